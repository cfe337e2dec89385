"""Proving a client secret: a real client-credentials token request through msal."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

import msal

from wizard.core.problems import ProblemCode, ProblemRaised, problem
from wizard.core.secret import Secret
from wizard.entra.http import Network
from wizard.entra.network_problems import NETWORK_ERRORS, with_clock
from wizard.entra.problems import of_discovery, of_sign_in
from wizard.entra.settings import Endpoints

# Right after creation Microsoft's servers do not agree yet: each of these may go away within minutes.
NOT_YET = {"AADSTS7000215", "AADSTS700016", "AADSTS7000229", "AADSTS7000222"}


class SecretProof:
    """Implements :class:`wizard.core.ports.Proof` for one tenant."""

    def __init__(self, endpoints: Endpoints, network: Network, tenant_id: str) -> None:
        """Prove secrets of applications of *tenant_id*."""
        self._endpoints = endpoints
        self._network = network
        self._authority = f"{endpoints.login}/{tenant_id}"

    async def prove(self, client_id: str, secret: Secret) -> None:
        """Ask for a token and throw it away unread.

        Raises:
            ProblemRaised: Microsoft refused; transient while the secret is still spreading.
        """
        answer = await asyncio.to_thread(self._ask, client_id, secret)
        if "access_token" in answer:
            return
        raise not_yet(with_clock(of_sign_in(answer), self._network.ahead))

    def _ask(self, client_id: str, secret: Secret) -> Mapping[str, object]:
        login = self._endpoints.login
        try:
            with self._network.session(login, self._endpoints.login_hosts) as session:
                # A fresh application each time: msal keeps a refused answer for a minute.
                application = msal.ConfidentialClientApplication(
                    client_id,
                    client_credential=secret.reveal(),
                    authority=self._authority,
                    instance_discovery=False,
                    http_client=session,
                )
                return application.acquire_token_for_client([self._endpoints.scope])
        except NETWORK_ERRORS as error:
            raise self._network.trouble(error, login) from None
        except (ValueError, KeyError, RuntimeError) as error:
            if of_discovery(error) is None:
                raise problem(ProblemCode.UNKNOWN, detail=type(error).__name__) from None
            # The organisation is there: somebody signed in to it. So one of Microsoft's servers knows no better yet.
            waiting = problem(ProblemCode.SERVICE_BUSY, detail="no OpenID configuration")
            waiting.problem = replace(waiting.problem, transient=True)
            raise waiting from None


def not_yet(raised: ProblemRaised) -> ProblemRaised:
    """The same refusal, as one that goes away by itself where a new client secret may only be still spreading."""
    if raised.problem.service_code in NOT_YET:
        code = ProblemCode.SECRET_NOT_ACTIVE
        waiting = problem(code, detail=raised.problem.detail)
        raised.problem = replace(raised.problem, code=code, choices=waiting.problem.choices, transient=True)
    return raised
