"""The loopback address: one form post with the right state, and nothing else."""

import asyncio
import contextlib
import re
from urllib.parse import urlencode, urlsplit

import httpx
import pytest

from wizard.entra.receiver import MAX_BYTES, MOST_CONNECTIONS, TLS_ALERT, Receiver

pytestmark = pytest.mark.anyio
GOOD = {"code": "the-code", "state": "right"}


async def post(receiver: Receiver, fields: dict[str, str], path: str = "/") -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as browser:
        return await browser.post(receiver.redirect_uri + path, data=fields)


async def get(receiver: Receiver, fields: dict[str, str], path: str = "/") -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as browser:
        return await browser.get(f"{receiver.redirect_uri}{path}?{urlencode(fields)}")


async def test_the_answer_and_its_page() -> None:
    async with Receiver() as receiver:
        receiver.expect("right")
        page = await post(receiver, GOOD)
        assert await receiver.answer() == GOOD
    assert page.status_code == 200
    assert "You are signed in" in page.text
    assert "<svg" in page.text
    assert 'lang="en"' in page.text
    assert page.headers["content-security-policy"].startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert page.headers["cache-control"] == "no-store"
    assert re.findall(r"(?:src|href)=|url\(|@import|<script", page.text) == [], "nothing from elsewhere"


async def test_an_error_may_come_in_the_address_line() -> None:
    async with Receiver() as receiver:
        receiver.expect("right")
        page = await get(receiver, {"error": "access_denied", "state": "right"})
        assert (await receiver.answer())["error"] == "access_denied"
    assert "did not finish" in page.text


async def test_what_is_not_the_answer_is_refused_and_the_answer_still_counts() -> None:
    async with Receiver() as receiver:
        receiver.expect("right")
        assert (await post(receiver, GOOD | {"state": "wrong"})).status_code == 400
        assert (await post(receiver, {"code": "x"})).status_code == 400
        assert (await get(receiver, GOOD)).status_code == 400, "a code in the address line"
        assert (await post(receiver, {"state": "right"})).status_code == 400
        assert (await get(receiver, {}, "/favicon.ico")).status_code == 404
        assert (await post(receiver, GOOD)).status_code == 200
        assert (await post(receiver, GOOD | {"code": "second"})).status_code == 400
        assert (await receiver.answer())["code"] == "the-code"


async def test_a_page_shows_nothing_that_was_sent() -> None:
    async with Receiver() as receiver:
        receiver.expect("right")
        page = await get(receiver, {"error": "<script>alert(1)</script>", "state": "right"})
        assert "alert" not in page.text


async def raw(receiver: Receiver, data: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(receiver.redirect_uri).port)
    try:
        writer.write(data)
        await writer.drain()
        return await reader.read()
    finally:
        writer.close()


async def test_a_browser_that_comes_with_https_is_recognised() -> None:
    async with Receiver() as receiver:
        receiver.expect("right")
        assert await raw(receiver, b"\x16\x03\x01\x02\x00\x01\x00") == TLS_ALERT
        assert receiver.met_tls.is_set()
        # It may fall back, and then all is well.
        assert (await post(receiver, GOOD)).status_code == 200


@pytest.mark.parametrize(
    "data",
    [
        b"SSH-2.0-x\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % (MAX_BYTES * 2) + b"a" * (MAX_BYTES + 1),
    ],
    ids=["another protocol", "no host", "too large"],
)
async def test_what_is_no_request_is_dropped(data: bytes) -> None:
    async with Receiver() as receiver:
        receiver.expect("right")
        with contextlib.suppress(ConnectionError):  # closed before everything was read
            assert await raw(receiver, data) == b""
        assert (await post(receiver, GOOD)).status_code == 200


async def test_closing_drops_idle_connections_and_the_port() -> None:
    async with Receiver() as receiver:
        port = urlsplit(receiver.redirect_uri).port
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"POST / HTTP/1.1\r\n")
        await writer.drain()
    with contextlib.suppress(ConnectionResetError):  # closed either way
        assert await reader.read() == b""
    writer.close()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)


def request(receiver: Receiver, head: str = "", *, method: str = "POST", body: str = urlencode(GOOD)) -> bytes:
    """A raw request: the right one, but for the lines of *head*, which come first and count first."""
    host = urlsplit(receiver.redirect_uri).netloc
    usual = {"Host": host, "Content-Type": "application/x-www-form-urlencoded", "Content-Length": str(len(body))}
    own = dict(line.split(": ", 1) for line in head.splitlines())
    lines = [f"{name}: {value}" for name, value in (usual | own).items() if value]
    return "\r\n".join([f"{method} / HTTP/1.1", *lines, "", body]).encode()


@pytest.mark.parametrize(
    ("head", "method"),
    [
        ("Host: evil.example", "POST"),
        ("Host: localhost", "POST"),
        ("Host: localhost:1", "POST"),
        ("Host: 127.0.0.1.evil.example", "POST"),
        ("Origin: https://evil.example", "POST"),
        ("Origin: https://login.example.evil.example", "POST"),
        ("Origin: https://evillogin.example", "POST"),
        ("Origin: http://localhost:8000", "POST"),
        ("Origin: chrome-extension://abc", "POST"),
        ("Origin: https://[", "POST"),
        ("Content-Type: text/plain", "POST"),
        ("Content-Type: application/json", "POST"),
        ("", "PUT"),
        ("", "DELETE"),
        ("", "OPTIONS"),
        ("", "HEAD"),
    ],
)
async def test_whatever_does_not_come_from_the_sign_in_page_is_refused(head: str, method: str) -> None:
    async with Receiver() as receiver:
        receiver.expect("right", frozenset({"login.example"}))
        told = await raw(receiver, request(receiver, head, method=method))
        assert not told.startswith(b"HTTP/1.1 200")
        assert (await post(receiver, GOOD)).status_code == 200


@pytest.mark.parametrize("origin", ["null", "https://login.example", "https://device.login.example", ""])
async def test_the_origins_that_a_browser_may_name(origin: str) -> None:
    async with Receiver() as receiver:
        receiver.expect("right", frozenset({"login.example"}))
        told = await raw(receiver, request(receiver, f"Origin: {origin}" if origin else ""))
        assert told.startswith(b"HTTP/1.1 200")
        assert await receiver.answer() == GOOD


async def test_too_many_fields_and_an_oversized_head_are_dropped() -> None:
    async with Receiver() as receiver:
        receiver.expect("right")
        many = "&".join(f"f{number}=1" for number in range(1000))
        assert await raw(receiver, request(receiver, body=f"{urlencode(GOOD)}&{many}")) == b""
        with contextlib.suppress(ConnectionError):
            assert await raw(receiver, request(receiver, "X: " + "x" * 100_000)) == b""
        assert (await post(receiver, GOOD)).status_code == 200


async def test_slow_clients_do_not_keep_the_answer_out() -> None:
    async with Receiver() as receiver:
        receiver.expect("right")
        port = urlsplit(receiver.redirect_uri).port
        slow = [await asyncio.open_connection("127.0.0.1", port) for _ in range(MOST_CONNECTIONS * 2)]
        for _, writer in slow:
            writer.write(b"POST / HTTP/1.1\r\nHost:")
        assert (await post(receiver, GOOD)).status_code == 200
        assert await receiver.answer() == GOOD
        for _, writer in slow:
            writer.close()


async def test_a_slow_client_is_dropped() -> None:
    async with Receiver(patience=0.05) as receiver:
        receiver.expect("right")
        assert await raw(receiver, b"POST / HTTP/1.1\r\nHost:") == b""
        assert (await post(receiver, GOOD)).status_code == 200


async def test_it_listens_on_this_computer_only() -> None:
    async with Receiver() as receiver:
        assert receiver._server is not None
        assert [each.getsockname()[0] for each in receiver._server.sockets] == ["127.0.0.1"]
