"""Signing in: the system browser, a device code, or what the computer already has."""

import asyncio
import ssl
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msal
from azure.core.exceptions import ClientAuthenticationError
from azure.core.pipeline.transport import RequestsTransport
from azure.identity import (
    AzureCliCredential,
    AzurePowerShellCredential,
    CredentialUnavailableError,
    EnvironmentCredential,
)

from wizard.core.model import PromptKind, SignInPrompt
from wizard.core.ports import Clock, Session, SignInRequest
from wizard.core.problems import ProblemCode, ProblemRaised, problem
from wizard.entra.credential import Fetch, TokenSource, ends_in
from wizard.entra.directory import GraphDirectory
from wizard.entra.http import make_context, requests_session
from wizard.entra.problems import NETWORK_ERRORS, of_network, of_sign_in
from wizard.entra.proof import SecretProof
from wizard.entra.receiver import Receiver
from wizard.entra.settings import Endpoints

TIME_LIMIT = timedelta(minutes=5)
# Claims that tell Entra that this client understands a claims challenge: "continuous access evaluation".
CAPABILITIES = ["CP1"]
PENDING = {"authorization_pending", "slow_down"}


class EntraSignIn:
    """Implements :class:`wizard.core.ports.SignIn`."""

    def __init__(self, endpoints: Endpoints, clock: Clock, open_page: Callable[[str], None]) -> None:
        """Sign in at *endpoints*; *open_page* shows a page in the browser without waiting."""
        self._endpoints = endpoints
        self._clock = clock
        self._open_page = open_page
        self._context: ssl.SSLContext = make_context(endpoints.ca_file)

    async def sign_in(self, request: SignInRequest, announce: Callable[[SignInPrompt], None]) -> Session:
        """Sign in and pin the tenant.

        Raises:
            ProblemRaised: The sign-in did not succeed.
        """
        try:
            if request.method == "browser":
                fetch, tenant_id = await self._browser(request.tenant, announce)
            elif request.method == "device_code":
                fetch, tenant_id = await self._device_code(request.tenant, announce)
            else:
                fetch, tenant_id = await self._local(request), ""
        except NETWORK_ERRORS as error:
            raise of_network(error) from error
        directory = GraphDirectory(self._endpoints, self._context, TokenSource(fetch))
        organisation = await directory.organisation()
        if tenant_id and organisation.tenant_id.lower() != tenant_id.lower():
            await directory.aclose()
            raise problem(ProblemCode.WRONG_TENANT, organisation=organisation.name, expected=tenant_id)
        return Session(directory, SecretProof(self._endpoints, self._context, organisation.tenant_id))

    def _application(self, tenant: str) -> Any:  # noqa: ANN401 - msal has no types
        return msal.PublicClientApplication(
            self._endpoints.client_id,
            authority=f"{self._endpoints.login}/{tenant or 'organizations'}",
            instance_discovery=False,
            client_capabilities=CAPABILITIES,
            http_client=requests_session(self._context, self._endpoints.login),
        )

    async def _browser(self, tenant: str, announce: Callable[[SignInPrompt], None]) -> tuple[Fetch, str]:
        application = await _threaded(self._application, tenant)
        async with Receiver() as receiver:
            flow = await _threaded(
                application.initiate_auth_code_flow,
                [self._endpoints.scope],
                redirect_uri=receiver.redirect_uri,
                response_mode="form_post",
                prompt="select_account",
            )
            if "auth_uri" not in flow:
                raise of_sign_in(flow)
            receiver.expect(flow["state"])
            announce(SignInPrompt(PromptKind.BROWSER, flow["auth_uri"], self._clock.now() + TIME_LIMIT))
            self._open_page(flow["auth_uri"])
            try:
                async with asyncio.timeout(TIME_LIMIT.total_seconds()):
                    answer = await receiver.answer()
            except TimeoutError as error:
                raise problem(ProblemCode.SIGN_IN_TIMED_OUT) from error
        if "error" in answer:
            raise of_sign_in(answer)
        result = await _threaded(application.acquire_token_by_auth_code_flow, flow, answer)
        return self._silent(application, result)

    async def _device_code(self, tenant: str, announce: Callable[[SignInPrompt], None]) -> tuple[Fetch, str]:
        application = await _threaded(self._application, tenant)
        flow = await _threaded(application.initiate_device_flow, [self._endpoints.scope])
        if "user_code" not in flow:
            raise of_sign_in(flow)
        ends = self._clock.now() + timedelta(seconds=int(flow.get("expires_in", 900)))
        announce(SignInPrompt(PromptKind.DEVICE_CODE, flow["verification_uri"], ends, flow["user_code"]))
        pause = float(flow.get("interval", 5))
        while self._clock.now() < ends:
            # One question a call: the waiting is ours, so that it can be cancelled.
            result = await _threaded(application.acquire_token_by_device_flow, flow, exit_condition=lambda _flow: True)
            if result.get("error") not in PENDING:
                return self._silent(application, result)
            pause += 5 if result.get("error") == "slow_down" else 0
            await self._clock.sleep(pause)
        raise problem(ProblemCode.DEVICE_CODE_EXPIRED)

    def _silent(self, application: Any, result: dict[str, Any]) -> tuple[Fetch, str]:  # noqa: ANN401 - msal
        """A function that renews the token without a person, for the tenant of this sign-in only."""
        if "access_token" not in result:
            raise _refused(result)
        pinned = str(result.get("id_token_claims", {}).get("tid", ""))
        accounts = application.get_accounts()
        account = accounts[0] if accounts else None

        def fetch(claims: str | None) -> tuple[str, int]:
            try:
                answer = application.acquire_token_silent_with_error(
                    [self._endpoints.scope], account=account, claims_challenge=claims
                )
            except NETWORK_ERRORS as error:
                raise of_network(error) from error
            if not answer or "access_token" not in answer:
                raise problem(ProblemCode.SIGN_IN_EXPIRED)
            tid = str(answer.get("id_token_claims", {}).get("tid", pinned))
            if tid != pinned:
                raise problem(ProblemCode.WRONG_TENANT, organisation=tid, expected=pinned)
            return str(answer["access_token"]), ends_in(answer.get("expires_in"))

        return fetch, pinned

    async def _local(self, request: SignInRequest) -> Fetch:
        credential = await _threaded(self._local_credential, request)

        def fetch(claims: str | None) -> tuple[str, int]:
            more = {"claims": claims} if claims else {}
            try:
                token = credential.get_token(self._endpoints.scope, **more)
            except CredentialUnavailableError as error:
                raise problem(ProblemCode.NO_LOCAL_SIGN_IN) from error
            except ClientAuthenticationError as error:
                raise of_sign_in({"error": "invalid_client", "error_description": error.message}) from error
            return token.token, token.expires_on

        await asyncio.to_thread(fetch, None)
        return fetch

    def _local_credential(
        self, request: SignInRequest
    ) -> AzureCliCredential | AzurePowerShellCredential | EnvironmentCredential:
        if request.method == "azure_cli":
            return AzureCliCredential(tenant_id=request.tenant)
        if request.method == "azure_powershell":
            return AzurePowerShellCredential(tenant_id=request.tenant)
        session = requests_session(self._context, self._endpoints.login)
        return EnvironmentCredential(
            authority=self._endpoints.login,
            disable_instance_discovery=True,
            transport=RequestsTransport(session=session, session_owner=False),
        )


def _refused(result: dict[str, Any]) -> ProblemRaised:
    return of_sign_in(result)


async def _threaded(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - msal
    """Run a blocking call of msal in a thread.

    Raises:
        ProblemRaised: The connection failed, or Microsoft knows no such tenant.
    """
    try:
        return await asyncio.to_thread(function, *args, **kwargs)
    except NETWORK_ERRORS as error:
        raise of_network(error) from error
    except ValueError as error:
        # msal says so when the tenant has no OpenID configuration.
        raise problem(ProblemCode.TENANT_NOT_FOUND, detail="no OpenID configuration") from error
