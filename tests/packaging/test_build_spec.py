"""The tables of build.spec against the code: what the wizard uses is never left out of the frozen program."""

import ast
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import graph_in_use
import pytest

from tests.packaging.repository import ROOT, imported_names, parsed, python_files


def table(name: str) -> set[str]:
    """The names in one table of build.spec."""
    tree = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name:
            return set(ast.literal_eval(node.value))
    pytest.fail(f"build.spec has no table {name}")


SITE_PACKAGES = Path(str(find_spec("msgraph").origin)).parents[1]  # type: ignore[union-attr] # it is installed


@pytest.fixture(scope="module")
def kept() -> set[str]:
    """The modules of msgraph-sdk that the frozen program gets."""
    return graph_in_use.modules(ROOT / "wizard" / "entra", SITE_PACKAGES)


def test_little_of_the_sdk_is_kept(kept: set[str]) -> None:
    everything = sum(1 for _ in (SITE_PACKAGES / "msgraph" / "generated").rglob("*.py"))
    assert 60 < len(kept) < everything / 50
    assert "msgraph.generated.applications.item.add_password.add_password_request_builder" in kept
    assert "msgraph.generated.models.o_data_errors.main_error" in kept
    assert not {name for name in kept if ".add_key" in name}


# What nothing leads to cannot be imported; everything that is done to a tenant is done, and refused once.
BLOCKED_RUN = """
import asyncio, sys
from importlib.abc import MetaPathFinder

kept = set(sys.argv[1].split())
folders = {name.rpartition(".")[0] for name in kept}
folders |= {".".join(name.split(".")[:depth]) for name in folders for depth in range(2, 12)}

class Frozen(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.startswith("msgraph.generated.") and name not in kept | folders:
            raise ModuleNotFoundError(f"not in the frozen program: {name}")
        return None

sys.meta_path.insert(0, Frozen())
from tests.steps.world import code, set_up, world
from wizard.core.model import StepStatus

async def run():
    with world() as tenant:
        engine = tenant.engine()
        assert (await set_up(engine)).status is StepStatus.DONE
        assert await engine._memory.session.directory.find_members("ada")
        for task in (engine.renew, engine.remove_old_secrets, engine.health, engine.undo, engine.restore):
            print(task.__name__, (await task()).status)
        await tenant.aclose()
    with world("member") as tenant:
        print(code(await set_up(tenant.engine())))
        await tenant.aclose()
    with world("secrets-forbidden") as tenant:
        print(code(await set_up(tenant.engine())))
        await tenant.aclose()

asyncio.run(run())
"""


def test_a_run_needs_nothing_else_of_the_sdk(kept: set[str]) -> None:
    command = [sys.executable, "-W", "ignore", "-c", BLOCKED_RUN, " ".join(kept)]
    ended = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, encoding="utf-8")
    assert ended.returncode == 0, ended.stderr
    assert "unknown" not in ended.stdout


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
