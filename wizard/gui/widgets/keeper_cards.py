"""The panels of the automatic hand-over up to the session with Keeper: one for each step of the sign-in."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wizard.core.keeper import Region
from wizard.core.secret import Secret
from wizard.gui.design import GRID
from wizard.gui.widgets.choices import ChoiceBox
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.hand_over_ways import OpenPage, RegionBox
from wizard.gui.widgets.page_opener import PageOpener
from wizard.gui.widgets.parts import button, label
from wizard.gui.words import shown, tr
from wizard.handover.keeper_state import Channel, DeskState, Push, Stage

MOST_TYPED = 4_096  # characters; a token of a company's sign-in is the longest


def push_words(push: Push) -> str:
    """What the button for *push* does."""
    return {
        Push.EMAIL: tr("Send me an e-mail with a code"),
        Push.OTHER_DEVICE: tr("Ask on my other device"),
        Push.TEXT_MESSAGE: tr("Send me a text message"),
        Push.DUO: tr("Send a push to Duo"),
        Push.CALL: tr("Call me"),
        Push.ADMINISTRATOR: tr("Ask my Keeper administrator"),
    }[push]


def asked_words(push: Push) -> str:
    """What to do after *push*."""
    return {
        Push.EMAIL: tr("The e-mail is on its way. Type the code from it."),
        Push.OTHER_DEVICE: tr(
            "Approve it on a device where you are signed in to Keeper. The wizard goes on by itself."
        ),
        Push.TEXT_MESSAGE: tr("The text message is on its way. Type the code from it."),
        Push.DUO: tr("Approve it in Duo. If the wizard does not go on by itself, type a code instead."),
        Push.CALL: tr("You are being called. Type the code that you hear."),
        Push.ADMINISTRATOR: tr(
            "Your Keeper administrator was asked. The wizard goes on by itself; it can take a while, so leave it open."
        ),
    }[push]


class StageCard(QFrame):
    """What is asked at one stage.

    Attributes:
        column: What is asked, below the title.
        title: What is asked.
        words: What explains it.
        labels: The label of each field.
    """

    def __init__(self, stage: Stage, title: str, words: str) -> None:
        """Say *title*, and *words* that explain it."""
        super().__init__()
        self.setProperty("look", "card")
        self.setObjectName(f"keeper_{stage.value}")
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        self.column.setSpacing(GRID)
        self.title = label(title, "title")
        self.column.addWidget(self.title)
        self.words = label(words, "muted")
        self.column.addWidget(self.words)
        self._buttons: list[QPushButton] = []
        self._fields: list[QLineEdit] = []
        self.labels: dict[QLineEdit, QLabel] = {}

    def field(self, title: str, name: str, pressed: Callable[[], object], *, hidden: bool = False) -> QLineEdit:
        """Add a field with its label; Enter in it does what *pressed* does."""
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(title)
        made.setMaxLength(MOST_TYPED)
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if hidden:
            made.setEchoMode(QLineEdit.EchoMode.Password)
        made.returnPressed.connect(pressed)
        self.labels[made] = self.named(title, made)
        self._fields.append(made)
        return made

    def named(self, title: str, what: QWidget) -> QLabel:
        """Add *what* below its label."""
        words = label(title, "title")
        words.setBuddy(what)
        self.column.addWidget(words)
        self.column.addWidget(what)
        return words

    def buttons(self, *made: QPushButton) -> None:
        """Add buttons in a row."""
        self._buttons.extend(made)
        self.column.addLayout(Flow(*made))

    def draw(self, state: DeskState) -> None:
        """Show *state*; nothing can be pressed while Keeper is asked."""
        for each in self._buttons:
            each.setEnabled(not state.busy)
        for field in self._fields:
            field.setReadOnly(state.busy)

    def forget(self) -> None:
        """Let go of what was typed."""
        for field in self._fields:
            field.clear()

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins."""
        return next((each for each in (*self._fields, *self._buttons) if each.isVisibleTo(self)), None)


class StartCard(StageCard):
    """Region and e-mail address.

    Attributes:
        region: Where the account is.
    """

    def __init__(self, start: Callable[[str, str], None]) -> None:
        """Call *start* with the host and the address."""
        super().__init__(
            Stage.START,
            tr("Sign in to Keeper"),
            tr("The wizard saves a new record in your vault and shares it once. It reads nothing of your vault."),
        )
        self._start = start
        self.region = RegionBox()
        self.region.setObjectName("keeper_desk_region")
        self.named(tr("Where your Keeper account is"), self.region)
        self._mail = self.field(tr("E-mail address of your Keeper account"), "keeper_mail", self._go)
        self._error = label(look="error", name="keeper_mail_error")
        self._error.hide()
        self.column.addWidget(self._error)
        self._mail.textChanged.connect(lambda _text: self._error.hide())
        self.buttons(button(tr("Sign in to Keeper"), self._go, name="keeper_start"))

    def forget(self) -> None:
        """The address stays: it is no secret."""

    def _go(self) -> None:
        typed = self._mail.text().strip()
        if "@" not in typed:
            self._error.setText(tr("Enter the e-mail address of your Keeper account."))
            self._error.show()
            self._mail.setFocus()
            return
        region: Region = self.region.currentData()
        self._start(region.host, typed)


class SecretCard(StageCard):
    """One secret to type: a password or a token."""

    def __init__(self, stage: Stage, title: str, words: str, asked: str, given: Callable[[Secret], None]) -> None:
        """Ask for *asked*; call *given* with what was typed, which then leaves the field."""
        super().__init__(stage, title, words)
        self._given = given
        self._typed = self.field(asked, f"keeper_{stage.value}_field", self._go, hidden=True)
        self.go = button(tr("Go on"), self._go, name=f"keeper_{stage.value}_go")

    def _go(self) -> None:
        typed = self._typed.text()
        if typed and not self._typed.isReadOnly():
            self._typed.clear()
            self._given(Secret(typed))


class PasswordCard(SecretCard):
    """The master password."""

    def __init__(self, given: Callable[[Secret], None]) -> None:
        """Call *given* with the password."""
        super().__init__(
            Stage.PASSWORD,
            tr("Your master password"),
            tr("It stays on this computer; Keeper gets a proof of it only. The wizard forgets it at once."),
            tr("Master password"),
            given,
        )
        self.buttons(self.go)


class SsoCard(SecretCard):
    """The company's own sign-in, and the token that it shows."""

    def __init__(self, open_page: OpenPage, given: Callable[[Secret], None], use_password: Callable[[], None]) -> None:
        """Open the page with *open_page*; call *given* with the token."""
        self._url = ""
        super().__init__(
            Stage.SSO,
            tr("Your company's sign-in"),
            tr("Keeper leaves the sign-in to your company. Open its page, sign in, and copy the token that it shows."),
            tr("Token from the page"),
            given,
        )
        opener = PageOpener(tr("Open the sign-in page"), "keeper_sso_open", open_page, lambda: self._url)
        self.column.insertWidget(2, opener)
        instead = button(tr("Use my master password"), use_password, look="link", name="keeper_use_password")
        self.buttons(self.go, instead)

    def draw(self, state: DeskState) -> None:
        """The page of this sign-in."""
        super().draw(state)
        self._url = state.sso_url


class ApprovalCard(StageCard):
    """A second factor, or the approval of this device: codes to type and things to be sent."""

    def __init__(
        self,
        stage: Stage,
        title: str,
        words: str,
        *,
        code: Callable[[str, Secret], None],
        push: Callable[[str, Push], None],
        look: Callable[[], None],
    ) -> None:
        """Ask at *stage*.

        Args:
            stage: The stage.
            title: What is asked.
            words: What it is for.
            code: Is called with the channel and the code that was typed.
            push: Is called with the channel and what is to be sent.
            look: Is called to see whether somebody approved.
        """
        super().__init__(stage, title, words)
        self._code, self._push = code, push
        self._channels: tuple[Channel, ...] = ()
        self.channel = ChoiceBox()
        self.channel.setObjectName(f"keeper_{stage.value}_channel")
        self.channel.setAccessibleName(tr("Way"))
        self.channel.currentIndexChanged.connect(lambda _place: self._draw_channel())
        self._way = self.named(tr("Way"), self.channel)
        self._typed = self.field(tr("Code"), f"keeper_{stage.value}_code", self._go)
        self._none = label(tr("This program cannot use a security key. Choose another way."), name="keeper_no_way")
        self.column.addWidget(self._none)
        self._go_on = button(tr("Go on"), self._go, name=f"keeper_{stage.value}_go")
        self._pushes = {
            each: button(push_words(each), lambda each=each: self._send(each), name=f"keeper_push_{each.value}")  # type: ignore[misc]
            for each in Push
        }
        self._look = button(tr("Check again"), look, look="link", name=f"keeper_{stage.value}_look")
        self.buttons(self._go_on, *self._pushes.values(), self._look)
        self._asked = label(look="muted", name="keeper_asked")
        self.column.addWidget(self._asked)

    def draw(self, state: DeskState) -> None:
        """The ways that there are, and what was sent."""
        super().draw(state)
        if state.channels != self._channels:
            self._channels = state.channels
            self.channel.clear()
            for each in state.channels:
                kind = shown(each.kind)
                self.channel.addItem(tr("{kind}, {name}", kind=kind, name=each.name) if each.name else kind, each)
        self._asked.setText(asked_words(state.asked) if state.asked is not None else "")
        self._asked.setVisible(state.asked is not None)
        self._look.setVisible(state.asked is not None)
        self._draw_channel()

    def _draw_channel(self) -> None:
        chosen: Channel | None = self.channel.currentData()
        takes = chosen is not None and chosen.takes_code
        several = len(self._channels) > 1
        for part in (self._way, self.channel):
            part.setVisible(several)
        for asked in (self.labels[self._typed], self._typed, self._go_on):
            asked.setVisible(takes)
        for push, made in self._pushes.items():
            made.setVisible(chosen is not None and push in chosen.pushes)
        self._none.setVisible(chosen is not None and not takes and not chosen.pushes)

    def _key(self) -> str:
        chosen: Channel | None = self.channel.currentData()
        return chosen.key if chosen is not None else ""

    def _go(self) -> None:
        typed = self._typed.text().strip()
        if typed and not self._typed.isReadOnly():
            self._typed.clear()
            self._code(self._key(), Secret(typed))

    def _send(self, push: Push) -> None:
        self._push(self._key(), push)
