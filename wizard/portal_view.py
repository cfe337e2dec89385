"""A portal picture with the admin's own values in it: what the window draws, and the same in words."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Protocol, TypeVar

from wizard.catalogue import NO_BREAK, plain
from wizard.core.model import SetupState
from wizard.core.recipe import Recipe
from wizard.core.words import Text, english_date, say
from wizard.pictures import BOLD, Menu, Picture, Pictures, Sheet

T = TypeVar("T")


class Translate(Protocol):
    """Gives a text in the language of the window, with values in its places."""

    def __call__(self, text: str, /, **values: object) -> str:
        """The text; a value keeps its own direction in it."""
        ...


# Ids are no secret, but a picture may end up in a chat or a ticket, and nobody copies from it.
MASKED = ("client_id", "tenant_id")
SHOWN_OF_ID = 4
STEP = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "  # between the pages of the way to a page
HIDDEN = "••••-••••"
_DOTS = re.compile(r"(\w?)•[•-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One picture, ready to be drawn: in the language of the window, with values in every place.

    Attributes:
        picture: What it shows.
        menu: Its menu.
        where: Title above it.
        bar: Text of the top bar.
        account: Who is signed in, for the end of the top bar.
        badge: The number beside the outlined control; empty for none.
        count: How many pictures the article has.
    """

    picture: Picture
    menu: Menu
    where: str
    bar: str
    account: str
    badge: str
    count: int


def view_of(pictures: Pictures, which: int | str, translate: Translate, values: Mapping[str, str]) -> View:
    """The picture *which* (number or name) with *values* in its places.

    Args:
        pictures: All pictures.
        which: The number or the name.
        translate: Gives a text in the language of the window.
        values: What goes into the places; one that is missing or empty is drawn as not known yet.

    Raises:
        KeyError: There is no such picture.
    """
    picture = pictures.picture(which)
    known = shown_values(pictures, translate, values)
    return View(
        picture=_filled(picture, translate, known),
        menu=_filled(pictures.menu(picture), translate, known),
        where=_filled(picture.where or pictures.where, translate, known),
        bar=_filled(picture.bar or pictures.bar, translate, known),
        account=known["account"],
        badge=str(picture.number or ""),
        count=pictures.count,
    )


def shown_values(pictures: Pictures, translate: Translate, values: Mapping[str, str]) -> dict[str, str]:
    """A value for every place: ids masked, and plain words for what is not known yet."""
    shown = {place: translate(words) for place, words in pictures.unknown.items()}
    for place in shown:
        if value := values.get(place, ""):
            shown[place] = f"{value[:SHOWN_OF_ID]}{HIDDEN}" if place in MASKED else value
    return shown


def live_values(recipe: Recipe, state: SetupState, write_date: Callable[[date], str] = english_date) -> dict[str, str]:
    """What is known at this moment for the places of the pictures; empty where nothing is known."""
    facts, answers = state.facts, state.answers
    secret, ends = facts.client_secret, facts.secret_ends
    day = secret.expires if secret else ends
    return {
        "domain": answers.domain,
        "redirect_uri": facts.redirect_uri,
        "organisation": facts.organisation.name if facts.organisation else "",
        "app_name": (facts.application.name if facts.application else answers.app_name) or recipe.application.name,
        "client_id": facts.application.client_id if facts.application else "",
        "tenant_id": facts.organisation.tenant_id if facts.organisation else "",
        # A column of a table is narrow: there a date goes on in the next line.
        "secret_ends": write_date(day.astimezone().date()).replace(NO_BREAK, " ") if day else "",
        "secret_description": secret.description if secret else recipe.client_secret.description,
        "secret_months": str(answers.secret_months),
        "account": facts.account.user_name if facts.account else "",
    }


def caption(view: View, *, manual: bool) -> tuple[tuple[str, bool], ...]:
    """The sentence below the picture in pieces, each with whether it is bold."""
    sentence = view.picture.caption if manual else view.picture.automatic
    pieces: list[tuple[str, bool]] = []
    for at, piece in enumerate(sentence.split(BOLD)):
        stops_twice = piece.startswith(".") and pieces and plain(pieces[-1][0]).endswith(".")
        if rest := piece.removeprefix(".") if stops_twice else piece:
            pieces.append((rest, bool(at % 2)))
    return tuple(pieces)


def plain_caption(view: View, *, manual: bool) -> str:
    """The sentence below the picture."""
    return "".join(piece for piece, _ in caption(view, manual=manual))


def describe(view: View, translate: Translate) -> str:
    """The picture in words, for whoever hears it: where it is, what is there, and what is outlined."""
    picture = view.picture
    said: list[Text] = []
    if picture.number:
        said.append(say("Picture {number} of {total}.", number=picture.number, total=view.count))
    where = STEP.join((view.bar, *picture.trail, picture.title))
    said.append(say("The page {page}.", page=where))
    said += _menu_words(view)
    if picture.tabs:
        said.append(say("Tabs: {tabs}. Open: {tab}.", tabs=", ".join(picture.tabs), tab=picture.tab))
    if picture.commands:
        said.append(say("Commands: {commands}.", commands=", ".join(each.text for each in picture.commands)))
    said += _sheet_words(Sheet(lines=picture.lines))
    said += _table_words(view)
    said += _sheet_words(Sheet(buttons=picture.buttons))
    if picture.sheet.title:
        said += [say("On top of it, at the side: {title}.", title=picture.sheet.title), *_sheet_words(picture.sheet)]
    if picture.dialog.title:
        said += [say("On top of it, in a dialog: {title}.", title=picture.dialog.title), *_sheet_words(picture.dialog)]
    called = picture.called or picture.press
    if view.badge:
        said.append(say("Outlined with the number {number}: {control}.", number=view.badge, control=called))
    else:
        said.append(say("Outlined: {control}.", control=called))
    return _spoken(
        " ".join(str(replace(text, template=translate(text.template))) for text in said),
        translate(say("hidden").template),
    )


def _spoken(text: str, hidden: str) -> str:
    """*text* without rows of dots, which a screen reader would read one by one."""
    return _DOTS.sub(lambda dots: f"{dots[1]}…" if dots[1] else hidden, text)


def _menu_words(view: View) -> list[Text]:
    entries = (*view.menu.top, *view.menu.items)
    if not entries:
        return []
    return [say("Menu: {entries}. Open: {open}.", entries=", ".join(entries), open=view.picture.selected)]


def _sheet_words(sheet: Sheet) -> list[Text]:
    said = []
    for line in sheet.lines:
        if line.kind in {"radio", "check"}:
            chosen = say("Chosen: {text}.", text=line.text)
            said.append(chosen if line.chosen else say("Not chosen: {text}.", text=line.text))
        elif line.label:
            said.append(say("{label}: {text}.", label=line.label.rstrip("?"), text=line.text))
        else:
            said.append(say("{text}", text=line.text if line.text[-1] in ".?" else f"{line.text}."))
    if sheet.buttons:
        said.append(say("Buttons: {buttons}.", buttons=", ".join(sheet.buttons)))
    return said


def _table_words(view: View) -> list[Text]:
    table = view.picture.table
    if not table.columns:
        return []
    said = [say("Table: {columns}.", columns=", ".join(table.columns))]
    said += [say("Row: {cells}.", cells=", ".join(row)) for row in table.rows]
    return said if table.rows else [*said, say("{text}", text=table.empty)]


def _filled(value: T, translate: Translate, values: Mapping[str, str]) -> T:
    """*value* with every text inside it translated and its places filled."""
    return _fill(value, lambda text: translate(text, **values) if text else "")


def _fill(value: T, fill: Callable[[str], str]) -> T:
    if isinstance(value, str):
        return fill(value)  # type: ignore[return-value]  # a str is what T is here
    if isinstance(value, tuple):
        return tuple(_fill(each, fill) for each in value)  # type: ignore[return-value]  # a tuple of the same kinds
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: _fill(getattr(value, each.name), fill) for each in fields(value)})
    return value
