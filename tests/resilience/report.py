"""The tables that ``make matrix`` prints."""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence

from tests.resilience.crashes import Crash
from tests.resilience.faults import DONE, Cell
from tests.resilience.leak_runs import Findings
from tests.resilience.soak import Measure, growth


def say(line: str = "") -> None:
    """Print a line at once, so that whoever waits sees how far it is."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def progress(done: int, of: int) -> None:
    """Say now and then how far a matrix is."""
    if done % 25 == 0:
        say(f"  {done} of {of}")


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table with aligned columns."""
    whole = [list(head), *([str(each) for each in row] for row in rows)]
    widths = [max(len(row[place]) for row in whole) for place in range(len(head))]
    for row in whole:
        say("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


def faults_table(command: str, cells: Sequence[Cell], seconds: float) -> int:
    """Print what became of each kind of fault; how many cells did not end as they must."""
    say(f"\nFaults during {command}")
    rows = []
    never = [each for each in cells if not each.met]
    odd = [each for each in never if not each.well]
    cells = [each for each in cells if each.met]
    for kind in dict.fromkeys(each.kind for each in cells):
        some = [each for each in cells if each.kind == kind]
        ends = Counter(each.end for each in some)
        problems = ", ".join(f"{end} {count}" for end, count in ends.items() if end != DONE)
        rows.append(
            (
                kind,
                len(some),
                ends[DONE],
                problems or "-",
                sum(each.unfit for each in some),
                sum(len(each.first.duplicates) + len(each.last.duplicates) for each in some),
                sum(len(each.first.orphans) + len(each.last.orphans) for each in some),
                sum(bool(each.traces) for each in some),
            )
        )
    table(("fault", "cells", "done", "problems", "unfit", "duplicates", "orphans", "tracebacks"), rows)
    bad = odd + [each for each in cells if not each.well]
    requests = len(dict.fromkeys(each.place for each in cells))
    if never:
        say(f"not asked: {', '.join(sorted({str(each.place) for each in never}))} ({len(never)} cells)")
    say(f"{command}: {requests} requests, {len(cells)} cells, {len(bad)} not as they must be, {seconds:.0f} s")
    for each in bad:
        say(f"  {each}")
    return len(bad)


def crashes_table(command: str, crashes: Sequence[Crash], seconds: float) -> int:
    """Print what became of each kill; how many did not end in the one state in which they have to."""
    say(f"\nKills during {command}")
    never = [each for each in crashes if not each.met]
    crashes = [each for each in crashes if each.met]
    rows = []
    for server in dict.fromkeys(each.place.server for each in crashes):
        for applied in (False, True):
            some = [each for each in crashes if each.place.server == server and each.applied == applied]
            rows.append(
                (
                    server,
                    "after" if applied else "before",
                    len(some),
                    sum(each.well for each in some),
                    sum(len(each.verdict.duplicates) for each in some),
                    sum(len(each.verdict.orphans) for each in some),
                    sum(len(each.verdict.missing) for each in some),
                    sum(len(each.verdict.notes) for each in some),
                    sum(len(each.troubles) for each in some),
                    f"{max((each.seconds for each in some), default=0):.1f} s",
                )
            )
    head = ("server", "killed", "kills", "exact", "duplicates", "orphans", "missing", "open", "other", "slowest resume")
    table(head, rows)
    bad = [each for each in crashes if not each.well]
    requests = len({each.place for each in crashes})
    say(f"{command}: {requests} requests, {len(crashes)} kills, {len(bad)} not as they must be, {seconds:.0f} s")
    for each in bad:
        say(f"  {each}")
    for each in never:
        say(f"  not asked this time: {each.place}{'' if each.well else f': {each}'}")
    return len(bad) + sum(not each.well for each in never)


def leaks_table(found: Findings) -> int:
    """Print what was looked for, where, and what was found; how many leaks there are."""
    say("\nLeaks")
    for run in found.runs:
        say(f"  {run}")
    table(("looked for", "values"), found.values.items())
    searched = f"{found.files} files, {found.output} bytes of output, {found.processes} command lines and environments"
    say(f"searched: {searched}; found: {len(found.leaks)}")
    for each in found.leaks:
        say(f"  {each.what} in {each.where}")
    return len(found.leaks)


def soaking(now: Measure) -> None:
    """Say how far the soak is and how things stand."""
    say(f"  {now}")


def soak_table(taken: Sequence[Measure]) -> int:
    """Print how a process stands after ever more rounds; how many of its things grew."""
    say("\nSoak")
    head = ("rounds", "threads", "sockets", "files", "tasks", "memory in KiB")
    table(head, ((m.rounds, m.threads, m.sockets, m.files, m.tasks, m.memory) for m in taken))
    grown = growth(taken)
    say("; ".join(grown) or "nothing grew")
    return len(grown)
