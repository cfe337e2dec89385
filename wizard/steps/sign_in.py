"""Sign in to Azure: who signed in where, and what this account may do there."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import ClassVar, TypeVar

from wizard.core.model import Check, Mark
from wizard.core.objects import Account, AccountKind, RegistrationPolicy, Role, SecretPolicy
from wizard.core.ports import SignInRequest
from wizard.core.problems import Fix, Problem, ProblemCode, ProblemRaised, problem
from wizard.core.step import StepContext, unknown
from wizard.core.words import Text, say, say_n

_T = TypeVar("_T")

# Role template IDs are the same in every tenant: Microsoft Entra built-in roles.
GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10"
PRIVILEGED_ROLE_ADMINISTRATOR = "e8611ab8-c189-46e8-94e1-60213ab1f814"
APPLICATION_ADMINISTRATOR = "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"
CLOUD_APPLICATION_ADMINISTRATOR = "158c047a-c907-4556-b7ef-446551a6b5f7"
APPLICATION_DEVELOPER = "cf1c38e5-3621-4004-a7cb-879624dced7c"

MAY_REGISTER = {
    GLOBAL_ADMINISTRATOR,
    APPLICATION_ADMINISTRATOR,
    CLOUD_APPLICATION_ADMINISTRATOR,
    APPLICATION_DEVELOPER,
}
MAY_CONSENT = {
    GLOBAL_ADMINISTRATOR,
    PRIVILEGED_ROLE_ADMINISTRATOR,
    APPLICATION_ADMINISTRATOR,
    CLOUD_APPLICATION_ADMINISTRATOR,
}

# Microsoft Azure PowerShell: a public client in every tenant, allowed in advance to do what a set-up needs. A tenant
# may block the usual one, Microsoft Azure CLI, and not this one: "assignment required" of an enterprise application.
ANOTHER_APP = "1950a258-227b-4e31-a9cf-717495945fc2"

METHODS = ("browser", "device_code", "azure_cli", "azure_powershell", "environment")
WITH_A_PERSON = {"browser", "device_code"}


class SignInToAzure:
    """Opens a session. Everything about rights is advice: custom roles are not visible, so nothing is blocked."""

    key: ClassVar[str] = "sign_in"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Read the organisation, the account and what the account may do, all at once."""
        if ctx.memory.session is None:
            return (Check("signed_in", say("Signed in to Azure"), Mark.TODO),)
        directory = ctx.session.directory
        organisation, account, roles, registration, secrets = await asyncio.gather(
            directory.organisation(),
            directory.account(),
            _or_problem(directory.roles()),
            _or_problem(directory.registration_policy()),
            _or_problem(directory.secret_policy()),
        )
        ctx.learn(
            replace(
                ctx.facts,
                organisation=organisation,
                account=account,
                roles=None if isinstance(roles, Problem) else roles,
                secret_policy=None if isinstance(secrets, Problem) else secrets,
            )
        )
        expected = ctx.answers.tenant.lower()
        if expected and "-" in expected and "." not in expected and expected != organisation.tenant_id.lower():
            raise problem(ProblemCode.WRONG_TENANT, organisation=organisation.name, expected=ctx.answers.tenant)
        return (
            Check(
                "signed_in",
                say("Signed in as {account}", account=account.user_name or account.name or say("an application")),
                Mark.DONE,
            ),
            Check(
                "organisation",
                say("Organisation: {organisation}", organisation=organisation.name),
                Mark.DONE,
                say("{domain} · {tenant}", domain=organisation.primary_domain, tenant=organisation.tenant_id),
            ),
            _account_row(account),
            _register_row(account, roles, registration),
            _secret_row(secrets),
            _consent_row(account, roles),
            *_clock_rows(ctx.session.clock_warning),
        )

    async def apply(self, ctx: StepContext) -> None:
        """Sign in the chosen way; an open session ends when the new one is there.

        Raises:
            ProblemRaised: It did not succeed. Where a policy blocked it, the other way comes first.
        """
        choice, _, argument = ctx.choice.partition(":")
        method = choice if choice in METHODS else ctx.memory.method
        if choice == Fix.OTHER_APP:
            ctx.memory.client_id = "" if ctx.memory.client_id else ANOTHER_APP
        tenant = argument or ("" if choice == Fix.SWITCH_ACCOUNT else ctx.answers.tenant)
        pinned = ctx.facts.organisation
        if choice not in {Fix.SWITCH_ACCOUNT, "switch"} and pinned is not None:
            tenant = pinned.tenant_id
        if "tenant" in ctx.answers.fixed:
            tenant = ctx.answers.tenant  # another account may be used, another organisation may not

        async def patiently(work: Callable[[], Awaitable[_T]], /) -> _T:
            ctx.announce(None)  # the person has done everything; what is left is Microsoft's
            return await ctx.patiently(work)

        request = SignInRequest(method, tenant, ctx.memory.client_id)
        try:
            session = await ctx.services.sign_in.sign_in(request, ctx.announce, patiently)
        except ProblemRaised as raised:
            raised.problem = _other_way_first(raised.problem, method)
            raise
        finally:
            ctx.announce(None)
        if method in WITH_A_PERSON:
            ctx.memory.method = method
        former, ctx.memory.session = ctx.memory.session, session
        if former is not None:
            await former.directory.aclose()


def _other_way_first(trouble: Problem, method: str) -> Problem:
    """The same trouble; where a policy blocked *method*, that way out stands last."""
    if trouble.code is not ProblemCode.SIGN_IN_BLOCKED:
        return trouble
    return replace(trouble, choices=tuple(sorted(trouble.choices, key=lambda each: each.key == method)))


async def _or_problem(reading: Awaitable[_T]) -> _T | Problem:
    """What was read, or why it could not be: "could not check" is a result of its own.

    Raises:
        ProblemRaised: A trouble that goes away by itself, so that the engine tries again.
    """
    try:
        return await reading
    except ProblemRaised as raised:
        if raised.problem.transient:
            raise
        return raised.problem


def _account_row(account: Account) -> Check:
    label = say("Kind of account")
    sentences = {
        AccountKind.MEMBER: (Mark.DONE, say("A member of the organisation.")),
        AccountKind.GUEST: (Mark.FAILED, say("A guest. Guests usually may not do this. Use a member's account.")),
        AccountKind.PERSONAL: (Mark.FAILED, say("A personal account. Use your work account.")),
        AccountKind.PARTNER: (Mark.FAILED, say("A partner's account. Use an account of the organisation itself.")),
        AccountKind.SERVICE: (Mark.DONE, say("An application, signed in without a person.")),
        AccountKind.UNKNOWN: (Mark.UNKNOWN, say("Microsoft did not say.")),
    }
    mark, sentence = sentences[account.kind]
    return Check("account", label, mark, sentence, required=False)


def _clock_rows(warning: Text) -> tuple[Check, ...]:
    """Advice about a clock that is wrong: the end of a client secret is reckoned with it."""
    if not warning:
        return ()
    return (Check("clock", say("The clock of this computer is right"), Mark.FAILED, warning, required=False),)


def _held(roles: tuple[Role, ...], suffices: set[str]) -> Role | None:
    return next((role for role in roles if role.template_id.lower() in suffices), None)


def _not_told(key: str, label: Text) -> Check:
    """What holds for members says nothing of an application, and Graph tells roles to people only (``/me``)."""
    sentence = say("An application is not told what it may do. The next steps show it.")
    return Check(key, label, Mark.UNKNOWN, sentence, required=False)


def _register_row(
    account: Account, roles: tuple[Role, ...] | Problem, registration: RegistrationPolicy | Problem
) -> Check:
    key, label = "may_register", say("You may register applications")
    if account.kind is AccountKind.SERVICE:
        return _not_told(key, label)
    if not isinstance(roles, Problem) and (role := _held(roles, MAY_REGISTER)):
        return Check(key, label, Mark.DONE, say("You are {role}.", role=role.name), required=False)
    if isinstance(registration, Problem):
        return unknown(key, label, registration)
    if registration.members_may_register:
        return Check(key, label, Mark.DONE, say("Every member may."), required=False)
    sentence = say("Members may not. The role Application Developer or Cloud Application Administrator is needed.")
    return Check(key, label, Mark.FAILED, sentence, required=False)


def _secret_row(policy: SecretPolicy | Problem) -> Check:
    key, label = "secret_policy", say("Client secrets are allowed")
    if isinstance(policy, Problem):
        return unknown(key, label, policy)
    if not policy.allowed:
        return Check(key, label, Mark.FAILED, say("A policy of the organisation forbids them."), required=False)
    if policy.max_days is not None:
        words = say_n("For at most {count} day.", "For at most {count} days.", count=policy.max_days)
        return Check(key, label, Mark.DONE, words, required=False)
    return Check(key, label, Mark.DONE, say("Without a limit of the organisation."), required=False)


def _consent_row(account: Account, roles: tuple[Role, ...] | Problem) -> Check:
    key, label = "may_consent", say("You may grant admin consent")
    if account.kind is AccountKind.SERVICE:
        return _not_told(key, label)
    if isinstance(roles, Problem):
        return unknown(key, label, roles)
    if role := _held(roles, MAY_CONSENT):
        return Check(key, label, Mark.DONE, say("You are {role}.", role=role.name), required=False)
    sentence = say("None of your active roles allows it. The role Cloud Application Administrator is enough.")
    return Check(key, label, Mark.FAILED, sentence, required=False)
