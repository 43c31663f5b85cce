"""AF_TIPC on one node, which needs no bearer."""

import struct
from concurrent.futures import ThreadPoolExecutor

import pytest

import sockcffi as socket

SERVICE = 18888


@pytest.fixture
def served(sock):
    """served(type): a socket bound to instances 10 to 20 of the service, and another."""

    def pair(kind):
        server, client = sock("AF_TIPC", kind), sock("AF_TIPC", kind)
        server.bind((socket.TIPC_ADDR_NAMESEQ, SERVICE, 10, 20))
        return server, client

    return pair


def instance(number):
    return socket.TIPC_ADDR_NAME, SERVICE, number, 0


@pytest.mark.parametrize("kind", ["SOCK_RDM", "SOCK_DGRAM"])
def test_datagrams(served, kind, datagrams):
    server, client = served(kind)
    client.sendto(b"to a name", instance(15))
    data, sender = server.recvfrom(100)
    assert data == b"to a name"
    assert sender[:4] == client.getsockname()[:4] and sender[0] == socket.TIPC_ADDR_ID
    server.sendto(b"to a socket", sender)
    assert client.recvfrom(100)[0] == b"to a socket"
    client.sendto(b"to all", (socket.TIPC_ADDR_NAMESEQ, SERVICE, 5, 12))  # multicast
    assert server.recv(100) == b"to all"
    datagrams(*served(kind))


@pytest.mark.parametrize("kind", ["SOCK_STREAM", "SOCK_SEQPACKET"])
def test_connections(served, kind, exchange):
    listener, client = served(kind)
    listener.listen()
    with ThreadPoolExecutor() as threads:  # connect waits for accept, not for listen alone
        accepted = threads.submit(listener.accept)
        client.connect(instance(20))
        server, peer = accepted.result()
    with server:
        server.settimeout(10)
        assert peer[:4] == client.getsockname()[:4]
        assert client.getpeername()[:4] == server.getsockname()[:4]
        exchange(client, server)


def test_nobody(sock):
    with pytest.raises(OSError):
        sock("AF_TIPC", "SOCK_SEQPACKET").connect(instance(99))


def test_topology_server(sock, served):
    watcher = sock("AF_TIPC", "SOCK_SEQPACKET")
    watcher.connect((socket.TIPC_ADDR_NAME, socket.TIPC_TOP_SRV, socket.TIPC_TOP_SRV, 0))
    # struct tipc_subscr: type, lower, upper, timeout, filter, a handle of ours
    watcher.send(struct.pack("=5I8s", SERVICE, 0, 100, socket.TIPC_WAIT_FOREVER & 0xFFFFFFFF, socket.TIPC_SUB_PORTS, b"handle"))
    server, _ = served("SOCK_RDM")
    event = struct.unpack("=5I20s8s", watcher.recv(100))  # struct tipc_event: event, lower, upper, port, node, the subscription
    assert event[:3] == (socket.TIPC_PUBLISHED, 10, 20)
    assert server.getsockname()[1:3] == event[4:2:-1]
    server.close()
    assert struct.unpack_from("=I", watcher.recv(100)) == (socket.TIPC_WITHDRAWN,)


@pytest.mark.parametrize("option, value", [("TIPC_IMPORTANCE", 2), ("TIPC_CONN_TIMEOUT", 1234), ("TIPC_SRC_DROPPABLE", 1)])
def test_options(sock, option, value):
    s = sock("AF_TIPC", "SOCK_RDM")
    s.setsockopt(socket.SOL_TIPC, getattr(socket, option), value)
    assert s.getsockopt(socket.SOL_TIPC, getattr(socket, option)) == value
