"""Files for the owner's eyes only. The practice tenant has its own: it shares no code with the wizard."""

import os
import secrets
import tempfile
from pathlib import Path


def write_private(path: Path, text: str) -> None:
    """Write *text* to *path*, whole or not at all, readable by its owner alone from the first byte on.

    Raises:
        OSError: It cannot be written.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mkstemp makes it 0600
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def create(path: Path, content: bytes) -> None:
    """Write a new file, whole or not at all, readable as the user's other new files are.

    Raises:
        FileExistsError: It is there already.
        OSError: It cannot be written.
    """
    with path.open("xb") as file:
        try:
            file.write(content)
            file.flush()
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise


def replace_with(path: Path, content: bytes) -> None:
    """Write *content* to *path*, whole or not at all, over what is there; readable as the user's new files are.

    Raises:
        OSError: It cannot be written.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    create(temporary, content)
    try:
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
