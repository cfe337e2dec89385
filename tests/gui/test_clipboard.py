"""Secrets on the clipboard: marked, counted, and taken away only where they are still ours."""

import gc
from collections.abc import Iterator
from secrets import token_hex

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from wizard.core.secret import Secret
from wizard.gui import clipboard, mac_pasteboard
from wizard.gui.clipboard import CLEAR_AFTER, HINTS, SecretClipboard, forget_copied, secret_clipboard
from wizard.gui.widgets.value_row import ValueRow

VALUE = "Tq8~.never-on-a-screen-9fK2_Lm"


class Hands:
    """Turns the clock of the clipboard."""

    def __init__(self, board: SecretClipboard) -> None:
        self.now = 1000.0
        self._board = board
        board.clock = lambda: self.now

    def forward(self, seconds: float) -> None:
        self.now += seconds
        self._board.timer.timeout.emit()


@pytest.fixture
def hands(qtbot: QtBot) -> Iterator[Hands]:
    del qtbot
    board = secret_clipboard()
    usual = board.clock
    yield Hands(board)
    board.clock = usual
    forget_copied()
    QGuiApplication.clipboard().clear()


def row(qtbot: QtBot) -> ValueRow:
    made = ValueRow("client_secret", "Client Secret")
    made.show_secret(lambda: Secret(VALUE), held=True, missing="")
    qtbot.addWidget(made)
    made.show()
    return made


def press_copy(of: ValueRow) -> None:
    found = of.findChild(QPushButton, "copy_client_secret")
    assert isinstance(found, QPushButton)
    found.click()


def told(by: ValueRow) -> str:
    found = by.findChild(QLabel, "clipboard_client_secret")
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def test_it_is_counted_down_and_taken_away(qtbot: QtBot, hands: Hands) -> None:
    shown = row(qtbot)
    assert told(shown) == ""
    press_copy(shown)
    assert QGuiApplication.clipboard().text() == VALUE
    assert told(shown) == "On the clipboard for 45 more seconds."
    hands.forward(44)
    assert told(shown) == "On the clipboard for 1 more second."
    hands.forward(0.9)
    assert QGuiApplication.clipboard().text() == VALUE
    hands.forward(0.1)
    assert QGuiApplication.clipboard().text() == ""
    assert told(shown) == "Taken off the clipboard."
    assert not secret_clipboard().timer.isActive()


def test_copying_again_begins_anew(qtbot: QtBot, hands: Hands) -> None:
    shown = row(qtbot)
    press_copy(shown)
    hands.forward(40)
    press_copy(shown)
    hands.forward(40)
    assert QGuiApplication.clipboard().text() == VALUE
    hands.forward(5)
    assert QGuiApplication.clipboard().text() == ""


def test_what_somebody_copied_meanwhile_stays(qtbot: QtBot, hands: Hands) -> None:
    shown = row(qtbot)
    press_copy(shown)
    QGuiApplication.clipboard().setText("a shopping list")
    assert told(shown) == "", "there is nothing of ours to count any more"
    assert not secret_clipboard().timer.isActive()
    hands.forward(CLEAR_AFTER)
    forget_copied()
    assert QGuiApplication.clipboard().text() == "a shopping list"


def test_it_is_taken_away_at_the_end_of_the_program(qtbot: QtBot, hands: Hands) -> None:
    del hands
    press_copy(row(qtbot))
    application = QGuiApplication.instance()
    assert application is not None
    application.aboutToQuit.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_clipboard_managers_are_told_that_it_is_a_password(qtbot: QtBot, hands: Hands) -> None:
    del hands
    press_copy(row(qtbot))
    data = QGuiApplication.clipboard().mimeData()
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    windows = {
        name: bytes(data.data(f'application/x-qt-windows-mime;value="{name}"').data())
        for name in (
            "ExcludeClipboardContentFromMonitorProcessing",
            "CanIncludeInClipboardHistory",
            "CanUploadToCloudClipboard",
        )
    }
    assert set(windows.values()) == {b"\x00\x00\x00\x00"}, "a DWORD that is 0"
    assert set(data.formats()) == {"text/plain", *HINTS}


def test_an_id_is_not_marked_and_stays(qtbot: QtBot, hands: Hands) -> None:
    shown = ValueRow("client_id", "Client ID")
    qtbot.addWidget(shown)
    shown.show_value("3c0f5e61-7a0b-4a64-9b6e-2d6f1e0c7a10")
    shown.copy.click()
    hands.forward(CLEAR_AFTER)
    assert QGuiApplication.clipboard().text() == "3c0f5e61-7a0b-4a64-9b6e-2d6f1e0c7a10"
    assert set(QGuiApplication.clipboard().mimeData().formats()) == {"text/plain"}


def test_the_clipboard_keeps_a_fingerprint_and_no_value(qtbot: QtBot, hands: Hands) -> None:
    del qtbot
    board = secret_clipboard()
    value = token_hex(8)
    board.put(Secret(value))
    QGuiApplication.clipboard().clear()
    gc.collect()
    held = [each for each in gc.get_referents(board, vars(board), board._print) if isinstance(each, str | bytes)]
    assert not any(value in each if isinstance(each, str) else value.encode() in each for each in held)
    assert value not in repr(vars(board))
    assert board.left == 0
    hands.forward(1)


def test_a_secret_cannot_be_selected_past_the_marks(qtbot: QtBot) -> None:
    shown = row(qtbot)
    value = shown.findChild(QLabel, "value_client_secret")
    assert isinstance(value, QLabel)
    value.setSelection(0, 4)
    assert not value.hasSelectedText()


class Board:
    """The runtime of a Mac, as far as the pasteboard needs it."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.sent: list[tuple[object, ...]] = []

    def named(self, name: str) -> int:
        return self.string(f"class {name}")

    def string(self, text: str) -> int:
        self.names.append(text)
        return len(self.names)

    def send(self, receiver: int, message: str, *arguments: int | None) -> int:
        said = [self.names[each - 1] if each else None for each in arguments]
        self.sent.append((self.names[receiver - 1], message, *said))
        return self.string(f"{message} {' '.join(map(str, said))}".strip())


def test_a_mac_is_told_with_the_type_that_managers_look_for() -> None:
    board = Board()
    mac_pasteboard.conceal(board)
    concealed = "org.nspasteboard.ConcealedType"
    assert board.sent == [
        ("class NSPasteboard", "generalPasteboard"),
        ("class NSArray", "arrayWithObject:", concealed),
        ("generalPasteboard", "addTypes:owner:", f"arrayWithObject: {concealed}", None),
        ("generalPasteboard", "setString:forType:", "", concealed),
    ]


def test_where_there_is_no_mac_nothing_breaks(caplog: pytest.LogCaptureFixture) -> None:
    mac_pasteboard.conceal()
    assert VALUE not in caplog.text
    assert "could not be marked" in caplog.text


def test_there_is_one_for_the_program() -> None:
    assert secret_clipboard() is secret_clipboard()
    assert clipboard._made == [secret_clipboard()]
