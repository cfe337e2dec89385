"""One sign-in under way."""

import secrets
from dataclasses import dataclass, field
from typing import Final

from wizard.practice.entra_clients import Client, Scopes
from wizard.practice.tenant import User
from wizard.practice.tokens import fresh_guid

AUTHORIZE: Final = "authorize"
ADMIN_CONSENT: Final = "adminconsent"
DEVICE: Final = "device"


@dataclass(slots=True)
class Transaction:
    """One sign-in under way in one browser.

    Attributes:
        kind: What it ends in: a code, a consent of the whole tenant, or a device's sign-in.
        authority: Tenant id, domain, ``common`` or ``organizations``.
        client: Who asks.
        scopes: What for.
        redirect_uri: Where the answer goes.
        mode: ``query``, ``fragment`` or ``form_post``.
        state: Sent back as it came.
        nonce: For the id token.
        challenge: PKCE.
        capable: Whether the client declared CP1.
        prompt: The prompt parameter.
        device_code: For a device's sign-in.
    """

    kind: str
    authority: str
    client: Client
    scopes: Scopes
    redirect_uri: str = ""
    mode: str = "query"
    state: str | None = None
    nonce: str | None = None
    challenge: str | None = None
    capable: bool = False
    prompt: str = ""
    device_code: str = ""
    id: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    user: User | None = None
    authenticated: bool = False
    approved: bool = False
    confirmed: bool = False
    consented: bool = False
    correlation: str = field(default_factory=fresh_guid)
