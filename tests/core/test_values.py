"""Secrets that never print, sentences, and the way through the steps."""

import copy
import json
import pickle
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.flow import can_go_back, can_go_next, finished, next_key, previous_key, reachable
from wizard.core.model import Check, Mark, SetupState, StepReport, StepStatus
from wizard.core.secret import Secret
from wizard.core.words import NOTHING, Text, english_date, say, say_n

KEYS = ("one", "two", "three")


@given(st.text(min_size=5))
def test_a_secret_never_prints(value: str) -> None:
    secret = Secret(value)
    for shown in (repr(secret), str(secret), f"{secret}", f"{secret!r:>40}", "%s" % secret, repr([secret])):  # noqa: UP031 - the old way of formatting is one of the ways
        assert "••••" in shown
        assert value not in shown.replace("Secret(••••)", "")
    assert secret.reveal() == value


@pytest.mark.parametrize("spread", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps, hash, vars])
def test_a_secret_is_not_spread(spread: object) -> None:
    assert callable(spread)
    with pytest.raises(TypeError):
        spread(Secret("value"))


@given(st.text(min_size=1))
def test_what_is_wiped_is_gone_for_everybody_who_holds_it(value: str) -> None:
    secret = Secret(value)
    buffer = secret._bytes
    kept = memoryview(buffer)
    assert bytes(kept) == value.encode()
    kept.release()
    secret.wipe()
    secret.wipe()
    assert buffer == b""
    assert secret != Secret(value)
    assert secret != secret  # noqa: PLR0124 - one that was wiped equals none
    with pytest.raises(ValueError, match="wiped") as raised:
        secret.reveal()
    assert str(raised.value) == "the secret was wiped"


def test_secrets_compare_and_are_not_empty() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    with pytest.raises(ValueError, match="needs a value"):
        Secret("")


@given(st.text(), st.text())
def test_what_goes_into_a_sentence_is_not_read_as_one(before: str, value: str) -> None:
    template = before.replace("{", "").replace("}", "") + "{name}"
    assert str(say(template, name=value)) == template.replace("{name}", value)


class German:
    """A little German."""

    def template(self, text: Text, count: int | None) -> str:
        del count
        return {"Valid {how}.": "Gültig {how}.", "until {day}": "bis {day}"}[text.template]

    def date(self, day: date) -> str:
        return f"{day:%d.%m.%Y}"

    def value(self, value: str) -> str:
        return value


def test_a_number_decides_the_form() -> None:
    texts = [str(say_n("For {count} day.", "For {count} days.", count=days)) for days in (0, 1, 2)]
    assert texts == ["For 0 days.", "For 1 day.", "For 2 days."]


def test_a_sentence_is_translated_and_its_date_written_by_the_face() -> None:
    inner = say("until {day}", day=date(2028, 11, 2))
    text = say("Valid {how}.", how=inner)
    assert str(text) == "Valid until 2 November 2028."
    assert text.render(German()) == "Gültig bis 02.11.2028."
    assert english_date(date(2026, 1, 31)) == "31 January 2026"
    assert not NOTHING
    assert Text("x")


def state(*done: str, busy: str = "") -> SetupState:
    made = SetupState(busy=busy)
    for key in done:
        made = made.with_report(key, StepReport(StepStatus.DONE))
    return made


def test_the_way_through_the_steps() -> None:
    assert reachable(KEYS, state("one"), "two")
    assert not reachable(KEYS, state("one"), "three")
    assert (next_key(KEYS, "one"), next_key(KEYS, "three")) == ("two", None)
    assert (previous_key(KEYS, "one"), previous_key(KEYS, "three")) == (None, "two")
    assert can_go_next(KEYS, state("one"), "one")
    assert not can_go_next(KEYS, state("one", busy="one"), "one")
    assert not can_go_next(KEYS, state(), "one")
    assert not can_go_next(KEYS, state(*KEYS), "three")
    assert can_go_back(KEYS, state(), "two")
    assert not can_go_back(KEYS, state(), "one")
    assert not can_go_back(KEYS, state(busy="two"), "two")
    assert finished(KEYS, state(*KEYS))
    assert not finished(KEYS, state("one"))


def test_rows_are_put_in_and_only_required_ones_count() -> None:
    done = Check("a", say("a"), Mark.DONE)
    advice = Check("b", say("b"), Mark.FAILED, required=False)
    report = StepReport(checks=(Check("a", say("a"), Mark.TODO),))
    assert not StepReport().satisfied
    assert not report.satisfied
    assert report.with_checks(advice, done).checks == (done, advice)
    assert report.with_checks(advice, done).satisfied
