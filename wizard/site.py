"""A look at the vendor's site from this computer: name, certificate, callback path. Sends no cookie and no value."""

import asyncio
import logging
import socket
import ssl
from collections.abc import Mapping

import h11

from wizard.core.ports import Finding, SiteFindings
from wizard.core.words import Text, say

log = logging.getLogger(__name__)

TIME_LIMIT = 10.0  # seconds for the whole look
MAX_HEADER = 64 * 1024
NOT_FOUND = 404
SERVER_ERROR = 500

_NOT_REACHED = Finding(None, say("It could not be checked from this computer."))


class HttpsSite:
    """Looks at a site over https."""

    def __init__(self, context: ssl.SSLContext, hosts: Mapping[str, str], *, time_limit: float = TIME_LIMIT) -> None:
        """Trust what *context* trusts.

        Args:
            context: For the certificate of the site.
            hosts: Sends a name to another ``address:port``, like curl's ``--resolve``.
            time_limit: Seconds for the whole look.
        """
        self._context = context
        self._hosts = hosts
        self._time_limit = time_limit

    async def look(self, domain: str, callback_url: str) -> SiteFindings:
        """Look whether the host resolves, its certificate is valid and the callback path answers."""
        found: list[Finding] = []
        try:
            async with asyncio.timeout(self._time_limit):
                await self._look(domain, callback_url, found)
        except TimeoutError:
            found.append(Finding(None, say("No answer came in time.")))
        resolves, certificate, callback = (*found, _NOT_REACHED, _NOT_REACHED, _NOT_REACHED)[:3]
        return SiteFindings(resolves, certificate, callback)

    async def _look(self, domain: str, callback_url: str, found: list[Finding]) -> None:
        """Add to *found* what was seen, in the order of :class:`SiteFindings`, until something stands in the way."""
        host, _, port = domain.partition(":")
        address, _, other_port = self._hosts.get(domain, self._hosts.get(host, "")).rpartition(":")
        target, target_port = address or host, int(other_port or port or 443)
        try:
            await asyncio.get_running_loop().getaddrinfo(target, target_port, type=socket.SOCK_STREAM)
        except OSError:
            why = say("This computer finds no address for it. Check the spelling, or ask your network team.")
            found.append(Finding(None, why))
            return
        found.append(Finding(ok=True))
        try:
            reader, writer = await asyncio.open_connection(target, target_port, ssl=self._context, server_hostname=host)
        except ssl.SSLCertVerificationError as error:
            log.info("certificate of %s: %s", domain, error.verify_message)
            found.append(Finding(ok=False, detail=_certificate(error)))
            return
        except OSError:
            found.append(Finding(None, say("No connection could be made.")))
            return
        found.append(Finding(ok=True))
        try:
            found.append(_judge(await _status(reader, writer, domain, callback_url)))
        except (OSError, h11.ProtocolError):
            found.append(_NOT_REACHED)
        finally:
            writer.transport.abort()  # nothing more is wanted, and a polite end could take long


async def _status(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, domain: str, url: str) -> int:
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEADER)
    path = "/" + url.split("/", 3)[3]
    request = h11.Request(
        method="GET", target=path, headers=[("Host", domain), ("Accept", "text/html"), ("Connection", "close")]
    )
    writer.write((connection.send(request) or b"") + (connection.send(h11.EndOfMessage()) or b""))
    await writer.drain()
    while True:
        event = connection.next_event()
        if isinstance(event, h11.Response):
            return event.status_code
        if event is h11.NEED_DATA:
            connection.receive_data(await reader.read(MAX_HEADER))
        elif isinstance(event, h11.ConnectionClosed):
            msg = "closed without an answer"
            raise h11.RemoteProtocolError(msg)


def _judge(status: int) -> Finding:
    if status == NOT_FOUND:
        return Finding(
            ok=False, detail=say("The site has no such page. Ask whether the whitelabel is set up for this domain.")
        )
    if status >= SERVER_ERROR:
        return Finding(None, say("The site answered with an error ({status}).", status=status))
    return Finding(ok=True)


def _certificate(error: ssl.SSLCertVerificationError) -> Text:
    return say("The certificate is not accepted: {reason}.", reason=error.verify_message or say("unknown reason"))
