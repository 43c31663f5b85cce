"""Scratch memory, which the system writes results to: taken for one call, given back, and never cleared."""

from .arguments import uncleared
from .native import ffi

KEPT = 16  # free ones: more threads than these are seldom in a call at once, and each can have 320 KiB


class Scratch:
    """Memory for one call, a struct sc_scratch as `c`. What was written is read through the other three: buffers over its members."""

    __slots__ = ("c", "data", "addr", "control")

    def __init__(self) -> None:
        self.c = uncleared("struct sc_scratch *")  # the system gives memory only as it is written
        self.data = ffi.buffer(self.c.data)
        self.addr = ffi.buffer(self.c.addr)
        self.control = ffi.buffer(self.c.control)


_free: "list[Scratch]" = []  # to take one and to give one back is one atomic step each, so threads and signal handlers need no lock


def take_scratch() -> Scratch:
    """Scratch memory that is the caller's alone, until give_back()."""
    try:
        return _free.pop()
    except IndexError:
        return Scratch()


def give_back(scratch: Scratch) -> None:
    """Keeps scratch memory for the next call, where not enough is kept already."""
    if len(_free) < KEPT:
        _free.append(scratch)
