"""Every command of the program that the README shows is run, in its order, as the reader would."""

import shlex
from pathlib import Path

import pytest

from tests.end_to_end.program import ROBOT, Tenant, environment, finish, start
from tests.packaging.repository import ROOT
from tests.packaging.test_documentation import shown_commands
from wizard.arguments import PROGRAM

pytestmark = pytest.mark.end_to_end

# What cannot be run here, and where it is.
ELSEWHERE = {
    "practice-tenant": "it is the tenant of this test",
    "make": "CI runs them, and tests/end_to_end/test_make_run.py",
    "pip": "tests/shipped/test_packages.py",
}
WINDOW = "--practice"  # would open the window, which other tests walk through: here the same words make a plan


def test_every_command_of_the_readme(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    told = tenant.told
    values = {
        "FILE": str(told["cloud_file"]),
        "DOMAIN": str(told["domain"]),
        "WHO": "support@contoso.example",
        "values.json": str(tmp_path / "values.json"),
        "sheet.pdf": str(tmp_path / "sheet.pdf"),
        "renew.ics": str(tmp_path / "renew.ics"),
        "customer.toml": str(tmp_path / "customer.toml"),
    }
    # As the README says: a copy of the example, with what is the reader's own changed.
    example = (ROOT / "resources" / "recipes" / "django-allauth.toml").read_text(encoding="utf-8")
    recipe = tmp_path / "mine.toml"
    recipe.write_text(example.replace('= "django-allauth', '= "mine'), encoding="utf-8")
    ran: list[str] = []
    whole: list[str] = []
    for line in shown_commands(ROOT / "README.md"):
        first, *words = shlex.split(line)
        if first in ELSEWHERE or words[0] in ELSEWHERE:
            continue
        assert first.rpartition("/")[2] == PROGRAM, line
        own = {"FILE": str(recipe)} if "--recipe" in words else {}
        words = [(values | own).get(word, word) for word in words]
        if words[0] == "renew":
            words[words.index("--hand-over-to") + 1] = str(tmp_path / "renewed.json")
        if words[0] in {"check", "renew", "undo"}:
            words += ["--cloud", str(told["cloud_file"])]
        if words[0] == "undo":
            words += ["--yes"] if "--restore" not in words else []
        if words[0] == WINDOW:
            words += ["plan"]
        ended = finish(start(home, *words, **environment(home, BROWSER=ROBOT)))
        assert ended.status == 0, f"{line}\n{ended.explain()}"
        ran.append(words[0])
        if words[0] == "setup":
            whole = words
        if "--restore" in words:
            # What is restored lacks the consent, as the README says: a set-up gives it again.
            again = finish(start(home, *whole, **environment(home, BROWSER=ROBOT)))
            assert again.status == 0, again.explain()
    assert {"setup", "check", "renew", "undo", "support-bundle", "profile"} <= set(ran)
