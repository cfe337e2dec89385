"""One walk through the whole set-up, in one language and text size, with a picture of every page in every theme.

``python -m tests.sheets.walk LANGUAGE POINTS FOLDER``; a process of its own, because a language is chosen once. With
a number more the window is that many pixels high, and the pictures show what large text moves below its edge.
"""

import sys
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from wizard.app import Options, Project
from wizard.gui.application import make_application
from wizard.gui.design import apply_theme
from wizard.gui.language import speak
from wizard.gui.loop import Conductor
from wizard.gui.shell import Shell
from wizard.gui.tour import SIZE, Tour, settle

THEMES = {"light": (False, False), "dark": (True, False), "contrast": (True, True)}


class Walk(Tour):
    """A tour that keeps its pictures, by theme."""

    def __init__(self, window: Shell, folder: Path, points: float, height: int = SIZE[1]) -> None:
        """Walk through *window*, *height* pixels high, with text of *points*."""
        super().__init__(window, folder)
        self.pictures: dict[str, list[QImage]] = {theme: [] for theme in THEMES}
        self._points = points
        self._height = height

    def begin(self) -> None:
        """Start walking."""
        super().begin()
        font = QApplication.font()
        font.setPointSizeF(self._points)
        QApplication.setFont(font)
        self._window.resize(SIZE[0], self._height)

    def _picture(self, name: str) -> None:
        del name
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        for theme, (dark, contrast) in THEMES.items():
            apply_theme(application, dark=dark, contrast=contrast)
            self._window.draw()
            settle(application)
            self.pictures[theme].append(self._window.grab().toImage())
        apply_theme(application, dark=False)


def sheet(pictures: list[QImage], columns: int = 4, margin: int = 12) -> QImage:
    """All *pictures* on one."""
    width, height = pictures[0].width() + margin, pictures[0].height() + margin
    rows = -(-len(pictures) // columns)
    made = QImage(columns * width + margin, rows * height + margin, QImage.Format.Format_RGB32)
    made.fill(QColor("#888888"))
    painter = QPainter(made)
    for place, picture in enumerate(pictures):
        painter.drawImage(margin + place % columns * width, margin + place // columns * height, picture)
    painter.end()
    return made


def main(language: str, points: float, folder: Path, height: int = SIZE[1]) -> int:
    """Walk and save one sheet a theme; returns the exit status."""
    application = make_application()
    speak(application, language)
    project = Project(Options(), practice="happy")
    conductor = Conductor(project)
    window = Shell(project, conductor)
    walk = Walk(window, folder, points, height)
    window.begin()
    window.show()
    conductor.start()
    walk.begin()
    application.exec()
    conductor.close()
    for theme, pictures in walk.pictures.items():
        high = "" if height == SIZE[1] else f"-{height}"
        sheet(pictures).save(str(folder / f"{language}-{points:g}{high}-{theme}.png"))
    return walk.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), Path(sys.argv[3]), *map(int, sys.argv[4:5])))
