"""For how long the window was unable to react, and whether it says what it waits for."""

import json
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

from tests.benchmarks.processes import environment, run, tenant
from tests.benchmarks.screen import LACKS, screen
from tests.benchmarks.table import Row

RUNS = 3
PLACES = 3
READING = 0.5  # seconds for which a person looks at what has come before pressing anything
SLOW = ("--scenario", "slow-replication", "--latency", "200")
# The tenant's options, the seconds of reading, and the most milliseconds.
WALKS: dict[str, tuple[tuple[str, ...], float, int]] = {
    "happy tenant": ((), READING, 50),
    "happy tenant, in haste": ((), 0, 100),
    "slow tenant": (SLOW, READING, 50),
}


def stall() -> Iterator[Row]:
    """Milliseconds between two moments at which the thread of the window was free, and the work without a word."""
    for name, (arguments, reading, aim) in WALKS.items():
        walks = [_walk(arguments, reading) for _ in range(RUNS)]
        best = min(walks, key=lambda each: float(each["stall"]))
        every = ", ".join(f"{each['stall'] * 1000:.0f}" for each in walks)
        detail = f"of {every}; {best['cpu'] * 1000:.0f} ms of it its own work; counted with other programs' turns "
        detail += f"{best['raw'] * 1000:.0f} ms"
        yield Row(f"longest stall, {name}", best["stall"] * 1000, "ms", detail, most=aim)
        for place, seconds in best["places"][:PLACES]:
            if seconds * 1000 > aim:
                yield Row("  in", seconds * 1000, "ms", place)
        silent = sum(best["silent"].values())
        share = 100 * silent / best["worked"] if best["worked"] else 0
        detail = "of the beats after a second of work, the page had not said for a second what it waits for"
        detail += f": {', '.join(best['silent'])}" if silent else ""
        yield Row(f"wordless waiting, {name}", share, "%", detail, most=0)


def _walk(arguments: tuple[str, ...], reading: float) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.walk"]
    with tenant(*arguments) as announced, tempfile.TemporaryDirectory() as home:
        if LACKS:
            _, said = run([*command, json.dumps(announced), str(reading)], environment(home))
        else:
            with screen() as shown:
                _, said = run([*command, json.dumps(announced), str(reading)], shown.environment(home))
    return dict(json.loads(said))
