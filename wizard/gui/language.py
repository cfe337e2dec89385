"""The language of the window: which one, and what Qt has to know of it."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from wizard.catalogue import PSEUDO, SOURCE, first_match, language, use

KEPT = "texts_of_qt"
"""Object name of the translator that holds Qt's own texts."""


def speak(application: QApplication, code: str = "") -> None:
    """Show the language *code* from now on, or that of the desktop; before the first widget is made.

    Dates and numbers of Qt's widgets, the direction of the layout and Qt's own texts (the menu of a field, for example)
    follow.

    Args:
        application: The one application.
        code: A key of :data:`wizard.catalogue.LANGUAGES`; empty for the desktop's language.
    """
    use(code or first_match(QLocale.system().uiLanguages()))
    chosen = language()
    QLocale.setDefault(_locale(chosen.code))
    mirrored = chosen.kind.right_to_left
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    for former in application.findChildren(QTranslator, KEPT):
        application.removeTranslator(former)
        former.deleteLater()
    if chosen.code in {SOURCE, PSEUDO}:
        return
    texts = QTranslator(application)
    texts.setObjectName(KEPT)
    if texts.load(f"qtbase_{chosen.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(texts)


def _locale(code: str) -> QLocale:
    """The user's own country where it goes with the language, so that an Austrian reads Austrian dates."""
    system = QLocale.system()
    if code == PSEUDO:
        return QLocale(SOURCE)
    return system if first_match([system.name()]) == code and system.name() != "C" else QLocale(code)
