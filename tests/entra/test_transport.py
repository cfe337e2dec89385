"""Requests to Graph: sent once, with a token that is renewed when it ended, and never anywhere else."""

import base64
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import httpx
import pytest

from tests.entra.tools import MOCK, HandClock, Tokens, answering, error_body, problem_of
from wizard.core.objects import ApplicationSpec
from wizard.core.problems import ProblemCode
from wizard.entra.credential import TokenSource
from wizard.entra.directory import GraphDirectory
from wizard.entra.graph import Graph
from wizard.entra.transport import challenge

pytestmark = pytest.mark.anyio
SPEC = ApplicationSpec("Improvado SSO", "improvado-acme", "https://acme.example/callback/", "made by a test")
ORGANISATION = {"value": [{"id": "t-1", "displayName": "Contoso", "verifiedDomains": [{"name": "contoso.example"}]}]}
CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}'
CHALLENGE = base64.b64encode(CLAIMS.encode()).decode()


class Script:
    """Answers in the given order, the last one for ever, and keeps what was asked."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self._answers = list(answers)
        self.requests: list[httpx.Request] = []
        self.tokens: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.tokens.append(request.headers["Authorization"].removeprefix("Bearer "))
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        # A response can be read once only.
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def ok(body: object = None) -> httpx.Response:
    return httpx.Response(200, json=body if body is not None else ORGANISATION)


def ended(header: str = "") -> httpx.Response:
    return httpx.Response(401, headers={"WWW-Authenticate": header}, content=error_body("InvalidAuthenticationToken"))


async def test_a_token_that_ended_is_renewed_once_and_the_request_repeated() -> None:
    graph = Script(ended(), ok())
    async with answering(graph, "old", "new") as (directory, fetch):
        assert (await directory.organisation()).name == "Contoso"
        await directory.organisation()
    assert graph.tokens == ["old", "new", "new"]
    assert fetch.asked == [(False, None), (True, None)]


async def test_a_token_rejected_twice_means_signing_in_again() -> None:
    graph = Script(ended())
    async with answering(graph, "old", "new", "third") as (directory, _):
        raised = await problem_of(directory.organisation())
        assert raised.problem.code is ProblemCode.SIGN_IN_EXPIRED
        await problem_of(directory.organisation())
    assert graph.tokens == ["old", "new", "third"]


async def test_a_rejected_token_is_never_offered_again() -> None:
    graph = Script(ended())
    async with answering(graph, "old") as (directory, fetch):
        for _ in range(2):
            assert (await problem_of(directory.organisation())).problem.code is ProblemCode.SIGN_IN_EXPIRED
    assert graph.tokens == ["old"]
    assert fetch.asked[1:] == [(True, None)] * 2


async def test_the_claims_of_a_challenge_go_into_the_new_token() -> None:
    graph = Script(ended(f'Bearer realm="", error="insufficient_claims", claims="{CHALLENGE}"'), ok())
    async with answering(graph, "old", "new") as (directory, fetch):
        await directory.organisation()
    assert fetch.asked == [(False, None), (True, CLAIMS)]
    assert graph.tokens == ["old", "new"]


@pytest.mark.parametrize(
    ("header", "claims"),
    [
        (f'Bearer claims="{CHALLENGE}"', CLAIMS),
        (f'Bearer claims="{CHALLENGE.rstrip("=")}"', CLAIMS),
        ('Bearer claims="%%%"', None),
        ('Bearer claims="W10="', None),  # a list
        ('Bearer error="insufficient_claims"', None),
        ("", None),
    ],
)
def test_reading_a_challenge(header: str, claims: str | None) -> None:
    assert challenge(header) == claims


WRITES: dict[str, Callable[[GraphDirectory], Awaitable[object]]] = {
    "create application": lambda d: d.create_application(SPEC),
    "create principal": lambda d: d.create_service_principal("c-1", ()),
    "add secret": lambda d: d.add_secret("a-1", "secret", datetime(2027, 1, 1, tzinfo=UTC)),
    "create grant": lambda d: d.create_grant("p-1", "r-1", ("User.Read",)),
    "set scopes": lambda d: d.set_grant_scopes("g-1", ("User.Read",)),
    "set addresses": lambda d: d.set_redirect_uris("a-1", ("https://a.example/",)),
}
BUSY = httpx.Response(503, headers={"Retry-After": "1", "request-id": "r"}, content=b"")


@pytest.mark.parametrize("answer", [BUSY, httpx.Response(429), httpx.Response(500), httpx.ReadTimeout("slow")])
@pytest.mark.parametrize("verb", WRITES)
async def test_a_write_is_sent_exactly_once(verb: str, answer: httpx.Response | Exception) -> None:
    graph = Script(answer)
    async with answering(graph) as (directory, _):
        raised = await problem_of(WRITES[verb](directory))
        assert raised.problem.transient
    assert len(graph.requests) == 1


async def test_a_redirect_is_not_followed() -> None:
    graph = Script(httpx.Response(302, headers={"Location": "https://evil.example/"}))
    async with answering(graph) as (directory, _):
        assert (await problem_of(directory.organisation())).problem.code is ProblemCode.NOT_MICROSOFT
    assert [request.url.host for request in graph.requests] == ["graph.example"]


async def test_a_page_of_a_captive_portal_is_no_answer() -> None:
    graph = Script(httpx.Response(200, headers={"Content-Type": "text/html"}, content=b"<html>Pay here</html>"))
    async with answering(graph) as (directory, _):
        assert (await problem_of(directory.application("a-1"))).problem.code is ProblemCode.NOT_MICROSOFT


async def test_a_404_of_somebody_else_does_not_mean_missing() -> None:
    graph = Script(httpx.Response(404, headers={"Content-Type": "text/html"}, content=b"<html>404</html>"))
    async with answering(graph) as (directory, _):
        assert (await problem_of(directory.application("a-1"))).problem.code is ProblemCode.NOT_MICROSOFT


async def test_a_list_is_read_to_its_end() -> None:
    role = {"@odata.type": "#microsoft.graph.directoryRole", "roleTemplateId": "1", "displayName": "One"}
    link = "https://graph.example/v1.0/me/transitiveMemberOf?$skiptoken=2"
    group = {"@odata.type": "#microsoft.graph.group", "id": "g"}
    graph = Script(
        ok({"value": [role], "@odata.nextLink": link}), ok({"value": [group, role | {"displayName": "Two"}]})
    )
    async with answering(graph) as (directory, _):
        assert [each.name for each in await directory.roles()] == ["One", "Two"]
    assert str(graph.requests[1].url) == link


async def test_the_header_of_an_advanced_query_goes_with_every_page() -> None:
    link = "https://graph.example/v1.0/applications?$skiptoken=2"
    graph = Script(ok({"value": [{"id": "1"}], "@odata.nextLink": link}), ok({"value": [{"id": "2"}]}))
    async with answering(graph) as (directory, _):
        found = await directory.applications_by_redirect_uri("https://a.example/o'brien/")
    assert [each.object_id for each in found] == ["1", "2"]
    assert [request.headers["ConsistencyLevel"] for request in graph.requests] == ["eventual"] * 2
    assert graph.requests[0].url.params["$filter"] == "web/redirectUris/any(p:p eq 'https://a.example/o''brien/')"
    assert graph.requests[0].url.params["$count"] == "true"


@pytest.mark.parametrize(
    "link", ["https://evil.example/v1.0/x", "http://graph.example/v1.0/x", "https://graph.example:444/v1.0/x"]
)
async def test_a_list_that_continues_elsewhere_is_not_followed(link: str) -> None:
    graph = Script(ok({"value": [], "@odata.nextLink": link}))
    async with answering(graph) as (directory, _):
        assert (await problem_of(directory.grants("p-1"))).problem.code is ProblemCode.COULD_NOT_CHECK
    assert len(graph.requests) == 1


async def test_what_is_read_is_asked_for_by_name() -> None:
    graph = Script(ok({"id": "1", "userPrincipalName": "a#EXT#@x", "userType": "Guest"}))
    async with answering(graph) as (directory, _):
        await directory.account()
        await directory.application("a-1")
        await directory.service_principal("c-1")
        await directory.api_permission("c-1", "User.Read")
        await directory.application_by_unique_name("u-1")
    asked = [set(request.url.params["$select"].split(",")) for request in graph.requests]
    assert "userType" in asked[0]
    assert {"uniqueName", "passwordCredentials", "requiredResourceAccess"} <= asked[1]
    assert {"accountEnabled", "appRoleAssignmentRequired", "tags"} <= asked[2]
    assert "oauth2PermissionScopes" in asked[3]
    assert asked[4] == asked[1]


async def test_a_new_application_is_for_one_tenant_and_without_implicit_grant() -> None:
    graph = Script(httpx.Response(201, json={"id": "a-1", "appId": "c-1"}))
    async with answering(graph) as (directory, _):
        made = await directory.create_application(SPEC)
    assert made is not None
    (request,) = graph.requests
    assert (request.method, request.headers["Prefer"]) == ("PATCH", "create-if-missing")
    sent = json.loads(request.content)
    assert sent["signInAudience"] == "AzureADMyOrg"
    assert sent["web"]["implicitGrantSettings"] == {
        "enableAccessTokenIssuance": False,
        "enableIdTokenIssuance": False,
    }


@pytest.mark.parametrize("flag", ["enableAccessTokenIssuance", "enableIdTokenIssuance"])
async def test_implicit_grant_is_seen(flag: str) -> None:
    graph = Script(ok({"id": "a", "web": {"implicitGrantSettings": {flag: True}}}))
    async with answering(graph) as (directory, _):
        found = await directory.application("a")
    assert found is not None
    assert found.implicit_grant


async def test_after_a_sleep_the_token_is_renewed_before_it_is_used() -> None:
    graph, clock = Script(ok()), HandClock()
    fetch = Tokens("old", "new")
    source = TokenSource(fetch, clock)
    directory = GraphDirectory(Graph(MOCK, source, clock, transport=httpx.MockTransport(graph)), clock)
    await directory.organisation()
    clock.advance(9 * 3600)
    await directory.organisation()
    await directory.aclose()
    assert graph.tokens == ["old", "new"]
