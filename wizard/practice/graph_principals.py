"""Service principals, delegated permission grants and app role assignments.

Source: the servicePrincipal, oAuth2PermissionGrant and appRoleAssignment pages of the Microsoft Graph v1.0 reference.
"""

from typing import Final

from wizard.practice.facts import (
    APP_ADMINS,
    APPLICATION_DEVELOPER,
    CONSENT_ADMINS,
    DEFAULT_ACCESS_ROLE,
    FIRST_PARTY,
    USER_ADMIN,
    Json,
)
from wizard.practice.graph_applications import need_write, soft_delete
from wizard.practice.graph_core import (
    NO_BACKING,
    Call,
    GraphError,
    Reply,
    absent_text,
    bad_request,
    check_body,
    denied,
    not_found,
    require,
)
from wizard.practice.graph_query import Listing, context, count_of, list_items, list_store, selected
from wizard.practice.objects import ASSIGNMENT, GRANT, PRINCIPAL, new_assignment, new_grant, new_principal, plain
from wizard.practice.replication import READ, WRITE

KIND: Final = "microsoft.graph.servicePrincipal"
_KNOWN: Final = frozenset(PRINCIPAL) | {"id", "appOwnerOrganizationId", "appDisplayName", "signInAudience"}
LISTING: Final = Listing("servicePrincipals", KIND, _KNOWN)
_GRANT_KIND: Final = "microsoft.graph.oAuth2PermissionGrant"
_GRANTS: Final = Listing("oauth2PermissionGrants", _GRANT_KIND, frozenset(GRANT) | {"id"})
_ASSIGNMENTS: Final = Listing("appRoleAssignments", "microsoft.graph.appRoleAssignment", frozenset(ASSIGNMENT) | {"id"})
_LONGEST_SCOPE: Final = 3850


def find(call: Call, key: str, value: str) -> Json | None:
    """The service principal with this ``id`` or ``appId``."""
    store = call.directory.principals
    return store.get(value) if key == "id" else store.first(key, value)


def _readable(call: Call, key: str, value: str) -> Json:
    found = find(call, key, value)
    if found is None or not call.tenant.replication.visible(found["id"], READ):
        raise not_found(value)
    return found


def list_all(call: Call) -> Reply:
    """``GET /servicePrincipals``."""
    return list_store(call, call.directory.principals, LISTING)


def count(call: Call) -> Reply:
    """``GET /servicePrincipals/$count``."""
    return count_of(call, call.directory.principals, LISTING)


def get(call: Call, key: str, value: str) -> Reply:
    """``GET`` of one service principal."""
    found = _readable(call, key, value)
    shown = call.tenant.replication.older(found["id"]) or found
    return Reply(200, context(call, "servicePrincipals/$entity") | selected(call, shown, KIND))


def create(call: Call) -> Reply:
    """``POST /servicePrincipals``."""
    body = check_body(call.json(), PRINCIPAL, "ServicePrincipal")
    app_id = require(body, "appId", "ServicePrincipal")
    if call.directory.principals.first("appId", app_id) is not None:
        message = (
            "The service principal cannot be created, updated, or restored because the service principal name "
            f"{app_id} is already in use."
        )
        details = (("ObjectConflict", "servicePrincipalNames"),)
        raise GraphError(409, "Request_MultipleObjectsWithSameKeyValue", message, details=details)
    return _create(call, app_id, body)


def _create(call: Call, app_id: str, body: Json) -> Reply:
    application, owner_id = _backing(call, app_id)
    _may_create(call, application)
    directory = call.directory
    principal = new_principal(app_id, application["displayName"])
    principal |= plain({key: value for key, value in body.items() if value is not None})
    principal |= {
        "appId": app_id,
        "displayName": application["displayName"],
        "appOwnerOrganizationId": owner_id,
        "replyUrls": application["web"]["redirectUris"],
        "signInAudience": application["signInAudience"],
        "servicePrincipalNames": [app_id, *application["identifierUris"]],
        # The application's tags are inherited.
        "tags": sorted({*principal["tags"], *application["tags"]}),
        "createdByAppId": call.access.client_id,
    }
    directory.principals.put(principal)
    if not call.app_only and not call.roles & APP_ADMINS and call.access.user_id:
        directory.owners[principal["id"]] = [call.access.user_id]
    call.tenant.replication.created(principal["id"], "servicePrincipal")
    call.tenant.save()
    return Reply(201, context(call, "servicePrincipals/$entity") | principal)


def _backing(call: Call, app_id: str) -> tuple[Json, str]:
    """The application behind a new service principal, and the tenant that owns it.

    Raises:
        GraphError: 400 and later 403 while the application spreads; 400 when there is none.
    """
    progress = 0.0
    for directory in call.tenant.directories.values():
        application = directory.applications.first("appId", app_id)
        if application is None:
            continue
        if directory is not call.directory and application["signInAudience"] == "AzureADMyOrg":
            continue
        progress = call.tenant.replication.progress(application["id"], WRITE)
        if progress >= 1.0:
            return application, directory.tenant_id
    # The last part of the way answers 403. It begins well after the application can be read (5/11 of the way), so that
    # whoever waits for that first still meets the 400.
    if progress > 0.6:  # noqa: PLR2004
        raise denied(NO_BACKING)
    message = f"The appId '{app_id}' of the service principal does not reference a valid application object."
    raise bad_request(message, ("NoBackingApplicationObject", "appId"))


def _may_create(call: Call, application: Json) -> None:
    """Refuse who may not create this service principal; Graph's own message misleads here.

    Raises:
        GraphError: 403.
    """
    owner = call.owns(application["id"]) and not call.is_guest
    if call.app_only or call.roles & (APP_ADMINS | {APPLICATION_DEVELOPER}) or owner:
        return
    raise denied(NO_BACKING)


def update(call: Call, key: str, value: str) -> Reply:
    """``PATCH`` of one service principal; with ``Prefer: create-if-missing`` and ``appId`` an upsert."""
    body = check_body(call.json(), PRINCIPAL, "ServicePrincipal")
    found = find(call, key, value)
    if found is None and key == "appId" and call.upsert:
        return _create(call, value, body)
    if found is None or not (call.upsert or call.tenant.replication.visible(found["id"], WRITE)):
        raise not_found(value)
    need_write(call, found["id"])
    if body.get("appId", found["appId"]) != found["appId"]:
        raise bad_request("Property 'appId' is read-only and cannot be set.", ("PropertyNotUpdatable", "appId"))
    call.tenant.replication.changed(found["id"], found)
    call.directory.principals.put(found | plain(body))
    call.tenant.save()
    return Reply(204)


def delete(call: Call, key: str, value: str) -> Reply:
    """``DELETE`` of one service principal; its grants go with it."""
    found = find(call, key, value)
    if found is None or not call.tenant.replication.visible(found["id"], WRITE):
        raise not_found(value)
    need_write(call, found["id"])
    if found["appId"] in FIRST_PARTY and not call.roles & APP_ADMINS:
        raise denied()
    soft_delete(call, "servicePrincipal", found)
    call.tenant.save()
    return Reply(204)


def list_grants(call: Call) -> Reply:
    """``GET /oauth2PermissionGrants``."""
    _may_read_grants(call)
    return list_store(call, call.directory.grants, _GRANTS)


def list_grants_of(call: Call, identifier: str) -> Reply:
    """``GET /servicePrincipals/{id}/oauth2PermissionGrants``."""
    _may_read_grants(call)
    found = _readable(call, "id", identifier)
    return list_items(call, call.directory.grants.find("clientId", found["id"]), _GRANTS)


def _may_read_grants(call: Call) -> None:
    if call.is_guest:
        raise denied()


def get_grant(call: Call, identifier: str) -> Reply:
    """``GET /oauth2PermissionGrants/{id}``."""
    _may_read_grants(call)
    found = call.directory.grants.get(identifier)
    if found is None or not call.tenant.replication.visible(identifier, READ):
        raise not_found(identifier)
    shown = call.tenant.replication.older(identifier) or found
    return Reply(200, context(call, "oauth2PermissionGrants/$entity") | selected(call, shown, _GRANT_KIND))


def create_grant(call: Call) -> Reply:
    """``POST /oauth2PermissionGrants``: consent without a consent page."""
    call.need_role(CONSENT_ADMINS)
    body = check_body(call.json(), GRANT, "OAuth2PermissionGrant")
    client = require(body, "clientId", "OAuth2PermissionGrant")
    resource = require(body, "resourceId", "OAuth2PermissionGrant")
    kind = require(body, "consentType", "OAuth2PermissionGrant")
    scope = _checked_scope(body.get("scope") or "")
    person = body.get("principalId")
    if kind not in {"AllPrincipals", "Principal"} or (kind == "Principal") != bool(person):
        raise bad_request("Invalid value specified for property 'consentType' of resource 'OAuth2PermissionGrant'.")
    for identifier in (client, resource):
        _check_reference(call, identifier)
    for other in call.directory.grants.find("clientId", client):
        if other["resourceId"] == resource and other["principalId"] == person:
            raise GraphError(409, "Request_MultipleObjectsWithSameKeyValue", "Permission entry already exists.")
    grant = new_grant(client, resource, scope, person)
    call.directory.grants.put(grant)
    call.tenant.replication.created(grant["id"], "grant")
    call.tenant.save()
    return Reply(201, context(call, "oauth2PermissionGrants/$entity") | grant)


def _check_reference(call: Call, identifier: str) -> None:
    """Refuse a grant to what is not there, or not there yet: first 404, then 400 with the same sentence."""
    found = call.directory.principals.get(identifier)
    progress = call.tenant.replication.progress(identifier, WRITE) if found else 0.0
    if found is not None and progress >= 1.0:
        return
    if found is not None and progress < 0.3:  # noqa: PLR2004 - the first third of the way
        message = "Unable to read the company information from the directory."
        raise GraphError(404, "Directory_ObjectNotFound", message)
    if found is not None and progress < 0.6:  # noqa: PLR2004 - the second third
        raise not_found(identifier)
    raise bad_request(absent_text(identifier))


def _checked_scope(scope: str) -> str:
    if len(scope) > _LONGEST_SCOPE:
        raise bad_request("Invalid value specified for property 'scope' of resource 'OAuth2PermissionGrant'.")
    return scope


def update_grant(call: Call, identifier: str) -> Reply:
    """``PATCH /oauth2PermissionGrants/{id}``: replaces the scopes."""
    call.need_role(CONSENT_ADMINS)
    found = call.directory.grants.get(identifier)
    if found is None or not call.tenant.replication.visible(identifier, WRITE):
        raise not_found(identifier)
    body = check_body(call.json(), GRANT, "OAuth2PermissionGrant")
    for name, value in body.items():
        if name != "scope" and value != found[name]:
            raise bad_request(f"Property '{name}' is read-only and cannot be set.", ("PropertyNotUpdatable", name))
    call.tenant.replication.changed(identifier, found)
    call.directory.grants.put(found | {"scope": _checked_scope(body.get("scope") or "")})
    call.tenant.save()
    return Reply(204)


def delete_grant(call: Call, identifier: str) -> Reply:
    """``DELETE /oauth2PermissionGrants/{id}``."""
    call.need_role(CONSENT_ADMINS)
    if call.directory.grants.get(identifier) is None:
        raise not_found(identifier)
    call.directory.grants.remove(identifier)
    call.tenant.save()
    return Reply(204)


def list_assignments(call: Call, identifier: str) -> Reply:
    """``GET /servicePrincipals/{id}/appRoleAssignedTo``."""
    found = _readable(call, "id", identifier)
    return list_items(call, call.directory.assignments.find("resourceId", found["id"]), _ASSIGNMENTS)


def create_assignment(call: Call, identifier: str) -> Reply:
    """``POST /servicePrincipals/{id}/appRoleAssignedTo``."""
    body = check_body(call.json(), ASSIGNMENT, "AppRoleAssignment")
    resource = _readable(call, "id", identifier)
    if not (call.app_only or call.roles & (APP_ADMINS | {USER_ADMIN}) or (call.owns(identifier) and not call.is_guest)):
        raise denied()
    person_id = require(body, "principalId", "AppRoleAssignment")
    if require(body, "resourceId", "AppRoleAssignment") != resource["id"]:
        raise bad_request("Invalid value specified for property 'resourceId' of resource 'AppRoleAssignment'.")
    # The default access role is for applications that declare none ("appRoleAssignment resource type").
    roles = {role["id"] for role in resource["appRoles"]} or {DEFAULT_ACCESS_ROLE}
    if body.get("appRoleId") not in roles:
        raise bad_request("Permission being assigned was not found on application")
    user, group = call.directory.users.get(person_id), call.directory.groups.get(person_id)
    if user is None and (group is None or not group.security):
        raise not_found(person_id)
    if group is not None and not call.directory.groups_assignable:
        # Not verified against a live tenant: how Graph words it is not documented.
        raise GraphError(400, "AadPremiumLicenseRequired", "The tenant needs a premium license to assign groups.")
    for other in call.directory.assignments.find("resourceId", resource["id"]):
        if other["principalId"] == person_id and other["appRoleId"] == body["appRoleId"]:
            raise bad_request("Permission being assigned already exists on the object")
    kind, name = ("Group", group.name) if group is not None else ("User", user.name if user else "")
    assignment = new_assignment(resource, person_id, kind, name, call.tenant.clock)
    assignment["appRoleId"] = body["appRoleId"]
    call.directory.assignments.put(assignment)
    call.tenant.save()
    return Reply(201, context(call, "appRoleAssignments/$entity") | assignment)


def delete_assignment(call: Call, identifier: str, assignment: str) -> Reply:
    """``DELETE /servicePrincipals/{id}/appRoleAssignedTo/{id}``."""
    found = call.directory.assignments.get(assignment)
    if found is None or found["resourceId"] != identifier:
        raise not_found(assignment)
    if not (call.app_only or call.roles & (APP_ADMINS | {USER_ADMIN}) or call.owns(identifier)):
        raise denied()
    call.directory.assignments.remove(assignment)
    call.tenant.save()
    return Reply(204)
