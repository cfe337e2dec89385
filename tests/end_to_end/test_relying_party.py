"""What the set-up is for: a real relying party signs a person in with the three values, and every proof is green."""

import json
import re
from pathlib import Path

import pytest

from tests.end_to_end.program import Tenant, run
from tests.end_to_end.site import django_sites
from wizard.practice import robot

pytestmark = pytest.mark.end_to_end


def test_a_person_signs_in_at_the_site_and_every_proof_is_green(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    values = tmp_path / "values.json"
    done = run(home, "setup", *tenant.where, "--yes", "--json", "--hand-over-to", str(values))
    assert done.status == 0, done.explain()

    domain = str(tenant.told["domain"])
    # Not the administrator: whoever works there.
    person = next(user for user in tenant.told["users"] if user["role"] == "Member")
    with django_sites(tenant.told, json.loads(values.read_text()), tmp_path, {"right": {"asks": False}}) as sites:
        arrival = robot.sign_in(
            f"https://{domain}/api/dts/v2/allauth/microsoft/login/",
            user=person["name"],
            password=person["password"],
            ca_file=sites.trusted,
            hosts={domain: f"127.0.0.1:{sites.ports['right']}"},
        )
        assert (arrival.status, arrival.text) == (200, f"Signed in as {person['name']}"), arrival
        # Nobody was asked for consent: the wizard granted it for everyone.
        assert "consent" not in arrival.seen
        assert "password" in arrival.seen

        cloud = tmp_path / "cloud.toml"
        text = Path(tenant.told["cloud_file"]).read_text()
        text = re.sub(r"127\.0\.0\.1:\d+", f"127.0.0.1:{sites.ports['right']}", text)
        cloud.write_text(text.replace(str(tenant.told["ca_file"]), str(sites.trusted)))
        seen = run(home, "check", "--cloud", str(cloud), "--domain", domain, "--json")
    assert seen.status == 0, seen.explain()
    rows = {each["key"]: each["mark"] for each in seen.result["checks"] if each["step"] == "try_sign_in"}
    assert set(rows) > {"accepted", "vendor_button", "vendor_client_id", "vendor_tenant_id", "vendor_redirect_uri"}
    assert set(rows.values()) == {"done"}, rows
