"""What a run without a window prints and returns. Never the secret, except where the user asked for it."""

import json
import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC
from pathlib import Path

from wizard.catalogue import plain, recipe_text, shown, tr
from wizard.core.model import Check, Facts, Mark, PlanLine, SetupState, StepReport, StepStatus
from wizard.core.problems import Problem, ProblemCode
from wizard.core.recipe import Recipe
from wizard.core.words import say
from wizard.exits import Exit
from wizard.state_words import action_word, mark_word

# The one table: what a problem means to whoever started the run. Everything else is PROBLEMS.
STATUS: dict[ProblemCode, Exit] = {
    ProblemCode.BAD_DOMAIN: Exit.USAGE,
    ProblemCode.WHICH_DOMAIN: Exit.USAGE,
    ProblemCode.NO_SUCH_MEMBER: Exit.USAGE,
    ProblemCode.SEVERAL_MEMBERS: Exit.USAGE,
    # Nobody is signed in.
    ProblemCode.SIGN_IN_CANCELLED: Exit.NOT_CHECKED,
    ProblemCode.SIGN_IN_TIMED_OUT: Exit.NOT_CHECKED,
    ProblemCode.SIGN_IN_DECLINED: Exit.NOT_CHECKED,
    ProblemCode.BROWSER_INSISTS_ON_HTTPS: Exit.NOT_CHECKED,
    ProblemCode.SIGN_IN_EXPIRED: Exit.NOT_CHECKED,
    ProblemCode.SIGN_IN_INTERRUPTED: Exit.NOT_CHECKED,
    ProblemCode.SIGN_IN_BLOCKED: Exit.NOT_CHECKED,
    ProblemCode.DEVICE_CODE_BLOCKED: Exit.NOT_CHECKED,
    ProblemCode.DEVICE_CODE_EXPIRED: Exit.NOT_CHECKED,
    ProblemCode.WRONG_PASSWORD: Exit.NOT_CHECKED,
    ProblemCode.ACCOUNT_LOCKED: Exit.NOT_CHECKED,
    ProblemCode.MFA_NEEDED: Exit.NOT_CHECKED,
    ProblemCode.DEVICE_NOT_MANAGED: Exit.NOT_CHECKED,
    ProblemCode.NOT_ASSIGNED: Exit.NOT_CHECKED,
    ProblemCode.SIGN_IN_APP_REFUSED: Exit.NOT_CHECKED,
    ProblemCode.NO_LOCAL_SIGN_IN: Exit.NOT_CHECKED,
    ProblemCode.NOT_SIGNED_IN: Exit.NOT_CHECKED,
    # Microsoft gave no answer that says anything.
    ProblemCode.OFFLINE: Exit.NOT_CHECKED,
    ProblemCode.NOT_MICROSOFT: Exit.NOT_CHECKED,
    ProblemCode.PROXY_LOGIN: Exit.NOT_CHECKED,
    ProblemCode.PROXY_REFUSED: Exit.NOT_CHECKED,
    ProblemCode.PROXY_SILENT: Exit.NOT_CHECKED,
    ProblemCode.PROXY_UNUSABLE: Exit.NOT_CHECKED,
    ProblemCode.CERTIFICATE: Exit.NOT_CHECKED,
    ProblemCode.CERTIFICATE_DATES: Exit.NOT_CHECKED,
    ProblemCode.TLS_INSPECTION: Exit.NOT_CHECKED,
    ProblemCode.CLOCK_WRONG: Exit.NOT_CHECKED,
    ProblemCode.THROTTLED: Exit.NOT_CHECKED,
    ProblemCode.SERVICE_BUSY: Exit.NOT_CHECKED,
    ProblemCode.COULD_NOT_CHECK: Exit.NOT_CHECKED,
    # Somebody with more rights has to act.
    ProblemCode.ADMIN_APPROVAL_NEEDED: Exit.WAITING,
    ProblemCode.MISSING_ROLE: Exit.WAITING,
}
# Their rows say nothing that the lines of the plan do not say, as long as they are open.
LISTED = frozenset({"plan", "undo", "old_secrets"})
# The headings of what is done beside the steps of the article.
TASKS = {
    "undo": say("Undo"),
    "restore": say("Restore"),
    "renew": say("Renew the client secret"),
    "old_secrets": say("Remove the older client secrets"),
    "health": say("Health of all registrations"),
    "which_domain": say("Which domain"),
    "find_members": say("Search people and groups"),
}
# Where a role that is activated meanwhile may help.
NEW_ROLES = {ProblemCode.MISSING_ROLE.value, ProblemCode.ADMIN_APPROVAL_NEEDED.value}
RESULTS = {Exit.DONE: "done", Exit.WAITING: "waiting", Exit.INTERRUPTED: "cancelled"}


def result_of(status: Exit) -> str:
    """The word for *status* in the last line."""
    return RESULTS.get(status, "failed")


def _result_word(status: Exit) -> str:
    """The same for people."""
    words = {Exit.DONE: tr("done"), Exit.WAITING: tr("waiting"), Exit.INTERRUPTED: tr("cancelled")}
    return words.get(status) or tr("failed")


def _row(row: Check) -> str:
    """A check row for people."""
    state = mark_word(row.mark).lower()
    if not row.detail:
        return tr("{name}: {state}", name=row.label, state=state)
    return tr("{name}: {state} ({detail})", name=row.label, state=state, detail=row.detail)


class Printer:
    """Turns snapshots into lines: sentences for people, or one JSON object per line on stdout.

    Attributes:
        as_json: Whether lines are JSON objects.
    """

    def __init__(
        self, recipe: Recipe, *, as_json: bool, contact: str = "", activate: Callable[[Facts], str] = lambda _facts: ""
    ) -> None:
        """Print for *recipe*.

        Args:
            recipe: The article as data.
            as_json: Whether lines are JSON objects.
            contact: Named where something went wrong.
            activate: Where in the portal a role is activated, for the tenant of the facts.
        """
        self.as_json = as_json
        self._recipe = recipe
        self._contact = contact
        self._activate_at = activate
        self._last = SetupState()
        self._heading = ""

    def changed(self, state: SetupState) -> None:
        """Print what is new in *state*. A listener of the engine."""
        before, self._last = self._last, state
        if state.prompt is not None and state.prompt != before.prompt:
            prompt = state.prompt
            told = {"kind": prompt.kind.value, "url": prompt.url, "code": prompt.code or None, "opened": prompt.opened}
            self._event("sign_in", **told)
            if not prompt.opened:
                self.say(tr("No browser could be opened. Please open this link by hand:"))
            if prompt.code:
                self.say(tr("Enter the code {code} at {url}", code=prompt.code, url=prompt.url))
            else:
                self.say(tr("Sign in at {url}", url=prompt.url))
        for key, report in state.reports.items():
            self._step(key, before.report(key), report)

    def _step(self, key: str, before: StepReport, report: StepReport) -> None:
        if report.status is not before.status:
            self._event("step", step=key, status=report.status.value)
            if report.status is StepStatus.RUNNING and before.status is not StepStatus.WAITING:
                self._head(shown(TASKS[key]) if key in TASKS else recipe_text(self._recipe.words(key).heading))
        known = {row.key: row for row in before.checks}
        for check, row in zip(_checks(key, report), report.checks, strict=True):
            if known.get(row.key) != row:
                self._event("check", **check)
        self._rows(key, before, report)
        if report.waiting is not None and report.waiting != before.waiting:
            self._event("waiting", step=key, reason=shown(report.waiting.reason))
            self._note("  " + tr("{reason} {usual}", reason=report.waiting.reason, usual=report.waiting.usual))

    def _head(self, heading: str) -> None:
        """Say what follows; once, where a step that was looked at is then carried out."""
        if heading != self._heading:
            self._heading = heading
            self._note(heading)

    def _rows(self, key: str, before: StepReport, report: StepReport) -> None:
        """Print the rows for people: what is still to do only when the step ends so."""
        working = {StepStatus.RUNNING, StepStatus.WAITING}
        ended = report.status not in working and before.status in working
        known = {row.key: row for row in before.checks}
        for row in report.checks:
            open_still = row.mark in {Mark.TODO, Mark.WAITING}
            if (ended and key not in LISTED) if open_still else known.get(row.key) != row:
                self._note("  " + _row(row))

    def plan(self, lines: tuple[PlanLine, ...]) -> None:
        """Print the plan."""
        for each in lines:
            self._event("plan", key=each.key, action=each.action.value, text=shown(each.text))
            if not self.as_json:
                _write("  " + tr("{name}: {state}", name=action_word(each.action), state=each.text) + "\n")

    def hand_over(self, document: Mapping[str, str]) -> None:
        """Print the three values, because the user asked for them on stdout.

        Raises:
            OSError: Nobody reads them.
        """
        told = {"event": "hand_over", "written": True, "values": dict(document)}
        sys.stdout.write(json.dumps(told) + "\n" if self.as_json else named_lines(document))
        sys.stdout.flush()

    def handed_over(self, sentence: str, *, written: bool) -> None:
        """Say what became of the three values."""
        self._event("hand_over", written=written, text=sentence)
        self._note(sentence)

    def saved(self, path: Path) -> None:
        """Say that a file was written."""
        self._event("saved", path=str(path))
        self._note(tr("Saved in {path}.", path=path))

    def result(self, line: Mapping[str, object], status: Exit, more: Mapping[str, object] | None = None) -> None:
        """Print the last line; before it *more* about a problem, from :func:`details`."""
        trouble = line.get("problem")
        if isinstance(trouble, dict) and more:
            self._event("problem", code=trouble["code"], **more, activate_role=self._activate(trouble) or None)
        if self.as_json:
            _write(json_line(line))
            return
        if isinstance(trouble, dict):
            self._problem({**(more or {}), **trouble})
        if status not in {Exit.DONE, Exit.INTERRUPTED} and self._contact:
            self.say(tr("Your contact for help: {contact}", contact=self._contact))
        _write(tr("Result: {result}", result=_result_word(status)) + "\n")

    def _activate(self, trouble: Mapping[str, object]) -> str:
        """Where a role is activated, where that may help."""
        return self._activate_at(self._last.facts) if trouble["code"] in NEW_ROLES else ""

    def _problem(self, trouble: Mapping[str, object]) -> None:
        """Say what went wrong, what to do, who can help, and what support needs."""
        words = {name: trouble[name] for name in ("title", "what_happened", "what_to_do")}
        self.say(tr("{title}. {what_happened} {what_to_do}", **words))
        if trouble.get("who_can_help"):
            self.say(tr("Who can help: {helper}", helper=trouble["who_can_help"]))
        if link := self._activate(trouble):
            self.say(tr("Roles are activated here: {link}", link=link))
            self.say(tr("Then run the command again: it signs you in anew, so that the new role counts."))
        for name, value in (
            (tr("Problem"), trouble["code"]),
            (tr("Code"), trouble.get("service_code")),
            (tr("Request ID"), trouble["request_id"]),
            (tr("Correlation ID"), trouble.get("correlation_id")),
            (tr("Time"), trouble.get("time")),
        ):
            if value:
                self.say(tr("{name}: {value}", name=name, value=value))

    def say(self, words: str) -> None:
        """Print a sentence for whoever watches, with JSON as well."""
        sys.stderr.write(plain(words) + "\n")

    def _note(self, words: str) -> None:
        """Print a sentence that JSON has as an event."""
        if not self.as_json:
            self.say(words)

    def _event(self, event: str, **content: object) -> None:
        if self.as_json:
            _write(json_line({"event": event, **content}))


def named_lines(document: Mapping[str, str]) -> str:
    """The values for a person, one in a line."""
    return "".join(f"{name}: {value}\n" for name, value in document.items())


def json_line(content: Mapping[str, object]) -> str:
    """*content* as a line of its own, for a script: it compares words, and an invisible sign would make them others."""
    return json.dumps(_without_signs(content)) + "\n"


def _without_signs(content: object) -> object:
    if isinstance(content, str):
        return plain(content)
    if isinstance(content, Mapping):
        return {name: _without_signs(value) for name, value in content.items()}
    if isinstance(content, list | tuple):
        return [_without_signs(value) for value in content]
    return content


def _write(text: str) -> None:
    """Write to stdout at once. Where its reader has gone the work goes on: half a set-up helps nobody.

    Whoever copies an address out of a terminal would copy an invisible sign at its end as well, so none is written.
    """
    try:
        sys.stdout.write(plain(text))
        sys.stdout.flush()
    except BrokenPipeError:
        # As Python's documentation of SIGPIPE has it, so that the flush at exit does not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _checks(step: str, report: StepReport) -> list[dict[str, object]]:
    return [
        {"step": step, "key": row.key, "label": shown(row.label), "mark": row.mark.value, "detail": shown(row.detail)}
        for row in report.checks
    ]


def described(trouble: Problem) -> dict[str, object]:
    """A problem as the last line has it."""
    return {
        "code": trouble.code.value,
        "title": shown(trouble.title),
        "what_happened": shown(trouble.what_happened),
        "what_to_do": shown(trouble.what_to_do),
        "request_id": trouble.request_id or None,
    }


def details(trouble: Problem) -> dict[str, object]:
    """What else is known of a problem: an event of its own, because the last line is fixed by the public contract."""
    return {
        "who_can_help": shown(trouble.who_can_help),
        "service_code": trouble.service_code or None,
        "correlation_id": trouble.correlation_id or None,
        "time": trouble.when.astimezone(UTC).isoformat(timespec="seconds") if trouble.when else None,
    }


def result_line(
    status: Exit, state: SetupState | None = None, trouble: Mapping[str, object] | None = None
) -> dict[str, object]:
    """The last line of a run, as the public contract describes it.

    Args:
        status: How the run ends.
        state: What was seen; none where the run ended before it began.
        trouble: What went wrong, from :func:`described`.
    """
    state = state or SetupState()
    facts = state.facts
    secret, application, principal = facts.client_secret, facts.application, facts.service_principal
    # The row of the plan is the user's consent, not a fact about the tenant: without the consent it says nothing.
    steps = [key for key in state.reports if key != "plan" or facts.plan_confirmed]
    return {
        "result": result_of(status),
        "tenant_id": facts.organisation.tenant_id if facts.organisation else None,
        "client_id": application.client_id if application else None,
        "application_id": application.object_id if application else None,
        "service_principal_id": principal.object_id if principal else None,
        "secret_key_id": secret.key_id if secret else None,
        "secret_expires": secret.expires.isoformat() if secret else None,
        "redirect_uri": facts.redirect_uri or None,
        "checks": [check for key in steps for check in _checks(key, state.report(key))],
        "problem": trouble,
    }
