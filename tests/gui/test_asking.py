"""Two people: one may do all but consent, and asks an administrator."""

import email
from collections.abc import Callable
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.gui.driver import Driver
from tests.gui.portal import Portal
from wizard.core.model import StepStatus
from wizard.gui.pages.api_permissions import ApiPermissionsPage
from wizard.gui.widgets.ask_card import AskCard
from wizard.practice import robot

Open = Callable[[str], Driver]


@pytest.fixture
def asking(open_window: Open) -> Driver:
    """A member who came as far as he may."""
    person = open_window("member")
    person.to("api_permissions")
    person.press("primary")
    assert person.sees("ask_administrator")
    return person


def page(person: Driver) -> ApiPermissionsPage:
    found = person.window.page
    assert isinstance(found, ApiPermissionsPage)
    return found


def test_the_message_says_what_where_and_what_to_expect(asking: Driver) -> None:
    facts = asking.conductor.state.facts
    assert facts.application is not None
    assert facts.organisation is not None
    text = asking.text("approval_text")
    link = f"/{facts.organisation.tenant_id}/adminconsent?client_id={facts.application.client_id}"
    assert link in text
    for words in ("Contoso Ltd.", "Improvado SSO", "User.Read", "may show an error", "Cloud Application Administrator"):
        assert words in text
    asking.press("copy_approval")
    assert QGuiApplication.clipboard().text() == text
    asking.press("copy_consent_link")
    assert QGuiApplication.clipboard().text().endswith(link)


def test_it_turns_green_by_itself_once_somebody_consented_on_the_page_of_the_link(asking: Driver) -> None:
    page(asking).look_again()
    asking.settled()
    assert asking.sees("ask_administrator")  # looking again does not take the message away
    assert asking.rows()["granted"] == "to do"
    asking.press("copy_consent_link")
    told = asking.server.announcement
    administrator = next(user for user in told["users"] if user["role"] == "Global Administrator")
    robot.sign_in(
        QGuiApplication.clipboard().text(),
        user=administrator["name"],
        password=administrator["password"],
        ca_file=told["ca_file"],
    )
    page(asking).look_again()
    asking.settled()
    assert asking.conductor.state.report("api_permissions").status is StepStatus.DONE
    assert not asking.sees("ask_administrator")


def test_consent_in_the_portal_is_seen_as_well(asking: Driver) -> None:
    facts = asking.conductor.state.facts
    assert facts.application is not None
    portal = Portal(asking.server)
    portal.adopt(facts.application.object_id)
    portal.grant_admin_consent()
    portal.close()
    asking.press("fix_try_again")
    assert set(asking.rows().values()) == {"done"}
    assert not asking.sees("ask_administrator")


def test_the_message_can_be_saved_as_an_email(asking: Driver, tmp_path: Path) -> None:
    request = asking.project.approval_request(asking.conductor.state.facts)
    assert request is not None
    target = tmp_path / "ask.eml"
    chosen = [str(target), str(tmp_path / "no" / "where.eml"), ""]
    card = AskCard(lambda: chosen.pop(0))
    card.show_request(request)
    for words in ("Saved.", "Nothing could be saved there", "Nothing could be saved there"):
        card._save_mail()
        assert words in card._told.text()
    message = email.message_from_bytes(target.read_bytes(), policy=default)
    assert message["Subject"] == str(request.subject)
    body = message.get_body()
    assert body is not None
    assert request.consent in body.get_content()
    card.deleteLater()
