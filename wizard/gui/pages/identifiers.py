"""Client ID and Tenant ID, to be seen and copied."""

from typing import ClassVar

from wizard.app import Project
from wizard.core.model import SetupState, StepReport
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.parts import card, hairline
from wizard.gui.widgets.value_row import ValueRow
from wizard.gui.words import recipe_text, tr


class IdentifiersPage(StepPage):
    """The two values that are no secret."""

    always_looks: ClassVar[bool] = True
    shows_checks: ClassVar[bool] = False
    keeps_instructions: ClassVar[bool] = True

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        purposes = {item.key: recipe_text(item.purpose) for item in project.recipe.hand_over.items}
        self._client = ValueRow("client_id", tr("Application (client) ID"), purposes.get("client_id", ""))
        self._tenant = ValueRow("tenant_id", tr("Directory (tenant) ID"), purposes.get("tenant_id", ""))
        frame, column = card()
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        for part in (self._client, hairline(), self._tenant):
            column.addWidget(part)
        self.body.addWidget(frame)

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Show the ids that were read back."""
        del report, working
        facts = state.facts
        self._client.show_value(facts.application.client_id if facts.application else "")
        self._tenant.show_value(facts.organisation.tenant_id if facts.organisation else "")
