"""A connection that is given up during its TLS handshake is closed at once."""

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore
import httpx


def close_what_is_given_up(transport: httpx.AsyncHTTPTransport) -> httpx.AsyncHTTPTransport:
    """Let *transport* close a connection also when the handshake is cancelled or lasts too long; gives it back."""
    # httpx offers no other way to the connections of its pool.
    transport._pool._network_backend = _Backend()  # noqa: SLF001 - see above
    return transport


class _Backend(httpcore.AsyncNetworkBackend):
    """Opens connections as httpcore does within asyncio."""

    def __init__(self) -> None:
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's own interface
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        stream = await self._inner.connect_tcp(host, port, timeout, local_address, socket_options)
        return _Stream(stream)

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)


class _Stream(httpcore.AsyncNetworkStream):
    """A connection before its handshake."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - see above
        return await self._inner.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - see above
        await self._inner.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - see above
    ) -> httpcore.AsyncNetworkStream:
        # WORKAROUND https://github.com/encode/httpcore/blob/1.0.9/httpcore/_backends/anyio.py
        # Its start_tls closes the connection after an Exception, and CancelledError is none.
        try:
            return await self._inner.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await self._inner.aclose()
            raise

    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)
