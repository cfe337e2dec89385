"""Restore: brings back from Entra's recycle bin what an undo deleted.

Source: "Restore deleted item" in the Microsoft Graph v1.0 reference: items rest there for up to 30 days, and restoring
an application does not restore its service principal.
"""

from dataclasses import replace
from datetime import timedelta
from typing import ClassVar

from wizard.core.journal import Entry, Undo
from wizard.core.model import Check, Mark
from wizard.core.objects import Deleted
from wizard.core.problems import ProblemCode, problem
from wizard.core.step import StepContext
from wizard.core.words import NOTHING, say
from wizard.steps.lookup import application_of
from wizard.steps.made import APPLICATION, PRINCIPAL, bin_entry

RESTS = timedelta(days=30)
KEYS = {APPLICATION: "application", PRINCIPAL: "service_principal"}
BACK = {
    APPLICATION: say("The application is back"),
    PRINCIPAL: say("The application is listed under Enterprise applications"),
}


class Restore:
    """What lay inside the application comes back with it; the admin consent does not, and a set-up gives it again."""

    key: ClassVar[str] = "restore"

    def __init__(self) -> None:
        self._restored: set[str] = set()

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Say what rests in the bin and what is back."""
        in_bin = await resting(ctx)
        ctx.learn(replace(ctx.facts, bin=in_bin))
        waits = {each.object_id for each in in_bin}
        rows = []
        for entry in _deletable(ctx):
            object_id = entry.ids["object_id"]
            if object_id in waits | self._restored:
                there = object_id not in waits and await _there(ctx, entry)
                rows.append(Check(KEYS[entry.action], BACK[entry.action], Mark.when(done=there)))
        if rows:
            words = say("Run the set-up once more: it finds the application and adds what is missing.")
            rows.append(Check("rest", say("The admin consent and the rest"), Mark.UNKNOWN, words, required=False))
        return (*rows, *bin_rows(in_bin))

    async def apply(self, ctx: StepContext) -> None:
        """Restore the application first, then its service principal.

        Raises:
            ProblemRaised: The bin holds nothing of ours, or the account may not look there, or Microsoft refused.
        """
        if ctx.answers.read_only:
            raise problem(ProblemCode.READ_ONLY)
        directory = ctx.session.directory
        for entry in _deletable(ctx):
            if entry.undo is Undo.NO:
                continue
            object_id = entry.ids["object_id"]
            if await directory.deleted(object_id) is not None:
                # From now on it may be there or not; only the tenant knows.
                ctx.record(replace(entry, undo=Undo.BEGUN))
                await directory.restore(object_id)
                ctx.acted = True
            elif entry.undo is Undo.DONE:
                continue  # it does not rest there any more
            self._restored.add(object_id)
            ctx.record(replace(entry, undo=Undo.NO))
        if not self._restored:
            raise problem(ProblemCode.NOTHING_TO_RESTORE)


async def bring_back(ctx: StepContext, object_id: str) -> None:
    """Bring one thing back from the bin; what this program deleted counts as made by it again.

    Raises:
        ProblemRaised: The notes cannot be written, or Microsoft refused.
    """
    mine = [each for each in _kept_in_bin(ctx) if each.ids["object_id"] == object_id]
    for each in mine:
        ctx.record(replace(each, undo=Undo.BEGUN))
    await ctx.session.directory.restore(object_id)
    ctx.acted = True
    for each in mine:
        ctx.record(replace(each, undo=Undo.NO))


def _kept_in_bin(ctx: StepContext) -> list[Entry]:
    """The entries of what the bin keeps where it is deleted, in the order in which they were written."""
    return [each for each in ctx.services.journal.entries() if each.action in KEYS and each.ids.get("object_id")]


def _deletable(ctx: StepContext) -> tuple[Entry, ...]:
    """The entries of what the bin may hold and is not replaced, each application before its service principal.

    Of several applications of one name only the last can come back: the name is an alternate key, and a tenant holds
    it once. What belonged to the others stays where it is.
    """
    entries = _kept_in_bin(ctx)
    last = {each.ids.get("key", ""): each for each in entries if each.action == APPLICATION}
    replaced = {application_of(each) for each in entries if each.action == APPLICATION}
    replaced -= {application_of(each) for each in last.values()}
    kept = [each for each in entries if application_of(each) not in replaced]
    return tuple(sorted(kept, key=lambda each: each.action != APPLICATION))


async def _there(ctx: StepContext, entry: Entry) -> bool:
    directory = ctx.session.directory
    if entry.action == APPLICATION:
        return await directory.application(entry.ids["object_id"]) is not None
    return await directory.service_principal(entry.ids["key"]) is not None


async def resting(ctx: StepContext) -> tuple[Deleted, ...]:
    """What was deleted here and rests in the bin; nothing where the account may not look there."""
    taken = [each for each in _deletable(ctx) if each.undo is not Undo.NO]
    found = [await bin_entry(ctx, each.ids["object_id"]) for each in taken]
    return tuple(each for each in found if each is not None)


def bin_rows(in_bin: tuple[Deleted, ...]) -> tuple[Check, ...]:
    """What rests in the bin and until when, as a row."""
    if not in_bin:
        return ()
    days = [each.deleted for each in in_bin if each.deleted is not None]
    detail = say("It can be restored until {day}.", day=(min(days) + RESTS).date()) if days else NOTHING
    label = say("What was deleted rests in Entra's recycle bin")
    return (Check("recycle_bin", label, Mark.DONE, detail, required=False),)
