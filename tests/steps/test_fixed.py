"""What a profile fixed stays fixed, whichever way the user signs in."""

import ssl
from collections.abc import Callable

import pytest

from tests.steps.world import RECIPE, VirtualClock
from wizard.core.engine import Engine
from wizard.core.journal import MemoryJournal
from wizard.core.model import Answers, SignInPrompt
from wizard.core.ports import Patiently, Session, SignInRequest, at_once
from wizard.core.problems import Fix, ProblemCode, problem
from wizard.core.step import Services
from wizard.site import HttpsSite
from wizard.steps import steps_of


class Refuses:
    """Microsoft, where nobody signs in; keeps what was asked for.

    Attributes:
        asked: The requests.
    """

    def __init__(self) -> None:
        self.asked: list[SignInRequest] = []

    async def sign_in(
        self, request: SignInRequest, announce: Callable[[SignInPrompt], None], patiently: Patiently = at_once
    ) -> Session:
        del announce, patiently
        self.asked.append(request)
        raise problem(ProblemCode.SIGN_IN_CANCELLED)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("fixed", "tenants"),
    [
        (frozenset(), ["contoso.com", "", "contoso.com"]),
        (frozenset({"tenant"}), ["contoso.com", "contoso.com", "contoso.com"]),
    ],
)
async def test_another_account_may_be_used_but_no_other_organisation(fixed: frozenset[str], tenants: list[str]) -> None:
    sign_in = Refuses()
    services = Services(
        sign_in=sign_in, site=HttpsSite(ssl.create_default_context(), {}), clock=VirtualClock(), journal=MemoryJournal()
    )
    answers = Answers(tenant="contoso.com", fixed=fixed)
    engine = Engine(RECIPE, steps_of(RECIPE), services, answers=answers)
    for choice in ("browser", Fix.SWITCH_ACCOUNT, "device_code"):
        report = await engine.perform("sign_in", choice)
        assert report.problem is not None
    assert [each.tenant for each in sign_in.asked] == tenants
