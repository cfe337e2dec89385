"""A visit at the vendor's site, as a browser would make it, that ends where the site leads elsewhere.

A login page that asks for a press first is answered: django-allauth shows a form with its CSRF token unless
``SOCIALACCOUNT_LOGIN_ON_GET`` is set (its documentation, "Configuration", and Django's "Cross Site Request Forgery
protection": token, cookie and, over https, a Referer of the same host).
"""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from urllib.parse import urlencode, urljoin, urlsplit

import h11

from wizard.core.ports import Finding, LoginStart
from wizard.core.words import say
from wizard.site.exchange import Answer, exchange
from wizard.site.page import Form, Page

MOST_REDIRECTS = 5
OK = 200
FORBIDDEN = 403
REDIRECTS = frozenset({301, 302, 303, 307, 308})
GONE = frozenset({404, 410})
DRAWN_BY_SCRIPTS = say(
    "The login page is drawn by scripts, which the wizard does not run. Open it to see for yourself."
)
# Django's check against forgery compares the origin of a form with the address at which it believes to be reached.
TURNED_AWAY = say(
    "The site turned its own form away (403). Where that happens in a browser too, the site does not know that it is"
    " reached through https."
)
Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Opener = Callable[[str, list[Finding]], Awaitable[Connection | None]]


class _StoppedError(Exception):
    """The visit ended before anything was seen; ``finding`` says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding


class Visit:
    """One visit, with the cookies that the site sets in it."""

    def __init__(self, connect: Opener, address: str) -> None:
        """Begin at *address*; *connect* opens a connection to a host of it, or says what stands in the way."""
        self._connect = connect
        self._address = address
        self._host = urlsplit(address).netloc
        self._cookies: dict[str, str] = {}

    async def button(self, texts: tuple[str, ...], login: str) -> Finding:
        """Whether the page has a link or a button that says one of *texts*, or that leads to *login*."""
        try:
            answer = await self._walk()
            no_page = self._no_page(answer)
            if isinstance(answer, str) or no_page is not None:
                return no_page or Finding(None)
            page = await self._read(answer)
        except _StoppedError as stopped:
            return stopped.finding
        if page.has(*texts) or page.leads_to(login):
            return Finding(ok=True)
        if page.drawn_by_scripts:
            return Finding(None, DRAWN_BY_SCRIPTS)
        return Finding(ok=False)

    def _no_page(self, answer: Answer | str) -> Finding | None:
        """Why *answer* is no login page; nothing where it may be one."""
        if isinstance(answer, str):
            host = urlsplit(answer).netloc or answer
            words = say("The login page is at another address, {host}, where the wizard does not look.", host=host)
            return Finding(None, words)
        if answer.status in GONE:
            return Finding(ok=False, detail=say("There is no page at {address}.", address=self._address))
        if answer.status != OK:
            return Finding(None, say("The site answered with an error ({status}).", status=answer.status))
        if not answer.is_page:
            return Finding(None, say("The site answered with something that is no page."))
        return None

    async def start(self) -> LoginStart:
        """Where the site leads whoever starts the sign-in."""
        try:
            answer = await self._walk()
            if isinstance(answer, Answer) and answer.status == OK and answer.is_page:
                form = _confirmation(await self._read(answer), self._address)
                if form is not None:
                    answer = await self._walk(form)
                    if isinstance(answer, Answer) and answer.status == FORBIDDEN:
                        return LoginStart(Finding(None, TURNED_AWAY))
        except _StoppedError as stopped:
            return LoginStart(stopped.finding)
        if isinstance(answer, str):
            return LoginStart(Finding(ok=True), answer)
        if answer.status in GONE:
            return LoginStart(Finding(ok=False, detail=say("There is no page at {address}.", address=self._address)))
        if answer.status == OK:
            return LoginStart(Finding(ok=False, detail=say("The site shows a page of its own instead.")))
        return LoginStart(Finding(None, say("The site answered with an error ({status}).", status=answer.status)))

    async def _walk(self, form: Form | None = None) -> Answer | str:
        """Go where the site leads: its last answer, or the address at which it leads elsewhere."""
        for _ in range(MOST_REDIRECTS + 1):
            answer = await self._ask(form)
            target = answer.header("location")
            if answer.status not in REDIRECTS or not target:
                return answer
            try:
                target = urljoin(self._address, target)
                parts = urlsplit(target)
            except ValueError:
                break
            if parts.scheme != "https" or parts.netloc.lower() != self._host.lower():
                return target
            self._address, form = target, None
        raise _StoppedError(Finding(None, say("The site leads from one address to the next without an end.")))

    async def _ask(self, form: Form | None) -> Answer:
        found: list[Finding] = []
        opened = await self._connect(self._host, found)
        if opened is None:
            raise _StoppedError(found[-1])
        reader, writer = opened
        try:
            content = urlencode(form.hidden).encode() if form is not None else b""
            answer = await exchange(reader, writer, self._request(form, content), content)
        except (OSError, ssl.SSLError, h11.ProtocolError):
            raise _StoppedError(Finding(None, say("The connection to the site broke off."))) from None
        finally:
            writer.transport.abort()  # nothing more is wanted, and a polite end could take long
        self._cookies |= answer.cookies()
        return answer

    def _request(self, form: Form | None, content: bytes) -> h11.Request:
        parts = urlsplit(self._address)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        headers = [
            ("Host", self._host),
            ("Accept", "text/html"),
            ("Accept-Encoding", "identity"),
            ("User-Agent", "entra-sso-wizard"),
            ("Connection", "close"),
        ]
        if self._cookies:
            headers.append(("Cookie", "; ".join(f"{name}={value}" for name, value in self._cookies.items())))
        if form is not None:
            headers += [
                ("Content-Type", "application/x-www-form-urlencoded"),
                ("Content-Length", str(len(content))),
                ("Referer", self._address),
                ("Origin", f"https://{self._host}"),
            ]
        try:
            return h11.Request(method="POST" if form is not None else "GET", target=target, headers=headers)
        except (h11.LocalProtocolError, UnicodeEncodeError):
            raise _StoppedError(Finding(None, say("The site leads to an address that cannot be read."))) from None

    async def _read(self, answer: Answer) -> Page:
        """The page of *answer*, read in a thread: a large one takes a moment."""
        return await asyncio.to_thread(lambda: Page(answer.text(), self._address))


def _confirmation(page: Page, address: str) -> Form | None:
    """The form that only asks for a press before it leads to Microsoft, if the page at *address* has one.

    It is sent to the very same address, and a person types nothing into it.
    """
    bare = address.partition("?")[0]
    fit = (each for each in page.forms if each.post and not each.typed and each.target.partition("?")[0] == bare)
    return next(fit, None)
