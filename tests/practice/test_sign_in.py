"""The sign-in pages and the token endpoint against their documentation."""

import time
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest

from tests.practice.person import CALLBACK, GRAPH_TOOLS, NATIVE, Person, aadsts
from wizard.practice import robot
from wizard.practice.serve import PracticeServer


@pytest.fixture
def person(server: PracticeServer) -> Iterator[Person]:
    with Person(server) as someone:
        yield someone


def answer_of(arrival: robot.Arrival) -> dict[str, str]:
    parts = urlsplit(arrival.url)
    return {key: values[0] for key, values in parse_qs(parts.query or parts.fragment).items()}


def test_the_pages_of_a_first_sign_in(person: Person) -> None:
    arrival, _ = person.authorize()
    assert arrival.seen == ("accounts", "password", "mfa")
    assert arrival.url.startswith(f"{NATIVE}?")
    assert answer_of(arrival)["state"] == "st"


def test_the_id_token_is_signed_with_a_published_key(person: Person) -> None:
    person.sign_in({"nonce": "n-1"})
    discovery = person.http.get(f"{person.login}/{person.tenant_id}/v2.0/.well-known/openid-configuration").json()
    keys = jwt.PyJWKSet.from_dict(person.http.get(discovery["jwks_uri"]).json())
    token = person.tokens["id_token"]
    key = keys[jwt.get_unverified_header(token)["kid"]]
    claims = jwt.decode(token, key, algorithms=["RS256"], audience=person.client_id, issuer=discovery["issuer"])
    assert claims["nonce"] == "n-1"
    assert claims["tid"] == person.tenant_id
    assert claims["preferred_username"] == claims["email"] == "ada@contoso.example"
    assert {"oid", "sub", "exp", "iat", "nbf", "name", "ver"} <= set(claims)


def test_discovery_names_a_plain_http_page_and_a_tenant_placeholder(person: Person) -> None:
    common = person.http.get(f"{person.login}/common/v2.0/.well-known/openid-configuration").json()
    assert common["issuer"] == f"{person.login}/{{tenantid}}/v2.0"
    assert common["authorization_endpoint"].startswith("http://localhost:")
    by_domain = person.http.get(f"{person.login}/contoso.example/v2.0/.well-known/openid-configuration").json()
    assert by_domain["issuer"] == f"{person.login}/{person.tenant_id}/v2.0"
    unknown = person.http.get(f"{person.login}/nobody.example/v2.0/.well-known/openid-configuration")
    assert (unknown.status_code, aadsts(unknown)) == (400, 90002)


def test_a_session_signs_in_without_pages(person: Person) -> None:
    person.authorize()
    assert person.authorize()[0].seen == ()
    assert person.authorize({"prompt": "select_account"})[0].seen == ("accounts",)
    assert person.authorize({"prompt": "login"})[0].seen == ("accounts", "password", "mfa")
    assert "code" in answer_of(person.authorize({"prompt": "none"})[0])


def test_prompt_none_without_session(person: Person) -> None:
    answer = answer_of(person.authorize({"prompt": "none"})[0])
    assert answer["error"] == "login_required"
    assert "AADSTS50058" in answer["error_description"]
    assert answer["state"] == "st"


def test_signing_out_ends_the_session(person: Person) -> None:
    person.authorize()
    robot.sign_in(f"{person.login}/{person.tenant_id}/oauth2/v2.0/logout", client=person.browser)
    assert person.authorize()[0].seen == ("accounts", "password", "mfa")


def test_a_wrong_password_is_said_on_the_page(person: Person) -> None:
    arrival = person.authorize({"prompt": "none"})[0]
    assert arrival.seen == ()
    url = (
        f"{person.login}/{person.tenant_id}/oauth2/v2.0/authorize?client_id={person.client_id}&response_type=code"
        f"&redirect_uri={NATIVE}&scope=openid&code_challenge=x&code_challenge_method=S256"
    )
    with pytest.raises(robot.SignInFailedError, match="AADSTS50126"):
        robot.sign_in(url, password="no", client=person.browser)
    with pytest.raises(robot.SignInFailedError, match="AADSTS50034"):
        robot.sign_in(url, user="nobody@contoso.example", client=person.browser)
    assert robot.sign_in(url, user="max@contoso.example", client=person.browser).seen == ("accounts", "password")


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"redirect_uri": "http://127.0.0.1:5000"}, "AADSTS50011"),
        ({"redirect_uri": "https://elsewhere.example/"}, "AADSTS50011"),
        ({"client_id": "11111111-2222-3333-4444-555555555555"}, "AADSTS700016"),
        ({"scope": "Policy.Read.All openid"}, "AADSTS65002"),
    ],
)
def test_refusals_that_stay_on_the_page(person: Person, parameters: dict[str, str], sentence: str) -> None:
    with pytest.raises(robot.SignInFailedError, match=sentence):
        person.authorize(parameters)


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        ({"code_challenge": None, "code_challenge_method": None}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"scope": "https://unknown.example/.default"}, "invalid_resource"),
        ({"scope": "Nothing.Such"}, "invalid_scope"),
        ({"response_type": "token"}, "invalid_request"),
        ({"claims": "{"}, "invalid_request"),
    ],
)
def test_refusals_that_go_to_the_client(person: Person, parameters: dict[str, str | None], error: str) -> None:
    assert answer_of(person.authorize(parameters)[0])["error"] == error


def test_fragment_and_login_hint(person: Person) -> None:
    arrival, _ = person.authorize({"response_mode": "fragment", "login_hint": "max@contoso.example"})
    assert arrival.seen == ("password",)
    assert "code" in parse_qs(urlsplit(arrival.url).fragment)


def test_codes_work_once_and_only_with_their_verifier(person: Person) -> None:
    arrival, verifier = person.authorize()
    fields = {"grant_type": "authorization_code", "code": robot.code_of(arrival), "redirect_uri": NATIVE}
    assert aadsts(person.token(**fields, code_verifier="wrong")) == 501481
    assert aadsts(person.token(**fields | {"redirect_uri": "http://localhost"}, code_verifier=verifier)) == 500112
    assert person.token(**fields, code_verifier=verifier).status_code == 200
    again = person.token(**fields, code_verifier=verifier)
    assert (again.status_code, aadsts(again)) == (400, 54005)


def test_refreshing(person: Person) -> None:
    person.sign_in()
    answer = person.token(grant_type="refresh_token", refresh_token=person.tokens["refresh_token"], scope=person.scope)
    assert answer.json()["access_token"] != person.tokens["access_token"]
    bad = person.token(grant_type="refresh_token", refresh_token="no").json()
    assert bad["error"] == "invalid_grant"
    assert {"trace_id", "correlation_id", "timestamp", "error_uri"} <= set(bad)


def test_an_account_of_another_tenant_is_refused(server: PracticeServer) -> None:
    with Person(server, "fay@fabrikam.example") as fay:
        with pytest.raises(robot.SignInFailedError, match="AADSTS50020"):
            fay.authorize()
        fay.sign_in(tenant="organizations")
        claims = jwt.decode(fay.tokens["id_token"], options={"verify_signature": False})
        assert claims["tid"] == "8d1b7f0a-52c4-4d39-8a7c-0f4b9e6d2b20"


def test_graph_command_line_tools_ask_an_administrator(server: PracticeServer) -> None:
    scope = "Application.ReadWrite.All Policy.Read.All"
    with Person(server, "max@contoso.example", GRAPH_TOOLS, scope) as member:
        with pytest.raises(robot.SignInFailedError, match="AADSTS90094"):
            member.authorize()
        answer = answer_of(member.authorize({"prompt": "select_account"}, decline=True)[0])
        assert (answer["error"], answer["error_subcode"]) == ("access_denied", "cancel")
    with Person(server, None, GRAPH_TOOLS, scope) as someone:
        arrival, _ = someone.authorize()
        assert arrival.seen == ("accounts", "password", "mfa", "consent")
        someone.sign_in()
        assert "Policy.Read.All" in someone.tokens["scope"].split()
        assert someone.call("GET", "/policies/authorizationPolicy").status_code == 200


def test_cancel_on_the_consent_page(server: PracticeServer) -> None:
    with Person(server, "clara@contoso.example", GRAPH_TOOLS, "Directory.Read.All") as someone:
        answer = answer_of(someone.authorize(decline=True)[0])
        assert answer["error"] == "access_denied"
        assert "AADSTS65004" in answer["error_description"]


PLAIN = {"redirect_uri": CALLBACK, "code_challenge": None, "code_challenge_method": None}


class TestARelyingParty:
    """The application that a set-up makes, used as django-allauth uses it."""

    @pytest.fixture(scope="class")
    @classmethod
    def party(cls, admin: Person) -> dict[str, str]:
        application = admin.create_application()
        secret = admin.add_secret(application["id"], displayName="s")["secretText"]
        return {"id": application["id"], "client_id": application["appId"], "secret": secret}

    @pytest.fixture
    def visitor(self, server: PracticeServer, party: dict[str, str]) -> Iterator[Person]:
        with Person(server, "max@contoso.example", party["client_id"], "User.Read") as someone:
            someone.scope = "User.Read"
            yield someone

    def test_tenants_and_addresses(self, visitor: Person) -> None:
        with pytest.raises(robot.SignInFailedError, match="AADSTS50194"):
            visitor.authorize(PLAIN, tenant="common")
        with pytest.raises(robot.SignInFailedError, match="AADSTS50011"):
            visitor.authorize(PLAIN | {"redirect_uri": CALLBACK.rstrip("/")})
        with pytest.raises(robot.SignInFailedError, match="AADSTS700016"):
            visitor.authorize(PLAIN, tenant="fabrikam.example")

    def test_consent_page_until_it_is_granted_for_all(
        self, admin: Person, visitor: Person, party: dict[str, str]
    ) -> None:
        assert visitor.authorize(PLAIN, decline=True)[0].seen[-1] == "consent"
        silent = answer_of(visitor.authorize(PLAIN | {"prompt": "none"})[0])
        assert "AADSTS65001" in silent["error_description"]
        principal = admin.create_principal(party["client_id"])
        granted = admin.call("POST", "/oauth2PermissionGrants", json=admin.grant_body(principal["id"]))
        assert granted.status_code == 201
        arrival, _ = visitor.authorize(PLAIN)
        assert "consent" not in arrival.seen
        fields = {"grant_type": "authorization_code", "code": robot.code_of(arrival), "redirect_uri": CALLBACK}
        assert aadsts(visitor.token(**fields)) == 7000218
        wrong = visitor.token(**fields, client_secret="no")
        assert (wrong.status_code, aadsts(wrong)) == (401, 7000215)
        answer = visitor.http.post(
            f"{visitor.login}/{visitor.tenant_id}/oauth2/v2.0/token",
            data=fields,
            auth=(party["client_id"], party["secret"]),
        )
        assert "id_token" not in answer.json()
        me = visitor.call("GET", "/me?$select=id,mail,mailNickname", token=answer.json()["access_token"]).json()
        assert me["mail"] == "max@contoso.example"
        assert visitor.call("GET", "/applications", token=answer.json()["access_token"]).status_code == 403

    def test_assignment_and_switching_off(self, admin: Person, visitor: Person, party: dict[str, str]) -> None:
        path = f"/servicePrincipals(appId='{party['client_id']}')"
        assert admin.call("PATCH", path, json={"appRoleAssignmentRequired": True}).status_code == 204
        with pytest.raises(robot.SignInFailedError, match="AADSTS50105"):
            visitor.authorize(PLAIN)
        off = {"appRoleAssignmentRequired": False, "accountEnabled": False}
        assert admin.call("PATCH", path, json=off).status_code == 204
        with pytest.raises(robot.SignInFailedError, match="AADSTS7000112"):
            visitor.authorize(PLAIN)
        assert aadsts(admin.client_credentials(party["client_id"], party["secret"])) == 7000112


def test_admin_consent_by_link(server: PracticeServer, admin: Person) -> None:
    application = admin.create_application(displayName="By link")
    url = f"{admin.login}/{admin.tenant_id}/adminconsent?client_id={application['appId']}&state=7"
    with Person(server) as someone:
        answer = answer_of(robot.sign_in(url, decline=True, client=someone.browser))
        assert answer["error"] == "consent_required"
        answer = answer_of(robot.sign_in(url, client=someone.browser))
    assert (answer["admin_consent"], answer["tenant"], answer["state"]) == ("True", admin.tenant_id, "7")
    principal = admin.get(f"/servicePrincipals(appId='{application['appId']}')")
    grants = admin.get(f"/servicePrincipals/{principal['id']}/oauth2PermissionGrants")["value"]
    assert [(g["consentType"], g["scope"]) for g in grants] == [("AllPrincipals", "User.Read")]
    with (
        Person(server, "max@contoso.example") as member,
        pytest.raises(robot.SignInFailedError, match="AADSTS90094"),
    ):
        robot.sign_in(url, user=member.user, client=member.browser)


def test_secrets_of_client_credentials(admin: Person) -> None:
    application = admin.create_application(displayName="Secrets")
    secret = admin.add_secret(application["id"])
    no_principal = admin.client_credentials(application["appId"], secret["secretText"])
    assert (no_principal.status_code, aadsts(no_principal)) == (400, 7000229)
    admin.create_principal(application["appId"])
    assert admin.client_credentials(application["appId"], secret["secretText"]).status_code == 200
    assert aadsts(admin.client_credentials(application["appId"], secret["keyId"])) == 7000215
    expired = admin.add_secret(
        application["id"], startDateTime="2020-01-01T00:00:00Z", endDateTime="2021-01-01T00:00:00Z"
    )
    assert aadsts(admin.client_credentials(application["appId"], expired["secretText"])) == 7000222
    assert aadsts(admin.client_credentials("99999999-0000-0000-0000-000000000000", "x")) == 700016


def test_the_answer_is_not_late(person: Person) -> None:
    started = time.perf_counter()
    person.authorize({"prompt": "none"})
    assert time.perf_counter() - started < 2
