"""What this program made for one tenant and domain: the journal, held against what stands in the tenant now.

An application counts as made here only where that is proved: Microsoft's answer said so, or it carries the mark that
the journal noted before the request was sent. Everything is read by the IDs of the journal, so an application that was
found and used is never mistaken for one that was made.
"""

import asyncio
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from wizard.core.journal import Entry, Undo
from wizard.core.model import PlanAction, PlanLine
from wizard.core.objects import Application, Deleted, Grant, RequiredPermission, ServicePrincipal
from wizard.core.patience import COPYING
from wizard.core.ports import Directory
from wizard.core.problems import ProblemRaised, not_visible_yet
from wizard.core.step import StepContext
from wizard.core.words import listed, say
from wizard.steps.lookup import application_of, mark_tag, right_uri
from wizard.steps.made_access import ACCESS_ACTIONS, access_things
from wizard.steps.things import Thing
from wizard.steps.trial_uri import TRIAL_URI, trial_uris

# What is younger may be there and not visible yet. A little less than the engine's patience, which begins later.
FRESH = timedelta(seconds=COPYING.limit - 20)
# Permissions that any sign-in may bring along ("Scopes and permissions in the Microsoft identity platform"): they do
# not show that somebody else uses the application.
OF_SIGN_IN = frozenset({"openid", "profile", "email", "offline_access"})
GRANT, SECRET, PERMISSION, URI = "grant", "add_secret", "add_permission", "add_redirect_uri"
APPLICATION, PRINCIPAL = "create_application", "create_service_principal"
# What an undo looks at; anything else in the journal it passes over. Each has its place in `_Place.read`.
KNOWN = frozenset({APPLICATION, PRINCIPAL, GRANT, SECRET, PERMISSION, URI, TRIAL_URI, *ACCESS_ACTIONS})
DELETED = say("The application is deleted")
TAKEN_BACK = say("The admin consent is taken back")
UNLISTED = say("The application is no longer listed under Enterprise applications")
LISTED = say("It stays listed under Enterprise applications.")


@dataclass(slots=True)
class Inventory:
    """Everything that was made, the newest first, and what stays and why."""

    things: list[Thing] = field(default_factory=list)
    kept: list[PlanLine] = field(default_factory=list)


Identities = AbstractSet[tuple[str, str, str]]


async def inventory(ctx: StepContext, removed: Identities) -> Inventory:
    """Hold the journal against the tenant.

    Args:
        ctx: The surroundings.
        removed: The identities of entries that were taken back just now and are looked at once more.

    Raises:
        ProblemRaised: It could not be read, or what was made a moment ago is not visible yet.
    """
    directory, journal = ctx.session.directory, ctx.services.journal.entries()
    entries = [e for e in journal if e.live or e.identity in removed]
    dead = gone_with(journal, removed)
    entries = [e for e in entries if application_of(e) not in dead]
    entries = [await _with_id(directory, each) for each in entries]
    found = await asyncio.gather(*(_Place(ctx, some).read() for some in _by_application(entries)))
    whole = Inventory()
    for each in found:
        whole.things += each.things
        whole.kept += each.kept
    return whole


def gone_with(journal: Sequence[Entry], removed: Identities = frozenset()) -> set[str]:
    """The applications of ours that were taken back: what lies in one is gone with it, and comes back with it."""
    made = [each for each in journal if each.action == APPLICATION]
    kept = [each for each in made if each.live or each.identity in removed]
    return {application_of(each) for each in made} - {application_of(each) for each in kept} - {""}


async def _with_id(directory: Directory, entry: Entry) -> Entry:
    """The entry with the object ID of its application, where the answer that held it was lost."""
    if entry.action != APPLICATION or entry.ids.get("object_id"):
        return entry
    found = await directory.application_by_unique_name(entry.ids["key"])
    return settled(entry, found) if found is not None and proved(entry, found.tags) else entry


def settled(entry: Entry, application: Application) -> Entry:
    """What is noted of an application that was made, once its IDs are known."""
    ids = {"object_id": application.object_id, "client_id": application.client_id, "made": "yes"}
    return replace(entry, done=True, ids=entry.ids | ids)


def _by_application(entries: Sequence[Entry]) -> list[list[Entry]]:
    """The entries of each application, the latest application first. What names none goes with the first."""
    groups: dict[str, list[Entry]] = {}
    loose = []
    for each in entries:
        if each.action not in KNOWN:
            continue
        object_id = application_of(each) or (each.ids.get("key", "") if each.action == APPLICATION else "")
        if object_id:
            groups.setdefault(object_id, []).append(each)
        else:
            loose.append(each)
    if loose and groups:
        next(iter(groups.values())).extend(loose)
    return list(reversed(groups.values()))


class _Place:
    """One application and what the journal says about it."""

    def __init__(self, ctx: StepContext, entries: Sequence[Entry]) -> None:
        self._ctx = ctx
        self._directory = ctx.session.directory
        self._entries = entries
        self._created = next(iter(self._of(APPLICATION)), None)
        self._object_id = next(filter(None, map(application_of, entries)), "")

    def _of(self, action: str) -> tuple[Entry, ...]:
        return tuple(each for each in self._entries if each.action == action)

    async def read(self) -> Inventory:
        """Read the tenant.

        Raises:
            ProblemRaised: It could not be read, or something may only not be visible yet.
        """
        application = await self._application()
        if application is None:
            await self._wait_where_fresh(self._object_id, *self._entries)
            return Inventory(self._all_gone())
        principal = await self._directory.service_principal(application.client_id)
        grants = await self._directory.grants(principal.object_id) if principal else ()
        mine = self._created is not None and proved(self._created, application.tags)
        others = self._used_by_others(application, grants) if mine else ()
        things = [await self._grant(each, principal, grants) for each in self._of(GRANT)]
        if mine and not others:
            things += [await self._principal(each, application, principal) for each in self._of(PRINCIPAL)]
            return Inventory([*things, self._whole(application)])
        access = await access_things(self._directory, self._entries, principal)
        await self._wait_where_fresh("", *(entry for each in access if not each.there for entry in each.entries))
        things = [*access, *things]
        things += [await self._permission(each, application) for each in self._of(PERMISSION)]
        things += [await self._secret(each, application) for each in reversed(self._of(SECRET))]
        kept = [self._stays(application, others)]
        for each in self._of(PRINCIPAL):
            if mine or _foreign(grants, self._of(GRANT)):
                kept.append(PlanLine("service_principal", PlanAction.KEEP, LISTED))
            else:
                things.append(await self._principal(each, application, principal))
        for each in reversed(self._of(TRIAL_URI)):
            things.append(await self._address((each,), application, each.ids["key"], f"temporary:{each.ids['key']}"))
        uris = self._of(URI)
        if uris or mine:
            uri = uris[0].ids.get("redirect_uri", "") if uris else right_uri(self._ctx)
            things.append(await self._address(uris, application, uri, "redirect_uri"))
        return Inventory(things, kept)

    async def _application(self) -> Application | None:
        if self._object_id or self._created is None:
            return await self._directory.application(self._object_id)
        # The answer that held its ID was lost.
        return await self._directory.application_by_unique_name(self._created.ids["key"])

    def _fresh(self, entry: Entry) -> bool:
        """Whether what is not seen may only not be visible yet. What was taken back was seen before that."""
        if entry.undo is not Undo.NO:
            return False
        try:
            return self._ctx.services.clock.now() - datetime.fromisoformat(entry.at) < FRESH
        except (ValueError, TypeError):
            return False

    async def _wait_where_fresh(self, object_id: str, *entries: Entry) -> None:
        """Let pass what is surely gone.

        Raises:
            ProblemRaised: It was made a moment ago, so that it may only not be visible yet.
        """
        if any(map(self._fresh, entries)) and not (object_id and await bin_entry(self._ctx, object_id)):
            raise not_visible_yet()

    def _all_gone(self) -> list[Thing]:
        """The application is gone, and everything with it. What lay in one of ours comes back with it."""
        labels = {GRANT: ("grant", TAKEN_BACK), PRINCIPAL: ("service_principal", UNLISTED)}
        things = []
        for action, (key, gone) in labels.items():
            if entries := self._of(action):
                line = PlanLine(key, PlanAction.REMOVE, gone)
                things.append(Thing(key, gone, line, entries, there=False, remove=_nothing))
        rest = [e for e in self._entries if e.action not in labels and (self._created is None or e is self._created)]
        line = PlanLine("application", PlanAction.REMOVE, DELETED)
        return [*things, Thing("application", DELETED, line, tuple(rest), there=False, remove=_nothing)]

    # -- one kind of thing after the other ------------------------------------------------------------------------

    async def _grant(self, entry: Entry, principal: ServicePrincipal | None, grants: Sequence[Grant]) -> Thing:
        """The admin consent: taken back where it was given here, else put back to what it was.

        Scopes that others added meanwhile stay.
        """
        scope, directory = entry.ids.get("scope", ""), self._directory
        same = principal is not None and principal.object_id == entry.ids["key"]
        found = _granted(entry, grants) if same else None
        if found is None:
            await self._wait_where_fresh(entry.ids["key"], entry)
        left = tuple(each for each in found.scopes if each != scope) if found else ()
        back = "former_scope" in entry.ids or bool(left)

        async def remove() -> None:
            if found is not None and back:
                await directory.set_grant_scopes(found.grant_id, left)
            elif found is not None:
                await directory.delete_grant(found.grant_id)

        words = say("Take back the admin consent for {permission}.", permission=scope)
        if left:
            rest = listed(left)
            words = say(
                "Take back the admin consent for {permission}. It stays for {rest}.", permission=scope, rest=rest
            )
        action = PlanAction.CHANGE if back else PlanAction.REMOVE
        return Thing("grant", TAKEN_BACK, PlanLine("grant", action, words), (entry,), found is not None, remove)

    async def _principal(self, entry: Entry, application: Application, principal: ServicePrincipal | None) -> Thing:
        if principal is None:
            await self._wait_where_fresh(entry.ids.get("object_id", ""), entry)
        ours = principal is not None and _same_principal(entry, principal)

        async def remove() -> None:
            if principal is not None:
                await self._directory.delete_service_principal(principal.object_id)

        words = say("Remove the application {name} from Enterprise applications.", name=application.name)
        line = PlanLine("service_principal", PlanAction.REMOVE, words)
        return Thing("service_principal", UNLISTED, line, (entry,), ours, remove)

    def _whole(self, application: Application) -> Thing:
        async def remove() -> None:
            await self._directory.delete_application(application.object_id)

        words = say(
            "Delete the application {name} with its client secret. It rests in Entra's recycle bin for 30 days.",
            name=application.name,
        )
        line = PlanLine("application", PlanAction.REMOVE, words)
        return Thing("application", DELETED, line, self._of(APPLICATION), there=True, remove=remove)

    async def _permission(self, entry: Entry, application: Application) -> Thing:
        listed = await self._listed(entry)
        there = listed is not None and listed in application.required
        if not there:
            await self._wait_where_fresh("", entry)

        async def remove() -> None:
            left = tuple(each for each in application.required if each != listed)
            await self._directory.set_required_permissions(application.object_id, left)

        name = entry.ids.get("permission", "")
        gone = say("{permission} is no longer listed for the application", permission=name)
        words = say("Take {permission} off the permissions of {name}.", permission=name, name=application.name)
        return Thing("permission", gone, PlanLine("permission", PlanAction.REMOVE, words), (entry,), there, remove)

    async def _listed(self, entry: Entry) -> RequiredPermission | None:
        wanted = self._ctx.recipe.permission
        found = await self._directory.api_permission(wanted.resource, entry.ids.get("permission", ""))
        return found.listed() if found else None

    async def _secret(self, entry: Entry, application: Application) -> Thing:
        name = entry.ids["key"]
        found = next((each for each in application.secrets if each.description == name), None)
        dropped = any(e.action == "remove_secret" and e.ids.get("key") == name for e in self._journal())
        if found is None and not dropped:
            await self._wait_where_fresh("", entry)

        async def remove() -> None:
            if found is not None:
                await self._directory.remove_secret(application.object_id, found.key_id)

        key = f"client_secret:{name}"
        gone = say("The client secret {name} is removed", name=name)
        line = PlanLine(key, PlanAction.REMOVE, say("Remove the client secret {name}.", name=name))
        return Thing(key, gone, line, (entry,), found is not None, remove)

    async def _address(self, entries: tuple[Entry, ...], application: Application, uri: str, key: str) -> Thing:
        there = uri in application.redirect_uris
        if not there:
            await self._wait_where_fresh("", *entries)

        async def remove() -> None:
            # Those of trials go first, and must not come back with the list as it was.
            left = tuple(each for each in application.redirect_uris if each not in {uri, *trial_uris(self._ctx)})
            await self._directory.set_redirect_uris(application.object_id, left)

        gone = say("The Redirect URI {uri} is removed", uri=uri)
        words = say("Remove the Redirect URI {uri} from {name}.", uri=uri, name=application.name)
        return Thing(key, gone, PlanLine(key, PlanAction.REMOVE, words), entries, there, remove)

    # -- what is not ours ------------------------------------------------------------------------------------------

    def _journal(self) -> tuple[Entry, ...]:
        return self._ctx.services.journal.entries()

    def _used_by_others(self, application: Application, grants: Sequence[Grant]) -> tuple[str, ...]:
        """What others put into an application that was made here: deleting it would take that from them."""
        ours = {each.ids.get("key") for each in self._journal() if each.action == SECRET}
        wanted = self._ctx.recipe.permission
        listed = {each.resource_client_id for each in application.required} - {wanted.resource}
        own = {right_uri(self._ctx), *trial_uris(self._ctx)}
        more = len([each for each in application.required if each.resource_client_id == wanted.resource]) > 1
        return (
            *(each.description or each.key_id for each in application.secrets if each.description not in ours),
            *(each for each in application.redirect_uris if each not in own),
            *sorted(listed),
            *((wanted.resource_name,) if more else ()),
            *_foreign(grants, self._of(GRANT)),
        )

    def _stays(self, application: Application, others: tuple[str, ...]) -> PlanLine:
        name = application.name
        if others:
            words = say(
                "The application {name} stays, because others use it as well: {others}.",
                name=name,
                others=listed(others),
            )
        else:
            words = say("The application {name} stays, because it was not registered here.", name=name)
        return PlanLine("application", PlanAction.KEEP, words)


async def _nothing() -> None:
    """There is nothing to remove."""


def proved(entry: Entry, tags: Sequence[str]) -> bool:
    """Whether it is certain that what *entry* is about was made by this program.

    Entries of version 1 have no mark; there Microsoft's confirmation is the proof.
    """
    mark = entry.ids.get("mark")
    if mark is None:
        return entry.done
    return entry.ids.get("made") == "yes" or mark_tag(mark) in tags


def _same_principal(entry: Entry, principal: ServicePrincipal) -> bool:
    """Whether it is the one that was made here, and not one that somebody made after that was deleted."""
    if object_id := entry.ids.get("object_id"):
        return object_id == principal.object_id
    return proved(entry, principal.tags)


def _granted(entry: Entry, grants: Sequence[Grant]) -> Grant | None:
    """The grant that *entry* is about, while it still gives the permission."""
    scope, resource = entry.ids.get("scope", ""), entry.ids.get("resource")
    fitting = (each for each in grants if each.everyone and scope in each.scopes)
    return next((each for each in fitting if resource in {None, each.resource_id}), None)


def _foreign(grants: Sequence[Grant], ours: Sequence[Entry]) -> tuple[str, ...]:
    """Permissions for everyone that others granted."""
    scopes = {each.ids.get("scope") for each in ours}
    found = (scope for each in grants if each.everyone for scope in each.scopes)
    return tuple(each for each in dict.fromkeys(found) if each not in scopes and each not in OF_SIGN_IN)


async def bin_entry(ctx: StepContext, object_id: str) -> Deleted | None:
    """What rests in the recycle bin under this ID. Who may not look there does not know, and gets nothing.

    Raises:
        ProblemRaised: A trouble that goes away by itself.
    """
    try:
        return await ctx.session.directory.deleted(object_id)
    except ProblemRaised as raised:
        if raised.problem.transient:
            raise
        return None
