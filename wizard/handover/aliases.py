"""Names in place of what tells who somebody is. The same thing has the same name everywhere: it can be followed.

Two nets: what is known of this set-up is replaced wherever it stands, and whatever is written like an id, an e-mail
address or a host is replaced as well. What is written like a secret or a token is taken out and gets no name.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from wizard.core.domain import DOMAIN_PLACE
from wizard.core.journal import Entry
from wizard.core.model import Answers, Facts, SetupState
from wizard.core.recipe import Recipe

REMOVED = "[removed]"
HOME = "~"
# Hosts that are the same for everybody, and tell support which service was asked.
PUBLIC_HOSTS = frozenset(
    {
        "login.microsoftonline.com",
        "login.microsoftonline.us",
        "login.partner.microsoftonline.cn",
        "login.microsoft.com",
        "login.live.com",
        "login.windows.net",
        "graph.microsoft.com",
        "graph.microsoft.us",
        "dod-graph.microsoft.us",
        "microsoftgraph.chinacloudapi.cn",
        "entra.microsoft.com",
        "portal.azure.com",
        "portal.azure.us",
        "portal.azure.cn",
        "www.microsoft.com",
        "microsoft.com",
        "learn.microsoft.com",
        "aka.ms",
    }
)
_GUID = re.compile(r"(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])", re.IGNORECASE)
# What a user principal name may hold; the name of a guest holds an address and "#EXT#".
_MAIL = re.compile(r"\w[\w.!#^~'+-]*@(?:[\w-]+\.)*[\w-]+")
_HOST = re.compile(r"(?<![\w.-])(?:[^\W_](?:[\w-]*[^\W_])?\.)+(?:[^\W\d_]{2,}|xn--[a-z0-9-]+)(?![\w-])(?!\.\w)")
_ADDRESS = re.compile(
    r"(?<![\d.\w])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|(?<![\w:.])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}(?![\w:])",
    re.IGNORECASE,
)
# A JSON web token; a long word of a token or a key; Entra's client secrets ("passwordCredential resource type":
# 16 to 64 characters, those that Entra makes hold a tilde).
_SECRETS = (
    re.compile(r"eyJ[\w-]{5,}(?:\.[\w-]*){1,4}"),
    re.compile(r"(?<![\w.~-])(?=[\w.~-]{30,64}(?![\w.~-]))(?=[\w.~-]*~)(?=[\w.~-]*\d)(?=[\w.~-]*[A-Za-z])[\w.~-]+"),
    re.compile(r"(?<![\w/+=-])(?=[\w/+=-]*\d)(?=[\w/+=-]*[A-Za-z])[\w+-]{60,}={0,2}(?![\w+=-])"),
    re.compile(
        r"(?i)(?<=[?&;\s\"'])(code|client_secret|access_token|id_token|refresh_token|password|assertion|state)=[^&\s\"']+"
    ),
)
# What ends a name of a file, and looks like a host: journal.json, engine.py.
_ENDINGS = frozenset({"py", "json", "toml", "txt", "log", "zip", "html", "pdf", "ics", "damaged", "exe", "dll", "so"})
LEAST_OF_A_NAME = 4  # letters; a shorter part of a name is an ordinary word too often
# Words that names hold and sentences as well.
_ORDINARY = frozenset(
    {"account", "admin", "administrator", "application", "company", "entra", "global", "group", "limited", "microsoft"}
    | {"organisation", "organization", "sign", "service", "single", "support", "team", "test", "user", "with", "your"}
)


class Aliases:
    """Gives out names. One for a whole bundle, so that its files agree with one another."""

    def __init__(self, known: Mapping[str, str], keep: Iterable[str] = ()) -> None:
        """Begin with what is known.

        Args:
            known: Kind of thing by value, for example ``{"Contoso Ltd.": "organisation"}``.
            keep: What tells nobody who somebody is and support needs: Microsoft's request IDs, names of permissions.
        """
        self._names: dict[tuple[str, str], str] = {}
        self._count: dict[str, int] = {}
        self._keep = {each.lower() for each in keep if each}
        self._known: dict[str, str] = {}
        for value, kind in known.items():
            if value.strip():
                self._known.setdefault(value.strip().casefold(), self._name(kind, value.strip()))
        # The longest first: a domain before the name that it begins with.
        values = sorted(self._known, key=len, reverse=True)
        pattern = "|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in values)
        self._literal = re.compile(pattern, re.IGNORECASE) if pattern else None
        self._home = _home()

    def text(self, text: str) -> str:
        """*text* as it may be given away."""
        for pattern in _SECRETS:
            text = pattern.sub(lambda found: f"{found[1]}={REMOVED}" if found.re.groups else REMOVED, text)
        if self._home:
            text = re.sub(re.escape(self._home) + r"(?![\w.-])", HOME, text, flags=re.IGNORECASE)
        text = _MAIL.sub(self._mail, text)
        if self._literal is not None:
            text = self._literal.sub(lambda found: self._known[found[0].casefold()], text)
        text = _GUID.sub(self._guid, text)
        text = _ADDRESS.sub(self._network, text)
        return _HOST.sub(self._host, text)

    def data(self, value: object) -> object:
        """The same for every text inside lists and tables; their keys are the program's own."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {name: self.data(each) for name, each in value.items()}
        if isinstance(value, list | tuple):
            return [self.data(each) for each in value]
        return value

    def _name(self, kind: str, value: str) -> str:
        place = (kind, value.casefold())
        if place not in self._names:
            self._count[kind] = self._count.get(kind, 0) + 1
            self._names[place] = f"{kind}-{self._count[kind]}"
        return self._names[place]

    def _mail(self, found: re.Match[str]) -> str:
        return self._known.get(found[0].casefold()) or self._name("user", found[0])

    def _guid(self, found: re.Match[str]) -> str:
        value = found[0]
        return value if value.lower() in self._keep else self._name("id", value)

    def _network(self, found: re.Match[str]) -> str:
        value = found[0]
        return value if value.startswith(("127.", "0.0.0.0")) or value == "::1" else self._name("address", value)  # noqa: S104 - compared, not listened on

    def _host(self, found: re.Match[str]) -> str:
        host = found[0].casefold()
        file = host.rpartition(".")[2] in _ENDINGS
        return found[0] if host in PUBLIC_HOSTS | self._keep or file else self._name("domain", host)


def _home() -> str:
    try:
        home = str(Path.home())
    except RuntimeError:
        return ""
    return home if len(home) > len("/") else ""


def known_values(recipe: Recipe, state: SetupState, entries: Iterable[Entry] = ()) -> dict[str, str]:
    """What is known of a set-up and tells whose it is, by value, with the kind of thing that it is."""
    usual = {recipe.application.name, recipe.vendor.replace(DOMAIN_PLACE, "")}  # everybody's application is called so
    found: dict[str, str] = {}
    for kind, value in (*_of_answers(state.answers), *_of_facts(state.facts), *_of_entries(entries)):
        if value and value not in usual:
            found.setdefault(value, kind)
    for value, kind in tuple(found.items()):
        if kind in {"organisation", "person"}:
            for part in _parts(value, {word for each in usual for word in each.split()}):
                found.setdefault(part, kind)
    return found


def _of_answers(answers: Answers) -> Iterator[tuple[str, str]]:
    yield "domain", answers.domain
    yield "domain", answers.domain.partition(":")[0]
    yield "name", answers.app_name


def _of_facts(facts: Facts) -> Iterator[tuple[str, str]]:
    if (organisation := facts.organisation) is not None:
        yield from (("tenant", organisation.tenant_id), ("domain", organisation.primary_domain))
        yield "organisation", organisation.name
    if (account := facts.account) is not None:
        yield from (("user", account.user_name), ("user", account.object_id), ("person", account.name))
    for application in (facts.application, *(each.application for each in facts.registrations)):
        if application is not None:
            yield from (("client", application.client_id), ("application", application.object_id))
            yield "name", application.name
            yield from (("secret", each.key_id) for each in application.secrets)
    if facts.service_principal is not None:
        yield "principal", facts.service_principal.object_id
    if facts.client_secret is not None:
        yield "secret", facts.client_secret.key_id


def _of_entries(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        yield "client", entry.ids.get("client_id", "")
        yield "secret", entry.ids.get("key_id", "")


def _parts(name: str, usual: set[str]) -> list[str]:
    """The words of a name that give it away on their own."""
    words = re.findall(r"[^\W\d_]+", name)
    left_out = {each.casefold() for each in usual} | _ORDINARY
    return [each for each in words if len(each) >= LEAST_OF_A_NAME and each.casefold() not in left_out]
