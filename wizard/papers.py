"""Papers from the command line: the hand-over sheet, the calendar file, the support bundle and the profile.

No file is ever overwritten here: nobody can be asked.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from wizard.app import Project
from wizard.catalogue import language, plain, tr
from wizard.core.files import create

if TYPE_CHECKING:
    from wizard.core.engine import Engine
    from wizard.handover.record import Record
    from wizard.pictures import Pictures

HTML, PDF, CALENDAR, ZIP, PROFILE = ".html", ".pdf", ".ics", ".zip", ".toml"


class Studio(Protocol):
    """Makes sheets with pictures; the other face, which has Qt."""

    def is_open(self) -> bool:
        """Whether Qt can be loaded here."""
        ...

    def sheet(self, record: "Record", pictures: "Pictures", values: Mapping[str, str], ending: str) -> bytes:
        """The hand-over sheet.

        Args:
            record: The account of the set-up.
            pictures: The pictures of the recipe.
            values: What goes into the places of the pictures.
            ending: Of the file: ``.pdf`` or ``.html``.
        """
        ...


@dataclass(frozen=True, slots=True)
class Papers:
    """Which papers a run leaves.

    Attributes:
        record: File of the hand-over sheet; ``None`` for none.
        calendar: Calendar file; ``None`` for none.
        studio: Makes sheets with pictures; without it they have none.
    """

    record: Path | None = None
    calendar: Path | None = None
    studio: Studio | None = None

    def trouble(self) -> str:
        """Why they could not be written, said before anything is changed in the tenant; empty where they can."""
        for option, path, endings in (
            ("--record", self.record, (HTML, PDF)),
            ("--calendar", self.calendar, (CALENDAR,)),
        ):
            if path is not None and (reason := new_file_trouble(path, endings)):
                return tr("{option}: {reason}. Nothing was changed", option=option, reason=reason)
        wants_pdf = self.record is not None and self.record.suffix.lower() == PDF
        if wants_pdf and not (self.studio is not None and self.studio.is_open()):
            return tr("--record: a PDF needs Qt, which cannot be loaded here; name a file that ends in .html")
        return ""

    def write(self, project: Project, engine: "Engine") -> tuple[Path, ...]:
        """Write them, as far as there is something to write about; gives what was written.

        Raises:
            OSError: A file cannot be written, or is there meanwhile.
        """
        if engine.state.facts.organisation is None:
            return ()  # nobody was signed in
        record = project.record(engine)
        written = []
        if self.record is not None:
            create(self.record, self._sheet(self.record, project, engine, record))
            written.append(self.record)
        if self.calendar is not None and record.secret_ends is not None:
            from wizard.handover.calendar_file import calendar_file  # noqa: PLC0415 - slow, and rarely needed

            create(self.calendar, calendar_file(record))
            written.append(self.calendar)
        return tuple(written)

    def _sheet(self, path: Path, project: Project, engine: "Engine", record: "Record") -> bytes:
        """The sheet. On a server Qt may lack libraries of the system: a page is worth more than its pictures."""
        from wizard.handover.page import page  # noqa: PLC0415 - needed here only
        from wizard.handover.sheet import make_sheet  # noqa: PLC0415
        from wizard.portal_view import live_values  # noqa: PLC0415

        if self.studio is not None and self.studio.is_open():
            values = live_values(project.recipe, engine.state, language().date)
            return self.studio.sheet(record, project.pictures(), values, path.suffix.lower())
        return page(make_sheet(record)).encode()


def new_file_trouble(path: Path, endings: tuple[str, ...]) -> str:
    """Why no new file *path* can be made; empty where it can."""
    if path.suffix.lower() not in endings:
        return tr("{path} has to end in {endings}", path=path, endings=", ".join(endings))
    if path.exists() or path.is_symlink():
        return tr("{path} is there already; name another file", path=path)
    folder = path.absolute().parent
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        return tr("nothing can be written in the folder {path}", path=folder)
    return ""


def save_bundle(project: Project, target: Path | None) -> None:
    """Save a support bundle of what is on this computer; without a *target* print what would be in it.

    Raises:
        OSError: The file cannot be written, or the state directory is not ours.
    """
    from wizard.handover.bundle import zipped  # noqa: PLC0415 - needed here only

    files = project.support_files(None, {"face": "command line"})
    if target is None:
        for name, text in files.items():
            sys.stdout.write(f"== {name}\n{text}\n")
        return
    create(target, zipped(files, datetime.now(UTC)))
    sys.stderr.write(plain(tr("Saved in {path}. Nothing was sent.", path=target)) + "\n")
