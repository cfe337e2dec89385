"""A screen in memory that tells when something is seen on it: no program has to know that it is measured."""

import contextlib
import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.processes import REPOSITORY, Used, environment

WIDTH, HEIGHT = 1280, 900
POLL = 0.002  # seconds between two looks
LIMIT = 60.0  # seconds; reached only by a hang
BLACK = 0.99
EVERY = 16  # one line of pixels of as many is looked at
LACKS = [] if shutil.which("Xvfb") else ["Xvfb"]


class Screen:
    """An X server whose picture lies in a file (``-fbdir``, Xvfb(1)).

    Attributes:
        display: For ``DISPLAY``.
    """

    def __init__(self, display: str, pixels: mmap.mmap) -> None:
        """See the picture in *pixels*."""
        self.display = display
        self._pixels = pixels
        # XWDFile.h: the header's length, and at 19 the number of colours, 12 bytes each, before the picture.
        header = struct.unpack(">25I", pixels[:100])
        self._start, self._line = header[0] + 12 * header[19], header[12]

    def _look(self) -> bytes:
        lines = range(0, HEIGHT, EVERY)
        begin = [self._start + line * self._line for line in lines]
        return b"".join(self._pixels[each : each + self._line] for each in begin)

    def is_empty(self) -> bool:
        """Whether no window is seen: all is black but the pointer of the mouse."""
        seen = self._look()
        return seen.count(0) > BLACK * len(seen)

    def environment(self, home: str) -> dict[str, str]:
        """For a program on it."""
        return environment(home, DISPLAY=self.display, QT_QPA_PLATFORM="xcb")

    @contextlib.contextmanager
    def showing(self, command: Sequence[str]) -> Iterator[tuple[int, Used]]:
        """Run *command* until its window is seen and the block has ended.

        Gives:
            Its process ID, and what it used until then.

        Raises:
            RuntimeError: Nothing was seen.
        """
        with tempfile.TemporaryDirectory() as home:
            variables = self.environment(home)
            began = time.perf_counter()
            with subprocess.Popen(command, env=variables, cwd=REPOSITORY, stderr=subprocess.DEVNULL) as process:
                try:
                    while self.is_empty():
                        if process.poll() is not None or time.perf_counter() - began > LIMIT:
                            msg = f"{' '.join(command)[:80]} showed no window"
                            raise RuntimeError(msg)
                        time.sleep(POLL)
                    seen = time.perf_counter() - began
                    yield process.pid, Used(seen, processor_time(process.pid))
                finally:
                    process.kill()
        self._wait_until_empty()

    def _wait_until_empty(self) -> None:
        end = time.perf_counter() + LIMIT
        while not self.is_empty() and time.perf_counter() < end:
            time.sleep(POLL)


def processor_time(pid: int) -> float:
    """Seconds of a processor that a running process has used (proc_pid_stat(5): utime and stime)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def mebibytes(pid: int, name: str, of: str = "smaps_rollup") -> float:
    """A line of ``/proc/<pid>/<of>``, in MiB (proc_pid_smaps(5), proc_pid_status(5))."""
    lines = Path(f"/proc/{pid}/{of}").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{name}:"))


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    """Start a screen of its own."""
    with tempfile.TemporaryDirectory() as folder:
        size = f"{WIDTH}x{HEIGHT}x24"
        command = [
            "Xvfb",
            "-noreset",
            "-br",
            "-displayfd",
            "1",
            "-screen",
            "0",
            size,
            "-nolisten",
            "tcp",
            "-fbdir",
            folder,
        ]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
            try:
                assert process.stdout is not None
                display = ":" + process.stdout.readline().strip()
                with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                    pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
                yield Screen(display, pixels)
            finally:
                process.terminate()
