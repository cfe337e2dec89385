"""The window from the first page to the last, and what it does when something gets in the way."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

from tests.gui.cut_off import cut_off
from tests.gui.driver import Driver
from wizard.catalogue import plain
from wizard.core.model import PromptKind, StepStatus
from wizard.gui.clipboard import forget_copied
from wizard.gui.design import RAIL_WIDTH, apply_theme
from wizard.gui.pages.hand_over import HandOverPage
from wizard.gui.widgets.value_row import DOTS

Open = Callable[[str], Driver]


def test_the_whole_way_ends_with_every_step_done(person: Driver) -> None:
    for key in person.project.recipe.step_keys():
        assert person.window.current == key
        person.settled()
        person.do()
        assert set(person.ours().values()) <= {"done"}, key
        if key != "finish":
            person.press("next")
    assert {report.status for report in person.conductor.state.reports.values()} == {StepStatus.DONE}
    assert person.sees("finish")
    assert not person.sees("next")
    # Nobody entered the values at the vendor yet: more must not be said.
    assert person.text("all_done") == "Microsoft's side is done for Contoso Ltd."
    assert "the three values have to be entered there" in person.text("left_to_do")
    assert len(person.opened) == 1


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Enter the address"),
        ("10.0.0.1", "number of a computer"),
        ("*.improvado.io", "with a *"),
        ("somebody@example.com", "e-mail"),
        ("improvado", "only a part"),
    ],
)
def test_a_bad_domain_is_answered_at_the_field(person: Driver, typed: str, words: str) -> None:
    person.type("domain", typed)
    person.press("primary")
    assert words in person.text("domain_error")
    field = person.find(QLineEdit, "domain")
    assert field.text() == typed
    assert field.hasFocus()
    assert words in field.accessibleDescription()
    assert not person.find(QPushButton, "next").isEnabled()
    person.type("domain", "acme.example.com")
    assert not person.sees("domain_error")


def test_a_pasted_address_becomes_the_domain_and_previews_the_redirect_uri(person: Driver) -> None:
    person.type("domain", " https://ACME.Example.com./login?x=1 ")
    assert person.text("redirect_uri") == "https://acme.example.com/api/dts/v2/allauth/microsoft/login/callback/"
    person.press("primary")
    assert person.find(QLineEdit, "domain").text() == "acme.example.com"
    assert person.conductor.state.answers.domain == "acme.example.com"


def test_a_changed_domain_has_to_be_checked_before_next(person: Driver) -> None:
    person.press("primary")
    assert person.find(QPushButton, "next").isEnabled()
    person.type("domain", "other.example.com")
    assert not person.find(QPushButton, "next").isEnabled()
    assert person.sees("primary")


def test_nothing_typed_is_lost_by_going_back(person: Driver) -> None:
    person.to("register_application")
    person.type("app_name", "Our Improvado")
    person.press("back")
    person.press("back")
    person.press("back")
    assert person.find(QLineEdit, "domain").text() == person.conductor.state.answers.domain
    person.to("register_application")
    assert person.find(QLineEdit, "app_name").text() == "Our Improvado"
    person.press("primary")
    assert person.conductor.state.facts.application is not None
    assert person.conductor.state.facts.application.name == "Our Improvado"


def test_an_empty_name_is_answered_at_the_field(person: Driver) -> None:
    person.to("register_application")
    person.type("app_name", "   ")
    person.press("primary")
    assert "Enter a name" in person.text("app_name_error")
    assert person.conductor.state.facts.application is None


def test_the_choice_of_months_moves_the_exact_end(person: Driver) -> None:
    person.to("client_secret")
    before = person.text("secret_ends")
    months = person.find(QComboBox, "secret_months")
    months.setCurrentIndex(0)
    months.activated.emit(0)
    person.settled()
    assert person.text("secret_ends") != before
    person.press("primary")
    secret = person.conductor.state.facts.client_secret
    assert secret is not None
    assert person.conductor.state.answers.secret_months == 3
    assert person.conductor.state.report("register_application").status is StepStatus.DONE


def test_a_limit_of_the_tenant_is_said_and_kept(open_window: Open) -> None:
    person = open_window("secrets-limited")
    person.to("client_secret")
    assert "180 days" in person.text("secret_limit")
    months = person.find(QComboBox, "secret_months")
    assert [months.itemData(place) for place in range(months.count())] == [3, 6]
    person.press("primary")
    assert set(person.rows().values()) == {"done"}


def test_the_secret_is_masked_copied_and_forgotten(person: Driver) -> None:
    person.to("client_secret")
    person.do()
    held = person.conductor.reveal_secret()
    assert held is not None
    assert person.text("value_client_secret") == DOTS
    person.press("show_client_secret")
    assert person.text("value_client_secret") == held.reveal()
    person.press("next")
    person.press("back")
    assert person.text("value_client_secret") == DOTS
    person.press("copy_client_secret")
    assert QGuiApplication.clipboard().text() == held.reveal()
    forget_copied()
    assert QGuiApplication.clipboard().text() == ""


def test_the_ids_are_shown_and_copied(person: Driver) -> None:
    person.to("identifiers")
    application = person.conductor.state.facts.application
    assert application is not None
    assert person.text("value_client_id") == application.client_id
    person.press("copy_client_id")
    assert QGuiApplication.clipboard().text() == application.client_id


def test_cancel_ends_the_sign_in_and_it_can_be_tried_again(person: Driver) -> None:
    person.waits_in_the_browser()
    assert person.sees("copy_link")
    assert not person.sees("primary")
    assert "4:5" in person.text("prompt_left") or "5:00" in person.text("prompt_left")
    person.find(QPushButton, "open_again").click()
    person.until(lambda: len(person.opened) == 2)  # a browser is started beside the window
    assert person.opened[0] == person.opened[1]
    person.find(QPushButton, "copy_link").click()
    assert QGuiApplication.clipboard().text() == person.opened[0]
    person.press("cancel")
    assert not person.sees("prompt")
    assert person.window.isVisible()
    person.signs_in = True
    person.press("primary")
    assert person.conductor.state.report("sign_in").status is StepStatus.DONE


def test_a_device_code_is_large_and_can_be_renewed(person: Driver) -> None:
    person.press("primary")
    person.press("next")
    person.find(QPushButton, "sign_in_device_code").click()
    person.until(lambda: person.sees("device_code"))
    first = person.text("device_code")
    prompt = person.conductor.state.prompt
    assert prompt is not None
    assert prompt.kind is PromptKind.DEVICE_CODE
    assert first == prompt.code
    person.find(QPushButton, "copy_code").click()
    assert QGuiApplication.clipboard().text() == first
    person.find(QPushButton, "new_code").click()
    person.until(lambda: person.sees("device_code") and person.text("device_code") != first)
    person.press("cancel")


def test_the_organisation_card_offers_to_switch(person: Driver) -> None:
    person.to("sign_in")
    person.press("primary")
    assert person.text("organisation") == "Contoso Ltd."
    assert person.text("primary_domain") == "contoso.example"
    assert "ada" in person.text("account")
    person.press("switch")
    assert len(person.opened) == 2
    assert person.conductor.state.report("sign_in").status is StepStatus.DONE


def test_a_member_is_told_who_can_help(open_window: Open) -> None:
    person = open_window("member")
    person.to("api_permissions")
    person.press("primary")
    assert person.sees("problem")
    assert not person.sees("primary")
    assert "administrator" in person.text("problem_title").lower()
    assert "Cloud Application Administrator" in person.text("problem_todo")
    assert not person.sees("problem_details")
    person.press("details")
    assert "Authorization_RequestDenied" in person.text("problem_details")
    assert not person.find(QPushButton, "next").isEnabled()


def test_the_plan_is_not_passed_where_secrets_are_forbidden(open_window: Open) -> None:
    person = open_window("secrets-forbidden")
    person.to("plan")
    person.press("primary")
    assert person.sees("problem")
    assert person.conductor.state.facts.application is None


def test_what_was_there_before_is_found_and_not_doubled(open_window: Open) -> None:
    person = open_window("already-complete")
    person.to("client_secret")
    assert person.rows()["proved"] == "unknown"
    assert person.sees("new_secret")
    person.press("new_secret")
    assert set(person.rows().values()) == {"done"}
    person.to("hand_over")
    person.press("way_account")
    assert person.text("value_client_secret") == DOTS


def test_closing_while_busy_asks(person: Driver) -> None:
    person.waits_in_the_browser()
    person.window.close()
    assert person.window.isVisible()
    question = person.window.findChild(QMessageBox, "question")
    assert question is not None
    assert "still working" in question.text()
    question.defaultButton().click()
    assert person.window.isVisible()
    person.press("cancel")


def test_closing_with_a_secret_in_hand_asks_and_can_be_meant(person: Driver) -> None:
    person.to("client_secret")
    person.do()
    person.window.close()
    assert person.window.isVisible()
    question = person.window.findChild(QMessageBox, "question")
    assert question is not None
    leave = [each for each in question.buttons() if each.text() == "Close the wizard"]
    leave[0].click()
    assert not person.window.isVisible()


def test_the_page_says_when_microsoft_does_not_answer(person: Driver) -> None:
    person.to("register_application")
    assert not person.sees("wait")
    person.server.delay(3600)
    person.find(QPushButton, "primary").click()
    person.until(lambda: person.sees("wait"))
    said = [each.text() for each in person.find(QWidget, "wait").findChildren(QLabel) if each.text()]
    assert said[0].startswith("Waiting for Microsoft to answer. So far: 0:0")
    person.server.delay(0)
    person.press("cancel")
    assert not person.sees("wait")


def test_what_comes_next_is_made_while_one_reads(person: Driver) -> None:
    person.to("plan")
    person.until(lambda: "register_application" in person.window.book.pages and not person.window.book.busy)
    made, panel = person.window.book.pages["register_application"], person.window.aside.pictures
    assert panel is not None
    assert not person.sees("picture_panel")  # nothing of it is on the screen yet
    person.to("register_application")
    assert person.window.page is made
    assert person.window.aside.pictures is panel
    assert person.sees("picture_panel")


def test_what_was_asked_for_and_cancelled_at_once_does_not_begin(person: Driver) -> None:
    person.to("register_application")
    before = len(person.server.tenant.home.applications.stored())
    person.window.conductor.perform("register_application")
    person.window.conductor.cancel()
    person.settled()
    assert person.window.conductor.state.report("register_application").status is StepStatus.TODO
    assert len(person.server.tenant.home.applications.stored()) == before


def test_what_comes_next_shows_what_has_just_been_found_out(person: Driver) -> None:
    person.to("register_application")
    person.find(QPushButton, "primary").click()
    person.until(lambda: person.window.footer.next.isEnabled() and not person.window.book.busy)
    application = person.window.conductor.state.facts.application
    assert application is not None
    shown = person.window.book.pages["identifiers"].findChildren(QLabel)
    assert any(application.client_id in plain(each.text()) for each in shown)


def test_the_ways_to_hand_over_are_made_while_one_reads_and_shown_when_chosen(person: Driver) -> None:
    person.to("hand_over")
    page = person.window.page
    assert isinstance(page, HandOverPage)
    person.until(lambda: set(page.ways) == set(page.choice.cards))
    assert not any(each.isVisible() for each in page.ways.values())
    for key, way in page.ways.items():
        page.choice.choose(key)
        assert [each for each in page.ways.values() if each.isVisible()] == [way]


def test_the_whole_way_by_keyboard(person: Driver) -> None:
    for key in person.project.recipe.step_keys()[:-1]:
        person.settled()
        assert person.window.current == key
        if person.conductor.state.report(key).status is not StepStatus.DONE:
            for name in ("way_account", "copy_client_secret", "primary") if key == "hand_over" else ("",):
                while name and person.window.focusWidget().objectName() != name:
                    QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Tab)
                QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Return)
                person.settled()
            person.until(lambda: person.find(QPushButton, "next").hasFocus())
        assert person.find(QPushButton, "next").isEnabled()
        QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Return)
    person.settled()
    assert person.window.current == "finish"


def test_whoever_knows_the_article_meets_its_pictures_in_its_order(person: Driver) -> None:
    met: list[tuple[str, str]] = []
    for key in person.project.recipe.step_keys():
        person.settled()
        numbers = person.window.page.words.pictures
        for place in (0, -1):  # before the step, and after it
            panel = person.window.aside.pictures
            if numbers:
                assert panel is not None
                assert panel.isVisible()
                assert list(panel._views) == list(numbers)
                assert key == "identifiers" or panel.shown == numbers[place]
                met.append((key, person.text("picture_place")))
            person.do()
        if key != "finish":
            person.press("next")
    assert met[:2] == [
        ("register_application", "Picture 1 of 18"),
        ("register_application", "Picture 8 of 18"),
    ]
    assert met[-2:] == [("api_permissions", "Picture 13 of 18"), ("api_permissions", "Picture 18 of 18")]
    panel = person.window.aside.pictures
    assert panel is not None
    assert panel.shown == "login"
    assert person.text("picture_title") == "On the login page"


def test_every_control_has_a_name_on_every_page(person: Driver) -> None:
    for key in person.project.recipe.step_keys():
        person.settled()
        person.do()
        for control in person.window.findChildren(QWidget):
            if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                text = getattr(control, "text", lambda: "")()
                named = control.accessibleName() or text or isinstance(control, QLabel)
                assert named, f"{key}: {control.objectName()} {type(control).__name__}"
        if key != "finish":
            person.press("next")


def larger(qapp: QApplication, points: float) -> None:
    """Let all text be as large as a user may want it."""
    font = qapp.font()
    font.setPointSizeF(points)
    qapp.setFont(font)
    apply_theme(qapp, dark=False)


def test_the_help_takes_the_place_of_the_page_where_there_is_no_room_for_both(
    person: Driver, qapp: QApplication
) -> None:
    larger(qapp, 20)
    person.window.resize(800, 600)
    QTest.keyClick(person.window, Qt.Key.Key_F1)
    person.until(lambda: person.find(QWidget, "help_panel").width() > 600)
    assert not person.window.page.isVisible()
    assert person.find(QPushButton, "close_help").hasFocus()
    QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Escape)
    assert person.window.page.isVisible()
    assert person.window.focusWidget() is person.window.page.heading
    person.window.resize(1600, 760)
    person.window.view.choose("help", on=True)
    assert person.window.page.isVisible()


@pytest.mark.parametrize("points", [10, 20])
def test_nothing_is_cut_off_in_a_small_window(person: Driver, qapp: QApplication, points: int) -> None:
    larger(qapp, points)
    person.window.resize(800, 600)
    for key in person.project.recipe.step_keys():
        person.settled()
        person.until(lambda: not cut_off(person.window))
        person.do()
        person.until(lambda: not cut_off(person.window))
        if key != "finish":
            person.press("next")


def test_the_rail_grows_with_the_text_up_to_a_quarter_of_the_window(person: Driver, qapp: QApplication) -> None:
    rail = person.find(QWidget, "rail")
    person.window.resize(1200, 760)
    larger(qapp, 10)
    person.until(lambda: rail.width() == RAIL_WIDTH)
    larger(qapp, 14)
    person.until(lambda: RAIL_WIDTH < rail.width() <= 300)
    person.window.resize(2400, 760)
    person.until(lambda: rail.width() > 300)
    larger(qapp, 24)
    person.window.resize(900, 760)  # the signs alone
    person.until(lambda: rail.width() < RAIL_WIDTH)


def test_the_rail_opens_what_is_done_and_nothing_else(person: Driver) -> None:
    person.to("plan")
    assert person.find(QWidget, "step_sign_in").isEnabled()
    assert not person.find(QWidget, "step_client_secret").isEnabled()
    assert person.find(QWidget, "step_sign_in").accessibleName() == "2. Sign in to Azure: Done · Contoso Ltd."
    QTest.mouseClick(person.find(QWidget, "step_sign_in"), Qt.MouseButton.LeftButton)
    assert person.window.current == "sign_in"


def test_no_snapshot_and_no_text_on_the_screen_holds_the_secret(person: Driver) -> None:
    person.to("hand_over")
    held = person.conductor.reveal_secret()
    assert held is not None
    value = held.reveal()
    person.to("finish")
    assert value not in repr(person.conductor.state)
    for words in person.window.findChildren(QLabel):
        assert value not in words.text()
