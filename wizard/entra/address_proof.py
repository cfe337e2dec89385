"""Proving a redirect URI: a silent sign-in of nobody, which Microsoft ends at the redirect URI, or not at all.

With ``prompt=none`` and without a session Microsoft sends ``login_required`` (AADSTS50058) to the redirect URI. One
that the application does not have gets no answer: Microsoft shows a page with AADSTS50011 instead.

Sources: "OAuth 2.0 authorization code flow", prompt and error response; "Redirect URI (reply URL) restrictions";
"Microsoft Entra authentication and authorization error codes". That such a page quotes its code, and that one of
another kind (``BssoInterrupt``) wants to be asked again with ``sso_reload``, is what public programs rely on.
"""

import re
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import httpx

from wizard.core.problems import ProblemCode, ProblemRaised, not_visible_yet, problem
from wizard.entra.http import FIRST_ERROR, FIRST_FAULT, FIRST_REDIRECT, SLOW_DOWN
from wizard.entra.problems import CAPTIVE, of_sign_in
from wizard.entra.service import SignInService

_CODE = re.compile(r"AADSTS(\d{4,9}):")
# Right after a change Microsoft's servers do not agree yet; what each turns into when patience ends.
NOT_YET = {
    "AADSTS50011": ProblemCode.REDIRECT_URI_WRONG,
    "AADSTS500113": ProblemCode.REDIRECT_URI_WRONG,
    "AADSTS700016": ProblemCode.TOOK_TOO_LONG,
    "AADSTS7000229": ProblemCode.TOOK_TOO_LONG,
}
# Skips the page on which Microsoft looks for a sign-in of the computer.
AGAIN = "&sso_reload=true"
REQUEST_ID = "x-ms-request-id"


class EntraAddressProof:
    """Implements :class:`wizard.core.ports.AddressProof`."""

    def __init__(self, service: SignInService) -> None:
        """Ask *service*."""
        self._service = service

    async def accepted(self, client_id: str, redirect_uri: str, scope: str) -> None:
        """Ask for a silent sign-in, which ends in an error at the redirect URI. It is not followed.

        Raises:
            ProblemRaised: Microsoft said no, or neither yes nor no.
        """
        request = await self._service.request(client_id, redirect_uri, scope, mode="query", prompt="none")
        answer = await self._service.open(request.url)
        if not _told(answer):
            answer = await self._service.open(request.url + AGAIN)
        if FIRST_REDIRECT <= answer.status_code < FIRST_ERROR:
            _judge_redirect(answer.headers.get("Location", ""), redirect_uri, request.state)
            return
        raise self._refusal(answer)

    def is_sign_in_page(self, url: str) -> bool:
        """Whether *url* is on a host at which people of this cloud sign in."""
        return self._service.endpoints.is_sign_in_page(url)

    def _refusal(self, answer: httpx.Response) -> ProblemRaised:
        """What an answer means that leads nowhere."""
        status, code = answer.status_code, next(iter(_CODE.findall(answer.text)), "")
        if code:
            raised = of_sign_in({"error_description": f"AADSTS{code}"})
        elif status == CAPTIVE:
            raised = self._service.network.foreign(str(answer.request.url), f"HTTP {status}")
        elif status in SLOW_DOWN or status >= FIRST_FAULT:
            busy = ProblemCode.THROTTLED if status in SLOW_DOWN else ProblemCode.SERVICE_BUSY
            raised = problem(busy, detail=f"HTTP {status}")
            raised.problem = replace(raised.problem, transient=True)
        else:
            raised = problem(ProblemCode.COULD_NOT_CHECK, detail=f"a page without a code, HTTP {status}")
        told = raised.problem
        if told.service_code in NOT_YET:
            waiting = not_visible_yet(NOT_YET[told.service_code]).problem
            told = replace(waiting, service_code=told.service_code, detail=told.detail)
        raised.problem = replace(told, request_id=answer.headers.get(REQUEST_ID, ""))
        return raised


def _told(answer: httpx.Response) -> bool:
    """Whether the answer is anything but a page that says nothing."""
    return answer.status_code != httpx.codes.OK or bool(_CODE.findall(answer.text))


def _judge_redirect(location: str, redirect_uri: str, state: str) -> None:
    """See whether Microsoft sends its answer to the redirect URI.

    Raises:
        ProblemRaised: It leads elsewhere, so that nothing is known.
    """
    try:
        where = urlsplit(location)
        query = parse_qs(where.query)
    except ValueError:
        raise problem(ProblemCode.COULD_NOT_CHECK, detail="a redirect that cannot be read") from None
    base = where._replace(query="", fragment="").geturl()
    # One without a path comes back with a slash ("Redirect URI restrictions and limitations").
    bare = redirect_uri + "/" if not urlsplit(redirect_uri).path else redirect_uri
    if base not in {redirect_uri, bare} or query.get("state") != [state] or not ({"error", "code"} & set(query)):
        raise problem(ProblemCode.COULD_NOT_CHECK, detail=f"a redirect to {where.hostname or 'no host'}")
