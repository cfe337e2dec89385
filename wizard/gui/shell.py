"""The shell: banner, rail, pages, footer. Draws every snapshot, and knows the manners of a wizard."""

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from wizard.app import Project
from wizard.core.flow import SIGN_IN, can_go_back, can_go_next, next_key, previous_key, reachable
from wizard.core.model import SetupState, StepStatus
from wizard.core.unfinished import Work
from wizard.gui import share_safe
from wizard.gui.aside import Aside
from wizard.gui.design import GRID, RAIL_WIDTH
from wizard.gui.loop import Conductor
from wizard.gui.pages import page_class
from wizard.gui.pages.base import StepPage
from wizard.gui.pages.before_you_start import BeforeYouStartPage
from wizard.gui.rail import Rail
from wizard.gui.reading import go_on, put_in_order, turn
from wizard.gui.spoken import News
from wizard.gui.view import View
from wizard.gui.widgets.breaking import BreakingLabel, OneLine
from wizard.gui.widgets.menu_button import MenuButton
from wizard.gui.widgets.parts import button, label, relook
from wizard.gui.words import recipe_text, shown, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from wizard.gui.manage import Manage
    from wizard.gui.menu import Menu

SHARE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
USUAL_SIZE = (1200, 760)
TICK_MS = 500
# Widths in heights of a line of text.
NARROW = 40  # in a window that is not as wide the rail is folded
AROUND = 12 * GRID  # pixels above and below what has the keyboard, so that one sees what it belongs to
LEAST = 20  # a page that would be narrower makes room for the help
PAGE = 28  # where the page would be narrower, the pictures beside it fold away


class Shell(QMainWindow):
    """The window.

    Attributes:
        project: The recipe and the cloud.
        conductor: Runs the engine.
        current: Key of the open page.
        pages: The pages by key.
        view: What the user chose to see.
        aside: What stands beside the page.
        manage: What was set up before, once it was opened.
    """

    def __init__(self, project: Project, conductor: Conductor) -> None:
        """Build the window; :meth:`begin` opens the first page."""
        super().__init__()
        self.project = project
        self.conductor = conductor
        title = recipe_text(project.title)
        self.setWindowTitle(tr("{title} - Practice", title=title) if project.banner else title)
        self.setMinimumSize(640, 480)
        self.resize(*USUAL_SIZE)
        self._keys = project.recipe.step_keys()
        self.current = self._keys[0]
        self.pages: dict[str, StepPage] = {}
        self._stack = QStackedWidget()
        self._right = QWidget()
        self._rail = Rail(self._keys, [recipe_text(each.name) for each in project.recipe.steps], self.open)
        self._busy = QProgressBar()
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(tr("Working"))
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._who = OneLine()
        self._who.setObjectName("who")
        self._who.setProperty("look", "small")
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self.back = button(tr("&Back"), self.go_back, name="back")
        self.next = button(tr("&Next"), self.go_next, name="next")
        self.finish = button(tr("&Finish"), self.close, look="primary", name="finish")
        self.cancel = button(tr("Cancel"), self.give_up, name="cancel")
        self.view = View(changed=[self._viewed])
        self.more = MenuButton(tr("&More"), self._open_menu)
        self._menu: Menu | None = None
        self.manage: Manage | None = None
        self.aside = Aside(self.view, self._facts)
        self._asking = False
        self._closing = False
        self._was_working = False
        self._drawing = False
        self._just_opened = False
        self._was_away = False
        self._news = News(self)
        self._before_help: QWidget | None = None
        self._taken_from: QWidget | None = None
        self._assemble()
        conductor.changed.connect(self.draw)
        conductor.broken.connect(self._explain)
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self.draw)

    def _assemble(self) -> None:
        banner = label(shown(self.project.banner), name="banner")
        banner.setVisible(bool(self.project.banner))
        footer = QWidget()
        footer.setObjectName("footer")
        footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(footer)
        line.setContentsMargins(2 * GRID, GRID + 2, 2 * GRID, GRID + 2)
        line.setSpacing(GRID)
        line.addWidget(self.more)
        line.addSpacing(GRID)
        line.addWidget(self._who, 1)
        # On a Mac the way out stands before the way on.
        order = (self.cancel, self.back, self.next, self.finish)
        for each in order if sys.platform == "darwin" else (*order[1:], order[0]):
            line.addWidget(each)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._busy)
        right.addWidget(self._stack, 1)
        self._middle = middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addWidget(self._right, 1)
        middle.addWidget(self.aside)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(banner)
        column.addLayout(middle, 1)
        column.addWidget(footer)
        content = QWidget()
        content.setLayout(column)
        self.setCentralWidget(content)

    def offer_to_resume(self) -> None:
        """Offer to go on with the latest work that was not brought to its end, if any."""
        first = self.page_of(self._keys[0])
        if isinstance(first, BeforeYouStartPage):
            with suppress(OSError):  # where the notes cannot be read, there is nothing to go on with
                found = self.project.unfinished()
                first.offer(found[0] if found else None)

    def _take_up_again(self) -> None:
        """An undo or a renewal that was interrupted goes on once its tenant is signed in."""
        first = self.pages.get(self._keys[0])
        done = self.conductor.state.report(SIGN_IN).status is StepStatus.DONE
        if not (done and isinstance(first, BeforeYouStartPage)) or self.conductor.working:
            return
        taken, first.resumed = first.resumed, None
        if taken is not None and taken.work is not Work.SET_UP:
            self.open_manage()

    def open_manage(self) -> None:
        """Show what was set up before, and what can be done with it."""
        from wizard.gui.manage import Manage  # noqa: PLC0415 - rarely needed

        if self.manage is None:
            self.manage = Manage(self.conductor, lambda: self.open("hand_over"), self._open_place, self)
        self.manage.look()
        self.manage.draw()
        self.manage.open()

    def _open_place(self, place: str) -> None:
        self.project.open_page(self.project.portal_address(place, self.conductor.state.facts))

    def begin(self) -> None:
        """Open the first page."""
        self.open(self._keys[0])

    # -- the way through the pages -------------------------------------------------------------------------------

    @property
    def page(self) -> StepPage:
        """The open page."""
        return self.page_of(self.current)

    def page_of(self, key: str) -> StepPage:
        """The page of step *key*; made when it is first opened, so that the window is there sooner."""
        if key not in self.pages:
            number = self._keys.index(key) + 1
            made = page_class(key)(key, self.project, self.conductor, number=number, count=len(self._keys))
            self.pages[key] = made
            self._stack.addWidget(made)
            put_in_order(made)
        return self.pages[key]

    def open(self, key: str) -> None:
        """Show the page of step *key*."""
        self.current = key
        focused: QWidget | None = self.focusWidget()
        if focused is not None:
            # Or Qt would hand the keyboard to the rail for a moment, and a screen reader would say so.
            focused.clearFocus()
        self._stack.setCurrentWidget(self.page)
        self.page.verticalScrollBar().setValue(0)
        self.page.heading.setFocus(Qt.FocusReason.OtherFocusReason)  # a screen reader reads it by itself
        self.page.entered()
        self._just_opened = self.conductor.working
        self.draw()
        self._go_to(self.page.first_problem())

    def go_back(self) -> None:
        """Open the page before. What was typed stays."""
        key = previous_key(self._keys, self.current)
        if key is not None and self.back.isEnabled():
            self.open(key)

    def go_next(self) -> None:
        """Open the page after, once this step is done."""
        key = next_key(self._keys, self.current)
        if key is not None and self.next.isEnabled():
            self.open(key)

    def give_up(self) -> None:
        """Cancel what is being done; where nothing is, close the window."""
        if self.conductor.working:
            self.conductor.cancel()
        else:
            self.close()

    # -- drawing a snapshot --------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw the latest snapshot. Nothing else shows, hides or enables anything."""
        state, working = self.conductor.state, self.conductor.working
        before: QWidget | None = self.focusWidget()
        self._drawing = True
        try:
            self._draw(state, working=working)
        finally:
            self._drawing = False
        self._news.tell(self.page, state)
        self._keep_focus(before, working=working)
        self._come_back(state)
        self._take_up_again()

    def _draw(self, state: SetupState, *, working: bool) -> None:
        self.page.draw()
        dirty = self.page.dirty()
        self._rail.draw(state, self.current, lambda key: not working and reachable(self._keys, state, key))
        last = next_key(self._keys, self.current) is None
        self.back.setEnabled(can_go_back(self._keys, state, self.current) and not working)
        self.next.setEnabled(can_go_next(self._keys, state, self.current) and not working and not dirty)
        self.next.setVisible(not last)
        self.finish.setVisible(last)
        self.finish.setEnabled(not working)
        self.cancel.setVisible(working or not last)  # at the end there is nothing left to be given up
        relook(self.next, "look", "primary" if self.next.isEnabled() else "")
        self._busy.setRange(0, 0 if working else 1)
        self._busy.setVisible(working)  # it is called "Working": where nothing is done it must not be there
        if working != self._ticker.isActive():
            (self._ticker.start if working else self._ticker.stop)()
        organisation, account = state.facts.organisation, state.facts.account
        who = [part for part in (organisation and organisation.name, account and account.user_name) if part]
        if state.answers.read_only:
            who.append(tr("The wizard only checks"))
        self._who.setText(" · ".join(who))
        self.aside.draw(self.page, state)
        self._make_room()

    def _come_back(self, state: SetupState) -> None:
        """Come to the front once the sign-in in the browser is over: the browser lies on top of this window."""
        away = state.prompt is not None
        if self._was_away and not away and QApplication.activeWindow() is None:
            QApplication.alert(self)  # where a window may not put itself in front, its button in the task bar blinks
            self.raise_()
            self.activateWindow()
        self._was_away = away

    # -- menu ----------------------------------------------------------------------------------------------------

    def make_menu(self) -> "Menu":
        """The menu; made when it is first opened, so that the window is there sooner."""
        if self._menu is None:
            from wizard.gui.menu import Menu  # noqa: PLC0415 - see above

            self._menu = Menu(self, self.view, self.draw, self.open_manage)
            self.more.setMenu(self._menu)
        return self._menu

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.manage.setEnabled(self.conductor.state.facts.organisation is not None and not self.conductor.working)
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        menu.setActiveAction(menu.actions()[0])  # the keyboard stands somewhere, and a screen reader says where

    def _viewed(self, name: str) -> None:
        """The user chose to see something else."""
        if name == "share_safe":
            share_safe.switch(on=self.view.share_safe)
            for each in self.findChildren(BreakingLabel):
                each.redraw()
        before: QWidget | None = self.focusWidget()  # the help may take its place
        self.draw()
        if name == "help":
            self._go_to_help(before)

    def _go_to_help(self, before: QWidget | None) -> None:
        """The keyboard goes into the help when it opens, and back when it closes to where it was *before*."""
        if self.view.help and self.aside.help is not None:
            self._before_help = before
            self.aside.help.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._before_help is not None and _usable(self._before_help):
            self._before_help.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self) -> str:
        from wizard.gui.support import facts_for_support  # noqa: PLC0415 - only when help is asked for

        return facts_for_support(self.conductor.state, self._keys, self.current)

    # -- room ----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """In a narrow window, or with large text, the rail makes room for the page."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """The same when the size of the text changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._make_room()

    def _make_room(self) -> None:
        line = self.fontMetrics().height()
        room = self.width() - RAIL_WIDTH - self.aside.width_wanted()
        self.aside.make_room(narrow=room < PAGE * line)
        # Where there is no room for both, the help takes the place of the page until it is closed.
        instead = self.view.help and self.width() - RAIL_WIDTH - self.aside.width_wanted() < LEAST * line
        self.aside.fill(instead=instead)
        self._right.setVisible(not instead)
        self._middle.setStretchFactor(self.aside, int(instead))
        self._rail.fold(folded=self.width() < NARROW * line)

    # -- keyboard ------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab goes the way one reads. While a snapshot is drawn Qt hands the keyboard to nobody: see _keep_focus."""
        if self._drawing:
            return False
        if QGuiApplication.styleHints().tabFocusBehavior() is not Qt.TabFocusBehavior.TabFocusAllControls:
            return super().focusNextPrevChild(onwards)  # on a Mac the user may want Tab for fields alone
        return go_on(self, onwards=onwards)

    def _go_to(self, *places: QWidget | None) -> bool:
        """Give the keyboard to the first of *places* that can take it; returns whether one can."""
        for each in places:
            if each is not None and each.isVisibleTo(self) and each.isEnabled():
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                # Once everything stands in its place: with large text a problem comes up below what is on the screen.
                QTimer.singleShot(0, self.page, self._see_focus)
                return True
        return False

    def _see_focus(self) -> None:
        """Scroll the page to where the keyboard is, with what stands around it."""
        focused: QWidget | None = self.focusWidget()
        content = self.page.widget()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if focused is not None and content is not None and content.isAncestorOf(focused):
            self.page.ensureWidgetVisible(focused, 0, AROUND)

    def _focus(self) -> None:
        self._go_to(self.page.first_problem(), self.page.first_control(), self.next, self.finish, self.cancel)

    def _keep_focus(self, before: QWidget | None, *, working: bool) -> None:
        """When work ends, the keyboard stands at what comes next; it never gets lost on a button that has gone.

        Whoever went somewhere else meanwhile, to the help for example, stays there.

        Args:
            before: Where the keyboard was before the snapshot was drawn.
            working: Whether the wizard works.
        """
        ended, self._was_working = self._was_working and not working, working
        focused: QWidget | None = self.focusWidget()
        if ended and self._sign_in_is_needed():
            self.open(SIGN_IN)
        elif not _usable(focused):
            if working:
                self._taken_from = before
                self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self._focus()
        elif ended and focused is self.page.heading:
            self._read_on()
        elif ended and (focused is self.cancel or isinstance(focused, QLineEdit)):
            taken, self._taken_from = self._taken_from if _usable(self._taken_from) else None, None
            problem = self.page.first_problem()
            following = self.next if self.next.isEnabled() else taken if self.page.quiet else None
            if not self._go_to(following, problem, focused if focused is not self.cancel else taken):
                self._focus()
        if ended:
            self._just_opened = False

    def _read_on(self) -> None:
        """Work ended while the keyboard stood at the heading: it goes to a problem, or to Next once all is done.

        It stays where only the page itself looked how things are, so that the page can be read from its heading on.
        """
        if not self.page.quiet:
            done = self.next if self.next.isEnabled() and not self._just_opened else None
            self._go_to(self.page.first_problem(), done)

    def _sign_in_is_needed(self) -> bool:
        """Whether a later page found the sign-in gone and signing in again failed: its own page offers all ways."""
        failed = self.conductor.state.report(SIGN_IN).status is StepStatus.FAILED
        return failed and self._keys.index(self.current) > self._keys.index(SIGN_IN)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Enter presses the focused or the primary button, Escape cancels."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            chosen: list[QAbstractButton] = [self.page.primary, self.next, self.finish]
            if isinstance(focused, QAbstractButton):
                chosen.insert(0, focused)
            for each in chosen:
                if each.isVisible() and each.isEnabled():
                    each.click()
                    return
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
            return
        elif turn(self._scrolled(), event) or self.page.take_typed(event):
            return
        elif event.key() == Qt.Key.Key_F1:
            self.view.toggle("help")
            return
        elif event.key() == Qt.Key.Key_H and event.modifiers() == SHARE_KEYS:
            self.view.toggle("share_safe")
            return
        super().keyPressEvent(event)

    def _escape(self) -> None:
        """Leave the innermost thing: the help, where the keyboard is in it; else what the wizard does."""
        focused: QWidget | None = self.focusWidget()
        helping = self.aside.help is not None and focused is not None and self.aside.help.isAncestorOf(focused)
        if helping:
            self.view.choose("help", on=False)
        else:
            self.give_up()

    def _scrolled(self) -> QScrollArea:
        """What the keys for a page move: where the keyboard stands, or the page."""
        around: QWidget | None = self.focusWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around or self.page

    # -- the end -------------------------------------------------------------------------------------------------

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Ask first where something would be interrupted or lost."""
        from wizard.gui.leaving import ask, reason_to_stay  # noqa: PLC0415 - not needed before the first window

        question = reason_to_stay(self.conductor.state, working=self.conductor.working)
        if question is None or self._closing:
            from wizard.gui.clipboard import forget_copied  # noqa: PLC0415 - not needed before the first copy

            forget_copied()
            event.accept()
            return
        event.ignore()
        if not self._asking:
            self._asking = True
            ask(self, question, self._answered)

    def _answered(self, leave: bool) -> None:
        self._asking = False
        if leave:
            self._closing = True
            self.close()

    def _explain(self, sentence: str) -> None:
        from wizard.gui.leaving import explain  # noqa: PLC0415 - not needed before the first window

        explain(self, sentence, lambda: self._answered(leave=True))


def _usable(widget: QWidget | None) -> bool:
    """Whether the keyboard can stand there, once the window is on the screen."""
    return widget is not None and isValid(widget) and widget.isVisibleTo(widget.window()) and widget.isEnabled()
