"""How things stand, in a word or two: the same words in the window and on the command line."""

from wizard.catalogue import tr
from wizard.core.model import Mark, PlanAction, StepStatus


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


def action_word(action: PlanAction) -> str:
    """What happens to one thing of the plan, in a word."""
    return {PlanAction.CREATE: tr("New"), PlanAction.CHANGE: tr("Change"), PlanAction.KEEP: tr("Stays")}[action]
