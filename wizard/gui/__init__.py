"""The window. The only package that imports Qt; it draws snapshots of the engine and decides nothing."""

import builtins

import PySide6.QtCore  # noqa: F401 - what it puts in Python's place is taken back below

# WORKAROUND https://bugreports.qt.io/browse/PYSIDE-2029
# For its own ``from __feature__ import``, which nobody uses here, PySide puts an import of its own in the place of
# Python's. That one reads, and keeps, the source of every module that is imported later: for the SDKs an eighth of a
# second and 10 MB, while the window wants to draw.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
