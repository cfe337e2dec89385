"""Hand over: the three values reach whoever enters them, and the secret is wiped here."""

from dataclasses import replace
from typing import ClassVar

from wizard.core.model import Check, Mark
from wizard.core.step import StepContext
from wizard.core.unfinished import MARKER, RENEW
from wizard.core.words import Text, say


class HandOver:
    """Article step 3. Confirmed by the choice ``delivered``, which may say how: ``delivered:file``."""

    key: ClassVar[str] = "hand_over"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Say which of the values are at hand, and whether they were handed over."""
        facts, called = ctx.facts, {item.key: Text(item.label) for item in ctx.recipe.hand_over.items}
        value = Check("client_secret", called["client_secret"], Mark.when(done=facts.secret_held))
        if facts.handed_over:
            value = Check("client_secret", value.label, Mark.DONE, say("This program no longer holds its value."))
        elif not facts.secret_held and facts.client_secret is not None:
            sentence = say("It was created earlier, and its value cannot be read again.")
            value = Check("client_secret", value.label, Mark.UNKNOWN, sentence, required=False)
        # A set-up that was found complete holds no new value: there is nothing to hand over again.
        nothing_new = facts.client_secret is not None and not facts.secret_held
        return (
            Check("tenant_id", called["tenant_id"], Mark.when(done=facts.organisation is not None)),
            Check("client_id", called["client_id"], Mark.when(done=facts.application is not None)),
            value,
            Check(
                "delivered",
                say("The values were handed over"),
                Mark.when(done=facts.handed_over or nothing_new),
                person=True,
            ),
        )

    async def apply(self, ctx: StepContext) -> None:
        """Remember that the values were handed over, so that a later run leaves this secret alone; then wipe it."""
        choice, _, way = ctx.choice.partition(":")
        if choice != "delivered":
            return
        secret = ctx.facts.client_secret
        if secret is not None:
            ctx.note("handed_over", {"key": secret.description, "key_id": secret.key_id, "way": way}, done=True)
        if ctx.entry(RENEW, MARKER) is not None:
            ctx.note(RENEW, {"key": MARKER}, done=True)
        ctx.memory.wipe_secret()
        ctx.learn(replace(ctx.facts, handed_over=True, secret_held=False))
