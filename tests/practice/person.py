"""What the tests of the practice tenant share: a clock that is set by hand, and a client written to the protocols."""

import base64
import hashlib
import secrets
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Self
from urllib.parse import urlencode

import httpx

from wizard.practice import robot
from wizard.practice.serve import PracticeServer

AZURE_CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46"
GRAPH_TOOLS = "14d82eec-204b-4c2f-b7e8-296a70dab67e"
GRAPH = "00000003-0000-0000-c000-000000000000"
NATIVE = "https://login.microsoftonline.com/common/oauth2/nativeclient"
CALLBACK = "https://contoso.improvado.example/api/dts/v2/allauth/microsoft/login/callback/"
OIDC = "openid profile email offline_access"
EVENTUAL = {"ConsistencyLevel": "eventual"}
UPSERT = {"Prefer": "create-if-missing"}
APPLICATION = {
    "displayName": "Improvado SSO",
    "signInAudience": "AzureADMyOrg",
    "web": {"redirectUris": [CALLBACK]},
    "requiredResourceAccess": [
        {"resourceAppId": GRAPH, "resourceAccess": [{"id": "e1fe6dd8-ba31-4d61-89e7-88639da4683d", "type": "Scope"}]}
    ],
}
Json = dict[str, Any]


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self._now = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)


class Person:
    """Signs in at a practice server and calls its Graph."""

    def __init__(
        self, server: PracticeServer, user: str | None = None, client_id: str = AZURE_CLI, scope: str | None = None
    ) -> None:
        self.server = server
        self.user = user
        self.client_id = client_id
        self.login = server.announcement["login"]
        self.graph = server.announcement["graph"]
        self.tenant_id = server.announcement["tenant_id"]
        self.scope = f"{scope or self.graph + '/.default'} {OIDC}"
        context = ssl.create_default_context(cafile=server.announcement["ca_file"])
        self.http = httpx.Client(verify=context, trust_env=False)
        self.browser = robot.new_browser(server.announcement["ca_file"])
        self.tokens: Json = {}

    def close(self) -> None:
        self.http.close()
        self.browser.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def authorize(
        self, parameters: Mapping[str, str | None] | None = None, *, tenant: str = "", decline: bool = False
    ) -> tuple[robot.Arrival, str]:
        """Walk through the sign-in pages; returns the end and the PKCE verifier."""
        verifier = secrets.token_urlsafe(48)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        values: dict[str, str | None] = {
            "client_id": self.client_id,
            "response_type": "code",
            "redirect_uri": NATIVE,
            "scope": self.scope,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            "state": "st",
            **(parameters or {}),
        }
        query = urlencode({key: value for key, value in values.items() if value is not None})
        url = f"{self.login}/{tenant or self.tenant_id}/oauth2/v2.0/authorize?{query}"
        return robot.sign_in(url, user=self.user, decline=decline, client=self.browser), verifier

    def sign_in(self, parameters: Mapping[str, str | None] | None = None, *, tenant: str = "") -> Self:
        arrival, verifier = self.authorize(parameters, tenant=tenant)
        claims = dict(parameters or {}).get("claims")
        answer = self.token(
            tenant=tenant,
            grant_type="authorization_code",
            code=robot.code_of(arrival),
            redirect_uri=NATIVE,
            code_verifier=verifier,
            **({"claims": claims} if claims else {}),
        )
        assert answer.status_code == 200, answer.json()
        self.tokens = answer.json()
        return self

    def token(self, *, tenant: str = "", **fields: str) -> httpx.Response:
        fields.setdefault("client_id", self.client_id)
        return self.http.post(f"{self.login}/{tenant or self.tenant_id}/oauth2/v2.0/token", data=fields)

    def client_credentials(self, client_id: str, secret: str) -> httpx.Response:
        return self.token(
            grant_type="client_credentials", client_id=client_id, client_secret=secret, scope=f"{self.graph}/.default"
        )

    def call(
        self,
        method: str,
        path: str,
        *,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        token: str | None = None,
    ) -> httpx.Response:
        sent = {"Authorization": f"Bearer {token or self.tokens['access_token']}", **(headers or {})}
        url = path if path.startswith("https:") else f"{self.graph}/v1.0{path}"
        return self.http.request(method, url, json=json, headers=sent)

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> Json:
        answer = self.call("GET", path, headers=headers)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def create_application(self, **changes: object) -> Json:
        answer = self.call("POST", "/applications", json=APPLICATION | changes)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    def create_principal(self, app_id: str) -> Json:
        answer = self.call("POST", "/servicePrincipals", json={"appId": app_id})
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    def grant_body(self, principal: str) -> Json:
        resource = self.get(f"/servicePrincipals(appId='{GRAPH}')?$select=id")["id"]
        return {
            "clientId": principal,
            "consentType": "AllPrincipals",
            "principalId": None,
            "resourceId": resource,
            "scope": "User.Read",
        }

    def add_secret(self, application: str, **credential: str) -> Json:
        answer = self.call("POST", f"/applications/{application}/addPassword", json={"passwordCredential": credential})
        assert answer.status_code == 200, answer.text
        return dict(answer.json())


def error_code(answer: httpx.Response) -> str:
    """The code of a Graph error."""
    return str(answer.json()["error"]["code"])


def aadsts(answer: httpx.Response) -> int:
    """The first AADSTS number of a token error."""
    return int(answer.json()["error_codes"][0])
