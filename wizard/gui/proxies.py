"""The proxy as the desktop knows it: with scripts that choose it (PAC), which only Qt can ask."""

import logging
from collections.abc import Iterable
from urllib.parse import urlsplit
from urllib.request import getproxies_environment

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from wizard.proxies import LOOPBACK, system_proxy

log = logging.getLogger(__name__)

HTTP = {QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy}


def desktop_proxy(url: str) -> str | None:
    """The proxy for *url*; this computer is never reached through one. May block while a script is fetched.

    ``HTTPS_PROXY`` counts first, because somebody set it for a purpose.
    """
    if (urlsplit(url).hostname or "") in LOOPBACK:
        return None
    if getproxies_environment().get("https"):
        return system_proxy(url)
    return first_usable(QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url))))


def first_usable(proxies: Iterable[QNetworkProxy]) -> str | None:
    """The first of *proxies*, which a script names in its order of preference, that both HTTP stacks can use."""
    for proxy in proxies:
        if proxy.type() is QNetworkProxy.ProxyType.NoProxy:
            return None
        if proxy.type() in HTTP and proxy.hostName():
            address = QUrl()
            address.setScheme("http")
            address.setHost(proxy.hostName())
            address.setPort(proxy.port())
            if proxy.user():
                address.setUserName(proxy.user())
                address.setPassword(proxy.password())
            return address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        log.info("a proxy of another kind is left out: %s", proxy.type().name)
    return None
