"""The bottom of the window: the menu, who is signed in where, and the ways back, on and out."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.core.flow import can_go_back, can_go_next, next_key
from wizard.core.model import SetupState
from wizard.gui.design import GRID
from wizard.gui.widgets.breaking import OneLine
from wizard.gui.widgets.menu_button import MenuButton
from wizard.gui.widgets.parts import button, relook
from wizard.gui.words import named, tr


class Footer(QWidget):
    """The buttons are called as in every wizard; the page above names what it does.

    Attributes:
        more: Opens the menu.
        back: Opens the page before.
        next: Opens the page after.
        finish: Ends the program, on the last page.
        cancel: Gives up what is being done.
    """

    def __init__(
        self,
        *,
        open_menu: Callable[[], None],
        go_back: Callable[[], None],
        go_next: Callable[[], None],
        finish: Callable[[], object],
        give_up: Callable[[], None],
    ) -> None:
        """Say for each button what it does."""
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._who = OneLine()
        self._who.setObjectName("who")
        self._who.setProperty("look", "small")
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self.back = button(tr("&Back"), go_back, name="back")
        self.next = button(tr("&Next"), go_next, name="next")
        self.finish = button(tr("&Finish"), finish, look="primary", name="finish")
        self.cancel = button(tr("Cancel"), give_up, name="cancel")
        self.more = MenuButton(tr("&More"), open_menu, like=self.back)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.more)
        self._line.addSpacing(GRID)
        self._line.addWidget(self._who, 1)
        # On a Mac the way out stands before the way on.
        order = (self.cancel, self.back, self.next, self.finish)
        for each in order if sys.platform == "darwin" else (*order[1:], order[0]):
            self._line.addWidget(each)

    def draw(self, keys: Sequence[str], state: SetupState, current: str, *, working: bool, dirty: bool) -> None:
        """Draw *state*.

        Args:
            keys: The steps in their order.
            state: How they stand.
            current: The step of the open page.
            working: Whether the wizard works.
            dirty: Whether the page holds an answer that is not carried out yet.
        """
        last = next_key(keys, current) is None
        self.back.setEnabled(can_go_back(keys, state, current) and not working)
        self.next.setEnabled(can_go_next(keys, state, current) and not working and not dirty)
        self.next.setVisible(not last)
        self.finish.setVisible(last)
        self.finish.setEnabled(not working)
        self.cancel.setVisible(working or not last)  # at the end there is nothing left to be given up
        relook(self.next, "look", "primary" if self.next.isEnabled() else "")
        organisation, account = state.facts.organisation, state.facts.account
        who = [named(part) for part in (organisation and organisation.name, account and account.user_name) if part]
        if state.answers.read_only:
            who.append(tr("The wizard only checks"))
        self._who.setText(" · ".join(who))

    def make_room(self, *, narrow: bool) -> None:
        """Stand closer together in a *narrow* window."""
        side = GRID if narrow else 2 * GRID
        self._line.setContentsMargins(side, GRID + 2, side, GRID + 2)
        self._line.setSpacing(GRID // 2 if narrow else GRID)
