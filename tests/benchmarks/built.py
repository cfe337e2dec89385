"""What is built once to compare with, and kept in ``build/bench``."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.processes import REPOSITORY

KEPT = REPOSITORY / "build" / "bench"
HERE = Path(__file__).parent
LOCK = REPOSITORY / ".ci" / "locks" / "run.txt"
OURS = REPOSITORY / "dist" / "entra-sso-wizard"
PROGRAM = OURS / "entra-sso-wizard"
NOT_BUILT = "not built: make app"


def frozen(name: str) -> Path:
    """The folder of a script of this package, frozen by PyInstaller with its default settings.

    Raises:
        subprocess.CalledProcessError: It could not be built.
    """
    folder = KEPT / name
    if not folder.exists():
        _say(f"freezing {name}, once ...")
        began = time.perf_counter()
        work = KEPT / "work"
        where = ["--distpath", str(KEPT / "new"), "--workpath", str(work), "--specpath", str(work)]
        script = str(HERE / f"{name}.py")
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *where, script]
        subprocess.run(command, check=True, cwd=REPOSITORY)
        (KEPT / "new" / name).rename(folder)  # half a folder is none
        shutil.rmtree(work, ignore_errors=True)
        _say(f"  took {time.perf_counter() - began:.0f} s")
    return folder


def azure_cli() -> Path:
    """The Azure CLI from PyPI, in an environment of its own; it is no dependency of ours.

    Raises:
        subprocess.CalledProcessError: It could not be installed.
    """
    return _installed("az", "azure-cli") / "az"


def runtime_python() -> Path:
    """A Python with what a user has, and without the tools of whoever works on the program: some libraries load these.

    Raises:
        subprocess.CalledProcessError: It could not be installed.
    """
    return _installed("run", "--require-hashes", "-r", str(LOCK), version=LOCK.read_text()) / "python"


def _installed(name: str, *wanted: str, version: str = "") -> Path:
    """The folder of the programs of an environment of its own with what is *wanted*, installed once a *version*."""
    folder = KEPT / name
    done = folder / "installed"
    if not done.exists() or done.read_text() != version:
        _say(f"installing {name}, once ...")
        began = time.perf_counter()
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "-qq", "install"]
        subprocess.run([*pip, *wanted], check=True)
        done.write_text(version)
        _say(f"  took {time.perf_counter() - began:.0f} s")
    return folder / "bin"


def size(folder: Path) -> float:
    """MiB of the files in *folder*; what a link leads to counts once."""
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file() and not each.is_symlink()) / 2**20


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
