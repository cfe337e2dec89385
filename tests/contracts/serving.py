"""A practice tenant whose every Graph exchange is held against Microsoft's OpenAPI description."""

import contextlib
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from tests.contracts.openapi.validator import GraphContract
from wizard.practice.clock import Clock
from wizard.practice.serve import PracticeServer


@contextlib.contextmanager
def serving(
    scenario: str = "happy",
    *,
    port: int = 0,
    latency_ms: float = 0,
    applications: int = 0,
    state_file: Path | None = None,
    clock: Clock | None = None,
) -> Iterator[PracticeServer]:
    """Serve *scenario*; at the end every request and answer must have been one that Microsoft describes.

    Raises:
        ContractViolationError: One was not.
    """
    contract = GraphContract()
    with PracticeServer.start(
        scenario,
        port=port,
        latency_ms=latency_ms,
        applications=applications,
        state_file=state_file,
        clock=clock,
        observer=contract.observe,
    ) as server:
        yield server
    contract.assert_clean()


class Tenants:
    """Starts tenants and stops them all at the end of a test."""

    def __init__(self, stack: contextlib.ExitStack) -> None:
        self._stack = stack

    def __call__(
        self,
        scenario: str = "happy",
        *,
        latency_ms: float = 0,
        applications: int = 0,
        state_file: Path | None = None,
        clock: Clock | None = None,
    ) -> PracticeServer:
        """Start a tenant."""
        started: AbstractContextManager[PracticeServer] = serving(
            scenario, latency_ms=latency_ms, applications=applications, state_file=state_file, clock=clock
        )
        return self._stack.enter_context(started)
