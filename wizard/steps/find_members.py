"""Searching people and groups as somebody types: a task beside the steps of the article. Changes nothing."""

from dataclasses import replace
from typing import ClassVar

from wizard.core.access import Found
from wizard.core.model import Check, Mark
from wizard.core.step import StepContext
from wizard.core.words import say


class FindMembers:
    """What is searched for is the choice; whom it found stands in the facts."""

    key: ClassVar[str] = "find_members"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Search.

        Raises:
            ProblemRaised: The tenant could not be searched, for example because guests may not.
        """
        text = " ".join(ctx.choice.split())
        members = await ctx.session.directory.find_members(text) if text else ()
        ctx.learn(replace(ctx.facts, found=Found(text, members)))
        return (Check("searched", say("People and groups were searched"), Mark.DONE),)

    async def apply(self, ctx: StepContext) -> None:
        """A search changes nothing."""
        del ctx
