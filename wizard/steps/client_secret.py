"""Client secret: made, read back, and proved by using it."""

import calendar
import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from typing import ClassVar

from wizard.core.model import Check, Mark
from wizard.core.objects import Application, IssuedSecret, SecretInfo, SecretPolicy
from wizard.core.problems import FIX_LABELS, Choice, Fix, ProblemCode, ProblemRaised, not_visible_yet, problem
from wizard.core.secret import Secret
from wizard.core.step import StepContext
from wizard.core.words import listed, say
from wizard.steps.lookup import leftover_secrets, live_secret, made_here, note_removed, settle_removals

# "The client application is missing service principal in the tenant": Microsoft Entra authentication error codes.
NO_PRINCIPAL = "AADSTS7000229"
# Days that tenants usually allow; CIPP steps down the same way.
USUAL_LIVES = (365, 180, 90, 30)


def secret_end(ctx: StepContext) -> datetime:
    """When a client secret made now ends: the months asked for, within the recipe's and the tenant's limits."""
    now = ctx.services.clock.now()
    months = max(1, min(ctx.answers.secret_months, ctx.recipe.client_secret.max_months))
    year, month = divmod(now.year * 12 + now.month - 1 + months, 12)
    day = min(now.day, calendar.monthrange(year, month + 1)[1])
    end = now.replace(year=year, month=month + 1, day=day, microsecond=0)
    policy = ctx.facts.secret_policy
    if policy is not None and policy.max_days is not None:
        end = min(end, _days_from(now, policy.max_days))
    return end


class ClientSecret:
    """Article steps 10 to 12."""

    key: ClassVar[str] = "client_secret"

    def __init__(self) -> None:
        self._proved = ""

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Read the secret back; where its value is held, prove it by asking for a token with it.

        Raises:
            ProblemRaised: There is no application, or the secret is not accepted (yet).
        """
        ctx.learn(replace(ctx.facts, secret_ends=secret_end(ctx)))
        if ctx.facts.application is None:
            return _exists_row(None), _proof_row(None, proved=False)
        application = await ctx.see(_read)
        settle_removals(ctx, application)
        if ctx.memory.secret is not None and ctx.memory.secret_of != application.object_id:
            ctx.memory.forget_secret()
            ctx.learn(replace(ctx.facts, client_secret=None, secret_held=False))
        value = ctx.memory.secret
        found = live_secret(ctx, application)
        if ctx.facts.fresh_secret and not made_here(ctx, application):
            found = None  # the ones that are there do not count
        if value is not None and found is None:
            raise not_visible_yet(ProblemCode.NOT_FOUND, Fix.NEW_SECRET)
        ctx.learn(replace(ctx.facts, application=application, client_secret=found, secret_held=value is not None))
        exists = _exists_row(found)
        ctx.show(exists)
        if found is not None and value is not None and self._proved != found.key_id:
            await _prove(ctx, application, value)
            self._proved = found.key_id
        rows = (exists, _proof_row(found, proved=found is not None and self._proved == found.key_id))
        left_over = leftover_secrets(ctx, application)
        return rows if not left_over else (*rows, _leftover_row(left_over))

    async def apply(self, ctx: StepContext) -> None:
        """Make the secret unless it is there, then remove those of an earlier try whose value nobody has."""
        if ctx.facts.application is None:
            raise problem(ProblemCode.NOT_FOUND)
        application = await ctx.just_seen(_read)
        if ctx.choice == Fix.PASTED:
            await self._take(ctx, application)
            return
        held = ctx.memory.secret is not None and ctx.memory.secret_of == application.object_id
        wanted = ctx.choice in {Fix.NEW_SECRET, Fix.SHORTER_SECRET} or (
            ctx.facts.fresh_secret and not made_here(ctx, application)
        )
        if wanted or not (held or live_secret(ctx, application)):
            await self._make(ctx, application)
            ctx.choice = ""
        for each in leftover_secrets(ctx, application):
            ctx.note("remove_secret", {"key": each.description, "key_id": each.key_id})
            await ctx.session.directory.remove_secret(application.object_id, each.key_id)
            note_removed(ctx, each.description, each.key_id)

    async def _take(self, ctx: StepContext, application: Application) -> None:
        """Take a value that was made in the portal, once Microsoft accepts it. Changes nothing in the tenant.

        Raises:
            ProblemRaised: It is not one of this application's, or Microsoft does not accept it (yet).
        """
        value, now = ctx.memory.pasted, ctx.services.clock.now()
        if value is None:
            return
        begins = [each for each in application.secrets if each.live(now) and value.reveal().startswith(each.hint)]
        found = max(begins, key=lambda each: each.expires, default=None)
        if found is None:
            raise problem(ProblemCode.SECRET_NOT_OURS, name=application.name)
        await _prove(ctx, application, value)
        self._proved = found.key_id
        ctx.memory.pasted = None  # it stays, as the secret
        ctx.memory.forget_secret()
        ctx.memory.secret, ctx.memory.secret_of = value, application.object_id
        ctx.learn(replace(ctx.facts, client_secret=found, secret_held=True, handed_over=False))

    async def _make(self, ctx: StepContext, application: Application) -> None:
        mark = secrets.token_hex(4)
        description = f"{ctx.recipe.client_secret.description} {ctx.services.clock.now():%Y-%m-%d} {mark}"
        with ctx.writing("add_secret", {"key": description, "application": application.object_id}) as ids:
            issued = await self._issue(ctx, application, description)
            ids["key_id"] = issued.info.key_id
            ctx.memory.forget_secret()  # one that was made before and that nobody took
            ctx.memory.secret, ctx.memory.secret_of = issued.value, application.object_id
            ctx.learn(replace(ctx.facts, client_secret=issued.info, secret_held=True, handed_over=False))

    async def _issue(self, ctx: StepContext, application: Application, description: str) -> IssuedSecret:
        """Ask for the secret; on the user's wish with ever shorter lives, where the tenant does not say its limit.

        Raises:
            ProblemRaised: Microsoft refused every life that was tried.
        """
        add, now = ctx.session.directory.add_secret, ctx.services.clock.now()
        if ctx.choice != Fix.SHORTER_SECRET:
            return await add(application.object_id, description, secret_end(ctx))
        days = (secret_end(ctx) - now).days
        for life in (each for each in USUAL_LIVES if each < days):
            try:
                issued = await add(application.object_id, description, _days_from(now, life))
            except ProblemRaised as raised:
                if raised.problem.code is not ProblemCode.SECRET_TOO_LONG:
                    raise
            else:
                ctx.learn(replace(ctx.facts, secret_policy=SecretPolicy(max_days=life)))
                return issued
        # Nothing shorter is left to offer, so that the button does not come back.
        refused = problem(ProblemCode.SECRET_TOO_LONG)
        refused.problem = replace(refused.problem, choices=(Choice(Fix.TRY_AGAIN, FIX_LABELS[Fix.TRY_AGAIN]),))
        raise refused


async def _prove(ctx: StepContext, application: Application, value: Secret) -> None:
    """Ask for a token with the secret.

    Raises:
        ProblemRaised: Microsoft does not accept it (yet); or nobody can sign in to the application, because its
            service principal is gone.
    """
    try:
        await ctx.session.proof.prove(application.client_id, value)
    except ProblemRaised as raised:
        if raised.problem.service_code != NO_PRINCIPAL:
            raise
        if await ctx.session.directory.service_principal(application.client_id) is not None:
            raise
        gone = not_visible_yet(ProblemCode.NO_SERVICE_PRINCIPAL)
        raised.problem = replace(raised.problem, code=gone.problem.code, then=gone.problem.then)
        raise


def _days_from(now: datetime, days: int) -> datetime:
    # An hour less than whole days: the clocks of two computers differ.
    return (now + timedelta(days=days, hours=-1)).replace(microsecond=0)


async def _read(ctx: StepContext) -> Application:
    """The application as it is now.

    Raises:
        ProblemRaised: It is not there, or one of Microsoft's servers does not know it yet.
    """
    known = ctx.facts.application
    application = await ctx.session.directory.application(known.object_id) if known else None
    if application is None:
        raise not_visible_yet()
    return application


def _exists_row(found: SecretInfo | None) -> Check:
    label = say("The application has a client secret")
    if found is None:
        return Check("exists", label, Mark.TODO)
    return Check(
        "exists", label, Mark.DONE, say("{name}, expires on {day}", name=found.description, day=found.expires.date())
    )


def _proof_row(found: SecretInfo | None, *, proved: bool) -> Check:
    label = say("Microsoft accepts the client secret")
    if found is None:
        return Check("proved", label, Mark.TODO)
    if proved:
        return Check("proved", label, Mark.DONE, say("Proved by signing in with it."))
    sentence = say(
        "It was created earlier, and its value was shown only then. If you no longer have it, create a new one."
    )
    return Check("proved", label, Mark.UNKNOWN, sentence, required=False)


def _leftover_row(left_over: tuple[SecretInfo, ...]) -> Check:
    names = listed(tuple(each.description for each in left_over))
    return Check("left_over", say("Unused client secrets are removed"), Mark.TODO, names)
