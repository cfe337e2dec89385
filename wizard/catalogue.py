"""The texts of the program in the user's language, for every face.

Own code rather than Qt's: the command line speaks as well, and has no Qt. ``make i18n`` collects the English texts into
``resources/i18n/entra-sso-wizard_<language>.ts``, the files that translators edit (Qt Linguist and most services for
translators read them), and makes of each one ``<language>.json``, which is all that is read at run time: in about a
millisecond, and not at all for English. The texts stand in the code in English, so a text that is missing in a
catalogue is shown in English.

A language is chosen once for the process, before anything is shown, as Qt does it.
"""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 - a method has the plain name
from types import MappingProxyType

from wizard.core.words import DATE, ENGLISH, MONTHS, SHORT_MONTHS, Text
from wizard.paths import resource

# U+2068 and U+2069: a value inside right-to-left text keeps its own order, a name its dot and an address its slash.
ISOLATE, END = "\u2068", "\u2069"
_SIGNS = str.maketrans("", "", "\u2066" + ISOLATE + END)  # a translation may keep words from left to right as well
NO_BREAK = "\u00a0"  # a space at which no line ends


def _one_or_many(count: int) -> int:
    return int(count != 1)


def _up_to_one_or_many(count: int) -> int:
    return int(count > 1)


def _arabic(count: int) -> int:
    if count <= 2:  # noqa: PLR2004 - zero, one and two have a form each
        return count
    last = count % 100
    if 3 <= last <= 10:  # noqa: PLR2004
        return 3
    return 4 if last >= 11 else 5  # noqa: PLR2004


@dataclass(frozen=True, slots=True)
class Kind:
    """What the program has to know of a language.

    Attributes:
        name: What it calls itself.
        forms: How many forms a sentence with a number has, in the order of Qt's own rules.
        form: Which of them goes with a number.
        right_to_left: Whether it is written from right to left.
        offered: Whether it is for users; the others are for tests.
    """

    name: str
    forms: int = 2
    form: Callable[[int], int] = _one_or_many
    right_to_left: bool = False
    offered: bool = True


SOURCE = "en"
PSEUDO = "qps"
LANGUAGES: Mapping[str, Kind] = MappingProxyType(
    {
        SOURCE: Kind("English"),
        "ar": Kind("العربية", 6, _arabic, right_to_left=True),
        "de": Kind("Deutsch"),
        "es": Kind("Español"),
        "fr": Kind("Français", 2, _up_to_one_or_many),
        "pt_BR": Kind("Português (Brasil)", 2, _up_to_one_or_many),
        # English with accents, brackets and two fifths more letters: shows what was forgotten and what is cut off.
        PSEUDO: Kind("Pseudo", offered=False),
    }
)


class Catalogue:
    """One language. Implements :class:`wizard.core.words.Language`.

    Attributes:
        code: A key of :data:`LANGUAGES`.
        kind: What is known of it.
    """

    def __init__(self, code: str) -> None:
        """Read the texts of *code*.

        Raises:
            KeyError: There is no such language.
            OSError: Its file is missing.
        """
        self.code = code
        self.kind = LANGUAGES[code]
        self._texts: dict[str, str | list[str]] = {}
        if code != SOURCE:
            import json  # noqa: PLC0415 - English needs none of it

            self._texts = json.loads(resource(f"i18n/{code}.json").read_bytes())

    def template(self, text: Text, count: int | None) -> str:
        """The translated template; the English one where there is none."""
        found = self._texts.get(text.template)
        if found is None:
            return ENGLISH.template(text, count)
        if isinstance(found, str):
            return found
        return found[self.kind.form(abs(count or 0))]

    def date(self, day: Date) -> str:
        """A date in words, for example ``22. November 2028``."""
        return self._date(day, MONTHS)

    def short_date(self, day: Date) -> str:
        """The same with the month cut short, for narrow places."""
        return self._date(day, SHORT_MONTHS)

    def _date(self, day: Date, months: Text) -> str:
        month = self.template(months, None).split(", ")[day.month - 1]
        written = self.template(DATE, None).format(day=day.day, month=month, year=day.year)
        return written.replace(" ", NO_BREAK)  # "15." alone at the end of a line is no date

    def value(self, value: str) -> str:
        """A name or an address; in right-to-left text it is kept together."""
        return f"{ISOLATE}{value}{END}" if self.kind.right_to_left and value else value


_in_use = Catalogue(SOURCE)


def use(code: str) -> None:
    """Speak the language *code* from now on.

    Raises:
        KeyError: There is no such language.
    """
    global _in_use  # noqa: PLW0603 - one process speaks one language
    if code != _in_use.code:
        _in_use = Catalogue(code)


def language() -> Catalogue:
    """The language in use."""
    return _in_use


def shown(text: Text) -> str:
    """A sentence of the core in the language in use."""
    return text.render(_in_use)


def tr(template: str, /, **values: object) -> str:
    """A text in the language in use: ``tr("It ends on {day}.", day=day)``.

    *template* must be written out here, as for :func:`wizard.core.words.say`.
    """
    return shown(Text(template, tuple(values.items())))


def tr_n(one: str, many: str, /, *, count: int, **values: object) -> str:
    """A text with a number: ``tr_n("{count} month", "{count} months", count=months)``."""
    return shown(Text(many, (("count", count), *values.items()), one))


def named(value: str) -> str:
    """A name or an address as it is shown alone, or beside others: in right-to-left text it keeps its own order."""
    return _in_use.value(value)


def plain(text: str) -> str:
    """*text* as it may leave the program: onto the clipboard, into a message, a terminal or a script.

    The invisible signs around its values are gone: with one of them an address would be another one.
    """
    return text.translate(_SIGNS)


def recipe_text(text: str) -> str:
    """A text of a recipe or of a file of pictures in the language in use."""
    return shown(Text(text))


# -- which language ------------------------------------------------------------------------------------------------


def match(wish: str) -> str | None:
    """The language that fits ``pt-BR``, ``de_AT.UTF-8`` or ``C``; ``None`` where there is none."""
    plain = wish.partition(".")[0].partition("@")[0].replace("-", "_").lower()
    if plain in {"c", "posix"}:
        return SOURCE
    by_code = {code.lower(): code for code in LANGUAGES}
    base = plain.partition("_")[0]
    # Portuguese of any country reads the one Portuguese that there is.
    return by_code.get(plain) or by_code.get(base) or {code.partition("_")[0]: code for code in LANGUAGES}.get(base)


def first_match(wishes: Iterable[str]) -> str:
    """The first of *wishes* that there is, else English."""
    return next((found for wish in wishes if (found := match(wish))), SOURCE)


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """The language of the computer, without Qt: from the environment, on Windows also from the user's settings."""
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    wishes = [*environment.get("LANGUAGE", "").split(":"), locale]
    return first_match(wish for wish in (*wishes, "" if any(wishes) else _of_windows()) if wish)


def _of_windows() -> str:
    """The language of Windows' own texts; empty elsewhere."""
    if sys.platform != "win32":
        return ""
    import ctypes  # noqa: PLC0415 - there only
    from locale import windows_locale  # noqa: PLC0415

    return windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def offered() -> str:
    """The languages for a sentence: ``ar, de, en``."""
    return ", ".join(sorted(code for code, kind in LANGUAGES.items() if kind.offered))
