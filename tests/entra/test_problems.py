"""Microsoft's codes, row by row of what is known about them, and whatever is not known."""

import json
from datetime import UTC, datetime

import pytest

from tests.entra.tools import error_body
from wizard.core.problems import WORDS, ProblemCode, ProblemRaised
from wizard.entra.problems import of_graph, of_sign_in

P = ProblemCode
NOW = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
GONE = "Resource 'x' does not exist or one of its queried reference-property objects are not present."
BACKING = "the backing application of the service principal being created must in the local tenant"


def read(status: int, body: bytes, headers: dict[str, str] | None = None) -> ProblemRaised:
    return of_graph(status, headers or {}, body, NOW)


# status, code, code of the details, message, problem, transient, what it turns into
GRAPH_ROWS = [
    (403, "Authorization_RequestDenied", "", "Insufficient privileges.", P.MISSING_ROLE, False, None),
    (403, "Authorization_RequestDenied", "", BACKING, P.NOT_VISIBLE_YET, True, P.MISSING_ROLE),
    (400, "Request_BadRequest", "NoBackingApplicationObject", "x", P.NOT_VISIBLE_YET, True, P.TOOK_TOO_LONG),
    (404, "Request_ResourceNotFound", "", GONE, P.NOT_VISIBLE_YET, True, P.TOOK_TOO_LONG),
    (400, "Request_BadRequest", "", GONE, P.NOT_VISIBLE_YET, True, P.TOOK_TOO_LONG),
    (404, "Directory_ObjectNotFound", "", "Unable to read the company", P.NOT_VISIBLE_YET, True, P.TOOK_TOO_LONG),
    (409, "Directory_ConcurrencyViolation", "", "", P.NOT_VISIBLE_YET, True, P.TOOK_TOO_LONG),
    (409, "Request_MultipleObjectsWithSameKeyValue", "ObjectConflict", "", P.ALREADY_THERE, False, None),
    (
        409,
        "Request_MultipleObjectsWithSameKeyValue",
        "",
        "Permission entry already exists.",
        P.ALREADY_THERE,
        False,
        None,
    ),
    (400, "Request_BadRequest", "ObjectConflict", "identifierUris", P.NAME_TAKEN, False, None),
    (400, "Request_BadRequest", "PropertyConflict", "", P.NAME_TAKEN, False, None),
    (400, "CredentialTypeNotAllowedAsPerAppPolicy", "", "", P.SECRETS_FORBIDDEN, False, None),
    (400, "CredentialInvalidLifetimeAsPerAppPolicy", "", "", P.SECRET_TOO_LONG, False, None),
    (403, "Directory_QuotaExceeded", "", "", P.QUOTA, False, None),
    (400, "Directory_QuotaExceeded", "", "", P.QUOTA, False, None),
    (400, "Request_UnsupportedQuery", "", "", P.COULD_NOT_CHECK, False, None),
    (400, "CannotDeleteOrUpdateEnabledEntitlement", "", "", P.COULD_NOT_CHECK, False, None),
    (400, "AadPremiumLicenseRequired", "", "", P.COULD_NOT_CHECK, False, None),
    (401, "InvalidAuthenticationToken", "", "Access token has expired.", P.SIGN_IN_EXPIRED, False, None),
    (429, "Request_ThrottledTemporarily", "", "", P.THROTTLED, True, None),
    (429, "TooManyRequests", "", "", P.THROTTLED, True, None),
    (500, "InternalServerError", "", "", P.SERVICE_BUSY, True, None),
    (502, "BadGateway", "", "", P.SERVICE_BUSY, True, None),
    (503, "serviceNotAvailable", "", "", P.SERVICE_BUSY, True, None),
    (504, "GatewayTimeout", "", "", P.SERVICE_BUSY, True, None),
    (400, "HostNameNotOnVerifiedDomain", "", "", P.BAD_DOMAIN, False, None),
    (400, "Request_BadRequest", "", "Invalid value for property 'redirectUris'.", P.BAD_DOMAIN, False, None),
    (400, "SomethingNew", "", "", P.UNKNOWN, False, None),
]


@pytest.mark.parametrize("row", GRAPH_ROWS, ids=lambda row: f"{row[0]} {row[1]} {row[2] or row[3][:20]}")
def test_a_refusal_of_graph(row: tuple[int, str, str, str, ProblemCode, bool, ProblemCode | None]) -> None:
    status, code, detail, message, expected, transient, then = row
    details = [{"code": detail, "message": message, "target": "x"}] if detail else None
    found = read(status, error_body(code, message, details=details)).problem
    assert (found.code, found.transient, found.then) == (expected, transient, then)
    assert (found.request_id, found.correlation_id) == ("r-1", "c-1")
    assert found.service_code in {code, detail}
    assert found.title


@pytest.mark.parametrize("name", ["innerError", "innererror", "InnerError"])
def test_nested_codes_are_found(name: str) -> None:
    inner = {"code": "x", "innererror": {"code": "CredentialInvalidLifetimeAsPerAppPolicy"}, "request-id": "r-2"}
    found = read(400, json.dumps({"error": {"code": "BadRequest", "message": "", name: inner}}).encode()).problem
    assert (found.code, found.request_id) == (P.SECRET_TOO_LONG, "r-2")
    assert found.service_code == "CredentialInvalidLifetimeAsPerAppPolicy"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>no</html>",
        b"{",
        b"[]",
        b'"x"',
        b'{"error": "x"}',
        b'{"error": {"details": 3, "innerError": 4}}',
        b'{"error": {"details": [1, {}], "code": null}}',
        b"[" * 100_000,
    ],
    ids=range(9),
)
@pytest.mark.parametrize("status", [400, 403, 404, 409, 418, 429, 500, 503])
def test_every_body_ends_in_a_problem(status: int, body: bytes) -> None:
    found = read(status, body, {"request-id": "from-header"}).problem
    assert found.request_id == "from-header"
    assert found.service_code == f"HTTP {status}"
    assert found.code in WORDS


@pytest.mark.parametrize("status", [302, 400, 403, 404, 407, 418])
def test_what_does_not_come_from_graph_says_nothing_about_rights(status: int) -> None:
    found = read(status, b"<html>blocked by the proxy</html>", {"Content-Type": "text/html"}).problem
    assert (found.code, found.transient, found.service_code) == (P.NOT_MICROSOFT, False, f"HTTP {status}")


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"retry-after": " 0 "}, 0.0),
        ({"Retry-After": "Tue, 01 Sep 2026 08:01:30 GMT"}, 90.0),
        ({"Retry-After": "Tue, 01 Sep 2026 07:00:00 GMT"}, 0.0),
        # The computer's clock is wrong; the answer's own date counts.
        ({"Retry-After": "Tue, 01 Sep 2026 11:00:05 GMT", "Date": "Tue, 01 Sep 2026 11:00:00 GMT"}, 5.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-1"}, None),
        ({}, None),
    ],
)
def test_how_long_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert read(429, error_body("TooManyRequests"), headers).problem.retry_after == seconds


SIGN_IN_ROWS: list[tuple[tuple[int, ...], ProblemCode]] = [
    ((50011, 500113), P.REDIRECT_URI_WRONG),
    ((65001, 90094, 90095), P.ADMIN_APPROVAL_NEEDED),
    ((65002, 700016), P.SIGN_IN_APP_REFUSED),
    ((65004,), P.SIGN_IN_DECLINED),
    ((50020, 50034, 51004, 16000), P.WRONG_ACCOUNT),
    ((50058, 50173, 700082, 70008, 70043), P.SIGN_IN_EXPIRED),
    ((54005,), P.SIGN_IN_INTERRUPTED),
    ((50059, 90002), P.TENANT_NOT_FOUND),
    ((50076, 50079, 50072, 50074), P.MFA_NEEDED),
    ((50105,), P.NOT_ASSIGNED),
    ((50126,), P.WRONG_PASSWORD),
    ((50053, 50055, 50057), P.ACCOUNT_LOCKED),
    ((53000, 53001), P.DEVICE_NOT_MANAGED),
    ((53003, 530032, 530035), P.SIGN_IN_BLOCKED),
    ((70018, 70019), P.DEVICE_CODE_EXPIRED),
    ((7000229,), P.NOT_VISIBLE_YET),
    ((7000215, 7000218), P.SECRET_WRONG),
    ((7000222,), P.SECRET_EXPIRED),
    ((70001, 7000112), P.APPLICATION_DISABLED),
    ((90099,), P.PARTNER_ACCOUNT),
    ((50194, 9001023), P.SINGLE_TENANT),
    ((900384, 80013), P.CLOCK_WRONG),
    ((90033, 90055, 50033, 90012), P.SERVICE_BUSY),
]


@pytest.mark.parametrize(
    ("number", "code"),
    [(number, code) for numbers, code in SIGN_IN_ROWS for number in numbers],
)
def test_a_refusal_of_the_sign_in(number: int, code: ProblemCode) -> None:
    said = f"AADSTS{number}: Something. Trace ID: t Correlation ID: c"
    whole = {"error": "x", "error_description": said, "error_codes": [number], "trace_id": "t", "correlation_id": "c"}
    found = of_sign_in(whole).problem
    assert (found.code, found.service_code) == (code, f"AADSTS{number}")
    assert (found.request_id, found.correlation_id) == ("t", "c")
    assert of_sign_in({"error": "x", "error_description": said}).problem.code is code, "from the sentence alone"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("access_denied", P.SIGN_IN_DECLINED),
        ("authorization_declined", P.SIGN_IN_DECLINED),
        ("expired_token", P.DEVICE_CODE_EXPIRED),
        ("bad_verification_code", P.DEVICE_CODE_EXPIRED),
        ("consent_required", P.ADMIN_APPROVAL_NEEDED),
        ("interaction_required", P.SIGN_IN_EXPIRED),
        ("temporarily_unavailable", P.SERVICE_BUSY),
        ("invalid_grant", P.SIGN_IN_EXPIRED),
        ("invalid_client", P.SECRET_WRONG),
        ("unauthorized_client", P.SIGN_IN_APP_REFUSED),
        ("never_heard_of", P.UNKNOWN),
        ("", P.UNKNOWN),
    ],
)
def test_an_oauth_error_without_a_number(error: str, code: ProblemCode) -> None:
    found = of_sign_in({"error": error}).problem
    assert (found.code, found.service_code) == (code, error)
