"""A push button whose words go on in a second line where there is no room for them in one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget


class WrappingButton(QPushButton):
    """Qt's own writes its words in one line alone, and is cut off in a narrow page with large text.

    It is as wide as its words where there is room, and only as high as it must be: see :meth:`heightForWidth`.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)  # not above: there it might be an icon, whose class takes more than a millisecond to make
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._least: tuple[str, QSize, QSize] = ("", QSize(), QSize())

    def hasHeightForWidth(self) -> bool:
        """A narrow button is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height, in pixels, with which all words can be read at *width*."""
        usual = self.sizeHint()
        if width >= usual.width():
            return usual.height()
        words = self._size_of(self.text())
        folded = self._size_of(self._folded(width - usual.width() + words.width()))
        return usual.height() - words.height() + folded.height()

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word; measured once, because layouts ask a dozen times."""
        usual, text = self.sizeHint(), self.text()
        if self._least[:2] != (text, usual):
            self._least = text, usual, self._measured(usual)
        return self._least[2]

    def _measured(self, usual: QSize) -> QSize:
        around = usual.width() - self._size_of(self.text()).width()
        longest = max((self._size_of(word).width() for word in self.text().split()), default=0)
        return QSize(around + longest, usual.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, in as many lines as it takes."""
        usual = self.sizeHint()
        if self.width() >= usual.width():
            super().paintEvent(event)
            return
        # The class QStyle takes 7 ms to make, and in the first window all words have room.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter  # noqa: PLC0415 - see above

        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._folded(self.width() - usual.width() + self._size_of(self.text()).width())
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def _size_of(self, words: str) -> QSize:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words)

    def _folded(self, width: int) -> str:
        """The text in lines that are no wider than *width*, a word that is longer by itself excepted."""
        lines: list[str] = []
        for word in self.text().split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._size_of(longer).width() <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)
