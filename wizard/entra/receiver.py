"""The loopback address to which Microsoft's page sends the answer of a sign-in.

Accepts one form post with the right state, and nothing else. A code in the address line would stay in the browser's
history, so only errors may come that way.
"""

import asyncio
import html
import secrets
from collections.abc import Mapping
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urlsplit

import h11

MAX_BYTES = 256 * 1024
READ_LIMIT = 20.0  # seconds for one request

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>
<style>:root{{color-scheme:light dark}}body{{font:16px/1.5 system-ui,sans-serif;max-width:32rem;
margin:20vh auto;padding:0 1rem}}
h1{{font-size:1.5rem}}</style><h1>{title}</h1><p>{text}</p></html>"""


class Receiver:
    """Waits for the answer. Use as an asynchronous context manager.

    Attributes:
        redirect_uri: Where the answer has to be sent.
    """

    def __init__(self) -> None:
        """Not listening yet."""
        self.redirect_uri = ""
        self._state = secrets.token_urlsafe(32)
        self._server: asyncio.Server | None = None
        self._answer: asyncio.Future[dict[str, str]] | None = None

    async def __aenter__(self) -> Self:
        """Listen on a free port of this computer only."""
        self._answer = asyncio.get_running_loop().create_future()
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.redirect_uri = f"http://localhost:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()

    def expect(self, state: str) -> None:
        """Accept the answer to the request with this state."""
        self._state = state

    async def answer(self) -> dict[str, str]:
        """The answer, once it is there.

        Raises:
            RuntimeError: The receiver was not entered.
        """
        if self._answer is None:
            msg = "enter the receiver first"
            raise RuntimeError(msg)
        return await self._answer

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(READ_LIMIT):
                status, title, text = await self._handle(reader)
                body = _PAGE.format(title=html.escape(title), text=html.escape(text)).encode()
                head = (
                    f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
                    "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n"
                )
                writer.write(head.encode() + body)
                await writer.drain()
        except (OSError, TimeoutError, h11.ProtocolError):
            pass  # whoever it was left or spoke another language; the answer may still come
        finally:
            writer.close()

    async def _handle(self, reader: asyncio.StreamReader) -> tuple[str, str, str]:
        request, body = await _read(reader)
        target = urlsplit(request.target.decode("ascii", "replace"))
        if target.path not in {"", "/"}:
            return "404 Not Found", "Nothing here", "You can close this page."
        posted = request.method == b"POST"
        fields = dict(parse_qsl(body.decode("utf-8", "replace") if posted else target.query))
        if not self._expected(fields, posted=posted):
            return "400 Bad Request", "This is not the expected answer", "Go back to the wizard and try again."
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(fields)
        if "code" in fields:
            return "200 OK", "You are signed in", "You can close this page and go back to the wizard."
        return "200 OK", "The sign-in did not finish", "Go back to the wizard. It says what you can do."

    def _expected(self, fields: Mapping[str, str], *, posted: bool) -> bool:
        if self._answer is None or self._answer.done():
            return False
        right = secrets.compare_digest(fields.get("state", "").encode(), self._state.encode())
        return right and ("error" in fields or (posted and "code" in fields))


async def _read(reader: asyncio.StreamReader) -> tuple[h11.Request, bytes]:
    connection = h11.Connection(h11.SERVER)
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
                msg = "too large"
                raise h11.RemoteProtocolError(msg)
        elif isinstance(event, h11.EndOfMessage) and request is not None:
            return request, body
        else:
            msg = "no request"
            raise h11.RemoteProtocolError(msg)
