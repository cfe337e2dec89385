"""Scenes of the last steps: who may sign in, the trial, the vendor's side, Keeper's share, and the files."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from keepersdk.proto import APIRequest_pb2
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QMessageBox, QWidget

from tests.gui.driver import Driver
from tests.gui.test_keeper_way import Keeper, way
from tests.gui.test_try_sign_in import tries
from tests.handover.keeper_server import MAIL_CODE, PASSWORD, TOTP, USER, RefusedError, keeper_server, receive
from tests.sheets.troubles import Scene, Shown
from wizard.core.keeper import Region
from wizard.core.words import say
from wizard.gui.pages.who_may_sign_in import WhoMaySignInPage
from wizard.gui.papers.bundle_dialog import BundleDialog
from wizard.gui.papers.profile_dialog import ProfileDialog
from wizard.gui.widgets.qr_code import QrCode
from wizard.practice import robot


def people(person: Driver, show: Shown) -> None:
    """Chosen people: whom a search finds, and that it finds nobody; who was chosen; a group that cannot be taken."""
    person.to("who_may_sign_in")
    page = person.window.page
    assert isinstance(page, WhoMaySignInPage)
    page.chosen.click()
    person.settled()

    def search(text: str) -> None:
        page.search.field.setFocus()
        page.search.field.clear()
        QTest.keyClicks(page.search.field, text)
        # The sentence below the field ends with what was found; while it searches there are neither.
        person.until(lambda: person.conductor.state.facts.found is not None)
        person.until(lambda: getattr(person.conductor.state.facts.found, "text", "") == text)
        person.settled()

    show()
    search("nobody at all")
    show()
    search("mar")
    show()
    page.search.add_buttons[0].click()
    search("ada")
    page.search.add_buttons[0].click()
    show()
    person.server.tenant.home.groups_assignable = False
    person.press("primary")
    show()
    person.server.tenant.home.groups_assignable = True
    problem = person.conductor.state.report("who_may_sign_in").problem
    assert problem is not None
    person.press(f"fix_{problem.choices[0].key}")
    page.members.buttons[next(iter(page.members.buttons))].click()
    show()


def declined(person: Driver, show: Shown) -> None:
    """A trial in which somebody declines, where the values are handed over and on the page of the trial."""
    person.to("hand_over")
    home = person.server.tenant.home
    for grant in home.grants.stored():
        home.grants.remove(grant["id"])
    person.signs_in = False
    for key in ("hand_over", "try_sign_in"):
        person.window.open(key)
        person.settled()
        tries(person)
        show()
        robot.sign_in(person.opened[-1], decline=True, ca_file=person.server.announcement["ca_file"])
        person.settled()
        person.window.page.ensureWidgetVisible(person.find(QWidget, "problem"))
        show()
        person.press("fix_leave_out")


def vendor(*, receives: bool, tries: bool = False) -> Scene:
    """The vendor's side on the page of the trial and on the last page, once the values were handed over."""

    def scene(person: Driver, show: Shown) -> None:
        person.to("hand_over")
        if tries:
            person.press("try_sign_in")
            person.window.page.ensureWidgetVisible(person.find(QWidget, "trial"))
            show()
        facts, secret = person.conductor.state.facts, person.conductor.reveal_secret()
        if receives:
            assert facts.organisation is not None
            assert facts.application is not None
            assert secret is not None
            person.project.practice_receiver(facts.organisation.tenant_id, facts.application.client_id, secret.reveal())
        person.to("try_sign_in")
        show()
        person.window.page.ensureWidgetVisible(person.find(QWidget, "trial"))
        show()
        person.to("finish")
        show()

    return scene


@contextmanager
def signing_in(person: Driver) -> Iterator[Keeper]:
    """The fourth way is chosen, with a stand-in for Keeper's servers in the list of regions."""
    with keeper_server() as (server, trust), pytest.MonkeyPatch.context() as patch:
        desk = Keeper(server, trust)
        patch.setattr(person.project, "keeper_desk", lambda: desk.make)
        person.to("hand_over")
        person.signs_in = False
        person.press("way_wizard")
        regions = person.find(QComboBox, "keeper_desk_region")
        regions.addItem("keeper.example", Region("HERE", server.host, say("Here")))
        regions.setCurrentIndex(regions.count() - 1)
        yield desk


def keeper(person: Driver, show: Shown) -> None:
    """Keeper's share made here: each step of the sign-in, the link, opened, revoked, nobody came in time."""
    channel = APIRequest_pb2.TwoFactorChannelInfo
    with signing_in(person) as desk:
        server = desk.server

        def press(name: str) -> None:
            """Press, and look at what comes."""
            person.press(name)
            person.window.page.ensureWidgetVisible(way(person))
            show()

        server.wants = ["device", "two_factor"]
        server.channels = [
            channel(channelType=APIRequest_pb2.TWO_FA_CT_WEBAUTHN, channel_uid=b"key"),
            channel(channelType=APIRequest_pb2.TWO_FA_CT_TOTP, channel_uid=b"totp", channelName="Phone"),
        ]
        press("keeper_start")
        person.type("keeper_mail", USER)
        press("keeper_start")
        press("keeper_push_email")
        person.type("keeper_device_code", MAIL_CODE)
        press("keeper_device_go")
        person.find(QComboBox, "keeper_two_factor_channel").setCurrentIndex(1)
        person.type("keeper_two_factor_code", "999999")
        press("keeper_two_factor_go")
        person.type("keeper_two_factor_code", TOTP)
        press("keeper_two_factor_go")
        person.type("keeper_password_field", PASSWORD)
        press("keeper_password_go")
        server.refuse["vault/external_share_add"] = RefusedError(403, "access_denied")
        press("keeper_share")
        press("keeper_share")
        person.window.page.ensureWidgetVisible(person.find(QrCode, "qr_code"))
        show()
        made, link = way(person), way(person).desk.reveal_link()
        assert link is not None
        receive(server, link.reveal(), at=int(datetime.now(UTC).timestamp() * 1000))
        press("keeper_look")
        share = made.state.share
        assert share is not None
        for ended in (replace(share, ended=True), replace(share, ended=True, opened=None), share):
            made._take(replace(made.state, share=ended))
            if ended is not share:
                show()
        press("keeper_revoke")


def company_sign_in(person: Driver, show: Shown) -> None:
    """Keeper behind the sign-in of the company, and the approval after it."""
    with signing_in(person) as desk:
        server = desk.server
        server.wants, server.via_device = ["sso", "data_key"], True
        person.type("keeper_mail", USER)
        person.press("keeper_start")
        person.press("keeper_sso_open")
        person.window.page.ensureWidgetVisible(way(person))
        show()
        person.type("keeper_sso_field", server.sso_token(person.opened[-1]))
        person.press("keeper_sso_go")
        person.press("keeper_push_administrator")
        person.press("keeper_data_key_look")
        person.window.page.ensureWidgetVisible(way(person))
        show()


def files(person: Driver, show: Shown) -> None:
    """The dialogs of the files: what is saved where, a profile, the support bundle, and what is said afterwards."""
    person.to("finish")
    person.press("save_sheet")
    asked = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible())
    show(asked)
    asked.close()
    person.window.make_menu().papers["make_profile"].trigger()
    form = _open(ProfileDialog)
    assert isinstance(form, ProfileDialog)
    show(form)
    form.fields["domain"].clear()
    form.fields["expected_tenant"].setText("not a tenant")
    form.save.click()
    show(form)
    form.close()
    person.window.desk.show_bundle()
    bundle = _open(BundleDialog)
    assert isinstance(bundle, BundleDialog)
    person.until(lambda: bool(bundle.files))
    show(bundle)
    bundle.close()
    person.window.desk.say("Saved in ~/hand-over-contoso.improvado.example.pdf.", good=True)
    told = person.window.findChildren(QMessageBox, "told")[-1]
    show(told)
    told.close()


def _open(kind: type[QDialog]) -> QDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


LAST_STEPS: tuple[tuple[str, Scene], ...] = (
    ("happy", people),
    ("happy", declined),
    ("happy", vendor(receives=False)),
    ("happy", vendor(receives=True, tries=True)),
    ("vendor-no-button", vendor(receives=True)),
    ("vendor-wrong-client-id", vendor(receives=True)),
    ("vendor-site-down", vendor(receives=True)),
    ("vendor-script-page", vendor(receives=True)),
    ("happy", keeper),
    ("happy", company_sign_in),
    ("happy", files),
)
