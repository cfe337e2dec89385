"""The wizard is stopped in the middle of its work: at one of its requests after the other, or of its writes."""

import asyncio
from collections.abc import Awaitable, Callable

from tests.steps.world import Once, World
from wizard.core.model import StepReport, StepStatus
from wizard.practice.faults import Busy, FaultPlan


class Interrupts(FaultPlan):
    """At the *n*-th request the wizard is stopped before it gets the answer; the request takes effect."""

    def __init__(self, tenant: World, number: int, stop: Callable[[], None], *, writes: bool) -> None:
        super().__init__((), tenant.clock)
        self.left = number
        self._stop = stop
        self._writes = writes

    def due(self, method: str, path: str) -> Busy | None:
        self.left -= method != "GET" or not self._writes
        if self.left == 0:
            self.left = -1
            self._stop()
        return super().due(method, path)


async def interrupted(tenant: World, work: Awaitable[StepReport], number: int, *, writes: bool = False) -> bool:
    """Stop *work* at its *n*-th request, or write, which takes effect; whether it was that long."""
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(work)

    async def cancelled() -> None:
        task.cancel()
        await asyncio.wait([task])

    def stop() -> None:
        # In the tenant's thread: the answer leaves only when the wizard no longer waits for it.
        asyncio.run_coroutine_threadsafe(cancelled(), loop).result(10)

    tenant.server.tenant.faults = Interrupts(tenant, number, stop, writes=writes)
    await asyncio.wait([task])
    tenant.server.tenant.faults = FaultPlan((), tenant.clock)
    if not task.cancelled():
        assert task.result().status is StepStatus.DONE, (number, task.result())
    return task.cancelled()


def stop_everywhere(tenant: World, story: Callable[[int, Once], Awaitable[bool]], *, step: int = 1) -> int:
    """Tell *story* in a fresh tenant with each number in turn, until it says that the work was not that long.

    Returns:
        The last number.
    """

    async def run() -> int:
        once = await tenant.signed_in_once()
        number = 1
        tenant.reset()
        while await story(number, once):
            number += step
            tenant.reset()
        await tenant.aclose()
        return number

    return asyncio.run(run())
