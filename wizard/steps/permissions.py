"""API permissions: User.Read is listed, and granted for everyone in the organisation."""

import asyncio
from typing import ClassVar

from wizard.core.journal import Entry
from wizard.core.model import Check, Mark
from wizard.core.objects import ApiPermission, Application, Grant, ServicePrincipal
from wizard.core.problems import ProblemCode, problem
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
        application, principal, permission, grants = await self._read(ctx)
        del principal
        listed = permission.listed() in application.required
        granted = consented(grants, permission)
        ctx.learn(application=application, granted=listed and granted)
        wanted = ctx.recipe.permission

        def mark(*, done: bool) -> Mark:
            return Mark.DONE if done else Mark.TODO

        return (
            Check(
                "listed",
                say("{permission} is listed for the application", permission=wanted.name),
                mark(done=listed),
                say("{resource} · delegated", resource=wanted.resource_name),
            ),
            Check(
                "granted",
                say("Admin consent is granted for {organisation}", organisation=ctx.organisation),
                mark(done=granted),
            ),
            Check(
                "green",
                say("The permission shows a green checkmark"),
                mark(done=listed and granted),
                say("Read back from your tenant, as the portal shows it"),
            ),
        )

    async def apply(self, ctx: StepContext) -> None:
        """Add the permission to the list and grant it; what is listed and granted already stays."""
        directory, journal, clock = ctx.session.directory, ctx.services.journal, ctx.services.clock
        application, principal, permission, grants = await self._read(ctx)
        if permission.listed() not in application.required:
            ids = {"key": application.object_id, "permission": permission.name}
            journal.write(Entry("add_permission", clock.now().isoformat(), ids=ids))
            await directory.set_required_permissions(
                application.object_id, (*application.required, permission.listed())
            )
            ctx.acted = True
            journal.write(Entry("add_permission", clock.now().isoformat(), done=True, ids=ids))
        if consented(grants, permission):
            return
        ids = {"key": principal.object_id, "scope": permission.name}
        there = next((each for each in grants if each.everyone and each.resource_id == permission.resource_id), None)
        if there is not None:
            ids |= {"grant_id": there.grant_id, "former_scope": " ".join(there.scopes)}
        journal.write(Entry("grant", clock.now().isoformat(), ids=ids))
        if there is not None:
            await directory.set_grant_scopes(there.grant_id, (*there.scopes, permission.name))
        else:
            await directory.create_grant(principal.object_id, permission.resource_id, (permission.name,))
        ctx.acted = True
        journal.write(Entry("grant", clock.now().isoformat(), done=True, ids=ids))

    async def _read(self, ctx: StepContext) -> tuple[Application, ServicePrincipal, ApiPermission, tuple[Grant, ...]]:
        known, principal = ctx.facts.application, ctx.facts.service_principal
        if known is None or principal is None:
            raise problem(ProblemCode.NOT_FOUND)
        directory, wanted = ctx.session.directory, ctx.recipe.permission
        application, permission, grants = await asyncio.gather(
            directory.application(known.object_id),
            directory.api_permission(wanted.resource, wanted.name),
            directory.grants(principal.object_id),
        )
        if application is None or permission is None:
            raise problem(ProblemCode.NOT_FOUND)
        return application, principal, permission, grants
