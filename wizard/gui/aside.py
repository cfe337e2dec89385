"""What stands beside the page: the pictures of the portal, or the help. Each is made when it is first wanted."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.core.model import SetupState, StepStatus
from wizard.gui.ahead import polish
from wizard.gui.design import PANEL_WIDTH, scaled
from wizard.gui.pages.base import StepPage
from wizard.gui.share_safe import masked
from wizard.gui.view import View
from wizard.gui.words import write_date

if TYPE_CHECKING:
    from wizard.app import Project
    from wizard.gui.pictures.panel import PicturePanel
    from wizard.gui.widgets.help_panel import HelpPanel

WIDEST = 16_777_215  # what Qt takes for "any width"
LAST = "finish"
LOGIN = "login"  # the picture of the login page with its new button


class Aside(QWidget):
    """The place at the right of the page. One of its panels is there at a time, or none.

    Attributes:
        pictures: The pictures of the portal, once a page has some.
        help: The help, once it was asked for.
    """

    def __init__(
        self, view: View, facts: Callable[[], str], show_bundle: Callable[[], None], contact: Callable[[], str]
    ) -> None:
        """Make an empty place.

        Args:
            view: Says which panel is wanted.
            facts: Gives the facts for support.
            show_bundle: Shows what a support bundle would hold.
            contact: Gives whom to ask for help.
        """
        super().__init__()
        self.setObjectName("aside")
        self.pictures: PicturePanel | None = None
        self.help: HelpPanel | None = None
        self._view = view
        self._facts = facts
        self._show_bundle = show_bundle
        self._contact = contact
        self._narrow = False
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def width_wanted(self) -> int:
        """The width of what is shown where there is room for it, in pixels; 0 where nothing is shown."""
        if self._view.help:
            return self._help_width()
        return self.pictures.width_unfolded() if self.pictures is not None and not self.pictures.isHidden() else 0

    def _help_width(self) -> int:
        """Wider with larger text, and never more than half of the window."""
        return max(PANEL_WIDTH, min(scaled(PANEL_WIDTH, self), self.window().width() // 2))

    def make_room(self, *, narrow: bool) -> None:
        """In a narrow window the pictures fold away; their button then opens the picture in a window of its own."""
        self._narrow = narrow
        if self.pictures is not None:
            self.pictures.fold(folded=narrow or not self._view.pictures)

    def fill(self, *, instead: bool) -> None:
        """The help is as wide as the room beside the rail where it stands *instead* of the page."""
        if self.help is not None:
            self.help.setMinimumWidth(0 if instead else self._help_width())
            self.help.setMaximumWidth(WIDEST if instead else self._help_width())

    def draw(self, page: StepPage, state: SetupState) -> None:
        """Show what belongs to *page*."""
        helping = self._view.help
        if helping:
            self._draw_help(page, state)
        elif self.help is not None:
            self.help.hide()
        numbers = _numbers(page)
        if numbers and not helping:
            self._draw_pictures(page, state, numbers)
        elif self.pictures is not None:
            self.pictures.hide()
        self.setVisible(helping or bool(numbers))

    def _draw_help(self, page: StepPage, state: SetupState) -> None:
        if self.help is None:
            from wizard.gui.widgets.help_panel import HelpPanel  # noqa: PLC0415 - made when it is first asked for

            closed = partial(self._view.choose, "help", on=False)
            self.help = HelpPanel(closed, self._facts, self._show_bundle, self._contact)
            self._line.addWidget(self.help)
        self.help.show_help(page.words, page.values(state))
        self.help.show()

    def soon(self, page: StepPage, state: SetupState) -> Iterator[None]:
        """Make what :meth:`draw` will need for *page* or a later one, up to one ``yield`` at a time."""
        panel = self._panel(page.project)
        yield
        polish(panel)
        yield
        if numbers := _numbers(page):
            yield from panel.lay_out_ahead(numbers, _values(page, state))
            if panel.isHidden() and not self._view.help:
                self._fill(panel, page, state, numbers)
                yield

    def _draw_pictures(self, page: StepPage, state: SetupState, numbers: tuple[int | str, ...]) -> None:
        panel = self._panel(page.project)
        self._fill(panel, page, state, numbers)
        panel.show()

    @staticmethod
    def _fill(panel: "PicturePanel", page: StepPage, state: SetupState, numbers: tuple[int | str, ...]) -> None:
        from wizard.pictures import current_picture  # noqa: PLC0415 - the first pages have no pictures

        report = state.report(page.key)
        panel.show_pictures(
            numbers,
            current_picture(panel.pictures, page.words, report.checks, report.status) or LOGIN,
            _values(page, state),
            manual=page.by_hand,
            done=report.status is StepStatus.DONE,
        )

    def _panel(self, project: "Project") -> "PicturePanel":
        """The panel of the pictures; made when it is first wanted."""
        if self.pictures is None:
            from wizard.gui.pictures.panel import PicturePanel  # noqa: PLC0415 - the first pages have no pictures

            made = self.pictures = PicturePanel(project.pictures())
            made.hide()
            made.folding.connect(self._folded)
            self._line.addWidget(made)
            made.fold(folded=self._narrow or not self._view.pictures)
        return self.pictures

    def _folded(self, folded: bool) -> None:
        if self.pictures is None:
            return
        if self._narrow and not folded:
            self.pictures.fold(folded=True)
            self.pictures.enlarge()
        elif not self._narrow:
            self._view.choose("pictures", on=not folded)


def _numbers(page: StepPage) -> tuple[int | str, ...]:
    """The pictures that belong to *page*."""
    return page.words.pictures or ((LOGIN,) if page.key == LAST else ())


def _values(page: StepPage, state: SetupState) -> dict[str, str]:
    """What goes into the places of the pictures."""
    from wizard.portal_view import live_values  # noqa: PLC0415 - the first pages have no pictures

    return {place: masked(value) for place, value in live_values(page.project.recipe, state, write_date).items()}
