"""The pictures as files, for the documentation: PNG and SVG, light and dark, with example values."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from wizard.gui.pictures.paint import paint
from wizard.gui.pictures.parts import lay_out
from wizard.gui.pictures.scene import Scene
from wizard.gui.pictures.theme import DARK, LIGHT, Theme
from wizard.gui.words import tr
from wizard.pictures import Pictures
from wizard.portal_view import View, describe, plain_caption, view_of

THEMES = {"light": LIGHT, "dark": DARK}
USUAL_WIDTH = 520
SHARPNESS = 2  # pixels of a PNG for each pixel of the page


def export(pictures: Pictures, folder: Path, font: QFont, *, width: int = USUAL_WIDTH) -> Iterator[Path]:
    """Write every picture into *folder* and name each file once it is there.

    Args:
        pictures: What to draw; their example values are used.
        folder: Where to write; made if it is not there.
        font: The font of the texts.
        width: Width of the pictures on a page, in pixels.

    Raises:
        OSError: A file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for picture in pictures.pictures:
        view = view_of(pictures, picture.number or picture.name, tr, pictures.example)
        scene = lay_out(view, width, font)
        name = picture.name or f"{picture.number:02d}"
        for theme_name, theme in THEMES.items():
            path = folder / f"{name}-{theme_name}"
            yield _png(scene, theme, path.with_suffix(".png"))
            yield _svg(scene, theme, path.with_suffix(".svg"), view)


def draw_image(scene: Scene, theme: Theme, *, sharpness: float = SHARPNESS) -> QImage:
    """The picture as an image, transparent outside its round corners."""
    size = QSize(round(scene.size.width() * sharpness), round(scene.size.height() * sharpness))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(sharpness)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter, scene, theme)
    painter.end()
    return image


def _png(scene: Scene, theme: Theme, path: Path) -> Path:
    if not draw_image(scene, theme).save(str(path)):
        raise OSError(f"{path} cannot be written.")
    return path


def _svg(scene: Scene, theme: Theme, path: Path, view: View) -> Path:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(scene.size.toSize())
    generator.setViewBox(QRectF(0, 0, scene.size.width(), scene.size.height()))
    generator.setTitle(plain_caption(view, manual=True))
    generator.setDescription(describe(view, tr))
    painter = QPainter()
    if not painter.begin(generator):
        raise OSError(f"{path} cannot be written.")
    paint(painter, scene, theme, outlines=True)
    painter.end()
    return path
