"""The engine: check, act, check until seen.

The engine is the one writer of the state. It emits a frozen snapshot after every change and never asks anything.
A write is made only where the check says that it is needed, and a step is done only when its rows were read back.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TypeVar

from wizard.core.changes import (
    calm,
    expected,
    left_as_it_is,
    named,
    normalised,
    numbers,
    of_recipe,
    only_sign_in,
    places,
    undone,
)
from wizard.core.flow import SIGN_IN
from wizard.core.journal import Entry
from wizard.core.model import (
    Answers,
    Check,
    Facts,
    Mark,
    SetupState,
    SignInPrompt,
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
    Problem,
    ProblemCode,
    ProblemRaised,
    not_visible_yet,
    problem,
)
from wizard.core.recipe import Recipe
from wizard.core.secret import Secret
from wizard.core.step import Memory, Services, Step, StepContext, Watched
from wizard.core.unfinished import FINISHED, MARKER, RENEW, UNDO, open_work
from wizard.core.watch import Watch

log = logging.getLogger(__name__)

PLAN = "plan"
REGISTER, PERMISSIONS = "register_application", "api_permissions"
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
        self._listener = listener
        self._memory = Memory()
        self._lock = asyncio.Lock()
        reports = MappingProxyType({key: StepReport() for key in self.keys})
        self._state = SetupState(answers=normalised(answers), reports=reports)
        self._pages = ("", "")
        self._watch = Watch(services.clock)

    @property
    def state(self) -> SetupState:
        """The latest snapshot."""
        return self._state

    def reveal_secret(self) -> Secret | None:
        """The client secret's value while it is held. Safe to call from another thread."""
        return self._memory.secret

    def entries(self) -> tuple[Entry, ...]:
        """What the journal says about this tenant and domain, oldest first."""
        return self._services.journal.entries() if all(self._pages) else ()

    def answer(self, answers: Answers) -> None:
        """Take new answers. Another domain is another set-up: all but the sign-in begins anew.

        A name counts until the application is registered, a life until the secret is made; neither undoes anything
        but a plan that nobody agreed to yet.
        """
        answers = normalised(answers)
        old = self._state.answers
        if answers == old:
            return
        state = replace(self._state, answers=answers)
        if answers.domain != old.domain:
            self._memory.forget_secret()
            state = replace(state, facts=only_sign_in(state.facts))
            state = undone(left_as_it_is(state) if old.domain else state, [key for key in self.keys if key != SIGN_IN])
        elif replace(answers, read_only=old.read_only, fixed=old.fixed) != old and not state.facts.plan_confirmed:
            state = undone(replace(state, facts=replace(state.facts, plan=())), [PLAN])
        self._set(state)

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
        return self._state

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
        before = self._state
        rows = before.report(step.key).checks
        if before.busy or not rows:
            return False  # the step is being looked at, or has to be looked at first
        try:
            rows = await step.watch(self._context(step.key, ""), rows)
        except Exception as error:  # noqa: BLE001 - nobody asked for it, so nobody is told; the next look may succeed
            log.info("watching %s failed: %s at %s", step.key, type(error).__name__, places(error))
            return False
        now = self._state
        if now.busy or now.report(step.key).checks != before.report(step.key).checks:
            return False  # something else was done meanwhile, and what was seen is old
        self._report(step.key, replace(now.report(step.key), checks=rows))
        return all(row.mark is Mark.DONE for row in rows)

    async def repair(self) -> StepReport:
        """Put the registration for this domain in order, but for its client secret, and look at its health again.

        Nothing is registered anew: without an application there is nothing to repair.

        Returns:
            The first step that was not done, or the health.
        """
        if self._state.facts.application is None and (await self.look(REGISTER)).problem is not None:
            return self._state.report(REGISTER)
        if self._state.facts.application is not None:
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
        if not self._state.answers.domain:
            report = await self.look(WHICH_DOMAIN, task)
            found = self._state.facts.domains
            if report.status is StepStatus.DONE and found:
                self.answer(replace(self._state.answers, domain=found[0]))
                await self.perform(self.keys[0])
        return bool(self._state.answers.domain)

    async def _anew(self, task: str) -> StepReport:
        """Perform a task after which everything has to be looked at anew. It acts even where all seems done."""
        report = await self.perform(task, task)
        if report.acted:
            self._memory.forget_secret()
            facts, kept = self._state.facts, only_sign_in(self._state.facts)
            kept = replace(kept, redirect_uri=facts.redirect_uri, undo=facts.undo, bin=facts.bin)
            self._set(undone(replace(self._state, facts=kept), self.keys[self.keys.index(SIGN_IN) + 1 :]))
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
            facts=lambda: (self._state.answers, self._state.facts),
            learn=self._learn,
            show=lambda rows: self._show(key, rows),
            announce=self._announce,
        )
        ctx.patiently = patiently
        return ctx

    async def _guarded(
        self, key: str, work: Callable[[Step, StepContext], Awaitable[StepReport]], choice: str = ""
    ) -> StepReport:
        """Run *work* so that whatever happens ends in a report."""
        step, ctx = self._steps[key], self._context(key, choice)
        self._open_journal()
        begun = replace(self._state.report(key), status=StepStatus.RUNNING, problem=None, waiting=None)
        since = self._state.begun or self._services.clock.now()
        # A search as one types is no work that anything waits for.
        busy = "" if key == FIND_MEMBERS else key
        self._set(replace(self._state.with_report(key, begun), busy=busy, begun=since))
        try:
            report = await work(step, ctx)
        except ProblemRaised as raised:
            report = self._failed(key, raised.problem)
        except asyncio.CancelledError:
            before = self._state.report(key)
            self._end(key, replace(before, status=StepStatus.TODO, waiting=None, checks=calm(before.checks)))
            raise
        except Exception as error:  # noqa: BLE001 - the last resort of every step
            # Whatever it is, the user gets a sentence; the log gets the place, and no message, which may hold a value.
            log.error("step %s failed: %s at %s", key, type(error).__name__, places(error))  # noqa: TRY400 - see above
            report = self._failed(key, problem(ProblemCode.UNKNOWN, detail=type(error).__name__).problem)
        report = replace(report, acted=report.acted or ctx.acted)
        self._end(key, report)
        if report.status is StepStatus.DONE and key == self.keys[-1] and open_work(self._services.journal.entries()):
            with suppress(ProblemRaised):  # without this note it is offered to go on, which does no harm
                ctx.note(FINISHED, {"key": MARKER}, done=True)
        return report

    def _open_journal(self) -> None:
        """Turn the journal to this tenant and domain, before anything can be written to either."""
        organisation, domain = self._state.facts.organisation, self._state.answers.domain
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
            self._report(step.key, replace(report, status=StepStatus.RUNNING))
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
            self._report(step.key, self._state.report(step.key).with_checks(*expected(rows)))
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
                self._report(key, replace(self._state.report(key), status=StepStatus.WAITING, waiting=waiting))
                asleep = await slept_in(clock, pause)
                # While the computer slept nobody waited: patience goes on where it was.
                met = {code: (since + asleep, turns) for code, (since, turns) in met.items()}
            else:
                report = self._state.report(key)
                if report.waiting is not None:
                    self._report(key, replace(report, status=StepStatus.RUNNING, waiting=None))
                return result

    # -- the one place where the state changes ---------------------------------------------------------------------

    def _failed(self, key: str, trouble: Problem) -> StepReport:
        before = self._state.report(key)
        told = of_recipe(self.recipe, self._state.answers.domain)
        trouble = replace(trouble, subject=(*told, *named(self._state.facts), *trouble.subject))
        if trouble.code is ProblemCode.NOT_FOUND:
            # What was known is gone: the step that makes it has to be done again.
            gone = replace(self._state.facts, application=None, service_principal=None, granted=False)
            self._set(undone(replace(self._state, facts=gone), [each for each in (REGISTER,) if each != key]))
        trouble = replace(trouble, when=trouble.when or self._services.clock.now())
        return replace(before, status=StepStatus.FAILED, problem=trouble, waiting=None, checks=calm(before.checks))

    def _end(self, key: str, report: StepReport) -> None:
        """Close the work on a step in one snapshot. What was changed makes the later steps look again."""
        log.info("step %s: %s%s", key, report.status.value, numbers(report.problem))
        later = self.keys[self.keys.index(key) + 1 :] if report.acted and key in self.keys else ()
        state = undone(self._state, later).with_report(key, report)
        self._set(replace(state, busy="", prompt=None))

    def _learn(self, facts: Facts) -> None:
        """Take new facts. In another organisation nothing holds that was seen in the one before."""
        state, before, now = self._state, self._state.facts.organisation, facts.organisation
        if before is not None and now is not None and before.tenant_id != now.tenant_id:
            self._memory.forget_secret()
            facts = replace(only_sign_in(facts), redirect_uri=facts.redirect_uri)
            state = undone(left_as_it_is(state), self.keys[self.keys.index(SIGN_IN) + 1 :])
        self._set(replace(state, facts=facts))

    def _announce(self, prompt: SignInPrompt | None) -> None:
        self._set(replace(self._state, prompt=prompt))

    def _show(self, key: str, rows: tuple[Check, ...]) -> None:
        report = self._state.report(key)
        self._report(key, report.with_checks(*(expected(rows) if report.waiting is not None else rows)))

    def _report(self, key: str, report: StepReport) -> None:
        self._set(self._state.with_report(key, report))

    def _set(self, state: SetupState) -> None:
        if state != self._state:
            self._state = state
            self._listener(state)
