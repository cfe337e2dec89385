"""Tokens of a person who signed in with msal: renewed silently, for the tenant of the sign-in only."""

from collections.abc import Mapping
from datetime import timedelta

import msal
import requests

from wizard.core.problems import ProblemCode, problem
from wizard.entra.convert import PERSONAL_TENANT
from wizard.entra.credential import Token
from wizard.entra.http import Network
from wizard.entra.network_problems import NETWORK_ERRORS, with_clock
from wizard.entra.problems import of_own_sign_in
from wizard.entra.settings import Endpoints


class MsalTokens:
    """Implements :class:`wizard.entra.credential.Fetch`.

    Attributes:
        claims: What the id token tells about the person.
        tenant_id: The tenant that every token has to be for.
    """

    def __init__(
        self,
        application: msal.PublicClientApplication,
        session: requests.Session,
        endpoints: Endpoints,
        answer: Mapping[str, object],
        network: Network,
    ) -> None:
        """Go on from *answer*, the successful sign-in; *session* is closed at the end.

        Raises:
            ProblemRaised: It is a personal account, or an answer without a token.
        """
        self._application = application
        self._session = session
        self._endpoints = endpoints
        self._network = network
        self.claims = _claims(answer)
        self.tenant_id = str(self.claims.get("tid") or "").lower()
        self._first: Token | None = self._token(answer)
        if self.tenant_id == PERSONAL_TENANT:
            raise problem(ProblemCode.WRONG_ACCOUNT)
        accounts = application.get_accounts()
        self._account = accounts[0] if accounts else None

    def __call__(self, *, fresh: bool, claims: str | None) -> Token:
        """A token, from the sign-in itself or from the refresh token.

        Raises:
            ProblemRaised: The person has to sign in again.
        """
        first, self._first = self._first, None
        if first is not None and not fresh and claims is None:
            return first
        try:
            answer = self._application.acquire_token_silent_with_error(
                [self._endpoints.scope], self._account, force_refresh=fresh, claims_challenge=claims
            )
        except NETWORK_ERRORS as error:
            raise self._network.trouble(error, self._endpoints.login) from None
        if not answer or "access_token" not in answer:
            # Whatever Microsoft wants, a second factor or a new password: signing in again is the way.
            raised = with_clock(of_own_sign_in(answer or {}), self._network.ahead)
            if raised.problem.transient or raised.problem.code is ProblemCode.CLOCK_WRONG:
                raise raised
            raise problem(ProblemCode.SIGN_IN_EXPIRED, detail=raised.problem.detail)
        return self._token(answer)

    def close(self) -> None:
        """Sign out."""
        self._first = None
        if self._account is not None:
            self._application.remove_account(self._account)
        self._session.close()

    def _token(self, answer: Mapping[str, object]) -> Token:
        if "access_token" not in answer:
            raise of_own_sign_in(answer)
        tenant_id = str(_claims(answer).get("tid") or self.tenant_id).lower()
        if tenant_id != self.tenant_id:
            raise problem(ProblemCode.WRONG_TENANT, organisation=tenant_id, expected=self.tenant_id)
        lasts = timedelta(seconds=int(str(answer.get("expires_in") or 0)))
        return Token(str(answer["access_token"]), self._network.clock.now() + lasts)


def _claims(answer: Mapping[str, object]) -> Mapping[str, object]:
    claims = answer.get("id_token_claims")
    return claims if isinstance(claims, dict) else {}
