"""What the tests of the built program share."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shipped.program import Program, give_to_the_person, is_root
from wizard.arguments import PROGRAM

BUILT = Path(__file__).parents[2] / "dist" / PROGRAM


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The built folder, somewhere else than where it was built, and to be read only."""
    assert (BUILT / PROGRAM).exists() or (BUILT / f"{PROGRAM}.exe").exists(), "build it first: make app"
    folder = tmp_path_factory.mktemp("opt")
    place = folder / PROGRAM
    shutil.copytree(BUILT, place, symlinks=True)
    give_to_the_person(tmp_path_factory.mktemp("nobodys"))  # opens the way for the person
    folder.chmod(0o755)
    if not is_root():
        for each in (place, *place.rglob("*")):
            if not each.is_symlink():
                each.chmod(each.stat().st_mode & ~0o222)
    yield place
    for each in (place, *place.rglob("*")):
        if each.is_dir() and not each.is_symlink():
            each.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def program(installed: Path, tmp_path: Path) -> Program:
    """The built program with an empty home."""
    home = tmp_path / "home"
    home.mkdir()
    name = f"{PROGRAM}.exe" if os.name == "nt" else PROGRAM
    return Program((str(installed / name),), give_to_the_person(home))
