"""Whether all that is said can be read."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from wizard.gui.shell import Shell


def too_small(window: QWidget) -> list[str]:
    """The labels and buttons in *window* that say more than fits into them."""
    found = []
    for each in window.findChildren(QWidget):
        if not isinstance(each, QLabel | QAbstractButton) or not each.isVisible():
            continue
        least = each.minimumSizeHint()
        wanted = each.heightForWidth(each.width()) if each.hasHeightForWidth() else least.height()
        if each.width() < least.width() or each.height() < wanted:
            needs = f"{each.width()} x {each.height()}, needs {least.width()} x {wanted}"
            found.append(f"{type(each).__name__} {each.objectName() or each.text()[:40]!r}: {needs}")
    return found


def cut_off(window: Shell) -> list[str]:
    """What in *window* is too small, or lies outside the width of the open page."""
    page = window.page
    room = page.viewport().rect()
    found = too_small(window)
    for each in page.findChildren(QWidget):
        if each.isVisible() and each is not page.viewport() and page.viewport().isAncestorOf(each):
            left = each.mapTo(page.viewport(), QPoint(0, 0)).x()
            if left < 0 or left + each.width() > room.width():
                found.append(f"{type(each).__name__} {each.objectName()} lies outside")
    content = page.widget()
    if content is None or content.width() > room.width():
        found.append("the page scrolls sideways")
    if window.minimumSizeHint().width() > window.width():
        found.append("the footer is wider than the window")
    return found
