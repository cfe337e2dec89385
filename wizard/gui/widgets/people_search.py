"""A field in which people and groups are searched while one types."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from wizard.core.access import Member
from wizard.core.model import SetupState
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.spoken import announce
from wizard.gui.widgets.members import MemberState, Shown, member_row
from wizard.gui.widgets.parts import button, card, clear, hairline, label
from wizard.gui.words import tr, tr_n

PAUSE_MS = 250  # between the last key and the search, so that not every letter asks Microsoft
LONGEST = 120  # of what is searched for
FIND = "find_members"


class SearchField(QLineEdit):
    """A field whose Enter and arrow keys are about what was found, and not about the page.

    Signals:
        entered(): Enter was pressed.
        down(): The arrow key to the results was pressed.
    """

    entered = Signal()
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from pressing the page's button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            event.accept()
            self.down.emit()
        else:
            super().keyPressEvent(event)


class PeopleSearch(QWidget):
    """The field and whom it found, each with a button that adds.

    Attributes:
        field: Where one types.
        add_buttons: The buttons of those that were found and can be added.
        results: The card with those that were found.

    Signals:
        appeared(): Somebody was found, and stands below the field now.
    """

    appeared = Signal()

    def __init__(self, conductor: Conductor, add: Callable[[Member], None]) -> None:
        """Search with *conductor*; *add* is told who was chosen."""
        super().__init__()
        self._conductor = conductor
        self._add = add
        self._rows: tuple[Shown, ...] = ()
        self._said = ""
        self.add_buttons: list[QPushButton] = []
        self.field = SearchField()
        self.field.setObjectName("search_people")
        name, words = tr("Search people and groups"), tr("Type the beginning of a name or an e-mail address.")
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(words)
        self.field.setPlaceholderText(words)
        self.field.setMaxLength(LONGEST)
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(lambda _text: self._typed())
        self.field.entered.connect(self._entered)
        self.field.down.connect(self._to_first)
        title = label(name, "title")
        title.setBuddy(self.field)
        self._told = label(look="small", name="search_told")
        self.results, self._column = card()
        self.results.setObjectName("search_found")
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (title, self.field, self._told, self.results):
            column.addWidget(part)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._search)

    def draw(self, state: SetupState, there: Mapping[str, MemberState], *, working: bool) -> None:
        """Show whom the last search found.

        Args:
            state: The latest snapshot.
            there: How those stand that are chosen already, by their object IDs.
            working: Whether something else is worked on.
        """
        self.field.setReadOnly(working)
        found, problem, text = state.facts.found, state.report(FIND).problem, self._text()
        members = found.members if found is not None and found.text == text else ()
        rows = tuple(Shown(each, there.get(each.object_id, MemberState.FOUND)) for each in members)
        if rows != self._rows:
            self._rows = rows
            self._fill()
            if rows:
                self.appeared.emit()
        for each in self.add_buttons:
            each.setEnabled(not working)
        self.results.setVisible(bool(rows))
        words = ""
        if text and problem is not None:
            words = tr("{title}. {what_to_do}", title=problem.title, what_to_do=problem.what_to_do)
        elif text and found is not None and found.text == text:
            words = tr_n("{count} found", "{count} found", count=len(members)) if members else _nobody()
        elif text:
            words = tr("Searching")
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words != self._said:
            self._said = words
            announce(self.field, words)

    def _text(self) -> str:
        return " ".join(self.field.text().split())

    def _fill(self) -> None:
        clear(self._column)
        self.add_buttons = []
        for place, each in enumerate(self._rows):
            if place:
                self._column.addWidget(hairline())
            if each.state in {MemberState.ASSIGNED, MemberState.NEW}:
                self._column.addWidget(member_row(each))
                continue
            said = tr("{action}: {name}", action=tr("Add"), name=each.member.name)
            pressed = partial(self._chosen, each.member)
            made = button(tr("Add"), pressed, look="small", name=f"add_{each.member.object_id}", described=said)
            self.add_buttons.append(made)
            self._column.addWidget(member_row(each, made))

    def _typed(self) -> None:
        self._timer.start()
        self._conductor.changed.emit()

    def _search(self) -> None:
        self._conductor.find_members(self._text())

    def _chosen(self, member: Member) -> None:
        self.field.setFocus()
        self.field.clear()
        announce(self.field, tr("{name}: {state}", name=member.name, state=tr("Will be added")))
        self._add(member)

    def _entered(self) -> None:
        """Add the only one that was found; of several the first one's button gets the keyboard."""
        if len(self.add_buttons) == 1:
            self.add_buttons[0].click()
        else:
            self._to_first()

    def _to_first(self) -> None:
        if self.add_buttons:
            self.add_buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)


def _nobody() -> str:
    return tr("Nobody was found. Distribution lists cannot be chosen.")
