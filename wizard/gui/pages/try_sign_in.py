"""Try the sign-in: what Microsoft says about the Redirect URI, a sign-in of a person, and the vendor's side."""

from typing import TYPE_CHECKING

from wizard.app import Project
from wizard.core.model import Mark, SetupState, StepReport
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.trial_card import TrialCard
from wizard.gui.widgets.vendor_card import VendorCard
from wizard.gui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent


class TryTheSignInPage(StepPage):
    """The rows come first. What stands below them is optional, so the way on is Next."""

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        self._vendor = VendorCard(key, project, conductor)
        self._trial = TrialCard(project, conductor, with_problem=False)
        for part in (self._vendor, self._trial):
            self.below_checks.addWidget(part)

    def asked(self, state: SetupState, time: str) -> str:
        """Microsoft is asked about the Redirect URI, and the site what stands on its login page."""
        domain = state.answers.domain
        return tr("Waiting for Microsoft and {domain} to answer. So far: {time}.", domain=domain, time=time)

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Offer the trial. While somebody signs in there is nothing to press but Cancel."""
        del report
        self._vendor.show_state(state, working=working)
        self._trial.show_state(state, working=working)
        facts = state.facts
        ready = facts.vendor is not None and facts.vendor.mark is Mark.DONE
        # Once the vendor is ready people sign in there: that a trial needs the client secret helps nobody any more.
        self._trial.setVisible(not ready or facts.secret_held or facts.trial is not None or state.prompt is not None)
        self.primary.setVisible(self.primary.isVisibleTo(self) and state.prompt is None)

    def hideEvent(self, event: "QHideEvent") -> None:
        """On another page nobody waits for the vendor."""
        super().hideEvent(event)
        self._vendor.leave()
