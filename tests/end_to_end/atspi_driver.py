"""A person at the window, in another process: sees and does only what the accessibility bus shows.

Run by the system's own Python, which has the bus' bindings, and not by the virtual environment. Reads one JSON object
per line from stdin and answers each with one: ``{"ok": ..., "value": ...}``. A node is named by its object name
(``"id"``) or by what it shows (``"name"``).
"""

import contextlib
import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

# Not in the virtual environment, so not known to the type checker.
gi: Any = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

Order = dict[str, Any]
Node = Any
States = Any

POLL = 0.01
LIMIT = 30.0
TO_THE_END = -1  # of a text, as AT-SPI has it
LONGEST_RING = 60  # stops; the keyboard goes round in no more
PRESSES = {"press", "click", "toggle"}


class Hands:
    """Press keys. One process for all of them: to start xdotool takes longer than what the key does."""

    def __init__(self) -> None:
        """Be ready."""
        self._process = subprocess.Popen(["/usr/bin/xdotool", "-"], stdin=subprocess.PIPE, text=True)

    def press(self, key: str) -> None:
        """Press *key*."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"key --delay 0 {key}\n")
        self._process.stdin.flush()


class News:
    """What the bus tells by itself, without being asked.

    Attributes:
        said: What a screen reader was asked to say.
        focused: The nodes that got the keyboard.
    """

    def __init__(self) -> None:
        """Be told from now on."""
        self.said: list[str] = []
        self.focused: list[Node] = []
        self._listener = Atspi.EventListener.new(self._came)
        for name in ("object:announcement", "object:state-changed:focused"):
            self._listener.register(name)

    def _came(self, event: Node) -> None:
        if event.type == "object:announcement":
            self.said.append(str(event.any_data))
        elif event.detail1:
            self.focused.append(event.source)

    def take(self) -> None:
        """Take what came since."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)  # noqa: FBT003 - C has no names for it; without waiting

    def heard(self) -> list[str]:
        """What was said so far."""
        self.take()
        return self.said


def nodes(of: Node) -> Iterator[tuple[Node, States]]:
    """All nodes below *of* that are on the screen, and their states. One that goes away meanwhile is left out."""
    try:
        children = [of.get_child_at_index(index) for index in range(of.get_child_count())]
    except GLib.Error:
        return
    for child in children:
        if child is None:
            continue
        try:
            states = child.get_state_set()
        except GLib.Error:
            continue
        if states.contains(Atspi.StateType.SHOWING):
            yield child, states
            yield from nodes(child)


def windows(title: str) -> Iterator[Node]:
    """The windows whose title begins with *title*."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        for number in range(application.get_child_count() if application else 0):
            window = application.get_child_at_index(number)
            if window is not None and (window.get_name() or "").startswith(title):
                yield window


def path_of(node: Node) -> str:
    """The path of object names."""
    return str(node.get_accessible_id() or "")


def name_of(path: str) -> str:
    """The object name: the last part of the path."""
    return path.rpartition(".")[2]


def text_of(node: Node) -> str:
    """What an input or a label holds."""
    text = node.get_text_iface()
    return str(Atspi.Text.get_text(text, 0, TO_THE_END)) if text else ""


def as_data(node: Node, states: States) -> Order:
    """What a person is told about a node. Each question costs the bus some time, so none is asked twice."""
    path = path_of(node)
    return {
        "id": name_of(path),
        "path": path,
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": text_of(node),
        "enabled": states.contains(Atspi.StateType.ENABLED),
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "checkable": states.contains(Atspi.StateType.CHECKABLE),
        "checked": states.contains(Atspi.StateType.CHECKED),
    }


def fits(node: Node, states: States, order: Order) -> bool:
    """Whether *node* is what is asked for, or one of ``any`` that will do."""
    if "any" in order:
        return any(fits(node, states, way) for way in order["any"])
    if "id" in order and name_of(path_of(node)) != order["id"]:
        return False
    if "name" in order and (node.get_name() or "") != order["name"]:
        return False
    wanted = {"enabled": Atspi.StateType.ENABLED, "focused": Atspi.StateType.FOCUSED}
    return all(states.contains(state) == order[key] for key, state in wanted.items() if key in order)


def found(order: Order) -> Iterator[tuple[Node, States]]:
    """The nodes that are asked for. Every node asked costs the bus some ms, so whoever wants one takes the first."""
    for window in windows(order["window"]):
        for node, states in nodes(window):
            try:
                fit = fits(node, states, order)
            except GLib.Error:
                continue
            if fit:
                yield node, states


def wait_for(order: Order) -> tuple[Node, States]:
    """The first node that fits, once it is there.

    The window answers in the thread in which it also works, so it is left alone as long as it took to answer.

    Raises:
        LookupError: It never was.
    """
    begun = time.monotonic()
    end = begun + float(order.get("limit", LIMIT))
    while (there := next(found(order), None)) is None:
        asked = time.monotonic()
        if asked > end:
            message = f"nothing fits {order}"
            raise LookupError(message)
        time.sleep(max(POLL, asked - begun))
        begun = time.monotonic()
    return there


def see(order: Order) -> list[Order]:
    """All nodes that fit now. One that goes away meanwhile is left out."""
    result = []
    for node, states in found(order):
        try:
            result.append(as_data(node, states))
        except GLib.Error:
            continue
    return result


def next_stop(key: str, news: News, hands: Hands) -> Order:
    """Press *key* and return where the keyboard is then.

    Raises:
        LookupError: It is nowhere.
    """
    news.take()
    news.focused.clear()
    hands.press(key)
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        news.take()
        for node in reversed(news.focused):
            with contextlib.suppress(GLib.Error):  # it has gone meanwhile
                if (states := node.get_state_set()).contains(Atspi.StateType.FOCUSED):
                    return as_data(node, states)
        time.sleep(POLL / 10)
    message = f"the keyboard did not move with {key}"
    raise LookupError(message)


def ring(key: str, news: News, hands: Hands) -> list[Order]:
    """Press *key* until the keyboard is where it was after the first press; returns every stop, once.

    Raises:
        LookupError: It never came back.
    """
    stops = [next_stop(key, news, hands)]
    while len(stops) <= LONGEST_RING:
        stop = next_stop(key, news, hands)
        if stop["path"] == stops[0]["path"]:
            return stops
        stops.append(stop)
    message = f"the keyboard does not come back: {[stop['id'] for stop in stops]}"
    raise LookupError(message)


def press(order: Order) -> Order:
    """Press a button, once it can be pressed.

    Raises:
        LookupError: It is not there or takes no press.
    """
    node, states = wait_for({**order, "enabled": True})
    action = node.get_action_iface()
    names = [str(Atspi.Action.get_action_name(action, place)) for place in range(Atspi.Action.get_n_actions(action))]
    place = next((place for place, name in enumerate(names) if name.lower() in PRESSES), None)
    if place is None or not Atspi.Action.do_action(action, place):
        message = f"cannot be pressed: {order}"
        raise LookupError(message)
    return as_data(node, states)


def write(order: Order) -> Order:
    """Write into an input.

    Raises:
        LookupError: It is not there or takes no text.
    """
    node, states = wait_for({**order, "enabled": True})
    if not Atspi.EditableText.set_text_contents(node.get_editable_text_iface(), order["text"]):
        message = f"takes no text: {order}"
        raise LookupError(message)
    return as_data(node, states)


def active(order: Order) -> bool:
    """Whether one of the windows has the keyboard."""
    return any(each.get_state_set().contains(Atspi.StateType.ACTIVE) for each in windows(order["window"]))


ORDERS: dict[str, Callable[[Order], object]] = {
    "see": see,
    "wait": lambda order: as_data(*wait_for(order)),
    "press": press,
    "write": write,
    "active": active,
}


def main() -> None:
    """Answer orders until stdin ends."""
    Atspi.init()
    news, hands = News(), Hands()
    orders = ORDERS | {
        "heard": lambda _order: news.heard(),
        "ring": lambda order: ring(order["key"], news, hands),
        "strike": lambda order: next_stop(order["key"], news, hands),
    }
    for line in sys.stdin:
        order = json.loads(line)
        try:
            answer = {"ok": True, "value": orders[order["do"]](order)}
        except (LookupError, GLib.Error) as error:
            answer = {"ok": False, "value": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
