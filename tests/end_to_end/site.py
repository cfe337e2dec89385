"""Starts the Django site, for tests."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import trustme

from tests.end_to_end.program import REPOSITORY, Json


@dataclass(frozen=True, slots=True)
class DjangoSites:
    """The Django site in several settings.

    Attributes:
        ports: Where each of them listens on this computer.
        trusted: The authorities of the site and of the practice tenant, PEM.
    """

    ports: dict[str, int]
    trusted: Path


@contextlib.contextmanager
def django_sites(told: Json, values: Json, folder: Path, sites: Mapping[str, Json]) -> Iterator[DjangoSites]:
    """Serve *sites*, each with what is wrong with it, for the tenant that *told* announces and the three *values*."""
    authority = trustme.CA()
    certificate, trusted = folder / "site.pem", folder / "trusted.pem"
    authority.issue_cert(str(told["domain"])).private_key_and_cert_chain_pem.write_to_path(str(certificate))
    trusted.write_bytes(authority.cert_pem.bytes() + Path(told["ca_file"]).read_bytes())
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "tests.end_to_end.relying_party"],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(
                json.dumps(told | {"certificate": str(certificate), "sites": dict(sites)} | values) + "\n"
            )
            process.stdin.flush()
            yield DjangoSites(json.loads(process.stdout.readline()), trusted)
        finally:
            process.kill()
