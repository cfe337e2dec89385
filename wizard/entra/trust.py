"""Whom to trust: what the operating system trusts, without reading it anew for each connection.

On Windows and macOS truststore asks the system about each certificate. Elsewhere it only tells OpenSSL where the
system keeps its authorities, but again for each connection: 140 certificates and 30 ms of a processor, while every
other handshake waits. The same is done here once, and again where the environment or the file has changed.
"""

import platform
import re
import ssl
import threading
from pathlib import Path
from typing import Any

import truststore

# Where systems keep their authorities, for a Python whose OpenSSL was built on another one; the list is truststore's.
FILES = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)
ASKS_THE_SYSTEM = {"Windows", "Darwin"}
HTTP = ["http/1.1"]  # what all of ours speak (RFC 7301)
# How OpenSSL names the certificates of a folder; it looks into the folder itself, at each handshake.
_HASHED = re.compile(r"[0-9a-fA-F]{8}\.[0-9]")


def make_context(ca_file: Path | None) -> ssl.SSLContext:
    """Trust what the operating system trusts, and *ca_file* besides."""
    kind = truststore.SSLContext if platform.system() in ASKS_THE_SYSTEM else FilesOfTheSystem
    context = kind(ssl.PROTOCOL_TLS_CLIENT)
    context.set_alpn_protocols(HTTP)
    if ca_file is not None:
        context.load_verify_locations(cafile=str(ca_file))
    return context


class FilesOfTheSystem(ssl.SSLContext):
    """Trusts the authorities in the system's files as they are when a connection is made."""

    def __init__(self, *_: object) -> None:
        """Trust nobody yet: the files are read for the first connection."""
        self._lock = threading.Lock()
        self._seen: object = None

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        """A connection that blocks."""
        self._read()
        return super().wrap_socket(*args, **kwargs)

    def wrap_bio(self, *args: Any, **kwargs: Any) -> ssl.SSLObject:
        """A connection of a loop."""
        self._read()
        return super().wrap_bio(*args, **kwargs)

    def _read(self) -> None:
        with self._lock:
            paths = ssl.get_default_verify_paths()
            usual = paths.cafile or (paths.capath if _has_certificates(paths.capath) else None)
            file = paths.cafile if usual else next((each for each in FILES if Path(each).is_file()), None)
            seen = (paths, file, _stamp(file))
            if seen == self._seen:
                return
            if usual:
                self.set_default_verify_paths()
            elif file:
                self.load_verify_locations(cafile=file)
            self._seen = seen


def _has_certificates(folder: str | None) -> bool:
    try:
        return folder is not None and any(_HASHED.fullmatch(each.name) for each in Path(folder).iterdir())
    except OSError:
        return False


def _stamp(file: str | None) -> tuple[int, ...]:
    """What changes with the content of *file*."""
    if file is None:
        return ()
    status = Path(file).stat()
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
