"""The tenant through msgraph-sdk."""

import ssl
from collections.abc import Awaitable
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import urlsplit

import msgraph.graph_request_adapter
from azure.core.credentials_async import AsyncTokenCredential
from kiota_abstractions.api_error import APIError
from kiota_abstractions.base_request_configuration import RequestConfiguration
from kiota_authentication_azure.azure_identity_authentication_provider import AzureIdentityAuthenticationProvider
from kiota_http.middleware.options import RetryHandlerOption
from msgraph import GraphRequestAdapter, GraphServiceClient
from msgraph.generated.applications.applications_request_builder import ApplicationsRequestBuilder
from msgraph.generated.applications.item.add_password.add_password_post_request_body import AddPasswordPostRequestBody
from msgraph.generated.applications.item.remove_password.remove_password_post_request_body import (
    RemovePasswordPostRequestBody,
)
from msgraph.generated.models.application import Application as GraphApplication
from msgraph.generated.models.directory_role import DirectoryRole
from msgraph.generated.models.implicit_grant_settings import ImplicitGrantSettings
from msgraph.generated.models.o_auth2_permission_grant import OAuth2PermissionGrant
from msgraph.generated.models.password_credential import PasswordCredential
from msgraph.generated.models.required_resource_access import RequiredResourceAccess
from msgraph.generated.models.resource_access import ResourceAccess
from msgraph.generated.models.service_principal import ServicePrincipal as GraphServicePrincipal
from msgraph.generated.models.web_application import WebApplication
from msgraph.generated.oauth2_permission_grants.oauth2_permission_grants_request_builder import (
    Oauth2PermissionGrantsRequestBuilder,
)
from msgraph_core import GraphClientFactory

from wizard.core.objects import (
    Account,
    AccountKind,
    ApiPermission,
    Application,
    ApplicationSpec,
    Grant,
    IssuedSecret,
    Organisation,
    RegistrationPolicy,
    RequiredPermission,
    Role,
    SecretPolicy,
    ServicePrincipal,
)
from wizard.core.problems import ProblemCode, ProblemRaised, problem
from wizard.core.secret import Secret
from wizard.entra import convert
from wizard.entra.http import async_client
from wizard.entra.problems import NETWORK_ERRORS, of_graph, of_network
from wizard.entra.settings import Endpoints

_T = TypeVar("_T")
NOT_FOUND = 404
REFUSED = {400, 403}


class GraphDirectory:
    """Implements :class:`wizard.core.ports.Directory`."""

    def __init__(self, endpoints: Endpoints, context: ssl.SSLContext, credential: AsyncTokenCredential) -> None:
        """Talk to Graph with tokens of *credential*; they are sent to Graph's host alone."""
        retry = RetryHandlerOption(max_retries=0)  # the SDK would send a POST twice, and wait unseen
        options = {**msgraph.graph_request_adapter.options, RetryHandlerOption.get_key(): retry}
        self._http = async_client(context, endpoints.graph)
        http = GraphClientFactory.create_with_default_middleware(client=self._http, options=options)
        provider = AzureIdentityAuthenticationProvider(
            credential, scopes=[endpoints.scope], allowed_hosts=[urlsplit(endpoints.graph).hostname or ""]
        )
        adapter = GraphRequestAdapter(provider, http)
        adapter.base_url = f"{endpoints.graph}/v1.0"
        self._graph = GraphServiceClient(request_adapter=adapter)

    async def _ask(self, call: Awaitable[_T | None]) -> _T | None:
        """Await *call*; a missing object is ``None``."""
        try:
            return await self._tell(call)
        except ProblemRaised as raised:
            cause = raised.__cause__
            if isinstance(cause, APIError) and cause.response_status_code == NOT_FOUND:
                return None
            raise

    async def _tell(self, call: Awaitable[_T]) -> _T:
        """Await *call*, with every error translated."""
        try:
            return await call
        except APIError as error:
            raise of_graph(error) from error
        except NETWORK_ERRORS as error:
            raise of_network(error) from error

    async def organisation(self) -> Organisation:
        """The tenant."""
        answer = await self._tell(self._graph.organization.get())
        if answer is None or not answer.value:
            raise problem(ProblemCode.COULD_NOT_CHECK)
        return convert.organisation(answer.value[0])

    async def account(self) -> Account:
        """The signed-in account; an application that signed in without a person has no user."""
        try:
            user = await self._tell(self._graph.me.get())
        except ProblemRaised as raised:
            cause = raised.__cause__
            if isinstance(cause, APIError) and cause.response_status_code in REFUSED:
                return Account("", "", "", AccountKind.SERVICE)
            raise
        if user is None:
            raise problem(ProblemCode.COULD_NOT_CHECK)
        return convert.account(user)

    async def roles(self) -> tuple[Role, ...]:
        """The directory roles that the account holds now, read without the index that lags behind."""
        found: list[Role] = []
        page = await self._tell(self._graph.me.transitive_member_of.get())
        while page is not None:
            found += [
                Role(each.role_template_id or "", each.display_name or "")
                for each in page.value or []
                if isinstance(each, DirectoryRole)
            ]
            if not page.odata_next_link:
                break
            page = await self._tell(self._graph.me.transitive_member_of.with_url(page.odata_next_link).get())
        return tuple(found)

    async def registration_policy(self) -> RegistrationPolicy:
        """What ordinary members may do."""
        policy = await self._tell(self._graph.policies.authorization_policy.get())
        permissions = policy.default_user_role_permissions if policy else None
        if permissions is None or permissions.allowed_to_create_apps is None:
            raise problem(ProblemCode.COULD_NOT_CHECK)
        return RegistrationPolicy(permissions.allowed_to_create_apps)

    async def secret_policy(self) -> SecretPolicy:
        """The tenant's default rule for client secrets of new applications."""
        policy = await self._tell(self._graph.policies.default_app_management_policy.get())
        if policy is None:
            raise problem(ProblemCode.COULD_NOT_CHECK)
        return convert.secret_policy(policy, datetime.now(UTC))

    async def application(self, object_id: str) -> Application | None:
        """The application with this object ID."""
        found = await self._ask(self._graph.applications.by_application_id(object_id).get())
        return convert.application(found) if found else None

    async def application_by_unique_name(self, unique_name: str) -> Application | None:
        """The application with this alternate key."""
        found = await self._ask(self._graph.applications_with_unique_name(unique_name).get())
        return convert.application(found) if found else None

    async def applications_by_redirect_uri(self, redirect_uri: str) -> tuple[Application, ...]:
        """All applications with this Web redirect URI: an advanced query on an index that lags behind."""
        query = ApplicationsRequestBuilder.ApplicationsRequestBuilderGetQueryParameters(
            filter=f"web/redirectUris/any(p:p eq '{redirect_uri.replace(chr(39), chr(39) * 2)}')", count=True
        )
        configuration = RequestConfiguration(query_parameters=query)
        configuration.headers.add("ConsistencyLevel", "eventual")
        answer = await self._tell(self._graph.applications.get(request_configuration=configuration))
        return tuple(convert.application(each) for each in (answer.value if answer else None) or [])

    async def create_application(self, spec: ApplicationSpec) -> Application | None:
        """Register an application unless one with its unique name exists."""
        body = GraphApplication(
            display_name=spec.name,
            sign_in_audience="AzureADMyOrg",
            notes=spec.notes,
            web=WebApplication(
                redirect_uris=[spec.redirect_uri],
                implicit_grant_settings=ImplicitGrantSettings(
                    enable_access_token_issuance=False, enable_id_token_issuance=False
                ),
            ),
        )
        configuration: RequestConfiguration[object] = RequestConfiguration()
        configuration.headers.add("Prefer", "create-if-missing")
        made = await self._tell(
            self._graph.applications_with_unique_name(spec.unique_name).patch(body, request_configuration=configuration)
        )
        return convert.application(made) if made and made.id else None

    async def set_redirect_uris(self, object_id: str, redirect_uris: tuple[str, ...]) -> None:
        """Replace the whole list of Web redirect URIs."""
        body = GraphApplication(web=WebApplication(redirect_uris=list(redirect_uris)))
        await self._tell(self._graph.applications.by_application_id(object_id).patch(body))

    async def set_required_permissions(self, object_id: str, required: tuple[RequiredPermission, ...]) -> None:
        """Replace the whole list of permissions that the application lists."""
        resources = dict.fromkeys(each.resource_client_id for each in required)
        body = GraphApplication(
            required_resource_access=[
                RequiredResourceAccess(
                    resource_app_id=resource,
                    resource_access=[
                        ResourceAccess(id=convert.guid(each.permission_id), type=each.kind)
                        for each in required
                        if each.resource_client_id == resource
                    ],
                )
                for resource in resources
            ]
        )
        await self._tell(self._graph.applications.by_application_id(object_id).patch(body))

    async def service_principal(self, client_id: str) -> ServicePrincipal | None:
        """The service principal of the application with this client ID."""
        found = await self._ask(self._graph.service_principals_with_app_id(client_id).get())
        return convert.service_principal(found) if found else None

    async def create_service_principal(self, client_id: str, tags: tuple[str, ...]) -> ServicePrincipal | None:
        """Create the service principal unless it exists."""
        body = GraphServicePrincipal(app_id=client_id, tags=list(tags))
        try:
            made = await self._tell(self._graph.service_principals.post(body))
        except ProblemRaised as raised:
            if raised.problem.code is ProblemCode.ALREADY_THERE:
                return None
            raise
        return convert.service_principal(made) if made else None

    async def add_secret(self, object_id: str, description: str, expires: datetime) -> IssuedSecret:
        """Add a client secret; its value exists only in this answer."""
        body = AddPasswordPostRequestBody(
            password_credential=PasswordCredential(display_name=description, end_date_time=expires)
        )
        made = await self._tell(self._graph.applications.by_application_id(object_id).add_password.post(body))
        if made is None or not made.secret_text:
            raise problem(ProblemCode.COULD_NOT_CHECK)
        value, made.secret_text = Secret(made.secret_text), None
        return IssuedSecret(convert.secret(made), value)

    async def remove_secret(self, object_id: str, key_id: str) -> None:
        """Remove a client secret."""
        body = RemovePasswordPostRequestBody(key_id=convert.guid(key_id))
        await self._tell(self._graph.applications.by_application_id(object_id).remove_password.post(body))

    async def api_permission(self, resource_client_id: str, name: str) -> ApiPermission | None:
        """Look up a delegated permission by its name."""
        resource = await self._ask(self._graph.service_principals_with_app_id(resource_client_id).get())
        for scope in (resource.oauth2_permission_scopes if resource else None) or []:
            if resource is not None and scope.value == name and scope.id:
                return ApiPermission(resource.id or "", resource_client_id, str(scope.id), name)
        return None

    async def grants(self, service_principal_id: str) -> tuple[Grant, ...]:
        """All delegated permission grants of the service principal."""
        query = Oauth2PermissionGrantsRequestBuilder.Oauth2PermissionGrantsRequestBuilderGetQueryParameters(
            filter=f"clientId eq '{service_principal_id}'"
        )
        answer = await self._tell(
            self._graph.oauth2_permission_grants.get(request_configuration=RequestConfiguration(query_parameters=query))
        )
        return tuple(convert.grant(each) for each in (answer.value if answer else None) or [])

    async def create_grant(self, service_principal_id: str, resource_id: str, scopes: tuple[str, ...]) -> None:
        """Grant *scopes* for all users of the tenant (admin consent)."""
        body = OAuth2PermissionGrant(
            client_id=service_principal_id,
            consent_type="AllPrincipals",
            resource_id=resource_id,
            scope=" ".join(scopes),
        )
        try:
            await self._tell(self._graph.oauth2_permission_grants.post(body))
        except ProblemRaised as raised:
            if raised.problem.code is not ProblemCode.ALREADY_THERE:
                raise

    async def set_grant_scopes(self, grant_id: str, scopes: tuple[str, ...]) -> None:
        """Replace the scopes of a grant."""
        body = OAuth2PermissionGrant(scope=" ".join(scopes))
        await self._tell(self._graph.oauth2_permission_grants.by_o_auth2_permission_grant_id(grant_id).patch(body))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()
