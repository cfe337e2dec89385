"""``make sheets``: every page and state in light, dark and high contrast, at 100 % and 200 % text, in four languages.

Some minutes long; one sheet alone is made with ``python -m tests.sheets.states de 20 build/sheets``, for example.
"""

import os
import subprocess
import sys
from pathlib import Path

LANGUAGES = ("en", "de", "qps", "ar")
POINTS = (10, 20)  # 100 % and 200 % of the usual size of text


def main() -> int:
    """Make all sheets; returns the exit status."""
    folder = Path("build/sheets")
    folder.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    failed = 0
    for language in LANGUAGES:
        for points in POINTS:
            command = [sys.executable, "-m", "tests.sheets.walk", language, str(points), str(folder)]
            failed |= subprocess.run(command, env=environment, check=False).returncode
            command[2] = "tests.sheets.states"
            failed |= subprocess.run(command, env=environment, check=False).returncode
        command = [sys.executable, "-m", "tests.sheets.problems", language]
        failed |= subprocess.run(command, env=environment, check=False).returncode
    sys.stdout.write(f"The sheets are in {folder}.\n")
    return failed


if __name__ == "__main__":
    sys.exit(main())
