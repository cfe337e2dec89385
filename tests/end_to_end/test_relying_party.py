"""What the set-up is for: a real relying party signs a person in with the three values."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.end_to_end.program import REPOSITORY, Json, Tenant, run
from wizard.practice import robot

pytestmark = pytest.mark.end_to_end


@contextlib.contextmanager
def relying_party(told: Json) -> Iterator[int]:
    """Run the Django site; yields its port."""
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
            process.stdin.write(json.dumps(told) + "\n")
            process.stdin.flush()
            yield int(process.stdout.readline())
        finally:
            process.kill()


def test_a_person_signs_in_at_the_site(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    values = tmp_path / "values.json"
    done = run(home, "setup", *tenant.where, "--yes", "--json", "--hand-over-to", str(values))
    assert done.status == 0, done.explain()

    domain = str(tenant.told["domain"])
    authority = trustme.CA()
    certificate = tmp_path / "site.pem"
    authority.issue_cert(domain).private_key_and_cert_chain_pem.write_to_path(str(certificate))
    trusted = tmp_path / "trusted.pem"
    trusted.write_bytes(authority.cert_pem.bytes() + Path(tenant.told["ca_file"]).read_bytes())

    # Not the administrator: whoever works there.
    person = next(user for user in tenant.told["users"] if user["role"] == "Member")
    told = tenant.told | {"certificate": str(certificate)} | json.loads(values.read_text())
    with relying_party(told) as port:
        arrival = robot.sign_in(
            f"https://{domain}/api/dts/v2/allauth/microsoft/login/",
            user=person["name"],
            password=person["password"],
            ca_file=trusted,
            hosts={domain: f"127.0.0.1:{port}"},
        )
    assert (arrival.status, arrival.text) == (200, f"Signed in as {person['name']}"), arrival
    # Nobody was asked for consent: the wizard granted it for everyone.
    assert "consent" not in arrival.seen
    assert "password" in arrival.seen
