"""How the files of the journal are called, apart from what reads them: the first window asks only for one of them."""

from pathlib import Path

PATTERN = "journal-*.json"


def any_in(directory: Path) -> bool:
    """Whether *directory* holds a file that is called like one of a journal."""
    return next(directory.glob(PATTERN), None) is not None
