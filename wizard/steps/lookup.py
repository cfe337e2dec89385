"""Finding the application that this set-up is about. Never by its display name: names are not unique."""

import asyncio
import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from wizard.core.domain import DOMAIN_PLACE, DomainError, redirect_uri
from wizard.core.journal import Entry, Undo
from wizard.core.objects import Application, SecretInfo
from wizard.core.problems import Choice, Fix, ProblemCode, ProblemRaised, not_visible_yet, problem
from wizard.core.step import StepContext
from wizard.core.words import say

# A client secret with less time left is no base for a new set-up.
ENDS_SOON = timedelta(days=30)


# On every application that this program registers, so that all of a recipe can be listed; see "application resource
# type", property tags: "custom strings that can be used to categorize and identify the application".
TAG = "entra-sso-wizard"
# What browsers and people mix up in an address.
WWW = "www."


def recipe_tag(ctx: StepContext) -> str:
    """The tag of all applications of this recipe."""
    return f"{TAG}:{ctx.recipe.id}"


def domain_tag(ctx: StepContext) -> str:
    """The tag of the applications for this domain."""
    return f"{recipe_tag(ctx)}:{ctx.answers.domain}"


def domain_of(ctx: StepContext, application: Application) -> str:
    """The domain that an application was registered for: its tag says so, else its redirect URI."""
    begin = recipe_tag(ctx) + ":"
    told = next((each.removeprefix(begin) for each in application.tags if each.startswith(begin)), "")
    return told or next(_domains(ctx, application), "")


def _domains(ctx: StepContext, application: Application) -> Iterator[str]:
    before, after = ctx.recipe.application.redirect_uri.split(DOMAIN_PLACE)
    for uri in application.redirect_uris:
        if uri.startswith(before) and uri.endswith(after) and "/" not in uri[len(before) : -len(after)]:
            yield uri[len(before) : -len(after)]


def mark_tag(mark: str) -> str:
    """The tag of what one entry of the journal made: it proves who made it, even where the answer was lost."""
    return f"{TAG}:mark:{mark}"


def mark_of(ctx: StepContext, action: str, key: str) -> str:
    """The mark for something that is about to be made; the same one when it is tried again."""
    before = ctx.entry(action, key)
    return (before.ids.get("mark") if before else "") or secrets.token_hex(4)


def unique_name(ctx: StepContext) -> str:
    """The idempotency key of the application for this domain."""
    name = ctx.recipe.application.unique_name.format(domain=ctx.answers.domain.replace(":", "-"))
    return f"{name}-{ctx.facts.anew}" if ctx.facts.anew else name


def stored_ids(ctx: StepContext) -> tuple[str, ...]:
    """Object IDs of the applications in the journal, the latest first."""
    found = [application_of(each) for each in ctx.services.journal.entries() if each.live]
    return tuple(dict.fromkeys(each for each in reversed(found) if each))


def application_of(entry: Entry) -> str:
    """The object ID of the application that *entry* is about; empty where it says none."""
    name = {"create_application": "object_id", "add_redirect_uri": "key", "add_permission": "key"}
    name |= {"use_application": "key"}
    return entry.ids.get(name.get(entry.action, "application"), "")


def with_right_uri(uri: str, there: tuple[str, ...]) -> tuple[str, ...]:
    """The redirect URIs of an application with *uri* among them; all others stay.

    But for *uri* itself with ``http``: Microsoft takes no list that holds one any more ("Redirect URI restrictions").
    """
    old = [each for each in near_uris(uri) if each.startswith("http://")]
    return (*(each for each in there if each not in old), uri)


def near_uris(uri: str) -> tuple[str, ...]:
    """What stands in place of *uri* where somebody mistyped it: the slash, ``http`` or ``www.`` too many or too few."""
    host, path = uri.removeprefix("https://").split("/", 1)
    other = host.removeprefix(WWW) if host.startswith(WWW) else WWW + host
    forms = [f"{scheme}://{name}/{path}" for name in (host, other) for scheme in ("https", "http")]
    both = [each for form in forms for each in (form, form.rstrip("/"))]
    return tuple(each for each in both if each != uri)


def right_uri(ctx: StepContext, domain: str = "") -> str:
    """The exact redirect URI for the domain of this set-up, or for another one.

    Raises:
        ProblemRaised: The domain cannot be used.
    """
    try:
        return redirect_uri(ctx.recipe.application.redirect_uri, domain or ctx.answers.domain)
    except DomainError as error:
        raise problem(ProblemCode.BAD_DOMAIN, reason=error.sentence) from error


async def find_application(ctx: StepContext) -> Application | None:
    """The application: the one already known, else by stored ID, unique name, redirect URI or tag, never by its name.

    A registration made by hand with a redirect URI that is nearly right is found too, so that it is repaired and not
    doubled. Where the user wants a new one beside it, only that one is looked for.

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
    stored = None if ctx.facts.anew else await _stored(ctx)
    mine = stored or await directory.application_by_unique_name(unique_name(ctx))
    if mine is not None or ctx.facts.anew:
        return mine
    if known is not None and known.unique_name != unique_name(ctx):
        raise not_visible_yet()
    fitting = await _fitting(ctx)
    if way == Fix.USE_APPLICATION and named:
        fitting = [each for each in fitting if each.object_id == named]
    if len(fitting) > 1:
        raise problem(ProblemCode.SEVERAL_APPLICATIONS, more=offers_for(fitting), count=len(fitting))
    return fitting[0] if fitting else None


async def _stored(ctx: StepContext) -> Application | None:
    """The application of the journal, the latest first; also one whose ID was lost with Microsoft's answer."""
    for object_id in stored_ids(ctx):
        if (found := await ctx.session.directory.application(object_id)) is not None:
            return found
    for entry in ctx.services.journal.entries():
        lost = entry.action == "create_application" and entry.live and not entry.ids.get("object_id")
        if lost and entry.ids["key"] != unique_name(ctx):
            return await ctx.session.directory.application_by_unique_name(entry.ids["key"])
    return None


async def _fitting(ctx: StepContext) -> list[Application]:
    """The applications with the right redirect URI or our tag for the domain; else those where it is nearly right."""
    directory, uri = ctx.session.directory, right_uri(ctx)
    found: Sequence[tuple[Application, ...]] = await asyncio.gather(
        directory.applications_by_redirect_uri(uri), directory.applications_by_tag(domain_tag(ctx))
    )
    near, at_once = near_uris(uri), 3  # not all at once: each would need a connection of its own
    # Once the plan is agreed to, only what people may have mistyped since is looked for: the same host.
    last = at_once if ctx.facts.plan_confirmed else len(near)
    for place in range(0, last, at_once):
        if any(found):
            break
        some = near[place : place + at_once]
        found = await asyncio.gather(*(directory.applications_by_redirect_uri(each) for each in some))
    # The list lags behind: what was deleted may still stand in it.
    ids = dict.fromkeys(each.object_id for some in found for each in some)
    read = await asyncio.gather(*(directory.application(object_id) for object_id in ids))
    return [each for each in read if each is not None]


def offers_for(applications: Sequence[Application]) -> tuple[Choice, ...]:
    """One button for each of *applications*."""
    return tuple(
        Choice(f"{Fix.USE_APPLICATION}:{each.object_id}", say("{name} ({id})", name=each.name, id=each.client_id))
        for each in applications
    )


def live_secret(ctx: StepContext, application: Application) -> SecretInfo | None:
    """The client secret of this set-up: the one just made, else the one of the longest life that is not over soon.

    The one just made is known also once it was handed over and its value is wiped: an older one may live longer. One
    that the wizard made and never handed over does not count: nobody knows its value.
    """
    now, made = ctx.services.clock.now(), ctx.facts.client_secret
    if made_here(ctx, application) and made is not None:
        return next((each for each in application.secrets if each.key_id == made.key_id and each.live(now)), None)
    left_over = leftover_secrets(ctx, application)
    kept = [each for each in application.secrets if each.live(now + soon(ctx)) and each not in left_over]
    return max(kept, key=lambda each: each.expires, default=None)


def made_here(ctx: StepContext, application: Application) -> bool:
    """Whether this run made a client secret for *application*: its value is held, or was handed over and wiped."""
    had = ctx.memory.secret is not None or ctx.facts.handed_over
    return had and ctx.memory.secret_of == application.object_id


def leftover_secrets(ctx: StepContext, application: Application) -> tuple[SecretInfo, ...]:
    """Client secrets that the wizard made in an earlier try and whose value was not handed over."""
    entries = [each for each in ctx.services.journal.entries() if each.live]
    made = {entry.ids.get("key") for entry in entries if entry.action == "add_secret"}
    given = {entry.ids.get("key") for entry in entries if entry.action == "handed_over"}
    held = ctx.facts.client_secret.key_id if ctx.memory.secret is not None and ctx.facts.client_secret else ""
    return tuple(each for each in application.secrets if each.description in made - given and each.key_id != held)


def settle_removals(ctx: StepContext, application: Application) -> None:
    """Note of client secrets whose removal was begun and that are not there any more that they are removed."""
    there = {each.description for each in application.secrets}
    for entry in ctx.services.journal.entries():
        if entry.action == "remove_secret" and not entry.done and entry.ids.get("key") not in there:
            note_removed(ctx, entry.ids.get("key", ""), entry.ids.get("key_id", ""))


def note_removed(ctx: StepContext, description: str, key_id: str) -> None:
    """Note that a client secret is removed, and that what made it is taken back."""
    ctx.confirm("remove_secret", {"key": description, "key_id": key_id})
    made = ctx.entry("add_secret", description)
    if made is not None:
        with suppress(ProblemRaised):  # the removal is noted, so a failure does no harm
            ctx.record(replace(made, undo=Undo.DONE))


def secrets_of_ours(ctx: StepContext, application: Application) -> tuple[SecretInfo, ...]:
    """Client secrets that this program made, here or on another computer: they have a description of its own form."""
    form = re.compile(re.escape(ctx.recipe.client_secret.description) + r" \d{4}-\d\d-\d\d [0-9a-f]{8}")
    return tuple(each for each in application.secrets if form.fullmatch(each.description))


def soon(ctx: StepContext) -> timedelta:
    """The time that a client secret must have left; less where the tenant allows only short lives."""
    policy = ctx.facts.secret_policy
    if policy is None or policy.max_days is None:
        return ENDS_SOON
    return min(ENDS_SOON, timedelta(days=policy.max_days) / 2)
