"""The last stop of a request to Graph: renews a token that has ended, and turns every refusal into a problem."""

import asyncio
import base64
import binascii
import json
import re

import httpx

from wizard.core.problems import ProblemCode
from wizard.entra.credential import TokenSource
from wizard.entra.http import Network, is_json_object
from wizard.entra.network_problems import BusyAnswerError, ForeignAnswerError
from wizard.entra.problems import of_graph

UNAUTHORIZED = 401
FIRST_REFUSAL = 300  # redirects too: a token is never carried to where an answer points
# Said of the bytes on the wire, and no longer true of the content.
OF_THE_TRANSFER = {"content-encoding", "content-length", "transfer-encoding"}
_CLAIMS = re.compile(r'\bclaims="([^"]*)"')


class GraphTransport(httpx.AsyncBaseTransport):
    """Sends a request once, and a second time only after a 401, when nothing was done yet.

    It lies under msgraph-sdk, so that all requests meet it, and so that errors are read as they came: the SDK's models
    lose nested and lower-case ``innererror`` codes and whatever is not JSON.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, source: TokenSource, network: Network) -> None:
        """Send through *inner*, within the limits of *network*, with the tokens of *source*."""
        self._inner = inner
        self._source = source
        self._network = network

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send *request*.

        Raises:
            ProblemRaised: Graph refused, was not reached, or something else answered.
        """
        response = await self._send(request)
        if response.status_code == UNAUTHORIZED:
            claims = challenge(response.headers.get("WWW-Authenticate", ""))
            used = request.headers.get("Authorization", "").partition(" ")[2]
            renewed = await self._source.renew(used, claims)
            request.headers["Authorization"] = f"Bearer {renewed}"
            response = await self._send(request)
            if response.status_code == UNAUTHORIZED:
                self._source.reject(renewed)
        if response.status_code >= FIRST_REFUSAL:
            refused = of_graph(response.status_code, response.headers, response.content, self._network.clock.now())
            if refused.problem.code is ProblemCode.NOT_MICROSOFT:
                raise self._network.foreign(str(request.url), f"HTTP {response.status_code}")
            raise refused
        if response.content and not is_json_object(response.content):
            if "json" not in response.headers.get("Content-Type", ""):
                raise self._network.foreign(str(request.url), f"HTTP {response.status_code}")
            cut_off = BusyAnswerError("the answer is not whole")
            raise self._network.trouble(cut_off, str(request.url))
        return response

    async def _send(self, request: httpx.Request) -> httpx.Response:
        return await send_once(self._inner, request, self._network)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


async def send_once(inner: httpx.AsyncBaseTransport, request: httpx.Request, network: Network) -> httpx.Response:
    """Send *request* through *inner* within the limits of *network*, and read the whole answer, whatever it is.

    Raises:
        ProblemRaised: There was no whole answer.
    """
    try:
        # The limits of httpx begin anew with each byte.
        async with asyncio.timeout(network.limits.whole):
            response = await inner.handle_async_request(request)
            try:
                content = await _read(response, network.limits.size)
            finally:
                await response.aclose()
    except (httpx.HTTPError, ForeignAnswerError, OSError) as error:
        # In a thread, because it may look at a certificate.
        raise await asyncio.to_thread(network.trouble, error, str(request.url)) from None
    network.note_time(response.headers)
    headers = [(name, value) for name, value in response.headers.multi_items() if name not in OF_THE_TRANSFER]
    return httpx.Response(response.status_code, headers=headers, content=content, request=request)


async def _read(response: httpx.Response, most: int) -> bytes:
    content = b""
    async for piece in response.aiter_bytes():
        content += piece
        if len(content) > most:
            msg = "the answer is too large"
            raise ForeignAnswerError(msg)
    return content


def challenge(header: str) -> str | None:
    """The claims that a ``WWW-Authenticate`` header asks for, as JSON.

    Source: the page "Claims challenges, claims requests, and client capabilities" of Microsoft identity platform.
    """
    found = _CLAIMS.findall(header)
    if not found:
        return None
    text = str(found[0]).replace("-", "+").replace("_", "/")
    try:
        claims = base64.b64decode(text + "=" * (-len(text) % 4), validate=True).decode()
        return claims if isinstance(json.loads(claims), dict) else None
    except (binascii.Error, ValueError):
        return None
