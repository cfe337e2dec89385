"""Prints, each in one run: time to the first window, requests in a small and a large tenant, time under latency.

``python -m tests.benchmarks``. A chain of dependent round trips is counted as the set-up's extra time per extra
second of latency: what runs in parallel costs a latency once, so no trace of the requests is needed.
"""

import asyncio
import os
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from wizard.app import Options, Project
from wizard.core.journal import MemoryJournal
from wizard.core.model import StepStatus
from wizard.gui.application import make_application
from wizard.gui.loop import Conductor
from wizard.gui.shell import Shell
from wizard.gui.tour import Tour
from wizard.practice.robot import sign_in
from wizard.practice.serve import PracticeServer

RUNS = 15
BEAT_MS = 5
CHOICES = {"sign_in": "browser", "plan": "confirm", "hand_over": "delivered"}
BARE = (
    "from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication, QLabel; import os; "
    "a = QApplication([]); w = QLabel('x'); w.show(); "
    "QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: os._exit(0))); a.exec()"
)
# What the user runs, to the moment when the program starts its engine: the first page is painted.
OURS = """
import os, sys
import wizard.__main__ as program

open_window = program._open_window

def until_painted(project, tour):
    from wizard.gui.loop import Conductor
    Conductor.start = lambda self: os._exit(0)
    return open_window(project, tour)

program._open_window = until_painted
sys.argv = ["wizard", "--domain", "a.example.com"]
program.main()
"""


def first_window() -> tuple[float, float]:
    """Median seconds of a bare window and of ours, from the start of the process until the first page is painted."""
    taken: dict[str, list[float]] = {BARE: [], OURS: []}
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(RUNS + 1):
        for code, seconds in taken.items():
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], env=environment, check=True, stderr=subprocess.DEVNULL)
            seconds.append(time.perf_counter() - began)
    bare, ours = (statistics.median(seconds[1:]) for seconds in taken.values())  # the first run compiles
    return bare, ours


class Walk(Tour):
    """The tour without its pictures, which are no part of a set-up."""

    def _picture(self, name: str) -> None:
        del name


def longest_stall() -> float:
    """Milliseconds for which the window's thread was longest unable to react during a whole set-up."""
    application = make_application()
    project = Project(Options(), practice="happy")
    conductor = Conductor(project)
    window = Shell(project, conductor)
    walk = Walk(window, Path("build"))
    window.begin()
    window.show()
    conductor.start()
    gaps = [0.0]
    last = [time.perf_counter()]

    def beat() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    pulse = QTimer(interval=BEAT_MS)
    pulse.timeout.connect(beat)
    pulse.start()
    walk.begin()
    application.exec()
    conductor.close()
    assert walk.status == 0, "the set-up did not end"
    return max(gaps) * 1000


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


def main() -> None:
    """Measure and print."""
    say = sys.stdout.write
    bare, ours = first_window()
    say(f"first window       {ours / bare:.2f} x a bare window ({ours:.3f} s and {bare:.3f} s; aim 1.5)\n")
    times = {latency: set_up(latency, 0) for latency in (0, 50, 200)}
    chain = (times[200][0] - times[50][0]) / 0.150
    say(f"clean set-up       {times[0][1]} Graph requests, {chain:.1f} dependent round trips\n")
    for latency, (seconds, _) in times.items():
        limit = chain * latency / 1000
        ratio = f"{seconds / limit:.2f} x dependent round trips x latency" if limit else "no limit to compare with"
        say(f"  at {latency:3d} ms        {seconds:.2f} s, {ratio}\n")
    small, large = set_up(0, 10)[1], set_up(0, 100_000)[1]
    say(f"longest GUI stall  {longest_stall():.0f} ms during a whole set-up in the window (aim 100)\n")
    say(f"large tenant       {large / small:.2f} x the requests with 100,000 applications ({small} and {large})\n")


if __name__ == "__main__":
    main()
