"""What stood between this computer and Microsoft: a proxy, an inspected connection, a captive portal, a wrong clock."""

import re
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import httpx
import requests
from msal.exceptions import MsalError

from wizard.core.problems import ProblemCode, ProblemRaised, problem
from wizard.core.words import Text, say_n
from wizard.entra.certificate import Presented, presented

# msal raises its own error for a 5xx answer.
NETWORK_ERRORS = (httpx.HTTPError, httpx.InvalidURL, requests.RequestException, MsalError, OSError)
PROXY_SCHEMES = {"http", "https"}
WANTS_LOGIN = 407  # RFC 9110, section 15.5.8
FIRST_FAULT = 500
# The refusal of a CONNECT: as http.client words it under requests, and as httpcore does under httpx.
_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")
_STATUS = re.compile(r"\A(\d{3})\b")
# Two hours or two days on, the larger unit says more; below the first of these nobody needs to know.
_OF_NOTE = timedelta(minutes=5)
_HOURS, _DAYS = timedelta(hours=2), timedelta(days=2)
_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class ForeignAnswerError(requests.RequestException):
    """Something answered that is not Microsoft."""


class BusyAnswerError(requests.RequestException):
    """Microsoft answered nothing that can be used, which may go away by itself.

    Attributes:
        slow_down: Whether it was asked too often.
        wait: Seconds that it asked to wait.
    """

    def __init__(self, what: str, *, slow_down: bool = False, wait: float | None = None) -> None:
        """Say *what* came instead."""
        super().__init__(what)
        self.slow_down = slow_down
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Route:
    """The way to an address.

    Attributes:
        url: The address.
        proxy: The proxy on the way, with its name and password; empty where there is none.
        allow: The hosts that an IT team has to allow.
    """

    url: str
    proxy: str = ""
    allow: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Without the proxy's password."""
        return f"Route({self.url!r})"

    def subject(self) -> dict[str, object]:
        """What sentences need."""
        told: dict[str, object] = {"proxy": shown_proxy(self.proxy), "host": urlsplit(self.url).hostname or ""}
        if self.allow:
            told["hosts"] = ", ".join(self.allow)
        return told


def shown_proxy(proxy: str) -> str:
    """Host and port of a proxy, without name and password; empty where it is none that both stacks can use."""
    try:
        parts = urlsplit(proxy)
        port = parts.port
    except ValueError:
        return ""
    if parts.scheme not in PROXY_SCHEMES or not parts.hostname:
        return ""
    return f"{parts.hostname}:{port}" if port else parts.hostname


def unusable_proxy(proxy: str) -> ProblemRaised:
    """The problem when the setting names something that is no HTTP proxy."""
    scheme, _, rest = proxy.partition("://")
    # What stands behind the last @ is an address; before it may stand a password.
    place = rest.rpartition("@")[2]
    return problem(ProblemCode.PROXY_UNUSABLE, proxy=f"{scheme}://{place}"[:100])


def of_network(error: BaseException, route: Route, now: datetime) -> ProblemRaised:
    """The problem behind a connection that failed, or a sign-in service that answered no sense.

    Nothing of the errors' own texts is kept: they may quote an address with a code or a password in it. May block, to
    look at a certificate that is not trusted.
    """
    errors = tuple(_chain(error))
    detail = type(error).__name__
    if any(_untrusted(each) for each in errors):
        return _certificate(presented(route.url, route.proxy), route, now, detail)
    code, transient = _code(errors, through_proxy=bool(route.proxy))
    raised = _about(code, _said(errors) or detail, route.subject())
    busy = next((each for each in errors if isinstance(each, BusyAnswerError)), None)
    wait = busy.wait if busy is not None and transient else None
    raised.problem = replace(raised.problem, transient=transient, retry_after=wait)
    return raised


def _about(code: ProblemCode, detail: str, subject: Mapping[str, object]) -> ProblemRaised:
    raised = problem(code, detail=detail)
    raised.problem = replace(raised.problem, subject=tuple(subject.items()))
    return raised


def _code(errors: tuple[BaseException, ...], *, through_proxy: bool) -> tuple[ProblemCode, bool]:
    """The problem, and whether it may go away by itself."""
    status = next((found for each in errors if (found := _proxy_status(each))), 0)
    if status == WANTS_LOGIN:
        return ProblemCode.PROXY_LOGIN, False
    if status and status < FIRST_FAULT:
        return ProblemCode.PROXY_REFUSED, False
    for each in errors:
        if isinstance(each, ForeignAnswerError):
            return ProblemCode.NOT_MICROSOFT, False
        if isinstance(each, BusyAnswerError | MsalError):
            asked_too_often = isinstance(each, BusyAnswerError) and each.slow_down
            return (ProblemCode.THROTTLED if asked_too_often else ProblemCode.SERVICE_BUSY), True
    if through_proxy and not status and any(_no_connection(each) for each in errors):
        return ProblemCode.PROXY_SILENT, True
    return ProblemCode.OFFLINE, True


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """*error* and what it was made of, in whichever way the library at hand keeps that."""
    seen: list[BaseException] = []
    waiting = [error]
    while waiting:
        each = waiting.pop(0)
        if each is None or each in seen:
            continue
        seen.append(each)
        yield each
        within = (each.__cause__, each.__context__, getattr(each, "inner_exception", None), *each.args)
        waiting += [more for more in within if isinstance(more, BaseException)]


def _untrusted(error: BaseException) -> bool:
    return isinstance(error, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(error)


def _proxy_status(error: BaseException) -> int:
    """The status with which a proxy refused to connect; 0 where it did not."""
    pattern = _STATUS if isinstance(error, httpx.ProxyError) else _TUNNEL
    found = pattern.findall(str(error))
    return int(found[0]) if found else 0


def _no_connection(error: BaseException) -> bool:
    # Through a proxy, the only connection that is made by name or address is the one to the proxy.
    kinds = (requests.exceptions.ProxyError, requests.ConnectTimeout, httpx.ConnectTimeout, httpx.ConnectError)
    return isinstance(error, kinds) and not any(isinstance(each, ssl.SSLError) for each in _chain(error))


def _said(errors: tuple[BaseException, ...]) -> str:
    """Our own words about what came instead."""
    ours = next((each for each in errors if isinstance(each, ForeignAnswerError | BusyAnswerError)), None)
    return str(ours) if ours is not None else ""


def _certificate(shown: Presented | None, route: Route, now: datetime, detail: str) -> ProblemRaised:
    subject = route.subject()
    if shown is None:
        return _about(ProblemCode.CERTIFICATE, detail, subject)
    subject["issuer"] = shown.issuer
    if not shown.starts <= now <= shown.ends:
        subject |= {"starts": shown.starts.date(), "ends": shown.ends.date(), "today": now.date()}
        return _about(ProblemCode.CERTIFICATE_DATES, detail, subject)
    return _about(ProblemCode.TLS_INSPECTION, detail, subject)


def difference_of_clocks(date: str, now: datetime) -> timedelta | None:
    """How far *now* is ahead of the ``Date`` header of an answer; ``None`` where it holds no date."""
    try:
        theirs = parsedate_to_datetime(date)
    except ValueError:
        return None
    return now - (theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC))


def clock_sentence(ahead: timedelta | None) -> Text | None:
    """How wrong this computer's clock is; ``None`` where it is right enough or not known."""
    if ahead is None or abs(ahead) < _OF_NOTE:
        return None
    return _fast(ahead) if ahead > timedelta() else _slow(-ahead)


def _fast(size: timedelta) -> Text:
    if size >= _DAYS:
        return say_n(
            "The clock of this computer is {count} day ahead of Microsoft's.",
            "The clock of this computer is {count} days ahead of Microsoft's.",
            count=round(size / _DAY),
        )
    if size >= _HOURS:
        return say_n(
            "The clock of this computer is {count} hour ahead of Microsoft's.",
            "The clock of this computer is {count} hours ahead of Microsoft's.",
            count=round(size / _HOUR),
        )
    return say_n(
        "The clock of this computer is {count} minute ahead of Microsoft's.",
        "The clock of this computer is {count} minutes ahead of Microsoft's.",
        count=round(size / _MINUTE),
    )


def _slow(size: timedelta) -> Text:
    if size >= _DAYS:
        return say_n(
            "The clock of this computer is {count} day behind Microsoft's.",
            "The clock of this computer is {count} days behind Microsoft's.",
            count=round(size / _DAY),
        )
    if size >= _HOURS:
        return say_n(
            "The clock of this computer is {count} hour behind Microsoft's.",
            "The clock of this computer is {count} hours behind Microsoft's.",
            count=round(size / _HOUR),
        )
    return say_n(
        "The clock of this computer is {count} minute behind Microsoft's.",
        "The clock of this computer is {count} minutes behind Microsoft's.",
        count=round(size / _MINUTE),
    )


def with_clock(raised: ProblemRaised, ahead: timedelta | None) -> ProblemRaised:
    """The same problem, saying by how much where it is the clock's."""
    sentence = clock_sentence(ahead)
    if raised.problem.code is ProblemCode.CLOCK_WRONG and sentence is not None:
        raised.problem = replace(raised.problem, subject=(*raised.problem.subject, ("difference", sentence)))
    return raised
