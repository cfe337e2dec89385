"""The help beside a page: what people ask there, and what to tell support."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wizard.core.recipe import StepWords
from wizard.gui.design import GRID
from wizard.gui.widgets.breaking import mark_mirrored
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.parts import button, clear, copy_text, hairline, label, scrolling
from wizard.gui.words import filled, tr


class HelpPanel(QFrame):
    """Opened and closed with F1."""

    def __init__(
        self,
        closed: Callable[[], None],
        facts: Callable[[], str],
        show_bundle: Callable[[], None],
        contact: Callable[[], str],
    ) -> None:
        """Make an empty panel.

        Args:
            closed: Called when the panel is to be closed.
            facts: Gives the facts for support.
            show_bundle: Shows what a support bundle would hold.
            contact: Gives whom to ask for help; empty where nobody was named.
        """
        super().__init__()
        self.setObjectName("help_panel")
        mark_mirrored(self)
        self.setAccessibleName(tr("Help"))
        self._facts = facts
        self._whom = contact
        self._contact = label("", name="help_contact", selectable=True)
        self._bundle = button(tr("Save a support bundle"), show_bundle, name="support_bundle_button")
        self._shown: tuple[str, Mapping[str, str]] | None = None
        self.close_button = button(tr("Close"), closed, look="small", name="close_help")
        self._answers = QVBoxLayout()
        self._answers.setSpacing(GRID // 2)
        self._support = label("", "small", name="support_facts", selectable=True)
        self._copy = button(tr("Copy"), self._copy_facts, look="small", name="copy_support_facts")
        self._copy.setAccessibleName(tr("Copy what to tell support"))
        self._assemble()

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("Help for this page"), "title"), 1)
        head.addWidget(self.close_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addLayout(self._answers)
        column.addSpacing(GRID)
        column.addWidget(hairline())
        column.addWidget(self._contact)
        support = QHBoxLayout()
        support.addWidget(label(tr("What do I tell support?"), "title"), 1)
        support.addWidget(self._copy)
        column.addLayout(support)
        column.addWidget(label(tr("These facts help, and they hold no name, no id and no secret."), "muted"))
        column.addLayout(Flow(self._bundle))
        column.addWidget(label(tr("A bundle is shown to you before it is saved. Nothing is sent."), "small"))
        column.addWidget(self._support)
        column.addStretch(1)
        area = scrolling(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # the largest text can need it
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(area)

    def show_help(self, words: StepWords, places: Mapping[str, str]) -> None:
        """Show the help of one page, with the admin's own values in *places*."""
        self._support.setText(self._facts())
        contact = self._whom()
        self._contact.setText(tr("Your contact for help: {contact}", contact=contact))
        self._contact.setVisible(bool(contact))
        if self._shown == (words.uses, dict(places)):
            return
        self._shown = (words.uses, dict(places))
        clear(self._answers)
        for each in words.help:
            self._answers.addWidget(label(filled(each.question, places), "title"))
            answer = label(filled(each.answer, places), selectable=True)
            self._answers.addWidget(answer)
            self._answers.addSpacing(GRID)

    def _copy_facts(self) -> None:
        copy_text(self._support.text(), self._copy)
