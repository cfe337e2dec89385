"""Signing in at the practice tenant with the real msal: browser, code, tenants, accounts, time, cancelling."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.contracts.serving import Tenants
from tests.entra.tools import EagerClock, HandClock, endpoints, ignore, problem_of, sign_in_of, visitor
from wizard.browser import Browser
from wizard.core.model import PromptKind, SignInPrompt
from wizard.core.objects import AccountKind
from wizard.core.ports import SignInRequest, SystemClock
from wizard.core.problems import ProblemCode, ProblemRaised
from wizard.entra.browser_answer import TIME_LIMIT
from wizard.entra.convert import PERSONAL_TENANT, identity
from wizard.entra.directory import GraphDirectory
from wizard.entra.sign_in import EntraSignIn
from wizard.practice import robot
from wizard.practice.faults import Fault, FaultPlan
from wizard.practice.seeds import CONTOSO_ID, FABRIKAM_ID
from wizard.practice.serve import PracticeServer

pytestmark = pytest.mark.anyio
T = TypeVar("T")
BROWSER, CODE = SignInRequest("browser"), SignInRequest("device_code")


async def kind_of(server: PracticeServer, request: SignInRequest, user: str | None = None) -> AccountKind:
    session = await sign_in_of(server, visitor(user)).sign_in(request, ignore)
    try:
        return (await session.directory.account()).kind
    finally:
        await session.directory.aclose()


@pytest.mark.parametrize("tenant", ["", CONTOSO_ID, CONTOSO_ID.upper(), "contoso.example", "Contoso.Example"])
async def test_the_tenant_may_be_open_an_id_or_a_domain(practice: Tenants, tenant: str) -> None:
    assert await kind_of(practice(), SignInRequest("browser", tenant)) is AccountKind.MEMBER


@pytest.mark.parametrize(
    ("tenant", "code"),
    [
        ("nobody.example", ProblemCode.TENANT_NOT_FOUND),
        ("a/../b", ProblemCode.TENANT_NOT_FOUND),
        ("contoso example", ProblemCode.TENANT_NOT_FOUND),
    ],
)
async def test_a_tenant_that_is_none(practice: Tenants, tenant: str, code: ProblemCode) -> None:
    raised = await problem_of(sign_in_of(practice()).sign_in(SignInRequest("browser", tenant), ignore))
    assert raised.problem.code is code


async def test_a_guest_is_told_apart(practice: Tenants) -> None:
    request = SignInRequest("browser", CONTOSO_ID)
    assert await kind_of(practice("guest"), request, "gus@fabrikam.example") is AccountKind.GUEST


@pytest.mark.parametrize(
    ("claims", "kind"),
    [
        ({"tid": CONTOSO_ID, "iss": "x"}, AccountKind.UNKNOWN),
        ({"tid": CONTOSO_ID, "iss": "x", "idp": "x"}, AccountKind.UNKNOWN),
        ({"tid": CONTOSO_ID, "iss": "x", "idp": f"https://sts.windows.net/{FABRIKAM_ID}/"}, AccountKind.GUEST),
        ({"tid": CONTOSO_ID, "idp": "live.com"}, AccountKind.PERSONAL),
        ({"tid": CONTOSO_ID, "idp": f"https://sts.windows.net/{PERSONAL_TENANT}/"}, AccountKind.PERSONAL),
        ({"tid": PERSONAL_TENANT}, AccountKind.PERSONAL),
    ],
)
def test_what_an_id_token_tells(claims: dict[str, object], kind: AccountKind) -> None:
    assert identity(claims).kind is kind


async def test_cancel_on_the_page(practice: Tenants) -> None:
    sign_in = sign_in_of(practice("consent-refused"), visitor(decline=True))
    raised = await problem_of(sign_in.sign_in(BROWSER, ignore))
    assert raised.problem.code is ProblemCode.SIGN_IN_DECLINED
    assert raised.problem.service_code == "AADSTS65004"


async def test_the_prompt_has_what_a_person_needs_when_no_browser_opens(practice: Tenants) -> None:
    server, clock, prompts = practice(), HandClock(), list[SignInPrompt]()

    def broken(_url: str) -> None:
        raise OSError

    def announce(prompt: SignInPrompt) -> None:
        prompts.append(prompt)
        if not prompt.opened:
            visitor()(prompt.url)

    session = await EntraSignIn(endpoints(server), clock, broken).sign_in(BROWSER, announce)
    await session.directory.aclose()
    prompt, by_hand = prompts
    assert by_hand == replace(prompt, opened=False)
    assert (prompt.kind, prompt.expires) == (PromptKind.BROWSER, clock.now() + TIME_LIMIT)
    query = parse_qs(urlsplit(prompt.url).query)
    assert query["response_mode"] == ["form_post"]
    assert query["code_challenge_method"] == ["S256"]


@pytest.mark.usefixtures("no_browser")
async def test_a_browser_command_that_fails_is_told_and_the_waiting_goes_on(practice: Tenants) -> None:
    server, prompts, browser = practice(), list[SignInPrompt](), Browser()
    where = endpoints(server)
    browser.know(where.login_hosts)

    def announce(prompt: SignInPrompt) -> None:
        prompts.append(prompt)
        if not prompt.opened:
            visitor()(prompt.url)

    session = await EntraSignIn(where, HandClock(), browser).sign_in(BROWSER, announce)
    await session.directory.aclose()
    assert [each.opened for each in prompts] == [True, False]


async def test_a_busy_microsoft_is_waited_for_after_the_person_has_signed_in(practice: Tenants) -> None:
    server = practice()
    server.tenant.faults = FaultPlan((Fault("GET", "/organization", 503),) * 3, server.tenant.clock)
    codes: list[ProblemCode] = []

    async def patiently(work: Callable[[], Awaitable[T]], /) -> T:
        while True:
            try:
                return await work()
            except ProblemRaised as raised:
                if not raised.problem.transient:
                    raise
                codes.append(raised.problem.code)

    session = await sign_in_of(server).sign_in(BROWSER, ignore, patiently)
    assert (await session.directory.account()).kind is AccountKind.MEMBER
    await session.directory.aclose()
    assert codes == [ProblemCode.SERVICE_BUSY] * 3
    asked = [each.path for each in server.requests if each.path.endswith("/authorize")]
    assert len(asked) == 1, "the person was asked once"


def port_of(prompt: SignInPrompt) -> int:
    return urlsplit(parse_qs(urlsplit(prompt.url).query)["redirect_uri"][0]).port or 0


async def refused(port: int) -> bool:
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError:
        return True
    return False


async def test_the_time_limit_is_the_clocks_and_the_port_is_closed_after_it(practice: Tenants) -> None:
    clock, prompts = HandClock(), list[SignInPrompt]()
    sign_in = EntraSignIn(endpoints(practice()), clock, lambda _url: None)
    running = asyncio.create_task(sign_in.sign_in(BROWSER, prompts.append))
    await clock.asleep.wait()
    clock.advance(TIME_LIMIT.total_seconds())
    assert (await problem_of(running)).problem.code is ProblemCode.SIGN_IN_TIMED_OUT
    assert await refused(port_of(prompts[0]))


async def test_cancelling_closes_the_port_and_a_second_attempt_works(practice: Tenants) -> None:
    server, clock, prompts = practice(), HandClock(), list[SignInPrompt]()
    running = asyncio.create_task(
        EntraSignIn(endpoints(server), clock, lambda _: None).sign_in(BROWSER, prompts.append)
    )
    await clock.asleep.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert await refused(port_of(prompts[0]))
    assert await kind_of(server, BROWSER) is AccountKind.MEMBER


async def test_a_browser_that_insists_on_https(practice: Tenants) -> None:
    clock, prompts = HandClock(), list[SignInPrompt]()
    running = asyncio.create_task(
        EntraSignIn(endpoints(practice()), clock, lambda _url: None).sign_in(BROWSER, prompts.append)
    )
    await clock.asleep.wait()
    clock.asleep.clear()
    reader, writer = await asyncio.open_connection("127.0.0.1", port_of(prompts[0]))
    writer.write(b"\x16\x03\x01\x00\x10")
    await reader.read()
    writer.close()
    await clock.asleep.wait()
    clock.advance(10)
    raised = await problem_of(running)
    assert raised.problem.code is ProblemCode.BROWSER_INSISTS_ON_HTTPS
    assert raised.problem.choices[0].key == "device_code"


async def test_a_code(practice: Tenants) -> None:
    server, clock, prompts = practice(), EagerClock(), list[SignInPrompt]()

    def announce(prompt: SignInPrompt) -> None:
        prompts.append(prompt)
        robot.sign_in(prompt.url, code=prompt.code)

    session = await EntraSignIn(endpoints(server), clock, lambda _: None).sign_in(CODE, announce)
    await session.directory.aclose()
    assert (prompts[0].kind, clock.slept) == (PromptKind.DEVICE_CODE, [5.0])
    assert prompts[0].expires - clock.now() == timedelta(minutes=15) - timedelta(seconds=5)


async def test_a_code_that_nobody_types_expires(practice: Tenants) -> None:
    clock = EagerClock()
    raised = await problem_of(EntraSignIn(endpoints(practice()), clock, lambda _: None).sign_in(CODE, ignore))
    assert raised.problem.code is ProblemCode.DEVICE_CODE_EXPIRED
    # The tenant's own clock hardly moves, so it says "slow_down" each time; every one adds five seconds.
    assert clock.slept[:4] == [5.0, 5.0, 10.0, 15.0]


@pytest.mark.parametrize(
    ("scenario", "decline", "code"),
    [
        ("device-code-blocked", False, ProblemCode.DEVICE_CODE_BLOCKED),
        ("happy", True, ProblemCode.SIGN_IN_DECLINED),
    ],
)
async def test_a_code_that_is_refused(practice: Tenants, scenario: str, decline: bool, code: ProblemCode) -> None:
    def announce(prompt: SignInPrompt) -> None:
        try:
            robot.sign_in(prompt.url, code=prompt.code, decline=decline)
        except (robot.SignInFailedError, httpx.HTTPError):
            return

    sign_in = EntraSignIn(endpoints(practice(scenario)), EagerClock(), lambda _: None)
    raised = await problem_of(sign_in.sign_in(CODE, announce))
    assert raised.problem.code is code
    assert raised.problem.service_code


async def test_a_session_that_outlives_its_token_and_meets_a_challenge(practice: Tenants) -> None:
    session = await sign_in_of(practice("token-expires")).sign_in(BROWSER, ignore)
    try:
        for _ in range(30):
            assert (await session.directory.organisation()).tenant_id == CONTOSO_ID
        many = await asyncio.gather(*(session.directory.organisation() for _ in range(8)))
        assert {each.tenant_id for each in many} == {CONTOSO_ID}
    finally:
        await session.directory.aclose()


async def test_a_revoked_sign_in_means_signing_in_again(practice: Tenants) -> None:
    server = practice()
    session = await sign_in_of(server).sign_in(BROWSER, ignore)
    server.tokens.end_sessions()
    raised = await problem_of(session.directory.organisation())
    assert raised.problem.code is ProblemCode.SIGN_IN_EXPIRED
    await session.directory.aclose()
    # A fresh attempt does not meet the old error.
    assert await kind_of(server, BROWSER) is AccountKind.MEMBER


async def test_a_token_of_another_tenant_is_refused(practice: Tenants) -> None:
    server = practice()
    session = await sign_in_of(server).sign_in(BROWSER, ignore)
    for grip in server.tokens.refresh.values():
        grip.directory = server.tenant.directories[FABRIKAM_ID]
    assert isinstance(session.directory, GraphDirectory)
    source = session.directory._service._source
    raised = await problem_of(source.renew(await source.token(), None))
    assert raised.problem.code is ProblemCode.WRONG_TENANT
    await session.directory.aclose()


async def test_nothing_is_asked_after_the_end(practice: Tenants) -> None:
    session = await sign_in_of(practice()).sign_in(BROWSER, ignore)
    await session.directory.aclose()
    assert isinstance(session.directory, GraphDirectory)
    raised = await problem_of(session.directory._service._source.token())
    assert raised.problem.code is ProblemCode.NOT_SIGNED_IN


@pytest.mark.parametrize(
    "name", ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "HTTPS_PROXY"]
)
async def test_what_the_environment_says_does_not_break_a_loopback_cloud(
    practice: Tenants, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    server = practice()
    monkeypatch.setenv(name, "http://127.0.0.1:9" if "PROXY" in name else "/no/such/place")
    assert await kind_of(server, BROWSER) is AccountKind.MEMBER


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's authorities are in no file")
async def test_whom_the_system_trusts_is_trusted_and_nobody_else(
    practice: Tenants, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = practice()
    unknown = replace(endpoints(server), ca_file=None)
    refused = await problem_of(EntraSignIn(unknown, SystemClock(), visitor()).sign_in(BROWSER, ignore))
    assert refused.problem.code is ProblemCode.TLS_INSPECTION
    monkeypatch.setenv("SSL_CERT_FILE", server.announcement["ca_file"])
    session = await EntraSignIn(unknown, SystemClock(), visitor()).sign_in(BROWSER, ignore)
    assert (await session.directory.account()).kind is AccountKind.MEMBER
    await session.directory.aclose()
