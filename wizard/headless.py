"""Runs without a window: set up, plan, check, renew, undo. Every decision about the tenant is the engine's."""

import asyncio
import logging
import signal
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from itertools import takewhile

from wizard.app import Project
from wizard.catalogue import tr
from wizard.core.access import AccessWish, Member, Way
from wizard.core.engine import FIND_MEMBERS, RESTORE, Engine
from wizard.core.flow import PLAN, SIGN_IN, finished
from wizard.core.model import Mark, PlanAction, StepStatus
from wizard.core.objects import Organisation
from wizard.core.problems import Fix, Problem, ProblemCode, problem
from wizard.core.unfinished import RENEW, UNDO
from wizard.core.words import say
from wizard.delivery import Delivery
from wizard.exits import Exit
from wizard.output import STATUS, Printer, described, details, result_line
from wizard.papers import Papers

log = logging.getLogger(__name__)

NOT_SAVED = "not_saved"
HAND_OVER, TRIAL = "hand_over", "try_sign_in"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asked for.

    Attributes:
        sign_in: How to sign in; one of :data:`wizard.steps.sign_in.METHODS`.
        agreed: Whether the plan needs no further question.
        hand_over_to: File for the three values; ``-`` for stdout, empty for the terminal.
        remove_old: Whether a renewal removes the older client secrets once the new one is handed over.
        restore: Whether what an undo deleted is brought back, in place of an undo.
        assign: Names of the people and groups that alone may sign in.
        everyone: Whether everyone may sign in, also where that was limited before.
        try_sign_in: Whether somebody signs in to the application once, before the values are handed over.
    """

    sign_in: str = "browser"
    agreed: bool = False
    hand_over_to: str = ""
    remove_old: bool = False
    restore: bool = False
    assign: tuple[str, ...] = ()
    everyone: bool = False
    try_sign_in: bool = False


class Run:
    """One run of one engine.

    The public coroutines return the exit status; the last line is printed by :func:`run`.
    """

    def __init__(self, engine: Engine, printer: Printer, wishes: Wishes) -> None:
        self._engine = engine
        self._printer = printer
        self._wishes = wishes
        self._delivery = Delivery(engine, printer, wishes.hand_over_to)
        self._not_found: Problem | None = None

    async def setup(self) -> Exit:
        """Do the whole set-up."""
        engine = self._engine
        if not await self._signed_in():
            return self._ended()
        if not await self._access_asked() or (await engine.look(PLAN)).problem is not None:
            return self._ended()
        self._printer.plan(engine.state.facts.plan)
        if not self._wishes.agreed and not await asyncio.to_thread(_agreed):
            return Exit.INTERRUPTED
        tried = True
        for key in _after_sign_in(engine):
            choice = {PLAN: "confirm"}.get(key, "")
            if key == HAND_OVER:
                # A trial comes first: it needs the client secret, which may be forgotten once it is handed over.
                tried = await self._tried()
                choice = await self._delivery.deliver()
                if self._delivery.trouble is not None:
                    return Exit.PROBLEMS
            if key == TRIAL and self._wishes.try_sign_in:
                if not tried:
                    break
            elif (await engine.perform(key, choice)).status is not StepStatus.DONE:
                break
        return self._ended()

    async def _tried(self) -> bool:
        """Let somebody sign in, where that is wished; whether that went well. What was made is handed over anyhow."""
        if not self._wishes.try_sign_in or TRIAL not in self._engine.keys:
            return True
        return (await self._engine.perform(TRIAL, Fix.TRY_SIGN_IN)).status is StepStatus.DONE

    async def plan(self) -> Exit:
        """Say what a set-up would change."""
        if not await self._signed_in():
            return self._ended()
        if not await self._access_asked():
            return self._ended()
        report = await self._engine.look(PLAN)
        self._printer.plan(self._engine.state.facts.plan)
        return Exit.DONE if report.problem is None else self._ended()

    async def check(self) -> Exit:
        """See whether an existing set-up is healthy, and every other registration of this recipe."""
        engine = self._engine
        if not await self._signed_in():
            return self._ended()
        if not engine.state.answers.domain:
            report = await engine.health()
            failed = report.problem is not None or any(row.mark is Mark.FAILED for row in report.checks)
            return self._ended_task() or (Exit.PROBLEMS if failed else Exit.DONE)
        site = engine.state.report(engine.keys[0]).checks
        healthy = not any(row.mark is Mark.FAILED for row in site)
        for key in takewhile(lambda each: each != HAND_OVER, _after_sign_in(engine)):
            report = await engine.look(key)
            if report.problem is not None:
                return self._ended()
            if key == PLAN:
                healthy = healthy and all(line.action is PlanAction.KEEP for line in engine.state.facts.plan)
                continue
            healthy = healthy and report.satisfied
            if engine.state.facts.service_principal is None:
                break  # the rest of the questions is about it
        # Else it is known already what is wrong, and Microsoft would be waited for in vain.
        if healthy and TRIAL in engine.keys:
            report = await engine.look(TRIAL)
            if report.problem is not None:
                return self._ended()
            # What the vendor has not done yet is no fault; what it does wrong keeps people from signing in.
            healthy = not any(row.mark is Mark.FAILED for row in report.checks)
        report = await engine.health()
        if report.problem is not None:
            return self._ended()
        healthy = healthy and not any(row.mark is Mark.FAILED for row in report.checks)
        return Exit.DONE if healthy else Exit.PROBLEMS

    async def renew(self) -> Exit:
        """Make a new client secret, prove it and hand it over; remove the older ones only where that is wished."""
        engine = self._engine
        if not await self._signed_in() or not await engine.settle_domain(RENEW):
            return self._ended_task()
        if (await engine.renew()).status is not StepStatus.DONE:
            return self._ended_task()
        choice = await self._delivery.deliver()
        if not choice or (await engine.perform(HAND_OVER, choice)).status is not StepStatus.DONE:
            return Exit.PROBLEMS
        if self._wishes.remove_old:
            await engine.remove_old_secrets()
        return self._ended_task()

    async def undo(self) -> Exit:
        """Take back what was made for this domain, after the plan was agreed to; or bring it back from the bin."""
        engine = self._engine
        if not await self._signed_in():
            return self._ended()
        if not await engine.settle_domain(RESTORE if self._wishes.restore else UNDO):
            return self._ended_task()
        if self._wishes.restore:
            await engine.restore()
            return self._ended_task()
        if (await engine.undo_plan()).problem is not None:
            return self._ended_task()
        lines = engine.state.facts.undo
        self._printer.plan(lines)
        goes = any(line.action is not PlanAction.KEEP for line in lines)
        if goes and not self._wishes.agreed and not await asyncio.to_thread(_agreed):
            return Exit.INTERRUPTED
        await engine.undo()
        return self._ended_task()

    async def _signed_in(self) -> bool:
        """Sign in; without a domain what comes before is left out, because it is about the domain."""
        engine, way = self._engine, self._wishes.sign_in
        if not engine.state.answers.domain:
            return (await engine.perform(SIGN_IN, way)).status is StepStatus.DONE
        state = await engine.perform_all({SIGN_IN: way}, until=SIGN_IN)
        return state.report(SIGN_IN).status is StepStatus.DONE

    async def _access_asked(self) -> bool:
        """Answer who may sign in, where the user said so; returns whether everybody named was found."""
        engine = self._engine
        if not (self._wishes.assign or self._wishes.everyone):
            return True
        chosen: list[Member] = []
        for name in self._wishes.assign:
            if (await engine.look(FIND_MEMBERS, name)).problem is not None:
                return False
            found = engine.state.facts.found
            fitting = [each for each in (found.members if found else ()) if each.called(name)]
            if len(fitting) != 1:
                self._not_found = named_problem(name, len(fitting), engine.state.facts.organisation)
                return False
            chosen += [each for each in fitting if each not in chosen]
        way = Way.CHOSEN if chosen else Way.EVERYONE
        engine.answer(replace(engine.state.answers, access=AccessWish(way, tuple(chosen))))
        return True

    def more(self) -> dict[str, object] | None:
        """What else is known of that problem."""
        found = self._problem() if self._delivery.trouble is None else None
        return details(found) if found is not None else None

    def trouble(self) -> dict[str, object] | None:
        """The problem at which the run ended, as the last line has it."""
        if self._delivery.trouble is not None:
            return self._delivery.trouble
        found = self._problem()
        return described(found) if found is not None else None

    def _problem(self) -> Problem | None:
        if self._not_found is not None:
            return self._not_found
        reports = self._engine.state.reports.values()
        return next((report.problem for report in reports if report.problem is not None), None)

    def _ended(self) -> Exit:
        trouble = self._problem()
        if trouble is not None:
            return STATUS.get(trouble.code, Exit.PROBLEMS)
        return Exit.DONE if finished(self._engine.keys, self._engine.state) else Exit.PROBLEMS

    def _ended_task(self) -> Exit:
        """How work beside the steps ended: nobody asks for the steps that were not needed."""
        trouble = self._problem()
        return STATUS.get(trouble.code, Exit.PROBLEMS) if trouble is not None else Exit.DONE


def _after_sign_in(engine: Engine) -> tuple[str, ...]:
    """The steps for which somebody has to be signed in, in their order."""
    return engine.keys[engine.keys.index(SIGN_IN) + 1 :]


def named_problem(name: str, count: int, organisation: Organisation | None) -> Problem:
    """The problem where *count* people or groups are called *name*, and not one."""
    where = organisation.name if organisation else say("your organisation")
    if count:
        return problem(ProblemCode.SEVERAL_MEMBERS, name=name, count=count, organisation=where).problem
    return problem(ProblemCode.NO_SUCH_MEMBER, name=name, organisation=where).problem


def run(
    project: Project,
    printer: Printer,
    wishes: Wishes,
    work: Callable[[Run], Awaitable[Exit]],
    papers: Papers | None = None,
) -> Exit:
    """Do *work* and print the last line, whatever happens.

    Args:
        project: The recipe, the cloud and the parts.
        printer: Prints for people or for programs.
        wishes: What the user asked for.
        work: One of the coroutines of :class:`Run`.
        papers: What it leaves for the files, however it ends.
    """
    # Not asyncio.run: at the end it would wait for a thread that still waits for an answer or for a key.
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(_run(project, printer, wishes, work, papers or Papers()))
    finally:
        loop.close()


async def _run(
    project: Project, printer: Printer, wishes: Wishes, work: Callable[[Run], Awaitable[Exit]], papers: Papers
) -> Exit:
    engine = project.make_engine(printer.changed)
    this = Run(engine, printer, wishes)
    task = asyncio.ensure_future(work(this))
    more: dict[str, object] | None = None
    _cancel_on_signals(task)
    try:
        status = await task
        found, more = this.trouble(), this.more()
    except asyncio.CancelledError:
        status, found = Exit.INTERRUPTED, None
    except Exception:
        log.exception("the run failed")
        status, found = Exit.PROBLEMS, described(Problem(ProblemCode.UNKNOWN))
    else:
        if (unsaved := _write_papers(project, engine, printer, papers)) is not None and status is Exit.DONE:
            status, found = Exit.PROBLEMS, unsaved
    finally:
        await engine.aclose()
    printer.result(result_line(status, engine.state, found), status, more)
    return status


def _write_papers(project: Project, engine: Engine, printer: Printer, papers: Papers) -> dict[str, object] | None:
    """Write the papers, whether or not the work succeeded: they say which. Gives the problem, where there is one."""
    try:
        for path in papers.write(project, engine):
            printer.saved(path)
    except OSError as error:
        return {
            "code": NOT_SAVED,
            "title": tr("A file could not be written"),
            "what_happened": tr(
                "Nothing could be written to {place}: {reason}.",
                place=error.filename,
                reason=error.strerror or type(error).__name__,
            ),
            "what_to_do": tr("The work itself is done. Run the command check with another file."),
            "request_id": None,
        }
    return None


def _cancel_on_signals(task: "asyncio.Future[Exit]") -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)
        except NotImplementedError:
            return  # Windows has no signal handlers on loops; there KeyboardInterrupt ends the run


def _agreed() -> bool:
    sys.stderr.write(tr("Go on and make these changes? [y/N]") + " ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes", *tr("y, yes").split(", ")}
