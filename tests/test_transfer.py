"""splice between sockets, and sends without a copy whose buffers come back."""

import os
import socket as own
import struct
import sys
import threading
import time
import weakref

import pytest
from conftest import alarms, collect, fill, open_descriptors, read_all

import sockcffi as socket
from sockcffi.sockets import transfer


@pytest.fixture(params=["in the kernel", "through a buffer"])
def way(request, monkeypatch):
    """The test runs with splice(2), and as on a system that lacks it."""
    if request.param == "through a buffer":
        lib = transfer.lib

        class Lib:
            @staticmethod
            def sc_splice(*_):
                return transfer.NOT_CALLED

            def __getattr__(self, name):
                return getattr(lib, name)

        monkeypatch.setattr(transfer, "lib", Lib())


# ---- splice ----


def test_to_the_end_of_the_stream(family, in_thread, way):
    if family.name == "inet6":
        pytest.skip("as inet")
    first, source = family.streams()
    target, last = family.streams()
    data = os.urandom(1_000_003)

    def send():
        first.sendall(data)
        first.shutdown(socket.SHUT_WR)

    got = []
    in_thread(send)
    reader = in_thread(lambda: got.append(read_all(last, len(data))))
    assert socket.splice(source, target) == len(data)
    reader.join(30)
    assert got == [data]
    assert socket.splice(source, target) == 0


def test_a_count(closing, way):
    first, source, target, last = closing(*socket.socketpair(), *socket.socketpair())
    first.sendall(b"abcdef")
    assert socket.splice(source, target, 4) == 4
    assert last.recv(10) == b"abcd"
    assert source.recv(10) == b"ef"
    first.sendall(b"abc")
    first.close()
    assert socket.splice(source, target, 10) == 3


def test_sockets_of_the_interpreter(way):
    first, source = own.socketpair()
    target, last = own.socketpair()
    with first, source, target, last:
        first.sendall(b"abc")
        assert socket.splice(source, target, 3) == 3
        assert last.recv(10) == b"abc"
        source.settimeout(0.05)
        with pytest.raises(own.timeout):
            socket.splice(source, target)


def test_timeouts_of_both_ends(closing, way):
    first, source, target, last = closing(*socket.socketpair(), *socket.socketpair())
    source.settimeout(0.2)
    with alarms(lambda: None, 0.05):
        start = time.monotonic()
        with pytest.raises(socket.timeout):
            socket.splice(source, target)
        assert 0.19 < time.monotonic() - start < 5
    source.settimeout(5)
    target.settimeout(0.1)
    sender = threading.Thread(target=lambda: pytest.raises(OSError, first.sendall, bytes(10**7)))
    sender.start()
    with pytest.raises(socket.timeout):
        socket.splice(source, target)  # nobody reads
    source.close()
    sender.join(30)
    assert not sender.is_alive()


def test_a_handler_that_raises(closing, way):
    def handler():
        raise InterruptedError("enough")

    first, source, target, last = closing(*socket.socketpair(), *socket.socketpair())
    before = open_descriptors()
    with alarms(handler, 0.1):
        with pytest.raises(InterruptedError, match="enough"):
            socket.splice(source, target)
    assert open_descriptors() == before


def test_a_target_that_is_gone(closing, way):
    first, source, target, last = closing(*socket.socketpair(), *socket.socketpair())
    last.close()
    first.sendall(b"abc")
    before = open_descriptors()
    with pytest.raises(BrokenPipeError):
        socket.splice(source, target)
    assert open_descriptors() == before


@pytest.mark.parametrize("count, expected", [(0, ValueError), (-1, ValueError), ("1", TypeError), (1.5, TypeError)])
def test_bad_counts(pair, count, expected):
    with pytest.raises(expected):
        socket.splice(*pair, count)


def test_non_blocking_sockets_are_refused(pair):
    pair[1].setblocking(False)
    for source, target in pair, reversed(pair):
        with pytest.raises(ValueError, match="non-blocking"):
            socket.splice(source, target)


def test_closed_sockets(closing, way):
    a, b, c, d = closing(*socket.socketpair(), *socket.socketpair())
    a.send(b"x")
    b.close()
    with pytest.raises(OSError) as caught:
        socket.splice(b, c)
    assert caught.value.errno == socket.EBADF


# ---- without a copy ----

pytestmark_zerocopy = pytest.mark.skipif(not hasattr(socket, "ZeroCopy"), reason="needs MSG_ZEROCOPY")


@pytestmark_zerocopy
@pytest.mark.parametrize("module", [socket, own], ids=["ours", "the interpreter's"])
def test_buffers_come_back(module):
    with module.create_server(("127.0.0.1", 0)) as listener, module.create_connection(listener.getsockname()) as client:
        server, _ = listener.accept()
        with server, socket.ZeroCopy(client) as sender:
            buffers = [bytearray(os.urandom(20_000)) for _ in range(5)]
            for buffer in buffers:
                assert sender.send(buffer) == 20_000
            assert 1 <= len(sender) <= 5
            received = b""
            while len(received) < 100_000:
                received += server.recv(100_000)
            assert received == b"".join(buffers)
            back = sender.wait()
            assert len(sender) == 0 and sender.completed() == [] and sender.wait() == []
            assert [id(buffer) for buffer, _ in back] == [id(buffer) for buffer in buffers]
            assert all(copied is True for _, copied in back)  # as the loopback does
            assert sender.send(b"") == 0 and len(sender) == 0
            sender.send(b"last")
        assert [data for data, _ in sender.completed()] == [b"last"]  # the block has waited


@pytestmark_zerocopy
def test_a_buffer_is_kept_until_it_is_back(inet):
    class Buffer(bytearray):
        pass

    client, server = inet.streams()
    sender = socket.ZeroCopy(client)
    buffer = Buffer(b"x" * 1000)
    sender.send(buffer)
    buffer = weakref.ref(buffer)
    collect()
    assert buffer() is not None
    server.recv(1000)
    back = sender.wait()
    assert back[0][0] is buffer()
    del back
    collect()
    assert buffer() is None


@pytestmark_zerocopy
def test_a_buffer_that_is_back_may_grow(inet):
    client, server = inet.streams()
    sender = socket.ZeroCopy(client)
    buffer = bytearray(1000)
    sender.send(buffer)
    if sys.implementation.name == "cpython":
        with pytest.raises(BufferError):
            buffer += b"x"
    server.recv(1000)
    ((back, _),) = sender.wait()
    back += b"x"
    fill(client)
    client.setblocking(False)
    with pytest.raises(BlockingIOError) as caught:
        sender.send(buffer)
    buffer += b"y"  # nor does one that did not go stay with it, while the exception lives
    assert caught.value.errno == socket.EAGAIN and len(buffer) == 1002 and len(sender) == 0


@pytestmark_zerocopy
def test_a_send_that_waits(inet, in_thread):
    """Timeouts and signals' handlers, as in send."""
    client, server = inet.streams()
    sender = socket.ZeroCopy(client)

    def send_for_ever():
        while True:
            sender.send(bytes(100_000))

    client.settimeout(0.1)
    with alarms(lambda: None, 0.03), pytest.raises(socket.timeout):
        send_for_ever()

    def handler():
        raise InterruptedError("enough")

    client.settimeout(None)
    with alarms(handler, 0.1), pytest.raises(InterruptedError, match="enough"):
        send_for_ever()


@pytestmark_zerocopy
def test_datagrams(inet):
    a, b = inet.datagrams()
    with socket.ZeroCopy(a) as sender:
        assert [sender.send(data) for data in (b"one", memoryview(b"two"))] == [3, 3]
        assert [b.recv(10), b.recv(10)] == [b"one", b"two"]
        assert [bytes(data) for data, _ in sender.wait()] == [b"one", b"two"]


@pytestmark_zerocopy
def test_no_room_to_note_another_buffer(inet):
    """The kernel notes them in the memory of net.core.optmem_max: send waits for one to come back."""
    a, b = inet.datagrams()
    b.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2**20)
    a.settimeout(10)
    count = 3000
    with socket.ZeroCopy(a) as sender:
        for _ in range(count):
            assert sender.send(b"datagram") == 8
    assert len(sender.completed()) == count


@pytestmark_zerocopy
def test_numbers_wrap_around(inet):
    client, server = inet.streams()
    sender = socket.ZeroCopy(client)
    for number in 2**32 - 1, 0, 1:
        sender._pending[number] = number, None
    sender._note(2**32 - 1, 1, False)
    assert sender.completed() == [(2**32 - 1, False), (0, False), (1, False)]


@pytestmark_zerocopy
def test_errors(inet, unix, closing):
    with pytest.raises(OSError):
        socket.ZeroCopy(unix.socket())
    client, server = inet.streams()
    sender = socket.ZeroCopy(client)
    with pytest.raises(TypeError, match="bytes-like"):
        sender.send("text")
    with pytest.raises(TypeError, match="argument 2"):
        sender.send(b"x", None)
    assert len(sender) == 0
    server.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    server.close()
    with pytest.raises(OSError):
        for _ in range(100):
            sender.send(bytes(100_000))
            time.sleep(0.01)
    client.close()
    with pytest.raises(OSError) as caught:
        sender.send(b"x")
    assert caught.value.errno == socket.EBADF


@pytestmark_zerocopy
def test_waiting_ends_with_the_timeout(inet):
    client, server = inet.streams()
    client.settimeout(0.2)
    sender = socket.ZeroCopy(client)
    sender._pending[0] = b"never sent", None
    start = time.monotonic()
    with pytest.raises(socket.timeout):
        sender.wait()
    assert 0.19 < time.monotonic() - start < 5
    client.setblocking(False)
    with pytest.raises(BlockingIOError):
        sender.wait()
