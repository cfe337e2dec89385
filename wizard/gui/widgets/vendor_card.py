"""How the vendor's side stands, in one sentence; looks again by itself while it is on the screen."""

from datetime import datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.app import Project
from wizard.core.model import Mark, SetupState, StepStatus
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.parts import button, card, label, relook, tell_copied
from wizard.gui.words import recipe_text, shown, tr, vendor_name


class VendorCard(QWidget):
    """Says what the rows about the vendor's site come to, when it was looked at, and offers to look again.

    Attributes:
        again: Looks again now.
        page: Opens the vendor's login page.
    """

    def __init__(self, key: str, project: Project, conductor: Conductor) -> None:
        """Show the vendor's side of *project*, which step *key* looks at."""
        super().__init__()
        self.setObjectName("vendor")
        self._key = key
        self._project = project
        self._conductor = conductor
        self._watching = False
        self._frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self._title = label(look="title", name="vendor_title")
        self._text = label(look="muted", name="vendor_text")
        self._looked = label(look="small", name="vendor_looked")
        self.again = button(tr("Check again"), self._look, name="vendor_again")
        self._copy = button(tr("Copy the message"), self._copy_message, name="copy_vendor_message")
        self.page = button(tr("Open the login page"), self._open, look="link", name="vendor_page")
        for part in (self._title, self._text, self._looked):
            column.addWidget(part)
        column.addLayout(Flow(self.again, self._copy, self.page, spacing=2 * GRID))

    def show_state(self, state: SetupState, *, working: bool) -> None:
        """Show how the vendor's side stood at the last look."""
        vendor, report = state.facts.vendor, state.report(self._key)
        known = vendor is not None and any(row.key.startswith("vendor_") for row in report.checks)
        self.setVisible(known and state.prompt is None)
        if vendor is None or not known:
            self._watch(on=False)
            return
        ready = vendor.mark is Mark.DONE
        titles = {
            Mark.DONE: tr("{vendor} is ready: people can sign in with Microsoft", vendor=self._vendor),
            Mark.FAILED: tr("Something at {vendor} has to be changed", vendor=self._vendor),
            Mark.UNKNOWN: tr("The side of {vendor} could not be checked from here", vendor=self._vendor),
        }
        title, text = titles.get(vendor.mark, tr("{vendor} is not ready yet", vendor=self._vendor)), ""
        if vendor.mark is Mark.UNKNOWN and vendor.uses_values:
            title = tr("The sign-in of {vendor} uses your values", vendor=self._vendor)
            text = tr(
                "Only the button could not be seen from here. Open the login page in your browser and see whether it is"
                " there."
            )
        elif vendor.mark is Mark.TODO and vendor.uses_values:
            title = tr("The sign-in of {vendor} uses your values", vendor=self._vendor)
            text = tr(
                "Only the button is not on the login page yet. {ask}",
                ask=recipe_text(self._project.recipe.contact.ask),
            )
        self._title.setText(title)
        self._text.setText(text or self._sentence(vendor.mark))
        self._looked.setText(self._when(vendor.looked, ready=ready))
        relook(self._frame, "look", "success" if ready else "card")
        self._copy.setVisible(vendor.mark is Mark.FAILED)
        self.again.setVisible(not ready)
        self.again.setEnabled(not working)
        self._watch(on=not ready and report.status is StepStatus.DONE and self.isVisible())

    def leave(self) -> None:
        """Nobody looks at it any more."""
        self._watch(on=False)

    @property
    def _vendor(self) -> str:
        return vendor_name(self._project.recipe, self._conductor.state.answers.domain)

    def _sentence(self, mark: Mark) -> str:
        if mark is Mark.DONE:
            return tr("The button is on the login page, and its sign-in uses the values that were made here.")
        if mark is Mark.FAILED:
            return tr(
                "The rows above say what has to be changed at {vendor}. {ask}",
                vendor=self._vendor,
                ask=recipe_text(self._project.recipe.contact.ask),
            )
        if mark is Mark.UNKNOWN:
            return tr("Open the login page in your browser and see whether the button is there and works.")
        return tr(
            "The three values have to be entered at {vendor}, which can take a while. You need not wait: go on to the"
            " last page, and look here again later.",
            vendor=self._vendor,
        )

    def _when(self, looked: datetime, *, ready: bool) -> str:
        time = f"{looked.astimezone():%H:%M:%S}"
        if ready:
            return tr("Last looked at {time}.", time=time)
        return tr("Last looked at {time}. The wizard looks again by itself while this page is open.", time=time)

    def _watch(self, *, on: bool) -> None:
        if on == self._watching:
            return
        self._watching = on
        self._conductor.watch(self._key if on else "")

    def _look(self) -> None:
        self._watch(on=False)  # it begins anew after this look, with short pauses
        self._conductor.look(self._key)

    def _copy_message(self) -> None:
        """Put on the clipboard what the vendor has to change, as the rows say it; no secret is in it."""
        rows = self._conductor.state.report(self._key).checks
        wrong = [row for row in rows if row.key.startswith("vendor_") and row.mark is Mark.FAILED]
        lines = [self._conductor.state.answers.domain, *(f"{shown(row.label)}\n{shown(row.detail)}" for row in wrong)]
        QGuiApplication.clipboard().setText("\n\n".join(lines))
        tell_copied(self._copy)

    def _open(self) -> None:
        self._project.open_page(self._project.login_page(self._conductor.state.answers.domain))
