"""Sign in to Azure: three ways in, and the card that says where one is."""

from typing import ClassVar

from PySide6.QtWidgets import QFormLayout, QLabel

from wizard.app import Project
from wizard.core.model import SetupState, StepReport, StepStatus
from wizard.core.problems import Fix
from wizard.gui.design import GRID
from wizard.gui.loop import Conductor
from wizard.gui.pages.base import StepPage
from wizard.gui.widgets.breaking import Phrase
from wizard.gui.widgets.flow import Flow
from wizard.gui.widgets.parts import button, card, label, value_label
from wizard.gui.words import tr

LOCAL = "azure_cli"


class SignInPage(StepPage):
    """Signs in with the browser; the other ways stand beside it."""

    looks_on_entering: ClassVar[bool] = False

    def __init__(self, key: str, project: Project, conductor: Conductor, *, number: int, count: int) -> None:
        super().__init__(key, project, conductor, number=number, count=count)
        self._others = [
            button(
                tr("Sign in with a code"),
                lambda: self.fix(Fix.USE_DEVICE_CODE.value),
                look="link",
                name="sign_in_device_code",
            ),
            button(
                tr("Use the sign-in already on this computer"),
                lambda: self.fix(LOCAL),
                look="link",
                name="sign_in_local",
            ),
        ]
        for each in self._others:
            self.action_row.addWidget(each)
        self._fixed = label(look="muted", name="tenant_fixed")
        self.body.addWidget(self._fixed)
        self._card, column = card()
        self._card.setObjectName("organisation_card")
        self._organisation = label(look="title", name="organisation")
        self._domain = label(name="primary_domain", selectable=True)
        self._tenant = value_label(name="tenant_id")
        self._account = label(name="account", selectable=True)
        column.addWidget(self._organisation)
        # Where the text is large, a value stands below its title.
        form = QFormLayout(rowWrapPolicy=QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID // 2)
        rows: tuple[tuple[str, QLabel], ...] = (
            (tr("Primary domain"), self._domain),
            (tr("Tenant ID"), self._tenant),
            (tr("Account"), self._account),
        )
        for title, value in rows:
            form.addRow(label(title, "muted", wrap=False), value)
        column.addLayout(form)
        self._switch = button(
            tr("Switch"),
            lambda: self.fix(Fix.SWITCH_ACCOUNT.value),
            look="link",
            name="switch",
            described=tr("Switch to another organisation"),
        )
        column.addLayout(Flow(Phrase(tr("Not the right organisation?"), "muted"), self._switch))
        self.body.addWidget(self._card)

    def show_state(self, state: SetupState, report: StepReport, *, working: bool) -> None:
        """Show who signed in where, and offer the ways in."""
        facts = state.facts
        organisation, account = facts.organisation, facts.account
        signed_in = organisation is not None and report.status is StepStatus.DONE
        if organisation is not None and account is not None:
            self._organisation.setText(organisation.name)
            self._domain.setText(organisation.primary_domain or tr("Unknown"))
            self._tenant.setText(organisation.tenant_id)
            name = account.user_name or tr("An application, without a person")
            self._account.setText(tr("{name} · {account}", name=account.name, account=name) if account.name else name)
        fixed = "tenant" in state.answers.fixed
        self._fixed.setText(
            tr(
                "Organisation: {organisation}. Fixed by the profile; no other is worked on.",
                organisation=state.answers.tenant,
            )
        )
        self._fixed.setVisible(fixed)
        self._card.setVisible(signed_in)
        self._switch.setEnabled(not working)
        waiting = state.prompt is not None
        offered = not signed_in and not waiting and not (report.problem is not None and report.problem.choices)
        for each in self._others:
            each.setVisible(offered or (report.problem is not None and each.objectName() == "sign_in_local"))
            each.setEnabled(not working)
        self.primary.setVisible(self.primary.isVisibleTo(self) and not waiting)

    def do_it(self) -> None:
        """Open the browser."""
        self.conductor.perform(self.key, Fix.USE_BROWSER.value)
