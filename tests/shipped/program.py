"""A program that was built, and somebody who has nothing but that: no Python, no tools, no rights in its folder."""

import json
import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Json = dict[str, Any]

LIMIT = 400  # seconds; a tour draws every page twice, and several run at once
NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended.

    Attributes:
        status: Its exit status.
        stdout: What it printed.
        stderr: What it complained about.
    """

    status: int
    stdout: str
    stderr: str


@dataclass(frozen=True, slots=True)
class Program:
    """A built program and a person without anything else.

    Attributes:
        command: What starts it.
        home: The person's folder.
        as_somebody_else: Whether root becomes somebody whom the rights of files bind.
    """

    command: tuple[str, ...]
    home: Path
    as_somebody_else: bool = True

    def environment(self, **more: str) -> dict[str, str]:
        """What the person's session knows."""
        needed = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
        own = {"HOME": str(self.home), "PATH": str(self.home / "nothing"), "LANG": "C.UTF-8"}
        return {**needed, **own, "QT_QPA_PLATFORM": "offscreen", **more}

    def start(self, arguments: Sequence[str], more: Mapping[str, str]) -> subprocess.Popen[str]:
        """Start it as the person."""
        return subprocess.Popen(
            [*self.command, *arguments],
            cwd=self.home,
            env=self.environment(**more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            user=NOBODY if is_root() and self.as_somebody_else else None,
            start_new_session=True,
        )

    def run(self, *arguments: str, **more: str) -> Ended:
        """Run it to its end."""
        with self.start(arguments, more) as process:
            try:
                stdout, stderr = process.communicate(timeout=LIMIT)
            finally:
                process.kill()
        return Ended(process.returncode, stdout, stderr)

    @contextmanager
    def tenant(self, *arguments: str) -> Iterator[Json]:
        """The practice tenant that the program itself serves, in a process of its own.

        Yields:
            What it says about itself.
        """
        with self.start(("practice-tenant", *arguments), {}) as process:
            try:
                assert process.stdout is not None
                yield json.loads(process.stdout.readline())
                process.send_signal(signal.SIGINT)
                process.wait(LIMIT)
            finally:
                process.kill()


def is_root() -> bool:
    """Whether the tests run as root, who may write everywhere."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def give_to_the_person(folder: Path) -> None:
    """Let the person of the tests, who is nobody where the tests run as root, use *folder*."""
    if is_root():
        import pwd  # noqa: PLC0415 - Windows has none

        os.chown(folder, pwd.getpwnam(NOBODY).pw_uid, -1)
