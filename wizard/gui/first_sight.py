"""What can wait until the window is on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstSight(QObject):
    """Waits until a window has been painted once.

    A timer of no time at all comes sooner: the system asks for the first picture only when it has made room for it.
    """

    def __init__(self, window: QWidget, *later: Callable[[], object]) -> None:
        """Do all of *later*, one after the other, once *window* was seen."""
        super().__init__(window)
        self._later = later
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first painting; what is in the window is painted at the same time."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            for each in self._later:
                QTimer.singleShot(0, each)
        return False
