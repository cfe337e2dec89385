"""What both matrices look at: how a set-up is made, what the tenant then holds, and what must not be there."""

import copy
import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.resilience.edge import EdgeServer
from wizard.core.journal import Entry
from wizard.core.unfinished import open_work
from wizard.practice.faults import FaultPlan
from wizard.practice.seeds import seed

Json = dict[str, Any]
COMMANDS = ("setup", "renew", "undo")


@dataclass(slots=True)
class Verdict:
    """What is wrong with the tenant or the notes after a run; all empty where everything is as it must be.

    Attributes:
        duplicates: Things that exist more than once.
        orphans: Things of ours that nobody will ever use, and things of others that are not as before.
        missing: What should be there and is not.
        notes: What the journal leaves open.
    """

    duplicates: list[str] = field(default_factory=list)
    orphans: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in dataclasses.fields(self))


class Scene:
    """The state of a tenant, and how it was before anybody touched it."""

    def __init__(self, server: EdgeServer) -> None:
        self._server = server
        self.begin()

    def begin(self) -> None:
        """Put the tenant back to where everything began."""
        self._empty()
        self._before = self._objects()

    def _empty(self) -> None:
        self._server.tenant.faults = FaultPlan((), self._server.tenant.clock)
        seed(self._server.tenant, 0)

    def remember(self) -> Json:
        """How the tenant stands, for :meth:`recall`."""
        return copy.deepcopy(self._server.tenant.home.dump())

    def recall(self, state: Json) -> None:
        """Put the tenant back to a state that was remembered."""
        self._empty()
        self._server.tenant.home.load(copy.deepcopy(state))

    def _objects(self) -> dict[str, dict[str, Json]]:
        home = self._server.tenant.home
        stores = {"application": home.applications, "principal": home.principals, "grant": home.grants}
        return {name: {each["id"]: copy.deepcopy(each) for each in store.stored()} for name, store in stores.items()}

    def judge(self, command: str, entries: Iterable[Entry], secret: str | None = None) -> Verdict:
        """Hold the tenant, and the journal, against the one state in which *command* has to end.

        Args:
            command: One of :data:`COMMANDS`.
            entries: The journal.
            secret: The client secret that was handed over; it has to be the one that Microsoft accepts.
        """
        found, verdict = self._objects(), Verdict()
        news = {
            name: [each for key, each in some.items() if key not in self._before[name]] for name, some in found.items()
        }
        wanted = 0 if command == "undo" else 1
        for name, some in news.items():
            said = [f"{name} {each.get('displayName') or each['id']}" for each in some]
            verdict.missing += [name] * max(0, wanted - len(some))
            (verdict.duplicates if wanted else verdict.orphans).extend(said[wanted:])
            changed = [key for key, each in self._before[name].items() if found[name].get(key) != each]
            verdict.orphans += [f"{name} {key} is not as before" for key in changed]
        if wanted and not verdict:
            self._whole(news, verdict, secret)
        verdict.notes += _open(list(entries))
        return verdict

    def _whole(self, news: dict[str, list[Json]], verdict: Verdict, secret: str | None) -> None:
        """Exactly one of everything exists; whether it belongs together and works."""
        (application,), (principal,), (grant,) = news["application"], news["principal"], news["grant"]
        tenant = self._server.tenant
        live = application["passwordCredentials"]
        verdict.missing += [] if live else ["client secret"]
        verdict.orphans += [f"client secret {each['displayName']}" for each in live[1:]]
        if secret is not None and live:
            fits = [each for each in live if tenant.home.secret_matches(each["keyId"], secret)]
            verdict.missing += [] if fits else ["the client secret that was handed over"]
        right = {
            "redirect URI": application["web"]["redirectUris"] == [tenant.redirect_uri],
            "principal of the application": principal["appId"] == application["appId"],
            "grant of the principal": grant["clientId"] == principal["id"],
            "consent for everyone": grant["consentType"] == "AllPrincipals",
            "scope": grant["scope"].split() == ["User.Read"],
            "permission": [len(each["resourceAccess"]) for each in application["requiredResourceAccess"]] == [1],
        }
        verdict.missing += [name for name, fits in right.items() if not fits]


def _open(entries: list[Entry]) -> list[str]:
    """What the journal leaves open."""
    work = open_work(entries)
    notes = [f"{work} is unfinished"] if work is not None else []
    removed = {each.ids.get("key") for each in entries if each.action == "remove_secret" and each.done}
    handed = {each.ids.get("key") for each in entries if each.action == "handed_over"}
    for each in entries:
        # Of a secret whose request was never heard nobody can say that it will not show up: its note stays, so that it
        # is removed when it does.
        lost = each.action == "add_secret" and each.ids.get("key") not in handed | removed
        if each.live and not each.done and not lost:
            notes.append(f"{each.action} is an open intent")
    return notes
