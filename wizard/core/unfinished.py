"""Which set-ups were begun on this computer and not brought to their end.

Read from the files of the journal, which are untrusted input: what is damaged, or not where this program would have
put it, is left alone and not shown.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from wizard.core.domain import DomainError, normalise_domain
from wizard.core.identifiers import is_guid
from wizard.core.journal import UNREADABLE, Entry, file_name, read_pages
from wizard.core.journal_files import PATTERN
from wizard.core.words import Text, say

# The ends of the three kinds of work, as entries of the journal.
FINISHED = "finished"
RENEW = "renew"
UNDO = "undo"
MARKER = "work"  # the key of an entry that stands for the work itself

# What was made, in the order of the steps. Entries about anything else change nothing in a tenant.
MADE: Mapping[str, Text] = {
    "create_application": say("the application"),
    "add_redirect_uri": say("the Redirect URI"),
    "create_service_principal": say("the entry under Enterprise applications"),
    "add_secret": say("the client secret"),
    "add_permission": say("the permission in the application's list"),
    "grant": say("the admin consent"),
    "assign": say("the people who are assigned"),
    "require_assignment": say("the setting of who may sign in"),
    "add_trial_uri": say("the temporary Redirect URI of a trial sign-in"),
}


class Work(StrEnum):
    """What was begun."""

    SET_UP = "set_up"
    RENEW = "renew"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Work that was begun.

    Attributes:
        work: What was begun.
        tenant_id: The Directory (tenant) ID.
        domain: The whitelabel domain, normalised.
        when: The last time that anything was done, UTC.
        made: What may stand in the tenant, in words, in the order of the steps.
    """

    work: Work
    tenant_id: str
    domain: str
    when: datetime
    made: tuple[Text, ...]


def unfinished_in(directory: Path, recipe: str = "") -> tuple[Unfinished, ...]:
    """All unfinished work of a recipe whose journal lies in *directory*, the latest first. Changes no file.

    Args:
        directory: The state directory.
        recipe: The id of the recipe; empty for the usual one.
    """
    found = []
    for path in directory.glob(PATTERN):
        try:
            each = _unfinished(path, recipe)
        except UNREADABLE:
            continue
        if each is not None:
            found.append(each)
    return tuple(sorted(found, key=lambda each: each.when, reverse=True))


def _unfinished(path: Path, recipe: str) -> Unfinished | None:
    """The unfinished work of *recipe* in one file.

    Raises:
        OSError: It cannot be read. Other mistakes raise as :func:`~wizard.core.journal.read_pages` does.
    """
    pages = read_pages(path)
    tenant_id, domain = pages.place
    work = open_work(pages.entries)
    if work is None or pages.recipe != recipe or not _ours(path, tenant_id, domain, recipe):
        return None
    when = datetime.fromisoformat(max(each.at for each in pages.entries))
    if when.tzinfo is None:
        return None
    there = {each.action for each in pages.entries if each.live}
    return Unfinished(work, tenant_id, domain, when, tuple(words for action, words in MADE.items() if action in there))


def _ours(path: Path, tenant_id: str, domain: str, recipe: str) -> bool:
    """Whether the file is where this program would have put it, and names a tenant and a domain that may be used."""
    try:
        clean = normalise_domain(domain) == domain
    except DomainError:
        return False
    return clean and is_guid(tenant_id) and path.name == file_name(tenant_id, domain, recipe)


def open_work(entries: Iterable[Entry]) -> Work | None:
    """What was begun and not ended. The order of the entries is that in which they were written."""
    work: Work | None = None
    for each in entries:
        if each.action == FINISHED:
            work = None
        elif each.action in {UNDO, RENEW}:
            work = None if each.done else Work(each.action)
        elif each.action in MADE and each.live:
            work = work or Work.SET_UP
    return work
