"""Control messages, the ancillary data of sendmsg(2) and recvmsg(2): from (level, type, bytes) to a control buffer and back; cmsg(3)."""

from _operator import index
from struct import Struct, error as StructError

from .._generated import constants
from .._generated.constants import SOL_SOCKET
from .._generated.layouts import LAYOUTS
from ..binding.arguments import MAX_INT, c_int, iterable
from ..declaration import octets
from ..binding.native import accelerated, lib

SCM_RIGHTS = getattr(constants, "SCM_RIGHTS", None)  # Windows passes no descriptors
# As the struct module has it: quicker than a Layout, and nothing to swap. With a sign: PyPy makes a long of what is unsigned and 64 bits
# wide, with which a message takes 120 to 210 ns more.
_HEADER = Struct(LAYOUTS["levels.socket"]["cmsghdr"][1].replace("Q", "q"))
_DATA = lib.sc_cmsg_len(0)  # where the data of a message begins
_ALIGN = lib.sc_cmsg_space(1) - lib.sc_cmsg_space(0)  # what the data is padded to a multiple of
FD = Struct("@i")  # a descriptor in SCM_RIGHTS; the array module would double the time of an import


@accelerated
def CMSG_LEN(length, /):
    """The bytes of a control message with `length` bytes of data, without the padding behind it."""
    return _checked(length, "CMSG_LEN")


@accelerated
def CMSG_SPACE(length, /):
    """The bytes that a control message with `length` bytes of data takes up in a buffer, padding included."""
    size = _checked(length, "CMSG_SPACE")
    if size > MAX_INT - _ALIGN:
        raise OverflowError("CMSG_SPACE() argument out of range")
    return size + -size % _ALIGN


def _checked(length, function):
    length = index(length)
    if not 0 <= length <= MAX_INT - _DATA:
        raise OverflowError(f"{function}() argument out of range")
    return _DATA + length


def build(messages, argument):
    """The control buffer of an iterable of (level, type, bytes-like). `argument` is its name in the error."""
    # PyPy compiles what has no loop into its caller, and so one message in 20 ns instead of 250, as also below.
    if messages.__class__ is list and len(messages) == 1:
        return _built(messages[0])
    return b"".join(map(_built, iterable(messages, argument)))


def _built(message):
    try:
        level, kind, data = message
    except (TypeError, ValueError):
        raise TypeError("[sendmsg() ancillary data items] must be (level, type, data)") from None
    if data.__class__ is not bytes:
        data = octets(data, "sendmsg", "data of an ancillary item")
    try:
        header = _HEADER.pack(_DATA + len(data), level, kind)
    except StructError:
        header = _HEADER.pack(_DATA + len(data), c_int(level, "level of an ancillary item"), c_int(kind, "type of an ancillary item"))
    return header.ljust(_DATA, b"\0") + data + bytes(-len(data) % _ALIGN)


def parse(control, stacklevel=4):
    """The messages in a control buffer, as a list of (level, type, bytes). What the kernel cut off comes with a RuntimeWarning."""
    if len(control) >= _DATA:
        size, level, kind = _HEADER.unpack_from(control)
        if _DATA <= size <= len(control) <= size + -size % _ALIGN:
            return [(level, kind, control[_DATA:size])]
    messages = []
    for level, kind, data, whole in _walk(control):
        if not whole:
            from warnings import warn  # rare

            warn("received malformed or improperly-truncated ancillary data", RuntimeWarning, stacklevel=stacklevel)
        if data is not None:
            messages.append((level, kind, data))
    return messages


def close_rights(control):
    """Closes the descriptors in a control buffer that nobody will get to see."""
    for level, kind, data, whole in _walk(control):
        if level == SOL_SOCKET and kind == SCM_RIGHTS and data:
            for fd in rights(data):
                lib.sc_close(fd)


def _walk(control):
    """The (level, type, data, whole) of each message: `whole` unless cut off; None for the data of one that not even begins right."""
    start = 0
    while start + _DATA <= len(control):
        size, level, kind = _HEADER.unpack_from(control, start)
        if size < _DATA:
            yield level, kind, None, False
            return
        yield level, kind, control[start + _DATA : start + size], start + size <= len(control)
        start += size + -size % _ALIGN


def rights(data):
    """The descriptors in the data of an SCM_RIGHTS message; bytes of half a descriptor are left out."""
    if len(data) == FD.size:
        return [*FD.unpack(data)]
    return [fd for (fd,) in FD.iter_unpack(data[: len(data) - len(data) % FD.size])]
