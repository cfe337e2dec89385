"""Who may sign in: everyone, or only people who are chosen with a search field."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.app import Project
from wizard.core.access import Access, AccessWish, Member, Way, among
from wizard.core.model import SetupState, StepReport
from wizard.core.problems import ONCE_MORE
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.choices import ChoiceCards
from wizard.gui.widgets.members import MemberList, MemberState, Shown
from wizard.gui.widgets.parts import card, label
from wizard.gui.widgets.people_search import PeopleSearch
from wizard.gui.words import tr

LIST = "list"  # the choice with which the step reads who is assigned, also where that does not matter yet


class WhoMaySignInPage(StepPage):
    """One question. Nothing is changed before the primary button is pressed, which names what it does.

    Attributes:
        everyone: The answer "Everyone".
        chosen: The answer "Only people I choose".
        search: Where people and groups are searched.
        members: Who may sign in, and who will.
    """

    keeps_instructions: ClassVar[bool] = True

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        self._way: Way | None = None
        self._added: tuple[Member, ...] = ()
        self._removed: tuple[Member, ...] = ()
        answers = (
            (
                Way.EVERYONE,
                tr("Everyone in the organisation"),
                tr("Whoever has an account in your organisation. Most choose this."),
            ),
            (
                Way.CHOSEN,
                tr("Only people I choose"),
                tr("Nobody else can sign in, not even administrators who are not chosen."),
            ),
        )
        self._answers = ChoiceCards(answers, title=self.heading.text())
        self._answers.chosen.connect(lambda key: self._answered(Way(key)))
        self.everyone, self.chosen = (self._answers.cards[way] for way in (Way.EVERYONE, Way.CHOSEN))
        self.body.addWidget(self._answers)
        self._choosing = QWidget()
        inside = QVBoxLayout(self._choosing)
        inside.setContentsMargins(0, GRID, 0, 0)
        inside.setSpacing(GRID)
        self.search = PeopleSearch(conductor, self._add)
        self.search.appeared.connect(lambda: QTimer.singleShot(0, self, self._see_found))
        self.members = MemberList(self._remove, self._keep)
        self._nobody = label(tr("Choose at least one person or group."), "muted", name="nobody_chosen")
        self._warning, advice = card("advice")
        self._warning.setObjectName("not_yourself")
        self._warned = label(name="not_yourself_words")
        advice.addWidget(self._warned)
        self._groups_note = label(
            tr("Groups need Microsoft Entra ID P1. People in a group inside a group do not count."),
            "small",
            name="groups_note",
        )
        for part in (self.search, self._groups_note, self.members, self._nobody, self._warning):
            inside.addWidget(part)
        self.body.addWidget(self._choosing)

    # -- drawing a snapshot --------------------------------------------------------------------------------------

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Draw the question with the answer that counts, or the one that was just given."""
        del report
        if not working and not self.dirty():
            self._way, self._added, self._removed = None, (), ()
        access, way, asks = state.facts.access, self._chosen_way(state), not self.by_hand
        self._answers.setVisible(asks)
        self._answers.show_chosen(way)
        self._answers.setEnabled(access is not None and not working)
        self._choosing.setVisible(asks and way is Way.CHOSEN)
        rows = self._shown(access)
        self.search.draw(state, {each.member.object_id: each.state for each in rows}, working=working)
        self.members.show_members(rows, enabled=not working)
        staying = self._staying(access)
        self._nobody.setVisible(not staying)
        self._draw_warning(state, staying)
        if asks:
            everyone = way is Way.EVERYONE
            self.primary.setText(tr("Let everyone sign in") if everyone else tr("Let only these people sign in"))
            self.primary.setEnabled(not working and access is not None and (everyone or bool(staying)))

    def _draw_warning(self, state: SetupState, staying: tuple[Member, ...]) -> None:
        """Warn whoever would shut himself out, before it is done."""
        access, account = state.facts.access, state.facts.account
        listed = access is not None and access.assignments is not None
        mine = among(account, access, staying) if access is not None and listed else None
        name = (account.user_name or account.name) if account else ""
        self._warned.setText(tr("You, {name}, are not among them. You could not try the sign-in yourself.", name=name))
        self._warning.setVisible(mine is False and bool(staying))

    def _chosen_way(self, state: SetupState) -> Way:
        """The answer that was just given, or the one that the tenant gives."""
        access = state.facts.access
        if self._way is not None:
            return self._way
        return Way.CHOSEN if access is not None and access.required else Way.EVERYONE

    def needs_primary(self, report: StepReport) -> bool:
        """Whoever works in the portal can check at any time: how it is set now is never wrong."""
        return self.by_hand or super().needs_primary(report)

    def dirty(self) -> bool:
        """Whether an answer was given that is not carried out yet."""
        access = self.conductor.state.facts.access
        if access is None or self.by_hand:
            return False
        way = self._chosen_way(self.conductor.state)
        changed = (way is Way.CHOSEN) is not access.required
        return changed or (way is Way.CHOSEN and bool(self._new(access) or self._going(access)))

    def _assigned(self, access: Access | None) -> tuple[Member, ...]:
        """Who is assigned now."""
        return tuple(each.member for each in (access.assignments if access else None) or ())

    def _new(self, access: Access | None) -> tuple[Member, ...]:
        there = {each.object_id for each in self._assigned(access)}
        return tuple(each for each in self._added if each.object_id not in there)

    def _going(self, access: Access | None) -> tuple[Member, ...]:
        there = {each.object_id for each in self._assigned(access)}
        return tuple(each for each in self._removed if each.object_id in there)

    def _staying(self, access: Access | None) -> tuple[Member, ...]:
        going = {each.object_id for each in self._going(access)}
        return (*(each for each in self._assigned(access) if each.object_id not in going), *self._new(access))

    def _shown(self, access: Access | None) -> tuple[Shown, ...]:
        going = {each.object_id for each in self._going(access)}
        states = {True: MemberState.GOING, False: MemberState.ASSIGNED}
        return (
            *(Shown(each, states[each.object_id in going]) for each in self._assigned(access)),
            *(Shown(each, MemberState.NEW) for each in self._new(access)),
        )

    def _see_found(self) -> None:
        """In a low window what was found comes up below what is on the screen; the field stays on it."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if self.search.field.hasFocus():
            self.ensureWidgetVisible(self.search.results, 0, GRID)
            self.ensureWidgetVisible(self.search.field, 0, 5 * GRID)

    # -- what the user does --------------------------------------------------------------------------------------

    def do_it(self) -> None:
        """Carry the answer out."""
        access, way = self.conductor.state.facts.access, self._chosen_way(self.conductor.state)
        wish = AccessWish(way)
        if way is Way.CHOSEN:
            wish = AccessWish(way, self._new(access), self._going(access))
        self.conductor.choose_access(wish)
        self.conductor.perform(self.key)

    def fix(self, choice: str) -> None:
        """Trying again means what is chosen now: the problem may have said whom to choose instead."""
        if choice in ONCE_MORE and not self.by_hand:
            self.act()
        else:
            super().fix(choice)

    def _answered(self, way: Way) -> None:
        self._way = way
        access = self.conductor.state.facts.access
        if way is Way.CHOSEN and access is not None and access.assignments is None:
            self.quiet = True
            self.conductor.look(self.key, LIST)
        self.conductor.changed.emit()

    def _add(self, member: Member) -> None:
        self._removed = tuple(each for each in self._removed if each.object_id != member.object_id)
        self._added = (*(each for each in self._added if each.object_id != member.object_id), member)
        self.conductor.changed.emit()

    def _remove(self, member: Member) -> None:
        """Somebody new is forgotten at once; somebody who is assigned is marked, until the button is pressed."""
        self._added = tuple(each for each in self._added if each.object_id != member.object_id)
        if member.object_id in {each.object_id for each in self._assigned(self.conductor.state.facts.access)}:
            self._removed = (*self._removed, member)
        self.search.field.setFocus()
        self.conductor.changed.emit()

    def _keep(self, member: Member) -> None:
        self._removed = tuple(each for each in self._removed if each.object_id != member.object_id)
        self.search.field.setFocus()
        self.conductor.changed.emit()
