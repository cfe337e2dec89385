"""The organisation, the signed-in user, directory roles and deleted items.

Sources: the organization, user, directoryRole, unifiedRoleEligibilityScheduleInstance and directory pages of the
Microsoft Graph v1.0 reference.
"""

from datetime import timedelta
from typing import Final

from wizard.practice.clock import parse_stamp
from wizard.practice.facts import APP_ADMINS, CONSENT_ADMINS, GLOBAL_READER, ROLE_NAMES, Json, derived_id
from wizard.practice.graph_applications import person
from wizard.practice.graph_core import Call, GraphError, Reply, bad_request, denied, not_found, require
from wizard.practice.graph_people import group_json, user_json
from wizard.practice.graph_query import Listing, context, list_items, selected, unsupported
from wizard.practice.objects import new_id
from wizard.practice.tenant import Directory, User

_ORGANISATIONS: Final = Listing("organization", "microsoft.graph.organization", frozenset({"id", "displayName"}))
_ROLES: Final = Listing(
    "directoryRoles", "microsoft.graph.directoryRole", frozenset({"id", "displayName", "roleTemplateId"})
)
_OBJECTS: Final = Listing("directoryObjects", "microsoft.graph.directoryObject", frozenset({"id", "displayName"}))
_DEFINITIONS: Final = Listing(
    "roleManagement/directory/roleDefinitions",
    "microsoft.graph.unifiedRoleDefinition",
    frozenset({"id", "displayName", "templateId"}),
)
_ASSIGNMENTS: Final = Listing(
    "roleManagement/directory/roleAssignments",
    "microsoft.graph.unifiedRoleAssignment",
    frozenset({"id", "principalId", "roleDefinitionId"}),
)
_RETENTION_DAYS: Final = 30


def organisation(directory: Directory) -> Json:
    """The organisation as Graph returns it."""
    return {
        "id": directory.tenant_id,
        "deletedDateTime": None,
        "businessPhones": [],
        "city": None,
        "country": None,
        "countryLetterCode": "DE",
        "createdDateTime": "2019-03-04T09:00:00Z",
        "displayName": directory.name,
        "onPremisesSyncEnabled": None,
        "preferredLanguage": "en",
        "tenantType": "AAD",
        "technicalNotificationMails": [],
        "verifiedDomains": [
            {
                "capabilities": "Email, OfficeCommunicationsOnline",
                "isDefault": name == directory.domain,
                "isInitial": name == directory.initial_domain,
                "name": name,
                "type": "Managed",
            }
            for name in directory.domains
        ],
    }


def list_organisations(call: Call) -> Reply:
    """``GET /organization``."""
    return list_items(call, [organisation(call.directory)], _ORGANISATIONS)


def get_organisation(call: Call, identifier: str) -> Reply:
    """``GET /organization/{id}``."""
    if identifier != call.directory.tenant_id:
        raise not_found(identifier)
    shown = selected(call, organisation(call.directory), "microsoft.graph.organization")
    return Reply(200, context(call, "organization/$entity") | shown)


def signed_in(call: Call) -> User:
    """The signed-in user.

    Raises:
        GraphError: 400 for an application alone.
    """
    if call.user is None:
        raise GraphError(400, "BadRequest", "/me request is only valid with delegated authentication flow.")
    return call.user


def me(call: Call) -> Reply:
    """``GET /me``."""
    user = signed_in(call)
    basic = user_json(user)
    # These come only when they are asked for by name.
    more: Json = {
        "userType": user.user_type,
        "accountEnabled": True,
        "companyName": None,
        "department": None,
        "mailNickname": user.upn.split("@")[0],
        "usageLocation": None,
        "createdDateTime": "2020-01-07T08:00:00Z",
    }
    shown = selected(call, basic | more, "microsoft.graph.user") if call.option("select") else basic
    return Reply(200, context(call, "users/$entity") | shown)


def role(call: Call, template: str) -> Json:
    """An activated directory role."""
    return {
        "@odata.type": "#microsoft.graph.directoryRole",
        "id": derived_id("role", call.directory.tenant_id, template),
        "deletedDateTime": None,
        "description": f"The built-in role {ROLE_NAMES[template]}.",
        "displayName": ROLE_NAMES[template],
        "roleTemplateId": template,
    }


def member_of(call: Call) -> Reply:
    """``GET /me/memberOf`` and ``/me/transitiveMemberOf``: read without index, so without lag."""
    user = signed_in(call)
    groups = call.directory.groups_of(user.id)
    if call.request.path.endswith("/transitiveMemberOf"):
        groups = _with_parents(call, groups)
    found = [{"@odata.type": "#microsoft.graph.group"} | group_json(call.directory.groups[each]) for each in groups]
    return list_items(call, [*(role(call, template) for template in _sorted(call, user)), *found], _OBJECTS)


def _with_parents(call: Call, groups: frozenset[str]) -> frozenset[str]:
    """The groups with those that they are in."""
    parents = groups.union(*(call.directory.groups_of(each) for each in groups))
    return groups if parents == groups else _with_parents(call, parents)


def cast_member_of(call: Call) -> Reply:
    """The same with the OData cast to ``microsoft.graph.directoryRole``, an advanced query."""
    user = signed_in(call)
    if not call.advanced:
        raise unsupported("The specified OData cast segment requires an advanced query.")
    found = [role(call, template) for template in _sorted(call, user)]
    for item in found:
        # Redundant under a cast, so the service leaves the annotation out.
        del item["@odata.type"]
    return list_items(call, found, _ROLES)


def _sorted(call: Call, user: User) -> list[str]:
    return sorted(call.directory.roles_of(user.id))


def list_roles(call: Call) -> Reply:
    """``GET /directoryRoles``."""
    return list_items(call, [_bare_role(call, template) for template in ROLE_NAMES], _ROLES)


def _bare_role(call: Call, template: str) -> Json:
    found = role(call, template)
    del found["@odata.type"]
    return found


def get_role(call: Call, template: str) -> Reply:
    """``GET /directoryRoles(roleTemplateId='...')``."""
    if template not in ROLE_NAMES:
        raise not_found(template)
    shown = selected(call, _bare_role(call, template), _ROLES.kind)
    return Reply(200, context(call, "directoryRoles/$entity") | shown)


def role_members(call: Call, identifier: str) -> Reply:
    """``GET /directoryRoles/{id}/members``."""
    template = next((key for key in ROLE_NAMES if role(call, key)["id"] == identifier), None)
    if template is None:
        raise not_found(identifier)
    users = call.directory.users.values()
    members = [person(user) for user in users if template in call.directory.roles_of(user.id)]
    return list_items(call, members, _OBJECTS)


def _definition(template: str) -> Json:
    return {
        "id": template,
        "description": f"The built-in role {ROLE_NAMES[template]}.",
        "displayName": ROLE_NAMES[template],
        "isBuiltIn": True,
        "isEnabled": True,
        "resourceScopes": ["/"],
        "templateId": template,
        "version": "1",
        "rolePermissions": [],
    }


def role_definitions(call: Call) -> Reply:
    """``GET /roleManagement/directory/roleDefinitions``."""
    return list_items(call, [_definition(template) for template in ROLE_NAMES], _DEFINITIONS)


def role_assignments(call: Call) -> Reply:
    """``GET /roleManagement/directory/roleAssignments``."""
    if not (call.app_only or call.roles & (CONSENT_ADMINS | {GLOBAL_READER})):
        raise denied()
    found = [
        {
            "id": derived_id("assignment", user.id, template),
            "principalId": user.id,
            "roleDefinitionId": template,
            "directoryScopeId": "/",
        }
        for user in call.directory.users.values()
        for template in sorted(call.directory.roles_of(user.id))
    ]
    return list_items(call, found, _ASSIGNMENTS)


def _need_pim(call: Call, on: str) -> User:
    if on != "principal":
        raise bad_request("Invalid value of the parameter 'on'.")
    user = signed_in(call)
    if not call.directory.pim:
        message = (
            "The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license to use this "
            "feature."
        )
        raise GraphError(400, "AadPremiumLicenseRequired", message)
    return user


def _instances(call: Call, user: User, templates: list[str], kind: str) -> Reply:
    listing = Listing(
        f"roleManagement/directory/role{kind}ScheduleInstances",
        f"microsoft.graph.unifiedRole{kind}ScheduleInstance",
        frozenset({"id", "principalId", "roleDefinitionId", "directoryScopeId"}),
    )
    found: list[Json] = []
    for template in templates:
        schedule = derived_id(kind, user.id, template)
        item: Json = {
            "id": derived_id("instance", kind, user.id, template),
            "principalId": user.id,
            "roleDefinitionId": template,
            "directoryScopeId": "/",
            "appScopeId": None,
            "startDateTime": "2026-01-05T08:00:00Z",
            "endDateTime": None,
            "memberType": "Direct",
            f"role{kind}ScheduleId": schedule,
        }
        if kind == "Assignment":
            activated = template in call.directory.activated.get(user.id, [])
            item |= {"assignmentType": "Activated" if activated else "Assigned", "roleAssignmentOriginId": schedule}
        if "roleDefinition" in (call.option("expand") or ""):
            item["roleDefinition"] = _definition(template)
        found.append(item)
    return list_items(call, found, listing)


def eligible_roles(call: Call, on: str) -> Reply:
    """``GET .../roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')``."""
    user = _need_pim(call, on)
    return _instances(call, user, list(user.eligible), "Eligibility")


def active_roles(call: Call, on: str) -> Reply:
    """``GET .../roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')``."""
    user = _need_pim(call, on)
    return _instances(call, user, _sorted(call, user), "Assignment")


def activate_role(call: Call) -> Reply:
    """``POST .../roleAssignmentScheduleRequests`` with ``selfActivate``."""
    user = _need_pim(call, "principal")
    body = call.json()
    template = require(body, "roleDefinitionId", "unifiedRoleAssignmentScheduleRequest")
    if body.get("action") != "selfActivate" or body.get("principalId") != user.id or template not in user.eligible:
        raise GraphError(400, "RoleAssignmentDoesNotExist", "The Role assignment does not exist.")
    active = call.directory.activated.setdefault(user.id, [])
    if template in active:
        raise GraphError(400, "RoleAssignmentExists", "The Role assignment already exists.")
    active.append(template)
    call.tenant.save()
    answer = {
        "id": new_id(),
        "action": "selfActivate",
        "principalId": user.id,
        "roleDefinitionId": template,
        "directoryScopeId": "/",
        "justification": body.get("justification"),
        "createdDateTime": call.tenant.stamp(),
        "status": "Provisioned",
    }
    return Reply(201, context(call, "roleManagement/directory/roleAssignmentScheduleRequests/$entity") | answer)


def list_deleted(call: Call, kind: str) -> Reply:
    """``GET /directory/deletedItems/microsoft.graph.application`` (or ``servicePrincipal``)."""
    call.need_role(APP_ADMINS)
    _forget_old(call)
    name = "applications" if kind == "application" else "servicePrincipals"
    listing = Listing(name, f"microsoft.graph.{kind}", frozenset({"id", "appId", "displayName", "uniqueName"}))
    found = [entry["object"] for entry in call.directory.deleted.values() if entry["kind"] == kind]
    return list_items(call, found, listing)


def _forget_old(call: Call) -> None:
    limit = call.tenant.now() - timedelta(days=_RETENTION_DAYS)
    old = [
        key for key, entry in call.directory.deleted.items() if parse_stamp(entry["object"]["deletedDateTime"]) < limit
    ]
    for key in old:
        call.tenant.purge(call.directory, key)


def _deleted(call: Call, identifier: str) -> Json:
    entry = call.directory.deleted.get(identifier)
    if entry is None:
        raise not_found(identifier)
    return entry


def get_deleted(call: Call, identifier: str) -> Reply:
    """``GET /directory/deletedItems/{id}``."""
    call.need_role(APP_ADMINS)
    entry = _deleted(call, identifier)
    body = {"@odata.type": f"#microsoft.graph.{entry['kind']}"} | entry["object"]
    return Reply(
        200, context(call, "directoryObjects/$entity") | selected(call, body, "microsoft.graph.directoryObject")
    )


def restore(call: Call, identifier: str) -> Reply:
    """``POST /directory/deletedItems/{id}/restore``. An application does not bring its service principal back.

    Source: "Restore deleted item": the service principal has to be restored by a call of its own.
    """
    call.need_role(APP_ADMINS)
    entry = _deleted(call, identifier)
    _restore_one(call, identifier)
    call.tenant.save()
    body = {"@odata.type": f"#microsoft.graph.{entry['kind']}"} | entry["object"] | {"deletedDateTime": None}
    return Reply(200, context(call, "directoryObjects/$entity") | body)


def _restore_one(call: Call, identifier: str) -> None:
    directory = call.directory
    entry = directory.deleted[identifier]
    item = entry["object"] | {"deletedDateTime": None}
    if entry["kind"] == "application":
        if item.get("uniqueName") and directory.applications.first("uniqueName", item["uniqueName"]):
            message = "Another object with the same value for property uniqueName already exists."
            raise bad_request(message, ("ObjectConflict", "uniqueName"))
        directory.applications.put(item)
    else:
        if directory.principals.first("appId", item["appId"]) is not None:
            message = "The service principal name is already in use."
            raise GraphError(409, "Request_MultipleObjectsWithSameKeyValue", message)
        directory.principals.put(item)
        for grant in entry["grants"]:
            directory.grants.put(grant)
    del directory.deleted[identifier]


def purge(call: Call, identifier: str) -> Reply:
    """``DELETE /directory/deletedItems/{id}``: for good; an application takes its service principal along."""
    call.need_role(APP_ADMINS)
    _deleted(call, identifier)
    cascade = [key for key, other in call.directory.deleted.items() if other["cascade"] == identifier]
    for key in (identifier, *cascade):
        call.tenant.purge(call.directory, key)
        call.directory.owners.pop(key, None)
        call.directory.logos.pop(key, None)
    call.tenant.save()
    return Reply(204)
