"""Control messages: there and back, in the order of cmsg(3), cut off by buffers that are too small, and never a descriptor lost."""

import array
import os
import struct
import sys

import pytest
from conftest import open_descriptors

import sockcffi as socket

pytestmark = pytest.mark.skipif(not hasattr(socket, "SCM_RIGHTS"), reason="this platform has no SCM_RIGHTS")
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")

INT = array.array("i").itemsize


def rights(*fds):
    return socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds).tobytes()


def close_all(messages):
    count = 0
    for level, kind, data in messages:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
            for fd in array.array("i", data[: len(data) - len(data) % INT]):
                os.close(fd)
                count += 1
    return count


# sizes


@pytest.mark.parametrize("length", [*range(20), 1000, 65535])
def test_sizes(length):
    size, space = socket.CMSG_LEN(length), socket.CMSG_SPACE(length)
    assert size == socket.CMSG_LEN(0) + length
    assert size <= space < size + 16 and space % INT == 0
    assert socket.CMSG_SPACE(0) == socket.CMSG_LEN(0)


@linux
def test_sizes_on_linux():
    """A header of size_t and two ints, aligned to size_t."""
    word = struct.calcsize("P")
    assert socket.CMSG_LEN(0) == word + 2 * INT
    assert socket.CMSG_SPACE(1) == socket.CMSG_LEN(0) + word


# there and back


@pytest.mark.parametrize("count", [1, 2, 3, 8, 253])
@pytest.mark.parametrize("into", [False, True])
def test_descriptors(pair, count, into):
    a, b = pair
    fds = count * [a.fileno()]
    assert a.sendmsg([b"x"], [rights(*fds)]) == 1
    space = socket.CMSG_SPACE(count * INT)
    buffer = bytearray(4)
    data, messages, flags, _ = b.recvmsg_into([buffer], space) if into else b.recvmsg(4, space)
    assert (bytes(buffer[:data]) if into else data) == b"x"
    assert [(level, kind, len(content)) for level, kind, content in messages] == [(socket.SOL_SOCKET, socket.SCM_RIGHTS, count * INT)]
    assert isinstance(messages[0], tuple) and type(messages[0][2]) is bytes
    assert not flags & socket.MSG_CTRUNC
    assert close_all(messages) == count


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, lambda b: array.array("i", b)])
@pytest.mark.parametrize("outer", [list, tuple, iter])
def test_what_ancillary_data_may_be(pair, kind, outer):
    a, b = pair
    level, type, data = rights(a.fileno())
    a.sendmsg([b"x"], outer([(level, type, kind(data))]))
    a.sendmsg([b"x"], outer([[level, type, kind(data)]]))
    for _ in range(2):
        assert close_all(b.recvmsg(1, socket.CMSG_SPACE(INT))[1]) == 1


def test_several_messages(pair):
    """The kernel gathers the descriptors of both."""
    a, b = pair
    a.sendmsg([b"x"], [rights(a.fileno()), rights(a.fileno(), b.fileno())])
    _, messages, flags, _ = b.recvmsg(1, socket.CMSG_SPACE(3 * INT) + socket.CMSG_SPACE(INT))
    assert close_all(messages) == 3 and not flags & socket.MSG_CTRUNC


def test_none_at_all(pair):
    a, b = pair
    for ancillary in (), [], iter(()):
        assert a.sendmsg([b"x"], ancillary) == 1
        assert b.recvmsg(1, 1000)[:3] == (b"x", [], 0)


@linux
def test_credentials(closing):
    """SCM_CREDENTIALS and SCM_RIGHTS arrive together, as two messages."""
    a, b = closing(*socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))
    b.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
    ucred = struct.pack("3i", os.getpid(), os.getuid(), os.getgid())
    a.sendmsg([b"x"], [rights(a.fileno()), (socket.SOL_SOCKET, socket.SCM_CREDENTIALS, ucred)])
    _, messages, _, _ = b.recvmsg(1, socket.CMSG_SPACE(len(ucred)) + socket.CMSG_SPACE(INT))
    assert {kind: data for _, kind, data in messages}[socket.SCM_CREDENTIALS] == ucred
    assert close_all(messages) == 1


@linux
def test_messages_of_udp(inet):
    a, b = inet.datagrams()
    b.setsockopt(socket.IPPROTO_IP, socket.IP_PKTINFO, 1)
    b.setsockopt(socket.IPPROTO_IP, socket.IP_RECVTTL, 1)
    a.sendmsg([b"x"], [(socket.IPPROTO_IP, socket.IP_TTL, struct.pack("i", 42))])
    data, messages, flags, address = b.recvmsg(10, 1000)
    assert data == b"x" and address == a.getsockname()
    by_kind = {(level, kind): content for level, kind, content in messages}
    assert struct.unpack("i", by_kind[socket.IPPROTO_IP, socket.IP_TTL]) == (42,)
    assert len(by_kind[socket.IPPROTO_IP, socket.IP_PKTINFO]) == 12


@linux
def test_messages_of_udp6(closing):
    a, b = closing(socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)), closing(socket.socket(socket.AF_INET6, socket.SOCK_DGRAM))
    try:
        b.bind(("::1", 0))
    except OSError as e:
        pytest.skip(f"this machine has no ::1: {e}")
    b.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_RECVHOPLIMIT, 1)
    hops = [(socket.IPPROTO_IPV6, socket.IPV6_HOPLIMIT, struct.pack("i", 17))]
    assert a.sendmsg([b"x"], hops, 0, b.getsockname()) == 1
    assert b.recvmsg(10, 100)[1] == hops


@linux
@pytest.mark.parametrize("option", ["HOPOPTS", "DSTOPTS"])
def test_extension_headers(closing, option):
    """RFC 3542: a header with options that nobody has to know (their two top bits are 0) goes beside one datagram, and arrives beside it."""
    a, b = closing(socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)), closing(socket.socket(socket.AF_INET6, socket.SOCK_DGRAM))
    try:
        b.bind(("::1", 0))
    except OSError as e:
        pytest.skip(f"this machine has no ::1: {e}")
    b.setsockopt(socket.IPPROTO_IPV6, getattr(socket, f"IPV6_RECV{option}"), 1)
    b.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_RECVPKTINFO, 1)
    b.settimeout(10)
    header = bytes([0, 1, 0x1E, 12, *b"twelve bytes"])  # next header, 8 bytes more than 8; an option with 12 bytes
    message = socket.IPPROTO_IPV6, getattr(socket, f"IPV6_{option}"), header
    assert a.sendmsg([b"x"], [message], 0, b.getsockname()) == 1
    data, messages, flags, sender = b.recvmsg(10, 200)
    assert (data, flags, sender[0]) == (b"x", 0, "::1")
    found = {kind: content for level, kind, content in messages if level == socket.IPPROTO_IPV6}
    assert found[message[1]][1:] == header[1:]  # the kernel says what comes next
    assert found[socket.IPV6_PKTINFO] == socket.inet_pton(socket.AF_INET6, "::1") + struct.pack("I", socket.if_nametoindex("lo"))


def test_odd_addresses(pair):
    """Neither the parts nor the data of control messages need to be aligned."""
    a, b = pair
    level, kind, data = rights(a.fileno())
    odd = memoryview(b"-" + data)[1:]
    for start in range(8):
        assert a.sendmsg([memoryview(bytes(start) + b"12345")[start:]], [(level, kind, odd)]) == 5
        room = bytearray(16)
        size, messages, _, _ = b.recvmsg_into([memoryview(room)[start : start + 3], memoryview(room)[start + 3 : start + 5]], 100)
        assert (size, room[start : start + 5]) == (5, b"12345")
        assert close_all(messages) == 1


# cut off


@pytest.mark.parametrize("room", [0, 1, 2])
def test_a_buffer_for_fewer_descriptors(pair, room):
    a, b = pair
    before = open_descriptors()
    a.sendmsg([b"x"], [rights(*3 * [a.fileno()])])
    data, messages, flags, _ = b.recvmsg(1, socket.CMSG_LEN(room * INT) if room else 0)
    assert data == b"x" and flags & socket.MSG_CTRUNC
    assert close_all(messages) == room
    assert open_descriptors() == before


@pytest.mark.parametrize("size", [1, 5, "header - 1", "header", "header + 1", "header + 3"])
def test_a_buffer_of_any_size(pair, size):
    """Too small even for the header, or for one whole descriptor: never an exception, never a descriptor lost."""
    a, b = pair
    size = eval(str(size), {"header": socket.CMSG_LEN(0)})
    a.sendmsg([b"x"], [rights(a.fileno())])
    data, messages, flags, _ = b.recvmsg(1, size)
    assert data == b"x" and flags & socket.MSG_CTRUNC
    assert close_all(messages) == 0


@linux
def test_no_room_at_all_for_the_second_message(closing):
    a, b = closing(*socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))
    b.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
    a.sendmsg([b"x"], [rights(a.fileno())])
    _, messages, flags, _ = b.recvmsg(1, socket.CMSG_SPACE(12))
    assert flags & socket.MSG_CTRUNC and close_all(messages) == 0
    assert [kind for _, kind, _ in messages] == [socket.SCM_CREDENTIALS]


@linux
@pytest.mark.parametrize("size", range(1, 60))
def test_every_size_for_two_messages(closing, size):
    a, b = closing(*socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))
    b.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
    a.sendmsg([b"x"], [rights(a.fileno(), a.fileno())])
    data, messages, flags, _ = b.recvmsg(1, size)
    assert data == b"x" and bool(flags & socket.MSG_CTRUNC) is (size < socket.CMSG_SPACE(12) + socket.CMSG_LEN(2 * INT))
    assert all(len(content) <= size for _, _, content in messages)
    close_all(messages)


def test_peeking_at_descriptors_duplicates_them(pair):
    """Each peek and the receive itself deliver descriptors of their own."""
    a, b = pair
    a.sendmsg([b"x"], [rights(a.fileno())])
    space = socket.CMSG_SPACE(INT)
    assert close_all(b.recvmsg(1, space, socket.MSG_PEEK)[1]) == 1
    assert close_all(b.recvmsg(1, space)[1]) == 1


def test_an_error_sends_nothing(pair):
    a, b = pair
    for bad in [(1, 1)], [(1, 1, "x")], [rights(99999)], [rights(a.fileno()), None]:
        with pytest.raises((OSError, TypeError)):
            a.sendmsg([b"lost"], bad)
    b.setblocking(False)
    with pytest.raises(BlockingIOError):
        b.recv(1)


def test_more_than_the_kernel_takes(pair):
    a, _ = pair
    with pytest.raises(OSError):
        a.sendmsg([b"x"], [rights(*254 * [a.fileno()])])
    with pytest.raises(OSError):
        a.sendmsg([b"x"], [(socket.SOL_SOCKET, 99, bytes(1 << 20))])


# nobody will see them


@pytest.mark.parametrize("into", [False, True])
def test_descriptors_of_a_call_that_raises(pair, into, monkeypatch):
    """The kernel has handed them over when something raises: they are closed."""
    a, b = pair

    def fail(*_, **__):
        raise MemoryError

    before = open_descriptors()
    a.sendmsg([b"x"], [rights(*3 * [a.fileno()])])
    room = 100_000  # so much that it is never CPython's C which reads the messages
    with monkeypatch.context() as patched, pytest.raises(MemoryError):
        patched.setattr("sockcffi.sockets.ancillary.parse", fail)
        b.recvmsg_into([bytearray(1)], room) if into else b.recvmsg(1, room)
    assert open_descriptors() == before
    b.setblocking(False)
    with pytest.raises(BlockingIOError):  # it was received
        b.recv(1)


@pytest.mark.parametrize("into", [False, True])
def test_descriptors_when_memory_runs_out(pair, into):
    """Each allocation of the call fails once."""
    if sys.implementation.name != "cpython":
        pytest.skip("no interpreter but CPython runs out of memory on request")
    testcapi = pytest.importorskip("_testcapi", reason="this CPython was built without its tests")
    a, b = pair
    before, failed, buffers = open_descriptors(), 0, [bytearray(1)]
    for allocation in range(30):
        a.sendmsg([b"x"], [rights(*3 * [a.fileno()])])
        messages = []
        testcapi.set_nomemory(allocation, allocation + 1)
        try:
            messages = b.recvmsg_into(buffers, 100)[1] if into else b.recvmsg(1, 100)[1]
        except MemoryError:
            failed += 1
        finally:
            testcapi.remove_mem_hooks()
        assert close_all(messages) in (0, 3)
        assert open_descriptors() == before
    assert failed
