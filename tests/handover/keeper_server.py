"""A stand-in for Keeper on this computer: it speaks the envelope, and holds what a server holds.

What it gets is encrypted twice: each request for the server, and within it whatever belongs to the vault. It keeps
every request as it was after the first, so that a test can say that no value was ever in clear. The other side of a
share is :func:`receive`: it has the link and nothing else.

Written from keepersdk's side of the protocol (MIT); no byte of Keeper's own server is known here.
"""

import hashlib
import hmac
import json
import ssl
import threading
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import trustme
from google.protobuf.message import Message
from keepersdk import crypto, utils
from keepersdk.authentication import endpoint
from keepersdk.proto import AccountSummary_pb2, APIRequest_pb2, record_pb2, ssocloud_pb2

USER, PASSWORD, TOTP, MAIL_CODE = "ada@contoso.example", "correct horse battery", "123456", "778899"
STATES = APIRequest_pb2
KEY_IDS = range(7, 18)
ROUNDS = 1000  # of PBKDF2; a hundred times fewer than Keeper's, because nothing is guessed here


class RefusedError(Exception):
    """The server's answer is a refusal."""

    def __init__(self, status: int, code: str, **more: object) -> None:
        super().__init__(code)
        self.status = status
        self.body = {"error": code, "message": "what Keeper says", **more}


@dataclass
class Shared:
    """A share as the server knows it."""

    record: bytes
    encrypted_key: bytes
    expires: int
    name: str
    editable: bool
    opened: int = 0


@dataclass
class KeeperServer:
    """How the account is, and what was done.

    Attributes:
        host: Where it listens, with the port.
        wants: What is asked on the way in, in this order: ``device``, ``sso``, ``two_factor``, ``data_key``.
        channels: Ways to give the second factor.
        refuse: What is refused next, by path.
        states: What the next sign-ins end with, in place of everything else.
        payloads: Every request as the server reads it, with its path.
        bodies: Every request as it came.
        pushed: What was asked to be sent elsewhere.
        records: What was saved, encrypted.
        shares: The shares by the id of their client.
        answers_foreign: Whether something else answers in its place.
        key_id: Which of its keys it takes now.
        approved: Whether somebody approved; taken by the next look.
        via_device: Whether a device that was approved needs no password.
        session: The one session that is open.
    """

    host: str = ""
    wants: list[str] = field(default_factory=list)
    channels: list[Any] = field(default_factory=list)
    refuse: dict[str, RefusedError] = field(default_factory=dict)
    states: list[int] = field(default_factory=list)
    payloads: list[tuple[str, bytes]] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    pushed: list[str] = field(default_factory=list)
    records: dict[bytes, record_pb2.RecordAdd] = field(default_factory=dict)
    shares: dict[bytes, Shared] = field(default_factory=dict)
    answers_foreign: bool = False
    key_id: int = 7
    approved: bool = False
    via_device: bool = False
    session: bytes = b"a session"

    def __post_init__(self) -> None:
        self.private, self.public = crypto.generate_ec_key()
        self.data_key = utils.generate_aes_key()
        self.salt = b"salt of 16 bytes"
        self.device_key: Any = None

    def empty(self) -> None:
        """Begin anew with nothing in it, under the same address and keys."""
        fresh = KeeperServer(host=self.host)
        self.__dict__.update(fresh.__dict__ | {"private": self.private, "public": self.public})

    # -- the envelope --------------------------------------------------------------------------------------------

    def answer(self, path: str, body: bytes) -> tuple[int, str, bytes]:
        """Status, type and body of the answer."""
        self.bodies.append(body)
        if self.answers_foreign:
            return 200, "text/html", b"<h1>Sign in to the network</h1>"
        request = APIRequest_pb2.ApiRequest()
        request.ParseFromString(body)
        if request.publicKeyId != self.key_id:
            return self._refusal(RefusedError(401, "key", key_id=self.key_id))
        key = crypto.decrypt_ec(request.encryptedTransmissionKey, self.private)
        inside = APIRequest_pb2.ApiRequestPayload()
        inside.ParseFromString(crypto.decrypt_aes_v2(request.encryptedPayload, key))
        self.payloads.append((path, inside.payload))
        refused = self.refuse.pop(path, None)
        if path.startswith(("vault/", "login/")) and inside.encryptedSessionToken != self.session:
            refused = RefusedError(401, "session_token_expired")
        if refused is not None:
            return self._refusal(refused)
        try:
            told = getattr(self, f"_{path.replace('/', '_')}")(inside.payload)
        except RefusedError as error:
            return self._refusal(error)
        content = crypto.encrypt_aes_v2(told.SerializeToString(), key) if isinstance(told, Message) else b""
        return 200, "application/octet-stream", content

    @staticmethod
    def _refusal(refused: RefusedError) -> tuple[int, str, bytes]:
        return refused.status, "application/json", json.dumps(refused.body).encode()

    # -- signing in ----------------------------------------------------------------------------------------------

    def _authentication_register_device(self, payload: bytes) -> Message:
        asked = APIRequest_pb2.DeviceRegistrationRequest()
        asked.ParseFromString(payload)
        assert asked.deviceName == "Entra SSO Wizard"
        self.device_key = crypto.load_ec_public_key(asked.devicePublicKey)
        return APIRequest_pb2.Device(encryptedDeviceToken=b"a device")

    def _authentication_register_device_in_region(self, payload: bytes) -> None:
        del payload

    def _authentication_start_login(self, payload: bytes) -> Message:
        asked = APIRequest_pb2.StartLoginRequest()
        asked.ParseFromString(payload)
        if self.states:
            return APIRequest_pb2.LoginResponse(loginState=self.states.pop(0))  # type: ignore[arg-type]
        if asked.loginMethod == APIRequest_pb2.AFTER_SSO:
            self.wants.remove("sso")
        if asked.loginType == APIRequest_pb2.ALTERNATE:
            self.wants = [each for each in self.wants if each != "sso"]
        if self.approved:
            self.approved = False
            self.wants = self.wants[1:]
            if not self.wants and self.via_device:
                return self._logged_in()
        return self._next()

    def _next(self) -> Message:
        told = APIRequest_pb2.LoginResponse(encryptedLoginToken=b"a login")
        wanted = self.wants[0] if self.wants else "password"
        if wanted == "device":
            told.loginState = STATES.DEVICE_APPROVAL_REQUIRED
        elif wanted == "sso":
            told.loginState = STATES.REDIRECT_CLOUD_SSO
            told.url = f"https://{self.host}/api/rest/sso/saml/login/7"
        elif wanted == "two_factor":
            told.loginState = STATES.REQUIRES_2FA
            told.channels.extend(self.channels)
        elif wanted == "data_key":
            told.loginState = STATES.REQUIRES_DEVICE_ENCRYPTED_DATA_KEY
        else:
            told.loginState = STATES.REQUIRES_AUTH_HASH
            told.salt.append(APIRequest_pb2.Salt(iterations=ROUNDS, salt=self.salt, name="Master"))
        return told

    def _logged_in(self) -> Message:
        return APIRequest_pb2.LoginResponse(
            loginState=STATES.LOGGED_IN,
            primaryUsername=USER,
            accountUid=b"an account",
            encryptedSessionToken=self.session,
            cloneCode=b"a clone",
            encryptedDataKey=crypto.encrypt_ec(self.data_key, self.device_key),
        )

    def _authentication_validate_auth_hash(self, payload: bytes) -> Message:
        asked = APIRequest_pb2.ValidateAuthHashRequest()
        asked.ParseFromString(payload)
        if asked.authResponse != crypto.derive_keyhash_v1(PASSWORD, self.salt, ROUNDS):
            raise RefusedError(401, "auth_failed")
        told = self._logged_in()
        assert isinstance(told, APIRequest_pb2.LoginResponse)
        told.encryptedDataKeyType = APIRequest_pb2.BY_PASSWORD
        told.encryptedDataKey = utils.create_encryption_params(PASSWORD, self.salt, ROUNDS, self.data_key)
        return told

    def _authentication_2fa_validate(self, payload: bytes) -> Message:
        asked = APIRequest_pb2.TwoFactorValidateRequest()
        asked.ParseFromString(payload)
        if asked.value != TOTP:
            raise RefusedError(401, "auth_failed")
        self.wants.remove("two_factor")
        return APIRequest_pb2.TwoFactorValidateResponse(encryptedLoginToken=b"a later login")

    def _authentication_2fa_send_push(self, payload: bytes) -> None:
        asked = APIRequest_pb2.TwoFactorSendPushRequest()
        asked.ParseFromString(payload)
        self.pushed.append(APIRequest_pb2.TwoFactorPushType.Name(asked.pushType))

    def _authentication_request_device_verification(self, payload: bytes) -> None:
        asked = APIRequest_pb2.DeviceVerificationRequest()
        asked.ParseFromString(payload)
        self.pushed.append(asked.verificationChannel)

    def _authentication_validate_device_verification_code(self, payload: bytes) -> None:
        asked = APIRequest_pb2.ValidateDeviceVerificationCodeRequest()
        asked.ParseFromString(payload)
        if asked.verificationCode != MAIL_CODE:
            raise RefusedError(403, "invalid_code")
        self.wants.remove("device")

    def _authentication_request_device_admin_approval(self, payload: bytes) -> Message:
        del payload
        self.pushed.append("administrator")
        return APIRequest_pb2.DeviceVerificationResponse(deviceStatus=APIRequest_pb2.DEVICE_NEEDS_APPROVAL)

    def _login_account_summary(self, payload: bytes) -> Message:
        del payload
        return AccountSummary_pb2.AccountSummaryElements()

    def sso_token(self, url: str) -> str:
        """What the company's page shows once a person signed in there, for the request in *url*."""
        payload = parse_qs(urlsplit(url).query)["payload"][0]
        request = APIRequest_pb2.ApiRequest()
        request.ParseFromString(utils.base64_url_decode(payload))
        key = crypto.decrypt_ec(request.encryptedTransmissionKey, self.private)
        told = ssocloud_pb2.SsoCloudResponse(email=USER, providerName="contoso", encryptedLoginToken=b"after sso")
        return utils.base64_url_encode(crypto.encrypt_aes_v2(told.SerializeToString(), key))

    # -- the vault -----------------------------------------------------------------------------------------------

    def _vault_records_add(self, payload: bytes) -> Message:
        asked = record_pb2.RecordsAddRequest()
        asked.ParseFromString(payload)
        told = record_pb2.RecordsModifyResponse()
        for each in asked.records:
            self.records[each.record_uid] = each
            told.records.append(record_pb2.RecordModifyStatus(record_uid=each.record_uid, status=record_pb2.RS_SUCCESS))
        return told

    def _vault_external_share_add(self, payload: bytes) -> Message:
        asked = APIRequest_pb2.AddExternalShareRequest()
        asked.ParseFromString(payload)
        assert asked.recordUid in self.records
        self.shares[asked.clientId] = Shared(
            asked.recordUid, asked.encryptedRecordKey, asked.accessExpireOn, asked.id, asked.isEditable
        )
        return APIRequest_pb2.Device()

    def _vault_get_app_info(self, payload: bytes) -> Message:
        asked = APIRequest_pb2.GetAppInfoRequest()
        asked.ParseFromString(payload)
        told = APIRequest_pb2.GetAppInfoResponse()
        for uid in asked.appRecordUid:
            info = told.appInfo.add(appRecordUid=uid, isExternalShare=True)
            for client_id, each in self.shares.items():
                if each.record == uid:
                    info.clients.add(
                        clientId=client_id, id=each.name, accessExpireOn=each.expires, firstAccess=each.opened
                    )
        return told

    def _vault_external_share_remove(self, payload: bytes) -> None:
        asked = APIRequest_pb2.RemoveAppClientsRequest()
        asked.ParseFromString(payload)
        for client_id in asked.clients:
            del self.shares[client_id]

    def holds(self, *values: str) -> bool:
        """Whether one of *values* was ever seen in clear, on the way or by the server."""
        seen = self.bodies + [payload for _, payload in self.payloads]
        wanted = [value.encode() for value in values]
        return any(value in each for each in seen for value in wanted)


def receive(server: KeeperServer, link: str, at: int = 1) -> dict[str, Any]:
    """Open *link* as the Customer Success Manager's browser does: with it and nothing else."""
    parts = urlsplit(link)
    assert parts.path == "/vault/share/"
    key = urlsafe_b64decode(parts.fragment + "=")
    client_id = hmac.new(key, b"KEEPER_SECRETS_MANAGER_CLIENT_ID", hashlib.sha512).digest()
    share = server.shares[client_id]
    share.opened = share.opened or at
    record_key = crypto.decrypt_aes_v2(share.encrypted_key, key)
    found = json.loads(crypto.decrypt_aes_v2(server.records[share.record].data, record_key))
    assert isinstance(found, dict)
    return found


def _handler(server: KeeperServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, kind, content = server.answer(self.path.removeprefix("/api/rest/"), body)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    return Handler


@contextmanager
def keeper_server() -> Iterator[tuple[KeeperServer, ssl.SSLContext]]:
    """A server, and the trust that its clients need. The SDK's list of server keys holds its key meanwhile."""
    authority = trustme.CA()
    server = KeeperServer()
    listening = ThreadingHTTPServer(("127.0.0.1", 0), _handler(server))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    listening.socket = context.wrap_socket(listening.socket, server_side=True)
    server.host = f"localhost:{listening.server_address[1]}"
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    usual = dict(endpoint.SERVER_PUBLIC_KEYS)
    endpoint.SERVER_PUBLIC_KEYS.update(dict.fromkeys(KEY_IDS, server.public))
    thread = threading.Thread(target=listening.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server, trust
    finally:
        listening.shutdown()
        listening.server_close()
        thread.join()
        endpoint.SERVER_PUBLIC_KEYS.update(usual)
