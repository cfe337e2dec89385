"""One page for each kind of step."""

from wizard.gui.pages.api_permissions import ApiPermissionsPage
from wizard.gui.pages.base import StepPage
from wizard.gui.pages.before_you_start import BeforeYouStartPage
from wizard.gui.pages.client_secret import ClientSecretPage
from wizard.gui.pages.finish import FinishPage
from wizard.gui.pages.hand_over import HandOverPage
from wizard.gui.pages.identifiers import IdentifiersPage
from wizard.gui.pages.plan import PlanPage
from wizard.gui.pages.register_application import RegisterApplicationPage
from wizard.gui.pages.sign_in import SignInPage

PAGES: dict[str, type[StepPage]] = {
    "before_you_start": BeforeYouStartPage,
    "sign_in": SignInPage,
    "plan": PlanPage,
    "register_application": RegisterApplicationPage,
    "identifiers": IdentifiersPage,
    "client_secret": ClientSecretPage,
    "api_permissions": ApiPermissionsPage,
    "hand_over": HandOverPage,
    "finish": FinishPage,
}
