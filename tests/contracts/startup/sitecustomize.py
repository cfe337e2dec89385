"""Watches the practice tenant of a Python that somebody else starts, such as make: with this folder on PYTHONPATH.

Python imports a module of this name by itself when it starts.
"""

from tests.contracts.watch import watch

watch()
