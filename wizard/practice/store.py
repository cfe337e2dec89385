"""Objects of one kind with indexes, and a crowd of others that costs nothing until it is looked at."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Protocol

from wizard.practice.facts import Json


class Others(Protocol):
    """A great many objects that are computed, not stored."""

    def get(self, identifier: str) -> Json | None:
        """The object with this id."""
        ...

    def find(self, key: str, value: str) -> list[Json]:
        """Objects whose *key* is *value*."""
        ...

    def hide(self, identifier: str) -> None:
        """Leave this object out from now on: the store holds it now, or it is gone."""
        ...

    def window(self, skip: int, top: int) -> list[Json]:
        """The objects *skip* to *skip + top* in order."""
        ...

    def __iter__(self) -> Iterator[Json]: ...

    def __len__(self) -> int: ...


Keys = Mapping[str, Callable[[Json], Iterable[str]]]


class Store:
    """Objects by id, with further indexes, in the order they came.

    Objects are handed out as they are stored: change a copy and :meth:`put` it.

    Args:
        keys: Further indexes: name to the values an object has there. Values are compared without case.
        others: Computed objects that seem to be in the store as well.
    """

    def __init__(self, keys: Keys, others: Others | None = None) -> None:
        self._keys = keys
        self._others = others
        self._objects: dict[str, Json] = {}
        self._index: dict[str, dict[str, dict[str, None]]] = {name: {} for name in keys}

    def get(self, identifier: str) -> Json | None:
        """The object with this id."""
        found = self._objects.get(identifier.lower())
        if found is None and self._others is not None:
            return self._others.get(identifier)
        return found

    def find(self, key: str, value: str) -> list[Json]:
        """All objects whose *key* has *value*."""
        found = [self._objects[identifier] for identifier in self._index[key].get(value.lower(), {})]
        if self._others is not None:
            found += self._others.find(key, value)
        return found

    def first(self, key: str, value: str) -> Json | None:
        """The object whose unique *key* is *value*."""
        found = self.find(key, value)
        return found[0] if found else None

    @property
    def indexes(self) -> Keys:
        """The further indexes."""
        return self._keys

    def put(self, item: Json) -> None:
        """Store *item*, in place of the one with the same id."""
        identifier = str(item["id"]).lower()
        if identifier in self._objects:
            self._unindex(identifier)
        elif self._others is not None:
            self._others.hide(identifier)
        self._objects[identifier] = item
        for name, values in self._keys.items():
            for value in values(item):
                self._index[name].setdefault(value.lower(), {})[identifier] = None

    def remove(self, identifier: str) -> None:
        """Forget the object with this id."""
        identifier = identifier.lower()
        if identifier in self._objects:
            self._unindex(identifier)
            del self._objects[identifier]
        elif self._others is not None:
            self._others.hide(identifier)

    def _unindex(self, identifier: str) -> None:
        for name, values in self._keys.items():
            for value in values(self._objects[identifier]):
                self._index[name].get(value.lower(), {}).pop(identifier, None)

    def window(self, skip: int, top: int) -> list[Json]:
        """The objects *skip* to *skip + top* in order."""
        found = list(islice(self._objects.values(), skip, skip + top))
        if self._others is not None and len(found) < top:
            found += self._others.window(max(0, skip - len(self._objects)), top - len(found))
        return found

    def stored(self) -> list[Json]:
        """The objects that are really stored."""
        return list(self._objects.values())

    def __iter__(self) -> Iterator[Json]:
        yield from list(self._objects.values())
        if self._others is not None:
            yield from self._others

    def __len__(self) -> int:
        return len(self._objects) + (len(self._others) if self._others is not None else 0)


class Crowd:
    """Computed objects numbered from 0, found by their number hidden in every key.

    Args:
        count: How many.
        build: Makes the object of a number.
        numbers: Per key (and ``"id"``): what comes before and after the number, its base and its number of digits.
    """

    def __init__(
        self, count: int, build: Callable[[int], Json], numbers: Mapping[str, tuple[str, str, int, int]]
    ) -> None:
        self._count = count
        self._build = build
        self._numbers = numbers
        self._hidden: set[int] = set()

    def _number(self, key: str, value: str) -> int | None:
        prefix, suffix, base, width = self._numbers[key]
        value = value.lower()
        if not (value.startswith(prefix.lower()) and value.endswith(suffix.lower())):
            return None
        digits = value[len(prefix) : len(value) - len(suffix)]
        if len(digits) != width or not digits.isalnum():
            return None
        try:
            number = int(digits, base)
        except ValueError:
            return None
        return number if 0 <= number < self._count and number not in self._hidden else None

    def get(self, identifier: str) -> Json | None:
        """The object with this id."""
        number = self._number("id", identifier)
        return None if number is None else self._build(number)

    def find(self, key: str, value: str) -> list[Json]:
        """The object whose *key* is *value*, if there is one."""
        if key not in self._numbers:
            return []
        number = self._number(key, value)
        return [] if number is None else [self._build(number)]

    def hide(self, identifier: str) -> None:
        """Leave this object out from now on."""
        number = self._number("id", identifier)
        if number is not None:
            self._hidden.add(number)

    def window(self, skip: int, top: int) -> list[Json]:
        """The objects *skip* to *skip + top* in order."""
        numbers = (number for number in range(self._count) if number not in self._hidden)
        return [self._build(number) for number in islice(numbers, skip, skip + top)]

    def __iter__(self) -> Iterator[Json]:
        return (self._build(number) for number in range(self._count) if number not in self._hidden)

    def __len__(self) -> int:
        return self._count - len(self._hidden)
