"""``entra-sso-wizard`` and ``python -m wizard``."""

import gc
import os
import sys
from pathlib import Path

from wizard import cli
from wizard.app import Project
from wizard.exits import Exit


def main() -> None:
    """Run the program and end the process with its exit status."""
    # Most of what a start makes stays: with the usual 700 the search for garbage takes a tenth of the time.
    gc.set_threshold(50_000, 20, 20)
    _keep_stdout_for_us()
    status = cli.main(open_window=_open_window)
    if status == Exit.INTERRUPTED:
        # A thread may still wait for an answer from Microsoft or for a key; whoever interrupts does not wait for it.
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(status)
    sys.exit(status)


def _open_window(project: Project, tour: Path | None) -> int:
    from wizard.gui.application import run  # noqa: PLC0415 - only the window needs Qt

    return run(project, tour)


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
