"""A calendar file (RFC 5545) for the day on which the client secret expires, with reminders before it."""

from datetime import timedelta

from wizard.catalogue import language, tr
from wizard.handover.record import PROGRAM, Record
from wizard.handover.sheet import commands

REMINDERS = (60, 30, 7)
"""Days before that day."""


def calendar_file(record: Record) -> bytes:
    """The file; an event of a whole day on the day, where the user is, on which the client secret of *record* expires.

    Its UID is made of the Secret ID: opened twice, most programs keep one event.

    Raises:
        ValueError: There is no client secret.
    """
    # A tenth of a second that only whoever saves a calendar file has to wait.
    from icalendar import Alarm, Calendar, Event  # noqa: PLC0415

    if record.secret_ends is None:
        msg = "there is no client secret to be reminded of"
        raise ValueError(msg)
    day = record.secret_ends.astimezone().date()
    summary = tr("The client secret of {name} expires", name=record.app_name)
    event = Event()
    event.add("uid", f"{record.secret_id}@{PROGRAM}")
    event.add("dtstamp", record.written)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", summary)
    event.add("description", _description(record))
    event.add("transp", "TRANSPARENT")  # nobody is busy all day
    for days in REMINDERS:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", timedelta(days=-days))
        words = tr("In {days} days the client secret of {name} expires", days=days, name=record.app_name)
        alarm.add("description", words)
        event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", f"-//Entra SSO Wizard//{record.version}//{language().code.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _description(record: Record) -> str:
    """What to do, for somebody who was not there when it was set up."""
    renew = next(command for _, name, command in commands(record) if name == "renew")
    lines = [
        tr(
            "From then on nobody can sign in to {vendor} through Microsoft, unless a new client secret was created and"
            " handed over before.",
            vendor=record.vendor,
        ),
        tr("What to do: start Entra SSO Wizard, sign in, and choose More, Check, renew or undo."),
        tr("Or type: {command}", command=renew),
        tr("Organisation: {organisation}", organisation=record.organisation or record.tenant_id),
        tr("Address: {address}", address=f"https://{record.domain}/"),
        tr("Client ID: {id}", id=record.client_id),
        tr("Secret ID: {id}", id=record.secret_id),
    ]
    if record.contact:
        lines.append(tr("Your contact for help: {contact}", contact=record.contact))
    return "\n".join(lines)
