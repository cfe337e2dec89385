"""The whitelabel site: a made-up analytics product's login page, whose sign-in works once its desk has the values.

It does what django-allauth does behind such a page: a button that posts a form with a token against forgery, a page
that asks for a press where the address is opened by itself, the authorization code flow with a state, and ``/me``.

The site answers under its made-up name, and once more below :data:`MIRROR` of the plain-http pages: a person's browser
knows neither the name nor the certificate.
"""

import secrets
from typing import Final
from urllib.parse import parse_qs, urlencode

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from wizard.practice import site_pages as pages
from wizard.practice.desk import MISTAKES, WRONG_HOST, Desk, RefusedError, Values
from wizard.practice.tenant import PracticeTenant

DESK_PATH: Final = "/practice/desk"
MIRROR: Final = "/practice/site"
# Says that a browser came by the mirror, so that the sign-in ends there as well.
MIRRORED: Final = "practice_mirror"
_TOKEN: Final = "csrftoken"  # noqa: S105 - the name of a cookie
_SESSION: Final = "sessionid"
_ACTIONS: Final = frozenset({"correct", "remove"})


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
        if down := self._down(request):
            return down
        token = request.cookies.get(_TOKEN) or secrets.token_urlsafe(24)
        shows = self._desk.used is not None and self._desk.mistake != "no-button"
        button = (
            pages.sign_in_button(f"{_root(request)}{self._vendor.start_path}", token, self._vendor.button)
            if shows
            else ""
        )
        form = pages.login_form(f"{_root(request)}{DESK_PATH}", button, self._vendor.receiver)
        script = ""
        if self._tenant.scenario.settings.vendor == "scripts":
            # As text in the script, so that only whoever runs it sees a page.
            words = secrets.token_hex(4)
            shown = form.replace("\\", "").replace("`", "").replace("</", "<\\/")
            script = f'<script>document.getElementById("{words}").innerHTML=`{shown}`</script>'
            form = f'<div id="{words}"></div>'
        response = pages.page("vendor-login", "Log in to your analytics", form, script=script)
        _keep(request, response, _TOKEN, token)
        return response

    async def _start(self, request: Request) -> Response:
        if down := self._down(request):
            return down
        values = self._desk.used
        if values is None:
            words = (
                f"The button appears on the login page once the {self._vendor.receiver} has entered the three values."
            )
            return pages.said(
                words, kind="vendor-closed", title=self._vendor.button, links=self._ways(request, desk=True)
            )
        if request.method == "GET":
            token = request.cookies.get(_TOKEN) or secrets.token_urlsafe(24)
            response: Response = pages.page("vendor-confirm", self._vendor.button, pages.confirm_form(token))
            _keep(request, response, _TOKEN, token)
            return response
        token = (await _form(request)).get(pages.FORGERY_FIELD, "")
        if not token or not secrets.compare_digest(token, request.cookies.get(_TOKEN, "")):
            words, ways = "Cookies are needed to sign in here.", self._ways(request)
            return pages.said(words, kind="vendor-refused", title="Forbidden", links=ways, status=403)
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
            return self._failed(request, reason or "No sign-in code arrived from Microsoft.")
        if self._desk.used is None:
            words = "Microsoft sent the sign-in code to this address. The site itself has no client secret yet."
            links = self._ways(request, desk=True)
            return pages.said(words, kind="vendor-closed", title="Signed in at Microsoft", links=links)
        state = self._states.pop(request.cookies.get(_SESSION, ""), "")
        if not state or not secrets.compare_digest(state, query.get("state", "")):
            return self._failed(request, "It was begun in another browser, or this page was opened a second time.")
        try:
            person = await self._desk.person(query["code"], self._redirect_uri())
        except RefusedError as refused:
            return self._failed(request, str(refused))
        name, address = person.get("displayName") or "", person.get("mail") or person.get("userPrincipalName") or ""
        words, ways = f"You are signed in as {name} ({address}).", self._ways(request)
        return pages.said(words, kind="vendor-done", title="Welcome to your analytics", links=ways)

    def _failed(self, request: Request, reason: str) -> Response:
        return pages.said(reason, kind="vendor-failed", title="The sign-in did not finish", links=self._ways(request))

    def _ways(self, request: Request, *, desk: bool = False) -> dict[str, str]:
        """The ways on from a page that only says something."""
        to_desk = {f"Open the {self._vendor.desk}": f"{_root(request)}{DESK_PATH}"} if desk else {}
        return {"Back to the login page": f"{_root(request)}/"} | to_desk

    async def _at_the_desk(self, request: Request) -> Response:
        typed = await _form(request) if request.method == "POST" else {}
        if typed.get("action") in _ACTIONS:
            self._desk.correct() if typed["action"] == "correct" else self._desk.remove()
            return RedirectResponse(f"{_root(request)}{DESK_PATH}", 303)
        if typed:
            values = Values(*(typed.get(name, "").strip() for name, _ in pages.FIELDS))
            try:
                await self._desk.enter(values)
            except RefusedError as refused:
                form = pages.desk_form(typed, str(refused) or "They do not work.", receiver=self._vendor.receiver)
                return pages.page("desk", self._vendor.desk, form)
        return self._desk_now(request)

    def _desk_now(self, request: Request) -> Response:
        values = self._desk.values
        if values is None:
            return pages.page("desk", self._vendor.desk, pages.desk_form({}, receiver=self._vendor.receiver))
        mistake = MISTAKES.get(self._desk.mistake, "")
        body = pages.entered(values.tenant_id, values.client_id, mistake, f"{_root(request)}/")
        return pages.page("desk-done", "The three values are entered", body)

    def _redirect_uri(self) -> str:
        right = self._tenant.redirect_uri
        if self._desk.mistake == "http":
            return right.replace("https://", "http://", 1)
        if self._desk.mistake == "host":
            return right.replace(self._tenant.site_domain, WRONG_HOST, 1)
        return right

    def _down(self, request: Request) -> Response | None:
        if self._desk.mistake != "down":
            return None
        body = (
            "<p>The site is being maintained.</p>"
            f'<p class="soft"><a href="{_root(request)}{DESK_PATH}">Open the {self._vendor.desk}</a></p>'
        )
        return pages.page("vendor-down", "Back soon", body, status=503)


def _root(request: Request) -> str:
    """What stands before every path of the site where it is mirrored."""
    return str(request.scope.get("root_path", ""))


def _keep(request: Request, response: Response, name: str, value: str) -> None:
    response.set_cookie(name, value, httponly=True, samesite="lax", secure=request.url.scheme == "https", path="/")


async def _form(request: Request) -> dict[str, str]:
    text = (await request.body()).decode("utf-8", "replace")
    return {name: values[-1] for name, values in parse_qs(text).items()}
