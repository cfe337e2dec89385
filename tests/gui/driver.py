"""A person at the window, in the same process: looks at what is on the screen and presses what can be pressed."""

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from wizard.app import Options, Project
from wizard.core.model import StepStatus
from wizard.core.ports import Clock
from wizard.gui.loop import Conductor
from wizard.gui.shell import Shell
from wizard.practice.serve import PracticeServer
from wizard.recipes import DEFAULT

W = TypeVar("W", bound=QWidget)
LIMIT_MS = 30_000
LONGEST_WAIT = 30  # seconds between two looks; what lasts longer is a time limit


class HurriedClock:
    """The computer's clock, but for the waits of the wizard: they pass at once. Time limits do not."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    async def sleep(self, seconds: float) -> None:
        if seconds <= LONGEST_WAIT:
            self._ahead += timedelta(seconds=seconds)
            seconds = 0.02
        await asyncio.sleep(seconds)


class Driver:
    """Opens the window on a practice tenant.

    Attributes:
        window: The window.
        opened: The pages that the wizard opened in the browser.
    """

    def __init__(self, qtbot: QtBot, scenario: str, clock: Clock | None = None, recipe: str = DEFAULT) -> None:
        self.qtbot = qtbot
        self.opened: list[str] = []
        self.user = ""
        self.project = Project(Options(recipe=recipe), practice=scenario, clock=clock)
        self.project.open_page = self.browse
        self.conductor = Conductor(self.project)
        self.window = Shell(self.project, self.conductor)
        self.signs_in = True
        qtbot.addWidget(self.window, before_close_func=lambda _window: self.conductor.close())
        self.window.begin()
        self.window.show()
        self.conductor.start()
        self.until(lambda: bool(self.conductor.state.reports))

    def browse(self, url: str) -> None:
        """What happens when the wizard opens a page: the person signs in there, unless told not to."""
        self.opened.append(url)
        if self.signs_in:
            threading.Thread(target=self._visit, args=(url,), daemon=True).start()

    def _visit(self, url: str) -> None:
        self.project.practice_visitor(url)

    def until(self, fact: Callable[[], bool]) -> None:
        """Wait for a fact."""
        self.qtbot.waitUntil(fact, timeout=LIMIT_MS)

    def settled(self) -> None:
        """Wait until nothing is being worked on."""
        self.until(lambda: not self.conductor.working)

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget with this object name."""
        found = [each for each in self.window.findChildren(kind, name) if each.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)} visible"
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a widget with this object name is on the screen."""
        return any(each.isVisible() for each in self.window.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        """Press a button, as it can be pressed, once everything stands in its place."""
        QApplication.processEvents()
        button: QAbstractButton = self.find(QAbstractButton, name)
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settled()

    def take_the_secret(self) -> None:
        """Choose the first way and copy the client secret."""
        self.press(f"way_{self.project.recipe.hand_over.ways[0].key}")
        self.press("copy_client_secret")

    def waits_in_the_browser(self) -> None:
        """Go to the sign-in and open the browser, in which nobody signs in."""
        self.press("primary")
        self.press("next")
        self.signs_in = False
        self.find(QPushButton, "primary").click()
        self.until(lambda: self.sees("open_again"))

    def type(self, name: str, text: str) -> None:
        """Type into an empty field."""
        field = self.find(QLineEdit, name)
        field.clear()
        QTest.keyClicks(field, text)

    def text(self, name: str) -> str:
        """What a label says."""
        return self.find(QLabel, name).text()

    @property
    def server(self) -> PracticeServer:
        """The practice tenant behind the window."""
        assert self.project._server is not None
        return self.project._server

    def row(self, key: str) -> str:
        """What one check row says beside its label."""
        return self.window.page.checks.rows[key].accessibleDescription()

    def rows(self) -> dict[str, str]:
        """The check rows of the page: key and state in a word, as a screen reader says them."""
        found = {}
        for row in self.window.page.checks.rows.values():
            assert row.isVisible()
            found[row.key] = row.accessibleName().rpartition(": ")[2]
        return found

    def ours(self) -> dict[str, str]:
        """The check rows but for those that only the vendor can turn green."""
        return {key: state for key, state in self.rows().items() if not key.startswith("vendor")}

    def to(self, key: str) -> None:
        """Go forward to the page of step *key*, doing what each page wants."""
        while self.window.current != key:
            self.settled()
            self.do()
            before = self.window.current
            self.press("next")
            assert self.window.current != before
        self.settled()

    def do(self) -> None:
        """Press the page's primary button, where its step is still to do; to hand over, copy the secret first."""
        if self.sees(f"way_{self.project.recipe.hand_over.ways[0].key}"):
            self.take_the_secret()
        if self.window.conductor.state.report(self.window.current).status is not StepStatus.DONE:
            self.press("primary")
