"""Requests, and dependent round trips: what a slow line costs, and a large tenant."""

import asyncio
import threading
import time
from collections.abc import Iterator

from tests.benchmarks.table import Row
from wizard.app import Options, Project
from wizard.core.journal import MemoryJournal
from wizard.core.model import StepStatus
from wizard.practice.robot import sign_in
from wizard.practice.serve import PracticeServer

CHOICES = {"sign_in": "browser", "plan": "confirm", "hand_over": "delivered"}
LATENCIES = (0, 50, 200)
LARGE = 100_000


def requests() -> Iterator[Row]:
    """Counted in one clean set-up each.

    A chain of dependent round trips is the set-up's extra time per extra second of latency: what runs in parallel costs
    a latency once, so no trace of the requests is needed.
    """
    times = {latency: set_up(latency, 0) for latency in LATENCIES}
    few, many = LATENCIES[1:]
    chain = (times[many][0] - times[few][0]) / ((many - few) / 1000)
    yield Row("Graph requests of a set-up", times[0][1], "", f"{chain:.1f} dependent round trips")
    for latency in (few, many):
        seconds = times[latency][0]
        detail = f"{seconds:.2f} s; dependent round trips x latency is {chain * latency / 1000:.2f} s"
        yield Row(f"  at {latency} ms", seconds / (chain * latency / 1000), detail=detail)
    small, large = set_up(0, 10)[1], set_up(0, LARGE)[1]
    yield Row("  with 100,000 applications", large / small, detail=f"{large} and {small} requests")


def set_up(latency_ms: int, applications: int) -> tuple[float, int]:
    """Seconds and number of Graph requests of one clean set-up."""
    with PracticeServer.start(latency_ms=latency_ms, applications=applications) as server:
        project = Project(
            Options(cloud=str(server.cloud_file), domain=str(server.announcement["domain"])), journal=MemoryJournal()
        )
        project.open_page = lambda url: threading.Thread(target=sign_in, args=(url,), daemon=True).start()
        project.warm_up()

        async def run() -> float:
            engine = project.make_engine()
            began = time.perf_counter()
            state = await engine.perform_all(CHOICES)
            seconds = time.perf_counter() - began
            await engine.aclose()
            assert state.report("finish").status is StepStatus.DONE, "the set-up did not end"
            return seconds

        return asyncio.run(run()), sum(each.host == "graph" for each in server.requests)
