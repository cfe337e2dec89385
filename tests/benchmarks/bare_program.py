"""A window and Microsoft Graph, as somebody would freeze them who gives PyInstaller no settings."""

import sys

from msgraph.graph_service_client import GraphServiceClient
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication(sys.argv)
window = QLabel(GraphServiceClient.__name__)
window.show()
sys.exit(application.exec())
