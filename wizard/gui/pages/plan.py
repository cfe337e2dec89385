"""What will change: the plan in plain words, before the first write."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.app import Project
from wizard.core.model import PlanAction, PlanLine, SetupState, StepReport
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.parts import button, card, clear, hairline, label
from wizard.gui.words import action_word, shown, tr


class PlanPage(StepPage):
    """Lists what will be new, what changes and what stays."""

    shows_checks: ClassVar[bool] = False

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        self._lines: tuple[PlanLine, ...] = ()
        self._card, self._column = card()
        self._card.setObjectName("plan")
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        self._card.hide()
        self.body.addWidget(self._card)
        self._reading = label(tr("The wizard reads what is there."), "muted")
        self.body.addWidget(self._reading)
        self._only_checks = label(
            tr("You make these changes in the portal. The wizard only checks them."), name="read_only_note"
        )
        self.body.addWidget(self._only_checks)
        self._choose = button("", self._other, look="link", name="read_only")
        self.action_row.addWidget(self._choose)

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Show the plan's lines."""
        lines = state.facts.plan
        if lines != self._lines:
            self._lines = lines
            clear(self._column)
            for place, line in enumerate(lines):
                if place:
                    self._column.addWidget(hairline())
                self._column.addWidget(_line(line))
        read_only = state.answers.read_only
        self._only_checks.setVisible(read_only)
        self._choose.setVisible(bool(lines))
        self._choose.setEnabled(not working)
        self._choose.setText(
            tr("Let the wizard make the changes") if read_only else tr("I'll make the changes in the portal")
        )
        self._card.setVisible(bool(lines))
        self._reading.setVisible(not lines and working)
        self.primary.setEnabled(bool(lines) and not working)
        if not lines and report.problem is None:
            self.primary.setEnabled(False)

    def do_it(self) -> None:
        """Agree to the plan."""
        self.conductor.perform(self.key, "confirm")

    def _other(self) -> None:
        self.conductor.answer_with(read_only=not self.conductor.state.answers.read_only)


def _line(line: PlanLine) -> QWidget:
    made = QWidget()
    made.setObjectName(f"plan_{line.key}")
    text = shown(line.text)
    made.setAccessibleName(tr("{name}: {state}", name=action_word(line.action), state=text))
    inside = QHBoxLayout(made)
    inside.setContentsMargins(2 * GRID, GRID + 2, 2 * GRID, GRID + 2)
    inside.setSpacing(2 * GRID)
    badge = label(action_word(line.action), "badge", wrap=False)
    badge.setProperty("badge", line.action.value)
    badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
    widest = max(badge.fontMetrics().horizontalAdvance(action_word(each)) for each in PlanAction)
    badge.setFixedWidth(widest + 3 * GRID)
    inside.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    inside.addWidget(label(text), 1)
    return made
