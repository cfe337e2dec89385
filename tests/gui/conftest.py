"""The window on a practice tenant, for each test anew."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.driver import Driver
from wizard.gui.design import apply_theme

USUAL_POINTS = 10.0


@pytest.fixture(scope="session")
def usual_style(qapp: QApplication) -> QApplication:
    """The application in a style that every system has."""
    qapp.setStyle("Fusion")
    return qapp


def usual_text(application: QApplication) -> None:
    """Text as large as most have it."""
    font = application.font()
    if font.pointSizeF() != USUAL_POINTS:
        font.setPointSizeF(USUAL_POINTS)
        application.setFont(font)


@pytest.fixture
def open_window(qtbot: QtBot, usual_style: QApplication) -> Iterator[Callable[[str], Driver]]:
    """Opens the window in a scenario."""
    usual_text(usual_style)
    apply_theme(usual_style, dark=False)
    yield lambda scenario: Driver(qtbot, scenario)
    usual_text(usual_style)  # the next test may have nothing to do with the window


@pytest.fixture
def person(open_window: Callable[[str], Driver]) -> Driver:
    """A person at the window where everything works."""
    return open_window("happy")
