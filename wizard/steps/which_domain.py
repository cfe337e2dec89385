"""For which domain something is to be done, where the user named none. Changes nothing.

A renewal is about what is set up in the tenant, whoever registered it here or elsewhere with this program; an undo is
about what the journal of this computer knows.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from wizard.core.domain import DomainError, normalise_domain
from wizard.core.journal import Entry, Undo
from wizard.core.model import Check, Mark
from wizard.core.problems import ProblemCode, problem
from wizard.core.step import StepContext
from wizard.core.unfinished import MADE, RENEW, UNDO
from wizard.core.words import listed, say
from wizard.steps.lookup import application_of, domain_of, recipe_tag, right_uri
from wizard.steps.made import APPLICATION, PRINCIPAL, gone_with

RESTORE = "restore"


class WhichDomain:
    """The choice says for which task; what comes into question is ``facts.domains``."""

    key: ClassVar[str] = "which_domain"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Say which domain it is.

        Raises:
            ProblemRaised: Several come into question, or nothing is there to renew or to restore.
        """
        domains = await set_up(ctx) if ctx.choice == RENEW else noted(ctx, ctx.choice)
        ctx.learn(replace(ctx.facts, domains=domains))
        if len(domains) > 1:
            raise problem(ProblemCode.WHICH_DOMAIN, domains=listed(domains))
        if domains:
            label = say("The only one is taken: {domain}", domain=domains[0])
            return (Check("domain", label, Mark.DONE),)
        if ctx.choice == RENEW:
            raise problem(ProblemCode.NOT_SET_UP)
        if ctx.choice == RESTORE:
            raise problem(ProblemCode.NOTHING_TO_RESTORE)
        label = say("Nothing is left of what was created here in {organisation}", organisation=ctx.organisation)
        return (Check("nothing", label, Mark.DONE),)

    async def apply(self, ctx: StepContext) -> None:
        """There is nothing to do."""
        del ctx


async def set_up(ctx: StepContext) -> tuple[str, ...]:
    """The domains with an application in the tenant: by this program's tag, or as noted on this computer."""
    directory = ctx.session.directory
    noted_here = noted(ctx, UNDO)
    tagged, *by_hand = await asyncio.gather(
        directory.applications_by_tag(recipe_tag(ctx)),
        *(directory.applications_by_redirect_uri(right_uri(ctx, domain)) for domain in noted_here),
    )
    # The list lags behind: what was deleted may still stand in it.
    there = await asyncio.gather(*(directory.application(each.object_id) for each in tagged))
    found = [domain_of(ctx, each) for each in there if each]
    found += [domain for domain, some in zip(noted_here, by_hand, strict=True) if some]
    return tuple(sorted({each for each in found if each}))


def noted(ctx: StepContext, task: str) -> tuple[str, ...]:
    """The domains for which the journal knows something that *task* could take back or bring back."""
    tenant_id = ctx.facts.organisation.tenant_id if ctx.facts.organisation else ""
    found = []
    for domain, entries in ctx.services.journal.domains(tenant_id).items():
        try:
            right = normalise_domain(domain) == domain
        except DomainError:
            continue
        if right and (any(map(_deleted, entries)) if task == RESTORE else _stands(entries)):
            found.append(domain)
    return tuple(sorted(found))


def _stands(entries: Sequence[Entry]) -> bool:
    """Whether anything of it may still stand. What lay in an application that was taken back is gone with it."""
    dead = gone_with(entries)
    return any(each.action in MADE and each.live and application_of(each) not in dead for each in entries)


def _deleted(entry: Entry) -> bool:
    return entry.action in {APPLICATION, PRINCIPAL} and entry.undo is not Undo.NO and bool(entry.ids.get("object_id"))
