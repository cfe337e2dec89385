"""The steps of the article, one file each.

A new kind of step is one file and one line in :data:`STEPS`; ``tests/steps/test_tables.py`` names the other tables in
which it has to be.
"""

from wizard.core.recipe import Recipe
from wizard.core.step import Step
from wizard.steps.before_you_start import BeforeYouStart
from wizard.steps.client_secret import ClientSecret
from wizard.steps.find_members import FindMembers
from wizard.steps.finish import Finish
from wizard.steps.hand_over import HandOver
from wizard.steps.health import Health
from wizard.steps.identifiers import Identifiers
from wizard.steps.permissions import ApiPermissions
from wizard.steps.plan import Plan
from wizard.steps.register_application import RegisterApplication
from wizard.steps.renew import OldSecrets, Renew
from wizard.steps.restore import Restore
from wizard.steps.sign_in import SignInToAzure
from wizard.steps.try_sign_in import TryTheSignIn
from wizard.steps.undo import UndoSetUp
from wizard.steps.which_domain import WhichDomain
from wizard.steps.who_may_sign_in import WhoMaySignIn

STEPS: dict[str, type[Step]] = {
    step.key: step
    for step in (
        BeforeYouStart,
        SignInToAzure,
        Plan,
        RegisterApplication,
        Identifiers,
        ClientSecret,
        ApiPermissions,
        WhoMaySignIn,
        HandOver,
        TryTheSignIn,
        Finish,
    )
}


# What can be done beside the steps of the article, with what was set up before.
TASKS: tuple[type[Step], ...] = (UndoSetUp, Restore, Renew, OldSecrets, Health, WhichDomain, FindMembers)


def tasks() -> tuple[Step, ...]:
    """The tasks, the same for every recipe."""
    return tuple(task() for task in TASKS)


def steps_of(recipe: Recipe) -> tuple[Step, ...]:
    """The steps of *recipe* in its order.

    Raises:
        KeyError: The recipe names a kind of step that does not exist.
    """
    return tuple(STEPS[key]() for key in recipe.step_keys())
