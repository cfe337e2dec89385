"""One of several: a box that unfolds, and cards that stand below each other."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QComboBox, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from wizard.gui.design import GRID, RADIUS, SMALL, colour
from wizard.gui.icons import draw_icon
from wizard.gui.widgets.breaking import draw_leftwards, mark_mirrored, mirrored

WRAP = Qt.TextFlag.TextWordWrap


class ChoiceBox(QComboBox):
    """Qt's own, with our arrow, and with a ring while the keyboard is at it: that of the style is hardly seen."""

    def __init__(self) -> None:
        """Nothing to choose yet."""
        super().__init__()
        mark_mirrored(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw arrow and ring on top."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.fontMetrics().height()
        left = GRID if mirrored() else self.width() - side - GRID
        arrow = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(painter, "down", arrow, colour("text" if self.isEnabled() else "muted"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()


class ChoiceCard(QRadioButton):
    """A radio button as wide as the page: what is chosen in bold, what it means below it."""

    def __init__(self, title: str, words: str, *, name: str) -> None:
        """Show *title*, and *words* that explain it."""
        super().__init__(title)
        self._words = words
        self._heights: dict[tuple[int, str], int] = {}
        self.setObjectName(name)
        self.setAccessibleDescription(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hitButton(self, pos: QPoint) -> bool:
        """All of the card can be pressed."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Wide enough for the title in one line."""
        width = QFontMetrics(self._bold()).horizontalAdvance(self.text()) + self._left() + 2 * GRID
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A few words in each line."""
        width = self._left() + 12 * self.fontMetrics().averageCharWidth()
        return QSize(width, self.fontMetrics().height() + 3 * GRID)

    def heightForWidth(self, width: int) -> int:
        """As high as its lines at *width*; measured once, because layouts ask a dozen times."""
        asked = (width, self.font().key())
        if asked not in self._heights:
            title, words = self._places(width)
            self._heights[asked] = (words if self._words else title).bottom() + 1 + GRID + 4
        return self._heights[asked]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A layout inside a layout does not always ask again for the height once the width is known."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, the circle and the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus()
        painter.setBrush(colour("accent_soft" if chosen or self.underMouse() else "surface"))
        width = 2 if chosen or focused else 1
        painter.setPen(QPen(colour("accent" if chosen or focused else "line"), width))
        inside = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inside, RADIUS, RADIUS)
        if focused and chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("text"), 2))
            painter.drawRoundedRect(inside.adjusted(3, 3, -3, -3), RADIUS - 2, RADIUS - 2)
        title, words = self._places(self.width())
        middle = title.center().y() + 1
        circle = QRectF(self._mirrored(QRect(2 * GRID, middle - self._dot() // 2, self._dot(), self._dot()))).adjusted(
            1, 1, -1, -1
        )
        painter.setBrush(colour("surface"))
        painter.setPen(QPen(colour("accent" if chosen else "edge"), 2))
        painter.drawEllipse(circle)
        if chosen:
            painter.setBrush(colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(circle.adjusted(*(side * circle.width() / 4 for side in (1, 1, -1, -1))))
        painter.setPen(colour("text" if self.isEnabled() else "muted"))
        painter.setFont(self._bold())
        self._write(painter, title, self.text())
        painter.setPen(colour("muted"))
        painter.setFont(self._small())
        self._write(painter, words, self._words)
        painter.end()

    def _write(self, painter: QPainter, place: QRect, text: str) -> None:
        if self.isLeftToRight():
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | WRAP, text)
        else:
            draw_leftwards(painter, self._mirrored(place), text, at_top=True)

    def _left(self) -> int:
        return 2 * GRID + self._dot() + GRID + 4

    def _dot(self) -> int:
        """The circle is as high as the text beside it."""
        return self.fontMetrics().height()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALL)
        return font

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Where the title and the words stand, read from left to right."""
        room = QRect(self._left(), GRID + 4, max(1, width - self._left() - 2 * GRID), 10_000)
        title = QFontMetrics(self._bold()).boundingRect(room, int(WRAP), self.text())
        below = room.adjusted(0, title.height() + GRID // 4, 0, 0)
        words = QFontMetrics(self._small()).boundingRect(below, int(WRAP), self._words)
        title.setWidth(room.width())
        words.setWidth(room.width())
        return title, words

    def _mirrored(self, place: QRect) -> QRect:
        if self.isLeftToRight():
            return place
        return QRect(self.width() - place.right() - 1, place.top(), place.width(), place.height())


class ChoiceCards(QWidget):
    """Cards of which one is chosen; none at first.

    Attributes:
        cards: The cards by key.

    Signals:
        chosen(str): The key of the card that the user chose.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str, str]], *, title: str, name: str = "") -> None:
        """Offer *choices*: key, title and explanation of each.

        Args:
            choices: What there is to choose.
            title: What is asked; the name of the whole for a screen reader.
            name: Begin of the cards' object names; without one they have their keys for names.
        """
        super().__init__()
        self.setAccessibleName(title)
        self._group = QButtonGroup(self)
        self.cards: dict[str, ChoiceCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for key, words, explanation in choices:
            card = ChoiceCard(words, explanation, name=f"{name}_{key}" if name else key)
            self.cards[key] = card
            self._group.addButton(card)
            column.addWidget(card)
        # Toggled, not clicked: a screen reader chooses without a click.
        self._group.buttonToggled.connect(self._toggled)

    @property
    def key(self) -> str:
        """What is chosen; empty at first."""
        return next((key for key, card in self.cards.items() if card.isChecked()), "")

    def _toggled(self, _button: QAbstractButton, checked: bool) -> None:
        if checked:
            self.chosen.emit(self.key)

    def choose(self, key: str) -> None:
        """Choose one for the user."""
        self.cards[key].click()

    def show_chosen(self, key: str) -> None:
        """Show which one counts; nobody is told."""
        with QSignalBlocker(self._group):
            self.cards[key].setChecked(True)
