"""What was set up before: its health, a new client secret, undo and restore; and going on after an interruption."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from tests.gui.driver import Driver
from tests.gui.portal import Json, Portal
from wizard.core.model import StepStatus
from wizard.core.unfinished import Unfinished, Work
from wizard.core.words import say
from wizard.gui.manage import Manage
from wizard.gui.pages.before_you_start import BeforeYouStartPage

Open = Callable[[str], Driver]


def manage(person: Driver) -> Manage:
    person.window.open_manage()
    person.settled()
    assert person.window.manage is not None
    return person.window.manage


def press(person: Driver, name: str) -> None:
    dialog = person.window.manage
    assert dialog is not None
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    assert found.isEnabled()
    found.click()
    person.settled()


def applications(person: Driver) -> list[Json]:
    """The applications with the right Redirect URI, asked of the tenant."""
    portal = Portal(person.server)
    uri = person.project.redirect_uri(person.conductor.state.answers.domain)
    found = portal.applications(uri)
    portal.close()
    return found


def secrets(person: Driver) -> list[str]:
    [application] = applications(person)
    return [each["keyId"] for each in application["passwordCredentials"]]


def answer(person: Driver, text: str) -> None:
    """Press a button of the question."""
    dialog = person.window.manage
    assert dialog is not None
    box = dialog.findChildren(QMessageBox, "undo_question")[-1]
    next(each for each in box.buttons() if each.text() == text).click()
    person.settled()


@pytest.fixture
def finished(person: Driver) -> Driver:
    """A person at the end of a set-up."""
    person.to("finish")
    return person


def test_what_is_set_up_is_shown_healthy(finished: Driver) -> None:
    dialog = manage(finished)
    rows = {key: row.accessibleName().rpartition(": ")[2] for key, row in dialog.checks.rows.items()}
    assert rows
    assert set(rows.values()) == {"done"}
    assert dialog.undo.isEnabled()


def test_an_undo_asks_first_removes_and_can_be_restored(finished: Driver) -> None:
    dialog = manage(finished)
    press(finished, "undo")
    answer(finished, "Keep it")
    assert len(applications(finished)) == 1
    press(finished, "undo")
    answer(finished, "Undo the set-up")
    assert applications(finished) == []
    assert [row.accessibleName() for row in dialog.checks.rows.values()] == [
        "An application is registered for contoso.improvado.example: to do"
    ]
    assert [row.accessibleDescription() for row in dialog.checks.rows.values()] == ["It was undone."]
    assert not dialog.undo.isEnabled()
    note = dialog.findChild(QLabel, "undo_note")
    assert isinstance(note, QLabel)
    assert "recycle bin" in note.text()
    press(finished, "restore")
    assert len(applications(finished)) == 1
    press(finished, "close_manage")
    # What is missing is put back by going through the pages again.
    finished.window.open("plan")
    finished.settled()
    finished.to("finish")
    assert {finished.conductor.state.report(key).status for key in finished.window.book.pages} == {StepStatus.DONE}
    assert len(applications(finished)) == 1


def test_a_new_client_secret_is_handed_over_before_the_old_one_goes(finished: Driver) -> None:
    [old] = secrets(finished)
    dialog = manage(finished)
    assert dialog.remove_old.isHidden()
    press(finished, "renew")
    assert finished.window.current == "hand_over"
    assert len(secrets(finished)) == 2
    finished.do()
    dialog = manage(finished)
    assert not dialog.remove_old.isHidden()
    press(finished, "remove_old")
    [new] = secrets(finished)
    assert new != old


def first(person: Driver) -> BeforeYouStartPage:
    page = person.window.page
    assert isinstance(page, BeforeYouStartPage)
    return page


def unfinished(person: Driver, work: Work) -> Unfinished:
    told = person.server.announcement
    made = (say("the application"), say("the client secret"))
    return Unfinished(work, str(told["tenant_id"]), "other.example.com", datetime(2026, 11, 2, tzinfo=UTC), made)


def test_it_is_offered_to_go_on_where_a_former_run_stopped(person: Driver) -> None:
    page = first(person)
    page.resume.show_offer(unfinished(person, Work.SET_UP))
    assert "other.example.com" in person.text("resume_title")
    assert person.text("resume_made") == "Created so far: the application, the client secret."
    person.press("continue")
    answers = person.conductor.state.answers
    assert (answers.domain, answers.tenant) == ("other.example.com", str(person.server.announcement["tenant_id"]))
    assert not person.sees("resume")


def test_an_interrupted_undo_goes_on_after_the_sign_in(person: Driver) -> None:
    first(person).resume.show_offer(unfinished(person, Work.UNDO))
    person.press("continue")
    person.press("next")
    person.press("primary")
    assert person.window.manage is not None
    assert person.window.manage.isVisible()
    person.window.manage.close()


def test_the_offer_goes_when_another_address_is_typed(person: Driver) -> None:
    first(person).resume.show_offer(unfinished(person, Work.SET_UP))
    person.type("domain", "acme.example.com")
    assert not person.sees("resume")


def test_an_application_that_is_there_can_be_used_renewed_or_left(open_window: Open) -> None:
    person = open_window("already-complete")
    person.to("plan")

    def chosen(name: str) -> bool:
        return person.sees(name) and person.find(QPushButton, name).isChecked()

    person.until(lambda: chosen("use_application"))
    for name in ("new_application", "use_application", "renew_secret"):
        person.press(name)
        person.until(partial(chosen, name))
    person.to("client_secret")
    person.do()
    assert person.conductor.reveal_secret() is not None
    assert len(applications(person)) == 1
