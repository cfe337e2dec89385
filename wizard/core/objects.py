"""What lives in a tenant, in the words of the help article.

Plain frozen values that the :class:`~wizard.core.ports.Directory` hands out. Nothing here knows Microsoft Graph.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from wizard.core.secret import Secret


@dataclass(frozen=True, slots=True)
class Organisation:
    """The tenant that was signed in to.

    Attributes:
        tenant_id: The Directory (tenant) ID, a GUID.
        name: Display name, as the portal shows it at the top right.
        primary_domain: The default verified domain, or an empty string.
        country: Two-letter country code, or an empty string.
    """

    tenant_id: str
    name: str
    primary_domain: str = ""
    country: str = ""


class AccountKind(StrEnum):
    """How the signed-in account belongs to the tenant."""

    MEMBER = "member"
    GUEST = "guest"
    PERSONAL = "personal"
    PARTNER = "partner"
    SERVICE = "service"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Account:
    """Who signed in.

    Attributes:
        object_id: The object ID in the tenant; empty where there is no user (a service principal).
        name: Display name.
        user_name: The user principal name.
        kind: Member, guest, personal, partner or service.
    """

    object_id: str
    name: str
    user_name: str
    kind: AccountKind = AccountKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Person:
    """Who signed in to the application in a trial: what the vendor gets to read with ``User.Read``.

    Attributes:
        name: Display name.
        mail: E-mail address; empty where the account has none.
        user_name: The user principal name.
        secret: Key ID of the client secret with which it was tried.
    """

    name: str
    mail: str
    user_name: str
    secret: str = ""

    @property
    def address(self) -> str:
        """What the vendor takes for the e-mail address; django-allauth's provider ``microsoft`` does it so."""
        return self.mail or self.user_name


@dataclass(frozen=True, slots=True)
class Role:
    """A directory role that the account holds now.

    Attributes:
        template_id: The role template ID, the same in every tenant.
        name: Display name.
    """

    template_id: str
    name: str


@dataclass(frozen=True, slots=True)
class RegistrationPolicy:
    """What ordinary members may do.

    Attributes:
        members_may_register: The portal's "Users can register applications".
    """

    members_may_register: bool


@dataclass(frozen=True, slots=True)
class SecretPolicy:
    """The tenant's rule for client secrets of new applications.

    Attributes:
        allowed: Whether an application may get a client secret at all.
        max_days: The longest life a client secret may have, in days; ``None`` where the tenant sets no limit.
    """

    allowed: bool = True
    max_days: int | None = None


@dataclass(frozen=True, slots=True)
class SecretInfo:
    """A client secret as it can be read back: everything but its value.

    Attributes:
        key_id: The "Secret ID" of the portal, a GUID.
        description: The portal's description.
        expires: End of its life, UTC.
        hint: The first characters of the value, as Microsoft shows them.
    """

    key_id: str
    description: str
    expires: datetime
    hint: str = ""

    def live(self, now: datetime) -> bool:
        """Whether it can still be used at *now*."""
        return self.expires > now


@dataclass(frozen=True, slots=True)
class IssuedSecret:
    """A client secret at the one moment when its value is known."""

    info: SecretInfo
    value: Secret


@dataclass(frozen=True, slots=True)
class RequiredPermission:
    """One permission that an application lists.

    Attributes:
        resource_client_id: Client ID of the API, for example Microsoft Graph's.
        permission_id: ID of the delegated permission or application role.
        kind: ``Scope`` for a delegated permission, ``Role`` for an application permission.
    """

    resource_client_id: str
    permission_id: str
    kind: str = "Scope"


@dataclass(frozen=True, slots=True)
class Application:
    """An application registration.

    Attributes:
        object_id: Object ID of the registration.
        client_id: The Application (client) ID.
        name: Display name; not unique, never used to recognise an application.
        unique_name: The immutable alternate key, or an empty string.
        audience: ``AzureADMyOrg`` for a single tenant.
        redirect_uris: Redirect URIs of the Web platform.
        implicit_grant: Whether tokens may be issued by the authorize endpoint.
        required: The permissions it lists.
        secrets: Its client secrets, without values.
        tags: Its tags; ours say which recipe and which domain it was registered for.
    """

    object_id: str
    client_id: str
    name: str
    unique_name: str = ""
    audience: str = ""
    redirect_uris: tuple[str, ...] = ()
    implicit_grant: bool = False
    required: tuple[RequiredPermission, ...] = ()
    secrets: tuple[SecretInfo, ...] = field(default=())
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ApplicationSpec:
    """The application to be registered.

    Attributes:
        name: Display name.
        unique_name: Idempotency key: asked twice, Microsoft makes one.
        redirect_uri: The Web redirect URI, with its final slash.
        notes: A remark for other administrators.
        tags: Strings by which it can be listed later; not shown in the portal.
    """

    name: str
    unique_name: str
    redirect_uri: str
    notes: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServicePrincipal:
    """The tenant's own entry of an application, listed under Enterprise applications.

    Attributes:
        object_id: Object ID of the service principal.
        client_id: Client ID of its application.
        enabled: Whether users may sign in.
        assignment_required: Whether only assigned users may sign in.
        tags: Its tags; one of them shows it under Enterprise applications.
    """

    object_id: str
    client_id: str
    enabled: bool = True
    assignment_required: bool = False
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ApiPermission:
    """A delegated permission that an API offers, looked up by its name.

    Attributes:
        resource_id: Object ID of the API's service principal in this tenant.
        resource_client_id: Client ID of the API.
        permission_id: ID of the permission.
        name: Its name, for example ``User.Read``.
    """

    resource_id: str
    resource_client_id: str
    permission_id: str
    name: str

    def listed(self) -> RequiredPermission:
        """The entry that an application needs to list this permission."""
        return RequiredPermission(self.resource_client_id, self.permission_id, "Scope")


@dataclass(frozen=True, slots=True)
class Grant:
    """A delegated permission grant.

    Attributes:
        grant_id: Its ID.
        resource_id: Object ID of the API's service principal.
        everyone: Whether it holds for all users of the tenant (admin consent), not for one user.
        scopes: The granted permissions by name.
    """

    grant_id: str
    resource_id: str
    everyone: bool
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deleted:
    """Something that rests in Entra's recycle bin.

    Attributes:
        object_id: The object ID it had, and has again once it is restored.
        deleted: When it was deleted, UTC; ``None`` where Microsoft did not say.
    """

    object_id: str
    deleted: datetime | None = None
