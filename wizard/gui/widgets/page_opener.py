"""A button that opens a page in the browser, and says so where no browser could be opened."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.gui.design import GRID
from wizard.gui.spoken import announce
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.parts import button, copy_text, label, value_label
from wizard.gui.words import tr


class PageOpener(QWidget):
    """Opens an address. Where that fails, the address stands there to be copied.

    Attributes:
        button: The button.

    Signals:
        opened(bool): Whether a browser took the page, as far as is known.
    """

    opened = Signal(bool)

    def __init__(
        self,
        text: str,
        name: str,
        open_page: Callable[[str], object],
        address: Callable[[], str],
        *,
        beside: QWidget | None = None,
    ) -> None:
        """Show a button.

        Args:
            text: What it says.
            name: Its object name.
            open_page: Opens an address; may return a future that tells whether it did, or raise :class:`ValueError`
                where it does not open such an address.
            address: Gives the address when the button is pressed; empty where there is none, and nothing happens.
            beside: What stands before the button.
        """
        super().__init__()
        self._open_page = open_page
        self._address = address
        self.button = button(text, self._open, name=name)
        line = Flow(*(each for each in (beside, self.button) if each is not None))
        self._trouble = label(tr("No browser could be opened. Copy the address and open it by hand."), "error")
        self._shown = value_label(name=f"{name}_address")
        self._copy = button(tr("Copy"), self._copy_address, look="small", name=f"{name}_copy")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(line)
        for part in (self._trouble, self._shown, self._copy):
            column.addWidget(part)
        self._by_hand = (self._trouble, self._shown, self._copy)
        self._show_by_hand(on=False)
        self.opened.connect(self._told)

    def forget(self) -> None:
        """Show no address any more."""
        self._shown.setText("")
        self._show_by_hand(on=False)

    def _open(self) -> None:
        address = self._address()
        if not address:
            return
        self.forget()
        try:
            asked: object = self._open_page(address)
        except ValueError:  # of a host that the wizard opens nothing of, such as a company's own sign-in
            asked = Future[bool]()
            asked.set_result(False)
        if isinstance(asked, Future):
            asked.add_done_callback(self._tell)
        else:
            taken = True  # as far as is known
            self.opened.emit(taken)

    def _tell(self, done: "Future[bool]") -> None:
        """In the thread of the browser; a signal brings it to the window's."""
        with suppress(RuntimeError):  # the window is gone
            self.opened.emit(done.result())

    def _told(self, opened: bool) -> None:
        if not opened:
            self._shown.setText(self._address())
            announce(self, self._trouble.text())
        self._show_by_hand(on=not opened)

    def _show_by_hand(self, *, on: bool) -> None:
        for part in self._by_hand:
            part.setVisible(on)

    def _copy_address(self) -> None:
        copy_text(self._shown.text(), self._copy)
