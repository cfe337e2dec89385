"""Profiles: written and read again, and never stronger than what was said at the computer."""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard import cli
from wizard.catalogue import LANGUAGES
from wizard.core.journal import Entry, FileJournal
from wizard.core.objects import Organisation
from wizard.core.unfinished import Unfinished, Work
from wizard.profile import LONGEST_NAME, Profile, disagreement, load_profile, profile_text, written_trouble

TENANT = "9d1e0000-0000-4000-8000-000000000000"
LINES = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=LONGEST_NAME).filter(str.isprintable)
PROFILES = st.builds(
    Profile,
    domain=st.sampled_from(["acme.example.com", "acme.example.com:8443", "münchen.example.com"]),
    app_name=LINES,
    expected_tenant=st.sampled_from(["", TENANT, "contoso.onmicrosoft.com"]),
    secret_months=st.integers(0, 24),
    contact=LINES,
    language=st.sampled_from(["", *(code for code, kind in LANGUAGES.items() if kind.offered)]),
)


@settings(deadline=None)  # it writes files
@given(PROFILES)
def test_what_is_written_is_read_again(profile: Profile) -> None:
    if written_trouble(profile):
        assert not profile.app_name.strip()
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / "p.toml"
        path.write_bytes(profile_text(profile).encode())
        assert load_profile(path) == profile


ANYTHING = st.text(max_size=30)


@settings(deadline=None)
@given(
    st.builds(
        Profile,
        domain=st.just("acme.example.com") | ANYTHING,
        app_name=ANYTHING,
        expected_tenant=st.just(""),
        secret_months=st.integers(-1, 30),
        contact=ANYTHING,
        language=st.just("de") | ANYTHING,
    )
)
def test_what_would_be_refused_is_not_written(profile: Profile) -> None:
    if not written_trouble(profile):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "p.toml"
            path.write_bytes(profile_text(profile).encode())
            assert load_profile(path) == profile


PROFILE = Profile(domain="acme.example.com", expected_tenant=TENANT)
CONTOSO = Organisation(TENANT, "Contoso Ltd.", "contoso.com")
BEGUN = Unfinished(Work.SET_UP, TENANT, "old.example.com", datetime(2026, 11, 22, tzinfo=UTC), ())


@pytest.mark.parametrize(
    ("profile", "given_here", "words"),
    [
        (PROFILE, {}, ""),
        (PROFILE, {"domain": "acme.example.com", "organisation": CONTOSO}, ""),
        (Profile(), {"domain": "acme.example.com", "organisation": CONTOSO, "unfinished": [BEGUN]}, ""),
        (Profile(expected_tenant="Contoso.com"), {"organisation": CONTOSO}, ""),
        (PROFILE, {"domain": "other.example.com"}, "acme.example.com, and other.example.com was entered here"),
        (Profile(expected_tenant="fabrikam.com"), {"organisation": CONTOSO}, "you are signed in to Contoso Ltd."),
        (PROFILE, {"unfinished": [BEGUN]}, "a set-up for old.example.com was begun"),
        (PROFILE, {"unfinished": [BEGUN], "domain": "acme.example.com"}, ""),
        (Profile(domain="acme.example.com", expected_tenant="contoso.com"), {"unfinished": [BEGUN]}, ""),
    ],
)
def test_a_profile_never_overrules_what_was_said_here(
    profile: Profile, given_here: dict[str, object], words: str
) -> None:
    said = disagreement(profile, **given_here)  # type: ignore[arg-type]  # a table of different arguments
    assert words in said
    assert bool(words) is bool(said)


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTRA_SSO_WIZARD_HOME", str(tmp_path / "home"))


def test_support_writes_a_profile_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "customer.toml"
    arguments = (
        "profile",
        "--domain",
        "https://ACME.example.com/x",
        "--tenant",
        "contoso.com",
        "--contact",
        'Grace "G"',
    )
    assert cli.main((*arguments, "--secret-months", "6", "--to", str(path))) == 0
    expected = Profile(domain="acme.example.com", expected_tenant="contoso.com", secret_months=6, contact='Grace "G"')
    assert load_profile(path) == expected
    assert cli.main((*arguments, "--secret-months", "6")) == 0
    assert capsys.readouterr().out == path.read_text()
    assert cli.main((*arguments, "--to", str(path))) == 2
    assert "is there already" in capsys.readouterr().err
    assert load_profile(path) == expected


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("profile",), "say with --domain"),
        (("profile", "--domain", "10.0.0.1"), "number of a computer"),
        (("profile", "--domain", "a.example.com", "--contact", "a\nb"), "one line of plain text"),
        (("profile", "--domain", "a.example.com", "--to", "x.txt"), "has to end in .toml"),
        (("profile", "--domain", "a.example.com", "--to", "/nowhere/x.toml"), "nothing can be written in the folder"),
        (("support-bundle", "--to", "x.tar"), "has to end in .zip"),
        (("check", "--domain", "a.example.com", "--record", "x.doc"), "--record: x.doc has to end in .html, .pdf"),
        (("check", "--domain", "a.example.com", "--record", "x.pdf"), "a PDF needs Qt"),
        (("check", "--domain", "a.example.com", "--calendar", "/nowhere/x.ics"), "Nothing was changed"),
        (("plan", "--domain", "a.example.com", "--record", "x.html"), "unrecognized arguments"),
    ],
)
def test_wrong_usage_is_explained(arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == 2
    said = capsys.readouterr()
    assert words in said.err
    assert said.out == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--domain", "other.example.com"), "This profile is for acme.example.com, and other.example.com was entered"),
        (("--app-name", "Theirs"), "the profile fixes Ours; leave out --app-name"),
        (("--recipe", "improvado"), "the profile fixes django-allauth; leave out --recipe"),
        (("--tenant", "fabrikam.com"), f"the profile fixes {TENANT}; leave out --tenant"),
        ((), "a set-up for old.example.com was begun in the same organisation"),
    ],
)
def test_the_command_line_does_not_contradict_a_profile(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    path = tmp_path / "p.toml"
    profile = Profile(domain="acme.example.com", app_name="Ours", expected_tenant=TENANT, recipe="django-allauth")
    path.write_text(profile_text(profile))
    journal = FileJournal(tmp_path / "home", "django-allauth")
    journal.open(TENANT, "old.example.com")
    journal.write(Entry("create_application", "2026-11-22T08:00:00+00:00", done=True, ids={"key": "x"}))
    assert cli.main(("plan", "--profile", str(path), *arguments)) == 2
    assert words in capsys.readouterr().err


def test_a_support_bundle_is_printed_or_saved_and_names_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = FileJournal(tmp_path / "home")
    journal.open(TENANT, "acme.example.com")
    journal.write(Entry("add_secret", "2026-11-22T08:00:00+00:00", ids={"key": f"sso-acme.example.com {TENANT}"}))
    assert cli.main(("support-bundle",)) == 0
    told = capsys.readouterr().out
    assert "== journal.json" in told
    assert '"key": "sso-domain-1 tenant-1"' in told
    assert "acme" not in told
    assert TENANT not in told
    assert cli.main(("support-bundle", "--to", str(tmp_path / "b.zip"))) == 0
    assert (tmp_path / "b.zip").read_bytes().startswith(b"PK")
    assert "Nothing was sent." in capsys.readouterr().err
