"""What each step does with what it may find in a tenant."""

import copy
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from tests.steps.world import World, at, code, marks, set_up
from wizard.core.engine import Engine
from wizard.core.journal import Entry, FileJournal, MemoryJournal
from wizard.core.model import Mark, PlanAction, StepStatus
from wizard.core.problems import ProblemCode
from wizard.practice.clock import stamp
from wizard.practice.faults import Fault


def test_an_application_that_signs_in_is_told_no_roles(tenant: World, monkeypatch: pytest.MonkeyPatch) -> None:
    told = {"tenant_id": tenant.server.announcement["tenant_id"], **tenant.automation}
    for name, value in told.items():
        monkeypatch.setenv(f"AZURE_{name.upper()}", value)

    async def tell(engine: Engine) -> None:
        report = await engine.perform("sign_in", "environment")
        assert report.status is StepStatus.DONE
        rows = {each.key: each for each in report.checks}
        for key in ("may_register", "may_consent"):
            assert rows[key].mark is Mark.UNKNOWN
            assert "An application is not told" in str(rows[key].detail)
        await set_up(engine)
        tenant.assert_complete()

    at(tenant, tell)


def test_an_application_that_was_deleted_is_registered_anew(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await engine.perform_all({"plan": "confirm"}, until="client_secret")
        first = tenant.application["appId"]
        tenant.delete_application()
        report = await engine.perform("api_permissions")
        assert code(report) is ProblemCode.NOT_FOUND
        assert engine.state.report("register_application").status is StepStatus.TODO
        assert 60 < sum(tenant.clock.slept) <= 120
        await set_up(engine, hand_over="")
        held, made = engine.reveal_secret(), engine.state.facts.client_secret
        assert held is not None
        assert made is not None
        assert tenant.server.tenant.home.secret_matches(made.key_id, held.reveal())
        assert (await set_up(engine)).status is StepStatus.DONE
        tenant.assert_complete()
        assert tenant.application["appId"] != first

    at(tenant, tell)


def test_what_was_handed_over_is_wiped(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine, hand_over="")
        held = engine.reveal_secret()
        assert held is not None
        assert (await engine.look("hand_over")).status is StepStatus.TODO
        assert (await set_up(engine)).status is StepStatus.DONE
        assert engine.reveal_secret() is None
        assert (engine.state.facts.secret_held, engine.state.facts.handed_over) == (False, True)
        with pytest.raises(ValueError, match="wiped"):
            held.reveal()
        assert marks(await engine.look("hand_over")) == dict.fromkeys(
            ("tenant_id", "client_id", "client_secret", "delivered"), Mark.DONE
        )
        # What was proved stays proved.
        assert marks(await engine.look("client_secret")) == {"exists": Mark.DONE, "proved": Mark.DONE}

    at(tenant, tell)


def test_a_later_run_knows_what_this_computer_handed_over_and_claims_nothing_else(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        later = tenant.engine(journal=engine._services.journal)
        assert (await set_up(later)).status is StepStatus.DONE
        assert marks(later.state.report("hand_over"))["delivered"] is Mark.DONE
        elsewhere = tenant.engine()  # with a journal that knows nothing
        assert (await set_up(elsewhere)).status is StepStatus.DONE
        report = elsewhere.state.report("hand_over")
        assert (marks(report)["client_secret"], marks(report)["delivered"]) == (Mark.UNKNOWN, Mark.UNKNOWN)
        assert (report.status, report.uncertain) == (StepStatus.DONE, True)

    at(tenant, tell)


def test_what_was_handed_over_and_is_deleted_then_is_made_anew(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        first = engine.state.facts.client_secret
        assert first is not None
        tenant.change(passwordCredentials=[])
        assert marks(await engine.look("client_secret"))["exists"] is Mark.TODO
        assert (await engine.perform("client_secret")).status is StepStatus.DONE
        assert engine.reveal_secret() is not None
        assert not engine.state.facts.handed_over
        assert (await set_up(engine)).status is StepStatus.DONE
        tenant.assert_complete()

    at(tenant, tell)


def test_a_consent_that_was_taken_back_is_given_again(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        (grant,) = tenant.grants
        tenant.server.tenant.home.grants.remove(grant["id"])
        assert marks(await engine.look("api_permissions"))["granted"] is Mark.TODO
        assert (await engine.perform("api_permissions")).acted
        tenant.assert_complete()

    at(tenant, tell)


def test_other_scopes_and_addresses_stay(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        (grant,) = tenant.grants
        tenant.server.tenant.home.grants.put(grant | {"scope": "Mail.Read"})
        tenant.change(web=tenant.application["web"] | {"redirectUris": ["https://contoso.example/other"]})
        assert (await set_up(engine)).status is StepStatus.DONE
        assert tenant.grants[0]["scope"].split() == ["Mail.Read", "User.Read"]
        right = tenant.server.tenant.redirect_uri
        assert tenant.application["web"]["redirectUris"] == ["https://contoso.example/other", right]

    at(tenant, tell)


def test_an_application_that_is_switched_off(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        tenant.change_principal(accountEnabled=False)
        assert marks(await engine.look("register_application"))["enabled"] is Mark.FAILED
        report = await engine.perform("register_application")
        assert code(report) is ProblemCode.APPLICATION_DISABLED
        tenant.change_principal(accountEnabled=True)
        assert (await engine.perform("register_application", "try_again")).status is StepStatus.DONE

    at(tenant, tell)


def test_what_is_unusual_is_shown_and_does_not_block(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        implicit = {"enableIdTokenIssuance": True, "enableAccessTokenIssuance": False}
        web = tenant.application["web"] | {"implicitGrantSettings": implicit}
        tenant.change(signInAudience="AzureADMultipleOrgs", web=web)
        tenant.change_principal(appRoleAssignmentRequired=True)
        report = await engine.look("register_application")
        assert report.status is StepStatus.DONE
        found = marks(report)
        assert found["audience"] is Mark.FAILED
        assert found["implicit"] is Mark.FAILED
        assert found["assignment"] is Mark.UNKNOWN

    at(tenant, tell)


def test_a_deleted_application_that_keeps_the_name(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        refusals = [Fault("PATCH", r"/applications\(uniqueName=.*\)", 400, code="ObjectConflict")] * 30
        tenant.fault(*refusals)
        report = await set_up(engine)
        assert code(report) is ProblemCode.DELETED_APPLICATION
        tenant.fault()
        assert (await set_up(engine)).status is StepStatus.DONE

    at(tenant, tell)


def test_several_applications_fit_and_the_user_chooses(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        first = tenant.application
        other = copy.deepcopy(first) | {"id": str(uuid4()), "appId": str(uuid4())}
        for each in (first, other):
            tenant.server.tenant.home.applications.put(each | {"uniqueName": None})
        fresh = tenant.engine()
        await fresh.perform_all(until="sign_in")
        report = await fresh.look("plan")
        assert code(report) is ProblemCode.SEVERAL_APPLICATIONS
        assert report.problem is not None
        assert len(report.problem.choices) == 2
        report = await fresh.perform("plan", f"use_application:{first['id']}")
        assert report.status is StepStatus.TODO, "the plan still has to be confirmed"
        assert tenant.clock.slept == []
        application = fresh.state.facts.application
        assert application is not None
        assert application.object_id == first["id"]
        await set_up(fresh)
        assert fresh.state.facts.application is not None
        assert fresh.state.facts.application.object_id == first["id"]

    at(tenant, tell)


def test_a_second_run_on_another_day_changes_nothing(tenant: World, tmp_path: Path) -> None:
    async def tell(engine: Engine) -> None:
        assert (await set_up(engine)).status is StepStatus.DONE
        before = tenant.writes()
        again = tenant.engine(journal=FileJournal(tmp_path))
        assert (await set_up(again)).status is StepStatus.DONE
        assert {line.action for line in again.state.facts.plan} == {PlanAction.KEEP}
        assert again.reveal_secret() is None
        assert tenant.writes() == before

    at(tenant, tell, tenant.engine(journal=FileJournal(tmp_path)))


def test_a_secret_that_was_not_handed_over_is_replaced_and_the_plan_says_so(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await engine.perform_all({"plan": "confirm"}, until="api_permissions")
        (former,) = tenant.application["passwordCredentials"]
        again = tenant.engine(journal=engine._services.journal)
        await again.perform_all(until="plan")
        lines = {line.key: line for line in again.state.facts.plan}
        assert lines["secret"].action is PlanAction.CREATE
        assert former["displayName"] in str(lines["left_over"].text)
        assert (await set_up(again)).status is StepStatus.DONE
        tenant.assert_complete()
        assert tenant.application["passwordCredentials"][0]["keyId"] != former["keyId"]

    at(tenant, tell)


def test_a_secret_that_ends_soon_is_no_base(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        (secret,) = tenant.application["passwordCredentials"]
        soon = stamp(tenant.clock.now() + timedelta(days=20))
        tenant.change(passwordCredentials=[secret | {"endDateTime": soon}])
        again = tenant.engine(journal=engine._services.journal)
        await again.perform_all(until="plan")
        line = next(line for line in again.state.facts.plan if line.key == "secret")
        assert line.action is PlanAction.CREATE
        assert "The present one expires on" in str(line.text)
        assert (await set_up(again)).status is StepStatus.DONE
        tenant.assert_complete(secrets=2)

    at(tenant, tell)


def test_a_secret_removed_by_someone_else_can_be_made_anew(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await engine.perform_all({"plan": "confirm"}, until="client_secret")
        tenant.change(passwordCredentials=[])
        report = await engine.perform("client_secret")
        assert code(report) is ProblemCode.NOT_FOUND
        assert report.problem is not None
        assert "new_secret" in [each.key for each in report.problem.choices]
        await engine.perform("register_application")
        assert (await engine.perform("client_secret", "new_secret")).status is StepStatus.DONE
        assert (await set_up(engine)).status is StepStatus.DONE
        tenant.assert_complete()

    at(tenant, tell)


@pytest.mark.parametrize(("limit", "possible"), [(90, True), (10, False)])
def test_one_press_finds_the_longest_life_where_the_policy_cannot_be_read(
    tenant: World, limit: int, *, possible: bool
) -> None:
    async def tell(engine: Engine) -> None:
        tenant.take("developer")
        tenant.server.tenant.home.secret_policy = f"P{limit}D"
        report = await set_up(engine)
        assert engine.state.facts.secret_policy is None
        assert code(report) is ProblemCode.SECRET_TOO_LONG
        assert report.problem is not None
        assert [each.key for each in report.problem.choices] == ["shorter_secret"]
        report = await engine.perform("client_secret", "shorter_secret")
        if possible:
            assert report.status is StepStatus.DONE
            secret = engine.state.facts.client_secret
            assert secret is not None
            assert (secret.expires - tenant.clock.now()).days == limit - 1
        else:
            assert code(report) is ProblemCode.SECRET_TOO_LONG
            assert report.problem is not None
            assert [each.key for each in report.problem.choices] == ["try_again"]

    at(tenant, tell)


class Full(MemoryJournal):
    """A journal on a full disk."""

    full = True

    def write(self, entry: Entry) -> None:
        if self.full:
            raise OSError(28, "No space left on device")
        super().write(entry)


def test_without_notes_nothing_is_changed(tenant: World) -> None:
    journal = Full()

    async def tell(engine: Engine) -> None:
        report = await set_up(engine)
        assert code(report) is ProblemCode.CANNOT_SAVE
        assert tenant.writes() == {}
        journal.full = False
        assert (await set_up(engine)).status is StepStatus.DONE
        tenant.assert_complete()

    at(tenant, tell, tenant.engine(journal=journal))


def test_a_name_and_a_life_count_until_they_are_used(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await engine.perform_all(until="sign_in")
        await engine.look("plan")
        engine.answer(replace(engine.state.answers, app_name="Another name"))
        assert engine.state.report("plan").status is StepStatus.TODO
        await engine.look("plan")
        assert "Another name" in str(engine.state.facts.plan[0].text)
        await engine.perform("plan", "confirm")
        engine.answer(replace(engine.state.answers, app_name="Third name"))
        assert engine.state.facts.plan_confirmed
        assert engine.state.facts.plan
        assert engine.state.report("plan").status is StepStatus.DONE
        await engine.perform("register_application")
        assert tenant.application["displayName"] == "Third name"
        engine.answer(replace(engine.state.answers, app_name="Too late", secret_months=6))
        assert engine.state.report("register_application").status is StepStatus.DONE
        assert (await set_up(engine)).status is StepStatus.DONE
        secret = engine.state.facts.client_secret
        assert secret is not None
        assert 178 < (secret.expires - tenant.clock.now()).days < 185

    at(tenant, tell)


def test_another_domain_begins_anew_and_keeps_the_sign_in(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        domain = engine.state.answers.domain
        engine.answer(replace(engine.state.answers, domain=f"https://{domain.upper()}/login"))
        assert engine.state.report("finish").status is StepStatus.DONE, "only another spelling"
        engine.answer(replace(engine.state.answers, domain="other.example.com"))
        assert engine.reveal_secret() is None
        assert engine.state.facts.application is None
        assert engine.state.facts.organisation is not None
        done = {key for key, report in engine.state.reports.items() if report.status is StepStatus.DONE}
        assert done == {"sign_in"}

    at(tenant, tell)


def test_looking_at_an_empty_tenant_changes_and_breaks_nothing(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await engine.perform_all(until="sign_in")
        for key in engine.keys[2:]:
            report = await engine.look(key)
            assert (report.status, report.problem) == (StepStatus.TODO, None), key
        assert tenant.writes() == {}

    at(tenant, tell)


def test_nothing_works_without_a_sign_in(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        for key in ("plan", "register_application"):
            assert code(await engine.perform(key)) is ProblemCode.NOT_SIGNED_IN
        assert (await engine.perform("plan", "sign_in_again")).status is StepStatus.TODO

    at(tenant, tell)


def test_what_the_list_still_shows_after_it_was_deleted_does_not_count(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await set_up(engine)
        tenant.change(uniqueName=None)
        gone = Fault("GET", r"/applications/[^/(]+", 404, code="Request_ResourceNotFound")
        tenant.fault(gone, gone)
        fresh = tenant.engine()
        await fresh.perform_all(until="sign_in")
        await fresh.look("plan")
        assert fresh.state.facts.plan[0].action is PlanAction.CREATE

    at(tenant, tell)


def test_a_failed_removal_makes_no_further_secret(tenant: World) -> None:
    async def tell(engine: Engine) -> None:
        await engine.perform_all({"plan": "confirm"}, until="api_permissions")
        tenant.fault(Fault("POST", r"/applications/[^/]+/removePassword", 503))
        again = tenant.engine(journal=engine._services.journal)
        assert (await set_up(again)).status is StepStatus.DONE
        tenant.assert_complete()
        made = [each for each in tenant.server.requests if each.path.endswith("/addPassword")]
        assert len(made) == 2

    at(tenant, tell)
