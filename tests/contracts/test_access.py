"""What every implementation of the port ``Directory`` promises about who may sign in.

Over the practice tenant. Microsoft's description leaves out ``/users`` and ``/groups``: what stands in for it is
``openapi/people-and-groups.yaml``.
"""

import pytest

from tests.entra.tools import directory_of, problem_of
from tests.practice.person import CALLBACK, Person
from wizard.core.access import MemberKind
from wizard.core.objects import ApplicationSpec, ServicePrincipal
from wizard.core.ports import Directory
from wizard.core.problems import ProblemCode
from wizard.practice.serve import PracticeServer

pytestmark = pytest.mark.anyio
P = ProblemCode


@pytest.fixture
async def principal(admin: Directory, request: pytest.FixtureRequest) -> ServicePrincipal:
    name = f"improvado-{abs(hash(request.node.name))}"
    application = await admin.create_application(ApplicationSpec("Improvado SSO", name, CALLBACK, "by a test"))
    assert application is not None
    made = await admin.create_service_principal(application.client_id, ())
    assert made is not None
    return made


async def names(directory: Directory, text: str) -> list[tuple[str, str]]:
    return [(each.kind.value, each.name) for each in await directory.find_members(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ada", [("user", "Ada Admin")]),
        ("  ADMIN ada ", [("user", "Ada Admin")]),
        ("ada@contoso", [("user", "Ada Admin")]),
        ("gus_fabrikam", [("user", "Gus Guest")]),
        ("mar", [("group", "Marketing"), ("group", "Marketing interns")]),  # the newsletter is a distribution list
        ("marketing@", [("group", "Marketing"), ("group", "Marketing interns")]),
        ("dana & team", []),
        ('say "ada" \\ or', []),
        ("nobody", []),
        ("  ", []),
    ],
)
async def test_people_and_groups_are_found_by_how_they_begin(
    admin: Directory, text: str, found: list[tuple[str, str]]
) -> None:
    assert await names(admin, text) == found


async def test_what_was_found_has_its_addresses(admin: Directory) -> None:
    (found,) = await admin.find_members("gus")
    assert found.kind is MemberKind.USER
    assert found.address.startswith("gus_fabrikam.example#EXT#")
    assert found.called("GUS  guest")
    assert found.called("gus@fabrikam.example")
    assert not found.called("gus")


async def test_a_guest_may_not_search(server: PracticeServer) -> None:
    with Person(server, "gus@fabrikam.example") as person:
        async with directory_of(person.sign_in(tenant=server.tenant.home_id)) as guest:
            assert (await problem_of(guest.find_members("ada"))).problem.code is P.MISSING_ROLE


async def test_a_person_and_a_group_are_assigned_once_and_taken_away(
    admin: Directory, principal: ServicePrincipal
) -> None:
    (person,), (group, _) = await admin.find_members("max"), await admin.find_members("marketing")
    made = [await admin.assign(principal.object_id, each.object_id) for each in (person, group)]
    assert [(each.member.name, each.member.kind) for each in made if each] == [
        ("Max Member", MemberKind.USER),
        ("Marketing", MemberKind.GROUP),
    ]
    assert await admin.assignments(principal.object_id) == tuple(made)
    assert await admin.assign(principal.object_id, person.object_id) is None
    for each in made:
        assert each is not None
        await admin.unassign(principal.object_id, each.assignment_id)
    assert await admin.assignments(principal.object_id) == ()


async def test_the_setting_is_changed_and_nothing_else(admin: Directory, principal: ServicePrincipal) -> None:
    for required in (True, False):
        await admin.set_assignment_required(principal.object_id, required=required)
        found = await admin.service_principal(principal.client_id)
        assert found is not None
        assert found.assignment_required is required
        assert found.tags == principal.tags


async def test_refusals_are_told_apart(server: PracticeServer, admin: Directory, principal: ServicePrincipal) -> None:
    home = server.tenant.home
    (group, _) = await admin.find_members("marketing")
    home.groups_assignable = False
    try:
        refused = await problem_of(admin.assign(principal.object_id, group.object_id))
    finally:
        home.groups_assignable = True
    assert (refused.problem.code, bool(refused.problem.request_id)) == (P.GROUPS_NOT_LICENSED, True)
    stored = home.principals.get(principal.object_id)
    assert stored is not None
    home.principals.put(stored | {"appRoles": [{"id": "0d4d1a5e-8e0c-4b0a-9a0e-2f1b5f7f3c11"}]})
    refused = await problem_of(admin.assign(principal.object_id, group.object_id))
    assert refused.problem.code is P.ROLES_OF_ITS_OWN
    with Person(server, "max@contoso.example") as max_member:
        async with directory_of(max_member.sign_in()) as member:
            refused = await problem_of(member.set_assignment_required(principal.object_id, required=True))
            assert refused.problem.code is P.MISSING_ROLE
            refused = await problem_of(member.assign(principal.object_id, group.object_id))
            assert refused.problem.code is P.MISSING_ROLE


async def test_ones_own_groups_are_the_direct_ones(server: PracticeServer, admin: Directory) -> None:
    home = server.tenant.home
    by_name = {group.name: group.id for group in home.groups.values()}
    assert by_name["Analytics team"] in await admin.own_groups()
    with Person(server, "dana@contoso.example") as dana:
        async with directory_of(dana.sign_in()) as directory:
            groups = await directory.own_groups()
            assert {by_name["Marketing interns"], by_name["Analytics team"]} <= groups
            assert [role.name for role in await directory.roles()] == ["Application Developer"]
