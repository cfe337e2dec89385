"""Sentences of the core as the window shows them: translated, with dates as the user's country writes them."""

import string
from collections.abc import Mapping
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from wizard.core.model import Mark, PlanAction, StepStatus
from wizard.core.recipe import Recipe
from wizard.core.words import Text, one_stop

CONTEXT = "Wizard"


def tr(text: str) -> str:
    """*text* in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def write_date(day: date) -> str:
    """A date in words, for example ``22 November 2028``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def local_date(moment: datetime) -> str:
    """The day on which *moment* falls where the user is."""
    return write_date(moment.astimezone().date())


def short_date(moment: datetime) -> str:
    """The same with the month cut short, for narrow places."""
    day = moment.astimezone().date()
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def shown(text: Text) -> str:
    """A sentence of the core."""
    return text.render(tr, write_date)


def filled(template: str, values: Mapping[str, str]) -> str:
    """A sentence of the recipe with its places filled; a place without a value stays readable."""
    names = {name: f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(template) if name}
    return one_stop(tr(template).format_map(names | dict(values)))


def places(recipe: Recipe, *, domain: str, redirect_uri: str, organisation: str, app_name: str) -> dict[str, str]:
    """What goes into the places of the recipe's sentences; plain words stand for what is not known yet."""
    return {
        "domain": domain or tr("your domain"),
        "redirect_uri": redirect_uri or tr("shown once the domain is known"),
        "organisation": organisation or tr("your organisation"),
        "app_name": app_name or recipe.application.name,
    }


def mark_word(mark: Mark) -> str:
    """The state of a check row in a word."""
    return {
        Mark.DONE: tr("Done"),
        Mark.WAITING: tr("Waiting"),
        Mark.FAILED: tr("Failed"),
        Mark.TODO: tr("To do"),
        Mark.UNKNOWN: tr("Unknown"),
    }[mark]


def status_word(status: StepStatus) -> str:
    """The state of a step in a word or two."""
    return {
        StepStatus.TODO: tr("To do"),
        StepStatus.RUNNING: tr("Working"),
        StepStatus.WAITING: tr("Waiting"),
        StepStatus.DONE: tr("Done"),
        StepStatus.FAILED: tr("Needs attention"),
    }[status]


def action_word(action: PlanAction) -> str:
    """What happens to one thing of the plan, in a word."""
    return {PlanAction.CREATE: tr("New"), PlanAction.CHANGE: tr("Change"), PlanAction.KEEP: tr("Stays")}[action]


def clock_span(since: datetime, now: datetime) -> str:
    """Minutes and seconds from *since* to *now*, for example ``0:14``."""
    seconds = max(0, int((now - since).total_seconds()))
    return f"{seconds // 60}:{seconds % 60:02d}"


def utc_now() -> datetime:
    """The time now; only for counters that a person watches."""
    return datetime.now(UTC)
