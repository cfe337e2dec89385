"""What will change: the plan in plain words, before the first write."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wizard.app import Project
from wizard.core.model import PlanAction, PlanLine, SetupState, StepReport
from wizard.core.problems import Choice
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.flow import Flow
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
        self._offers: tuple[Choice, ...] = ()
        self._offered = label(
            tr("There is an application already. It is used, unless you choose something else."), "muted", name="found"
        )
        self._ways = Flow()
        self.body.addWidget(self._offered)
        self.body.addLayout(self._ways)
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
            show_plan(self._column, lines)
        self._draw_offers(state, working=working)
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

    def _draw_offers(self, state: SetupState, *, working: bool) -> None:
        """Offer what else may be done with an application that was found, the chosen way pressed in."""
        offers = () if state.answers.read_only else state.facts.offers
        if offers != self._offers:
            self._offers = offers
            clear(self._ways)
            for each in offers:
                made = button(shown(each.label), partial(self.conductor.perform, self.key, each.key), name=each.key)
                made.setCheckable(True)
                self._ways.addWidget(made)
        self._offered.setVisible(bool(offers))
        for place, each in enumerate(self._offers):
            way = self._ways.itemAt(place)
            widget = way.widget() if way is not None else None
            if isinstance(widget, QPushButton):
                widget.setChecked(each.key == state.facts.chosen_offer)
                widget.setEnabled(not working)

    def _other(self) -> None:
        self.conductor.answer_with(read_only=not self.conductor.state.answers.read_only)


def show_plan(column: QVBoxLayout, lines: Sequence[PlanLine]) -> None:
    """Let *column* hold *lines*, with a thin line between them, and nothing else."""
    clear(column)
    for place, line in enumerate(lines):
        if place:
            column.addWidget(hairline())
        column.addWidget(_plan_row(line))


def _plan_row(line: PlanLine) -> QWidget:
    """One line of a plan: what happens, and to what."""
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
