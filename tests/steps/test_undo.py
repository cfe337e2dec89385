"""Undo takes back what was made and nothing else, whatever happened meanwhile; restore brings it back."""

import asyncio
from collections.abc import Callable

import pytest

from tests.steps.stopping import interrupted, stop_everywhere
from tests.steps.world import Json, Once, World, at, code, marks, set_up, world
from wizard.core.engine import Engine
from wizard.core.journal import Journal, MemoryJournal
from wizard.core.model import Mark, PlanAction, StepStatus
from wizard.core.problems import Fix, ProblemCode
from wizard.core.unfinished import Work, open_work
from wizard.practice.facts import GRAPH_APP_ID
from wizard.practice.faults import Fault
from wizard.practice.objects import new_application, new_grant

WRITES = {
    "grant": ("DELETE", r"/oauth2PermissionGrants/[^/]+"),
    "service principal": ("DELETE", r"/servicePrincipals/[^/]+"),
    "application": ("DELETE", r"/applications/[^/]+"),
}
ADOPTED = {
    "permission": ("PATCH", r"/applications/[^/(]+"),
    "secret": ("POST", r"/applications/[^/]+/removePassword"),
    "grant": ("DELETE", r"/oauth2PermissionGrants/[^/]+"),
    "service principal": ("DELETE", r"/servicePrincipals/[^/]+"),
}


def everything(tenant: World) -> Json:
    """All objects of the tenant as it stores them, without what a deletion leaves."""
    home = tenant.server.tenant.home
    stores = {"applications": home.applications, "principals": home.principals, "grants": home.grants}
    return {name: {each["id"]: each for each in store.stored()} for name, store in stores.items()}


def actions(engine: Engine) -> dict[str, PlanAction]:
    return {line.key.partition(":")[0]: line.action for line in engine.state.facts.undo}


async def signed_in(tenant: World, journal: Journal) -> Engine:
    """Another run of the program, on another day."""
    engine = tenant.engine(journal=journal)
    await engine.perform_all(until="sign_in")
    return engine


def journal_of(engine: Engine) -> Journal:
    return engine._services.journal


def half(tenant: World) -> Json:
    """A registration made by hand: the application alone, with another address and one that lacks the slash."""
    home = tenant.server.tenant.home
    body = {
        "displayName": "Improvado",
        "web": {"redirectUris": ["https://contoso.example/other", tenant.server.tenant.redirect_uri.rstrip("/")]},
        "signInAudience": "AzureADMyOrg",
    }
    made = new_application(body, tenant.clock, home.domain)
    home.applications.put(made)
    return made


def test_the_tenant_is_as_before_and_the_bin_holds_what_was_deleted(tenant: World) -> None:
    before = everything(tenant)

    async def tell(engine: Engine) -> None:
        await set_up(engine)
        application, principal = tenant.application["id"], tenant.principals[0]["id"]
        report = await engine.undo_plan()
        assert report.status is StepStatus.TODO
        assert list(actions(engine)) == ["grant", "service_principal", "application"]
        assert set(actions(engine).values()) == {PlanAction.REMOVE}
        assert len(everything(tenant)["applications"]) == len(before["applications"]) + 1
        report = await engine.undo()
        assert report.status is StepStatus.DONE, report
        assert everything(tenant) == before
        assert set(marks(report).values()) == {Mark.DONE}
        assert {"grant", "service_principal", "application", "recycle_bin"} == set(marks(report))
        assert {each.object_id for each in engine.state.facts.bin} == {application, principal}
        assert engine.state.facts.application is None
        assert engine.reveal_secret() is None
        assert engine.state.report("plan").status is StepStatus.TODO
        assert open_work(journal_of(engine).entries()) is None

    at(tenant, tell)


def test_twice_is_once(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        await engine.undo()
        before = tenant.writes()
        assert (await engine.undo()).acted is False
        other = await signed_in(tenant, journal_of(engine))
        report = await other.undo()
        assert (report.status, report.acted) == (StepStatus.DONE, False)
        assert set(marks(report)) == {"nothing", "recycle_bin"}
        assert tenant.writes() == before
        assert tenant.clock.slept == []

    at(tenant, tell)


def test_without_a_journal_nothing_is_ours(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        before = tenant.writes()
        other = await signed_in(tenant, MemoryJournal())
        assert (await other.undo()).status is StepStatus.DONE
        assert tenant.writes() == before
        tenant.assert_complete()

    at(tenant, tell)


def test_after_adoption_the_application_is_as_it_was(tenant: World) -> None:
    half(tenant)
    before = everything(tenant)

    async def tell(engine: Engine) -> None:
        assert (await set_up(engine)).status is StepStatus.DONE
        tenant.assert_complete()
        other = await signed_in(tenant, journal_of(engine))
        await other.undo_plan()
        assert actions(other) == {
            "grant": PlanAction.REMOVE,
            "permission": PlanAction.REMOVE,
            "client_secret": PlanAction.REMOVE,
            "service_principal": PlanAction.REMOVE,
            "redirect_uri": PlanAction.REMOVE,
            "application": PlanAction.KEEP,
        }
        report = await other.undo()
        assert report.status is StepStatus.DONE, report
        assert everything(tenant) == before

    at(tenant, tell)


def test_what_was_granted_before_is_granted_again(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        made = half(tenant)
        await engine.perform_all({"plan": "confirm"}, until="client_secret")
        home = tenant.server.tenant.home
        graph = home.principals.first("appId", GRAPH_APP_ID)
        assert graph is not None
        home.grants.put(new_grant(tenant.principals[0]["id"], graph["id"], "Mail.Read Files.Read"))
        assert (await set_up(engine)).status is StepStatus.DONE
        (grant,) = tenant.grants
        home.grants.put(grant | {"scope": grant["scope"] + " Calendars.Read"})
        report = await engine.undo()
        assert report.status is StepStatus.DONE, report
        assert actions(engine)["application"] is PlanAction.KEEP
        (grant,) = tenant.grants
        assert grant["scope"].split() == ["Mail.Read", "Files.Read", "Calendars.Read"]
        assert len(tenant.principals) == 1, "others were granted something: the entry is theirs as well"
        assert home.applications.get(made["id"]) is not None

    at(tenant, tell)


OTHERS: dict[str, Callable[[World], None]] = {
    "address": lambda tenant: tenant.change(
        web=tenant.application["web"]
        | {"redirectUris": [*tenant.application["web"]["redirectUris"], "https://contoso.example/other"]}
    ),
    "secret": lambda tenant: tenant.change(
        passwordCredentials=[
            *tenant.application["passwordCredentials"],
            tenant.application["passwordCredentials"][0]
            | {"keyId": "c" * 8 + "-1111-2222-3333-" + "c" * 12, "displayName": "theirs"},
        ]
    ),
    "scope": lambda tenant: tenant.server.tenant.home.grants.put(tenant.grants[0] | {"scope": "User.Read Mail.Read"}),
}


@pytest.mark.parametrize("what", OTHERS)
def test_an_application_that_others_use_as_well_stays(tenant: World, what: str) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        OTHERS[what](tenant)
        made = tenant.application["id"]
        report = await engine.undo()
        assert report.status is StepStatus.DONE, report
        kept = tenant.server.tenant.home.applications.get(made)
        assert kept is not None
        assert tenant.server.tenant.redirect_uri not in kept["web"]["redirectUris"]
        assert [each["displayName"] for each in kept["passwordCredentials"]] == (["theirs"] if what == "secret" else [])
        (line,) = [line for line in engine.state.facts.undo if line.key == "application"]
        assert line.action is PlanAction.KEEP
        assert "others use it" in str(line.text)
        assert (await engine.undo()).acted is False

    at(tenant, tell)


def test_openid_scopes_are_nobodys_use(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        tenant.server.tenant.home.grants.put(tenant.grants[0] | {"scope": "User.Read openid profile"})
        assert (await engine.undo()).status is StepStatus.DONE
        assert tenant.applications == []

    at(tenant, tell)


@pytest.mark.parametrize("lost", [False, True], ids=["before it took effect", "its answer was lost"])
@pytest.mark.parametrize(
    ("adopted", "write"),
    [*((False, write) for write in WRITES.values()), *((True, write) for write in ADOPTED.values())],
    ids=[*WRITES, *(f"{name} of what was adopted" for name in ADOPTED)],
)
def test_a_removal_that_fails(tenant: World, write: tuple[str, str], *, adopted: bool, lost: bool) -> None:
    if adopted:
        half(tenant)
    before = everything(tenant)

    async def tell(engine: Engine) -> None:
        await set_up(engine)
        tenant.fault(Fault(*write, 504 if lost else 503, lost=lost))
        report = await engine.undo()
        assert report.status is StepStatus.DONE, report
        assert tenant.server.tenant.faults._waiting == [], "the failure was never met"
        assert everything(tenant) == before

    at(tenant, tell)


@pytest.mark.parametrize("adopted", [False, True], ids=["made here", "adopted"])
def test_stopped_at_any_request_and_taken_up_again(tenant: World, *, adopted: bool) -> None:
    async def story(number: int, once: Once) -> bool:
        if adopted:
            half(tenant)
        before = everything(tenant)
        journal = MemoryJournal()
        engine = tenant.engine(journal=journal, sign_in=once)
        await set_up(engine)
        more = await interrupted(tenant, engine.undo(), number)
        assert open_work(journal.entries()) in ({Work.UNDO, None} if more else {None})
        other = tenant.engine(journal=journal, sign_in=once)
        await other.perform_all(until="sign_in")
        report = await other.undo()
        assert report.status is StepStatus.DONE, (number, report)
        assert everything(tenant) == before, number
        assert open_work(journal.entries()) is None
        return more

    assert stop_everywhere(tenant, story) > 5


def test_at_once_after_a_set_up_that_microsoft_still_copies() -> None:
    with world("slow-replication") as tenant:
        before = everything(tenant)

        async def tell(engine: Engine) -> None:
            await engine.perform_all({"plan": "confirm"}, until="register_application")
            report = await engine.undo()
            assert report.status is StepStatus.DONE, report
            assert everything(tenant) == before
            await set_up(engine)
            assert (await engine.undo()).status is StepStatus.DONE
            assert everything(tenant) == before

        at(tenant, tell)


def test_a_lost_answer_proves_nothing_and_the_mark_does(tenant: World) -> None:
    """The application was registered, the program was killed before it read the answer."""
    before = everything(tenant)

    async def tell(engine: Engine) -> None:
        once = await tenant.signed_in_once()
        journal = MemoryJournal()
        first = tenant.engine(journal=journal, sign_in=once)
        await first.perform_all({"plan": "confirm"}, until="plan")
        tenant.fault(Fault("PATCH", r"/applications\(uniqueName=.*\)", 504, lost=True))
        task = asyncio.ensure_future(first.perform("register_application"))

        def stop() -> None:
            task.cancel()

        tenant.clock.before_sleep = stop
        await asyncio.wait([task])
        tenant.clock.before_sleep = lambda: None
        (entry,) = [each for each in journal.entries() if each.action == "create_application"]
        assert "object_id" not in entry.ids
        assert len(tenant.applications) == 1
        other = tenant.engine(journal=journal, sign_in=once)
        await other.perform_all(until="sign_in")
        assert (await other.undo()).status is StepStatus.DONE
        assert everything(tenant) == before
        del engine

    at(tenant, tell)


def test_an_application_of_the_same_unique_name_from_elsewhere_is_not_ours(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        journal = MemoryJournal()
        other = await signed_in(tenant, journal)
        await set_up(other)
        await other.undo()
        tenant.assert_complete()

    at(tenant, tell)


def test_a_member_may_not_take_back_what_an_administrator_granted(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        tenant.take("member")
        other = tenant.engine(journal=journal_of(engine))
        await other.perform_all(until="sign_in")
        report = await other.undo()
        assert code(report) is ProblemCode.MISSING_ROLE
        tenant.assert_complete()
        tenant.take("admin")
        assert (await other.perform("undo", "switch_account")).status is StepStatus.DONE
        assert tenant.applications == []

    at(tenant, tell)


def test_a_consent_that_was_refused_and_given_by_somebody_else_stays(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        half(tenant)
        tenant.take("developer")
        tenant.server.tenant.home.owners[tenant.application["id"]] = [
            user.id for user in tenant.server.tenant.home.users.values() if user.key == "developer"
        ]
        assert code(await set_up(engine)) is ProblemCode.ADMIN_APPROVAL_NEEDED
        entries = [each for each in journal_of(engine).entries() if each.action == "grant"]
        assert [each.live for each in entries] == [False]

    at(tenant, tell)


def test_restore_brings_the_application_back_and_a_set_up_completes_it(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        former = tenant.application
        await engine.undo()
        other = await signed_in(tenant, journal_of(engine))
        report = await other.restore()
        assert report.status is StepStatus.DONE, report
        assert tenant.application["id"] == former["id"]
        assert tenant.application["passwordCredentials"] == former["passwordCredentials"]
        assert len(tenant.principals) == 1
        assert tenant.grants == []
        assert (await set_up(other)).status is StepStatus.DONE
        tenant.assert_complete()
        assert (await other.undo()).status is StepStatus.DONE
        assert tenant.applications == []

    at(tenant, tell)


@pytest.mark.parametrize(
    "place", [r"/applications/[^/]+", r"/servicePrincipals\(appId=.*\)", "/oauth2PermissionGrants"]
)
def test_one_server_that_lags_behind_hides_nothing(tenant: World, place: str) -> None:
    """Long after the set-up what is not seen counts as gone, but not after one look."""

    async def tell(engine: Engine) -> None:
        await set_up(engine)
        tenant.clock.advance(86_400)
        other = await signed_in(tenant, journal_of(engine))
        tenant.fault(Fault("GET", place, 404, code="Request_ResourceNotFound"))
        assert (await other.undo()).status is StepStatus.DONE
        assert tenant.applications == tenant.principals == tenant.grants == []

    at(tenant, tell)


def test_restore_after_several_undos_brings_back_the_last(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        await engine.undo()
        journal = journal_of(engine)
        second = await signed_in(tenant, journal)
        await set_up(second)
        last, principal = tenant.application, tenant.principals[0]
        await second.undo()
        asked = tenant.server.requests
        before = len(asked)
        third = await signed_in(tenant, journal)
        assert (await third.undo_plan()).status is StepStatus.DONE
        assert len([each for each in asked[before:] if "/directory/deletedItems/" in each.path]) == 2
        assert (await third.restore()).status is StepStatus.DONE
        assert (tenant.application["id"], tenant.principals[0]["id"]) == (last["id"], principal["id"])
        assert len(tenant.principals) == 1
        assert (await set_up(third)).status is StepStatus.DONE
        tenant.assert_complete()
        assert (await third.undo()).status is StepStatus.DONE
        assert tenant.applications == []

    at(tenant, tell)


def test_an_application_that_was_deleted_here_keeps_its_name_and_is_restored_as_ours(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        former = tenant.application
        await engine.undo()
        other = await signed_in(tenant, journal_of(engine))
        tenant.fault(*[Fault("PATCH", r"/applications\(uniqueName=.*\)", 400, code="ObjectConflict")] * 30)
        assert code(await set_up(other)) is ProblemCode.DELETED_APPLICATION
        assert (await set_up(other, register_application=Fix.RESTORE)).status is StepStatus.DONE
        assert tenant.application["id"] == former["id"]
        assert (await other.undo()).status is StepStatus.DONE
        assert tenant.applications == []

    at(tenant, tell)


def test_restore_with_an_empty_bin(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        assert code(await engine.restore()) is ProblemCode.NOTHING_TO_RESTORE
        await engine.undo()
        home = tenant.server.tenant.home
        for identifier in list(home.deleted):
            tenant.server.tenant.purge(home, identifier)
        assert code(await engine.restore()) is ProblemCode.NOTHING_TO_RESTORE

    at(tenant, tell)


@pytest.mark.parametrize("adopted", [False, True], ids=["made here", "adopted"])
def test_a_set_up_that_was_stopped_at_any_write_is_undone(tenant: World, *, adopted: bool) -> None:
    async def story(number: int, once: Once) -> bool:
        if adopted:
            half(tenant)
        before = everything(tenant)
        journal = MemoryJournal()
        work = set_up(tenant.engine(journal=journal, sign_in=once))
        more = await interrupted(tenant, work, number, writes=True)
        other = tenant.engine(journal=journal, sign_in=once)
        await other.perform_all(until="sign_in")
        report = await other.undo()
        assert report.status is StepStatus.DONE, (number, report)
        assert everything(tenant) == before, number
        assert open_work(journal.entries()) is None
        return more

    assert stop_everywhere(tenant, story) > 5
