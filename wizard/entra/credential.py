"""The access token for msgraph-sdk: asynchronous, renewed silently, in memory only."""

import asyncio
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from azure.core.credentials import AccessToken

Fetch = Callable[[str | None], tuple[str, int]]


class TokenSource:
    """An asynchronous credential over a blocking function.

    msal and azure-identity block; kiota would let them block the loop, so they run in a thread.
    """

    def __init__(self, fetch: Fetch) -> None:
        """Get tokens from *fetch*, which takes the claims of a challenge and returns token and end (Unix time)."""
        self._fetch = fetch

    async def get_token(
        self,
        *scopes: str,
        claims: str | None = None,
        tenant_id: str | None = None,
        enable_cae: bool = False,
        **kwargs: Any,
    ) -> AccessToken:
        """A token for Graph; the scope is fixed by the sign-in.

        Raises:
            ProblemRaised: The person has to sign in again.
        """
        del scopes, tenant_id, enable_cae, kwargs
        token, ends = await asyncio.to_thread(self._fetch, claims)
        return AccessToken(token, ends)

    async def close(self) -> None:
        """Nothing is open."""

    async def __aenter__(self) -> Self:
        """The credential itself."""
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """Nothing is open."""


def ends_in(seconds: object) -> int:
    """The Unix time *seconds* from now."""
    return int(time.time()) + int(str(seconds or 0))
