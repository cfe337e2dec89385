"""One trust and one set of time limits for both HTTP stacks (requests under msal, httpx under msgraph-sdk)."""

import ssl
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
import requests
import truststore
from requests.adapters import HTTPAdapter

TIME_LIMIT = 30.0  # seconds for one answer
LOOPBACK = {"localhost", "127.0.0.1", "::1"}


def make_context(ca_file: Path | None) -> ssl.SSLContext:
    """Trust what the operating system trusts, and *ca_file* besides."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file is not None:
        context.load_verify_locations(cafile=str(ca_file))
    return context


def proxy_for(url: str) -> str | None:
    """The system's proxy for *url*; this computer is never reached through one."""
    host = urlsplit(url).hostname or ""
    if host in LOOPBACK or proxy_bypass(host):
        return None
    proxy = getproxies().get("https")
    # "proxy.example:8080" is common in HTTPS_PROXY.
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy


class _Adapter(HTTPAdapter):
    """Uses our context and always has a time limit."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - requests' own signature
        return super().proxy_manager_for(*args, **kwargs, ssl_context=self._context)

    def cert_verify(self, conn: Any, *_: object, **__: object) -> None:  # noqa: ANN401 - requests' own signature
        # requests would add its own list of authorities to our context.
        conn.cert_reqs = "CERT_REQUIRED"

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        kwargs["timeout"] = kwargs.get("timeout") or TIME_LIMIT
        return super().send(request, *args, **kwargs)


def requests_session(context: ssl.SSLContext, url: str) -> requests.Session:
    """A session for msal and azure-identity that talks to the host of *url*."""
    session = requests.Session()
    # REQUESTS_CA_BUNDLE would silently replace our trust.
    session.trust_env = False
    session.mount("https://", _Adapter(context))
    if proxy := proxy_for(url):
        session.proxies = {"https": proxy}
    return session


def async_transport(context: ssl.SSLContext, url: str) -> httpx.AsyncHTTPTransport:
    """What carries msgraph-sdk's requests to the host of *url*; it repeats nothing by itself."""
    return httpx.AsyncHTTPTransport(verify=context, trust_env=False, proxy=proxy_for(url))
