"""Keeper: its regions, the link of a One-Time Share, and what somebody pastes as one.

The wizard never fetches such a link: the first device that opens it is the only one that can, and that has to be the
browser of the person. Sources: Keeper's documentation, "One-Time Share" and "Data centers and regions"; the form of the
link as Keeper's own Commander writes it (``commands/register.py``, ``OneTimeShareCreateCommand``).
"""

import base64
import binascii
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from wizard.core.words import Text, say

SHARE_PATH = "/vault/share"
KEY_BYTES = 32
KEY_LENGTH = 43  # characters of base64url, without padding
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_KEY_CHARACTERS = re.compile(r"[A-Za-z0-9_-]+")
# Characters that close a sentence or a quotation, not a link: no key ends with one.
_AROUND = "<>\"'()[]{}.,;:!?\N{ZERO WIDTH SPACE}\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}»"
LONGEST = 2_000  # characters of which a link is sought; the rest of a pasted book is not read
# Days are whole hours here, because Keeper counts from the moment of the share.
EXPIRY_HOURS = (1, 8, 24, 72, 168)
DEFAULT_EXPIRY_HOURS = 24


@dataclass(frozen=True, slots=True)
class Region:
    """One of Keeper's data centres; an account lives in one of them.

    Attributes:
        key: Keeper's abbreviation.
        host: Where its vault is.
        name: What people call it.
    """

    key: str
    host: str
    name: Text

    @property
    def vault(self) -> str:
        """Address of the web vault."""
        return f"https://{self.host}/vault/"


REGIONS = (
    Region("US", "keepersecurity.com", say("United States")),
    Region("EU", "keepersecurity.eu", say("Europe")),
    Region("AU", "keepersecurity.com.au", say("Australia")),
    Region("CA", "keepersecurity.ca", say("Canada")),
    Region("JP", "keepersecurity.jp", say("Japan")),
    Region("GOV", "govcloud.keepersecurity.us", say("US Government Cloud")),
)
KEEPER_HOSTS = frozenset(region.host for region in REGIONS)


def region_of(host: str) -> Region | None:
    """The region of *host*, if it is one of Keeper's."""
    return next((each for each in REGIONS if each.host == host), None)


class ShareLinkError(ValueError):
    """What was pasted is not the link of a One-Time Share; the message never repeats it.

    Attributes:
        sentence: What is wrong with it, and what to do.
    """

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


@dataclass(frozen=True, slots=True, repr=False)
class ShareLink:
    """The link of a One-Time Share. It holds the key, so it never prints.

    Attributes:
        region: Where the share is.
        key: The key of the share, as base64url.
        editable: Whether the link says that its receiver may edit the record.
    """

    region: Region
    key: str
    editable: bool = False

    @property
    def url(self) -> str:
        """The link as Keeper writes it."""
        return share_url(self.region.host, self.key, editable=self.editable)

    def __repr__(self) -> str:
        """Without the key."""
        return f"ShareLink({self.region.key}, editable={self.editable})"


def share_url(host: str, key: str, *, editable: bool = False) -> str:
    """The link of a One-Time Share at *host*; the *key* stands behind ``#``, which a browser never sends."""
    return f"https://{host}{SHARE_PATH}/{'?editable=true' if editable else ''}#{key}"


def pasted_link(text: str) -> ShareLink:
    """The link of a One-Time Share as it was pasted, alone or within a message.

    Raises:
        ShareLinkError: It is something else; its sentence says what to do.
    """
    if not text.strip():
        raise ShareLinkError(say("Paste the link that you were sent."))
    address = _address_in(text[:LONGEST])
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
        plain = parts.username is None and parts.password is None and parts.port in {None, 443}
    except ValueError:
        raise ShareLinkError(_NO_LINK) from None
    if parts.scheme.lower() != "https":
        raise ShareLinkError(say("The link must begin with https://. Ask for a new one."))
    region = region_of(host.removeprefix("www."))
    if region is None or not plain:
        raise ShareLinkError(
            say(
                "This link does not lead to Keeper, so it is not opened. A link of Keeper begins with {address}, for "
                "example. Ask for the link as Keeper shows it.",
                address=f"https://{REGIONS[0].host}{SHARE_PATH}/",
            )
        )
    if parts.path not in {SHARE_PATH, f"{SHARE_PATH}/"}:
        raise ShareLinkError(
            say(
                "This is another page of Keeper, not a One-Time Share. Ask for the link that Keeper shows after Share"
                " and One-Time Share."
            )
        )
    if parts.query not in {"", "editable=true", "editable=false"}:
        raise ShareLinkError(
            say("There is something in the link that does not belong to a One-Time Share. Copy it once more.")
        )
    return ShareLink(region, _key(parts.fragment), editable=parts.query == "editable=true")


_NO_LINK = say("This is not a link. Paste the whole link, which begins with https://.")
_CUT_OFF = say("The link is not complete: its end was cut off. Copy it once more, up to the last character.")


def _address_in(text: str) -> str:
    """The one address in *text*; of several the one that looks like a share.

    Raises:
        ShareLinkError: There is none.
    """
    found: list[str] = [each.strip(_AROUND) for each in _ADDRESS.findall(text)]
    if not found:
        word = text.strip().strip(_AROUND)
        # Some programs leave out what goes without saying.
        if word.partition("/")[0].lower().removeprefix("www.") in KEEPER_HOSTS and len(word.split()) == 1:
            return f"https://{word}"
        raise ShareLinkError(_NO_LINK)
    return next((each for each in found if SHARE_PATH in each), found[0])


def _key(fragment: str) -> str:
    """The key of a share.

    Raises:
        ShareLinkError: It is not whole.
    """
    if not fragment:
        raise ShareLinkError(
            say("The part of the link behind # is missing. It is the key of the share. Copy the whole link.")
        )
    if len(fragment) < KEY_LENGTH:
        raise ShareLinkError(_CUT_OFF)
    if len(fragment) > KEY_LENGTH or not _KEY_CHARACTERS.fullmatch(fragment) or not _decodes(fragment):
        raise ShareLinkError(
            say(
                "The part of the link behind # is not a key of Keeper. Copy the link once more, without any other text."
            )
        )
    return fragment


def _decodes(key: str) -> bool:
    """Whether *key* is what Keeper would write for its bytes, and not nearly that."""
    try:
        found = base64.urlsafe_b64decode(key + "=")
    except (binascii.Error, ValueError):
        return False
    return len(found) == KEY_BYTES and base64.urlsafe_b64encode(found).rstrip(b"=").decode() == key
