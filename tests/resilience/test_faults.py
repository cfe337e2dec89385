"""Each way to go wrong, once, at a request where it matters. The whole matrix: ``make matrix ARGS=faults``."""

import asyncio

import pytest

from tests.resilience.edge import Place
from tests.resilience.faults import Cell, prepared


def matters(place: Place) -> bool:
    """Whether it is a write, a part of the sign-in, or the proof of the secret."""
    return place.server == "login" or place.method != "GET"


async def cells() -> list[Cell]:
    async with prepared("setup") as matrix:
        places = [each for each in matrix.places if matters(each[0])]
        # Coprime to the number of places, so that neighbours in the list of kinds meet different requests.
        picked = [(*places[number * 5 % len(places)], kind) for number, kind in enumerate(matrix.kinds)]
        return [await matrix.cell(place, kind, fresh=fresh) for place, fresh, kind in picked]


@pytest.mark.timeout(300)  # two dozen whole runs
def test_a_run_ends_done_or_in_a_problem_that_fits_and_a_second_one_done() -> None:
    made = asyncio.run(cells())
    assert len({each.kind for each in made}) >= 22
    assert all(each.met for each in made)
    assert [str(each) for each in made if not each.well] == []
