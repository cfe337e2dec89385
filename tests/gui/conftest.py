"""The window on a practice tenant, for each test anew."""

from collections.abc import Callable

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


@pytest.fixture
def open_window(qtbot: QtBot, usual_style: QApplication) -> Callable[[str], Driver]:
    """Opens the window in a scenario."""
    font = usual_style.font()
    if font.pointSizeF() != USUAL_POINTS:
        font.setPointSizeF(USUAL_POINTS)
        usual_style.setFont(font)
    apply_theme(usual_style, dark=False)
    return lambda scenario: Driver(qtbot, scenario)


@pytest.fixture
def person(open_window: Callable[[str], Driver]) -> Driver:
    """A person at the window where everything works."""
    return open_window("happy")
