"""From msgraph-sdk's models to the wizard's own values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from msgraph.generated.models.application import Application as GraphApplication
from msgraph.generated.models.o_auth2_permission_grant import OAuth2PermissionGrant
from msgraph.generated.models.organization import Organization
from msgraph.generated.models.password_credential import PasswordCredential
from msgraph.generated.models.service_principal import ServicePrincipal as GraphServicePrincipal
from msgraph.generated.models.tenant_app_management_policy import TenantAppManagementPolicy
from msgraph.generated.models.user import User

from wizard.core.objects import (
    Account,
    AccountKind,
    Application,
    Grant,
    Organisation,
    RequiredPermission,
    SecretInfo,
    SecretPolicy,
    ServicePrincipal,
)

# The tenant of personal Microsoft accounts, the same for everybody (Microsoft identity platform, ID token claims).
PERSONAL_TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad"


@dataclass(frozen=True, slots=True)
class Identity:
    """What the sign-in itself tells about the account.

    Attributes:
        kind: ``GUEST`` or ``PERSONAL`` where the id token shows it, ``SERVICE`` without a person, else ``UNKNOWN``.
        name: Display name, may be empty.
        user_name: The name that was signed in with, may be empty.
    """

    kind: AccountKind = AccountKind.UNKNOWN
    name: str = ""
    user_name: str = ""


def domains(found: Organization) -> list[str]:
    """The verified domains of the tenant."""
    return [each.name for each in found.verified_domains or [] if each.name]


def identity(claims: Mapping[str, object]) -> Identity:
    """The account that an id token describes.

    ``idp`` is there when the account is at home elsewhere: another tenant's address, or ``live.com`` (Microsoft
    identity platform, ID token claims reference).
    """
    elsewhere = str(claims.get("idp") or "")
    kind = AccountKind.GUEST if elsewhere and elsewhere != claims.get("iss") else AccountKind.UNKNOWN
    if claims.get("tid") == PERSONAL_TENANT or elsewhere == "live.com" or PERSONAL_TENANT in elsewhere:
        kind = AccountKind.PERSONAL
    return Identity(kind, str(claims.get("name") or ""), str(claims.get("preferred_username") or ""))


def guid(text: str) -> UUID:
    """The GUID that *text* is."""
    return UUID(text)


def organisation(found: Organization) -> Organisation:
    """The tenant."""
    domains = found.verified_domains or []
    primary = next((each.name for each in domains if each.is_default), None)
    return Organisation(found.id or "", found.display_name or "", primary or "", found.country_letter_code or "")


def account(found: User, known: Identity) -> Account:
    """The signed-in user. ``#EXT#`` marks a guest's user principal name."""
    name = found.user_principal_name or ""
    kind = AccountKind.MEMBER
    if (found.user_type or "").lower() == "guest" or "#ext#" in name.lower() or known.kind is AccountKind.GUEST:
        kind = AccountKind.GUEST
    if known.kind is AccountKind.PERSONAL:
        kind = AccountKind.PERSONAL
    return Account(found.id or "", found.display_name or known.name, name or known.user_name, kind)


def stranger(known: Identity, kind: AccountKind) -> Account:
    """An account that has no user object in the tenant."""
    return Account("", known.name, known.user_name, kind)


def secret(found: PasswordCredential) -> SecretInfo:
    """A client secret without its value."""
    end = found.end_date_time or datetime.max.replace(tzinfo=UTC)
    return SecretInfo(str(found.key_id or ""), found.display_name or "", end, found.hint or "")


def application(found: GraphApplication) -> Application:
    """An application registration."""
    web = found.web
    implicit = web.implicit_grant_settings if web else None
    return Application(
        object_id=found.id or "",
        client_id=found.app_id or "",
        name=found.display_name or "",
        unique_name=found.unique_name or "",
        audience=found.sign_in_audience or "",
        redirect_uris=tuple((web.redirect_uris if web else None) or ()),
        implicit_grant=bool(implicit and (implicit.enable_access_token_issuance or implicit.enable_id_token_issuance)),
        required=tuple(
            RequiredPermission(resource.resource_app_id or "", str(access.id), access.type or "")
            for resource in found.required_resource_access or []
            for access in resource.resource_access or []
        ),
        secrets=tuple(secret(each) for each in found.password_credentials or []),
        tags=tuple(found.tags or ()),
    )


def service_principal(found: GraphServicePrincipal) -> ServicePrincipal:
    """A service principal."""
    return ServicePrincipal(
        object_id=found.id or "",
        client_id=found.app_id or "",
        enabled=found.account_enabled is not False,
        assignment_required=bool(found.app_role_assignment_required),
        tags=tuple(found.tags or ()),
    )


def grant(found: OAuth2PermissionGrant) -> Grant:
    """A delegated permission grant."""
    everyone = found.consent_type == "AllPrincipals"
    return Grant(found.id or "", found.resource_id or "", everyone, tuple((found.scope or "").split()))


def secret_policy(found: TenantAppManagementPolicy, now: datetime) -> SecretPolicy:
    """The default rule for new applications.

    It applies when the policy and the restriction are switched on and the application is newer than the
    restriction's date (Microsoft's page on application authentication method policies).
    """
    restrictions = found.application_restrictions
    allowed, longest = True, None
    if not found.is_enabled or restrictions is None:
        return SecretPolicy()
    for each in restrictions.password_credentials or []:
        kind = str(getattr(each.restriction_type, "value", each.restriction_type))
        state = str(getattr(each.state, "value", each.state))
        since = each.restrict_for_apps_created_after_date_time
        if state.lower() == "disabled" or (since is not None and since > now):
            continue
        if kind == "passwordAddition":
            allowed = False
        elif kind == "passwordLifetime" and isinstance(each.max_lifetime, timedelta):
            longest = min(longest or each.max_lifetime.days, each.max_lifetime.days)
    return SecretPolicy(allowed, longest)
