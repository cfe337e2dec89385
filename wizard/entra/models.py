"""msgraph-sdk's models without the thousand modules that reading one of them loads.

In the generated SDK the reader of every entity imports all entities of Microsoft Graph, again at each object: about
1,200 modules and 1.5 seconds at the first answer, and 10 to 25 milliseconds of the interpreter at each later one, which
the window feels. Here each model reads the properties that the wizard asks for with ``$select``, and stays the SDK's
class in everything else, so that requests, values and types are the SDK's. A test reads the same answers with both.

# WORKAROUND https://github.com/microsoftgraph/msgraph-sdk-python/issues/909
# WORKAROUND https://github.com/microsoftgraph/msgraph-sdk-python/issues/584
"""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from typing import ClassVar, Self, TypeVar, cast

from kiota_abstractions.request_information import RequestInformation
from kiota_abstractions.serialization import Parsable, ParsableFactory, ParseNode
from msgraph.generated.models.app_credential_restriction_type import AppCredentialRestrictionType
from msgraph.generated.models.app_management_application_configuration import AppManagementApplicationConfiguration
from msgraph.generated.models.app_management_restriction_state import AppManagementRestrictionState
from msgraph.generated.models.app_role_assignment import AppRoleAssignment
from msgraph.generated.models.app_role_assignment_collection_response import AppRoleAssignmentCollectionResponse
from msgraph.generated.models.application import Application
from msgraph.generated.models.application_collection_response import ApplicationCollectionResponse
from msgraph.generated.models.authorization_policy import AuthorizationPolicy
from msgraph.generated.models.default_user_role_permissions import DefaultUserRolePermissions
from msgraph.generated.models.directory_object import DirectoryObject
from msgraph.generated.models.directory_object_collection_response import DirectoryObjectCollectionResponse
from msgraph.generated.models.directory_role import DirectoryRole
from msgraph.generated.models.group import Group
from msgraph.generated.models.group_collection_response import GroupCollectionResponse
from msgraph.generated.models.o_auth2_permission_grant import OAuth2PermissionGrant
from msgraph.generated.models.o_auth2_permission_grant_collection_response import (
    OAuth2PermissionGrantCollectionResponse,
)
from msgraph.generated.models.organization import Organization
from msgraph.generated.models.organization_collection_response import OrganizationCollectionResponse
from msgraph.generated.models.password_credential import PasswordCredential
from msgraph.generated.models.password_credential_configuration import PasswordCredentialConfiguration
from msgraph.generated.models.permission_scope import PermissionScope
from msgraph.generated.models.required_resource_access import RequiredResourceAccess
from msgraph.generated.models.service_principal import ServicePrincipal
from msgraph.generated.models.tenant_app_management_policy import TenantAppManagementPolicy
from msgraph.generated.models.user import User
from msgraph.generated.models.user_collection_response import UserCollectionResponse
from msgraph.generated.models.verified_domain import VerifiedDomain
from msgraph.generated.models.web_application import WebApplication
from msgraph.graph_request_adapter import GraphRequestAdapter

Reader = Callable[[ParseNode], object]
Fields = Mapping[str, tuple[str, Reader]]
Factory = ParsableFactory[Parsable]
_Model = TypeVar("_Model", bound=Parsable)


def _text(node: ParseNode) -> object:
    return node.get_str_value()


def _texts(node: ParseNode) -> object:
    return node.get_collection_of_primitive_values(str)


def _guid(node: ParseNode) -> object:
    return node.get_uuid_value()


def _flag(node: ParseNode) -> object:
    return node.get_bool_value()


def _time(node: ParseNode) -> object:
    return node.get_datetime_value()


def _span(node: ParseNode) -> object:
    return node.get_timedelta_value()


def _word(words: type[Enum]) -> Reader:
    # kiota's annotation asks for a member where it takes the class.
    return lambda node: node.get_enum_value(cast("Enum", words))


def _one(model: Factory) -> Reader:
    return lambda node: node.get_object_value(model)


def _many(model: Factory) -> Reader:
    return lambda node: node.get_collection_of_object_values(model)


class Lean:
    """Reads only the properties of its table. Stands before the SDK's class among the bases.

    Attributes:
        reads: For each property of the answer: the attribute it goes to, and how it is read.
    """

    reads: ClassVar[Fields]

    @classmethod
    def create_from_discriminator_value(cls, parse_node: ParseNode) -> Self:
        """An empty one; the type that the answer names is the one that was asked for."""
        del parse_node
        return cls()

    def get_field_deserializers(self) -> dict[str, Callable[[ParseNode], None]]:
        """How each property is read. What is not in the table stays in ``additional_data``, as with any model."""
        return {name: partial(self._read, attribute, reader) for name, (attribute, reader) in self.reads.items()}

    def _read(self, attribute: str, reader: Reader, node: ParseNode) -> None:
        setattr(self, attribute, reader(node))


_OBJECT: Fields = {"id": ("id", _text), "deletedDateTime": ("deleted_date_time", _time)}
_NAMED: Fields = {**_OBJECT, "displayName": ("display_name", _text)}
_NEXT: Fields = {"@odata.nextLink": ("odata_next_link", _text)}


class LeanOrganization(Lean, Organization):
    """A tenant."""

    reads: ClassVar[Fields] = {
        **_NAMED,
        "tenantType": ("tenant_type", _text),
        "countryLetterCode": ("country_letter_code", _text),
        "verifiedDomains": ("verified_domains", _many(VerifiedDomain)),
    }


class LeanUser(Lean, User):
    """An account."""

    reads: ClassVar[Fields] = {
        **_NAMED,
        "userPrincipalName": ("user_principal_name", _text),
        "userType": ("user_type", _text),
        "mail": ("mail", _text),
    }


class LeanGroup(Lean, Group):
    """A group."""

    reads: ClassVar[Fields] = {**_NAMED, "mail": ("mail", _text)}


class LeanApplication(Lean, Application):
    """An application registration."""

    reads: ClassVar[Fields] = {
        **_NAMED,
        "appId": ("app_id", _text),
        "uniqueName": ("unique_name", _text),
        "signInAudience": ("sign_in_audience", _text),
        "web": ("web", _one(WebApplication)),
        "requiredResourceAccess": ("required_resource_access", _many(RequiredResourceAccess)),
        "passwordCredentials": ("password_credentials", _many(PasswordCredential)),
        "createdDateTime": ("created_date_time", _time),
        "tags": ("tags", _texts),
    }


class LeanServicePrincipal(Lean, ServicePrincipal):
    """A service principal."""

    reads: ClassVar[Fields] = {
        **_NAMED,
        "appId": ("app_id", _text),
        "accountEnabled": ("account_enabled", _flag),
        "appRoleAssignmentRequired": ("app_role_assignment_required", _flag),
        "oauth2PermissionScopes": ("oauth2_permission_scopes", _many(PermissionScope)),
        "tags": ("tags", _texts),
    }


class LeanGrant(Lean, OAuth2PermissionGrant):
    """A delegated permission grant."""

    reads: ClassVar[Fields] = {
        "id": ("id", _text),
        "clientId": ("client_id", _text),
        "consentType": ("consent_type", _text),
        "principalId": ("principal_id", _text),
        "resourceId": ("resource_id", _text),
        "scope": ("scope", _text),
    }


class LeanAssignment(Lean, AppRoleAssignment):
    """Somebody who is assigned to an application."""

    reads: ClassVar[Fields] = {
        **_OBJECT,
        "principalId": ("principal_id", _guid),
        "principalDisplayName": ("principal_display_name", _text),
        "principalType": ("principal_type", _text),
    }


class LeanAuthorizationPolicy(Lean, AuthorizationPolicy):
    """What members may do."""

    reads: ClassVar[Fields] = {
        "id": ("id", _text),
        "defaultUserRolePermissions": ("default_user_role_permissions", _one(DefaultUserRolePermissions)),
    }


class LeanRestriction(Lean, PasswordCredentialConfiguration):
    """One rule for client secrets. Whom it spares is not read: the tenant says what it allows when it is asked."""

    reads: ClassVar[Fields] = {
        "maxLifetime": ("max_lifetime", _span),
        "restrictForAppsCreatedAfterDateTime": ("restrict_for_apps_created_after_date_time", _time),
        "restrictionType": ("restriction_type", _word(AppCredentialRestrictionType)),
        "state": ("state", _word(AppManagementRestrictionState)),
    }


class LeanRestrictions(Lean, AppManagementApplicationConfiguration):
    """The tenant's rules for applications."""

    reads: ClassVar[Fields] = {"passwordCredentials": ("password_credentials", _many(LeanRestriction))}


class LeanAppManagementPolicy(Lean, TenantAppManagementPolicy):
    """The tenant's rule for client secrets."""

    reads: ClassVar[Fields] = {
        "id": ("id", _text),
        "isEnabled": ("is_enabled", _flag),
        "applicationRestrictions": ("application_restrictions", _one(LeanRestrictions)),
    }


class LeanRole(Lean, DirectoryRole):
    """A directory role."""

    reads: ClassVar[Fields] = {**_NAMED, "roleTemplateId": ("role_template_id", _text)}


class LeanObject(Lean, DirectoryObject):
    """Anything in the directory; roles are told from the rest."""

    reads: ClassVar[Fields] = _OBJECT


class _AnyObject:
    """Makes a role of what is one, and a plain object of everything else."""

    @staticmethod
    def create_from_discriminator_value(parse_node: ParseNode) -> Parsable:
        """As the SDK does it, by the type that the answer names."""
        kind = parse_node.get_child_node("@odata.type")
        is_role = kind is not None and kind.get_str_value() == "#microsoft.graph.directoryRole"
        return LeanRole() if is_role else LeanObject()


class LeanOrganizations(Lean, OrganizationCollectionResponse):
    """A list of tenants; it has one."""

    reads: ClassVar[Fields] = {**_NEXT, "value": ("value", _many(LeanOrganization))}


class LeanUsers(Lean, UserCollectionResponse):
    """A page of people."""

    reads: ClassVar[Fields] = {**_NEXT, "value": ("value", _many(LeanUser))}


class LeanGroups(Lean, GroupCollectionResponse):
    """A page of groups."""

    reads: ClassVar[Fields] = {**_NEXT, "value": ("value", _many(LeanGroup))}


class LeanApplications(Lean, ApplicationCollectionResponse):
    """A page of applications."""

    reads: ClassVar[Fields] = {**_NEXT, "value": ("value", _many(LeanApplication))}


class LeanGrants(Lean, OAuth2PermissionGrantCollectionResponse):
    """A page of grants."""

    reads: ClassVar[Fields] = {**_NEXT, "value": ("value", _many(LeanGrant))}


class LeanAssignments(Lean, AppRoleAssignmentCollectionResponse):
    """A page of assignments."""

    reads: ClassVar[Fields] = {**_NEXT, "value": ("value", _many(LeanAssignment))}


class LeanObjects(Lean, DirectoryObjectCollectionResponse):
    """A page of objects of the directory."""

    reads: ClassVar[Fields] = {**_NEXT, "value": ("value", _many(_AnyObject))}


LEAN: Mapping[object, Factory] = {
    Organization: LeanOrganization,
    OrganizationCollectionResponse: LeanOrganizations,
    User: LeanUser,
    UserCollectionResponse: LeanUsers,
    GroupCollectionResponse: LeanGroups,
    Application: LeanApplication,
    ApplicationCollectionResponse: LeanApplications,
    ServicePrincipal: LeanServicePrincipal,
    OAuth2PermissionGrant: LeanGrant,
    OAuth2PermissionGrantCollectionResponse: LeanGrants,
    AppRoleAssignment: LeanAssignment,
    AppRoleAssignmentCollectionResponse: LeanAssignments,
    AuthorizationPolicy: LeanAuthorizationPolicy,
    TenantAppManagementPolicy: LeanAppManagementPolicy,
    DirectoryObject: _AnyObject,
    DirectoryObjectCollectionResponse: LeanObjects,
}
"""What reads an answer in place of the SDK's model. Whatever is not in it is read by the SDK's own."""


class LeanAdapter(GraphRequestAdapter):
    """The SDK's adapter, reading answers with the models of this module."""

    async def send_async(
        self,
        request_info: RequestInformation,
        parsable_factory: ParsableFactory[_Model],
        error_map: dict[str, type[ParsableFactory[Parsable]]] | None,
    ) -> _Model | None:
        """Send a request and read its answer."""
        lean = cast("ParsableFactory[_Model]", LEAN.get(parsable_factory, parsable_factory))
        return await super().send_async(request_info, lean, error_map)

    def set_base_url_for_request_information(self, request_info: RequestInformation) -> None:
        """Name the cloud, and with that the whole address; the SDK would make it anew each of three times it asks."""
        super().set_base_url_for_request_information(request_info)
        request_info.url = request_info.url
