"""The page with every message of the wizard, made of the table from which the window takes them: ``make docs``."""

import re
import sys
from pathlib import Path

from wizard.core.problem_words import AREAS
from wizard.core.problems import FIX_LABELS, Fix

PAGE = Path(__file__).parents[2] / ".github" / "TROUBLESHOOTING.md"
TITLES = (
    "Signing in",
    "Rights and policies",
    "The application and its parts",
    "Who may sign in",
    "Network",
    "Trying the sign-in",
)
HEAD = """\
# Every message, and what helps

Made by `make docs` from the table that the window uses; a test keeps it true. Words in *italics* stand for your values.
A button that is named can be pressed in the window; from the command line, run the command once more after you have
done what is said. "Show details" in the window has the codes that support asks for.
"""


def troubleshooting() -> str:
    """The page, in Markdown.

    Raises:
        ValueError: An area of messages has no title here.
    """
    lines = [HEAD]
    for title, area in zip(TITLES, AREAS, strict=True):
        lines += [f"## {title}", ""]
        for code, words in area.items():
            buttons = ", ".join(f"**{FIX_LABELS[Fix(fix)]}**" for fix in words.fixes)
            lines += [f"### {_named(words.title)}", "", f"`{code.value}` {_named(words.what_happened)}", ""]
            lines.append(f"- What to do: {_named(words.what_to_do)}")
            lines += [f"- Who can help: {_named(words.who_can_help)}"] * bool(words.who_can_help)
            lines += [f"- Buttons: {buttons}"] * bool(buttons)
            lines.append("")
    return "\n".join(lines)


def _named(template: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: f"*{found[1].replace('_', ' ')}*", template)


if __name__ == "__main__":
    PAGE.write_text(troubleshooting(), encoding="utf-8")
    sys.stdout.write(f"{PAGE.name}: {sum(map(len, AREAS))} messages\n")
