"""What the adapter's tests share: a clock set by hand, a person at the browser, a directory over a practice tenant."""

import asyncio
import contextlib
import json
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx

from tests.contracts.watch import CONTRACT
from tests.practice.person import AZURE_CLI, Person
from wizard.core.model import SignInPrompt
from wizard.core.ports import SystemClock
from wizard.core.problems import ProblemRaised
from wizard.entra.credential import Token, TokenSource
from wizard.entra.directory import GraphDirectory
from wizard.entra.graph import Graph
from wizard.entra.settings import Endpoints
from wizard.entra.sign_in import EntraSignIn
from wizard.practice import robot
from wizard.practice.serve import PracticeServer

MOCK = Endpoints(login="https://login.example", graph="https://graph.example", ca_file=None, client_id=AZURE_CLI)


class HandClock:
    """Stands still until it is moved; whoever sleeps wakes up when it was moved far enough."""

    def __init__(self) -> None:
        self._now = datetime.now(UTC)
        self._sleepers: list[tuple[datetime, asyncio.Event]] = []
        self.slept: list[float] = []
        self.asleep = asyncio.Event()

    def now(self) -> datetime:
        return self._now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        woken = asyncio.Event()
        self._sleepers.append((self._now + timedelta(seconds=seconds), woken))
        self.asleep.set()
        await woken.wait()

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        for until, woken in self._sleepers:
            if until <= self._now:
                woken.set()


class EagerClock(HandClock):
    """Nobody waits for it: a sleep moves it on."""

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self._now += timedelta(seconds=seconds)
        await asyncio.sleep(0)


def endpoints(server: PracticeServer) -> Endpoints:
    told = server.announcement
    return Endpoints(login=told["login"], graph=told["graph"], ca_file=Path(told["ca_file"]), client_id=AZURE_CLI)


def visitor(user: str | None = None, *, decline: bool = False) -> Callable[[str], None]:
    """Opens the page as a browser would, in a thread of its own."""

    def visit(url: str) -> None:
        def walk() -> None:
            with contextlib.suppress(robot.SignInFailedError, httpx.HTTPError):
                robot.sign_in(url, user=user, decline=decline)

        threading.Thread(target=walk, daemon=True).start()

    return visit


def ignore(_prompt: SignInPrompt) -> None:
    """Nobody looks at the prompt."""


def sign_in_of(server: PracticeServer, open_page: Callable[[str], None] | None = None) -> EntraSignIn:
    return EntraSignIn(endpoints(server), SystemClock(), open_page or visitor())


class Tokens:
    """Hands out the given tokens one after the other, the last one for ever, and notes what was asked."""

    def __init__(self, *values: str) -> None:
        self._values = list(values)
        self.asked: list[tuple[bool, str | None]] = []

    def __call__(self, *, fresh: bool, claims: str | None) -> Token:
        self.asked.append((fresh, claims))
        value = self._values.pop(0) if len(self._values) > 1 else self._values[0]
        return Token(value, datetime.now(UTC) + timedelta(hours=1))


@contextlib.asynccontextmanager
async def directory_of(person: Person) -> AsyncIterator[GraphDirectory]:
    """The directory as *person* sees it, over the wire."""
    where, clock = endpoints(person.server), SystemClock()
    source = TokenSource(Tokens(person.tokens["access_token"]), clock)
    directory = GraphDirectory(Graph(where, source, clock), clock)
    try:
        yield directory
    finally:
        await directory.aclose()


@contextlib.asynccontextmanager
async def answering(
    handler: Callable[[httpx.Request], httpx.Response], *tokens: str
) -> AsyncIterator[tuple[GraphDirectory, Tokens]]:
    """A directory whose Graph is *handler*, for answers that no practice tenant gives. What it asks is described."""

    def asked(request: httpx.Request) -> httpx.Response:
        CONTRACT.observe_request(request.method, request.url.raw_path.decode("ascii"), request.content)
        return handler(request)

    fetch, clock = Tokens(*(tokens or ("token",))), SystemClock()
    source = TokenSource(fetch, clock)
    directory = GraphDirectory(Graph(MOCK, source, clock, transport=httpx.MockTransport(asked)), clock)
    try:
        yield directory, fetch
    finally:
        await directory.aclose()


def error_body(code: str, message: str = "", *, details: object = None, inner: object = None) -> bytes:
    error: dict[str, object] = {"code": code, "message": message}
    if details is not None:
        error["details"] = details
    error["innerError"] = inner or {"request-id": "r-1", "client-request-id": "c-1", "date": "2026-08-20T08:00:00"}
    return json.dumps({"error": error}).encode()


async def problem_of(call: Awaitable[object]) -> ProblemRaised:
    """The problem that awaiting *call* ends in."""
    try:
        await call
    except ProblemRaised as raised:
        return raised
    message = "no problem was raised"
    raise AssertionError(message)
