"""Waiting for Microsoft in the middle of a sign-in: visible, once, and to be cancelled."""

import asyncio

import pytest

from tests.steps.world import World
from wizard.core.model import SetupState, StepStatus
from wizard.practice.faults import Fault

BUSY = Fault("GET", "/organization", 503)


def test_a_busy_microsoft_is_waited_for_visibly_and_the_person_is_asked_once(tenant: World) -> None:
    told: list[SetupState] = []

    async def run() -> None:
        tenant.fault(*[BUSY] * 3)
        tenant.signed_in = 0
        engine = tenant.engine(listener=told.append)
        report = await engine.perform("sign_in")
        assert report.status is StepStatus.DONE, report
        await tenant.aclose()

    asyncio.run(run())
    assert tenant.signed_in == 1
    waiting = [state for state in told if state.report("sign_in").waiting]
    shown = waiting[0].report("sign_in").waiting
    assert shown is not None
    assert str(shown.reason) == "Microsoft is busy. The wizard tries again."
    assert str(shown.usual) == "Usually a few seconds."
    assert shown.since < shown.until
    assert all(state.prompt is None for state in waiting), "nobody is asked to sign in any more"
    assert told[-1].report("sign_in").waiting is None


def test_that_wait_can_be_cancelled(tenant: World) -> None:
    async def run() -> None:
        tenant.fault(*[BUSY] * 50)

        def told(state: SetupState) -> None:
            if state.report("sign_in").waiting:
                task.cancel()

        engine = tenant.engine(listener=told)
        task = asyncio.create_task(engine.perform("sign_in"))
        with pytest.raises(asyncio.CancelledError):
            await task
        assert engine.state.report("sign_in").status is StepStatus.TODO
        assert engine.state.prompt is None
        await tenant.aclose()

    asyncio.run(run())


def test_patience_ends(tenant: World) -> None:
    async def run() -> None:
        tenant.fault(*[BUSY] * 500)
        tenant.signed_in = 0
        report = await tenant.engine().perform("sign_in")
        assert report.problem is not None
        assert report.problem.code == "service_busy"
        assert tenant.signed_in == 1
        await tenant.aclose()

    asyncio.run(run())
