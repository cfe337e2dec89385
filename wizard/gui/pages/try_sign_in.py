"""Try the sign-in: what Microsoft says about the Redirect URI, and a sign-in of a person where that is wanted."""

from wizard.app import Project
from wizard.core.model import SetupState, StepReport
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.trial_card import TrialCard


class TryTheSignInPage(StepPage):
    """The rows come first. The trial below them is optional, so the way on is Next."""

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        self._trial = TrialCard(project, conductor, with_problem=False)
        self.below_checks.addWidget(self._trial)

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Offer the trial. While somebody signs in there is nothing to press but Cancel."""
        del report
        self._trial.show_state(state, working=working)
        self.primary.setVisible(self.primary.isVisibleTo(self) and state.prompt is None)
