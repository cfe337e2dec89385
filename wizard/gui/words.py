"""Sentences as the window shows them: translated, with dates as the user's language writes them."""

import string
from collections.abc import Mapping
from datetime import UTC, date, datetime

from wizard.catalogue import language, named, plain, recipe_text, shown, tr, tr_n
from wizard.core.recipe import Recipe
from wizard.core.words import Text
from wizard.state_words import action_word, mark_word, outcome, status_word, step_word

__all__ = [
    "action_word",
    "mark_word",
    "named",
    "outcome",
    "plain",
    "recipe_text",
    "shown",
    "status_word",
    "step_word",
    "tr",
    "tr_n",
]


HELPER = "{helper}"
"""Where the sentence about a problem names whoever helps; a profile says who that is."""


def local_date(moment: datetime) -> str:
    """The day on which *moment* falls where the user is."""
    return write_date(moment.astimezone().date())


def write_date(day: date) -> str:
    """A date in words, for example ``22 November 2028``."""
    return language().date(day)


def short_date(moment: datetime) -> str:
    """The same with the month cut short, for narrow places."""
    return language().short_date(moment.astimezone().date())


def filled(template: str, values: Mapping[str, str]) -> str:
    """A sentence of the recipe with its places filled; a place without a value stays readable."""
    names = {name: f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(template) if name}
    return shown(Text(template, tuple((names | dict(values)).items())))


def places(recipe: Recipe, *, domain: str, redirect_uri: str, organisation: str, app_name: str) -> dict[str, str]:
    """What goes into the places of the recipe's sentences; plain words stand for what is not known yet."""
    return {
        "domain": domain or tr("your domain"),
        "redirect_uri": redirect_uri or tr("shown once the domain is known"),
        "organisation": organisation or tr("your organisation"),
        "app_name": app_name or recipe.application.name,
        "vendor": vendor_name(recipe, domain),
    }


def vendor_name(recipe: Recipe, domain: str) -> str:
    """Who people sign in to, for a sentence."""
    name = recipe.vendor_at(domain)
    return shown(name) if isinstance(name, Text) else name


def clock_span(since: datetime, now: datetime) -> str:
    """Minutes and seconds from *since* to *now*, for example ``0:14``."""
    seconds = max(0, int((now - since).total_seconds()))
    return f"{seconds // 60}:{seconds % 60:02d}"


def utc_now() -> datetime:
    """The time now; only for counters that a person watches."""
    return datetime.now(UTC)
