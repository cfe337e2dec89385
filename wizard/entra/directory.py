"""The tenant through msgraph-sdk: one method for each verb of the port.

``$select`` is on every read: without it Graph leaves out what is not in the default set, for example ``userType``.
"""

from datetime import UTC, datetime

from kiota_abstractions.base_request_configuration import RequestConfiguration
from kiota_abstractions.default_query_parameters import QueryParameters
from msgraph.generated.applications.applications_request_builder import ApplicationsRequestBuilder
from msgraph.generated.applications.item.add_password.add_password_post_request_body import AddPasswordPostRequestBody
from msgraph.generated.applications.item.application_item_request_builder import ApplicationItemRequestBuilder
from msgraph.generated.applications.item.remove_password.remove_password_post_request_body import (
    RemovePasswordPostRequestBody,
)
from msgraph.generated.applications_with_app_id.applications_with_app_id_request_builder import (
    ApplicationsWithAppIdRequestBuilder,
)
from msgraph.generated.applications_with_unique_name.applications_with_unique_name_request_builder import (
    ApplicationsWithUniqueNameRequestBuilder,
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
from msgraph.generated.organization.organization_request_builder import OrganizationRequestBuilder
from msgraph.generated.policies.authorization_policy.authorization_policy_request_builder import (
    AuthorizationPolicyRequestBuilder,
)
from msgraph.generated.policies.default_app_management_policy.default_app_management_policy_request_builder import (
    DefaultAppManagementPolicyRequestBuilder,
)
from msgraph.generated.service_principals_with_app_id.service_principals_with_app_id_request_builder import (
    ServicePrincipalsWithAppIdRequestBuilder,
)
from msgraph.generated.users.item.user_item_request_builder import UserItemRequestBuilder

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
from wizard.core.ports import Clock
from wizard.core.problems import ProblemCode, ProblemRaised
from wizard.core.secret import Secret
from wizard.entra import convert
from wizard.entra.access import GraphAccess
from wizard.entra.graph import NOT_FOUND, Graph, missing
from wizard.entra.problems import Refused

SINGLE_TENANT = "AzureADMyOrg"
BAD_REQUEST = 400
ORGANISATION = ["id", "displayName", "tenantType", "verifiedDomains", "countryLetterCode"]
ACCOUNT = ["id", "displayName", "userPrincipalName", "userType"]
APPLICATION = [
    "id",
    "appId",
    "displayName",
    "uniqueName",
    "signInAudience",
    "web",
    "requiredResourceAccess",
    "passwordCredentials",
    "createdDateTime",
    "tags",
]
PRINCIPAL = ["id", "appId", "accountEnabled", "appRoleAssignmentRequired", "tags"]
# A redirect URI is looked up by an advanced query (Microsoft Graph, "Advanced query capabilities").
EVENTUAL = ("ConsistencyLevel", "eventual")


class GraphDirectory(GraphAccess):
    """Implements :class:`wizard.core.ports.Directory`.

    Attributes:
        names: What the tenant may be called in a request to sign in, its ID and its domains, in lower case; empty
            until the organisation was read.
    """

    def __init__(self, graph: Graph, clock: Clock, known: convert.Identity | None = None) -> None:
        """Talk to *graph*; *known* is what the sign-in told about the account."""
        super().__init__(graph)
        self._clock = clock
        self._known = known or convert.Identity()
        self.names: frozenset[str] = frozenset()

    async def organisation(self) -> Organisation:
        """The tenant."""
        query = OrganizationRequestBuilder.OrganizationRequestBuilderGetQueryParameters(select=ORGANISATION)
        answer = await self._service.tell(self._graph.organization.get(RequestConfiguration(query_parameters=query)))
        if answer is None or not answer.value:
            raise missing("the organisation")
        found = answer.value[0]
        self.names = frozenset(name.lower() for name in [found.id, *convert.domains(found)] if name)
        return convert.organisation(found)

    async def account(self) -> Account:
        """The signed-in account.

        An application that signed in without a person gets a 400. A partner who manages the tenant has no user in it,
        so that Graph does not find it; that is not verified against a live tenant.
        """
        query = UserItemRequestBuilder.UserItemRequestBuilderGetQueryParameters(select=ACCOUNT)
        try:
            user = await self._service.tell(self._graph.me.get(RequestConfiguration(query_parameters=query)))
        except Refused as refused:
            if refused.status == BAD_REQUEST:
                return convert.stranger(self._known, AccountKind.SERVICE)
            if refused.status == NOT_FOUND:
                return convert.stranger(self._known, AccountKind.PARTNER)
            raise
        if user is None:
            raise missing("the account")
        return convert.account(user, self._known)

    async def roles(self) -> tuple[Role, ...]:
        """The directory roles that the account holds now.

        Read without the cast to directoryRole: that is an advanced query, and its index lags behind.
        """
        builder = self._graph.me.transitive_member_of
        found = await self._service.everything(builder.get(), lambda link: builder.with_url(link).get())
        return tuple(
            Role(each.role_template_id or "", each.display_name or "")
            for each in found
            if isinstance(each, DirectoryRole)
        )

    async def registration_policy(self) -> RegistrationPolicy:
        """What ordinary members may do."""
        query = AuthorizationPolicyRequestBuilder.AuthorizationPolicyRequestBuilderGetQueryParameters(
            select=["defaultUserRolePermissions", "guestUserRoleId"]
        )
        builder = self._graph.policies.authorization_policy
        policy = await self._service.tell(builder.get(RequestConfiguration(query_parameters=query)))
        permissions = policy.default_user_role_permissions if policy else None
        if permissions is None or permissions.allowed_to_create_apps is None:
            raise missing("who may register applications")
        return RegistrationPolicy(permissions.allowed_to_create_apps)

    async def secret_policy(self) -> SecretPolicy:
        """The tenant's default rule for client secrets of new applications."""
        query = DefaultAppManagementPolicyRequestBuilder.DefaultAppManagementPolicyRequestBuilderGetQueryParameters(
            select=["isEnabled", "applicationRestrictions"]
        )
        builder = self._graph.policies.default_app_management_policy
        policy = await self._service.tell(builder.get(RequestConfiguration(query_parameters=query)))
        if policy is None:
            raise missing("the rule for client secrets")
        return convert.secret_policy(policy, self._clock.now().astimezone(UTC))

    async def application(self, object_id: str) -> Application | None:
        """The application with this object ID."""
        query = ApplicationItemRequestBuilder.ApplicationItemRequestBuilderGetQueryParameters(select=APPLICATION)
        builder = self._graph.applications.by_application_id(object_id)
        found = await self._service.seek(builder.get(RequestConfiguration(query_parameters=query)))
        return convert.application(found) if found else None

    async def application_by_client_id(self, client_id: str) -> Application | None:
        """The application with this Client ID."""
        query = ApplicationsWithAppIdRequestBuilder.ApplicationsWithAppIdRequestBuilderGetQueryParameters(
            select=APPLICATION
        )
        builder = self._graph.applications_with_app_id(client_id)
        found = await self._service.seek(builder.get(RequestConfiguration(query_parameters=query)))
        return convert.application(found) if found else None

    async def application_by_unique_name(self, unique_name: str) -> Application | None:
        """The application with this alternate key."""
        query = ApplicationsWithUniqueNameRequestBuilder.ApplicationsWithUniqueNameRequestBuilderGetQueryParameters(
            select=APPLICATION
        )
        builder = self._graph.applications_with_unique_name(unique_name)
        found = await self._service.seek(builder.get(RequestConfiguration(query_parameters=query)))
        return convert.application(found) if found else None

    async def applications_by_redirect_uri(self, redirect_uri: str) -> tuple[Application, ...]:
        """All applications with this Web redirect URI: an advanced query on an index that lags behind."""
        quoted = redirect_uri.replace("'", "''")
        return await self._applications(f"web/redirectUris/any(p:p eq '{quoted}')")

    async def applications_by_tag(self, tag: str) -> tuple[Application, ...]:
        """All applications with this tag; asked like an advanced query, which Graph takes for simple ones too."""
        quoted = tag.replace("'", "''")
        return await self._applications(f"tags/any(t:t eq '{quoted}')")

    async def _applications(self, condition: str) -> tuple[Application, ...]:
        query = ApplicationsRequestBuilder.ApplicationsRequestBuilderGetQueryParameters(
            filter=condition, count=True, select=APPLICATION
        )
        asked = RequestConfiguration(query_parameters=query)
        asked.headers.add(*EVENTUAL)
        # The link to the next page holds the query; the header has to be sent again.
        further: RequestConfiguration[ApplicationsRequestBuilder.ApplicationsRequestBuilderGetQueryParameters]
        further = RequestConfiguration()
        further.headers.add(*EVENTUAL)
        builder = self._graph.applications
        found = await self._service.everything(
            builder.get(asked), lambda link: builder.with_url(link).get(request_configuration=further)
        )
        return tuple(convert.application(each) for each in found)

    async def create_application(self, spec: ApplicationSpec) -> Application | None:
        """Register an application for this tenant alone, unless one with its unique name exists.

        The audience is always sent: Microsoft's example without it made a multi-tenant application.
        """
        body = GraphApplication(
            display_name=spec.name,
            sign_in_audience=SINGLE_TENANT,
            notes=spec.notes,
            tags=list(spec.tags),
            web=WebApplication(
                redirect_uris=[spec.redirect_uri],
                implicit_grant_settings=ImplicitGrantSettings(
                    enable_access_token_issuance=False, enable_id_token_issuance=False
                ),
            ),
        )
        configuration: RequestConfiguration[QueryParameters] = RequestConfiguration()
        configuration.headers.add("Prefer", "create-if-missing")
        made = await self._service.tell(
            self._graph.applications_with_unique_name(spec.unique_name).patch(body, request_configuration=configuration)
        )
        if made is None or not made.id:
            # 204: somebody else was quicker. Read back what is there.
            return await self.application_by_unique_name(spec.unique_name)
        return convert.application(made)

    async def set_redirect_uris(self, object_id: str, redirect_uris: tuple[str, ...]) -> None:
        """Replace the whole list of Web redirect URIs."""
        body = GraphApplication(web=WebApplication(redirect_uris=list(redirect_uris)))
        await self._service.tell(self._graph.applications.by_application_id(object_id).patch(body))

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
        await self._service.tell(self._graph.applications.by_application_id(object_id).patch(body))

    async def service_principal(self, client_id: str) -> ServicePrincipal | None:
        """The service principal of the application with this client ID."""
        found = await self._principal(client_id, PRINCIPAL)
        return convert.service_principal(found) if found else None

    async def create_service_principal(self, client_id: str, tags: tuple[str, ...]) -> ServicePrincipal | None:
        """Create the service principal unless it exists.

        Not the upsert by ``appId``: that would replace the tags of one that exists, and asks for a role where the
        owner of the application may use POST. A 409 says that it is there, so a lost answer does no harm.
        """
        body = GraphServicePrincipal(app_id=client_id, tags=list(tags))
        try:
            made = await self._service.tell(self._graph.service_principals.post(body))
        except ProblemRaised as raised:
            if raised.problem.code is not ProblemCode.ALREADY_THERE:
                raise
            return await self.service_principal(client_id)
        return convert.service_principal(made) if made else None

    async def add_secret(self, object_id: str, description: str, expires: datetime) -> IssuedSecret:
        """Add a client secret; its value exists only in this answer."""
        body = AddPasswordPostRequestBody(
            password_credential=PasswordCredential(display_name=description, end_date_time=expires)
        )
        made = await self._service.tell(self._graph.applications.by_application_id(object_id).add_password.post(body))
        if made is None or not made.secret_text:
            raise missing("the client secret")
        value, made.secret_text = Secret(made.secret_text), None
        return IssuedSecret(convert.secret(made), value)

    async def remove_secret(self, object_id: str, key_id: str) -> None:
        """Remove a client secret."""
        body = RemovePasswordPostRequestBody(key_id=convert.guid(key_id))
        await self._service.tell(self._graph.applications.by_application_id(object_id).remove_password.post(body))

    async def api_permission(self, resource_client_id: str, name: str) -> ApiPermission | None:
        """Look up a delegated permission by its name."""
        resource = await self._principal(resource_client_id, ["id", "appId", "oauth2PermissionScopes"])
        for scope in (resource.oauth2_permission_scopes if resource else None) or []:
            if resource is not None and scope.value == name and scope.id:
                return ApiPermission(resource.id or "", resource_client_id, str(scope.id), name)
        return None

    async def grants(self, service_principal_id: str) -> tuple[Grant, ...]:
        """All delegated permission grants of the service principal."""
        query = Oauth2PermissionGrantsRequestBuilder.Oauth2PermissionGrantsRequestBuilderGetQueryParameters(
            filter=f"clientId eq '{service_principal_id}'"
        )
        builder = self._graph.oauth2_permission_grants
        found = await self._service.everything(
            builder.get(RequestConfiguration(query_parameters=query)), lambda link: builder.with_url(link).get()
        )
        return tuple(convert.grant(each) for each in found)

    async def create_grant(self, service_principal_id: str, resource_id: str, scopes: tuple[str, ...]) -> None:
        """Grant *scopes* for all users of the tenant (admin consent)."""
        body = OAuth2PermissionGrant(
            client_id=service_principal_id,
            consent_type="AllPrincipals",
            resource_id=resource_id,
            scope=" ".join(scopes),
        )
        try:
            await self._service.tell(self._graph.oauth2_permission_grants.post(body))
        except ProblemRaised as raised:
            if raised.problem.code is not ProblemCode.ALREADY_THERE:
                raise

    async def set_grant_scopes(self, grant_id: str, scopes: tuple[str, ...]) -> None:
        """Replace the scopes of a grant."""
        body = OAuth2PermissionGrant(scope=" ".join(scopes))
        await self._service.tell(
            self._graph.oauth2_permission_grants.by_o_auth2_permission_grant_id(grant_id).patch(body)
        )

    async def aclose(self) -> None:
        """Close the connections and forget the tokens."""
        await self._service.aclose()

    async def _principal(self, client_id: str, select: list[str]) -> GraphServicePrincipal | None:
        query = ServicePrincipalsWithAppIdRequestBuilder.ServicePrincipalsWithAppIdRequestBuilderGetQueryParameters(
            select=select
        )
        builder = self._graph.service_principals_with_app_id(client_id)
        return await self._service.seek(builder.get(RequestConfiguration(query_parameters=query)))
