"""Whatever breaks off, wherever: going on ends done, with exactly one of everything."""

import asyncio

import pytest

from tests.steps.stopping import interrupted, stop_everywhere
from tests.steps.world import Once, World, set_up, world
from wizard.core.journal import MemoryJournal
from wizard.core.model import StepStatus
from wizard.practice.faults import Fault

WRITES = {
    "application": ("PATCH", r"/applications\(uniqueName=.*\)"),
    "service principal": ("POST|PATCH", r"/servicePrincipals.*"),
    "secret": ("POST", r"/applications/[^/]+/addPassword"),
    "permission": ("PATCH", r"/applications/[^/(]+"),
    "grant": ("POST", r"/oauth2PermissionGrants"),
}


@pytest.mark.parametrize("lost", [False, True], ids=["before it took effect", "its answer was lost"])
@pytest.mark.parametrize("write", WRITES)
def test_a_write_that_fails(tenant: World, write: str, *, lost: bool) -> None:
    async def run() -> None:
        tenant.fault(Fault(*WRITES[write], 504 if lost else 503, lost=lost))
        journal = MemoryJournal()
        report = await set_up(tenant.engine(journal=journal))
        assert report.status is StepStatus.DONE, report
        assert tenant.server.tenant.faults._waiting == [], "the failure was never met"
        tenant.assert_complete()
        # Of a secret that was asked for nobody can say that it will not show up: that note stays open.
        left = ["add_secret"] if write == "secret" and not lost else []
        assert [each.action for each in journal.entries() if each.live and not each.done] == left
        await tenant.aclose()

    asyncio.run(run())


@pytest.mark.parametrize(
    ("crash", "writes", "step", "least"),
    [(False, True, 1, 5), (True, True, 1, 5), (False, False, 3, 20)],
    ids=["cancelled at a write", "the program ended at a write", "cancelled at any third request"],
)
def test_stopped(tenant: World, *, crash: bool, writes: bool, step: int, least: int) -> None:
    async def story(number: int, once: Once) -> bool:
        journal = MemoryJournal()
        engine = tenant.engine(journal=journal, sign_in=once)
        more = await interrupted(tenant, set_up(engine), number, writes=writes)
        assert not engine.state.busy
        if crash:
            engine = tenant.engine(journal=journal, sign_in=once)
        report = await set_up(engine)
        assert report.status is StepStatus.DONE, (number, report)
        tenant.assert_complete()
        return more

    assert stop_everywhere(tenant, story, step=step) > least


def test_cancelled_in_any_wait() -> None:
    with world("slow-replication") as tenant:

        async def story(number: int, once: Once) -> bool:
            engine = tenant.engine(sign_in=once)
            task = asyncio.create_task(set_up(engine))
            left = number

            def count() -> None:
                nonlocal left
                left -= 1
                if left == 0:
                    task.cancel()

            tenant.clock.before_sleep = count
            await asyncio.wait([task])
            tenant.clock.before_sleep = lambda: None
            assert all(each.waiting is None for each in engine.state.reports.values())
            report = await set_up(engine)
            assert report.status is StepStatus.DONE, (number, report)
            tenant.assert_complete()
            return task.cancelled()

        assert stop_everywhere(tenant, story, step=3) > 5


def test_two_wizards_at_once(tenant: World) -> None:
    async def run() -> None:
        once = await tenant.signed_in_once()
        reports = await asyncio.gather(*(set_up(tenant.engine(sign_in=once)) for _ in range(2)))
        assert [each.status for each in reports] == [StepStatus.DONE] * 2
        tenant.assert_complete(secrets=len(tenant.application["passwordCredentials"]))
        await tenant.aclose()

    asyncio.run(run())
