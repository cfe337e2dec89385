"""The look at the vendor's site, on real TLS sockets of this computer."""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable

import pytest
import trustme

from tests.contracts.serving import Tenants
from wizard.clouds import load_cloud
from wizard.core.ports import SiteFindings
from wizard.entra.http import make_context
from wizard.site import HttpsSite

HOST = "improvado.example.com"
PATH = "/api/dts/v2/allauth/microsoft/login/callback/"
Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Site:
    """A TLS server that answers as it is told.

    Attributes:
        asked: The head of the last request.
        name: The server name that TLS asked for.
    """

    def __init__(self, answer: bytes | None, *, certified: str = HOST) -> None:
        self.asked = ""
        self.name: str | None = None
        self._answer = answer
        self._authority = trustme.CA()
        self._certificate = self._authority.issue_cert(certified)
        self._open = asyncio.Event()

    async def look(self, domain: str = HOST, *, trusted: bool = True, time_limit: float = 10) -> SiteFindings:
        server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._certificate.configure_cert(server_side)
        server_side.sni_callback = self._note_name
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=server_side)
        context = ssl.create_default_context()
        if trusted:
            self._authority.configure_trust(context)
        port = server.sockets[0].getsockname()[1]
        site = HttpsSite(context, {HOST: f"127.0.0.1:{port}"}, time_limit=time_limit)
        try:
            return await site.look(domain, f"https://{domain}{PATH}")
        finally:
            self._open.set()
            server.close()
            await server.wait_closed()

    def _note_name(self, _socket: ssl.SSLObject, name: str | None, _context: ssl.SSLContext) -> None:
        self.name = name

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            self.asked = (await reader.readuntil(b"\r\n\r\n")).decode()
            if self._answer is None:
                await self._open.wait()
            else:
                writer.write(self._answer)
                await writer.drain()
        finally:
            writer.transport.abort()


def oks(found: SiteFindings) -> tuple[bool | None, bool | None, bool | None]:
    return found.resolves.ok, found.certificate.ok, found.callback.ok


def reply(status: str) -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: 0\r\nLocation: /login\r\n\r\n".encode()


@pytest.mark.parametrize(
    ("answer", "callback"),
    [
        (reply("200 OK"), True),
        (reply("302 Found"), True),
        (reply("400 Bad Request"), True),
        (reply("403 Forbidden"), True),
        (reply("404 Not Found"), False),
        (reply("500 Oops"), None),
        (reply("503 Busy"), None),
        (b"", None),
        (b"SSH-2.0-OpenSSH\r\n\r\n", None),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000, None),
    ],
    ids=["200", "redirect", "400", "403", "404", "500", "503", "closed", "no HTTP", "endless head"],
)
def test_the_callback_path(answer: bytes, *, callback: bool | None) -> None:
    async def run() -> None:
        found = await Site(answer).look()
        assert oks(found) == (True, True, callback)
        assert bool(found.callback.detail) is (callback is not True)

    asyncio.run(run())


def test_what_is_asked() -> None:
    async def run() -> None:
        site = Site(reply("200 OK"))
        await site.look(f"{HOST}:8443")
        assert site.name == HOST
        first, *headers = site.asked.splitlines()
        assert first == f"GET {PATH} HTTP/1.1"
        assert f"Host: {HOST}:8443" in headers
        assert not any(line.lower().startswith(("cookie", "authorization")) for line in headers)

    asyncio.run(run())


@pytest.mark.parametrize(("certified", "trusted"), [("other.example.com", True), (HOST, False)])
def test_a_bad_certificate(certified: str, *, trusted: bool) -> None:
    async def run() -> None:
        site = Site(reply("200 OK"), certified=certified)
        found = await site.look(trusted=trusted)
        assert oks(found) == (True, False, None)
        assert "certificate is not accepted" in str(found.certificate.detail)
        assert site.asked == ""

    asyncio.run(run())


def test_a_site_that_never_answers() -> None:
    async def run() -> None:
        found = await Site(None).look(time_limit=0.2)
        assert oks(found) == (True, True, None)
        assert str(found.callback.detail) == "No answer came in time."

    asyncio.run(run())


def test_a_refused_connection() -> None:
    async def run() -> None:
        with socket.socket() as bound:
            bound.bind(("127.0.0.1", 0))  # ours, and not listening
            hosts = {HOST: f"127.0.0.1:{bound.getsockname()[1]}"}
            found = await HttpsSite(ssl.create_default_context(), hosts).look(HOST, f"https://{HOST}{PATH}")
        assert oks(found) == (True, None, None)

    asyncio.run(run())


def test_a_name_without_an_address() -> None:
    async def run() -> None:
        found = await HttpsSite(ssl.create_default_context(), {}).look("no-such.invalid", f"https://x{PATH}")
        assert oks(found) == (None, None, None)
        assert "finds no address" in str(found.resolves.detail)

    asyncio.run(run())


def test_the_practice_site(practice: Tenants) -> None:
    server = practice()
    cloud = load_cloud(str(server.cloud_file))
    domain = server.announcement["domain"]

    async def run() -> SiteFindings:
        site = HttpsSite(make_context(cloud.ca_file), cloud.hosts)
        return await site.look(domain, server.tenant.redirect_uri)

    assert oks(asyncio.run(run())) == (True, True, True)
