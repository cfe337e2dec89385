"""The window with a recipe for a site that has no vendor: every page to the end, and no word of the first recipe."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.driver import Driver
from wizard.catalogue import PSEUDO, use
from wizard.core.changes import of_recipe
from wizard.core.model import Mark
from wizard.core.problems import WORDS, Problem, ProblemCode
from wizard.gui.clipboard import forget_copied
from wizard.recipes import load_recipe

RECIPE = load_recipe("django-allauth")
PLACE = re.compile(r"{(\w+)}")
# What belongs to the first recipe alone.
FOREIGN = ("improvado", "customer success", "keeper", "whitelabel")


@pytest.fixture
def person(qtbot: QtBot) -> Iterator[Driver]:
    """A person at the window for a django-allauth site."""
    yield Driver(qtbot, "happy", recipe="django-allauth")
    forget_copied()


def said(person: Driver) -> str:
    """Everything that the window holds, shown or not."""
    widgets = person.window.findChildren(QWidget)
    texts = [each.text() for each in widgets if isinstance(each, QLabel | QAbstractButton)]
    texts += [each.accessibleName() + each.accessibleDescription() + each.toolTip() for each in widgets]
    return "\n".join([person.window.windowTitle(), *texts]).replace("\u200b", "")


def test_every_page_to_the_end(person: Driver) -> None:
    domain = str(person.server.announcement["domain"])
    assert person.window.windowTitle().startswith(RECIPE.title)
    person.window.view.choose("help", on=True)
    for key in RECIPE.step_keys()[1:]:
        found = said(person).lower()
        assert [word for word in FOREIGN if word in found] == []
        person.to(key)
    person.settled()
    facts = person.conductor.state.facts
    assert facts.redirect_uri == f"https://{domain}/accounts/microsoft/login/callback/"
    assert facts.application is not None
    assert facts.application.unique_name == f"django-allauth-sso-{domain}"
    assert f"entra-sso-wizard:django-allauth:{domain}" in facts.application.tags
    assert f"left on the side of {domain}: the three values have to be entered there." in said(person)
    # Nobody has entered the values at the site.
    assert facts.vendor is not None
    assert facts.vendor.mark is Mark.TODO
    assert [word for word in FOREIGN if word in said(person).lower()] == []


def test_the_values_are_entered_by_the_user(person: Driver) -> None:
    person.to("hand_over")
    facts, secret = person.conductor.state.facts, person.conductor.reveal_secret(taken=False)
    assert facts.application
    assert facts.organisation
    assert secret
    assert person.window.page.findChild(QWidget, "way_wizard") is None  # Keeper's way
    person.press("way_page")
    person.press("copy_client_id")
    assert QGuiApplication.clipboard().text() == facts.application.client_id
    person.press("copy_snippet_6")
    assert QGuiApplication.clipboard().text() == f'{{"tenant": "{facts.organisation.tenant_id}"}}'
    person.press("way_settings")
    person.press("copy_snippet_1")
    lines = QGuiApplication.clipboard().text()
    # The lines are Python as they stand, with the right values and without the secret.
    told: dict[str, Any] = {}
    exec(compile(lines.replace('os.environ["MICROSOFT_CLIENT_SECRET"]', '"from outside"'), "settings", "exec"), told)  # noqa: S102 - our own recipe
    assert told["SOCIALACCOUNT_PROVIDERS"]["microsoft"]["APPS"] == [
        {
            "client_id": facts.application.client_id,
            "secret": "from outside",
            "settings": {"tenant": facts.organisation.tenant_id},
        }
    ]
    assert secret.reveal() not in said(person)
    confirm = person.find(QPushButton, "primary")
    assert not confirm.isEnabled()
    person.press("copy_client_secret")
    assert QGuiApplication.clipboard().text() == secret.reveal()
    assert confirm.text() == "I have entered them"
    person.press("primary")
    assert person.conductor.state.facts.handed_over
    assert "the three values have arrived" in person.text("handed_over")
    journal = person.project._journal
    assert journal is not None
    (entry,) = [each for each in journal.entries() if each.action == "handed_over"]
    assert entry.ids["way"] == "settings"


@pytest.mark.parametrize("code", ProblemCode)
def test_no_problem_names_the_first_recipe(code: ProblemCode) -> None:
    words = WORDS[code]
    templates = (words.title, words.what_happened, words.what_to_do, words.who_can_help)
    unfilled = {place: "x" for text in templates for place in PLACE.findall(text)}
    for domain, vendor in (("app.example.com", "app.example.com"), ("", "your site")):
        trouble = Problem(code, tuple((unfilled | dict(of_recipe(RECIPE, domain))).items()))
        told = " ".join(map(str, (trouble.title, trouble.what_happened, trouble.what_to_do, trouble.who_can_help)))
        assert [word for word in FOREIGN if word in told.lower()] == []
        assert (vendor in told) == ("{vendor}" in " ".join(templates))
        assert ("hoever looks after the site" in told) == ("{helper}" in words.who_can_help)


def test_the_lines_stay_as_they_are_in_every_language(qtbot: QtBot) -> None:
    use(PSEUDO)
    try:
        person = Driver(qtbot, "happy", recipe="django-allauth")
        person.to("hand_over")
        person.press("way_settings")
        assert person.text("snippet_1").startswith("import os\n\nSOCIALACCOUNT_PROVIDERS = {\n")
    finally:
        use("en")
