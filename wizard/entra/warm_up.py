"""Loading what the first answers need ahead of them, while the person signs in."""

import importlib

import wizard.entra.models  # noqa: F401 - loaded for the models that it loads

# What functions load when they are first called: httpx and httpcore for the first request, the SDK for its errors and
# for places of Graph.
BY_NAME = (
    "anyio._backends._asyncio",
    "msgraph.generated.models.o_data_errors.o_data_error",
    "msgraph.generated.models.redirect_uri_settings",
    "msgraph.generated.policies.policies_request_builder",
    "msgraph.generated.users.item.transitive_member_of.transitive_member_of_request_builder",
    "msgraph.generated.service_principals.service_principals_request_builder",
    "msgraph.generated.service_principals.item.service_principal_item_request_builder",
    "msgraph.generated.applications.item.add_password.add_password_request_builder",
)


def warm_up() -> None:
    """Import what the first answers need. Takes some hundred milliseconds: call it in the worker thread."""
    for name in BY_NAME:
        importlib.import_module(name)
