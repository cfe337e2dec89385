"""A person at the practice tenant's sign-in pages.

``BROWSER="python -m wizard.practice.robot %s"`` signs in without anybody. It takes the account that the story wants
(the pages mark it) unless ``PRACTICE_USER``, ``PRACTICE_PASSWORD`` and ``PRACTICE_DECLINE`` say otherwise;
``PRACTICE_CA`` names the CA file where a page is served by https, ``PRACTICE_HOSTS`` ("name=address:port", separated by
commas) where a made-up name is served.
"""

import os
import ssl
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx

_MOST_PAGES: Final = 40
PIM: Final = "Microsoft_Azure_PIMCommon"  # in the address of the place where a person activates a role
# Where a person has arrived, or gets no further.
_ENDS: Final = frozenset({"done", "vendor-done", "vendor-closed", "vendor-failed", "vendor-refused", "vendor-down"})
_FOUND: Final = frozenset({301, 302, 303, 307, 308})


class SignInFailedError(Exception):
    """The pages did not let the person through; the message is theirs."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where the person ended.

    Attributes:
        url: The last address; may hold a code, so not in ``repr``.
        kind: The last practice page, or empty for another program's answer.
        text: What the page says.
        status: Its HTTP status; 0 when the last address was not opened.
        seen: The kinds of the pages on the way.
    """

    url: str = field(repr=False)
    kind: str
    text: str
    status: int
    seen: tuple[str, ...]


@dataclass(slots=True)
class _Button:
    name: str
    value: str
    wanted: bool


@dataclass(slots=True)
class _Form:
    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[_Button] = field(default_factory=list)


class _Page(HTMLParser):
    """The forms and marks of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.kind = ""
        self.marks: dict[str, str] = {}
        self.forms: list[_Form] = []
        self.alert = ""
        self._words: list[str] = []
        self._quiet = ""
        self._alerting = False
        self.feed(text)
        self.text = " ".join(" ".join(self._words).split())

    @property
    def wanted(self) -> _Form | None:
        """The form with the button that the story wants pressed, if there is one."""
        return next((each for each in self.forms if any(one.wanted for one in each.buttons)), None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note forms, fields, buttons and marks."""
        values = {key: value or "" for key, value in attrs}
        if tag == "body":
            self.kind = values.get("data-practice-page", "")
            self.marks = {key: value for key, value in values.items() if key.startswith("data-practice-")}
        elif tag == "form":
            self.forms.append(_Form(values.get("action", "")))
        elif tag == "input" and self.forms and values.get("type") != "checkbox":
            self.forms[-1].fields[values.get("name", "")] = values.get("value", "")
        elif tag == "button" and self.forms:
            button = _Button(values.get("name", ""), values.get("value", ""), "data-practice-press" in values)
            self.forms[-1].buttons.append(button)
        elif tag in {"style", "script"}:
            self._quiet = tag
        self._alerting = values.get("role") == "alert" or self._alerting

    def handle_endtag(self, tag: str) -> None:
        """Leave what is not read."""
        if tag == self._quiet:
            self._quiet = ""
        if tag == "p":
            self._alerting = False

    def handle_data(self, data: str) -> None:
        """Note the text."""
        if not self._quiet:
            self._words.append(data)
        if self._alerting:
            self.alert += data


class _Person:
    """Decides what to press on each page."""

    def __init__(self, user: str | None, password: str | None, code: str | None, *, decline: bool) -> None:
        self._user = user
        self._password = password
        self._code = code
        self._decline = decline
        self._tries: dict[str, int] = {}

    def answer(self, page: _Page) -> tuple[_Form, dict[str, str]]:
        """The form to send and its fields.

        Raises:
            SignInFailedError: The page lets nobody through.
        """
        if page.kind == "formpost":
            return page.forms[0], page.forms[0].fields
        if page.alert and page.kind != "error":
            raise SignInFailedError(page.alert)
        if not page.forms:
            raise SignInFailedError(page.alert or page.text)
        form = page.wanted or page.forms[0]
        pressed = self._press(page, form)
        fields = {key: value for key, value in form.fields.items() if key}
        fields |= self._typed(page)
        return form, fields | {pressed.name: pressed.value}

    def _press(self, page: _Page, form: _Form) -> _Button:
        wanted = next((button for button in form.buttons if button.wanted), form.buttons[-1])
        named = {button.value: button for button in form.buttons}
        if page.kind == "accounts" and self._user:
            return named.get(self._user, named["other"])
        if page.kind in {"consent", "deviceconfirm"} and self._decline:
            return named["cancel"]
        if page.kind == "error":
            # Another account can help only where the story leaves the choice to the page.
            self._tries["error"] = self._tries.get("error", 0) + 1
            if self._decline and "decline" in named:
                return named["decline"]
            if self._user or self._tries["error"] > 1 or "switch" not in named or "AADSTS50020" not in page.alert:
                raise SignInFailedError(page.alert or page.text)
            return named["switch"]
        return wanted

    def _typed(self, page: _Page) -> dict[str, str]:
        if page.kind == "username":
            return {"username": self._user or ""}
        if page.kind == "password":
            return {"password": self._password or page.marks.get("data-practice-password", "")}
        if page.kind == "devicecode":
            return {"otc": self._code or page.marks.get("data-practice-code", "")}
        return {}


def sign_in(  # noqa: PLR0913 - each names one thing that a person may do differently
    url: str,
    *,
    user: str | None = None,
    password: str | None = None,
    decline: bool = False,
    code: str | None = None,
    timeout: float = 30.0,
    ca_file: str | Path | None = None,
    hosts: Mapping[str, str] | None = None,
    client: httpx.Client | None = None,
) -> Arrival:
    """Open *url* and do on every page what a person would do.

    Args:
        url: A sign-in page, or the page for device codes.
        user: Account to take; ``None`` takes the one that the story wants.
        password: Its password; ``None`` reads it from the practice page.
        decline: Whether to press Cancel where consent is asked.
        code: Device code to type; ``None`` takes the one that the page marks.
        timeout: Seconds for each request.
        ca_file: CA to trust for https pages.
        hosts: Addresses of made-up names: ``"name": "127.0.0.1:8444"``.
        client: A browser with its cookies from an earlier visit; it stays open.

    Raises:
        SignInFailedError: The pages did not let the person through.
        httpx.HTTPError: A page could not be opened.
    """
    person = _Person(user, password, code, decline=decline)
    browser = client or new_browser(ca_file, timeout=timeout)
    try:
        return _walk(browser, person, url, dict(hosts or {}))
    finally:
        if client is None:
            browser.close()


def new_browser(ca_file: str | Path | None = None, *, timeout: float = 30.0) -> httpx.Client:
    """A browser without cookies that uses no proxy.

    Args:
        ca_file: CA to trust beside the usual ones.
        timeout: Seconds for each request.
    """
    context = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    return httpx.Client(verify=context, trust_env=False, timeout=timeout, follow_redirects=False)


def _walk(browser: httpx.Client, person: _Person, url: str, hosts: dict[str, str]) -> Arrival:
    seen: list[str] = []
    response = _open(browser, "GET", url, hosts, None)
    for _ in range(_MOST_PAGES):
        if response.status_code in _FOUND and "location" in response.headers:
            url = urljoin(url, response.headers["location"])
            if not _reachable(url, hosts):
                # The made-up name of a site that only its own check can reach.
                return Arrival(url, "", "", 0, tuple(seen))
            response = _open(browser, "GET", url, hosts, None)
            continue
        page = _Page(response.text) if "html" in response.headers.get("content-type", "") else None
        if page is None or not page.kind:
            text = page.text if page else response.text
            return Arrival(url, "", text, response.status_code, tuple(seen))
        seen.append(page.kind)
        closed = page.kind == "vendor-login" and page.wanted is None
        if page.kind in _ENDS or closed or (page.kind == "portal" and not (PIM in url and page.forms)):
            return Arrival(url, page.kind, page.text, response.status_code, tuple(seen))
        form, fields = person.answer(page)
        url = urljoin(url, form.action or url)
        response = _open(browser, "POST", url, hosts, fields)
    message = "the sign-in pages went round in circles"
    raise SignInFailedError(message)


def _reachable(url: str, hosts: dict[str, str]) -> bool:
    return urlsplit(url).hostname in {"localhost", "127.0.0.1", *hosts}


def _open(
    browser: httpx.Client, method: str, url: str, hosts: dict[str, str], fields: dict[str, str] | None
) -> httpx.Response:
    parts = urlsplit(url)
    address = hosts.get(parts.hostname or "")
    if address is None:
        return browser.request(method, url, data=fields)
    # Like curl's --resolve: another address, the same name in Host and in the certificate check.
    target = parts._replace(netloc=address).geturl()
    return browser.request(
        method,
        target,
        data=fields,
        headers={"Host": parts.netloc},
        extensions={"sni_hostname": parts.hostname},
    )


def enter_values(desk: str, tenant_id: str, client_id: str, client_secret: str) -> None:
    """Enter the three values at the vendor's desk, like a Customer Success Manager who received them.

    Args:
        desk: Address of the desk, ``desk`` in what the practice tenant announces.
        tenant_id: The Directory (tenant) ID.
        client_id: The Application (client) ID.
        client_secret: The secret's value.

    Raises:
        SignInFailedError: The desk refuses them; the message is its own.
        httpx.HTTPError: It could not be opened.
    """
    typed = {"tenant_id": tenant_id, "client_id": client_id, "client_secret": client_secret}
    with new_browser() as browser:
        page = _Page(browser.post(desk, data=typed).text)
    if page.kind != "desk-done":
        raise SignInFailedError(page.alert or page.text)


def code_of(arrival: Arrival) -> str:
    """The authorisation code in an address that could not be opened.

    Raises:
        SignInFailedError: There is none.
    """
    query = parse_qs(urlsplit(arrival.url).query)
    if "code" not in query:
        raise SignInFailedError(query.get("error_description", ["no code"])[0])
    return query["code"][0]


def main(arguments: list[str], environment: Mapping[str, str]) -> int:
    """Sign in at the address given as the one argument.

    Returns:
        Exit status: 0 through, 1 not, 2 wrong usage.
    """
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m wizard.practice.robot URL\n")
        return 2
    hosts = dict(pair.split("=", 1) for pair in environment.get("PRACTICE_HOSTS", "").split(",") if "=" in pair)
    try:
        sign_in(
            arguments[0],
            user=environment.get("PRACTICE_USER") or None,
            password=environment.get("PRACTICE_PASSWORD") or None,
            decline=environment.get("PRACTICE_DECLINE", "") not in {"", "0"},
            ca_file=environment.get("PRACTICE_CA") or None,
            hosts=hosts,
        )
    except (SignInFailedError, httpx.HTTPError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], os.environ))
