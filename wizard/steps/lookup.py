"""Finding the application that this set-up is about. Never by its display name: names are not unique."""

import asyncio

from wizard.core.objects import Application, SecretInfo
from wizard.core.problems import Choice, Fix, ProblemCode, problem
from wizard.core.step import StepContext
from wizard.core.words import say


def unique_name(ctx: StepContext) -> str:
    """The idempotency key of the application for this domain."""
    return ctx.recipe.application.unique_name.format(domain=ctx.answers.domain.replace(":", "-"))


async def find_application(ctx: StepContext) -> Application | None:
    """The application: the one already known, else by its unique name, else by its exact redirect URI.

    A registration made by hand without the final slash is found too, so that it is repaired and not doubled.

    Raises:
        ProblemRaised: Several fit; the choices name them.
    """
    directory = ctx.session.directory
    known = ctx.facts.application
    if known is not None and (again := await directory.application(known.object_id)) is not None:
        return again
    uri = ctx.facts.redirect_uri
    mine, exact, near = await asyncio.gather(
        directory.application_by_unique_name(unique_name(ctx)),
        directory.applications_by_redirect_uri(uri),
        directory.applications_by_redirect_uri(uri.rstrip("/")),
    )
    choice, _, chosen = ctx.choice.partition(":")
    if choice == Fix.NEW_APPLICATION:
        return mine
    if mine is not None:
        return mine
    fitting = exact or near
    if choice == Fix.USE_APPLICATION:
        fitting = tuple(each for each in fitting if each.object_id == chosen)
    if len(fitting) > 1:
        offers = tuple(
            Choice(f"{Fix.USE_APPLICATION}:{each.object_id}", say("{name} ({id})", name=each.name, id=each.client_id))
            for each in fitting
        )
        raise problem(ProblemCode.SEVERAL_APPLICATIONS, more=offers, count=len(fitting))
    return fitting[0] if fitting else None


def live_secret(ctx: StepContext, application: Application) -> SecretInfo | None:
    """The client secret of this set-up: the one just made, else the one of the longest life that still works."""
    now = ctx.services.clock.now()
    live = [each for each in application.secrets if each.live(now)]
    made = ctx.facts.client_secret
    if made is not None and ctx.memory.secret is not None:
        return next((each for each in live if each.key_id == made.key_id), None)
    lost = {entry.ids.get("key") for entry in ctx.services.journal.entries() if entry.action == "add_secret"} - {
        entry.ids.get("key") for entry in ctx.services.journal.entries() if entry.action == "handed_over"
    }
    kept = [each for each in live if each.description not in lost]
    return max(kept, key=lambda each: each.expires, default=None)
