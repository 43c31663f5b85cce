"""More work per call: several messages at a time, and datagrams that the kernel cuts up and puts together.

The functions take sockets of this module and of the interpreter's own. Each makes its call first and waits as its socket's timeout says.
"""

from __future__ import annotations

from itertools import islice
from operator import index
from struct import Struct
from sys import audit

from . import ancillary
from .._generated import constants
from .._generated.constants import IPPROTO_UDP, MSG_TRUNC, POLLIN, POLLOUT
from ..addresses.codecs import CODECS, address_in, pack, unpack
from .ancillary import CMSG_LEN
from ..binding.arguments import c_int, iterable, readable, release, room_of, size_of, uncleared, writable
from ..declaration import octets
from ..binding.runtime import COMPILED_CALLS, TYPE_CHECKING
from ..binding.native import ffi, lib
from ..binding.scratch import give_back, take_scratch
from ..binding.retry import deadline_of, flags_for, retry
from .whole import SocketType

if COMPILED_CALLS:
    from ..binding.native import gather, receive
else:
    gather = receive = None

__all__ = ["recv_segments", "recv_segments_into", "recvmmsg", "recvmmsg_into", "send_segments", "sendmmsg"]

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any
    from typing import Tuple as _Tuple  # with names that a stub does not show
    from typing import Union as _Union

    _Data = _Union[Any, Iterable[Any]]  # a bytes-like object, or several
    _Control = Iterable[_Tuple[int, int, Any]]
    # data; with address; with control messages, too; as received
    _Outgoing = _Union[_Data, _Tuple[_Data, Any], _Tuple[_Data, _Control, Any], _Tuple[_Data, _Control, int, Any]]

MOST = 1024  # messages in a call: Linux's UIO_MAXIOV
KEPT = 2**22  # bytes: memory for calls that is larger is not kept for the next
SHAPES = 16  # of memory, as many as are kept
_SIZES, _LENGTHS = ffi.typeof("size_t[]"), ffi.typeof("int[]")

# The kernel's limits for one datagram that it cuts up: UDP_MAX_SEGMENTS (128 since Linux 6.9), and what a datagram of IPv4 can hold.
SEGMENTS, PAYLOAD = 64, 65507
LONGEST = 65536  # more than any datagram has
_SEGMENT, _GRO = getattr(constants, "UDP_SEGMENT", None), getattr(constants, "UDP_GRO", None)
_INT = Struct("=i")
_HEAD = b"" if _GRO is None else ancillary.build([(IPPROTO_UDP, _GRO, bytes(_INT.size))], "")[: CMSG_LEN(0)]
_ROOM = 1024  # bytes: what the user has turned on comes too, and timestamps come before the size


class Foreign:
    """A socket of another module, as the calls here see it."""

    __slots__ = ("sock", "_sc_family", "_sc_proto")

    _sc_address, _sc_messages = SocketType._sc_address, SocketType._sc_messages  # what receive calls

    def __init__(self, sock):
        self.sock = sock
        self._sc_proto = sock.proto
        self._sc_family = int(sock.family)

    @property
    def _sc_fd(self):
        return self.sock.fileno()

    @property
    def _sc_timeout(self):
        return self.sock.gettimeout()


def target_of(sock):
    """A socket as the calls here see it."""
    return sock if isinstance(sock, SocketType) else Foreign(sock)


# ---- several messages ----


def sendmmsg(sock: Any, messages: Iterable[_Outgoing], flags: int = 0) -> list[int]:
    """Sends several messages with one call to the kernel: a list with the bytes sent of each message that went; sendmmsg(2).

    A message is its data, (data, address) or (data, control messages, address). Data is a bytes-like object or an iterable of them; the
    others are those of sendmsg. What recvmmsg returned may be sent, too: (data, control messages, flags, address), whose flags tell how it
    was received and are not used. At most 1,024 messages go in a call. Like send, it may send less than all: the list is shorter then. An
    error is raised when it comes with the first message.
    """
    flags = c_int(flags, "sendmmsg() argument 3")
    target = target_of(sock)
    timeout = target._sc_timeout
    messages = [*islice(iterable(messages, "sendmmsg() argument 2"), MOST)]
    count = len(messages)
    if not count:
        return []
    results = ffi.new("ssize_t[]", count)
    described = gather and _gathered(target, sock, messages) or _described(target, sock, messages)
    arguments = *described, count, flags_for(timeout, flags), results
    n = lib.sc_sendmmsg(target._sc_fd, *arguments)
    if n < 0:
        n = retry(target, deadline_of(timeout), n, POLLOUT, lib.sc_sendmmsg, *arguments)
    return ffi.unpack(results, n)


def _gathered(target, sock, messages):
    """What sc_sendmmsg takes of messages in their commonest form; None for others."""
    gathered = gather(messages, sock, lambda address: pack(CODECS[target._sc_family], address, target._sc_proto, "sendmmsg"))
    if gathered:
        data, sizes, addresses, addrlens = gathered
        controllens = ffi.new("size_t[]", len(messages))
        return data, ffi.from_buffer(_SIZES, sizes), b"", controllens, addresses, ffi.from_buffer(_LENGTHS, addrlens)


def _described(target, sock, messages):
    """What sc_sendmmsg takes of messages in all their forms."""
    data, control, addresses = [], [], []
    last, packed = None, b""
    for message in messages:
        address, ancdata = None, ()
        if message.__class__ is tuple:
            if len(message) == 2:
                message, address = message
            elif len(message) == 3:
                message, ancdata, address = message
            elif len(message) == 4:
                message, ancdata, _, address = message
            else:
                raise TypeError(
                    "sendmmsg(): a message is data, (data, address), (data, ancdata, address) or "
                    f"(data, ancdata, flags, address), not {len(message)} items"
                )
        audit("socket.sendmsg", sock, address)
        if address is not last:
            last, packed = address, b"" if address is None else pack(CODECS[target._sc_family], address, target._sc_proto, "sendmmsg")
        addresses.append(packed)
        data.append(message if message.__class__ is bytes else _joined(message))
        control.append(ancillary.build(ancdata, "sendmmsg(): ancdata") if ancdata else b"")
    # Joined: to copy a datagram costs less than to describe it to cffi.
    return (b"".join(data), [*map(len, data)], b"".join(control), [*map(len, control)], b"".join(addresses), [*map(len, addresses)])


def _joined(data):
    """The bytes of a bytes-like object, or of an iterable of them."""
    try:
        with memoryview(data) as view:
            return view.tobytes()
    except TypeError:
        parts = iterable(data, "sendmmsg(): data")
    return b"".join([octets(part, "sendmmsg", "data") for part in parts])


class Memory:
    """Memory for `count` messages with `size` bytes of data and `controllen` of control messages each; a size of 0 for none of data."""

    __slots__ = ("shape", "data", "parts", "addrs", "control", "results", "views", "places")

    def __init__(self, count, size, controllen):
        self.shape = count, size, controllen
        self.data = uncleared("char[]", count * size or 1)
        self.addrs = uncleared("char[]", count * lib.SC_ADDRESS)
        self.control = uncleared("char[]", count * controllen or 1)
        self.results = ffi.new("int[]", 4 * count)
        parts = [self.data + i * size for i in range(count)]
        self.parts = ffi.new("char *[]", parts), ffi.new("size_t[]", [size] * count), ffi.new("int[]", [1] * count)
        self.views = ffi.buffer(self.data), ffi.buffer(self.addrs), ffi.buffer(self.control)
        self.places = [i * size for i in range(count)], [i * lib.SC_ADDRESS for i in range(count)]

    def forget(self):
        """Nothing has been received yet."""
        ffi.memmove(self.results, bytes(ffi.sizeof(self.results)), ffi.sizeof(self.results))

    def close_rights(self):
        """Closes the descriptors that came with the messages."""
        count, _, controllen = self.shape
        for i, used in enumerate(ffi.unpack(self.results + 2 * count, count)):
            ancillary.close_rights(self.views[2][i * controllen : i * controllen + used])

    def messages(self, n, proto, into):
        """The first `n` messages; of their data the size alone, if it was received `into` other memory."""
        count, size, controllen = self.shape
        data, addrs, control = self.views
        lengths, addrlens, controllens, flags = (ffi.unpack(self.results + i * count, n) for i in range(4))
        ancdata = [[] for _ in range(n)]
        for i in range(n) if any(controllens) else ():
            ancdata[i] = ancillary.parse(control[i * controllen : i * controllen + controllens[i]])
        if max(lengths) > size and not into:  # MSG_TRUNC: the whole length of a datagram. What lies behind it is another's place
            lengths = [min(length, size) for length in lengths]
        contents = lengths if into else [data[at : at + length] for at, length in zip(self.places[0], lengths)]
        names = addrs[: n * lib.SC_ADDRESS]  # slices of bytes cost less than those of a buffer
        addresses = [unpack(names[at : at + length], proto) for at, length in zip(self.places[1], addrlens)]
        return [*zip(contents, ancdata, flags, addresses)]


_free = {}  # {shape: [Memory, ...]}; a list operation is atomic, as in binding/scratch.py


def _memory(*shape):
    try:
        return _free[shape].pop()
    except (KeyError, IndexError):
        return Memory(*shape)


def _keep(memory):
    count, size, controllen = memory.shape
    if count * (size + controllen) <= KEPT:
        if len(_free) >= SHAPES:
            _free.clear()
        _free.setdefault(memory.shape, []).append(memory)


def recvmmsg(
    sock: Any, count: int, bufsize: int, ancbufsize: int = 0, flags: int = 0
) -> list[tuple[bytes, list[tuple[int, int, bytes]], int, Any]]:
    """Receives up to `count` messages with one call to the kernel: a list of what recvmsg returns for each; recvmmsg(2).

    It waits for the first message, and takes what more is there; at most 1,024. `bufsize` and `ancbufsize` are for each message.
    """
    size, count = size_of(bufsize, "recvmmsg"), _count(count)
    return _receive(target_of(sock), count, size, room_of(ancbufsize), c_int(flags, "recvmmsg() argument 5"), None)


def recvmmsg_into(
    sock: Any, buffers: Iterable[Any], ancbufsize: int = 0, flags: int = 0
) -> list[tuple[int, list[tuple[int, int, bytes]], int, Any]]:
    """Like recvmmsg, into writable buffers, as many messages: a list of what recvmsg_into returns for each.

    Each of `buffers` is a writable bytes-like object, or a list or tuple of them for the parts of one message.
    """
    buffers = [*islice(iterable(buffers, "recvmmsg_into() argument 2"), MOST)]
    if not buffers:
        return []
    return _receive(target_of(sock), len(buffers), 0, room_of(ancbufsize), c_int(flags, "recvmmsg_into() argument 4"), buffers)


def _count(count):
    count = index(count)
    if count < 1:
        raise ValueError("recvmmsg(): count must be positive")
    return min(count, MOST)


def _receive(sock, count, size, controllen, flags, buffers):
    """Up to `count` messages: of `size` bytes, or into `buffers`."""
    timeout = sock._sc_timeout
    flags = flags_for(timeout, flags)
    if receive is not None:
        messages = []
        arguments = sock, messages, buffers, count, size, controllen, flags
        n = receive(sock._sc_fd, *arguments)
        if n < 0 and n != lib.SC_NOT_CALLED:
            n = retry(sock, deadline_of(timeout), n, POLLIN, receive, *arguments)
        if n >= 0:
            return messages
    memory = _memory(count, size, controllen)
    if buffers is None:
        return _received(sock, timeout, memory, flags, memory.parts, False)
    parts, counts = [], []
    try:
        for buffer in buffers:
            several = buffer if isinstance(buffer, (list, tuple)) else (buffer,)
            parts += [writable(part, "recvmmsg_into() argument 2 must be an iterable of buffers, each of which") for part in several]
            counts.append(len(several))
        return _received(sock, timeout, memory, flags, (parts, [*map(len, parts)], counts), True)
    finally:
        release(parts)


def _received(sock, timeout, memory, flags, parts, into):
    """The messages. When an exception comes after the call, descriptors that nobody will get are closed."""
    count, size, controllen = memory.shape
    if flags & MSG_TRUNC:
        ffi.memmove(memory.data, bytes(count * size), count * size)  # TCP drops such data, and writes none of it
    scratch = take_scratch()
    memory.forget()
    try:
        arguments = *parts, count, memory.addrs, memory.control, controllen, flags, memory.results, scratch.c
        n = lib.sc_recvmmsg(sock._sc_fd, *arguments)
        if n < 0:
            n = retry(sock, deadline_of(timeout), n, POLLIN, lib.sc_recvmmsg, *arguments)
        messages = memory.messages(n, sock._sc_proto, into)
    except BaseException:
        memory.close_rights()
        raise
    finally:
        give_back(scratch)
    _keep(memory)
    return messages


# ---- segments ----


def send_segments(sock: Any, data: Any, size: int, address: Any = None, flags: int = 0) -> int:
    """Sends `data` as UDP datagrams of `size` bytes, the last of what is left: the number of bytes sent; UDP_SEGMENT of udp(7).

    The kernel cuts them, after one way through it with up to 64 of them. Where it, the route or the size says no, they go with
    sendmmsg. Like send, it may send less than all: a multiple of `size`.
    """
    size, flags = c_int(size, "send_segments() argument 3"), c_int(flags, "send_segments() argument 5")
    if size < 1:
        raise ValueError("send_segments(): size must be positive")
    target = target_of(sock)
    packed = b"" if address is None else pack(CODECS[target._sc_family], address, target._sc_proto, "send_segments")
    audit("socket.sendto", sock, address)
    timeout = target._sc_timeout
    flags = flags_for(timeout, flags)
    with readable(data) as memory:
        total = len(memory)
        if _SEGMENT is not None and size < total and size <= PAYLOAD:
            most = min(SEGMENTS, PAYLOAD // size) * size
            arguments = memory, total, size, most, _SEGMENT, flags, packed, len(packed)
            n = lib.sc_send_segments(target._sc_fd, *arguments)
            if n < 0:
                n = retry(target, deadline_of(timeout), n, POLLOUT, lib.sc_send_segments, *arguments)
            if n:
                return n
        return _send_uncut(target, timeout, memory, size, flags, packed)


def _send_uncut(sock, timeout, data, size, flags, address):
    """The bytes sent as datagrams of `size` bytes, many with a call."""
    sent, total = 0, len(data)
    while sent < total:
        sizes = [min(size, total - at) for at in range(sent, min(total, sent + MOST * size), size)]
        count = len(sizes)
        results = ffi.new("ssize_t[]", count)
        arguments = data + sent, sizes, b"", [0] * count, address * count, [len(address)] * count, count, flags, results
        n = lib.sc_sendmmsg(sock._sc_fd, *arguments)
        if n < 0 and not sent:
            n = retry(sock, deadline_of(timeout), n, POLLOUT, lib.sc_sendmmsg, *arguments)
        sent += sum(ffi.unpack(results, n)) if n > 0 else 0
        if n < count:
            break
    return sent


def recv_segments(sock: Any, flags: int = 0) -> tuple[bytes, int, Any]:
    """Receives datagrams that came one behind the other: (data, size, address of the sender); UDP_GRO of udp(7).

    `data` holds datagrams of `size` bytes, the last of what is left; one datagram where the kernel has put none together. The call makes
    the kernel do that on this socket: other calls would not see where a datagram ends from then on. What came before the first call
    comes as it was: datagram by datagram. For all to be put together, set UDP_GRO before the bind.
    """
    flags = c_int(flags, "recv_segments() argument 2")
    scratch = take_scratch()
    try:
        n, size, address = _receive_segments(target_of(sock), scratch.c.data, LONGEST, flags, scratch)
        return scratch.data[:n], size, address
    finally:
        give_back(scratch)


def recv_segments_into(sock: Any, buffer: Any, flags: int = 0) -> tuple[int, int, Any]:
    """Like recv_segments, into a writable buffer, which should have 65,536 bytes: (number of bytes, size, address)."""
    flags = c_int(flags, "recv_segments_into() argument 3")
    scratch = take_scratch()
    try:
        with writable(buffer, "recv_segments_into() argument 2") as data:
            return _receive_segments(target_of(sock), data, len(data), flags, scratch)
    finally:
        give_back(scratch)


def _receive_segments(sock, data, size, flags, scratch):
    timeout = sock._sc_timeout
    arguments = data, size, _ROOM if _HEAD else 0, _GRO or 0, flags_for(timeout, flags), scratch.c
    n = lib.sc_recv_segments(sock._sc_fd, *arguments)
    if n < 0:
        n = retry(sock, deadline_of(timeout), n, POLLIN, lib.sc_recv_segments, *arguments)
    control = scratch.control[: scratch.c.controllen]
    return n, _size_in(control) or n if control else n, address_in(scratch, sock._sc_proto)


def _size_in(control):
    """The size of the datagrams, from control messages; 0 where they have none."""
    if control.startswith(_HEAD):  # to take them apart would cost as much as 20 datagrams
        return _INT.unpack_from(control, len(_HEAD))[0]
    sizes = [_INT.unpack(data)[0] for level, kind, data in ancillary.parse(control) if (level, kind) == (IPPROTO_UDP, _GRO)]
    return sizes[0] if sizes else 0
