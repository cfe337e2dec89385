"""The menu: help, what others may see, appearance, about."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMessageBox

from wizard import __version__
from wizard.gui.design import apply_theme, system_is_dark, system_wants_contrast
from wizard.gui.view import View
from wizard.gui.words import tr

HELP_KEY = "F1"
SHARE_KEY = "Ctrl+Shift+H"


class Appearance(StrEnum):
    """How the window is drawn."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


def appearance_names() -> dict[Appearance, str]:
    """The names in the menu."""
    return {
        Appearance.SYSTEM: tr("Like this computer"),
        Appearance.LIGHT: tr("Light"),
        Appearance.DARK: tr("Dark"),
        Appearance.CONTRAST_LIGHT: tr("High contrast, light"),
        Appearance.CONTRAST_DARK: tr("High contrast, dark"),
    }


def paper_names() -> dict[str, str]:
    """What the menu offers to save and to open."""
    return {
        "save_sheet": tr("Save the hand-over sheet"),
        "save_calendar": tr("Save the calendar file"),
        "support_bundle": tr("Save a support bundle"),
        "open_profile": tr("Open a profile"),
        "make_profile": tr("Make a profile for a customer"),
    }


def appear(application: QApplication, chosen: Appearance) -> None:
    """Draw the window as chosen."""
    if chosen is Appearance.SYSTEM:
        apply_theme(application, dark=system_is_dark(), contrast=system_wants_contrast())
        return
    contrast = chosen in {Appearance.CONTRAST_LIGHT, Appearance.CONTRAST_DARK}
    apply_theme(application, dark=chosen in {Appearance.DARK, Appearance.CONTRAST_DARK}, contrast=contrast)


class Menu(QMenu):
    """The one menu. On macOS it stands in the menu bar, elsewhere behind the button More.

    Attributes:
        choices: The actions that can be checked, by their name in :class:`wizard.gui.view.View`.
        manage: Opens what was set up before; only where somebody is signed in.
        papers: The actions for files, by name.
    """

    def __init__(
        self,
        window: QMainWindow,
        view: View,
        redraw: Callable[[], None],
        open_manage: Callable[[], None],
        papers: Mapping[str, Callable[[], None]],
    ) -> None:
        """Make the menu of *window*.

        Args:
            window: The window.
            view: The choices.
            redraw: Called when the appearance was changed.
            open_manage: Opens what was set up before.
            papers: What the entries for files do, by a name of :func:`paper_names`.
        """
        super().__init__(tr("More"), window)
        self._view = view
        self._redraw = redraw
        self.choices = {
            "help": self._choice("help", tr("Help for this page"), HELP_KEY),
            "share_safe": self._choice("share_safe", tr("Share-safe screen"), SHARE_KEY),
            "pictures": self._choice("pictures", tr("Pictures of the portal")),
        }
        view.changed.append(lambda name: self.choices[name].setChecked(getattr(view, name)))
        self.manage = QAction(tr("Check, renew or undo"), self)
        self.manage.setObjectName("action_manage")
        self.manage.triggered.connect(lambda _checked=False: open_manage())
        self.addAction(self.manage)
        self.addSeparator()
        self.papers = {name: self._paper(name, text, papers[name]) for name, text in paper_names().items()}
        self.addSeparator()
        self._appearances(window)
        self.addSeparator()
        about = QAction(tr("About"), self)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        about.triggered.connect(lambda: show_about(window))
        self.addAction(about)

    def _choice(self, name: str, text: str, key: str = "") -> QAction:
        """A choice of the view; *key* is only shown here, the window listens for it whether or not there is a menu."""
        action = QAction(f"{text}\t{key}" if key else text, self, checkable=True, checked=getattr(self._view, name))
        action.setObjectName(f"action_{name}")
        action.toggled.connect(lambda on: self._view.choose(name, on=on))
        self.addAction(action)
        return action

    def allow(self, possible: Mapping[str, bool]) -> None:
        """Let the entries for files be chosen that can do something now."""
        for name, action in self.papers.items():
            action.setEnabled(possible.get(name, True))

    def _paper(self, name: str, text: str, done: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"action_{name}")
        action.triggered.connect(lambda _checked=False: done())
        self.addAction(action)
        return action

    def _appearances(self, window: QMainWindow) -> None:
        menu = self.addMenu(tr("Appearance"))
        group = QActionGroup(self)
        for key, name in appearance_names().items():
            action = QAction(name, group, checkable=True, checked=key is Appearance.SYSTEM)
            action.triggered.connect(lambda _checked, chosen=key: self._appear(window, chosen))
            menu.addAction(action)

    def _appear(self, window: QMainWindow, chosen: Appearance) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setProperty("appearance", chosen.value)
            appear(application, chosen)
        window.update()
        self._redraw()


def show_about(window: QMainWindow) -> None:
    """What this program is."""
    box = QMessageBox(window)
    box.setObjectName("about")
    box.setWindowTitle(tr("About"))
    box.setIconPixmap(window.windowIcon().pixmap(64, 64))
    box.setText(f"Entra SSO Wizard {__version__}")
    box.setInformativeText(
        tr(
            "Sets up Microsoft Entra ID single sign-on, step by step. Not a product of Microsoft or of the vendor of"
            " your site."
        )
    )
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
