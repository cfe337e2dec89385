"""The support bundle, to be read before it is saved."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from wizard.app import Project
from wizard.gui.design import GRID, colours
from wizard.gui.loop import Conductor
from wizard.gui.papers.saving import Kind, Saver
from wizard.gui.spoken import announce
from wizard.gui.widgets.parts import button, label, row
from wizard.gui.words import tr

if TYPE_CHECKING:
    from wizard.core.engine import Engine

SIZE = (860, 620)
NAMES_WIDTH = 180


class BundleDialog(QDialog):
    """Lists the files and shows the text of each: what is shown is what is saved, letter by letter.

    Attributes:
        files: The files by name; empty until they are there.
        names: The list of their names.
        text: The text of the chosen one.
        save: Asks where to save.

    Signals:
        collected(object): The files are there, by name.
    """

    collected = Signal(object)

    def __init__(self, project: Project, conductor: Conductor, parent: QWidget) -> None:
        """Show nothing yet; :meth:`collect` fills it."""
        super().__init__(parent)
        self.setObjectName("support_bundle")
        self.setWindowTitle(tr("Support bundle"))
        self.resize(*SIZE)
        self._project = project
        self._conductor = conductor
        self.files: Mapping[str, str] = {}
        self._saver = Saver(conductor, self)
        self._saver.saved.connect(lambda path: self._tell(tr("Saved in {path}. Nothing was sent.", path=path)))
        self._saver.failed.connect(self._tell)
        self.collected.connect(self._show)
        self.text = QPlainTextEdit()
        self.text.setObjectName("bundle_text")
        self.text.setAccessibleName(tr("Text of the file"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.names = QListWidget()
        self.names.setObjectName("bundle_files")
        self.names.setAccessibleName(tr("Files"))
        self.names.setFixedWidth(NAMES_WIDTH)
        self.names.currentTextChanged.connect(lambda name: self.text.setPlainText(self.files.get(name, "")))
        self._told = label("", "small", name="bundle_told")
        self.save = button(tr("Save the support bundle"), self._ask, look="primary", name="save_bundle")
        self._close = button(tr("Close"), self.close, name="close_bundle")
        self._assemble()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID + GRID // 2)
        column.addWidget(label(tr("Support bundle"), "heading"))
        column.addWidget(
            label(
                tr(
                    "This is everything that would be saved. Names, addresses and IDs are replaced, the same one by the"
                    " same word in all files. Nothing is sent: you decide who gets the file."
                ),
                "muted",
            )
        )
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.names)
        line.addWidget(self.text, 1)
        column.addLayout(line, 1)
        column.addWidget(self._told)
        column.addLayout(row(None, self._close, self.save))

    def collect(self) -> None:
        """Put the files together as things stand now."""
        self.files = {}
        self.names.clear()
        self.text.setPlainText(tr("One moment."))
        self.save.setEnabled(False)
        self._told.hide()
        face = _screen()

        async def work(engine: "Engine") -> None:
            self.collected.emit(self._project.support_files(engine, face))

        self._conductor.run(work)

    def _show(self, files: Mapping[str, str]) -> None:
        self.files = files
        self.names.clear()
        self.names.addItems(list(files))
        self.names.setCurrentRow(0)
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)
        self.save.setEnabled(True)

    def _ask(self) -> None:
        from wizard.handover.bundle import zipped  # noqa: PLC0415 - when it is needed

        files, now = self.files, datetime.now(UTC)
        name = f"entra-sso-support-{now:%Y-%m-%d-%H%M}"
        kinds = (Kind(tr("Zip file"), ".zip"),)
        self._saver.ask(tr("Save the support bundle"), name, kinds, lambda _engine, _ending: zipped(files, now))

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.show()
        announce(self._told, sentence)


def _screen() -> dict[str, str]:
    """What is known of the window, for pictures that look wrong."""
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    platform = QGuiApplication.platformName()
    return {
        "face": "window",
        "display": f"{platform}, {size.width()} x {size.height()}, scaled by {screen.devicePixelRatio():g}",
        "text": f"{QGuiApplication.font().pointSizeF():g} pt",
        "colours": f"page {colours().page}",
    }
