"""The command line: what it refuses, with which words and which exit status, before anything is changed."""

import json
import stat
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.end_to_end.program import RESULT_SCHEMA
from wizard import __version__, cli
from wizard.app import Project
from wizard.arguments import COMMANDS, make_parser
from wizard.catalogue import language, offered
from wizard.core.files import write_private
from wizard.core.problems import ProblemCode
from wizard.delivery import target_trouble
from wizard.exits import Exit
from wizard.output import STATUS
from wizard.paths import resource

DOMAIN = ("--domain", "acme.example.com")
SETUP = ("setup", *DOMAIN, "--yes", "--hand-over-to", "-")


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A state directory of its own, and no screen."""
    monkeypatch.setenv("ENTRA_SSO_WIZARD_HOME", str(tmp_path / "home"))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("dance",), "invalid choice: 'dance'"),
        (("setup", "--domain", "10.0.0.1"), "number of a computer"),
        (("setup", "--domain", "*.example.com"), "with a *"),
        ((*SETUP, "--secret-months", "0"), "1 to 24"),
        ((*SETUP, "--secret-months", "25"), "1 to 24"),
        ((*SETUP, "--secret-months", "²"), "1 to 24"),
        ((*SETUP, "--app-name", "  "), "at least one character"),
        ((*SETUP, "--client-id", "mine"), "application (client) ID"),
        ((*SETUP, "--tenant", "a/../b"), "--tenant"),
        ((*SETUP, "--cloud", "moon"), "there is no 'moon'"),
        ((*SETUP, "--recipe", "moon"), "there is no 'moon'; choose one of improvado, django-allauth."),
        ((*SETUP, "--recipe", "moon.toml"), "moon.toml:1: this file cannot be read"),
        (("--recipe", "moon", "--practice"), "there is no 'moon'; choose one of improvado, django-allauth."),
        (("practice-tenant", "--recipe", "moon.toml"), "moon.toml:1: this file cannot be read"),
        (("support-bundle", "--recipe", "moon.toml"), "moon.toml:1: this file cannot be read"),
        (("profile", "--domain", "a.example", "--recipe", "moon"), "there is no 'moon'"),
        (("--recipe", "moon.toml", "profile", "--domain", "a.example"), "there is no 'moon.toml'"),
        ((*SETUP, "--cloud", "moon.toml"), "cannot be read"),
        ((*SETUP, "--cloud", "public", "--practice"), "leave out --cloud"),
        ((*SETUP, "--lang", "tlh"), f"there is no 'tlh'; choose one of {offered()}"),
        ((*SETUP, "--sign-in", "post"), "invalid choice"),
        (("plan", "--practice", "nosuch"), "there is no 'nosuch'"),
        (("plan",), "say with --domain"),
        ((*SETUP, "--assign", "ada", "--everyone"), "not allowed with"),
        (("undo", *DOMAIN, "--assign", "ada"), "unrecognized arguments"),
        (("setup", *DOMAIN, "--yes"), "--hand-over-to FILE"),
        (("setup", *DOMAIN, "--hand-over-to", "-"), "use --yes"),
        (("setup", *DOMAIN, "--yes", "--hand-over-to", "/nowhere/values.json"), "Nothing was changed"),
        (("setup", *DOMAIN, "--yes", "--hand-over-to", "/"), "is a folder"),
        (("renew", *DOMAIN), "--hand-over-to FILE"),
        (("renew", *DOMAIN, "--hand-over-to", "/nowhere/values.json"), "Nothing was changed"),
        (("renew", *DOMAIN, "--restore"), "unrecognized arguments"),
        (("undo", *DOMAIN), "use --yes"),
        (("undo", *DOMAIN, "--remove-old"), "unrecognized arguments"),
        (("practice-tenant", "--port", "70000"), "from 0 to 65532"),
        (("practice-tenant", "--scenario", "nosuch"), "there is no 'nosuch'"),
        (("practice-tenant", "--latency", "-1"), "write a number"),
    ],
)
def test_wrong_usage_is_explained(arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == 2
    said = capsys.readouterr()
    assert words in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--lang", "de", *SETUP, "--domain", "10.0.0.1"), "Das ist die Nummer eines Computers"),
        (("setup", "--lang=fr", *DOMAIN, "--hand-over-to", "-"), "acceptez le plan avec --yes"),
        ((*SETUP, "--lang", "pt-BR", "--secret-months", "25"), "escolha de 1 a 24 meses"),
        ((*SETUP, "--lang", "es-MX", "--tenant", "a/../b"), "escriba un id. de inquilino"),
    ],
)
def test_wrong_usage_is_explained_in_the_language_asked_for(
    arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    assert words in capsys.readouterr().err


def test_the_computers_language_is_spoken_where_none_was_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANGUAGE", "de_AT:en")
    with pytest.raises(SystemExit):
        cli.main(("--help",))
    assert "alles ohne Fenster einrichten" in capsys.readouterr().out


def test_wrong_usage_has_a_last_line_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(("plan", "--domain", "10.0.0.1", "--json")) == 2
    line = json.loads(capsys.readouterr().out)
    jsonschema.validate(line, RESULT_SCHEMA)
    assert (line["result"], line["problem"]["code"]) == ("failed", "wrong_usage")


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ('domain = "acme.example.com"\nmonths = 3\n', 2, "months: this key is not known"),
        ('domain = "10.0.0.1"\n', 1, "domain: This is the number"),
        ("secret_months = 25\n", 1, "1 to 24"),
        ("secret_months = true\n", 1, "expected int"),
        ('language = "tlh"\n', 1, "choose one of ar, de, en"),
        ('contact = "a\\u0007b"\n', 1, "one line of plain text"),
        ('recipe = "moon"\n', 1, "choose one of improvado, django-allauth"),
        ('recipe = "/etc/moon.toml"\n', 1, "choose one of improvado, django-allauth"),
    ],
)
def test_a_profile_is_read_strictly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, line: int, words: str
) -> None:
    path = tmp_path / "profile.toml"
    path.write_text(content, encoding="utf-8")
    assert cli.main((*SETUP, "--profile", str(path))) == 2
    said = capsys.readouterr().err
    assert f"{path}:{line}: " in said
    assert words in said


def opened(arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> tuple[int, list[Project]]:
    """What the window would have been opened on."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    projects: list[Project] = []

    def window(project: Project, tour: Path | None) -> int:
        assert tour is None
        projects.append(project)
        return 0

    return cli.main(arguments, window), projects


def test_the_command_line_wins_over_the_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "profile.toml"
    path.write_text('domain = "acme.example.com"\nsecret_months = 6\napp_name = "Ours"\nexpected_tenant = "acme.com"\n')
    status, (project,) = opened(("--profile", str(path), "--secret-months", "12"), monkeypatch)
    answers = project.first_answers()
    assert status == 0
    assert (answers.domain, answers.app_name, answers.secret_months) == ("acme.example.com", "Ours", 12)
    assert answers.tenant == "acme.com"


def test_the_recipe_is_that_of_the_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "profile.toml"
    path.write_text('recipe = "django-allauth"\n')
    for arguments in (
        ("--profile", str(path)),
        ("--recipe", "django-allauth"),
        ("--profile", str(path), "--recipe", "django-allauth"),
    ):
        status, (project,) = opened(arguments, monkeypatch)
        assert (status, project.recipe.id) == (0, "django-allauth")
    _, (project,) = opened((), monkeypatch)
    assert project.recipe.id == "improvado"


def test_a_recipe_file_and_the_pictures_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = resource("recipes/django-allauth.toml").read_text(encoding="utf-8")
    recipe, pictures = tmp_path / "own.toml", tmp_path / "own.pictures.toml"
    recipe.write_text(text.replace('"django-allauth', '"own'), encoding="utf-8")
    _, (project,) = opened(("--recipe", str(recipe)), monkeypatch)
    assert project.recipe.id == "own"
    assert project.pictures().picture("login").press == "Sign in with Microsoft"
    beside = resource("pictures/django-allauth.toml").read_text(encoding="utf-8")
    pictures.write_text(beside, encoding="utf-8")
    _, (project,) = opened(("--recipe", str(recipe)), monkeypatch)
    assert project.pictures().picture("login").press == "Microsoft"
    pictures.write_text(beside.replace("press =", "presses ="), encoding="utf-8")
    assert opened(("--recipe", str(recipe)), monkeypatch) == (2, [])
    assert f"{pictures}:" in capsys.readouterr().err
    recipe.write_text(text.replace("[login]", "[log-in]"), encoding="utf-8")
    assert opened(("--recipe", str(recipe)), monkeypatch) == (2, [])
    told = capsys.readouterr().err
    line = text.splitlines().index("[login]") + 1
    assert f"{recipe}:{line}: log-in: this key is not known." in told


def test_a_pasted_domain_is_normalised(monkeypatch: pytest.MonkeyPatch) -> None:
    _, (project,) = opened(("--domain", "https://ACME.example.com/login"), monkeypatch)
    assert project.first_answers().domain == "acme.example.com"


def test_the_language_of_the_profile_counts_unless_another_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "profile.toml"
    path.write_text('domain = "acme.example.com"\nlanguage = "fr"\n')
    _, (project,) = opened(("--profile", str(path)), monkeypatch)
    assert (project.language, language().code) == ("fr", "fr")
    _, (project,) = opened(("--profile", str(path), "--lang", "de"), monkeypatch)
    assert (project.language, language().code) == ("de", "de")


@pytest.mark.parametrize("arguments", [("--practice",), ("--practice", "happy"), ("--practice=happy",)])
def test_practice_may_stand_alone(arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    status, (project,) = opened(arguments, monkeypatch)
    assert status == 0
    assert project.banner


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_without_a_display_the_window_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main((), lambda _project, _tour: 0) == 2
    assert "there is no display" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--help"], *([each, "--help"] for each in COMMANDS)], ids=" ".join)
def test_a_parser_for_what_was_typed_says_the_same_of_it_as_one_for_everything(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    said = []
    for parser in (make_parser(cli.RUNS), make_parser(cli.RUNS, words)):
        with pytest.raises(SystemExit):
            parser.parse_args(words)
        said.append(capsys.readouterr().out)
    assert said[0] == said[1] != ""


def test_the_versions_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(("--version",))
    assert ended.value.code == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"entra-sso-wizard {__version__}"
    assert all("unknown" not in line for line in lines)


def test_an_unexpected_mistake_ends_in_a_sentence_and_a_last_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise RuntimeError("hunter2")

    monkeypatch.setattr(cli, "open_project", fail)
    assert cli.main((*SETUP, "--json")) == 1
    said = capsys.readouterr()
    line = json.loads(said.out)
    jsonschema.validate(line, RESULT_SCHEMA)
    assert line["problem"]["code"] == "unknown"
    assert "Traceback" not in said.err
    assert "hunter2" not in said.out + said.err


def test_every_problem_has_an_exit_status_of_the_contract() -> None:
    assert {STATUS.get(code, Exit.PROBLEMS) for code in ProblemCode} == {
        Exit.PROBLEMS,
        Exit.USAGE,
        Exit.NOT_CHECKED,
        Exit.WAITING,
    }
    assert [int(each) for each in Exit] == [0, 1, 2, 3, 4, 130]


def test_looking_whether_a_target_can_be_written_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "values.json"
    assert target_trouble(str(target)) == ""
    assert list(tmp_path.iterdir()) == []
    target.write_text("old")
    target.chmod(0o644)
    write_private(target, "new")
    assert target.read_text() == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [target]
