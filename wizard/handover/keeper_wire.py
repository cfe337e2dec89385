"""How Keeper is reached: the SDK's envelope over a connection of our own.

The SDK's own connection trusts another list of authorities than the system, waits for minutes where it was throttled,
and writes every request into the debug log. Its envelope is used as it is: ``prepare_api_request`` encrypts a request
for Keeper's server key, so that no proxy between reads it.
"""

import json
import logging
import ssl
from collections.abc import Callable
from typing import Any, TypeVar

import httpx
from google.protobuf.message import DecodeError, Message
from keepersdk import crypto, errors, utils
from keepersdk.authentication import configuration, endpoint

from wizard.handover.keeper_state import Trouble, TroubleRaised

CONNECT, READ = 15.0, 30.0  # seconds
MOST_BYTES = 4 * 1024 * 1024
MOST_KEYS = 3
FIRST_FAULT = 500
TOO_MANY = 429
OK = 200
NAME = "Entra SSO Wizard"

_Answer = TypeVar("_Answer", bound=Message)


def quiet() -> None:
    """Let the SDK log nothing that could hold what somebody typed."""
    logging.getLogger("keeper.sdk").setLevel(logging.WARNING)


class Wire(endpoint.KeeperEndpoint):
    """One region of Keeper, for one sign-in.

    Attributes:
        failed: What went wrong last: the SDK hides it in places behind a sentence.
    """

    def __init__(
        self,
        host: str,
        hosts: frozenset[str],
        context: ssl.SSLContext,
        find_proxy: Callable[[str], str | None] = lambda _url: None,
    ) -> None:
        """Be ready to talk to *host*, and to no other than *hosts*. May block, to find the proxy."""
        self.failed: TroubleRaised | None = None
        self._hosts = hosts
        super().__init__(configuration.InMemoryConfigurationStorage(), host)
        self.device_name = NAME
        self._client = httpx.Client(
            verify=context,
            trust_env=False,
            proxy=find_proxy(f"https://{host}/"),
            follow_redirects=False,
            timeout=httpx.Timeout(READ, connect=CONNECT),
        )

    def close(self) -> None:
        """End all connections."""
        self._client.close()

    def get_push_url(self, *_: object, **__: object) -> str:
        """None: what was approved elsewhere is asked for, and not waited for on a second connection."""
        return ""

    def execute_rest(
        self,
        rest_endpoint: str,
        request: Message | None,
        response_type: type[_Answer] | None = None,
        *,
        session_token: bytes | None = None,
        payload_version: int | None = None,
    ) -> _Answer | None:
        """Ask Keeper.

        Raises:
            TroubleRaised: It was not reached, or it is not Keeper.
            errors.KeeperApiError: Keeper refused.
            errors.RegionRedirectError: The account is in another region.
            errors.InvalidDeviceTokenError: Keeper does not know this device.
        """
        if rest_endpoint == "keep_alive":  # the SDK's second connection would begin with it
            return None
        payload = request.SerializeToString() if request is not None else None
        answer = self._ask(rest_endpoint, payload, session_token, payload_version)
        if response_type is None or answer is None:
            return None
        made = response_type()
        try:
            made.ParseFromString(answer)
        except DecodeError:
            raise self._fail(Trouble.NOT_KEEPER) from None
        return made

    def _ask(
        self, rest_endpoint: str, payload: bytes | None, session_token: bytes | None, version: int | None
    ) -> bytes | None:
        key_id = self.server_key_id
        for _ in range(MOST_KEYS):
            transmission_key = utils.generate_aes_key()
            envelope = endpoint.prepare_api_request(
                key_id,
                transmission_key,
                payload,
                session_token=session_token,
                keeper_locale=self.locale,
                payload_version=version,
            )
            response = self._post(rest_endpoint, envelope.SerializeToString())
            if response.status_code == OK:
                self._server_key_id = key_id
                return self._opened(response.content, transmission_key)
            refusal = _refusal(response)
            if refusal.get("error") == "key" and isinstance(refusal.get("key_id"), int):
                key_id = refusal["key_id"]
                continue
            raise self._refused(response, refusal)
        raise self._fail(Trouble.NOT_KEEPER, "key")

    def _post(self, rest_endpoint: str, content: bytes) -> httpx.Response:
        if self.server not in self._hosts:
            raise self._fail(Trouble.NOT_KEEPER, "region")
        headers = {"Content-Type": "application/octet-stream", "User-Agent": f"KeeperSDK.Python/{self.client_version}"}
        try:
            response = self._client.post(
                f"https://{self.server}/api/rest/{rest_endpoint}", content=content, headers=headers
            )
        except (httpx.HTTPError, httpx.InvalidURL, OSError, RuntimeError) as error:
            raise self._fail(Trouble.OFFLINE, type(error).__name__) from None
        if len(response.content) > MOST_BYTES:
            raise self._fail(Trouble.NOT_KEEPER, "size")
        return response

    def _opened(self, content: bytes, key: bytes) -> bytes | None:
        if not content:
            return None
        try:
            return crypto.decrypt_aes_v2(content, key)
        except Exception:  # noqa: BLE001 - whatever it is, it is not encrypted with the key that only Keeper knows
            raise self._fail(Trouble.NOT_KEEPER, "envelope") from None

    def _refused(self, response: httpx.Response, refusal: dict[str, Any]) -> Exception:
        code = str(refusal.get("error") or "")
        if code == "region_redirect":
            return errors.RegionRedirectError(str(refusal.get("region_host") or ""), "")
        if code == "device_not_registered":
            return errors.InvalidDeviceTokenError("")
        if code == "throttled" or response.status_code == TOO_MANY:
            return self._fail(Trouble.THROTTLED, code)
        if code:
            return errors.KeeperApiError(code, "")
        if response.status_code >= FIRST_FAULT:
            return self._fail(Trouble.BUSY, f"HTTP {response.status_code}")
        return self._fail(Trouble.NOT_KEEPER, f"HTTP {response.status_code}")

    def _fail(self, trouble: Trouble, detail: str = "") -> TroubleRaised:
        self.failed = TroubleRaised(trouble, detail)
        return self.failed


def _refusal(response: httpx.Response) -> dict[str, Any]:
    """What Keeper says of a refusal; empty where somebody else answered."""
    if not response.headers.get("Content-Type", "").startswith("application/json"):
        return {}
    try:
        found = json.loads(response.content)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
