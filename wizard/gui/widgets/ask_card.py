"""The card with which an administrator is asked for the consent: a ready message, and a wait that ends by itself."""

from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from wizard.core.approval import Request
from wizard.gui.spoken import announce
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.parts import button, card, copy_text, label
from wizard.gui.words import plain, shown, tr


def message_text(request: Request) -> str:
    """The body of the message."""
    return "\n\n".join(shown(line) for line in request.lines) + "\n"


def as_email(request: Request) -> bytes:
    """The message as a file that every e-mail program opens (RFC 5322); marked as not sent yet."""
    made = EmailMessage()
    made["Subject"] = plain(shown(request.subject))
    made["X-Unsent"] = "1"
    made.set_content(plain(message_text(request)))
    return bytes(made)


class AskCard(QWidget):
    """Shown where somebody else has to consent."""

    def __init__(self, choose_file: Callable[[], str] | None = None) -> None:
        """Show nothing yet; *choose_file* asks where to save, by default with the system's own dialog."""
        super().__init__()
        self.setObjectName("ask_administrator")
        self._request: Request | None = None
        self._choose_file = choose_file or self._ask_for_file
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column.addWidget(label(tr("Ask an administrator"), "title"))
        column.addWidget(
            label(tr("Send this message. The wizard turns green by itself once the consent is there."), "muted")
        )
        self._text = label(name="approval_text", selectable=True)
        column.addWidget(self._text)
        self._copy = button(tr("Copy the message"), self._copy_text, name="copy_approval")
        self._link = button(tr("Copy the link"), self._copy_link, name="copy_consent_link")
        self._mail = button(tr("Open in my e-mail program"), self._open_mail, name="mail_approval")
        self._save = button(tr("Save as e-mail"), self._save_mail, name="save_approval")
        column.addLayout(Flow(self._copy, self._link, self._mail, self._save))
        self._told = label("", "small", name="approval_told")
        column.addWidget(self._told)
        self.hide()

    def show_request(self, request: Request | None) -> None:
        """Show *request*, or nothing."""
        if request != self._request:
            self._request = request
            self._told.setText(
                tr("You can close the wizard and come back days later, with the same address and the same account.")
            )
            if request is not None:
                self._text.setText(message_text(request).strip())
        self.setVisible(request is not None)

    def _copy_text(self) -> None:
        copy_text(self._text.text())
        self._tell(tr("The message was copied."))

    def _copy_link(self) -> None:
        if self._request is not None:
            copy_text(self._request.consent)
            self._tell(tr("The link was copied."))

    def _open_mail(self) -> None:
        if self._request is None:
            return
        body = plain(message_text(self._request)).replace("\n", "\r\n")
        subject, body = quote(plain(shown(self._request.subject))), quote(body)
        if not QDesktopServices.openUrl(QUrl(f"mailto:?subject={subject}&body={body}", QUrl.ParsingMode.StrictMode)):
            self._tell(tr("No e-mail program could be opened. Copy the message instead."))

    def _save_mail(self) -> None:
        if self._request is None:
            return
        chosen = self._choose_file()
        if not chosen:
            return
        try:
            Path(chosen).write_bytes(as_email(self._request))
        except OSError as error:
            self._tell(tr("Nothing could be saved there: {reason}", reason=error.strerror or ""))
        else:
            self._tell(tr("Saved. Open the file with your e-mail program and choose who receives it."))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        announce(self._told, words)

    def _ask_for_file(self) -> str:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as e-mail"), "admin-consent.eml", "*.eml")
        return chosen
