"""Each way to go wrong, once, at a request where it matters. The whole matrix: ``make matrix ARGS=faults``."""

import asyncio
from collections.abc import Callable

import pytest

from tests.resilience.edge import Place
from tests.resilience.faults import Cell, prepared

# The answers that are lost once the request took effect.
LOST = ("503 applied", "reset after", "cut off")


def matters(place: Place) -> bool:
    """Whether it is a write, a part of the sign-in, or the proof of the secret."""
    return place.server == "login" or place.method != "GET"


async def cells(command: str, chosen: Callable[[str], bool]) -> list[Cell]:
    async with prepared(command) as matrix:
        places = [each for each in matrix.places if matters(each[0])]
        kinds = [each for each in matrix.kinds if chosen(each.name)]
        # Coprime to the number of places, so that neighbours in the list of kinds meet different requests.
        picked = [(*places[number * 5 % len(places)], kind) for number, kind in enumerate(kinds)]
        return [await matrix.cell(place, kind, fresh=fresh) for place, fresh, kind in picked]


@pytest.mark.parametrize(("command", "most"), [("setup", False), ("renew", True), ("undo", True)])
def test_a_run_ends_done_or_in_a_problem_that_fits_and_a_second_one_done(command: str, *, most: bool) -> None:
    made = asyncio.run(cells(command, lambda name: name in LOST or not most))
    assert len(made) == (len(LOST) if most else 23)
    assert [str(each) for each in made if not each.well] == []
