"""Register the application: the application and its service principal."""

from contextlib import suppress
from dataclasses import replace
from typing import ClassVar

from wizard.core.model import Check, Mark
from wizard.core.objects import Application, ApplicationSpec, ServicePrincipal
from wizard.core.problems import Fix, Problem, ProblemCode, ProblemRaised, not_visible_yet, problem
from wizard.core.step import StepContext
from wizard.core.words import NOTHING, Text, listed, say
from wizard.steps.drift import uri_drift
from wizard.steps.lookup import (
    TAG,
    domain_tag,
    find_application,
    mark_of,
    mark_tag,
    recipe_tag,
    right_uri,
    unique_name,
    with_right_uri,
)
from wizard.steps.restore import bring_back
from wizard.steps.trial_uri import left_over_rows, remove_left_over

SINGLE_TENANT = "AzureADMyOrg"


class RegisterApplication:
    """Article steps 1 to 8. In the portal one form makes two objects; through Graph they are two calls."""

    key: ClassVar[str] = "register_application"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Read the application and its service principal back."""
        application = await ctx.see(find_application)
        principal = None
        if application is not None:
            _settle(ctx, application)
            principal = await ctx.session.directory.service_principal(application.client_id)
            if right_uri(ctx) in application.redirect_uris:
                ctx.settle("add_redirect_uri", application.object_id)
        if principal is not None:
            _settle_principal(ctx, principal)
        ctx.learn(replace(ctx.facts, application=application, service_principal=principal))
        rows = (*_application_rows(ctx, application), *_principal_rows(ctx, principal))
        return (*rows, *left_over_rows(ctx, application))

    async def apply(self, ctx: StepContext) -> None:
        """Create what is missing; the redirect URIs that are there stay. On the user's wish restore what was deleted.

        Raises:
            ProblemRaised: Microsoft refused, or someone switched the application off.
        """
        directory = ctx.session.directory
        try:
            if ctx.choice == Fix.RESTORE:
                await self._restore(ctx)
            application = await ctx.just_seen(find_application) or await self._create(ctx)
            uri = right_uri(ctx)
            if uri not in application.redirect_uris:
                with ctx.writing("add_redirect_uri", {"key": application.object_id, "redirect_uri": uri}):
                    await directory.set_redirect_uris(
                        application.object_id, with_right_uri(uri, application.redirect_uris)
                    )
            await remove_left_over(ctx, application)
            principal = await directory.service_principal(application.client_id)
            if principal is None:
                await self._list(ctx, application)
        except ProblemRaised as raised:
            raised.problem = _with_role(raised.problem)
            raise
        if principal is not None and not principal.enabled:
            raise problem(ProblemCode.APPLICATION_DISABLED)

    async def _create(self, ctx: StepContext) -> Application:
        directory, recipe, name = ctx.session.directory, ctx.recipe.application, unique_name(ctx)
        notes = recipe.notes.replace("{domain}", ctx.answers.domain)
        mark = mark_of(ctx, "create_application", name)
        tags = (TAG, recipe_tag(ctx), domain_tag(ctx), mark_tag(mark))
        spec = ApplicationSpec(ctx.answers.app_name or recipe.name, name, right_uri(ctx), notes, tags)
        with ctx.writing("create_application", {"key": name, "mark": mark}) as ids:
            try:
                made = await directory.create_application(spec)
            except ProblemRaised as raised:
                if raised.problem.code not in {ProblemCode.NAME_TAKEN, ProblemCode.ALREADY_THERE}:
                    raise
                made = None
            else:
                ctx.acted = True
            application = made or await directory.application_by_unique_name(name)
            if application is None and not ctx.acted and await _rests(ctx, name):
                raise problem(ProblemCode.DELETED_APPLICATION)
            if application is None:
                # Confirmed and not visible: a copy is on its way. Refused and not visible: a deleted one keeps the
                # name.
                raise not_visible_yet(ProblemCode.TOOK_TOO_LONG if ctx.acted else ProblemCode.DELETED_APPLICATION)
            ids.update(object_id=application.object_id, client_id=application.client_id)
            if mark_tag(mark) in application.tags:
                ids["made"] = "yes"
        ctx.learn(replace(ctx.facts, application=application))
        return application

    async def _restore(self, ctx: StepContext) -> None:
        """Bring back from Entra's recycle bin the application that keeps the name, with what was in it.

        Its service principal is not restored with it, and is created again where it is missing.

        Raises:
            ProblemRaised: Nothing of it rests there, or Microsoft refused.
        """
        if ctx.answers.read_only:
            raise problem(ProblemCode.READ_ONLY)
        resting = await ctx.session.directory.deleted_applications(unique_name(ctx))
        if not resting:
            if await find_application(ctx) is not None:
                return  # somebody was quicker
            raise problem(ProblemCode.NOTHING_TO_RESTORE)
        await bring_back(ctx, resting[0].object_id)
        ctx.choice = ""

    async def _list(self, ctx: StepContext, application: Application) -> None:
        """List the application under Enterprise applications."""
        mark = mark_of(ctx, "create_service_principal", application.client_id)
        known = {"key": application.client_id, "mark": mark, "application": application.object_id}
        with ctx.writing("create_service_principal", known) as ids:
            tags = (*ctx.recipe.application.tags, mark_tag(mark))
            made = await ctx.session.directory.create_service_principal(application.client_id, tags)
            if made is not None:
                ids["object_id"] = made.object_id


async def _rests(ctx: StepContext, name: str) -> bool:
    """Whether an application of this name is seen in the recycle bin, in which not every account may look."""
    try:
        return bool(await ctx.session.directory.deleted_applications(name))
    except ProblemRaised as raised:
        if raised.problem.transient or raised.problem.code is not ProblemCode.MISSING_ROLE:
            raise
        return False


def _settle(ctx: StepContext, application: Application) -> None:
    """Complete the notes of an application whose registration was confirmed by no answer."""
    entry = ctx.entry("create_application", application.unique_name)
    if entry is not None and not entry.ids.get("object_id") and mark_tag(entry.ids.get("mark", "")) in application.tags:
        ids = {"object_id": application.object_id, "client_id": application.client_id, "made": "yes"}
        with suppress(ProblemRaised):  # the mark still proves it
            ctx.record(replace(entry, done=True, ids=entry.ids | ids))


def _settle_principal(ctx: StepContext, principal: ServicePrincipal) -> None:
    """Complete the notes of a service principal that was created and confirmed by no answer."""
    entry = ctx.entry("create_service_principal", principal.client_id)
    if entry is not None and mark_tag(entry.ids.get("mark", "")) in principal.tags:
        ctx.settle("create_service_principal", principal.client_id, object_id=principal.object_id)


def _with_role(trouble: Problem) -> Problem:
    """The trouble with the roles that suffice for this step."""
    role = ("role", say("Application Developer or Cloud Application Administrator"))
    return replace(trouble, subject=(*trouble.subject, role))


def _application_rows(ctx: StepContext, application: Application | None) -> tuple[Check, ...]:
    uri, there = right_uri(ctx), application is not None
    name = application.name if application else ctx.answers.app_name or ctx.recipe.application.name
    uris = application.redirect_uris if application else ()
    single = application is not None and application.audience == SINGLE_TENANT
    rows = [
        Check("application", say("The application {name} is registered", name=name), Mark.when(done=there)),
        Check(
            "audience",
            say("Accounts in this organizational directory only"),
            Mark.FAILED if there and not single else Mark.when(done=single),
            say("It accepts accounts of other organisations too. Signing in works all the same.")
            if there and not single
            else NOTHING,
            required=not there or single,
        ),
        Check(
            "redirect_uri",
            say("The Redirect URI is set (Web)"),
            Mark.when(done=uri in uris),
            _about_uri(uri, uris),
        ),
    ]
    if application is not None and application.implicit_grant:
        words = say(
            "It is switched on in the portal under Authentication. {vendor} does not need it.", vendor=ctx.vendor
        )
        rows.append(Check("implicit", say("Implicit grant is switched off"), Mark.FAILED, words, required=False))
    return tuple(rows)


def _about_uri(uri: str, there: tuple[str, ...]) -> Text:
    """The right redirect URI, and what stands in its place."""
    if uri in there or not there:
        return say("{uri}", uri=uri)
    if drift := uri_drift(uri, there):
        return drift
    return say("{uri} is needed. There is only {others}.", uri=uri, others=listed(there))


def _principal_rows(ctx: StepContext, principal: ServicePrincipal | None) -> tuple[Check, ...]:
    rows = [
        Check(
            "service_principal",
            say("The application is listed under Enterprise applications"),
            Mark.when(done=principal is not None),
        )
    ]
    if principal is not None and not principal.enabled:
        words = say("Someone switched it off: Enterprise applications, Properties.")
        rows.append(Check("enabled", say("Signing in to the application is enabled"), Mark.FAILED, words))
    if principal is not None and principal.assignment_required:
        words = say("Only assigned people may. The page Who may sign in? shows them.")
        label = say("Everyone in {organisation} may sign in to the application", organisation=ctx.organisation)
        rows.append(Check("assignment", label, Mark.UNKNOWN, words, required=False))
    return tuple(rows)
