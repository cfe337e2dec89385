"""The recipe for any django-allauth site from the outside: the commands, and a real site at its usual paths."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.program import Finished, Json, Tenant, run, tenant_process
from tests.end_to_end.site import django_sites, look_at_the_vendor, values_of
from tests.steps.world import VENDOR_GREEN, World, marks, world
from wizard.core.model import Mark, StepReport
from wizard.recipes import load_recipe

pytestmark = pytest.mark.end_to_end
RECIPE = load_recipe("django-allauth")
CHOSEN = ("--recipe", "django-allauth")
TRY = "try_sign_in"


@pytest.fixture
def allauth(tmp_path: Path) -> Iterator[Tenant]:
    """A practice tenant with a django-allauth site."""
    with tenant_process(tmp_path, *CHOSEN) as running:
        yield running


def done(ended: Finished) -> Json:
    assert ended.status == 0, ended.explain()
    assert ended.result["result"] == "done"
    return ended.result


def registered(tenant: Tenant) -> dict[str, str]:
    """The applications that the program registered: unique name and object ID."""
    found = tenant.graph("/applications?$top=999")["value"]
    return {each["uniqueName"]: each["id"] for each in found if each.get("uniqueName")}


def test_two_recipes_for_one_domain_do_not_meet(allauth: Tenant, home: Path, tmp_path: Path) -> None:
    domain, sheet, values = allauth.told["domain"], tmp_path / "sheet.html", tmp_path / "values.json"
    assert domain == "contoso.django-allauth.example"
    usual = ("setup", *allauth.where, "--yes", "--json", "--hand-over-to", str(tmp_path / "first.json"))
    first = done(run(home, *usual))
    ended = run(
        home,
        *("setup", *CHOSEN, *allauth.where, "--yes", "--json", "--hand-over-to", str(values), "--record", str(sheet)),
    )
    second = done(ended)
    assert "mprovado" not in ended.stdout + ended.stderr + sheet.read_text() + values.read_text()
    assert second["redirect_uri"] == f"https://{domain}/accounts/microsoft/login/callback/"
    assert json.loads(values.read_text())["client_id"] == second["client_id"] != first["client_id"]
    both = {
        f"improvado-sso-{domain}": first["application_id"],
        f"django-allauth-sso-{domain}": second["application_id"],
    }
    assert registered(allauth) == both
    # The commands on the sheet find this set-up and no other.
    assert sheet.read_text().count(" --recipe django-allauth") == 4  # check, renew, undo and restore

    looked = run(home, "check", *CHOSEN, *allauth.where, "--json")
    assert done(looked)["application_id"] == second["application_id"]
    assert [each for each in (first["application_id"], first["client_id"], "mprovado") if each in looked.stdout] == []
    renewed = done(
        run(home, "renew", *CHOSEN, *allauth.where, "--json", "--hand-over-to", str(tmp_path / "renewed.json"))
    )
    assert renewed["application_id"] == second["application_id"]
    assert renewed["secret_key_id"] != second["secret_key_id"]

    done(run(home, "undo", *CHOSEN, *allauth.where, "--yes", "--json"))
    assert registered(allauth) == {f"improvado-sso-{domain}": first["application_id"]}
    assert done(run(home, *usual))["application_id"] == first["application_id"]


def test_a_rehearsal_from_the_command_line(home: Path) -> None:
    command = ("setup", "--practice", *CHOSEN, "--yes", "--json", "--try-sign-in", "--hand-over-to", "-")
    result = done(run(home, *command))
    assert result["redirect_uri"] == "https://contoso.django-allauth.example/accounts/microsoft/login/callback/"


SITES: dict[str, Json] = {
    "right": {},
    "asks nothing": {"asks": False},
    "no tenant": {"tenant": False},
    "no values": {"app": False},
    "elsewhere": {"prefix": "auth/"},
}


@pytest.fixture(scope="module")
def looks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, StepReport]:
    """What the last check says of a real django-allauth site at its usual paths, in each setting."""
    found: dict[str, StepReport] = {}

    async def look(tenant: World) -> None:
        once = await tenant.signed_in_once()
        engine = tenant.engine(sign_in=once)
        await engine.perform_all({"plan": "confirm"}, until="api_permissions")
        usual = {"prefix": "accounts/", "button": "none"}
        folder, sites = tmp_path_factory.mktemp("site"), {name: usual | site for name, site in SITES.items()}
        with django_sites(tenant.server.announcement, values_of(engine), folder, sites) as there:
            for name in SITES:
                tenant.site_at(there.ports[name], there.trusted)
                found[name] = await look_at_the_vendor(tenant.engine(sign_in=once))
        await tenant.aclose()

    with world(recipe=RECIPE) as tenant:
        asyncio.run(look(tenant))
    return found


GREEN = {"accepted": Mark.DONE} | VENDOR_GREEN


@pytest.mark.parametrize("name", ["right", "asks nothing"])
def test_the_real_site_is_right(looks: dict[str, StepReport], name: str) -> None:
    assert marks(looks[name]) == GREEN


def test_what_is_wrong_is_told_without_a_vendor(looks: dict[str, StepReport]) -> None:
    report = looks["no tenant"]
    assert marks(report) == GREEN | {"vendor_tenant_id": Mark.FAILED}
    (detail,) = [str(row.detail) for row in report.checks if row.key == "vendor_tenant_id"]
    assert detail.startswith("contoso.django-allauth.example has no Tenant ID entered: common stands in its place")
    assert detail.endswith("has to be entered there. Ask whoever looks after the site.")


def test_a_site_that_is_not_ready(looks: dict[str, StepReport]) -> None:
    assert marks(looks["no values"])["vendor_button"] is Mark.TODO
    elsewhere = {"accepted": Mark.DONE, "vendor_button": Mark.TODO, "vendor_start": Mark.TODO}
    assert marks(looks["elsewhere"]) == elsewhere
