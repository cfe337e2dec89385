"""The table of sentences for every problem: what happened, what you can do, who can help.

Sources: the codes and their meanings are from Microsoft's pages "Microsoft Graph error responses and resource types"
and "Microsoft Entra authentication and authorization error codes".
"""

from dataclasses import dataclass
from enum import StrEnum


class ProblemCode(StrEnum):
    """Every problem that the wizard knows. The values are public: they stand in the ``--json`` output."""

    BAD_DOMAIN = "bad_domain"
    SIGN_IN_CANCELLED = "sign_in_cancelled"
    SIGN_IN_TIMED_OUT = "sign_in_timed_out"
    SIGN_IN_DECLINED = "sign_in_declined"
    BROWSER_INSISTS_ON_HTTPS = "browser_insists_on_https"
    SIGN_IN_EXPIRED = "sign_in_expired"
    SIGN_IN_BLOCKED = "sign_in_blocked"
    DEVICE_CODE_BLOCKED = "device_code_blocked"
    DEVICE_CODE_EXPIRED = "device_code_expired"
    WRONG_ACCOUNT = "wrong_account"
    WRONG_TENANT = "wrong_tenant"
    TENANT_NOT_FOUND = "tenant_not_found"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - the name of a problem
    ACCOUNT_LOCKED = "account_locked"
    MFA_NEEDED = "mfa_needed"
    DEVICE_NOT_MANAGED = "device_not_managed"
    NOT_ASSIGNED = "not_assigned"
    PARTNER_ACCOUNT = "partner_account"
    SIGN_IN_APP_REFUSED = "sign_in_app_refused"
    NO_LOCAL_SIGN_IN = "no_local_sign_in"
    ADMIN_APPROVAL_NEEDED = "admin_approval_needed"
    MISSING_ROLE = "missing_role"
    QUOTA = "quota"
    SECRETS_FORBIDDEN = "secrets_forbidden"
    SECRET_TOO_LONG = "secret_too_long"  # noqa: S105 - the name of a problem
    SECRET_NOT_ACTIVE = "secret_not_active"  # noqa: S105 - the name of a problem
    SECRET_WRONG = "secret_wrong"  # noqa: S105 - the name of a problem
    SECRET_EXPIRED = "secret_expired"  # noqa: S105 - the name of a problem
    SECRET_NOT_OURS = "secret_not_ours"  # noqa: S105 - the name of a problem
    SECRET_LOST = "secret_lost"  # noqa: S105 - the name of a problem
    APPLICATION_DISABLED = "application_disabled"
    REDIRECT_URI_WRONG = "redirect_uri_wrong"
    SINGLE_TENANT = "single_tenant"
    NAME_TAKEN = "name_taken"
    DELETED_APPLICATION = "deleted_application"
    SEVERAL_APPLICATIONS = "several_applications"
    ALREADY_THERE = "already_there"
    NOT_VISIBLE_YET = "not_visible_yet"
    NOT_FOUND = "not_found"
    THROTTLED = "throttled"
    SERVICE_BUSY = "service_busy"
    OFFLINE = "offline"
    NOT_MICROSOFT = "not_microsoft"
    PROXY_LOGIN = "proxy_login"
    PROXY_REFUSED = "proxy_refused"
    PROXY_SILENT = "proxy_silent"
    PROXY_UNUSABLE = "proxy_unusable"
    CERTIFICATE = "certificate"
    CERTIFICATE_DATES = "certificate_dates"
    TLS_INSPECTION = "tls_inspection"
    CLOCK_WRONG = "clock_wrong"
    COULD_NOT_CHECK = "could_not_check"
    CANNOT_SAVE = "cannot_save"
    TOOK_TOO_LONG = "took_too_long"
    NOT_SIGNED_IN = "not_signed_in"
    NO_SUCH_APPLICATION = "no_such_application"
    READ_ONLY = "read_only"
    NOT_SET_UP = "not_set_up"
    NOTHING_TO_RESTORE = "nothing_to_restore"
    NOT_HANDED_OVER = "not_handed_over"
    TRIAL_NOT_FINISHED = "trial_not_finished"
    TRIAL_NOT_ASSIGNED = "trial_not_assigned"
    TRIAL_NO_CONSENT = "trial_no_consent"
    TRIAL_WRONG_ACCOUNT = "trial_wrong_account"
    TRIAL_BLOCKED = "trial_blocked"
    TRIAL_NO_SECRET = "trial_no_secret"  # noqa: S105 - the name of a problem
    TRIAL_ADDRESS_REFUSED = "trial_address_refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of one problem.

    Attributes:
        title: What happened, as a heading.
        what_happened: What happened, in a sentence.
        what_to_do: What the user can do.
        who_can_help: Who can help; empty where nobody else is needed.
        fixes: Keys of the buttons that usually help.
    """

    title: str
    what_happened: str
    what_to_do: str
    who_can_help: str = ""
    fixes: tuple[str, ...] = ()


WORDS: dict[ProblemCode, Words] = {
    ProblemCode.BAD_DOMAIN: Words(
        title="This is not a whitelabel domain",
        what_happened="{reason}",
        what_to_do="Type the address at which you open Improvado, for example acme.improvado.io.",
        who_can_help="Your Customer Success Manager knows the domain.",
    ),
    ProblemCode.SIGN_IN_CANCELLED: Words(
        title="The sign-in was cancelled",
        what_happened="The sign-in ended before it was complete.",
        what_to_do="Start it again when you are ready.",
        fixes=("browser", "device_code"),
    ),
    ProblemCode.SIGN_IN_TIMED_OUT: Words(
        title="The sign-in took too long",
        what_happened="No answer came from the browser in time.",
        what_to_do="Open the sign-in page again. If your browser cannot show it, sign in with a code.",
        fixes=("browser", "device_code"),
    ),
    ProblemCode.BROWSER_INSISTS_ON_HTTPS: Words(
        title="The browser could not bring the sign-in back",
        what_happened="Your browser uses only https, and so it cannot reach the wizard on this computer.",
        what_to_do="Sign in with a code instead.",
        fixes=("device_code", "browser"),
    ),
    ProblemCode.SIGN_IN_DECLINED: Words(
        title="The sign-in was declined",
        what_happened="Cancel was pressed on Microsoft's page.",
        what_to_do="Sign in again and press Accept.",
        fixes=("browser",),
    ),
    ProblemCode.SIGN_IN_EXPIRED: Words(
        title="Please sign in again",
        what_happened="Microsoft ended this sign-in. That is normal after some time.",
        what_to_do="Sign in again. Nothing that was created is lost.",
        fixes=("sign_in_again",),
    ),
    ProblemCode.SIGN_IN_BLOCKED: Words(
        title="A sign-in policy stopped you",
        what_happened="A sign-in policy of your organisation does not allow this sign-in.",
        what_to_do="Try the other way to sign in, or use your managed company computer or network.",
        who_can_help="Your IT security team can look the sign-in up with the numbers in the details.",
        fixes=("browser", "device_code"),
    ),
    ProblemCode.DEVICE_CODE_BLOCKED: Words(
        title="Signing in with a code is not allowed here",
        what_happened="Your organisation blocks sign-ins with a code.",
        what_to_do="Sign in with the browser instead.",
        who_can_help="Your IT security team.",
        fixes=("browser",),
    ),
    ProblemCode.DEVICE_CODE_EXPIRED: Words(
        title="The code has expired",
        what_happened="A code is valid for 15 minutes only.",
        what_to_do="Get a new code.",
        fixes=("device_code", "browser"),
    ),
    ProblemCode.WRONG_ACCOUNT: Words(
        title="This account is not in the organisation",
        what_happened="The account you chose does not belong to this organisation.",
        what_to_do="Sign in with your work account of this organisation, not with a personal account.",
        fixes=("switch_account",),
    ),
    ProblemCode.WRONG_TENANT: Words(
        title="This is another organisation",
        what_happened="You signed in to {organisation}, and {expected} was expected.",
        what_to_do="Sign in with an account of {expected}.",
        fixes=("switch_account",),
    ),
    ProblemCode.TENANT_NOT_FOUND: Words(
        title="The organisation was not found",
        what_happened="Microsoft does not know an organisation of that name.",
        what_to_do="Check its name. If your company uses Microsoft's government or China cloud, choose it.",
        fixes=("switch_account",),
    ),
    ProblemCode.WRONG_PASSWORD: Words(
        title="User name or password is wrong",
        what_happened="Microsoft did not accept them.",
        what_to_do="Try again. The wizard never sees your password.",
        fixes=("browser",),
    ),
    ProblemCode.ACCOUNT_LOCKED: Words(
        title="This account cannot sign in now",
        what_happened="The account is locked or switched off, or its password has expired.",
        what_to_do="Wait a few minutes or reset the password.",
        who_can_help="Your help desk.",
        fixes=("browser",),
    ),
    ProblemCode.MFA_NEEDED: Words(
        title="A second factor is needed",
        what_happened="Microsoft wants you to confirm the sign-in with a second factor.",
        what_to_do="Set it up at aka.ms/mfasetup, then sign in again.",
        who_can_help="Your help desk.",
        fixes=("browser",),
    ),
    ProblemCode.DEVICE_NOT_MANAGED: Words(
        title="This computer is not managed",
        what_happened="Your organisation allows this sign-in only from its own computers.",
        what_to_do="Run the wizard on your managed company computer.",
        who_can_help="Your IT team.",
        fixes=("browser",),
    ),
    ProblemCode.NOT_ASSIGNED: Words(
        title="You are not assigned to the app that signs you in",
        what_happened="Your organisation lets only chosen people use it.",
        what_to_do="Ask to be assigned, or use another account.",
        who_can_help="Your IT team.",
        fixes=("switch_account",),
    ),
    ProblemCode.PARTNER_ACCOUNT: Words(
        title="This is a partner's account",
        what_happened="You signed in as a partner of this organisation.",
        what_to_do="Use an account of the customer's own organisation.",
        fixes=("switch_account",),
    ),
    ProblemCode.SIGN_IN_APP_REFUSED: Words(
        title="Microsoft refused the app that signs you in",
        what_happened="Your organisation does not allow the app with which the wizard signs in.",
        what_to_do="Choose another sign-in app in the settings, or ask for this one to be allowed.",
        who_can_help="Your IT team.",
        fixes=("browser",),
    ),
    ProblemCode.NO_LOCAL_SIGN_IN: Words(
        title="No sign-in was found on this computer",
        what_happened="The Azure tools on this computer are missing or not signed in.",
        what_to_do="Sign in with the browser instead.",
        fixes=("browser", "device_code"),
    ),
    ProblemCode.ADMIN_APPROVAL_NEEDED: Words(
        title="An administrator has to approve",
        what_happened="Only an administrator may grant admin consent for {organisation}.",
        what_to_do="Ask a Cloud Application Administrator to sign in here, or to press Grant admin consent in the"
        " portal under API permissions. Then check again.",
        who_can_help="A Cloud Application Administrator or Application Administrator.",
        fixes=("try_again", "switch_account"),
    ),
    ProblemCode.MISSING_ROLE: Words(
        title="Your account lacks a role",
        what_happened="Microsoft said that your account may not do this.",
        what_to_do="Activate or ask for the role {role}, then sign in again.",
        who_can_help="Whoever assigns roles in {organisation}. Global Administrator is not needed.",
        fixes=("sign_in_again", "switch_account"),
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
    ProblemCode.SECRET_NOT_ACTIVE: Words(
        title="The new client secret does not work yet",
        what_happened="Microsoft is still copying the new client secret between its servers.",
        what_to_do="Wait a few minutes and check again. It rarely takes longer than 15 minutes.",
        fixes=("try_again",),
    ),
    ProblemCode.SECRET_WRONG: Words(
        title="The client secret is not accepted",
        what_happened="Microsoft does not accept this client secret.",
        what_to_do="Create a new client secret.",
        fixes=("new_secret",),
    ),
    ProblemCode.SECRET_EXPIRED: Words(
        title="The client secret has expired",
        what_happened="Its end date has passed.",
        what_to_do="Create a new client secret.",
        fixes=("new_secret",),
    ),
    ProblemCode.SECRET_NOT_OURS: Words(
        title="This client secret belongs to something else",
        what_happened="{name} has no valid client secret that begins like the one you pasted.",
        what_to_do="In the portal open {name}, Certificates & secrets. Create a new client secret there and copy its"
        " Value.",
        fixes=("try_again",),
    ),
    ProblemCode.SECRET_LOST: Words(
        title="The client secret's value is not known",
        what_happened="Its value was shown only when it was created.",
        what_to_do="If you no longer have the value, create a new client secret.",
        fixes=("new_secret",),
    ),
    ProblemCode.APPLICATION_DISABLED: Words(
        title="The application is switched off",
        what_happened="Someone switched off signing in to this application.",
        what_to_do="Switch it on in the portal: Enterprise applications, Properties, Enabled for users to sign in.",
        who_can_help="An administrator of {organisation}.",
        fixes=("try_again",),
    ),
    ProblemCode.REDIRECT_URI_WRONG: Words(
        title="The Redirect URI differs",
        what_happened="The Redirect URI at Microsoft is not the one that Improvado uses.",
        what_to_do="Go back to Register the application. The wizard sets the right Redirect URI there.",
        fixes=("try_again",),
    ),
    ProblemCode.SINGLE_TENANT: Words(
        title="The Tenant ID is missing in the sign-in",
        what_happened="The application accepts only its own organisation.",
        what_to_do="The Tenant ID has to be entered at Improvado.",
        who_can_help="Your Customer Success Manager.",
        fixes=("try_again",),
    ),
    ProblemCode.NAME_TAKEN: Words(
        title="Something with this name exists already",
        what_happened="Microsoft refused because another object uses the same value.",
        what_to_do="Check again, or choose another name.",
        fixes=("try_again",),
    ),
    ProblemCode.DELETED_APPLICATION: Words(
        title="A deleted application is in the way",
        what_happened="An application that was created for this domain was deleted, and Microsoft still keeps it.",
        what_to_do="In the portal open App registrations, Deleted applications. Restore it there or delete it"
        " permanently, then check again.",
        who_can_help="A Cloud Application Administrator or Application Administrator.",
        fixes=("try_again",),
    ),
    ProblemCode.SEVERAL_APPLICATIONS: Words(
        title="Several applications fit",
        what_happened="{count} applications in {organisation} use this Redirect URI.",
        what_to_do="Choose the one to use.",
    ),
    ProblemCode.ALREADY_THERE: Words(
        title="It exists already",
        what_happened="Microsoft says that it was created already.",
        what_to_do="Check again.",
        fixes=("try_again",),
    ),
    ProblemCode.NOT_VISIBLE_YET: Words(
        title="Microsoft is still copying",
        what_happened="What was just created is not visible on all of Microsoft's servers yet.",
        what_to_do="Wait a little and check again.",
        fixes=("try_again",),
    ),
    ProblemCode.NOT_FOUND: Words(
        title="It is no longer there",
        what_happened="The application, or a part of it, was deleted in the meantime.",
        what_to_do="Go back to Register the application. What is missing is created again there.",
        fixes=("try_again",),
    ),
    ProblemCode.THROTTLED: Words(
        title="Microsoft asks us to slow down",
        what_happened="There were too many requests.",
        what_to_do="Wait a little and check again.",
        fixes=("try_again",),
    ),
    ProblemCode.SERVICE_BUSY: Words(
        title="Microsoft is busy",
        what_happened="Microsoft's service did not answer properly.",
        what_to_do="Wait a little and check again.",
        fixes=("try_again",),
    ),
    ProblemCode.OFFLINE: Words(
        title="No connection to Microsoft",
        what_happened="Microsoft could not be reached from this computer.",
        what_to_do="Check your network connection, then check again.",
        who_can_help="Your IT team, if your network needs a proxy.",
        fixes=("try_again",),
    ),
    ProblemCode.NOT_MICROSOFT: Words(
        title="Something else answered in Microsoft's place",
        what_happened="A page of your network came instead of Microsoft's answer, for example the sign-in page of a"
        " guest Wi-Fi or a page that says that an address is blocked.",
        what_to_do="Open any web page in your browser. If your network asks you to sign in there, do so, then check"
        " again. If it says that an address is blocked, ask your IT team to allow {hosts}.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.PROXY_LOGIN: Words(
        title="The proxy wants a sign-in",
        what_happened="The proxy {proxy} asked for a user name and a password, and the wizard has none for it.",
        what_to_do="Ask your IT team to let {hosts} through without a sign-in. Or set the environment variable"
        " HTTPS_PROXY to http://name:password@{proxy} and start the wizard again.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.PROXY_REFUSED: Words(
        title="The proxy does not let the wizard through",
        what_happened="The proxy {proxy} refused the connection to Microsoft.",
        what_to_do="Ask your IT team to allow {hosts}, then check again.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.PROXY_SILENT: Words(
        title="The proxy does not answer",
        what_happened="This computer is set to reach the internet through the proxy {proxy}, which does not answer.",
        what_to_do="Check your network connection and the proxy settings of this computer, then check again.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.PROXY_UNUSABLE: Words(
        title="The proxy setting cannot be used",
        what_happened="This computer is set to use the proxy {proxy}, which is not an HTTP proxy.",
        what_to_do="Set the environment variable HTTPS_PROXY to an HTTP proxy, such as http://proxy.example.com:8080,"
        " and start the wizard again.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.CERTIFICATE: Words(
        title="The connection is not trusted",
        what_happened="The certificate of the connection is not one that this computer trusts.",
        what_to_do="Ask your IT team to allow {hosts} without inspection.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.CERTIFICATE_DATES: Words(
        title="The certificate does not fit this computer's clock",
        what_happened="The certificate shown for {host} is valid from {starts} to {ends}, and the clock of this"
        " computer says {today}.",
        what_to_do="If the date or the time is wrong, set the clock of this computer, then check again.",
        who_can_help="Your IT team, if the clock is right. The certificate was issued by {issuer}.",
        fixes=("try_again",),
    ),
    ProblemCode.TLS_INSPECTION: Words(
        title="Something on your network opens the connection",
        what_happened="The certificate shown for {host} was issued by {issuer}, which this computer does not trust."
        " Networks that inspect traffic do this.",
        what_to_do="Ask your IT team to allow {hosts} without inspection, or to make this computer trust {issuer}.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.CLOCK_WRONG: Words(
        title="The computer's clock seems wrong",
        what_happened="{difference}",
        what_to_do="Set date, time and time zone of this computer, then check again.",
        who_can_help="Your IT team, if you may not set the clock.",
        fixes=("try_again",),
    ),
    ProblemCode.COULD_NOT_CHECK: Words(
        title="It could not be checked",
        what_happened="The result could not be read back.",
        what_to_do="Check again.",
        fixes=("try_again",),
    ),
    ProblemCode.CANNOT_SAVE: Words(
        title="The wizard cannot write its notes",
        what_happened="Before each change the wizard writes down what it is about to do, and it cannot write to this"
        " computer's disk. This change was not made.",
        what_to_do="Make room on the disk, or let the wizard write to your home folder, then check again.",
        who_can_help="Your help desk.",
        fixes=("try_again",),
    ),
    ProblemCode.TOOK_TOO_LONG: Words(
        title="It takes longer than usual",
        what_happened="The change was made, and Microsoft does not show it yet.",
        what_to_do="Wait a few minutes, then check again. Nothing is lost.",
        fixes=("try_again",),
    ),
    ProblemCode.NOT_SIGNED_IN: Words(
        title="Please sign in first",
        what_happened="The wizard is not signed in.",
        what_to_do="Sign in to Azure.",
        fixes=("sign_in_again",),
    ),
    ProblemCode.NO_SUCH_APPLICATION: Words(
        title="No application has this Client ID",
        what_happened="{organisation} has no application with this Client ID.",
        what_to_do="Copy the Client ID from the application's Overview page. If the application was created just now,"
        " wait a minute and check again.",
        fixes=("try_again",),
    ),
    ProblemCode.READ_ONLY: Words(
        title="The wizard only checks",
        what_happened="You chose to make all changes yourself, so the wizard changes nothing.",
        what_to_do="Make the change in the portal, then check again. Or let the wizard make the changes: the choice is"
        " on the page What will change.",
        fixes=("try_again",),
    ),
    ProblemCode.NOT_SET_UP: Words(
        title="Single sign-on is not set up yet",
        what_happened="{organisation} has no application for this domain.",
        what_to_do="Check the domain, or set single sign-on up first.",
        fixes=("try_again",),
    ),
    ProblemCode.NOTHING_TO_RESTORE: Words(
        title="There is nothing to restore",
        what_happened="Entra's recycle bin holds nothing that was deleted here for this domain. Deleted applications"
        " rest there for 30 days.",
        what_to_do="Set single sign-on up again.",
        fixes=("try_again",),
    ),
    ProblemCode.NOT_HANDED_OVER: Words(
        title="The new client secret was not handed over",
        what_happened="As long as nobody has the new client secret, the old ones are still needed.",
        what_to_do="Create a new client secret, hand it over, then remove the old ones.",
        fixes=("new_secret",),
    ),
    ProblemCode.TRIAL_NOT_FINISHED: Words(
        title="Nobody signed in",
        what_happened="The page was closed, Cancel was pressed on it, or no answer came within five minutes.",
        what_to_do="Try again, or leave the trial out. If Microsoft's page shows a number that begins with AADSTS, the"
        " help of this page says what it means.",
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
        fixes=("try", "leave_out"),
    ),
    ProblemCode.TRIAL_BLOCKED: Words(
        title="A sign-in policy stopped this person",
        what_happened="A sign-in policy of {organisation} does not allow this sign-in to the application.",
        what_to_do="Try again with another account or from another computer. As long as the policy is in the way, this"
        " person cannot sign in to Improvado with Microsoft either.",
        who_can_help="Your IT security team can look the sign-in up with the numbers in the details.",
        fixes=("try", "leave_out"),
    ),
    ProblemCode.TRIAL_NO_SECRET: Words(
        title="A sign-in cannot be tried here any more",
        what_happened="A trial needs the client secret, and its value is no longer kept here.",
        what_to_do="Try it at Improvado's login page once the button Sign In with Entra ID is there. Or go back to"
        " Client secret and create a new one, which then has to be handed over again.",
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
    ProblemCode.UNKNOWN: Words(
        title="Something unexpected happened",
        what_happened="Microsoft or the wizard reported something that is not known.",
        what_to_do="Check again. If the problem stays, send the details to support.",
        who_can_help="Your Customer Success Manager.",
        fixes=("try_again",),
    ),
}
