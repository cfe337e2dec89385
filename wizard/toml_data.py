"""Strict reading of a TOML file into frozen dataclasses, with errors that name the place.

Own code rather than a library: it is read before the first window, and the library considered (msgspec) takes 50 ms to
import, a third of what a bare Qt window takes.

Used for recipes, cloud files and profiles: files that people write by hand. A misspelt key is an error, never ignored.
"""

import re
import tomllib
import typing
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

MAX_BYTES = 256 * 1024

T = TypeVar("T")

_LINE_OF_SYNTAX_ERROR = re.compile(r"\(at line (\d+), column \d+\)")
_END_OF_DOCUMENT = "(at end of document)"


class DataError(ValueError):
    """A file cannot be used; ``str`` is ``file:line: key: what is wrong and what to do``.

    Attributes:
        path: The file.
        key: The key with its tables, for example ``steps[3].name``; empty where the whole file is meant.
        sentence: What is wrong and what to do.
        line: Line in the file, from 1.
    """

    def __init__(self, path: Path, key: str, sentence: str, line: int = 1) -> None:
        # Quoted from a stranger's file, and printed on a terminal, which obeys some characters.
        super().__init__(_printable(f"{path}:{line}: {key + ': ' if key else ''}{sentence}"))
        self.path = path
        self.key = key
        self.sentence = sentence
        self.line = line


class Document:
    """The text of a TOML file and what it says.

    Attributes:
        path: Where it came from.
        text: As written.
        data: As parsed.
    """

    def __init__(self, path: Path) -> None:
        """Read *path*.

        Raises:
            DataError: It cannot be read, is larger than 256 KiB, or is not TOML.
        """
        self.path = path
        self.text = _text(path)
        try:
            self.data: dict[str, Any] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            at = _LINE_OF_SYNTAX_ERROR.search(str(error))
            line = int(at[1]) if at else self.text.rstrip().count("\n") + 1
            what = _LINE_OF_SYNTAX_ERROR.sub("", str(error)).replace(_END_OF_DOCUMENT, "").strip()
            raise DataError(path, "", f"this is not valid TOML: {what}. Correct this line.", line) from None
        except RecursionError:
            raise DataError(path, "", "this is nested too deeply. Write it with fewer brackets.") from None
        except ValueError:  # Python reads no number of more than 4300 digits
            raise DataError(path, "", "a number in this file is too long. Write a shorter one.") from None

    def error(self, key: str, sentence: str) -> DataError:
        """An error at *key*, with its line."""
        return DataError(self.path, key, sentence, self.line(key))

    def line(self, key: str) -> int:
        """The line where *key* (``a.b[2].c``) is written, else where the nearest table around it begins, else 1."""
        start = 0
        for name, index in _parts(key):
            found = _position(self.text, name, index, start)
            if found is None:
                break
            start = found
        return self.text.count("\n", 0, start) + 1

    def convert(self, kind: type[T], data: Mapping[str, Any] | None = None, within: str = "") -> T:
        """Make a dataclass of the file, or of one table of it.

        Args:
            kind: A frozen dataclass, maybe with others inside.
            data: The table; the whole file where it is not given.
            within: The key of that table.

        Raises:
            DataError: A key is unknown or missing, or a value has another type.
        """
        content = self.data if data is None else data
        return self._table(kind, content, within)

    def _table(self, kind: type[T], data: object, place: str) -> T:
        if not isinstance(data, Mapping):
            raise self._unfit(place, "a table", data)
        types, wanted = _shape(kind)  # type: ignore[arg-type]  # mypy does not see that a class has a hash
        for key in data:
            if key not in wanted:
                known = ", ".join(sorted(wanted))
                raise self.error(_joined(place, key), f"this key is not known. Known here: {known}.")
        for name, field in wanted.items():
            if name not in data and field.default is MISSING and field.default_factory is MISSING:
                raise self.error(_joined(place, name), "this key is missing. Add it.")
        return kind(**{key: self._value(types[key], value, _joined(place, key)) for key, value in data.items()})

    def _value(self, kind: Any, value: object, place: str) -> object:  # noqa: ANN401 - a type or an alias of one
        """*value*, once it is seen to be a *kind*: a dataclass, a tuple or dict of one kind, or a plain type."""
        origin, inner = typing.get_origin(kind), typing.get_args(kind)
        if origin is tuple:
            if not isinstance(value, list):
                raise self._unfit(place, "a list", value)
            return tuple(self._value(inner[0], each, f"{place}[{number}]") for number, each in enumerate(value))
        if origin is dict:
            if not isinstance(value, Mapping):
                raise self._unfit(place, "a table", value)
            return {key: self._value(inner[1], each, _joined(place, key)) for key, each in value.items()}
        if isinstance(kind, type) and is_dataclass(kind):
            return self._table(kind, value, place)
        if type(value) is not kind:  # exactly: true and false are no numbers here
            raise self._unfit(place, kind.__name__, value)
        return value

    def _unfit(self, place: str, wanted: str, value: object) -> DataError:
        return self.error(place, f"expected {wanted}, got {type(value).__name__}. Correct the value.")


@cache
def _shape(kind: type[Any]) -> tuple[dict[str, Any], dict[str, "Field[Any]"]]:
    """The types and the fields of a dataclass, by name; a file has many tables of one kind."""
    return typing.get_type_hints(kind), {field.name: field for field in fields(kind)}


def _text(path: Path) -> str:
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            # A pipe would be waited for, maybe for ever.
            raise DataError(path, "", "this is not an ordinary file. Name another one.")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a name with a character that no file name has
        if isinstance(error, DataError):
            raise
        why = (error.strerror if isinstance(error, OSError) else "") or type(error).__name__
        raise DataError(path, "", f"this file cannot be read ({why}). Check its name and its rights.") from None
    if len(content) > MAX_BYTES:
        raise DataError(path, "", f"this file is larger than {MAX_BYTES // 1024} KiB. Use a smaller one.")
    try:
        # Editors on Windows begin a file with a byte order mark and end lines with two characters.
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise DataError(path, "", "this is not UTF-8 text. Save the file as UTF-8.", line) from None


def _printable(text: str) -> str:
    return "".join(each if each.isprintable() else "\ufffd" for each in text)


def _joined(within: str, key: str) -> str:
    return f"{within}.{key}" if within and key else within or key


def _parts(key: str) -> Iterator[tuple[str, int]]:
    """``a.b[2].c`` as ``(a, 0), (b, 2), (c, 0)``."""
    for part in key.split("."):
        name, _, index = part.partition("[")
        digits = index.partition("]")[0]
        yield name, int(digits) if digits.isdigit() else 0


def _position(text: str, name: str, index: int, start: int) -> int | None:
    """Where *name* is written after *start*: as table header (the one with this *index*), or as key."""
    quoted = re.escape(name)
    header = re.compile(rf"^[ \t]*\[\[?[^\]\n]*?(?<![\w-])[\"']?{quoted}[\"']?[ \t]*\]", re.MULTILINE)
    headers = [match.start() for match in header.finditer(text, start)]
    entry = re.compile(rf"^[ \t]*(?:[\w\"'-]+[ \t]*\.[ \t]*)*[\"']?{quoted}[\"']?[ \t]*[=.]", re.MULTILINE)
    plain = entry.search(text, start)
    if plain and (not headers or plain.start() < headers[0]):
        return plain.start()
    if index < len(headers):
        return headers[index]
    return plain.start() if plain else None
