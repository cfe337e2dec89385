"""Finish: what was done, and what happens next."""

from typing import ClassVar

from wizard.core.model import Check, Mark
from wizard.core.step import StepContext
from wizard.core.words import NOTHING, say


class Finish:
    """The last page. Its rows repeat what was read back."""

    key: ClassVar[str] = "finish"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Sum up."""
        facts = ctx.facts

        name = facts.application.name if facts.application else ""
        return (
            Check(
                "application",
                say("The application {name} is registered", name=name),
                Mark.when(done=facts.service_principal is not None),
            ),
            Check(
                "secret",
                say("Its client secret is valid"),
                Mark.when(done=facts.client_secret is not None),
                say("Until {day}", day=facts.client_secret.expires.date()) if facts.client_secret else NOTHING,
            ),
            Check(
                "permission",
                say("{permission} is granted for everyone", permission=ctx.recipe.permission.name),
                Mark.when(done=facts.granted),
            ),
        )

    async def apply(self, ctx: StepContext) -> None:
        """There is nothing left to do."""
        del ctx
