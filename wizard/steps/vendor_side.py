"""The vendor's side of the sign-in: its button, and whether its site uses what was made here.

The site is asked to start a sign-in, and the address to which it would send the browser is compared with the values
that were handed over. Nothing of it blocks: the vendor needs its time, and only the vendor can change it.

Sources: "OAuth 2.0 authorization code flow" for the parts of the address; the article for what the vendor is given.
That ``common`` stands there where no Tenant ID was entered is django-allauth's default (its page "Microsoft Graph").
"""

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import SplitResult, parse_qs, urlsplit

from wizard.core.domain import DOMAIN_PLACE
from wizard.core.model import Check, Mark, VendorSide
from wizard.core.ports import Finding
from wizard.core.step import StepContext
from wizard.core.words import NOTHING, Text, say
from wizard.steps.lookup import right_uri

VENDOR = "vendor_"
"""The keys of all rows about the vendor's side begin so."""
# Where no tenant was named: anybody's, or any organisation's.
NO_TENANT = frozenset({"common", "organizations", "consumers"})
LONGEST = 100  # characters of what a site says that are repeated


async def vendor_rows(ctx: StepContext) -> tuple[Check, ...]:
    """Look at the vendor's site now. No row where the recipe does not say how a sign-in starts there."""
    login = ctx.recipe.login
    if not login.start or not ctx.answers.domain:
        return ()
    domain = ctx.answers.domain
    page, start = (each.replace(DOMAIN_PLACE, domain) for each in (login.page, login.start))
    button = await ctx.services.site.button(page, login.buttons, start)
    started = await ctx.services.site.start(start)
    rows = (_button(ctx, button, page), *_started(ctx, started.finding, started.location, button_there=button.ok))
    uses_values = all(row.mark is Mark.DONE for row in rows[1:])
    ctx.learn(replace(ctx.facts, vendor=VendorSide(ctx.services.clock.now(), _stands(rows), uses_values)))
    return rows


def is_vendors(row: Check) -> bool:
    """Whether *row* is about the vendor's side."""
    return row.key.startswith(VENDOR)


def _stands(rows: tuple[Check, ...]) -> Mark:
    """How the vendor's side stands as a whole: the most telling of its rows."""
    marks = {row.mark for row in rows}
    return next((mark for mark in (Mark.FAILED, Mark.TODO, Mark.UNKNOWN) if mark in marks), Mark.DONE)


def _button(ctx: StepContext, finding: Finding, page: str) -> Check:
    name = ctx.recipe.login.buttons[0] if ctx.recipe.login.buttons else ctx.vendor
    label = say("The button {button} is on the login page", button=name)
    words = finding.detail
    if finding.ok is False and not words:
        words = say(
            "It is not there yet. It appears once the three values are entered at {vendor}. {ask}",
            vendor=ctx.vendor,
            ask=ctx.ask,
        )
    if finding.ok:
        words = say("{uri}", uri=page)
    return _row("button", label, {True: Mark.DONE, False: Mark.TODO, None: Mark.UNKNOWN}[finding.ok], words)


def _started(ctx: StepContext, finding: Finding, location: str, *, button_there: bool | None) -> Iterator[Check]:
    vendor = ctx.vendor
    label = say("{vendor} starts the sign-in at Microsoft", vendor=vendor)
    if finding.ok is None:
        words = finding.detail
        if button_there is False:
            words = say("{seen} Perhaps the three values are not entered there yet.", seen=words)
        yield _row("start", label, Mark.UNKNOWN, words)
        return
    if not finding.ok:
        words = say(
            "{seen} The sign-in with Microsoft has to be switched on for {domain}. {ask}",
            seen=finding.detail,
            domain=ctx.answers.domain,
            ask=ctx.ask,
        )
        yield _row("start", label, Mark.FAILED if button_there else Mark.TODO, words)
        return
    there = _parts(location)
    if there is None or not ctx.session.address.is_sign_in_page(location):
        words = say(
            "{vendor} sends people to {host}, which is not Microsoft's sign-in page. {ask}",
            vendor=vendor,
            ask=ctx.ask,
            host=_told(there.netloc if there else "") or say("an address that cannot be read"),
        )
        yield _row("start", label, Mark.FAILED, words)
        return
    query = {key: values[-1] for key, values in parse_qs(there.query).items()}
    trouble = _flow(ctx, query)
    yield _row("start", label, Mark.FAILED if trouble else Mark.DONE, trouble)
    for key, words_of, what in (
        ("client_id", _client_id(ctx, query.get("client_id", "")), say("{vendor} uses your Client ID", vendor=vendor)),
        ("tenant_id", _tenant(ctx, there), say("{vendor} uses your Tenant ID", vendor=vendor)),
        (
            "redirect_uri",
            _redirect_uri(ctx, query.get("redirect_uri", "")),
            say("{vendor} uses the Redirect URI", vendor=vendor),
        ),
        (
            "scope",
            _scope(ctx, query.get("scope", "")),
            say("{vendor} asks for {permission}", vendor=vendor, permission=", ".join(ctx.recipe.login.scopes)),
        ),
    ):
        yield _row(key, what, Mark.FAILED if words_of else Mark.DONE, words_of)


def _flow(ctx: StepContext, query: dict[str, str]) -> Text:
    asked = query.get("response_type", "")
    if asked == "code":
        return NOTHING
    return say(
        "{vendor} asks Microsoft for {seen} in place of code. It has to use the authorization code flow. {ask}",
        vendor=ctx.vendor,
        ask=ctx.ask,
        seen=_told(asked) or say("nothing"),
    )


def _client_id(ctx: StepContext, seen: str) -> Text:
    application, vendor = ctx.facts.application, ctx.vendor
    right = application.client_id if application else ""
    if seen.strip().lower() == right.lower():
        return NOTHING
    if not seen.strip():
        words = say("{vendor} has no Client ID entered.", vendor=vendor)
    else:
        words = say("{vendor} has another Client ID, {seen}.", vendor=vendor, seen=_told(seen))
    return say(
        "{seen} {right} has to be entered there, with the client secret that belongs to it. {ask}",
        seen=words,
        right=right,
        ask=ctx.ask,
    )


def _tenant(ctx: StepContext, there: SplitResult) -> Text:
    organisation, vendor = ctx.facts.organisation, ctx.vendor
    seen = there.path.split("/")[1] if there.path.startswith("/") else ""
    right = organisation.tenant_id if organisation else ""
    same = {right.lower(), organisation.primary_domain.lower() if organisation else ""} - {""}
    if seen.lower() in same:
        return NOTHING
    if seen.lower() in NO_TENANT:
        words = say(
            "{vendor} has no Tenant ID entered: {seen} stands in its place, and with that nobody can sign in.",
            vendor=vendor,
            seen=seen.lower(),
        )
    else:
        words = say("{vendor} has another Tenant ID, {seen}.", vendor=vendor, seen=_told(seen) or say("nothing"))
    return say("{seen} {right} has to be entered there. {ask}", seen=words, right=right, ask=ctx.ask)


def _redirect_uri(ctx: StepContext, seen: str) -> Text:
    right, vendor = right_uri(ctx), ctx.vendor
    if seen == right:
        return NOTHING
    other, wanted = _parts(seen), urlsplit(right)
    if not seen or other is None:
        words = say("{vendor} names no Redirect URI that can be read.", vendor=vendor)
    elif seen == right.replace("https://", "http://", 1):
        words = say("{vendor} names it with http in place of https.", vendor=vendor)
    elif seen.rstrip("/") == right.rstrip("/"):
        words = say("{vendor} names it without its final slash.", vendor=vendor)
    elif other.netloc.lower() != wanted.netloc.lower():
        words = say("{vendor} names another host, {host}.", vendor=vendor, host=_told(other.netloc) or say("none"))
    else:
        words = say("{vendor} names another one, {seen}.", vendor=vendor, seen=_told(seen))
    return say(
        "{seen} Microsoft compares every character. The site of {domain} has to use {right}. {ask}",
        seen=words,
        domain=ctx.answers.domain,
        right=right,
        ask=ctx.ask,
    )


def _scope(ctx: StepContext, seen: str) -> Text:
    # With the resource before it or without: both name the same permission of Microsoft Graph.
    asked = {each.rpartition("/")[2].lower() for each in seen.split()}
    missing = [each for each in ctx.recipe.login.scopes if each.lower() not in asked and ".default" not in asked]
    if not missing:
        return NOTHING
    return say(
        "{vendor} asks for {seen}, and so it cannot read who signs in. {missing} has to be added there. {ask}",
        vendor=ctx.vendor,
        ask=ctx.ask,
        seen=_told(seen) or say("nothing"),
        missing=", ".join(missing),
    )


def _row(key: str, label: Text, mark: Mark, detail: Text = NOTHING) -> Check:
    return Check(VENDOR + key, label, mark, detail, required=False)


def _parts(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 - raises where it is no number
    except ValueError:
        return None
    return parts


def _told(seen: str) -> str:
    """What a site said, as it may be repeated."""
    plain = "".join(each if each.isprintable() else "\ufffd" for each in seen.strip())
    return plain if len(plain) <= LONGEST else plain[:LONGEST] + "…"
