"""One page for each kind of step, in the file of that name."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.gui.pages.base import StepPage

CLASSES = {
    "before_you_start": "BeforeYouStartPage",
    "sign_in": "SignInPage",
    "plan": "PlanPage",
    "register_application": "RegisterApplicationPage",
    "identifiers": "IdentifiersPage",
    "client_secret": "ClientSecretPage",
    "api_permissions": "ApiPermissionsPage",
    "who_may_sign_in": "WhoMaySignInPage",
    "hand_over": "HandOverPage",
    "try_sign_in": "TryTheSignInPage",
    "finish": "FinishPage",
}


def page_class(key: str) -> "type[StepPage]":
    """The page for the kind of step *key*; loaded when it is first opened, so that the window is there sooner.

    Raises:
        KeyError: There is no such kind of step.
    """
    name = CLASSES[key]
    made: type[StepPage] = getattr(import_module(f"{__name__}.{key}"), name)
    return made
