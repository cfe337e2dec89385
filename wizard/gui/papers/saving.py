"""Saving a file: the system's dialog asks where, the worker makes and writes it, and a sentence says what became of it.

Nothing waits: the dialog is open beside the window's own work, and a file of some seconds is made in the worker.
"""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QThread, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wizard.core.files import create, replace_with
from wizard.gui.loop import Conductor
from wizard.gui.words import tr

if TYPE_CHECKING:
    from wizard.core.engine import Engine

log = logging.getLogger(__name__)

Make = Callable[["Engine", str], bytes]
"""Makes the content of a file that ends in the given ending; runs in a thread of the worker."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that can be chosen.

    Attributes:
        name: What it is called in the dialog.
        ending: Of the file's name, with the dot.
    """

    name: str
    ending: str

    @property
    def filter(self) -> str:
        """As the dialog wants it."""
        return f"{self.name} (*{self.ending})"


class Saver(QObject):
    """Saves one file after the other.

    Attributes:
        dialog: The open dialog, if there is one.

    Signals:
        saved(str): A file was saved; its path.
        failed(str): Nothing was saved; a sentence for the user.
    """

    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, conductor: Conductor, parent: QWidget) -> None:
        """Save in the worker of *conductor*; the dialogs belong to *parent*."""
        super().__init__(parent)
        self._conductor = conductor
        self._widget = parent
        self.dialog: QFileDialog | None = None

    def ask(self, title: str, name: str, kinds: Sequence[Kind], make: Make) -> None:
        """Ask where to save, then make the file and save it.

        Args:
            title: Title of the dialog.
            name: The proposed name, without its ending.
            kinds: What can be chosen; the first is proposed.
            make: Makes the content.
        """
        if self.dialog is not None:
            return
        dialog = QFileDialog(self._widget, title, QStandardPaths.writableLocation(_DOCUMENTS))
        dialog.setObjectName("save_file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)  # it asks before it takes a file that is there
        dialog.setNameFilters([kind.filter for kind in kinds])
        endings = {kind.filter: kind.ending for kind in kinds}

        def chosen_filter(name_filter: str) -> None:
            dialog.setDefaultSuffix(endings[name_filter].removeprefix("."))

        chosen_filter(kinds[0].filter)
        dialog.filterSelected.connect(chosen_filter)
        dialog.selectFile(name + kinds[0].ending)
        dialog.fileSelected.connect(
            lambda path: self._chosen(path, endings[dialog.selectedNameFilter()], endings, make)
        )
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _chosen(self, chosen: str, ending: str, endings: dict[str, str], make: Make) -> None:
        path, asked = Path(chosen), True
        if path.suffix.lower() in endings.values():
            ending = path.suffix.lower()
        else:
            path, asked = path.with_name(path.name + ending), False  # the dialog has not asked about this name
        self.save(path, ending, make, over=asked)

    def save(self, path: Path, ending: str, make: Make, *, over: bool) -> None:
        """Make a file and save it at *path*; where *over*, in place of one that is there."""

        async def work(engine: "Engine") -> None:
            try:
                await _in_a_thread_of_qt(partial(_write, path, engine, ending, make, over=over))
            except FileExistsError:
                self.failed.emit(tr("{path} is there already. Choose another name.", path=path))
            except OSError as error:
                reason = error.strerror or type(error).__name__
                self.failed.emit(tr("Nothing could be saved there: {reason}", reason=reason))
            except Exception:
                log.exception("a file could not be made")
                self.failed.emit(tr("The file could not be made. Save a support bundle and send it to support."))
            else:
                self.saved.emit(str(path))

        self._conductor.run(work)


class _Thread(QThread):
    """Does one thing. Not a thread of Python's: what lays out text keeps a timer, which only Qt's own threads have.

    Attributes:
        future: How it went.
    """

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work
        self.future: Future[None] = Future()

    def run(self) -> None:
        """Do it; Qt calls this."""
        try:
            self._work()
        except Exception as error:  # noqa: BLE001 - handed on to whoever waits
            self.future.set_exception(error)
        else:
            self.future.set_result(None)


async def _in_a_thread_of_qt(work: Callable[[], None]) -> None:
    """Do *work* beside the loop.

    Raises:
        Exception: That of *work*.
    """
    thread = _Thread(work)
    thread.start()
    try:
        import asyncio  # noqa: PLC0415 - the worker has it long since; the window would wait for it to load

        await asyncio.shield(asyncio.wrap_future(thread.future))
    finally:
        thread.wait()  # a moment: Qt forbids to let go of a thread that runs


_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


def _write(path: Path, engine: "Engine", ending: str, make: Make, *, over: bool) -> None:
    content = make(engine, ending)
    (replace_with if over else create)(path, content)
