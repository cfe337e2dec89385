"""What a screen reader is told beside what it finds by itself: news that the eye sees away from the keyboard."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wizard.core.model import SetupState, StepReport, StepStatus
from wizard.gui.words import step_word, tr

if TYPE_CHECKING:
    from wizard.core.problems import Problem
    from wizard.gui.pages.base import StepPage


def announce(source: QWidget, words: str) -> None:
    """Say *words*, which tell of *source*; a window that is not there yet is read by itself once it is."""
    if not words or not source.isVisible():
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - slow, for later pages

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))


class Fresh:
    """Says what has not been said before, of words that stand on the screen."""

    def __init__(self, source: QWidget) -> None:
        """Speak for *source*."""
        self._source = source
        self._told: set[str] = set()

    def tell(self, *told: str) -> None:
        """Say what is new in *told*."""
        for words in told:
            if words not in self._told:
                announce(self._source, words)
        self._told = set(told)


def problem_words(problem: "Problem") -> str:
    """What is said of a problem."""
    return tr("{title}. {what_to_do}", title=problem.title, what_to_do=problem.what_to_do)


class News:
    """Says what became of the open page: its rows, what the person has to do elsewhere, progress and result."""

    def __init__(self, window: QWidget) -> None:
        """Speak for *window*."""
        self._window = window
        self._key = ""
        self._status = StepStatus.TODO
        self._told: set[str] = set()

    def tell(self, page: "StepPage", state: SetupState) -> None:
        """Say what is new on *page* since it was told last; of a page that was just opened only how it stands."""
        report = state.report(page.key)
        rows = page.checks.spoken() if page.shows_checks else []
        asked = page.prompt.spoken() if state.prompt is not None else []
        wait = report.waiting
        reasons = [tr("{reason} {usual}", reason=wait.reason, usual=wait.usual)] if wait is not None else []
        opened = page.key != self._key
        if opened:
            self._key, self._status, self._told = page.key, StepStatus.TODO, set(rows)
        status = self._result(page, report)
        for words in (*rows, *asked, *status, *reasons):
            if words not in self._told:
                announce(self._window, words)
        self._told = {*rows, *asked, *reasons} | (self._told if wait is not None else set())

    def _result(self, page: "StepPage", report: StepReport) -> list[str]:
        """How the step stands, where that changed. That it works for a moment between two waits is not told."""
        before, now = self._status, report.status
        if now is before or (now is StepStatus.RUNNING and (page.quiet or before is StepStatus.WAITING)):
            return []
        self._status = now
        trouble = report.problem
        if trouble is not None:
            return [problem_words(trouble)]
        if now is StepStatus.TODO:
            return []
        return [tr("{name}: {state}", name=page.heading.text(), state=step_word(report))]
