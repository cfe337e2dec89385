"""Problems with the trial of a sign-in: what went wrong for the person who tried."""

from wizard.core.problem_words.codes import ProblemCode, Words

TRIAL: dict[ProblemCode, Words] = {
    ProblemCode.TRIAL_NOT_FINISHED: Words(
        title="Nobody signed in",
        what_happened="The page was closed, Cancel was pressed on it, or no answer came within five minutes.",
        what_to_do="Try again, or leave the trial out. If Microsoft's page shows a number that begins with AADSTS, the"
        " help of this page says what it means.",
        who_can_help="{helper}, if it stays so. Usually nobody else is needed.",
        fixes=("try", "leave_out"),
    ),
    ProblemCode.TRIAL_NOT_ASSIGNED: Words(
        title="This person may not sign in to the application",
        what_happened="Only people who are assigned to the application may sign in, and this person is not.",
        what_to_do="Assign the person under Enterprise applications, Users and groups. Or try again with somebody who"
        " is assigned.",
        who_can_help="An administrator of {organisation}.",
        fixes=("try", "leave_out"),
    ),
    ProblemCode.TRIAL_NO_CONSENT: Words(
        title="Microsoft asked for consent",
        what_happened="Microsoft's sign-in page does not know the admin consent.",
        what_to_do="If it was granted just now, wait a minute and try again. If not, go back to API permissions and"
        " grant it there.",
        who_can_help="A Cloud Application Administrator or Application Administrator.",
        fixes=("try", "leave_out"),
    ),
    ProblemCode.TRIAL_WRONG_ACCOUNT: Words(
        title="This account is not in the organisation",
        what_happened="Only accounts of {organisation} can sign in to the application.",
        what_to_do="Try again with a work account of {organisation}.",
        who_can_help="Anybody with a work account of {organisation}.",
        fixes=("try", "leave_out"),
    ),
    ProblemCode.TRIAL_BLOCKED: Words(
        title="A sign-in policy stopped this person",
        what_happened="A sign-in policy of {organisation} does not allow this sign-in to the application.",
        what_to_do="Try again with another account or from another computer. As long as the policy is in the way, this"
        " person cannot sign in to {vendor} with Microsoft either.",
        who_can_help="Your IT security team can look the sign-in up with the numbers in the details.",
        fixes=("try", "leave_out"),
    ),
    ProblemCode.TRIAL_NO_SECRET: Words(
        title="A sign-in cannot be tried here any more",
        what_happened="A trial needs the client secret, and its value is no longer kept here.",
        what_to_do="Try it at the login page of {vendor} once the button {button} is there. Or go back to"
        " Client secret and create a new one, which then has to be handed over again.",
        who_can_help="{helper}, if it stays so. Usually nobody else is needed.",
        fixes=("leave_out",),
    ),
    ProblemCode.TRIAL_ADDRESS_REFUSED: Words(
        title="The temporary Redirect URI was refused",
        what_happened="Microsoft does not let the application have a Redirect URI on this computer. A policy of"
        " {organisation}, or another Redirect URI of the application, may be the reason.",
        what_to_do="Leave the trial out. What was set up stays as it is.",
        who_can_help="Your IT security team: Enterprise applications, Application policies.",
        fixes=("try", "leave_out"),
    ),
}
