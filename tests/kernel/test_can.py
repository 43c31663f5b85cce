"""AF_CAN on a virtual bus: RAW, BCM, ISOTP, J1939."""

import os
import re
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

import sockcffi as socket
from sockcffi import messages

FRAME = struct.Struct("=IB3x8s")  # struct can_frame: id, length, data
FD_FRAME = struct.Struct("=IBB2x64s")  # struct canfd_frame: id, length, flags, data
BCM_HEAD = struct.Struct("@3I4l2I0q")  # struct bcm_msg_head: opcode, flags, count, two intervals (s, us), id, number of frames


def frame(number, data=b"12345678"):
    return FRAME.pack(number, len(data), data)


@pytest.fixture
def bus(sock, link):
    sock("AF_CAN", "SOCK_RAW", "CAN_RAW")
    return link("vcan", "mtu", "72")


@pytest.fixture
def raw(sock, bus):
    """raw(): a RAW socket, bound to the bus."""

    def bound():
        s = sock("AF_CAN", "SOCK_RAW", "CAN_RAW")
        s.bind((bus,))
        return s

    return bound


def test_frames(sock, bus, raw):
    one, two = raw(), raw()
    assert one.getsockname() == (bus,)
    assert one.send(frame(0x123)) == 16
    assert two.recvfrom(100) == (frame(0x123), (bus,))
    every = sock("AF_CAN", "SOCK_RAW", "CAN_RAW")
    every.bind(("",))
    assert every.getsockname() == ("",)
    assert sock("AF_CAN", "SOCK_RAW", "CAN_RAW").sendto(frame(0x9ABCDEF | socket.CAN_EFF_FLAG, b""), (bus,)) == 16
    assert every.recvfrom(100) == (frame(0x9ABCDEF | socket.CAN_EFF_FLAG, b""), (bus,))


def test_fd_frames(raw):
    one, two = raw(), raw()
    for s in (one, two):
        s.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_FD_FRAMES, 1)
    long = FD_FRAME.pack(0x321, 64, socket.CANFD_BRS, bytes(range(64)))
    one.send(long)
    data = two.recv(100)
    assert len(data) == socket.CANFD_MTU
    assert (data[:5], data[8:]) == (long[:5], long[8:]) and data[5] & socket.CANFD_BRS  # newer kernels add CANFD_FDF
    assert one.getsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_FD_FRAMES) == 1


def test_filters(raw):
    one, two = raw(), raw()
    filters = struct.pack("=4I", 0x200, 0x700, 0x123, socket.CAN_SFF_MASK)  # struct can_filter: id, mask
    two.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_FILTER, filters)
    assert two.getsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_FILTER, 100) == filters
    for number in (0x100, 0x2FF, 0x124, 0x123):
        one.send(frame(number))
    assert [two.recv(16), two.recv(16)] == [frame(0x2FF), frame(0x123)]
    two.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_JOIN_FILTERS, 1)
    assert two.getsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_JOIN_FILTERS) == 1
    two.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_FILTER, b"")
    one.send(frame(0x123))
    two.settimeout(0.1)
    with pytest.raises(socket.timeout):
        two.recv(16)


def test_loopback_and_own_messages(raw):
    one, two = raw(), raw()
    assert one.getsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_LOOPBACK) == 1
    one.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_LOOPBACK, 0)
    one.send(frame(1))
    one.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_LOOPBACK, 1)
    one.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_RECV_OWN_MSGS, 1)
    one.send(frame(2))
    assert two.recvmsg(16)[::2] == (frame(2), socket.MSG_DONTROUTE)  # sent on this machine
    assert one.recvmsg(16)[::2] == (frame(2), socket.MSG_DONTROUTE | socket.MSG_CONFIRM)  # by this socket


def test_error_filter(raw):
    one = raw()
    one.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_ERR_FILTER, socket.CAN_ERR_MASK)
    assert one.getsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_ERR_FILTER) == socket.CAN_ERR_MASK


@pytest.fixture
def bcm(sock, bus):
    s = sock("AF_CAN", "SOCK_DGRAM", "CAN_BCM")
    s.connect((bus,))
    return s


def test_bcm_sends(bcm, raw):
    two = raw()
    once = BCM_HEAD.pack(socket.CAN_BCM_TX_SEND, 0, 0, 0, 0, 0, 0, 0, 1)
    bcm.send(once + frame(0x111))
    assert two.recv(16) == frame(0x111)
    flags = socket.CAN_BCM_SETTIMER | socket.CAN_BCM_STARTTIMER
    bcm.send(BCM_HEAD.pack(socket.CAN_BCM_TX_SETUP, flags, 0, 0, 0, 0, 10000, 0x222, 1) + frame(0x222, b"tick"))
    assert [two.recv(16) for _ in range(3)] == [frame(0x222, b"tick")] * 3
    bcm.send(BCM_HEAD.pack(socket.CAN_BCM_TX_DELETE, 0, 0, 0, 0, 0, 0, 0x222, 0))


def test_bcm_receives(bcm, raw, bus):
    one = raw()
    # A content filter of one byte: it tells when that changes.
    bcm.send(BCM_HEAD.pack(socket.CAN_BCM_RX_SETUP, 0, 0, 0, 0, 0, 0, 0x333, 1) + frame(0x333, b"\xff" + bytes(7)))
    for data in (b"a0000000", b"a1111111", b"b0000000"):
        one.send(frame(0x333, data))
    for data in (b"a0000000", b"b0000000"):
        message, sender = bcm.recvfrom(200)
        assert sender == (bus,)
        assert BCM_HEAD.unpack_from(message)[::8] == (socket.CAN_BCM_RX_CHANGED, 1)
        assert message[BCM_HEAD.size :][8:] == data


def test_isotp(sock, bus):
    one, two = sock("AF_CAN", "SOCK_DGRAM", "CAN_ISOTP"), sock("AF_CAN", "SOCK_DGRAM", "CAN_ISOTP")
    options = struct.pack("=IIBBBB", socket.CAN_ISOTP_TX_PADDING | socket.CAN_ISOTP_WAIT_TX_DONE, 0, 0, 0xAA, 0x55, 0)
    flow_control = bytes([16, 0, 0])  # blocks of 16 frames, no pause between them
    one.setsockopt(socket.SOL_CAN_ISOTP, socket.CAN_ISOTP_OPTS, options)
    two.setsockopt(socket.SOL_CAN_ISOTP, socket.CAN_ISOTP_RECV_FC, flow_control)
    assert one.getsockopt(socket.SOL_CAN_ISOTP, socket.CAN_ISOTP_OPTS, len(options))[:4] == options[:4]
    assert two.getsockopt(socket.SOL_CAN_ISOTP, socket.CAN_ISOTP_RECV_FC, 3) == flow_control
    one.bind((bus, 0x123, 0x321))
    two.bind((bus, 0x321, 0x123))
    assert one.getsockname() == (bus, 0x123, 0x321)
    whole = bytes(i % 251 for i in range(4095))
    for data in (b"1234567", whole):  # one frame, and the most that the first standard's length field can say
        assert one.send(data) == len(data)
        assert two.recv(5000) == data
    two.send(b"back")
    data, sender = one.recvfrom(100)
    assert (data, sender[0]) == (b"back", bus)


NAME = 0x1122334455667788
PGN = 0xEF00  # "proprietary A", which goes to one address


@pytest.fixture
def j1939(sock, bus):
    """j1939(address[, name]): a socket that has that address on the bus."""

    def bound(address, name=socket.J1939_NO_NAME if hasattr(socket, "J1939_NO_NAME") else 0):
        s = sock("AF_CAN", "SOCK_DGRAM", "CAN_J1939")
        s.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        s.bind((bus, name, socket.J1939_NO_PGN, address))
        return s

    return bound


def test_j1939(j1939, bus):
    one, two = j1939(0x20), j1939(0x30)
    assert one.getsockname() == (bus, socket.J1939_NO_NAME, socket.J1939_NO_PGN, 0x20)
    one.setsockopt(socket.SOL_CAN_J1939, socket.SO_J1939_SEND_PRIO, 3)
    assert one.getsockopt(socket.SOL_CAN_J1939, socket.SO_J1939_SEND_PRIO) == 3
    for data in (b"short", bytes(range(256)) * 4):  # one frame, and a session of the transport protocol
        assert one.sendto(data, (bus, socket.J1939_NO_NAME, PGN, 0x30)) == len(data)
        received, ancillary, flags, sender = two.recvmsg(2000, 200)
        assert (received, sender[1:]) == (data, (socket.J1939_NO_NAME, PGN, 0x20))
        assert sender[0] == bus or len(data) > 8  # Linux 6.1 gives a session's data with interface 0
        found = {kind: value for level, kind, value in ancillary if level == socket.SOL_CAN_J1939}
        assert found[socket.SCM_J1939_DEST_ADDR] == b"\x30"
        assert socket.SCM_J1939_PRIO in found
    one.connect((bus, socket.J1939_NO_NAME, PGN, 0x30))
    assert one.getpeername() == (bus, socket.J1939_NO_NAME, PGN, 0x30)
    one.send(b"connected")
    assert two.recv(100) == b"connected"


def test_timestamps_and_losses(bus, raw):
    one, two = raw(), raw()
    messages.enable(two, messages.Timestamp, messages.Dropped)
    two.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
    before = time.time_ns()
    for _ in range(100):
        one.send(frame(0x123))
    first = messages.receive(two, 16)
    assert first.data == frame(0x123) and before <= first[messages.Timestamp].nanoseconds <= time.time_ns()
    two.settimeout(0)
    with pytest.raises(BlockingIOError):
        while True:
            two.recv(16)
    one.send(frame(0x124))
    last = messages.receive(two, 16)
    assert last.data == frame(0x124) and 0 < last[messages.Dropped].value < 100


def test_the_log_of_the_examples(bus, raw):
    """docs/examples/can_log.py"""
    example = Path(__file__).parents[2] / "docs" / "examples" / "can_log.py"
    environment = {**os.environ, "PYTHONPATH": str(Path(socket.__file__).parents[1])}
    with subprocess.Popen([sys.executable, str(example), bus, "2"], stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout.readline() == f"listening on {bus}\n"
        one = raw()
        one.send(frame(0x123, b"\x11\x22"))
        one.send(frame(0x9ABCDEF | socket.CAN_EFF_FLAG, b""))
        lines = [process.stdout.readline() for _ in range(2)]
    assert re.fullmatch(rf"\(\d{{10}}\.\d{{6}}\) {bus} 123#1122\n", lines[0]), lines
    assert re.fullmatch(rf"\(\d{{10}}\.\d{{6}}\) {bus} 09ABCDEF#\n", lines[1]), lines


def test_j1939_names(j1939, bus):
    one, two = j1939(0x20, NAME), j1939(0x30)
    everyone = bus, socket.J1939_NO_NAME, socket.J1939_PGN_ADDRESS_CLAIMED, socket.J1939_NO_ADDR
    one.sendto(NAME.to_bytes(8, "little"), everyone)
    assert two.recvfrom(100) == (NAME.to_bytes(8, "little"), (bus, NAME, socket.J1939_PGN_ADDRESS_CLAIMED, 0x20))
    # Before 250 ms have passed another could contest the claim, and the kernel refuses to use it.
    one.settimeout(0.3)
    with pytest.raises(socket.timeout):
        one.recv(1)
    one.sendto(b"by name", (bus, socket.J1939_NO_NAME, PGN, 0x30))
    assert two.recvfrom(100) == (b"by name", (bus, NAME, PGN, 0x20))
    two.sendto(b"to a name", (bus, NAME, PGN, socket.J1939_NO_ADDR))
    one.settimeout(10)
    data, ancillary, _, _ = one.recvmsg(100, 200)
    assert data == b"to a name"
    assert (socket.SOL_CAN_J1939, socket.SCM_J1939_DEST_NAME, NAME.to_bytes(8, "little")) in ancillary


def test_j1939_error_queue(j1939, bus):
    one = j1939(0x20)
    stamps = socket.SOF_TIMESTAMPING_SOFTWARE | socket.SOF_TIMESTAMPING_OPT_CMSG | socket.SOF_TIMESTAMPING_OPT_ID
    stamps |= socket.SOF_TIMESTAMPING_TX_ACK | socket.SOF_TIMESTAMPING_TX_SCHED
    one.setsockopt(socket.SOL_SOCKET, socket.SO_TIMESTAMPING, stamps)
    one.setsockopt(socket.SOL_CAN_J1939, socket.SO_J1939_ERRQUEUE, 1)
    one.sendto(bytes(100), (bus, socket.J1939_NO_NAME, PGN, 0x66))  # nobody is there to clear it to send
    levels = set()
    while socket.SOL_CAN_J1939 not in levels:
        _, ancillary, flags, _ = one.recvmsg(0, 500, socket.MSG_ERRQUEUE)
        assert flags & socket.MSG_ERRQUEUE
        levels |= {level for level, kind, _ in ancillary if (level, kind) != (socket.SOL_SOCKET, socket.SO_TIMESTAMPING)}
