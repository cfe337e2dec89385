"""The card that says what went wrong and what can be done."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.core.model import Mark
from wizard.gui.design import GRID
from wizard.gui.marks import Sign
from wizard.gui.reading import put_in_order
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.heading import Heading
from wizard.gui.widgets.parts import button, card, clear, copy_text, label
from wizard.gui.words import HELPER, shown, tr

if TYPE_CHECKING:
    from wizard.core.problems import Problem


class ProblemCard(QWidget):
    """What happened, what to do, who can help, the ways out as buttons, and the details for support."""

    def __init__(
        self, chosen: Callable[[str], None], parent: QWidget | None = None, *, contact: Callable[[], str] = str
    ) -> None:
        """Show nothing yet.

        Args:
            chosen: Is told the key of the way out that was pressed.
            parent: The widget around it.
            contact: Gives whom to ask where the sentences name whoever helps; empty where nobody was named.
        """
        super().__init__(parent)
        self.setObjectName("problem")
        self._chosen = chosen
        self._whom = contact
        self._problem: Problem | None = None
        self._fixes: list[QPushButton] = []
        frame, column = card("problem")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._sign = Sign(size=22)
        self._sign.show_mark(Mark.FAILED)
        self._title = Heading(look="title", name="problem_title")
        self._happened = label(name="problem_happened")
        self._todo = label(name="problem_todo")
        self._helper = label(look="muted", name="problem_helper")
        self._contact = label(look="muted", name="problem_contact", selectable=True)
        self._buttons = Flow()
        self._more = button(tr("Show details"), self._toggle, look="link", name="details")
        self._copy = button(tr("Copy details"), self._copy_details, look="link", name="copy_details")
        self._details: QLabel = label(look="small", name="problem_details", selectable=True)
        head = QHBoxLayout()
        head.setSpacing(GRID + 4)
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        for part in (self._happened, self._todo, self._helper, self._contact):
            column.addWidget(part)
        column.addLayout(self._buttons)
        column.addLayout(Flow(self._more, self._copy))
        column.addWidget(self._details)
        self.hide()

    def show_problem(self, problem: "Problem | None", *, enabled: bool) -> None:
        """Show *problem*, or nothing; its buttons can be pressed where *enabled*."""
        if problem != self._problem:
            self._problem = problem
            if problem is not None:
                self._fill(problem)
        for each in self._fixes:
            each.setEnabled(enabled)
        words = problem.words if problem is not None else None
        contact = self._whom() if words is not None and HELPER in words.who_can_help else ""
        self._contact.setText(tr("Your contact for help: {contact}", contact=contact))
        self._contact.setVisible(bool(contact))
        self.setVisible(problem is not None)

    def _fill(self, problem: "Problem") -> None:
        self._title.setText(shown(problem.title))
        self._happened.setText(shown(problem.what_happened))
        self._todo.setText(shown(problem.what_to_do))
        self._helper.setText(tr("Who can help: {helper}", helper=problem.who_can_help))
        self._helper.setVisible(bool(problem.who_can_help))
        self.setAccessibleName(shown(problem.title))
        self.setAccessibleDescription(
            tr(
                "{what_happened} {what_to_do}",
                what_happened=problem.what_happened,
                what_to_do=problem.what_to_do,
            )
        )
        clear(self._buttons)
        self._fixes = []
        for place, choice in enumerate(problem.choices):
            made = button(
                shown(choice.label).replace("&", "&&"),  # it may hold the name of an application
                partial(self._chosen, choice.key),
                look="primary" if place == 0 else "",
                name=f"fix_{choice.key}",
            )
            self._fixes.append(made)
            self._buttons.addWidget(made)
        put_in_order(self)
        self._details.setText(details(problem))
        self._details.hide()
        self._more.setText(tr("Show details"))

    def first_stop(self) -> QWidget | None:
        """Where the keyboard goes: the first way out, or the title where there is none to press."""
        if self.isHidden():
            return None
        return next((each for each in self._fixes if each.isEnabled()), self._title)

    def _toggle(self) -> None:
        visible = self._details.isHidden()
        self._details.setVisible(visible)
        self._more.setText(tr("Hide details") if visible else tr("Show details"))

    def _copy_details(self) -> None:
        copy_text(self._details.text(), self._copy)


def details(problem: "Problem") -> str:
    """What support needs to look the failure up; never a secret."""
    lines = [tr("{name}: {value}", name=tr("Problem"), value=problem.code.value)]
    for name, value in (
        (tr("Code"), problem.service_code),
        (tr("Message"), problem.detail),
        (tr("Request ID"), problem.request_id),
        (tr("Correlation ID"), problem.correlation_id),
        (tr("Time"), f"{problem.when:%Y-%m-%d %H:%M:%S} UTC" if problem.when else ""),
    ):
        if value:
            lines.append(tr("{name}: {value}", name=name, value=value))
    return "\n".join(lines)
