"""Signing in: the system browser, a device code, or what the computer already has."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from typing import ParamSpec, TypeVar
from urllib.parse import urlsplit

import msal
import requests

from wizard.core.identifiers import is_guid, may_name_tenant
from wizard.core.model import PromptKind, SignInPrompt
from wizard.core.objects import AccountKind
from wizard.core.ports import Clock, Patiently, Session, SignInRequest, at_once
from wizard.core.problems import ProblemCode, ProblemRaised, problem
from wizard.core.words import NOTHING
from wizard.entra import convert
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
from wizard.entra.settings import Endpoints
from wizard.proxies import ProxyFinder, system_proxy

_P = ParamSpec("_P")
_T = TypeVar("_T")
log = logging.getLogger(__name__)

OpenPage = Callable[[str], Future[bool] | None]

TIME_LIMIT = timedelta(minutes=5)
# A browser that insists on https gets this long to fall back to http by itself.
FALL_BACK = timedelta(seconds=10)
# Claims that tell Entra that this client understands a claims challenge: "continuous access evaluation".
CAPABILITIES = ["CP1"]
# What a device code answers while nobody has typed it (RFC 8628, section 3.5).
PENDING = {"authorization_pending", "slow_down"}
SLOWER = 5.0  # seconds more after each "slow_down" (RFC 8628, section 3.5)


class EntraSignIn:
    """Implements :class:`wizard.core.ports.SignIn`."""

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
        self._open_page = open_page
        self._network = Network(
            clock, ca_file=endpoints.ca_file, find_proxy=find_proxy, limits=limits, allow=endpoints.to_allow
        )

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
        warning = clock_sentence(self._network.ahead) or NOTHING
        return Session(directory, proof, warning), organisation.tenant_id

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
            page = self._page(str(flow["auth_uri"]))
            receiver.expect(str(flow["state"]), self._endpoints.login_hosts)
            prompt = SignInPrompt(PromptKind.BROWSER, page, self._clock.now() + TIME_LIMIT)
            announce(prompt)
            watch = asyncio.create_task(self._tell_if_closed(self._open_in_browser(page), prompt, announce))
            try:
                answer = await self._answer(receiver)
            finally:
                watch.cancel()
                await asyncio.gather(watch, return_exceptions=True)
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

    def _page(self, url: str) -> str:
        """*url*, where it is one at which a person may sign in.

        Raises:
            ProblemRaised: It is in another cloud: Microsoft's answer for a tenant that does not live in this one.
        """
        if not self._endpoints.is_sign_in_page(url):
            host = urlsplit(url).hostname or ""
            raise problem(ProblemCode.TENANT_NOT_FOUND, detail=f"the sign-in page is on {host}")
        return url

    def _open_in_browser(self, page: str) -> Future[bool]:
        """Open *page*; whether it was opened, once that is known. An opener that does not tell is believed."""
        told: Future[bool] = Future()
        try:
            opened = self._open_page(page)
        except Exception as error:  # noqa: BLE001 - whatever a browser does, the prompt has the link
            log.warning("the browser did not open: %s", type(error).__name__)
            told.set_result(False)
            return told
        told.set_result(True)
        return told if opened is None else opened

    async def _tell_if_closed(
        self, opened: Future[bool], prompt: SignInPrompt, announce: Callable[[SignInPrompt], None]
    ) -> None:
        """Say in the prompt that the page has to be opened by hand, where it was not opened; the waiting goes on."""
        if not await asyncio.wrap_future(opened):
            announce(replace(prompt, opened=False))

    async def _answer(self, receiver: Receiver) -> dict[str, str]:
        """What the browser brings, within the time limit."""

        async def arrived() -> dict[str, str] | ProblemCode:
            return await receiver.answer()

        async def insists_on_https() -> dict[str, str] | ProblemCode:
            await receiver.met_tls.wait()
            await self._clock.sleep(FALL_BACK.total_seconds())
            return ProblemCode.BROWSER_INSISTS_ON_HTTPS

        async def too_late() -> dict[str, str] | ProblemCode:
            await self._clock.sleep(TIME_LIMIT.total_seconds())
            return ProblemCode.SIGN_IN_TIMED_OUT

        first = await _first(arrived(), insists_on_https(), too_late())
        if isinstance(first, ProblemCode):
            raise problem(first)
        return first

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
        page, code = self._page(str(flow["verification_uri"])), str(flow["user_code"])
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


async def _first(*ways: Coroutine[object, object, _T]) -> _T:
    """The result of the way that ends first; the others are cancelled."""
    tasks = [asyncio.create_task(way) for way in ways]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        # In the given order, should several end at once.
        return next(task for task in tasks if task in done).result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
