"""What a step is, and what it may use while it runs."""

import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import ClassVar, Protocol, TypeVar, cast, runtime_checkable

from wizard.core.journal import Entry, Journal, Undo
from wizard.core.model import Answers, Check, Facts, Mark, SignInPrompt
from wizard.core.ports import Clock, Patiently, Session, SignIn, Site, at_once
from wizard.core.problems import REFUSALS, Fix, Problem, ProblemCode, ProblemRaised, problem
from wizard.core.recipe import Recipe
from wizard.core.secret import Secret
from wizard.core.unfinished import MADE, open_work
from wizard.core.words import Text, say

log = logging.getLogger(__name__)
_T = TypeVar("_T")


@dataclass(slots=True)
class Memory:
    """What the engine alone holds while it runs, and never puts into a snapshot.

    Attributes:
        session: The open sign-in.
        secret: The value of the client secret, until it was handed over or the wizard is closed.
        secret_of: Object ID of the application that the secret belongs to, also once its value is wiped.
        pasted: A value that the user pasted and that nobody has checked yet.
        method: How the person signed in last: with the browser or with a code.
        client_id: The application that signs the person in, where the user chose another one than the usual.
    """

    session: Session | None = None
    secret: Secret | None = None
    secret_of: str = ""
    pasted: Secret | None = None
    method: str = Fix.USE_BROWSER.value
    client_id: str = ""

    def forget_secret(self) -> None:
        """Wipe the secret's value, and forget whose it was."""
        self.wipe_secret()
        self.secret_of = ""

    def wipe_secret(self) -> None:
        """Wipe the secret's value. Which application it belongs to stays known, and so which secret it was."""
        for each in (self.secret, self.pasted):
            if each is not None:
                each.wipe()
        self.secret, self.pasted = None, None


@dataclass(frozen=True, slots=True)
class Services:
    """The world as the steps see it.

    Attributes:
        sign_in: Signs a person in.
        site: Looks at the vendor's site.
        clock: Time.
        journal: Remembers what was made.
    """

    sign_in: SignIn
    site: Site
    clock: Clock
    journal: Journal


class StepContext:
    """Everything a step may read, learn and show.

    Attributes:
        recipe: The article as data.
        services: The world.
        memory: The open sign-in and the secret's value.
        choice: The way out that the user chose, or an empty string.
        acted: Whether something was changed in the tenant.
        announce: Shows what a person has to do to sign in, or nothing more.
        patiently: Waits for Microsoft, visibly, within a step that must not begin again.
    """

    def __init__(
        self,
        recipe: Recipe,
        services: Services,
        memory: Memory,
        *,
        facts: Callable[[], tuple[Answers, Facts]],
        learn: Callable[[Facts], None],
        show: Callable[[tuple[Check, ...]], None],
        announce: Callable[[SignInPrompt | None], None],
        choice: str = "",
    ) -> None:
        """Give a step its surroundings; the engine does this."""
        self.recipe = recipe
        self.services = services
        self.memory = memory
        self.choice = choice
        self.acted = False
        self._facts = facts
        self._learn = learn
        self._show = show
        self._seen: dict[object, object] = {}
        self.announce = announce
        self.patiently: Patiently = at_once

    @property
    def answers(self) -> Answers:
        """What the user entered."""
        return self._facts()[0]

    @property
    def facts(self) -> Facts:
        """What was seen so far."""
        return self._facts()[1]

    @property
    def session(self) -> Session:
        """The open sign-in.

        Raises:
            ProblemRaised: Nobody is signed in.
        """
        if self.memory.session is None:
            raise problem(ProblemCode.NOT_SIGNED_IN)
        return self.memory.session

    @property
    def organisation(self) -> str | Text:
        """The organisation's name for sentences."""
        return self.facts.organisation.name if self.facts.organisation else say("your organisation")

    @property
    def vendor(self) -> str | Text:
        """Who people sign in to, for sentences."""
        return self.recipe.vendor_at(self.answers.domain)

    @property
    def ask(self) -> Text:
        """The sentence that says whom to ask."""
        return Text(self.recipe.contact.ask)

    async def see(self, read: "Callable[[StepContext], Awaitable[_T]]") -> _T:
        """Read for a check; the apply that may follow it at once takes what was seen by :meth:`just_seen`."""
        found = await read(self)
        self._seen[read] = found
        return found

    async def just_seen(self, read: "Callable[[StepContext], Awaitable[_T]]") -> _T:
        """What the check before this apply saw. Only once: an apply that is tried again reads anew, as any other."""
        if read in self._seen:
            return cast("_T", self._seen.pop(read))
        return await read(self)

    def learn(self, facts: Facts) -> None:
        """Put newly seen facts into the state: ``ctx.learn(replace(ctx.facts, granted=True))``."""
        self._learn(facts)

    def entry(self, action: str, key: str) -> Entry | None:
        """What the journal says about one write; nothing where it was taken back."""
        entries = self.services.journal.entries()
        same = (each for each in entries if each.action == action and each.ids.get("key") == key)
        return next((each for each in same if each.live), None)

    def record(self, entry: Entry) -> None:
        """Write *entry* into the journal, with the time now.

        Raises:
            ProblemRaised: The journal cannot be written, so nothing may be changed.
        """
        try:
            self.services.journal.write(replace(entry, at=self.services.clock.now().isoformat()))
        except OSError as error:
            raise problem(ProblemCode.CANNOT_SAVE, detail=type(error).__name__) from error

    def note(self, action: str, ids: Mapping[str, str], *, done: bool = False) -> None:
        """Write into the journal what is about to be done, before it is done.

        Raises:
            ProblemRaised: The journal cannot be written, so nothing may be changed; or the user wants to make every
                change himself.
        """
        if self.answers.read_only and not done:
            raise problem(ProblemCode.READ_ONLY)
        self.record(Entry(action, "", done=done, ids=dict(ids)))

    def confirm(self, action: str, ids: Mapping[str, str]) -> None:
        """Write into the journal that Microsoft confirmed it; the intent stands there, so a failure does no harm."""
        self.acted = True
        try:
            self.note(action, ids, done=True)
        except ProblemRaised:
            log.warning("could not note that %s was confirmed", action)

    @contextmanager
    def writing(self, action: str, ids: Mapping[str, str]) -> Iterator[dict[str, str]]:
        """Surround a write with its notes, before and after.

        Args:
            action: What is done. An undo knows only those in ``KNOWN`` of :mod:`wizard.steps.made`.
            ids: Under ``key`` what finds it again; under ``application`` the object ID of its application.

        Yields:
            The ids; what is put in meanwhile is noted at the end.

        Raises:
            ProblemRaised: As :meth:`note`, or the write's own. One that Microsoft refused for certain is noted as
                taken back: what stands there later was made by somebody else.
        """
        before, known = self.entry(action, ids.get("key", "")), dict(ids)
        self.note(action, known)
        try:
            yield known
        except ProblemRaised as raised:
            tried_before = before is not None and not before.done
            if raised.problem.code in REFUSALS and not raised.problem.transient and not tried_before:
                with suppress(ProblemRaised):
                    self.record(Entry(action, "", ids=known, undo=Undo.DONE))
            raise
        self.confirm(action, known)

    def settle(self, action: str, key: str, **ids: str) -> None:
        """Note that what was begun is seen to be so, where Microsoft's answer to it was lost.

        Once a set-up has ended nothing is noted any more: that would make it look unfinished.

        Args:
            action: The action of the intent.
            key: Its key.
            ids: What is known by now and was not when the intent was noted.
        """
        entry = self.entry(action, key)
        ended = action in MADE and open_work(self.services.journal.entries()) is None
        if entry is not None and not entry.done and not ended:
            with suppress(ProblemRaised):  # the intent stands there, so a failure does no harm
                self.record(replace(entry, done=True, ids=entry.ids | ids))

    def show(self, *rows: Check) -> None:
        """Show rows at once, while the step still works."""
        self._show(rows)


class Step(Protocol):
    """One step of the article.

    Attributes:
        key: The kind of step, as in the recipe.
    """

    key: ClassVar[str]

    async def check(self, ctx: StepContext) -> tuple[Check, ...]:
        """Read how things stand. Changes nothing.

        Raises:
            ProblemRaised: It could not be read.
        """
        ...

    async def apply(self, ctx: StepContext) -> None:
        """Make it so. Idempotent: may be called again after any failure.

        Raises:
            ProblemRaised: Microsoft refused.
        """
        ...


@runtime_checkable
class Watched(Protocol):
    """A step of which somebody else has to do a part, so that it is worth looking again.

    Attributes:
        key: The kind of step.
    """

    key: ClassVar[str]

    async def watch(self, ctx: StepContext, rows: tuple[Check, ...]) -> tuple[Check, ...]:
        """The *rows* of the last look, with what somebody else may have changed looked at anew."""
        ...


def unknown(key: str, label: Text, trouble: Problem) -> Check:
    """A row for something that could not be checked: it does not block."""
    log.info("could not check %s: %s %s", key, trouble.code.value, trouble.service_code)
    return Check(key, label, Mark.UNKNOWN, trouble.title, required=False)
