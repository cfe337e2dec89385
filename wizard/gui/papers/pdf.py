"""The hand-over sheet as a PDF: the same page as the HTML file, laid out by Qt, then the pictures, drawn as vectors."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from wizard.gui.design import LIGHT
from wizard.gui.papers.figures import Drawn
from wizard.gui.papers.paging import keep_together
from wizard.gui.papers.pdf_text import readable
from wizard.gui.pictures.paint import paint
from wizard.gui.pictures.theme import LIGHT as PICTURE
from wizard.gui.words import tr
from wizard.handover.page import page
from wizard.handover.sheet import Sheet

# Lengths in points, 72 to the inch.
A_POINT = 72
DOTS = 1200  # to the inch
SIDE, TOP, BOTTOM = 54.0, 56.0, 58.0
SMALL = 8.0
TEXT = 9.5
GAP = 18.0
COLUMNS = 2
BAND = 5.0
# Qt's rich text does not know that an address keeps its own direction; these characters say so (U+2066 and U+2069).
CODE, END_OF_CODE, ISOLATE, END = '<code dir="ltr">', "</code>", "\u2066", "\u2069"
HEADING = 13.0
HEADED = 30.0  # the room of the heading over the pictures
CAPTION = 5.0  # between a picture and its caption


def pdf(sheet: Sheet, pictures: Sequence[Drawn], font: QFont) -> bytes:
    """The PDF of *sheet*, A4.

    Args:
        sheet: What to print.
        pictures: Pictures for its last pages.
        font: The font of the texts.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(f"{sheet.title} · {sheet.subject}")
    writer.setCreator("Entra SSO Wizard")
    _Press(writer, sheet, font).print(pictures)
    buffer.close()
    return readable(bytes(content.data()), sheet.language)


class _Press:
    """Prints one sheet. The painter counts in points."""

    def __init__(self, writer: QPdfWriter, sheet: Sheet, font: QFont) -> None:
        self._writer = writer
        self._sheet = sheet
        self._scale = writer.resolution() / A_POINT
        self._size = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Point)
        self._text = QRectF(SIDE, TOP, self._size.width() - 2 * SIDE, self._size.height() - TOP - BOTTOM)
        self._font = QFont(font.family())
        self._direction = Qt.LayoutDirection.RightToLeft if sheet.right_to_left else Qt.LayoutDirection.LeftToRight

    def print(self, pictures: Sequence[Drawn]) -> None:
        """Print everything."""
        document = self._document(page(self._sheet, paper=True))
        plates = self._plates(pictures)
        pages = document.pageCount()
        count = pages + len(plates)
        painter = QPainter(self._writer)
        painter.scale(self._scale, self._scale)
        for number in range(count):
            if number:
                self._writer.newPage()
            self._frame(painter, number + 1, count)
            if number < pages:
                self._body(painter, document, number)
            else:
                self._plate(painter, plates[number - pages], first=number == pages)
        painter.end()

    def _document(self, html: str) -> QTextDocument:
        """The text, broken into pages; it counts in the writer's own fine dots, so that no letter is moved."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._written(TEXT))
        option = QTextOption(document.defaultTextOption())
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.documentLayout().setPaintDevice(self._writer)
        if self._sheet.right_to_left:
            html = html.replace(CODE, CODE + ISOLATE).replace(END_OF_CODE, END + END_OF_CODE)
        document.setHtml(html)
        _as_large_as_it_says(document)
        document.setPageSize(self._text.size() * self._scale)
        keep_together(document)
        return document

    def _body(self, painter: QPainter, document: QTextDocument, number: int) -> None:
        height = self._text.height() * self._scale
        view = QRectF(0, number * height, self._text.width() * self._scale, height)
        painter.save()
        painter.translate(self._text.topLeft())
        painter.scale(1 / self._scale, 1 / self._scale)
        painter.translate(0, -view.top())
        painter.setClipRect(view)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = view
        context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _frame(self, painter: QPainter, number: int, count: int) -> None:
        """What stands on every page: a band at the top, and below who made it and which page it is."""
        painter.fillRect(QRectF(0, 0, self._size.width(), BAND), QColor(LIGHT.accent))
        line = self._text.bottom() + GAP
        painter.setPen(QPen(QColor(LIGHT.line), 0.5))
        painter.drawLine(QPointF(self._text.left(), line), QPointF(self._text.right(), line))
        below = QRectF(self._text.left(), line + 6, self._text.width(), 24)
        self._say(painter, below, self._sheet.footer, SMALL, LIGHT.muted)
        place = tr("Page {number} of {total}", number=number, total=count)
        self._say(painter, below, place, SMALL, LIGHT.muted, at_end=True)
        if number > 1:
            above = QRectF(self._text.left(), BAND + 14, self._text.width(), 16)
            self._say(painter, above, self._sheet.kind, SMALL, LIGHT.muted)
            self._say(painter, above, self._sheet.subject, SMALL, LIGHT.muted, at_end=True)

    # -- pictures ------------------------------------------------------------------------------------------------

    def _plates(self, pictures: Sequence[Drawn]) -> list[list[tuple[Drawn, QRectF]]]:
        """The pictures, each with its place on a page."""
        width = (self._text.width() - GAP) / COLUMNS
        plates: list[list[tuple[Drawn, QRectF]]] = []
        top = self._text.bottom() + 1
        for at in range(0, len(pictures), COLUMNS):
            line = pictures[at : at + COLUMNS]
            high = max(each.scene.size.height() * width / each.scene.size.width() for each in line)
            words = max(self._height(each.caption, width) for each in line)
            if top + high + words > self._text.bottom():
                plates.append([])
                top = self._text.top() + (HEADED if len(plates) == 1 else 0)
            for column, each in enumerate(line):
                left = self._text.left() + column * (width + GAP)
                if self._direction is Qt.LayoutDirection.RightToLeft:
                    left = self._text.right() - width - column * (width + GAP)
                plates[-1].append((each, QRectF(left, top, width, high)))
            top += high + CAPTION + words + GAP
        return plates

    def _plate(self, painter: QPainter, plate: Sequence[tuple[Drawn, QRectF]], *, first: bool) -> None:
        if first:
            heading = QRectF(self._text.left(), self._text.top(), self._text.width(), HEADED)
            self._say(painter, heading, self._sheet.pictures, HEADING, LIGHT.accent, strong=True)
        for drawn, where in plate:
            painter.save()
            painter.translate(where.topLeft())
            factor = where.width() / drawn.scene.size.width()
            painter.scale(factor, factor)
            paint(painter, drawn.scene, PICTURE)
            painter.restore()
            below = QRectF(where.left(), where.bottom() + CAPTION, where.width(), 200)
            self._say(painter, below, drawn.caption, SMALL + 0.5, LIGHT.muted)

    # -- words ---------------------------------------------------------------------------------------------------

    def _written(self, points: float, *, strong: bool = False) -> QFont:
        """The font at *points*, in the dots of the writer where it is used without a scale."""
        font = QFont(self._font)
        font.setPointSizeF(points)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _height(self, words: str, width: float) -> float:
        """How high *words* are as a caption, in points."""
        metrics = QFontMetricsF(self._written(SMALL + 0.5), self._writer)
        room = QRectF(0, 0, width * self._scale, 10_000 * self._scale)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height() / self._scale

    def _say(
        self,
        painter: QPainter,
        where: QRectF,
        words: str,
        points: float,
        ink: str,
        *,
        strong: bool = False,
        at_end: bool = False,
    ) -> None:
        """Write *words* into a place; the font is set in the writer's dots, so the place is as well."""
        # Left means where a line begins: Qt turns it around with the direction of the text.
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignTop)
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.save()
        painter.scale(1 / self._scale, 1 / self._scale)
        painter.setFont(self._written(points, strong=strong))
        painter.setPen(QColor(ink))
        room = QRectF(where.topLeft() * self._scale, where.size() * self._scale)
        painter.drawText(room, words, option)
        painter.restore()


def _as_large_as_it_says(document: QTextDocument) -> None:
    """Qt sets every heading in a size of its own, whatever the stylesheet says: take that away."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            for at in block.textFormats():
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + at.start)
                cursor.setPosition(block.position() + at.start + at.length, QTextCursor.MoveMode.KeepAnchor)
                form = at.format.toCharFormat()
                form.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                cursor.setCharFormat(form)
        block = block.next()
