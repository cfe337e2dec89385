"""The crash matrix: a real process is killed before and after each of its requests, and the command is run again.

Before: the request has arrived and takes no effect. After: it has taken effect, and its answer is never read. Each kill
is a SIGKILL to a process of the program, while the tenant holds the request back.
"""

import contextlib
import json
import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.resilience.edge import Asked, EdgeServer, Meddling, Place, after
from tests.resilience.runs import Anew, Forking, Order, Person, Process, Runner, now
from tests.resilience.scene import Json, Scene, Verdict
from wizard.core.journal import Entry, read_pages
from wizard.core.journal_files import PATTERN

LOG = "log.txt"  # what the program logs; the leak test reads it


@dataclass(slots=True)
class Crash:
    """One kill.

    Attributes:
        place: The request.
        applied: Whether the request took effect.
        met: Whether the request was made; which look again a run takes depends on how quick the machine is.
        verdict: What is wrong once the command was run again.
        troubles: What else was wrong: an exit status, a traceback, a file that should not be there.
        seconds: How long the second run took.
    """

    place: Place
    applied: bool
    met: bool = False
    verdict: Verdict = field(default_factory=Verdict)
    troubles: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def well(self) -> bool:
        """Whether it ended in the one state in which it has to."""
        return not self.verdict and not self.troubles

    def __str__(self) -> str:
        when = "after" if self.applied else "before"
        return f"killed {when} {self.place}: {self.verdict} {self.troubles}"


class Crashes:
    """Kills runs of one command.

    Attributes:
        places: The requests of a run that nobody disturbs.
    """

    def __init__(self, command: str, server: EdgeServer, folder: Path, runner: Runner, person: Person) -> None:
        self._command = command
        self._server = server
        self._runner = runner
        self._scene = Scene(server)
        self._home, self._kept = folder / "state", folder / "state-at-first"
        self._handed, self._work = folder / "handed-over", folder / "work"
        for each in (self._home, self._kept, self._handed, self._work):
            each.mkdir()
        self._values = self._handed / "values.json"
        told = server.announcement
        where = ("--cloud", str(told["cloud_file"]), "--domain", str(told["domain"]), "--json")
        self._where = where
        self._environment = {
            **os.environ,
            "ENTRA_SSO_WIZARD_HOME": str(self._home),
            "BROWSER": person.browser,
            "TMPDIR": str(self._work),
        }
        self._state: Json = {}
        self._given = b""
        self.places: list[Place] = []

    def _order(self, command: str) -> Order:
        more = {
            "setup": ("--yes", "--hand-over-to", str(self._values)),
            "renew": ("--hand-over-to", str(self._values), "--remove-old"),
            "undo": ("--yes",),
        }[command]
        return Order((command, *self._where, *more), self._work, self._environment)

    def prepare(self) -> None:
        """Make what the command starts from, and count the requests of a run that nobody disturbs."""
        self._scene.begin()
        if self._command != "setup":
            self._done("setup")
            self._given = self._values.read_bytes()
            shutil.copytree(self._home, self._kept, dirs_exist_ok=True)
        self._state = self._scene.remember()
        self._back()
        with self._server.watched() as asked:
            self._done(self._command)
        self.places = [each.place for each in asked]
        verdict = self._judge()
        assert not verdict, verdict

    def _done(self, command: str) -> None:
        order = self._order(command)
        status = self._runner.start(order).wait()
        assert status == 0, order.output

    def _back(self) -> None:
        """Put the tenant, the notes and the file back to where the command starts."""
        self._scene.recall(self._state)
        shutil.rmtree(self._home)
        shutil.copytree(self._kept, self._home)
        self._values.unlink(missing_ok=True)
        if self._given:
            self._values.write_bytes(self._given)

    def crash(self, place: Place, *, applied: bool) -> Crash:
        """Kill a run at its request *place*, then run the command again."""
        made = Crash(place, applied)
        self._back()
        order = self._order(self._command)
        running: list[Process] = []

        def meddle(asked: Asked) -> Meddling | None:
            if made.met or asked.place != place:
                return None
            made.met = True
            return after(running[0].kill, applied=applied)

        with self._server.watched(meddle):
            running.append(self._runner.start(order))
            status = running[0].wait()
        if status != (-signal.SIGKILL if made.met else 0):
            made.troubles.append(f"the first run ended with {status}: {order.output[-300:]}")
        self._note_traces(made, order)
        began = now()
        status = self._runner.start(order).wait()
        made.seconds = now() - began
        if status != 0:
            made.troubles.append(f"the second run ended with {status}: {order.output[-300:]}")
        self._note_traces(made, order)
        made.verdict = self._judge()
        made.troubles += self._left_over()
        return made

    def _note_traces(self, made: Crash, order: Order) -> None:
        if "Traceback" in order.output or "Error" in order.place("stderr").read_text("utf-8", "replace"):
            made.troubles.append(f"a traceback: {order.place('stderr').read_text()}")

    def _judge(self) -> Verdict:
        secret = None
        if self._command != "undo":
            with contextlib.suppress(OSError, ValueError):
                secret = str(json.loads(self._values.read_text())["client_secret"])
            if secret is None:
                return Verdict(missing=["the file with the values"])
        return self._scene.judge(self._command, self._entries(), secret)

    def _entries(self) -> Iterator[Entry]:
        for path in self._home.glob(PATTERN):
            yield from read_pages(path).entries

    def _left_over(self) -> list[str]:
        """Files that nobody asked for."""
        kept = {each.name for each in self._home.glob(PATTERN)} | {LOG}
        notes = {each.name for each in self._home.iterdir()} - kept
        values = {each.name for each in self._handed.iterdir()} - {self._values.name}
        work = {each.name for each in self._work.iterdir()} - {"stdout", "stderr"}
        return [f"the file {name}" for name in (*notes, *values, *work)]


@contextlib.contextmanager
def prepared(command: str, starts: Runner) -> Iterator[Crashes]:
    """The crashes of *command*, ready to happen.

    Args:
        command: One of :data:`tests.resilience.scene.COMMANDS`.
        starts: Starts the runs.
    """
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = stack.enter_context(EdgeServer.at_edge())
        person = stack.enter_context(Person(folder))
        made = Crashes(command, server, folder, starts, person)
        made.prepare()
        yield made


def matrix(
    command: str,
    *,
    anew: bool = True,
    share: tuple[int, int] = (0, 1),
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[Crash]:
    """Kill *command* before and after each of its requests, or at every *n*-th of these places.

    Args:
        command: One of :data:`tests.resilience.scene.COMMANDS`.
        anew: Whether each run is ``python -m wizard``, started anew, or a fork.
        share: Which of how many parts.
        progress: Told how many kills of how many are done.
    """
    part, of = share
    crashes = []
    with prepared(command, Anew() if anew else Forking()) as made:
        places = [(place, applied) for place in made.places for applied in (False, True)][part::of]
        for place, applied in places:
            crashes.append(made.crash(place, applied=applied))
            progress(len(crashes), len(places))
    return crashes
