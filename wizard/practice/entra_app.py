"""The sign-in service over HTTP: discovery, authorize, pages, token, device code, logout.

The same pages stand behind the https authority and behind a plain-http loopback address, which discovery names as the
``authorization_endpoint``: a person's browser does not know the practice certificate.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route

from wizard.practice import pages
from wizard.practice.entra_clients import (
    GENERIC_TENANTS,
    Scopes,
    check_redirect,
    find_client,
    is_public,
    parse_scopes,
)
from wizard.practice.entra_device import DeviceCodes
from wizard.practice.entra_errors import EntraError
from wizard.practice.entra_signin import SignInService
from wizard.practice.entra_token import TokenEndpoint
from wizard.practice.entra_transaction import ADMIN_CONSENT, AUTHORIZE, DEVICE, Transaction
from wizard.practice.facts import OIDC_SCOPES, ROLE_NAMES, Json
from wizard.practice.site import MIRROR, MIRRORED
from wizard.practice.tenant import Directory, PracticeTenant
from wizard.practice.tokens import TokenService, declares_cp1, fresh_guid

_PROMPTS = frozenset({"", "none", "login", "select_account", "consent", "admin_consent", "create"})


@dataclass(frozen=True, slots=True)
class Roots:
    """Where the practice servers answer, without a final slash.

    Attributes:
        login: The https authority root.
        browser: The plain-http root of the pages.
        graph: Graph's root.
    """

    login: str
    browser: str
    graph: str


class EntraApp:
    """Wires the sign-in service to HTTP.

    Args:
        tenant: The state.
        tokens: Issues tokens.
        roots: Where everything answers.
    """

    def __init__(self, tenant: PracticeTenant, tokens: TokenService, roots: Roots) -> None:
        self._tenant = tenant
        self._tokens = tokens
        self._roots = roots
        self._devices = DeviceCodes(tenant.clock)
        self._sign_in = SignInService(tenant, tokens, self._devices)
        self._endpoint = TokenEndpoint(tenant, tokens, self._devices)

    def login_app(self) -> Starlette:
        """The authority."""
        return Starlette(
            routes=[
                Route("/{tenant}/v2.0/.well-known/openid-configuration", self._discovery),
                Route("/{tenant}/.well-known/openid-configuration", self._discovery),
                Route("/common/discovery/instance", self._instances),
                Route("/{tenant}/discovery/v2.0/keys", self._keys),
                Route("/{tenant}/oauth2/v2.0/token", self._token, methods=["POST"]),
                Route("/{tenant}/oauth2/v2.0/devicecode", self._device_start, methods=["POST"]),
                *self._page_routes(),
            ]
        )

    def browser_app(self, site: Starlette | None = None) -> Starlette:
        """The pages for a person's browser, with the mirror of *site* where there is one."""
        mirror = [Mount(MIRROR, app=site)] if site is not None else []
        return Starlette(routes=[*mirror, *self._page_routes(), *self._portal_routes()])

    def _portal_routes(self) -> list[Route]:
        """With the tenant in the address, as links that open a certain tenant have it, and without."""
        return [
            Route("/portal/{name}", self._portal),
            Route("/portal/{name}/", self._portal),
            Route("/portal/{name}/{tenant}/", self._portal, methods=["GET", "POST"]),
        ]

    def _page_routes(self) -> list[Route]:
        return [
            Route("/{tenant}/oauth2/v2.0/authorize", self._authorize, methods=["GET", "POST"]),
            Route("/practice/signin", self._submit, methods=["POST"]),
            Route("/common/oauth2/deviceauth", self._device_page, methods=["GET", "POST"]),
            Route("/{tenant}/oauth2/v2.0/logout", self._logout, methods=["GET", "POST"]),
            Route("/{tenant}/adminconsent", self._admin_consent),
            Route("/{tenant}/v2.0/adminconsent", self._admin_consent_v2),
            Route("/error", self._explain),
        ]

    # Metadata

    async def _discovery(self, request: Request) -> Response:
        """Discovery as learn.microsoft.com/entra/identity-platform/v2-protocols-oidc shows it."""
        name = request.path_params["tenant"].lower()
        try:
            directory = self._endpoint.directory(name)
        except EntraError as error:
            return JSONResponse(error.body(self._tenant.clock, self._roots.login, fresh_guid()), 400)
        base = f"{self._roots.login}/{directory.tenant_id if directory else name}"
        pages_base = f"{self._roots.browser}/{directory.tenant_id if directory else name}"
        body: Json = {
            "token_endpoint": f"{base}/oauth2/v2.0/token",
            "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
            "jwks_uri": f"{base}/discovery/v2.0/keys",
            "response_modes_supported": ["query", "fragment", "form_post"],
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "response_types_supported": ["code"],
            "scopes_supported": list(OIDC_SCOPES),
            "issuer": f"{base}/v2.0" if directory else f"{self._roots.login}/{{tenantid}}/v2.0",
            "request_uri_parameter_supported": False,
            "userinfo_endpoint": f"{self._roots.graph}/oidc/userinfo",
            "authorization_endpoint": f"{pages_base}/oauth2/v2.0/authorize",
            "device_authorization_endpoint": f"{base}/oauth2/v2.0/devicecode",
            "http_logout_supported": True,
            "frontchannel_logout_supported": True,
            "end_session_endpoint": f"{pages_base}/oauth2/v2.0/logout",
            "claims_supported": [
                *(
                    "sub",
                    "iss",
                    "aud",
                    "exp",
                    "iat",
                    "nonce",
                    "preferred_username",
                    "name",
                    "tid",
                    "oid",
                    "ver",
                    "email",
                )
            ],
            "cloud_instance_name": "localhost",
            "msgraph_host": self._roots.graph.removeprefix("https://"),
            "tenant_region_scope": "EU",
        }
        return JSONResponse(body)

    async def _instances(self, request: Request) -> Response:
        authority = request.query_params.get(
            "authorization_endpoint", f"{self._roots.login}/common/oauth2/v2.0/authorize"
        )
        endpoint = authority.removesuffix("/oauth2/v2.0/authorize") + "/v2.0/.well-known/openid-configuration"
        host = self._roots.login.removeprefix("https://")
        metadata = [{"preferred_network": host, "preferred_cache": host, "aliases": [host]}]
        return JSONResponse({"tenant_discovery_endpoint": endpoint, "api-version": "1.1", "metadata": metadata})

    async def _keys(self, request: Request) -> Response:  # noqa: ARG002 - Starlette's signature
        return JSONResponse(self._tokens.jwks())

    # Tokens

    async def _token(self, request: Request) -> Response:
        form = await _form(request)
        return self._json(
            request,
            lambda: self._endpoint.redeem(
                request.path_params["tenant"], form, request.headers.get("authorization", "")
            ),
        )

    async def _device_start(self, request: Request) -> Response:
        form = await _form(request)
        page = f"{self._roots.browser}/common/oauth2/deviceauth"
        return self._json(request, lambda: self._endpoint.start_device(request.path_params["tenant"], form, page))

    def _json(self, request: Request, answer: Callable[[], Json]) -> Response:
        correlation = request.headers.get("client-request-id") or fresh_guid()
        headers = {"Cache-Control": "no-store, no-cache", "Pragma": "no-cache", "client-request-id": correlation}
        with self._tenant.lock:
            try:
                return JSONResponse(answer(), headers=headers)
            except EntraError as error:
                body = error.body(self._tenant.clock, self._roots.login, correlation)
                return JSONResponse(body, error.status, headers)

    # Pages

    async def _authorize(self, request: Request) -> Response:
        values = dict(request.query_params) | (await _form(request) if request.method == "POST" else {})
        with self._tenant.lock:
            try:
                transaction = self._read(request.path_params["tenant"].lower(), values)
            except EntraError as error:
                return self._error(error)
            if not isinstance(transaction, Transaction):
                return transaction
            session = request.cookies.get(self._sign_in.cookie, "")
            return self._led_home(request, self._sign_in.begin(transaction, session, values.get("login_hint", "")))

    def _read(self, authority: str, values: Mapping[str, str]) -> Transaction | Response:
        """Read an authorization request; what is wrong before the redirect URI is known shows on a page.

        Raises:
            EntraError: For the page.
        """
        directory = self._endpoint.directory(authority)
        client = find_client(self._tenant, authority, values.get("client_id", ""))
        redirect_uri = check_redirect(client, values.get("redirect_uri", ""))
        name = directory.name if directory else authority
        empty = Scopes((), (), default=False, qualified=False)
        transaction = Transaction(AUTHORIZE, authority, client, empty, redirect_uri)
        transaction.mode = values.get("response_mode", "query")
        transaction.state = values.get("state")
        transaction.nonce = values.get("nonce")
        transaction.prompt = values.get("prompt", "")
        transaction.challenge = values.get("code_challenge")
        try:
            transaction.scopes = parse_scopes(values.get("scope", ""), self._roots.graph, name)
            self._check(transaction, values)
        except EntraError as error:
            return self._sign_in.fail(transaction, error)
        return transaction

    @staticmethod
    def _check(transaction: Transaction, values: Mapping[str, str]) -> None:
        if transaction.mode not in {"query", "fragment", "form_post"}:
            transaction.mode = "query"
            raise EntraError(9002313)
        if values.get("response_type") != "code" or transaction.prompt not in _PROMPTS:
            raise EntraError(9002313)
        if not transaction.scopes.asked:
            raise EntraError(90014, field="scope")
        public = is_public(transaction.client, transaction.redirect_uri)
        if transaction.challenge and values.get("code_challenge_method") != "S256":
            raise EntraError(9002313)
        if public and not transaction.challenge:
            raise EntraError(9002325)
        try:
            transaction.capable = declares_cp1(values.get("claims"))
        except ValueError as error:
            raise EntraError(9002313) from error

    async def _submit(self, request: Request) -> Response:
        form = await _form(request)
        with self._tenant.lock:
            response, session = self._sign_in.submit(form, request.cookies.get(self._sign_in.cookie, ""))
        if session:
            response.set_cookie(self._sign_in.cookie, session, httponly=True, samesite="lax", path="/")
        return self._led_home(request, response)

    def _led_home(self, request: Request, response: Response) -> Response:
        """Lead a browser that came by the mirror of the vendor's site back to it: it knows the site's name nowhere."""
        target = response.headers.get("location", "")
        site = f"https://{self._tenant.site_domain}/"
        if MIRRORED in request.cookies and target.startswith(site):
            response.headers["location"] = f"{self._roots.browser}{MIRROR}/{target.removeprefix(site)}"
        return response

    async def _device_page(self, request: Request) -> Response:
        typed = (await _form(request)).get("otc", "") if request.method == "POST" else ""
        with self._tenant.lock:
            waiting = self._devices.latest()
            if not typed:
                return pages.code_page(waiting=waiting, value=request.query_params.get("otc", ""))
            found = self._devices.by_user_code(typed)
            if found is None:
                error = "AADSTS70018: That code did not work. Check the code and try again."
                return pages.code_page(waiting=waiting, value=typed, error=error)
            key, code = found
            transaction = Transaction(DEVICE, code.authority, code.client, code.scopes, capable=code.capable)
            transaction.device_code = key
            return self._sign_in.begin(transaction, request.cookies.get(self._sign_in.cookie, ""))

    async def _logout(self, request: Request) -> Response:
        self._sign_in.sign_out(request.cookies.get(self._sign_in.cookie, ""))
        target = request.query_params.get("post_logout_redirect_uri", "")
        # Only back to this computer: an open redirect would be no use to practice.
        local = target.startswith(("http://localhost:", "http://localhost/"))
        response: Response = pages.done_page("You signed out", "You can close this window.")
        if local:
            state = request.query_params.get("state")
            mark = "&" if "?" in target else "?"
            response = RedirectResponse(f"{target}{mark}{urlencode({'state': state})}" if state else target, 302)
        response.delete_cookie(self._sign_in.cookie, path="/")
        return response

    async def _admin_consent(self, request: Request) -> Response:
        return self._begin_consent(request, request.query_params.get("scope", ".default"))

    async def _admin_consent_v2(self, request: Request) -> Response:
        return self._begin_consent(request, request.query_params.get("scope", ""))

    def _begin_consent(self, request: Request, scope: str) -> Response:
        values = request.query_params
        authority = request.path_params["tenant"].lower()
        with self._tenant.lock:
            try:
                directory = self._endpoint.directory(authority)
                _check_consent(scope, generic=authority in GENERIC_TENANTS and "v2.0" in request.url.path)
                client = find_client(self._tenant, authority, values.get("client_id", ""))
                redirect_uri = check_redirect(client, values.get("redirect_uri", ""))
                name = directory.name if directory else authority
                scopes = parse_scopes(scope, self._roots.graph, name)
            except EntraError as error:
                return self._error(error)
            transaction = Transaction(ADMIN_CONSENT, authority, client, scopes, redirect_uri)
            transaction.state = values.get("state")
            return self._sign_in.begin(transaction, request.cookies.get(self._sign_in.cookie, ""))

    async def _explain(self, request: Request) -> Response:
        return pages.page("done", "Error codes", f"<p>AADSTS{pages.escape(request.query_params.get('code', ''))}</p>")

    async def _portal(self, request: Request) -> Response:
        """Stands where a portal would open: says which place a link leads to. Roles can be activated here."""
        name = {"azure": "Azure portal", "entra": "Microsoft Entra admin center"}.get(request.path_params["name"])
        sentence = (
            "In practice no portal opens. With a real tenant this link leads to the place named after the # sign:"
        )
        script = (
            "document.getElementById('place').textContent="
            "decodeURIComponent((location.hash||'').slice(1))||'the start page';"
        )
        body = f'<p>{pages.escape(sentence)}</p><p><code id="place"></code></p>'
        directory = self._tenant.directories.get(request.path_params.get("tenant", ""))
        if directory is None or not directory.pim:
            return pages.page("portal", name or "Portal", body, script=script)
        if request.method == "POST":
            sentence = self._activate(directory, await _form(request))
            return pages.done_page("Privileged Identity Management", sentence)
        # Browsers send no fragment, so the page itself shows the part about roles where the link leads there.
        script += "document.getElementById('pim').hidden=!location.hash.includes('PIMCommon');"
        return pages.page("portal", name or "Portal", body + pages.roles_part(_eligible(directory)), script=script)

    def _activate(self, directory: Directory, fields: dict[str, str]) -> str:
        """Activate the role of a person who is eligible for it. Tokens issued before do not have it."""
        user, _, template = fields.get("action", "").partition(":")
        person = directory.users.get(user)
        if person is None or template not in person.eligible:
            return "There is no such role to activate."
        active = directory.activated.setdefault(user, [])
        if template not in active:
            active.append(template)
            self._tenant.save()
        return f"{person.name} is now {ROLE_NAMES[template]}. You can close this tab and return to the wizard."

    def _error(self, error: EntraError) -> Response:
        return pages.error_page(error.description(self._tenant.clock, fresh_guid(), fresh_guid()))


def _eligible(directory: Directory) -> list[tuple[str, str]]:
    """The roles that somebody could activate now: what the button sends, and what it says."""
    return [
        (f"{user.id}:{template}", f"Activate {ROLE_NAMES[template]} for {user.name}")
        for user in directory.users.values()
        for template in user.eligible
        if template not in directory.roles_of(user.id)
    ]


def _check_consent(scope: str, *, generic: bool) -> None:
    """The v2.0 address of admin consent needs scopes and a tenant."""
    if not scope or generic:
        raise EntraError(90014, field="tenant" if scope else "scope")


async def _form(request: Request) -> dict[str, str]:
    """The fields of a form post; the last of several with one name counts."""
    return dict(parse_qsl((await request.body()).decode("utf-8", "replace"), keep_blank_values=True))
