"""The order in which one reads: for the Tab key and for screen readers.

Qt goes by the order in which widgets were made. Here a page makes what all pages share before its own parts, and the
ways out of a problem come last of all, wherever they stand.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QWidget


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of *layout* and of the layouts in it, as they follow each other."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _inside(widget: QWidget) -> list[QWidget]:
    content = widget.widget() if isinstance(widget, QScrollArea) else None
    if content is not None:
        return [content]
    layout = widget.layout()
    return list(_laid_out(layout)) if layout is not None else []


def _is_stop(widget: QWidget) -> bool:
    """Of buttons of which one is chosen, that one: Qt itself notices the choice only when the keyboard gets there."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return widget is chosen if chosen is not None else bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _read(widget: QWidget) -> Iterator[QWidget]:
    """What is on the screen in *widget*, in the order in which one reads."""
    for each in _inside(widget):
        if each.isVisible():
            yield each
            yield from _read(each)


def tab_stops(widget: QWidget) -> list[QWidget]:
    """What the Tab key stops at in *widget* now, in the order in which one reads."""
    return [each for each in _read(widget) if each.isEnabled() and _is_stop(each)]


def go_on(window: QWidget, *, onwards: bool) -> bool:
    """Give the keyboard to the next stop in *window*, or to the one before; returns whether there is one.

    It may stand where Tab itself does not stop, at a heading: it goes on from there.
    """
    focused: QWidget | None = window.focusWidget()
    before: list[QWidget] = []
    after: list[QWidget] = []
    met = focused is None
    for each in _read(window):
        if each is focused:
            met = True
        elif each.isEnabled() and _is_stop(each):
            (after if met else before).append(each)
    stops = after + before  # behind the last one stands the first
    if stops:
        chosen = stops[0 if onwards else -1]
        chosen.setFocus(Qt.FocusReason.TabFocusReason if onwards else Qt.FocusReason.BacktabFocusReason)
    return bool(stops)


def turn(area: QScrollArea, event: QKeyEvent) -> bool:
    """Scroll *area* where *event* is one of the keys for a page; returns whether it is."""
    from PySide6.QtWidgets import QAbstractSlider  # noqa: PLC0415 - not needed before the first key

    action = QAbstractSlider.SliderAction
    steps = {Qt.Key.Key_PageUp: action.SliderPageStepSub, Qt.Key.Key_PageDown: action.SliderPageStepAdd}
    step = steps.get(Qt.Key(event.key()))
    if step is not None:
        area.verticalScrollBar().triggerAction(step)
    return step is not None


def put_in_order(widget: QWidget) -> None:
    """Let a screen reader find the parts of *widget* in the order in which one reads."""
    for each in _inside(widget):
        each.raise_()  # the order of what lies above what: here nothing does
        put_in_order(each)
