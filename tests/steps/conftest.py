"""One tenant for all tests of a file, put back to its beginning before each."""

from collections.abc import Iterator

import pytest

from tests.steps.world import World, world


@pytest.fixture(scope="module")
def shared() -> Iterator[World]:
    with world() as tenant:
        yield tenant


@pytest.fixture
def tenant(shared: World) -> World:
    shared.reset()
    shared.user = None
    shared.waits.clear()
    shared.clock.slept.clear()
    shared.server.requests.clear()
    return shared
