"""The whole set-up from the outside: practice tenant in one process, the command line in another."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.practice.serve import PracticeServer

PROGRAM = (sys.executable, "-m", "wizard")
ROBOT = f"{sys.executable} -m wizard.practice.robot %s"


@pytest.fixture
def tenant() -> Iterator[PracticeServer]:
    with PracticeServer.start("happy") as server:
        yield server


def run(tenant: PracticeServer, tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "BROWSER": ROBOT, "ENTRA_SSO_WIZARD_HOME": str(tmp_path / "home")}
    return subprocess.run(
        [*PROGRAM, *arguments, "--cloud", str(tenant.cloud_file), "--domain", tenant.announcement["domain"], "--json"],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def last_line(done: subprocess.CompletedProcess[str]) -> dict[str, object]:
    line: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return line


@pytest.mark.end_to_end
def test_a_set_up_ends_done_and_a_second_one_changes_nothing(tenant: PracticeServer, tmp_path: Path) -> None:
    values = tmp_path / "values.json"
    first = run(tenant, tmp_path, "setup", "--sign-in", "browser", "--yes", "--hand-over-to", str(values))
    assert first.returncode == 0, first.stdout + first.stderr
    line = last_line(first)
    assert line["result"] == "done"
    assert line["problem"] is None
    checks = line["checks"]
    assert isinstance(checks, list)
    assert [row for row in checks if row["mark"] != "done"] == []
    assert stat.S_IMODE(values.stat().st_mode) == 0o600
    handed = json.loads(values.read_text())
    assert handed["client_id"] == line["client_id"]
    assert handed["client_secret"] not in first.stdout + first.stderr
    kept = "".join(path.read_text() for path in (tmp_path / "home").rglob("*") if path.is_file())
    assert handed["client_secret"] not in kept

    writes = [each for each in tenant.requests if each.host == "graph" and each.method != "GET"]
    second = run(tenant, tmp_path, "setup", "--sign-in", "browser", "--yes", "--hand-over-to", str(values))
    assert second.returncode == 0, second.stdout + second.stderr
    again = last_line(second)
    assert again["result"] == "done"
    for name in ("client_id", "application_id", "service_principal_id", "secret_key_id"):
        assert again[name] == line[name]
    assert [each for each in tenant.requests if each.host == "graph" and each.method != "GET"] == writes
    assert json.loads(values.read_text()) == handed

    health = run(tenant, tmp_path, "check")
    assert health.returncode == 0, health.stdout + health.stderr


@pytest.mark.end_to_end
def test_plan_changes_nothing(tenant: PracticeServer, tmp_path: Path) -> None:
    done = run(tenant, tmp_path, "plan")
    assert done.returncode == 0, done.stdout + done.stderr
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["action"] for each in events if each.get("event") == "plan"] == ["create"] * 4
    assert [each.method for each in tenant.requests if each.host == "graph" and each.method != "GET"] == []


@pytest.mark.end_to_end
def test_a_run_that_would_lose_the_secret_is_refused(tenant: PracticeServer, tmp_path: Path) -> None:
    done = run(tenant, tmp_path, "setup", "--yes")
    assert done.returncode == 2
    assert "--hand-over-to" in done.stderr
    assert tenant.requests == []
