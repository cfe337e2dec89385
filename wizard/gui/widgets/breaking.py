"""A label in which an address, an id or a long name can go on in the next line."""

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wizard.catalogue import ISOLATE
from wizard.gui.share_safe import masked
from wizard.gui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent

# Invisible and without width: Qt may break a line there, and nowhere else inside a word.
BREAK = "\N{ZERO WIDTH SPACE}"
# Invisible as well: what stands between them is written from left to right, and moves no sign around it.
LEFT_TO_RIGHT, END = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
# A sentence that begins with a name in Latin letters is still one from right to left.
SENTENCE = "\N{RIGHT-TO-LEFT MARK}"
INVISIBLE = str.maketrans("", "", BREAK + LEFT_TO_RIGHT + ISOLATE + END + SENTENCE)
LONGEST_WORD = 16  # characters; shorter words stay in one piece
LONGEST_PART = 32  # characters; a longer part of a word is broken anywhere, a word of a language hardly ever is as long
_LONG = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
SIGNS = rf"\w:/@.%+?=&~•{BREAK}-"  # of which an address is made
# An address, an id or a file name: its last sign is none of the sentence around it. A word with a hyphen is none: alone
# it would change places with the words beside it.
# Python compiles it when it is first used, and keeps it: most windows are not mirrored.
_ADDRESS = rf"(?ai)[a-z0-9][{SIGNS}]*[./@:-][{SIGNS}]*[a-z0-9/•]"
_NO_WORD = re.compile(r"[\d./@:]")
_PLACES = re.compile(rf"(?<=[/\-.@_=&?:])(?=\w)|(?<=\w{{{LONGEST_PART}}})(?=\w)")


class BreakingLabel(QLabel):
    """A label whose long words break.

    Whoever reads, copies or is read the text gets it without the invisible breaks: one of them in a redirect URI would
    make it another one.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setWordWrap(True)
        lead(self)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show *text*; on a share-safe screen, what of it may be seen."""
        self._text = text
        self.redraw()

    def redraw(self) -> None:
        """Show the text anew, after the screen became share-safe or stopped being it."""
        seen = masked(self._text)
        shown = breakable(seen)
        super().setText(shown)
        # Set only where it differs: it takes the place of the text for a screen reader.
        self.setAccessibleName(seen if shown != seen else "")

    def text(self) -> str:
        """The text as it was set."""
        return self._text

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Draw the words."""
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if not mirrored() or selectable or self.textFormat() is not Qt.TextFormat.PlainText:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_leftwards(painter, self.contentsRect(), super().text())
        painter.end()

    def selectedText(self) -> str:
        """What is selected, as it was set."""
        return super().selectedText().translate(INVISIBLE)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Copy with the keyboard."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - not needed before the first key

        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: "QMouseEvent") -> None:
        """Mend what the platform copied when the selection was made."""
        from PySide6.QtGui import QClipboard  # noqa: PLC0415 - not needed before the first click

        super().mouseReleaseEvent(event)
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self.hasSelectedText():
            clipboard.setText(self.selectedText(), QClipboard.Mode.Selection)

    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        """Copy with the mouse."""
        from PySide6.QtGui import QAction  # noqa: PLC0415 - rarely needed
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415

        if not self.hasSelectedText():
            return
        menu = QMenu(self)
        action = QAction(tr("Copy"), menu)
        action.triggered.connect(self._copy)
        menu.addAction(action)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.selectedText())


class Phrase(BreakingLabel):
    """A few words that stand beside something in one line, and go on in the next where there is no room for that."""

    def __init__(self, text: str = "", look: str = "", *, name: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setProperty("look", look)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def sizeHint(self) -> QSize:
        """All in one line; Qt's own would break the words also where there is room."""
        usual = super().sizeHint()
        words = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, masked(self._text))
        return QSize(words.width(), self.heightForWidth(words.width())) if words.width() > usual.width() else usual


class OneLine(BreakingLabel):
    """A label of one line; what there is no room for is left out, and told where one points at it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: "QPaintEvent") -> None:
        """Draw as much as there is room for."""
        seen, room = masked(self._text), self.contentsRect()
        if not seen:  # before somebody is signed in: the class of the style takes 7 ms to make
            self.setToolTip("")
            return
        words = self.fontMetrics().elidedText(seen, Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(seen if words != seen else "")
        painter = QPainter(self)
        side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.style().drawItemText(painter, room, flags, self.palette(), self.isEnabled(), words, self.foregroundRole())
        painter.end()


def mirrored() -> bool:
    """Whether the window is written from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mark_mirrored(widget: QWidget) -> bool:
    """Let the style sheet tell the direction of *widget*, because it mirrors neither lines nor room; and return it."""
    found = mirrored()
    widget.setProperty("mirrored", "true" if found else "false")
    return found


def draw_leftwards(painter: QPainter, room: QRect, text: str, *, at_top: bool = False) -> None:
    """Draw *text* in as many lines as it takes, each from the right edge of *room*; in its middle, or *at_top*.

    What :meth:`QPainter.drawText` does, but for the indentation.
    """
    # WORKAROUND https://github.com/qt/qtbase/blob/6.11/src/gui/painting/qpainter.cpp (qt_format_text): it moves a line
    # that goes from right to left by the space at which it was broken, and so indents all but the last one.
    layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), painter.font(), painter.device())
    option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    own = Qt.LayoutDirection.RightToLeft if goes_left(text) else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(own)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    layout.draw(painter, QPointF(room.left(), room.top() + (0 if at_top else (room.height() - height) / 2)))


def goes_left(text: str) -> bool:
    """Whether *text* is one from right to left: an address or a name in Latin letters alone is none."""
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)


def lead(words: QLabel, *, always: bool = False) -> None:
    """Let *words* begin where lines begin in this window, also where they are written the other way round.

    Qt goes by the text: in a window that is mirrored, an address would stand at the far side of its row. *always* says
    that they have another alignment, which is taken back in any window.
    """
    if mirrored() or always:
        side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
        words.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def breakable(text: str) -> str:
    """*text* with an invisible place to break after each part of a long word.

    In a window that is mirrored, an address also keeps its own direction: its slashes and dots stay where they belong.
    """
    broken = _LONG.sub(lambda word: _PLACES.sub(BREAK, word.group()), text)
    if not mirrored():
        return broken
    return (SENTENCE if goes_left(broken) else "") + _isolated(broken)


def _isolated(text: str) -> str:
    return re.sub(_ADDRESS, lambda found: _kept(found.group()), text)


def _kept(found: str) -> str:
    return f"{LEFT_TO_RIGHT}{found}{END}" if _NO_WORD.search(found) else found
