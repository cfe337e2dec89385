"""What goes wrong in a trial is told as of the person who tries, not of the administrator who signed in."""

import pytest

from wizard.core.problems import Problem, ProblemRaised, problem
from wizard.core.problems import ProblemCode as P
from wizard.entra.problems import of_sign_in
from wizard.entra.trial import in_a_trial


def answered(error: str, number: int) -> ProblemRaised:
    told = f"AADSTS{number}: Something. Trace ID: 1" if number else ""
    return of_sign_in({"error": error, "error_description": told, "trace_id": "t-1"})


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (answered("access_denied", 65004), P.TRIAL_NOT_FINISHED),
        (answered("access_denied", 0), P.TRIAL_NOT_FINISHED),
        (problem(P.SIGN_IN_TIMED_OUT), P.TRIAL_NOT_FINISHED),
        (problem(P.BROWSER_INSISTS_ON_HTTPS), P.TRIAL_NOT_FINISHED),
        (answered("consent_required", 65001), P.TRIAL_NO_CONSENT),
        (answered("access_denied", 90094), P.TRIAL_NO_CONSENT),
        (answered("invalid_grant", 50105), P.TRIAL_NOT_ASSIGNED),
        (answered("invalid_grant", 50020), P.TRIAL_WRONG_ACCOUNT),
        (answered("access_denied", 53003), P.TRIAL_BLOCKED),
        (answered("interaction_required", 50076), P.TRIAL_BLOCKED),
        (answered("invalid_client", 7000222), P.SECRET_EXPIRED),
        (problem(P.OFFLINE), P.OFFLINE),
    ],
)
def test_a_refusal_is_told_of_the_person_who_tries(raised: ProblemRaised, code: P) -> None:
    told: Problem = in_a_trial(raised.problem)
    assert told.code is code
    assert [each.key for each in told.choices] == ["try", "leave_out"]
    assert told.service_code == raised.problem.service_code
    assert told.request_id == raised.problem.request_id


def test_what_goes_away_by_itself_is_waited_for() -> None:
    busy = answered("temporarily_unavailable", 90033).problem
    assert in_a_trial(busy) is busy
