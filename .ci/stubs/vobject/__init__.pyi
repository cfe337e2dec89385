# What the tests use of vobject 0.9, which ships no types.
from typing import Any

def readOne(stream: str) -> Any: ...  # noqa: ANN401, N802 - the library's own name; what it gives is made at run time
