"""Loading what the first answers need ahead of them, while the person signs in."""

import importlib

import wizard.entra.models  # noqa: F401 - loaded for the models that it loads

# Loaded by name at the first request: by httpx for its loop, and by every method of the SDK for its errors.
BY_NAME = ("anyio._backends._asyncio", "msgraph.generated.models.o_data_errors.o_data_error")


def warm_up() -> None:
    """Import what the first answers need. Takes some hundred milliseconds: call it in the worker thread."""
    for name in BY_NAME:
        importlib.import_module(name)
