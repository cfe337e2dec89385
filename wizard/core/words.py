"""Sentences that a face (window or command line) shows.

The core never formats a sentence for good: it hands over the template and the values, so that a face can translate
the template and write dates the way the user's country does.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_STOPS = re.compile(r"\.\.(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence: an English template with named places, and what goes into them.

    Attributes:
        template: English text with ``{name}`` places.
        values: What goes into the places; a value may be a date or another :class:`Text`.
    """

    template: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        """The sentence in English."""
        return self.render(lambda template: template)

    def render(self, translate: Callable[[str], str], write_date: Callable[[date], str] | None = None) -> str:
        """The sentence in the language of *translate*, with dates written by *write_date*."""
        if not self.values:
            return translate(self.template)

        def shown(value: object) -> str:
            if isinstance(value, Text):
                return value.render(translate, write_date)
            if isinstance(value, date):
                return (write_date or english_date)(value)
            return str(value)

        return one_stop(translate(self.template).format_map({name: shown(value) for name, value in self.values}))

    def __bool__(self) -> bool:
        """Whether there is anything to read."""
        return bool(self.template)


def one_stop(sentence: str) -> str:
    """The sentence without a second full stop behind a name such as ``Contoso Ltd.``."""
    return _STOPS.sub(".", sentence)


NOTHING = Text("")


def say(template: str, **values: object) -> Text:
    """Make a sentence: ``say("Signed in as {account}.", account=name)``."""
    return Text(template, tuple(values.items()))


def english_date(day: date) -> str:
    """A date as ``22 November 2028``, the same on every platform."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
