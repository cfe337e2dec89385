"""Renew: a new client secret beside the old ones, and the old ones removed on demand.

Both are tasks beside the steps of the article. The new secret is handed over by the step that hands over in a set-up.
"""

from dataclasses import replace
from typing import ClassVar

from wizard.core.model import Check, Mark, PlanAction, PlanLine
from wizard.core.objects import Application, SecretInfo
from wizard.core.problems import Fix, ProblemCode, not_visible_yet, problem
from wizard.core.step import StepContext
from wizard.core.unfinished import MARKER, RENEW
from wizard.core.words import say
from wizard.steps.client_secret import ClientSecret
from wizard.steps.lookup import find_application, note_removed, secrets_of_ours, settle_removals
from wizard.steps.trial_uri import left_over_rows, remove_left_over


class Renew:
    """Makes a secret, reads it back and proves it. Done when the wizard holds the value of a proved new secret."""

    key: ClassVar[str] = "renew"

    def __init__(self) -> None:
        self._secret = ClientSecret()

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Find the set-up; where a new secret was made, read it back and prove it.

        Raises:
            ProblemRaised: Nothing is set up, or the secret is not accepted (yet).
        """
        application = await find_application(ctx)
        if application is None:
            raise problem(ProblemCode.NOT_SET_UP)
        principal = await ctx.session.directory.service_principal(application.client_id)
        ctx.learn(replace(ctx.facts, application=application, service_principal=principal))
        label = say("The application {name} is registered", name=application.name)
        found = Check("application", label, Mark.DONE)
        if ctx.memory.secret is None or ctx.facts.handed_over:
            return found, Check("exists", say("The application has a new client secret"), Mark.TODO)
        return (found, *await self._secret.check(ctx), *left_over_rows(ctx, application))

    async def apply(self, ctx: StepContext) -> None:
        """Make the secret, unless one was made and not handed over yet."""
        if ctx.facts.application is None:
            await self.check(ctx)
        if ctx.facts.application is not None and not ctx.answers.read_only:
            await remove_left_over(ctx, ctx.facts.application)
        if not ctx.choice and (ctx.memory.secret is None or ctx.facts.handed_over):
            ctx.choice = Fix.NEW_SECRET
        if ctx.choice in {Fix.NEW_SECRET, Fix.SHORTER_SECRET}:
            ctx.note(RENEW, {"key": MARKER})
        await self._secret.apply(ctx)


class OldSecrets:
    """Removes the older secrets that this program made, once the new one was proved and handed over."""

    key: ClassVar[str] = "old_secrets"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Say which would go and which stay."""
        application = await _application(ctx)
        settle_removals(ctx, application)
        rows = [
            Check(f"old:{each.key_id}", say("The client secret {name} is removed", name=each.description), Mark.TODO)
            for each in _old(ctx, application)
        ]
        ours = {each.key_id for each in secrets_of_ours(ctx, application)}
        others = [each for each in application.secrets if each.key_id not in ours]
        lines = [
            *(_line(f"old:{each.key_id}", each) for each in _old(ctx, application)),
            *(
                PlanLine(
                    f"other:{each.key_id}",
                    PlanAction.KEEP,
                    say("The client secret {name} stays, because it was not created here.", name=each.description),
                )
                for each in others
            ),
        ]
        ctx.learn(replace(ctx.facts, application=application, undo=tuple(lines)))
        return tuple(rows) or (Check("old", say("No older client secret is left"), Mark.DONE),)

    async def apply(self, ctx: StepContext) -> None:
        """Remove them.

        Raises:
            ProblemRaised: The new one was not handed over, so that the old ones are still needed.
        """
        if not ctx.facts.handed_over or ctx.facts.client_secret is None:
            raise problem(ProblemCode.NOT_HANDED_OVER)
        application = await _application(ctx)
        for each in _old(ctx, application):
            ctx.note("remove_secret", {"key": each.description, "key_id": each.key_id})
            await ctx.session.directory.remove_secret(application.object_id, each.key_id)
            note_removed(ctx, each.description, each.key_id)


def _line(key: str, secret: SecretInfo) -> PlanLine:
    words = say("Remove the client secret {name}.", name=secret.description)
    return PlanLine(key, PlanAction.REMOVE, words)


async def _application(ctx: StepContext) -> Application:
    """The application as it is now.

    Raises:
        ProblemRaised: There is none, or one of Microsoft's servers does not know it yet.
    """
    known = ctx.facts.application
    if known is None:
        raise problem(ProblemCode.NOT_SET_UP)
    found = await ctx.session.directory.application(known.object_id)
    if found is None:
        raise not_visible_yet()
    return found


def _old(ctx: StepContext, application: Application) -> tuple[SecretInfo, ...]:
    """Secrets of ours but for the new one; none where it is not known which one is new."""
    new = ctx.facts.client_secret
    if new is None or not any(each.key_id == new.key_id for each in application.secrets):
        return ()
    return tuple(each for each in secrets_of_ours(ctx, application) if each.key_id != new.key_id)
