"""The record with the three values and its One-Time Share, by Keeper's own calls and without a download of the vault.

Sources: keepersdk 1.2.9 (MIT), ``vault/record_management.py`` (``vault/records_add``), ``vault/one_time_share.py``
(``vault/external_share_add``, ``vault/external_share_remove``), ``vault/ksm_management.py`` (``vault/get_app_info``).
The form of the link is that of Keeper's Commander. Everything here may block.
"""

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from google.protobuf.message import Message
from keepersdk import crypto, errors, utils
from keepersdk.authentication import keeper_auth
from keepersdk.proto import APIRequest_pb2, record_pb2

from wizard.core.keeper import share_url
from wizard.core.secret import Secret
from wizard.handover.keeper_login import expired
from wizard.handover.keeper_state import Parcel, ShareStatus, Trouble, TroubleRaised

CLIENT_ID = b"KEEPER_SECRETS_MANAGER_CLIENT_ID"
_Answer = TypeVar("_Answer", bound=Message)
LEAST_JSON, BLOCK = 384, 16  # bytes: Keeper pads a record so that its length tells little


@dataclass(slots=True)
class Record:
    """A record that was saved in the vault.

    Attributes:
        title: Its title.
        uid: Its id.
        key: Its key.
    """

    title: str
    uid: bytes = field(default_factory=lambda: utils.base64_url_decode(utils.generate_uid()))
    key: bytes = field(default_factory=utils.generate_aes_key, repr=False)


@dataclass(frozen=True, slots=True)
class Share:
    """A share that was made.

    Attributes:
        record: Its record.
        client_id: How Keeper knows it.
        link: The link with the key.
        status: How it stood when it was looked at last.
    """

    record: Record
    client_id: bytes
    link: Secret
    status: ShareStatus


def add_record(auth: keeper_auth.KeeperAuth, parcel: Parcel, now: datetime) -> Record:
    """Save a new record of the type Login in the person's own vault.

    Raises:
        TroubleRaised: Keeper refused, or was not reached.
    """
    record = Record(parcel.title)
    context = auth.auth_context
    added = record_pb2.RecordAdd()
    added.record_uid = record.uid
    added.record_key = crypto.encrypt_aes_v2(record.key, context.data_key)
    added.client_modified_time = _milliseconds(now)
    added.folder_type = record_pb2.user_folder
    added.data = crypto.encrypt_aes_v2(_content(parcel), record.key)
    if context.enterprise_ec_public_key is not None:
        audit = json.dumps({"title": parcel.title, "record_type": "login", "url": parcel.address}).encode()
        added.audit.version = 0
        added.audit.data = crypto.encrypt_ec(audit, context.enterprise_ec_public_key)
    request = record_pb2.RecordsAddRequest()
    request.client_time = _milliseconds(now)
    request.records.append(added)
    answer = _ask(auth, "vault/records_add", request, record_pb2.RecordsModifyResponse, refusal=Trouble.RECORD_REFUSED)
    status = next((each.status for each in answer.records if each.record_uid == record.uid), record_pb2.RS_SUCCESS)
    if status != record_pb2.RS_SUCCESS:
        raise TroubleRaised(Trouble.RECORD_REFUSED, record_pb2.RecordModifyResult.Name(status))
    return record


def share_record(auth: keeper_auth.KeeperAuth, record: Record, name: str, lasts: timedelta, now: datetime) -> Share:
    """Share *record* once, read-only, for as long as it *lasts*.

    Raises:
        TroubleRaised: Keeper refused, or was not reached.
    """
    key = utils.generate_aes_key()
    client_id = crypto.hmac_sha512(key, CLIENT_ID)
    request = APIRequest_pb2.AddExternalShareRequest()
    request.recordUid = record.uid
    request.encryptedRecordKey = crypto.encrypt_aes_v2(record.key, key)
    request.clientId = client_id
    request.accessExpireOn = _milliseconds(now + lasts)
    request.id = name
    request.isSelfDestruct = False
    request.isEditable = False
    _ask(auth, "vault/external_share_add", request, APIRequest_pb2.Device, refusal=Trouble.FORBIDDEN)
    link = Secret(share_url(auth.keeper_endpoint.server, utils.base64_url_encode(key)))
    return Share(record, client_id, link, ShareStatus(record.title, made=now, expires=now + lasts))


def look_at(auth: keeper_auth.KeeperAuth, share: Share, now: datetime) -> Share:
    """How *share* stands now.

    Raises:
        TroubleRaised: Keeper refused, or was not reached.
    """
    request = APIRequest_pb2.GetAppInfoRequest()
    request.appRecordUid.append(share.record.uid)
    answer = _ask(auth, "vault/get_app_info", request, APIRequest_pb2.GetAppInfoResponse, refusal=Trouble.REFUSED)
    ended = now >= share.status.expires
    clients = [client for each in answer.appInfo if each.isExternalShare for client in each.clients]
    found = next((each for each in clients if each.clientId == share.client_id), None)
    if found is None:
        return replace(share, status=replace(share.status, ended=ended, revoked=not ended))
    expires = _moment(found.accessExpireOn) or share.status.expires
    opened = _moment(found.firstAccess)
    return replace(share, status=replace(share.status, expires=expires, opened=opened, ended=now >= expires))


def revoke(auth: keeper_auth.KeeperAuth, share: Share) -> Share:
    """Take *share* back. The record stays in the vault.

    Raises:
        TroubleRaised: Keeper refused, or was not reached.
    """
    request = APIRequest_pb2.RemoveAppClientsRequest()
    request.appRecordUid = share.record.uid
    request.clients.append(share.client_id)
    _ask(auth, "vault/external_share_remove", request, APIRequest_pb2.Device, refusal=Trouble.REFUSED)
    return replace(share, status=replace(share.status, revoked=True))


def _ask(
    auth: keeper_auth.KeeperAuth, path: str, request: Message, kind: type[_Answer], *, refusal: Trouble
) -> _Answer:
    """Ask Keeper; *refusal* is what it means that Keeper refuses.

    Raises:
        TroubleRaised: It did, or was not reached.
    """
    try:
        return auth.execute_auth_rest(path, request, response_type=kind) or kind()
    except errors.KeeperApiError as error:
        raise TroubleRaised(expired(error.result_code) or refusal, error.result_code) from None
    except (errors.RegionRedirectError, errors.InvalidDeviceTokenError) as error:
        raise TroubleRaised(Trouble.EXPIRED, type(error).__name__) from None


def _content(parcel: Parcel) -> bytes:
    """The record as Keeper's apps read it, padded as they pad it."""
    record = {
        "type": "login",
        "title": parcel.title,
        "notes": "",
        "fields": [
            {"type": "login", "value": []},
            {"type": "password", "value": [parcel.password.reveal()]},
            {"type": "url", "value": [parcel.address]},
            {"type": "fileRef", "value": []},
            {"type": "oneTimeCode", "value": []},
        ],
        "custom": [{"type": "text", "label": label, "value": [value]} for label, value in parcel.texts.items()],
    }
    text = json.dumps(record)
    length = -(-max(LEAST_JSON, len(text)) // BLOCK) * BLOCK
    return text.ljust(length).encode()


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _moment(milliseconds: int) -> datetime | None:
    return datetime.fromtimestamp(milliseconds / 1000, UTC) if milliseconds > 0 else None
