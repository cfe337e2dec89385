"""Sentences that a face (window or command line) shows.

The core never formats a sentence for good: it hands over the template and the values, so that a face can write them in
the user's :class:`Language`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

# The mark that ends a name inside right-to-left text may stand between the two.
_STOPS = re.compile(r"\.(\u2069?)\.(?=\s|$)")


class Language(Protocol):
    """How sentences are written for a user."""

    def template(self, text: "Text", count: int | None) -> str:
        """The template of *text* in this language, in the form that goes with *count*."""
        ...

    def date(self, day: date) -> str:
        """A date in words."""
        ...

    def value(self, value: str) -> str:
        """A name or an address inside a sentence."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence: an English template with named places, and what goes into them.

    The place ``{count}`` is special: the number in it decides the form of the sentence, in each language by its own
    rules.

    Attributes:
        template: English text with ``{name}`` places.
        values: What goes into the places; a value may be a date or another :class:`Text`.
        one: The English template for a ``count`` of 1, where there is one.
    """

    template: str
    values: tuple[tuple[str, object], ...] = ()
    one: str = ""

    def __str__(self) -> str:
        """The sentence in English."""
        return self.render(ENGLISH)

    def render(self, language: Language) -> str:
        """The sentence in *language*."""
        values = dict(self.values)
        count = values.get("count")
        template = language.template(self, count if isinstance(count, int) else None)
        if not values:
            return template

        def shown(value: object) -> str:
            if isinstance(value, Text):
                return value.render(language)
            if isinstance(value, date):
                return language.date(value)
            return language.value(value) if isinstance(value, str) else str(value)

        return one_stop(template.format_map({name: shown(value) for name, value in values.items()}))

    def __bool__(self) -> bool:
        """Whether there is anything to read."""
        return bool(self.template)


def one_stop(sentence: str) -> str:
    """The sentence without a second full stop behind a name such as ``Contoso Ltd.``."""
    return _STOPS.sub(r".\1", sentence)


NOTHING = Text("")


def say(template: str, /, **values: object) -> Text:
    """Make a sentence: ``say("Signed in as {account}.", account=name)``.

    *template* must be written out here, not put together: the tool that collects the texts for translation reads it.
    """
    return Text(template, tuple(values.items()))


def say_n(one: str, many: str, /, *, count: int, **values: object) -> Text:
    """Make a sentence with a number: ``say_n("For {count} day.", "For {count} days.", count=days)``."""
    return Text(many, (("count", count), *values.items()), one)


def listed(things: Sequence[str | Text]) -> Text:
    """An enumeration of *things*, with the comma of the user's language; nothing where there are none."""
    if not things:
        return NOTHING
    whole = say("{thing}", thing=things[0])
    for each in things[1:]:
        whole = say("{things}, {next}", things=whole, next=each)
    return whole


# Not from the calendar module: it follows the locale of the process, and so would English.
MONTHS = say("January, February, March, April, May, June, July, August, September, October, November, December")
SHORT_MONTHS = say("Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec")
DATE = say("{day} {month} {year}")


def english_date(day: date) -> str:
    """A date as ``22 November 2028``, the same on every platform."""
    return DATE.template.format(day=day.day, month=MONTHS.template.split(", ")[day.month - 1], year=day.year)


class English:
    """The language in which the texts are written."""

    def template(self, text: Text, count: int | None) -> str:
        """The template as it stands in the program."""
        return text.one if count == 1 and text.one else text.template

    def date(self, day: date) -> str:
        """As ``22 November 2028``."""
        return english_date(day)

    def value(self, value: str) -> str:
        """As it is."""
        return value


ENGLISH = English()
