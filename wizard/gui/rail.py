"""The rail: every step with number, name and state. Always says where one is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from wizard.core.model import Mark, SetupState, StepReport, StepStatus
from wizard.gui.design import GRID, RADIUS, RAIL_WIDTH, SMALL, colour, scaled
from wizard.gui.marks import LOOK_OF_STATUS, draw_sign
from wizard.gui.widgets.breaking import mark_mirrored
from wizard.gui.widgets.parts import label, scrolling
from wizard.gui.words import short_date, status_word, step_word, tr

SIGN, LARGEST_SIGN = 22, 28


def sign_side(widget: QWidget) -> int:
    """How large a step's sign is, in pixels; larger where the text is, while all steps have room."""
    return min(scaled(SIGN, widget), LARGEST_SIGN)


class RailItem(QAbstractButton):
    """One step. Pressing it opens its page, where that is allowed.

    Attributes:
        key: The step.
    """

    def __init__(self, key: str, number: int, name: str) -> None:
        super().__init__()
        self.key = key
        self.setObjectName(f"step_{key}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._number = number
        self._name = name
        self._status = StepStatus.TODO
        self._mark = Mark.TODO
        self._words = status_word(StepStatus.TODO)
        self._current = False
        self._folded = False
        self._room = RAIL_WIDTH
        self._asked: tuple[object, ...] = ()
        self._hint: QSize | None = None

    def fold(self, *, folded: bool, width: int) -> None:
        """Show the sign alone, and the name when one points at it; or both, in a rail that is *width* pixels wide."""
        if width != self._room:
            self._room, self._hint = width, None
        self._folded = folded
        self.setToolTip(self.accessibleName() if folded else "")
        self.updateGeometry()
        self.update()

    def show_step(self, report: StepReport, more: str, *, current: bool, reachable: bool) -> None:
        """Show how the step stands; *more* is added to the state's word."""
        words = tr("{state} · {more}", state=step_word(report), more=more) if more else step_word(report)
        asked = (report.status, report.uncertain, words, current, reachable)
        if asked == self._asked:  # most snapshots change one step: the others need no new place and no new picture
            return
        self._asked = asked
        self._status, self._words, self._current = report.status, words, current
        self._mark = Mark.UNKNOWN if report.uncertain else LOOK_OF_STATUS[report.status]
        self.setEnabled(reachable or current)
        self.setCursor(Qt.CursorShape.PointingHandCursor if reachable and not current else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("{number}. {name}: {state}", number=self._number, name=self._name, state=words))
        self.setAccessibleDescription(tr("This page is open.") if current else "")
        self.setToolTip(self.accessibleName() if self._folded else "")
        self._hint = None
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another room."""
        self._hint = None
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the name and the state; measured once, because layouts ask a dozen times."""
        if self._folded:
            side = sign_side(self) + 2 * GRID
            return QSize(side, side)
        if self._hint is None:
            self._hint = self._measured()
        return self._hint

    def _measured(self) -> QSize:
        room = self._room - 2 * GRID - sign_side(self) - 3 * GRID
        layout = self._name_layout(room)
        height = layout.boundingRect().height() + self._small().height() + GRID
        return QSize(self._room - 2 * GRID, int(height) + GRID // 2)

    def minimumSizeHint(self) -> QSize:
        """The same: nothing is cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sign, name and state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._current or (self.underMouse() and self.isEnabled()):
            painter.setPen(colour("line"))
            painter.setBrush(colour("surface") if self._current else QColor(0, 0, 0, 0))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = sign_side(self)
        left = box.right() - GRID - side if mirrored else box.left() + GRID
        box = QRectF(left, GRID - 1, side, side)
        draw_sign(painter, box, self._mark, number=self._number, current=self._current, strong=True)
        if not self._folded:
            self._draw_words(painter, mirrored=mirrored)
        painter.end()

    def _draw_words(self, painter: QPainter, *, mirrored: bool) -> None:
        room = self.width() - sign_side(self) - 3 * GRID
        text_left = GRID if mirrored else sign_side(self) + 2 * GRID
        started = self._status is not StepStatus.TODO or self._current
        painter.setPen(colour("text") if started else colour("muted"))
        layout = self._name_layout(room)
        layout.draw(painter, QRectF(text_left, GRID // 2, room, 0).topLeft())
        small = self._small()
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * SMALL)
        painter.setFont(font)
        painter.setPen(colour("bad") if self._status is StepStatus.FAILED else colour("muted"))
        top = GRID // 2 + layout.boundingRect().height()
        words = small.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(text_left, top, room, small.height() + 2), int(Qt.AlignmentFlag.AlignLeading), words)

    def _small(self) -> QFontMetrics:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * SMALL)
        return QFontMetrics(font)

    def _name_layout(self, room: float) -> QTextLayout:
        font = self.font()
        font.setBold(self._current or self._status is StepStatus.DONE)
        layout = QTextLayout(self._name, font)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # A text layout does not mirror its alignment by itself.
        option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QRectF(0, top, 0, 0).topLeft())
            top += line.height()
        layout.endLayout()
        return layout


class Rail(QWidget):
    """All steps, one below the other."""

    def __init__(self, keys: Sequence[str], names: Sequence[str], opened: Callable[[str], None]) -> None:
        """List the steps; *opened* is told the key of the one that was pressed."""
        super().__init__()
        self.setObjectName("rail")
        room = (1, 0, 0, 0) if mark_mirrored(self) else (0, 0, 1, 0)  # for the line towards the page
        self.setAccessibleName(tr("Steps"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(RAIL_WIDTH)
        self._items = [RailItem(key, place, name) for place, (key, name) in enumerate(zip(keys, names, strict=True), 1)]
        inside = QWidget()
        self._area = scrolling(inside)  # before anything is in it that would be styled twice
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*room)
        outer.addWidget(self._area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        column.setSpacing(2)
        self._title = label(tr("Set-up"), "muted")
        self._title.setContentsMargins(GRID, 0, 0, GRID // 2)
        column.addWidget(self._title)
        for item in self._items:
            item.clicked.connect(lambda _checked, key=item.key: opened(key))
            column.addWidget(item)
        column.addStretch(1)

    def fold(self, *, folded: bool, spare: int) -> None:
        """Leave the room to the page: the signs alone stay. Otherwise the rail grows with the text.

        Args:
            folded: Whether only the signs stay.
            spare: How many pixels the rail may grow; it never takes more than a quarter of the window.
        """
        window = self.window()  # it is told first when the text becomes larger
        most = min(RAIL_WIDTH + spare, window.width() // 4)
        width = max(RAIL_WIDTH, min(scaled(RAIL_WIDTH, window), most))
        self.setFixedWidth(sign_side(self) + 4 * GRID + 1 if folded else width)
        self._title.setVisible(not folded)
        for item in self._items:
            item.fold(folded=folded, width=width)

    def draw(self, state: SetupState, current: str, reachable: Callable[[str], bool]) -> None:
        """Show every step as it stands in *state*."""
        for item in self._items:
            report = state.report(item.key)
            item.show_step(
                report,
                _more(state, item.key, report),
                current=item.key == current,
                reachable=reachable(item.key),
            )
            if item.key == current:
                self._area.ensureWidgetVisible(item, 0, GRID)


def _more(state: SetupState, key: str, report: StepReport) -> str:
    """One fact beside the word "Done"."""
    facts = state.facts
    if report.status is not StepStatus.DONE:
        return ""
    if key == "sign_in" and facts.organisation is not None:
        return facts.organisation.name
    if key == "client_secret" and facts.client_secret is not None:
        return tr("until {day}", day=short_date(facts.client_secret.expires))
    return ""
