"""One whole set-up in the window, in a process of its own, measured from inside; prints one JSON object.

``python -m tests.benchmarks.walk ANNOUNCEMENT [SECONDS]`` with the tenant's first line, and the seconds for which the
person reads each page. The tenant, the person's browser and the vendor run in other processes: their work would be
counted as ours.
"""

import json
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from wizard.__main__ import collect_rarely
from wizard.app import Options, Project
from wizard.core.journal import MemoryJournal
from wizard.core.model import Mark
from wizard.gui.application import make_application
from wizard.gui.first_sight import FirstSight
from wizard.gui.loop import Conductor
from wizard.gui.shell import Shell
from wizard.gui.tour import Tour

BEAT_MS = 5
LATE = 0.035  # seconds after which somebody looks at what the thread is doing
SILENT = 1.0  # seconds of work after which the window has to say what it waits for
ENTER = "from wizard.practice.robot import enter_values; import sys; enter_values(*sys.argv[1:])"


class Outside(Project):
    """The project on a tenant elsewhere; whoever signs in and whoever receives the values are elsewhere as well.

    Attributes:
        desk: Where the vendor enters the values.
    """

    desk: str = ""

    def practice_visitor(self, url: str) -> None:
        """Sign in like a person would."""
        subprocess.run([sys.executable, "-m", "wizard.practice.robot", url], check=True)

    def practice_receiver(self, tenant_id: str, client_id: str, client_secret: str) -> None:
        """Enter the three values like a Customer Success Manager would."""
        subprocess.run([sys.executable, "-c", ENTER, self.desk, tenant_id, client_id, client_secret], check=True)


class Walk(Tour):
    """The tour without its pictures, which are no part of a set-up.

    Attributes:
        reading: Seconds for which the person looks at what has come before pressing anything.
    """

    reading: float = 0
    _came: float = 0

    def _picture(self, name: str) -> None:
        del name

    def _go_on(self) -> None:
        now = time.perf_counter()
        if not self._wish():
            self._came = now
        elif now - self._came >= self.reading:
            self._came = now
            super()._go_on()


class Pulse:
    """Notes for how long the window's thread could not react, and whether the window says what it waits for.

    Attributes:
        stalls: Seconds between two beats, beyond the pause between them, without what the computer gave to others.
        raw: The same with it.
        cpu: What of it the thread itself used of a processor, without what it waited for.
        worked: Beats at which work had gone on for more than :data:`SILENT` seconds.
        silent: Those of them at which the window had not said for as long what it waits for, by page.
        places: What the thread was doing when it was late, and for how many seconds of a processor.
    """

    def __init__(self, window: Shell) -> None:
        """Beat in the thread of *window*, which is this one."""
        self.stalls: list[float] = []
        self.raw: list[float] = []
        self.cpu: list[float] = []
        self.worked = 0
        self.silent: dict[str, int] = {}
        self.places: dict[str, float] = {}
        self._window = window
        self._thread = threading.get_ident()
        self._waits = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._last = time.perf_counter()
        self._waited = self._queued()
        self._used = time.thread_time()
        self._work_began: float | None = None
        self._said = 0.0
        self._seen = ""
        self._ended = threading.Event()
        self._timer = QTimer(window, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        """Start beating and watching."""
        self._last = time.perf_counter()
        self._timer.start()
        threading.Thread(target=self._watch, name="watchdog", daemon=True).start()

    def end(self) -> None:
        """Stop."""
        self._timer.stop()
        self._ended.set()

    def _queued(self) -> float:
        """Seconds for which this thread was ready to run and the computer ran others; Linux' sched-stats.rst."""
        return int(self._waits.read_text().split()[1]) / 1e9 if self._waits.exists() else 0.0

    def _beat(self) -> None:
        now, waited = time.perf_counter(), self._queued()
        gap = max(0.0, now - self._last - BEAT_MS / 1000)
        own = max(0.0, gap - (waited - self._waited))
        self.raw.append(gap)
        self.stalls.append(own)
        self.cpu.append(time.thread_time() - self._used)
        if self._seen:
            self.places[self._seen] = max(self.cpu[-1], self.places.get(self._seen, 0.0))
            self._seen = ""
        self._look(now)
        self._waited = self._queued()
        self._used = time.thread_time()
        self._last = time.perf_counter()

    def _look(self, now: float) -> None:
        window = self._window
        if not window.conductor.working:
            self._work_began = None
            return
        if self._work_began is None:
            self._work_began = self._said = now
        if says_why(window):
            self._said = now
        if now - self._work_began > SILENT:
            self.worked += 1
            if now - self._said > SILENT:
                self.silent[window.current] = self.silent.get(window.current, 0) + 1

    def _watch(self) -> None:
        while not self._ended.wait(BEAT_MS / 1000):
            if time.perf_counter() - self._last > LATE + BEAT_MS / 1000 and not self._seen:
                stack = traceback.extract_stack(sys._current_frames()[self._thread])
                ours = [f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in stack[-7:]]
                self._seen = " > ".join(ours)


def says_why(window: Shell) -> bool:
    """Whether the open page shows what is being waited for: the person, Microsoft, or a row that waits."""
    page = window.page
    rows = page.checks.rows.values()
    return (
        (page._prompt_card is not None and page._prompt_card.isVisible())
        or page._wait.isVisible()
        or any(row.mark is Mark.WAITING and row.isVisible() for row in rows)
    )


def kilobytes(name: str, of: str = "status") -> int:
    """A line of ``/proc/self/<of>``, in KiB; 0 where the system has none."""
    path = Path("/proc/self") / of
    lines = path.read_text().splitlines() if path.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith(f"{name}:")), 0)


def walk(announced: dict[str, Any], started: Callable[[Shell], None], reading: float = 0) -> int:
    """Go through the whole set-up.

    Args:
        announced: The tenant's first line.
        started: Is told the window when it is shown.
        reading: Seconds for which the person looks at what has come before pressing anything.

    Returns:
        The tour's status: 0 when the last page was reached.
    """
    collect_rarely()
    application = make_application()
    options = Options(cloud=str(announced["cloud_file"]), domain=str(announced["domain"]))
    project = Outside(options, journal=MemoryJournal())
    project.desk = str(announced["desk"])
    conductor = Conductor(project)
    window = Shell(project, conductor)
    guide = Walk(window, Path("build"))
    guide.reading = reading
    window.begin()
    FirstSight(window, conductor.start, window.make_menu, window.look_ahead, lambda: started(window))
    window.show()
    guide.begin()
    application.exec()
    conductor.close()
    return guide.status


def main() -> int:
    """Walk, and print what was seen."""
    pulses: list[Pulse] = []

    def started(window: Shell) -> None:
        pulse = Pulse(window)
        pulse.begin()
        pulses.append(pulse)

    reading = float(sys.argv[2]) if len(sys.argv) > 2 else 0
    status = walk(json.loads(sys.argv[1]), started, reading)
    pulse = pulses[0]
    pulse.end()
    places = sorted(pulse.places.items(), key=lambda item: -item[1])
    told = {
        "stall": max(pulse.stalls),
        "raw": max(pulse.raw),
        "cpu": max(pulse.cpu),
        "highest": sorted((round(each * 1000) for each in pulse.cpu), reverse=True)[:12],
        "over_50": sum(each > 0.05 for each in pulse.stalls),
        "beats": len(pulse.stalls),
        "worked": pulse.worked,
        "silent": pulse.silent,
        "places": places[:12],
        "peak_kib": kilobytes("VmHWM"),
        "pss_kib": kilobytes("Pss", "smaps_rollup"),
    }
    sys.stdout.write(json.dumps(told) + "\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
