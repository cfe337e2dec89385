"""A value that never prints.

Whoever needs the value calls :meth:`Secret.reveal`, which can be searched for in the code. Once it is not
needed any more, :meth:`Secret.wipe` overwrites it.
"""

from typing import NoReturn


class Secret:
    """A secret string that refuses ``repr``, ``str``, formatting, pickling and JSON."""

    __slots__ = ("_bytes",)

    def __init__(self, value: str) -> None:
        """Keep *value*; an empty value is a mistake of the caller.

        Raises:
            ValueError: *value* is empty.
        """
        if not value:
            msg = "a secret needs a value"
            raise ValueError(msg)
        # Bytes that can be overwritten; a string stays in memory until the interpreter happens to use its place again.
        self._bytes = bytearray(value.encode("utf-8", "surrogatepass"))

    def reveal(self) -> str:
        """The value itself. Hand it on at once and keep no copy.

        Raises:
            ValueError: It was wiped.
        """
        if not self._bytes:
            msg = "the secret was wiped"
            raise ValueError(msg)
        return self._bytes.decode("utf-8", "surrogatepass")

    def wipe(self) -> None:
        """Overwrite the value, for everybody who holds this object. May be called twice.

        Best effort: what :meth:`reveal` gave away, and what a library or Qt made of it, is out of reach.
        """
        self._bytes[:] = bytes(len(self._bytes))
        self._bytes.clear()

    def __repr__(self) -> str:
        """Dots, whatever the value is."""
        return "Secret(••••)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        """Dots, whatever the value is."""
        return repr(self)

    def __eq__(self, other: object) -> bool:
        """Equal where the values are; one that was wiped equals none."""
        return isinstance(other, Secret) and bool(self._bytes) and other._bytes == self._bytes

    def __hash__(self) -> int:
        """Refused: a hash of a secret is a fact about it.

        Raises:
            TypeError: Always.
        """
        msg = "a Secret is not hashable"
        raise TypeError(msg)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        """Refused: pickling and copying would spread the value.

        Raises:
            TypeError: Always.
        """
        msg = "a Secret cannot be copied or stored"
        raise TypeError(msg)
