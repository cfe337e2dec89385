"""A portal picture with values in it: filled, masked, captioned, and told in words."""

import re

import pytest

from wizard.catalogue import tr, use
from wizard.core.words import Text
from wizard.pictures import load_pictures, texts
from wizard.portal_view import View, caption, describe, plain_caption, view_of

PICTURES = load_pictures("improvado")
EVERY = [picture.number or picture.name for picture in PICTURES.pictures]
CLIENT_ID = "5f3c1234-5678-4abc-9def-123456789abc"


def same(text: str, /, **values: object) -> str:
    return str(Text(text, tuple(values.items())))


def starred(text: str, /, **values: object) -> str:
    return same(f"*{text}", **values)


def seen(which: int | str, **values: str) -> View:
    return view_of(PICTURES, which, same, PICTURES.example | values)


@pytest.mark.parametrize("which", EVERY)
def test_every_place_is_filled_with_or_without_values(which: int | str) -> None:
    for view in (seen(which), view_of(PICTURES, which, same, {})):
        for key, text in (*texts(view.picture), *texts(view.menu)):
            assert "{" not in text, key
        assert "{" not in view.bar + view.where


@pytest.mark.parametrize("which", EVERY)
def test_the_description_names_what_is_outlined(which: int | str) -> None:
    view = seen(which)
    told = describe(view, same)
    assert (view.picture.called or view.picture.press).rstrip(".") in told
    if isinstance(which, int):
        assert told.startswith(f"Picture {which} of 18. ")
        assert f"Outlined with the number {which}: " in told
    assert "•" not in told
    assert "**" not in told
    assert not re.search(r"\.\.(?=\s|$)|\?\.", told)


def test_ids_are_masked_and_values_not_known_yet_are_said_plainly() -> None:
    shown = str(seen(9, client_id=CLIENT_ID))
    assert "5f3c••••-••••" in shown
    assert CLIENT_ID not in shown
    assert "not known yet" in describe(view_of(PICTURES, 9, same, {"client_id": ""}), same)


def test_live_values_stand_in_the_picture() -> None:
    told = describe(seen(5, redirect_uri="https://one.example/x/", app_name="Ours"), same)
    assert "Redirect URI (Web): https://one.example/x/. " in told
    assert "Name: Ours. " in told


def test_the_caption_is_for_whoever_presses() -> None:
    view = seen(16)
    assert caption(view, manual=True) == (("Click ", False), ("Grant admin consent for Contoso Ltd.", True))
    automatic = "The wizard presses Grant admin consent for Contoso Ltd. for you."
    assert plain_caption(view, manual=False) == automatic
    other = seen(16, organisation="Fabrikam")
    assert caption(other, manual=True)[-1] == (".", False)


def test_braces_and_stars_in_a_name_are_only_letters() -> None:
    view = seen(13, app_name="{x} <b> & co")
    assert view.picture.press == "{x} <b> & co"
    assert ("{x} <b> & co", True) in caption(view, manual=True)


def test_in_right_to_left_text_a_name_keeps_its_dot() -> None:
    use("ar")
    view = view_of(PICTURES, 18, tr, PICTURES.example)
    assert "\u2068Contoso Ltd.\u2069" in view.picture.table.rows[-1][-1]
    pressed = plain_caption(view_of(PICTURES, 16, tr, PICTURES.example), manual=True)
    assert pressed.endswith("\u2068Contoso Ltd.\u2069")  # and no second one behind it
    assert view.picture.press in view.picture.table.rows[-1]


def test_every_text_goes_through_the_translation() -> None:
    view = view_of(PICTURES, 16, starred, {})
    assert view.picture.press == "*Grant admin consent for *your organisation"
    assert view.menu.group == "*Manage"
    assert view.where == "*In the Azure portal"
    assert describe(view, starred).startswith("*Picture 16 of 18. *The page ")
