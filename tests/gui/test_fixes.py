"""Each way out of a problem, pressed in the window, ends where it says."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.driver import Driver, HurriedClock
from tests.gui.portal import Json
from wizard.core.model import StepStatus
from wizard.core.problems import ONCE_MORE, PLACES, REPAIR_FIRST, SIGN_IN_FIRST, WORDS, Fix, ProblemCode
from wizard.gui.manage import Manage
from wizard.practice import robot
from wizard.practice.faults import Fault, FaultPlan

Open = Callable[[str], Driver]
PIM = "#view/Microsoft_Azure_PIMCommon/ActivationMenuBlade/~/aadmigratedroles"


def problem_of(person: Driver, key: str) -> ProblemCode | None:
    found = person.conductor.state.report(key).problem
    return found.code if found else None


def is_done(person: Driver, *keys: str) -> bool:
    return all(person.conductor.state.report(key).status is StepStatus.DONE for key in keys)


def applications(person: Driver) -> list[Json]:
    """The applications with the right Redirect URI, asked of the tenant."""
    return person.server.tenant.home.applications.find("redirectUri", person.server.tenant.redirect_uri)


def delete_service_principal(person: Driver) -> None:
    home = person.server.tenant.home
    [application] = applications(person)
    principal = home.principals.first("appId", application["appId"])
    assert principal is not None
    for grant in home.grants.find("clientId", principal["id"]):
        home.grants.remove(grant["id"])
    home.principals.remove(principal["id"])


def test_a_role_is_activated_while_the_wizard_waits_and_counts_after_a_new_sign_in(open_window: Open) -> None:
    person = open_window("role-eligible")
    person.to("register_application")
    person.press("primary")
    assert problem_of(person, "register_application") is ProblemCode.MISSING_ROLE
    assert "Application Developer or Cloud Application Administrator" in person.text("problem_todo")
    assert "Active roles at the last sign-in: no role." in person.text("problem_happened")
    person.signs_in = False
    person.press("fix_activate_role")
    place = person.opened[-1]
    tenant = person.server.announcement["tenant_id"]
    assert place.endswith(f"/{tenant}/{PIM}")
    assert problem_of(person, "register_application") is ProblemCode.MISSING_ROLE  # opening a page changes nothing
    assert robot.sign_in(place, ca_file=person.server.announcement["ca_file"]).kind == "done"
    person.signs_in = True
    pages = len(person.opened)
    person.press("fix_fresh_roles")
    assert len(person.opened) == pages + 1  # a new sign-in, and so a new token
    assert is_done(person, "register_application")
    person.to("hand_over")


def test_a_deleted_application_is_restored(open_window: Open) -> None:
    person = open_window("deleted-before")
    person.to("register_application")
    person.press("primary")
    assert problem_of(person, "register_application") is ProblemCode.DELETED_APPLICATION
    [resting] = person.server.tenant.home.deleted
    person.press("fix_restore_application")
    assert is_done(person, "register_application")
    assert [each["id"] for each in applications(person)] == [resting]
    person.to("hand_over")


@pytest.fixture
def hurried(qtbot: QtBot) -> Driver:
    """A person at the window where everything works and no wait takes long."""
    return Driver(qtbot, "happy", HurriedClock())


def test_a_service_principal_that_went_away_is_listed_again(hurried: Driver) -> None:
    hurried.to("client_secret")
    delete_service_principal(hurried)
    hurried.press("primary")
    assert problem_of(hurried, "client_secret") is ProblemCode.NO_SERVICE_PRINCIPAL
    hurried.press("fix_create_service_principal")
    assert is_done(hurried, "register_application", "client_secret")
    hurried.to("hand_over")


def test_an_application_that_went_away_is_made_again_with_all_that_comes_before(hurried: Driver) -> None:
    hurried.to("api_permissions")
    [application] = applications(hurried)
    delete_service_principal(hurried)
    hurried.server.tenant.home.applications.remove(application["id"])
    hurried.press("primary")
    assert problem_of(hurried, "api_permissions") is ProblemCode.NOT_FOUND
    hurried.press("fix_create_missing")
    assert is_done(hurried, "register_application", "identifiers", "client_secret", "api_permissions")
    [made] = applications(hurried)
    assert made["id"] != application["id"]
    assert len(made["passwordCredentials"]) == 1


def test_a_redirect_uri_that_went_away_is_added_again_and_the_others_stay(hurried: Driver) -> None:
    hurried.to("hand_over")
    hurried.do()
    [application] = applications(hurried)
    right, other = hurried.server.tenant.redirect_uri, "https://other.example.com/callback"
    web = application["web"] | {"redirectUris": [other]}
    hurried.server.tenant.home.applications.put(application | {"web": web})
    hurried.press("next")
    assert problem_of(hurried, "try_sign_in") is ProblemCode.REDIRECT_URI_WRONG
    hurried.press("fix_repair_redirect_uri")
    assert is_done(hurried, "register_application", "try_sign_in")
    [repaired] = applications(hurried)
    assert repaired["web"]["redirectUris"] == [other, right]
    assert repaired["passwordCredentials"] == application["passwordCredentials"]


def test_a_client_secret_that_would_live_too_long_gets_a_shorter_life(person: Driver) -> None:
    person.to("client_secret")
    person.server.tenant.home.secret_policy = "P180D"  # since the plan was made
    person.press("primary")
    assert problem_of(person, "client_secret") is ProblemCode.SECRET_TOO_LONG
    person.press("fix_shorter_secret")
    assert is_done(person, "client_secret")
    secret = person.conductor.state.facts.client_secret
    assert secret is not None
    assert (secret.expires - datetime.now(UTC)).days <= 180


def test_waiting_and_checking_again_goes_on_where_it_stopped(hurried: Driver) -> None:
    hurried.to("register_application")
    busy = Fault("POST|PATCH", r"/applications(\(uniqueName=.*\))?", 503)
    hurried.server.tenant.faults = FaultPlan((busy,) * 1000, hurried.server.tenant.clock)
    hurried.press("primary")
    assert problem_of(hurried, "register_application") is ProblemCode.SERVICE_BUSY
    hurried.server.tenant.faults = FaultPlan((), hurried.server.tenant.clock)
    hurried.press("fix_wait")
    assert is_done(hurried, "register_application")
    assert len(applications(hurried)) == 1


def type_the_code(person: Driver) -> None:
    """What a person does elsewhere with the code on the screen."""
    prompt = person.conductor.state.prompt
    assert prompt is not None
    robot.sign_in(prompt.url, code=person.text("device_code"), ca_file=person.server.announcement["ca_file"])


def to_the_sign_in(person: Driver) -> None:
    person.press("primary")
    person.press("next")


def test_where_a_policy_blocks_the_browser_a_code_signs_in(qtbot: QtBot) -> None:
    person = Driver(qtbot, "browser-blocked")
    person.signs_in = False
    to_the_sign_in(person)
    person.find(QPushButton, "primary").click()
    person.until(lambda: person.sees("code_instead"))
    with pytest.raises(robot.SignInFailedError, match="AADSTS53003"):
        robot.sign_in(person.opened[-1], ca_file=person.server.announcement["ca_file"])
    assert person.conductor.working  # Microsoft's page tells the person, not the wizard
    person.find(QPushButton, "code_instead").click()
    person.until(lambda: person.sees("device_code"))
    type_the_code(person)
    person.settled()
    assert is_done(person, "sign_in")
    person.to("plan")


def test_where_a_policy_blocks_codes_the_browser_signs_in(qtbot: QtBot) -> None:
    person = Driver(qtbot, "device-code-blocked", HurriedClock())
    to_the_sign_in(person)
    person.find(QPushButton, "sign_in_device_code").click()
    person.until(lambda: person.sees("device_code"))
    with pytest.raises(robot.SignInFailedError, match="AADSTS53003"):
        type_the_code(person)
    person.settled()
    assert problem_of(person, "sign_in") is ProblemCode.DEVICE_CODE_BLOCKED
    person.press("fix_browser")
    assert is_done(person, "sign_in")


def test_where_the_sign_in_app_is_for_chosen_people_another_one_signs_in(open_window: Open) -> None:
    person = open_window("sign-in-app-blocked")
    person.signs_in = False
    to_the_sign_in(person)
    person.find(QPushButton, "primary").click()
    person.until(lambda: person.sees("other_app"))
    with pytest.raises(robot.SignInFailedError, match="AADSTS50105"):
        robot.sign_in(person.opened[-1], ca_file=person.server.announcement["ca_file"])
    person.signs_in = True
    person.press("other_app")
    assert is_done(person, "sign_in")
    person.to("hand_over")


def manage(person: Driver) -> Manage:
    person.window.open_manage()
    person.settled()
    assert person.window.manage is not None
    return person.window.manage


def failing(dialog: Manage) -> set[str]:
    rows = dialog.checks.rows
    return {key.partition(":")[2] for key, row in rows.items() if row.accessibleName().endswith(": failed")}


def test_what_is_wrong_with_a_set_up_is_repaired_and_nothing_else(hurried: Driver) -> None:
    hurried.to("finish")
    home, right = hurried.server.tenant.home, hurried.server.tenant.redirect_uri
    [application] = applications(hurried)
    other = "https://other.example.com/callback"
    delete_service_principal(hurried)
    home.applications.put(application | {"web": application["web"] | {"redirectUris": [right.rstrip("/"), other]}})
    dialog = manage(hurried)
    assert failing(dialog) == {"redirect_uri", "service_principal", "consent"}
    assert dialog.repair.isEnabled()
    dialog.repair.click()
    hurried.settled()
    assert failing(dialog) == set()
    assert dialog.repair.isHidden()
    [repaired] = applications(hurried)
    assert repaired["web"]["redirectUris"] == [right.rstrip("/"), other, right]
    assert repaired["passwordCredentials"] == application["passwordCredentials"]


def test_every_button_of_the_table_leads_somewhere() -> None:
    """What only tries again, signs in, repairs or opens a place is known to the engine; the rest to its step."""
    of_a_step = {Fix.SHORTER_SECRET, Fix.NEW_SECRET, Fix.TRY_SIGN_IN, Fix.LEAVE_OUT}
    offered = {Fix(fix) for words in WORDS.values() for fix in words.fixes}
    unknown = offered - ONCE_MORE - SIGN_IN_FIRST - REPAIR_FIRST - {Fix(each) for each in PLACES} - of_a_step
    assert not unknown, "a step answers ctx.choice? Press the button in a test here, then name it in of_a_step"
