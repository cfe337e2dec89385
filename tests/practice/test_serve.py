"""Ports, files, state, size and speed of the practice tenant, and the robot as a command."""

import concurrent.futures
import contextlib
import gc
import os
import socket
import ssl
import stat
import subprocess
import sys
import threading
import time
import tomllib
from pathlib import Path

import httpx
import pytest

from tests.contracts.openapi.validator import GraphContract
from tests.practice.person import CALLBACK, EVENTUAL, Person
from wizard.practice import robot
from wizard.practice.desk import Values
from wizard.practice.scenarios import SCENARIOS
from wizard.practice.serve import PracticeServer


def listeners() -> dict[int, set[str]]:
    """Listening TCP ports of this machine with the addresses they are bound to, from the kernel's own table."""
    found: dict[int, set[str]] = {}
    for name in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{name}").read_text().splitlines()[1:]:
            local, state = line.split()[1], line.split()[3]
            address, _, port = local.partition(":")
            if state == "0A":
                found.setdefault(int(port, 16), set()).add(address)
    return found


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="needs the kernel's table of sockets")
def test_every_port_is_bound_to_loopback_only(server: PracticeServer) -> None:
    bound = listeners()
    loopback = "0100007F" if sys.byteorder == "little" else "7F000001"
    assert {port: bound[port] for port in server.ports.values()} == {port: {loopback} for port in server.ports.values()}


def other_address() -> str:
    """An address of this machine that others could reach; empty where it has none. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # The address is reserved for documentation (RFC 5737); the system only looks up how it would go there.
            probe.connect(("192.0.2.1", 9))
            found = str(probe.getsockname()[0])
        except OSError:
            return ""
    return "" if found.startswith("127.") else found


@pytest.mark.skipif(not other_address(), reason="this machine has no address but loopback")
def test_other_machines_find_nobody(server: PracticeServer) -> None:
    address = other_address()
    with socket.create_server((address, 0)) as ours:
        socket.create_connection((address, ours.getsockname()[1]), 5).close()  # the address itself can be reached
    for port in server.ports.values():
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((address, port), 5)


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "", "evil.example:80", "[::1]", "localhost."],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_name_that_was_pointed_here_is_refused(server: PracticeServer, host: str, method: str) -> None:
    with socket.create_connection(("127.0.0.1", server.ports["browser"])) as connection:
        connection.sendall(f"{method} / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n".encode())
        assert connection.recv(65536).startswith((b"HTTP/1.1 421", b"HTTP/1.1 400"))


def test_the_announcement_and_the_cloud_file(server: PracticeServer) -> None:
    told = server.announcement
    assert {"cloud_file", "login", "graph", "tenant_id", "domain", "site", "ca_file", "users"} <= set(told)
    assert all(set(user) == {"name", "password", "role"} for user in told["users"])
    cloud = tomllib.loads(server.cloud_file.read_text())
    assert set(cloud) == {"name", "login", "graph", "portal", "entra_portal", "ca_file", "hosts", "pages"}
    assert cloud["hosts"] == {told["domain"]: f"127.0.0.1:{server.ports['site']}"}
    assert cloud["pages"] == {told["domain"]: told["desk"].removesuffix("/practice/desk")}
    assert (cloud["login"], cloud["graph"]) == (told["login"], told["graph"])


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_the_first_account_is_the_storys(name: str) -> None:
    with PracticeServer.start(name) as server:
        assert server.announcement["users"][0]["name"] == server.tenant.story_user().sign_in_name


def test_files_are_private_and_go_away() -> None:
    with PracticeServer.start() as server:
        folder = server.cloud_file.parent
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
        port = server.ports["graph"]
    assert not folder.exists()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)


def test_foreign_host_names_are_refused(server: PracticeServer, admin: Person, contract: GraphContract) -> None:
    for root in (admin.login, admin.graph, server.announcement["site"], f"http://localhost:{server.ports['browser']}"):
        assert admin.http.get(f"{root}/", headers={"Host": "evil.example"}).status_code == 421
    # What stands before Graph answered, and not Graph.
    assert contract.take() == ["GET /: not in the description", "GET /: answer 421: not JSON"]


def test_latency_is_waited_for_in_parallel() -> None:
    with PracticeServer.start(latency_ms=300) as server, Person(server) as someone:
        url = f"{someone.graph}/v1.0/me"
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            assert {a.status_code for a in pool.map(someone.http.get, [url] * 8)} == {401}
        records = [record for record in server.requests if record.host == "graph"]
        assert all(record.ended - record.started >= 0.3 for record in records)
        assert max(r.started for r in records) < min(r.ended for r in records), "they waited at the same time"


def test_ports_can_be_chosen() -> None:
    with PracticeServer.start() as first:
        free = max(first.ports.values())
    for start in range(free - 4000 if free > 60000 else free + 10, 65000, 7):
        try:
            server = PracticeServer.start(port=start)
        except OSError:
            continue
        with server:
            assert list(server.ports.values()) == [start, start + 1, start + 2, start + 3]
        return
    pytest.fail("no four free ports in a row")


def test_a_hundred_thousand_applications() -> None:
    started = time.perf_counter()
    with PracticeServer.start(applications=100_000) as server, Person(server) as someone:
        assert time.perf_counter() - started < 4
        someone.sign_in()
        assert int(someone.call("GET", "/applications/$count", headers=EVENTUAL).text) == 100_001
        started = time.perf_counter()
        uri = "https://lob-077777.contoso.example/signin"
        query = f"/applications?$filter=web/redirectUris/any(p:p eq '{uri}')&$count=true"
        (found,) = someone.get(query, EVENTUAL)["value"]
        for expression in (
            f"id eq '{found['id']}'",
            f"appId eq '{found['appId']}'",
            f"uniqueName eq '{found['uniqueName']}'",
            f"displayName eq '{found['displayName']}'",
        ):
            assert someone.get(f"/applications?$filter={expression}")["value"] == [found]
        assert someone.get(f"/servicePrincipals(appId='{found['appId']}')")["appId"] == found["appId"]
        assert time.perf_counter() - started < 1
        path = f"/applications/{found['id']}"
        assert someone.call("PATCH", path, json={"notes": "touched"}).status_code == 204
        assert someone.get(path)["notes"] == "touched"
        assert someone.call("DELETE", path).status_code == 204
        assert someone.call("GET", path).status_code == 404
        assert int(someone.call("GET", "/applications/$count", headers=EVENTUAL).text) == 100_000


def test_paging_meets_every_application_once() -> None:
    with PracticeServer.start(applications=250) as server, Person(server) as someone:
        page = someone.sign_in().get("/applications?$select=id&$top=99")
        sizes, ids = [], []
        while True:
            sizes.append(len(page["value"]))
            ids += [item["id"] for item in page["value"]]
            if "@odata.nextLink" not in page:
                break
            page = someone.get(page["@odata.nextLink"])
        assert sizes == [99, 99, 53]
        assert len(set(ids)) == 251


def test_the_state_survives(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    with PracticeServer.start(state_file=state, applications=3) as server, Person(server) as someone:
        someone.sign_in()
        made = someone.create_application(displayName="Kept")
        secret = someone.add_secret(made["id"])
        someone.create_principal(made["appId"])
        gone = someone.get("/applications?$filter=uniqueName eq 'lob-000001'")["value"][0]
        assert someone.call("DELETE", f"/applications/{gone['id']}").status_code == 204
        assert someone.call("DELETE", f"/directory/deletedItems/{gone['id']}").status_code == 204
    assert stat.S_IMODE(state.stat().st_mode) == 0o600
    assert secret["secretText"] not in state.read_text()
    with PracticeServer.start(state_file=state, applications=3) as server, Person(server) as someone:
        assert someone.client_credentials(made["appId"], secret["secretText"]).status_code == 200
        someone.sign_in()
        assert someone.get(f"/applications/{made['id']}")["displayName"] == "Kept"
        assert someone.call("GET", f"/applications/{gone['id']}").status_code == 404
        automation = server.announcement["automation"]
        answer = someone.client_credentials(automation["client_id"], automation["client_secret"])
        assert answer.status_code == 200
    state.write_text('{"directories": []}')
    with pytest.raises(ValueError, match="not a saved practice tenant"):
        PracticeServer.start(state_file=state)


def test_the_site(server: PracticeServer) -> None:
    hosts = {server.announcement["domain"]: f"127.0.0.1:{server.ports['site']}"}
    for path, words, kind in (
        (CALLBACK, "did not finish", "vendor-failed"),
        (f"{CALLBACK}?code=1", "sign-in code", "vendor-closed"),
        (f"https://{server.announcement['domain']}/", "Log in", "vendor-login"),
    ):
        arrival = robot.sign_in(path, ca_file=server.announcement["ca_file"], hosts=hosts)
        assert (arrival.status, arrival.kind) == (200, kind)
        assert words in arrival.text
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.announcement["site"], trust_env=False)


def test_the_portal_pages(server: PracticeServer) -> None:
    cloud = tomllib.loads(server.cloud_file.read_text())
    for name in ("portal", "entra_portal"):
        arrival = robot.sign_in(cloud[name])
        assert (arrival.kind, arrival.status) == ("portal", 200)


def test_an_answer_without_a_body_is_in_the_records_before_its_client_has_it(
    server: PracticeServer, admin: Person
) -> None:
    path = f"/applications/{admin.create_application()['id']}"
    for number in range(20):
        assert admin.call("PATCH", path, json={"notes": str(number)}).status_code == 204
        assert (server.requests[-1].method, server.requests[-1].status) == ("PATCH", 204)


def test_nothing_secret_in_records(server: PracticeServer, admin: Person) -> None:
    told = repr(server.requests) + repr(server.tenant.home.users) + repr(admin.server.tenant)
    assert "code=" not in told
    assert server.announcement["users"][0]["password"] not in told


@pytest.mark.parametrize(
    ("environment", "status"), [({}, 0), ({"PRACTICE_USER": "max@contoso.example"}, 0), ({"PRACTICE_PASSWORD": "x"}, 1)]
)
def test_the_robot_as_a_browser_command(server: PracticeServer, environment: dict[str, str], status: int) -> None:
    with Person(server) as someone:
        started = someone.http.post(
            f"{someone.login}/{someone.tenant_id}/oauth2/v2.0/devicecode",
            data={"client_id": someone.client_id, "scope": someone.scope},
        ).json()
        command = [sys.executable, "-m", "wizard.practice.robot", started["verification_uri"]]
        done = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=False)
        assert done.returncode == status, done.stderr
        answer = someone.token(grant_type="device_code", device_code=started["device_code"])
        assert answer.status_code == (400 if status else 200)


def test_the_site_in_a_browser_that_knows_neither_its_name_nor_its_certificate(server: PracticeServer) -> None:
    home = server.tenant.home
    client_id, secret = (
        server.announcement["automation"]["client_id"],
        server.announcement["automation"]["client_secret"],
    )
    mirror = str(server.announcement["desk"]).removesuffix("/practice/desk")
    application = home.applications.first("appId", client_id)
    assert application is not None
    web = {**application.get("web", {}), "redirectUris": [server.tenant.redirect_uri]}
    home.applications.put(application | {"web": web})
    robot.enter_values(str(server.announcement["desk"]), home.tenant_id, client_id, secret)
    with robot.new_browser() as browser:
        arrival = robot.sign_in(f"{mirror}/", client=browser)
    server.desk.values = None
    home.applications.put(application)
    assert arrival.kind == "vendor-done", arrival
    assert arrival.url.startswith(f"{mirror}/api/")
    assert "vendor-login" in arrival.seen
    assert "You are signed in as" in arrival.text


def test_at_the_desk_nothing_typed_is_lost_and_a_mistake_of_the_story_can_be_put_right(server: PracticeServer) -> None:
    automation, desk = server.announcement["automation"], str(server.announcement["desk"])
    ids = {"tenant_id": server.tenant.home.tenant_id, "client_id": automation["client_id"]}
    server.desk._to_come = "http"
    with robot.new_browser() as browser:
        refused = browser.post(desk, data=ids | {"client_secret": "not the secret"}).text
        assert "AADSTS7000215" in refused
        assert all(f'value="{value}"' in refused for value in ids.values())
        assert "not the secret" not in refused
        browser.post(desk, data=ids | {"client_secret": automation["client_secret"]})
        shown = browser.get(desk).text
        assert "makes a mistake. The site names its Redirect URI with http" in shown
        assert automation["client_secret"] not in shown
        assert server.desk.mistake == "http"
        corrected = browser.post(desk, data={"action": "correct"}, follow_redirects=True).text
        assert "mistake" not in corrected
        assert not server.desk.mistake
        assert server.desk.used is not None
        emptied = browser.post(desk, data={"action": "remove"}, follow_redirects=True).text
    assert 'name="client_secret"' in emptied
    assert server.desk.used is None


def test_the_desk_and_the_login_believe_no_other_page(server: PracticeServer) -> None:
    desk = str(server.announcement["desk"])
    for tenant in ("<b>", "a/b", "..", ""):
        with pytest.raises(robot.SignInFailedError, match=r"AADSTS|no organisation"):
            robot.enter_values(desk, tenant, "client", "secret")
    assert server.desk.values is None
    login = desk.replace("/practice/desk", "/api/dts/v2/allauth/microsoft/login/")
    server.desk.values = Values("tenant", "client", "secret")
    forged = httpx.post(login, data={"csrfmiddlewaretoken": "x"}, trust_env=False)
    assert forged.status_code == 403
    server.desk.values = None


def test_it_closes_the_connections_that_are_being_made_when_it_stops() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    ended, knocked = threading.Event(), threading.Semaphore(0)

    def knock(port: int) -> None:
        while not ended.is_set():
            with (
                contextlib.suppress(OSError),
                socket.create_connection(("127.0.0.1", port), 10) as plain,
                context.wrap_socket(plain, server_hostname="localhost"),
            ):
                knocked.release()

    for _ in range(8):
        ended.clear()
        with PracticeServer.start() as server:
            people = [threading.Thread(target=knock, args=(server.ports["graph"],)) for _ in range(3)]
            for each in people:
                each.start()
            for _ in range(20):
                assert knocked.acquire(timeout=10)
        ended.set()
        for each in people:
            each.join(20)
        del server
        gc.collect()  # a connection that was left open is an unexpected warning
