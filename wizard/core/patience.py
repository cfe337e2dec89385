"""How long and in which rhythm the engine waits for Microsoft, for each kind of trouble that goes away by itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from wizard.core.ports import Clock
from wizard.core.problems import ProblemCode
from wizard.core.words import Text, say

ASLEEP = timedelta(seconds=20)  # beyond a pause; no busy computer is this late


@dataclass(frozen=True, slots=True)
class Patience:
    """How long and in which rhythm the engine waits for Microsoft.

    Attributes:
        pauses: Seconds between looks; the last one repeats.
        limit: Seconds until patience ends.
        reason: What the user is told.
        usual: How long it usually takes.
    """

    pauses: tuple[float, ...]
    limit: float
    reason: Text
    usual: Text

    def pause(self, turn: int) -> float:
        """Seconds to wait before look number *turn*, counted from 0."""
        return self.pauses[min(turn, len(self.pauses) - 1)]


# The rhythms are what other programs of this kind use: Terraform's azuread provider, the Azure CLI and CIPP.
COPYING = Patience(
    (1, 2, 3, 5, 8, 10), 120, say("Microsoft is copying this between its servers."), say("Usually under a minute.")
)
PATIENCE: Mapping[ProblemCode, Patience] = {
    ProblemCode.NOT_VISIBLE_YET: COPYING,
    ProblemCode.SECRET_NOT_ACTIVE: Patience(
        (2, 3, 5),
        180,
        say("Microsoft is still copying the new client secret between its servers."),
        say("Usually under half a minute."),
    ),
    ProblemCode.THROTTLED: Patience(
        (5, 10, 20, 30), 300, say("Microsoft asks us to slow down."), say("Usually under a minute.")
    ),
    ProblemCode.SERVICE_BUSY: Patience(
        (2, 4, 8, 15), 90, say("Microsoft is busy. The wizard tries again."), say("Usually a few seconds.")
    ),
    ProblemCode.OFFLINE: Patience(
        (2, 4, 8), 30, say("The connection was interrupted. The wizard tries again."), say("Usually a few seconds.")
    ),
    ProblemCode.PROXY_SILENT: Patience(
        (2, 4, 8), 30, say("The proxy does not answer. The wizard tries again."), say("Usually a few seconds.")
    ),
}


async def slept_in(clock: Clock, seconds: float) -> timedelta:
    """Let *seconds* pass; what passed beyond them, which is long only where the computer slept."""
    until = clock.now() + timedelta(seconds=seconds)
    await clock.sleep(seconds)
    beyond = clock.now() - until
    return beyond if beyond > ASLEEP else timedelta()
