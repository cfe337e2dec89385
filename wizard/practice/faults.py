"""Failures that a scenario or a test plans: busy answers (429, 503), refusals, and answers that get lost.

A busy answer comes *before* the request takes effect. A lost answer (504, as a gateway says it) comes after.

Source: Microsoft Graph throttling guidance (learn.microsoft.com/graph/throttling): wait as many seconds as
``Retry-After`` says; a client that comes back sooner is throttled again.
"""

import math
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from wizard.practice.clock import Clock


@dataclass(frozen=True, slots=True)
class Fault:
    """One planned failure.

    Attributes:
        method: Regular expression for the HTTP method.
        path: Regular expression for the path below ``/v1.0``.
        status: HTTP status: 429 or 503, 504 for a lost answer, or that of a refusal.
        retry_after: Seconds to announce and to insist on; ``None`` announces nothing.
        skip: Matching requests that pass first.
        lost: Whether the request takes effect and only its answer is lost.
        code: Error code of a refusal; empty for the usual one.
    """

    method: str
    path: str
    status: int
    retry_after: int | None = None
    skip: int = 0
    lost: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class Busy:
    """A failure that is due now."""

    status: int
    retry_after: int | None
    lost: bool = False
    code: str = ""


class FaultPlan:
    """Hands out each fault once, and insists on its waiting time."""

    def __init__(self, faults: tuple[Fault, ...], clock: Clock) -> None:
        self._clock = clock
        self._waiting: list[tuple[Fault, int]] = [(fault, fault.skip) for fault in faults]
        self._insist: list[tuple[Fault, datetime]] = []

    def due(self, method: str, path: str) -> Busy | None:
        """The busy answer for this request, or ``None`` when it may pass."""
        now = self._clock.now()
        self._insist = [(fault, until) for fault, until in self._insist if until > now]
        for fault, until in self._insist:
            if _matches(fault, method, path):
                return Busy(fault.status, math.ceil((until - now).total_seconds()))
        for index, (fault, skip) in enumerate(self._waiting):
            if not _matches(fault, method, path):
                continue
            if skip:
                self._waiting[index] = (fault, skip - 1)
                continue
            del self._waiting[index]
            if fault.retry_after:
                self._insist.append((fault, now + timedelta(seconds=fault.retry_after)))
            return Busy(fault.status, fault.retry_after, fault.lost, fault.code)
        return None


def _matches(fault: Fault, method: str, path: str) -> bool:
    return re.fullmatch(fault.method, method) is not None and re.fullmatch(fault.path, path) is not None
