"""Starting the window: theme, fonts, the one window, and a way out for whatever goes wrong unseen."""

import logging
import sys
import threading
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from wizard import __version__
from wizard.app import Project
from wizard.gui.design import apply_theme, system_is_dark, system_wants_contrast
from wizard.gui.first_sight import FirstSight
from wizard.gui.language import speak
from wizard.gui.loop import Conductor
from wizard.gui.shell import Shell
from wizard.gui.widgets.heading import tell_headings
from wizard.paths import resource

log = logging.getLogger(__name__)

APP_ID = "io.github.entra-sso-wizard"
# Seconds after which a thread that computes lets another one go on. Qt asks our code dozens of times in one painting;
# while the worker computes, each of them can take that long, and with Python's own 0.005 a painting is not smooth.
SWITCH = 0.0002
LEVELS = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR}


def run(project: Project, tour: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        project: What to set up.
        tour: Where to save a picture of every page; the window then goes through the whole set-up by itself.

    Returns:
        The exit status.
    """
    application = make_application()
    speak(application, project.language)
    project.find_proxy = _find_proxy
    conductor = Conductor(project)
    tell_headings()
    window = Shell(project, conductor)
    guide = None
    if tour is not None:
        from wizard.gui.tour import Tour  # noqa: PLC0415 - only needed without a person

        guide = Tour(window, tour)
    window.begin()
    window.offer_to_resume()
    FirstSight(
        window,
        conductor.start,  # what the thread loads would compete with the first page
        window.make_menu,  # a screen reader is told that there is one
        _show_icon,
        window.look_ahead,
    )
    window.show()
    if guide is not None:
        guide.begin()
    try:
        status = application.exec()
    finally:
        conductor.close()
    return guide.status if guide is not None else status


def _show_icon() -> None:
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - once the window is seen

    QGuiApplication.setWindowIcon(QIcon(str(resource("icons/app.png"))))


def _find_proxy(url: str) -> str | None:
    from wizard.gui.proxies import desktop_proxy  # noqa: PLC0415 - in the worker's time, not before the first page

    return desktop_proxy(url)


def make_application() -> QApplication:
    """The Qt application with the theme of the desktop; the one that exists, if there is one."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QCoreApplication.setApplicationName("Entra SSO Wizard")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(APP_ID)
    _one_place_on_the_taskbar()
    qInstallMessageHandler(_from_qt)
    sys.setswitchinterval(SWITCH)
    # The style as an argument: setStyle() would hand it back, and the hundreds of names in its class take 4 ms to make.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    _follow_desktop(application)
    sys.excepthook = _unexpected
    threading.excepthook = _unexpected_in_thread
    return application


def _one_place_on_the_taskbar() -> None:
    """Windows: show our icon and keep our windows together, whichever program runs the code.

    Source: "Application User Model IDs (AppUserModelIDs)" in Microsoft's documentation of the Windows shell.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - nothing of this is loaded elsewhere

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)


def _follow_desktop(application: QApplication) -> None:
    """Light or dark like the desktop, now and when it changes."""
    follow = partial(_like_this_computer, application)
    follow()
    hints = application.styleHints()  # PySide6 forgets what belongs to it as soon as nobody holds it
    hints.colorSchemeChanged.connect(follow)
    accessibility = hints.accessibility()
    accessibility.contrastPreferenceChanged.connect(follow)


def _like_this_computer(application: QApplication, *_news: object) -> None:
    """Follow the desktop, unless the user chose in the menu."""
    if application.property("appearance") in {None, "system"}:
        apply_theme(application, dark=system_is_dark(), contrast=system_wants_contrast())


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    log.log(LEVELS.get(kind, logging.DEBUG), "Qt: %s", message)


def _unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log the place of a mistake of the program; a person is not shown a traceback."""
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    log.error("unexpected %s", kind.__name__, exc_info=(kind, error, trace))


def _unexpected_in_thread(arguments: threading.ExceptHookArgs) -> None:
    log.error("unexpected %s in a thread", arguments.exc_type.__name__)
