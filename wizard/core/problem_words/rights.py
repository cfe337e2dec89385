"""Problems with what the account, or the tenant, allows."""

from wizard.core.problem_words.codes import ProblemCode, Words

RIGHTS: dict[ProblemCode, Words] = {
    ProblemCode.ADMIN_APPROVAL_NEEDED: Words(
        title="An administrator has to approve",
        what_happened="Only an administrator may grant admin consent for {organisation}.",
        what_to_do="Ask a Cloud Application Administrator to sign in here, or to press Grant admin consent in the"
        " portal under API permissions. Then check again.",
        who_can_help="A Cloud Application Administrator or Application Administrator.",
        fixes=("try_again", "activate_role", "fresh_roles", "switch_account"),
    ),
    ProblemCode.MISSING_ROLE: Words(
        title="Your account lacks a role",
        what_happened="Microsoft said that your account may not do this. Active roles at the last sign-in: {roles}.",
        what_to_do="The role {role} is needed. If your organisation uses Privileged Identity Management (PIM), activate"
        " it there. Then check again with a new sign-in: a role counts only from the next sign-in on.",
        who_can_help="Whoever assigns roles in {organisation}. Global Administrator is not needed.",
        fixes=("fresh_roles", "activate_role", "switch_account"),
    ),
    ProblemCode.QUOTA: Words(
        title="Your account has reached its limit",
        what_happened="Accounts without a role may create only a limited number of objects.",
        what_to_do="Use an administrator's account, or delete applications that are no longer used.",
        who_can_help="Your IT team.",
        fixes=("switch_account", "try_again"),
    ),
    ProblemCode.SECRETS_FORBIDDEN: Words(
        title="Client secrets are not allowed here",
        what_happened="A policy of {organisation} forbids client secrets.",
        what_to_do="Ask for an exception, then check again. If the exception is made for one application only,"
        " the application has to be registered first.",
        who_can_help="Your IT security team: Enterprise applications, Application policies.",
        fixes=("try_again",),
    ),
    ProblemCode.SECRET_TOO_LONG: Words(
        title="The client secret would be valid for too long",
        what_happened="A policy of {organisation} limits how long a client secret is valid.",
        what_to_do="Create it for the longest time that is allowed. You will need a new one sooner.",
        who_can_help="Your IT security team: Enterprise applications, Application policies.",
        fixes=("shorter_secret",),
    ),
    ProblemCode.READ_ONLY: Words(
        title="The wizard only checks",
        what_happened="You chose to make all changes yourself, so the wizard changes nothing.",
        what_to_do="Make the change in the portal, then check again. Or let the wizard make the changes: the choice is"
        " on the page What will change.",
        who_can_help="A Cloud Application Administrator or Application Administrator.",
        fixes=("try_again",),
    ),
}
