"""A descriptor is closed once, by one owner, whoever else closes or detaches the socket at the same moment."""

import contextlib
import os
import signal
import socket as own
import sys
import tempfile
import threading

import pytest
from conftest import collect, open_descriptors

import sockcffi as socket

ROUNDS = int(os.environ.get("SOCKCFFI_ROUNDS", 2000))  # sockets; 50,000 before a release
AT_ONCE = 50  # sockets that the threads have at a time


class Canary:
    """A thread that opens files, each for a moment, and looks whether anyone else closes them."""

    def __init__(self):
        self.lost = []
        self.looks = 0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._end.set()
        self._thread.join()

    def _look(self):
        with tempfile.TemporaryFile() as file:
            inode = os.fstat(file.fileno()).st_ino
            while not self._end.is_set():
                fds = [os.dup(file.fileno()) for _ in range(8)]
                for fd in fds:
                    try:
                        if os.fstat(fd).st_ino != inode:
                            self.lost.append(f"descriptor {fd} is another's")
                    except OSError as error:
                        self.lost.append(f"descriptor {fd}: {error}")
                for fd in fds:
                    try:
                        os.close(fd)
                    except OSError as error:
                        self.lost.append(f"descriptor {fd}: {error}")
                self.looks += 1


@pytest.fixture
def canary():
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with Canary() as found:
            yield found
    finally:
        sys.setswitchinterval(interval)
    assert found.looks and not found.lost


def close(sock, fds):
    sock.close()


def close_below(sock, fds):
    socket.SocketType.close(sock)


def detach(sock, fds):
    fd = sock.detach()
    if fd >= 0:
        fds.append(fd)
        os.close(fd)


def leave(sock, fds):
    with sock:
        pass


def hand_over(sock, fds):
    try:
        other = socket.to_stdlib(sock)
    except OSError:
        return
    fds.append(other.fileno())
    other.close()


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize(
    "ways",
    [[close], [detach], [close, detach], [close_below, leave], [hand_over, close], [hand_over, detach]],
    ids=lambda ways: "-".join(way.__name__ for way in ways),
)
def test_threads_that_end_a_socket_at_once(ways, canary):
    ways = (ways * 4)[:4]
    start, end = threading.Barrier(len(ways) + 1), threading.Barrier(len(ways) + 1)
    sockets, fds, failures, rounds = [], [], [], ROUNDS // AT_ONCE

    def work(way):
        with contextlib.suppress(threading.BrokenBarrierError):
            while True:
                start.wait()
                for sock in sockets:
                    try:
                        way(sock, fds)
                    except Exception as error:
                        failures.append(error)
                end.wait()

    threads = [threading.Thread(target=work, args=(way,)) for way in ways]
    for thread in threads:
        thread.start()
    try:
        for _ in range(rounds):
            sockets[:] = [socket.socket() for _ in range(AT_ONCE)]
            start.wait()
            end.wait()
            assert {sock.fileno() for sock in sockets} == {-1}
            handed = sum(way in (detach, hand_over) for way in ways)
            assert len(fds) <= AT_ONCE if handed < len(ways) else len(fds) == AT_ONCE  # each descriptor was handed out once
            fds.clear()
    finally:
        start.abort()
        end.abort()
        for thread in threads:
            thread.join()
    assert not failures


@pytest.mark.parametrize("way", [close, close_below, leave])
def test_an_interruption_anywhere_in_a_close_loses_nothing(way):
    """As a signal's handler may raise between any two lines: the next close() does what is left, once."""

    class Interruption(BaseException):
        pass

    def interrupted(sock, count):
        seen = 0

        def trace(frame, event, argument):
            nonlocal seen
            frame.f_trace_opcodes = True
            if event == "opcode":  # not "line" as well: CPython 3.9 forgets what that raised
                seen += 1
                if seen == count:
                    raise Interruption
            return trace

        sys.settrace(trace)
        try:
            way(sock, [])
        except Interruption:
            return True
        finally:
            sys.settrace(None)
        return False

    count = 1
    while True:
        sock = socket.socket()
        fd = sock.fileno()
        came = interrupted(sock, count)
        sock.close()
        assert sock.fileno() == -1
        with pytest.raises(OSError):
            os.fstat(fd)
        if not came:
            break
        count += 1
    assert count > 2


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs setitimer(2)")
def test_a_handler_that_closes_what_is_being_closed(canary):
    sockets = []

    def handler(*_):
        for sock in sockets:
            sock.close()

    before = signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
    try:
        for _ in range(ROUNDS):
            sockets[:] = [socket.socket()]
            sockets[0].close()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class Late(socket.socket):
    """When `late`, its constructor is interrupted behind its last step."""

    late = False

    def __init__(self, *args, **keywords):
        super().__init__(*args, **keywords)
        if self.late:
            raise KeyboardInterrupt


def accepted(sock):
    with socket.create_server(("127.0.0.1", 0)) as listener, socket.create_connection(listener.getsockname()):
        Late.late = True
        listener.accept()


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize(
    "make",
    [
        lambda sock: sock.dup(),
        accepted,
        lambda sock: socket.fromfd(sock.fileno(), sock.family, sock.type),
        lambda sock: socket.socketpair(),
    ],
    ids=["dup", "accept", "fromfd", "socketpair"],
)
def test_a_constructor_that_is_interrupted_at_its_end(make, monkeypatch):
    """The object has the descriptor then: who closes it as well closes what another thread got meanwhile."""
    monkeypatch.setattr(socket, "socket", Late)
    with Late() as sock:
        monkeypatch.setattr(Late, "late", make is not accepted)
        before = open_descriptors()
        with pytest.raises(KeyboardInterrupt) as caught:
            make(sock)
        assert open_descriptors() == before
        files = [open(os.devnull) for _ in range(4)]
        del caught
        collect()  # the objects
        for file in files:
            os.fstat(file.fileno())
            file.close()


@pytest.mark.parametrize("convert, module", [(socket.to_stdlib, own), (socket.from_stdlib, socket)], ids=["to_stdlib", "from_stdlib"])
def test_a_socket_that_is_not_handed_over_stays_its_owner(convert, module, monkeypatch):
    class Late(module.socket):
        def __init__(self, *args, **keywords):
            super().__init__(*args, **keywords)
            raise KeyboardInterrupt

    monkeypatch.setattr(module, "socket", Late)
    a, b = (own if module is socket else socket).socketpair()
    with a, b:
        fd = a.fileno()
        with pytest.raises(KeyboardInterrupt) as caught:
            convert(a)
        del caught
        collect()  # the object that had it
        assert a.fileno() == fd
        a.send(b"x")
        assert b.recv(1) == b"x"


def test_a_constructor_that_is_called_again_takes_no_place():
    """A class in Python has its descriptors in places, of which there are as many as Linux lets a process have descriptors."""
    sock = socket.socket()
    place = getattr(sock, "_sc_place", None)
    for _ in range(10):
        sock.close()
        sock.__init__()
        assert sock.fileno() >= 0 and getattr(sock, "_sc_place", None) == place
    sock.close()


def test_a_close_that_fails_is_no_second_close():
    sock = socket.socket()
    fd = sock.fileno()
    os.close(fd)
    with pytest.raises(OSError):
        sock.close()
    with open(os.devnull) as file:
        assert file.fileno() == fd
        sock.close()
        assert sock.detach() == -1
        del sock
        collect()
        os.fstat(fd)
