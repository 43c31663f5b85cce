"""The idioms: what they set is what the kernel shows, on sockets of this module and of the interpreter."""

import errno
import os
import socket as own
import subprocess
import threading
import time

import pytest
from conftest import alarms

import sockcffi as socket
from sockcffi import idioms

linux = pytest.mark.skipif(not hasattr(socket, "SO_BINDTODEVICE"), reason="needs Linux")


@pytest.fixture(params=[socket, own], ids=["sockcffi", "own"])
def module(request):
    return request.param


@pytest.fixture(params=["127.0.0.1", "::1"])
def host(request):
    """An address of this machine."""
    with socket.socket(socket.AF_INET6 if ":" in request.param else socket.AF_INET) as probe:
        try:
            probe.bind((request.param, 0))
        except OSError as reason:
            pytest.skip(f"this machine has no {request.param}: {reason}")
    return request.param


@pytest.fixture
def opened(module, host, closing):
    """opened(type): a socket of the host's family."""
    return lambda type=socket.SOCK_DGRAM: closing(module.socket(module.AF_INET6 if ":" in host else module.AF_INET, type))


def datagram_pair(opened, host):
    receiver, sender = opened(), opened()
    receiver.bind((host, 0))
    receiver.settimeout(10)
    sender.connect(receiver.getsockname())
    return sender, receiver


def listener(sock, host):
    sock.bind((host, 0))
    sock.listen()
    return sock


# ---- connections ----


def test_keepalive(opened, host):
    server, client = listener(opened(socket.SOCK_STREAM), host), opened(socket.SOCK_STREAM)
    client.connect(server.getsockname())
    before = client.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL)
    idioms.keepalive(client, 100, count=7)
    numbers = [client.getsockopt(socket.IPPROTO_TCP, option) for option in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)]
    assert numbers == [100, before, 7] and client.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    with open("/proc/net/tcp6" if ":" in host else "/proc/net/tcp") as file:
        (line,) = [line.split() for line in file if line.split()[9] == str(os.fstat(client.fileno()).st_ino)]
    kind, left = line[5].split(":")
    assert kind == "02" and 9000 < int(left, 16) <= 10000  # the timer of keepalive, in hundredths


@pytest.mark.parametrize(
    "arguments, exception, text",
    [
        ((0,), ValueError, "keepalive(): idle must be 1-2147483647, not 0"),
        ((1, 2**31), ValueError, "keepalive(): interval must be 1-2147483647, not 2147483648"),
        ((1, "2"), TypeError, "keepalive(): interval must be int, not str"),
        ((1, 2, 1.5), TypeError, "keepalive(): count must be int, not float"),
        ((40000,), OSError, "Invalid argument"),
    ],
)
def test_bad_keepalive(closing, arguments, exception, text):
    sock = closing(socket.socket())
    with pytest.raises(exception) as caught:
        idioms.keepalive(sock, *arguments)
    assert text in str(caught.value) and not sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)


def test_take_error(opened, host):
    sender, receiver = datagram_pair(opened, host)
    assert idioms.take_error(sender) is None
    receiver.close()
    sender.send(b"x")
    deadline = time.monotonic() + 10
    found = None
    while found is None:
        found = idioms.take_error(sender)
        assert time.monotonic() < deadline
    assert isinstance(found, ConnectionRefusedError) and idioms.take_error(sender) is None


@pytest.fixture
def hole(module, host, closing):
    """The address of a server that answers no more: its queue is full."""
    family = module.AF_INET6 if ":" in host else module.AF_INET
    server = closing(module.socket(family))
    server.bind((host, 0))
    server.listen(0)
    for _ in range(3):
        client = closing(module.socket(family))
        client.setblocking(False)
        client.connect_ex(server.getsockname())
    return server.getsockname()


@pytest.fixture(params=[True, False], ids=["SO_SNDTIMEO", "not blocking"])
def means(request, monkeypatch):
    """How connect_timeout does it: on Linux, and elsewhere."""
    monkeypatch.setattr(idioms, "SENDING_TIMEOUT_ENDS_CONNECT", request.param)


@linux
@pytest.mark.parametrize("timeout", [None, 0, 30])
def test_connect_timeout(means, opened, host, hole, timeout):
    sock = opened(socket.SOCK_STREAM)
    sock.settimeout(timeout)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, (5).to_bytes(8, "little") + bytes(8))
    before = sock.getsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, 16)
    start = time.monotonic()
    with pytest.raises(socket.timeout):
        idioms.connect_timeout(sock, hole, 0.2)
    assert 0.19 <= time.monotonic() - start < 20
    assert sock.gettimeout() == timeout and os.get_blocking(sock.fileno()) is (timeout is None)
    assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, 16) == before


@linux
@pytest.mark.parametrize("timeout", [None, 0, 30])
def test_connect_in_time(means, opened, host, timeout):
    server, client = listener(opened(socket.SOCK_STREAM), host), opened(socket.SOCK_STREAM)
    address = server.getsockname()
    client.settimeout(timeout)
    idioms.connect_timeout(client, address, 30)
    assert client.getpeername() == address and client.gettimeout() == timeout
    server.close()
    other = opened(socket.SOCK_STREAM)
    with pytest.raises(ConnectionRefusedError):
        idioms.connect_timeout(other, address, 30)


def test_connect_timeout_can_be_heard(opened, host, audited):
    server, client = listener(opened(socket.SOCK_STREAM), host), opened(socket.SOCK_STREAM)
    audited.clear()
    idioms.connect_timeout(client, server.getsockname(), 30)
    assert audited == [("socket.connect", (client, server.getsockname()))]


@linux
def test_connect_timeout_over_unix(module, short_dir, closing):
    server = closing(module.socket(module.AF_UNIX))
    server.bind(f"{short_dir}/s")
    server.listen(0)
    idioms.connect_timeout(closing(module.socket(module.AF_UNIX)), f"{short_dir}/s", 30)
    with pytest.raises(socket.timeout):
        for _ in range(2):  # PyPy's own listen(0) lets two wait
            last = closing(module.socket(module.AF_UNIX))
            idioms.connect_timeout(last, f"{short_dir}/s", 0.1)
    start = time.monotonic()
    with pytest.raises(socket.timeout), alarms(lambda: None, 0.05):  # signals do not make it longer
        idioms.connect_timeout(last, f"{short_dir}/s", 0.2)
    assert 0.19 <= time.monotonic() - start < 20
    closing(server.accept()[0])
    idioms.connect_timeout(last, f"{short_dir}/s", 30)
    with pytest.raises(FileNotFoundError):
        idioms.connect_timeout(closing(module.socket(module.AF_UNIX)), f"{short_dir}/none", 30)


@pytest.mark.parametrize(
    "timeout, exception", [(0, ValueError), (None, ValueError), (-1, ValueError), ("1", TypeError), (float("nan"), ValueError)]
)
def test_bad_timeouts(closing, timeout, exception):
    with pytest.raises(exception, match=r"connect_timeout\(\): timeout"):
        idioms.connect_timeout(closing(socket.socket()), ("127.0.0.1", 1), timeout)
    if timeout is not None and timeout != 0:
        with pytest.raises(exception, match=r"getaddrinfo\(\): timeout"):
            idioms.getaddrinfo("localhost", 1, timeout=timeout)


@linux
def test_peer(module, short_dir, closing):
    server = closing(module.socket(module.AF_UNIX))
    server.bind(f"{short_dir}/s")
    server.listen()
    client = closing(module.socket(module.AF_UNIX))
    client.connect(f"{short_dir}/s")
    found = idioms.peer(closing(server.accept()[0]))
    assert found == (os.getpid(), os.getuid(), os.getgid(), tuple(os.getgroups()))
    assert found.uid == os.getuid() and found == idioms.peer(client)
    if os.getuid() == 0:
        program = "import os, socket; os.setgroups(range(1000, 3000)); os.setgid(7); os.setuid(8); s = socket.socket(socket.AF_UNIX); "
        program += f"s.connect({short_dir + '/s'!r}); print(os.getpid()); input()"
        os.chmod(short_dir, 0o755), os.chmod(f"{short_dir}/s", 0o777)
        child = subprocess.Popen(["python3", "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        with child:
            found = idioms.peer(closing(server.accept()[0]))
            assert found == (int(child.stdout.readline()), 8, 7, tuple(range(1000, 3000)))
            child.communicate("\n")


def test_peer_of_what_has_none(closing):
    with pytest.raises(OSError):
        idioms.peer(closing(socket.socket()))


# ---- where packets go ----


@linux
@pytest.mark.parametrize("interface", ["lo", 1])
def test_bind_device(opened, host, interface):
    sender, receiver = datagram_pair(opened, host)
    idioms.bind_device(sender, interface)
    assert sender.getsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, 16).rstrip(b"\0") == socket.if_indextoname(1).encode()
    sender.send(b"x")
    assert receiver.recv(1) == b"x"
    idioms.bind_device(sender, None)
    assert sender.getsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, 16).rstrip(b"\0") == b""


@linux
@pytest.mark.parametrize(
    "interface, exception, text",
    [
        ("nosuchif", OSError, "No such device"),
        (2**31 - 1, OSError, "No such device"),
        ("x" * 16, ValueError, r"bind_device\(\): no interface has such a name"),
        ("lo\0x", ValueError, r"bind_device\(\): no interface has such a name"),
        (-1, ValueError, r"bind_device\(\): interface: no index is -1"),
        (1.5, TypeError, r"bind_device\(\): interface must be str, int or None, not float"),
        (b"lo", TypeError, "not bytes"),
    ],
)
def test_bind_to_no_device(closing, interface, exception, text):
    with pytest.raises(exception, match=text):
        idioms.bind_device(closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)), interface)


GROUPS = {"127.0.0.1": "239.1.2.3", "::1": "ff02::1:2:3"}


@linux
@pytest.mark.parametrize("interface", ["lo", 1])
@pytest.mark.parametrize("source", [False, True])
def test_groups(own_network, opened, host, interface, source):
    group = GROUPS[host]
    six = ":" in host
    source = host if source else None
    own_network("link", "set", "lo", "multicast", "on")
    receiver, sender = opened(), opened()
    receiver.bind((group if not six else "::", 0))
    receiver.settimeout(10)
    if six:
        own_network("route", "add", "local", "ff00::/8", "dev", "lo", "table", "local")
        sender.bind((host, 0))
        sender.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, 1)
    else:
        sender.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(host))
    to = (group, receiver.getsockname()[1])
    assert group not in own_network("maddr", "show", "lo")
    idioms.join_group(receiver, group, interface, source)
    assert group in own_network("maddr", "show", "lo")
    with open("/proc/thread-self/net/mcfilter6" if six else "/proc/thread-self/net/mcfilter") as file:
        assert (len(file.readlines()) > 1) is (source is not None)
    sender.sendto(b"to all", to)
    assert receiver.recv(10) == b"to all"
    idioms.leave_group(receiver, group, interface, source)
    assert group not in own_network("maddr", "show", "lo")
    with pytest.raises(OSError) as caught:
        idioms.leave_group(receiver, group, interface, source)
    assert caught.value.errno in (errno.EADDRNOTAVAIL, errno.EINVAL)


@linux
@pytest.mark.parametrize(
    "arguments, exception, text",
    [
        (("127.0.0.1", "lo"), OSError, "Invalid argument"),
        (("ff02::1", "lo"), ValueError, "join_group(): group is no address of the socket's family: 'ff02::1'"),
        (("239.1.2.3", "nosuchif"), OSError, "No such device"),
        (("239.1.2.3", -1), ValueError, "join_group(): interface: no index is -1"),
        (("239.1.2.3", 1.5), TypeError, "join_group(): interface must be str, int or None, not float"),
        (("239.1.2.3", "lo", "localhost"), ValueError, "join_group(): source is no address of the socket's family: 'localhost'"),
        ((b"239.1.2.3",), TypeError, "join_group(): group must be str, not bytes"),
    ],
)
def test_no_group(closing, arguments, exception, text):
    with pytest.raises(exception) as caught:
        idioms.join_group(closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)), *arguments)
    assert text in str(caught.value)


@linux
def test_a_family_without_groups(closing):
    with pytest.raises(ValueError, match=r"join_group\(\): the socket is neither of AF_INET nor of AF_INET6"):
        idioms.join_group(closing(socket.socket(socket.AF_UNIX)), "239.1.2.3")
    with pytest.raises(ValueError, match=r"path_mtu\(\): the socket is neither"):
        idioms.path_mtu(closing(socket.socket(socket.AF_UNIX)))


@linux
def test_path_mtu(own_network, opened, host):
    own_network("link", "set", "lo", "mtu", "1400")
    sender, receiver = datagram_pair(opened, host)
    assert idioms.path_mtu(sender) == 1400
    sender.send(bytes(3000))
    assert len(receiver.recv(4000)) == 3000  # in fragments
    idioms.probe_path_mtu(sender)
    with pytest.raises(OSError) as caught:
        sender.send(bytes(3000))
    assert caught.value.errno == errno.EMSGSIZE
    headers = 48 if ":" in host else 28
    sender.send(bytes(1400 - headers))
    assert len(receiver.recv(4000)) == 1400 - headers


# ---- filters ----

STARTS_WITH_A = [(0x30, 0, 0, 8), (0x15, 0, 1, ord("a")), (0x06, 0, 0, 0xFFFF), (0x06, 0, 0, 0)]  # after the header of UDP


@linux
def test_attach_filter(opened, host):
    sender, receiver = datagram_pair(opened, host)
    idioms.attach_filter(receiver, STARTS_WITH_A)
    for data in b"b1", b"a1", b"c", b"a2":
        sender.send(data)
    assert [receiver.recv(10), receiver.recv(10)] == [b"a1", b"a2"]


def sharing(opened, host, count=2):
    """Sockets at one port."""
    found = [opened() for _ in range(count)]
    for sock in found:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        sock.bind((host, found[0].getsockname()[1] if sock is not found[0] else 0))
        sock.settimeout(0)
    return found


def received(sock):
    found = []
    try:
        while True:
            found.append(sock.recv(10))
    except BlockingIOError:
        return found


@linux
@pytest.mark.parametrize("chosen", [0, 1])
def test_select_by(opened, host, chosen):
    sockets = sharing(opened, host)
    idioms.select_by(sockets[0], iter([(0x06, 0, 0, chosen)]))
    for i in range(20):
        opened().sendto(b"%d" % i, sockets[0].getsockname())
    assert received(sockets[chosen]) == [b"%d" % i for i in range(20)]
    assert received(sockets[1 - chosen]) == []


@linux
@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this interpreter cannot choose a processor")
def test_select_by_processor(opened, host):
    allowed = os.sched_getaffinity(0)
    sockets = sharing(opened, host, max(allowed) + 1)
    idioms.select_by(sockets[0], idioms.BY_CPU)
    try:
        for cpu in allowed:
            os.sched_setaffinity(0, {cpu})
            opened().sendto(b"%d" % cpu, sockets[0].getsockname())
            assert received(sockets[cpu]) == [b"%d" % cpu]
    finally:
        os.sched_setaffinity(0, allowed)


@linux
@pytest.mark.parametrize(
    "program, exception, text",
    [
        ([], OSError, "Invalid argument"),
        ([(6, 0, 0, 0)] * 4097, OSError, "Invalid argument"),
        ([(6, 0, 0, 0, 0)], TypeError, "SO_ATTACH_FILTER[0]: sock_filter() takes at most 4"),
        ([(6, 0, 0, "0")], TypeError, "SO_ATTACH_FILTER[0].k must be int, not str"),
        ([5], TypeError, "SO_ATTACH_FILTER"),
        (5, TypeError, "SO_ATTACH_FILTER must be an iterable"),
        ([(6, 0, 0, 0), (6, 0, 300, 0)], ValueError, "SO_ATTACH_FILTER[1].jf must be from 0 to 255, not 300"),
        ([(0, 0, 0, 0)], OSError, "Invalid argument"),
    ],
)
def test_bad_program(closing, program, exception, text):
    with pytest.raises(exception) as caught:
        idioms.attach_filter(closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)), program)
    assert text in str(caught.value)


# ---- names ----


def test_getaddrinfo(inet):
    assert idioms.getaddrinfo("127.0.0.1", 80, timeout=30) == socket.getaddrinfo("127.0.0.1", 80)
    assert idioms.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_DGRAM, timeout=None) == socket.getaddrinfo(
        "127.0.0.1", 80, 0, socket.SOCK_DGRAM
    )
    for timeout in None, 30:
        with pytest.raises(socket.gaierror):
            idioms.getaddrinfo(b"no..name", 80, timeout=timeout)
        with pytest.raises(TypeError):
            idioms.getaddrinfo(5, 80, timeout=timeout)


def test_getaddrinfo_that_does_not_answer(monkeypatch):
    end = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args: end.wait(60))
    with pytest.raises(socket.timeout, match=r"no answer for 'slow.invalid' within 0.05 seconds"):
        idioms.getaddrinfo("slow.invalid", 80, timeout=0.05)
    asking = [thread for thread in threading.enumerate() if thread.name == "getaddrinfo 'slow.invalid'"]
    assert [thread.daemon for thread in asking] == [True]
    end.set()
    asking[0].join(30)
    assert not asking[0].is_alive()


# ---- elsewhere ----

PEER = """
from sockcffi import idioms, options, structs
answers = {answers}
def getsockopt(fd, level, number, value, size):
    data = answers[level, number]
    ffi.memmove(value, data, len(data))
    size[0] = len(data)
    return 0
calls.sc_getsockopt = getsockopt
print(*idioms.peer(5))
"""


@pytest.mark.parametrize(
    "target, answers, groups",
    [
        (
            "macos-arm64",
            """{(socket.SOL_LOCAL, socket.LOCAL_PEERPID): b"\\1\\0\\0\\0",
        (socket.SOL_LOCAL, socket.LOCAL_PEERCRED): structs.xucred(cr_uid=2, cr_ngroups=3, cr_groups=(3, 4, 5)).pack()}""",
            (4, 5),
        ),
        ("freebsd-x86_64", "{(0, socket.LOCAL_PEERCRED): structs.xucred(cr_pid=1, cr_uid=2, cr_ngroups=1, cr_groups=(3, 4)).pack()}", ()),
        ("netbsd-x86_64", "{(0, socket.LOCAL_PEEREID): structs.unpcbid(1, 2, 3).pack()}", ()),
        ("openbsd-x86_64", "{(socket.SOL_SOCKET, socket.SO_PEERCRED): structs.sockpeercred(pid=1, uid=2, gid=3).pack()}", ()),
    ],
)
def test_peer_on_other_systems(elsewhere, target, answers, groups):
    assert elsewhere(target).run(PEER.format(answers=answers)) == f"1 2 3 {groups}\n"


@pytest.mark.parametrize(
    "call, name",
    [
        (lambda sock: idioms.bind_device(sock, "lo"), "IP_BOUND_IF"),
        (lambda sock: idioms.peer(sock), "SO_PEERCRED"),
        (lambda sock: idioms.join_group(sock, "239.1.2.3"), "MCAST_JOIN_GROUP"),
        (lambda sock: idioms.path_mtu(sock), "IP_MTU"),
        (lambda sock: idioms.keepalive(sock, 1), "TCP_KEEPALIVE"),
        (lambda sock: idioms.select_by(sock, ()), "SO_ATTACH_REUSEPORT_CBPF"),
    ],
)
def test_what_a_platform_lacks(monkeypatch, closing, call, name):
    class Constants:
        """Those of a platform that has none of these options."""

        def __getattr__(self, wanted):
            if wanted.startswith(("SO_BIND", "SO_PEER", "SO_ATTACH", "MCAST_", "TCP_KEEP", "IP_MTU", "IP_BOUND")):
                raise AttributeError(wanted)
            return getattr(socket, wanted)

    monkeypatch.setattr(idioms, "constants", Constants())
    with pytest.raises(OSError, match=f"this platform has no {name}") as caught:
        call(closing(socket.socket()))
    assert caught.value.errno == errno.ENOPROTOOPT
