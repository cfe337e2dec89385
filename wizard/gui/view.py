"""What the user chose to see: kept apart from the menu, which is made when it is first opened."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class View:
    """The choices.

    Attributes:
        help: Whether the help of the page is open.
        share_safe: Whether ids and addresses are masked.
        pictures: Whether the pictures of the portal are unfolded where there is room.
        changed: Called after each change with the name of what was changed.
    """

    help: bool = False
    share_safe: bool = False
    pictures: bool = True
    changed: list[Callable[[str], None]] = field(default_factory=list)

    def choose(self, name: str, *, on: bool) -> None:
        """Switch one of the choices; nothing happens where it stands so already."""
        if getattr(self, name) is on:
            return
        setattr(self, name, on)
        for each in tuple(self.changed):
            each(name)

    def toggle(self, name: str) -> None:
        """Switch one of the choices over."""
        self.choose(name, on=not getattr(self, name))
