"""One request and its answer, as far as it is wanted: bounded in size, over a connection that is already there."""

import asyncio
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import h11

MAX_HEADER = 64 * 1024
MAX_BODY = 512 * 1024  # more than any login page; what comes behind is not read
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_WITH_HEADER = 47  # zlib: take gzip and deflate alike


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site answered.

    Attributes:
        status: The HTTP status.
        headers: Names in lower case, with their values.
        body: The first :data:`MAX_BODY` bytes.
    """

    status: int
    headers: Sequence[tuple[str, str]] = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)

    def header(self, name: str) -> str:
        """The first header *name*, or an empty string."""
        return next((value for key, value in self.headers if key == name), "")

    def cookies(self) -> dict[str, str]:
        """The cookies that are set (RFC 6265, section 5.2): names and values, whatever their limits."""
        pairs = (value.partition(";")[0].partition("=") for key, value in self.headers if key == "set-cookie")
        return {name.strip(): value.strip() for name, sign, value in pairs if sign}

    @property
    def is_page(self) -> bool:
        """Whether it is a page for people."""
        return "html" in self.header("content-type").lower()

    def text(self) -> str:
        """The body as text; what does not fit is replaced."""
        body = self.body
        if self.header("content-encoding").lower() in {"gzip", "deflate", "x-gzip"}:
            try:
                body = zlib.decompressobj(_WITH_HEADER).decompress(body, MAX_BODY)
            except zlib.error:
                body = b""
        found = _CHARSET.search(self.header("content-type"))
        try:
            return body.decode(found[1] if found else "utf-8", "replace")
        except (LookupError, UnicodeError):  # some of Python's codecs are none for texts
            return body.decode("utf-8", "replace")


async def exchange(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    request: h11.Request,
    content: bytes = b"",
    *,
    most: int = MAX_BODY,
) -> Answer:
    """Send *request* and read the answer.

    Args:
        reader: The connection.
        writer: The connection.
        request: Its head.
        content: Its body.
        most: Bytes of the answer's body that are read; 0 reads its head only.

    Raises:
        h11.ProtocolError: The answer is no HTTP, or none came.
        OSError: The connection broke.
    """
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEADER)
    sent = connection.send(request) or b""
    sent += (connection.send(h11.Data(data=content)) or b"") if content else b""
    writer.write(sent + (connection.send(h11.EndOfMessage()) or b""))
    await writer.drain()
    answer: Answer | None = None
    body = b""
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            connection.receive_data(await reader.read(MAX_HEADER))
        elif isinstance(event, h11.Response):
            headers = [(key.decode("latin-1").lower(), value.decode("latin-1")) for key, value in event.headers]
            answer = Answer(event.status_code, tuple(headers))
        elif isinstance(event, h11.Data):
            body += bytes(event.data)
        elif isinstance(event, h11.ConnectionClosed) and answer is None:
            msg = "closed without an answer"
            raise h11.RemoteProtocolError(msg)
        ended = isinstance(event, h11.EndOfMessage | h11.ConnectionClosed)
        if answer is not None and (ended or len(body) >= most):
            return Answer(answer.status, answer.headers, body[:most])
