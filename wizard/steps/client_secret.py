"""Client secret: made, read back, and proved by using it."""

import calendar
import secrets
from datetime import datetime, timedelta
from typing import ClassVar

from wizard.core.journal import Entry
from wizard.core.model import Check, Mark
from wizard.core.objects import SecretInfo, SecretPolicy
from wizard.core.problems import Fix, ProblemCode, problem
from wizard.core.step import StepContext
from wizard.core.words import say
from wizard.steps.lookup import live_secret

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
        end = min(end, (now + timedelta(days=policy.max_days)).replace(microsecond=0))
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
        ctx.learn(secret_ends=secret_end(ctx))
        application = await ctx.session.directory.application(_known(ctx)[0])
        if application is None:
            raise problem(ProblemCode.NOT_FOUND)
        ctx.learn(application=application)
        found = live_secret(ctx, application)
        held = ctx.memory.secret is not None and found is not None
        if found is not None or ctx.memory.secret is None:
            ctx.learn(client_secret=found, secret_held=held)
        exists = _exists_row(found)
        ctx.show(exists)
        if found is not None and ctx.memory.secret is not None and self._proved != found.key_id:
            await ctx.session.proof.prove(application.client_id, ctx.memory.secret)
            self._proved = found.key_id
        return exists, _proof_row(found, held=held)

    async def apply(self, ctx: StepContext) -> None:
        """Make the secret, unless it is there; one whose value was lost on the way is removed first."""
        directory, journal, clock = ctx.session.directory, ctx.services.journal, ctx.services.clock
        object_id = _known(ctx)[0]
        application = await directory.application(object_id)
        if application is None:
            raise problem(ProblemCode.NOT_FOUND)
        if live_secret(ctx, application) is not None and ctx.choice != Fix.NEW_SECRET:
            return
        if ctx.memory.secret is not None and ctx.facts.client_secret is not None and not ctx.acted:
            if ctx.choice != Fix.NEW_SECRET:
                return  # made a moment ago and not visible yet
            ctx.memory.secret = None
        await self._remove_lost(ctx, application.secrets)
        if ctx.choice == Fix.SHORTER_SECRET:
            _shorten(ctx)
        mark = secrets.token_hex(4)
        now = clock.now()
        description = f"{ctx.recipe.client_secret.description} {now:%Y-%m-%d} {mark}"
        journal.write(Entry("add_secret", now.isoformat(), ids={"key": description, "application": object_id}))
        issued = await directory.add_secret(object_id, description, secret_end(ctx))
        ctx.acted = True
        ids = {"key": description, "application": object_id, "key_id": issued.info.key_id}
        journal.write(Entry("add_secret", clock.now().isoformat(), done=True, ids=ids))
        ctx.memory.secret = issued.value
        ctx.learn(client_secret=issued.info, secret_held=True)
        ctx.choice = ""

    async def _remove_lost(self, ctx: StepContext, there: tuple[SecretInfo, ...]) -> None:
        """Remove secrets of an earlier try whose value nobody ever got. They are known by their description."""
        entries = ctx.services.journal.entries()
        given = {entry.ids.get("key") for entry in entries if entry.action == "handed_over"}
        lost = {entry.ids.get("key") for entry in entries if entry.action == "add_secret"} - given
        for secret in there:
            if secret.description in lost:
                await ctx.session.directory.remove_secret(_known(ctx)[0], secret.key_id)


def _shorten(ctx: StepContext) -> None:
    """Take the next shorter usual life, where the tenant's policy could not be read but refused the last one."""
    days = (secret_end(ctx) - ctx.services.clock.now()).days
    shorter = next((life for life in USUAL_LIVES if life < days), USUAL_LIVES[-1])
    ctx.learn(secret_policy=SecretPolicy(max_days=shorter))


def _known(ctx: StepContext) -> tuple[str, str]:
    if ctx.facts.application is None:
        raise problem(ProblemCode.NOT_FOUND)
    return ctx.facts.application.object_id, ctx.facts.application.client_id


def _exists_row(found: SecretInfo | None) -> Check:
    label = say("A client secret exists")
    if found is None:
        return Check("exists", label, Mark.TODO)
    return Check(
        "exists", label, Mark.DONE, say("{name}, until {day}", name=found.description, day=found.expires.date())
    )


def _proof_row(found: SecretInfo | None, *, held: bool) -> Check:
    label = say("Microsoft accepts it")
    if found is None:
        return Check("proved", label, Mark.TODO)
    if held:
        return Check("proved", label, Mark.DONE, say("Proved by signing in with it."))
    sentence = say("It was made earlier, and its value was shown only then. If you no longer have it, make a new one.")
    return Check("proved", label, Mark.UNKNOWN, sentence, required=False)
