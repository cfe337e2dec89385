"""Languages: which one is chosen, and how it writes dates, numbers and names."""

from datetime import date
from pathlib import Path

import pytest

from wizard import catalogue
from wizard.catalogue import (
    LANGUAGES,
    NO_BREAK,
    Catalogue,
    first_match,
    match,
    named,
    plain,
    shown,
    system_language,
    tr,
    tr_n,
    use,
)
from wizard.core.words import say


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        ("de", "de"),
        ("DE", "de"),
        ("de_AT.UTF-8", "de"),
        ("pt-BR", "pt_BR"),
        ("pt_PT", "pt_BR"),
        ("pt", "pt_BR"),
        ("en_GB@euro", "en"),
        ("C", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("tlh", None),
        ("", None),
    ],
)
def test_a_wish_finds_its_language(wish: str, found: str | None) -> None:
    assert match(wish) == found


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "tlh_KX.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "tlh:es:fr"}, "es"),
    ],
)
def test_the_computers_language(environment: dict[str, str], found: str) -> None:
    assert system_language(environment) == found


def test_without_a_match_it_is_english() -> None:
    assert first_match(["tlh", "tok-XX"]) == "en"


def test_english_reads_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> Path:
        raise AssertionError(name)

    monkeypatch.setattr(catalogue, "resource", fail)
    assert Catalogue("en").date(date(2028, 11, 22)) == "22\u00a0November\u00a02028"


@pytest.mark.parametrize(
    ("code", "written", "short"),
    [
        ("en", "22 November 2028", "22 Nov 2028"),
        ("de", "22. November 2028", "22. Nov. 2028"),
        ("fr", "22 novembre 2028", "22 nov. 2028"),
        ("es", "22 de noviembre de 2028", "22 de nov. de 2028"),
        ("pt_BR", "22 de novembro de 2028", "22 de nov. de 2028"),
        ("ar", "22 نوفمبر 2028", "22 نوفمبر 2028"),
    ],
)
def test_dates(code: str, written: str, short: str) -> None:
    use(code)
    day = date(2028, 11, 22)
    # No line ends inside a date.
    assert tr("Until {day}", day=day).endswith(written.replace(" ", NO_BREAK))
    assert catalogue.language().short_date(day) == short.replace(" ", NO_BREAK)


@pytest.mark.parametrize(
    ("code", "counts"),
    [
        ("en", {1: "1 month", 2: "2 months", 0: "0 months"}),
        ("de", {1: "1 Monat", 2: "2 Monate", 0: "0 Monate"}),
        ("fr", {0: "0 mois", 1: "1 mois", 2: "2 mois"}),
        ("pt_BR", {0: "0 mês", 1: "1 mês", 2: "2 meses"}),
        ("ar", {1: "شهر واحد (1)", 2: "شهران (2)", 3: "3 أشهر", 12: "12 شهرًا", 100: "100 شهر", 103: "103 أشهر"}),
    ],
)
def test_numbers(code: str, counts: dict[int, str]) -> None:
    use(code)
    assert {count: tr_n("{count} month", "{count} months", count=count) for count in counts} == counts


def test_right_to_left_text_keeps_addresses_together() -> None:
    use("ar")
    uri = "https://acme.example.com/callback/"
    assert f"\u2068{uri}\u2069" in tr(
        "The Redirect URI is {redirect_uri}. It tells Microsoft where to send people after they have signed in.",
        redirect_uri=uri,
    )
    assert shown(say("Made for {name}.", name="Contoso Ltd.")) == "Made for \u2068Contoso Ltd.\u2069"
    assert plain(tr("Saved in {path}.", path=uri)).count(uri) == 1
    assert plain(named(uri)) == uri != named(uri)
    use("de")
    assert named(uri) == uri
    assert shown(say("Signed in as {account}", account="ada")) == "Angemeldet als ada"


def test_what_is_not_translated_is_shown_in_english() -> None:
    use("de")
    assert tr("A text that nobody translated: {x}", x=1) == "A text that nobody translated: 1"
    assert tr_n("{count} thing", "{count} things", count=1) == "1 thing"


def test_an_unknown_language_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        use("tlh")
    assert all(Catalogue(code).code == code for code in LANGUAGES)
