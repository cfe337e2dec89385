"""The canvas on which a picture is laid out: measures, breaks texts into lines, and collects what is put on it."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextLayout, QTextOption

from wizard.catalogue import END, ISOLATE
from wizard.gui.pictures.scene import Box, Icon, Item, Scene, Words

BODY = 11.0
SMALL = 10.0
TITLE = 15.0
SUBTITLE = 13.0
LEADING = 1.14
USUAL_FONT = 13  # pixels: 10 points at 96 dots per inch
NARROW, WIDE = 320, 520
BADGE = 17
OUTWARDS = 0.4  # of the badge's size that lies inside the outline


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks.

    Attributes:
        size: Size in units.
        bold: Whether it is bold.
        ink: Colour role.
        over: Colour role of what is behind it.
        most: Lines it may take; what is left then is cut off.
        align: ``lead``, ``centre`` or ``trail``.
    """

    size: float = BODY
    bold: bool = False
    ink: str = "text"
    over: str = "surface"
    most: int = 4
    align: str = "lead"


PLAIN = Style()


class Canvas:
    """A picture that is being laid out.

    Sizes are given in units; a unit is about a pixel where the picture is 340 wide and the user's text has its usual
    size. A wider picture has more units up to :data:`WIDE`, so that more fits into a line; from there on it only grows.

    Attributes:
        width: Width of the picture in pixels.
        unit: Pixels in a unit.
        press: The text of the control to be outlined.
        quiet: Whether texts are only hinted at, as on a page with a sheet on top of it.
        marked: The outlined control, once it is there.
        back: What lies behind everything else.
        items: What is on the canvas, from the back to the front.
    """

    def __init__(self, width: float, font: QFont, press: str) -> None:
        scale = QFontInfo(font).pixelSize() / USUAL_FONT
        self.units = min(max(width / scale, NARROW), WIDE)
        self.width = width
        self.unit = width / self.units
        self.press = press
        self.quiet = False
        self.marked = QRectF()
        self.back: list[Item] = []
        self.items: list[Item] = []
        self._font = font
        self._fonts: dict[tuple[float, bool], tuple[QFont, QFontMetricsF]] = {}
        self._part = ""
        self._within = QRectF()

    def u(self, units: float) -> float:
        """*units* in whole pixels, so that edges are sharp."""
        return float(round(units * self.unit))

    @contextmanager
    def part(self, name: str, within: QRectF) -> Iterator[QRectF]:
        """Everything put on the canvas inside this block belongs to the part *name* with this room."""
        before = self._part, self._within
        self._part, self._within = name, within
        yield within
        self._part, self._within = before

    @contextmanager
    def below(self, start: int) -> Iterator[None]:
        """What is put on the canvas inside this block lies below the items from *start* on."""
        above = self.items[start:]
        del self.items[start:]
        yield
        self.items.extend(above)

    def _measures(self, size: float, *, bold: bool = False) -> tuple[QFont, QFontMetricsF]:
        """The user's font in *size* units and its measures; made once, because every text of a picture asks."""
        if (size, bold) not in self._fonts:
            font = QFont(self._font)
            font.setPixelSize(max(6, round(size * self.unit)))
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            self._fonts[size, bold] = font, QFontMetricsF(font)
        return self._fonts[size, bold]

    def line_height(self, size: float) -> float:
        """Height of a line of text."""
        return float(math.ceil(self._measures(size)[1].height() * LEADING))

    def natural(self, text: str, size: float = BODY, *, bold: bool = False) -> float:
        """Width of *text* in one line."""
        return math.ceil(self._measures(size, bold=bold)[1].horizontalAdvance(text)) + 1.0

    def is_pressed(self, text: str) -> bool:
        """Whether the control with this text is the one to be outlined."""
        return bool(text) and text == self.press and self.marked.isNull() and not self.quiet

    def mark(self, text: str, rect: QRectF) -> None:
        """Outline *rect* if it is the control with the text to be pressed."""
        if self.is_pressed(text):
            self.marked = rect

    def box(
        self,
        rect: QRectF,
        fill: str = "",
        line: str = "",
        *,
        radius: float = 0,
        radii: tuple[float, float, float, float] | None = None,
    ) -> None:
        """Put a box on the canvas; *radius* and *radii* in pixels."""
        self.items.append(Box(rect, fill, line, max(1.0, self.u(1)), radii or (radius,) * 4))

    def rule(self, x: float, y: float, width: float, ink: str = "line") -> None:
        """Put a hairline on the canvas."""
        self.items.append(Box(QRectF(x, y, width, max(1.0, self.u(1))), ink))

    def icon(self, name: str, x: float, y: float, size: float, ink: str) -> QRectF:
        """Put an icon on the canvas; *size* in pixels."""
        rect = QRectF(x, y, size, size)
        self.items.append(Icon(rect, name, "line" if self.quiet else ink))
        return rect

    def words(self, text: str, x: float, y: float, room: float, style: Style = PLAIN) -> QRectF:
        """Put a text on the canvas, in as many lines as it needs, and give the place it takes.

        Args:
            text: The text.
            x: Leading edge.
            y: Top edge.
            room: Width it may take before it goes on in the next line.
            style: How it looks.
        """
        font, metrics = self._measures(style.size, bold=style.bold)
        lines, elided = broken(text, font, room, style.most)
        width = min(room, max(math.ceil(metrics.horizontalAdvance(line)) + 1.0 for line in lines))
        height = self.line_height(style.size)
        left = x + {"lead": 0.0, "centre": (room - width) / 2, "trail": room - width}[style.align]
        rect = QRectF(left, y, width, height * len(lines))
        if self.quiet:
            self._hint(rect, len(lines))
        else:
            look = (style.ink, style.over, self._part, self._within, style.align)
            self.items.append(Words(rect, lines, font, *look, elided, text))
        return rect

    def _hint(self, rect: QRectF, lines: int) -> None:
        """A bar instead of each line of a text."""
        thick, height = self.u(5), rect.height() / lines
        for at in range(lines):
            top = rect.top() + height * at + (height - thick) / 2
            self.items.append(Box(QRectF(rect.left(), top, rect.width(), thick), "line", radii=(thick / 2,) * 4))

    def shift(self, start: int, down: float) -> None:
        """Move everything from the item *start* on, and the outlined control if it is among it."""
        for at in range(start, len(self.items)):
            item = self.items[at]
            if isinstance(item, Words):
                item = replace(item, within=item.within.translated(0, down))
            self.items[at] = replace(item, rect=item.rect.translated(0, down))
        self.marked.translate(0, down)

    def finish(self, height: float, badge: str) -> Scene:
        """The scene, with the outline and the number on top of everything.

        The number stands at that corner of the outline where it hides no text.
        """
        frame = QRectF(0, 0, self.width, height)
        outline = self.marked
        pen = max(2.0, self.u(2))
        self.items.append(Box(outline, "", "highlight", pen, (self.u(4),) * 4))
        if badge:
            size = self.u(BADGE)
            spot = self._spot(outline, size, frame)
            self.items.append(Box(spot, "highlight", "surface", max(1.0, self.u(1)), (size / 2,) * 4))
            font_size = SMALL if len(badge) < 2 else SMALL - 1  # noqa: PLR2004 - two digits
            with self.part("badge", spot):
                top = spot.top() + (size - self.line_height(font_size)) / 2
                look = Style(font_size, bold=True, ink="on_highlight", over="highlight", align="centre")
                self.words(badge, spot.left(), top, size, look)
        return Scene(QSizeF(self.width, height), (*self.back, *self.items), outline)

    def _spot(self, outline: QRectF, size: float, frame: QRectF) -> QRectF:
        out, last = size * OUTWARDS, frame.right() - size - 1
        lefts = [max(1.0, outline.left() - size + out), min(outline.right() - out, last)]
        tops = [outline.top() - size + out, outline.bottom() - out]
        spots = [QRectF(lefts[at], tops[down], size, size) for at, down in ((1, 0), (1, 1), (0, 0), (0, 1))]
        taken = [rect for item in self.items if isinstance(item, Words) for rect in item.line_rects()]
        for spot in spots:
            if frame.contains(spot) and not any(spot.intersects(rect) for rect in taken):
                return spot
        return spots[0]


def _kept_apart(lines: list[str]) -> list[str]:
    """*lines* of which each is drawn alone: a value that goes on in the next line keeps its own direction there."""
    kept, inside = [], False
    for line in lines:
        kept.append(ISOLATE + line if inside else line)
        inside = kept[-1].count(ISOLATE) > kept[-1].count(END)
    return kept


def broken(text: str, font: QFont, room: float, most: int) -> tuple[tuple[str, ...], bool]:
    """*text* in lines of at most *room* pixels, and whether some of it had to be left out after *most* lines."""
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le")  # Qt counts in these

    def piece(start: int, end: int | None) -> str:
        return units[2 * start : None if end is None else 2 * end].decode("utf-16-le")

    ends: list[int | None] = [*starts[1:], None]
    lines = _kept_apart([piece(start, end).strip() for start, end in zip(starts, ends, strict=True)])
    if len(lines) <= most:
        return tuple(lines) or ("",), False
    rest = piece(starts[most - 1], None)
    last = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideMiddle, room)
    return (*lines[: most - 1], last), True
