"""The exit status of the program, apart from what prints it: the window needs no more."""

from enum import IntEnum


class Exit(IntEnum):
    """The exit status of the public contract."""

    DONE = 0
    PROBLEMS = 1
    USAGE = 2
    NOT_CHECKED = 3
    WAITING = 4
    INTERRUPTED = 130
