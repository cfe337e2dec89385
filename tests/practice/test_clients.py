"""The real client libraries: msal, azure-identity, msgraph-sdk."""

import asyncio
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Self
from urllib.parse import parse_qsl

import httpx
import msal
import pytest
import requests
from azure.core.credentials import AccessToken
from azure.identity import EnvironmentCredential
from kiota_abstractions.base_request_configuration import RequestConfiguration
from kiota_authentication_azure.azure_identity_authentication_provider import AzureIdentityAuthenticationProvider
from msgraph.generated.applications.applications_request_builder import ApplicationsRequestBuilder
from msgraph.generated.models.application import Application
from msgraph.generated.models.o_auth2_permission_grant import OAuth2PermissionGrant
from msgraph.generated.models.o_data_errors.o_data_error import ODataError
from msgraph.generated.models.service_principal import ServicePrincipal
from msgraph.generated.models.web_application import WebApplication
from msgraph.graph_request_adapter import GraphRequestAdapter
from msgraph.graph_request_adapter import options as graph_options
from msgraph.graph_service_client import GraphServiceClient
from msgraph_core import GraphClientFactory

from tests.practice.person import AZURE_CLI, CALLBACK, GRAPH, Json, Person
from wizard.practice import robot
from wizard.practice.serve import PracticeServer


class Receiver:
    """A sign-in receiver on http://localhost, as a desktop program has it."""

    def __init__(self) -> None:
        self.got: dict[str, str] = {}
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                outer.got = dict(parse_qsl(body))
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"You can go back to the program.")

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named by the base class
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02})
        self.thread.start()
        self.url = f"http://localhost:{self.server.server_port}"

    def close(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    running = Receiver()
    yield running
    running.close()


@pytest.fixture
def session(server: PracticeServer) -> Iterator[requests.Session]:
    with requests.Session() as http:
        http.trust_env = False
        http.verify = server.announcement["ca_file"]
        yield http


@pytest.fixture
def public(server: PracticeServer, session: requests.Session) -> msal.PublicClientApplication:
    authority = f"{server.announcement['login']}/{server.announcement['tenant_id']}"
    return msal.PublicClientApplication(
        AZURE_CLI, authority=authority, instance_discovery=False, http_client=session, client_capabilities=["CP1"]
    )


def test_msal_in_the_browser(server: PracticeServer, public: msal.PublicClientApplication, receiver: Receiver) -> None:
    scopes = [f"{server.announcement['graph']}/.default"]
    flow = public.initiate_auth_code_flow(scopes, redirect_uri=receiver.url, response_mode="form_post")
    arrival = robot.sign_in(flow["auth_uri"])
    assert arrival.seen == ("accounts", "password", "mfa", "formpost")
    assert arrival.text == "You can go back to the program."
    tokens = public.acquire_token_by_auth_code_flow(flow, receiver.got)
    assert "error" not in tokens
    (account,) = public.get_accounts()
    assert account["username"] == "ada@contoso.example"
    silent = public.acquire_token_silent(scopes, account)
    assert silent is not None
    assert silent["token_source"] == "cache"
    forced = public.acquire_token_silent(scopes, account, force_refresh=True)
    assert forced is not None
    assert forced["access_token"] != tokens["access_token"]


def test_msal_with_a_device_code(server: PracticeServer, public: msal.PublicClientApplication) -> None:
    flow = public.initiate_device_flow([f"{server.announcement['graph']}/.default"])
    assert (flow["interval"], flow["expires_in"]) == (5, 900)
    arrival = robot.sign_in(flow["verification_uri"], code=flow["user_code"])
    assert arrival.seen == ("devicecode", "accounts", "password", "mfa", "deviceconfirm", "done")
    tokens = public.acquire_token_by_device_flow(flow)
    assert tokens["id_token_claims"]["preferred_username"] == "ada@contoso.example"


def test_msal_with_a_declined_device_code(server: PracticeServer, public: msal.PublicClientApplication) -> None:
    flow = public.initiate_device_flow([f"{server.announcement['graph']}/.default"])
    robot.sign_in(flow["verification_uri"], decline=True)
    assert public.acquire_token_by_device_flow(flow)["error"] == "authorization_declined"


def test_msal_with_a_client_secret(server: PracticeServer, session: requests.Session) -> None:
    authority = f"{server.announcement['login']}/{server.announcement['tenant_id']}"
    automation = server.announcement["automation"]
    client = msal.ConfidentialClientApplication(
        automation["client_id"],
        client_credential=automation["client_secret"],
        authority=authority,
        instance_discovery=False,
        http_client=session,
    )
    assert "access_token" in client.acquire_token_for_client([f"{server.announcement['graph']}/.default"])


def test_azure_identity_from_the_environment(
    server: PracticeServer, admin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: Json = server.announcement
    monkeypatch.setenv("AZURE_TENANT_ID", told["tenant_id"])
    monkeypatch.setenv("AZURE_CLIENT_ID", told["automation"]["client_id"])
    monkeypatch.setenv("AZURE_CLIENT_SECRET", told["automation"]["client_secret"])
    with EnvironmentCredential(
        authority=told["login"], disable_instance_discovery=True, connection_verify=told["ca_file"]
    ) as credential:
        token = credential.get_token(f"{told['graph']}/.default").token
    assert admin.call("GET", "/applications?$top=1", token=token).status_code == 200
    refused = admin.call("GET", "/me", token=token)
    assert refused.status_code == 400
    assert "only valid with delegated authentication flow" in refused.json()["error"]["message"]


class Fixed:
    """A token that is already there."""

    def __init__(self, token: str) -> None:
        self._token = token

    async def get_token(self, *_scopes: str, **_options: object) -> AccessToken:
        return AccessToken(self._token, 4102444800)

    async def close(self) -> None:
        pass

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass


async def _set_up(person: Person) -> tuple[str, str, list[str], str]:
    context = ssl.create_default_context(cafile=person.server.announcement["ca_file"])
    # The SDK's middleware takes the place of the client's transport and does not close it.
    async with (
        httpx.AsyncHTTPTransport(verify=context) as transport,
        httpx.AsyncClient(transport=transport, trust_env=False) as plain,
    ):
        http = GraphClientFactory.create_with_default_middleware(client=plain, options=graph_options)
        host = person.graph.removeprefix("https://")
        provider = AzureIdentityAuthenticationProvider(
            Fixed(person.tokens["access_token"]),
            scopes=[f"{person.graph}/.default"],
            allowed_hosts=[host, host.partition(":")[0]],
        )
        adapter = GraphRequestAdapter(provider, http)
        adapter.base_url = f"{person.graph}/v1.0"
        client = GraphServiceClient(request_adapter=adapter)
        body = Application(
            display_name="By the SDK", sign_in_audience="AzureADMyOrg", web=WebApplication(redirect_uris=[CALLBACK])
        )
        application = await client.applications.post(body)
        assert application is not None
        assert application.app_id is not None
        principal = await client.service_principals.post(ServicePrincipal(app_id=application.app_id))
        graph = await client.service_principals_with_app_id(GRAPH).get()
        assert principal is not None
        assert graph is not None
        grant = OAuth2PermissionGrant(
            client_id=principal.id, consent_type="AllPrincipals", resource_id=graph.id, scope="User.Read"
        )
        await client.oauth2_permission_grants.post(grant)
        query = ApplicationsRequestBuilder.ApplicationsRequestBuilderGetQueryParameters(
            filter=f"web/redirectUris/any(p:p eq '{CALLBACK}')", count=True, select=["id", "displayName"]
        )
        configuration = RequestConfiguration(query_parameters=query)
        configuration.headers.add("ConsistencyLevel", "eventual")
        found = await client.applications.get(request_configuration=configuration)
        assert found is not None
        names = [item.display_name or "" for item in found.value or []]
        with pytest.raises(ODataError) as refused:
            await client.service_principals.post(ServicePrincipal(app_id=application.app_id))
        error = refused.value.error
        assert error is not None
        assert error.inner_error is not None
        assert error.inner_error.request_id
        code = error.code or ""
        return application.app_id, principal.app_id or "", names, code


def test_msgraph_sdk(admin: Person) -> None:
    app_id, principal_app_id, names, code = asyncio.run(_set_up(admin))
    assert app_id == principal_app_id
    assert "By the SDK" in names
    assert code == "Request_MultipleObjectsWithSameKeyValue"
