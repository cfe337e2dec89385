"""What every test has: whatever it asks a practice tenant is held against Microsoft's description."""

import contextlib
import gc
import os
import shlex
import sys
import webbrowser
from collections.abc import Iterator

import pytest
import trustme

from tests.contracts.openapi.validator import GraphContract
from tests.contracts.serving import Tenants
from tests.contracts.watch import CONTRACT
from wizard.catalogue import use
from wizard.practice.serve import OBSERVERS

# Before Qt is loaded: tests need no screen, except those that bring their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Whatever the desktop of the person who runs them speaks, tests read English unless they ask for another language.
os.environ["LANGUAGE"] = "en"
# The tests that take long come first, so that at the end no worker goes on alone.
FIRST = ("tests/end_to_end/", "tests/resilience/", "tests/gui/", "tests/steps/", "tests/scenarios/")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int | None:
    """How many workers ``-n auto`` means: three for two processors, for a test waits a third of its time for others."""
    if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ:
        return None  # whoever says it has the last word
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, processors * 3 // 2)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Order the tests by how long those of their folder take."""
    ranks = {folder: rank for rank, folder in enumerate(FIRST)}
    items.sort(key=lambda item: next((ranks[each] for each in FIRST if item.nodeid.startswith(each)), len(FIRST)))


def pytest_collection_finish() -> None:
    """What was loaded stays to the end: no search for garbage goes through it again."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def watched() -> Iterator[GraphContract]:
    """Hold every Graph exchange of every practice tenant in this process against Microsoft's description."""
    OBSERVERS.append(CONTRACT.observe)
    yield CONTRACT
    OBSERVERS.remove(CONTRACT.observe)
    CONTRACT.assert_clean()  # what came after the last test


@pytest.fixture(scope="session", autouse=True)
def _one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """On the computer of the tests the system trusts a single authority, which signs nothing.

    The usual 140 are read for each engine: 30 ms of a processor, more than what is tested takes.
    """
    only = tmp_path_factory.mktemp("authorities") / "only.pem"
    trustme.CA().cert_pem.write_to_path(str(only))
    with pytest.MonkeyPatch.context() as system:
        system.setenv("SSL_CERT_FILE", str(only))
        system.setenv("SSL_CERT_DIR", str(only.parent))
        yield


@pytest.fixture(autouse=True)
def contract(watched: GraphContract) -> Iterator[GraphContract]:
    """Fail the test in which a request or an answer was not as the description has it.

    There is one way out, for a test that breaks the description on purpose: ``assert contract.take() == [...]`` says
    what it breaks. Everything else in that test is still held against the description.
    """
    yield watched
    watched.assert_clean()


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    """A language is chosen for the whole process; no test leaves its own to the next."""
    yield
    use("en")


@pytest.fixture
def practice() -> Iterator[Tenants]:
    """Practice tenants for one test.

    ``server = practice("throttled", clock=clock)`` starts one. They stop after the test. For a tenant that
    several tests share, use ``PracticeServer.start`` in a wider fixture.
    """
    with contextlib.ExitStack() as stack:
        yield Tenants(stack)


@pytest.fixture
def no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer on which no command opens a page."""
    monkeypatch.setenv("BROWSER", f"{shlex.quote(sys.executable)} -c raise.SystemExit(1) %s")
    # What webbrowser found before, and would try next.
    monkeypatch.setattr(webbrowser, "_tryorder", None)
    monkeypatch.setattr(webbrowser, "_browsers", {})
    monkeypatch.setenv("PATH", "")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Tests marked ``anyio`` are coroutines; the program's loop is asyncio's."""
    return "asyncio"
