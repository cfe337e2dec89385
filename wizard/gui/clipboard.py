"""Secrets on the clipboard: the one place that puts one there, and takes it away again.

It is marked, so that clipboard managers keep it out of their history, and taken away after 45 seconds and
when the window closes; only where the clipboard still holds it, because what somebody copied meanwhile is theirs. Ids,
addresses and messages are neither marked nor taken away: they are no secrets, they stand in the portal for every
administrator, and whoever copies one wants it in the clipboard's history.
"""

import hashlib
import hmac
import secrets
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from wizard.core.secret import Secret

CLEAR_AFTER = 45.0  # seconds
TICK_MS = 250
# What says to clipboard managers that this is a password: KDE's Klipper (klipper/historymodel.cpp), and Windows'
# clipboard history and cloud (Microsoft Learn, "Clipboard formats", section "Cloud Clipboard and Clipboard History
# Formats"); Qt hands a name in quotes to Windows as it is. macOS: see :mod:`wizard.gui.mac_pasteboard`.
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\x00\x00\x00\x00",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\x00\x00\x00\x00",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\x00\x00\x00\x00",
}


@dataclass(frozen=True, slots=True)
class _Print:
    """What is needed to know a text again, and not more than that."""

    salt: bytes
    digest: bytes

    @classmethod
    def of(cls, text: str) -> "_Print":
        salt = secrets.token_bytes(16)
        return cls(salt, _digest(salt, text))

    def fits(self, text: str) -> bool:
        return hmac.compare_digest(self.digest, _digest(self.salt, text))


def _digest(salt: bytes, text: str) -> bytes:
    return hashlib.sha256(salt + text.encode("utf-8", "surrogatepass")).digest()


class SecretClipboard(QObject):
    """Keeps a secret on the clipboard for a while. It remembers a fingerprint of it, never the secret.

    Attributes:
        clock: Seconds that never run backwards.
        timer: Looks at the clock while a secret is on the clipboard.
        removed: Whether the last one was taken away by the program, and not replaced by somebody.

    Signals:
        changed(): :attr:`left` is another number.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.clock: Callable[[], float] = time.monotonic
        self.timer = QTimer(self, interval=TICK_MS)
        self.timer.timeout.connect(self._look)
        self._print: _Print | None = None
        self._until = 0.0
        self._told = 0
        self.removed = False
        QGuiApplication.clipboard().dataChanged.connect(self._look)
        application = QGuiApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.forget)

    @property
    def left(self) -> int:
        """Seconds until the secret is taken off the clipboard; 0 where none of ours is there."""
        return max(1, round(self._until - self.clock())) if self._print is not None else 0

    def put(self, secret: Secret) -> None:
        """Put *secret* on the clipboard, marked, and begin to count."""
        text = secret.reveal()
        data = QMimeData()
        data.setText(text)
        for kind, value in HINTS.items():
            data.setData(kind, value)
        self._print, self._until, self.removed = _Print.of(text), self.clock() + CLEAR_AFTER, False
        QGuiApplication.clipboard().setMimeData(data)
        if sys.platform == "darwin":
            from wizard.gui.mac_pasteboard import conceal  # noqa: PLC0415 - there is none elsewhere

            conceal()
        self.timer.start()
        self._tell()

    def forget(self) -> None:
        """Take the secret off the clipboard now, if it is still there. May be called at any time."""
        if self._print is None:
            return
        clipboard = QGuiApplication.clipboard()
        if self._print.fits(clipboard.text()):
            self._print, self.removed = None, True  # before the clipboard says that it changed
            clipboard.clear()
        self._end()

    def _look(self) -> None:
        """Time passed, or somebody put something on the clipboard."""
        if self._print is None:
            return
        if self.clock() >= self._until:
            self.forget()
        elif not self._print.fits(QGuiApplication.clipboard().text()):
            self._end()
        else:
            self._tell()

    def _end(self) -> None:
        self._print = None
        self.timer.stop()
        self._tell()

    def _tell(self) -> None:
        if self.left != self._told:
            self._told = self.left
            self.changed.emit()


_made: list[SecretClipboard] = []


def secret_clipboard() -> SecretClipboard:
    """The one for the program, because there is one clipboard; made when it is first needed."""
    if not _made:
        _made.append(SecretClipboard(QGuiApplication.instance()))
    return _made[0]


def forget_copied() -> None:
    """Take a secret off the clipboard, if one was ever put there."""
    for each in _made:
        each.forget()
