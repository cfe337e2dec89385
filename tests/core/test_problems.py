"""The table of problems, walked from end to end."""

import re
from dataclasses import fields, replace
from datetime import date

import pytest

from wizard.core.problem_words import AREAS
from wizard.core.problems import (
    FIX_LABELS,
    WORDS,
    Fix,
    ProblemCode,
    ProblemRaised,
    Words,
    not_visible_yet,
    problem,
)

SENTENCES = ("what_happened", "what_to_do", "who_can_help")
# What the places in the sentences are filled with by those who raise them.
SUBJECTS: dict[ProblemCode, dict[str, object]] = {
    ProblemCode.BAD_DOMAIN: {"reason": "It is empty."},
    ProblemCode.WHICH_DOMAIN: {"domains": "acme.example.com, other.example.com"},
    ProblemCode.NO_SUCH_MEMBER: {"name": "Ada"},
    ProblemCode.SEVERAL_MEMBERS: {"name": "Ada", "count": 2},
    ProblemCode.WRONG_TENANT: {"expected": "Contoso"},
    ProblemCode.SEVERAL_APPLICATIONS: {"count": 2},
    ProblemCode.SECRET_NOT_OURS: {"name": "Improvado SSO"},
    ProblemCode.PROXY_LOGIN: {"proxy": "proxy.example:8080"},
    ProblemCode.PROXY_REFUSED: {"proxy": "proxy.example:8080"},
    ProblemCode.PROXY_SILENT: {"proxy": "proxy.example:8080"},
    ProblemCode.PROXY_UNUSABLE: {"proxy": "proxy.example:8080"},
    ProblemCode.CERTIFICATE_DATES: {
        "host": "login.example",
        "issuer": "Contoso Inspection CA",
        "starts": date(2026, 1, 1),
        "ends": date(2026, 4, 1),
        "today": date(2020, 1, 1),
    },
    ProblemCode.TLS_INSPECTION: {"host": "login.example", "issuer": "Contoso Inspection CA"},
}


# The field itself is the way out; the buttons are the applications; only the command line asks for a domain, or names
# people.
WITHOUT_A_BUTTON = {
    ProblemCode.BAD_DOMAIN,
    ProblemCode.SEVERAL_APPLICATIONS,
    ProblemCode.WHICH_DOMAIN,
    ProblemCode.NOBODY_CHOSEN,
    ProblemCode.NO_SUCH_MEMBER,
    ProblemCode.SEVERAL_MEMBERS,
}


def test_every_problem_has_words_and_every_fix_a_label() -> None:
    assert set(WORDS) == set(ProblemCode)
    assert len(WORDS) == sum(len(area) for area in AREAS)  # none stands in two of them
    assert set(FIX_LABELS) == set(Fix)


@pytest.mark.parametrize("code", ProblemCode)
def test_the_sentences(code: ProblemCode) -> None:
    words = WORDS[code]
    assert words.title
    assert not words.title.endswith((".", "!"))
    assert words.what_happened
    assert words.what_to_do
    for name in SENTENCES:
        sentence = getattr(words, name)
        # A place that is a whole sentence of its own ends it too.
        assert not sentence or sentence.endswith((".", "{reason}", "{difference}")), sentence
        assert "!" not in sentence
    assert words.who_can_help
    assert words.fixes or code in WITHOUT_A_BUTTON, "give it a button, or say in WITHOUT_A_BUTTON what helps instead"
    for fix in words.fixes:
        assert FIX_LABELS[Fix(fix)]


@pytest.mark.parametrize("code", ProblemCode)
def test_no_place_stays_empty(code: ProblemCode) -> None:
    bare = problem(code).problem
    made = replace(bare, subject=tuple(SUBJECTS.get(code, {}).items()))
    for field in fields(Words):
        if field.name != "fixes":
            places = set(re.findall(r"{(\w+)}", getattr(bare.words, field.name)))
            unfilled = places - dict(getattr(made, field.name).values).keys()
            assert not unfilled, f"{field.name}: whoever raises it gives a value: add an example to SUBJECTS"
            assert not re.search(r"[{}]", str(getattr(made, field.name))), field.name


def test_what_a_problem_turns_into_brings_its_own_ways_out() -> None:
    raised = not_visible_yet(ProblemCode.SECRET_LOST, Fix.GO_ON)
    assert raised.problem.transient
    settled = raised.problem.settled()
    assert settled.code is ProblemCode.SECRET_LOST
    assert not settled.transient
    assert [each.key for each in settled.choices] == ["go_on", "new_secret"]
    assert settled.settled() == settled


def test_the_exception_says_the_code_alone() -> None:
    raised = problem(ProblemCode.UNKNOWN, detail="what the other side said", organisation="Contoso")
    assert isinstance(raised, ProblemRaised)
    assert str(raised) == "unknown"
