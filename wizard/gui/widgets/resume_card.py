"""The card on the first page that offers to go on where a former run stopped."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.words import listed
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.parts import button, card, label
from wizard.gui.words import local_date, tr

if TYPE_CHECKING:
    from wizard.core.unfinished import Unfinished


class ResumeCard(QWidget):
    """Shown while nothing was typed and something is unfinished."""

    def __init__(self, go_on: "Callable[[Unfinished], None]", refused: Callable[[], None] = lambda: None) -> None:
        """Show nothing yet; *go_on* is called when the offer is taken, *refused* when it is not wanted."""
        super().__init__()
        self.setObjectName("resume")
        self._go_on = go_on
        self._tell_refused = refused
        self._offer: Unfinished | None = None
        self.declined = False
        frame, column = card("advice")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._title = label(look="title", name="resume_title")
        self._made = label(name="resume_made")
        column.addWidget(self._title)
        column.addWidget(self._made)
        self._yes = button(tr("Continue where you stopped"), self._taken, look="primary", name="continue")
        self._no = button(tr("Start with another address"), self._refused, look="link", name="start_anew")
        column.addLayout(Flow(self._yes, self._no))
        self.hide()

    def show_offer(self, offer: "Unfinished | None") -> None:
        """Show *offer*, or nothing."""
        self._offer = offer
        if offer is not None:
            self._title.setText(_title(offer))
            self._made.setText(tr("Created so far: {things}.", things=listed(offer.made)))
            self._made.setVisible(bool(offer.made))
        self.setVisible(offer is not None and not self.declined)

    @property
    def offers(self) -> bool:
        """Whether something is offered."""
        return self._offer is not None and not self.declined

    def _taken(self) -> None:
        if self._offer is not None:
            self.declined = True
            self._go_on(self._offer)

    def _refused(self) -> None:
        self.declined = True
        self.show_offer(None)
        self._tell_refused()


def _title(offer: "Unfinished") -> str:
    from wizard.core.unfinished import Work  # noqa: PLC0415 - rarely needed

    day = local_date(offer.when)
    if offer.work is Work.UNDO:
        return tr("The undo for {domain} was interrupted on {day}.", domain=offer.domain, day=day)
    if offer.work is Work.RENEW:
        return tr(
            "The renewal of the client secret for {domain} was interrupted on {day}.", domain=offer.domain, day=day
        )
    return tr("The set-up for {domain} was interrupted on {day}.", domain=offer.domain, day=day)
