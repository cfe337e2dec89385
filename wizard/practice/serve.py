"""Runs the practice tenant on this computer's loopback address."""

import asyncio
import contextlib
import shutil
import socket
import ssl
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import trustme
import uvicorn
from starlette.types import ASGIApp

from wizard.practice.clock import Clock
from wizard.practice.desk import MISTAKES, Desk
from wizard.practice.entra_app import EntraApp, Roots
from wizard.practice.facts import Json
from wizard.practice.files import write_private
from wizard.practice.graph_app import GraphApp
from wizard.practice.record import Exchange, Observer, Recorder, RequestRecord
from wizard.practice.scenarios import SCENARIOS
from wizard.practice.seeds import seed
from wizard.practice.site import DESK_PATH, MIRROR, Site
from wizard.practice.tenant import PracticeTenant, User
from wizard.practice.tokens import TokenService
from wizard.practice.vendor import USUAL, Vendor

LOOPBACK: Final = "127.0.0.1"
_START_SECONDS: Final = 30
_STOP_SECONDS: Final = 15
_TICK_SECONDS: Final = 1  # how old the date in the headers of an answer may be
_GRACE_SECONDS: Final = 2  # for an answer that is being made when the tenant stops
_SERVERS: Final = ("login", "browser", "graph", "site")

# Told every finished Graph exchange of every tenant that is started while they are in here, whoever starts it. They are
# called in the tenant's own thread, before the client has its answer.
OBSERVERS: Final[list[Observer]] = []


def _tell(exchange: Exchange) -> None:
    for observer in OBSERVERS:
        observer(exchange)


class _Server(uvicorn.Server):
    """uvicorn that says when it listens, and stops the moment it is told to."""

    def __init__(self, config: uvicorn.Config, listening: threading.Event) -> None:
        super().__init__(config)
        self._listening = listening
        self._told = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def leave(self) -> None:
        """Stop serving; may be called in any thread, and twice."""
        self.should_exit = True
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # it has ended, and the loop with it
                self._loop.call_soon_threadsafe(self._told.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self._listening.set()

    async def main_loop(self) -> None:
        # uvicorn's own looks ten times a second whether it should exit, in each of four servers.
        while not await self.on_tick(0):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._told.wait(), _TICK_SECONDS)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:  # noqa: ARG002 - uvicorn's
        # uvicorn's own waits a tenth of a second for the connections and looks ten times a second whether they and the
        # answers under way have ended.
        loop = asyncio.get_running_loop()
        for server in self.servers:
            for bound in server.sockets:
                with contextlib.suppress(NotImplementedError):  # Windows' loop accepts in another way
                    loop.remove_reader(bound)
        await asyncio.sleep(0)  # asyncio loses a connection that was just accepted when its server is closed meanwhile
        for server in self.servers:
            server.close()
        # Idle TLS connections would otherwise be waited for until the other side closes them.
        for connection in list(self.server_state.connections):
            transport = getattr(connection, "transport", None)
            if transport is not None:
                transport.abort()
        answers = set(self.server_state.tasks)
        if answers:
            _, endless = await asyncio.wait(answers, timeout=_GRACE_SECONDS)
            for answer in endless:
                answer.cancel()


async def _drop_the_rest() -> None:
    """Close the connections that are within their TLS handshake: uvicorn learns of one only when it is over."""
    # asyncio.Server.abort_clients() came with Python 3.13. Windows' loop has no such list, and tells nobody either.
    for _ in range(5):  # rounds of the loop, in which those that were just accepted begin
        for transport in list(getattr(asyncio.get_running_loop(), "_transports", {}).values()):
            transport.abort()
        await asyncio.sleep(0)


class _Fixed:
    """Hands uvicorn a TLS context that exists in memory only."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context

    def __call__(self, config: uvicorn.Config, default: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:  # noqa: ARG002
        return self._context


class PracticeServer:
    """The practice tenant, listening. Make it with :meth:`start`; it stops as a context manager or by :meth:`stop`.

    Attributes:
        tenant: The state.
        requests: Finished requests, oldest first.
        cloud_file: TOML file that describes the practice cloud.
        desk: What the vendor has entered.
        announcement: What a client needs to know, as the contract's first line of ``practice-tenant``.
    """

    tenant: PracticeTenant
    requests: list[RequestRecord]
    cloud_file: Path
    desk: Desk
    announcement: Json

    @classmethod
    def start(
        cls,
        scenario: str = "happy",
        vendor: Vendor = USUAL,
        *,
        port: int = 0,
        latency_ms: float = 0,
        applications: int = 0,
        state_file: Path | None = None,
        clock: Clock | None = None,
    ) -> "PracticeServer":
        """Start serving in a thread of its own; returns when all ports listen.

        Args:
            scenario: Name of one of :data:`wizard.practice.scenarios.SCENARIOS`.
            vendor: Whose site it is.
            port: First of four consecutive ports; 0 lets the system choose.
            latency_ms: Milliseconds to wait before each answer.
            applications: How many other applications the tenant holds.
            state_file: Keeps the state between runs.
            clock: Measures every delay.

        Raises:
            KeyError: No such scenario.
            OSError: A port is taken.
            ValueError: The state file is not one of ours.
        """
        server = cls()
        server.tenant = PracticeTenant(SCENARIOS[scenario], clock, Path(state_file) if state_file else None, vendor)
        server._automation = seed(server.tenant, applications)
        server.requests = []
        server._bind(port)
        try:
            server._prepare(latency_ms / 1000)
            server._run()
        except BaseException:
            server.stop()
            raise
        return server

    def __init__(self) -> None:
        self._automation: Json = {}
        self._sockets: dict[str, socket.socket] = {}
        self._servers: list[_Server] = []
        self._apps: dict[str, ASGIApp] = {}
        # Beside them, because a test may put something around what is served.
        self._recorders: list[Recorder] = []
        self._contexts: dict[str, ssl.SSLContext] = {}
        self._thread: threading.Thread | None = None
        self._folder: Path | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def ports(self) -> dict[str, int]:
        """The port of each server: ``login``, ``browser``, ``graph``, ``site``."""
        return {name: int(bound.getsockname()[1]) for name, bound in self._sockets.items()}

    def _bind(self, port: int) -> None:
        try:
            for offset, name in enumerate(_SERVERS):
                # With the protocol named, asyncio turns Nagle's delay off: 40 ms less for each answer.
                bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
                self._sockets[name] = bound
                if port:
                    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                bound.bind((LOOPBACK, port + offset if port else 0))
        except OSError:
            self._close_sockets()
            raise

    def delay(self, seconds: float) -> None:
        """Wait *seconds* before each answer from now on."""
        for each in self._recorders:
            each.latency = seconds

    def _prepare(self, latency: float) -> None:
        ports = self.ports
        roots = Roots(
            f"https://localhost:{ports['login']}",
            f"http://localhost:{ports['browser']}",
            f"https://localhost:{ports['graph']}",
        )
        tokens = TokenService(self.tenant.clock, roots.login, roots.graph)
        entra = EntraApp(self.tenant, tokens, roots)
        self.tokens = tokens
        authority = trustme.CA(organization_name="Practice tenant")
        vendor = self.tenant.scenario.settings.vendor
        mistake = vendor if vendor in MISTAKES else ""
        self.desk = Desk(roots.login, roots.graph, authority.cert_pem.bytes(), mistake)
        site = Site(self.tenant, self.desk, roots.browser).app()
        apps: dict[str, ASGIApp] = {
            "login": entra.login_app(),
            "browser": entra.browser_app(site if self.tenant.scenario.settings.site else None),
            "graph": GraphApp(self.tenant, tokens).app(),
            "site": site,
        }
        local = frozenset({"localhost", LOOPBACK})
        domain = self.tenant.site_domain
        for name, app in apps.items():
            hosts = local | {domain} if name == "site" else local
            seen = _tell if name == "graph" and OBSERVERS else None
            recorder = Recorder(app, name, hosts, latency=latency, requests=self.requests, observer=seen)
            self._recorders.append(recorder)
            self._apps[name] = recorder
        for name, identities in (
            ("login", ("localhost", LOOPBACK)),
            ("graph", ("localhost", LOOPBACK)),
            ("site", (domain, "localhost", LOOPBACK)),
        ):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            authority.issue_cert(*identities).configure_cert(context)
            self._contexts[name] = context
        self._write_files(authority, roots)

    def _write_files(self, authority: trustme.CA, roots: Roots) -> None:
        # mkdtemp makes the folder with mode 0700.
        self._folder = Path(tempfile.mkdtemp(prefix="entra-practice-"))
        ca_file = self._folder / "ca.pem"
        write_private(ca_file, authority.cert_pem.bytes().decode("ascii"))
        home = self.tenant.home
        site = f"https://localhost:{self.ports['site']}"
        self.cloud_file = self._folder / "cloud.toml"
        write_private(
            self.cloud_file,
            f'name = "Practice ({self.tenant.scenario.title})"\n'
            f'login = "{roots.login}"\n'
            f'graph = "{roots.graph}"\n'
            f'portal = "{roots.browser}/portal/azure"\n'
            f'entra_portal = "{roots.browser}/portal/entra"\n'
            f"ca_file = '{ca_file}'\n\n"
            f'[hosts]\n"{self.tenant.site_domain}" = "{LOOPBACK}:{self.ports["site"]}"\n\n'
            f'[pages]\n"{self.tenant.site_domain}" = "{roots.browser}{MIRROR}"\n',
        )
        self.announcement = {
            "cloud_file": str(self.cloud_file),
            "login": roots.login,
            "graph": roots.graph,
            "tenant_id": home.tenant_id,
            "domain": self.tenant.site_domain,
            "site": site,
            "desk": f"{roots.browser}{MIRROR}{DESK_PATH}",
            "ca_file": str(ca_file),
            "users": [
                {"name": user.sign_in_name, "password": user.password, "role": user.role} for user in self._people()
            ],
            "automation": self._automation,
        }

    def _people(self) -> list[User]:
        """Everybody who can sign in, those of the story first."""
        people: dict[str, User] = {}
        for directory in self.tenant.directories.values():
            for user in directory.users.values():
                people.setdefault(user.key, user)
        wanted = self.tenant.scenario.users
        order = [*wanted, *(key for key in people if key not in wanted)]
        # A guest and the account at home are one person with one password.
        told: dict[str, User] = {}
        for key in order:
            told.setdefault(people[key].sign_in_name, people[key])
        return list(told.values())

    def _run(self) -> None:
        waiting = []
        for name, bound in self._sockets.items():
            if name == "site" and not self.tenant.scenario.settings.site:
                # Bound and not listening: the port is ours, and connections to it are refused.
                continue
            listening = threading.Event()
            waiting.append(listening)
            context = self._contexts.get(name)
            config = uvicorn.Config(
                self._apps[name],
                # A windowed build has no sys.stdout, which uvicorn's own logging would need.
                log_config=None,
                access_log=False,
                lifespan="off",
                ws="none",
                loop="asyncio",
                http="h11",
                server_header=False,
                proxy_headers=False,
                ssl_context_factory=_Fixed(context) if context else None,
            )
            self._servers.append(_Server(config, listening))
            bound.listen(128)
            bound.setblocking(False)  # noqa: FBT003 - the name of the method says what it is
        served = [name for name in self._sockets if name != "site" or self.tenant.scenario.settings.site]
        sockets = [self._sockets[name] for name in served]

        async def everything() -> None:
            pairs = zip(self._servers, sockets, strict=True)
            await asyncio.gather(*(server.serve(sockets=[bound]) for server, bound in pairs))
            await _drop_the_rest()

        self._thread = threading.Thread(target=asyncio.run, args=(everything(),), name="practice-tenant", daemon=True)
        self._thread.start()
        for listening in waiting:
            if not listening.wait(_START_SECONDS):
                message = "the practice tenant did not start"
                raise OSError(message)

    def stop(self) -> None:
        """Stop serving, close the ports and delete the files. May be called twice."""
        for server in self._servers:
            server.leave()
        if self._thread is not None:
            self._thread.join(_STOP_SECONDS)
            self._thread = None
        self._servers.clear()
        self._close_sockets()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _close_sockets(self) -> None:
        for bound in self._sockets.values():
            with contextlib.suppress(OSError):
                bound.close()
