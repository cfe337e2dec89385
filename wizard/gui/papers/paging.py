"""Page breaks of a text that Qt laid out: a row stays whole, and a heading stays with what it is over.

Qt breaks wherever a page ends, and knows neither ``break-inside`` nor ``break-after``.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable, QTextTableCellFormat

SECTION = 2  # the level of a section's heading
MOST = 200  # breaks; only so that a text that cannot be helped ends


@dataclass(frozen=True, slots=True)
class _Unit:
    """Something that stays whole.

    Attributes:
        top: Its upper end.
        bottom: Its lower end.
        stays: Whether it must not be parted from what follows.
        push: Moves it down to the next page; gets the room that is left on this one.
    """

    top: float
    bottom: float
    stays: bool
    push: Callable[[float], None]


def keep_together(document: QTextDocument) -> None:
    """Move what a page's end would cut to the next page."""
    height = document.pageSize().height()
    done = 0.0
    for _ in range(MOST):
        cut = next((each for each in _chains(document) if each[0].top > done and _is_cut(each, height)), None)
        if cut is None:
            return
        done = cut[0].top
        cut[0].push(height - cut[0].top % height)
        # Qt would lay out anew only what changed, and leave what is below in places that are taken now.
        document.markContentsDirty(0, document.characterCount())


def _is_cut(chain: list[_Unit], height: float) -> bool:
    top, bottom = chain[0].top, chain[-1].bottom
    return bottom - top < height and int(top // height) != int((bottom - 0.01) // height)


def _chains(document: QTextDocument) -> Iterator[list[_Unit]]:
    """What stays together, from the top: headings with the sentence and the row below them, and each row."""
    chain: list[_Unit] = []
    for unit in _units(document):
        chain.append(unit)
        if not unit.stays:
            yield chain
            chain = []
    if chain:
        yield chain


def _units(document: QTextDocument) -> Iterator[_Unit]:
    seen: QTextTable | None = None
    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table is None:
            if block.text().strip():
                yield _of_block(document, block)
        elif table != seen:
            yield from _of_table(document, table)
        seen = table
        block = block.next()


def _of_block(document: QTextDocument, block: QTextBlock) -> _Unit:
    where = document.documentLayout().blockBoundingRect(block)

    def push(_room: float) -> None:
        form = block.blockFormat()
        form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(block).setBlockFormat(form)

    after = block.next()
    follows = after.isValid() and (
        QTextCursor(after).currentTable() is not None or after.blockFormat().headingLevel() > SECTION
    )
    stays = follows or block.blockFormat().headingLevel() > 0
    return _Unit(where.top(), where.bottom(), stays=stays, push=push)


def _of_table(document: QTextDocument, table: QTextTable) -> Iterator[_Unit]:
    layout = document.documentLayout()
    for row in range(table.rows()):
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        tops = [layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells]
        bottoms = [layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells]
        yield _Unit(min(tops), max(bottoms), stays=False, push=_pushes_row(table, row))


def _pushes_row(table: QTextTable, row: int) -> Callable[[float], None]:
    """Moves a row down: a table has no page breaks of its own, but its cells have padding."""

    def push(room: float) -> None:
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            form = QTextTableCellFormat(cell.format().toTableCellFormat())
            form.setTopPadding(form.topPadding() + room)
            cell.setFormat(form)

    return push
