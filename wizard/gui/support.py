"""What to tell support: facts that help and give nothing away."""

import platform

from PySide6.QtCore import qVersion

from wizard import __version__
from wizard.core.model import SetupState
from wizard.gui.words import tr


def facts_for_support(state: SetupState, keys: tuple[str, ...], current: str) -> str:
    """The facts as lines of text: no name, no address, no id of the tenant, no secret.

    Args:
        state: The set-up as it stands.
        keys: The steps in order.
        current: The open page.
    """
    lines = [
        *_program(),
        f"{tr('Page')} {keys.index(current) + 1} / {len(keys)}: {current}",
    ]
    for number, key in enumerate(keys, start=1):
        report = state.report(key)
        rows = ", ".join(f"{check.key}={check.mark.value}" for check in report.checks)
        lines.append(f"{number}. {key}: {report.status.value}" + (f" ({rows})" if rows else ""))
        trouble = report.problem
        if trouble is not None:
            told = (trouble.code.value, trouble.service_code, trouble.request_id, trouble.correlation_id)
            when = f"{trouble.when:%Y-%m-%d %H:%M:%S} UTC" if trouble.when else ""
            lines.append("   " + " · ".join(part for part in (*told, when) if part))
    return "\n".join(lines)


def _program() -> tuple[str, str]:
    """Which program on which system."""
    return (
        f"Entra SSO Wizard {__version__} · Python {platform.python_version()} · Qt {qVersion()}",
        platform.platform(),
    )
