"""From the start of the process until its window is seen, source and frozen."""

import statistics
import sys
from collections.abc import Iterator, Sequence

from tests.benchmarks.built import HERE, NOT_BUILT, PROGRAM, frozen
from tests.benchmarks.processes import SOURCE, Used
from tests.benchmarks.screen import LACKS, Screen, screen
from tests.benchmarks.table import Row

RUNS = 15
AIM = 1.25
BARE = (sys.executable, str(HERE / "bare_window.py"))


def start() -> Iterator[Row]:
    """First window against a bare PySide6 window that was made the same way."""
    if LACKS:
        yield Row("first window", None, detail="Xvfb is not there", most=AIM)
        return
    with screen() as shown:
        yield from _compared("first window, source", shown, SOURCE, BARE)
        if PROGRAM.exists():
            bare = frozen("bare_window") / "bare_window"
            yield from _compared("first window, frozen", shown, (str(PROGRAM),), (str(bare),))
        else:
            yield Row("first window, frozen", None, detail=NOT_BUILT, most=AIM)


def _compared(what: str, shown: Screen, ours: Sequence[str], bare: Sequence[str]) -> Iterator[Row]:
    taken: tuple[list[Used], list[Used]] = ([], [])
    for _ in range(RUNS + 1):
        for command, each in zip((ours, bare), taken, strict=True):
            with shown.showing(command) as (_, used):
                each.append(used)
    mine, theirs = (_median(each[1:]) for each in taken)  # the first run compiles, and fills the system's cache
    # Of neighbours, because a processor changes its pace every few seconds.
    pairs = list(zip(*(each[1:] for each in taken), strict=True))
    wall = statistics.median(first.wall / second.wall for first, second in pairs)
    cpu = statistics.median(first.cpu / second.cpu for first, second in pairs)
    detail = f"{mine.wall:.2f} s and {theirs.wall:.2f} s; median of {RUNS}"
    yield Row(what, wall, detail=detail, most=AIM)
    yield Row("  of a processor", cpu, detail=f"{mine.cpu:.2f} s and {theirs.cpu:.2f} s")


def _median(runs: list[Used]) -> Used:
    return Used(statistics.median(each.wall for each in runs), statistics.median(each.cpu for each in runs))
