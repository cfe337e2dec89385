"""The proof on Microsoft's side: the Redirect URI is taken, somebody signs in, and no trace of that is left."""

import asyncio
import json
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.steps.world import Once, World, at, code, marks, world
from wizard.core.engine import Engine
from wizard.core.journal import Entry, FileJournal, MemoryJournal, Undo
from wizard.core.model import Mark, PlanAction, SetupState, StepReport, StepStatus
from wizard.core.problems import ProblemCode
from wizard.core.unfinished import Work, open_work
from wizard.practice import robot
from wizard.practice.faults import Busy, Fault, FaultPlan
from wizard.practice.tokens import Grip, TokenService

TRY = "try_sign_in"


async def ready(engine: Engine) -> None:
    """Everything in the tenant is set up, and the secret is held."""
    state = await engine.perform_all({"plan": "confirm"}, until="api_permissions")
    assert state.report("api_permissions").status is StepStatus.DONE


def uris(tenant: World) -> list[str]:
    return list(tenant.application["web"]["redirectUris"])


def person_of(report: StepReport) -> dict[str, tuple[str, str]]:
    return {row.key: (row.mark.value, str(row.detail)) for row in report.checks}


def only_the_vendors(tenant: World) -> None:
    assert uris(tenant) == [tenant.server.tenant.redirect_uri]


def test_microsoft_takes_the_redirect_uri(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await ready(engine)
        report = await engine.perform(TRY)
        assert marks(report)["accepted"] is Mark.DONE
        assert (report.status, report.acted) == (StepStatus.DONE, False)

    at(tenant, tell)


def test_a_redirect_uri_that_was_changed_is_told(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await ready(engine)
        tenant.change(web=tenant.application["web"] | {"redirectUris": [tenant.server.tenant.redirect_uri[:-1]]})
        report = await engine.perform(TRY)
        assert code(report) is ProblemCode.REDIRECT_URI_WRONG
        assert 60 < sum(tenant.clock.slept) <= 120

    at(tenant, tell)


def test_an_application_that_is_switched_off_is_told(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await ready(engine)
        tenant.change(isDisabled=True)
        assert code(await engine.perform(TRY)) is ProblemCode.APPLICATION_DISABLED

    at(tenant, tell)


def test_somebody_signs_in_and_nothing_is_left(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await ready(engine)
        other = "https://contoso.example/other"
        tenant.change(web=tenant.application["web"] | {"redirectUris": [*uris(tenant), other]})
        before = uris(tenant)
        report = await engine.perform(TRY, "try")
        assert {key: told for key, told in person_of(report).items() if not key.startswith("vendor_")} == {
            "accepted": ("done", tenant.server.tenant.redirect_uri),
            "person": ("done", "Improvado will receive: Ada Admin, ada@contoso.example"),
            "mail": ("done", ""),
            "temporary": ("done", ""),
        }
        assert uris(tenant) == before
        (added,) = {each.ids["key"] for each in journal.entries() if each.action == "add_trial_uri"}
        assert added.startswith("http://localhost:")
        assert not any(each.live for each in journal.entries() if each.action == "add_trial_uri")
        assert open_work(journal.entries()) is Work.SET_UP  # that of the set-up itself, which has not ended

        # Once more is another address; a new client secret takes the proof back.
        assert (await engine.perform(TRY, "try")).status is StepStatus.DONE
        assert uris(tenant) == before
        await engine.perform("client_secret", "new_secret")
        assert "person" not in marks(await engine.look(TRY))

    journal = MemoryJournal()
    at(tenant, tell, tenant.engine(journal=journal))
    assert tenant.errors == []


def test_an_account_without_an_address(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await ready(engine)
        home = tenant.server.tenant.home
        user = next(each for each in home.users.values() if each.key == "admin")
        home.users[user.id] = replace(user, mail=None)
        mark, words = person_of(await engine.perform(TRY, "try"))["mail"]
        assert mark == "failed"
        assert "takes the user name ada@contoso.example in its place" in words
        facts = engine.state.facts
        assert facts.trial is not None
        engine._progress.learn(replace(facts, trial=replace(facts.trial, user_name="", name="")))
        rows = person_of(await engine.look(TRY))
        assert "cannot tell who it is" in rows["mail"][1]
        assert rows["person"][1] == "Improvado will receive: no name, no e-mail address"

    at(tenant, tell)


def test_without_the_value_of_the_secret_it_says_why(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await ready(engine)
        engine._memory.forget_secret()
        before = tenant.writes()
        report = await engine.perform(TRY, "try")
        assert code(report) is ProblemCode.TRIAL_NO_SECRET
        assert tenant.writes() == before
        assert (await engine.perform(TRY, "leave_out")).status is StepStatus.DONE

    at(tenant, tell)


def test_whoever_makes_the_changes_alone_gets_no_temporary_address(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await ready(engine)
        engine.answer(replace(engine.state.answers, read_only=True))
        assert code(await engine.perform(TRY, "try")) is ProblemCode.READ_ONLY
        only_the_vendors(tenant)

    at(tenant, tell)


def test_consent_that_is_declined(tenant: World, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = robot.sign_in
    monkeypatch.setattr(robot, "sign_in", lambda url, **more: usual(url, **more, decline=True))

    async def tell(engine: Engine) -> None:
        await ready(engine)
        (grant,) = tenant.grants
        tenant.server.tenant.home.grants.remove(grant["id"])
        report = await engine.perform(TRY, "try")
        assert code(report) is ProblemCode.TRIAL_NOT_FINISHED
        assert marks(report)["temporary"] is Mark.DONE
        only_the_vendors(tenant)
        assert (await engine.perform(TRY, "leave_out")).status is StepStatus.DONE

    at(tenant, tell)


class Watched(MemoryJournal):
    """A journal that tells of what is written."""

    def __init__(self, told: Callable[[Entry], None]) -> None:
        super().__init__()
        self._told = told

    def write(self, entry: Entry) -> None:
        super().write(entry)
        self._told(entry)


@pytest.mark.parametrize("user", ["fabrikam-admin", "member"], ids=["another organisation", "not assigned"])
def test_an_error_on_microsofts_page_leaves_the_person_there(tenant: World, user: str) -> None:
    async def tell(engine: Engine) -> None:
        await ready(engine)
        tenant.change_principal(appRoleAssignmentRequired=True)
        tenant.take(user)
        task = asyncio.create_task(engine.perform(TRY, "try"))
        await opened.wait()
        await asyncio.to_thread(tenant._people[-1].join, 20)  # the person has seen Microsoft's error
        assert any(each.startswith("http://localhost:") for each in uris(tenant))
        task.cancel()
        await asyncio.wait([task])
        only_the_vendors(tenant)
        report = engine.state.report(TRY)
        assert (report.status, marks(report)["temporary"]) == (StepStatus.TODO, Mark.DONE)
        assert engine.state.prompt is None
        assert (await engine.look(TRY)).status is StepStatus.DONE
        number = {"fabrikam-admin": "AADSTS50020", "member": "AADSTS50105"}[user]
        assert number in str(tenant.errors.pop())

    opened = asyncio.Event()
    at(tenant, tell, tenant.engine(listener=lambda state: opened.set() if state.prompt and state.busy == TRY else None))


def test_a_guest_may_try_it_too(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await ready(engine)
        tenant.take("guest")
        rows = person_of(await engine.perform(TRY, "try"))
        assert "gus@fabrikam.example" in rows["person"][1]
        only_the_vendors(tenant)

    at(tenant, tell)


def test_microsoft_takes_its_time() -> None:
    with world("slow-replication") as tenant:

        async def tell(engine: Engine) -> None:
            await ready(engine)
            tenant.waits.clear()
            report = await engine.perform(TRY, "try")
            assert report.status is StepStatus.DONE, report
            assert tenant.waits
            only_the_vendors(tenant)

        at(tenant, tell)
        assert tenant.errors == []  # nobody met AADSTS50011 in the browser


def test_a_tenant_that_allows_no_address_of_this_computer(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await ready(engine)
        tenant.fault(Fault("PATCH", r"/applications/[^/(]+", 400, code="HostNameNotOnVerifiedDomain"))
        report = await engine.perform(TRY, "try")
        assert code(report) is ProblemCode.TRIAL_ADDRESS_REFUSED
        assert tenant.signed_in == before + 1

    before = tenant.signed_in
    at(tenant, tell)


class Frozen(MemoryJournal):
    """A journal of a program that may be dead, and then writes no more."""

    dead = False

    def write(self, entry: Entry) -> None:
        if not self.dead:
            super().write(entry)


class Dies(FaultPlan):
    """At the *n*-th request to Graph the program dies, before or after it took effect; no later one counts."""

    def __init__(
        self, tenant: World, journal: Frozen, number: int, die: Callable[[], None], tidies: Callable[[], None]
    ) -> None:
        super().__init__((), tenant.clock)
        self.left = number
        self.lost = False
        self._journal = journal
        self._die = die
        self._tidies = tidies

    def due(self, method: str, path: str) -> Busy | None:
        del method, path
        self.left -= 1
        if self.left > 0:
            return None
        if self.left == 0:
            self._journal.dead = True
            self._die()
            return Busy(504, None, lost=True) if self.lost else Busy(503, None)
        self._tidies()
        return Busy(503, None)


async def killed(tenant: World, engine: Engine, journal: Frozen, number: int, *, lost: bool) -> bool:
    """A trial in which the program dies at the *n*-th request; whether it got that far."""
    loop, task, tidying = asyncio.get_running_loop(), asyncio.create_task(engine.perform(TRY, "try")), asyncio.Event()

    async def put_down() -> None:
        # A program that was killed tidies nothing up: as soon as it begins to, it is stopped for good.
        task.cancel()
        noticed = asyncio.create_task(tidying.wait())
        await asyncio.wait([task, noticed], return_when=asyncio.FIRST_COMPLETED)
        noticed.cancel()
        task.cancel()

    def tidies() -> None:
        loop.call_soon_threadsafe(tidying.set)

    def die() -> None:
        asyncio.run_coroutine_threadsafe(put_down(), loop)

    plan = Dies(tenant, journal, number, die, tidies)
    plan.lost = lost
    tenant.server.tenant.faults = plan
    await asyncio.wait([task])
    tenant.server.tenant.faults = FaultPlan((), tenant.clock)
    journal.dead = False
    return plan.left <= 0


@pytest.mark.parametrize("lost", [False, True], ids=["before it took effect", "after it"])
def test_killed_at_any_request_the_next_run_removes_the_address(tenant: World, *, lost: bool) -> None:
    async def run() -> None:
        once = await tenant.signed_in_once()
        journal = Frozen()
        engine = tenant.engine(journal=journal, sign_in=once)
        await ready(engine)
        number, left_behind = 1, 0
        while await killed(tenant, engine, journal, number, lost=lost):
            left_behind += len(uris(tenant)) > 1
            await resumed(tenant, journal, once)
            number += 1
        assert number > 6
        assert left_behind >= 3, "no kill left anything behind, so nothing was shown"
        await tenant.aclose()

    asyncio.run(run())


async def resumed(tenant: World, journal: MemoryJournal, once: Once) -> None:
    """A new run of the program up to the registration: it leaves no address."""
    engine = tenant.engine(journal=journal, sign_in=once)
    assert (await engine.perform("sign_in")).status is StepStatus.DONE
    assert (await engine.perform("plan", "confirm")).status is StepStatus.DONE
    report = await engine.perform("register_application")
    assert report.status is StepStatus.DONE, report
    only_the_vendors(tenant)


@pytest.mark.parametrize("place", ["adding", "in the browser", "removing"])
def test_cancel_in_the_middle_removes_it(tenant: World, place: str) -> None:
    tasks: list[asyncio.Task[StepReport]] = []

    def noted(entry: Entry) -> None:
        now = {"adding": not entry.done and entry.undo is Undo.NO, "removing": entry.undo is Undo.BEGUN}
        if entry.action == "add_trial_uri" and now.get(place):
            tasks[0].cancel()

    def changed(state: SetupState) -> None:
        if place == "in the browser" and state.prompt is not None and tasks:
            tasks[0].cancel()

    async def tell(engine: Engine) -> None:
        await ready(engine)
        tasks.append(asyncio.create_task(engine.perform(TRY, "try")))
        await asyncio.wait(tasks)
        assert tasks[0].cancelled()
        assert marks(engine.state.report(TRY))["temporary"] is Mark.DONE
        only_the_vendors(tenant)
        assert not any(each.live for each in journal.entries() if each.action == "add_trial_uri")
        assert (await engine.look(TRY)).status is StepStatus.DONE

    journal = Watched(noted)
    at(tenant, tell, tenant.engine(journal=journal, listener=changed))


def leave_one(tenant: World, journal: MemoryJournal) -> str:
    """What a kill in the middle leaves behind, a day ago."""
    uri = "http://localhost:50123"
    journal.write(
        Entry(
            "add_trial_uri",
            "2026-01-01T00:00:00+00:00",
            done=True,
            ids={"key": uri, "application": tenant.application["id"]},
        )
    )
    tenant.change(web=tenant.application["web"] | {"redirectUris": [*uris(tenant), uri]})
    return uri


@pytest.mark.parametrize("way", ["step", "set-up", "renew", "undo"])
def test_what_was_left_behind_is_shown_and_removed(tenant: World, way: str) -> None:
    async def tell(engine: Engine) -> None:
        await ready(engine)
        uri = leave_one(tenant, journal)
        assert open_work(journal.entries()) is Work.SET_UP
        health = await engine.health()
        assert [str(row.detail) for row in health.checks if "temporary" in row.key] == [
            f"The next set-up, renewal or undo removes {uri}."
        ]
        if way == "step":
            assert marks(await engine.look(TRY))["temporary"] is Mark.TODO
            assert (await engine.perform(TRY)).status is StepStatus.DONE
        elif way == "set-up":
            again = tenant.engine(journal=journal)
            await again.perform("sign_in")
            await again.look("plan")
            removed = [each.key for each in again.state.facts.plan if each.action is PlanAction.REMOVE]
            assert removed == ["temporary:0"]
            await again.perform("plan", "confirm")
            assert marks(await again.look("register_application"))["temporary"] is Mark.TODO
            assert (await again.perform("register_application")).status is StepStatus.DONE
        elif way == "renew":
            assert (await engine.renew()).status is StepStatus.DONE
        else:
            # Not by others, so the whole application goes.
            assert (await engine.undo()).status is StepStatus.DONE
            assert tenant.applications == []
            return
        only_the_vendors(tenant)

    journal = MemoryJournal()
    at(tenant, tell, tenant.engine(journal=journal))


def test_an_undo_takes_it_out_of_an_application_that_stays() -> None:
    with world("already-half") as tenant:

        async def tell(engine: Engine) -> None:
            before = uris(tenant)
            await ready(engine)
            uri = leave_one(tenant, journal)
            await engine.undo_plan()
            assert f"temporary:{uri}" in {each.key for each in engine.state.facts.undo}
            assert (await engine.undo()).status is StepStatus.DONE
            assert uris(tenant) == before

        journal = MemoryJournal()
        at(tenant, tell, tenant.engine(journal=journal))


def spied(usual: Callable[[TokenService, Grip], str], issued: list[str]) -> Callable[[TokenService, Grip], str]:
    """The same, noting what it makes."""

    def spy(service: TokenService, grip: Grip) -> str:
        issued.append(usual(service, grip))
        return issued[-1]

    return spy


def test_code_token_and_secret_are_nowhere(
    tenant: World, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    issued: list[str] = []
    for name in ("keep_code", "access_token"):
        monkeypatch.setattr(TokenService, name, spied(getattr(TokenService, name), issued))
    caplog.set_level(logging.DEBUG)
    states: list[SetupState] = []

    async def tell(engine: Engine) -> None:
        await ready(engine)
        issued.clear()
        assert (await engine.perform(TRY, "try")).status is StepStatus.DONE
        held = engine.reveal_secret()
        assert held is not None
        issued.append(held.reveal())

    at(tenant, tell, tenant.engine(journal=FileJournal(tmp_path), listener=states.append))
    assert len(issued) == 3
    kept = "".join(path.read_text() for path in tmp_path.iterdir())
    ours = [each for each in caplog.records if not each.name.startswith("wizard.practice")]
    said = "\n".join(f"{each.getMessage()} {each.args!r} {each.exc_text}" for each in ours)
    everything = kept + said + "\n".join(map(repr, states)) + json.dumps([str(each) for each in states])
    assert not [each for each in issued if each in everything]
