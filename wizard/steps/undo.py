"""Undo: a task beside the steps of the article.

What was made for this tenant and domain is taken back, the newest first, and nothing else. Every removal is noted
before and after, so that an undo that was cut off goes on where it stopped.
"""

from contextlib import suppress
from dataclasses import replace
from typing import ClassVar

from wizard.core.journal import Undo
from wizard.core.model import Check, Mark
from wizard.core.problems import ProblemCode, ProblemRaised, not_visible_yet, problem
from wizard.core.step import StepContext
from wizard.core.unfinished import MARKER, UNDO
from wizard.core.words import say
from wizard.steps.made import inventory
from wizard.steps.restore import bin_rows, resting
from wizard.steps.things import Thing


class UndoSetUp:
    """Looking at it is the plan of the undo."""

    key: ClassVar[str] = "undo"

    def __init__(self) -> None:
        self._removed: set[tuple[str, str, str]] = set()

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Say what stands there of what was made, and what is kept and why.

        Raises:
            ProblemRaised: It could not be read, or what was made a moment ago is not visible yet.
        """
        if not ctx.answers.domain:
            raise problem(ProblemCode.BAD_DOMAIN, reason=say("No domain was entered."))
        made = await inventory(ctx, self._removed)
        in_bin = await resting(ctx)
        lines = tuple(each.line for each in made.things if each.there and each.open)
        ctx.learn(replace(ctx.facts, undo=lines + tuple(made.kept), bin=in_bin))
        rows = [Check(each.key, each.gone, Mark.when(done=not each.there)) for each in made.things]
        if not rows:
            label = say("Nothing is left of what was created here for {domain}", domain=ctx.answers.domain)
            rows = [Check("nothing", label, Mark.DONE)]
        return (*_each_once(rows), *bin_rows(in_bin))

    async def apply(self, ctx: StepContext) -> None:
        """Take everything back, the newest first.

        Raises:
            ProblemRaised: Microsoft refused, or the notes cannot be written; what is left can be taken back later.
        """
        if ctx.answers.read_only:
            raise problem(ProblemCode.READ_ONLY)
        things = [each for each in (await inventory(ctx, self._removed)).things if each.open]
        if not things:
            return
        if not all(each.there for each in things):
            await self._look_twice(ctx, {each.key for each in things if each.there})
        ctx.note(UNDO, {"key": MARKER})
        for each in things:
            await self._take_back(ctx, each)
        ctx.note(UNDO, {"key": MARKER}, done=True)

    async def _look_twice(self, ctx: StepContext, there: set[str]) -> None:
        """Let pass what was not seen a second time either: one server of Microsoft's that lags behind proves nothing.

        Raises:
            ProblemRaised: It is there after all, or could not be read.
        """
        again = (await inventory(ctx, self._removed)).things
        if {each.key for each in again if each.there and each.open} != there:
            raise not_visible_yet()

    async def _take_back(self, ctx: StepContext, thing: Thing) -> None:
        live = [each for each in thing.entries if each.live]
        if thing.there:
            for each in live:
                ctx.record(replace(each, undo=Undo.BEGUN))
            await thing.remove()
            ctx.acted = True
        self._removed |= {each.identity for each in live}
        for each in live:
            with suppress(ProblemRaised):  # that it was begun stands there, so a failure does no harm
                ctx.record(replace(each, undo=Undo.DONE))


def _each_once(rows: list[Check]) -> tuple[Check, ...]:
    """The rows with a key of its own each: two applications may have been made for one domain."""
    seen: dict[str, int] = {}
    made = []
    for row in rows:
        seen[row.key] = seen.get(row.key, 0) + 1
        made.append(row if seen[row.key] == 1 else replace(row, key=f"{row.key}:{seen[row.key]}"))
    return tuple(made)
