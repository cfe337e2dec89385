"""Graph without HTTP: throttling, authentication, dispatch, ``$batch``.

Sources: learn.microsoft.com/graph/json-batching, .../graph/errors, .../entra/identity-platform/claims-challenge.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl, unquote

from wizard.practice.clock import stamp
from wizard.practice.facts import GRAPH_APP_ID, Json
from wizard.practice.faults import Busy
from wizard.practice.graph_core import Call, GraphError, GraphRequest, Reply, bad_request, denied
from wizard.practice.graph_routes import ROUTES
from wizard.practice.tenant import PracticeTenant
from wizard.practice.tokens import Access, InvalidTokenError, TokenService, fresh_guid

_MOST_IN_BATCH: Final = 20
_EXPIRED: Final = "Access token has expired or is not yet valid."


class GraphService:
    """Answers requests below ``/v1.0``.

    Args:
        tenant: The state.
        tokens: Reads access tokens.
    """

    def __init__(self, tenant: PracticeTenant, tokens: TokenService) -> None:
        self._tenant = tenant
        self._tokens = tokens
        self._revoked: str | None = None

    def handle(self, request: GraphRequest) -> Reply:
        """Answer one HTTP request; every error becomes Graph's envelope."""
        ids = _ids(request.headers)
        with self._tenant.lock:
            try:
                access = self._authenticate(request)
                if request.method == "POST" and request.path == "/$batch":
                    reply = self._batch(request, access)
                else:
                    reply = self._answer(request, access)
            except GraphError as error:
                reply = self._refusal(error, ids)
        return Reply(reply.status, reply.body, {**reply.headers, **ids})

    def _refusal(self, error: GraphError, ids: Mapping[str, str]) -> Reply:
        inner = {"date": stamp(self._tenant.now()), **ids}
        body: Json = {"error": {"code": error.code, "message": error.message, "innerError": inner}}
        if error.details:
            body["error"]["details"] = [
                {"code": code, "message": error.message, "target": target} for code, target in error.details
            ]
        return Reply(error.status, body, error.headers)

    def _answer(self, request: GraphRequest, access: Access) -> Reply:
        busy = self._tenant.faults.due(request.method, request.path)
        if busy is None:
            return self._dispatch(request, access)
        if busy.lost:
            self._dispatch(request, access)
        raise _failure(busy)

    def _dispatch(self, request: GraphRequest, access: Access) -> Reply:
        for route in ROUTES:
            if route.method != request.method:
                continue
            match = route.pattern.fullmatch(request.path)
            if match is None:
                continue
            if not route.scopes & (access.scopes | access.roles):
                raise denied()
            directory = self._tenant.directories[access.tenant_id]
            call = Call(self._tenant, directory, access, request, self._tokens.graph_root)
            return route.handler(call, *match.groups())
        if any(route.pattern.fullmatch(request.path) for route in ROUTES):
            message = "Specified HTTP method is not allowed for the request target."
            raise GraphError(405, "Request_BadRequest", message)
        segment = request.path.strip("/").split("/")[-1]
        raise GraphError(400, "BadRequest", f"Resource not found for the segment '{segment}'.")

    def _authenticate(self, request: GraphRequest) -> Access:
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer" or not token.strip():
            raise self._unauthorized("Access token is empty.")
        try:
            access = self._tokens.read(token.strip())
        except InvalidTokenError as error:
            raise self._unauthorized(str(error)) from error
        self._interrupt(access)
        return access

    def _unauthorized(self, message: str, extra: str = "") -> GraphError:
        authority = f"{self._tokens.login_root}/common/oauth2/authorize"
        challenge = f'Bearer realm="", authorization_uri="{authority}", client_id="{GRAPH_APP_ID}"{extra}'
        return GraphError(401, "InvalidAuthenticationToken", message, headers={"WWW-Authenticate": challenge})

    def _interrupt(self, access: Access) -> None:
        """Let the scenario end a token: first a plain 401, later a claims challenge for clients that know it."""
        settings = self._tenant.scenario.settings
        session = access.session
        if settings.revoke_after is None or access.user_id is None:
            return
        if access.generation == session.generation:
            session.calls += 1
        if self._revoked is None and access.generation == 1 and session.calls > settings.revoke_after:
            self._revoked = session.id
        if self._revoked != session.id:
            return
        if access.generation == 1:
            raise self._unauthorized(_EXPIRED)
        limit = settings.challenge_after
        late = access.generation < session.generation or (limit is not None and session.calls > limit)
        if limit is not None and access.capable and not session.claims_met and late:
            since = int(self._tenant.now().timestamp())
            claims = json.dumps({"access_token": {"nbf": {"essential": True, "value": str(since)}}})
            encoded = base64.b64encode(claims.encode()).decode()
            message = (
                "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: "
                "TokenIssuedBeforeRevocationTimestamp"
            )
            raise self._unauthorized(message, f', error="insufficient_claims", claims="{encoded}"')

    def _batch(self, request: GraphRequest, access: Access) -> Reply:
        """``POST /$batch``: up to 20 requests; ``dependsOn`` on a failed one gives 424."""
        try:
            steps = json.loads(request.body)["requests"]
            known = [str(step["id"]) for step in steps]
            well_formed = all(
                isinstance(step.get("headers") or {}, dict) and isinstance(step.get("dependsOn") or [], list)
                for step in steps
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise GraphError(400, "BadRequest", "Invalid batch payload format.") from error
        if not well_formed:
            raise GraphError(400, "BadRequest", "Invalid batch payload format.")
        if len(steps) > _MOST_IN_BATCH:
            message = f"Number of batch request steps exceeds the maximum value of {_MOST_IN_BATCH}."
            raise GraphError(400, "BadRequest", message)
        if len(set(known)) != len(known):
            raise GraphError(400, "BadRequest", "Request Id must be unique in a batch.")
        done: dict[str, int] = {}
        answers = []
        for step in _ordered(steps):
            failed = [key for key in step.get("dependsOn") or [] if not 200 <= done[key] < 400]  # noqa: PLR2004
            answer = self._failed_dependency(step) if failed else self._step(step, access)
            done[str(step["id"])] = int(answer["status"])
            answers.append(answer)
        return Reply(200, {"responses": answers})

    def _failed_dependency(self, step: Json) -> Json:
        error = GraphError(424, "FailedDependency", "The request failed because a request it depends on failed.")
        reply = self._refusal(error, _ids({}))
        return _packed(step, reply)

    def _step(self, step: Json, access: Access) -> Json:
        headers = {str(key).lower(): str(value) for key, value in (step.get("headers") or {}).items()}
        ids = _ids(headers)
        try:
            reply = self._answer(_inner(step, headers), access)
        except GraphError as error:
            reply = self._refusal(error, ids)
        return _packed(step, Reply(reply.status, reply.body, {**reply.headers, **ids}))


def _failure(busy: Busy) -> GraphError:
    headers = {"Retry-After": str(busy.retry_after)} if busy.retry_after is not None else {}
    if busy.code:
        return GraphError(busy.status, busy.code, "The request was refused.", headers=headers)
    if busy.status == 429:  # noqa: PLR2004 - Too Many Requests
        return GraphError(429, "Request_ThrottledTemporarily", "Too many requests. Try again later.", headers=headers)
    return GraphError(busy.status, "serviceNotAvailable", "The service is temporarily unavailable.", headers=headers)


def _ids(headers: Mapping[str, str]) -> dict[str, str]:
    request_id = fresh_guid()
    return {"request-id": request_id, "client-request-id": headers.get("client-request-id") or request_id}


def _ordered(steps: list[Json]) -> list[Json]:
    """The steps so that each comes after those it depends on.

    Raises:
        GraphError: 400 for a dependency that is unknown or goes in a circle.
    """
    waiting = list(steps)
    done: set[str] = set()
    ordered: list[Json] = []
    while waiting:
        ready = next((step for step in waiting if set(step.get("dependsOn") or []) <= done), None)
        if ready is None:
            raise GraphError(400, "BadRequest", "Invalid dependsOn in the batch.")
        waiting.remove(ready)
        ordered.append(ready)
        done.add(str(ready["id"]))
    return ordered


def _inner(step: Json, headers: dict[str, str]) -> GraphRequest:
    path, _, query = str(step.get("url", "")).partition("?")
    body = step.get("body")
    if isinstance(body, str):
        try:
            raw = base64.b64decode(body, validate=True)
        except binascii.Error as error:
            raise bad_request("Invalid body in a batch step.") from error
    else:
        raw = json.dumps(body).encode() if body is not None else b""
    method = str(step.get("method", "")).upper()
    return GraphRequest(method, "/" + unquote(path).strip("/"), dict(parse_qsl(query)), headers, raw)


def _packed(step: Json, reply: Reply) -> Json:
    body: object = reply.body
    headers = dict(reply.headers)
    if isinstance(body, bytes):
        body = base64.b64encode(body).decode()
    elif body is not None and not isinstance(body, str):
        headers.setdefault("Content-Type", "application/json")
    packed: Json = {"id": str(step["id"]), "status": reply.status, "headers": headers}
    if body is not None:
        packed["body"] = body
    return packed
