"""The icons: Lucide's (ISC licence, beside them in ``resources/icons/lucide``), in the colours of the design.

They are drawn as vectors by whatever paints, so they are sharp at every scale, also in a file. The round signs that say
how a step or a row stands are in :mod:`wizard.gui.marks`: a tick of those is drawn as with a pen while one looks.
"""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.gui.design import colour
from wizard.paths import resource

# What a picture or a page calls it, and the file. Others are called as their file.
FILES = {
    "tick": "check",
    "close": "x",
    "refresh": "refresh-cw",
    "down": "chevron-down",
    "unfold": "chevrons-right",
    "warn": "circle-alert",
    "good": "circle-check",
    "person": "user",
    "radio": "circle",
    "chosen": "circle",
    "box": "square",
    "on": "square-check",
    "enlarge": "maximize-2",
}
MOST = 128  # a few icons in a few colours
USUAL_STROKE, SMALL_STROKE = "2", "2.6"  # of 24: small icons would be too faint with Lucide's own
SMALL = 15  # pixels
DOT = 0.2  # radius of the dot in a ring that is chosen, of its width


def draw_icon(painter: QPainter, name: str, box: QRectF, ink: QColor) -> None:
    """Draw the icon *name* into *box*, in the colour *ink*.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    stroke = SMALL_STROKE if box.width() < SMALL else USUAL_STROKE
    _renderer(FILES.get(name, name), ink.name(), stroke).render(painter, box)
    if name == "chosen":  # Lucide's own dot is lost in a small ring
        painter.save()
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(box.center(), box.width() * DOT, box.width() * DOT)
        painter.restore()


@lru_cache(maxsize=MOST)
def _renderer(name: str, ink: str, stroke: str) -> QSvgRenderer:
    text = resource(f"icons/lucide/{name}.svg").read_text("utf-8")
    tinted = text.replace("currentColor", ink).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(tinted.encode())


class IconView(QWidget):
    """An icon beside words that say the same: only for the eye, so a screen reader is not told of it."""

    def __init__(self, name: str, *, ink: str = "accent", lines: float = 1.2) -> None:
        """Show an icon.

        Args:
            name: Which one.
            ink: Its colour, by its name in :class:`wizard.gui.design.Colours`.
            lines: How high it is, in heights of a line of text.
        """
        super().__init__()
        self._name = name
        self._ink = ink
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As high as the text around it asks for."""
        side = round(self.fontMetrics().height() * self._lines)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the colours in use."""
        painter = QPainter(self)
        draw_icon(painter, self._name, QRectF(self.rect()), colour(self._ink))
        painter.end()
