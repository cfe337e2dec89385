"""The tables of build.spec against the code: what the wizard uses is never left out of the frozen program."""

import ast
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.packaging.repository import ROOT, imported_names, parsed, python_files


def table(name: str) -> set[str]:
    """The names in one table of build.spec."""
    tree = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name:
            return set(ast.literal_eval(node.value))
    pytest.fail(f"build.spec has no table {name}")


def builders() -> set[str]:
    """Every request builder of the installed msgraph-sdk."""
    spec = find_spec("msgraph")
    assert spec is not None
    assert spec.origin is not None
    folders = (Path(spec.origin).parent / "generated").iterdir()
    return {folder.name for folder in folders if folder.is_dir() and folder.name != "__pycache__"}


def test_every_kept_builder_exists() -> None:
    assert table("GRAPH_BUILDERS") <= builders()


def test_every_builder_the_wizard_uses_is_kept() -> None:
    known = builders()
    used: set[str] = set()
    modules = python_files("wizard/entra")
    assert modules
    for path in modules:
        tree = parsed(path)
        used |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)} & known
        used |= {name.split(".")[2] for name in imported_names(tree) if name.startswith("msgraph.generated.")} & known
    assert used <= table("GRAPH_BUILDERS")


def test_nothing_the_wizard_imports_is_excluded() -> None:
    excluded = table("EXCLUDED_MODULES")
    clashes = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in python_files("wizard")
        for name in imported_names(parsed(path))
        if name in excluded or name.partition(".")[0] in excluded
    ]
    assert clashes == []


def test_what_is_optional_is_imported_only_once_it_was_looked_for() -> None:
    optional = table("OPTIONAL_MODULES")
    importing = {
        path.relative_to(ROOT / "wizard").parts[0]
        for path in python_files("wizard")
        for name in imported_names(parsed(path))
        if name.partition(".")[0] in optional
    }
    assert importing == {"handover"}
    looks = (ROOT / "wizard" / "handover" / "keeper.py").read_text(encoding="utf-8")
    assert all(f'find_spec("{name}")' in looks for name in ("keepersdk", "segno"))
