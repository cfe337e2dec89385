"""Client ID and Tenant ID: the two values that are no secret."""

from typing import ClassVar

from wizard.core.model import Check, Mark
from wizard.core.problems import ProblemCode, problem
from wizard.core.step import StepContext
from wizard.core.words import say


class Identifiers:
    """Article step 9."""

    key: ClassVar[str] = "identifiers"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Show the values that were read back."""
        application, organisation = ctx.facts.application, ctx.facts.organisation
        return (
            Check(
                "client_id",
                say("Application (client) ID"),
                Mark.DONE if application else Mark.TODO,
                say("{id}", id=application.client_id if application else ""),
            ),
            Check(
                "tenant_id",
                say("Directory (tenant) ID"),
                Mark.DONE if organisation else Mark.TODO,
                say("{id}", id=organisation.tenant_id if organisation else ""),
            ),
        )

    async def apply(self, ctx: StepContext) -> None:
        """There is nothing to do but to register first.

        Raises:
            ProblemRaised: There is no application.
        """
        if ctx.facts.application is None:
            raise problem(ProblemCode.NOT_FOUND)
