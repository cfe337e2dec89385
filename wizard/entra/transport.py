"""The last stop of a request to Graph: renews a token that has ended, and turns every refusal into a problem."""

import base64
import binascii
import json
import re

import httpx

from wizard.core.ports import Clock
from wizard.entra.credential import TokenSource
from wizard.entra.problems import not_graph, of_graph, of_network

UNAUTHORIZED = 401
FIRST_REFUSAL = 300  # redirects too: a token is never carried to where an answer points
_CLAIMS = re.compile(r'\bclaims="([^"]*)"')


class GraphTransport(httpx.AsyncBaseTransport):
    """Sends a request once, and a second time only after a 401, when nothing was done yet.

    It lies under msgraph-sdk, so that all requests meet it, and so that errors are read as they came: the SDK's models
    lose nested and lower-case ``innererror`` codes and whatever is not JSON.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, source: TokenSource, clock: Clock) -> None:
        """Send through *inner* with the tokens of *source*."""
        self._inner = inner
        self._source = source
        self._clock = clock

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
            raise of_graph(response.status_code, response.headers, response.content, self._clock.now())
        if response.content and "json" not in response.headers.get("Content-Type", ""):
            raise not_graph(f"HTTP {response.status_code}")
        return response

    async def _send(self, request: httpx.Request) -> httpx.Response:
        try:
            response = await self._inner.handle_async_request(request)
            try:
                await response.aread()
            finally:
                await response.aclose()
        except (httpx.HTTPError, OSError) as error:
            raise of_network(error) from None
        return response

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


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
