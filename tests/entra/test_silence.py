"""What is secret stays out of every log, sentence and exception; and what is slow to load is loaded ahead."""

import asyncio
import json
import logging
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.contracts.serving import Tenants
from tests.entra.tools import endpoints, ignore, problem_of, sign_in_of
from tests.practice.person import CALLBACK
from wizard.core.objects import ApplicationSpec
from wizard.core.ports import SignInRequest
from wizard.core.secret import Secret
from wizard.entra.directory import GraphDirectory

pytestmark = pytest.mark.anyio


class Everything(logging.Handler):
    """Keeps every record, formatted with its exception and its raw arguments."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.text: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.text.append(f"{self.format(record)} {record.args!r}")


@pytest.fixture
def log() -> Iterator[Everything]:
    handler, root = Everything(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.setLevel(level)
    root.removeHandler(handler)


def chain(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield f"{error!r} {error} {error.args!r}"
        error = error.__cause__ or error.__context__


async def test_a_whole_sign_in_and_a_new_secret_leave_nothing_in_the_log(practice: Tenants, log: Everything) -> None:
    server = practice()
    session = await sign_in_of(server).sign_in(SignInRequest("browser"), ignore)
    directory = session.directory
    assert isinstance(directory, GraphDirectory)
    source = directory._service._source
    told = [await source.token(), *server.tokens.refresh]
    made = await directory.create_application(ApplicationSpec("Improvado SSO", "silence", CALLBACK, "a test"))
    assert made is not None
    issued = await directory.add_secret(made.object_id, "Improvado", datetime.now(UTC) + timedelta(days=30))
    told.append(issued.value.reveal())
    told.append(await source.renew(told[0], None))
    said = [repr(issued), repr(source), repr(directory), repr(session), repr(source._token)]
    for wrong in (
        session.proof.prove(made.client_id, issued.value),
        session.proof.prove("x", Secret("very-wrong-value")),
    ):
        raised = await problem_of(wrong)
        said += [repr(raised.problem), *chain(raised)]
    told.append("very-wrong-value")
    server.tokens.end_sessions()
    raised = await problem_of(directory.organisation())
    said += [repr(raised.problem), *chain(raised)]
    await directory.aclose()
    assert log.text, "the loggers were heard"
    text = "\n".join([*log.text, *said])
    assert [value[:12] for value in told if value in text] == []
    assert "code_verifier=" not in text
    assert "&code=" not in text


PROBE = """
import asyncio, concurrent.futures.thread, json, sys  # the worker warms up in a thread of that module
from datetime import UTC, datetime, timedelta
from pathlib import Path
from wizard.core.objects import ApplicationSpec
from wizard.core.ports import SystemClock
from wizard.entra.credential import Token, TokenSource
from wizard.entra.directory import GraphDirectory
from wizard.entra.graph import Graph
from wizard.entra.settings import Endpoints
from wizard.entra.sign_in import EntraSignIn
from wizard.entra.warm_up import warm_up
told = json.loads(sys.argv[1])
where = Endpoints(login=told["login"], graph=told["graph"], ca_file=Path(told["ca_file"]), client_id="x")
warm_up()
before = set(sys.modules)

def token(*, fresh, claims):
    return Token(told["token"], datetime.now(UTC) + timedelta(hours=1))

async def ask():
    clock = SystemClock()
    directory = GraphDirectory(Graph(where, TokenSource(token, clock), clock), clock)
    for reading in (
        directory.organisation(), directory.account(), directory.roles(), directory.registration_policy(),
        directory.secret_policy(), directory.applications_by_redirect_uri("https://x.example/"), directory.own_groups(),
    ):
        await reading
    made = await directory.create_application(ApplicationSpec("X", "warm-up", "https://x.example/", "a test"))
    await directory.service_principal(made.client_id)
    principal = await directory.create_service_principal(made.client_id, ())
    await directory.add_secret(made.object_id, "X", datetime.now(UTC) + timedelta(days=30))
    permission = await directory.api_permission("00000003-0000-0000-c000-000000000000", "User.Read")
    await directory.grants(principal.object_id)
    await directory.create_grant(principal.object_id, permission.resource_id, ("User.Read",))
    await directory.assignments(principal.object_id)
    await directory.aclose()

asyncio.run(ask())
print(json.dumps(sorted(set(sys.modules) - before)))
"""


async def test_a_set_up_loads_next_to_nothing_after_the_warm_up(practice: Tenants) -> None:
    server = practice()
    session = await sign_in_of(server).sign_in(SignInRequest("browser"), ignore)
    assert isinstance(session.directory, GraphDirectory)
    token = await session.directory._service._source.token()
    where = endpoints(server)
    told = {"login": where.login, "graph": where.graph, "ca_file": str(where.ca_file), "token": token}
    probe = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PROBE, json.dumps(told), stdout=asyncio.subprocess.PIPE
    )
    printed, _ = await probe.communicate()
    await session.directory.aclose()
    assert json.loads(printed) == []
