"""connections(): what `ss` shows, row by row; and replies that lie."""

import os
import random
import re
import shutil
import subprocess

import pytest
from hypothesis import given, settings, strategies as st

import sockcffi as socket
from sockcffi import netlink

if not hasattr(socket, "connections"):
    pytest.skip("this platform has no sock_diag", allow_module_level=True)

STATES = {
    "LISTEN": socket.TCP_LISTEN,
    "ESTAB": socket.TCP_ESTABLISHED,
    "UNCONN": socket.TCP_CLOSE,
    "FIN-WAIT-2": socket.TCP_FIN_WAIT2,
    "CLOSE-WAIT": socket.TCP_CLOSE_WAIT,
    "TIME-WAIT": socket.TCP_TIME_WAIT,
    "FIN-WAIT-1": socket.TCP_FIN_WAIT1,
    "SYN-SENT": socket.TCP_SYN_SENT,
    "LAST-ACK": socket.TCP_LAST_ACK,
    "CLOSING": socket.TCP_CLOSING,
}


def by_ss(kind):
    """{inode: (state, queues, local)} of what `ss` shows."""
    told = subprocess.run(
        [shutil.which("ss") or "/usr/sbin/ss", "-aeOHn", {"tcp": "-t", "udp": "-u", "unix": "-x"}[kind]],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found = {}
    for line in told.splitlines():
        words = line.split()
        if kind == "unix":
            found[int(words[5])] = STATES[words[1]], (int(words[2]), int(words[3])), words[4]
        else:
            host, _, port = words[3].rpartition(":")
            inode = re.search(r"\bino:(\d+)", line)
            if inode and int(inode[1]):
                found[int(inode[1])] = STATES[words[0]], (int(words[1]), int(words[2])), (re.sub(r"%.*|[][]", "", host), int(port))
    return found


def here(kind):
    found = {}
    for made in socket.connections(kind):
        if not made.inode:
            continue
        if kind == "unix":
            name = made.local
            name = "*" if name is None else "@" + name[1:].decode().replace("\0", "@") if isinstance(name, bytes) else name
            found[made.inode] = made.state, made.queues, name
        else:
            host, port = made.local
            found[made.inode] = made.state, made.queues, (host, port)
    return found


@pytest.fixture
def some(own_network):
    """Random sockets in a namespace of their own."""
    chance, made = random.Random(7), []
    for i in range(20):
        family, host = chance.choice([(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")])
        server = socket.create_server((host, 0), family=family, backlog=chance.randrange(1, 50))
        made.append(server)
        if chance.random() < 0.7:
            client = socket.create_connection(server.getsockname()[:2])
            made.append(client)
            client.sendall(bytes(chance.randrange(2000)))
            if chance.random() < 0.6:
                made.append(server.accept()[0])
        sock = socket.socket(family, socket.SOCK_DGRAM)
        made.append(sock)
        sock.bind((host, 0))
        sock = socket.socket(socket.AF_UNIX, chance.choice([socket.SOCK_STREAM, socket.SOCK_DGRAM]))
        made.append(sock)
        if chance.random() < 0.6:
            sock.bind(f"\0sockcffi-{os.getpid()}-{i}")
        made += socket.socketpair()
    yield made
    for sock in made:
        sock.close()


@pytest.mark.skipif(not shutil.which("ss", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin"), reason="compared with ss (iproute2)")
@pytest.mark.parametrize("kind", ["tcp", "udp", "unix"])
def test_as_ss_shows(some, kind):
    ours = {os.fstat(sock.fileno()).st_ino for sock in some}
    theirs = {inode: row for inode, row in by_ss(kind).items() if inode in ours}
    assert len(theirs) >= 20
    assert {inode: row for inode, row in here(kind).items() if inode in ours} == theirs


def test_what_a_connection_says(own_network):
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        with server.accept()[0] as connection:
            found = {made.inode: made for made in socket.connections("tcp")}
            mine = found[os.fstat(client.fileno()).st_ino]
            assert (mine.local, mine.remote) == (client.getsockname(), client.getpeername())
            assert mine.tcp_info.tcpi_state == mine.state == socket.TCP_ESTABLISHED and mine.uid == os.getuid() and mine.interface is None
            assert mine.cookie == int.from_bytes(
                client.getsockopt(socket.SOL_SOCKET, socket.SO_COOKIE, 8), "little" if mine.cookie else "big"
            )
            assert mine.congestion == client.getsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, 16).rstrip(b"\0").decode()
            assert mine.memory[socket.SK_MEMINFO_RCVBUF] == client.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)
            assert found[os.fstat(connection.fileno()).st_ino].local == mine.remote
            listening = socket.connections("tcp", states=[socket.TCP_LISTEN])
            assert [(made.local, made.queues) for made in listening] == [(server.getsockname(), (0, 128))]
            assert listening[0].remote is None and repr(listening[0]).startswith("<tcp ('127.0.0.1', ")


def test_wrong_arguments():
    with pytest.raises(ValueError, match="'sctp' is none of tcp, udp, unix"):
        socket.connections("sctp")
    with pytest.raises(ValueError, match="a state is from 0 to 31, not 32"):
        socket.connections(states=[32])


READABLE = [name for name, value in vars(socket.Connection).items() if isinstance(value, property)]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    kind=st.sampled_from(["tcp", "udp", "unix"]),
    data=st.one_of(
        st.binary(max_size=160),
        st.binary(min_size=72, max_size=72).map(
            lambda head: head + netlink.attribute(2, b"\1") + netlink.attribute(4, b"\0x") + netlink.attribute(7, b"abc")
        ),
    ),
)
def test_replies_that_lie(kind, data):
    made = socket.Connection(kind, data)
    for name in READABLE:
        try:
            getattr(made, name)
        except ValueError:
            pass
