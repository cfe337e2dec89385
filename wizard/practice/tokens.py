"""Signing keys and tokens.

Sources: learn.microsoft.com/entra/identity-platform/id-token-claims-reference, .../access-token-claims-reference,
.../claims-challenge (the client capability ``CP1`` arrives in the token as ``xms_cc``).
"""

import base64
import hashlib
import json
import secrets
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Final

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

from wizard.practice.clock import Clock
from wizard.practice.facts import Json
from wizard.practice.tenant import Directory, User

LIFETIME_SECONDS: Final = 4200
REFRESH_DAYS: Final = 90


@dataclass(slots=True)
class Session:
    """One sign-in of one person (or service principal) at one client, across refreshes.

    Attributes:
        id: Random id, in every token of the session.
        generation: How many access tokens it has produced.
        calls: Graph calls made with the current generation.
        claims_met: Whether the client answered a claims challenge.
    """

    id: str
    generation: int = 0
    calls: int = 0
    claims_met: bool = False


@dataclass(frozen=True, slots=True)
class Access:
    """What an access token for Graph says.

    Attributes:
        tenant_id: The directory it is for.
        client_id: The application that signed in.
        user_id: Object id of the user; ``None`` for an application alone.
        principal_id: Object id of the client's service principal.
        scopes: Delegated scopes.
        roles: Application permissions.
        wids: Directory roles of the user that were active when the token was issued. Later ones do not count.
        session: The sign-in it came from.
        generation: Which token of the session it is.
        capable: Whether the client declared ``CP1``.
    """

    tenant_id: str
    client_id: str
    user_id: str | None
    principal_id: str | None
    scopes: frozenset[str]
    roles: frozenset[str]
    wids: frozenset[str]
    session: Session
    generation: int
    capable: bool


class InvalidTokenError(Exception):
    """The access token cannot be used; the message is Graph's."""


@dataclass(slots=True)
class Grip:
    """What the token service remembers about a code, refresh token or device code until it is redeemed.

    Attributes:
        directory: The tenant that was signed in to.
        user: Who signed in.
        client_id: For which client.
        scopes: Short names of the granted Graph scopes and OpenID Connect scopes.
        asked: The scopes in the client's own spelling.
        nonce: For the id token.
        capable: Whether the client declared ``CP1``.
        session: The sign-in.
        expires: When it ends.
        redirect_uri: What the code was sent to.
        challenge: PKCE challenge.
    """

    directory: Directory
    user: User
    client_id: str
    scopes: tuple[str, ...]
    asked: tuple[str, ...]
    nonce: str | None
    capable: bool
    session: Session
    expires: datetime
    redirect_uri: str = ""
    challenge: str | None = field(default=None, repr=False)


@cache
def signing_key() -> rsa.RSAPrivateKey:
    """One key for all tenants of this process, each of which gives it a name of its own.

    To find its primes takes three times as long as everything else in a tenant's start.
    """
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


class TokenService:
    """Issues and reads tokens; the key lives in memory only.

    Args:
        clock: Measures lifetimes.
        login_root: The authority root that issuers are made of.
        graph_root: The audience of access tokens.
    """

    def __init__(self, clock: Clock, login_root: str, graph_root: str) -> None:
        self._clock = clock
        self.login_root = login_root
        self.graph_root = graph_root
        self._key = signing_key()
        self._kid = base64.urlsafe_b64encode(secrets.token_bytes(20)).decode().rstrip("=")
        self._sessions: dict[str, Session] = {}
        self._signed: dict[str, Json] = {}
        self.codes: dict[str, Grip] = {}
        self.refresh: dict[str, Grip] = {}

    def new_session(self) -> Session:
        """Begin a sign-in."""
        session = Session(secrets.token_hex(16))
        self._sessions[session.id] = session
        return session

    def end_sessions(self) -> None:
        """Revoke every sign-in at once, as an administrator's "revoke sessions" does."""
        self._sessions.clear()
        self.codes.clear()
        self.refresh.clear()

    def jwks(self) -> Json:
        """The public keys as the discovery document's ``jwks_uri`` serves them."""
        numbers = self._key.public_key().public_numbers()
        return {
            "keys": [
                {
                    "kty": "RSA",
                    "use": "sig",
                    "alg": "RS256",
                    "kid": self._kid,
                    "n": _number(numbers.n),
                    "e": _number(numbers.e),
                }
            ]
        }

    def issuer(self, directory: Directory) -> str:
        """The issuer of a directory's v2.0 tokens."""
        return f"{self.login_root}/{directory.tenant_id}/v2.0"

    def id_token(self, grip: Grip) -> str:
        """An id token."""
        now = self._clock.now()
        claims: Json = {
            "aud": grip.client_id,
            "iss": self.issuer(grip.directory),
            "iat": int(now.timestamp()),
            "nbf": int(now.timestamp()),
            "exp": int(now.timestamp()) + 3600,
            "oid": grip.user.id,
            "sub": _pairwise(grip.client_id, grip.user.id),
            "tid": grip.directory.tenant_id,
            "name": grip.user.name,
            "preferred_username": grip.user.sign_in_name,
            "uti": secrets.token_urlsafe(16),
            "ver": "2.0",
        }
        if grip.user.mail and "email" in grip.scopes:
            claims["email"] = grip.user.mail
        if grip.user.home_tenant != grip.directory.tenant_id:
            claims["idp"] = f"https://sts.windows.net/{grip.user.home_tenant}/"
        if grip.nonce:
            claims["nonce"] = grip.nonce
        return jwt.encode(claims, self._key, algorithm="RS256", headers={"kid": self._kid})

    def access_token(self, grip: Grip) -> str:
        """An access token for Graph on behalf of a user. The session's older tokens go on until they are revoked."""
        grip.session.generation += 1
        grip.session.calls = 0
        scopes = [scope for scope in grip.scopes if scope != "offline_access"]
        return self._sign(
            {
                "tid": grip.directory.tenant_id,
                "appid": grip.client_id,
                "oid": grip.user.id,
                "scp": " ".join(scopes),
                "sid": grip.session.id,
                "gen": grip.session.generation,
                "upn": grip.user.upn,
                "wids": sorted(grip.directory.roles_of(grip.user.id)),
                **({"xms_cc": ["CP1"]} if grip.capable else {}),
            }
        )

    def app_token(self, directory: Directory, principal: Json, roles: list[str]) -> str:
        """An access token for Graph of an application alone."""
        session = self.new_session()
        session.generation = 1
        return self._sign(
            {
                "tid": directory.tenant_id,
                "appid": principal["appId"],
                "oid": principal["id"],
                "idtyp": "app",
                "roles": roles,
                "sid": session.id,
                "gen": 1,
            }
        )

    def _sign(self, claims: Json) -> str:
        now = int(self._clock.now().timestamp())
        whole = {
            "aud": self.graph_root,
            "iss": f"{self.login_root}/{claims['tid']}/",
            "iat": now,
            "nbf": now,
            "exp": now + LIFETIME_SECONDS,
            "uti": secrets.token_urlsafe(16),
            **claims,
        }
        return jwt.encode(whole, self._key, algorithm="RS256", headers={"kid": self._kid})

    def read(self, token: str) -> Access:
        """Check an access token.

        Raises:
            InvalidTokenError: It is not ours, over, or its session was revoked.
        """
        claims = self._claims(token)
        session = self._sessions.get(claims["sid"])
        if session is None or claims["exp"] <= self._clock.now().timestamp():
            message = "Access token has expired or is not yet valid."
            raise InvalidTokenError(message)
        app_only = claims.get("idtyp") == "app"
        return Access(
            tenant_id=claims["tid"],
            client_id=claims["appid"],
            user_id=None if app_only else claims["oid"],
            principal_id=claims["oid"] if app_only else None,
            scopes=frozenset(claims.get("scp", "").split()),
            roles=frozenset(claims.get("roles", [])),
            wids=frozenset(claims.get("wids", [])),
            session=session,
            generation=claims["gen"],
            capable="CP1" in claims.get("xms_cc", []),
        )

    def _claims(self, token: str) -> Json:
        """What an access token of ours says; its signature is looked at once, which takes longer than an answer."""
        if token not in self._signed:
            try:
                # Times are checked by the caller, with the practice clock.
                self._signed[token] = jwt.decode(
                    token,
                    self._key.public_key(),
                    algorithms=["RS256"],
                    audience=self.graph_root,
                    options={"verify_exp": False, "verify_nbf": False, "verify_iat": False},
                )
            except jwt.PyJWTError as error:
                message = "IDX14100: JWT is not well formed."
                raise InvalidTokenError(message) from error
        return self._signed[token]

    def keep_code(self, grip: Grip) -> str:
        """An authorisation code for *grip*; good once, for ten minutes."""
        code = f"1.{secrets.token_urlsafe(48)}"
        grip.expires = self._clock.now() + timedelta(minutes=10)
        self.codes[code] = grip
        return code

    def keep_refresh(self, grip: Grip) -> str:
        """A refresh token for *grip*; it stays good after use, as Entra's do."""
        token = f"1.{secrets.token_urlsafe(64)}"
        grip.expires = self._clock.now() + timedelta(days=REFRESH_DAYS)
        self.refresh[token] = grip
        return token

    def session_lives(self, session: Session) -> bool:
        """Whether the sign-in was not revoked."""
        return session.id in self._sessions


def client_info(user: User) -> str:
    """The ``client_info`` value of a token response: who signed in, for the client's cache."""
    text = json.dumps({"uid": user.home_id, "utid": user.home_tenant})
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def declares_cp1(claims: str | None) -> bool:
    """Whether the ``claims`` parameter declares the client capability ``CP1``.

    Raises:
        ValueError: The parameter is not JSON.
    """
    if not claims:
        return False
    asked = json.loads(claims)
    try:
        return "CP1" in asked["access_token"]["xms_cc"]["values"]
    except (KeyError, TypeError):
        return False


def answers_challenge(claims: str | None) -> bool:
    """Whether the ``claims`` parameter repeats the claims of a challenge (``nbf``)."""
    return bool(claims) and '"nbf"' in str(claims)


def challenge_of(verifier: str) -> str:
    """The S256 challenge of a PKCE verifier (RFC 7636)."""
    digest = hashlib.sha256(verifier.encode("ascii", "replace")).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def _pairwise(client_id: str, user_id: str) -> str:
    digest = hashlib.sha256(f"{client_id}/{user_id}".encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def _number(value: int) -> str:
    return base64.urlsafe_b64encode(value.to_bytes((value.bit_length() + 7) // 8, "big")).decode().rstrip("=")


def fresh_guid() -> str:
    """A new GUID for trace ids and the like."""
    return str(uuid.uuid4())
