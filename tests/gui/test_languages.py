"""The window in other languages: nothing forgotten, nothing cut off, everything mirrored."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QMenu, QPushButton, QWidget

from tests.gui.cut_off import cut_off
from tests.gui.driver import Driver
from tests.gui.test_window import larger
from tests.i18n.pseudo import PLAIN
from wizard.core.model import Mark
from wizard.core.words import Text
from wizard.gui.design import colour
from wizard.gui.language import speak

Open = Callable[[str], Driver]
NO_SENTENCES = {"problem_details", "support_facts"}
"""Labels that hold codes and numbers for support, and quote Microsoft word by word."""


# Away before any name: the first letters of an id and of a client secret are chance, and may be the same.
MASKED = re.compile(r"\b[0-9a-f]{4}(?:[•-]*•|…)")
# Bold type and names that are the same in every language.
NO_TEXT = re.compile(r"</?b>|Sign In with Entra ID|Entra ID|\bAPI\b|https?://\S+")


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def values(found: object) -> Iterator[str]:
    """Every text that came from the tenant or was typed; sentences of our own are none."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, tuple | list | frozenset):
        for each in found:
            yield from values(each)
    elif is_dataclass(found) and not isinstance(found, Text):
        for field in fields(found):
            if field.name != "plan":
                yield from values(getattr(found, field.name))


def forgotten(person: Driver) -> list[str]:
    """What the window shows or tells a screen reader in plain English."""
    state, recipe = person.conductor.state, person.project.recipe
    known = {*values(state.facts), *values(state.answers), *values(state.prompt), recipe.application.name}
    known |= {recipe.permission.name, recipe.permission.resource_name, recipe.inputs.domain.example, recipe.vendor}
    known.add(person.project.redirect_uri(state.answers.domain) if state.answers.domain else "")
    names = sorted((each for each in known if each), key=len, reverse=True)
    found = []
    for widget in person.window.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName() in NO_SENTENCES:
            continue
        said = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        if isinstance(widget, QComboBox):
            said += [widget.itemText(place) for place in range(widget.count())]
        for text in said:
            rest = MASKED.sub("", text.replace("\u200b", ""))
            for name in names:
                rest = re.sub(re.escape(name), "", rest, flags=re.IGNORECASE)
            if any(letter in PLAIN for letter in NO_TEXT.sub("", rest)):
                found.append(f"{person.window.current}: {widget.objectName()}: {text}")
    return found


def test_no_text_was_forgotten(open_window: Open, qapp: QApplication) -> None:
    speak(qapp, "qps")
    person = open_window("happy")
    assert person.window.windowTitle().startswith("[")
    for key in person.project.recipe.step_keys():
        person.settled()
        assert forgotten(person) == []
        person.do()
        assert forgotten(person) == []
        if key != "finish":
            person.press("next")


def test_no_text_of_the_manual_way_and_of_the_help_was_forgotten(open_window: Open, qapp: QApplication) -> None:
    speak(qapp, "qps")
    person = open_window("happy")
    person.window.resize(1300, 900)
    menu = person.window.make_menu()
    actions = [*menu.actions(), *(each for inner in menu.findChildren(QMenu) for each in inner.actions())]
    assert len(actions) > 5
    texts = [each.text().partition("\t")[0] for each in actions]  # behind it stands the key
    assert [text for text in texts if any(letter in PLAIN for letter in text)] == []
    person.window.view.choose("help", on=True)
    for key in person.project.recipe.step_keys():
        person.settled()
        if person.sees("by_hand"):
            person.press("by_hand")
            assert forgotten(person) == []
            person.press("by_hand")
        assert forgotten(person) == []
        person.do()
        if key != "finish":
            person.press("next")


def test_no_text_of_the_sign_in_was_forgotten(open_window: Open, qapp: QApplication) -> None:
    speak(qapp, "qps")
    person = open_window("happy")
    person.waits_in_the_browser()
    assert forgotten(person) == []
    person.press("cancel")
    person.find(QPushButton, "sign_in_device_code").click()
    person.until(lambda: person.sees("device_code"))
    assert forgotten(person) == []
    person.window.close()
    assert forgotten(person) == []
    person.press("cancel")


@pytest.mark.parametrize("scenario", ["member", "secrets-limited", "already-complete", "already-wrong-uri"])
def test_no_text_of_a_problem_was_forgotten(open_window: Open, qapp: QApplication, scenario: str) -> None:
    speak(qapp, "qps")
    person = open_window(scenario)
    person.to("api_permissions")
    person.do()
    assert forgotten(person) == []
    if person.sees("details"):
        person.press("details")
        assert forgotten(person) == []


@pytest.mark.parametrize(("code", "points"), [("qps", 10), ("qps", 20), ("ar", 20)])
def test_nothing_is_cut_off(open_window: Open, qapp: QApplication, code: str, points: int) -> None:
    speak(qapp, code)
    person = open_window("happy")
    larger(qapp, points)
    person.window.resize(800, 600)
    for key in person.project.recipe.step_keys():
        person.settled()
        person.until(lambda: not cut_off(person.window))
        if person.sees("by_hand"):
            person.press("by_hand")
            person.until(lambda: not cut_off(person.window))
            person.press("by_hand")
        person.do()
        person.until(lambda: not cut_off(person.window))
        if key != "finish":
            person.press("next")


def test_german(open_window: Open, qapp: QApplication) -> None:
    speak(qapp, "de")
    person = open_window("happy")
    assert person.text("heading") == "Bevor Sie beginnen"
    assert person.window.windowTitle() == "Einmaliges Anmelden mit Microsoft Entra ID für Improvado - Übung"
    assert person.find(QPushButton, "next").text() == "&Weiter"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"  # Qt's own texts too
    person.type("domain", "10.0.0.1")
    person.press("primary")
    assert person.text("domain_error").startswith("Das ist die Nummer eines Computers")
    speak(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_arabic_is_mirrored_and_addresses_are_not(open_window: Open, qapp: QApplication) -> None:
    speak(qapp, "ar")
    person = open_window("happy")
    person.to("plan")

    def left(widget: QWidget) -> int:
        return widget.mapTo(person.window, QPoint(0, 0)).x()

    assert person.text("heading") == "ما الذي سيتغير"
    assert left(person.find(QWidget, "rail")) > left(person.window.page)
    assert left(person.find(QPushButton, "next")) < left(person.find(QPushButton, "back"))
    rail = person.find(QWidget, "rail")
    drawn, middle = rail.grab().toImage(), rail.height() - 3
    assert drawn.pixelColor(0, middle) == colour("line"), "the line stands towards the page"
    assert drawn.pixelColor(drawn.width() - 1, middle) == colour("side")
    person.press("primary")
    person.press("next")
    person.press("primary")
    person.press("next")
    assert person.find(QLabel, "value_client_id").layoutDirection() is Qt.LayoutDirection.LeftToRight
    person.press("next")
    row = next(iter(person.window.page.checks.rows.values()))
    assert row.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert {report.mark for report in person.conductor.state.report("sign_in").checks} == {Mark.DONE}
    speak(qapp, "en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
