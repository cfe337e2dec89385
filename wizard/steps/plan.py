"""What will change: the plan in plain words, before the first write.

An application that is there already is used, unless the user chooses one of the offers in the facts: to use it with a
new client secret, or to register a new application beside it. Either is shown as a new plan before it counts.
"""

import asyncio
import secrets
from dataclasses import replace
from typing import ClassVar

from wizard.core.access import Way
from wizard.core.model import Check, Mark, PlanAction, PlanLine
from wizard.core.objects import Application, SecretInfo
from wizard.core.problems import FIX_LABELS, Choice, Fix, ProblemCode, choices, problem
from wizard.core.step import StepContext
from wizard.core.words import listed, say
from wizard.steps.client_secret import secret_end
from wizard.steps.drift import uri_drift
from wizard.steps.lookup import find_application, leftover_secrets, live_secret, right_uri
from wizard.steps.permissions import consented
from wizard.steps.trial_uri import left_over, removal

# What may be done with an application that is there. Without a choice it is used.
OFFERS = (Fix.USE_APPLICATION, Fix.RENEW_SECRET, Fix.NEW_APPLICATION)


class Plan:
    """Reads the tenant and says what is missing. Confirmed by the choice ``confirm``."""

    key: ClassVar[str] = "plan"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Make the plan, until it is confirmed; from then on it stands."""
        if not ctx.facts.plan_confirmed:
            lines = await self._lines(ctx)
            ctx.learn(replace(ctx.facts, plan=lines))
        mark = Mark.DONE if ctx.facts.plan_confirmed else Mark.TODO
        return (Check("confirmed", say("You have seen what will change"), mark, person=True),)

    async def apply(self, ctx: StepContext) -> None:
        """Take the confirmation.

        Raises:
            ProblemRaised: A policy forbids client secrets, so that the set-up could not be finished.
        """
        if ctx.facts.plan_confirmed:
            return
        if ctx.choice in {Fix.RENEW_SECRET, Fix.NEW_APPLICATION} or ctx.choice.startswith(Fix.USE_APPLICATION):
            await self._turn(ctx)
        elif not ctx.facts.plan:
            await self.check(ctx)
        makes_secret = any(line.key == "secret" and line.action is not PlanAction.KEEP for line in ctx.facts.plan)
        policy = ctx.facts.secret_policy
        if makes_secret and policy is not None and not policy.allowed and ctx.choice != Fix.GO_ON:
            policy = await ctx.session.directory.secret_policy()  # it may have been changed since the sign-in
            ctx.learn(replace(ctx.facts, secret_policy=policy))
            if not policy.allowed:
                # An exception for one application needs the application first.
                go_on = Choice(Fix.GO_ON, FIX_LABELS[Fix.GO_ON])
                raise problem(ProblemCode.SECRETS_FORBIDDEN, more=(go_on,))
        if ctx.choice in {"confirm", Fix.GO_ON}:
            ctx.learn(replace(ctx.facts, plan_confirmed=True))

    async def _turn(self, ctx: StepContext) -> None:
        """Make another plan, the way that the user chose."""
        way, _, named = ctx.choice.partition(":")
        facts = replace(ctx.facts, anew="", fresh_secret=way == Fix.RENEW_SECRET)
        if way == Fix.NEW_APPLICATION:
            facts = replace(facts, anew=ctx.facts.anew or secrets.token_hex(4), application=None)
        elif named or ctx.facts.anew:
            facts = replace(facts, application=None)
        ctx.learn(facts)
        lines = await self._lines(ctx)
        ctx.learn(replace(ctx.facts, plan=lines))
        if named and not ctx.answers.read_only:
            # Taken up again, the same one of several is used without asking.
            ctx.note("use_application", {"key": named}, done=True)

    async def _lines(self, ctx: StepContext) -> tuple[PlanLine, ...]:
        application = await find_application(ctx)
        found = application is not None or ctx.facts.anew
        ctx.learn(replace(ctx.facts, application=application, offers=choices(*OFFERS) if found else ()))
        if application is None:
            return self._all_new(ctx)
        directory = ctx.session.directory
        principal, permission = await asyncio.gather(
            directory.service_principal(application.client_id),
            directory.api_permission(ctx.recipe.permission.resource, ctx.recipe.permission.name),
        )
        grants = await directory.grants(principal.object_id) if principal else ()
        secret = None if ctx.facts.fresh_secret else live_secret(ctx, application)
        listed = permission is not None and permission.listed() in application.required
        granted = permission is not None and consented(grants, permission)
        new = {line.key: line for line in self._all_new(ctx)}
        return (
            _application_line(ctx, application),
            PlanLine("principal", PlanAction.KEEP, say("It is listed under Enterprise applications."))
            if principal
            else new["principal"],
            *self._secret_lines(ctx, application, secret, new["secret"]),
            PlanLine("permission", PlanAction.KEEP, say("The permission is listed and granted."))
            if listed and granted
            else new["permission"],
            *_access_lines(ctx),
            *(
                PlanLine(f"temporary:{number}", PlanAction.REMOVE, removal(application, uri))
                for number, uri in left_over(ctx, application)
            ),
        )

    def _secret_lines(
        self, ctx: StepContext, application: Application, secret: SecretInfo | None, new: PlanLine
    ) -> tuple[PlanLine, ...]:
        """What happens to client secrets; one of an earlier try that nobody can know is removed, and that is said."""
        left_over = leftover_secrets(ctx, application)
        lines = [new]
        if secret is not None:
            words = say("Its client secret expires on {day}.", day=secret.expires.date())
            lines = [PlanLine("secret", PlanAction.KEEP, words)]
        elif ends := [each.expires for each in application.secrets if each not in left_over]:
            words = say("{new} The present one expires on {day}.", new=new.text, day=max(ends).date())
            lines = [replace(new, text=words)]
        if left_over:
            names = listed(tuple(each.description for each in left_over))
            words = say("Remove the client secret {names}, which was created earlier and not handed over.", names=names)
            lines.append(PlanLine("left_over", PlanAction.CHANGE, words))
        return tuple(lines)

    def _all_new(self, ctx: StepContext) -> tuple[PlanLine, ...]:
        permission = ctx.recipe.permission
        name = ctx.answers.app_name or ctx.recipe.application.name
        end = secret_end(ctx)
        return (
            PlanLine(
                "application",
                PlanAction.CREATE,
                say(
                    "Register the application {name}, for this organisation only, with the Redirect URI {uri}",
                    name=name,
                    uri=right_uri(ctx),
                ),
            ),
            PlanLine("principal", PlanAction.CREATE, say("List it under Enterprise applications.")),
            PlanLine("secret", PlanAction.CREATE, say("Create a client secret that expires on {day}.", day=end.date())),
            PlanLine(
                "permission",
                PlanAction.CREATE,
                say(
                    "Add the permission {permission} and grant admin consent for {organisation}. Nothing else.",
                    permission=permission.name,
                    organisation=ctx.organisation,
                ),
            ),
            *_access_lines(ctx),
        )


def _access_lines(ctx: StepContext) -> tuple[PlanLine, ...]:
    """Who may sign in, where the user said so before the plan; else that is asked on a page of its own."""
    wish = ctx.answers.access
    if wish is None or wish.way is Way.AS_IT_IS:
        return ()
    if wish.way is Way.EVERYONE:
        words = say("Let everyone in {organisation} sign in.", organisation=ctx.organisation)
        return (PlanLine("access", PlanAction.CHANGE, words),)
    names = listed(tuple(each.name for each in wish.assign))
    words = say("Let only people who are assigned sign in, and assign {names}. Nobody else can sign in.", names=names)
    return (PlanLine("access", PlanAction.CHANGE, words),)


def _application_line(ctx: StepContext, application: Application) -> PlanLine:
    uri, name = right_uri(ctx), application.name
    if uri in application.redirect_uris:
        return PlanLine("application", PlanAction.KEEP, say("The application {name} is used as it is.", name=name))
    if drift := uri_drift(uri, application.redirect_uris):
        words = say("{drift} The application {name} gets {uri} in addition.", drift=drift, name=name, uri=uri)
        return PlanLine("application", PlanAction.CHANGE, words)
    words = say("The application {name} gets the Redirect URI {uri} in addition to those it has.", name=name, uri=uri)
    return PlanLine("application", PlanAction.CHANGE, words)
