"""A finished set-up on a practice tenant, made once for the tests of all papers."""

import asyncio
from dataclasses import dataclass

import pytest

from tests.steps.world import RECIPE, set_up, world
from wizard.core.journal import Entry
from wizard.core.model import SetupState
from wizard.handover.record import Record, make_record


@dataclass(frozen=True)
class Finished:
    """What stands at the end of a set-up.

    Attributes:
        state: The last snapshot.
        entries: The journal.
        secret: The client secret's value, which nothing may hold.
        record: The account of it.
    """

    state: SetupState
    entries: tuple[Entry, ...]
    secret: str
    record: Record


async def _finished() -> Finished:
    with world() as here:
        engine = here.engine()
        try:
            await set_up(engine, hand_over="")
            held = engine.reveal_secret()
            assert held is not None
            secret = held.reveal()  # it is wiped once it is handed over
            await set_up(engine)
            record = make_record(
                RECIPE,
                engine.state,
                engine.entries(),
                now=here.clock.now(),
                practice=True,
                contact="csm@improvado.example",
            )
            return Finished(engine.state, engine.entries(), secret, record)
        finally:
            await here.aclose()


@pytest.fixture(scope="session")
def finished() -> Finished:
    """A finished set-up."""
    return asyncio.run(_finished())
