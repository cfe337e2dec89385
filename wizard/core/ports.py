"""What the core needs from the world: a directory, a way to sign in, a clock, a look at the vendor's site.

Each is implemented once for real (``wizard.entra``, ``wizard.app``); the tests run the same implementations against
the practice tenant.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol, TypeVar

from wizard.core.access import Assignment, Member
from wizard.core.model import SignInPrompt
from wizard.core.objects import (
    Account,
    ApiPermission,
    Application,
    ApplicationSpec,
    Deleted,
    Grant,
    IssuedSecret,
    Organisation,
    Person,
    RegistrationPolicy,
    RequiredPermission,
    Role,
    SecretPolicy,
    ServicePrincipal,
)
from wizard.core.secret import Secret
from wizard.core.words import NOTHING, Text

_T = TypeVar("_T")


class Clock(Protocol):
    """Time, injected so that tests never wait."""

    def now(self) -> datetime:
        """The time now, UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Let *seconds* pass."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """The time now, UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Let *seconds* pass without blocking the loop."""
        await asyncio.sleep(seconds)


class Directory(Protocol):
    """The signed-in tenant, in the article's language.

    Every method may raise :class:`~wizard.core.problems.ProblemRaised`. A missing object is ``None``, not a problem.
    Writes are sent once: waiting and trying again is the engine's business.
    """

    async def organisation(self) -> Organisation:
        """The tenant."""
        ...

    async def account(self) -> Account:
        """The signed-in account."""
        ...

    async def roles(self) -> tuple[Role, ...]:
        """The directory roles that the account holds now."""
        ...

    async def registration_policy(self) -> RegistrationPolicy:
        """What ordinary members may do."""
        ...

    async def secret_policy(self) -> SecretPolicy:
        """The tenant's rule for client secrets."""
        ...

    async def application(self, object_id: str) -> Application | None:
        """The application with this object ID."""
        ...

    async def application_by_client_id(self, client_id: str) -> Application | None:
        """The application with this Client ID."""
        ...

    async def application_by_unique_name(self, unique_name: str) -> Application | None:
        """The application with this alternate key."""
        ...

    async def applications_by_redirect_uri(self, redirect_uri: str) -> tuple[Application, ...]:
        """All applications with exactly this Web redirect URI. Reads an index that lags behind by minutes."""
        ...

    async def applications_by_tag(self, tag: str) -> tuple[Application, ...]:
        """All applications with this tag. Reads an index that lags behind by minutes."""
        ...

    async def create_application(self, spec: ApplicationSpec) -> Application | None:
        """Register an application unless one with its unique name exists.

        Returns:
            The application, or ``None`` where Microsoft only confirmed that it is there.
        """
        ...

    async def delete_application(self, object_id: str) -> None:
        """Delete an application and with it its service principal; both rest in the recycle bin for 30 days."""
        ...

    async def set_redirect_uris(self, object_id: str, redirect_uris: tuple[str, ...]) -> None:
        """Replace the whole list of Web redirect URIs."""
        ...

    async def set_required_permissions(self, object_id: str, required: tuple[RequiredPermission, ...]) -> None:
        """Replace the whole list of permissions that the application lists."""
        ...

    async def service_principal(self, client_id: str) -> ServicePrincipal | None:
        """The service principal of the application with this client ID."""
        ...

    async def create_service_principal(self, client_id: str, tags: tuple[str, ...]) -> ServicePrincipal | None:
        """Create the service principal unless it exists."""
        ...

    async def delete_service_principal(self, object_id: str) -> None:
        """Delete a service principal with its grants; it rests in the recycle bin for 30 days."""
        ...

    async def assigned(self, service_principal_id: str) -> bool:
        """Whether anybody is assigned to the application."""
        ...

    async def assignments(self, service_principal_id: str) -> tuple[Assignment, ...]:
        """Who is assigned to the application."""
        ...

    async def assign(self, service_principal_id: str, member_id: str) -> Assignment | None:
        """Assign a person or a group, with the role that stands for none.

        Returns:
            The assignment, or ``None`` where Microsoft only says that there is one.
        """
        ...

    async def unassign(self, service_principal_id: str, assignment_id: str) -> None:
        """Take an assignment away, at once and for good."""
        ...

    async def set_assignment_required(self, service_principal_id: str, *, required: bool) -> None:
        """Say whether only people who are assigned may sign in to the application."""
        ...

    async def find_members(self, text: str) -> tuple[Member, ...]:
        """The first people and groups whose name or address begins like *text*. Reads an index that lags behind."""
        ...

    async def own_groups(self) -> frozenset[str]:
        """Object IDs of the groups and roles of which the signed-in account is a direct member."""
        ...

    async def add_secret(self, object_id: str, description: str, expires: datetime) -> IssuedSecret:
        """Add a client secret. Not idempotent: after a failure read back by description first."""
        ...

    async def remove_secret(self, object_id: str, key_id: str) -> None:
        """Remove a client secret."""
        ...

    async def api_permission(self, resource_client_id: str, name: str) -> ApiPermission | None:
        """Look up a delegated permission by its name."""
        ...

    async def grants(self, service_principal_id: str) -> tuple[Grant, ...]:
        """All delegated permission grants of the service principal."""
        ...

    async def create_grant(self, service_principal_id: str, resource_id: str, scopes: tuple[str, ...]) -> None:
        """Grant *scopes* for all users of the tenant (admin consent)."""
        ...

    async def set_grant_scopes(self, grant_id: str, scopes: tuple[str, ...]) -> None:
        """Replace the scopes of a grant."""
        ...

    async def delete_grant(self, grant_id: str) -> None:
        """Take a grant back, at once and for good."""
        ...

    async def deleted(self, object_id: str) -> Deleted | None:
        """The application or service principal with this object ID, if it rests in the recycle bin."""
        ...

    async def deleted_applications(self, unique_name: str) -> tuple[Deleted, ...]:
        """The applications with this alternate key that rest in the recycle bin, the latest deleted first."""
        ...

    async def restore(self, object_id: str) -> None:
        """Bring an application or a service principal back from the recycle bin, each by itself."""
        ...

    async def aclose(self) -> None:
        """Close the connections and forget the tokens."""
        ...


class Proof(Protocol):
    """Proves a client secret by using it, the way the vendor will."""

    async def prove(self, client_id: str, secret: Secret) -> None:
        """Ask for a token with the client-credentials flow and throw it away unread.

        Raises:
            ProblemRaised: Microsoft refused; transient while the secret is still spreading.
        """
        ...


class AddressProof(Protocol):
    """Proves that Microsoft's sign-in page takes a redirect URI, without anybody signing in."""

    async def accepted(self, client_id: str, redirect_uri: str, scope: str) -> None:
        """Ask for a silent sign-in, which ends in an error at the redirect URI. It is not followed.

        Raises:
            ProblemRaised: ``REDIRECT_URI_WRONG`` and others that say no, transient while what was just changed is
                still spreading; ``COULD_NOT_CHECK`` where the answer says neither yes nor no.
        """
        ...

    def is_sign_in_page(self, url: str) -> bool:
        """Whether *url* is on a host at which people of this cloud sign in."""
        ...


class TrialSignIn(Protocol):
    """One trial: somebody listens on this computer for the answer.

    Attributes:
        redirect_uri: The address on this computer that the application has to have for the moment.
    """

    redirect_uri: str

    async def person(
        self,
        client_id: str,
        secret: Secret,
        scope: str,
        announce: Callable[[SignInPrompt | None], None],
        patiently: "Patiently",
    ) -> Person:
        """Let a person sign in with the authorization code flow and the client secret, and read who it is.

        Nothing of what Microsoft issues is kept.

        Raises:
            ProblemRaised: Nobody signed in, or Microsoft refused.
        """
        ...


class Trial(Protocol):
    """Lets a person sign in to the application, the way the vendor will."""

    def listen(self) -> AbstractAsyncContextManager[TrialSignIn]:
        """Listen on a free port of this computer while the block runs."""
        ...


@dataclass(frozen=True, slots=True)
class Session:
    """An open sign-in, pinned to one tenant.

    Attributes:
        directory: The tenant.
        proof: Proves a client secret in that tenant.
        address: Proves a redirect URI there.
        trial: Lets a person sign in to an application there.
        clock_warning: Says by how much this computer's clock is wrong; empty where it is right.
    """

    directory: Directory
    proof: Proof
    address: AddressProof
    trial: Trial
    clock_warning: Text = NOTHING


@dataclass(frozen=True, slots=True)
class SignInRequest:
    """How to sign in.

    Attributes:
        method: ``browser``, ``device_code``, ``azure_cli``, ``azure_powershell`` or ``environment``.
        tenant: Tenant ID or domain; empty for "the account decides".
        client_id: The application that signs the person in; empty for the usual one.
    """

    method: str
    tenant: str = ""
    client_id: str = ""


class Patiently(Protocol):
    """Does something again and again while it fails in a way that goes away by itself, and lets the user see it."""

    async def __call__(self, work: Callable[[], Awaitable[_T]], /) -> _T:
        """What *work* gives in the end.

        Raises:
            ProblemRaised: It failed for good.
        """
        ...


async def at_once(work: Callable[[], Awaitable[_T]], /) -> _T:
    """No patience: one attempt."""
    return await work()


class SignIn(Protocol):
    """Signs a person in."""

    async def sign_in(
        self, request: SignInRequest, announce: Callable[[SignInPrompt], None], patiently: Patiently = at_once
    ) -> Session:
        """Sign in; *announce* is told which page to open and which code to type.

        What the person did is not asked for again where Microsoft is busy afterwards: *patiently* waits for it.

        Raises:
            ProblemRaised: The sign-in did not succeed.
        """
        ...


@dataclass(frozen=True, slots=True)
class Finding:
    """What a look at the vendor's site showed.

    Attributes:
        ok: ``True`` seen to be right, ``False`` seen to be wrong, ``None`` could not be checked.
        detail: One sentence.
    """

    ok: bool | None
    detail: Text = NOTHING


@dataclass(frozen=True, slots=True)
class SiteFindings:
    """The three things looked at on the vendor's site."""

    resolves: Finding
    certificate: Finding
    callback: Finding


@dataclass(frozen=True, slots=True)
class LoginStart:
    """What the vendor's site does when a person starts the sign-in there.

    Attributes:
        finding: ``True`` it leads elsewhere, ``False`` it does not, ``None`` could not be checked.
        location: Where it would send the browser. Not opened, and not shown: it holds the site's own state.
    """

    finding: Finding
    location: str = field(default="", repr=False)


class Site(Protocol):
    """The vendor's site, as seen from this computer."""

    async def look(self, domain: str, callback_url: str) -> SiteFindings:
        """Look whether the host resolves, its certificate is valid and the callback path answers."""
        ...

    async def button(self, page: str, texts: tuple[str, ...], login: str) -> Finding:
        """Look whether the page has a link or a button that says one of *texts*, or that leads to *login*."""
        ...

    async def start(self, login: str) -> LoginStart:
        """Start a sign-in at the address *login*, as a browser would, and see where it leads. It is not followed."""
        ...
