"""New directory objects with every property that Graph returns, and the properties that it knows.

Source: the resource pages application, servicePrincipal and oAuth2PermissionGrant of the Microsoft Graph v1.0
reference.
"""

import uuid
from typing import Final

from wizard.practice.clock import Clock, stamp
from wizard.practice.facts import DEFAULT_ACCESS_ROLE, Json

_INFO: Final = ("logoUrl", "marketingUrl", "privacyStatementUrl", "supportUrl", "termsOfServiceUrl")
# What a body may set, and of which JSON type it is: s string, b boolean, o object, ls and lo lists of those.
APPLICATION: Final[dict[str, str]] = {
    "addIns": "lo",
    "api": "o",
    "appRoles": "lo",
    "authenticationBehaviors": "o",
    "defaultRedirectUri": "s",
    "description": "s",
    "displayName": "s",
    "groupMembershipClaims": "s",
    "identifierUris": "ls",
    "info": "o",
    "isDeviceOnlyAuthSupported": "b",
    "isDisabled": "b",
    "isFallbackPublicClient": "b",
    "keyCredentials": "lo",
    "logo": "s",
    "notes": "s",
    "oauth2RequirePostResponse": "b",
    "optionalClaims": "o",
    "parentalControlSettings": "o",
    "passwordCredentials": "lo",
    "publicClient": "o",
    "requestSignatureVerification": "o",
    "requiredResourceAccess": "lo",
    "samlMetadataUrl": "s",
    "serviceManagementReference": "s",
    "servicePrincipalLockConfiguration": "o",
    "signInAudience": "s",
    "spa": "o",
    "tags": "ls",
    "tokenEncryptionKeyId": "s",
    "uniqueName": "s",
    "web": "o",
}
PRINCIPAL: Final[dict[str, str]] = {
    "accountEnabled": "b",
    "addIns": "lo",
    "alternativeNames": "ls",
    "appId": "s",
    "appRoleAssignmentRequired": "b",
    "appRoles": "lo",
    "description": "s",
    "displayName": "s",
    "homepage": "s",
    "info": "o",
    "isDisabled": "b",
    "keyCredentials": "lo",
    "loginUrl": "s",
    "logoutUrl": "s",
    "notes": "s",
    "notificationEmailAddresses": "ls",
    "oauth2PermissionScopes": "lo",
    "passwordCredentials": "lo",
    "preferredSingleSignOnMode": "s",
    "preferredTokenSigningKeyThumbprint": "s",
    "replyUrls": "ls",
    "samlSingleSignOnSettings": "o",
    "servicePrincipalNames": "ls",
    "servicePrincipalType": "s",
    "tags": "ls",
    "tokenEncryptionKeyId": "s",
}
GRANT: Final[dict[str, str]] = {
    "clientId": "s",
    "consentType": "s",
    "principalId": "s",
    "resourceId": "s",
    "scope": "s",
}
ASSIGNMENT: Final[dict[str, str]] = {"principalId": "s", "resourceId": "s", "appRoleId": "s"}
PASSWORD: Final[dict[str, str]] = {
    "customKeyIdentifier": "s",
    "displayName": "s",
    "endDateTime": "s",
    "hint": "s",
    "keyId": "s",
    "secretText": "s",
    "startDateTime": "s",
}
WEB: Final[dict[str, str]] = {
    "homePageUrl": "s",
    "implicitGrantSettings": "o",
    "logoutUrl": "s",
    "redirectUris": "ls",
    "redirectUriSettings": "lo",
}
REQUIRED_ACCESS: Final[dict[str, str]] = {"resourceAppId": "s", "resourceAccess": "lo"}
ACCESS: Final[dict[str, str]] = {"id": "s", "type": "s"}
AUDIENCES: Final = frozenset(
    {"AzureADMyOrg", "AzureADMultipleOrgs", "AzureADandPersonalMicrosoftAccount", "PersonalMicrosoftAccount"}
)


def new_id() -> str:
    """A fresh object id."""
    return str(uuid.uuid4())


def new_application(body: Json, clock: Clock, domain: str) -> Json:
    """An application as Graph returns it, from a checked *body*."""
    web: Json = {
        "homePageUrl": None,
        "logoutUrl": None,
        "redirectUris": [],
        "implicitGrantSettings": {"enableAccessTokenIssuance": False, "enableIdTokenIssuance": False},
    } | _plain(body.get("web") or {})
    web["redirectUriSettings"] = [{"uri": uri, "index": None} for uri in web["redirectUris"]]
    return {
        "id": new_id(),
        "deletedDateTime": None,
        "appId": new_id(),
        "applicationTemplateId": None,
        "disabledByMicrosoftStatus": None,
        "createdByAppId": None,
        "createdDateTime": stamp(clock.now()),
        "displayName": "",
        "description": None,
        "groupMembershipClaims": None,
        "identifierUris": [],
        "isDeviceOnlyAuthSupported": None,
        "isFallbackPublicClient": None,
        "notes": None,
        "publisherDomain": domain,
        "serviceManagementReference": None,
        "signInAudience": "AzureADandPersonalMicrosoftAccount",
        "tags": [],
        "tokenEncryptionKeyId": None,
        "uniqueName": None,
        "defaultRedirectUri": None,
        "samlMetadataUrl": None,
        "optionalClaims": None,
        "addIns": [],
        "api": {
            "acceptMappedClaims": None,
            "knownClientApplications": [],
            "requestedAccessTokenVersion": None,
            "oauth2PermissionScopes": [],
            "preAuthorizedApplications": [],
        },
        "appRoles": [],
        "info": dict.fromkeys(_INFO),
        "keyCredentials": [],
        "parentalControlSettings": {"countriesBlockedForMinors": [], "legalAgeGroupRule": "Allow"},
        "passwordCredentials": [],
        "publicClient": {"redirectUris": []},
        "requiredResourceAccess": [],
        "spa": {"redirectUris": []},
        **_plain({key: value for key, value in body.items() if key != "logo" and value is not None}),
        "web": web,
    }


def new_principal(app_id: str, name: str) -> Json:
    """A service principal as Graph returns it."""
    return {
        "id": new_id(),
        "deletedDateTime": None,
        "accountEnabled": True,
        "alternativeNames": [],
        "appDisplayName": name,
        "appDescription": None,
        "appId": app_id,
        "applicationTemplateId": None,
        "appOwnerOrganizationId": None,
        "appRoleAssignmentRequired": False,
        "description": None,
        "disabledByMicrosoftStatus": None,
        "displayName": name,
        "homepage": None,
        "loginUrl": None,
        "logoutUrl": None,
        "notes": None,
        "notificationEmailAddresses": [],
        "preferredSingleSignOnMode": None,
        "preferredTokenSigningKeyThumbprint": None,
        "replyUrls": [],
        "servicePrincipalNames": [app_id],
        "servicePrincipalType": "Application",
        "signInAudience": "AzureADMyOrg",
        "tags": [],
        "tokenEncryptionKeyId": None,
        "samlSingleSignOnSettings": None,
        "addIns": [],
        "appRoles": [],
        "info": dict.fromkeys(_INFO),
        "keyCredentials": [],
        "oauth2PermissionScopes": [],
        "passwordCredentials": [],
        "resourceSpecificApplicationPermissions": [],
        "verifiedPublisher": {"displayName": None, "verifiedPublisherId": None, "addedDateTime": None},
        "createdByAppId": None,
    }


def new_grant(client: str, resource: str, scope: str, principal: str | None = None) -> Json:
    """A delegated permission grant; without *principal* it is for everybody in the tenant."""
    return {
        "id": new_id().replace("-", "") + client.replace("-", "")[:11],
        "clientId": client,
        "consentType": "Principal" if principal else "AllPrincipals",
        "principalId": principal,
        "resourceId": resource,
        "scope": scope,
    }


def new_assignment(resource: Json, principal: str, kind: str, name: str, clock: Clock) -> Json:
    """An app role assignment of the default access role."""
    return {
        "id": new_id().replace("-", ""),
        "deletedDateTime": None,
        "appRoleId": DEFAULT_ACCESS_ROLE,
        "createdDateTime": stamp(clock.now()),
        "principalDisplayName": name,
        "principalId": principal,
        "principalType": kind,
        "resourceDisplayName": resource["displayName"],
        "resourceId": resource["id"],
    }


def _plain(value: Json) -> Json:
    """*value* without OData annotations, as the SDK adds them to bodies."""
    return {key: _unannotated(part) for key, part in value.items() if "@odata" not in key}


def _unannotated(value: object) -> object:
    if isinstance(value, dict):
        return _plain(value)
    if isinstance(value, list):
        return [_unannotated(part) for part in value]
    return value


def plain(value: Json) -> Json:
    """*value* without OData annotations."""
    return _plain(value)
