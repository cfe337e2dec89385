"""Runs of the program that can be killed at any moment: processes of their own, started anew or forked."""

import contextlib
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self

import httpx

from tests.end_to_end import nursery
from wizard.practice import robot

TIME_LIMIT = 240.0  # seconds for one run; reached only by a hang
ENDLESS = 999  # no exit status of any process
# A process can be waited for that is not a child of ours: Linux only.
CAN_WATCH = hasattr(os, "pidfd_open")


@dataclass(frozen=True, slots=True)
class Order:
    """What to run.

    Attributes:
        arguments: Of the command line.
        folder: Where it runs, and where its output goes.
        environment: All of its environment.
    """

    arguments: tuple[str, ...]
    folder: Path
    environment: dict[str, str]

    def place(self, name: str) -> Path:
        """Where one of the outputs goes."""
        return self.folder / name

    @property
    def output(self) -> str:
        """What the last run said, on stdout and stderr."""
        return "".join(self.place(name).read_text("utf-8", "replace") for name in ("stdout", "stderr"))


class Process:
    """A run that is under way.

    Attributes:
        pid: Its number.
    """

    def __init__(self, pid: int, finish: Callable[[], int]) -> None:
        self.pid = pid
        self._finish = finish
        self._handle = os.pidfd_open(pid)

    def kill(self) -> None:
        """Kill it, and wait until it is dead."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._handle, signal.SIGKILL)
        self._await(10)

    def wait(self) -> int:
        """Its exit status, or minus the signal that killed it; :data:`ENDLESS` where it did not end by itself."""
        try:
            ended = self._await(TIME_LIMIT)
            if not ended:
                self.kill()
        finally:
            os.close(self._handle)
        status = self._finish()
        return status if ended else ENDLESS

    def _await(self, seconds: float) -> bool:
        waiting = select.poll()
        waiting.register(self._handle, select.POLLIN)
        return bool(waiting.poll(seconds * 1000))


class Runner(Protocol):
    """Starts runs."""

    def start(self, order: Order) -> Process:
        """Start one."""
        ...


class Anew:
    """Starts ``python -m wizard``, as a user does."""

    def start(self, order: Order) -> Process:
        """Start one."""
        with order.place("stdout").open("wb") as stdout, order.place("stderr").open("wb") as stderr:
            process = subprocess.Popen(
                [sys.executable, "-m", "wizard", *order.arguments],
                env=order.environment | {"PYTHONPATH": str(nursery.REPOSITORY)},
                cwd=order.folder,
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
            )
        return Process(process.pid, process.wait)


class Forking:
    """Forks runs from a process that has loaded everything."""

    def start(self, order: Order) -> Process:
        """Start one."""
        child = nursery.start(order.arguments, order.environment, order.folder)

        def listen() -> None:
            said = child.communicate()
            for name, text in zip(("stdout", "stderr"), said, strict=True):
                order.place(name).write_text(text, "utf-8")

        def finish() -> int:
            listener.join()
            child.__exit__(None, None, None)
            return child.wait()

        listener = threading.Thread(target=listen, daemon=True)
        listener.start()
        return Process(child.pid, finish)


class Person:
    """Somebody at the browser, who signs in wherever a run opens a page.

    Attributes:
        browser: What to put into ``BROWSER``.
    """

    def __init__(self, folder: Path) -> None:
        self._pipe = folder / "pages"
        os.mkfifo(self._pipe, 0o600)
        script = folder / "browser"
        script.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" > '{self._pipe}'\n")
        script.chmod(0o700)
        self.browser = f"{script} %s"
        self._thread = threading.Thread(target=self._sign_in, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._pipe.open("w") as pipe:
            pipe.write("enough\n")
        self._thread.join(30)

    def _sign_in(self) -> None:
        # Open for writing too, so that it does not end with each writer.
        with open(os.open(self._pipe, os.O_RDWR), encoding="ascii") as pipe:  # noqa: PTH123 - a pipe by its number
            for line in pipe:
                if line == "enough\n":
                    return
                # Where the run was killed meanwhile, nobody is there to come back to.
                with contextlib.suppress(httpx.HTTPError, robot.SignInFailedError):
                    robot.sign_in(line.strip())


def now() -> float:
    """Seconds, for durations."""
    return time.monotonic()
