"""Portal pictures as data: all of the article are there, and what is said about a faulty file."""

import asyncio
from pathlib import Path

import pytest

from tests.steps.world import set_up, world
from wizard.core.model import Check, Mark, StepStatus
from wizard.core.words import say
from wizard.paths import resource
from wizard.pictures import PLACES, Pictures, controls, current_picture, load_pictures
from wizard.portal_view import live_values
from wizard.recipes import load_recipe, recipe_names
from wizard.toml_data import DataError, Document

GOOD = resource("pictures/portal.toml").read_text(encoding="utf-8")
PICTURES = load_pictures("improvado")
RECIPE = load_recipe()


def rows(**marks: Mark) -> list[Check]:
    return [Check(key, say(key), mark) for key, mark in marks.items()]


def test_every_picture_of_the_article_is_there_and_the_login_page() -> None:
    assert [picture.number or picture.name for picture in PICTURES.pictures] == [*range(1, 19), "login"]
    assert PICTURES.count == 18
    assert PICTURES.id == RECIPE.id


# What the article shows, in its order: number, words of its sentence, the page of the wizard, the row done by it.
ARTICLE = [
    (1, "Entra ID", "register_application", "application"),
    (2, "Enterprise applications", "register_application", "application"),
    (3, "New application", "register_application", "application"),
    (4, "Create your own application", "register_application", "application"),
    (5, "Accounts in this organizational directory only", "register_application", "redirect_uri"),
    (6, "All applications", "register_application", "service_principal"),
    (7, "Single sign-on", "register_application", "service_principal"),
    (8, "Go to application", "register_application", "service_principal"),
    (9, "Add a certificate or secret", "identifiers", "client_id"),
    (10, "New client secret", "client_secret", "exists"),
    (11, "24 months at most", "client_secret", "exists"),
    (12, "Value", "client_secret", "proved"),
    (13, "All applications", "api_permissions", "listed"),
    (14, "Add a permission", "api_permissions", "listed"),
    (15, "User.Read", "api_permissions", "listed"),
    (16, "Grant admin consent", "api_permissions", "granted"),
    (17, "Yes", "api_permissions", "granted"),
    (18, "green checkmark", "api_permissions", "green"),
]


def test_each_picture_comes_at_the_moment_of_the_article() -> None:
    shown = [(number, page.uses) for page in RECIPE.steps for number in page.pictures]
    assert shown == [(number, page) for number, _, page, _ in ARTICLE]
    # The question who may sign in is none of the article's.
    of_article = [page for page in RECIPE.steps if page.article]
    # Whoever works in the portal reads the same numbers on the same pages.
    assert [(each.number, page.uses) for page in of_article for each in page.by_hand] == shown
    told = {each.number: each.text for page in of_article for each in page.by_hand}
    for number, words, page, row in ARTICLE:
        picture = PICTURES.picture(number)
        assert words in picture.caption.replace("**", ""), number
        assert words in told[number], number
        assert picture.row == row, number
        first, _, last = RECIPE.words(page).article.partition("–")
        assert int(first) <= number <= int(last or first), number


def test_each_picture_has_one_control_to_press_and_names_it() -> None:
    for picture in PICTURES.pictures:
        assert list(controls(PICTURES, picture)).count(picture.press) == 1
        assert picture.caption.count("**") == 2
        assert picture.automatic.count("**") == 2


@pytest.mark.parametrize(
    ("number", "pressed"),
    [
        (1, "Entra ID"),
        (3, "New application"),
        (7, "Single sign-on"),
        (8, "Go to application"),
        (9, "Add a certificate or secret"),
        (10, "New client secret"),
        (14, "Add a permission"),
        (15, "User.Read"),
        (16, "Grant admin consent for {organisation}"),
        (17, "Yes"),
        (18, "Granted for {organisation}"),
        ("login", "Sign In with Entra ID"),
    ],
)
def test_the_control_is_the_one_that_the_article_names(number: int | str, pressed: str) -> None:
    assert PICTURES.picture(number).press == pressed


def test_no_place_can_hold_the_secret() -> None:
    assert PICTURES.unknown.keys() == PICTURES.example.keys() == PLACES
    assert not [place for place in PLACES if place in {"secret", "client_secret", "secret_value"}]
    assert set(PICTURES.picture(12).press) == {"•"}


def test_an_unknown_picture_is_a_key_error() -> None:
    for which in (0, 19, "", "nobody"):
        with pytest.raises(KeyError):
            PICTURES.picture(which)


@pytest.mark.parametrize(
    ("step", "marks", "status", "number"),
    [
        ("register_application", {}, StepStatus.TODO, 1),
        ("register_application", {"application": Mark.TODO}, StepStatus.RUNNING, 1),
        ("register_application", {"application": Mark.DONE}, StepStatus.RUNNING, 5),
        ("register_application", {"application": Mark.DONE, "redirect_uri": Mark.DONE}, StepStatus.WAITING, 6),
        ("register_application", {}, StepStatus.DONE, 8),
        ("identifiers", {}, StepStatus.TODO, 9),
        ("client_secret", {"exists": Mark.DONE, "proved": Mark.WAITING}, StepStatus.WAITING, 12),
        ("client_secret", {"exists": Mark.FAILED}, StepStatus.FAILED, 10),
        ("api_permissions", {"listed": Mark.TODO, "granted": Mark.TODO}, StepStatus.TODO, 13),
        ("api_permissions", {"listed": Mark.DONE, "granted": Mark.TODO}, StepStatus.WAITING, 16),
        ("api_permissions", {"listed": Mark.DONE, "granted": Mark.DONE}, StepStatus.WAITING, 18),
        ("api_permissions", {"listed": Mark.DONE, "granted": Mark.DONE, "green": Mark.DONE}, StepStatus.DONE, 18),
        ("sign_in", {}, StepStatus.DONE, 0),
    ],
)
def test_the_current_picture_follows_the_rows(
    step: str, marks: dict[str, Mark], status: StepStatus, number: int
) -> None:
    assert current_picture(PICTURES, RECIPE.words(step), rows(**marks), status) == number


def test_the_rows_and_values_are_those_of_a_whole_set_up() -> None:
    with world() as tenant:
        engine = tenant.engine()

        async def run() -> str:
            try:
                await set_up(engine, hand_over="")
                held = engine.reveal_secret()
                told = held.reveal() if held else ""
                await set_up(engine)
                return told
            finally:
                await tenant.aclose()

        secret = asyncio.run(run())
    state = engine.state
    for words in RECIPE.steps:
        report = state.report(words.uses)
        wanted = {PICTURES.picture(number).row for number in words.pictures}
        assert wanted <= {check.key for check in report.checks}, words.uses
        assert current_picture(PICTURES, words, report.checks, report.status) == (words.pictures or (0,))[-1]
    values = live_values(RECIPE, state)
    assert values.keys() == PLACES
    assert all(values.values())
    assert secret
    assert secret not in "".join(values.values())


def faulty(folder: Path, old: str, new: str) -> tuple[Path, DataError]:
    """The pictures with one change, and what is said about them."""
    assert old in GOOD
    path = folder / "faulty.toml"
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataError) as refused:
        load_pictures(str(path))
    return path, refused.value


@pytest.mark.parametrize(
    ("old", "new", "key", "words"),
    [
        ('title = "Home"', 'titel = "Home"', "pictures[0].titel", "not known"),
        ("number = 3\n", "number = 4\n", "pictures[2].number", "3 is next"),
        ("number = 3\n", "", "pictures[2]", "a number or a name"),
        ('menu = "home"', 'menu = "hom"', "pictures[0].menu", "entra"),
        ('selected = "Home"', 'selected = "Hom"', "pictures[0].selected", "Home"),
        ('tab = "Client secrets (1)"', 'tab = "Client secrets"', "pictures[11].tab", "Client secrets (1)"),
        ('kind = "heading"', 'kind = "headline"', "pictures[0].lines[0].kind", "heading"),
        ('icon = "refresh"', 'icon = "rocket"', "pictures[2].commands[1].icon", "refresh"),
        ('status = "warn"', 'status = "bad"', "pictures[15].table.status", "warn"),
        ('"8a1d••••-••••"]', '"8a1d••••-••••", "x"]', "pictures[2].table.rows[0]", "3 cells"),
        ('press = "Entra ID"', 'press = "Entra"', "pictures[0].press", "0 have it"),
        ('press = "Entra ID"', 'press = ""', "pictures[0].press", "0 have it"),
        ('items = ["Home", "Entra ID",', 'items = ["Home", "Entra ID", "Entra ID",', "pictures[0].press", "2 have it"),
        ('"Go to **Entra ID**."', '"Go to **Entra ID."', "pictures[0].caption", "partner"),
        ('"Go to **Entra ID**."', '"Go to **Entra ID**"', "pictures[0].caption", "full stop"),
        ('title = "Home"', 'title = ""', "pictures[0].title", "empty"),
        ('text = "{account}"', 'text = "{client_secret}"', "pictures[0].lines[1].text", "not a known place"),
        ('text = "{account}"', 'text = "{account"', "pictures[0].lines[1].text", "brace"),
        ('account = "you"\n', "", "unknown", "account is missing"),
        ('account = "you"\n', 'account = "you"\nsecret = "x"\n', "unknown.secret", "not a known place"),
    ],
)
def test_a_fault_is_named_with_its_key(tmp_path: Path, old: str, new: str, key: str, words: str) -> None:
    path, error = faulty(tmp_path, old, new)
    assert error.key == key
    assert words in error.sentence
    assert str(error).startswith(f"{path}:{error.line}: {key}: ")


def test_two_pictures_cannot_have_the_same_name(tmp_path: Path) -> None:
    path = tmp_path / "twice.toml"
    path.write_text(GOOD + GOOD[GOOD.rindex("[[pictures]]") :], encoding="utf-8")
    with pytest.raises(DataError, match="login is there twice"):
        load_pictures(str(path))


def test_unknown_pictures_are_refused() -> None:
    with pytest.raises(DataError, match="no pictures of this name"):
        load_pictures("nobody")
    with pytest.raises(DataError, match="cannot be read"):
        load_pictures("folder/nobody.toml")


def test_the_words_are_calm() -> None:
    assert "!" not in GOOD


def test_the_file_says_all_that_is_loaded() -> None:
    document = Document(resource("pictures/portal.toml"))
    assert document.convert(Pictures) == load_pictures("portal")


@pytest.mark.parametrize("name", recipe_names())
def test_a_recipe_shares_the_portal_and_has_a_login_page_of_its_own(name: str) -> None:
    own, portal = load_pictures(name), load_pictures("portal")
    assert own.id == name
    assert own.pictures[:-1] == portal.pictures[:-1]
    assert own.menus == portal.menus
    login, recipe = own.picture("login"), load_recipe(name)
    assert login != portal.picture("login")
    assert login.press in recipe.login.buttons
    assert login.bar == recipe.login.page
    assert own.unknown["app_name"] == recipe.application.name
    assert own.unknown["redirect_uri"] == recipe.application.redirect_uri.replace("{domain}", own.unknown["domain"])


OWN = """id = "own"
shares = "portal"

[[pictures]]
number = 18
title = "Ours"
press = "Ours"
tabs = ["Ours"]
tab = "Ours"
caption = "Click **Ours**."
automatic = "The wizard clicks **Ours**."

[[pictures]]
name = "login"
title = "Log in"
press = "Go"
buttons = ["Go"]
caption = "Press **Go**."
automatic = "Press **Go**."
"""


def test_a_file_brings_only_what_is_its_own(tmp_path: Path) -> None:
    path = tmp_path / "own.pictures.toml"
    path.write_text(OWN, encoding="utf-8")
    found = load_pictures(str(path))
    assert [each.number or each.name for each in found.pictures] == [*range(1, 19), "login"]
    assert [found.picture(18).title, found.picture("login").title] == ["Ours", "Log in"]
    assert found.picture(17) == PICTURES.picture(17)


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ('shares = "portal"', 'shares = "improvado"', ("shares", 2), "Known: portal"),
        ('caption = "Press **Go**."', 'caption = "Press **Go**"', ("pictures[1].caption", 18), "full stop"),
        ('press = "Ours"', 'press = "Theirs"', ("pictures[0].press", 7), "0 have it"),
        ('name = "login"', "number = 20", ("pictures[1].number", 14), "19 is next"),
    ],
)
def test_a_fault_is_named_where_it_stands_in_the_own_file(
    tmp_path: Path, old: str, new: str, place: tuple[str, int], words: str
) -> None:
    path = tmp_path / "own.pictures.toml"
    path.write_text(OWN.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataError) as refused:
        load_pictures(str(path))
    assert (refused.value.key, refused.value.line) == place
    assert words in refused.value.sentence
