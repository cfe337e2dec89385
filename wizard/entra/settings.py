"""Where Microsoft is, and which application signs the person in."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoints:
    """One cloud.

    Attributes:
        login: Root of the authority, https.
        graph: Root of Microsoft Graph without ``/v1.0``, https.
        ca_file: One more trusted certificate authority, if any.
        client_id: The public client that signs the person in.
    """

    login: str
    graph: str
    ca_file: Path | None
    client_id: str

    @property
    def scope(self) -> str:
        """Everything that the client is pre-authorised for in Graph."""
        return f"{self.graph}/.default"
