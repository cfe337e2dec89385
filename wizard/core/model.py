"""What a set-up is at one moment: frozen values that may cross a thread.

:class:`SetupState` is the one snapshot that the engine emits and every face draws. It holds no secret.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from wizard.core.words import NOTHING, Text

if TYPE_CHECKING:  # the first window shows none of them, and thirty classes take their time
    from wizard.core.access import Access, AccessWish, Found
    from wizard.core.objects import (
        Account,
        Application,
        Deleted,
        Organisation,
        Person,
        Role,
        SecretInfo,
        SecretPolicy,
        ServicePrincipal,
    )
    from wizard.core.problems import Choice, Problem


class Mark(StrEnum):
    """The state of one check row. The values are public: they stand in the ``--json`` output."""

    TODO = "todo"
    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"

    @classmethod
    def when(cls, *, done: bool) -> "Mark":
        """The mark of a fact that is there, or still to be made."""
        return cls.DONE if done else cls.TODO


class StepStatus(StrEnum):
    """The state of a whole step, as the rail shows it."""

    TODO = "todo"
    RUNNING = "running"
    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Check:
    """One row with a checkmark: a fact that was read back.

    Attributes:
        key: Stable name within the step.
        label: What the fact is.
        mark: How it stands.
        detail: One more sentence, may be empty.
        required: Whether the step is done only when this row is. Advice and what cannot be checked does not block.
        person: Whether the row waits for the user and not for Microsoft, so that the engine does not wait for it.
    """

    key: str
    label: Text
    mark: Mark
    detail: Text = NOTHING
    required: bool = True
    person: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """A wait that the user can see.

    Attributes:
        reason: What is being waited for.
        usual: How long it usually takes.
        since: When the waiting began, UTC.
        until: When patience ends, UTC.
    """

    reason: Text
    usual: Text
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class StepReport:
    """How a step stands.

    Attributes:
        status: The state of the step.
        checks: Its rows, in the order in which they are shown.
        problem: What went wrong, if the step failed.
        waiting: What is being waited for, if anything.
        acted: Whether the wizard changed something in the tenant, or found everything done already.
        at: When the rows were read back, UTC; ``None`` where they were not.
    """

    status: StepStatus = StepStatus.TODO
    checks: tuple[Check, ...] = ()
    problem: "Problem | None" = None
    waiting: Waiting | None = None
    acted: bool = False
    # Not compared: a row that is read again and found the same is no news.
    at: datetime | None = field(default=None, compare=False)

    @property
    def satisfied(self) -> bool:
        """Whether every required row is done, and there is at least one row."""
        return bool(self.checks) and all(row.mark is Mark.DONE for row in self.checks if row.required)

    @property
    def uncertain(self) -> bool:
        """Whether the step is done as far as can be seen, but not known is what its person did elsewhere."""
        return self.status is StepStatus.DONE and any(row.person and row.mark is Mark.UNKNOWN for row in self.checks)

    def with_checks(self, *rows: Check) -> "StepReport":
        """The same report with *rows* put in: a known key is replaced, a new one added at the end."""
        news = {row.key: row for row in rows}
        kept = tuple(news.pop(row.key, row) for row in self.checks)
        return replace(self, checks=kept + tuple(news.values()))


@dataclass(frozen=True, slots=True)
class Answers:
    """What the user is asked before the steps run.

    Attributes:
        domain: The whitelabel domain, normalised: host name with an optional ``:port``.
        app_name: Display name of the application.
        secret_months: Life of the client secret in months.
        tenant: Tenant ID or verified domain to sign in to; empty for "the account decides".
        read_only: Whether the user makes every change in the portal and the wizard only checks.
        access: Who may sign in; ``None`` leaves it as it is.
        fixed: Names of the answers that a profile from support has fixed: they are shown, and cannot be changed.
    """

    domain: str = ""
    app_name: str = ""
    secret_months: int = 24
    tenant: str = ""
    read_only: bool = False
    access: "AccessWish | None" = None
    fixed: frozenset[str] = frozenset()


class PlanAction(StrEnum):
    """What the wizard will do about one thing in the tenant."""

    CREATE = "create"
    CHANGE = "change"
    KEEP = "keep"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of the plan.

    Attributes:
        key: Stable name.
        action: Create, change, keep or remove.
        text: The line in plain words.
    """

    key: str
    action: PlanAction
    text: Text


@dataclass(frozen=True, slots=True)
class Registration:
    """One registration of this recipe in the tenant, and how it stands.

    Attributes:
        domain: The whitelabel domain that it is for; empty where that cannot be told.
        application: The registration.
        service_principal: Its entry under Enterprise applications, if there is one.
        days_left: Whole days until its longest-lived client secret ends; ``None`` where no secret is valid.
        checks: The rows about it, which are among those of the whole report too.
    """

    domain: str
    application: "Application"
    service_principal: "ServicePrincipal | None"
    days_left: int | None
    checks: tuple[Check, ...]

    @property
    def healthy(self) -> bool:
        """Whether nothing is wrong with it."""
        return all(row.mark is not Mark.FAILED for row in self.checks)


@dataclass(frozen=True, slots=True)
class VendorSide:
    """How the vendor's site looked from here.

    Attributes:
        looked: When it was looked at, UTC.
        mark: ``done`` all is right, ``failed`` something there has to be changed, ``todo`` it is not there yet,
            ``unknown`` it could not be seen.
        uses_values: Whether its sign-in was seen to use what was made here, wherever its button is.
    """

    looked: datetime
    mark: Mark
    uses_values: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """What was last seen in the tenant, and what follows from it. Everything is optional.

    Attributes:
        redirect_uri: The exact redirect URI for the domain.
        organisation: The pinned tenant.
        account: Who is signed in.
        roles: Active directory roles; ``None`` where they could not be read.
        secret_policy: The tenant's rule for client secrets; ``None`` where it could not be read.
        application: The registration that this set-up is about.
        service_principal: Its entry under Enterprise applications.
        client_secret: The client secret of this set-up, without its value.
        secret_held: Whether the wizard still holds the value of that secret.
        secret_ends: When a client secret made now would end.
        plan: What will change.
        plan_confirmed: Whether the user agreed to the plan.
        granted: Whether the admin consent was read back.
        handed_over: Whether the three values were handed over. From then on the secret is not held any more.
        trial: Who signed in to the application in a trial, if anybody did.
        vendor: How the vendor's side stood when it was last looked at, if it was.
        offers: What else may be done with an application that was found; keys for ``perform("plan", key)``.
        anew: Ending of the unique name of an application that is registered beside the one that was found, if any.
        fresh_secret: Whether the application that was found gets a new client secret in any case.
        undo: What an undo removes, newest first, and what it keeps and why.
        bin: What an undo put into Entra's recycle bin and can be restored.
        registrations: All registrations of this recipe in the tenant, as the health check saw them.
        domains: The domains that come into question, where the user named none.
        access: Who may sign in.
        found: Whom the last search for people and groups found.
    """

    redirect_uri: str = ""
    organisation: "Organisation | None" = None
    account: "Account | None" = None
    roles: "tuple[Role, ...] | None" = None
    secret_policy: "SecretPolicy | None" = None
    application: "Application | None" = None
    service_principal: "ServicePrincipal | None" = None
    client_secret: "SecretInfo | None" = None
    secret_held: bool = False
    secret_ends: datetime | None = None
    plan: tuple[PlanLine, ...] = ()
    plan_confirmed: bool = False
    granted: bool = False
    handed_over: bool = False
    trial: "Person | None" = None
    vendor: VendorSide | None = None
    offers: "tuple[Choice, ...]" = ()
    anew: str = ""
    fresh_secret: bool = False
    undo: tuple[PlanLine, ...] = ()
    bin: "tuple[Deleted, ...]" = ()
    registrations: tuple[Registration, ...] = ()
    domains: tuple[str, ...] = ()
    access: "Access | None" = None
    found: "Found | None" = None

    @property
    def chosen_offer(self) -> str:
        """Which of the offers the plan follows: the key of one of them; empty where none was made."""
        if not self.offers:
            return ""
        return "new_application" if self.anew else "renew_secret" if self.fresh_secret else "use_application"


class PromptKind(StrEnum):
    """What a person has to do to sign in."""

    BROWSER = "browser"
    DEVICE_CODE = "device_code"


@dataclass(frozen=True, slots=True)
class SignInPrompt:
    """An open invitation to sign in.

    Attributes:
        kind: In the browser of this computer, or with a code.
        url: The page to open.
        code: The code to type there (device code only).
        expires: When the invitation ends, UTC.
        opened: Whether the page was opened in a browser, as far as is known; else it has to be opened by hand.
        other_ways: Whether the person may sign in another way instead, or through another app of Microsoft.
    """

    kind: PromptKind
    url: str
    expires: datetime
    code: str = ""
    opened: bool = True
    other_ways: bool = True


@dataclass(frozen=True, slots=True)
class SetupState:
    """A whole set-up at one moment.

    Attributes:
        answers: What the user entered.
        facts: What was seen in the tenant.
        reports: One report a step, by the step's key, in order.
        prompt: An open invitation to sign in.
        busy: Key of the step that is being worked on, or an empty string.
        begun: When the first step was begun, UTC.
    """

    answers: Answers = Answers()
    facts: Facts = Facts()
    reports: Mapping[str, StepReport] = field(default_factory=lambda: MappingProxyType({}))
    prompt: SignInPrompt | None = None
    busy: str = ""
    begun: datetime | None = None

    def report(self, key: str) -> StepReport:
        """The report of step *key*; a fresh one where nothing happened yet."""
        return self.reports.get(key, StepReport())

    def with_report(self, key: str, report: StepReport) -> "SetupState":
        """The same state with one report replaced."""
        return replace(self, reports=MappingProxyType({**self.reports, key: report}))
