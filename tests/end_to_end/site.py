"""Starts the Django site, for tests."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import trustme

from tests.end_to_end.program import REPOSITORY, Json
from wizard.core.engine import Engine
from wizard.core.model import StepReport


@dataclass(frozen=True, slots=True)
class DjangoSites:
    """The Django site in several settings.

    Attributes:
        ports: Where each of them listens on this computer.
        authority: The authority of the site, PEM.
        trusted: The same, and the one of the practice tenant.
    """

    ports: dict[str, int]
    authority: Path
    trusted: Path
    process: subprocess.Popen[str] = field(repr=False)

    def enter(self, name: str, values: Json, **settings: object) -> None:
        """Enter the three *values* at the site *name*; *settings* are what is wrong with it from now on.

        Returns once the site uses them.
        """
        self._write({"site": name, "values": values, "settings": settings})
        self._read()

    def _write(self, message: Json) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()

    def _read(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the site has ended"
        return line


@contextlib.contextmanager
def django_sites(told: Json, values: Json, folder: Path, sites: Mapping[str, Json]) -> Iterator[DjangoSites]:
    """Serve *sites*, each with what is wrong with it, for the tenant that *told* announces and the three *values*.

    The values may be empty: they can be entered later.
    """
    authority = trustme.CA()
    certificate, own, trusted = folder / "site.pem", folder / "site-ca.pem", folder / "trusted.pem"
    own.write_bytes(authority.cert_pem.bytes())
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
        try:
            running = DjangoSites({}, own, trusted, process)
            running._write(told | {"certificate": str(certificate), "sites": dict(sites)} | values)
            running.ports.update(json.loads(running._read()))
            yield running
        finally:
            process.kill()


def values_of(engine: Engine) -> Json:
    """The three values that a set-up made, while it still holds the secret."""
    facts, secret = engine.state.facts, engine.reveal_secret()
    assert facts.organisation
    assert facts.application
    assert secret
    return {
        "tenant_id": facts.organisation.tenant_id,
        "client_id": facts.application.client_id,
        "client_secret": secret.reveal(),
    }


async def look_at_the_vendor(engine: Engine) -> StepReport:
    """What the last check says, where everything is set up and somebody can sign in."""
    await engine.perform("sign_in")
    await engine.perform("plan", "confirm")
    await engine.look("register_application")
    return await engine.look("try_sign_in")
