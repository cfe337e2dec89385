"""The page of a portal picture, laid out: top bar, heading, menu, content, and what lies on top."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont

from wizard.gui.pictures.canvas import BODY, SMALL, SUBTITLE, TITLE, Canvas, Style
from wizard.gui.pictures.controls import buttons, commands, line, tabs
from wizard.gui.pictures.scene import Box, Scene
from wizard.gui.pictures.tables import table
from wizard.pictures import Line, Sheet
from wizard.portal_view import STEP, View

RADIUS = 6
BAR = 27
EDGE = 10
SHADOWS = (8, 6, 4, 2)  # how far each reaches, in units
RATIO_NARROW = 0.72
RATIO_WIDE = 0.58
ROOMY = 400  # units from which on a picture is called wide: the account stands in its top bar, a menu never folds
FITTING_COLUMNS = 3  # of a table beside a menu, in a picture that is not wide


def lay_out(view: View, width: float, font: QFont, *, mirrored: bool = False, least: float = 0) -> Scene:
    """Lay a picture out.

    Args:
        view: What it shows.
        width: Its width in pixels.
        font: The user's font; the texts of the picture follow its size.
        mirrored: Whether the window reads from the right to the left.
        least: A height that it must have at least, so that several pictures have the same.
    """
    canvas = Canvas(width, font, view.picture.press)
    covered = view.picture.sheet.title or view.picture.dialog.title
    canvas.quiet = bool(covered)
    bar = canvas.u(BAR)
    below = bar if view.picture.site else _page(canvas, view, bar)
    canvas.quiet = False
    wish = canvas.u(_ratio(canvas) * canvas.units)
    height = max(least, below, wish)
    if view.picture.sheet.title:
        height = _sheet(canvas, view.picture.sheet, bar, height)
    if view.picture.dialog.title:
        height = _dialog(canvas, view, bar, height)
    _ground(canvas, height)
    if view.picture.site:  # the bar of a site is as pale as what is around the picture: the edge goes around it
        _bar(canvas, view, bar)
        _edge(canvas, height)
    else:
        _edge(canvas, height)
        _bar(canvas, view, bar)
    scene = canvas.finish(height, view.badge)
    return scene.flipped() if mirrored else scene


def _ratio(canvas: Canvas) -> float:
    """A wide picture is flatter, like a window of the portal on a wide screen."""
    return RATIO_NARROW if canvas.units < ROOMY else RATIO_WIDE


def _ground(canvas: Canvas, height: float) -> None:
    """The picture's own ground; the menu's reaches down to the edge."""
    radius = canvas.u(RADIUS)
    frame = QRectF(0, 0, canvas.width, height)
    grounds = [Box(frame, "surface", radii=(radius,) * 4)]
    for box in canvas.back:
        if isinstance(box, Box):
            rect = QRectF(box.rect.topLeft(), QSizeF(box.rect.width(), height - box.rect.top()))
            grounds.append(Box(rect, box.fill, radii=(0, 0, 0, radius)))
    canvas.back[:] = grounds


def _edge(canvas: Canvas, height: float) -> None:
    """The hairline around the picture."""
    canvas.box(QRectF(0, 0, canvas.width, height), line="line", radius=canvas.u(RADIUS))


def _bar(canvas: Canvas, view: View, height: float) -> None:
    """The top bar: name at the start, account at the end; a web site has its address there."""
    radius, edge = canvas.u(RADIUS), canvas.u(EDGE)
    area = QRectF(0, 0, canvas.width, height)
    site = view.picture.site
    canvas.box(area, "side" if site else "bar", radii=(radius, radius, 0, 0))
    top = (height - canvas.line_height(BODY)) / 2
    with canvas.part("bar", area):
        if site:
            _address(canvas, view.bar, area)
            return
        size = canvas.u(14)
        canvas.icon("person", canvas.width - edge - size, (height - size) / 2, size, "on_bar")
        end = canvas.width - edge - size - canvas.u(6)
        name = canvas.words(view.bar, edge, top, end - edge, Style(ink="on_bar", over="bar", most=1))
        room = end - name.right() - 2 * edge
        if canvas.units >= ROOMY and canvas.natural(view.account, SMALL) <= room:
            small = (height - canvas.line_height(SMALL)) / 2
            look = Style(SMALL, ink="on_bar", over="bar", align="trail")
            canvas.words(view.account, end - room, small, room, look)


def _address(canvas: Canvas, address: str, area: QRectF) -> None:
    edge, inset = canvas.u(EDGE), canvas.u(4)
    field = area.adjusted(edge, inset, -edge, -inset)
    canvas.box(field, "surface", "line", radius=field.height() / 2)
    size = canvas.u(11)
    canvas.icon("lock", field.left() + canvas.u(9), field.center().y() - size / 2, size, "good")
    left = field.left() + canvas.u(9) + size + canvas.u(6)
    top = field.center().y() - canvas.line_height(SMALL) / 2
    canvas.words(address, left, top, field.right() - left - edge, Style(size=SMALL, ink="muted", most=1))
    canvas.rule(0, area.bottom(), canvas.width)


def _page(canvas: Canvas, view: View, top: float) -> float:
    """Heading, menu and content; gives where they end."""
    picture, edge = view.picture, canvas.u(EDGE)
    area = QRectF(0, top, canvas.width, canvas.width)
    room = canvas.width - 2 * edge
    with canvas.part("heading", area):
        y = top + canvas.u(8)
        if picture.trail:
            way = STEP.join(picture.trail)
            y = canvas.words(way, edge, y, room, Style(size=SMALL, ink="muted", most=2)).bottom() + canvas.u(1)
        y = canvas.words(picture.title, edge, y, room, Style(size=TITLE, bold=True, most=2)).bottom() + canvas.u(8)
    canvas.rule(0, y, canvas.width)
    start, menu_end = _menu(canvas, view, y + 1)
    content = QRectF(start + edge, y + canvas.u(EDGE), canvas.width - start - 2 * edge, canvas.width)
    with canvas.part("content", content):
        end = _content(canvas, view, content)
    return max(menu_end, end + canvas.u(12))


def _menu(canvas: Canvas, view: View, top: float) -> tuple[float, float]:
    """The menu; gives its width and where it ends."""
    menu, picture = view.menu, view.picture
    entries = (*menu.top, *menu.items)
    if not entries:
        return 0, top
    if canvas.units < ROOMY and len(picture.table.columns) > FITTING_COLUMNS:
        return _folded_menu(canvas, top), top
    inset, lead = canvas.u(EDGE), canvas.u(4)
    longest = max(canvas.natural(each, bold=True) for each in (*entries, menu.group))
    width = min(max(longest + 2 * inset, canvas.width * 0.25), canvas.width * 0.33)
    least = max(inset + _widest_word(canvas, entry, picture.selected) + _after(canvas, entry) for entry in entries)
    width = float(round(min(max(width, least), canvas.width * 0.4)))
    canvas.back.append(Box(QRectF(0, top, width, 1), "side"))
    y = top + canvas.u(4)
    with canvas.part("menu", QRectF(0, top, width, canvas.width)):
        for at, entry in enumerate((*menu.top, *([menu.group] if menu.group else []), *menu.items)):
            heading = bool(menu.group) and at == len(menu.top)
            if heading:
                look = Style(SMALL, bold=True, ink="muted", over="side")
                words = canvas.words(entry, inset, y + canvas.u(7), width - 2 * inset, look)
                y = words.bottom() + canvas.u(2)
                continue
            y = _entry(canvas, entry, QRectF(0, y, width, 0), selected=entry == picture.selected) + lead / 4
    return width, y + lead


def _widest_word(canvas: Canvas, entry: str, selected: str) -> float:
    """The room for its longest word: it stays in one piece, also where the language has long ones."""
    return max(canvas.natural(word.strip(), bold=entry == selected) for word in re.split(r"(?<=[\s-])", entry))


def _after(canvas: Canvas, entry: str) -> float:
    """The room behind an entry of the menu."""
    return canvas.u(10 if canvas.is_pressed(entry) else 4)


def _folded_menu(canvas: Canvas, top: float) -> float:
    """The menu folded away, as the portal does for wide content; gives its width."""
    width, size = canvas.u(22), canvas.u(10)
    canvas.back.append(Box(QRectF(0, top, width, 1), "side"))
    canvas.icon("unfold", (width - size) / 2, top + canvas.u(9), size, "muted")
    return width


def _entry(canvas: Canvas, text: str, place: QRectF, *, selected: bool) -> float:
    """One entry of the menu; gives where it ends."""
    inset, above, start = canvas.u(EDGE), canvas.u(4), len(canvas.items)
    room = place.width() - inset - _after(canvas, text)
    over = "surface" if selected else "side"
    words = canvas.words(text, inset, place.top() + above, room, Style(bold=selected, over=over, most=2))
    row = QRectF(place.left(), place.top(), place.width(), words.height() + 2 * above)
    if selected:
        with canvas.below(start):
            canvas.box(row, "surface")
            canvas.box(QRectF(row.left(), row.top(), canvas.u(3), row.height()), "line" if canvas.quiet else "accent")
    side = canvas.u(3)
    canvas.mark(text, row.adjusted(side, 0, -side, 0))
    return row.bottom()


def _content(canvas: Canvas, view: View, area: QRectF) -> float:
    """Tabs, commands, lines, table and buttons, one below the other; gives where they end."""
    picture, y = view.picture, area.top()
    if picture.tabs:
        y = tabs(canvas, picture.tabs, picture.tab, area, y) + canvas.u(6)
    if picture.commands:
        y = commands(canvas, picture.commands, area, y) + canvas.u(6)
    y = _lines(canvas, picture.lines, area, y)
    if picture.table.columns:
        y = table(canvas, picture.table, area, y)
    if picture.buttons:
        y = buttons(canvas, picture.buttons, area, y + canvas.u(4))
    return y


def _lines(canvas: Canvas, lines: Sequence[Line], area: QRectF, y: float) -> float:
    for each in lines:
        y = line(canvas, each, area, y) + canvas.u(7)
    return y


def _sheet(canvas: Canvas, sheet: Sheet, top: float, height: float) -> float:
    """A sheet over the side of the page; gives the height that the picture needs for it."""
    share = 0.68 if canvas.units < ROOMY else 0.56
    left = float(round(canvas.width * (1 - share)))
    inset = canvas.u(12)
    area = QRectF(left + inset, top + inset, canvas.width - left - 2 * inset, canvas.width)
    ground = len(canvas.items)
    with canvas.part("sheet", QRectF(left, top, canvas.width - left, canvas.width * 2)):
        size = canvas.u(10)
        room = area.width() - size - canvas.u(6)
        title = canvas.words(sheet.title, area.left(), area.top(), room, Style(size=SUBTITLE, bold=True, most=2))
        canvas.icon("close", area.right() - size, title.top() + canvas.u(4), size, "muted")
        y = _lines(canvas, sheet.lines, area, title.bottom() + canvas.u(10))
        if sheet.buttons:
            y = buttons(canvas, sheet.buttons, area, y + canvas.u(4))
    height = max(height, y + inset)
    paper = QRectF(left, top, canvas.width - left, height - top)
    radii = (0.0, 0.0, canvas.u(RADIUS), 0.0)
    shadows = [Box(paper.adjusted(-canvas.u(spread), 0, 0, 0), "shadow", radii=radii) for spread in SHADOWS]
    canvas.items[ground:ground] = [
        *shadows,
        Box(paper, "surface", radii=radii),
        Box(paper.adjusted(0, 0, left + 1 - canvas.width, 0), "line"),
    ]
    return height


def _dialog(canvas: Canvas, view: View, top: float, height: float) -> float:
    """A dialog in the middle of the page; gives the height that the picture needs for it."""
    dialog, site = view.picture.dialog, view.picture.site
    width = float(round(min(canvas.width * 0.8, canvas.u(250 if site else 300))))
    left, inset, radius = float(round((canvas.width - width) / 2)), canvas.u(14), canvas.u(RADIUS)
    ground = len(canvas.items)
    start = top + canvas.u(14)
    area = QRectF(left + inset, start + inset, width - 2 * inset, canvas.width)
    with canvas.part("dialog", QRectF(left, start, width, canvas.width * 2)):
        look = Style(SUBTITLE, bold=True, align="centre" if site else "lead")
        title = canvas.words(dialog.title, area.left(), area.top(), area.width(), look)
        y = _lines(canvas, dialog.lines, area, title.bottom() + canvas.u(8))
        y = buttons(canvas, dialog.buttons, area, y + canvas.u(4), stacked=site)
    paper = QRectF(left, start, width, y + inset - start)
    height = max(height, paper.bottom() + canvas.u(14))
    shift = float(round((height - top - paper.height()) * (0.5 if site else 0.4) - canvas.u(14)))
    canvas.shift(ground, shift)
    paper.translate(0, shift)
    under = [Box(QRectF(0, top, canvas.width, height - top), "page", radii=(0, 0, radius, radius))] if site else []
    for spread in map(canvas.u, SHADOWS):
        around = paper.adjusted(-spread, -spread / 2, spread, spread * 1.5)
        under.append(Box(around, "shadow", radii=(radius + spread,) * 4))
    under.append(Box(paper, "surface", "line", max(1.0, canvas.u(1)), radii=(radius,) * 4))
    canvas.items[ground:ground] = under
    return height
