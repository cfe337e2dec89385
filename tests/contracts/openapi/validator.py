"""Checks observed Graph exchanges against Microsoft's OpenAPI description.

An unknown property is an error here, though OpenAPI would let it pass: that is how a misspelt name shows.
"""

import functools
import json
import re
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qsl, unquote

import yaml
from jsonschema import Draft202012Validator

Json = dict[str, Any]

_FILE = Path(__file__).with_name("openapi-v1.0-subset.yaml")
_ANNOTATION = r"@odata\."
# Options of paging that a nextLink carries; no description lists them.
_PAGING = frozenset({"$skiptoken"})
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
    """

    def __init__(self) -> None:
        self.violations: list[str] = []
        self.seen: set[str] = set()

    def __call__(self, exchange: ObservedExchange) -> None:
        """Check one exchange.

        Raises:
            ContractViolationError: The description does not allow it.
        """
        found = self._check(exchange)
        self.violations += found
        if found:
            raise ContractViolationError("\n".join(found))

    def observe(self, exchange: ObservedExchange) -> None:
        """Check one exchange and remember what is wrong."""
        self.violations += self._check(exchange)

    def assert_clean(self) -> None:
        """Raise what was found so far.

        Raises:
            ContractViolationError: Something was.
        """
        if self.violations:
            raise ContractViolationError("\n".join(self.violations))

    def _check(self, exchange: ObservedExchange) -> list[str]:
        path, _, query = exchange.url.partition("?")
        path = unquote(path)
        if not path.startswith("/v1.0/") or path == "/v1.0/$batch":
            return []
        path = path.removeprefix("/v1.0").rstrip("/").replace("/microsoft.graph.", "/graph.")
        where = f"{exchange.method} {path}"
        template = _template(path)
        if template is None or exchange.method.lower() not in _document()["paths"][template]:
            return [f"{where}: not in the description"]
        operation = f"{exchange.method} {template}"
        self.seen.add(operation)
        method = exchange.method.lower()
        unknown = {name for name, _ in parse_qsl(query, keep_blank_values=True)} - _options(template, method) - _PAGING
        found = [f"{where}: unknown query option {name}" for name in sorted(unknown)]
        found += _against(_request(template, method), exchange.request_body, f"{where}: request")
        status = _status(template, method, exchange.status)
        if status is None:
            return [*found, f"{where}: status {exchange.status} is not described"]
        answer = f"{where}: answer {exchange.status}"
        return found + _against(_response(template, method, status), exchange.response_body, answer)


def _against(validator: Draft202012Validator | None, body: bytes, where: str) -> list[str]:
    if validator is None or not body:
        return []
    try:
        value = json.loads(body)
    except ValueError:
        return [f"{where}: not JSON"]
    # The message of an error may quote a value, so only its rule and place are told; names of properties are public.
    return [
        f"{where}: {'/'.join(map(str, error.absolute_path)) or 'body'}: {error.validator}"
        + (f" {_strangers(error.instance, error.schema)}" if error.validator == "additionalProperties" else "")
        for error in _leaves(validator, value)
    ]


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
    document = yaml.load(_FILE.read_text("utf-8"), Loader=loader)  # noqa: S506 - a safe loader, in C where there is one
    return dict(document)


@functools.cache
def _templates() -> list[tuple[re.Pattern[str], str]]:
    """Paths as patterns; those with fewer places come first, so that ``$count`` is no id."""
    ordered = sorted(_document()["paths"], key=lambda path: (path.count("{"), -len(path)))
    patterns = []
    for path in ordered:
        parts = re.split(r"\{[^}]+\}", path)
        patterns.append((re.compile("([^/()]+)".join(re.escape(part) for part in parts)), path))
    return patterns


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
def _request(template: str, method: str) -> Draft202012Validator | None:
    body = _document()["paths"][template][method].get("requestBody")
    return _compiled(_resolved(body)) if body else None


@functools.cache
def _response(template: str, method: str, status: str) -> Draft202012Validator | None:
    return _compiled(_resolved(_document()["paths"][template][method]["responses"][status]))


def _compiled(described: Json) -> Draft202012Validator | None:
    media = described.get("content", {}).get("application/json")
    if media is None:
        return None
    return Draft202012Validator({**_converted(media["schema"]), "$defs": _definitions()})


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
