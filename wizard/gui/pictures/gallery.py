"""The small numbered buttons below a picture, one for each picture of the step."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from wizard.gui.design import GRID, RADIUS
from wizard.gui.icons import draw_icon
from wizard.gui.pictures.theme import theme_of
from wizard.gui.widgets.parts import clear
from wizard.gui.words import tr


class GalleryButton(QAbstractButton):
    """One picture of the step: its number, a tick when it is past, a bar when the step is there now.

    Attributes:
        number: The picture.
        past: Whether what it shows is done.
        current: Whether it shows what happens at this moment.
    """

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.past = False
        self.current = False
        self.setObjectName(f"picture_{number}")
        self.setText(str(number))
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_progress(self, *, past: bool, current: bool, caption: str) -> None:
        """Show how far the step is; *caption* says what the picture shows."""
        self.past, self.current = past, current
        name = tr("Picture {number}", number=self.number)
        state = tr("Past") if past else tr("Now") if current else ""
        self.setAccessibleName(f"{name}: {state}" if state else name)
        self.setAccessibleDescription(caption)
        self.setToolTip(caption)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two digits and the sign below them."""
        height = self.fontMetrics().height()
        return QSize(2 * height, round(height * 2.4))

    def minimumSizeHint(self) -> QSize:
        """Room for two digits."""
        return QSize(self.fontMetrics().horizontalAdvance("00") + GRID, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint number and sign."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        fill = "surface" if chosen else "accent_soft" if self.underMouse() else "page"
        painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 1.5 if chosen else 1))
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(box, RADIUS - 2, RADIUS - 2)
        if self.hasFocus():  # a second line: the chosen one has the first in any case
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), RADIUS - 3, RADIUS - 3)
        font = self.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(theme.colour("accent" if chosen else "muted"))
        upper = QRectF(box.left(), box.top(), box.width(), box.height() * 0.7)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self.text())
        self._sign(painter, box)
        painter.end()

    def _sign(self, painter: QPainter, box: QRectF) -> None:
        theme, size = theme_of(self.palette()), box.height() * 0.24
        place = QRectF(box.center().x() - size / 2, box.bottom() - size * 1.4, size, size)
        if self.past:
            draw_icon(painter, "tick", place, theme.colour("good"))
        elif self.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("highlight"))
            painter.drawRoundedRect(place.adjusted(-size * 0.4, size * 0.4, size * 0.4, -size * 0.2), 2, 2)


class Gallery(QWidget):
    """The pictures of a step; exactly one is chosen. Arrow keys move between them.

    Attributes:
        buttons: One for each picture.

    Signals:
        chosen: A picture was chosen by hand; its number.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("picture_gallery")
        self.setAccessibleName(tr("Pictures of this step"))
        self.buttons: dict[int, GalleryButton] = {}
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GRID - 2)

    def show_pictures(self, captions: Sequence[tuple[int, str]], current: int, *, done: bool) -> None:
        """Show a button for each picture, as far as the step is.

        Args:
            captions: Number and caption of each picture.
            current: The picture of this moment.
            done: Whether the step is done, so that the current one is past as well.
        """
        numbers = [number for number, _ in captions]
        if numbers != list(self.buttons):
            self._rebuild(numbers)
        place = numbers.index(current)
        for at, (number, caption) in enumerate(captions):
            past = at < place or done
            self.buttons[number].show_progress(past=past, current=at == place and not done, caption=caption)
        self.setVisible(len(numbers) > 1)

    def choose(self, number: int) -> None:
        """Choose a picture without telling anybody."""
        self.buttons[number].setChecked(True)

    def _rebuild(self, numbers: Sequence[int]) -> None:
        for each in self.buttons.values():
            self._group.removeButton(each)
        clear(self._line)
        self.buttons = {number: GalleryButton(number) for number in numbers}
        for number, button in self.buttons.items():
            self._group.addButton(button, number)
            self._line.addWidget(button)
