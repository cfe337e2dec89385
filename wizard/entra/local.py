"""The sign-in that is on this computer already: Azure CLI, Azure PowerShell, or environment variables.

azure-identity's synchronous classes, in threads: its asynchronous ones bring aiohttp, a third HTTP stack with a trust
and a proxy of its own.
"""

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
from wizard.entra.http import Network
from wizard.entra.network_problems import with_clock
from wizard.entra.problems import of_stored_sign_in
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

    def __init__(self, method: str, tenant: str, endpoints: Endpoints, network: Network) -> None:
        """Use *method*: ``azure_cli``, ``azure_powershell`` or ``environment``."""
        self.tenant = tenant
        self._endpoints = endpoints
        self._network = network
        ways: dict[str, Callable[[], _Credential]] = {
            "azure_cli": lambda: AzureCliCredential(tenant_id=self.tenant, process_timeout=PROCESS_LIMIT),
            "azure_powershell": lambda: AzurePowerShellCredential(tenant_id=self.tenant, process_timeout=PROCESS_LIMIT),
            "environment": lambda: _environment(endpoints, network),
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
            token = self._make().get_token(self._endpoints.scope)
        except CredentialUnavailableError:
            raise problem(ProblemCode.NO_LOCAL_SIGN_IN) from None
        except (ServiceRequestError, ServiceResponseError) as error:
            raise self._network.trouble(error, self._endpoints.login) from None
        except ClientAuthenticationError as error:
            refused = of_stored_sign_in({"error_description": error.message})
            raise with_clock(refused, self._network.ahead) from None
        except (AzureError, ValueError):
            raise problem(ProblemCode.NO_LOCAL_SIGN_IN) from None
        return Token(token.token, datetime.fromtimestamp(token.expires_on, UTC))


def _environment(endpoints: Endpoints, network: Network) -> EnvironmentCredential:
    session = network.session(endpoints.login, endpoints.login_hosts)
    return EnvironmentCredential(
        authority=endpoints.login,
        disable_instance_discovery=True,
        transport=RequestsTransport(session=session, session_owner=False),
        # The engine waits, visibly.
        retry_total=0,
    )
