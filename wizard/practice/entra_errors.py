"""Errors of the sign-in service, in Entra's own shape.

Source: learn.microsoft.com/entra/identity-platform/reference-error-codes; the body of a token error has ``error``,
``error_description``, ``error_codes``, ``timestamp``, ``trace_id``, ``correlation_id``, ``error_uri`` and, where it
applies, ``suberror`` and ``claims``.
"""

from typing import Final

from wizard.practice.clock import Clock
from wizard.practice.facts import Json
from wizard.practice.tokens import fresh_guid

# code: (OAuth error, sentence)
ERRORS: Final[dict[int, tuple[str, str]]] = {
    16000: (
        "interaction_required",
        ("User account '{user}' does not exist in tenant '{tenant}' and cannot access the application in that tenant."),
    ),
    28000: (
        "invalid_request",
        ("Provided value for the input parameter scope is not valid because it contains more than one resource."),
    ),
    50011: (
        "invalid_request",
        (
            "The redirect URI '{uri}' specified in the request does not match the redirect URIs configured for "
            "the application '{app}'. Make sure the redirect URI sent in the request matches one added to your "
            "application in the Azure portal."
        ),
    ),
    50020: (
        "invalid_grant",
        (
            "User account '{user}' from identity provider '{idp}' does not exist in tenant '{tenant}' and cannot "
            "access the application '{app}' in that tenant. The account needs to be added as an external user in "
            "the tenant first. Sign out and sign in again with a different Azure Active Directory user account."
        ),
    ),
    50034: (
        "invalid_grant",
        (
            "The user account {user} does not exist in the {tenant} directory. To sign into this application, the"
            " account must be added to the directory."
        ),
    ),
    50058: ("login_required", "A silent sign-in request was sent but no user is signed in."),
    50076: ("interaction_required", "You must use multi-factor authentication to access '{app}'."),
    50105: (
        "invalid_grant",
        (
            "Your administrator has configured the application {app} to block users unless they are specifically "
            "granted ('assigned') access to the application. The signed in user '{user}' is blocked because they "
            "are not a direct member of a group with access, nor had access directly assigned by an "
            "administrator."
        ),
    ),
    50126: ("invalid_grant", "Error validating credentials due to invalid username or password."),
    50173: ("invalid_grant", "The provided grant has expired due to it being revoked, a fresh auth token is needed."),
    50194: (
        "invalid_request",
        (
            "Application '{app}'({name}) is not configured as a multi-tenant application. Usage of the /common "
            "endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint "
            "or configure the application to be multi-tenant."
        ),
    ),
    53003: (
        "invalid_grant",
        ("Access has been blocked by Conditional Access policies. The access policy does not allow token issuance."),
    ),
    54005: (
        "invalid_grant",
        (
            "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an "
            "existing refresh token."
        ),
    ),
    65001: (
        "invalid_grant",
        (
            "The user or administrator has not consented to use the application with ID '{app}' named '{name}'. "
            "Send an interactive authorization request for this user and resource."
        ),
    ),
    65002: (
        "invalid_request",
        (
            "Consent between first party application '{app}' and first party resource '{resource}' must be "
            "configured via preauthorization - applications owned and operated by Microsoft must get approval "
            "from the API owner before requesting tokens for that API."
        ),
    ),
    65004: ("access_denied", "User declined to consent to access the app."),
    70000: ("invalid_grant", "The provided value for the 'code' parameter is not valid."),
    70003: ("unsupported_grant_type", "The app requested an unsupported grant type '{grant}'."),
    70008: ("invalid_grant", "The provided authorization code or refresh token has expired due to inactivity."),
    70011: ("invalid_scope", "The provided value for the input parameter 'scope' is not valid. '{scope}'."),
    70016: ("authorization_pending", "OAuth 2.0 device flow error. Authorization is pending. Continue polling."),
    70018: ("bad_verification_code", "Invalid verification code."),
    70020: ("expired_token", "The provided value for the input parameter 'device_code' is not valid. It has expired."),
    90002: (
        "invalid_request",
        (
            "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into "
            "the correct cloud. Check with your subscription administrator, this may happen if there are no "
            "active subscriptions for the tenant."
        ),
    ),
    90014: ("invalid_request", "The required field '{field}' is missing from the credential."),
    90094: ("consent_required", "Admin consent is required for the permissions requested by this application."),
    500011: (
        "invalid_resource",
        (
            "The resource principal named {resource} was not found in the tenant named {tenant}. This can happen "
            "if the application has not been installed by the administrator of the tenant or consented to by any "
            "user in the tenant."
        ),
    ),
    500112: (
        "invalid_client",
        (
            "The reply address '{uri}' does not match the reply address '{other}' provided when requesting "
            "Authorization code."
        ),
    ),
    500113: ("invalid_request", "No reply address is registered for the application."),
    501481: (
        "invalid_grant",
        "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
    ),
    700016: (
        "unauthorized_client",
        (
            "Application with identifier '{app}' was not found in the directory '{tenant}'. This can happen if "
            "the application has not been installed by the administrator of the tenant or consented to by any "
            "user in the tenant. You may have sent your authentication request to the wrong tenant."
        ),
    ),
    700025: (
        "invalid_client",
        "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    ),
    7000112: ("unauthorized_client", "Application '{app}'({name}) is disabled."),
    7000215: (
        "invalid_client",
        (
            "Invalid client secret provided. Ensure the secret being sent in the request is the client secret "
            "value, not the client secret ID, for a secret added to app '{app}'."
        ),
    ),
    7000218: (
        "invalid_client",
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    ),
    7000222: (
        "invalid_client",
        (
            "The provided client secret keys for app '{app}' are expired. Visit the Azure portal to create new "
            "keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for "
            "added security: https://aka.ms/certCreds."
        ),
    ),
    7000229: (
        "unauthorized_client",
        (
            "The client application {app} is missing service principal in the tenant {tenant}. See instructions "
            "here: https://go.microsoft.com/fwlink/?linkid=2225119"
        ),
    ),
    9002313: ("invalid_request", "Invalid request. Request is malformed or invalid."),
    9002325: (
        "invalid_request",
        "Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
    ),
}
_STATUS: Final = {"invalid_client": 401}


class EntraError(Exception):
    """A refusal of the sign-in service.

    Args:
        code: The AADSTS number.
        error: OAuth error, where it differs from the usual one of the code.
        suberror: Entra's finer word, if any.
        values: For the places in the sentence; texts.
    """

    def __init__(self, code: int, *, error: str = "", suberror: str = "", **values: str) -> None:
        usual, sentence = ERRORS[code]
        self.code = code
        self.error = error or usual
        self.suberror = suberror
        self.sentence = sentence.format(**values)
        super().__init__(f"AADSTS{code}")

    @property
    def status(self) -> int:
        """HTTP status of the token endpoint's answer."""
        return _STATUS.get(self.error, 400)

    def description(self, clock: Clock, trace: str, correlation: str) -> str:
        """The whole ``error_description``."""
        moment = clock.now().strftime("%Y-%m-%d %H:%M:%SZ")
        return f"AADSTS{self.code}: {self.sentence} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {moment}"

    def body(self, clock: Clock, login_root: str, correlation: str) -> Json:
        """The JSON body of the token endpoint's answer."""
        trace = fresh_guid()
        body: Json = {
            "error": self.error,
            "error_description": self.description(clock, trace, correlation),
            "error_codes": [self.code],
            "timestamp": clock.now().strftime("%Y-%m-%d %H:%M:%SZ"),
            "trace_id": trace,
            "correlation_id": correlation,
            "error_uri": f"{login_root}/error?code={self.code}",
        }
        if self.suberror:
            body["suberror"] = self.suberror
        return body
