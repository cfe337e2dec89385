"""How Microsoft is reached: one trust, one proxy and one set of limits for both HTTP stacks.

msal and azure-identity speak through requests, msgraph-sdk through httpx. Neither follows a redirect, repeats anything
by itself, reads more than it should or waits for ever.
"""

import contextlib
import json
import socket
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit
from weakref import WeakSet

import httpx
import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool

from wizard.core.ports import Clock
from wizard.core.problems import ProblemRaised
from wizard.entra.handshake import close_what_is_given_up
from wizard.entra.network_problems import (
    BusyAnswerError,
    ForeignAnswerError,
    Route,
    difference_of_clocks,
    of_network,
    shown_proxy,
    unusable_proxy,
)
from wizard.entra.problems import CAPTIVE, seconds_to_wait
from wizard.entra.trust import make_context
from wizard.proxies import ProxyFinder, system_proxy

# WORKAROUND https://github.com/encode/httpcore/blob/1.0.9/httpcore/_synchronization.py
# It looks for the optional sniffio at every lock of every request. Where it is not installed, Python searches all of
# its path each time, a tenth of what a request takes; None stands for "it is not there".
if find_spec("sniffio") is None:
    sys.modules["sniffio"] = cast("Any", None)

FIRST_REDIRECT, FIRST_ERROR, FIRST_FAULT = 300, 400, 500  # classes of HTTP status (RFC 9110, section 15)
TOO_MANY = 429
SLOW_DOWN = {408, TOO_MANY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """When the other side is given up.

    Attributes:
        connect: Seconds until a connection stands.
        read: Seconds between two pieces of an answer.
        whole: Seconds for a request and its whole answer, so that one that dribbles ends as well.
        size: Bytes of an answer; the largest page of a list that Graph gives is far smaller.
    """

    connect: float = 15.0
    read: float = 30.0
    whole: float = 60.0
    size: int = 16 * 1024 * 1024


LIMITS = Limits()


class Network:
    """What both stacks share for one sign-in.

    Attributes:
        context: Whom to trust.
        clock: Time.
        limits: When the other side is given up.
        ahead: How far this computer's clock was ahead of Microsoft's at the last answer; ``None`` before the first.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        ca_file: Path | None = None,
        find_proxy: ProxyFinder = system_proxy,
        limits: Limits = LIMITS,
        allow: tuple[str, ...] = (),
    ) -> None:
        """Be ready; nothing is asked yet.

        Args:
            clock: Time.
            ca_file: One more trusted certificate authority, if any.
            find_proxy: Names the proxy for an address.
            limits: When the other side is given up.
            allow: The hosts that an IT team has to allow, for sentences.
        """
        self.context = make_context(ca_file)
        self.clock = clock
        self.limits = limits
        self.ahead: timedelta | None = None
        self._find_proxy = find_proxy
        self._allow = allow
        self._proxies: dict[str, str | None] = {}

    def session(self, url: str, hosts: frozenset[str] = frozenset()) -> requests.Session:
        """A session for msal and azure-identity that talks to the host of *url*, and to *hosts*. May block.

        Raises:
            ProblemRaised: The proxy's setting cannot be used.
        """
        session = _Session(hosts | {urlsplit(url).hostname or ""})
        session.mount("https://", _Adapter(self))
        if proxy := self._proxy(url):
            session.proxies = {"https": proxy}
        return session

    def transport(self, url: str) -> httpx.AsyncHTTPTransport:
        """What carries msgraph-sdk's requests to the host of *url*. May block.

        Raises:
            ProblemRaised: The proxy's setting cannot be used.
        """
        made = httpx.AsyncHTTPTransport(verify=self.context, trust_env=False, proxy=self._proxy(url))
        return close_what_is_given_up(made)

    def trouble(self, error: BaseException, url: str) -> ProblemRaised:
        """The problem behind a connection to *url* that failed. May block, to look at the certificate."""
        route = Route(url, self._proxies.get(urlsplit(url).hostname or "") or "", self._allow)
        return of_network(error, route, self.clock.now())

    def foreign(self, url: str, detail: str) -> ProblemRaised:
        """The problem when something else answered in the place of *url*; *detail* is how, such as ``HTTP 302``."""
        raised = self.trouble(ForeignAnswerError(detail), url)
        raised.problem = replace(raised.problem, service_code=detail)
        return raised

    def note_time(self, headers: Mapping[str, str]) -> None:
        """Compare the clocks; the ``Date`` header has full seconds (RFC 9110, section 6.6.1)."""
        ahead = difference_of_clocks(headers.get("Date", ""), self.clock.now())
        if ahead is not None:
            self.ahead = ahead

    def _proxy(self, url: str) -> str | None:
        proxy = self._find_proxy(url)
        if proxy and not shown_proxy(proxy):
            raise unusable_proxy(proxy)
        self._proxies[urlsplit(url).hostname or ""] = proxy
        return proxy


class _Session(requests.Session):
    """Talks to known hosts only, and never goes where an answer points: a form with a code or a secret would go too."""

    def __init__(self, hosts: frozenset[str]) -> None:
        super().__init__()
        # REQUESTS_CA_BUNDLE would silently replace our trust.
        self.trust_env = False
        self._hosts = hosts

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        if (urlsplit(request.url or "").hostname or "") not in self._hosts:
            msg = "the sign-in leads to another host"
            raise ForeignAnswerError(msg)
        return super().send(request, **{**kwargs, "allow_redirects": False})


class _Adapter(HTTPAdapter):
    """Uses our context, and gives up within the limits."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._sockets: WeakSet[socket.socket] = WeakSet()
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=self._network.context)
        self._remember_connections(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - requests' own signature
        manager = super().proxy_manager_for(*args, **kwargs, ssl_context=self._network.context)
        self._remember_connections(manager)
        return manager

    def _remember_connections(self, manager: urllib3.PoolManager) -> None:
        """Let the sockets of the manager's connections be found while they are in use, for :meth:`_end_all`.

        The connections themselves let go of a socket that ends with its answer before that answer is read.
        """
        sockets = self._sockets

        class Connection(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                plain = super()._new_conn()
                sockets.add(plain)
                return plain

            def connect(self) -> None:
                super().connect()
                sockets.add(getattr(self.sock, "socket", self.sock))  # in a proxy's TLS, urllib3 puts its own around

        class Pool(HTTPSConnectionPool):
            ConnectionCls = Connection

        manager.pool_classes_by_scheme = {"https": Pool}

    def cert_verify(self, conn: Any, *_: object, **__: object) -> None:  # noqa: ANN401 - requests' own signature
        # requests would add its own list of authorities to our context.
        conn.cert_reqs = "CERT_REQUIRED"

    def send(self, request: requests.PreparedRequest, *_: Any, **kwargs: Any) -> requests.Response:
        limits = self._network.limits
        kwargs["timeout"] = (limits.connect, limits.read)
        kwargs["stream"] = True
        # The limits of requests begin anew with each byte, so somebody else looks at the clock. A session of ours
        # carries one request at a time.
        too_late = threading.Event()
        watch = threading.Timer(limits.whole, self._end_all, (too_late,))
        watch.daemon = True
        watch.start()
        try:
            response = super().send(request, **kwargs)
            with response:
                response._content = self._read(response)  # noqa: SLF001 - requests has no other place for it
        finally:
            watch.cancel()
        if too_late.is_set():
            raise requests.Timeout
        self._network.note_time(response.headers)
        _judge(response, self._network.clock.now())
        return response

    def _read(self, response: requests.Response) -> bytes:
        content = b""
        for piece in response.iter_content(65536):
            content += piece
            if len(content) > self._network.limits.size:
                msg = "the answer is too large"
                raise ForeignAnswerError(msg)
        return content

    def _end_all(self, too_late: threading.Event) -> None:
        """End what is under way; whoever waits for it meets the end of the connection."""
        too_late.set()
        for each in tuple(self._sockets):
            with contextlib.suppress(OSError):  # it has ended by itself
                # Not SSLSocket's own method, which would have the other thread read on without TLS.
                socket.socket.shutdown(each, socket.SHUT_RDWR)


def _judge(response: requests.Response, now: datetime) -> None:
    """Refuse what Microsoft's sign-in service does not send: it answers JSON, and msal takes the rest for facts.

    A busy answer is one here already: msal takes a 429 to its first question for an organisation that does not exist.

    Raises:
        BusyAnswerError: It may go away by itself.
        ForeignAnswerError: It is somebody else's.
    """
    status = response.status_code
    what = f"HTTP {status}"
    if status in SLOW_DOWN or (status >= FIRST_FAULT and status != CAPTIVE):
        lower = {name.lower(): value for name, value in response.headers.items()}
        raise BusyAnswerError(what, slow_down=status == TOO_MANY, wait=seconds_to_wait(lower, now))
    if FIRST_REDIRECT <= status < FIRST_ERROR:
        raise ForeignAnswerError(what)
    if is_json_object(response.content):
        return
    if "json" in response.headers.get("Content-Type", ""):
        raise BusyAnswerError(what)
    raise ForeignAnswerError(what)


def is_json_object(content: bytes) -> bool:
    """Whether *content* is a JSON object, whole."""
    try:
        return isinstance(json.loads(content), dict)
    except (ValueError, RecursionError):
        return False
