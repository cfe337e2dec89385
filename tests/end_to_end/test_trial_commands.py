"""A trial sign-in from the outside, and what is left of it where the program is killed in the middle."""

import json
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.nursery import Run
from tests.end_to_end.program import Json, Tenant, finish, run, start, tenant_process

pytestmark = pytest.mark.end_to_end

NOBODY = "true %s"  # a browser in which nobody signs in


def rows(result: Json) -> dict[str, Json]:
    return {row["key"]: row for row in result["checks"] if row["step"] == "try_sign_in"}


def addresses(tenant: Tenant) -> list[str]:
    """All Web redirect URIs of the wizard's applications."""
    found = tenant.graph("/applications?$top=999")["value"]
    mine = (each for each in found if "entra-sso-wizard" in each["tags"])
    return [uri for each in mine for uri in each["web"]["redirectUris"]]


def test_a_set_up_lets_somebody_sign_in_and_leaves_no_trace(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    values = tmp_path / "values.json"
    command = ("setup", *tenant.where, "--yes", "--json", "--hand-over-to", str(values))
    ended = run(home, *command, "--try-sign-in")
    assert ended.status == 0, ended.explain()
    found = rows(ended.result)
    # The vendor has not got the values yet: said, and no fault.
    assert (found.pop("vendor_button")["mark"], found.pop("vendor_start")["mark"]) == ("todo", "todo")
    assert {row["mark"] for row in found.values()} == {"done"}
    assert found["accepted"]["detail"] == ended.result["redirect_uri"]
    assert found["person"]["detail"] == "Improvado will receive: Ada Admin, ada@contoso.example"
    assert addresses(tenant) == [ended.result["redirect_uri"]]
    handed = json.loads(values.read_text())
    kept = "".join(path.read_text() for path in home.rglob("*") if path.is_file())
    assert handed["client_secret"] not in ended.stdout + ended.stderr + kept

    # Later the value is not known any more: said, and nothing else is wrong.
    again = run(home, *command, "--try-sign-in")
    assert again.status == 1, again.explain()
    assert again.result["problem"]["code"] == "trial_no_secret"
    health = run(home, "check", *tenant.where, "--json")
    assert health.status == 0, health.explain()
    assert {key: row["mark"] for key, row in rows(health.result).items()} == {
        "accepted": "done",
        "vendor_button": "todo",
        "vendor_start": "todo",
    }


def _noted(home: Path, fits: Callable[[Json], bool]) -> bool:
    entries = [
        each
        for path in home.glob("journal-*.json")
        for each in json.loads(path.read_text())["entries"]
        if each["action"] == "add_trial_uri"
    ]
    return bool(entries) and fits(entries[-1])


# Where the program is killed: by what the journal says, or once it waits for the browser.
KILLS: dict[str, Callable[[Json], bool] | None] = {
    "noted": lambda entry: not entry["done"] and not entry.get("undo"),
    "confirmed": lambda entry: entry["done"] and not entry.get("undo"),
    "in the browser": None,
    "removing": lambda entry: entry.get("undo") == "begun",
    "removed": lambda entry: entry.get("undo") == "done",
}


def test_killed_anywhere_the_next_run_removes_the_address(home: Path, tmp_path: Path) -> None:
    values = tmp_path / "values.json"
    left_behind = []
    # Slow answers leave time to strike before and after a request takes effect.
    with tenant_process(tmp_path, "--latency", "50") as tenant:
        command = ("setup", *tenant.where, "--yes", "--json", "--hand-over-to", str(values))
        for place, fits in KILLS.items():
            more = {"BROWSER": NOBODY} if place == "in the browser" else {}
            started = ("--sign-in", "environment") if more else ()
            process = start(home, *command, *started, "--try-sign-in", **more, **tenant.environment())
            _reach(process, home, fits)
            process.kill()
            assert finish(process).status == -signal.SIGKILL, place
            here = [each for each in addresses(tenant) if each.startswith("http://localhost:")]
            assert len(here) <= 1, f"{place}: the run removed nothing of the one before"
            left_behind += here
        assert len(left_behind) >= 2, "no kill left anything behind, so nothing was shown"
        ended = run(home, *command)
        assert ended.status == 0, ended.explain()
        assert addresses(tenant) == [ended.result["redirect_uri"]]


def _reach(process: Run, home: Path, fits: Callable[[Json], bool] | None) -> None:
    """Until the trial is where it is to be killed."""
    assert process.stdout is not None
    seen = []
    for line in process.stdout:
        seen.append(line)
        if '"step": "try_sign_in", "key": "temporary"' in line:
            break
        assert '"result"' not in line, "".join(seen)
    if fits is None:
        for line in process.stdout:
            if '"sign_in", "kind"' in line:
                return
    while process.poll() is None:
        if fits is not None and _noted(home, fits):
            return
    raise AssertionError("".join(seen) + finish(process).explain())
