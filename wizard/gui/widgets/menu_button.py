"""The button that opens the menu."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton


class MenuButton(QToolButton):
    """Looks like the buttons beside it, and lets a screen reader find its menu while that is open.

    WORKAROUND https://doc.qt.io/qt-6/qtoolbutton.html#ToolButtonPopupMode-enum: Qt leaves windows of the type popup out
    of what it tells of the application, so a menu that is only popped up is nowhere in the tree of a screen reader;
    below a push button with a menu it is not either. Of all buttons Qt tells of the menu of a tool button of the kind
    ``MenuButtonPopup`` alone. Its second half, the arrow, has no width here.
    """

    def __init__(self, text: str, pressed: Callable[[], object]) -> None:
        """Say *text*; *pressed* opens the menu."""
        super().__init__()
        self.setObjectName("more")
        self.setText(text)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: pressed())
