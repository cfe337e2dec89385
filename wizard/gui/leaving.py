"""What is asked before the window closes, and what is said where the program cannot go on."""

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow, QMessageBox

from wizard.core.model import SetupState
from wizard.gui.words import tr


def reason_to_stay(state: SetupState, *, working: bool) -> tuple[str, str] | None:
    """A question and what would be interrupted or lost; nothing where the window may close."""
    if working and state.busy:
        return (
            tr("The wizard is still working. Close it anyway?"),
            tr("What was created in your tenant stays there. Start the wizard again to go on from there."),
        )
    if state.facts.secret_held and not state.facts.handed_over:
        return (
            tr("The client secret was not handed over yet. Close the wizard anyway?"),
            tr("Its value cannot be shown again. You would have to create a new client secret."),
        )
    return None


def ask(window: QMainWindow, question: tuple[str, str], answered: Callable[[bool], None]) -> None:
    """Ask *question* in front of *window*; *answered* is told whether it is to be closed."""
    box = QMessageBox(QMessageBox.Icon.Question, window.windowTitle(), question[0], parent=window)
    box.setObjectName("question")
    box.setInformativeText(question[1])
    leave = box.addButton(tr("Close the wizard"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(tr("Stay"), QMessageBox.ButtonRole.RejectRole)
    leave.setObjectName("leave")
    stay.setObjectName("stay")
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.finished.connect(lambda _result: answered(box.clickedButton() is leave))
    box.open()


def explain(window: QMainWindow, sentence: str, read: Callable[[], None]) -> None:
    """Say in front of *window* why the program cannot go on; *read* is called once that was read."""
    box = QMessageBox(QMessageBox.Icon.Critical, window.windowTitle(), tr("The wizard cannot go on."), parent=window)
    box.setInformativeText(sentence)
    box.finished.connect(lambda _result: read())
    box.open()
