"""The libraries that do the work, and which versions of them are installed."""

from collections.abc import Iterator

LIBRARIES = (
    *("PySide6-Essentials", "msal", "azure-identity", "msgraph-sdk", "msgraph-core", "httpx", "cryptography"),
    *("truststore", "icalendar"),
)


def versions() -> Iterator[str]:
    """Name and version of each library, a line for each."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow, and rarely asked for

    for name in LIBRARIES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} unknown"
