"""Runs of the program that do not load Microsoft's SDK each anew: children of one process that has loaded it.

A run costs three seconds of a processor, half of it for a thousand modules. A child is a process like any other, with
arguments, environment, folder, streams and a death of its own, and it ends the way a process of its own would: its
last words are those of ``__main__``. Only what happens before ``main`` is not repeated; tests that are about the start
start the program by themselves. Where the system knows no fork, every run is started anew.
"""

import array
import atexit
import contextlib
import gc
import importlib
import io
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

REPOSITORY = Path(__file__).parents[2]
# The program with its practice tenant watched, as ``python -m tests.contracts.program``.
MODULE = "tests.contracts.program"
MAX_REQUEST = 1 << 20
# What a run loads, and a practice tenant.
AHEAD = (
    "tests.contracts.watch",
    "wizard.__main__",
    "wizard.headless",
    "wizard.steps",
    "wizard.entra.service",
    "wizard.entra.sign_in",
    "wizard.handover.record",
    "wizard.site.https_site",
    "httpcore",  # by name at the first request
    "wizard.practice.serve",
    "uvicorn.lifespan.off",  # by name when it serves
    "uvicorn.protocols.http.h11_impl",
)
STREAMS = 3  # output, errors, and where the end is told


class Child:
    """A running child, used like :class:`subprocess.Popen` with text streams.

    Attributes:
        pid: Its process ID.
        stdout: What it writes.
        stderr: What it complains about.
        returncode: How it ended; negative for the signal that killed it, ``None`` while it runs.
    """

    def __init__(self, pid: int, stdout: int, stderr: int, ended: int) -> None:
        """Take over the ends of its pipes; *ended* tells the return code once."""
        self.pid = pid
        self.stdout = os.fdopen(stdout, encoding="utf-8")
        self.stderr = os.fdopen(stderr, encoding="utf-8")
        self.returncode: int | None = None
        self._ended = os.fdopen(ended, "rb", buffering=0)

    def poll(self) -> int | None:
        """How it ended, or ``None`` while it runs."""
        return self._look(0)

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end.

        Raises:
            subprocess.TimeoutExpired: It still runs.
        """
        status = self._look(timeout)
        if status is None:
            raise subprocess.TimeoutExpired(MODULE, timeout or 0)
        return status

    def communicate(self, timeout: float | None = None) -> tuple[str, str]:
        """Read both streams to their ends and wait.

        Raises:
            subprocess.TimeoutExpired: It still runs.
        """
        limit = None if timeout is None else time.monotonic() + timeout
        texts: dict[io.TextIOWrapper, str] = {}

        def read(stream: io.TextIOWrapper) -> None:
            with contextlib.suppress(ValueError):  # closed: nobody waits any more
                texts[stream] = stream.read()

        # Both at once, so that a full pipe stops nobody; the wrappers may hold what a readline fetched ahead.
        readers = [threading.Thread(target=read, args=(each,), daemon=True) for each in (self.stdout, self.stderr)]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join(None if limit is None else max(0.0, limit - time.monotonic()))
            if reader.is_alive():
                raise subprocess.TimeoutExpired(MODULE, timeout or 0)
        self.wait(None if limit is None else max(0.0, limit - time.monotonic()))
        return texts.get(self.stdout, ""), texts.get(self.stderr, "")

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.poll() is None:
            with contextlib.suppress(ProcessLookupError):  # it ended since
                os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill it, unless it has ended."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask it to end, unless it has ended."""
        self.send_signal(signal.SIGTERM)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for stream in (self.stdout, self.stderr):
            stream.close()
        self.wait()
        self._ended.close()

    def _look(self, timeout: float | None) -> int | None:
        if self.returncode is None and select.select([self._ended], (), (), timeout)[0]:
            told = self._ended.read(16) or b""
            assert told, "the parent of all runs is gone"
            self.returncode = int(told)
        return self.returncode


Run = subprocess.Popen[str] | Child


class Nursery:
    """The process that has loaded everything. One for all tests of a process, started by the first."""

    def __init__(self) -> None:
        """Start it; loading takes about two seconds."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-W", "ignore", "-m", "tests.end_to_end.nursery", str(theirs.fileno())],
                cwd=REPOSITORY,
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
            )
        self._socket = ours
        atexit.register(self.close)

    def close(self) -> None:
        """End it. Children that still run are not waited for."""
        self._socket.close()
        self._process.wait()

    def start(self, arguments: Sequence[str], environment: Mapping[str, str], folder: Path) -> Child:
        """Run the program with *arguments*."""
        pipes = [os.pipe() for _ in range(STREAMS)]
        told = json.dumps({"arguments": list(arguments), "environment": dict(environment), "folder": str(folder)})
        theirs = array.array("i", [write for _, write in pipes])
        self._socket.sendmsg([told.encode()], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, theirs)])
        for write in theirs:
            os.close(write)
        answer = self._socket.recv(64)
        assert answer, "the parent of all runs is gone"
        return Child(int(answer), *(read for read, _ in pipes))


_nursery: list[Nursery] = []


def start(arguments: Sequence[str], environment: Mapping[str, str], folder: Path = REPOSITORY) -> Run:
    """Run the program; its stdin is empty."""
    if not hasattr(os, "fork"):
        return subprocess.Popen(
            [sys.executable, "-m", MODULE, *arguments],
            env=dict(environment),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
    if not _nursery:
        _nursery.append(Nursery())
    return _nursery[0].start(arguments, environment, folder)


def _load() -> None:
    """Everything that each run would load and make by itself, and would have as its own."""
    for name in AHEAD:
        importlib.import_module(name)
    importlib.import_module("wizard.entra.warm_up").warm_up()
    importlib.import_module("tests.contracts.openapi.validator")._definitions()
    importlib.import_module("wizard.practice.tokens").signing_key()
    # Nothing of this ends before its process does: a child that looked at it for garbage would copy it, page by page.
    gc.collect()
    gc.freeze()


def _next_child(line: socket.socket) -> dict[str, Any] | None:
    """Serve until a child is born, and return in it what it has to do; ``None`` at the end of the parent."""
    ends: dict[int, int] = {}
    wake, woken = os.pipe()
    os.set_blocking(woken, False)
    signal.set_wakeup_fd(woken)
    signal.signal(signal.SIGCHLD, lambda _number, _frame: None)
    while True:
        ready, _, _ = select.select([line.fileno(), wake], (), ())
        if wake in ready:
            os.read(wake, 1 << 10)
            _tell_ends(ends)
        if line.fileno() not in ready:
            continue
        told, theirs, _, _ = socket.recv_fds(line, MAX_REQUEST, STREAMS)
        if not told:
            return None
        output, errors, ended = theirs
        pid = os.fork()
        if not pid:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.dup2(output, 1)
            os.dup2(errors, 2)
            for mine in {output, errors, ended, wake, woken, *ends.values()}:
                os.close(mine)
            line.close()
            return dict(json.loads(told))
        ends[pid] = ended
        os.close(output)
        os.close(errors)
        line.send(str(pid).encode())


def _tell_ends(ends: dict[int, int]) -> None:
    """Tell of each child that has ended how it did."""
    with contextlib.suppress(ChildProcessError):
        while ends:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if not pid:
                return
            ended = ends.pop(pid)
            with contextlib.suppress(BrokenPipeError):
                os.write(ended, str(os.waitstatus_to_exitcode(status)).encode())
            os.close(ended)


def main() -> None:
    """Load, serve; in a child: be the program."""
    _load()
    told = _next_child(socket.socket(fileno=int(sys.argv[1])))
    if told is None:
        return
    os.environ.clear()
    os.environ.update(told["environment"])
    os.chdir(told["folder"])
    sys.argv = [MODULE, *told["arguments"]]
    runpy.run_module(MODULE, run_name="__main__")


if __name__ == "__main__":
    main()
