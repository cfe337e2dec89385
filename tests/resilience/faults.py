"""The fault matrix: each request of a command goes wrong in each way, once, and the run must end well.

Everything is real but time and the person: the engine, both HTTP stacks, the sockets, and the practice tenant behind
them. Waits take no time, because the clock is in the tests' hands; a time-out is a real one, of two seconds.
"""

import asyncio
import functools
import logging
import ssl
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from tests.entra.misbehaving import Server, stops
from tests.resilience.edge import Asked, EdgeServer, Meddling, Place
from tests.resilience.kinds import Kind, kinds
from tests.resilience.scene import Json, Scene, Verdict
from tests.steps import world
from tests.steps.world import Once, VirtualClock, World, set_up
from wizard.core.engine import Engine
from wizard.core.journal import Entry, MemoryJournal
from wizard.core.model import SetupState, StepReport, StepStatus
from wizard.entra import http
from wizard.entra.http import Limits
from wizard.entra.trust import make_context
from wizard.practice import robot

SHORT = Limits(connect=10, read=2, whole=60, size=200_000)
FAULTED = ("login", "graph")
DONE = "done"
HANGS = 120  # seconds for one run
SLEEPS = 400  # virtual waits after which a run is taken for endless


@contextmanager
def one_trust() -> Iterator[None]:
    """Read what the operating system trusts once, and not for each of a thousand runs."""
    with pytest.MonkeyPatch.context() as patch:
        context = functools.cache(make_context)
        patch.setattr(http, "make_context", context)
        patch.setattr(world, "make_context", context)
        default = functools.cache(ssl.create_default_context)

        def browser(ca_file: str | Path | None = None, *, timeout: float = 30.0) -> httpx.Client:
            trusted = default(cafile=str(ca_file) if ca_file else None)
            return httpx.Client(verify=trusted, trust_env=False, timeout=timeout)

        patch.setattr(robot, "new_browser", browser)
        yield


@dataclass(slots=True)
class Cell:
    """One request, gone wrong in one way.

    Attributes:
        place: The request.
        kind: The way.
        met: Whether the request was made; which look again a run takes depends on how long ago things were made.
        end: ``done``, or the code of the problem.
        unfit: Whether that end does not fit.
        first: What is wrong with the tenant where the run said that it was done.
        last: The same once the command was run again.
        traces: Errors in the log.
    """

    place: Place
    kind: str
    met: bool = False
    end: str = ""
    unfit: bool = False
    first: Verdict = field(default_factory=Verdict)
    last: Verdict = field(default_factory=Verdict)
    traces: list[str] = field(default_factory=list)

    @property
    def well(self) -> bool:
        """Whether it ended as it must."""
        return not (self.unfit or self.first or self.last or self.traces)

    def __str__(self) -> str:
        troubles = [each for each in ("unfit" * self.unfit, self.first, self.last, self.traces) if each]
        return f"{self.kind} at {self.place}: {self.end} {troubles}"


class Traces(logging.Handler):
    """Keeps what must not be logged: anything at the level of an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.name}: {record.getMessage()}")

    def of_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        self.seen.append(f"asyncio: {context.get('message')} {context.get('exception')!r}")


class Matrix:
    """Runs the cells of one command, one after the other."""

    def __init__(self, command: str, server: EdgeServer, clock: VirtualClock, trap: Server) -> None:
        self._command = command
        self._server = server
        self._trap = trap
        self._world = World(server, clock, limits=SHORT)
        self._scene = Scene(server)
        self._once: Once | None = None
        self._handed: str | None = None
        self._traces = Traces()
        self._state: Json = {}
        self._journal = MemoryJournal()
        self.kinds = kinds(f"https://localhost:{trap.port}/elsewhere")
        self.places: list[tuple[Place, bool]] = []

    async def prepare(self) -> None:
        """Make what the command starts from, and note its requests in a run in which nothing goes wrong."""
        asyncio.get_running_loop().set_exception_handler(self._traces.of_loop)
        logging.getLogger("wizard").addHandler(self._traces)
        self._scene.begin()
        engine = self._world.engine(journal=self._journal)
        if self._command != "setup":
            report = await set_up(engine)
            assert report.status is StepStatus.DONE, report
        self._state = self._scene.remember()
        whole = await self._clean(fresh=True)
        signing_in = 1 + whole.index(Place("graph", "GET", "/organization", 0))
        await self._sign_in_once()
        # Behind the sign-in all runs share one, which spares its pages.
        self.places = [*((each, True) for each in whole[:signing_in])]
        self.places += [(each, False) for each in await self._clean(fresh=False)]

    async def _clean(self, *, fresh: bool) -> list[Place]:
        """The requests of a run in which nothing goes wrong."""
        with self._server.watched() as asked:
            engine, _ = self._begin(fresh=fresh)
            end = await self._run(engine)
        assert end == DONE, end
        return [each.place for each in asked if each.server in FAULTED]

    async def close(self) -> None:
        logging.getLogger("wizard").removeHandler(self._traces)
        await self._forget_sign_in()
        await self._world.aclose()

    async def _sign_in_once(self) -> None:
        await self._forget_sign_in()
        await self._close_engines()
        self._once = await self._world.signed_in_once()
        self._world._engines.clear()

    async def _close_engines(self) -> None:
        for each in self._world._engines:
            await each.aclose()
        self._world._engines.clear()

    async def _forget_sign_in(self) -> None:
        if self._once is not None:
            await self._once._session.directory.aclose()

    def _begin(self, *, fresh: bool) -> tuple[Engine, MemoryJournal]:
        self._scene.recall(self._state)
        journal = MemoryJournal()
        journal._pages = dict(self._journal._pages)
        return self._engine(journal, None if fresh else self._once), journal

    def _engine(self, journal: MemoryJournal, sign_in: Once | None = None) -> Engine:
        """An engine of which one knows afterwards which secret it held last: it wipes what was handed over."""
        self._handed = None

        def heard(_state: SetupState) -> None:
            held = made.reveal_secret()
            self._handed = held.reveal() if held is not None else self._handed

        made = self._world.engine(journal=journal, sign_in=sign_in, listener=heard)
        return made

    async def _run(self, engine: Engine) -> str:
        """Carry the command out; ``done`` or the code of the problem."""
        waits = 0

        def count() -> None:
            nonlocal waits
            waits += 1
            assert waits < SLEEPS, "the run waits for ever"

        self._world.clock.before_sleep = count
        self._world.errors.clear()
        try:
            # Nobody exhausts a time limit here: where the person fails, the run would wait for ever.
            async with asyncio.timeout(HANGS):
                report = await self._steps(engine)
        except TimeoutError:
            return f"does not end; the person: {self._world.errors}"
        if report.status is StepStatus.DONE:
            return DONE
        state = engine.state
        trouble = report.problem or next((each.problem for each in state.reports.values() if each.problem), None)
        return trouble.code.value if trouble else f"neither done nor a problem: {report}"

    async def _steps(self, engine: Engine) -> StepReport:
        if self._command == "setup":
            return await set_up(engine)
        state = await engine.perform_all(until="sign_in")
        report = state.report("sign_in")
        if report.status is not StepStatus.DONE:
            return report
        return await (engine.undo() if self._command == "undo" else self._renew(engine))

    async def _renew(self, engine: Engine) -> StepReport:
        report = await engine.renew()
        if report.status is StepStatus.DONE:
            report = await engine.perform("hand_over", "delivered")
        if report.status is StepStatus.DONE:
            report = await engine.remove_old_secrets()
        return report

    async def cell(self, place: Place, kind: Kind, *, fresh: bool) -> Cell:
        """Run the command with one fault; where it ends in a problem, run it again.

        Args:
            place: The request.
            kind: What happens to it.
            fresh: Whether somebody signs in; else the sign-in that all share is used.
        """
        made = Cell(place, kind.name)
        self._traces.seen.clear()
        engine, journal = self._begin(fresh=fresh)

        def meddle(asked: Asked) -> Meddling | None:
            if made.met or asked.place != place:
                return None
            made.met = True
            return kind.meddling(place)

        with self._server.watched(meddle):
            made.end = await self._run(engine)
        fits = {DONE, *(code.value for code in kind.fitting(place))}
        made.unfit = made.end not in fits
        if made.end == DONE:
            made.first = self._judge(journal)
        else:
            # As the program started again: another engine, another sign-in, the same notes.
            again = self._engine(journal)
            end = await self._run(again)
            if end != DONE:
                made.last.missing.append(f"a second run that ends done; it ended {end}")
            made.last = self._judge(journal) if end == DONE else made.last
        await self._close_engines()
        if "sign_in" in made.end and not fresh:
            await self._sign_in_once()
        made.traces = list(self._traces.seen)
        if self._trap.asked:
            made.traces.append("somebody followed a redirect")
            self._trap.asked.clear()
        return made

    def _judge(self, journal: MemoryJournal) -> Verdict:
        entries: Sequence[Entry] = journal.entries()
        return self._scene.judge(self._command, entries, self._handed if self._command != "undo" else None)


async def matrix(
    command: str, *, share: tuple[int, int] = (0, 1), progress: Callable[[int, int], None] = lambda _done, _all: None
) -> list[Cell]:
    """All cells of *command*, or every *n*-th of them.

    Args:
        command: One of :data:`tests.resilience.scene.COMMANDS`.
        share: Which of how many parts.
        progress: Told how many cells of how many are done.
    """
    part, of = share
    cells = []
    async with prepared(command) as made:
        pairs = [(place, fresh, kind) for place, fresh in made.places for kind in made.kinds][part::of]
        for place, fresh, kind in pairs:
            cells.append(await made.cell(place, kind, fresh=fresh))
            progress(len(cells), len(pairs))
    return cells


@asynccontextmanager
async def prepared(command: str) -> AsyncIterator[Matrix]:
    """The matrix of *command*, ready for its cells."""
    clock = VirtualClock()
    with one_trust(), EdgeServer.at_edge(clock=clock) as server, Server(stops(b"")) as trap:
        made = Matrix(command, server, clock, trap)
        await made.prepare()
        try:
            yield made
        finally:
            await made.close()
