"""``addPassword`` and ``removePassword`` of applications.

Source: the application-addpassword and application-removepassword pages of the Microsoft Graph v1.0 reference.
"""

from wizard.practice.graph_applications import for_write
from wizard.practice.graph_core import Call, Reply, bad_request, check_body, require
from wizard.practice.graph_issue import issue
from wizard.practice.graph_query import context


def add_password(call: Call, key: str, value: str) -> Reply:
    """``POST .../addPassword``: the only answer that ever holds the secret."""
    found = for_write(call, key, value)
    body = check_body(call.json(), {"passwordCredential": "o"}, "addPassword")
    credential = dict(found)
    issued = issue(call, credential, body.get("passwordCredential") or {})
    call.tenant.replication.changed(found["id"], found)
    call.directory.applications.put(credential)
    call.tenant.save()
    return Reply(200, context(call, "microsoft.graph.passwordCredential") | issued)


def remove_password(call: Call, key: str, value: str) -> Reply:
    """``POST .../removePassword``."""
    found = for_write(call, key, value)
    key_id = require(check_body(call.json(), {"keyId": "s"}, "removePassword"), "keyId", "removePassword")
    kept = [credential for credential in found["passwordCredentials"] if credential["keyId"] != key_id]
    if len(kept) == len(found["passwordCredentials"]):
        raise bad_request(f"No password credential found with keyId '{key_id}'.")
    call.tenant.replication.changed(found["id"], found)
    call.directory.applications.put(found | {"passwordCredentials": kept})
    call.directory.secret_digests.pop(key_id, None)
    call.tenant.save()
    return Reply(204)
