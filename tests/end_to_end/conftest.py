"""What the end-to-end tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.program import Tenant, tenant_process


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A state directory that nobody else uses."""
    return tmp_path / "home"


@pytest.fixture
def tenant(tmp_path: Path) -> Iterator[Tenant]:
    """The happy practice tenant, in a process of its own."""
    with tenant_process(tmp_path) as running:
        yield running
