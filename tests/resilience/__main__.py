"""``python -m tests.resilience [PART ...] [COMMAND ...]``: everything, or some of it, to the end, with the tables.

``--share 2/3`` does the second third only, for several at once.
"""

import argparse
import asyncio
import sys
import time

from tests.resilience import crashes, faults, leak_runs, soak
from tests.resilience.report import crashes_table, faults_table, leaks_table, progress, say, soak_table, soaking
from tests.resilience.scene import COMMANDS

PARTS = ("crashes", "faults", "leaks", "soak")


def main(words: list[str]) -> int:
    """Run the parts that were asked for, or all of them.

    Returns:
        1 where anything did not end as it must.
    """
    parser = argparse.ArgumentParser(prog="tests.resilience", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--share", default="1/1")
    parser.add_argument("--forked", action="store_true", help="fork runs instead of starting python -m wizard anew")
    asked = parser.parse_args(words)
    unknown = set(asked.parts) - {*PARTS, *COMMANDS}
    if unknown:
        parser.error(f"not one of {', '.join((*PARTS, *COMMANDS))}: {', '.join(sorted(unknown))}")
    parts, commands = set(asked.parts) & set(PARTS), set(asked.parts) & set(COMMANDS)
    one, of = (int(each) for each in asked.share.split("/"))
    bad = 0
    for command in COMMANDS:
        if commands and command not in commands:
            continue
        if not parts or "crashes" in parts:
            began = time.monotonic()
            killed = crashes.matrix(command, anew=not asked.forked, share=(one - 1, of), progress=progress)
            bad += crashes_table(command, killed, time.monotonic() - began)
        if not parts or "faults" in parts:
            began = time.monotonic()
            cells = asyncio.run(faults.matrix(command, share=(one - 1, of), progress=progress))
            bad += faults_table(command, cells, time.monotonic() - began)
    if not parts or "leaks" in parts:
        bad += leaks_table(leak_runs.all_runs())
    if not parts or "soak" in parts:
        bad += soak_table(asyncio.run(soak.soak(200, 20, soaking)))
    say(f"\n{'not as it must be: ' + str(bad) if bad else 'everything is as it must be'}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
