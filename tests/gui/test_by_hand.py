"""The manual way: somebody else makes the changes, and the wizard checks them."""

from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.gui.driver import Driver
from tests.gui.portal import Portal
from wizard.core.model import StepStatus

Open = Callable[[str], Driver]
WRITES = {"POST", "PATCH", "PUT", "DELETE"}


@pytest.fixture
def portal(person: Driver) -> Iterator[Portal]:
    opened = Portal(person.server)
    yield opened
    opened.close()


def writes(person: Driver) -> int:
    """How many requests to Graph changed something."""
    return sum(each.host == "graph" and each.method in WRITES for each in person.server.requests)


def redirect_uri(person: Driver) -> str:
    return person.conductor.state.facts.redirect_uri


def by_hand(person: Driver, portal: Portal, key: str) -> None:
    """Do in the portal what the open page says, and let the wizard check it."""
    if key == "register_application":
        portal.register(person.text("type_app_name"), person.text("type_redirect_uri"))
    elif key == "client_secret":
        portal.add_secret(person.text("type_secret_description"))
        person.type("pasted_secret", portal.secret["secretText"])
    elif key == "api_permissions":
        portal.add_permission()
        portal.grant_admin_consent()
    assert person.find(QPushButton, "primary").text() == "Check"
    person.press("primary")


def finished(person: Driver, portal: Portal) -> None:
    """The end that every way has: all done, one application, the secret of the portal in hand."""
    person.to("finish")
    assert {report.status for report in person.conductor.state.reports.values()} == {StepStatus.DONE}
    assert set(person.ours().values()) == {"done"}
    [application] = portal.applications(redirect_uri(person))
    assert len(application["passwordCredentials"]) == 1


@pytest.mark.parametrize("read_only", [False, True])
def test_a_person_does_everything_in_the_portal(person: Driver, portal: Portal, *, read_only: bool) -> None:
    person.to("plan")
    if read_only:
        person.press("read_only")
        assert "only checks" in person.text("who")
    before = writes(person)
    person.to("register_application")
    for key in ("register_application", "client_secret", "api_permissions"):
        person.to(key)
        if not read_only:
            person.press("by_hand")
        by_hand(person, portal, key)
        assert set(person.rows().values()) == {"done"}, (key, person.rows())
    held = person.conductor.reveal_secret()
    assert held is not None
    assert held.reveal() == portal.secret["secretText"]
    assert writes(person) - before == 5  # all of them the portal's
    finished(person, portal)
    assert writes(person) - before == 5


@pytest.mark.parametrize("in_the_portal", ["register_application", "client_secret", "api_permissions"])
def test_a_mixed_run_ends_the_same(person: Driver, portal: Portal, in_the_portal: str) -> None:
    person.to(in_the_portal)
    application = person.conductor.state.facts.application
    if application is not None:
        portal.adopt(application.object_id)
    person.press("by_hand")
    by_hand(person, portal, in_the_portal)
    finished(person, portal)


def test_a_read_only_run_changes_nothing_whatever_is_pressed(person: Driver) -> None:
    person.to("plan")
    person.press("read_only")
    before = writes(person)
    person.to("register_application")
    assert not person.sees("by_hand")
    person.press("primary")
    # Past the window too: the engine itself refuses.
    person.conductor.perform("register_application")
    person.settled()
    report = person.conductor.state.report("register_application")
    assert report.problem is not None
    assert report.problem.code.value == "read_only"
    assert writes(person) == before


def test_the_choice_to_make_the_changes_oneself_can_be_taken_back(person: Driver, portal: Portal) -> None:
    person.to("plan")
    person.press("read_only")
    person.press("read_only")
    person.to("register_application")
    assert person.find(QPushButton, "primary").text() == "Create the application"
    finished(person, portal)


NO_SECRETS = {
    "": "Paste the Value",
    "5d0c7c8e-1f64-4b0b-9a53-0d7a2f3c4e11": "This is the Secret ID",
    "abc***************": "only the beginning",
    "short": "not a client secret",
    "two words that are long enough": "not a client secret",
}


def test_what_is_no_client_secret_is_refused_at_the_field(person: Driver) -> None:
    person.to("client_secret")
    person.press("by_hand")
    for pasted, words in NO_SECRETS.items():
        person.type("pasted_secret", pasted)
        person.press("primary")
        assert words in person.text("pasted_secret_error"), pasted
        field = person.find(QLineEdit, "pasted_secret")
        assert field.hasFocus(), pasted
        assert field.echoMode() is QLineEdit.EchoMode.Password
        assert person.conductor.state.report("client_secret").status is StepStatus.TODO
        person.find(QPushButton, "primary").setFocus()


def test_the_secret_of_another_application_is_refused(person: Driver) -> None:
    person.to("client_secret")
    person.press("by_hand")
    person.type("pasted_secret", "zzz8Q~" + "x" * 34)
    person.press("primary")
    assert "belongs to something else" in person.text("problem_title")
    person.press("fix_try_again")  # nothing is made by it
    assert person.conductor.state.facts.client_secret is None


def test_a_wrong_redirect_uri_is_said_and_found_when_corrected(person: Driver, portal: Portal) -> None:
    person.to("register_application")
    person.press("by_hand")
    portal.register("Improvado SSO", redirect_uri(person).rstrip("/"))
    person.press("primary")
    assert person.rows()["redirect_uri"] == "to do"
    assert "lacks the final slash" in person.row("redirect_uri")
    assert "Not all is there yet" in person.text("not_yet")
    portal.set_redirect_uri(redirect_uri(person))
    person.press("primary")
    assert set(person.rows().values()) == {"done"}


def test_an_application_that_is_not_found_is_named_by_its_client_id(person: Driver, portal: Portal) -> None:
    person.to("register_application")
    person.press("by_hand")
    portal.register("Improvado SSO", "https://wrong.example.com/callback/")
    person.press("primary")
    assert person.rows()["application"] == "to do"
    person.type("pasted_client_id", "my application")
    person.press("primary")
    assert "not a Client ID" in person.text("pasted_client_id_error")
    person.type("pasted_client_id", str(uuid4()))
    person.press("primary")
    assert "No application has this Client ID" in person.text("problem_title")
    person.type("pasted_client_id", portal.application["appId"])
    person.press("fix_try_again")
    assert person.rows() == {
        "application": "done",
        "audience": "done",
        "redirect_uri": "to do",
        "service_principal": "done",
    }
    assert "wrong.example.com" in person.row("redirect_uri")


def test_everything_that_is_typed_can_be_copied_and_each_place_opened(person: Driver) -> None:
    person.to("register_application")
    person.press("by_hand")
    person.press("copy_redirect_uri")
    assert QGuiApplication.clipboard().text() == redirect_uri(person)
    person.signs_in = False
    before = len(person.opened)
    person.press("open_2")
    tenant = person.conductor.state.facts.organisation
    assert tenant is not None
    assert len(person.opened) == before + 1
    assert f"/{tenant.tenant_id}/#view/" in person.opened[-1]
