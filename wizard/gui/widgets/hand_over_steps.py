"""The steps of a way to hand over: what to do, and below it what to copy or to open."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.core.recipe import HandOverStep
from wizard.core.secret import Secret
from wizard.gui.design import GRID
from wizard.gui.widgets.parts import hairline, label
from wizard.gui.widgets.snippet import Snippet
from wizard.gui.widgets.value_row import ValueRow
from wizard.gui.words import filled

SECRET = "client_secret"  # noqa: S105 - the key of the value, not the value


class HandOverSteps(QFrame):
    """A card with numbered steps."""

    def __init__(
        self, steps: Sequence[HandOverStep], titles: Mapping[str, str], opens: Mapping[str, QWidget] | None = None
    ) -> None:
        """List *steps*.

        Args:
            steps: What to do.
            titles: What each value is called, by the step's ``copies``.
            opens: What stands below a step that opens something, by its ``opens``.
        """
        super().__init__()
        self.setProperty("look", "card")
        self._texts: list[tuple[str, QLabel]] = []
        self._rows: dict[str, ValueRow] = {}
        self._snippets: list[Snippet] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        for place, step in enumerate(steps, start=1):
            if place > 1:
                column.addWidget(hairline())
            below: list[QWidget] = []
            if step.opens and opens is not None:
                below.append(opens[step.opens])
            if step.copies:
                row = ValueRow(step.copies, titles[step.copies], bare=True)
                self._rows[step.copies] = row
                below.append(row)
            if step.snippet:
                lines = Snippet(step.snippet, name=f"snippet_{place}")
                self._snippets.append(lines)
                below.append(lines)
            column.addLayout(self._line(place, step.text, below))

    def _line(self, place: int, text: str, below: Sequence[QWidget]) -> QHBoxLayout:
        number = label(str(place), "number", wrap=False)
        number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        number.setMinimumWidth(number.fontMetrics().horizontalAdvance("00"))
        words = label()
        self._texts.append((text, words))
        inner = QVBoxLayout()
        inner.setSpacing(GRID // 2)
        inner.addWidget(words)
        for each in below:
            inner.addWidget(each)
        line = QHBoxLayout()
        line.setContentsMargins(2 * GRID, GRID + 2, 2 * GRID, GRID + 2)
        line.setSpacing(GRID + 4)
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(inner, 1)
        return line

    def show_values(
        self, places: Mapping[str, str], values: Mapping[str, str], read: Callable[[], Secret | None], *, held: bool
    ) -> None:
        """Fill in the admin's own values.

        Args:
            places: What goes into the places of the sentences.
            values: The values that are no secret, by ``copies``.
            read: Gives the secret at the moment when it is copied or shown.
            held: Whether there is one.
        """
        for text, words in self._texts:
            words.setText(filled(text, places))
        for lines in self._snippets:
            lines.show_values(values)
        for key, row in self._rows.items():
            if key == SECRET:
                row.show_secret(read, held=held, missing="")
            else:
                row.show_value(values.get(key, ""))
