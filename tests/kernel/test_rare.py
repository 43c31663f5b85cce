"""Families that no Python has: PPPOX, RXRPC, LLC, PHONET, IEEE802154, XDP, KCM, APPLETALK."""

import ctypes
import errno
import fcntl
import mmap
import os
import struct

import pytest

import sockcffi as socket

PROTOCOL = 0x88B5  # left for experiments by IEEE 802


def test_pppoe(cable, sock, hardware_address):
    one, two = (sock("AF_PPPOX", "SOCK_STREAM", "PX_PROTO_OE") for _ in range(2))
    here, there = cable
    one.connect((7, hardware_address(there), here))
    two.connect((7, hardware_address(here), there))
    for sender, receiver in (one, two), (two, one):
        sender.send(b"\x00\x21 the protocol in front is IPv4's")  # the first byte of a protocol in two is even: the kernel drops others
        assert receiver.recv(100) == b"\x00\x21 the protocol in front is IPv4's"
    assert two.getsockname() == (7, hardware_address(here), there)


@pytest.fixture
def tunnels(sock):
    """Two UDP sockets on the loopback interface, connected to each other."""
    one, two = (sock("AF_INET", "SOCK_DGRAM") for _ in range(2))
    one.bind(("127.0.0.1", 0))
    two.bind(("127.0.0.1", 0))
    one.connect(two.getsockname())
    two.connect(one.getsockname())
    return one, two


def test_l2tp(sock, tunnels, exchange):
    sessions = []
    for udp, here, there in zip(tunnels, (1, 2), (2, 1)):
        tunnel, session = (sock("AF_PPPOX", "SOCK_DGRAM", "PX_PROTO_OL2TP") for _ in range(2))
        tunnel.connect((udp.fileno(), *udp.getpeername(), here, 0, there, 0))
        address = udp.fileno(), *udp.getpeername(), here, here * 10, there, there * 10
        session.connect(address)
        assert session.getsockname() == address
        sessions.append(session)
    exchange(*sessions)
    session.setsockopt(socket.SOL_PPPOL2TP, socket.PPPOL2TP_SO_SENDSEQ, 1)
    assert session.getsockopt(socket.SOL_PPPOL2TP, socket.PPPOL2TP_SO_SENDSEQ) == 1


def test_pptp(sock):
    one = sock("AF_PPPOX", "SOCK_STREAM", "PX_PROTO_PPTP")
    one.bind((7, "127.0.0.1"))
    assert one.getsockname() == (7, "127.0.0.1")
    with pytest.raises(OSError) as caught:
        sock("AF_PPPOX", "SOCK_STREAM", "PX_PROTO_PPTP").bind((7, "127.0.0.1"))
    assert caught.value.errno == errno.EBUSY


def this_call(number):
    return socket.SOL_RXRPC, socket.RXRPC_USER_CALL_ID, struct.pack("@L", number)


def test_rxrpc(sock):
    server, client = (sock("AF_RXRPC", "SOCK_DGRAM", "AF_INET") for _ in range(2))
    udp = sock("AF_INET", "SOCK_DGRAM")
    udp.bind(("127.0.0.1", 0))
    service = 100, *udp.getsockname()
    udp.close()  # its port is free now
    server.bind(service)
    server.listen(5)  # of 32 at most
    server.sendmsg([], [this_call(1), (socket.SOL_RXRPC, socket.RXRPC_CHARGE_ACCEPT, b"")])
    client.sendmsg([b"request"], [this_call(2)], 0, service)
    data, ancillary, _, _ = server.recvmsg(100, 200)
    assert data == b"request" and this_call(1) in ancillary
    server.sendmsg([b"answer"], [this_call(1)])
    data, ancillary, flags, peer = client.recvmsg(100, 200)
    assert (data, peer) == (b"answer", service) and this_call(2) in ancillary
    assert flags & socket.MSG_EOR  # the call is over


def test_llc(cable, sock, hardware_address, datagrams):
    one, two = (sock("AF_LLC", "SOCK_DGRAM") for _ in range(2))
    for s, end in zip((one, two), cable):
        s.bind((0x42, hardware_address(end)))
    assert one.getsockname() == (0x42, hardware_address(cable[0]), socket.ARPHRD_ETHER)
    datagrams(one, two)


def test_phonet(sock, phonet, datagrams):
    one, two = (sock("AF_PHONET", "SOCK_DGRAM") for _ in range(2))
    one.bind((phonet, 0x10))
    two.bind((phonet, 0))
    assert one.getsockname() == (phonet, 0x10, 0)
    assert two.getsockname()[1]  # the kernel chose an object
    datagrams(one, two)


def test_ieee802154(sock, radios):
    here, there = radios
    one, two = (sock("AF_IEEE802154", "SOCK_DGRAM") for _ in range(2))
    one.bind(here)
    two.bind(there)
    one.sendto(b"to an address", there)
    assert two.recvfrom(100) == (b"to an address", here)
    two.connect(here)
    two.send(b"connected")
    assert one.recvfrom(100) == (b"connected", there)


FRAMES, FRAME = 4, 2048  # how many, bytes of one


class Ring:
    """One of the rings that AF_XDP shares with us: the positions of the kernel and of us, and entries."""

    def __init__(self, fd, offset, places, entry):
        self.producer, self.consumer, self.entries, _ = places  # struct xdp_ring_offset
        self.entry = struct.Struct(entry)
        self.memory = mmap.mmap(fd, self.entries + FRAMES * self.entry.size, offset=offset)

    def put(self, *entry):
        (number,) = struct.unpack_from("=I", self.memory, self.producer)
        self.entry.pack_into(self.memory, self.entries + number % FRAMES * self.entry.size, *entry)
        struct.pack_into("=I", self.memory, self.producer, number + 1)

    def got(self):
        """The first entry, if the kernel has put one there."""
        if struct.unpack_from("=I", self.memory, self.producer) != (0,):
            return self.entry.unpack_from(self.memory, self.entries)


def test_xdp(cable, sock, hardware_address):
    """A frame out of shared memory: what the kernel does without a program in BPF."""
    here, there = cable
    receiver = sock("AF_PACKET", "SOCK_RAW")
    receiver.bind((there, PROTOCOL))
    s = sock("AF_XDP", "SOCK_RAW")
    memory = mmap.mmap(-1, FRAMES * FRAME)
    address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    s.setsockopt(socket.SOL_XDP, socket.XDP_UMEM_REG, struct.pack("=QQIII4x", address, len(memory), FRAME, 0, 0))
    for ring in ("XDP_UMEM_FILL_RING", "XDP_UMEM_COMPLETION_RING", "XDP_TX_RING"):
        s.setsockopt(socket.SOL_XDP, getattr(socket, ring), FRAMES)
    places = struct.unpack("=16Q", s.getsockopt(socket.SOL_XDP, socket.XDP_MMAP_OFFSETS, 128))  # received, sent, to fill, completed
    sent = Ring(s.fileno(), socket.XDP_PGOFF_TX_RING, places[4:8], "=QII")
    completed = Ring(s.fileno(), socket.XDP_UMEM_PGOFF_COMPLETION_RING, places[12:], "=Q")
    with sent.memory, completed.memory:
        s.bind((here, 0, socket.XDP_COPY))
        frame = hardware_address(there) + hardware_address(here) + struct.pack("!H", PROTOCOL) + b"x" * 46
        memory[FRAME : FRAME + len(frame)] = frame
        sent.put(FRAME, len(frame), 0)
        assert s.sendto(b"", (here, 0)) == 0  # so that the kernel looks
        assert receiver.recv(100) == frame
        assert completed.got() == (FRAME,)
    with pytest.raises(OSError) as caught:
        s.getsockname()
    assert caught.value.errno == errno.EOPNOTSUPP


def test_kcm(sock, streams, ebpf):
    """Messages out of a TCP connection, as a program in BPF finds their ends: here each has 5 bytes."""
    one = sock("AF_KCM", "SOCK_DGRAM", "KCMPROTO_CONNECTED")
    client, server, _ = streams(("127.0.0.1", 0), "AF_INET", "SOCK_STREAM")
    fcntl.ioctl(one.fileno(), socket.SIOCKCMATTACH, struct.pack("=ii", server.fileno(), ebpf(5)))
    client.sendall(b"firstsecon")
    assert [one.recv(100), one.recv(100)] == [b"first", b"secon"]
    one.send(b"reply")
    assert client.recv(100) == b"reply"


def test_a_family_without_a_file(sock):
    """(family, bytes), both ways: AppleTalk's addresses are port, network, node."""
    one = sock("AF_APPLETALK", "SOCK_DGRAM")
    address = struct.pack("!BxHBx8x", 0, 0xFF00, 1)
    request = struct.pack("=16sH14s8x", b"lo", socket.AF_APPLETALK, address)  # struct ifreq
    if os.geteuid():
        pytest.skip("an address for AppleTalk needs root")
    fcntl.ioctl(one.fileno(), socket.SIOCSIFADDR, request)
    one.bind((socket.AF_APPLETALK, address))
    family, data = one.getsockname()
    assert family == socket.AF_APPLETALK and data[2:5] == address[2:5]
    assert data[0] >= 128  # the port that the kernel chose
