"""msgraph-sdk's client, put together so that nothing is sent twice, redirected, or sent elsewhere with a token."""

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar
from urllib.parse import urlsplit

import httpx
import msgraph.graph_request_adapter
from kiota_abstractions.api_error import APIError
from kiota_authentication_azure.azure_identity_authentication_provider import AzureIdentityAuthenticationProvider
from kiota_http.middleware.options import RedirectHandlerOption, RetryHandlerOption
from msgraph.graph_service_client import GraphServiceClient
from msgraph_core import GraphClientFactory

from wizard.core.ports import Clock
from wizard.core.problems import ProblemCode, ProblemRaised, problem
from wizard.entra.credential import TokenSource
from wizard.entra.http import Network
from wizard.entra.models import LeanAdapter
from wizard.entra.problems import Refused, of_graph
from wizard.entra.settings import Endpoints
from wizard.entra.transport import GraphTransport

_T = TypeVar("_T")
NOT_FOUND = 404


class Page(Protocol[_T]):
    """One page of a list, as the SDK's models have it."""

    @property
    def value(self) -> list[_T] | None:
        """Its items."""
        ...

    @property
    def odata_next_link(self) -> str | None:
        """Where the next page is."""
        ...


class Graph:
    """The service of one cloud, for one sign-in.

    Attributes:
        client: msgraph-sdk's client.
    """

    def __init__(
        self,
        endpoints: Endpoints,
        source: TokenSource,
        clock: Clock,
        network: Network | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Reach Graph over *network*, or over *transport*. May block, to find the proxy."""
        network = network or Network(clock, ca_file=endpoints.ca_file)
        root = urlsplit(endpoints.graph)
        self._origin = (root.scheme, root.netloc)
        self._clock = clock
        self._source = source
        inner = transport or network.transport(endpoints.graph)
        self._transport = GraphTransport(inner, source, network)
        limits = httpx.Timeout(network.limits.read, connect=network.limits.connect)
        http = httpx.AsyncClient(transport=self._transport, trust_env=False, timeout=limits, follow_redirects=False)
        # The SDK would send a POST again after a 503, wait unseen for minutes, and follow a redirect.
        options = {
            **msgraph.graph_request_adapter.options,
            RetryHandlerOption.get_key(): RetryHandlerOption(max_retries=0, should_retry=False),
            RedirectHandlerOption.get_key(): RedirectHandlerOption(max_redirect=0, should_redirect=False),
        }
        provider = AzureIdentityAuthenticationProvider(
            source, scopes=[endpoints.scope], allowed_hosts=[root.hostname or ""]
        )
        adapter = LeanAdapter(provider, GraphClientFactory.create_with_default_middleware(client=http, options=options))
        adapter.base_url = f"{endpoints.graph}/v1.0"
        self.client = GraphServiceClient(request_adapter=adapter)

    async def tell(self, call: Awaitable[_T]) -> _T:
        """Await *call*.

        Raises:
            ProblemRaised: It did not succeed; most come from :class:`~wizard.entra.transport.GraphTransport` already.
        """
        try:
            return await call
        except APIError as error:
            raise of_graph(error.response_status_code or 0, {}, b"", self._clock.now()) from None

    async def seek(self, call: Awaitable[_T]) -> _T | None:
        """Await *call*; a missing object is ``None``."""
        try:
            return await self.tell(call)
        except Refused as refused:
            if refused.status == NOT_FOUND:
                return None
            raise

    async def everything(
        self,
        first: Awaitable[Page[_T] | None],
        following: Callable[[str], Awaitable[Page[_T] | None]],
    ) -> list[_T]:
        """All items of a list, page by page.

        Raises:
            ProblemRaised: A page could not be read, or the link to the next one leads away from Graph.
        """
        page = await self.tell(first)
        found: list[_T] = []
        while page is not None:
            found += page.value or []
            link = page.odata_next_link
            if not link:
                break
            parts = urlsplit(link)
            if (parts.scheme, parts.netloc) != self._origin:
                raise problem(ProblemCode.COULD_NOT_CHECK, detail="a list continues on another host")
            page = await self.tell(following(link))
        return found

    async def aclose(self) -> None:
        """Close the connections and forget the tokens."""
        # Not through the client: the SDK put its middleware in between, and that does not hand the closing on.
        await self._transport.aclose()
        await self._source.close()


def missing(what: str) -> ProblemRaised:
    """The problem when an answer lacks what it must hold."""
    return problem(ProblemCode.COULD_NOT_CHECK, detail=f"the answer lacks {what}")
