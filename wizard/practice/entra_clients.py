"""Which clients may sign in, where answers may go, and which scopes need consent.

Sources: learn.microsoft.com/entra/identity-platform/reply-url, .../permissions-consent-overview,
.../v2-oauth2-auth-code-flow; a first-party client that asks for what it is not pre-authorised for meets AADSTS65002.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

from wizard.practice.clock import parse_stamp
from wizard.practice.entra_errors import EntraError
from wizard.practice.facts import (
    ADMIN_SCOPES,
    FIRST_PARTY,
    GRAPH_APP_ID,
    GRAPH_PUBLIC_ROOT,
    OIDC_SCOPES,
    SCOPE_IDS,
    FirstPartyClient,
    Json,
)
from wizard.practice.replication import LOGIN
from wizard.practice.tenant import Directory, PracticeTenant, User, principal_id

NATIVE_REDIRECT = "https://login.microsoftonline.com/common/oauth2/nativeclient"
GENERIC_TENANTS = frozenset({"common", "organizations"})


@dataclass(frozen=True, slots=True)
class Client:
    """A client of the sign-in service.

    Attributes:
        id: Application (client) ID.
        name: What pages call it.
        first_party: Set for Microsoft's own public clients.
        application: Set for a registration of one of the practice directories.
        owner: The directory of that registration.
    """

    id: str
    name: str
    first_party: FirstPartyClient | None = None
    application: Json | None = None
    owner: Directory | None = None


@dataclass(frozen=True, slots=True)
class Scopes:
    """A parsed ``scope`` parameter.

    Attributes:
        short: Names without the resource.
        asked: As the client wrote them.
        default: Whether ``.default`` was asked for.
        qualified: Whether any name carried the resource.
    """

    short: tuple[str, ...]
    asked: tuple[str, ...]
    default: bool
    qualified: bool


def find_client(tenant: PracticeTenant, authority: str, client_id: str) -> Client:
    """The client with this id, as seen through an authority.

    Raises:
        EntraError: 700016 unknown or not replicated yet; 50194 single tenant behind ``/common``; 7000112 disabled.
    """
    first_party = FIRST_PARTY.get(client_id.lower())
    if first_party is not None:
        return Client(first_party.client_id, first_party.name, first_party=first_party)
    named = tenant.directory(authority)
    for directory in tenant.directories.values():
        application = directory.applications.first("appId", client_id)
        if application is None or not tenant.replication.visible(application["id"], LOGIN):
            continue
        application = tenant.replication.older(application["id"], LOGIN) or application
        single = application["signInAudience"] == "AzureADMyOrg"
        if single and authority in GENERIC_TENANTS:
            raise EntraError(50194, app=client_id, name=application["displayName"])
        if single and named is not directory:
            break
        if application.get("isDisabled"):
            raise EntraError(7000112, app=client_id, name=application["displayName"])
        return Client(application["appId"], application["displayName"], application=application, owner=directory)
    raise EntraError(700016, app=client_id, tenant=named.name if named else authority)


def check_enabled(directory: Directory, client: Client) -> None:
    """Refuse a client whose service principal is switched off.

    Raises:
        EntraError: 7000112.
    """
    principal = directory.principals.first("appId", client.id)
    if principal is not None and not principal["accountEnabled"]:
        raise EntraError(7000112, app=client.id, name=client.name)


def check_redirect(client: Client, uri: str) -> str:
    """The redirect URI that the answer goes to.

    Raises:
        EntraError: 50011 not registered, 500113 nothing registered.
    """
    if client.first_party is not None:
        if uri == NATIVE_REDIRECT or _is_localhost(uri):
            return uri
        raise EntraError(50011, uri=uri, app=client.id)
    application = client.application or {}
    web = list(application["web"]["redirectUris"])
    native = [*application["publicClient"]["redirectUris"], *application["spa"]["redirectUris"]]
    if not web and not native:
        raise EntraError(500113)
    if not uri:
        return str((web or native)[0])
    # http://localhost is compared without its port; everything else to the last character.
    for known in (*web, *native):
        if uri == known or (_is_localhost(known) and _is_localhost(uri) and urlsplit(known).path == urlsplit(uri).path):
            return uri
    raise EntraError(50011, uri=uri, app=client.id)


def is_public(client: Client, redirect_uri: str) -> bool:
    """Whether the client redeems codes without a secret: its redirect URI is not one of the platform Web."""
    if client.first_party is not None:
        return True
    application = client.application or {}
    return redirect_uri not in application["web"]["redirectUris"]


def _is_localhost(uri: str) -> bool:
    parts = urlsplit(uri)
    return parts.scheme == "http" and parts.hostname == "localhost"


def parse_scopes(text: str, graph_root: str, tenant: str) -> Scopes:
    """Read a ``scope`` parameter.

    Raises:
        EntraError: 500011 unknown resource, 28000 two resources, 70011 unknown scope.
    """
    short: list[str] = []
    resources: set[str] = set()
    default = False
    for word in text.split():
        resource, _, name = word.rpartition("/")
        resource = resource.rstrip("/")
        if resource:
            if resource not in {graph_root, GRAPH_PUBLIC_ROOT, GRAPH_APP_ID}:
                raise EntraError(500011, resource=resource, tenant=tenant)
            resources.add(resource)
        if name == ".default":
            default = True
        elif name in SCOPE_IDS:
            short.append(name)
        else:
            raise EntraError(70011, scope=word)
    if len(resources) > 1:
        raise EntraError(28000)
    return Scopes(tuple(dict.fromkeys(short)), tuple(text.split()), default, bool(resources))


@dataclass(frozen=True, slots=True)
class Decision:
    """What consent has to say about a sign-in.

    Attributes:
        granted: Scopes that the tokens will carry.
        missing: Scopes that somebody has to consent to first.
        admin_only: Whether an administrator has to.
    """

    granted: tuple[str, ...]
    missing: tuple[str, ...] = ()
    admin_only: bool = False


def decide(tenant: PracticeTenant, directory: Directory, client: Client, user: User, scopes: Scopes) -> Decision:
    """Whether the asked scopes are granted, or who has to consent.

    Raises:
        EntraError: 65002 a first-party client asks for what it is not pre-authorised for.
    """
    resource = principal_id(directory, GRAPH_APP_ID)
    principal = directory.principals.first("appId", client.id)
    held: set[str] = set()
    if principal is not None:
        held |= {
            scope
            for grant in directory.grants.find("clientId", principal["id"])
            if tenant.replication.visible(grant["id"], LOGIN)
            for scope in grant["scope"].split()
            if grant["resourceId"] == resource and grant["principalId"] in {None, user.id}
        }
    if client.first_party is not None:
        held |= set(client.first_party.preauthorized)
        if client.first_party.fixed and set(scopes.short) - held:
            raise EntraError(65002, app=client.id, resource=GRAPH_APP_ID)
    asked = list(scopes.short)
    if scopes.default:
        asked += sorted(held if client.first_party else _listed(client))
    asked = list(dict.fromkeys(asked))
    # Whoever holds any grant signs in with the OpenID Connect scopes as well.
    if held:
        held |= set(OIDC_SCOPES)
    missing = tuple(scope for scope in asked if scope not in held)
    low_risk_only = all(scope not in ADMIN_SCOPES for scope in missing)
    granted = tuple(dict.fromkeys((*asked, *(sorted(held) if scopes.default or not missing else ()))))
    if not client.first_party:
        granted = tuple(scope for scope in granted if scope not in OIDC_SCOPES or scope in scopes.short)
    return Decision(granted, missing, admin_only=not (low_risk_only and directory.user_consent))


def _listed(client: Client) -> list[str]:
    """Delegated Graph scopes that the registration lists."""
    names = {identifier: name for name, identifier in SCOPE_IDS.items()}
    application = client.application or {}
    return [
        names[access["id"]]
        for required in application.get("requiredResourceAccess", [])
        if required["resourceAppId"] == GRAPH_APP_ID
        for access in required["resourceAccess"]
        if access["type"] == "Scope" and access["id"] in names
    ]


def listed_scopes(client: Client) -> tuple[str, ...]:
    """Delegated Graph scopes that an administrator's consent covers for this registration."""
    return tuple(_listed(client))


def check_secret(tenant: PracticeTenant, client: Client, secret: str) -> None:
    """Check a client secret.

    Raises:
        EntraError: 7000218 missing, 7000215 wrong or not spread yet, 7000222 expired.
    """
    if not secret:
        raise EntraError(7000218)
    if client.application is None or client.owner is None:
        raise EntraError(700025)
    for credential in client.application["passwordCredentials"]:
        key_id = credential["keyId"]
        if not client.owner.secret_matches(key_id, secret):
            continue
        if not tenant.replication.visible(key_id, LOGIN):
            break
        if parse_stamp(credential["endDateTime"]) <= tenant.now():
            raise EntraError(7000222, app=client.id)
        return
    raise EntraError(7000215, app=client.id)
