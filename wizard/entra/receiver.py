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

    def __init__(self) -> None:
        """Not listening yet."""
        self.redirect_uri = ""
        self.met_tls = asyncio.Event()
        self._state = secrets.token_urlsafe(32)
        self._server: asyncio.Server | None = None
        self._answer: asyncio.Future[dict[str, str]] = asyncio.get_running_loop().create_future()
        self._taken = False
        self._serving: set[asyncio.Task[None]] = set()

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

    def expect(self, state: str) -> None:
        """Accept the answer to the request with this state."""
        self._state = state

    async def answer(self) -> dict[str, str]:
        """The answer, once it is there and its page was sent."""
        return await asyncio.shield(self._answer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._serving.add(task)
            task.add_done_callback(self._serving.discard)
        try:
            if len(self._serving) <= MOST_CONNECTIONS:
                await self._talk(reader, writer)
        except (OSError, _NotHttpError, h11.ProtocolError):
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
        if target.path not in {"", "/"}:
            return NOTHING_HERE, None
        posted = request.method == b"POST"
        fields = dict(parse_qsl(body.decode("utf-8", "replace") if posted else target.query))
        if self._taken or not self._expected(fields, posted=posted):
            return NOT_EXPECTED, None
        self._taken = True
        return SIGNED_IN if "code" in fields else FAILED, fields

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
