"""jsonschema, without the grammar of international addresses that it builds whenever it is loaded.

That takes 1.5 s of a processor in every process of the tests, and in every process that a test starts with its practice
tenant watched; nothing here asks for it. Whoever does ask, for the format ``iri``, has it built then.
"""

import importlib
import sys
from types import ModuleType

_GRAMMAR = "rfc3987_syntax"


def is_valid_syntax(term: str, value: str) -> bool:
    """Whether *value* is a *term* of RFC 3987, as the real module says."""
    return bool(importlib.import_module(_GRAMMAR).is_valid_syntax(term, value))


def load_jsonschema() -> None:
    """Load jsonschema with :func:`is_valid_syntax` in the place of the module that it is from."""
    if _GRAMMAR in sys.modules:
        return
    sys.modules[_GRAMMAR] = ModuleType(_GRAMMAR)
    sys.modules[_GRAMMAR].__dict__["is_valid_syntax"] = is_valid_syntax
    try:
        importlib.import_module("jsonschema")
    finally:
        del sys.modules[_GRAMMAR]
