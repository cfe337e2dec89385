"""The clouds in which a tenant can live: Microsoft's own, and any server that a cloud file describes.

The hosts are data in ``resources/clouds.toml``, with their source.
"""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from urllib.parse import SplitResult, urlsplit

from wizard.paths import resource
from wizard.toml_data import DataError, Document

DEFAULT = "public"
TABLE = "clouds.toml"
MAX_PORT = 65535


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloud:
    """Where to sign in and where to work.

    Attributes:
        name: For the screen.
        login: Root of the authority, https, without a final slash.
        graph: Root of Microsoft Graph without ``/v1.0``, https, without a final slash.
        portal: Root of the Azure portal.
        entra_portal: Root of the Entra portal.
        ca_file: More certificates to trust (PEM), or none.
        hosts: Where the login page check connects instead: host name to ``address:port``, like curl's ``--resolve``.
        pages: Where a browser opens the pages of a host instead: host name to the root of an address.
        also_login: Other hosts of the same authority.
    """

    name: str
    login: str
    graph: str
    portal: str
    entra_portal: str
    ca_file: Path | None = None
    pages: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    hosts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    also_login: frozenset[str] = frozenset()

    @property
    def portal_hosts(self) -> frozenset[str]:
        """The hosts of the two portals."""
        return frozenset({_host(self.portal), _host(self.entra_portal)})


@dataclass(frozen=True, slots=True, kw_only=True)
class _CloudFile:
    """A cloud file as written."""

    name: str
    login: str
    graph: str
    portal: str
    entra_portal: str
    ca_file: str = ""
    hosts: dict[str, str] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """One of Microsoft's clouds as written in the table."""

    name: str
    login: str
    graph: str
    portal: str
    entra_portal: str
    also_login: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()

    def login_hosts(self) -> frozenset[str]:
        """The hosts of its authority."""
        return frozenset({_host(self.login), *self.also_login})


def cloud_names() -> tuple[str, ...]:
    """The names that :func:`load_cloud` knows, in the order of the table."""
    return tuple(_known_clouds())


def load_cloud(name_or_path: str = DEFAULT) -> Cloud:
    """Find a cloud by name, or read a cloud file.

    Args:
        name_or_path: ``public``, ``usgov``, ``usgov-dod``, ``china``, or the path of a TOML file.

    Raises:
        wizard.toml_data.DataError: There is no such cloud or file, or the file does not fit.
    """
    known = _known_clouds()
    if name_or_path in known:
        cloud = known[name_or_path]
        return Cloud(
            name=cloud.name,
            login=cloud.login,
            graph=cloud.graph,
            portal=cloud.portal,
            entra_portal=cloud.entra_portal,
            also_login=frozenset(cloud.also_login),
        )
    path = Path(name_or_path)
    if not path.suffix and not path.exists():
        raise DataError(path, "", f"there is no such cloud. Known: {', '.join(known)}, or a cloud file.")
    return _read(Document(path), known)


def _known_clouds() -> dict[str, _Known]:
    document = Document(resource(TABLE))
    return {name: document.convert(_Known, table, name) for name, table in document.data.items()}


def _read(document: Document, known: Mapping[str, _Known]) -> Cloud:
    file = document.convert(_CloudFile)
    login = _root(document, "login", file.login)
    graph = _root(document, "graph", file.graph)
    portal = _root(document, "portal", file.portal, loopback_http=True)
    entra_portal = _root(document, "entra_portal", file.entra_portal, loopback_http=True)
    ours = _refuse_mixture(document, _host(login), _host(graph), known)
    _refuse_portals(document, file, known)
    return Cloud(
        name=file.name,
        login=login,
        graph=graph,
        portal=portal,
        entra_portal=entra_portal,
        ca_file=_ca_file(document, file.ca_file),
        hosts=MappingProxyType(dict(_resolved(document, host, to, known) for host, to in file.hosts.items())),
        pages=MappingProxyType(dict(_served(document, host, root, known) for host, root in file.pages.items())),
        also_login=ours,
    )


def _root(document: Document, key: str, url: str, *, loopback_http: bool = False) -> str:
    """An address without its final slashes.

    Raises:
        DataError: It is not https (or plain http on this computer, where that is allowed), or holds more than a root.
    """
    parts = _split(document, key, url)
    if parts.scheme == "http" and loopback_http:
        if not _is_loopback(parts.hostname or ""):
            raise document.error(key, "http:// is allowed on this computer only (localhost). Write https://.")
    elif parts.scheme != "https":
        raise document.error(key, "this must be an address that begins with https://.")
    # Plain ASCII, because libraries read other letters, such as wide ones, as the plain letter that they resemble.
    if not _AUTHORITY.fullmatch(parts.netloc) or not _PATH.fullmatch(parts.path) or parts.query or parts.fragment:
        raise document.error(key, "write scheme, host and port only, such as https://login.example.com.")
    if key == "graph" and parts.path.strip("/"):
        raise document.error(key, "write the address without a path; /v1.0 is added by the program.")
    return url.rstrip("/")


# Letters, digits and hyphens (RFC 1123, section 2.1) or an IPv6 address, and a port.
_AUTHORITY = re.compile(r"(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]+)?")
_PATH = re.compile(r"[A-Za-z0-9._~/-]*")


def _split(document: Document, key: str, url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port  # read here, because a bad port is only found on reading
    except ValueError:
        raise document.error(key, "this is not an address. Write it like https://login.example.com.") from None
    return parts


def _refuse_mixture(document: Document, login: str, graph: str, known: Mapping[str, _Known]) -> frozenset[str]:
    """Refuse one of Microsoft's hosts together with a host that is not of the same cloud.

    Otherwise a cloud file could send a real administrator's token to a stranger.

    Returns:
        The other hosts of the authority.
    """
    logins = frozenset().union(*(cloud.login_hosts() for cloud in known.values()))
    graphs = {_host(cloud.graph) for cloud in known.values()}
    for key, host, listed in (("login", login, logins), ("graph", graph, graphs)):
        if host not in listed and _is_microsofts(host, known):
            right = ", ".join(known)
            raise document.error(key, f"{host} is Microsoft's, and not this of a cloud that is known. Known: {right}.")
    by_login = [cloud for cloud in known.values() if login in cloud.login_hosts()]
    by_graph = [cloud for cloud in known.values() if graph == _host(cloud.graph)]
    if by_login and not any(cloud in by_graph for cloud in by_login):
        right = " or ".join(cloud.graph for cloud in by_login)
        raise document.error("graph", f"this does not belong to the login address {login}. Write {right}.")
    if by_graph and not by_login:
        right = " or ".join(cloud.login for cloud in by_graph)
        raise document.error("login", f"this does not belong to the Graph address {graph}. Write {right}.")
    return frozenset().union(*(cloud.login_hosts() for cloud in by_login))


def _refuse_portals(document: Document, file: "_CloudFile", known: Mapping[str, _Known]) -> None:
    """Refuse a stranger's page beside one of Microsoft's clouds: opened by this program, it would be believed."""
    by_login = [cloud for cloud in known.values() if _host(file.login) in cloud.login_hosts()]
    for key, root in (("portal", file.portal), ("entra_portal", file.entra_portal)):
        if by_login and not _is_loopback(_host(root)):
            right = [str(getattr(cloud, key)) for cloud in by_login]
            if _host(root) not in map(_host, right):
                raise document.error(key, f"this does not belong to the login address. Write {' or '.join(right)}.")


def _is_microsofts(host: str, known: Mapping[str, _Known]) -> bool:
    """Whether *host* lies in a domain of Microsoft's clouds."""
    domains = {domain for cloud in known.values() for domain in cloud.domains}
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _ca_file(document: Document, written: str) -> Path | None:
    if not written:
        return None
    path = document.path.absolute().parent / Path(written).expanduser()
    if not path.is_file():
        raise document.error("ca_file", f"there is no file {path}. Correct the path or remove the key.")
    return path


def _resolved(document: Document, host: str, to: str, known: Mapping[str, _Known]) -> tuple[str, str]:
    """One line of the table ``hosts``, which is for the vendor's site only."""
    if _is_microsofts(host.lower().rstrip("."), known):
        raise document.error(f"hosts.{host}", "this host is Microsoft's; only the vendor's site can be sent elsewhere.")
    name, _, port = to.rpartition(":")
    good_port = port.isascii() and port.isdigit() and 0 < int(port) <= MAX_PORT
    if not name or not good_port or any(c in "/@?#" or c.isspace() for c in name):
        raise document.error(f"hosts.{host}", "write an address and a port, such as 127.0.0.1:8444.")
    return host.lower(), to


def _served(document: Document, host: str, root: str, known: Mapping[str, _Known]) -> tuple[str, str]:
    """One line of the table ``pages``: a browser is sent to this computer only, and never in Microsoft's place."""
    key = f"pages.{host}"
    if _is_microsofts(host.lower().rstrip("."), known):
        raise document.error(key, "this host is Microsoft's; only the vendor's site can be opened elsewhere.")
    address = _root(document, key, root, loopback_http=True)
    if not _is_loopback(_host(address)):
        raise document.error(key, "write an address on this computer, such as http://localhost:8444.")
    return host.lower(), address


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removesuffix(".")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
