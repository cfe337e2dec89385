"""The wizard makes the One-Time Share itself: one desk for one hand-over.

An optional extra (``pip install entra-sso-wizard[keeper]``). Keeper's SDK is used for signing in; it blocks, so it
works in threads, one question at a time. Nothing is kept: the session, its keys and the link end with the desk.
"""

import asyncio
import contextlib
import logging
import ssl
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from datetime import timedelta
from importlib.util import find_spec
from typing import TYPE_CHECKING

from wizard.core.keeper import KEEPER_HOSTS
from wizard.core.ports import Clock
from wizard.core.secret import Secret
from wizard.handover.keeper_state import DeskState, Parcel, Push, Stage, Trouble, TroubleRaised

if TYPE_CHECKING:
    from wizard.handover.keeper_login import Login
    from wizard.handover.keeper_record import Record, Share

log = logging.getLogger(__name__)

POLL = 15.0  # seconds between two looks at the share
ASK = 5.0  # seconds between two looks whether somebody approved
PATIENCE = timedelta(minutes=10)  # for an approval: the person is still there
WAITING = frozenset({Stage.TWO_FACTOR, Stage.DEVICE, Stage.DATA_KEY})
TYPED = frozenset({Push.EMAIL, Push.TEXT_MESSAGE, Push.CALL})  # what brings a code that is typed here


MakeDesk = Callable[[Callable[[DeskState], None]], "Desk"]
"""Makes a desk that tells every new state, in the thread of its loop."""


def installed() -> bool:
    """Whether the optional extra is there."""
    return find_spec("keepersdk") is not None and find_spec("segno") is not None


class Desk:
    """One hand-over. Its coroutines belong into one loop; each ends in a new :attr:`state`.

    They raise nothing but :class:`asyncio.CancelledError`.

    Attributes:
        state: How it stands.
    """

    def __init__(
        self,
        clock: Clock,
        tell: Callable[[DeskState], None],
        *,
        context: Callable[[], ssl.SSLContext],
        find_proxy: Callable[[str], str | None] = lambda _url: None,
        hosts: frozenset[str] = KEEPER_HOSTS,
    ) -> None:
        """Begin with nothing.

        Args:
            clock: Time.
            tell: Is told every new state, in the thread of the loop.
            context: Makes the list of whom to trust; may block.
            find_proxy: Names the proxy for an address; may block.
            hosts: The hosts of Keeper.
        """
        self.state = DeskState()
        self._clock = clock
        self._tell = tell
        self._context = context
        self._find_proxy = find_proxy
        self._hosts = hosts
        self._lock = asyncio.Lock()
        self._login: Login | None = None
        self._record: Record | None = None
        self._share: Share | None = None
        self._beside: set[asyncio.Future[None]] = set()

    def reveal_link(self) -> Secret | None:
        """The link, which holds the key of the share. Safe to call from another thread."""
        share = self._share
        return share.link if share is not None else None

    # -- signing in ----------------------------------------------------------------------------------------------

    async def start(self, host: str, account: str) -> None:
        """Begin to sign *account* in at *host*."""
        # A record that was saved and not shared yet is shared once the same person is back.
        self._let_go(keep_record=account.strip() == self.state.account)
        self._set(DeskState(host=host, account=account.strip()))

        def begin() -> "Login":
            from wizard.handover.keeper_login import Login  # noqa: PLC0415 - an optional extra, and slow to load
            from wizard.handover.keeper_wire import Wire  # noqa: PLC0415

            return Login(Wire(host, self._hosts, self._context(), self._find_proxy))

        async def work() -> None:
            self._login = await asyncio.to_thread(begin)
            await asyncio.to_thread(self._login.start, account.strip())

        await self._step(work)

    async def give_password(self, password: Secret) -> None:
        """Give the master password; it is wiped afterwards."""
        try:
            await self._ask(lambda login: login.give_password(password))
        finally:
            password.wipe()

    async def give_code(self, channel: str, code: Secret) -> None:
        """Give a code for the channel with this key."""
        await self._ask(lambda login: login.give_code(channel, code))

    async def give_token(self, token: Secret) -> None:
        """Give the token that the page of the company's own sign-in showed."""
        await self._ask(lambda login: login.give_token(token))

    async def use_password(self) -> None:
        """Sign in with a master password where the company's own sign-in is usual."""
        await self._ask(lambda login: login.use_password())

    async def push(self, channel: str, what: Push) -> None:
        """Ask Keeper to send something, and look from now on whether somebody approved it."""
        await self._ask(lambda login: login.push(channel, what))
        if self.state.trouble is None and self.state.stage in WAITING:
            self._set(replace(self.state, asked=what))
            if what not in TYPED:
                self._go_on_beside(self._await_approval(self.state.stage))

    async def resume(self) -> None:
        """See now whether somebody approved."""
        stage, asked = self.state.stage, self.state.asked
        await self._ask(lambda login: login.resume())
        if self.state.stage is stage and self.state.trouble is None:
            self._set(replace(self.state, trouble=Trouble.STILL_WAITING, asked=asked))

    async def restart(self) -> None:
        """Sign in anew; what was typed as region and e-mail address stays."""
        self._let_go()
        self._set(DeskState(host=self.state.host, account=self.state.account))

    # -- the share -----------------------------------------------------------------------------------------------

    async def share(self, parcel: Parcel, hours: int) -> None:
        """Save the record, unless it is saved already, and share it for so many *hours*.

        A cancellation comes too late: what was begun is brought to its end, so that nothing is made that nobody knows.
        """
        login = self._login
        if login is None or login.auth is None or self._share is not None:
            return
        auth, now = login.auth, self._clock.now()

        def make() -> "Share":
            from wizard.handover.keeper_record import add_record, share_record  # noqa: PLC0415

            if self._record is None:
                self._record = add_record(auth, parcel, now)
            return share_record(auth, self._record, parcel.share_name, timedelta(hours=hours), now)

        async def work() -> None:
            self._share = await asyncio.to_thread(make)
            self._go_on_beside(self._follow())

        making = asyncio.ensure_future(self._step(work))
        self._keep(making)
        await asyncio.shield(making)

    async def look(self) -> None:
        """See how the share stands."""
        await self._with_share(self._look)

    async def revoke(self) -> None:
        """Take the share back."""

        def take_back(login: "Login", share: "Share") -> "Share":
            from wizard.handover.keeper_record import revoke  # noqa: PLC0415

            return revoke(login.session, share)

        await self._with_share(take_back)

    async def another(self) -> None:
        """Make room for another share of the same record, once this one is over."""
        share = self._share
        if share is not None and share.status.settled:
            share.link.wipe()
            self._share = None
            self._settle()

    async def close(self) -> None:
        """Let go of everything. How the share stood last can still be read."""
        self._let_go()
        self._set(DeskState(host=self.state.host, account=self.state.account, share=self.state.share))

    # -- within --------------------------------------------------------------------------------------------------

    def _look(self, login: "Login", share: "Share") -> "Share":
        from wizard.handover.keeper_record import look_at  # noqa: PLC0415

        return look_at(login.session, share, self._clock.now())

    async def _with_share(self, act: "Callable[[Login, Share], Share]") -> None:
        login, share = self._login, self._share
        if login is None or share is None:
            return

        async def work() -> None:
            self._share = await asyncio.to_thread(act, login, share)

        await self._step(work)

    async def _ask(self, act: "Callable[[Login], None]") -> None:
        login = self._login
        if login is not None:
            await self._step(lambda: asyncio.to_thread(act, login))

    async def _step(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do *work* and see where one is afterwards."""
        self._set(replace(self.state, busy=True, trouble=None, detail="", asked=None))
        try:
            async with self._lock:
                await work()
                self._settle()
        except TroubleRaised as raised:
            self._failed(raised)
        except asyncio.CancelledError:
            if self._share is None:
                # The thread may still be asking; what it learns is nobody's any more.
                self._let_go()
                self._set(DeskState(host=self.state.host, account=self.state.account))
            else:
                self._set(replace(self.state, busy=False))
            raise
        except Exception as error:  # noqa: BLE001 - a library of others; a traceback would hold what was typed
            log.error("Keeper: unexpected %s", type(error).__name__)  # noqa: TRY400 - for that reason
            self._failed(TroubleRaised(Trouble.UNKNOWN, type(error).__name__))

    def _settle(self) -> None:
        """Say where one is.

        Raises:
            TroubleRaised: The sign-in ended without a session.
        """
        login, share = self._login, self._share
        if login is None:
            return
        stage = Stage.SHARED if share is not None else login.stage
        self._set(
            replace(
                self.state,
                stage=stage,
                busy=False,
                host=login.host,
                channels=login.channels,
                sso_url=login.sso_url,
                asked=self.state.asked if stage is self.state.stage else None,
                record="" if share is not None else self.state.record,
                share=share.status if share is not None else None,
            )
        )

    def _failed(self, raised: TroubleRaised) -> None:
        """Stay where one is, unless the sign-in is over."""
        trouble = raised.trouble
        over = trouble is Trouble.EXPIRED or self.state.stage is Stage.START
        if over and self._share is None:
            self._let_go(keep_record=True)
            self._set(DeskState(host=self.state.host, account=self.state.account))
        saved = self._record.title if self._record is not None and self._share is None else ""
        self._set(replace(self.state, busy=False, trouble=trouble, detail=raised.detail, record=saved))

    async def _await_approval(self, stage: Stage) -> None:
        """Look again and again whether somebody approved, until somebody did or something else happened."""
        login, until = self._login, self._clock.now() + PATIENCE
        while login is not None and self._clock.now() < until:
            await self._clock.sleep(ASK)
            if self._login is not login or self.state.stage is not stage:
                return
            async with self._lock:
                try:
                    await asyncio.to_thread(login.resume)
                    if login.stage is not stage:
                        self._settle()
                except TroubleRaised as raised:
                    self._failed(raised)
                    return

    async def _follow(self) -> None:
        """Look again and again how the share stands, until nothing changes any more."""
        login = self._login
        while login is not None and self._share is not None and not self._share.status.settled:
            await self._clock.sleep(POLL)
            async with self._lock:
                share = self._share
                if self._login is not login or share is None:
                    return
                try:
                    self._share = await asyncio.to_thread(self._look, login, share)
                    self._settle()
                except TroubleRaised as raised:
                    self._failed(raised)
                    if raised.trouble is Trouble.EXPIRED:
                        return

    def _go_on_beside(self, work: Coroutine[object, object, None]) -> None:
        """Let *work* go on, whatever becomes of the one who began it. It ends with the loop."""
        self._keep(asyncio.ensure_future(work))

    def _keep(self, task: "asyncio.Future[None]") -> None:
        """The loop itself does not hold what it runs."""
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    def _let_go(self, *, keep_record: bool = False) -> None:
        login, self._login = self._login, None
        share, self._share = self._share, None
        if share is not None:
            share.link.wipe()
        if not keep_record:
            self._record = None
        if login is not None:

            def end() -> None:
                with contextlib.suppress(Exception):  # nothing is expected of it any more
                    login.close()

            self._go_on_beside(asyncio.to_thread(end))

    def _set(self, state: DeskState) -> None:
        if state != self.state:
            self.state = state
            self._tell(state)
