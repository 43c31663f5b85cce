"""What programs wish of `socket` and CPython does not do: paths of pathlib for AF_UNIX, one class for a host's name that can be none, the
four parts of an IPv6 address for create_connection, one deadline over all addresses, messages that go on as they came."""

import builtins
import os
import pathlib
import pickle
import sys
import time

import pytest
from conftest import _has_ipv6_loopback

import sockcffi as socket
from sockcffi.binding import errors
from sockcffi.sockets import batch

unix = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this platform has no AF_UNIX")
ipv6 = pytest.mark.skipif(not _has_ipv6_loopback(), reason="this machine has no ::1")


# paths


class BytesPath:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


@pytest.fixture(params=[pathlib.Path, lambda path: BytesPath(os.fsencode(path))], ids=["Path", "bytes"])
def path(request, short_dir):
    return request.param(os.path.join(short_dir, "socket"))


@unix
def test_a_path_for_a_stream(path, closing):
    server = closing(socket.create_server(path, family=socket.AF_UNIX))
    assert server.getsockname() == os.fsdecode(path)
    for connect in "connect", "connect_ex":
        client = closing(socket.socket(socket.AF_UNIX))
        assert not getattr(client, connect)(path)
        assert client.getpeername() == os.fsdecode(path)
        closing(server.accept()[0])


@unix
def test_a_path_for_datagrams(path, closing):
    receiver = closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
    receiver.bind(path)
    sender = closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
    assert sender.sendto(b"1", path) == sender.sendto(b"2", 0, path) == sender.sendmsg([b"3"], [], 0, path) == 1
    assert sender.sendmmsg([(b"4", path), (b"5", [], path)]) == [1, 1]
    assert [receiver.recv(9) for _ in range(5)] == [b"1", b"2", b"3", b"4", b"5"]


@unix
def test_a_path_is_text_like_any(path):
    encoded = socket.encode_address(socket.AF_UNIX, os.fsdecode(path))
    assert socket.encode_address(socket.AF_UNIX, path) == encoded
    for platform in "macos-arm64", "windows-x86_64":
        there = socket.encode_address("AF_UNIX", os.fsdecode(path), platform=platform)
        assert socket.encode_address("AF_UNIX", path, platform=platform) == there


@unix
def test_a_path_that_is_none(closing, short_dir):
    s = closing(socket.socket(socket.AF_UNIX))
    with pytest.raises(OSError, match="AF_UNIX path too long"):
        s.bind(pathlib.Path("x" * 200))
    with pytest.raises(TypeError, match="__fspath__"):
        s.bind(BytesPath(5))
    for bad in pathlib.Path, 5, ["path"]:  # the class itself has no path
        with pytest.raises(TypeError):
            s.bind(bad)
    with pytest.raises(FileNotFoundError):
        s.connect(pathlib.Path(short_dir, "none"))


# host names

NAMES = ["a..b", "x" * 64, "x" * 64 + ".example", ".a", "..", "a..", "\u00e4..b", "\u00e4" * 64, "\ud800"]
CALLS = {
    "getaddrinfo": lambda name: socket.getaddrinfo(name, 1),
    "gethostbyname": socket.gethostbyname,
    "gethostbyname_ex": socket.gethostbyname_ex,
    "gethostbyaddr": socket.gethostbyaddr,
    "create_connection": lambda name: socket.create_connection((name, 1)),
    "getfqdn": socket.getfqdn,
}


@pytest.mark.parametrize("name", NAMES, ids=ascii)
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_name_that_can_be_none(call, name, no_leak):
    for expected in UnicodeError, socket.gaierror, OSError:
        with pytest.raises(expected) as caught:
            call(name)
    assert caught.value.errno == socket.EAI_NONAME and ascii(name) in str(caught.value)
    assert isinstance(caught.value.__cause__, UnicodeError)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (type(copy), copy.args) == (errors.HostNameError, caught.value.args)


@pytest.mark.parametrize("name", ["\u00e4..b", "\u00e4" * 64, "\ud800"], ids=ascii)
def test_an_address_that_can_be_none(name, closing):
    """CPython raises TypeError here; a name in ASCII is left to the resolver, whose gaierror that is."""
    s, datagrams = closing(socket.socket(), socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    calls = s.bind, s.connect, s.connect_ex, lambda address: datagrams.sendto(b"", address), lambda a: datagrams.sendmsg([b""], [], 0, a)
    for call in calls:
        for expected in UnicodeError, socket.gaierror, TypeError:
            with pytest.raises(expected, match="encoding of hostname failed"):
                call((name, 1))


# create_connection


@ipv6
def test_the_four_parts_of_an_ipv6_address(closing):
    server = closing(socket.create_server(("::1", 0), family=socket.AF_INET6))
    address = server.getsockname()
    for parts in address, address[:3], (*address[:2], 5, 0):
        client = closing(socket.create_connection(parts))
        assert client.getpeername()[:2] == address[:2]
        closing(server.accept()[0])


def test_which_parts_are_asked_for(monkeypatch, closing):
    asked, connected = [], []

    class Recorder(socket.socket):
        def connect(self, address):
            connected.append(address)

    def getaddrinfo(*arguments):
        asked.append(arguments)
        return [(socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("fe80::1", 80, 0, 3))]

    monkeypatch.setattr(socket, "socket", Recorder)
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    for address in ("fe80::1", 80), ("fe80::1", 80, 7), ("fe80::1", 80, 0, 2), ("fe80::1%3", 80, 0, 0):
        closing(socket.create_connection(address))
    assert [arguments[:3] for arguments in asked] == [
        ("fe80::1", 80, 0),
        *[(name, 80, socket.AF_INET6) for name in ("fe80::1", "fe80::1", "fe80::1%3")],
    ]
    assert connected == [("fe80::1", 80, 0, 3), ("fe80::1", 80, 7, 3), ("fe80::1", 80, 0, 2), ("fe80::1", 80, 0, 3)]
    for wrong in ("fe80::1",), ("fe80::1", 80, 0, 0, 0), ():
        with pytest.raises(ValueError, match="unpack"):
            socket.create_connection(wrong)


@pytest.fixture
def deaf(closing):
    """The addresses of listeners whose backlog is full, so that a client waits for them."""
    if sys.platform != "linux":
        pytest.skip("a full backlog makes a client wait on Linux")

    def make():
        listener = closing(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(2):
            client = closing(socket.socket())
            client.setblocking(False)
            client.connect_ex(listener.getsockname())
        return (socket.AF_INET, socket.SOCK_STREAM, 6, "", listener.getsockname())

    return [make() for _ in range(4)]


@pytest.mark.parametrize("delay", [None, 0.05])
@pytest.mark.parametrize("timeout", [{}, {"timeout": None}, {"timeout": 30}])
def test_one_deadline_over_all_addresses(deaf, delay, timeout, monkeypatch, no_leak):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *arguments: deaf)
    start = time.monotonic()
    with pytest.raises(socket.timeout, match="timed out"):
        socket.create_connection(("name", 1), total_timeout=0.5, happy_eyeballs_delay=delay, **timeout)
    assert 0.49 <= time.monotonic() - start < 10


@pytest.mark.parametrize("delay", [None, 0.05])
def test_a_shorter_timeout_for_each_of_them(deaf, delay, monkeypatch, no_leak):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *arguments: deaf)
    start = time.monotonic()
    with pytest.raises((OSError, getattr(builtins, "ExceptionGroup", OSError))) as caught:
        socket.create_connection(("name", 1), 0.1, total_timeout=30, happy_eyeballs_delay=delay, all_errors=True)
    assert len(caught.value.exceptions) == 4
    assert time.monotonic() - start < 10


@pytest.mark.parametrize("delay", [None, 0.05])
@pytest.mark.parametrize("timeout", [None, 20.0])
def test_the_connection_has_its_own_timeout(delay, timeout, closing):
    server = closing(socket.create_server(("127.0.0.1", 0)))
    client = closing(socket.create_connection(server.getsockname(), timeout, total_timeout=30, happy_eyeballs_delay=delay))
    assert client.gettimeout() == timeout
    client = closing(socket.create_connection(server.getsockname(), total_timeout=30, happy_eyeballs_delay=delay))
    assert client.gettimeout() is None


def test_the_deadline_counts_from_the_call(closing, monkeypatch):
    server = closing(socket.create_server(("127.0.0.1", 0)))
    found = socket.getaddrinfo(*server.getsockname(), type=socket.SOCK_STREAM)

    def slow(*arguments):
        time.sleep(0.2)
        return found

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    for delay in None, 0.05:
        with pytest.raises(socket.timeout):
            socket.create_connection(("name", 1), total_timeout=0.1, happy_eyeballs_delay=delay)
        with pytest.raises(socket.timeout):
            socket.create_connection(("name", 1), total_timeout=0, happy_eyeballs_delay=delay)
    for wrong, error in ((-1, ValueError), ("1", TypeError), (float("nan"), ValueError)):
        with pytest.raises(error):
            socket.create_connection(("name", 1), total_timeout=wrong)


# messages that go on as they came


@pytest.mark.parametrize("gather", [True, False])
def test_what_came_can_be_sent(family, gather, monkeypatch):
    if not gather:
        monkeypatch.setattr(batch, "gather", None)
    one, two, three = (family.socket(socket.SOCK_DGRAM, bound=True) for _ in range(3))
    assert one.sendmmsg([(data, two.getsockname()) for data in (b"first", b"second", b"")]) == [5, 6, 0]
    came = two.recvmmsg(9, 100, 100)
    assert [message[:2] for message in came] == [(b"first", []), (b"second", []), (b"", [])]
    assert three.sendmmsg(came) == [5, 6, 0]  # back to where they came from
    assert three.sendmmsg([(data, [], 12345, address) for data, _, _, address in came]) == [5, 6, 0]  # the flags told of receiving
    assert [one.recvfrom(100) for _ in range(6)] == [(data, three.getsockname()) for data in (b"first", b"second", b"")] * 2


@pytest.mark.parametrize("gather", [True, False])
def test_its_control_messages_go_too(unix, gather, monkeypatch):
    if not gather:
        monkeypatch.setattr(batch, "gather", None)
    one, two = unix.datagrams()
    three, four = unix.datagrams()
    with open(os.devnull, "rb") as file:
        socket.send_fds(one, [b"file"], [file.fileno()])
        came = two.recvmmsg(1, 100, 100)
        (came,) = [(data, control, flags, None) for data, control, flags, _ in came]
        assert three.sendmmsg([came]) == [4]
        _, fds, _, _ = socket.recv_fds(four, 100, 9)
        received = [*memoryview(came[1][0][2]).cast("i"), *fds]
        assert len(received) == 2 and all(os.path.sameopenfile(fd, file.fileno()) for fd in received)
        for fd in received:
            os.close(fd)


def test_how_many_parts_a_message_has(unix):
    one, _ = unix.datagrams()
    for wrong in (), (b"x",), (b"x", [], 0, None, 0):
        with pytest.raises(TypeError, match=r"\(data, ancdata, flags, address\)"):
            one.sendmmsg([wrong])
