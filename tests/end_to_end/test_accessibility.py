"""The window as somebody knows it who sees nothing of it, or has no mouse: through the accessibility bus, by keyboard.

Every page is looked at in each state it can be in: everything that can be used has a name, the Tab key reaches all of
it in both directions and comes back, a state is said in a word that is on the screen as well, and what happens is said.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.onlooker import Node, Onlooker, onlooker
from tests.end_to_end.program import ROBOT, Tenant, tenant_process
from tests.end_to_end.screen import SYSTEM_LACKS, Desktop, desktop, until
from tests.end_to_end.test_window import opened
from wizard.recipes import load_recipe

pytestmark = [
    pytest.mark.end_to_end,
    pytest.mark.skipif(
        bool(SYSTEM_LACKS) and not os.environ.get("CI"), reason=f"not on this system: {', '.join(SYSTEM_LACKS)}"
    ),
]

PAGES = {page.uses: page for page in load_recipe().steps}
ANY_WINDOW = ""
# What a person meets as a thing, whether or not the keyboard goes there. "filler" and "panel" hold other things.
THINGS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "dialog"}
THINGS |= {"frame", "alert", "progress bar", "menu item", "check menu item", "radio menu item", "link", "slider"}
# A page's step is done or met a problem.
OUTCOMES: tuple[dict[str, object], ...] = (
    {"id": "next", "enabled": True},
    {"id": "finish", "enabled": True},
    {"id": "problem"},
)
STATES = {"done", "waiting", "failed", "to do", "unknown"}


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with desktop(tmp_path_factory.mktemp("desktop")) as running:
        yield running


@contextlib.contextmanager
def someone_at(screen: Desktop, folder: Path, scenario: str) -> Iterator[tuple[Onlooker, Tenant]]:
    """Somebody at the window in front of a practice tenant that tells *scenario*."""
    with (
        tenant_process(folder, "--scenario", scenario) as tenant,
        opened(screen, *tenant.where, home=folder / "home", browser=ROBOT),
        onlooker(screen, ANY_WINDOW) as person,
    ):
        person.await_page(PAGES["before_you_start"].heading)
        until(person.is_active, "the window with the keyboard")
        yield person, tenant


def look(person: Onlooker) -> list[Node]:
    """See everything on the screen, and that nothing of it is without a name or says its state to the eye alone."""
    seen = person.all()
    nameless = [
        node
        for node in seen
        if (node["focusable"] or node["role"] in THINGS) and not (node["name"] or node["text"]).strip()
    ]
    assert nameless == []
    if torn(seen):  # it was read while it changed; a moment later the same is told to eye and ear
        until(lambda: not torn(person.all()), "a state that is on the screen in a word as well")
    return seen


def torn(seen: list[Node]) -> list[Node]:
    """The rows whose state is not said in a word beside the sign; while it waits, that stands there with the time."""
    found = []
    for row in (node for node in seen if node["id"].startswith("check_") and node["role"] == "filler"):
        label, _, state = row["name"].rpartition(": ")
        assert label, row
        assert state in STATES, row
        words = [node["name"] for node in seen if f".{row['id']}." in node["path"]]
        if not any(word.lower().partition(" ")[0] == state.partition(" ")[0] for word in words):
            found.append(row)
    return found


def usable(seen: list[Node]) -> set[str]:
    """What the keyboard has to reach with Tab: of things of which one is chosen, the chosen one, else the first."""
    ways = [node for node in seen if node["checkable"]]
    stop = next((node["path"] for node in [*(each for each in ways if each["checked"]), *ways]), "")
    return {
        node["path"]
        for node in seen
        if node["focusable"]
        and node["enabled"]
        # A text that can be selected with the mouse, or where the program puts the keyboard; both are read without.
        and node["role"] not in {"label", "heading"}
        and not (node["checkable"] and node["path"] != stop)
    }


def go_round(person: Onlooker, within: str = "") -> None:
    """Go round with the Tab key, in both directions; everything that can be used is met once.

    Args:
        person: Who does it.
        within: Object name of the dialog that keeps the keyboard until it is closed.
    """
    expected = {path for path in usable(look(person)) if within in path}
    there = [node["path"] for node in person.ring("Tab")]
    assert len(there) == len(set(there)), there
    assert set(there) == expected
    back = [node["path"] for node in person.ring("shift+Tab")]
    start = back.index(there[0])
    assert [there[0], *reversed(there[1:])] == back[start:] + back[:start]


def gone(person: Onlooker, **what: str) -> None:
    """Wait until nothing on the screen is *what*."""
    until(lambda: not person.all(**what), f"no {what}")


def settle(person: Onlooker) -> None:
    """Wait until nothing is being done: the bar that says so has gone."""
    gone(person, name="Working")


def do(person: Onlooker, tenant: Tenant, uses: str) -> None:
    """Do what the page asks."""
    if uses == "before_you_start":
        person.write("domain", tenant.told["domain"])
    if person.all(id="way_account"):
        person.press("way_account")
        person.wait(id="copy_client_secret")
        go_round(person)
        person.press("copy_client_secret")
        person.wait(id="primary", enabled=True)
    if person.all(id="primary", enabled=True):
        person.press("primary")
        look(person)  # while it works
    person.wait_for_any(*OUTCOMES)
    settle(person)


def go_to(person: Onlooker, tenant: Tenant, uses: str) -> None:
    """Go forward to a page."""
    for each, page in PAGES.items():
        person.await_page(page.heading)
        settle(person)
        if each == uses:
            return
        do(person, tenant, each)
        person.press("next")


def look_at_pictures(person: Onlooker) -> None:
    """Look at the picture in its own window."""
    person.press("enlarge")
    person.wait(id="enlarged_close")
    look(person)
    go_round(person, within=".enlarged_picture.")
    person.press("enlarged_close")
    gone(person, id="enlarged_close")


def test_everything_has_a_name_and_is_reached_with_tab(screen: Desktop, tmp_path: Path) -> None:
    with someone_at(screen, tmp_path, "happy") as (person, tenant):
        for uses, page in PAGES.items():
            person.await_page(page.heading)
            # Where one is read from when a page opens.
            assert person.wait(id="heading", name=page.heading, focused=True)["role"] == "heading"
            settle(person)
            go_round(person)  # before
            if page.by_hand and uses != "identifiers":
                person.press("by_hand")
                person.wait(id="by_hand_card")
                go_round(person)
                person.press("by_hand")
                gone(person, id="by_hand_card")
            assert person.strike("F1")["id"] == "close_help"
            (go_round if uses in {"before_you_start", "register_application"} else look)(person)
            screen.keys("key", "Escape")
            gone(person, id="help_panel")
            do(person, tenant, uses)
            go_round(person)  # done
            if page.pictures:
                look_at_pictures(person)
            if uses == "client_secret":
                see_the_menu(screen, person)
                see_the_question(screen, person)
            if uses == "finish":
                see_what_is_set_up(screen, person)
            else:
                person.press("next")
        heard = person.heard()
        for page in list(PAGES.values())[1:]:
            assert f"{page.heading}: Done" in heard


def see_the_menu(screen: Desktop, person: Onlooker) -> None:
    """The menu opens by its letter, and its choices are met with the arrows."""
    assert person.strike("alt+m")["id"] == "action_help"
    # It is found by looking at what is on the screen as well, not only by going through it.
    found = {node["name"].partition("\t")[0] for node in look(person) if node["role"].endswith("menu item")}
    assert {"Help for this page", "Share-safe screen", "About"} <= found
    names = [node["name"] for node in person.ring("Down")]
    for choice in ("Help for this page", "Share-safe screen", "Pictures of the portal", "Appearance", "About"):
        assert sum(name.startswith(choice) for name in names) == 1, names
    screen.keys("key", "Escape")


def see_what_is_set_up(screen: Desktop, person: Onlooker) -> None:
    """What was set up is told in its own window, with the question before an undo."""
    assert person.strike("alt+m")["id"] == "action_help"
    choices = [node["id"] for node in person.ring("Down")]
    for _ in range(choices.index("action_manage")):
        person.strike("Down")
    screen.keys("key", "Return")
    person.wait(id="undo", enabled=True)
    go_round(person, within=".manage.")
    row = next(node["name"] for node in person.all() if ".manage." in node["path"] and node["id"].startswith("check_"))
    assert row in person.heard()
    person.press("undo")
    person.wait(id="undo_keep", focused=True)
    look(person)
    assert {node["id"] for node in person.ring("Tab")} == {"undo_sure", "undo_keep"}
    screen.keys("key", "Escape")
    gone(person, id="undo_keep")
    person.press("close_manage")


def see_the_question(screen: Desktop, person: Onlooker) -> None:
    """Escape asks before a secret is lost."""
    assert person.strike("Escape")["id"] == "stay"
    look(person)
    assert {node["id"] for node in person.ring("Tab")} == {"stay", "leave"}
    screen.keys("key", "Escape")
    gone(person, id="stay")


def test_a_code_and_a_problem_are_said_and_reached(screen: Desktop, tmp_path: Path) -> None:
    with someone_at(screen, tmp_path, "registration-forbidden") as (person, tenant):
        go_to(person, tenant, "sign_in")
        person.press("sign_in_device_code")
        code = person.wait(id="device_code")
        go_round(person)  # the wizard waits for the person, who can go everywhere meanwhile
        assert code["name"] in person.heard()
        person.press("copy_code")
        until(lambda: "Copied" in person.heard(), "the word that it was copied")
        person.press("cancel")
        settle(person)
        go_to_from_sign_in(person, tenant)
        problem = person.wait(id="problem")
        assert problem["name"] == person.wait(id="problem_title")["name"]
        assert any(said.startswith(problem["name"]) for said in person.heard())
        first = next(node for node in person.all() if node["id"].startswith("fix_"))
        assert first["focused"]
        go_round(person)
        person.press("details")
        go_round(person)


def go_to_from_sign_in(person: Onlooker, tenant: Tenant) -> None:
    """From the page of the sign-in to a problem."""
    for each in list(PAGES)[1:]:
        person.await_page(PAGES[each].heading)
        settle(person)
        do(person, tenant, each)
        if person.all(id="problem"):
            return
        person.press("next")


def test_a_wait_is_said_and_leaves_the_keyboard_alone(screen: Desktop, tmp_path: Path) -> None:
    with someone_at(screen, tmp_path, "slow-replication") as (person, tenant):
        go_to(person, tenant, "register_application")
        person.press("primary")
        until(lambda: any(".wait." in node["path"] for node in look(person)), "a wait")
        go_round(person)
        heard = person.heard()
        heading = PAGES["register_application"].heading
        waiting = heard.index(f"{heading}: Waiting")
        reason = heard[waiting + 1]
        assert f"{heading}: Working" not in heard[waiting:]  # before; on a busy computer both are news at once
        assert any(".wait." in node["path"] and node["name"].startswith(reason) for node in person.all())
        # Whoever went somewhere else meanwhile is left there when the clock ticks.
        assert person.strike("alt+m")["id"] == "action_help"
        screen.keys("key", "Escape")
        person.strike("Tab")
        stop = person.strike("Tab")
        clock = [node["name"] for node in person.all() if ".wait." in node["path"]]
        until(lambda: clock != [node["name"] for node in person.all() if ".wait." in node["path"]], "the next tick")
        assert [node["path"] for node in person.all() if node["focused"] and node["focusable"]] == [stop["path"]]
        assert person.heard().count(reason) == 1
