"""Between the window and the engine. The window never waits: it asks for work and gets snapshots through one signal.

The engine runs in one worker thread (:mod:`wizard.gui.worker`), which is loaded after the first page is on the screen.
"""

import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from enum import Enum
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wizard.app import Project
from wizard.core.model import SetupState
from wizard.core.secret import Secret

if TYPE_CHECKING:
    from wizard.core.access import AccessWish
    from wizard.core.engine import Engine
    from wizard.gui.worker import Worker

CLOSE_SECONDS = 5.0
FIND_MEMBERS = "find_members"
ENDED = object()
"""Told once for each request, however it ended."""


class Conductor(QObject):
    """Runs the engine for the window.

    Attributes:
        state: The latest snapshot.
        secret_taken: Key ID of the client secret whose value was last shown or copied here; empty before.

    Signals:
        changed(): There is a new snapshot, or :attr:`working` changed.
        broken(str): The program itself cannot go on; a sentence for the user.
    """

    changed = Signal()
    broken = Signal(str)
    _happened = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        """Be ready to run *project*; nothing runs until :meth:`start`."""
        super().__init__(parent)
        self.state = SetupState(answers=project.first_answers())
        self.secret_taken = ""
        self._project = project
        self._inbox: SimpleQueue[Request | Aside | Order] = SimpleQueue()
        self._worker: Worker | None = None
        self._jobs = 0
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._happened.connect(self._take)
        self._waking = QTimer(self, singleShot=True, interval=0)
        self._waking.timeout.connect(self._wake)
        self._news: list[object] = []
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell)

    @property
    def working(self) -> bool:
        """Whether anything was asked for and is not finished."""
        return self._jobs > 0

    def start(self) -> None:
        """Start the thread; it loads what the engine needs while the user reads the first page."""
        self._thread.start()

    def answer_with(
        self,
        *,
        domain: str = "",
        app_name: str = "",
        secret_months: int = 0,
        tenant: str = "",
        read_only: bool | None = None,
        fixed: frozenset[str] = frozenset(),
    ) -> None:
        """Give the engine the answers that were just entered; the others stay."""

        async def give(engine: "Engine") -> None:
            now = engine.state.answers
            engine.answer(
                replace(
                    now,
                    domain=domain or now.domain,
                    app_name=app_name or now.app_name,
                    secret_months=secret_months or now.secret_months,
                    tenant=tenant or now.tenant,
                    read_only=now.read_only if read_only is None else read_only,
                    fixed=now.fixed | fixed,
                )
            )

        self._ask(give)

    def choose_access(self, wish: "AccessWish") -> None:
        """Give the engine the answer to who may sign in; ``perform`` carries it out."""

        async def give(engine: "Engine") -> None:
            engine.answer(replace(engine.state.answers, access=wish))

        self._ask(give)

    def find_members(self, text: str) -> None:
        """Search people and groups; a search that still goes on ends. Nothing waits for it, so it is no work."""
        self._post(Aside(lambda engine: engine.look(FIND_MEMBERS, text)))

    def look(self, key: str, choice: str = "") -> None:
        """Check step *key*, changing nothing in the tenant."""
        self._ask(lambda engine: engine.look(key, choice))

    def check_secret(self, key: str, secret: Secret) -> None:
        """Check a client secret that was made in the portal, in step *key*. It never travels in a signal."""
        from wizard.core.problems import Fix  # noqa: PLC0415 - in the window, problems are for later pages

        async def check(engine: "Engine") -> None:
            engine.take_pasted(secret)
            await engine.perform(key, Fix.PASTED)

        self._ask(check)

    def perform(self, key: str, choice: str = "") -> None:
        """Bring step *key* to its end."""
        self._ask(lambda engine: engine.perform(key, choice))

    def run(self, work: "Request") -> None:
        """Let the engine do something beside the steps."""
        self._ask(work)

    def watch(self, key: str) -> None:
        """Look at step *key* again now and then, beside all other work; empty to watch no more."""
        if self._worker is not None:
            self._worker.watch(key)

    def cancel(self) -> None:
        """End everything that was asked for. What was made in the tenant stays and is known."""
        self._inbox.put(Order.CANCEL)  # among the requests: what is asked for from now on is not meant
        self._wake()

    def reveal_secret(self, *, taken: bool = True) -> Secret | None:
        """The client secret while it is held. It never travels in a signal.

        Args:
            taken: Whether somebody has it from now on, because it is shown or copied.
        """
        found = self._worker.reveal_secret() if self._worker is not None else None
        if found is not None and taken:
            self.note_taken()
        return found

    def note_taken(self) -> None:
        """Remember that somebody has the value of the client secret that is held now."""
        made = self.state.facts.client_secret
        taken = made.key_id if made is not None else ""
        if taken != self.secret_taken:
            self.secret_taken = taken
            self.changed.emit()

    def close(self) -> None:
        """Cancel, sign out and end the thread. The window is gone by now; a thread that hangs ends with the process."""
        if self._thread.is_alive():
            self._inbox.put(Order.END)
            self._wake()
            self._thread.join(CLOSE_SECONDS)

    def _ask(self, work: "Request") -> None:
        self._jobs += 1
        self._post(work)
        self.changed.emit()

    def _post(self, request: "Request | Aside") -> None:
        """Hand over *request* once what the user pressed is painted: two threads that compute hold each other up."""
        self._inbox.put(request)
        self._waking.start()

    def _wake(self) -> None:
        if self._worker is not None:
            self._worker.wake()

    def _run(self) -> None:
        """The worker thread."""
        from wizard.gui.worker import Worker  # noqa: PLC0415 - asyncio and the engine are loaded after the first page

        self._worker = Worker(self._project, self._inbox, self._happened.emit)
        self._worker.run()

    def _take(self, news: object) -> None:
        """What the worker tells, in the window's thread. What comes at once is drawn once: a drawing takes 10 ms."""
        self._news.append(news)
        self._telling.start()

    def _tell(self) -> None:
        told, self._news = self._news, []
        for news in told:
            if isinstance(news, SetupState):
                self.state = news
            elif news is ENDED:
                self._jobs -= 1
            else:
                self.broken.emit(str(news))
        self.changed.emit()


class Order(Enum):
    """What the worker is told between the requests."""

    CANCEL = "cancel"
    END = "end"


@dataclass(frozen=True, slots=True)
class Aside:
    """A request that nothing waits for; the next one takes its place."""

    work: "Request"


Request = Callable[["Engine"], Awaitable[object]]
