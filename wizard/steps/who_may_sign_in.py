"""Who may sign in: everyone in the organisation, or only people who are assigned.

By default nothing is changed: an application that was just registered lets everyone sign in, and a setting that was
made before is left alone unless the user asks for another one. People are assigned before the assignment is demanded,
so that nobody is locked out meanwhile.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from wizard.core.access import Access, AccessWish, Assignment, Member, Way, among
from wizard.core.journal import Entry, Undo
from wizard.core.model import Check, Mark
from wizard.core.objects import ServicePrincipal
from wizard.core.problems import ProblemCode, not_visible_yet, problem
from wizard.core.step import StepContext
from wizard.core.words import NOTHING, Text, say

ASSIGN, UNASSIGN, REQUIRE = "assign", "unassign", "require_assignment"
# The choice with which a look reads who is assigned, also where that does not matter yet.
LIST = "list"
FLAGS = {True: "yes", False: "no"}


def assignment_key(principal_id: str, member_id: str) -> str:
    """The key of an assignment in the journal."""
    return f"{principal_id}/{member_id}"


class WhoMaySignIn:
    """No step of the article: it leaves everyone in, and so does this one unless the user chooses."""

    key: ClassVar[str] = "who_may_sign_in"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Read the setting back, and who is assigned where that matters."""
        if ctx.facts.service_principal is None:
            return (Check("access", _everyone(ctx), Mark.TODO),)
        wish = _wish(ctx)
        principal = await _principal(ctx)
        access = Access(principal.assignment_required)
        if access.required or wish.way is Way.CHOSEN or wish.assign or wish.unassign or ctx.choice == LIST:
            assignments, groups = await asyncio.gather(
                ctx.session.directory.assignments(principal.object_id), _own_groups(ctx)
            )
            access = Access(access.required, assignments, groups)
        _settle(ctx, principal, access)
        ctx.learn(replace(ctx.facts, service_principal=principal, access=access))
        return (_setting(ctx, wish, access), *_members(wish, access), *_yourself(ctx, wish, access))

    async def apply(self, ctx: StepContext) -> None:
        """Make it as the user wishes: assign first, then the setting, then take assignments away.

        Raises:
            ProblemRaised: Microsoft refused, or nobody would be left who may sign in.
        """
        wish, principal, directory = _wish(ctx), await _principal(ctx), ctx.session.directory
        there = await directory.assignments(principal.object_id) if wish != AccessWish() else ()
        known = {each.member.object_id: each for each in there}
        gone = {each.object_id for each in wish.unassign}
        if wish.way is Way.CHOSEN and not wish.assign and not set(known) - gone:
            raise problem(ProblemCode.NOBODY_CHOSEN)
        for each in wish.assign:
            if each.object_id not in known:
                await self._assign(ctx, principal, each)
        if wish.way is not Way.AS_IT_IS and principal.assignment_required is not (wish.way is Way.CHOSEN):
            await self._require(ctx, principal, required=wish.way is Way.CHOSEN)
        for each in wish.unassign:
            if each.object_id in known:
                await self._unassign(ctx, principal, known[each.object_id])

    async def _assign(self, ctx: StepContext, principal: ServicePrincipal, member: Member) -> None:
        key = assignment_key(principal.object_id, member.object_id)
        before = ctx.entry(ASSIGN, key)
        ids = _ids(ctx, key, principal)
        with ctx.writing(ASSIGN, ids) as known:
            made = await ctx.session.directory.assign(principal.object_id, member.object_id)
            if made is not None:
                known["assignment_id"] = made.assignment_id
        if made is None and before is None:
            # Somebody else was quicker: it is theirs, and an undo leaves it.
            ctx.record(Entry(ASSIGN, "", done=True, ids=ids, undo=Undo.DONE))

    async def _require(self, ctx: StepContext, principal: ServicePrincipal, *, required: bool) -> None:
        """Change the setting; what it was before this program changed it first is what an undo restores."""
        before = ctx.entry(REQUIRE, principal.object_id)
        former = before.ids.get("former", "") if before else FLAGS[principal.assignment_required]
        ids = _ids(ctx, principal.object_id, principal) | {"former": former}
        with ctx.writing(REQUIRE, ids):
            await ctx.session.directory.set_assignment_required(principal.object_id, required=required)
        if former == FLAGS[required]:
            ctx.record(Entry(REQUIRE, "", done=True, ids=ids, undo=Undo.DONE))

    async def _unassign(self, ctx: StepContext, principal: ServicePrincipal, assignment: Assignment) -> None:
        """Take an assignment away; one that was made here counts as taken back."""
        key = assignment_key(principal.object_id, assignment.member.object_id)
        mine = ctx.entry(ASSIGN, key)
        with ctx.writing(UNASSIGN, _ids(ctx, key, principal)):
            await ctx.session.directory.unassign(principal.object_id, assignment.assignment_id)
        if mine is not None:
            ctx.record(replace(mine, undo=Undo.DONE))


def _wish(ctx: StepContext) -> AccessWish:
    return ctx.answers.access or AccessWish()


def _ids(ctx: StepContext, key: str, principal: ServicePrincipal) -> dict[str, str]:
    application = ctx.facts.application
    return {
        "key": key,
        "application": application.object_id if application else "",
        "principal": principal.object_id,
    }


async def _principal(ctx: StepContext) -> ServicePrincipal:
    known = ctx.facts.service_principal
    if known is None:
        raise problem(ProblemCode.NOT_FOUND)
    found = await ctx.session.directory.service_principal(known.client_id)
    if found is None:
        raise not_visible_yet(ProblemCode.NO_SERVICE_PRINCIPAL)
    return found


async def _own_groups(ctx: StepContext) -> frozenset[str]:
    """The account's own groups; an application that signed in by itself has none."""
    account = ctx.facts.account
    return await ctx.session.directory.own_groups() if account and account.object_id else frozenset()


def _settle(ctx: StepContext, principal: ServicePrincipal, access: Access) -> None:
    """Note that what was begun is seen to be so, where Microsoft's answer to it was lost."""
    entry = ctx.entry(REQUIRE, principal.object_id)
    if entry is not None and entry.ids.get("former") != FLAGS[access.required]:
        ctx.settle(REQUIRE, principal.object_id)
    for each in access.assignments or ():
        key = assignment_key(principal.object_id, each.member.object_id)
        ctx.settle(ASSIGN, key, assignment_id=each.assignment_id)


# -- what the rows say --------------------------------------------------------------------------------------------


def _everyone(ctx: StepContext) -> Text:
    return say("Everyone in {organisation} may sign in", organisation=ctx.organisation)


def _setting(ctx: StepContext, wish: AccessWish, access: Access) -> Check:
    """The setting. One that was made before is shown and left alone."""
    if wish.way is Way.CHOSEN or (wish.way is Way.AS_IT_IS and access.required):
        mark, detail = Mark.when(done=access.required), NOTHING
        if wish.way is Way.AS_IT_IS:
            detail = say("It was set so before and is left as it is.")
            if not access.assignments:
                mark, detail = Mark.FAILED, say("Nobody is assigned, so nobody can sign in.")
        label = say("Only people who are assigned may sign in")
        return Check("access", label, mark, detail, required=wish.way is Way.CHOSEN)
    return Check("access", _everyone(ctx), Mark.when(done=not access.required))


def _members(wish: AccessWish, access: Access) -> Iterator[Check]:
    """Whom the user wants assigned or not, and whether they are."""
    assigned = {each.member.object_id for each in access.assignments or ()}
    for each in wish.assign:
        label = say("{name} is assigned", name=each.name)
        yield Check(f"assigned:{each.object_id}", label, Mark.when(done=each.object_id in assigned))
    for each in wish.unassign:
        label = say("{name} is no longer assigned", name=each.name)
        yield Check(f"unassigned:{each.object_id}", label, Mark.when(done=each.object_id not in assigned))


def _yourself(ctx: StepContext, wish: AccessWish, access: Access) -> Iterator[Check]:
    """Advice for whoever would not be able to try the sign-in."""
    if not access.required and wish.way is not Way.CHOSEN:
        return
    members = tuple(each.member for each in access.assignments or ())
    mine = among(ctx.facts.account, access, members)
    if mine is None:
        return
    label = say("You may sign in yourself")
    detail = NOTHING if mine else say("You are not among them, so you cannot try the sign-in.")
    yield Check("yourself", label, Mark.DONE if mine else Mark.FAILED, detail, required=False)
