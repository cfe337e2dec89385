"""A look at the vendor's site from this computer: name, certificate, callback path, button, start of the sign-in.

No value of the set-up is sent, and no cookie but those that the site itself set in the same visit.

It takes the way that everything else takes: where a proxy leads to the site, through a tunnel of that proxy (RFC 9110,
section 9.3.6), which then finds the site's address itself.
"""

import asyncio
import base64
import logging
import socket
import ssl
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import unquote, urlsplit

import h11

from wizard.core.ports import Finding, LoginStart, SiteFindings
from wizard.core.words import Text, say
from wizard.proxies import ProxyFinder, system_proxy
from wizard.site.exchange import exchange
from wizard.site.visit import Connection, Visit

_T = TypeVar("_T")
log = logging.getLogger(__name__)

TIME_LIMIT = 10.0  # seconds for the whole look
NOT_FOUND = 404
SERVER_ERROR = 500
SUCCESS = range(200, 300)
WANTS_A_LOGIN = 407
PORTS = {"http": 80, "https": 443}

NO_ANSWER = Finding(None, say("No answer came in time."))
_NOT_REACHED = Finding(None, say("It could not be checked from this computer."))


class HttpsSite:
    """Looks at a site over https."""

    def __init__(
        self,
        context: ssl.SSLContext,
        hosts: Mapping[str, str],
        find_proxy: ProxyFinder = system_proxy,
        *,
        time_limit: float = TIME_LIMIT,
    ) -> None:
        """Trust what *context* trusts.

        Args:
            context: For the certificate of the site.
            hosts: Sends a name to another ``address:port``, like curl's ``--resolve``.
            find_proxy: Names the proxy for an address; may block.
            time_limit: Seconds for the whole look.
        """
        self._context = context
        self._hosts = hosts
        self._find_proxy = find_proxy
        self._time_limit = time_limit

    async def look(self, domain: str, callback_url: str) -> SiteFindings:
        """Look whether the host resolves, its certificate is valid and the callback path answers."""
        found: list[Finding] = []
        try:
            async with asyncio.timeout(self._time_limit):
                await self._look(domain, callback_url, found)
        except TimeoutError:
            found.append(NO_ANSWER)
        resolves, certificate, callback = (*found, _NOT_REACHED, _NOT_REACHED, _NOT_REACHED)[:3]
        return SiteFindings(resolves, certificate, callback)

    async def button(self, page: str, texts: tuple[str, ...], login: str) -> Finding:
        """Look whether the page has a link or a button that says one of *texts*, or that leads to *login*."""
        return await self._bounded(Visit(self._open, page).button(texts, login), NO_ANSWER)

    async def start(self, login: str) -> LoginStart:
        """Start a sign-in at the site and see where it leads; not followed beyond the site."""
        return await self._bounded(Visit(self._open, login).start(), LoginStart(NO_ANSWER))

    async def _bounded(self, work: Awaitable[_T], late: _T) -> _T:
        try:
            async with asyncio.timeout(self._time_limit):
                return await work
        except TimeoutError:
            return late

    async def _look(self, domain: str, callback_url: str, found: list[Finding]) -> None:
        """Add to *found* what was seen, in the order of :class:`SiteFindings`, until something stands in the way."""
        opened = await self._open(domain, found)
        if opened is None:
            return
        reader, writer = opened
        try:
            found.append(_judge(await _status(reader, writer, domain, callback_url)))
        except (OSError, h11.ProtocolError):
            found.append(_NOT_REACHED)
        finally:
            writer.transport.abort()  # nothing more is wanted, and a polite end could take long

    async def _open(self, domain: str, found: list[Finding]) -> Connection | None:
        """A connection to *domain*; else the last of *found* says what stands in the way."""
        host, _, port = domain.partition(":")
        address, _, other_port = self._hosts.get(domain, self._hosts.get(host, "")).rpartition(":")
        target = _Place(address or host, int(other_port or port or 443))
        proxy = await asyncio.to_thread(self._find_proxy, f"https://{target}")
        if proxy:
            way = _proxy_of(proxy)
            if way is None:
                found += (Finding(None, say("A proxy leads there, which is not an HTTP proxy.")),) * 2
                return None
            found.append(Finding(None, say("The proxy {proxy} finds its address.", proxy=str(way.place))))
        else:
            way = None
            if not await _resolves(target):
                why = say("This computer finds no address for it. Check the spelling, or ask your network team.")
                found.append(Finding(None, why))
                return None
            found.append(Finding(ok=True))
        try:
            if way is None:
                reader, writer = await asyncio.open_connection(
                    target.host, target.port, ssl=self._context, server_hostname=host
                )
            else:
                reader, writer = await self._tunnel(way, target, host)
        except ssl.SSLCertVerificationError as error:
            log.info("certificate of %s: %s", domain, error.verify_message)
            found.append(Finding(ok=False, detail=_certificate(error)))
            return None
        except _TunnelError as error:
            found.append(Finding(None, error.sentence))
            return None
        except (OSError, h11.ProtocolError):
            found.append(Finding(None, say("No connection could be made.")))
            return None
        found.append(Finding(ok=True))
        return reader, writer

    async def _tunnel(
        self, proxy: "_Proxy", target: "_Place", host: str
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A TLS connection through *proxy* to *target*, whose certificate has to be for *host*.

        Raises:
            _TunnelError: The proxy does not let the connection through.
            OSError: It cannot be reached, or the certificate is not accepted.
        """
        context = self._context if proxy.secure else None
        reader, writer = await asyncio.open_connection(proxy.place.host, proxy.place.port, ssl=context)
        headers = [("Host", str(target))]
        if proxy.login:
            headers.append(("Proxy-Authorization", f"Basic {base64.b64encode(proxy.login.encode()).decode()}"))
        try:
            connect = h11.Request(method="CONNECT", target=str(target), headers=headers)
            status = (await exchange(reader, writer, connect, most=0)).status
            if status in SUCCESS:
                await writer.start_tls(self._context, server_hostname=host)
                return reader, writer
        except BaseException:
            writer.transport.abort()
            raise
        writer.transport.abort()
        name = str(proxy.place)
        if status == WANTS_A_LOGIN:
            raise _TunnelError(say("The proxy {proxy} wants a sign-in.", proxy=name))
        raise _TunnelError(
            say("The proxy {proxy} does not let the wizard through ({status}).", proxy=name, status=status)
        )


class _TunnelError(Exception):
    """A proxy does not let a connection through; ``sentence`` says so."""

    def __init__(self, sentence: Text) -> None:
        super().__init__()
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class _Place:
    """A host and a port."""

    host: str
    port: int

    def __str__(self) -> str:
        """As it stands in an address."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class _Proxy:
    """A proxy.

    Attributes:
        place: Where it listens.
        secure: Whether it is spoken to through TLS itself.
        login: Name and password, with a colon between them; empty where it wants none. Never shown.
    """

    place: _Place
    secure: bool
    login: str


def _proxy_of(address: str) -> _Proxy | None:
    """The proxy with this address; ``None`` where it is not an HTTP proxy, or no address at all."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in PORTS or not parts.hostname:
        return None
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else ""
    return _Proxy(_Place(parts.hostname, port or PORTS[parts.scheme]), parts.scheme == "https", login)


async def _resolves(place: _Place) -> bool:
    try:
        await asyncio.get_running_loop().getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)
    except OSError:
        return False
    return True


async def _status(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, domain: str, url: str) -> int:
    path = "/" + url.split("/", 3)[3]
    headers = [("Host", domain), ("Accept", "text/html"), ("Connection", "close")]
    return (await exchange(reader, writer, h11.Request(method="GET", target=path, headers=headers), most=0)).status


def _judge(status: int) -> Finding:
    if status == NOT_FOUND:
        return Finding(
            ok=False, detail=say("The site has no such page. Ask whether the site is set up for this domain.")
        )
    if status >= SERVER_ERROR:
        # django-allauth does while it has no values: it fails on every address of a sign-in (500).
        return Finding(
            None,
            say(
                "The site answered with an error ({status}). That can be so until the three values are entered there.",
                status=status,
            ),
        )
    return Finding(ok=True)


def _certificate(error: ssl.SSLCertVerificationError) -> Text:
    return say("The certificate is not accepted: {reason}.", reason=error.verify_message or say("unknown reason"))
