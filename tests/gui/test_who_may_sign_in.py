"""The page Who may sign in?: one question, a search as one types, nothing changed before the button is pressed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.gui.driver import Driver
from tests.gui.portal import Portal
from wizard.core.model import StepStatus
from wizard.gui.pages.who_may_sign_in import WhoMaySignInPage


def page_of(person: Driver) -> WhoMaySignInPage:
    person.to("who_may_sign_in")
    page = person.window.page
    assert isinstance(page, WhoMaySignInPage)
    return page


def search(person: Driver, page: WhoMaySignInPage, text: str) -> list[str]:
    """Type into the field; the accessible names of the buttons that add."""
    page.search.field.setFocus()
    page.search.field.clear()
    QTest.keyClicks(page.search.field, text)
    person.until(lambda: person.text("search_told") not in {"", "Searching"})
    return [each.accessibleName() for each in page.search.add_buttons]


def writes(person: Driver) -> list[str]:
    return [each.method for each in person.server.requests if each.host == "graph" and each.method != "GET"]


def test_everyone_is_the_answer_and_next_is_all_there_is_to_do(person: Driver) -> None:
    page = page_of(person)
    assert page.everyone.isChecked()
    assert person.rows() == {"access": "done"}
    assert not person.sees("primary")
    assert not person.sees("search_people")
    person.press("next")
    assert person.window.current == "hand_over"


def test_people_are_chosen_with_the_keyboard_alone(person: Driver) -> None:
    page = page_of(person)
    before = writes(person)
    page.everyone.setFocus()
    QTest.keyClick(page.everyone, Qt.Key.Key_Down)
    person.settled()
    assert page.chosen.isChecked()
    primary = person.find(QPushButton, "primary")
    assert not primary.isEnabled(), "nobody is chosen"
    assert not person.window.footer.next.isEnabled()
    assert search(person, page, "mar") == ["Add: Marketing", "Add: Marketing interns"]
    QTest.keyClick(page.search.field, Qt.Key.Key_Return)
    assert page.search.add_buttons[0].hasFocus(), "of several none is taken"
    QTest.keyClick(page.search.add_buttons[0], Qt.Key.Key_Return)
    assert page.search.field.hasFocus()
    assert person.sees("not_yourself")
    search(person, page, "ada")
    QTest.keyClick(page.search.field, Qt.Key.Key_Return)
    assert [each.accessibleName() for each in page.members.buttons.values()] == [
        "Remove: Marketing",
        "Remove: Ada Admin",
    ]
    assert not person.sees("not_yourself")
    assert writes(person) == before, "the button was not pressed yet"
    person.press("primary")
    assert set(person.rows().values()) == {"done"}
    assert not person.sees("primary")
    assert person.window.footer.next.isEnabled()


def test_somebody_is_removed_kept_and_everyone_let_in_again(person: Driver) -> None:
    page = page_of(person)
    page.chosen.click()
    person.settled()
    for name in ("max", "ada"):
        search(person, page, name)
        page.search.add_buttons[0].click()
    person.press("primary")
    page.members.buttons[next(iter(page.members.buttons))].click()
    assert [each.text() for each in page.members.buttons.values()] == ["Keep", "Remove"]
    assert person.sees("primary")
    page.members.buttons[next(iter(page.members.buttons))].click()
    assert not person.sees("primary")
    page.members.buttons[next(iter(page.members.buttons))].click()
    person.press("primary")
    assert [each.accessibleName() for each in page.members.buttons.values()] == ["Remove: Ada Admin"]
    page.everyone.click()
    assert person.find(QPushButton, "primary").text() == "Let everyone sign in"
    person.press("primary")
    assert person.rows() == {"access": "done"}
    assert page.everyone.isChecked()


def test_nobody_found_and_trouble_are_told_at_the_field(person: Driver) -> None:
    page = page_of(person)
    page.chosen.click()
    person.settled()
    assert search(person, page, "nobody at all") == []
    assert "Nobody was found" in person.text("search_told")
    person.server.tenant.home.groups_assignable = False
    search(person, page, "marketing")
    page.search.add_buttons[0].click()
    person.press("primary")
    problem = person.conductor.state.report("who_may_sign_in").problem
    assert problem is not None
    assert problem.code.value == "groups_not_licensed"
    # What the problem says helps: the group is removed, its people are chosen.
    next(iter(page.members.buttons.values())).click()
    search(person, page, "ada")
    page.search.add_buttons[0].click()
    person.press("fix_try_again")
    assert person.conductor.state.report("who_may_sign_in").status is StepStatus.DONE
    assert [each.accessibleName() for each in page.members.buttons.values()] == ["Remove: Ada Admin"]


def test_by_hand_the_wizard_only_reads_how_it_is(person: Driver) -> None:
    page_of(person)
    before = writes(person)
    person.press("by_hand")
    assert person.sees("instruction_1")
    assert person.find(QPushButton, "open_1").accessibleName() == "Open in the portal, step 1"
    assert not person.sees("everyone")
    portal = Portal(person.server)
    principal = person.conductor.state.facts.service_principal
    assert principal is not None
    portal._send("PATCH", f"/servicePrincipals/{principal.object_id}", {"appRoleAssignmentRequired": True})
    portal.close()
    person.press("primary")
    assert person.conductor.state.report("who_may_sign_in").status is StepStatus.DONE
    assert person.rows()["access"] == "failed"
    assert writes(person) == [*before, "PATCH"]
