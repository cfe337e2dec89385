"""Before you start: the whitelabel domain."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.app import Project
from wizard.core.domain import DomainError
from wizard.core.model import SetupState, StepReport, StepStatus
from wizard.gui.icons import IconView
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.parts import complain, field_label, label, relook, value_label
from wizard.gui.widgets.resume_card import ResumeCard
from wizard.gui.words import recipe_text, shown, tr

if TYPE_CHECKING:
    from wizard.core.unfinished import Unfinished

NEEDS = ("user-check", "globe")  # icons of the notes


class BeforeYouStartPage(StepPage):
    """Asks for the domain, previews the exact redirect URI, and shows what can be seen of the site.

    Attributes:
        domain: The field.
        resume: Offers to go on where a former run stopped.
        resumed: What the user chose to go on with, if anything.
    """

    looks_on_entering: ClassVar[bool] = False

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        asked = project.recipe.inputs.domain
        self.resume = ResumeCard(self._go_on, self.conductor.changed.emit)
        self.body.addWidget(self.resume)
        self.domain = QLineEdit()
        self.domain.setObjectName("domain")
        self.domain.setAccessibleName(recipe_text(asked.label))
        self.domain.setPlaceholderText(recipe_text(asked.example))
        self.domain.setMaxLength(2048)
        self.domain.textChanged.connect(lambda _text: self._typed())
        self._error = label(look="error", name="domain_error")
        self._help = label(recipe_text(asked.help), "small")
        self._fixed = label(
            tr("Fixed by the profile. If it is wrong, ask whoever sent it."), "small", name="domain_fixed"
        )
        self._fixed.hide()
        self._uri_title = label(tr("Redirect URI"), "small")
        self._uri = value_label(name="redirect_uri")
        self._uri.setWordWrap(True)
        for part in (
            field_label(recipe_text(asked.label), self.domain),
            self.domain,
            self._error,
            self._help,
            self._fixed,
            self._uri_title,
            self._uri,
        ):
            self.body.addWidget(part)
        self._touched = False
        self.resumed: Unfinished | None = None
        self._complain("")

    def take_given(self) -> None:
        """Show the domain that a profile gave, in place of what was typed: they agree, or it would not be taken."""
        self._touched = False
        self.resume.hide()
        self._complain("")

    def notes_title(self) -> str:
        """The notes say what one has to have."""
        return tr("What you need")

    def note_sign(self, place: int) -> QWidget:
        """An account, and an address."""
        return IconView(NEEDS[place]) if place < len(NEEDS) else super().note_sign(place)

    def offer(self, found: "Unfinished | None") -> None:
        """Offer to go on with *found*, unless something was typed or given already."""
        free = not self._touched and not self.conductor.state.answers.domain
        self.resume.show_offer(found if free else None)
        self.conductor.changed.emit()

    def _go_on(self, found: "Unfinished") -> None:
        self.resumed = found
        self.resume.show_offer(None)
        self.domain.setText(found.domain)
        self.conductor.answer_with(domain=found.domain, tenant=found.tenant_id)
        self.conductor.perform(self.key)

    def asked(self, state: SetupState, time: str) -> str:
        """The site itself is asked."""
        return tr("Waiting for {domain} to answer. So far: {time}.", domain=state.answers.domain, time=time)

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Fill the field with a domain that came from elsewhere, as long as nothing was typed."""
        del report
        if not self._touched and state.answers.domain and self.domain.text() != state.answers.domain:
            with QSignalBlocker(self.domain):
                self.domain.setText(state.answers.domain)
        fixed = "domain" in state.answers.fixed
        self.domain.setReadOnly(working or fixed)
        relook(self.domain, "fixed", "true" if fixed else "")
        self._fixed.setVisible(fixed)
        self._help.setVisible(not fixed)
        if fixed and not self._error.text():
            self.domain.setAccessibleDescription(self._fixed.text())
        # Where one can go on, that is the one thing to do.
        relook(self.primary, "look", "" if self.resume.offers else "primary")
        self._preview()

    def dirty(self) -> bool:
        """Whether the field holds another domain than the one that was checked."""
        return self._touched and self._normalised() != self.conductor.state.answers.domain

    def typed_domain(self) -> str:
        """What was typed or checked, as it would be used; empty where nothing was, or nothing that can be."""
        checked = self.conductor.state.report(self.key).status is StepStatus.DONE
        return self._normalised() if self._touched or checked else ""

    def first_control(self) -> QWidget | None:
        """The field, unless a profile fixed what is in it."""
        return super().first_control() if "domain" in self.conductor.state.answers.fixed else self.domain

    def do_it(self) -> None:
        """Take the domain and check it; a wrong one is explained at the field."""
        try:
            domain = self.project.normalise_domain(self.domain.text())
        except DomainError as error:
            self._complain(shown(error.sentence))
            self.domain.setFocus()
            return
        self._complain("")
        self.domain.setText(domain)
        self.conductor.answer_with(domain=domain)
        self.conductor.perform(self.key)

    def _typed(self) -> None:
        self._touched = True
        self.resume.show_offer(None)
        self._complain("")
        self._preview()
        self.conductor.changed.emit()

    def _normalised(self) -> str:
        try:
            return self.project.normalise_domain(self.domain.text())
        except DomainError:
            return ""

    def _preview(self) -> None:
        domain = self._normalised()
        self._uri.setText(self.project.redirect_uri(domain) if domain else "")
        for part in (self._uri_title, self._uri):
            part.setVisible(bool(domain))

    def _complain(self, sentence: str) -> None:
        complain(self.domain, self._error, sentence, self._help.text())
