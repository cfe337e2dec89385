"""``practice-tenant`` as somebody else's programs see it: msal and msgraph-sdk used as their own pages show it."""

import asyncio
import json
import signal
import socket
import ssl
from pathlib import Path

import httpx
import msal
import pytest
import requests
from azure.core.credentials import AccessToken
from kiota_authentication_azure.azure_identity_authentication_provider import AzureIdentityAuthenticationProvider
from msgraph.graph_request_adapter import GraphRequestAdapter, options
from msgraph.graph_service_client import GraphServiceClient
from msgraph_core import GraphClientFactory

from tests.end_to_end.program import Tenant, finish, run, start, tenant_process
from wizard.practice import robot

pytestmark = pytest.mark.end_to_end

AZURE_CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46"
KEYS = {"cloud_file", "login", "graph", "tenant_id", "domain", "site", "ca_file", "users"}


class Token:
    """A credential that has one token."""

    def __init__(self, token: str) -> None:
        self._token = token

    def get_token(self, *_scopes: str, **_more: object) -> AccessToken:
        return AccessToken(self._token, 4_000_000_000)


def test_the_first_line_is_as_the_contract_says(tenant: Tenant) -> None:
    assert set(tenant.told) >= KEYS
    assert all(set(user) == {"name", "password", "role"} for user in tenant.told["users"])
    assert Path(tenant.told["cloud_file"]).is_file()


def test_plain_msal_and_msgraph_sign_a_person_in(tenant: Tenant) -> None:
    scope = f"{tenant.told['graph']}/.default"
    session = requests.Session()
    session.trust_env = False
    session.verify = tenant.told["ca_file"]
    with session:
        application = msal.PublicClientApplication(
            AZURE_CLI,
            authority=f"{tenant.told['login']}/{tenant.told['tenant_id']}",
            instance_discovery=False,
            http_client=session,
        )
        flow = application.initiate_device_flow([scope])
        robot.sign_in(flow["verification_uri"], code=flow["user_code"], ca_file=tenant.told["ca_file"])
        answer = application.acquire_token_by_device_flow(flow)
    assert answer["id_token_claims"]["tid"] == tenant.told["tenant_id"]

    async def who() -> tuple[str | None, list[str | None]]:
        # The SDK puts its middleware in the transport's place and does not close what it replaced.
        transport = httpx.AsyncHTTPTransport(verify=_context(tenant), trust_env=False)
        async with transport, httpx.AsyncClient(transport=transport, trust_env=False) as http:
            client = GraphClientFactory.create_with_default_middleware(client=http, options=options)
            host = httpx.URL(tenant.told["graph"]).host
            provider = AzureIdentityAuthenticationProvider(
                Token(answer["access_token"]), scopes=[scope], allowed_hosts=[host]
            )
            adapter = GraphRequestAdapter(provider, client)
            adapter.base_url = f"{tenant.told['graph']}/v1.0"
            graph = GraphServiceClient(request_adapter=adapter)
            user, organisations = await graph.me.get(), await graph.organization.get()
            found = [each.id for each in (organisations.value if organisations else None) or []]
            return (user.user_principal_name if user else None), found

    name, organisations = asyncio.run(who())
    assert name in {user["name"] for user in tenant.told["users"]}
    assert organisations == [tenant.told["tenant_id"]]


def test_discovery_and_its_keys_are_served(tenant: Tenant) -> None:
    with tenant.client() as client:
        place = f"{tenant.told['login']}/{tenant.told['tenant_id']}/v2.0/.well-known/openid-configuration"
        found = client.get(place).json()
        assert found["issuer"] == f"{tenant.told['login']}/{tenant.told['tenant_id']}/v2.0"
        keys = client.get(found["jwks_uri"]).json()["keys"]
        assert {key["kty"] for key in keys} == {"RSA"}
        refused = client.post(
            found["token_endpoint"], data={"grant_type": "client_credentials", "client_id": AZURE_CLI}
        )
    assert refused.status_code in {400, 401}
    assert "AADSTS" in refused.json()["error_description"]


def test_the_state_file_survives_a_restart(tmp_path: Path, home: Path) -> None:
    state = str(tmp_path / "state.json")
    with tenant_process(tmp_path, "--state", state) as tenant:
        done = run(home, "setup", *tenant.where, "--yes", "--json", "--hand-over-to", str(tmp_path / "values.json"))
        assert done.status == 0, done.explain()
        uri = done.result["redirect_uri"]
        before = [each["appId"] for each in tenant.applications(uri)]
    with tenant_process(tmp_path, "--state", state) as tenant:
        assert [each["appId"] for each in tenant.applications(uri)] == before == [done.result["client_id"]]
    values = json.loads((tmp_path / "values.json").read_text())
    assert values["client_secret"] not in Path(state).read_text()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_when_it_is_told_to(tmp_path: Path, number: signal.Signals) -> None:
    process = start(tmp_path, "practice-tenant")
    assert process.stdout is not None
    folder = Path(json.loads(process.stdout.readline())["cloud_file"]).parent
    process.send_signal(number)
    ended = finish(process)
    assert ended.status == 130, ended.explain()
    assert ended.stderr == ""
    assert not folder.exists()


def test_a_taken_port_and_a_strange_state_file_are_explained(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        if port <= 65532:  # the highest ports are refused for another reason
            refused = run(tmp_path, "practice-tenant", "--port", str(port))
            assert refused.status == 2
            assert f"the ports from {port} on cannot be used" in refused.stderr
    strange = tmp_path / "state.json"
    strange.write_text("[1, 2]")
    refused = run(tmp_path, "practice-tenant", "--state", str(strange))
    assert refused.status == 2
    assert "is not the state of a practice tenant" in refused.stderr
    assert strange.read_text() == "[1, 2]"


def _context(tenant: Tenant) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=tenant.told["ca_file"])
