"""New client secrets, and the policies that hinder them.

Sources: the addPassword and appManagementPolicy pages of the Microsoft Graph v1.0 reference; the codes are those that
Microsoft 365 Agents Toolkit reacts to.
"""

import calendar
import re
from datetime import datetime, timedelta
from typing import Final

from wizard.practice.clock import parse_stamp, stamp
from wizard.practice.facts import Json
from wizard.practice.graph_core import Call, GraphError, bad_request, check_body
from wizard.practice.objects import PASSWORD, new_id

_POLICY_DAYS: Final = re.compile(r"P(\d+)D")


def issue(call: Call, application: Json, wanted: Json) -> Json:
    """Add a credential to *application* (a copy that the caller stores) and return it with its secret."""
    wanted = check_body(wanted, PASSWORD, "PasswordCredential")
    try:
        start = parse_stamp(wanted["startDateTime"]) if wanted.get("startDateTime") else call.tenant.now()
        end = parse_stamp(wanted["endDateTime"]) if wanted.get("endDateTime") else _two_years_after(start)
    except ValueError as error:
        raise bad_request(
            "Invalid value specified for property 'endDateTime' of resource 'PasswordCredential'."
        ) from error
    if end <= start:
        raise bad_request("Invalid credential lifetime: endDateTime must be later than startDateTime.")
    _check_policy(call, end - start)
    key_id = new_id()
    text = call.directory.issue_secret(key_id)
    public = {
        "customKeyIdentifier": None,
        "displayName": wanted.get("displayName"),
        "endDateTime": stamp(end),
        "hint": text[:3],
        "keyId": key_id,
        "secretText": None,
        "startDateTime": stamp(start),
    }
    application["passwordCredentials"] = [*application["passwordCredentials"], public]
    call.tenant.replication.created(key_id, "secret")
    return public | {"secretText": text}


def _two_years_after(start: datetime) -> datetime:
    year = start.year + 2
    return start.replace(year=year, day=min(start.day, calendar.monthrange(year, start.month)[1]))


def _check_policy(call: Call, lifetime: timedelta) -> None:
    policy = call.directory.secret_policy
    identifier = call.directory.tenant_id
    if policy == "forbidden":
        message = f"Credential type not allowed as per assigned policy '{identifier}'."
        raise GraphError(400, "CredentialTypeNotAllowedAsPerAppPolicy", message)
    limit = _POLICY_DAYS.fullmatch(policy)
    if limit and lifetime > timedelta(days=int(limit.group(1))):
        message = f"Credential lifetime exceeds the max value allowed as per assigned policy '{identifier}'."
        raise GraphError(400, "CredentialInvalidLifetimeAsPerAppPolicy", message)
