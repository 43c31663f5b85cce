"""class SocketType: the calls on a socket, each on its fast path. What does not succeed at once goes to slow.py.

`SocketType` is what the interpreter has as `_socket.socket`. It shows plain integers; objects.py adds the rest of the interface.
"""

from errno import EAGAIN, EBADF, ECONNRESET, ENOTSOCK
from operator import index
from os import strerror
from struct import Struct
from sys import audit
from warnings import warn

from . import ancillary
from ._generated import constants
from ._generated.constants import AF_INET, POLLIN, POLLOUT, SOCK_STREAM, SOL_SOCKET, SOMAXCONN, SO_TYPE
from .addresses import CODECS, family_of, pack, unpack
from .arguments import ABSENT, MIN_INT, c_int, iterable, memory, part_of, readable, room_of, seconds, size_of, uncleared, writable
from .declaration import octets
from .errors import check, failure, timeout
from .native import ffi, lib
from .slow import finish_connect, retry, send_rest

sc_accept, sc_close, sc_connect = lib.sc_accept, lib.sc_close, lib.sc_connect
sc_recv, sc_recvfrom, sc_recvmsg = lib.sc_recv, lib.sc_recvfrom, lib.sc_recvmsg
sc_recv_room, sc_recvfrom_room, sc_recvmsg_room = lib.sc_recv_room, lib.sc_recvfrom_room, lib.sc_recvmsg_room
sc_send, sc_sendto, sc_sendmsg = lib.sc_send, lib.sc_sendto, lib.sc_sendmsg
sc_getsockopt_int, sc_setsockopt_int = lib.sc_getsockopt_int, lib.sc_setsockopt_int
UNUSUAL = lib.SC_UNUSUAL
FEW, LITTLE, ONLY_BYTES = 16, 16384, {bytes}  # buffers; bytes in all; their types
OPTION_SIZE = 1024  # bytes: the longest value that getsockopt may ask for, as in CPython

# Flags that a type argument may carry, and options; absent where the system lacks them.
_NONBLOCK = getattr(constants, "SOCK_NONBLOCK", 0)
_TYPE_FLAGS = _NONBLOCK | getattr(constants, "SOCK_CLOEXEC", 0)
_SO_PROTOCOL = getattr(constants, "SO_PROTOCOL", None)

_UINT, _WIDE = Struct("=I"), Struct("=Q")  # arguments of AF_ALG's operations; options of 64 bits
_default_timeout = None


class Room:
    """Memory for one call to write to, a struct sc_room as `c`. What was written is read through the views."""

    __slots__ = ("c", "data", "addr", "control")

    def __init__(self):
        self.c = room = uncleared("struct sc_room *")  # takes memory only as it is written
        self.data = ffi.buffer(room.data)
        self.addr = ffi.buffer(room.addr)
        self.control = ffi.buffer(room.control)

    def address(self, proto):
        """The address that was written."""
        return unpack(self.addr[: self.c.addrlen], proto)


# The rooms that no call uses. Taking and giving back are one atomic list operation each, so threads and signal handlers need no lock.
_rooms = []
_take = _rooms.pop
_give_back = _rooms.append


def _room():
    try:
        return _take()
    except IndexError:
        return Room()


def getdefaulttimeout():
    """The timeout of new sockets: seconds as a float, None for blocking ones."""
    return _default_timeout


def setdefaulttimeout(timeout, /):
    """Sets the timeout of new sockets: seconds, None for blocking ones."""
    global _default_timeout
    _default_timeout = seconds(timeout)


def close(fd, /):
    """Closes a descriptor, an int; OSError when the kernel reports an error, other than a peer that reset the connection."""
    result = sc_close(index(fd))
    if result < 0 and result != -ECONNRESET:
        raise failure(result)


def dup(fd, /):
    """A duplicate of a descriptor, an int, that is close-on-exec; dup(2)."""
    return check(lib.sc_dup(index(fd)))


def _option(fd, level, option):
    value = sc_getsockopt_int(fd, level, option)
    if value < MIN_INT:
        raise failure(value - MIN_INT)
    return value


def _address(call, fd):
    """The bytes of an address that `call(fd, room)` writes."""
    room = _room()
    try:
        check(call(fd, room.c))
        return room.addr[: room.c.addrlen]
    finally:
        _give_back(room)


def _family_behind(fd, family):
    """The family of a descriptor, when `family` is -1; OSError for what is no socket."""
    try:
        address = _address(lib.sc_getsockname, fd)
    except OSError as reason:
        if family == -1 or reason.errno in (EBADF, ENOTSOCK):
            raise
    return family if family != -1 else family_of(address)


class SocketType:
    """A socket of `family`, `type` and `proto`, or the one behind the descriptor `fileno`, whose missing parts are asked from the kernel.

    All four are integers. OSError when the kernel refuses. The descriptor is close-on-exec. See socket(2).
    """

    __slots__ = ("_fd", "_family", "_type", "_proto", "_timeout", "_codec")

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        audit("socket.__new__", self, family, type, proto)
        family, type, proto = index(family), index(type), index(proto)
        if fileno is None:
            family = AF_INET if family == -1 else family
            type = SOCK_STREAM if type == -1 else type
            proto = 0 if proto == -1 else proto
        else:
            family, type, proto, fileno = [c_int(number, "socket(): each argument") for number in (family, type, proto, fileno)]
            if fileno < 0:
                raise ValueError("negative file descriptor")
            family = _family_behind(fileno, family)
            type = type if type != -1 else _option(fileno, SOL_SOCKET, SO_TYPE)
            proto = proto if proto != -1 else _option(fileno, SOL_SOCKET, _SO_PROTOCOL) if _SO_PROTOCOL else 0
        self._describe(family, type, proto)
        if fileno is not None:
            self._own(fileno)
            return
        # At once: from here on the object is what closes the descriptor, whatever a signal's handler raises.
        self._fd = check(lib.sc_socket(family, type, proto))
        if _default_timeout is not None:
            self._set_blocking(False)

    def _describe(self, family, type, proto):
        self._family = family
        self._type = type & ~_TYPE_FLAGS
        self._proto = proto
        self._codec = CODECS[family]
        self._timeout = 0.0 if type & _NONBLOCK else _default_timeout

    def _own(self, fd):
        """Takes over a descriptor; not if its mode cannot be set."""
        if _default_timeout is not None:
            check(lib.sc_set_blocking(fd, False))
        self._fd = fd

    def __del__(self):
        if self.fileno() >= 0:
            warn(f"unclosed {self!r}", ResourceWarning, source=self)
            self._close_fd()

    def __repr__(self):
        return f"<socket object, fd={self.fileno()}, family={self.family:d}, type={self.type:d}, proto={self.proto}>"

    # A socket whose __init__ was not reached has none of its attributes, and is a closed one.
    family = property(lambda self: getattr(self, "_family", 0), doc="The address family, an int.")
    type = property(lambda self: getattr(self, "_type", 0), doc="The type, an int without flags.")
    proto = property(lambda self: getattr(self, "_proto", 0), doc="The protocol, an int.")
    timeout = property(lambda self: getattr(self, "_timeout", None), doc="The timeout: seconds as a float, None for blocking.")

    # ---- the descriptor ----

    def fileno(self):
        """The descriptor, or -1 for a closed socket."""
        return getattr(self, "_fd", -1)

    def detach(self):
        """Closes the socket but not its descriptor, which is returned."""
        fd = self.fileno()
        self._fd = -1
        return fd

    def close(self):
        """Closes the descriptor; harmless when it is closed."""
        if self.fileno() >= 0:
            result = self._close_fd()
            if result < 0 and result != -ECONNRESET:  # what the peer did is no fault of this close
                raise failure(result)

    def _close_fd(self):
        fd = self._fd
        self._fd = -1  # first: after a close that fails the descriptor is gone all the same, close(2)
        return sc_close(fd)

    # ---- mode ----

    def settimeout(self, timeout, /):
        """None for blocking, 0 for non-blocking, else the seconds that a call may take."""
        self._timeout = seconds(timeout)
        self._set_blocking(timeout is None)

    def gettimeout(self):
        """The timeout: seconds as a float, None for blocking."""
        return self._timeout

    def setblocking(self, flag, /):
        """True: settimeout(None); False: settimeout(0)."""
        self._timeout = None if flag else 0.0
        self._set_blocking(bool(flag))

    def getblocking(self):
        """Whether calls may wait, with or without a timeout."""
        return self._timeout != 0

    def _set_blocking(self, blocking):
        check(lib.sc_set_blocking(self._fd, blocking))

    # ---- connections ----

    def bind(self, address, /):
        """Gives the socket its own address; bind(2)."""
        packed = pack(self._codec, address, self._proto, "bind")
        audit("socket.bind", self, address)
        check(lib.sc_bind(self._fd, packed, len(packed)))

    def listen(self, backlog=min(SOMAXCONN, 128), /):
        """Makes the socket accept connections, of which `backlog` may wait (a negative one counts as 0); listen(2)."""
        backlog = c_int(backlog, "listen() argument")
        check(lib.sc_listen(self._fd, backlog if backlog > 0 else 0))

    def _accept(self):
        """(descriptor, address) of a connection that came in; accept(2)."""
        room = _room()
        try:
            named = self._codec.accept_names_peer
            fd = sc_accept(self._fd, named, room.c)
            if fd < 0:
                fd = retry(self, fd, POLLIN, sc_accept, named, room.c)
            try:
                return fd, room.address(self._proto)
            except BaseException:
                sc_close(fd)
                raise
        finally:
            _give_back(room)

    def connect(self, address, /):
        """Connects to the peer's `address`; connect(2)."""
        error = self._connect(address, "connect")
        if error:
            raise OSError(error, strerror(error))

    def connect_ex(self, address, /):
        """Like connect, but returns the errno instead of raising it; 0 for success."""
        try:
            return self._connect(address, "connect_ex")
        except timeout:
            return EAGAIN

    def _connect(self, address, caller):
        packed = pack(self._codec, address, self._proto, caller)
        audit("socket.connect", self, address)
        result = sc_connect(self._fd, packed, len(packed))
        return finish_connect(self, result) if result else 0

    def shutdown(self, how, /):
        """Ends a direction of the connection: SHUT_RD, SHUT_WR or SHUT_RDWR; shutdown(2)."""
        check(lib.sc_shutdown(self._fd, c_int(how, "shutdown() argument")))

    def getsockname(self):
        """The socket's own address; getsockname(2)."""
        return unpack(_address(lib.sc_getsockname, self._fd), self._proto)

    def getpeername(self):
        """The peer's address; getpeername(2)."""
        return unpack(_address(lib.sc_getpeername, self._fd), self._proto)

    # ---- options ----

    def getsockopt(self, level, option, buflen=0, /):
        """An option's value: an int, or with `buflen` (1 to 1024 bytes) the bytes that the kernel gives; getsockopt(2)."""
        if buflen != 0:
            return self._getsockopt_bytes(level, option, c_int(buflen, "getsockopt() argument 3"))
        try:
            value = sc_getsockopt_int(self._fd, level | 0, option | 0)
        except TypeError:
            value = sc_getsockopt_int(self._fd, index(level), index(option))
        if value < MIN_INT:
            if self._codec.wide_options:
                return _WIDE.unpack(self._getsockopt_bytes(level, option, _WIDE.size).ljust(_WIDE.size, b"\0"))[0]
            raise failure(value - MIN_INT)
        return value

    def _getsockopt_bytes(self, level, option, buflen):
        if not 0 < buflen <= OPTION_SIZE:
            raise OSError("getsockopt buflen out of range")
        value = ffi.new("char[]", buflen)
        size = ffi.new("int *", buflen)
        check(lib.sc_getsockopt(self._fd, index(level), index(option), value, size))
        return ffi.unpack(value, min(size[0], buflen))

    def setsockopt(self, level, option, value, optlen=None, /):
        """Sets an option to an int, to the bytes of a buffer, or to None with `optlen`, the length of no bytes; setsockopt(2)."""
        level, option = c_int(level, "setsockopt() argument 1"), c_int(option, "setsockopt() argument 2")
        if optlen is not None:
            if value is not None:
                raise TypeError(f"setsockopt() argument 3 must be None where optlen is given, not {type(value).__name__}")
            result = lib.sc_setsockopt(self._fd, level, option, ffi.NULL, c_int(optlen, "setsockopt() argument 4"))
        elif not hasattr(value, "__index__"):
            data = readable(value)
            result = lib.sc_setsockopt(self._fd, level, option, data, len(data))
        elif self._codec.wide_options:
            result = lib.sc_setsockopt(self._fd, level, option, _WIDE.pack(index(value) & 2**64 - 1), _WIDE.size)
        else:
            try:
                result = sc_setsockopt_int(self._fd, level, option, index(value))
            except OverflowError:
                raise TypeError("setsockopt() argument 3: an int that fits C's or a bytes-like object is required") from None
        check(result)

    # ---- receiving ----

    def recv(self, bufsize, flags=0, /):
        """Up to `bufsize` bytes; b"" at the end of a stream; recv(2)."""
        if flags:
            flags = index(flags)
        try:
            room = _take()
        except IndexError:
            room = Room()
        try:
            n = sc_recv_room(self._fd, bufsize | 0, flags, room.c)  # | 0: cffi alone would take a Decimal
        except TypeError:
            n = UNUSUAL
        if n < 0:
            return self._recv(n, bufsize, flags, room)
        data = room.data[:n]
        _give_back(room)
        return data

    def _recv(self, n, bufsize, flags, room):
        """recv after a call that returned `n`, an error: waits, or serves a size that is rare."""
        try:
            if n != UNUSUAL:
                return room.data[: retry(self, n, POLLIN, sc_recv_room, bufsize, flags, room.c)]
        finally:
            _give_back(room)
        bufsize = size_of(bufsize, "recv")
        if not bufsize:
            return b""  # a call would take a datagram off the queue
        with memory(bufsize, flags) as data:
            n = sc_recv(self._fd, data, bufsize, flags)
            if n < 0:
                n = retry(self, n, POLLIN, sc_recv, data, bufsize, flags)
            return ffi.unpack(data, min(n, bufsize))

    def recvfrom(self, bufsize, flags=0, /):
        """(bytes, address of the sender); recvfrom(2)."""
        if flags:
            flags = index(flags)
        room = _room()
        try:
            try:
                n = sc_recvfrom_room(self._fd, bufsize | 0, flags, room.c)
            except TypeError:
                n = UNUSUAL
            if n < 0:
                if n == UNUSUAL:
                    return self._recvfrom(size_of(bufsize, "recvfrom"), flags, room)
                n = retry(self, n, POLLIN, sc_recvfrom_room, bufsize, flags, room.c)
            return room.data[:n], room.address(self._proto)
        finally:
            _give_back(room)

    def _recvfrom(self, bufsize, flags, room):
        """recvfrom for sizes that are rare."""
        with memory(bufsize, flags) as data:
            n, address = self._recvfrom_into(data, bufsize, flags, room)
            return ffi.unpack(data, min(n, bufsize)), address

    def recv_into(self, buffer, nbytes=0, flags=0):
        """Receives into `buffer`, up to `nbytes` bytes or what it holds: the number of bytes."""
        if flags:
            flags = index(flags)
        data = writable(buffer, "recv_into() argument 1")
        size = len(data)
        if nbytes != 0:
            size = part_of(nbytes, size, "recv_into")
        if not size:
            return 0
        n = sc_recv(self._fd, data, size, flags)
        return n if n >= 0 else retry(self, n, POLLIN, sc_recv, data, size, flags)

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        """Like recv_into: (number of bytes, address of the sender)."""
        if flags:
            flags = index(flags)
        data = writable(buffer, "recvfrom_into() argument 1")
        size = len(data)
        if nbytes != 0:
            size = part_of(nbytes, size, "recvfrom_into")
        room = _room()
        try:
            return self._recvfrom_into(data, size, flags, room)
        finally:
            _give_back(room)

    def _recvfrom_into(self, data, size, flags, room):
        n = sc_recvfrom(self._fd, data, size, flags, room.c)
        if n < 0:
            n = retry(self, n, POLLIN, sc_recvfrom, data, size, flags, room.c)
        return n, room.address(self._proto)

    def recvmsg(self, bufsize, ancbufsize=0, flags=0, /):
        """(bytes, control messages, flags of the message, address of the sender); recvmsg(2).

        A control message is (level, type, bytes). `ancbufsize` is the room for all of them in bytes: a sum of CMSG_SPACE()s.
        """
        if flags:
            flags = index(flags)
        if ancbufsize != 0:
            return self._recvmsg(bufsize, room_of(ancbufsize), flags)
        room = _room()
        try:
            try:
                n = sc_recvmsg_room(self._fd, bufsize | 0, 0, flags, room.c)
            except TypeError:
                n = UNUSUAL
            if n < 0:
                if n == UNUSUAL:
                    return self._recvmsg(bufsize, 0, flags)
                n = retry(self, n, POLLIN, sc_recvmsg_room, bufsize, 0, flags, room.c)
            return room.data[:n], [], room.c.flags, room.address(self._proto) if room.c.addrlen else None
        finally:
            _give_back(room)

    def _recvmsg(self, bufsize, ancbufsize, flags):
        """recvmsg with control messages, or for sizes that are rare."""
        bufsize = size_of(bufsize, "recvmsg")
        if 0 < bufsize <= lib.SC_DATA:
            return self._message(sc_recvmsg_room, bufsize, ancbufsize, flags)
        with memory(bufsize, flags) as data:
            n, *rest = self._message(sc_recvmsg, [data], [bufsize], 1, ancbufsize, flags)
            return (ffi.unpack(data, min(n, bufsize)), *rest)

    def recvmsg_into(self, buffers, ancbufsize=0, flags=0, /):
        """Like recvmsg, into an iterable of writable buffers: (number of bytes, control messages, flags of the message, address)."""
        if flags:
            flags = index(flags)
        parts = [writable(buffer, "recvmsg_into() argument 1 must be an iterable of buffers, each of which")
                 for buffer in iterable(buffers, "recvmsg_into() argument 1")]
        return self._message(sc_recvmsg, parts, [len(part) for part in parts], len(parts), room_of(ancbufsize), flags)

    def _message(self, call, *arguments):
        """(bytes or their number, control messages, flags of the message, address).

        When an exception comes after the call, also from a signal's handler, descriptors that nobody will get are closed.
        """
        room = _room()
        room.c.controllen = 0
        control = None
        try:
            n = call(self._fd, *arguments, room.c)
            if n < 0:
                n = retry(self, n, POLLIN, call, *arguments, room.c)
            control = room.control[: room.c.controllen]
            data = room.data[:n] if call is sc_recvmsg_room else n
            message = data, ancillary.parse(control) if control else [], room.c.flags, room.address(self._proto)
            _give_back(room)
            return message
        except BaseException:
            if control is None:
                control = room.control[: room.c.controllen]
                _give_back(room)
            ancillary.close_rights(control)
            raise

    # ---- sending ----

    def send(self, data, flags=0, /):
        """Sends the bytes of `data`: how many of them went; send(2)."""
        if flags:
            flags = index(flags)
        if data.__class__ is not bytes:
            data = readable(data)
        size = len(data)
        n = sc_send(self._fd, data, size, flags)
        return n if n >= 0 else retry(self, n, POLLOUT, sc_send, data, size, flags)

    def sendall(self, data, flags=0, /):
        """Sends all bytes of `data`; the timeout is for all of it. After an error nobody can say how many went."""
        if flags:
            flags = index(flags)
        if data.__class__ is not bytes:
            data = readable(data)
        size = len(data)
        n = sc_send(self._fd, data, size, flags)
        if n != size:
            send_rest(self, n, data, size, flags)

    def sendto(self, data, *args):
        """sendto(data, address) or sendto(data, flags, address): sends a datagram: the number of its bytes; sendto(2)."""
        if len(args) == 1:
            flags, address = 0, args[0]
        elif len(args) == 2:
            flags, address = index(args[0]), args[1]
        else:
            raise TypeError(f"sendto() takes 2 or 3 arguments ({1 + len(args)} given)")
        if data.__class__ is not bytes:
            data = readable(data)
        packed = pack(self._codec, address, self._proto, "sendto")
        audit("socket.sendto", self, address)
        size = len(data)
        n = sc_sendto(self._fd, data, size, flags, packed, len(packed))
        return n if n >= 0 else retry(self, n, POLLOUT, sc_sendto, data, size, flags, packed, len(packed))

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None, /):
        """Sends an iterable of buffers as one message: the number of their bytes; sendmsg(2).

        `ancdata` is an iterable of control messages (level, type, bytes-like). `address` is the receiver's on a socket that is not
        connected.
        """
        if flags:
            flags = index(flags)
        packed = b"" if address is None else pack(self._codec, address, self._proto, "sendmsg")
        audit("socket.sendmsg", self, address)
        if buffers.__class__ is not list:
            buffers = list(iterable(buffers, "sendmsg() argument 1"))
        if ancdata.__class__ is tuple and not ancdata and not packed and len(buffers) <= FEW and {*map(type, buffers)} == ONLY_BYTES:
            if sum(map(len, buffers)) <= LITTLE:
                data = b"".join(buffers)  # to copy little is faster than to describe it to the kernel
                n = sc_send(self._fd, data, len(data), flags)
                return n if n >= 0 else retry(self, n, POLLOUT, sc_send, data, len(data), flags)
        parts = [readable(buffer) for buffer in buffers]
        control = ancillary.build(iterable(ancdata, "sendmsg() argument 2"))
        arguments = parts, [len(part) for part in parts], len(parts), control, len(control), flags, packed, len(packed)
        n = sc_sendmsg(self._fd, *arguments)
        return n if n >= 0 else retry(self, n, POLLOUT, sc_sendmsg, *arguments)

    if hasattr(constants, "AF_ALG"):

        def sendmsg_afalg(self, msg=(), *, op, iv=ABSENT, assoclen=ABSENT, flags=0):
            """Sends an iterable of buffers to an AF_ALG socket, with control messages for the operation `op`, ALG_OP_ENCRYPT for one.

            iv: a bytes-like object; assoclen: the number of bytes, of those sent, that are associated data. The kernel's crypto API.
            """
            if self._family != constants.AF_ALG:
                raise OSError("algset is only supported for AF_ALG")
            if c_int(op, "sendmsg_afalg(): op") < 0:
                raise TypeError("Invalid or missing argument 'op'")
            messages = [(constants.SOL_ALG, constants.ALG_SET_OP, _UINT.pack(op))]
            if iv is not ABSENT:
                iv = octets(iv, "sendmsg_afalg", "iv")
                messages.append((constants.SOL_ALG, constants.ALG_SET_IV, _UINT.pack(len(iv)) + iv))
            if assoclen is not ABSENT:
                if c_int(assoclen, "sendmsg_afalg(): assoclen") < 0:
                    raise TypeError("assoclen must be positive")
                messages.append((constants.SOL_ALG, constants.ALG_SET_AEAD_ASSOCLEN, _UINT.pack(assoclen)))
            return self.sendmsg(msg, messages, flags)


def socketpair(cls, family, type, proto):
    """Two connected sockets of a class, of AF_UNIX where family is None; socketpair(2)."""
    family = constants.AF_UNIX if family is None else index(family)
    type, proto = index(type), index(proto)
    fds = ffi.new("int[2]", (-1, -1))
    first = None
    try:
        check(lib.sc_socketpair(family, type, proto, fds))
        first = cls(family, type, proto, fds[0])
        return first, cls(family, type, proto, fds[1])
    except BaseException:
        for fd in fds[0:2] if first is None else fds[1:2]:
            if fd >= 0:
                sc_close(fd)
        if first is not None:
            first.close()
        raise
