"""What must stay in memory, and where it could be found instead.

Everything secret is heard at the network's edge, where it passes by in clear: client secrets, tokens, codes. Then it is
looked for in every file that the runs could write to, in what they said, and in what the system shows of the processes.
"""

import base64
import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, quote

from tests.resilience.edge import Answered, Asked

# What token requests and answers hold that nobody else may see (RFC 6749, RFC 7636, RFC 8628).
OF_REQUESTS = ("code", "code_verifier", "client_secret", "refresh_token", "device_code")
OF_ANSWERS = ("access_token", "refresh_token", "id_token", "device_code")
SHORTEST = 16  # characters; whatever is shorter would be found by chance


class Ear:
    """Hears what passes by.

    Attributes:
        heard: Each secret value, and what it is.
        shown: What the system showed of processes while they ran, and of which.
    """

    def __init__(self) -> None:
        self.heard: dict[str, str] = {}
        self.shown: dict[bytes, str] = {}
        self.watched: set[int] = set()

    def __call__(self, asked: Asked, body: bytes, answered: Answered) -> None:
        """Take one exchange; a listener of :class:`tests.resilience.edge.EdgeServer`."""
        if asked.server == "login" and asked.method == "POST":
            form = parse_qs(body.decode())
            self._keep({name: form.get(name, [""])[0] for name in OF_REQUESTS})
            with contextlib.suppress(ValueError):
                told = json.loads(answered.body)
                self._keep({name: str(told.get(name) or "") for name in OF_ANSWERS})
        elif asked.shape.endswith("/addPassword") and answered.body:
            self._keep({"client_secret": str(json.loads(answered.body).get("secretText") or "")})
        for pid in tuple(self.watched):
            self._look(pid)

    def _keep(self, found: dict[str, str]) -> None:
        self.heard |= {value: name for name, value in found.items() if len(value) >= SHORTEST}

    def _look(self, pid: int) -> None:
        """Note the command line and the environment of a process and of its children."""
        children = f"/proc/{pid}/task/{pid}/children"
        with contextlib.suppress(OSError):
            for each in (pid, *map(int, Path(children).read_text().split())):
                for name in ("cmdline", "environ"):
                    with contextlib.suppress(OSError):
                        self.shown[Path(f"/proc/{each}/{name}").read_bytes()] = f"{name} of process {each}"

    def spellings(self) -> Iterator[tuple[bytes, str]]:
        """Each secret value as it could be written, and what it is. The end of a long one stands for all of it."""
        for value, name in self.heard.items():
            plain = value[-40:]
            whole = base64.b64encode(value.encode()).decode().rstrip("=")
            for form in {plain, quote(plain, safe=""), whole[:48]}:
                yield form.encode(), name


@dataclass(frozen=True, slots=True)
class Leak:
    """One place where something secret was found.

    Attributes:
        what: What it is, never its value.
        where: The file, or the process.
    """

    what: str
    where: str


def find_leaks(ear: Ear, folder: Path, allowed: dict[Path, set[str]]) -> list[Leak]:
    """Look in everything below *folder*, and in what was seen of processes.

    Args:
        ear: What was heard.
        folder: State directory, home, working directory and output of all runs.
        allowed: The values that may stand in a file because the user asked for it.
    """
    places = [(content, where, set[str]()) for content, where in ear.shown.items()]
    for path in sorted(folder.rglob("*")):
        places.append((os.fsencode(path.name), f"the name of {path.name}", set()))
        if path.is_file():
            places.append((path.read_bytes(), path.name, allowed.get(path, set())))
    found = []
    for spelling, what in ear.spellings():
        for content, where, may in places:
            if spelling in content and not any(value.encode().endswith(spelling) for value in may):
                found.append(Leak(what, where))
    return found
