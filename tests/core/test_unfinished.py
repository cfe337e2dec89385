"""What was begun and not ended, read from files that anybody may have written."""

import json
from pathlib import Path

import pytest

from wizard.core.journal import Entry, FileJournal, Undo, file_name
from wizard.core.unfinished import Unfinished, Work, open_work, unfinished_in

TENANT, DOMAIN = "3c0f5e61-7a0b-4a64-9b6e-2d6f1e0c7a10", "acme.example.com"
NOW = "2026-01-02T03:04:05+00:00"
MADE = Entry("create_application", NOW, done=True, ids={"key": "a", "object_id": "x"})
FINISHED = Entry("finished", NOW, done=True, ids={"key": "work"})


def write(folder: Path, *entries: Entry, tenant: str = TENANT, domain: str = DOMAIN, recipe: str = "") -> Path:
    journal = FileJournal(folder, recipe)
    journal.open(tenant, domain)
    for each in entries:
        journal.write(each)
    return folder / file_name(tenant, domain, recipe)


def test_only_the_work_of_the_recipe_is_offered(tmp_path: Path) -> None:
    write(tmp_path, MADE, recipe="own", domain="own.example.com")
    write(tmp_path, MADE)
    assert [each.domain for each in unfinished_in(tmp_path)] == [DOMAIN]
    assert [each.domain for each in unfinished_in(tmp_path, "own")] == ["own.example.com"]
    assert unfinished_in(tmp_path, "third") == ()


def work(kind: str, *, done: bool) -> Entry:
    return Entry(kind, NOW, done=done, ids={"key": "work"})


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ((), None),
        ((MADE,), Work.SET_UP),
        ((Entry("create_application", NOW, ids={"key": "a"}),), Work.SET_UP),
        ((Entry("create_application", NOW, ids={"key": "a"}, undo=Undo.DONE),), None),
        ((MADE, FINISHED), None),
        ((MADE, FINISHED, work("renew", done=False)), Work.RENEW),
        ((MADE, FINISHED, work("renew", done=True)), None),
        ((MADE, FINISHED, work("undo", done=False)), Work.UNDO),
        ((MADE, FINISHED, work("undo", done=True)), None),
        ((Entry("handed_over", NOW, done=True, ids={"key": "a"}),), None),
    ],
)
def test_what_was_begun_and_not_ended(entries: tuple[Entry, ...], expected: Work | None) -> None:
    assert open_work(entries) is expected


def test_they_are_listed_the_latest_first(tmp_path: Path) -> None:
    write(tmp_path, MADE)
    later = Entry("add_secret", "2026-02-02T03:04:05+00:00", ids={"key": "s"})
    write(tmp_path, MADE, later, domain="other.example.com:8443")
    write(tmp_path, MADE, FINISHED, domain="third.example.com")
    second, first = unfinished_in(tmp_path)
    assert isinstance(first, Unfinished)
    assert (first.work, first.tenant_id, first.domain) == (Work.SET_UP, TENANT, DOMAIN)
    assert first.when.isoformat() == NOW
    assert [str(each) for each in first.made] == ["the application"]
    assert second.domain == "other.example.com:8443"
    assert [str(each) for each in second.made] == ["the application", "the client secret"]


def test_what_is_damaged_or_foreign_is_skipped_and_left_alone(tmp_path: Path) -> None:
    good = write(tmp_path, MADE)
    data = json.loads(good.read_text())
    bad = {
        "journal-cut.json": "{",
        "journal-list.json": "[]",
        "journal-elsewhere.json": good.read_text(),
        file_name("no-guid", DOMAIN): json.dumps(data | {"tenant_id": "no-guid"}),
        file_name(TENANT, "10.0.0.1"): json.dumps(data | {"domain": "10.0.0.1"}),
        file_name(TENANT, "ACME.example.com"): json.dumps(data | {"domain": "ACME.example.com"}),
        file_name(TENANT, "when.example.com"): json.dumps(
            data | {"domain": "when.example.com", "entries": [data["entries"][0] | {"at": "yesterday"}]}
        ),
        file_name(TENANT, "zone.example.com"): json.dumps(
            data | {"domain": "zone.example.com", "entries": [data["entries"][0] | {"at": "2026-01-02"}]}
        ),
        file_name(TENANT, "old.example.com"): json.dumps({"version": 1, "entries": data["entries"]}),
    }
    for name, body in bad.items():
        (tmp_path / name).write_text(body)
    assert [each.domain for each in unfinished_in(tmp_path)] == [DOMAIN]
    assert all((tmp_path / name).read_text() == body for name, body in bad.items())
    assert unfinished_in(tmp_path / "nowhere") == ()
