"""The fourth way in the window: the wizard signs in to Keeper and makes the share, each step a panel of its own."""

import ssl
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
import zxingcpp
from keepersdk.proto import APIRequest_pb2
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from tests.gui.driver import Driver
from tests.handover.keeper_server import (
    MAIL_CODE,
    PASSWORD,
    TOTP,
    USER,
    KeeperServer,
    RefusedError,
    keeper_server,
    receive,
)
from wizard.core.keeper import Region
from wizard.core.ports import SystemClock
from wizard.core.words import say
from wizard.gui.clipboard import forget_copied
from wizard.gui.design import apply_theme
from wizard.gui.pages.hand_over import HandOverPage
from wizard.gui.widgets.keeper_way import KeeperWay
from wizard.gui.widgets.qr_code import QrCode
from wizard.handover.keeper import Desk, MakeDesk
from wizard.handover.keeper_state import DeskState


class Hands(SystemClock):
    """Time that is not waited for: a look that is due later happens at once, as often as the test allows."""

    def __init__(self) -> None:
        self.looks = 0

    async def sleep(self, seconds: float) -> None:
        del seconds
        while self.looks <= 0:
            await super().sleep(0.01)
        self.looks -= 1


class Keeper:
    """The server, and the hands on its clock."""

    def __init__(self, server: KeeperServer, trust: ssl.SSLContext) -> None:
        self.server = server
        self.clock = Hands()
        self._trust = trust

    def make(self, tell: Callable[[DeskState], None]) -> Desk:
        return Desk(self.clock, tell, context=lambda: self._trust, hosts=frozenset({self.server.host}))


@pytest.fixture(scope="module")
def listening() -> Iterator[tuple[KeeperServer, ssl.SSLContext]]:
    with keeper_server() as made:
        yield made


@pytest.fixture
def keeper(listening: tuple[KeeperServer, ssl.SSLContext]) -> Keeper:
    server, trust = listening
    server.empty()
    return Keeper(server, trust)


@pytest.fixture
def giver(person: Driver, keeper: Keeper, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """A person who chose the fourth way, with an account at the stand-in."""
    make: MakeDesk = keeper.make
    monkeypatch.setattr(person.project, "keeper_desk", lambda: make)
    person.to("hand_over")
    person.signs_in = False
    person.opened.clear()
    person.press("way_wizard")
    regions = person.find(QComboBox, "keeper_desk_region")
    regions.addItem("Here", Region("HERE", keeper.server.host, say("Here")))
    regions.setCurrentIndex(regions.count() - 1)
    yield person
    forget_copied()


def way(person: Driver) -> KeeperWay:
    page = person.window.page
    assert isinstance(page, HandOverPage)
    found = page.ways["wizard"]
    assert isinstance(found, KeeperWay)
    return found


def read(picture: QImage) -> list[str]:
    """What a phone reads on *picture*."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    buffer = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return [found.text for found in zxingcpp.read_barcodes(buffer)]


def typed(person: Driver) -> str:
    fields = [each.text() for each in person.window.findChildren(QLineEdit)]
    return "\n".join(fields + [QLabel.text(each) for each in person.window.findChildren(QLabel)])


def sign_in(giver: Driver, server: KeeperServer) -> None:
    """Approve the device with a code from an e-mail, then the second factor, then the password."""
    channel = APIRequest_pb2.TwoFactorChannelInfo
    server.wants = ["device", "two_factor"]
    server.channels = [
        channel(channelType=APIRequest_pb2.TWO_FA_CT_WEBAUTHN, channel_uid=b"key"),
        channel(channelType=APIRequest_pb2.TWO_FA_CT_TOTP, channel_uid=b"totp", channelName="Phone"),
    ]
    assert not giver.find(QPushButton, "primary").isEnabled()
    giver.press("keeper_start")
    assert "e-mail address" in giver.text("keeper_mail_error")
    giver.type("keeper_mail", USER)
    giver.press("keeper_start")
    giver.press("keeper_push_email")
    assert "on its way" in giver.text("keeper_asked")
    giver.type("keeper_device_code", MAIL_CODE)
    giver.press("keeper_device_go")
    assert "security key" in giver.text("keeper_no_way")
    assert not giver.sees("keeper_two_factor_code")
    giver.find(QComboBox, "keeper_two_factor_channel").setCurrentIndex(1)
    giver.type("keeper_two_factor_code", "999999")
    giver.press("keeper_two_factor_go")
    assert "does not accept this code" in giver.text("keeper_trouble")
    assert "Code: auth_failed" in giver.text("keeper_trouble")
    assert giver.find(QLineEdit, "keeper_two_factor_code").text() == ""
    giver.type("keeper_two_factor_code", TOTP)
    giver.press("keeper_two_factor_go")
    assert not giver.sees("keeper_trouble")
    field = giver.find(QLineEdit, "keeper_password_field")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    giver.type("keeper_password_field", PASSWORD)
    giver.press("keeper_password_go")
    assert PASSWORD not in typed(giver)


def test_the_keyboard_goes_on_from_card_to_card(giver: Driver, keeper: Keeper) -> None:
    keeper.server.wants = ["device"]
    giver.type("keeper_mail", USER)

    def press(name: str) -> None:
        giver.find(QPushButton, name).setFocus()
        QTest.keyClick(giver.find(QPushButton, name), Qt.Key.Key_Space)
        giver.settled()

    for name in ("keeper_start", "keeper_push_email"):
        press(name)
        focused = giver.window.focusWidget()
        assert focused is not None
        assert way(giver).isAncestorOf(focused), focused.objectName()
    giver.type("keeper_device_code", MAIL_CODE)
    press("keeper_device_go")
    assert giver.window.focusWidget() is giver.find(QLineEdit, "keeper_password_field")


def test_from_the_address_to_the_share_and_back(giver: Driver, keeper: Keeper) -> None:
    server, facts = keeper.server, giver.conductor.state.facts
    sign_in(giver, server)
    assert giver.find(QComboBox, "keeper_expiry").currentText() == "24 hours"
    assert not giver.find(QPushButton, "primary").isEnabled(), "nothing has left the program yet"
    giver.press("keeper_share")
    assert giver.text("keeper_status") == "Made. Nobody has opened it yet."
    assert giver.find(QPushButton, "primary").isEnabled()
    assert giver.text("value_made_link").strip("•") == ""
    giver.press("copy_made_link")
    link = QGuiApplication.clipboard().text()
    giver.window.page.ensureWidgetVisible(giver.find(QrCode, "qr_code"))
    assert read(giver.window.grab().toImage()) == [link]
    held = giver.conductor.reveal_secret()
    assert held is not None
    assert facts.application is not None
    assert facts.organisation is not None
    found = receive(server, link, at=int(datetime.now(UTC).timestamp() * 1000))
    values = [facts.organisation.tenant_id, facts.application.client_id, held.reveal()]
    assert [each["value"] for each in found["custom"]] == [[values[0]], [values[1]]]
    assert found["fields"][1]["value"] == [values[2]]
    assert not server.holds(*values)
    keeper.clock.looks = 1  # by itself, without anybody asking
    giver.until(lambda: giver.text("keeper_status").startswith("Opened on "))
    giver.press("primary")
    assert giver.sees("handed_over_card")
    assert way(giver).desk.reveal_link() is None
    assert link not in typed(giver)
    assert QGuiApplication.clipboard().text() == ""


def test_a_share_is_revoked_and_made_again(giver: Driver, keeper: Keeper) -> None:
    giver.type("keeper_mail", USER)
    giver.press("keeper_start")
    giver.type("keeper_password_field", PASSWORD)
    giver.press("keeper_password_go")
    keeper.server.refuse["vault/external_share_add"] = RefusedError(403, "access_denied")
    giver.press("keeper_share")
    assert "Prevent creating One-Time Sharing" in giver.text("keeper_trouble")
    assert not giver.find(QPushButton, "primary").isEnabled()
    giver.press("keeper_share")
    giver.window.view.choose("share_safe", on=True)
    assert not giver.sees("qr_code")
    giver.window.view.choose("share_safe", on=False)
    assert giver.sees("qr_code")
    giver.press("keeper_revoke")
    assert "works no more" in giver.text("keeper_status")
    assert not giver.find(QPushButton, "primary").isEnabled(), "nobody can have the values"
    assert giver.sees("confirm_first")
    assert not giver.sees("qr_code")
    assert not giver.sees("copy_made_link")
    assert keeper.server.shares == {}
    giver.press("keeper_another")
    giver.press("keeper_share")
    assert (len(keeper.server.records), len(keeper.server.shares)) == (1, 1)
    giver.press("keeper_look")
    assert giver.text("keeper_status") == "Made. Nobody has opened it yet."


def test_through_the_companys_own_sign_in(giver: Driver, keeper: Keeper) -> None:
    keeper.server.wants, keeper.server.via_device = ["sso", "data_key"], True
    giver.type("keeper_mail", USER)
    giver.press("keeper_start")
    giver.press("keeper_sso_open")
    [url] = giver.opened
    giver.type("keeper_sso_field", keeper.server.sso_token(url))
    giver.press("keeper_sso_go")
    assert not giver.sees("keeper_data_key_code")
    giver.press("keeper_push_administrator")
    assert "goes on by itself" in giver.text("keeper_asked")
    giver.press("keeper_data_key_look")
    assert giver.text("keeper_trouble") == "Not approved yet."
    assert giver.find(QLabel, "keeper_trouble").property("look") == "muted", "it is no mistake"
    keeper.server.approved = True
    keeper.clock.looks = 1
    giver.until(lambda: giver.sees("keeper_share"))
    giver.press("keeper_restart")
    assert giver.sees("keeper_start")


def test_a_qr_code_is_read_in_the_dark_as_well(qtbot: object, qapp: object) -> None:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only to have its type

    from wizard.handover.qr import qr_squares  # noqa: PLC0415 - as the program does

    assert isinstance(qapp, QApplication)
    text = "https://govcloud.keepersecurity.us/vault/share/#jMfAKIp1LfXMqOtAB6KVeWRHXm2HCnE5u6dZC9FFa4c"
    code = QrCode()
    qtbot.addWidget(code)  # type: ignore[attr-defined]
    for dark in (False, True):
        apply_theme(qapp, dark=dark)
        code.show_squares(qr_squares(text))
        assert read(code.grab().toImage()) == [text]
    apply_theme(qapp, dark=False)


def test_in_a_rehearsal_and_without_the_extra_it_is_not_offered(person: Driver) -> None:
    assert person.project.keeper_desk() is None
    person.to("hand_over")
    assert person.sees("way_none")
    assert not person.sees("way_wizard")
