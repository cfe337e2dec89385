"""The hand-over sheet in words: the sections of a record, in the language in use, before anybody lays them out."""

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wizard.catalogue import language, named, recipe_text, shown, tr
from wizard.core.model import Mark, StepReport
from wizard.handover.record import PROGRAM, Change, Record, StepRecord
from wizard.state_words import action_word, mark_word, outcome, step_word

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a table of facts.

    Attributes:
        name: What it is.
        value: How it stands.
        fixed: Whether the value is an id or an address: set in a fixed width, from left to right.
        note: More about it, in small print.
    """

    name: str
    value: str
    fixed: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list: a state, what it is about, and what belongs to it.

    Attributes:
        kind: Which state, as a name for the stylesheet.
        state: The state in a word.
        text: What it is about.
        details: More lines below it; a name may stand before the value.
        when: When, or empty.
    """

    kind: str
    state: str
    text: str
    details: tuple[Fact, ...] = ()
    when: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the sheet.

    Attributes:
        key: Stable name.
        heading: Its heading.
        words: A sentence below it, or empty.
        facts: Its facts.
        rows: Its list.
        groups: Lists with a heading and a remark of their own each.
        commands: What to type, with what it does.
        closing: A sentence at its end, or empty.
    """

    key: str
    heading: str
    words: str = ""
    facts: tuple[Fact, ...] = ()
    rows: tuple[Row, ...] = ()
    groups: tuple[tuple[str, str, tuple[Row, ...]], ...] = ()
    commands: tuple[tuple[str, str], ...] = ()
    closing: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole sheet.

    Attributes:
        title: Its title.
        kind: What kind of paper it is.
        subject: Whom and what it is about.
        good: Whether everything was seen to be done.
        status: How things stand, in a sentence.
        remark: What has to happen next, or empty.
        practice: Says that it was a rehearsal, else empty.
        sections: Its parts.
        pictures: Heading over the pictures.
        footer: Who made it, when.
        language: Code of the language, for programs that read aloud.
        right_to_left: Whether it is read from right to left.
    """

    title: str
    kind: str
    subject: str
    good: bool
    status: str
    remark: str
    practice: str
    sections: tuple[Section, ...]
    pictures: str
    footer: str
    language: str
    right_to_left: bool


def make_sheet(record: Record) -> Sheet:
    """Write *record* down in the language in use."""
    spoken = language()
    subject = " · ".join(named(part) for part in (record.organisation, record.domain) if part)
    good = False
    if record.complete:
        reached = outcome(**_names(record), side=record.vendor_side)
        status, good = reached.headline, not reached.left
        if reached.left:
            status = tr("{headline} {left}", headline=reached.headline, left=reached.left)
    elif record.partial:
        status = tr("This run looked at a part only. What it saw stands below.")
    else:
        status = tr("Not everything is done yet. The checks below say what is missing.")
    sections = (_values, _who, _checks, _before, _changes, _handed_over, _afterwards)
    return Sheet(
        title=tr("Single sign-on to {vendor} with Microsoft Entra ID", vendor=record.vendor),
        kind=tr("Hand-over sheet and change record"),
        subject=subject,
        good=good,
        status=status,
        remark=tr("A new client secret is needed before {day}.", day=_day(record.secret_ends))
        if record.secret_ends
        else "",
        practice=tr("A rehearsal in practice mode. Nothing here exists in a real organisation.")
        if record.practice
        else "",
        sections=tuple(section for make in sections if (section := make(record)) is not None),
        pictures=tr("The steps in the portal, with the values of this set-up"),
        footer=tr(
            "Made by Entra SSO Wizard {version} on {day}. This sheet holds no client secret.",
            version=record.version,
            day=_day(record.written),
        ),
        language=spoken.code.replace("_", "-"),
        right_to_left=spoken.kind.right_to_left,
    )


def moment(when: datetime) -> str:
    """A time as UTC, and as the clock on the wall where they differ."""
    utc = when.astimezone(UTC)
    words = tr("{day}, {time} UTC", day=utc.date(), time=f"{utc:%H:%M}")
    local = when.astimezone()
    offset = local.utcoffset() or timedelta()
    if not offset:
        return words
    hours, minutes = divmod(abs(offset) // MINUTE, 60)
    zone = f"UTC{'-' if offset < timedelta() else '+'}{hours}" + (f":{minutes:02d}" if minutes else "")
    if local.date() == utc.date():
        return tr("{utc} ({time} local time, {zone})", utc=words, time=f"{local:%H:%M}", zone=zone)
    return tr("{utc} ({day}, {time} local time, {zone})", utc=words, day=local.date(), time=f"{local:%H:%M}", zone=zone)


def _day(when: datetime) -> str:
    return language().date(when.astimezone().date())


def _names(record: Record) -> dict[str, str]:
    return {"organisation": record.organisation or tr("your organisation"), "vendor": record.vendor}


def _known(*facts: Fact) -> tuple[Fact, ...]:
    """Every fact, with plain words where it is not known: a line that is missing would not be missed."""
    return tuple(fact if fact.value else Fact(fact.name, tr("Not known"), note=fact.note) for fact in facts)


def _values(record: Record) -> Section:
    ends = moment(record.secret_ends) if record.secret_ends else ""
    who = {None: "", True: tr("Everyone in the organisation"), False: tr("Only people and groups that are assigned")}
    consent = tr("Admin consent is granted for everyone") if record.granted else tr("Admin consent was not seen")
    return Section(
        "values",
        tr("What was set up"),
        facts=_known(
            Fact(tr("Organisation"), record.organisation, note=record.primary_domain),
            Fact(tr("Tenant ID"), record.tenant_id, fixed=True),
            Fact(tr("Address"), f"https://{record.domain}/" if record.domain else "", fixed=True),
            Fact(tr("Application"), record.app_name),
            Fact(tr("Client ID"), record.client_id, fixed=True),
            Fact(tr("Object ID of the application"), record.application_id, fixed=True),
            Fact(tr("Object ID under Enterprise applications"), record.principal_id, fixed=True),
            Fact(tr("Redirect URI"), record.redirect_uri, fixed=True),
            Fact(tr("Permission"), record.permission, note=consent),
            Fact(tr("Who may sign in"), who[record.everyone]),
            Fact(tr("Client secret"), record.secret_name, note=tr("Its value is not in this sheet.")),
            Fact(tr("Secret ID"), record.secret_id, fixed=True),
            Fact(tr("The client secret expires"), ends),
        ),
    )


def _who(record: Record) -> Section:
    name = record.account or record.person
    facts = [
        Fact(tr("Account"), name, note=record.person if record.person != name else ""),
        Fact(tr("Begun"), moment(record.begun) if record.begun else ""),
        Fact(tr("Last read back"), moment(record.ended) if record.ended else ""),
        Fact(tr("This sheet was made"), moment(record.written)),
    ]
    if record.contact:
        facts.append(Fact(tr("Contact for help"), record.contact))
    return Section("who", tr("Who and when"), facts=_known(*facts))


def _checks(record: Record) -> Section | None:
    groups = tuple(_group(step) for step in record.steps if step.checks)
    if not groups:
        return None
    words = tr("Each of these was read back from Microsoft or seen on this computer. Nothing is assumed.")
    return Section("checks", tr("Checks"), words, groups=groups)


def _group(step: StepRecord) -> tuple[str, str, tuple[Row, ...]]:
    name = recipe_text(step.name.template)
    if step.article:
        name = tr("{name} (article {steps})", name=name, steps=step.article)
    rows = tuple(
        Row(row.mark.value, mark_word(row.mark), shown(row.label), (Fact("", shown(row.detail)),) if row.detail else ())
        for row in step.checks
    )
    state = step_word(StepReport(step.status, step.checks))
    seen = tr("{state}, read {moment}", state=state, moment=moment(step.when)) if step.when else state
    return name, seen, rows


def _before(record: Record) -> Section | None:
    if not record.before:
        return None
    rows = tuple(Row(line.action.value, action_word(line.action), shown(line.text)) for line in record.before)
    words = tr("This plan was shown and agreed to before the first change. What stays was there before.")
    return Section("before", tr("What was there, and what was planned"), words, rows=rows)


def _changes(record: Record) -> Section:
    if not record.changes:
        return Section("changes", tr("What the wizard changed"), tr("Nothing. Everything was there, or made by hand."))
    words = tr("From the notes that the wizard keeps on this computer, the oldest first.")
    return Section(
        "changes", tr("What the wizard changed"), words, rows=tuple(_change(each) for each in record.changes)
    )


def _change(change: Change) -> Row:
    if change.taken_back:
        kind, state = "remove", tr("Taken back")
    elif change.confirmed:
        kind, state = Mark.DONE.value, tr("Done")
    else:
        kind, state = Mark.UNKNOWN.value, tr("Not confirmed")
    details = tuple(Fact(shown(name), value, fixed=True) for name, value in change.details if value)
    return Row(kind, state, shown(change.what), details, moment(change.when) if change.when else "")


def _handed_over(record: Record) -> Section:
    done = record.handed_over
    state = mark_word(Mark.DONE if done else Mark.TODO)
    kind = (Mark.DONE if done else Mark.TODO).value
    when = moment(record.handed_over_at) if record.handed_over_at else ""
    rows = (
        Row(kind, state, tr("Tenant ID"), (Fact("", record.tenant_id, fixed=True),) if record.tenant_id else ()),
        Row(kind, state, tr("Client ID"), (Fact("", record.client_id, fixed=True),) if record.client_id else ()),
        Row(kind, state, tr("Client secret"), (Fact(tr("Secret ID"), record.secret_id, fixed=True),), when),
    )
    words = shown(record.way) if done else tr("The values were not handed over yet, as far as the wizard knows.")
    return Section("handed_over", tr("What was handed over"), words, rows=rows)


def _afterwards(record: Record) -> Section:
    return Section(
        "afterwards",
        tr("Check, renew or undo"),
        tr("In the wizard: sign in, then choose More, Check, renew or undo. The same from the command line:"),
        commands=tuple((words, command) for words, _, command in commands(record)),
        closing=tr(
            "An undo goes by the notes on the computer on which the set-up was made. What was there before is never"
            " deleted."
        ),
    )


def commands(record: Record) -> Iterator[tuple[str, str, str]]:
    """What can be done later from the command line: in words, the command's name, and what to type."""
    for words, name, more in (
        (tr("Check, changing nothing"), "check", ()),
        (tr("Create a new client secret beside the old one"), "renew", ("--hand-over-to", "values.json")),
        (tr("Remove what the wizard created"), "undo", ()),
        (tr("Bring it back within 30 days"), "undo", ("--restore",)),
    ):
        yield words, name, shlex.join((PROGRAM, name, *record.options, *more))
