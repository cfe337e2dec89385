"""What an undo takes back, one thing after the other."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from wizard.core.journal import Entry
from wizard.core.model import PlanLine
from wizard.core.words import Text


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that was made.

    Attributes:
        key: Stable name of its row.
        gone: The row's label: what is true once it is taken back.
        line: What taking it back means, in the plan.
        entries: The entries of the journal that it stands for.
        there: Whether it stands in the tenant.
        remove: Takes it back, and nothing else.
    """

    key: str
    gone: Text
    line: PlanLine
    entries: tuple[Entry, ...]
    there: bool
    remove: Callable[[], Awaitable[None]]

    @property
    def open(self) -> bool:
        """Whether it is still to be taken back, or to be noted as gone."""
        return any(each.live for each in self.entries) or (self.there and not self.entries)
