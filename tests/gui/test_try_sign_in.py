"""The page on which the sign-in is tried, and the same offer where the values are handed over."""

import pytest
from PySide6.QtWidgets import QPushButton

from tests.gui.driver import Driver
from wizard.core.model import StepStatus
from wizard.practice import robot


def uris(person: Driver) -> list[str]:
    facts = person.conductor.state.facts
    assert facts.application is not None
    found = person.server.tenant.home.applications.first("appId", facts.application.client_id)
    assert found is not None
    return list(found["web"]["redirectUris"])


def tries(person: Driver, button: str = "try_sign_in") -> None:
    """Press the button and wait until the browser is open."""
    before = len(person.opened)
    person.find(QPushButton, button).click()
    person.until(lambda: len(person.opened) > before)


def test_the_proof_is_there_and_the_trial_is_optional(person: Driver) -> None:
    person.to("try_sign_in")
    assert person.rows() == {"accepted": "done"}
    assert person.find(QPushButton, "next").isEnabled()
    assert person.find(QPushButton, "next").property("look") == "primary"
    assert person.window.current == "try_sign_in"
    assert not person.sees("primary")
    assert len(person.opened) == 1  # the sign-in to Azure, and nothing since


def test_somebody_signs_in_before_the_values_are_handed_over(person: Driver) -> None:
    person.to("hand_over")
    (vendors,) = uris(person)
    person.press("try_sign_in")
    assert person.text("trial_name") == "Ada Admin"
    assert person.text("trial_address") == "ada@contoso.example"
    assert uris(person) == [vendors]
    person.to("try_sign_in")
    assert person.rows() == dict.fromkeys(("accepted", "person", "mail", "temporary"), "done")
    assert person.text("trial_title") == "Improvado will receive"


def test_cancel_while_the_browser_is_open(person: Driver) -> None:
    person.to("hand_over")
    (vendors,) = uris(person)
    person.signs_in = False
    tries(person)
    assert person.sees("prompt")
    assert not person.sees("try_sign_in")
    assert len(uris(person)) == 2
    person.press("cancel")
    assert uris(person) == [vendors]
    assert person.conductor.state.report("try_sign_in").status is StepStatus.DONE
    assert person.sees("try_sign_in")
    assert not person.sees("prompt")


def test_whoever_declines_is_told_on_the_page_and_goes_on_without(
    person: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.to("hand_over")
    (vendors,) = uris(person)
    for grant in person.server.tenant.home.grants.stored():
        person.server.tenant.home.grants.remove(grant["id"])
    monkeypatch.setattr(person.project, "practice_visitor", lambda url: robot.sign_in(url, decline=True))
    person.press("try_sign_in")
    assert person.text("problem_title") == "Nobody signed in"
    assert uris(person) == [vendors]
    person.press("fix_leave_out")
    assert person.conductor.state.report("try_sign_in").status is StepStatus.DONE
    assert person.sees("try_sign_in")


def test_without_the_secret_the_page_says_what_can_be_done(person: Driver) -> None:
    person.to("hand_over")
    person.do()
    worker = person.conductor._worker
    assert worker is not None
    assert worker.engine is not None
    worker.engine._memory.forget_secret()
    person.conductor.look("client_secret")
    person.settled()
    person.window.open("try_sign_in")
    person.settled()
    assert "no longer kept here" in person.text("trial_text")
    assert not person.sees("try_sign_in")
    assert person.find(QPushButton, "next").isEnabled()


def test_whoever_makes_all_changes_alone_is_not_offered_a_trial(person: Driver) -> None:
    person.to("hand_over")
    person.conductor.answer_with(read_only=True)
    person.settled()
    assert not person.find(QPushButton, "cancel").isHidden()
    person.window.open("try_sign_in")
    person.settled()
    assert "make all changes yourself" in person.text("trial_text")
    assert not person.sees("try_sign_in")
