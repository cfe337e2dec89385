"""What a picture is made of once it is laid out: boxes, words and icons with their places, and nothing else.

Places are device-independent pixels from the top left. Colours are roles of a theme, chosen only when the scene is
painted, so that one scene serves light, dark and high contrast. Tests read the words of a scene to see that nothing is
cut off and nothing overlaps.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, filled, outlined or both.

    Attributes:
        rect: Where it is.
        fill: Colour role of the inside; empty for none.
        line: Colour role of the outline; empty for none.
        width: Width of the outline.
        radii: Radii of the corners: top left, top right, bottom right, bottom left.
    """

    rect: QRectF
    fill: str = ""
    line: str = ""
    width: float = 1
    radii: tuple[float, float, float, float] = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Words:
    """A text, broken into lines.

    Attributes:
        rect: The room its lines take.
        lines: The lines.
        font: Their font, its size in pixels.
        ink: Colour role.
        over: Colour role of what is behind it.
        part: The part of the picture it belongs to.
        within: The room of that part.
        align: ``lead``, ``centre`` or ``trail``.
        elided: Whether some of the text did not fit.
        whole: The whole text.
    """

    rect: QRectF
    lines: tuple[str, ...]
    font: QFont
    ink: str
    over: str
    part: str
    within: QRectF
    align: str
    elided: bool
    whole: str

    def line_rects(self, *, mirrored: bool = False) -> list[QRectF]:
        """Where each line is."""
        metrics = QFontMetricsF(self.font)
        height = self.rect.height() / len(self.lines)
        rects = []
        for at, line in enumerate(self.lines):
            width = min(metrics.horizontalAdvance(line), self.rect.width())
            spare = self.rect.width() - width
            after = {"lead": spare if mirrored else 0.0, "centre": spare / 2, "trail": 0.0 if mirrored else spare}
            left = self.rect.left() + after[self.align]
            rects.append(QRectF(left, self.rect.top() + at * height, width, height))
        return rects


@dataclass(frozen=True, slots=True)
class Icon:
    """A small sign of our own, drawn in lines.

    Attributes:
        rect: Where it is.
        name: Its name in :mod:`wizard.gui.pictures.icons`.
        ink: Colour role.
    """

    rect: QRectF
    name: str
    ink: str


Item = Box | Words | Icon


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture that is laid out.

    Attributes:
        size: Its size.
        items: What it is made of, from the back to the front.
        marked: The outlined control.
        mirrored: Whether it reads from the right to the left.
    """

    size: QSizeF
    items: tuple[Item, ...]
    marked: QRectF
    mirrored: bool = False

    @property
    def words(self) -> tuple[Words, ...]:
        """All its texts."""
        return tuple(item for item in self.items if isinstance(item, Words))

    def flipped(self) -> "Scene":
        """The same for a language that is written from the right to the left."""
        items = tuple(self._flip(item) for item in self.items)
        return replace(self, items=items, marked=self._flip_rect(self.marked), mirrored=not self.mirrored)

    def _flip(self, item: Item) -> Item:
        rect = self._flip_rect(item.rect)
        if isinstance(item, Box):
            top_left, top_right, bottom_right, bottom_left = item.radii
            return replace(item, rect=rect, radii=(top_right, top_left, bottom_left, bottom_right))
        if isinstance(item, Words):
            return replace(item, rect=rect, within=self._flip_rect(item.within))
        return replace(item, rect=rect)

    def _flip_rect(self, rect: QRectF) -> QRectF:
        return QRectF(self.size.width() - rect.right(), rect.top(), rect.width(), rect.height())
