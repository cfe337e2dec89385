"""Loading the SDK's models ahead of the first answer: more than a thousand modules, about two seconds."""

from msgraph.generated.models.application import Application
from msgraph.generated.models.o_auth2_permission_grant import OAuth2PermissionGrant
from msgraph.generated.models.service_principal import ServicePrincipal


def warm_up() -> None:
    """Import what the first answers need. Slow: call it in the worker thread."""
    for model in (Application, ServicePrincipal, OAuth2PermissionGrant):
        model().get_field_deserializers()
