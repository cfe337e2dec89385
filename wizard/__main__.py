"""``entra-sso-wizard`` and ``python -m wizard``."""

import gc
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.app import Project
    from wizard.handover.record import Record
    from wizard.pictures import Pictures

# A window lives long, and one search must not hold it up. A command has all it needs before it has made so much.
OF_A_WINDOW, OF_A_COMMAND = 50_000, 200_000


def main() -> None:
    """Run the program and end the process with its exit status."""
    collect_rarely(OF_A_COMMAND)
    from wizard import cli  # noqa: PLC0415 - a tenth of their time would be the search for garbage
    from wizard.exits import Exit  # noqa: PLC0415
    from wizard.frozen import free_children  # noqa: PLC0415

    free_children()
    _keep_stdout_for_us()
    status = cli.main(open_window=_open_window, studio=_Studio())
    if status == Exit.INTERRUPTED:
        # A thread may still wait for an answer from Microsoft or for a key; whoever interrupts does not wait for it.
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(status)
    # The end of the process gives back everything; Python would first look for garbage in a thousand modules.
    gc.freeze()
    sys.exit(status)


def collect_rarely(made: int = OF_A_WINDOW) -> None:
    """Let Python search for garbage seldom: once so many objects were *made* and stayed.

    Most of what a start makes stays: with the usual 700 the search takes a tenth of the time, and later one search
    through everything holds the window up for more than 50 ms.
    """
    gc.set_threshold(made, 20, 20)


def _open_window(project: "Project", tour: Path | None) -> int:
    from wizard.gui.application import run  # noqa: PLC0415 - only the window needs Qt

    collect_rarely()
    return run(project, tour)


class _Studio:
    """Draws for the command line."""

    def is_open(self) -> bool:
        """Whether Qt can be loaded: on a server, libraries of the system may be missing."""
        try:
            import wizard.gui.papers.studio  # noqa: PLC0415, F401 - only a hand-over sheet needs Qt
        except ImportError:
            return False
        return True

    def sheet(self, record: "Record", pictures: "Pictures", values: Mapping[str, str], ending: str) -> bytes:
        """The hand-over sheet."""
        from wizard.gui.papers.studio import sheet_file, without_window  # noqa: PLC0415 - see above

        without_window()
        return sheet_file(record, pictures, values, ending)


def _keep_stdout_for_us() -> None:
    """Send what a browser prints to stderr: whoever reads our stdout expects our lines only."""
    if sys.stdout is None or sys.stderr is None:
        return  # a windowed build has neither
    ours = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    encoding, errors = sys.stdout.encoding, sys.stdout.errors
    sys.stdout = os.fdopen(ours, "w", buffering=1, encoding=encoding, errors=errors)


if __name__ == "__main__":
    main()
