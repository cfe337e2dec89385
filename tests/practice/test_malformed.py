"""Requests that no library would send must still get an answer in Graph's or Entra's own shape."""

import httpx
import pytest

from tests.contracts.openapi.validator import GraphContract
from tests.practice.person import Json, Person, aadsts


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "broken"),
    [
        ("GET", "/applications?$filter=((((", None, 400, ""),
        ("GET", "/applications?$filter=displayName eq", None, 400, ""),
        ("GET", "/applications?$filter=web/redirectUris/any(p", None, 400, ""),
        ("GET", "/applications?$skiptoken=x", None, 400, ""),
        ("GET", "/applications(uniqueName='a''b')", None, 404, ""),
        ("POST", "/applications", [1], 400, "body: type"),
        ("POST", "/applications", {"displayName": 5}, 400, "displayName: type"),
        ("POST", "/applications", {"displayName": "x", "web": {"redirectUris": None}}, 201, "web: anyOf"),
        ("POST", "/applications", {"displayName": "x", "web": {"redirectUris": [5]}}, 400, "web: anyOf"),
        ("POST", "/applications", {"displayName": "x", "web": {"redirectUris": ["https://[bad"]}}, 400, ""),
        (
            *("POST", "/applications", {"displayName": "x", "requiredResourceAccess": [5]}),
            *(400, "requiredResourceAccess/0: type"),
        ),
        (
            *("POST", "/applications", {"displayName": "x", "passwordCredentials": [5]}),
            *(400, "passwordCredentials/0: type"),
        ),
        ("POST", "/applications", {"displayName": "x", "identifierUris": [5]}, 400, "identifierUris/0: type"),
        ("POST", "/applications", {"displayName": "x", "tags": None, "api": None}, 201, "tags: type"),
        (
            "POST",
            "/applications",
            {"displayName": "x", "requiredResourceAccess": [{"resourceAppId": "a", "resourceAccess": [5]}]},
            400,
            "requiredResourceAccess/0/resourceAccess/0: type",
        ),
        ("PATCH", "/applications/none", {"displayName": None}, 404, ""),
        ("POST", "/oauth2PermissionGrants", {}, 400, ""),
        ("POST", "/$batch", {"requests": [5]}, 400, ""),
        ("POST", "/$batch", {"requests": [{"id": "1", "method": "GET", "url": "/me", "dependsOn": ["9"]}]}, 400, ""),
        ("POST", "/$batch", {"requests": [{"id": "1", "method": "GET", "url": "/me", "headers": [1]}]}, 400, ""),
    ],
)
def test_graph_answers(
    admin: Person, contract: GraphContract, *, method: str, path: str, body: Json | None, status: int, broken: str
) -> None:
    answer = admin.call(method, path, json=body)
    assert answer.status_code == status
    if status != 201:
        assert answer.json()["error"]["code"]
    assert contract.take() == ([f"{method} {path}: request: {broken}"] if broken else [])


def test_a_secret_can_come_with_the_application(admin: Person) -> None:
    made = admin.create_application(passwordCredentials=[{"displayName": "first"}])
    assert made["passwordCredentials"][0]["secretText"]
    assert admin.get(f"/applications/{made['id']}")["passwordCredentials"][0]["secretText"] is None


def test_nulls_in_a_patch_leave_a_usable_application(admin: Person, contract: GraphContract) -> None:
    made = admin.create_application()
    path = f"/applications/{made['id']}"
    body = {"web": None, "tags": None, "requiredResourceAccess": None, "notes": None, "api": None}
    assert admin.call("PATCH", path, json=body).status_code == 204
    assert contract.take() == [f"PATCH {path}: request: {name}: type" for name in ("requiredResourceAccess", "tags")]
    now = admin.get(path)
    assert (now["web"], now["tags"], now["requiredResourceAccess"]) == (made["web"], [], [])


@pytest.mark.parametrize(
    ("fields", "headers", "code"),
    [
        ({}, {}, 90014),
        ({"grant_type": "password", "client_id": "04b07795-8ddb-461a-bbee-02f9e1bf7b46"}, {}, 70003),
        ({"grant_type": "refresh_token", "client_id": "04b07795-8ddb-461a-bbee-02f9e1bf7b46"}, {}, 90014),
        ({"grant_type": "client_credentials"}, {"Authorization": "Basic !!"}, 9002313),
    ],
)
def test_the_token_endpoint_answers(admin: Person, fields: dict[str, str], headers: dict[str, str], code: int) -> None:
    url = f"{admin.login}/{admin.tenant_id}/oauth2/v2.0/token"
    answer: httpx.Response = admin.http.post(url, data=fields, headers=headers)
    assert (answer.status_code, aadsts(answer)) == (400, code)


def test_a_form_of_a_sign_in_that_is_over(admin: Person) -> None:
    answer = admin.http.post(f"{admin.login}/practice/signin", data={"ctx": "none", "action": "accept"})
    assert answer.status_code == 400
    assert "This sign-in is over" in answer.text


@pytest.mark.parametrize("action", ["approve", "accept", "continue", "password", "nothing"])
def test_no_form_skips_the_password(admin: Person, action: str) -> None:
    with Person(admin.server) as someone:
        url = (
            f"{someone.login}/{someone.tenant_id}/oauth2/v2.0/authorize?client_id={someone.client_id}&scope=openid"
            "&response_type=code&redirect_uri=http://localhost:1&code_challenge=x&code_challenge_method=S256"
        )
        ctx = someone.http.get(url).text.split('name="ctx" value="')[1].split('"')[0]
        form = {"ctx": ctx, "account": "max@contoso.example"}
        someone.http.post(f"{someone.login}/practice/signin", data=form)
        answer = someone.http.post(f"{someone.login}/practice/signin", data={"ctx": ctx, "action": action})
        assert answer.status_code == 200
        assert 'data-practice-page="password"' in answer.text
