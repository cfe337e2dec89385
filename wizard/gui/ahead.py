"""What will soon be wanted is made while the user reads, one piece at a time."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

PAUSE_MS = 100  # after a page was opened: it is painted first, and whatever was asked for begins
BREATH_MS = 10  # between two pieces: what the user does meanwhile comes first


class Ahead(QObject):
    """Carries out a plan in pieces, so that the window never waits for more than one of them.

    Whoever needs a piece before its turn makes it; a plan therefore only hurries what would come anyway.
    """

    def __init__(self, parent: QObject) -> None:
        """Nothing to do yet."""
        super().__init__(parent)
        self._plan: Iterator[None] = iter(())
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)

    def begin(self, plan: Iterator[None]) -> None:
        """Carry out *plan* soon, up to one ``yield`` at a time; what is left of the plan before is dropped."""
        self._plan = plan
        self._timer.start(PAUSE_MS)

    def stop(self) -> None:
        """Drop what is left."""
        self._timer.stop()
        self._plan = iter(())

    @property
    def busy(self) -> bool:
        """Whether something is left to do."""
        return self._timer.isActive()

    def _next(self) -> None:
        for _ in self._plan:
            self._timer.start(BREATH_MS)
            return


def polish(hidden: QWidget) -> None:
    """Let the stylesheet look at everything in *hidden* now, and not when it is shown."""
    for each in (hidden, *hidden.findChildren(QWidget)):
        each.ensurePolished()
