"""The last two panels of the automatic hand-over: how long the share works, and the share itself."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from wizard.core.keeper import DEFAULT_EXPIRY_HOURS, EXPIRY_HOURS
from wizard.core.model import Mark
from wizard.core.secret import Secret
from wizard.gui import share_safe
from wizard.gui.design import GRID
from wizard.gui.marks import Sign
from wizard.gui.widgets.choices import ChoiceBox
from wizard.gui.widgets.keeper_cards import StageCard
from wizard.gui.widgets.parts import button, label
from wizard.gui.widgets.qr_code import QrCode
from wizard.gui.widgets.value_row import ValueRow
from wizard.gui.words import local_date, tr, tr_n
from wizard.handover.keeper_state import DeskState, ShareStatus, Stage

HOURS_A_DAY = 24


def expiry_words(hours: int) -> str:
    """How long a share works."""
    if hours > HOURS_A_DAY and hours % HOURS_A_DAY == 0:
        return tr_n("{count} day", "{count} days", count=hours // HOURS_A_DAY)
    return tr_n("{count} hour", "{count} hours", count=hours)


class ReadyCard(StageCard):
    """Signed in: how long the share works, and the button that makes it."""

    def __init__(self, share: Callable[[int], None]) -> None:
        """Call *share* with the hours."""
        super().__init__(Stage.READY, tr("Make the share"), "")
        self._share = share
        self.expiry = ChoiceBox()
        self.expiry.setObjectName("keeper_expiry")
        self.expiry.setAccessibleName(tr("How long the link works"))
        self.expiry.setMinimumHeight(4 * GRID)
        for hours in EXPIRY_HOURS:
            self.expiry.addItem(expiry_words(hours), hours)
        self.expiry.setCurrentIndex(self.expiry.findData(DEFAULT_EXPIRY_HOURS))
        self.named(tr("How long the link works"), self.expiry)
        self.buttons(button(tr("Make the share"), self._go, name="keeper_share"))

    def draw(self, state: DeskState) -> None:
        """Who is signed in, and what is saved already."""
        super().draw(state)
        words = tr("You are signed in to Keeper as {account}.", account=state.account)
        if state.record:
            words = tr("The record {record} is saved in your vault and not shared yet.", record=state.record)
        self.words.setText(words)

    def _go(self) -> None:
        self._share(int(self.expiry.currentData()))


class ShareCard(StageCard):
    """The share: its link, its QR code, what became of it, and the way to take it back."""

    def __init__(
        self,
        *,
        read: Callable[[], Secret | None],
        squares: Callable[[str], tuple[tuple[bool, ...], ...]],
        look: Callable[[], None],
        revoke: Callable[[], None],
        another: Callable[[], None],
    ) -> None:
        """Show a share.

        Args:
            read: Gives the link.
            squares: Makes the QR code of a text.
            look: Sees how the share stands.
            revoke: Takes it back.
            another: Goes back to make another one.
        """
        super().__init__(
            Stage.SHARED,
            tr("The share is made"),
            tr(
                "Send the link to whoever enters the three values, or let them scan the code. The first device that "
                "opens it is the only one that can: do not open it yourself."
            ),
        )
        self._read = read
        self._squares = squares
        self._link = ValueRow("made_link", tr("Link"), bare=True)
        self.qr = QrCode()
        self._sign = Sign(size=22)
        self._status = label(name="keeper_status")
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._status, 1)
        self._until = label(look="small", name="keeper_until")
        self._stays = label(look="small", name="keeper_record")
        self.column.addWidget(self._link)
        self.column.addWidget(self.qr)
        self.column.addLayout(line)
        self.column.addWidget(self._until)
        self.column.addWidget(self._stays)
        self._revoke = button(tr("Revoke the share"), revoke, name="keeper_revoke")
        self._look = button(tr("Check now"), look, name="keeper_look")
        self._another = button(tr("Make another share"), another, name="keeper_another")
        self.buttons(self._look, self._revoke, self._another)
        self._drawn = False

    def draw(self, state: DeskState) -> None:
        """How the share stands."""
        super().draw(state)
        status = state.share
        if status is None:
            return
        link = self._read()
        usable = link is not None and not status.settled
        self._link.setVisible(usable)
        self._link.show_secret(self._read, held=usable, missing="")
        on_screen = usable and not share_safe.is_on()
        if on_screen and not self._drawn and link is not None:
            self.qr.show_squares(self._squares(link.reveal()))
        elif not on_screen:
            self.qr.show_squares(())
        self._drawn = on_screen
        self.title.setText(tr("The share is over") if status.settled else tr("The share is made"))
        self.words.setVisible(not status.settled)
        self._status.setText(status_words(status))
        self._sign.show_mark(_mark(status))
        self._until.setText(tr("The link works until {moment}.", moment=_moment(status.expires)))
        self._until.setVisible(not status.settled)
        self._stays.setText(
            tr("The record {record} stays in your vault. Delete it there once it is not needed.", record=status.record)
        )
        self._revoke.setVisible(usable)
        self._look.setVisible(usable)
        self._another.setVisible(status.settled)

    def forget(self) -> None:
        """No code of a link that is gone."""
        self.qr.show_squares(())
        self._drawn = False


def status_words(status: ShareStatus) -> str:
    """What became of a share."""
    if status.revoked:
        return tr("Revoked: the link works no more.")
    if status.ended and status.opened is None:
        return tr("Ended: nobody opened the link in time.")
    if status.ended:
        return tr("Ended: the link was opened on {moment}.", moment=_moment(status.opened or status.expires))
    if status.opened is not None:
        return tr("Opened on {moment}.", moment=_moment(status.opened))
    return tr("Made. Nobody has opened it yet.")


def _mark(status: ShareStatus) -> Mark:
    if status.opened is not None and not status.revoked:
        return Mark.DONE
    return Mark.TODO if status.settled else Mark.WAITING


def _moment(moment: datetime) -> str:
    return tr("{day}, {time}", day=local_date(moment), time=f"{moment.astimezone():%H:%M}")
