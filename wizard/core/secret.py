"""A value that never prints.

Whoever needs the value calls :meth:`Secret.reveal`, which can be searched for in the code.
"""

from typing import NoReturn


class Secret:
    """A secret string that refuses ``repr``, ``str``, formatting, pickling and JSON."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        """Keep *value*; an empty value is a mistake of the caller.

        Raises:
            ValueError: *value* is empty.
        """
        if not value:
            msg = "a secret needs a value"
            raise ValueError(msg)
        self._value = value

    def reveal(self) -> str:
        """The value itself. Hand it on at once and keep no copy."""
        return self._value

    def __repr__(self) -> str:
        """Dots, whatever the value is."""
        return "Secret(••••)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        """Dots, whatever the value is."""
        return repr(self)

    def __eq__(self, other: object) -> bool:
        """Equal where the values are."""
        return isinstance(other, Secret) and other._value == self._value

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
