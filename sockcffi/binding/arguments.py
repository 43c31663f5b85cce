"""What the arguments of calls are turned into: buffers, integers, timeouts. Each says in its error what it was given."""

from _operator import index
from sys import maxsize

from .._generated.constants import MSG_TRUNC
from .native import ffi

MIN_INT, MAX_INT = -(2**31), 2**31 - 1  # of C, and of a socklen_t that the kernel takes
MAX_BYTES = maxsize - 64  # of a bytes object: the rest is its header
MAX_TIMEOUT = 2**63 / 1e9  # seconds: from here on, nanoseconds in 64 bits cannot hold them

ABSENT = object()  # the default of an argument that may be any object

uncleared = ffi.new_allocator(should_clear_after_alloc=False)
_from_buffer = ffi.from_buffer
_CHARS = ffi.typeof("char[]")


def readable(data):
    """A bytes-like object's memory, for a call that reads it; not copied. Whoever asks gives it back, with `with` or release()."""
    if data.__class__ is memoryview and not data.c_contiguous:  # PyPy gives the memory of all that it was cut from
        raise BufferError("memoryview: underlying buffer is not C-contiguous")
    try:
        return _from_buffer(data)
    except TypeError:
        try:
            with memoryview(data) as view:
                return _from_buffer(view.tobytes())  # PyPy: of io.BytesIO's buffer, among others, it has no address
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def writable(data, argument):
    """A writable bytes-like object's memory, for a call that writes it, to be given back as that of readable().

    `argument` is its name in the error: "recv_into() argument 1".
    """
    if data.__class__ is bytearray:
        return _from_buffer(data)  # CPython: 80 ns faster than to ask whether it is writable
    try:
        if data.__class__ is memoryview and not data.c_contiguous:  # as above
            raise BufferError
        try:
            return _from_buffer(_CHARS, data, True)  # by position: keywords cost 200 ns on CPython
        except TypeError:
            return _stand_in(memoryview(data))
    except (TypeError, BufferError):
        raise TypeError(f"{argument} must be read-write bytes-like object, not {type(data).__name__}") from None


def _stand_in(view):
    """Memory in the place of a buffer that has no address (PyPy: that of io.BytesIO). When it is given back, what was written to it goes
    into the buffer."""
    if view.readonly:
        view.release()
        raise TypeError
    before = view.tobytes()
    start = uncleared("char[]", len(before) or 1)
    ffi.memmove(start, before, len(before))

    def finish(_):
        if ffi.buffer(start, len(before)) != before:
            ffi.memmove(view, start, len(before))
        view.release()

    return ffi.new_allocator(lambda _: start, finish, False)("char[]", len(before))


def release(parts):
    """Gives back what readable() and writable() have lent; harmless a second time. The garbage collector would do it too late."""
    for part in parts:
        ffi.release(part)


def memory(size, flags):
    """Memory for a call to write `size` bytes to. With MSG_TRUNC, TCP drops data and writes none of it: then it must be clear."""
    return ffi.new("char[]", size or 1) if flags & MSG_TRUNC else uncleared("char[]", size or 1)


def without_nul(encoded, argument):
    """Bytes that C reads as a string."""
    if b"\0" in encoded:
        raise ValueError(f"{argument}: embedded null character")
    return encoded


def text(value, argument):
    """A str as C reads it."""
    if not isinstance(value, str):
        raise TypeError(f"{argument} must be str, not {type(value).__name__}")
    return without_nul(value.encode(), argument)


def c_int(value, argument):
    """An integer that fits a C int."""
    try:
        value = index(value)
    except TypeError:
        raise TypeError(f"{argument} must be int, not {type(value).__name__}") from None
    if not MIN_INT <= value <= MAX_INT:
        raise OverflowError(f"{argument} does not fit a C int")
    return value


def size_of(bufsize, caller, name=""):
    """The number of bytes that a call is to receive. `name` is what its error calls it."""
    bufsize = index(bufsize)
    if not -maxsize - 1 <= bufsize <= MAX_BYTES:
        raise OverflowError(f"buffersize in {caller} is too large")
    if bufsize < 0:
        raise ValueError(f"negative {name or 'buffersize in ' + caller}")
    return bufsize


def room_of(ancbufsize):
    """The room for control messages, in bytes."""
    ancbufsize = index(ancbufsize)
    if ancbufsize > maxsize:
        raise OverflowError("ancillary data buffer length is too large")
    if not 0 <= ancbufsize <= MAX_INT:
        raise ValueError("invalid ancillary data buffer length")
    return ancbufsize


def part_of(nbytes, size, caller):
    """The number of bytes that a call is to receive into a buffer of `size`; 0 is all of it."""
    nbytes = size_of(nbytes, caller)
    if nbytes > size:
        raise ValueError(f"{caller}(): buffer too small for requested bytes")
    return nbytes or size


def iterable(items, argument):
    """An iterator over `items`: of a list, as it is now, since a buffer written in Python may change it."""
    try:
        return iter(items[:] if isinstance(items, list) else items)
    except TypeError:
        raise TypeError(f"{argument} must be an iterable, not {type(items).__name__}") from None


def seconds(timeout):
    """A timeout as the calls take it: None, or a float of seconds, rounded up to whole nanoseconds as CPython does it.

    `timeout` is None or a number: a float, or an object with __index__ or else with __float__ (Decimal, Fraction), as since CPython 3.15.
    """
    if timeout is None:
        return None
    if not isinstance(timeout, float):
        timeout = _number(timeout)
    if timeout != timeout:
        raise ValueError("Invalid value NaN (not a number)")
    if not -MAX_TIMEOUT < timeout < MAX_TIMEOUT:
        raise OverflowError("timeout value is too large")
    if timeout < 0:
        raise ValueError("Timeout value out of range")
    if isinstance(timeout, int):
        return int.__float__(timeout)  # here as below, what the methods of a subclass say does not count
    return -(float.__neg__(timeout) * 1e9 // 1) / 1e9 + 0.0  # which is no -0.0


def _number(timeout):
    """A real number as an int or a float; text is none."""
    kind = type(timeout)
    if hasattr(kind, "__index__"):
        return index(timeout)
    if getattr(kind, "__float__", None) in (None, getattr(complex, "__float__", None)):  # before Python 3.10 complex has one, which raises
        raise TypeError(f"timeout must be a real number or None, not {kind.__name__}")
    return float(timeout)
