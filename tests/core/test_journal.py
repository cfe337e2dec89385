"""The journal on disk: private, whole or not at all, and never a reason to fail at reading."""

import json
import os
import stat
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wizard.core.journal import MAX_BYTES, Entry, FileJournal, MemoryJournal, Undo, file_name

FIRST = Entry("create_application", "2026-01-01", ids={"key": "a"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "wizard"


def opened(folder: Path, tenant: str = "t", domain: str = "d") -> FileJournal:
    journal = FileJournal(folder)
    journal.open(tenant, domain)
    return journal


def the_file(folder: Path) -> Path:
    (only,) = folder.glob("journal-*.json")
    return only


def test_entries_come_back_and_replace_each_other(folder: Path) -> None:
    opened(folder).write(FIRST)
    done = Entry("create_application", "2026-01-02", done=True, ids={"key": "a", "object_id": "x"})
    other = Entry("add_secret", "2026-01-03", ids={"key": "a"})
    journal = opened(folder)
    journal.write(done)
    journal.write(other)
    assert opened(folder).entries() == journal.entries() == (done, other)
    assert opened(folder, domain="other").entries() == ()


def test_two_wizards_keep_each_others_entries(folder: Path) -> None:
    one, two = opened(folder), opened(folder)
    one.write(FIRST)
    second = Entry("add_secret", "2026-01-03", ids={"key": "b"})
    two.write(second)
    assert {each.action for each in opened(folder).entries()} == {"create_application", "add_secret"}


def test_two_recipes_for_one_domain_do_not_meet(folder: Path) -> None:
    usual, other = FileJournal(folder), FileJournal(folder, "own")
    for journal in (usual, other):
        journal.open("t", "d")
    usual.write(FIRST)
    assert other.entries() == ()
    second = Entry("add_secret", "2026-01-03", ids={"key": "b"})
    other.write(second)
    again = [FileJournal(folder), FileJournal(folder, "own"), FileJournal(folder, "third")]
    for journal in again:
        journal.open("t", "d")
    assert [each.entries() for each in again] == [(FIRST,), (second,), ()]
    assert [each.domains("t") for each in again] == [{"d": (FIRST,)}, {"d": (second,)}, {}]
    # A file that was put in the other's place is not believed.
    path, target = folder / file_name("t", "d", "own"), folder / file_name("t", "d")
    path.replace(target)
    usual = FileJournal(folder)
    usual.open("t", "d")
    assert usual.entries() == ()
    assert target.with_suffix(".damaged").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_only_the_owner_reads_it(folder: Path) -> None:
    opened(folder).write(FIRST)
    assert stat.S_IMODE(the_file(folder).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b'{"version": 3, "entries": []}',
        b'{"version": 1, "entries": [{"action": "x"}]}',
        b'{"version": 1, "entries": [{"action": "x", "at": "", "done": true, "ids": []}]}',
        b'{"version": 1, "entries": 5}',
        b" " * (MAX_BYTES + 1),
        b"[" * 100_000,
    ],
    ids=["empty", "cut off", "no text", "a list", "other version", "no ids", "ids a list", "no list", "large", "deep"],
)
def test_a_damaged_file_is_put_aside(folder: Path, body: bytes) -> None:
    opened(folder).write(FIRST)
    path = the_file(folder)
    path.write_bytes(body)
    journal = opened(folder)
    assert journal.entries() == ()
    assert path.with_suffix(".damaged").read_bytes() == body
    journal.write(FIRST)
    assert opened(folder).entries() == (FIRST,)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = opened(folder)
    journal.write(FIRST)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        journal.write(Entry("add_secret", "2026-01-03", ids={"key": "b"}))
    monkeypatch.undo()
    assert journal.entries() == opened(folder).entries() == (FIRST,)
    assert list(folder.iterdir()) == [the_file(folder)]


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    journal = opened(tmp_path / "file" / "state")
    assert journal.entries() == ()
    with pytest.raises(OSError, match="file"):
        journal.write(FIRST)


def test_it_must_be_opened_first(folder: Path) -> None:
    with pytest.raises(RuntimeError, match="open the journal"):
        FileJournal(folder).write(FIRST)


def test_it_is_plain_json_for_support(folder: Path) -> None:
    opened(folder).write(FIRST)
    data = json.loads(the_file(folder).read_text("utf-8"))
    assert data["entries"][0] == {"action": FIRST.action, "at": FIRST.at, "done": False, "ids": {"key": "a"}}


def test_a_file_of_the_first_version_is_read_and_gets_its_header(folder: Path) -> None:
    opened(folder).write(FIRST)
    path = the_file(folder)
    entries = json.loads(path.read_text("utf-8"))["entries"]
    path.write_text(json.dumps({"version": 1, "entries": entries}))
    journal = opened(folder)
    assert journal.entries() == (FIRST,)
    journal.write(Entry("add_secret", "2026-01-03", ids={"key": "b"}))
    data = json.loads(path.read_text("utf-8"))
    assert (data["version"], data["tenant_id"], data["domain"]) == (2, "t", "d")
    assert len(data["entries"]) == 2


def test_a_file_of_another_tenant_is_put_aside(folder: Path) -> None:
    opened(folder).write(FIRST)
    path = the_file(folder)
    data = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(data | {"tenant_id": "other"}))
    assert opened(folder).entries() == ()
    assert path.with_suffix(".damaged").exists()


def test_what_is_taken_back_is_remembered(folder: Path) -> None:
    opened(folder).write(FIRST)
    other = opened(folder)
    opened(folder).write(replace(FIRST, at="2026-01-04", undo=Undo.DONE))
    # Another wizard, which read the file before that, does not bring it back to life.
    other.write(Entry("add_secret", "2026-01-05", ids={"key": "b"}))
    found = {each.action: each.live for each in opened(folder).entries()}
    assert found == {"create_application": False, "add_secret": True}


def test_in_memory() -> None:
    journal = MemoryJournal()
    journal.open("t", "a")
    journal.write(FIRST)
    journal.open("t", "b")
    assert journal.entries() == ()
    journal.open("t", "a")
    assert journal.entries() == (FIRST,)


def test_what_was_deleted_is_kept_beside_what_has_its_name_now() -> None:
    journal = MemoryJournal()
    former = Entry("create_application", "2026-01-01", done=True, ids={"key": "a", "mark": "1"}, undo=Undo.DONE)
    intent = Entry("create_application", "2026-01-02", ids={"key": "a", "mark": "2"})
    done = replace(intent, done=True, at="2026-01-03", ids=intent.ids | {"object_id": "x"})
    for each in (former, intent, done):
        journal.write(each)
    assert journal.entries() == (former, done)
    # A file of the first version has no marks: what is there is gone on with all the same.
    journal = MemoryJournal()
    journal.write(Entry("create_application", "2026-01-01", ids={"key": "a"}))
    journal.write(intent)
    assert journal.entries() == (intent,)


def test_what_was_taken_back_is_forgotten_when_nobody_can_restore_it(folder: Path) -> None:
    def entry(day: int, name: str, **more: str) -> Entry:
        at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day)
        return Entry("add_secret", at.isoformat(), done=True, ids={"key": name}, undo=Undo(more.get("undo", "")))

    journal = opened(folder)
    for each in (entry(0, "live"), entry(0, "old", undo="done"), entry(0, "begun", undo="begun")):
        journal.write(each)
    journal.write(entry(30, "young", undo="done"))
    assert {each.ids["key"] for each in journal.entries()} == {"live", "old", "begun", "young"}
    journal.write(entry(32, "today"))
    assert {each.ids["key"] for each in opened(folder).entries()} == {"live", "begun", "young", "today"}
    for number in range(500):
        journal.write(entry(33, f"again {number}", undo="done"))
    kept = opened(folder).entries()
    assert {"live", "begun", "today", "again 499"} < {each.ids["key"] for each in kept}
    assert len(kept) < 70
    assert the_file(folder).stat().st_size < MAX_BYTES / 10
