"""What PyPy's own socket does wrong, row by row of the table in issue 2 ("each of the 18 rows is a test"): here it must be right
on PyPy and CPython alike. The numbers in the names are the rows."""

import contextlib
import itertools
import os
import socket as own_socket
import struct
import sys
import threading
import time
from errno import EAFNOSUPPORT, ENODEV, ENXIO

import pytest
from conftest import alarms, collect, fill, open_descriptors, read_all

import sockcffi as socket

MIB = 1 << 20
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")


def resident_bytes():
    collect()
    with open("/proc/self/statm") as f:
        return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_row_01_signals_do_not_stretch_a_timeout(pair):
    handled = []

    def handler():
        handled.append(1)
        assert len(handled) < 20, "the timeout starts again at each signal"

    pair[0].settimeout(0.6)
    start = time.monotonic()
    with pytest.raises(socket.timeout), alarms(handler, 0.2):
        pair[0].recv(1)
    assert 0.59 <= time.monotonic() - start < 2
    assert handled


def test_row_02_sendall_has_one_deadline(inet, in_thread):
    client, server = inet.streams()
    data = bytes(200 * MIB)
    stop = threading.Event()

    def read_slowly():
        while not stop.wait(0.05):
            server.recv(65536)

    in_thread(read_slowly)
    client.settimeout(0.5)
    start = time.monotonic()
    try:
        with pytest.raises(socket.timeout):
            client.sendall(data)
    finally:
        stop.set()
    assert 0.49 <= time.monotonic() - start < 3


def test_row_03_sendmsg_waits_until_there_is_room(pair, in_thread):
    a, b = pair
    a.settimeout(30)
    full = fill(a)
    waiting = threading.Event()

    def drain():
        waiting.wait()
        time.sleep(0.2)  # for sendmsg to be in its wait: nothing tells when it is
        read_all(b, full)

    in_thread(drain)
    waiting.set()
    assert a.sendmsg([b"the ", b"rest"]) == 8
    assert read_all(b, 8) == b"the rest"


def test_row_04_a_datagram_that_someone_else_took_is_a_timeout(unix):
    a, b = unix.datagrams()
    a.settimeout(0.1)
    results = []

    def receive():
        try:
            results.append(a.recv(10))
        except OSError as e:
            results.append(type(e))

    for _ in range(10):
        results.clear()
        threads = [threading.Thread(target=receive) for _ in range(6)]
        for t in threads:
            t.start()
        b.send(b"one")
        for t in threads:
            t.join()
        assert sorted(results, key=str) == sorted([b"one"] + 5 * [socket.timeout], key=str)


def cpu_time(call, count):
    """Seconds of this thread's CPU in `count` calls that find the socket full or empty."""
    start = time.thread_time()
    for _ in range(count):
        with pytest.raises(BlockingIOError):
            call()
    return time.thread_time() - start


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(lambda s, buffer: s.send(buffer), id="send"),
        pytest.param(lambda s, buffer: s.sendmsg([buffer]), id="sendmsg"),
        pytest.param(lambda s, buffer: s.recv_into(buffer), id="recv_into"),
        pytest.param(lambda s, buffer: s.recvfrom_into(buffer), id="recvfrom_into"),
        pytest.param(lambda s, buffer: s.recvmsg_into([buffer]), id="recvmsg_into"),
    ],
)
@pytest.mark.parametrize("view", [memoryview, bytearray])
def test_row_05_and_07_buffers_are_not_copied(pair, call, view):
    a, b = pair
    fill(a)
    a.setblocking(False)
    large = view(bytearray(64 * MIB))
    cpu_time(lambda: call(a, large), 5)
    assert cpu_time(lambda: call(a, large), 100) < 0.5  # copying 64 MiB a hundred times takes more than a second


def test_row_05_a_large_memoryview_goes_out_in_pieces(pair, in_thread):
    a, b = pair
    data = os.urandom(MIB) * 16
    received = []
    in_thread(lambda: received.append(read_all(b, len(data))))
    a.setblocking(False)
    rest = memoryview(data)
    deadline = time.monotonic() + 30
    while rest:
        with contextlib.suppress(BlockingIOError):
            rest = rest[a.send(rest) :]
        assert time.monotonic() < deadline
    while not received:
        assert time.monotonic() < deadline
    assert received == [data]


@linux
@pytest.mark.slow
def test_row_06_if_nameindex_does_not_leak():
    for _ in range(5000):
        socket.if_nameindex()
    before = resident_bytes()
    for _ in range(30000):  # PyPy leaks 200 bytes each time
        socket.if_nameindex()
    assert resident_bytes() - before < 3 * MIB


def test_row_07_60_kb_through_sendmsg_and_recvmsg(unix):
    a, b = unix.datagrams()
    data = os.urandom(60000)
    buffers = [bytearray(20000), bytearray(30000), bytearray(20000)]
    assert a.sendmsg([data[:1], data[1:50000], data[50000:]]) == 60000
    assert b.recvmsg(65536)[0] == data
    assert a.sendmsg([data]) == 60000
    assert b.recvmsg_into(buffers)[0] == 60000
    assert b"".join(buffers)[:60000] == data


@pytest.mark.parametrize("value, error", [(float("nan"), ValueError), (1e10, OverflowError), (-1, ValueError), (1 << 70, OverflowError)])
def test_row_08_timeouts_out_of_range(pair, value, error, default_timeout):
    for set_timeout in pair[0].settimeout, socket.setdefaulttimeout:
        with pytest.raises(error):
            set_timeout(value)
    assert pair[0].gettimeout() is None and socket.getdefaulttimeout() is None


def test_row_09_recvfrom_into_a_negative_number_of_bytes(pair):
    pair[1].send(b"kept")
    for receive in pair[0].recvfrom_into, pair[0].recv_into:
        with pytest.raises(ValueError, match="negative"):
            receive(bytearray(4), -1)
    assert pair[0].recv(10) == b"kept"


@pytest.mark.parametrize("host", [b"127.0.0.1", bytearray(b"127.0.0.1"), "127.0.0.1"])
def test_row_10_host_names_may_be_bytes(host):
    assert socket.gethostbyname(host) == "127.0.0.1"
    assert socket.gethostbyname_ex(host)[2] == ["127.0.0.1"]


def test_row_11_herror_tells_the_number():
    with pytest.raises(socket.herror) as caught:
        socket.gethostbyaddr("240.0.0.1")  # of class E: no network has it
    number, text = caught.value.args
    assert number in (1, 2, 3) and isinstance(text, str) and text  # HOST_NOT_FOUND, TRY_AGAIN, NO_RECOVERY
    assert caught.value.errno == number


@pytest.mark.parametrize("address", [["127.0.0.1", 1], ("h", 1, 2), "x", ("127.0.0.1",), None, 1])
@pytest.mark.parametrize("method", ["connect", "connect_ex", "bind"])
def test_row_12_an_address_is_a_tuple_of_two(inet, address, method):
    with pytest.raises(TypeError, match="AF_INET address must be"):
        getattr(inet.socket(), method)(address)


@pytest.mark.parametrize("function", [socket.htons, socket.ntohs])
def test_row_13_htons_does_not_cut_off(function):
    with pytest.raises(OverflowError):
        function(70000)
    assert function(0x1234) in (0x1234, 0x3412)


def test_row_14_interface_errors_have_a_number():
    with pytest.raises(OSError) as caught:
        socket.if_indextoname(0x7FFFFFFF)
    assert caught.value.errno in (ENXIO, ENODEV)
    with pytest.raises(OSError) as caught:
        socket.if_nametoindex("nosuchinterface")
    assert caught.value.errno in (ENXIO, ENODEV)


def test_row_15_inet_pton_of_another_family():
    with pytest.raises(OSError) as caught:
        socket.inet_pton(1234, "127.0.0.1")
    assert caught.value.errno == EAFNOSUPPORT


def test_row_16_the_exceptions_are_the_interpreters_own(pair):
    for name in "error", "gaierror", "herror", "timeout":
        assert getattr(socket, name) is getattr(own_socket, name)
    pair[0].settimeout(0.01)
    with pytest.raises(own_socket.timeout):
        pair[0].recv(1)
    with pytest.raises(own_socket.gaierror):
        socket.getaddrinfo("127.0.0.256", 1, flags=socket.AI_NUMERICHOST)


class Interruption(Exception):
    pass


def interrupted_at(line, call):
    """What call() returns, or Interruption, which is raised at the given line of all the Python code that it runs."""
    lines = itertools.count()

    def trace(frame, event, arg):
        if event == "line" and next(lines) == line:
            sys.settrace(None)
            raise Interruption
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        return call()
    except Interruption:
        return Interruption
    finally:
        sys.settrace(before)


@pytest.mark.skipif(not hasattr(socket, "SCM_RIGHTS"), reason="this platform has no SCM_RIGHTS")
@pytest.mark.parametrize("method", ["recvmsg", "recvmsg_into"])
def test_row_17_an_interrupted_recvmsg_leaves_no_descriptors(pair, method):
    """A Ctrl-C may come at any line: either the message is still there, or its descriptors are closed."""
    a, b = pair
    rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack("8i", *8 * [a.fileno()]))]
    space = socket.CMSG_SPACE(32)

    def receive(flags=0):
        return b.recvmsg(1, space, flags) if method == "recvmsg" else b.recvmsg_into([bytearray(1)], space, flags)

    def close_all(message):
        for fd in struct.unpack("8i", message[1][0][2]):
            os.close(fd)

    before = open_descriptors()
    for line in itertools.count(1):  # line 0 is that of receive
        a.sendmsg([b"x"], rights)
        result = interrupted_at(line, receive)
        if result is not Interruption:
            break
        with contextlib.suppress(BlockingIOError):
            close_all(receive(socket.MSG_DONTWAIT))
        assert open_descriptors() == before, f"interrupted at line {line}"
    close_all(result)


def test_row_18_resolving_in_many_threads_at_once():
    def numeric(n):
        host = f"127.0.{n}.1"
        assert socket.gethostbyname_ex(host) == (host, [], [host])
        assert socket.gethostbyname(host) == host
        assert socket.getaddrinfo(host, n, socket.AF_INET, socket.SOCK_STREAM)[0][4] == (host, n)
        assert socket.getnameinfo((host, n), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV) == (host, str(n))
        assert socket.inet_ntoa(bytes([127, 0, n, 1])) == host

    def named(n):
        name, port = [("http", 80), ("ssh", 22), ("domain", 53), ("smtp", 25)][n % 4]
        if services:
            assert socket.getservbyname(name, "tcp") == port
            assert socket.getservbyport(port, "tcp") == name
        name, number = [("tcp", 6), ("udp", 17), ("icmp", 1), ("ip", 0)][n % 4]
        if protocols:
            assert socket.getprotobyname(name) == number

    def work(n):
        try:
            for _ in range(100):
                numeric(n)
                named(n)
        except BaseException as e:
            failed.append(e)

    failed = []
    services, protocols = os.path.exists("/etc/services"), os.path.exists("/etc/protocols")
    threads = [threading.Thread(target=work, args=(n,)) for n in range(1, 9)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not failed, failed[0]


# and what CPython has wrong too: it returns bytes of its heap


@pytest.fixture
def longer(family):
    """Two sockets, with a datagram of 50 bytes for the first."""
    a, b = family.datagrams()
    b.send(bytes(range(50)))
    return a


def dirty():
    """Leave memory behind that must not show."""
    for _ in range(10):
        b"\xa5" * 65536, b"\xa5" * 4096, b"\xa5" * 64


def test_msg_trunc_never_returns_what_the_kernel_did_not_write(longer):
    dirty()
    assert longer.recv(10, socket.MSG_TRUNC) == bytes(range(10))


def test_msg_trunc_recvfrom(longer):
    dirty()
    assert longer.recvfrom(10, socket.MSG_TRUNC)[0] == bytes(range(10))


def test_msg_trunc_recvmsg(longer):
    dirty()
    data, _, flags, _ = longer.recvmsg(10, 0, socket.MSG_TRUNC)
    assert data == bytes(range(10)) and flags & socket.MSG_TRUNC


@linux
@pytest.mark.parametrize("receive", ["recv_into", "recvfrom_into", "recvmsg_into"])
def test_msg_trunc_into_a_buffer_tells_the_real_length(longer, receive):
    whole = bytearray(b"\xff" * 20)
    part = memoryview(whole)[:10]
    if receive == "recv_into":
        n = longer.recv_into(part, 0, socket.MSG_TRUNC)
    elif receive == "recvfrom_into":
        n = longer.recvfrom_into(part, 0, socket.MSG_TRUNC)[0]
    else:
        n = longer.recvmsg_into([part[:4], part[4:]], 0, socket.MSG_TRUNC)[0]
    assert n == 50
    assert whole == bytes(range(10)) + b"\xff" * 10


@pytest.mark.parametrize("receive", [lambda s: s.recv(10), lambda s: s.recvfrom(10)[0], lambda s: s.recvmsg(10)[0]])
def test_a_longer_datagram_is_cut_at_the_buffer(longer, receive):
    assert receive(longer) == bytes(range(10))
    longer.setblocking(False)
    with pytest.raises(BlockingIOError):  # the rest of it is gone, as always with datagrams
        longer.recv(10)


@linux
@pytest.mark.parametrize(
    "receive",
    [
        lambda s: s.recv(64, socket.MSG_TRUNC),
        lambda s: s.recvfrom(64, socket.MSG_TRUNC)[0],
        lambda s: s.recvmsg(64, 0, socket.MSG_TRUNC)[0],
    ],
)
def test_msg_trunc_on_tcp_discards_and_shows_nothing_old(inet, receive):
    """tcp(7): with MSG_TRUNC the bytes are discarded; the kernel writes none into the buffer."""
    client, server = inet.streams()
    client.sendall(b"x" * 4096 + b"end")
    for _ in range(64):
        dirty()
        assert not any(receive(server))
    assert server.recv(10) == b"end"


# docs/behaviour.md, "From PyPy's": each claim, here and with PyPy's own. A claim is whether a module does it right.


def gives(error, call, *arguments):
    """Whether call(*arguments) raises `error` with an errno, where that is an OSError."""
    try:
        call(*arguments)
    except error as e:
        return not isinstance(e, OSError) or isinstance(e.errno, int)
    except Exception:
        pass
    return False


def counts_from_the_beginning(module, closing):
    a, _ = closing(*module.socketpair())
    a.settimeout(0.5)
    handled = []

    def handler():
        handled.append(1)
        if len(handled) > 10:
            raise Interruption

    try:
        with alarms(handler, 0.2):
            a.recv(1)
    except module.timeout:
        return True
    except Interruption:
        return False


def has_one_deadline(module, closing):
    a, b = closing(*module.socketpair())
    a.settimeout(0.5)
    stop = threading.Event()

    def read_slowly():
        while not stop.wait(0.05):
            b.recv(65536)

    reader = threading.Thread(target=read_slowly)
    reader.start()
    start = time.monotonic()
    try:
        with contextlib.suppress(module.timeout):
            a.sendall(bytes(4 * MIB))  # read in 3 seconds
        return time.monotonic() - start < 2
    finally:
        stop.set()
        reader.join()


def sends_when_there_is_room(module, closing):
    a, b = closing(*module.socketpair())
    full = fill(a)
    a.settimeout(10)
    reader = threading.Timer(0.2, read_all, [b, full])
    reader.start()
    try:
        return a.sendmsg([b"x"]) == 1
    except BlockingIOError:
        return False
    finally:
        reader.join()


def waits_on(module, closing):
    a, b = closing(*module.socketpair(module.AF_UNIX, module.SOCK_DGRAM))
    a.settimeout(0.1)
    results = []

    def receive():
        try:
            results.append(a.recv(10))
        except OSError as e:
            results.append(type(e))

    for _ in range(20 if module is socket else 500):  # until it happens, which is once in thirty
        threads = [threading.Thread(target=receive) for _ in range(6)]
        for thread in threads:
            thread.start()
        time.sleep(0.01)
        b.send(b"one")
        for thread in threads:
            thread.join()
        if BlockingIOError in results:
            return False
    return True


def copies_nothing(module, closing):
    a, _ = closing(*module.socketpair())
    fill(a)
    a.setblocking(False)
    large = memoryview(bytearray(64 * MIB))
    return all(cpu_time(lambda: call(large), 20) < 0.1 for call in (a.send, lambda data: a.sendmsg([data])))


def knows_its_limits(module, closing):
    s = closing(module.socket())
    return gives(ValueError, s.settimeout, float("nan")) and gives(OverflowError, s.settimeout, 1e10)


CLAIMS = {
    "a timeout counts from the beginning": counts_from_the_beginning,
    "sendall has one deadline": has_one_deadline,
    "sendmsg waits": sends_when_there_is_room,
    "who is robbed waits on": waits_on,
    "nothing is copied": copies_nothing,
    "timeouts have limits": knows_its_limits,
    "an address is a tuple": lambda module, closing: gives(TypeError, closing(module.socket()).connect, ["127.0.0.1", 1]),
    "of two": lambda module, closing: gives(TypeError, closing(module.socket()).connect, ("127.0.0.1", 1, 2)),
    "names may be bytes": lambda module, closing: not gives(TypeError, module.gethostbyname, b"127.0.0.1"),
    "herror has its number": lambda module, closing: gives(module.herror, module.gethostbyaddr, "240.0.0.1"),
    "inet_pton has an errno": lambda module, closing: gives(OSError, module.inet_pton, 1234, "127.0.0.1"),
    "if_indextoname has an errno": lambda module, closing: gives(OSError, module.if_indextoname, 0x7FFFFFFF),
    "if_nametoindex has an errno": lambda module, closing: gives(OSError, module.if_nametoindex, "nosuchinterface"),
    "htons cuts nothing off": lambda module, closing: gives(OverflowError, module.htons, 70000),
    "no negative number of bytes": lambda module, closing: gives(ValueError, closing(module.socket()).recvfrom_into, bytearray(4), -1),
}


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_claim(claim, closing):
    assert CLAIMS[claim](socket, closing)


@pytest.mark.skipif(sys.implementation.name != "pypy", reason="the claims are about PyPy's own")
@pytest.mark.parametrize("claim", CLAIMS)
def test_a_claim_is_not_pypys(claim, closing):
    """PyPy 7.3.11 and 8.0.1 do none of these: one that a newer does is no difference any longer, and docs/behaviour.md has to say so."""
    if not hasattr(own_socket, claim.split()[0]) and claim.startswith("if_"):
        pytest.skip("PyPy 7.3.11 has no names of interfaces")
    assert not CLAIMS[claim](own_socket, closing)
