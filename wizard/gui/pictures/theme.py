"""The colours of the pictures: those of the window, and a few that only a picture of the portal needs."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from wizard.gui import design
from wizard.gui.design import Colours

SHADOW = 5  # of 255; a few lie on top of each other


@dataclass(frozen=True, slots=True)
class Theme:
    """What a picture is painted with.

    Attributes:
        base: The colours of the window.
        bar: The portal's top bar.
        on_bar: Text on it.
        highlight: The outline of the control that is pressed, and its badge.
        on_highlight: The number on the badge.
    """

    base: Colours
    bar: str
    on_bar: str
    highlight: str
    on_highlight: str

    def colour(self, role: str) -> QColor:
        """The colour of *role*: ``shadow``, an attribute of this class, or of :class:`~wizard.gui.design.Colours`."""
        if role == "shadow":
            return QColor(0, 0, 0, SHADOW)
        own = getattr(self, role, None)
        return QColor(own if isinstance(own, str) else getattr(self.base, role))


LIGHT = Theme(design.LIGHT, bar="#14508f", on_bar="#ffffff", highlight="#c43a0e", on_highlight="#ffffff")
DARK = Theme(design.DARK, bar="#1f3b63", on_bar="#e9ebef", highlight="#ff9d6b", on_highlight="#2b1206")


def theme_of(palette: QPalette) -> Theme:
    """The theme of a window with this *palette*.

    Somebody's own colours (high contrast) are taken as they are: what they chose matters more than ours.
    """
    role = QPalette.ColorRole
    window = palette.color(role.Window)
    for theme in (LIGHT, DARK):
        if window == QColor(theme.base.page):
            return theme
    used = design.colours()
    return Theme(
        used if window == QColor(used.page) else _colours_of(palette),
        bar=palette.color(role.WindowText).name(),
        on_bar=window.name(),
        highlight=palette.color(role.Highlight).name(),
        on_highlight=palette.color(role.HighlightedText).name(),
    )


def _colours_of(palette: QPalette) -> Colours:
    """The colours of a palette that is not ours: text on window and base, links on base; lines half as strong."""
    role = QPalette.ColorRole
    page, text = palette.color(role.Window).name(), palette.color(role.WindowText).name()
    surface, link = palette.color(role.Base).name(), palette.color(role.Link).name()
    soft = dict.fromkeys(("accent_soft", "good_soft", "warn_soft", "bad_soft", "side"), page)
    plain = dict.fromkeys(("text", "muted", "edge", "good", "warn", "bad"), text)
    one, other = palette.color(role.Window), palette.color(role.WindowText)
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    line = QColor(*(sum(pair) // 2 for pair in pairs)).name()
    return Colours(page=page, surface=surface, line=line, accent=link, on_accent=surface, **soft, **plain)
