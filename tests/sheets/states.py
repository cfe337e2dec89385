"""What the walk does not meet: offers, problems, the manual way, panels, dialogs and the menu, in every theme.

``python -m tests.sheets.states LANGUAGE POINTS FOLDER``; a process of its own, because a language is chosen once. With
one word more only those scenes are played whose name, as it is printed, holds that word.
"""

import contextlib
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.cut_off import too_small
from tests.gui.driver import Driver, HurriedClock
from tests.sheets.last_steps import LAST_STEPS
from tests.sheets.troubles import TROUBLES, Scene, Shown
from tests.sheets.walk import THEMES, sheet
from wizard.core.unfinished import MADE, Unfinished, Work
from wizard.gui.application import make_application
from wizard.gui.design import allow_motion, apply_theme
from wizard.gui.language import speak
from wizard.gui.menu import show_about
from wizard.gui.pages.before_you_start import BeforeYouStartPage
from wizard.gui.tour import settle

SIZE, SMALL = (1200, 760), (800, 600)
POLL_MS = 20
FAILED: list[str] = []  # what went wrong, one entry a scene
LIMIT = 60  # seconds for one thing to happen


class Waiter:
    """The part of pytest-qt's robot that a driver needs, without a test."""

    def addWidget(self, widget: QWidget, *, before_close_func: object = None) -> None:  # noqa: N802 - as it is there
        """Nothing is closed here by itself."""

    def waitUntil(self, fact: Callable[[], bool], *, timeout: int) -> None:  # noqa: N802 - as it is there
        """Wait for a fact, *timeout* milliseconds at most."""
        end = time.monotonic() + max(timeout / 1000, LIMIT)
        while not fact():
            assert time.monotonic() < end, "it never came"
            QTest.qWait(POLL_MS)  # the engine's thread needs the time more than this one


def start(person: Driver, show: Shown) -> None:
    """The first page: an offer to go on, a wrong address, the help, about, the menu."""
    page = person.window.page
    assert isinstance(page, BeforeYouStartPage)
    made = (MADE["create_application"], MADE["add_redirect_uri"])
    page.offer(Unfinished(Work.SET_UP, "", "contoso.improvado.example", datetime(2026, 11, 2, tzinfo=UTC), made))
    page.resume.show_offer(
        Unfinished(Work.SET_UP, "", "contoso.improvado.example", datetime(2026, 11, 2, tzinfo=UTC), made)
    )
    show()
    person.type("domain", "10.0.0.1")
    person.press("primary")
    show()
    person.window.view.choose("help", on=True)
    show()
    person.window.view.choose("help", on=False)
    show_about(person.window)
    about = person.window.findChild(QWidget, "about")
    show(about)
    assert about is not None
    about.close()
    menu = person.window.make_menu()
    menu.popup(person.window.footer.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
    show(menu, at=person.window.footer.more.mapTo(person.window, QPoint(0, -menu.sizeHint().height())))
    menu.close()


def by_hand(person: Driver, show: Shown) -> None:
    """The manual way, read-only; the way back; what is not there yet."""
    person.to("plan")
    person.press("read_only")
    show()
    person.press("primary")
    person.press("next")
    show()
    person.press("primary")
    show()


def each_by_hand(person: Driver, show: Shown) -> None:
    """The manual way of each later page, a question, a share-safe screen, and what was set up."""
    for key in ("identifiers", "client_secret", "api_permissions"):
        person.to(key)
        if person.sees("by_hand"):
            person.press("by_hand")
            show()
            person.press("by_hand")
    person.to("hand_over")
    person.window.view.choose("share_safe", on=True)
    show()
    person.window.view.choose("share_safe", on=False)
    person.window.close()
    question = person.window.findChild(QWidget, "question")
    assert question is not None
    show(question)
    question.close()
    picture(person, show)
    person.window.open("hand_over")
    person.to("finish")
    person.window.open_manage()
    person.settled()
    show(person.window.manage)
    asked(person, show)


def picture(person: Driver, show: Shown) -> None:
    """A picture in a window of its own."""
    person.window.open("client_secret")
    person.settled()
    panel = person.window.aside.pictures
    assert panel is not None
    panel.enlarge()
    large = person.window.findChild(QWidget, "enlarged_picture")
    assert large is not None
    show(large)
    large.close()


def asked(person: Driver, show: Shown) -> None:
    """The question before an undo, and what is left after it."""
    manage = person.window.manage
    assert manage is not None
    manage.undo.click()
    question = manage.findChild(QWidget, "undo_question")
    assert question is not None
    show(question)
    sure = question.findChild(QPushButton, "undo_sure")
    assert sure is not None
    sure.click()
    person.settled()
    show(manage)
    manage.close()


def small(person: Driver, show: Shown) -> None:
    """Every page in a small window, as it is when it is done."""
    person.window.resize(*SMALL)
    for key in person.project.recipe.step_keys():
        person.to(key)
        person.do()
        show()


def offers(person: Driver, show: Shown) -> None:
    """An application that is there already."""
    person.to("plan")
    show()


def problem_at(key: str, before: Callable[[Driver], None] | None = None) -> Scene:
    """The page *key* with the problem that the scenario has for it."""

    def scene(person: Driver, show: Shown) -> None:
        if before is not None:
            before(person)
        person.to(key)
        if person.sees("primary"):
            person.press("primary")
        show()
        if person.sees("details"):
            person.press("details")
            show()

    return scene


def waiting(person: Driver, show: Shown) -> None:
    """A wait for Microsoft."""
    person.to("register_application")
    person.find(QPushButton, "primary").click()
    person.until(lambda: person.conductor.state.report("register_application").waiting is not None)
    show()
    person.window.give_up()
    person.settled()
    show()


SCENES: tuple[tuple[str, Scene], ...] = (
    ("happy", start),
    ("happy", by_hand),
    ("happy", each_by_hand),
    ("happy", small),
    ("already-complete", offers),
    ("already-wrong-uri", offers),
    ("site-unreachable", problem_at("before_you_start")),
    ("secrets-forbidden", problem_at("plan")),
    ("registration-forbidden", problem_at("register_application")),
    ("member", problem_at("api_permissions")),
    ("slow-replication", waiting),
    *TROUBLES,
    *LAST_STEPS,
)


class Album:
    """Takes the pictures.

    Attributes:
        pictures: By theme.
    """

    def __init__(self, application: QApplication) -> None:
        """An empty album."""
        self.pictures: dict[str, list[QImage]] = {theme: [] for theme in THEMES}
        self._application = application

    def take(self, person: Driver, dialog: QWidget | None = None, at: QPoint | None = None) -> None:
        """Take the window in every theme, with *dialog* in its middle or *at* its place."""
        for theme, (dark, contrast) in THEMES.items():
            apply_theme(self._application, dark=dark, contrast=contrast)
            person.window.draw()
            settle(self._application)
            cut = [*too_small(person.window), *(too_small(dialog) if dialog is not None else ())]
            if cut:
                FAILED.append(f"cut off in {theme} on {person.window.current}: {'; '.join(cut)}\n")
                sys.stderr.write(FAILED[-1])
            self.pictures[theme].append(_together(person.window, dialog, at))
        apply_theme(self._application, dark=False)


def _together(window: QWidget, dialog: QWidget | None, at: QPoint | None) -> QImage:
    image = QImage(SIZE[0], SIZE[1], QImage.Format.Format_RGB32)
    image.fill(0x888888)
    painter = QPainter(image)
    painter.drawImage(0, 0, window.grab().toImage())
    if dialog is not None:
        place = at or QPoint((SIZE[0] - dialog.width()) // 2, (SIZE[1] - dialog.height()) // 2)
        painter.fillRect(place.x() - 1, place.y() - 1, dialog.width() + 2, dialog.height() + 2, 0x888888)
        painter.drawImage(place, dialog.grab().toImage())
    painter.end()
    return image


@contextlib.contextmanager
def played() -> Iterator[None]:
    """A scene that cannot be played to its end is told, and the others go on."""
    try:
        yield
    except AssertionError:
        FAILED.append(traceback.format_exc())
        sys.stderr.write(FAILED[-1])


def scenes(album: Album, wanted: str) -> Iterator[str]:
    """Play every scene whose name holds what is *wanted*; names each before it is played."""
    for scenario, scene in SCENES:
        name = f"{scenario}: {scene.__qualname__.partition('.')[0]}"
        if wanted not in name:
            continue
        yield name
        # Where Microsoft takes its time, the wait is what is to be seen; elsewhere nobody wants to wait.
        clock = None if scenario == "slow-replication" else HurriedClock()
        person = Driver(cast("QtBot", Waiter()), scenario, clock)
        person.window.resize(*SIZE)
        try:
            with played():
                scene(person, lambda *part, person=person, **place: album.take(person, *part, **place))
        finally:
            person.window._closing = True
            person.window.close()
            person.conductor.close()
            # A window that stays would be drawn anew with every change of the theme.
            person.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(language: str, points: float, folder: Path, wanted: str = "") -> int:
    """Play the scenes and save one sheet a theme; returns the exit status."""
    application = make_application()
    speak(application, language)
    allow_motion(on=False)
    font = application.font()
    font.setPointSizeF(points)
    application.setFont(font)
    apply_theme(application, dark=False)
    album = Album(application)
    part = f"-{wanted}" if wanted else ""
    try:
        for name in scenes(album, wanted):
            sys.stdout.write(f"{language} {points:g} {name}\n")
            sys.stdout.flush()
    finally:  # what was drawn is not lost with what could not be
        for theme, pictures in album.pictures.items():
            if pictures:
                sheet(pictures).save(str(folder / f"states{part}-{language}-{points:g}-{theme}.png"))
    return 1 if FAILED else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:5]))
