"""Whole runs at the most verbose log level, with failures and crashes, and a search for what may not be left."""

import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.resilience.edge import Asked, EdgeServer, Meddler, Meddling, Place, after
from tests.resilience.kinds import Kind, kinds
from tests.resilience.leaks import Ear, Leak, find_leaks
from tests.resilience.runs import Anew, Order, Person, Process

ADD_SECRET = Place("graph", "POST", "/applications/…/addPassword", 0)
GRANT = Place("graph", "POST", "/oauth2PermissionGrants", 0)
REDEMPTION = Place("login", "POST", "/organizations/oauth2/v2.0/token", 0)
PROOF = Place("login", "POST", "/…/oauth2/v2.0/token", 0)
SECOND_LOOK = Place("graph", "GET", "/organization", 1)


@dataclass(slots=True)
class Findings:
    """What was looked for and found.

    Attributes:
        runs: How each run ended.
        values: How many secret values of each kind were heard.
        leaks: Where they were found.
        files: How many files were searched.
        processes: How many command lines and environments were searched.
        output: How many bytes the runs said.
    """

    runs: list[str] = field(default_factory=list)
    values: dict[str, int] = field(default_factory=dict)
    leaks: list[Leak] = field(default_factory=list)
    files: int = 0
    processes: int = 0
    output: int = 0


class Surroundings:
    """Folders and a tenant, all of whose traffic is heard."""

    def __init__(self, server: EdgeServer, folder: Path, person: Person) -> None:
        self._server = server
        self._folder = folder
        self._person = person
        self.ear = Ear()
        self.found = Findings()
        self.values = folder / "handed-over" / "values.json"
        for name in ("state", "home", "handed-over", "temporary"):
            (folder / name).mkdir()
        server.listener = self.ear
        self._kinds = {each.name: each for each in kinds("https://localhost:1/elsewhere")}

    def run(self, command: str, *more: str, meddler: Meddler | None = None) -> int:
        """Run a command of the program, started as a user starts it; its exit status."""
        work = self._folder / f"work-{len(self.found.runs)}"
        work.mkdir()
        told = self._server.announcement
        where = ("--cloud", str(told["cloud_file"]), "--domain", str(told["domain"]), "--log-level", "debug")
        files = {"HOME": "home", "TMPDIR": "temporary", "ENTRA_SSO_WIZARD_HOME": "state", "XDG_CACHE_HOME": "home"}
        places = {name: str(self._folder / each) for name, each in files.items()}
        environment = {**os.environ, **places, "BROWSER": self._person.browser, "PYTHONFAULTHANDLER": "1"}
        self._running: Process | None = None
        with self._server.watched(meddler):
            self._running = Anew().start(Order((command, *where, *more), work, environment))
            self.ear.watched = {self._running.pid}
            status = self._running.wait()
            self.ear.watched = set()
        self.found.runs.append(f"{command} ended with {status}")
        self.found.output += sum((work / name).stat().st_size for name in ("stdout", "stderr"))
        return status

    def goes_wrong(self, wrong: dict[Place, str]) -> Meddler:
        """Let the requests at these places go wrong in these ways, each once."""
        left: dict[Place, Kind] = {place: self._kinds[name] for place, name in wrong.items()}

        def meddle(asked: Asked) -> Meddling | None:
            kind = left.pop(asked.place, None)
            return kind.meddling(asked.place) if kind is not None else None

        return meddle

    def killed(self, place: Place) -> Meddler:
        """Kill the run once the request at *place* took effect."""

        def kill() -> None:
            assert self._running is not None
            self._running.kill()

        def meddle(asked: Asked) -> Meddling | None:
            return after(kill, applied=True) if asked.place == place else None

        return meddle

    def search(self) -> Findings:
        """Look for everything that was heard."""
        held = json.loads(self.values.read_text())["client_secret"] if self.values.exists() else ""
        self.found.leaks = find_leaks(self.ear, self._folder, {self.values: {held}} if held else {})
        for name in self.ear.heard.values():
            self.found.values[name] = self.found.values.get(name, 0) + 1
        self.found.files = sum(each.is_file() for each in self._folder.rglob("*"))
        self.found.processes = len(self.ear.shown)
        return self.found


@contextlib.contextmanager
def surroundings() -> Iterator[Surroundings]:
    """A tenant, a person and folders for some runs."""
    with tempfile.TemporaryDirectory() as name, EdgeServer.at_edge() as server:
        folder, aside = Path(name) / "seen", Path(name) / "aside"
        folder.mkdir()
        aside.mkdir()
        with Person(aside) as person:
            yield Surroundings(server, folder, person)


def few_runs() -> Findings:
    """A run that is killed while it holds a secret, and one that meets failures and ends done."""
    with surroundings() as scene:
        _first_runs(scene)
        return scene.search()


def all_runs() -> Findings:
    """Every command, with failures and crashes."""
    with surroundings() as scene:
        _first_runs(scene)
        hand_over = ("--hand-over-to", str(scene.values))
        runs: list[Callable[[], int]] = [
            lambda: scene.run("check", "--json"),
            lambda: scene.run("renew", *hand_over, meddler=scene.killed(ADD_SECRET)),
            lambda: scene.run("renew", *hand_over, meddler=scene.goes_wrong({PROOF: "HTML", ADD_SECRET: "cut off"})),
            lambda: scene.run(
                "renew", "--remove-old", *hand_over, meddler=scene.goes_wrong({PROOF: "403 replication"})
            ),
            lambda: scene.run("renew", *hand_over, meddler=scene.goes_wrong({REDEMPTION: "reset after"})),
            lambda: scene.run("renew", *hand_over, meddler=scene.goes_wrong({SECOND_LOOK: "claims challenge"})),
            lambda: scene.run("plan", meddler=scene.goes_wrong({SECOND_LOOK: "expired token"})),
            lambda: scene.run("undo", "--yes", "--json"),
        ]
        for each in runs:
            each()
        return scene.search()


def _first_runs(scene: Surroundings) -> None:
    words = ("--yes", "--json", "--hand-over-to", str(scene.values))
    scene.run("setup", *words, meddler=scene.killed(ADD_SECRET))
    wrong = {SECOND_LOOK: "claims challenge", ADD_SECRET: "503 applied", PROOF: "truncated JSON", GRANT: "reset after"}
    scene.run("setup", *words, meddler=scene.goes_wrong(wrong))
