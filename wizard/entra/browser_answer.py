"""A sign-in page in the person's browser, from its opening to the answer on this computer."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar
from urllib.parse import urlsplit

from wizard.core.model import PromptKind, SignInPrompt
from wizard.core.ports import Clock
from wizard.core.problems import ProblemCode, problem
from wizard.entra.receiver import Receiver
from wizard.entra.settings import Endpoints

_T = TypeVar("_T")
log = logging.getLogger(__name__)

OpenPage = Callable[[str], Future[bool] | None]

TIME_LIMIT = timedelta(minutes=5)
# A browser that insists on https gets this long to fall back to http by itself.
FALL_BACK = timedelta(seconds=10)


class BrowserAnswer:
    """Opens a sign-in page and waits for what it sends to a receiver."""

    def __init__(self, endpoints: Endpoints, clock: Clock, open_page: OpenPage) -> None:
        """Open pages of *endpoints* with *open_page*, which may tell later whether it was opened."""
        self._endpoints = endpoints
        self._clock = clock
        self._open_page = open_page

    def page(self, url: str) -> str:
        """*url*, where it is one at which a person may sign in.

        Raises:
            ProblemRaised: It is in another cloud: Microsoft's answer for a tenant that does not live in this one.
        """
        if not self._endpoints.is_sign_in_page(url):
            host = urlsplit(url).hostname or ""
            raise problem(ProblemCode.TENANT_NOT_FOUND, detail=f"the sign-in page is on {host}")
        return url

    async def bring(
        self, url: str, state: str, receiver: Receiver, announce: Callable[[SignInPrompt], None]
    ) -> dict[str, str]:
        """The fields that the page at *url* sends for *state*, within the time limit.

        Raises:
            ProblemRaised: It may not be opened, or no answer came.
        """
        page = self.page(url)
        receiver.expect(state, self._endpoints.login_hosts)
        prompt = SignInPrompt(PromptKind.BROWSER, page, self._clock.now() + TIME_LIMIT)
        announce(prompt)
        watch = asyncio.create_task(self._tell_if_closed(self._open_in_browser(page), prompt, announce))
        try:
            return await self._answer(receiver)
        finally:
            watch.cancel()
            await asyncio.gather(watch, return_exceptions=True)

    def _open_in_browser(self, page: str) -> Future[bool]:
        """Open *page*; whether it was opened, once that is known. An opener that does not tell is believed."""
        told: Future[bool] = Future()
        try:
            opened = self._open_page(page)
        except Exception as error:  # noqa: BLE001 - whatever a browser does, the prompt has the link
            log.warning("the browser did not open: %s", type(error).__name__)
            told.set_result(False)
            return told
        told.set_result(True)
        return told if opened is None else opened

    async def _tell_if_closed(
        self, opened: Future[bool], prompt: SignInPrompt, announce: Callable[[SignInPrompt], None]
    ) -> None:
        """Say in the prompt that the page has to be opened by hand, where it was not opened; the waiting goes on."""
        if not await asyncio.wrap_future(opened):
            announce(replace(prompt, opened=False))

    async def _answer(self, receiver: Receiver) -> dict[str, str]:
        """What the browser brings, within the time limit."""

        async def arrived() -> dict[str, str] | ProblemCode:
            return await receiver.answer()

        async def insists_on_https() -> dict[str, str] | ProblemCode:
            await receiver.met_tls.wait()
            await self._clock.sleep(FALL_BACK.total_seconds())
            return ProblemCode.BROWSER_INSISTS_ON_HTTPS

        async def too_late() -> dict[str, str] | ProblemCode:
            await self._clock.sleep(TIME_LIMIT.total_seconds())
            return ProblemCode.SIGN_IN_TIMED_OUT

        first = await _first(arrived(), insists_on_https(), too_late())
        if isinstance(first, ProblemCode):
            raise problem(first)
        return first


async def _first(*ways: Coroutine[object, object, _T]) -> _T:
    """The result of the way that ends first; the others are cancelled."""
    tasks = [asyncio.create_task(way) for way in ways]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        # In the given order, should several end at once.
        return next(task for task in tasks if task in done).result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
