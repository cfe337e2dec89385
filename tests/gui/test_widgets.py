"""Widgets of our own: what Qt's do not do."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.sheets.problems import examples
from wizard.core.model import Mark, PromptKind, SignInPrompt
from wizard.core.problem_words import WORDS
from wizard.gui.design import colour, moves
from wizard.gui.icons import FILES, draw_icon
from wizard.gui.marks import Sign, draw_sign
from wizard.gui.widgets.breaking import BREAK, END, INVISIBLE, LEFT_TO_RIGHT, BreakingLabel, OneLine, breakable
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.heading import Heading, tell_headings
from wizard.gui.widgets.parts import button, value_label
from wizard.gui.widgets.prompt_card import PromptCard
from wizard.paths import resource

URI = "https://contoso.improvado.example/api/dts/v2/allauth/microsoft/login/callback/"


@given(st.text())
def test_breaks_are_all_that_is_added(text: str) -> None:
    assert breakable(text).replace(BREAK, "") == text.replace(BREAK, "")


@given(st.from_regex(r"\A[A-Za-z0-9/.:_-]{1,200}\Z"))
def test_no_part_of_a_word_is_long(word: str) -> None:
    assert max(map(len, breakable(word).split(BREAK))) <= 2 * 32 + word.count("/")


def right_edges(picture: QImage, lines: int) -> list[int]:
    """Where the ink ends at the right, for each of the *lines* of a text that fills the picture."""
    paper, height = picture.pixelColor(0, 0), picture.height() // lines
    return [
        max(x for x in range(picture.width()) for y in range(top, top + height) if picture.pixelColor(x, y) != paper)
        for top in range(0, lines * height, height)
    ]


@pytest.fixture
def mirrored_window(qapp: QApplication) -> Iterator[None]:
    """A window that is written from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored_window")
def test_in_a_mirrored_window_every_line_begins_at_the_edge(qtbot: QtBot) -> None:
    word = "ـ" * 8  # a sign whose ink begins where it does
    label = BreakingLabel(" ".join([word] * 4))
    label.setTextFormat(Qt.TextFormat.PlainText)
    qtbot.addWidget(label)
    label.ensurePolished()  # the stylesheet, where one is set, has a say in the font
    line = label.fontMetrics()
    width = line.horizontalAdvance(f"{word} {word}") + 4
    label.resize(width, label.heightForWidth(width))
    assert 2 * line.height() <= label.height() < 3 * line.height()
    first, second = right_edges(label.grab().toImage(), 2)
    assert first == second >= label.width() - 2


@pytest.mark.usefixtures("mirrored_window")
def test_in_a_mirrored_window_an_address_keeps_its_direction_and_stands_where_lines_begin(qtbot: QtBot) -> None:
    shown = breakable(f"معرّف URI هو {URI}. وهو")
    assert f"{END}. " in shown
    assert shown.count(LEFT_TO_RIGHT) == shown.count(END) == 1
    assert shown.translate(INVISIBLE) == f"معرّف URI هو {URI}. وهو"
    label = value_label(URI)
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    label.setSelection(0, len(QLabel.text(label)))
    assert label.selectedText() == URI


def test_one_line_leaves_out_what_there_is_no_room_for_and_tells_it(qtbot: QtBot) -> None:
    line = OneLine("Contoso Ltd. · ada@contoso.example")
    qtbot.addWidget(line)
    line.resize(60, 20)
    line.grab()
    assert line.toolTip() == line.text()
    line.resize(600, 20)
    line.grab()
    assert not line.toolTip()


def test_icons_are_there_and_take_on_their_colour() -> None:
    for file in resource("icons/lucide").glob("*.svg"):
        image = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        draw_icon(painter, file.stem, QRectF(0, 0, 24, 24), QColor("#ff0000"))
        painter.end()
        pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
        assert {each.name() for each in pixels if each.alpha() > 250} == {"#ff0000"}, file.name
    known = {file.stem for file in resource("icons/lucide").glob("*.svg")}
    assert set(FILES.values()) <= known
    assert "ISC License" in resource("icons/lucide/LICENSE").read_text("utf-8")


def test_what_is_copied_holds_no_invisible_character(qtbot: QtBot) -> None:
    label = value_label(URI)
    qtbot.addWidget(label)
    label.setFixedWidth(200)
    label.show()
    assert label.height() > 2 * label.fontMetrics().height()  # it does break
    assert label.text() == URI
    assert label.accessibleName() == URI
    label.setSelection(0, len(breakable(URI)))
    label.setFocus()
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == URI


def test_a_short_text_is_its_own_name(qtbot: QtBot) -> None:
    label = value_label(URI)
    qtbot.addWidget(label)
    label.setText("Unknown")
    assert label.accessibleName() == ""


def green(drawn: float) -> int:
    """How many pixels a tick covers of which the share *drawn* is drawn."""
    image = QImage(44, 44, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_sign(painter, QRectF(2, 2, 40, 40), Mark.DONE, drawn=drawn)
    painter.end()
    ink = colour("good").rgb()
    return sum(image.pixel(x, y) == ink for x in range(44) for y in range(44))


def test_a_tick_is_drawn_as_with_a_pen() -> None:
    shares = [green(share) for share in (0.1, 0.5, 1.0)]
    assert shares == sorted(set(shares))


def test_nothing_moves_where_nobody_watches(qtbot: QtBot) -> None:
    sign = Sign()
    qtbot.addWidget(sign)
    sign.show()
    sign.show_mark(Mark.DONE, place=3)
    assert not moves()
    assert sign.findChildren(QVariantAnimation) == []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_buttons_go_on_in_the_next_line(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(direction)
    buttons = [QPushButton("A button with a long text") for _ in range(3)]
    flow = Flow(*buttons)
    parent.setLayout(flow)
    width = buttons[0].sizeHint().width()
    parent.setFixedWidth(2 * width + flow.spacing() + 4)
    parent.show()
    places = [each.mapTo(parent, QPoint(0, 0)) for each in buttons]
    assert places[0].y() == places[1].y() < places[2].y()
    assert (places[0].x() < places[1].x()) == (direction is Qt.LayoutDirection.LeftToRight)
    assert places[2].x() == places[0].x()
    buttons[0].hide()
    qtbot.waitUntil(lambda: buttons[2].y() == buttons[1].y())


def test_a_page_that_no_browser_opened_is_to_be_opened_by_hand(qtbot: QtBot) -> None:
    asked: list[str] = []
    prompt_card = PromptCard(asked.append, lambda _way: None)
    qtbot.addWidget(prompt_card)
    prompt = SignInPrompt(PromptKind.BROWSER, URI, datetime.now(UTC) + timedelta(minutes=5))
    prompt_card.show_prompt(prompt)
    shown = prompt_card.findChildren(QLabel)
    assert not any("No browser" in each.text() for each in shown)
    prompt_card.show_prompt(replace(prompt, opened=False))
    said = [each.text() for each in shown if not each.isHidden()]
    assert "Open the sign-in page by hand" in said
    assert any(each.startswith("No browser could be opened. Copy the link") for each in said)
    assert URI in said
    copy = prompt_card.findChild(QPushButton, "copy_link")
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == URI


def test_the_sheet_of_problems_knows_an_example_for_every_place() -> None:
    said = [text for words in WORDS.values() for text in (words.title, words.what_happened, words.what_to_do)]
    places = {name for text in said for _, name, _, _ in Formatter().parse(text) if name}
    assert places <= examples().keys()


def test_a_heading_is_told_as_one_as_long_as_it_lives(qtbot: QtBot) -> None:
    tell_headings()
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    headings = [Heading(f"Step {place}") for place in range(5)]
    for heading in headings:
        column.addWidget(heading)
        assert QAccessible.queryAccessibleInterface(heading).role() is QAccessible.Role.Heading
    gc.collect()  # an interface that is freed too early, or twice, ends the program
    for place, heading in enumerate(headings):
        told = QAccessible.queryAccessibleInterface(heading)
        assert told.role() is QAccessible.Role.Heading
        assert told.text(QAccessible.Text.Name) == f"Step {place}"
        heading.deleteLater()
        QCoreApplication.sendPostedEvents(heading, QEvent.Type.DeferredDelete)
        assert not isValid(heading)
        del told
    gc.collect()


def test_a_button_that_is_wider_than_its_row_goes_on_in_a_second_line(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pressed = button("Remove the older client secrets", lambda: None)
    window.setLayout(Flow(pressed))
    window.show()
    usual = pressed.sizeHint()
    line = pressed.fontMetrics().lineSpacing()
    window.resize(usual.width(), 300)
    qtbot.waitUntil(lambda: pressed.size() == usual)
    window.resize(usual.width() * 2 // 3, 300)
    qtbot.waitUntil(lambda: pressed.width() == window.width())
    assert abs(pressed.height() - usual.height() - line) <= 1  # fonts round
    assert pressed.text() == "Remove the older client secrets"
    assert window.minimumSizeHint().width() < usual.width() // 2  # its longest word is enough
    drawn = pressed.grab().toImage()
    inked = [y for y in range(6, drawn.height() - 6) if _inked(drawn, y)]
    assert inked[0] < drawn.height() // 2 - line // 4
    assert inked[-1] > drawn.height() // 2 + line // 4


def _inked(drawn: QImage, y: int) -> bool:
    """Whether anything is written in the middle of this line of pixels."""
    middle = range(drawn.width() // 4, 3 * drawn.width() // 4)
    return len({drawn.pixel(x, y) for x in middle}) > 1


@pytest.mark.usefixtures("mirrored_window")
def test_in_a_mirrored_window_a_hyphen_makes_no_address() -> None:
    assert LEFT_TO_RIGHT not in breakable("عبر One-Time Share من Keeper")
    assert breakable("في 2026-11-26.").count(LEFT_TO_RIGHT) == 1
