"""The token endpoint.

Sources: learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow, .../v2-oauth2-client-creds-grant-flow,
.../v2-oauth2-device-code; RFC 6749.
"""

import base64
import binascii
import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Final
from urllib.parse import unquote_plus

from wizard.practice.entra_clients import (
    GENERIC_TENANTS,
    Client,
    check_enabled,
    check_secret,
    decide,
    find_client,
    is_public,
    parse_scopes,
)
from wizard.practice.entra_device import INTERVAL_SECONDS, LIFETIME_SECONDS, DeviceCodes
from wizard.practice.entra_errors import EntraError
from wizard.practice.facts import APP_ROLE_IDS, GRAPH_APP_ID, OIDC_SCOPES, Json
from wizard.practice.replication import LOGIN
from wizard.practice.tenant import Directory, PracticeTenant, principal_id
from wizard.practice.tokens import (
    LIFETIME_SECONDS as TOKEN_SECONDS,
)
from wizard.practice.tokens import (
    Grip,
    TokenService,
    answers_challenge,
    challenge_of,
    client_info,
    declares_cp1,
)

_DEVICE_GRANTS: Final = frozenset({"urn:ietf:params:oauth:grant-type:device_code", "device_code"})
Form = Mapping[str, str]


class TokenEndpoint:
    """Redeems what clients bring.

    Args:
        tenant: The state.
        tokens: Issues tokens.
        devices: Device codes.
    """

    def __init__(self, tenant: PracticeTenant, tokens: TokenService, devices: DeviceCodes) -> None:
        self._tenant = tenant
        self._tokens = tokens
        self._devices = devices
        self._redeemed: set[str] = set()

    def directory(self, authority: str) -> Directory | None:
        """The directory named by an authority; ``None`` for ``common`` and ``organizations``.

        Raises:
            EntraError: 90002 no such tenant.
        """
        if authority.lower() in GENERIC_TENANTS:
            return None
        found = self._tenant.directory(authority)
        if found is None:
            raise EntraError(90002, tenant=authority)
        return found

    def redeem(self, authority: str, form: Form, authorization: str) -> Json:
        """Answer a token request.

        Raises:
            EntraError: Any refusal.
        """
        form = _with_basic(form, authorization)
        self.directory(authority)
        grant = _need(form, "grant_type")
        client = find_client(self._tenant, authority.lower(), _need(form, "client_id"))
        if grant == "authorization_code":
            return self._code(client, form)
        if grant == "refresh_token":
            return self._refresh(client, form)
        if grant == "client_credentials":
            return self._client_credentials(authority, client, form)
        if grant in _DEVICE_GRANTS:
            return self._user_tokens(self._devices.poll(_need(form, "device_code"), client.id), form)
        raise EntraError(70003, grant=grant)

    def start_device(self, authority: str, form: Form, page: str) -> Json:
        """Answer a request of the device code endpoint.

        Raises:
            EntraError: Any refusal.
        """
        directory = self.directory(authority)
        client = find_client(self._tenant, authority.lower(), _need(form, "client_id"))
        name = directory.name if directory else authority
        scopes = parse_scopes(form.get("scope", ""), self._tokens.graph_root, name)
        device_code, code = self._devices.start(authority, client, scopes, capable=_capable(form))
        message = (
            f"To sign in, use a web browser to open the page {page} and enter the code {code.user_code} to "
            "authenticate."
        )
        return {
            "user_code": code.user_code,
            "device_code": device_code,
            "verification_uri": page,
            "expires_in": LIFETIME_SECONDS,
            "interval": INTERVAL_SECONDS,
            "message": message,
        }

    def _authenticate(self, client: Client, redirect_uri: str, form: Form) -> None:
        public = is_public(client, redirect_uri)
        secret = form.get("client_secret", "")
        if public and secret:
            raise EntraError(700025)
        if not public:
            check_secret(self._tenant, client, secret)

    def _code(self, client: Client, form: Form) -> Json:
        code = _need(form, "code")
        if code in self._redeemed:
            raise EntraError(54005)
        grip = self._tokens.codes.get(code)
        if grip is None or grip.client_id != client.id:
            raise EntraError(70000)
        if grip.expires <= self._tenant.now():
            raise EntraError(70008)
        redirect_uri = form.get("redirect_uri", "")
        if redirect_uri != grip.redirect_uri:
            raise EntraError(500112, uri=redirect_uri, other=grip.redirect_uri)
        if grip.challenge is not None:
            challenge = challenge_of(_need(form, "code_verifier"))
            if not secrets.compare_digest(challenge, grip.challenge):
                raise EntraError(501481)
        self._authenticate(client, redirect_uri, form)
        check_enabled(grip.directory, client)
        del self._tokens.codes[code]
        self._redeemed.add(code)
        return self._user_tokens(grip, form)

    def _refresh(self, client: Client, form: Form) -> Json:
        grip = self._tokens.refresh.get(_need(form, "refresh_token"))
        if grip is None or grip.client_id != client.id:
            raise EntraError(70000, suberror="bad_token")
        if grip.expires <= self._tenant.now():
            raise EntraError(70008)
        if not self._tokens.session_lives(grip.session):
            raise EntraError(50173, suberror="bad_token")
        self._authenticate(client, grip.redirect_uri, form)
        if form.get("scope"):
            scopes = parse_scopes(form["scope"], self._tokens.graph_root, grip.directory.name)
            decision = decide(self._tenant, grip.directory, client, grip.user, scopes)
            if decision.missing:
                raise EntraError(65001, suberror="consent_required", app=client.id, name=client.name)
            granted = dict.fromkeys((*decision.granted, *(s for s in scopes.short if s in OIDC_SCOPES)))
            grip = replace(grip, scopes=tuple(granted), asked=scopes.asked)
        if answers_challenge(form.get("claims")):
            grip.session.claims_met = True
        return self._user_tokens(replace(grip, nonce=None), form)

    def _user_tokens(self, grip: Grip, form: Form) -> Json:
        grip = replace(grip, capable=grip.capable or _capable(form))
        shown = _spelled(grip, self._tokens.graph_root)
        answer: Json = {
            "token_type": "Bearer",
            "scope": " ".join(shown),
            "expires_in": TOKEN_SECONDS,
            "ext_expires_in": TOKEN_SECONDS,
            "access_token": self._tokens.access_token(grip),
        }
        wanted = {word.rpartition("/")[2] for word in grip.asked}
        if "offline_access" in wanted:
            answer["refresh_token"] = self._tokens.keep_refresh(replace(grip))
        if "openid" in wanted:
            answer["id_token"] = self._tokens.id_token(grip)
        if form.get("client_info"):
            answer["client_info"] = client_info(grip.user)
        return answer

    def _client_credentials(self, authority: str, client: Client, form: Form) -> Json:
        directory = self.directory(authority)
        if directory is None:
            raise EntraError(90002, tenant=authority)
        scopes = parse_scopes(_need(form, "scope"), self._tokens.graph_root, directory.name)
        if not scopes.default or scopes.short:
            raise EntraError(70011, scope=form["scope"])
        check_secret(self._tenant, client, form.get("client_secret", ""))
        principal = directory.principals.first("appId", client.id)
        if principal is None or not self._tenant.replication.visible(principal["id"], LOGIN):
            raise EntraError(7000229, app=client.id, tenant=directory.tenant_id)
        check_enabled(directory, client)
        names = {identifier: value for value, identifier in APP_ROLE_IDS.items()}
        graph = principal_id(directory, GRAPH_APP_ID)
        roles = [
            names[item["appRoleId"]]
            for item in directory.assignments.find("principalId", principal["id"])
            if item["resourceId"] == graph and item["appRoleId"] in names
        ]
        return {
            "token_type": "Bearer",
            "expires_in": TOKEN_SECONDS,
            "ext_expires_in": TOKEN_SECONDS,
            "access_token": self._tokens.app_token(directory, principal, roles),
        }


def _capable(form: Form) -> bool:
    try:
        return declares_cp1(form.get("claims"))
    except ValueError as error:
        raise EntraError(9002313) from error


def _need(form: Form, name: str) -> str:
    value = form.get(name)
    if not value:
        raise EntraError(90014, field=name)
    return value


def _spelled(grip: Grip, graph_root: str) -> list[str]:
    """The granted scopes in the spelling that the client used: with the resource or without."""
    qualified = any("/" in word for word in grip.asked)
    names = [
        scope if scope in OIDC_SCOPES or not qualified else f"{graph_root}/{scope}"
        for scope in grip.scopes
        if scope != "offline_access"
    ]
    return names + [word for word in grip.asked if word.endswith("/.default") or word == ".default"]


def _with_basic(form: Form, authorization: str) -> Form:
    """The form with the client's credentials from a Basic header (RFC 6749, section 2.3.1)."""
    kind, _, encoded = authorization.partition(" ")
    if kind.lower() != "basic":
        return form
    try:
        name, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise EntraError(9002313) from error
    return {**form, "client_id": unquote_plus(name), "client_secret": unquote_plus(secret)}
