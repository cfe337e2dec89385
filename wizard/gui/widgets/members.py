"""Rows of people and groups: who may sign in, and whom a search found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wizard.core.access import Member, MemberKind
from wizard.gui.design import GRID
from wizard.gui.widgets.parts import button, card, clear, hairline, label
from wizard.gui.words import tr


class MemberState(StrEnum):
    """How somebody stands. The values are the names of the badges of a plan, where there is one."""

    FOUND = ""
    ASSIGNED = "keep"
    NEW = "create"
    GOING = "remove"


@dataclass(frozen=True, slots=True)
class Shown:
    """One row: who, and how it stands."""

    member: Member
    state: MemberState


class MemberList(QWidget):
    """Who is assigned and who will be, each with a button.

    Attributes:
        buttons: The button of each row, by the member's object ID.
    """

    def __init__(self, remove: Callable[[Member], None], keep: Callable[[Member], None]) -> None:
        """List nobody yet.

        Args:
            remove: Told whose *Remove* was pressed.
            keep: Told whose *Keep* was pressed, of somebody who was to be removed.
        """
        super().__init__()
        self.setObjectName("members")
        self._remove, self._keep = remove, keep
        self._rows: tuple[Shown, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self._title = label(tr("Who may sign in"), "title")
        frame, self._column = card()
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, GRID, 0, 0)
        outer.setSpacing(GRID)
        outer.addWidget(self._title)
        outer.addWidget(frame)

    def show_members(self, rows: Sequence[Shown], *, enabled: bool) -> None:
        """Show *rows*; the buttons can be pressed where *enabled*."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            clear(self._column)
            self.buttons = {}
            for place, each in enumerate(rows):
                if place:
                    self._column.addWidget(hairline())
                self._column.addWidget(self._row(each))
        for made in self.buttons.values():
            made.setEnabled(enabled)
        self.setVisible(bool(rows))

    def _row(self, each: Shown) -> QWidget:
        going = each.state is MemberState.GOING
        pressed = partial(self._keep if going else self._remove, each.member)
        text = tr("Keep") if going else tr("Remove")
        said = tr("{action}: {name}", action=text, name=each.member.name)
        made = button(text, pressed, look="small", name=f"member_{each.member.object_id}", described=said)
        self.buttons[each.member.object_id] = made
        return member_row(each, made)


def member_row(each: Shown, *parts: QWidget) -> QWidget:
    """One person or group with *parts* at the end of the row."""
    made = QWidget()
    name, state = each.member.name, state_word(each.state)
    about = tr("{kind} · {address}", kind=kind_word(each.member.kind), address=each.member.address)
    about = about if each.member.address else kind_word(each.member.kind)
    made.setAccessibleName(
        tr("{name}: {state}", name=name, state=state) if state else tr("{name}: {state}", name=name, state=about)
    )
    line = QHBoxLayout(made)
    line.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
    line.setSpacing(GRID + 4)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(name))
    words.addWidget(label(about, "small"))
    line.addLayout(words, 1)
    if state:
        badge = label(state, "badge", wrap=False)
        badge.setProperty("badge", each.state.value)
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
    for part in parts:
        line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return made


def kind_word(kind: MemberKind) -> str:
    """What *kind* is called."""
    return {MemberKind.USER: tr("Person"), MemberKind.GROUP: tr("Group")}.get(kind) or tr("Application")


def state_word(state: MemberState) -> str:
    """What *state* is called; empty where there is nothing to say."""
    words = {
        MemberState.ASSIGNED: tr("Assigned"),
        MemberState.NEW: tr("Will be added"),
        MemberState.GOING: tr("Will be removed"),
    }
    return words.get(state, "")
