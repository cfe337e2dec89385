"""Servers that do what no good server does: over TLS in Microsoft's place, and a proxy on the way to them."""

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import trustme

Talk = Callable[["Server", socket.socket], None]
JSON_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


class Server:
    """Listens on this computer and has *talk* do the talking, one thread for each connection.

    Attributes:
        port: Where it listens.
        asked: Everything that was sent to it, one entry for each connection.
        closing: Set at the end; a talk that does nothing waits for it.
    """

    def __init__(self, talk: Talk, context: ssl.SSLContext | None = None) -> None:
        self.asked: list[bytes] = []
        self.closing = threading.Event()
        self._talk = talk
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._connections: list[socket.socket] = []

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)

    def read_request(self, connection: socket.socket) -> bytes:
        """The next request with its body; empty at the end."""
        data = b""
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                return b""
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        lines = head.lower().split(b"\r\n")
        length = next((int(each[15:]) for each in lines if each.startswith(b"content-length:")), 0)
        while len(body) < length:
            body += connection.recv(65536)
        self.asked[-1] += head + b"\r\n\r\n" + body
        return head

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._connections.append(connection)
            self.asked.append(b"")
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):
            try:
                if self._context is not None:
                    connection = self._context.wrap_socket(connection, server_side=True)
                    self._connections.append(connection)
                self._talk(self, connection)
            finally:
                connection.close()


class Authority:
    """A certificate authority that some trust.

    Attributes:
        file: Its certificate.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self._ca = trustme.CA(organization_name=name, organization_unit_name="Tests")
        self.file = folder / f"{name.replace(' ', '-')}.pem"
        self._ca.cert_pem.write_to_path(str(self.file))

    def context(self, *names: str, until: datetime | None = None) -> ssl.SSLContext:
        """What a server for *names* shows."""
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._ca.issue_cert(*names, not_after=until).configure_cert(made)
        return made


def replies(*answers: bytes | Callable[[str], bytes]) -> Talk:
    """Give the answers one after the other, over all connections; the last one for ever. One may need the own root."""
    left = list(answers)

    def talk(server: Server, connection: socket.socket) -> None:
        while server.read_request(connection):
            each = left.pop(0) if len(left) > 1 else left[0]
            connection.sendall(each if isinstance(each, bytes) else each(f"https://localhost:{server.port}"))

    return talk


def answer(body: bytes, status: str = "200 OK", kind: str = "application/json", **headers: str) -> bytes:
    """A whole answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def says(value: object, status: str = "200 OK", **headers: str) -> bytes:
    """A whole answer with JSON."""
    return answer(json.dumps(value).encode(), status, **headers)


def silent(server: Server, connection: socket.socket) -> None:
    """Read and say nothing."""
    server.read_request(connection)
    server.closing.wait()


def dribbling(begin: bytes) -> Talk:
    """Send *begin*, then one byte after the other for as long as anybody listens."""

    def talk(server: Server, connection: socket.socket) -> None:
        server.read_request(connection)
        connection.sendall(begin)
        while not server.closing.wait(0.02):
            connection.sendall(b"a")

    return talk


def endless(begin: bytes) -> Talk:
    """Send *begin*, then more and more."""

    def talk(server: Server, connection: socket.socket) -> None:
        server.read_request(connection)
        connection.sendall(begin)
        while not server.closing.is_set():
            connection.sendall(b"[" * 65536)

    return talk


def stops(begin: bytes) -> Talk:
    """Send *begin* and no more."""

    def talk(server: Server, connection: socket.socket) -> None:
        server.read_request(connection)
        connection.sendall(begin)

    return talk


def proxy(target: int, *, login: bytes = b"", refuse: bytes = b"") -> Talk:
    """Connect everybody to *target* on this computer, with *login* (base64) where it is wanted, or *refuse*."""

    def talk(server: Server, connection: socket.socket) -> None:
        head = server.read_request(connection)
        if refuse:
            connection.sendall(b"HTTP/1.1 " + refuse + b"\r\nContent-Length: 0\r\n\r\n")
        elif login and b"proxy-authorization: basic " + login.lower() not in head.lower():
            connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        else:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            _join(connection, target)

    return talk


def _join(connection: socket.socket, target: int) -> None:
    def carry(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(65536):
                sink.sendall(piece)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_RDWR)

    with socket.create_connection(("127.0.0.1", target)) as other:
        back = threading.Thread(target=carry, args=(other, connection), daemon=True)
        back.start()
        carry(connection, other)
        back.join(10)


@contextlib.contextmanager
def closed_port() -> Iterator[int]:
    """A port of ours where nobody listens."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield int(bound.getsockname()[1])
