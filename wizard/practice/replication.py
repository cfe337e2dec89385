"""How long Entra takes to show what was just written.

A new object is not readable by id at once, other writes cannot refer to it yet, sign-in learns of it later, and lists
read an index that lags longest. The seconds are what public projects report: a service principal "5 s was not enough,
30 s was", a secret "4-18 seconds so far" (microsoft-graph-docs-contrib issue 1921).
"""

import copy
import zlib
from datetime import datetime, timedelta
from typing import Final

from wizard.practice.clock import Clock
from wizard.practice.facts import Json

READ: Final = "read"
WRITE: Final = "write"
LIST: Final = "list"
LOGIN: Final = "login"

# Seconds after the write, per kind of object and per who asks.
SLOW: Final[dict[str, dict[str, float]]] = {
    "application": {READ: 5, WRITE: 11, LIST: 23, LOGIN: 12},
    "servicePrincipal": {READ: 6, WRITE: 10, LIST: 22, LOGIN: 11},
    "grant": {READ: 7, WRITE: 4, LIST: 9, LOGIN: 9},
    "secret": {LOGIN: 15},
    "change": {READ: 4, LOGIN: 8},
}


class Replication:
    """Remembers when objects were written and says who can see them by now.

    Args:
        clock: Measures the delays.
        delays: Seconds per kind and aspect; empty means that everything is visible at once.
    """

    def __init__(self, clock: Clock, delays: dict[str, dict[str, float]]) -> None:
        self._clock = clock
        self._delays = delays
        self._written: dict[str, tuple[str, datetime]] = {}
        self._before: dict[tuple[str, str], tuple[datetime, Json]] = {}

    def created(self, key: str, kind: str) -> None:
        """Note that *key*, an object of *kind*, was written now."""
        if kind in self._delays:
            self._written[key] = (kind, self._clock.now())

    def progress(self, key: str, aspect: str) -> float:
        """How far *key* has come on its way to *aspect*: 0 just written, 1 arrived."""
        if key not in self._written:
            return 1.0
        kind, written = self._written[key]
        delay = self._delays[kind].get(aspect, 0.0) * _jitter(key)
        passed = (self._clock.now() - written).total_seconds()
        return 1.0 if delay <= passed else max(0.0, passed / delay)

    def visible(self, key: str, aspect: str) -> bool:
        """Whether *key* has arrived for *aspect*."""
        return self.progress(key, aspect) >= 1.0

    def changed(self, key: str, before: Json) -> None:
        """Note that *key* was changed now; readers and the sign-in see *before* for a little longer."""
        for aspect, delay in self._delays.get("change", {}).items():
            until = self._clock.now() + timedelta(seconds=delay * _jitter(key))
            older = self.older(key, aspect)
            self._before[key, aspect] = (until, older if older is not None else copy.deepcopy(before))

    def older(self, key: str, aspect: str = READ) -> Json | None:
        """The version of *key* that is still seen by who asks, if it is not the newest."""
        if (key, aspect) in self._before:
            until, before = self._before[key, aspect]
            if self._clock.now() < until:
                return before
            del self._before[key, aspect]
        return None


def _jitter(key: str) -> float:
    """A factor between 0.8 and 1.2 that stays the same for one object."""
    return 0.8 + 0.4 * (zlib.crc32(key.encode()) % 1000) / 1000
