"""The heading of a page or a problem, at which the keyboard stands when it comes up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wizard.gui.design import colour
from wizard.gui.widgets.breaking import BreakingLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

BELOW = 4  # pixels below the text, for the line that says that the keyboard is there
STRONG = 2  # pixels: how high that line is


class Heading(BreakingLabel):
    """A heading that the program can give the keyboard to.

    A screen reader then says where one is, and goes on from there. Tab does not stop at it: from here it goes to the
    first control. For the eye a calm line below the words says that the keyboard is here.
    """

    def __init__(
        self, text: str = "", *, look: str = "heading", name: str = "heading", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._shown = True
        self.setObjectName(name)
        self.setProperty("look", look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(0, 0 if look == "heading" else BELOW, 0, BELOW)
        # Without any policy it would not be known as something that can have the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard came; whoever only clicked is not shown a line."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._shown = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and the line below them."""
        super().paintEvent(event)
        if not (self.hasFocus() and self._shown):
            return
        room = self.contentsRect()
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading)
        words = self.fontMetrics().boundingRect(room, flags, self.text())
        line = QRect(room.left(), self.height() - STRONG, min(words.width(), room.width()), STRONG)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            line.moveRight(room.right())
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRect(line)  # fillRect() would make the class QGradient, with 200 names, before the first window
        painter.end()


def tell_headings() -> None:
    """From now on a screen reader is told that a :class:`Heading` is one, and finds it with its key for headings.

    Qt takes every label for a text. Called once, before the first window: with a screen reader Qt asks as soon as the
    first heading gets the keyboard, and keeps the answer. Qt owns what it is handed, and deletes it with the widget.
    """
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 - the commands need none of it
    from PySide6.QtWidgets import QAccessibleWidget  # noqa: PLC0415

    class AccessibleHeading(QAccessibleWidget):
        """What a screen reader is told of a heading."""

        def text(self, kind: QAccessible.Text) -> str:
            """Its words are its name."""
            heading = self.object()
            if kind is QAccessible.Text.Name and isinstance(heading, Heading):
                return heading.accessibleName() or heading.text()
            return super().text(kind)

    def made(kind: str, widget: QObject) -> "QAccessibleInterface | None":
        if kind == Heading.__name__ and isinstance(widget, Heading):
            return AccessibleHeading(widget, QAccessible.Role.Heading)
        return None

    QAccessible.installFactory(made)
