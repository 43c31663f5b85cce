"""class FastSocket, which errors show as `socket`: the fast path of the calls on a socket, one C call and one comparison each.

Fast path: the usual argument types, one system call, no waiting. Everything else goes on in the whole form of the call: the method of
SocketType (whole.py) with `_sc_` before its name. That gets the result of the call first: -errno, or NOT_CALLED where there was no call.

CPython on POSIX has this class in C (csrc/cpython, with these docstrings). PyPy compiles this one to as little.
"""

from _operator import index
from _warnings import warn
from sys import audit

from .._generated import constants
from .._generated.constants import SOCK_STREAM
from ..addresses.codecs import address_in
from ..binding.arguments import MAX_BYTES, MIN_INT
from ..binding.errors import check, closed
from ..binding.runtime import HAS_STRUCT, PYPY, SocketBase, read
from ..binding.native import ffi, lib
from ..binding.owned import NOWHERE, close_place, descriptors, give_back_place, place_for, take
from ..binding.scratch import give_back, take_scratch
from ..binding.retry import DONTWAIT

NOT_CALLED = lib.SC_NOT_CALLED
NONBLOCK = getattr(constants, "SOCK_NONBLOCK", 0)
TYPE_FLAGS = NONBLOCK | getattr(constants, "SOCK_CLOEXEC", 0)  # that a type argument may carry
SEND_COPY_MAX = 2048  # bytes, up to where to copy them costs less than to give cffi a bytes object
RECV_DIRECT_MIN = 16384  # bytes, from where on to copy them costs more than to have the kernel write into the object
MMAP_MIN = 65536  # bytes: above this, malloc maps memory (from 128 KiB on): allocate it only when enough data waits
SCRATCH_SIZE = lib.SC_DATA  # bytes of data that scratch memory has place for
JOIN_COUNT_MAX, JOIN_SIZE_MAX, ONLY_BYTES = 16, 16384, {bytes}  # buffers; bytes in all; their types

_default_timeout = None
_kinds = {}  # (family, type, proto) -> the same tuple
MOST_KINDS = 256  # the kernel has fewer; a socket on a descriptor may be told any numbers
_UNKNOWN = _last = 0, 0, 0


def getdefaulttimeout():
    """The timeout of new sockets: seconds as a float, None for blocking ones."""
    return _default_timeout


def set_default_timeout(timeout):
    global _default_timeout
    _default_timeout = timeout


def _kept(family, type, proto):
    """What many sockets have in common: a tuple that is kept once for all of them. The last one is looked at first: it is 40 ns faster."""
    global _last
    kind = _last
    if kind[0] != family or kind[1] != type or kind[2] != proto:
        kind = family, type, proto
        if len(_kinds) >= MOST_KINDS:
            _kinds.clear()
        kind = _last = _kinds.setdefault(kind, kind)
    return kind


class Method:
    """A method for PyPy, whose compiler dissolves it: called by way of the class, it wants a socket, as those in C do."""

    __slots__ = "function", "unbound"

    def __init__(self, function):
        def unbound(self, *args, **keywords):
            if not isinstance(self, socket):
                raise TypeError(
                    f"descriptor '{function.__name__}' for '_socket.socket' objects doesn't apply to a '{type(self).__name__}' object"
                )
            return function(self, *args, **keywords)

        self.function, self.unbound = function, unbound
        for name in "__doc__", "__module__", "__name__", "__qualname__":
            setattr(unbound, name, getattr(function, name))
        unbound.__wrapped__ = function  # whose signature inspect shows

    def __get__(self, sock, cls=None):
        return self.unbound if sock is None else self.function.__get__(sock, cls)


class socket(SocketBase):
    __slots__ = ("_sc_place", "_sc_kind", "_sc_timeout", "_sc_flows", "_io_refs", "_closed")

    def __new__(cls, *args, **keywords):
        self = SocketBase.__new__(cls)
        self._sc_place = NOWHERE
        self._sc_kind = _UNKNOWN
        self._sc_timeout = None
        self._sc_flows = False  # whether the last recv got much
        self._io_refs, self._closed = 0, False  # what object.py keeps
        return self

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        self._sc_init(family, type, proto, fileno)

    __new__.__wrapped__ = __init__  # whose signature is the class's, as inspect shows it

    # What it needs is bound to its arguments: when the interpreter exits, a module's names may be None.
    def __del__(self, descriptors=descriptors, close=lib.sc_close_owned, give_back=give_back_place, nowhere=NOWHERE, warn=warn):
        place = self._sc_place
        fd = descriptors[place]
        if fd >= 0:
            try:
                shown = repr(self)
            except Exception:  # what it needs may be gone
                shown = f"<socket fd={fd}, family={self._sc_family}, type={self._sc_type}, proto={self._sc_proto}>"
            try:
                warn(f"unclosed {shown}", ResourceWarning, stacklevel=2, source=self)
            finally:
                close(descriptors + place)
        if place != nowhere:
            give_back(place)
            self._sc_place = nowhere

    # ---- sending ----

    def send(self, data, flags=0, /):
        """Sends the bytes of `data`: how many of them went; send(2)."""
        timeout = self._sc_timeout
        if data.__class__ is not bytes:
            return self._sc_send(NOT_CALLED, timeout, data, flags)
        if flags.__class__ is not int:
            flags = index(flags)
        result = self._sc_put(data, flags if timeout is None else flags | DONTWAIT)
        return result if result >= 0 else self._sc_send(result, timeout, data, flags)

    def _sc_put(self, data, flags):
        """What send(2) returns for a bytes object.

        For one of those, cffi on PyPy takes memory from malloc and asks whether the object may move. Without, a send and a recv take 0.98
        of the time, for 1 B to 2 KiB in old objects and new ones; for 8 KiB 1.02.
        """
        size = len(data)
        if size > SEND_COPY_MAX:
            return lib.sc_send(self._sc_fd, data, size, flags)
        scratch = take_scratch()
        try:
            scratch.data[:size] = data
            return lib.sc_send(self._sc_fd, scratch.c.data, size, flags)
        finally:
            give_back(scratch)

    def sendall(self, data, flags=0, /):
        """Sends all bytes of `data`; the timeout is for all of it. After an error nobody can say how many went."""
        timeout = self._sc_timeout
        if data.__class__ is not bytes or flags.__class__ is not int or flags:
            return self._sc_sendall(NOT_CALLED, timeout, data, flags)
        result = self._sc_put(data, 0 if timeout is None else DONTWAIT)
        return None if result == len(data) else self._sc_sendall(result, timeout, data)

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None, /):
        """Sends an iterable of buffers as one message: the number of their bytes; sendmsg(2).

        `ancdata` is an iterable of control messages (level, type, bytes-like). `address` is the receiver's on a socket that is not
        connected.
        """
        timeout = self._sc_timeout
        plain = ancdata == () and flags.__class__ is int and not flags and address is None and buffers.__class__ is list
        if not plain or len(buffers) > JOIN_COUNT_MAX or {*map(type, buffers)} != ONLY_BYTES or sum(map(len, buffers)) > JOIN_SIZE_MAX:
            return self._sc_sendmsg(NOT_CALLED, timeout, buffers, ancdata, flags, address)
        audit("socket.sendmsg", self, None)
        data = b"".join(buffers)  # to copy little is faster than to describe it to the kernel
        result = self._sc_put(data, 0 if timeout is None else DONTWAIT)
        return result if result >= 0 else self._sc_sendmsg(result, timeout, [data])  # not what a hook may have made of the list

    def sendto(self, data, *args):
        """sendto(data, address) or sendto(data, flags, address): sends a datagram: the number of its bytes; sendto(2)."""
        timeout = self._sc_timeout
        if len(args) != 1 or data.__class__ is not bytes:
            return self._sc_sendto(NOT_CALLED, timeout, data, *args)
        packed = self._sc_packed(args[0], "sendto")
        audit("socket.sendto", self, args[0])
        result = lib.sc_sendto(self._sc_fd, data, len(data), 0 if timeout is None else DONTWAIT, packed, len(packed))
        return result if result >= 0 else self._sc_sendto(result, timeout, data, *args)

    # ---- receiving ----

    def recv(self, bufsize, flags=0, /):
        """Up to `bufsize` bytes; b"" at the end of a stream; recv(2)."""
        timeout = self._sc_timeout
        if bufsize.__class__ is not int or flags.__class__ is not int or flags or not 0 <= bufsize <= MAX_BYTES:
            return self._sc_recv(NOT_CALLED, timeout, bufsize, flags)
        if bufsize >= RECV_DIRECT_MIN and (self._sc_flows and timeout is None or bufsize > SCRATCH_SIZE) and read:
            data = self._sc_read(bufsize, timeout)
            if data is not None:
                return data
        scratch = take_scratch()
        try:
            result = lib.sc_recv_scratch(self._sc_fd, bufsize, 0 if timeout is None else DONTWAIT, scratch.c)
            data = scratch.data[:result] if result >= 0 else None
        finally:
            give_back(scratch)
        if result >= RECV_DIRECT_MIN:
            self._sc_flows = True
        return self._sc_recv(result, timeout, bufsize) if data is None else data

    def _sc_read(self, bufsize, timeout):
        """What has come on a stream; None where scratch memory is better, or what comes is no stream.

        PyPy's read has the kernel write into the bytes object itself. Through scratch memory, a recv of 32 KiB takes 1.1 to 1.2 of the
        time of PyPy's own, and one of 1 MiB 1.3 to 1.5; so they take 1.0. Up to MMAP_MIN, much is expected after much, and not asked for.
        Of a larger object that is not filled nothing is gained: for 64 KiB where 256 are asked for, scratch memory takes 0.4 of the time.

        A read cannot be told not to wait: with a timeout the mode is asked first, and what comes on a description that somebody else made
        blocking is not for it. To ask takes longer than to copy out of scratch memory. So up to SCRATCH_SIZE a call with a timeout uses
        that: a send and a recv of 32 KiB, 64 KiB and 128 KiB over AF_UNIX take 0.78, 0.76 and 0.79 of the time of PyPy's own, where they
        took 0.81 to 0.99.
        """
        size = 0
        if self._sc_type == SOCK_STREAM:
            available = lib.sc_available(self._sc_fd) if bufsize > MMAP_MIN else bufsize
            if available > MMAP_MIN or not MMAP_MIN < bufsize <= SCRATCH_SIZE:
                size = bufsize if 4 * available >= bufsize else available  # of TCP, the rest may come while the kernel copies
        data = None
        if size >= RECV_DIRECT_MIN and (timeout is None or not lib.sc_blocks(self._sc_fd)):
            try:
                data = read(self._sc_fd, size)
            except BlockingIOError:
                pass
        self._sc_flows = data is not None and len(data) >= RECV_DIRECT_MIN
        return data

    def recvfrom(self, bufsize, flags=0, /):
        """(bytes, address of the sender); recvfrom(2)."""
        timeout = self._sc_timeout
        if bufsize.__class__ is not int or flags.__class__ is not int or flags or not 0 <= bufsize <= MAX_BYTES:
            return self._sc_recvfrom(NOT_CALLED, timeout, bufsize, flags)
        scratch = take_scratch()
        try:
            result = lib.sc_recvfrom_scratch(self._sc_fd, bufsize, 0 if timeout is None else DONTWAIT, scratch.c)
            if result >= 0:
                return scratch.data[:result], address_in(scratch, self._sc_proto)
        finally:
            give_back(scratch)
        return self._sc_recvfrom(result, timeout, bufsize)

    def recvmsg(self, bufsize, ancbufsize=0, flags=0, /):
        """(bytes, control messages, flags of the message, address of the sender); recvmsg(2).

        A control message is (level, type, bytes). `ancbufsize` is the space for all of them in bytes: a sum of CMSG_SPACE()s.
        """
        timeout = self._sc_timeout
        if bufsize.__class__ is not int or ancbufsize != 0 or flags.__class__ is not int or flags or not 0 <= bufsize <= MAX_BYTES:
            return self._sc_recvmsg(NOT_CALLED, timeout, bufsize, ancbufsize, flags)
        scratch = take_scratch()
        try:
            result = lib.sc_recvmsg_scratch(self._sc_fd, bufsize, 0, 0 if timeout is None else DONTWAIT, scratch.c)
            if result >= 0:
                return scratch.data[:result], [], scratch.c.flags, address_in(scratch, self._sc_proto)
        finally:
            give_back(scratch)
        return self._sc_recvmsg(result, timeout, bufsize)

    def recv_into(self, buffer, nbytes=0, flags=0):
        """Receives into `buffer`, up to `nbytes` bytes or what it holds: the number of bytes."""
        timeout = self._sc_timeout
        if buffer.__class__ is not bytearray or nbytes != 0 or flags.__class__ is not int or flags:
            return self._sc_recv_into(NOT_CALLED, timeout, buffer, nbytes, flags)
        result = 0
        with ffi.from_buffer(buffer) as data:
            if len(data):  # else a call would take a datagram off the queue
                result = lib.sc_recv(self._sc_fd, data, len(data), 0 if timeout is None else DONTWAIT)
        return result if result >= 0 else self._sc_recv_into(result, timeout, buffer)

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        """Like recv_into: (number of bytes, address of the sender)."""
        return self._sc_recvfrom_into(NOT_CALLED, self._sc_timeout, buffer, nbytes, flags)

    def recvmsg_into(self, buffers, ancbufsize=0, flags=0, /):
        """Like recvmsg, into an iterable of writable buffers: (number of bytes, control messages, flags of the message, address)."""
        return self._sc_recvmsg_into(NOT_CALLED, self._sc_timeout, buffers, ancbufsize, flags)

    # ---- options ----

    def getsockopt(self, level, option, buflen=0, /):
        """An option's value: an int, or with `buflen` (1 to 1024 bytes) the bytes that the kernel gives; getsockopt(2)."""
        if buflen != 0 or level.__class__ is not int or option.__class__ is not int:
            return self._sc_getsockopt(NOT_CALLED, level, option, buflen)
        value = lib.sc_getsockopt_int(self._sc_fd, level, option)
        return value if value >= MIN_INT else self._sc_getsockopt(value - MIN_INT, level, option)

    def setsockopt(self, level, option, value, optlen=None, /):
        """Sets an option to an int, to the bytes of a buffer, or to None with `optlen`, the length of no bytes; setsockopt(2)."""
        self._sc_setsockopt(NOT_CALLED, level, option, value, optlen)

    # ---- mode ----

    def settimeout(self, timeout, /):
        """None for blocking, 0 for non-blocking, else the seconds that a call may take."""
        self._sc_settimeout(NOT_CALLED, timeout)

    def gettimeout(self):
        """The timeout: seconds as a float, None for blocking."""
        return self._sc_timeout

    def setblocking(self, flag, /):
        """True: settimeout(None); False: settimeout(0)."""
        self._sc_set_mode(None if flag else 0.0)

    def getblocking(self):
        """Whether calls may wait, with or without a timeout."""
        return self._sc_timeout != 0

    @property
    def timeout(self):
        """The timeout: seconds as a float, None for blocking."""
        return self._sc_timeout

    # ---- the descriptor ----

    _sc_fd = property(lambda self: descriptors[self._sc_place])  # -1 for a closed socket
    _sc_family = property(lambda self: self._sc_kind[0])
    _sc_type = property(lambda self: self._sc_kind[1])
    _sc_proto = property(lambda self: self._sc_kind[2])

    @property
    def proto(self):
        """The protocol, an int."""
        return self._sc_proto

    def listen(self, backlog=128, /):
        """Makes the socket accept connections, of which `backlog` may wait (a negative one counts as 0); listen(2)."""
        self._sc_listen(NOT_CALLED, backlog)

    def shutdown(self, how, /):
        """Ends a direction of the connection: SHUT_RD, SHUT_WR or SHUT_RDWR; shutdown(2)."""
        self._sc_shutdown(NOT_CALLED, how)

    def _sc_open(self, family, type, proto, fd):
        """What the object is from now on; with a new descriptor where `fd` is -1."""
        made = -1
        if fd < 0:
            try:
                fd = made = check(lib.sc_socket(family, type, proto))
            except OverflowError:
                raise OverflowError("socket(): each argument must fit a C int") from None
        try:
            if _default_timeout is not None and not type & NONBLOCK:
                check(lib.sc_set_blocking(fd, False, True))
            if self._sc_place == NOWHERE:
                self._sc_place = place_for(fd)
            else:
                descriptors[self._sc_place] = fd  # the constructor is called again
        except BaseException:
            lib.sc_close(made)  # -1 where the descriptor is the caller's
            raise
        self._sc_kind = _kept(+family, type & ~TYPE_FLAGS, +proto)  # + makes a plain int of an enum
        self._sc_timeout = 0.0 if type & NONBLOCK else _default_timeout

    def _sc_accept(self, named, timed):
        """(descriptor, the peer's address if it is `named`), or -errno. `timed`: whether the socket has a timeout."""
        scratch = take_scratch()
        try:
            fd = lib.sc_accept(self._sc_fd, named, timed, scratch.c)
            return self._sc_accepted(fd, scratch) if fd >= 0 else fd
        finally:
            give_back(scratch)

    def bind(self, address, /):
        """Gives the socket its own address; bind(2)."""
        packed = self._sc_packed(address, "bind")
        audit("socket.bind", self, address)
        check(lib.sc_bind(self._sc_fd, packed, len(packed)))

    def _sc_begin(self, address, timeout, caller):
        """What connect(2) returns."""
        packed = self._sc_packed(address, caller)
        audit("socket.connect", self, address)
        return lib.sc_connect(self._sc_fd, packed, len(packed), timeout is not None)

    def connect(self, address, /):
        """Connects to the peer's `address`; connect(2)."""
        timeout = self._sc_timeout
        result = self._sc_begin(address, timeout, "connect")
        if result:
            self._sc_connect(result, timeout)

    def connect_ex(self, address, /):
        """Like connect, but returns the errno instead of raising it; 0 for success."""
        timeout = self._sc_timeout
        result = self._sc_begin(address, timeout, "connect_ex")
        return self._sc_connect_ex(result, timeout) if result else 0

    def getsockname(self):
        """The socket's own address; getsockname(2)."""
        return self._sc_name(lib.sc_getsockname)

    def getpeername(self):
        """The peer's address; getpeername(2)."""
        return self._sc_name(lib.sc_getpeername)

    def _sc_name(self, call):
        scratch = take_scratch()
        try:
            check(call(self._sc_fd, scratch.c))
            return address_in(scratch, self._sc_proto)
        finally:
            give_back(scratch)

    def fileno(self):
        """The descriptor, or -1 for a closed socket."""
        return self._sc_fd

    def close(self):
        """Closes the descriptor; harmless when it is closed. OSError when the kernel reports an error, other than a reset by the peer."""
        if HAS_STRUCT:
            SocketBase.detach(self)
        closed(close_place(self._sc_place))

    def detach(self):
        """Closes the socket but not its descriptor, which is returned; -1 where it is closed already."""
        if HAS_STRUCT:
            SocketBase.detach(self)
        return take(self._sc_place)


if PYPY:
    for _name, _function in [*vars(socket).items()]:
        if not _name.startswith("_") and _function.__class__ is getdefaulttimeout.__class__:
            setattr(socket, _name, Method(_function))
