"""The packages for those who have Python: the wheel runs in an empty environment, the sdist makes the same wheel."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.packaging.repository import ROOT, belonging_files
from tests.shipped.program import Program
from wizard.recipes import load_recipe

pytestmark = [pytest.mark.shipped, pytest.mark.timeout(600)]

# What is of use only in a checkout.
LEFT_OUT = (".github/", ".gitignore", ".gitattributes")


def build(kind: str, source: Path, folder: Path) -> Path:
    """Build the wheel or the sdist of *source*."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)]
    built = subprocess.run(command, cwd=source, check=False, capture_output=True, encoding="utf-8")
    assert built.returncode == 0, built.stderr
    (made,) = folder.iterdir()
    return made


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


def test_the_sdist_holds_all_that_belongs_to_the_project(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    belong = {each.as_posix() for each in belonging_files() if not each.as_posix().startswith(LEFT_OUT)}
    assert belong - names == set()
    assert {name for name in names - belong if not (ROOT / name).is_dir()} <= {
        "PKG-INFO",
        ".gitignore",
        ".gitattributes",
        "",
    }


def test_the_sdist_makes_the_same_wheel(sdist: Path, wheel: Path, tmp_path: Path) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    again = build("wheel", source, tmp_path / "dist")
    ours, theirs = (
        {each.filename: each.CRC for each in zipfile.ZipFile(one).infolist() if not each.filename.endswith("RECORD")}
        for one in (wheel, again)
    )
    assert ours == theirs


def test_the_wheel_runs_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "empty"
    subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
    programs = place / ("Scripts" if os.name == "nt" else "bin")
    pip = [str(programs / "python"), "-m", "pip", "--disable-pip-version-check", "-qq", "install", "--no-compile"]
    subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / ".ci" / "locks" / "run.txt")], check=True)
    subprocess.run([*pip, "--no-deps", str(wheel)], check=True)
    home = tmp_path / "home"
    home.mkdir()
    # Not as somebody else: the interpreter under the environment is this user's.
    program = Program((str(programs / "entra-sso-wizard"),), home, as_somebody_else=False)
    ended = program.run("--practice", "--tour", str(home / "pictures"))
    assert ended.status == 0, ended
    assert len(list((home / "pictures").iterdir())) >= 2 * len(load_recipe().steps)
