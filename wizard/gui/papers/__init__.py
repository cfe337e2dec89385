"""What the window files: the hand-over sheet as PDF, its pictures, and the dialogs that save and open such files."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def dropped_profile(data: "QMimeData") -> str:
    """The path of the one profile that is dropped on the window; empty where it is something else."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].lower().endswith(".toml") else ""
