"""The engine with steps made for the purpose: what it waits for, what it tells, and how it ends."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from typing import ClassVar

import pytest

from tests.steps.world import RECIPE, VirtualClock
from wizard.core.engine import Engine
from wizard.core.journal import MemoryJournal
from wizard.core.model import Answers, Check, Mark, SetupState, SignInPrompt, StepReport, StepStatus
from wizard.core.ports import Finding, LoginStart, Patiently, Session, SignInRequest, SiteFindings, at_once
from wizard.core.problems import ProblemCode, ProblemRaised, not_visible_yet, problem
from wizard.core.secret import Secret
from wizard.core.step import Services, StepContext
from wizard.core.words import say

Act = Callable[[StepContext], Awaitable[None]]


class Nowhere:
    """No sign-in and no site: the steps here use neither."""

    async def sign_in(
        self, request: SignInRequest, announce: Callable[[SignInPrompt], None], patiently: Patiently = at_once
    ) -> Session:
        raise NotImplementedError

    async def look(self, domain: str, callback_url: str) -> SiteFindings:
        raise NotImplementedError

    async def button(self, page: str, texts: tuple[str, ...], login: str) -> Finding:
        raise NotImplementedError

    async def start(self, login: str) -> LoginStart:
        raise NotImplementedError


class Toy:
    """A step that is done after as many looks as it is told.

    Attributes:
        troubles: What the next looks raise, in order.
        looks: Looks that still show nothing.
    """

    key: ClassVar[str] = "toy"

    def __init__(self, *troubles: ProblemRaised | Exception, looks: int = 0, act: Act | None = None) -> None:
        self.troubles = list(troubles)
        self.looks = looks
        self.applied = 0
        self._act = act
        self.row = Check("row", say("The row"), Mark.TODO)

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        if self.troubles:
            raise self.troubles.pop(0)
        self.looks -= 1
        ctx.show(self.row)
        return (replace(self.row, mark=Mark.DONE if self.looks < 0 else self.row.mark),)

    async def apply(self, ctx: StepContext) -> None:
        self.applied += 1
        if self._act is not None:
            await self._act(ctx)


class Reader(Toy):
    """A step that reads before it acts, and is done once it acted.

    Attributes:
        reads: What was read, in order.
        used: What it acted on, try by try.
    """

    def __init__(self, *failures: ProblemRaised) -> None:
        super().__init__(looks=1)
        self.reads: list[str] = []
        self.used: list[str] = []
        self._failures = list(failures)

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        await ctx.see(self.read)
        return await super().check(ctx)

    async def apply(self, ctx: StepContext) -> None:
        self.used.append(await ctx.just_seen(self.read))
        if self._failures:
            raise self._failures.pop(0)

    async def read(self, _: StepContext) -> str:
        self.reads.append(("first", "second", "third")[len(self.reads)])
        return self.reads[-1]


class Later(Toy):
    key: ClassVar[str] = "later"


class Register(Toy):
    key: ClassVar[str] = "register_application"


class Stage:
    """An engine for some steps, with everything it told."""

    def __init__(self, *steps: Toy, answers: Answers | None = None) -> None:
        self.clock = VirtualClock()
        self.told: list[SetupState] = []
        nowhere = Nowhere()
        services = Services(nowhere, nowhere, self.clock, MemoryJournal())
        self.engine = Engine(RECIPE, steps, services, answers=answers or Answers(), listener=self.told.append)

    def perform(self, key: str = "toy", choice: str = "") -> StepReport:
        return asyncio.run(self.engine.perform(key, choice))


def passing(code: ProblemCode, *, after: float | None = None, then: ProblemCode | None = None) -> ProblemRaised:
    raised = problem(code)
    raised.problem = replace(raised.problem, transient=True, retry_after=after, then=then)
    return raised


def test_what_is_done_is_not_done_again() -> None:
    toy = Toy()
    stage = Stage(toy)
    report = stage.perform()
    assert (report.status, report.acted, toy.applied) == (StepStatus.DONE, False, 0)
    assert [state.busy for state in stage.told][-1] == ""
    assert all(state.busy == "toy" for state in stage.told[:-1])


def test_what_the_look_saw_is_not_read_again_to_act_on_it() -> None:
    reader = Reader()
    assert Stage(reader).perform().status is StepStatus.DONE
    assert reader.used == ["first"]
    assert reader.reads == ["first", "second"]  # the second one to see what came of it


def test_acting_once_more_reads_anew() -> None:
    reader = Reader(passing(ProblemCode.THROTTLED))
    assert Stage(reader).perform().status is StepStatus.DONE
    assert reader.used == ["first", "second"]


def test_acting_on_a_choice_reads_by_itself() -> None:
    stage = Stage(reader := Reader())
    asyncio.run(stage.engine.look("toy"))
    assert stage.perform(choice="go_on").status is StepStatus.DONE
    assert reader.used == ["second"]


def test_looking_changes_nothing() -> None:
    toy = Toy(looks=5)
    report = asyncio.run(Stage(toy).engine.look("toy"))
    assert (report.status, toy.applied) == (StepStatus.TODO, 0)


def test_after_acting_it_waits_until_it_is_seen() -> None:
    toy = Toy(looks=4)
    stage = Stage(toy)
    assert stage.perform().status is StepStatus.DONE
    assert toy.applied == 1
    assert stage.clock.slept == [1, 2, 3]
    waiting = [state.report("toy") for state in stage.told if state.report("toy").waiting]
    assert {report.checks[0].mark for report in waiting} == {Mark.WAITING}
    assert {report.status for report in waiting} == {StepStatus.WAITING}
    shown = waiting[0].waiting
    assert shown is not None
    assert (shown.until - shown.since).total_seconds() == 120


def test_patience_ends_in_a_problem_and_rows_are_calm_again() -> None:
    stage = Stage(Toy(looks=10_000))
    report = stage.perform()
    assert report.problem is not None
    assert report.problem.code is ProblemCode.TOOK_TOO_LONG
    assert report.problem.when == stage.clock.now()
    assert [row.mark for row in report.checks] == [Mark.TODO]
    assert report.waiting is None
    assert 100 < sum(stage.clock.slept) <= 120


@pytest.mark.parametrize(("after", "slept"), [(7.0, 7.0), (0.0, 5.0), (None, 5.0)])
def test_it_waits_as_long_as_it_is_asked_to(after: float | None, slept: float) -> None:
    stage = Stage(Toy(passing(ProblemCode.THROTTLED, after=after)))
    assert stage.perform().status is StepStatus.DONE
    assert stage.clock.slept == [slept]


def test_it_does_not_wait_for_what_is_beyond_its_patience() -> None:
    stage = Stage(Toy(passing(ProblemCode.THROTTLED, after=3600)))
    report = stage.perform()
    assert report.problem is not None
    assert report.problem.code is ProblemCode.THROTTLED
    assert not report.problem.transient
    assert stage.clock.slept == []


def test_each_trouble_has_its_own_patience_and_all_end() -> None:
    busy = [passing(ProblemCode.THROTTLED) for _ in range(10)]
    stage = Stage(Toy(*busy, passing(ProblemCode.OFFLINE)))
    assert stage.perform().status is StepStatus.DONE
    both = [passing(code) for _ in range(500) for code in (ProblemCode.OFFLINE, ProblemCode.SERVICE_BUSY)]
    stage = Stage(Toy(*both))
    assert stage.perform().status is StepStatus.FAILED
    assert sum(stage.clock.slept) < 120


def test_what_does_not_go_away_is_told_at_once() -> None:
    stage = Stage(Toy(problem(ProblemCode.MISSING_ROLE)))
    report = stage.perform()
    assert report.problem is not None
    assert report.problem.code is ProblemCode.MISSING_ROLE
    assert stage.clock.slept == []
    assert stage.perform(choice="try_again").status is StepStatus.DONE


def test_a_trouble_while_acting_is_tried_again() -> None:
    troubles = [passing(ProblemCode.SERVICE_BUSY)]

    async def act(_ctx: StepContext) -> None:
        if troubles:
            raise troubles.pop()

    toy = Toy(looks=1, act=act)
    assert Stage(toy).perform().status is StepStatus.DONE
    assert toy.applied == 2


def test_what_only_the_user_can_do_is_not_waited_for() -> None:
    toy = Toy(looks=10_000)
    toy.row = replace(toy.row, person=True)
    stage = Stage(toy)
    assert stage.perform().status is StepStatus.TODO
    assert stage.clock.slept == []


@pytest.mark.parametrize("mark", [Mark.FAILED, Mark.UNKNOWN])
def test_what_is_seen_to_be_wrong_is_not_waited_for(mark: Mark) -> None:
    toy = Toy(looks=10_000)
    toy.row = replace(toy.row, mark=mark)
    stage = Stage(toy)
    report = stage.perform()
    assert report.problem is not None
    assert report.problem.code is ProblemCode.COULD_NOT_CHECK
    assert stage.clock.slept == []


def test_a_mistake_of_ours_ends_in_a_sentence_and_its_words_stay_out_of_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG):
        report = Stage(Toy(RuntimeError("token eyJ0"))).perform()
    assert report.problem is not None
    assert report.problem.code is ProblemCode.UNKNOWN
    assert report.problem.detail == "RuntimeError"
    assert "step toy failed: RuntimeError at check:" in caplog.text
    assert "eyJ0" not in caplog.text


def test_cancelling_ends_the_waiting_and_going_on_works() -> None:
    toy = Toy(looks=3)
    stage = Stage(toy)

    async def run() -> StepReport:
        task = asyncio.create_task(stage.engine.perform("toy"))

        def stop() -> None:
            task.cancel()

        stage.clock.before_sleep = stop
        with pytest.raises(asyncio.CancelledError):
            await task
        report = stage.engine.state.report("toy")
        assert (report.status, report.waiting, stage.engine.state.busy) == (StepStatus.TODO, None, "")
        assert [row.mark for row in report.checks] == [Mark.TODO]
        stage.clock.before_sleep = lambda: None
        return await stage.engine.perform("toy")

    assert asyncio.run(run()).status is StepStatus.DONE


def test_one_step_at_a_time() -> None:
    first, second = Toy(looks=3), Later(looks=3)
    stage = Stage(first, second)

    async def both() -> None:
        tasks: list[Coroutine[object, object, StepReport]] = [
            stage.engine.perform("toy"),
            stage.engine.perform("later"),
        ]
        await asyncio.gather(*tasks)

    asyncio.run(both())
    order = [state.busy for state in stage.told]
    assert "toy" not in order[order.index("later") :]


def test_what_was_changed_makes_later_steps_look_again() -> None:
    async def act(ctx: StepContext) -> None:
        ctx.confirm("something", {"key": "x"})

    toy, later = Toy(act=act), Later()
    stage = Stage(toy, later)
    assert all(each.status is StepStatus.DONE for each in asyncio.run(stage.engine.perform_all()).reports.values())
    assert stage.perform(choice="new_secret").acted
    assert stage.engine.state.report("toy").status is StepStatus.DONE
    assert stage.engine.state.report("later").status is StepStatus.TODO


def test_all_steps_in_order_until_one_is_not_done() -> None:
    register, toy, later = Register(), Toy(problem(ProblemCode.QUOTA)), Later()
    stage = Stage(register, toy, later)
    state = asyncio.run(stage.engine.perform_all())
    statuses = [each.status for each in state.reports.values()]
    assert statuses == [StepStatus.DONE, StepStatus.FAILED, StepStatus.TODO]
    state = asyncio.run(stage.engine.perform_all(until="toy"))
    assert [each.status for each in state.reports.values()] == [StepStatus.DONE, StepStatus.DONE, StepStatus.TODO]


def test_what_is_gone_has_to_be_registered_again() -> None:
    stage = Stage(Register(), Toy(*(not_visible_yet() for _ in range(100))))
    state = asyncio.run(stage.engine.perform_all())
    trouble = state.report("toy").problem
    assert trouble is not None
    assert trouble.code is ProblemCode.NOT_FOUND
    assert state.report("register_application").status is StepStatus.TODO


def test_answers_are_kept_in_their_one_spelling() -> None:
    stage = Stage(Toy(), answers=Answers(domain="HTTPS://Acme.Example.com/"))
    assert stage.engine.state.answers.domain == "acme.example.com"
    stage.engine.answer(Answers(domain="not a domain"))
    assert stage.engine.state.answers.domain == "not a domain"


def test_closing_forgets_the_secret() -> None:
    async def act(ctx: StepContext) -> None:
        ctx.memory.secret = Secret("s3cr3t")

    stage = Stage(Toy(looks=1, act=act))
    stage.perform()
    assert stage.engine.reveal_secret() == Secret("s3cr3t")
    assert "s3cr3t" not in repr(stage.engine.state)
    asyncio.run(stage.engine.aclose())
    assert stage.engine.reveal_secret() is None


def test_a_computer_that_slept_has_not_used_up_its_patience() -> None:
    stage = Stage(Toy(*[passing(ProblemCode.OFFLINE)] * 4))
    naps = [0.0, 9 * 3600.0, 0.0, 48 * 3600.0]
    stage.clock.before_sleep = lambda: stage.clock.advance(naps.pop(0) if naps else 0)
    assert stage.perform().status is StepStatus.DONE
    stage = Stage(Toy(*[passing(ProblemCode.OFFLINE)] * 100))
    stage.clock.before_sleep = lambda: stage.clock.advance(10)
    assert stage.perform().status is StepStatus.FAILED, "a computer that is only slow does not wait for ever"
