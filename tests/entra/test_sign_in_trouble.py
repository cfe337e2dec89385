"""What goes wrong on the wire while somebody signs in, and what is said of it."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from tests.entra.tools import endpoints, ignore, problem_of, visitor
from tests.resilience.edge import Asked, EdgeServer, Meddler, Meddling, Place
from tests.resilience.kinds import DISCOVERY, PROOF, REDEMPTION, kinds, purpose
from wizard.core.ports import Patiently, SignInRequest, SystemClock, at_once
from wizard.core.problems import ProblemCode, ProblemRaised
from wizard.core.secret import Secret
from wizard.entra.http import Limits
from wizard.entra.sign_in import EntraSignIn

pytestmark = pytest.mark.anyio
P = ProblemCode
T = TypeVar("T")
KINDS = {each.name: each for each in kinds("https://localhost:1/elsewhere")}


async def twice(work: Callable[[], Awaitable[T]], /) -> T:
    """A little patience: what goes away by itself is tried once more."""
    try:
        return await work()
    except ProblemRaised as raised:
        if not raised.problem.transient:
            raise
        return await work()


def once(name: str, wanted: str) -> Meddler:
    """Let the first request for the purpose *wanted* go wrong in the way *name*."""
    met: list[Place] = []

    def meddle(asked: Asked) -> Meddling | None:
        if met or asked.server not in {"login", "graph"} or purpose(asked.place) != wanted:
            return None
        met.append(asked.place)
        return KINDS[name].meddling(asked.place)

    return meddle


def sign_in_at(server: EdgeServer) -> EntraSignIn:
    limits = Limits(connect=10, read=5, whole=20)
    return EntraSignIn(endpoints(server), SystemClock(), visitor(), limits=limits)


@pytest.mark.parametrize(
    ("wanted", "name", "patiently", "code", "transient"),
    [
        (DISCOVERY, "429", at_once, P.THROTTLED, True),
        (DISCOVERY, "500", at_once, P.SERVICE_BUSY, True),
        (DISCOVERY, "403", at_once, P.TENANT_NOT_FOUND, False),
        # The tokens were sent and lost, and the code is worth nothing any more.
        (REDEMPTION, "reset after", twice, P.SIGN_IN_INTERRUPTED, False),
        (REDEMPTION, "503 applied", twice, P.SIGN_IN_INTERRUPTED, False),
        # No client secret is part of it, whatever the number says.
        (REDEMPTION, "403 replication", twice, P.SIGN_IN_APP_REFUSED, False),
    ],
)
async def test_what_is_said(
    wanted: str, name: str, patiently: Patiently, code: ProblemCode, *, transient: bool
) -> None:
    with EdgeServer.at_edge() as server, server.watched(once(name, wanted)):
        found = (await problem_of(sign_in_at(server).sign_in(SignInRequest("browser"), ignore, patiently))).problem
    assert (found.code, found.transient) == (code, transient)
    assert found.retry_after == (3.0 if name == "429" else None)


@pytest.mark.parametrize("name", ["429", "400 replication", "reset before"])
async def test_a_busy_end_of_the_sign_in_does_not_bother_the_person_again(name: str) -> None:
    with EdgeServer.at_edge() as server, server.watched(once(name, REDEMPTION)) as asked:
        session = await sign_in_at(server).sign_in(SignInRequest("browser"), ignore, twice)
        await session.directory.aclose()
        assert sum(each.shape.endswith("/authorize") for each in asked) == 1
        assert sum(purpose(each.place) == REDEMPTION for each in asked if each.server == "login") == 2


async def test_a_directory_that_was_there_is_not_missing_when_a_secret_is_proved() -> None:
    with EdgeServer.at_edge() as server:
        session = await sign_in_at(server).sign_in(SignInRequest("browser"), ignore)
        with server.watched(lambda asked: KINDS["403"].meddling(asked.place) if asked.method == "GET" else None):
            raised = await problem_of(session.proof.prove("1" * 8, Secret("value")))
        assert (raised.problem.code, raised.problem.transient) == (P.SERVICE_BUSY, True)
        with server.watched(once("400 replication", PROOF)):
            raised = await problem_of(session.proof.prove("1" * 8, Secret("value")))
        assert (raised.problem.code, raised.problem.transient) == (P.SECRET_NOT_ACTIVE, True)
        await session.directory.aclose()
