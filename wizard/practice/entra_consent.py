"""What a consent page writes into the directory.

Source: learn.microsoft.com/entra/identity-platform/app-objects-and-service-principals: the first consent makes the
service principal.
"""

from wizard.practice.entra_clients import Client
from wizard.practice.entra_errors import EntraError
from wizard.practice.facts import GRAPH_APP_ID
from wizard.practice.objects import new_grant, new_principal
from wizard.practice.tenant import Directory, PracticeTenant, User, principal_id


def need_consent_admin(directory: Directory, user: User) -> None:
    """Refuse who may not consent for the whole tenant.

    Raises:
        EntraError: 90094.
    """
    if not directory.may_consent(user.id):
        raise EntraError(90094)


def record_consent(
    tenant: PracticeTenant, directory: Directory, client: Client, scopes: tuple[str, ...], person: str | None
) -> None:
    """Write down a consent: for one person, or with ``None`` for everybody; scopes already granted stay."""
    principal = directory.principals.first("appId", client.id)
    if principal is None:
        # A first consent makes the service principal, also in the application's own tenant.
        principal = new_principal(client.id, client.name)
        principal |= {"appOwnerOrganizationId": client.owner.tenant_id if client.owner else None}
        directory.principals.put(principal)
    resource = principal_id(directory, GRAPH_APP_ID)
    for grant in directory.grants.find("clientId", principal["id"]):
        if grant["resourceId"] == resource and grant["principalId"] == person:
            merged = dict.fromkeys((*grant["scope"].split(), *scopes))
            directory.grants.put(grant | {"scope": " ".join(merged)})
            break
    else:
        directory.grants.put(new_grant(principal["id"], resource, " ".join(scopes), person))
    tenant.save()
