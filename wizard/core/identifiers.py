"""The forms of what names a tenant or an application."""

import re

_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_TENANT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")


def is_guid(text: str) -> bool:
    """Whether *text* is written like a GUID, as tenant IDs and client IDs are."""
    return _GUID.fullmatch(text) is not None


def may_name_tenant(text: str) -> bool:
    """Whether *text* can be a tenant ID or a domain; nothing else may get into the address of the sign-in page."""
    return _TENANT.fullmatch(text) is not None
