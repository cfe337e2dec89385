"""A wizard at a practice tenant, both on one clock: the real adapter on loopback, and a robot for the person."""

import asyncio
import contextlib
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import httpx

from wizard.app import AZURE_CLI
from wizard.clouds import load_cloud
from wizard.core.engine import Engine
from wizard.core.journal import Journal, MemoryJournal
from wizard.core.model import Answers, Mark, SetupState, SignInPrompt, StepReport, StepStatus, Waiting
from wizard.core.ports import Patiently, Session, SignIn, SignInRequest, at_once
from wizard.core.problems import ProblemCode
from wizard.core.recipe import Recipe
from wizard.core.step import Services
from wizard.entra.http import LIMITS, Limits
from wizard.entra.settings import Endpoints
from wizard.entra.sign_in import EntraSignIn
from wizard.entra.trust import make_context
from wizard.practice import robot
from wizard.practice.faults import Fault, FaultPlan
from wizard.practice.seeds import seed
from wizard.practice.serve import PracticeServer
from wizard.recipes import load_recipe
from wizard.rehearsal import vendor_of
from wizard.site import HttpsSite
from wizard.steps import steps_of, tasks

RECIPE = load_recipe()
Json = dict[str, Any]
Tell = Callable[[Engine], Awaitable[None]]
DEADLINE = 60  # seconds; whatever sleeps longer is a time limit, which no person here exhausts


class VirtualClock:
    """Time passes only while somebody waits. It begins in the past, so that tokens are never from the future.

    Attributes:
        slept: Every wait, in seconds.
    """

    def __init__(self) -> None:
        self._now = datetime.now(UTC) - timedelta(minutes=40)
        self.slept: list[float] = []
        self.before_sleep: Callable[[], None] = lambda: None

    def now(self) -> datetime:
        return self._now

    async def sleep(self, seconds: float) -> None:
        if seconds > DEADLINE:
            await asyncio.Event().wait()
        self.before_sleep()
        self.slept.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)


class Once:
    """Hands out one open session, so that a test of what follows does not walk through the pages again."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def sign_in(
        self, request: SignInRequest, announce: Callable[[SignInPrompt], None], patiently: Patiently = at_once
    ) -> Session:
        del request, announce, patiently
        return self._session


class World:
    """A tenant, a clock and the person.

    Attributes:
        server: The tenant.
        recipe: What is set up.
        clock: The time of both sides.
        user: The account that the person takes; ``None`` is the one of the story.
        signed_in: How often a sign-in page was opened.
        waits: Every wait that a snapshot showed.
        prompts: The invitations to sign in, in their order.
        away: Whether nobody does anything at a page that is opened.
        automation: ``client_id`` and ``client_secret`` of an application that may do everything.
    """

    def __init__(
        self, server: PracticeServer, clock: VirtualClock, *, limits: Limits = LIMITS, recipe: Recipe = RECIPE
    ) -> None:
        self.server = server
        self.recipe = recipe
        self.clock = clock
        self.user: str | None = None
        self.signed_in = 0
        self.waits: list[Waiting] = []
        self.prompts: asyncio.Queue[SignInPrompt] = asyncio.Queue()
        self.away = False
        self.automation: Json = server.announcement["automation"]
        self._prompt: SignInPrompt | None = None
        self.errors: list[Exception] = []
        self._limits = limits
        self._cloud = self._site_cloud = load_cloud(str(server.cloud_file))
        self._engines: list[Engine] = []
        self._people: list[threading.Thread] = []
        self._told: SimpleQueue[str] = SimpleQueue()

    def site_at(self, port: int, ca_file: Path) -> None:
        """Send the engines that are made from now on to another site for the domain, with its own authority."""
        self._site_cloud = replace(
            self._cloud, hosts={self.server.tenant.site_domain: f"127.0.0.1:{port}"}, ca_file=ca_file
        )

    def reset(self) -> None:
        """Put the tenant back to where it began."""
        self.server.tenant.faults = FaultPlan((), self.clock)
        self.automation = seed(self.server.tenant, 0)

    def take(self, key: str) -> None:
        """Let the person take the account with this key of the story."""
        users = [user for each in self.server.tenant.directories.values() for user in each.users.values()]
        self.user = next(user.sign_in_name for user in users if user.key == key)

    def engine(
        self,
        *,
        journal: Journal | None = None,
        sign_in: SignIn | None = None,
        listener: Callable[[SetupState], None] | None = None,
    ) -> Engine:
        endpoints = Endpoints(
            login=self._cloud.login, graph=self._cloud.graph, ca_file=self._cloud.ca_file, client_id=AZURE_CLI
        )
        services = Services(
            sign_in=sign_in or EntraSignIn(endpoints, self.clock, self._visit, limits=self._limits),
            site=HttpsSite(make_context(self._site_cloud.ca_file), self._site_cloud.hosts),
            clock=self.clock,
            journal=journal or MemoryJournal(),
        )
        answers = Answers(
            domain=self.server.tenant.site_domain, app_name=self.recipe.application.name, secret_months=24
        )

        def changed(state: SetupState) -> None:
            self.waits += [each.waiting for each in state.reports.values() if each.waiting]
            if state.prompt is not None and state.prompt != self._prompt:
                self.prompts.put_nowait(state.prompt)
            self._prompt = state.prompt
            if state.prompt is not None and state.prompt.code and state.prompt.code not in self._codes:
                self._codes.add(state.prompt.code)
                self._visit(state.prompt.url, state.prompt.code)
            if listener is not None:
                listener(state)

        self._codes: set[str] = set()
        made = Engine(self.recipe, steps_of(self.recipe), services, answers=answers, tasks=tasks(), listener=changed)
        if sign_in is None:
            self._engines.append(made)
        return made

    async def signed_in_once(self) -> "Once":
        """One real sign-in that many engines share; it ends with the world."""
        engine = self.engine()
        await engine.perform("sign_in")
        session = engine._memory.session
        assert session is not None
        return Once(session)

    def _visit(self, url: str, code: str | None = None) -> None:
        if self.away:
            return
        self.signed_in += 1

        def visit() -> None:
            try:
                robot.sign_in(url, user=self.user, code=code, ca_file=self._cloud.ca_file)
            except (robot.SignInFailedError, httpx.HTTPError) as error:
                self.errors.append(error)
                self._told.put(str(error))

        person = threading.Thread(target=visit, daemon=True)
        self._people.append(person)
        person.start()
        if code:
            person.join(20)  # the wizard's waiting takes no time, so the person goes first

    async def refused_in_the_browser(self, engine: Engine) -> str:
        """Sign in with a browser in which Microsoft's page refuses: what it says.

        The wizard is not told and waits, until it is cancelled.
        """
        waiting = asyncio.ensure_future(engine.perform("sign_in", "browser"))
        said = await asyncio.to_thread(self._told.get, timeout=20)
        assert not waiting.done()
        waiting.cancel()
        await asyncio.wait([waiting])
        self.errors.clear()
        return said

    async def aclose(self) -> None:
        for engine in self._engines:
            await engine.aclose()
        for person in self._people:
            await asyncio.to_thread(person.join, 20)

    # -- what stands in the tenant --------------------------------------------------------------------------------

    @property
    def applications(self) -> list[Json]:
        """The registrations with the domain's redirect URI, with or without its final slash."""
        uri = self.server.tenant.redirect_uri.rstrip("/")
        found = self.server.tenant.home.applications.stored()
        return [each for each in found if any(one.rstrip("/") == uri for one in each["web"]["redirectUris"])]

    @property
    def application(self) -> Json:
        (only,) = self.applications
        return only

    @property
    def principals(self) -> list[Json]:
        mine = {each["appId"] for each in self.applications}
        return [each for each in self.server.tenant.home.principals.stored() if each["appId"] in mine]

    @property
    def grants(self) -> list[Json]:
        mine = {each["id"] for each in self.principals}
        return [each for each in self.server.tenant.home.grants.stored() if each["clientId"] in mine]

    def change(self, **news: object) -> None:
        """Change the registration behind the wizard's back."""
        self.server.tenant.home.applications.put(self.application | news)

    def change_principal(self, **news: object) -> None:
        (principal,) = self.principals
        self.server.tenant.home.principals.put(principal | news)

    def delete_application(self) -> None:
        home = self.server.tenant.home
        for grant in self.grants:
            home.grants.remove(grant["id"])
        for principal in self.principals:
            home.principals.remove(principal["id"])
        for application in self.applications:
            home.applications.remove(application["id"])

    def fault(self, *faults: Fault) -> None:
        self.server.tenant.faults = FaultPlan(faults, self.clock)

    def writes(self) -> Counter[str]:
        """How often each kind of write succeeded."""
        return Counter(
            f"{each.method} {each.path.split('/')[2].partition('(')[0]}"
            for each in self.server.requests
            if each.host == "graph" and each.method != "GET" and each.status < 300
        )

    def assert_complete(self, *, secrets: int = 1) -> None:
        """Exactly one of everything, and the grant for everyone."""
        application = self.application
        assert self.server.tenant.redirect_uri in application["web"]["redirectUris"]
        assert len(application["passwordCredentials"]) == secrets, application["passwordCredentials"]
        assert len(self.principals) == 1
        (grant,) = self.grants
        assert grant["consentType"] == "AllPrincipals"
        assert "User.Read" in grant["scope"].split()
        (required,) = application["requiredResourceAccess"]
        assert len(required["resourceAccess"]) == 1


Story = Callable[[World, Engine], Awaitable[None]]


@contextlib.contextmanager
def world(
    scenario: str = "happy", *, applications: int = 0, state_file: Path | None = None, recipe: Recipe = RECIPE
) -> Iterator[World]:
    clock, vendor = VirtualClock(), vendor_of(recipe)
    with PracticeServer.start(
        scenario, vendor, clock=clock, applications=applications, state_file=state_file
    ) as server:
        yield World(server, clock, recipe=recipe)


def at(tenant: World, tell: Tell, engine: Engine | None = None) -> None:
    """Let *tell* happen to *engine*, or to a new one, and close all that the tenant opened, whatever came of it."""

    async def run() -> None:
        try:
            await tell(engine or tenant.engine())
        finally:
            await tenant.aclose()

    asyncio.run(run())


def play(scenario: str, story: Story, *, listener: Callable[[SetupState], None] | None = None) -> None:
    """Let *story* happen at a new tenant; whoever had to sign in could."""
    with world(scenario) as tenant:

        async def tell(engine: Engine) -> None:
            await story(tenant, engine)

        at(tenant, tell, tenant.engine(listener=listener))
        assert tenant.errors == []


def marks(report: StepReport) -> dict[str, Mark]:
    return {row.key: row.mark for row in report.checks}


def code(report: StepReport) -> ProblemCode | None:
    return report.problem.code if report.problem else None


VENDOR_GREEN = dict.fromkeys(
    (f"vendor_{key}" for key in ("button", "start", "client_id", "tenant_id", "redirect_uri", "scope")), Mark.DONE
)
CHOICES = {"plan": "confirm", "hand_over": "delivered"}


async def set_up(engine: Engine, **choices: str) -> StepReport:
    """Everything up to the first step that is not done; its report, or the last one."""
    state = await engine.perform_all(CHOICES | choices)
    unfinished = [each for each in state.reports.values() if each.status is not StepStatus.DONE]
    return unfinished[0] if unfinished else state.report(engine.keys[-1])


async def receive(tenant: World, engine: Engine) -> None:
    """The Customer Success Manager enters what was handed over."""
    facts, secret = engine.state.facts, engine.reveal_secret()
    assert facts.organisation
    assert facts.application
    assert secret
    await asyncio.to_thread(
        robot.enter_values,
        tenant.server.announcement["desk"],
        facts.organisation.tenant_id,
        facts.application.client_id,
        secret.reveal(),
    )
