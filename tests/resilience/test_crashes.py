"""A process that is killed at a write, or just before, leaves nothing that the next run does not put right.

The whole matrix, at every request: ``make matrix ARGS=crashes``.
"""

import pytest

from tests.resilience.crashes import prepared
from tests.resilience.runs import CAN_WATCH

pytestmark = [pytest.mark.end_to_end, pytest.mark.skipif(not CAN_WATCH, reason="needs Linux")]
# Where in a command the process dies, and whether the request took effect: each write at least once.
KILLS = {
    "setup": (
        ("POST /organizations/oauth2/v2.0/token #1", True),
        ("PATCH /applications(uniqueName='…') #1", False),
        ("PATCH /applications(uniqueName='…') #1", True),
        ("POST /servicePrincipals #1", True),
        ("POST /applications/…/addPassword #1", True),
        ("POST /oauth2PermissionGrants #1", True),
    ),
    "renew": (("POST /applications/…/addPassword #1", True), ("POST /applications/…/removePassword #1", True)),
    "undo": (("DELETE /oauth2PermissionGrants/… #1", True), ("DELETE /applications/… #1", True)),
}


@pytest.mark.parametrize("command", KILLS)
def test_killed_at_a_write_and_run_again(command: str) -> None:
    with prepared(command, anew=False) as crashes:
        places = {str(each).partition(" ")[2]: each for each in crashes.places}
        made = [crashes.crash(places[name], applied=applied) for name, applied in KILLS[command]]
    assert [str(each) for each in made if not each.well] == []
