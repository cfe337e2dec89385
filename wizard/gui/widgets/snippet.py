"""Lines of a file with the admin's own values, to be copied as they are."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from wizard.gui.design import GRID
from wizard.gui.widgets.parts import button, row, tell_copied, value_label
from wizard.gui.words import tr

PLACES = ("domain", "tenant_id", "client_id")
UNKNOWN = "…"


class Snippet(QFrame):
    """The lines and a Copy button. Never translated, always written from left to right, and never with a secret.

    Attributes:
        lines: Shows the lines.
        copy: Copies them.
    """

    def __init__(self, template: str, *, name: str) -> None:
        """Show *template* once its values are known; *name* is the object name of the lines."""
        super().__init__()
        self.setProperty("look", "snippet")
        self._template = template.strip("\n")
        self.lines = value_label(name=name)
        self.lines.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.copy = button(tr("Copy"), self._copy, look="small", name=f"copy_{name}", described=tr("Copy the lines"))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.lines)
        column.addLayout(row(None, self.copy))

    def show_values(self, values: Mapping[str, str]) -> None:
        """Fill in the values; what is not known yet cannot be copied."""
        known = {place: values.get(place, "") for place in PLACES}
        self.lines.setText(self._template.format_map({place: value or UNKNOWN for place, value in known.items()}))
        self.copy.setEnabled(all(known[place] for place in PLACES if f"{{{place}}}" in self._template))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.lines.text())
        tell_copied(self.copy)
