"""Where the engine runs: one asyncio loop in one worker thread. The only file of the window that knows asyncio.

The window never waits. It asks for work and gets snapshots through one signal, in the thread of the window.
"""

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from wizard.app import Project
from wizard.core.engine import Engine
from wizard.core.model import Answers, SetupState
from wizard.core.secret import Secret

log = logging.getLogger(__name__)

CLOSE_SECONDS = 5.0

Work = Callable[[Engine], Awaitable[object]]


class Conductor(QObject):
    """Runs the engine for the window.

    Attributes:
        state: The latest snapshot.
        working: Whether anything was asked for and is not finished.

    Signals:
        changed(): There is a new snapshot, or :attr:`working` changed.
        broken(str): The program itself cannot go on; a sentence for the user.
    """

    changed = Signal()
    broken = Signal(str)
    _snapshot = Signal(object)
    _ended = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        """Be ready to run *project*; nothing runs until :meth:`start`."""
        super().__init__(parent)
        self.state = SetupState(answers=project.first_answers())
        self._project = project
        self._engine: Engine | None = None
        self._jobs: set[concurrent.futures.Future[object]] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._snapshot.connect(self._take)
        self._ended.connect(self._forget)

    @property
    def working(self) -> bool:
        """Whether anything was asked for and is not finished."""
        return bool(self._jobs)

    def start(self) -> None:
        """Start the thread and load what the engine needs, while the user reads the first page."""
        self._thread.start()
        self._submit(self._prepare())

    def answer_with(self, *, domain: str = "", app_name: str = "", secret_months: int = 0) -> None:
        """Give the engine the answers that were just entered; the others stay."""
        now = self.state.answers
        answers = replace(
            now,
            domain=domain or now.domain,
            app_name=app_name or now.app_name,
            secret_months=secret_months or now.secret_months,
        )
        self._ask(lambda engine: _give(engine, answers))

    def look(self, key: str) -> None:
        """Check step *key*, changing nothing in the tenant."""
        self._ask(lambda engine: engine.look(key))

    def perform(self, key: str, choice: str = "") -> None:
        """Bring step *key* to its end."""
        self._ask(lambda engine: engine.perform(key, choice))

    def cancel(self) -> None:
        """End everything that was asked for. What was made in the tenant stays and is known."""
        for job in tuple(self._jobs):
            job.cancel()

    def reveal_secret(self) -> Secret | None:
        """The client secret while it is held. It never travels in a signal."""
        return self._engine.reveal_secret() if self._engine is not None else None

    def close(self) -> None:
        """Cancel, sign out and end the thread."""
        if not self._thread.is_alive():
            return
        self.cancel()
        ending = asyncio.run_coroutine_threadsafe(self._end(), self._loop)
        try:
            ending.result(CLOSE_SECONDS)
        except (TimeoutError, concurrent.futures.CancelledError):
            log.warning("the engine did not end in time")
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(CLOSE_SECONDS)

    # -- in the worker thread ------------------------------------------------------------------------------------

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    async def _prepare(self) -> None:
        self._engine = self._project.make_engine(self._snapshot.emit)
        self._snapshot.emit(self._engine.state)
        # The SDK's models take two seconds to import: while the user reads the first pages nobody waits for them.
        self._warming = self._loop.run_in_executor(None, self._project.warm_up)

    async def _end(self) -> None:
        if self._engine is not None:
            await self._engine.aclose()
        self._project.close()

    async def _do(self, work: Work) -> object:
        if self._engine is None:
            msg = "the engine could not be made"
            raise RuntimeError(msg)
        return await work(self._engine)

    # -- in the window's thread ----------------------------------------------------------------------------------

    def _ask(self, work: Work) -> None:
        self._submit(self._do(work))

    def _submit(self, work: "asyncio.Future[object] | Awaitable[object]") -> None:
        async def run() -> object:
            return await work

        job = asyncio.run_coroutine_threadsafe(run(), self._loop)
        self._jobs.add(job)
        job.add_done_callback(self._ended.emit)
        self.changed.emit()

    def _take(self, state: SetupState) -> None:
        self.state = state
        self.changed.emit()

    def _forget(self, job: concurrent.futures.Future[object]) -> None:
        self._jobs.discard(job)
        error = None if job.cancelled() else job.exception()
        if error is not None:
            log.error("work failed: %s", type(error).__name__)
            self.broken.emit(str(error))
        self.changed.emit()


async def _give(engine: Engine, answers: Answers) -> None:
    engine.answer(answers)
