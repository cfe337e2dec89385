"""What a person has to do to sign in: the page that waits in the browser, or the code to type."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.model import PromptKind, SignInPrompt
from wizard.core.problems import FIX_LABELS, Fix
from wizard.gui import share_safe
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.parts import button, card, copy_text, label, value_label
from wizard.gui.words import clock_span, shown, tr, utc_now


class PromptCard(QWidget):
    """Shown while Microsoft's page waits for the person."""

    def __init__(
        self, open_page: Callable[[str], object], sign_in: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        """Show nothing yet; *open_page* opens an address, *sign_in* begins anew: ``browser`` or ``device_code``."""
        super().__init__(parent)
        self.setObjectName("prompt")
        self._open_page = open_page
        self._prompt: SignInPrompt | None = None
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._title = label(look="title", name="prompt_title")
        self._text = label(look="muted", name="prompt_text")
        self._code = label(look="code", name="device_code", wrap=False, selectable=True)
        self._address = value_label(name="prompt_address")
        self._left = label(look="muted", name="prompt_left")
        self._open = button(tr("Open the page again"), self._again, name="open_again")
        self._copy_link = button(tr("Copy link"), self._copy_the_link, name="copy_link")
        self._copy_code = button(tr("Copy code"), self._copy_the_code, name="copy_code")
        self._new = button(tr("Get a new code"), partial(sign_in, PromptKind.DEVICE_CODE.value), name="new_code")
        # Where a policy blocks one way, or one app, Microsoft's page says so in the browser alone.
        self._with_code = button(
            shown(FIX_LABELS[Fix.USE_DEVICE_CODE]),
            partial(sign_in, PromptKind.DEVICE_CODE.value),
            look="link",
            name="code_instead",
        )
        self._with_browser = button(
            shown(FIX_LABELS[Fix.USE_BROWSER]),
            partial(sign_in, PromptKind.BROWSER.value),
            look="link",
            name="browser_instead",
        )
        self._other_app = button(
            shown(FIX_LABELS[Fix.OTHER_APP]), partial(sign_in, Fix.OTHER_APP.value), look="link", name="other_app"
        )
        for part in (self._title, self._text, self._code, self._address):
            column.addWidget(part)
        column.addLayout(Flow(self._copy_code, self._open, self._copy_link, self._new))
        column.addWidget(self._left)
        refused = tr("Does Microsoft's page refuse the sign-in? Then try another way:")
        self._refused = label(refused, "muted", name="prompt_refused")
        column.addWidget(self._refused)
        column.addLayout(Flow(self._with_code, self._with_browser, self._other_app))
        self.hide()

    def show_prompt(self, prompt: SignInPrompt | None) -> None:
        """Show *prompt*, or nothing."""
        if prompt != self._prompt:
            self._prompt = prompt
            if prompt is not None:
                self._fill(prompt)
        if prompt is not None:
            left = clock_span(utc_now(), prompt.expires)
            self._code.setText(share_safe.DOTS if share_safe.is_on() else prompt.code)
            self._left.setText(tr("Time left to sign in: {time}", time=left))
        self.setVisible(prompt is not None)

    def _fill(self, prompt: SignInPrompt) -> None:
        coded = prompt.kind is PromptKind.DEVICE_CODE
        title = tr("Sign in on the page in your browser") if prompt.opened else tr("Open the sign-in page by hand")
        self._title.setText(tr("Type this code on Microsoft's page") if coded else title)
        if coded:
            text = tr("Open the page on this or any other device, type the code and sign in.")
        elif prompt.opened:
            text = tr("Microsoft's sign-in page was opened. When you are done there, the wizard goes on by itself.")
        else:
            text = tr(
                "No browser could be opened. Copy the link, open it in a browser of this computer and sign in there."
                " The wizard goes on by itself."
            )
        self._text.setText(text)
        self._address.setText(prompt.url)
        for part in (self._code, self._copy_code, self._new):
            part.setVisible(coded)
        self._with_browser.setVisible(coded and prompt.other_ways)
        self._with_code.setVisible(not coded and prompt.other_ways)
        for part in (self._refused, self._other_app):
            part.setVisible(prompt.other_ways)
        self._address.setVisible(coded or not prompt.opened)
        self._open.setText(tr("Open the page") if coded else tr("Open the page again"))
        self.setAccessibleName(self._title.text())

    def spoken(self) -> list[str]:
        """What a screen reader says when the person has something to do: this, and the code where there is one."""
        return [self._title.text(), self._text.text(), self._code.text()]

    def _again(self) -> None:
        if self._prompt is not None:
            self._open_page(self._prompt.url)

    def _copy_the_link(self) -> None:
        if self._prompt is not None:
            copy_text(self._prompt.url, self._copy_link)

    def _copy_the_code(self) -> None:
        if self._prompt is not None:
            copy_text(self._prompt.code, self._copy_code)
