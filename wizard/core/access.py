"""Who may sign in to an application: what the tenant says, what the user wishes, and whom a search found.

Sources: "Manage users and groups assignment to an application" and "What is access management" in Microsoft Entra's
documentation. An application demands an assignment, or it does not; a group counts with its direct members only.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.core.objects import Account

# The role that stands for no particular role, where an application declares none ("appRoleAssignment resource type").
DEFAULT_ROLE = "00000000-0000-0000-0000-000000000000"


class MemberKind(StrEnum):
    """What may be assigned to an application. The values are those of Graph's ``principalType`` in lower case."""

    USER = "user"
    GROUP = "group"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody, or a group, that may be assigned.

    Attributes:
        object_id: The object ID in the tenant.
        name: Display name.
        kind: A person, or a group.
        address: User principal name, or a group's e-mail address; may be empty.
        mail: E-mail address, may be empty.
    """

    object_id: str
    name: str
    kind: MemberKind = MemberKind.USER
    address: str = ""
    mail: str = ""

    def called(self, text: str) -> bool:
        """Whether *text* is the whole name or an address, whatever its case."""
        wanted = " ".join(text.split()).casefold()
        return bool(wanted) and wanted in {self.name.casefold(), self.address.casefold(), self.mail.casefold()}


@dataclass(frozen=True, slots=True)
class Assignment:
    """Somebody who is assigned to an application.

    Attributes:
        assignment_id: Its ID.
        member: Who; without an address, which Graph does not tell here.
    """

    assignment_id: str
    member: Member


@dataclass(frozen=True, slots=True)
class Access:
    """Who may sign in, as it was read.

    Attributes:
        required: Whether only people who are assigned may sign in.
        assignments: Who is assigned; ``None`` where that was not read, because it does not matter.
        own_groups: Object IDs of what the signed-in account is a direct member of.
    """

    required: bool
    assignments: tuple[Assignment, ...] | None = None
    own_groups: frozenset[str] = frozenset()


def among(account: "Account | None", access: Access, members: tuple[Member, ...]) -> bool | None:
    """Whether the signed-in account is one of *members*, or a direct member of a group among them.

    Returns:
        ``None`` where no person is signed in.
    """
    if account is None or not account.object_id:
        return None
    ids = {each.object_id for each in members}
    groups = {each.object_id for each in members if each.kind is not MemberKind.USER}
    return account.object_id in ids or bool(groups & access.own_groups)


class Way(StrEnum):
    """The answers to the question who may sign in. The values are choices of the step."""

    AS_IT_IS = "as_it_is"
    EVERYONE = "everyone"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class AccessWish:
    """What the user answered.

    Attributes:
        way: Leave it as it is, everyone, or only people who are assigned.
        assign: Who is to be assigned, in addition to those who are.
        unassign: Whose assignment is to be taken away.
    """

    way: Way = Way.AS_IT_IS
    assign: tuple[Member, ...] = ()
    unassign: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """Whom a search found.

    Attributes:
        text: What was searched for.
        members: People and groups, the people first.
    """

    text: str
    members: tuple[Member, ...]
