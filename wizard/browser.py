"""Opening a page in the user's browser.

``BROWSER`` is honoured as Python's :mod:`webbrowser` reads it. A command may run as long as the browser does, so each
page is opened in a thread of its own.
"""

import logging
import threading
from urllib.parse import urlsplit

log = logging.getLogger(__name__)

LOOPBACK = {"localhost", "127.0.0.1", "::1"}


def may_open(url: str) -> bool:
    """Whether *url* is a page that the wizard opens: https, or plain http on this computer."""
    parts = urlsplit(url)
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK))


def open_page(url: str) -> None:
    """Open *url* without waiting for the browser.

    Raises:
        ValueError: It is not a page that the wizard opens.
    """
    if not may_open(url):
        msg = "only https pages are opened"
        raise ValueError(msg)
    threading.Thread(target=_open, args=(url,), name="browser", daemon=True).start()


def _open(url: str) -> None:
    import webbrowser  # noqa: PLC0415 - not needed before the first window

    try:
        opened = webbrowser.open(url)
    except (OSError, webbrowser.Error):
        opened = False
    if not opened:
        log.warning("no browser could be opened; the page can be opened by hand")
