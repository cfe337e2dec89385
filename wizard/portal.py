"""Addresses of places in Microsoft's portals.

The places are data in ``resources/portal.toml``, with their source: they are no documented contract.
"""

import string
from dataclasses import dataclass
from functools import cache

from wizard.core.identifiers import is_guid
from wizard.paths import resource
from wizard.toml_data import Document

TABLE = "portal.toml"
# Where a place opens that needs an ID which is not known yet.
LIST_OF = {"principal_id": "enterprise_applications", "client_id": "registrations"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Places:
    """The table as written."""

    places: dict[str, str]


def place_names() -> frozenset[str]:
    """The places that :func:`address` knows."""
    return frozenset(_places())


def address(portal: str, place: str, tenant_id: str = "", *, client_id: str = "", principal_id: str = "") -> str:
    """The address of *place*.

    Args:
        portal: Root of the Entra portal of the cloud.
        place: A name of the table; an unknown one opens the portal's start page.
        tenant_id: The tenant in which it opens; empty for the one that the browser is signed in to.
        client_id: Client ID of the application, where it is known.
        principal_id: Object ID of its service principal, where it is known.
    """
    places = _places()
    known = {
        name: value for name, value in (("client_id", client_id), ("principal_id", principal_id)) if is_guid(value)
    }
    path = places.get(place, "")
    missing = [name for _, name, _, _ in string.Formatter().parse(path) if name and name not in known]
    if missing:
        path = places.get(LIST_OF[missing[0]], "")
    # With the tenant before the # sign the portal opens that tenant, whichever the browser used last.
    tenant = f"/{tenant_id}" if is_guid(tenant_id) else ""
    return f"{portal.rstrip('/')}{tenant}/{path.format(**known)}"


@cache
def _places() -> dict[str, str]:
    return Document(resource(TABLE)).convert(_Places).places
