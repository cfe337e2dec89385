"""What was set up before: is it healthy, renew its client secret, undo it, restore it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wizard.core.flow import PERMISSIONS, REGISTER
from wizard.core.model import Check, Mark, PlanAction, PlanLine, SetupState, StepReport, StepStatus
from wizard.core.problems import PLACES, Fix
from wizard.core.unfinished import RENEW, UNDO
from wizard.core.words import say
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.pages.plan import show_plan
from wizard.gui.reading import turn
from wizard.gui.spoken import Fresh, problem_words
from wizard.gui.widgets.check_list import CheckList, WaitLine
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.parts import button, card, label, row, scrolling
from wizard.gui.widgets.problem_card import ProblemCard
from wizard.gui.widgets.question import Answer, Question, ask
from wizard.gui.words import tr

if TYPE_CHECKING:
    from wizard.core.engine import Engine

SIZE = (760, 640)
HEALTH, RESTORE, OLD_SECRETS, REPAIR = "health", "restore", "old_secrets", "repair"
# The rows of a registration that a repair can turn green, and those of the steps it is made of.
REPAIRABLE = frozenset({"redirect_uri", "service_principal", "consent"})
REGISTERED = "registered"  # the row of the health check that says whether there is an application


def repairable(state: SetupState) -> bool:
    """Whether something is wrong with the registration for this domain that the wizard can put right."""
    mine = [each for each in state.facts.registrations if each.domain == state.answers.domain]
    rows = [row for each in mine for row in each.checks if row.mark is Mark.FAILED]
    return len(mine) == 1 and any(row.key.partition(":")[2] in REPAIRABLE for row in rows)


def undone_rows(checks: Sequence[Check]) -> list[Check]:
    """The rows of the health check after an undo: that nothing is registered is just what the user wanted."""
    detail = say("It was undone.")
    return [
        replace(row, mark=Mark.TODO, detail=detail) if row.key == REGISTERED and row.mark is Mark.FAILED else row
        for row in checks
    ]


class Manage(QDialog):
    """Opened from the menu once somebody is signed in.

    Attributes:
        checks: The rows about every registration of this recipe.
        renew: Makes a new client secret; the page Hand over follows.
        undo: Takes back what was created here, after a question.
        restore: Brings back what an undo deleted.
        repair: Puts the registration in order, but for its client secret; there only where something is wrong.
        remove_old: Removes the older client secrets, once the new one was handed over.
    """

    def __init__(
        self,
        conductor: Conductor,
        hand_over: Callable[[], None],
        open_place: Callable[[str], None],
        parent: QWidget,
        *,
        contact: Callable[[], str] = str,
    ) -> None:
        """Show how things stand.

        Args:
            conductor: Runs the engine.
            hand_over: Called once a new client secret was created.
            open_place: Opens a place in the portal, by its name.
            parent: The window.
            contact: Gives whom to ask for help; empty where nobody was named.
        """
        super().__init__(parent)
        self.setObjectName("manage")
        self.setWindowTitle(tr("Check, renew or undo"))
        self.resize(*SIZE)
        self._conductor = conductor
        self._hand_over = hand_over
        self._open_place = open_place
        self._task = HEALTH
        self._lines: tuple[PlanLine, ...] = ()
        self._renewing = False
        self._undoing = False
        self._undone = False
        self._fresh = Fresh(self)
        self._note = label(look="muted", name="manage_note")
        self._problem = ProblemCard(self._fix, contact=contact)
        self.checks = CheckList()
        self._wait = WaitLine()
        self.again = button(tr("Check again"), self.look, name="check_again")
        self.repair = button(tr("Repair"), self._repair, name="repair")
        self.renew = button(tr("Create a new client secret"), self._renew, name="renew")
        self.remove_old = button(tr("Remove the older client secrets"), self._remove_old, name="remove_old")
        self.undo = button(tr("Undo the set-up"), self._ask_undo, name="undo")
        self.restore = button(tr("Restore"), self._restore, name="restore")
        self.close_button = button(tr("Close"), self.close, look="primary", name="close_manage")
        self._frame, self._column = card()
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        self._about_undo = label(look="muted", name="undo_note")
        self._assemble()
        conductor.changed.connect(self.draw)

    def _assemble(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID + GRID // 2)
        column.addWidget(label(tr("What is set up"), "heading", name="manage_heading"))
        for part in (self._note, self._problem, self.checks, self._wait):
            column.addWidget(part)
        self._about_repair = label(
            tr("The wizard can repair this. It adds what is missing and touches nothing else."),
            "muted",
            name="repair_note",
        )
        column.addWidget(self._about_repair)
        column.addLayout(Flow(self.repair, self.again))
        column.addSpacing(GRID)
        column.addWidget(label(tr("Client secret"), "title"))
        column.addWidget(label(tr("A new one works beside the old one, so nobody is locked out meanwhile."), "muted"))
        column.addLayout(Flow(self.renew, self.remove_old))
        column.addSpacing(GRID)
        column.addWidget(label(tr("Undo"), "title"))
        column.addWidget(self._about_undo)
        column.addWidget(self._frame)
        column.addLayout(Flow(self.undo, self.restore))
        column.addStretch(1)
        self._area = scrolling(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, GRID)
        outer.addWidget(self._area, 1)
        end = row(None, self.close_button)
        end.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        outer.addLayout(end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys for a page move what is shown."""
        if not turn(self._area, event):
            super().keyPressEvent(event)

    def look(self) -> None:
        """Read how things stand, and what an undo would take back."""
        self._run(HEALTH, lambda engine: engine.health())
        self._conductor.run(lambda engine: engine.undo_plan())

    def _run(self, task: str, work: "Callable[[Engine], Awaitable[object]]") -> None:
        self._task = task
        self._conductor.run(work)

    def draw(self) -> None:
        """Draw the latest snapshot."""
        state, working = self._conductor.state, self._conductor.working
        report, health = self._report(state), state.report(HEALTH)
        if self._undoing and not working:
            self._undoing, self._undone = False, state.report(UNDO).status is StepStatus.DONE
        elif state.facts.registrations:
            self._undone = False
        name = state.facts.organisation.name if state.facts.organisation else ""
        self._note.setText(
            tr("Read just now in {organisation}.", organisation=name) if name else tr("Please sign in to Azure first.")
        )
        self._problem.show_problem(report.problem, enabled=not working)
        self.checks.show_checks(undone_rows(health.checks) if self._undone else health.checks, health.waiting)
        self._wait.show_wait((), report.waiting)
        self._draw_undo(state, working=working)
        may = bool(name) and not working and not state.answers.read_only
        self.again.setEnabled(bool(name) and not working)
        broken = health.problem is None and repairable(state)
        for each in (self.repair, self._about_repair):
            each.setVisible(broken)
        self.repair.setEnabled(may)
        self.renew.setEnabled(may and bool(state.facts.registrations))
        self.remove_old.setVisible(state.report(RENEW).status is StepStatus.DONE and state.facts.handed_over)
        self.remove_old.setEnabled(may)
        trouble = [problem_words(report.problem)] if report.problem is not None else []
        if not working:
            self._fresh.tell(*self.checks.spoken(), self._about_undo.text(), *trouble)
        if self._renewing and not working:
            self._renewing = False
            if state.report(RENEW).status is StepStatus.DONE:
                self.accept()
                self._hand_over()

    def _draw_undo(self, state: SetupState, *, working: bool) -> None:
        lines, in_bin = state.facts.undo, state.facts.bin
        if lines != self._lines:
            self._lines = lines
            show_plan(self._column, lines)
        self._frame.setVisible(bool(lines))
        goes = any(line.action is not PlanAction.KEEP for line in lines)
        if goes:
            words = tr(
                "This is what the wizard created for {domain}. Nothing else is touched.", domain=state.answers.domain
            )
        elif in_bin:
            words = tr("What was deleted rests in Entra's recycle bin for 30 days. It can be restored.")
        else:
            words = tr("Nothing is left of what the wizard created for {domain}.", domain=state.answers.domain)
        self._about_undo.setText(words)
        may = not working and not state.answers.read_only
        self.undo.setEnabled(may and goes)
        self.restore.setVisible(bool(in_bin))
        self.restore.setEnabled(may)

    # -- what the user does --------------------------------------------------------------------------------------

    def _report(self, state: SetupState) -> StepReport:
        """The report that may hold the problem of what was done last: a repair is made of steps."""
        if self._task != REPAIR:
            return state.report(self._task)
        reports = [state.report(key) for key in (REGISTER, PERMISSIONS, HEALTH)]
        return next((each for each in reports if each.problem is not None or each.waiting is not None), reports[-1])

    def _fix(self, choice: str) -> None:
        task = self._task
        if place := PLACES.get(choice):
            self._open_place(place)
        elif choice == Fix.NEW_SECRET and task != RENEW:
            self._renew()
        elif task == REPAIR:
            failed = next(key for key in (REGISTER, PERMISSIONS, HEALTH) if self._conductor.state.report(key).problem)
            self._run(REPAIR, lambda engine: engine.perform(failed, choice))
            self._conductor.run(lambda engine: engine.repair())
        else:
            self._run(task, lambda engine: engine.perform(task, choice))

    def _repair(self) -> None:
        self._run(REPAIR, lambda engine: engine.repair())
        self._conductor.run(lambda engine: engine.undo_plan())

    def _renew(self) -> None:
        self._renewing = True
        self._run(RENEW, lambda engine: engine.renew())

    def _remove_old(self) -> None:
        self._run(OLD_SECRETS, lambda engine: engine.remove_old_secrets())
        self._look_after()

    def _restore(self) -> None:
        self._run(RESTORE, lambda engine: engine.restore())
        self._look_after()

    def _ask_undo(self) -> None:
        question = Question(
            "undo_question",
            tr("Undo the set-up?"),
            tr("People can then no longer sign in through it."),
            Answer("undo_sure", tr("Undo the set-up")),
            Answer("undo_keep", tr("Keep it")),
        )
        ask(self, question, lambda sure: self._undo() if sure else None)

    def _undo(self) -> None:
        self._undoing = True
        self._run(UNDO, lambda engine: engine.undo())
        self._look_after()

    def _look_after(self) -> None:
        """Read how things stand after a change."""
        self._conductor.run(lambda engine: engine.health())
        self._conductor.run(lambda engine: engine.undo_plan())
