"""The program with its practice tenant watched: ``python -m tests.contracts.program`` in place of ``-m wizard``."""

import sys

from wizard.__main__ import main

# What makes the program serve a practice tenant. Every other run stays exactly as it is.
SERVING = ("--practice", "practice-tenant")

if __name__ == "__main__":
    if any(word.startswith(SERVING) for word in sys.argv[1:]):
        from tests.contracts.watch import watch  # here, for it takes a quarter of a second

        watch()
    main()
