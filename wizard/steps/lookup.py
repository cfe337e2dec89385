"""Finding the application that this set-up is about. Never by its display name: names are not unique."""

import asyncio
from datetime import timedelta

from wizard.core.domain import DomainError, redirect_uri
from wizard.core.objects import Application, SecretInfo
from wizard.core.problems import Choice, Fix, ProblemCode, not_visible_yet, problem
from wizard.core.step import StepContext
from wizard.core.words import say

# A client secret with less time left is no base for a new set-up.
ENDS_SOON = timedelta(days=30)


def unique_name(ctx: StepContext) -> str:
    """The idempotency key of the application for this domain."""
    return ctx.recipe.application.unique_name.format(domain=ctx.answers.domain.replace(":", "-"))


def right_uri(ctx: StepContext) -> str:
    """The exact redirect URI for the domain.

    Raises:
        ProblemRaised: The domain cannot be used.
    """
    try:
        return redirect_uri(ctx.recipe.application.redirect_uri, ctx.answers.domain)
    except DomainError as error:
        raise problem(ProblemCode.BAD_DOMAIN, reason=error.sentence) from error


async def find_application(ctx: StepContext) -> Application | None:
    """The application: the one already known, else by its unique name, else by its redirect URI.

    A registration made by hand without the final slash is found too, so that it is repaired and not doubled.

    Raises:
        ProblemRaised: Several fit, and the choices name them; or a known one that was made by hand cannot be read
            now, which is no reason to make a second one; or no application has the Client ID that the user named.
    """
    directory, known = ctx.session.directory, ctx.facts.application
    way, _, named = ctx.choice.partition(":")
    if way == Fix.USE_CLIENT_ID:
        found = await directory.application_by_client_id(named)
        if found is None:
            raise problem(ProblemCode.NO_SUCH_APPLICATION)
        return found
    if known is not None and (again := await directory.application(known.object_id)) is not None:
        return again
    uri = right_uri(ctx)
    mine, exact, near = await asyncio.gather(
        directory.application_by_unique_name(unique_name(ctx)),
        directory.applications_by_redirect_uri(uri),
        directory.applications_by_redirect_uri(uri.rstrip("/")),
    )
    if mine is not None:
        return mine
    if known is not None and known.unique_name != unique_name(ctx):
        raise not_visible_yet()
    # The list lags behind: what was deleted may still stand in it.
    read = await asyncio.gather(*(directory.application(each.object_id) for each in exact or near))
    fitting = [each for each in read if each is not None]
    if way == Fix.USE_APPLICATION:
        fitting = [each for each in fitting if each.object_id == named]
    if len(fitting) > 1:
        offers = tuple(
            Choice(f"{Fix.USE_APPLICATION}:{each.object_id}", say("{name} ({id})", name=each.name, id=each.client_id))
            for each in fitting
        )
        raise problem(ProblemCode.SEVERAL_APPLICATIONS, more=offers, count=len(fitting))
    return fitting[0] if fitting else None


def live_secret(ctx: StepContext, application: Application) -> SecretInfo | None:
    """The client secret of this set-up: the one just made, else the one of the longest life that is not over soon.

    One that the wizard made and never handed over does not count: nobody knows its value.
    """
    now, made = ctx.services.clock.now(), ctx.facts.client_secret
    if ctx.memory.secret is not None and ctx.memory.secret_of == application.object_id and made is not None:
        return next((each for each in application.secrets if each.key_id == made.key_id and each.live(now)), None)
    left_over = leftover_secrets(ctx, application)
    kept = [each for each in application.secrets if each.live(now + _enough(ctx)) and each not in left_over]
    return max(kept, key=lambda each: each.expires, default=None)


def leftover_secrets(ctx: StepContext, application: Application) -> tuple[SecretInfo, ...]:
    """Client secrets that the wizard made in an earlier try and whose value was not handed over."""
    entries = ctx.services.journal.entries()
    made = {entry.ids.get("key") for entry in entries if entry.action == "add_secret"}
    given = {entry.ids.get("key") for entry in entries if entry.action == "handed_over"}
    held = ctx.facts.client_secret.key_id if ctx.memory.secret is not None and ctx.facts.client_secret else ""
    return tuple(each for each in application.secrets if each.description in made - given and each.key_id != held)


def _enough(ctx: StepContext) -> timedelta:
    """The time that a client secret must have left; less where the tenant allows only short lives."""
    policy = ctx.facts.secret_policy
    if policy is None or policy.max_days is None:
        return ENDS_SOON
    return min(ENDS_SOON, timedelta(days=policy.max_days) / 2)
