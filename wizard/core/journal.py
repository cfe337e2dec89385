"""What the wizard set out to do and what it made: ids and intents only, never a value.

Written before and after every write, so that a run that was cut off can be taken up again. One file a tenant and
domain, replaced atomically, readable by its owner alone.
"""

import hashlib
import json
import logging
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Protocol

from wizard.core.files import write_private

log = logging.getLogger(__name__)

VERSION = 1
MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One write.

    Attributes:
        action: What was done, for example ``create_application``.
        at: When, ISO 8601, UTC.
        done: Whether Microsoft confirmed it.
        ids: Object IDs and descriptions that find it again.
    """

    action: str
    at: str
    done: bool = False
    ids: dict[str, str] = field(default_factory=dict)


class Journal(Protocol):
    """Remembers writes for one tenant and domain."""

    def open(self, tenant_id: str, domain: str) -> None:
        """Turn to the pages of this tenant and domain."""
        ...

    def write(self, entry: Entry) -> None:
        """Put *entry* in; one with the same action and same ``key`` id is replaced."""
        ...

    def entries(self) -> tuple[Entry, ...]:
        """All entries, oldest first."""
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


class FileJournal:
    """A journal in the state directory."""

    def __init__(self, directory: Path) -> None:
        """Keep the files in *directory*, which is made with mode 0700 when it is first needed."""
        self._directory = directory
        self._path: Path | None = None
        self._entries: tuple[Entry, ...] = ()

    def open(self, tenant_id: str, domain: str) -> None:
        """Turn to the file of this tenant and domain; a damaged one is put aside and a new one begun."""
        name = hashlib.sha256(f"{tenant_id}\n{domain}".encode()).hexdigest()[:24]
        self._path = self._directory / f"journal-{name}.json"
        self._entries = _read(self._path)

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
        entries = self._entries
        for theirs in _read(self._path):
            entries = entries if any(_same(theirs, each) for each in entries) else (*entries, theirs)
        entries = _put(entries, entry)
        body = json.dumps({"version": VERSION, "entries": [asdict(each) for each in entries]}, indent=1)
        write_private(self._path, body)
        self._entries = entries

    def entries(self) -> tuple[Entry, ...]:
        """All entries, oldest first."""
        return self._entries


def _same(one: Entry, other: Entry) -> bool:
    return one.action == other.action and one.ids.get("key") == other.ids.get("key")


def _put(entries: tuple[Entry, ...], entry: Entry) -> tuple[Entry, ...]:
    return (*(each for each in entries if not _same(each, entry)), entry)


def _read(path: Path) -> tuple[Entry, ...]:
    try:
        return _parse(path)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        log.warning("the journal %s cannot be read and is put aside", path.name)
        try:
            path.replace(path.with_suffix(".damaged"))
        except OSError:
            log.warning("the journal %s cannot be put aside", path.name)
        return ()


def _parse(path: Path) -> tuple[Entry, ...]:
    """The entries of a journal file, which is untrusted input.

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
    if data["version"] != VERSION:
        msg = "the journal is of another version"
        raise ValueError(msg)
    return tuple(
        Entry(str(each["action"]), str(each["at"]), each["done"] is True, _strings(each["ids"]))
        for each in data["entries"]
    )


def _strings(ids: dict[str, object]) -> dict[str, str]:
    return {str(name): str(value) for name, value in ids.items()}
