"""The support bundle: what support needs to understand what happened, without who it happened to.

A bundle is text until it is saved, so that it can be read first; nothing sends it anywhere.
"""

import io
import json
import locale
import os
import platform
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from wizard import __version__
from wizard.catalogue import language
from wizard.core.journal import Entry
from wizard.core.model import SetupState
from wizard.core.recipe import Recipe
from wizard.handover.aliases import Aliases, known_values
from wizard.libraries import versions

PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
ABOUT = """\
Support bundle of Entra SSO Wizard

environment.txt  which program on which system
checks.txt       the steps, their checks and what went wrong
requests.txt     Microsoft's numbers for failed requests
journal.json     the wizard's notes about what it changed
log.txt          what the program logged

Names, addresses and ids of the customer are replaced, the same thing
by the same name in all files: tenant-1, user-1, domain-1.
Request IDs and correlation IDs are Microsoft's own and are kept.
No file holds a client secret, a password or a token.
"""
# How the program logs Microsoft's numbers.
_NUMBER = re.compile(r"(?:request|correlation) ([0-9a-fA-F-]{36})(?![\w-])")
# How the logbook begins a line: it tells nobody who somebody is, and the name of a module is written like a host.
_PREFIX = re.compile(r"^\S+ [A-Z]+ [\w.]+: ")


@dataclass(frozen=True, slots=True)
class Story:
    """What happened, as far as it is known.

    Attributes:
        recipe: The article as data.
        state: The set-up; a fresh one where nothing was looked at in this process.
        entries: The journal's entries, by the file or place that they are from.
        places: Tenant ID and domain of each of these.
        lines: The log.
        when: Now, UTC.
        face: What else is known of the window or the terminal, by name.
    """

    recipe: Recipe
    state: SetupState
    entries: Mapping[str, Sequence[Entry]]
    places: Mapping[str, tuple[str, str]]
    lines: Sequence[str]
    when: datetime
    face: Mapping[str, str]


def bundle(story: Story) -> dict[str, str]:
    """The files by name, as they may be given away."""
    every = [entry for entries in story.entries.values() for entry in entries]
    known = known_values(story.recipe, story.state, every)
    for tenant, domain in story.places.values():
        known |= {value: kind for value, kind in ((tenant, "tenant"), (domain, "domain")) if value}
    numbers = tuple(_requests(story.state))
    keep = [story.recipe.permission.name, *(number for _, _, *ids in numbers for number in ids)]
    keep += [number for line in story.lines for number in _NUMBER.findall(line)]
    aliases = Aliases(known, keep)
    return {
        "about.txt": ABOUT,
        "environment.txt": "".join(f"{line}\n" for line in _environment(story, aliases)),
        "checks.txt": "".join(f"{aliases.text(line)}\n" for line in _checks(story)),
        "requests.txt": "".join(f"{' · '.join(part for part in each if part)}\n" for each in numbers) or "none\n",
        "journal.json": json.dumps(aliases.data(_journal(story)), ensure_ascii=False, indent=1) + "\n",
        "log.txt": "".join(f"{_line(line, aliases)}\n" for line in story.lines) or "empty\n",
    }


def zipped(files: Mapping[str, str], when: datetime) -> bytes:
    """The files as a zip file."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, when.timetuple()[:6]), text, zipfile.ZIP_DEFLATED)
    return content.getvalue()


def _environment(story: Story, aliases: Aliases) -> Iterator[str]:
    yield f"Entra SSO Wizard {__version__}"
    yield f"Python {platform.python_version()} ({platform.python_implementation()})"
    yield f"System: {platform.system()} {platform.release()} {platform.machine()}"
    yield from versions()
    yield f"Made: {story.when:%Y-%m-%d %H:%M:%S} UTC; local time differs by {_offset(story.when)}"
    yield f"Language of the program: {language().code}; locale: {locale.setlocale(locale.LC_CTYPE)}"
    for name in ("LANGUAGE", "LC_ALL", "LANG", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM", "BROWSER"):
        if value := os.environ.get(name):
            yield f"{name}: {aliases.text(value)}"
    for name in PROXIES:
        value = os.environ.get(name) or os.environ.get(name.lower())
        yield f"{name}: {_proxy(value) if value else 'not set'}"
    for name, value in story.face.items():
        yield f"{name}: {aliases.text(value)}"


def _offset(when: datetime) -> str:
    return f"{when.astimezone():%z}"


def _proxy(value: str) -> str:
    """That there is one and of which kind; its address and the password in it stay here."""
    parts = urlsplit(value)
    if not parts.scheme or not parts.netloc:
        return "set"
    return f"set ({parts.scheme}{', with a name' if '@' in parts.netloc else ''})"


def _checks(story: Story) -> Iterator[str]:
    state, keys = story.state, story.recipe.step_keys()
    if not state.reports:
        yield "nothing was checked in this run"
    for number, key in enumerate((*keys, *(each for each in state.reports if each not in keys)), start=1):
        report = state.report(key)
        if key not in state.reports:
            continue
        at = f", read {report.at:%Y-%m-%d %H:%M:%S} UTC" if report.at else ""
        yield f"{number}. {key}: {report.status.value}{at}{', changed something' if report.acted else ''}"
        for row in report.checks:
            detail = f" ({row.detail})" if row.detail else ""
            yield f"   {row.key}: {row.mark.value} - {row.label}{detail}"
        if (trouble := report.problem) is not None:
            yield f"   problem: {trouble.code.value} {trouble.service_code} {trouble.detail}".rstrip()


def _requests(state: SetupState) -> Iterator[tuple[str, str, str, str]]:
    """Step, time, request ID and correlation ID of everything that failed."""
    for key, report in state.reports.items():
        trouble = report.problem
        if trouble is not None and (trouble.request_id or trouble.correlation_id):
            when = f"{trouble.when:%Y-%m-%d %H:%M:%S} UTC" if trouble.when else ""
            yield f"{key} {trouble.code.value}", when, trouble.request_id, trouble.correlation_id


def _journal(story: Story) -> list[dict[str, object]]:
    return [
        {
            "tenant": story.places.get(name, ("", ""))[0],
            "domain": story.places.get(name, ("", ""))[1],
            "entries": [
                {
                    "action": each.action,
                    "at": each.at,
                    "done": each.done,
                    "undo": each.undo.value,
                    "ids": dict(each.ids),
                }
                for each in entries
            ],
        }
        for name, entries in story.entries.items()
    ]


def _line(line: str, aliases: Aliases) -> str:
    found = _PREFIX.match(line)
    begin = found[0] if found else ""
    return begin + aliases.text(line[len(begin) :])
