"""The stories that the practice tenant can tell, as data."""

from dataclasses import dataclass, field
from typing import Final

from wizard.practice.faults import Fault


@dataclass(frozen=True, slots=True)
class Settings:
    """What makes a scenario differ from the happy path.

    Attributes:
        slow: Whether new objects take seconds to appear.
        faults: Planned busy answers of Graph.
        members_may_register: The tenant's setting "Users can register applications".
        secret_policy: ``""``, ``"forbidden"`` or ``"P180D"`` (the longest life allowed).
        existing: What stands in the tenant already: ``""``, ``"complete"``, ``"half"``, ``"wrong-uri"``; or
            ``"deleted"``: it rests in the recycle bin and keeps its unique name.
        pim: Whether the tenant has the licence for eligible roles.
        device_code_blocked: Whether Conditional Access refuses device code sign-ins.
        browser_blocked: Whether Conditional Access refuses sign-ins of a browser that is not managed.
        assigned_only: Whether only assigned people may use Microsoft Azure CLI.
        press_cancel: Whether the sign-in shows a consent page on which the person presses Cancel.
        revoke_after: Graph calls after which the first access token of a sign-in stops working.
        challenge_after: Graph calls after which the second one meets a claims challenge, if the client understands it.
        site: Whether the whitelabel site is up.
        vendor: What the vendor does wrong when the values are entered first (:data:`wizard.practice.desk.MISTAKES`), or
            ``"scripts"``: the login page is drawn by scripts.
    """

    slow: bool = False
    faults: tuple[Fault, ...] = ()
    members_may_register: bool = True
    secret_policy: str = ""
    existing: str = ""
    pim: bool = False
    device_code_blocked: bool = False
    browser_blocked: bool = False
    assigned_only: bool = False
    press_cancel: bool = False
    revoke_after: int | None = None
    challenge_after: int | None = None
    site: bool = True
    vendor: str = ""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One story.

    Attributes:
        name: What ``--scenario`` takes.
        title: A few words.
        story: What happens, in a sentence.
        users: Keys of the accounts a person takes, in this order; see :data:`wizard.practice.seeds.PEOPLE`.
        settings: How the tenant behaves.
    """

    name: str
    title: str
    story: str
    users: tuple[str, ...] = ("admin",)
    settings: Settings = field(default_factory=Settings)

    @property
    def user(self) -> str:
        """Key of the account that a person should take first."""
        return self.users[0]


_BUSY: Final = (
    Fault("GET", r"/organization", 429, 2),
    Fault("GET", r"/applications.*", 503, 1, skip=1),
    Fault("POST|PATCH", r"/applications(\(uniqueName=.*\))?", 429, 4),
    Fault("POST|PATCH", r"/servicePrincipals(\(appId=.*\))?", 503),
    Fault("POST", r"/applications/[^/]+/addPassword", 503, 3),
    Fault("GET", r"/servicePrincipals.*", 429, 2, skip=2),
    Fault("POST|PATCH", r"/oauth2PermissionGrants.*", 429, 5),
)

_ALL: Final = (
    Scenario("happy", "Everything works", "A Global Administrator sets up single sign-on and nothing gets in the way."),
    Scenario(
        "slow-replication",
        "Microsoft takes its time",
        "What was just created takes 4 to 25 seconds to appear, and each place learns of it at another moment.",
        settings=Settings(slow=True),
    ),
    Scenario(
        "throttled",
        "Microsoft is busy",
        "Several requests are turned away once with 429 or 503 before they take effect.",
        settings=Settings(faults=_BUSY),
    ),
    Scenario(
        "member",
        "No administrator role",
        "An ordinary member may register an application but may not grant consent for the organisation.",
        users=("member", "admin"),
    ),
    Scenario(
        "registration-forbidden",
        "Members may not register",
        "The tenant forbids members to register applications, and the account holds no role.",
        users=("member", "admin"),
        settings=Settings(members_may_register=False),
    ),
    Scenario(
        "role-eligible",
        "The role is not activated",
        "The account is eligible for Cloud Application Administrator in PIM and has not activated it.",
        users=("eligible", "admin"),
        settings=Settings(members_may_register=False, pim=True),
    ),
    Scenario(
        "secrets-forbidden",
        "Secrets are forbidden",
        "An app management policy of the tenant forbids client secrets.",
        settings=Settings(secret_policy="forbidden"),  # noqa: S106 - the name of a rule
    ),
    Scenario(
        "secrets-limited",
        "Secrets are short-lived",
        "An app management policy of the tenant limits client secrets to 180 days.",
        settings=Settings(secret_policy="P180D"),  # noqa: S106 - a duration
    ),
    Scenario(
        "already-complete",
        "Set up by hand before",
        "Somebody followed the article in the portal: everything is there under the name of the vendor.",
        settings=Settings(existing="complete"),
    ),
    Scenario(
        "already-half",
        "Half done by hand",
        "The application is registered, but service principal, secret and permission are missing.",
        settings=Settings(existing="half"),
    ),
    Scenario(
        "already-wrong-uri",
        "A slash is missing",
        "The application was set up by hand and its redirect URI lacks the final slash.",
        settings=Settings(existing="wrong-uri"),
    ),
    Scenario("guest", "A guest signs in", "The account is a guest from Fabrikam.", users=("guest", "admin")),
    Scenario(
        "wrong-tenant",
        "The wrong organisation",
        "The first account offered belongs to Fabrikam; the second one is the right one.",
        users=("fabrikam-admin", "admin"),
    ),
    Scenario(
        "device-code-blocked",
        "No sign-in with a code",
        "Conditional Access blocks sign-ins with a device code; the browser works.",
        settings=Settings(device_code_blocked=True),
    ),
    Scenario(
        "browser-blocked",
        "No sign-in with the browser",
        "Conditional Access blocks sign-ins with the browser; a device code works.",
        settings=Settings(browser_blocked=True),
    ),
    Scenario(
        "sign-in-app-blocked",
        "The sign-in app is for chosen people",
        "Microsoft Azure CLI wants an assignment that the account does not have; Azure PowerShell works.",
        settings=Settings(assigned_only=True),
    ),
    Scenario(
        "deleted-before",
        "Deleted and in the recycle bin",
        "The application was registered before and deleted; it rests in the recycle bin and keeps its unique name.",
        settings=Settings(existing="deleted"),
    ),
    Scenario(
        "consent-refused",
        "Cancel on the consent page",
        "The sign-in asks for consent and the person presses Cancel.",
        settings=Settings(press_cancel=True),
    ),
    Scenario(
        "consent-not-allowed",
        "May register, may not consent",
        "An Application Developer may register the application; granting consent for everybody is refused.",
        users=("developer", "admin"),
    ),
    Scenario(
        "token-expires",
        "The sign-in runs out",
        "The access token stops working midway; a refreshed one works, until Microsoft asks for new claims once.",
        settings=Settings(revoke_after=6, challenge_after=8),
    ),
    Scenario(
        "site-unreachable",
        "The login page is down",
        "Nothing answers at the whitelabel domain.",
        settings=Settings(site=False),
    ),
    Scenario(
        "vendor-wrong-client-id",
        "The vendor has another Client ID",
        "The Customer Success Manager enters the Client ID of another application first.",
        settings=Settings(vendor="client-id"),
    ),
    Scenario(
        "vendor-no-tenant",
        "The vendor has no Tenant ID",
        "The Customer Success Manager forgets the Tenant ID first, and the site takes common in its place.",
        settings=Settings(vendor="tenant"),
    ),
    Scenario(
        "vendor-http",
        "The vendor's site says http",
        "The site names its redirect URI with http in place of https until the values are entered once more.",
        settings=Settings(vendor="http"),
    ),
    Scenario(
        "vendor-other-host",
        "The vendor's site names another host",
        "The site names a redirect URI on another host until the values are entered once more.",
        settings=Settings(vendor="host"),
    ),
    Scenario(
        "vendor-no-button",
        "The button is missing",
        "The values are right, and the button is not on the login page until they are entered once more.",
        settings=Settings(vendor="no-button"),
    ),
    Scenario(
        "vendor-site-down",
        "The login page goes down",
        "Once the values are entered the site answers with 503 until they are entered once more.",
        settings=Settings(vendor="down"),
    ),
    Scenario(
        "vendor-script-page",
        "The login page is drawn by scripts",
        "Whoever does not run the scripts of the login page sees no button on it; its sign-in works.",
        settings=Settings(vendor="scripts"),
    ),
)
SCENARIOS: Final[dict[str, Scenario]] = {scenario.name: scenario for scenario in _ALL}
