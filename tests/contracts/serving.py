"""Practice tenants for one test."""

import contextlib
from pathlib import Path

from wizard.practice.clock import Clock
from wizard.practice.serve import PracticeServer


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
        started = PracticeServer.start(
            scenario, latency_ms=latency_ms, applications=applications, state_file=state_file, clock=clock
        )
        return self._stack.enter_context(started)
