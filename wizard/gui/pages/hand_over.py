"""Hand over: how the three values reach whoever enters them, one way at a time."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.app import Project
from wizard.core.model import Mark, SetupState, StepReport, StepStatus
from wizard.core.recipe import RECORD_TITLE, SITE_WAYS, HandOverWay
from wizard.gui.clipboard import forget_copied
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.marks import Sign
from wizard.gui.pages.base import StepPage
from wizard.gui.reading import put_in_order
from wizard.gui.widgets.choices import ChoiceCards
from wizard.gui.widgets.hand_over_ways import AccountWay, Given, LinkWay, NoneWay, Way
from wizard.gui.widgets.keeper_way import KeeperWay
from wizard.gui.widgets.page_opener import PageOpener
from wizard.gui.widgets.parts import card, hairline, label
from wizard.gui.widgets.trial_card import TrialCard
from wizard.gui.widgets.value_row import ValueRow
from wizard.gui.words import filled, plain, recipe_text, tr

WIZARD = "wizard"


class HandOverPage(StepPage):
    """Asks first what there is to hand over with, then shows the steps of that way with the values beside them.

    Attributes:
        choice: The ways to choose from.
        ways: What is shown for each of them that was made so far, by its key.
    """

    always_looks: ClassVar[bool] = True
    shows_checks: ClassVar[bool] = False

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        self._titles = {item.key: recipe_text(item.label) for item in project.recipe.hand_over.items}
        self._titles[RECORD_TITLE] = tr("Title")
        self._makers = self._makers_of_ways()
        self.ways: dict[str, Way | KeeperWay] = {}
        words = {way.key: (recipe_text(way.name), recipe_text(way.say)) for way in project.recipe.hand_over.ways}
        words[WIZARD] = (
            tr("Let the wizard make the share"),
            tr("You sign in to Keeper here. The wizard saves the record and makes the link."),
        )
        asked = recipe_text(project.recipe.hand_over.question)
        self._question = label(asked, "title", name="hand_over_question")
        self.choice = ChoiceCards([(key, *words[key]) for key in self._makers], title=asked, name="way")
        self.choice.chosen.connect(lambda _key: self.conductor.changed.emit())
        self._handed = self._make_told()
        self._values, self._rows = self._make_rows()
        self._first = label(look="muted", name="confirm_first")
        self._forgotten = False
        self.body.addWidget(self._handed)
        self.body.addWidget(self._values)
        self.body.addWidget(self._question)
        self.body.addWidget(self.choice)
        self.body.addSpacing(GRID)
        if len(self._makers) == 1:  # there is nothing to ask
            self.choice.choose(next(iter(self._makers)))
        self._desk = self._make_desk()
        self.body.addWidget(self._desk)
        self._trial = TrialCard(project, conductor, with_problem=True)
        self.below_checks.addWidget(self._trial)
        self.below_checks.addWidget(self._first)

    def _makers_of_ways(self) -> "dict[str, Callable[[], Way | KeeperWay]]":
        """What makes each way that there is."""
        open_page = self._open_page
        kinds: dict[str, Callable[[HandOverWay], Way]] = {
            "account": lambda way: AccountWay(way, self._titles, open_page),
            "link": lambda way: LinkWay(way, self._titles, open_page),
            "none": lambda way: NoneWay(way, self._titles, lambda: self.choice.choose("link")),
        } | dict.fromkeys(SITE_WAYS, lambda way: Way(way, self._titles))
        makers: dict[str, Callable[[], Way | KeeperWay]] = {
            way.key: partial(kinds[way.key], way) for way in self.project.recipe.hand_over.ways
        }
        make_desk = self.project.keeper_desk() if self.project.recipe.hand_over.keeper else None
        if make_desk is not None:  # the optional extra is installed
            makers[WIZARD] = partial(KeeperWay, self.conductor, make_desk, open_page)
        return makers

    def soon(self) -> Iterator[None]:
        """Make the ways one by one: all at once would hold the window up, and so would one when it is chosen."""
        for key in self._makers:
            self._way(key)
            yield

    def _way(self, key: str) -> "Way | KeeperWay":
        """The way *key*; made when it is first wanted."""
        if key not in self.ways:
            made = self._makers[key]()
            made.hide()
            self.ways[key] = made
            self.body.insertWidget(self.body.indexOf(self._desk), made)
            put_in_order(self)
        return self.ways[key]

    def _open_page(self, url: str) -> object:
        """A face may put another in after the page was made."""
        return self.project.open_page(url)

    def _make_told(self) -> QWidget:
        frame, column = card("success")
        frame.setObjectName("handed_over_card")
        sign = Sign(size=22, strong=True)
        sign.show_mark(Mark.DONE)
        told = label(
            tr(
                "You confirmed that the three values have arrived. This program wiped the client secret and no longer"
                " holds it."
            ),
            name="handed_over",
        )
        line = QHBoxLayout()
        line.setSpacing(GRID + 4)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(told, 1)
        column.addLayout(line)
        return frame

    def _make_desk(self) -> QWidget:
        """In a rehearsal nobody is at the other end: whoever rehearses enters the values there."""
        frame, column = card()
        frame.setObjectName("practice_desk")
        column.addWidget(label(tr("In practice you receive the values yourself"), "title"))
        words = tr(
            "Nobody is at the other end here. Open the desk and paste the three values there before you confirm. Then"
            " the login page gets its button."
        )
        column.addWidget(label(words, "muted"))
        column.addWidget(
            PageOpener(tr("Open the desk"), "open_desk", self._open_page, lambda: self.project.practice_desk)
        )
        return frame

    def _make_rows(self) -> tuple[QWidget, dict[str, ValueRow]]:
        frame, column = card()
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        rows: dict[str, ValueRow] = {}
        for item in self.project.recipe.hand_over.items:
            if rows:
                column.addWidget(hairline())
            rows[item.key] = ValueRow(item.key, recipe_text(item.label), recipe_text(item.purpose))
            column.addWidget(rows[item.key])
        return frame, rows

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Ask for the way while there is something to hand over; afterwards say what became of it."""
        facts = state.facts
        done = report.status is StepStatus.DONE
        given = self._given(state)
        open_yet = facts.secret_held and not facts.handed_over
        self._handed.setVisible(done and facts.handed_over)
        self._values.setVisible(not open_yet)
        for key, row in self._rows.items():
            if key == "client_secret":
                missing = tr("Created earlier. Its value cannot be read again. Go back to create a new one.")
                if facts.handed_over:
                    missing = tr("Wiped. If it gets lost, go back and create a new one.")
                row.show_secret(given.read, held=False, missing=missing)
            else:
                row.show_value(given.values[key])
        several = len(self._makers) > 1
        self._question.setVisible(open_yet and several)
        self.choice.setVisible(open_yet and several)
        if self.choice.key:
            self._way(self.choice.key)
        for key, way in self.ways.items():
            way.draw(given)  # before it is shown: what is shown first has the heights of what it said before
            way.setVisible(open_yet and key == self.choice.key)
        self._desk.setVisible(open_yet and bool(self.project.practice_desk))
        self._draw_confirm(state, open_yet=open_yet, working=working)
        self._trial.show_state(state, working=working)
        # Once they are handed over it is on the next page; without the secret there is nothing to try.
        self._trial.setVisible(open_yet and self._trial.in_recipe)
        if facts.handed_over and not self._forgotten:
            self._forgotten = True
            self._forget()
        elif open_yet:
            self._forgotten = False

    def _given(self, state: SetupState) -> Given:
        facts, places = state.facts, self.values(state)
        values = {
            "tenant_id": facts.organisation.tenant_id if facts.organisation else "",
            "client_id": facts.application.client_id if facts.application else "",
            RECORD_TITLE: plain(filled(self.project.recipe.hand_over.record_title, places)),
            "domain": state.answers.domain,
        }
        return Given(places, self._titles, values, self.conductor.reveal_secret, held=facts.secret_held)

    def _draw_confirm(self, state: SetupState, *, open_yet: bool, working: bool) -> None:
        """Nobody confirms what nobody has: the secret is wiped then, and there is no way back."""
        made = state.facts.client_secret
        taken = made is not None and self.conductor.secret_taken == made.key_id
        way = self.ways.get(self.choice.key)
        if isinstance(way, KeeperWay):
            taken = taken and way.given  # a link that was revoked, or that nobody opened in time, brought nothing
        self.primary.setEnabled(not working and (taken or not open_yet))
        self._first.setVisible(open_yet and not taken and self.choice.key != "none")
        self._first.setText(
            tr("First hand the three values over.") if self.choice.key else tr("First choose one of the ways above.")
        )

    def _forget(self) -> None:
        forget_copied()
        for way in self.ways.values():
            way.forget()

    def first_control(self) -> QWidget | None:
        """The ways while none is chosen, then what the way begins with, then the button."""
        if not self.ways_are_open:
            return super().first_control()
        if not self.choice.key:
            return next(iter(self.choice.cards.values()))
        if self.primary.isEnabled():
            return super().first_control()
        return self._way(self.choice.key).first_focus() or self.choice.cards[self.choice.key]

    def needs_primary(self, report: StepReport) -> bool:
        """Nobody can have confirmed what has not been sent."""
        return super().needs_primary(report) and not (self.ways_are_open and self.choice.key == "none")

    @property
    def ways_are_open(self) -> bool:
        """Whether there is something to hand over."""
        facts = self.conductor.state.facts
        return facts.secret_held and not facts.handed_over

    def do_it(self) -> None:
        """Take the user's word that the values have arrived."""
        self.conductor.perform(self.key, f"delivered:{self.choice.key}")
