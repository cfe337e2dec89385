"""The look at the vendor's site, on real TLS sockets of this computer."""

import asyncio
import base64
import contextlib
import re
import socket
import ssl
from collections.abc import Awaitable, Callable

import pytest
import trustme

from tests.contracts.serving import Tenants
from wizard.clouds import load_cloud
from wizard.core.ports import SiteFindings
from wizard.entra.trust import make_context
from wizard.proxies import system_proxy
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

    async def look(
        self, domain: str = HOST, *, trusted: bool = True, time_limit: float = 10, proxy: str | None = None
    ) -> SiteFindings:
        server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._certificate.configure_cert(server_side)
        server_side.sni_callback = self._note_name
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=server_side)
        context = ssl.create_default_context()
        if trusted:
            self._authority.configure_trust(context)
        port = server.sockets[0].getsockname()[1]
        site = HttpsSite(context, {HOST: f"127.0.0.1:{port}"}, lambda _url: proxy, time_limit=time_limit)
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


class HttpProxy:
    """A proxy with tunnels.

    Attributes:
        asked: The heads of the requests.
    """

    def __init__(self, answer: bytes = b"HTTP/1.1 200 Connection established\r\n\r\n", login: str = "") -> None:
        self.asked: list[str] = []
        self._answer = answer
        self._login = login
        self._writers: list[asyncio.StreamWriter] = []
        self._tasks: list[asyncio.Task[None] | None] = []

    async def look(self, site: Site, *, trusted: bool = True) -> SiteFindings:
        """Let *site* be looked at through this proxy."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        try:
            place = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
            return await site.look(proxy=f"http://{self._login}{place}", trusted=trusted)
        finally:
            for each in self._writers:
                each.transport.abort()
            await asyncio.gather(*(each for each in self._tasks if each), return_exceptions=True)
            server.close()
            await server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        self._tasks.append(asyncio.current_task())
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.asked.append(head)
        writer.write(self._answer)
        await writer.drain()
        if b" 200 " not in self._answer:
            writer.transport.abort()
            return
        host, _, port = head.split()[1].rpartition(":")
        beyond, onwards = await asyncio.open_connection(host, int(port))
        await asyncio.gather(_pour(reader, onwards), _pour(beyond, writer))


async def _pour(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
    target.transport.abort()


def test_through_a_proxy() -> None:
    async def run() -> None:
        site, proxy = Site(reply("200 OK")), HttpProxy(login="ada:p%40ss@")
        found = await proxy.look(site)
        assert oks(found) == (None, True, True)
        assert "finds its address" in str(found.resolves.detail)
        assert "p@ss" not in str(found)
        [head] = proxy.asked
        assert re.match(r"CONNECT 127\.0\.0\.1:\d+ HTTP/1\.1\r\n", head)
        sent = base64.b64decode(head.partition("Basic ")[2].split()[0])
        assert sent == b"ada:p@ss"
        assert site.name == HOST
        assert "Authorization" not in site.asked

    asyncio.run(run())


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n", "wants a sign-in"),
        (b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", "does not let the wizard through (403)"),
        (b"220 mail.example.com ESMTP\r\n\r\n", "No connection could be made"),
    ],
)
def test_a_proxy_that_does_not_let_through(answer: bytes, sentence: str) -> None:
    async def run() -> None:
        site = Site(reply("200 OK"))
        found = await HttpProxy(answer).look(site)
        assert oks(found) == (None, None, None)
        assert sentence in str(found.certificate.detail)
        assert site.asked == ""

    asyncio.run(run())


def test_a_bad_certificate_is_seen_through_a_proxy() -> None:
    async def run() -> None:
        found = await HttpProxy().look(Site(reply("200 OK")), trusted=False)
        assert oks(found) == (None, False, None)

    asyncio.run(run())


@pytest.mark.parametrize("address", ["socks5://127.0.0.1:1080", "http://", "http://127.0.0.1:nothing"])
def test_a_setting_that_names_no_http_proxy(address: str) -> None:
    async def run() -> None:
        found = await Site(reply("200 OK")).look(proxy=address)
        assert oks(found) == (None, None, None)
        assert "not an HTTP proxy" in str(found.resolves.detail)

    asyncio.run(run())


def test_a_proxy_that_is_not_there() -> None:
    async def run() -> None:
        with socket.socket() as bound:
            bound.bind(("127.0.0.1", 0))  # ours, and not listening
            found = await Site(reply("200 OK")).look(proxy=f"http://127.0.0.1:{bound.getsockname()[1]}")
        assert oks(found) == (None, None, None)

    asyncio.run(run())


def test_the_proxy_of_the_environment_is_asked_for_the_site(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.invalid:8080")
    asked: list[str] = []

    def find(url: str) -> str | None:
        asked.append(url)
        return system_proxy(url)

    async def run() -> None:
        site = HttpsSite(ssl.create_default_context(), {}, find)
        found = await site.look(HOST, f"https://{HOST}{PATH}")
        assert oks(found) == (None, None, None)
        assert "proxy.invalid:8080" in str(found.resolves.detail)

    asyncio.run(run())
    assert asked == [f"https://{HOST}:443"]


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
