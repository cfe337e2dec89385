"""Collects every text that a user may see: from the code, from the recipes, from the files of pictures.

Qt's lupdate cannot do it: it knows neither the core's ``say``, nor TOML.
"""

import ast
import functools
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# The functions that take a text, by how many texts they take (the last one is the entry, one before it is the English
# form for 1), and the tables of texts by their keyword arguments.
FUNCTIONS = {"tr": 1, "say": 1, "tr_n": 2, "say_n": 2}
TABLES = {"Words": ("title", "what_happened", "what_to_do", "who_can_help")}
# The practice tenant plays Microsoft; its pages are no texts of the program.
LEFT_OUT = ("wizard/practice/",)
# Which strings of a data file are texts: patterns for their keys, without the numbers of lists.
DATA = {
    "resources/recipes": (
        "title",
        "contact.who",
        "contact.ask",
        "inputs.*.label",
        "inputs.*.help",
        "steps.name",
        "steps.heading",
        "steps.say",
        "steps.action",
        "steps.notes",
        "steps.by_hand.text",
        "steps.help.question",
        "steps.help.answer",
        "hand_over.question",
        "hand_over.record_title",
        "hand_over.items.label",
        "hand_over.items.purpose",
        *("hand_over.ways.name", "hand_over.ways.say", "hand_over.ways.steps.text", "hand_over.ways.message"),
    ),
    "resources/pictures": (
        "where",
        "bar",
        *(f"unknown.{key}" for key in ("organisation", "client_id", "tenant_id", "secret_ends", "account")),
        "menus.*.top",
        "menus.*.group",
        "menus.*.items",
        *(
            f"pictures.{key}"
            for key in ("where", "bar", "title", "trail", "selected", "tabs", "tab", "press", "called")
        ),
        *(f"pictures.{key}" for key in ("caption", "automatic", "commands.text", "buttons")),
        *(f"pictures.table.{key}" for key in ("columns", "rows", "empty")),
        *(
            f"pictures.{part}{key}"
            for part in ("", "sheet.", "dialog.")
            for key in ("title", "lines.text", "lines.label")
        ),
        *(f"pictures.{part}.buttons" for part in ("sheet", "dialog")),
    ),
}
# The other strings of these files, which nobody translates: keys, names, addresses, what goes into the tenant. A new
# key has to be in one of the two tables.
NO_TEXTS = {
    "resources/recipes": (
        *(
            "id",
            "vendor",
            "article.*",
            "contact.role",
            "inputs.*.example",
            "application.*",
            "client_secret.*",
            "permission.*",
            "login.*",
        ),
        *("steps.uses", "steps.article", "steps.by_hand.link", "steps.by_hand.copies", "hand_over.items.key"),
        *(f"hand_over.ways.{key}" for key in ("key", "steps.copies", "steps.opens", "steps.snippet")),
    ),
    "resources/pictures": (
        *(
            "id",
            "shares",
            "unknown.*",
            "example.*",
            "pictures.name",
            "pictures.menu",
            "pictures.row",
            "pictures.commands.icon",
        ),
        *("pictures.*lines.kind", "pictures.table.status"),
    ),
}
# Names and made-up values in a data file, the same in every language.
SAME = re.compile(
    r"https?://\S+|[0-9a-f•-]+|Improvado( SSO)?|Microsoft( Graph)?|User\.Read|Sign In with Entra ID|API|Entra ID"
)
PLACE = re.compile(r"{(\w+)}")
COUNT = "{count}"


@dataclass(frozen=True, slots=True)
class Source:
    """A text to translate.

    Attributes:
        text: In English, as it stands in the program.
        place: The file in which it was met first, relative to the top of the repository.
        one: The English form for the number 1, where there is one.
    """

    text: str
    place: str
    one: str = ""

    @property
    def numerus(self) -> bool:
        """Whether a number decides the form."""
        return COUNT in self.text


class NotCollectedError(Exception):
    """A text cannot be collected; the message names file and line."""


@functools.cache
def collect() -> tuple[Source, ...]:
    """Every text once, in a stable order: data first, then the code, file by file.

    Raises:
        NotCollectedError: A function that takes a text got something that is not written out there.
    """
    found: dict[str, Source] = {}
    for source in (*_of_data(), *_of_code()):
        if PLACE.fullmatch(source.text):
            continue  # a value alone
        known = found.setdefault(source.text, source)
        if known.one != source.one:
            message = f"{source.place} and {known.place}: one text with two forms for 1: {source.text!r}"
            raise NotCollectedError(message)
    return tuple(found.values())


def _of_data() -> Iterator[Source]:
    for folder, patterns in DATA.items():
        for path in sorted((ROOT / folder).glob("*.toml")):
            place = path.relative_to(ROOT).as_posix()
            for key, text in _strings(tomllib.loads(path.read_text(encoding="utf-8")), ""):
                if any(fnmatchcase(key, pattern) for pattern in patterns):
                    if text and not SAME.fullmatch(text):
                        yield Source(text, place)
                elif not any(fnmatchcase(key, pattern) for pattern in NO_TEXTS[folder]):
                    message = f"{place}: {key}: say in DATA or NO_TEXTS whether this key holds a text"
                    raise NotCollectedError(message)


def _strings(value: object, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each, key)
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from _strings(each, f"{key}.{name}" if key else name)


def _of_code() -> Iterator[Source]:
    for path in sorted((ROOT / "wizard").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        if not place.startswith(LEFT_OUT):
            yield from of_module(ast.parse(path.read_text(encoding="utf-8")), place)


def of_module(tree: ast.Module, place: str) -> Iterator[Source]:
    """The texts in one module.

    Raises:
        NotCollectedError: One of them is not written out.
    """
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name in FUNCTIONS:
            texts = [_literal(argument, place) for argument in call.args]
            if len(texts) != FUNCTIONS[name]:
                message = f"{place}:{call.lineno}: {name} takes {FUNCTIONS[name]} text(s), the rest by name"
                raise NotCollectedError(message)
            _same_places(call, texts[-1], place)
            yield Source(texts[-1], place, texts[0] if len(texts) > 1 else "")
        for keyword in call.keywords:
            if keyword.arg in TABLES.get(name, ()):
                yield Source(_literal(keyword.value, place), place)


def _same_places(call: ast.Call, text: str, place: str) -> None:
    """Refuse values that have no place, and places without a value; a bare ``say`` may be a template."""
    given = {keyword.arg for keyword in call.keywords}
    bare_say = not given and isinstance(call.func, ast.Name) and call.func.id == "say"
    if not bare_say and None not in given and given != set(PLACE.findall(text)):
        message = f"{place}:{call.lineno}: give each place of the text its value, by name: {text!r}"
        raise NotCollectedError(message)


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    message = f"{place}:{node.lineno}: write the text out here; values go into {{places}}"
    raise NotCollectedError(message)
