"""What every implementation of the port ``Directory`` promises, verb by verb.

Over the practice tenant, whose every answer is held against Microsoft's description.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.entra.tools import directory_of, problem_of
from tests.practice.person import CALLBACK, GRAPH, Person
from wizard.core.objects import AccountKind, Application, ApplicationSpec, ServicePrincipal
from wizard.core.ports import Directory
from wizard.core.problems import ProblemCode
from wizard.practice.objects import new_application, new_assignment, new_grant
from wizard.practice.seeds import CONTOSO_ID
from wizard.practice.serve import PracticeServer

pytestmark = pytest.mark.anyio
P = ProblemCode
TAG = "WindowsAzureActiveDirectoryIntegratedApp"
NOBODY = "00000000-0000-0000-0000-00000000dead"
GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10"


@pytest.fixture(scope="module")
def max_member(server: PracticeServer) -> Iterator[Person]:
    with Person(server, "max@contoso.example") as person:
        yield person.sign_in()


@pytest.fixture
async def member(max_member: Person) -> AsyncIterator[Directory]:
    """The tenant as an ordinary member sees it."""
    async with directory_of(max_member) as directory:
        yield directory


def spec(request: pytest.FixtureRequest) -> ApplicationSpec:
    return ApplicationSpec("Improvado SSO", f"improvado-{abs(hash(request.node.name))}", CALLBACK, "by a test")


@pytest.fixture
async def application(admin: Directory, request: pytest.FixtureRequest) -> Application:
    made = await admin.create_application(spec(request))
    assert made is not None
    return made


@pytest.fixture
async def principal(admin: Directory, application: Application) -> ServicePrincipal:
    made = await admin.create_service_principal(application.client_id, (TAG,))
    assert made is not None
    return made


class TestReading:
    async def test_the_organisation(self, admin: Directory) -> None:
        found = await admin.organisation()
        assert (found.tenant_id, found.name, found.primary_domain) == (CONTOSO_ID, "Contoso Ltd.", "contoso.example")

    async def test_the_account_and_its_roles(self, admin: Directory, member: Directory) -> None:
        account = await admin.account()
        assert (account.user_name, account.kind) == ("ada@contoso.example", AccountKind.MEMBER)
        assert [role.template_id for role in await admin.roles()] == [GLOBAL_ADMINISTRATOR]
        assert await member.roles() == ()

    async def test_the_policies(self, admin: Directory, member: Directory) -> None:
        assert (await admin.registration_policy()).members_may_register
        assert (await member.registration_policy()).members_may_register
        assert (await admin.secret_policy()).max_days is None
        assert (await problem_of(member.secret_policy())).problem.code is P.MISSING_ROLE

    async def test_what_is_missing_is_none(self, admin: Directory) -> None:
        assert await admin.application(NOBODY) is None
        assert await admin.application_by_unique_name("nobody") is None
        assert await admin.applications_by_redirect_uri("https://nobody.example/") == ()
        assert await admin.service_principal(NOBODY) is None
        assert await admin.grants(NOBODY) == ()
        assert await admin.api_permission(NOBODY, "User.Read") is None
        assert await admin.api_permission(GRAPH, "No.Such.Permission") is None

    async def test_a_permission_by_its_name(self, admin: Directory) -> None:
        found = await admin.api_permission(GRAPH, "User.Read")
        assert found is not None
        assert (found.permission_id, found.resource_client_id) == ("e1fe6dd8-ba31-4d61-89e7-88639da4683d", GRAPH)
        assert found.resource_id

    async def test_lists_of_more_than_one_page(self, server: PracticeServer, admin: Directory) -> None:
        home, uri = server.tenant.home, "https://many.example/"
        for number in range(130):
            body = {"displayName": f"Many {number}", "web": {"redirectUris": [uri]}}
            home.applications.put(new_application(body, server.tenant.clock, home.domain))
            home.grants.put(new_grant("many", f"resource-{number}", "User.Read"))
        assert len({each.object_id for each in await admin.applications_by_redirect_uri(uri)}) == 130
        assert len({each.resource_id for each in await admin.grants("many")}) == 130


class TestApplication:
    async def test_is_for_this_tenant_alone(self, application: Application, request: pytest.FixtureRequest) -> None:
        assert application.name == "Improvado SSO"
        assert application.unique_name == spec(request).unique_name
        assert application.audience == "AzureADMyOrg"
        assert application.redirect_uris == (CALLBACK,)
        assert not application.implicit_grant
        assert (application.required, application.secrets) == ((), ())

    async def test_asked_twice_is_made_once(
        self, admin: Directory, application: Application, request: pytest.FixtureRequest
    ) -> None:
        again = await admin.create_application(spec(request))
        assert again is not None
        assert again.object_id == application.object_id

    async def test_is_found_in_every_way(self, admin: Directory, application: Application) -> None:
        assert await admin.application(application.object_id) == application
        assert await admin.application_by_unique_name(application.unique_name) == application
        assert application in await admin.applications_by_redirect_uri(CALLBACK)

    async def test_a_member_may_not_change_it(self, member: Directory, application: Application) -> None:
        raised = await problem_of(member.set_redirect_uris(application.object_id, (CALLBACK,)))
        assert raised.problem.code is P.MISSING_ROLE
        assert raised.problem.request_id

    async def test_its_addresses_and_permissions(self, admin: Directory, application: Application) -> None:
        permission = await admin.api_permission(GRAPH, "User.Read")
        assert permission is not None
        uris = (CALLBACK, "https://second.example/")
        await admin.set_redirect_uris(application.object_id, uris)
        await admin.set_required_permissions(application.object_id, (permission.listed(),))
        found = await admin.application(application.object_id)
        assert found is not None
        assert found.redirect_uris == uris
        assert found.required == (permission.listed(),)

    async def test_a_bad_address_is_told_as_such(self, admin: Directory, application: Application) -> None:
        raised = await problem_of(admin.set_redirect_uris(application.object_id, ("http://insecure.example/",)))
        assert raised.problem.code is P.BAD_DOMAIN

    async def test_changing_what_is_not_there(self, admin: Directory) -> None:
        raised = await problem_of(admin.set_redirect_uris(NOBODY, (CALLBACK,)))
        assert (raised.problem.code, raised.problem.transient) == (P.NOT_VISIBLE_YET, True)

    async def test_is_listed_by_its_tag(self, admin: Directory, request: pytest.FixtureRequest) -> None:
        tag = f"entra-sso-wizard:{request.node.name}"
        made = await admin.create_application(replace(spec(request), tags=("entra-sso-wizard", tag)))
        assert made is not None
        assert made.tags == ("entra-sso-wizard", tag)
        assert await admin.applications_by_tag(tag) == (made,)
        assert await admin.applications_by_tag("it's nobody's") == ()

    async def test_is_deleted_rests_in_the_bin_and_is_restored(
        self, admin: Directory, application: Application
    ) -> None:
        assert await admin.deleted(application.object_id) is None
        await admin.delete_application(application.object_id)
        assert await admin.application(application.object_id) is None
        resting = await admin.deleted(application.object_id)
        assert resting is not None
        assert resting.deleted is not None
        assert abs(resting.deleted - datetime.now(UTC)) < timedelta(minutes=5)
        assert await admin.deleted_applications(application.unique_name) == (resting,)
        assert await admin.deleted_applications("somebody-elses") == ()
        await admin.restore(application.object_id)
        assert await admin.application(application.object_id) == application
        assert await admin.deleted(application.object_id) is None

    async def test_what_is_not_there_is_neither_deleted_nor_restored(self, admin: Directory) -> None:
        for call in (admin.delete_application(NOBODY), admin.restore(NOBODY)):
            raised = await problem_of(call)
            assert (raised.problem.code, raised.problem.transient) == (P.NOT_VISIBLE_YET, True)

    async def test_a_member_may_not_delete_it_or_look_into_the_bin(
        self, member: Directory, application: Application
    ) -> None:
        assert (await problem_of(member.delete_application(application.object_id))).problem.code is P.MISSING_ROLE
        assert (await problem_of(member.deleted(application.object_id))).problem.code is P.MISSING_ROLE
        assert (await problem_of(member.deleted_applications("any"))).problem.code is P.MISSING_ROLE


class TestSecret:
    async def test_is_made_once_shown_and_removed(self, admin: Directory, application: Application) -> None:
        ends = (datetime.now(UTC) + timedelta(days=90)).replace(microsecond=0)
        made = await admin.add_secret(application.object_id, "Improvado 1", ends)
        assert made.value.reveal()
        assert made.value.reveal() not in repr(made)
        found = await admin.application(application.object_id)
        assert found is not None
        assert found.secrets == (made.info,)
        assert (made.info.description, made.info.expires) == ("Improvado 1", ends)
        await admin.remove_secret(application.object_id, made.info.key_id)
        found = await admin.application(application.object_id)
        assert found is not None
        assert found.secrets == ()

    async def test_a_member_may_not_make_one(self, member: Directory, application: Application) -> None:
        ends = datetime.now(UTC) + timedelta(days=90)
        raised = await problem_of(member.add_secret(application.object_id, "x", ends))
        assert raised.problem.code is P.MISSING_ROLE

    async def test_for_what_is_not_there(self, admin: Directory) -> None:
        ends = datetime.now(UTC) + timedelta(days=90)
        assert (await problem_of(admin.add_secret(NOBODY, "x", ends))).problem.code is P.NOT_VISIBLE_YET


class TestServicePrincipal:
    async def test_has_its_tag_and_asks_for_no_assignment(self, admin: Directory, principal: ServicePrincipal) -> None:
        assert (principal.enabled, principal.assignment_required, principal.tags) == (True, False, (TAG,))
        assert await admin.service_principal(principal.client_id) == principal

    async def test_already_there_is_left_as_it_is(self, admin: Directory, principal: ServicePrincipal) -> None:
        assert await admin.create_service_principal(principal.client_id, ("other",)) == principal

    async def test_without_an_application(self, admin: Directory) -> None:
        raised = await problem_of(admin.create_service_principal(NOBODY, ()))
        assert (raised.problem.code, raised.problem.transient) == (P.NOT_VISIBLE_YET, True)

    async def test_a_member_may_not_make_one_for_others(self, member: Directory, application: Application) -> None:
        raised = await problem_of(member.create_service_principal(application.client_id, ()))
        assert raised.problem.then is P.MISSING_ROLE

    async def test_goes_with_its_application_and_is_restored_by_itself(
        self, admin: Directory, principal: ServicePrincipal, application: Application
    ) -> None:
        await admin.delete_application(application.object_id)
        assert await admin.service_principal(principal.client_id) is None
        await admin.restore(application.object_id)
        assert await admin.service_principal(principal.client_id) is None
        await admin.restore(principal.object_id)
        assert await admin.service_principal(principal.client_id) == principal

    async def test_is_deleted_alone(
        self, admin: Directory, principal: ServicePrincipal, application: Application
    ) -> None:
        await admin.delete_service_principal(principal.object_id)
        assert await admin.service_principal(principal.client_id) is None
        assert await admin.deleted(principal.object_id) is not None
        assert await admin.application(application.object_id) == application
        assert (await problem_of(admin.delete_service_principal(NOBODY))).problem.code is P.NOT_VISIBLE_YET

    async def test_who_is_assigned(self, server: PracticeServer, admin: Directory, principal: ServicePrincipal) -> None:
        assert not await admin.assigned(principal.object_id)
        home = server.tenant.home
        stored = home.principals.get(principal.object_id)
        assert stored is not None
        ada = next(user for user in home.users.values() if user.sign_in_name == "ada@contoso.example")
        home.assignments.put(new_assignment(stored, ada.id, "User", ada.name, server.tenant.clock))
        assert await admin.assigned(principal.object_id)


class TestGrant:
    async def test_for_everybody(self, admin: Directory, principal: ServicePrincipal) -> None:
        permission = await admin.api_permission(GRAPH, "User.Read")
        assert permission is not None
        await admin.create_grant(principal.object_id, permission.resource_id, ("User.Read",))
        (grant,) = await admin.grants(principal.object_id)
        assert (grant.everyone, grant.scopes) == (True, ("User.Read",))
        assert grant.resource_id == permission.resource_id
        await admin.set_grant_scopes(grant.grant_id, ("openid", "User.Read"))
        (grant,) = await admin.grants(principal.object_id)
        assert grant.scopes == ("openid", "User.Read")
        # Already there is no problem, and changes nothing.
        await admin.create_grant(principal.object_id, permission.resource_id, ("User.Read",))
        assert await admin.grants(principal.object_id) == (grant,)

    async def test_is_taken_back(self, admin: Directory, member: Directory, principal: ServicePrincipal) -> None:
        permission = await admin.api_permission(GRAPH, "User.Read")
        assert permission is not None
        await admin.create_grant(principal.object_id, permission.resource_id, ("User.Read",))
        (grant,) = await admin.grants(principal.object_id)
        assert (await problem_of(member.delete_grant(grant.grant_id))).problem.code is P.MISSING_ROLE
        await admin.delete_grant(grant.grant_id)
        assert await admin.grants(principal.object_id) == ()
        assert (await problem_of(admin.delete_grant(grant.grant_id))).problem.code is P.NOT_VISIBLE_YET

    async def test_a_member_may_not_grant(self, member: Directory, principal: ServicePrincipal) -> None:
        permission = await member.api_permission(GRAPH, "User.Read")
        assert permission is not None
        call = member.create_grant(principal.object_id, permission.resource_id, ("User.Read",))
        assert (await problem_of(call)).problem.code is P.MISSING_ROLE

    async def test_to_what_is_not_there(self, admin: Directory) -> None:
        permission = await admin.api_permission(GRAPH, "User.Read")
        assert permission is not None
        call = admin.create_grant(NOBODY, permission.resource_id, ("User.Read",))
        assert (await problem_of(call)).problem.code is P.NOT_VISIBLE_YET
        assert (await problem_of(admin.set_grant_scopes("nobody", ("x",)))).problem.code is P.NOT_VISIBLE_YET
