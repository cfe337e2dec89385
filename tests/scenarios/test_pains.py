"""What admins suffer from with every tool of this kind: twenty pains, and for each what the user sees here.

One table. Every sentence in it is one that the program can say, every pain is met in the practice tenant below, and the
tests that go deeper are named and exist. Where the answer is a part of the window, the named test shows it there.
"""

import ast
import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from tests.i18n.sources import collect
from tests.steps.world import Story, World, code, marks, play, set_up
from wizard.core.engine import Engine
from wizard.core.model import Mark, PlanAction, PromptKind, SetupState, StepStatus
from wizard.core.pasted import PastedError, pasted_secret
from wizard.core.problems import ProblemCode
from wizard.core.words import Text
from wizard.portal import address
from wizard.practice.clock import stamp
from wizard.practice.objects import new_grant
from wizard.recipes import load_recipe

ROOT = Path(__file__).parents[2]
GUID = "11111111-2222-3333-4444-555555555555"


@dataclass(frozen=True, slots=True)
class Pain:
    """One of the twenty.

    Attributes:
        number: Its place in the list.
        pain: What people suffer from.
        sees: The sentence with which the program answers, as it stands in its texts.
        story: Meets it.
        scenario: The practice tenant in which it is met.
        said: Whether the sentence is one of the engine's, so that the story has to bring it about; else the window or
            the recipe has it.
        more: The tests that go deeper.
    """

    number: int
    pain: str
    sees: str
    story: Story
    scenario: str
    said: bool
    more: tuple[str, ...]


PAINS: list[Pain] = []


def pain(
    number: int, what: str, *, sees: str, scenario: str = "happy", said: bool = True, more: tuple[str, ...] = ()
) -> Callable[[Story], Story]:
    def note(story: Story) -> Story:
        PAINS.append(Pain(number, what, sees, story, scenario, said, more))
        return story

    return note


# -- the twenty ------------------------------------------------------------------------------------------------------


@pain(
    1,
    "What was just made is not there yet: Microsoft copies it between its servers.",
    sees="Microsoft is copying this between its servers.",
    scenario="slow-replication",
    more=("tests/steps/test_resilience.py::test_a_write_that_fails", "tests/steps/test_waiting.py::test_patience_ends"),
)
async def replication(tenant: World, engine: Engine) -> None:
    assert (await set_up(engine)).status is StepStatus.DONE
    tenant.assert_complete()


@pain(
    2,
    "A consent is reported that is none, or a new one takes others away.",
    sees="Admin consent is granted for {organisation}",
    more=(
        "tests/steps/test_steps.py::test_other_scopes_and_addresses_stay",
        "tests/steps/test_steps.py::test_a_consent_that_was_taken_back_is_given_again",
    ),
)
async def consent(tenant: World, engine: Engine) -> None:
    assert (await set_up(engine)).status is StepStatus.DONE
    (grant,) = tenant.grants
    one_person = grant | {"consentType": "Principal", "principalId": GUID}
    tenant.server.tenant.home.grants.put(one_person)
    assert marks(await engine.look("api_permissions"))["granted"] is Mark.TODO
    tenant.server.tenant.home.grants.put(grant | {"scope": "Mail.Read"})
    assert (await engine.perform("api_permissions")).status is StepStatus.DONE
    (grant,) = tenant.grants
    assert set(grant["scope"].split()) == {"Mail.Read", "User.Read"}


@pain(
    3,
    "The account lacks a role, and nobody says which.",
    sees=(
        "The role {role} is needed. If your organisation uses Privileged Identity Management (PIM), activate it there."
        " Then check again with a new sign-in: a role counts only from the next sign-in on."
    ),
    scenario="registration-forbidden",
    more=("tests/scenarios/test_scenarios.py::may_not_register",),
)
async def missing_role(tenant: World, engine: Engine) -> None:
    report = await set_up(engine)
    assert code(report) is ProblemCode.MISSING_ROLE
    assert report.problem is not None
    assert "Application Developer or Cloud Application Administrator" in str(report.problem.what_to_do)
    rights = marks(engine.state.report("sign_in"))  # said before anything was tried
    assert (rights["may_register"], rights["may_consent"]) == (Mark.FAILED, Mark.FAILED)
    assert tenant.writes() == {}


@pain(
    4,
    "The role waits in PIM, or it was activated and the sign-in is older.",
    sees="Microsoft said that your account may not do this. Active roles at the last sign-in: {roles}.",
    scenario="role-eligible",
    more=(
        "tests/gui/test_fixes.py::test_a_role_is_activated_while_the_wizard_waits_and_counts_after_a_new_sign_in",
        "tests/end_to_end/test_upkeep_commands.py::test_who_may_not_register_is_told_where_a_role_is_activated",
    ),
)
async def eligible_role(tenant: World, engine: Engine) -> None:
    report = await set_up(engine)
    assert report.problem is not None
    assert [each.key for each in report.problem.choices] == ["fresh_roles", "activate_role", "switch_account"]
    home = tenant.server.tenant.home
    (eli,) = [each for each in home.users.values() if each.eligible]
    home.activated[eli.id] = list(eli.eligible)
    assert (await engine.perform("register_application", "fresh_roles")).status is StepStatus.DONE


@pain(
    5,
    "The wrong account, or another organisation.",
    sees="Organisation: {organisation}",
    scenario="wrong-tenant",
    more=(
        "tests/gui/test_window.py::test_the_organisation_card_offers_to_switch",
        "tests/entra/test_sign_in.py::test_a_token_of_another_tenant_is_refused",
        "tests/end_to_end/test_setup_command.py::test_another_tenant_than_the_expected_one_is_refused",
    ),
)
async def wrong_organisation(tenant: World, engine: Engine) -> None:
    tenant.take("fabrikam-admin")
    await engine.perform_all(until="sign_in")
    assert engine.state.facts.organisation is not None
    assert engine.state.facts.organisation.name == "Fabrikam Inc."
    tenant.take("admin")
    assert (await engine.perform("sign_in", "switch_account")).status is StepStatus.DONE
    assert engine.state.facts.organisation.name == "Contoso Ltd."
    assert tenant.writes() == {}


@pain(
    6,
    "The Secret ID is copied instead of the Value.",
    sees="This is the Secret ID. Copy the client secret from the column Value instead.",
    said=False,
    more=("tests/gui/test_by_hand.py::test_what_is_no_client_secret_is_refused_at_the_field",),
)
async def secret_id(tenant: World, engine: Engine) -> None:
    with pytest.raises(PastedError, match=r"This is the Secret ID\."):
        pasted_secret(GUID)
    # Where the wizard makes it nobody copies anything, and the ID is shown nowhere.
    await set_up(engine)
    (made,) = tenant.application["passwordCredentials"]
    shown = [str(text) for row in engine.state.report("client_secret").checks for text in (row.label, row.detail)]
    assert not any(made["keyId"] in each for each in shown)


@pain(
    7,
    "A new client secret is refused for seconds or minutes.",
    sees="Microsoft is still copying the new client secret between its servers.",
    scenario="slow-replication",
    more=("tests/gui/test_fixes.py::test_waiting_and_checking_again_goes_on_where_it_stopped",),
)
async def new_secret(tenant: World, engine: Engine) -> None:
    assert (await set_up(engine)).status is StepStatus.DONE
    (proved,) = [row for row in engine.state.report("client_secret").checks if row.key == "proved"]
    assert (proved.mark, str(proved.detail)) == (Mark.DONE, "Proved by signing in with it.")
    tenant.assert_complete()


@pain(
    8,
    "The client secret expires, and nobody can sign in any more.",
    sees="{count} days left, until {day}",
    more=(
        "tests/steps/test_renew.py::test_the_old_one_stays_until_it_is_removed_on_demand",
        "tests/gui/test_manage.py::test_a_new_client_secret_is_handed_over_before_the_old_one_goes",
        "tests/gui/test_window.py::test_the_choice_of_months_moves_the_exact_end",
    ),
)
async def expiry(tenant: World, engine: Engine) -> None:
    await set_up(engine)
    (secret,) = tenant.application["passwordCredentials"]
    soon = stamp(tenant.clock.now() + timedelta(days=10, hours=1))
    tenant.change(passwordCredentials=[secret | {"endDateTime": soon}])
    assert Mark.FAILED in {row.mark for row in (await engine.health()).checks}
    assert engine.state.facts.registrations[0].days_left == 10
    assert (await engine.renew()).status is StepStatus.DONE
    assert len(tenant.application["passwordCredentials"]) == 2  # both work until the old one is removed
    assert {row.mark for row in (await engine.health()).checks} == {Mark.DONE}


@pain(
    9,
    "A policy of the tenant forbids client secrets, or limits their life.",
    sees="A policy of {organisation} forbids client secrets.",
    scenario="secrets-forbidden",
    more=(
        "tests/scenarios/test_scenarios.py::secrets_forbidden",
        "tests/scenarios/test_scenarios.py::secrets_limited",
        "tests/gui/test_fixes.py::test_a_client_secret_that_would_live_too_long_gets_a_shorter_life",
    ),
)
async def secret_policy(tenant: World, engine: Engine) -> None:
    assert code(await set_up(engine)) is ProblemCode.SECRETS_FORBIDDEN
    assert tenant.writes() == {}  # known before anything is made


@pain(
    10,
    "Conditional Access blocks one way to sign in.",
    sees="Your organisation blocks sign-ins with a code.",
    scenario="device-code-blocked",
    more=(
        "tests/gui/test_fixes.py::test_where_a_policy_blocks_codes_the_browser_signs_in",
        "tests/gui/test_fixes.py::test_where_a_policy_blocks_the_browser_a_code_signs_in",
        "tests/scenarios/test_scenarios.py::browser_blocked",
    ),
)
async def blocked_way(tenant: World, engine: Engine) -> None:
    report = await engine.perform("sign_in", "device_code")
    assert report.problem is not None
    assert report.problem.service_code == "AADSTS53003"
    tenant.errors.clear()  # the page said so to the person as well
    (other,) = report.problem.choices
    assert (await engine.perform("sign_in", other.key)).status is StepStatus.DONE


@pain(
    11,
    "The browser was closed or never opened, and the program hangs.",
    sees="Open the page again",
    said=False,
    more=(
        "tests/gui/test_window.py::test_cancel_ends_the_sign_in_and_it_can_be_tried_again",
        "tests/entra/test_sign_in.py::test_the_time_limit_is_the_clocks_and_the_port_is_closed_after_it",
        "tests/entra/test_sign_in.py::test_the_prompt_has_what_a_person_needs_when_no_browser_opens",
    ),
)
async def closed_browser(tenant: World, engine: Engine) -> None:
    tenant.away = True
    waiting = asyncio.ensure_future(engine.perform("sign_in", "browser"))
    prompt = await tenant.prompts.get()
    assert prompt.kind is PromptKind.BROWSER
    assert prompt.expires > tenant.clock.now()
    waiting.cancel()
    await asyncio.wait([waiting])
    assert engine.state.prompt is None
    tenant.away = False
    assert (await engine.perform("sign_in", "browser")).status is StepStatus.DONE


@pain(
    12,
    "A proxy, or something that opens the connection, stands in between.",
    sees=(
        "The certificate shown for {host} was issued by {issuer}, which this computer does not trust. Networks that"
        " inspect traffic do this."
    ),
    said=False,
    more=(
        "tests/entra/test_network.py::test_an_inspected_connection_names_who_issued_the_certificate",
        "tests/entra/test_network.py::test_a_proxy_that_does_not_let_through",
        "tests/site/test_look.py::test_through_a_proxy",
        "tests/gui/test_proxies.py::test_the_environment_counts_first",
    ),
)
async def proxies(tenant: World, engine: Engine) -> None:
    # A tenant on this computer is reached through no proxy; the named tests have one.
    del tenant
    await engine.perform("before_you_start")
    assert marks(engine.state.report("before_you_start"))["certificate"] is Mark.DONE


@pain(
    13,
    "The Redirect URI differs by a slash, http, or www.",
    sees="The one that is there lacks the final slash.",
    scenario="already-wrong-uri",
    more=(
        "tests/core/test_domain.py::test_what_people_paste",
        "tests/steps/test_adopt.py::test_a_redirect_uri_that_is_nearly_right_is_found_shown_and_repaired",
        "tests/gui/test_fixes.py::test_what_is_wrong_with_a_set_up_is_repaired_and_nothing_else",
    ),
)
async def redirect_uri(tenant: World, engine: Engine) -> None:
    await engine.perform_all(until="sign_in")
    await engine.health()
    report = await engine.repair()
    assert "redirect_uri" not in {row.key.split(":")[1] for row in report.checks if row.mark is Mark.FAILED}
    right = tenant.server.tenant.redirect_uri
    assert tenant.application["web"]["redirectUris"] == [right.rstrip("/"), right]


@pain(
    14,
    "An application for one tenant is used through /common.",
    sees=(
        'Tells Improvado which organisation people sign in from. Improvado enters it as the tenant: with "common" in'
        " its place nobody could sign in."
    ),
    said=False,
    more=("tests/end_to_end/test_relying_party.py::test_a_person_signs_in_at_the_site_and_every_proof_is_green",),
)
async def single_tenant(tenant: World, engine: Engine) -> None:
    await set_up(engine)
    assert tenant.application["signInAudience"] == "AzureADMyOrg"
    (item,) = [each for each in load_recipe().hand_over.items if each.key == "tenant_id"]
    assert '"common"' in item.purpose


@pain(
    15,
    "The service principal is missing: the application is there and nobody can sign in.",
    sees="The entry was deleted, so nobody can sign in. A set-up creates it again.",
    more=("tests/gui/test_fixes.py::test_a_service_principal_that_went_away_is_listed_again",),
)
async def service_principal(tenant: World, engine: Engine) -> None:
    await set_up(engine)
    (principal,) = tenant.principals
    for grant in tenant.grants:
        tenant.server.tenant.home.grants.remove(grant["id"])
    tenant.server.tenant.home.principals.remove(principal["id"])
    assert Mark.FAILED in {row.mark for row in (await engine.health()).checks}
    assert {row.mark for row in (await engine.repair()).checks} == {Mark.DONE}
    tenant.assert_complete()


@pain(
    16,
    "Only assigned people may sign in, to the application or to the app with which the wizard signs in.",
    sees="Only assigned people may. The page Who may sign in? shows them.",
    more=(
        "tests/scenarios/test_scenarios.py::sign_in_app_blocked",
        "tests/gui/test_fixes.py::test_where_the_sign_in_app_is_for_chosen_people_another_one_signs_in",
        "tests/steps/test_renew.py::test_an_assigned_person_is_enough",
    ),
)
async def assignment(tenant: World, engine: Engine) -> None:
    await set_up(engine)
    tenant.change_principal(appRoleAssignmentRequired=True)
    assert marks(await engine.look("register_application"))["assignment"] is Mark.UNKNOWN
    failed = {row.key.split(":")[1] for row in (await engine.health()).checks if row.mark is Mark.FAILED}
    assert failed == {"assignment"}


@pain(
    17,
    "Who may not consent gets stuck, and asking somebody who may is a mess.",
    sees="Only an administrator may grant admin consent for {organisation}.",
    scenario="member",
    more=(
        "tests/gui/test_asking.py::test_the_message_says_what_where_and_what_to_expect",
        "tests/gui/test_asking.py::test_it_turns_green_by_itself_once_somebody_consented_on_the_page_of_the_link",
    ),
)
async def two_people(tenant: World, engine: Engine) -> None:
    report = await set_up(engine)
    assert code(report) is ProblemCode.ADMIN_APPROVAL_NEEDED
    (principal,) = tenant.principals
    home = tenant.server.tenant.home
    graph = home.principals.first("appId", "00000003-0000-0000-c000-000000000000")
    assert graph is not None
    home.grants.put(new_grant(principal["id"], graph["id"], "User.Read"))  # somebody else, days later
    assert (await engine.look("api_permissions")).status is StepStatus.DONE


@pain(
    18,
    "A second run makes a second of everything, or leaves things behind.",
    sees="The application {name} is used as it is.",
    more=(
        "tests/steps/test_adopt.py::test_the_name_alone_finds_nothing",
        "tests/steps/test_undo.py::test_the_tenant_is_as_before_and_the_bin_holds_what_was_deleted",
        "tests/end_to_end/test_setup_command.py::test_a_run_that_was_killed_is_taken_up_again",
    ),
)
async def second_run(tenant: World, engine: Engine) -> None:
    await set_up(engine)
    before = tenant.writes()
    other = tenant.engine(journal=engine._services.journal, listener=engine._progress.listener)
    await set_up(other)
    assert tenant.writes() == before
    assert {line.action for line in other.state.facts.plan} == {PlanAction.KEEP}
    assert (await other.undo()).status is StepStatus.DONE
    assert tenant.applications == []


@pain(
    19,
    "Written guides rot, and the portal's menus move.",
    sees="I'll do it in the portal",
    said=False,
    more=(
        "tests/gui/test_by_hand.py::test_a_person_does_everything_in_the_portal",
        "tests/gui/test_by_hand.py::test_everything_that_is_typed_can_be_copied_and_each_place_opened",
    ),
)
async def guides(tenant: World, engine: Engine) -> None:
    await set_up(engine)
    application = tenant.application
    place = address("https://entra.example", "api_permissions", GUID, client_id=application["appId"])
    assert place.startswith(f"https://entra.example/{GUID}/#view/")
    assert application["appId"] in place


@pain(
    20,
    "What exactly will it do to my tenant? And what does this error mean?",
    sees="Add the permission {permission} and grant admin consent for {organisation}. Nothing else.",
    scenario="member",
    more=(
        "tests/end_to_end/test_setup_command.py::test_plan_and_check_change_nothing",
        "tests/gui/test_window.py::test_a_member_is_told_who_can_help",
        "tests/core/test_problems.py::test_the_sentences",
    ),
)
async def trust(tenant: World, engine: Engine) -> None:
    await engine.perform_all(until="sign_in")
    await engine.look("plan")
    assert len(engine.state.facts.plan) == 4
    assert tenant.writes() == {}
    trouble = (await set_up(engine)).problem
    assert trouble is not None
    assert trouble.title
    assert trouble.who_can_help
    assert trouble.service_code == "Authorization_RequestDenied"
    assert trouble.request_id
    assert trouble.correlation_id
    assert trouble.when is not None


# -- the table holds -------------------------------------------------------------------------------------------------


def test_all_twenty_have_an_answer() -> None:
    assert [each.number for each in PAINS] == list(range(1, 21))


@pytest.mark.parametrize("each", PAINS, ids=lambda each: str(each.number))
def test_the_sentence_is_one_of_the_program_and_the_named_tests_exist(each: Pain) -> None:
    assert each.sees in texts()
    assert each.more
    for name in each.more:
        path, _, function = name.partition("::")
        assert function in functions(path), name


@pytest.mark.parametrize("each", PAINS, ids=lambda each: str(each.number))
def test_it_is_met_in_the_practice_tenant(each: Pain) -> None:
    seen: set[str] = set()
    play(each.scenario, each.story, listener=lambda state: seen.update(templates(state)))
    assert each.sees in seen or not each.said


@cache
def texts() -> frozenset[str]:
    """Every text of the program, as it stands there."""
    return frozenset(each.text for each in collect())


@cache
def functions(path: str) -> frozenset[str]:
    """The names of all functions in a file."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef))


def templates(value: object) -> Iterator[str]:
    """The templates of all sentences in a snapshot; those of a problem, too, which are made when they are read."""
    if isinstance(value, Text):
        yield value.template
        for _, inner in value.values:
            yield from templates(inner)
    elif isinstance(value, SetupState):
        yield from templates(value.facts)
        yield from templates(tuple(value.reports.values()))
    elif isinstance(value, tuple):
        for each in value:
            yield from templates(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for name in (each.name for each in fields(value)):
            yield from templates(getattr(value, name))
        for name in ("title", "what_happened", "what_to_do", "who_can_help"):
            yield from templates(getattr(value, name, None))
