"""Undo, restore, renew and check from the outside; how the tenant stands is asked of the tenant itself."""

import json
from pathlib import Path

import pytest

from tests.end_to_end.program import Finished, Json, Tenant, run, tenant_process

pytestmark = pytest.mark.end_to_end


def everything(tenant: Tenant) -> Json:
    """All applications, service principals and grants of the tenant, by their IDs."""
    names = ("applications", "servicePrincipals", "oauth2PermissionGrants")
    return {name: {each["id"]: each for each in tenant.graph(f"/{name}?$top=999")["value"]} for name in names}


def bin_of(tenant: Tenant, kind: str) -> list[str]:
    return [each["id"] for each in tenant.graph(f"/directory/deletedItems/microsoft.graph.{kind}")["value"]]


def secrets_of(tenant: Tenant, result: Json) -> list[str]:
    found = tenant.graph(f"/applications/{result['application_id']}")["passwordCredentials"]
    return [each["keyId"] for each in found]


def done(ended: Finished) -> Json:
    assert ended.status == 0, ended.explain()
    assert ended.result["result"] == "done"
    assert ended.result["problem"] is None
    assert "Traceback" not in ended.stderr
    return ended.result


def set_up(tenant: Tenant, home: Path, values: Path) -> Json:
    return done(run(home, "setup", *tenant.where, "--yes", "--json", "--hand-over-to", str(values)))


def undo(tenant: Tenant, home: Path, *more: str) -> Finished:
    return run(home, "undo", *tenant.where, "--yes", "--json", *more)


def renew(tenant: Tenant, home: Path, values: Path, *more: str) -> Finished:
    return run(home, "renew", *tenant.where, "--json", "--hand-over-to", str(values), *more)


def health(ended: Finished) -> dict[str, str]:
    return {row["key"].split(":")[1]: row["mark"] for row in ended.result["checks"] if row["step"] == "health"}


def test_undo_leaves_the_tenant_as_before_twice_and_restore_brings_it_back(
    tenant: Tenant, home: Path, tmp_path: Path
) -> None:
    before = everything(tenant)
    result = set_up(tenant, home, tmp_path / "values.json")
    assert everything(tenant) != before

    first = undo(tenant, home)
    done(first)
    assert [each["action"] for each in first.events if each.get("event") == "plan"] == ["remove"] * 3
    assert everything(tenant) == before
    assert result["application_id"] in bin_of(tenant, "application")
    assert result["service_principal_id"] in bin_of(tenant, "servicePrincipal")
    rows = {row["key"]: row["mark"] for row in first.result["checks"] if row["step"] == "undo"}
    assert rows == dict.fromkeys(("grant", "service_principal", "application", "recycle_bin"), "done")

    second = undo(tenant, home)
    done(second)
    assert [each for each in second.events if each.get("event") == "plan"] == []
    assert everything(tenant) == before

    done(undo(tenant, home, "--restore"))
    assert bin_of(tenant, "application") == []
    assert secrets_of(tenant, result) == [result["secret_key_id"]]
    wrong = run(home, "check", *tenant.where, "--json")
    assert wrong.status == 1, wrong.explain()
    assert health(wrong)["consent"] == "failed"
    set_up(tenant, home, tmp_path / "values.json")
    well = run(home, "check", *tenant.where, "--json")
    done(well)
    assert set(health(well).values()) == {"done"}


def test_undo_after_adoption_takes_only_our_part_back(home: Path, tmp_path: Path) -> None:
    with tenant_process(tmp_path, "--scenario", "already-half") as tenant:
        before = everything(tenant)
        set_up(tenant, home, tmp_path / "values.json")
        ended = undo(tenant, home)
        done(ended)
        (kept,) = [each for each in ended.events if each.get("event") == "plan" and each["action"] == "keep"]
        assert kept["key"] == "application"
        assert everything(tenant) == before
        assert bin_of(tenant, "application") == []


def test_restore_without_anything_to_restore(tenant: Tenant, home: Path) -> None:
    ended = undo(tenant, home, "--restore")
    assert ended.status == 1, ended.explain()
    assert ended.result["problem"]["code"] == "nothing_to_restore"


def test_renew_twice_then_the_old_ones_go(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    values = tmp_path / "values.json"
    first = set_up(tenant, home, values)
    second = done(renew(tenant, home, tmp_path / "second.json"))
    assert secrets_of(tenant, first) == [first["secret_key_id"], second["secret_key_id"]]
    assert {first[key] == second[key] for key in ("client_id", "application_id", "service_principal_id")} == {True}
    assert (
        json.loads((tmp_path / "second.json").read_text())["client_secret"]
        != json.loads(values.read_text())["client_secret"]
    )
    third = done(renew(tenant, home, values, "--remove-old"))
    assert secrets_of(tenant, first) == [third["secret_key_id"]]
    done(run(home, "check", *tenant.where, "--json"))
    kept = "".join(path.read_text() for path in home.rglob("*") if path.is_file())
    assert json.loads(values.read_text())["client_secret"] not in kept


def test_renew_without_a_set_up(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    ended = renew(tenant, home, tmp_path / "values.json")
    assert ended.status == 1, ended.explain()
    assert ended.result["problem"]["code"] == "not_set_up"
    assert not (tmp_path / "values.json").exists()


@pytest.mark.parametrize("command", ["undo", "renew"])
def test_a_member_has_to_ask_somebody(home: Path, tmp_path: Path, command: str) -> None:
    values = tmp_path / "values.json"
    with tenant_process(tmp_path) as tenant:
        set_up(tenant, home, values)
        before = everything(tenant)
        more = ("--yes",) if command == "undo" else ("--hand-over-to", str(values))
        ended = run(home, command, *tenant.where, "--json", *more, PRACTICE_USER="max@contoso.example")
        assert ended.status == 4, ended.explain()
        assert ended.result["result"] == "waiting"
        assert ended.result["problem"]["code"] == "missing_role"
        assert everything(tenant) == before


def without_domain(tenant: Tenant) -> tuple[str, ...]:
    """The options that say where the tenant is, without the domain."""
    where = list(tenant.where)
    place = where.index("--domain")
    return tuple(where[:place] + where[place + 2 :])


def test_without_a_domain_the_only_one_is_taken(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    where, values = without_domain(tenant), str(tmp_path / "values.json")
    first = set_up(tenant, home, tmp_path / "values.json")
    listed = run(home, "check", *where, "--json")
    done(listed)
    assert set(health(listed).values()) == {"done"}
    renewed = done(run(home, "renew", *where, "--json", "--hand-over-to", values))
    assert (renewed["client_id"], renewed["redirect_uri"]) == (first["client_id"], first["redirect_uri"])
    done(run(home, "undo", *where, "--yes", "--json"))
    assert first["application_id"] in bin_of(tenant, "application")


def test_who_may_not_register_is_told_where_a_role_is_activated(home: Path, tmp_path: Path) -> None:
    with tenant_process(tmp_path, "--scenario", "role-eligible") as tenant:
        ended = run(home, "setup", *tenant.where, "--yes", "--hand-over-to", str(tmp_path / "values.json"))
        assert ended.status == 4, ended.explain()
        told = ended.stderr
        assert "Application Developer or Cloud Application Administrator" in told
        assert "Who can help: Whoever assigns roles in Contoso Ltd." in told
        assert "/#view/Microsoft_Azure_PIMCommon/ActivationMenuBlade/~/aadmigratedroles" in told
        assert "Then run the command again" in told
        assert "Authorization_RequestDenied" in told
