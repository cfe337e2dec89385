"""Many set-ups and undos in one process: nothing may grow."""

import asyncio
import os
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.resilience.edge import EdgeServer
from tests.resilience.faults import one_trust
from tests.resilience.scene import Scene
from tests.steps.world import VirtualClock, World, set_up
from wizard.core.journal import FileJournal
from wizard.core.model import StepStatus
from wizard.entra.http import Limits

# Both sides are in this process, and the machine may be busy.
PATIENT = Limits(connect=120, read=120, whole=300)
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096

POOL = ("asyncio_", "AnyIO worker")  # names of threads that belong to a loop


@dataclass(frozen=True, slots=True)
class Measure:
    """What one process holds.

    Attributes:
        rounds: Set-ups and undos so far.
        threads: Threads, without the loop's own pool: that fills up as it is needed, and no further.
        sockets: Open sockets.
        files: Open file descriptors, sockets among them.
        tasks: Tasks of the loop.
        memory: Resident memory in KiB.
    """

    rounds: int
    threads: int
    sockets: int
    files: int
    tasks: int
    memory: int


def measure(rounds: int) -> Measure:
    """Look at this process. Linux only."""
    links = []
    for each in Path("/proc/self/fd").iterdir():
        try:
            links.append(str(each.readlink()))
        except OSError:
            continue  # the one with which the folder itself was read
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    sockets = sum(each.startswith("socket:") for each in links)
    threads = sum(not each.name.startswith(POOL) for each in threading.enumerate())
    return Measure(rounds, threads, sockets, len(links), len(asyncio.all_tasks()), pages * PAGE // 1024)


async def soak(rounds: int, every: int, told: Callable[[Measure], None] = lambda _measure: None) -> list[Measure]:
    """Set up and undo *rounds* times; how things stand before the first round and after every *every*-th."""
    clock = VirtualClock()
    with one_trust(), EdgeServer.at_edge(clock=clock) as server, tempfile.TemporaryDirectory() as folder:
        world, scene = World(server, clock, limits=PATIENT), Scene(server)
        taken = [measure(0)]
        told(taken[-1])
        for number in range(1, rounds + 1):
            journal = FileJournal(Path(folder) / str(number))
            engine = world.engine(journal=journal)
            report = await set_up(engine)
            assert report.status is StepStatus.DONE, report
            report = await engine.undo()
            assert report.status is StepStatus.DONE, report
            verdict = scene.judge("undo", journal.entries())
            assert not verdict, verdict
            await world.aclose()
            # What the tests themselves keep, and the tenant.
            while not world.prompts.empty():
                world.prompts.get_nowait()
            world._engines.clear()
            world._people.clear()
            server.requests.clear()
            server.asked.clear()
            for each in (server.tokens.codes, server.tokens.refresh, server.tokens._sessions):
                each.clear()  # they keep the tenant of each round
            clock.slept.clear()
            scene.begin()
            if number % every == 0:
                taken.append(await _at_rest(number))
                told(taken[-1])
        return taken


async def _at_rest(number: int) -> Measure:
    """How things stand once the server has let go of the connections that were closed."""
    before, now = None, measure(number)
    while before is None or now.files < before.files:
        await asyncio.sleep(0.2)
        before, now = now, measure(number)
    return now


MOST_MEMORY = 100  # KiB for each round, on average, once everything is loaded


def growth(taken: Sequence[Measure]) -> list[str]:
    """What grew, once the first rounds have loaded everything.

    Args:
        taken: As :func:`soak` gives it.
    """
    first, last = taken[1], taken[-1]
    grown = [
        f"{name} grew from {before} to {after}"
        for name in ("threads", "sockets", "files", "tasks")
        if (after := getattr(last, name)) > (before := getattr(first, name))
    ]
    rounds = max(1, last.rounds - first.rounds)
    if last.memory - first.memory > MOST_MEMORY * rounds:
        grown.append(f"memory grew by {(last.memory - first.memory) / rounds:.0f} KiB a round")
    return grown
