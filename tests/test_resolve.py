"""Names of hosts, services, protocols and interfaces; numbers and addresses as text and bytes. Nothing here asks a name server."""

import os
import socket as own_socket
import sys
import threading

import conftest
import pytest
from conftest import needs_hosts, needs_protocols, needs_services

import sockcffi as socket

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")

STREAM, DGRAM, RAW = socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW


# getaddrinfo


@pytest.mark.parametrize("host", ["127.0.0.1", b"127.0.0.1", "127.1", "127\u30020.0.1"])
def test_getaddrinfo(host):
    assert socket.getaddrinfo(host, 80, socket.AF_INET, STREAM) == [(socket.AF_INET, STREAM, 6, "", ("127.0.0.1", 80))]


def test_getaddrinfo_returns_members_of_enums():
    family, type, proto, name, address = socket.getaddrinfo("127.0.0.1", 80, type=STREAM)[0]
    assert family is socket.AF_INET and type is STREAM and proto == socket.IPPROTO_TCP
    assert isinstance(name, str) and isinstance(address, tuple)


NAMED = [pytest.param(port, marks=needs_services) for port in ("http", b"http")]


@pytest.mark.parametrize("port", [80, "80", b"80", *NAMED, None])
def test_getaddrinfo_ports(port):
    assert socket.getaddrinfo("127.0.0.1", port, type=STREAM)[0][4] == ("127.0.0.1", port and 80 or 0)


def test_getaddrinfo_without_a_host():
    hosts = {info[4][0] for info in socket.getaddrinfo(None, 80, type=STREAM)}
    assert hosts and hosts <= {"127.0.0.1", "::1"}
    hosts = {info[4][0] for info in socket.getaddrinfo(None, 80, type=STREAM, flags=socket.AI_PASSIVE)}
    assert hosts and hosts <= {"0.0.0.0", "::"}


def test_getaddrinfo_of_ipv6():
    assert socket.getaddrinfo("::1", 80, type=STREAM)[0] == (socket.AF_INET6, STREAM, 6, "", ("::1", 80, 0, 0))
    assert {info[1] for info in socket.getaddrinfo("::1", 80)} >= {STREAM, DGRAM}


@linux
def test_getaddrinfo_of_a_scoped_address():
    lo = socket.if_nametoindex("lo")
    for host in "fe80::1%lo", f"fe80::1%{lo}", b"fe80::1%lo":
        assert socket.getaddrinfo(host, 9, type=DGRAM)[0][4] == ("fe80::1", 9, 0, lo)


def test_getaddrinfo_by_name_of_argument():
    kwargs = {"host": "127.0.0.1", "port": 80, "family": socket.AF_INET, "type": DGRAM, "proto": 0, "flags": socket.AI_NUMERICHOST}
    assert socket.getaddrinfo(**kwargs)[0][1] is DGRAM


@needs_hosts
def test_canonical_name():
    names = [info[3] for info in socket.getaddrinfo("localhost", 80, socket.AF_INET, STREAM, flags=socket.AI_CANONNAME)]
    assert names[0] and set(names[1:]) <= {""}


@needs_hosts
def test_localhost():
    assert socket.gethostbyname("localhost").startswith("127.")
    assert "127.0.0.1" in {info[4][0] for info in socket.getaddrinfo("localhost", 0)}


@pytest.mark.parametrize(
    "arguments, number",
    [
        (("127.0.0.256", 1, 0, 0, 0, "AI_NUMERICHOST"), "EAI_NONAME"),
        (("127.0.0.1", "nosuchservice"), "EAI_SERVICE"),
        (("127.0.0.1", 1, 12345), "EAI_FAMILY"),
        (("127.0.0.1", 1, 0, 12345), "EAI_SOCKTYPE"),
        ((None, None), "EAI_NONAME"),
    ],
)
def test_gaierror(arguments, number):
    arguments = [getattr(socket, a) if str(a).startswith("AI_") else a for a in arguments]
    with pytest.raises(socket.gaierror) as caught:
        socket.getaddrinfo(*arguments)
    number, text = getattr(socket, number), caught.value.args[1]
    assert caught.value.errno == caught.value.args[0] == number and isinstance(text, str) and text


# the others


def test_getnameinfo():
    flags = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV
    assert socket.getnameinfo(("127.0.0.1", 80), flags) == ("127.0.0.1", "80")
    assert socket.getnameinfo(("::1", 80, 0, 0), flags) == ("::1", "80")
    assert socket.getnameinfo(("::1", 80), flags) == ("::1", "80")
    if os.path.exists("/etc/services"):
        assert socket.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST)[1] == "http"
        assert socket.getnameinfo(("127.0.0.1", 514), socket.NI_NUMERICHOST | socket.NI_DGRAM)[1] == "syslog"


@linux
def test_getnameinfo_of_a_scoped_address():
    address = ("fe80::1", 9, 0, socket.if_nametoindex("lo"))
    assert socket.getnameinfo(address, socket.NI_NUMERICHOST | socket.NI_NUMERICSERV) == ("fe80::1%lo", "9")


@needs_hosts
def test_gethostbyname_ex():
    name, aliases, addresses = socket.gethostbyname_ex("localhost")
    assert isinstance(name, str) and isinstance(aliases, list) and "127.0.0.1" in addresses


@needs_hosts
def test_gethostbyaddr():
    name, aliases, addresses = socket.gethostbyaddr("127.0.0.1")
    assert name and isinstance(aliases, list) and addresses == ["127.0.0.1"]


def test_gethostname():
    assert socket.gethostname() == own_socket.gethostname() == os.uname().nodename


def test_getfqdn():
    assert socket.getfqdn() == own_socket.getfqdn()
    assert socket.getfqdn("127.0.0.1") == own_socket.getfqdn("127.0.0.1")


@needs_services
def test_services():
    assert socket.getservbyname("http") == socket.getservbyname("http", "tcp") == 80
    assert socket.getservbyport(80) == socket.getservbyport(80, "tcp") == "http"
    assert socket.getservbyname("syslog", "udp") == 514
    assert socket.getservbyport(514, "udp") == "syslog"


@needs_protocols
def test_protocols():
    assert {name: socket.getprotobyname(name) for name in ("ip", "icmp", "tcp", "udp")} == {"ip": 0, "icmp": 1, "tcp": 6, "udp": 17}


def test_sethostname():
    """To what it is: allowed to root, EPERM for others."""
    name = socket.gethostname()
    for same in name, os.fsencode(name):
        try:
            socket.sethostname(same)
        except PermissionError:
            assert os.geteuid() != 0 or sys.platform == "linux"  # a container's root may not either
    assert socket.gethostname() == name


def test_interfaces():
    interfaces = socket.if_nameindex()
    assert interfaces
    for index, name in interfaces:
        assert socket.if_nametoindex(name) == socket.if_nametoindex(os.fsencode(name)) == index
        assert socket.if_indextoname(index) == name


# numbers


@pytest.mark.parametrize("number", [0, 1, 0x1234, 0xFFFF, True])
def test_16_bits(number):
    expected = int.from_bytes(int(number).to_bytes(2, "big"), sys.byteorder)
    assert socket.htons(number) == socket.ntohs(number) == expected


@pytest.mark.parametrize("number", [0, 1, 0x12345678, 0xFFFFFFFF, 0x80000000])
def test_32_bits(number):
    expected = int.from_bytes(number.to_bytes(4, "big"), sys.byteorder)
    assert socket.htonl(number) == socket.ntohl(number) == expected


@pytest.mark.parametrize("text, packed", [("127.0.0.1", b"\x7f\0\0\1"), ("255.255.255.255", b"\xff\xff\xff\xff"), ("0.0.0.0", bytes(4))])
def test_inet(text, packed):
    assert socket.inet_aton(text) == socket.inet_pton(socket.AF_INET, text) == packed
    for data in packed, bytearray(packed), memoryview(packed):
        assert socket.inet_ntoa(data) == socket.inet_ntop(socket.AF_INET, data) == text


OLD_FORMS = [("127.1", b"\x7f\0\0\1"), ("0x7f.1", b"\x7f\0\0\1"), ("1", b"\0\0\0\1"), ("010.1", b"\x08\0\0\1")]


@pytest.mark.parametrize("text, packed", OLD_FORMS)
def test_inet_aton_takes_old_forms(text, packed):
    assert socket.inet_aton(text) == packed
    with pytest.raises(OSError):
        socket.inet_pton(socket.AF_INET, text)


@pytest.mark.parametrize(
    "text, packed",
    [
        ("::", bytes(16)),
        ("::1", bytes(15) + b"\1"),
        ("2001:db8::8:800:200c:417a", bytes.fromhex("20010db80000000000080800200c417a")),
        ("::ffff:127.0.0.1", bytes(10) + b"\xff\xff\x7f\0\0\1"),
        ("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", b"\xff" * 16),
    ],
)
def test_inet6(text, packed):
    assert socket.inet_pton(socket.AF_INET6, text) == packed
    for data in packed, bytearray(packed), memoryview(packed):
        assert socket.inet_ntop(socket.AF_INET6, data) == text


# audit events, and the lock


@needs_hosts
def test_audit_events(audited):
    for call in (
        lambda: socket.getaddrinfo("127.0.0.1", 80, socket.AF_INET, STREAM),
        lambda: socket.getaddrinfo(None, "80", proto=6, type=STREAM),
        lambda: socket.gethostbyname("127.0.0.1"),
        lambda: socket.gethostbyname_ex("127.0.0.1"),
        lambda: socket.gethostbyaddr("127.0.0.1"),
        lambda: socket.getnameinfo(("127.0.0.1", 80), 3),
        lambda: socket.gethostname(),
    ):
        call()
    assert audited == [
        ("socket.getaddrinfo", ("127.0.0.1", 80, socket.AF_INET, STREAM, 0)),
        ("socket.getaddrinfo", (None, "80", 0, STREAM, 6)),
        ("socket.gethostbyname", ("127.0.0.1",)),
        ("socket.gethostbyname", ("127.0.0.1",)),
        ("socket.gethostbyaddr", ("127.0.0.1",)),
        ("socket.getnameinfo", (("127.0.0.1", 80),)),
        ("socket.gethostname", ()),
    ]


@needs_services
def test_audit_events_of_services(audited):
    socket.getservbyname("http", "tcp")
    socket.getservbyport(80, "tcp")
    assert audited == [("socket.getservbyname", ("http", "tcp")), ("socket.getservbyport", (80, "tcp"))]


class Heard(BaseException):
    """What the hook raises for an event that must not be followed by its call."""


CALLS = [
    lambda m: m.socket(m.AF_INET, m.SOCK_DGRAM),
    lambda m: m.socket(),
    lambda m: m.socket(family=m.AF_INET, proto=True),
    lambda m: m.socketpair(),
    lambda m: m.socket().bind(("127.0.0.1", 0)),
    lambda m: m.socket().connect(("127.0.0.1", 1)),
    lambda m: m.socket().connect_ex(("127.0.0.1", 1)),
    lambda m: m.socket(m.AF_INET, m.SOCK_DGRAM).sendto(b"", ("127.0.0.1", 1)),
    lambda m: m.socket(m.AF_INET, m.SOCK_DGRAM).sendto(b"", 0, ("127.0.0.1", 1)),
    lambda m: m.socket(m.AF_INET, m.SOCK_DGRAM).sendmsg([b""], [], 0, ("127.0.0.1", 1)),
    lambda m: m.socketpair()[0].sendmsg([b"x"]),
    lambda m: m.getaddrinfo("127.0.0.1", 80),
    lambda m: m.getaddrinfo("127.0.0.1", "80", m.AF_INET, m.SOCK_STREAM, m.IPPROTO_TCP, m.AI_NUMERICHOST),
    lambda m: m.getaddrinfo(None, 80, type=m.SOCK_STREAM, family=m.AF_INET),
    lambda m: m.getnameinfo(("127.0.0.1", 80), m.NI_NUMERICHOST),
    lambda m: m.gethostbyname("127.0.0.1"),
    lambda m: m.gethostbyname_ex("127.0.0.1"),
    lambda m: m.gethostbyaddr("127.0.0.1"),
    lambda m: m.gethostname(),
    lambda m: m.sethostname("never"),
    lambda m: m.sethostname(b"never"),
    lambda m: m.getservbyname("http"),
    lambda m: m.getservbyname("http", "tcp"),
    lambda m: m.getservbyname("no such service"),
    lambda m: m.getservbyport(80),
    lambda m: m.getservbyport(80, "tcp"),
    lambda m: m.getservbyport(1),
    lambda m: m.create_connection(("127.0.0.1", 1)),
    lambda m: m.fromfd(m.socket().fileno(), m.AF_INET, m.SOCK_STREAM),
    lambda m: m.socket().dup(),
]


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.skipif(sys.implementation.name == "pypy", reason="PyPy's own socket raises few of these events")
@pytest.mark.parametrize("number", range(len(CALLS)))
def test_audit_events_are_the_interpreters_own(number, audited, monkeypatch):
    def plain(value):  # sockets are of different classes
        return (type(value).__name__, value) if isinstance(value, (int, str, bytes, tuple, type(None))) else type(value).__name__

    def heard(module):
        audited.clear()
        try:
            CALLS[number](module)
        except (OSError, Heard):
            pass
        return [(event, [*map(plain, args)]) for event, args in audited]

    monkeypatch.setattr(conftest, "_forbidden", {"socket.sethostname": Heard})
    assert heard(socket) == heard(own_socket)
    assert audited


def test_many_threads_at_once():
    """Each gets the answer to its own question: no static memory of the C library is shared."""

    def ask(n):
        try:
            for i in range(100):
                host = f"127.{n}.{i}.9"
                assert socket.gethostbyname_ex(host)[2] == [host]
                assert socket.getaddrinfo(host, i, socket.AF_INET, STREAM)[0][4] == (host, i)
                assert socket.inet_ntoa(socket.inet_aton(host)) == host
                assert socket.inet_ntop(socket.AF_INET6, bytes(15) + bytes([n])) == f"::{n:x}"
                assert dict(socket.if_nameindex()) == interfaces
        except BaseException as e:
            failed.append(e)

    failed = []
    interfaces = dict(socket.if_nameindex())
    threads = [threading.Thread(target=ask, args=(n,)) for n in range(1, 9)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not failed, failed[0]
