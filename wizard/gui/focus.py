"""The keyboard in the window: what its keys do, and where it stands.

It goes on with the work, and never gets lost on what has gone.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QWidget
from shiboken6 import isValid

from wizard.core.flow import SIGN_IN
from wizard.core.model import StepStatus
from wizard.gui.design import GRID
from wizard.gui.reading import turn

if TYPE_CHECKING:
    from wizard.gui.shell import Shell

SHARE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
AROUND = 12 * GRID  # pixels above and below what has the keyboard, so that one sees what it belongs to


class Keyboard:
    """Gives the keyboard to one place after the other, as the work goes on, and knows the keys of a wizard."""

    def __init__(self, window: "Shell") -> None:
        """Care for the keyboard in *window*."""
        self._window = window
        self._was_working = False
        self._just_opened = False
        self._before_help: QWidget | None = None
        self._taken_from: QWidget | None = None

    # -- its keys ------------------------------------------------------------------------------------------------

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for: Enter presses the focused or the primary button, Escape cancels.

        Returns:
            Whether it stands for anything here.
        """
        window, key = self._window, event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return self._enter()
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif turn(self._scrolled(), event) or window.page.take_typed(event):
            pass
        elif key == Qt.Key.Key_F1:
            window.view.toggle("help")
        elif key == Qt.Key.Key_H and event.modifiers() == SHARE_KEYS:
            window.view.toggle("share_safe")
        else:
            return False
        return True

    def _enter(self) -> bool:
        focused, window = self._focused(), self._window
        chosen: list[QAbstractButton] = [window.page.primary, window.footer.next, window.footer.finish]
        if isinstance(focused, QAbstractButton):
            chosen.insert(0, focused)
        for each in chosen:
            if each.isVisible() and each.isEnabled():
                each.click()
                return True
        return False

    def _escape(self) -> None:
        """Leave the innermost thing: the help, where the keyboard is in it; else what the wizard does."""
        focused, window = self._focused(), self._window
        if window.aside.help is not None and focused is not None and window.aside.help.isAncestorOf(focused):
            window.view.choose("help", on=False)
        else:
            window.give_up()

    def _scrolled(self) -> QScrollArea:
        """What the keys for a page move: where the keyboard stands, or the page."""
        around = self._focused()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around or self._window.page

    # -- where it stands -----------------------------------------------------------------------------------------

    def leave(self) -> None:
        """A page is left: or Qt would hand the keyboard to the rail for a moment, and a screen reader would say so."""
        focused = self._focused()
        if focused is not None:
            focused.clearFocus()

    def opened(self) -> None:
        """A page was opened, and may be looking how things stand by itself."""
        self._just_opened = self._window.conductor.working

    def go_to(self, *places: QWidget | None) -> bool:
        """Give the keyboard to the first of *places* that can take it; returns whether one can."""
        for each in places:
            if each is not None and each.isVisibleTo(self._window) and each.isEnabled():
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                # Once everything stands in its place: with large text a problem comes up below what is on the screen.
                QTimer.singleShot(0, self._window.page, self._see)
                return True
        return False

    def go_to_help(self, before: QWidget | None) -> None:
        """The keyboard goes into the help when it opens, and back when it closes to where it was *before*."""
        window = self._window
        if window.view.help and window.aside.help is not None:
            self._before_help = before
            window.aside.help.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._before_help is not None and _usable(self._before_help):
            self._before_help.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self, before: QWidget | None, *, working: bool) -> None:
        """When work ends, the keyboard stands at what comes next; it never gets lost on a button that has gone.

        Whoever went somewhere else meanwhile, to the help for example, stays there.

        Args:
            before: Where the keyboard was before the snapshot was drawn.
            working: Whether the wizard works.
        """
        window = self._window
        ended, self._was_working = self._was_working and not working, working
        focused = self._focused()
        if ended and self._sign_in_is_needed():
            window.open(SIGN_IN)
        elif not _usable(focused):
            if working:
                self._taken_from = before
                window.footer.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self._go_on()
        elif ended and focused is window.page.heading:
            self._read_on()
        elif ended and (focused is window.footer.cancel or isinstance(focused, QLineEdit)):
            self._come_back(focused)
        if ended:
            self._just_opened = False

    def _come_back(self, focused: QWidget) -> None:
        """Work ended while the keyboard waited at Cancel or in a field: it goes on, or back where it was taken from."""
        window = self._window
        taken, self._taken_from = self._taken_from if _usable(self._taken_from) else None, None
        following = window.footer.next if window.footer.next.isEnabled() else taken if window.page.quiet else None
        stays = focused if focused is not window.footer.cancel else taken
        if not self.go_to(following, window.page.first_problem(), stays):
            self._go_on()

    def _go_on(self) -> None:
        window, page = self._window, self._window.page
        self.go_to(
            page.first_problem(), page.first_control(), window.footer.next, window.footer.finish, window.footer.cancel
        )

    def _read_on(self) -> None:
        """Work ended while the keyboard stood at the heading: it goes to a problem, or to Next once all is done.

        It stays where only the page itself looked how things are, so that the page can be read from its heading on.
        """
        window = self._window
        if not window.page.quiet:
            done = window.footer.next if window.footer.next.isEnabled() and not self._just_opened else None
            self.go_to(window.page.first_problem(), done)

    def _sign_in_is_needed(self) -> bool:
        """Whether a later page found the sign-in gone and signing in again failed: its own page offers all ways."""
        window = self._window
        keys = window.project.recipe.step_keys()
        failed = window.conductor.state.report(SIGN_IN).status is StepStatus.FAILED
        return failed and keys.index(window.current) > keys.index(SIGN_IN)

    def _see(self) -> None:
        """Scroll the page to where the keyboard is, with what stands around it."""
        focused, page = self._focused(), self._window.page
        content = page.widget()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if focused is not None and content is not None and content.isAncestorOf(focused):
            page.ensureWidgetVisible(focused, 0, AROUND)

    def _focused(self) -> QWidget | None:
        """What has the keyboard, in the window; its type in the library leaves out that it may be nothing."""
        focused: QWidget | None = self._window.focusWidget()
        return focused


def _usable(widget: QWidget | None) -> bool:
    """Whether the keyboard can stand there, once the window is on the screen."""
    return widget is not None and isValid(widget) and widget.isVisibleTo(widget.window()) and widget.isEnabled()
