"""After a crash and after failures, at the most verbose log level, nothing secret is left anywhere.

All commands: ``make matrix ARGS=leaks``.
"""

from pathlib import Path

import pytest

from tests.resilience.edge import Answered, Asked
from tests.resilience.leak_runs import few_runs
from tests.resilience.leaks import Ear, Leak, find_leaks
from tests.resilience.runs import CAN_WATCH


@pytest.mark.end_to_end
@pytest.mark.skipif(not CAN_WATCH, reason="needs Linux")
def test_a_crash_and_failures_leave_no_secret_no_token_and_no_code() -> None:
    found = few_runs()
    assert found.runs == ["setup ended with -9", "setup ended with 0"]
    # The crash, the lost answer and the one that was handed over; whoever hears nothing finds nothing.
    assert found.values["client_secret"] >= 3
    assert found.values["code"] == 2
    assert {"access_token", "refresh_token", "id_token", "code_verifier"} <= set(found.values)
    assert found.files >= 5
    assert found.processes >= 2
    assert found.output > 1000
    assert found.leaks == []


def test_a_leak_would_be_found(tmp_path: Path) -> None:
    ear, asked = Ear(), Asked(1, "graph", "POST", "/applications/…/addPassword", 0)
    ear(asked, b"", Answered(200, [], b'{"secretText": "abc8Q~a value/of forty characters 0123456789"}'))
    values, log = tmp_path / "values.json", tmp_path / "log"
    values.write_text("abc8Q~a value/of forty characters 0123456789")
    log.write_text("GET /?secret=abc8Q~a%20value%2Fof%20forty%20characters%200123456789")
    held = {values: {"abc8Q~a value/of forty characters 0123456789"}}
    assert find_leaks(ear, tmp_path, held) == [Leak("client_secret", "log")]
    ear.shown[b"abc8Q~a value/of forty characters 0123456789\0"] = "cmdline of process 1"
    assert Leak("client_secret", "cmdline of process 1") in find_leaks(ear, tmp_path, held)
