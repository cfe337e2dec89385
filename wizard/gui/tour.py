"""The tour: the window goes through a whole practice set-up by itself and saves a picture of every page."""

import contextlib
import logging
import threading
from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from wizard.core.model import Mark, PromptKind, StepStatus
from wizard.gui.design import allow_motion, apply_theme, is_dark
from wizard.gui.pages.hand_over import HandOverPage
from wizard.gui.shell import Shell

log = logging.getLogger(__name__)

POLL_MS = 20
LIMIT_MS = 120_000  # for one thing to happen: on a busy computer the whole way may take longer
SIZE = (1200, 760)

Wish = Callable[[], bool]


class Tour(QObject):
    """Presses what a person would press.

    Attributes:
        status: The exit status: 0 when the last page was reached, and every picture was saved.
    """

    def __init__(self, window: Shell, folder: Path) -> None:
        """Save pictures into *folder*."""
        super().__init__(window)
        self.status = 1
        self._missing = False
        self._window = window
        self._folder = folder
        self._asked: list[str] = []
        window.project.open_page = self._asked.append
        self._plan = self._walk()
        self._wish: Wish = lambda: True
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._go_on)
        self._deadline = QTimer(self, singleShot=True, interval=LIMIT_MS)
        self._deadline.timeout.connect(self._stop)

    def begin(self) -> None:
        """Start walking."""
        self._folder.mkdir(parents=True, exist_ok=True)
        allow_motion(on=False)
        if QGuiApplication.platformName() == "offscreen":
            # Without a desktop there is no desktop's text size; this is what most have.
            font = QApplication.font()
            font.setPointSizeF(10)
            QApplication.setFont(font)
        self._window.resize(*SIZE)
        self._timer.start()
        self._deadline.start()

    def _go_on(self) -> None:
        if not self._wish():
            return
        try:
            self._wish = next(self._plan)
        except StopIteration:
            self.status = int(self._missing)
            self._stop()
        except Exception:
            self._stop()
            raise
        else:
            self._deadline.start()

    def _stop(self) -> None:
        self._timer.stop()
        self._deadline.stop()
        # A walk that waits holds the window, also when the application is gone: Qt then crashes as the program ends.
        with contextlib.suppress(ValueError):  # the limit was reached while a picture was being taken
            self._plan.close()
        self._wish = lambda: True
        try:
            if self.status:
                log.error("the tour stopped at the page %s", self._window.current)
                self._picture("stopped-here")
        finally:  # whatever the picture met, nobody waits for a window that nobody looks at
            QApplication.exit(self.status)

    def _walk(self) -> Generator[Wish]:
        """The way through all pages; each wish has to come true before it goes on."""
        window = self._window
        keys = window.project.recipe.step_keys()
        yield lambda: bool(window.conductor.state.reports)  # the engine is there, and knows the practice domain
        for number, key in enumerate(keys, start=1):
            name = f"{number}-{key.replace('_', '-')}"
            yield lambda: not window.conductor.working
            if key == "sign_in":
                yield from self._sign_in(name)
            elif not self._done(key):
                self._picture(f"{name}-before")
                if isinstance(window.page, HandOverPage):
                    yield from self._receive()
                    yield lambda: not window.book.busy  # a person reads first, and all the ways are made meanwhile
                    yield from self._hand_over(window.page, name)
                window.page.primary.click()
            yield partial(self._settled, key)
            if key == "try_sign_in":
                yield lambda: self._vendor_is_ready() and not window.conductor.working
            self._picture(name)
            if key != keys[-1]:
                window.go_next()

    def _hand_over(self, page: HandOverPage, name: str) -> Iterator[Wish]:
        """A picture of each way; with the first the secret is copied."""
        for key in reversed(page.choice.cards):
            page.choice.choose(key)
            yield lambda: True  # a person chooses one at a time
            self._picture(f"{name}-{key}")
        copy = page.ways[page.choice.key].findChild(QPushButton, "copy_client_secret")
        if isinstance(copy, QPushButton):
            copy.click()

    def _sign_in(self, name: str) -> Iterator[Wish]:
        """With a code first, for its picture, then with the browser."""
        window = self._window
        self._picture(f"{name}-before")
        window.page.fix("device_code")
        yield lambda: self._prompted(PromptKind.DEVICE_CODE)
        self._picture(f"{name}-code")
        window.give_up()
        yield lambda: not window.conductor.working and window.conductor.state.prompt is None
        window.page.act()
        yield lambda: self._prompted(PromptKind.BROWSER) and bool(self._asked)
        self._picture(f"{name}-browser")
        visitor = window.project.practice_visitor
        threading.Thread(target=visitor, args=(self._asked[-1],), name="visitor", daemon=True).start()

    def _receive(self) -> Iterator[Wish]:
        """Give the three values to whoever plays the one who enters them."""
        conductor = self._window.conductor
        facts, secret = conductor.state.facts, conductor.reveal_secret()
        if facts.organisation is None or facts.application is None or secret is None:
            return
        values = (facts.organisation.tenant_id, facts.application.client_id, secret.reveal())
        receiver = self._window.project.practice_receiver
        thread = threading.Thread(target=receiver, args=values, name="receiver", daemon=True)
        thread.start()
        yield lambda: not thread.is_alive()

    def _vendor_is_ready(self) -> bool:
        vendor = self._window.conductor.state.facts.vendor
        return vendor is not None and vendor.mark is Mark.DONE

    def _prompted(self, kind: PromptKind) -> bool:
        prompt = self._window.conductor.state.prompt
        return prompt is not None and prompt.kind is kind

    def _settled(self, key: str) -> bool:
        return self._done(key) and not self._window.conductor.working

    def _done(self, key: str) -> bool:
        return self._window.conductor.state.report(key).status is StepStatus.DONE

    def _picture(self, name: str) -> None:
        """Save the window as it is now, light and dark."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        before = is_dark()
        for dark in (False, True):
            apply_theme(application, dark=dark)
            self._window.draw()
            settle(application)
            path = self._folder / f"{name}-{'dark' if dark else 'light'}.png"
            if not self._window.grab().save(str(path)):
                self._missing = True
                log.error("the picture %s could not be saved", path.name)
        apply_theme(application, dark=before)


def settle(application: QApplication) -> None:
    """Let everything come to its place before a picture: a layout in a layout takes a round of its own."""
    for _ in range(3):
        application.processEvents()
