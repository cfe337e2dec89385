"""English that looks foreign: accents, two fifths more letters, brackets. Shows what was forgotten or is cut off."""

import re
from collections.abc import Sequence

from tests.i18n.sources import PLACE, Source

PLAIN = "ABCDEFGHIJKLNOPRSTUWYZabcdefghijklnoprstuwyz"
FOREIGN = "ÅƁÇÐÉƑĜĤÎĴĶĻÑÖÞŔŠŢÛŴÝŽåƀçðéƒĝĥîĵķļñöþŕšţûŵýž"
LONGER = 0.4
WORD = 7  # letters in a row that are added, so that the text can break as words do

_ACCENTS = str.maketrans(PLAIN, FOREIGN)
_PARTS = re.compile(r"({\w+})")


def pseudo(text: str) -> str:
    """*text* with accents, longer and in brackets; its places stay."""
    accented = "".join(part if PLACE.fullmatch(part) else part.translate(_ACCENTS) for part in _PARTS.split(text))
    more = max(1, round(len(PLACE.sub("", text)) * LONGER))
    filling = " ".join(["~" * WORD] * (more // WORD) + ["~" * (more % WORD)] * bool(more % WORD))
    return f"[{accented} {filling}]"


def released(sources: Sequence[Source]) -> dict[str, str | list[str]]:
    """The whole catalogue."""
    return {
        each.text: [pseudo(each.one or each.text), pseudo(each.text)] if each.numerus else pseudo(each.text)
        for each in sources
    }
