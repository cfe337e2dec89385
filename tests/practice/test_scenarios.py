"""Each scenario shows the signature that its story promises."""

import base64
import json
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.practice.person import (
    APPLICATION,
    CALLBACK,
    EVENTUAL,
    GRAPH_TOOLS,
    UPSERT,
    HandClock,
    Json,
    Person,
    aadsts,
    error_code,
)
from wizard.clouds import load_cloud
from wizard.practice import robot
from wizard.practice.clock import stamp
from wizard.practice.scenarios import SCENARIOS
from wizard.practice.serve import PracticeServer

BY_URI = f"/applications?$filter=web/redirectUris/any(p:p eq '{CALLBACK}')&$count=true"
Open = Callable[..., Person]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def enter(clock: HandClock) -> Iterator[Open]:
    """Start a scenario and sign in as its person."""
    running: list[PracticeServer] = []
    people: list[Person] = []

    def start(scenario: str, *, client_id: str = "", scope: str | None = None, sign_in: bool = True) -> Person:
        running.append(PracticeServer.start(scenario, clock=clock))
        person = Person(running[-1], **({"client_id": client_id} if client_id else {}), scope=scope)
        people.append(person)
        return person.sign_in() if sign_in else person

    yield start
    for person in people:
        person.close()
    for server in running:
        server.stop()


def until(clock: HandClock, ask: Callable[[], httpx.Response], wanted: int) -> tuple[float, list[str]]:
    """Ask every half second of the practice clock; the seconds it took and the errors on the way."""
    waited = 0.0
    met: list[str] = []
    while True:
        answer = ask()
        if answer.status_code == wanted:
            return waited, list(dict.fromkeys(met))
        body = answer.json()
        met.append(f"{answer.status_code} {body['error'] if isinstance(body['error'], str) else body['error']['code']}")
        assert waited < 60, met
        clock.advance(0.5)
        waited += 0.5


def test_the_list_of_scenarios() -> None:
    assert set(SCENARIOS) == {
        *("happy", "slow-replication", "throttled", "member", "registration-forbidden", "role-eligible"),
        *("secrets-forbidden", "secrets-limited", "already-complete", "already-half", "already-wrong-uri", "guest"),
        *("wrong-tenant", "device-code-blocked", "consent-refused", "consent-not-allowed", "token-expires"),
        *("site-unreachable", "browser-blocked", "sign-in-app-blocked", "deleted-before"),
        *("vendor-wrong-client-id", "vendor-no-tenant", "vendor-http", "vendor-other-host", "vendor-no-button"),
        *("vendor-site-down", "vendor-script-page"),
    }
    assert all(scenario.story.endswith(".") and scenario.title for scenario in SCENARIOS.values())


def test_slow_replication(enter: Open, clock: HandClock) -> None:
    person = enter("slow-replication")
    made = person.call("PATCH", "/applications(uniqueName='u')", json=APPLICATION, headers=UPSERT).json()
    path = f"/applications/{made['id']}"
    assert person.call("PATCH", "/applications(uniqueName='u')", json=APPLICATION, headers=UPSERT).status_code == 204
    waited, met = until(clock, lambda: person.call("GET", path), 200)
    assert met == ["404 Request_ResourceNotFound"]
    assert 3 < waited < 8
    assert person.get(BY_URI, EVENTUAL)["value"] == []
    create = {"appId": made["appId"]}
    answers: list[httpx.Response] = []

    def principal() -> httpx.Response:
        answers.append(person.call("POST", "/servicePrincipals", json=create))
        return answers[-1]

    _, met = until(clock, principal, 201)
    assert met == ["400 Request_BadRequest", "403 Authorization_RequestDenied"]
    assert answers[0].json()["error"]["details"][0]["code"] == "NoBackingApplicationObject"
    assert "backing application" in answers[-2].json()["error"]["message"]
    body = person.grant_body(answers[-1].json()["id"])
    _, met = until(clock, lambda: person.call("POST", "/oauth2PermissionGrants", json=body), 201)
    assert met == ["404 Directory_ObjectNotFound", "404 Request_ResourceNotFound", "400 Request_BadRequest"]
    assert person.get(f"/oauth2PermissionGrants?$filter=clientId eq '{body['clientId']}'")["value"] == []
    secret = person.add_secret(made["id"])
    assert person.get(path)["passwordCredentials"] == []
    codes: list[int] = []

    def prove() -> httpx.Response:
        answer = person.client_credentials(made["appId"], secret["secretText"])
        codes.extend([] if answer.status_code == 200 else [aadsts(answer)])
        return answer

    waited, _ = until(clock, prove, 200)
    assert set(codes) == {7000215}
    assert 10 < waited < 20
    assert len(person.get(path)["passwordCredentials"]) == 1
    clock.advance(25)
    assert [item["id"] for item in person.get(BY_URI, EVENTUAL)["value"]] == [made["id"]]


def test_slow_replication_of_secret_and_patch(enter: Open, clock: HandClock) -> None:
    person = enter("slow-replication")
    made = person.create_application()
    path = f"/applications/{made['id']}"
    _, met = until(clock, lambda: person.call("POST", f"{path}/addPassword", json={}), 200)
    assert met == ["404 Request_ResourceNotFound", "409 Directory_ConcurrencyViolation"]
    assert person.call("PATCH", path, json={"notes": "new"}).status_code == 204
    assert person.get(path)["notes"] is None
    clock.advance(6)
    assert person.get(path)["notes"] == "new"


def test_throttled(enter: Open, clock: HandClock) -> None:
    person = enter("throttled")
    first = person.call("GET", "/organization")
    assert (first.status_code, first.headers["retry-after"]) == (429, "2")
    assert person.call("GET", "/organization").status_code == 429
    clock.advance(2)
    assert person.call("GET", "/organization").status_code == 200
    path = "/applications(uniqueName='u')"
    assert error_code(person.call("PATCH", path, json=APPLICATION, headers=UPSERT)) == "Request_ThrottledTemporarily"
    clock.advance(4)
    made = person.call("PATCH", path, json=APPLICATION, headers=UPSERT)
    assert made.status_code == 201, "what was throttled had not happened"
    busy = person.call("POST", "/servicePrincipals", json={"appId": made.json()["appId"]})
    assert (busy.status_code, "retry-after" in busy.headers) == (503, False)
    person.create_principal(made.json()["appId"])


def test_member(enter: Open) -> None:
    person = enter("member")
    found = person.get("/me/transitiveMemberOf")["value"]
    assert [each for each in found if each["@odata.type"] == "#microsoft.graph.directoryRole"] == []
    made = person.create_application()
    principal = person.create_principal(made["appId"])
    person.add_secret(made["id"])
    refused = person.call("POST", "/oauth2PermissionGrants", json=person.grant_body(principal["id"]))
    assert (refused.status_code, error_code(refused)) == (403, "Authorization_RequestDenied")


@pytest.mark.parametrize("scenario", ["registration-forbidden", "guest", "role-eligible"])
def test_who_may_not_register(enter: Open, scenario: str) -> None:
    person = enter(scenario)
    for answer in (
        person.call("POST", "/applications", json=APPLICATION),
        person.call("PATCH", "/applications(uniqueName='u')", json=APPLICATION, headers=UPSERT),
    ):
        assert (answer.status_code, error_code(answer)) == (403, "Authorization_RequestDenied")
    assert person.get("/me?$select=userType")["userType"] == ("Guest" if scenario == "guest" else "Member")


def test_role_eligible(enter: Open) -> None:
    scope = "RoleManagement.Read.Directory Application.ReadWrite.All RoleAssignmentSchedule.ReadWrite.Directory"
    person = enter("role-eligible", client_id=GRAPH_TOOLS, scope=scope, sign_in=False)
    with pytest.raises(robot.SignInFailedError, match="AADSTS90094"):
        person.sign_in()
    with Person(person.server, "ada@contoso.example", GRAPH_TOOLS, scope) as ada:
        ada.sign_in()
        principal = ada.get(f"/servicePrincipals(appId='{GRAPH_TOOLS}')")["id"] if ada.tokens else ""
        everybody = ada.server.tenant.home.grants.find("clientId", principal)
        # What Ada consented to for herself, an administrator now gives to everybody.
        ada.server.tenant.home.grants.put(everybody[0] | {"consentType": "AllPrincipals", "principalId": None})
    person.sign_in()
    base = "/roleManagement/directory"
    eligible = f"{base}/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')?$expand=roleDefinition"
    (found,) = person.get(eligible)["value"]
    assert found["roleDefinition"]["displayName"] == "Cloud Application Administrator"
    assert person.get("/me/transitiveMemberOf")["value"] == []
    body = {
        "action": "selfActivate",
        "principalId": found["principalId"],
        "roleDefinitionId": found["roleDefinitionId"],
        "directoryScopeId": "/",
        "justification": "set-up",
    }
    assert person.call("POST", f"{base}/roleAssignmentScheduleRequests", json=body).status_code == 201
    (active,) = person.get(f"{base}/roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')")["value"]
    assert active["assignmentType"] == "Activated"
    # The token is older than the role.
    refused = person.call("POST", "/applications", json=APPLICATION)
    assert refused.json()["error"]["code"] == "Authorization_RequestDenied"
    person.sign_in()
    person.create_application()


def test_a_role_is_activated_in_the_portal(enter: Open) -> None:
    person = enter("role-eligible")
    server = person.server
    place = f"{server.tenant.home_id}/#view/Microsoft_Azure_PIMCommon/ActivationMenuBlade/~/aadmigratedroles"
    portal = load_cloud(str(server.cloud_file)).entra_portal
    arrival = robot.sign_in(f"{portal}/{place}", ca_file=server.announcement["ca_file"])
    assert (arrival.kind, arrival.seen) == ("done", ("portal", "done"))
    assert "Eli Eligible is now Cloud Application Administrator" in arrival.text
    again = robot.sign_in(f"{portal}/{place}", ca_file=server.announcement["ca_file"])
    assert "No eligible role is left" in again.text


def test_browser_blocked(enter: Open) -> None:
    person = enter("browser-blocked", sign_in=False)
    with pytest.raises(robot.SignInFailedError, match="AADSTS53003"):
        person.sign_in()


def test_the_sign_in_app_is_for_chosen_people(enter: Open) -> None:
    person = enter("sign-in-app-blocked", sign_in=False)
    with pytest.raises(robot.SignInFailedError, match="AADSTS50105"):
        person.sign_in()


def test_deleted_before(enter: Open) -> None:
    person = enter("deleted-before")
    (resting,) = person.get("/directory/deletedItems/microsoft.graph.application")["value"]
    named = f"/applications(uniqueName='{resting['uniqueName']}')"
    assert person.call("GET", named).status_code == 404
    refused = person.call("PATCH", named, json=APPLICATION, headers=UPSERT)
    assert refused.json()["error"]["details"][0]["target"] == "uniqueName"
    assert person.call("POST", f"/directory/deletedItems/{resting['id']}/restore").status_code == 200
    assert person.call("GET", named).json()["id"] == resting["id"]


def test_secrets_forbidden(enter: Open) -> None:
    person = enter("secrets-forbidden")
    made = person.create_application()
    refused = person.call("POST", f"/applications/{made['id']}/addPassword", json={})
    assert (refused.status_code, error_code(refused)) == (400, "CredentialTypeNotAllowedAsPerAppPolicy")


def test_secrets_limited(enter: Open, clock: HandClock) -> None:
    person = enter("secrets-limited")
    made = person.create_application()
    path = f"/applications/{made['id']}/addPassword"
    refused = person.call("POST", path, json={})
    assert (refused.status_code, error_code(refused)) == (400, "CredentialInvalidLifetimeAsPerAppPolicy")
    for days, status in ((181, 400), (180, 200)):
        body = {
            "passwordCredential": {
                "startDateTime": stamp(clock.now()),
                "endDateTime": stamp(clock.now() + timedelta(days=days)),
            }
        }
        assert person.call("POST", path, json=body).status_code == status
    with Person(person.server, None, GRAPH_TOOLS, "Policy.Read.All") as reader:
        policy = reader.sign_in().get("/policies/defaultAppManagementPolicy")
    (rule,) = policy["applicationRestrictions"]["passwordCredentials"]
    assert (policy["isEnabled"], rule["restrictionType"], rule["maxLifetime"]) == (True, "passwordLifetime", "P180D")


@pytest.mark.parametrize(
    ("scenario", "uri", "secrets", "scopes"),
    [
        ("already-complete", CALLBACK, 1, ["User.Read"]),
        ("already-half", CALLBACK, 0, None),
        ("already-wrong-uri", CALLBACK.rstrip("/"), 1, ["User.Read"]),
    ],
)
def test_what_stands_already(enter: Open, scenario: str, uri: str, secrets: int, scopes: list[str] | None) -> None:
    person = enter(scenario)
    (found,) = person.get("/applications?$filter=displayName eq 'Improvado'")["value"]
    assert (found["uniqueName"], found["web"]["redirectUris"]) == (None, [uri])
    assert len(found["passwordCredentials"]) == secrets
    principal = person.call("GET", f"/servicePrincipals(appId='{found['appId']}')")
    assert principal.status_code == (404 if scopes is None else 200)
    if scopes is not None:
        grants = person.get(f"/servicePrincipals/{principal.json()['id']}/oauth2PermissionGrants")["value"]
        assert [grant["scope"] for grant in grants] == scopes
    assert bool(found["requiredResourceAccess"]) == (scopes is not None)


def test_wrong_tenant(enter: Open) -> None:
    person = enter("wrong-tenant", sign_in=False)
    assert person.server.announcement["users"][0]["name"] == "fay@fabrikam.example"
    person.sign_in(tenant="organizations")
    assert person.get("/organization")["value"][0]["displayName"] == "Fabrikam Inc."
    person.sign_in({"prompt": "select_account"}, tenant="organizations")
    assert person.get("/organization")["value"][0]["displayName"] == "Contoso Ltd."


def test_wrong_tenant_at_a_pinned_tenant(enter: Open) -> None:
    person = enter("wrong-tenant", sign_in=False)
    arrival, _ = person.authorize()
    assert "error" in arrival.seen
    assert robot.code_of(arrival)


def test_device_code_blocked(enter: Open) -> None:
    person = enter("device-code-blocked")
    started = person.http.post(
        f"{person.login}/{person.tenant_id}/oauth2/v2.0/devicecode",
        data={"client_id": person.client_id, "scope": person.scope},
    ).json()
    with pytest.raises(robot.SignInFailedError, match="AADSTS53003"):
        robot.sign_in(started["verification_uri"])
    answer = person.token(grant_type="device_code", device_code=started["device_code"])
    assert (answer.json()["error"], aadsts(answer)) == ("invalid_grant", 53003)


def test_device_codes_wait_slow_down_and_end(enter: Open, clock: HandClock) -> None:
    person = enter("happy", sign_in=False)
    started = person.http.post(
        f"{person.login}/{person.tenant_id}/oauth2/v2.0/devicecode",
        data={"client_id": person.client_id, "scope": person.scope},
    ).json()
    poll = {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": started["device_code"]}
    assert person.token(**poll).json()["error"] == "authorization_pending"
    assert person.token(**poll).json()["error"] == "slow_down"
    assert person.token(**poll | {"device_code": "x"}).json()["error"] == "bad_verification_code"
    clock.advance(901)
    assert person.token(**poll).json()["error"] == "expired_token"
    with pytest.raises(robot.SignInFailedError, match="AADSTS70018"):
        robot.sign_in(started["verification_uri"], code=started["user_code"])


def test_consent_refused(enter: Open) -> None:
    person = enter("consent-refused", sign_in=False)
    arrival, _ = person.authorize()
    assert arrival.seen[-1] == "consent"
    answer = parse_qs(urlsplit(arrival.url).query)
    assert answer["error"] == ["access_denied"]
    assert "AADSTS65004" in answer["error_description"][0]


def test_consent_not_allowed(enter: Open) -> None:
    person = enter("consent-not-allowed")
    made = person.create_application()
    principal = person.create_principal(made["appId"])
    refused = person.call("POST", "/oauth2PermissionGrants", json=person.grant_body(principal["id"]))
    assert error_code(refused) == "Authorization_RequestDenied"


def test_token_expires_and_is_challenged(enter: Open) -> None:
    person = enter("token-expires", sign_in=False)
    capable = json.dumps({"access_token": {"xms_cc": {"values": ["CP1"]}}})
    person.sign_in({"claims": capable})
    for _ in range(6):
        assert person.call("GET", "/me").status_code == 200
    expired = person.call("GET", "/me")
    assert (expired.status_code, error_code(expired)) == (401, "InvalidAuthenticationToken")
    assert "claims=" not in expired.headers["www-authenticate"]

    def refresh(claims: str) -> Json:
        kept = person.tokens["refresh_token"]
        answer = person.token(grant_type="refresh_token", refresh_token=kept, scope=person.scope, claims=claims)
        return dict(answer.json())

    person.tokens |= refresh(capable)
    for _ in range(8):
        assert person.call("GET", "/me").status_code == 200
    challenged = person.call("GET", "/me").headers["www-authenticate"]
    assert 'error="insufficient_claims"' in challenged
    found = re.search(r'claims="([^"]+)"', challenged)
    assert found is not None
    claims = json.loads(base64.b64decode(found.group(1)))
    assert claims["access_token"]["nbf"]["essential"] is True
    claims["access_token"]["xms_cc"] = {"values": ["CP1"]}
    person.tokens |= refresh(json.dumps(claims))
    assert all(person.call("GET", "/me").status_code == 200 for _ in range(20))


def test_tokens_end_by_the_practice_clock(enter: Open, clock: HandClock) -> None:
    person = enter("happy")
    clock.advance(person.tokens["expires_in"])
    answer = person.call("GET", "/me")
    assert answer.json()["error"]["message"] == "Access token has expired or is not yet valid."


def test_site_unreachable(enter: Open) -> None:
    person = enter("site-unreachable", sign_in=False)
    with pytest.raises(httpx.ConnectError):
        person.http.get(person.server.announcement["site"])
