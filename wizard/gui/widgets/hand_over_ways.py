"""The ways that need nothing but a browser: entering the values oneself, and those through Keeper."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wizard.core.keeper import LONGEST, REGIONS, Region, ShareLink, ShareLinkError, pasted_link, share_url
from wizard.core.recipe import HandOverWay
from wizard.core.secret import Secret
from wizard.gui import share_safe
from wizard.gui.design import GRID
from wizard.gui.spoken import announce
from wizard.gui.widgets.choices import ChoiceBox
from wizard.gui.widgets.hand_over_steps import HandOverSteps
from wizard.gui.widgets.page_opener import PageOpener
from wizard.gui.widgets.parts import button, card, complain, copy_text, label, row
from wizard.gui.words import filled, shown, tr

OpenPage = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Given:
    """What is handed over, as a way needs it.

    Attributes:
        places: What goes into the places of the sentences.
        titles: What each value is called.
        values: The values that are no secret.
        read: Gives the secret at the moment when it is copied or shown.
        held: Whether there is one.
    """

    places: Mapping[str, str]
    titles: Mapping[str, str]
    values: Mapping[str, str]
    read: Callable[[], Secret | None]
    held: bool


class Way(QWidget):
    """What is shown once a way was chosen.

    Attributes:
        steps: What to do, with the values beside it.
    """

    def __init__(self, way: HandOverWay, titles: Mapping[str, str], opens: Mapping[str, QWidget] | None = None) -> None:
        """Show *way*; *titles* say what each value is called, *opens* are what opens something."""
        super().__init__()
        self.setObjectName(f"way_{way.key}_panel")
        self.setAccessibleName(filled(way.name, {}))
        self.steps = HandOverSteps(way.steps, titles, opens)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * GRID)
        self.column.addWidget(self.steps)

    def draw(self, given: Given) -> None:
        """Show the values."""
        self.steps.show_values(given.places, given.values, given.read, held=given.held)

    def forget(self) -> None:
        """Let go of what was typed: the values were handed over."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins, if not at the usual place."""
        return None


class RegionBox(ChoiceBox):
    """Where somebody's Keeper account is."""

    def __init__(self) -> None:
        """Offer all regions."""
        super().__init__()
        self.setObjectName("keeper_region")
        self.setAccessibleName(tr("Where your Keeper account is"))
        self.setMinimumHeight(4 * GRID)
        for region in REGIONS:
            self.addItem(shown(region.name), region)
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)


class AccountWay(Way):
    """The user makes the record and the share in the web vault."""

    def __init__(self, way: HandOverWay, titles: Mapping[str, str], open_page: OpenPage) -> None:
        """Open the vault with *open_page*."""
        self.region = RegionBox()
        vault = PageOpener("", "open_keeper", open_page, self._vault, beside=self.region)
        self._open = vault.button
        self.region.currentIndexChanged.connect(lambda _place: self._named())
        self._named()
        super().__init__(way, titles, {"vault": vault})

    def _named(self) -> None:
        """The button names the page that it opens."""
        region: Region = self.region.currentData()
        self._open.setText(tr("Open {host}", host=region.host))

    def _vault(self) -> str:
        region: Region = self.region.currentData()
        return region.vault


class LinkWay(Way):
    """The user fills in a record that was shared with him. The link is looked at and opened, never fetched.

    Attributes:
        field: Where the link is pasted.
    """

    def __init__(self, way: HandOverWay, titles: Mapping[str, str], open_page: OpenPage) -> None:
        """Open the link with *open_page*."""
        self.field = QLineEdit()
        self.field.setObjectName("share_link")
        self.field.setAccessibleName(tr("Link of the One-Time Share"))
        example = share_url(REGIONS[0].host, "…")
        self.field.setPlaceholderText(example)
        self.field.setMaxLength(LONGEST)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._error = label(look="error", name="share_link_error")
        self._fine = label(look="small", name="share_link_fine")
        self._opener = PageOpener(tr("Open the link"), "open_link", open_page, self._address)
        self._told = False
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for part in (self.field, self._error, self._fine, self._opener):
            column.addWidget(part)
        super().__init__(way, titles, {"link": entry})
        self.field.textChanged.connect(lambda _text: self._typed())
        self.field.returnPressed.connect(self._opener.button.click)
        self._opener.opened.connect(self._opened)
        self._say("")

    def draw(self, given: Given) -> None:
        """Show the values; on a share-safe screen nobody else sees the link, which is a key."""
        super().draw(given)
        masked = QLineEdit.EchoMode.Password if share_safe.is_on() else QLineEdit.EchoMode.Normal
        self.field.setEchoMode(masked)

    def forget(self) -> None:
        """Let go of the link."""
        self.field.clear()
        self._opener.forget()

    def first_focus(self) -> QWidget | None:
        """The field, as long as it is empty."""
        return self.field if not self.field.text() else None

    def _typed(self) -> None:
        """Say at once that a link is whole; what is wrong is said when it is to be opened."""
        self._say("")
        self._opener.forget()
        try:
            link = pasted_link(self.field.text())
        except ShareLinkError:
            return
        self._fine.setText(_about(link))
        self._fine.show()

    def _address(self) -> str:
        try:
            return pasted_link(self.field.text()).url
        except ShareLinkError as error:
            self._say(shown(error.sentence))
            self.field.setFocus()
            return ""

    def _say(self, sentence: str) -> None:
        complain(self.field, self._error, sentence, tr("It is opened in your browser; this program does not read it."))
        self._fine.setVisible(False)
        if sentence:
            announce(self, sentence)

    def _opened(self, opened: bool) -> None:
        if opened and not self._error.text():
            self._fine.setText(tr("The link was opened in your browser. Go on there."))
            self._fine.show()
            announce(self, self._fine.text())


def _about(link: ShareLink) -> str:
    region = shown(link.region.name)
    if link.editable:
        return tr("This is a One-Time Share that can be edited. Region: {region}.", region=region)
    return tr(
        "This is a One-Time Share. Region: {region}. The link does not say whether the record can be edited.",
        region=region,
    )


class NoneWay(Way):
    """Nothing to share with: what to ask for. No secret is offered here."""

    def __init__(self, way: HandOverWay, titles: Mapping[str, str], have_link: Callable[[], None]) -> None:
        """Call *have_link* once the link has come."""
        super().__init__(way, titles)
        self._lines = way.message
        frame, column = card()
        column.addWidget(label(tr("Message that asks for a link"), "title"))
        self._text: QLabel = label(name="keeper_message", selectable=True)
        column.addWidget(self._text)
        self._copy = button(tr("Copy the message"), self._copy_message, name="copy_keeper_message")
        column.addLayout(row(self._copy, None))
        self.column.insertWidget(0, frame)
        self.column.insertWidget(0, self.steps)
        line = QHBoxLayout()
        line.addWidget(button(tr("I have the link now"), have_link, name="have_link"))
        line.addStretch(1)
        self.column.addLayout(line)

    def draw(self, given: Given) -> None:
        """Fill in the message."""
        super().draw(given)
        self._text.setText("\n\n".join(filled(line, given.places) for line in self._lines))

    def _copy_message(self) -> None:
        copy_text(self._text.text(), self._copy)
