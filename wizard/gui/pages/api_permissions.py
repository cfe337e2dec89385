"""API permissions: the rows say it all."""

from wizard.gui.pages.base import StepPage


class ApiPermissionsPage(StepPage):
    """Lists the permission, grants it, and shows the green checkmark."""
