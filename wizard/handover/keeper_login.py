"""Signing in to Keeper, step by step: the SDK's state machine, without its second connection.

Everything here may block and belongs into a thread of its own.
"""

from collections.abc import Callable
from typing import Final

from keepersdk import background, errors, utils
from keepersdk.authentication import keeper_auth, login_auth, notifications

from wizard.core.secret import Secret
from wizard.core.words import Text, say
from wizard.handover.keeper_state import Channel, Push, Stage, Trouble, TroubleRaised
from wizard.handover.keeper_wire import Wire, quiet

_Kind = login_auth.TwoFactorChannel
_Action = login_auth.TwoFactorPushAction
KINDS: Final[dict[login_auth.TwoFactorChannel, Text]] = {
    _Kind.Authenticator: say("Authenticator app"),
    _Kind.TextMessage: say("Text message"),
    _Kind.DuoSecurity: say("Duo"),
    _Kind.RSASecurID: say("RSA SecurID"),
    _Kind.KeeperDNA: say("Keeper DNA"),
    _Kind.SecurityKey: say("Security key"),
    _Kind.Backup: say("Backup code"),
}
_PUSHES: Final = {
    _Action.DuoPush: Push.DUO,
    _Action.DuoTextMessage: Push.TEXT_MESSAGE,
    _Action.DuoVoiceCall: Push.CALL,
    _Action.TextMessage: Push.TEXT_MESSAGE,
    _Action.KeeperDna: Push.OTHER_DEVICE,
}
_APPROVALS: Final = {
    Push.EMAIL: login_auth.DeviceApprovalChannel.Email,
    Push.OTHER_DEVICE: login_auth.DeviceApprovalChannel.KeeperPush,
}
DEVICE_CHANNEL: Final = Channel("email", say("E-mail"), pushes=(Push.EMAIL, Push.OTHER_DEVICE))
DATA_KEY_CHANNEL: Final = Channel(
    "data_key", say("Approval"), pushes=(Push.OTHER_DEVICE, Push.ADMINISTRATOR), takes_code=False
)
_DATA_KEYS: Final = {
    Push.OTHER_DEVICE: login_auth.DataKeyShareChannel.KeeperPush,
    Push.ADMINISTRATOR: login_auth.DataKeyShareChannel.AdminApproval,
}
# What the SDK calls the ends of a sign-in; everything else is a refusal.
_NOT_SUPPORTED: Final = frozenset({"not_implemented", "account-recovery-required"})


class Login:
    """One sign-in.

    Attributes:
        wire: The connection.
        auth: The session, once one is signed in.
    """

    def __init__(self, wire: Wire) -> None:
        """Be ready to sign in over *wire*."""
        quiet()
        background.init()  # the SDK ends a session in a loop of its own
        self.wire = wire
        self.auth: keeper_auth.KeeperAuth | None = None
        self._machine = login_auth.LoginAuth(wire)

    def start(self, account: str) -> None:
        """Begin to sign *account* in.

        Raises:
            TroubleRaised: Keeper was not reached or refused.
        """
        # Something is there, so the SDK opens no connection to be told what was approved.
        self._machine.push_notifications = notifications.FanOut()
        self._tell(lambda: self._machine.login(account), Trouble.REFUSED)

    @property
    def host(self) -> str:
        """The region where the account is."""
        return str(self.wire.server)

    @property
    def session(self) -> keeper_auth.KeeperAuth:
        """The open session.

        Raises:
            TroubleRaised: There is none any more.
        """
        if self.auth is None:
            raise TroubleRaised(Trouble.EXPIRED)
        return self.auth

    @property
    def stage(self) -> Stage:
        """Where one is.

        Raises:
            TroubleRaised: The sign-in ended without a session.
        """
        step = self._machine.login_step
        for kind, stage in (
            (login_auth.LoginStepPassword, Stage.PASSWORD),
            (login_auth.LoginStepTwoFactor, Stage.TWO_FACTOR),
            (login_auth.LoginStepDeviceApproval, Stage.DEVICE),
            (login_auth.LoginStepSsoToken, Stage.SSO),
            (login_auth.LoginStepSsoDataKey, Stage.DATA_KEY),
        ):
            if isinstance(step, kind):
                return stage
        if isinstance(step, login_auth.LoginStepConnected):
            return self._connected(step)
        if isinstance(step, login_auth.LoginStepError):
            if self.wire.failed is not None:
                raise self.wire.failed
            code = step.code
            raise TroubleRaised(Trouble.NOT_SUPPORTED if code in _NOT_SUPPORTED else Trouble.REFUSED, code)
        return Stage.READY if self.auth is not None else Stage.START

    def _connected(self, step: login_auth.LoginStepConnected) -> Stage:
        if self.auth is None:
            auth = step.take_keeper_auth()
            whole = keeper_auth.SessionTokenRestriction.Unrestricted
            if auth.auth_context.session_token_restriction is not whole:
                raise TroubleRaised(Trouble.REFUSED, "restricted")
            self.auth = auth
        return Stage.READY

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The ways that the present stage offers."""
        step = self._machine.login_step
        if isinstance(step, login_auth.LoginStepDeviceApproval):
            return (DEVICE_CHANNEL,)
        if isinstance(step, login_auth.LoginStepSsoDataKey):
            return (DATA_KEY_CHANNEL,)
        if not isinstance(step, login_auth.LoginStepTwoFactor):
            return ()
        return tuple(
            Channel(
                utils.base64_url_encode(each.channel_uid),
                KINDS.get(each.channel_type, say("Code")),
                each.phone or each.channel_name or "",
                tuple(_PUSHES[action] for action in step.get_channel_push_actions(each.channel_uid)),
                takes_code=each.channel_type is not _Kind.SecurityKey,
            )
            for each in step.get_channels()
        )

    @property
    def sso_url(self) -> str:
        """The page of the company's own sign-in; empty elsewhere."""
        step = self._machine.login_step
        return step.sso_login_url if isinstance(step, login_auth.LoginStepSsoToken) else ""

    def give_password(self, password: Secret) -> None:
        """Give the master password.

        Raises:
            TroubleRaised: It is wrong, or Keeper was not reached.
        """
        step = self._machine.login_step
        if isinstance(step, login_auth.LoginStepPassword):
            self._tell(lambda: step.verify_password(password.reveal()), Trouble.WRONG_PASSWORD)

    def give_code(self, channel: str, code: Secret) -> None:
        """Give the code of the second factor, or that of the e-mail about this device.

        Raises:
            TroubleRaised: It is wrong, or Keeper was not reached.
        """
        step = self._machine.login_step
        typed = "".join(code.reveal().split())
        if isinstance(step, login_auth.LoginStepTwoFactor):
            uid = utils.base64_url_decode(channel)
            self._tell(lambda: step.send_code(uid, typed), Trouble.WRONG_CODE)
        elif isinstance(step, login_auth.LoginStepDeviceApproval):
            self._tell(lambda: step.send_code(login_auth.DeviceApprovalChannel.Email, typed), Trouble.WRONG_CODE)

    def give_token(self, token: Secret) -> None:
        """Give the token that the page of the company's own sign-in showed.

        Raises:
            TroubleRaised: It is not one of this sign-in, or Keeper was not reached.
        """
        step = self._machine.login_step
        if isinstance(step, login_auth.LoginStepSsoToken):
            self._tell(
                lambda: step.set_sso_token(token.reveal().strip()), Trouble.WRONG_TOKEN, or_else=Trouble.WRONG_TOKEN
            )

    def use_password(self) -> None:
        """Sign in with a master password where the company's own sign-in is usual.

        Raises:
            TroubleRaised: Keeper does not allow it, or was not reached.
        """
        step = self._machine.login_step
        if isinstance(step, login_auth.LoginStepSsoToken):
            self._tell(step.login_with_password, Trouble.REFUSED)

    def push(self, channel: str, what: Push) -> None:
        """Ask Keeper to send something.

        Raises:
            TroubleRaised: It refused, or was not reached.
        """
        step = self._machine.login_step
        if isinstance(step, login_auth.LoginStepDeviceApproval) and what in _APPROVALS:
            approval = _APPROVALS[what]
            self._tell(lambda: step.send_push(approval), Trouble.REFUSED)
        elif isinstance(step, login_auth.LoginStepSsoDataKey) and what in _DATA_KEYS:
            data_key = _DATA_KEYS[what]
            self._tell(lambda: step.request_data_key(data_key), Trouble.REFUSED)
        elif isinstance(step, login_auth.LoginStepTwoFactor):
            uid = utils.base64_url_decode(channel)
            action = next((each for each in step.get_channel_push_actions(uid) if _PUSHES[each] is what), None)
            if action is not None:
                self._tell(lambda: step.send_push(uid, action), Trouble.REFUSED)

    def resume(self) -> None:
        """See whether somebody approved meanwhile.

        Raises:
            TroubleRaised: Keeper refused, or was not reached.
        """
        step = self._machine.login_step
        if isinstance(
            step, login_auth.LoginStepTwoFactor | login_auth.LoginStepDeviceApproval | login_auth.LoginStepSsoDataKey
        ):
            self._tell(step.resume, Trouble.REFUSED)

    def close(self) -> None:
        """Let go of the session and its keys."""
        auth, self.auth = self.auth, None
        if auth is not None:
            auth.close()
            auth.auth_context.data_key = auth.auth_context.session_token = b""
        self._machine.close()
        self.wire.close()

    def _tell(self, act: Callable[[], None], refusal: Trouble, *, or_else: Trouble = Trouble.UNKNOWN) -> None:
        """Let the SDK do *act*.

        Args:
            act: What to do.
            refusal: What it means that Keeper refuses.
            or_else: What it means that the SDK cannot do it.

        Raises:
            TroubleRaised: It did not work. It never holds what somebody typed.
        """
        self.wire.failed = None
        try:
            act()
        except TroubleRaised:
            raise
        except errors.KeeperApiError as error:
            raise TroubleRaised(expired(error.result_code) or refusal, error.result_code) from None
        except errors.RegionRedirectError:
            raise TroubleRaised(Trouble.REFUSED, "region_redirect") from None
        except Exception as error:  # noqa: BLE001 - the SDK raises plain exceptions, and tracebacks would hold secrets
            raise TroubleRaised(or_else, type(error).__name__) from None


def expired(code: str) -> Trouble | None:
    """Whether *code* says that the session is over."""
    return Trouble.EXPIRED if code in {"session_token_expired", "session_expired", "session_token_invalid"} else None
