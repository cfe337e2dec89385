"""A practice tenant whose every request, and every answer, passes by somebody who may do something to it.

The seam is the network's edge: whoever meddles stands between the server's socket and the tenant. Neither the tenant
nor the wizard knows of it.
"""

import asyncio
import contextlib
import re
import socket
import struct
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Any, cast

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wizard.practice.clock import Clock
from wizard.practice.serve import PracticeServer

# A GUID, what stands in quotes, and the ID of a grant, which is of another form.
_IDS = re.compile(
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=')[^']+(?=')|(?<=/oauth2PermissionGrants/)[^/]+", re.IGNORECASE
)
# With no lingering, closing a socket sends a reset (socket(7)).
_NO_LINGER = struct.pack("ii", 1, 0)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that has arrived.

    Attributes:
        number: Counted from 1 over all servers, since :meth:`EdgeServer.watched` began.
        server: ``login``, ``browser``, ``graph`` or ``site``.
        method: HTTP method.
        shape: The path without the IDs in it.
        turn: How many requests of this kind came before.
    """

    number: int
    server: str
    method: str
    shape: str
    turn: int

    @property
    def place(self) -> "Place":
        """What it is in any run, whatever the order of those that travel side by side."""
        return Place(self.server, self.method, self.shape, self.turn)

    @property
    def writes(self) -> bool:
        """Whether it changes something in the tenant."""
        return self.server == "graph" and self.method != "GET"


@dataclass(frozen=True, slots=True)
class Place:
    """One request of a run: as :class:`Asked`, without its number."""

    server: str
    method: str
    shape: str
    turn: int

    def __str__(self) -> str:
        return f"{self.server} {self.method} {self.shape} #{self.turn + 1}"


@dataclass(slots=True)
class Answered:
    """What the tenant answered; status 0 where it was not asked."""

    status: int = 0
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytes = b""


class Line:
    """The connection on which the request came."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send

    async def reply(
        self, status: int, body: bytes, headers: Mapping[str, str] | None = None, *, length: int | None = None
    ) -> None:
        """Answer; where *length* says more than *body* holds, the connection ends in the middle."""
        told = {"content-type": "application/json", "content-length": str(length or len(body))}
        told |= {name.replace("_", "-").lower(): value for name, value in (headers or {}).items()}
        lines = [(name.encode(), value.encode()) for name, value in told.items()]
        await self._send({"type": "http.response.start", "status": status, "headers": lines})
        short = length is not None and length > len(body)
        await self._send({"type": "http.response.body", "body": body, "more_body": short})
        if short:
            await self._close(abruptly=False)

    async def reset(self) -> None:
        """End the connection without a word."""
        await self._close(abruptly=True)

    async def silence(self) -> None:
        """Say nothing until the other side has had enough."""
        while (await self._receive())["type"] != "http.disconnect":
            pass

    async def _close(self, *, abruptly: bool) -> None:
        # uvicorn hands the application a method of its own object, which holds the connection.
        transport = cast("Any", self._send).__self__.transport
        if transport.is_closing():
            return
        if abruptly:
            bound: socket.socket = transport.get_extra_info("socket")
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            transport.abort()
        else:
            transport.close()
        await self.silence()


@dataclass(frozen=True, slots=True)
class Meddling:
    """What happens to one request.

    Attributes:
        act: Answers in the tenant's place.
        applied: Whether the request takes effect before that.
    """

    act: Callable[[Line, Answered], Awaitable[None]]
    applied: bool = False


Meddler = Callable[[Asked], Meddling | None]


class _Edge:
    """ASGI middleware around everything else."""

    def __init__(self, app: ASGIApp, name: str, server: "EdgeServer") -> None:
        self._app = app
        self._name = name
        self._server = server

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        asked = self._server.count(self._name, scope["method"], scope["path"])
        meddling = self._server.meddler(asked)
        heard = bytearray()

        async def listening() -> MutableMapping[str, Any]:
            message = await receive()
            heard.extend(message.get("body", b""))
            return message

        if meddling is None:
            answered = Answered()
            await self._app(scope, listening, _copying(answered, send))
            self._server.listener(asked, bytes(heard), answered)
            return
        answered = Answered()
        if meddling.applied:
            await self._app(scope, listening, _copying(answered, None))
            self._server.listener(asked, bytes(heard), answered)
        await meddling.act(Line(receive, send), answered)


def _copying(answered: Answered, send: Send | None) -> Send:
    async def note(message: Message) -> None:
        if message["type"] == "http.response.start":
            answered.status, answered.headers = message["status"], list(message["headers"])
        elif message["type"] == "http.response.body":
            answered.body += message.get("body", b"")
        if send is not None:
            await send(message)

    return note


class EdgeServer(PracticeServer):
    """The practice tenant with somebody at its edge.

    Attributes:
        asked: The requests since :meth:`watched` began.
        meddler: Decides about each request.
        listener: Told each request that the tenant answered, its body and the answer.
    """

    @classmethod
    def at_edge(cls, scenario: str = "happy", *, clock: Clock | None = None) -> "EdgeServer":
        """Start one. Stop it as a context manager."""
        return cast("EdgeServer", cls.start(scenario, clock=clock))

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Asked] = []
        self.meddler: Meddler = _leave_alone
        self.listener: Callable[[Asked, bytes, Answered], None] = _ignore

    def _prepare(self, latency: float) -> None:
        super()._prepare(latency)
        for name, app in self._apps.items():
            self._apps[name] = _Edge(app, name, self)

    def count(self, server: str, method: str, path: str) -> Asked:
        """Note a request. Only the server's own thread calls this."""
        shape = _IDS.sub("…", path).removeprefix("/v1.0")
        turn = sum((each.server, each.method, each.shape) == (server, method, shape) for each in self.asked)
        made = Asked(len(self.asked) + 1, server, method, shape, turn)
        self.asked.append(made)
        return made

    @contextlib.contextmanager
    def watched(self, meddler: Meddler | None = None) -> Iterator[list[Asked]]:
        """Count from 1 and let *meddler* decide, while the block runs."""
        self.asked = []
        self.meddler = meddler or _leave_alone
        try:
            yield self.asked
        finally:
            self.meddler = _leave_alone


def _leave_alone(_asked: Asked) -> Meddling | None:
    return None


def _ignore(_asked: Asked, _body: bytes, _answered: Answered) -> None:
    """Nobody listens."""


async def gone(line: Line, _answered: Answered) -> None:
    """Nobody is there any more who could be answered."""
    await line.reset()


def after(first: Callable[[], None], *, applied: bool) -> Meddling:
    """Do something, in a thread, in place of the answer; then end the connection."""

    async def act(line: Line, answered: Answered) -> None:
        await asyncio.to_thread(first)
        await gone(line, answered)

    return Meddling(act, applied=applied)
