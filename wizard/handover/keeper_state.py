"""How the automatic hand-over through Keeper stands: frozen values that may cross a thread. The state holds no secret.

Nothing here needs Keeper's library, so the window can draw it whether the optional extra is installed or not.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wizard.core.keeper import REGIONS
from wizard.core.secret import Secret
from wizard.core.words import Text, say


class Stage(StrEnum):
    """Where one is on the way to a share. Each is a panel of its own in the window."""

    START = "start"
    PASSWORD = "password"  # noqa: S105 - a stage, no password
    TWO_FACTOR = "two_factor"
    DEVICE = "device"
    SSO = "sso"
    DATA_KEY = "data_key"
    READY = "ready"
    SHARED = "shared"


class Push(StrEnum):
    """What Keeper can be asked to send somewhere else."""

    EMAIL = "email"
    OTHER_DEVICE = "other_device"
    TEXT_MESSAGE = "text_message"
    DUO = "duo"
    CALL = "call"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to give the second factor.

    Attributes:
        key: Identifies it in this sign-in.
        kind: What it is, in words.
        name: Whose it is, as Keeper shows it, for example the end of a phone number; may be empty.
        pushes: What Keeper can send for it.
        takes_code: Whether a code can be typed for it.
    """

    key: str
    kind: Text
    name: str = ""
    pushes: tuple[Push, ...] = ()
    takes_code: bool = True


class Trouble(StrEnum):
    """What can go wrong."""

    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - a kind of trouble
    WRONG_CODE = "wrong_code"
    WRONG_TOKEN = "wrong_token"  # noqa: S105 - a kind of trouble
    THROTTLED = "throttled"
    OFFLINE = "offline"
    NOT_KEEPER = "not_keeper"
    BUSY = "busy"
    EXPIRED = "expired"
    FORBIDDEN = "forbidden"
    RECORD_REFUSED = "record_refused"
    REFUSED = "refused"
    NOT_SUPPORTED = "not_supported"
    STILL_WAITING = "still_waiting"
    UNKNOWN = "unknown"


SENTENCES: dict[Trouble, Text] = {
    Trouble.WRONG_PASSWORD: say("Keeper does not accept this password. Type your master password once more."),
    Trouble.WRONG_CODE: say("Keeper does not accept this code. Codes are short-lived: type the latest one."),
    Trouble.WRONG_TOKEN: say("This is not the token of this sign-in. Copy it from the page in your browser once more."),
    Trouble.THROTTLED: say("Keeper was asked too often and wants a pause. Wait a few minutes and try again."),
    Trouble.OFFLINE: say("Keeper cannot be reached. Check the connection to the internet and try again."),
    Trouble.NOT_KEEPER: say(
        "Something else answered in the place of Keeper, for example a proxy. Nothing was sent there that can be read. "
        "Use another network, or hand the values over in the web vault."
    ),
    Trouble.BUSY: say("Keeper has a problem at the moment. Try again in a few minutes."),
    Trouble.EXPIRED: say("The session with Keeper has ended. Sign in to Keeper once more."),
    Trouble.FORBIDDEN: say(
        "Keeper refuses to make a One-Time Share. Your organisation may not allow it, or your plan has none: ask your "
        "Keeper administrator about the policy Prevent creating One-Time Sharing."
    ),
    Trouble.RECORD_REFUSED: say(
        "Keeper refuses to save the record. Your organisation may not allow it. Hand the values over in the web "
        "vault, or ask your Keeper administrator."
    ),
    Trouble.REFUSED: say(
        "Keeper does not let this account in here. Check the e-mail address and the region. If they are right, sign "
        "in to the web vault, which says more."
    ),
    Trouble.NOT_SUPPORTED: say(
        "Keeper asks for a way to sign in that this program does not know. Hand the values over in the web vault."
    ),
    Trouble.STILL_WAITING: say("Not approved yet."),
    Trouble.UNKNOWN: say(
        "Something unexpected happened with Keeper. Try again, or hand the values over in the web vault."
    ),
}


class TroubleRaised(Exception):
    """Something went wrong; the message never holds what Keeper or a person said.

    Attributes:
        trouble: What it is.
        detail: Keeper's own code for it, for support; may be empty.
    """

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.detail = detail


@dataclass(frozen=True, slots=True)
class ShareStatus:
    """How the share stands, as Keeper said it last.

    Attributes:
        record: Title of the record in the vault.
        made: When it was made, UTC.
        expires: When it ends, UTC.
        opened: When it was first opened, UTC; ``None`` before.
        revoked: Whether it was taken back.
        ended: Whether its time is over.
    """

    record: str
    made: datetime
    expires: datetime
    opened: datetime | None = None
    revoked: bool = False
    ended: bool = False

    @property
    def settled(self) -> bool:
        """Whether nothing about it can change any more that anybody waits for."""
        return self.revoked or self.ended


@dataclass(frozen=True, slots=True)
class Parcel:
    """What goes into the record.

    Attributes:
        title: Title of the record.
        address: Where the values are for.
        texts: Label and value of what is no secret.
        password: The secret.
        share_name: What the share is called in the list of shares.
    """

    title: str
    address: str
    texts: Mapping[str, str]
    password: Secret
    share_name: str


@dataclass(frozen=True, slots=True)
class DeskState:
    """Everything that the window needs to draw.

    Attributes:
        stage: Where one is.
        busy: Whether Keeper is being asked.
        host: The region.
        account: Who signs in.
        trouble: What went wrong last, if anything.
        detail: Keeper's own code for it.
        channels: Ways to give the second factor, or to approve this device.
        sso_url: The page of the company's own sign-in.
        asked: What Keeper was asked to send, and nobody answered yet.
        record: Title of a record that was saved and is not shared yet.
        share: The share, once it is made.
    """

    stage: Stage = Stage.START
    busy: bool = False
    host: str = REGIONS[0].host
    account: str = ""
    trouble: Trouble | None = None
    detail: str = ""
    channels: tuple[Channel, ...] = ()
    sso_url: str = ""
    asked: Push | None = None
    record: str = ""
    share: ShareStatus | None = None
