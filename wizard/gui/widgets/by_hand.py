"""The article's steps, for whoever does them in the portal."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from wizard.core.recipe import Instruction
from wizard.gui.design import GRID
from wizard.gui.widgets.parts import beside, button, copy_text, hairline, label, stack, value_label
from wizard.gui.words import filled, tr


class ByHand(QFrame):
    """A card with numbered instructions: what to do, a button to the place, what to type with a button to copy it."""

    def __init__(
        self, instructions: Sequence[Instruction], opened: Callable[[str], None], *, of_article: bool = True
    ) -> None:
        """List *instructions*; *opened* is told the place in the portal that is to be opened.

        Their numbers are those of the article, unless it has no such step.
        """
        super().__init__()
        self.setProperty("look", "card")
        self.setObjectName("by_hand_card")
        self.setAccessibleName(tr("In the portal"))
        self._of_article = of_article
        self._sides: list[QBoxLayout] = []
        self._texts: list[tuple[str, QLabel]] = []
        self._values: list[tuple[str, QLabel, QPushButton]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        for place, each in enumerate(instructions):
            if place:
                column.addWidget(hairline())
            column.addLayout(self._row(each, opened))

    def _row(self, each: Instruction, opened: Callable[[str], None]) -> QHBoxLayout:
        number = label(str(each.number), "number", wrap=False)
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        number.setMinimumWidth(number.fontMetrics().horizontalAdvance("000"))
        text = label(name=f"instruction_{each.number}")
        self._texts.append((each.text, text))
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(text)
        parts: list[QPushButton] = []
        if each.copies:
            value = value_label(name=f"type_{each.copies}")
            copy = button(tr("Copy"), lambda: None, look="small", name=f"copy_{each.copies}")
            copy.clicked.connect(partial(self._copy, value, copy))
            self._values.append((each.copies, value, copy))
            words.addWidget(value)
            parts.append(copy)
        if each.link:
            said = tr("Open in the portal, step {number}", number=each.number)
            if self._of_article:
                said = tr("Open in the portal, article step {number}", number=each.number)
            go = partial(opened, each.link)
            parts.append(button(tr("Open"), go, look="small", name=f"open_{each.number}", described=said))
        line = QHBoxLayout()
        line.setContentsMargins(2 * GRID, GRID + 2, 2 * GRID, GRID + 2)
        line.setSpacing(GRID + 4)
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignVCenter)
        sides = beside(words, *parts)
        self._sides.append(sides)
        line.addLayout(sides, 1)
        return line

    def stack(self, *, narrow: bool) -> None:
        """In a *narrow* page the buttons of each instruction stand below it."""
        for each in self._sides:
            stack(each, narrow=narrow)

    def show_values(self, places: Mapping[str, str], typed: Mapping[str, str]) -> None:
        """Fill in the admin's own values.

        Args:
            places: What goes into the places of the sentences.
            typed: What is to be typed, by the instruction's ``copies``.
        """
        for template, text in self._texts:
            text.setText(filled(template, places))
        for key, value, copy in self._values:
            value.setText(typed.get(key, ""))
            copy.setEnabled(bool(typed.get(key)))
            copy.setAccessibleName(tr("Copy: {value}", value=typed.get(key, "")))

    def _copy(self, value: QLabel, copy: QPushButton) -> None:
        copy_text(value.text(), copy)
