"""The article's pictures with the admin's own values, for a paper: always light, and drawn without a widget."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QFont, QImage, QImageWriter, QPainter

from wizard.gui.pictures.canvas import USUAL_FONT
from wizard.gui.pictures.paint import paint
from wizard.gui.pictures.parts import lay_out
from wizard.gui.pictures.scene import Scene
from wizard.gui.pictures.theme import LIGHT
from wizard.gui.words import tr
from wizard.handover.page import Figure
from wizard.pictures import Pictures
from wizard.portal_view import describe, plain_caption, view_of

WIDTH = 520  # pixels; what the pictures are designed for
SHARPNESS = 1.6  # pixels of an image for each of these: on the page, which is narrower, more than two


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture that is laid out.

    Attributes:
        scene: What to paint.
        number: The article's number, 0 for none.
        caption: The sentence below it.
        description: The picture in words.
    """

    scene: Scene
    number: int
    caption: str
    description: str


def drawn(pictures: Pictures, values: Mapping[str, str], font: QFont, *, mirrored: bool) -> Iterator[Drawn]:
    """Lay out all pictures.

    Args:
        pictures: The pictures of the recipe.
        values: What goes into their places.
        font: The window's font.
        mirrored: Whether the language is read from right to left.
    """
    font = QFont(font)
    font.setPixelSize(USUAL_FONT)
    for picture in pictures.pictures:
        view = view_of(pictures, picture.number or picture.name, tr, values)
        scene = lay_out(view, WIDTH, font, mirrored=mirrored)
        caption = plain_caption(view, manual=True)
        if picture.number:
            caption = tr("{number}. {caption}", number=picture.number, caption=caption)
        yield Drawn(scene, picture.number, caption, describe(view, tr))


def figures(pictures: Sequence[Drawn]) -> tuple[Figure, ...]:
    """The pictures as images."""
    return tuple(Figure(each.caption, each.description, _png(each.scene)) for each in pictures)


def _png(scene: Scene) -> bytes:
    """A drawing on white: without transparency it is made in half the time."""
    image = QImage((scene.size * SHARPNESS).toSize(), QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(SHARPNESS, SHARPNESS)
    paint(painter, scene, LIGHT)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(content.data())
