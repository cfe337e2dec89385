"""Microsoft's error codes, translated to the wizard's problems. One table for Graph, one for the sign-in.

Sources: "Microsoft Graph error responses and resource types" and "Microsoft Entra authentication and authorization
error codes" in Microsoft's documentation; the replication signatures are those that Terraform's azuread provider,
the Azure CLI and CIPP retry.
"""

import re
import ssl
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import httpx
import requests
from kiota_abstractions.api_error import APIError
from msgraph.generated.models.o_data_errors.o_data_error import ODataError

from wizard.core.problems import Problem, ProblemCode, ProblemRaised, problem

P = ProblemCode

GRAPH: Mapping[str, ProblemCode] = {
    "Authorization_RequestDenied": P.MISSING_ROLE,
    "Directory_QuotaExceeded": P.QUOTA,
    "CredentialTypeNotAllowedAsPerAppPolicy": P.SECRETS_FORBIDDEN,
    "CredentialInvalidLifetimeAsPerAppPolicy": P.SECRET_TOO_LONG,
    "NoBackingApplicationObject": P.NOT_VISIBLE_YET,
    "Directory_ObjectNotFound": P.NOT_VISIBLE_YET,
    "Request_ResourceNotFound": P.NOT_VISIBLE_YET,
    "Request_MultipleObjectsWithSameKeyValue": P.ALREADY_THERE,
    "ObjectConflict": P.NAME_TAKEN,
    "PropertyConflict": P.NAME_TAKEN,
    "InvalidAuthenticationToken": P.SIGN_IN_EXPIRED,
    "Request_ThrottledTemporarily": P.THROTTLED,
    "TooManyRequests": P.THROTTLED,
    "serviceNotAvailable": P.SERVICE_BUSY,
    "AadPremiumLicenseRequired": P.COULD_NOT_CHECK,
    "Request_UnsupportedQuery": P.COULD_NOT_CHECK,
    "CannotDeleteOrUpdateEnabledEntitlement": P.COULD_NOT_CHECK,
}
REPLICATION = (
    "does not reference a valid application object",
    "does not exist or one of its queried",
    "Unable to read the company information",
)
BACKING_APPLICATION = "backing application of the service principal"
STATUS: Mapping[int, ProblemCode] = {
    401: P.SIGN_IN_EXPIRED,
    403: P.MISSING_ROLE,
    404: P.NOT_VISIBLE_YET,
    408: P.SERVICE_BUSY,
    409: P.NOT_VISIBLE_YET,
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
}
TRANSIENT = {P.NOT_VISIBLE_YET, P.THROTTLED, P.SERVICE_BUSY, P.SECRET_NOT_ACTIVE}
_CODE = re.compile(r"AADSTS(\d+)")


def of_graph(error: APIError) -> ProblemRaised:
    """The problem behind an error answer of Graph."""
    status = error.response_status_code or 0
    code, message, request_id = "", "", ""
    if isinstance(error, ODataError) and error.error is not None:
        main = error.error
        details = [each.code for each in main.details or [] if each.code in GRAPH]
        code = details[0] if details and details[0] else main.code or ""
        message = main.message or ""
        inner = main.inner_error
        if inner is not None:
            request_id = inner.request_id or inner.client_request_id or ""
    found = GRAPH.get(code) or STATUS.get(status, P.UNKNOWN)
    then = None
    if any(sign in message for sign in REPLICATION):
        found = P.NOT_VISIBLE_YET
    if BACKING_APPLICATION in message:
        found, then = P.NOT_VISIBLE_YET, P.MISSING_ROLE
    raised = problem(found, detail=message)
    raised.problem = replace(
        raised.problem,
        service_code=code or (f"HTTP {status}" if status else ""),
        request_id=request_id,
        transient=found in TRANSIENT,
        retry_after=_retry_after(error),
        then=then or (P.TOOK_TOO_LONG if found is P.NOT_VISIBLE_YET else None),
    )
    return raised


def _retry_after(error: APIError) -> float | None:
    headers = {str(name).lower(): value for name, value in (error.response_headers or {}).items()}
    text = str(headers.get("retry-after", ""))
    return float(text) if text.isdecimal() else None


def of_sign_in(answer: Mapping[str, Any]) -> ProblemRaised:
    """The problem behind an OAuth error answer."""
    words = str(answer.get("error_description") or "")
    numbers = [int(each) for each in answer.get("error_codes") or [] if str(each).isdecimal()]
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


def of_network(error: Exception) -> ProblemRaised:
    """The problem behind a connection that failed."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(seen):
            return problem(P.CERTIFICATE, detail=type(error).__name__)
        seen = seen.__cause__ or seen.__context__
    raised = problem(P.OFFLINE, detail=type(error).__name__)
    raised.problem = replace(raised.problem, transient=True)
    return raised


NETWORK_ERRORS = (httpx.HTTPError, requests.RequestException, OSError)


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
