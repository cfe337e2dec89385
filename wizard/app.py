"""The composition root: the only place where the parts are wired together."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from wizard.browser import Browser
from wizard.core.domain import DOMAIN_PLACE, normalise_domain, redirect_uri
from wizard.core.model import Answers, Facts, SetupState
from wizard.core.recipe import Recipe
from wizard.core.words import NOTHING, say
from wizard.proxies import ProxyFinder, system_proxy
from wizard.recipes import DEFAULT, load_recipe, pictures_of
from wizard.rehearsal import practice_server, scenario_names

if TYPE_CHECKING:
    from concurrent.futures import Future

    from wizard.clouds import Cloud
    from wizard.core.approval import Request
    from wizard.core.engine import Engine
    from wizard.core.journal import Entry, Journal
    from wizard.core.ports import Clock
    from wizard.core.unfinished import Unfinished
    from wizard.handover.keeper import MakeDesk
    from wizard.handover.record import Record
    from wizard.pictures import Pictures
    from wizard.practice.serve import PracticeServer

PUBLIC = "public"
PRACTICE_BANNER = say("Practice mode. Nothing here touches a real tenant.")
# Microsoft Azure CLI, a public client in every tenant whose pre-authorised permissions cover every step of the set-up.
AZURE_CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46"


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line decides.

    Attributes:
        cloud: Name of a cloud, or path of a cloud file.
        client_id: The application that signs the person in.
        domain: The whitelabel domain, as typed.
        app_name: Display name of the application; empty for the recipe's.
        secret_months: Life of the client secret in months; 0 for the recipe's.
        tenant: Tenant ID or domain; empty for "the account decides".
        language: Language of the texts; empty for that of the system.
        contact: Whom to ask for help, from a profile; may be empty.
        recipe: Name of a recipe, or path of a recipe file.
        fixed: Names of the answers that a profile has fixed.
    """

    cloud: str = PUBLIC
    client_id: str = AZURE_CLI
    domain: str = ""
    app_name: str = ""
    secret_months: int = 0
    tenant: str = ""
    language: str = ""
    contact: str = ""
    recipe: str = DEFAULT
    fixed: frozenset[str] = frozenset()


class Project:
    """One recipe for one cloud, ready to make engines. This is what a face gets to see.

    Attributes:
        recipe: The article as data.
        banner: What the window says at the top in a rehearsal, else :data:`~wizard.core.words.NOTHING`.
        title: Title of the window.
        language: The language that was asked for; empty for that of the system.
        contact: Whom to ask for help where the texts name whoever helps; may be empty.
        open_page: Opens a page of a known host in the user's browser without waiting; may tell whether it was opened.
        find_proxy: Names the proxy for an address; a face with a better way to ask puts it in before the first engine.
    """

    def __init__(
        self, options: Options, *, practice: str = "", journal: "Journal | None" = None, clock: "Clock | None" = None
    ) -> None:
        """Read the recipe and the cloud. A practice tenant is started with the first engine: it takes a second.

        Args:
            options: What the command line decides.
            practice: Name of the scenario to rehearse; empty for the real thing.
            journal: Where writes are remembered; by default the state directory, or memory in a rehearsal.
            clock: Time.

        Raises:
            DataError: A file has a mistake.
            KeyError: There is no such scenario.
        """
        if practice and practice not in scenario_names():
            raise KeyError(practice)
        self.recipe: Recipe = load_recipe(options.recipe)
        self.banner = PRACTICE_BANNER if practice else NOTHING
        self.title = self.recipe.title
        self.language = options.language
        self.contact = options.contact
        self._browser = Browser()
        self.open_page: Callable[[str], Future[bool] | None] = self._browser
        self.find_proxy: ProxyFinder = system_proxy
        self._options = options
        self._practice = practice
        self._server: PracticeServer | None = None
        # What somebody wrote is read now, so that a mistake is told at once; the usual cloud can wait for its engine.
        self._cloud = _load_cloud(options.cloud) if options.cloud != PUBLIC and not practice else None
        self._journal = journal
        self._clock = clock
        self._pictures: Pictures | None = None
        # The notes of the usual recipe name none: they were written before there was another one.
        self._notes_of = "" if self.recipe.id == DEFAULT else self.recipe.id
        if pictures_of(options.recipe) != options.recipe:
            self.pictures()  # somebody wrote these as well

    def first_answers(self) -> Answers:
        """What is known before anything was asked or started."""
        return Answers(
            domain=self._options.domain,
            app_name=self._options.app_name or self.recipe.application.name,
            secret_months=self._options.secret_months or self.recipe.client_secret.default_months,
            tenant=self._options.tenant,
            fixed=self._options.fixed,
        )

    def make_engine(self, listener: Callable[[SetupState], None] = lambda _state: None) -> "Engine":
        """A new engine. Slow the first time, and so the imports are here; call it in the thread of its loop."""
        from wizard.core.engine import Engine  # noqa: PLC0415 - the window opens before what it needs later is loaded
        from wizard.core.journal import FileJournal, MemoryJournal  # noqa: PLC0415
        from wizard.core.ports import SystemClock  # noqa: PLC0415
        from wizard.core.step import Services  # noqa: PLC0415
        from wizard.entra.settings import CODE_PAGES, Endpoints  # noqa: PLC0415
        from wizard.entra.sign_in import EntraSignIn  # noqa: PLC0415
        from wizard.logbook import LOGBOOK  # noqa: PLC0415
        from wizard.paths import state_dir  # noqa: PLC0415
        from wizard.site import HttpsSite  # noqa: PLC0415
        from wizard.steps import steps_of, tasks  # noqa: PLC0415

        cloud, answers = self._where()
        if not self._practice:
            LOGBOOK.keep_in(state_dir())
        if self._journal is None:
            # A rehearsal ends with its tenant, so its journal does too.
            self._journal = MemoryJournal() if self._practice else FileJournal(state_dir(), self._notes_of)
        clock = self._clock or SystemClock()
        endpoints = Endpoints(
            login=cloud.login,
            graph=cloud.graph,
            ca_file=cloud.ca_file,
            client_id=self._options.client_id,
            also_login=cloud.also_login,
        )
        self._browser.know(endpoints.login_hosts | CODE_PAGES)
        self._browser.pages = cloud.pages

        def heard(state: SetupState) -> None:
            self._browser.site = state.answers.domain
            listener(state)

        sign_in = EntraSignIn(endpoints, clock, self.open_page, self.find_proxy)
        services = Services(
            sign_in=sign_in,
            site=HttpsSite(sign_in.context, cloud.hosts, self.find_proxy),
            clock=clock,
            journal=self._journal,
        )
        self._browser.site = answers.domain
        return Engine(self.recipe, steps_of(self.recipe), services, answers=answers, tasks=tasks(), listener=heard)

    def _where(self) -> "tuple[Cloud, Answers]":
        """The cloud, and the answers that go with it."""
        answers = self.first_answers()
        if self._practice and self._server is None:
            self._server = practice_server(self._practice, self.recipe)
            self._cloud = _load_cloud(str(self._server.cloud_file))
        if self._server is not None and not answers.domain:
            answers = replace(answers, domain=str(self._server.announcement["domain"]))
        if self._cloud is None:
            self._cloud = _load_cloud(self._options.cloud)
        return self._cloud, answers

    @property
    def given_domain(self) -> str:
        """The domain that was named when the program was started; empty where none was."""
        return self._options.domain

    def record(self, engine: "Engine") -> "Record":
        """The account of what was set up, for the papers."""
        from wizard.handover.record import make_record  # noqa: PLC0415 - only needed at the end

        return make_record(
            self.recipe,
            engine.state,
            engine.entries(),
            now=(self._clock or _now()).now(),
            practice=bool(self._practice),
            contact=self.contact,
            cloud="" if self._practice or self._options.cloud == PUBLIC else self._options.cloud,
            source="" if self._options.recipe == DEFAULT else self._options.recipe,
        )

    def pictures(self) -> "Pictures":
        """The pictures of the recipe.

        Raises:
            DataError: Their file has a mistake.
        """
        from wizard.pictures import load_pictures  # noqa: PLC0415 - the first pages have no pictures

        if self._pictures is None:
            self._pictures = load_pictures(pictures_of(self._options.recipe))
        return self._pictures

    def support_files(self, engine: "Engine | None", face: Mapping[str, str]) -> dict[str, str]:
        """The files of a support bundle by name, with aliases in place of who it is about.

        Args:
            engine: The engine, where one runs: its journal counts. Without it, all journals of this computer do.
            face: What is known of the window or the terminal.

        Raises:
            OSError: The state directory cannot be made or is not ours.
        """
        from wizard.core.journal import UNREADABLE, read_pages  # noqa: PLC0415 - only needed when asked for
        from wizard.core.journal_files import PATTERN  # noqa: PLC0415
        from wizard.handover.bundle import Story, bundle  # noqa: PLC0415
        from wizard.logbook import LOGBOOK, former_lines  # noqa: PLC0415
        from wizard.paths import state_dir  # noqa: PLC0415

        lines = LOGBOOK.lines()
        entries: dict[str, Sequence[Entry]] = {}
        places: dict[str, tuple[str, str]] = {}
        if engine is not None:
            entries["this run"] = engine.entries()
            tenant = engine.state.facts.organisation.tenant_id if engine.state.facts.organisation else ""
            places["this run"] = (tenant, engine.state.answers.domain)
        elif not self._practice:
            lines = former_lines(state_dir())
            for path in sorted(state_dir().glob(PATTERN)):
                with suppress(*UNREADABLE):
                    pages = read_pages(path)
                    entries[path.name], places[path.name] = pages.entries, pages.place
        state = engine.state if engine is not None else SetupState(answers=self.first_answers())
        return bundle(Story(self.recipe, state, entries, places, lines, (self._clock or _now()).now(), face))

    def unfinished(self) -> "tuple[Unfinished, ...]":
        """What was begun with this recipe and not brought to its end, the latest first; nothing in a rehearsal.

        Raises:
            OSError: The state directory cannot be made or is not ours.
        """
        from wizard.core.journal_files import any_in  # noqa: PLC0415 - asked by the window alone
        from wizard.paths import state_dir  # noqa: PLC0415

        if self._practice or not any_in(state_dir()):
            return ()
        from wizard.core.unfinished import unfinished_in  # noqa: PLC0415 - the usual first window has nothing to read

        return unfinished_in(state_dir(), self._notes_of)

    def close(self) -> None:
        """End the practice tenant, if there is one. May be called twice."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    def normalise_domain(self, text: str) -> str:
        """The domain as it is used.

        Raises:
            DomainError: It is no domain; ``sentence`` says why.
        """
        return normalise_domain(text)

    def redirect_uri(self, domain: str) -> str:
        """The exact redirect URI for a normalised domain."""
        return redirect_uri(self.recipe.application.redirect_uri, domain)

    def login_page(self, domain: str) -> str:
        """The address of the vendor's login page for a normalised domain; empty where the recipe names none."""
        return self.recipe.login.page.replace(DOMAIN_PLACE, domain)

    def portal_address(self, place: str, facts: Facts) -> str:
        """The address of a place in the portal for the tenant and the application of *facts*.

        Args:
            place: A name of ``resources/portal.toml``; any other opens the portal's start page.
            facts: What is known of the tenant.
        """
        from wizard.portal import address  # noqa: PLC0415 - only needed by whoever works in the portal

        cloud = self._cloud or _load_cloud(PUBLIC)
        self._browser.know(cloud.portal_hosts)
        return address(
            cloud.entra_portal,
            place,
            facts.organisation.tenant_id if facts.organisation else "",
            client_id=facts.application.client_id if facts.application else "",
            principal_id=facts.service_principal.object_id if facts.service_principal else "",
        )

    def approval_request(self, facts: Facts) -> "Request | None":
        """The message to an administrator who has to consent; ``None`` while there is nothing to consent to."""
        from wizard.core.approval import approval_request  # noqa: PLC0415 - rarely needed

        if facts.organisation is None or facts.application is None or self._cloud is None:
            return None
        query = urlencode({"client_id": facts.application.client_id})
        return approval_request(
            vendor=str(self.recipe.vendor_at(self._browser.site)),
            name=facts.application.name,
            permission=self.recipe.permission.name,
            organisation=facts.organisation.name,
            consent=f"{self._cloud.login}/{facts.organisation.tenant_id}/adminconsent?{query}",
            portal=self.portal_address("api_permissions", facts),
        )

    def keeper_desk(self) -> "MakeDesk | None":
        """What makes a desk where the wizard makes Keeper's One-Time Share itself.

        ``None`` where the optional extra is not installed, and in a rehearsal: there is no practice Keeper, and made-up
        values belong into nobody's vault.
        """
        from wizard.core.ports import SystemClock  # noqa: PLC0415 - only on the hand-over page
        from wizard.entra.trust import make_context  # noqa: PLC0415
        from wizard.handover.keeper import Desk, installed  # noqa: PLC0415

        if self._practice or not installed():
            return None
        clock = self._clock or SystemClock()
        return lambda tell: Desk(clock, tell, context=lambda: make_context(None), find_proxy=self.find_proxy)

    def practice_visitor(self, url: str) -> None:
        """Sign in at a practice page like a person would, in this thread; for tours without anybody.

        Raises:
            RuntimeError: This is not a rehearsal.
        """
        from wizard.practice.robot import sign_in  # noqa: PLC0415 - only needed for a tour

        if not self._practice:
            msg = "only a practice tenant has a visitor"
            raise RuntimeError(msg)
        sign_in(url)

    @property
    def practice_desk(self) -> str:
        """Where the user plays whoever receives the values; empty where somebody real does."""
        return str(self._server.announcement["desk"]) if self._server is not None else ""

    def practice_receiver(self, tenant_id: str, client_id: str, client_secret: str) -> None:
        """Enter the three values like whoever receives them would, in this thread; for tours without anybody.

        Raises:
            RuntimeError: This is not a rehearsal, or it has not begun.
        """
        from wizard.practice.robot import enter_values  # noqa: PLC0415 - only needed for a tour

        if self._server is None:
            msg = "only a practice tenant has somebody who receives the values"
            raise RuntimeError(msg)
        enter_values(str(self._server.announcement["desk"]), tenant_id, client_id, client_secret)

    def warm_up(self) -> None:
        """Load the SDKs ahead of time; slow, for the worker thread."""
        from wizard.entra.warm_up import warm_up  # noqa: PLC0415

        warm_up()


def _now() -> "Clock":
    from wizard.core.ports import SystemClock  # noqa: PLC0415 - not needed before the first window

    return SystemClock()


def _load_cloud(name_or_path: str) -> "Cloud":
    from wizard.clouds import load_cloud  # noqa: PLC0415 - not needed before the first window

    return load_cloud(name_or_path)


@contextmanager
def open_project(options: Options, practice: str = "") -> Iterator[Project]:
    """The project for *options*; with *practice* on a practice tenant that lives at most as long as the block.

    Raises:
        DataError: A file has a mistake.
        KeyError: There is no such scenario.
    """
    project = Project(options, practice=practice)
    try:
        yield project
    finally:
        project.close()
