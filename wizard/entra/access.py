"""Who may sign in, through msgraph-sdk: searching people and groups, assigning them, demanding an assignment.

Sources: "Use the $search query parameter", "List users", "List groups", "Grant an appRoleAssignment for a service
principal" and "servicePrincipal resource type" in the Microsoft Graph v1.0 reference.
"""

import asyncio

from kiota_abstractions.base_request_configuration import RequestConfiguration
from msgraph.generated.groups.groups_request_builder import GroupsRequestBuilder
from msgraph.generated.models.app_role_assignment import AppRoleAssignment
from msgraph.generated.models.group import Group
from msgraph.generated.models.service_principal import ServicePrincipal
from msgraph.generated.models.user import User
from msgraph.generated.users.item.member_of.member_of_request_builder import MemberOfRequestBuilder
from msgraph.generated.users.users_request_builder import UsersRequestBuilder

from wizard.core.access import DEFAULT_ROLE, Assignment, Member, MemberKind
from wizard.core.problems import ProblemCode, ProblemRaised
from wizard.entra import convert
from wizard.entra.problems import settled
from wizard.entra.recycle_bin import GraphRecycleBin

# A search is an advanced query (Microsoft Graph, "Advanced query capabilities").
EVENTUAL = ("ConsistencyLevel", "eventual")
MOST = 8  # of each kind: whoever wants another one types on
ADDRESSES = ("displayName", "mail", "userPrincipalName")
# Groups without security, such as distribution lists, cannot be assigned ("Methods for assigning users and groups").
ASSIGNABLE = "securityEnabled eq true"
LICENCE = "AadPremiumLicenseRequired"
KINDS = {"User": MemberKind.USER, "Group": MemberKind.GROUP}


class GraphAccess(GraphRecycleBin):
    """The part of :class:`wizard.core.ports.Directory` that decides who may sign in."""

    async def assignments(self, service_principal_id: str) -> tuple[Assignment, ...]:
        """Who is assigned to the application."""
        builder = self._graph.service_principals.by_service_principal_id(service_principal_id).app_role_assigned_to
        found = await self._service.everything(builder.get(), lambda link: builder.with_url(link).get())
        return tuple(_assignment(each) for each in found)

    async def assign(self, service_principal_id: str, member_id: str) -> Assignment | None:
        """Assign a person or a group.

        How Graph words a refusal for want of a licence is not documented; the code is the one of its other features.
        """
        body = AppRoleAssignment(
            principal_id=convert.guid(member_id),
            resource_id=convert.guid(service_principal_id),
            app_role_id=convert.guid(DEFAULT_ROLE),
        )
        builder = self._graph.service_principals.by_service_principal_id(service_principal_id).app_role_assigned_to
        try:
            made = await self._service.tell(builder.post(body))
        except ProblemRaised as raised:
            if raised.problem.code is ProblemCode.ALREADY_THERE:
                return None
            if raised.problem.service_code == LICENCE:
                raise settled(raised.problem, ProblemCode.GROUPS_NOT_LICENSED) from None
            raise
        return _assignment(made) if made else None

    async def unassign(self, service_principal_id: str, assignment_id: str) -> None:
        """Take an assignment away."""
        builder = self._graph.service_principals.by_service_principal_id(service_principal_id).app_role_assigned_to
        await self._service.tell(builder.by_app_role_assignment_id(assignment_id).delete())

    async def set_assignment_required(self, service_principal_id: str, *, required: bool) -> None:
        """Say whether only people who are assigned may sign in."""
        body = ServicePrincipal(app_role_assignment_required=required)
        await self._service.tell(
            self._graph.service_principals.by_service_principal_id(service_principal_id).patch(body)
        )

    async def find_members(self, text: str) -> tuple[Member, ...]:
        """The first people and groups whose name or address begins like *text*, the people first."""
        words = _searchable(text)
        if not words:
            return ()
        people, groups = await asyncio.gather(self._people(words), self._groups(words))
        return (*people, *groups)

    async def own_groups(self) -> frozenset[str]:
        """Of what the account is a direct member: a group inside a group does not count for an assignment."""
        builder = self._graph.me.member_of
        query = MemberOfRequestBuilder.MemberOfRequestBuilderGetQueryParameters(select=["id"])
        first = builder.get(RequestConfiguration(query_parameters=query))
        found = await self._service.everything(first, lambda link: builder.with_url(link).get())
        return frozenset(each.id for each in found if each.id)

    async def _people(self, words: str) -> tuple[Member, ...]:
        query = UsersRequestBuilder.UsersRequestBuilderGetQueryParameters(
            search=_clauses(words, ADDRESSES), count=True, top=MOST, select=["id", *ADDRESSES]
        )
        asked = RequestConfiguration(query_parameters=query)
        asked.headers.add(*EVENTUAL)
        answer = await self._service.tell(self._graph.users.get(asked))
        return tuple(_person(each) for each in (answer.value if answer else None) or [])

    async def _groups(self, words: str) -> tuple[Member, ...]:
        query = GroupsRequestBuilder.GroupsRequestBuilderGetQueryParameters(
            search=_clauses(words, ("displayName", "mail")),
            filter=ASSIGNABLE,
            count=True,
            top=MOST,
            select=["id", "displayName", "mail"],
        )
        asked = RequestConfiguration(query_parameters=query)
        asked.headers.add(*EVENTUAL)
        answer = await self._service.tell(self._graph.groups.get(asked))
        return tuple(_group(each) for each in (answer.value if answer else None) or [])


def _searchable(text: str) -> str:
    """*text* as a clause takes it: quoted signs escaped, and no ampersand, with which Graph's search has a fault.

    # WORKAROUND https://developer.microsoft.com/graph/known-issues/?search=18185
    """
    plain = " ".join(text.replace("&", " ").split())
    return plain.replace("\\", "\\\\").replace('"', '\\"')


def _clauses(words: str, names: tuple[str, ...]) -> str:
    return " OR ".join(f'"{name}:{words}"' for name in names)


def _person(found: User) -> Member:
    name = found.display_name or found.user_principal_name or ""
    return Member(found.id or "", name, MemberKind.USER, found.user_principal_name or "", found.mail or "")


def _group(found: Group) -> Member:
    return Member(found.id or "", found.display_name or "", MemberKind.GROUP, found.mail or "", found.mail or "")


def _assignment(found: AppRoleAssignment) -> Assignment:
    kind = KINDS.get(found.principal_type or "", MemberKind.OTHER)
    who = Member(str(found.principal_id or ""), found.principal_display_name or "", kind)
    return Assignment(found.id or "", who)
