"""The shell: banner, rail, pages, footer. Draws every snapshot, and knows the manners of a wizard."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from wizard.app import Project
from wizard.core.flow import SIGN_IN, next_key, previous_key, reachable
from wizard.core.model import SetupState, StepStatus
from wizard.gui import share_safe
from wizard.gui.aside import Aside
from wizard.gui.book import Book
from wizard.gui.design import RAIL_WIDTH
from wizard.gui.focus import Keyboard
from wizard.gui.footer import Footer
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.pages.before_you_start import BeforeYouStartPage
from wizard.gui.papers import dropped_profile
from wizard.gui.rail import Rail
from wizard.gui.reading import go_on
from wizard.gui.spoken import News
from wizard.gui.view import View
from wizard.gui.widgets.breaking import BreakingLabel
from wizard.gui.widgets.parts import label
from wizard.gui.words import recipe_text, shown, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent

    from wizard.gui.manage import Manage
    from wizard.gui.menu import Menu
    from wizard.gui.papers.desk import FileDesk

USUAL_SIZE = (1200, 760)
TICK_MS = 450  # Qt takes up to a twentieth more; two of them are less than a second
# Widths in heights of a line of text.
NARROW = 40  # in a window that is not as wide the rail is folded
LEAST = 20  # a page that would be narrower makes room for the help
PAGE = 28  # where the page would be narrower, the pictures beside it fold away


class Shell(QMainWindow):
    """The window.

    Attributes:
        project: The recipe and the cloud.
        conductor: Runs the engine.
        current: Key of the open page.
        book: The pages.
        footer: The ways back, on and out, and the menu.
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
        self._right = QWidget()
        self._rail = Rail(self._keys, [recipe_text(each.name) for each in project.recipe.steps], self.open)
        self._busy = QProgressBar()
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(tr("Working"))
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self.footer = Footer(
            open_menu=self._open_menu,
            go_back=self.go_back,
            go_next=self.go_next,
            finish=self.close,
            give_up=self.give_up,
        )
        self.view = View(changed=[self._viewed])
        self._menu: Menu | None = None
        self.manage: Manage | None = None
        self._desk: FileDesk | None = None
        self.aside = Aside(self.view, self._facts, self._show_bundle, lambda: project.contact)
        self.book = Book(project, conductor, self.aside)
        self.setAcceptDrops(True)
        self._asking = False
        self._closing = False
        self._drawing = False
        self._was_away = False
        self._news = News(self)
        self._keyboard = Keyboard(self)
        self._assemble()
        conductor.changed.connect(self.draw)
        conductor.broken.connect(self._explain)
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self.draw)

    def _assemble(self) -> None:
        banner = label(shown(self.project.banner), name="banner")
        banner.setVisible(bool(self.project.banner))
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._busy)
        right.addWidget(self.book, 1)
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
        column.addWidget(self.footer)
        content = QWidget()
        self.setCentralWidget(content)  # before there is anything in it that would be styled once more in the window
        content.setLayout(column)

    def offer_to_resume(self) -> None:
        """Offer to go on with the latest work that was not brought to its end, if any."""
        first = self.page_of(self._keys[0])
        if isinstance(first, BeforeYouStartPage):
            with suppress(OSError):  # where the notes cannot be read, there is nothing to go on with
                if found := self.project.unfinished():
                    first.offer(found[0])

    def _take_up_again(self) -> None:
        """An undo or a renewal that was interrupted goes on once its tenant is signed in."""
        first = self.book.pages.get(self._keys[0])
        done = self.conductor.state.report(SIGN_IN).status is StepStatus.DONE
        if not (done and isinstance(first, BeforeYouStartPage)) or self.conductor.working:
            return
        taken, first.resumed = first.resumed, None
        if taken is None:
            return
        from wizard.core.unfinished import Work  # noqa: PLC0415 - rarely needed

        if taken.work is not Work.SET_UP:
            self.open_manage()

    def open_manage(self) -> None:
        """Show what was set up before, and what can be done with it."""
        from wizard.gui.manage import Manage  # noqa: PLC0415 - rarely needed

        if self.manage is None:
            self.manage = Manage(
                self.conductor,
                lambda: self.open("hand_over"),
                self._open_place,
                self,
                contact=lambda: self.project.contact,
            )
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
        """The page of step *key*."""
        return self.book.page_of(key)

    def look_ahead(self) -> None:
        """Make what comes next while the user reads."""
        self.book.look_ahead(self.current)

    def open(self, key: str) -> None:
        """Show the page of step *key*."""
        self.current = key
        self._keyboard.leave()
        self.page.draw()  # while it is hidden: what comes or goes on the screen is laid out anew each time
        self.book.setCurrentWidget(self.page)
        self.page.ensureVisible(0, 0)  # not with verticalScrollBar(): see StepPage.resizeEvent()
        self.page.heading.setFocus(Qt.FocusReason.OtherFocusReason)  # a screen reader reads it by itself
        drawn = self.page.entered()
        self._keyboard.opened()
        if not drawn:
            self.draw()
        self._keyboard.go_to(self.page.first_problem())
        self.look_ahead()

    def go_back(self) -> None:
        """Open the page before. What was typed stays."""
        key = previous_key(self._keys, self.current)
        if key is not None and self.footer.back.isEnabled():
            self.open(key)

    def go_next(self) -> None:
        """Open the page after, once this step is done."""
        key = next_key(self._keys, self.current)
        if key is not None and self.footer.next.isEnabled():
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
        if not working:
            self.book.look_again(self.current)
        self._keyboard.keep(before, working=working)
        self._come_back(state)
        self._take_up_again()

    def _draw(self, state: SetupState, *, working: bool) -> None:
        self.page.draw()
        self._rail.draw(state, self.current, lambda key: not working and reachable(self._keys, state, key))
        self.footer.draw(self._keys, state, self.current, working=working, dirty=self.page.dirty())
        self._busy.setRange(0, 0 if working else 1)
        self._busy.setVisible(working)  # it is called "Working": where nothing is done it must not be there
        if working != self._ticker.isActive():
            (self._ticker.start if working else self._ticker.stop)()
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
            self.footer.more.setMenu(self._menu)
        return self._menu

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.manage.setEnabled(self.conductor.state.facts.organisation is not None and not self.conductor.working)
        menu.allow(self.desk.possible())
        menu.popup(self.footer.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
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
            self._keyboard.go_to_help(before)

    def _facts(self) -> str:
        from wizard.gui.support import facts_for_support  # noqa: PLC0415 - only when help is asked for

        return facts_for_support(self.conductor.state, self._keys, self.current)

    # -- files ---------------------------------------------------------------------------------------------------

    @property
    def desk(self) -> "FileDesk":
        """Saves and opens files; made when it is first needed, so that the window is there sooner."""
        if self._desk is None:
            from wizard.gui.papers.desk import FileDesk  # noqa: PLC0415 - see above

            self._desk = FileDesk(self.project, self.conductor, self)
            self._desk.chosen.connect(self._open_profile)
            self._desk.wants.connect(self._speak)
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
        wanted = self.aside.width_wanted()
        room = self.width() - RAIL_WIDTH - wanted
        folded = room < PAGE * line
        self.aside.make_room(narrow=folded)
        # Where there is no room for both, the help takes the place of the page until it is closed.
        instead = self.view.help and room < LEAST * line
        self.aside.fill(instead=instead)
        self._right.setVisible(not instead)
        self._middle.setStretchFactor(self.aside, int(instead))
        narrow = self.width() < NARROW * line
        if self.view.help:
            spare = room - LEAST * line
        elif folded or not wanted:  # nothing stands beside the page
            spare = self.width()
        else:
            spare = room - PAGE * line
        self._rail.fold(folded=narrow, spare=spare)
        self.footer.make_room(narrow=narrow)

    # -- keyboard ------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab goes the way one reads. While a snapshot is drawn Qt hands the keyboard to nobody: see Keyboard."""
        if self._drawing:
            return False
        if QGuiApplication.styleHints().tabFocusBehavior() is not Qt.TabFocusBehavior.TabFocusAllControls:
            return super().focusNextPrevChild(onwards)  # on a Mac the user may want Tab for fields alone
        return go_on(self, onwards=onwards)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """What the keys of a wizard do: see Keyboard."""
        if not self._keyboard.press(event):
            super().keyPressEvent(event)

    # -- the end -------------------------------------------------------------------------------------------------

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Ask first where something would be interrupted or lost."""
        from wizard.gui.leaving import reason_to_stay  # noqa: PLC0415 - not needed before the first window
        from wizard.gui.widgets.question import ask  # noqa: PLC0415

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

    def _speak(self, language: str) -> None:
        from wizard.gui.another_language import take_language  # noqa: PLC0415 - rarely needed

        take_language(self, language)

    def leave(self) -> None:
        """Close without a question, and go: another window has taken the place of this one."""
        self._ticker.stop()
        self.book.stop()
        self.conductor.changed.disconnect(self.draw)
        self.conductor.broken.disconnect(self._explain)
        self._answered(leave=True)
        self.deleteLater()

    def _explain(self, sentence: str) -> None:
        from wizard.gui.leaving import explain  # noqa: PLC0415 - not needed before the first window

        explain(self, sentence, lambda: self._answered(leave=True))
