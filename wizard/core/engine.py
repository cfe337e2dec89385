"""The engine: check, act, check until seen.

A write is made only where the check says that it is needed, and a step is done only when its rows were read back. The
engine never asks anything. What it finds goes to :class:`wizard.core.progress.Progress`, the one writer of the state,
which emits a frozen snapshot after every change.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from wizard.core.changes import expected, places
from wizard.core.flow import PERMISSIONS, REGISTER, SIGN_IN
from wizard.core.journal import Entry
from wizard.core.model import (
    Answers,
    Mark,
    SetupState,
    StepReport,
    StepStatus,
    Waiting,
)
from wizard.core.patience import COPYING, PATIENCE, slept_in
from wizard.core.problems import (
    ONCE_MORE,
    REPAIR_FIRST,
    SIGN_IN_FIRST,
    Fix,
    ProblemCode,
    ProblemRaised,
    not_visible_yet,
    problem,
)
from wizard.core.progress import Progress
from wizard.core.recipe import Recipe
from wizard.core.secret import Secret
from wizard.core.step import Memory, Services, Step, StepContext, Watched
from wizard.core.unfinished import FINISHED, MARKER, RENEW, UNDO, open_work
from wizard.core.watch import Watch

log = logging.getLogger(__name__)

# The tasks beside the steps.
RESTORE, OLD_SECRETS, HEALTH, WHICH_DOMAIN = "restore", "old_secrets", "health", "which_domain"
FIND_MEMBERS = "find_members"
_T = TypeVar("_T")


class Engine:
    """Carries out a recipe.

    Attributes:
        keys: The keys of the steps in order.
    """

    def __init__(
        self,
        recipe: Recipe,
        steps: Sequence[Step],
        services: Services,
        *,
        answers: Answers,
        tasks: Sequence[Step] = (),
        listener: Callable[[SetupState], None] = lambda _state: None,
    ) -> None:
        """Start with nothing done.

        Args:
            recipe: The article as data.
            steps: The steps in the order of the recipe.
            services: The world.
            answers: What is known before the user is asked.
            tasks: What can be done beside the steps, with what was set up before.
            listener: Told every new snapshot, in the thread of the loop.
        """
        self.recipe = recipe
        self.keys = tuple(step.key for step in steps)
        self._steps = {step.key: step for step in (*steps, *tasks)}
        self._services = services
        self._memory = Memory()
        self._progress = Progress(recipe, answers, self._memory, services.clock, listener, keys=self.keys)
        self._lock = asyncio.Lock()
        self._pages = ("", "")
        self._watch = Watch(services.clock)

    @property
    def state(self) -> SetupState:
        """The latest snapshot."""
        return self._progress.state

    def reveal_secret(self) -> Secret | None:
        """The client secret's value while it is held. Safe to call from another thread."""
        return self._memory.secret

    def entries(self) -> tuple[Entry, ...]:
        """What the journal says about this tenant and domain, oldest first."""
        return self._services.journal.entries() if all(self._pages) else ()

    def answer(self, answers: Answers) -> None:
        """Take new answers. Another domain is another set-up: all but the sign-in begins anew."""
        self._progress.answer(answers)

    def take_pasted(self, secret: Secret) -> None:
        """Take a client secret that was made in the portal; ``perform("client_secret", "pasted")`` checks it."""
        self._memory.pasted = secret

    async def look(self, key: str, choice: str = "") -> StepReport:
        """Check a step without changing anything in the tenant; *choice* may say at which application to look."""
        async with self._lock:
            return await self._guarded(key, self._look, choice)

    async def perform(self, key: str, choice: str = "") -> StepReport:
        """Bring a step to its end: check, act where needed, check until seen.

        Args:
            key: The step.
            choice: The way out that the user chose on the step's problem.

        Returns:
            How the step stands; never raises but for cancellation.
        """
        async with self._lock:
            first = self._first(key, choice)
            for earlier, its_choice in first:
                before = await self._guarded(earlier, self._perform, its_choice)
                if before.status is not StepStatus.DONE:
                    return before
            return await self._guarded(key, self._perform, "" if first or choice in ONCE_MORE else choice)

    def _first(self, key: str, choice: str) -> tuple[tuple[str, str], ...]:
        """What has to be performed before step *key*, where the user chose this way out: steps and their choices."""
        if choice in SIGN_IN_FIRST and key != SIGN_IN:
            ways = {Fix.OTHER_APP, Fix.USE_BROWSER, Fix.USE_DEVICE_CODE}
            return ((SIGN_IN, choice if choice in ways else self._memory.method),)
        if choice in REPAIR_FIRST and key != REGISTER:
            between = self.keys[self.keys.index(REGISTER) + 1 : self.keys.index(key)] if key in self.keys else ()
            return (REGISTER, choice if choice == Fix.RESTORE else ""), *((each, "") for each in between)
        return ()

    async def perform_all(self, choices: Mapping[str, str] | None = None, until: str = "") -> SetupState:
        """Perform the steps in order until one is not done.

        Args:
            choices: The choice for a step, by key.
            until: The last step to perform; empty for all.
        """
        for key in self.keys:
            report = await self.perform(key, (choices or {}).get(key, ""))
            if report.status is not StepStatus.DONE or key == until:
                break
        return self.state

    # -- with what was set up before ------------------------------------------------------------------------------

    async def undo_plan(self) -> StepReport:
        """Say what :meth:`undo` would take back: the lines are ``facts.undo``. Changes nothing."""
        return await self.look(UNDO)

    async def undo(self) -> StepReport:
        """Take back what was made for this tenant and domain; what then rests in the recycle bin is ``facts.bin``."""
        return await self._anew(UNDO)

    async def restore(self) -> StepReport:
        """Bring back from the recycle bin what an undo deleted."""
        return await self._anew(RESTORE)

    async def renew(self, choice: str = "") -> StepReport:
        """Make a new client secret beside the old ones and prove it. Hand it over as after a set-up."""
        return await self.perform(RENEW, choice)

    async def remove_old_secrets(self) -> StepReport:
        """Remove the older secrets that this program made; only once the new one was handed over."""
        return await self.perform(OLD_SECRETS)

    async def health(self) -> StepReport:
        """Look at all registrations of this recipe: they are ``facts.registrations``. Changes nothing."""
        return await self.look(HEALTH)

    def watch(self, key: str) -> None:
        """Look at step *key* again now and then, until nothing is left of it that somebody else has to change.

        For a step with a ``watch``. It stands beside all other work: nothing is shown but new rows.
        """
        step = self._steps[key]
        if isinstance(step, Watched):
            self._watch.begin(lambda: self._seen(step))

    def unwatch(self) -> None:
        """Watch no more."""
        self._watch.end()

    async def _seen(self, step: Watched) -> bool:
        before = self.state
        rows = before.report(step.key).checks
        if before.busy or not rows:
            return False  # the step is being looked at, or has to be looked at first
        try:
            rows = await step.watch(self._context(step.key, ""), rows)
        except Exception as error:  # noqa: BLE001 - nobody asked for it, so nobody is told; the next look may succeed
            log.info("watching %s failed: %s at %s", step.key, type(error).__name__, places(error))
            return False
        now = self.state
        if now.busy or now.report(step.key).checks != before.report(step.key).checks:
            return False  # something else was done meanwhile, and what was seen is old
        self._progress.report(step.key, replace(now.report(step.key), checks=rows))
        return all(row.mark is Mark.DONE for row in rows)

    async def repair(self) -> StepReport:
        """Put the registration for this domain in order, but for its client secret, and look at its health again.

        Nothing is registered anew: without an application there is nothing to repair.

        Returns:
            The first step that was not done, or the health.
        """
        if self.state.facts.application is None and (await self.look(REGISTER)).problem is not None:
            return self.state.report(REGISTER)
        if self.state.facts.application is not None:
            for key in (REGISTER, PERMISSIONS):
                report = await self.perform(key)
                if report.status is not StepStatus.DONE:
                    return report
        return await self.health()

    async def settle_domain(self, task: str) -> bool:
        """Where no domain was named, take the only one that comes into question for *task*: renew, undo or restore.

        Returns:
            Whether there is a domain now; else the report of ``which_domain`` says why not.
        """
        if not self.state.answers.domain:
            report = await self.look(WHICH_DOMAIN, task)
            found = self.state.facts.domains
            if report.status is StepStatus.DONE and found:
                self.answer(replace(self.state.answers, domain=found[0]))
                await self.perform(self.keys[0])
        return bool(self.state.answers.domain)

    async def _anew(self, task: str) -> StepReport:
        """Perform a task after which everything has to be looked at anew. It acts even where all seems done."""
        report = await self.perform(task, task)
        if report.acted:
            self._progress.begin_anew()
        return report

    async def aclose(self) -> None:
        """Sign out and forget the secret."""
        await self._watch.aclose()
        session, self._memory.session = self._memory.session, None
        self._memory.forget_secret()
        if session is not None:
            await session.directory.aclose()

    # -- one step ------------------------------------------------------------------------------------------------

    def _context(self, key: str, choice: str) -> StepContext:
        async def patiently(work: Callable[[], Awaitable[_T]], /) -> _T:
            return await self._patiently(key, work)

        ctx = StepContext(
            self.recipe,
            self._services,
            self._memory,
            choice=choice,
            facts=lambda: (self.state.answers, self.state.facts),
            learn=self._progress.learn,
            show=lambda rows: self._progress.show(key, rows),
            announce=self._progress.announce,
        )
        ctx.patiently = patiently
        return ctx

    async def _guarded(
        self, key: str, work: Callable[[Step, StepContext], Awaitable[StepReport]], choice: str = ""
    ) -> StepReport:
        """Run *work* so that whatever happens ends in a report."""
        step, ctx = self._steps[key], self._context(key, choice)
        self._open_journal()
        self._progress.begin(key, busy=key != FIND_MEMBERS)  # nothing waits for a search as one types
        try:
            report = await work(step, ctx)
        except ProblemRaised as raised:
            report = self._progress.failed(key, raised.problem)
        except asyncio.CancelledError:
            self._progress.cancelled(key)
            raise
        except Exception as error:  # noqa: BLE001 - the last resort of every step
            # Whatever it is, the user gets a sentence; the log gets the place, and no message, which may hold a value.
            log.error("step %s failed: %s at %s", key, type(error).__name__, places(error))  # noqa: TRY400 - see above
            report = self._progress.failed(key, problem(ProblemCode.UNKNOWN, detail=type(error).__name__).problem)
        report = replace(report, acted=report.acted or ctx.acted)
        self._progress.end(key, report)
        if report.status is StepStatus.DONE and key == self.keys[-1] and open_work(self._services.journal.entries()):
            with suppress(ProblemRaised):  # without this note it is offered to go on, which does no harm
                ctx.note(FINISHED, {"key": MARKER}, done=True)
        return report

    def _open_journal(self) -> None:
        """Turn the journal to this tenant and domain, before anything can be written to either."""
        organisation, domain = self.state.facts.organisation, self.state.answers.domain
        if organisation is not None and domain and self._pages != (organisation.tenant_id, domain):
            self._pages = (organisation.tenant_id, domain)
            self._services.journal.open(*self._pages)

    async def _look(self, step: Step, ctx: StepContext) -> StepReport:
        rows = await self._patiently(step.key, lambda: step.check(ctx))
        report = StepReport(checks=rows, at=self._services.clock.now())
        return replace(report, status=StepStatus.DONE if report.satisfied else StepStatus.TODO)

    async def _perform(self, step: Step, ctx: StepContext) -> StepReport:
        if not ctx.choice:
            report = await self._look(step, ctx)
            if report.satisfied:
                return report
            self._progress.report(step.key, replace(report, status=StepStatus.RUNNING))
        await self._patiently(step.key, lambda: step.apply(ctx))
        return await self._until_seen(step, ctx)

    async def _until_seen(self, step: Step, ctx: StepContext) -> StepReport:
        async def seen() -> StepReport:
            rows = await step.check(ctx)
            report = StepReport(checks=rows, at=self._services.clock.now())
            if report.satisfied:
                return replace(report, status=StepStatus.DONE)
            missing = [row for row in rows if row.required and row.mark is not Mark.DONE]
            if all(row.person for row in missing):
                return report  # only the user can go on from here
            self._progress.report(step.key, self.state.report(step.key).with_checks(*expected(rows)))
            if any(row.mark in {Mark.FAILED, Mark.UNKNOWN} for row in missing):
                raise problem(ProblemCode.COULD_NOT_CHECK)
            raise not_visible_yet(ProblemCode.TOOK_TOO_LONG)

        return await self._patiently(step.key, seen)

    async def _patiently(self, key: str, work: Callable[[], Awaitable[_T]]) -> _T:
        """Do *work*, again and again while it fails in a way that goes away by itself.

        Each kind of trouble has a patience of its own, so that a busy service does not use up the time of a copy.
        """
        clock = self._services.clock
        met: dict[ProblemCode, tuple[datetime, int]] = {}
        while True:
            try:
                result = await work()
            except ProblemRaised as raised:
                trouble = raised.problem
                if not trouble.transient:
                    raise
                patience = PATIENCE.get(trouble.code, COPYING)
                began, turn = met.get(trouble.code, (clock.now(), 0))
                met[trouble.code] = (began, turn + 1)
                end = began + timedelta(seconds=patience.limit)
                pause = trouble.retry_after or patience.pause(turn)
                if clock.now() + timedelta(seconds=pause) > end:
                    raise ProblemRaised(trouble.settled()) from raised
                log.info("step %s waits %.0f s: %s request %s", key, pause, trouble.code.value, trouble.request_id)
                waiting = Waiting(patience.reason, patience.usual, began, end)
                self._progress.wait(key, waiting)
                asleep = await slept_in(clock, pause)
                # While the computer slept nobody waited: patience goes on where it was.
                met = {code: (since + asleep, turns) for code, (since, turns) in met.items()}
            else:
                self._progress.resume(key)
                return result
