"""Register the application: the application and its service principal."""

from typing import ClassVar

from wizard.core.journal import Entry
from wizard.core.model import Check, Mark
from wizard.core.objects import ApplicationSpec
from wizard.core.problems import ProblemCode, problem
from wizard.core.step import StepContext
from wizard.core.words import say
from wizard.steps.lookup import find_application, unique_name

SINGLE_TENANT = "AzureADMyOrg"


class RegisterApplication:
    """Article steps 1 to 8. In the portal one form makes two objects; through Graph they are two calls."""

    key: ClassVar[str] = "register_application"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Read the application and its service principal back."""
        application = await find_application(ctx)
        principal = None
        if application is not None:
            principal = await ctx.session.directory.service_principal(application.client_id)
        ctx.learn(application=application, service_principal=principal)
        uri = ctx.facts.redirect_uri

        def mark(*, done: bool) -> Mark:
            return Mark.DONE if done else Mark.TODO

        name = application.name if application else ctx.answers.app_name or ctx.recipe.application.name
        has_uri = application is not None and uri in application.redirect_uris
        single = application is not None and application.audience == SINGLE_TENANT
        return (
            Check(
                "application",
                say("The application {name} is registered", name=name),
                mark(done=application is not None),
            ),
            Check(
                "audience",
                say("Accounts in this organizational directory only"),
                mark(done=single) if application is None or single else Mark.UNKNOWN,
                say("") if application is None or single else say("It accepts other organisations too."),
                required=application is None or single,
            ),
            Check("redirect_uri", say("Redirect URI (Web)"), mark(done=has_uri), say("{uri}", uri=uri)),
            Check(
                "service_principal",
                say("It is listed under Enterprise applications"),
                mark(done=principal is not None),
            ),
        )

    async def apply(self, ctx: StepContext) -> None:
        """Create what is missing; the redirect URIs that are there stay."""
        directory, journal, clock = ctx.session.directory, ctx.services.journal, ctx.services.clock
        recipe = ctx.recipe.application
        application = await find_application(ctx)
        uri = ctx.facts.redirect_uri
        if application is None:
            name = unique_name(ctx)
            journal.write(Entry("create_application", clock.now().isoformat(), ids={"key": name}))
            spec = ApplicationSpec(ctx.answers.app_name or recipe.name, name, uri, recipe.notes)
            application = await directory.create_application(spec)
            ctx.acted = True
            application = application or await directory.application_by_unique_name(name)
            if application is None:
                raise problem(ProblemCode.NOT_VISIBLE_YET)
            ids = {"key": name, "object_id": application.object_id, "client_id": application.client_id}
            journal.write(Entry("create_application", clock.now().isoformat(), done=True, ids=ids))
            ctx.learn(application=application)
        if uri not in application.redirect_uris:
            ids = {"key": application.object_id, "redirect_uri": uri}
            journal.write(Entry("add_redirect_uri", clock.now().isoformat(), ids=ids))
            await directory.set_redirect_uris(application.object_id, (*application.redirect_uris, uri))
            ctx.acted = True
            journal.write(Entry("add_redirect_uri", clock.now().isoformat(), done=True, ids=ids))
        if await directory.service_principal(application.client_id) is None:
            ids = {"key": application.client_id}
            journal.write(Entry("create_service_principal", clock.now().isoformat(), ids=ids))
            await directory.create_service_principal(application.client_id, recipe.tags)
            ctx.acted = True
            journal.write(Entry("create_service_principal", clock.now().isoformat(), done=True, ids=ids))
