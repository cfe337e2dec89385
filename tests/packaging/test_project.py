"""The shape of the repository: its top level, its one version, its wheel, and nothing of anybody's machine in it."""

import ast
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml

import wizard
from tests.packaging.repository import ROOT, belonging_files, parsed, project, python_files

TOP_LEVEL = {
    ".ci",
    ".gitattributes",
    ".github",
    ".gitignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "build.spec",
    "pyproject.toml",
    "resources",
    "tests",
    "wizard",
}

# In pieces, so that this file does not hold what it looks for.
REGISTRY_HOSTS = "|".join(
    ("py" + r"pi\.org", "python" + r"hosted\.org", "npm" + r"js\.(org|com)", r"deb\.debian" + r"\.org")
)
ONE_MACHINE = "|".join(
    (
        r"fi" + r"le:///(?!\{)",
        r"(?<![\w.~/-])/(root|" + r"work|srv)/",
        r"(?<![\w.~/-])/home/\w",
        r"[A-Z]:\\Users" + r"\\",
    )
)


def test_the_top_level_holds_only_what_was_agreed() -> None:
    assert {path.parts[0] for path in belonging_files()} <= TOP_LEVEL


@pytest.mark.parametrize("pattern", [REGISTRY_HOSTS, ONE_MACHINE], ids=["registry hosts", "paths of one machine"])
def test_no_file_names_a_place_that_others_do_not_have(pattern: str) -> None:
    found = []
    for path in belonging_files():
        content = (ROOT / path).read_bytes()
        if b"\0" in content:
            continue
        lines = content.decode("utf-8").splitlines()
        found += [
            f"{path}:{number}: {line.strip()}" for number, line in enumerate(lines, 1) if re.search(pattern, line)
        ]
    assert found == []


@pytest.mark.parametrize(
    "example", ["x https://py" + "pi.org/simple", "--find-links fi" + "le:///wheels", "cd /ro" + "ot/x"]
)
def test_the_search_finds_what_it_looks_for(example: str) -> None:
    assert re.search(f"{REGISTRY_HOSTS}|{ONE_MACHINE}", example)


def test_the_version_is_written_once() -> None:
    assert project()["project"]["dynamic"] == ["version"]
    told = subprocess.run(
        [sys.executable, "-m", "hatchling", "version"], cwd=ROOT, check=True, capture_output=True, encoding="utf-8"
    )
    assert told.stdout.strip() == wizard.__version__
    assigning = [
        path.relative_to(ROOT)
        for path in python_files("wizard")
        if any("__version__" in ast.unparse(node) for node in ast.walk(parsed(path)) if isinstance(node, ast.Assign))
    ]
    assert assigning == [Path("wizard/__init__.py")]


@pytest.mark.parametrize("folder", ["wizard", "tests"])
def test_every_module_says_what_it_is_for(folder: str) -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in python_files(folder)
        if (tree := parsed(path)).body and not ast.get_docstring(tree)
    ]
    assert silent == []


def test_the_wheel_carries_the_resources_and_no_tests(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    built = subprocess.run(build, cwd=ROOT, check=False, capture_output=True, encoding="utf-8")
    assert built.returncode == 0, built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    resources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert resources
    assert {f"wizard/{name}" for name in resources} <= set(names)
    assert {name.partition("/")[0] for name in names if ".dist-info/" not in name} == {"wizard"}


def test_the_hosted_check_runs_what_a_contributor_types() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8"))
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    assert "make check test" in [step.get("run") for step in steps]
