"""Painting of a scene: on a widget, an image, or into an SVG file."""

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from wizard.gui.icons import draw_icon
from wizard.gui.pictures.scene import Box, Icon, Scene, Words
from wizard.gui.pictures.theme import Theme


def paint(painter: QPainter, scene: Scene, theme: Theme, *, outlines: bool = False) -> None:
    """Paint *scene* at the painter's origin.

    Args:
        painter: Any active painter.
        scene: What to paint.
        theme: In which colours.
        outlines: Whether texts are painted as shapes rather than with a font: for files that are seen on computers
            that do not have the font.
    """
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for item in scene.items:
        if isinstance(item, Box):
            _box(painter, item, theme)
        elif isinstance(item, Icon):
            draw_icon(painter, item.name, item.rect, theme.colour(item.ink))
        else:
            _words(painter, item, theme, mirrored=scene.mirrored, outlines=outlines)
    painter.restore()


def _box(painter: QPainter, box: Box, theme: Theme) -> None:
    if box.fill:
        painter.fillPath(rounded(box.rect, box.radii), theme.colour(box.fill))
    if box.line:
        # The pen runs inside the edge, so that a line of one pixel covers one pixel.
        half = box.width / 2
        inner = box.rect.adjusted(half, half, -half, -half)
        radii = box.radii
        painter.setPen(QPen(theme.colour(box.line), box.width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(rounded(inner, (*(max(0.0, radius - half) for radius in radii),)))


def rounded(rect: QRectF, radii: tuple[float, ...]) -> QPainterPath:
    """A rectangle with a radius for each corner: top left, top right, bottom right, bottom left."""
    path = QPainterPath()
    top_left, top_right, bottom_right, bottom_left = radii
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    path.moveTo(left + top_left, top)
    path.lineTo(right - top_right, top)
    path.arcTo(QRectF(right - 2 * top_right, top, 2 * top_right, 2 * top_right), 90, -90)
    path.lineTo(right, bottom - bottom_right)
    path.arcTo(QRectF(right - 2 * bottom_right, bottom - 2 * bottom_right, 2 * bottom_right, 2 * bottom_right), 0, -90)
    path.lineTo(left + bottom_left, bottom)
    path.arcTo(QRectF(left, bottom - 2 * bottom_left, 2 * bottom_left, 2 * bottom_left), 270, -90)
    path.lineTo(left, top + top_left)
    path.arcTo(QRectF(left, top, 2 * top_left, 2 * top_left), 180, -90)
    path.closeSubpath()
    return path


def _words(painter: QPainter, words: Words, theme: Theme, *, mirrored: bool, outlines: bool) -> None:
    ink = theme.colour(words.ink)
    metrics = QFontMetricsF(words.font)
    # A text keeps its own direction, wherever it stands: the last slash of an address stays its end.
    backwards = _is_right_to_left(words.whole)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
    painter.setFont(words.font)
    painter.setPen(ink)
    for line, rect in zip(words.lines, words.line_rects(mirrored=mirrored), strict=True):
        baseline = round(rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent())
        place = QPointF(rect.left(), baseline)
        if outlines:
            path = QPainterPath()
            path.addText(place, words.font, line)
            painter.fillPath(path, ink)
        else:
            painter.drawText(place, line)


def _is_right_to_left(text: str) -> bool:
    """Whether *text* is one from right to left; a name or an address in Latin letters inside it does not count."""
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)
