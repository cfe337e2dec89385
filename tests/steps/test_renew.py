"""A new client secret beside the old ones, and the health of everything that was set up."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from tests.steps.stopping import interrupted, stop_everywhere
from tests.steps.test_undo import everything, half, journal_of, signed_in
from tests.steps.world import Once, World, at, code, set_up
from wizard.core.engine import Engine
from wizard.core.journal import MemoryJournal
from wizard.core.model import Mark, Registration, StepStatus
from wizard.core.problems import ProblemCode
from wizard.core.unfinished import Work, open_work
from wizard.practice.clock import stamp
from wizard.practice.faults import Fault
from wizard.practice.objects import new_assignment


def keys(tenant: World) -> list[str]:
    return [each["keyId"] for each in tenant.application["passwordCredentials"]]


async def handed_over(engine: Engine) -> None:
    assert (await engine.perform("hand_over", "delivered")).status is StepStatus.DONE


class TestRenew:
    def test_the_old_one_stays_until_it_is_removed_on_demand(self, tenant: World) -> None:
        async def tell(engine: Engine) -> None:
            await set_up(engine)
            (first,) = keys(tenant)
            other = await signed_in(tenant, journal_of(engine))
            report = await other.renew()
            assert report.status is StepStatus.DONE, report
            assert open_work(journal_of(engine).entries()) is Work.RENEW
            new = other.state.facts.client_secret
            assert new is not None
            assert keys(tenant) == [first, new.key_id]
            value = other.reveal_secret()
            assert value is not None
            assert tenant.server.tenant.home.secret_matches(new.key_id, value.reveal())
            assert code(await other.remove_old_secrets()) is ProblemCode.NOT_HANDED_OVER
            assert keys(tenant) == [first, new.key_id]
            await handed_over(other)
            assert open_work(journal_of(engine).entries()) is None
            assert (await other.remove_old_secrets()).status is StepStatus.DONE
            assert keys(tenant) == [new.key_id]

        at(tenant, tell)

    def test_twice_in_one_window(self, tenant: World) -> None:
        async def tell(engine: Engine) -> None:
            await set_up(engine)
            for number in (2, 3):
                assert (await engine.renew()).status is StepStatus.DONE
                assert len(keys(tenant)) == number
                assert (await engine.renew()).acted is False, "the new one waits for its hand-over"
                await handed_over(engine)
            await engine.remove_old_secrets()
            assert len(keys(tenant)) == 1
            await engine.undo()
            assert tenant.applications == []

        at(tenant, tell)

    def test_a_shorter_life_is_still_the_new_one_once_it_is_wiped(self, tenant: World) -> None:
        async def tell(engine: Engine) -> None:
            await set_up(engine)
            engine.answer(replace(engine.state.answers, secret_months=3))
            assert (await engine.renew()).status is StepStatus.DONE
            new = engine.state.facts.client_secret
            assert new is not None
            await handed_over(engine)
            await engine.look("client_secret")
            await engine.remove_old_secrets()
            assert keys(tenant) == [new.key_id]

        at(tenant, tell)

    def test_what_others_made_stays(self, tenant: World) -> None:
        async def tell(engine: Engine) -> None:
            await set_up(engine)
            (ours,) = tenant.application["passwordCredentials"]
            theirs = ours | {"keyId": "cccccccc-1111-2222-3333-cccccccccccc", "displayName": "theirs"}
            tenant.change(passwordCredentials=[theirs, ours])
            # On another computer, without a journal: the form of its description tells whose a secret is.
            other = await signed_in(tenant, MemoryJournal())
            await other.renew()
            await handed_over(other)
            await other.remove_old_secrets()
            new = other.state.facts.client_secret
            assert new is not None
            assert keys(tenant) == [theirs["keyId"], new.key_id]

        at(tenant, tell)

    def test_without_a_set_up(self, tenant: World) -> None:
        async def tell(engine: Engine) -> None:
            await engine.perform_all(until="sign_in")
            assert code(await engine.renew()) is ProblemCode.NOT_SET_UP
            assert tenant.writes() == {}

        at(tenant, tell)

    @pytest.mark.parametrize("lost", [False, True], ids=["before it took effect", "its answer was lost"])
    @pytest.mark.parametrize("write", ["addPassword", "removePassword"])
    def test_a_write_that_fails(self, tenant: World, write: str, *, lost: bool) -> None:
        async def tell(engine: Engine) -> None:
            await set_up(engine)
            tenant.fault(Fault("POST", rf"/applications/[^/]+/{write}", 504 if lost else 503, lost=lost))
            assert (await engine.renew()).status is StepStatus.DONE
            await handed_over(engine)
            assert (await engine.remove_old_secrets()).status is StepStatus.DONE
            assert tenant.server.tenant.faults._waiting == [], "the failure was never met"
            new = engine.state.facts.client_secret
            assert new is not None
            assert keys(tenant) == [new.key_id]

        at(tenant, tell)

    def test_stopped_at_any_request_and_done_again(self, tenant: World) -> None:
        async def story(number: int, once: Once) -> bool:
            journal = MemoryJournal()
            engine = tenant.engine(journal=journal, sign_in=once)
            await set_up(engine)
            (first,) = keys(tenant)
            more = await interrupted(tenant, engine.renew(), number)
            other = tenant.engine(journal=journal, sign_in=once)
            await other.perform_all(until="sign_in")
            assert (await other.renew()).status is StepStatus.DONE, number
            await handed_over(other)
            new = other.state.facts.client_secret
            assert new is not None
            # What was made and never handed over is gone; the one in use is not.
            assert keys(tenant) == [first, new.key_id], number
            assert open_work(journal.entries()) is None
            return more

        assert stop_everywhere(tenant, story) > 5


def soon(tenant: World) -> None:
    (secret,) = tenant.application["passwordCredentials"]
    tenant.change(passwordCredentials=[secret | {"endDateTime": stamp(tenant.clock.now() + timedelta(days=20))}])


def no_slash(tenant: World) -> None:
    uris = [tenant.server.tenant.redirect_uri.rstrip("/")]
    tenant.change(web=tenant.application["web"] | {"redirectUris": uris})


def no_principal(tenant: World) -> None:
    tenant.server.tenant.home.principals.remove(tenant.principals[0]["id"])


WRONG: dict[str, tuple[Callable[[World], None], str]] = {
    "redirect_uri": (no_slash, "lacks the final slash"),
    "service_principal": (no_principal, "deleted"),
    "enabled": (lambda tenant: tenant.change_principal(accountEnabled=False), "switched it off"),
    "assignment": (lambda tenant: tenant.change_principal(appRoleAssignmentRequired=True), "Nobody is assigned"),
    "consent": (lambda tenant: tenant.server.tenant.home.grants.remove(tenant.grants[0]["id"]), "taken back"),
    "secret": (soon, "days left"),
}


def rows(each: Registration) -> dict[str, tuple[Mark, str]]:
    return {row.key.split(":")[1]: (row.mark, str(row.detail)) for row in each.checks if row.key.count(":") == 1}


class TestHealth:
    def test_all_is_well(self, tenant: World) -> None:
        async def tell(engine: Engine) -> None:
            await set_up(engine)
            report = await engine.health()
            assert report.problem is None
            (each,) = engine.state.facts.registrations
            assert each.healthy
            assert each.domain == tenant.server.tenant.site_domain
            assert each.days_left in {729, 730}
            assert {mark for mark, _ in rows(each).values()} == {Mark.DONE}
            assert len({row.key for row in report.checks}) == len(report.checks)

        at(tenant, tell)

    @pytest.mark.parametrize("what", WRONG)
    def test_what_is_wrong_is_told(self, tenant: World, what: str) -> None:
        async def tell(engine: Engine) -> None:
            await set_up(engine)
            before = everything(tenant)
            spoil, words = WRONG[what]
            spoil(tenant)
            after = everything(tenant)
            assert after != before
            other = await signed_in(tenant, MemoryJournal())
            await other.health()
            (each,) = other.state.facts.registrations
            assert not each.healthy
            mark, detail = rows(each)[what]
            assert mark is Mark.FAILED
            assert words in detail
            assert everything(tenant) == after, "a check changes nothing"

        at(tenant, tell)

    def test_an_assigned_person_is_enough(self, tenant: World) -> None:
        async def tell(engine: Engine) -> None:
            await set_up(engine)
            tenant.change_principal(appRoleAssignmentRequired=True)
            (principal,), home = tenant.principals, tenant.server.tenant.home
            ada = next(iter(home.users.values()))
            home.assignments.put(new_assignment(principal, ada.id, "User", ada.name, tenant.clock))
            await engine.health()
            (each,) = engine.state.facts.registrations
            assert rows(each)["assignment"][0] is Mark.DONE

        at(tenant, tell)

    def test_every_registration_of_the_recipe(self, tenant: World) -> None:
        async def tell(engine: Engine) -> None:
            await set_up(engine)
            home, first = tenant.server.tenant.home, tenant.application
            second = first | {"id": str(uuid4()), "appId": str(uuid4()), "uniqueName": None}
            tags = ["entra-sso-wizard", "entra-sso-wizard:improvado", "entra-sso-wizard:improvado:other.example.com"]
            web = first["web"] | {"redirectUris": ["https://other.example.com/"]}
            home.applications.put(second | {"tags": tags, "web": web, "passwordCredentials": []})
            report = await engine.health()
            mine, other = engine.state.facts.registrations
            assert (mine.domain, mine.healthy) == (tenant.server.tenant.site_domain, True)
            assert (other.domain, other.healthy, other.days_left) == ("other.example.com", False, None)
            assert {row.mark for row in report.checks} == {Mark.DONE, Mark.FAILED}

        at(tenant, tell)

    def test_one_made_by_hand_is_looked_at_too_and_none_is_told(self, tenant: World) -> None:
        async def tell(engine: Engine) -> None:
            await engine.perform_all(until="sign_in")
            report = await engine.health()
            assert [row.mark for row in report.checks] == [Mark.FAILED]
            half(tenant)
            await engine.health()
            (each,) = engine.state.facts.registrations
            assert not each.healthy

        at(tenant, tell)
