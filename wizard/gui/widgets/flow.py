"""A row that goes on in the next line: buttons in any language fit into any width."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from wizard.gui.design import GRID
from wizard.gui.widgets.wrapping_button import WrappingButton


class Flow(QLayout):
    """Lays its widgets out like words: beside each other while there is room, then in the next line.

    Qt has no such layout; its own example of one does not mirror for languages that are written from right to left.
    """

    def __init__(self, *widgets: QWidget, spacing: int = GRID, apart: bool = False) -> None:
        """Start with *widgets*, *spacing* pixels apart; *apart*: the last of several in a line stands at its end."""
        super().__init__()
        self._apart = apart
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        for each in widgets:
            self.addWidget(each)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item; Qt calls this."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at *index*."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take out the item at *index*."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at *width*."""
        return self._arrange(QRect(0, 0, width, 0), put=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        spare = rect.height() - self._arrange(rect, put=False)  # beside something that is higher
        self._arrange(rect.adjusted(0, max(0, spare // 2), 0, 0), put=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest item alone, with its words in as many lines as it takes."""
        sizes = [_least(item) for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, put: bool) -> int:
        """Go through the lines, what is lower in the middle of each; returns their height together."""
        y, first = rect.y(), True
        for line in self._lines(rect.width()):
            y += 0 if first else GRID
            sizes = [_size(item, rect.width()) for item in line]
            height, x, first = max(size.height() for size in sizes), rect.x(), False
            for place, (item, size) in enumerate(zip(line, sizes, strict=True), start=1):
                if self._apart and 1 < place == len(line):
                    x = rect.right() + 1 - size.width()
                if put:
                    self._put(item, QRect(QPoint(x, y + (height - size.height()) // 2), size), rect)
                x += size.width() + self.spacing()
            y += height
        return y - rect.y()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands in each line."""
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if not lines or used + wanted > width:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wanted + self.spacing()
        return lines

    def _put(self, item: QLayoutItem, where: QRect, rect: QRect) -> None:
        """Put *item* at *where*, mirrored in *rect* where one reads from right to left."""
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # As QStyle.visualRect() does, whose class takes 4 ms of the start to make.
            where.moveRight(rect.right() - (where.x() - rect.x()))
        button = item.widget()
        if isinstance(button, WrappingButton):
            button.setGeometry(where)  # the item would keep it as high as it usually is
        else:
            item.setGeometry(where)


def _least(item: QLayoutItem) -> QSize:
    widget = item.widget()
    return widget.minimumSizeHint() if isinstance(widget, WrappingButton) else item.minimumSize()


def _size(item: QLayoutItem, room: int) -> QSize:
    """The size of *item* in a line that is *room* pixels wide: what is wider alone goes on below."""
    usual = item.sizeHint()
    if usual.width() <= room or not item.hasHeightForWidth():
        return usual
    return QSize(room, item.heightForWidth(room))
