"""The frames that pass an interface, in the memory that the kernel writes them to: packet(7), PACKET_RX_RING with TPACKET_V3 (Linux).

    with capture.Ring("eth0") as ring:
        for frame in ring:                      copies, one after the other
            print(frame.time, frame.length, frame.data)

        with ring.block() as block:             without a copy, until the end of the block
            total = sum(frame.length for frame in block)

    capture.write_pcapng("x.pcapng", itertools.islice(ring, 100))

A ring needs CAP_NET_RAW, in the user namespace that its network belongs to; parse_block and write_pcapng need nothing.
"""

from __future__ import annotations

import errno
import mmap
import sys
from collections.abc import AsyncIterator, Iterable, Iterator
from itertools import chain
from struct import Struct
from sys import audit
from threading import Lock
from typing import Any, Generic, NamedTuple, TypeVar, Union, overload
from weakref import ref

from . import idioms, options, structs
from ._generated import constants
from .addresses import network
from .binding.arguments import seconds, uncleared
from .binding.errors import check
from .binding.native import compiled, ffi, lib
from .binding.retry import deadline_of, wait
from .binding.runtime import PYPY
from .sockets.object import socket

__all__ = ["BadBlock", "Block", "Frame", "Ring", "Statistics", "parse_block", "write_pcapng"]


def __dir__():
    return sorted(__all__)


_Data = TypeVar("_Data", bytes, memoryview)

BLOCK = 1 << 18  # bytes: a frame that is longer, which TSO can make of 64 KiB at most today, is cut by the kernel
FRAME = 2048  # what the kernel wants to know of a ring, and TPACKET_V3 makes nothing of


class BadBlock(ValueError):
    """A block whose sizes and offsets cannot be: nothing of it was read."""


# ---- frames ----


class _Frame:
    """A frame's members where there is no C for them: five, since PyPy's time goes with the bytes that an object takes."""

    __slots__ = ("data", "time", "_size", "_tag", "_link")

    def __init__(self, data, time, size, tag, link):
        self.data, self.time, self._size, self._tag, self._link = data, time, size, tag, link

    @property
    def length(self):
        return self._size >> 32

    @property
    def status(self):
        return self._size & 0xFFFFFFFF

    @property
    def interface(self):
        return self._tag >> 32

    @property
    def tpid(self):
        return self._tag >> 16 & 0xFFFF

    @property
    def tci(self):
        return self._tag & 0xFFFF

    @property
    def protocol(self):
        return self._link >> 24

    @property
    def hatype(self):
        return self._link >> 8 & 0xFFFF

    @property
    def pkttype(self):
        return self._link & 0xFF


_walk_in_c = getattr(compiled, "frames", None)  # on CPython on Linux
_Base: Any = compiled.Frame if _walk_in_c else _Frame


class Frame(_Base, Generic[_Data]):
    """A frame, as the interface had it: what is of the link begins at its first byte. Made by Ring and parse_block alone.

    The sources are packet(7) and linux/if_packet.h: tpacket3_hdr and sockaddr_ll.
    """

    __slots__ = ()

    data: _Data  #: bytes, or a memoryview of a block: as many as the filter kept
    time: int  #: nanoseconds since 1970, of the interface's clock where `hardware` says so, else the kernel's
    length: int  #: bytes on the wire, of which `data` may have fewer
    status: int  #: ``TP_STATUS_`` bits
    interface: int  #: its index
    protocol: int  #: an ``ETH_P_`` number
    hatype: int  #: an ``ARPHRD_`` number: what the link layer is
    pkttype: int  #: PACKET_HOST, PACKET_BROADCAST, PACKET_MULTICAST, PACKET_OTHERHOST or PACKET_OUTGOING
    tci: int  #: of a VLAN's tag that the kernel took out of the data, 16 bits: priority and number
    tpid: int  #: that tag's ``ETH_P_`` number

    @property
    def vlan(self) -> int | None:
        """The number of the VLAN, where the kernel has taken its tag out of the data; None without one."""
        return self.tci & 0xFFF if self.status & constants.TP_STATUS_VLAN_VALID else None

    @property
    def outgoing(self) -> bool:
        """Whether this machine sent it."""
        return self.pkttype == constants.PACKET_OUTGOING

    @property
    def hardware(self) -> bool:
        """Whether the time is that of the interface's own clock."""
        return bool(self.status & constants.TP_STATUS_TS_RAW_HARDWARE)

    def __repr__(self):
        return f"<Frame of {self.length} bytes, interface {self.interface}, {'out' if self.outgoing else 'in'}, time {self.time}>"


if hasattr(constants, "TPACKET_V3"):
    _HEADER, _LINK = structs.tpacket3_hdr, structs.sockaddr_ll
    _AT_LINK = _HEADER.size + -_HEADER.size % constants.TPACKET_ALIGNMENT  # where a frame's sockaddr_ll begins
    _LEAST = _AT_LINK + _LINK.size
    _NEXT, _SEC, _NSEC, _SNAPLEN, _LEN, _STATUS = (  # in words of 32 bits
        getattr(_HEADER, name).offset // 4 for name in "tp_next_offset tp_sec tp_nsec tp_snaplen tp_len tp_status".split()
    )
    _TCI = (_HEADER.hv1.offset + structs.tpacket_hdr_variant1.tp_vlan_tci.offset) // 4
    _INTERFACE = (_AT_LINK + _LINK.sll_ifindex.offset) // 4
    _MAC = _HEADER.tp_mac.offset // 2  # in halves of them
    _TPID = (_HEADER.hv1.offset + structs.tpacket_hdr_variant1.tp_vlan_tpid.offset) // 2
    _HATYPE = (_AT_LINK + _LINK.sll_hatype.offset) // 2
    _PROTOCOL, _PKTTYPE = _AT_LINK + _LINK.sll_protocol.offset, _AT_LINK + _LINK.sll_pkttype.offset  # in bytes
    _DESCRIPTOR = structs.tpacket_block_desc.size
    _COUNT, _FIRST, _FILLED, _OWNER = (
        (structs.tpacket_block_desc.hdr.offset + getattr(structs.tpacket_hdr_v1, name).offset) // 4
        for name in "num_pkts offset_to_first_pkt blk_len block_status".split()
    )


def parse_block(block: Any, copy: bool = True) -> list[Frame[Any]]:
    """The frames of a ring's block, a bytes-like object that begins with a struct tpacket_block_desc; BadBlock for one that is malformed.

    Without `copy` their data are memoryviews of the block. Nothing outside of it is read, whatever it says, and no two frames share bytes.
    """
    idioms._constant("TPACKET_V3", "parse_block")
    view = memoryview(block).cast("B")
    memory = ffi.from_buffer(view)
    return _parse(memory, len(view), ffi.buffer(memory) if copy else view, copy)  # slices of such a buffer are bytes


def _parse(memory, size, block, copy):
    """The frames of a block of `size` bytes, which lies at `memory`; slices of `block` are their data. C serves the blocks that are as they
    should be; what is wrong with others is said here."""
    frames = _walk_in_c(Frame, block, copy) if _walk_in_c else None
    return frames if frames is not None else list(_walk(memory, size, block, _Frame if _walk_in_c else Frame))


def _walk(memory, size, block, make):
    """The same in Python, one after the other. The memory may be the kernel's too: no number is read twice."""
    if size < _DESCRIPTOR:
        raise BadBlock(f"a block has {_DESCRIPTOR} bytes at least, not {size}")
    octets, halves, words = ffi.cast("unsigned char *", memory), ffi.cast("unsigned short *", memory), ffi.cast("unsigned *", memory)
    count, limit, at = words[_COUNT], words[_FILLED], words[_FIRST]
    if limit > size or at < _DESCRIPTOR:
        raise BadBlock(f"blk_len is {limit} and offset_to_first_pkt {at}, in a block of {size} bytes")
    for left in range(count - 1, -1, -1):
        if at % 8 or at > limit - _LEAST:
            raise BadBlock(f"a frame's header is at {at}, in a block of {limit} bytes")
        word, half = at >> 2, at >> 1
        room, mac, kept = words[word + _NEXT] if left else limit - at, halves[half + _MAC], words[word + _SNAPLEN]
        if not _LEAST <= room <= limit - at:
            raise BadBlock(f"tp_next_offset is {room}, of the frame at {at} in a block of {limit} bytes")
        if mac + kept > room:
            raise BadBlock(f"tp_mac is {mac} and tp_snaplen {kept}, of the frame at {at} with {room} bytes")
        start = at + mac
        protocol = octets[at + _PROTOCOL] << 8 | octets[at + _PROTOCOL + 1]
        yield make(
            block[start : start + kept],
            words[word + _SEC] * 1000000000 + words[word + _NSEC],
            words[word + _LEN] << 32 | words[word + _STATUS],
            words[word + _INTERFACE] << 32 | halves[half + _TPID] << 16 | words[word + _TCI] & 0xFFFF,
            protocol << 24 | halves[half + _HATYPE] << 8 | octets[at + _PKTTYPE],
        )
        at += room


# ---- the ring ----


class Statistics(NamedTuple):
    """What a ring has seen since it was made."""

    packets: int  #: frames that the filter let pass, with those that were dropped
    drops: int  #: frames for which there was no free block
    freezes: int  #: how often the ring was full


class Ring:
    """Frames of an interface, in a ring of blocks that the kernel fills: PACKET_RX_RING, TPACKET_V3.

    interface: a name, an index, or None for all of them. program: a classic BPF program, as idioms.attach_filter takes it, that says of
    each frame how many bytes to keep; it is there before the first frame. size: bytes of the ring, in blocks of 256 KiB. fanout: the
    number (0-65535) of a group of rings that share the frames, or (number, a ``PACKET_FANOUT_`` type); by itself, the frames of one
    connection go to one ring. latency: seconds that a frame waits at most for its block to be full, in steps of 1 ms; a slow reader on
    a quiet interface needs one block for each such time. promiscuous: whether the interface takes what is for other stations too.

    PermissionError without CAP_NET_RAW; OSError with ENODEV for an interface that is not there, ENOMEM for a ring that is too large, and
    ENOPROTOOPT where the platform has no such rings.
    """

    def __init__(
        self,
        interface: Union[str, int, None] = None,
        program: Iterable[Any] | None = None,
        *,
        size: int = 1 << 24,
        fanout: Union[int, tuple[int, int], None] = None,
        latency: float = 0.05,
        promiscuous: bool = False,
    ) -> None:
        version = idioms._constant("TPACKET_V3", "Ring")
        index = idioms._index(interface, "Ring")
        group = _group(fanout)
        blocks = max(2, -(-idioms._positive(size, "Ring", "size") // BLOCK))
        if not 0.001 <= (seconds(latency) or 0) < 2**31 / 1000:
            raise ValueError(f"Ring(): latency must be 0.001 seconds or more, not {latency!r}")
        self._lock, self._at, self._lent, self._memory, self._totals = Lock(), 0, None, None, (0, 0, 0)
        try:
            self.socket = socket(constants.AF_PACKET, constants.SOCK_RAW, 0)  #: 0: no frame comes before all is set
        except PermissionError as error:
            raise PermissionError(error.errno, "Ring(): a packet socket needs CAP_NET_RAW, which root has") from None
        try:
            options.PACKET_VERSION.set(self.socket, version)
            stamps = constants.SOF_TIMESTAMPING_RAW_HARDWARE | constants.SOF_TIMESTAMPING_SOFTWARE
            options.PACKET_TIMESTAMP.set(self.socket, stamps)
            if program is not None:
                idioms.attach_filter(self.socket, program)
            options.PACKET_RX_RING.set(
                self.socket, structs.tpacket_req3(BLOCK, blocks, FRAME, BLOCK // FRAME * blocks, tp_retire_blk_tov=int(latency * 1000))
            )
            self._map(blocks)
            if promiscuous:
                options.PACKET_ADD_MEMBERSHIP.set(self.socket, structs.packet_mreq(index, constants.PACKET_MR_PROMISC))
            audit("socket.bind", self.socket, (interface, constants.ETH_P_ALL))
            every = network.htons(constants.ETH_P_ALL)
            address = structs.sockaddr_ll(constants.AF_PACKET, every, index).pack()
            check(lib.sc_bind(self.socket.fileno(), address, len(address)))
            if group is not None:
                options.PACKET_FANOUT.set(self.socket, group)
        except BaseException:
            self.close()
            raise

    def _map(self, blocks):
        self._memory = mmap.mmap(self.socket.fileno(), blocks * BLOCK)
        self._base = ffi.from_buffer("char[]", self._memory)
        self._owners = [ffi.cast("unsigned *", self._base + i * BLOCK) + _OWNER for i in range(blocks)]

    def fileno(self) -> int:
        """The descriptor, which is readable when a block is there; -1 when the ring is closed."""
        return self.socket.fileno()

    def read(self, timeout: float | None = None) -> list[Frame[bytes]]:
        """The frames of the next block, one at least, copied.

        timeout: seconds to wait for it; `timeout` is raised after them, BlockingIOError at once for 0. OSError with ENETDOWN when the
        interface went down, after which the ring goes on. BadBlock for a block that is malformed, which is left out.
        """
        return self._next(timeout, self._copied)

    def block(self, timeout: float | None = None) -> Block:
        """The next block, with its frames where they are. It is given back before the next one comes. See read() for what is raised."""
        return self._next(timeout, self._lend)

    def _next(self, timeout, take):
        """What `take` makes of the next block that has frames."""
        limit = seconds(timeout)
        deadline = deadline_of(limit)
        while True:
            with self._lock:
                self._take_back()
                if self._memory is None:
                    raise ValueError("the ring is closed")
                while lib.sc_load(self._owners[self._at]) & constants.TP_STATUS_USER:
                    taken = take()
                    if taken:
                        return taken
            if limit == 0:
                raise BlockingIOError(errno.EAGAIN, "no block is ready")
            wait(self.socket, constants.POLLIN, deadline)
            error = idioms.take_error(self.socket) if self.fileno() >= 0 else None
            if error:
                raise error

    def _copied(self):
        try:
            memory = self._base + self._at * BLOCK
            return _parse(memory, BLOCK, ffi.buffer(memory, BLOCK), True)
        finally:
            self._give_back()

    def _lend(self):
        start = self._at * BLOCK
        if PYPY:  # where nobody counts who has a part of a memoryview: they get a copy
            memory = ffi.buffer(self._base + start, BLOCK)[:]
        else:
            with memoryview(self._memory) as whole:
                memory = ffi.buffer(ffi.from_buffer("char[]", whole[start : start + BLOCK]))
        try:
            lent = Block(self, memory)
        except BaseException:
            self._give_back()
            raise
        if lent:
            self._lent = lent
        else:
            lent._end()
            self._give_back()
        return lent

    def _take_back(self):
        """Ends the block that is lent, whose lender has the lock."""
        if self._lent is not None:
            self._lent._end()
            self._lent = None
            self._give_back()

    def _give_back(self):
        """The block is the kernel's again."""
        lib.sc_store(self._owners[self._at], constants.TP_STATUS_KERNEL)
        self._at = (self._at + 1) % len(self._owners)

    def __iter__(self) -> Iterator[Frame[bytes]]:
        """The frames as they come, copied."""
        return chain.from_iterable(iter(self.read, None) if _walk_in_c else self._walks())

    def _walks(self):
        """For PyPy, which makes the frames one by one from a copy of the block: of those in a list, each collection of young objects makes
        old ones, which costs three times what the frame does."""
        copy = uncleared(f"char[{BLOCK}]")
        while True:
            self._next(None, lambda: self._save(copy))
            yield _walk(copy, BLOCK, ffi.buffer(copy), Frame)

    def _save(self, copy):
        ffi.memmove(copy, self._base + self._at * BLOCK, BLOCK)
        self._give_back()
        return True

    async def __aiter__(self) -> AsyncIterator[Frame[bytes]]:
        """The frames as they come, copied; asyncio's loop waits for them."""
        from asyncio import Event, get_running_loop  # which takes longer than all else here

        loop = get_running_loop()
        while True:
            try:
                frames = self.read(0)
            except BlockingIOError:
                ready = Event()
                loop.add_reader(self, ready.set)
                try:
                    await ready.wait()
                finally:
                    loop.remove_reader(self)
            else:
                for frame in frames:
                    yield frame

    def statistics(self) -> Statistics:
        """What the ring has seen since it was made: PACKET_STATISTICS, which the kernel counts from 0 each time, summed up."""
        with self._lock:
            found = options.PACKET_STATISTICS.get(self.socket)
            new = found.tp_packets, found.tp_drops, found.tp_freeze_q_cnt
            self._totals = Statistics(*map(sum, zip(self._totals, new)))
            return self._totals

    def close(self) -> None:
        """Closes the socket and gives the memory back: views of frames can no longer be used. Again, it does nothing."""
        with self._lock:
            memory, self._memory = self._memory, None
            self.socket.close()
            try:
                if self._lent is not None:
                    self._lent._end()
            except BufferError:
                pass  # of parts that a program has, the memory stays until they go; the kernel writes no more to them
            self._lent = self._base = self._owners = None
            if memory is not None:
                try:
                    memory.close()
                except BufferError:
                    pass

    def __enter__(self) -> Ring:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}, {'closed' if self._memory is None else f'fd={self.fileno()}'}>"


def _group(fanout):
    """What PACKET_FANOUT takes; None for no group."""
    if fanout is None:
        return None
    number, kind = fanout if isinstance(fanout, tuple) and len(fanout) == 2 else (fanout, constants.PACKET_FANOUT_HASH)
    if not isinstance(number, int) or not isinstance(kind, int):
        raise TypeError(f"Ring(): fanout must be int or a tuple of two, not {fanout!r}")
    if not (0 <= number < 2**16 and 0 <= kind < 2**16):
        raise ValueError(f"Ring(): fanout's numbers must be 0-65535, not {fanout!r}")
    value = number | kind << 16
    return value - 2**32 if value >= 2**31 else value


class Block:
    """The frames of one block: a sequence, whose frames' data are memoryviews that end when the block does.

    It ends with release() or its `with`, with the next read() or block(), and with the ring. What is left of it then, a ValueError
    tells who uses it. A part that a program has taken of a view, `view[14:]`, is not told so: while there is one, ending the block is a
    BufferError, and the kernel does not get it.
    """

    __slots__ = ("frames", "_ring", "_view", "_memory")

    frames: list[Frame[memoryview]]

    def __init__(self, ring, memory):
        self._ring, self._memory = ring, None if PYPY else ref(memory)
        with memoryview(memory) as view:
            self._view = view.toreadonly()
        try:
            self.frames = _parse(ffi.from_buffer(memory), BLOCK, self._view, False)
        except BaseException:
            self._view.release()
            raise

    def __iter__(self) -> Iterator[Frame[memoryview]]:
        return iter(self.frames)

    def __len__(self) -> int:
        return len(self.frames)

    @overload
    def __getitem__(self, index: int) -> Frame[memoryview]: ...
    @overload
    def __getitem__(self, index: slice) -> list[Frame[memoryview]]: ...
    def __getitem__(self, index: Any) -> Any:
        return self.frames[index]

    def release(self) -> None:
        """Gives the block back to the kernel. BufferError while a part of a frame is in use; again, it does nothing."""
        ring = self._ring
        with ring._lock:
            if ring._lent is self:
                ring._take_back()

    def _end(self):
        """Ends all views. CPython counts who has a part of one, and lets go of the memory with the last."""
        kept = 0
        for view in (self._view, *(frame.data for frame in self.frames)):
            try:
                view.release()
            except BufferError:
                kept += 1
        if kept or self._memory is not None and self._memory() is not None:
            raise BufferError("a part of a frame is in use, such as a slice of its data: the block cannot be given back before that goes")

    def __enter__(self) -> Block:
        return self

    def __exit__(self, *exception: object) -> None:
        self.release()


# ---- files ----

_PCAPNG = Struct("=II")  # a block's type and its size: draft-ietf-opsawg-pcapng
_SECTION, _DESCRIPTION, _PACKET = Struct("=IHHq"), Struct("=HHI"), Struct("=IIIII")
_OPTION, _OPTIONS = Struct("=HH"), {"if_name": 2, "if_tsresol": 9, "epb_flags": 2}

#: the ``LINKTYPE_`` of each ``ARPHRD_``: https://www.tcpdump.org/linktypes.html
LINKTYPES = {
    "ETHER": 1,
    "LOOPBACK": 1,
    "NONE": 101,
    "TUNNEL": 101,
    "TUNNEL6": 101,
    "SIT": 101,
    "IPGRE": 101,
    "IEEE80211": 105,
    "IEEE80211_PRISM": 119,
    "IEEE80211_RADIOTAP": 127,
    "CAN": 227,
    "NETLINK": 253,
    "VSOCKMON": 271,
}
RECEPTION = {"HOST": 1, "BROADCAST": 3, "MULTICAST": 2, "OTHERHOST": 4}  # in epb_flags, 2 bits up; below them 1 is in, and 2 is out


def write_pcapng(file: Any, frames: Iterable[Frame[Any]]) -> int:
    """Writes frames to a file that Wireshark and tcpdump read, in the pcapng format: how many there were.

    file: a path, or a file that is open for bytes; what is in it before stays, as a section of its own. frames: a ring, which is written
    until it ends, or any iterable of frames. Each has its time in nanoseconds, its interface with the name, the direction, the length on
    the wire, and its VLAN's tag where it was on the wire. ValueError for a link layer that pcapng has no name for.
    """
    if not hasattr(file, "write"):
        with open(file, "wb") as opened:
            return write_pcapng(opened, frames)
    links = {getattr(constants, f"ARPHRD_{name}", None): number for name, number in LINKTYPES.items()}
    received = {getattr(constants, f"PACKET_{name}", None): number << 2 | 1 for name, number in RECEPTION.items()}
    file.write(_enclosed(0x0A0D0D0A, _SECTION.pack(0x1A2B3C4D, 1, 0, -1)))
    numbers, written = {}, 0
    for frame in frames:
        interface = frame.interface, frame.hatype
        if interface not in numbers:
            if frame.hatype not in links:
                raise ValueError(f"write_pcapng(): pcapng has no link type for the hatype {frame.hatype} of interface {frame.interface}")
            numbers[interface] = len(numbers)
            file.write(_enclosed(1, _DESCRIPTION.pack(links[frame.hatype], 0, 0), if_name=_name(frame.interface), if_tsresol=b"\x09"))
        data, length = bytes(frame.data), frame.length
        if frame.vlan is not None and len(data) >= 12:
            tpid = frame.tpid if frame.status & constants.TP_STATUS_VLAN_TPID_VALID else constants.ETH_P_8021Q
            data, length = data[:12] + tpid.to_bytes(2, "big") + frame.tci.to_bytes(2, "big") + data[12:], length + 4
        flags = 2 if frame.outgoing else received.get(frame.pkttype, 1)
        head = _PACKET.pack(numbers[interface], frame.time >> 32, frame.time & 0xFFFFFFFF, len(data), length)
        file.write(_enclosed(6, head + _padded(data), epb_flags=flags.to_bytes(4, sys.byteorder)))
        written += 1
    return written


def _name(index):
    """The bytes of an interface's name, none for one that is no longer there."""
    try:
        return network.if_indextoname(index).encode("utf-8", "surrogateescape")
    except OSError:
        return b""


def _padded(data):
    return data + bytes(-len(data) % 4)


def _enclosed(kind, body, **options):
    """A block of a pcapng file, with these options, which are bytes; those without a byte are left out."""
    listed = b"".join(_OPTION.pack(_OPTIONS[name], len(value)) + _padded(value) for name, value in options.items() if value)
    body += listed + bytes(4) * bool(options)
    size = _PCAPNG.size + len(body) + 4
    return _PCAPNG.pack(kind, size) + body + size.to_bytes(4, sys.byteorder)
