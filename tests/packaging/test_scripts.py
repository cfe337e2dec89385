"""The set-up scripts on machines that are not this one, made of a few stand-ins for system commands."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.repository import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for Linux and macOS")

SHELL = shutil.which("sh") or "/bin/sh"
ORDINARY = ("awk", "cat", "dirname", "env", "mktemp", "rm", "sh")


class Machine:
    """A directory of commands that is the whole PATH of a script."""

    def __init__(self, directory: Path) -> None:
        self.bin = directory / "bin"
        self.calls = directory / "calls"
        self.bin.mkdir()
        for name in ORDINARY:
            found = shutil.which(name)
            assert found, name
            (self.bin / name).symlink_to(found)

    def command(self, name: str, body: str) -> None:
        """Adds a command, a shell script that first writes down how it was called."""
        script = self.bin / name
        script.write_text(f'#!{SHELL}\necho "{name} $*" >> "{self.calls}"\n{body}\n', encoding="utf-8")
        script.chmod(0o755)

    def run(self, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs a script of .ci/ with nothing but this machine's commands."""
        return subprocess.run(
            [SHELL, str(ROOT / ".ci" / script), *arguments],
            env={"PATH": str(self.bin), "TMPDIR": str(self.bin.parent)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def called(self, name: str) -> list[str]:
        """How one command was called, in order."""
        lines = self.calls.read_text(encoding="utf-8").splitlines() if self.calls.exists() else []
        return [line for line in lines if line.split()[0] == name]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def debian(machine: Machine) -> Machine:
    """A Debian with old package lists where only `present` is installed and `absent` is in no list."""
    machine.command("find", "exit 0")
    machine.command("dpkg-query", 'echo "present installed"; exit 1')
    machine.command("apt-get", "exit 0")
    machine.command("apt-cache", 'for last; do :; done; [ "$last" = absent ] || echo "$last | 1 | somewhere"')
    return machine


def test_elsewhere_nothing_is_prepared(machine: Machine) -> None:
    result = machine.run("prepare-system", "run")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_nothing_is_installed_when_nothing_is_missing(debian: Machine) -> None:
    debian.command("id", "echo 0")
    result = debian.run("prepare-system", "present")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert debian.called("apt-get") == []


def test_root_installs_what_is_missing(debian: Machine) -> None:
    debian.command("id", "echo 0")
    result = debian.run("prepare-system", "present", "other", "absent")
    assert result.returncode == 0
    update, install = debian.called("apt-get")
    assert update.endswith(" update")
    assert install.endswith(" install --no-install-recommends other")
    assert "absent" in result.stderr


def test_lists_of_today_are_not_fetched_again(debian: Machine) -> None:
    debian.command("id", "echo 0")
    debian.command("find", "echo found")
    debian.run("prepare-system", "other")
    (install,) = debian.called("apt-get")
    assert " install " in install


def test_without_rights_the_line_to_type_is_printed(debian: Machine) -> None:
    debian.command("id", "echo 1000")
    result = debian.run("prepare-system", "run")
    assert result.returncode == 0
    assert "  sudo apt-get install --no-install-recommends libegl1 " in result.stderr
    assert debian.called("apt-get") == []


def test_a_failed_installation_is_told_and_does_not_stop(debian: Machine) -> None:
    debian.command("id", "echo 0")
    debian.command("apt-get", 'case "$*" in *install*) echo "no space left"; exit 100 ;; esac')
    result = debian.run("prepare-system", "other")
    assert result.returncode == 0
    assert "no space left" in result.stderr
    assert "could not be installed" in result.stderr


def test_prepare_system_wants_to_know_for_what(machine: Machine) -> None:
    result = machine.run("prepare-system")
    assert result.returncode == 2
    assert "usage" in result.stderr


def test_without_python_the_sentence_says_what_to_do(machine: Machine, tmp_path: Path) -> None:
    machine.command("python3", "exit 1")  # too old, or a version manager's empty name
    result = machine.run("make-venv", str(tmp_path / "venv"))
    assert result.returncode == 1
    assert "Python 3.11 or later was not found" in result.stderr


def test_a_named_python_is_taken_or_refused_by_name(machine: Machine, tmp_path: Path) -> None:
    machine.command("old", "exit 1")
    machine.command("python3", f'exec "{sys.executable}" "$@"')
    result = machine.run("make-venv", str(tmp_path / "venv"), "old")
    assert result.returncode == 1
    assert "old is not Python 3.11 or later" in result.stderr
    assert machine.called("python3") == []


def test_the_first_python_that_starts_is_taken(machine: Machine, tmp_path: Path) -> None:
    machine.command("python3.13", "exit 127")
    machine.command("python3", 'case "$*" in *venv\\ --clear*) echo made ;; esac')
    result = machine.run("make-venv", str(tmp_path / "venv"))
    assert (result.returncode, result.stdout) == (0, "made\n")


def test_debians_python_without_venv_names_the_package(debian: Machine, tmp_path: Path) -> None:
    debian.command("id", "echo 1000")
    debian.command("python3", 'case "$*" in *ensurepip*) exit 1 ;; *print*) echo 3.11 ;; esac')
    result = debian.run("make-venv", str(tmp_path / "venv"))
    assert result.returncode == 1
    assert "sudo apt-get install --no-install-recommends python3.11-venv" in result.stderr
    assert "cannot make a virtual environment" in result.stderr


@pytest.mark.parametrize("name", ["run", "make-venv", "prepare-system"])
def test_a_script_can_be_started(name: str) -> None:
    assert os.access(ROOT / ".ci" / name, os.X_OK)
