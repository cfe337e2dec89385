"""The temporary Redirect URI of a trial sign-in: added, proved, and always taken away again.

It is noted before it is added, so that whatever cuts a trial off, the next check, set-up, renewal or undo finds it and
takes it away. The other redirect URIs stay.
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from wizard.core.journal import Entry, Undo
from wizard.core.model import Check, Mark
from wizard.core.objects import Application
from wizard.core.patience import COPYING
from wizard.core.problems import ProblemCode, ProblemRaised, not_visible_yet, problem
from wizard.core.step import StepContext
from wizard.core.words import NOTHING, Text, say
from wizard.steps.lookup import right_uri

TRIAL_URI = "add_trial_uri"
# What was noted so lately may be there and not visible yet.
FRESH = timedelta(seconds=COPYING.limit - 20)
# Where Microsoft did not confirm that it was added, it may still come: so it is looked for once more.
SETTLES = 2.0  # seconds


def trial_entries(ctx: StepContext, object_id: str) -> tuple[Entry, ...]:
    """The notes of temporary redirect URIs that may still stand in this application."""
    noted = (each for each in ctx.services.journal.entries() if each.action == TRIAL_URI and each.live)
    return tuple(each for each in noted if each.ids.get("application") == object_id)


def trial_uris(ctx: StepContext) -> frozenset[str]:
    """Every temporary redirect URI that this program ever noted here, gone or not."""
    return frozenset(each.ids["key"] for each in ctx.services.journal.entries() if each.action == TRIAL_URI)


def left_over_rows(ctx: StepContext, application: Application | None) -> tuple[Check, ...]:
    """A row for each temporary redirect URI that a trial left behind; nothing where none did."""
    if application is None:
        return ()
    left = left_over(ctx, application)
    return tuple(trial_row(Mark.TODO, uri, f"temporary:{uri}" if number else "temporary") for number, uri in left)


def left_over(ctx: StepContext, application: Application) -> list[tuple[int, str]]:
    """The temporary redirect URIs that stand in *application*, or that may and are not visible yet, numbered."""
    found = [
        each.ids["key"]
        for each in trial_entries(ctx, application.object_id)
        if each.ids["key"] in application.redirect_uris or _fresh(ctx, each)
    ]
    return list(enumerate(found))


def trial_row(mark: Mark, uri: str = "", key: str = "temporary") -> Check:
    """How it stands with a temporary redirect URI."""
    return Check(key, say("The temporary Redirect URI is removed"), mark, say("{uri}", uri=uri) if uri else NOTHING)


def removal(application: Application, uri: str) -> Text:
    """The removal in the words of a plan."""
    return say(
        "Remove the temporary Redirect URI {uri} of a trial sign-in from {name}.", uri=uri, name=application.name
    )


@asynccontextmanager
async def for_the_moment(ctx: StepContext, application: Application, uri: str) -> AsyncIterator[None]:
    """The application has the redirect URI *uri* while the block runs, and not after, however the block ends.

    Raises:
        ProblemRaised: It could not be added, or not be taken away; then it is known and taken away the next time.
    """
    await ctx.patiently(lambda: _complete(ctx, application))
    ctx.show(trial_row(Mark.WAITING, uri))
    cut_off = False
    try:
        await _add(ctx, application, uri)
        yield
    except asyncio.CancelledError:
        cut_off = True
        raise
    finally:
        ctx.announce(None)
        await _to_the_end(_leave_no_trace(ctx, application, uri), once_more=not cut_off)


async def remove_left_over(ctx: StepContext, application: Application) -> None:
    """Take away what trials left behind in *application*.

    Raises:
        ProblemRaised: Microsoft refused, or the user wants to make every change himself.
    """
    await _to_the_end(_remove_all(ctx, application), once_more=True)


async def _complete(ctx: StepContext, application: Application) -> Application:
    """The application, read from a copy that is not an old one: its list is replaced as a whole.

    Raises:
        ProblemRaised: The vendor's own redirect URI is not in the list (yet).
    """
    now = await ctx.session.directory.application(application.object_id)
    if now is None or right_uri(ctx) not in now.redirect_uris:
        raise not_visible_yet(ProblemCode.REDIRECT_URI_WRONG)
    return now


async def _add(ctx: StepContext, application: Application, uri: str) -> None:
    directory = ctx.session.directory

    async def add() -> None:
        now = await _complete(ctx, application)
        if uri not in now.redirect_uris:
            await directory.set_redirect_uris(application.object_id, (*now.redirect_uris, uri))

    try:
        with ctx.writing(TRIAL_URI, {"key": uri, "application": application.object_id}):
            await ctx.patiently(add)
    except ProblemRaised as raised:
        if raised.problem.code is ProblemCode.BAD_DOMAIN:  # a 400 about redirect URIs
            refused = problem(ProblemCode.TRIAL_ADDRESS_REFUSED, detail=raised.problem.detail).problem
            service = raised.problem
            refused = replace(refused, service_code=service.service_code, request_id=service.request_id)
            raise ProblemRaised(refused) from None
        raise


async def _leave_no_trace(ctx: StepContext, application: Application, uri: str) -> None:
    await _remove_all(ctx, application)
    ctx.show(trial_row(Mark.DONE, uri))


async def _remove_all(ctx: StepContext, application: Application) -> None:
    for entry in trial_entries(ctx, application.object_id):
        if ctx.answers.read_only:
            raise problem(ProblemCode.READ_ONLY)
        await _remove(ctx, entry)


async def _remove(ctx: StepContext, entry: Entry) -> None:
    """Take the redirect URI of *entry* away and see that it is gone."""
    directory, right = ctx.session.directory, right_uri(ctx)
    object_id, uri = entry.ids["application"], entry.ids["key"]
    sent = False

    async def take_away() -> None:
        nonlocal sent
        now = await directory.application(object_id)
        there = now is not None and uri in now.redirect_uris
        if now is None or not (there or (_fresh(ctx, entry) and not sent)):
            return
        if not there and right not in now.redirect_uris:
            raise not_visible_yet(ProblemCode.TOOK_TOO_LONG)  # an old copy, see _complete
        ctx.record(replace(entry, undo=Undo.BEGUN))
        sent = True
        # Also where it is not seen: it may only not be visible yet, and the same list once more changes nothing.
        await directory.set_redirect_uris(object_id, tuple(each for each in now.redirect_uris if each != uri))
        ctx.acted = True

    async def gone() -> None:
        now = await directory.application(object_id)
        if now is not None and uri in now.redirect_uris:
            raise not_visible_yet(ProblemCode.TOOK_TOO_LONG)

    await ctx.patiently(take_away)
    await ctx.patiently(gone)
    if sent and not entry.done:
        await ctx.services.clock.sleep(SETTLES)
        await ctx.patiently(take_away)
        await ctx.patiently(gone)
    ctx.record(replace(entry, undo=Undo.DONE))


def _fresh(ctx: StepContext, entry: Entry) -> bool:
    try:
        return ctx.services.clock.now() - datetime.fromisoformat(entry.at) < FRESH
    except (ValueError, TypeError):
        return False


async def _to_the_end(work: Coroutine[object, object, None], *, once_more: bool) -> None:
    """Do *work* even where it is cancelled meanwhile; the cancellation goes on afterwards.

    A second one ends it: somebody who insists is not kept waiting for Microsoft, and what is left is noted.

    Args:
        work: What has to be done.
        once_more: Whether nobody has cancelled yet.
    """
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        if task.done() or not once_more:
            await _ended(task)
            raise
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            await _ended(task)
            raise
        if not task.cancelled():
            task.exception()  # it is told by the row: what was cancelled has no problem card
        raise


async def _ended(task: "asyncio.Future[None]") -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
