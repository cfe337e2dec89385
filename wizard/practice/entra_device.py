"""Device codes (RFC 8628, as Entra speaks it).

Source: learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code: codes live 15 minutes, clients poll every
5 seconds.
"""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from wizard.practice.clock import Clock
from wizard.practice.entra_clients import Client, Scopes
from wizard.practice.entra_errors import EntraError
from wizard.practice.tokens import Grip

LIFETIME_SECONDS: Final = 900
INTERVAL_SECONDS: Final = 5
# Without letters that look like digits.
_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_CODE_LENGTH: Final = 9


@dataclass(slots=True)
class DeviceCode:
    """One device that waits.

    Attributes:
        user_code: What the person types.
        authority: The tenant it asked at.
        client: Who asks.
        scopes: What for.
        capable: Whether the client declared CP1.
        expires: When the codes end.
    """

    user_code: str
    authority: str
    client: Client
    scopes: Scopes
    capable: bool
    expires: datetime
    grip: Grip | None = None
    declined: bool = False
    blocked: int = 0
    polled: datetime | None = field(default=None)


class DeviceCodes:
    """The devices that wait for a person.

    Args:
        clock: Measures their life and how fast they poll.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._codes: dict[str, DeviceCode] = {}

    def start(self, authority: str, client: Client, scopes: Scopes, *, capable: bool) -> tuple[str, DeviceCode]:
        """A new pair of codes."""
        user_code = "".join(secrets.choice(_LETTERS) for _ in range(_CODE_LENGTH))
        expires = self._clock.now() + timedelta(seconds=LIFETIME_SECONDS)
        device_code = secrets.token_urlsafe(64)
        self._codes[device_code] = DeviceCode(user_code, authority, client, scopes, capable, expires)
        return device_code, self._codes[device_code]

    def by_user_code(self, text: str) -> tuple[str, DeviceCode] | None:
        """The waiting device with this user code."""
        wanted = "".join(text.split()).upper()
        for key, code in self._codes.items():
            if code.user_code == wanted and code.expires > self._clock.now() and not (code.grip or code.declined):
                return key, code
        return None

    def latest(self) -> str:
        """User code of the device that began to wait last, for the practice page."""
        waiting = [c for c in self._codes.values() if c.expires > self._clock.now() and not (c.grip or c.declined)]
        return waiting[-1].user_code if waiting else ""

    def complete(self, device_code: str, grip: Grip) -> None:
        """A person signed in."""
        if device_code in self._codes:
            self._codes[device_code].grip = grip

    def decline(self, device_code: str) -> None:
        """A person pressed Cancel."""
        if device_code in self._codes:
            self._codes[device_code].declined = True

    def block(self, device_code: str, error: int) -> None:
        """Conditional Access refused the sign-in."""
        if device_code in self._codes:
            self._codes[device_code].blocked = error

    def poll(self, device_code: str, client_id: str) -> Grip:
        """What became of a device code; a completed one can be redeemed once.

        Raises:
            EntraError: Pending, too fast, declined, expired, blocked or unknown.
        """
        code = self._codes.get(device_code)
        if code is None or code.client.id != client_id:
            raise EntraError(70018)
        now = self._clock.now()
        too_fast = code.polled is not None and now - code.polled < timedelta(seconds=INTERVAL_SECONDS / 2)
        code.polled = now
        if code.blocked:
            raise EntraError(code.blocked)
        if code.declined:
            raise EntraError(65004, error="authorization_declined")
        if code.grip is not None:
            del self._codes[device_code]
            return code.grip
        if code.expires <= now:
            raise EntraError(70020)
        raise EntraError(70016, error="slow_down" if too_fast else "")
