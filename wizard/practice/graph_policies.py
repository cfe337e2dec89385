"""Policies of the tenant: what members may do, secrets, admin consent requests.

Sources: the authorizationPolicy, tenantAppManagementPolicy, appManagementPolicy and adminConsentRequestPolicy pages
of the Microsoft Graph v1.0 reference.
"""

from typing import Final

from wizard.practice.facts import GUEST_ROLE_ID, POLICY_READERS, Json, derived_id
from wizard.practice.graph_core import Call, Reply, not_found
from wizard.practice.graph_query import Listing, context, list_items, selected

_POLICIES: Final = Listing(
    "policies/appManagementPolicies",
    "microsoft.graph.appManagementPolicy",
    frozenset({"id", "displayName", "isEnabled"}),
)
_SINCE: Final = "2019-10-19T10:37:00Z"


def _one(call: Call, name: str, kind: str, body: Json) -> Reply:
    return Reply(200, context(call, name) | selected(call, body, f"microsoft.graph.{kind}"))


def authorization(call: Call) -> Reply:
    """``GET /policies/authorizationPolicy``; default user permissions suffice."""
    directory = call.directory
    body: Json = {
        "id": "authorizationPolicy",
        "deletedDateTime": None,
        "allowInvitesFrom": "everyone",
        "allowedToSignUpEmailBasedSubscriptions": True,
        "allowedToUseSSPR": True,
        "allowEmailVerifiedUsersToJoinOrganization": False,
        "allowUserConsentForRiskyApps": None,
        "blockMsolPowerShell": False,
        "displayName": "Authorization Policy",
        "description": "Used to manage authorization related settings across the company.",
        "guestUserRoleId": GUEST_ROLE_ID,
        "defaultUserRolePermissions": {
            "allowedToCreateApps": directory.members_may_register,
            "allowedToCreateSecurityGroups": True,
            "allowedToCreateTenants": True,
            "allowedToReadBitlockerKeysForOwnedDevice": True,
            "allowedToReadOtherUsers": True,
            "permissionGrantPoliciesAssigned": ["ManagePermissionGrantsForSelf.microsoft-user-default-low"]
            if directory.user_consent
            else [],
        },
    }
    return _one(call, "policies/authorizationPolicy/$entity", "authorizationPolicy", body)


def default_app_management(call: Call) -> Reply:
    """``GET /policies/defaultAppManagementPolicy``."""
    call.need_role(POLICY_READERS)
    rule = call.directory.secret_policy
    credentials: list[Json] = []
    if rule:
        credentials.append(
            {
                "restrictionType": "passwordAddition" if rule == "forbidden" else "passwordLifetime",
                "state": "enabled",
                "maxLifetime": None if rule == "forbidden" else rule,
                "restrictForAppsCreatedAfterDateTime": _SINCE,
            }
        )
    body: Json = {
        "id": derived_id("policy", call.directory.tenant_id),
        "deletedDateTime": None,
        "displayName": "Default app management tenant policy",
        "description": "Default tenant policy that enforces app management restrictions on applications.",
        "isEnabled": bool(rule),
        "applicationRestrictions": {"passwordCredentials": credentials, "keyCredentials": []},
        "servicePrincipalRestrictions": {"passwordCredentials": [], "keyCredentials": []},
    }
    return _one(call, "policies/defaultAppManagementPolicy/$entity", "tenantAppManagementPolicy", body)


def list_app_management(call: Call) -> Reply:
    """``GET /policies/appManagementPolicies``: exemptions and other rules that can be assigned."""
    call.need_role(POLICY_READERS)
    return list_items(call, call.directory.app_policies.values(), _POLICIES)


def get_app_management(call: Call, identifier: str) -> Reply:
    """``GET /policies/appManagementPolicies/{id}``."""
    call.need_role(POLICY_READERS)
    found = call.directory.app_policies.get(identifier)
    if found is None:
        raise not_found(identifier)
    return _one(call, "policies/appManagementPolicies/$entity", "appManagementPolicy", found)


def assigned_to(call: Call, found: Json | None, identifier: str) -> Reply:
    """``GET .../appManagementPolicies`` of an application or service principal: none is assigned in practice."""
    if found is None:
        raise not_found(identifier)
    call.need_role(POLICY_READERS)
    return list_items(call, [], _POLICIES)


def admin_consent_requests(call: Call) -> Reply:
    """``GET /policies/adminConsentRequestPolicy``."""
    call.need_role(POLICY_READERS)
    body: Json = {
        "id": derived_id("consent-requests", call.directory.tenant_id),
        "isEnabled": False,
        "notifyReviewers": False,
        "remindersEnabled": False,
        "requestDurationInDays": 0,
        "reviewers": [],
        "version": 0,
    }
    return _one(call, "policies/adminConsentRequestPolicy/$entity", "adminConsentRequestPolicy", body)
