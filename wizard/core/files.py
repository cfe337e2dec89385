"""Files for the owner's eyes only. The practice tenant has its own: it shares no code with the wizard."""

import glob
import os
import secrets
import tempfile
import time
from pathlib import Path

ABANDONED = 60.0  # seconds after which nobody writes a file any more that takes a moment to write
UNDER_WAY = ".part"  # how the name of a file ends while it is written
# Where a link waits at the end of the path it is not followed.
_OVERWRITE = os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def write_private(path: Path, text: str) -> None:
    """Write *text* to *path*, whole or not at all, readable by its owner alone from the first byte on.

    Not for a secret: a run that is killed meanwhile leaves a copy beside the file, until :func:`sweep`.

    Raises:
        OSError: It cannot be written.
    """
    _put_in_place(path, text.encode())


def write_secret(path: Path, text: str) -> None:
    """Write *text*, which holds a secret, to *path* and nowhere else, readable by its owner alone.

    Whoever is killed meanwhile leaves no copy of the secret in another file. The place is made with blanks first, so
    that a full disk is met while the former file still stands; then the text is written over them. Cut off in the
    middle it is no whole text.

    Raises:
        OSError: It cannot be written.
    """
    sweep(path, older=0)
    content = text.encode()
    _put_in_place(path, b" " * len(content))
    with os.fdopen(os.open(path, _OVERWRITE), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sweep(path: Path, *, older: float = ABANDONED) -> None:
    """Remove what runs that were killed left beside *path*.

    Args:
        path: The file that they meant to write.
        older: Seconds since it was last touched; what is younger may be another run's that still writes.
    """
    for each in path.parent.glob(f".{glob.escape(path.name)}.*{UNDER_WAY}"):
        try:
            if time.time() - each.stat().st_mtime >= older:
                each.unlink()
        except OSError:
            continue  # somebody was quicker, or it is not ours


def _put_in_place(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=UNDER_WAY)  # mkstemp makes it 0600
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
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
