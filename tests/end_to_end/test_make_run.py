"""The README's first command where there is no display, as a person types it."""

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.program import REPOSITORY
from wizard.recipes import load_recipe

pytestmark = pytest.mark.end_to_end

# Nothing else is changed in what a person types, so that its requests and answers are validated as well.
WATCHED = (str(REPOSITORY), str(REPOSITORY / "tests" / "contracts" / "startup"))
TOUR = REPOSITORY / "build" / "tour"
SCREEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_make_run_leaves_a_picture_of_every_page(tmp_path: Path) -> None:
    shutil.rmtree(TOUR, ignore_errors=True)
    environment = {key: value for key, value in os.environ.items() if key not in SCREEN}
    done = subprocess.run(
        ["make", "run"],  # noqa: S607 - what the README says, found as a person's shell finds it
        cwd=REPOSITORY,
        env=environment | {"ENTRA_SSO_WIZARD_HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(WATCHED)},
        capture_output=True,
        text=True,
        timeout=300,  # of a busy computer; alone it takes 25 s
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for number, key in enumerate(load_recipe().step_keys(), start=1):
        for mode in ("light", "dark"):
            picture = (TOUR / f"{number}-{key.replace('_', '-')}-{mode}.png").read_bytes()
            assert struct.unpack(">II", picture[16:24]) == (1200, 760)
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []  # a rehearsal leaves nothing behind
