"""Private files: whoever is killed while writing one leaves no secret anywhere else, and no litter for ever."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from wizard.core.files import ABANDONED, sweep, write_private, write_secret
from wizard.core.journal import FileJournal, file_name

SECRET = '{"client_secret": "abc8Q~a-value-of-forty-characters-0123456789"}\n'
FORMER = '{"client_secret": "the one before"}\n'
# Kills itself before the n-th thing that it does to the file system.
KILLED = """
import os, signal, sys
from pathlib import Path
from wizard.core.files import write_private, write_secret

path, name, left = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
folder = str(path.parent)

def strike(*about):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

def heard(event, about):
    if event in {"open", "os.rename", "os.remove"} and str(about[0]).startswith(folder):
        strike()

synced = os.fsync
def fsync(handle):
    strike()
    synced(handle)
    strike()

os.fsync = fsync
sys.addaudithook(heard)
{"write_private": write_private, "write_secret": write_secret}[name](path, sys.argv[4])
"""

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no modes")


def killed(path: Path, function: str, place: int) -> bool:
    """Have *function* write the secret to *path* in a process that dies at *place*; whether it got that far."""
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), function, str(place), SECRET],
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert ended.returncode in {0, -signal.SIGKILL}
    return ended.returncode != 0


@posix
def test_a_secret_is_nowhere_but_in_its_file_whenever_the_writer_is_killed(tmp_path: Path) -> None:
    path, place, more, seen = tmp_path / "values.json", 0, True, set()
    while more:
        place += 1
        path.write_text(FORMER)
        more = killed(path, "write_secret", place)
        others = [each for each in tmp_path.iterdir() if each != path]
        assert all(not each.read_text().strip() for each in others), "only blanks may stand beside it"
        seen.add(path.read_text().strip())
        write_secret(path, SECRET)
        assert list(tmp_path.iterdir()) == [path], "the next run tidies up"
        assert path.read_text() == SECRET
    # The former one, blanks, and the whole: what is cut off is never taken for whole.
    assert seen == {FORMER.strip(), "", SECRET.strip()}
    assert place > 6


@posix
def test_another_file_is_whole_whenever_the_writer_is_killed(tmp_path: Path) -> None:
    path, place, more = tmp_path / "notes.json", 0, True
    while more:
        place += 1
        path.write_text(FORMER)
        more = killed(path, "write_private", place)
        assert path.read_text() in {FORMER, SECRET}
        for each in tmp_path.iterdir():
            os.utime(each, (0, 0))
        sweep(path)
        assert list(tmp_path.iterdir()) == [path]
    assert place > 3


@posix
@pytest.mark.parametrize("former", ["nothing", "a file for all", "a link"])
def test_only_the_owner_reads_a_secret(tmp_path: Path, former: str) -> None:
    path, elsewhere = tmp_path / "values.json", tmp_path / "elsewhere"
    if former == "a file for all":
        path.write_text(FORMER)
        path.chmod(0o644)
    elif former == "a link":
        elsewhere.write_text(FORMER)
        path.symlink_to(elsewhere)
    write_secret(path, SECRET)
    assert stat.S_IMODE(path.lstat().st_mode) == 0o600
    assert path.read_text() == SECRET
    assert not path.is_symlink()
    assert former != "a link" or elsewhere.read_text() == FORMER


def test_a_full_disk_is_met_while_the_former_file_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "values.json"
    path.write_text(FORMER)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_secret(path, SECRET)
    assert path.read_text() == FORMER
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_run_left_goes_when_the_journal_is_opened_and_what_is_under_way_stays(tmp_path: Path) -> None:
    name = file_name("t", "d")
    old, young, other = tmp_path / f".{name}.a.part", tmp_path / f".{name}.b.part", tmp_path / ".other.json.c.part"
    for each in (old, young, other):
        write_private(each, "{")
    for each in (old, other):
        os.utime(each, (time.time() - ABANDONED, time.time() - ABANDONED))
    FileJournal(tmp_path).open("t", "d")
    assert {each.name for each in tmp_path.iterdir()} == {young.name, other.name}
