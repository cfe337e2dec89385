"""The whole set-up from the outside: the practice tenant in one process, the command line in another."""

import json
import shlex
import signal
import stat
import sys
from pathlib import Path

import pytest

from tests.end_to_end.nursery import Run
from tests.end_to_end.program import Json, Tenant, finish, run, start, tenant_process
from wizard.practice import robot

pytestmark = pytest.mark.end_to_end

IDS = ("tenant_id", "client_id", "application_id", "service_principal_id", "secret_key_id", "redirect_uri")


def not_done(result: Json) -> list[Json]:
    """The rows that are not done, but for those that only the vendor can turn green."""
    return [row for row in result["checks"] if row["mark"] != "done" and not row["key"].startswith("vendor")]


def secrets_of(tenant: Tenant, result: Json) -> list[Json]:
    return list(tenant.graph(f"/applications/{result['application_id']}")["passwordCredentials"])


def test_a_set_up_ends_done_and_a_second_one_changes_nothing(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    values = tmp_path / "values.json"
    command = ("setup", *tenant.where, "--sign-in", "browser", "--yes", "--json", "--hand-over-to", str(values))
    first = run(home, *command)
    assert first.status == 0, first.explain()
    assert first.result["result"] == "done"
    assert first.result["problem"] is None
    assert not_done(first.result) == []
    assert stat.S_IMODE(values.stat().st_mode) == 0o600
    handed = json.loads(values.read_text())
    assert {key: handed[key] for key in ("client_id", "tenant_id", "redirect_uri")} == {
        key: first.result[key] for key in ("client_id", "tenant_id", "redirect_uri")
    }
    kept = "".join(path.read_text() for path in home.rglob("*") if path.is_file())
    assert handed["client_secret"] not in first.stdout + first.stderr + kept

    # Two applications would be the same for the wizard and not for the tenant: asked of the tenant.
    before = tenant.applications(first.result["redirect_uri"])
    assert [each["appId"] for each in before] == [handed["client_id"]]
    written = values.read_bytes()
    second = run(home, *command)
    assert second.status == 0, second.explain()
    assert {key: second.result[key] for key in IDS} == {key: first.result[key] for key in IDS}
    assert tenant.applications(first.result["redirect_uri"]) == before
    assert values.read_bytes() == written
    assert [each["written"] for each in second.events if each.get("event") == "hand_over"] == [False]

    health = run(home, "check", *tenant.where, "--json")
    assert health.status == 0, health.explain()
    assert health.result["result"] == "done"


def test_a_set_up_for_people_says_each_heading_once(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    values = tmp_path / "values.json"
    how = ("--sign-in", "environment", "--yes", "--hand-over-to", str(values))
    ended = run(home, "setup", *tenant.where, *how, **tenant.environment())
    assert ended.status == 0, ended.explain()
    headings = [line for line in ended.stderr.splitlines() if line and not line.startswith(" ")]
    assert headings.count("What will change") == 1
    assert sorted(set(headings)) == sorted(headings)
    assert ended.stdout.splitlines()[-1] == "Result: done"
    assert json.loads(values.read_text())["client_secret"] not in ended.stdout + ended.stderr


def test_plan_and_check_change_nothing(tenant: Tenant, home: Path) -> None:
    planned = run(home, "plan", *tenant.where, "--json")
    assert planned.status == 0, planned.explain()
    assert planned.result["result"] == "done"
    assert [each["action"] for each in planned.events if each.get("event") == "plan"] == ["create"] * 4
    health = run(home, "check", *tenant.where, "--json")
    assert health.status == 1, health.explain()
    assert health.result["result"] == "failed"
    assert tenant.applications(planned.result["redirect_uri"]) == []


def test_a_browser_that_cannot_be_opened(tenant: Tenant, home: Path) -> None:
    nowhere = {"BROWSER": f"{shlex.quote(sys.executable)} -c raise.SystemExit(1) %s", "DISPLAY": "", "PATH": ""}
    words = ("setup", *tenant.where, "--sign-in", "browser", "--yes", "--json", "--hand-over-to", "-")
    process = start(home, *words, **nowhere)
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        event = json.loads(line)
        if event.get("event") == "sign_in" and not event["opened"]:
            robot.sign_in(event["url"], ca_file=tenant.told["ca_file"])
            break
    ended = finish(process)
    assert ended.status == 0, ended.explain()
    assert [json.loads(line)["opened"] for line in lines if '"sign_in", "kind"' in line] == [True, False]
    assert "No browser could be opened. Please open this link by hand:" in ended.stderr


def test_a_device_code(tenant: Tenant, home: Path) -> None:
    process = start(home, "setup", *tenant.where, "--sign-in", "device-code", "--yes", "--json", "--hand-over-to", "-")
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        event = json.loads(line)
        if event.get("event") == "sign_in":
            robot.sign_in(event["url"], code=event["code"], ca_file=tenant.told["ca_file"])
            break
    ended = finish(process)
    assert ended.status == 0, "".join(lines) + ended.explain()
    assert ended.result["result"] == "done"
    (handed,) = [each["values"] for each in ended.events if each.get("event") == "hand_over" and "values" in each]
    assert handed["client_id"] == ended.result["client_id"]
    assert handed["client_secret"] not in ended.stderr


def test_the_sign_in_of_the_environment(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    ended = run(
        home,
        *("setup", *tenant.where, "--sign-in", "environment", "--yes", "--json"),
        *("--hand-over-to", str(tmp_path / "values.json")),
        **tenant.environment(),
    )
    assert ended.status == 0, ended.explain()
    assert ended.result["result"] == "done"
    assert len(tenant.applications(ended.result["redirect_uri"])) == 1


def test_a_run_that_is_interrupted_says_so(tenant: Tenant, home: Path) -> None:
    # The device code is never typed, so the run waits until it is told to end.
    process = start(home, "setup", *tenant.where, "--sign-in", "device-code", "--yes", "--json", "--hand-over-to", "-")
    _read_until(process, '"sign_in", "kind"')
    process.send_signal(signal.SIGINT)
    ended = finish(process)
    assert ended.status == 130, ended.explain()
    assert ended.result["result"] == "cancelled"
    assert "Traceback" not in ended.stderr


def test_a_run_that_was_killed_is_taken_up_again(tmp_path: Path, home: Path) -> None:
    values = tmp_path / "values.json"
    # Slow answers leave time to strike between the application and what rests on it.
    with tenant_process(tmp_path, "--latency", "100") as tenant:
        command = ("setup", *tenant.where, "--yes", "--json", "--hand-over-to", str(values))
        process = start(home, *command)
        _read_until(process, '"step": "client_secret", "key": "exists"', '"mark": "done"')
        process.kill()
        assert finish(process).status == -signal.SIGKILL
        assert not values.exists()
        ended = run(home, *command)
        assert ended.status == 0, ended.explain()
        assert ended.result["result"] == "done"
        assert not_done(ended.result) == []
        assert len(tenant.applications(ended.result["redirect_uri"])) == 1
        (secret,) = secrets_of(tenant, ended.result)
        assert secret["keyId"] == ended.result["secret_key_id"]


def _read_until(process: Run, *parts: str) -> None:
    assert process.stdout is not None
    seen = []
    for line in process.stdout:
        seen.append(line)
        if all(part in line for part in parts):
            return
    raise AssertionError("".join(seen) + finish(process).explain())


@pytest.mark.parametrize(
    ("scenario", "ending"),
    [
        ("member", (4, "waiting", "admin_approval_needed")),
        ("registration-forbidden", (4, "waiting", "missing_role")),
        ("secrets-forbidden", (1, "failed", "secrets_forbidden")),
        ("already-complete", (0, "done", None)),
    ],
)
def test_each_ending_has_its_exit_status(
    home: Path, tmp_path: Path, scenario: str, ending: tuple[int, str, str | None]
) -> None:
    values = tmp_path / "values.json"
    ended = run(home, "setup", f"--practice={scenario}", "--yes", "--json", "--hand-over-to", str(values))
    code = (ended.result["problem"] or {"code": None})["code"]
    assert (ended.status, ended.result["result"], code) == ending, ended.explain()
    assert not values.exists()  # no new secret, or none that was proved and agreed to
    assert "Traceback" not in ended.stderr


def test_a_run_speaks_the_language_asked_for(home: Path) -> None:
    ended = run(home, "plan", "--practice", "--lang", "de")
    assert ended.status == 0, ended.explain()
    assert "Bei Azure anmelden" in ended.stderr
    assert "Angemeldet als" in ended.stderr
    assert "Neu: Die Anwendung Improvado SSO registrieren, nur für diese Organisation" in ended.stdout
    assert "Ergebnis: fertig" in ended.stdout


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_terminal_and_a_script_get_no_invisible_signs(home: Path, more: tuple[str, ...]) -> None:
    """Whoever copies an address, or compares it, has it as it is: the window alone needs signs around it."""
    ended = run(home, "plan", "--practice", "--lang", "ar", *more)
    assert ended.status == 0, ended.explain()
    told = ended.stdout + ended.stderr
    if more:
        told = "".join(str(event) for event in ended.events)
    assert "https://contoso.improvado.example/api/dts/v2/allauth/microsoft/login/callback/" in told
    assert not set(told) & set("\u2066\u2068\u2069")


def test_another_tenant_than_the_expected_one_is_refused(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile.toml"
    profile.write_text('expected_tenant = "8d1b7f0a-52c4-4d39-8a7c-0f4b9e6d2b20"\n')
    ended = run(
        home,
        *("setup", *tenant.where, "--profile", str(profile), "--sign-in", "environment", "--yes", "--json"),
        *("--hand-over-to", str(tmp_path / "values.json")),
        **tenant.environment(),
    )
    assert ended.status == 1, ended.explain()
    assert ended.result["problem"]["code"] == "wrong_tenant"
    assert tenant.applications(str(ended.result["redirect_uri"])) == []
