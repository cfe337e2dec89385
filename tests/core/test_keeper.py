"""The link of a One-Time Share, as people paste it."""

import base64
import secrets
import socket
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.sockets import sockets
from wizard.browser import Browser
from wizard.core.keeper import KEEPER_HOSTS, REGIONS, Region, ShareLink, ShareLinkError, pasted_link, share_url

KEY = base64.urlsafe_b64encode(bytes(range(200, 232))).rstrip(b"=").decode()
keys = st.binary(min_size=32, max_size=32).map(lambda raw: base64.urlsafe_b64encode(raw).rstrip(b"=").decode())


def sentence(text: str) -> str:
    with pytest.raises(ShareLinkError) as raised:
        pasted_link(text)
    return str(raised.value.sentence)


@given(keys, st.sampled_from(REGIONS), st.booleans())
def test_what_keeper_writes_is_understood(key: str, region: Region, editable: bool) -> None:
    url = share_url(region.host, key, editable=editable)
    link = pasted_link(url)
    assert link == ShareLink(region, key, editable)
    assert link.url == url
    assert key not in repr(link)
    assert Browser().may_open(link.url)


@pytest.mark.parametrize(
    "text",
    [
        f"https://keepersecurity.eu/vault/share#{KEY}",
        f"https://keepersecurity.eu/vault/share/#{KEY}",
        f"https://keepersecurity.eu:443/vault/share/#{KEY}",
        f"  https://www.keepersecurity.eu/vault/share/#{KEY}\n",
        f"HTTPS://KeeperSecurity.EU/vault/share/#{KEY}",
        f"keepersecurity.eu/vault/share/#{KEY}",
        f"<https://keepersecurity.eu/vault/share/#{KEY}>.",
        f"Hello, here it is: https://keepersecurity.eu/vault/share/#{KEY}, see https://example.com/help. Ann",
        f"See https://example.com/help or https://keepersecurity.eu/vault/share/#{KEY}",
    ],
)
def test_the_ways_in_which_a_link_is_pasted(text: str) -> None:
    assert pasted_link(text).url == f"https://keepersecurity.eu/vault/share/#{KEY}"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Paste the link"),
        ("  \n ", "Paste the link"),
        ("Hello Ann", "This is not a link"),
        (KEY, "This is not a link"),
        ("https://[::1/vault/share/#x", "This is not a link"),
        (f"https://keepersecurity.com:99999/vault/share/#{KEY}", "This is not a link"),
        (f"http://keepersecurity.com/vault/share/#{KEY}", "must begin with https://"),
        (f"javascript://keepersecurity.com/vault/share/#{KEY}", "must begin with https://"),
        (f"https://keepersecurity.com.evil.example/vault/share/#{KEY}", "does not lead to Keeper"),
        (f"https://evil-keepersecurity.com/vault/share/#{KEY}", "does not lead to Keeper"),
        (f"https://keepersecurity.com@evil.example/vault/share/#{KEY}", "does not lead to Keeper"),
        (f"https://evil.example@keepersecurity.com/vault/share/#{KEY}", "does not lead to Keeper"),
        (f"https://keepersecurity.com:8443/vault/share/#{KEY}", "does not lead to Keeper"),
        (f"https://keepersecurіty.com/vault/share/#{KEY}", "does not lead to Keeper"),  # noqa: RUF001 - a Cyrillic letter
        (
            f"https://safelinks.example/?url=https%3A%2F%2Fkeepersecurity.com%2Fvault%2Fshare%2F%23{KEY}",
            "lead to Keeper",
        ),
        ("https://keepersecurity.com/vault/", "another page of Keeper"),
        (f"https://keepersecurity.com/vault/#detail/{KEY}", "another page of Keeper"),
        (f"https://keepersecurity.com/vault/share/more#{KEY}", "another page of Keeper"),
        (f"https://keepersecurity.com/vault/shared/#{KEY}", "another page of Keeper"),
        (f"https://keepersecurity.com/vault/share/?next=x#{KEY}", "does not belong"),
        (f"https://keepersecurity.com/vault/share/?editable=true&x=1#{KEY}", "does not belong"),
        ("https://keepersecurity.com/vault/share/", "behind # is missing"),
        ("https://keepersecurity.com/vault/share/#", "behind # is missing"),
        (f"https://keepersecurity.com/vault/share/#{KEY[:-1]}", "cut off"),
        (f"https://keepersecurity.com/vault/share/#{KEY}x", "not a key"),
        (f"https://keepersecurity.com/vault/share/#{KEY[:-1]}+", "not a key"),
        (f"https://keepersecurity.com/vault/share/#{KEY[:-1]}é", "not a key"),
        (f"https://keepersecurity.com/vault/share/#{KEY[:-1]}B", "not a key"),  # base64url that no encoder writes
    ],
)
def test_each_mistake_has_its_sentence(text: str, words: str) -> None:
    told = sentence(text)
    assert words in told
    assert KEY[:12] not in told, "a key never gets into a sentence"


@given(st.text(), st.text())
@example("https://", "#")
@example("\ud800", "https://keepersecurity.com/vault/share/#")
def test_whatever_is_pasted_is_a_link_of_keeper_or_a_sentence(before: str, after: str) -> None:
    for text in (before, f"https://keepersecurity.com{before}#{after}", f"{before}https://{after}"):
        with suppress(ShareLinkError):
            link = pasted_link(text)
            assert link.region.host in KEEPER_HOSTS
            assert Browser().may_open(link.url)


def test_a_link_is_looked_at_and_never_asked_for() -> None:
    with sockets() as seen:
        pasted_link(share_url(REGIONS[0].host, secrets.token_urlsafe(32), editable=True))
        assert sentence("https://example.com/")
    assert seen == []


def test_the_watch_would_notice() -> None:
    with sockets() as seen, socket.socket():
        pass
    assert len(seen) == 1
