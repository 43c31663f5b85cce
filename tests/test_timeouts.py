"""Blocking, non-blocking and timeout mode, for every call that can wait. A timeout is one deadline for the whole call, whatever signals
come; a signal handler runs during the call, and when it raises, the call ends and nothing is lost."""

import contextlib
import ctypes
import errno
import fcntl
import io
import os
import shutil
import signal
import socket as own
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest
from conftest import alarms, fill, open_descriptors, read_all

import sockcffi as socket

TIMEOUT = 0.2
ROOT = Path(__file__).parent.parent
COMPILER = shutil.which("cc")


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
    w = Waiting(client, lambda: client.connect(listener.getsockname()), lambda: listener.accept()[0].close(), None)
    w.address = listener.getsockname()
    return w


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


def reading_a_file(closing):
    a, b = closing(*socket.socketpair())
    f = closing(a.makefile("rb", buffering=0))
    return Waiting(a, lambda: f.read(10), lambda: b.send(b"data"), b"data")


def writing_a_file(closing):
    a, b = closing(*socket.socketpair())
    full = fill(a)
    f = closing(a.makefile("wb", buffering=0))
    return Waiting(a, lambda: f.write(b"rest"), lambda: read_all(b, full), 4)


def to_a_full_queue(call, result):
    """As sending_to, with a call that takes (socket, address)."""

    def make(closing):
        w = sending_to(closing)
        address = w.s.getpeername()
        w.call = lambda: call(w.s, address)
        w.result = result
        return w

    return make


def splicing_from(closing):
    a, b, target, _ = closing(*socket.socketpair(), *socket.socketpair())
    return Waiting(a, lambda: socket.splice(a, target, 4), lambda: b.send(b"data"), 4)


def splicing_to(closing):
    source, first, a, b = closing(*socket.socketpair(), *socket.socketpair())
    full = fill(a)
    first.send(b"data")
    return Waiting(a, lambda: socket.splice(source, a, 4), lambda: read_all(b, full), 4)


def splicing_much(closing):
    """The target takes some of it, and no more."""
    source, first, a, b = closing(*socket.socketpair(), *socket.socketpair())
    data = bytes(fill(first))
    full = fill(a)
    read_all(b, full // 2)
    return Waiting(a, lambda: socket.splice(source, a, len(data)), lambda: read_all(b, full - full // 2 + len(data)), len(data))


def without_a_copy(closing):
    listener, a = closing(socket.create_server(("127.0.0.1", 0))), closing(socket.socket())
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # or it would grow meanwhile
    a.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    a.connect(listener.getsockname())
    b = closing(listener.accept()[0])
    full = more = fill(a)
    while more:
        time.sleep(0.1)  # what is on its way leaves room once more
        more = fill(a)
        full += more
    sender = socket.ZeroCopy(a)
    return Waiting(a, lambda: sender.send(b"rest"), lambda: read_all(b, full), 4)


def sending_much(call, size):
    """Some of it goes, then the peer reads no more."""

    def make(closing):
        a, b = closing(*socket.socketpair())
        return Waiting(a, lambda: call(a, bytes(size)), lambda: None, None)

    return make


def send_a_large_file(s, data):
    with tempfile.TemporaryFile() as f:
        f.write(data)
        f.seek(0)
        try:
            return s.sendfile(f)
        finally:
            assert f.tell() < len(data)


MORE = {
    "recv of 32 KiB": reading(lambda s: s.recv(1 << 15), b"data"),
    "a file's read": reading_a_file,
    "a file's write": writing_a_file,
    "recvmmsg": reading(lambda s: socket.recvmmsg(s, 2, 10)[0][0], b"data"),
    "recvmmsg_into": reading(lambda s: into(lambda b: socket.recvmmsg_into(s, [b])[0][0]), (4, b"data")),
    "recvmmsg_into parts": reading(lambda s: into(lambda b: socket.recvmmsg_into(s, [[b]])[0][0]), (4, b"data")),
    "recv_segments": reading(lambda s: socket.recv_segments(s)[0], b"data"),
    "recv_segments_into": reading(lambda s: into(lambda b: socket.recv_segments_into(s, b)[0]), (4, b"data")),
    "recv_fds": reading(lambda s: socket.recv_fds(s, 10, 1)[0], b"data"),
    "sendmmsg": writing(lambda s: socket.sendmmsg(s, [b"rest"]), [4]),
    "sendmmsg with control messages": writing(lambda s: socket.sendmmsg(s, [(b"rest", [], None)]), [4]),
    "sendmmsg to": to_a_full_queue(lambda s, address: socket.sendmmsg(s, [(b"rest", address)]), [4]),
    "send_segments": to_a_full_queue(lambda s, address: socket.send_segments(s, b"rest", 2, address), 4),
    "send of a memoryview": writing(lambda s: s.send(memoryview(b"rest")), 4),
    "sendmsg with an iterator": writing(lambda s: s.sendmsg(iter([b"rest"])), 4),
    "send with flags": writing(lambda s: s.send(b"rest", socket.MSG_NOSIGNAL if hasattr(socket, "MSG_NOSIGNAL") else 0), 4),
    "splice from": splicing_from,
    "splice to": splicing_to,
    "splice of much": splicing_much,
    "ZeroCopy": without_a_copy,
    "connect_ex": lambda closing: raising(connecting(closing)),
}
ENDLESS = {  # what cannot end here
    "sendall of much": sending_much(lambda s, data: s.sendall(data), 8 << 20),
    "sendall of a bytearray": sending_much(lambda s, data: s.sendall(bytearray(data)), 8 << 20),
    "sendfile of much": sending_much(send_a_large_file, 8 << 20),
    "sendfile with send": sending_much(lambda s, data: s.sendfile(io.BytesIO(data)), 8 << 20),
}


def raising(w):
    """connect_ex: what it returns instead of raising it."""

    def call():
        code = w.s.connect_ex(w.address)
        if code == errno.EWOULDBLOCK:
            raise socket.timeout("timed out")
        if code:
            raise OSError(code, os.strerror(code))

    w.call = call
    return w


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


# descriptions that others share


@pytest.fixture(params=sorted({**CALLS, **MORE, **ENDLESS}))
def shared(request, closing):
    """A call that has to wait, on a description that a second socket has, too."""
    if "connect" in request.param and sys.platform != "linux":
        pytest.skip("a full backlog makes a client wait on Linux")
    if request.param == "ZeroCopy" and not hasattr(socket, "ZeroCopy"):
        pytest.skip("needs MSG_ZEROCOPY")
    w = {**CALLS, **MORE, **ENDLESS}[request.param](closing)
    w.name = request.param
    w.ends = request.param not in ENDLESS
    w.other = closing(w.s.dup())
    return w


def outcome(call):
    """("returned", what) or ("raised", what) of a call that a thread makes, which must end."""
    result = []

    def run():
        try:
            result.extend(("returned", call()))
        except Exception as e:
            result.extend(("raised", e))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(20)
    assert not thread.is_alive(), "the call waits in the kernel"
    return result


def has_timed_out(result):
    return result[0] == "raised" and isinstance(result[1], socket.timeout) and result[1].args == ("timed out",)


def test_a_timeout_though_somebody_made_the_description_blocking(shared):
    shared.s.settimeout(TIMEOUT)
    shared.other.settimeout(None)
    start = time.monotonic()
    assert has_timed_out(outcome(shared.call))
    assert time.monotonic() - start > TIMEOUT - 0.01
    assert not is_non_blocking(shared.s)  # which no call changes for the others


def test_a_timeout_when_the_description_becomes_blocking_in_the_wait(shared, in_thread):
    shared.s.settimeout(TIMEOUT)

    def make_it_blocking():
        time.sleep(TIMEOUT / 2)  # for the call to be in its wait
        shared.other.settimeout(None)

    in_thread(make_it_blocking)
    start = time.monotonic()
    assert has_timed_out(outcome(shared.call))
    assert time.monotonic() - start > TIMEOUT - 0.01


def test_non_blocking_though_somebody_made_the_description_blocking(shared):
    shared.s.settimeout(0)
    shared.other.settimeout(None)
    result = outcome(shared.call)
    if shared.name.startswith("a file's"):  # as raw files do
        assert result == ["returned", None]
    elif shared.name.startswith(("sendfile", "splice")):
        assert isinstance(result[1], ValueError)
    else:
        assert isinstance(result[1], (BlockingIOError, socket.timeout)), result
    assert not is_non_blocking(shared.s)


def test_waits_until_it_is_possible_on_a_blocking_description(shared, in_thread):
    if not shared.ends:
        pytest.skip("it does not end")
    shared.s.settimeout(30)
    shared.other.settimeout(None)

    def release():
        time.sleep(0.1)  # for the call to be in its wait
        shared.release()

    in_thread(release)
    assert outcome(shared.call) == ["returned", shared.result]


def by_a_child(s, stdin):
    """A program that has the socket as its standard input, or as a descriptor of its own, makes it blocking."""
    program = "import os, sys; os.set_blocking(int(sys.argv[1]), True)"
    fd = 0 if stdin else s.fileno()
    subprocess.run([sys.executable, "-c", program, str(fd)], stdin=s if stdin else None, pass_fds=[] if stdin else [fd], check=True)


def by_fork(s):
    child = os.fork()
    if not child:
        try:
            s.setblocking(True)
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def by_rights(s):
    """A descriptor that came with a message."""
    a, b = socket.socketpair()
    with a, b:
        socket.send_fds(a, [b"x"], [s.fileno()])
        with own.socket(fileno=socket.recv_fds(b, 1, 1)[1][0]) as copy:
            copy.setblocking(True)


def by_fromfd(module):
    def change(s):
        with module.fromfd(s.fileno(), s.family, s.type) as copy:
            copy.settimeout(None)

    return change


@pytest.mark.parametrize("name", ["recv", "send", "accept"])
@pytest.mark.parametrize(
    "change",
    [
        lambda s: by_a_child(s, True),
        lambda s: by_a_child(s, False),
        by_fork,
        by_rights,
        by_fromfd(socket),
        by_fromfd(own),
        lambda s: os.set_blocking(s.fileno(), True),
    ],
    ids=["stdin", "a child", "fork", "SCM_RIGHTS", "fromfd", "the interpreter's fromfd", "fcntl"],
)
@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_whoever_makes_it_blocking(name, change, closing):
    w = CALLS[name](closing)
    w.s.settimeout(TIMEOUT)
    change(w.s)
    assert not is_non_blocking(w.s)
    assert has_timed_out(outcome(w.call))


def test_who_is_robbed_goes_on_waiting(unix, closing):
    """Eight threads see a datagram come, one gets it: the others would wait in the kernel."""
    a, b = unix.datagrams()
    a.settimeout(0.5)
    closing(a.dup()).settimeout(None)
    results = []
    calls = [lambda: a.recv(1), lambda: a.recvmsg(1), lambda: a.recvfrom(1), lambda: a.recv_into(bytearray(1))] * 2
    threads = [threading.Thread(target=lambda call=call: results.append(outcome(call)), daemon=True) for call in calls]
    for t in threads:
        t.start()
    time.sleep(0.1)  # for them to be in their waits
    b.send(b"x")
    for t in threads:
        t.join(30)
    assert [*map(has_timed_out, results)].count(True) == 7


def test_a_prefork_server_whose_worker_makes_the_listener_blocking(inet):
    """Workers and their parent accept with timeouts from one description."""
    listener = inet.listener()
    listener.settimeout(0.5)
    by_fork(listener)
    assert has_timed_out(outcome(listener.accept))
    client = inet.socket()
    client.connect(listener.getsockname())
    result = outcome(listener.accept)
    with result[1][0] as server:
        assert result[1][1] == client.getsockname() and not is_non_blocking(server)
    assert has_timed_out(outcome(listener.accept))


def test_a_blocking_socket_whose_description_somebody_made_non_blocking(pair):
    """As with the interpreter's own: it fails where it would block."""
    a, _ = pair
    os.set_blocking(a.fileno(), False)
    with pytest.raises(BlockingIOError):
        a.recv(1)
    with own.fromfd(a.fileno(), a.family, a.type) as copy:
        copy.settimeout(None)
        os.set_blocking(a.fileno(), False)
        with pytest.raises(BlockingIOError):
            copy.recv(1)


# timeouts that other threads change


@pytest.mark.parametrize("new", [None, 0])
def test_the_timeout_is_read_once(shared, new, in_thread):
    """A timeout that is set in the middle of a call is for the next one."""
    shared.s.settimeout(TIMEOUT)

    def change():
        time.sleep(TIMEOUT / 2)  # for the call to be in its wait
        shared.s.settimeout(new)

    in_thread(change)
    start = time.monotonic()
    assert has_timed_out(outcome(shared.call))
    assert time.monotonic() - start > TIMEOUT - 0.01


def test_a_call_that_is_tried_again_keeps_its_timeout(pair, in_thread):
    a, b = pair
    a.settimeout(0.6)

    def change():
        b.recv(1)  # the call has begun
        for new in None, 0, 50, None:
            time.sleep(0.1)
            a.settimeout(new)
            b.recv(1 << 18)  # so that there is room, and soon none

    data = bytes(64 << 20)
    in_thread(change)
    assert has_timed_out(outcome(lambda: a.sendall(data)))


def test_threads_that_change_the_timeout_meanwhile(pair, inet, in_thread):
    """A call ends as one of the timeouts says. Data comes all the time, so that one without a timeout ends, too."""
    a, b = pair
    listener = inet.listener()
    stop = threading.Event()

    def change(s, *timeouts):
        while not stop.is_set():
            for timeout in timeouts:
                s.settimeout(timeout)

    def feed():
        while not stop.wait(0.002):
            b.send(b"x")
            with contextlib.suppress(OSError), socket.socket() as client:
                client.settimeout(1)
                client.connect(listener.getsockname())

    def read():
        while not stop.is_set():
            with contextlib.suppress(OSError):
                b.settimeout(0.1)
                b.recv(1 << 16)

    in_thread(change, a, None, 0.001, 0)
    in_thread(change, a, 0, 0.001)
    in_thread(change, listener, None, 0.001, 0)
    for function in feed, read:
        in_thread(function)
    end = time.monotonic() + float(os.environ.get("RACE_SECONDS", 1))
    calls = [
        lambda: a.recv(1),
        lambda: a.recvmsg(1),
        lambda: a.recv_into(bytearray(1)),
        lambda: a.recvfrom(1),
        lambda: a.recvmmsg(1, 1),
        lambda: a.send(b"y"),
        lambda: a.sendall(bytes(1 << 16)),
        lambda: listener.accept()[0].close(),
    ]
    ended = 0
    try:
        while time.monotonic() < end:
            for call in calls:
                kind, result = outcome(call)
                ended += 1
                assert kind == "returned" or isinstance(result, (socket.timeout, BlockingIOError)), result
    finally:
        stop.set()
    assert ended


def test_two_threads_that_set_the_timeout_leave_what_one_of_them_set(pair):
    """The timeout and the description's mode: who has none, and a description that does not wait, would fail from then on."""
    a, _ = pair
    for _ in range(300):
        threads = [threading.Thread(target=lambda t=t: [a.settimeout(t) for _ in range(10)]) for t in (None, 5, None, 7)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        assert is_non_blocking(a) is (a.gettimeout() is not None)


@pytest.mark.skipif(not COMPILER or sys.platform == "win32", reason="needs a compiler, and what POSIX has")
def test_where_no_flag_says_not_to_wait_a_call_asks_first(tmp_path, pair):
    """As on Windows, and as macOS sends: csrc/binding, which there does not give the flag to the kernel."""
    library = tmp_path / "native.so"
    defines = ["-D_GNU_SOURCE", "-DSC_VERSION=0", "-DSC_ASKS_RECV=1", "-DSC_ASKS_SEND=1"]
    subprocess.run([COMPILER, "-shared", "-fPIC", "-pthread", *defines, "-o", library, ROOT / "csrc/binding/socket.c"], check=True)
    lib = ctypes.CDLL(str(library))
    a, b = pair
    data = ctypes.create_string_buffer(4)

    def call(name):
        code = getattr(lib, name)(a.fileno(), data, ctypes.c_size_t(4), socket.MSG_DONTWAIT)
        return "raised" if code == -errno.EWOULDBLOCK else code

    assert outcome(lambda: call("sc_recv")) == ["returned", "raised"]
    b.send(b"data")
    assert outcome(lambda: call("sc_recv")) == ["returned", 4] and data.raw == b"data"
    assert outcome(lambda: call("sc_send")) == ["returned", 4]
    fill(a)
    os.set_blocking(a.fileno(), True)
    assert outcome(lambda: call("sc_send")) == ["returned", "raised"]


@pytest.mark.parametrize("timeout", [5e-324, 1e-12, 1e-9])
def test_a_connect_sees_what_is_there_already(timeout, closing):
    """The loopback has answered when connect returns. CPython's own waits a whole millisecond at least."""
    server = closing(socket.create_server(("127.0.0.1", 0)))
    address = server.getsockname()
    closing(socket.create_connection(address, timeout))
    server.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address, timeout)
