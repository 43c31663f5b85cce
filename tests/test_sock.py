"""class socket: what it is made with, what it shows, how it lives and dies, and every method on INET, INET6 and UNIX."""

import contextlib
import copy
import ctypes
import errno
import gc
import io
import itertools
import mmap
import os
import pickle
import re
import struct
import subprocess
import sys
import tempfile
import threading
import weakref
from array import array

import pytest
from conftest import collect, fill, needs_hosts, read_all

import sockcffi as socket
from sockcffi.binding import runtime as impl

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")

METHODS = """_accept bind connect connect_ex detach fileno getpeername getsockname getsockopt getblocking gettimeout listen recv recv_into
recvfrom recvfrom_into recvmsg recvmsg_into send sendall sendmsg sendto setblocking setsockopt settimeout shutdown close __enter__ __exit__
__repr__ __getstate__ accept dup makefile sendfile get_inheritable set_inheritable _real_close _decref_socketios _check_sendfile_params
_sendfile_use_send _sendfile_use_sendfile _sendfile_zerocopy""".split()


@pytest.mark.parametrize("name", METHODS)
def test_method(name):
    assert callable(getattr(socket.socket, name))


@linux
def test_sendmsg_afalg():
    assert callable(socket.socket.sendmsg_afalg)


@pytest.mark.parametrize("name", "family type proto timeout _closed _io_refs".split())
def test_attribute(pair, name):
    assert getattr(pair[0], name) is not NotImplemented


# making one


def test_the_defaults(closing):
    s = closing(socket.socket())
    assert (s.family, s.type, s.proto) == (socket.AF_INET, socket.SOCK_STREAM, 0)
    assert s.gettimeout() is None and s.getblocking() and s.timeout is None
    assert isinstance(s, socket.SocketType)


@pytest.mark.parametrize("type", ["SOCK_STREAM", "SOCK_DGRAM"])
def test_family_and_type_are_enum_members(family, type, closing):
    s = closing(socket.socket(family.af, getattr(socket, type)))
    assert s.family is family.af and isinstance(s.family, socket.AddressFamily)
    assert s.type is getattr(socket, type) and isinstance(s.type, socket.SocketKind)


def test_arguments_by_name(closing):
    s = closing(socket.socket(proto=socket.IPPROTO_UDP, type=socket.SOCK_DGRAM, family=socket.AF_INET))
    assert s.proto == socket.IPPROTO_UDP


@pytest.mark.parametrize("type", ["SOCK_STREAM", "SOCK_DGRAM"])
def test_fileno_tells_the_rest(family, type):
    s = family.socket(getattr(socket, type))
    same = socket.socket(fileno=s.fileno())
    assert (same.family, same.type, same.fileno()) == (s.family, s.type, s.fileno())
    protocol = 0 if family.name == "unix" else {"SOCK_STREAM": socket.IPPROTO_TCP, "SOCK_DGRAM": socket.IPPROTO_UDP}[type]
    assert same.proto == protocol
    same.detach()


@linux
def test_type_flags(closing):
    s = closing(socket.socket(type=socket.SOCK_STREAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC))
    assert s.type is socket.SOCK_STREAM
    assert s.gettimeout() == 0.0 and not s.getblocking()
    same = socket.socket(fileno=s.fileno())
    assert same.type is socket.SOCK_STREAM
    same.detach()


def test_not_inheritable(family):
    client, server = family.streams()
    sockets = [client, server, family.listener(), family.closing(client.dup())]
    sockets += family.closing(*socket.socketpair())
    sockets.append(family.closing(socket.fromfd(client.fileno(), client.family, client.type)))
    for s in sockets:
        assert not s.get_inheritable() and not os.get_inheritable(s.fileno())
    fd = socket.dup(client.fileno())
    assert not os.get_inheritable(fd)
    socket.close(fd)
    client.set_inheritable(True)
    assert client.get_inheritable() and os.get_inheritable(client.fileno())


def test_a_failed_constructor_leaves_nothing(recwarn, no_leak):
    with pytest.raises(OSError):
        socket.socket(12345)
    with pytest.raises(TypeError):
        socket.socket("2")
    collect()
    assert not recwarn.list


# what it shows


def test_repr(family):
    client, server = family.streams()
    s = family.socket()
    text = rf"^<[\w.]+\.socket fd={s.fileno()}, family=(AddressFamily\.AF_{family.name.upper()}|{int(family.af)}), "
    text += r"type=(SocketKind\.SOCK_STREAM|1), proto=0"
    assert re.match(text, repr(s))
    assert f", raddr={client.getpeername()}>" in repr(client)
    assert f", laddr={server.getsockname()}" in repr(server)
    client.close()
    assert "[closed] fd=-1" in repr(client) and "laddr" not in repr(client)


def test_repr_of_a_subclass(closing):
    class Mine(socket.socket):
        pass

    assert repr(closing(Mine())).startswith(f"<{__name__}.")
    assert "Mine fd=" in repr(closing(Mine()))


def test_repr_without_init():
    assert "fd=-1" in repr(socket.socket.__new__(socket.socket))


def test_attributes_are_fixed(pair):
    with pytest.raises(AttributeError):
        pair[0].anything = 1
    assert socket.socket.__slots__ == ["__weakref__"]
    assert pair[0]._closed is False and pair[0]._io_refs == 0  # CPython has slots for these two, and programs read them
    assert weakref.ref(pair[0])() is pair[0]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_no_pickle(pair, protocol):
    with pytest.raises(TypeError, match="cannot pickle" if protocol > 1 else None):
        pickle.dumps(pair[0], protocol)


@pytest.mark.parametrize("cls", [socket.socket, socket.SocketType])
def test_no_copy(cls, request):
    """Two objects would close one descriptor."""
    sock = cls()
    request.addfinalizer(sock.close)
    for copied in copy.copy, copy.deepcopy, pickle.dumps:
        with pytest.raises(TypeError, match="cannot pickle"):
            copied(sock)


# its life


def test_context_manager(no_leak):
    with socket.socket() as s:
        assert s.fileno() >= 0
    assert s.fileno() == -1
    with s:  # closed already
        pass


def test_context_manager_with_an_error(no_leak):
    with pytest.raises(LookupError), socket.socket() as s:
        raise LookupError
    assert s.fileno() == -1


def test_detach():
    s = socket.socket()
    fd = s.fileno()
    assert s.detach() == fd
    assert s.fileno() == -1 and "[closed]" in repr(s)
    with pytest.raises(OSError):
        s.recv(1)
    os.close(fd)


def test_dup(family):
    client, server = family.streams()
    client.settimeout(7)
    copy = family.closing(client.dup())
    assert copy.fileno() != client.fileno() and (copy.family, copy.type, copy.proto) == (client.family, client.type, client.proto)
    assert copy.gettimeout() == 7
    client.close()
    copy.sendall(b"still open")
    assert server.recv(100) == b"still open"


def test_dup_keeps_the_class(closing):
    class Mine(socket.socket):
        pass

    assert type(closing(closing(Mine()).dup())) is Mine


def test_close_reports_errors():
    s = socket.socket()
    os.close(s.fileno())
    with pytest.raises(OSError) as caught:
        s.close()
    assert caught.value.errno == errno.EBADF
    s.close()
    assert s.fileno() == -1


def test_resource_warning(no_leak):
    s = socket.socket()
    text = re.escape(f"unclosed {s!r}")
    with pytest.warns(ResourceWarning, match=text) as caught:
        del s
        collect()
    assert __file__ in [warning.filename for warning in caught] or sys.implementation.name == "pypy"  # where collections come at any time


def test_a_detached_or_closed_socket_gives_no_warning(recwarn):
    a, b = socket.socketpair()
    os.close(a.detach())
    b.close()
    del a, b
    collect()
    assert not [w for w in recwarn.list if w.category is ResourceWarning]


def test_a_subclass_without_init_can_be_closed():
    class Mine(socket.socket):
        def __init__(self):
            pass

    s = Mine()
    assert s.fileno() == -1
    del s
    gc.collect()


# audit events


def test_audit_events(audited, family):
    client = socket.socket(family.af, socket.SOCK_STREAM)
    assert audited.pop() == ("socket.__new__", (client, family.af, socket.SOCK_STREAM, 0))
    listener = family.socket()
    audited.clear()
    address = family.address()
    listener.bind(address)
    assert audited == [("socket.bind", (listener, address))]
    listener.listen()
    audited.clear()
    client.connect(listener.getsockname())
    assert audited == [("socket.connect", (client, listener.getsockname()))]
    audited.clear()
    server = listener.accept()[0]
    assert audited == [("socket.__new__", (server, family.af, socket.SOCK_STREAM, 0))]
    audited.clear()
    client.sendmsg([b"x"])
    assert audited == [("socket.sendmsg", (client, None))]
    same = socket.socket(fileno=client.fileno())
    assert audited[-1] == ("socket.__new__", (same, -1, -1, -1))
    same.detach()
    server.close()
    client.close()


def test_audit_events_of_datagrams(audited, family):
    a, b = family.socket(socket.SOCK_DGRAM), family.socket(socket.SOCK_DGRAM, bound=True)
    to = b.getsockname()
    audited.clear()
    a.sendto(b"x", to)
    a.sendto(b"x", 0, to)
    a.sendmsg([b"x"], [], 0, to)
    assert audited == 2 * [("socket.sendto", (a, to))] + [("socket.sendmsg", (a, to))]
    audited.clear()
    a.connect_ex(to)
    assert audited == [("socket.connect", (a, to))]


def test_an_audit_hook_may_forbid(closing):
    """In another interpreter, as a hook cannot be removed: no descriptor is left, no event goes unnoticed."""
    program = """
import os, sys, sockcffi as socket
def hook(event, args):
    if event in forbidden:
        raise PermissionError(event)
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
to = "127.0.0.1", 9
calls = {
    "socket.__new__": socket.socket, "socket.bind": lambda: s.bind(("127.0.0.1", 0)), "socket.connect": lambda: s.connect(to),
    "socket.sendto": lambda: s.sendto(b"x", to), "socket.sendmsg": lambda: s.sendmsg([b"x"]),
    "socket.getaddrinfo": lambda: socket.getaddrinfo("127.0.0.1", 1), "socket.gethostname": socket.gethostname,
    "socket.gethostbyname": lambda: socket.gethostbyname("127.0.0.1"), "socket.gethostbyaddr": lambda: socket.gethostbyaddr("127.0.0.1"),
    "socket.getnameinfo": lambda: socket.getnameinfo(to, 0), "socket.getservbyname": lambda: socket.getservbyname("http"),
    "socket.getservbyport": lambda: socket.getservbyport(80), "socket.sethostname": lambda: socket.sethostname(socket.gethostname()),
}
forbidden = set()
sys.addaudithook(hook)
before = os.dup(0)
for event, call in calls.items():
    forbidden = {event}
    try:
        call()
    except PermissionError as e:
        assert str(e) == event
    else:
        raise SystemExit(event + " did not happen")
forbidden = set()
assert os.dup(0) == before + 1, "a descriptor is left"
assert s.getsockname() == ("0.0.0.0", 0)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


# addresses


def test_stream_addresses(family):
    client, server = family.streams()
    assert client.getpeername() == server.getsockname()
    if family.name != "unix":  # that client has no name
        assert client.getsockname() == server.getpeername()
    assert len(server.getsockname()) == {"inet": 2, "inet6": 4}.get(family.name, len(server.getsockname()))


def test_accept_returns_the_address(family):
    listener = family.listener()
    client = family.socket()
    client.connect(listener.getsockname())
    server, address = listener.accept()
    family.closing(server)
    assert address == client.getsockname() == server.getpeername()
    assert type(server) is socket.socket


def test_datagram_addresses(family):
    a, b = family.socket(socket.SOCK_DGRAM, bound=True), family.socket(socket.SOCK_DGRAM, bound=True)
    assert a.sendto(b"one", b.getsockname()) == 3
    assert b.recvfrom(10) == (b"one", a.getsockname())
    assert a.sendto(b"two", 0, b.getsockname()) == 3
    buffer = bytearray(10)
    assert b.recvfrom_into(buffer) == (3, a.getsockname())
    assert a.sendmsg([b"th", b"ree"], [], 0, b.getsockname()) == 5
    assert b.recvmsg(10) == (b"three", [], 0, a.getsockname())
    assert a.sendmsg([b"four"], (), 0, b.getsockname()) == 4
    assert b.recvmsg_into([buffer]) == (4, [], 0, a.getsockname())


LOCALHOSTS = ["127.1", b"127.0.0.1", bytearray(b"127.0.0.1"), "127\u30020.0.1", "\uff11\uff12\uff17.0.0.1"]


@pytest.mark.parametrize(
    "host, bound",
    [
        ("", "0.0.0.0"),
        ("<broadcast>", "255.255.255.255"),
        pytest.param("localhost", "127.0.0.1", marks=needs_hosts),
        *((h, "127.0.0.1") for h in LOCALHOSTS),
    ],
)
def test_inet_hosts(host, bound, closing):
    """Names, short forms, bytes; and what IDNA takes for dots and digits."""
    s = closing(socket.socket(type=socket.SOCK_DGRAM))
    s.bind((host, 0))
    assert s.getsockname()[0] == bound


class UnhashableText(str):
    __hash__ = None


class UnhashableNumber(int):
    __hash__ = None


@pytest.mark.parametrize("call", ["bind", "connect", "connect_ex", "sendto"])
def test_parts_of_an_address_need_no_hash(call, closing):
    def make(*address):
        s = closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        return s.sendto(b"x", address) if call == "sendto" else getattr(s, call)(address)

    port = 0 if call == "bind" else 9
    expected = 1 if call == "sendto" else 0 if call == "connect_ex" else None
    for address in (UnhashableText("127.0.0.1"), port), ("127.0.0.1", UnhashableNumber(port)), (bytearray(b"127.0.0.1"), port):
        assert make(*address) == expected
    for host in memoryview(bytearray(b"127.0.0.1")), memoryview(b"127.0.0.1"), [], {}:
        with pytest.raises(TypeError, match=f"not {type(host).__name__}"):
            make(host, port)


@pytest.mark.parametrize("address", [("::1", 0), ("::1", 0, 0), ("::1", 0, 0, 0), (b"::1", 0), ("0:0::1", 0)])
def test_inet6_addresses(address, closing):
    s = closing(socket.socket(socket.AF_INET6, socket.SOCK_DGRAM))
    try:
        s.bind(address)
    except OSError as e:
        pytest.skip(f"this machine has no ::1: {e}")
    host, port, flowinfo, scope = s.getsockname()
    assert (host, flowinfo, scope) == ("::1", 0, 0) and port


@pytest.mark.parametrize("host", ["<broadcast>", "255.255.255.255", b"255.255.255.255"])
def test_inet6_has_no_broadcast(host, closing):
    s = closing(socket.socket(socket.AF_INET6, socket.SOCK_DGRAM, fileno=socket.socket(type=socket.SOCK_DGRAM).detach()))
    with pytest.raises(OSError) as caught:
        s.bind((host, 0))
    assert type(caught.value) is OSError and str(caught.value) == "address family mismatched"


def test_inet6_any_host(closing):
    s = closing(socket.socket(socket.AF_INET6, socket.SOCK_DGRAM))
    try:
        s.bind(("", 0))
    except OSError as e:
        pytest.skip(f"this machine has no IPv6: {e}")
    assert s.getsockname()[0] == "::"


@linux
def test_scoped_inet6_addresses(closing):
    """A link-local address may be named with its interface, and comes back as an index."""
    lo = socket.if_nametoindex("lo")
    for address in ("ff02::1%lo", 9), ("ff02::1", 9, 0, lo):
        s = closing(socket.socket(socket.AF_INET6, socket.SOCK_DGRAM))
        try:
            s.connect(address)
        except OSError as e:
            pytest.skip(f"lo has no route for multicast: {e}")
        assert s.getpeername() == ("ff02::1", 9, 0, lo)


# AF_UNIX


@pytest.mark.parametrize("kind", [str, os.fsencode, lambda p: bytearray(os.fsencode(p)), lambda p: memoryview(os.fsencode(p))])
def test_unix_paths(kind, short_dir, closing):
    path = f"{short_dir}/socket"
    listener = closing(socket.socket(socket.AF_UNIX))
    listener.bind(kind(path))
    listener.listen()
    assert listener.getsockname() == path
    client = closing(socket.socket(socket.AF_UNIX))
    client.connect(kind(path))
    assert client.getpeername() == path
    assert closing(listener.accept()[0]).getsockname() == path


def test_unix_paths_that_are_no_utf8(short_dir, closing):
    path = os.fsdecode(os.fsencode(short_dir) + b"/\xff\xe9")
    s = closing(socket.socket(socket.AF_UNIX))
    s.bind(path)
    assert s.getsockname() == path and os.path.exists(path)


@linux
@pytest.mark.parametrize("name", [b"\0sockcffi %d", b"\0sockcffi\0%d\0", b"\0" + b"x" * 90 + b"%d"])
def test_unix_abstract_names(name, closing):
    name %= os.getpid()
    listener = closing(socket.socket(socket.AF_UNIX))
    listener.bind(name)
    listener.listen()
    assert listener.getsockname() == name  # bytes, with every NUL
    client = closing(socket.socket(socket.AF_UNIX))
    client.connect(os.fsdecode(name))
    assert client.getpeername() == name


@linux
@pytest.mark.parametrize("length", [107, 108])
def test_the_longest_unix_names(length, closing, short_dir):
    s = closing(socket.socket(socket.AF_UNIX))
    name = (b"\0%d" % os.getpid()).ljust(length, b"x")  # no other run binds that meanwhile
    s.bind(name)
    assert s.getsockname() == name
    path = short_dir + "/" + "x" * (length - 1 - len(short_dir))
    s = closing(socket.socket(socket.AF_UNIX))
    if length == 107:
        s.bind(path)
        assert s.getsockname() == path
    else:
        with pytest.raises(OSError, match="AF_UNIX path too long"):
            s.bind(path)


@linux
def test_unix_autobind(closing):
    s = closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
    assert s.getsockname() == ""
    s.bind("")
    assert re.fullmatch(rb"\0[0-9a-f]{5}", s.getsockname())


def test_unix_peers_without_a_name(closing, short_dir):
    a, b = closing(*socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))
    a.send(b"x")
    assert b.recvfrom(1) == (b"x", None) or sys.platform != "linux"
    assert a.getsockname() == a.getpeername() == ""


# sending and receiving


def test_every_call_on_a_stream(family):
    client, server = family.streams()
    buffer = bytearray(8)
    client.sendall(b"abcdefgh")
    assert client.send(b"") == 0
    assert server.recv(1) == b"a"
    assert server.recvfrom(1)[0] == b"b"
    assert server.recv_into(buffer, 1) == 1
    assert server.recvfrom_into(buffer, nbytes=1)[0] == 1
    assert server.recvmsg(1)[0] == b"e"
    assert server.recvmsg_into([memoryview(buffer)[:1]])[0] == 1
    assert server.recv_into(buffer, flags=socket.MSG_PEEK) == 2
    assert server.recv(10, socket.MSG_PEEK) == b"gh" and buffer[:2] == b"gh"
    assert server.recv(0) == b"" and server.recv(10) == b"gh"
    client.shutdown(socket.SHUT_WR)
    assert server.recv(1) == b"" == server.recvfrom(1)[0] == server.recvmsg(1)[0]
    assert server.recv_into(buffer) == 0


@pytest.mark.parametrize("size", [1, 2048, 2049, 4095, 20_000, 65536, 131073, 262144, 262145, 1 << 20])
def test_sizes(family, size, in_thread):
    client, server = family.streams()
    data = os.urandom(size)
    in_thread(client.sendall, data)
    assert server.recv(size, socket.MSG_WAITALL) == data
    in_thread(client.sendall, data)
    buffer = bytearray(size)
    assert server.recv_into(buffer, 0, socket.MSG_WAITALL) == size and buffer == data
    in_thread(client.sendall, data)
    assert server.recvmsg(size, 0, socket.MSG_WAITALL)[0] == data
    in_thread(client.sendall, data)
    assert read_all(server, size) == data


@pytest.mark.parametrize("size", [0, 1, 2047, 2048, 2049])
def test_sizes_of_datagrams(unix, size):
    a, b = unix.datagrams()
    data = os.urandom(size)
    for send in a.send, a.sendall, lambda data: a.sendmsg([data[:1], data[1:]]):
        send(b"another")
        assert send(data) in (size, None)
        assert b.recv(10) == b"another"
        assert b.recv(size + 1) == data


@pytest.mark.skipif(sys.maxsize < 1 << 32, reason="no bytes object of 32 bits is so large")
def test_a_small_message_into_a_huge_request(pair):
    pair[1].send(b"small")
    assert pair[0].recv((1 << 31) - 1) == b"small"
    pair[1].send(b"small")
    assert pair[0].recvmsg((1 << 31) - 1)[0] == b"small"


BUFFERS = [
    b"0123456789",
    bytearray(b"0123456789"),
    memoryview(b"x0123456789y")[1:-1],  # at an odd address
    memoryview(bytearray(b"0123456789")),
    memoryview(b"0123456789").cast("H"),  # 5 items of 2 bytes
    memoryview(b"0123456789").cast("B", (2, 5)),
    io.BytesIO(b"0123456789").getbuffer(),
    (ctypes.c_char * 10)(*b"0123456789"),
]


@pytest.mark.parametrize("data", BUFFERS, ids=range(len(BUFFERS)))
def test_what_can_be_sent(unix, data):
    a, b = unix.datagrams()
    assert a.send(data) == 10
    assert a.sendall(data) is None
    assert a.sendmsg([data, b"", data]) == 20
    a_unconnected = unix.socket(socket.SOCK_DGRAM)
    received = [b.recv(100), b.recv(100), b.recv(100)]
    assert received == [b"0123456789", b"0123456789", 2 * b"0123456789"]
    c = unix.socket(socket.SOCK_DGRAM, bound=True)
    assert a_unconnected.sendto(data, c.getsockname()) == 10
    assert c.recv(100) == b"0123456789"


@pytest.mark.parametrize("typecode", "bBhHiIqQfd")
def test_arrays(pair, typecode):
    sent, received = array(typecode, range(10)), array(typecode, bytes(10 * array(typecode).itemsize))
    assert pair[0].send(sent) == 10 * sent.itemsize
    assert pair[1].recv_into(received) == 10 * sent.itemsize
    assert received == sent


@pytest.mark.parametrize("buffer", [bytearray(10), memoryview(bytearray(10)), (ctypes.c_char * 10)(), array("h", bytes(10))])
def test_what_can_be_received_into(unix, buffer):
    a, b = unix.datagrams()
    for receive in b.recv_into, lambda x: b.recvfrom_into(x)[0], lambda x: b.recvmsg_into([x])[0]:
        data = os.urandom(10)
        a.send(data)
        assert receive(buffer) == 10 and bytes(memoryview(buffer).cast("B")) == data


def test_a_mapped_file(pair):
    with mmap.mmap(-1, 1 << 16) as m:
        m[:4] = b"from"
        assert pair[0].send(memoryview(m)[:4]) == 4
        assert pair[1].recv_into(m) == 4
        assert pair[0].send(m) > 0


def test_receiving_at_an_offset(pair):
    a, b = pair
    buffer = bytearray(b"." * 12)
    b.send(b"0123")
    assert a.recv_into(memoryview(buffer)[3:]) == 4
    b.send(b"45")
    assert a.recvfrom_into(memoryview(buffer)[7:], 1)[0] == 1
    assert buffer == b"...01234...."


def test_a_bytearray_is_not_resized_while_it_is_sent(pair, in_thread):
    """The memory must stay where the kernel reads it."""
    a, b = pair
    data = bytearray(1 << 22)
    fill(a)
    a.settimeout(0.1)
    with pytest.raises(socket.timeout):
        a.send(data)
    data.extend(b"x")  # and afterwards nobody holds it


def test_buffers_are_released_after_errors(pair):
    data, whole = bytearray(8), bytearray(8)
    a = pair[0]
    a.setblocking(False)
    for call in (
        lambda: a.recv_into(data),
        lambda: a.recvfrom_into(data),
        lambda: a.recvmsg_into([data, whole]),
        lambda: a.sendto(data, "/nosuchdirectory/x"),
        lambda: a.sendmsg([data], [(1, 99, whole)]),
    ):
        with pytest.raises(OSError) as caught:
            call()
        assert caught.value.__traceback__  # and with it the frames
        data.append(0)
        whole.append(0)


def test_sendmsg_takes_any_iterable(unix):
    a, b = unix.datagrams()
    for buffers in [b"ab", b"cd"], (b"ab", b"cd"), iter([b"ab", b"cd"]), (x for x in (b"ab", b"cd")), {b"ab": 1, b"cd": 2}:
        assert a.sendmsg(buffers) == 4
        assert b.recv(10) == b"abcd"
    assert a.sendmsg([]) == 0 and b.recv(10) == b""


class Emptying:
    """As a buffer and as an int: makes the list empty that it is in."""

    def __init__(self, value):
        self.value = value
        self.place = [self]

    def __buffer__(self, flags):
        self.place.clear()
        return memoryview(self.value)

    def __index__(self):
        self.place.clear()
        return self.value


class Interrupted:
    """As a buffer: raises what a signal handler does, once."""

    def __init__(self):
        self.value = bytearray(b"data")
        self.reason = KeyboardInterrupt()

    def __buffer__(self, flags):
        reason, self.reason = self.reason, None
        if reason:
            raise reason
        return memoryview(self.value)


@pytest.mark.skipif(sys.version_info < (3, 12), reason="no buffers are written in Python before 3.12")
@pytest.mark.parametrize(
    "call",
    [
        lambda s, data: s.send(data),
        lambda s, data: s.sendall(data),
        lambda s, data: s.sendto(data, b"\0nobody"),
        lambda s, data: s.sendmsg([b"x", data]),
        lambda s, data: s.sendmsg([b"x"], [(socket.SOL_SOCKET, 99, data)]),
        lambda s, data: s.sendmmsg([data]),
        lambda s, data: s.recv_into(data),
        lambda s, data: s.recvfrom_into(data, 2),
        lambda s, data: s.recvmsg_into([bytearray(1), data]),
        lambda s, data: s.recvmmsg_into([bytearray(1), data]),
        lambda s, data: s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, data),
        lambda s, data: socket.inet_ntoa(data),
        lambda s, data: socket.inet_ntop(socket.AF_INET, data),
    ],
    ids=[
        "send",
        "sendall",
        "sendto",
        "sendmsg",
        "sendmsg's ancdata",
        "sendmmsg",
        "recv_into",
        "recvfrom_into",
        "recvmsg_into",
        "recvmmsg_into",
        "setsockopt",
        "inet_ntoa",
        "inet_ntop",
    ],
)
def test_an_interruption_of_a_buffer_is_not_lost(unix, call):
    a, b = unix.datagrams()
    b.send(b"kept")
    with pytest.raises(KeyboardInterrupt):
        call(a, Interrupted())
    assert a.recv(10) == b"kept"


@pytest.mark.skipif(sys.version_info < (3, 12), reason="no buffers are written in Python before 3.12")
def test_a_list_that_a_buffer_makes_empty(unix):
    a, b = unix.datagrams()
    first = Emptying(b"ab")
    first.place += [b"cd", b"ef"]
    assert a.sendmsg(first.place) == 6 and b.recv(10) == b"abcdef"
    assert first.place == []
    a.send(b"0123")
    into = Emptying(bytearray(1)), bytearray(2), bytearray(2)
    into[0].place += into[1:]
    assert b.recvmsg_into(into[0].place)[0] == 4
    assert (into[0].value, *into[1:]) == (b"0", b"12", b"3\0")
    many = Emptying(b"ab")
    many.place += [b"c"] * 100  # more than the plain form takes
    assert a.sendmsg(many.place) == 102 and b.recv(200) == b"ab" + b"c" * 100


@pytest.mark.skipif(sys.version_info < (3, 12), reason="no buffers are written in Python before 3.12")
def test_a_list_that_a_buffer_makes_empty_and_a_call_that_waits(unix):
    a, b = unix.datagrams()
    a.settimeout(30)
    b.settimeout(30)
    fill(a)
    first = Emptying(b"ab")
    first.place += [b"cd", b"ef"]
    received = []

    def drain():
        while b"abcdef" not in received:
            received.append(b.recv(70_000))

    reader = threading.Timer(0.1, drain)
    reader.start()
    assert a.sendmsg(first.place) == 6
    reader.join()
    later = threading.Timer(0.1, a.send, [b"0123"])
    later.start()
    into = Emptying(bytearray(1)), bytearray(2), bytearray(2)
    into[0].place += into[1:]
    assert b.recvmsg_into(into[0].place)[0] == 4
    assert (into[0].value, *into[1:]) == (b"0", b"12", b"3\0")
    later.join()


@linux
def test_a_list_that_a_control_message_makes_empty(unix):
    a, b = unix.datagrams()
    kind = Emptying(socket.SCM_RIGHTS)
    kind.place[:] = [
        (socket.SOL_SOCKET, kind, struct.pack("i", a.fileno())),
        (socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack("i", b.fileno())),
    ]
    a.sendmsg([b"x"], kind.place)
    ((_level, _type, received),) = b.recvmsg(1, socket.CMSG_SPACE(8))[1]
    assert len(received) == 8  # both
    for (fd,) in struct.iter_unpack("i", received):
        os.close(fd)


def test_more_buffers_than_the_system_takes(unix):
    a, b = unix.datagrams()
    limit = os.sysconf("SC_IOV_MAX")
    assert a.sendmsg([b"x"] * limit) == limit
    buffers = [bytearray(1) for _ in range(limit)]
    assert b.recvmsg_into(buffers)[0] == limit and b"".join(buffers) == b"x" * limit
    for call in lambda: a.sendmsg([b"x"] * (limit + 1)), lambda: a.recvmsg_into([bytearray(1) for _ in range(limit + 1)]):
        with pytest.raises(OSError) as caught:
            call()
        assert caught.value.errno == errno.EMSGSIZE


def test_recvmsg_into_several_buffers(unix):
    a, b = unix.datagrams()
    a.send(b"0123456789")
    buffers = [bytearray(3), bytearray(), memoryview(bytearray(4)), bytearray(8)]
    assert b.recvmsg_into(iter(buffers))[0] == 10
    assert [bytes(x) for x in buffers] == [b"012", b"", b"3456", b"789" + bytes(5)]


# options


def test_the_three_forms_of_setsockopt(closing):
    s = closing(socket.socket())
    on = s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    assert on is None and s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)
    for linger in struct.pack("ii", 1, 5), bytearray(struct.pack("ii", 1, 5)), memoryview(struct.pack("ii", 1, 5)):
        s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        assert s.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8) == struct.pack("ii", 1, 5)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, True)
    assert s.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1


@linux
def test_setsockopt_with_a_length_only(closing):
    """None and a length: a null pointer. AF_ALG is meant; here an option which takes a length of 0."""
    s = closing(socket.socket())
    with pytest.raises(OSError) as caught:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, None, 4)
    assert caught.value.errno == errno.EFAULT
    with pytest.raises(OSError) as caught:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, None, 3)
    assert caught.value.errno == errno.EINVAL
    s.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, None, 0)


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 5, 8, 1023, 1024])
def test_getsockopt_sizes(closing, size):
    s = closing(socket.socket(type=socket.SOCK_DGRAM))
    value = s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE, size)
    expected = int(socket.SOCK_DGRAM)
    assert value == (struct.pack("i", expected)[:size] if size else expected)


def test_getsockopt_takes_any_int_as_a_size(closing):
    class Size:
        def __init__(self, value):
            self.value = value

        def __index__(self):
            return self.value

    s = closing(socket.socket())
    assert s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE, Size(0)) == socket.SOCK_STREAM
    assert s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE, Size(4)) == struct.pack("i", socket.SOCK_STREAM)


def test_getsockopt_takes_negative_values(closing):
    s = closing(socket.socket())
    s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 0, 0))
    if hasattr(socket, "SO_PEEK_OFF"):
        u = closing(socket.socket(socket.AF_UNIX))
        assert u.getsockopt(socket.SOL_SOCKET, socket.SO_PEEK_OFF) == -1
    if hasattr(socket, "SO_PRIORITY"):
        s.setsockopt(socket.SOL_SOCKET, socket.SO_PRIORITY, 0)
    with pytest.raises(OSError):
        s.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, -1)


# files


@pytest.mark.parametrize("mode", ["r", "w", "rw", "rb", "wb", "rwb"])
@pytest.mark.parametrize("buffering", [None, -1, 0, 1, 64])
def test_makefile(pair, mode, buffering):
    a, b = pair
    if buffering == 0 and "b" not in mode:
        with pytest.raises(ValueError):
            a.makefile(mode, buffering)
        return
    b.sendall(b"first\nsecond\n")
    newline = b"\n" if "b" in mode else "\n"
    with a.makefile(mode, buffering) as f:
        assert f.readable() is ("r" in mode) and f.writable() is ("w" in mode)
        if "r" in mode:
            assert f.readline() == (b"first\n" if "b" in mode else "first\n")
        else:
            with pytest.raises(io.UnsupportedOperation):
                f.read(1)
        if "w" in mode:
            f.write(newline[:0] + newline)
            f.flush()
            assert b.recv(10) == b"\n"
    assert a.fileno() >= 0


def test_makefile_of_text(pair):
    a, b = pair
    with a.makefile("w", encoding="utf-16-le", newline="\r\n") as f:
        f.write("é\n")
    assert b.recv(10) == "é\r\n".encode("utf-16-le")
    b.send(b"\xff")
    with a.makefile("r", encoding="ascii", errors="replace") as f:
        assert f.read(1) == "\ufffd"


def test_the_descriptor_lives_as_long_as_its_files(pair):
    a, b = pair
    first, second = a.makefile("rb"), a.makefile("wb", 0)
    a.close()
    assert first.fileno() >= 0 and "[closed]" in repr(a)
    second.write(b"x")
    assert b.recv(1) == b"x"
    second.close()
    b.send(b"y")
    assert first.read(1) == b"y"
    first.close()
    assert b.recv(1) == b""
    assert a.fileno() == -1


def test_socketio(pair):
    a, b = pair
    raw = a.makefile("rwb", 0)
    assert isinstance(raw, socket.SocketIO) and raw.name == raw.fileno() == a.fileno() and raw.mode == "rwb"
    assert not raw.seekable()
    a.setblocking(False)
    assert raw.read(1) is None
    fill(a)
    assert raw.write(b"x") is None
    raw.close()
    raw.close()
    assert raw.closed and raw.name == -1
    with pytest.raises(ValueError):
        raw.fileno()


def test_a_file_that_timed_out_is_spoiled(pair):
    a, b = pair
    a.settimeout(0.05)
    with a.makefile("rb") as f:
        with pytest.raises(socket.timeout):
            f.read(1)
        b.send(b"x")
        with pytest.raises(OSError, match="cannot read from timed out object"):
            f.read(1)


# sendfile


@pytest.fixture
def content():
    with tempfile.TemporaryFile() as f:
        data = os.urandom(1 << 20)
        f.write(data)
        f.seek(0)
        yield f, data


PARTS = [(0, None), (0, 1), (1000, None), (1000, 5000), (0, 1 << 21), ((1 << 20) - 1, None), (1 << 20, None)]


@pytest.mark.parametrize("offset, count", PARTS)
@pytest.mark.parametrize("method", ["sendfile", "_sendfile_use_send", "_sendfile_use_sendfile"])
@pytest.mark.parametrize("timeout", [None, 30])
def test_sendfile(family, content, offset, count, method, timeout, in_thread):
    client, server = family.streams()
    f, data = content
    expected = data[offset:] if count is None else data[offset : offset + count]
    received = []
    reader = in_thread(lambda: received.append(read_all(server, len(expected))))
    client.settimeout(timeout)
    assert getattr(client, method)(f, offset, count) == len(expected)
    reader.join()
    assert received == [expected]
    if expected or method == "_sendfile_use_send":
        assert f.tell() == offset + len(expected)


def test_sendfile_of_what_is_no_file(pair):
    a, b = pair
    assert a.sendfile(io.BytesIO(b"in memory"), 3) == 6
    assert b.recv(100) == b"memory"
    with pytest.raises(ValueError, match="binary"), tempfile.TemporaryFile("w+") as f:
        a.sendfile(f)


def test_sendfile_of_an_empty_file(pair):
    with tempfile.TemporaryFile() as f:
        assert pair[0].sendfile(f) == 0


# the kernel's word


def test_what_the_kernel_says_comes_through(inet):
    client, server = inet.streams()
    linger = struct.pack("ii", 1, 0)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    server.close()
    with pytest.raises(ConnectionResetError):
        client.recv(1)
    with pytest.raises(BrokenPipeError):
        for _ in range(10):
            client.send(b"x")
    with pytest.raises(OSError) as caught:
        client.getpeername()
    assert caught.value.errno == errno.ENOTCONN and caught.value.strerror == os.strerror(errno.ENOTCONN)
    s = inet.socket()
    with pytest.raises(OSError) as caught:
        s.bind(inet.listener().getsockname())
    assert caught.value.errno == errno.EADDRINUSE


@linux
def test_port_and_address_reuse(inet):
    first, second = inet.socket(), inet.socket()
    for s in first, second:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    first.bind(("127.0.0.1", 0))
    second.bind(first.getsockname())
    assert first.getsockname() == second.getsockname()


def test_out_of_band(inet):
    client, server = inet.streams()
    client.send(b"!", socket.MSG_OOB)
    client.send(b"normal")
    assert server.recv(10, socket.MSG_OOB) == b"!"
    assert server.recv(10) == b"normal"


def test_subclasses_may_override(closing):
    """Programs wrap sockets; the methods written in Python call the overridden ones."""

    class Counting(socket.socket):
        calls = 0

        def send(self, *args):
            type(self).calls += 1
            return super().send(*args)

    a, b = socket.socketpair()
    counting = closing(Counting(a.family, a.type, a.proto, fileno=a.detach()))
    closing(b)
    counting.sendfile(io.BytesIO(b"data"))
    assert Counting.calls == 1 and b.recv(10) == b"data"
    with contextlib.suppress(OSError):
        counting.shutdown(socket.SHUT_RDWR)


def test_a_buffer_is_free_while_the_exception_of_its_send_is_handled(closing):
    one, two = socket.socketpair()
    with one:
        two.close()
        data = bytearray(100)
        with pytest.raises(ConnectionError):
            try:
                one.send(data)
            except ConnectionError:
                data.clear()  # as asyncio does
                raise


def test_recv_of_much(family, in_thread):
    """PyPy has the kernel write into the bytes object where much has come on a stream."""
    a, b = family.streams()
    data = os.urandom(3_000_001)

    def send():
        a.sendall(data)
        a.shutdown(socket.SHUT_WR)

    in_thread(send)
    b.settimeout(10)
    received, sizes = [], itertools.cycle([100_000, 2**20, 32768, 200_000, 300_000])
    while part := b.recv(next(sizes)):
        received.append(part)
    assert b"".join(received) == data
    b.close()
    for size in 32768, 2**20:
        with pytest.raises(OSError) as caught:
            b.recv(size)
        assert caught.value.errno == errno.EBADF


@pytest.mark.parametrize("size", [32768, 65536, 200_000, 2**20])
def test_recv_of_much_that_is_small(family, size):
    a, b = family.streams()

    def much():
        b.settimeout(10)
        a.sendall(bytes(40_000))
        received = 0
        while received < 40_000:
            received += len(b.recv(size))

    much()
    a.sendall(b"little")
    assert b.recv(size) == b"little"
    much()
    b.settimeout(0.01)
    with pytest.raises(socket.timeout):
        b.recv(size)
    much()
    b.setblocking(False)
    with pytest.raises(BlockingIOError):
        b.recv(size)


@pytest.mark.skipif(impl.COMPILED_CALLS, reason="about class FastSocket in Python")
def test_recv_of_much_that_another_thread_has_got(pair, monkeypatch):
    from sockcffi.sockets import fast as calls

    a, b = pair

    class Lib:
        sc_available = staticmethod(lambda fd: 10**6)

        def __getattr__(self, name):
            return getattr(lib, name)

    lib = calls.lib
    monkeypatch.setattr(calls, "lib", Lib())
    b.settimeout(0.05)
    with pytest.raises(socket.timeout):
        b.recv(2**20)
    a.send(b"x")
    assert b.recv(2**20) == b"x"


def test_recv_of_large_datagrams(unix):
    a, b = unix.datagrams()
    a.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2**20)
    messages = [bytes([i]) * 40_000 for i in range(3)]
    for message in messages:
        a.send(message)
    assert [b.recv(size) for size in (65536, 2**20, 32768)] == [*messages[:2], messages[2][:32768]]
