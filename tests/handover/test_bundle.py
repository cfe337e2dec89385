"""The support bundle: what it tells, and that nobody can tell from it who it is about."""

import io
import json
import logging
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.handover.conftest import Finished
from tests.steps.world import RECIPE
from wizard.core.model import SetupState, StepReport, StepStatus
from wizard.core.problems import Problem, ProblemCode
from wizard.handover.aliases import REMOVED, Aliases, known_values
from wizard.handover.bundle import Story, bundle, zipped
from wizard.logbook import FORMER, MAX_BYTES, NAME, Logbook, former_lines

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
REQUEST = "11111111-2222-4333-8444-555555555555"
CORRELATION = "66666666-7777-4888-8999-aaaaaaaaaaaa"
WORDS = st.sampled_from(
    ["step", "plan:", "waits 4 s", "Die Anwendung", "(", "=", "'", '"', "→", "https://", "/", ",", ";"]
)
GUIDS = st.uuids().map(str) | st.uuids().map(lambda each: str(each).upper())
LOWER = "abcdefghijklmnopqrstuvwxyz"
LETTERS = f"{LOWER}{LOWER.upper()}0123456789"
ENDS = st.sampled_from(["com", "example", "de", "onmicrosoft.com"])
LABEL = st.text(LOWER, min_size=3, max_size=9)
HOSTS = st.builds(lambda a, b, end: f"{a}.{b}.{end}", LABEL, LABEL, ENDS)
MAILS = st.builds(lambda first, last, host: f"{first}.{last}@{host}", LABEL, LABEL, HOSTS)
PART = st.text(f"{LETTERS}_-", min_size=20, max_size=60)
TOKENS = st.builds(lambda *parts: f"eyJ{'.'.join(parts)}", PART, PART, PART)
SECRETS = st.builds(
    lambda a, b: f"{a}8Q~{b}", st.text(LOWER, min_size=3, max_size=3), st.text(f"{LETTERS}_-", min_size=34, max_size=34)
)


def sentence(words: list[str], values: list[str]) -> str:
    """The values among ordinary words, each set off as it would be."""
    pairs = [f"{words[place % len(words)] if words else ''} {value}" for place, value in enumerate(values)]
    return " ".join(pairs)


@given(st.lists(WORDS), st.lists(GUIDS | HOSTS | MAILS | TOKENS | SECRETS, min_size=1, max_size=8))
def test_nothing_that_names_anybody_is_left(words: list[str], values: list[str]) -> None:
    told = Aliases({}).text(sentence(words, values)).casefold()
    assert [value for value in values if value.casefold() in told] == []


@given(st.lists(GUIDS | HOSTS | MAILS, min_size=2, max_size=6, unique_by=str.casefold))
def test_the_same_thing_has_the_same_name_and_another_thing_another(values: list[str]) -> None:
    aliases = Aliases({})
    names = [aliases.text(value) for value in values]
    assert len(set(names)) == len(values)
    assert all(re.fullmatch(r"(id|domain|user)-\d+", name) for name in names)
    assert [aliases.text(f"<{value.upper()}>") for value in values] == [f"<{name}>" for name in names]
    assert [aliases.text(name) for name in names] == names  # twice is once


@given(
    st.sampled_from(["Contoso Ltd.", "Ada Admin", "acme.improvado.example:8443", "münchen-sso", "a+b (c)"]), st.data()
)
def test_what_is_known_is_replaced_wherever_it_stands(value: str, data: st.DataObject) -> None:
    around = data.draw(st.sampled_from([" {} ", "'{}'", "https://x/{}/", "improvado-sso-{}", "({})", "{}, {}"]))
    told = Aliases({value: "thing"}).text(around.replace("{}", value.upper() if data.draw(st.booleans()) else value))
    assert value.casefold() not in told.casefold()
    assert "thing-1" in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "POST https://login.microsoftonline.com/contoso.com/oauth2",
            "POST https://login.microsoftonline.com/domain-1/oauth2",
        ),
        ("ada_gmail.com#EXT#@contoso.onmicrosoft.com signed in", "user-1 signed in"),
        ("from 10.1.2.3 through 127.0.0.1:8080", "from address-1 through 127.0.0.1:8080"),
        ("fe80:0:0:0:1:2:3:4 answered", "address-1 answered"),
        ("GET /cb?code=0.AXYA-short&state=abc", f"GET /cb?code={REMOVED}&state={REMOVED}"),
        ("engine.py:12 < journal.json", "engine.py:12 < journal.json"),
        ("step sign_in: done at 08:25:31, version 1.2.3", "step sign_in: done at 08:25:31, version 1.2.3"),
        (f"request {REQUEST}", f"request {REQUEST}"),
    ],
)
def test_what_helps_support_stays_readable(text: str, told: str) -> None:
    assert Aliases({}, keep=[REQUEST]).text(text) == told


def test_the_path_of_a_home_folder_names_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    home = "/people/ada"
    monkeypatch.setenv("HOME", home)
    monkeypatch.setenv("USERPROFILE", home)
    assert (
        Aliases({}).text(f"cannot write {home}/state/x, nor {home}lovelace")
        == f"cannot write ~/state/x, nor {home}lovelace"
    )


@pytest.fixture
def files(finished: Finished) -> dict[str, str]:
    """The bundle of a set-up in which something failed."""
    assert finished.state.facts.organisation is not None
    tenant = finished.state.facts.organisation.tenant_id
    trouble = Problem(
        ProblemCode.MISSING_ROLE,
        detail=f"User ada@contoso.example of tenant {tenant} may not write applications.",
        service_code="Authorization_RequestDenied",
        request_id=REQUEST,
        correlation_id=CORRELATION,
        when=NOW,
    )
    failed = StepReport(status=StepStatus.FAILED, problem=trouble)
    state = finished.state.with_report("api_permissions", failed)
    lines = [
        f"2026-11-22T08:00:00Z INFO wizard.core.engine: step api_permissions: failed request {CORRELATION}",
        f"2026-11-22T08:00:01Z WARNING wizard.entra.http: {tenant} {tenant.upper()} ada@contoso.example "
        + finished.secret,
    ]
    place = (tenant, finished.state.answers.domain)
    story = Story(
        RECIPE, state, {"this run": finished.entries}, {"this run": place}, lines, NOW, {"screen": "1920 x 1080"}
    )
    return bundle(story)


def test_a_bundle_tells_what_happened(files: dict[str, str]) -> None:
    assert list(files) == ["about.txt", "environment.txt", "checks.txt", "requests.txt", "journal.json", "log.txt"]
    assert all(name in files["about.txt"] for name in list(files)[1:])
    assert "screen: 1920 x 1080" in files["environment.txt"]
    assert "HTTPS_PROXY: " in files["environment.txt"]
    assert "client_secret: done" in files["checks.txt"]
    assert f"missing_role · 2026-11-22 08:00:00 UTC · {REQUEST} · {CORRELATION}" in files["requests.txt"]
    (pages,) = json.loads(files["journal.json"])
    assert pages["entries"][0]["action"] == "create_application"
    assert "INFO wizard.core.engine: step api_permissions: failed" in files["log.txt"]


def test_nobody_can_tell_from_a_bundle_who_it_is_about(finished: Finished, files: dict[str, str]) -> None:
    record, every = finished.record, "\n".join(files.values()).casefold()
    for value in (
        finished.secret,
        record.tenant_id,
        record.client_id,
        record.application_id,
        record.principal_id,
        record.secret_id,
        record.organisation,
        record.primary_domain,
        record.domain,
        record.account,
        record.person,
        "contoso",
        "ada",
    ):
        assert not re.search(rf"(?<![a-z]){re.escape(value.casefold())}(?![a-z])", every), value
    assert set(re.findall(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", every)) == {REQUEST, CORRELATION}
    assert not re.search(r"\w@\w", every)


def test_the_files_of_a_bundle_agree_with_one_another(files: dict[str, str]) -> None:
    (pages,) = json.loads(files["journal.json"])
    tenant, domain = pages["tenant"], pages["domain"]
    assert (tenant, domain) == ("tenant-1", "domain-1")
    assert f"WARNING wizard.entra.http: {tenant} {tenant} user-1 {REMOVED}" in files["log.txt"]
    assert f"User user-1 of tenant {tenant} may not" in files["checks.txt"]
    assert f"Domain of the site: {domain}" in files["checks.txt"]
    ids = {each["action"]: each["ids"] for each in pages["entries"]}
    assert ids["add_permission"]["key"] == ids["create_application"]["object_id"] == "application-1"
    assert ids["handed_over"]["key_id"] == ids["add_secret"]["key_id"] == "secret-1"


def test_a_bundle_of_nothing_can_be_made_and_opened_again() -> None:
    files = bundle(Story(RECIPE, SetupState(reports=MappingProxyType({})), {}, {}, (), NOW, {}))
    with zipfile.ZipFile(io.BytesIO(zipped(files, NOW))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name).decode() for name in archive.namelist()} == files


def test_the_usual_name_of_the_application_stays(finished: Finished) -> None:
    known = known_values(RECIPE, replace(finished.state, answers=replace(finished.state.answers, app_name="Ours")))
    assert "Improvado SSO" not in known
    assert known["Ours"] == "name"


@pytest.fixture
def log() -> Iterator[tuple[logging.Logger, Logbook]]:
    """A logger with a logbook of its own."""
    logger, book = logging.getLogger("wizard.test_logbook"), Logbook()
    logger.addHandler(book)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    yield logger, book
    logger.removeHandler(book)


def test_the_log_is_kept_in_a_private_file_that_does_not_grow_without_end(
    tmp_path: Path, log: tuple[logging.Logger, Logbook]
) -> None:
    logger, book = log
    logger.info("before %s", "the file")
    logger.debug("not kept")
    book.keep_in(tmp_path)
    logger.warning("after\nit")
    lines = (tmp_path / NAME).read_text().splitlines()
    assert [line.partition(": ")[2] for line in lines] == ["before the file", "after it"]
    assert lines == list(book.lines())
    assert (tmp_path / NAME).stat().st_mode & 0o777 == 0o600
    (tmp_path / NAME).write_text("x" * (MAX_BYTES + 1))
    logger.info("in a new one")
    assert {each.name for each in tmp_path.iterdir()} == {NAME, FORMER}
    assert former_lines(tmp_path)[-1].endswith("in a new one")
    (tmp_path / NAME).unlink()
    (tmp_path / NAME).mkdir()  # a log that cannot be written stops nobody
    logger.info("nowhere")
    assert book.lines()[-1].endswith("nowhere")


def test_the_log_holds_the_place_of_a_mistake_and_no_value(log: tuple[logging.Logger, Logbook]) -> None:
    logger, book = log
    try:
        int("hunter2")
    except ValueError:
        logger.exception("it failed")
    (line,) = book.lines()
    assert "hunter2" not in line
    assert re.search(r"it failed +ValueError \(test_bundle\.py:\d+\)", line)
