"""The share-safe screen: while others see this screen, ids and e-mail addresses are masked, and no secret shows.

Whoever is shown the window in a call still sees every page, every state and every sentence.
"""

import re

# Python compiles them when they are first used, and keeps them: the first window hides nothing.
_GUID = r"(?i)\b([0-9a-f]{4})[0-9a-f]{4}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"
_MAIL = r"\b(\w)[\w.+-]*@[\w.-]+\w"
DOTS = "••••"


class _Switch:
    """Whether the screen is share-safe now; one for the program, because it has one screen."""

    on = False


def is_on() -> bool:
    """Whether values are masked now."""
    return _Switch.on


def switch(*, on: bool) -> None:
    """Mask values from now on, or show them again. Labels that are on the screen have to be drawn anew."""
    _Switch.on = on


def masked(text: str) -> str:
    """*text* as it may be seen now: ids keep their first four characters, addresses their first."""
    if not _Switch.on:
        return text
    return re.sub(_MAIL, rf"\1{DOTS}@{DOTS}", re.sub(_GUID, rf"\1{DOTS}", text))
