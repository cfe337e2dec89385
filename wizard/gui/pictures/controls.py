"""The controls of a portal page, laid out one below the other: tabs, commands, fields, choices, buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF

from wizard.gui.pictures.canvas import BODY, SMALL, Canvas, Style
from wizard.pictures import Command, Line

ICON = 11
OPTION = 13
AROUND = 3  # units between a control and its outline
LABEL_SHARE = 0.46


def tabs(canvas: Canvas, texts: Sequence[str], chosen: str, area: QRectF, y: float) -> float:
    """Tabs beside each other; gives where they end."""
    x, gap, bottom = area.left(), canvas.u(14), y
    for text in texts:
        bold = text == chosen
        width = canvas.natural(text, SMALL, bold=bold)
        if x > area.left() and x + width > area.right():
            x, y = area.left(), bottom + canvas.u(2)
        room, ink = min(width, area.width()), "text" if bold else "muted"
        words = canvas.words(text, x, y, room, Style(size=SMALL, bold=bold, ink=ink))
        if bold:
            under = QRectF(x, words.bottom() + canvas.u(2), words.width(), canvas.u(2))
            canvas.box(under, "line" if canvas.quiet else "accent")
        canvas.mark(text, words.adjusted(-canvas.u(4), -canvas.u(2), canvas.u(4), canvas.u(4)))
        bottom = max(bottom, words.bottom() + canvas.u(4))
        x += width + gap
    canvas.rule(area.left(), bottom, area.width())
    return bottom + 1


def commands(canvas: Canvas, given: Sequence[Command], area: QRectF, y: float) -> float:
    """Commands beside each other, in the next line where there is no room; gives where they end."""
    x, bottom, icon = area.left(), y, canvas.u(ICON)
    side, above = canvas.u(6), canvas.u(5)
    for command in given:
        pressed = canvas.is_pressed(command.text)
        before = icon + canvas.u(5) if command.icon else 0
        around = before + 2 * side + (canvas.u(6) if pressed else 0)
        width = min(canvas.natural(command.text) + around, area.width())
        if x > area.left() and x + width > area.right():
            x, y = area.left(), bottom
        words = canvas.words(command.text, x + side + before, y + above, width - around, Style(most=3))
        if command.icon:
            middle = words.top() + (canvas.line_height(BODY) - icon) / 2
            canvas.icon(command.icon, x + side, float(round(middle)), icon, "accent")
        width = words.right() - x + around - before - side
        canvas.mark(command.text, QRectF(x, y, width, words.height() + 2 * above))
        bottom = max(bottom, words.bottom() + above)
        x += width + canvas.u(4)
    bottom += canvas.u(4)
    canvas.rule(area.left(), bottom, area.width())
    return bottom + 1


def line(canvas: Canvas, given: Line, area: QRectF, y: float) -> float:
    """One line of a form; gives where it ends."""
    return _LINES[given.kind](canvas, given, area, y)


def buttons(canvas: Canvas, texts: Sequence[str], area: QRectF, y: float, *, stacked: bool = False) -> float:
    """Buttons, the first one filled; gives where they end.

    Args:
        canvas: Where they go.
        texts: What they say.
        area: The room for them.
        y: Where they begin.
        stacked: Whether each has a line of its own, in full width.
    """
    x, bottom, side, above = area.left(), y, canvas.u(12), canvas.u(5)
    for at, text in enumerate(texts):
        width = area.width() if stacked else min(canvas.natural(text, bold=not at) + 2 * side, area.width())
        if x > area.left() and (stacked or x + width > area.right()):
            x, y = area.left(), bottom + canvas.u(9)
        filled = not at
        lines = 1 if canvas.natural(text, bold=filled) <= width - 2 * side else 2
        rect = QRectF(x, y, width, canvas.line_height(BODY) * lines + 2 * above)
        paint = ("accent", "accent") if filled else ("surface", "edge")
        canvas.box(rect, *(("line", "") if canvas.quiet else paint), radius=canvas.u(4))
        ink, over = ("on_accent", "accent") if filled else ("text", "surface")
        room = width - 2 * side
        canvas.words(text, x + side, y + above, room, Style(bold=filled, ink=ink, over=over, most=2, align="centre"))
        around = canvas.u(AROUND)
        canvas.mark(text, rect.adjusted(-around, -around, around, around))
        bottom, x = rect.bottom(), rect.right() + canvas.u(10)
    return bottom


def _heading(canvas: Canvas, given: Line, area: QRectF, y: float) -> float:
    return canvas.words(given.text, area.left(), y, area.width(), Style(bold=True)).bottom()


def _text(canvas: Canvas, given: Line, area: QRectF, y: float) -> float:
    return canvas.words(given.text, area.left(), y, area.width(), Style(ink="muted", most=5)).bottom()


def _value(canvas: Canvas, given: Line, area: QRectF, y: float) -> float:
    """A name and what it names, side by side: both may go on in the next line."""
    share = float(round(area.width() * LABEL_SHARE))
    gap, icon = canvas.u(8), canvas.u(ICON)
    left = area.left() + share + gap
    pressed, copied = canvas.is_pressed(given.control), given.kind == "copy"
    room = area.right() - left - (icon + canvas.u(4) if copied else 0) - (canvas.u(8) if pressed else 0)
    label = canvas.words(given.label, area.left(), y, share, Style(ink="muted"))
    value = canvas.words(given.text, left, y, room, Style(ink="accent" if given.kind == "link" else "text"))
    if copied:
        top = value.top() + (canvas.line_height(BODY) - icon) / 2
        canvas.icon("copy", value.right() + canvas.u(4), float(round(top)), icon, "accent")
    canvas.mark(given.control, value.adjusted(-canvas.u(5), -canvas.u(4), canvas.u(10), canvas.u(4)))
    return max(label.bottom(), value.bottom())


def _field(canvas: Canvas, given: Line, area: QRectF, y: float) -> float:
    """A field with its name above it; what is too long for one line goes on below."""
    pressed = canvas.is_pressed(given.control)
    if given.label:
        label = canvas.words(given.label, area.left(), y, area.width(), Style(size=SMALL, ink="muted"))
        y = label.bottom() + canvas.u(2) + (canvas.u(AROUND) if pressed else 0)
    side, above, icon = canvas.u(7), canvas.u(4), canvas.u(ICON)
    searched, chosen = given.kind == "search", given.kind == "choice"
    lead = side + (icon + canvas.u(5) if searched else 0)
    trail = side + (icon + canvas.u(5) if chosen else canvas.u(4) if pressed else 0)
    size = SMALL if "://" in given.text else BODY
    place, ink = len(canvas.items), "muted" if searched else "text"
    room = area.width() - lead - trail
    words = canvas.words(given.text, area.left() + lead, y + above, room, Style(ink=ink, size=size))
    rect = QRectF(area.left(), y, area.width(), words.height() + 2 * above)
    middle = rect.center().y() - icon / 2
    if searched:
        canvas.icon("search", rect.left() + side, float(round(middle)), icon, "muted")
    if chosen:
        canvas.icon("down", rect.right() - side - icon, float(round(middle)), icon, "muted")
    with canvas.below(place):
        canvas.box(rect, "surface", "line" if canvas.quiet else "edge", radius=canvas.u(3))
    around = canvas.u(AROUND)
    canvas.mark(given.control, rect.adjusted(-around, -around, around, around))
    return rect.bottom()


def _option(canvas: Canvas, given: Line, area: QRectF, y: float) -> float:
    """A radio button or a check box with its text."""
    size = canvas.u(OPTION)
    name = {"radio": ("radio", "chosen"), "check": ("box", "on")}[given.kind][given.chosen]
    pressed = canvas.is_pressed(given.text)
    left = area.left() + size + canvas.u(6)
    top = float(round(y + (canvas.line_height(BODY) - size) / 2))
    canvas.icon(name, area.left(), top, size, "accent" if given.chosen else "edge")
    room = area.right() - left - (canvas.u(6) if pressed else 0)
    words = canvas.words(given.text, left, y, room, Style(most=5))
    side, above = canvas.u(5), canvas.u(4)
    end = words.right() + canvas.u(10)
    canvas.mark(given.text, QRectF(area.left() - side, y - above, end - area.left() + side, words.height() + 2 * above))
    return words.bottom()


_LINES: dict[str, Callable[[Canvas, Line, QRectF, float], float]] = {
    "heading": _heading,
    "text": _text,
    "value": _value,
    "copy": _value,
    "link": _value,
    "field": _field,
    "choice": _field,
    "search": _field,
    "radio": _option,
    "check": _option,
}
