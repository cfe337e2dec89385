"""A trial: a person signs in to the application with the authorization code flow, the way the vendor's site does it.

What the vendor does is that of django-allauth's provider ``microsoft``: scope ``User.Read``, the client secret in the
form, ``/me`` for the profile. PKCE comes on top. The code, the token and the profile beyond name and address live in
local variables only.
"""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

from wizard.core.model import SignInPrompt
from wizard.core.objects import Person
from wizard.core.ports import Patiently
from wizard.core.problems import Fix, Problem, ProblemCode, ProblemRaised, choices, problem
from wizard.core.secret import Secret
from wizard.entra.browser_answer import BrowserAnswer
from wizard.entra.http import is_json_object
from wizard.entra.problems import of_graph, of_sign_in, settled
from wizard.entra.proof import not_yet
from wizard.entra.receiver import Receiver
from wizard.entra.service import Request, SignInService
from wizard.entra.transport import FIRST_REFUSAL

P = ProblemCode
PROFILE = "/v1.0/me?$select=displayName,mail,userPrincipalName"
# What a problem of signing in to Azure is called where somebody else signs in to the application.
IN_A_TRIAL = {
    P.SIGN_IN_CANCELLED: P.TRIAL_NOT_FINISHED,
    P.SIGN_IN_DECLINED: P.TRIAL_NOT_FINISHED,
    P.SIGN_IN_TIMED_OUT: P.TRIAL_NOT_FINISHED,
    P.SIGN_IN_EXPIRED: P.TRIAL_NOT_FINISHED,
    P.BROWSER_INSISTS_ON_HTTPS: P.TRIAL_NOT_FINISHED,
    P.ADMIN_APPROVAL_NEEDED: P.TRIAL_NO_CONSENT,
    P.MISSING_ROLE: P.TRIAL_NO_CONSENT,  # Graph's 403 where the token lacks the permission
    P.NOT_ASSIGNED: P.TRIAL_NOT_ASSIGNED,
    P.WRONG_ACCOUNT: P.TRIAL_WRONG_ACCOUNT,
    P.WRONG_TENANT: P.TRIAL_WRONG_ACCOUNT,
    P.SIGN_IN_BLOCKED: P.TRIAL_BLOCKED,
    P.DEVICE_NOT_MANAGED: P.TRIAL_BLOCKED,
    P.MFA_NEEDED: P.TRIAL_BLOCKED,
}


class EntraTrial:
    """Implements :class:`wizard.core.ports.Trial`."""

    def __init__(self, service: SignInService, pages: BrowserAnswer) -> None:
        """Ask *service*; open its pages with *pages*."""
        self._service = service
        self._pages = pages

    @asynccontextmanager
    async def listen(self) -> AsyncIterator["EntraTrialSignIn"]:
        """Listen on a free port of this computer while the block runs."""
        async with Receiver() as receiver:
            yield EntraTrialSignIn(self._service, self._pages, receiver)


class EntraTrialSignIn:
    """Implements :class:`wizard.core.ports.TrialSignIn`.

    Attributes:
        redirect_uri: The address on this computer that the application has to have for the moment.
    """

    def __init__(self, service: SignInService, pages: BrowserAnswer, receiver: Receiver) -> None:
        """Wait for the answer at *receiver*."""
        self.redirect_uri = receiver.redirect_uri
        self._service = service
        self._pages = pages
        self._receiver = receiver

    async def person(
        self,
        client_id: str,
        secret: Secret,
        scope: str,
        announce: Callable[[SignInPrompt | None], None],
        patiently: Patiently,
    ) -> Person:
        """Let a person sign in with the authorization code flow and the client secret, and read who it is.

        Raises:
            ProblemRaised: Nobody signed in, or Microsoft refused.
        """
        service, uri = self._service, self.redirect_uri

        def invite(prompt: SignInPrompt) -> None:
            # What is tried is what the vendor does: there is no code, and no other app.
            announce(replace(prompt, other_ways=False))

        try:
            request = await patiently(
                lambda: service.request(client_id, uri, scope, mode="form_post", prompt="select_account")
            )
            answer = await self._pages.bring(request.url, request.state, self._receiver, invite)
            announce(None)  # the person has done everything; what is left is Microsoft's
            if "code" not in answer:
                raise of_sign_in(answer)
            token = await patiently(lambda: self._redeem(client_id, secret, request, answer["code"]))
            return await patiently(lambda: self._profile(token))
        except ProblemRaised as raised:
            raise ProblemRaised(in_a_trial(raised.problem)) from None

    async def _redeem(self, client_id: str, secret: Secret, request: Request, code: str) -> str:
        try:
            return await self._service.redeem(client_id, secret, request, code)
        except ProblemRaised as raised:
            raise not_yet(raised) from None

    async def _profile(self, token: str) -> Person:
        url = f"{self._service.endpoints.graph}{PROFILE}"
        answer = await self._service.open(url, token=token)
        if answer.status_code >= FIRST_REFUSAL:
            raise of_graph(answer.status_code, answer.headers, answer.content, self._service.clock.now())
        if not is_json_object(answer.content):
            raise problem(P.COULD_NOT_CHECK, detail="the profile cannot be read")
        told = json.loads(answer.content)
        name, mail, user_name = (told.get(key) for key in ("displayName", "mail", "userPrincipalName"))
        return Person(_text(name), _text(mail), _text(user_name))


def in_a_trial(trouble: Problem) -> Problem:
    """The trouble as it is told of a trial: under its own name, and with another try as the way out."""
    if trouble.transient:
        return trouble
    code = IN_A_TRIAL.get(trouble.code)
    told = settled(trouble, code).problem if code is not None else trouble
    return replace(told, choices=choices(Fix.TRY_SIGN_IN, Fix.LEAVE_OUT))


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
