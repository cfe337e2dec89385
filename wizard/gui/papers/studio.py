"""The hand-over sheet with its pictures, as PDF or HTML. Needs Qt, and no window; may run in any thread."""

import os
import sys
from collections.abc import Mapping

from PySide6.QtGui import QFont, QGuiApplication

from wizard.catalogue import language
from wizard.gui.papers.figures import drawn, figures
from wizard.gui.papers.pdf import pdf
from wizard.handover.page import page
from wizard.handover.record import Record
from wizard.handover.sheet import make_sheet
from wizard.pictures import Pictures

HTML, PDF = ".html", ".pdf"


def sheet_file(
    record: Record, pictures: Pictures, values: Mapping[str, str], ending: str, font: QFont | None = None
) -> bytes:
    """The content of a file that ends in *ending*.

    Args:
        record: The account of the set-up.
        pictures: The pictures of the recipe.
        values: What goes into the places of the pictures.
        ending: :data:`PDF`, or :data:`HTML`.
        font: The font of the texts; by default the application's.
    """
    sheet, font = make_sheet(record), font or QFont(QGuiApplication.font())
    scenes = tuple(drawn(pictures, values, font, mirrored=language().kind.right_to_left))
    if ending == PDF:
        return pdf(sheet, scenes, font)
    return page(sheet, figures(scenes)).encode()


def without_window() -> None:
    """Let Qt draw where nobody sees a window, for example on a server."""
    if QGuiApplication.instance() is not None:
        return
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _Kept.application = QGuiApplication(sys.argv[:1])


class _Kept:
    """Qt's application lives as long as somebody holds it."""

    application: QGuiApplication | None = None
