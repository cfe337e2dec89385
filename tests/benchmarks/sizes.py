"""The frozen folder against a bare program with the same libraries, frozen with PyInstaller's default settings."""

from collections.abc import Iterator

from tests.benchmarks.built import NOT_BUILT, OURS, frozen, size
from tests.benchmarks.table import Row

AIM = 0.6


def sizes() -> Iterator[Row]:
    """MiB on the disk."""
    if not OURS.exists():
        yield Row("frozen folder", None, detail=NOT_BUILT, most=AIM)
        return
    ours, bare = size(OURS), size(frozen("bare_program"))
    yield Row("frozen folder", ours / bare, detail=f"{ours:.0f} MiB and {bare:.0f} MiB", most=AIM)
