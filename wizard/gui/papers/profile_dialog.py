"""A profile for a customer, made by support: what is known about him before anybody is asked."""

from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wizard.app import Project
from wizard.catalogue import LANGUAGES
from wizard.core.domain import DomainError, normalise_domain
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.papers.saving import Kind, Saver
from wizard.gui.spoken import announce
from wizard.gui.widgets.choices import ChoiceBox
from wizard.gui.widgets.parts import button, complain, field_label, label, row, scrolling
from wizard.gui.words import recipe_text, tr, tr_n
from wizard.profile import Profile, profile_text, written_trouble
from wizard.recipes import DEFAULT, recipe_names

SIZE = (640, 680)
LONGEST = 256
EXAMPLE = "contoso.onmicrosoft.com"


class ProfileDialog(QDialog):
    """The form.

    Attributes:
        fields: The fields for text, by the profile's key.
        months: The choice of the client secret's life.
        language: The choice of the language.
        save: Checks the form and asks where to save.
    """

    def __init__(self, project: Project, conductor: Conductor, parent: QWidget) -> None:
        """Make an empty form."""
        super().__init__(parent)
        self.setObjectName("profile_form")
        self.setWindowTitle(tr("Make a profile for a customer"))
        self.resize(*SIZE)
        self._saver = Saver(conductor, self)
        self._saver.saved.connect(
            lambda path: self._tell(
                tr("Saved in {path}. Send it to the customer, who opens it in the wizard.", path=path)
            )
        )
        self._saver.failed.connect(self._tell)
        # A file of the user's is not named: the customer's computer has not got it.
        named = project.recipe.id in recipe_names() and project.recipe.id != DEFAULT
        self._recipe = project.recipe.id if named else ""
        inputs = project.recipe.inputs
        self._asked = {
            "domain": (
                tr("The address of the customer's site"),
                tr("Fixed for the customer. Nobody can set up another one."),
            ),
            "app_name": (recipe_text(inputs.app_name.label), tr("Fixed for the customer, where it is filled in.")),
            "expected_tenant": (
                tr("Organisation"),
                tr("Tenant ID or domain. The customer can sign in to no other organisation."),
            ),
            "contact": (tr("Contact for help"), tr("Shown wherever the wizard says whom to ask.")),
        }
        self.fields = {key: QLineEdit() for key in self._asked}
        self._errors = {key: label(look="error", name=f"profile_{key}_error") for key in self._asked}
        self.fields["domain"].setPlaceholderText(inputs.domain.example)
        self.fields["app_name"].setPlaceholderText(project.recipe.application.name)
        self.fields["expected_tenant"].setPlaceholderText(EXAMPLE)
        self.months = _choice("profile_secret_months", recipe_text(inputs.secret_months.label))
        self.months.addItem(tr("As usual"), 0)
        for count in project.recipe.client_secret.choices:
            self.months.addItem(tr_n("{count} month", "{count} months", count=count), count)
        self.language = _choice("profile_language", tr("Language"))
        self.language.addItem(tr("That of the customer's computer"), "")
        for code, kind in LANGUAGES.items():
            if kind.offered:
                self.language.addItem(kind.name, code)
        self._told = label("", "small", name="profile_told")
        self.save = button(tr("Save the profile"), self._ask, look="primary", name="save_profile")
        self._close = button(tr("Close"), self.close, name="close_profile")
        self._assemble()

    def _assemble(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(label(tr("Make a profile for a customer"), "heading"))
        words = tr("The customer opens this file in the wizard and does not have to type what you know already.")
        column.addWidget(label(words, "muted"))
        for key, (name, hint) in self._asked.items():
            field = self.fields[key]
            field.setObjectName(f"profile_{key}")
            field.setAccessibleName(name)
            field.setMaxLength(LONGEST)
            field.textChanged.connect(lambda _text, key=key: self._complain(key, ""))
            column.addSpacing(GRID)
            for part in (field_label(name, field), field, self._errors[key], label(hint, "small")):
                column.addWidget(part)
            self._complain(key, "")
        column.addSpacing(GRID)
        line = QHBoxLayout()
        line.setSpacing(4 * GRID)
        for box in (self.months, self.language):
            choice = QVBoxLayout()
            choice.setSpacing(GRID // 2)
            choice.addStretch(1)  # where the other name takes two lines, the boxes still stand beside each other
            choice.addWidget(field_label(box.accessibleName(), box))
            choice.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
            line.addLayout(choice)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, GRID)
        outer.addWidget(scrolling(inside), 1)
        end = QVBoxLayout()
        end.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        end.addWidget(self._told)
        self._told.hide()
        end.addLayout(row(None, self._close, self.save))
        outer.addLayout(end)

    def profile(self) -> Profile:
        """What is in the form."""
        texts = {key: " ".join(field.text().split()) for key, field in self.fields.items()}
        with suppress(DomainError):  # one that cannot be used stays as it is, to be complained of
            texts["domain"] = normalise_domain(texts["domain"])
        return Profile(
            **texts,
            secret_months=int(self.months.currentData()),
            language=str(self.language.currentData()),
            recipe=self._recipe,
        )

    def _ask(self) -> None:
        profile = self.profile()
        wrong = written_trouble(profile)
        for key in self.fields:
            self._complain(key, wrong.get(key, ""))
        if wrong:
            self.fields[next(iter(wrong))].setFocus()
            return
        name = f"profile-{profile.domain.replace(':', '-').replace('/', '-')}"
        text = profile_text(profile).encode()
        kinds = (Kind(tr("Profile"), ".toml"),)
        self._saver.ask(tr("Save the profile"), name, kinds, lambda _engine, _ending: text)

    def _complain(self, key: str, sentence: str) -> None:
        # In a file the same words stand behind the name of the key.
        complain(self.fields[key], self._errors[key], sentence[:1].upper() + sentence[1:], self._asked[key][1])

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.show()
        announce(self._told, sentence)


def _choice(name: str, called: str) -> QComboBox:
    box = ChoiceBox()
    box.setObjectName(name)
    box.setAccessibleName(called)
    box.setMinimumHeight(4 * GRID)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box
