"""What the wizard set out to do and what it made: ids and intents only, never a value.

Written before and after every write, so that a run that was cut off can be taken up again. One file a recipe, tenant
and domain, replaced atomically, readable by its owner alone. What is undone stays in it, marked, for as long as it can
be restored from Entra's recycle bin.
"""

import hashlib
import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from wizard.core.files import sweep, write_private
from wizard.core.journal_files import PATTERN

log = logging.getLogger(__name__)

VERSION = 2
OLDEST = 1  # had no header: a file of it does not say whose it is
MAX_BYTES = 1_000_000
# What was taken back is of use while it rests in Entra's recycle bin, 30 days ("Restore deleted item" in the Microsoft
# Graph v1.0 reference), and nobody needs the twentieth undo of a day.
TAKEN_BACK_AGE = timedelta(days=31)
TAKEN_BACK_MOST = 60  # entries


class Undo(StrEnum):
    """How far something that was made is taken back. ``BEGUN`` may be there or gone: only the tenant knows."""

    NO = ""
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Entry:
    """One write.

    Attributes:
        action: What was done, for example ``create_application``.
        at: When, ISO 8601, UTC.
        done: Whether Microsoft confirmed it.
        ids: Object IDs and descriptions that find it again.
        undo: How far it was taken back; a write that Microsoft refused counts as taken back.
    """

    action: str
    at: str
    done: bool = False
    ids: dict[str, str] = field(default_factory=dict)
    undo: Undo = Undo.NO

    @property
    def live(self) -> bool:
        """Whether it may still stand in the tenant."""
        return self.undo is not Undo.DONE

    @property
    def identity(self) -> tuple[str, str, str]:
        """What it is about. Two things of one name, the first one deleted, are told apart by their marks."""
        return self.action, self.ids.get("key", ""), self.ids.get("mark", "")


class Journal(Protocol):
    """Remembers writes for one tenant and domain, of one recipe."""

    def open(self, tenant_id: str, domain: str) -> None:
        """Turn to the pages of this tenant and domain."""
        ...

    def write(self, entry: Entry) -> None:
        """Put *entry* in; one about the same thing is replaced, and what was taken back long ago is dropped."""
        ...

    def entries(self) -> tuple[Entry, ...]:
        """All entries, oldest first."""
        ...

    def domains(self, tenant_id: str) -> Mapping[str, tuple[Entry, ...]]:
        """The entries for each domain of this tenant. Changes nothing, and turns to no other pages."""
        ...


class MemoryJournal:
    """A journal that ends with the process, for rehearsals and for callers that keep their own records."""

    def __init__(self) -> None:
        """Start with empty pages."""
        self._pages: dict[tuple[str, str], tuple[Entry, ...]] = {}
        self._place = ("", "")

    def open(self, tenant_id: str, domain: str) -> None:
        """Turn to the pages of this tenant and domain."""
        self._place = (tenant_id, domain)

    def write(self, entry: Entry) -> None:
        """Put *entry* in, replacing the one it continues."""
        self._pages[self._place] = _put(self.entries(), entry)

    def entries(self) -> tuple[Entry, ...]:
        """All entries, oldest first."""
        return self._pages.get(self._place, ())

    def domains(self, tenant_id: str) -> Mapping[str, tuple[Entry, ...]]:
        """The entries for each domain of this tenant."""
        return {domain: entries for (tenant, domain), entries in self._pages.items() if tenant == tenant_id}


class FileJournal:
    """A journal in the state directory."""

    def __init__(self, directory: Path, recipe: str = "") -> None:
        """Keep the files in *directory*, which is made with mode 0700 when it is first needed.

        Args:
            directory: The folder.
            recipe: The id of the recipe; empty for the usual one, whose files name none.
        """
        self._directory = directory
        self._recipe = recipe
        self._path: Path | None = None
        self._place = ("", "")
        self._entries: tuple[Entry, ...] = ()

    def open(self, tenant_id: str, domain: str) -> None:
        """Turn to the file of this tenant and domain; a damaged one is put aside and a new one begun."""
        self._place = (tenant_id, domain)
        self._path = self._directory / file_name(tenant_id, domain, self._recipe)
        sweep(self._path)
        self._entries = self._read(self._path)

    def write(self, entry: Entry) -> None:
        """Put *entry* in and replace the file atomically.

        Raises:
            OSError: The state directory cannot be written.
            RuntimeError: :meth:`open` was not called.
        """
        if self._path is None:
            msg = "open the journal before writing"
            raise RuntimeError(msg)
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Another wizard may have written to the same pages since.
        entries = _put(_merged(self._entries, self._read(self._path)), entry)
        tenant_id, domain = self._place
        body = {"version": VERSION, "tenant_id": tenant_id, "domain": domain, "entries": [_plain(e) for e in entries]}
        if self._recipe:
            body["recipe"] = self._recipe
        write_private(self._path, json.dumps(body, indent=1))
        self._entries = entries

    def entries(self) -> tuple[Entry, ...]:
        """All entries, oldest first."""
        return self._entries

    def domains(self, tenant_id: str) -> Mapping[str, tuple[Entry, ...]]:
        """The entries for each domain of this tenant; a file that is damaged or misplaced is left alone."""
        found = {}
        for path in self._directory.glob(PATTERN):
            try:
                pages = read_pages(path)
            except UNREADABLE:
                continue
            tenant, domain = pages.place
            mine = pages.recipe == self._recipe and path.name == file_name(tenant, domain, self._recipe)
            if tenant == tenant_id and mine:
                found[domain] = pages.entries
        return found

    def _read(self, path: Path) -> tuple[Entry, ...]:
        """The entries for the place; a file that is damaged, or of another place, is put aside."""
        try:
            pages = read_pages(path)
        except FileNotFoundError:
            return ()
        except UNREADABLE:
            pass
        else:
            if pages.place == NOWHERE or (pages.place == self._place and pages.recipe == self._recipe):
                return pages.entries
        log.warning("the journal %s cannot be read and is put aside", path.name)
        try:
            path.replace(path.with_suffix(".damaged"))
        except OSError:
            log.warning("the journal %s cannot be put aside", path.name)
        return ()


def _put(entries: tuple[Entry, ...], entry: Entry) -> tuple[Entry, ...]:
    return _in_use((*(each for each in entries if not _continues(entry, each)), entry), entry.at)


def _continues(entry: Entry, before: Entry) -> bool:
    """Whether *entry* is about the same as *before*. Of one name only one thing is there at a time."""
    return entry.identity == before.identity or (before.live and entry.identity[:2] == before.identity[:2])


def _in_use(entries: tuple[Entry, ...], now: str) -> tuple[Entry, ...]:
    """The entries without those that are of no use any more *now*; what may stand in the tenant always is."""
    back = [each for each in entries if not each.live]
    kept = {each.identity for each in back[-TAKEN_BACK_MOST:] if not _older(each.at, now)}
    return tuple(each for each in entries if each.live or each.identity in kept)


def _older(at: str, now: str) -> bool:
    """Whether *at* lies further back than anything can be restored; what has no time is kept."""
    try:
        return datetime.fromisoformat(now) - datetime.fromisoformat(at) > TAKEN_BACK_AGE
    except (ValueError, TypeError):
        return False


def _merged(ours: tuple[Entry, ...], theirs: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Both, in the order in which they were written; of two about the same thing the later one."""
    later = {each.identity: each.at for each in theirs}
    kept = [each for each in ours if later.get(each.identity, each.at) <= each.at]
    known = {each.identity for each in kept}
    kept += [other for other in theirs if other.identity not in known]
    return tuple(sorted(kept, key=lambda each: each.at))


def _plain(entry: Entry) -> dict[str, object]:
    body: dict[str, object] = {"action": entry.action, "at": entry.at, "done": entry.done, "ids": entry.ids}
    return body | ({"undo": entry.undo.value} if entry.undo else {})


def file_name(tenant_id: str, domain: str, recipe: str = "") -> str:
    """The name of the file for this tenant and domain; it can be found without reading any other.

    Args:
        tenant_id: The Directory (tenant) ID.
        domain: The domain.
        recipe: The id of the recipe; empty for the usual one.
    """
    place = f"{tenant_id}\n{domain}" + (f"\n{recipe}" if recipe else "")
    return f"journal-{hashlib.sha256(place.encode()).hexdigest()[:24]}.json"


@dataclass(frozen=True, slots=True)
class Pages:
    """What one file holds.

    Attributes:
        place: Tenant ID and domain; :data:`NOWHERE` in a file of version 1.
        entries: Its entries, oldest first.
        recipe: The id of the recipe; empty for the usual one.
    """

    place: tuple[str, str]
    entries: tuple[Entry, ...]
    recipe: str = ""


NOWHERE = ("", "")
# What :func:`read_pages` raises.
UNREADABLE = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)


def read_pages(path: Path) -> Pages:
    """What a journal file holds, which is untrusted input.

    Raises:
        OSError: It cannot be read.
        ValueError: It is too large, no JSON, or of another version.
        KeyError: Something is missing.
        TypeError: Something has another shape.
        AttributeError: Something has another shape.
        RecursionError: It is nested too deeply.
    """
    if path.stat().st_size > MAX_BYTES:
        msg = "the journal is too large"
        raise ValueError(msg)
    data = json.loads(path.read_text(encoding="utf-8"))
    version = data["version"]
    if version not in {OLDEST, VERSION}:
        msg = "the journal is of another version"
        raise ValueError(msg)
    place = NOWHERE if version == OLDEST else (str(data["tenant_id"]), str(data["domain"]))
    return Pages(place, tuple(_entries(data["entries"])), str(data.get("recipe", "")))


def _entries(found: Iterable[dict[str, object]]) -> Iterable[Entry]:
    for each in found:
        ids = each["ids"]
        if not isinstance(ids, dict):
            msg = "the ids of an entry are no table"
            raise TypeError(msg)
        strings = {str(name): str(value) for name, value in ids.items()}
        undo = Undo(str(each.get("undo", "")))
        yield Entry(str(each["action"]), str(each["at"]), each["done"] is True, strings, undo)
