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
        return (
            Check("tenant_id", called["tenant_id"], Mark.when(done=facts.organisation is not None)),
            Check("client_id", called["client_id"], Mark.when(done=facts.application is not None)),
            value,
            _delivered(ctx),
        )

    async def apply(self, ctx: StepContext) -> None:
        """Remember that the values were handed over, so that a later run leaves this secret alone; then wipe it."""
        choice, _, way = ctx.choice.partition(":")
        if choice != "delivered" or not ctx.facts.secret_held:
            return  # nobody can have handed over what was not there
        secret = ctx.facts.client_secret
        if secret is not None:
            ctx.note("handed_over", {"key": secret.description, "key_id": secret.key_id, "way": way}, done=True)
        if ctx.entry(RENEW, MARKER) is not None:
            ctx.note(RENEW, {"key": MARKER}, done=True)
        ctx.memory.wipe_secret()
        ctx.learn(replace(ctx.facts, handed_over=True, secret_held=False))


def _delivered(ctx: StepContext) -> Check:
    """Whether the values were handed over: as said in this run, or as noted on this computer in an earlier one.

    A set-up that was found complete holds no value that could be handed over. Whether its values ever were is unknown
    where nothing is noted; it blocks nothing, because only a new client secret would change it.
    """
    facts, key, label = ctx.facts, "delivered", say("The values were handed over")
    secret = facts.client_secret
    if facts.handed_over or facts.secret_held or secret is None:
        return Check(key, label, Mark.when(done=facts.handed_over), person=True)
    entry = ctx.entry("handed_over", secret.description)
    if entry is not None and entry.done and entry.ids.get("key_id") == secret.key_id:
        return Check(key, label, Mark.DONE, say("Noted on this computer in an earlier run."), person=True)
    words = say("This computer knows nothing of it, and holds no value that could be handed over.")
    return Check(key, label, Mark.UNKNOWN, words, required=False, person=True)
