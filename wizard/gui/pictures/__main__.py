"""``python -m wizard.gui.pictures --out FOLDER``: the portal pictures as files, for the documentation."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from wizard.recipes import DEFAULT, pictures_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pictures; gives the exit status."""
    parser = argparse.ArgumentParser(prog="python -m wizard.gui.pictures", description="Save the portal pictures.")
    parser.add_argument("--out", type=Path, required=True, help="the folder for the files")
    parser.add_argument("--recipe", default=DEFAULT, help="whose pictures (name, or path of a TOML file)")
    parser.add_argument("--width", type=int, default=520, help="width of a picture on a page, in pixels")
    chosen = parser.parse_args(arguments)
    # Nothing is shown, so that no screen is needed.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from wizard.gui.application import make_application  # noqa: PLC0415 - the platform is chosen first
    from wizard.gui.pictures.canvas import USUAL_FONT  # noqa: PLC0415
    from wizard.gui.pictures.export import export  # noqa: PLC0415
    from wizard.pictures import load_pictures  # noqa: PLC0415
    from wizard.toml_data import DataError  # noqa: PLC0415

    font = make_application().font()
    font.setPixelSize(USUAL_FONT)
    try:
        count = sum(1 for _ in export(load_pictures(pictures_of(chosen.recipe)), chosen.out, font, width=chosen.width))
    except (DataError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{count} files are in {chosen.out}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
