"""Time, as the practice tenant sees it."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What delays, expiries and Retry-After are measured with."""

    def now(self) -> datetime:
        """The time now, aware, UTC."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """The time now, UTC."""
        return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """*moment* as Graph writes it: ISO 8601, whole seconds, ``Z``."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse_stamp(text: str) -> datetime:
    """Read an ISO 8601 time with a zone.

    Raises:
        ValueError: *text* is no such time, or names no zone.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        message = "the time names no zone"
        raise ValueError(message)
    return moment.astimezone(UTC)
