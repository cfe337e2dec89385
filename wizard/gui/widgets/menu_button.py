"""The button that opens the menu."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

MNEMONIC = Qt.TextFlag.TextShowMnemonic


class MenuButton(QToolButton):
    """Looks like the buttons beside it, and lets a screen reader find its menu while that is open.

    WORKAROUND https://doc.qt.io/qt-6/qtoolbutton.html#ToolButtonPopupMode-enum: Qt leaves windows of the type popup out
    of what it tells of the application, so a menu that is only popped up is nowhere in the tree of a screen reader;
    below a push button with a menu it is not either. Of all buttons Qt tells of the menu of a tool button of the kind
    ``MenuButtonPopup`` alone. Its second half, the arrow, has no width here.
    """

    def __init__(self, text: str, pressed: Callable[[], object], like: QPushButton) -> None:
        """Say *text*; *pressed* opens the menu. It is as high as *like*, and has as much around its words."""
        super().__init__()
        self._like = like
        self.setObjectName("more")
        self.setText(text)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: pressed())

    def sizeHint(self) -> QSize:
        """Qt's own is larger than a push button: it keeps room for an arrow and a shadow."""
        usual = self._like.sizeHint()
        words = [each.fontMetrics().size(MNEMONIC, each.text()).width() for each in (self, self._like)]
        return QSize(usual.width() - words[1] + words[0], usual.height())
