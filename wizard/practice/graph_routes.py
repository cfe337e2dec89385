"""The table of Graph operations: method, path, the permissions of which one is enough, and the handler.

Source of the permissions: learn.microsoft.com/graph/permissions-reference. ``Directory.AccessAsUser.All`` does
whatever the signed-in user may do, except for role management and most policies, which need their own permissions.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from wizard.practice import graph_applications as applications
from wizard.practice import graph_directory as directory
from wizard.practice import graph_people as people
from wizard.practice import graph_policies as policies
from wizard.practice import graph_principals as principals
from wizard.practice import graph_secrets as passwords
from wizard.practice.facts import Json
from wizard.practice.graph_core import Call, Reply

Handler = Callable[..., Reply]

_AS_USER: Final = "Directory.AccessAsUser.All"
_ME: Final = frozenset({"User.Read", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", _AS_USER})
_ORGANISATION: Final = _ME | {"Organization.Read.All"}
_APP_READ: Final = frozenset({"Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All", _AS_USER})
_APP_WRITE: Final = frozenset({"Application.ReadWrite.All", _AS_USER})
_APP_CREATE: Final = _APP_WRITE | {"AppRegistration.Create"}
_GRANT_READ: Final = frozenset({"Directory.Read.All", "DelegatedPermissionGrant.ReadWrite.All", _AS_USER})
_GRANT_WRITE: Final = frozenset({"DelegatedPermissionGrant.ReadWrite.All", _AS_USER})
_ASSIGN: Final = frozenset({"AppRoleAssignment.ReadWrite.All", _AS_USER})
_PEOPLE: Final = frozenset(
    {"User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", _AS_USER}
)
_GROUPS: Final = frozenset(
    {"GroupMember.Read.All", "Group.Read.All", "Group.ReadWrite.All", "Directory.Read.All", _AS_USER}
)
_POLICY: Final = frozenset({"Policy.Read.All"})
# Not verified against a live tenant: the reference of 2021 lists Directory.AccessAsUser.All for these pages, today's
# permissions reference does not, and people read them with "az rest".
_POLICY_AS_USER: Final = _POLICY | {_AS_USER}
_ROLES: Final = frozenset({"RoleManagement.Read.Directory", "Directory.Read.All", _AS_USER})
_ROLE_MANAGEMENT: Final = frozenset({"RoleManagement.Read.Directory"})
_ELIGIBLE: Final = frozenset({"RoleEligibilitySchedule.Read.Directory", "RoleManagement.Read.Directory"})
_ACTIVE: Final = frozenset(
    {
        "RoleAssignmentSchedule.Read.Directory",
        "RoleAssignmentSchedule.ReadWrite.Directory",
        "RoleManagement.Read.Directory",
    }
)
_ACTIVATE: Final = frozenset({"RoleAssignmentSchedule.ReadWrite.Directory"})


@dataclass(frozen=True, slots=True)
class Route:
    """One operation.

    Attributes:
        method: HTTP method.
        pattern: Path below ``/v1.0``; groups become the handler's arguments.
        scopes: One of these is needed.
        handler: Takes the call and the groups.
    """

    method: str
    pattern: re.Pattern[str]
    scopes: frozenset[str]
    handler: Handler


_GUID: Final = r"([0-9A-Za-z_-]+)"


def _one(key: str, handler: Handler) -> Handler:
    def call_handler(call: Call, value: str) -> Reply:
        return handler(call, key, value.replace("''", "'"))

    return call_handler


def _fixed(value: str, handler: Handler) -> Handler:
    def call_handler(call: Call) -> Reply:
        return handler(call, value)

    return call_handler


def _found(
    finder: Callable[[Call, str, str], Json | None], handler: Callable[[Call, str, Json | None], Reply]
) -> Handler:
    """Owners and policies hang below both kinds of object."""

    def call_handler(call: Call, identifier: str) -> Reply:
        return handler(call, identifier, finder(call, "id", identifier))

    return call_handler


def _policies_of(call: Call, identifier: str, found: Json | None) -> Reply:
    return policies.assigned_to(call, found, identifier)


def _keyed(path: str, keys: tuple[str, ...], rows: tuple[tuple[str, str, frozenset[str], Handler], ...]) -> list[Route]:
    """Routes for ``/things/{id}`` and ``/things(key='...')``."""
    routes = []
    for method, tail, scopes, handler in rows:
        for key in keys:
            place = rf"/{_GUID}" if key == "id" else rf"\({key}='((?:[^']|'')+)'\)"
            routes.append(Route(method, re.compile(rf"{path}{place}{tail}"), scopes, _one(key, handler)))
    return routes


def _plain(rows: tuple[tuple[str, str, frozenset[str], Handler], ...]) -> list[Route]:
    return [Route(method, re.compile(path), scopes, handler) for method, path, scopes, handler in rows]


_A: Final = "/applications"
_P: Final = "/servicePrincipals"
_R: Final = "/roleManagement/directory"
_CAST: Final = r"/(?:microsoft\.)?graph\."

ROUTES: Final[tuple[Route, ...]] = (
    *_plain(
        (
            ("GET", "/organization", _ORGANISATION, directory.list_organisations),
            ("GET", rf"/organization/{_GUID}", _ORGANISATION, directory.get_organisation),
            ("GET", "/me", _ME, directory.me),
            ("GET", "/me/(?:transitiveM|m)emberOf", _ME, directory.member_of),
            ("GET", rf"/me/(?:transitiveM|m)emberOf{_CAST}directoryRole", _ME, directory.cast_member_of),
            ("GET", "/users", _PEOPLE, people.list_users),
            ("GET", "/groups", _GROUPS, people.list_groups),
            ("GET", "/directoryRoles", _ROLES, directory.list_roles),
            ("GET", rf"/directoryRoles\(roleTemplateId='{_GUID}'\)", _ROLES, directory.get_role),
            ("GET", rf"/directoryRoles/{_GUID}/members", _ROLES, directory.role_members),
            ("GET", f"{_R}/roleDefinitions", _ROLE_MANAGEMENT, directory.role_definitions),
            ("GET", f"{_R}/roleAssignments", _ROLE_MANAGEMENT, directory.role_assignments),
            (
                "GET",
                rf"{_R}/roleEligibilityScheduleInstances/filterByCurrentUser\(on='(\w+)'\)",
                _ELIGIBLE,
                directory.eligible_roles,
            ),
            (
                "GET",
                rf"{_R}/roleAssignmentScheduleInstances/filterByCurrentUser\(on='(\w+)'\)",
                _ACTIVE,
                directory.active_roles,
            ),
            ("POST", f"{_R}/roleAssignmentScheduleRequests", _ACTIVATE, directory.activate_role),
            ("GET", "/policies/authorizationPolicy", _POLICY_AS_USER, policies.authorization),
            ("GET", "/policies/defaultAppManagementPolicy", _POLICY_AS_USER, policies.default_app_management),
            ("GET", "/policies/adminConsentRequestPolicy", _POLICY, policies.admin_consent_requests),
            ("GET", "/policies/appManagementPolicies", _POLICY, policies.list_app_management),
            ("GET", rf"/policies/appManagementPolicies/{_GUID}", _POLICY, policies.get_app_management),
            ("GET", _A, _APP_READ, applications.list_all),
            ("POST", _A, _APP_CREATE, applications.create),
            ("GET", rf"{_A}/\$count", _APP_READ, applications.count),
            ("GET", rf"{_A}/{_GUID}/owners", _APP_READ, _found(applications.find, applications.list_owners)),
            ("POST", rf"{_A}/{_GUID}/owners/\$ref", _APP_WRITE, applications.add_owner),
            ("DELETE", rf"{_A}/{_GUID}/owners/{_GUID}/\$ref", _APP_WRITE, applications.remove_owner),
            (
                "GET",
                rf"{_A}/{_GUID}/appManagementPolicies",
                _APP_READ | _POLICY,
                _found(applications.find, _policies_of),
            ),
            ("GET", _P, _APP_READ, principals.list_all),
            ("POST", _P, _APP_WRITE, principals.create),
            ("GET", rf"{_P}/\$count", _APP_READ, principals.count),
            ("GET", rf"{_P}/{_GUID}/owners", _APP_READ, _found(principals.find, applications.list_owners)),
            ("POST", rf"{_P}/{_GUID}/owners/\$ref", _APP_WRITE, applications.add_owner),
            ("DELETE", rf"{_P}/{_GUID}/owners/{_GUID}/\$ref", _APP_WRITE, applications.remove_owner),
            ("GET", rf"{_P}/{_GUID}/appManagementPolicies", _APP_READ | _POLICY, _found(principals.find, _policies_of)),
            ("GET", rf"{_P}/{_GUID}/oauth2PermissionGrants", _GRANT_READ, principals.list_grants_of),
            ("GET", rf"{_P}/{_GUID}/appRoleAssignedTo", _APP_READ, principals.list_assignments),
            ("POST", rf"{_P}/{_GUID}/appRoleAssignedTo", _ASSIGN, principals.create_assignment),
            ("DELETE", rf"{_P}/{_GUID}/appRoleAssignedTo/{_GUID}", _ASSIGN, principals.delete_assignment),
            ("GET", "/oauth2PermissionGrants", _GRANT_READ, principals.list_grants),
            ("POST", "/oauth2PermissionGrants", _GRANT_WRITE, principals.create_grant),
            ("GET", rf"/oauth2PermissionGrants/{_GUID}", _GRANT_READ, principals.get_grant),
            ("PATCH", rf"/oauth2PermissionGrants/{_GUID}", _GRANT_WRITE, principals.update_grant),
            ("DELETE", rf"/oauth2PermissionGrants/{_GUID}", _GRANT_WRITE, principals.delete_grant),
            (
                "GET",
                rf"/directory/deletedItems{_CAST}application",
                _APP_READ,
                _fixed("application", directory.list_deleted),
            ),
            (
                "GET",
                rf"/directory/deletedItems{_CAST}servicePrincipal",
                _APP_READ,
                _fixed("servicePrincipal", directory.list_deleted),
            ),
            ("GET", rf"/directory/deletedItems/{_GUID}", _APP_READ, directory.get_deleted),
            ("DELETE", rf"/directory/deletedItems/{_GUID}", _APP_WRITE, directory.purge),
            ("POST", rf"/directory/deletedItems/{_GUID}/restore", _APP_WRITE, directory.restore),
        )
    ),
    *_keyed(
        _A,
        ("id", "appId", "uniqueName"),
        (
            ("GET", "", _APP_READ, applications.get),
            ("PATCH", "", _APP_WRITE, applications.update),
            ("DELETE", "", _APP_WRITE, applications.delete),
            ("POST", "/addPassword", _APP_WRITE, passwords.add_password),
            ("POST", "/removePassword", _APP_WRITE, passwords.remove_password),
            ("GET", "/logo", _APP_READ, applications.get_logo),
            ("PUT", "/logo", _APP_WRITE, applications.put_logo),
        ),
    ),
    *_keyed(
        _P,
        ("id", "appId"),
        (
            ("GET", "", _APP_READ, principals.get),
            ("PATCH", "", _APP_WRITE, principals.update),
            ("DELETE", "", _APP_WRITE, principals.delete),
        ),
    ),
)
