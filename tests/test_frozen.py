"""The frozen program's children get the environment that its user has."""

import sys

import pytest

from wizard.frozen import free_children, is_frozen


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)


@pytest.mark.usefixtures("frozen")
@pytest.mark.parametrize(
    ("given", "left"),
    [
        ({"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/users"}, {"LD_LIBRARY_PATH": "/users"}),
        ({"LD_LIBRARY_PATH": "/bundle"}, {}),
        (
            {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "", "PATH": "/bin"},
            {"LD_LIBRARY_PATH": "", "PATH": "/bin"},
        ),
        ({"PATH": "/bin"}, {"PATH": "/bin"}),
    ],
)
def test_what_the_loader_replaced_is_put_back(given: dict[str, str], left: dict[str, str]) -> None:
    free_children(given)
    assert given == left


def test_from_a_checkout_nothing_is_touched() -> None:
    environment = {"LD_LIBRARY_PATH": "/users"}
    free_children(environment)
    assert environment == {"LD_LIBRARY_PATH": "/users"}
    assert not is_frozen()
