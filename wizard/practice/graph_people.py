"""Searching people and groups.

Sources: the pages "List users", "List groups" and "Use the $search query parameter" of the Microsoft Graph v1.0
reference.
"""

from typing import Final

from wizard.practice.facts import Json
from wizard.practice.graph_core import Call, Reply, denied
from wizard.practice.graph_query import Listing, list_items
from wizard.practice.tenant import Group, User

_USERS: Final = Listing(
    "users",
    "microsoft.graph.user",
    frozenset({"id", "displayName", "mail", "userPrincipalName", "userType", "accountEnabled"}),
)
_GROUPS: Final = Listing(
    "groups", "microsoft.graph.group", frozenset({"id", "displayName", "mail", "securityEnabled", "mailEnabled"})
)


def user_json(user: User) -> Json:
    """A person as Graph returns one where no property is asked for by name."""
    given, _, family = user.name.partition(" ")
    return {
        "businessPhones": [],
        "displayName": user.name,
        "givenName": given,
        "jobTitle": None,
        "mail": user.mail,
        "mobilePhone": None,
        "officeLocation": None,
        "preferredLanguage": None,
        "surname": family,
        "userPrincipalName": user.upn,
        "id": user.id,
    }


def group_json(group: Group) -> Json:
    """A group as Graph returns one."""
    return {
        "id": group.id,
        "deletedDateTime": None,
        "description": None,
        "displayName": group.name,
        "groupTypes": ["Unified"] if group.mail and group.security else [],
        "mail": group.mail,
        "mailEnabled": group.mail is not None,
        "mailNickname": group.name.lower().replace(" ", "-"),
        "securityEnabled": group.security,
    }


def list_users(call: Call) -> Reply:
    """``GET /users``; a guest may not list them."""
    if call.is_guest:
        raise denied()
    return list_items(call, [user_json(user) for user in call.directory.users.values()], _USERS)


def list_groups(call: Call) -> Reply:
    """``GET /groups``; a guest may not list them."""
    if call.is_guest:
        raise denied()
    return list_items(call, [group_json(group) for group in call.directory.groups.values()], _GROUPS)
