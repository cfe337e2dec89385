"""Applications: registration, change, secrets, owners, logo.

Source: the application pages of the Microsoft Graph v1.0 reference and the rules of who may register
(learn.microsoft.com/entra/identity/role-based-access-control/delegate-app-roles).
"""

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from wizard.practice.facts import APP_ADMINS, REGISTRARS, Json
from wizard.practice.graph_core import (
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
from wizard.practice.graph_issue import issue
from wizard.practice.graph_query import Listing, context, count_of, list_items, list_store, selected
from wizard.practice.objects import (
    ACCESS,
    APPLICATION,
    AUDIENCES,
    REQUIRED_ACCESS,
    WEB,
    new_application,
    plain,
)
from wizard.practice.replication import READ, WRITE
from wizard.practice.tenant import User

KIND: Final = "microsoft.graph.application"
QUOTA: Final = 250
_LONGEST_URI: Final = 256
_LONGEST_NAME: Final = 256
_KNOWN: Final = frozenset(APPLICATION) | {"id", "appId", "createdDateTime", "publisherDomain"}
LISTING: Final = Listing("applications", KIND, _KNOWN)


def find(call: Call, key: str, value: str) -> Json | None:
    """The application with this ``id``, ``appId`` or ``uniqueName``."""
    store = call.directory.applications
    return store.get(value) if key == "id" else store.first(key, value)


def for_write(call: Call, key: str, value: str) -> Json:
    """The application that a write is about, once the write's replica knows it.

    Raises:
        GraphError: 404 or, later, 409 while it spreads; 403 when the caller may not change it.
    """
    found = find(call, key, value)
    progress = call.tenant.replication.progress(found["id"], WRITE) if found else 0.0
    if found is None or progress < 0.6:  # noqa: PLR2004 - the last part of the way answers 409
        raise not_found(value)
    if progress < 1.0:
        message = "The request could not be completed because the object is being updated. Try again later."
        raise GraphError(409, "Directory_ConcurrencyViolation", message)
    need_write(call, found["id"])
    return found


def need_write(call: Call, identifier: str) -> None:
    """Refuse who is neither administrator nor owner.

    Raises:
        GraphError: 403.
    """
    if call.app_only or call.roles & APP_ADMINS or (call.owns(identifier) and not call.is_guest):
        return
    raise denied()


def list_all(call: Call) -> Reply:
    """``GET /applications``."""
    return list_store(call, call.directory.applications, LISTING)


def count(call: Call) -> Reply:
    """``GET /applications/$count``."""
    return count_of(call, call.directory.applications, LISTING)


def get(call: Call, key: str, value: str) -> Reply:
    """``GET`` of one application by id or alternate key."""
    found = find(call, key, value)
    if found is None or not call.tenant.replication.visible(found["id"], READ):
        raise not_found(value)
    found = call.tenant.replication.older(found["id"]) or found
    body = dict(found)
    if "owners" in (call.option("expand") or ""):
        body["owners"] = [person(owner) for owner in _owners(call, found["id"])]
    return Reply(200, context(call, "applications/$entity") | selected(call, body, KIND))


def create(call: Call) -> Reply:
    """``POST /applications``."""
    body = _checked(call.json())
    if body.get("uniqueName") and call.directory.applications.first("uniqueName", body["uniqueName"]):
        message = "Another object with the same value for property uniqueName already exists."
        raise bad_request(message, ("ObjectConflict", "uniqueName"))
    return _create(call, body)


def _create(call: Call, body: Json) -> Reply:
    _may_register(call)
    require(body, "displayName", "Application")
    wanted = body.pop("passwordCredentials", None) or []
    directory = call.directory
    application = new_application(body, call.tenant.clock, directory.domain)
    application["createdByAppId"] = call.access.client_id
    secrets = [issue(call, application, credential) for credential in wanted]
    directory.applications.put(application)
    if not call.roles & APP_ADMINS:
        me = call.access.user_id or call.access.principal_id
        directory.owners[application["id"]] = [me] if me else []
    call.tenant.replication.created(application["id"], "application")
    call.tenant.save()
    shown = application | ({"passwordCredentials": secrets} if secrets else {})
    location = f"{call.root}/v1.0/directoryObjects/{application['id']}/Microsoft.DirectoryServices.Application"
    return Reply(201, context(call, "applications/$entity") | shown, {"Location": location})


def _refuse_kept_name(call: Call, name: str) -> None:
    """Refuse a name that a deleted application keeps, in the story about it; whether Entra does so is not documented.

    Raises:
        GraphError: 400.
    """
    resting = (each["object"] for each in call.directory.deleted.values() if each["kind"] == "application")
    if call.tenant.scenario.settings.existing == "deleted" and any(each.get("uniqueName") == name for each in resting):
        message = "Another object with the same value for property uniqueName already exists."
        raise bad_request(message, ("ObjectConflict", "uniqueName"))


def _may_register(call: Call) -> None:
    """Refuse who may not register applications.

    Raises:
        GraphError: 403, also when a member has used up the directory quota.
    """
    if call.app_only or call.roles & REGISTRARS:
        return
    if call.is_guest or not call.directory.members_may_register:
        raise denied()
    me = call.access.user_id
    if sum(me in owners for owners in call.directory.owners.values()) >= QUOTA:
        message = (
            "The directory object quota limit for the Principal has been exceeded. Please ask your administrator to "
            "increase the quota limit or delete objects to reduce the used quota."
        )
        raise GraphError(403, "Directory_QuotaExceeded", message)


def update(call: Call, key: str, value: str) -> Reply:
    """``PATCH`` of one application; with ``Prefer: create-if-missing`` and ``uniqueName`` an upsert."""
    body = _checked(call.json())
    if call.upsert and "passwordCredentials" in body:
        raise bad_request("Property 'passwordCredentials' cannot be set in an upsert.")
    if key == "uniqueName" and call.upsert and find(call, key, value) is None:
        _refuse_kept_name(call, value)
        return _create(call, body | {"uniqueName": value})
    if call.upsert:
        # An upsert that meets an object confirms it; it does not wait for the write to be possible everywhere.
        found = find(call, key, value)
        if found is None:
            raise not_found(value)
        need_write(call, found["id"])
    else:
        found = for_write(call, key, value)
    _change(call, found, body)
    return Reply(204)


def _change(call: Call, found: Json, body: Json) -> None:
    if body.get("uniqueName") is not None and body["uniqueName"] != found["uniqueName"] and found["uniqueName"]:
        raise bad_request(
            "Property 'uniqueName' is read-only and cannot be set.", ("PropertyNotUpdatable", "uniqueName")
        )
    if "passwordCredentials" in body:
        kept = [credential.get("keyId") for credential in body["passwordCredentials"] or []]
        old = {credential["keyId"]: credential for credential in found["passwordCredentials"]}
        if any(key not in old for key in kept):
            raise bad_request("New password credentials must be generated with service actions.")
        body["passwordCredentials"] = [old[key] for key in kept]
    for uri in body.get("identifierUris") or []:
        other = call.directory.applications.first("identifierUri", uri)
        if other is not None and other["id"] != found["id"]:
            message = "Another object with the same value for property identifierUris already exists."
            raise bad_request(message, ("ObjectConflict", "identifierUris"))
    merged = dict(found)
    for name, value in plain(body).items():
        if name == "logo":
            continue
        # Complex properties merge, collections are replaced whole.
        merged[name] = {**(found.get(name) or {}), **value} if isinstance(value, dict) else value
    merged["web"] = merged["web"] | {
        "redirectUriSettings": [{"uri": uri, "index": None} for uri in merged["web"]["redirectUris"]]
    }
    call.tenant.replication.changed(found["id"], found)
    call.directory.applications.put(merged)
    principal = call.directory.principals.first("appId", found["appId"])
    if principal is not None:
        call.directory.principals.put(principal | {"replyUrls": merged["web"]["redirectUris"]})
    call.tenant.save()


def _checked(body: Json) -> Json:
    """Check a body of an application, down to the parts that a set-up sends."""
    body = check_body(body, APPLICATION, "Application")
    audience = body.get("signInAudience")
    if audience is not None and audience not in AUDIENCES:
        raise bad_request("Invalid value specified for property 'signInAudience' of resource 'Application'.")
    if len(body.get("displayName") or "") > _LONGEST_NAME:
        raise bad_request("Invalid value specified for property 'displayName' of resource 'Application'.")
    if body.get("web"):
        body["web"] = check_body(body["web"], WEB, "WebApplication")
        for uri in body["web"].get("redirectUris") or []:
            _check_redirect(uri)
    for required in body.get("requiredResourceAccess") or []:
        _check_required(required)
    return body


def _check_required(required: Json) -> None:
    entry = check_body(required, REQUIRED_ACCESS, "RequiredResourceAccess")
    require(entry, "resourceAppId", "RequiredResourceAccess")
    for access in entry.get("resourceAccess") or []:
        checked = check_body(access, ACCESS, "ResourceAccess")
        require(checked, "id", "ResourceAccess")
        if checked.get("type") not in {"Scope", "Role"}:
            raise bad_request("Invalid value specified for property 'type' of resource 'ResourceAccess'.")


def _check_redirect(text: str) -> None:
    """Redirect URIs of the platform Web: https, or http on localhost; no wildcard here, no fragment."""
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    local = parts.hostname in {"localhost", "127.0.0.1"}
    allowed = parts.scheme == "https" or (parts.scheme == "http" and local)
    if not allowed or not parts.hostname or parts.fragment or "*" in text or len(text) > _LONGEST_URI:
        message = (
            f"The redirect URI '{text}' is not valid: Invalid value specified for property 'redirectUris' of resource "
            "'WebApplication'."
        )
        raise bad_request(message, ("InvalidValue", "web.redirectUris"))


def delete(call: Call, key: str, value: str) -> Reply:
    """``DELETE`` of one application: it and its service principal go to the deleted items for 30 days."""
    found = for_write(call, key, value)
    principal = call.directory.principals.first("appId", found["appId"])
    if principal is not None:
        soft_delete(call, "servicePrincipal", principal, cascade=found["id"])
    soft_delete(call, "application", found)
    call.tenant.save()
    return Reply(204)


def soft_delete(call: Call, kind: str, item: Json, *, cascade: str = "") -> None:
    """Move an object to the deleted items; a service principal takes its grants with it."""
    directory = call.directory
    grants: list[Json] = []
    if kind == "servicePrincipal":
        grants = directory.grants.find("clientId", item["id"])
        for grant in grants:
            directory.grants.remove(grant["id"])
        directory.principals.remove(item["id"])
    else:
        directory.applications.remove(item["id"])
    directory.deleted[item["id"]] = {
        "kind": kind,
        "object": item | {"deletedDateTime": call.tenant.stamp()},
        "grants": grants,
        "cascade": cascade,
    }


def put_logo(call: Call, key: str, value: str) -> Reply:
    """``PUT .../logo``: image bytes."""
    found = for_write(call, key, value)
    if not call.request.headers.get("content-type", "").startswith(("image/", "application/octet-stream")):
        raise bad_request("Unexpected media type of the logo.")
    call.directory.logos[found["id"]] = call.request.body
    call.tenant.save()
    return Reply(204)


def get_logo(call: Call, key: str, value: str) -> Reply:
    """``GET .../logo``."""
    found = find(call, key, value)
    if found is None or found["id"] not in call.directory.logos:
        raise not_found(value)
    return Reply(200, call.directory.logos[found["id"]], {"Content-Type": "application/octet-stream"})


def person(user: User) -> Json:
    """A user as a directory object."""
    return {
        "@odata.type": "#microsoft.graph.user",
        "id": user.id,
        "displayName": user.name,
        "userPrincipalName": user.upn,
        "mail": user.mail,
    }


def _owners(call: Call, identifier: str) -> list[User]:
    users = call.directory.users
    return [users[owner] for owner in call.directory.owners.get(identifier, []) if owner in users]


_OWNER_LISTING: Final = Listing("directoryObjects", "microsoft.graph.directoryObject", frozenset({"id", "displayName"}))


def list_owners(call: Call, identifier: str, items: Mapping[str, object] | None) -> Reply:
    """``GET .../owners`` of an application or service principal."""
    if items is None or not call.tenant.replication.visible(identifier, READ):
        raise not_found(identifier)
    return list_items(call, [person(owner) for owner in _owners(call, identifier)], _OWNER_LISTING)


def add_owner(call: Call, identifier: str) -> Reply:
    """``POST .../owners/$ref``."""
    need_write(call, identifier)
    reference = call.json().get("@odata.id")
    owner = str(reference or "").rstrip("/").rpartition("/")[2]
    if owner not in call.directory.users:
        raise GraphError(404, "Request_ResourceNotFound", absent_text(owner))
    owners = call.directory.owners.setdefault(identifier, [])
    if owner in owners:
        raise bad_request(
            "One or more added object references already exist for the following modified properties: 'owners'."
        )
    owners.append(owner)
    call.tenant.save()
    return Reply(204)


def remove_owner(call: Call, identifier: str, owner: str) -> Reply:
    """``DELETE .../owners/{id}/$ref``."""
    need_write(call, identifier)
    owners = call.directory.owners.get(identifier, [])
    if owner not in owners:
        raise not_found(owner)
    owners.remove(owner)
    call.tenant.save()
    return Reply(204)
