"""Where resources and state are found."""

import os
import sys
from pathlib import Path

import pytest

import wizard
from wizard.paths import resource, state_dir


@pytest.fixture(params=["checkout", "installed"])
def layout(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program on disk whose resources lie beside the package or inside it."""
    package = tmp_path / "wizard"
    folder = tmp_path / "resources" if request.param == "checkout" else package / "resources"
    (folder / "recipes").mkdir(parents=True)
    (folder / "recipes" / "one.toml").write_text("id = 1", encoding="utf-8")
    package.mkdir(exist_ok=True)
    monkeypatch.setattr(wizard, "__file__", str(package / "__init__.py"))
    return folder


def test_a_resource_is_found(layout: Path) -> None:
    assert resource("recipes/one.toml") == (layout / "recipes" / "one.toml").resolve()


def test_a_missing_resource_is_named(layout: Path) -> None:
    assert layout.is_dir()
    with pytest.raises(FileNotFoundError, match="recipes/two"):
        resource("recipes/two.toml")


def test_a_resource_stays_below_the_resources(layout: Path) -> None:
    (layout.parent / "secret.txt").write_text("", encoding="utf-8")
    with pytest.raises(ValueError, match="not below"):
        resource("../secret.txt")


def test_the_program_finds_its_own_resources() -> None:
    assert resource("recipes/improvado.toml").is_file()


def test_the_state_is_where_the_user_wants_it_and_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTRA_SSO_WIZARD_HOME", str(tmp_path / "deep" / "state"))
    folder = state_dir()
    assert folder == tmp_path / "deep" / "state"
    assert folder.is_dir()
    assert state_dir() == folder


@pytest.mark.skipif(os.name != "posix", reason="other systems have no modes")
def test_the_state_folder_loses_rights_of_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o755)
    monkeypatch.setenv("ENTRA_SSO_WIZARD_HOME", str(tmp_path))
    assert state_dir().stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(sys.platform != "linux", reason="the platform's folder is named by XDG on Linux")
def test_the_platform_names_the_state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ENTRA_SSO_WIZARD_HOME", raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert state_dir() == tmp_path / "entra-sso-wizard"
