"""The proof on the vendor's side: what its site uses is compared with what was made, and each mistake is named."""

import asyncio

import pytest

from tests.steps.world import VENDOR_GREEN, Story, World, marks, play, receive
from wizard.core.engine import Engine
from wizard.core.model import Mark, StepReport, StepStatus
from wizard.practice import robot

TRY = "try_sign_in"
GREEN = {"accepted": Mark.DONE, **VENDOR_GREEN}


def at_the_vendor(story: Story) -> None:
    """Let *story* happen once Microsoft's side is set up."""

    async def whole(tenant: World, engine: Engine) -> None:
        state = await engine.perform_all({"plan": "confirm"}, until="api_permissions")
        assert state.report("api_permissions").status is StepStatus.DONE
        await story(tenant, engine)

    play("happy", whole)


def detail(report: StepReport, key: str) -> str:
    return next(str(row.detail) for row in report.checks if row.key == f"vendor_{key}")


def log_in(tenant: World) -> robot.Arrival:
    """A person presses the button on the vendor's login page."""
    domain = str(tenant.server.announcement["domain"])
    return robot.sign_in(
        f"https://{domain}/",
        ca_file=tenant.server.announcement["ca_file"],
        hosts={domain: f"127.0.0.1:{tenant.server.ports['site']}"},
    )


def test_nothing_is_wrong_before_the_vendor_has_the_values() -> None:
    async def tell(tenant: World, engine: Engine) -> None:
        report = await engine.perform(TRY)
        assert report.status is StepStatus.DONE
        assert marks(report) == {"accepted": Mark.DONE, "vendor_button": Mark.TODO, "vendor_start": Mark.TODO}
        assert "once the three values are entered at Improvado" in detail(report, "button")
        vendor = engine.state.facts.vendor
        assert vendor is not None
        assert (vendor.mark, vendor.looked) == (Mark.TODO, tenant.clock.now())

    at_the_vendor(tell)


def test_everything_is_green_and_a_person_is_logged_in() -> None:
    async def tell(tenant: World, engine: Engine) -> None:
        await receive(tenant, engine)
        report = await engine.perform(TRY)
        assert marks(report) == GREEN
        assert engine.state.facts.vendor is not None
        assert engine.state.facts.vendor.mark is Mark.DONE
        arrival = await asyncio.to_thread(log_in, tenant)
        assert arrival.kind == "vendor-done"
        assert "You are signed in as Ada Admin (ada@contoso.example)." in arrival.text

    at_the_vendor(tell)


def test_a_desk_refuses_values_that_do_not_work() -> None:
    async def tell(tenant: World, engine: Engine) -> None:
        facts = engine.state.facts
        assert facts.organisation
        assert facts.application
        ids = (facts.organisation.tenant_id, facts.application.client_id)
        with pytest.raises(robot.SignInFailedError, match="AADSTS7000215"):
            await asyncio.to_thread(robot.enter_values, tenant.server.announcement["desk"], *ids, "the Secret ID")
        assert marks(await engine.perform(TRY))["vendor_button"] is Mark.TODO

    at_the_vendor(tell)


def test_watching_ends_when_all_is_green_and_becomes_rarer() -> None:
    async def tell(tenant: World, engine: Engine) -> None:
        await engine.perform(TRY)
        tenant.clock.slept.clear()
        third = asyncio.Event()
        tenant.clock.before_sleep = lambda: third.set() if len(tenant.clock.slept) == 2 else None
        engine.watch(TRY)
        watching = engine._watch._task
        assert watching is not None
        await third.wait()
        assert marks(engine.state.report(TRY))["vendor_button"] is Mark.TODO
        await receive(tenant, engine)
        await watching
        assert marks(engine.state.report(TRY)) == GREEN
        assert tenant.clock.slept == sorted(tenant.clock.slept)
        assert tenant.clock.slept[:3] == [10, 15, 20]

    at_the_vendor(tell)


def test_watching_can_be_ended() -> None:
    async def tell(tenant: World, engine: Engine) -> None:
        await engine.perform(TRY)
        asked = len(tenant.server.requests)
        engine.watch(TRY)
        engine.unwatch()
        await asyncio.sleep(0.05)
        assert not engine._watch.runs
        assert len(tenant.server.requests) == asked

    at_the_vendor(tell)
