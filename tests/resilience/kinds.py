"""The ways in which one request can go wrong, and the problems that fit.

A failure happens once. What goes away by itself has to end done; else the problem has to say what happened. Sources of
the bodies: "Microsoft Graph error responses and resource types", "Microsoft Entra authentication and authorization
error codes", and what Terraform's azuread provider and the Azure CLI retry.
"""

import base64
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.resilience.edge import Answered, Line, Meddling, Place
from wizard.core.problems import ProblemCode

P = ProblemCode
HTML = b"<html><body>Welcome to our Wi-Fi. Please pay here.</body></html>"
HUGE = 400_000  # bytes; more than the limits of the runs allow
Act = Callable[[Line, Answered], Awaitable[None]]

DISCOVERY, REDEMPTION, PROOF, GRAPH = "discovery", "redemption", "proof", "graph"


def purpose(place: Place) -> str:
    """What a request is for."""
    if place.server == "graph":
        return GRAPH
    if place.method == "GET":
        return DISCOVERY
    return REDEMPTION if "organizations" in place.shape else PROOF


@dataclass(frozen=True, slots=True)
class Kind:
    """One way to go wrong.

    Attributes:
        name: Its column in the table.
        acts: What is answered: by the purpose of the request, ``*`` for any other.
        applied: Whether the request takes effect.
        fits: The problems that may come of it, by purpose; done always fits.
    """

    name: str
    acts: dict[str, Act]
    applied: bool = False
    fits: dict[str, frozenset[ProblemCode]] | None = None

    def meddling(self, place: Place) -> Meddling:
        """What happens to the request at *place*."""
        act = self.acts.get(purpose(place)) or self.acts["*"]
        return Meddling(act, applied=self.applied)

    def fitting(self, place: Place) -> frozenset[ProblemCode]:
        """The problems that fit at *place*."""
        fits = self.fits or {}
        return fits.get(purpose(place), fits.get("*", frozenset()))


def _graph_error(status: int, code: str, message: str, **headers: str) -> Act:
    inner = {"request-id": "r-1", "client-request-id": "c-1", "date": "2026-08-20T08:00:00"}
    body = json.dumps({"error": {"code": code, "message": message, "innerError": inner}}).encode()
    return _reply(status, body, **headers)


def _oauth_error(status: int, error: str, number: int, words: str, **headers: str) -> Act:
    body = {"error": error, "error_description": f"AADSTS{number}: {words}", "error_codes": [number]}
    return _reply(status, json.dumps(body | {"trace_id": "t-1", "correlation_id": "c-1"}).encode(), **headers)


def _reply(status: int, body: bytes, **headers: str) -> Act:
    async def act(line: Line, _answered: Answered) -> None:
        await line.reply(status, body, headers)

    return act


async def _reset(line: Line, _answered: Answered) -> None:
    await line.reset()


async def _silence(line: Line, _answered: Answered) -> None:
    await line.silence()


async def _truncated(line: Line, answered: Answered) -> None:
    body = answered.body or b'{"value": []}'
    await line.reply(answered.status if answered.body else 200, body[: len(body) * 2 // 3], _heads(answered))


async def _cut_off(line: Line, answered: Answered) -> None:
    body = answered.body or b'{"value": []}'
    await line.reply(
        answered.status if answered.body else 200, body[: len(body) // 2], _heads(answered), length=len(body)
    )


def _heads(answered: Answered) -> dict[str, str]:
    """The headers of the tenant's own answer, by which it is known as one; its length is another one now."""
    return {name.decode(): value.decode() for name, value in answered.headers if name.lower() != b"content-length"}


async def _huge(line: Line, answered: Answered) -> None:
    await line.reply(answered.status if answered.body else 200, b'{"value": "' + b"a" * HUGE + b'"}')


def _challenge() -> str:
    claims = {"access_token": {"nbf": {"essential": True, "value": "1"}}}
    encoded = base64.b64encode(json.dumps(claims).encode()).decode()
    return f'Bearer realm="", error="insufficient_claims", claims="{encoded}"'


def _set(*codes: ProblemCode) -> frozenset[ProblemCode]:
    return frozenset(codes)


_NOT_FOUND = "Resource '1' does not exist or one of its queried reference-property objects are not present."
_NO_APPLICATION = "The appId '1' does not reference a valid application object."
_NO_BACKING = (
    "The backing application of the service principal being created must in the local tenant. "
    "Insufficient privileges to complete the operation."
)
_UNKNOWN_TENANT = _oauth_error(400, "invalid_tenant", 90002, "Tenant 'x' not found.")
_UNKNOWN_APP = _oauth_error(400, "unauthorized_client", 700016, "Application 'x' was not found in the directory.")
_WRONG_SECRET = _oauth_error(401, "invalid_client", 7000215, "Invalid client secret provided.")
_BUSY = _oauth_error(400, "temporarily_unavailable", 90033, "A transient error has occurred. Please try again.")
_LOGIN_BUSY = {"error": "temporarily_unavailable", "error_description": "Too many requests."}
_BUSY_429 = _reply(429, json.dumps(_LOGIN_BUSY).encode(), retry_after="3")
_ANY_MICROSOFT = {"*": _set(P.NOT_MICROSOFT)}
_SIGN_IN_REFUSED = {
    DISCOVERY: _set(P.TENANT_NOT_FOUND),
    REDEMPTION: _set(P.SIGN_IN_APP_REFUSED),
}


def kinds(trap: str) -> tuple[Kind, ...]:
    """All kinds, in the order of the columns.

    Args:
        trap: An address at which nobody of ours may ever ask; redirects lead there.
    """
    lost = {"*": _graph_error(503, "serviceNotAvailable", "The service is temporarily unavailable.")}
    return (
        Kind(
            "404 replication",
            {
                "*": _graph_error(404, "Request_ResourceNotFound", _NOT_FOUND),
                DISCOVERY: _UNKNOWN_TENANT,
                REDEMPTION: _UNKNOWN_APP,
                PROOF: _UNKNOWN_APP,
            },
            fits=_SIGN_IN_REFUSED,
        ),
        Kind(
            "400 replication",
            {
                "*": _graph_error(400, "Request_BadRequest", _NO_APPLICATION),
                DISCOVERY: _UNKNOWN_TENANT,
                REDEMPTION: _BUSY,
                PROOF: _oauth_error(400, "unauthorized_client", 7000229, "The client is missing service principal."),
            },
            fits=_SIGN_IN_REFUSED,
        ),
        Kind(
            "403 replication",
            {
                "*": _graph_error(403, "Authorization_RequestDenied", _NO_BACKING),
                DISCOVERY: _UNKNOWN_TENANT,
                REDEMPTION: _WRONG_SECRET,
                PROOF: _WRONG_SECRET,
            },
            fits=_SIGN_IN_REFUSED,
        ),
        Kind(
            "403",
            {
                "*": _graph_error(403, "Authorization_RequestDenied", "Insufficient privileges."),
                DISCOVERY: _UNKNOWN_TENANT,
                REDEMPTION: _oauth_error(400, "access_denied", 65004, "User declined to consent."),
                PROOF: _UNKNOWN_APP,
            },
            fits={
                DISCOVERY: _set(P.TENANT_NOT_FOUND),
                REDEMPTION: _set(P.SIGN_IN_DECLINED),
                GRAPH: _set(P.MISSING_ROLE, P.ADMIN_APPROVAL_NEEDED),
            },
        ),
        Kind(
            "409",
            {
                "*": _graph_error(409, "Request_ConcurrencyViolation", "Another request changes this object."),
                DISCOVERY: _BUSY_429,
                REDEMPTION: _oauth_error(400, "invalid_grant", 54005, "The code was already redeemed."),
                PROOF: _BUSY,
            },
            fits={REDEMPTION: _set(P.SIGN_IN_INTERRUPTED)},
        ),
        Kind(
            "429",
            {
                "*": _graph_error(429, "TooManyRequests", "Too many requests.", retry_after="7"),
                **dict.fromkeys((DISCOVERY, REDEMPTION, PROOF), _BUSY_429),
            },
        ),
        Kind("429 bare", {"*": _reply(429, b"", content_type="text/plain")}),
        Kind("500", {"*": _graph_error(500, "InternalServerError", "Something went wrong.")}),
        Kind("503", lost),
        Kind("503 applied", lost, applied=True, fits={REDEMPTION: _set(P.SIGN_IN_INTERRUPTED)}),
        Kind("reset before", {"*": _reset}),
        Kind("reset after", {"*": _reset}, applied=True, fits={REDEMPTION: _set(P.SIGN_IN_INTERRUPTED)}),
        Kind("time-out before", {"*": _silence}),
        Kind("time-out after", {"*": _silence}, applied=True, fits={REDEMPTION: _set(P.SIGN_IN_INTERRUPTED)}),
        Kind(
            "garbage",
            {"*": _reply(200, b"\x00\xff\xfe{[", content_type="application/octet-stream")},
            applied=True,
            fits=_ANY_MICROSOFT,
        ),
        Kind("truncated JSON", {"*": _truncated}, applied=True, fits={REDEMPTION: _set(P.SIGN_IN_INTERRUPTED)}),
        Kind("cut off", {"*": _cut_off}, applied=True, fits={REDEMPTION: _set(P.SIGN_IN_INTERRUPTED)}),
        Kind("HTML", {"*": _reply(200, HTML, content_type="text/html")}, fits=_ANY_MICROSOFT),
        Kind("HTML 511", {"*": _reply(511, HTML, content_type="text/html")}, fits=_ANY_MICROSOFT),
        Kind(
            "expired token",
            {
                "*": _graph_error(401, "InvalidAuthenticationToken", "Access token has expired or is not yet valid."),
                DISCOVERY: _UNKNOWN_TENANT,
                REDEMPTION: _oauth_error(400, "invalid_grant", 70008, "The code has expired."),
                PROOF: _BUSY,
            },
            fits={DISCOVERY: _set(P.TENANT_NOT_FOUND), REDEMPTION: _set(P.SIGN_IN_EXPIRED)},
        ),
        Kind(
            "claims challenge",
            {
                "*": _graph_error(
                    401,
                    "InvalidAuthenticationToken",
                    "Continuous access evaluation resulted in challenge.",
                    www_authenticate=_challenge(),
                ),
                DISCOVERY: _UNKNOWN_TENANT,
                REDEMPTION: _oauth_error(400, "interaction_required", 50076, "A second factor is needed."),
                PROOF: _BUSY,
            },
            fits={DISCOVERY: _set(P.TENANT_NOT_FOUND), REDEMPTION: _set(P.MFA_NEEDED)},
        ),
        Kind("redirect", {"*": _reply(307, b"", location=trap)}, fits=_ANY_MICROSOFT),
        Kind("huge answer", {"*": _huge}, applied=True, fits=_ANY_MICROSOFT),
    )
