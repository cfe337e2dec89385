"""What can go wrong, and what a person can do about it.

:class:`ProblemCode` is the list, :data:`WORDS` the one table of sentences. A test walks both. A problem is a value;
:class:`ProblemRaised` is the exception that carries it (a frozen dataclass cannot be raised itself).
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from wizard.core.problem_words import WORDS, ProblemCode, Words
from wizard.core.words import NOTHING, Text, say

__all__ = ["REFUSALS", "WORDS", "Choice", "Fix", "Problem", "ProblemCode", "ProblemRaised", "Words", "problem"]


class Fix(StrEnum):
    """A way out that the program offers as a button.

    A step gets the key as its ``choice``, once: the look that follows later comes without it, so what the choice
    decides is learned as a fact. Those in the tables below are known to the engine instead, or to the page.
    """

    TRY_AGAIN = "try_again"
    SIGN_IN_AGAIN = "sign_in_again"
    SWITCH_ACCOUNT = "switch_account"
    USE_BROWSER = "browser"
    USE_DEVICE_CODE = "device_code"
    SHORTER_SECRET = "shorter_secret"  # noqa: S105 - the name of a way out
    NEW_SECRET = "new_secret"  # noqa: S105 - the name of a way out
    USE_APPLICATION = "use_application"
    USE_CLIENT_ID = "use_client_id"
    PASTED = "pasted"
    GO_ON = "go_on"
    RENEW_SECRET = "renew_secret"  # noqa: S105 - the name of a way out
    NEW_APPLICATION = "new_application"
    TRY_SIGN_IN = "try"
    LEAVE_OUT = "leave_out"
    WAIT = "wait"
    FRESH_ROLES = "fresh_roles"
    ACTIVATE_ROLE = "activate_role"
    OTHER_APP = "other_app"
    REPAIR_REDIRECT_URI = "repair_redirect_uri"
    CREATE_MISSING = "create_missing"
    CREATE_PRINCIPAL = "create_service_principal"
    RESTORE = "restore_application"
    USERS_AND_GROUPS = "users_and_groups"


FIX_LABELS: dict[Fix, Text] = {
    Fix.TRY_AGAIN: say("Check again"),
    Fix.SIGN_IN_AGAIN: say("Sign in again"),
    Fix.SWITCH_ACCOUNT: say("Use another account"),
    Fix.USE_BROWSER: say("Sign in with the browser"),
    Fix.USE_DEVICE_CODE: say("Sign in with a code"),
    Fix.SHORTER_SECRET: say("Use the longest time allowed"),
    Fix.NEW_SECRET: say("Create a new client secret"),
    Fix.USE_APPLICATION: say("Use this application"),
    Fix.USE_CLIENT_ID: say("Use this Client ID"),
    Fix.PASTED: say("Check the client secret"),
    Fix.GO_ON: say("Register the application anyway"),
    Fix.RENEW_SECRET: say("Use it with a new client secret"),
    Fix.NEW_APPLICATION: say("Register a new application"),
    Fix.TRY_SIGN_IN: say("Try again"),
    Fix.LEAVE_OUT: say("Leave the trial out"),
    Fix.WAIT: say("Wait and check again"),
    Fix.FRESH_ROLES: say("Check again with a new sign-in"),
    Fix.ACTIVATE_ROLE: say("Activate a role in PIM"),
    Fix.OTHER_APP: say("Sign in with another Microsoft app"),
    Fix.REPAIR_REDIRECT_URI: say("Repair the Redirect URI"),
    Fix.CREATE_MISSING: say("Create what is missing"),
    Fix.CREATE_PRINCIPAL: say("List it under Enterprise applications"),
    Fix.RESTORE: say("Restore the application"),
    Fix.USERS_AND_GROUPS: say("Open Users and groups"),
}
# Those that only try once more: a step need not know which of them it was.
ONCE_MORE = frozenset({Fix.TRY_AGAIN, Fix.WAIT})
# Those that sign in first, and then try once more with what the new sign-in may do.
SIGN_IN_FIRST = frozenset(
    {Fix.SIGN_IN_AGAIN, Fix.SWITCH_ACCOUNT, Fix.FRESH_ROLES, Fix.OTHER_APP, Fix.USE_BROWSER, Fix.USE_DEVICE_CODE}
)
# Those with which the application is put in order first.
REPAIR_FIRST = frozenset({Fix.REPAIR_REDIRECT_URI, Fix.CREATE_MISSING, Fix.CREATE_PRINCIPAL, Fix.RESTORE})
# Those that open a place in the portal, by its name in ``resources/portal.toml``; nothing is tried.
PLACES: dict[str, str] = {Fix.ACTIVATE_ROLE: "activate_role", Fix.USERS_AND_GROUPS: "users_and_groups"}


# With one of these Microsoft says for certain that it changed nothing.
REFUSALS = frozenset(
    {
        ProblemCode.MISSING_ROLE,
        ProblemCode.ADMIN_APPROVAL_NEEDED,
        ProblemCode.QUOTA,
        ProblemCode.SECRETS_FORBIDDEN,
        ProblemCode.SECRET_TOO_LONG,
        ProblemCode.BAD_DOMAIN,
        ProblemCode.GROUPS_NOT_LICENSED,
        ProblemCode.ROLES_OF_ITS_OWN,
    }
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One way out.

    Attributes:
        key: What the step gets as its choice: a :class:`Fix`, may be followed by ``:`` and an argument.
        label: Text of the button.
    """

    key: str
    label: Text


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that went wrong.

    Attributes:
        code: Which of the known problems.
        subject: Values for the places in the sentences of :data:`WORDS`.
        choices: Ways out that the program offers.
        detail: The other side's own words, for support; never a secret.
        service_code: Its error code, for example ``Authorization_RequestDenied`` or ``AADSTS50011``.
        request_id: Microsoft's number for the failed request.
        correlation_id: The number that links several requests.
        when: Time of the failure, UTC.
        transient: Whether it may go away by itself, so that the engine waits and tries again.
        retry_after: Seconds that the other side asked to wait.
        then: What the problem turns into when patience ends.
    """

    code: ProblemCode
    subject: tuple[tuple[str, object], ...] = ()
    choices: tuple[Choice, ...] = ()
    detail: str = ""
    service_code: str = ""
    request_id: str = ""
    correlation_id: str = ""
    when: datetime | None = None
    transient: bool = False
    retry_after: float | None = None
    then: ProblemCode | None = None

    @property
    def words(self) -> Words:
        """The sentences of this kind of problem."""
        return WORDS[self.code]

    def _filled(self, template: str) -> Text:
        values = {
            "organisation": say("your organisation"),
            "vendor": say("your site"),
            "helper": say("Whoever gave you this program"),
            "button": say("Sign in with Microsoft"),
            "example": "app.your-company.com",
            "role": say("Cloud Application Administrator"),
            "roles": say("unknown"),
            "hosts": say("Microsoft's sign-in and Graph addresses"),
            "difference": say("Microsoft refused because the times differ."),
            **dict(self.subject),
        }
        used = tuple((name, value) for name, value in values.items() if "{" + name + "}" in template)
        return Text(template, used) if template else NOTHING

    @property
    def title(self) -> Text:
        """What happened, as a heading."""
        return self._filled(self.words.title)

    @property
    def what_happened(self) -> Text:
        """What happened, in a sentence."""
        return self._filled(self.words.what_happened)

    @property
    def what_to_do(self) -> Text:
        """What the user can do."""
        return self._filled(self.words.what_to_do)

    @property
    def who_can_help(self) -> Text:
        """Who can help, where the user cannot."""
        return self._filled(self.words.who_can_help)

    def settled(self) -> "Problem":
        """The problem as it is shown once patience has ended."""
        code = self.then or self.code
        usual = choices(*self.words.fixes)
        more = tuple(each for each in self.choices if each not in usual)
        return replace(self, code=code, transient=False, then=None, choices=more + choices(*WORDS[code].fixes))


class ProblemRaised(Exception):
    """Carries a :class:`Problem` up to the engine.

    Attributes:
        problem: What went wrong.
    """

    def __init__(self, problem: Problem) -> None:
        """Carry *problem*."""
        super().__init__(problem.code.value)
        self.problem = problem


def choices(*fixes: str) -> tuple[Choice, ...]:
    """Buttons for *fixes*, with their usual labels."""
    return tuple(Choice(fix, FIX_LABELS[Fix(fix)]) for fix in fixes)


def not_visible_yet(then: ProblemCode = ProblemCode.NOT_FOUND, *more: Fix) -> ProblemRaised:
    """Something is not there: Microsoft may still be copying it, so the engine waits before it is called *then*.

    Args:
        then: What the problem turns into when patience ends.
        more: Buttons before the usual ones.
    """
    raised = problem(ProblemCode.NOT_VISIBLE_YET, more=choices(*more))
    raised.problem = replace(raised.problem, transient=True, then=then)
    return raised


def problem(code: ProblemCode, *, detail: str = "", more: tuple[Choice, ...] = (), **subject: object) -> ProblemRaised:
    """Make a problem ready to be raised, with the buttons that its kind usually has.

    Args:
        code: Which problem.
        detail: The other side's own words.
        more: Buttons before the usual ones.
        subject: Values for the places in the sentences.
    """
    made = Problem(code, tuple(subject.items()), more + choices(*WORDS[code].fixes), detail)
    return ProblemRaised(made)
