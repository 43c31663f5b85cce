"""class socket: SocketType with enums for integers, accept, dup, files and the life of a socket that files share."""

import io
import os
from errno import EAGAIN, EWOULDBLOCK
from stat import S_ISREG

from .._generated.constants import POLLOUT
from ..binding.native import lib
from ..binding.package import package  # where programs may have replaced `socket`: accept makes what is there
from ..binding.runtime import INHERITABLE
from ..binding.retry import NOT_CALLED, deadline_of, wait
from . import whole
from .whole import SocketType

COPIED = 65536  # bytes of a file, at a time, where sendfile(2) cannot serve
_blocking_errnos = {EAGAIN, EWOULDBLOCK}


class _GiveupOnSendfile(Exception):
    """os.sendfile cannot serve this file or socket."""


class socket(SocketType):
    """A socket: see socket(7).

    family, type, proto: integers, -1 for AF_INET, SOCK_STREAM and 0, or with `fileno` for what the kernel says of that descriptor.
    The descriptor is not inheritable by programs that this one starts. OSError when the kernel refuses.
    """

    __slots__ = ["__weakref__"]

    def __enter__(self):
        return self

    def __exit__(self, *args):
        if not self._closed:
            self.close()

    def __repr__(self):
        cls = self.__class__
        closed = " [closed]" if self._closed else ""
        name = f"{cls.__module__}.{cls.__qualname__}"
        parts = [f"<{name}{closed} fd={self.fileno()}, family={self.family!s}, type={self.type!s}, proto={self.proto}"]
        if not closed:
            for name, call in ("laddr", self.getsockname), ("raddr", self.getpeername):
                try:
                    address = call()
                except (package.error, AttributeError):
                    continue
                if address:
                    parts.append(f"{name}={address}")
        return ", ".join(parts) + ">"

    @property
    def family(self):
        """The address family, an AddressFamily where it has a name."""
        return package._intenum_converter(SocketType.family.fget(self), package.AddressFamily)

    @property
    def type(self):
        """The type, a SocketKind where it has a name; without flags."""
        return package._intenum_converter(SocketType.type.fget(self), package.SocketKind)

    def dup(self):
        """A socket of the same class on a duplicate of the descriptor, which is not inheritable."""
        copy = self._like_this(self.__class__, package.dup(self.fileno()))
        copy.settimeout(self.gettimeout())
        return copy

    def accept(self):
        """(socket, address) of a connection that came in; the socket is new, blocking unless a default timeout is set; accept(2)."""
        fd, address = self._accept()
        return self._like_this(package.socket, fd), address

    def _like_this(self, cls, fd):
        """A `cls` of the same family, type and protocol on a descriptor of its own, which is closed when that fails."""
        if cls is socket:
            return whole.socket_from_fd(cls, self._sc_family, self._sc_type, self._sc_proto, fd)
        return whole.on(cls, fd, self.family, self.type, self.proto, fileno=fd)

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        """A file on the socket, with the arguments of io.open(); mode is made of "r", "w" and "b".

        The descriptor is closed when the socket and all its files are.
        """
        if not set(mode) <= {"r", "w", "b"}:
            raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
        writing = "w" in mode
        reading = "r" in mode or not writing
        binary = "b" in mode
        raw = package.SocketIO(self, "r" * reading + "w" * writing)
        self._io_refs += 1
        if buffering is None or buffering < 0:
            buffering = io.DEFAULT_BUFFER_SIZE
        if buffering == 0:
            if not binary:
                raise ValueError("unbuffered streams must be binary")
            return raw
        if reading and writing:
            buffer = io.BufferedRWPair(raw, raw, buffering)
        elif reading:
            buffer = io.BufferedReader(raw, buffering)
        else:
            buffer = io.BufferedWriter(raw, buffering)
        if binary:
            return buffer
        text = io.TextIOWrapper(buffer, encoding, errors, newline)
        text.mode = mode
        return text

    # ---- files ----

    def sendfile(self, file, offset=0, count=None):
        """Sends a binary file from `offset` on, `count` bytes or to its end: the number of bytes sent.

        Only on a blocking SOCK_STREAM socket, timeout allowed. The file's position is moved past what was sent. Without a copy
        through Python where os.sendfile can; sendfile(2).
        """
        try:
            return self._sendfile_use_sendfile(file, offset, count)
        except package._GiveupOnSendfile:
            return self._sendfile_use_send(file, offset, count)

    def _sendfile_use_sendfile(self, file, offset=0, count=None):
        if not hasattr(os, "sendfile"):
            raise package._GiveupOnSendfile("os.sendfile() not available on this platform")
        timed = self._sc_timeout is not None
        return self._sendfile_zerocopy(lambda *block: self._send_block(timed, *block), package._GiveupOnSendfile, file, offset, count)

    def _sendfile_zerocopy(self, zerocopy_func, giveup_exc_type, file, offset=0, count=None):
        """`sendfile` by `zerocopy_func(descriptor of the file, offset, size)`, which returns the bytes sent or raises BlockingIOError.

        `giveup_exc_type` is raised where it cannot serve this file or socket, and nothing was sent. CPython's ssl calls this for TLS that
        the kernel does, since 3.15.
        """
        self._check_sendfile_params(file, offset, count)
        try:
            source = file.fileno()
            status = os.fstat(source)
        except (AttributeError, io.UnsupportedOperation, OSError) as reason:
            raise giveup_exc_type(reason)  # noqa: B904 -- as CPython has it
        if not S_ISREG(status.st_mode):
            raise giveup_exc_type("not a regular file")
        if not status.st_size:
            return 0
        timeout = self._sc_timeout
        if timeout == 0:
            raise ValueError("non-blocking sockets are not supported")
        sent = 0
        try:
            while count is None or sent < count:
                block = 2**30 if count is None else min(count - sent, 2**30)
                try:
                    n = zerocopy_func(source, offset + sent, block)
                except BlockingIOError:
                    wait(self, POLLOUT, deadline_of(timeout))
                    continue
                except OSError as reason:
                    if not sent:  # nothing went yet, so the other way can do all of it
                        raise giveup_exc_type(reason)  # noqa: B904
                    raise
                if n == 0:
                    break
                sent += n
            return sent
        finally:
            if sent and hasattr(file, "seek"):
                file.seek(offset + sent)

    def _send_block(self, timed, source, offset, size):
        """os.sendfile. It cannot be told not to wait: where somebody else made the description blocking, some of it is copied and sent."""
        if timed and lib.sc_blocks(self._sc_fd):
            return self._sc_send(NOT_CALLED, 0, os.pread(source, min(size, COPIED), offset))
        return os.sendfile(self._sc_fd, source, offset, size)

    def _sendfile_use_send(self, file, offset=0, count=None):
        self._check_sendfile_params(file, offset, count)
        if self._sc_timeout == 0:
            raise ValueError("non-blocking sockets are not supported")
        if offset:
            file.seek(offset)
        sent = 0
        try:
            while count is None or sent < count:
                block = file.read(8192 if count is None else min(count - sent, 8192))
                if not block:
                    break
                while block:
                    n = self.send(block)
                    sent += n
                    block = memoryview(block)[n:]
            return sent
        finally:
            if sent and hasattr(file, "seek"):
                file.seek(offset + sent)

    def _check_sendfile_params(self, file, offset, count):
        if "b" not in getattr(file, "mode", "b"):
            raise ValueError("file should be opened in binary mode")
        if not self.type & package.SOCK_STREAM:
            raise ValueError("only SOCK_STREAM type sockets are supported")
        if count is not None:
            if not isinstance(count, int):
                raise TypeError(f"count must be a positive integer (got {count!r})")
            if count <= 0:
                raise ValueError(f"count must be a positive integer (got {count!r})")

    # ---- more work per call: batch.py, which comes at its first use ----

    def sendmmsg(self, messages, flags=0):
        """Sends several messages with one call to the kernel: a list with the bytes sent of each; see sockcffi.sendmmsg."""
        return package.sendmmsg(self, messages, flags)

    def recvmmsg(self, count, bufsize, ancbufsize=0, flags=0):
        """Receives up to `count` messages with one call to the kernel: a list of what recvmsg returns; see sockcffi.recvmmsg."""
        return package.recvmmsg(self, count, bufsize, ancbufsize, flags)

    def recvmmsg_into(self, buffers, ancbufsize=0, flags=0):
        """Receives as many messages as there are buffers: a list of what recvmsg_into returns; see sockcffi.recvmmsg_into."""
        return package.recvmmsg_into(self, buffers, ancbufsize, flags)

    def send_segments(self, data, size, address=None, flags=0):
        """Sends `data` as UDP datagrams of `size` bytes, which the kernel cuts: the bytes sent; see sockcffi.send_segments."""
        return package.send_segments(self, data, size, address, flags)

    def recv_segments(self, flags=0):
        """Receives UDP datagrams that the kernel put together: (data, size of each, address); see sockcffi.recv_segments."""
        return package.recv_segments(self, flags)

    def recv_segments_into(self, buffer, flags=0):
        """Like recv_segments, into a writable buffer: (number of bytes, size, address)."""
        return package.recv_segments_into(self, buffer, flags)

    def _decref_socketios(self):
        if self._io_refs > 0:
            self._io_refs -= 1
        if self._closed:
            self.close()

    def _real_close(self, _ss=SocketType):
        _ss.close(self)

    def close(self):
        """Closes the socket; the descriptor stays open until the files on it are closed too."""
        self._closed = True
        if self._io_refs <= 0:
            self._real_close()

    def detach(self):
        """Closes the socket but not its descriptor, which is returned."""
        self._closed = True
        return SocketType.detach(self)

    def to_stdlib(self):
        """A socket of the interpreter's own class that takes the descriptor over, with the timeout; this one is closed."""
        return package.to_stdlib(self)

    def get_inheritable(self):
        """Whether programs that this one starts inherit the descriptor."""
        return getattr(os, f"get_{INHERITABLE}")(self.fileno())

    def set_inheritable(self, inheritable):
        """Sets whether programs that this one starts inherit the descriptor."""
        getattr(os, f"set_{INHERITABLE}")(self.fileno(), inheritable)


class SocketIO(io.RawIOBase):
    """A raw stream on a socket. A non-blocking one returns None where it would block, as raw streams do.

    After a timeout a read is refused: what had come could be lost in a buffer.
    """

    def __init__(self, sock, mode):
        if mode not in ("r", "w", "rw", "rb", "wb", "rwb"):
            raise ValueError(f"invalid mode: {mode!r}")
        super().__init__()
        self._sock = sock
        self._mode = mode if "b" in mode else mode + "b"
        self._reading = "r" in mode
        self._writing = "w" in mode
        self._timeout_occurred = False

    def readinto(self, b):
        """Receives into `b`: the number of bytes, 0 at the end of the stream, None where a non-blocking socket has nothing."""
        self._checkClosed()
        self._checkReadable()
        if self._timeout_occurred:
            raise OSError("cannot read from timed out object")
        try:
            return self._sock.recv_into(b)
        except package.timeout:
            self._timeout_occurred = True
            raise
        except package.error as reason:
            if reason.errno in package._blocking_errnos:
                return None
            raise

    def write(self, b):
        """Sends `b`: the number of bytes that went, None where a non-blocking socket has no room."""
        self._checkClosed()
        self._checkWritable()
        try:
            return self._sock.send(b)
        except package.error as reason:
            if reason.errno in package._blocking_errnos:
                return None
            raise

    def readable(self):
        """Whether the stream was opened for reading."""
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return self._reading

    def writable(self):
        """Whether the stream was opened for writing."""
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return self._writing

    def seekable(self):
        """False."""
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return super().seekable()

    def fileno(self):
        """The socket's descriptor."""
        self._checkClosed()
        return self._sock.fileno()

    @property
    def name(self):
        """The socket's descriptor, -1 after close."""
        return self.fileno() if not self.closed else -1

    @property
    def mode(self):
        """The mode, with its "b"."""
        return self._mode

    def close(self):
        """Closes the stream, and the socket if that waits for its last stream."""
        if self.closed:
            return
        io.RawIOBase.close(self)
        self._sock._decref_socketios()
        self._sock = None
