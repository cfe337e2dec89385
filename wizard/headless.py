"""What a run without a window prints: sentences for people, or one JSON object per line. Never the secret."""

import json
import sys
from collections.abc import Mapping

from wizard.core.engine import Engine
from wizard.core.model import PlanLine, SetupState, StepReport
from wizard.core.problems import Problem
from wizard.core.recipe import Recipe


class Printer:
    """Turns snapshots into lines.

    Attributes:
        as_json: Whether lines are JSON objects on stdout.
    """

    def __init__(self, recipe: Recipe, *, as_json: bool) -> None:
        """Print for *recipe*."""
        self.as_json = as_json
        self._recipe = recipe
        self._last = SetupState()

    def changed(self, state: SetupState) -> None:
        """Print what is new in *state*. A listener of the engine."""
        before, self._last = self._last, state
        if state.prompt is not None and state.prompt != before.prompt:
            prompt = state.prompt
            self.line({"event": "sign_in", "kind": prompt.kind.value, "url": prompt.url, "code": prompt.code or None})
            words = f"Enter the code {prompt.code} at {prompt.url}" if prompt.code else f"Sign in at {prompt.url}"
            self._say(words)
        for key, report in state.reports.items():
            self._step(key, before.report(key), report)

    def _step(self, key: str, before: StepReport, report: StepReport) -> None:
        if report.status is not before.status:
            self.line({"event": "step", "step": key, "status": report.status.value})
            if not self.as_json:
                self._say(f"{self._recipe.words(key).heading}: {report.status.value}")
        known = {row.key: row for row in before.checks}
        for row in report.checks:
            if known.get(row.key) != row:
                self.line(_check(key, report, row.key) | {"event": "check"})
                if not self.as_json:
                    self._say(f"  {row.label}: {row.mark.value}" + (f" ({row.detail})" if row.detail else ""))
        if report.waiting is not None and report.waiting != before.waiting:
            self.line({"event": "waiting", "step": key, "reason": str(report.waiting.reason)})
            self._say(f"  {report.waiting.reason} {report.waiting.usual}")

    def plan(self, lines: tuple[PlanLine, ...]) -> None:
        """Print the plan."""
        for each in lines:
            self.line({"event": "plan", "key": each.key, "action": each.action.value, "text": str(each.text)})
            if not self.as_json:
                sys.stdout.write(f"  {each.action.value}: {each.text}\n")

    def hand_over(self, document: Mapping[str, str]) -> None:
        """Print the three values, because the user asked for them on stdout."""
        self.line({"hand_over": dict(document)})
        if not self.as_json:
            sys.stdout.write("".join(f"{name}: {value}\n" for name, value in document.items()))

    def result(self, line: Mapping[str, object]) -> None:
        """Print the last line."""
        self.line(line)
        trouble = line.get("problem")
        if isinstance(trouble, dict) and not self.as_json:
            self._say(f"{trouble['title']}. {trouble['what_happened']} {trouble['what_to_do']}")
        elif not self.as_json:
            sys.stdout.write(f"Result: {line['result']}\n")

    def line(self, content: Mapping[str, object]) -> None:
        """Print one JSON object, if JSON is wanted."""
        if self.as_json:
            sys.stdout.write(json.dumps(content) + "\n")
            sys.stdout.flush()

    def _say(self, words: str) -> None:
        sys.stderr.write(words + "\n")


def _check(step: str, report: StepReport, key: str) -> dict[str, object]:
    row = next(each for each in report.checks if each.key == key)
    return {"step": step, "key": key, "label": str(row.label), "mark": row.mark.value, "detail": str(row.detail)}


def _problem(trouble: Problem | None) -> dict[str, object] | None:
    if trouble is None:
        return None
    return {
        "code": trouble.code.value,
        "title": str(trouble.title),
        "what_happened": str(trouble.what_happened),
        "what_to_do": str(trouble.what_to_do),
        "request_id": trouble.request_id or None,
    }


def result_line(result: str, engine: Engine) -> dict[str, object]:
    """The last line of a run, as the public contract describes it."""
    state, facts = engine.state, engine.state.facts
    checks = [_check(key, state.report(key), row.key) for key in engine.keys for row in state.report(key).checks]
    trouble = next((state.report(key).problem for key in engine.keys if state.report(key).problem), None)
    secret = facts.client_secret
    return {
        "result": result,
        "tenant_id": facts.organisation.tenant_id if facts.organisation else None,
        "client_id": facts.application.client_id if facts.application else None,
        "application_id": facts.application.object_id if facts.application else None,
        "service_principal_id": facts.service_principal.object_id if facts.service_principal else None,
        "secret_key_id": secret.key_id if secret else None,
        "secret_expires": secret.expires.isoformat() if secret else None,
        "redirect_uri": facts.redirect_uri or None,
        "checks": checks,
        "problem": _problem(trouble),
    }


def hand_over_document(engine: Engine) -> dict[str, str]:
    """The three values and what belongs to them. Holds the secret: hand it on at once.

    Raises:
        RuntimeError: Nothing is held that could be handed over.
    """
    facts, secret = engine.state.facts, engine.reveal_secret()
    if facts.organisation is None or facts.application is None or facts.client_secret is None or secret is None:
        msg = "nothing to hand over"
        raise RuntimeError(msg)
    return {
        "tenant_id": facts.organisation.tenant_id,
        "client_id": facts.application.client_id,
        "client_secret": secret.reveal(),
        "secret_expires": facts.client_secret.expires.isoformat(),
        "redirect_uri": facts.redirect_uri,
    }
