"""The portal pictures in the window: every one readable at every size, in every theme, in both directions."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.packaging.repository import ROOT
from wizard.catalogue import LANGUAGES, tr, use
from wizard.gui.design import apply_theme
from wizard.gui.pictures.canvas import USUAL_FONT, broken
from wizard.gui.pictures.enlarged import EnlargedPicture
from wizard.gui.pictures.export import draw_image
from wizard.gui.pictures.gallery import GalleryButton
from wizard.gui.pictures.panel import FoldButton, PicturePanel
from wizard.gui.pictures.parts import lay_out
from wizard.gui.pictures.portal_picture import PortalPicture
from wizard.gui.pictures.scene import Scene, Words
from wizard.gui.pictures.theme import DARK, LIGHT, Theme, theme_of
from wizard.pictures import load_pictures
from wizard.portal_view import View, view_of

PICTURES = load_pictures("improvado")
EVERY = [picture.number or picture.name for picture in PICTURES.pictures]
WIDTHS = (320, 340, 430, 520, 900)
LONG = {
    "organisation": "Bundesversicherungsanstalt für Angestellte und Freunde GmbH",
    "app_name": "Improvado Marketing Analytics for the whole of Northern Europe",
    "account": "a.very.long.user.name.indeed@subsidiary.of.a.company.example.com",
    "domain": "improvado.marketing.a-subsidiary-with-a-long-name.example.com",
    "redirect_uri": "https://improvado.marketing.a-subsidiary-with-a-long-name.example.com/api/dts/v2/allauth/microsoft/login/callback/",
}


def font(scale: float = 1) -> QFont:
    made = QApplication.font()
    made.setPixelSize(round(USUAL_FONT * scale))
    return made


def view(which: int | str, **values: str) -> View:
    return view_of(PICTURES, which, tr, PICTURES.example | values)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", [code for code, kind in LANGUAGES.items() if kind.offered])
def test_no_words_of_any_language_are_left_out(code: str) -> None:
    use(code)
    for picture in PICTURES.pictures:
        for width in (340, 520):
            scene = lay_out(view(picture.number or picture.name), width, font(), mirrored=LANGUAGES[code].right_to_left)
            left_out = [item.whole for item in scene.items if isinstance(item, Words) and item.elided]
            assert left_out == [], f"picture {picture.number} at {width}"


@pytest.mark.usefixtures("qapp")
def test_a_value_that_goes_on_in_the_next_line_keeps_its_direction_there() -> None:
    name = "Contoso Ltd."
    text = f"من أجل \u2068{name}\u2069"
    room = QFontMetricsF(font()).horizontalAdvance("من أجل Contoso") + 4
    lines, elided = broken(text, font(), room, 4)
    assert not elided
    assert lines == ("من أجل \u2068Contoso", "\u2068Ltd.\u2069")


def line_rects(words: Words, scene: Scene) -> list[QRectF]:
    """Where the letters of each line are; a pixel less on each side, where letters leave room anyway."""
    return [rect.adjusted(1, 1, -1, -1) for rect in words.line_rects(mirrored=scene.mirrored)]


def assert_readable(scene: Scene, *, elided: bool = False) -> None:
    frame = QRectF(0, 0, scene.size.width(), scene.size.height())
    for words in scene.words:
        assert frame.contains(words.rect), words.whole
        across = (words.within.left() - 1 <= words.rect.left(), words.rect.right() <= words.within.right() + 1)
        assert all(across), (words.part, words.whole)
        assert words.rect.top() >= words.within.top() - 1, (words.part, words.whole)
        assert elided or not words.elided, (words.part, words.whole, words.lines)
        assert elided or "".join(words.lines).replace(" ", "") == words.whole.replace(" ", "")
    placed = [(words.whole, line_rects(words, scene)) for words in scene.words]
    for (one, lines), (other, others) in combinations(placed, 2):
        assert not any(first.intersects(second) for first in lines for second in others), (one, other)
    assert frame.contains(scene.marked)
    assert scene.marked.width() > 10
    assert scene.marked.height() > 10


def luminance(colour: QColor) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def high_contrast() -> QPalette:
    """What a desktop's high-contrast theme brings: its own colours in every role."""
    palette, role = QPalette(), QPalette.ColorRole
    for each in (role.Window, role.Base, role.Button, role.HighlightedText):
        palette.setColor(each, QColor("#000000"))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(each, QColor("#ffffff"))
    palette.setColor(role.Link, QColor("#ffff00"))
    palette.setColor(role.Highlight, QColor("#1aebff"))
    return palette


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, dark=False)
    yield
    apply_theme(qapp, dark=False)


@pytest.mark.parametrize("mirrored", [False, True], ids=["from the left", "from the right"])
@pytest.mark.parametrize("which", EVERY)
def test_nothing_is_cut_off_and_nothing_overlaps(qapp: QApplication, which: int | str, mirrored: bool) -> None:
    del qapp
    for width in WIDTHS:
        assert_readable(lay_out(view(which), width, font(), mirrored=mirrored))
    assert_readable(lay_out(view(which), 680, font(2), mirrored=mirrored))
    assert_readable(lay_out(view_of(PICTURES, which, tr, {}), 340, font(), mirrored=mirrored))


@pytest.mark.parametrize("which", EVERY)
def test_long_names_go_on_in_the_next_line(qapp: QApplication, which: int | str) -> None:
    del qapp
    for width in (340, 520):
        assert_readable(lay_out(view(which, **LONG), width, font()), elided=True)


@pytest.mark.parametrize("theme", [LIGHT, DARK, theme_of(high_contrast())], ids=["light", "dark", "high contrast"])
def test_every_text_stands_out_from_what_is_behind_it(qapp: QApplication, theme: Theme) -> None:
    del qapp
    for which in EVERY:
        for words in lay_out(view(which), 340, font()).words:
            ratio = contrast(theme.colour(words.ink), theme.colour(words.over))
            assert ratio >= 4.5, (which, words.whole, words.ink, words.over, ratio)
    for outlined in ("surface", "side"):
        assert contrast(theme.colour("highlight"), theme.colour(outlined)) >= 3


@pytest.mark.parametrize("sharpness", [1.0, 2.0])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_picture_is_painted(qapp: QApplication, theme: Theme, sharpness: float) -> None:
    del qapp
    for which in EVERY:
        for mirrored in (False, True):
            scene = lay_out(view(which), 340, font(), mirrored=mirrored)
            image = draw_image(scene, theme, sharpness=sharpness)
            assert image.width() == 340 * sharpness
            # The outline is really there, and the middle of its upper edge has the colour of nothing else.
            middle = QPoint(round(scene.marked.center().x() * sharpness), round((scene.marked.top() + 1) * sharpness))
            assert image.pixelColor(middle).name() == theme.highlight, which
            assert image.pixelColor(0, 0).alpha() < 128


def test_mirrored_the_menu_is_at_the_right_and_an_address_keeps_its_end(qapp: QApplication) -> None:
    del qapp
    plain, mirrored = (lay_out(view(16), 340, font(), mirrored=each) for each in (False, True))
    for scene, left in ((plain, True), (mirrored, False)):
        (menu,) = [words for words in scene.words if words.whole == "Overview"]
        assert (menu.rect.center().x() < 170) is left
    assert mirrored.flipped() == plain
    (address,) = [words for words in lay_out(view(5), 340, font(), mirrored=True).words if "://" in words.whole]
    assert address.lines[-1].endswith("/callback/")


def test_a_picture_grows_with_the_text_of_the_user(qapp: QApplication) -> None:
    del qapp
    small, large = (lay_out(view(9), width, font(scale)) for width, scale in ((340, 1), (680, 2)))
    for one, other in zip(small.words, large.words, strict=True):
        assert other.font.pixelSize() == pytest.approx(2 * one.font.pixelSize(), abs=1)
    assert large.size.height() == pytest.approx(2 * small.size.height(), rel=0.05)


def test_pictures_can_share_a_height(qapp: QApplication) -> None:
    del qapp
    assert lay_out(view(1), 340, font(), least=400).size.height() == 400
    assert lay_out(view(17), 340, font(), least=400).size.height() == 400


# -- the panel ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def panel(qtbot: QtBot) -> PicturePanel:
    made = PicturePanel(PICTURES)
    qtbot.addWidget(made)
    made.resize(made.width(), 640)
    made.show()
    made.show_pictures(range(13, 19), 16, PICTURES.example)
    return made


def found(panel: QWidget, kind: type[QWidget], name: str) -> QWidget:
    (one,) = [each for each in panel.findChildren(kind, name) if each.isVisible()]
    return one


def text(panel: QWidget, name: str) -> str:
    label = found(panel, QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def opened(panel: PicturePanel) -> EnlargedPicture:
    (dialog,) = panel.findChildren(EnlargedPicture)
    return dialog


def test_the_panel_shows_the_picture_of_the_moment(panel: PicturePanel) -> None:
    assert text(panel, "picture_title") == "In the Azure portal"
    assert text(panel, "picture_place") == "Picture 16 of 18"
    caption = "The wizard presses <b>Grant admin consent for Contoso Ltd.</b> for you."
    assert text(panel, "picture_caption") == caption
    assert panel.picture.accessibleName() == re.sub("</?b>", "", caption)
    assert "Outlined with the number 16: Grant admin consent for Contoso Ltd." in panel.picture.accessibleDescription()
    buttons = panel.findChildren(GalleryButton)
    assert [each.objectName() for each in buttons] == [f"picture_{number}" for number in range(13, 19)]
    assert [each.number for each in buttons if each.isChecked()] == [16]
    assert [each.number for each in buttons if each.past] == [13, 14, 15]
    assert buttons[0].accessibleName() == "Picture 13: Past"
    assert buttons[3].accessibleName() == "Picture 16: Now"


def test_by_hand_the_caption_says_what_to_do(panel: PicturePanel) -> None:
    panel.show_pictures(range(13, 19), 16, PICTURES.example | {"organisation": "<i>A & B</i>"}, manual=True)
    assert text(panel, "picture_caption") == "Click <b>Grant admin consent for &lt;i&gt;A &amp; B&lt;/i&gt;</b>."
    assert panel.picture.accessibleName() == "Click Grant admin consent for <i>A & B</i>."


def test_the_gallery_is_used_with_mouse_and_keyboard_and_the_panel_goes_on_with_the_step(panel: PicturePanel) -> None:
    shown: list[int] = []
    panel.picture_shown.connect(shown.append)
    QTest.mouseClick(found(panel, GalleryButton, "picture_13"), Qt.MouseButton.LeftButton)
    assert panel.shown == 13
    found(panel, GalleryButton, "picture_13").setFocus()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Right)
    assert panel.shown == 14
    panel.show_pictures(range(13, 19), 16, PICTURES.example)
    assert panel.shown == 14  # nothing moved, so the user goes on looking
    panel.show_pictures(range(13, 19), 18, PICTURES.example)
    assert panel.shown == 18
    panel.show_pictures(range(13, 19), 18, PICTURES.example, done=True)
    assert all(each.past for each in panel.findChildren(GalleryButton))
    assert shown == [13, 14, 18]
    assert [each.number for each in panel.findChildren(GalleryButton) if each.isChecked()] == [18]


def test_another_step_brings_its_own_pictures(qtbot: QtBot, panel: PicturePanel) -> None:
    panel.show_pictures((9,), 9, PICTURES.example)
    assert text(panel, "picture_place") == "Picture 9 of 18"
    assert not any(each.isVisible() for each in panel.findChildren(GalleryButton))
    panel.show_pictures(("login",), "login", PICTURES.example)
    assert text(panel, "picture_title") == "On the login page"
    assert text(panel, "picture_place") == ""
    panel.show_pictures((), 0, {})
    assert panel.shown == 0
    panel.enlarge()
    assert panel.findChildren(EnlargedPicture) == []
    panel.show_pictures(range(1, 9), 1, {})
    qtbot.waitUntil(lambda: len([each for each in panel.findChildren(GalleryButton) if each.isVisible()]) == 8)


def test_the_height_is_the_same_for_all_pictures_of_a_step(panel: PicturePanel) -> None:
    panel.show_pictures(range(1, 9), 1, PICTURES.example)
    heights = set()
    for number in range(1, 9):
        panel.look_at(number)
        heights.add(panel.picture.heightForWidth(346))
    assert len(heights) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_enlarges_turns_and_closes(qtbot: QtBot, panel: PicturePanel, key: Qt.Key) -> None:
    panel.picture.setFocus()
    QTest.keyClick(panel.picture, key)
    dialog = opened(panel)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.windowTitle() == "In the Azure portal · Picture 16 of 18"
    for pressed, number in ((Qt.Key.Key_Right, 17), (Qt.Key.Key_Right, 18), (Qt.Key.Key_Right, 18)):
        QTest.keyClick(dialog.picture, pressed)
        assert panel.shown == number
    assert not found(dialog, QWidget, "enlarged_next").isEnabled()
    QTest.keyClick(dialog.picture, Qt.Key.Key_Left)
    assert text(dialog, "enlarged_place") == "Picture 17 of 18"
    assert text(dialog, "enlarged_caption") == "The wizard answers Yes for you."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.findChildren(EnlargedPicture) == [])
    assert panel.shown == 17


def test_a_click_enlarges_and_the_picture_fits_every_size(qtbot: QtBot, panel: PicturePanel) -> None:
    QTest.mouseClick(panel.picture, Qt.MouseButton.LeftButton)
    dialog = opened(panel)
    for size in ((900, 640), (440, 640), (760, 380)):
        dialog.resize(*size)
        QApplication.processEvents()
        scene = dialog.picture._fitting()
        assert scene is not None
        assert scene.size.width() <= dialog.picture.width()
        assert scene.size.height() <= dialog.picture.height()
        assert_readable(scene)
    panel.show_pictures(range(13, 19), 18, PICTURES.example)
    assert text(dialog, "enlarged_place") == "Picture 18 of 18"
    dialog.reject()
    qtbot.waitUntil(lambda: panel.findChildren(EnlargedPicture) == [])


def test_the_panel_folds_away_and_comes_back(panel: PicturePanel) -> None:
    told: list[bool] = []
    panel.folding.connect(told.append)
    wide, fold = panel.width(), found(panel, QToolButton, "picture_fold")
    assert fold.accessibleName() == "Hide the pictures of the portal"
    QTest.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert panel.width() < 60
    assert not panel.picture.isVisible()
    assert fold.isVisible()
    assert fold.accessibleName() == "Show the pictures of the portal"
    panel.show_pictures(range(13, 19), 18, PICTURES.example)
    assert not panel.picture.isVisible()
    QTest.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert panel.width() == wide
    assert panel.picture.isVisible()
    assert told == [True, False]


def test_the_panel_grows_with_the_text_of_the_user(panel: PicturePanel) -> None:
    before, arrow = panel.width(), found(panel, QToolButton, "picture_fold")
    assert isinstance(arrow, FoldButton)
    panel.setFont(font(1.5))
    assert panel.width() > 1.4 * before
    assert arrow.icon_name == "panel-right-close"
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert arrow.icon_name == "panel-left-close"
    panel.fold(folded=True)
    assert arrow.icon_name == "panel-left-open"


def test_the_picture_takes_on_the_theme_and_the_direction(qapp: QApplication, panel: PicturePanel) -> None:
    def bar() -> tuple[str, str]:
        image: QImage = panel.picture.grab().toImage()
        return image.pixelColor(8, 15).name(), image.pixelColor(image.width() - 60, 60).name()

    assert bar()[0] == LIGHT.bar
    apply_theme(qapp, dark=True)
    assert bar()[0] == DARK.bar
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scene = panel.picture.scene(panel.picture.width())
    assert scene is not None
    assert scene.mirrored
    panel.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    panel.picture.setPalette(high_contrast())
    assert bar()[0] == "#ffffff"


def test_a_larger_font_is_laid_out_anew(qtbot: QtBot) -> None:
    picture = PortalPicture()
    qtbot.addWidget(picture)
    assert picture.heightForWidth(340) == 340  # nothing to show yet
    picture.grab()
    picture.show_view(view(9), manual=False)
    before = picture.heightForWidth(340)
    picture.setFont(font(1.5))
    assert picture.heightForWidth(340) >= before
    QApplication.sendEvent(picture, QEvent(QEvent.Type.StyleChange))
    assert picture.heightForWidth(520) > before


# -- files -------------------------------------------------------------------------------------------------------------


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "wizard.gui.pictures", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False, capture_output=True, encoding="utf-8", env=dict(os.environ))


def test_all_pictures_are_saved_as_png_and_svg(tmp_path: Path) -> None:
    done = run("--out", str(tmp_path), "--width", "340")
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{19 * 4} files are in {tmp_path}.\n"
    for which in EVERY:
        name = which if isinstance(which, str) else f"{which:02d}"
        for theme in ("light", "dark"):
            image = QImage(str(tmp_path / f"{name}-{theme}.png"))
            assert image.width() == 680
            root = ET.parse(tmp_path / f"{name}-{theme}.svg").getroot()  # noqa: S314 - we wrote it
            said = {child.tag.rpartition("}")[2]: child.text or "" for child in root}
            assert said["title"]
            assert "Outlined" in said["desc"]
            assert not list(root.iter("{http://www.w3.org/2000/svg}text"))  # a font that others may not have
            content = ET.tostring(root, encoding="unicode")
            assert PICTURES.example["client_id"] not in content
            assert PICTURES.example["tenant_id"] not in content


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    done = run("--out", str(tmp_path / "file"))
    assert done.returncode == 1
    assert "file" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_window_does_not_load_the_pictures() -> None:
    code = "import sys, wizard.gui.shell; sys.exit(any(name.startswith('wizard.gui.pictures') for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr


def test_numbers_of_the_pictures_rise() -> None:
    assert all(one < other for one, other in pairwise([each for each in EVERY if isinstance(each, int)]))


def test_a_picture_is_laid_out_in_no_time(qapp: QApplication) -> None:
    del qapp
    start = time.perf_counter()
    for which in EVERY:
        lay_out(view(which), 340, font())
    assert time.perf_counter() - start < 2
