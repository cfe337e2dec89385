"""Which step is current, and where Next and Back lead. Pure functions over a snapshot."""

from collections.abc import Sequence

from wizard.core.model import SetupState, StepStatus

SIGN_IN = "sign_in"
"""The step that opens a session; the engine and the window treat it in a way of its own."""
PLAN = "plan"
"""The step that says what will be changed and changes nothing."""
REGISTER, PERMISSIONS = "register_application", "api_permissions"
"""The steps that a repair goes through."""
TRIAL = "try_sign_in"
"""The step in which somebody signs in to the application that was set up, and not to Azure."""


def reachable(keys: Sequence[str], state: SetupState, key: str) -> bool:
    """Whether the rail may show step *key*: everything before it is done."""
    return all(state.report(earlier).status is StepStatus.DONE for earlier in keys[: keys.index(key)])


def next_key(keys: Sequence[str], key: str) -> str | None:
    """The step after *key*, if any."""
    place = keys.index(key) + 1
    return keys[place] if place < len(keys) else None


def previous_key(keys: Sequence[str], key: str) -> str | None:
    """The step before *key*, if any."""
    place = keys.index(key)
    return keys[place - 1] if place else None


def can_go_next(keys: Sequence[str], state: SetupState, key: str) -> bool:
    """Whether Next is enabled on step *key*."""
    return next_key(keys, key) is not None and state.report(key).status is StepStatus.DONE and not state.busy


def can_go_back(keys: Sequence[str], state: SetupState, key: str) -> bool:
    """Whether Back is enabled on step *key*."""
    return previous_key(keys, key) is not None and not state.busy


def finished(keys: Sequence[str], state: SetupState) -> bool:
    """Whether every step is done."""
    return all(state.report(key).status is StepStatus.DONE for key in keys)
