"""The loopback address to which Microsoft's page sends the answer of a sign-in.

Accepts one form post with the right state, and nothing else. A code in the address line would stay in the browser's
history, so only errors may come that way.
"""

import asyncio
import contextlib
import secrets
from collections.abc import Mapping
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urlsplit

import h11

from wizard.entra.answer_pages import FAILED, NOT_EXPECTED, NOTHING_HERE, SIGNED_IN, Page, response

MAX_BYTES = 256 * 1024
MOST_CONNECTIONS = 32
PATIENCE = 10.0  # seconds for one connection
MOST_FIELDS = 50
FORM = "application/x-www-form-urlencoded"
# A TLS record of the kind "handshake" (RFC 8446, section 5.1): the browser speaks https.
TLS_HANDSHAKE = b"\x16\x03"
# The alert "handshake_failure": the browser learns at once that there is no https here, and may fall back.
TLS_ALERT = bytes([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x28])


class _NotHttpError(Exception):
    """Whoever connected speaks something else, or too much."""


class Receiver:
    """Waits for the answer. Use as an asynchronous context manager.

    Attributes:
        redirect_uri: Where the answer has to be sent.
        met_tls: Set once a browser came with https instead of http.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        """Not listening yet; each connection has *patience* seconds."""
        self.redirect_uri = ""
        self.met_tls = asyncio.Event()
        self._state = secrets.token_urlsafe(32)
        self._hosts: frozenset[str] = frozenset()
        self._patience = patience
        self._server: asyncio.Server | None = None
        self._answer: asyncio.Future[dict[str, str]] = asyncio.get_running_loop().create_future()
        self._taken = False
        self._serving: dict[asyncio.Task[None], None] = {}

    async def __aenter__(self) -> Self:
        """Listen on a free port of this computer only."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        # Entra takes any port for localhost, and none for 127.0.0.1 ("Redirect URI restrictions", loopback).
        self.redirect_uri = f"http://localhost:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening and drop every connection."""
        if self._server is not None:
            self._server.close()
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    def expect(self, state: str, hosts: frozenset[str] = frozenset()) -> None:
        """Accept the answer to the request with this state, sent by a page on one of *hosts* or below one."""
        self._state = state
        self._hosts = hosts

    async def answer(self) -> dict[str, str]:
        """The answer, once it is there and its page was sent."""
        return await asyncio.shield(self._answer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._serving[task] = None
            task.add_done_callback(lambda done: self._serving.pop(done, None))
        if len(self._serving) > MOST_CONNECTIONS:
            # The oldest has had its time: whoever opens many and says nothing does not keep the answer out.
            next(iter(self._serving)).cancel()
        try:
            async with asyncio.timeout(self._patience):
                await self._talk(reader, writer)
        except (OSError, ValueError, _NotHttpError, h11.ProtocolError):
            pass  # whoever it was left or spoke another language; the answer may still come
        except asyncio.CancelledError:
            pass  # the receiver closes; asyncio would report the cancelled task as an error
        finally:
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first = await reader.read(65536)
        if first.startswith(TLS_HANDSHAKE):
            self.met_tls.set()
            writer.write(TLS_ALERT)
            await writer.drain()
            return
        request, body = await _read(first, reader)
        page, fields = self._judge(request, body)
        writer.write(response(page))
        try:
            with contextlib.suppress(OSError):  # the tab may be closed already; the answer counts all the same
                await writer.drain()
        finally:
            if fields is not None and not self._answer.done():
                self._answer.set_result(fields)

    def _judge(self, request: h11.Request, body: bytes) -> tuple[Page, dict[str, str] | None]:
        """The page to show, and the answer if this is it."""
        target = urlsplit(request.target.decode("ascii", "replace"))
        headers = {name.decode("ascii").lower(): value.decode("ascii", "replace") for name, value in request.headers}
        if target.path not in {"", "/"} or request.method not in {b"GET", b"POST"}:
            return NOTHING_HERE, None
        posted = request.method == b"POST"
        if not self._from_our_page(headers, posted=posted):
            return NOT_EXPECTED, None
        query = body.decode("utf-8", "replace") if posted else target.query
        fields = dict(parse_qsl(query, max_num_fields=MOST_FIELDS))
        if self._taken or not self._expected(fields, posted=posted):
            return NOT_EXPECTED, None
        self._taken = True
        return SIGNED_IN if "code" in fields else FAILED, fields

    def _from_our_page(self, headers: Mapping[str, str], *, posted: bool) -> bool:
        """Whether a browser says that it was sent here, and by the sign-in page.

        A name other than ours in ``Host`` means that somebody let his own name point to this computer. Browsers hide
        ``Origin`` where a page on https sends a form to http (Fetch Standard, "append a request Origin header").
        """
        if headers.get("host", "").lower() != urlsplit(self.redirect_uri).netloc:
            return False
        if posted and headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
            return False
        origin = headers.get("origin", "null")
        host = urlsplit(origin).hostname or ""
        return origin == "null" or any(host == each or host.endswith(f".{each}") for each in self._hosts)

    def _expected(self, fields: Mapping[str, str], *, posted: bool) -> bool:
        right = secrets.compare_digest(fields.get("state", "").encode(), self._state.encode())
        return right and ("error" in fields or (posted and "code" in fields))


async def _read(first: bytes, reader: asyncio.StreamReader) -> tuple[h11.Request, bytes]:
    connection = h11.Connection(h11.SERVER)
    connection.receive_data(first)
    request, body = None, b""
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            connection.receive_data(await reader.read(65536))
        elif isinstance(event, h11.Request):
            request = event
        elif isinstance(event, h11.Data):
            body += bytes(event.data)
            if len(body) > MAX_BYTES:
                raise _NotHttpError
        elif isinstance(event, h11.EndOfMessage) and request is not None:
            return request, body
        else:
            raise _NotHttpError
