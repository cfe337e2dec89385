"""Finish: what was done, and what happens next."""

from typing import ClassVar

from wizard.gui.pages.base import StepPage


class FinishPage(StepPage):
    """The rows sum up what was read back; the notes say what happens next."""

    always_looks: ClassVar[bool] = True
