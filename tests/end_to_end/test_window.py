"""The whole article by hand: a person signs in in a real Chromium and walks through the real window.

Tenant, window, browser and person are processes of their own. The person knows the window only from the accessibility
bus, and the sign-in pages only from the browser.
"""

import contextlib
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.onlooker import Node, Onlooker, onlooker
from tests.end_to_end.program import PROGRAM, REPOSITORY, ROBOT, Tenant
from tests.end_to_end.screen import SYSTEM_LACKS, Chromium, Desktop, chromium, desktop, until
from wizard.recipes import load_recipe

pytestmark = [
    pytest.mark.end_to_end,
    # CI installs everything and skips nothing.
    pytest.mark.skipif(
        bool(SYSTEM_LACKS) and not os.environ.get("CI"), reason=f"not on this system: {', '.join(SYSTEM_LACKS)}"
    ),
]

PAGES = load_recipe().steps
READS_BY_ITSELF = {"identifiers", "try_sign_in", "who_may_sign_in"}  # nothing has to be pressed on these pages
WAIT_FOR_THE_VENDOR = {"try_sign_in", "finish"}  # rows that turn green once the vendor has entered the values


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    folder = tmp_path / "desktop"
    folder.mkdir()
    with desktop(folder) as running:
        yield running


def sign_in_by_hand(browser: Chromium, name: str, password: str) -> str:
    """Sign in as a person would; returns what the last page says."""
    browser.press(f"button[value='{name}']")
    browser.type("input[name=password]", password)
    browser.press("button[value=password]")
    browser.press("button[value=approve]")
    # The wizard's own page: every page of the tenant says which one it is.
    browser.element("body:not([data-practice-page])")
    return browser.text


def take_the_secret(person: Onlooker) -> str:
    """Choose a way to hand over, look at the client secret and copy it; nothing shows it before."""
    person.press("way_account")
    masked = json.dumps([person.wait(id="value_client_secret"), *person.all()])
    person.press("show_client_secret")
    secret = str(until(lambda: person.wait(id="value_client_secret")["name"].strip("\u2022"), "the secret"))
    assert secret not in masked
    person.press("show_client_secret")
    person.press("copy_client_secret")
    return secret


def walk(person: Onlooker, browser: Chromium, tenant: Tenant) -> str:
    """From the first page to the last, page by page, as the headings and the buttons say; returns the secret."""
    secret = ""
    administrator = tenant.told["users"][0]
    for page in PAGES:
        person.await_page(page.heading)
        if page.uses == "before_you_start":
            # As it is pasted from a browser's address line.
            person.write("domain", f" HTTPS://{tenant.told['domain'].upper()}/login?next=1 ")
        if page.uses == "hand_over":
            secret = take_the_secret(person)
        if page.action and page.uses not in READS_BY_ITSELF:
            assert person.wait(id="primary", enabled=True)["name"] == page.action
            person.press("primary")
        if page.uses == "sign_in":
            with browser.attached():
                said = sign_in_by_hand(browser, administrator["name"], administrator["password"])
                # The window comes back in front of the browser.
                person.wait(id="next", enabled=True)
                until(person.is_active, "the window in front")
            assert "You are signed in" in said
        person.wait(id="finish" if page is PAGES[-1] else "next", enabled=True)
        allowed = {"done", "to do"} if page.uses in WAIT_FOR_THE_VENDOR else {"done"}
        assert set(person.rows().values()) <= allowed, (page.heading, person.rows())
        if page is not PAGES[-1]:
            person.press("next")
    return secret


def focused(person: Onlooker) -> Node:
    """Where the keyboard stands, once it stands where something can be done."""

    def usable() -> list[Node]:
        return [node for node in person.all() if node["focused"] and node["enabled"] and node["focusable"]]

    return until(usable, "something with the focus")[0]


def await_effect(person: Onlooker, heading: str, name: str) -> None:
    """Wait until the keyboard stands somewhere else than at *name* on the page *heading*."""
    until(lambda: person.heading() != heading or focused(person)["id"] != name, f"an effect of {name}")


def test_the_keyboard_alone_reaches_the_last_page(screen: Desktop, tenant: Tenant, home: Path) -> None:
    def keys(*arguments: str) -> None:
        subprocess.run(["/usr/bin/xdotool", *arguments], env=screen.environment, check=True, timeout=30)

    with (
        opened(screen, "--cloud", tenant.told["cloud_file"], home=home, browser=ROBOT) as window,
        onlooker(screen, load_recipe().title) as person,
    ):
        pressed = []
        for page in PAGES[:-1]:
            person.await_page(page.heading)
            while person.heading() == page.heading:
                node = focused(person)
                allowed = {"heading", "domain", "app_name", "primary", "next", "cancel"}
                assert node["id"] in allowed, node
                if page.uses == "before_you_start" and not person.wait(id="domain")["text"]:
                    keys("type", tenant.told["domain"])  # it goes into the field from the heading, too
                    until(lambda: person.wait(id="domain")["text"] == tenant.told["domain"], "what was typed")
                elif page.uses == "hand_over" and node["id"] == "heading" and not person.all(id="handed_over"):
                    for wanted in ("way_account", "copy_client_secret", "primary"):
                        while focused(person)["id"] != wanted:
                            before = focused(person)["id"]
                            keys("key", "Tab")
                            await_effect(person, page.heading, before)
                        keys("key", "Return")
                elif node["id"] != "cancel":  # while it works, only that can be pressed
                    # Return does what the button does that can be pressed: a page that still reads has none.
                    person.wait_for_any({"id": "primary", "enabled": True}, {"id": "next", "enabled": True})
                    if focused(person)["id"] != node["id"]:
                        continue
                    pressed.append(node["id"])
                    keys("key", "Return")
                    await_effect(person, page.heading, node["id"])
        person.await_page(PAGES[-1].heading)
        person.wait(id="finish", enabled=True)
        assert focused(person)["id"] == "heading"
        # On the first page the field had it, from Hand over it went on with Tab, and the last one is not left so.
        assert pressed.count("heading") == len(PAGES) - 3
        keys("key", "Return")
        assert window.wait(30) == 0


def test_a_person_walks_from_the_first_page_to_the_last(screen: Desktop, tenant: Tenant, home: Path) -> None:
    browser = chromium(screen, tenant.told["ca_file"])
    with (
        opened(screen, "--cloud", tenant.told["cloud_file"], home=home, browser=browser.command) as window,
        onlooker(screen, load_recipe().title) as person,
    ):
        secret = walk(person, browser, tenant)
        assert person.rows()
        # Nothing that the bus shows holds the secret: it was handed over and wiped.
        person.press("step_hand_over")
        person.await_page("Hand over the three values")
        person.wait(id="handed_over")
        assert secret not in json.dumps(person.all())
        client_id = person.wait(id="value_client_id")["name"]
        person.press("step_finish")
        person.press("finish")
        assert window.wait(30) == 0
        assert window.stderr is not None
        said = window.stderr.read()
    assert "Traceback" not in said
    assert secret not in said

    [application] = tenant.graph(f"/applications?$filter=appId eq '{client_id}'")["value"]
    [credential] = application["passwordCredentials"]
    assert secret.startswith(credential["hint"])
    assert application["web"]["redirectUris"] == [
        f"https://{tenant.told['domain']}/api/dts/v2/allauth/microsoft/login/callback/"
    ]
    assert secret not in "".join(path.read_text() for path in home.rglob("*") if path.is_file())


@contextlib.contextmanager
def opened(screen: Desktop, *arguments: str, home: Path, browser: str) -> Iterator[subprocess.Popen[str]]:
    """Open the window as a person does."""
    with subprocess.Popen(
        [*PROGRAM, *arguments],
        cwd=REPOSITORY,
        env=screen.environment | {"ENTRA_SSO_WIZARD_HOME": str(home), "BROWSER": browser},
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        try:
            yield window
        finally:
            window.kill()
