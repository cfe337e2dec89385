"""A question before something that cannot be taken back: it stands in front of the window until it is answered."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of the question.

    Attributes:
        name: Its object name.
        text: What it says; names its effect.
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Attributes:
        name: Object name of the box.
        asks: The question itself.
        means: What would be interrupted or lost.
        sure: The answer of who means it.
        stay: The other one. Enter and Escape give it.
    """

    name: str
    asks: str
    means: str
    sure: Answer
    stay: Answer


def ask(window: QWidget, question: Question, answered: Callable[[bool], None]) -> None:
    """Ask *question* in front of *window*, under its title; *answered* is told whether the user is sure."""
    box = QMessageBox(QMessageBox.Icon.Question, window.windowTitle(), question.asks, parent=window)
    box.setObjectName(question.name)
    box.setInformativeText(question.means)
    sure = _button(box, question.sure, QMessageBox.ButtonRole.DestructiveRole)
    stay = _button(box, question.stay, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.finished.connect(lambda _result: answered(box.clickedButton() is sure))
    box.open()


def _button(box: QMessageBox, answer: Answer, role: QMessageBox.ButtonRole) -> QPushButton:
    made = box.addButton(answer.text, role)
    made.setObjectName(answer.name)
    return made
