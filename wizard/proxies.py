"""Which proxy leads to an address, as the environment and the system's own settings say.

What needs Qt, a script that chooses the proxy (PAC), is asked in :mod:`wizard.gui.proxies`. A finder may block for
seconds: it is asked in the worker's threads.
"""

from collections.abc import Callable
from urllib.parse import urlsplit

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

ProxyFinder = Callable[[str], str | None]
"""Gives the address of the proxy for an address, may be with name and password; ``None`` where there is none."""


def system_proxy(url: str) -> str | None:
    """The proxy that ``HTTPS_PROXY`` or the system's fixed settings name; this computer is never reached through one.

    Python's :func:`urllib.request.getproxies` reads the environment first, then the registry or macOS' settings.
    """
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415 - brings all of HTTP; not before the first page

    host = urlsplit(url).hostname or ""
    if host in LOOPBACK or proxy_bypass(host):
        return None
    proxy = getproxies().get("https")
    # "proxy.example:8080" is common in HTTPS_PROXY.
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy
