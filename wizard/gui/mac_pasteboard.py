"""macOS: marks what is on the pasteboard as a password. Qt has no way to it from Python.

Clipboard managers leave out what has the type ``org.nspasteboard.ConcealedType`` (nspasteboard.org, "Identifying and
handling transient or special data on the clipboard"). The type is added beside what Qt put there, with Apple's
``-[NSPasteboard addTypes:owner:]`` and ``-[NSPasteboard setString:forType:]`` through the Objective-C runtime.
"""

import ctypes
import ctypes.util
import logging
from typing import Any, Protocol

log = logging.getLogger(__name__)

CONCEALED = "org.nspasteboard.ConcealedType"


class Runtime(Protocol):
    """Sends messages to Objective-C objects."""

    def named(self, name: str) -> int:
        """The class called *name*."""
        ...

    def string(self, text: str) -> int:
        """An NSString."""
        ...

    def send(self, receiver: int, message: str, *arguments: int | None) -> int:
        """Send *message*; returns what comes back, as an address."""
        ...


class ObjectiveC:
    """Apple's own runtime.

    Source: Apple's documentation, "Objective-C Runtime": ``objc_msgSend`` is called with the types of the method.
    """

    def __init__(self) -> None:
        """Load it.

        Raises:
            OSError: This is no Mac.
        """
        self._objc: Any = ctypes.cdll.LoadLibrary(ctypes.util.find_library("objc") or "libobjc.dylib")
        self._objc.objc_getClass.restype = ctypes.c_void_p
        self._objc.objc_getClass.argtypes = [ctypes.c_char_p]
        self._objc.sel_registerName.restype = ctypes.c_void_p
        self._objc.sel_registerName.argtypes = [ctypes.c_char_p]

    def named(self, name: str) -> int:
        """The class called *name*."""
        return int(self._objc.objc_getClass(name.encode()) or 0)

    def string(self, text: str) -> int:
        """An NSString, released by the pool of the event loop."""
        send = self._sender(ctypes.c_char_p)
        return int(send(self.named("NSString"), self._selector("stringWithUTF8String:"), text.encode()) or 0)

    def send(self, receiver: int, message: str, *arguments: int | None) -> int:
        """Send *message*; returns what comes back, as an address."""
        send = self._sender(*[ctypes.c_void_p] * len(arguments))
        return int(send(receiver, self._selector(message), *arguments) or 0)

    def _selector(self, message: str) -> int:
        return int(self._objc.sel_registerName(message.encode()) or 0)

    def _sender(self, *types: Any) -> Any:  # noqa: ANN401 - ctypes' own types
        prototype = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *types)
        return prototype(("objc_msgSend", self._objc))


def conceal(runtime: Runtime | None = None) -> None:
    """Mark what is on the general pasteboard now as a password; what goes wrong is logged and does no harm."""
    try:
        told = runtime or ObjectiveC()
        board = told.send(told.named("NSPasteboard"), "generalPasteboard")
        kind = told.string(CONCEALED)
        kinds = told.send(told.named("NSArray"), "arrayWithObject:", kind)
        told.send(board, "addTypes:owner:", kinds, None)
        told.send(board, "setString:forType:", told.string(""), kind)
    except (OSError, AttributeError, ctypes.ArgumentError) as error:
        log.warning("the pasteboard could not be marked: %s", type(error).__name__)
