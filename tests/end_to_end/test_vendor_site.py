"""The vendor's side against a real django-allauth site: right in several ways, and each wrong setting is named."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.end_to_end.program import Json
from tests.end_to_end.relying_party import WRONG_HOST
from tests.end_to_end.site import DjangoSites, django_sites, look_at_the_vendor, values_of
from tests.steps.world import Once, World, marks, world
from wizard.core.model import Facts, Mark, StepReport

pytestmark = pytest.mark.end_to_end
TRY = "try_sign_in"
VALUES = ("client_id", "tenant_id", "redirect_uri", "scope")
GREEN = dict.fromkeys(("accepted", *(f"vendor_{key}" for key in ("button", "start", *VALUES))), Mark.DONE)

OTHER_CLIENT = "11111111-2222-3333-4444-555555555555"
SITES: dict[str, Json] = {
    "right": {},
    "asks nothing": {"asks": False},
    "own links": {"button": "list"},
    "more permissions": {"scope": ["User.Read", "openid", "email"]},
    "wrong client id": {"client_id": OTHER_CLIENT},
    "no tenant": {"tenant": False},
    "http": {"https": False, "asks": False},
    "http and asks": {"https": False},
    "other host": {"host": WRONG_HOST, "asks": False},
    "no permission": {"scope": ["openid"]},
    "no button": {"button": "none"},
    "script page": {"button": "scripts"},
    "not there": {"prefix": "accounts/", "button": "none"},
    "no values": {"app": False, "button": "none"},
}


@dataclass
class Scene:
    """A tenant that is set up, and the sites that were told of it."""

    tenant: World
    once: Once
    facts: Facts
    sites: DjangoSites
    loop: asyncio.AbstractEventLoop

    def look(self, name: str) -> StepReport:
        """What the last check says where the domain is the site *name*."""

        async def run() -> StepReport:
            self.tenant.site_at(self.sites.ports[name], self.sites.trusted)
            return await look_at_the_vendor(self.tenant.engine(sign_in=self.once))

        return self.loop.run_until_complete(run())


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """One tenant, one set-up and one Django for all tests: each takes seconds."""
    loop = asyncio.new_event_loop()
    with world() as tenant:

        async def set_up() -> tuple[Once, Facts, Json]:
            once = await tenant.signed_in_once()
            engine = tenant.engine(sign_in=once)
            await engine.perform_all({"plan": "confirm"}, until="api_permissions")
            return once, engine.state.facts, values_of(engine)

        once, facts, values = loop.run_until_complete(set_up())
        with django_sites(tenant.server.announcement, values, tmp_path_factory.mktemp("site"), SITES) as sites:
            yield Scene(tenant, once, facts, sites, loop)
        loop.run_until_complete(tenant.aclose())
    loop.close()


def details(report: StepReport) -> dict[str, str]:
    return {row.key.removeprefix("vendor_"): str(row.detail) for row in report.checks}


@pytest.mark.parametrize("name", ["right", "asks nothing", "own links", "more permissions"])
def test_right_in_its_own_way(scene: Scene, name: str) -> None:
    assert marks(scene.look(name)) == GREEN


@pytest.mark.parametrize(
    ("name", "key", "mark", "words"),
    [
        ("wrong client id", "client_id", Mark.FAILED, f"Improvado has another Client ID, {OTHER_CLIENT}."),
        ("no tenant", "tenant_id", Mark.FAILED, "Improvado has no Tenant ID entered: common stands in its place"),
        ("http", "redirect_uri", Mark.FAILED, "Improvado names it with http in place of https."),
        ("other host", "redirect_uri", Mark.FAILED, f"Improvado names another host, {WRONG_HOST}."),
        ("no permission", "scope", Mark.FAILED, "Improvado asks for openid, and so it cannot read who signs in."),
        ("no button", "button", Mark.TODO, "once the three values are entered at Improvado"),
        ("script page", "button", Mark.UNKNOWN, "drawn by scripts"),
    ],
)
def test_one_setting_is_wrong(scene: Scene, name: str, key: str, mark: Mark, words: str) -> None:
    report = scene.look(name)
    assert marks(report) == GREEN | {f"vendor_{key}": mark}
    assert words in details(report)[key]


def test_the_right_values_are_named_to_whoever_has_to_enter_them(scene: Scene) -> None:
    assert scene.facts.application
    assert scene.facts.organisation
    assert (
        f" {scene.facts.application.client_id} has to be entered there, with the client secret"
        in details(scene.look("wrong client id"))["client_id"]
    )
    assert (
        f" {scene.facts.organisation.tenant_id} has to be entered there."
        in details(scene.look("no tenant"))["tenant_id"]
    )


def test_a_site_without_the_sign_in(scene: Scene) -> None:
    report = scene.look("not there")
    assert marks(report) == {"accepted": Mark.DONE, "vendor_button": Mark.TODO, "vendor_start": Mark.TODO}
    assert "There is no page at https://" in details(report)["start"]
    assert "The sign-in with Microsoft has to be switched on" in details(report)["start"]


def test_a_site_that_has_no_values_yet(scene: Scene) -> None:
    report = scene.look("no values")
    assert marks(report) == {"accepted": Mark.DONE, "vendor_button": Mark.TODO, "vendor_start": Mark.UNKNOWN}
    assert "(500). Perhaps the three values are not entered there yet." in details(report)["start"]


def test_a_site_that_turns_its_own_form_away(scene: Scene) -> None:
    report = scene.look("http and asks")
    assert marks(report)["vendor_start"] is Mark.UNKNOWN
    assert "does not know that it is reached through https" in details(report)["start"]
