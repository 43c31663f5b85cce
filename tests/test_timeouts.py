"""Blocking, non-blocking and timeout mode, for every call that can wait. A timeout is one deadline for the whole call, whatever signals
come; a signal handler runs during the call, and when it raises, the call ends and nothing is lost."""

import contextlib
import errno
import fcntl
import os
import signal
import sys
import tempfile
import threading
import time

import pytest
from conftest import alarms, fill, open_descriptors, read_all

import sockcffi as socket

TIMEOUT = 0.2


class Waiting:
    """A call that has to wait, and what ends its wait."""

    def __init__(self, s, call, release, result):
        self.s, self.call, self.release, self.result = s, call, release, result


def reading(call, result):
    def make(closing):
        a, b = closing(*socket.socketpair())
        return Waiting(a, lambda: call(a), lambda: b.send(b"data"), result)

    return make


def writing(call, result):
    def make(closing):
        a, b = closing(*socket.socketpair())
        full = fill(a)
        return Waiting(a, lambda: call(a), lambda: read_all(b, full), result)

    return make


def sending_to(closing):
    """Datagrams of AF_UNIX wait for room too."""
    a, b = closing(*socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))
    b.bind("")
    b.setblocking(False)
    fill(a)

    def release():
        with contextlib.suppress(BlockingIOError):
            while True:
                b.recv(1)

    return Waiting(a, lambda: a.sendto(b"rest", b.getsockname()), release, 4)


def accepting(closing):
    listener = closing(socket.create_server(("127.0.0.1", 0)))
    client = closing(socket.socket())

    def accept():
        s, address = listener.accept()
        s.close()
        return address == client.getsockname()

    return Waiting(listener, accept, lambda: client.connect(listener.getsockname()), True)


def full_listener(closing):
    """Its backlog is full: a client has to wait."""
    listener = closing(socket.socket())
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    closing(socket.socket()).connect(listener.getsockname())
    return listener


def connecting(closing):
    listener, client = full_listener(closing), closing(socket.socket())
    return Waiting(client, lambda: client.connect(listener.getsockname()), lambda: listener.accept()[0].close(), None)


def send_a_file(s):
    with tempfile.TemporaryFile() as f:
        f.write(b"rest")
        f.flush()
        return s.sendfile(f)


def into(receive):
    buffer = bytearray(4)
    return receive(buffer), bytes(buffer)


CALLS = {
    "recv": reading(lambda s: s.recv(10), b"data"),
    "recv of much": reading(lambda s: s.recv(1 << 20), b"data"),
    "recv with flags": reading(lambda s: s.recv(10, socket.MSG_PEEK), b"data"),
    "recvfrom": reading(lambda s: s.recvfrom(10)[0], b"data"),
    "recvfrom of much": reading(lambda s: s.recvfrom(1 << 20)[0], b"data"),
    "recv_into": reading(lambda s: into(s.recv_into), (4, b"data")),
    "recvfrom_into": reading(lambda s: into(lambda b: s.recvfrom_into(b)[0]), (4, b"data")),
    "recvmsg": reading(lambda s: s.recvmsg(10)[0], b"data"),
    "recvmsg of much": reading(lambda s: s.recvmsg(1 << 20)[0], b"data"),
    "recvmsg_into": reading(lambda s: into(lambda b: s.recvmsg_into([b])[0]), (4, b"data")),
    "send": writing(lambda s: s.send(b"rest"), 4),
    "sendall": writing(lambda s: s.sendall(b"rest"), None),
    "sendmsg": writing(lambda s: s.sendmsg([b"re", b"st"]), 4),
    "sendfile": writing(send_a_file, 4),
    "sendto": sending_to,
    "accept": accepting,
    "connect": connecting,
}


@pytest.fixture(params=sorted(CALLS))
def waiting(request, closing):
    if request.param == "connect" and sys.platform != "linux":
        pytest.skip("a full backlog makes a client wait on Linux")
    w = CALLS[request.param](closing)
    w.name = request.param
    return w


def elapsed_in(call):
    start = time.monotonic()
    call()
    return time.monotonic() - start


def times_out(w):
    with pytest.raises(socket.timeout) as caught:
        w.call()
    assert caught.value.args == ("timed out",)


# the modes


def test_non_blocking(waiting):
    waiting.s.setblocking(False)
    if waiting.name == "sendfile":
        with pytest.raises(ValueError, match="non-blocking sockets are not supported"):
            waiting.call()
        return
    with pytest.raises(BlockingIOError) as caught:
        waiting.call()
    assert caught.value.errno in (errno.EAGAIN, errno.EWOULDBLOCK, errno.EINPROGRESS)


def test_a_timeout(waiting):
    waiting.s.settimeout(TIMEOUT)
    assert TIMEOUT - 0.01 < elapsed_in(lambda: times_out(waiting)) < 3


@pytest.mark.parametrize("timeout", [None, 10])
def test_waits_until_it_is_possible(waiting, timeout, in_thread):
    waiting.s.settimeout(timeout)
    calling = threading.Event()

    def release():
        calling.wait()
        time.sleep(0.1)  # for the call to be in its wait: nothing tells when it is
        waiting.release()

    in_thread(release)
    calling.set()
    assert waiting.call() == waiting.result


@pytest.mark.parametrize("timeout", [None, 10, 0])
def test_at_once_where_it_is_possible(waiting, timeout):
    if timeout == 0 and waiting.name in ("connect", "sendfile"):
        pytest.skip("neither is done at once")
    waiting.release()
    waiting.s.settimeout(timeout)
    assert waiting.call() == waiting.result


def test_msg_dontwait_does_not_wait(pair):
    with pytest.raises(BlockingIOError):
        pair[0].recv(1, socket.MSG_DONTWAIT)
    fill(pair[0])
    with pytest.raises(BlockingIOError):
        pair[0].send(b"x", socket.MSG_DONTWAIT)


# signals


def test_signals_do_not_stretch_a_timeout(waiting):
    handled = []
    waiting.s.settimeout(0.3)
    with alarms(lambda: handled.append(1), 0.05):
        took = elapsed_in(lambda: times_out(waiting))
    assert 0.29 < took < 3
    assert len(handled) >= 2


@pytest.mark.parametrize("timeout", [None, 10])
def test_signals_do_not_end_a_call(waiting, timeout):
    """PEP 475: the call goes on after each handler. The fourth handler makes it possible."""
    handled = []

    def handler():
        handled.append(1)
        if len(handled) == 4:
            waiting.release()

    waiting.s.settimeout(timeout)
    with alarms(handler, 0.05):
        assert waiting.call() == waiting.result
    assert len(handled) >= 4


class FromHandler(Exception):
    pass


@pytest.mark.parametrize("timeout", [None, 10])
def test_a_handler_that_raises_ends_the_call_and_nothing_is_lost(waiting, timeout):
    def handler():
        raise FromHandler

    before = open_descriptors()
    waiting.s.settimeout(timeout)
    with pytest.raises(FromHandler), alarms(handler, 0.1):
        waiting.call()
    assert open_descriptors() == before
    if waiting.name == "connect":
        return  # that connection stays under way
    waiting.release()
    assert waiting.call() == waiting.result


def test_handlers_run_between_the_pieces_of_sendall(pair, in_thread):
    """A reader that is never slow: sendall has no reason to wait, and still must let handlers run."""
    a, b = pair
    handled = []
    data = bytes(64 << 20)
    in_thread(lambda: read_all(b, len(data)))
    with alarms(lambda: handled.append(1), 0.005):
        a.sendall(data)
    assert handled


def test_a_handler_that_raises_ends_sendall(pair):
    a, b = pair
    data = b"x" * (64 << 20)

    def handler():
        raise FromHandler

    with pytest.raises(FromHandler), alarms(handler, 0.1):
        a.sendall(data)
    a.close()
    received = 0
    while True:
        chunk = b.recv(1 << 20)
        if not chunk:
            break
        assert chunk.count(b"x") == len(chunk)
        received += len(chunk)
    assert 0 < received < len(data)


def test_a_handler_may_close_the_socket(pair):
    """What it waits for can then never come; the call must end, and not read from whoever has the descriptor next."""
    a, b = pair
    a.settimeout(30)

    def handler():
        if a.fileno() >= 0:
            a.close()
            others.extend(socket.socketpair())
            others[1].send(b"secret")

    others = []
    fd = a.fileno()
    with pytest.raises(OSError) as caught, alarms(handler, 0.1):
        a.recv(10)
    with contextlib.ExitStack() as stack:
        for s in others:
            stack.enter_context(s)
        assert others[0].fileno() == fd  # the very number
        assert others[0].recv(10) == b"secret"
    assert caught.value.errno == errno.EBADF or isinstance(caught.value, socket.timeout)


def test_wakeup_fd_and_ctrl_c(pair):
    """KeyboardInterrupt comes through, and through signal.set_wakeup_fd too, as asyncio uses it."""
    a, b = pair
    b.setblocking(False)
    old = signal.set_wakeup_fd(b.fileno())
    try:
        with alarms(lambda: None, 0.05):
            assert a.recv(1) == bytes([signal.SIGALRM])
    finally:
        signal.set_wakeup_fd(old)


# deadlines


def test_sendall_has_one_deadline(inet, in_thread):
    client, server = inet.streams()
    client.settimeout(0.5)
    stop = threading.Event()
    data = bytes(300 << 20)

    def read_slowly():
        while not stop.wait(0.02):
            server.recv(100000)

    in_thread(read_slowly)
    try:
        start = time.monotonic()
        with pytest.raises(socket.timeout):
            client.sendall(data)
        assert 0.49 < time.monotonic() - start < 3
    finally:
        stop.set()


def test_sendfile_times_out(pair):
    a, _ = pair
    a.settimeout(TIMEOUT)
    with tempfile.TemporaryFile() as f:
        f.truncate(64 << 20)
        with pytest.raises(socket.timeout):
            a.sendfile(f)


def test_a_tiny_timeout_is_a_timeout(pair):
    """It is rounded up: never to zero, which would mean non-blocking."""
    pair[0].settimeout(1e-10)
    with pytest.raises(socket.timeout):
        pair[0].recv(1)
    assert pair[0].gettimeout() > 0 and pair[0].getblocking()


def test_a_long_timeout_is_no_overflow(pair, in_thread):
    """Longer than poll(2)'s int of milliseconds can say."""
    a, b = pair
    a.settimeout(1 << 31)
    started = threading.Event()

    def send():
        started.wait()
        time.sleep(0.1)  # for recv to be in its wait
        b.send(b"x")

    in_thread(send)
    started.set()
    assert a.recv(1) == b"x"


def test_connect_ex_returns_the_error(closing):
    listener, s = full_listener(closing), closing(socket.socket())
    s.settimeout(TIMEOUT)
    start = time.monotonic()
    assert s.connect_ex(listener.getsockname()) in (errno.EAGAIN, errno.EWOULDBLOCK)
    assert TIMEOUT - 0.01 < time.monotonic() - start < 3


def test_connect_refused(closing):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = listener.getsockname()
    for timeout in None, 30:
        s = closing(socket.socket())
        s.settimeout(timeout)
        with pytest.raises(ConnectionRefusedError):
            s.connect(address)
        assert closing(socket.socket()).connect_ex(address) == errno.ECONNREFUSED


def test_non_blocking_connect(inet):
    listener = inet.listener()
    s = inet.socket()
    s.setblocking(False)
    assert s.connect_ex(listener.getsockname()) == errno.EINPROGRESS
    listener.accept()[0].close()
    assert s.connect_ex(listener.getsockname()) in (0, errno.EISCONN)


def test_create_connection_times_out(closing):
    with pytest.raises(socket.timeout):
        socket.create_connection(full_listener(closing).getsockname(), timeout=TIMEOUT)


def test_connect_with_a_timeout_succeeds(family):
    listener = family.listener()
    s = family.socket()
    s.settimeout(30)
    s.connect(listener.getsockname())
    server, _ = listener.accept()
    server.close()
    assert s.recv(1) == b""


# settings


def is_non_blocking(s):
    return bool(fcntl.fcntl(s, fcntl.F_GETFL) & os.O_NONBLOCK)


@pytest.mark.parametrize(
    "setting, timeout, blocking, descriptor_blocks",
    [(None, None, True, True), (0, 0.0, False, False), (0.0, 0.0, False, False), (2, 2.0, True, False), (0.25, 0.25, True, False)],
)
def test_settimeout(pair, setting, timeout, blocking, descriptor_blocks):
    a = pair[0]
    a.settimeout(setting)
    assert a.gettimeout() == a.timeout == timeout and type(a.gettimeout()) is type(timeout)
    assert a.getblocking() is blocking
    assert is_non_blocking(a) is not descriptor_blocks


@pytest.mark.parametrize("flag, timeout", [(True, None), (False, 0.0), (1, None), (0, 0.0), ("x", None), ([], 0.0)])
def test_setblocking(pair, flag, timeout):
    pair[0].settimeout(5)
    pair[0].setblocking(flag)
    assert pair[0].gettimeout() == timeout
    assert is_non_blocking(pair[0]) is (timeout == 0)


@pytest.mark.parametrize("default", [None, 0.0, 2.5])
def test_the_default_timeout_is_of_every_new_socket(default, default_timeout, closing, inet):
    socket.setdefaulttimeout(default)
    assert socket.getdefaulttimeout() == default
    new = [closing(socket.socket()), *closing(*socket.socketpair())]
    new.append(closing(socket.fromfd(new[0].fileno(), socket.AF_INET, socket.SOCK_STREAM)))
    new.append(closing(new[0].dup()))
    new.append(closing(socket.socket(fileno=os.dup(new[0].fileno()))))
    for s in new:
        assert s.gettimeout() == default
        assert is_non_blocking(s) is (default is not None)


@pytest.mark.parametrize("default", [None, 2.5])
@pytest.mark.parametrize("own", [None, 5.0])
def test_an_accepted_socket_has_the_default_timeout(default, own, default_timeout, inet):
    """Whatever the listener's own timeout; and it is blocking where the default is None, as the listener's descriptor is not."""
    listener = inet.listener()
    listener.settimeout(own)
    client = inet.socket()
    client.connect(listener.getsockname())
    socket.setdefaulttimeout(default)
    server = inet.closing(listener.accept()[0])
    assert server.gettimeout() == default
    assert is_non_blocking(server) is (default is not None)


@pytest.mark.parametrize("default", [None, 5.0])
@pytest.mark.parametrize("given, expected", [((), "default"), ((None,), None), ((3.0,), 3.0)])
def test_create_connection_uses_its_timeout_or_the_default(default, given, expected, default_timeout, inet):
    listener = inet.listener()
    socket.setdefaulttimeout(default)
    s = inet.closing(socket.create_connection(listener.getsockname(), *given))
    assert s.gettimeout() == (default if expected == "default" else expected)


def test_socketpair_is_not_changed_by_a_wrong_default(default_timeout):
    socket.setdefaulttimeout(1.5)
    for wrong in -1, float("nan"), "1":
        with pytest.raises((ValueError, TypeError)):
            socket.setdefaulttimeout(wrong)
    assert socket.getdefaulttimeout() == 1.5


# closed sockets and other threads


def test_a_closed_socket():
    s = socket.socket()
    s.close()
    s.close()
    assert s.fileno() == -1 and s.detach() == -1
    assert s.gettimeout() is None
    assert s.connect_ex(("127.0.0.1", 1)) == errno.EBADF


@pytest.mark.parametrize("timeout", [None, 10])
def test_shutdown_by_another_thread_ends_a_recv(pair, timeout, in_thread):
    a, _ = pair
    a.settimeout(timeout)
    calling = threading.Event()

    def shut():
        calling.wait()
        time.sleep(0.1)  # for recv to be in its wait
        a.shutdown(socket.SHUT_RDWR)

    in_thread(shut)
    calling.set()
    assert a.recv(1) == b""


def test_a_socket_closed_by_another_thread_is_not_read_from(pair, closing):
    """The descriptor's next owner keeps its data."""
    a, b = pair
    a.settimeout(10)
    fd = a.fileno()
    result = []

    def receive():
        try:
            result.append(a.recv(10))
        except OSError as e:
            result.append(e.errno)

    reader = threading.Thread(target=receive)
    reader.start()
    time.sleep(0.2)  # for recv to be in its wait
    a.close()
    other, other_end = closing(*socket.socketpair())
    assert other.fileno() == fd
    other_end.send(b"secret")
    b.send(b"wake")  # to the old socket, which poll still holds
    reader.join(30)
    assert result == [errno.EBADF]
    assert other.recv(10) == b"secret"


def test_many_threads_wait_on_one_socket(unix):
    """Each datagram goes to one of them; the others time out."""
    a, b = unix.datagrams()
    a.settimeout(1)
    results = []

    def receive():
        try:
            while True:
                results.append(a.recv(10))
        except socket.timeout:
            results.append(None)

    threads = [threading.Thread(target=receive) for _ in range(4)]
    for t in threads:
        t.start()
    for n in range(1000):
        b.send(str(n).encode())
    for t in threads:
        t.join()
    assert results.count(None) == 4
    assert sorted(int(r) for r in results if r) == list(range(1000))
