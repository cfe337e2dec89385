"""The translations: complete, up to date, and with everything in them that the English text has."""

import json
import re

import pytest

from tests.i18n.__main__ import TRANSLATED, released
from tests.i18n.sources import PLACE, Source, collect
from tests.i18n.translators_file import FOLDER, read
from wizard.catalogue import LANGUAGES, PSEUDO
from wizard.core.words import MONTHS, SHORT_MONTHS

# Names that are the same in every language, because they stand so on the screen or on the command line.
NAMES = re.compile(
    r"Improvado|Keeper|One-Time Share|User\.Read|Sign In with Entra ID|Microsoft|Azure|Entra ID"
    r"|django-allauth|Django\b|Social (?:Accounts|applications)|Add social application|Secret key|Client id\b"
    r"|\bclient_id\b|MICROSOFT_CLIENT_SECRET|/accounts/"
    r"|Customer Success Manager|--[a-z-]+|https?://|aka\.ms/\w+|\bstdout\b|\bxn--|\blocalhost\b|[\w-]+\.(?:com|io)\b"
)
NO_FULL_STOP = "y, yes", SHORT_MONTHS.template


@pytest.mark.parametrize("code", TRANSLATED)
def test_nothing_is_unfinished_or_stale(code: str) -> None:
    translations = read(code)
    assert [source.text for source in translations.unfinished(collect())] == [], (
        "translate it in the .ts, then: make i18n"
    )
    assert list(translations.vanished) == [], "make i18n ARGS=--tidy"
    assert set(translations.finished) == {source.text for source in collect()}


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_file_is_as_the_tool_writes_it(code: str) -> None:
    translations = read(code)
    assert translations.path.read_text(encoding="utf-8") == translations.written(collect()), "run: make i18n"


@pytest.mark.parametrize("code", [*TRANSLATED, PSEUDO])
def test_the_catalogue_is_up_to_date(code: str) -> None:
    assert (FOLDER / f"{code}.json").read_text(encoding="utf-8") == released(code, collect()), "run: make i18n"


def test_no_language_without_a_file_and_no_file_without_a_language() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == {*TRANSLATED, PSEUDO}
    assert {path.stem.partition("_")[2] for path in FOLDER.glob("*.ts")} == set(TRANSLATED)


def forms(code: str) -> list[tuple[Source, str]]:
    """Every translated text with each of its forms. What is not translated yet fails one test, and not all of them."""
    finished = read(code).finished
    return [(source, form) for source in collect() for form in finished.get(source.text, ())]


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_places_are_the_same(code: str) -> None:
    wrong = [form for source, form in forms(code) if sorted(PLACE.findall(form)) != sorted(PLACE.findall(source.text))]
    assert wrong == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_number_has_all_its_forms(code: str) -> None:
    kind, finished = LANGUAGES[code], read(code).finished
    assert {kind.form(number) for number in range(1000)} == set(range(kind.forms))
    for source in collect():
        if source.text in finished:
            assert len(finished[source.text]) == (kind.forms if source.numerus else 1), source.text


@pytest.mark.parametrize("code", TRANSLATED)
def test_blanks_and_ends_are_the_same(code: str) -> None:
    for source, form in forms(code):
        assert form == form.strip(), form
        assert "  " not in form, form
        assert "!" not in form, form
        if source.text not in NO_FULL_STOP:
            assert form.endswith(".") == source.text.endswith("."), form


@pytest.mark.parametrize("code", TRANSLATED)
def test_names_stay(code: str) -> None:
    for source, form in forms(code):
        plain = form.replace("One-Time-Share-", "One-Time Share-")
        missing = [name for name in NAMES.findall(source.text) if name not in plain]
        assert missing == [], form


@pytest.mark.parametrize("code", [*TRANSLATED, PSEUDO])
@pytest.mark.parametrize("months", [MONTHS, SHORT_MONTHS], ids=["long", "short"])
def test_there_are_twelve_months(code: str, months: object) -> None:
    texts = json.loads((FOLDER / f"{code}.json").read_bytes())
    assert len(texts[getattr(months, "template", "")].split(", ")) == 12
