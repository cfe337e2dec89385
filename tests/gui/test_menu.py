"""The menu: help of the page, the share-safe screen, the appearance, about."""

from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.driver import Driver
from wizard.gui import share_safe
from wizard.gui.design import CONTRAST_DARK, CONTRAST_LIGHT, THEMES, Colours, apply_theme, colours
from wizard.gui.focus import SHARE_KEYS
from wizard.gui.menu import Appearance, appear

# What is written on what: names of Colours.
PAIRS = [
    *((text, ground) for text in ("text", "muted", "accent") for ground in ("page", "side", "surface")),
    ("on_accent", "accent"),
    ("good", "surface"),
    ("good", "good_soft"),
    ("warn", "surface"),
    ("warn", "warn_soft"),
    ("bad", "surface"),
    ("bad", "page"),
    ("bad", "side"),
    ("text", "bad_soft"),
    ("muted", "bad_soft"),
    ("text", "warn_soft"),
    ("accent", "accent_soft"),
    ("text", "accent_soft"),
]


@pytest.fixture(autouse=True)
def _open_screen() -> Iterator[None]:
    yield
    share_safe.switch(on=False)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    made = QColor(colour)
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (made.redF(), made.greenF(), made.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("dark", "strong"), [(False, False), (True, False), (False, True), (True, True)])
def test_what_stands_in_an_empty_field_can_be_read(qtbot: QtBot, qapp: QApplication, dark: bool, strong: bool) -> None:
    apply_theme(qapp, dark=dark, contrast=strong)
    field = QLineEdit()
    field.setPlaceholderText("████")
    qtbot.addWidget(field)
    field.resize(200, field.sizeHint().height())
    seen = field.grab().toImage()
    middle = seen.pixelColor(12, seen.height() // 2).name()
    assert contrast(middle, colours().surface) >= (7 if strong else 4.5)
    apply_theme(qapp, dark=False)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "contrast light", "contrast dark"])
def test_every_text_can_be_read(theme: Colours) -> None:
    least = 7.0 if theme in {CONTRAST_LIGHT, CONTRAST_DARK} else 4.5
    low = {pair: contrast(getattr(theme, pair[0]), getattr(theme, pair[1])) for pair in PAIRS}
    assert {pair: round(value, 2) for pair, value in low.items() if value < least} == {}
    # Outlines of what can be used: WCAG 2.2, non-text contrast.
    assert contrast(theme.edge, theme.surface) >= 3
    assert contrast(theme.edge, theme.page) >= 3
    assert all(QColor(getattr(theme, field.name)).isValid() for field in fields(theme))


@pytest.mark.parametrize("appearance", [each for each in Appearance if each is not Appearance.SYSTEM])
def test_an_empty_check_box_of_the_menu_is_seen(person: Driver, qapp: QApplication, appearance: Appearance) -> None:
    menu = person.window.make_menu()
    appear(qapp, appearance)
    choice = menu.choices["help"]
    assert not choice.isChecked()
    menu.adjustSize()
    drawn = menu.grab(menu.actionGeometry(choice)).toImage()
    ground = drawn.pixelColor(drawn.width() // 2, 2).name()
    box = {drawn.pixelColor(x, drawn.height() // 2).name() for x in range(drawn.height())}
    assert max(contrast(each, ground) for each in box) >= 3
    appear(qapp, Appearance.LIGHT)


def test_help_answers_what_is_asked_on_the_page(person: Driver) -> None:
    QTest.keyClick(person.window, Qt.Key.Key_F1)
    person.until(lambda: person.sees("help_panel"))
    words = person.window.page.words

    def shown() -> set[str]:
        return {each.text() for each in person.window.findChildren(QLabel) if each.isVisible()}

    person.until(lambda: {each.question for each in words.help} <= shown())
    person.to("client_secret")
    person.until(lambda: "Why is there a Value and a Secret ID?" in shown())
    person.press("close_help")
    assert not person.sees("help_panel")


def test_every_page_has_help(person: Driver) -> None:
    assert all(words.help for words in person.project.recipe.steps)


def test_what_support_is_told_gives_nothing_away(person: Driver) -> None:
    person.to("hand_over")
    secret = person.conductor.reveal_secret()
    person.window.view.choose("help", on=True)
    person.press("copy_support_facts")
    told = QGuiApplication.clipboard().text()
    assert "6. client_secret: done (exists=done, proved=done)" in told
    facts = person.conductor.state.facts
    assert facts.application is not None
    assert facts.organisation is not None
    assert facts.account is not None
    assert secret is not None
    for value in (
        facts.application.client_id,
        facts.organisation.tenant_id,
        facts.organisation.name,
        facts.account.user_name,
        person.conductor.state.answers.domain,
        secret.reveal(),
    ):
        assert value not in told


def test_a_share_safe_screen_shows_no_id_and_no_address(person: Driver) -> None:
    person.to("hand_over")
    person.press("way_account")
    person.press("show_client_secret")
    facts, secret = person.conductor.state.facts, person.conductor.reveal_secret()
    assert facts.application is not None
    assert facts.organisation is not None
    assert facts.account is not None
    assert secret is not None
    hidden = (facts.application.client_id, facts.organisation.tenant_id, facts.account.user_name, secret.reveal())

    def on_screen() -> str:
        labels = person.window.findChildren(QLabel)
        return "\n".join(QLabel.text(each) + each.accessibleName() for each in labels if each.isVisible())

    plain = on_screen().replace("\u200b", "")
    assert all(value in plain for value in hidden)
    person.window.view.choose("share_safe", on=True)
    assert not any(value in on_screen().replace("\u200b", "") for value in hidden)
    assert not person.find(QPushButton, "show_client_secret").isEnabled()
    # Copying still works: only what is seen is masked.
    person.press("copy_client_id")
    assert QGuiApplication.clipboard().text() == facts.application.client_id
    for key in person.project.recipe.step_keys():
        person.window.open(key)
        person.settled()
        assert not any(value in on_screen().replace("\u200b", "") for value in hidden), key
    person.window.view.choose("share_safe", on=False)
    person.window.open("hand_over")
    person.settled()
    assert facts.application.client_id in on_screen().replace("\u200b", "")


def test_a_device_code_is_not_shown_to_others(person: Driver) -> None:
    person.press("primary")
    person.press("next")
    person.signs_in = False
    person.window.view.choose("share_safe", on=True)
    person.find(QPushButton, "sign_in_device_code").click()
    person.until(lambda: person.sees("copy_code"))
    assert person.text("device_code") == share_safe.DOTS
    person.window.give_up()
    person.settled()


def test_the_appearance_is_chosen_in_the_menu(person: Driver, qapp: QApplication) -> None:
    for chosen, theme in zip(
        (Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST_LIGHT, Appearance.CONTRAST_DARK), THEMES, strict=True
    ):
        appear(qapp, chosen)
        assert colours() is theme
        assert person.window.grab().toImage().pixelColor(1100, 600).name() == theme.page
    appear(qapp, Appearance.LIGHT)


def test_the_menu_and_the_keys_do_the_same(person: Driver) -> None:
    share = person.window.make_menu().choices["share_safe"]
    QTest.keyClick(person.window, Qt.Key.Key_H, SHARE_KEYS)
    assert share.isChecked()
    assert share_safe.is_on()
    share.trigger()
    assert not share_safe.is_on()


def test_about_says_what_it_is(person: Driver) -> None:
    next(each for each in person.window.make_menu().actions() if each.text() == "About").trigger()
    box = person.window.findChild(QMessageBox, "about")
    assert isinstance(box, QMessageBox)
    assert "Entra SSO Wizard" in box.text()
    box.close()
