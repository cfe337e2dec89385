"""The vendor's desk: whoever plays the one who receives the three values enters them here.

They are checked by using them. In some stories a mistake is made when they are entered first, so that it can be
rehearsed how it is found and put right; entered once more they are right.
"""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import quote

import httpx

from wizard.practice.facts import Json, derived_id

# What the vendor may do wrong when the values are entered first, and what it comes to.
MISTAKES: Final[Mapping[str, str]] = {
    "client-id": "The site uses another Client ID.",
    "tenant": "The site uses no Tenant ID.",
    "http": "The site names its Redirect URI with http in place of https.",
    "host": "The site names a Redirect URI on another host.",
    "no-button": "The login page has no button for Microsoft's sign-in.",
    "down": "The site is down.",
}
WRONG_HOST: Final = "app.vendor.example"
_WRONG_CLIENT: Final = derived_id("another", "application")


@dataclass(frozen=True, slots=True)
class Values:
    """What was handed over.

    Attributes:
        tenant_id: The Directory (tenant) ID.
        client_id: The Application (client) ID.
        client_secret: The secret's value.
    """

    tenant_id: str
    client_id: str
    client_secret: str = field(repr=False)


class RefusedError(Exception):
    """The values do not work; the message is what Microsoft's side said."""


class Desk:
    """What the vendor has entered.

    Attributes:
        values: The three values as they were entered, once they were.
        mistake: What is wrong with what the site uses, one of :data:`MISTAKES`, or an empty string.
    """

    def __init__(self, login: str, graph: str, authority: bytes, mistake: str = "") -> None:
        """Check values at *login*, whose certificate is by *authority* (PEM); make *mistake* once.

        Args:
            login: Root of the authority.
            graph: Root of Graph.
            authority: Certificate authority of both, PEM.
            mistake: One of :data:`MISTAKES`, or an empty string.
        """
        self.values: Values | None = None
        self.mistake = ""
        self._to_come = mistake
        self._login = login
        self._graph = graph
        self._context = ssl.create_default_context(cadata=authority.decode("ascii"))

    @property
    def used(self) -> Values | None:
        """The values that the site uses: those that were entered, but for the mistake."""
        if self.values is None:
            return None
        if self.mistake == "client-id":
            return replace(self.values, client_id=_WRONG_CLIENT)
        if self.mistake == "tenant":
            return replace(self.values, tenant_id="common")
        return self.values

    async def enter(self, values: Values) -> None:
        """Take *values*, once Microsoft's side has taken them.

        Raises:
            RefusedError: It has not.
        """
        answer = await self._token(values, {"grant_type": "client_credentials", "scope": f"{self._graph}/.default"})
        if "access_token" not in answer:
            raise RefusedError(str(answer.get("error_description", "")).partition(" Trace ID")[0])
        self.values = values
        self.mistake, self._to_come = self._to_come, ""

    def correct(self) -> None:
        """Put right what was entered wrong."""
        self.mistake = ""

    def remove(self) -> None:
        """Take the values out again."""
        self.values, self.mistake = None, ""

    async def person(self, code: str, redirect_uri: str) -> Json:
        """Redeem *code* as the site does, and read who signed in.

        Raises:
            RefusedError: The code, the client secret or the permission is not accepted.
        """
        values = self.used
        if values is None:
            msg = "the three values have not been entered"
            raise RefusedError(msg)
        answer = await self._token(
            values, {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri}
        )
        if "access_token" not in answer:
            raise RefusedError(str(answer.get("error_description", "")).partition(" Trace ID")[0])
        async with self._client() as client:
            me = await client.get(
                f"{self._graph}/v1.0/me", headers={"Authorization": f"Bearer {answer['access_token']}"}
            )
        found: Json = me.json()
        if me.is_error:
            raise RefusedError(str(found.get("error", {}).get("message", "")))
        return found

    async def _token(self, values: Values, form: dict[str, str]) -> Json:
        both = {"client_id": values.client_id, "client_secret": values.client_secret}
        async with self._client() as client:
            tenant = quote(values.tenant_id or "common", safe="")
            answer = await client.post(f"{self._login}/{tenant}/oauth2/v2.0/token", data=form | both)
        try:
            found: Json = answer.json()
        except ValueError:
            return {"error_description": "There is no organisation with this Tenant ID."}
        return found

    def _client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(verify=self._context, trust_env=False, timeout=30)
