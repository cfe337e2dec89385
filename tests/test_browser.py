"""Opening a page: only pages that the wizard may open, with the command that the user chose."""

import shlex
import sys
from pathlib import Path

import pytest

from wizard.app import Options, Project
from wizard.browser import Browser
from wizard.core.model import Facts


@pytest.fixture
def browser() -> Browser:
    made = Browser()
    made.know({"login.example.com", "localhost"})
    made.site = "bi.acme.example:8443"
    return made


@pytest.mark.parametrize(
    "url",
    [
        "https://login.example.com/x",
        "https://LOGIN.example.com/x",
        "https://device.login.example.com/",
        "http://localhost:8080/",
        "https://bi.acme.example:8443/login",
        "https://keepersecurity.eu/share/x",
    ],
)
def test_pages_of_known_hosts_may_be_opened(browser: Browser, url: str) -> None:
    assert browser.may_open(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://login.example.com/",
        "https://example.com/",
        "https://evil-login.example.com.evil.example/",
        "https://evillogin.example.com/",
        "https://login.example.com@evil.example/",
        "https://login.example.com\\.evil.example/",
        "https://login.example.com/\n-x",
        "https://l\u043egin.example.com/",
        "https://x.localhost/",
        "https://[login.example.com/",
        "https:///x",
        "file:a",
        "javascript:alert(1)",
        "-x",
        "",
        "ftp://localhost/",
    ],
)
def test_nothing_else_is_opened(browser: Browser, url: str) -> None:
    assert not browser.may_open(url)
    with pytest.raises(ValueError, match="only pages"):
        browser(url)


def test_the_command_in_browser_is_used(tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "told"
    script = tmp_path / "browser.py"
    script.write_text("import pathlib, sys\npathlib.Path(sys.argv[1]).write_text(sys.argv[2])\n")
    monkeypatch.setenv("BROWSER", shlex.join([sys.executable, str(script), str(told)]) + " %s")
    assert browser("https://login.example.com/a?b=c&d=e").result()
    assert told.read_text() == "https://login.example.com/a?b=c&d=e"


@pytest.mark.usefixtures("no_browser")
def test_a_browser_that_fails_is_noticed(browser: Browser) -> None:
    assert browser("https://login.example.com/").result() is False


def test_a_project_opens_the_pages_of_its_cloud() -> None:
    project = Project(Options(domain="bi.acme.example"))
    engine = project.make_engine()
    assert engine.state.answers.domain == "bi.acme.example"
    opener = project.open_page
    assert isinstance(opener, Browser)
    assert opener.may_open("https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?x=y")
    assert opener.may_open("https://microsoft.com/devicelogin")
    assert opener.may_open("https://bi.acme.example/login")
    assert opener.may_open(project.portal_address("registrations", Facts()))
    assert not opener.may_open("https://login.microsoftonline.us/")
    assert not opener.may_open("http://localhost/")
