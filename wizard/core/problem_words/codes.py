"""The list of problems, and what a sentence about one consists of."""

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
    SIGN_IN_INTERRUPTED = "sign_in_interrupted"
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
    LOCAL_SIGN_IN_REFUSED = "local_sign_in_refused"
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
    NO_SERVICE_PRINCIPAL = "no_service_principal"
    WHICH_DOMAIN = "which_domain"
    NOBODY_CHOSEN = "nobody_chosen"
    NO_SUCH_MEMBER = "no_such_member"
    SEVERAL_MEMBERS = "several_members"
    GROUPS_NOT_LICENSED = "groups_not_licensed"
    ROLES_OF_ITS_OWN = "roles_of_its_own"
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
        who_can_help: Who can help, where the user cannot.
        fixes: Keys of the buttons that usually help.
    """

    title: str
    what_happened: str
    what_to_do: str
    who_can_help: str
    fixes: tuple[str, ...] = ()
