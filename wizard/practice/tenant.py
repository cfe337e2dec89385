"""The state of the practice tenant: directories with their people, applications, grants and policies."""

import contextlib
import hashlib
import hmac
import json
import secrets
import threading
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from wizard.practice.clock import Clock, SystemClock, stamp
from wizard.practice.facts import CONSENT_ADMINS, Json, derived_id
from wizard.practice.faults import FaultPlan
from wizard.practice.files import write_private
from wizard.practice.replication import SLOW, Replication
from wizard.practice.scenarios import Scenario
from wizard.practice.store import Keys, Store
from wizard.practice.vendor import USUAL, Vendor


@dataclass(frozen=True, slots=True)
class User:
    """A made-up person.

    Attributes:
        key: Short name used by scenarios.
        id: Object id in the directory that lists this account.
        home_id: Object id in the home tenant; differs for guests.
        home_tenant: Tenant id where the password is checked.
        name: Display name.
        sign_in_name: What the person types.
        upn: User principal name in the directory that lists this account.
        mail: E-mail address, if known.
        role: A word for people: what the account may do.
        user_type: ``Member`` or ``Guest``.
        roles: Role template ids that are active.
        eligible: Role template ids that PIM could activate.
        mfa: Whether the sign-in asks for a second factor.
        password: Made up, shown on the practice pages.
    """

    key: str
    id: str
    home_id: str
    home_tenant: str
    name: str
    sign_in_name: str
    upn: str
    mail: str | None
    role: str
    user_type: str = "Member"
    roles: tuple[str, ...] = ()
    eligible: tuple[str, ...] = ()
    mfa: bool = False
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Group:
    """A made-up group.

    Attributes:
        id: Object id.
        name: Display name.
        members: Ids of its direct members, people and groups.
        mail: E-mail address, if it has one.
        security: Whether it is a security group; a distribution list is none.
    """

    id: str
    name: str
    members: tuple[str, ...] = ()
    mail: str | None = None
    security: bool = True


_APPLICATION_KEYS: Final[Keys] = {
    "appId": lambda item: [item["appId"]],
    "uniqueName": lambda item: [item["uniqueName"]] if item.get("uniqueName") else [],
    "displayName": lambda item: [item["displayName"]],
    "redirectUri": lambda item: item["web"]["redirectUris"],
    "identifierUri": lambda item: item.get("identifierUris", []),
}
_PRINCIPAL_KEYS: Final[Keys] = {
    "appId": lambda item: [item["appId"]],
    "displayName": lambda item: [item["displayName"]],
}
_GRANT_KEYS: Final[Keys] = {
    "clientId": lambda item: [item["clientId"]],
    "resourceId": lambda item: [item["resourceId"]],
}
_ASSIGNMENT_KEYS: Final[Keys] = {
    "resourceId": lambda item: [item["resourceId"]],
    "principalId": lambda item: [item["principalId"]],
}


class Directory:
    """One Entra tenant.

    Args:
        tenant_id: Its id.
        name: Display name of the organisation.
        domain: Its verified default domain.
    """

    def __init__(self, tenant_id: str, name: str, domain: str) -> None:
        self.tenant_id = tenant_id
        self.name = name
        self.domain = domain
        self.users: dict[str, User] = {}
        self.groups: dict[str, Group] = {}
        self.groups_assignable = True
        self.applications = Store(_APPLICATION_KEYS)
        self.principals = Store(_PRINCIPAL_KEYS)
        self.grants = Store(_GRANT_KEYS)
        self.assignments = Store(_ASSIGNMENT_KEYS)
        self.deleted: dict[str, Json] = {}
        self.owners: dict[str, list[str]] = {}
        self.logos: dict[str, bytes] = {}
        self.secret_digests: dict[str, str] = {}
        self.activated: dict[str, list[str]] = {}
        self.members_may_register = True
        self.user_consent = True
        self.pim = False
        self.secret_policy = ""
        self.app_policies: dict[str, Json] = {}

    @property
    def domains(self) -> tuple[str, ...]:
        """Verified domains, the default one first."""
        return self.domain, self.initial_domain

    @property
    def initial_domain(self) -> str:
        """The domain that the tenant was born with."""
        return f"{self.domain.split('.', maxsplit=1)[0]}.onmicrosoft.example"

    def user_by_name(self, name: str) -> User | None:
        """The account that signs in as *name*."""
        wanted = name.strip().lower()
        return next((u for u in self.users.values() if wanted in {u.sign_in_name.lower(), u.upn.lower()}), None)

    def roles_of(self, user_id: str) -> frozenset[str]:
        """Role template ids active for a user now."""
        user = self.users.get(user_id)
        return frozenset((*(user.roles if user else ()), *self.activated.get(user_id, [])))

    def groups_of(self, identifier: str) -> frozenset[str]:
        """Ids of the groups of which this person or group is a direct member."""
        return frozenset(group.id for group in self.groups.values() if identifier in group.members)

    def may_consent(self, user_id: str) -> bool:
        """Whether the user may consent for the whole tenant."""
        return bool(self.roles_of(user_id) & CONSENT_ADMINS)

    def issue_secret(self, key_id: str) -> str:
        """Make the secret of a password credential; only a digest is kept.

        The shape is the one that Entra issues: 40 characters with a tilde in fourth place.
        """
        text = f"{secrets.token_hex(3)[:3]}8Q~{secrets.token_urlsafe(40)[:34]}"
        self.secret_digests[key_id] = _digest(text)
        return text

    def secret_matches(self, key_id: str, text: str) -> bool:
        """Whether *text* is the secret of this credential."""
        return hmac.compare_digest(self.secret_digests.get(key_id, ""), _digest(text))

    def dump(self) -> Json:
        """The state as JSON, without what the seeds make anew."""
        return {
            "applications": self.applications.stored(),
            "principals": self.principals.stored(),
            "grants": self.grants.stored(),
            "assignments": self.assignments.stored(),
            "deleted": self.deleted,
            "owners": self.owners,
            "logos": {key: image.hex() for key, image in self.logos.items()},
            "secret_digests": self.secret_digests,
            "activated": self.activated,
        }

    def load(self, state: Json) -> None:
        """Take over a dumped state."""
        for store, name in (
            (self.applications, "applications"),
            (self.principals, "principals"),
            (self.grants, "grants"),
            (self.assignments, "assignments"),
        ):
            kept = {item["id"] for item in state[name]}
            for item in store.stored():
                if item["id"] not in kept:
                    store.remove(item["id"])
            for item in state[name]:
                store.put(item)
        self.deleted = state["deleted"]
        for item in self.deleted.values():
            (self.applications if item["kind"] == "application" else self.principals).remove(item["object"]["id"])
        self.owners = state["owners"]
        self.logos = {key: bytes.fromhex(image) for key, image in state["logos"].items()}
        self.secret_digests = state["secret_digests"]
        self.activated = state["activated"]


def _digest(text: str) -> str:
    # A random secret of 200 bits needs no salt and no slow hash.
    return hashlib.sha256(text.encode()).hexdigest()


class PracticeTenant:
    """Everything that the practice servers share.

    Args:
        scenario: The story.
        clock: Measures every delay.
        state_file: Where the state is kept between runs; ``None`` keeps it in memory.
        vendor: Whose site it is.
    """

    def __init__(
        self,
        scenario: Scenario,
        clock: Clock | None = None,
        state_file: Path | None = None,
        vendor: Vendor = USUAL,
    ) -> None:
        self.scenario = scenario
        self.clock: Clock = clock or SystemClock()
        self.directories: dict[str, Directory] = {}
        self.home_id = ""
        self.vendor = vendor
        self.replication = Replication(self.clock, SLOW if scenario.settings.slow else {})
        self.faults = FaultPlan(scenario.settings.faults, self.clock)
        self.lock = threading.RLock()
        self.purged: dict[str, list[str]] = {}
        self._state_file = state_file
        self._signed_in: list[str] = []

    @property
    def home(self) -> Directory:
        """The tenant that the story plays in."""
        return self.directories[self.home_id]

    @property
    def site_domain(self) -> str:
        """Host name of the vendor's site."""
        return self.vendor.domain

    @property
    def redirect_uri(self) -> str:
        """The site's sign-in callback."""
        return self.vendor.redirect_uri

    def now(self) -> datetime:
        """The time now, UTC."""
        return self.clock.now()

    def stamp(self) -> str:
        """The time now as Graph writes it."""
        return stamp(self.clock.now())

    def directory(self, name: str) -> Directory | None:
        """The directory with this id or verified domain."""
        wanted = name.lower()
        return next((d for d in self.directories.values() if wanted in {d.tenant_id, *d.domains}), None)

    def home_directory_of(self, sign_in_name: str) -> tuple[Directory, User] | None:
        """The tenant that checks this person's password, and the account there."""
        for directory in self.directories.values():
            user = directory.user_by_name(sign_in_name)
            if user is not None:
                home = self.directories[user.home_tenant]
                return home, home.users.get(user.home_id, user)
        return None

    def account_in(self, directory: Directory, home_id: str) -> User | None:
        """The account of a person, known by the id at home, in another directory."""
        return next((user for user in directory.users.values() if user.home_id == home_id), None)

    def story_user(self) -> User:
        """The account that a person should take next: the first of the story that has not signed in yet."""
        people = {user.key: user for d in self.directories.values() for user in d.users.values()}
        waiting = [key for key in self.scenario.users if people[key].sign_in_name not in self._signed_in]
        # Only the story of the wrong organisation asks for another account by itself.
        moves_on = self.scenario.name == "wrong-tenant"
        return people[waiting[0] if waiting and moves_on else self.scenario.users[-1 if moves_on else 0]]

    def note_sign_in(self, user: User) -> None:
        """Remember that this person's password was right."""
        if user.sign_in_name not in self._signed_in:
            self._signed_in.append(user.sign_in_name)

    def load(self) -> bool:
        """Load the state file, if there is one.

        Returns:
            Whether there was one.

        Raises:
            ValueError: The file is not a state of this program.
        """
        if self._state_file is None or not self._state_file.exists():
            return False
        state = json.loads(self._state_file.read_text("utf-8"))
        try:
            for tenant_id, part in state["directories"].items():
                self.directories[tenant_id].load(part)
            self.purged = state["purged"]
            for tenant_id, identifiers in self.purged.items():
                for identifier in identifiers:
                    self.directories[tenant_id].applications.remove(identifier)
                    self.directories[tenant_id].principals.remove(identifier)
        except (KeyError, TypeError, AttributeError) as error:
            message = f"{self._state_file} is not a saved practice tenant"
            raise ValueError(message) from error
        return True

    def save(self) -> None:
        """Write the state file, if one was asked for: whole, atomically, for the owner's eyes only."""
        if self._state_file is None:
            return
        with self.lock:
            state = {
                "version": 1,
                "purged": self.purged,
                "directories": {key: directory.dump() for key, directory in self.directories.items()},
            }
            write_private(self._state_file, json.dumps(state))

    def purge(self, directory: Directory, identifier: str) -> None:
        """Forget an object for good."""
        with contextlib.suppress(KeyError):
            del directory.deleted[identifier]
        self.purged.setdefault(directory.tenant_id, []).append(identifier)


def principal_id(directory: Directory, app_id: str) -> str:
    """The stable object id of a Microsoft service principal in this directory."""
    return derived_id("principal", directory.tenant_id, app_id)
