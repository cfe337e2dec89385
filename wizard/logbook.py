"""The program's own log: the last lines in memory, and on a real run in a file of the state directory.

What is logged holds no secret and no token; :mod:`wizard.handover.aliases` takes out who somebody is before any of it
is given away. Written in English: it is for support.
"""

import logging
import os
from collections import deque
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

LINES = 2_000
MAX_BYTES = 512 * 1024
NAME = "log.txt"
FORMER = "log.1.txt"
OWNER_ONLY = 0o600


class Brief(logging.Formatter):
    """Says what failed and where, without the values in a traceback: one of them may be secret."""

    def formatException(self, ei: Any) -> str:  # noqa: ANN401, N802 - logging's own signature
        """The kind of exception and its place."""
        kind, trace = ei[0], ei[2]
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f" ({Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno})" if trace is not None else ""
        return f"  {kind.__name__}{place}"


class Logbook(logging.Handler):
    """Keeps what the program logs."""

    def __init__(self) -> None:
        """Keep the last lines in memory."""
        super().__init__(logging.INFO)
        self.setFormatter(_Dated("%(levelname)s %(name)s: %(message)s"))
        self._lines: deque[str] = deque(maxlen=LINES)
        self._unwritten: list[str] = []
        self._path: Path | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Take a record. A log that cannot be written is no reason to stop."""
        try:
            line = self.format(record)
        except (TypeError, ValueError):  # a message that does not fit its arguments
            return
        self._lines.append(line)
        self._unwritten.append(line)
        if self._path is not None:
            self._write(self._path)
        del self._unwritten[:-LINES]

    def lines(self) -> tuple[str, ...]:
        """The last lines."""
        with self.lock or _NoLock():
            return tuple(self._lines)

    def keep_in(self, directory: Path) -> None:
        """Write into a file in *directory* from now on, with what came before; it is readable by its owner alone."""
        with self.lock or _NoLock():
            self._path = directory / NAME
            self._write(self._path)

    def leave(self) -> None:
        """Write into no file any more."""
        with self.lock or _NoLock():
            self._path = None

    def _write(self, path: Path) -> None:
        text = "".join(f"{line}\n" for line in self._unwritten)
        if not text:
            return
        try:
            if path.exists() and path.stat().st_size > MAX_BYTES:
                path.replace(path.with_name(FORMER))
            with os.fdopen(
                os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, OWNER_ONLY), "a", encoding="utf-8"
            ) as file:
                file.write(text)
        except OSError:
            return
        self._unwritten.clear()


class _Dated(Brief):
    """One line a record, with its time in UTC."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        when = datetime.fromtimestamp(record.created, UTC)
        return f"{when:%Y-%m-%dT%H:%M:%SZ} " + super().format(record).replace("\n", " ")


class _NoLock:
    """Where logging has no lock there are no threads."""

    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...


LOGBOOK = Logbook()
"""The one of this process."""


def former_lines(directory: Path) -> tuple[str, ...]:
    """The last lines of the files in *directory*, for whoever asks in another process; none where there are none."""
    lines: list[str] = []
    for name in (FORMER, NAME):
        try:
            lines += (directory / name).read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue
    return tuple(lines[-LINES:])
