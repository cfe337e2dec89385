"""What every test may use: practice tenants that are held against Microsoft's description."""

import contextlib
import os
from collections.abc import Iterator

import pytest

from tests.contracts.serving import Tenants

# Before Qt is loaded: tests need no screen, except those that bring their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def practice() -> Iterator[Tenants]:
    """Practice tenants for one test.

    ``server = practice("throttled", clock=clock)`` starts one. They stop after the test, which fails when a Graph
    request or answer was not as Microsoft's OpenAPI description has it. For a tenant that several tests share, use
    :func:`tests.contracts.serving.serving` in a wider fixture.
    """
    with contextlib.ExitStack() as stack:
        yield Tenants(stack)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Tests marked ``anyio`` are coroutines; the program's loop is asyncio's."""
    return "asyncio"
