"""The practice Graph against its documentation."""

import pytest

from tests.contracts.openapi.validator import GraphContract
from tests.practice.person import APPLICATION, CALLBACK, EVENTUAL, GRAPH, GRAPH_TOOLS, UPSERT, Json, Person, error_code
from wizard.practice.serve import PracticeServer

ROLE_CAST = "/me/transitiveMemberOf/microsoft.graph.directoryRole"
BY_URI = f"/applications?$filter=web/redirectUris/any(p:p eq '{CALLBACK}')"


@pytest.fixture
def application(admin: Person) -> Json:
    return admin.create_application()


class TestApplications:
    def test_upsert_by_unique_name(self, admin: Person) -> None:
        path = "/applications(uniqueName='improvado-1')"
        assert admin.call("PATCH", path, json=APPLICATION).status_code == 404
        created = admin.call("PATCH", path, json=APPLICATION, headers=UPSERT)
        assert (created.status_code, created.json()["uniqueName"]) == (201, "improvado-1")
        assert admin.call("PATCH", path, json=APPLICATION, headers=UPSERT).status_code == 204
        assert admin.get(path)["id"] == created.json()["id"]

    def test_unique_names_are_unique_and_stay(self, admin: Person) -> None:
        first = admin.create_application(uniqueName="taken")
        again = admin.call("POST", "/applications", json=APPLICATION | {"uniqueName": "taken"})
        assert (again.status_code, again.json()["error"]["details"][0]["code"]) == (400, "ObjectConflict")
        assert admin.call("PATCH", f"/applications/{first['id']}", json={"uniqueName": "other"}).status_code == 400

    def test_what_a_new_application_is(self, admin: Person, application: Json) -> None:
        assert application["signInAudience"] == "AzureADMyOrg"
        without = {key: value for key, value in APPLICATION.items() if key != "signInAudience"}
        assert admin.call("POST", "/applications", json=without).json()["signInAudience"] == (
            "AzureADandPersonalMicrosoftAccount"
        )
        assert application["web"]["redirectUris"] == [CALLBACK]
        assert admin.get(f"/applications/{application['id']}/owners")["value"] == []

    def test_a_patch_replaces_collections_and_merges_the_rest(self, admin: Person, application: Json) -> None:
        path = f"/applications/{application['id']}"
        other = "https://other.example/"
        assert admin.call("PATCH", path, json={"web": {"redirectUris": [other]}, "notes": "n"}).status_code == 204
        now = admin.get(path)
        assert now["web"]["redirectUris"] == [other]
        assert now["web"]["implicitGrantSettings"] == application["web"]["implicitGrantSettings"]
        assert (now["notes"], now["displayName"]) == ("n", application["displayName"])

    @pytest.mark.parametrize(
        "uri", ["http://a.example/", "ftp://a.example/", "https://*.example/", "https://a.example/#x", "nonsense"]
    )
    def test_bad_redirect_uris(self, admin: Person, uri: str) -> None:
        answer = admin.call("POST", "/applications", json=APPLICATION | {"web": {"redirectUris": [uri]}})
        assert (answer.status_code, error_code(answer)) == (400, "Request_BadRequest")
        assert "redirectUris" in answer.json()["error"]["message"]

    def test_annotations_pass_and_a_name_is_required(self, admin: Person) -> None:
        body = {"@odata.type": "#microsoft.graph.application"} | APPLICATION
        assert admin.call("POST", "/applications", json=body).status_code == 201
        assert admin.call("POST", "/applications", json={"signInAudience": "AzureADMyOrg"}).status_code == 400

    def test_unknown_properties_are_refused(self, admin: Person, contract: GraphContract) -> None:
        answer = admin.call("POST", "/applications", json=APPLICATION | {"displayname": "x"})
        assert (answer.status_code, error_code(answer)) == (400, "Request_BadRequest")
        assert contract.take() == ["POST /applications: request: body: additionalProperties ['displayname']"]

    def test_secrets_show_once(self, admin: Person, application: Json) -> None:
        issued = admin.add_secret(application["id"], displayName="s", endDateTime="2030-01-01T00:00:00Z")
        assert 16 <= len(issued["secretText"]) <= 64
        assert issued["secretText"].startswith(issued["hint"])
        path = f"/applications/{application['id']}"
        (kept,) = admin.get(path)["passwordCredentials"]
        assert (kept["keyId"], kept["secretText"], kept["displayName"]) == (issued["keyId"], None, "s")
        key = {"keyId": issued["keyId"]}
        assert admin.call("POST", f"{path}/removePassword", json=key).status_code == 204
        assert admin.call("POST", f"{path}/removePassword", json=key).status_code == 400
        assert admin.get(path)["passwordCredentials"] == []

    def test_a_secret_lives_two_years_by_default(self, admin: Person, application: Json) -> None:
        issued = admin.add_secret(application["id"])
        assert int(issued["endDateTime"][:4]) == int(issued["startDateTime"][:4]) + 2

    def test_owners(self, admin: Person, application: Json) -> None:
        me = admin.get("/me")["id"]
        path = f"/applications/{application['id']}/owners"
        reference = {"@odata.id": f"{admin.graph}/v1.0/directoryObjects/{me}"}
        assert admin.call("POST", f"{path}/$ref", json=reference).status_code == 204
        assert [owner["id"] for owner in admin.get(path)["value"]] == [me]
        assert admin.call("POST", f"{path}/$ref", json=reference).status_code == 400
        assert admin.call("DELETE", f"{path}/{me}/$ref").status_code == 204

    def test_the_logo(self, admin: Person, application: Json) -> None:
        url = f"{admin.graph}/v1.0/applications/{application['id']}/logo"
        headers = {"Authorization": f"Bearer {admin.tokens['access_token']}", "Content-Type": "image/png"}
        assert admin.http.put(url, content=b"\x89PNG", headers=headers).status_code == 204
        assert admin.http.get(url, headers=headers).content == b"\x89PNG"


class TestDeletedItems:
    DELETED = "/directory/deletedItems"

    def test_delete_restore_and_purge_take_the_principal_along(self, admin: Person, application: Json) -> None:
        principal = admin.create_principal(application["appId"])
        assert admin.call("POST", "/oauth2PermissionGrants", json=admin.grant_body(principal["id"])).status_code == 201
        path = f"/applications/{application['id']}"
        assert admin.call("DELETE", path).status_code == 204
        assert error_code(admin.call("GET", path)) == "Request_ResourceNotFound"
        assert admin.call("GET", f"/servicePrincipals/{principal['id']}").status_code == 404
        for kind, identifier in (("application", application["id"]), ("servicePrincipal", principal["id"])):
            listed = admin.get(f"{self.DELETED}/microsoft.graph.{kind}")["value"]
            assert identifier in [item["id"] for item in listed]
        assert admin.get(f"{self.DELETED}/{application['id']}")["deletedDateTime"]
        assert admin.call("POST", f"{self.DELETED}/{application['id']}/restore").status_code == 200
        assert admin.get(path)["deletedDateTime"] is None
        # It has to be restored by itself, and brings its grants back.
        assert admin.call("GET", f"/servicePrincipals/{principal['id']}").status_code == 404
        assert admin.call("POST", f"{self.DELETED}/{principal['id']}/restore").status_code == 200
        grants = admin.get(f"/servicePrincipals/{principal['id']}/oauth2PermissionGrants")["value"]
        assert [grant["scope"] for grant in grants] == ["User.Read"]
        assert admin.call("DELETE", path).status_code == 204
        assert admin.call("DELETE", f"{self.DELETED}/{application['id']}").status_code == 204
        assert admin.call("GET", f"{self.DELETED}/{principal['id']}").status_code == 404


class TestServicePrincipalsAndGrants:
    def test_upsert_and_conflict(self, admin: Person, application: Json) -> None:
        path = f"/servicePrincipals(appId='{application['appId']}')"
        tags = {"tags": ["WindowsAzureActiveDirectoryIntegratedApp"]}
        created = admin.call("PATCH", path, json=tags, headers=UPSERT)
        assert (created.status_code, created.json()["tags"]) == (201, tags["tags"])
        assert created.json()["displayName"] == application["displayName"]
        assert admin.call("PATCH", path, json=tags, headers=UPSERT).status_code == 204
        again = admin.call("POST", "/servicePrincipals", json={"appId": application["appId"]})
        assert (again.status_code, error_code(again)) == (409, "Request_MultipleObjectsWithSameKeyValue")
        assert again.json()["error"]["details"][0]["code"] == "ObjectConflict"

    def test_no_application_behind_it(self, admin: Person) -> None:
        answer = admin.call("POST", "/servicePrincipals", json={"appId": "12345678-0000-4000-8000-123456789012"})
        assert (answer.status_code, error_code(answer)) == (400, "Request_BadRequest")
        assert answer.json()["error"]["details"][0]["code"] == "NoBackingApplicationObject"

    def test_user_read_has_the_published_id(self, admin: Person) -> None:
        graph = admin.get(f"/servicePrincipals(appId='{GRAPH}')?$select=id,appId,oauth2PermissionScopes")
        ids = {scope["value"]: scope["id"] for scope in graph["oauth2PermissionScopes"]}
        assert ids["User.Read"] == "e1fe6dd8-ba31-4d61-89e7-88639da4683d"

    def test_grants(self, admin: Person, application: Json) -> None:
        principal = admin.create_principal(application["appId"])
        body = admin.grant_body(principal["id"])
        created = admin.call("POST", "/oauth2PermissionGrants", json=body)
        assert created.status_code == 201
        again = admin.call("POST", "/oauth2PermissionGrants", json=body)
        assert (again.status_code, again.json()["error"]["message"]) == (409, "Permission entry already exists.")
        path = f"/oauth2PermissionGrants/{created.json()['id']}"
        assert admin.call("PATCH", path, json={"scope": "openid User.Read"}).status_code == 204
        query = f"/oauth2PermissionGrants?$filter=clientId eq '{principal['id']}' and consentType eq 'AllPrincipals'"
        assert [grant["scope"] for grant in admin.get(query)["value"]] == ["openid User.Read"]
        assert admin.call("DELETE", path).status_code == 204
        assert admin.get(query)["value"] == []
        missing = body | {"clientId": application["id"]}
        assert admin.call("POST", "/oauth2PermissionGrants", json=missing).status_code == 400

    def test_assignments(self, admin: Person, application: Json) -> None:
        principal = admin.create_principal(application["appId"])
        path = f"/servicePrincipals/{principal['id']}/appRoleAssignedTo"
        body = {
            "principalId": admin.get("/me")["id"],
            "resourceId": principal["id"],
            "appRoleId": "00000000-0000-0000-0000-000000000000",
        }
        created = admin.call("POST", path, json=body)
        assert created.status_code == 201
        assert len(admin.get(path)["value"]) == 1
        assert admin.call("POST", path, json=body).status_code == 400
        assert admin.call("DELETE", f"{path}/{created.json()['id']}").status_code == 204


class TestQueries:
    def test_the_cast_needs_the_advanced_form(self, admin: Person) -> None:
        assert error_code(admin.call("GET", ROLE_CAST)) == "Request_UnsupportedQuery"
        assert error_code(admin.call("GET", ROLE_CAST, headers=EVENTUAL)) == "Request_UnsupportedQuery"
        found = admin.get(f"{ROLE_CAST}?$count=true&$select=id,displayName,roleTemplateId", EVENTUAL)
        assert found["@odata.count"] == 1
        assert found["value"][0]["roleTemplateId"] == "62e90394-69f5-4237-9190-012177145e10"
        plain = admin.get("/me/transitiveMemberOf")["value"]
        assert plain[0]["@odata.type"] == "#microsoft.graph.directoryRole"

    def test_redirect_uris_need_the_advanced_form(self, admin: Person, application: Json) -> None:
        assert error_code(admin.call("GET", f"{BY_URI}&$count=true")) == "Request_UnsupportedQuery"
        assert error_code(admin.call("GET", BY_URI, headers=EVENTUAL)) == "Request_UnsupportedQuery"
        found = admin.get(f"{BY_URI}&$count=true", EVENTUAL)
        assert application["id"] in [item["id"] for item in found["value"]]
        assert found["@odata.count"] == len(found["value"])

    def test_filters(self, admin: Person) -> None:
        made = admin.create_application(displayName="O'Brien & Co")
        quoted = admin.get("/applications?$filter=displayName eq 'o''brien %26 co'&$select=id,displayName")
        assert quoted["value"] == [{"id": made["id"], "displayName": "O'Brien & Co"}]
        for expression in (
            f"appId eq '{made['appId']}'",
            f"id eq '{made['id']}' and (displayName eq 'x' or startswith(displayName,'O'))",
            f"appId in ('{made['appId']}','x')",
        ):
            found = admin.get(f"/applications?$filter={expression}".replace("&", "%26"))
            assert [item["id"] for item in found["value"]] == [made["id"]]
        for expression in ("colour eq 'x'", "displayName eq", "displayName gt 'a'", "appId eq 'x' extra"):
            assert admin.call("GET", f"/applications?$filter={expression}").status_code == 400

    def test_count_segment(self, admin: Person) -> None:
        refused = admin.call("GET", "/applications/$count")
        assert refused.json()["error"]["message"] == "$count is not currently supported."
        counted = admin.call("GET", "/applications/$count", headers=EVENTUAL)
        assert counted.headers["content-type"].startswith("text/plain")
        assert int(counted.text) == len(admin.get("/applications?$top=999")["value"])

    def test_unknown_things(self, admin: Person, contract: GraphContract) -> None:
        assert admin.call("GET", "/applications?$select=colour").status_code == 400
        assert admin.call("GET", "/applications?$top=1000").status_code == 400
        assert admin.call("GET", "/nothing").json()["error"]["code"] == "BadRequest"
        assert admin.call("PUT", "/applications").status_code == 405
        assert contract.take() == ["GET /nothing: not in the description", "PUT /applications: not in the description"]

    def test_ids_of_requests_come_back(self, admin: Person) -> None:
        answer = admin.call("GET", "/applications/none", headers={"client-request-id": "my-id"})
        inner = answer.json()["error"]["innerError"]
        assert answer.headers["client-request-id"] == inner["client-request-id"] == "my-id"
        assert answer.headers["request-id"] == inner["request-id"]
        assert inner["date"]


class TestBatch:
    def test_several_at_once(self, admin: Person) -> None:
        requests = [
            {"id": "1", "method": "GET", "url": "/me?$select=id"},
            {"id": "2", "method": "GET", "url": "/applications/none"},
            {"id": "3", "method": "GET", "url": "/organization", "dependsOn": ["2"]},
            {"id": "4", "method": "GET", "url": f"{ROLE_CAST}?$count=true", "headers": EVENTUAL},
            {
                "id": "5",
                "method": "POST",
                "url": "/applications",
                "body": APPLICATION,
                "headers": {"Content-Type": "application/json"},
                "dependsOn": ["1"],
            },
        ]
        answer = admin.call("POST", "/$batch", json={"requests": requests})
        assert answer.status_code == 200
        inner = {item["id"]: item for item in answer.json()["responses"]}
        assert {key: item["status"] for key, item in inner.items()} == {
            "1": 200,
            "2": 404,
            "3": 424,
            "4": 200,
            "5": 201,
        }
        assert set(inner["1"]["body"]) == {"@odata.context", "id"}
        assert inner["3"]["body"]["error"]["code"] == "FailedDependency"

    @pytest.mark.parametrize(
        "requests",
        [
            [{"id": str(number), "method": "GET", "url": "/me"} for number in range(21)],
            [{"id": "1", "method": "GET", "url": "/me"}] * 2,
            [{"id": "1", "method": "GET", "url": "/me", "dependsOn": ["1"]}],
            [{"method": "GET", "url": "/me"}],
        ],
        ids=["too many", "same id", "circle", "no id"],
    )
    def test_bad_batches(self, admin: Person, requests: list[Json]) -> None:
        assert admin.call("POST", "/$batch", json={"requests": requests}).status_code == 400


class TestRights:
    def test_tokens(self, admin: Person) -> None:
        missing = admin.http.get(f"{admin.graph}/v1.0/me")
        assert (missing.status_code, error_code(missing)) == (401, "InvalidAuthenticationToken")
        assert missing.json()["error"]["message"] == "Access token is empty."
        assert missing.headers["www-authenticate"].startswith("Bearer ")
        assert admin.call("GET", "/me", token="no.such.token").status_code == 401

    def test_the_azure_cli_token_reads_two_policies_as_its_user_may(
        self, admin: Person, server: PracticeServer
    ) -> None:
        open_to_members, for_admins = "/policies/authorizationPolicy", "/policies/defaultAppManagementPolicy"
        assert {admin.call("GET", path).status_code for path in (open_to_members, for_admins)} == {200}
        with Person(server, "max@contoso.example") as member:
            member.sign_in()
            assert member.call("GET", open_to_members).status_code == 200
            assert error_code(member.call("GET", for_admins)) == "Authorization_RequestDenied"

    def test_the_azure_cli_token_reads_no_other_policies_and_no_role_schedules(self, admin: Person) -> None:
        for path in (
            "/policies/adminConsentRequestPolicy",
            "/roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')",
        ):
            assert error_code(admin.call("GET", path)) == "Authorization_RequestDenied"

    def test_policies_with_the_right_scopes(self, server: PracticeServer) -> None:
        with Person(server, None, GRAPH_TOOLS, "Policy.Read.All RoleManagement.Read.Directory") as reader:
            reader.sign_in()
            policy = reader.get("/policies/authorizationPolicy?$select=defaultUserRolePermissions,guestUserRoleId")
            assert policy["defaultUserRolePermissions"]["allowedToCreateApps"] is True
            assert reader.get("/policies/defaultAppManagementPolicy")["isEnabled"] is False
            assert reader.get("/policies/appManagementPolicies")["value"] == []
            assert reader.get("/policies/adminConsentRequestPolicy")["isEnabled"] is False
            eligible = "/roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')"
            assert error_code(reader.call("GET", eligible)) == "AadPremiumLicenseRequired"
            assert len(reader.get("/roleManagement/directory/roleDefinitions")["value"]) > 5

    def test_an_application_developer_owns_what_he_makes(self, server: PracticeServer, admin: Person) -> None:
        with Person(server, "dana@contoso.example") as dana:
            dana.sign_in()
            mine = dana.create_application(displayName="Dana's")
            assert [owner["displayName"] for owner in dana.get(f"/applications/{mine['id']}/owners")["value"]] == [
                "Dev Dana"
            ]
            dana.add_secret(mine["id"])
            principal = dana.create_principal(mine["appId"])
            assert (
                dana.call("POST", "/oauth2PermissionGrants", json=dana.grant_body(principal["id"])).status_code == 403
            )
            other = admin.create_application()
            assert dana.call("PATCH", f"/applications/{other['id']}", json={"notes": "x"}).status_code == 403
            assert dana.call("GET", "/directory/deletedItems/microsoft.graph.application").status_code == 403
            assert dana.call("DELETE", f"/applications/{mine['id']}").status_code == 204

    def test_a_cloud_application_administrator_does_everything(self, server: PracticeServer) -> None:
        with Person(server, "clara@contoso.example") as clara:
            clara.sign_in()
            made = clara.create_application()
            principal = clara.create_principal(made["appId"])
            body = clara.grant_body(principal["id"])
            assert clara.call("POST", "/oauth2PermissionGrants", json=body).status_code == 201

    def test_organisation(self, admin: Person) -> None:
        (found,) = admin.get("/organization?$select=id,displayName,tenantType,verifiedDomains,countryLetterCode")[
            "value"
        ]
        assert (found["id"], found["displayName"]) == (admin.tenant_id, "Contoso Ltd.")
        assert [domain["name"] for domain in found["verifiedDomains"] if domain["isDefault"]] == ["contoso.example"]
