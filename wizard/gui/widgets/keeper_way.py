"""The fourth way: the wizard signs in to Keeper and makes the share. One card at a time; the work is in the worker."""

from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.secret import Secret
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.reading import put_in_order
from wizard.gui.spoken import Fresh
from wizard.gui.widgets.hand_over_ways import Given, OpenPage
from wizard.gui.widgets.keeper_cards import (
    ApprovalCard,
    PasswordCard,
    SsoCard,
    StageCard,
    StartCard,
)
from wizard.gui.widgets.keeper_share_card import ReadyCard, ShareCard, status_words
from wizard.gui.widgets.parts import button, label, relook, row
from wizard.gui.words import shown, tr
from wizard.handover.keeper import MakeDesk
from wizard.handover.keeper_state import SENTENCES, DeskState, Parcel, Push, Stage, Trouble

TENANT_ID, CLIENT_ID, RECORD_TITLE = "tenant_id", "client_id", "record_title"


class KeeperWay(QWidget):
    """Draws the desk's latest state.

    Attributes:
        state: That state.
        desk: Where the work is done.
        cards: One for each stage that has come; the first page of the hand-over would wait for all of them.
    """

    _happened = Signal(object)

    def __init__(
        self,
        conductor: Conductor,
        make_desk: MakeDesk,
        open_page: OpenPage,
    ) -> None:
        """Work through *conductor*.

        Args:
            conductor: Runs what takes time.
            make_desk: Makes the desk.
            open_page: Opens an address in the browser.
        """
        super().__init__()
        self.setObjectName("way_wizard_panel")
        self.setAccessibleName(tr("Let the wizard make the share"))
        self._conductor = conductor
        self._given: Given | None = None
        self._happened.connect(self._take)
        self.desk = make_desk(self._happened.emit)
        self.state = self.desk.state
        self._makers = self._makers_of_cards(open_page)
        self.cards: dict[Stage, StageCard] = {}
        self._trouble = label(look="error", name="keeper_trouble")
        self._again = button(tr("Sign in with another account"), self._restart, look="link", name="keeper_restart")
        self._fresh = Fresh(self)
        self._sent_to: QWidget | None = None  # where Qt took the keyboard when it could not stay
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._trouble)
        column.addLayout(row(self._again, None))
        self._draw()

    def _makers_of_cards(self, open_page: OpenPage) -> dict[Stage, Callable[[], StageCard]]:
        """What makes the card of each stage."""
        desk = self.desk
        two_factor = (
            tr("Second factor"),
            tr("Keeper asks for a second factor, as it does in the web vault."),
        )
        device = (
            tr("Approve this device"),
            tr("Keeper does not know this program yet. Type the code from an e-mail, or approve it on another device."),
        )
        data_key = (
            tr("Approve this device"),
            tr("Your company's sign-in is done. Now another device of yours or your Keeper administrator approves."),
        )
        return {
            Stage.START: lambda: StartCard(lambda host, mail: self._run(lambda: desk.start(host, mail))),
            Stage.PASSWORD: lambda: PasswordCard(lambda typed: self._run(lambda: desk.give_password(typed))),
            Stage.TWO_FACTOR: partial(self._approval, Stage.TWO_FACTOR, *two_factor),
            Stage.DEVICE: partial(self._approval, Stage.DEVICE, *device),
            Stage.SSO: lambda: SsoCard(
                open_page,
                lambda typed: self._run(lambda: desk.give_token(typed)),
                lambda: self._run(desk.use_password),
            ),
            Stage.DATA_KEY: partial(self._approval, Stage.DATA_KEY, *data_key),
            Stage.READY: lambda: ReadyCard(self._share),
            Stage.SHARED: lambda: ShareCard(
                read=desk.reveal_link,
                squares=_squares,
                look=lambda: self._run(desk.look),
                revoke=lambda: self._run(desk.revoke),
                another=lambda: self._run(desk.another),
            ),
        }

    def _approval(self, stage: Stage, title: str, words: str) -> ApprovalCard:
        def code(channel: str, typed: Secret) -> None:
            self._run(lambda: self.desk.give_code(channel, typed))

        def push(channel: str, what: Push) -> None:
            self._run(lambda: self.desk.push(channel, what))

        return ApprovalCard(stage, title, words, code=code, push=push, look=lambda: self._run(self.desk.resume))

    def _card(self) -> StageCard:
        """The card of this stage; made when the stage first comes."""
        stage = self.state.stage
        if stage not in self.cards:
            made = self.cards[stage] = self._makers[stage]()
            self._column.insertWidget(self._column.indexOf(self._trouble), made)
            put_in_order(self)
        return self.cards[stage]

    # -- as a way ------------------------------------------------------------------------------------------------

    def draw(self, given: Given) -> None:
        """Remember the values, and show where one is."""
        self._given = given
        self._draw()

    def forget(self) -> None:
        """The values have arrived: end the session, and let go of the link and of what was typed."""
        for card in self.cards.values():
            card.forget()
        if self.state.stage is not Stage.START:
            self._run(self.desk.close)

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins at this stage."""
        return self._card().first_focus()

    @property
    def given(self) -> bool:
        """Whether somebody has the values from the share, or can still open it."""
        share = self.state.share
        return share is not None and (share.opened is not None or not share.settled)

    # -- within --------------------------------------------------------------------------------------------------

    def _run(self, work: Callable[[], Awaitable[None]]) -> None:
        self._conductor.run(lambda _engine: work())

    def _restart(self) -> None:
        self._run(self.desk.restart)

    def _share(self, hours: int) -> None:
        secret = self._conductor.reveal_secret(taken=False)
        if self._given is None or secret is None:
            return
        values, titles, places = self._given.values, self._given.titles, self._given.places
        parcel = Parcel(
            values[RECORD_TITLE],
            f"https://{places['domain']}/",
            {titles[key]: values[key] for key in (TENANT_ID, CLIENT_ID)},
            secret,
            places["vendor"],
        )
        self._run(lambda: self.desk.share(parcel, hours))

    def _take(self, state: object) -> None:
        if isinstance(state, DeskState):
            before, self.state = self.state, state
            if state.stage is not before.stage:
                self.cards[before.stage].forget()
            self._draw()
            if state.stage is Stage.SHARED:
                self._conductor.note_taken()
            if state.share != before.share:
                self._conductor.changed.emit()  # the page's button goes by it, also where nobody asked for this look

    def _draw(self) -> None:
        was_here = self._has_keyboard()
        self._show_stage()
        self._keep_keyboard(was_here=was_here)

    def _has_keyboard(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())  # of nothing it is none

    def _keep_keyboard(self, *, was_here: bool) -> None:
        """Go on where the keyboard was: Qt takes it elsewhere when what it stood on is hidden or cannot be pressed.

        Whoever went elsewhere meanwhile stays there.
        """
        window = self.window()
        if was_here and not self._has_keyboard():
            self._sent_to = window.focusWidget()
        elif self._sent_to is not None and window.focusWidget() is not self._sent_to:
            self._sent_to = None
        if self._sent_to is not None and not self.state.busy:
            self._sent_to = None
            wanted = self.first_focus()
            if wanted is not None:
                wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_stage(self) -> None:
        state = self.state
        current = self._card()
        for card in self.cards.values():
            card.setVisible(card is current)
        current.draw(state)
        sentence = shown(SENTENCES[state.trouble]) if state.trouble is not None else ""
        if sentence and state.detail:
            sentence = tr("{sentence} Code: {code}", sentence=sentence, code=state.detail)
        # Whoever has to wait did nothing wrong.
        relook(self._trouble, "look", "muted" if state.trouble is Trouble.STILL_WAITING else "error")
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        self._again.setVisible(state.stage not in {Stage.START, Stage.SHARED})
        self._again.setEnabled(not state.busy)
        waits = state.trouble is Trouble.STILL_WAITING
        self._fresh.tell(*(each for each in (sentence,) if each and not waits), *self._news())

    def _news(self) -> tuple[str, ...]:
        """What a screen reader is told of a stage that has come."""
        status = self.state.share
        if self.state.stage is Stage.SHARED and status is not None:
            return (status_words(status),)
        return (self._card().accessibleName(),)


def _squares(text: str) -> tuple[tuple[bool, ...], ...]:
    from wizard.handover.qr import qr_squares  # noqa: PLC0415 - an optional extra

    return qr_squares(text)
