"""What a benchmark found, as lines of one table: a ratio, the aim, and what it was made of."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line.

    Attributes:
        what: What was measured.
        value: The figure; ``None`` where it could not be measured.
        unit: What it counts; ``x`` for a ratio.
        detail: What it was made of, or why it could not be measured.
        most: The aim, where less is better.
        least: The aim, where more is better.
    """

    what: str
    value: float | None
    unit: str = "x"
    detail: str = ""
    most: float | None = None
    least: float | None = None

    @property
    def verdict(self) -> str:
        """The aim, and whether it was reached."""
        if self.most is not None:
            aim, reached = f"at most {self.most:g}", self.value is not None and self.value <= self.most
        elif self.least is not None:
            aim, reached = f"at least {self.least:g}", self.value is not None and self.value >= self.least
        else:
            return ""
        return aim if self.value is None else f"{aim}: {'reached' if reached else 'MISSED'}"

    def __str__(self) -> str:
        """As it is printed."""
        if self.value is None:
            figure = "?"
        else:
            digits = 2 if self.unit == "x" else 0
            figure = f"{self.value:.{digits}f} {self.unit}"
        return f"{self.what:<34} {figure:>9}  {self.verdict:<22} {self.detail}".rstrip()


def show(rows: Iterable[Row]) -> None:
    """Print *rows* as they come."""
    for row in rows:
        sys.stdout.write(f"{row}\n")
        sys.stdout.flush()


def load() -> str:
    """How busy the computer is with other things: ratios of interleaved runs bear it, up to a point."""
    if not hasattr(os, "getloadavg"):
        return "the load is not known"
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
