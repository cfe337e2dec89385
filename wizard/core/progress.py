"""What is known of a set-up, and the one place where that changes.

The engine says what happened; here it becomes the next snapshot. Whatever a change makes doubtful has to be looked at
again: the steps after one that acted, and everything once the domain or the organisation is another.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType

from wizard.core.changes import (
    calm,
    expected,
    left_as_it_is,
    named,
    normalised,
    numbers,
    of_recipe,
    only_sign_in,
    undone,
)
from wizard.core.flow import PLAN, REGISTER, SIGN_IN
from wizard.core.model import Answers, Check, Facts, SetupState, SignInPrompt, StepReport, StepStatus, Waiting
from wizard.core.ports import Clock
from wizard.core.problems import Problem, ProblemCode
from wizard.core.recipe import Recipe
from wizard.core.step import Memory

log = logging.getLogger(__name__)


class Progress:
    """The one writer of the state.

    Attributes:
        keys: The keys of the steps in order.
        state: The latest snapshot.
        listener: Told every new one.
    """

    def __init__(
        self,
        recipe: Recipe,
        answers: Answers,
        memory: Memory,
        clock: Clock,
        listener: Callable[[SetupState], None],
        *,
        keys: Sequence[str],
    ) -> None:
        """Start with nothing done.

        Args:
            recipe: The article as data.
            answers: What is known before the user is asked.
            memory: Holds the client secret, which is forgotten once it belongs to something else.
            clock: Time.
            listener: Told every new snapshot, in the thread of the loop.
            keys: The keys of the steps in order.
        """
        self.keys = tuple(keys)
        self._recipe = recipe
        self.listener = listener
        self._memory = memory
        self._clock = clock
        reports = MappingProxyType({key: StepReport() for key in self.keys})
        self.state = SetupState(answers=normalised(answers), reports=reports)

    # -- what the user says --------------------------------------------------------------------------------------

    def answer(self, answers: Answers) -> None:
        """Take new answers. Another domain is another set-up: all but the sign-in begins anew.

        A name counts until the application is registered, a life until the secret is made; neither undoes anything
        but a plan that nobody agreed to yet.
        """
        answers = normalised(answers)
        old = self.state.answers
        if answers == old:
            return
        state = replace(self.state, answers=answers)
        if answers.domain != old.domain:
            self._memory.forget_secret()
            state = replace(state, facts=only_sign_in(state.facts))
            state = undone(left_as_it_is(state) if old.domain else state, [key for key in self.keys if key != SIGN_IN])
        elif replace(answers, read_only=old.read_only, fixed=old.fixed) != old and not state.facts.plan_confirmed:
            state = undone(replace(state, facts=replace(state.facts, plan=())), [PLAN])
        self._set(state)

    # -- the work on a step --------------------------------------------------------------------------------------

    def begin(self, key: str, *, busy: bool) -> None:
        """Work on step *key* begins; *busy* where all else has to wait for it."""
        report = replace(self.state.report(key), status=StepStatus.RUNNING, problem=None, waiting=None)
        since = self.state.begun or self._clock.now()
        self._set(replace(self.state.with_report(key, report), busy=key if busy else "", begun=since))

    def end(self, key: str, report: StepReport) -> None:
        """Close the work on a step in one snapshot. What was changed makes the later steps look again."""
        log.info("step %s: %s%s", key, report.status.value, numbers(report.problem))
        later = self.keys[self.keys.index(key) + 1 :] if report.acted and key in self.keys else ()
        state = undone(self.state, later).with_report(key, report)
        self._set(replace(state, busy="", prompt=None))

    def cancelled(self, key: str) -> None:
        """The work on step *key* was given up: it is still to do."""
        before = self.state.report(key)
        self.end(key, replace(before, status=StepStatus.TODO, waiting=None, checks=calm(before.checks)))

    def failed(self, key: str, trouble: Problem) -> StepReport:
        """The report of a step that ended in *trouble*. What turned out not to be there is known no longer."""
        before = self.state.report(key)
        told = of_recipe(self._recipe, self.state.answers.domain)
        trouble = replace(trouble, subject=(*told, *named(self.state.facts), *trouble.subject))
        if trouble.code is ProblemCode.NOT_FOUND:
            # What was known is gone: the step that makes it has to be done again.
            gone = replace(self.state.facts, application=None, service_principal=None, granted=False)
            self._set(undone(replace(self.state, facts=gone), [each for each in (REGISTER,) if each != key]))
        trouble = replace(trouble, when=trouble.when or self._clock.now())
        return replace(before, status=StepStatus.FAILED, problem=trouble, waiting=None, checks=calm(before.checks))

    def wait(self, key: str, waiting: Waiting) -> None:
        """Step *key* waits, and everybody may see for what."""
        self.report(key, replace(self.state.report(key), status=StepStatus.WAITING, waiting=waiting))

    def resume(self, key: str) -> None:
        """Step *key* waits no longer."""
        report = self.state.report(key)
        if report.waiting is not None:
            self.report(key, replace(report, status=StepStatus.RUNNING, waiting=None))

    def show(self, key: str, rows: tuple[Check, ...]) -> None:
        """Show how *rows* of step *key* stand meanwhile."""
        report = self.state.report(key)
        self.report(key, report.with_checks(*(expected(rows) if report.waiting is not None else rows)))

    def report(self, key: str, report: StepReport) -> None:
        """Step *key* stands like that."""
        self._set(self.state.with_report(key, report))

    # -- what is learned -----------------------------------------------------------------------------------------

    def learn(self, facts: Facts) -> None:
        """Take new facts. In another organisation nothing holds that was seen in the one before."""
        state, before, now = self.state, self.state.facts.organisation, facts.organisation
        if before is not None and now is not None and before.tenant_id != now.tenant_id:
            self._memory.forget_secret()
            facts = replace(only_sign_in(facts), redirect_uri=facts.redirect_uri)
            state = undone(left_as_it_is(state), self.keys[self.keys.index(SIGN_IN) + 1 :])
        self._set(replace(state, facts=facts))

    def begin_anew(self) -> None:
        """What was set up is another now: all after the sign-in has to be looked at again."""
        self._memory.forget_secret()
        facts, kept = self.state.facts, only_sign_in(self.state.facts)
        kept = replace(kept, redirect_uri=facts.redirect_uri, undo=facts.undo, bin=facts.bin)
        self._set(undone(replace(self.state, facts=kept), self.keys[self.keys.index(SIGN_IN) + 1 :]))

    def announce(self, prompt: SignInPrompt | None) -> None:
        """Say what a person has to do elsewhere to sign in; ``None`` once that is over."""
        self._set(replace(self.state, prompt=prompt))

    def _set(self, state: SetupState) -> None:
        if state != self.state:
            self.state = state
            self.listener(state)
