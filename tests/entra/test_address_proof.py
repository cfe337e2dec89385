"""What Microsoft's answers to a silent sign-in say about a redirect URI, and which of them say nothing."""

import asyncio
import socket
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from tests.entra.misbehaving import Authority, Server, answer, says
from tests.entra.tools import problem_of
from tests.practice.person import AZURE_CLI
from wizard.core.ports import SystemClock
from wizard.core.problems import Problem, ProblemRaised
from wizard.core.problems import ProblemCode as P
from wizard.entra.address_proof import EntraAddressProof
from wizard.entra.http import Limits, Network
from wizard.entra.service import SignInService
from wizard.entra.settings import Endpoints

URI = "https://acme.example/api/dts/v2/allauth/microsoft/login/callback/"
HERE = "http://localhost:50123"
TENANT = "2f6d3c5e-1111-4222-8333-444455556666"
SHORT = Limits(connect=5, read=5, whole=10, size=200_000)

Query = Mapping[str, str]
Reply = Callable[[Query], bytes]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("ca"), "Our CA")


def redirect(where: str, mark: str = "?", **fields: str) -> Reply:
    """A redirect to *where* with *fields* and the state that was sent."""

    def reply(query: Query) -> bytes:
        told = urlencode({"state": query["state"], **fields})
        return answer(b"", "302 Found", "text/html", Location=f"{where}{mark}{told}")

    return reply


def page(text: str, status: str = "200 OK", **headers: str) -> Reply:
    return lambda _query: answer(f"<html>{text}</html>".encode(), status, "text/html", **headers)


def config(code: int) -> Reply:
    """An error page as Microsoft makes it: a script with everything in it."""
    told = f'$Config={{"strServiceExceptionMessage":"AADSTS{code}: Something.","sErrorCode":"{code}"}};'
    return page(f"<script>{told}</script>", x_ms_request_id="r-1")


def ask(authority: Authority, *replies: Reply, uri: str = URI) -> tuple[Problem | None, list[Query]]:
    """What is made of *replies*, given one after the other, and the queries that were sent."""
    queries: list[Query] = []

    def talk(server: Server, connection: socket.socket) -> None:
        while head := server.read_request(connection):
            target = urlsplit(head.split(b" ")[1].decode())
            if target.path.endswith("openid-configuration"):
                root = f"https://localhost:{server.port}/{TENANT}/oauth2/v2.0"
                told = {"authorization_endpoint": f"{root}/authorize", "token_endpoint": f"{root}/token"}
                connection.sendall(says(told))
                continue
            queries.append(dict(parse_qsl(target.query)))
            connection.sendall(replies[min(len(queries), len(replies)) - 1](queries[-1]))

    async def run(port: int) -> Problem | None:
        root = f"https://localhost:{port}"
        where = Endpoints(login=root, graph=root, ca_file=authority.file, client_id=AZURE_CLI)
        network = Network(SystemClock(), ca_file=authority.file, find_proxy=lambda _url: None, limits=SHORT)
        proof = EntraAddressProof(SignInService(where, network, TENANT))
        try:
            await proof.accepted("client", uri, "User.Read")
        except ProblemRaised as raised:
            return raised.problem
        return None

    with Server(talk, authority.context("localhost")) as server:
        return asyncio.run(run(server.port)), queries


@pytest.mark.parametrize(
    ("uri", "reply"),
    [
        (URI, redirect(URI, error="login_required", error_description="AADSTS50058: no session")),
        (URI, redirect(URI, error="interaction_required")),
        (URI, redirect(URI, error="access_denied")),
        (HERE, redirect(HERE + "/", error="login_required")),
        (HERE, redirect(HERE, error="login_required")),
    ],
    ids=["login required", "interaction required", "another error", "with the slash that Microsoft adds", "bare"],
)
def test_an_error_at_the_exact_address_is_a_yes(authority: Authority, uri: str, reply: Reply) -> None:
    trouble, (query,) = ask(authority, reply, uri=uri)
    assert trouble is None
    expected = {"client_id": "client", "redirect_uri": uri, "response_type": "code", "response_mode": "query"}
    assert expected | {"prompt": "none", "scope": "User.Read", "code_challenge_method": "S256"} == {
        key: value for key, value in query.items() if key not in {"state", "code_challenge"}
    }
    assert len(query["state"]) > 20
    assert len(query["code_challenge"]) == 43


@pytest.mark.parametrize(
    ("reply", "code", "transient", "then"),
    [
        (config(50011), P.NOT_VISIBLE_YET, True, P.REDIRECT_URI_WRONG),
        (config(500113), P.NOT_VISIBLE_YET, True, P.REDIRECT_URI_WRONG),
        (config(700016), P.NOT_VISIBLE_YET, True, P.TOOK_TOO_LONG),
        (config(90002), P.TENANT_NOT_FOUND, False, None),
        (config(7000112), P.APPLICATION_DISABLED, False, None),
        (config(90033), P.SERVICE_BUSY, True, None),
        (config(99999), P.UNKNOWN, False, None),
        (page("AADSTS50011: No.", "400 Bad Request"), P.NOT_VISIBLE_YET, True, P.REDIRECT_URI_WRONG),
        (page("busy", "503 Service Unavailable"), P.SERVICE_BUSY, True, None),
        (page("slow down", "429 Too Many Requests"), P.THROTTLED, True, None),
        (page("who are you", "511 Network Authentication Required"), P.NOT_MICROSOFT, False, None),
        (page("blocked", "403 Forbidden"), P.COULD_NOT_CHECK, False, None),
        (redirect(URI.rstrip("/"), error="login_required"), P.COULD_NOT_CHECK, False, None),
        (redirect("https://elsewhere.example/", error="login_required"), P.COULD_NOT_CHECK, False, None),
        (redirect(URI + "more", error="login_required"), P.COULD_NOT_CHECK, False, None),
        (redirect(URI), P.COULD_NOT_CHECK, False, None),
        (redirect(URI, error="login_required", state="another"), P.COULD_NOT_CHECK, False, None),
        (redirect("https://[", error="login_required"), P.COULD_NOT_CHECK, False, None),
    ],
    ids=[
        *("wrong address", "no address", "no application", "no tenant", "switched off", "busy", "unknown code"),
        *("400 with a code", "503", "429", "captive portal", "blocked"),
        *("without its slash", "to another host", "to another path", "without an error", "with another state"),
        "nowhere",
    ],
)
def test_anything_else_is_no_or_nothing(
    authority: Authority, reply: Reply, code: P, *, transient: bool, then: P | None
) -> None:
    trouble, queries = ask(authority, reply)
    assert trouble is not None
    assert (trouble.code, trouble.transient, trouble.then) == (code, transient, then)
    assert len(queries) == 1
    # Nothing of an address or a page is quoted.
    assert "state" not in trouble.detail
    assert len(trouble.detail) < 60


def test_a_page_that_looks_for_a_sign_in_of_the_computer_is_asked_again(authority: Authority) -> None:
    interrupt = page('<meta name="PageID" content="BssoInterrupt">')
    trouble, queries = ask(authority, interrupt, redirect(URI, error="login_required"))
    assert trouble is None
    assert [each.get("sso_reload") for each in queries] == [None, "true"]
    trouble, queries = ask(authority, interrupt)
    assert trouble is not None
    assert (trouble.code, len(queries)) == (P.COULD_NOT_CHECK, 2)


def test_the_number_for_support_is_kept(authority: Authority) -> None:
    trouble, _ = ask(authority, config(50011))
    assert trouble is not None
    assert (trouble.service_code, trouble.request_id) == ("AADSTS50011", "r-1")


@pytest.mark.parametrize("name", ["authorization_endpoint", "token_endpoint"])
def test_a_service_that_sends_elsewhere_is_not_followed(authority: Authority, name: str) -> None:
    there = {"authorization_endpoint": "https://elsewhere.example/a", "token_endpoint": "http://localhost/token"}

    def talk(server: Server, connection: socket.socket) -> None:
        while server.read_request(connection):
            connection.sendall(says(there))

    async def run(port: int) -> Problem:
        root = f"https://localhost:{port}"
        where = Endpoints(login=root, graph=root, ca_file=authority.file, client_id=AZURE_CLI)
        network = Network(SystemClock(), ca_file=authority.file, find_proxy=lambda _url: None, limits=SHORT)
        return (await problem_of(SignInService(where, network, TENANT)._address(name))).problem

    with Server(talk, authority.context("localhost")) as server:
        trouble = asyncio.run(run(server.port))
    assert trouble.code is P.COULD_NOT_CHECK
