"""The access token for msgraph-sdk: asynchronous, renewed silently, in memory only."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Protocol, Self

from azure.core.credentials import AccessToken

from wizard.core.ports import Clock
from wizard.core.problems import ProblemCode, problem

# A token is renewed this long before its end, so that it does not end on its way.
MARGIN = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Token:
    """An access token; it does not print.

    Attributes:
        value: What goes into the header.
        ends: When it stops working, UTC.
    """

    value: str = field(repr=False)
    ends: datetime


class Fetch(Protocol):
    """Gets a token; may block, and so runs in a thread."""

    def __call__(self, *, fresh: bool, claims: str | None) -> Token:
        """A token.

        Args:
            fresh: Not one that was handed out before.
            claims: What a claims challenge of Graph asked for.

        Raises:
            ProblemRaised: The person has to sign in again.
        """
        ...


def _nothing() -> None:
    """Nothing has to be forgotten."""


class TokenSource:
    """An asynchronous credential over a blocking function.

    msal and azure-identity block; kiota would let them block the loop, so they run in a thread, one at a time.
    """

    def __init__(self, fetch: Fetch, clock: Clock, forget: Callable[[], None] = _nothing) -> None:
        """Hand out what *fetch* gets for as long as *clock* says; *forget* is called at the end."""
        self._fetch = fetch
        self._clock = clock
        self._forget = forget
        self._lock = asyncio.Lock()
        self._token: Token | None = None
        self._rejected = ""
        self._closed = False

    async def token(self) -> str:
        """The token to use now.

        Raises:
            ProblemRaised: The person has to sign in again.
        """
        async with self._lock:
            old = self._token
            if old is not None and old.value != self._rejected and old.ends - self._clock.now() > MARGIN:
                return old.value
            return await self._renewed(fresh=old is not None, claims=None)

    async def renew(self, rejected: str, claims: str | None) -> str:
        """A token in place of one that Graph rejected; the rejected one is never handed out again.

        Requests that run at the same time meet the same rejection: the first one renews for all of them.

        Raises:
            ProblemRaised: The person has to sign in again.
        """
        async with self._lock:
            if self._token is not None and self._token.value not in {rejected, self._rejected}:
                return self._token.value
            self._rejected = rejected
            return await self._renewed(fresh=True, claims=claims)

    def reject(self, rejected: str) -> None:
        """Never hand out this token again."""
        self._rejected = rejected

    async def _renewed(self, *, fresh: bool, claims: str | None) -> str:
        if self._closed:
            raise problem(ProblemCode.NOT_SIGNED_IN)
        token = await asyncio.to_thread(self._fetch, fresh=fresh, claims=claims)
        if token.value == self._rejected:
            raise problem(ProblemCode.SIGN_IN_EXPIRED)
        self._token = token
        return token.value

    async def get_token(
        self,
        *scopes: str,
        claims: str | None = None,
        tenant_id: str | None = None,
        enable_cae: bool = False,
        **kwargs: Any,
    ) -> AccessToken:
        """The same for kiota, in azure-core's shape; the scope is fixed by the sign-in.

        Raises:
            ProblemRaised: The person has to sign in again.
        """
        del scopes, claims, tenant_id, enable_cae, kwargs
        value = await self.token()
        return AccessToken(value, int(self._token.ends.timestamp()) if self._token else 0)

    async def close(self) -> None:
        """Forget the tokens; no new ones are fetched."""
        self._closed, self._token, self._rejected = True, None, ""
        self._forget()

    async def __aenter__(self) -> Self:
        """The credential itself."""
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """Forget the tokens."""
        await self.close()
