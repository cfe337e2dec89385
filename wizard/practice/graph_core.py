"""Requests, answers and errors of the practice Graph.

Source: learn.microsoft.com/graph/errors: every error carries a code, a message and an ``innerError`` with date,
``request-id`` and ``client-request-id``.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from wizard.practice.facts import Json
from wizard.practice.tenant import Directory, PracticeTenant, User
from wizard.practice.tokens import Access

DENIED: Final = "Insufficient privileges to complete the operation."
NO_BACKING: Final = (
    "When using this permission, the backing application of the service principal being created must in the local "
    "tenant"
)
_TYPES: Final[dict[str, type]] = {"s": str, "b": bool, "o": dict}


class GraphError(Exception):
    """A refusal.

    Args:
        status: HTTP status.
        code: Graph's code.
        message: Graph's message.
        details: Pairs of code and target for ``error.details``.
        headers: Further response headers.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        details: tuple[tuple[str, str], ...] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.message = message
        self.details = details
        self.headers = dict(headers or {})
        super().__init__(code)


def bad_request(message: str, *details: tuple[str, str]) -> GraphError:
    """400 ``Request_BadRequest``."""
    return GraphError(400, "Request_BadRequest", message, details=details)


def denied(message: str = DENIED) -> GraphError:
    """403 ``Authorization_RequestDenied``."""
    return GraphError(403, "Authorization_RequestDenied", message)


def absent_text(identifier: str) -> str:
    """Graph's sentence for an object that it does not find."""
    return f"Resource '{identifier}' does not exist or one of its queried reference-property objects are not present."


def not_found(identifier: str) -> GraphError:
    """404 ``Request_ResourceNotFound``."""
    return GraphError(404, "Request_ResourceNotFound", absent_text(identifier))


@dataclass(frozen=True, slots=True)
class GraphRequest:
    """A request below ``/v1.0``.

    Attributes:
        method: HTTP method.
        path: Decoded path below ``/v1.0``.
        query: Query options; ``$`` in front is as sent.
        headers: Names in lower case.
        body: Raw body.
    """

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer.

    Attributes:
        status: HTTP status.
        body: JSON value, raw bytes, text or nothing.
        headers: Further headers.
    """

    status: int
    body: Json | bytes | str | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Call:
    """One authenticated request on its way through a handler.

    Attributes:
        tenant: The practice tenant.
        directory: The directory that the token is for.
        access: What the token says.
        request: The request.
        root: Graph's root without ``/v1.0``.
    """

    tenant: PracticeTenant
    directory: Directory
    access: Access
    request: GraphRequest
    root: str

    @property
    def user(self) -> User | None:
        """The signed-in user; ``None`` for an application alone."""
        return self.directory.users.get(self.access.user_id) if self.access.user_id else None

    @property
    def roles(self) -> frozenset[str]:
        """Directory roles of the signed-in user, as they were active when the token was issued.

        Source: the claim ``wids`` of "Access token claims reference" in the Microsoft identity platform.
        """
        return self.access.wids

    @property
    def app_only(self) -> bool:
        """Whether an application signed in without a user."""
        return self.access.user_id is None

    @property
    def is_guest(self) -> bool:
        """Whether the user is a guest."""
        return self.user is not None and self.user.user_type == "Guest"

    @property
    def upsert(self) -> bool:
        """Whether the client asked for create-if-missing."""
        return "create-if-missing" in self.request.headers.get("prefer", "")

    @property
    def advanced(self) -> bool:
        """Whether the request is an advanced query: ConsistencyLevel header *and* ``$count=true``."""
        return self.eventual and self.option("count") == "true"

    @property
    def eventual(self) -> bool:
        """Whether the request has the header ``ConsistencyLevel: eventual``."""
        return self.request.headers.get("consistencylevel", "").lower() == "eventual"

    def option(self, name: str) -> str | None:
        """A query option; the ``$`` in front may be missing, as OData 4.01 allows."""
        return self.request.query.get(f"${name}", self.request.query.get(name))

    def need_role(self, allowed: frozenset[str]) -> None:
        """Refuse a user without one of these roles.

        Raises:
            GraphError: 403.
        """
        if not self.app_only and not self.roles & allowed:
            raise denied()

    def json(self) -> Json:
        """The JSON body.

        Raises:
            GraphError: 400 for anything that is not a JSON object.
        """
        if not self.request.headers.get("content-type", "application/json").startswith("application/json"):
            raise GraphError(415, "BadRequest", "The content type is not supported.")
        try:
            body = json.loads(self.request.body or b"null")
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise GraphError(
                400, "BadRequest", "Unable to read JSON request payload. Please ensure Content-Type header is set."
            )
        return body

    def owns(self, identifier: str) -> bool:
        """Whether the caller owns the object with this id."""
        me = self.access.user_id or self.access.principal_id
        return me in self.directory.owners.get(identifier, [])


def check_body(body: Json, known: Mapping[str, str], resource: str) -> Json:
    """Check names and JSON types of a body; annotations (``@odata``) pass.

    Returns:
        The body without annotations at its top; no list stands as an empty one, no object as left out.

    Raises:
        GraphError: 400 for an unknown name or a value of the wrong type.
    """
    checked: Json = {}
    for name, value in body.items():
        if "@odata" in name:
            continue
        if name not in known:
            raise bad_request(f"Invalid property '{name}'.")
        if value is None and known[name] == "o":
            continue
        if not _fits(value, known[name]):
            raise bad_request(
                f"Invalid value specified for property '{name}' of resource '{resource}'.", ("InvalidValue", name)
            )
        checked[name] = [] if value is None and known[name].startswith("l") else value
    return checked


def _fits(value: object, kind: str) -> bool:
    if value is None:
        return True
    if kind.startswith("l"):
        return isinstance(value, list) and all(isinstance(part, _TYPES[kind[1:]]) for part in value)
    return isinstance(value, _TYPES[kind])


def require(body: Json, name: str, resource: str) -> str:
    """A required string property.

    Raises:
        GraphError: 400 when it is missing or empty.
    """
    value = body.get(name)
    if not isinstance(value, str) or not value:
        message = f"A value is required for property '{name}' of resource '{resource}'."
        raise bad_request(message, ("MissingValue", name))
    return value
