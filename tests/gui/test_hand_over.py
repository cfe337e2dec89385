"""The hand-over page: every way through Keeper, and what is left once the values have arrived."""

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from secrets import token_hex

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.driver import Driver
from tests.sockets import sockets
from wizard.browser import Browser
from wizard.core.keeper import REGIONS, share_url
from wizard.core.model import StepStatus
from wizard.core.secret import Secret
from wizard.gui.clipboard import forget_copied, secret_clipboard
from wizard.gui.pages.hand_over import HandOverPage
from wizard.gui.widgets.page_opener import PageOpener

KEY = "jMfAKIp1LfXMqOtAB6KVeWRHXm2HCnE5u6dZC9FFa4c"


@pytest.fixture
def giver(person: Driver) -> Iterator[Driver]:
    """A person at the hand-over page. Pages of Keeper are not visited."""
    person.to("hand_over")
    person.signs_in = False
    person.opened.clear()
    yield person
    forget_copied()


def page(person: Driver) -> HandOverPage:
    found = person.window.page
    assert isinstance(found, HandOverPage)
    return found


def confirm(person: Driver) -> QPushButton:
    return person.find(QPushButton, "primary")


def test_in_a_rehearsal_the_values_are_received_at_the_desk(giver: Driver) -> None:
    giver.press("open_desk")
    (desk,) = giver.opened
    assert desk == giver.server.announcement["desk"]
    assert giver.project._browser.may_open(desk)
    giver.take_the_secret()
    giver.press("primary")
    assert not giver.sees("practice_desk")


def on_screen(person: Driver) -> str:
    """Everything that the window holds, shown or not."""
    texts = [QLabel.text(each) + each.accessibleName() for each in person.window.findChildren(QLabel)]
    texts += [each.text() for each in person.window.findChildren(QLineEdit)]
    return "\n".join(texts).replace("\u200b", "")


def holders_of(value: str) -> list[str]:
    """What knows a text or bytes with *value* in it, beside the caller's own."""
    gc.collect()
    raw = value.encode()
    found = []
    for each in gc.get_objects():
        for inner in gc.get_referents(each):
            as_text = issubclass(type(inner), str) and inner is not value and value in inner
            if as_text or (issubclass(type(inner), bytes | bytearray) and inner is not raw and raw in inner):
                found.append(f"{type(each).__name__} holds {type(inner).__name__}")
    return found


def test_the_search_finds_what_is_held() -> None:
    value = token_hex(8)
    secret, holder = Secret(value), [f"<{value}>"]
    assert sorted(holders_of(value)) == ["Secret holds bytearray", "list holds str"]
    secret.wipe()
    holder.clear()
    assert holders_of(value) == []


def test_nothing_can_be_confirmed_before_somebody_has_the_secret(giver: Driver) -> None:
    assert "Do you have a Keeper account" in giver.text("hand_over_question")
    assert giver.text("confirm_first") == "First choose one of the ways above."
    assert not confirm(giver).isEnabled()
    assert not giver.sees("copy_client_secret")
    giver.press("way_account")
    assert giver.text("confirm_first") == "First hand the three values over."
    QTest.keyClick(giver.window, Qt.Key.Key_Return)  # as somebody does who only goes on
    assert not giver.conductor.state.facts.handed_over
    giver.press("copy_client_id")
    assert not confirm(giver).isEnabled()
    giver.press("copy_client_secret")
    assert confirm(giver).isEnabled()
    assert not giver.sees("confirm_first")


def test_with_an_account_the_vault_of_the_region_is_opened_and_every_value_copied(giver: Driver) -> None:
    giver.press("way_account")
    regions = giver.find(QComboBox, "keeper_region")
    for place, region in enumerate(REGIONS):
        regions.setCurrentIndex(place)
        assert giver.find(QPushButton, "open_keeper").text() == f"Open {region.host}"
        giver.press("open_keeper")
    assert giver.opened == [f"https://{region.host}/vault/" for region in REGIONS]
    facts, held = giver.conductor.state.facts, giver.conductor.reveal_secret()
    assert facts.application is not None
    assert facts.organisation is not None
    assert held is not None
    for name, value in {
        "record_title": f"Improvado SSO, {giver.conductor.state.answers.domain}",
        "tenant_id": facts.organisation.tenant_id,
        "client_id": facts.application.client_id,
        "client_secret": held.reveal(),
    }.items():
        giver.press(f"copy_{name}")
        assert QGuiApplication.clipboard().text() == value
    assert "45 more seconds" in giver.text("clipboard_client_secret")


def test_a_link_is_checked_opened_and_never_fetched(giver: Driver) -> None:
    giver.press("way_link")
    field = giver.find(QLineEdit, "share_link")
    with sockets() as asked:
        giver.press("open_link")
        assert giver.text("share_link_error") == "Paste the link that you were sent."
        assert field.hasFocus()
        for typed, words in {
            "http://keepersecurity.eu/vault/share/": "must begin with https://",
            f"https://example.com/vault/share/#{KEY}": "does not lead to Keeper",
            share_url("keepersecurity.eu", KEY[:-1]): "cut off",
        }.items():
            giver.type("share_link", typed)
            giver.press("open_link")
            assert words in giver.text("share_link_error")
            assert words in field.accessibleDescription()
            assert field.text() == typed
        assert giver.opened == []
        giver.type("share_link", f"Here: {share_url('keepersecurity.eu', KEY, editable=True)}")
        assert "can be edited. Region: Europe" in giver.text("share_link_fine")
        assert not giver.sees("share_link_error")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert giver.opened == [share_url("keepersecurity.eu", KEY, editable=True)]
        assert "was opened in your browser" in giver.text("share_link_fine")
        giver.press("copy_client_secret")
    assert asked == []
    assert confirm(giver).isEnabled()
    giver.window.view.choose("share_safe", on=True)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    giver.window.view.choose("share_safe", on=False)


def test_a_link_that_no_browser_opens_is_copied_by_hand(giver: Driver) -> None:
    failed: Future[bool] = Future()
    giver.project.open_page = lambda _url: failed
    giver.press("way_link")
    giver.type("share_link", share_url("keepersecurity.jp", KEY))
    assert "does not say whether" in giver.text("share_link_fine")
    giver.press("open_link")
    failed.set_result(False)
    giver.until(lambda: giver.sees("open_link_copy"))
    giver.press("open_link_copy")
    assert QGuiApplication.clipboard().text() == share_url("keepersecurity.jp", KEY)
    assert giver.text("open_link_address") == share_url("keepersecurity.jp", KEY)


def test_a_page_that_the_wizard_does_not_open_is_copied_by_hand(qtbot: QtBot) -> None:
    address = "https://sso.contoso.example/login"
    opener = PageOpener("Open", "company", Browser(), lambda: address)
    qtbot.addWidget(opener)
    opener.show()
    opener.button.click()
    shown = opener.findChild(QLabel, "company_address")
    assert isinstance(shown, QLabel)
    assert (shown.text(), shown.isVisible()) == (address, True)


def test_without_an_account_one_asks_for_a_link_and_no_secret_is_near(giver: Driver) -> None:
    giver.press("way_none")
    assert not giver.sees("primary")
    assert not giver.sees("copy_client_secret")
    giver.press("copy_keeper_message")
    message = QGuiApplication.clipboard().text()
    assert message == giver.text("keeper_message")
    assert giver.conductor.state.answers.domain in message
    assert "allow the recipient to edit the record" in message
    held, facts = giver.conductor.reveal_secret(), giver.conductor.state.facts
    assert held is not None
    assert facts.application is not None
    assert held.reveal() not in message
    assert facts.application.client_id not in message
    giver.press("have_link")
    assert giver.sees("share_link")


def test_once_it_arrived_nothing_holds_the_secret(giver: Driver) -> None:
    held = giver.conductor.reveal_secret()
    assert held is not None
    value = held.reveal()
    giver.press("way_link")
    giver.type("share_link", share_url("keepersecurity.com", KEY))
    giver.press("show_client_secret")
    giver.press("copy_client_secret")
    assert value in on_screen(giver)
    giver.press("primary")
    assert giver.conductor.state.report("hand_over").status is StepStatus.DONE
    assert giver.conductor.reveal_secret() is None
    assert QGuiApplication.clipboard().text() == ""
    assert secret_clipboard().left == 0
    assert "no longer holds it" in giver.text("handed_over")
    assert not giver.sees("way_account")
    for hidden in (value, KEY):
        assert hidden not in on_screen(giver)
        assert hidden not in repr(giver.conductor.state)
    assert holders_of(value) == []
    # Going back shows what became of it, and asks nothing again.
    giver.press("next")
    giver.press("back")
    assert giver.window.current == "hand_over"
    assert giver.sees("handed_over_card")
    assert "Wiped" in giver.text("value_client_secret")
    assert not giver.find(QPushButton, "copy_client_secret").isEnabled()
    giver.press("copy_client_id")
    giver.window.close()
    assert not giver.window.isVisible(), "nothing would be lost, so nothing is asked"


def test_closing_takes_the_secret_off_the_clipboard(giver: Driver) -> None:
    giver.take_the_secret()
    giver.window._closing = True  # the question was answered
    giver.window.close()
    assert QGuiApplication.clipboard().text() == ""


def test_a_value_that_is_not_known_asks_nothing(open_window: Callable[[str], Driver]) -> None:
    person = open_window("already-complete")
    person.to("hand_over")
    assert not person.sees("way_account")
    assert "cannot be read again" in person.text("value_client_secret")
    assert person.find(QWidget, "next").isEnabled()
    # The rail says no more than what is known: nobody here knows whether these values were ever handed over.
    assert person.find(QWidget, "step_hand_over").accessibleName() == "9. Hand over: Unknown"
    assert person.find(QWidget, "step_api_permissions").accessibleName().endswith(": Done")
