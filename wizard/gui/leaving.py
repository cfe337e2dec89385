"""What is asked before the window closes, and what is said where the program cannot go on."""

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow, QMessageBox

from wizard.core.model import SetupState
from wizard.gui.widgets.question import Answer, Question
from wizard.gui.words import tr


def reason_to_stay(state: SetupState, *, working: bool) -> Question | None:
    """What to ask before the window closes; nothing where it may close."""
    if working and state.busy:
        return _question(
            tr("The wizard is still working. Close it anyway?"),
            tr("What was created in your tenant stays there. Start the wizard again to go on from there."),
        )
    if state.facts.secret_held and not state.facts.handed_over:
        return _question(
            tr("The client secret was not handed over yet. Close the wizard anyway?"),
            tr("Its value cannot be shown again. You would have to create a new client secret."),
        )
    return None


def _question(asks: str, means: str) -> Question:
    return Question("question", asks, means, Answer("leave", tr("Close the wizard")), Answer("stay", tr("Stay")))


def explain(window: QMainWindow, sentence: str, read: Callable[[], None]) -> None:
    """Say in front of *window* why the program cannot go on; *read* is called once that was read."""
    box = QMessageBox(QMessageBox.Icon.Critical, window.windowTitle(), tr("The wizard cannot go on."), parent=window)
    box.setInformativeText(sentence)
    box.finished.connect(lambda _result: read())
    box.open()
