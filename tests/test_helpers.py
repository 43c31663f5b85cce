"""Pairs, clients, servers, passed descriptors, and the module's own names."""

import errno
import os
import socket as own_socket
import stat
import subprocess
import sys
import threading

import pytest
from conftest import needs_hosts, open_descriptors

import sockcffi as socket

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")

FUNCTIONS = """socket socketpair fromfd dup close create_connection create_server has_dualstack_ipv6 getaddrinfo getnameinfo getfqdn
gethostname sethostname gethostbyname gethostbyname_ex gethostbyaddr getprotobyname getservbyname getservbyport htons htonl ntohs ntohl
inet_aton inet_ntoa inet_pton inet_ntop getdefaulttimeout setdefaulttimeout if_nameindex if_nametoindex if_indextoname CMSG_LEN CMSG_SPACE
send_fds recv_fds""".split()

OTHERS = """SocketType SocketIO error herror gaierror timeout has_ipv6 AddressFamily AddressInfo SocketKind MsgFlag _GLOBAL_DEFAULT_TIMEOUT
_LOCALHOST _LOCALHOST_V6 _GiveupOnSendfile _blocking_errnos _fallback_socketpair _intenum_converter _socket EBADF EAGAIN EWOULDBLOCK errno
io os sys""".split()


# the module


@pytest.mark.parametrize("name", FUNCTIONS)
def test_function(name):
    assert callable(getattr(socket, name)) and (name in socket.__all__)


@pytest.mark.parametrize("name", OTHERS)
def test_name(name):
    assert hasattr(socket, name)


def test_the_enums_are_of_this_module():
    """So that programs can ask for them by name, and pickle them."""
    import pickle

    for member in socket.AF_INET, socket.SOCK_STREAM, socket.MSG_PEEK, socket.AI_PASSIVE:
        assert pickle.loads(pickle.dumps(member)) is member
        assert isinstance(member, int)
    assert type(socket.AF_INET).__name__ == "AddressFamily" and type(socket.SOCK_STREAM).__name__ == "SocketKind"
    assert type(socket.MSG_PEEK).__name__ == "MsgFlag" and type(socket.AI_PASSIVE).__name__ == "AddressInfo"
    assert repr(socket.AF_INET) == f"<AddressFamily.AF_INET: {int(socket.AF_INET)}>"
    assert isinstance(socket.MSG_PEEK | socket.MSG_OOB, socket.MsgFlag)


def test_the_exceptions():
    assert socket.error is OSError
    assert issubclass(socket.gaierror, OSError) and issubclass(socket.herror, OSError) and issubclass(socket.timeout, OSError)
    for name in "gaierror", "herror", "timeout":
        assert getattr(socket, name) is getattr(own_socket, name)
    if sys.version_info >= (3, 10):
        assert socket.timeout is TimeoutError


def test_import_star():
    names = {}
    exec("from sockcffi import *", names)
    assert names["socket"] is socket.socket and names["AF_INET"] is socket.AF_INET
    assert not [name for name in names if name.startswith("_") and name != "__builtins__"]
    if sys.implementation.name == "cpython":  # PyPy's list has leftovers such as POLLIN
        assert {n for n in own_socket.__all__ if hasattr(socket, n)} <= set(names)


def test_every_public_name_of_this_interpreters_socket():
    missing = {name for name in own_socket.__all__ if not hasattr(socket, name)}
    if sys.implementation.name == "pypy":
        missing -= {"FD_SETSIZE", "SIOCGIFINDEX", "SIOCGIFNAME"}  # leftovers that CPython never had
    assert missing <= {"CAPI"}  # a C struct for C programs


# pairs and descriptors


@pytest.mark.parametrize("type", ["SOCK_STREAM", "SOCK_DGRAM"])
def test_socketpair(type, closing):
    a, b = closing(*socket.socketpair(socket.AF_UNIX, getattr(socket, type)))
    a.send(b"there")
    assert b.recv(10) == b"there"
    b.send(b"back")
    assert a.recv(10) == b"back"
    assert a.type is b.type is getattr(socket, type) and a.family is socket.AF_UNIX


def test_socketpair_defaults(closing):
    a, b = closing(*socket.socketpair())
    assert isinstance(a, socket.socket) and (a.family, a.type, a.proto) == (socket.AF_UNIX, socket.SOCK_STREAM, 0)
    assert closing(*socket.socketpair(type=socket.SOCK_DGRAM))[0].type is socket.SOCK_DGRAM


def test_fromfd_duplicates(inet):
    client, server = inet.streams()
    same = inet.closing(socket.fromfd(client.fileno(), socket.AF_INET, socket.SOCK_STREAM))
    assert same.fileno() != client.fileno() and same.getpeername() == client.getpeername()
    client.close()
    same.send(b"x")
    assert server.recv(1) == b"x"


def test_dup_and_close(pair):
    fd = socket.dup(pair[0].fileno())
    assert stat.S_ISSOCK(os.fstat(fd).st_mode)
    assert socket.close(fd) is None
    with pytest.raises(OSError) as caught:
        socket.close(fd)
    assert caught.value.errno == errno.EBADF


# create_connection


@pytest.mark.parametrize("host", ["127.0.0.1", pytest.param("localhost", marks=needs_hosts), b"127.0.0.1"])
def test_create_connection(inet, host):
    listener = inet.listener()
    s = inet.closing(socket.create_connection((host, listener.getsockname()[1]), timeout=30))
    assert s.getpeername() == listener.getsockname() and s.gettimeout() == 30


def test_create_connection_takes_the_first_that_answers(inet, monkeypatch, no_leak):
    """Addresses that refuse come first; they leave no descriptor."""
    listener = inet.listener()
    port = listener.getsockname()[1]
    refused = [(f"127.0.0.{n}", port) for n in (2, 3)]
    answers = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in (*refused, listener.getsockname())]
    _patch_getaddrinfo(monkeypatch, answers)
    s = inet.closing(socket.create_connection(("several.invalid", port)))
    assert s.getpeername() == listener.getsockname()


def _patch_getaddrinfo(monkeypatch, answers):
    """Programs patch socket.getaddrinfo to resolve names their own way: create_connection has to ask that one."""
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: answers)


@pytest.fixture
def refusing():
    """Two addresses at which nobody listens."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"127.0.0.{n}", s.getsockname()[1])) for n in (2, 3)]


def test_create_connection_raises_the_last_error(refusing, monkeypatch, no_leak):
    _patch_getaddrinfo(monkeypatch, refusing)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("x", 1))


def test_create_connection_all_errors(refusing, monkeypatch, no_leak):
    _patch_getaddrinfo(monkeypatch, refusing)
    with pytest.raises(ExceptionGroup if sys.version_info >= (3, 11) else OSError) as caught:
        socket.create_connection(("x", 1), all_errors=True)
    assert [e.errno for e in caught.value.exceptions] == 2 * [errno.ECONNREFUSED]


def test_create_connection_without_any_address(monkeypatch):
    _patch_getaddrinfo(monkeypatch, [])
    with pytest.raises(OSError, match="getaddrinfo returns an empty list"):
        socket.create_connection(("x", 1))


def test_create_connection_from_an_address(inet):
    listener = inet.listener()
    s = inet.closing(socket.create_connection(listener.getsockname(), source_address=("127.0.0.5", 0)))
    assert s.getsockname()[0] == "127.0.0.5"


def test_a_replaced_socket_class_is_used(inet, monkeypatch):
    """PySocks and pytest-socket work by putting their class in the module: the functions that make sockets must find it."""

    class Mine(socket.socket):
        pass

    monkeypatch.setattr(socket, "socket", Mine)
    server = inet.closing(socket.create_server(("127.0.0.1", 0)))
    client = inet.closing(socket.create_connection(server.getsockname()))
    same = inet.closing(socket.fromfd(client.fileno(), client.family, client.type))
    assert type(server) is type(client) is type(same) is Mine


def test_a_failed_connection_keeps_nothing_alive(refusing, monkeypatch):
    """The error's traceback must not hold the socket: asyncio servers would fill up with them."""
    _patch_getaddrinfo(monkeypatch, refusing)
    before = open_descriptors()
    errors = []
    for _ in range(50):
        try:
            socket.create_connection(("x", 1))
        except OSError as e:
            errors.append(e)
    assert open_descriptors() == before


# create_server


def test_create_server(closing):
    server = closing(socket.create_server(("127.0.0.1", 0)))
    assert server.family is socket.AF_INET and server.type is socket.SOCK_STREAM
    assert server.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)
    client = closing(socket.create_connection(server.getsockname()))
    assert closing(server.accept()[0]).getpeername() == client.getsockname()


@linux
def test_create_server_reuse_port(closing):
    first = closing(socket.create_server(("127.0.0.1", 0), reuse_port=True))
    second = closing(socket.create_server(first.getsockname(), reuse_port=True))
    assert second.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT)
    assert closing(socket.create_server(("127.0.0.1", 0))).getsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT) == 0


@pytest.mark.parametrize("backlog", [None, 0, 1, 100, -5])
def test_create_server_backlog(backlog, closing):
    server = closing(socket.create_server(("127.0.0.1", 0), backlog=backlog))
    closing(socket.create_connection(server.getsockname(), timeout=30))


def test_create_server_says_where_it_failed(closing, no_leak):
    server = closing(socket.create_server(("127.0.0.1", 0)))
    with pytest.raises(OSError, match=r"while attempting to bind on address \('127.0.0.1', \d+\)") as caught:
        socket.create_server(server.getsockname())
    assert caught.value.errno == errno.EADDRINUSE


@pytest.fixture
def dualstack(closing):
    if not socket.has_dualstack_ipv6():
        pytest.skip("this machine has no IPv6 sockets that take IPv4")
    return closing(socket.create_server(("", 0), family=socket.AF_INET6, dualstack_ipv6=True))


def test_create_server_dualstack(dualstack, closing):
    assert dualstack.getsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY) == 0
    closing(socket.create_connection(("127.0.0.1", dualstack.getsockname()[1]), timeout=30))
    assert closing(dualstack.accept()[0]).getpeername()[0] == "::ffff:127.0.0.1"


def test_create_server_of_ipv6_alone(dualstack, closing):
    server = closing(socket.create_server(("::1", 0), family=socket.AF_INET6))
    assert server.getsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY) == 1


def test_create_server_needs_inet6_for_dualstack():
    with pytest.raises(ValueError, match="dualstack_ipv6"):
        socket.create_server(("", 0), dualstack_ipv6=True)


# descriptors


@pytest.mark.skipif(not hasattr(socket, "SCM_RIGHTS"), reason="this platform has no SCM_RIGHTS")
def test_send_fds_and_recv_fds(pair):
    a, b = pair
    with open(__file__, "rb") as f:
        assert socket.send_fds(a, [b"two ", b"files"], [f.fileno(), f.fileno()]) == 9
        data, fds, flags, address = socket.recv_fds(b, 100, 5)
        assert data == b"two files" and len(fds) == 2 and not flags & socket.MSG_CTRUNC
        for fd in fds:
            assert fd != f.fileno() and os.path.samestat(os.fstat(fd), os.fstat(f.fileno()))
            os.close(fd)


def test_no_descriptors(pair):
    assert socket.send_fds(pair[0], [b"x"], []) == 1
    assert socket.recv_fds(pair[1], 10, 8)[:2] == (b"x", [])


def test_flags_and_address_of_descriptors_change_nothing(pair):
    """CPython up to 3.15 ignores them, and pyroute2 passes the number of descriptors: 1 would be MSG_OOB, an error."""
    a, b = pair
    for flags in 1, socket.MSG_OOB, 2, 12345, None:
        assert socket.send_fds(a, [b"x"], [a.fileno()], flags, ("no", "address")) == 1
        data, (fd,), told, _ = socket.recv_fds(b, 1, 1, flags if flags is None else flags | socket.MSG_PEEK)
        os.close(fd)
        assert data == b"x" and not told
    b.setblocking(False)
    with pytest.raises(BlockingIOError):
        socket.recv_fds(b, 1, 1)


def test_passed_descriptors_make_the_calls_of_the_interpreters_own():
    """Objects of others that are no sockets take them."""

    class Other:
        def sendmsg(self, *args):
            return args

        def recvmsg(self, *args):
            return args, [(socket.SOL_SOCKET, socket.SCM_RIGHTS, b"\1\0\0\0\2\0")], "flags", "address"

    for module in socket, own_socket:
        buffers = [b"x"]
        first, ((level, kind, fds),) = module.send_fds(Other(), buffers, (1, 2), 5, 6)
        assert first is buffers and (level, kind, fds.tolist()) == (socket.SOL_SOCKET, socket.SCM_RIGHTS, [1, 2])
        assert module.recv_fds(Other(), 5, 2, 7)[:2] == ((5, socket.CMSG_LEN(8)), [1]) or sys.byteorder == "big"


def test_too_many_descriptors_are_cut_off(pair):
    a, b = pair
    socket.send_fds(a, [b"x"], 5 * [a.fileno()])
    data, fds, flags, _ = socket.recv_fds(b, 1, 3)
    assert data == b"x" and len(fds) == 3 and flags & socket.MSG_CTRUNC
    for fd in fds:
        os.close(fd)


# threads


def test_a_socket_in_each_thread(family):
    """A server, and clients in eight threads that echo through it at once."""
    listener = family.listener(64)
    listener.settimeout(30)
    failed = []

    def echo(server):
        with server:
            for chunk in iter(lambda: server.recv(4096), b""):
                server.sendall(chunk)

    def client(n):
        try:
            for _ in range(20):
                with socket.socket(family.af) as s:
                    s.connect(listener.getsockname())
                    data = os.urandom(5000) + bytes([n])
                    s.sendall(data)
                    s.shutdown(socket.SHUT_WR)
                    with s.makefile("rb") as f:
                        assert f.read() == data
        except BaseException as e:
            failed.append(e)

    clients = [threading.Thread(target=client, args=(n,)) for n in range(8)]
    for t in clients:
        t.start()
    servers = []
    for _ in range(160):
        servers.append(threading.Thread(target=echo, args=(listener.accept()[0],)))
        servers[-1].start()
    for t in clients + servers:
        t.join(60)
    assert not failed, failed[0]


def test_selectors_and_streams_take_these_sockets(pair):
    import select
    import selectors

    a, b = pair
    with selectors.DefaultSelector() as selector:
        selector.register(a, selectors.EVENT_READ)
        assert selector.select(0) == []
        b.send(b"x")
        assert selector.select(10)[0][0].fileobj is a
    assert select.select([a], [b], [], 10)[:2] == ([a], [b])
    with open(os.dup(a.fileno()), "rb", 0) as f:
        assert f.read(1) == b"x"


# what a program puts in the place of a name


class Called(Exception):
    """What a function raises that a program has put in the place of another."""


def called(*args, **keywords):
    raise Called


FD = "m.fromfd(s.fileno(), m.AF_INET, m.SOCK_STREAM)"
SERVER = "m.create_server(('127.0.0.1', 0)).close()"
SERVER6 = "m.create_server(('::1', 0), family=m.AF_INET6).close()"
BOTH = "m.create_server(('::1', 0), family=m.AF_INET6, dualstack_ipv6=True).close()"
PORT = "m.create_server(('127.0.0.1', 0), reuse_port=True).close()"
LOOPBACK = "[one.close() for one in m._fallback_socketpair()]"
PAIR = "[one.close() for one in m.socketpair()]"
CONNECT = "m.create_connection(server.getsockname()).close()"
FILE = "s.sendfile(file)"

# (the name, what is in its place, what reads it, what that gives or raises): each global of CPython's functions and methods. DELETED: none.
DELETED = object()
LOOKED_UP = [
    *(("socket", called, call, Called) for call in (FD, SERVER, LOOPBACK, PAIR, CONNECT, "m.has_dualstack_ipv6()", "server.accept()")),
    *(("dup", called, call, Called) for call in (FD, "s.dup()")),
    *(("_intenum_converter", called, call, Called) for call in ("s.family", "s.type", "m.getaddrinfo('::1', 1)")),
    *(("AddressFamily", called, call, Called) for call in ("s.family", "m.getaddrinfo('::1', 1)")),
    *(("SocketKind", called, call, Called) for call in ("s.type", "m.getaddrinfo('::1', 1)")),
    ("getaddrinfo", called, CONNECT, Called),
    ("gethostname", called, "m.getfqdn()", Called),
    ("gethostbyaddr", called, "m.getfqdn('x')", Called),
    ("SocketIO", called, "s.makefile()", Called),
    ("_socket.getaddrinfo", called, "m.getaddrinfo('::1', 1)", Called),
    ("_socket.socketpair", called, PAIR, Called),
    ("_socket.CMSG_LEN", called, "m.recv_fds(s, 1, 1)", Called),
    ("has_dualstack_ipv6", lambda: False, BOTH, ValueError),
    ("has_dualstack_ipv6", called, BOTH, Called),
    ("has_ipv6", False, "m.has_dualstack_ipv6()", False),
    ("has_ipv6", False, BOTH, ValueError),
    ("AF_INET6", -5, "m.has_dualstack_ipv6()", False),
    ("AF_INET6", 99, "m.create_server(('::1', 0), family=10, dualstack_ipv6=True)", ValueError),
    *(("SOCK_STREAM", 99, call, OSError) for call in (SERVER, CONNECT)),
    ("SOCK_STREAM", 99, LOOPBACK, ValueError),
    ("SOCK_STREAM", 99, "m.has_dualstack_ipv6()", False),
    ("SOCK_STREAM", 8, FILE, ValueError),
    ("AF_INET", 99, LOOPBACK, ValueError),
    ("AF_UNIX", -7, PAIR, OSError),
    ("AF_UNIX", DELETED, PAIR, OSError),
    ("_LOCALHOST", "no.invalid", LOOPBACK, own_socket.gaierror),
    ("SOL_SOCKET", 9999, PORT, OSError),
    ("SO_REUSEPORT", 9999, PORT, OSError),
    ("_socket.SO_REUSEPORT", DELETED, PORT, ValueError),
    ("SO_REUSEADDR", 9999, SERVER, None),
    ("IPPROTO_IPV6", 9999, SERVER6, OSError),
    ("IPV6_V6ONLY", 9999, SERVER6, OSError),
    *((name, 9999, "m.has_dualstack_ipv6()", False) for name in ("IPPROTO_IPV6", "IPV6_V6ONLY")),
    *((name, DELETED, "m.has_dualstack_ipv6()", False) for name in ("_socket.IPPROTO_IPV6", "_socket.IPV6_V6ONLY")),
    ("_socket.SOL_SOCKET", "1", "m.send_fds(s, [b'x'], [])", TypeError),
    ("_socket.SCM_RIGHTS", "1", "m.send_fds(s, [b'x'], [])", TypeError),
    ("array.array", called, "m.send_fds(s, [b'x'], [])", Called),
    ("_GiveupOnSendfile", ZeroDivisionError, FILE, 5),
    ("_blocking_errnos", (), "s.settimeout(0) or m.SocketIO(s, 'r').read(1)", OSError),
    ("error", KeyError, LOOPBACK, None),
    ("_GLOBAL_DEFAULT_TIMEOUT", 3.5, "m.create_connection(server.getsockname(), 3.5).close()", None),
    ("os.get_inheritable", called, "s.get_inheritable()", Called),
    ("os.set_inheritable", called, "s.set_inheritable(True)", Called),
    ("os.sendfile", called, FILE, Called),
]


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the interpreter's own leaves sockets to the collector when a constant is none
@pytest.mark.parametrize(("name", "value", "call", "expected"), LOOKED_UP, ids=[f"{row[0]} {row[2]}" for row in LOOKED_UP])
@pytest.mark.parametrize("m", [socket, own_socket], ids=["sockcffi", "own"])
def test_what_is_looked_up_when_it_is_called(m, name, value, call, expected, monkeypatch, tmp_path):
    if m is own_socket and (sys.implementation.name == "pypy" or sys.version_info < (3, 13)):
        pytest.skip("of the interpreter's own, the newest are the reference")
    if name == "array.array" and m is own_socket and sys.version_info >= (3, 14):
        pytest.skip("CPython 3.14 has the module no more: the function imports it")
    one, two = m.socketpair()
    server = m.create_server(("127.0.0.1", 0))
    path = tmp_path / "file"
    path.write_bytes(b"bytes")
    names = {"m": m, "s": one, "server": server, "file": path.open("rb")}
    with names["file"], one, two, server, m.create_connection(server.getsockname()):
        *way, last = name.split(".")
        place = os if way == ["os"] else getattr(m, way[0]) if way else m
        with monkeypatch.context() as patch:
            patch.delattr(place, last) if value is DELETED else patch.setattr(place, last, value)
            if isinstance(expected, type):
                with pytest.raises(expected):
                    eval(call, names)
            else:
                found = eval(call, names)
                assert expected is None or found == expected
        assert one.family is m.AF_UNIX


def test_sockets_are_made_with_the_arguments_of_the_interpreters_own(monkeypatch):
    """Classes that programs put in the place of `socket` take them as they come: by position or by name, members or integers."""
    for m in socket, own_socket:
        made = []

        class Other(m.socket):
            def __init__(self, *args, **keywords):
                super().__init__(*args, **keywords)
                made.append((args, keywords))

        monkeypatch.setattr(m, "socket", Other)
        server = m.create_server(("127.0.0.1", 0))
        client = m.create_connection(server.getsockname())
        all_of_them = [
            server,
            client,
            server.accept()[0],
            client.dup(),
            m.fromfd(client.fileno(), 2, 1),
            *m.socketpair(),
            *m.socketpair(m.AF_UNIX, m.SOCK_DGRAM),
        ]
        for one in all_of_them:
            one.close()
            assert type(one) is Other
        shown = [(*map(repr, args[:3]), len(args), [*keywords]) for args, keywords in made]
        inet, unix, stream = "<AddressFamily.AF_INET: 2>", "<AddressFamily.AF_UNIX: 1>", "<SocketKind.SOCK_STREAM: 1>"
        default = repr(m.socketpair.__defaults__[1])
        assert shown == [
            ("<AddressFamily.AF_INET: 2>" if m is own_socket else "2", stream, 2, []),
            (inet, stream, "6", 3, []),
            (inet, stream, "0", 3, ["fileno"]),
            (inet, stream, "6", 3, ["fileno"]),
            ("2", "1", "0", 4, []),
            *2 * [(unix, default, "0", 4, [])],
            *2 * [(unix, "<SocketKind.SOCK_DGRAM: 2>", "0", 4, [])],
        ]


def test_every_name_of_the_interpreters_own_is_here():
    """Of `socket` and of `_socket`: PyPy's has those of poll(2), and CPython's up to 3.13 the modules that it imports."""
    for own, ours in ("socket", socket), ("_socket", socket._socket):
        # Of a new process: PyPy's `ssl` puts names into its `socket`.
        told = subprocess.run(
            [sys.executable, "-c", f"import {own}; print(*dir({own}))"], stdout=subprocess.PIPE, text=True, check=True
        ).stdout
        missing = {name for name in told.split() if not name.startswith("__") and not hasattr(ours, name)}
        assert missing <= {"CAPI", "partial"}  # a structure for C; a helper of CPython 3.15's own methods
    assert (socket.selectors, socket.array) == (__import__("selectors"), __import__("array"))
