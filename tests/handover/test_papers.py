"""The hand-over sheet and the calendar file: what they say, and that neither holds the client secret."""

import asyncio
import base64
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from types import MappingProxyType

import pytest
import vobject

from tests.handover.conftest import Finished
from tests.steps.world import RECIPE, set_up, world
from wizard.catalogue import NO_BREAK, use
from wizard.core.journal import Entry, Undo
from wizard.core.model import Answers, Mark, SetupState, StepReport, StepStatus, VendorSide
from wizard.handover.calendar_file import REMINDERS, calendar_file
from wizard.handover.page import Figure, page
from wizard.handover.record import ACTIONS, NO_CHANGES, Record, make_record
from wizard.handover.sheet import make_sheet, moment

VOID = {"meta", "br", "img", "link", "hr", "input"}
LOADS = {"src", "href", "data", "action", "poster", "srcset", "background", "cite"}
PNG = base64.b64decode("iVBORw0KGgo=")


class Reader(HTMLParser):
    """Reads a page strictly: every element is closed by its own end."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text: list[str] = []
        self.loaded: list[str] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes.append((tag, dict(attrs)))
        self.loaded += [value or "" for name, value in attrs if name in LOADS]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.text.append(data)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


def values(record: Record) -> set[str]:
    """What an admin looks up on the sheet."""
    assert record.secret_ends is not None
    return {
        record.organisation,
        record.tenant_id,
        record.app_name,
        record.client_id,
        record.application_id,
        record.principal_id,
        record.redirect_uri,
        "Microsoft Graph / User.Read",
        record.secret_name,
        record.secret_id,
        record.account,
        "csm@improvado.example",
        f"{record.secret_ends:%H:%M} UTC",
    }


def test_the_record_holds_every_fact_and_all_of_them_are_known(finished: Finished) -> None:
    record = finished.record
    unknown = {name for name in Record.__dataclass_fields__ if getattr(record, name) in {"", None}}
    assert unknown == set()
    assert record.complete
    assert [str(change.what) for change in record.changes] == [
        str(ACTIONS[action])
        for action in ("create_application", "create_service_principal", "add_secret", "add_permission", "grant")
    ]
    assert all(change.confirmed and change.when is not None for change in record.changes)
    assert all(step.when is not None and step.checks for step in record.steps)
    assert record.begun is not None
    assert record.ended is not None
    assert record.begun <= record.ended <= record.written


def test_the_page_says_it_all_is_well_formed_and_loads_nothing(finished: Finished) -> None:
    picture = Figure("Press <New>", 'A "picture"', PNG)
    reader = read(page(make_sheet(finished.record), [picture]))
    text = " ".join(reader.text)
    assert {value for value in values(finished.record) if value not in text} == set()
    for report in finished.state.reports.values():
        for row in report.checks:
            assert str(row.label) in text
    assert "entra-sso-wizard renew --domain" in text
    assert [each[:26] for each in reader.loaded] == ["data:image/png;base64,iVBO"]
    (policy,) = [each["content"] for tag, each in reader.attributes if tag == "meta" and "http-equiv" in each]
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    assert "url(" not in page(make_sheet(finished.record))
    assert "<script" not in page(make_sheet(finished.record))


@pytest.mark.parametrize("language", ["en", "ar", "qps"])
def test_no_paper_holds_the_secret(finished: Finished, language: str) -> None:
    use(language)
    made = finished.state.facts.client_secret
    assert made is not None
    assert made.hint == finished.secret[:3]  # what Microsoft shows of it
    hint = "Zq9"  # in its place, because the real one may be a word
    facts = replace(finished.state.facts, client_secret=replace(made, hint=hint))
    state = replace(finished.state, facts=facts)
    record = make_record(RECIPE, state, finished.entries, now=finished.record.written, practice=True)
    papers = [page(make_sheet(record)), page(make_sheet(record), paper=True)]
    papers += [calendar_file(record).decode(), repr(record)]
    for paper in papers:
        assert finished.secret not in paper
        assert hint not in paper


def test_a_name_from_the_tenant_stays_text(finished: Finished) -> None:
    name = '<img src="https://evil.example/x" onerror=alert(1)> & "Söhne"'
    record = replace(finished.record, organisation=name, app_name=name, contact=name)
    reader = read(page(make_sheet(record)))
    assert reader.loaded == []
    assert name in "".join(reader.text)
    event = vobject.readOne(calendar_file(replace(record, contact="a\nEND:VEVENT;x,y\\z")).decode()).vevent
    assert name in event.summary.value
    assert "a\nEND:VEVENT;x,y\\z" in event.description.value


def test_a_page_is_read_from_right_to_left_where_the_language_is(finished: Finished) -> None:
    use("ar")
    reader = read(page(make_sheet(finished.record)))
    assert reader.attributes[0] == ("html", {"lang": "ar", "dir": "rtl"})
    # Ids and addresses keep their direction.
    assert all(each.get("dir") == "ltr" for tag, each in reader.attributes if tag == "code")


def test_what_is_not_known_is_said_and_not_left_out() -> None:
    empty = make_record(RECIPE, SetupState(answers=Answers()), (), now=datetime(2026, 11, 22, 8, tzinfo=UTC))
    text = " ".join(read(page(make_sheet(empty))).text)
    assert "This run looked at a part only" in text
    assert text.count("Not known") == 15
    assert "ready to sign in" not in text
    assert "The values were not handed over yet" in text
    with pytest.raises(ValueError, match="no client secret"):
        calendar_file(empty)


def test_it_says_ready_only_where_everything_was_seen_and_handed_over(finished: Finished) -> None:
    def status(state: SetupState, entries: tuple[Entry, ...] = finished.entries) -> str:
        return make_sheet(make_record(RECIPE, state, entries, now=finished.record.written)).status

    state, held = finished.state, replace(finished.state.facts, secret_held=True, handed_over=False)
    not_handed = tuple(each for each in finished.entries if each.action != "handed_over")
    unseen = {key: each for key, each in state.reports.items() if key not in {"plan", "hand_over", "finish"}}
    failed = replace(state.report("api_permissions"), status=StepStatus.FAILED)
    assert "Microsoft's side is done" in status(state)
    assert "Microsoft's side is done" in status(replace(state, reports=MappingProxyType(unseen)))
    assert "side is done" not in status(replace(state, facts=held), not_handed)
    assert "Not everything is done yet" in status(state.with_report("api_permissions", failed))
    assert "looked at a part only" in status(state.with_report("api_permissions", StepReport()))


@pytest.mark.parametrize(
    ("mark", "uses_values", "words"),
    [
        (Mark.DONE, True, "is ready to sign in"),
        (Mark.FAILED, False, "something there has to be changed"),
        (Mark.TODO, False, "the three values have to be entered there"),
        (Mark.TODO, True, "its button is not on the login page yet"),
        (Mark.UNKNOWN, True, "uses your values"),
        (Mark.UNKNOWN, False, "could not be seen from here"),
    ],
)
def test_it_says_what_is_left_on_the_vendors_side(
    finished: Finished, mark: Mark, uses_values: bool, words: str
) -> None:
    side = VendorSide(finished.record.written, mark, uses_values)
    sheet = make_sheet(replace(finished.record, vendor_side=side))
    assert words in sheet.status
    assert sheet.good is (mark is Mark.DONE)
    assert ("is ready to sign in" in sheet.status) is sheet.good


def test_what_was_taken_back_or_not_confirmed_is_called_so(finished: Finished) -> None:
    entries = (
        Entry("add_secret", "2026-11-22T08:00:00+00:00", done=True, ids={"key": "one"}, undo=Undo.DONE),
        Entry("grant", "not a time", ids={"scope": "User.Read"}),
        Entry("assign_users", "2026-11-22T08:00:00", done=True),
        Entry("renew", "2026-11-22T08:00:00+00:00", done=True),
    )
    record = make_record(RECIPE, finished.state, entries, now=finished.record.written)
    (section,) = [each for each in make_sheet(record).sections if each.key == "changes"]
    assert [(row.state, row.text, row.when) for row in section.rows] == [
        ("Taken back", "A client secret was created", "22\u00a0November\u00a02026, 08:00 UTC"),
        ("Not confirmed", "Admin consent was granted for everyone", ""),
        ("Done", "assign users", ""),
    ]


def test_every_note_that_a_set_up_writes_has_words(finished: Finished) -> None:
    assert {entry.action for entry in finished.entries} <= {*ACTIONS, *NO_CHANGES}


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ("delivered", "Keeper"),
        ("delivered:file", "written to a file"),
        ("delivered:output", "printed for the program"),
        ("delivered:settings", "in the settings of the site"),
    ],
)
def test_it_says_how_the_values_went(finished: Finished, choice: str, words: str) -> None:
    way = choice.partition(":")[2]
    entries = [
        replace(each, ids=each.ids | {"way": way}) if each.action == "handed_over" else each
        for each in finished.entries
    ]
    record = make_record(RECIPE, finished.state, entries, now=finished.record.written)
    assert words in str(record.way)
    assert record.handed_over_at is not None


def test_the_way_of_a_run_without_a_window_is_noted() -> None:
    async def run() -> tuple[Entry, ...]:
        with world() as here:
            engine = here.engine()
            await set_up(engine, hand_over="delivered:file")
            await here.aclose()
            return engine.entries()

    (handed,) = [each for each in asyncio.run(run()) if each.action == "handed_over"]
    assert handed.ids["way"] == "file"


def test_times_are_utc_and_the_clock_on_the_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    when = datetime(2026, 11, 22, 23, 40, tzinfo=UTC)
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone")
    try:
        monkeypatch.setenv("TZ", "XXX-5:30")
        time.tzset()
        assert (
            moment(when).replace(NO_BREAK, " ")
            == "22 November 2026, 23:40 UTC (23 November 2026, 05:10 local time, UTC+5:30)"
        )
        monkeypatch.setenv("TZ", "XXX+3")
        time.tzset()
        assert moment(when).replace(NO_BREAK, " ") == "22 November 2026, 23:40 UTC (20:40 local time, UTC-3)"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_another_library_reads_the_calendar_file_with_its_three_reminders(finished: Finished) -> None:
    record = finished.record
    content = calendar_file(record)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))  # octets; RFC 5545, section 3.1
    calendar = vobject.readOne(content.decode())
    (event,) = calendar.vevent_list
    assert record.secret_ends is not None
    assert event.dtstart.value == record.secret_ends.astimezone().date()
    assert type(event.dtstart.value) is date
    assert event.dtend.value - event.dtstart.value == timedelta(days=1)
    assert [each.trigger.value for each in event.valarm_list] == [timedelta(days=-days) for days in REMINDERS]
    assert {each.action.value for each in event.valarm_list} == {"DISPLAY"}
    assert all(each.description.value for each in event.valarm_list)
    assert record.app_name in event.summary.value
    assert f"entra-sso-wizard renew --domain {record.domain}" in event.description.value
    # The same secret is the same event, whenever the file is made.
    later = vobject.readOne(calendar_file(replace(record, written=record.written + timedelta(days=3))).decode())
    assert later.vevent.uid.value == event.uid.value
