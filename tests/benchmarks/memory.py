"""Memory at rest, and at most in a whole set-up, against a bare window."""

import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence

from tests.benchmarks.built import NOT_BUILT, PROGRAM, frozen
from tests.benchmarks.processes import SOURCE, run, tenant
from tests.benchmarks.screen import LACKS, Screen, mebibytes, processor_time, screen
from tests.benchmarks.start import BARE
from tests.benchmarks.table import Row

PAUSE = 1.0  # seconds; a process that uses less than a tenth of it in it rests
LIMIT = 60


def memory() -> Iterator[Row]:
    """PSS (its own pages, and its share of those that others use too) at rest; RSS at most."""
    if LACKS:
        yield Row("memory", None, detail="Xvfb is not there")
        return
    with screen() as shown:
        bare, bare_most = _at_rest(shown, BARE)
        ours, _ = _at_rest(shown, SOURCE)
        yield Row("memory at rest, source", ours / bare, detail=f"{ours:.0f} MiB and {bare:.0f} MiB (PSS)")
        if PROGRAM.exists():
            frozen_bare, _ = _at_rest(shown, (str(frozen("bare_window") / "bare_window"),))
            frozen_ours, _ = _at_rest(shown, (str(PROGRAM),))
            detail = f"{frozen_ours:.0f} MiB and {frozen_bare:.0f} MiB (PSS)"
            yield Row("memory at rest, frozen", frozen_ours / frozen_bare, detail=detail)
        else:
            yield Row("memory at rest, frozen", None, detail=NOT_BUILT)
        with tenant() as announced, tempfile.TemporaryDirectory() as home:
            command = [sys.executable, "-m", "tests.benchmarks.walk", json.dumps(announced)]
            _, said = run(command, shown.environment(home))
        most = json.loads(said)["peak_kib"] / 1024
        detail = f"{most:.0f} MiB and {bare_most:.0f} MiB (RSS)"
        yield Row("memory at most in a set-up", most / bare_most, detail=detail)


def _at_rest(shown: Screen, command: Sequence[str]) -> tuple[float, float]:
    """MiB of PSS, and of the most RSS, once the window is seen and nothing more is loaded."""
    with shown.showing(command) as (pid, _):
        for _ in range(LIMIT):
            before = processor_time(pid)
            time.sleep(PAUSE)
            if processor_time(pid) - before < PAUSE / 10:
                break
        return mebibytes(pid, "Pss"), mebibytes(pid, "VmHWM", "status")
