"""A value to be copied: client ID, tenant ID, client secret."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.secret import Secret
from wizard.gui import share_safe
from wizard.gui.design import GRID
from wizard.gui.widgets.parts import button, label, relook, row, tell_copied, value_label
from wizard.gui.words import tr

DOTS = "•" * 16
CLEAR_AFTER_MS = 60_000
# Clipboard managers that honour these leave the value out of their history (KDE; Windows' clipboard history and cloud).
KEEP_OUT = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x00",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\x00\x00\x00\x00",
}


class ValueRow(QWidget):
    """A label, a value and a Copy button; a secret stays masked unless it is asked for."""

    def __init__(self, name: str, title: str, purpose: str = "") -> None:
        """Make an empty row; *name* goes into the object names."""
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._title = title
        self._read: Callable[[], Secret | None] | None = None
        self._value = value_label(name=f"value_{name}")
        self._value.setAccessibleDescription(title)
        self._show = button(tr("Show"), self._toggle, look="small", name=f"show_{name}")
        self._describe(shows=False)
        self._show.hide()
        self.copy = button(
            tr("Copy"), self._copy, look="small", name=f"copy_{name}", described=tr("Copy: {value}", value=title)
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "title"))
        words.addWidget(self._value)
        if purpose:
            words.addWidget(label(purpose, "small"))
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID, GRID + 2, 2 * GRID, GRID + 2)
        line.setSpacing(GRID)
        line.addLayout(words, 1)
        line.addLayout(row(self._show, self.copy))

    def show_value(self, text: str) -> None:
        """Show a value that is no secret; empty where it is not known yet."""
        self._value.setText(text or "—")
        self.copy.setEnabled(bool(text))

    def show_secret(self, read: Callable[[], Secret | None], *, held: bool, missing: str) -> None:
        """Show a masked secret.

        Args:
            read: Gives the value at the moment when it is copied or shown.
            held: Whether there is one.
            missing: What to say where there is none.
        """
        self._read = read
        self._show.setVisible(held)
        self._show.setEnabled(not share_safe.is_on())
        if share_safe.is_on():
            self.mask_value()
        self.copy.setEnabled(held)
        relook(self._value, "look", "fixed" if held else "")
        if not held:
            self._value.setText(missing)
        elif not self._revealed():
            self._value.setText(DOTS)

    def mask_value(self) -> None:
        """Hide a secret that is shown."""
        if self._read is not None and self._revealed():
            self._toggle()

    def hideEvent(self, event: object) -> None:
        """A secret does not stay on a page that was left."""
        del event
        self.mask_value()

    def _revealed(self) -> bool:
        return self._shows

    def _toggle(self) -> None:
        secret = self._read() if self._read is not None else None
        if self._revealed() or secret is None:
            self._value.setText(DOTS)
            self._describe(shows=False)
        else:
            self._value.setText(secret.reveal())
            self._describe(shows=True)

    def _describe(self, *, shows: bool) -> None:
        """Say on the button what it does next."""
        self._shows = shows
        self._show.setText(tr("Hide") if shows else tr("Show"))
        named = tr("Hide: {value}", value=self._title) if shows else tr("Show: {value}", value=self._title)
        self._show.setAccessibleName(named)

    def _copy(self) -> None:
        secret = self._read() if self._read is not None else None
        if secret is not None:
            copy_secret(secret)
        else:
            QGuiApplication.clipboard().setText(self._value.text())
        tell_copied(self.copy)


def copy_secret(secret: Secret) -> None:
    """Put a secret on the clipboard for a minute, marked so that clipboard managers keep it out of their history."""
    clipboard = QGuiApplication.clipboard()
    data = QMimeData()
    data.setText(secret.reveal())
    for kind, value in KEEP_OUT.items():
        data.setData(kind, value)
    clipboard.setMimeData(data)
    QTimer.singleShot(CLEAR_AFTER_MS, lambda: forget_copied(secret))


def forget_copied(secret: Secret | None) -> None:
    """Empty the clipboard if it still holds *secret*."""
    clipboard = QGuiApplication.clipboard()
    if secret is not None and clipboard.text(QClipboard.Mode.Clipboard) == secret.reveal():
        clipboard.clear()
