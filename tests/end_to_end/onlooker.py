"""Somebody at the window who knows it only from the accessibility bus."""

import contextlib
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from tests.end_to_end.screen import LIMIT, Desktop

# The system's own: the bus' bindings are a system package.
SYSTEM_PYTHON = "/usr/bin/python3"
DRIVER = Path(__file__).with_name("atspi_driver.py")

Node = dict[str, Any]


class Onlooker:
    """Asks the driver process.

    Attributes:
        window: How the title of the window begins.
    """

    def __init__(self, process: subprocess.Popen[str], window: str) -> None:
        self._process = process
        self.window = window

    def _ask(self, do: str, **order: object) -> object:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"window": self.window, "do": do} | order) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the driver has ended"
        answer = json.loads(line)
        assert answer["ok"], f"{answer['value']}\n{self._on_screen()}"
        return answer["value"]

    def _on_screen(self) -> str:
        return "\n".join(f"{node['role']}: {node['id']} {node['name']!r} {node['text']!r}" for node in self.all())

    def all(self, **what: object) -> list[Node]:
        """Everything on the screen, or of it what fits *what*; that is quicker."""
        return cast("list[Node]", self._ask("see", **what))

    def wait(self, **what: object) -> Node:
        """Wait for a node and return it."""
        return cast("Node", self._ask("wait", **what))

    def wait_for_any(self, *ways: dict[str, object]) -> Node:
        """Wait for a node that fits one of *ways*, and return it."""
        return cast("Node", self._ask("wait", any=ways))

    def press(self, name: str) -> None:
        """Press the button with this object name, once it can be pressed."""
        self._ask("press", id=name)

    def write(self, name: str, text: str) -> None:
        """Write into the input with this object name."""
        self._ask("write", id=name, text=text)

    def rows(self) -> dict[str, str]:
        """The page's check rows: what each says, and how it stands."""
        named = [node["name"].rpartition(": ") for node in self.all() if node["id"].startswith("check_")]
        return {label: state for label, _, state in named}

    def heard(self) -> list[str]:
        """What a screen reader was asked to say so far."""
        return cast("list[str]", self._ask("heard"))

    def strike(self, key: str) -> Node:
        """Press a key that moves the keyboard; returns where it stands then."""
        return cast("Node", self._ask("strike", key=key))

    def ring(self, key: str) -> list[Node]:
        """Where the keyboard stops while *key* is pressed until it has been everywhere."""
        return cast("list[Node]", self._ask("ring", key=key))

    def await_page(self, heading: str) -> None:
        """Wait until the page with this heading is open."""
        self.wait(id="heading", name=heading, limit=2 * LIMIT)  # it may have yet to start, beside other tests

    def heading(self) -> str:
        """The heading of the open page."""
        return str(self.wait(id="heading")["name"])

    def is_active(self) -> bool:
        """Whether the window is the one that has the keyboard."""
        return bool(self._ask("active"))


@contextlib.contextmanager
def onlooker(screen: Desktop, window: str) -> Iterator[Onlooker]:
    """Look at the window whose title begins with *window*."""
    with subprocess.Popen(
        [SYSTEM_PYTHON, "-W", "ignore", str(DRIVER)],
        env=screen.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Onlooker(process, window)
        finally:
            process.kill()
