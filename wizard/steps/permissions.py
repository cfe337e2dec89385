"""API permissions: User.Read is listed, and granted for everyone in the organisation."""

import asyncio
from dataclasses import replace
from typing import ClassVar

from wizard.core.model import Check, Mark
from wizard.core.objects import ApiPermission, Application, Grant, ServicePrincipal
from wizard.core.problems import ProblemCode, ProblemRaised, not_visible_yet, problem
from wizard.core.step import StepContext
from wizard.core.words import say


def consented(grants: tuple[Grant, ...], permission: ApiPermission) -> bool:
    """Whether one of *grants* gives *permission* to all users. Grants for single users do not count."""
    return any(
        grant.everyone and grant.resource_id == permission.resource_id and permission.name in grant.scopes
        for grant in grants
    )


class ApiPermissions:
    """Article steps 13 to 18. Green only when both the listing and the grant for everyone were seen."""

    key: ClassVar[str] = "api_permissions"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Read the application's list and the grants back."""
        wanted, listed, granted = ctx.recipe.permission, False, False
        if ctx.facts.application is not None and ctx.facts.service_principal is not None:
            application, principal, permission, grants = await ctx.see(_read)
            listed = permission.listed() in application.required
            granted = consented(grants, permission)
            if listed:
                ctx.settle("add_permission", application.object_id)
            if granted:
                ctx.settle("grant", principal.object_id)
            ctx.learn(
                replace(ctx.facts, application=application, service_principal=principal, granted=listed and granted)
            )

        return (
            Check(
                "listed",
                say("{permission} is listed for the application", permission=wanted.name),
                Mark.when(done=listed),
                say("{resource} · delegated", resource=wanted.resource_name),
            ),
            Check(
                "granted",
                say("Admin consent is granted for {organisation}", organisation=ctx.organisation),
                Mark.when(done=granted),
            ),
            Check(
                "green",
                say("The permission shows a green checkmark"),
                Mark.when(done=listed and granted),
                say("Read back from Microsoft, as the portal shows it."),
            ),
        )

    async def apply(self, ctx: StepContext) -> None:
        """Add the permission to the list and grant it; what is listed and granted already stays."""
        application, principal, permission, grants = await ctx.just_seen(_read)
        if permission.listed() not in application.required:
            ids = {"key": application.object_id, "permission": permission.name}
            with ctx.writing("add_permission", ids):
                await ctx.session.directory.set_required_permissions(
                    application.object_id, (*application.required, permission.listed())
                )
        if not consented(grants, permission):
            ids = {
                "key": principal.object_id,
                "application": application.object_id,
                "resource": permission.resource_id,
                "scope": permission.name,
            }
            await self._consent(ctx, ids, permission, grants)

    async def _consent(
        self, ctx: StepContext, ids: dict[str, str], permission: ApiPermission, grants: tuple[Grant, ...]
    ) -> None:
        """Grant for everyone, with what was granted before.

        Raises:
            ProblemRaised: Microsoft refused. Whoever may not consent needs somebody who may.
        """
        directory = ctx.session.directory
        there = next((each for each in grants if each.everyone and each.resource_id == permission.resource_id), None)
        if there is not None:
            ids |= {"grant_id": there.grant_id, "former_scope": " ".join(there.scopes)}
        try:
            with ctx.writing("grant", ids):
                if there is not None:
                    await directory.set_grant_scopes(there.grant_id, (*there.scopes, permission.name))
                else:
                    await directory.create_grant(ids["key"], permission.resource_id, (permission.name,))
        except ProblemRaised as raised:
            if raised.problem.code is ProblemCode.MISSING_ROLE:
                usual = problem(ProblemCode.ADMIN_APPROVAL_NEEDED).problem
                raised.problem = replace(raised.problem, code=usual.code, choices=usual.choices)
            raise


async def _read(ctx: StepContext) -> tuple[Application, ServicePrincipal, ApiPermission, tuple[Grant, ...]]:
    known, principal = ctx.facts.application, ctx.facts.service_principal
    if known is None or principal is None:
        raise problem(ProblemCode.NOT_FOUND)
    directory, wanted = ctx.session.directory, ctx.recipe.permission
    application, again, permission, grants = await asyncio.gather(
        directory.application(known.object_id),
        directory.service_principal(known.client_id),
        directory.api_permission(wanted.resource, wanted.name),
        directory.grants(principal.object_id),
    )
    if application is None or permission is None:
        raise not_visible_yet()
    if again is None:
        raise not_visible_yet(ProblemCode.NO_SERVICE_PRINCIPAL)
    return application, again, permission, grants
