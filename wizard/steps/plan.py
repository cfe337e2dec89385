"""What will change: the plan in plain words, before the first write."""

import asyncio
from typing import ClassVar

from wizard.core.model import Check, Mark, PlanAction, PlanLine
from wizard.core.problems import ProblemCode, problem
from wizard.core.step import StepContext
from wizard.core.words import Text, say
from wizard.steps.client_secret import secret_end
from wizard.steps.lookup import find_application, live_secret
from wizard.steps.permissions import consented


class Plan:
    """Reads the tenant and says what is missing. Confirmed by the choice ``confirm``."""

    key: ClassVar[str] = "plan"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Make the plan, until it is confirmed; from then on it stands."""
        if not ctx.facts.plan_confirmed:
            lines = await self._lines(ctx)
            ctx.learn(plan=lines)
        mark = Mark.DONE if ctx.facts.plan_confirmed else Mark.TODO
        return (Check("confirmed", say("You have seen what will change"), mark),)

    async def apply(self, ctx: StepContext) -> None:
        """Take the confirmation.

        Raises:
            ProblemRaised: A policy forbids client secrets, so that the set-up could not be finished.
        """
        if not ctx.facts.plan:
            await self.check(ctx)
        makes_secret = any(line.key == "secret" and line.action is not PlanAction.KEEP for line in ctx.facts.plan)
        policy = ctx.facts.secret_policy
        if makes_secret and policy is not None and not policy.allowed:
            raise problem(ProblemCode.SECRETS_FORBIDDEN)
        if ctx.choice == "confirm":
            ctx.learn(plan_confirmed=True)

    async def _lines(self, ctx: StepContext) -> tuple[PlanLine, ...]:
        if ctx.facts.organisation is not None:
            ctx.services.journal.open(ctx.facts.organisation.tenant_id, ctx.answers.domain)
        application = await find_application(ctx)
        if application is None:
            return self._all_new(ctx)
        ctx.learn(application=application)
        directory = ctx.session.directory
        principal, permission = await asyncio.gather(
            directory.service_principal(application.client_id),
            directory.api_permission(ctx.recipe.permission.resource, ctx.recipe.permission.name),
        )
        grants = await directory.grants(principal.object_id) if principal else ()
        secret = live_secret(ctx, application)
        listed = permission is not None and permission.listed() in application.required
        granted = permission is not None and consented(grants, permission)
        uri = ctx.facts.redirect_uri
        has_uri = uri in application.redirect_uris
        new = {line.key: line for line in self._all_new(ctx)}

        def kept(key: str, text: Text) -> PlanLine:
            return PlanLine(key, PlanAction.KEEP, text)

        registered = (
            kept("application", say("The application {name} is used as it is.", name=application.name))
            if has_uri
            else PlanLine(
                "application",
                PlanAction.CHANGE,
                say("The application {name} gets the redirect URI {uri}", name=application.name, uri=uri),
            )
        )
        return (
            registered,
            kept("principal", say("Its enterprise application exists.")) if principal else new["principal"],
            kept("secret", say("Its client secret is valid until {day}.", day=secret.expires.date()))
            if secret
            else new["secret"],
            kept("permission", say("The permission is listed and granted."))
            if listed and granted
            else new["permission"],
        )

    def _all_new(self, ctx: StepContext) -> tuple[PlanLine, ...]:
        permission = ctx.recipe.permission
        name = ctx.answers.app_name or ctx.recipe.application.name
        end = secret_end(ctx)
        return (
            PlanLine(
                "application",
                PlanAction.CREATE,
                say(
                    "Register the application {name}, for this organisation only, with the redirect URI {uri}",
                    name=name,
                    uri=ctx.facts.redirect_uri,
                ),
            ),
            PlanLine("principal", PlanAction.CREATE, say("List it under Enterprise applications.")),
            PlanLine("secret", PlanAction.CREATE, say("Make a client secret that ends on {day}.", day=end.date())),
            PlanLine(
                "permission",
                PlanAction.CREATE,
                say(
                    "Add the permission {permission} and approve it for everyone in {organisation}. Nothing else.",
                    permission=permission.name,
                    organisation=ctx.organisation,
                ),
            ),
        )
