"""The descriptors of sockets whose class is in Python, in memory of C's: there, one call takes a descriptor and closes it.

So of several threads one closes it, and no signal handler runs between the taking and the closing. Class FastSocket in C has the descriptor
in its object. A place here takes 4 bytes; an object of cffi's for each socket would take 100.
"""

from errno import EMFILE
from itertools import count

from .arguments import uncleared
from .errors import failure
from .native import lib

NOWHERE = 0  # the place of an object that is not open: it has no descriptor, -1
PLACES = 2**20  # as many as Linux lets a process have descriptors (fs.nr_open); memory is taken as it is written

descriptors = uncleared("int[]", PLACES)
descriptors[NOWHERE] = -1
_free, _next = [], count(1)  # places; one atomic operation takes one or gives it back
give_back_place = _free.append  # when the object is gone: another may have its place


def place_for(fd):
    """A place with a descriptor, until give_back_place()."""
    try:
        place = _free.pop() if _free else next(_next)  # PyPy's exceptions take memory, 100 bytes of each socket
    except IndexError:  # another thread was faster
        place = next(_next)
    if place >= PLACES:
        raise failure(-EMFILE)
    descriptors[place] = fd
    return place


def take(place):
    """Takes the descriptor, which the caller is to close; -1 where it is taken already."""
    return lib.sc_take(descriptors + place)


def close_place(place):
    """Takes the descriptor and closes it: 0, or -errno; 0 where it is taken already."""
    return lib.sc_close_owned(descriptors + place)
