"""A picture in a window of its own, as large as the user wants it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wizard.gui.design import GRID
from wizard.gui.pictures.portal_picture import PortalPicture
from wizard.gui.widgets.parts import button, label, row
from wizard.gui.words import tr
from wizard.portal_view import View, plain_caption

SIZE = (940, 680)
SMALLEST = (420, 360)


class EnlargedPicture(QDialog):
    """One of several pictures, large. Arrow keys turn to the one before or after; Escape closes.

    Attributes:
        picture: The picture.
        place: Which of the pictures it is, from 0.

    Signals:
        turned: Another picture is shown; its place.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("enlarged_picture")
        self.setSizeGripEnabled(True)
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        if self.screen() is not None:
            self.resize(self.size().boundedTo(self.screen().availableSize() * 0.9))
        self._views: tuple[View, ...] = ()
        self._manual = False
        self.place = 0
        self.picture = PortalPicture(fits=True)
        self.picture.setObjectName("enlarged")
        self._caption = label("", name="enlarged_caption")
        self._which = label("", "muted", name="enlarged_place")
        self._back = button(tr("&Previous"), lambda: self.turn(-1), name="enlarged_previous")
        self._on = button(tr("&Next"), lambda: self.turn(1), name="enlarged_next")
        self._close = button(tr("Close"), self.accept, look="primary", name="enlarged_close")
        self._close.setDefault(True)
        # Shortcuts, because a button with the keyboard would take the arrows to go to the next button.
        onwards, backwards = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            onwards, backwards = backwards, onwards
        QShortcut(QKeySequence(onwards), self, lambda: self.turn(1))
        QShortcut(QKeySequence(backwards), self, lambda: self.turn(-1))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID + GRID // 2)
        column.addWidget(self.picture, 1)
        column.addWidget(self._caption)
        ways = row(self._back, self._on, self._which, self._close)
        ways.setStretchFactor(self._which, 1)  # with large text it goes on in a second line
        column.addLayout(ways)

    def show_views(self, views: Sequence[View], place: int, *, manual: bool) -> None:
        """Show the picture at *place* of *views*."""
        self._views, self._manual = tuple(views), manual
        self._show(place)

    def turn(self, by: int) -> None:
        """Go *by* pictures on, or back."""
        place = self.place + by
        if 0 <= place < len(self._views):
            self._show(place)
            self.turned.emit(place)

    def _show(self, place: int) -> None:
        self.place = place
        view = self._views[place]
        self.picture.show_view(view, manual=self._manual)
        self._caption.setText(plain_caption(view, manual=self._manual))
        number = view.picture.number
        which = tr("Picture {number} of {total}", number=number, total=view.count) if number else ""
        self._which.setText(which)
        self.setWindowTitle(f"{view.where} · {which}" if which else view.where)
        several = len(self._views) > 1
        for each, there in ((self._back, place > 0), (self._on, place < len(self._views) - 1)):
            each.setVisible(several)
            each.setEnabled(there)
