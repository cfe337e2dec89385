"""Each story of the practice tenant ends where it says, and goes on from there."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from tests.steps.world import VENDOR_GREEN, Story, World, code, marks, play, receive, set_up, world
from wizard.core.engine import Engine
from wizard.core.model import Mark, PlanAction, StepStatus
from wizard.core.problems import ProblemCode
from wizard.practice.scenarios import SCENARIOS

STORIES: dict[str, Story] = {}


def story(name: str) -> Callable[[Story], Story]:
    def note(function: Story) -> Story:
        STORIES[name] = function
        return function

    return note


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_story(name: str) -> None:
    play(name, STORIES[name])


async def done(tenant: World, engine: Engine, *, secrets: int = 1) -> None:
    """The set-up ends done, and a second run changes nothing."""
    report = await set_up(engine)
    assert report.status is StepStatus.DONE, report
    assert all(each.status is StepStatus.DONE for each in engine.state.reports.values())
    tenant.assert_complete(secrets=secrets)
    before = tenant.writes()
    assert (await set_up(engine)).status is StepStatus.DONE
    assert tenant.writes() == before


@story("happy")
async def happy(tenant: World, engine: Engine) -> None:
    await done(tenant, engine)
    assert engine.reveal_secret() is None
    assert tenant.signed_in == 1
    assert tenant.clock.slept == []
    assert tenant.application["signInAudience"] == "AzureADMyOrg"
    assert "WindowsAzureActiveDirectoryIntegratedApp" in tenant.principals[0]["tags"]
    assert {"entra-sso-wizard", "entra-sso-wizard:improvado"} <= set(tenant.application["tags"])


@story("slow-replication")
async def slow(tenant: World, engine: Engine) -> None:
    await done(tenant, engine)
    assert {str(each.reason) for each in tenant.waits} == {
        "Microsoft is copying this between its servers.",
        "Microsoft is still copying the new client secret between its servers.",
    }
    assert all(each.since <= tenant.clock.now() < each.until for each in tenant.waits[-1:])


@story("throttled")
async def throttled(tenant: World, engine: Engine) -> None:
    await done(tenant, engine)
    assert tenant.signed_in == 1
    assert {str(each.reason) for each in tenant.waits} == {
        "Microsoft asks us to slow down.",
        "Microsoft is busy. The wizard tries again.",
    }


async def needs_an_administrator(tenant: World, engine: Engine) -> None:
    report = await set_up(engine)
    assert engine.state.report("register_application").status is StepStatus.DONE
    assert code(report) is ProblemCode.ADMIN_APPROVAL_NEEDED
    assert marks(report)["listed"] is not Mark.FAILED
    assert tenant.grants == []
    tenant.take("admin")
    assert (await engine.perform("api_permissions", "switch_account")).status is StepStatus.DONE
    assert tenant.signed_in == 2
    await done(tenant, engine)


@story("member")
async def member(tenant: World, engine: Engine) -> None:
    await engine.perform_all(until="sign_in")
    rows = marks(engine.state.report("sign_in"))
    assert rows["may_register"] is Mark.DONE
    assert rows["may_consent"] is Mark.FAILED
    await needs_an_administrator(tenant, engine)


@story("consent-not-allowed")
async def developer(tenant: World, engine: Engine) -> None:
    await needs_an_administrator(tenant, engine)


async def may_not_register(tenant: World, engine: Engine) -> None:
    report = await set_up(engine)
    assert code(report) is ProblemCode.MISSING_ROLE
    assert report.problem is not None
    assert "Application Developer or Cloud Application Administrator" in str(report.problem.what_to_do)
    assert marks(engine.state.report("sign_in"))["may_register"] is Mark.FAILED
    assert engine.state.report("plan").status is StepStatus.DONE
    assert tenant.applications == []
    tenant.take("admin")
    report = await engine.perform("register_application", "sign_in_again")
    assert report.status is StepStatus.DONE, report
    await done(tenant, engine)


@story("registration-forbidden")
async def registration_forbidden(tenant: World, engine: Engine) -> None:
    await may_not_register(tenant, engine)


@story("role-eligible")
async def role_eligible(tenant: World, engine: Engine) -> None:
    report = await set_up(engine)
    assert code(report) is ProblemCode.MISSING_ROLE
    assert report.problem is not None
    assert "Active roles at the last sign-in: no role." in str(report.problem.what_happened)
    home = tenant.server.tenant.home
    (eli,) = [each for each in home.users.values() if each.eligible]
    home.activated[eli.id] = list(eli.eligible)  # in the portal, while the wizard waits
    # The token is older than the role: to try once more is not enough.
    assert code(await engine.perform("register_application", "try_again")) is ProblemCode.MISSING_ROLE
    assert (await engine.perform("register_application", "fresh_roles")).status is StepStatus.DONE
    assert marks(engine.state.report("sign_in"))["may_consent"] is Mark.DONE
    assert tenant.signed_in == 2
    await done(tenant, engine)


@story("secrets-forbidden")
async def secrets_forbidden(tenant: World, engine: Engine) -> None:
    report = await set_up(engine)
    assert code(report) is ProblemCode.SECRETS_FORBIDDEN
    assert engine.state.report("plan").problem is report.problem
    assert tenant.writes() == {}
    assert marks(engine.state.report("sign_in"))["secret_policy"] is Mark.FAILED
    # An exception for one application needs the application first.
    assert (await engine.perform("plan", "go_on")).status is StepStatus.DONE
    assert code(await set_up(engine)) is ProblemCode.SECRETS_FORBIDDEN
    assert engine.state.report("client_secret").problem is not None
    tenant.server.tenant.home.secret_policy = ""
    await done(tenant, engine)


@story("secrets-limited")
async def secrets_limited(tenant: World, engine: Engine) -> None:
    await done(tenant, engine)
    secret = engine.state.facts.client_secret
    assert secret is not None
    assert 178 <= (secret.expires - tenant.clock.now()).days <= 180


@story("already-complete")
async def already_complete(tenant: World, engine: Engine) -> None:
    assert (await set_up(engine)).status is StepStatus.DONE
    assert {line.action for line in engine.state.facts.plan} == {PlanAction.KEEP}
    assert tenant.writes() == {}
    assert marks(engine.state.report("client_secret")) == {"exists": Mark.DONE, "proved": Mark.UNKNOWN}
    tenant.assert_complete()
    # The value is not known: a new secret stands beside the old one, which may be in use.
    assert (await engine.perform("client_secret", "new_secret")).status is StepStatus.DONE
    tenant.assert_complete(secrets=2)
    assert engine.reveal_secret() is not None


@story("already-half")
async def already_half(tenant: World, engine: Engine) -> None:
    await engine.perform_all(until="plan")
    actions = {line.key: line.action for line in engine.state.facts.plan}
    assert actions["application"] is PlanAction.KEEP
    assert set(actions.values()) == {PlanAction.KEEP, PlanAction.CREATE}
    await done(tenant, engine)
    assert tenant.application["displayName"] == "Improvado"


@story("already-wrong-uri")
async def already_wrong_uri(tenant: World, engine: Engine) -> None:
    await engine.look("sign_in")
    await engine.perform_all(until="plan")
    (changed,) = [line for line in engine.state.facts.plan if line.action is PlanAction.CHANGE]
    assert tenant.server.tenant.redirect_uri in str(changed.text)
    await done(tenant, engine)
    right = tenant.server.tenant.redirect_uri
    assert tenant.application["web"]["redirectUris"] == [right.rstrip("/"), right]


@story("guest")
async def guest(tenant: World, engine: Engine) -> None:
    tenant.take("guest")
    await engine.perform_all(until="before_you_start")
    contoso = tenant.server.tenant.home_id
    await engine.perform("sign_in", f"browser:{contoso}")
    report = engine.state.report("sign_in")
    assert marks(report)["account"] is Mark.FAILED
    refused = await set_up(engine)
    assert code(refused) in {ProblemCode.MISSING_ROLE, ProblemCode.COULD_NOT_CHECK}
    tenant.take("admin")
    assert (await engine.perform("sign_in", "switch_account")).status is StepStatus.DONE
    assert marks(engine.state.report("sign_in"))["account"] is Mark.DONE
    await done(tenant, engine)


@story("wrong-tenant")
async def wrong_tenant(tenant: World, engine: Engine) -> None:
    tenant.take("fabrikam-admin")
    await engine.perform_all(until="plan")
    organisation = engine.state.facts.organisation
    assert organisation is not None
    assert organisation.name == "Fabrikam Inc."
    assert engine.state.facts.plan
    tenant.take("admin")
    assert (await engine.perform("sign_in", "switch_account")).status is StepStatus.DONE
    # Nothing that was seen in the wrong organisation is left.
    assert engine.state.facts.plan == ()
    assert engine.state.report("plan").status is StepStatus.TODO
    await done(tenant, engine)


@story("device-code-blocked")
async def device_code_blocked(tenant: World, engine: Engine) -> None:
    report = await engine.perform("sign_in", "device_code")
    assert code(report) is ProblemCode.DEVICE_CODE_BLOCKED
    assert report.problem is not None
    assert [each.key for each in report.problem.choices] == ["browser"]
    tenant.errors.clear()  # the page said so to the person as well
    assert (await engine.perform("sign_in", "browser")).status is StepStatus.DONE
    await done(tenant, engine)


@story("browser-blocked")
async def browser_blocked(tenant: World, engine: Engine) -> None:
    assert "AADSTS53003" in await tenant.refused_in_the_browser(engine)
    assert (await engine.perform("sign_in", "device_code")).status is StepStatus.DONE
    await done(tenant, engine)


@story("sign-in-app-blocked")
async def sign_in_app_blocked(tenant: World, engine: Engine) -> None:
    assert "AADSTS50105" in await tenant.refused_in_the_browser(engine)
    assert (await engine.perform("sign_in", "other_app")).status is StepStatus.DONE
    await done(tenant, engine)


@story("deleted-before")
async def deleted_before(tenant: World, engine: Engine) -> None:
    report = await set_up(engine)
    assert code(report) is ProblemCode.DELETED_APPLICATION
    assert engine.state.report("register_application") is report
    assert tenant.clock.slept == []  # it is seen in the bin, so nobody waits for it
    (resting,) = tenant.server.tenant.home.deleted
    assert (await engine.perform("register_application", "restore_application")).status is StepStatus.DONE
    assert tenant.application["id"] == resting
    await done(tenant, engine)
    # It was there before: an undo leaves it.
    await engine.undo()
    assert tenant.application["id"] == resting


@story("consent-refused")
async def consent_refused(tenant: World, engine: Engine) -> None:
    report = await engine.perform("sign_in")
    assert code(report) is ProblemCode.SIGN_IN_DECLINED
    assert report.problem is not None
    assert report.problem.service_code == "AADSTS65004"
    assert engine.state.prompt is None
    assert tenant.signed_in == 1


@story("token-expires")
async def token_expires(tenant: World, engine: Engine) -> None:
    report = await set_up(engine)
    while code(report) is ProblemCode.SIGN_IN_EXPIRED:
        key = next(key for key in engine.keys if engine.state.report(key) is report)
        await engine.perform(key, "sign_in_again")
        report = await set_up(engine)
    await done(tenant, engine)
    assert tenant.signed_in <= 2


@story("site-unreachable")
async def site_unreachable(tenant: World, engine: Engine) -> None:
    report = await engine.perform("before_you_start")
    assert report.status is StepStatus.DONE
    assert marks(report) == {
        "domain": Mark.DONE,
        "resolves": Mark.DONE,
        "certificate": Mark.UNKNOWN,
        "callback": Mark.UNKNOWN,
    }
    await done(tenant, engine)


@dataclass(frozen=True)
class Mistake:
    """What a vendor does wrong at first, and what the last check says about it.

    Attributes:
        key: The one row that is not done; empty where the site cannot be seen at all.
        mark: How it stands.
        words: A part of what it says.
        mended: Whether entering the values once more puts it right.
    """

    key: str
    mark: Mark
    words: str
    mended: bool = True


MISTAKES = {
    "wrong-client-id": Mistake("client_id", Mark.FAILED, "Improvado has another Client ID, "),
    "no-tenant": Mistake("tenant_id", Mark.FAILED, "Improvado has no Tenant ID entered: common stands in its place"),
    "http": Mistake("redirect_uri", Mark.FAILED, "Improvado names it with http in place of https."),
    "other-host": Mistake("redirect_uri", Mark.FAILED, "Improvado names another host, app.vendor.example."),
    "no-button": Mistake("button", Mark.TODO, "It is not there yet."),
    "site-down": Mistake("", Mark.UNKNOWN, "The site answered with an error (503)."),
    "script-page": Mistake("button", Mark.UNKNOWN, "The login page is drawn by scripts", mended=False),
}


def mistake(name: str) -> Story:
    async def tell(tenant: World, engine: Engine) -> None:
        met, last = MISTAKES[name], "try_sign_in"
        # Before the hand-over is confirmed: then the value of the client secret is forgotten.
        await engine.perform_all({"plan": "confirm"}, until="api_permissions")
        await receive(tenant, engine)
        wrong = marks(await engine.look(last))
        rows = {row.key: str(row.detail) for row in engine.state.report(last).checks}
        right = {"accepted": Mark.DONE, **VENDOR_GREEN}
        if met.key:
            assert wrong == right | {f"vendor_{met.key}": met.mark}
        else:
            assert wrong == {"accepted": Mark.DONE, "vendor_button": met.mark, "vendor_start": met.mark}
        assert met.words in rows[f"vendor_{met.key or 'button'}"]
        assert engine.state.report(last).status is StepStatus.DONE
        assert (await engine.look("finish")).status is StepStatus.DONE
        await receive(tenant, engine)
        assert marks(await engine.look(last)) == (right if met.mended else wrong)

    return tell


STORIES |= {f"vendor-{name}": mistake(name) for name in MISTAKES}


def test_the_number_of_requests_does_not_grow_with_the_tenant() -> None:
    def requests(applications: int) -> int:
        with world(applications=applications) as tenant:

            async def run() -> None:
                await done(tenant, tenant.engine())
                await tenant.aclose()

            asyncio.run(run())
            return sum(each.host == "graph" for each in tenant.server.requests)

    assert requests(10) == requests(100_000)
