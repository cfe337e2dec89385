"""What the tests of the built program share."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.shipped.program import Program, give_to_the_person
from wizard.arguments import PROGRAM

BUILT = Path(__file__).parents[2] / "dist" / PROGRAM


@pytest.fixture(scope="session")
def installed() -> Iterator[Path]:
    """The built folder, somewhere else than where it was built, and to be read only."""
    assert (BUILT / PROGRAM).exists() or (BUILT / f"{PROGRAM}.exe").exists(), "build it first: make app"
    with outside() as folder:
        place = folder / PROGRAM
        shutil.copytree(BUILT, place, symlinks=True)
        inside = [each for each in (place, *place.rglob("*")) if not each.is_symlink()]
        for each in inside:
            each.chmod(each.stat().st_mode & ~0o222 | 0o044)
        yield place
        for each in inside:
            each.chmod(each.stat().st_mode | 0o200)


@pytest.fixture
def program(installed: Path) -> Iterator[Program]:
    """The built program with an empty home."""
    name = f"{PROGRAM}.exe" if os.name == "nt" else PROGRAM
    with outside() as home:
        give_to_the_person(home)
        yield Program((str(installed / name),), home)


@contextmanager
def outside() -> Iterator[Path]:
    """A folder that others may pass through: pytest closes its own to everybody else, at any time."""
    folder = Path(tempfile.mkdtemp(prefix="shipped-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
