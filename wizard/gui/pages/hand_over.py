"""Hand over: the three values and the steps in Keeper."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from wizard.app import Project
from wizard.core.model import SetupState, StepReport, StepStatus
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.parts import card, hairline, label
from wizard.gui.widgets.trial_card import TrialCard
from wizard.gui.widgets.value_row import ValueRow
from wizard.gui.words import filled, recipe_text, tr


class HandOverPage(StepPage):
    """The three values with copy buttons, the secret masked, and what to do with them."""

    always_looks: ClassVar[bool] = True
    shows_checks: ClassVar[bool] = False

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        self._rows: dict[str, ValueRow] = {}
        frame, column = card()
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        for item in project.recipe.hand_over.items:
            if self._rows:
                column.addWidget(hairline())
            self._rows[item.key] = ValueRow(item.key, recipe_text(item.label), recipe_text(item.purpose))
            column.addWidget(self._rows[item.key])
        self.body.addWidget(frame)
        self._sentences: list[tuple[str, QLabel]] = []
        self.body.addSpacing(GRID)
        self.body.addWidget(label(tr("In Keeper"), "title"))
        for place, sentence in enumerate(project.recipe.hand_over.instructions, start=1):
            words = label()
            self._sentences.append((sentence, words))
            line = QHBoxLayout()
            line.setSpacing(GRID)
            number_label = label(f"{place}.", "muted", wrap=False)
            number_label.setMinimumWidth(2 * GRID)
            line.addWidget(number_label, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words, 1)
            self.body.addLayout(line)
        self._handed = label(tr("You said that the values were handed over."), "muted", name="handed_over")
        self.body.addWidget(self._handed)
        self._trial = TrialCard(project, conductor, with_problem=True)
        self.below_checks.addWidget(self._trial)

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Show the values."""
        facts = state.facts
        self._trial.show_state(state, working=working)
        # Once they are handed over it is on the next page; without the secret there is nothing to try.
        offered = self._trial.in_recipe and facts.secret_held and not facts.handed_over
        self._trial.setVisible(offered)
        values = {
            "tenant_id": facts.organisation.tenant_id if facts.organisation else "",
            "client_id": facts.application.client_id if facts.application else "",
        }
        for key, value_row in self._rows.items():
            if key == "client_secret":
                value_row.show_secret(
                    self.conductor.reveal_secret,
                    held=facts.secret_held,
                    missing=tr("Created earlier. Its value cannot be read again. Go back to create a new one."),
                )
            else:
                value_row.show_value(values[key])
        names = self.values(state)
        for sentence, words in self._sentences:
            words.setText(filled(sentence, names))
        self._handed.setVisible(report.status is StepStatus.DONE and facts.handed_over)

    def do_it(self) -> None:
        """Take the user's word that the values were handed over."""
        self.conductor.perform(self.key, "delivered")
