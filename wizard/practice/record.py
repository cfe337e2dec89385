"""What wraps every practice application: the Host check, the latency, the record of requests, the observer."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from starlette.types import ASGIApp, Message, Receive, Scope, Send


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One finished request.

    Attributes:
        method: HTTP method.
        host: Which server: ``login``, ``browser``, ``graph`` or ``site``.
        path: Decoded path.
        query: Raw query, which may hold codes; not in ``repr``.
        status: HTTP status of the answer.
        started: When it arrived, in :func:`time.perf_counter` seconds.
        ended: When the answer was complete.
    """

    method: str
    host: str
    path: str
    query: str = field(repr=False)
    status: int
    started: float
    ended: float


@dataclass(frozen=True, slots=True)
class Exchange:
    """One finished Graph request with everything in it, for validation in memory. Nothing of it is in ``repr``.

    Attributes:
        method: HTTP method.
        url: Path and query as sent.
        request_body: Raw.
        status: HTTP status.
        response_body: Raw.
    """

    method: str
    url: str = field(repr=False)
    request_body: bytes = field(repr=False)
    status: int
    response_body: bytes = field(repr=False)


Observer = Callable[[Exchange], None]


class Recorder:
    """ASGI middleware around one of the servers.

    Args:
        app: What it wraps.
        host: Which server it is.
        hosts: Host names that may be asked for; anything else is refused (DNS rebinding).
        latency: Seconds to wait before each answer.
        requests: Where finished requests are noted.
        observer: Told every finished exchange, if given.

    Attributes:
        latency: See above; may be changed at any time.
    """

    def __init__(
        self,
        app: ASGIApp,
        host: str,
        hosts: frozenset[str],
        *,
        latency: float,
        requests: list[RequestRecord],
        observer: Observer | None = None,
    ) -> None:
        self._app = app
        self._host = host
        self._hosts = hosts
        self.latency = latency
        self._requests = requests
        self._observer = observer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection event of ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        headers = {key.decode("latin-1").lower(): value.decode("latin-1") for key, value in scope["headers"]}
        sent: list[Message] = []
        body = await _drain(receive)

        async def replay() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def note(message: Message) -> None:
            sent.append(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                # Before the client has any of the answer, which without a body is whole with its head alone: whoever
                # has it and looks at the record finds it there.
                self._note(scope, body, sent, started)
                for each in sent:
                    await send(each)

        if self.latency:
            await asyncio.sleep(self.latency)
        app = self._app if _name(headers.get("host", "")) in self._hosts else _misdirected
        await app(scope, replay, note)

    def _note(self, scope: Scope, body: bytes, sent: list[Message], started: float) -> None:
        status = next((int(m["status"]) for m in sent if m["type"] == "http.response.start"), 500)
        query = scope["query_string"].decode("latin-1")
        record = RequestRecord(scope["method"], self._host, scope["path"], query, status, started, time.perf_counter())
        self._requests.append(record)
        if self._observer is None:
            return
        raw = scope.get("raw_path", scope["path"].encode()).decode("latin-1").partition("?")[0]
        self._observer(
            Exchange(
                scope["method"],
                f"{raw}?{query}" if query else raw,
                body,
                status,
                b"".join(m.get("body", b"") for m in sent if m["type"] == "http.response.body"),
            )
        )


async def _drain(receive: Receive) -> bytes:
    body: bytes = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return body


def _name(host: str) -> str:
    return host.rpartition(":")[0].lower() if ":" in host else host.lower()


async def _misdirected(scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG001 - ASGI's signature
    await send({"type": "http.response.start", "status": 421, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": b"This host name is not served here."})
