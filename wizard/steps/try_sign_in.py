"""Try the sign-in: Microsoft takes the Redirect URI, a person signs in if the user wants, the vendor uses the values.

What is wrong on either side shows before anybody needs it, and with it who can change what.
"""

from dataclasses import replace
from typing import ClassVar

from wizard.core.model import Check, Mark
from wizard.core.objects import Application, Person
from wizard.core.problems import Fix, Problem, ProblemCode, ProblemRaised, choices, not_visible_yet, problem
from wizard.core.secret import Secret
from wizard.core.step import StepContext, unknown
from wizard.core.words import say
from wizard.steps.lookup import right_uri
from wizard.steps.trial_uri import for_the_moment, left_over_rows, remove_left_over, trial_row
from wizard.steps.vendor_side import is_vendors, vendor_rows

ACCEPTED = say("Microsoft accepts the Redirect URI")
# Answers that say what is wrong. With any other nothing is known about the Redirect URI.
SAY_NO = frozenset(
    {
        ProblemCode.REDIRECT_URI_WRONG,
        ProblemCode.APPLICATION_DISABLED,
        ProblemCode.TENANT_NOT_FOUND,
        ProblemCode.TOOK_TOO_LONG,
        ProblemCode.NOT_FOUND,
    }
)


class TryTheSignIn:
    """What the article calls "How it looks when it worked". A trial is asked for by the choice ``try``.

    The rows of the vendor's side stand behind those of Microsoft's side. They are advice: only the vendor can change
    what they say, and it takes its time.
    """

    key: ClassVar[str] = "try_sign_in"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Ask Microsoft whether it takes the Redirect URI, and say what came of a trial.

        Raises:
            ProblemRaised: It does not (yet), or there is no application.
        """
        if ctx.facts.application is None:
            return (Check("accepted", ACCEPTED, Mark.TODO),)
        application = await _read(ctx)
        ctx.learn(replace(ctx.facts, application=application))
        left = left_over_rows(ctx, application)
        accepted = await _accepted(ctx, application)
        trial = (row for row in _trial_rows(ctx) if row.key not in {each.key for each in left})
        ours = (accepted, *trial, *left)
        ctx.show(*ours)
        return (*ours, *(await vendor_rows(ctx)))

    async def watch(self, ctx: StepContext, rows: tuple[Check, ...]) -> tuple[Check, ...]:
        """The *rows* with those of the vendor's side looked at anew; Microsoft is not asked again."""
        return (*(row for row in rows if not is_vendors(row)), *(await vendor_rows(ctx)))

    async def apply(self, ctx: StepContext) -> None:
        """Take away what a trial left behind; on the user's wish, make a trial.

        Raises:
            ProblemRaised: The client secret is not held, nobody signed in, or Microsoft refused.
        """
        if ctx.facts.application is None:
            raise problem(ProblemCode.NOT_FOUND)
        application = await ctx.patiently(lambda: _read(ctx))
        await remove_left_over(ctx, application)
        if ctx.choice != Fix.TRY_SIGN_IN:
            return
        if ctx.answers.read_only:
            raise problem(ProblemCode.READ_ONLY)
        secret = ctx.memory.secret if ctx.memory.secret_of == application.object_id else None
        if secret is None:
            raise problem(ProblemCode.TRIAL_NO_SECRET)
        ctx.learn(replace(ctx.facts, trial=None))
        person = await _try(ctx, application, secret)
        held = ctx.facts.client_secret
        ctx.learn(replace(ctx.facts, trial=replace(person, secret=held.key_id if held else "")))


async def _read(ctx: StepContext) -> Application:
    known = ctx.facts.application
    found = await ctx.session.directory.application(known.object_id) if known else None
    if found is None:
        raise not_visible_yet()
    return found


async def _accepted(ctx: StepContext, application: Application) -> Check:
    """Whether Microsoft takes the Redirect URI.

    Raises:
        ProblemRaised: It does not, or not yet.
    """
    uri = right_uri(ctx)
    if uri not in application.redirect_uris:
        raise not_visible_yet(ProblemCode.REDIRECT_URI_WRONG)
    doubt = await _doubt(ctx, application, uri)
    if doubt is not None:
        return unknown("accepted", ACCEPTED, doubt)
    return Check("accepted", ACCEPTED, Mark.DONE, say("{uri}", uri=uri))


async def _doubt(ctx: StepContext, application: Application, uri: str) -> Problem | None:
    """Why Microsoft's answer about *uri* says neither yes nor no; nothing where it says yes.

    Raises:
        ProblemRaised: It says no, or not yet.
    """
    try:
        await ctx.session.address.accepted(application.client_id, uri, ctx.recipe.permission.name)
    except ProblemRaised as raised:
        if raised.problem.transient or raised.problem.code in SAY_NO:
            raise
        return raised.problem
    return None


async def _try(ctx: StepContext, application: Application, secret: Secret) -> Person:
    scope = ctx.recipe.permission.name
    async with ctx.session.trial.listen() as trial:
        uri = trial.redirect_uri
        async with for_the_moment(ctx, application, uri):
            await _known(ctx, application, uri)
            return await trial.person(application.client_id, secret, scope, ctx.announce, ctx.patiently)


async def _known(ctx: StepContext, application: Application, uri: str) -> None:
    """Wait until Microsoft's sign-in page knows *uri*: in the browser a person would meet an error.

    Raises:
        ProblemRaised: It takes too long.
    """
    try:
        await ctx.patiently(lambda: _doubt(ctx, application, uri))
    except ProblemRaised as raised:
        if raised.problem.code is not ProblemCode.REDIRECT_URI_WRONG:
            raise
        late = problem(ProblemCode.TOOK_TOO_LONG, detail=raised.problem.detail).problem
        ways = choices(Fix.TRY_SIGN_IN, Fix.LEAVE_OUT)
        raise ProblemRaised(replace(late, choices=ways, service_code=raised.problem.service_code)) from None


def _trial_rows(ctx: StepContext) -> tuple[Check, ...]:
    """Who signed in, and what the vendor will know of whoever does. Nobody has to."""
    person, secret = ctx.facts.trial, ctx.facts.client_secret
    if person is None or secret is None or person.secret != secret.key_id:
        return ()
    name = person.name or say("no name")
    words = say(
        "{vendor} will receive: {name}, {address}",
        vendor=ctx.vendor,
        name=name,
        address=person.address or say("no e-mail address"),
    )
    return (
        Check("person", say("A person signed in"), Mark.DONE, words, required=False),
        _mail_row(ctx, person),
        trial_row(Mark.DONE),
    )


def _mail_row(ctx: StepContext, person: Person) -> Check:
    key, label, vendor = "mail", say("The account has an e-mail address"), ctx.vendor
    if person.mail:
        return Check(key, label, Mark.DONE, required=False)
    words = say(
        "Microsoft knows none. {vendor} takes the user name {user_name} in its place, and nobody may be reached there."
        " Enter an address in Entra ID, at the properties of the user.",
        vendor=vendor,
        user_name=person.user_name,
    )
    if not person.user_name:
        words = say(
            "Microsoft knows none, and so {vendor} cannot tell who it is. Enter an address in Entra ID, at the"
            " properties of the user.",
            vendor=vendor,
        )
    return Check(key, label, Mark.FAILED, words, required=False)
