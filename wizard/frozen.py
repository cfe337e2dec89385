"""What differs where the program runs without an installed Python, as PyInstaller froze it."""

import os
import sys
from collections.abc import MutableMapping

# Where PyInstaller's loader leaves what it replaced (its manual, "LD_LIBRARY_PATH / LIBPATH considerations").
REPLACED = {"LD_LIBRARY_PATH": "LD_LIBRARY_PATH_ORIG"}


def is_frozen() -> bool:
    """Whether this is the frozen program."""
    return bool(getattr(sys, "frozen", False))


def free_children(environment: MutableMapping[str, str] | None = None) -> None:
    """Let the browser and the Azure tools load their own libraries, and not those in the program's folder.

    The loader points the search for libraries at that folder, and every process that the program starts would inherit
    it. What this process needs was found before, or is looked for beside the library that needs it.

    Args:
        environment: The environment to mend; this process's own where it is left out.
    """
    if not is_frozen():
        return
    values = os.environ if environment is None else environment
    for name, kept in REPLACED.items():
        former = values.pop(kept, None)
        if former is not None:
            values[name] = former
        else:
            values.pop(name, None)
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - nothing of this is loaded elsewhere

        ctypes.windll.kernel32.SetDllDirectoryW(None)
