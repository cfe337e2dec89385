"""Who may sign in: nothing by default, exactly what was chosen, and all of it taken back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.steps.stopping import interrupted
from tests.steps.world import World, at, code, marks, set_up, world
from wizard.core.access import AccessWish, Member, Way
from wizard.core.engine import Engine
from wizard.core.journal import MemoryJournal
from wizard.core.model import Mark, StepReport, StepStatus
from wizard.core.problems import ProblemCode
from wizard.practice.faults import Fault
from wizard.practice.objects import new_assignment

KEY = "who_may_sign_in"


async def found(engine: Engine, text: str) -> Member:
    await engine.look("find_members", text)
    assert engine.state.facts.found is not None
    return engine.state.facts.found.members[0]


async def choose(engine: Engine, *names: str, without: tuple[str, ...] = ()) -> StepReport:
    """Let only those sign in who have these names."""
    chosen = tuple([await found(engine, name) for name in names])
    going = tuple([await found(engine, name) for name in without])
    engine.answer(replace(engine.state.answers, access=AccessWish(Way.CHOSEN, chosen, going)))
    return await engine.perform(KEY)


def assigned(tenant: World) -> set[str]:
    (principal,) = tenant.principals
    found = tenant.server.tenant.home.assignments.find("resourceId", principal["id"])
    return {each["principalDisplayName"] for each in found}


def required(tenant: World) -> bool:
    (principal,) = tenant.principals
    return bool(principal["appRoleAssignmentRequired"])


def put_assignment(tenant: World, key: str) -> None:
    home = tenant.server.tenant.home
    (principal,) = tenant.principals
    user = next(each for each in home.users.values() if each.key == key)
    home.assignments.put(new_assignment(principal, user.id, "User", user.name, tenant.clock))


def test_by_default_everyone_may_and_nothing_is_changed(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        assert (await set_up(engine)).status is StepStatus.DONE
        assert marks(engine.state.report(KEY)) == {"access": Mark.DONE}
        assert not engine.state.report(KEY).acted
        assert (required(tenant), assigned(tenant)) == (False, set())

    at(tenant, tell)


def test_a_setting_that_was_made_before_is_shown_and_left_alone(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        tenant.change_principal(appRoleAssignmentRequired=True)
        report = await engine.perform(KEY)
        assert (report.status, report.acted) == (StepStatus.DONE, False)
        assert marks(report) == {"access": Mark.FAILED, "yourself": Mark.FAILED}, "nobody can sign in"
        put_assignment(tenant, "admin")
        assert marks(await engine.perform(KEY)) == {"access": Mark.DONE, "yourself": Mark.DONE}
        assert required(tenant)
        engine.answer(replace(engine.state.answers, access=AccessWish(Way.EVERYONE)))
        assert (await engine.perform(KEY)).status is StepStatus.DONE
        assert (required(tenant), assigned(tenant)) == (False, {"Ada Admin"})

    at(tenant, tell)


def test_people_and_groups_are_assigned_before_it_is_demanded_and_twice_is_once(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        tenant.server.requests.clear()
        report = await choose(engine, "max", "analytics")
        assert report.status is StepStatus.DONE
        assert marks(report)["yourself"] is Mark.DONE, "Ada is in the group"
        assert assigned(tenant) == {"Max Member", "Analytics team"}
        assert required(tenant)
        sent = [each.method for each in tenant.server.requests if each.host == "graph" and each.method != "GET"]
        assert sent == ["POST", "POST", "PATCH"]
        before = tenant.writes()
        assert not (await engine.perform(KEY)).acted
        report = await choose(engine, "dana", without=("max",))
        assert report.status is StepStatus.DONE
        assert assigned(tenant) == {"Dev Dana", "Analytics team"}
        assert (tenant.writes() - before).total() == 2

    at(tenant, tell)


def test_without_anybody_it_is_refused_and_who_is_not_among_them_is_warned(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        report = await choose(engine)
        assert code(report) is ProblemCode.NOBODY_CHOSEN
        assert not required(tenant)
        report = await choose(engine, "marketing interns")
        assert report.status is StepStatus.DONE
        assert marks(report)["yourself"] is Mark.FAILED, "a group inside a group does not count"
        report = await choose(engine, without=("marketing interns",))
        assert code(report) is ProblemCode.NOBODY_CHOSEN
        assert assigned(tenant) == {"Marketing interns"}

    at(tenant, tell)


@pytest.mark.parametrize("lost", [False, True], ids=["before it took effect", "its answer was lost"])
@pytest.mark.parametrize("write", [("POST", r"/servicePrincipals/[^/]+/appRoleAssignedTo"), ("PATCH", r"/serviceP.*")])
def test_a_write_that_fails_is_done_in_the_end_and_taken_back(
    by_hand: World, write: tuple[str, str], *, lost: bool
) -> None:
    async def tell(engine: Engine) -> None:
        await adopt(engine, by_hand)
        by_hand.fault(Fault(*write, 504 if lost else 503, lost=lost))
        assert (await choose(engine, "max")).status is StepStatus.DONE
        assert by_hand.server.tenant.faults._waiting == []
        assert (required(by_hand), assigned(by_hand)) == (True, {"Max Member"})
        assert (await engine.undo()).status is StepStatus.DONE
        assert (required(by_hand), assigned(by_hand)) == (False, set())

    at(by_hand, tell)


@pytest.fixture
def by_hand() -> Iterator[World]:
    """A tenant in which somebody followed the article in the portal."""
    with world("already-complete") as made:
        yield made


async def adopt(engine: Engine, tenant: World) -> None:
    """Use what somebody set up by hand; nothing of it is ours."""
    await engine.perform_all({"plan": "confirm"}, until=KEY)
    assert engine.state.report(KEY).status is StepStatus.DONE
    assert len(tenant.applications) == 1


def test_an_undo_restores_the_setting_and_takes_away_what_was_assigned_here(by_hand: World) -> None:
    async def tell(engine: Engine) -> None:
        await adopt(engine, by_hand)
        put_assignment(by_hand, "admin")
        await choose(engine, "max", "ada")
        assert assigned(by_hand) == {"Ada Admin", "Max Member"}
        put_assignment(by_hand, "developer")
        await engine.undo_plan()
        assert {"access", "application"} <= {line.key.partition(":")[0] for line in engine.state.facts.undo}
        report = await engine.undo()
        assert report.status is StepStatus.DONE, report
        assert (required(by_hand), assigned(by_hand)) == (False, {"Ada Admin", "Dev Dana"})
        assert not (await engine.undo()).acted

    at(by_hand, tell)


def test_an_undo_does_not_take_what_somebody_assigned_anew(by_hand: World) -> None:
    async def tell(engine: Engine) -> None:
        await adopt(engine, by_hand)
        await choose(engine, "max")
        home = by_hand.server.tenant.home
        (principal,) = by_hand.principals
        for each in home.assignments.find("resourceId", principal["id"]):
            home.assignments.remove(each["id"])
        put_assignment(by_hand, "member")
        by_hand.clock.advance(600)
        assert (await engine.undo()).status is StepStatus.DONE
        assert (required(by_hand), assigned(by_hand)) == (False, {"Max Member"})

    at(by_hand, tell)


def test_back_to_how_it_was_leaves_nothing_to_undo(by_hand: World) -> None:
    async def tell(engine: Engine) -> None:
        await adopt(engine, by_hand)
        await choose(engine, "max")
        gone = AccessWish(Way.EVERYONE, (), (await found(engine, "max"),))
        engine.answer(replace(engine.state.answers, access=gone))
        assert (await engine.perform(KEY)).status is StepStatus.DONE
        assert (required(by_hand), assigned(by_hand)) == (False, set())
        await engine.undo_plan()
        assert "access" not in {line.key for line in engine.state.facts.undo}

    at(by_hand, tell)


@pytest.mark.parametrize("number", range(1, 4))
def test_cancelled_at_any_write_it_goes_on_and_can_be_undone(by_hand: World, number: int) -> None:
    journal = MemoryJournal()

    async def tell(engine: Engine) -> None:
        await adopt(engine, by_hand)
        chosen = tuple([await found(engine, name) for name in ("max", "ada")])
        answers = replace(engine.state.answers, access=AccessWish(Way.CHOSEN, chosen))
        engine.answer(answers)
        assert await interrupted(by_hand, engine.perform(KEY), number, writes=True)
        other = by_hand.engine(journal=journal)
        await adopt(other, by_hand)
        other.answer(replace(other.state.answers, access=answers.access))
        assert (await other.perform(KEY)).status is StepStatus.DONE
        assert (required(by_hand), assigned(by_hand)) == (True, {"Max Member", "Ada Admin"})
        assert (await other.undo()).status is StepStatus.DONE
        assert (required(by_hand), assigned(by_hand)) == (False, set())

    at(by_hand, tell, by_hand.engine(journal=journal))


def test_whoever_only_checks_changes_nothing(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        engine.answer(replace(engine.state.answers, read_only=True))
        assert code(await choose(engine, "max")) is ProblemCode.READ_ONLY
        assert (required(tenant), assigned(tenant)) == (False, set())

    at(tenant, tell)


def test_another_domain_or_organisation_is_another_question(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        await choose(engine, "max")
        engine.answer(replace(engine.state.answers, domain="other.example"))
        assert engine.state.answers.access is None
        assert engine.state.facts.access is None

    at(tenant, tell)
