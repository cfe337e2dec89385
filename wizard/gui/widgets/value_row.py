"""A value to be copied: client ID, tenant ID, client secret."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.secret import Secret
from wizard.gui import share_safe
from wizard.gui.clipboard import CLEAR_AFTER, secret_clipboard
from wizard.gui.design import GRID
from wizard.gui.spoken import announce
from wizard.gui.widgets.parts import button, copy_text, label, relook, row, tell_copied, value_label
from wizard.gui.words import tr, tr_n

DOTS = "•" * 16


class ValueRow(QWidget):
    """A label, a value and a Copy button; a secret stays masked unless it is asked for."""

    def __init__(self, name: str, title: str, purpose: str = "", *, bare: bool = False) -> None:
        """Make an empty row.

        Args:
            name: Goes into the object names.
            title: What the value is called.
            purpose: What it is for.
            bare: Whether the title stands elsewhere already and the row has no margins of its own.
        """
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
        if not bare:
            words.addWidget(label(title, "title"))
        words.addWidget(self._value)
        if purpose:
            words.addWidget(label(purpose, "small"))
        self._left = label(look="small", name=f"clipboard_{name}")
        self._left.hide()
        words.addWidget(self._left)
        self._counts = self._held = self._counted = False
        line = QHBoxLayout(self)
        if bare:
            line.setContentsMargins(0, 0, 0, 0)
        else:
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
        if not self._counts:
            self._counts = True
            secret_clipboard().changed.connect(self._count)
            # Selected text goes to the clipboard by ways that mark nothing: the Copy button is the one way.
            self._value.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._held = held
        self._count()
        self._show.setVisible(held)
        self._show.setEnabled(not share_safe.is_on())
        if share_safe.is_on():
            self.mask_value()
        self.copy.setEnabled(held)
        relook(self._value, "look", "fixed" if held else "")
        if not held:
            self._value.setText(missing)
            self._describe(shows=False)
        elif not self._revealed():
            self._value.setText(DOTS)

    def mask_value(self) -> None:
        """Hide a secret that is shown."""
        if self._read is not None and self._revealed():
            self._toggle()

    def hideEvent(self, event: object) -> None:
        """A secret does not stay on a page that was left."""
        del event
        self._counted = False
        self.mask_value()

    def _revealed(self) -> bool:
        return self._shows

    def _toggle(self) -> None:
        secret = self._read() if self._read is not None and not self._revealed() else None
        self._value.setText(secret.reveal() if secret is not None else DOTS)
        self._describe(shows=secret is not None)

    def _describe(self, *, shows: bool) -> None:
        """Say on the button what it does next."""
        self._shows = shows
        self._show.setText(tr("Hide") if shows else tr("Show"))
        named = tr("Hide: {value}", value=self._title) if shows else tr("Show: {value}", value=self._title)
        self._show.setAccessibleName(named)

    def _copy(self) -> None:
        secret = self._read() if self._read is not None else None
        if secret is not None:
            secret_clipboard().put(secret)
            tell_copied(
                self.copy,
                tr_n(
                    "Copied. It is taken off the clipboard after {count} second.",
                    "Copied. It is taken off the clipboard after {count} seconds.",
                    count=int(CLEAR_AFTER),
                ),
            )
        elif self._read is None:
            copy_text(self._value.text(), self.copy)

    def _count(self) -> None:
        """Say how long the secret is on the clipboard; aloud only that it was taken off."""
        board = secret_clipboard()
        self._left.setVisible(self._held and (board.left > 0 or (board.removed and self._counted)))
        if board.left:
            self._counted = True
            self._left.setText(
                tr_n(
                    "On the clipboard for {count} more second.",
                    "On the clipboard for {count} more seconds.",
                    count=board.left,
                )
            )
        elif self._left.isVisible() and self._left.text() != tr("Taken off the clipboard."):
            self._left.setText(tr("Taken off the clipboard."))
            announce(self, self._left.text())
