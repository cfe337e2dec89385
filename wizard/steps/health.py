"""Health: all registrations of this recipe in the tenant, and what is wrong with them. Changes nothing.

They are listed by the tag that every application registered here carries; the one of the given domain is looked at
whoever registered it. Without a domain those are looked at besides that the journal of this computer knows of.
"""

import asyncio
from dataclasses import replace
from datetime import datetime
from typing import ClassVar

from wizard.core.model import Check, Mark, Registration
from wizard.core.objects import ApiPermission, Application, Grant, SecretInfo, ServicePrincipal
from wizard.core.problems import ProblemCode, ProblemRaised, not_visible_yet
from wizard.core.step import StepContext, unknown
from wizard.core.unfinished import UNDO
from wizard.core.words import NOTHING, Text, say, say_n
from wizard.steps.drift import uri_drift
from wizard.steps.lookup import domain_of, find_application, recipe_tag, right_uri, soon
from wizard.steps.permissions import consented
from wizard.steps.trial_uri import left_over
from wizard.steps.which_domain import noted


class Health:
    """A row fails where people cannot sign in, or soon will not be able to."""

    key: ClassVar[str] = "health"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Look at every registration.

        Raises:
            ProblemRaised: The tenant could not be read, or several applications fit the given domain.
        """
        directory, wanted = ctx.session.directory, ctx.recipe.permission
        mine, tagged, permission = await asyncio.gather(
            _mine(ctx),
            directory.applications_by_tag(recipe_tag(ctx)),
            directory.api_permission(wanted.resource, wanted.name),
        )
        if permission is None:
            raise not_visible_yet(ProblemCode.COULD_NOT_CHECK)
        noted_here = await _noted(ctx) if not ctx.answers.domain else ()
        found_now = [*([mine] if mine else []), *tagged, *noted_here]
        ids = dict.fromkeys(each.object_id for each in found_now)
        # The list lags behind: what was deleted may still stand in it.
        read = await asyncio.gather(*(directory.application(object_id) for object_id in ids))
        first = mine.object_id if mine else ""
        found = await asyncio.gather(
            *(_registration(ctx, each, permission, mine=each.object_id == first) for each in read if each)
        )
        ctx.learn(replace(ctx.facts, registrations=tuple(found)))
        rows = [row for each in found for row in each.checks]
        if mine is None and not ctx.answers.domain and not rows:
            label = say("An application for {vendor} is registered", vendor=ctx.vendor)
            detail = say("None was found that this program registered. Name the domain to look for any other.")
            rows = [Check("registered", label, Mark.FAILED, detail)]
        elif mine is None and ctx.answers.domain:
            label = say("An application is registered for {domain}", domain=ctx.answers.domain)
            rows.insert(0, Check("registered", label, Mark.FAILED))
        return tuple(rows)

    async def apply(self, ctx: StepContext) -> None:
        """A health check repairs nothing; a set-up does."""
        del ctx


async def _mine(ctx: StepContext) -> Application | None:
    """The application for the given domain, if one was given."""
    return await find_application(ctx) if ctx.answers.domain else None


async def _noted(ctx: StepContext) -> tuple[Application, ...]:
    """The applications with the redirect URI of a domain that the journal of this computer knows, also by hand made."""
    look = ctx.session.directory.applications_by_redirect_uri
    found = await asyncio.gather(*(look(right_uri(ctx, domain)) for domain in noted(ctx, UNDO)))
    return tuple(each for some in found for each in some)


async def _registration(
    ctx: StepContext, application: Application, permission: ApiPermission, *, mine: bool
) -> Registration:
    directory = ctx.session.directory
    principal = await directory.service_principal(application.client_id)
    grants = await directory.grants(principal.object_id) if principal else ()
    domain = ctx.answers.domain if mine else domain_of(ctx, application)
    rows = [
        _address(ctx, application, domain),
        *(await _principal(ctx, application, principal)),
        _consent(application, grants, permission),
        *_secrets(ctx, application),
        *_temporary(ctx, application),
    ]
    now = ctx.services.clock.now()
    days = [(each.expires - now).days for each in application.secrets if each.live(now)]
    checks = tuple(replace(row, key=f"{application.client_id}:{row.key}", required=False) for row in rows)
    return Registration(domain, application, principal, max(days, default=None), checks)


def _address(ctx: StepContext, application: Application, domain: str) -> Check:
    label = say("{name}: the Redirect URI is right", name=application.name)
    if not domain:
        return Check("redirect_uri", label, Mark.FAILED, say("No Redirect URI of {vendor}.", vendor=ctx.vendor))
    uri = right_uri(ctx, domain)
    if uri in application.redirect_uris:
        return Check("redirect_uri", label, Mark.DONE, say("{uri}", uri=uri))
    detail = uri_drift(uri, application.redirect_uris) or say("{uri} is missing.", uri=uri)
    return Check("redirect_uri", label, Mark.FAILED, detail)


async def _principal(
    ctx: StepContext, application: Application, principal: ServicePrincipal | None
) -> tuple[Check, ...]:
    name = application.name
    listed = say("{name}: it is listed under Enterprise applications", name=name)
    if principal is None:
        gone = say("The entry was deleted, so nobody can sign in. A set-up creates it again.")
        return (Check("service_principal", listed, Mark.FAILED, gone),)
    off = NOTHING if principal.enabled else say("Someone switched it off: Enterprise applications, Properties.")
    rows = [
        Check("service_principal", listed, Mark.DONE),
        Check("enabled", say("{name}: signing in is enabled", name=name), _right(off), off),
    ]
    if principal.assignment_required:
        label = say("{name}: people are assigned, as it demands", name=name)
        try:
            assigned = await ctx.session.directory.assigned(principal.object_id)
        except ProblemRaised as raised:
            if raised.problem.transient:
                raise
            rows.append(unknown("assignment", label, raised.problem))
        else:
            detail = NOTHING if assigned else say("Nobody is assigned, so nobody can sign in.")
            rows.append(Check("assignment", label, _right(detail), detail))
    return tuple(rows)


def _consent(application: Application, grants: tuple[Grant, ...], permission: ApiPermission) -> Check:
    label = say("{name}: {permission} is granted for everyone", name=application.name, permission=permission.name)
    detail = NOTHING if consented(grants, permission) else say("The admin consent is missing, or was taken back.")
    return Check("consent", label, _right(detail), detail)


def _secrets(ctx: StepContext, application: Application) -> tuple[Check, ...]:
    """One row for each client secret. A short life matters only where no other secret lives longer."""
    now = ctx.services.clock.now()
    label = say("{name}: a client secret is valid", name=application.name)
    if not application.secrets:
        return (Check("secret", label, Mark.FAILED, say("There is no client secret.")),)
    best = max(application.secrets, key=lambda each: each.expires)
    enough = best.live(now + soon(ctx))
    summary = Check("secret", label, Mark.DONE if enough else Mark.FAILED, _days(best, now))
    rows = []
    for each in sorted(application.secrets, key=lambda each: each.expires):
        wrong = each is best and not enough
        mark = Mark.FAILED if wrong else Mark.DONE if each.live(now) else Mark.UNKNOWN
        text = say("{name}: client secret {secret}", name=application.name, secret=each.description or each.key_id)
        rows.append(Check(f"secret:{each.key_id}", text, mark, _days(each, now)))
    return (summary, *rows)


def _temporary(ctx: StepContext, application: Application) -> tuple[Check, ...]:
    """What a trial sign-in left behind, which somebody else on that computer could use."""
    label = say("{name}: no temporary Redirect URI is left", name=application.name)
    return tuple(
        Check(
            f"temporary:{number}",
            label,
            Mark.FAILED,
            say("The next set-up, renewal or undo removes {uri}.", uri=uri),
        )
        for number, uri in left_over(ctx, application)
    )


def _days(secret: SecretInfo, now: datetime) -> Text:
    day = secret.expires.date()
    if not secret.live(now):
        return say("Expired on {day}. It can be removed.", day=day)
    count = (secret.expires - now).days
    return say_n("{count} day left, until {day}", "{count} days left, until {day}", count=count, day=day)


def _right(detail: Text) -> Mark:
    return Mark.FAILED if detail else Mark.DONE
