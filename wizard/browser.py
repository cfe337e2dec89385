"""Opening a page in the user's browser: known pages only.

``BROWSER`` is honoured as Python's :mod:`webbrowser` reads it. A command may run as long as the browser does, so each
page is opened in a thread of its own.
"""

import logging
import threading
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from concurrent.futures import Future

log = logging.getLogger(__name__)

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Browser:
    """Opens pages of known hosts and of hosts below them; call it like a function.

    Attributes:
        site: The whitelabel domain, which is known as well; may be empty.
        pages: Where the pages of a host are opened instead: host name to the root of an address on this computer.
    """

    def __init__(self) -> None:
        """Know Keeper only."""
        self.site = ""
        self.pages: Mapping[str, str] = {}
        self._hosts: frozenset[str] = frozenset()

    def know(self, hosts: Iterable[str]) -> None:
        """Open pages of *hosts* as well."""
        self._hosts |= {host.lower() for host in hosts if host}

    def may_open(self, url: str) -> bool:
        """Whether *url* is a page of a known host: https, or plain http on this computer."""
        try:
            parts = urlsplit(url)
            host = parts.hostname or ""
            # Whatever a browser might read in another way than we do is refused.
            plain = url.isascii() and url.isprintable() and not set(url) & set(" \\\"'<>`") and "@" not in parts.netloc
        except ValueError:
            return False
        from wizard.core.keeper import KEEPER_HOSTS  # noqa: PLC0415 - the first window opens no page

        hosts = KEEPER_HOSTS | self._hosts | {self.site.partition(":")[0]} - {""}
        known = host in hosts or any(host.endswith(f".{each}") for each in hosts - LOOPBACK)
        return plain and known and (parts.scheme == "https" or (parts.scheme == "http" and host in LOOPBACK))

    def __call__(self, url: str) -> "Future[bool]":
        """Open *url* without waiting for the browser.

        Returns:
            Whether it was opened, once that is known.

        Raises:
            ValueError: It is not a page that the wizard opens.
        """
        from concurrent.futures import Future  # noqa: PLC0415 - not needed before the first window

        if not self.may_open(url):
            msg = "only pages of known hosts are opened"
            raise ValueError(msg)
        parts = urlsplit(url)
        if root := self.pages.get(parts.hostname or ""):
            url = root + (parts._replace(scheme="", netloc="").geturl() or "/")
        opened: Future[bool] = Future()
        # From here on nobody can cancel it: the thread tells what happened, whoever still listens.
        opened.set_running_or_notify_cancel()
        threading.Thread(target=_open, args=(url, opened), name="browser", daemon=True).start()
        return opened


def _open(url: str, told: "Future[bool]") -> None:
    import webbrowser  # noqa: PLC0415 - not needed before the first window

    try:
        opened = webbrowser.open(url)
    except Exception as error:  # noqa: BLE001 - a command of the user's; whatever it does, the page is not open
        log.debug("the browser failed: %s", type(error).__name__)
        opened = False
    if not opened:
        log.warning("no browser could be opened; the page can be opened by hand")
    told.set_result(opened)
