"""Rings of frames over a pair of veth interfaces in a network of the test's own, and blocks that lie."""

import asyncio
import contextlib
import gc
import itertools
import os
import select
import shutil
import socket as own
import struct
import subprocess
import sys
import threading
import time

import pytest
from hypothesis import given, settings, strategies as st

import sockcffi as socket
from sockcffi import structs
from sockcffi.binding.runtime import PYPY

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AF_PACKET is Linux's")

if sys.platform == "linux":
    from sockcffi import capture

HEAD = b"\xff" * 6 + b"\x02\0\0\0\0\x01" + b"\x88\xb5"  # to all, from here, IEEE 802's Local Experimental
WAIT = 10  # seconds


class Wire:
    """Two interfaces, `va` and `vb`, each the other end of the other: what is called sends frames into `va`, and returns when all are out
    at `vb`. A packet socket there counts."""

    def __init__(self):
        self.sender = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
        self.sender.bind(("va", 0))
        self.counter = own.socket(own.AF_PACKET, own.SOCK_RAW, own.htons(3))
        self.counter.bind(("vb", 3))

    def __call__(self, *frames):
        self.counted()
        for i in range(0, len(frames), 100):  # so few find room in the kernel's queue, wherever it works them off
            part = list(frames[i : i + 100])
            assert self.sender.sendmmsg(part) == list(map(len, part))
            count, until = self.counted(), time.monotonic() + WAIT
            while count < len(part):
                assert time.monotonic() < until
                count += self.counted()

    def counted(self):
        """How many frames came since it was asked before."""
        return struct.unpack("=II", self.counter.getsockopt(socket.SOL_PACKET, socket.PACKET_STATISTICS, 8))[0]

    def wait(self):
        """Until frames pass, which takes a moment after both ends are up: until the last one that was sent is there."""
        until = time.monotonic() + WAIT
        for number in itertools.count():
            assert time.monotonic() < until
            frame = HEAD + number.to_bytes(46, "big")
            with contextlib.suppress(OSError):
                self.sender.send(frame)
            while select.select([self.counter], [], [], 0.05)[0]:
                with contextlib.suppress(OSError):  # once that the interface was down
                    if self.counter.recv(100) == frame:
                        return

    def close(self):
        self.sender.close()
        self.counter.close()


@pytest.fixture
def wire(own_network):
    for name in "all", "default":  # so that nothing speaks of itself
        with contextlib.suppress(FileNotFoundError), open(f"/proc/sys/net/ipv6/conf/{name}/disable_ipv6", "w") as file:
            file.write("1")
    try:
        own_network("link", "add", "va", "type", "veth", "peer", "name", "vb")
    except subprocess.CalledProcessError:
        pytest.skip("this kernel has no veth")
    own_network("link", "set", "va", "up")
    own_network("link", "set", "vb", "up")
    with contextlib.closing(Wire()) as made:
        made.wait()
        yield made


def numbered(count, size=60):
    return [HEAD + i.to_bytes(4, "big") + bytes([i & 255]) * (size - 18) for i in range(count)]


def read(ring, count):
    """The next `count` frames and what is left of their block."""
    found = []
    while len(found) < count:
        found += ring.read(WAIT)
    return found


def test_what_a_frame_has(wire):
    with capture.Ring("vb", latency=0.001) as ring, capture.Ring("va", latency=0.001) as near, capture.Ring(None, latency=0.001) as every:
        before = time.time_ns()
        wire(*numbered(3))
        (first, second, third), after = read(ring, 3), time.time_ns()
        assert [frame.data for frame in (first, second, third)] == numbered(3) and type(first.data) is bytes
        assert before <= first.time <= second.time <= third.time <= after and not first.hardware
        assert (first.length, first.interface, first.protocol) == (60, socket.if_nametoindex("vb"), 0x88B5)
        assert (first.hatype, first.pkttype, first.outgoing) == (socket.ARPHRD_ETHER, socket.PACKET_BROADCAST, False)
        assert first.vlan is None and first.tci == 0 and repr(first).startswith("<Frame of 60 bytes")
        sent = read(near, 3)[0]
        assert sent.outgoing and sent.pkttype == socket.PACKET_OUTGOING and sent.data == first.data
        assert {(frame.interface, frame.outgoing) for frame in read(every, 6)} == {(sent.interface, True), (first.interface, False)}
        assert ring.fileno() == ring.socket.fileno() >= 0


def test_a_program_chooses_and_cuts(wire):
    """Frames of whose number the last bit is 1, and 20 bytes of these."""
    program = [
        (socket.BPF_LD | socket.BPF_B | socket.BPF_ABS, 0, 0, 17),
        (socket.BPF_ALU | socket.BPF_AND | socket.BPF_K, 0, 0, 1),
        (socket.BPF_JMP | socket.BPF_JEQ | socket.BPF_K, 0, 1, 1),
        (socket.BPF_RET | socket.BPF_K, 0, 0, 20),
        (socket.BPF_RET | socket.BPF_K, 0, 0, 0),
    ]
    with capture.Ring("vb", program, latency=0.001) as ring:
        wire(*numbered(6))
        assert [(frame.data, frame.length) for frame in read(ring, 3)] == [(frame[:20], 60) for frame in numbered(6)[1::2]]


def test_a_tag_of_a_vlan(wire, tmp_path):
    with capture.Ring("vb", latency=0.001) as ring:
        wire(HEAD[:12] + b"\x81\x00\x20\x05" + b"\x88\xb5" + b"x" * 50)
        (frame,) = read(ring, 1)
    assert (frame.vlan, frame.tci, frame.tpid, frame.protocol) == (5, 0x2005, 0x8100, 0x88B5)
    assert frame.data == HEAD + b"x" * 50 and frame.length == 64
    assert capture.write_pcapng(tmp_path / "x", [frame]) == 1
    assert HEAD[:12] + b"\x81\x00\x20\x05\x88\xb5" + b"x" * 50 in (tmp_path / "x").read_bytes()


def test_many_blocks(wire):
    """More bytes than the ring has, and frames of many sizes: none is lost, and all are in order. A latency that is much longer than it takes
    to send them, since each block takes frames of that time only."""
    with capture.Ring("vb", size=1 << 21, latency=0.1) as ring:
        assert capture.BLOCK * 8 == 1 << 21
        for turn in range(12):
            sent = [frame + bytes(turn * 100) for frame in numbered(300)]
            wire(*sent)
            assert ring.statistics() == (300 * (turn + 1), 0, 0)
            assert [frame.data for frame in itertools.islice(ring, 300)] == sent


def test_frames_are_dropped_and_counted(wire):
    with capture.Ring("vb", size=1, latency=1) as ring:  # two blocks
        wire(*numbered(1000, 1500))
        told = ring.statistics()
        assert told.packets == 1000 and 600 < told.drops < 1000 and told.freezes
        frames = read(ring, 1000 - told.drops)
        assert [frame.data for frame in frames] == numbered(1000, 1500)[: len(frames)]
        wire(*numbered(10))
        assert ring.statistics().packets == 1010


def test_views_end_with_their_block(wire):
    with capture.Ring("vb", size=1, latency=0.001) as ring:
        wire(*numbered(2))
        with ring.block(WAIT) as block:
            assert [bytes(frame.data) for frame in block] == [bytes(block[i].data) for i in range(len(block))] == numbered(2)[: len(block)]
            kept = block[0]
            with pytest.raises(TypeError):
                kept.data[0] = 1
        for _ in range(2):
            with pytest.raises(ValueError, match="released memoryview"):
                kept.data[0]
            block.release()
        wire(*numbered(3))
        one = ring.block(WAIT)
        kept = one[0]
        wire(*numbered(1))
        other = ring.read(WAIT)  # which ends the one before
        assert other[0].data in numbered(3)
        with pytest.raises(ValueError, match="released memoryview"):
            bytes(kept.data)
        wire(*numbered(1))
        kept = ring.block(WAIT)[0]
    with pytest.raises(ValueError, match="released memoryview"):
        kept.data.tobytes()


def test_a_part_of_a_view_never_shows_another_frame(wire):
    """CPython counts who has one, and does not give the block back; PyPy's block is a copy."""
    with capture.Ring("vb", size=1, latency=0.001) as ring:
        wire(*numbered(1))
        block = ring.block(WAIT)
        part = block[0].data[14:]
        expected = bytes(part)
        if PYPY:
            block.release()
        else:
            for end in (block.release, lambda: ring.read(0), lambda: ring.block(0)):
                with pytest.raises(BufferError, match="a part of a frame is in use"):
                    end()
        for i in range(20):
            wire(*[HEAD + b"another" * 150] * 200)
            assert bytes(part) == expected
        if not PYPY:
            del part
            block.release()
        assert ring.read(WAIT)[0].data == HEAD + b"another" * 150
        wire(*numbered(1))
        part = ring.block(WAIT)[0].data[:6]
    assert bytes(part) == HEAD[:6]  # the memory is there as long as the part


def test_waiting(wire, in_thread):
    with capture.Ring("vb", latency=0.001) as ring:
        with pytest.raises(BlockingIOError):
            ring.read(0)
        with pytest.raises(socket.timeout, match="timed out"):
            ring.block(0.01)
        for wrong, error in (-1, ValueError), ("1", TypeError), (float("nan"), ValueError):
            with pytest.raises(error):
                ring.read(wrong)
        got = []
        thread = in_thread(lambda: got.append(ring.read()))
        wire(*numbered(1))
        thread.join(WAIT)
        assert got[0][0].data == numbered(1)[0]


def test_an_interface_that_goes_down(wire, own_network):
    with capture.Ring("vb", latency=0.001) as ring:
        own_network("link", "set", "vb", "down")
        with pytest.raises(OSError) as caught:
            ring.read(WAIT)
        assert caught.value.errno == 100  # ENETDOWN
        own_network("link", "set", "vb", "up")
        wire.wait()
        assert read(ring, 1)[0].data[:14] == HEAD


@pytest.mark.parametrize("get", [lambda ring: ring.read(WAIT), lambda ring: ring.block(WAIT)[:], lambda ring: [next(iter(ring))]])
def test_a_malformed_block_is_left_out(wire, get):
    with capture.Ring("vb", size=1, latency=0.001) as ring:
        wire(*numbered(1))
        select.select([ring], [], [], WAIT)
        ring._memory[20:24] = b"\xff" * 4  # blk_len
        with pytest.raises(capture.BadBlock, match="blk_len"):
            get(ring)
        for _ in range(3):  # more blocks than there are
            wire(*numbered(1))
            assert [bytes(frame.data) for frame in get(ring)] == numbered(1)


def test_an_event_loop(wire):
    async def collect():
        found = []
        async for frame in ring:
            found.append(frame)
            if len(found) % 10 == 0 and len(found) < 50:
                wire(*numbered(10))
            elif len(found) == 50:
                return found

    async def late():
        task = asyncio.ensure_future(collect())
        await asyncio.sleep(0.01)
        wire(*numbered(10))
        return await asyncio.wait_for(task, WAIT)

    with capture.Ring("vb", latency=0.001) as ring:
        assert [frame.data for frame in asyncio.run(late())] == numbered(10) * 5


def test_rings_of_a_group_share_the_frames(wire):
    group = 7, socket.PACKET_FANOUT_LB
    with capture.Ring("vb", fanout=group, latency=0.001) as one, capture.Ring("vb", fanout=group, latency=0.001) as other:
        wire(*numbered(100))
        found = [[frame.data for frame in read(ring, 50)] for ring in (one, other)]
    assert sorted(found[0] + found[1]) == sorted(numbered(100)) and len(found[0]) == 50
    with capture.Ring("vb", fanout=65535) as ring, pytest.raises(OSError):
        assert socket.socket.getsockopt(ring.socket, socket.SOL_PACKET, socket.PACKET_FANOUT) & 0xFFFF == 65535
        capture.Ring("vb", fanout=(65535, socket.PACKET_FANOUT_CPU))


def test_promiscuous(wire, own_network):
    with capture.Ring("vb", promiscuous=True):
        assert "promiscuity 1" in own_network("-d", "link", "show", "vb")
    assert "promiscuity 0" in own_network("-d", "link", "show", "vb")


@pytest.mark.parametrize(
    "arguments, error, text",
    [
        ({"interface": "nosuch"}, OSError, None),
        ({"interface": 1.5}, TypeError, "interface must be"),
        ({"size": 0}, ValueError, "size must be"),
        ({"size": 1.5}, TypeError, "size must be int"),
        ({"latency": 0}, ValueError, "latency must be"),
        ({"latency": None}, ValueError, "latency must be"),
        ({"fanout": 65536}, ValueError, "fanout"),
        ({"fanout": "x"}, TypeError, "fanout must be"),
        ({"fanout": (1, 2, 3)}, TypeError, "fanout must be"),
        ({"program": [(0xFFFF, 0, 0, 0)]}, OSError, None),
        ({"interface": 999999}, OSError, None),
    ],
)
def test_wrong_arguments(wire, arguments, error, text):
    gc.collect()
    before = os.listdir("/proc/self/fd")
    with pytest.raises(error, match=text):
        capture.Ring(**{"interface": "vb", **arguments})
    gc.collect()
    assert len(os.listdir("/proc/self/fd")) == len(before)


def test_without_the_capability(wire):
    os.seteuid(65534)
    try:
        with pytest.raises(PermissionError, match="CAP_NET_RAW"):
            capture.Ring("vb")
    finally:
        os.seteuid(0)


def test_a_closed_ring(wire, in_thread):
    ring = capture.Ring("vb", latency=0.001)
    wire(*numbered(1))
    frames = iter(ring)
    assert next(frames).data == numbered(1)[0]
    memory = ring._memory
    ring.close()
    ring.close()
    assert memory.closed and ring.fileno() == -1 and "closed" in repr(ring)
    for use in ring.read, ring.block, lambda: next(frames), lambda: ring.read(0):
        with pytest.raises(ValueError, match="closed"):
            use()
    with pytest.raises(OSError):
        ring.statistics()


def test_threads_share_the_frames(wire, in_thread):
    """Each frame comes to one of them, whole."""
    found, ended = [[], [], []], threading.Event()

    def collect(mine):
        while not ended.is_set():
            with contextlib.suppress(BlockingIOError):
                mine += ring.read(0)

    with capture.Ring("vb", latency=0.05) as ring:
        threads = [in_thread(collect, mine) for mine in found]
        for _ in range(10):
            wire(*numbered(200, 1000))
        until = time.monotonic() + WAIT
        while sum(map(len, found)) < 2000 and time.monotonic() < until:
            time.sleep(0.01)
        ended.set()
        for thread in threads:
            thread.join()
    assert sorted(frame.data for mine in found for frame in mine) == sorted(numbered(200, 1000) * 10)


# ---- files ----


def test_a_file_that_tshark_reads(wire, tmp_path):
    tshark = shutil.which("tshark", path=os.environ.get("PATH", "") + ":/usr/bin")
    if not tshark:
        pytest.skip("needs Wireshark's tshark (Debian: apt install tshark)")
    path = tmp_path / "x.pcapng"
    with capture.Ring(None, latency=0.001) as ring:
        wire(*numbered(2))
        frames = read(ring, 4)
        assert capture.write_pcapng(path, frames) == 4
    fields = "frame.interface_name", "frame.time_epoch", "frame.len", "frame.cap_len", "frame.packet_flags_direction", "eth.type"
    told = subprocess.run(
        [tshark, "-r", str(path), "-T", "fields", *(word for field in fields for word in ("-e", field))],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    lines = [line.split("\t") for line in told.splitlines()]
    assert [
        (name, int(float(at)), int(size), int(kept), int(direction, 0), int(kind, 0)) for name, at, size, kept, direction, kind in lines
    ] == [(socket.if_indextoname(frame.interface), frame.time // 10**9, 60, 60, 2 if frame.outgoing else 1, 0x88B5) for frame in frames]
    assert [at.partition(".")[2].ljust(9, "0") for _, at, *_ in lines] == [f"{frame.time % 10**9:09d}" for frame in frames]
    with open(path, "ab") as file:  # a section of its own
        assert capture.write_pcapng(file, frames[:3]) == 3
    assert subprocess.run([tshark, "-r", str(path)], check=True, capture_output=True, text=True).stdout.count("\n") == 7


def block_of(frames):
    """A ring's block with these, (data, members of the header) each."""
    body = b""
    for i, (data, members) in enumerate(frames):
        mac = 82
        room = -(-(mac + len(data)) // 8) * 8
        header = structs.tpacket3_hdr(
            **{
                **dict(
                    tp_next_offset=room if i + 1 < len(frames) else 0,
                    tp_mac=mac,
                    tp_snaplen=len(data),
                    tp_len=len(data),
                    tp_sec=1,
                    tp_nsec=i,
                ),
                **members,
            }
        )
        link = structs.sockaddr_ll(17, 0x0888, 1, 1, 4)
        body += (header.pack() + link.pack()).ljust(mac, b"\0") + data.ljust(room - mac, b"\0")
    told = structs.tpacket_hdr_v1(1, len(frames), 48, 48 + len(body))
    return structs.tpacket_block_desc(2, 48, (told,)).pack() + body


def test_the_bytes_of_a_file(tmp_path):
    (frame,) = capture.parse_block(block_of([(b"abcdef", {"tp_len": 9, "tp_sec": 2**32 - 1})]))
    path = tmp_path / "x"
    assert capture.write_pcapng(str(path), [frame]) == 1
    time = (2**32 - 1) * 10**9
    description = struct.pack("=HHIHH", 1, 0, 0, 2, 2) + b"lo\0\0" + struct.pack("=HHB7x", 9, 1, 9)
    packet = struct.pack("=IIIII", 0, time >> 32, time & 0xFFFFFFFF, 6, 9) + b"abcdef\0\0" + struct.pack("=HHI4x", 2, 4, 2)
    assert path.read_bytes() == b"".join(
        struct.pack("=II", kind, len(body) + 12) + body + struct.pack("=I", len(body) + 12)
        for kind, body in [(0x0A0D0D0A, struct.pack("=IHHq", 0x1A2B3C4D, 1, 0, -1)), (1, description), (6, packet)]
    )
    nobody = structs.sockaddr_ll(17, 0, 1, 12345).pack()
    block = bytearray(block_of([(b"abcdef", {})]))
    block[96:116] = nobody
    with pytest.raises(ValueError, match="12345"):
        capture.write_pcapng(str(path), capture.parse_block(block))


# ---- blocks that lie ----


def described(frame):
    return (
        bytes(frame.data),
        frame.time,
        frame.length,
        frame.status,
        frame.interface,
        frame.protocol,
        frame.hatype,
        frame.pkttype,
        frame.tci,
        frame.tpid,
    )


def walked(block):
    """What Python makes of a block, or the text of the error."""
    memory = capture.ffi.from_buffer(block)
    try:
        return [described(frame) for frame in capture._walk(memory, len(block), block, capture._Frame)]
    except capture.BadBlock as error:
        return str(error)


def test_a_block():
    block = block_of([(b"first", {"tp_status": 0x80000001, "hv1": (1, 0xF005, 0x8100)}), (b"", {"tp_len": 2**32 - 1}), (b"third", {})])
    frames = capture.parse_block(block)
    assert (
        described(frames[0]) == (b"first", 10**9, 5, 0x80000001, 1, 0x8808, 1, 4, 0xF005, 0x8100)
        and frames[0].hardware
        and frames[0].outgoing
    )
    assert [described(frame) for frame in frames] == walked(block)
    assert [bytes(frame.data) for frame in capture.parse_block(bytearray(block), copy=False)] == [b"first", b"", b"third"]
    assert capture.parse_block(block_of([])) == []
    with pytest.raises(TypeError):
        capture.parse_block("text")


@settings(deadline=None, max_examples=150)
@given(
    st.lists(
        st.tuples(
            st.binary(max_size=40),
            st.fixed_dictionaries(
                {},
                optional={
                    "tp_next_offset": st.integers(0, 300) | st.integers(0, 2**32 - 1),
                    "tp_snaplen": st.integers(0, 100) | st.integers(0, 2**32 - 1),
                    "tp_mac": st.integers(0, 2**16 - 1),
                    "tp_len": st.integers(0, 2**32 - 1),
                },
            ),
        ),
        max_size=5,
    ),
    st.lists(st.tuples(st.integers(0, 47), st.binary(min_size=1, max_size=4)), max_size=2),
    st.integers(0, 100),
    st.booleans(),
)
def test_blocks_that_lie(frames, changes, cut, whole):
    """Both parsers say the same; what they give lies in the block, no byte twice."""
    block = bytearray(block_of(frames))
    for at, data in changes:
        block[at : at + len(data)] = data
    if not whole:
        del block[max(0, len(block) - cut) :]
    expected = walked(bytes(block))
    try:
        found = [described(frame) for frame in capture.parse_block(block)]
    except capture.BadBlock as error:
        found = str(error)
    assert found == expected
    if isinstance(found, list):
        assert sum(len(frame[0]) for frame in found) <= len(block) and all(frame[0] in block for frame in found)


@settings(deadline=None, max_examples=100)
@given(st.binary(max_size=400))
def test_any_bytes(block):
    with contextlib.suppress(capture.BadBlock):
        assert sum(len(frame.data) for frame in capture.parse_block(block)) <= len(block)


@pytest.mark.parametrize(
    "members, text",
    [
        ({"tp_next_offset": 0}, "tp_next_offset is 0"),
        ({"tp_next_offset": 60}, "tp_next_offset is 60"),
        ({"tp_next_offset": 2**32 - 8}, "tp_next_offset is 4294967288"),
        ({"tp_snaplen": 2**32 - 1}, "tp_snaplen 4294967295"),
        ({"tp_mac": 65535}, "tp_mac is 65535"),
        ({"tp_snaplen": 7}, "tp_snaplen 7"),
        ({"tp_next_offset": 92}, "header is at 140"),
    ],
)
def test_what_is_wrong_is_said(members, text):
    with pytest.raises(capture.BadBlock, match=text):
        capture.parse_block(block_of([(b"first", members), (b"second", {})]))
