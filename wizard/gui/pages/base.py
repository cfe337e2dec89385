"""What all pages share: heading, sentence, check rows, problem card, primary button, notes."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from wizard.app import Project
from wizard.core.flow import SIGN_IN
from wizard.core.model import SetupState, StepReport, StepStatus
from wizard.gui.design import CONTENT_WIDTH, GRID
from wizard.gui.loop import Conductor
from wizard.gui.reading import put_in_order
from wizard.gui.widgets.check_list import CheckList, WaitLine
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.heading import Heading
from wizard.gui.widgets.parts import button, label
from wizard.gui.words import clock_span, filled, places, recipe_text, tr, utc_now

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from wizard.gui.widgets.by_hand import ByHand
    from wizard.gui.widgets.problem_card import ProblemCard
    from wizard.gui.widgets.prompt_card import PromptCard

AT_WORK = frozenset({StepStatus.RUNNING, StepStatus.WAITING})
LONG = 0.8  # seconds without an answer; what takes longer than one is explained, see shell.TICK_MS
# Widths in heights of a line of text.
LINE = 45  # lines that are longer are hard to read
NARROW = 26  # a narrower page has small margins and no large number


class StepPage(QScrollArea):
    """The page of one step. A subclass adds its own parts to :attr:`body` and :attr:`action_row`.

    Attributes:
        key: The step.
        looks_on_entering: Whether a step that is still to do is checked when the page is opened.
        always_looks: Whether it is checked even when it was done, because it rests on the steps before.
        shows_checks: Whether the page shows the step's check rows.
        keeps_instructions: Whether the instructions for the portal stay once the step is done.
        heading: Where the keyboard stands when the page opens.
        body: Column for a page's own parts, above the check rows.
        below_problem: Column for what helps with a problem.
        below_checks: Column for what can be done besides, below the check rows.
        below_instructions: Column for what is asked of whoever works in the portal.
        action_row: Row beside the primary button.
        quiet: Whether the page looks again by itself: only what it finds is told, not that it looks.
        primary: The one primary button; its text names its effect.
        way: The quiet alternative beside it: do it in the portal, or let the wizard do it.
    """

    looks_on_entering: ClassVar[bool] = True
    always_looks: ClassVar[bool] = False
    shows_checks: ClassVar[bool] = True
    keeps_instructions: ClassVar[bool] = False
    _content: QWidget | None = None
    _room = 0  # pixels of width, once it is known
    _holding: QHBoxLayout | None = None

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        """Build the page for step *key*, the *number*-th of *count*."""
        super().__init__()
        self.key = key
        self.project = project
        self.conductor = conductor
        self.words = project.recipe.words(key)
        self.setObjectName(f"page_{key}")
        self.setAccessibleName(recipe_text(self.words.heading))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self._place = label(_place(number, count, self.words.article), "small", name="place")
        self._number = label(str(number), "page_number", wrap=False)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.heading = Heading(recipe_text(self.words.heading))
        self._sentence = label(look="muted", name="sentence")
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID)
        self.below_instructions = QVBoxLayout()
        self.below_instructions.setSpacing(GRID)
        self.below_problem = QVBoxLayout()
        self.below_checks = QVBoxLayout()
        self.below_checks.setSpacing(GRID)
        self._instructions_place, self._prompt_place, self._problem_place = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._prompt_card: PromptCard | None = None
        self._problem_card: ProblemCard | None = None
        self.checks = CheckList(number)
        self._wait = WaitLine()
        self.primary = button(recipe_text(self.words.action), self.act, look="primary", name="primary")
        self.way = button("", self._other_way, look="link", name="by_hand")
        self.action_row = Flow(self.primary, self.way, spacing=2 * GRID)
        self._chose_portal = False
        self._looked = False
        self._asked_since: datetime | None = None
        self.quiet = False
        self._instructions: ByHand | None = None
        self._not_yet = label(
            tr("Not all is there yet. What was just saved can take a minute to show."), "muted", name="not_yet"
        )
        self._notes = [(note, label(look="muted")) for note in self.words.notes]
        self._contact = label(look="muted", name="contact", selectable=True)
        self._assemble()

    def _assemble(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        head = QVBoxLayout()
        head.setSpacing(GRID // 2)
        for part in (self._place, self.heading, self._sentence):
            head.addWidget(part)
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(head, 1)
        column.addLayout(top)
        column.addLayout(self.body)
        column.addLayout(self._instructions_place)
        if self.words.by_hand:
            column.addLayout(self.below_instructions)
        column.addLayout(self._prompt_place)
        column.addLayout(self._problem_place)
        column.addLayout(self.below_problem)
        for widget in (self.checks, self._wait, self._not_yet):
            column.addWidget(widget)
        column.addLayout(self.below_checks)
        column.addLayout(self.action_row)
        column.addLayout(self._note_list())
        column.addWidget(self._contact)
        column.addStretch(1)
        content = QWidget()
        self._content = content
        content.setLayout(column)
        holder = QWidget()
        self.setWidget(holder)  # before there is anything in it that would be styled now and again in the window
        line = QHBoxLayout(holder)
        self._holding = line
        self._fit()
        line.addWidget(content, 1)
        line.addStretch(0)

    def _note_list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        title = self.notes_title()
        column.setSpacing(GRID if title else GRID // 2)
        if title:
            column.addSpacing(GRID)
            column.addWidget(label(title, "title", name="notes_title"))
        for place, (_, words) in enumerate(self._notes):
            line = QHBoxLayout()
            line.setSpacing(GRID + GRID // 2 if title else GRID)
            line.addWidget(self.note_sign(place), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words, 1)
            column.addLayout(line)
        return column

    def notes_title(self) -> str:
        """What stands above the notes; empty where nothing has to."""
        return ""

    def note_sign(self, place: int) -> QWidget:
        """What stands before the note at *place*, from 0."""
        del place
        return label("•", "muted", wrap=False)

    def changeEvent(self, event: QEvent) -> None:
        """Lines stay as long as they can be read well, whatever the size of the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._fit()

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """In a narrow page the room goes to the text."""
        super().resizeEvent(event)
        # Not asked of viewport(): what Qt made itself takes 12 ms to be known here, with all its kinds of widgets.
        self._room = event.size().width()
        self._fit()

    def _fit(self) -> None:
        if self._content is None or self._holding is None:
            return  # Qt tells of changes while the page is still being made
        self._content.setMaximumWidth(max(CONTENT_WIDTH, LINE * self.fontMetrics().height()))
        narrow = self._is_narrow()
        side = GRID if narrow else 4 * GRID
        self._holding.setContentsMargins(side, 3 * GRID, side, 3 * GRID)
        self._number.setHidden(narrow)
        self.checks.stack(narrow=narrow)
        if self._instructions is not None:
            self._instructions.stack(narrow=narrow)

    def _is_narrow(self) -> bool:
        return 0 < self._room < NARROW * self.fontMetrics().height()

    def _put(self, made: QWidget, place: QVBoxLayout) -> None:
        """Put what was *made* when it was first needed into its *place*; Tab comes to it there."""
        place.addWidget(made)
        put_in_order(self)

    @property
    def prompt(self) -> "PromptCard":
        """What a person has to do elsewhere to sign in; made when it is first needed, so that the page opens sooner."""
        if self._prompt_card is None:
            from wizard.gui.widgets.prompt_card import PromptCard  # noqa: PLC0415 - the first page needs none

            self._prompt_card = PromptCard(self.project.open_page, self._sign_in_with)
            self._put(self._prompt_card, self._prompt_place)
        return self._prompt_card

    @property
    def problem(self) -> "ProblemCard":
        """What went wrong, and the ways out; made when it is first needed as well."""
        if self._problem_card is None:
            from wizard.gui.widgets.problem_card import ProblemCard  # noqa: PLC0415 - the first page needs none

            self._problem_card = ProblemCard(self.fix, contact=lambda: self.project.contact)
            self._put(self._problem_card, self._problem_place)
        return self._problem_card

    def soon(self) -> Iterator[None]:
        """Make what this page may need later; called while nobody waits, up to one ``yield`` at a time."""
        yield from ()

    # -- drawing a snapshot --------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw the conductor's latest snapshot."""
        state, working = self.conductor.state, self.conductor.working
        report = state.report(self.key)
        values = self.values(state)
        self._sentence.setText(filled(self.words.say, values))
        for template, words in self._notes:
            words.setText(filled(template, values))
        contact = self.project.contact if self.names_contact() else ""
        self._contact.setText(tr("Your contact for help: {contact}", contact=contact))
        self._contact.setVisible(bool(contact))
        if state.prompt is not None or self._prompt_card is not None:
            self.prompt.show_prompt(state.prompt)
        if report.problem is not None or self._problem_card is not None:
            self.problem.show_problem(report.problem, enabled=not working)
        if self.shows_checks:
            self.checks.show_checks(report.checks, report.waiting)
        self._wait.show_wait(report.checks if self.shows_checks else (), report.waiting, self._asked(state, report))
        self.primary.setVisible(self.needs_primary(report))
        self.primary.setEnabled(not working)
        self.primary.setText(tr("Check") if self.by_hand else recipe_text(self.words.action))
        self._draw_way(state, report, working=working)
        self.show_state(state, report, working=working)

    def _asked(self, state: SetupState, report: StepReport) -> str:
        """Who has not answered yet, once that takes long; empty while it does not, and where a person is waited for."""
        # Not of this step alone: an earlier one may be looked at first.
        at_work = self.conductor.working and any(each.status in AT_WORK for each in state.reports.values())
        if not at_work or state.prompt is not None:
            self._asked_since = None
            return ""
        now = utc_now()
        self._asked_since = self._asked_since or now
        # While a row says what it waits for there is nothing to add; once it says so no more, there is at once.
        if report.status is StepStatus.WAITING or (now - self._asked_since).total_seconds() < LONG:
            return ""
        return self.asked(state, clock_span(self._asked_since, now))

    def asked(self, state: SetupState, time: str) -> str:
        """That there is no answer yet, for *time* so far."""
        del state
        return tr("Waiting for Microsoft to answer. So far: {time}.", time=time)

    def _draw_way(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Draw the instructions for the portal, and the way to them or back."""
        done = report.status is StepStatus.DONE
        open_yet = bool(self.words.by_hand) and (not done or self.keeps_instructions)
        self.way.setVisible(open_yet and not state.answers.read_only)
        self.way.setEnabled(not working)
        self.way.setText(tr("Let the wizard do it") if self.by_hand else tr("I'll do it in the portal"))
        self._draw_instructions(state, wanted=open_yet and self.by_hand)
        waits = self.by_hand and self._looked and report.problem is None and report.status is StepStatus.TODO
        self._not_yet.setVisible(waits and not working)

    def _draw_instructions(self, state: SetupState, *, wanted: bool) -> None:
        """Made when they are first wanted: most people let the wizard do all."""
        if wanted and self._instructions is None:
            from wizard.gui.widgets.by_hand import ByHand  # noqa: PLC0415 - rarely needed

            made = ByHand(self.words.by_hand, self._open_place, of_article=bool(self.words.article))
            made.stack(narrow=self._is_narrow())
            self._instructions = made
            self._put(made, self._instructions_place)
        if self._instructions is not None:
            self._instructions.show_values(self.values(state), self.typed(state))
            self._instructions.setVisible(wanted)

    @property
    def by_hand(self) -> bool:
        """Whether the user does this step in the portal, and the wizard only checks."""
        return bool(self.words.by_hand) and (self._chose_portal or self.conductor.state.answers.read_only)

    def typed(self, state: SetupState) -> dict[str, str]:
        """What the user has to type in the portal, by :data:`wizard.core.recipe.COPIES`."""
        return {
            "app_name": state.answers.app_name,
            "redirect_uri": state.facts.redirect_uri,
            "secret_description": self.project.recipe.client_secret.description,
            "permission": self.project.recipe.permission.name,
        }

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Draw a page's own parts."""

    def needs_primary(self, report: StepReport) -> bool:
        """Whether the primary button is there: not where all is done, and not where a problem offers the ways out."""
        if not self.words.action or (report.problem is not None and report.problem.choices):
            return False
        return report.status is not StepStatus.DONE or self.dirty()

    def names_contact(self) -> bool:
        """Whether the page sends the user to whoever helps."""
        return any(self.project.recipe.contact.role in text for text in (self.words.say, *self.words.notes))

    def dirty(self) -> bool:
        """Whether something was typed that has not been used yet."""
        return False

    def values(self, state: SetupState) -> dict[str, str]:
        """What goes into the places of this page's sentences."""
        facts = state.facts
        name = facts.application.name if facts.application else state.answers.app_name
        return places(
            self.project.recipe,
            domain=state.answers.domain,
            redirect_uri=facts.redirect_uri,
            organisation=facts.organisation.name if facts.organisation else "",
            app_name=name,
        )

    # -- what the user does --------------------------------------------------------------------------------------

    def entered(self) -> bool:
        """The page is shown; returns whether it looks by itself how things stand, so that all is drawn already."""
        status = self.conductor.state.report(self.key).status
        looks = self.always_looks or (self.looks_on_entering and status is StepStatus.TODO)
        if looks:
            self.conductor.look(self.key)
        return looks

    def first_control(self) -> QWidget | None:
        """What the user has to do next on this page, where there is no problem."""
        return self.primary if self.primary.isVisibleTo(self) else None

    def first_problem(self) -> QWidget | None:
        """The page's problem, if it has one: the first way out of it, or its heading where it offers none."""
        return self._problem_card.first_stop() if self._problem_card is not None else None

    def take_typed(self, event: "QKeyEvent") -> bool:
        """Whoever types or pastes as soon as the page is open writes into its empty field; returns whether so."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - not needed before the first key

        field = self.first_control()
        text = event.text()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        typed = (plain and bool(text.strip()) and text.isprintable()) or event.matches(QKeySequence.StandardKey.Paste)
        if not (typed and self.heading.hasFocus() and isinstance(field, QLineEdit) and not field.text()):
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QCoreApplication.sendEvent(field, event)
        return True

    def act(self) -> None:
        """The primary button was pressed."""
        self.quiet = False
        if self.by_hand:
            self._looked = True
            self.check_by_hand()
        else:
            self.do_it()

    def do_it(self) -> None:
        """Let the wizard do this step."""
        self.conductor.perform(self.key)

    def check_by_hand(self) -> None:
        """See what the user did in the portal."""
        self.conductor.look(self.key)

    def fix(self, choice: str) -> None:
        """A way out of the problem was chosen. Whoever works in the portal wants nothing made by trying again."""
        from wizard.core.problems import ONCE_MORE, PLACES  # noqa: PLC0415 - the first window shows no problem

        self.quiet = False
        if place := PLACES.get(choice):
            self._open_place(place)
        elif self.by_hand and choice in ONCE_MORE:
            self.act()
        else:
            self.conductor.perform(self.key, choice)

    def _other_way(self) -> None:
        self._chose_portal = not self._chose_portal
        self.conductor.changed.emit()

    def _open_place(self, place: str) -> None:
        self.project.open_page(self.project.portal_address(place, self.conductor.state.facts))

    def _sign_in_with(self, way: str) -> None:
        """Begin the sign-in anew, this way; then go on with what this page was doing."""
        self.conductor.cancel()
        self.conductor.perform(SIGN_IN if self.by_hand else self.key, way)


def _place(number: int, total: int, article: str) -> str:
    """Where one is in the wizard, and in the article."""
    if not article:
        return tr("Step {number} of {total}", number=number, total=total)
    if article.isdecimal():
        return tr("Step {number} of {total} · article step {step}", number=number, total=total, step=article)
    return tr("Step {number} of {total} · article steps {steps}", number=number, total=total, steps=article)
