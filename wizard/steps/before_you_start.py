"""Before you start: the whitelabel domain, and what can be seen of it from here."""

from dataclasses import replace
from typing import ClassVar

from wizard.core.domain import normalise_domain
from wizard.core.model import Check, Mark
from wizard.core.ports import Finding
from wizard.core.problems import ProblemCode, problem
from wizard.core.step import StepContext
from wizard.core.words import Text, say
from wizard.steps.lookup import right_uri


class BeforeYouStart:
    """Checks the domain. Only the domain itself is required: a network may hide the site from this computer."""

    key: ClassVar[str] = "before_you_start"

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Check the domain's form, then look at the site."""
        if not ctx.answers.domain:
            words = say("Enter the address at which your team opens {vendor}.", vendor=ctx.vendor)
            return (Check("domain", say("Domain of the site"), Mark.TODO, words, person=True),)
        uri = right_uri(ctx)
        domain = normalise_domain(ctx.answers.domain)
        ctx.learn(replace(ctx.facts, redirect_uri=uri))
        first = Check("domain", say("Domain of the site: {domain}", domain=domain), Mark.DONE, say("{uri}", uri=uri))
        ctx.show(first)
        findings = await ctx.services.site.look(domain, uri)
        return (
            first,
            _row("resolves", say("This computer finds {domain}", domain=domain), findings.resolves),
            _row("certificate", say("The certificate of {domain} is valid", domain=domain), findings.certificate),
            _row("callback", say("The Redirect URI answers"), findings.callback),
        )

    async def apply(self, ctx: StepContext) -> None:
        """Nothing can be done for a missing domain but to ask for it.

        Raises:
            ProblemRaised: No domain was entered.
        """
        if not ctx.answers.domain:
            raise problem(ProblemCode.BAD_DOMAIN, reason=say("No domain was entered."))


def _row(key: str, label: Text, finding: Finding) -> Check:
    mark = {True: Mark.DONE, False: Mark.FAILED, None: Mark.UNKNOWN}[finding.ok]
    return Check(key, label, mark, finding.detail, required=False)
