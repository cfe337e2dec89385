"""Offers to try a sign-in now, and shows what the vendor will receive."""

from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from wizard.app import Project
from wizard.core.flow import TRIAL
from wizard.core.model import SetupState, StepReport, StepStatus
from wizard.core.problems import Fix
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.widgets.parts import button, card, label, value_label
from wizard.gui.widgets.problem_card import ProblemCard
from wizard.gui.words import tr, vendor_name


class TrialCard(QWidget):
    """A card for any page on which a sign-in may be tried; the button is never the primary one.

    Attributes:
        button: Starts a trial.
        in_recipe: Whether the recipe has the step of which a trial is part.
    """

    def __init__(self, project: Project, conductor: Conductor, *, with_problem: bool) -> None:
        """Offer a trial of *project*; *with_problem* where the page does not show the problems of that step itself."""
        super().__init__()
        self.setObjectName("trial")
        self._conductor = conductor
        self._recipe = project.recipe
        self.in_recipe = TRIAL in project.recipe.step_keys()
        self._tried = False
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._title = label(tr("Try a sign-in now (optional)"), "title", name="trial_title")
        self._text = label(look="muted", name="trial_text")
        self._received = QFrame()
        form = QFormLayout(self._received, rowWrapPolicy=QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID // 2)
        self._name = label(name="trial_name", selectable=True)
        self._address = value_label(name="trial_address")
        form.addRow(label(tr("Name"), "muted", wrap=False), self._name)
        form.addRow(label(tr("E-mail"), "muted", wrap=False), self._address)
        self._problem = ProblemCard(self.go) if with_problem else None
        self.button = button(tr("Try a sign-in now"), self.begin, name="try_sign_in")
        for part in (self._title, self._text, self._received, self._problem, self.button):
            if part is not None:
                column.addWidget(part)

    def begin(self) -> None:
        """Try a sign-in."""
        self.go(Fix.TRY_SIGN_IN)

    def go(self, choice: str) -> None:
        """Try a sign-in, or leave it out."""
        self._tried = True
        self._conductor.perform(TRIAL, choice)

    def show_state(self, state: SetupState, *, working: bool) -> None:
        """Show what can be tried, or what came of it."""
        report, facts = state.report(TRIAL), state.facts
        self._look_where_cut_off(report, working=working)
        secret, person = facts.client_secret, facts.trial
        known = person is not None and secret is not None and person.secret == secret.key_id
        held = facts.secret_held and not state.answers.read_only
        self._title.setText(
            tr("{vendor} will receive", vendor=self._vendor(state)) if known else tr("Try a sign-in now (optional)")
        )
        away = state.prompt is not None
        self._title.setVisible(not away)
        self._text.setText(self._sentence(state))
        self._text.setVisible(away or not known)
        self._received.setVisible(known and not away)
        if person is not None:
            self._name.setText(person.name or tr("Unknown"))
            self._address.setText(person.address or tr("Unknown"))
        if self._problem is not None:
            self._problem.show_problem(report.problem, enabled=not working)
        self.button.setText(tr("Try another sign-in") if known else tr("Try a sign-in now"))
        self.button.setVisible(held and not away and report.problem is None)
        self.button.setEnabled(not working)

    def _vendor(self, state: SetupState) -> str:
        return vendor_name(self._recipe, state.answers.domain)

    def _sentence(self, state: SetupState) -> str:
        if state.prompt is not None:
            return tr(
                "Does Microsoft's page show an error? Then press Cancel here. The help of the page Try the sign-in says"
                " what its number means."
            )
        if state.answers.read_only:
            return tr(
                "A trial needs a temporary Redirect URI, and you chose to make all changes yourself. So nobody can sign"
                " in from here."
            )
        if not state.facts.secret_held:
            return tr(
                "A trial needs the client secret, and its value is no longer kept here. Your people try it at the login"
                " page of {vendor}, once the new button is there. If nobody has the value, go back to Client secret and"
                " create a new one; it then has to be handed over again.",
                vendor=self._vendor(state),
            )
        return tr(
            "Somebody of your organisation signs in once in the browser, and you see what {vendor} will receive. The"
            " wizard adds a temporary Redirect URI for this computer and removes it right after.",
            vendor=self._vendor(state),
        )

    def _look_where_cut_off(self, report: StepReport, *, working: bool) -> None:
        """After a trial that was cancelled, see how things stand, so that one can go on without it."""
        if working or not self._tried:
            return
        self._tried = False
        if report.status is StepStatus.TODO and report.problem is None:
            self._conductor.look(TRIAL)
