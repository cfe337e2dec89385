"""Prints what was measured, as ratios in one run: ``python -m tests.benchmarks [PART ...]``; all parts without one."""

import argparse
import sys
from collections.abc import Callable, Iterable

from tests.benchmarks.memory import memory
from tests.benchmarks.requests import requests
from tests.benchmarks.rival import rival
from tests.benchmarks.sizes import sizes
from tests.benchmarks.stall import stall
from tests.benchmarks.start import start
from tests.benchmarks.table import Row, load, show

PARTS: dict[str, Callable[[], Iterable[Row]]] = {
    "start": start,
    "memory": memory,
    "size": sizes,
    "rival": rival,
    "stall": stall,
    "requests": requests,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Speed and size, as ratios.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    chosen = parser.parse_args().parts or list(PARTS)
    if unknown := [each for each in chosen if each not in PARTS]:
        parser.error(f"there is no part {', '.join(unknown)}; the parts are {', '.join(PARTS)}")
    for each in chosen:
        sys.stdout.write(f"-- {each} ({load()})\n")
        show(PARTS[each]())


if __name__ == "__main__":
    main()
