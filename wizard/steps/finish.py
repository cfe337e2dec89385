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
        rows = (
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
        return (*rows, *_vendors(ctx))

    async def apply(self, ctx: StepContext) -> None:
        """There is nothing left to do."""
        del ctx


def _vendors(ctx: StepContext) -> tuple[Check, ...]:
    """How the vendor's side stood when it was last looked at. It blocks nothing: the vendor takes its time."""
    vendor, name = ctx.facts.vendor, ctx.vendor
    if vendor is None:
        return ()
    words = {
        Mark.DONE: NOTHING,
        Mark.FAILED: say("Something there has to be changed. The page Try the sign-in says what."),
        Mark.UNKNOWN: say("It could not be checked from here."),
    }
    if vendor.uses_values and vendor.mark is Mark.UNKNOWN:
        words[Mark.UNKNOWN] = say("It uses the values. Open the login page to see whether the button is there.")
    first = say("The three values have to be entered there first.")
    if vendor.uses_values:
        first = say("It uses the values, but its button is not on the login page yet.")
    detail = words.get(vendor.mark, first)
    label = say("{vendor} uses the three values, and its button is there", vendor=name)
    return (Check("vendor", label, vendor.mark, detail, required=False),)
