"""How a run without a window hands the three values over: into a file, onto the output, or onto the terminal.

It is the only place in which the client secret's value leaves such a run.
"""

import asyncio
import json
import os
import sys
import tempfile
from pathlib import Path

from wizard.catalogue import shown, tr
from wizard.core.engine import Engine
from wizard.core.files import write_secret
from wizard.core.words import say
from wizard.output import Printer, named_lines

NOT_HELD = say(
    "The client secret was created earlier and Microsoft shows its value only once, so nothing was written this time. "
    "Use the values that were handed over then. If nobody has them, start the program without a command and choose "
    "Create a new client secret."
)
NOT_WRITTEN = "not_handed_over"
OUTPUT = "-"
"""The target that is the standard output; an empty one is the terminal, any other a file."""


class Delivery:
    """The hand-over of one run.

    Attributes:
        trouble: The problem of values that could not be written, as the last line of the run has it.
    """

    def __init__(self, engine: Engine, printer: Printer, target: str) -> None:
        """Hand the values of *engine* over to *target*, and let *printer* tell of it."""
        self.trouble: dict[str, object] | None = None
        self._engine = engine
        self._printer = printer
        self._target = target

    async def deliver(self) -> str:
        """Hand the three values over.

        Returns:
            The choice for the step: what was not delivered is not said to be.
        """
        document = hand_over_document(self._engine)
        if document is None:
            self._printer.handed_over(shown(NOT_HELD), written=False)
            return ""
        place = {"": tr("the terminal"), OUTPUT: tr("the output")}.get(self._target, self._target)
        try:
            await asyncio.to_thread(self._write, document)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.trouble = {
                "code": NOT_WRITTEN,
                "title": tr("The three values could not be written"),
                "what_happened": tr("Nothing could be written to {place}: {reason}.", place=place, reason=reason),
                "what_to_do": tr(
                    "Run the command again with another file. A new client secret then replaces this one."
                ),
                "request_id": None,
            }
            return ""
        self._printer.handed_over(tr("The three values were written to {place}.", place=place), written=True)
        return {"": "delivered:terminal", OUTPUT: "delivered:output"}.get(self._target, "delivered:file")

    def _write(self, document: dict[str, str]) -> None:
        if self._target == OUTPUT:
            self._printer.hand_over(document)
        elif self._target:
            write_secret(Path(self._target), json.dumps(document, indent=2) + "\n")
        else:
            # Past stdout and stderr, which may be recorded: only onto the screen of the person who started the run.
            screen = "CONOUT$" if os.name == "nt" else os.ttyname(sys.stdin.fileno())
            with Path(screen).open("w", encoding="utf-8") as file:
                file.write(named_lines(document))


def hand_over_document(engine: Engine) -> dict[str, str] | None:
    """The three values and what belongs to them; ``None`` where the secret is not held. Hand it on at once."""
    facts, secret = engine.state.facts, engine.reveal_secret()
    if facts.organisation is None or facts.application is None or facts.client_secret is None or secret is None:
        return None
    return {
        "tenant_id": facts.organisation.tenant_id,
        "client_id": facts.application.client_id,
        "client_secret": secret.reveal(),
        "secret_expires": facts.client_secret.expires.isoformat(),
        "redirect_uri": facts.redirect_uri,
    }


def target_trouble(target: str) -> str:
    """Why nothing can be written to *target*; empty where it can. Asked before anything is changed in the tenant."""
    path = Path(target)
    if target == OUTPUT:
        return ""
    if path.is_dir():
        return tr("{path} is a folder; name a file in it", path=path)
    if path.exists() and not path.is_file():
        return tr("{path} is not an ordinary file", path=path)
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".entra-sso-wizard-")
    except OSError as error:
        return tr("nothing can be written in the folder {path} ({reason})", path=path.parent, reason=error.strerror)
    os.close(handle)
    Path(name).unlink()
    return ""
