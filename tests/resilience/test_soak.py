"""A few set-ups and undos in one process, and nothing grows. Two hundred: ``make matrix ARGS=soak``."""

import asyncio
from dataclasses import replace

import pytest

from tests.resilience.runs import CAN_WATCH
from tests.resilience.soak import MOST_MEMORY, Measure, growth, soak


@pytest.mark.skipif(not CAN_WATCH, reason="needs Linux")
def test_nothing_grows() -> None:
    taken = asyncio.run(soak(4, 2))
    assert [each.rounds for each in taken] == [0, 2, 4]
    # The memory of so few rounds says nothing yet.
    assert growth([replace(each, memory=0) for each in taken]) == []


def test_growth_would_be_seen() -> None:
    first = Measure(20, threads=8, sockets=10, files=30, tasks=1, memory=100_000)
    assert growth([first, first, replace(first, rounds=40, threads=9)]) == ["threads grew from 8 to 9"]
    fat = replace(first, rounds=40, memory=first.memory + 21 * MOST_MEMORY)
    assert growth([first, first, fat]) == [f"memory grew by {21 * MOST_MEMORY / 20:.0f} KiB a round"]
