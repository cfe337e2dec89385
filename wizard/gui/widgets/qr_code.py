"""A QR code: dark on white whatever the theme, or a camera does not find it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.gui.words import tr

SIDE = 200  # device-independent pixels; a phone reads it from the other side of a table


class QrCode(QWidget):
    """Draws squares."""

    def __init__(self) -> None:
        """Draw nothing yet."""
        super().__init__()
        self.setObjectName("qr_code")
        self.setAccessibleName(tr("QR code of the link"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._squares: tuple[tuple[bool, ...], ...] = ()

    def show_squares(self, squares: tuple[tuple[bool, ...], ...]) -> None:
        """Draw *squares* row by row; nothing where there are none."""
        self._squares = squares
        self.setVisible(bool(squares))
        self.update()

    def sizeHint(self) -> QSize:
        """Square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The squares, each as many whole pixels wide as there is room for, so that they are sharp."""
        del event
        count = len(self._squares)
        if not count:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        ratio = self.devicePixelRatioF()
        each = max(1, int(self.width() * ratio / count)) / ratio
        begin = (self.width() - each * count) / 2
        for y, row in enumerate(self._squares):
            for x, dark in enumerate(row):
                if dark:
                    square = QRectF(begin + x * each, begin + y * each, each, each)
                    painter.fillRect(square, Qt.GlobalColor.black)
        painter.end()
