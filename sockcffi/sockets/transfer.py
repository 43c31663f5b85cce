"""Bytes that the kernel takes from where they are: buffers that it sends without a copy, and what goes from one socket to another.

Both take sockets of this module and of the interpreter's own.
"""

from __future__ import annotations

import os
from errno import EAGAIN, EINTR, ENOBUFS
from operator import index
from struct import Struct
from time import sleep

from .._generated import constants
from .._generated.constants import POLLIN, POLLOUT, SOL_SOCKET, SO_ERROR
from .._generated.layouts import LAYOUTS
from .ancillary import parse
from ..binding.arguments import c_int, readable
from .batch import target_of
from ..binding.errors import check, failure
from ..binding.runtime import TYPE_CHECKING
from ..binding.native import ffi, lib
from ..binding.scratch import give_back, take_scratch
from ..binding.retry import NOT_CALLED, deadline_of, flags_for, retry, run_handlers, wait

if TYPE_CHECKING:
    from typing import Any

__all__ = ["splice"]

BLOCK = 65536  # bytes: what a pipe holds


def splice(source: Any, target: Any, count: int | None = None) -> int:
    """Moves bytes from one connected stream socket to another, `count` or all up to the end of the stream: how many; splice(2).

    They go through a pipe in the kernel; where that cannot be, through a buffer. As with sendfile, the sockets may have timeouts, which
    count anew for each block, but not be non-blocking; and after an error nobody can say whether a block that had come has gone.
    """
    if count is not None:
        count = index(count)
        if count <= 0:
            raise ValueError(f"splice(): count must be a positive integer (got {count!r})")
    ours, theirs = target_of(source), target_of(target)
    timeouts = ours._sc_timeout, theirs._sc_timeout
    if 0 in timeouts:
        raise ValueError("splice(): non-blocking sockets are not supported")
    pipe = os.pipe()
    try:
        moved, ended = _splice(ours, target, theirs, timeouts, count, *pipe)
        return moved if ended else moved + _copy(source, target, None if count is None else count - moved)
    finally:
        try:
            os.close(pipe[0])
        finally:
            os.close(pipe[1])


def _splice(source, target, target_socket, timeouts, count, outlet, inlet):
    """(the bytes moved, whether these are all): not all where the source cannot be spliced, or no longer."""
    moved = 0
    while count is None or moved < count:
        left = _once(source, timeouts[0], POLLIN, inlet, BLOCK if count is None else min(BLOCK, count - moved), 0)
        if left == NOT_CALLED:
            return moved, False
        if left == 0:
            break
        while left:
            n = _once(target_socket, timeouts[1], POLLOUT, outlet, left, 1)
            if n == NOT_CALLED:
                target.sendall(os.read(outlet, left))
                n = left
            left -= n
            moved += n
            run_handlers()
    return moved, True


def _once(sock, timeout, events, *arguments):
    """The bytes that one splice(2) moved; NOT_CALLED where it cannot serve the socket, or cannot be told not to wait."""
    arguments = *arguments, timeout is not None
    n = lib.sc_splice(sock._sc_fd, *arguments)
    return n if n >= 0 or n == NOT_CALLED else retry(sock, deadline_of(timeout), n, events, lib.sc_splice, *arguments)


def _copy(source, target, count):
    moved = 0
    buffer = bytearray(BLOCK)
    view = memoryview(buffer)
    while count is None or moved < count:
        n = source.recv_into(view if count is None else view[: count - moved])
        if n == 0:
            break
        target.sendall(view[:n])
        moved += n
    return moved


if hasattr(constants, "MSG_ZEROCOPY"):
    __all__ += ["ZeroCopy"]

    # Not messages.receive_error, which makes objects of everything: a send and its completion took 77 us so, and take 15 (CPython 3.11).
    _KINDS = {
        (constants.IPPROTO_IP, constants.IP_RECVERR),
        (constants.IPPROTO_IPV6, constants.IPV6_RECVERR),
        (constants.SOL_VSOCK, constants.VSOCK_RECVERR),
    }
    _ERROR = Struct(LAYOUTS["levels.errqueue"]["error"][1])
    _FLAG, _ZEROCOPY, _COPIED = constants.MSG_ZEROCOPY, constants.SO_EE_ORIGIN_ZEROCOPY, constants.SO_EE_CODE_ZEROCOPY_COPIED
    _QUEUED = constants.MSG_ERRQUEUE | constants.MSG_DONTWAIT
    _ROOM = 512  # bytes, of control messages
    _ERRORS = {constants.SO_EE_ORIGIN_LOCAL, constants.SO_EE_ORIGIN_ICMP, constants.SO_EE_ORIGIN_ICMP6}  # not timestamps

    class ZeroCopy:
        """Sends from the caller's buffers, and hands each back when the kernel no longer needs it: MSG_ZEROCOPY of the kernel's manual.

        with ZeroCopy(sock) as sender:
            sender.send(buffer)            # which must not be changed
            sender.completed()             # until it is here: [(buffer, False)]

        It is not worth it on the loopback, where the kernel copies all the same, nor for little data: with the way of a buffer back, a
        send takes 10 us more on CPython, and 3 on PyPy. A buffer is referred to as long as the kernel needs it. A socket may have one of
        these, from before its first message to its end: the kernel counts its messages.
        The block's end waits for all buffers. OSError for a socket that cannot: one that is neither TCP nor UDP, among others.
        """

        def __init__(self, sock: Any) -> None:
            self._sock = sock
            self._target = target_of(sock)
            check(lib.sc_setsockopt_int(self._target._sc_fd, SOL_SOCKET, constants.SO_ZEROCOPY, 1))
            self._sent = 0
            self._pending: dict[int, tuple[Any, Any]] = {}  # by the kernel's number: what was given, its memory
            self._back: list[tuple[Any, bool]] = []

        def __enter__(self) -> ZeroCopy:
            return self

        def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
            if kind is None:
                self._back = self.wait()

        def __len__(self) -> int:
            """How many buffers the kernel has."""
            return len(self._pending)

        def send(self, data: Any, flags: int = 0) -> int:
            """Sends the bytes of a buffer: how many of them; send(2).

            Where the kernel has no room to note another buffer, it waits for one to come back, as the socket's timeout says.
            """
            flags = c_int(flags, "send() argument 2")
            view = readable(data)
            sent = 0
            try:
                timeout = self._target._sc_timeout
                flags = flags_for(timeout, flags)
                if not len(view):
                    return check(lib.sc_send(self._target._sc_fd, view, 0, flags))  # nothing that the kernel would need
                sent = self._send(view, timeout, flags | _FLAG)
            finally:
                if not sent:
                    ffi.release(view)
            self._pending[self._sent] = data, view
            self._sent = (self._sent + 1) % 2**32
            return sent

        def _send(self, view, timeout, flags):
            arguments = view, len(view), flags
            deadline = deadline_of(timeout)
            n = lib.sc_send(self._target._sc_fd, *arguments)
            while n == -ENOBUFS and self._pending and timeout != 0:
                self._wait_for_one(deadline)
                n = lib.sc_send(self._target._sc_fd, *arguments)
            if n < 0:
                n = retry(self._target, deadline, n, POLLOUT, lib.sc_send, *arguments)
            return n

        def completed(self) -> list[tuple[Any, bool]]:
            """The buffers that came back since the last call, each with whether the kernel has copied it after all. Never waits."""
            self._read()
            back, self._back = self._back, []
            return back

        def wait(self) -> list[tuple[Any, bool]]:
            """The same, when all have come back. The socket's timeout is for all; after one, those that did come are in completed()."""
            timeout = self._target._sc_timeout
            deadline = deadline_of(timeout)
            self._read()
            while self._pending:
                if timeout == 0:
                    raise failure(-EAGAIN)
                self._wait_for_one(deadline)
            return self.completed()

        def _wait_for_one(self, deadline):
            before = len(self._pending)
            while True:
                self._read()
                if len(self._pending) < before:
                    return
                wait(self._target, 0, deadline)  # for POLLERR, which comes unasked
                self._read()
                if len(self._pending) == before:  # something else is wrong with the socket, or its end has come
                    error = check(lib.sc_getsockopt_int(self._target._sc_fd, SOL_SOCKET, SO_ERROR))
                    if error:
                        raise failure(-error)
                    sleep(0.001)

        def _read(self):
            """Reads what there is on the error queue: of each message the kernel's number, or of several."""
            scratch = take_scratch()
            try:
                while True:
                    n = lib.sc_recvmsg_scratch(self._target._sc_fd, 1, _ROOM, _QUEUED, scratch.c)
                    if n == -EAGAIN:
                        return
                    if n == -EINTR:
                        run_handlers()
                        continue
                    check(n)
                    self._take(scratch.control[: scratch.c.controllen])
            finally:
                give_back(scratch)

        def _take(self, control):
            for level, kind, data in parse(control):
                if (level, kind) in _KINDS:
                    number, origin, code, first, last = _ERROR.unpack_from(data)
                    if origin == _ZEROCOPY:
                        self._note(first, last, bool(code & _COPIED))
                    elif origin in _ERRORS:
                        raise failure(-number)

        def _note(self, first, last, copied):
            for number in range(first, first + (last - first) % 2**32 + 1):  # the kernel's numbers have 32 bits
                data, view = self._pending.pop(number % 2**32, (None, None))
                if view is not None:
                    ffi.release(view)  # a bytearray may grow again
                self._back.append((data, copied))
