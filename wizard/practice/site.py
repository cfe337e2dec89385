"""The whitelabel site: a made-up analytics product's login page, whose sign-in works once its desk has the values.

It does what django-allauth does behind such a page: a button that posts a form with a token against forgery, a page
that asks for a press where the address is opened by itself, the authorization code flow with a state, and ``/me``.

The site answers under its made-up name, and once more below :data:`MIRROR` of the plain-http pages: a person's browser
knows neither the name nor the certificate.
"""

import secrets
from html import escape
from typing import Final
from urllib.parse import parse_qs, urlencode

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from wizard.practice.desk import WRONG_HOST, Desk, RefusedError, Values
from wizard.practice.tenant import PracticeTenant

DESK_PATH: Final = "/practice/desk"
MIRROR: Final = "/practice/site"
# Says that a browser came by the mirror, so that the sign-in ends there as well.
MIRRORED: Final = "practice_mirror"
_TOKEN: Final = "csrftoken"  # noqa: S105 - the name of a cookie
_FIELD: Final = "csrfmiddlewaretoken"
_SESSION: Final = "sessionid"
_FIELDS: Final = (("tenant_id", "Azure Tenant ID"), ("client_id", "Client ID"), ("client_secret", "Client Secret"))
_STYLE = """
:root{color-scheme:light dark;--a:#4b3fb5;--back:#f4f2fb;--card:#fff;--ink:#221d3d;--soft:#6b6688}
@media(prefers-color-scheme:dark){:root{--a:#a79bff;--back:#151226;--card:#211c3a;--ink:#f1eeff;--soft:#aaa4cc}}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--back);color:var(--ink);
font:16px/1.5 system-ui,sans-serif}
main{width:min(24rem,92vw);background:var(--card);border-radius:18px;padding:2.2rem;box-shadow:0 10px 40px #0002}
svg{display:block;margin-bottom:1rem}h1{font-size:1.35rem;margin:0 0 1rem}p{color:var(--soft)}
input,button{width:100%;box-sizing:border-box;font:inherit;padding:.65rem .8rem;border-radius:9px;margin:.3rem 0;
border:1px solid var(--soft);background:transparent;color:inherit}
a{color:var(--a)}.error{color:#b3261e}@media(prefers-color-scheme:dark){.error{color:#ff9a9f}}
.soft{font-size:.9rem}hr{border:0;border-top:1px solid var(--soft);opacity:.4;margin:1.2rem 0}
button{background:var(--a);color:var(--card);border-color:var(--a);font-weight:600}
"""
# Our own drawing: three bars and a curve.
_ART = (
    '<svg width="72" height="48" viewBox="0 0 72 48" fill="none" aria-hidden="true">'
    '<rect x="4" y="26" width="12" height="18" rx="3" fill="#8f83f0"/>'
    '<rect x="24" y="16" width="12" height="28" rx="3" fill="#6a5be0"/>'
    '<rect x="44" y="6" width="12" height="38" rx="3" fill="#4b3fb5"/>'
    '<path d="M6 20C20 18 30 2 66 4" stroke="#f2a33a" stroke-width="3" stroke-linecap="round"/></svg>'
)


def _page(kind: str, title: str, body: str, *, status: int = 200, script: str = "") -> HTMLResponse:
    return HTMLResponse(
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width,initial-scale=1"><title>{escape(title)}</title><style>{_STYLE}</style></head>'
        f'<body data-practice-page="{kind}"><main>{_ART}<h1>{escape(title)}</h1>{body}</main>{script}</body></html>',
        status,
        headers={"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"},
    )


class Site:
    """The site, once for each place where it answers; the desk is one.

    Args:
        tenant: For the domain and the story.
        desk: What the vendor has entered.
        authorize: Root of the address to which people are sent to sign in.
    """

    def __init__(self, tenant: PracticeTenant, desk: Desk, authorize: str) -> None:
        self._tenant = tenant
        self._vendor = tenant.vendor
        self._desk = desk
        self._authorize = authorize
        self._states: dict[str, str] = {}

    def app(self) -> Starlette:
        """The pages."""
        vendor = self._vendor
        return Starlette(
            routes=[
                *(Route(path, self._login) for path in dict.fromkeys(("/", "/login", vendor.page_path))),
                Route(vendor.callback_path, self._callback),
                Route(vendor.start_path, self._start, methods=["GET", "POST"]),
                Route(DESK_PATH, self._at_the_desk, methods=["GET", "POST"]),
            ]
        )

    async def _login(self, request: Request) -> Response:
        if down := self._down():
            return down
        token = request.cookies.get(_TOKEN) or secrets.token_urlsafe(24)
        form = (
            '<form><label>E-mail<input type="email" autocomplete="off"></label>'
            '<label>Password<input type="password" autocomplete="off"></label><button type="button">Log in</button>'
            f"</form>{self._button(request, token)}<hr>"
            '<p class="soft">This is the practice copy of a login page. Whoever receives the three values enters them '
            f'<a href="{_root(request)}{DESK_PATH}">behind it</a>.</p>'
        )
        script = ""
        if self._tenant.scenario.settings.vendor == "scripts":
            # As text in the script, so that only whoever runs it sees a page.
            words = secrets.token_hex(4)
            shown = form.replace("\\", "").replace("`", "").replace("</", "<\\/")
            script = f'<script>document.getElementById("{words}").innerHTML=`{shown}`</script>'
            form = f'<div id="{words}"></div>'
        response = _page("vendor-login", "Log in to your analytics", form, script=script)
        _keep(request, response, _TOKEN, token)
        return response

    def _button(self, request: Request, token: str) -> str:
        if self._desk.used is None or self._desk.mistake == "no-button":
            return ""
        start, button = f"{_root(request)}{self._vendor.start_path}", escape(self._vendor.button)
        return (
            f'<form method="post" action="{start}"><input type="hidden" name="{_FIELD}" value="{escape(token)}">'
            f'<button type="submit" data-practice-press>{button}</button></form>'
        )

    async def _start(self, request: Request) -> Response:
        if down := self._down():
            return down
        values = self._desk.used
        if values is None:
            words = "<p>The button appears once the vendor has entered the three values.</p>"
            return _page("vendor-closed", self._vendor.button, words)
        if request.method == "GET":
            token = request.cookies.get(_TOKEN) or secrets.token_urlsafe(24)
            form = (
                f'<p>You are about to sign in with your Microsoft account.</p><form method="post"><input type="hidden" '
                f'name="{_FIELD}" value="{escape(token)}"><button data-practice-press>Continue</button></form>'
            )
            response: Response = _page("vendor-confirm", self._vendor.button, form)
            _keep(request, response, _TOKEN, token)
            return response
        token = (await _form(request)).get(_FIELD, "")
        if not token or not secrets.compare_digest(token, request.cookies.get(_TOKEN, "")):
            return _page("vendor-refused", "Forbidden", "<p>Cookies are needed to sign in here.</p>", status=403)
        session, state = secrets.token_urlsafe(24), secrets.token_urlsafe(16)
        self._states[session] = state
        query = {
            "client_id": values.client_id,
            "redirect_uri": self._redirect_uri(),
            "scope": " ".join(self._vendor.scopes),
            "response_type": "code",
            "state": state,
        }
        target = f"{self._authorize}/{values.tenant_id}/oauth2/v2.0/authorize?{urlencode(query)}"
        response = RedirectResponse(target, 302)
        _keep(request, response, _SESSION, session)
        if _root(request):
            _keep(request, response, MIRRORED, "1")
        return response

    async def _callback(self, request: Request) -> Response:
        query = request.query_params
        if not query.get("code"):
            reason = query.get("error_description", "").partition(" Trace ID")[0]
            words = escape(reason) or "No sign-in code arrived. Go back and try again."
            return _page("vendor-failed", "The sign-in did not finish", f"<p>{words}</p>")
        if self._desk.used is None:
            words = "Microsoft sent the sign-in code to this address. The site itself has no client secret yet."
            return _page("vendor-closed", "Signed in at Microsoft", f"<p>{words}</p>")
        state = self._states.pop(request.cookies.get(_SESSION, ""), "")
        if not state or not secrets.compare_digest(state, query.get("state", "")):
            return _page("vendor-failed", "The sign-in did not finish", "<p>It was begun in another browser.</p>")
        try:
            person = await self._desk.person(query["code"], self._redirect_uri())
        except RefusedError as refused:
            return _page("vendor-failed", "The sign-in did not finish", f"<p>{escape(str(refused))}</p>")
        name, address = person.get("displayName") or "", person.get("mail") or person.get("userPrincipalName") or ""
        words = f"You are signed in as {name} ({address})."
        return _page("vendor-done", "Welcome to your analytics", f"<p>{escape(words)}</p>")

    async def _at_the_desk(self, request: Request) -> Response:
        typed = await _form(request) if request.method == "POST" else {}
        error = ""
        if typed:
            values = Values(*(typed.get(name, "").strip() for name, _ in _FIELDS))
            try:
                await self._desk.enter(values)
            except RefusedError as refused:
                error = str(refused) or "The values do not work."
            else:
                words = (
                    "The three values work and are entered. Where the story wants a mistake of the vendor it is made "
                    "now; enter them once more to put it right.</p><p>"
                    f'<a href="{_root(request)}/">Open the login page</a>'
                )
                return _page("desk-done", "Entered", f"<p>{words}</p>")
        fields = "".join(
            f'<label>{label}<input name="{name}" autocomplete="off" required '
            f'type="{"password" if name == "client_secret" else "text"}"></label>'
            for name, label in _FIELDS
        )
        refusal = f'<p class="error" role="alert">{escape(error)}</p>' if error else ""
        body = (
            "<p>Practice: you play the one who received the three values.</p>"
            f'{refusal}<form method="post">{fields}<button data-practice-press>Enter the values</button></form>'
        )
        return _page("desk", "Enter the three values", body)

    def _redirect_uri(self) -> str:
        right = self._tenant.redirect_uri
        if self._desk.mistake == "http":
            return right.replace("https://", "http://", 1)
        if self._desk.mistake == "host":
            return right.replace(self._tenant.site_domain, WRONG_HOST, 1)
        return right

    def _down(self) -> Response | None:
        if self._desk.mistake != "down":
            return None
        return _page("vendor-down", "Back soon", "<p>The site is being maintained.</p>", status=503)


def _root(request: Request) -> str:
    """What stands before every path of the site where it is mirrored."""
    return str(request.scope.get("root_path", ""))


def _keep(request: Request, response: Response, name: str, value: str) -> None:
    response.set_cookie(name, value, httponly=True, samesite="lax", secure=request.url.scheme == "https", path="/")


async def _form(request: Request) -> dict[str, str]:
    text = (await request.body()).decode("utf-8", "replace")
    return {name: values[-1] for name, values in parse_qs(text).items()}
