"""How one snapshot of a set-up becomes the next: pure functions, of which the engine makes use."""

import traceback
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from wizard.core.domain import DomainError, normalise_domain
from wizard.core.model import Answers, Check, Facts, Mark, SetupState, StepReport
from wizard.core.problems import Problem
from wizard.core.recipe import Recipe
from wizard.core.words import Text, listed, say


def of_recipe(recipe: Recipe, domain: str) -> tuple[tuple[str, object], ...]:
    """What the sentences about any problem may name, from the recipe."""
    told = {
        "vendor": recipe.vendor_at(domain),
        "helper": Text(recipe.contact.who),
        "example": recipe.inputs.domain.example,
        "button": next(iter(recipe.login.buttons), ""),
    }
    return tuple((name, value) for name, value in told.items() if value)


def named(facts: Facts) -> tuple[tuple[str, object], ...]:
    """What the sentences about any problem may name, from what was seen."""
    if facts.organisation is None:
        return ()
    organisation = ("organisation", facts.organisation.name)
    if facts.roles is None:
        return (organisation,)
    return organisation, ("roles", listed(tuple(role.name for role in facts.roles)) or say("no role"))


def expected(rows: tuple[Check, ...]) -> tuple[Check, ...]:
    """The rows while what is still to do is being waited for."""
    return tuple(replace(row, mark=Mark.WAITING) if row.mark is Mark.TODO else row for row in rows)


def calm(rows: tuple[Check, ...]) -> tuple[Check, ...]:
    """The rows once nothing is being waited for any more."""
    return tuple(replace(row, mark=Mark.TODO) if row.mark is Mark.WAITING else row for row in rows)


def only_sign_in(facts: Facts) -> Facts:
    """The facts that the sign-in alone brought."""
    return Facts(
        organisation=facts.organisation, account=facts.account, roles=facts.roles, secret_policy=facts.secret_policy
    )


def left_as_it_is(state: SetupState) -> SetupState:
    """The state without an answer to who may sign in: it named people of one organisation, for one application."""
    return replace(state, answers=replace(state.answers, access=None))


def undone(state: SetupState, keys: Sequence[str]) -> SetupState:
    """The state with the steps *keys* still to do."""
    return replace(
        state,
        reports=MappingProxyType({**state.reports, **{key: StepReport() for key in keys if key in state.reports}}),
    )


def normalised(answers: Answers) -> Answers:
    """The answers with the domain in its one spelling; one that cannot be used stays, for its step to explain."""
    try:
        return replace(answers, domain=normalise_domain(answers.domain)) if answers.domain else answers
    except DomainError:
        return answers


def places(error: BaseException) -> str:
    """Where *error* came from, without a value."""
    return " < ".join(f"{each.name}:{each.lineno}" for each in reversed(traceback.extract_tb(error.__traceback__)))


def numbers(trouble: Problem | None) -> str:
    """What support looks a failure up with, for the log; nothing where there is none."""
    if trouble is None:
        return ""
    ids = (("request", trouble.request_id), ("correlation", trouble.correlation_id))
    told = (trouble.code.value, trouble.service_code, *(f"{name} {each}" for name, each in ids if each))
    return "".join(f" {each}" for each in told if each)
