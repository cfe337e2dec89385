"""Where Microsoft is, and which application signs the person in."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

# Where Microsoft has a person type a device code (page "OAuth 2.0 device authorization grant flow").
CODE_PAGES = frozenset({"microsoft.com", "www.microsoft.com", "aka.ms"})
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoints:
    """One cloud.

    Attributes:
        login: Root of the authority, https.
        graph: Root of Microsoft Graph without ``/v1.0``, https.
        ca_file: One more trusted certificate authority, if any.
        client_id: The public client that signs the person in.
        also_login: Other hosts of the same authority.
    """

    login: str
    graph: str
    ca_file: Path | None
    client_id: str
    also_login: frozenset[str] = frozenset()

    @property
    def login_hosts(self) -> frozenset[str]:
        """The hosts that may see codes, secrets and refresh tokens."""
        return self.also_login | {urlsplit(self.login).hostname or ""}

    def is_sign_in_page(self, url: str) -> bool:
        """Whether a person may be sent to *url* to sign in: https, or http where the cloud is on this computer."""
        page = urlsplit(url)
        here = page.hostname in LOOPBACK and self.login_hosts <= LOOPBACK
        return (page.scheme == "https" and page.hostname in self.login_hosts | CODE_PAGES) or (
            page.scheme in {"http", "https"} and here
        )

    @property
    def to_allow(self) -> tuple[str, ...]:
        """The hosts that an IT team has to let through."""
        return tuple(dict.fromkeys(urlsplit(root).hostname or "" for root in (self.login, self.graph)))

    @property
    def scope(self) -> str:
        """Everything that the client is pre-authorised for in Graph."""
        return f"{self.graph}/.default"
