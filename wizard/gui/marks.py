"""The round signs beside steps and check rows, drawn as vectors so that they are sharp at every scale.

Each state has a shape of its own: colour is never the only difference.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.core.model import Mark, StepStatus
from wizard.gui.design import colour, moves, scaled

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

TICK_MS = 180
TICK_PAUSE_MS = 90
TICK_TURN = 0.33

LOOK_OF_STATUS = {
    StepStatus.DONE: Mark.DONE,
    StepStatus.FAILED: Mark.FAILED,
    StepStatus.WAITING: Mark.WAITING,
    StepStatus.RUNNING: Mark.WAITING,
    StepStatus.TODO: Mark.TODO,
}


class Sign(QWidget):
    """A round sign: a tick, a cross, a question mark, three dots, or an empty ring with a number in it.

    Attributes:
        mark: What it shows.
        number: The number in an empty ring; 0 for none.
        strong: Whether a tick stands on a filled circle (the rail) or a soft one (a row).
    """

    def __init__(self, *, size: int = 20, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = Mark.TODO
        self.number = 0
        self.current = False
        self.strong = strong
        self._size = size
        self._drawn = 1.0
        self._motion: QVariantAnimation | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_mark(self, mark: Mark, *, number: int = 0, current: bool = False, place: int = 0) -> None:
        """Show *mark*; a tick that comes while one looks is drawn as with a pen, the ones further down a little later.

        Args:
            mark: What to show.
            number: The number in an empty ring; 0 for none.
            current: Whether it is the current one of several.
            place: How many signs stand above it.
        """
        if (mark, number, current) == (self.mark, self.number, self.current):
            return
        ticked = mark is Mark.DONE and self.mark is not Mark.DONE and self.isVisible()
        self.mark, self.number, self.current = mark, number, current
        self._drawn = 1.0
        if ticked and moves():
            self._draw_slowly(place * TICK_PAUSE_MS)
        self.update()

    def _draw_slowly(self, pause: int) -> None:
        from PySide6.QtCore import QAbstractAnimation, QVariantAnimation  # noqa: PLC0415 - nothing moves at first

        whole = pause + TICK_MS
        self._drawn = 0.0
        self._motion = QVariantAnimation(self, startValue=0.0, endValue=float(whole), duration=whole)
        self._motion.valueChanged.connect(lambda at: self._draw_to(max(0.0, (float(at) - pause) / TICK_MS)))
        self._motion.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)

    def _draw_to(self, share: float) -> None:
        self._drawn = share
        self.update()

    def sizeHint(self) -> QSize:
        """A square, larger where the text is."""
        side = scaled(self._size, self)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        draw_sign(
            painter, box, self.mark, number=self.number, current=self.current, strong=self.strong, drawn=self._drawn
        )
        painter.end()


class Number(Sign):
    """One of several things that happen one after the other: its number in a ring."""

    def __init__(self, number: int) -> None:
        super().__init__(size=20)
        self._number = number
        self.show_number()

    def show_number(self) -> None:
        """It is still to come."""
        self.show_mark(Mark.TODO, number=self._number, current=True)

    def show_done(self, place: int = 0) -> None:
        """It has happened; *place* says how many of them stand above it."""
        self.show_mark(Mark.DONE, place=place)


def draw_sign(
    painter: QPainter,
    box: QRectF,
    mark: Mark,
    *,
    number: int = 0,
    current: bool = False,
    strong: bool = False,
    drawn: float = 1.0,
) -> None:
    """Draw the sign of *mark* into *box*; of a tick the share *drawn*, 0 to 1."""
    names = {Mark.DONE: "good", Mark.FAILED: "bad", Mark.UNKNOWN: "warn", Mark.WAITING: "accent"}
    if mark is Mark.TODO or (mark is Mark.WAITING and number):
        ring = colour("accent") if current or mark is Mark.WAITING else colour("edge")
        painter.setPen(QPen(ring, 1.6 if current else 1.2))
        painter.setBrush(colour("surface") if current else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        if number:
            _write(painter, box, str(number), ring if current else colour("muted"), bold=current)
        return
    ink = colour(names[mark])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink if strong else colour(names[mark] + "_soft"))
    painter.drawEllipse(box)
    ink = colour("surface") if strong else ink
    if mark is Mark.DONE:
        _stroke(painter, box, ink, _part([(0.29, 0.52), (0.44, 0.67), (0.72, 0.36)], drawn))
    elif mark is Mark.FAILED:
        _stroke(painter, box, ink, [(0.34, 0.34), (0.66, 0.66)])
        _stroke(painter, box, ink, [(0.66, 0.34), (0.34, 0.66)])
    elif mark is Mark.UNKNOWN:
        _write(painter, box, "?", ink, bold=True)
    else:
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = box.width() * 0.055
        for x in (0.3, 0.5, 0.7):
            painter.drawEllipse(QPointF(box.left() + box.width() * x, box.center().y()), radius, radius)


def _part(points: list[tuple[float, float]], share: float) -> list[tuple[float, float]]:
    """The beginning of a line of two pieces; its first piece is a third of it."""
    (x0, y0), (x1, y1), (x2, y2) = points
    if share < TICK_TURN:
        part = share / TICK_TURN
        return [(x0, y0), (x0 + (x1 - x0) * part, y0 + (y1 - y0) * part)]
    part = (share - TICK_TURN) / (1 - TICK_TURN)
    return [(x0, y0), (x1, y1), (x1 + (x2 - x1) * part, y1 + (y2 - y1) * part)]


def _stroke(painter: QPainter, box: QRectF, ink: QColor, points: list[tuple[float, float]]) -> None:
    pen = QPen(ink, max(1.6, box.width() * 0.1))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    placed = [QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in points]
    painter.drawPolyline(QPolygonF(placed))


def _write(painter: QPainter, box: QRectF, text: str, ink: QColor, *, bold: bool) -> None:
    font = painter.font()
    font.setPixelSize(max(9, int(box.height() * 0.58)))
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
