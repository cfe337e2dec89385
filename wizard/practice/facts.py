"""Public identifiers of Microsoft Entra and Microsoft Graph that the practice tenant answers with.

Sources: Microsoft Graph permissions reference (learn.microsoft.com/graph/permissions-reference), Microsoft Entra
built-in roles (learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference), the lists of
pre-authorised scopes of first-party clients published by GraphPreConsentExplorer and ROADtools.
"""

import uuid
from dataclasses import dataclass
from typing import Any, Final

Json = dict[str, Any]

GRAPH_APP_ID: Final = "00000003-0000-0000-c000-000000000000"
GRAPH_PUBLIC_ROOT: Final = "https://graph.microsoft.com"
DEFAULT_ACCESS_ROLE: Final = "00000000-0000-0000-0000-000000000000"
GUEST_ROLE_ID: Final = "10dae51f-b6af-4016-8d66-8c2a99b929b3"
MICROSOFT_TENANT_ID: Final = "f8cdef31-a31e-4b4a-93e4-5f571e91255a"
INTEGRATED_APP_TAG: Final = "WindowsAzureActiveDirectoryIntegratedApp"
OIDC_SCOPES: Final = ("openid", "profile", "email", "offline_access")
_NAMESPACE: Final = uuid.UUID("5e1f7c4e-6a35-4f0d-9c0a-3c6d1f5f0a11")

GLOBAL_ADMIN: Final = "62e90394-69f5-4237-9190-012177145e10"
PRIVILEGED_ROLE_ADMIN: Final = "e8611ab8-c189-46e8-94e1-60213ab1f814"
APPLICATION_ADMIN: Final = "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"
CLOUD_APP_ADMIN: Final = "158c047a-c907-4556-b7ef-446551a6b5f7"
APPLICATION_DEVELOPER: Final = "cf1c38e5-3621-4004-a7cb-879624dced7c"
USER_ADMIN: Final = "fe930be7-5e62-47db-91af-98c3a49a38b1"
GLOBAL_READER: Final = "f2ef992c-3afb-46b9-b7cf-a126ee74c451"

ROLE_NAMES: Final[dict[str, str]] = {
    GLOBAL_ADMIN: "Global Administrator",
    PRIVILEGED_ROLE_ADMIN: "Privileged Role Administrator",
    APPLICATION_ADMIN: "Application Administrator",
    CLOUD_APP_ADMIN: "Cloud Application Administrator",
    APPLICATION_DEVELOPER: "Application Developer",
    "9360feb5-f418-4baa-8175-e2a00bac4301": "Directory Writers",
    USER_ADMIN: "User Administrator",
    GLOBAL_READER: "Global Reader",
}
APP_ADMINS: Final = frozenset({GLOBAL_ADMIN, APPLICATION_ADMIN, CLOUD_APP_ADMIN})
CONSENT_ADMINS: Final = APP_ADMINS | {PRIVILEGED_ROLE_ADMIN}
REGISTRARS: Final = APP_ADMINS | {APPLICATION_DEVELOPER}
POLICY_READERS: Final = CONSENT_ADMINS | {GLOBAL_READER}


def derived_id(*parts: str) -> str:
    """A made-up but stable GUID."""
    return str(uuid.uuid5(_NAMESPACE, "/".join(parts)))


_SCOPES: Final[dict[str, tuple[str, bool]]] = {
    # value: (id, needs an administrator's consent)
    "User.Read": ("e1fe6dd8-ba31-4d61-89e7-88639da4683d", False),
    "openid": ("37f7f235-527c-4136-accd-4a02d197296e", False),
    "profile": ("14dad69e-099b-42c9-810b-d002981feec1", False),
    "email": ("64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0", False),
    "offline_access": ("7427e0e9-2fba-42fe-b0c0-848c9e6a8182", False),
    "User.Read.All": ("a154be20-db9c-4678-8ab7-66f6cc099a59", True),
    "User.ReadWrite.All": ("204e0828-b5ca-4ad8-b9f3-f32a958e7cc4", True),
    "Group.ReadWrite.All": ("4e46008b-f24c-477d-8fff-7bb4ec7aafe0", True),
    "Application.Read.All": ("c79f8feb-a9db-4090-85f9-90d820caa0eb", True),
    "Application.ReadWrite.All": ("bdfbf15f-ee85-4955-8675-146e8e5296b5", True),
    "AppRegistration.Create": (derived_id("scope", "AppRegistration.Create"), True),
    "AppRoleAssignment.ReadWrite.All": ("84bccea3-f856-4a8a-967b-dbe0a3d53a64", True),
    "AuditLog.Read.All": ("e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20", True),
    "DelegatedPermissionGrant.ReadWrite.All": ("41ce6ca6-6826-4807-84f1-1c82854f7ee5", True),
    "Directory.AccessAsUser.All": ("0e263e50-5827-48a4-b97c-d940288653c7", True),
    "Directory.Read.All": ("06da0dbc-49e2-44d2-8312-53f166ab848a", True),
    "Organization.Read.All": ("4908d5b9-3fb2-4b1e-9336-1888b7937185", True),
    "Policy.Read.All": ("572fea84-0151-49b2-9301-11cb16974376", True),
    "RoleManagement.Read.Directory": ("741c54c3-0c1e-44a1-818b-3f97ab4e8c83", True),
    "RoleEligibilitySchedule.Read.Directory": ("eb0788c2-6d4e-4658-8c9e-c0fb8053f03d", True),
    "RoleAssignmentSchedule.Read.Directory": ("344a729c-0285-42c6-9014-f12b9b8d6129", True),
    "RoleAssignmentSchedule.ReadWrite.Directory": ("8c026be3-8e26-4774-9372-8d5d6f21daff", True),
}
_APP_ROLES: Final[dict[str, str]] = {
    "Application.ReadWrite.All": "1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9",
    "AppRoleAssignment.ReadWrite.All": "06b708a9-e830-4db3-a914-8e69da51d44f",
    "DelegatedPermissionGrant.ReadWrite.All": "8e8e4742-1d95-4f68-9d56-6ee75648c72a",
    "Directory.Read.All": "7ab1d382-f21e-4acd-a863-ba3e13f7da61",
    "Organization.Read.All": "498476ce-e0fe-48b0-b801-37ba7e2685c6",
    "Policy.Read.All": "246dd0d5-5bd0-4def-940b-0421030a5b68",
    "RoleManagement.Read.Directory": "483bed4a-2ad3-4361-a73b-c83ccdbdc53c",
    "User.Read.All": "df021288-bdef-4463-88db-98f22de89214",
}
SCOPE_IDS: Final = {value: identifier for value, (identifier, _) in _SCOPES.items()}
ADMIN_SCOPES: Final = frozenset(value for value, (_, admin) in _SCOPES.items() if admin)
APP_ROLE_IDS: Final = _APP_ROLES


def permission_scopes() -> list[Json]:
    """The delegated permissions that Microsoft Graph's service principal publishes."""
    return [
        {
            "id": identifier,
            "value": value,
            "type": "Admin" if admin else "User",
            "isEnabled": True,
            "adminConsentDisplayName": SCOPE_TEXTS.get(value, value),
            "adminConsentDescription": f"Allows the app to use {value} on behalf of the signed-in user.",
            "userConsentDisplayName": SCOPE_TEXTS.get(value, value),
            "userConsentDescription": f"Allows the app to use {value} on your behalf.",
        }
        for value, (identifier, admin) in _SCOPES.items()
    ]


def app_roles() -> list[Json]:
    """The application permissions that Microsoft Graph's service principal publishes."""
    return [
        {
            "id": identifier,
            "value": value,
            "displayName": value,
            "description": f"Allows the app to use {value} without a signed-in user.",
            "allowedMemberTypes": ["Application"],
            "isEnabled": True,
            "origin": "Application",
        }
        for value, identifier in _APP_ROLES.items()
    ]


SCOPE_TEXTS: Final[dict[str, str]] = {
    "User.Read": "Sign you in and read your profile",
    "openid": "Sign you in",
    "profile": "View your basic profile",
    "email": "View your e-mail address",
    "offline_access": "Maintain access to data you have given it access to",
    "Application.ReadWrite.All": "Read and write all applications",
    "Application.Read.All": "Read applications",
    "DelegatedPermissionGrant.ReadWrite.All": "Manage all delegated permission grants",
    "Directory.AccessAsUser.All": "Access the directory as you",
    "Policy.Read.All": "Read your organisation's policies",
    "RoleManagement.Read.Directory": "Read directory role settings",
}


@dataclass(frozen=True, slots=True)
class FirstPartyClient:
    """One of Microsoft's own public clients.

    Attributes:
        client_id: Its application ID, the same in every tenant.
        name: What sign-in pages call it.
        preauthorized: Graph scopes it holds without a consent page.
        fixed: Whether any other scope is refused (AADSTS65002) rather than put to an administrator.
    """

    client_id: str
    name: str
    preauthorized: tuple[str, ...]
    fixed: bool


_POWERSHELL_SCOPES: Final = (
    "Application.ReadWrite.All",
    "AppRoleAssignment.ReadWrite.All",
    "AuditLog.Read.All",
    "DelegatedPermissionGrant.ReadWrite.All",
    "Directory.AccessAsUser.All",
    "Group.ReadWrite.All",
    "User.Read.All",
    *OIDC_SCOPES,
)
AZURE_CLI: Final = "04b07795-8ddb-461a-bbee-02f9e1bf7b46"
AZURE_POWERSHELL: Final = "1950a258-227b-4e31-a9cf-717495945fc2"
GRAPH_COMMAND_LINE: Final = "14d82eec-204b-4c2f-b7e8-296a70dab67e"
FIRST_PARTY: Final[dict[str, FirstPartyClient]] = {
    client.client_id: client
    for client in (
        FirstPartyClient(AZURE_CLI, "Microsoft Azure CLI", (*_POWERSHELL_SCOPES, "User.ReadWrite.All"), fixed=True),
        FirstPartyClient(AZURE_POWERSHELL, "Microsoft Azure PowerShell", _POWERSHELL_SCOPES, fixed=True),
        FirstPartyClient(
            GRAPH_COMMAND_LINE, "Microsoft Graph Command Line Tools", ("User.Read", *OIDC_SCOPES), fixed=False
        ),
    )
}
