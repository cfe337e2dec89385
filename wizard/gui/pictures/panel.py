"""The panel at the side of the window: the article's picture for this moment, its caption, and the gallery."""

import html
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from wizard.gui.design import GRID
from wizard.gui.icons import draw_icon
from wizard.gui.pictures.canvas import USUAL_FONT
from wizard.gui.pictures.enlarged import EnlargedPicture
from wizard.gui.pictures.gallery import Gallery
from wizard.gui.pictures.portal_picture import FRAME, USUAL_WIDTH, PortalPicture
from wizard.gui.pictures.theme import theme_of
from wizard.gui.widgets.breaking import Phrase
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.parts import row, scrolling
from wizard.gui.words import tr
from wizard.pictures import Pictures
from wizard.portal_view import View, caption, plain_caption, view_of

INSET = 2 * GRID
BUTTON, ICON = 1.7, 1.15  # of the height of a line


class FoldButton(QToolButton):
    """The button that folds the pictures away or brings them back.

    Attributes:
        icon_name: What it shows.
    """

    icon_name = ""

    def show_icon(self, name: str) -> None:
        """Show the icon *name*."""
        self.icon_name = name
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the text asks for."""
        side = round(self.fontMetrics().height() * BUTTON)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon on top of Qt's own ground and outline."""
        super().paintEvent(event)
        size = self.fontMetrics().height() * ICON
        place = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        draw_icon(painter, self.icon_name, place, theme_of(self.palette()).colour("muted"))
        painter.end()


class PicturePanel(QWidget):
    """The article's pictures beside the page. It follows the step, and stays where the user looks meanwhile.

    Attributes:
        pictures: All pictures of the article.
        shown: Number (or name) of the picture that is shown; 0 for none.
        folded: Whether only the button that brings the pictures back is there.

    Signals:
        folding: The panel was folded away (``True``) or brought back.
        picture_shown: Another picture is shown; its number, 0 for one that has a name instead.
    """

    folding = Signal(bool)
    picture_shown = Signal(int)

    def __init__(self, pictures: Pictures) -> None:
        """An empty panel; :meth:`show_pictures` fills it."""
        self._ready = False  # Qt tells of changes while the panel is still being made
        super().__init__()
        self.pictures = pictures
        self.shown: int | str = 0
        self.folded = False
        self._numbers: tuple[int | str, ...] = ()
        self._current: int | str = 0
        self._views: dict[int | str, View] = {}
        self._manual = False
        self._asked: object = None
        self._enlarged: EnlargedPicture | None = None
        self.setObjectName("picture_panel")
        self.setAccessibleName(tr("Pictures of the portal"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._title = Phrase(look="title", name="picture_title")
        self._place = Phrase(look="muted", name="picture_place")
        self._fold = FoldButton()
        self._fold.setObjectName("picture_fold")
        self._fold.setAutoRaise(True)
        self._fold.clicked.connect(lambda: self.fold(folded=not self.folded))
        self.picture = PortalPicture()
        self.picture.setObjectName("enlarge")
        self.picture.clicked.connect(self.enlarge)
        self._caption = QLabel(wordWrap=True)
        self._caption.setObjectName("picture_caption")
        self._caption.setTextFormat(Qt.TextFormat.RichText)  # every piece of it is escaped first
        self._gallery = Gallery()
        self._gallery.chosen.connect(self.look_at)
        self._assemble()
        self._ready = True
        self.fold(folded=False)

    def _assemble(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(GRID + GRID // 2)
        # The picture keeps a little room around it for the ring of the keyboard: the rest lines up with its edge.
        self._caption.setContentsMargins(FRAME, 0, FRAME, 0)
        self._gallery.setContentsMargins(FRAME - 1, 0, FRAME - 1, 0)
        for part in (self.picture, self._caption, self._gallery):
            column.addWidget(part)
        column.addStretch(1)
        self._area = scrolling(content)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(GRID)
        # Where there is no room for both, the number of the picture goes on in the next line.
        self._head = row(self._fold)
        self._head.insertLayout(0, Flow(self._title, self._place, apart=True), 1)
        self._head.setContentsMargins(FRAME, 0, 0, 0)
        self._outer.addLayout(self._head)
        self._outer.addWidget(self._area, 1)

    # -- what is shown -------------------------------------------------------------------------------------------

    def show_pictures(
        self,
        numbers: Sequence[int | str],
        current: int | str,
        values: Mapping[str, str],
        *,
        manual: bool = False,
        done: bool = False,
    ) -> None:
        """Show the pictures of a step; may be called with every snapshot.

        When the step or its current picture changes, the panel goes to it; otherwise it stays where the user looks.

        Args:
            numbers: The pictures of the step; numbers, or the name of one that has none.
            current: The one that the article shows at this moment.
            values: What goes into the places of the pictures.
            manual: Whether the user does the step in the portal: the captions say what to do, not what the wizard does.
            done: Whether the step is done.
        """
        asked = (tuple(numbers), current, tuple(sorted(values.items())), manual, done)
        if asked == self._asked:  # most snapshots change nothing here
            return
        self._asked = asked
        moved = (tuple(numbers), current) != (self._numbers, self._current)
        self._numbers, self._current, self._manual = tuple(numbers), current, manual
        if not numbers:
            self.shown, self._views = 0, {}
            if self._enlarged is not None:
                self._enlarged.reject()
            return
        self._views = {each: view_of(self.pictures, each, tr, values) for each in numbers}
        captions = [
            (each, plain_caption(view, manual=manual)) for each, view in self._views.items() if isinstance(each, int)
        ]
        if captions and isinstance(current, int):
            self._gallery.show_pictures(captions, current, done=done)
        else:
            self._gallery.hide()
        self._draw(current if moved or self.shown not in self._views else self.shown)

    def lay_out_ahead(self, numbers: Sequence[int | str], values: Mapping[str, str]) -> Iterator[None]:
        """Lay out the pictures *numbers* with *values*, one with each ``yield``; nothing that is shown changes."""
        for each in numbers:
            self.picture.height_of(view_of(self.pictures, each, tr, values), self._picture_width())
            yield

    def look_at(self, which: int | str) -> None:
        """Show another picture of the step."""
        if which in self._views:
            self._draw(which)

    def enlarge(self) -> None:
        """Show the picture in a window of its own."""
        if self._enlarged is None and self._views:
            self._enlarged = EnlargedPicture(self)
            self._enlarged.turned.connect(self._turned)
            self._enlarged.finished.connect(self._enlarged_closed)
            self._enlarged.show_views(tuple(self._views.values()), self._place_of_shown(), manual=self._manual)
            self._enlarged.open()

    def _place_of_shown(self) -> int:
        return list(self._views).index(self.shown)

    def _turned(self, place: int) -> None:
        self.look_at(list(self._views)[place])

    def _enlarged_closed(self) -> None:
        if self._enlarged is not None:
            self._enlarged.deleteLater()
            self._enlarged = None
        self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self, which: int | str) -> None:
        view = self._views[which]
        changed, self.shown = which != self.shown, which
        self._title.setText(view.where)
        number, count = view.picture.number, view.count
        self._place.setText(tr("Picture {number} of {total}", number=number, total=count) if number else "")
        width = self.picture.usual = self._picture_width()
        # As high as the highest of the step: what stands below does not jump from picture to picture.
        least = max(self.picture.height_of(each, width) for each in self._views.values())
        self.picture.show_view(view, manual=self._manual, least=least)
        words = "".join(
            f"<b>{html.escape(piece)}</b>" if bold else html.escape(piece)
            for piece, bold in caption(view, manual=self._manual)
        )
        if words != self._caption.text():
            self._caption.setText(words)
            self._caption.setAccessibleName(plain_caption(view, manual=self._manual))
        if isinstance(which, int) and which in self._gallery.buttons:
            self._gallery.choose(which)
        if self._enlarged is not None:
            self._enlarged.show_views(tuple(self._views.values()), self._place_of_shown(), manual=self._manual)
        if changed:
            self.picture_shown.emit(number)

    # -- folding -------------------------------------------------------------------------------------------------

    def fold(self, *, folded: bool) -> None:
        """Fold the panel away, or bring it back. The button for it always stays."""
        changed, self.folded = folded != self.folded, folded
        for part in (self._title, self._place, self._area):
            part.setVisible(not folded)
        words = tr("Show the pictures of the portal") if folded else tr("Hide the pictures of the portal")
        self._fold.setToolTip(words)
        self._fold.setAccessibleName(words)
        side = "left" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "right"
        self._fold.show_icon(f"panel-{side}-{'open' if folded else 'close'}")
        inset = GRID // 2 if folded else INSET - FRAME
        self._outer.setContentsMargins(inset, INSET, inset, 0)
        self._outer.setAlignment(self._head, Qt.AlignmentFlag.AlignTop if folded else Qt.AlignmentFlag(0))
        self.setFixedWidth(self._fold.sizeHint().width() + FRAME + 2 * inset if folded else self.width_unfolded())
        if changed:
            self.folding.emit(folded)

    def width_unfolded(self) -> int:
        """The width of the whole panel, in pixels."""
        return self._picture_width() + 2 * (INSET - FRAME)

    def changeEvent(self, event: QEvent) -> None:
        """A larger font makes the panel wider; another direction turns its arrow."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange} and self._ready:
            self.fold(folded=self.folded)
            if self.shown in self._views:
                self._draw(self.shown)

    def _picture_width(self) -> int:
        """The width of the picture's widget: it grows with the user's text."""
        return round(USUAL_WIDTH * QFontInfo(self.font()).pixelSize() / USUAL_FONT) + 2 * FRAME

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline towards the page."""
        painter = QPainter(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.fillRect(
            self.width() - 1 if mirrored else 0, 0, 1, self.height(), theme_of(self.palette()).colour("line")
        )
        painter.end()
