"""Files from the window: hand-over sheet, calendar file, support bundle and profiles, with the real dialogs."""

import contextlib
import errno
import gc
import io
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from unicodedata import normalize

import pypdf
import pytest
import vobject
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QListWidget, QMessageBox, QPlainTextEdit

from tests.gui.driver import Driver
from wizard.catalogue import tr, use
from wizard.core.model import SetupState, StepStatus
from wizard.core.problems import WORDS, Problem, ProblemCode
from wizard.gui.language import speak
from wizard.gui.papers.bundle_dialog import BundleDialog
from wizard.gui.papers.paging import _chains, keep_together
from wizard.gui.papers.pdf_text import readable
from wizard.gui.papers.profile_dialog import ProfileDialog
from wizard.gui.shell import Shell
from wizard.gui.widgets.problem_card import ProblemCard
from wizard.profile import Profile, load_profile

Open = Callable[[str], Driver]
SENTENCES = ("title", "what_happened", "what_to_do", "who_can_help")

# The window comes to the front once a dialog has gone and the sign-in is over, which the platform here cannot do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")


def dialog(person: Driver, name: str) -> QFileDialog:
    """The open file dialog."""
    found = [each for each in QApplication.topLevelWidgets() if each.objectName() == name and each.isVisible()]
    assert len(found) == 1
    (asked,) = found
    assert isinstance(asked, QFileDialog)
    assert person.window.isVisible()
    return asked


def choose(person: Driver, path: Path, name: str = "save_file", filtered: str = "") -> None:
    """Take *path* in the open file dialog, as a person does who types it there."""
    asked = dialog(person, name)
    if filtered:
        (wanted,) = [each for each in asked.nameFilters() if filtered in each]
        asked.selectNameFilter(wanted)
        asked.filterSelected.emit(wanted)  # what the list of the dialog does when a person chooses
    asked.setDirectory(str(path.parent))
    field = asked.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(path.name)
    asked.accept()
    person.settled()


@contextlib.contextmanager
def answering(answer: QMessageBox.StandardButton) -> Iterator[list[str]]:
    """Press *answer* in each question of a dialog: Qt asks it in a loop of its own, which waits for that."""
    asked: list[str] = []

    def press() -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, QMessageBox):
            asked.append(question.text())
            question.button(answer).click()

    timer = QTimer()
    timer.timeout.connect(press)
    timer.start(20)
    try:
        yield asked
    finally:
        timer.stop()


def told(person: Driver) -> str:
    """What the box says, which is then closed."""
    person.until(lambda: bool(person.window.findChildren(QMessageBox, "told")))
    box = person.window.findChildren(QMessageBox, "told")[-1]
    words = box.text()
    box.close()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return words


def shown(part: type[QDialog]) -> QDialog:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, part) and each.isVisible()]
    return found


def text_of(content: bytes) -> list[str]:
    """The text of each page of a PDF."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def packed(text: str) -> str:
    """Without what a line break adds, and with ligatures taken apart."""
    return re.sub(r"\s+", "", normalize("NFKC", text))


def looked_up(state: SetupState) -> list[str]:
    """What an admin looks up on a sheet."""
    facts = state.facts
    assert facts.organisation is not None
    assert facts.application is not None
    assert facts.service_principal is not None
    assert facts.client_secret is not None
    assert facts.account is not None
    return [
        facts.organisation.tenant_id,
        facts.organisation.name,
        facts.application.client_id,
        facts.application.object_id,
        facts.service_principal.object_id,
        facts.client_secret.key_id,
        facts.client_secret.description,
        facts.account.user_name,
        facts.redirect_uri,
        *(str(row.label) for report in state.reports.values() for row in report.checks),
    ]


def test_only_what_glyphs_stand_for_changes_in_a_pdf_and_its_language_needs_no_more_room() -> None:
    catalogue = b"3 0 obj\n<<\n/Type /Catalog\n/Pages 4 0 R\n/Names 5 0 R\n/Metadata 2 0 R\n>>\nendobj\n"
    glyphs = b"begincmap\n<0001> <0009> [<0048> <0009> ]\n<0009> <0009> <0009>\nendcmap\n"
    empty = b"5 0 obj\n<<\n>>\nendobj\n<0009> <0009> <0009>\n"
    made = readable(catalogue + glyphs + empty, "pt-BR")
    assert made == (
        catalogue.replace(b"/Names 5 0 R", b"/Lang(pt-BR)")
        + b"begincmap\n<0001> <0009> [<0048> <0020> ]\n<0009> <0009> <0020>\nendcmap\n"
        + empty
    )
    attached = catalogue + b"5 0 obj\n<< /EmbeddedFiles 6 0 R >>\nendobj\n"
    assert readable(attached, "de") == attached


def test_the_last_page_saves_the_sheet_and_the_calendar_file(person: Driver, tmp_path: Path) -> None:
    person.to("hand_over")
    held = person.conductor.reveal_secret()
    assert held is not None
    secret = held.reveal()
    person.to("finish")
    state = person.conductor.state

    person.press("save_sheet")
    choose(person, tmp_path / "sheet")  # the ending comes from the kind that is chosen
    person.until(lambda: person.text("paper_told") == f"Saved in {tmp_path / 'sheet.pdf'}.")
    content = (tmp_path / "sheet.pdf").read_bytes()
    pages = text_of(content)
    text = packed("\n".join(pages))
    assert [value for value in looked_up(state) if packed(value) not in text] == []
    assert f"Page 1 of {len(pages)}" in pages[0]
    assert "\t" not in "".join(pages)  # as it is copied, and searched
    assert str(pypdf.PdfReader(io.BytesIO(content)).root_object["/Lang"]) == "en"
    assert "18. " in pages[-1]  # the pictures, and their own words as text
    assert secret not in text
    assert secret.encode() not in content

    person.press("save_sheet")
    choose(person, tmp_path / "sheet", filtered=".html")
    html = (tmp_path / "sheet.html").read_text()
    assert html.count("<img ") == 19
    assert [value for value in looked_up(state) if escape(value) not in html] == []
    assert secret not in html
    assert not re.search(r'(?:src|href)="(?!data:image/png;base64,)', html)

    person.press("save_calendar")
    choose(person, tmp_path / "renew")
    event = vobject.readOne((tmp_path / "renew.ics").read_text()).vevent
    assert state.facts.client_secret is not None
    assert event.dtstart.value == state.facts.client_secret.expires.astimezone().date()
    assert len(event.valarm_list) == 3
    assert secret not in (tmp_path / "renew.ics").read_text()

    # A name that is taken is asked about by the dialog itself, and No changes nothing.
    (tmp_path / "renew.ics").write_text("mine")
    person.press("save_calendar")
    with answering(QMessageBox.StandardButton.No) as asked:
        choose(person, tmp_path / "renew.ics")
    assert len(asked) == 1
    dialog(person, "save_file").reject()
    person.settled()
    assert (tmp_path / "renew.ics").read_text() == "mine"


def test_a_file_that_cannot_be_written_is_explained_and_none_is_overwritten(person: Driver, tmp_path: Path) -> None:
    person.to("sign_in")
    person.do()
    saver = person.window.desk.saver
    saver.save(tmp_path / "no" / "sheet.html", ".html", lambda _engine, _ending: b"x", over=True)
    assert told(person) == f"Nothing could be saved there: {os.strerror(errno.ENOENT)}"
    (tmp_path / "there.html").write_text("mine")
    saver.save(tmp_path / "there.html", ".html", lambda _engine, _ending: b"x", over=False)
    assert "is there already. Choose another name." in told(person)
    assert (tmp_path / "there.html").read_text() == "mine"
    saver.save(tmp_path / "there.html", ".html", lambda _engine, _ending: b"new", over=True)
    assert told(person) == f"Saved in {tmp_path / 'there.html'}."
    assert (tmp_path / "there.html").read_text() == "new"
    assert [each.name for each in tmp_path.iterdir()] == ["there.html"]


def test_the_support_bundle_is_read_before_it_is_saved(person: Driver, tmp_path: Path) -> None:
    person.to("plan")
    QTest.keyClick(person.window, Qt.Key.Key_F1)
    person.until(lambda: person.sees("help_panel"))
    person.press("support_bundle_button")
    bundle = shown(BundleDialog)
    assert isinstance(bundle, BundleDialog)
    person.until(lambda: bool(bundle.files))
    names = bundle.findChild(QListWidget, "bundle_files")
    text = bundle.findChild(QPlainTextEdit, "bundle_text")
    assert isinstance(names, QListWidget)
    assert isinstance(text, QPlainTextEdit)
    seen = {}
    for place in range(names.count()):
        names.setCurrentRow(place)
        seen[names.item(place).text()] = text.toPlainText()
    facts = person.conductor.state.facts
    assert facts.organisation is not None
    for value in (facts.organisation.tenant_id, "contoso", "ada@"):
        assert value not in "\n".join(seen.values()).lower()
    assert "tenant-1" in seen["checks.txt"]
    bundle.save.click()
    choose(person, tmp_path / "bundle")
    with zipfile.ZipFile(tmp_path / "bundle.zip") as archive:
        saved = {name: archive.read(name).decode() for name in archive.namelist()}
    assert {name: each.rstrip("\n") for name, each in saved.items()} == {
        name: each.rstrip("\n") for name, each in seen.items()
    }
    bundle.close()


def test_support_makes_a_profile_and_the_customer_drops_it_on_the_window(open_window: Open, tmp_path: Path) -> None:
    person = open_window("happy")
    domain = person.conductor.state.answers.domain
    person.window.make_menu().papers["make_profile"].trigger()
    form = shown(ProfileDialog)
    assert isinstance(form, ProfileDialog)
    form.save.click()
    assert form.fields["domain"].hasFocus() or form.focusWidget() is form.fields["domain"]
    assert form.fields["domain"].accessibleDescription()
    form.fields["domain"].setText(f"https://{domain.upper()}/login")
    form.fields["app_name"].setText("Ours  SSO")
    form.fields["expected_tenant"].setText("not a tenant")
    form.fields["contact"].setText("Grace, grace@improvado.example")
    form.save.click()
    assert "Write a tenant ID or a domain" in form.fields["expected_tenant"].accessibleDescription()
    form.fields["expected_tenant"].setText("contoso.example")
    form.months.setCurrentIndex(form.months.findData(6))
    form.save.click()
    path = tmp_path / "customer.toml"
    choose(person, path)
    form.close()
    assert load_profile(path) == Profile(
        domain=domain,
        app_name="Ours SSO",
        expected_tenant="contoso.example",
        secret_months=6,
        contact="Grace, grace@improvado.example",
    )

    assert not person.sees("domain_fixed")
    drop(person, path)
    person.settled()
    assert person.sees("domain_fixed")
    assert person.find(QLineEdit, "domain").isReadOnly()
    assert "Grace, grace@improvado.example" in person.text("contact")
    person.to("sign_in")
    assert "contoso.example" in person.text("tenant_fixed")
    person.to("register_application")
    assert person.find(QLineEdit, "app_name").isReadOnly()
    assert person.find(QLineEdit, "app_name").text() == "Ours SSO"
    person.do()
    person.settled()
    facts, answers = person.conductor.state.facts, person.conductor.state.answers
    assert facts.application is not None
    assert (facts.application.name, answers.secret_months) == ("Ours SSO", 6)
    assert answers.fixed == {"domain", "app_name", "tenant"}


def test_a_profile_that_is_dropped_on_the_first_page_changes_the_language_and_nothing_else(
    person: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "customer.toml"
    path.write_text(f'domain = "{person.conductor.state.answers.domain}"\nlanguage = "ar"\n', encoding="utf-8")
    former, application = person.window, QApplication.instance()
    assert isinstance(application, QApplication)
    gone: list[bool] = []
    former.destroyed.connect(lambda: gone.append(True))
    try:
        drop(person, path)
        person.until(lambda: bool(gone))
        (person.window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, Shell)]
        assert person.window.isVisible()
        assert person.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        person.settled()
        assert person.sees("domain_fixed")
        assert person.window.footer.next.text() == tr("&Next") != "&Next"
        person.press("primary")
        assert person.conductor.state.report("before_you_start").status is StepStatus.DONE
    finally:
        speak(application, "en")
        person.window.leave()
        person.conductor.close()
        del former
        gc.collect()  # the robot of the test closes what it still finds


def test_in_the_midst_of_a_set_up_a_profile_says_how_to_get_its_language(person: Driver, tmp_path: Path) -> None:
    person.to("plan")
    path = tmp_path / "customer.toml"
    path.write_text('language = "de"\n')
    drop(person, path)
    assert "asks for Deutsch" in told(person)
    assert person.window.footer.next.text() == "&Next"


def test_a_profile_does_not_overrule_what_was_confirmed(person: Driver, tmp_path: Path) -> None:
    person.project.contact = "Grace"
    person.to("plan")
    answers = person.conductor.state.answers
    other = tmp_path / "other.toml"
    other.write_text('domain = "other.example.com"\ncontact = "Mallory"\n')
    drop(person, other)
    assert f"This profile is for other.example.com, and {answers.domain} was entered here" in told(person)
    elsewhere = tmp_path / "elsewhere.toml"
    elsewhere.write_text('expected_tenant = "9d1e0000-0000-4000-8000-000000000000"\n')
    drop(person, elsewhere)
    assert "you are signed in to Contoso Ltd." in told(person)
    damaged = tmp_path / "damaged.toml"
    damaged.write_text("domain = 'acme.example.com'\nmonths = 3\n")
    drop(person, damaged)
    assert "months: this key is not known" in told(person)
    assert person.project.contact == "Grace"
    assert person.conductor.state.answers == answers


def drop(person: Driver, path: Path) -> None:
    """Drag a file onto the window and drop it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(300, 300), action, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(person.window, enter)
    assert enter.isAccepted()
    let_go = QDropEvent(QPointF(300, 300), action, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(person.window, let_go)


def test_a_profile_is_opened_from_the_menu_and_something_else_cannot_be_dropped(person: Driver, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "picture.png"))])
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(person.window, enter)
    assert not enter.isAccepted()
    path = tmp_path / "p.toml"
    path.write_text('domain = "acme.example.com"\n')
    person.type("domain", "other.example.com")  # typed, and not checked yet
    person.window.make_menu().papers["open_profile"].trigger()
    choose(person, path, "open_file")
    assert "other.example.com was entered here" in told(person)
    person.type("domain", "ACME.example.com")
    person.window.make_menu().papers["open_profile"].trigger()
    choose(person, path, "open_file")
    person.until(lambda: person.sees("domain_fixed"))
    assert person.find(QLineEdit, "domain").text() == "acme.example.com"


def test_the_contact_stands_wherever_whoever_helps_is_named(person: Driver) -> None:
    person.project.contact = "Grace"
    for key in person.project.recipe.step_keys():
        page = person.window.page_of(key)
        page.draw()
        words = (page.words.say, *page.words.notes)
        named = any("Customer Success Manager" in each for each in words)
        assert page._contact.isHidden() is not named, key
    card = ProblemCard(lambda _key: None, contact=lambda: "Grace")
    for code in ProblemCode:
        places = re.findall(r"{(\w+)}", " ".join(getattr(WORDS[code], each) for each in SENTENCES))
        problem = Problem(code, tuple((place, "x") for place in places))
        card.show_problem(problem, enabled=True)
        named = "{helper}" in problem.words.who_can_help
        assert card._contact.isHidden() is not named, code
        assert not named or card._contact.text() == "Your contact for help: Grace"
    card.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_rows_stay_whole_and_headings_stay_with_them() -> None:
    document = QTextDocument()
    rows = "".join(f"<tr><td>{place}</td><td>one<br>two<br>three</td></tr>" for place in range(40))
    document.setHtml("".join(f"<h2>Heading {each}</h2><p>Words</p><table>{rows}</table>" for each in range(6)))
    size = document.size()
    size.setHeight(310)
    document.setPageSize(size)
    keep_together(document)
    height = document.pageSize().height()
    chains = list(_chains(document))
    assert len(chains) == 240
    assert {len(chain) for chain in chains} == {1, 3}
    assert document.pageCount() > 40
    cut = [chain for chain in chains if int(chain[0].top // height) != int((chain[-1].bottom - 0.01) // height)]
    assert cut == []


def test_a_sheet_from_right_to_left_can_be_printed(person: Driver, tmp_path: Path) -> None:
    use("ar")
    person.to("sign_in")
    person.do()
    person.window.desk.save_sheet()
    choose(person, tmp_path / "sheet")
    assert str(tmp_path / "sheet.pdf") in told(person).replace("\u2068", "")
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "sheet.pdf").pages)
    facts = person.conductor.state.facts
    assert facts.organisation is not None
    assert facts.organisation.tenant_id in text
