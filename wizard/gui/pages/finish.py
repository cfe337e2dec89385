"""Finish: what was done, what is left elsewhere, and what happens next."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.app import Project
from wizard.core.model import Mark, SetupState, StepReport, StepStatus
from wizard.gui.design import GRID
from wizard.gui.icons import IconView
from wizard.gui.loop import Conductor
from wizard.gui.marks import Number, Sign
from wizard.gui.pages.base import StepPage
from wizard.gui.papers.saving import Saver
from wizard.gui.spoken import announce
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.parts import button, card, label, relook
from wizard.gui.words import local_date, mark_word, outcome, tr, vendor_name


class FinishPage(StepPage):
    """Says in one line what was reached; the rows sum up what was read back, the notes say what happens next.

    The line speaks of Microsoft's side alone until the vendor's side was seen to be done as well.
    """

    always_looks: ClassVar[bool] = True

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        self._vendor_signs: list[Number] = []
        super().__init__(key, project, conductor, number=number, count=count)
        self._frame, column = card("success")
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        sign = Sign(size=56, strong=True)
        sign.show_mark(Mark.DONE)
        self._done = label(look="hero", name="all_done")
        self._left_sign = Sign(size=20)
        self._left = label(name="left_to_do")
        self._until = label(look="muted", name="valid_until")
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(self._done)
        self._left_line = QWidget()
        left = QHBoxLayout(self._left_line)
        left.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        left.setSpacing(GRID)
        left.addWidget(self._left_sign, 0, Qt.AlignmentFlag.AlignTop)
        left.addWidget(self._left, 1)
        words.addWidget(self._left_line)
        words.addWidget(self._until)
        line = QHBoxLayout()
        line.setSpacing(3 * GRID)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        column.addLayout(line)
        self.body.addWidget(self._frame)
        self._saver = Saver(conductor, self)
        self._saver.saved.connect(lambda path: self._tell(tr("Saved in {path}.", path=path)))
        self._saver.failed.connect(self._tell)
        self._sheet = button(tr("Save the hand-over sheet"), self._save_sheet, name="save_sheet")
        self._calendar = button(tr("Save the calendar file"), self._save_calendar, name="save_calendar")
        self._about = label(
            tr("The sheet is for your files: what was set up, by whom, and every check. It holds no client secret."),
            "muted",
        )
        self._told = label("", "small", name="paper_told")
        self.body.addSpacing(GRID)
        self.body.addWidget(label(tr("For your files"), "title"))
        self.body.addWidget(self._about)
        self.body.addLayout(Flow(self._sheet, self._calendar))
        self.body.addWidget(self._told)
        self._told.hide()

    def notes_title(self) -> str:
        """The notes say what others do now."""
        return tr("What happens next")

    def note_sign(self, place: int) -> QWidget:
        """They happen one after the other; the last one is for whoever gets stuck."""
        if place == len(self.words.notes) - 1:
            return IconView("life-buoy")
        sign = Number(place + 1)
        if place < self.words.vendor_notes:
            self._vendor_signs.append(sign)
        return sign

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Show the good news only where every step was seen to be done."""
        self._sheet.setEnabled(not working)
        self._calendar.setEnabled(not working and state.facts.client_secret is not None)
        facts = state.facts
        self._show_vendor(ready=facts.vendor is not None and facts.vendor.mark is Mark.DONE)
        reports = (state.report(key) for key in self.project.recipe.step_keys())
        all_done = report.status is StepStatus.DONE and all(each.status is StepStatus.DONE for each in reports)
        self._frame.setVisible(all_done)
        if facts.organisation is not None:
            vendor = vendor_name(self.project.recipe, state.answers.domain)
            reached = outcome(facts.organisation.name, vendor, facts.vendor)
            self._done.setText(reached.headline)
            self._left.setText(reached.left)
            self._left_sign.show_mark(reached.mark)
            self._left_line.setVisible(bool(reached.left))
            relook(self._frame, "look", "card" if reached.left else "success")
        if facts.client_secret is not None:
            day = local_date(facts.client_secret.expires)
            self._until.setText(tr("A new client secret is needed before {day}.", day=day))

    def _show_vendor(self, *, ready: bool) -> None:
        """What the vendor does next is ticked once it was seen to be done: nobody waits for it any more."""
        for place, sign in enumerate(self._vendor_signs):
            sign.show_done(place) if ready else sign.show_number()
            self._notes[place][1].setAccessibleDescription(mark_word(Mark.DONE) if ready else "")

    def _save_sheet(self) -> None:
        from wizard.gui.papers.desk import ask_for_sheet  # noqa: PLC0415 - when it is needed

        ask_for_sheet(self._saver, self.project, self.conductor)

    def _save_calendar(self) -> None:
        from wizard.gui.papers.desk import ask_for_calendar  # noqa: PLC0415 - when it is needed

        ask_for_calendar(self._saver, self.project, self.conductor)

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.show()
        announce(self._told, sentence)
