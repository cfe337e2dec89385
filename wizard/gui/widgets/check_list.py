"""The rows with checkmarks: facts that were read back from the tenant."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.core.model import Check, Mark, Waiting
from wizard.gui.design import GRID
from wizard.gui.marks import Sign
from wizard.gui.widgets.breaking import lead
from wizard.gui.widgets.parts import beside, clear, hairline, label, relook, stack
from wizard.gui.words import clock_span, mark_word, shown, tr, utc_now


class CheckRow(QWidget):
    """One row: sign, label, detail, state in a word. Its accessible name is ``<label>: <state>``.

    Attributes:
        key: The row's key in the step.
        mark: How it stands.
    """

    def __init__(self, key: str, number: str = "") -> None:
        """Make an empty row; *number* is what two people on a call read to each other, for example ``6.1``."""
        super().__init__()
        self.key = key
        self.mark = Mark.TODO
        self.setObjectName(f"check_{key}")
        self._sign = Sign(size=22)
        self._label = label()
        self._detail = label(look="small", selectable=True)
        self._detail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._word = label(wrap=False)
        self._word.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._label)
        words.addWidget(self._detail)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID, GRID + 2, 2 * GRID, GRID + 2)
        line.setSpacing(GRID + 4)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        if number:
            line.addWidget(label(number, "number", wrap=False), 0, Qt.AlignmentFlag.AlignVCenter)
        self._sides = beside(words, self._word)
        line.addLayout(self._sides, 1)

    def stack(self, *, narrow: bool) -> None:
        """In a *narrow* page the state stands below the words."""
        stack(self._sides, narrow=narrow)
        if narrow:
            lead(self._word, always=True)
        else:
            self._word.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_check(self, check: Check, waiting: Waiting | None, place: int = 0) -> None:
        """Show how the row stands; *waiting* is the step's wait, if any, *place* how many rows stand above it."""
        self.mark = check.mark
        text, word = shown(check.label), mark_word(check.mark)
        self._sign.show_mark(check.mark, place=place)
        self._label.setText(text)
        detail = shown(check.detail)
        if check.mark is Mark.WAITING and waiting is not None:
            detail = tr("{reason} {usual}", reason=waiting.reason, usual=waiting.usual)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        timed = word
        if check.mark is Mark.WAITING and waiting is not None:
            timed = tr("{state} · {more}", state=word, more=clock_span(waiting.since, utc_now()))
        self._word.setText(timed)
        relook(self._word, "mark", check.mark.value)
        self.setAccessibleName(tr("{name}: {state}", name=text, state=word.lower()))
        self.setAccessibleDescription(detail)


class CheckList(QFrame):
    """A card of rows.

    Attributes:
        rows: The rows by key, in the order shown.
    """

    def __init__(self, page: int = 0) -> None:
        """Make an empty list for page number *page*; 0 leaves the rows without numbers."""
        super().__init__()
        self._page = page
        self.setProperty("look", "card")
        self.setObjectName("checks")
        self.rows: dict[str, CheckRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        self._narrow = False
        self.hide()

    def stack(self, *, narrow: bool) -> None:
        """In a *narrow* page the state of each row stands below its words."""
        self._narrow = narrow
        for each in self.rows.values():
            each.stack(narrow=narrow)

    def show_checks(self, checks: Sequence[Check], waiting: Waiting | None) -> None:
        """Show *checks*; rows that are there already change in place."""
        if [each.key for each in checks] != list(self.rows):
            self._rebuild(checks)
        shown_wait = waiting
        for place, check in enumerate(checks):
            self.rows[check.key].show_check(check, shown_wait, place)
            if check.mark is Mark.WAITING:
                shown_wait = None  # the reason stands once, at the first row that waits
        self.setVisible(bool(checks))

    def spoken(self) -> list[str]:
        """The rows that say something, as a screen reader says them."""
        return [each.accessibleName() for each in self.rows.values() if each.mark is not Mark.TODO]

    def _rebuild(self, checks: Sequence[Check]) -> None:
        self.hide()  # or the whole page would be laid out anew with each row
        clear(self._column)
        self.rows = {}
        for place, check in enumerate(checks, start=1):
            if self.rows:
                self._column.addWidget(hairline())
            self.rows[check.key] = CheckRow(check.key, f"{self._page}.{place}" if self._page else "")
            self.rows[check.key].stack(narrow=self._narrow)
            self._column.addWidget(self.rows[check.key])


class WaitLine(QWidget):
    """Says what is being waited for where no row does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wait")
        self._sign = Sign(size=22)
        self._text: QLabel = label(look="muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        self._sign.show_mark(Mark.WAITING)

    def show_wait(self, checks: Sequence[Check], waiting: Waiting | None, asked: str = "") -> None:
        """Show *waiting*, unless one of the rows already does; without any, what was *asked* and has no answer yet."""
        if any(check.mark is Mark.WAITING for check in checks):
            waiting, asked = None, ""
        if waiting is not None:
            span = clock_span(waiting.since, utc_now())
            asked = tr("{reason} {usual} So far: {time}.", reason=waiting.reason, usual=waiting.usual, time=span)
        if asked:
            self._text.setText(asked)
        self.setVisible(bool(asked))
