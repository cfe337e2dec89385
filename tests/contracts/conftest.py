"""One tenant for the tests of a file, and the port ``Directory`` over it as its administrator has it."""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.entra.tools import directory_of
from tests.practice.person import Person
from wizard.core.ports import Directory
from wizard.practice.serve import PracticeServer


@pytest.fixture(scope="module")
def server() -> Iterator[PracticeServer]:
    """A happy tenant for one file of tests."""
    with PracticeServer.start() as running:
        yield running


@pytest.fixture(scope="module")
def ada(server: PracticeServer) -> Iterator[Person]:
    """A Global Administrator, signed in."""
    with Person(server) as person:
        yield person.sign_in()


@pytest.fixture
async def admin(ada: Person) -> AsyncIterator[Directory]:
    """The tenant as a Global Administrator sees it."""
    async with directory_of(ada) as directory:
        yield directory
