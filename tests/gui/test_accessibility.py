"""The keyboard and what a screen reader is told, as far as it is decided in this process.

What another process sees of it is in ``tests/end_to_end/test_accessibility.py``.
"""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from tests.gui.driver import Driver
from tests.gui.test_window import larger
from wizard.catalogue import LANGUAGES, PSEUDO, Catalogue
from wizard.core.model import StepStatus
from wizard.core.problems import Choice
from wizard.core.words import Text, say
from wizard.gui.menu import Appearance, appear
from wizard.gui.pages.api_permissions import ApiPermissionsPage
from wizard.gui.reading import tab_stops

Open = Callable[[str], Driver]
FOOTER = ("&Back", "&Next", "&Finish", "&More")
DIALOG = ("&Previous", "&Next")
APPEARANCES = [each for each in Appearance if each is not Appearance.SYSTEM]
FORMAT = QImage.Format.Format_RGB32  # four bytes for a pixel
AROUND = 4  # pixels outside a control in which its outline may lie


def letter(text: str) -> str:
    """The letter that presses a control together with Alt, in lower case."""
    place = text.replace("&&", "").find("&")
    return text.replace("&&", "")[place + 1].lower() if place >= 0 else ""


@pytest.mark.parametrize("together", [FOOTER, DIALOG], ids=["footer", "picture"])
@pytest.mark.parametrize("code", [each for each in LANGUAGES if each != PSEUDO])
def test_no_two_controls_have_the_same_letter(code: str, together: tuple[str, ...]) -> None:
    texts = Catalogue(code)
    letters = [found for text in together if (found := letter(texts.template(Text(text), None)))]
    assert len(letters) == len(set(letters)), letters


def test_a_name_with_an_ampersand_stays_whole_in_a_button(open_window: Open) -> None:
    person = open_window("secrets-forbidden")
    person.to("plan")
    person.press("primary")
    report = person.conductor.state.report("plan")
    assert report.problem is not None
    named = Choice("use", say("{name} ({id})", name="R&D", id="1"))
    person.window.page.problem.show_problem(replace(report.problem, choices=(named,)), enabled=True)
    person.until(lambda: person.sees("fix_use"))
    assert person.find(QPushButton, "fix_use").text() == "R&&D (1)"


def in_reading_order(person: Driver) -> bool:
    """Whether the stops of the page follow each other downwards, and in a line towards its end."""
    page = person.window.page.widget()
    assert page is not None
    places = [
        QRect(each.mapTo(page, QPoint(0, 0)), each.size())
        for each in tab_stops(person.window)
        if page.isAncestorOf(each)
    ]
    return all(
        one.bottom() < other.top() or (one.top() < other.bottom() and one.left() < other.left())
        for one, other in pairwise(places)
    )


def test_tab_goes_the_way_one_reads_and_no_two_letters_meet(person: Driver) -> None:
    for key in person.project.recipe.step_keys():
        person.settled()
        person.until(lambda: in_reading_order(person))
        if person.sees("by_hand"):
            person.press("by_hand")
            person.until(lambda: in_reading_order(person))
            person.press("by_hand")
        person.do()
        person.until(lambda: in_reading_order(person))
        buttons = [each for each in person.window.findChildren(QAbstractButton) if each.isVisible()]
        letters = [found for each in buttons if (found := letter(each.text()))]
        assert len(letters) == len(set(letters)), (key, letters)
        if key != "finish":
            person.press("next")


@pytest.mark.parametrize(
    ("scenario", "key"),
    [("secrets-forbidden", "plan"), ("member", "api_permissions")],
)
def test_a_problem_gets_the_keyboard(open_window: Open, scenario: str, key: str) -> None:
    person = open_window(scenario)
    person.to(key)
    if person.conductor.state.report(key).status is not StepStatus.FAILED:
        person.press("primary")
    focused: QWidget | None = person.window.focusWidget()
    assert focused is person.window.page.first_problem()
    assert focused is not None
    person.until(lambda: in_reading_order(person))
    card = person.find(QWidget, "problem")
    assert card.accessibleName() == person.text("problem_title")


def test_a_page_opens_at_its_heading_and_tab_goes_on_to_its_first_control(person: Driver) -> None:
    person.window.activateWindow()
    for key in person.project.recipe.step_keys():
        page = person.window.page
        person.until(page.heading.hasFocus)
        person.settled()  # what the page looks at by itself leaves the keyboard where it is
        assert page.heading.hasFocus(), key
        seen = around(person, page.heading)
        page.heading.clearFocus()
        assert changed(seen, around(person, page.heading)) >= page.heading.fontMetrics().height()
        page.heading.setFocus()
        QTest.keyClick(page.heading, Qt.Key.Key_Tab)
        for first in tab_stops(page)[:1]:
            assert first.hasFocus(), key
        if key == "hand_over":
            person.take_the_secret()
        page.heading.setFocus()
        if person.conductor.state.report(key).status is not StepStatus.DONE:
            QTest.keyClick(page.heading, Qt.Key.Key_Return)
            person.settled()
            person.until(person.find(QPushButton, "next").hasFocus)
        if key != "finish":
            person.press("next")


def test_a_problem_below_what_is_on_the_screen_is_scrolled_to(open_window: Open, qapp: QApplication) -> None:
    larger(qapp, 20)
    person = open_window("secrets-forbidden")
    larger(qapp, 20)
    person.window.resize(800, 600)
    person.to("plan")
    person.press("primary")
    fix = person.window.page.first_problem()
    assert fix is not None
    room = person.window.page.viewport()
    person.until(lambda: room.rect().contains(QRect(fix.mapTo(room, QPoint(0, 0)), fix.size())))


def test_a_problem_without_a_way_out_gets_the_keyboard_at_its_title(open_window: Open) -> None:
    person = open_window("secrets-forbidden")
    person.to("plan")
    person.press("primary")
    page = person.window.page
    report = person.conductor.state.report("plan")
    assert report.problem is not None
    page.problem.show_problem(replace(report.problem, choices=()), enabled=True)
    stop = page.first_problem()
    assert stop is not None
    assert stop.objectName() == "problem_title"
    stop.setFocus()
    assert stop.hasFocus()


def test_whoever_types_at_once_writes_into_the_empty_field(person: Driver) -> None:
    field = person.find(QLineEdit, "domain")
    field.clear()
    person.window.open("before_you_start")
    for each in "acme.example.com":
        QTest.keyClicks(person.window.focusWidget(), each)
    assert field.text() == "acme.example.com"
    assert field.hasFocus()
    person.window.open("before_you_start")
    QTest.keyClicks(person.window.focusWidget(), "x")  # what stands there already is not touched by it
    assert field.text() == "acme.example.com"
    field.clear()
    person.window.open("before_you_start")
    QGuiApplication.clipboard().setText("pasted.example.com")
    QTest.keySequence(person.window.focusWidget(), QKeySequence.StandardKey.Paste)
    assert field.text() == "pasted.example.com"


def test_the_keyboard_goes_nowhere_else_when_a_field_with_it_goes(person: Driver, qapp: QApplication) -> None:
    person.to("register_application")
    person.window.activateWindow()
    met: list[str] = []
    person.find(QLineEdit, "app_name").setFocus()
    listening = qapp.focusChanged.connect(lambda _old, new: met.append(new.objectName()) if new is not None else None)
    QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Return)
    person.settled()
    person.until(lambda: person.find(QPushButton, "next").hasFocus())
    qapp.focusChanged.disconnect(listening)
    assert set(met) <= {"cancel", "next"}


def test_the_keyboard_stays_where_the_user_looks_meanwhile(person: Driver) -> None:
    person.waits_in_the_browser()
    person.find(QPushButton, "copy_link").setFocus()
    for _ in range(3):
        person.window.draw()
    assert person.find(QPushButton, "copy_link").hasFocus()
    person.press("cancel")


def test_a_choice_that_is_looked_at_keeps_the_keyboard(person: Driver) -> None:
    person.to("client_secret")
    months = person.find(QComboBox, "secret_months")
    months.setFocus()
    before = months.currentIndex()
    for _ in range(2):
        QTest.keyClick(months, Qt.Key.Key_Up)
        person.settled()
        assert months.hasFocus()
    assert months.currentIndex() == before - 2


def test_looking_again_by_itself_leaves_the_keyboard_alone(open_window: Open) -> None:
    person = open_window("member")
    person.to("api_permissions")
    person.press("primary")
    page = person.window.page
    assert isinstance(page, ApiPermissionsPage)
    link = person.find(QPushButton, "copy_consent_link")
    link.setFocus()
    for _ in range(2):
        page.look_again()
        person.settled()
        assert link.hasFocus()


def test_what_lies_below_is_reached_by_the_keys_for_a_page(person: Driver) -> None:
    person.window.resize(640, 480)
    person.to("register_application")
    bar = person.window.page.verticalScrollBar()
    person.until(lambda: bar.maximum() > 0)
    QTest.keyClick(person.window, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(person.window, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_help_takes_the_keyboard_and_gives_it_back(person: Driver) -> None:
    before = person.window.focusWidget()
    QTest.keyClick(person.window, Qt.Key.Key_F1)
    assert person.find(QPushButton, "close_help").hasFocus()
    QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Escape)
    assert not person.sees("help_panel")
    assert person.window.isVisible()
    assert person.window.focusWidget() is before


def around(person: Driver, control: QWidget) -> QImage:
    """The window where *control* is, and a little around it."""
    place = QRect(control.mapTo(person.window, QPoint(0, 0)), control.size())
    return person.window.grab(place.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def changed(one: QImage, other: QImage) -> int:
    """How many pixels differ so much that one sees it: in one channel by a quarter."""
    channels = enumerate(zip(*(bytes(each.convertToFormat(FORMAT).constBits()) for each in (one, other)), strict=True))
    return len({place // 4 for place, (p, q) in channels if abs(p - q) > 64})


def hidden_focus(person: Driver, qapp: QApplication, met: set[str]) -> list[str]:
    """The controls on the screen that look the same with and without the keyboard; one of each kind not yet *met*."""
    new = {}
    for control in tab_stops(person.window):
        kind = f"{type(control).__name__} {control.property('look') or ''} {control.property('wrong') or ''}"
        if isinstance(control, QPushButton) and control.isChecked():
            kind += "checked"
        if kind not in met:
            met.add(kind)
            new[kind] = control
    wrong = []
    for chosen in APPEARANCES if new else ():
        appear(qapp, chosen)
        for kind, control in new.items():
            person.window.page.ensureWidgetVisible(control)
            control.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(control, QLineEdit):
                control.deselect()
            with_it = around(person, control)
            control.clearFocus()
            # At least as much as a line along its shorter sides.
            if changed(with_it, around(person, control)) < 2 * min(control.width(), control.height()):
                wrong.append(f"{kind}: {chosen}")
    return wrong


def test_one_sees_where_the_keyboard_is(person: Driver, qapp: QApplication) -> None:
    met: set[str] = set()
    person.window.activateWindow()
    person.type("domain", "wrong")
    person.press("primary")
    assert hidden_focus(person, qapp, met) == []
    person.type("domain", "contoso.improvado.example")
    for key in ("sign_in", "register_application", "client_secret"):
        person.to(key)
        assert hidden_focus(person, qapp, met) == []
        if person.sees("by_hand"):
            person.press("by_hand")
            assert hidden_focus(person, qapp, met) == []
            person.press("by_hand")
    appear(qapp, Appearance.LIGHT)
    assert {
        "QLineEdit  false",
        "QLineEdit  true",
        "WrappingButton primary ",
        "WrappingButton link ",
        "WrappingButton small ",
    } <= met
    kinds = {kind.split()[0] for kind in met}
    assert kinds >= {
        "WrappingButton",
        "ChoiceBox",
        "FoldButton",
        "MenuButton",
        "RailItem",
        "PortalPicture",
        "GalleryButton",
    }


def test_one_sees_it_at_a_chosen_way_too(open_window: Open, qapp: QApplication) -> None:
    person = open_window("already-complete")
    person.to("plan")
    person.settled()
    met: set[str] = set()
    person.window.activateWindow()
    assert hidden_focus(person, qapp, met) == []
    appear(qapp, Appearance.LIGHT)
    assert "WrappingButton  checked" in met
