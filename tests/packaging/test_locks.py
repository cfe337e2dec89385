"""The locks: every package pinned with hashes, for every system, and in step with pyproject.toml."""

import re
from collections.abc import Iterable
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.repository import ROOT, project

HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


class Pin(NamedTuple):
    """One locked package."""

    version: str
    marker: str | None
    hashes: int


def lock(name: str) -> dict[str, Pin]:
    """The packages of one lock, by canonical name.

    Raises:
        AssertionError: a line is neither a pin, a hash nor a comment.
    """
    text = (ROOT / ".ci" / "locks" / name).read_text(encoding="utf-8")
    pins: dict[str, Pin] = {}
    for entry in re.sub(r" *\\\n +", " ", text).splitlines():
        if not entry.strip() or entry.lstrip().startswith("#"):
            continue
        words = entry.split(" --hash=")[0]
        requirement = Requirement(words)
        (specifier,) = requirement.specifier
        assert specifier.operator == "==", entry
        assert requirement.url is None, entry
        rest = entry.removeprefix(words).split()
        assert all(HASH.fullmatch(word) for word in rest), entry
        marker = str(requirement.marker) if requirement.marker else None
        pins[canonicalize_name(requirement.name)] = Pin(specifier.version, marker, len(rest))
    return pins


def wanted(requirements: Iterable[str]) -> list[Requirement]:
    """Requirements of pyproject.toml, without the reference of one extra to another."""
    return [parsed for text in requirements if (parsed := Requirement(text)).name != project()["project"]["name"]]


def everything_wanted() -> list[Requirement]:
    metadata = project()["project"]
    extras = [text for extra in metadata["optional-dependencies"].values() for text in extra]
    return wanted([*metadata["dependencies"], *extras])


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_every_pin_has_hashes(name: str) -> None:
    pins = lock(name)
    assert pins
    assert [package for package, pin in pins.items() if not pin.hashes] == []


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_a_lock_names_no_address(name: str) -> None:
    assert "://" not in (ROOT / ".ci" / "locks" / name).read_text(encoding="utf-8")


def test_what_runs_is_what_was_tested() -> None:
    run, dev = lock("run.txt"), lock("dev.txt")
    assert {name: pin.version for name, pin in run.items()} == {name: dev[name].version for name in run}


def test_the_locks_follow_pyproject() -> None:
    metadata = project()["project"]
    for requirements, pins in (
        (wanted(metadata["dependencies"]), lock("run.txt")),
        (everything_wanted(), lock("dev.txt")),
    ):
        stale = [
            str(requirement)
            for requirement in requirements
            if (pin := pins.get(canonicalize_name(requirement.name))) is None
            or not requirement.specifier.contains(pin.version)
        ]
        assert stale == [], "run: make lock"


def test_what_we_ask_for_is_installed_on_every_system() -> None:
    pins = lock("dev.txt")
    assert [
        str(requirement) for requirement in everything_wanted() if pins[canonicalize_name(requirement.name)].marker
    ] == []


def test_the_build_backend_is_locked_too() -> None:
    pins = lock("dev.txt")
    for text in project()["build-system"]["requires"]:
        requirement = Requirement(text)
        assert requirement.specifier.contains(pins[canonicalize_name(requirement.name)].version)
