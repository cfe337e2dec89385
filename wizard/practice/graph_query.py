"""OData query options: ``$filter``, ``$select``, ``$expand``, ``$count``, ``$top``, ``$orderby`` and paging.

Source: learn.microsoft.com/graph/aad-advanced-queries: ``ne``, ``not``, ``endswith``, ``$search``, lambda filters on
redirect URIs and ``$filter`` with ``$orderby`` need ``ConsistencyLevel: eventual`` and ``$count=true``.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlencode

from wizard.practice.facts import Json
from wizard.practice.graph_core import Call, GraphError, Reply, bad_request
from wizard.practice.replication import LIST
from wizard.practice.store import Store

_TOKEN: Final = re.compile(r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<mark>[(),:])|(?P<word>[^\s(),:']+))")
# A clause of $search: a property and a text, in which quotes and backslashes are escaped.
_CLAUSE: Final = re.compile(r'"(\w+):((?:[^"\\]|\\.)+)"')
_WORD: Final = re.compile(r"[^\W_]+")
_DEFAULT_TOP: Final = 100
_MOST: Final = 999
# Where an equality in a filter is answered by an index: property path to the store's key.
_INDEXED: Final = {
    "appId": "appId",
    "uniqueName": "uniqueName",
    "displayName": "displayName",
    "web/redirectUris": "redirectUri",
    "identifierUris": "identifierUri",
    "clientId": "clientId",
    "resourceId": "resourceId",
    "principalId": "principalId",
}
ADVANCED_HINT: Final = (
    "Try adding $count=true query parameter and ConsistencyLevel:eventual header. Refer to "
    "https://aka.ms/graph-docs/advanced-queries for more information."
)
Test = Callable[[Json], bool]


def unsupported(what: str) -> GraphError:
    """400 for a query that needs the advanced form."""
    return GraphError(400, "Request_UnsupportedQuery", f"{what} {ADVANCED_HINT}")


@dataclass(slots=True)
class Filter:
    """A parsed ``$filter``.

    Attributes:
        test: Whether an object passes.
        equals: Equalities that every passing object has: path and value.
        advanced: Whether it needs the advanced form.
    """

    test: Test
    equals: tuple[tuple[str, str], ...] = ()
    advanced: bool = False


class _Parser:
    """A recursive-descent reader of the part of OData's filter grammar that Graph supports for directory objects."""

    def __init__(self, text: str, known: frozenset[str], kind: str) -> None:
        self._tokens: list[str] = []
        self._known = known
        self._kind = kind
        position = 0
        while position < len(text.rstrip()):
            match = _TOKEN.match(text, position)
            if match is None:
                raise bad_request("Invalid filter clause")
            self._tokens.append(match.group().strip())
            position = match.end()

    def parse(self) -> Filter:
        found = self._either()
        if self._tokens:
            raise bad_request(f"Invalid filter clause: unexpected '{self._tokens[0]}'")
        return found

    def _next(self, expected: str = "") -> str:
        token = self._tokens.pop(0) if self._tokens else ""
        if not token or (expected and token != expected):
            raise bad_request("Invalid filter clause")
        return token

    def _ahead(self) -> str:
        return self._tokens[0] if self._tokens else ""

    def _either(self) -> Filter:
        found = self._both()
        while self._ahead() == "or":
            self._next()
            found = _or(found, self._both())
        return found

    def _both(self) -> Filter:
        found = self._term()
        while self._ahead() == "and":
            self._next()
            found = _and(found, self._term())
        return found

    def _term(self) -> Filter:
        word = self._next()
        if word == "(":
            found = self._either()
            self._next(")")
            return found
        if word == "not":
            inner = self._term()
            return Filter(lambda item: not inner.test(item), advanced=True)
        if word in {"startswith", "endswith"} and self._ahead() == "(":
            return self._function(word)
        if word.endswith("/any") and self._ahead() == "(":
            return self._any(self._path(word.removesuffix("/any")))
        return self._comparison(self._path(word))

    def _function(self, name: str) -> Filter:
        self._next("(")
        path = self._path(self._next())
        self._next(",")
        text = str(self._literal()).lower()
        self._next(")")
        if name == "startswith":
            return Filter(lambda item: str(value_at(item, path) or "").lower().startswith(text))
        return Filter(lambda item: str(value_at(item, path) or "").lower().endswith(text), advanced=True)

    def _any(self, path: str) -> Filter:
        self._next("(")
        variable = self._next()
        self._next(":")
        if self._next() != variable or self._next() != "eq":
            raise bad_request("Invalid filter clause")
        wanted = str(self._literal())
        self._next(")")

        def holds(item: Json) -> bool:
            values = value_at(item, path)
            return isinstance(values, list) and wanted in values

        return Filter(holds, ((path, wanted),), advanced=path == "web/redirectUris")

    def _comparison(self, path: str) -> Filter:
        operator = self._next()
        if operator == "in":
            self._next("(")
            wanted = [_fold(self._literal())]
            while self._ahead() == ",":
                self._next()
                wanted.append(_fold(self._literal()))
            self._next(")")
            return Filter(lambda item: _fold(value_at(item, path)) in wanted)
        literal = self._literal()
        if operator == "eq":
            equals = ((path, literal),) if isinstance(literal, str) else ()
            return Filter(lambda item: _fold(value_at(item, path)) == _fold(literal), equals)
        if operator == "ne":
            return Filter(lambda item: _fold(value_at(item, path)) != _fold(literal), advanced=True)
        raise bad_request(f"Invalid filter clause: operator '{operator}' is not supported")

    def _path(self, token: str) -> str:
        if token.split("/", maxsplit=1)[0] not in self._known:
            message = f"Invalid filter clause: Could not find a property named '{token}' on type '{self._kind}'."
            raise GraphError(400, "BadRequest", message)
        return token

    def _literal(self) -> str | bool | None:
        token = self._next()
        if token.startswith("'"):
            return token[1:-1].replace("''", "'")
        words: dict[str, bool | None] = {"true": True, "false": False, "null": None}
        if token in words:
            return words[token]
        return token


def _fold(value: object) -> object:
    return value.lower() if isinstance(value, str) else value


def _and(left: Filter, right: Filter) -> Filter:
    return Filter(
        lambda item: left.test(item) and right.test(item), left.equals + right.equals, left.advanced or right.advanced
    )


def _or(left: Filter, right: Filter) -> Filter:
    return Filter(lambda item: left.test(item) or right.test(item), (), left.advanced or right.advanced)


def value_at(item: Json, path: str) -> object:
    """The value below ``a/b``; ``None`` where a part is missing."""
    value: object = item
    for part in path.split("/"):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def selected(call: Call, item: Json, kind: str) -> Json:
    """*item* cut down to ``$select``.

    Raises:
        GraphError: 400 for an unknown property.
    """
    names = call.option("select")
    if not names:
        return item
    chosen = [name.strip() for name in names.split(",") if name.strip()]
    for name in chosen:
        if name not in item:
            message = (
                f"Parsing OData Select and Expand failed: Could not find a property named '{name}' on type '{kind}'."
            )
            raise GraphError(400, "BadRequest", message)
    annotations = {key: value for key, value in item.items() if "@odata" in key}
    return annotations | {name: item[name] for name in chosen}


def context(call: Call, name: str) -> Json:
    """The ``@odata.context`` annotation."""
    select = call.option("select")
    return {"@odata.context": f"{call.root}/v1.0/$metadata#{name}{f'({select})' if select else ''}"}


@dataclass(frozen=True, slots=True)
class Listing:
    """How a collection is listed.

    Attributes:
        name: Entity set, for the context.
        kind: Type name, for messages.
        known: Properties that filters may name.
        show: Turns a stored object into what is returned.
    """

    name: str
    kind: str
    known: frozenset[str]
    show: Callable[[Json], Json] = dict


def list_store(call: Call, store: Store, listing: Listing) -> Reply:
    """A page of a store."""
    found = _filter(call, listing)
    if found is None and not call.option("search") and not call.option("orderby"):
        return _unfiltered(call, store, listing)
    candidates: Iterable[Json] = store
    for path, value in found.equals if found else ():
        if path == "id":
            one = store.get(value)
            candidates = [one] if one else []
            break
        if _INDEXED.get(path) in store.indexes:
            candidates = store.find(_INDEXED[path], value)
            break
    return list_items(call, candidates, listing, parsed=found)


def _filter(call: Call, listing: Listing) -> Filter | None:
    text = call.option("filter")
    if not text:
        return None
    parsed = _Parser(text, listing.known, listing.kind).parse()
    if parsed.advanced and not call.advanced:
        raise unsupported("Operator or property is not supported in a default query.")
    if call.option("orderby") and not call.advanced:
        raise unsupported("Sorting not supported for current query.")
    return parsed


def _unfiltered(call: Call, store: Store, listing: Listing) -> Reply:
    skip, top = _window(call)
    page = store.window(skip, top + 1)
    shown = [item for item in page[:top] if call.tenant.replication.visible(item["id"], LIST)]
    return _page(call, [listing.show(item) for item in shown], listing, more=len(page) > top, total=len(store))


def list_items(call: Call, items: Iterable[Json], listing: Listing, *, parsed: Filter | None = None) -> Reply:
    """A page of some objects."""
    if parsed is None:
        parsed = _filter(call, listing)
    found = [
        item
        for item in items
        if (parsed is None or parsed.test(item)) and call.tenant.replication.visible(str(item.get("id", "")), LIST)
    ]
    found = _searched(call, found)
    order = call.option("orderby")
    if order:
        path, _, direction = order.partition(" ")
        found.sort(key=lambda item: str(value_at(item, path) or "").lower(), reverse=direction.strip() == "desc")
    skip, top = _window(call)
    page = [listing.show(item) for item in found[skip : skip + top]]
    return _page(call, page, listing, more=len(found) > skip + top, total=len(found))


def _searched(call: Call, items: list[Json]) -> list[Json]:
    search = call.option("search")
    if not search:
        return items
    if not call.eventual:
        raise unsupported(
            "Request with $search query parameter only works through MSGraph with a special request header."
        )
    clauses = _CLAUSE.findall(search)
    if not clauses or _CLAUSE.sub('""', search).replace('""', "").replace(" OR ", "").strip():
        raise bad_request("Syntax error: the value of $search is not valid.")
    wanted = [(name, re.sub(r"\\(.)", r"\1", text).lower()) for name, text in clauses]
    return [item for item in items if any(_matches(item, name, text) for name, text in wanted)]


def _matches(item: Json, name: str, text: str) -> bool:
    """Names and descriptions are searched word by word, from the beginning of each; anything else as a whole."""
    value = str(item.get(name) or "").lower()
    if name not in {"displayName", "description"}:
        return value.startswith(text)
    there = _WORD.findall(value)
    return all(any(word.startswith(part) for word in there) for part in _WORD.findall(text)) and bool(text.strip())


def _window(call: Call) -> tuple[int, int]:
    top = call.option("top")
    if top is not None and not (top.isdigit() and 1 <= int(top) <= _MOST):
        raise bad_request(f"Invalid page size specified: '{top}'. Must be between 1 and {_MOST} inclusive.")
    token = call.option("skiptoken") or "0"
    if not token.isdigit():
        raise GraphError(
            400,
            "Directory_ExpiredPageToken",
            "The specified page token value has expired and can no longer be included in your request.",
        )
    return int(token), int(top) if top else _DEFAULT_TOP


def _page(call: Call, items: list[Json], listing: Listing, *, more: bool, total: int) -> Reply:
    body = context(call, listing.name)
    if call.advanced:
        body["@odata.count"] = total
    if more:
        skip, top = _window(call)
        kept = {key: value for key, value in call.request.query.items() if key not in {"$skiptoken", "skiptoken"}}
        query = urlencode(kept | {"$skiptoken": str(skip + top)}, quote_via=quote, safe="$")
        body["@odata.nextLink"] = f"{call.root}/v1.0{quote(call.request.path)}?{query}"
    body["value"] = [selected(call, item, listing.kind) for item in items]
    return Reply(200, body)


def count_of(call: Call, store: Store, listing: Listing) -> Reply:
    """The ``/$count`` segment: plain text, only with the ConsistencyLevel header.

    Raises:
        GraphError: 400 without the header.
    """
    if not call.eventual:
        raise bad_request("$count is not currently supported.")
    parsed = None
    if call.option("filter"):
        parsed = _Parser(call.option("filter") or "", listing.known, listing.kind).parse()
    total = len(store) if parsed is None else sum(1 for item in store if parsed.test(item))
    return Reply(200, str(total), {"Content-Type": "text/plain"})
