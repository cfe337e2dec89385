"""Whoever breaks Microsoft's description is noticed: in a test, and in a process that a test started."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.contracts.openapi.validator import GraphContract
from tests.contracts.serving import Tenants
from tests.contracts.watch import CONTRACT_BROKEN
from tests.end_to_end.program import REPOSITORY, tenant_process
from tests.practice.person import Person
from wizard.rehearsal import practice_server

NOWHERE = "GET /nothing: not in the description"
# One test that looks at nothing and breaks the description, on a tenant that the program itself starts.
CARELESS = """
from tests.practice.person import Person
from wizard.rehearsal import practice_server


def test_careless():
    with practice_server() as server, Person(server) as person:
        person.http.get(f"{person.graph}/v1.0/nothing")


def test_careful():
    with practice_server() as server, Person(server) as person:
        person.sign_in().get("/me")
"""


def test_a_test_that_breaks_the_description_fails_and_the_next_one_does_not(tmp_path: Path) -> None:
    file = tmp_path / "test_careless.py"
    file.write_text(CARELESS)
    options = ("-c", str(REPOSITORY / "pyproject.toml"), "-p", "tests.conftest", "-p", "no:cacheprovider", "-v")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(file)],
        cwd=REPOSITORY,
        env={key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "1 error" in done.stdout
    assert f"ContractViolationError: {NOWHERE}" in done.stdout
    assert "::test_careless ERROR" in done.stdout
    assert "test_careful PASSED" in done.stdout
    assert "test_careful ERROR" not in done.stdout


def test_every_tenant_is_watched_whoever_starts_it(contract: GraphContract, practice: Tenants) -> None:
    with practice_server() as ours:
        for server in (ours, practice()):
            with Person(server) as person:
                assert person.http.get(f"{person.graph}/v1.0/nothing").status_code == 401
            assert contract.take() == [NOWHERE]


@pytest.mark.end_to_end
def test_a_process_that_breaks_the_description_ends_and_its_test_fails(tmp_path: Path) -> None:
    told = pytest.raises(AssertionError, match=NOWHERE)
    with told, tenant_process(tmp_path) as tenant, tenant.client() as client:
        client.get(f"{tenant.told['graph']}/v1.0/nothing")
    # Where nobody minds that the connection was lost, the end of the tenant tells it.
    with told, tenant_process(tmp_path) as tenant, tenant.client() as client, contextlib.suppress(httpx.HTTPError):
        client.get(f"{tenant.told['graph']}/v1.0/nothing")
    assert tenant.process.returncode == CONTRACT_BROKEN
