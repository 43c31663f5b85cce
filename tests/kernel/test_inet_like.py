"""Families and protocols with IP's addresses, on the loopback interface: UDP-Lite, MPTCP, SCTP, SMC, RDS."""

import struct

import pytest

import sockcffi as socket

HOSTS = {"AF_INET": ("127.0.0.1", 0), "AF_INET6": ("::1", 0)}
both = pytest.mark.parametrize("family", HOSTS)


@both
def test_udplite(sock, lacking, datagrams, family):
    one, two = (sock(family, "SOCK_DGRAM", "IPPROTO_UDPLITE") for _ in range(2))
    for s in (one, two):
        with lacking(f"{family} on the loopback interface"):
            s.bind(HOSTS[family])
    datagrams(one, two)
    two.setsockopt(socket.IPPROTO_UDPLITE, socket.UDPLITE_RECV_CSCOV, 20)
    for coverage in (8, 20):  # of the header alone, which is less than what is asked for: that datagram is dropped
        one.setsockopt(socket.IPPROTO_UDPLITE, socket.UDPLITE_SEND_CSCOV, coverage)
        assert one.getsockopt(socket.IPPROTO_UDPLITE, socket.UDPLITE_SEND_CSCOV) == coverage
        one.sendto(b"a datagram that covers %2d" % coverage, two.getsockname())
    assert two.recv(100) == b"a datagram that covers 20"


@both
def test_mptcp(streams, exchange, family):
    client, server, peer = streams(HOSTS[family], family, "SOCK_STREAM", "IPPROTO_MPTCP")
    assert peer == client.getsockname()
    exchange(client, server)
    assert client.proto == socket.IPPROTO_MPTCP
    flags = struct.unpack_from("=8BI", client.getsockopt(socket.SOL_MPTCP, socket.MPTCP_INFO, 200))[8]
    assert not flags & 1  # it did not fall back to TCP


@both
def test_sctp_stream(streams, exchange, family):
    client, server, peer = streams(HOSTS[family], family, "SOCK_STREAM", "IPPROTO_SCTP")
    assert peer[:2] == client.getsockname()[:2]
    exchange(client, server)


@both
def test_sctp_messages(sock, lacking, family):
    """One socket for all associations, which sendto makes."""
    one, two = (sock(family, "SOCK_SEQPACKET", "IPPROTO_SCTP") for _ in range(2))
    with lacking(f"{family} on the loopback interface"):
        one.bind(HOSTS[family])
        two.bind(HOSTS[family])
    two.listen()
    one.sendto(b"a message", two.getsockname())
    data, sender = two.recvfrom(100)
    assert (data, sender[:2]) == (b"a message", one.getsockname()[:2])
    one.listen()
    two.sendto(b"back", sender)
    assert one.recv(100) == b"back"


@pytest.mark.parametrize("family, protocol", [("AF_INET", "SMCPROTO_SMC"), ("AF_INET6", "SMCPROTO_SMC6")])
def test_smc(streams, exchange, family, protocol):
    """Without the hardware it goes on as TCP."""
    client, server, peer = streams(HOSTS[family], "AF_SMC", "SOCK_STREAM", protocol)
    assert peer == client.getsockname() and server.getpeername() == peer
    assert client.family == server.family == socket.AF_SMC
    exchange(client, server)


def test_rds(sock, lacking, datagrams):
    one, two = (sock("AF_RDS", "SOCK_SEQPACKET") for _ in range(2))
    with lacking("RDS on the loopback interface: its module rds_tcp"):
        one.bind(("127.0.0.1", 0))
        two.bind(("127.0.0.1", 0))
    datagrams(one, two)
    one.connect(two.getsockname())
    assert one.getpeername() == two.getsockname()
    one.send(b"connected")
    assert two.recvmsg(100)[::3] == (b"connected", one.getsockname())
