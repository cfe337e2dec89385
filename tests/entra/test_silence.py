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
import asyncio, json, sys
from pathlib import Path
from wizard.entra.warm_up import warm_up
from wizard.entra.settings import Endpoints
warm_up()
before = set(sys.modules)
from tests.entra.tools import Tokens
from wizard.core.ports import SystemClock
from wizard.entra.credential import TokenSource
from wizard.entra.directory import GraphDirectory
from wizard.entra.graph import Graph
told = json.loads(sys.argv[1])
where = Endpoints(login=told["login"], graph=told["graph"], ca_file=Path(told["ca_file"]), client_id="x")
before |= {name for name in sys.modules if name.split(".")[0] in {"tests", "wizard", "h11"}}

async def ask():
    clock = SystemClock()
    source = TokenSource(Tokens(told["token"]), clock)
    directory = GraphDirectory(Graph(where, source, clock), clock)
    before.update(sys.modules)
    await directory.organisation()
    await directory.account()
    await directory.roles()
    await directory.applications_by_redirect_uri("https://x.example/")
    await directory.aclose()

asyncio.run(ask())
print(json.dumps(sorted(set(sys.modules) - before)))
"""


async def test_the_first_answers_load_next_to_nothing_after_the_warm_up(practice: Tenants) -> None:
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
    loaded = json.loads(printed)
    assert len(loaded) < 20, loaded
