"""Other programs, from outside: a practice tenant of its own process, and what a process used."""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
SOURCE = (sys.executable, "-m", "wizard")


def environment(home: str, **more: str) -> dict[str, str]:
    """This environment with a state directory of its own, English, and compiled modules kept as for a user."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(REPOSITORY), "ENTRA_SSO_WIZARD_HOME": home, "LANGUAGE": "en", **more}


@dataclass(frozen=True, slots=True)
class Used:
    """What one run took.

    Attributes:
        wall: Seconds by the clock.
        cpu: Seconds of a processor, with those of its children.
    """

    wall: float
    cpu: float

    def __add__(self, other: "Used") -> "Used":
        """Both, one after the other."""
        return Used(self.wall + other.wall, self.cpu + other.cpu)


def run(command: Sequence[str], variables: Mapping[str, str]) -> tuple[Used, str]:
    """Run *command* to its end.

    Returns:
        What it used, and what it printed.

    Raises:
        RuntimeError: It failed; the message is what it said.
    """
    began = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        with subprocess.Popen(command, env=dict(variables), cwd=REPOSITORY, stdout=out, stderr=err) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        used = Used(time.perf_counter() - began, usage.ru_utime + usage.ru_stime)
        for file in (out, err):
            file.seek(0)
        said = out.read().decode()
        if process.returncode:
            msg = f"{command[0]} {command[1]} ended with {process.returncode}:\n{said}\n{err.read().decode()}"
            raise RuntimeError(msg)
    return used, said


@contextlib.contextmanager
def tenant(*arguments: str) -> Iterator[dict[str, Any]]:
    """A practice tenant in a process of its own, so that its work is not ours; gives what it announced."""
    with (
        tempfile.TemporaryDirectory() as home,
        subprocess.Popen(
            [*SOURCE, "practice-tenant", *arguments], env=environment(home), cwd=REPOSITORY, stdout=subprocess.PIPE
        ) as process,
    ):
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()
