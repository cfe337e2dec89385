"""The small signs in the pictures, as lines in a square of 16: our own artwork, sharp at every scale."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

Point = tuple[float, float]

SQUARE = 16
LINES: dict[str, tuple[tuple[Point, ...], ...]] = {
    "plus": (((8, 2.5), (8, 13.5)), ((2.5, 8), (13.5, 8))),
    "tick": (((2.5, 8.5), (6.5, 12.5), (13.5, 4)),),
    "close": (((3.5, 3.5), (12.5, 12.5)), ((12.5, 3.5), (3.5, 12.5))),
    "unfold": (((3.5, 3.5), (8, 8), (3.5, 12.5)), ((8.5, 3.5), (13, 8), (8.5, 12.5))),
    "down": (((3.5, 6), (8, 10.5), (12.5, 6)),),
    "refresh": (((13.5, 3), (13.5, 6.5), (10, 6.5)),),
    "search": (((10.2, 10.2), (14, 14)),),
    "copy": (((6, 6), (14, 6), (14, 14), (6, 14), (6, 6)), ((2, 10.5), (2, 2), (10.5, 2))),
    "warn": (((8, 4.5), (8, 9)), ((8, 11.6), (8, 11.8))),
    "good": (((4.8, 8.3), (7.2, 10.7), (11.4, 5.8)),),
    "on": (((4.2, 8.3), (7, 11), (12, 5.2)),),
    "lock": (((3.5, 7.5), (12.5, 7.5), (12.5, 13.5), (3.5, 13.5), (3.5, 7.5)),),
    "enlarge": (
        ((9.5, 2.5), (13.5, 2.5), (13.5, 6.5)),
        ((6.5, 13.5), (2.5, 13.5), (2.5, 9.5)),
        ((13.5, 2.5), (9.5, 6.5)),
        ((2.5, 13.5), (6.5, 9.5)),
    ),
}
# Name: where the round is, and from which degree over how many it goes.
ROUNDS: dict[str, tuple[tuple[float, float, float, float], int, int]] = {
    "refresh": ((2.5, 2.5, 11, 11), 20, 290),
    "search": ((2.5, 2.5, 8.5, 8.5), 0, 360),
    "person": ((5.2, 2, 5.6, 5.6), 0, 360),
    "radio": ((1.5, 1.5, 13, 13), 0, 360),
    "chosen": ((1.5, 1.5, 13, 13), 0, 360),
    "good": ((1.5, 1.5, 13, 13), 0, 360),
    "warn": ((1.5, 1.5, 13, 13), 0, 360),
    "lock": ((5, 2.5, 6, 9), 0, 180),
}


def draw_icon(painter: QPainter, name: str, box: QRectF, ink: QColor, paper: QColor) -> None:
    """Draw the sign *name* into *box*; *paper* is the colour of what stands inside a filled sign."""
    scale = box.width() / SQUARE
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(scale, scale)
    pen = QPen(ink, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if name in {"box", "on"}:
        painter.setBrush(ink if name == "on" else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(2, 2, 12, 12), 2, 2)
    if name in {"good", "warn"}:
        painter.setBrush(ink)
    if name in ROUNDS:
        place, start, span = ROUNDS[name]
        rect = QRectF(*place)
        if span == 360:  # noqa: PLR2004 - all the way round
            painter.drawEllipse(rect)
        else:
            painter.drawArc(rect, start * 16, span * 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if name in {"good", "warn", "on"}:
        pen.setColor(paper)
        pen.setWidthF(1.8)
        painter.setPen(pen)
    for line in LINES.get(name, ()):
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in line]))
    if name == "chosen":
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(4.8, 4.8, 6.4, 6.4))
    if name == "person":
        painter.drawArc(QRectF(2.8, 9.6, 10.4, 9), 10 * 16, 160 * 16)
    painter.restore()
