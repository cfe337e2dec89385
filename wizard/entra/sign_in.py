"""Signing in: the system browser, a device code, or what the computer already has."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import ParamSpec, TypeVar

import msal
import requests

from wizard.core.identifiers import is_guid, may_name_tenant
from wizard.core.model import PromptKind, SignInPrompt
from wizard.core.objects import AccountKind
from wizard.core.ports import Clock, Patiently, Session, SignInRequest, at_once
from wizard.core.problems import ProblemCode, ProblemRaised, problem
from wizard.core.words import NOTHING
from wizard.entra import convert
from wizard.entra.address_proof import EntraAddressProof
from wizard.entra.browser_answer import BrowserAnswer, OpenPage
from wizard.entra.credential import TokenSource
from wizard.entra.directory import GraphDirectory
from wizard.entra.graph import Graph
from wizard.entra.http import LIMITS, Limits, Network
from wizard.entra.local import LocalTokens
from wizard.entra.msal_tokens import MsalTokens
from wizard.entra.network_problems import NETWORK_ERRORS, clock_sentence, with_clock
from wizard.entra.problems import of_discovery, of_own_sign_in, settled
from wizard.entra.proof import SecretProof
from wizard.entra.receiver import Receiver
from wizard.entra.service import SignInService
from wizard.entra.settings import Endpoints
from wizard.entra.trial import EntraTrial
from wizard.proxies import ProxyFinder, system_proxy

_P = ParamSpec("_P")
_T = TypeVar("_T")
log = logging.getLogger(__name__)

# Claims that tell Entra that this client understands a claims challenge: "continuous access evaluation".
CAPABILITIES = ["CP1"]
# What a device code answers while nobody has typed it (RFC 8628, section 3.5).
PENDING = {"authorization_pending", "slow_down"}
SLOWER = 5.0  # seconds more after each "slow_down" (RFC 8628, section 3.5)


class EntraSignIn:
    """Implements :class:`wizard.core.ports.SignIn`.

    Attributes:
        context: Whom to trust; may be shared, so that the system's authorities are read once.
    """

    def __init__(
        self,
        endpoints: Endpoints,
        clock: Clock,
        open_page: OpenPage,
        find_proxy: ProxyFinder = system_proxy,
        limits: Limits = LIMITS,
    ) -> None:
        """Sign in at *endpoints*.

        Args:
            endpoints: Where.
            clock: Time.
            open_page: Shows a page in the browser without waiting; may tell later whether it was opened.
            find_proxy: Names the proxy for an address.
            limits: When the other side is given up.
        """
        self._endpoints = endpoints
        self._clock = clock
        self._pages = BrowserAnswer(endpoints, clock, open_page)
        self._network = Network(
            clock, ca_file=endpoints.ca_file, find_proxy=find_proxy, limits=limits, allow=endpoints.to_allow
        )
        self.context = self._network.context

    async def sign_in(
        self, request: SignInRequest, announce: Callable[[SignInPrompt], None], patiently: Patiently = at_once
    ) -> Session:
        """Sign in and pin the tenant.

        Raises:
            ProblemRaised: The sign-in did not succeed.
        """
        if request.tenant and not may_name_tenant(request.tenant):
            raise problem(ProblemCode.TENANT_NOT_FOUND)
        if request.method in {"browser", "device_code"}:
            return await self._person(request, announce, patiently)
        tokens = LocalTokens(request.method, request.tenant, self._endpoints, self._network)
        alone = AccountKind.SERVICE if request.method == "environment" else AccountKind.UNKNOWN
        source = TokenSource(tokens, self._clock)
        session, tokens.tenant = await self._open(source, convert.Identity(alone), request.tenant, patiently)
        return session

    async def _person(
        self, request: SignInRequest, announce: Callable[[SignInPrompt], None], patiently: Patiently
    ) -> Session:
        # In a thread, because a script may have to be asked for the proxy.
        web = await self._threaded(self._network.session, self._endpoints.login, self._endpoints.login_hosts)
        try:
            # A fresh application for each attempt: msal repeats an old error for a minute instead of asking again.
            remembered: dict[str, object] = {}
            application = await self._threaded(self._application, web, request, remembered)
            if request.method == "browser":
                answer = await self._browser(application, announce, patiently, remembered)
            else:
                answer = await self._device_code(application, announce)
            tokens = MsalTokens(application, web, self._endpoints, answer, self._network)
        except ProblemRaised as raised:
            web.close()
            raise with_clock(raised, self._network.ahead) from None
        except BaseException:
            web.close()
            raise
        source = TokenSource(tokens, self._clock, tokens.close)
        if is_guid(request.tenant) and request.tenant.lower() != tokens.tenant_id:
            await source.close()
            raise problem(ProblemCode.WRONG_TENANT, organisation=tokens.tenant_id, expected=request.tenant)
        known = convert.identity(tokens.claims)
        session, _ = await self._open(source, known, request.tenant or tokens.tenant_id, patiently)
        return session

    async def _open(
        self, source: TokenSource, known: convert.Identity, expected: str, patiently: Patiently
    ) -> tuple[Session, str]:
        """The session and its tenant's ID, once Graph has said that it is the expected one."""
        graph = await asyncio.to_thread(Graph, self._endpoints, source, self._clock, self._network)
        directory = GraphDirectory(graph, self._clock, known)
        async with AsyncExitStack() as unless_right:
            unless_right.push_async_callback(directory.aclose)
            # A busy Graph is waited for here: the engine would begin again and ask the person to sign in.
            organisation = await patiently(directory.organisation)
            if expected and expected.lower() not in directory.names:
                raise problem(ProblemCode.WRONG_TENANT, organisation=organisation.name, expected=expected)
            unless_right.pop_all()
        proof = SecretProof(self._endpoints, self._network, organisation.tenant_id)
        service = SignInService(self._endpoints, self._network, organisation.tenant_id)
        trial = EntraTrial(service, self._pages)
        warning = clock_sentence(self._network.ahead) or NOTHING
        return Session(directory, proof, EntraAddressProof(service), trial, warning), organisation.tenant_id

    def _application(
        self, web: requests.Session, request: SignInRequest, remembered: dict[str, object]
    ) -> msal.PublicClientApplication:
        return msal.PublicClientApplication(
            request.client_id or self._endpoints.client_id,
            authority=f"{self._endpoints.login}/{request.tenant or 'organizations'}",
            instance_discovery=False,
            client_capabilities=CAPABILITIES,
            http_client=web,
            http_cache=remembered,
        )

    async def _browser(
        self,
        application: msal.PublicClientApplication,
        announce: Callable[[SignInPrompt], None],
        patiently: Patiently,
        remembered: dict[str, object],
    ) -> dict[str, object]:
        async with Receiver() as receiver:
            flow = await self._threaded(
                application.initiate_auth_code_flow,
                [self._endpoints.scope],
                redirect_uri=receiver.redirect_uri,
                response_mode="form_post",
                prompt="select_account",
            )
            if "auth_uri" not in flow:
                raise of_own_sign_in(flow)
            answer = await self._pages.bring(str(flow["auth_uri"]), str(flow["state"]), receiver, announce)
        if "error" in answer:
            raise of_own_sign_in(answer)

        async def redeem() -> dict[str, object]:
            remembered.clear()  # msal repeats a refusal for a minute instead of asking again
            tokens = await self._threaded(application.acquire_token_by_auth_code_flow, dict(flow), dict(answer))
            if "error" in tokens:
                raise of_own_sign_in(tokens)
            return tokens

        # The code is good for some minutes, so trouble that goes away by itself does not lose the person's sign-in.
        return await patiently(redeem)

    async def _threaded(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Run a blocking call of msal in a thread.

        Raises:
            ProblemRaised: The connection failed, Microsoft knows no such tenant, or answered no sense.
        """
        try:
            return await asyncio.to_thread(function, *args, **kwargs)
        except NETWORK_ERRORS as error:
            raise await asyncio.to_thread(self._network.trouble, error, self._endpoints.login) from None
        except (ValueError, KeyError, RuntimeError) as error:
            # What msal says may quote the answer, and so only its kind is told.
            if refused := of_discovery(error):
                raise refused from None
            raise problem(ProblemCode.UNKNOWN, detail=type(error).__name__) from None

    async def _device_code(
        self, application: msal.PublicClientApplication, announce: Callable[[SignInPrompt], None]
    ) -> dict[str, object]:
        flow = await self._threaded(application.initiate_device_flow, [self._endpoints.scope])
        if "user_code" not in flow:
            raise _for_code(of_own_sign_in(flow))
        ends = self._clock.now() + timedelta(seconds=_number(flow.get("expires_in"), 900))
        page, code = self._pages.page(str(flow["verification_uri"])), str(flow["user_code"])
        announce(SignInPrompt(PromptKind.DEVICE_CODE, page, ends, code))
        pause = _number(flow.get("interval"), 5)
        while True:
            # The first question after one interval, one question a call: the waiting is ours and can be cancelled.
            # A copy, in which msal does not find its own, uninjected time of the last question.
            await self._clock.sleep(pause)
            if self._clock.now() >= ends:
                raise problem(ProblemCode.DEVICE_CODE_EXPIRED)
            try:
                answer = await self._threaded(
                    application.acquire_token_by_device_flow, dict(flow), exit_condition=lambda _flow: True
                )
            except ProblemRaised as raised:
                # A connection that fails meanwhile: ask less often (RFC 8628, section 3.5).
                if not raised.problem.transient:
                    raise
                pause *= 2
                continue
            if "error" not in answer:
                return answer
            if answer["error"] not in PENDING:
                raise _for_code(of_own_sign_in(answer))
            pause += SLOWER if answer["error"] == "slow_down" else 0


def _for_code(raised: ProblemRaised) -> ProblemRaised:
    """What blocks a sign-in with a code often lets the browser pass."""
    if raised.problem.code is ProblemCode.SIGN_IN_BLOCKED:
        return settled(raised.problem, ProblemCode.DEVICE_CODE_BLOCKED)
    return raised


def _number(value: object, otherwise: float) -> float:
    return float(value) if isinstance(value, int | float) else otherwise
