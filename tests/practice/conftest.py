"""Servers that the tests of one file share."""

from collections.abc import Iterator

import pytest

from tests.practice.person import Person
from wizard.practice.serve import PracticeServer


@pytest.fixture(scope="module")
def server() -> Iterator[PracticeServer]:
    """A happy tenant for one file of tests."""
    with PracticeServer.start() as running:
        yield running


@pytest.fixture(scope="module")
def admin(server: PracticeServer) -> Iterator[Person]:
    with Person(server) as person:
        yield person.sign_in()
