"""What a release is made of: safe workflows, notes from the changelog, a manual that follows the parser."""

import argparse
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import manual
import pytest
import yaml

from tests.packaging.repository import ROOT, project
from wizard.arguments import COMMANDS, make_parser
from wizard.exits import Exit

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """What a tool says of something."""
    return subprocess.run([*map(str, command)], cwd=ROOT, check=False, capture_output=True, encoding="utf-8")


def tool(name: str) -> Path:
    """A program of the environment that runs the tests."""
    return Path(sys.executable).with_name(name + (".exe" if sys.platform == "win32" else ""))


def test_the_workflows_are_valid_and_nothing_in_them_is_unsafe() -> None:
    assert WORKFLOWS
    shape = run(tool("check-jsonschema"), "--builtin-schema", "vendor.github-workflows", *WORKFLOWS)
    assert shape.returncode == 0, shape.stdout
    safe = run(tool("zizmor"), "--offline", "--no-progress", "--min-severity", "medium", *WORKFLOWS)
    assert safe.returncode == 0, safe.stdout


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_and_rights_are_given_one_by_one(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for action, version in re.findall(r"uses: (\S+@\S+)(.*)", text):
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", version), action
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {}
    writing = {
        (name, right)
        for name, job in workflow["jobs"].items()
        for right, kind in job["permissions"].items()
        if kind == "write"
    }
    assert writing <= {("release", each) for each in ("contents", "id-token", "attestations")}


def test_every_supported_python_is_tested_on_every_system() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8"))
    supported = {
        each.rpartition(" ")[2] for each in project()["project"]["classifiers"] if re.search(r":: 3\.\d+$", each)
    }
    jobs = workflow["jobs"]
    assert set(jobs["check"]["strategy"]["matrix"]["python"]) == supported
    assert set(jobs["elsewhere"]["strategy"]["matrix"]["python"]) == supported
    assert {each.partition("-")[0] for each in jobs["elsewhere"]["strategy"]["matrix"]["system"]} == {
        "windows",
        "macos",
    }
    assert {each.partition("-")[0] for each in jobs["frozen"]["strategy"]["matrix"]["system"]} == {
        "ubuntu",
        "windows",
        "macos",
    }


def test_the_notes_of_a_release_come_from_the_changelog() -> None:
    script = ROOT / ".ci" / "release-notes"
    told = run(sys.executable, script, "Unreleased")
    assert told.returncode == 0
    assert told.stdout.startswith("### ")
    assert "## [" not in told.stdout
    assert "says nothing about 99.0.0" in run(sys.executable, script, "99.0.0").stderr
    assert run(sys.executable, script).returncode == 2


def test_the_manual_says_what_the_parser_knows() -> None:
    page = manual.man_page("1.2.3", date(2026, 11, 26)).replace("\\-", "-")
    parser = make_parser(dict.fromkeys(("window", *COMMANDS), lambda _arguments: 0))
    (commands,) = (each for each in parser._actions if isinstance(each, argparse._SubParsersAction))
    assert set(commands.choices) == set(COMMANDS)
    for command in (parser, *commands.choices.values()):
        for action in command._actions:
            if action.help != argparse.SUPPRESS:
                assert all(f"\\fB{name}\\fR" in page for name in action.option_strings)
    assert "--tour" not in page
    assert all(f".SS {name}\n" in page for name in COMMANDS)
    assert all(f".B {int(status)}\n" in page for status in Exit)
