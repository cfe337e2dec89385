"""Microsoft's sign-in service for one tenant, asked the way the vendor's site asks it.

msal would add scopes of its own to every request. What is proved here is the vendor's request, with its one scope and
nothing else; see "Microsoft identity platform and OAuth 2.0 authorization code flow".
"""

import asyncio
import base64
import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

import httpx

from wizard.core.ports import Clock
from wizard.core.problems import ProblemCode, problem
from wizard.core.secret import Secret
from wizard.entra.http import Network, is_json_object
from wizard.entra.network_problems import NETWORK_ERRORS, BusyAnswerError, with_clock
from wizard.entra.problems import of_sign_in
from wizard.entra.settings import Endpoints
from wizard.entra.transport import send_once

PAGE, TOKENS = "authorization_endpoint", "token_endpoint"


@dataclass(frozen=True, slots=True)
class Request:
    """One authorization request, with what only its sender knows.

    Attributes:
        url: The page to open; holds no secret.
        state: Comes back with the answer.
        verifier: Proves at the end that the same program asked (PKCE, RFC 7636).
        redirect_uri: Where the answer goes.
        scope: What is asked for.
    """

    url: str
    state: str
    verifier: str = field(repr=False)
    redirect_uri: str
    scope: str


class SignInService:
    """Makes authorization requests and redeems what comes of them.

    Attributes:
        endpoints: The cloud.
        network: How it is reached.
    """

    def __init__(self, endpoints: Endpoints, network: Network, tenant_id: str) -> None:
        """Speak for the tenant *tenant_id*."""
        self.endpoints = endpoints
        self.network = network
        self._authority = f"{endpoints.login}/{tenant_id}"
        self._addresses: Mapping[str, str] | None = None

    @property
    def clock(self) -> Clock:
        """Time."""
        return self.network.clock

    async def request(self, client_id: str, redirect_uri: str, scope: str, *, mode: str, prompt: str) -> Request:
        """An authorization request.

        Args:
            client_id: The application.
            redirect_uri: Where the answer goes.
            scope: What to ask for.
            mode: ``query`` or ``form_post``.
            prompt: ``none`` or ``select_account``.

        Raises:
            ProblemRaised: The service does not say where it is.
        """
        state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=")
        query = {
            "client_id": client_id,
            "response_type": "code",
            "redirect_uri": redirect_uri,
            "response_mode": mode,
            "scope": scope,
            "state": state,
            "code_challenge": challenge.decode("ascii"),
            "code_challenge_method": "S256",
            "prompt": prompt,
        }
        page = await self._address(PAGE)
        return Request(f"{page}?{urlencode(query)}", state, verifier, redirect_uri, scope)

    async def open(self, url: str, *, token: str = "") -> httpx.Response:
        """What *url* answers to a program without cookies; no redirect is followed.

        Raises:
            ProblemRaised: There was no answer.
        """
        inner = await asyncio.to_thread(self.network.transport, url)
        limits = httpx.Timeout(self.network.limits.read, connect=self.network.limits.connect)
        headers = {"Accept": "text/html,application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
        request = httpx.Request("GET", url, headers=headers, extensions={"timeout": limits.as_dict()})
        try:
            return await send_once(inner, request, self.network)
        finally:
            # A cancellation that comes meanwhile would leave the connection open.
            await asyncio.shield(asyncio.ensure_future(inner.aclose()))

    async def redeem(self, client_id: str, secret: Secret, request: Request, code: str) -> str:
        """The access token for *code*. It is the caller's to forget.

        Raises:
            ProblemRaised: Microsoft refused.
        """
        where = await self._address(TOKENS)
        answer = await asyncio.to_thread(self._redeem, where, client_id, secret, request, code)
        token = answer.get("access_token")
        if isinstance(token, str) and token:
            return token
        raise with_clock(of_sign_in(answer), self.network.ahead)

    def _redeem(self, where: str, client_id: str, secret: Secret, request: Request, code: str) -> Mapping[str, object]:
        form = {
            "grant_type": "authorization_code",
            "client_id": client_id,
            "client_secret": secret.reveal(),
            "code": code,
            "redirect_uri": request.redirect_uri,
            "code_verifier": request.verifier,
            "scope": request.scope,
        }
        return self._json("POST", where, form)

    async def _address(self, name: str) -> str:
        """One of the service's addresses, as its OpenID configuration names them.

        Raises:
            ProblemRaised: It was not reached, or names none, or one that is not its own.
        """
        if self._addresses is None:
            url = f"{self._authority}/v2.0/.well-known/openid-configuration"
            told = await asyncio.to_thread(self._json, "GET", url, None)
            if "error" in told:
                raise of_sign_in(told)
            self._addresses = {key: value for key, value in told.items() if isinstance(value, str)}
        address = self._addresses.get(name, "")
        where = urlsplit(address)
        ours = where.scheme == "https" and where.hostname in self.endpoints.login_hosts
        # The page is for a browser; what gets the client secret has to be more than that.
        if not (ours or (name == PAGE and self.endpoints.is_sign_in_page(address))):
            raise problem(ProblemCode.COULD_NOT_CHECK, detail=f"the {name} is on {where.hostname or 'no host'}")
        return address

    def _json(self, method: str, url: str, form: Mapping[str, str] | None) -> Mapping[str, object]:
        """A JSON answer, whether it is good news or an error.

        Raises:
            ProblemRaised: There was none.
        """
        try:
            with self.network.session(url, self.endpoints.login_hosts) as session:
                found = _object(session.request(method, url, data=form).content)
        except NETWORK_ERRORS as error:
            raise self.network.trouble(error, url) from None
        return found


def _object(content: bytes) -> Mapping[str, object]:
    """The JSON object in an answer.

    Raises:
        BusyAnswerError: There is none; what came instead may quote the request, and so it is not told.
    """
    if not is_json_object(content):
        msg = "the sign-in service answered nothing that can be read"
        raise BusyAnswerError(msg)
    return dict(json.loads(content))
