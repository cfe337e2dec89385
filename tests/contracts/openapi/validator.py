"""Checks observed Graph exchanges against Microsoft's OpenAPI description.

An unknown property is an error here, though OpenAPI would let it pass: that is how a misspelt name shows.
"""

import functools
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qsl, unquote

import yaml

from tests.contracts.openapi.quick import load_jsonschema

load_jsonschema()
from jsonschema import Draft202012Validator  # noqa: E402 - its first import is the quick one

Json = dict[str, Any]
Check = Callable[[bytes], tuple[str, ...]]  # what is wrong in a body

_FILE = Path(__file__).with_name("openapi-v1.0-subset.yaml")
_MORE = Path(__file__).with_name("people-and-groups.yaml")
_BATCH = "/v1.0/$batch"
_ERROR = "#/components/schemas/microsoft.graph.ODataErrors.ODataError"
_ANNOTATION = r"@odata\."
# Options of paging that a nextLink carries; no description lists them.
_PAGING = frozenset({"$skiptoken"})
# Tests ask for the same things again and again, and to look at an answer takes as long as to make it.
_REMEMBERED = 500  # of each kind
_OFTEN = ("type", "format", "pattern", "enum", "minimum", "maximum", "uniqueItems", "title")


class ObservedExchange(Protocol):
    """One finished exchange, as an observer gets it."""

    @property
    def method(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def request_body(self) -> bytes: ...
    @property
    def status(self) -> int: ...
    @property
    def response_body(self) -> bytes: ...


class ContractViolationError(AssertionError):
    """An exchange that the description does not allow. Names places, never values: bodies may hold secrets."""


class GraphContract:
    """Validates exchanges; plug it in as an observer.

    ``contract(exchange)`` raises; ``contract.observe(exchange)`` only remembers, for a server's thread where nobody
    would see the exception. Either way :attr:`violations` keeps the sentences and :meth:`assert_clean` raises them.

    Attributes:
        violations: What was wrong, oldest first.
        seen: The described operations that were met.
    """

    def __init__(self) -> None:
        self.violations: list[str] = []
        self.seen: set[str] = set()

    def __call__(self, exchange: ObservedExchange) -> None:
        """Check one exchange.

        Raises:
            ContractViolationError: The description does not allow it.
        """
        already = len(self.violations)
        self.observe(exchange)
        found = self.violations[already:]
        if found:
            raise ContractViolationError("\n".join(found))

    def observe(self, exchange: ObservedExchange) -> None:
        """Check one exchange and remember what is wrong."""
        self.observe_request(exchange.method, exchange.url, exchange.request_body)
        if _is_batch(exchange.method, exchange.url):
            self.violations.extend(_batch_answer(exchange))
        else:
            asked = _Asked.of(exchange.method, exchange.url)
            self.violations.extend(_answer(asked, exchange.status, exchange.response_body))

    def observe_request(self, method: str, url: str, body: bytes) -> None:
        """Check a request alone, where the answer is no Graph's, and remember what is wrong.

        Args:
            method: HTTP method.
            url: Path and query as sent.
            body: Raw.
        """
        if _is_batch(method, url):
            for step in _steps(body, "requests"):
                self.observe_request(*_sent(step))
            return
        asked = _Asked.of(method, url)
        if asked.template:
            self.seen.add(f"{method} {asked.template}")
        self.violations.extend(_request(asked, body))

    def take(self) -> list[str]:
        """The sentences, which are then forgotten."""
        found, self.violations = self.violations, []
        return found

    def assert_clean(self) -> None:
        """Raise what was found and not taken; afterwards it is forgotten.

        Raises:
            ContractViolationError: Something was.
        """
        found = self.take()
        if found:
            raise ContractViolationError("\n".join(found))


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which operation a request is for; without a template, none that is described."""

    where: str
    template: str
    method: str
    query: str

    @classmethod
    def of(cls, method: str, url: str) -> "_Asked":
        path, _, query = url.partition("?")
        path = unquote(path)
        below = path.removeprefix("/v1.0").rstrip("/").replace("/microsoft.graph.", "/graph.")
        template = _template(below) if path.startswith("/v1.0/") else None
        if template is None or method.lower() not in _document()["paths"][template]:
            template = ""
        return cls(f"{method} {below or path}", template, method.lower(), query)


def _request(asked: _Asked, body: bytes) -> list[str]:
    if not asked.template:
        return [f"{asked.where}: not in the description"]
    options = {name for name, _ in parse_qsl(asked.query, keep_blank_values=True)}
    unknown = options - _options(asked.template, asked.method) - _PAGING
    found = [f"{asked.where}: unknown query option {name}" for name in sorted(unknown)]
    return found + _against(_request_schema(asked.template, asked.method), body, f"{asked.where}: request")


def _answer(asked: _Asked, status: int, body: bytes) -> list[str]:
    where = f"{asked.where}: answer {status}"
    if asked.template:
        described = _status(asked.template, asked.method, status)
        if described is None:
            return [f"{asked.where}: status {status} is not described"]
        return _against(_response_schema(asked.template, asked.method, described), body, where)
    # The request was found wrong already; a refusal of it still has the shape that all errors have.
    return _against(_error_schema(), body, where) if status >= 400 else []


def _is_batch(method: str, url: str) -> bool:
    return method == "POST" and unquote(url.partition("?")[0]) == _BATCH


def _batch_answer(exchange: ObservedExchange) -> list[str]:
    """What is wrong in a batch. Its envelope is in no description, what lies in it is."""
    if exchange.status != 200:
        return _against(_error_schema(), exchange.response_body, f"POST /$batch: answer {exchange.status}")
    asked = {str(step.get("id")): _Asked.of(*_sent(step)[:2]) for step in _steps(exchange.request_body, "requests")}
    found: list[str] = []
    for step in _steps(exchange.response_body, "responses"):
        body = step.get("body")
        raw = b"" if body is None else json.dumps(body).encode()
        if (one := asked.get(str(step.get("id")))) is None:
            found.append("POST /$batch: answer 200: an answer that nobody asked for")
        else:
            found += _answer(one, int(step["status"]), raw)
    return found


def _sent(step: Json) -> tuple[str, str, bytes]:
    """Method, URL and body of a request in a batch."""
    body = step.get("body")
    url = "/v1.0/" + str(step.get("url", "")).lstrip("/")
    return str(step.get("method", "")).upper(), url, b"" if body is None else json.dumps(body).encode()


def _steps(body: bytes, of: str) -> Iterator[Json]:
    """What lies in a batch; of a malformed one, what can be read."""
    try:
        whole = json.loads(body)
    except ValueError:
        return
    for step in whole.get(of, []) if isinstance(whole, dict) else []:
        if isinstance(step, dict):
            yield step


def _against(check: Check | None, body: bytes, where: str) -> list[str]:
    return [f"{where}: {fault}" for fault in check(body)] if check and body else []


def _faults(validator: Draft202012Validator, body: bytes) -> tuple[str, ...]:
    try:
        value = json.loads(body)
    except ValueError:
        return ("not JSON",)
    # The message of an error may quote a value, so only its rule and place are told; names of properties are public.
    return tuple(
        f"{'/'.join(map(str, error.absolute_path)) or 'body'}: {error.validator}"
        + (f" {_strangers(error.instance, error.schema)}" if error.validator == "additionalProperties" else "")
        for error in _leaves(validator, value)
    )


def _leaves(validator: Draft202012Validator, value: object) -> list[Any]:
    found: list[Any] = []
    waiting = list(validator.iter_errors(value))
    while waiting:
        error = waiting.pop(0)
        if error.context and error.validator != "anyOf":
            waiting += error.context
        else:
            found.append(error)
    return found


def _strangers(instance: object, schema: object) -> list[str]:
    known = schema.get("properties", {}) if isinstance(schema, dict) else {}
    return sorted(k for k in instance if k not in known and "@odata." not in k) if isinstance(instance, dict) else []


@functools.cache
def _document() -> Json:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    document: Json = yaml.load(_FILE.read_text("utf-8"), Loader=loader)  # noqa: S506 - safe, in C where there is one
    more: Json = yaml.load(_MORE.read_text("utf-8"), Loader=loader)  # noqa: S506 - the same
    document["paths"] |= more["paths"]
    schemas = document["components"]["schemas"]
    schemas |= more["schemas"]
    for part in schemas["microsoft.graph.directoryObject"]["allOf"]:
        if "discriminator" in part:
            part["discriminator"]["mapping"]["#microsoft.graph.group"] = "#/components/schemas/microsoft.graph.group"
    return document


@functools.cache
def _templates() -> list[tuple[re.Pattern[str], str]]:
    """Paths as patterns; those with fewer places come first, so that ``$count`` is no id."""
    ordered = sorted(_document()["paths"], key=lambda path: (path.count("{"), -len(path)))
    patterns = []
    for path in ordered:
        parts = re.split(r"\{[^}]+\}", path)
        patterns.append((re.compile("([^/()]+)".join(re.escape(part) for part in parts)), path))
    return patterns


@functools.lru_cache(_REMEMBERED)
def _template(path: str) -> str | None:
    return next((template for pattern, template in _templates() if pattern.fullmatch(path)), None)


def _resolved(node: Json) -> Json:
    if "$ref" not in node:
        return node
    found: Any = _document()
    for part in node["$ref"].removeprefix("#/").split("/"):
        found = found[part]
    return _resolved(found)


@functools.cache
def _options(template: str, method: str) -> frozenset[str]:
    described = _document()["paths"][template]
    parameters = [*described.get("parameters", []), *described[method].get("parameters", [])]
    resolved = [_resolved(parameter) for parameter in parameters]
    return frozenset(parameter["name"] for parameter in resolved if parameter["in"] == "query")


def _status(template: str, method: str, status: int) -> str | None:
    responses = _document()["paths"][template][method]["responses"]
    for name in (str(status), f"{status // 100}XX", "default"):
        if name in responses:
            return name
    return None


@functools.cache
def _request_schema(template: str, method: str) -> Check | None:
    body = _document()["paths"][template][method].get("requestBody")
    return _compiled(_resolved(body)) if body else None


@functools.cache
def _response_schema(template: str, method: str, status: str) -> Check | None:
    return _compiled(_resolved(_document()["paths"][template][method]["responses"][status]))


@functools.cache
def _error_schema() -> Check | None:
    return _compiled({"content": {"application/json": {"schema": {"$ref": _ERROR}}}})


def _compiled(described: Json) -> Check | None:
    media = described.get("content", {}).get("application/json")
    if media is None:
        return None
    validator = Draft202012Validator({**_converted(media["schema"]), "$defs": _definitions()})
    return functools.lru_cache(_REMEMBERED)(functools.partial(_faults, validator))


@functools.cache
def _definitions() -> Json:
    """All schemas of the description as JSON Schema, twice: as themselves, and by what ``@odata.type`` says."""
    definitions: Json = {}
    for name, schema in _document()["components"]["schemas"].items():
        definitions[f"{name}!"] = _closed(schema)
        definitions[name] = _chosen(name, schema)
    return definitions


def _chosen(name: str, schema: Json) -> Json:
    """A schema that lets ``@odata.type`` choose a more special one, as the discriminator says."""
    mapping = {
        kind: target.rsplit("/", 1)[1]
        for part in schema.get("allOf", [schema])
        for kind, target in part.get("discriminator", {}).get("mapping", {}).items()
        if target.rsplit("/", 1)[1] != name
    }
    chosen: Json = {"$ref": f"#/$defs/{name}!"}
    for kind, target in mapping.items():
        is_kind = {"properties": {"@odata.type": {"const": kind}}, "required": ["@odata.type"]}
        chosen = {"if": is_kind, "then": {"$ref": f"#/$defs/{target}!"}, "else": chosen}
    return chosen


def _closed(schema: Json) -> Json:
    """A schema with all inherited properties and no others."""
    properties, required, open_ended = _inherited(schema)
    if not properties:
        return _converted(schema)
    closed: Json = {"type": "object", "properties": {name: _converted(part) for name, part in properties.items()}}
    if required:
        closed["required"] = required
    if not open_ended:
        closed["additionalProperties"] = False
        closed["patternProperties"] = {_ANNOTATION: {}}
    return closed


def _inherited(schema: Json) -> tuple[Json, list[str], bool]:
    properties: Json = {}
    required: list[str] = []
    open_ended = False
    for part in schema.get("allOf", [schema]):
        whole = _resolved(part)
        if whole is not schema and ("$ref" in part or "allOf" in whole):
            more, needed, also_open = _inherited(whole)
            properties |= more
            required += needed
            open_ended |= also_open
            continue
        properties |= whole.get("properties", {})
        required += whole.get("required", [])
    return properties, required, open_ended


def _converted(schema: Json) -> Json:
    """OpenAPI 3.0 to JSON Schema: ``nullable``, references, closed objects."""
    if "$ref" in schema:
        return {"$ref": f"#/$defs/{schema['$ref'].rsplit('/', 1)[1]}"}
    for word in ("anyOf", "oneOf"):
        if word in schema:
            # "or a nullable object" stands for "or null" in this description; taken as written, all would pass.
            parts = [part for part in schema[word] if part != {"type": "object", "nullable": True}]
            nullable = len(parts) < len(schema[word]) or schema.get("nullable")
            return {"anyOf": [*map(_converted, parts), *([{"type": "null"}] if nullable else [])]}
    if schema.get("properties") or "allOf" in schema:
        return _closed(schema)
    converted = {name: schema[name] for name in _OFTEN if name in schema}
    if "items" in schema:
        converted["items"] = _converted(schema["items"])
    if schema.get("nullable") and "type" in converted:
        converted["type"] = [converted["type"], "null"]
        if "enum" in converted:
            converted["enum"] = [*converted["enum"], None]
    return converted
