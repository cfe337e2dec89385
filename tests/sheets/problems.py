"""All problem cards on one page, for review: ``python -m tests.sheets.problems [LANGUAGE]``, into build/sheets."""

import sys
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.sheets.walk import sheet
from wizard.core.domain import DomainError, normalise_domain
from wizard.core.problems import Problem, ProblemCode, choices
from wizard.core.words import Text, say
from wizard.entra.network_problems import clock_sentence
from wizard.gui.application import make_application
from wizard.gui.design import apply_theme
from wizard.gui.language import speak
from wizard.gui.widgets.problem_card import ProblemCard

WIDTH, HEIGHT = 560, 400  # the longest card in the language with the longest words
# Examples for the places in the sentences.
EXAMPLES: dict[str, object] = {
    "organisation": "Contoso Ltd.",
    "vendor": "Improvado",
    "helper": say("Your Customer Success Manager"),
    "button": "Sign In with Entra ID",
    "example": "improvado.contoso.com",
    "name": "Improvado SSO",
    "expected": "contoso.example",
    "count": 2,
    "proxy": "proxy.contoso.example:8080",
    "host": "graph.microsoft.com",
    "hosts": "login.microsoftonline.com, graph.microsoft.com",
    "issuer": "Contoso Proxy CA",
    "roles": "Application Developer",
    "domains": "acme.example.com, other.example.com",
    "role": "Cloud Application Administrator",
    "today": date(2026, 11, 22),
    "starts": date(2026, 1, 1),
    "ends": date(2026, 12, 31),
}


def examples() -> dict[str, object]:
    """What stands in the places of the cards, with what the program itself says where it does."""
    return EXAMPLES | {"reason": reason(), "difference": clock_sentence(timedelta(hours=2, minutes=15))}


def reason() -> Text:
    """Why an address is none, as the first page says it."""
    try:
        normalise_domain("*.contoso.example")
    except DomainError as error:
        return error.sentence
    msg = "a star is no address"
    raise AssertionError(msg)


def card(code: ProblemCode) -> QImage:
    """The card of one problem."""
    made = ProblemCard(lambda _choice: None)
    usual, values = Problem(code), tuple(examples().items())
    made.show_problem(
        Problem(code, values, choices(*usual.words.fixes), service_code=code.value, request_id="0f0f0f0f"),
        enabled=True,
    )
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch(1)
    holder.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # no ring around a button that happens to be the first
    holder.resize(WIDTH, HEIGHT)
    holder.show()
    holder.setFocus()
    QApplication.processEvents()
    picture = holder.grab().toImage()
    holder.deleteLater()
    return picture


def main(language: str) -> int:
    """Draw every card and save the page."""
    application = make_application()
    speak(application, language)
    font = application.font()
    font.setPointSizeF(10)
    application.setFont(font)
    apply_theme(application, dark=False)
    folder = Path("build/sheets")
    folder.mkdir(parents=True, exist_ok=True)
    saved = sheet([card(code) for code in ProblemCode]).save(str(folder / f"problems-{language}.png"))
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "en"))
