"""What stands between this computer and Microsoft, on real sockets: each ends in the problem that says so, in time."""

import asyncio
import base64
import gc
import gzip
import logging
import socket
import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Protocol

import pytest

from tests.contracts.serving import Tenants
from tests.entra.misbehaving import (
    JSON_HEAD,
    Authority,
    Server,
    Talk,
    answer,
    closed_port,
    dribbling,
    endless,
    proxy,
    replies,
    says,
    silent,
    stops,
)
from tests.entra.tools import Tokens, endpoints, ignore, problem_of, visitor
from tests.practice.person import AZURE_CLI
from wizard.core.ports import SignInRequest, SystemClock
from wizard.core.problems import Problem, ProblemCode, ProblemRaised
from wizard.core.secret import Secret
from wizard.entra.certificate import presented
from wizard.entra.credential import TokenSource
from wizard.entra.directory import GraphDirectory
from wizard.entra.graph import Graph
from wizard.entra.http import Limits, Network
from wizard.entra.proof import SecretProof
from wizard.entra.settings import Endpoints
from wizard.entra.sign_in import EntraSignIn
from wizard.proxies import ProxyFinder, system_proxy

pytestmark = pytest.mark.anyio
P = ProblemCode
HOST = "login.example"
SHORT = Limits(connect=2, read=0.3, whole=0.6, size=200_000)
HTML = b"<html>Welcome to our Wi-Fi. Pay here.</html>"
BEGUN = b'{"value": [{"id": "'
ORGANISATION = {"value": [{"id": "t-1", "displayName": "Contoso", "verifiedDomains": [{"name": "contoso.example"}]}]}


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    """The one that is trusted here."""
    return Authority(tmp_path, "Trusted")


class LateClock(SystemClock):
    """A clock that was set wrongly."""

    def __init__(self, ahead: timedelta) -> None:
        self._ahead = ahead

    def now(self) -> datetime:
        return super().now() + self._ahead


def direct(_url: str) -> str | None:
    return None


class Ask(Protocol):
    async def __call__(self, where: Endpoints, find_proxy: ProxyFinder = direct, limits: Limits = SHORT) -> Problem: ...


async def ask_login(where: Endpoints, find_proxy: ProxyFinder = direct, limits: Limits = SHORT) -> Problem:
    """What the first request of a sign-in ends in."""
    sign_in = EntraSignIn(where, SystemClock(), lambda _url: None, find_proxy, limits)
    return (await problem_of(sign_in.sign_in(SignInRequest("browser"), ignore))).problem


async def ask_graph(where: Endpoints, find_proxy: ProxyFinder = direct, limits: Limits = SHORT) -> Problem:
    """What a request to Graph ends in."""
    clock = SystemClock()
    network = Network(clock, ca_file=where.ca_file, find_proxy=find_proxy, limits=limits, allow=where.to_allow)
    directory = GraphDirectory(Graph(where, TokenSource(Tokens("token"), clock), clock, network), clock)
    try:
        return (await problem_of(directory.organisation())).problem
    finally:
        await directory.aclose()


BOTH = pytest.mark.parametrize("ask", [ask_login, ask_graph], ids=["login", "graph"])


def at(port: int, ca_file: Path | None, host: str = "localhost") -> Endpoints:
    root = f"https://{host}:{port}"
    return Endpoints(login=root, graph=root, ca_file=ca_file, client_id=AZURE_CLI)


@BOTH
@pytest.mark.parametrize(
    ("talk", "code", "transient"),
    [
        (silent, P.OFFLINE, True),
        (dribbling(b""), P.OFFLINE, True),
        (dribbling(b"HTTP/1.1 200 OK\r\nX-Head: "), P.OFFLINE, True),
        (dribbling(JSON_HEAD + b"Content-Length: 100000\r\n\r\n" + BEGUN), P.OFFLINE, True),
        (dribbling(JSON_HEAD + b"Connection: close\r\n\r\n" + BEGUN), P.OFFLINE, True),
        (stops(b""), P.OFFLINE, True),
        (stops(b"SSH-2.0-OpenSSH\r\n\r\n"), P.OFFLINE, True),
        (stops(JSON_HEAD + b"Content-Length: 100000\r\n\r\n" + BEGUN), P.OFFLINE, True),
        (stops(JSON_HEAD + b"Connection: close\r\n\r\n" + BEGUN), P.SERVICE_BUSY, True),
        (replies(answer(BEGUN)), P.SERVICE_BUSY, True),
        (replies(answer(b"[1, 2]")), P.SERVICE_BUSY, True),
        (replies(answer(b"[" * 100_000)), P.SERVICE_BUSY, True),
        (replies(answer(HTML, "502 Bad Gateway", "text/html")), P.SERVICE_BUSY, True),
        (replies(answer(HTML, kind="text/html")), P.NOT_MICROSOFT, False),
        (replies(answer(HTML, "403 Forbidden", "text/html")), P.NOT_MICROSOFT, False),
        (replies(answer(HTML, "511 Network Authentication Required", "text/html")), P.NOT_MICROSOFT, False),
        (endless(JSON_HEAD + b"Connection: close\r\n\r\n"), P.NOT_MICROSOFT, False),
        (endless(JSON_HEAD + b"Content-Length: 1000000000\r\n\r\n"), P.NOT_MICROSOFT, False),
        (replies(answer(gzip.compress(b"[" * 9_000_000), Content_Encoding="gzip")), P.NOT_MICROSOFT, False),
    ],
    ids=[
        "silent",
        "dribbling from the start",
        "dribbling head",
        "dribbling body",
        "dribbling body without length",
        "closed",
        "no HTTP",
        "cut off",
        "cut off without length",
        "truncated JSON",
        "a list",
        "deep",
        "gateway",
        "HTML",
        "blocked",
        "captive portal",
        "endless",
        "huge",
        "bomb",
    ],
)
async def test_an_answer_that_is_none(
    ask: Ask, authority: Authority, talk: Talk, code: ProblemCode, *, transient: bool
) -> None:
    with Server(talk, authority.context("localhost")) as server:
        found = await ask(at(server.port, authority.file))
    assert (found.code, found.transient) == (code, transient)
    assert found.detail or found.service_code


@BOTH
async def test_nobody_listens(ask: Ask) -> None:
    with closed_port() as port:
        found = await ask(at(port, None))
    assert (found.code, found.transient) == (P.OFFLINE, True)


@BOTH
async def test_a_name_that_nobody_knows(ask: Ask) -> None:
    assert (await ask(at(443, None, "no-such.invalid"))).code is P.OFFLINE


@BOTH
async def test_a_server_without_tls(ask: Ask) -> None:
    limits = Limits(connect=0.3, read=0.3, whole=10)
    with Server(replies(says(ORGANISATION))) as server:
        assert (await ask(at(server.port, None), direct, limits)).code is P.OFFLINE


@BOTH
@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"])
async def test_a_redirect_is_not_followed(ask: Ask, authority: Authority, status: str) -> None:
    tls = authority.context("localhost")
    with Server(replies(says(ORGANISATION)), tls) as elsewhere:
        there = f"https://localhost:{elsewhere.port}/"
        with Server(replies(answer(b"{}", status, Location=there)), tls) as server:
            found = await ask(at(server.port, authority.file))
        assert elsewhere.asked == []
    assert (found.code, found.transient) == (P.NOT_MICROSOFT, False)


async def prove(where: Endpoints) -> Problem:
    network = Network(SystemClock(), ca_file=where.ca_file, find_proxy=direct, limits=SHORT)
    return (await problem_of(SecretProof(where, network, "contoso").prove("client", Secret("the-secret")))).problem


def discovery(root: str, token: str = "") -> bytes:
    return says({"authorization_endpoint": f"{root}/a", "token_endpoint": token or f"{root}/t", "issuer": f"{root}/i"})


async def test_a_secret_is_not_carried_along_a_redirect(authority: Authority) -> None:
    tls = authority.context("localhost")
    with Server(replies(says({})), tls) as elsewhere:
        moved = answer(b"", "307 Temporary Redirect", Location=f"https://localhost:{elsewhere.port}/")
        with Server(replies(discovery, moved), tls) as server:
            found = await prove(at(server.port, authority.file))
            assert b"the-secret" in b"".join(server.asked), "the token request was made"
        assert elsewhere.asked == []
    assert found.code is P.NOT_MICROSOFT


async def test_a_secret_is_not_sent_to_another_host(authority: Authority) -> None:
    tls = authority.context("localhost", "127.0.0.1")
    with Server(replies(says({})), tls) as elsewhere:
        with Server(replies(discovery("https://localhost", f"https://127.0.0.1:{elsewhere.port}/t")), tls) as server:
            found = await prove(at(server.port, authority.file))
        assert elsewhere.asked == []
    assert found.code is P.NOT_MICROSOFT


async def test_a_sign_in_page_on_another_host_is_not_opened(authority: Authority) -> None:
    opened: list[str] = []
    page = {"authorization_endpoint": "https://evil.example/a", "token_endpoint": "https://localhost/t", "issuer": "x"}
    with Server(replies(says(page)), authority.context("localhost")) as server:
        sign_in = EntraSignIn(at(server.port, authority.file), SystemClock(), opened.append, direct, SHORT)
        raised = await problem_of(sign_in.sign_in(SignInRequest("browser"), ignore))
    assert raised.problem.code is P.TENANT_NOT_FOUND
    assert "evil.example" in raised.problem.detail
    assert opened == []


# -- certificates ---------------------------------------------------------------------------------------------------


@BOTH
async def test_an_inspected_connection_names_who_issued_the_certificate(
    ask: Ask, authority: Authority, tmp_path: Path
) -> None:
    box = Authority(tmp_path, "Contoso\nInspection")
    with Server(silent, box.context("localhost")) as server:
        found = await ask(at(server.port, authority.file))
        assert server.asked in ([b""] * 2, [b""]), "no request was sent"
    assert (found.code, found.transient) == (P.TLS_INSPECTION, False)
    told = f"{found.what_happened} {found.what_to_do}"
    assert "Contoso Inspection" in told
    assert "allow localhost without" in told


@BOTH
async def test_a_certificate_that_has_ended_speaks_of_the_clock(ask: Ask, authority: Authority) -> None:
    with Server(silent, authority.context("localhost", until=datetime(2020, 5, 1, tzinfo=UTC))) as server:
        found = await ask(at(server.port, authority.file))
    assert found.code is P.CERTIFICATE_DATES
    assert "to 1 May 2020, and the clock of this computer says" in str(found.what_happened)


@BOTH
async def test_a_certificate_for_another_name(ask: Ask, authority: Authority) -> None:
    with Server(silent, authority.context("other.example")) as server:
        found = await ask(at(server.port, authority.file))
    assert found.code is P.TLS_INSPECTION


def test_a_certificate_that_cannot_be_had() -> None:
    with Server(silent) as server:
        assert presented(f"https://localhost:{server.port}", seconds=0.2) is None
        assert presented("https://localhost", f"http://localhost:{server.port}", seconds=0.2) is None
    with Server(dribbling(b"")) as server:
        assert presented("https://localhost", f"http://localhost:{server.port}", seconds=0.2) is None
    with closed_port() as port:
        assert presented(f"https://localhost:{port}") is None


# -- proxies --------------------------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize(
    ("refusal", "code", "transient"),
    [
        (b"407 Proxy Authentication Required", P.PROXY_LOGIN, False),
        (b"403 Forbidden", P.PROXY_REFUSED, False),
        (b"502 Bad Gateway", P.OFFLINE, True),
        (b"503 Service Unavailable", P.OFFLINE, True),
    ],
)
async def test_a_proxy_that_does_not_let_through(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, refusal: bytes, code: ProblemCode, *, transient: bool
) -> None:
    with Server(proxy(0, refuse=refusal)) as between:
        monkeypatch.setenv("HTTPS_PROXY", f"http://admin:hush-hush@127.0.0.1:{between.port}")
        found = await ask(at(443, None, HOST), system_proxy)
    assert (found.code, found.transient) == (code, transient)
    if code is not P.OFFLINE:
        told = f"{found.title} {found.what_happened} {found.what_to_do} {found!r}"
        assert f"127.0.0.1:{between.port}" in told
        assert "hush-hush" not in told
        assert HOST in told


@BOTH
async def test_a_proxy_that_wants_a_login_gets_it_from_the_environment(
    ask: Ask, authority: Authority, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    login = base64.b64encode(b"admin:hush%hush")
    caplog.set_level(logging.DEBUG)
    with (
        Server(replies(answer(HTML, kind="text/html")), authority.context(HOST)) as server,
        Server(proxy(server.port, login=login)) as between,
    ):
        monkeypatch.setenv("HTTPS_PROXY", f"http://admin:hush%25hush@127.0.0.1:{between.port}")
        # It came through: this is what the server behind says.
        assert (await ask(at(443, authority.file, HOST), system_proxy)).code is P.NOT_MICROSOFT
        assert server.asked
        assert b"Authorization: Basic" not in server.asked[0], "the login is the proxy's alone"
        monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{between.port}")
        assert (await ask(at(443, authority.file, HOST), system_proxy)).code is P.PROXY_LOGIN
    assert "hush" not in caplog.text
    assert login.decode() not in caplog.text


@BOTH
async def test_a_proxy_that_inspects_is_named(
    ask: Ask, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = base64.b64encode(b"a:b")
    with (
        Server(silent, Authority(tmp_path, "Contoso Inspection").context(HOST)) as server,
        Server(proxy(server.port, login=login)) as between,
    ):
        monkeypatch.setenv("HTTPS_PROXY", f"http://a:b@127.0.0.1:{between.port}")
        found = await ask(at(443, authority.file, HOST), system_proxy)
    assert found.code is P.TLS_INSPECTION
    assert "Contoso Inspection" in str(found.what_happened)


@BOTH
async def test_a_proxy_that_is_not_there(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    with closed_port() as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        found = await ask(at(443, None, HOST), system_proxy)
    assert (found.code, found.transient) == (P.PROXY_SILENT, True)


@BOTH
@pytest.mark.parametrize("talk", [silent, dribbling(b"HTTP/1.1 2")], ids=["silent", "dribbling"])
async def test_a_proxy_that_does_not_answer_in_time(ask: Ask, monkeypatch: pytest.MonkeyPatch, talk: Talk) -> None:
    limits = Limits(connect=0.3, read=0.3, whole=0.6)
    with Server(talk) as between:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{between.port}")
        found = await ask(at(443, None, HOST), system_proxy, limits)
    assert found.code in {P.OFFLINE, P.PROXY_SILENT}
    assert found.transient


@BOTH
@pytest.mark.parametrize("setting", ["socks5://user:hush@127.0.0.1:9", "http://[", "http://host:port", "http://"])
async def test_a_setting_that_names_no_http_proxy(ask: Ask, monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", setting)
    try:
        found = await ask(at(443, None, HOST), system_proxy)
    except ProblemRaised as raised:  # made where Graph's client is made, before any request
        found = raised.problem
    assert found.code is P.PROXY_UNUSABLE
    assert "hush" not in f"{found!r} {found.what_happened}"


def test_this_computer_and_what_is_named_in_no_proxy_are_reached_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "proxy.example:8080")
    monkeypatch.setenv("NO_PROXY", "inside.example")
    assert system_proxy(f"https://{HOST}/") == "http://proxy.example:8080"
    for url in ("https://localhost:1", "https://127.0.0.1:1", "https://[::1]:1", "https://x.inside.example/"):
        assert system_proxy(url) is None


# -- clocks ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (timedelta(minutes=-7), "7 minutes behind"),
        (timedelta(minutes=40), "40 minutes ahead"),
        (timedelta(hours=-5), "5 hours behind"),
        (timedelta(hours=9), "9 hours ahead"),
        (timedelta(days=-300), "300 days behind"),
        (timedelta(days=3), "3 days ahead"),
        (timedelta(minutes=2), ""),
    ],
)
async def test_a_wrong_clock_is_told_and_stops_nobody(practice: Tenants, ahead: timedelta, words: str) -> None:
    sign_in = EntraSignIn(endpoints(practice()), LateClock(ahead), visitor())
    session = await sign_in.sign_in(SignInRequest("browser"), ignore)
    await session.directory.aclose()
    assert words in str(session.clock_warning)
    assert bool(session.clock_warning) is bool(words)


async def test_where_microsoft_refuses_for_the_clock_the_problem_says_by_how_much(authority: Authority) -> None:
    refused = {"error": "invalid_grant", "error_description": "AADSTS80013: clock skew", "error_codes": [80013]}
    date = format_datetime(datetime.now(UTC) + timedelta(hours=3), usegmt=True)
    wrong = says(refused, "400 Bad Request", Date=date)
    with Server(replies(discovery, wrong), authority.context("localhost")) as server:
        found = await prove(at(server.port, authority.file))
    assert found.code is P.CLOCK_WRONG
    assert str(found.what_happened) == "The clock of this computer is 3 hours behind Microsoft's."


async def test_a_request_that_is_given_up_within_the_handshake_leaves_no_connection_behind() -> None:
    began, ended = threading.Event(), threading.Event()

    def talk(_server: Server, connection: socket.socket) -> None:
        connection.recv(65536)
        began.set()
        if not connection.recv(1):
            ended.set()

    with Server(talk) as server:
        where, clock = at(server.port, None), SystemClock()
        network = Network(clock, find_proxy=direct)
        directory = GraphDirectory(Graph(where, TokenSource(Tokens("token"), clock), clock, network), clock)
        asking = asyncio.ensure_future(directory.organisation())
        assert await asyncio.to_thread(began.wait, 10)
        asking.cancel()
        await asyncio.wait([asking])
        assert asking.cancelled()
        assert await asyncio.to_thread(ended.wait, 10)
        await directory.aclose()
    gc.collect()  # an unclosed connection is an unexpected warning
