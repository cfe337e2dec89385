"""An existing registration is found before anything is made, used, renewed, or left alone for a new one."""

import pytest

from tests.steps.test_undo import everything, half, journal_of, signed_in
from tests.steps.world import World, at, code, set_up
from wizard.core.engine import Engine
from wizard.core.journal import MemoryJournal
from wizard.core.model import PlanAction, StepStatus
from wizard.core.problems import ProblemCode
from wizard.practice.faults import Fault


async def planned(engine: Engine) -> dict[str, PlanAction]:
    await engine.perform_all(until="sign_in")
    await engine.look("plan")
    return {line.key: line.action for line in engine.state.facts.plan}


def hosts(uri: str) -> dict[str, str]:
    host, path = uri.removeprefix("https://").split("/", 1)
    return {
        "no slash": uri.rstrip("/"),
        "http": f"http://{host}/{path}",
        "www": f"https://www.{host}/{path}",
        "www, http and no slash": f"http://www.{host}/{path}".rstrip("/"),
    }


@pytest.mark.parametrize("form", ["no slash", "http", "www", "www, http and no slash"])
def test_a_redirect_uri_that_is_nearly_right_is_found_shown_and_repaired(tenant: World, form: str) -> None:
    wrong = hosts(tenant.server.tenant.redirect_uri)[form]
    home = tenant.server.tenant.home
    made = half(tenant)
    home.applications.put(made | {"web": made["web"] | {"redirectUris": ["https://contoso.example/other", wrong]}})

    async def tell(engine: Engine) -> None:
        assert (await planned(engine))["application"] is PlanAction.CHANGE
        line = engine.state.facts.plan[0]
        assert ("lacks the final slash" if form == "no slash" else wrong) in str(line.text)
        assert (await set_up(engine)).status is StepStatus.DONE
        changed = home.applications.get(made["id"])
        assert changed is not None
        right = tenant.server.tenant.redirect_uri
        # Microsoft takes no list that holds an address with http any more.
        kept = [wrong] if wrong.startswith("https") else []
        assert changed["web"]["redirectUris"] == ["https://contoso.example/other", *kept, right]
        assert len([each for each in home.applications.stored() if each["displayName"] == "Improvado SSO"]) == 0

    at(tenant, tell)


def test_the_stored_id_finds_what_nothing_else_finds(tenant: World) -> None:
    half(tenant)

    async def tell(engine: Engine) -> None:
        await set_up(engine)
        made = tenant.application["id"]
        tenant.change(web=tenant.application["web"] | {"redirectUris": ["https://moved.example/"]})
        other = await signed_in(tenant, journal_of(engine))
        await other.look("plan")
        found = other.state.facts.application
        assert found is not None
        assert found.object_id == made
        assert other.state.facts.plan[0].action is PlanAction.CHANGE

    at(tenant, tell)


def test_our_tag_finds_an_application_whose_address_was_changed(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        made = tenant.application
        moved = {"redirectUris": ["https://moved.example/"]}
        tenant.server.tenant.home.applications.put(made | {"uniqueName": None, "web": made["web"] | moved})
        other = await signed_in(tenant, MemoryJournal())
        await other.look("plan")
        found = other.state.facts.application
        assert found is not None
        assert found.object_id == made["id"]

    at(tenant, tell)


def test_the_name_alone_finds_nothing(tenant: World) -> None:
    made = half(tenant)
    web = made["web"] | {"redirectUris": ["https://other.example/"]}
    tenant.server.tenant.home.applications.put(made | {"displayName": "Improvado SSO", "web": web})

    async def tell(engine: Engine) -> None:
        assert (await planned(engine))["application"] is PlanAction.CREATE
        assert engine.state.facts.offers == ()
        assert engine.state.facts.chosen_offer == ""

    at(tenant, tell)


def test_without_a_choice_it_is_used(tenant: World) -> None:
    half(tenant)

    async def tell(engine: Engine) -> None:
        await planned(engine)
        keys = [each.key for each in engine.state.facts.offers]
        assert keys == ["use_application", "renew_secret", "new_application"]
        assert engine.state.facts.chosen_offer == "use_application"

    at(tenant, tell)


def test_its_secret_is_renewed_on_demand(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        other = await signed_in(tenant, journal_of(engine))
        await other.look("plan")
        assert {line.action for line in other.state.facts.plan} == {PlanAction.KEEP}
        report = await other.perform("plan", "renew_secret")
        assert report.status is StepStatus.TODO, "the plan still has to be confirmed"
        assert other.state.facts.chosen_offer == "renew_secret"
        lines = {line.key: line.action for line in other.state.facts.plan}
        assert lines["secret"] is PlanAction.CREATE
        await set_up(other, hand_over="")
        assert other.reveal_secret() is not None
        assert (await set_up(other)).status is StepStatus.DONE
        tenant.assert_complete(secrets=2)
        before = tenant.writes()
        assert (await set_up(other)).status is StepStatus.DONE
        assert tenant.writes() == before

    at(tenant, tell)


def test_one_may_change_ones_mind(tenant: World) -> None:
    made = half(tenant)

    async def tell(engine: Engine) -> None:
        await planned(engine)
        await engine.perform("plan", "new_application")
        assert "Register" in str(engine.state.facts.plan[0].text)
        assert engine.state.facts.chosen_offer == "new_application"
        await engine.perform("plan", "use_application")
        assert engine.state.facts.plan[0].action is PlanAction.CHANGE
        assert engine.state.facts.chosen_offer == "use_application"
        assert (await set_up(engine)).status is StepStatus.DONE
        assert tenant.application["id"] == made["id"]

    at(tenant, tell)


@pytest.mark.parametrize("ours", [False, True], ids=["made by hand", "made here"])
def test_a_new_one_beside_it_is_found_again_and_undone_alone(tenant: World, *, ours: bool) -> None:
    async def tell(engine: Engine) -> None:
        if ours:
            await set_up(tenant.engine())
        else:
            half(tenant)
        before = everything(tenant)
        await planned(engine)
        await engine.perform("plan", "new_application")
        # Cut off behind the registration; another run goes on with the same one.
        await engine.perform_all({"plan": "confirm"}, until="register_application")
        assert len(tenant.applications) == 2
        other = await signed_in(tenant, journal_of(engine))
        assert (await set_up(other)).status is StepStatus.DONE
        assert len(tenant.applications) == 2
        found = other.state.facts.application
        assert found is not None
        assert found.object_id not in before["applications"]
        assert (await other.undo()).status is StepStatus.DONE
        assert everything(tenant) == before

    at(tenant, tell)


def test_a_refused_write_is_not_ours(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        tenant.fault(Fault("PATCH", r"/applications\(uniqueName=.*\)", 403, code="Authorization_RequestDenied"))
        assert code(await set_up(engine)) is ProblemCode.MISSING_ROLE
        (entry,) = journal_of(engine).entries()
        assert not entry.live
        assert (await engine.undo()).status is StepStatus.DONE

    at(tenant, tell)
