"""The pages of the wizard, one on top of the other; what comes next is made while the user reads."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QStackedWidget

from wizard.app import Project
from wizard.core.flow import next_key
from wizard.core.model import SetupState
from wizard.gui.ahead import Ahead, polish
from wizard.gui.aside import Aside
from wizard.gui.loop import Conductor
from wizard.gui.pages import page_class
from wizard.gui.pages.base import StepPage
from wizard.gui.reading import put_in_order


class Book(QStackedWidget):
    """A page for each step. Each is made when it is first wanted, so that the window is there sooner.

    Attributes:
        keys: The steps in their order.
        pages: The pages that are made, by key.
    """

    def __init__(self, project: Project, conductor: Conductor, aside: Aside) -> None:
        """No page yet; *aside* shows what stands beside them."""
        super().__init__()
        self.keys: Sequence[str] = project.recipe.step_keys()
        self.pages: dict[str, StepPage] = {}
        self._project = project
        self._conductor = conductor
        self._aside = aside
        self._ahead = Ahead(self)
        self._foreseen: SetupState | None = None

    def page_of(self, key: str) -> StepPage:
        """The page of step *key*."""
        if key not in self.pages:
            number = self.keys.index(key) + 1
            made = page_class(key)(key, self._project, self._conductor, number=number, count=len(self.keys))
            self.pages[key] = made
            self.addWidget(made)
            put_in_order(made)
        return self.pages[key]

    @property
    def busy(self) -> bool:
        """Whether something is still being made."""
        return self._ahead.busy

    def look_ahead(self, key: str) -> None:
        """Make what comes next after page *key*, which is open; not before the window itself is there."""
        if self.isVisible():
            self._foreseen = self._conductor.state
            self._ahead.begin(self._soon(key))

    def look_again(self, key: str) -> None:
        """The same where more is known than at the last look: what comes next shows it."""
        if self._conductor.state is not self._foreseen:
            self.look_ahead(key)

    def stop(self) -> None:
        """Make nothing more."""
        self._ahead.stop()

    def _soon(self, key: str) -> Iterator[None]:
        """Make what page *key* may need, then the page after, so that opening it is to draw it and no more."""
        self.style()  # Qt's styles take 6 ms to be known here; the first button that is drawn otherwise asks for one
        yield
        yield from self.page_of(key).soon()
        after = next_key(self.keys, key)
        if after is None:
            return
        following = self.page_of(after)
        yield
        following.draw()
        yield
        polish(following)
        yield
        yield from following.soon()
        if key != self.keys[0]:  # there the worker is still loading what this needs
            yield from self._aside.soon(following, self._conductor.state)
