"""The hand-over sheet and change record as data: one account of a set-up, for every way of writing it down.

It is made of a snapshot and of the journal, neither of which holds the client secret's value. The first characters of
it, which Microsoft shows, are left out as well.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from wizard import __version__
from wizard.core.journal import Entry
from wizard.core.model import Check, Facts, PlanLine, SetupState, StepStatus, VendorSide
from wizard.core.recipe import Recipe
from wizard.core.words import NOTHING, Text, say

PROGRAM = "entra-sso-wizard"
HANDED_OVER = "handed_over"

# What the entries of the journal are about. One that is not here is shown by its own name: leaving it out would make
# the account false.
ACTIONS: Mapping[str, Text] = {
    "create_application": say("The application was registered"),
    "add_redirect_uri": say("The Redirect URI was added"),
    "create_service_principal": say("The application was listed under Enterprise applications"),
    "add_secret": say("A client secret was created"),
    "remove_secret": say("A client secret was removed"),
    "add_permission": say("The permission was added to the list"),
    "grant": say("Admin consent was granted for everyone"),
    "assign": say("A person or a group was assigned"),
    "unassign": say("An assignment was taken away"),
    "require_assignment": say("The setting of who may sign in was changed"),
    "add_trial_uri": say("A temporary Redirect URI was added, to try the sign-in"),
}
# What the key of an entry is, where a reader is helped by it.
KEYS: Mapping[str, Text] = {
    "add_secret": say("Description"),
    "remove_secret": say("Description"),
    "add_trial_uri": say("Redirect URI"),
}
# Entries about the work itself, which changed nothing in the tenant.
NO_CHANGES = frozenset({HANDED_OVER, "use_application", "finished", "renew", "undo"})
# The steps after which the tenant holds everything.
IN_THE_TENANT = ("register_application", "identifiers", "client_secret", "api_permissions")
# Which ids of an entry help a reader, and how they are called.
DETAILS: Mapping[str, Text] = {
    "object_id": say("Object ID"),
    "key_id": say("Secret ID"),
    "redirect_uri": say("Redirect URI"),
    "permission": say("Permission"),
    "scope": say("Permission"),
}
KEEPER = "keeper"  # not said which of the ways through Keeper
# How the three values went, as the step Hand over noted it.
WAYS: Mapping[str, Text] = {
    "": say("Whoever used the wizard confirmed it."),
    KEEPER: say("Whoever used the wizard confirmed it. The wizard names Keeper's One-Time Share for it."),
    "account": say("Through Keeper's One-Time Share, from the Keeper account of whoever used the wizard."),
    "link": say("Through Keeper's One-Time Share, at a link that was sent to whoever used the wizard."),
    "wizard": say("Through Keeper's One-Time Share, which the wizard made."),
    "page": say("Whoever used the wizard entered them on a page of the site."),
    "settings": say("Whoever used the wizard entered them in the settings of the site."),
    "file": say("They were written to a file that was named when the wizard was started."),
    "output": say("They were printed for the program that started the wizard."),
    "terminal": say("They were shown in the terminal in which the wizard was started."),
}


@dataclass(frozen=True, slots=True)
class Change:
    """Something that the wizard did in the tenant.

    Attributes:
        when: When it was confirmed, or when it was tried, UTC; ``None`` where the note does not say.
        what: In words.
        details: What identifies it: a name and a value each.
        confirmed: Whether Microsoft confirmed it; else it may be there or not.
        taken_back: Whether it was taken back since, or refused.
    """

    when: datetime | None
    what: Text
    details: tuple[tuple[Text, str], ...] = ()
    confirmed: bool = True
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class StepRecord:
    """How one step stood.

    Attributes:
        name: Its name.
        article: The numbers of the article's steps that it covers, or empty.
        status: Its state.
        checks: Its rows.
        when: When the rows were read back, UTC; ``None`` where they were not.
    """

    name: Text
    article: str
    status: StepStatus
    checks: tuple[Check, ...]
    when: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One set-up, as it is filed. All times are UTC; what is not known is empty or ``None``.

    Attributes:
        vendor: Who the sign-in is for.
        article: Title and date of the help article.
        practice: Whether it was a rehearsal.
        version: The program's version.
        written: When this account was made.
        begun: When the work began.
        ended: When something was last read back.
        complete: Whether the tenant was seen to hold everything, and the values were handed over or nothing was new.
        vendor_side: How the vendor's site looked, if it was looked at.
        partial: Whether nothing that was looked at is missing, and not everything was looked at.
        domain: The whitelabel domain.
        organisation: Display name of the organisation.
        primary_domain: Its primary domain.
        tenant_id: Its Directory (tenant) ID.
        account: Who did it: user name.
        person: The account's display name.
        app_name: Display name of the application.
        client_id: The Application (client) ID.
        application_id: Object ID of the registration.
        principal_id: Object ID of its entry under Enterprise applications.
        redirect_uri: The Redirect URI.
        permission: The permission with its API.
        granted: Whether admin consent was read back.
        everyone: Whether everybody in the organisation may sign in; ``None`` where it is not known.
        secret_name: Description of the client secret.
        secret_id: Its Secret ID (key ID).
        secret_ends: When it expires.
        before: The plan that was agreed to: what was there, and what was to change.
        changes: What the wizard did, oldest first.
        steps: The steps with their checks.
        handed_over: Whether the three values were handed over.
        handed_over_at: When.
        way: How.
        contact: Whom to ask, from the profile.
        options: What the commands for this set-up have to name.
    """

    vendor: str
    article: tuple[str, str]
    practice: bool
    version: str
    written: datetime
    begun: datetime | None
    ended: datetime | None
    complete: bool
    vendor_side: VendorSide | None
    partial: bool
    domain: str
    organisation: str
    primary_domain: str
    tenant_id: str
    account: str
    person: str
    app_name: str
    client_id: str
    application_id: str
    principal_id: str
    redirect_uri: str
    permission: str
    granted: bool
    everyone: bool | None
    secret_name: str
    secret_id: str
    secret_ends: datetime | None
    before: tuple[PlanLine, ...]
    changes: tuple[Change, ...]
    steps: tuple[StepRecord, ...]
    handed_over: bool
    handed_over_at: datetime | None
    way: Text
    contact: str
    options: tuple[str, ...]

    @property
    def file_name(self) -> str:
        """A name for a file about it, without its ending."""
        return f"entra-sso-{self.domain.replace(':', '-') or 'set-up'}-{self.written:%Y-%m-%d}"


def make_record(
    recipe: Recipe,
    state: SetupState,
    entries: Sequence[Entry],
    *,
    now: datetime,
    practice: bool = False,
    contact: str = "",
    cloud: str = "",
    source: str = "",
) -> Record:
    """The account of a set-up as it stands.

    Args:
        recipe: The article as data.
        state: The set-up.
        entries: What the journal says about it.
        now: The time, UTC.
        practice: Whether it was a rehearsal.
        contact: Whom to ask, from the profile.
        cloud: What the commands have to name with ``--cloud``; empty where it is the usual one.
        source: What they have to name with ``--recipe``; empty where it is the usual one.
    """
    facts, keys = state.facts, recipe.step_keys()
    organisation, application, secret = facts.organisation, facts.application, facts.client_secret
    reports = {key: state.report(key) for key in keys}
    handed = _handed_over(entries, secret.key_id if secret else "")
    permission = recipe.permission
    # A check and a renewal look at some steps only; a plan that nobody was asked about is no step that is missing.
    seen = [each for key, each in reports.items() if each.checks and (key != "plan" or facts.plan_confirmed)]
    missing = any(each.status is not StepStatus.DONE for each in seen)
    there = all(reports[key].status is StepStatus.DONE for key in IN_THE_TENANT if key in reports)
    complete = there and not missing and (handed is not None or facts.handed_over or not facts.secret_held)
    return Record(
        vendor=str(recipe.vendor_at(state.answers.domain)),
        article=(recipe.article.title, recipe.article.updated),
        practice=practice,
        version=__version__,
        written=now,
        begun=state.begun,
        ended=max((each.at for each in reports.values() if each.at is not None), default=None),
        complete=complete,
        vendor_side=facts.vendor,
        partial=not complete and not missing,
        domain=state.answers.domain,
        organisation=organisation.name if organisation else "",
        primary_domain=organisation.primary_domain if organisation else "",
        tenant_id=organisation.tenant_id if organisation else "",
        account=facts.account.user_name if facts.account else "",
        person=facts.account.name if facts.account else "",
        app_name=application.name if application else "",
        client_id=application.client_id if application else "",
        application_id=application.object_id if application else "",
        principal_id=facts.service_principal.object_id if facts.service_principal else "",
        redirect_uri=facts.redirect_uri,
        permission=f"{permission.resource_name} / {permission.name}",
        granted=facts.granted,
        everyone=None if facts.service_principal is None else not facts.service_principal.assignment_required,
        secret_name=secret.description if secret else "",
        secret_id=secret.key_id if secret else "",
        secret_ends=secret.expires if secret else None,
        before=facts.plan if facts.plan_confirmed else (),
        changes=tuple(_change(each) for each in entries if each.action not in NO_CHANGES),
        steps=tuple(
            StepRecord(Text(words.name), words.article, report.status, report.checks, report.at)
            for words, report in zip(recipe.steps, reports.values(), strict=True)
        ),
        handed_over=facts.handed_over or handed is not None,
        handed_over_at=_moment(handed.at) if handed is not None else None,
        way=_way(recipe, handed, facts),
        contact=contact,
        options=_options(state, cloud, source),
    )


def _handed_over(entries: Sequence[Entry], key_id: str) -> Entry | None:
    """The note that this very client secret was handed over."""
    found = (each for each in entries if each.action == HANDED_OVER and each.ids.get("key_id") == key_id)
    return next(found, None) if key_id else None


def _way(recipe: Recipe, handed: Entry | None, facts: Facts) -> Text:
    if handed is None and not facts.handed_over:
        return NOTHING
    usual = WAYS[KEEPER] if recipe.hand_over.keeper else WAYS[""]
    way = handed.ids.get("way", "") if handed is not None else ""
    return WAYS.get(way, usual) if way else usual


def _change(entry: Entry) -> Change:
    details: list[tuple[Text, str]] = []
    if entry.action in KEYS:
        details.append((KEYS[entry.action], entry.ids.get("key", "")))
    details += [(name, entry.ids[key]) for key, name in DETAILS.items() if entry.ids.get(key)]
    what = ACTIONS.get(entry.action) or say("{action}", action=entry.action.replace("_", " "))
    return Change(_moment(entry.at), what, tuple(details), entry.done, not entry.live)


def _moment(text: str) -> datetime | None:
    """A time of the journal, which is a file that anything may have happened to."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _options(state: SetupState, cloud: str, source: str) -> tuple[str, ...]:
    """What the commands have to name, so that they find this set-up and no other."""
    tenant = state.facts.organisation.tenant_id if state.facts.organisation else ""
    given = (("--domain", state.answers.domain), ("--tenant", tenant), ("--cloud", cloud), ("--recipe", source))
    return tuple(word for name, value in given if value for word in (name, value))
