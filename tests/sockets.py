"""Notices every socket that this process makes, so that a test can say that nothing was asked of anybody."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


class _Watch:
    on = False
    hooked = False
    seen: tuple[str, ...] = ()


def _notice(event: str, arguments: tuple[object, ...]) -> None:
    """Python's audit events: making a socket, looking a name up, connecting."""
    if _Watch.on and event in {"socket.__new__", "socket.getaddrinfo", "socket.connect"}:
        _Watch.seen += (f"{event} {arguments[1:]}",)


@contextmanager
def sockets() -> Iterator[list[str]]:
    """What was done with sockets while the block ran, in a list that is filled at its end."""
    if not _Watch.hooked:
        sys.addaudithook(_notice)  # there is no way to take one off again
        _Watch.hooked = True
    found: list[str] = []
    _Watch.on, _Watch.seen = True, ()
    try:
        yield found
    finally:
        _Watch.on = False
        found.extend(_Watch.seen)
