"""The page on which the sign-in is tried, and the same offer where the values are handed over."""

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.driver import LONGEST_WAIT, Driver, HurriedClock
from wizard.core.model import Mark, StepStatus
from wizard.core.watch import PAUSES
from wizard.gui.marks import Number
from wizard.practice import robot


def next_signs(person: Driver) -> list[Mark]:
    """The signs before what happens next, on the last page."""
    return [each.mark for each in person.window.page.findChildren(Number)]


def uris(person: Driver) -> list[str]:
    facts = person.conductor.state.facts
    assert facts.application is not None
    found = person.server.tenant.home.applications.first("appId", facts.application.client_id)
    assert found is not None
    return list(found["web"]["redirectUris"])


def tries(person: Driver, button: str = "try_sign_in") -> None:
    """Press the button and wait until the browser is open and the window knows of it.

    The page is opened first, in the engine's thread: what became of it is part of what the window is told then.
    """
    before = len(person.opened)
    person.find(QPushButton, button).click()
    person.until(lambda: len(person.opened) > before and person.sees("prompt"))


def test_the_proof_is_there_and_the_trial_is_optional(person: Driver) -> None:
    person.to("try_sign_in")
    assert person.rows() == {"accepted": "done", "vendor_button": "to do", "vendor_start": "to do"}
    assert person.text("vendor_title") == "Improvado is not ready yet"
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
    rows = person.rows()
    assert rows == rows | dict.fromkeys(("accepted", "person", "mail", "temporary"), "done")
    assert person.text("trial_title") == "Improvado will receive"


def test_cancel_while_the_browser_is_open(person: Driver) -> None:
    person.to("hand_over")
    (vendors,) = uris(person)
    person.signs_in = False
    tries(person)
    assert person.sees("prompt")
    assert not person.sees("try_sign_in")
    # Other ways would sign the administrator in once more, and try nothing.
    assert not any(person.sees(name) for name in ("prompt_refused", "code_instead", "browser_instead", "other_app"))
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


def receive(person: Driver) -> Callable[[], None]:
    """The Customer Success Manager gets the values and enters them; what is returned enters them once more."""
    facts, secret = person.conductor.state.facts, person.conductor.reveal_secret()
    assert facts.organisation is not None
    assert facts.application is not None
    assert secret is not None
    values = (facts.organisation.tenant_id, facts.application.client_id, secret.reveal())
    person.project.practice_receiver(*values)
    return lambda: person.project.practice_receiver(*values)


class Restless(HurriedClock):
    """A clock on which the long pauses between two looks pass at once, too. Nobody's time limit is as short."""

    async def sleep(self, seconds: float) -> None:
        await super().sleep(min(seconds, LONGEST_WAIT) if seconds <= PAUSES[-1] else seconds)
        await asyncio.sleep(0.1 if seconds in PAUSES else 0)


@pytest.fixture
def hurried(open_window: Callable[[str], Driver], qtbot: QtBot) -> Callable[[str], Driver]:
    """Opens the window where nobody waits for the pauses between two looks."""
    del open_window  # for what it sets about the looks of the window
    return lambda scenario: Driver(qtbot, scenario, Restless())


def test_the_rows_turn_green_while_the_page_is_open(hurried: Callable[[str], Driver]) -> None:
    person = hurried("vendor-no-tenant")
    person.to("hand_over")
    once_more = receive(person)  # without the Tenant ID: the desk makes its mistake
    person.to("try_sign_in")
    assert person.rows()["vendor_tenant_id"] == "failed"
    assert person.text("vendor_title") == "Something at Improvado has to be changed"
    assert "common stands in its place" in person.row("vendor_tenant_id")
    person.press("copy_vendor_message")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"{person.conductor.state.answers.domain}\n\n")
    assert copied.count("\n\n") == 1, "only what is wrong"
    assert person.row("vendor_tenant_id") in copied
    first = person.text("vendor_looked")
    assert "looks again by itself" in first
    once_more()
    person.until(lambda: set(person.rows().values()) == {"done"})
    assert person.text("vendor_title") == "Improvado is ready: people can sign in with Microsoft"
    assert not any(person.sees(name) for name in ("vendor_again", "copy_vendor_message", "trial"))
    assert person.find(QPushButton, "next").isEnabled()
    person.press("next")
    assert person.rows()["vendor"] == "done"
    assert "is ready to sign in" in person.text("all_done")
    assert not person.sees("left_to_do")
    assert next_signs(person) == [Mark.DONE, Mark.DONE, Mark.TODO], "the first sign-in alone is still to come"


def test_the_last_page_says_what_is_left_where_the_vendor_made_a_mistake(hurried: Callable[[str], Driver]) -> None:
    person = hurried("vendor-no-tenant")
    person.to("hand_over")
    receive(person)
    person.to("finish")
    assert person.rows()["vendor"] == "failed"
    assert person.text("all_done") == "Microsoft's side is done for Contoso Ltd."
    assert "something there has to be changed" in person.text("left_to_do")
    assert next_signs(person) == [Mark.TODO] * 3


def test_nobody_looks_from_another_page(hurried: Callable[[str], Driver]) -> None:
    person = hurried("happy")
    person.to("try_sign_in")
    worker = person.conductor._worker
    assert worker is not None
    assert worker.engine is not None
    engine = worker.engine
    person.until(lambda: engine._watch.runs)
    person.press("next")
    person.until(lambda: not engine._watch.runs)
    assert person.rows()["vendor"] == "to do"
    assert person.sees("all_done")  # the side of the organisation is
    person.press("back")
    person.until(lambda: engine._watch.runs)


def test_only_the_button_cannot_be_seen(open_window: Callable[[str], Driver]) -> None:
    person = open_window("vendor-script-page")
    person.to("hand_over")
    receive(person)
    person.to("try_sign_in")
    assert {key: mark for key, mark in person.rows().items() if mark != "done"} == {"vendor_button": "unknown"}
    assert person.text("vendor_title") == "The sign-in of Improvado uses your values"
    assert person.sees("vendor_again")


def test_check_again_and_the_login_page(person: Driver) -> None:
    person.to("hand_over")
    receive(person)
    person.do()
    person.to("try_sign_in")
    person.signs_in = False
    person.press("vendor_page")
    assert person.opened[-1] == "https://contoso.improvado.example/"
    assert set(person.rows().values()) == {"done"}
