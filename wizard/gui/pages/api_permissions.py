"""API permissions: the rows say it all, and where somebody else has to consent, a message is ready."""

from PySide6.QtCore import QTimer

from wizard.app import Project
from wizard.core.approval import Request
from wizard.core.model import SetupState, StepReport, StepStatus
from wizard.core.problems import ProblemCode
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.ask_card import AskCard

POLL_MS = 15_000


class ApiPermissionsPage(StepPage):
    """Lists the permission, grants it, and shows the green checkmark.

    Attributes:
        ask: The message to an administrator; stays until the consent was seen.
    """

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        self.ask = AskCard()
        self.below_problem.addWidget(self.ask)
        self._asking = False
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.look_again)

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Offer the message where the account may not consent, and look again now and then until somebody did."""
        del working
        problem = report.problem
        if problem is not None:
            self._asking = problem.code is ProblemCode.ADMIN_APPROVAL_NEEDED
        if report.status is StepStatus.DONE:
            self._asking = False
        self.ask.show_request(self._request(state) if self._asking else None)
        if self._asking != self._poll.isActive():
            (self._poll.start if self._asking else self._poll.stop)()

    def look_again(self) -> None:
        """Look whether the consent was given meanwhile; not while something else is worked on."""
        if self._asking and self.isVisible() and not self.conductor.working:
            self.quiet = True
            self.conductor.look(self.key)

    def _request(self, state: SetupState) -> Request | None:
        return self.project.approval_request(state.facts)
