"""A process that is killed at a write leaves nothing that the next run does not put right.

The whole matrix, before and after every request: ``make matrix ARGS=crashes``.
"""

import pytest

from tests.resilience.crashes import prepared
from tests.resilience.runs import CAN_WATCH, Forking

pytestmark = [pytest.mark.end_to_end, pytest.mark.skipif(not CAN_WATCH, reason="needs Linux")]
# After which requests the process dies: they took effect, and nobody heard the answer.
KILLS = {
    "setup": (
        "PATCH /applications(uniqueName='…') #1",
        "POST /applications/…/addPassword #1",
        "POST /oauth2PermissionGrants #1",
    ),
    "renew": ("POST /applications/…/addPassword #1",),
    "undo": (
        "DELETE /oauth2PermissionGrants/… #1",
        "DELETE /servicePrincipals/… #1",
        "DELETE /applications/… #1",
    ),
}


@pytest.mark.parametrize("command", KILLS)
def test_killed_at_a_write_and_run_again(command: str) -> None:
    with prepared(command, Forking()) as crashes:
        places = {str(each).partition(" ")[2]: each for each in crashes.places}
        made = [crashes.crash(places[name], applied=True) for name in KILLS[command]]
    assert all(each.met for each in made)
    assert [str(each) for each in made if not each.well] == []
