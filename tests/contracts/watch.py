"""Holds every Graph exchange of a process against Microsoft's description, whoever makes it.

``tests/conftest.py`` hooks :data:`CONTRACT` in and asks it after each test. Processes that tests start call
:func:`watch`: ``tests/contracts/program.py`` and ``tests/contracts/startup/``.
"""

import os
import sys
from typing import Final

from tests.contracts.openapi.validator import ContractViolationError, GraphContract
from wizard.practice.record import Exchange

# The one contract of the process in which the tests run.
CONTRACT: Final = GraphContract()
# The exit status of a process in which a request or an answer was not as Microsoft describes it; none of the program's.
CONTRACT_BROKEN: Final = 99


def watch() -> None:
    """End this process at the first Graph exchange that is not as Microsoft describes it, and say which on stderr."""
    from wizard.practice.serve import OBSERVERS  # noqa: PLC0415 - loaded only where the program loads it too

    contract = GraphContract()

    def judge(exchange: Exchange) -> None:
        try:
            contract(exchange)
        except ContractViolationError as error:
            sys.stderr.write(f"Not as Microsoft's description has it:\n{error}\n")
            sys.stderr.flush()
            # At once, and whatever the program would do at its end: a test cannot overlook it.
            os._exit(CONTRACT_BROKEN)

    OBSERVERS.append(judge)
