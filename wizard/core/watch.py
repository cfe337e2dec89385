"""Looking at something again and again that somebody else has to change: ever more rarely, and until it is so."""

import asyncio
from collections.abc import Awaitable, Callable

from wizard.core.ports import Clock

# Seconds between two looks at somebody else's site; the last one repeats. Whoever waits at the telephone sees it soon,
# and a page that is left open over night asks no more than a few hundred times.
PAUSES: tuple[float, ...] = (10, 15, 20, 30, 60, 120, 240)


class Watch:
    """One watch at a time, in the loop in which it was begun."""

    def __init__(self, clock: Clock) -> None:
        """Measure the pauses with *clock*."""
        self._clock = clock
        self._task: asyncio.Task[None] | None = None
        self._ending: set[asyncio.Task[None]] = set()

    @property
    def runs(self) -> bool:
        """Whether anything is being watched."""
        return self._task is not None and not self._task.done()

    def begin(self, seen: Callable[[], Awaitable[bool]]) -> None:
        """Call *seen* after each pause until it returns ``True``. A watch that runs ends."""
        self.end()
        self._task = asyncio.get_running_loop().create_task(self._run(seen))

    def end(self) -> None:
        """Watch no more. May be called at any time."""
        task, self._task = self._task, None
        if task is not None and not task.done():
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)
            task.cancel()

    async def aclose(self) -> None:
        """Watch no more, and wait until every connection of it is closed."""
        self.end()
        await asyncio.gather(*self._ending, return_exceptions=True)
        await asyncio.sleep(0)  # a connection that was given up is closed in the next turn of the loop

    async def _run(self, seen: Callable[[], Awaitable[bool]]) -> None:
        turn = 0
        while True:
            await self._clock.sleep(PAUSES[min(turn, len(PAUSES) - 1)])
            turn += 1
            if await seen():
                return
