"""The wizard makes the share: signing in step by step, the record, the link, its status; and whatever refuses."""

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from keepersdk.proto import APIRequest_pb2

from tests.handover.keeper_server import (
    MAIL_CODE,
    PASSWORD,
    TOTP,
    USER,
    KeeperServer,
    RefusedError,
    keeper_server,
    receive,
)
from wizard.core.secret import Secret
from wizard.handover.keeper import ASK, POLL, Desk
from wizard.handover.keeper_state import SENTENCES, DeskState, Parcel, Push, Stage, Trouble
from wizard.handover.keeper_wire import Wire

TENANT, CLIENT, SECRET = (
    "3c0f5e61-7a0b-4a64-9b6e-2d6f1e0c7a10",
    "19239168-7700-4640-a4af-06f5594eda47",
    "Tq8~.never-in-clear-9fK2_Lm",
)
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


class Clock:
    """Time passes where the test says so."""

    def __init__(self) -> None:
        self._now = NOW
        self._sleepers: list[tuple[datetime, asyncio.Event]] = []

    def now(self) -> datetime:
        return self._now

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        self._sleepers.append((self._now + timedelta(seconds=seconds), woken))
        await woken.wait()

    def forward(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        for until, woken in self._sleepers:
            if until <= self._now:
                woken.set()
        self._sleepers = [each for each in self._sleepers if each[0] > self._now]


class Story:
    """A desk at a server, and what a test waits for."""

    def __init__(self, server: KeeperServer, trust: ssl.SSLContext) -> None:
        self.server = server
        self.clock = Clock()
        self.states: list[DeskState] = []
        self._changed = asyncio.Event()
        self.desk = Desk(self.clock, self._heard, context=lambda: trust, hosts=frozenset({server.host, "localhost:1"}))

    def _heard(self, state: DeskState) -> None:
        self.states.append(state)
        self._changed.set()

    async def until(self, fact: Callable[[DeskState], bool]) -> None:
        while not fact(self.desk.state):
            self._changed.clear()
            await asyncio.wait_for(self._changed.wait(), 30)

    async def start(self) -> Stage:
        await self.desk.start(self.server.host, f" {USER} ")
        return self.desk.state.stage

    async def sign_in(self) -> None:
        assert await self.start() is Stage.PASSWORD
        await self.desk.give_password(Secret(PASSWORD))
        assert self.desk.state.stage is Stage.READY

    async def share(self, hours: int = 24) -> str:
        await self.desk.share(parcel(), hours)
        link = self.desk.reveal_link()
        assert link is not None, self.desk.state
        return link.reveal()

    def at(self, stage: Stage) -> None:
        assert self.desk.state.stage is stage, self.desk.state

    def trouble(self, stage: Stage, trouble: Trouble, detail: str = "") -> None:
        state = self.desk.state
        assert (state.stage, state.trouble, state.busy) == (stage, trouble, False)
        assert not detail or state.detail == detail
        assert str(SENTENCES[trouble])


def parcel() -> Parcel:
    return Parcel(
        "Improvado SSO, contoso.example",
        "https://contoso.example/",
        {"Azure Tenant ID": TENANT, "Client ID": CLIENT},
        Secret(SECRET),
        "Improvado",
    )


@pytest.fixture(scope="module")
def listening() -> Iterator[tuple[KeeperServer, ssl.SSLContext]]:
    with keeper_server() as made:
        yield made


@pytest.fixture
def server(listening: tuple[KeeperServer, ssl.SSLContext]) -> KeeperServer:
    """The same server with nothing in it."""
    served, _ = listening
    served.empty()
    return served


@pytest.fixture
def tell(server: KeeperServer, listening: tuple[KeeperServer, ssl.SSLContext]) -> Callable[..., None]:
    """Lets a story happen. What it leaves running ends with it, as in the worker."""

    def run(story: Callable[[Story], Awaitable[None]]) -> None:
        async def whole() -> None:
            this = Story(server, listening[1])
            await story(this)
            await this.desk.close()
            rest = asyncio.all_tasks() - {asyncio.current_task()}
            for each in rest:
                each.cancel()
            await asyncio.gather(*rest, return_exceptions=True)
            for state in this.states:
                assert not any(each in repr(state) for each in (PASSWORD, TOTP, SECRET, "/vault/share/#"))

        asyncio.run(whole())

    return run


def test_a_receiver_with_the_link_alone_finds_the_three_values(server: KeeperServer, tell: Callable[..., None]) -> None:
    async def story(this: Story) -> None:
        await this.sign_in()
        link = await this.share()
        assert link.startswith(f"https://{server.host}/vault/share/#")
        found = receive(server, link)
        assert (found["type"], found["title"]) == ("login", "Improvado SSO, contoso.example")
        fields = {each["type"]: each["value"] for each in found["fields"]}
        assert fields["password"] == [SECRET]
        assert {each["label"]: each["value"] for each in found["custom"]} == {
            "Azure Tenant ID": [TENANT],
            "Client ID": [CLIENT],
        }
        [share] = server.shares.values()
        assert (share.editable, share.name) == (False, "Improvado")
        assert share.expires == int((NOW + timedelta(hours=24)).timestamp() * 1000)
        assert not server.holds(TENANT, CLIENT, SECRET, PASSWORD, link.partition("#")[2])
        assert [path for path, _ in server.payloads if path.startswith("vault/")] == [
            "vault/records_add",
            "vault/external_share_add",
        ], "nothing of the vault is downloaded"

    tell(story)


def test_the_watch_for_values_would_notice(server: KeeperServer) -> None:
    server.payloads.append(("vault/records_add", f'{{"password": "{SECRET}"}}'.encode()))
    assert server.holds(SECRET)


def test_what_becomes_of_the_share_is_seen_and_it_can_be_revoked(
    server: KeeperServer, tell: Callable[..., None]
) -> None:
    async def story(this: Story) -> None:
        await this.sign_in()
        link = await this.share(hours=1)
        status = this.desk.state.share
        assert status is not None
        assert (status.opened, status.settled, status.expires) == (None, False, NOW + timedelta(hours=1))
        receive(server, link, at=int(NOW.timestamp() * 1000))
        this.clock.forward(POLL)
        await this.until(lambda state: state.share is not None and state.share.opened == NOW)
        await this.desk.revoke()
        assert this.desk.state.share is not None
        assert this.desk.state.share.revoked
        assert server.shares == {}
        assert len(server.records) == 1, "the record stays"

    tell(story)


def test_a_share_ends_and_one_that_was_taken_back_elsewhere_is_noticed(
    server: KeeperServer, tell: Callable[..., None]
) -> None:
    async def ends(this: Story) -> None:
        await this.sign_in()
        await this.share(hours=1)
        this.clock.forward(3600)
        await this.until(lambda state: state.share is not None and state.share.ended)

    async def elsewhere(this: Story) -> None:
        await this.sign_in()
        await this.share()
        server.shares.clear()
        await this.desk.look()
        assert this.desk.state.share is not None
        assert this.desk.state.share.revoked

    tell(ends)
    tell(elsewhere)


def test_every_step_of_the_way_in(server: KeeperServer, tell: Callable[..., None]) -> None:
    channel = APIRequest_pb2.TwoFactorChannelInfo
    server.channels = [
        channel(channelType=APIRequest_pb2.TWO_FA_CT_TOTP, channel_uid=b"totp", channelName="Phone"),
        channel(channelType=APIRequest_pb2.TWO_FA_CT_SMS, channel_uid=b"sms", phoneNumber="+1 *** 42"),
        channel(channelType=APIRequest_pb2.TWO_FA_CT_WEBAUTHN, channel_uid=b"key"),
    ]
    server.wants = ["device", "two_factor"]

    async def story(this: Story) -> None:
        desk = this.desk
        assert await this.start() is Stage.DEVICE
        [mail] = desk.state.channels
        await desk.push(mail.key, Push.EMAIL)
        assert desk.state.asked is Push.EMAIL
        await desk.give_code(mail.key, Secret("000000"))
        this.trouble(Stage.DEVICE, Trouble.WRONG_CODE, "invalid_code")
        await desk.give_code(mail.key, Secret(f" {MAIL_CODE[:3]} {MAIL_CODE[3:]}"))
        this.at(Stage.TWO_FACTOR)
        app, phone, key = desk.state.channels
        assert (str(app.kind), phone.name, phone.pushes) == ("Authenticator app", "+1 *** 42", (Push.TEXT_MESSAGE,))
        assert (app.takes_code, key.takes_code) == (True, False)
        await desk.push(phone.key, Push.TEXT_MESSAGE)
        await desk.give_code(phone.key, Secret("111111"))
        this.trouble(Stage.TWO_FACTOR, Trouble.WRONG_CODE, "auth_failed")
        await desk.give_code(app.key, Secret(TOTP))
        this.at(Stage.PASSWORD)
        wrong = Secret("wrong")
        await desk.give_password(wrong)
        this.trouble(Stage.PASSWORD, Trouble.WRONG_PASSWORD, "auth_failed")
        with pytest.raises(ValueError, match="wiped"):
            wrong.reveal()
        await desk.give_password(Secret(PASSWORD))
        this.at(Stage.READY)
        assert server.pushed == ["email", "TWO_FA_PUSH_SMS"]

    tell(story)


def test_through_the_companys_own_sign_in_and_an_approval(server: KeeperServer, tell: Callable[..., None]) -> None:
    server.wants, server.via_device = ["sso", "data_key"], True

    async def story(this: Story) -> None:
        desk = this.desk
        assert await this.start() is Stage.SSO
        assert desk.state.sso_url.startswith(f"https://{server.host}/api/rest/sso/saml/login/7?payload=")
        await desk.give_token(Secret("what was on the clipboard before"))
        this.trouble(Stage.SSO, Trouble.WRONG_TOKEN)
        await desk.give_token(Secret(f"\n{server.sso_token(desk.state.sso_url)} "))
        this.at(Stage.DATA_KEY)
        [approval] = desk.state.channels
        assert not approval.takes_code
        await desk.push(approval.key, Push.ADMINISTRATOR)
        assert desk.state.asked is Push.ADMINISTRATOR
        await desk.resume()
        this.trouble(Stage.DATA_KEY, Trouble.STILL_WAITING)
        assert desk.state.asked is Push.ADMINISTRATOR
        server.approved = True
        this.clock.forward(ASK)
        await this.until(lambda state: state.stage is Stage.READY)
        assert receive(server, await this.share())["fields"][1]["value"] == [SECRET]
        assert server.pushed == ["administrator"]

    tell(story)


def test_another_device_approves_this_one(server: KeeperServer, tell: Callable[..., None]) -> None:
    server.wants = ["device"]

    async def story(this: Story) -> None:
        assert await this.start() is Stage.DEVICE
        await this.desk.push("email", Push.OTHER_DEVICE)
        this.clock.forward(ASK)
        server.approved = True
        await this.desk.resume()
        this.at(Stage.PASSWORD)
        assert server.pushed == ["TWO_FA_PUSH_KEEPER"]

    tell(story)


def test_a_master_password_in_place_of_the_companys_sign_in(server: KeeperServer, tell: Callable[..., None]) -> None:
    server.wants = ["sso"]

    async def story(this: Story) -> None:
        assert await this.start() is Stage.SSO
        await this.desk.use_password()
        this.at(Stage.PASSWORD)

    tell(story)


def test_the_account_is_in_another_region(server: KeeperServer, tell: Callable[..., None]) -> None:
    here = server.host

    async def other(this: Story) -> None:
        server.refuse["authentication/start_login"] = RefusedError(403, "region_redirect", region_host=here)
        assert await this.start() is Stage.PASSWORD
        assert this.desk.state.host == here

    async def unknown(this: Story) -> None:
        server.refuse["authentication/start_login"] = RefusedError(403, "region_redirect", region_host="evil.example")
        assert await this.start() is Stage.START
        this.trouble(Stage.START, Trouble.NOT_KEEPER, "region")

    tell(other)
    tell(unknown)


def test_the_server_changes_its_key(server: KeeperServer, tell: Callable[..., None]) -> None:
    server.key_id = 12
    tell(lambda this: this.sign_in())


@pytest.mark.parametrize(
    ("refused", "trouble", "detail"),
    [
        (RefusedError(403, "throttled"), Trouble.THROTTLED, "throttled"),
        (RefusedError(429, ""), Trouble.THROTTLED, ""),
        (RefusedError(403, "user_does_not_exist"), Trouble.REFUSED, "user_does_not_exist"),
        (RefusedError(503, ""), Trouble.BUSY, "HTTP 503"),
        (RefusedError(404, ""), Trouble.NOT_KEEPER, "HTTP 404"),
    ],
)
def test_what_keeper_may_say_at_the_door(
    server: KeeperServer, tell: Callable[..., None], refused: RefusedError, trouble: Trouble, detail: str
) -> None:
    async def story(this: Story) -> None:
        server.refuse["authentication/start_login"] = refused
        await this.start()
        this.trouble(Stage.START, trouble, detail)
        assert this.desk.state.account == USER
        assert await this.start() is Stage.PASSWORD, "trying again works"

    tell(story)


@pytest.mark.parametrize(
    ("state", "trouble"),
    [
        (APIRequest_pb2.ACCOUNT_LOCKED, Trouble.NOT_SUPPORTED),
        (APIRequest_pb2.DEVICE_LOCKED, Trouble.REFUSED),
        (APIRequest_pb2.LICENSE_EXPIRED, Trouble.NOT_SUPPORTED),
    ],
)
def test_states_that_lead_nowhere(
    server: KeeperServer, tell: Callable[..., None], state: int, trouble: Trouble
) -> None:
    async def story(this: Story) -> None:
        server.states = [state]
        await this.start()
        this.trouble(Stage.START, trouble)

    tell(story)


def test_somebody_else_answers(server: KeeperServer, tell: Callable[..., None]) -> None:
    async def story(this: Story) -> None:
        server.answers_foreign = True
        await this.start()
        this.trouble(Stage.START, Trouble.NOT_KEEPER)

    tell(story)


def test_nobody_answers(tell: Callable[..., None]) -> None:
    async def story(this: Story) -> None:
        await this.desk.start("localhost:1", USER)
        this.trouble(Stage.START, Trouble.OFFLINE)

    tell(story)


def test_who_is_not_trusted_gets_nothing(server: KeeperServer, tell: Callable[..., None]) -> None:
    async def story(this: Story) -> None:
        this.desk._context = ssl.create_default_context
        await this.start()
        this.trouble(Stage.START, Trouble.OFFLINE)
        assert server.bodies == []

    tell(story)


def test_a_company_that_forbids_shares_is_told_and_the_record_is_not_doubled(
    server: KeeperServer, tell: Callable[..., None]
) -> None:
    async def story(this: Story) -> None:
        await this.sign_in()
        server.refuse["vault/external_share_add"] = RefusedError(403, "access_denied")
        await this.desk.share(parcel(), 24)
        this.trouble(Stage.READY, Trouble.FORBIDDEN, "access_denied")
        assert this.desk.state.record == "Improvado SSO, contoso.example"
        assert len(server.records) == 1
        await this.share()
        assert len(server.records) == 1

    tell(story)


def test_a_record_that_is_refused(server: KeeperServer, tell: Callable[..., None]) -> None:
    async def story(this: Story) -> None:
        await this.sign_in()
        server.refuse["vault/records_add"] = RefusedError(403, "restricted")
        await this.desk.share(parcel(), 24)
        this.trouble(Stage.READY, Trouble.RECORD_REFUSED, "restricted")
        assert this.desk.state.record == ""

    tell(story)


def test_a_session_that_ended_is_begun_anew_with_the_same_record(
    server: KeeperServer, tell: Callable[..., None]
) -> None:
    async def story(this: Story) -> None:
        await this.sign_in()
        server.refuse["vault/external_share_add"] = RefusedError(401, "session_token_expired")
        await this.desk.share(parcel(), 24)
        this.trouble(Stage.START, Trouble.EXPIRED)
        await this.sign_in()
        assert receive(server, await this.share())["title"] == "Improvado SSO, contoso.example"
        assert len(server.records) == 1
        # A session that ends later takes nothing away: the link works without it.
        server.session = b"another session"
        await this.desk.look()
        this.trouble(Stage.SHARED, Trouble.EXPIRED)
        assert this.desk.reveal_link() is not None

    tell(story)


def test_cancelling_a_sign_in_leaves_nothing(tell: Callable[..., None]) -> None:
    async def story(this: Story) -> None:
        begun = asyncio.ensure_future(this.start())
        await this.until(lambda state: state.busy)
        begun.cancel()
        await asyncio.gather(begun, return_exceptions=True)
        assert (this.desk.state.stage, this.desk.state.busy) == (Stage.START, False)
        assert await this.start() is Stage.PASSWORD

    tell(story)


def test_cancelling_comes_too_late_for_a_share(server: KeeperServer, tell: Callable[..., None]) -> None:
    async def story(this: Story) -> None:
        await this.sign_in()
        begun = asyncio.ensure_future(this.desk.share(parcel(), 24))
        await this.until(lambda state: state.busy)
        begun.cancel()
        await asyncio.gather(begun, return_exceptions=True)
        await this.until(lambda state: state.stage is Stage.SHARED)
        link = this.desk.reveal_link()
        assert link is not None
        assert receive(server, link.reveal())["title"]

    tell(story)


def test_nothing_that_was_typed_is_logged(
    server: KeeperServer, tell: Callable[..., None], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.wants = ["two_factor"]
    server.channels = [APIRequest_pb2.TwoFactorChannelInfo(channel_uid=b"totp")]

    async def story(this: Story) -> None:
        await this.start()
        [channel] = this.desk.state.channels
        await this.desk.give_code(channel.key, Secret(TOTP))
        await this.desk.give_password(Secret(PASSWORD))
        link = await this.share()
        for value in (TOTP, PASSWORD, SECRET, TENANT, link.partition("#")[2]):
            assert value not in caplog.text

    tell(story)


def test_closing_wipes_the_link(tell: Callable[..., None]) -> None:
    async def story(this: Story) -> None:
        await this.sign_in()
        await this.share()
        link = this.desk.reveal_link()
        assert link is not None
        await this.desk.close()
        assert this.desk.reveal_link() is None
        with pytest.raises(ValueError, match="wiped"):
            link.reveal()

    tell(story)


def test_no_second_connection_is_opened(server: KeeperServer) -> None:
    wire = Wire(server.host, frozenset({server.host}), ssl.create_default_context())
    assert wire.get_push_url(b"", b"", b"") == ""
    assert wire.execute_rest("keep_alive", None) is None
    wire.close()
