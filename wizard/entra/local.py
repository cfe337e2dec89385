"""The sign-in that is on this computer already: Azure CLI, Azure PowerShell, or environment variables.

azure-identity's synchronous classes, in threads: its asynchronous ones bring aiohttp, a third HTTP stack with a trust
and a proxy of its own.
"""

import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from azure.core.credentials import AccessToken
from azure.core.exceptions import AzureError, ClientAuthenticationError, ServiceRequestError, ServiceResponseError
from azure.core.pipeline.transport import RequestsTransport
from azure.identity import (
    AzureCliCredential,
    AzurePowerShellCredential,
    CredentialUnavailableError,
    EnvironmentCredential,
)

from wizard.core.problems import ProblemCode, problem
from wizard.entra.credential import Token
from wizard.entra.http import requests_session
from wizard.entra.problems import of_network, of_sign_in
from wizard.entra.settings import Endpoints

PROCESS_LIMIT = 30  # seconds for one call of az or pwsh; azure-identity's 10 are short on a busy computer


class _Credential(Protocol):
    def get_token(self, *scopes: str) -> AccessToken: ...


class LocalTokens:
    """Implements :class:`wizard.entra.credential.Fetch`.

    Attributes:
        tenant: The tenant to ask for; empty for the one that the computer is signed in to. Set it once the tenant is
            known, so that a later ``az account set`` cannot lead elsewhere.
    """

    def __init__(self, method: str, tenant: str, endpoints: Endpoints, context: ssl.SSLContext) -> None:
        """Use *method*: ``azure_cli``, ``azure_powershell`` or ``environment``."""
        self.tenant = tenant
        self._scope = endpoints.scope
        ways: dict[str, Callable[[], _Credential]] = {
            "azure_cli": lambda: AzureCliCredential(tenant_id=self.tenant, process_timeout=PROCESS_LIMIT),
            "azure_powershell": lambda: AzurePowerShellCredential(tenant_id=self.tenant, process_timeout=PROCESS_LIMIT),
            "environment": lambda: _environment(endpoints, context),
        }
        self._make = ways[method]

    def __call__(self, *, fresh: bool, claims: str | None) -> Token:
        """A token. Each call makes a new credential, which holds no old one; *fresh* needs nothing more.

        Raises:
            ProblemRaised: There is no sign-in on this computer, or it has to be renewed with the tool it came from.
        """
        del fresh
        if claims is not None:
            # The tools cannot answer a claims challenge in the background (azure-identity says so as well).
            raise problem(ProblemCode.SIGN_IN_EXPIRED)
        # Nothing is chained: the causes hold what the tools printed, which may be a token.
        try:
            token = self._make().get_token(self._scope)
        except CredentialUnavailableError:
            raise problem(ProblemCode.NO_LOCAL_SIGN_IN) from None
        except (ServiceRequestError, ServiceResponseError) as error:
            raise of_network(error) from None
        except ClientAuthenticationError as error:
            raise of_sign_in({"error": "invalid_client", "error_description": error.message}) from None
        except (AzureError, ValueError):
            raise problem(ProblemCode.NO_LOCAL_SIGN_IN) from None
        return Token(token.token, datetime.fromtimestamp(token.expires_on, UTC))


def _environment(endpoints: Endpoints, context: ssl.SSLContext) -> EnvironmentCredential:
    session = requests_session(context, endpoints.login)
    return EnvironmentCredential(
        authority=endpoints.login,
        disable_instance_discovery=True,
        transport=RequestsTransport(session=session, session_owner=False),
        # The engine waits, visibly.
        retry_total=0,
    )
