"""What comes before the first window, and what waits until it is seen."""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.packaging.repository import ROOT
from wizard.gui.first_sight import FirstSight

# As wizard.gui.application.run() begins, up to the first picture.
START = """
import json, sys
from PySide6 import QtCore, QtGui, QtWidgets
from wizard import __main__, cli
from wizard.app import Options, Project
from wizard.gui.application import Conductor, FirstSight, Shell, make_application, speak, tell_headings

application = make_application()
project = Project(Options())
speak(application, project.language)
conductor = Conductor(project)
tell_headings()
window = Shell(project, conductor)
window.begin()
window.offer_to_resume()
FirstSight(window, application.quit)
window.show()
application.exec()
made = [name for each in (QtCore, QtGui, QtWidgets) for name, kind in vars(each).items() if isinstance(kind, type)]
print(json.dumps({"modules": list(sys.modules), "classes": made}))
"""
LATER_MODULES = {
    "asyncio",
    "wizard.core.engine",
    "wizard.core.files",
    "wizard.core.journal",
    "wizard.core.keeper",
    "wizard.core.problems",
    "wizard.core.unfinished",
    "wizard.gui.menu",
    "wizard.pictures",
    "wizard.practice",
}
# Each takes a millisecond or more to make; where one file dialog is there, all eighty kinds of widgets are.
LATER_CLASSES = {"QFileDialog", "QGradient", "QKeySequence", "QStyle", "QWizard"}


class Picture(QWidget):
    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self.told = told

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        self.told.append("painted")
        super().paintEvent(event)


def test_what_can_wait_comes_once_and_after_the_first_picture(qtbot: QtBot) -> None:
    told: list[str] = []
    window = Picture(told)
    qtbot.addWidget(window)
    FirstSight(window, lambda: told.append("one"), lambda: told.append("two"))
    QCoreApplication.processEvents()
    assert told == []
    window.show()
    qtbot.waitUntil(lambda: "two" in told)
    assert told[0] == "painted"
    window.repaint()
    QCoreApplication.processEvents()
    assert [each for each in told if each != "painted"] == ["one", "two"]


def test_no_source_is_read_because_of_the_window() -> None:
    asked = "import json, linecache, wizard.gui; before = set(linecache.cache)"
    asked += "; import msal, wizard.gui.shell; print(json.dumps(list(set(linecache.cache) - before)))"
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    assert json.loads(done.stdout) == []


def test_the_first_window_brings_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ENTRA_SSO_WIZARD_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", START], cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8", env=environment
    )
    found = json.loads(done.stdout)
    assert "wizard.gui.pages.before_you_start" in found["modules"]
    assert LATER_MODULES & set(found["modules"]) == set()
    assert "QLineEdit" in found["classes"]
    assert LATER_CLASSES & set(found["classes"]) == set()
