"""Who issued the certificate that was refused, so that an IT team knows which of its boxes to look at.

Python does not tell it once the handshake has failed, so the certificate is fetched once more. Nothing is sent over
that connection and nothing read from it: it ends with the handshake.
"""

import base64
import contextlib
import socket
import ssl
import time
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote, urlsplit

from cryptography import x509
from cryptography.x509.oid import NameOID

SECONDS = 5.0  # for the whole look
MAX_HEAD = 64 * 1024
LONGEST_NAME = 100
CONNECTED = b"200"


@dataclass(frozen=True, slots=True)
class Presented:
    """What a certificate says; none of it is proved.

    Attributes:
        issuer: The name of the authority, one printable line.
        starts: First moment at which it holds.
        ends: Last moment.
    """

    issuer: str
    starts: datetime
    ends: datetime


def presented(url: str, proxy: str = "", seconds: float = SECONDS) -> Presented | None:
    """The certificate that is shown for *url*; ``None`` where it cannot be had. Blocks.

    Args:
        url: An address that begins with https.
        proxy: An HTTP proxy on the way, may be with name and password.
        seconds: How long it may take.
    """
    with contextlib.suppress(OSError, ValueError):
        return _read(_fetch(url, proxy, time.monotonic() + seconds))
    return None


def _fetch(url: str, proxy: str, end: float) -> bytes:
    target = urlsplit(url)
    host, port = target.hostname or "", target.port or 443
    via = urlsplit(proxy)
    first = (via.hostname or "", via.port or 80) if proxy else (host, port)
    with socket.create_connection(first, _left(end)) as plain:
        if proxy:
            _connect(plain, f"{host}:{port}", via.username, via.password, end)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # Only to read a certificate that is known not to be trusted; see the top of this file.
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        plain.settimeout(_left(end))
        with context.wrap_socket(plain, server_hostname=host) as secured:
            return secured.getpeercert(binary_form=True) or b""


def _connect(plain: socket.socket, target: str, user: str | None, password: str | None, end: float) -> None:
    """Have the proxy connect to *target* (RFC 9110, section 9.3.6).

    Raises:
        OSError: It does not.
    """
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if user is not None:
        login = base64.b64encode(f"{unquote(user)}:{unquote(password or '')}".encode()).decode("ascii")
        lines.append(f"Proxy-Authorization: Basic {login}")
    plain.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
    head = b""
    while b"\r\n\r\n" not in head and len(head) < MAX_HEAD:
        plain.settimeout(_left(end))
        # One byte at a time, so that nothing of the handshake is taken.
        byte = plain.recv(1)
        if not byte:
            break
        head += byte
    if head.split(b" ")[1:2] != [CONNECTED]:
        msg = "the proxy does not connect"
        raise OSError(msg)


def _left(end: float) -> float:
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _read(der: bytes) -> Presented:
    certificate = x509.load_der_x509_certificate(der)
    names = certificate.issuer
    kinds = (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME)
    found = [each for kind in kinds for each in names.get_attributes_for_oid(kind)]
    words = [str(each.value) for each in found] or [names.rfc4514_string()]
    # An authority is often called the same in both.
    told = ", ".join(dict.fromkeys(words))
    issuer = "".join(each if each.isprintable() else " " for each in told)[:LONGEST_NAME].strip()
    return Presented(issuer or "?", certificate.not_valid_before_utc, certificate.not_valid_after_utc)
