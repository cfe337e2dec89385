"""What the practice tenants hold before anybody signs in."""

import secrets
from datetime import timedelta
from typing import Final

from wizard.practice.clock import Clock, stamp
from wizard.practice.facts import APP_ROLE_IDS as GRAPH_ROLES
from wizard.practice.facts import (
    APPLICATION_DEVELOPER,
    AZURE_CLI,
    CLOUD_APP_ADMIN,
    FIRST_PARTY,
    GLOBAL_ADMIN,
    GRAPH_APP_ID,
    INTEGRATED_APP_TAG,
    MICROSOFT_TENANT_ID,
    SCOPE_IDS,
    Json,
    app_roles,
    derived_id,
    permission_scopes,
)
from wizard.practice.objects import new_application, new_grant, new_principal
from wizard.practice.store import Crowd, Store
from wizard.practice.tenant import Directory, Group, PracticeTenant, User, principal_id

CONTOSO_ID: Final = "3c0f5e61-7a0b-4a64-9b6e-2d6f1e0c7a10"
FABRIKAM_ID: Final = "8d1b7f0a-52c4-4d39-8a7c-0f4b9e6d2b20"
AUTOMATION_NAME: Final = "Practice automation"
# As a wizard registers an application, so that it is known again.
WIZARD_TAG: Final = "entra-sso-wizard"
DELETED_DAYS: Final = 3

# key, name, user name, what it may do, active roles, eligible roles, second factor
PEOPLE: Final = (
    ("admin", "Ada Admin", "ada", "Global Administrator", (GLOBAL_ADMIN,), (), True),
    ("cloud-admin", "Clara Cloud", "clara", "Cloud Application Administrator", (CLOUD_APP_ADMIN,), (), False),
    ("developer", "Dev Dana", "dana", "Application Developer", (APPLICATION_DEVELOPER,), (), False),
    ("eligible", "Eli Eligible", "eli", "Member (eligible role)", (), (CLOUD_APP_ADMIN,), False),
    ("member", "Max Member", "max", "Member", (), (), False),
)


# key, name, keys of its direct members, e-mail address, whether it is a security group
GROUPS: Final = (
    ("marketing", "Marketing", ("cloud-admin", "member"), "marketing", True),
    ("marketing-interns", "Marketing interns", ("developer",), None, True),
    ("analytics", "Analytics team", ("admin", "developer", "marketing-interns"), None, True),
    ("newsletter", "Marketing newsletter", ("admin", "member"), "newsletter", False),
)


def seed(tenant: PracticeTenant, applications: int) -> Json:
    """Fill *tenant* for its scenario.

    Returns:
        ``client_id`` and ``client_secret`` of the service principal for automation; the secret is new each time.
    """
    settings = tenant.scenario.settings
    contoso = Directory(CONTOSO_ID, "Contoso Ltd.", "contoso.example")
    fabrikam = Directory(FABRIKAM_ID, "Fabrikam Inc.", "fabrikam.example")
    tenant.directories = {CONTOSO_ID: contoso, FABRIKAM_ID: fabrikam}
    tenant.home_id = CONTOSO_ID
    _add_people(contoso, fabrikam)
    contoso.members_may_register = settings.members_may_register
    contoso.secret_policy = settings.secret_policy
    contoso.pim = settings.pim
    for directory in tenant.directories.values():
        _add_microsoft(directory)
    if applications:
        _add_crowd(contoso, applications, tenant.clock)
    if settings.existing == "deleted":
        _add_deleted(tenant)
    elif settings.existing:
        _add_existing(tenant, settings.existing)
    if settings.assigned_only:
        client = contoso.principals.first("appId", AZURE_CLI)
        contoso.principals.put((client or {}) | {"appRoleAssignmentRequired": True})
    automation_id = _add_automation(tenant, contoso)
    tenant.load()
    return {"client_id": automation_id, "client_secret": _renew_automation_secret(tenant, contoso, automation_id)}


def _add_people(contoso: Directory, fabrikam: Directory) -> None:
    for key, name, short, role, roles, eligible, mfa in PEOPLE:
        _add_user(contoso, key, name, short, role=role, roles=roles, eligible=eligible, mfa=mfa)
    _add_user(
        fabrikam,
        "fabrikam-admin",
        "Fay Fabrikam",
        "fay",
        role="Global Administrator of Fabrikam",
        roles=(GLOBAL_ADMIN,),
    )
    _add_user(fabrikam, "fabrikam-member", "Gus Guest", "gus", role="Member of Fabrikam", roles=())
    for key, name, members, mailbox, security in GROUPS:
        identifier = derived_id("group", contoso.tenant_id, key)
        ids = tuple(
            derived_id("group" if each in {group[0] for group in GROUPS} else "user", contoso.tenant_id, each)
            for each in members
        )
        mail = f"{mailbox}@{contoso.domain}" if mailbox else None
        contoso.groups[identifier] = Group(identifier, name, ids, mail, security)
    gus = fabrikam.user_by_name("gus@fabrikam.example")
    if gus is not None:
        guest = User(
            key="guest",
            id=derived_id("user", contoso.tenant_id, "guest"),
            home_id=gus.id,
            home_tenant=fabrikam.tenant_id,
            name=gus.name,
            sign_in_name=gus.sign_in_name,
            upn=f"gus_fabrikam.example#EXT#@{contoso.initial_domain}",
            mail=gus.mail,
            role="Guest from Fabrikam",
            user_type="Guest",
            password=gus.password,
        )
        contoso.users[guest.id] = guest


def _add_user(
    directory: Directory,
    key: str,
    name: str,
    short: str,
    *,
    role: str,
    roles: tuple[str, ...],
    eligible: tuple[str, ...] = (),
    mfa: bool = False,
) -> None:
    identifier = derived_id("user", directory.tenant_id, key)
    address = f"{short}@{directory.domain}"
    directory.users[identifier] = User(
        key=key,
        id=identifier,
        home_id=identifier,
        home_tenant=directory.tenant_id,
        name=name,
        sign_in_name=address,
        upn=address,
        mail=address,
        role=role,
        roles=roles,
        eligible=eligible,
        mfa=mfa,
        password=f"Practice-{short.capitalize()}-2026",
    )


def _add_microsoft(directory: Directory) -> None:
    """Microsoft's own service principals, as every tenant has them."""
    graph = new_principal(GRAPH_APP_ID, "Microsoft Graph")
    graph |= {
        "id": principal_id(directory, GRAPH_APP_ID),
        "appOwnerOrganizationId": MICROSOFT_TENANT_ID,
        "oauth2PermissionScopes": permission_scopes(),
        "appRoles": app_roles(),
        "servicePrincipalNames": [GRAPH_APP_ID, "https://graph.microsoft.com"],
        "signInAudience": "AzureADMultipleOrgs",
    }
    directory.principals.put(graph)
    for client in FIRST_PARTY.values():
        principal = new_principal(client.client_id, client.name)
        principal |= {
            "id": principal_id(directory, client.client_id),
            "appOwnerOrganizationId": MICROSOFT_TENANT_ID,
            "signInAudience": "AzureADandPersonalMicrosoftAccount",
        }
        directory.principals.put(principal)


def _add_crowd(directory: Directory, count: int, clock: Clock) -> None:
    """*count* other applications with their service principals, computed when somebody looks."""
    created = stamp(clock.now() - timedelta(days=400))

    # Whoever looks through all of them has a hundred thousand made: what they have in common is made once.
    usual = new_application({"signInAudience": "AzureADMyOrg"}, clock, directory.domain)

    def application(number: int) -> Json:
        uri = f"https://lob-{number:06d}.contoso.example/signin"
        return usual | {
            "id": f"a0a0a0a0-0000-4000-8000-{number:012x}",
            "appId": _crowd_app_id(number),
            "createdDateTime": created,
            "displayName": f"Line of business {number:06d}",
            "uniqueName": f"lob-{number:06d}",
            "web": usual["web"] | {"redirectUris": [uri], "redirectUriSettings": [{"uri": uri, "index": None}]},
        }

    def principal(number: int) -> Json:
        item = new_principal(_crowd_app_id(number), f"Line of business {number:06d}")
        return item | {"id": f"b0b0b0b0-0000-4000-8000-{number:012x}", "appOwnerOrganizationId": directory.tenant_id}

    app_id = ("a1a1a1a1-0000-4000-8000-", "", 16, 12)
    name = ("Line of business ", "", 10, 6)
    directory.applications = Store(
        directory.applications.indexes,
        Crowd(
            count,
            application,
            {
                "id": ("a0a0a0a0-0000-4000-8000-", "", 16, 12),
                "appId": app_id,
                "displayName": name,
                "uniqueName": ("lob-", "", 10, 6),
                "redirectUri": ("https://lob-", ".contoso.example/signin", 10, 6),
            },
        ),
    )
    principals = directory.principals.stored()
    directory.principals = Store(
        directory.principals.indexes,
        Crowd(
            count,
            principal,
            {"id": ("b0b0b0b0-0000-4000-8000-", "", 16, 12), "appId": app_id, "displayName": name},
        ),
    )
    for item in principals:
        directory.principals.put(item)


def _crowd_app_id(number: int) -> str:
    return f"a1a1a1a1-0000-4000-8000-{number:012x}"


def _add_existing(tenant: PracticeTenant, kind: str) -> None:
    """What somebody did by hand in the portal, following the article."""
    home = tenant.home
    uri = tenant.redirect_uri
    body: Json = {
        "displayName": tenant.vendor.name,
        "signInAudience": "AzureADMyOrg",
        "web": {"redirectUris": [uri.rstrip("/") if kind == "wrong-uri" else uri]},
    }
    if kind != "half":
        permission = {"id": SCOPE_IDS["User.Read"], "type": "Scope"}
        body["requiredResourceAccess"] = [{"resourceAppId": GRAPH_APP_ID, "resourceAccess": [permission]}]
    application = new_application(body, tenant.clock, home.domain)
    application |= {
        "id": derived_id("existing", "application", kind),
        "appId": derived_id("existing", "app", kind),
        "createdDateTime": stamp(tenant.now() - timedelta(days=60)),
    }
    if kind != "half":
        key_id = derived_id("existing", "secret", kind)
        home.issue_secret(key_id)
        application["passwordCredentials"] = [
            {
                "keyId": key_id,
                "displayName": tenant.vendor.app_name,
                "hint": "x7P",
                "startDateTime": stamp(tenant.now() - timedelta(days=60)),
                "endDateTime": stamp(tenant.now() + timedelta(days=670)),
                "customKeyIdentifier": None,
                "secretText": None,
            }
        ]
        principal = new_principal(application["appId"], tenant.vendor.name)
        principal |= {
            "id": derived_id("existing", "principal", kind),
            "appOwnerOrganizationId": home.tenant_id,
            "tags": [INTEGRATED_APP_TAG],
            "replyUrls": application["web"]["redirectUris"],
        }
        home.principals.put(principal)
        home.grants.put(new_grant(principal["id"], principal_id(home, GRAPH_APP_ID), "User.Read"))
    home.applications.put(application)


def _add_deleted(tenant: PracticeTenant) -> None:
    """What a wizard registered for the domain and somebody deleted since."""
    home, vendor = tenant.home, tenant.vendor
    body: Json = {
        "displayName": vendor.app_name,
        "signInAudience": "AzureADMyOrg",
        "uniqueName": vendor.registered_as,
        "tags": [WIZARD_TAG, f"{WIZARD_TAG}:{vendor.key}", f"{WIZARD_TAG}:{vendor.key}:{vendor.domain}"],
        "web": {"redirectUris": [tenant.redirect_uri]},
    }
    application = new_application(body, tenant.clock, home.domain)
    application |= {
        "id": derived_id("deleted", "application"),
        "appId": derived_id("deleted", "app"),
        "createdDateTime": stamp(tenant.now() - timedelta(days=60)),
        "deletedDateTime": stamp(tenant.now() - timedelta(days=DELETED_DAYS)),
    }
    home.deleted[application["id"]] = {"kind": "application", "object": application, "grants": [], "cascade": ""}


def _add_automation(tenant: PracticeTenant, directory: Directory) -> str:
    """A service principal with application permissions, for sign-ins without a person."""
    app_id = derived_id("automation", directory.tenant_id)
    application = new_application({"displayName": AUTOMATION_NAME, "web": {}}, tenant.clock, directory.domain)
    application |= {"id": derived_id("automation", "application"), "appId": app_id, "signInAudience": "AzureADMyOrg"}
    principal = new_principal(app_id, AUTOMATION_NAME)
    principal |= {"id": derived_id("automation", "principal"), "appOwnerOrganizationId": directory.tenant_id}
    directory.applications.put(application)
    directory.principals.put(principal)
    for value, role in GRAPH_ROLES.items():
        directory.assignments.put(
            {
                "id": derived_id("automation", "assignment", value),
                "appRoleId": role,
                "principalId": principal["id"],
                "principalDisplayName": AUTOMATION_NAME,
                "principalType": "ServicePrincipal",
                "resourceId": principal_id(directory, GRAPH_APP_ID),
                "resourceDisplayName": "Microsoft Graph",
                "createdDateTime": tenant.stamp(),
            }
        )
    return app_id


def _renew_automation_secret(tenant: PracticeTenant, directory: Directory, app_id: str) -> str:
    application = directory.applications.first("appId", app_id)
    if application is None:
        return secrets.token_urlsafe(16)
    key_id = derived_id("automation", "secret")
    text = directory.issue_secret(key_id)
    credential = {
        "keyId": key_id,
        "displayName": "practice",
        "hint": text[:3],
        "startDateTime": tenant.stamp(),
        "endDateTime": stamp(tenant.now() + timedelta(days=730)),
        "customKeyIdentifier": None,
        "secretText": None,
    }
    directory.applications.put(application | {"passwordCredentials": [credential]})
    return text
