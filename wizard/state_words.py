"""How things stand, in a word or two: the same words in the window and on the command line."""

from dataclasses import dataclass

from wizard.catalogue import tr
from wizard.core.model import Mark, PlanAction, StepReport, StepStatus, VendorSide


def mark_word(mark: Mark) -> str:
    """The state of a check row in a word."""
    return {
        Mark.DONE: tr("Done"),
        Mark.WAITING: tr("Waiting"),
        Mark.FAILED: tr("Failed"),
        Mark.TODO: tr("To do"),
        Mark.UNKNOWN: tr("Unknown"),
    }[mark]


def status_word(status: StepStatus) -> str:
    """The state of a step in a word or two."""
    return {
        StepStatus.TODO: tr("To do"),
        StepStatus.RUNNING: tr("Working"),
        StepStatus.WAITING: tr("Waiting"),
        StepStatus.DONE: tr("Done"),
        StepStatus.FAILED: tr("Needs attention"),
    }[status]


def step_word(report: StepReport) -> str:
    """How a step stands, in a word or two: no more is said to be done than was seen."""
    return mark_word(Mark.UNKNOWN) if report.uncertain else status_word(report.status)


def action_word(action: PlanAction) -> str:
    """What happens to one thing of the plan, in a word."""
    return {
        PlanAction.CREATE: tr("New"),
        PlanAction.CHANGE: tr("Change"),
        PlanAction.KEEP: tr("Stays"),
        PlanAction.REMOVE: tr("Goes"),
    }[action]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a set-up came to, where everything on Microsoft's side was seen to be done.

    Attributes:
        headline: The good news, and no more of it than was seen.
        left: What is left on the vendor's side; empty where nothing is.
        mark: How the vendor's side stands.
    """

    headline: str
    left: str
    mark: Mark


def outcome(organisation: str, vendor: str, side: VendorSide | None) -> Outcome:
    """What can be said once the organisation's part is done.

    Args:
        organisation: Its name.
        vendor: The vendor's name.
        side: How the vendor's site looked from here; ``None`` where nobody looked.
    """
    mark = side.mark if side is not None else Mark.UNKNOWN
    if mark is Mark.DONE:
        ready = tr(
            "{organisation} is ready to sign in to {vendor} with Microsoft accounts.",
            organisation=organisation,
            vendor=vendor,
        )
        return Outcome(ready, "", mark)
    if mark is Mark.FAILED:
        left = tr(
            "One thing is left on the side of {vendor}: something there has to be changed. The page Try the sign-in"
            " says what.",
            vendor=vendor,
        )
    elif side is not None and mark is Mark.UNKNOWN and side.uses_values:
        left = tr("{vendor} uses your values. Open its login page to see whether the button is there.", vendor=vendor)
    elif mark is Mark.UNKNOWN:
        left = tr("Whether {vendor} is ready could not be seen from here. Its login page shows it.", vendor=vendor)
    elif side is not None and side.uses_values:
        left = tr(
            "One thing is left on the side of {vendor}: it uses your values, but its button is not on the login page"
            " yet.",
            vendor=vendor,
        )
    else:
        left = tr(
            "One thing is left on the side of {vendor}: the three values have to be entered there.",
            vendor=vendor,
        )
    return Outcome(tr("Microsoft's side is done for {organisation}.", organisation=organisation), left, mark)
