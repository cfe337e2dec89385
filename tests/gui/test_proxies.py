"""The desktop's proxy: what Qt answers, in the words that both HTTP stacks understand."""

from urllib.request import getproxies_environment

import pytest
from PySide6.QtNetwork import QNetworkProxy

from wizard.gui.application import _find_proxy
from wizard.gui.proxies import desktop_proxy, first_usable

URL = "https://login.example/"
HTTP, CACHING, SOCKS = (
    QNetworkProxy.ProxyType.HttpProxy,
    QNetworkProxy.ProxyType.HttpCachingProxy,
    QNetworkProxy.ProxyType.Socks5Proxy,
)
DIRECT = QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)


@pytest.mark.parametrize(
    ("proxies", "found"),
    [
        ([], None),
        ([DIRECT], None),
        ([QNetworkProxy(HTTP, "proxy.example", 8080)], "http://proxy.example:8080"),
        ([QNetworkProxy(CACHING, "proxy.example", 3128), DIRECT], "http://proxy.example:3128"),
        ([DIRECT, QNetworkProxy(HTTP, "proxy.example", 8080)], None),
        ([QNetworkProxy(SOCKS, "s.example", 1080), QNetworkProxy(HTTP, "p.example", 8)], "http://p.example:8"),
        ([QNetworkProxy(SOCKS, "s.example", 1080)], None),
        ([QNetworkProxy(HTTP, "p.example", 8, "a b", "c:d@e%")], "http://a%20b:c:d%40e%25@p.example:8"),
        ([QNetworkProxy(HTTP, "fd00::1", 8080)], "http://[fd00::1]:8080"),
    ],
)
def test_the_first_that_can_be_used(proxies: list[QNetworkProxy], found: str | None) -> None:
    assert first_usable(proxies) == found


def test_the_environment_counts_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "proxy.example:8080")
    monkeypatch.setenv("NO_PROXY", "inside.example")
    assert getproxies_environment()["https"] == "proxy.example:8080"
    assert _find_proxy(URL) == "http://proxy.example:8080"
    assert desktop_proxy("https://inside.example/") is None
    assert desktop_proxy("https://localhost:8443/") is None


def test_without_a_setting_qt_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    assert desktop_proxy(URL) is None
    assert desktop_proxy("https://127.0.0.1:8443/") is None
