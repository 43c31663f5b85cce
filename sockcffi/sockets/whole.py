"""class SocketType: the calls on a socket, whole.

A call begins in fast.py, which serves the usual argument types. The method here with `_sc_` before its name takes all arguments, and goes
on in binding/retry.py where the call has to wait or to be made again. `SocketType` is what the interpreter has as `_socket.socket`. It
shows plain integers; object.py adds the rest.
"""

from _operator import index  # here as in what else an import needs: the module operator itself is 400 lines of Python
from errno import EBADF, ENOTSOCK, EWOULDBLOCK
from struct import Struct
from sys import audit

from . import ancillary
from .._generated import constants
from .._generated.constants import AF_INET, POLLIN, POLLOUT, SOCK_STREAM, SOL_SOCKET, SO_TYPE
from ..addresses.codecs import CODECS, address_in, family_of, pack, unpack
from ..binding.arguments import ABSENT, MIN_INT, c_int, iterable, memory, part_of, readable, release, room_of, seconds, size_of, writable
from ..declaration import octets
from ..binding.errors import check, closed, failure, timeout as timed_out
from ..binding.runtime import COMPILED_CALLS, HAS_STRUCT, SocketBase, WINDOWS
from ..binding.native import accelerated, ffi, lib
from ..binding.scratch import give_back, take_scratch
from ..binding.retry import deadline_of, finish_connect, flags_for, retry, send_rest

if COMPILED_CALLS:
    from ..binding.native import FastSocket, getdefaulttimeout, set_default_timeout
else:
    from .fast import socket as FastSocket, getdefaulttimeout, set_default_timeout  # noqa: F401
if WINDOWS:
    from ..binding import windows

NOT_CALLED = lib.SC_NOT_CALLED
OPTION_SIZE = 1024  # bytes: the longest value that getsockopt may ask for, as in CPython

_ALG = getattr(constants, "AF_ALG", None)  # whose accept(2) fails when it is asked for the address of a peer
_SO_PROTOCOL = getattr(constants, "SO_PROTOCOL", None)  # absent where the system lacks it

_UINT, _WIDE = Struct("=I"), Struct("=Q")  # arguments of AF_ALG's operations; options of 64 bits


@accelerated
def setdefaulttimeout(timeout, /):
    """Sets the timeout of new sockets: seconds, None for blocking ones."""
    set_default_timeout(seconds(timeout))


@accelerated
def close(fd, /):
    """Closes a descriptor, an int; OSError when the kernel reports an error, other than a peer that reset the connection."""
    closed(lib.sc_close(index(fd)))


@accelerated
def dup(fd, /):
    """A duplicate of a descriptor, an int, that is close-on-exec; dup(2)."""
    return check(lib.sc_dup(index(fd)))


def _option(fd, level, option):
    value = lib.sc_getsockopt_int(fd, level, option)
    if value < MIN_INT:
        raise failure(value - MIN_INT)
    return value


def _described(fd, family, type, proto):
    """(family, type, proto) of a descriptor, where they are -1; OSError for what is no socket."""
    argument = "socket(): each argument"
    fd, family, type, proto = c_int(fd, argument), c_int(family, argument), c_int(type, argument), c_int(proto, argument)
    if fd < 0:
        raise ValueError("negative file descriptor")
    if WINDOWS:  # one option tells all three
        return windows.described(fd, family, type, proto)
    family = _family_behind(fd, family)
    type = type if type != -1 else _option(fd, SOL_SOCKET, SO_TYPE)
    return family, type, proto if proto != -1 else _option(fd, SOL_SOCKET, _SO_PROTOCOL) if _SO_PROTOCOL else 0


def _family_behind(fd, family):
    if WINDOWS and family == -1:
        return windows.described(fd, -1)[0]
    scratch = take_scratch()
    try:
        result = lib.sc_getsockname(fd, scratch.c)
        behind = family_of(scratch.addr[: scratch.c.addrlen]) if result == 0 and family == -1 else family
    finally:
        give_back(scratch)
    if result < 0 and (family == -1 or -result in (EBADF, ENOTSOCK)):
        raise failure(result)
    return behind


class SocketType(FastSocket):
    """A socket of `family`, `type` and `proto`, or the one behind the descriptor `fileno`, whose missing parts are asked from the kernel.

    All four are integers. OSError when the kernel refuses. The descriptor is close-on-exec. See socket(2).
    """

    __slots__ = ()

    def _sc_init(self, family=-1, type=-1, proto=-1, fileno=None):
        family, type, proto = +index(family), +index(type), +index(proto)  # + makes a plain int of an enum
        if fileno is None:
            family = AF_INET if family == -1 else family
            type = SOCK_STREAM if type == -1 else type
            proto = 0 if proto == -1 else proto
        audit("socket.__new__", self, family, type, proto)
        if fileno is None:
            self._sc_open(family, type, proto, -1)
        elif WINDOWS and isinstance(fileno, bytes):
            self._sc_open(*windows.open_shared(fileno))
        else:
            self._sc_open(*_described(fileno, family, type, proto), index(fileno))

    def __getstate__(self):
        raise TypeError(f"cannot pickle {self.__class__.__name__!r} object")

    def __repr__(self):
        return f"<socket object, fd={self.fileno()}, family={self.family:d}, type={self.type:d}, proto={self.proto}>"

    family = property(lambda self: self._sc_family, doc="The address family, an int.")
    type = property(lambda self: self._sc_type, doc="The type, an int without flags.")

    # ---- the descriptor ----

    if WINDOWS:
        ioctl, share = windows.ioctl, windows.share

    # ---- mode ----

    def _sc_settimeout(self, result, timeout, /):
        self._sc_set_mode(seconds(timeout))

    def _sc_set_mode(self, timeout):
        was = self._sc_timeout is None
        self._sc_timeout = timeout
        blocking = None
        while blocking != (self._sc_timeout is None):  # again when another thread came between: the last to set the mode looks last
            blocking = self._sc_timeout is None
            check(lib.sc_set_blocking(self._sc_fd, blocking, was))
            was = blocking
        if HAS_STRUCT and SocketBase.fileno(self) >= 0:
            SocketBase.settimeout(self, timeout)  # for the TLS on it: tls.py

    # ---- connections ----

    def _sc_listen(self, result, backlog=128, /):
        backlog = c_int(backlog, "listen() argument")
        check(lib.sc_listen(self._sc_fd, backlog if backlog > 0 else 0))

    def _accept(self):
        """(descriptor, address) of a connection that came in; accept(2)."""
        named, timeout = self._sc_family != _ALG, self._sc_timeout
        accepted = self._sc_accept(named, timeout is not None)
        return accepted if accepted.__class__ is tuple else self._sc_accept_after(accepted, timeout, named)

    def _sc_accept_after(self, result, timeout, named):
        scratch = take_scratch()
        try:
            fd = retry(self, deadline_of(timeout), result, POLLIN, lib.sc_accept, named, timeout is not None, scratch.c)
            return self._sc_accepted(fd, scratch)
        finally:
            give_back(scratch)

    def _sc_accepted(self, fd, scratch):
        try:
            return fd, address_in(scratch, self._sc_proto)
        except BaseException:
            lib.sc_close(fd)
            raise

    def _sc_connect(self, result, timeout):
        error = finish_connect(self, timeout, result)
        if error:
            raise failure(-error)

    def _sc_connect_ex(self, result, timeout):
        try:
            return finish_connect(self, timeout, result)
        except timed_out:
            return EWOULDBLOCK

    def _sc_shutdown(self, result, how, /):
        check(lib.sc_shutdown(self._sc_fd, c_int(how, "shutdown() argument")))

    # ---- options ----

    def _sc_getsockopt(self, result, level, option, buflen=0, /):
        buflen = c_int(buflen, "getsockopt() argument 3")
        if buflen:
            return self._sc_getsockopt_bytes(level, option, buflen)
        if result == NOT_CALLED:
            value = lib.sc_getsockopt_int(self._sc_fd, index(level), index(option))
            if value >= MIN_INT:
                return value
            result = value - MIN_INT
        if CODECS[self._sc_family].wide_options:
            return _WIDE.unpack(self._sc_getsockopt_bytes(level, option, _WIDE.size).ljust(_WIDE.size, b"\0"))[0]
        raise failure(result)

    def _sc_getsockopt_bytes(self, level, option, buflen):
        if not 0 < buflen <= OPTION_SIZE:
            raise OSError("getsockopt buflen out of range")
        value = ffi.new("char[]", buflen)
        size = ffi.new("int *", buflen)
        check(lib.sc_getsockopt(self._sc_fd, index(level), index(option), value, size))
        return ffi.unpack(value, min(size[0], buflen))

    def _sc_setsockopt(self, result, level=ABSENT, option=ABSENT, value=ABSENT, optlen=None, /, *more):
        if value is ABSENT or more:
            raise TypeError(f"setsockopt() takes at {'most 4' if more else 'least 3'} arguments")
        level, option = c_int(level, "setsockopt() argument 1"), c_int(option, "setsockopt() argument 2")
        if optlen is not None:
            if value is not None:
                raise TypeError(f"setsockopt() only takes 4 arguments when the third argument is None (got {type(value).__name__})")
            result = lib.sc_setsockopt(self._sc_fd, level, option, ffi.NULL, c_int(optlen, "setsockopt() argument 4"))
        elif value is None:
            raise TypeError("setsockopt() requires 4 arguments when the third argument is None")
        elif not hasattr(type(value), "__index__"):
            if result == NOT_CALLED:
                try:
                    data = readable(value)
                except TypeError:
                    raise TypeError(f"socket option should be int, bytes-like object or None (got {type(value).__name__})") from None
                with data:
                    result = lib.sc_setsockopt(self._sc_fd, level, option, data, len(data))
        elif CODECS[self._sc_family].wide_options:
            result = lib.sc_setsockopt(self._sc_fd, level, option, _WIDE.pack(index(value) & 2**64 - 1), _WIDE.size)
        elif result == NOT_CALLED:
            result = lib.sc_setsockopt_int(self._sc_fd, level, option, c_int(value, "setsockopt() argument 3"))
        check(result)

    def _sc_done(self, result, timeout, events, call, arguments):
        """The result of a call that returned `result` already, or is yet to be made."""
        if result == NOT_CALLED:
            result = call(*((self._sc_fd,) + arguments))  # a star behind another argument: send_fds takes 1.1 of it on PyPy
        return result if result >= 0 else retry(self, deadline_of(timeout), result, events, call, *arguments)

    # ---- receiving ----

    def _sc_address(self, data):
        """The address in the bytes of a sockaddr."""
        return unpack(data, self._sc_proto)

    def _sc_messages(self, control):
        """The control messages in a buffer."""
        return ancillary.parse(control, stacklevel=3)

    def _sc_recv(self, result, timeout, bufsize, flags=0, /):
        bufsize, flags = size_of(bufsize, "recv"), flags_for(timeout, index(flags))
        if not bufsize:
            return b""  # a call would take a datagram off the queue
        if bufsize > lib.SC_DATA:
            with memory(bufsize, flags) as data:
                result = self._sc_done(result, timeout, POLLIN, lib.sc_recv, (data, bufsize, flags))
                return ffi.unpack(data, min(result, bufsize))
        scratch = take_scratch()
        try:
            result = self._sc_done(result, timeout, POLLIN, lib.sc_recv_scratch, (bufsize, flags, scratch.c))
            return scratch.data[:result]
        finally:
            give_back(scratch)

    def _sc_recvfrom(self, result, timeout, bufsize, flags=0, /):
        bufsize, flags = size_of(bufsize, "recvfrom"), flags_for(timeout, index(flags))
        scratch = take_scratch()
        try:
            if 0 < bufsize <= lib.SC_DATA:
                result = self._sc_done(result, timeout, POLLIN, lib.sc_recvfrom_scratch, (bufsize, flags, scratch.c))
                return scratch.data[:result], address_in(scratch, self._sc_proto)
            with memory(bufsize, flags) as data:
                result = self._sc_done(result, timeout, POLLIN, lib.sc_recvfrom, (data, bufsize, flags, scratch.c))
                return ffi.unpack(data, min(result, bufsize)), address_in(scratch, self._sc_proto)
        finally:
            give_back(scratch)

    def _sc_recv_into(self, result, timeout, buffer, nbytes=0, flags=0):
        flags = flags_for(timeout, index(flags))
        with writable(buffer, "recv_into() argument 1") as data:
            size = part_of(nbytes, len(data), "recv_into")
            return self._sc_done(result, timeout, POLLIN, lib.sc_recv, (data, size, flags)) if size else 0

    def _sc_recvfrom_into(self, result, timeout, buffer, nbytes=0, flags=0):
        flags = flags_for(timeout, index(flags))
        scratch = take_scratch()
        try:
            with writable(buffer, "recvfrom_into() argument 1") as data:
                size = part_of(nbytes, len(data), "recvfrom_into")
                received = self._sc_done(result, timeout, POLLIN, lib.sc_recvfrom, (data, size, flags, scratch.c))
                return received, address_in(scratch, self._sc_proto)
        finally:
            give_back(scratch)

    def _sc_recvmsg(self, result, timeout, bufsize, ancbufsize=0, flags=0, /):
        bufsize, ancbufsize = size_of(bufsize, "recvmsg", "buffer size in recvmsg()"), room_of(ancbufsize)
        flags = flags_for(timeout, index(flags))
        if 0 < bufsize <= lib.SC_DATA:
            return self._sc_message(result, timeout, lib.sc_recvmsg_scratch, (bufsize, ancbufsize, flags))
        with memory(bufsize, flags) as data:
            result, *rest = self._sc_message(result, timeout, lib.sc_recvmsg, ([data], [bufsize], 1, ancbufsize, flags))
            return (ffi.unpack(data, min(result, bufsize)), *rest)

    def _sc_recvmsg_into(self, result, timeout, buffers, ancbufsize=0, flags=0, /):
        flags = flags_for(timeout, index(flags))
        parts = []
        try:
            for buffer in iterable(buffers, "recvmsg_into() argument 1"):
                parts.append(writable(buffer, "recvmsg_into() argument 1 must be an iterable of buffers, each of which"))
            sizes, ancbufsize = [len(part) for part in parts], room_of(ancbufsize)
        except BaseException:
            release(parts)
            raise
        return self._sc_message(result, timeout, lib.sc_recvmsg, (parts, sizes, len(parts), ancbufsize, flags), parts)

    def _sc_message(self, result, timeout, call, arguments, borrowed=()):
        """(bytes or their number, control messages, flags of the message, address), of a call that may have returned `result`.

        `borrowed` is the memory to be released behind it. When an exception comes after the call, also from a signal's handler, descriptors
        that nobody will get are closed.
        """
        scratch = take_scratch()
        scratch.c.controllen = 0
        control = None
        try:
            result = self._sc_done(result, timeout, POLLIN, call, arguments + (scratch.c,))
            control = scratch.control[: scratch.c.controllen]
            data = scratch.data[:result] if call is lib.sc_recvmsg_scratch else result
            message = data, ancillary.parse(control) if control else [], scratch.c.flags, address_in(scratch, self._sc_proto)
            give_back(scratch)
            release(borrowed)  # here, where an interruption closes the descriptors
            return message
        except BaseException:
            release(borrowed)
            if control is None:
                control = scratch.control[: scratch.c.controllen]
                give_back(scratch)
            ancillary.close_rights(control)
            raise

    # ---- sending ----

    def _sc_send(self, result, timeout, data, flags=0, /):
        flags = flags_for(timeout, index(flags))
        with readable(data) as data:  # here as below: an exception keeps the frame, and that must not keep a bytearray from growing
            return self._sc_done(result, timeout, POLLOUT, lib.sc_send, (data, len(data), flags))

    def _sc_sendall(self, result, timeout, data, flags=0, /):
        flags = flags_for(timeout, index(flags))
        with readable(data) as data:
            size = len(data)
            if result == NOT_CALLED:
                result = lib.sc_send(self._sc_fd, data, size, flags)
            if result != size:
                send_rest(self, timeout, result, data, size, flags)

    def _sc_sendto(self, result, timeout, *args):
        if len(args) == 2:
            data, address, flags = *args, 0
        elif len(args) == 3:
            data, flags, address = args[0], index(args[1]), args[2]
        else:
            raise TypeError(f"sendto() takes 2 or 3 arguments ({len(args)} given)")
        if data.__class__ is not bytes:
            ffi.release(readable(data))  # what is wrong with it is said before the address is looked at
        packed = self._sc_packed(address, "sendto")
        if result == NOT_CALLED:
            audit("socket.sendto", self, address)
        flags = flags_for(timeout, flags)
        with readable(data) as data:
            return self._sc_done(result, timeout, POLLOUT, lib.sc_sendto, (data, len(data), flags, packed, len(packed)))

    def _sc_packed(self, address, caller):
        """The bytes of an address for the call with the name `caller`."""
        return pack(CODECS[self._sc_family], address, self._sc_proto, caller)

    def _sc_sendmsg(self, result, timeout, buffers, ancdata=(), flags=0, address=None, /):
        flags = flags_for(timeout, index(flags))
        packed = b"" if address is None else self._sc_packed(address, "sendmsg")
        if result == NOT_CALLED:
            audit("socket.sendmsg", self, address)
        parts = []
        try:
            for buffer in iterable(buffers, "sendmsg() argument 1"):
                parts.append(readable(buffer))
            control = ancillary.build(ancdata, "sendmsg() argument 2")
            sizes = [len(part) for part in parts]
            arguments = parts, sizes, len(parts), control, len(control), flags, packed, len(packed)
            return self._sc_done(result, timeout, POLLOUT, lib.sc_sendmsg, arguments)
        finally:
            release(parts)

    if hasattr(constants, "AF_ALG"):

        def sendmsg_afalg(self, msg=(), *, op, iv=ABSENT, assoclen=ABSENT, flags=0):
            """Sends an iterable of buffers to an AF_ALG socket, with control messages for the operation `op`, ALG_OP_ENCRYPT for one.

            iv: a bytes-like object; assoclen: the number of bytes, of those sent, that are associated data. The kernel's crypto API.
            """
            if self._sc_family != constants.AF_ALG:
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


def on(cls, fd, *args, **keywords):
    """cls(*args, **keywords), which takes over a descriptor that nobody else has: it is closed when there will be no such object."""
    made = None
    try:
        if not isinstance(cls, type) or not issubclass(cls, SocketType):  # what a program has in the place of `socket`
            return cls(*args, **keywords)
        made = cls.__new__(cls, *args, **keywords)
        made.__init__(*args, **keywords)
        return made
    except BaseException:
        _give_up(made, fd)
        raise


def socket_from_fd(cls, family, type, proto, fd):
    """The same of a descriptor of which all is known."""
    if cls.__new__ is not SocketType.__new__ or cls.__init__ is not SocketType.__init__:
        return on(cls, fd, family, type, proto, fileno=fd)
    made = cls.__new__(cls)  # the constructor would ask the kernel
    try:
        audit("socket.__new__", made, family, type, proto)
        made._sc_open(family, type, proto, fd)
        return made
    except BaseException:
        _give_up(made, fd)
        raise


def _give_up(made, fd):
    """Closes a descriptor once, that an object may have or not: a signal's handler raises also behind the constructor's last step."""
    if made is None or SocketType.detach(made) >= 0 or not made._sc_type:  # else its constructor has closed it
        lib.sc_close(fd)


def socketpair(family=None, type=SOCK_STREAM, proto=0, /):
    """Two connected sockets of the C level, of AF_UNIX by default; socketpair(2)."""
    family = constants.AF_UNIX if family is None else index(family)
    type, proto = index(type), index(proto)
    fds = ffi.new("int[2]", (-1, -1))
    made = []
    try:
        check(lib.sc_socketpair(family, type, proto, fds))
        for fd in fds:
            end = SocketType.__new__(SocketType)  # as in CPython, the event comes from the sockets that the caller makes of these
            end._sc_open(family, type, proto, fd)
            made.append(end)
        return made[0], made[1]
    except BaseException:
        for fd in fds[len(made) : 2]:
            if fd >= 0:
                lib.sc_close(fd)
        for sock in made:
            sock.close()
        raise
