"""Everything that the window files: the hand-over sheet, the calendar file, the support bundle, profiles."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from wizard.app import Project
from wizard.gui.loop import Conductor
from wizard.gui.papers.saving import Kind, Saver
from wizard.gui.words import tr, write_date

if TYPE_CHECKING:
    from wizard.core.engine import Engine
    from wizard.gui.papers.bundle_dialog import BundleDialog
    from wizard.gui.papers.profile_dialog import ProfileDialog


class FileDesk(QObject):
    """Opens the dialogs and says what became of it, in a box of its own.

    Attributes:
        saver: Saves the files.
        bundle: What a support bundle would hold, once it was asked for.
        profile: The form of a profile, once it was asked for.

    Signals:
        chosen(str): A profile was chosen; its path.
        wants(str): The profile that was taken asks for this language.
    """

    chosen = Signal(str)
    wants = Signal(str)

    def __init__(self, project: Project, conductor: Conductor, parent: QWidget) -> None:
        """Work for *project*; the dialogs belong to *parent*."""
        super().__init__(parent)
        self._project = project
        self._conductor = conductor
        self._widget = parent
        self.saver = Saver(conductor, parent)
        self.saver.saved.connect(lambda path: self.say(tr("Saved in {path}.", path=path), good=True))
        self.saver.failed.connect(self.say)
        self.bundle: BundleDialog | None = None
        self.profile: ProfileDialog | None = None
        self._opening: QFileDialog | None = None

    def actions(self) -> dict[str, Callable[[], None]]:
        """What the entries of the menu do, by their names."""
        return {
            "save_sheet": self.save_sheet,
            "save_calendar": self.save_calendar,
            "support_bundle": self.show_bundle,
            "open_profile": self.choose_profile,
            "make_profile": self.make_profile,
        }

    def possible(self) -> dict[str, bool]:
        """Which of them can do something now."""
        facts, idle = self._conductor.state.facts, not self._conductor.working
        return {
            "save_sheet": idle and facts.organisation is not None,
            "save_calendar": idle and facts.client_secret is not None,
            "support_bundle": idle,
            "open_profile": idle,
        }

    def save_sheet(self) -> None:
        """Save the hand-over sheet."""
        ask_for_sheet(self.saver, self._project, self._conductor)

    def save_calendar(self) -> None:
        """Save the calendar file."""
        ask_for_calendar(self.saver, self._project, self._conductor)

    def show_bundle(self) -> None:
        """Show what a support bundle holds; it can be saved from there."""
        from wizard.gui.papers.bundle_dialog import BundleDialog  # noqa: PLC0415 - rarely needed

        if self.bundle is None:
            self.bundle = BundleDialog(self._project, self._conductor, self._widget)
        self.bundle.collect()
        self.bundle.open()

    def make_profile(self) -> None:
        """Open the form of a profile for a customer."""
        from wizard.gui.papers.profile_dialog import ProfileDialog  # noqa: PLC0415 - rarely needed

        if self.profile is None:
            self.profile = ProfileDialog(self._project, self._conductor, self._widget)
        self.profile.open()

    def choose_profile(self) -> None:
        """Ask for a profile to open."""
        if self._opening is not None:
            return
        dialog = QFileDialog(self._widget, tr("Open a profile"))
        dialog.setObjectName("open_file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([Kind(tr("Profile"), ".toml").filter])
        dialog.fileSelected.connect(self.chosen)
        dialog.finished.connect(self._opened)
        self._opening = dialog
        dialog.open()

    def _opened(self, _result: int) -> None:
        if self._opening is not None:
            self._opening.deleteLater()
            self._opening = None

    def take_profile(self, path: str, typed: str) -> bool:
        """Take what a profile says, or say why not.

        Args:
            path: The file.
            typed: The domain that the user typed or checked; empty where none was.
        """
        from wizard.gui.papers.opening import take_profile  # noqa: PLC0415 - rarely needed

        reason, language = take_profile(Path(path), self._project, self._conductor, typed=typed)
        if reason:
            self.say(reason)
        elif language:
            # Not in the midst of a drop: the window that it was dropped on may go.
            QTimer.singleShot(0, self, partial(self.wants.emit, language))
        return not reason

    def say(self, sentence: str, *, good: bool = False) -> None:
        """Say something in a box."""
        icon = QMessageBox.Icon.Information if good else QMessageBox.Icon.Warning
        box = QMessageBox(icon, self._widget.window().windowTitle(), sentence, parent=self._widget)
        box.setObjectName("told")
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.finished.connect(lambda _result: box.deleteLater())
        box.open()


def ask_for_sheet(saver: Saver, project: Project, conductor: Conductor) -> None:
    """Ask where to save the hand-over sheet."""
    kinds = (Kind(tr("PDF"), ".pdf"), Kind(tr("Web page"), ".html"))
    make = partial(_sheet, project, QFont(QGuiApplication.font()))
    saver.ask(tr("Save the hand-over sheet"), _name(conductor, "entra-sso"), kinds, make)


def ask_for_calendar(saver: Saver, project: Project, conductor: Conductor) -> None:
    """Ask where to save the calendar file."""
    kinds = (Kind(tr("Calendar file"), ".ics"),)
    name = _name(conductor, "entra-sso-client-secret")
    saver.ask(tr("Save the calendar file"), name, kinds, partial(_calendar, project))


def _name(conductor: Conductor, begin: str) -> str:
    """A name for a file, which tells what it is about."""
    domain = conductor.state.answers.domain.replace(":", "-")
    return f"{begin}-{domain}" if domain else begin


def _sheet(project: Project, font: QFont, engine: "Engine", ending: str) -> bytes:
    from wizard.gui.papers.studio import sheet_file  # noqa: PLC0415 - in the worker, when it is needed
    from wizard.portal_view import live_values  # noqa: PLC0415

    values = live_values(project.recipe, engine.state, write_date)
    return sheet_file(project.record(engine), project.pictures(), values, ending, font)


def _calendar(project: Project, engine: "Engine", _ending: str) -> bytes:
    from wizard.handover.calendar_file import calendar_file  # noqa: PLC0415 - in the worker, when it is needed

    return calendar_file(project.record(engine))
