"""A profile that is opened in the window may ask for another language than the one that is spoken."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from wizard.catalogue import LANGUAGES, language, match
from wizard.gui.language import speak
from wizard.gui.words import tr

if TYPE_CHECKING:
    from wizard.gui.shell import Shell

# The window that took the place of the first one: nobody else holds it.
_open: "list[Shell]" = []


def take_language(window: "Shell", wanted: str) -> None:
    """Speak the language *wanted* by a profile, where nothing is lost by that; else say how to get it.

    Widgets are made in one language. So another window takes the place of *window*, with the same engine behind it, as
    long as nobody has signed in. A language that was named at the start stays: ``--lang`` goes before a profile.

    Args:
        window: The open window.
        wanted: A language as a profile names it; empty where it names none.
    """
    code = match(wanted) if wanted else None
    if code is None or code == language().code or window.project.language:
        return
    first = window.project.recipe.step_keys()[0]
    if window.current == first and window.conductor.state.facts.organisation is None:
        if window.conductor.working:
            _once_it_rests(window, wanted)
        else:
            _open[:] = [_speak_in(window, code)]
        return
    name = LANGUAGES[code].name
    window.desk.say(
        tr("This profile asks for {language}. The wizard speaks it when it is opened on the first page.", language=name)
    )


def _once_it_rests(window: "Shell", wanted: str) -> None:
    """The same when the look at the domain has ended, of which the other window would not know that it goes on."""
    changed = window.conductor.changed

    def look() -> None:
        if not window.conductor.working:
            changed.disconnect(look)
            take_language(window, wanted)

    changed.connect(look)


def _speak_in(window: "Shell", code: str) -> "Shell":
    application = QApplication.instance()
    if isinstance(application, QApplication):
        speak(application, code)
    other = type(window)(window.project, window.conductor)
    for each in ("help", "share_safe"):
        other.view.choose(each, on=getattr(window.view, each))
    other.setGeometry(window.geometry())
    other.setWindowState(window.windowState())
    other.begin()
    other.show()  # before the former one goes: the program ends with its last window
    other.make_menu()
    window.leave()
    return other
