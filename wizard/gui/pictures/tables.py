"""Tables of a portal page: as wide as there is room, with columns as wide as what stands in them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from wizard.gui.pictures.canvas import BODY, SMALL, Canvas, Style
from wizard.pictures import Table

GAP = 9
GAP_BESIDE_STATUS = 7
SIGN = 11
AFTER_SIGN = 3
STATUS_INK = {"good": "good", "warn": "warn", "": "text"}


def table(canvas: Canvas, given: Table, area: QRectF, y: float) -> float:
    """The table; gives where it ends."""
    gap = canvas.u(GAP_BESIDE_STATUS if given.status else GAP)
    widths = _widths(canvas, given, area.width() - gap * (len(given.columns) - 1))
    lefts = [area.left() + sum(widths[:at]) + gap * at for at in range(len(widths))]
    above = canvas.u(5)
    bottom = y
    for heading, left, width in zip(given.columns, lefts, widths, strict=True):
        words = canvas.words(heading, left, y + above, width, Style(size=SMALL, ink="muted"))
        bottom = max(bottom, words.bottom())
    y = bottom + above
    canvas.rule(area.left(), y, area.width())
    for row in given.rows:
        y = _row(canvas, given, row, list(zip(lefts, widths, strict=True)), y + 1)
        canvas.rule(area.left(), y, area.width())
    if not given.rows and given.empty:
        y = canvas.words(given.empty, area.left(), y + canvas.u(8), area.width(), Style(ink="muted")).bottom()
    return y


def _row(canvas: Canvas, given: Table, row: Sequence[str], places: Sequence[tuple[float, float]], y: float) -> float:
    above, sign, bottom = canvas.u(6), canvas.u(SIGN), y
    for at, (cell, (left, width)) in enumerate(zip(row, places, strict=True)):
        first, marked = at == 0, bool(given.status) and at == len(row) - 1
        ink = STATUS_INK[given.status] if marked else "accent" if first and given.linked else "text"
        before = sign + canvas.u(AFTER_SIGN) if marked else 0
        if marked:
            top = y + above + (canvas.line_height(BODY) - sign) / 2
            canvas.icon(given.status, left, float(round(top)), sign, ink)
        words = canvas.words(cell, left + before, y + above, width - before, Style(ink=ink))
        outlined = QRectF(left, words.top(), words.right() - left, words.height())
        canvas.mark(cell, outlined.adjusted(-canvas.u(4), -canvas.u(4), canvas.u(6), canvas.u(4)))
        bottom = max(bottom, words.bottom())
    return bottom + above


def _widths(canvas: Canvas, given: Table, room: float) -> list[float]:
    """How wide each column is: as wide as its texts where there is room, otherwise with texts in several lines."""
    columns = list(zip(*(given.columns, *given.rows), strict=True))
    extra = [0.0] * len(columns)
    if given.status:
        extra[-1] = canvas.u(SIGN) + canvas.u(AFTER_SIGN)
    full = [max(_widths_of(canvas, texts)) + more for texts, more in zip(columns, extra, strict=True)]
    if sum(full) <= room:
        spare = (room - sum(full)) / len(full)
        return [float(int(width + spare)) for width in full]
    words = [tuple(max(text.split() or [""], key=len) for text in texts) for texts in columns]
    least = [max(_widths_of(canvas, texts)) + more for texts, more in zip(words, extra, strict=True)]
    if sum(least) >= room:
        return _squeezed(least, room)
    wish = [one - other for one, other in zip(full, least, strict=True)]
    spare = (room - sum(least)) / sum(wish)
    return [float(int(width + more * spare)) for width, more in zip(least, wish, strict=True)]


def _squeezed(widths: Sequence[float], room: float) -> list[float]:
    """*widths* made to fit *room*: narrow columns keep theirs, wide ones share what is left."""
    fitting = list(widths)
    for place, at in enumerate(sorted(range(len(fitting)), key=fitting.__getitem__)):
        fitting[at] = float(int(min(fitting[at], room / (len(fitting) - place))))
        room -= fitting[at]
    return fitting


def _widths_of(canvas: Canvas, texts: Sequence[str]) -> list[float]:
    """The widths of a heading and the cells below it."""
    return [canvas.natural(text, BODY if at else SMALL) for at, text in enumerate(texts)]
