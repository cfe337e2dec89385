"""The whole article by hand: a person signs in in a real Chromium and walks through the real window.

Tenant, window, browser, person and the vendor's site, a real django-allauth, are processes of their own. The person
knows the window only from the accessibility bus and the clipboard, and the pages of the web only from the browser.
"""

import contextlib
import json
import os
import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.onlooker import Node, Onlooker, onlooker
from tests.end_to_end.program import PROGRAM, REPOSITORY, ROBOT, Json, Tenant
from tests.end_to_end.screen import SYSTEM_LACKS, Chromium, Desktop, chromium, desktop, until
from tests.end_to_end.site import DjangoSites, django_sites
from wizard.recipes import load_recipe

pytestmark = [
    pytest.mark.end_to_end,
    # CI installs everything and skips nothing.
    pytest.mark.skipif(
        bool(SYSTEM_LACKS) and not os.environ.get("CI"), reason=f"not on this system: {', '.join(SYSTEM_LACKS)}"
    ),
]

PAGES = load_recipe().steps
VENDOR = load_recipe().vendor
READS_BY_ITSELF = {"identifiers", "try_sign_in", "who_may_sign_in"}  # nothing has to be pressed on these pages
OTHER_CLIENT = "11111111-2222-3333-4444-555555555555"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    folder = tmp_path / "desktop"
    folder.mkdir()
    with desktop(folder) as running:
        yield running


def sign_in_by_hand(browser: Chromium, account: Json, *, second_factor: bool) -> str:
    """Sign in as the person with *account* would; returns what the last page says."""
    browser.press(f"button[value='{account['name']}']")
    browser.type("input[name=password]", account["password"])
    browser.press("button[value=password]")
    if second_factor:
        browser.press("button[value=approve]")
    # The page of whoever asked for the sign-in: every page of the tenant says which one it is.
    browser.element("body:not([data-practice-page])")
    return browser.text


def take_the_values(screen: Desktop, person: Onlooker) -> Json:
    """Choose a way to hand over, look at the client secret and copy all three; nothing shows the secret before."""
    person.press("way_account")
    masked = json.dumps([person.wait(id="value_client_secret"), *person.all()])
    person.press("show_client_secret")
    secret = str(until(lambda: person.wait(id="value_client_secret")["name"].strip("\u2022"), "the secret"))
    assert secret not in masked
    person.press("show_client_secret")
    values: Json = {}

    def copied() -> str:
        """What is new on the clipboard."""
        return "".join({screen.clipboard()} - {*values.values()})

    for name in ("tenant_id", "client_id", "client_secret"):
        person.press(f"copy_{name}")
        values[name] = until(copied, f"{name} on the clipboard")
    assert values["client_secret"] == secret
    return values


def walk(screen: Desktop, person: Onlooker, browser: Chromium, tenant: Tenant, until_page: str) -> Json:
    """From the first page to *until_page*, as the headings and the buttons say; returns what was handed over."""
    values: Json = {}
    for page in PAGES:
        person.await_page(page.heading)
        if page.uses == until_page:
            break
        if page.uses == "before_you_start":
            # As it is pasted from a browser's address line.
            person.write("domain", f" HTTPS://{tenant.told['domain'].upper()}/login?next=1 ")
        if page.uses == "hand_over":
            values = take_the_values(screen, person)
        if page.action and page.uses not in READS_BY_ITSELF:
            assert person.wait(id="primary", enabled=True)["name"] == page.action
            person.press("primary")
        if page.uses == "sign_in":
            with browser.attached():
                said = sign_in_by_hand(browser, tenant.told["users"][0], second_factor=True)
                # The window comes back in front of the browser.
                person.wait(id="next", enabled=True)
                until(person.is_active, "the window in front")
            assert "You are signed in" in said
        person.wait(id="next", enabled=True)
        # Without values django-allauth fails there, and that says nothing about the address.
        without = {"The Redirect URI answers": "unknown"} if page.uses == "before_you_start" else {}
        rows = person.rows()
        assert rows == dict.fromkeys(rows, "done") | without, page.heading
        person.press("next")
    return values


def focused(person: Onlooker) -> Node:
    """Where the keyboard stands, once it stands where something can be done."""

    def usable() -> list[Node]:
        return [node for node in person.all(focused=True, enabled=True) if node["focusable"]]

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


def site_of_the_vendor(tenant: Tenant, sites: DjangoSites, folder: Path) -> str:
    """A cloud file in which the vendor's domain is the Django site."""
    text = Path(tenant.told["cloud_file"]).read_text().partition("[pages]")[0]
    text = re.sub(r"127\.0\.0\.1:\d+", f"127.0.0.1:{sites.ports['site']}", text)
    path = folder / "cloud.toml"
    path.write_text(text.replace(str(tenant.told["ca_file"]), str(sites.trusted)))
    return str(path)


def until_the_vendor_is_ready(person: Onlooker, sites: DjangoSites, values: Json) -> None:
    """The vendor enters the values, wrong first: the window says so, and then that it was mended."""
    person.wait(id="next", enabled=True)
    person.wait(id="vendor_title", name=f"{VENDOR} is not ready yet")
    sites.enter("site", values, client_id=OTHER_CLIENT)
    person.press("vendor_again")
    person.wait(id="vendor_title", name=f"Something at {VENDOR} has to be changed")
    [wrong] = [node for node in person.all() if node["name"].endswith(": failed")]
    assert wrong["id"] == "check_vendor_client_id"
    assert f"{VENDOR} has another Client ID, {OTHER_CLIENT}." in wrong["description"]
    assert f"{values['client_id']} has to be entered" in wrong["description"]

    sites.enter("site", values)
    person.press("vendor_again")  # it would look again by itself, 10 seconds later
    person.wait(id="vendor_title", name=f"{VENDOR} is ready: people can sign in with Microsoft")
    assert set(person.rows().values()) == {"done"}


def sign_in_at_the_vendor(person: Onlooker, browser: Chromium, tenant: Tenant) -> None:
    """Somebody who works there opens the login page and presses the button that the set-up was for."""
    member = next(user for user in tenant.told["users"] if user["role"] == "Member")
    person.press("vendor_page")
    with browser.attached():
        browser.press("form[action*='/microsoft/login/'] button")
        said = sign_in_by_hand(browser, member, second_factor=False)
        assert browser.address == f"https://{tenant.told['domain']}/"
    assert said == f"Signed in as {member['name']}"


def test_from_the_first_page_to_a_person_signed_in_at_the_vendor(
    screen: Desktop, tenant: Tenant, home: Path, tmp_path: Path
) -> None:
    with contextlib.ExitStack() as stack:
        sites = stack.enter_context(django_sites(tenant.told, {}, tmp_path, {"site": {"app": False, "button": "none"}}))
        browser = chromium(
            screen, tenant.told["ca_file"], str(sites.authority), hosts={tenant.told["domain"]: sites.ports["site"]}
        )
        cloud = site_of_the_vendor(tenant, sites, tmp_path)
        window = stack.enter_context(opened(screen, "--cloud", cloud, home=home, browser=browser.command))
        person = stack.enter_context(onlooker(screen, load_recipe().title))

        values = walk(screen, person, browser, tenant, "try_sign_in")
        secret = values["client_secret"]
        assert screen.clipboard() != secret  # it was handed over
        until_the_vendor_is_ready(person, sites, values)
        sign_in_at_the_vendor(person, browser, tenant)
        person.press("next")
        person.await_page(PAGES[-1].heading)
        person.wait(id="finish", enabled=True)
        assert set(person.rows().values()) == {"done"}
        assert "is ready to sign in" in person.wait(id="all_done")["name"]

        # Nothing that the bus shows holds the secret: it was handed over and wiped.
        person.press("step_hand_over")
        person.await_page("Hand over the three values")
        person.wait(id="handed_over")
        assert secret not in json.dumps(person.all())
        person.press("step_finish")
        person.press("finish")
        assert window.wait(30) == 0
        assert window.stderr is not None
        said = window.stderr.read()
    assert "Traceback" not in said
    assert secret not in said

    [application] = tenant.graph(f"/applications?$filter=appId eq '{values['client_id']}'")["value"]
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
        env=screen.environment | {"ENTRA_SSO_WIZARD_HOME": str(home), "BROWSER": browser, "PYTHONFAULTHANDLER": "1"},
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        try:
            yield window
        except BaseException as error:
            ended = window.poll()
            window.send_signal(signal.SIGABRT)  # a window that hangs says where
            error.add_note(f"The window's exit status: {ended}\n{window.communicate()[1]}")
            raise
        finally:
            window.kill()
