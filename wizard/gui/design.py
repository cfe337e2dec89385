"""The design system: colours, spacing, type scale, and the one stylesheet made of them.

Everything that decides how the window looks is here. Sizes are device-independent pixels on a grid of eight; text
sizes are factors of the platform's own font, so that a user's larger text stays larger.
"""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

GRID = 8
RAIL_WIDTH = 232
PANEL_WIDTH = 340
USUAL_LINE = 16  # height of a line of text at 100 %
CONTENT_WIDTH = 720
RADIUS = 6

HEADING = 1.6
HERO = 1.3
ARROW = 2.8  # room for the arrow of a list, in pixels for each point of the text
SMALL = 0.9
CODE = 2.2
FIXED = 0.95  # of the text around it

# PySide's stub asks for bytes here, which PySide refuses when it runs.
MENUS: Any = "QMenu"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, as ``#rrggbb``.

    Attributes:
        page: Behind the page.
        side: Behind the rail and the footer.
        surface: Cards and fields.
        line: Hairlines.
        edge: Outlines of fields and buttons.
        text: Text.
        muted: Less important text.
        accent: Links, the current step, the primary button.
        on_accent: Text on the primary button.
        accent_soft: A quiet background in the accent's colour.
        good: What is done.
        good_soft: Behind it.
        warn: What needs attention.
        warn_soft: Behind it.
        bad: What failed.
        bad_soft: Behind it.
    """

    page: str
    side: str
    surface: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str


LIGHT = Colours(
    page="#f6f7f9",
    side="#ebeef3",
    surface="#ffffff",
    line="#dde1e8",
    edge="#7f8899",
    text="#1b212c",
    muted="#566072",
    accent="#1757b8",
    on_accent="#ffffff",
    accent_soft="#e4edfb",
    good="#157a37",
    good_soft="#e2f4e7",
    warn="#835300",
    warn_soft="#fdf2dd",
    bad="#b3261e",
    bad_soft="#fdebe9",
)
DARK = Colours(
    page="#1a1d22",
    side="#212429",
    surface="#25292f",
    line="#3a3f48",
    edge="#79828f",
    text="#e9ebef",
    muted="#a9b0bc",
    accent="#82b1ff",
    on_accent="#0d1a30",
    accent_soft="#2a3850",
    good="#74d394",
    good_soft="#213b2b",
    warn="#f3c36d",
    warn_soft="#3e3118",
    bad="#ffa198",
    bad_soft="#3b2424",
)


CONTRAST_LIGHT = Colours(
    page="#ffffff",
    side="#ffffff",
    surface="#ffffff",
    line="#000000",
    edge="#000000",
    text="#000000",
    muted="#000000",
    accent="#00008f",
    on_accent="#ffffff",
    accent_soft="#ffffff",
    good="#004d18",
    good_soft="#ffffff",
    warn="#4d3100",
    warn_soft="#ffffff",
    bad="#8a0000",
    bad_soft="#ffffff",
)
CONTRAST_DARK = Colours(
    page="#000000",
    side="#000000",
    surface="#000000",
    line="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    accent="#ffe45c",
    on_accent="#000000",
    accent_soft="#000000",
    good="#5dff7f",
    good_soft="#000000",
    warn="#ffd633",
    warn_soft="#000000",
    bad="#ffb3b3",
    bad_soft="#000000",
)
THEMES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
_BY_PAGE = {theme.page: theme for theme in THEMES}


class _Motion:
    """Whether anything may move; off where nobody watches, for example while pictures are taken."""

    allowed = True


def allow_motion(*, on: bool) -> None:
    """Let things move, or not."""
    _Motion.allowed = on


def moves() -> bool:
    """Whether things may move: not where the user asked the desktop for less motion, nor where nobody watches."""
    if not _Motion.allowed or QGuiApplication.platformName() == "offscreen":
        return False
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - slow, and nothing moves on the first page

    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def scaled(pixels: int, widget: QWidget) -> int:
    """*pixels*, and more of them where the text of *widget* is larger than usual."""
    return max(pixels, round(pixels * widget.fontMetrics().height() / USUAL_LINE))


def system_wants_contrast() -> bool:
    """Whether the user's desktop asks for high contrast."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()
    return accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast


def system_is_dark() -> bool:
    """Whether the user's desktop is dark."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def is_dark() -> bool:
    """Whether the window is drawn dark now."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128  # noqa: PLR2004 - the middle


def colours() -> Colours:
    """The colours in use."""
    page = QGuiApplication.palette().color(QPalette.ColorRole.Window).name()
    return _BY_PAGE.get(page) or (DARK if is_dark() else LIGHT)


def colour(name: str) -> QColor:
    """One of the colours in use, by its name in :class:`Colours`."""
    return QColor(getattr(colours(), name))


def apply_theme(application: QApplication, *, dark: bool, contrast: bool = False) -> None:
    """Draw everything light or dark from now on, on request in high contrast."""
    plain, strong = (DARK, CONTRAST_DARK) if dark else (LIGHT, CONTRAST_LIGHT)
    chosen = strong if contrast else plain
    application.setPalette(_palette(chosen))
    application.setPalette(_menu_palette(chosen), MENUS)
    sheet = _stylesheet(chosen, application.font().pointSizeF())
    if application.styleSheet() != sheet:  # Qt would style every widget anew, half a second for a window
        application.setStyleSheet(sheet)


def _palette(chosen: Colours) -> QPalette:
    role = QPalette.ColorRole
    table = {
        role.Window: chosen.page,
        role.WindowText: chosen.text,
        role.Base: chosen.surface,
        role.AlternateBase: chosen.side,
        role.Text: chosen.text,
        role.Button: chosen.surface,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.bad,
        role.ToolTipBase: chosen.surface,
        role.ToolTipText: chosen.text,
        role.PlaceholderText: chosen.muted,
        role.Highlight: chosen.accent,
        role.HighlightedText: chosen.on_accent,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.Accent: chosen.accent,
    }
    palette = QPalette()
    for each, value in table.items():
        palette.setColor(each, QColor(value))
    for each in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(chosen.muted))
    return palette


def _menu_palette(chosen: Colours) -> QPalette:
    """The palette of menus: the style draws an empty check box in a darker shade of the colour behind windows.

    In the dark that would hardly be seen, and in high contrast be black on black. The menu itself stands on another
    colour.
    """
    palette = _palette(chosen)
    palette.setColor(QPalette.ColorRole.Window, QColor(chosen.muted))
    return palette


def _stylesheet(c: Colours, points: float) -> str:
    heading, small, code = points * HEADING, points * SMALL, points * CODE
    disabled = "dashed" if c.muted == c.text else "solid"  # where no grey can say so
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return f"""
QWidget#rail, QWidget#footer {{ background: {c.side}; }}
QWidget#rail {{ border-right: 1px solid {c.line}; }}
QWidget#rail[mirrored="true"] {{ border-right: none; border-left: 1px solid {c.line}; }}
QWidget#footer {{ border-top: 1px solid {c.line}; }}
QLabel#banner {{ background: {c.warn_soft}; color: {c.warn}; border-bottom: 1px solid {c.line}; padding: 8px 16px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}

QLabel[look="heading"] {{ font-size: {heading}pt; font-weight: 600; }}
QLabel[look="hero"] {{ font-size: {points * HERO}pt; font-weight: 600; }}
QLabel[look="title"] {{ font-weight: 600; }}
QLabel[look="muted"] {{ color: {c.muted}; }}
QLabel[look="small"] {{ color: {c.muted}; font-size: {small}pt; }}
QLabel[look="fixed"] {{ font-family: "{fixed}"; font-size: {points * FIXED}pt; }}
QFrame#help_panel, QFrame#picture_panel {{ background: {c.surface}; border-left: 1px solid {c.line}; }}
QFrame#help_panel[mirrored="true"] {{ border-left: none; border-right: 1px solid {c.line}; }}
QLabel[look="page_number"] {{
    background: {c.accent_soft}; color: {c.accent}; font-size: {code}pt; font-weight: 600; border-radius: {RADIUS}px;
    padding: 2px 14px;
}}
QLabel[look="number"] {{ color: {c.accent}; font-weight: 600; }}
QLabel[look="error"] {{ color: {c.bad}; }}
QLabel[look="code"] {{ font-size: {code}pt; font-weight: 600; letter-spacing: 4px; }}
QLabel[mark="done"] {{ color: {c.good}; }}
QLabel[mark="failed"] {{ color: {c.bad}; }}
QLabel[mark="unknown"] {{ color: {c.warn}; }}
QLabel[mark="waiting"] {{ color: {c.accent}; }}
QLabel[mark="todo"] {{ color: {c.muted}; }}

QFrame[look="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px; }}
QFrame[look="problem"] {{ background: {c.bad_soft}; border: 1px solid {c.bad}; border-radius: {RADIUS}px; }}
QFrame[look="success"] {{ background: {c.good_soft}; border: 1px solid {c.good}; border-radius: {RADIUS}px; }}
QFrame[look="advice"] {{ background: {c.warn_soft}; border: 1px solid {c.warn}; border-radius: {RADIUS}px; }}
QFrame[look="snippet"] {{ background: {c.side}; border: 1px solid {c.line}; border-radius: {RADIUS}px; }}
QFrame[look="line"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
QLabel[look="badge"] {{ border-radius: 4px; padding: 2px 8px; font-size: {small}pt; font-weight: 600; }}
QLabel[badge="create"] {{ background: {c.good_soft}; color: {c.good}; }}
QLabel[badge="change"] {{ background: {c.warn_soft}; color: {c.warn}; }}
QLabel[badge="remove"] {{ background: {c.bad_soft}; color: {c.bad}; }}
QLabel[badge="keep"] {{ background: {c.accent_soft}; color: {c.accent}; }}

QPushButton {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {RADIUS}px;
    padding: 6px 16px; min-height: 20px;
}}
QPushButton:hover {{ background: {c.accent_soft}; }}
QPushButton:pressed {{ background: {c.line}; }}
QPushButton:checked {{
    background: {c.accent_soft}; border: 2px solid {c.accent}; color: {c.accent}; padding: 5px 15px;
    text-decoration: underline;
}}
QPushButton:checked:focus {{ border: 4px double {c.text}; padding: 3px 13px; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 5px 15px; }}
QPushButton:disabled {{
    color: {c.muted}; border-color: {c.line}; border-style: {disabled}; background: transparent;
}}
QPushButton[look="primary"] {{
    background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; font-weight: 600;
}}
QPushButton[look="primary"]:hover {{ background: {_mixed(c.accent, c.text, 0.15)}; }}
QPushButton[look="primary"]:focus {{ border: 4px double {c.on_accent}; padding: 3px 13px; }}
QPushButton[look="primary"]:disabled {{
    background: {_mixed(c.accent, c.page, 0.45)}; color: {c.on_accent};
    border-color: {_mixed(c.accent, c.page, 0.45)}; border-style: {disabled};
}}
QPushButton[look="link"] {{
    background: transparent; color: {c.accent}; border: 1px solid transparent; padding: 6px 4px;
}}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="link"]:focus {{ border: 2px solid {c.accent}; padding: 5px 3px; }}
QPushButton[look="link"]:disabled {{ color: {c.muted}; }}
QPushButton[look="small"] {{ padding: 3px 12px; }}
QPushButton[look="small"]:focus {{ padding: 2px 11px; }}

QToolButton {{ background: transparent; border: 2px solid transparent; border-radius: {RADIUS}px; padding: 2px; }}
QToolButton:hover {{ background: {c.accent_soft}; }}
QToolButton:focus {{ border-color: {c.accent}; }}
QToolButton#more {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; padding: 6px 16px; min-height: 20px;
}}
QToolButton#more:hover {{ background: {c.accent_soft}; }}
QToolButton#more:pressed {{ background: {c.line}; }}
QToolButton#more:focus {{ border: 2px solid {c.accent}; padding: 5px 15px; }}
QToolButton#more::menu-button {{ width: 0; border: none; }}
QToolButton#more::menu-arrow {{ image: none; width: 0; }}

QLineEdit {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {RADIUS}px;
    padding: 6px 8px; min-height: 20px; selection-background-color: {c.accent}; selection-color: {c.on_accent};
    placeholder-text-color: {c.muted};
}}
QLineEdit:focus {{ border: 2px solid {c.accent}; padding: 5px 7px; }}
QLineEdit[wrong="true"] {{ border: 1px dashed {c.bad}; }}
QLineEdit[wrong="true"]:focus {{ border: 2px solid {c.bad}; padding: 5px 7px; }}
QLineEdit[fixed="true"] {{ background: {c.side}; border-color: {c.line}; }}
QLineEdit:disabled {{ color: {c.muted}; background: {c.page}; border-color: {c.line}; }}

QRadioButton {{ spacing: 8px; padding: 4px; border: 2px solid transparent; border-radius: {RADIUS}px; }}
QRadioButton:focus {{ border-color: {c.accent}; }}
QRadioButton:disabled {{ color: {c.muted}; }}
QRadioButton::indicator {{
    width: 14px; height: 14px; border: 2px solid {c.edge}; border-radius: 9px; background: {c.surface};
}}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {c.accent}; }}
QRadioButton::indicator:disabled {{ border-color: {c.line}; }}
QRadioButton::indicator:checked:disabled {{ border-color: {c.muted}; }}

QListWidget, QPlainTextEdit {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {RADIUS}px; padding: 4px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QListWidget:focus, QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 3px; }}
QListWidget::item {{ padding: 6px 8px; border-radius: 4px; }}
QListWidget::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
QComboBox {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; border-radius: {RADIUS}px;
    padding: 6px {points * ARROW}px 6px 10px; min-height: 20px;
}}
QComboBox[mirrored="true"] {{ padding: 6px 10px 6px {points * ARROW}px; }}
QComboBox:hover {{ background: {c.accent_soft}; }}
QComboBox:disabled {{ color: {c.muted}; background: transparent; border-color: {c.line}; border-style: {disabled}; }}
QComboBox::drop-down {{ border: none; width: 0; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox QAbstractItemView {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; outline: none;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}

QProgressBar {{ background: transparent; border: none; max-height: 3px; min-height: 3px; }}
QProgressBar::chunk {{ background: {c.accent}; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.edge}; padding: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {c.edge}; border-radius: 4px; min-height: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _mixed(one: str, other: str, share: float) -> str:
    """*one* with a *share* (0 to 1) of *other*."""
    a, b = QColor(one), QColor(other)
    parts = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return "#" + "".join(f"{round(x * (1 - share) + y * share):02x}" for x, y in parts)
