"""Who may sign in, from the command line; how the tenant stands is asked of the tenant itself."""

from pathlib import Path

import pytest

from tests.end_to_end.program import Tenant, run

pytestmark = pytest.mark.end_to_end


def test_only_the_named_may_sign_in_and_undo_takes_it_back(tenant: Tenant, home: Path, tmp_path: Path) -> None:
    setup = ("setup", *tenant.where, "--yes", "--json", "--hand-over-to", str(tmp_path / "values.json"))
    wrong = run(home, *setup, "--assign", "max@contoso.example", "--assign", "nobody")
    assert wrong.status == 2, wrong.explain()
    assert wrong.result["problem"]["code"] == "no_such_member"
    assert "nobody" in wrong.result["problem"]["what_happened"]
    assert wrong.result["client_id"] is None, "nothing was made"

    ended = run(home, *setup, "--assign", "max@contoso.example", "--assign", "marketing")
    assert ended.status == 0, ended.explain()
    told = {each["key"]: each["text"] for each in ended.events if each.get("event") == "plan"}
    assert "Max Member, Marketing" in told["access"]
    path = f"/servicePrincipals/{ended.result['service_principal_id']}"
    assert tenant.graph(path)["appRoleAssignmentRequired"] is True
    assigned = tenant.graph(f"{path}/appRoleAssignedTo")["value"]
    assert {each["principalDisplayName"] for each in assigned} == {"Max Member", "Marketing"}
    rows = [row for row in ended.result["checks"] if row["step"] == "who_may_sign_in" and row["key"] != "yourself"]
    assert [row["mark"] for row in rows] == ["done"] * 3

    everyone = run(home, *setup, "--everyone")
    assert everyone.status == 0, everyone.explain()
    assert tenant.graph(path)["appRoleAssignmentRequired"] is False
