"""Where things are: the data that comes with the program, and the folder where it keeps its own state."""

import os
from pathlib import Path

import wizard

HOME_VARIABLE = "ENTRA_SSO_WIZARD_HOME"
APP_NAME = "entra-sso-wizard"
OWNER_ONLY = 0o700


def resource(name: str) -> Path:
    """The path of a file or folder that comes with the program.

    In the wheel and the frozen program the resources lie inside the package, in a checkout beside it.

    Args:
        name: Path below ``resources``, with forward slashes, for example ``styles/light.toml``.

    Raises:
        FileNotFoundError: There is no such resource.
        ValueError: *name* leads out of the resources.
    """
    package = Path(wizard.__file__).parent
    for folder in (package / "resources", package.parent / "resources"):
        path = (folder / name).resolve()
        if not path.is_relative_to(folder.resolve()):
            raise ValueError(f"not below the resources: {name}")
        if path.exists():
            return path
    raise FileNotFoundError(f"the program is incomplete, please install it again: resources/{name} is missing")


def state_dir() -> Path:
    """The folder for journal and logs, made on first use and readable by its owner only (mode 0700).

    ``ENTRA_SSO_WIZARD_HOME`` names another folder; otherwise it is the platform's folder for state.

    Raises:
        OSError: It cannot be made or is not ours.
    """
    path = _chosen_dir().absolute()
    path.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
    # The process's mask can only take rights away, but the folder may have existed with more of them.
    if os.name == "posix" and path.stat().st_mode & 0o777 != OWNER_ONLY:
        path.chmod(OWNER_ONLY)
    return path


def _chosen_dir() -> Path:
    if chosen := os.environ.get(HOME_VARIABLE):
        return Path(chosen).expanduser()
    import platformdirs  # noqa: PLC0415 - not needed where the folder was named

    return platformdirs.user_state_path(APP_NAME, appauthor=False)
