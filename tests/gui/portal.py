"""Somebody who follows the article in the portal: a client of its own, which knows nothing of the wizard."""

import ssl
from typing import Any
from urllib.parse import quote

import httpx

from wizard.practice.serve import PracticeServer

Json = dict[str, Any]
GRAPH_ID = "00000003-0000-0000-c000-000000000000"


class Portal:
    """Makes in the tenant what the article says, through Graph as the portal does.

    Attributes:
        application: The application, once it was made.
        secret: The client secret as Graph showed it once.
    """

    def __init__(self, server: PracticeServer) -> None:
        """Sign in to the tenant of *server* with its own automation."""
        told = server.announcement
        automation = told["automation"]
        self.application: Json = {}
        self.secret: Json = {}
        self._principal: Json = {}
        self._client = httpx.Client(
            verify=ssl.create_default_context(cafile=told["ca_file"]), trust_env=False, timeout=30
        )
        answer = self._client.post(
            f"{told['login']}/{told['tenant_id']}/oauth2/v2.0/token",
            data={
                "grant_type": "client_credentials",
                "client_id": automation["client_id"],
                "client_secret": automation["client_secret"],
                "scope": f"{told['graph']}/.default",
            },
        )
        answer.raise_for_status()
        self._client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
        self._root = f"{told['graph']}/v1.0"

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def _send(self, method: str, path: str, body: Json | None = None) -> Json:
        answer = self._client.request(method, f"{self._root}{path}", json=body)
        answer.raise_for_status()
        return dict(answer.json()) if answer.content else {}

    def register(self, name: str, redirect_uri: str) -> None:
        """Article steps 3 to 5: the portal makes the application and its service principal."""
        body = {"displayName": name, "signInAudience": "AzureADMyOrg", "web": {"redirectUris": [redirect_uri]}}
        self.application = self._send("POST", "/applications", body)
        tags = ["WindowsAzureActiveDirectoryIntegratedApp"]
        self._principal = self._send("POST", "/servicePrincipals", {"appId": self.application["appId"], "tags": tags})

    def adopt(self, object_id: str) -> None:
        """Open an application that is there."""
        self.application = self._send("GET", f"/applications/{object_id}")
        self._principal = self._send("GET", f"/servicePrincipals(appId='{self.application['appId']}')")

    def set_redirect_uri(self, redirect_uri: str) -> None:
        """Correct the Redirect URI."""
        self._send("PATCH", f"/applications/{self.application['id']}", {"web": {"redirectUris": [redirect_uri]}})

    def add_secret(self, description: str) -> None:
        """Article steps 10 to 12."""
        body = {"passwordCredential": {"displayName": description}}
        self.secret = self._send("POST", f"/applications/{self.application['id']}/addPassword", body)

    def _graph(self) -> Json:
        return self._send("GET", f"/servicePrincipals(appId='{GRAPH_ID}')?$select=id,appId,oauth2PermissionScopes")

    def add_permission(self) -> None:
        """Article steps 14 and 15."""
        [scope] = [each["id"] for each in self._graph()["oauth2PermissionScopes"] if each["value"] == "User.Read"]
        wanted = [{"resourceAppId": GRAPH_ID, "resourceAccess": [{"id": scope, "type": "Scope"}]}]
        self._send("PATCH", f"/applications/{self.application['id']}", {"requiredResourceAccess": wanted})

    def grant_admin_consent(self) -> None:
        """Article steps 16 and 17."""
        body = {
            "clientId": self._principal["id"],
            "consentType": "AllPrincipals",
            "resourceId": self._graph()["id"],
            "scope": "User.Read",
        }
        self._send("POST", "/oauth2PermissionGrants", body)

    def applications(self, redirect_uri: str) -> list[Json]:
        """The applications with this Redirect URI."""
        condition = quote(f"web/redirectUris/any(p:p eq '{redirect_uri}')")
        self._client.headers["ConsistencyLevel"] = "eventual"
        return list(self._send("GET", f"/applications?$filter={condition}&$count=true")["value"])

    def delete(self, object_id: str) -> None:
        """Delete an application."""
        self._send("DELETE", f"/applications/{object_id}")
