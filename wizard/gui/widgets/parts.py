"""Small parts: labels, buttons, cards and the layouts around them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wizard.gui.design import GRID
from wizard.gui.spoken import announce
from wizard.gui.widgets.breaking import BreakingLabel, lead
from wizard.gui.widgets.wrapping_button import WrappingButton
from wizard.gui.words import plain, tr

COPIED_MS = 2_000


def label(text: str = "", look: str = "", *, name: str = "", wrap: bool = True, selectable: bool = False) -> QLabel:
    """A label.

    Args:
        text: Its text, shown as it is: never as rich text, which a name from a tenant could abuse.
        look: ``heading``, ``title``, ``muted``, ``small``, ``error``, ``code`` or empty.
        name: Object name, for what is found from outside.
        wrap: Whether long text breaks into lines, and a long word as well.
        selectable: Whether it can be selected and copied.
    """
    made = BreakingLabel(text) if wrap else QLabel(text)
    lead(made)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(name)
    if look:
        made.setProperty("look", look)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def value_label(text: str = "", *, name: str = "") -> QLabel:
    """A label for an id or an address: fixed-width, selectable, always written from left to right."""
    made = label(text, "fixed", name=name, selectable=True)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return made


def field_label(text: str, buddy: QWidget) -> QLabel:
    """The label of an input."""
    made = label(text, "title")
    made.setBuddy(buddy)
    return made


def button(
    text: str, pressed: Callable[[], object], *, look: str = "", name: str = "", described: str = ""
) -> QPushButton:
    """A push button.

    Args:
        text: What it says; names its effect.
        pressed: Called when it is pressed.
        look: ``primary``, ``link``, ``small`` or empty.
        name: Object name.
        described: Accessible name, where the text alone does not say it.
    """
    made = WrappingButton(text)
    made.setObjectName(name)
    made.setAutoDefault(True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if look:
        made.setProperty("look", look)
    if described:
        made.setAccessibleName(described)
    made.clicked.connect(lambda _checked=False: pressed())
    return made


def card(look: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """A card and the column inside it."""
    frame = QFrame()
    frame.setProperty("look", look)
    column = QVBoxLayout(frame)
    column.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
    column.setSpacing(GRID)
    return frame, column


def scrolling(inside: QWidget) -> QScrollArea:
    """What is *inside*, as wide as the room it gets and moved up and down where it is higher.

    The keyboard never stands on the area itself: the keys for a page move it from what is in it. A widget that fills
    *inside* only afterwards spares its parts being styled once more for the window.
    """
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


def hairline() -> QFrame:
    """A thin line between rows."""
    frame = QFrame()
    frame.setProperty("look", "line")
    frame.setFixedHeight(1)
    return frame


def row(*parts: QWidget | None, spacing: int = GRID) -> QHBoxLayout:
    """Widgets beside each other; ``None`` takes the room that is left."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for part in parts:
        if part is None:
            made.addStretch(1)
        else:
            made.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return made


def beside(words: QLayout, *parts: QWidget) -> QBoxLayout:
    """*words*, which take the room there is, and *parts* beside them; :func:`stack` puts these below."""
    made = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    made.setSpacing(GRID)
    made.addLayout(words, 1)
    for part in parts:
        made.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return made


def stack(sides: QBoxLayout, *, narrow: bool) -> None:
    """Put what :func:`beside` put beside each other below each other where it is *narrow*, and back."""
    direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
    if sides.direction() is not direction:
        sides.setDirection(direction)


def relook(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the stylesheet looks at, and draw anew where it changed."""
    if (widget.property(name) or "") == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else the stylesheet has yet to look at it
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def copy_text(text: str, pressed: QPushButton | None = None) -> None:
    """Put *text*, which is no secret, on the clipboard, and say so on the button that was *pressed*, if any.

    The invisible signs that keep values in order on the screen are left out.
    """
    QGuiApplication.clipboard().setText(plain(text))
    if pressed is not None:
        tell_copied(pressed)


def tell_copied(pressed: QPushButton, words: str = "") -> None:
    """Say on the button that was *pressed*, and to a screen reader, that what it copies is on the clipboard now.

    Args:
        pressed: The button.
        words: What a screen reader is told, where there is more to say.
    """
    announce(pressed, words or tr("Copied"))
    usual = pressed.text()
    if usual == tr("Copied"):
        return
    pressed.setText(tr("Copied"))
    QTimer.singleShot(COPIED_MS, pressed, lambda: pressed.setText(usual))


def complain(field: QLineEdit, error: QLabel, sentence: str, otherwise: str) -> None:
    """Say at *field* what is wrong with it, to eye and screen reader; an empty *sentence* takes it back.

    Args:
        field: What was typed into.
        error: The label below it.
        sentence: What is wrong, or empty.
        otherwise: What describes the field where nothing is wrong.
    """
    error.setText(sentence)
    error.setVisible(bool(sentence))
    field.setAccessibleDescription(sentence or otherwise)
    relook(field, "wrong", "true" if sentence else "false")


def clear(column: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := column.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
