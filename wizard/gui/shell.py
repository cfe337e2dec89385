"""The shell: banner, rail, pages, footer. Draws every snapshot, and knows the manners of a wizard."""

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
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
from wizard.gui.papers import dropped_profile
from wizard.gui.rail import Rail
from wizard.gui.reading import go_on, put_in_order, turn
from wizard.gui.spoken import News, announce
from wizard.gui.view import View
from wizard.gui.widgets.breaking import BreakingLabel
from wizard.gui.widgets.parts import button, label, relook
from wizard.gui.widgets.value_row import forget_copied
from wizard.gui.words import recipe_text, shown, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QMessageBox

    from wizard.gui.manage import Manage
    from wizard.gui.menu import Menu
    from wizard.gui.papers.desk import Desk

SHARE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
USUAL_SIZE = (1200, 760)
TICK_MS = 500
# Widths in heights of a line of text.
NARROW = 40  # in a window that is not as wide the rail is folded
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
        self._rail = Rail(self._keys, [recipe_text(each.name) for each in project.recipe.steps], self.open)
        self._busy = QProgressBar()
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(tr("Working"))
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._who = label("", "small", name="who")
        self.back = button(tr("&Back"), self.go_back, name="back")
        self.next = button(tr("&Next"), self.go_next, name="next")
        self.finish = button(tr("&Finish"), self.close, look="primary", name="finish")
        self.cancel = button(tr("Cancel"), self.give_up, name="cancel")
        self.view = View(changed=[self._viewed])
        self.more = button(tr("&More"), self._open_menu, name="more")
        self._menu: Menu | None = None
        self.manage: Manage | None = None
        self._desk: Desk | None = None
        self.aside = Aside(self.view, self._facts, self._show_bundle, lambda: project.contact)
        self.setAcceptDrops(True)
        self._question: QMessageBox | None = None
        self._closing = False
        self._was_working = False
        self._drawing = False
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
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._busy)
        right.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addLayout(right, 1)
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
            self.manage = Manage(
                self.conductor, lambda: self.open("hand_over"), self, contact=lambda: self.project.contact
            )
        self.manage.look()
        self.manage.draw()
        self.manage.open()

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
        announce(self, self.page.heading.text())
        self.page.verticalScrollBar().setValue(0)
        self.page.entered()
        self.draw()
        self._focus()

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

            self._menu = Menu(self, self.view, self.draw, self.open_manage, self.desk.actions())
        return self._menu

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.manage.setEnabled(self.conductor.state.facts.organisation is not None and not self.conductor.working)
        menu.allow(self.desk.possible())
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        menu.setActiveAction(menu.actions()[0])  # the keyboard stands somewhere, and a screen reader says where

    def _viewed(self, name: str) -> None:
        """The user chose to see something else."""
        if name == "share_safe":
            share_safe.switch(on=self.view.share_safe)
            for each in self.findChildren(BreakingLabel):
                each.redraw()
        self.draw()
        if name == "help":
            self._go_to_help()

    def _go_to_help(self) -> None:
        """The keyboard goes into the help when it opens, and back when it closes."""
        if self.view.help and self.aside.help is not None:
            self._before_help = self.focusWidget()
            self.aside.help.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._before_help is not None and _usable(self._before_help):
            self._before_help.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self) -> str:
        from wizard.gui.support import facts_for_support  # noqa: PLC0415 - only when help is asked for

        return facts_for_support(self.conductor.state, self._keys, self.current)

    # -- files ---------------------------------------------------------------------------------------------------

    @property
    def desk(self) -> "Desk":
        """Saves and opens files; made when it is first needed, so that the window is there sooner."""
        if self._desk is None:
            from wizard.gui.papers.desk import Desk  # noqa: PLC0415 - see above

            self._desk = Desk(self.project, self.conductor, self)
            self._desk.chosen.connect(self._open_profile)
        return self._desk

    def _show_bundle(self) -> None:
        self.desk.show_bundle()

    def _open_profile(self, path: str) -> None:
        first = self.page_of(self._keys[0])
        typed = first.typed_domain() if isinstance(first, BeforeYouStartPage) else ""
        if self.desk.take_profile(path, typed) and isinstance(first, BeforeYouStartPage):
            first.take_given()
            self.draw()

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """A profile may be dropped anywhere on the window."""
        if dropped_profile(event.mimeData()) and not self.conductor.working:
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:
        """A profile was dropped."""
        if path := dropped_profile(event.mimeData()):
            event.acceptProposedAction()
            self._open_profile(path)

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
        self._rail.fold(folded=self.width() < NARROW * line)

    # -- keyboard ------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab goes the way one reads. While a snapshot is drawn Qt hands the keyboard to nobody: see _keep_focus."""
        if self._drawing:
            return False
        if QGuiApplication.styleHints().tabFocusBehavior() is not Qt.TabFocusBehavior.TabFocusAllControls:
            return super().focusNextPrevChild(onwards)  # on a Mac the user may want Tab for fields alone
        return go_on(self, onwards=onwards)

    def _focus(self) -> None:
        for each in (self.page.first_fix(), self.page.first_focus(), self.next, self.finish, self.cancel):
            if each is not None and each.isVisibleTo(self) and each.isEnabled():
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                return

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
        elif ended and (focused is self.cancel or isinstance(focused, QLineEdit)):
            taken, self._taken_from = self._taken_from if _usable(self._taken_from) else None, None
            fix = self.page.first_fix()
            following = self.next if self.next.isEnabled() else taken if self.page.quiet else None
            for each in (following, fix, focused if focused is not self.cancel else taken):
                if each is not None:
                    each.setFocus(Qt.FocusReason.OtherFocusReason)
                    return
            self._focus()

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
        elif turn(self._scrolled(), event):
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
        question = None if self._closing else self._reason_to_stay()
        if question is None:
            forget_copied(self.conductor.reveal_secret())
            event.accept()
            return
        event.ignore()
        self._ask(question)

    def _reason_to_stay(self) -> tuple[str, str] | None:
        state = self.conductor.state
        if self.conductor.working and state.busy:
            return (
                tr("The wizard is still working. Close it anyway?"),
                tr("What was created in your tenant stays there. Start the wizard again to go on from there."),
            )
        if state.facts.secret_held and not state.facts.handed_over:
            return (
                tr("The client secret was not handed over yet. Close the wizard anyway?"),
                tr("Its value cannot be shown again. You would have to create a new client secret."),
            )
        return None

    def _ask(self, question: tuple[str, str]) -> None:
        if self._question is not None:
            return
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not needed before the first window

        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), question[0], parent=self)
        box.setObjectName("question")
        box.setInformativeText(question[1])
        leave = box.addButton(tr("Close the wizard"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        leave.setObjectName("leave")
        stay.setObjectName("stay")
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.finished.connect(lambda _result: self._answered(leave=box.clickedButton() is leave))
        self._question = box
        box.open()

    def _answered(self, *, leave: bool) -> None:
        self._question = None
        if leave:
            self._closing = True
            self.close()

    def _explain(self, sentence: str) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not needed before the first window

        box = QMessageBox(QMessageBox.Icon.Critical, self.windowTitle(), tr("The wizard cannot go on."), parent=self)
        box.setInformativeText(sentence)
        box.finished.connect(lambda _result: self._answered(leave=True))
        box.open()


def _usable(widget: QWidget | None) -> bool:
    """Whether the keyboard can stand there."""
    return widget is not None and isValid(widget) and widget.isVisible() and widget.isEnabled()
