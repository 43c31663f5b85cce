"""AF_PACKET on a cable with two ends."""

import struct

import pytest

import sockcffi as socket

PROTOCOL = 0x88B5  # left for experiments by IEEE 802
ETHERNET = 1  # ARPHRD_ETHER
BROADCAST = b"\xff" * 6


@pytest.fixture
def ends(sock, link):
    """ends(type, type): two sockets, one at each end."""

    def pair(*kinds):
        opened = [sock("AF_PACKET", kind) for kind in kinds]
        for s, name in zip(opened, link("veth", "peer")):
            s.bind((name, PROTOCOL))
        return opened

    return pair


def name(s):
    return s.getsockname()[0]


def mac(s):
    return s.getsockname()[4]


def test_raw(ends):
    one, two = ends("SOCK_RAW", "SOCK_RAW")
    assert one.getsockname()[1:4] == (PROTOCOL, socket.PACKET_HOST, ETHERNET) and len(mac(one)) == 6
    for target, kind in ((mac(two), "PACKET_HOST"), (BROADCAST, "PACKET_BROADCAST"), (b"\x03" + bytes(5), "PACKET_MULTICAST")):
        frame = target + mac(one) + struct.pack("!H", PROTOCOL) + b"x" * 46
        assert one.send(frame) == len(frame)
        assert two.recvfrom(100) == (frame, (name(two), PROTOCOL, getattr(socket, kind), ETHERNET, mac(one)))


def test_other_hosts_frames(ends):
    one, two = ends("SOCK_RAW", "SOCK_RAW")
    request = struct.pack("=IHH8s", socket.if_nametoindex(name(two)), socket.PACKET_MR_PROMISC, 0, b"")  # struct packet_mreq
    two.setsockopt(socket.SOL_PACKET, socket.PACKET_ADD_MEMBERSHIP, request)
    one.send(b"\x02abcde" + mac(one) + struct.pack("!H", PROTOCOL) + b"x" * 46)
    assert two.recvfrom(100)[1][2] == socket.PACKET_OTHERHOST
    two.setsockopt(socket.SOL_PACKET, socket.PACKET_DROP_MEMBERSHIP, request)


@pytest.mark.parametrize("form", [bytes, bytearray, memoryview])
def test_dgram(ends, form):
    one, two = ends("SOCK_DGRAM", "SOCK_DGRAM")
    one.sendto(b"x" * 50, (name(one), PROTOCOL, 0, 0, form(mac(two))))
    assert two.recvfrom(100) == (b"x" * 50, (name(two), PROTOCOL, socket.PACKET_HOST, ETHERNET, mac(one)))


def test_outgoing(ends, sock):
    one, _ = ends("SOCK_DGRAM", "SOCK_DGRAM")
    every = sock("AF_PACKET", "SOCK_DGRAM")
    every.bind((name(one), socket.ETH_P_ALL))
    one.sendto(b"x" * 50, (name(one), PROTOCOL, 0, 0, BROADCAST))
    found = every.recvfrom(100)
    while found[1][1] != PROTOCOL:  # the interfaces are new: IPv6 sends too
        found = every.recvfrom(100)
    assert found == (b"x" * 50, (name(one), PROTOCOL, socket.PACKET_OUTGOING, ETHERNET, mac(one)))


def test_options(ends):
    one, two = ends("SOCK_DGRAM", "SOCK_DGRAM")
    two.setsockopt(socket.SOL_PACKET, socket.PACKET_AUXDATA, 1)
    one.sendto(b"x" * 50, (name(one), PROTOCOL, 0, 0, mac(two)))
    _, ancillary, _, sender = two.recvmsg(100, 200)
    ((level, kind, data),) = ancillary  # struct tpacket_auxdata: status, len, snaplen ...
    assert (level, kind) == (socket.SOL_PACKET, socket.PACKET_AUXDATA)
    assert struct.unpack_from("=III", data)[1:] == (50, 50)
    assert sender[4] == mac(one)
    assert struct.unpack("=II", two.getsockopt(socket.SOL_PACKET, socket.PACKET_STATISTICS, 8)) == (1, 0)
