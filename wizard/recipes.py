"""Reading of recipes: the help article as data, checked before anybody sees it."""

import re
import string
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

from wizard.core.identifiers import is_guid
from wizard.core.recipe import (
    COPIES,
    OPENS,
    RECORD_TITLE,
    VALUES,
    WAYS,
    HandOverWay,
    LoginRecipe,
    Recipe,
    StepWords,
)
from wizard.paths import resource
from wizard.portal import place_names
from wizard.toml_data import DataError, Document

DEFAULT = "improvado"
PORTAL = "portal"  # the pictures that every recipe may use
PICTURES_ENDING = ".pictures.toml"  # of the file beside a recipe's own
# Which way opens what: only these have the button for it.
OPENED_BY = frozenset({("account", "vault"), ("link", "link")})
# Microsoft Graph documentation, "application resource type": displayName has at most 256 characters.
LONGEST_NAME = 256
LONGEST_SECRET = 24  # months, as the article says
# Every key of wizard.steps.STEPS, in the order of the recipes. A test compares the two.
STEP_KINDS = (
    "before_you_start",
    "sign_in",
    "plan",
    "register_application",
    "identifiers",
    "client_secret",
    "api_permissions",
    "who_may_sign_in",
    "hand_over",
    "try_sign_in",
    "finish",
)
PLACES = frozenset({"domain", "redirect_uri", "organisation", "app_name", "vendor"})
PICTURES = range(1, 19)
_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
LONGEST_ID = 40
LONGEST_VENDOR = 60  # characters; it stands in the middle of sentences
_UNSEEN = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069]")
_PATH = re.compile(r"[A-Za-z0-9._~/-]*")
# Sentences that are shown with the admin's own values; no other text has places but for those below.
_FILLED = re.compile(
    r"steps\[\d+\]\.(say|notes\[\d+\]|by_hand\[\d+\]\.text|help\[\d+\]\.(question|answer))"
    r"|hand_over\.ways\[\d+\]\.(steps\[\d+\]\.text|message\[\d+\])"
)
PLACES_OF = {
    "vendor": frozenset({"domain"}),
    "application.notes": frozenset({"domain"}),
    "application.redirect_uri": frozenset({"domain"}),
    "application.unique_name": frozenset({"domain"}),
    "login.page": frozenset({"domain"}),
    "login.start": frozenset({"domain"}),
    "hand_over.record_title": frozenset({"domain"}),
    "snippet": frozenset({"domain", "tenant_id", "client_id"}),
}


def load_recipe(name_or_path: str = DEFAULT) -> Recipe:
    """Read and check a recipe.

    Args:
        name_or_path: The name of one that comes with the program, or the path of a TOML file.

    Raises:
        wizard.toml_data.DataError: There is no such recipe; or the file cannot be read, does not fit, contradicts
            itself, or pretends to be a recipe that comes with the program.
    """
    path = _file(name_or_path)
    document = Document(path)
    recipe = document.convert(Recipe)
    for check in (_itself, _application, _secret, _permission, _login, _steps, _hand_over, _places):
        for key, sentence in check(recipe):
            raise document.error(key, sentence)
    if name_or_path not in recipe_names() and recipe.id in recipe_names():
        # Its applications and notes would be taken for those of the other.
        raise document.error("id", "this is the id of a recipe that comes with the program. Choose another one.")
    return recipe


@cache
def recipe_names() -> tuple[str, ...]:
    """The names of the recipes that come with the program, the usual one first."""
    found = sorted(path.stem for path in resource("recipes").glob("*.toml"))
    return tuple(sorted(found, key=lambda name: name != DEFAULT))


def is_plain_name(text: str) -> bool:
    """Whether *text* can only be the name of a recipe; anything with a folder or an ending is a file of the user's."""
    return text.replace("-", "").replace("_", "").isalnum()


def pictures_of(name_or_path: str) -> str:
    """Whose pictures belong to a recipe: its own, beside its file, or those of the portal where it brings none."""
    if name_or_path in recipe_names():
        return name_or_path
    beside = Path(name_or_path).with_suffix(PICTURES_ENDING)
    return str(beside) if beside.exists() else PORTAL


def _file(name_or_path: str) -> Path:
    if name_or_path in recipe_names():
        return resource(f"recipes/{name_or_path}.toml")
    path = Path(name_or_path)
    if is_plain_name(name_or_path) and not path.exists():
        known = ", ".join(recipe_names())
        raise DataError(path, "", f"There is no recipe of this name. Known: {known}; or name a file.")
    return path


def _itself(recipe: Recipe) -> Iterator[tuple[str, str]]:
    if not _ID.fullmatch(recipe.id) or len(recipe.id) > LONGEST_ID:
        yield "id", f"this may hold small letters, digits and single hyphens, {LONGEST_ID} characters at most."
    if not recipe.vendor.strip() or len(recipe.vendor) > LONGEST_VENDOR or not recipe.vendor.isprintable():
        yield "vendor", f"write a name of at most {LONGEST_VENDOR} characters, or {{domain}}."
    contact = recipe.contact
    for name, text in (("role", contact.role), ("who", contact.who), ("ask", contact.ask)):
        if not text.strip():
            yield f"contact.{name}", "this text is empty. Write it."
    if contact.who.endswith("."):
        yield "contact.who", "write it without a full stop: it stands inside sentences."
    if contact.ask and not contact.ask.endswith("."):
        yield "contact.ask", "this is a sentence and ends with a full stop."


def _application(recipe: Recipe) -> Iterator[tuple[str, str]]:
    uri = recipe.application.redirect_uri
    key = "application.redirect_uri"
    if not uri.startswith("https://"):
        yield key, "this must begin with https://."
    # Nothing before and nothing behind the domain: any more would make it a part of somebody else's address.
    elif not uri.startswith("https://{domain}/"):
        yield key, "this must hold {domain}/ right after https://, and nothing else before the path."
    elif not _PATH.fullmatch(uri.removeprefix("https://{domain}")) or ".." in uri:
        yield key, "the path may hold letters, digits and - . _ ~ / only."
    elif not uri.endswith("/"):
        yield key, "this must end with a slash, which counts for Microsoft."
    name = recipe.application.name
    if not name.strip() or len(name) > LONGEST_NAME:
        yield "application.name", f"write a name of at most {LONGEST_NAME} characters."
    if "{domain}" not in recipe.application.unique_name:
        yield "application.unique_name", "this must hold {domain}, so that two sites get two applications."
    elif not recipe.application.unique_name.startswith(f"{recipe.id}-"):
        yield "application.unique_name", f"this must begin with {recipe.id}-, so that no other recipe uses it."


def _secret(recipe: Recipe) -> Iterator[tuple[str, str]]:
    secret = recipe.client_secret
    if not 1 <= secret.max_months <= LONGEST_SECRET:
        yield "client_secret.max_months", f"this must be between 1 and {LONGEST_SECRET} months."
    if not 1 <= secret.default_months <= secret.max_months:
        yield "client_secret.default_months", f"this must be between 1 and max_months ({secret.max_months})."
    key = "client_secret.choices"
    if list(secret.choices) != sorted(set(secret.choices)):
        yield key, "write the months in rising order, each once."
    if not all(1 <= months <= secret.max_months for months in secret.choices):
        yield key, f"each must be between 1 and max_months ({secret.max_months})."
    if secret.default_months not in secret.choices:
        yield key, f"default_months ({secret.default_months}) must be among them."


def _permission(recipe: Recipe) -> Iterator[tuple[str, str]]:
    if not is_guid(recipe.permission.resource):
        yield (
            "permission.resource",
            "this must be the Client ID of an API, such as 00000003-0000-0000-c000-000000000000.",
        )


def _login(recipe: Recipe) -> Iterator[tuple[str, str]]:
    login = recipe.login
    if login == LoginRecipe():
        return
    for name, address in (("page", login.page), ("start", login.start)):
        # Nothing else is looked at, and nothing is sent anywhere else.
        if not address.startswith("https://{domain}/"):
            yield f"login.{name}", "this must begin with https://{domain}/."
        elif not _PATH.fullmatch(address.removeprefix("https://{domain}")):
            yield f"login.{name}", "the path may hold letters, digits and - . _ ~ / only."
    if not login.buttons or not all(each.strip() for each in login.buttons):
        yield "login.buttons", "write at least one text, and none that is empty."


def _steps(recipe: Recipe) -> Iterator[tuple[str, str]]:
    seen: list[str] = []
    if not recipe.steps:
        yield "steps", "there must be at least one step."
    for number, words in enumerate(recipe.steps):
        key = f"steps[{number}]"
        if words.uses not in STEP_KINDS:
            yield f"{key}.uses", f"this kind of step is not known. Known: {', '.join(STEP_KINDS)}."
        if words.uses in seen:
            yield f"{key}.uses", f"{words.uses} is there twice. Remove one."
        seen.append(words.uses)
        if any(picture not in PICTURES for picture in words.pictures):
            yield f"{key}.pictures", f"the pictures have the numbers {PICTURES.start} to {PICTURES.stop - 1}."
        # The last note of the last page says whom to ask.
        if not 0 <= words.vendor_notes <= max(0, len(words.notes) - 1 if words.uses == "finish" else 0):
            yield f"{key}.vendor_notes", "this is for the last page only, and less than the number of its notes."
        yield from _by_hand(key, words)


def _by_hand(key: str, words: StepWords) -> Iterator[tuple[str, str]]:
    for number, each in enumerate(words.by_hand):
        place = f"{key}.by_hand[{number}]"
        if each.copies and each.copies not in COPIES:
            yield f"{place}.copies", f"this cannot be copied. Known: {', '.join(COPIES)}."
        if each.link and each.link not in place_names():
            yield f"{place}.link", f"this place is not known. Known: {', '.join(sorted(place_names()))}."


def _hand_over(recipe: Recipe) -> Iterator[tuple[str, str]]:
    seen: list[str] = []
    for number, item in enumerate(recipe.hand_over.items):
        key = f"hand_over.items[{number}]"
        if item.key not in VALUES:
            yield f"{key}.key", f"this value is not known. Known: {', '.join(VALUES)}."
        if item.key in seen:
            yield f"{key}.key", f"{item.key} is there twice. Remove one."
        if item.secret != (item.key == "client_secret"):
            yield f"{key}.secret", "client_secret, and only it, must have secret = true."
        seen.append(item.key)
    if missing := [key for key in VALUES if key not in seen]:
        yield "hand_over.items", f"there must be one for each value. Missing: {', '.join(missing)}."
    yield from _ways(recipe)


def _ways(recipe: Recipe) -> Iterator[tuple[str, str]]:
    values, hand_over = (*VALUES, RECORD_TITLE), recipe.hand_over
    seen: list[str] = []
    if not hand_over.ways:
        yield "hand_over.ways", "there must be at least one way. Add one."
    if len(hand_over.ways) > 1 and not hand_over.question:
        yield "hand_over.question", "this is asked where there are several ways. Write it."
    if hand_over.keeper and not hand_over.record_title:
        yield "hand_over.record_title", "this is the title of the record in Keeper. Write it."
    for number, way in enumerate(recipe.hand_over.ways):
        key = f"hand_over.ways[{number}]"
        if way.key not in WAYS:
            yield f"{key}.key", f"this way is not known. Known: {', '.join(WAYS)}."
        if way.key in seen:
            yield f"{key}.key", f"{way.key} is there twice. Remove one."
        seen.append(way.key)
        yield from _way_steps(key, way, values)


def _way_steps(key: str, way: HandOverWay, values: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for place, step in enumerate(way.steps):
        if step.copies and step.copies not in values:
            yield f"{key}.steps[{place}].copies", f"this cannot be copied. Known: {', '.join(values)}."
        if step.opens and step.opens not in OPENS:
            yield f"{key}.steps[{place}].opens", f"this cannot be opened. Known: {', '.join(OPENS)}."
        elif step.opens and (way.key, step.opens) not in OPENED_BY:
            yield f"{key}.steps[{place}].opens", f"the way {way.key} opens nothing like this. Remove it."


def _places(recipe: Recipe) -> Iterator[tuple[str, str]]:
    for key, text in _sentences(recipe, ""):
        if _UNSEEN.search(text.replace("\n", "") if key.endswith(".snippet") else text):
            # A terminal obeys some of them, and others turn the order of what is read.
            yield key, "this holds a line break or a character that is not shown. Write plain text in one line."
            continue
        if "{" not in text and "}" not in text:
            continue  # most have no place at all
        usual = PLACES if _FILLED.fullmatch(key) else frozenset[str]()
        allowed = PLACES_OF.get("snippet" if key.endswith(".snippet") else key, usual)
        try:
            parts = [part for part in string.Formatter().parse(text) if part[1] is not None]
        except ValueError:
            yield key, "a brace is open or closed without its partner. Write {{ or }} for a brace itself."
            continue
        if any(form or conversion for _, _, form, conversion in parts):
            # A width of a milliard is a milliard characters.
            yield key, "write a place with its name only, such as {domain}."
        for name in sorted({str(part[1]) for part in parts} - allowed):
            known = ", ".join(f"{{{place}}}" for place in sorted(allowed)) or "none"
            yield key, f"{{{name}}} is not a known place here. Known: {known}."


def _sentences(value: object, key: str) -> Iterator[tuple[str, str]]:
    """Every text of the recipe with its key."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, tuple):
        for number, member in enumerate(value):
            yield from _sentences(member, f"{key}[{number}]")
    elif is_dataclass(value):
        for field in fields(value):
            yield from _sentences(getattr(value, field.name), f"{key}.{field.name}" if key else field.name)
