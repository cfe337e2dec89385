"""A process that has loaded everything and forks itself for each run, so that a run starts in milliseconds.

Each run is a process of its own, which begins where ``python -m wizard`` begins and can be killed like it. Orders come
as lines of JSON on stdin; each is answered with the process's ID.
"""

import json
import os
import sys
import threading
from typing import Any

from wizard.__main__ import main as wizard
from wizard.entra.warm_up import warm_up


def serve() -> None:
    """Fork for each order until stdin ends."""
    import wizard.headless  # noqa: F401, PLC0415 - loaded ahead, as all that a run needs

    warm_up()
    # A fork takes along the one thread that forks.
    assert threading.active_count() == 1
    _say({"ready": True})
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            _become(order)
        _say({"pid": child})
        os.waitpid(child, 0)
        _say({"ended": child})


def _say(told: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def _become(order: dict[str, Any]) -> None:
    """Be the program from here on."""
    status = 70
    try:
        os.environ.clear()
        os.environ.update(order["environment"])
        os.chdir(order["folder"])
        for number, name in ((1, order["stdout"]), (2, order["stderr"])):
            opened = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(opened, number)
            os.close(opened)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        sys.argv = ["entra-sso-wizard", *order["arguments"]]
        try:
            wizard()
            status = 0
        except SystemExit as ended:
            status = int(ended.code or 0)
        sys.stdout.flush()
        sys.stderr.flush()
        with open(order["status"], "w", encoding="ascii") as file:  # noqa: PTH123 - nothing more is loaded here
            file.write(str(status))
    finally:
        os._exit(status)


if __name__ == "__main__":
    serve()
