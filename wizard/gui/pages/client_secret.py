"""Client secret: how long it lives, made, and proved."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from wizard.app import Project
from wizard.core.model import SetupState, StepReport, StepStatus
from wizard.core.pasted import PastedError, pasted_secret
from wizard.core.problems import Fix
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.breaking import Phrase
from wizard.gui.widgets.choices import ChoiceBox
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.parts import button, card, complain, field_label, label
from wizard.gui.widgets.value_row import ValueRow
from wizard.gui.words import local_date, recipe_text, shown, tr, tr_n

MOST_PASTED = 256
DAYS_A_MONTH = 30  # only to leave out choices that a tenant's limit makes pointless


class ClientSecretPage(StepPage):
    """Asks for the secret's life as long as there is none.

    Attributes:
        months: The choice.
        pasted: The field for a value that was made in the portal.
    """

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        asked = project.recipe.inputs.secret_months
        self.months = ChoiceBox()
        self.months.setObjectName("secret_months")
        self.months.setAccessibleName(recipe_text(asked.label))
        self.months.setAccessibleDescription(recipe_text(asked.label))
        self.months.setMinimumContentsLength(len(_months(12)) + 1)
        self.months.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.months.activated.connect(lambda _place: self._chosen())
        self._ends = Phrase(name="secret_ends")
        self._help = label(recipe_text(asked.help), "small")
        self._limit = label(look="small", name="secret_limit")
        title = field_label(recipe_text(asked.label), self.months)
        line = Flow(self.months, self._ends, spacing=2 * GRID)
        self.body.addWidget(title)
        self.body.addLayout(line)
        self.body.addWidget(self._help)
        self.body.addWidget(self._limit)
        self._inputs: tuple[QWidget, ...] = (title, self.months, self._ends, self._help)
        self._frame, column = card()
        column.setContentsMargins(0, 2, 0, 2)
        self._value = ValueRow("client_secret", tr("Client secret"), tr("The Value, not the Secret ID."))
        column.addWidget(self._value)
        self.body.addWidget(self._frame)
        self.pasted = QLineEdit()
        self.pasted.setObjectName("pasted_secret")
        self.pasted.setAccessibleName(tr("Value of the client secret"))
        self.pasted.setEchoMode(QLineEdit.EchoMode.Password)
        self.pasted.setMaxLength(MOST_PASTED)
        self.pasted.textChanged.connect(lambda _text: self._complain(""))
        self._error = label(look="error", name="pasted_secret_error")
        self._paste_help = label(tr("It stays in this program and is shown as dots."), "small")
        title = field_label(tr("Value of the client secret"), self.pasted)
        self._pasting = (title, self.pasted, self._error, self._paste_help)
        for part in self._pasting:
            self.below_instructions.addWidget(part)
        self._complain("")
        self._renew = button(
            tr("Create a new client secret"), lambda: self.fix(Fix.NEW_SECRET.value), name="new_secret"
        )
        self.action_row.addWidget(self._renew)

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Show the choice and the date while they still decide something, later the masked value."""
        facts = state.facts
        done = report.status is StepStatus.DONE
        not_held = done and not facts.secret_held
        undecided = facts.client_secret is None or not_held
        self._fill(state)
        for part in self._inputs:
            part.setVisible(undecided and not self.by_hand)
        asks_for_value = self.by_hand and not done
        for part in self._pasting:
            part.setVisible(asks_for_value)
        self._error.setVisible(asks_for_value and bool(self._error.text()))
        self.pasted.setReadOnly(working)
        if done:
            self.pasted.clear()
        self.months.setEnabled(not working)
        policy = facts.secret_policy
        limited = undecided and policy is not None and policy.max_days is not None
        self._limit.setVisible(limited)
        if policy is not None and policy.max_days is not None:
            self._limit.setText(
                tr_n(
                    "Your organisation allows at most {count} day.",
                    "Your organisation allows at most {count} days.",
                    count=policy.max_days,
                )
            )
        if facts.secret_ends is not None:
            self._ends.setText(tr("It expires on {day}.", day=local_date(facts.secret_ends)))
        self._frame.setVisible(facts.secret_held)
        self._value.show_secret(
            self.conductor.reveal_secret, held=facts.secret_held, missing=tr("The value is not known here.")
        )
        self._renew.setVisible(not_held and not state.answers.read_only)
        self._renew.setEnabled(not working)

    def check_by_hand(self) -> None:
        """Check the value that was pasted; something else is explained at the field."""
        try:
            secret = pasted_secret(self.pasted.text())
        except PastedError as error:
            self._complain(shown(error.sentence))
            self.pasted.setFocus()
            return
        self.conductor.check_secret(self.key, secret)

    def first_control(self) -> QWidget | None:
        """The field where the value is pasted, or the usual."""
        return self.pasted if self.pasted.isVisibleTo(self) else super().first_control()

    def _complain(self, sentence: str) -> None:
        complain(self.pasted, self._error, sentence, self._paste_help.text())

    def _fill(self, state: SetupState) -> None:
        policy = state.facts.secret_policy
        allowed = list(self.project.recipe.client_secret.choices)
        if policy is not None and policy.max_days is not None:
            most = policy.max_days // DAYS_A_MONTH
            allowed = [each for each in allowed if each <= most] or allowed[:1]
        chosen = state.answers.secret_months
        if chosen not in allowed and (policy is None or policy.max_days is None):
            allowed = sorted({*allowed, chosen})
        if [self.months.itemData(place) for place in range(self.months.count())] != allowed:
            self.months.clear()
            for each in allowed:
                self.months.addItem(_months(each), each)
        place = self.months.findData(chosen)
        self.months.setCurrentIndex(place if place >= 0 else self.months.count() - 1)

    def _chosen(self) -> None:
        self.conductor.answer_with(secret_months=int(self.months.currentData()))
        self.conductor.look(self.key)


def _months(count: int) -> str:
    return tr_n("{count} month", "{count} months", count=count)
