"""Register the application: its name, then the application and its service principal."""

from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.app import Project
from wizard.core.model import SetupState, StepReport, StepStatus
from wizard.core.pasted import PastedError, pasted_client_id
from wizard.core.problems import Fix
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.parts import complain, field_label, label, relook
from wizard.gui.words import recipe_text, shown, tr

LONGEST_ID = 64
LONGEST_NAME = 120  # what the portal's form takes


class RegisterApplicationPage(StepPage):
    """Asks for the name as long as nothing is registered.

    Attributes:
        app_name: The field for the name.
        client_id: The field for the Client ID of an application that was made in the portal.
    """

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        asked = project.recipe.inputs.app_name
        self.app_name = QLineEdit(conductor.state.answers.app_name)
        self.app_name.setObjectName("app_name")
        self.app_name.setAccessibleName(recipe_text(asked.label))
        self.app_name.setMaxLength(LONGEST_NAME)
        self.app_name.textChanged.connect(lambda _text: self._complain(""))
        self._error = label(look="error", name="app_name_error")
        self._help = label(recipe_text(asked.help), "small")
        self._fixed = label(
            tr("Fixed by the profile. If it is wrong, ask whoever sent it."), "small", name="app_name_fixed"
        )
        title = field_label(recipe_text(asked.label), self.app_name)
        self._inputs = (title, self.app_name, self._error, self._help, self._fixed)
        for part in self._inputs:
            self.body.addWidget(part)
        self._complain("")
        self.client_id = QLineEdit()
        self.client_id.setObjectName("pasted_client_id")
        self.client_id.setAccessibleName(tr("Client ID, if it is not found"))
        self.client_id.setMaxLength(LONGEST_ID)
        self.client_id.textChanged.connect(lambda _text: self._complain_of_id(""))
        self._id_error = label(look="error", name="pasted_client_id_error")
        self._id_help = label(
            tr("Leave this empty at first. The wizard finds the application by its Redirect URI."), "small"
        )
        title = field_label(tr("Client ID, if it is not found"), self.client_id)
        self._id_inputs = (title, self.client_id, self._id_error, self._id_help)
        for part in self._id_inputs:
            self.below_instructions.addWidget(part)
        self._complain_of_id("")

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Offer the name only while it still decides something."""
        open_for_input = state.facts.application is None and not self.by_hand
        for part in self._inputs:
            part.setVisible(open_for_input)
        self._error.setVisible(open_for_input and bool(self._error.text()))
        fixed = "app_name" in state.answers.fixed
        self.app_name.setReadOnly(working or fixed)
        relook(self.app_name, "fixed", "true" if fixed else "")
        self._fixed.setVisible(open_for_input and fixed)
        self._help.setVisible(open_for_input and not fixed)
        if fixed and self.app_name.text() != state.answers.app_name:
            self.app_name.setText(state.answers.app_name)
        asks_for_id = self.by_hand and report.status is not StepStatus.DONE
        for part in self._id_inputs:
            part.setVisible(asks_for_id)
        self._id_error.setVisible(asks_for_id and bool(self._id_error.text()))
        self.client_id.setReadOnly(working)

    def first_control(self) -> QWidget | None:
        """The field, or the primary button."""
        return self.app_name if self.app_name.isVisibleTo(self) else super().first_control()

    def do_it(self) -> None:
        """Register under the name in the field."""
        name = " ".join(self.app_name.text().split())
        if not name and self.app_name.isVisibleTo(self):
            self._complain(tr("Enter a name for the application."))
            self.app_name.setFocus()
            return
        if name and self.conductor.state.facts.application is None:
            self.app_name.setText(name)
            self.conductor.answer_with(app_name=name)
        self.conductor.perform(self.key)

    def check_by_hand(self) -> None:
        """Look for the application; where a Client ID was pasted, at that one."""
        typed = self.client_id.text()
        choice = ""
        if typed.strip():
            try:
                choice = f"{Fix.USE_CLIENT_ID}:{pasted_client_id(typed)}"
            except PastedError as error:
                self._complain_of_id(shown(error.sentence))
                self.client_id.setFocus()
                return
        self.conductor.look(self.key, choice)

    def _complain_of_id(self, sentence: str) -> None:
        complain(self.client_id, self._id_error, sentence, self._id_help.text())

    def _complain(self, sentence: str) -> None:
        complain(self.app_name, self._error, sentence, self._help.text())
