"""The window on a practice tenant, for each test anew."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.driver import Driver
from wizard.gui.design import apply_theme

USUAL_POINTS = 10.0


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication) -> Callable[[str], Driver]:
    """Opens the window in a scenario."""
    qapp.setStyle("Fusion")
    font = qapp.font()
    font.setPointSizeF(USUAL_POINTS)
    qapp.setFont(font)
    apply_theme(qapp, dark=False)
    return lambda scenario: Driver(qtbot, scenario)


@pytest.fixture
def person(open_window: Callable[[str], Driver]) -> Driver:
    """A person at the window where everything works."""
    return open_window("happy")
