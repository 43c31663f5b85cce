"""Memory for calls to write to: taken from those that are free, given back, and never cleared."""

from .arguments import uncleared
from .native import ffi


KEPT = 16  # free rooms: more threads than these are seldom in a call at once, and a room can have 320 KiB


class Room:
    """Memory for one call, a struct sc_scratch as `c`. What was written is read through the views."""

    __slots__ = ("c", "data", "addr", "control")

    def __init__(self):
        self.c = room = uncleared("struct sc_scratch *")  # takes memory only as it is written
        self.data = ffi.buffer(room.data)
        self.addr = ffi.buffer(room.addr)
        self.control = ffi.buffer(room.control)


# The rooms that no call uses. Taking and giving back are one atomic list operation each, so threads and signal handlers need no lock.
# The first room belongs to whoever took what is in `_turn`: PyPy's compiler knows where that one lies, and does not look each time, by
# which a small send and recv take 0.99 of the time.
_free = []
_first, _turn = Room(), [0]


def room():
    """A room of the caller's own, until it gives it back."""
    try:
        _turn.pop()
        return _first
    except IndexError:
        pass
    try:
        return _free.pop()
    except IndexError:
        return Room()


def give_back(place):
    """Takes a room back."""
    if place is _first:
        _turn.append(0)
    elif len(_free) < KEPT:
        _free.append(place)
