"""The practice Graph over HTTP."""

import json
from urllib.parse import parse_qsl, unquote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from wizard.practice.graph_core import GraphRequest, Reply
from wizard.practice.graph_service import GraphService
from wizard.practice.tenant import PracticeTenant
from wizard.practice.tokens import InvalidTokenError, TokenService

_METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE"]


class GraphApp:
    """Wires Graph to HTTP.

    Args:
        tenant: The state.
        tokens: Reads access tokens.
    """

    def __init__(self, tenant: PracticeTenant, tokens: TokenService) -> None:
        self._tenant = tenant
        self._tokens = tokens
        self._service = GraphService(tenant, tokens)

    def app(self) -> Starlette:
        """The application."""
        return Starlette(
            routes=[
                Route("/v1.0/{path:path}", self._graph, methods=_METHODS),
                Route("/oidc/userinfo", self._userinfo, methods=["GET", "POST"]),
            ]
        )

    async def _graph(self, request: Request) -> Response:
        raw = request.scope["raw_path"].decode("ascii").partition("?")[0]
        query = dict(parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True))
        headers = {name.lower(): value for name, value in request.headers.items()}
        path = "/" + unquote(raw).removeprefix("/v1.0").strip("/")
        return _response(self._service.handle(GraphRequest(request.method, path, query, headers, await request.body())))

    async def _userinfo(self, request: Request) -> Response:
        """The OpenID Connect userinfo endpoint (learn.microsoft.com/entra/identity-platform/userinfo)."""
        try:
            access = self._tokens.read(request.headers.get("authorization", "").partition(" ")[2])
        except InvalidTokenError as error:
            body = {"error": {"code": "InvalidAuthenticationToken", "message": str(error)}}
            return JSONResponse(body, 401, {"WWW-Authenticate": "Bearer"})
        user = self._tenant.directories[access.tenant_id].users.get(access.user_id or "")
        if user is None:
            return JSONResponse({"error": {"code": "UnknownError", "message": "No user."}}, 400)
        given, _, family = user.name.partition(" ")
        body_out = {"sub": user.id, "name": user.name, "given_name": given, "family_name": family}
        if user.mail:
            body_out["email"] = user.mail
        return JSONResponse(body_out)


def _response(reply: Reply) -> Response:
    headers = dict(reply.headers)
    if isinstance(reply.body, bytes):
        return Response(reply.body, reply.status, headers)
    if isinstance(reply.body, str):
        return Response(reply.body, reply.status, headers)
    if reply.body is None:
        return Response(status_code=reply.status, headers=headers)
    headers["Content-Type"] = (
        "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"
    )
    return Response(json.dumps(reply.body), reply.status, headers)
