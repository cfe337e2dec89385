"""The worker thread: one asyncio loop and the engine in it. The only file of the window that knows asyncio."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from queue import Empty, SimpleQueue

from wizard.app import Project
from wizard.core.engine import Engine
from wizard.core.secret import Secret
from wizard.gui.loop import ENDED, Aside, Order, Request
from wizard.toml_data import DataError

log = logging.getLogger(__name__)


class Worker:
    """Carries out requests one after the other and tells what happened.

    Attributes:
        engine: The engine, once it is made.
    """

    def __init__(
        self, project: Project, inbox: "SimpleQueue[Request | Aside | Order]", tell: Callable[[object], None]
    ) -> None:
        """Take requests and orders for *project* from *inbox*.

        Args:
            project: What is set up.
            inbox: Filled by the window, followed by :meth:`wake`.
            tell: Is told every snapshot, every exception that nobody expected, and :data:`ENDED` for each request but
                those that nothing waits for.
        """
        self.engine: Engine | None = None
        self._project = project
        self._inbox = inbox
        self._tell = tell
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._aside: asyncio.Task[None] | None = None

    def run(self) -> None:
        """Work until the end is asked for."""
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._main())
        finally:
            self._loop.close()

    def wake(self) -> None:
        """There is something in the inbox. From any thread."""
        self._soon(self._take)

    def watch(self, key: str) -> None:
        """Look at step *key* again now and then; empty to watch no more. From any thread."""
        self._soon(lambda: self._watch(key))

    def _watch(self, key: str) -> None:
        if self.engine is not None and key:
            self.engine.watch(key)
        elif self.engine is not None:
            self.engine.unwatch()

    def reveal_secret(self) -> Secret | None:
        """The client secret while it is held. From any thread."""
        return self.engine.reveal_secret() if self.engine is not None else None

    def _soon(self, work: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(work)

    async def _main(self) -> None:
        try:
            self.engine = self._project.make_engine(self._tell)
            self._tell(self.engine.state)
        except Exception as error:
            log.exception("the engine could not be made")
            self._tell(error)
            return
        # Two seconds of imports that the first answer of Graph would wait for: now nobody does.
        warming = self._loop.run_in_executor(None, self._warm_up)
        self._take()
        await self._end.wait()
        self._cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.engine.aclose()
        # What goes on beside the requests, such as the look at a share, ends with the loop.
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        self._project.close()
        with contextlib.suppress(ImportError):
            await warming

    def _warm_up(self) -> None:
        self._project.warm_up()
        # What the window loads for its later pages would hold it up for some 200 ms.
        import wizard.gui.pictures.panel  # noqa: PLC0415
        import wizard.gui.widgets.prompt_card  # noqa: PLC0415, F401
        from wizard.gui.pages import page_class  # noqa: PLC0415

        for key in self._project.recipe.step_keys():
            page_class(key)
        with contextlib.suppress(DataError):  # whoever needs them is told
            self._project.pictures()

    def _take(self) -> None:
        """Start what is in the inbox; the engine itself keeps one request waiting for the other."""
        while True:
            try:
                request = self._inbox.get_nowait()
            except Empty:
                return
            if request is Order.END:
                self._end.set()
                return
            if isinstance(request, Order):
                self._cancel()
                continue
            beside = isinstance(request, Aside)
            task = self._loop.create_task(self._do(request.work if isinstance(request, Aside) else request))
            self._tasks.add(task)
            if beside:
                if self._aside is not None:
                    self._aside.cancel()
                self._aside = task
            task.add_done_callback(self._finished_aside if beside else self._finished)

    def _cancel(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()

    async def _do(self, request: Request) -> None:
        if self.engine is not None:
            await request(self.engine)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._finished_aside(task)
        self._tell(ENDED)

    def _finished_aside(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            log.error("a request failed", exc_info=error)
            self._tell(error)
