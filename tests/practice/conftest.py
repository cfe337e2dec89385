"""Servers that the tests of one file share."""

from collections.abc import Iterator

import pytest

from tests.contracts.openapi.validator import GraphContract
from tests.practice.person import Person
from wizard.practice.serve import PracticeServer


@pytest.fixture(scope="module")
def contract() -> GraphContract:
    return GraphContract()


@pytest.fixture(scope="module")
def server(contract: GraphContract) -> Iterator[PracticeServer]:
    """A happy tenant for one file of tests, checked against Microsoft's description."""
    with PracticeServer.start(observer=contract.observe) as running:
        yield running


@pytest.fixture(scope="module")
def admin(server: PracticeServer) -> Iterator[Person]:
    with Person(server) as person:
        yield person.sign_in()
