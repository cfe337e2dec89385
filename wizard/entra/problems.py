"""Microsoft's error codes, translated to the wizard's problems. One table for Graph, one for the sign-in.

Sources: "Microsoft Graph error responses and resource types" and "Microsoft Entra authentication and authorization
error codes" in Microsoft's documentation; the replication signatures are those that Terraform's azuread provider,
the Azure CLI and CIPP retry.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from wizard.core.problems import Problem, ProblemCode, ProblemRaised, problem
from wizard.core.words import say

P = ProblemCode

# Looked up with the status first: Graph uses the same detail for "it exists" (409) and "the value is taken" (400).
GRAPH: Mapping[str | tuple[int, str], ProblemCode] = {
    "Authorization_RequestDenied": P.MISSING_ROLE,
    "Directory_QuotaExceeded": P.QUOTA,
    "CredentialTypeNotAllowedAsPerAppPolicy": P.SECRETS_FORBIDDEN,
    "CredentialInvalidLifetimeAsPerAppPolicy": P.SECRET_TOO_LONG,
    "NoBackingApplicationObject": P.NOT_VISIBLE_YET,
    "Directory_ObjectNotFound": P.NOT_VISIBLE_YET,
    "Request_ResourceNotFound": P.NOT_VISIBLE_YET,
    "Request_MultipleObjectsWithSameKeyValue": P.ALREADY_THERE,
    (409, "ObjectConflict"): P.ALREADY_THERE,
    (400, "ObjectConflict"): P.NAME_TAKEN,
    (400, "PropertyConflict"): P.NAME_TAKEN,
    "InvalidAuthenticationToken": P.SIGN_IN_EXPIRED,
    "Request_ThrottledTemporarily": P.THROTTLED,
    "TooManyRequests": P.THROTTLED,
    "serviceNotAvailable": P.SERVICE_BUSY,
    "AadPremiumLicenseRequired": P.COULD_NOT_CHECK,
    "Request_UnsupportedQuery": P.COULD_NOT_CHECK,
    "CannotDeleteOrUpdateEnabledEntitlement": P.COULD_NOT_CHECK,
}
# Sentences that mean the same whatever the code beside them. "backing application" covers two things at once: the
# application is not copied yet, or the account may not do this. The last three are about an assignment.
SIGNATURES: Mapping[str, tuple[ProblemCode, ProblemCode]] = {
    "does not reference a valid application object": (P.NOT_VISIBLE_YET, P.TOOK_TOO_LONG),
    "does not exist or one of its queried": (P.NOT_VISIBLE_YET, P.TOOK_TOO_LONG),
    "Unable to read the company information": (P.NOT_VISIBLE_YET, P.TOOK_TOO_LONG),
    "backing application of the service principal": (P.NOT_VISIBLE_YET, P.MISSING_ROLE),
    "Permission being assigned already exists": (P.ALREADY_THERE, P.ALREADY_THERE),
    "EntitlementGrant entry already exists": (P.ALREADY_THERE, P.ALREADY_THERE),
    "Permission being assigned was not found": (P.ROLES_OF_ITS_OWN, P.ROLES_OF_ITS_OWN),
}
# Policies about the address of an application. How Graph words an invalid redirect URI is not documented, so any 400
# that names the property counts.
ADDRESS_REFUSED = re.compile(r"redirectUris|HostNameNotOnVerifiedDomain", re.IGNORECASE)
STATUS: Mapping[int, ProblemCode] = {
    401: P.SIGN_IN_EXPIRED,
    403: P.MISSING_ROLE,
    404: P.NOT_VISIBLE_YET,
    408: P.SERVICE_BUSY,
    409: P.NOT_VISIBLE_YET,  # a change of an application that was made a moment ago
    429: P.THROTTLED,
    500: P.SERVICE_BUSY,
    502: P.SERVICE_BUSY,
    503: P.SERVICE_BUSY,
    504: P.SERVICE_BUSY,
}
AADSTS: Mapping[int, ProblemCode] = {
    50011: P.REDIRECT_URI_WRONG,
    500113: P.REDIRECT_URI_WRONG,
    65001: P.ADMIN_APPROVAL_NEEDED,
    65002: P.SIGN_IN_APP_REFUSED,
    65004: P.SIGN_IN_DECLINED,
    50020: P.WRONG_ACCOUNT,
    50034: P.WRONG_ACCOUNT,
    51004: P.WRONG_ACCOUNT,
    16000: P.WRONG_ACCOUNT,
    50058: P.SIGN_IN_EXPIRED,
    50059: P.TENANT_NOT_FOUND,
    90002: P.TENANT_NOT_FOUND,
    90038: P.TENANT_NOT_FOUND,
    50076: P.MFA_NEEDED,
    50079: P.MFA_NEEDED,
    50072: P.MFA_NEEDED,
    50074: P.MFA_NEEDED,
    50105: P.NOT_ASSIGNED,
    50126: P.WRONG_PASSWORD,
    50053: P.ACCOUNT_LOCKED,
    50055: P.ACCOUNT_LOCKED,
    50057: P.ACCOUNT_LOCKED,
    50173: P.SIGN_IN_EXPIRED,
    700082: P.SIGN_IN_EXPIRED,
    70008: P.SIGN_IN_EXPIRED,
    70043: P.SIGN_IN_EXPIRED,
    54005: P.SIGN_IN_INTERRUPTED,  # the code was redeemed, and the answer with the token was lost
    53000: P.DEVICE_NOT_MANAGED,
    53001: P.DEVICE_NOT_MANAGED,
    53003: P.SIGN_IN_BLOCKED,
    530032: P.SIGN_IN_BLOCKED,
    530035: P.SIGN_IN_BLOCKED,
    70016: P.SIGN_IN_TIMED_OUT,
    70018: P.DEVICE_CODE_EXPIRED,
    70019: P.DEVICE_CODE_EXPIRED,
    700016: P.SIGN_IN_APP_REFUSED,
    7000229: P.NOT_VISIBLE_YET,
    7000215: P.SECRET_WRONG,
    7000222: P.SECRET_EXPIRED,
    7000218: P.SECRET_WRONG,
    70001: P.APPLICATION_DISABLED,
    7000112: P.APPLICATION_DISABLED,
    90094: P.ADMIN_APPROVAL_NEEDED,
    90095: P.ADMIN_APPROVAL_NEEDED,
    90099: P.PARTNER_ACCOUNT,
    50194: P.SINGLE_TENANT,
    9001023: P.SINGLE_TENANT,
    900384: P.CLOCK_WRONG,
    80013: P.CLOCK_WRONG,
    90033: P.SERVICE_BUSY,
    90055: P.SERVICE_BUSY,
    50033: P.SERVICE_BUSY,
    90012: P.SERVICE_BUSY,
}
OAUTH: Mapping[str, ProblemCode] = {
    "access_denied": P.SIGN_IN_DECLINED,
    "authorization_declined": P.SIGN_IN_DECLINED,
    "expired_token": P.DEVICE_CODE_EXPIRED,
    "bad_verification_code": P.DEVICE_CODE_EXPIRED,
    "interaction_required": P.SIGN_IN_EXPIRED,
    "login_required": P.SIGN_IN_EXPIRED,
    "consent_required": P.ADMIN_APPROVAL_NEEDED,
    "temporarily_unavailable": P.SERVICE_BUSY,
    "invalid_grant": P.SIGN_IN_EXPIRED,
    "invalid_client": P.SECRET_WRONG,
    "unauthorized_client": P.SIGN_IN_APP_REFUSED,
}
# What is said of the application that signs in, which is not the one that the wizard registers, in other words.
OF_SIGN_IN_APP = {P.SECRET_WRONG, P.SECRET_EXPIRED, P.APPLICATION_DISABLED}
TRANSIENT = {P.NOT_VISIBLE_YET, P.THROTTLED, P.SERVICE_BUSY, P.SECRET_NOT_ACTIVE}
CAPTIVE = 511  # "Network Authentication Required" (RFC 6585, section 6): the Wi-Fi's own page, never Microsoft's
_CODE = re.compile(r"AADSTS(\d+)")
_DEEPEST = 10  # nested inner errors; a bound against a hostile answer


class Refused(ProblemRaised):
    """A refusal of Graph.

    Attributes:
        status: HTTP status.
    """

    def __init__(self, trouble: Problem, status: int) -> None:
        """Carry *trouble*."""
        super().__init__(trouble)
        self.status = status


def of_graph(status: int, headers: Mapping[str, str], body: bytes, now: datetime) -> ProblemRaised:
    """The problem behind an error answer of Graph, whatever its body is.

    Source: learn.microsoft.com/graph/errors: branch on the code, and look at nested codes first.
    """
    lower = {name.lower(): value for name, value in headers.items()}
    error = _envelope(body)
    inner = _inner(error)
    request_id = str(inner.get("request-id") or lower.get("request-id", ""))
    theirs = status in {401, 408, 429} or (status >= 500 and status != CAPTIVE)  # noqa: PLR2004
    if not error and not request_id and not theirs:
        return not_graph(f"HTTP {status}")
    codes = list(_codes(error))
    known = next((code for code in codes if (status, code) in GRAPH or code in GRAPH), "")
    code = known or str(error.get("code") or "") or f"HTTP {status}"
    message = str(error.get("message") or "")
    found = GRAPH.get((status, known)) or GRAPH.get(known) or STATUS.get(status, P.UNKNOWN)
    found, then = next((pair for sign, pair in SIGNATURES.items() if sign in message), (found, None))
    if found is P.NOT_VISIBLE_YET:
        then = then or P.TOOK_TOO_LONG
    made = problem(found, detail=message)
    if status == 400 and ADDRESS_REFUSED.findall(" ".join([message, *codes, *_targets(error)])):  # noqa: PLR2004
        then = None
        reason = say("Microsoft does not accept the Redirect URI that belongs to this domain.")
        made = problem(P.BAD_DOMAIN, detail=message, reason=reason)
    trouble = replace(
        made.problem,
        service_code=code,
        request_id=request_id,
        correlation_id=str(inner.get("client-request-id") or lower.get("client-request-id", "")),
        transient=made.problem.code in TRANSIENT,
        retry_after=seconds_to_wait(lower, now),
        then=then,
    )
    return Refused(trouble, status)


def _envelope(body: bytes) -> Mapping[str, object]:
    try:
        parsed = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    error = parsed.get("error") if isinstance(parsed, dict) else None
    return error if isinstance(error, dict) else {}


def _inner(error: Mapping[str, object]) -> Mapping[str, object]:
    found = next((value for name, value in error.items() if name.lower() == "innererror"), None)
    return found if isinstance(found, dict) else {}


def _details(error: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    details = error.get("details")
    for each in details if isinstance(details, list) else ():
        if isinstance(each, dict):
            yield each


def _targets(error: Mapping[str, object]) -> Iterator[str]:
    for each in _details(error):
        yield str(each.get("target") or "")


def _codes(error: Mapping[str, object]) -> Iterator[str]:
    """All codes, the most telling first: details, then inner errors from the inside out, then the error's own."""
    for each in _details(error):
        yield str(each.get("code") or "")
    layers = [error]
    while len(layers) < _DEEPEST and (inner := _inner(layers[-1])):
        layers.append(inner)
    for layer in reversed(layers):
        yield str(layer.get("code") or "")


def seconds_to_wait(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds to wait, from *headers* with names in lower case.

    The header holds seconds or a date (RFC 9110); the answer's own date spares us clock errors.
    """
    text = headers.get("retry-after", "").strip()
    if text.isdecimal():
        return float(text)
    until = _date(text)
    return max(0.0, (until - (_date(headers.get("date", "")) or now)).total_seconds()) if until else None


def _date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def not_graph(code: str) -> ProblemRaised:
    """The problem when a gateway or a captive portal answered in Graph's place."""
    raised = problem(P.NOT_MICROSOFT, detail="The answer did not come from Microsoft Graph.")
    raised.problem = replace(raised.problem, service_code=code)
    return raised


def of_sign_in(answer: Mapping[str, object]) -> ProblemRaised:
    """The problem behind an OAuth error answer."""
    words = str(answer.get("error_description") or "")
    listed = answer.get("error_codes")
    numbers = [int(each) for each in (listed if isinstance(listed, list) else ()) if str(each).isdecimal()]
    numbers += [int(each) for each in _CODE.findall(words)]
    error = str(answer.get("error") or "")
    found = next((AADSTS[number] for number in numbers if number in AADSTS), None) or OAUTH.get(error, P.UNKNOWN)
    raised = problem(found, detail=words.splitlines()[0] if words else error)
    raised.problem = replace(
        raised.problem,
        service_code=f"AADSTS{numbers[0]}" if numbers else error,
        correlation_id=str(answer.get("correlation_id") or ""),
        request_id=str(answer.get("trace_id") or ""),
        transient=found in TRANSIENT,
    )
    return raised


def of_own_sign_in(answer: Mapping[str, object]) -> ProblemRaised:
    """The same where the wizard itself signs a person in: no client secret is part of that."""
    raised = of_sign_in(answer)
    if raised.problem.code in OF_SIGN_IN_APP:
        return settled(raised.problem, P.SIGN_IN_APP_REFUSED)
    return raised


def of_stored_sign_in(answer: Mapping[str, object]) -> ProblemRaised:
    """The same where a sign-in is used that this computer holds: a client secret of it is not the wizard's to renew."""
    raised = of_sign_in(answer)
    if raised.problem.code in OF_SIGN_IN_APP:
        return settled(raised.problem, P.LOCAL_SIGN_IN_REFUSED)
    return raised


def of_discovery(error: BaseException) -> ProblemRaised | None:
    """The problem where Microsoft refuses to describe an organisation's sign-in; ``None`` where *error* is another.

    msal quotes the answer in the error that it hides behind its own; only its number is read.
    """
    quoted = str(error.__context__)
    if "OIDC Discovery" not in quoted:
        return None
    raised = of_sign_in({"error_description": " ".join(f"AADSTS{number}" for number in _CODE.findall(quoted))})
    if raised.problem.code is P.UNKNOWN:
        raised = settled(raised.problem, P.TENANT_NOT_FOUND)
    raised.problem = replace(raised.problem, detail="no OpenID configuration")
    return raised


def settled(trouble: Problem, code: ProblemCode) -> ProblemRaised:
    """The same trouble under another name, not transient."""
    raised = problem(code, detail=trouble.detail)
    raised.problem = replace(
        raised.problem,
        service_code=trouble.service_code,
        request_id=trouble.request_id,
        correlation_id=trouble.correlation_id,
    )
    return raised
