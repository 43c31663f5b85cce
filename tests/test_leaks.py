"""A hundred thousand connections and ten thousand messages with descriptors, from eight threads: descriptors and memory are
afterwards where they were."""

import os
import struct
import sys
import threading

import pytest
from conftest import collect, open_descriptors

import sockcffi as socket

THREADS = 8
MIB = 1 << 20

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="needs /proc to count descriptors and memory")]


def resident_bytes():
    collect()
    with open("/proc/self/statm") as f:
        return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def in_threads(work, count):
    """Run work(thread's number, times) in every thread, `count` times in all."""

    def run(number):
        try:
            work(number, count // THREADS)
        except BaseException as e:
            failed.append(e)

    failed = []
    threads = [threading.Thread(target=run, args=(n,)) for n in range(THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if failed:
        raise failed[0]


def check(work, count, slack):
    """In four rounds the last two add less than `slack` bytes: the first ones warm up (allocators, PyPy's compiler)."""
    before = open_descriptors()
    resident = []
    for _ in range(4):
        in_threads(work, count // 4)
        assert open_descriptors() == before
        resident.append(resident_bytes())
    assert resident[3] - resident[1] < slack, [r // 1024 for r in resident]


@pytest.mark.parametrize("family", ["inet", "unix"])
def test_100_000_connections(family, short_dir):
    def work(number, times):
        # an address each in 127/8: the ports of one would not last
        address = (f"127.0.9.{number + 1}", 0) if family == "inet" else f"{short_dir}/{number}"
        with socket.socket(getattr(socket, "AF_" + family.upper())) as listener:
            listener.bind(address)
            listener.listen()
            address = listener.getsockname()
            for _ in range(times):
                client = socket.socket(listener.family)
                client.connect(address)
                server, _ = listener.accept()
                client.sendall(b"ping")
                server.sendall(server.recv(10))
                assert client.recv(10) == b"ping"
                if family == "inet":  # close with a reset: no TIME_WAIT, which would keep the port for a minute
                    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                client.close()
                server.close()
        if family == "unix":
            os.unlink(address)

    linger = struct.pack("ii", 1, 0)
    check(work, 100_000, 2 * MIB)  # 50,000 connections: less than 42 bytes each


def test_10_000_messages_with_8_descriptors(closing):
    def work(number, times):
        sender, receiver = pairs[number]
        for _ in range(times):
            socket.send_fds(sender, [b"x"], 8 * [0])
            data, fds, flags, _ = socket.recv_fds(receiver, 10, 8)
            assert data == b"x" and len(fds) == 8 and not flags & socket.MSG_CTRUNC
            for fd in fds:
                os.close(fd)

    pairs = [closing(*socket.socketpair()) for _ in range(THREADS)]
    check(work, 10_000, 2 * MIB)


def test_10_000_messages_that_nobody_reads_to_the_end(closing):
    """Descriptors that do not fit into the control buffer, or arrive at a plain recv, are closed by the kernel."""

    def work(number, times):
        sender, receiver = pairs[number]
        for _ in range(times):
            socket.send_fds(sender, [b"x"], 8 * [0])
            _, fds, flags, _ = socket.recv_fds(receiver, 10, 2)
            assert flags & socket.MSG_CTRUNC
            for fd in fds:
                os.close(fd)
            socket.send_fds(sender, [b"x"], 8 * [0])
            receiver.recv(10)

    pairs = [closing(*socket.socketpair()) for _ in range(THREADS)]
    check(work, 10_000, 2 * MIB)


def test_sockets_that_are_dropped_close_themselves():
    """Without close(): a ResourceWarning, and no descriptor left. A socket in a cycle too."""
    before = open_descriptors()
    for _ in range(20):
        with pytest.warns(ResourceWarning):
            for _ in range(5):
                a, b = socket.socketpair()
                cycle = [a, b]
                cycle.append(cycle)
                del a, b, cycle
            collect()
    assert open_descriptors() == before


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(lambda s: s.getsockname(), id="getsockname"),
        pytest.param(lambda s: s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE, 1024), id="getsockopt"),
        pytest.param(lambda s: s.sendto(bytes(1000), s.getsockname()), id="sendto"),
        pytest.param(lambda s: s.sendmsg([bytes(1000)] * 10, [(1, 99, bytes(1000))]), id="sendmsg"),
        pytest.param(lambda s: s.recvmsg(100000, 10000), id="recvmsg"),
        pytest.param(lambda s: s.recv(100000), id="recv"),
        pytest.param(lambda s: s.sendmmsg([(bytes(1000), s.getsockname())] * 10), id="sendmmsg"),
        pytest.param(lambda s: s.sendmmsg([(b"", ("127.0.0.1", -1))]), id="sendmmsg that fails"),
        pytest.param(lambda s: (s.sendto(bytes(1000), s.getsockname()), s.recvmmsg(10, 1000, 100)), id="recvmmsg"),
        pytest.param(lambda s: s.recvmmsg_into([bytearray(1000)]), id="recvmmsg_into"),
        pytest.param(lambda s: s.send_segments(bytes(1000), 100, s.getsockname()), id="send_segments"),
        pytest.param(lambda s: s.recv_segments(), id="recv_segments"),
        pytest.param(lambda s: s.connect(("127.0.0.1", -1)), id="connect"),
        pytest.param(lambda s: socket.getaddrinfo("127.0.0.1", 1), id="getaddrinfo"),
        pytest.param(lambda s: socket.getaddrinfo(b"no..name", 1), id="getaddrinfo that fails"),
        pytest.param(lambda s: socket.gethostbyname_ex("127.0.0.1"), id="gethostbyname_ex"),
        pytest.param(lambda s: socket.if_nameindex(), id="if_nameindex"),
    ],
)
def test_calls_keep_no_memory(call, closing):
    def calls(count):
        for _ in range(count):
            try:
                call(s)
            except OSError:  # most of them fail: those paths must not leak either
                pass
            except OverflowError:
                pass

    s = closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    s.bind(("127.0.0.1", 0))
    s.setblocking(False)
    calls(3000)
    before = resident_bytes()
    calls(10000)
    assert resident_bytes() - before < 2 * MIB
