"""The lean models read what the SDK's own models read."""

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any, cast

import pytest
from kiota_abstractions.serialization import Parsable
from kiota_serialization_json.json_parse_node import JsonParseNode
from kiota_serialization_json.json_serialization_writer import JsonSerializationWriter
from msgraph.generated.models.app_role_assignment_collection_response import AppRoleAssignmentCollectionResponse
from msgraph.generated.models.application_collection_response import ApplicationCollectionResponse
from msgraph.generated.models.authorization_policy import AuthorizationPolicy
from msgraph.generated.models.directory_object_collection_response import DirectoryObjectCollectionResponse
from msgraph.generated.models.directory_role import DirectoryRole
from msgraph.generated.models.group_collection_response import GroupCollectionResponse
from msgraph.generated.models.o_auth2_permission_grant_collection_response import (
    OAuth2PermissionGrantCollectionResponse,
)
from msgraph.generated.models.organization_collection_response import OrganizationCollectionResponse
from msgraph.generated.models.service_principal import ServicePrincipal
from msgraph.generated.models.tenant_app_management_policy import TenantAppManagementPolicy
from msgraph.generated.models.user import User
from msgraph.generated.models.user_collection_response import UserCollectionResponse

from wizard.entra import models
from wizard.entra.models import LEAN, Factory, Lean

Json = dict[str, Any]

ID = "0d4d1a5e-8e0c-4b0a-9a0e-2f1b5f7f3c11"
DAY = "2026-11-26T08:00:00Z"
OBJECT: Json = {"id": ID, "deletedDateTime": DAY, "displayName": "Contoso"}
NEXT = {"@odata.nextLink": "https://graph.microsoft.com/v1.0/more"}
# Every property that a lean model reads, in the shape of the reference, and some that it does not read.
ANSWERS: dict[type[Any], Json] = {
    OrganizationCollectionResponse: {
        **NEXT,
        "value": [
            OBJECT
            | {
                "tenantType": "AAD",
                "countryLetterCode": "DE",
                "verifiedDomains": [{"name": "contoso.com", "isDefault": True, "isInitial": False}],
                "city": "Berlin",
            }
        ],
    },
    User: OBJECT | {"userPrincipalName": "a@contoso.com", "userType": "Member", "mail": "a@contoso.com"},
    ApplicationCollectionResponse: {
        **NEXT,
        "@odata.count": 1,
        "value": [
            OBJECT
            | {
                "appId": ID,
                "uniqueName": "improvado-sso",
                "signInAudience": "AzureADMyOrg",
                "createdDateTime": DAY,
                "tags": ["one", "two"],
                "web": {
                    "redirectUris": ["https://improvado.contoso.com/callback/"],
                    "implicitGrantSettings": {"enableIdTokenIssuance": False, "enableAccessTokenIssuance": True},
                },
                "requiredResourceAccess": [
                    {"resourceAppId": ID, "resourceAccess": [{"id": ID, "type": "Scope"}]},
                ],
                "passwordCredentials": [
                    {"keyId": ID, "displayName": "Improvado", "endDateTime": DAY, "hint": "abc", "secretText": None}
                ],
            }
        ],
    },
    ServicePrincipal: OBJECT
    | {
        "appId": ID,
        "accountEnabled": False,
        "appRoleAssignmentRequired": True,
        "oauth2PermissionScopes": [{"id": ID, "value": "User.Read", "isEnabled": True, "type": "User"}],
        "tags": ["one"],
    },
    OAuth2PermissionGrantCollectionResponse: {
        **NEXT,
        "value": [
            {
                "id": "grant",
                "clientId": ID,
                "consentType": "AllPrincipals",
                "principalId": None,
                "resourceId": ID,
                "scope": "User.Read openid",
            }
        ],
    },
    AppRoleAssignmentCollectionResponse: {
        **NEXT,
        "value": [
            {
                "id": "x",
                "deletedDateTime": None,
                "principalId": ID,
                "principalDisplayName": "All",
                "principalType": "Group",
            }
        ],
    },
    UserCollectionResponse: {
        **NEXT,
        "value": [OBJECT | {"userPrincipalName": "a@contoso.com", "userType": "Member", "mail": "a@contoso.com"}],
    },
    GroupCollectionResponse: {**NEXT, "value": [OBJECT | {"mail": "all@contoso.com", "securityEnabled": True}]},
    AuthorizationPolicy: {"id": "authorizationPolicy", "defaultUserRolePermissions": {"allowedToCreateApps": True}},
    TenantAppManagementPolicy: {
        "id": "default",
        "isEnabled": True,
        "applicationRestrictions": {
            "passwordCredentials": [
                {
                    "restrictionType": "passwordLifetime",
                    "state": "enabled",
                    "maxLifetime": "P90D",
                    "restrictForAppsCreatedAfterDateTime": DAY,
                    "excludeActors": {"customSecurityAttributes": [{"id": ID, "operator": "equals"}]},
                },
            ],
            "keyCredentials": [],
        },
    },
    DirectoryObjectCollectionResponse: {
        **NEXT,
        "value": [
            OBJECT | {"@odata.type": "#microsoft.graph.directoryRole", "roleTemplateId": ID},
            OBJECT | {"@odata.type": "#microsoft.graph.group", "securityEnabled": True},
        ],
    },
}


def values(found: object) -> object:
    """What an object holds, as it would be sent."""
    if isinstance(found, list):
        return [values(each) for each in found]
    if not isinstance(found, Parsable):
        return found
    writer = JsonSerializationWriter()
    writer.write_object_value(None, found)
    return json.loads(writer.get_serialized_content())


def compared(lean: object, full: object) -> Iterator[tuple[str, object, object]]:
    """Each attribute that a lean model read, as it read it and as the SDK's own did."""
    if isinstance(lean, list):
        assert isinstance(full, list)
        for ours, theirs in zip(lean, full, strict=True):
            yield from compared(ours, theirs)
    elif isinstance(lean, Lean):
        for attribute, _ in lean.reads.values():
            yield from compared(getattr(lean, attribute), getattr(full, attribute))
    else:
        yield "value", values(lean), values(full)


@pytest.mark.parametrize("model", ANSWERS, ids=lambda model: model.__name__)
def test_the_same_answer_is_read_alike(model: type[Any]) -> None:
    answer = ANSWERS[model]
    lean = JsonParseNode(answer).get_object_value(LEAN[model])
    full = JsonParseNode(answer).get_object_value(cast("Factory", model))
    assert isinstance(lean, model)
    read = list(compared(lean, full))
    assert len(read) > 1
    assert [(ours, theirs) for _, ours, theirs in read if ours != theirs] == []


def test_every_property_that_is_read_was_compared() -> None:
    def names(found: object) -> set[str]:
        if isinstance(found, list):
            return set().union(*map(names, found))
        return set(found).union(*map(names, found.values())) if isinstance(found, dict) else set()

    sent = names(list(ANSWERS.values()))
    tables = [each.reads for each in vars(models).values() if isinstance(each, type) and hasattr(each, "reads")]
    read = {name for table in tables for name in table}
    assert read - sent == set()


def test_a_role_is_told_from_a_group() -> None:
    found = JsonParseNode(ANSWERS[DirectoryObjectCollectionResponse]).get_object_value(
        LEAN[DirectoryObjectCollectionResponse]
    )
    assert isinstance(found, DirectoryObjectCollectionResponse)
    assert [isinstance(each, DirectoryRole) for each in found.value or []] == [True, False]


PROBE = """
import asyncio, sys
from tests.steps.world import set_up, world
with world() as tenant:
    asyncio.run(set_up(tenant.engine()))
from wizard.entra.recycle_bin import GraphRecycleBin
print(len([name for name in sys.modules if name.startswith("msgraph.generated.models.")]))
"""


def test_a_whole_set_up_loads_few_of_the_sdks_models() -> None:
    ended = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)
    assert 10 < int(ended.stdout) < 60
