"""The sign-in that is on this computer: a stand-in for az, and a service principal in the environment."""

import os
import stat
import sys
from pathlib import Path

import pytest

from tests.contracts.serving import Tenants
from tests.entra.tools import ignore, problem_of, sign_in_of
from tests.practice.person import Person
from wizard.core.objects import AccountKind
from wizard.core.ports import SignInRequest
from wizard.core.problems import Fix, ProblemCode
from wizard.practice.seeds import CONTOSO_ID, FABRIKAM_ID

pytestmark = pytest.mark.anyio
AZ = """#!{python}
import sys
open({log!r}, "a").write(" ".join(sys.argv[1:]) + "\\n")
sys.stderr.write({error!r})
print({output!r})
sys.exit({status})
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are found."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def install_az(path: Path, *, output: str = "", error: str = "", status: int = 0) -> Path:
    """An ``az`` that answers so; returns the file in which it notes its arguments."""
    log = path / "log"
    script = path / "az"
    script.write_text(AZ.format(python=sys.executable, log=str(log), error=error, output=output, status=status))
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return log


def token_of(person: Person) -> str:
    return f'{{"accessToken": "{person.tokens["access_token"]}", "expires_on": 4102444800}}'


async def test_the_azure_cli(practice: Tenants, path: Path) -> None:
    server = practice()
    with Person(server) as person:
        log = install_az(path, output=token_of(person.sign_in()))
    session = await sign_in_of(server).sign_in(SignInRequest("azure_cli"), ignore)
    account = await session.directory.account()
    assert (account.user_name, account.kind) == ("ada@contoso.example", AccountKind.MEMBER)
    await session.directory.aclose()
    assert log.read_text() == f"account get-access-token --output json --resource {server.announcement['graph']}\n"


async def test_the_azure_cli_of_another_tenant(practice: Tenants, path: Path) -> None:
    server = practice()
    with Person(server) as person:
        log = install_az(path, output=token_of(person.sign_in()))
    raised = await problem_of(sign_in_of(server).sign_in(SignInRequest("azure_cli", FABRIKAM_ID), ignore))
    assert raised.problem.code is ProblemCode.WRONG_TENANT
    assert f"--tenant {FABRIKAM_ID}" in log.read_text()


@pytest.mark.parametrize("method", ["azure_cli", "azure_powershell", "environment"])
async def test_no_tool_and_no_variables(
    practice: Tenants, path: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    assert path.name in os.environ["PATH"]
    for name in ("AZURE_CLIENT_ID", "AZURE_TENANT_ID", "AZURE_CLIENT_SECRET"):
        monkeypatch.delenv(name, raising=False)
    raised = await problem_of(sign_in_of(practice()).sign_in(SignInRequest(method), ignore))
    assert raised.problem.code is ProblemCode.NO_LOCAL_SIGN_IN


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("ERROR: Please run 'az login' to setup account.", ProblemCode.NO_LOCAL_SIGN_IN),
        ("ERROR: AADSTS50076: Due to a configuration change, use multi-factor.", ProblemCode.MFA_NEEDED),
        ("ERROR: AADSTS53003: Access has been blocked.", ProblemCode.SIGN_IN_BLOCKED),
    ],
)
async def test_an_azure_cli_that_is_not_signed_in(practice: Tenants, path: Path, error: str, code: ProblemCode) -> None:
    install_az(path, error=error, status=1)
    raised = await problem_of(sign_in_of(practice()).sign_in(SignInRequest("azure_cli"), ignore))
    assert raised.problem.code is code
    assert raised.__cause__ is None


async def test_an_azure_cli_whose_token_ended(practice: Tenants, path: Path) -> None:
    server = practice()
    with Person(server) as person:
        install_az(path, output=token_of(person.sign_in()))
    session = await sign_in_of(server).sign_in(SignInRequest("azure_cli"), ignore)
    server.tokens.end_sessions()
    assert (await problem_of(session.directory.organisation())).problem.code is ProblemCode.SIGN_IN_EXPIRED
    await session.directory.aclose()


async def test_a_service_principal_in_the_environment(practice: Tenants, monkeypatch: pytest.MonkeyPatch) -> None:
    server = practice()
    automation = server.announcement["automation"]
    monkeypatch.setenv("AZURE_TENANT_ID", CONTOSO_ID)
    monkeypatch.setenv("AZURE_CLIENT_ID", automation["client_id"])
    monkeypatch.setenv("AZURE_CLIENT_SECRET", automation["client_secret"])
    session = await sign_in_of(server).sign_in(SignInRequest("environment"), ignore)
    assert (await session.directory.account()).kind is AccountKind.SERVICE
    # A token that was revoked is replaced without anybody.
    server.tokens.end_sessions()
    assert (await session.directory.organisation()).tenant_id == CONTOSO_ID
    await session.directory.aclose()


async def test_a_wrong_secret_in_the_environment(practice: Tenants, monkeypatch: pytest.MonkeyPatch) -> None:
    server = practice()
    monkeypatch.setenv("AZURE_TENANT_ID", CONTOSO_ID)
    monkeypatch.setenv("AZURE_CLIENT_ID", server.announcement["automation"]["client_id"])
    monkeypatch.setenv("AZURE_CLIENT_SECRET", "wrong")
    raised = await problem_of(sign_in_of(server).sign_in(SignInRequest("environment"), ignore))
    found = (raised.problem.code, raised.problem.service_code)
    assert found == (ProblemCode.LOCAL_SIGN_IN_REFUSED, "AADSTS7000215")
    # A new client secret of the wizard's application would not help.
    assert {each.key for each in raised.problem.choices} == {Fix.USE_BROWSER, Fix.USE_DEVICE_CODE, Fix.TRY_AGAIN}
