"""Recipes: the one that comes with the program, and what is said about a faulty one."""

import os
import re
import typing
from collections.abc import Iterator
from dataclasses import is_dataclass
from pathlib import Path

import pytest

from wizard.core.recipe import Recipe
from wizard.paths import resource
from wizard.recipes import DEFAULT, PORTAL, STEP_KINDS, load_recipe, pictures_of, recipe_names
from wizard.toml_data import DataError, Document

GOOD = resource("recipes/improvado.toml").read_text(encoding="utf-8")


def own(text: str) -> str:
    """The recipe as one of somebody else's."""
    return text.replace('id = "improvado"', 'id = "own"').replace('"improvado-sso-', '"own-sso-')


def faulty(folder: Path, old: str, new: str) -> tuple[Path, DataError]:
    """The recipe with one change, and what is said about it."""
    assert old in GOOD
    path = folder / "faulty.toml"
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataError) as refused:
        load_recipe(str(path))
    return path, refused.value


def test_the_recipe_follows_the_article() -> None:
    recipe = load_recipe()
    assert recipe.step_keys() == STEP_KINDS
    assert recipe.application.redirect_uri == "https://{domain}/api/dts/v2/allauth/microsoft/login/callback/"
    assert recipe.client_secret.choices == (3, 6, 12, 18, 24)
    assert recipe.permission.name == "User.Read"
    assert [item.key for item in recipe.hand_over.items if item.secret] == ["client_secret"]
    assert recipe.words("api_permissions").article == "13–18"


def test_every_picture_of_the_article_stands_in_its_step() -> None:
    pictures = [picture for words in load_recipe().steps for picture in words.pictures]
    assert pictures == list(range(1, 19))
    for words in load_recipe().steps:
        numbers = [int(number) for number in words.article.split("–") if number]
        assert numbers[:1] == list(words.pictures[:1])
        assert numbers[-1:] == list(words.pictures[-1:])


def keys(kind: type, within: str = "") -> Iterator[str]:
    """Every key that the reader of recipes knows, without the numbers of lists."""
    for name, hint in typing.get_type_hints(kind).items():
        key = f"{within}{name}"
        inner = next((each for each in (hint, *typing.get_args(hint)) if is_dataclass(each)), None)
        if inner is None:
            yield key
        else:
            yield from keys(typing.cast("type", inner), f"{key}.")


def test_every_key_is_described_and_no_other() -> None:
    text = resource("recipes/KEYS.md").read_text(encoding="utf-8")
    described = re.findall(r"^\| `([a-z_.]+)` \| \S", text, re.MULTILINE)
    assert sorted(described) == sorted(keys(Recipe))


def test_the_words_are_calm() -> None:
    assert "!" not in GOOD.replace("https://", "")


def test_a_recipe_is_found_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(own(GOOD), encoding="utf-8")
    assert load_recipe(str(path)).id == "own"
    assert pictures_of(str(path)) == PORTAL
    path.with_suffix(".pictures.toml").touch()
    assert pictures_of(str(path)) == str(tmp_path / "own.pictures.toml")


def test_a_file_cannot_pass_for_a_recipe_of_the_program(tmp_path: Path) -> None:
    """Its applications and notes would be taken for those of the other."""
    _, error = faulty(tmp_path, "", "")
    assert error.key == "id"
    assert "comes with the program" in error.sentence


@pytest.mark.parametrize("name", recipe_names())
def test_every_recipe_of_the_program(name: str) -> None:
    recipe = load_recipe(name)
    assert recipe.id == name
    assert recipe.step_keys() == STEP_KINDS
    others = [load_recipe(other) for other in recipe_names() if other != name]
    # Two of them for one domain never meet.
    assert recipe.application.unique_name not in {each.application.unique_name for each in others}
    assert recipe.application.redirect_uri not in {each.application.redirect_uri for each in others}
    assert recipe.application.redirect_uri == recipe.login.start + "callback/"
    # Only the recipe of a vendor names it.
    text = resource(f"recipes/{name}.toml").read_text(encoding="utf-8")
    assert ("Improvado" in text) == (name == DEFAULT)
    assert pictures_of(name) == name


@pytest.mark.parametrize(
    ("old", "new", "key", "words"),
    [
        ('"https://{domain}/api', '"http://{domain}/api', "application.redirect_uri", "begin with https://"),
        ('"https://{domain}/api', '"https://example.com/api', "application.redirect_uri", "{domain}"),
        ("login/callback/", "login/callback", "application.redirect_uri", "end with a slash"),
        ('"https://{domain}/api', '"https://{domain}.evil.example/api', "application.redirect_uri", "nothing else"),
        ('"https://{domain}/api', '"https://{domain}@evil.example/api', "application.redirect_uri", "nothing else"),
        ('"https://{domain}/api', '"https://evil.example:443@{domain}/api', "application.redirect_uri", "nothing else"),
        ('"https://{domain}/api', '"https://[{domain}/api', "application.redirect_uri", "nothing else"),
        ("/login/callback/", "/login?x=/", "application.redirect_uri", "letters, digits"),
        ("/login/callback/", "/login#/", "application.redirect_uri", "letters, digits"),
        ("/login/callback/", "/*/", "application.redirect_uri", "letters, digits"),
        ("/login/callback/", "/../", "application.redirect_uri", "letters, digits"),
        ("in {organisation}.", "in {organisation:>1000000000}.", "steps[2].say", "its name only"),
        ("in {organisation}.", "in {organisation!r}.", "steps[2].say", "its name only"),
        ("in {organisation}.", "in {organisation.__class__}.", "steps[2].say", "not a known place"),
        ("improvado-sso-{domain}", "improvado-sso", "application.unique_name", "{domain}"),
        ("improvado-sso-{domain}", "sso-{domain}", "application.unique_name", "must begin with improvado-"),
        ('id = "improvado"', 'id = "Im provado"', "id", "small letters"),
        ('id = "improvado"', f'id = "{"i" * 41}"', "id", "40 characters"),
        ('vendor = "Improvado"', 'vendor = " "', "vendor", "a name of at most 60 characters"),
        ('vendor = "Improvado"', 'vendor = "{organisation}"', "vendor", "not a known place here. Known: {domain}"),
        ('who = "Your Customer Success Manager"', 'who = "Ask me."', "contact.who", "without a full stop"),
        ('ask = "Ask your Customer Success Manager."', 'ask = "Ask"', "contact.ask", "ends with a full stop"),
        ('heading = "Client secret"', 'heading = "\\u001b[2J"', "steps[5].heading", "a character that is not shown"),
        ('heading = "Client secret"', 'heading = "a\\nb"', "steps[5].heading", "in one line"),
        ('vendor = "Improvado"', 'vendor = "\\u202eodavorpmI"', "vendor", "a name of at most"),
        ('name = "Improvado SSO"', 'name = " "', "application.name", "at most 256 characters"),
        ('role = "Customer Success Manager"', 'role = ""', "contact.role", "empty"),
        ('name = "Before you start"', 'name = "{vendor}"', "steps[0].name", "Known: none"),
        ('name = "Improvado SSO"', 'name = "{domain} SSO"', "application.name", "Known: none"),
        ('question = "Do you have', 'question = "" # "Do you have', "hand_over.question", "several ways"),
        ('record_title = "Improvado SSO, {domain}"', 'record_title = ""', "hand_over.record_title", "record in Keeper"),
        ('opens = "vault"', 'opens = "link"', "hand_over.ways[0].steps[0].opens", "the way account opens nothing"),
        (
            'copies = "record_title"',
            "snippet = '{client_secret}'",
            "hand_over.ways[0].steps[1].snippet",
            "{client_secret} is not a known place here. Known: {client_id}, {domain}, {tenant_id}",
        ),
        ("max_months = 24", "max_months = 25", "client_secret.max_months", "between 1 and 24"),
        ("max_months = 24", "max_months = 12", "client_secret.default_months", "max_months (12)"),
        ("[3, 6, 12, 18, 24]", "[6, 3, 12, 18, 24]", "client_secret.choices", "rising"),
        ("[3, 6, 12, 18, 24]", "[3, 24, 36]", "client_secret.choices", "max_months"),
        ("[3, 6, 12, 18, 24]", "[3, 6]", "client_secret.choices", "default_months (24)"),
        ("[3, 6, 12, 18, 24]", '["3"]', "client_secret.choices", "expected int"),
        ("0000-c000-000000000000", "0000", "permission.resource", "Client ID"),
        ('uses = "plan"', 'uses = "dance"', "steps[2].uses", "not known"),
        ('uses = "plan"', 'uses = "sign_in"', "steps[2].uses", "twice"),
        ("pictures = [9]", "pictures = [19]", "steps[4].pictures", "1 to 18"),
        ("in {organisation}.", "in {organization}.", "steps[2].say", "{organization} is not a known place"),
        ("in {organisation}.", "in {organisation.", "steps[2].say", "brace"),
        ("in {organisation}.", "in {}.", "steps[2].say", "not a known place"),
        ('key = "client_id"', 'key = "object_id"', "hand_over.items[1].key", "not known"),
        ("secret = true", "secret = false", "hand_over.items[2].secret", "secret = true"),
        ('key = "account"', 'key = "letter"', "hand_over.ways[0].key", "not known"),
        ('key = "link"', 'key = "account"', "hand_over.ways[1].key", "twice"),
        ('copies = "record_title"', 'copies = "password"', "hand_over.ways[0].steps[1].copies", "cannot be copied"),
        ('opens = "link"', 'opens = "door"', "hand_over.ways[1].steps[0].opens", "cannot be opened"),
        ('"Improvado SSO, {domain}"', '"Improvado SSO, {organisation}"', "hand_over.record_title", "not a known place"),
        ('title = "Microsoft Entra ID single', 'titel = "Microsoft Entra ID single', "titel", "not known"),
        ("vendor_notes = 2", "vendor_notes = 4", "steps[10].vendor_notes", "for the last page only"),
        ('action = "Read the IDs"', 'acton = "Read the IDs"', "steps[4].acton", "not known"),
        ("default_months = 24", 'default_months = "24"', "client_secret.default_months", "expected int"),
    ],
)
def test_a_fault_is_named_with_its_line(tmp_path: Path, old: str, new: str, key: str, words: str) -> None:
    path, error = faulty(tmp_path, old, new)
    assert error.key in {key, f"{key}[0]"}
    assert words in error.sentence
    assert str(error) == f"{path}:{error.line}: {error.key}: {error.sentence}"
    last = key.rpartition(".")[2]
    line = path.read_text(encoding="utf-8").splitlines()[error.line - 1]
    assert re.match(rf"{last} = ", line)


def test_a_fault_in_one_of_many_steps_has_the_line_of_that_step(tmp_path: Path) -> None:
    path, error = faulty(tmp_path, 'uses = "plan"', 'uses = "dance"')
    assert path.read_text(encoding="utf-8").splitlines()[error.line - 1] == 'uses = "dance"'


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    _, error = faulty(tmp_path, 'vendor = "Improvado"\n', "")
    assert error.key == "vendor"
    assert "missing" in error.sentence
    _, error = faulty(tmp_path, 'heading = "Client secret"\n', "")
    assert error.key == "steps[5].heading"


def test_a_syntax_error_has_its_line(tmp_path: Path) -> None:
    path, error = faulty(tmp_path, 'vendor = "Improvado"', "vendor = Improvado")
    assert path.read_text(encoding="utf-8").splitlines()[error.line - 1] == "vendor = Improvado"
    assert error.key == ""


def test_an_unfinished_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cut.toml"
    path.write_text('id = "x"\ntitle = """\n', encoding="utf-8")
    with pytest.raises(DataError, match="not valid TOML") as refused:
        load_recipe(str(path))
    assert refused.value.line == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"#" * (256 * 1024 + 1), "larger than 256 KiB"),
        (b"id = 1\ntitle = '\xff'", "not UTF-8"),
        (b"a = " + b"[" * 100_000, "nested too deeply"),
        (b"a = " + b"9" * 5_000, "number in this file is too long"),
    ],
)
def test_a_file_that_is_no_text_of_ours_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "odd.toml"
    path.write_bytes(content)
    with pytest.raises(DataError, match=words):
        load_recipe(str(path))


def test_a_file_of_the_largest_size_with_windows_line_ends_is_read(tmp_path: Path) -> None:
    path = tmp_path / "full.toml"
    content = b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()
    path.write_bytes(content + b"#" * (256 * 1024 - len(content)))
    assert Document(path).convert(Recipe) == load_recipe()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    with pytest.raises(DataError, match="not an ordinary file"):
        load_recipe(str(tmp_path / "pipe.toml"))


def test_what_a_file_says_cannot_command_a_terminal(tmp_path: Path) -> None:
    path = tmp_path / "odd.toml"
    path.write_text(r'"\u001b]0;owned\u0007\u009b" = 1', encoding="utf-8")
    with pytest.raises(DataError) as refused:
        load_recipe(str(path))
    assert str(refused.value).isprintable()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nobody", "There is no recipe of this name. Known: improvado, django-allauth; or name a file."),
        ("folder/nobody.toml", "cannot be read"),
        ("no\0body.toml", "cannot be read"),
    ],
)
def test_an_unknown_recipe_is_refused(name: str, words: str) -> None:
    with pytest.raises(DataError, match=re.escape(words)):
        load_recipe(name)
