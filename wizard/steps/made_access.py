"""What this program changed in who may sign in, for the undo of an application that stays.

With an application that is deleted all of it goes, so nothing of it has to be taken back.
"""

from collections.abc import Sequence

from wizard.core.access import Assignment
from wizard.core.journal import Entry
from wizard.core.model import PlanAction, PlanLine
from wizard.core.objects import ServicePrincipal
from wizard.core.ports import Directory
from wizard.core.words import Text, say
from wizard.steps.things import Thing
from wizard.steps.who_may_sign_in import ASSIGN, FLAGS, REQUIRE, assignment_key

ACCESS_ACTIONS = frozenset({ASSIGN, REQUIRE})


async def access_things(
    directory: Directory, entries: Sequence[Entry], principal: ServicePrincipal | None
) -> list[Thing]:
    """The setting first, so that nobody is locked out while the assignments go.

    Args:
        directory: The tenant.
        entries: What the journal notes of one application.
        principal: Its entry under Enterprise applications, if there is one.
    """
    mine = [each for each in entries if each.action in ACCESS_ACTIONS]
    if not mine:
        return []
    assigned = await directory.assignments(principal.object_id) if principal else ()
    settings = [_setting(directory, each, principal) for each in mine if each.action == REQUIRE]
    return [*settings, *(_assignment(directory, each, principal, assigned) for each in mine if each.action == ASSIGN)]


def _setting(directory: Directory, entry: Entry, principal: ServicePrincipal | None) -> Thing:
    required = entry.ids.get("former") == FLAGS[True]
    there = principal is not None and _same(entry, principal) and principal.assignment_required is not required

    async def remove() -> None:
        if principal is not None:
            await directory.set_assignment_required(principal.object_id, required=required)

    if required:
        gone = say("Only people who are assigned may sign in, as before")
        words = say("Let only people who are assigned sign in again.")
    else:
        gone = say("Everyone may sign in, as before")
        words = say("Let everyone sign in again.")
    line = PlanLine("access", PlanAction.CHANGE, words)
    return Thing("access", gone, line, (entry,), there, remove)


def _assignment(
    directory: Directory, entry: Entry, principal: ServicePrincipal | None, assigned: Sequence[Assignment]
) -> Thing:
    """The same assignment that was made here, and not one that somebody made after that was taken away."""
    same = principal is not None and _same(entry, principal)
    mine = (each for each in assigned if same and principal and _is(entry, principal, each))
    found = next(mine, None)

    async def remove() -> None:
        if principal is not None and found is not None:
            await directory.unassign(principal.object_id, found.assignment_id)

    who: str | Text = found.member.name if found else say("Somebody")
    gone = say("{name} is no longer assigned", name=who)
    key = f"assigned:{entry.ids['key'].rpartition('/')[2]}"
    line = PlanLine(key, PlanAction.REMOVE, say("Take the assignment of {name} away.", name=who))
    return Thing(key, gone, line, (entry,), found is not None, remove)


def _same(entry: Entry, principal: ServicePrincipal) -> bool:
    return entry.ids.get("principal") == principal.object_id


def _is(entry: Entry, principal: ServicePrincipal, assignment: Assignment) -> bool:
    if entry.ids["key"] != assignment_key(principal.object_id, assignment.member.object_id):
        return False
    return entry.ids.get("assignment_id", assignment.assignment_id) == assignment.assignment_id
