"""What the arguments of calls are turned into: buffers, integers, timeouts. Each says in its error what it was given."""

from operator import index

from .native import ffi

MAX_INT = 2**31 - 1  # of C, and of a socklen_t that the kernel takes
MAX_SIZE = 2**63 - 1 if ffi.sizeof("ssize_t") == 8 else 2**31 - 1
MAX_TIMEOUT = 2**63 // 10**9  # seconds: what nanoseconds in 64 bits can hold

ABSENT = object()  # the default of an argument that may be any object

uncleared = ffi.new_allocator(should_clear_after_alloc=False)
_from_buffer = ffi.from_buffer
_CHARS = ffi.typeof("char[]")


def readable(data):
    """A bytes-like object's memory, for a call that reads it; not copied."""
    try:
        return _from_buffer(data)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def writable(data, argument):
    """A writable bytes-like object's memory, for a call that writes it. `argument` is its name in the error: "recv_into() argument 1"."""
    try:
        return _from_buffer(_CHARS, data, True)  # by position: keywords cost 200 ns on CPython
    except (TypeError, BufferError):
        raise TypeError(f"{argument} must be read-write bytes-like object, not {type(data).__name__}") from None


def bytes_of(data, argument):
    """The bytes of a bytes-like object."""
    if type(data) is bytes:
        return data
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"{argument}: a bytes-like object is required, not '{type(data).__name__}'") from None


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


def size_of(bufsize, caller):
    """The number of bytes that a call is to receive."""
    bufsize = index(bufsize)
    if bufsize < 0:
        raise ValueError(f"negative buffersize in {caller}")
    if bufsize > MAX_SIZE:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return bufsize


def part_of(nbytes, size, caller):
    """The number of bytes that a call is to receive into a buffer of `size`; 0 is all of it."""
    nbytes = size_of(nbytes, caller)
    if nbytes > size:
        raise ValueError(f"{caller}(): buffer too small for requested bytes")
    return nbytes or size


def iterable(items, argument):
    """An iterator over `items`."""
    try:
        return iter(items)
    except TypeError:
        raise TypeError(f"{argument} must be an iterable, not {type(items).__name__}") from None


def seconds(timeout):
    """A timeout as the calls take it: None, or a float of seconds."""
    if timeout is None:
        return None
    if not isinstance(timeout, float):
        timeout = index(timeout)
    if timeout != timeout:
        raise ValueError("Invalid value NaN (not a number)")
    if not abs(timeout) <= MAX_TIMEOUT:
        raise OverflowError("timeout value is too large")
    if timeout < 0:
        raise ValueError("Timeout value out of range")
    return float(timeout)
