"""Loading the SDK's models ahead of the first answer: more than a thousand modules, about two seconds."""

import importlib

from msgraph.generated.models.application import Application
from msgraph.generated.models.o_auth2_permission_grant import OAuth2PermissionGrant
from msgraph.generated.models.organization import Organization
from msgraph.generated.models.service_principal import ServicePrincipal
from msgraph.generated.models.user import User

# Loaded by name at the first request: by httpx for its loop, and by every method of the SDK for its errors.
BY_NAME = ("anyio._backends._asyncio", "msgraph.generated.models.o_data_errors.o_data_error")


def warm_up() -> None:
    """Import what the first answers need. Slow: call it in the worker thread."""
    for model in (Organization, User, Application, ServicePrincipal, OAuth2PermissionGrant):
        model().get_field_deserializers()
    for name in BY_NAME:
        importlib.import_module(name)
