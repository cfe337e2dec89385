"""Register the application: its name, then the application and its service principal."""

from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.app import Project
from wizard.core.model import SetupState, StepReport
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage, field_label
from wizard.gui.widgets.parts import complain, label
from wizard.gui.words import tr

LONGEST_NAME = 120  # what the portal's form takes


class RegisterApplicationPage(StepPage):
    """Asks for the name as long as nothing is registered.

    Attributes:
        app_name: The field.
    """

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        asked = project.recipe.inputs.app_name
        self.app_name = QLineEdit(conductor.state.answers.app_name)
        self.app_name.setObjectName("app_name")
        self.app_name.setAccessibleName(tr(asked.label))
        self.app_name.setMaxLength(LONGEST_NAME)
        self.app_name.textChanged.connect(lambda _text: self._complain(""))
        self._error = label(look="error", name="app_name_error")
        self._help = label(tr(asked.help), "small")
        self._inputs = (field_label(tr(asked.label), self.app_name), self.app_name, self._error, self._help)
        for part in self._inputs:
            self.body.addWidget(part)
        self._complain("")

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Offer the name only while it still decides something."""
        del report
        open_for_input = state.facts.application is None
        for part in self._inputs:
            part.setVisible(open_for_input)
        self._error.setVisible(open_for_input and bool(self._error.text()))
        self.app_name.setReadOnly(working)

    def first_focus(self) -> QWidget | None:
        """The field, or the primary button."""
        return self.app_name if self.app_name.isVisibleTo(self) else super().first_focus()

    def act(self) -> None:
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

    def _complain(self, sentence: str) -> None:
        complain(self.app_name, self._error, sentence, self._help.text())
