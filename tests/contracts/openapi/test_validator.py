"""What the contract lets pass, and what it refuses."""

import json
import sys
from dataclasses import dataclass, field
from types import ModuleType

import pytest
from jsonschema import Draft7Validator

from tests.contracts.openapi.validator import ContractViolationError, GraphContract

APPLICATION = {"displayName": "A", "web": {"redirectUris": ["https://a.example/"]}}


@dataclass(frozen=True)
class Seen:
    method: str = "POST"
    url: str = "/v1.0/applications"
    request_body: bytes = field(default_factory=lambda: json.dumps(APPLICATION).encode())
    status: int = 201
    response_body: bytes = field(default_factory=lambda: json.dumps(APPLICATION).encode())


def test_a_described_exchange_passes() -> None:
    contract = GraphContract()
    contract(Seen())
    assert contract.seen == {"POST /applications"}
    contract.assert_clean()


@pytest.mark.parametrize(
    "bad",
    [
        Seen(url="/v1.0/application"),
        Seen(method="PUT"),
        Seen(url="/v1.0/applications?$selct=id", method="GET", request_body=b"", response_body=b"{}"),
        Seen(request_body=b'{"displayname": "A"}'),
        Seen(request_body=b'{"web": {"redirectUri": []}}'),
        Seen(request_body=b'{"web": {"redirectUris": "https://a.example/"}}'),
        Seen(response_body=b'{"requiredResourceAccess": [{"resourceAccess": [{"id": "no guid"}]}]}'),
        Seen(status=400, response_body=b'{"error": {"code": "x"}}'),
        Seen(status=302),
        Seen(response_body=b"<html>"),
        Seen(
            method="GET",
            url="/v1.0/me/memberOf",
            status=200,
            request_body=b"",
            response_body=b'{"value": [{"@odata.type": "#microsoft.graph.user", "dispayName": "A"}]}',
        ),
    ],
    ids=lambda seen: f"{seen.method} {seen.url} {seen.status}",
)
def test_what_is_not_described_is_refused(bad: Seen) -> None:
    contract = GraphContract()
    with pytest.raises(ContractViolationError):
        contract(bad)
    assert len(contract.violations) == 1


def test_the_same_fault_is_told_each_time() -> None:
    contract = GraphContract()
    for _ in range(2):
        contract.observe(Seen(request_body=b'{"displayname": "A"}'))
        assert contract.take() == ["POST /applications: request: body: additionalProperties ['displayname']"]


def test_jsonschema_asks_for_the_grammar_of_addresses_when_it_needs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    grammar = ModuleType("rfc3987_syntax")
    grammar.__dict__["is_valid_syntax"] = lambda term, value: (term, value) == ("iri", "known")
    monkeypatch.setitem(sys.modules, "rfc3987_syntax", grammar)
    assert Draft7Validator.FORMAT_CHECKER.conforms("known", "iri")
    assert not Draft7Validator.FORMAT_CHECKER.conforms("other", "iri")


def test_a_violation_tells_no_value() -> None:
    contract = GraphContract()
    contract.observe(Seen(response_body=b'{"passwordCredentials": [{"secretText": 7, "keyId": "top-secret"}]}'))
    assert contract.violations
    assert "top-secret" not in str(contract.violations)


def test_alternate_keys_casts_and_annotations_are_known() -> None:
    contract = GraphContract()
    body = b'{"@odata.context": "x", "@odata.count": 0, "value": []}'
    for url in (
        "/v1.0/applications(uniqueName='a')",
        "/v1.0/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')",
    ):
        contract(Seen(method="GET", url=url, status=200, request_body=b"", response_body=b"{}"))
    cast = "/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true&$skiptoken=1"
    contract(Seen(method="GET", url=cast, status=200, request_body=b"", response_body=body))
    contract.assert_clean()


def batch(url: str, status: int, body: object) -> Seen:
    asked = {"requests": [{"id": "1", "method": "GET", "url": url}]}
    told = {"responses": [{"id": "1", "status": status, "headers": {}, "body": body}]}
    sent, answered = json.dumps(asked).encode(), json.dumps(told).encode()
    return Seen(url="/v1.0/$batch", request_body=sent, status=200, response_body=answered)


def test_what_lies_in_a_batch_is_held_against_the_description() -> None:
    contract = GraphContract()
    contract(batch("/me?$select=id", 200, {"id": "1"}))
    assert contract.seen == {"GET /me"}
    contract.observe(batch("/me?$selct=id", 200, {"id": 1}))
    assert contract.take() == ["GET /me: unknown query option $selct", "GET /me: answer 200: id: type"]
    contract.observe(Seen(url="/v1.0/$batch", request_body=b"[", status=400, response_body=b"{}"))
    assert contract.take() == ["POST /$batch: answer 400: body: required"]


def test_a_refusal_has_the_shape_of_an_error_whatever_was_asked() -> None:
    contract = GraphContract()
    contract.observe(Seen(url="/beta/applications", status=404, response_body=b'{"error": "gone"}'))
    assert contract.take() == [
        "POST /beta/applications: not in the description",
        "POST /beta/applications: answer 404: error: type",
    ]


def test_a_request_can_be_held_against_the_description_without_its_answer() -> None:
    contract = GraphContract()
    contract.observe_request("GET", "/v1.0/me?$select=id", b"")
    contract.assert_clean()
    contract.observe_request("POST", "/v1.0/applications", b'{"displayname": "A"}')
    with pytest.raises(ContractViolationError, match="displayname"):
        contract.assert_clean()
    contract.assert_clean()  # it was told once
