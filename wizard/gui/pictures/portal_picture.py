"""The widget that shows one portal picture, at any size."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wizard.gui.icons import draw_icon
from wizard.gui.pictures.paint import paint
from wizard.gui.pictures.parts import RADIUS, lay_out
from wizard.gui.pictures.scene import Scene
from wizard.gui.pictures.theme import Theme, theme_of
from wizard.gui.words import tr
from wizard.portal_view import View, describe, plain_caption

USUAL_WIDTH = 340
FRAME = 3  # around the picture, for the ring that shows where the keyboard is
CHIP = 26
KEPT = 48  # scenes: the pictures of two steps at the widths that a layout asks for
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PortalPicture(QAbstractButton):
    """A portal picture, drawn from data. Click, Enter and Space press it, which asks for a larger one.

    Attributes:
        view: What it shows; ``None`` before the first.
        least: A height in pixels that the picture has at least, so that several have the same.
        usual: The width in pixels that the widget asks for.
        fits: Whether the picture shrinks to fit the widget's height as well; otherwise the widget asks for the height.

    Signals:
        clicked: Inherited; the picture was pressed.
    """

    def __init__(self, *, fits: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: View | None = None
        self.least = 0.0
        self.usual = USUAL_WIDTH
        self.fits = fits
        self._scenes: dict[tuple[View, int, float, bool], Scene] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(not fits)
        if fits:
            policy.setVerticalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if not fits:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(tr("Enlarge the picture"))

    def show_view(self, view: View, *, manual: bool, least: float = 0) -> None:
        """Show *view*; *manual* chooses between its two captions for the accessible name."""
        self.setAccessibleName(plain_caption(view, manual=manual))
        self.setAccessibleDescription(describe(view, tr))
        if (view, least) != (self.view, self.least):
            self.view, self.least = view, least
            self.updateGeometry()
            self.update()

    def height_of(self, view: View, width: int) -> float:
        """The height that a picture needs at this width."""
        return self._laid_out(view, width, 0, mirrored=False).size.height()

    def scene(self, width: int) -> Scene | None:
        """The picture laid out for a widget of this width."""
        if self.view is None:
            return None
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        least = self.least if self.least > self.height_of(self.view, width) else 0
        return self._laid_out(self.view, width, least, mirrored=mirrored)

    def _laid_out(self, view: View, width: int, least: float, *, mirrored: bool) -> Scene:
        """*view* laid out; kept, because layouts ask for a few widths again and again, and steps for a few pictures."""
        asked = (view, width, least, mirrored)
        if asked not in self._scenes:
            if len(self._scenes) >= KEPT:
                del self._scenes[next(iter(self._scenes))]
            if mirrored:
                self._scenes[asked] = self._laid_out(view, width, least, mirrored=False).flipped()
            else:
                self._scenes[asked] = lay_out(view, max(1, width - 2 * FRAME), self.font(), least=least)
        return self._scenes[asked]

    def hasHeightForWidth(self) -> bool:
        """Whether it asks for the height that belongs to its width."""
        return not self.fits

    def heightForWidth(self, width: int) -> int:
        """The height that belongs to *width*."""
        scene = self.scene(width)
        return round(scene.size.height()) + 2 * FRAME if scene is not None else width

    def sizeHint(self) -> QSize:
        """As wide as usual."""
        return QSize(self.usual, self.heightForWidth(self.usual))

    def minimumSizeHint(self) -> QSize:
        """Small, so that a window may be."""
        return QSize(USUAL_WIDTH // 2, USUAL_WIDTH // 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A new font or direction is a new layout; new colours are only painted."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange}:
            self._forget()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture in the colours of the window as they are now."""
        scene = self._fitting()
        if scene is None:
            return
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = round((self.width() - scene.size.width()) / 2)
        top = round((self.height() - scene.size.height()) / 2) if self.fits else FRAME
        painter.translate(left, top)
        paint(painter, scene, theme)
        whole = QRectF(QPointF(0, 0), scene.size)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
        if not self.fits and (self.hasFocus() or self.underMouse()):
            self._chip(painter, whole, theme)
        painter.end()

    def _chip(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        """The sign in the corner that says it can be enlarged."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = whole.left() + FRAME * 2 if mirrored else whole.right() - CHIP - FRAME * 2
        chip = QRectF(left, whole.bottom() - CHIP - FRAME * 2, CHIP, CHIP)
        painter.setPen(theme.colour("edge"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(chip, RADIUS, RADIUS)
        inset = CHIP * 0.25
        sign = chip.adjusted(inset, inset, -inset, -inset)
        draw_icon(painter, "enlarge", sign, theme.colour("accent"))

    def _fitting(self) -> Scene | None:
        """The scene in the widget's size, narrower where the widget is too low for it."""
        scene = self.scene(self.width())
        room = self.height() - 2 * FRAME
        if scene is None or not self.fits or scene.size.height() <= room:
            return scene
        for _ in range(3):  # texts are measured in whole pixels, so that the first try may miss by a little
            width = int(scene.size.width() * room / scene.size.height()) + 2 * FRAME
            scene = self.scene(width) or scene
            if scene.size.height() <= room:
                break
        return scene

    def _forget(self) -> None:
        self._scenes.clear()
        self.updateGeometry()
        self.update()
