"""Whom the program trusts: the system's authorities, read once and again where they changed."""

import os
import ssl
import sys
from pathlib import Path

import pytest
import trustme
import truststore

from wizard.entra import trust
from wizard.entra.trust import FILES, make_context

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="there the system itself is asked about each certificate"
)


@pytest.fixture(name="system")
def _system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The system's file with one authority."""
    file = tmp_path / "system.pem"
    file.write_bytes(authorities(1))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    return file


def authorities(count: int) -> bytes:
    """The certificates of *count* authorities that are not known elsewhere."""
    return b"".join(trustme.CA().cert_pem.bytes() for _ in range(count))


def trusted(context: ssl.SSLContext) -> int:
    """How many authorities a connection made now goes by."""
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="example.com")
    return context.cert_store_stats()["x509_ca"]


def test_certificates_and_names_are_checked() -> None:
    context = make_context(None)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


def test_one_more_authority_is_trusted_besides(system: Path, tmp_path: Path) -> None:
    assert system.exists()
    more = tmp_path / "more.pem"
    more.write_bytes(authorities(1))
    assert trusted(make_context(more)) == 2


def test_the_file_is_read_for_the_first_connection_and_not_again(system: Path) -> None:
    context = make_context(None)
    assert trusted(context) == 1
    before, length = system.stat(), system.stat().st_size
    # Another authority in the same place, with everything that a look at the file tells as it was.
    while len(other := authorities(1)) != length:
        pass
    with system.open("r+b") as file:
        file.write(other)
    os.utime(system, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert trusted(context) == 1


def test_an_authority_that_is_installed_meanwhile_is_trusted(system: Path) -> None:
    context = make_context(None)
    assert trusted(context) == 1
    system.write_bytes(system.read_bytes() + authorities(2))
    assert trusted(context) == 3


def test_a_file_that_the_environment_names_meanwhile_is_read(
    system: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert system.exists()
    context = make_context(None)
    assert trusted(context) == 1
    (tmp_path / "other.pem").write_bytes(authorities(1))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "other.pem"))
    assert trusted(context) == 2


def test_where_openssl_finds_nothing_the_usual_places_are_looked_at(
    system: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setattr(trust, "FILES", (str(tmp_path / "nor here.pem"), str(system)))
    assert trusted(make_context(None)) == 1
    system.unlink()
    assert trusted(make_context(None)) == 0


def test_a_folder_of_certificates_is_left_to_openssl(
    system: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "certs"
    folder.mkdir()
    (folder / "0123abcd.0").write_bytes(system.read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    monkeypatch.setattr(trust, "FILES", (str(system),))
    assert trusted(make_context(None)) == 0  # OpenSSL takes from a folder what a handshake asks for, when it does


def test_the_usual_places_are_those_of_truststore() -> None:
    assert list(FILES) == truststore._openssl._CA_FILE_CANDIDATES
