"""The least that a PySide6 program with a window does: what every other one is compared with."""

import sys

from PySide6.QtWidgets import QApplication, QLabel

application = QApplication(sys.argv)
window = QLabel("A bare window")
window.resize(1200, 760)
window.show()
sys.exit(application.exec())
