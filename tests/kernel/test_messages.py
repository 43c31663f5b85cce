"""Every control message that has a class, on a live kernel: sent or switched on, received, and compared with what was sent and with the
bytes that C has for it, over sockets of this module and of the interpreter.

Each class is in one of two tables: SHOWN, the tests that show it, or NOTHING, with the reason that nothing can be had of it here.
test_each_class_is_in_a_table fails for a new one.
"""

import ctypes
import datetime
import errno
import fcntl
import inspect
import os
import select
import shutil
import socket as own
import struct
import subprocess
import time

import pytest
from conftest import collect, open_descriptors

import sockcffi as socket
from sockcffi import messages

from .conftest import SECONDS, ask_interface, modprobe
from .test_options import records

#: why nothing can be had of a class
NOTHING = {
    "SocketCredentials": "of FreeBSD and NetBSD; ../test_messages.py has their bytes",
    "TimestampInfo": "comes with the time of a network card's clock, and no virtual card has one; ../test_messages.py has its bytes",
}


@pytest.fixture(params=[socket, own], ids=["sockcffi", "own"])
def module(request):
    return request.param


@pytest.fixture
def of_module(module, closing):
    """of_module(a socket of sockcffi): that, or the interpreter's for the same, where that knows its family: PyPy's has no AF_CAN."""

    def make(sock):
        if module is socket or not hasattr(own, sock.family.name):
            return sock
        same_one = closing(own.socket(sock.family, sock.type, sock.proto, fileno=os.dup(sock.fileno())))
        same_one.settimeout(SECONDS)
        return same_one

    return make


@pytest.fixture
def collected():
    """Before descriptors are counted: PyPy still has those of other tests."""
    collect()


@pytest.fixture
def unix_pair(module, closing):
    return closing(*module.socketpair(module.AF_UNIX, module.SOCK_DGRAM))


@pytest.fixture
def udp_pairs(module, closing):
    """udp_pairs(host): (sender, receiver) of datagrams, the sender connected."""

    def make(host):
        family = module.AF_INET6 if ":" in host else module.AF_INET
        receiver, sender = closing(module.socket(family, module.SOCK_DGRAM)), closing(module.socket(family, module.SOCK_DGRAM))
        try:
            receiver.bind((host, 0))
        except OSError as reason:
            pytest.skip(f"this machine has no {host}: {reason}")
        sender.connect(receiver.getsockname())
        receiver.settimeout(SECONDS)
        return sender, receiver

    return make


@pytest.fixture(params=["127.0.0.1", "::1"])
def udp_pair(udp_pairs, request):
    return udp_pairs(request.param)


def in_c(words, form, *values):
    """The message as a C program has it: level and type by their names, and a struct of that form."""
    level, kind = (getattr(socket, word) for word in words.split("."))
    return level, kind, struct.pack(form, *values)


def same_file(one, other):
    return os.path.samestat(os.fstat(one), os.fstat(other))


# ---- descriptors ----


def test_rights(unix_pair):
    a, b = unix_pair
    with open(os.devnull) as file:
        sent = messages.Rights([file, file.fileno(), a])
        assert sent.fds == (file.fileno(), file.fileno(), a.fileno())
        assert sent == in_c("SOL_SOCKET.SCM_RIGHTS", "3i", file.fileno(), file.fileno(), a.fileno())
        a.sendmsg([b"x"], [sent])
        del sent
        os.fstat(file.fileno())  # what is sent stays the sender's
        with messages.receive(b, 10) as received:
            fds = received[messages.Rights].fds
            assert received.data == b"x" and len(fds) == 3
            assert received[messages.Rights] == in_c("SOL_SOCKET.SCM_RIGHTS", "3i", *fds)
            assert same_file(fds[0], file.fileno()) and same_file(fds[2], a.fileno())
            assert not any(map(os.get_inheritable, fds))
    for fd in fds:
        with pytest.raises(OSError):
            os.fstat(fd)


def test_rights_that_are_taken(collected, unix_pair):
    a, b = unix_pair
    a.sendmsg([b"x"], [messages.Rights([a])])
    received = messages.receive(b, 10)
    taken = received[messages.Rights].take()
    assert received[messages.Rights].fds == () and received[messages.Rights].take() == []
    received.close()
    del received
    collect()
    assert len(taken) == 1 and same_file(taken[0], a.fileno())
    os.close(taken[0])


def test_rights_that_nobody_takes(collected, unix_pair):
    a, b = unix_pair
    before = open_descriptors()
    for _ in range(3):
        a.sendmsg([b"x"], [messages.Rights([a, a])])
        messages.receive(b, 10)
    collect()
    assert open_descriptors() == before


@pytest.mark.parametrize("room", [0, 16, 20, 24])
def test_rights_without_room(unix_pair, room):
    a, b = unix_pair
    before = open_descriptors()
    a.sendmsg([b"xyz"], [messages.Rights([a, a, a])])
    with pytest.raises(messages.Truncated, match=f"its control messages take more than {room} bytes") as caught:
        messages.receive(b, 10, room)
    assert caught.value.errno == errno.EMSGSIZE
    received = caught.value.received
    assert received.data == b"xyz" and received.flags & socket.MSG_CTRUNC
    found = received.get(messages.Rights)
    assert len(found.fds if found else ()) == (0 if room < 20 else (room - 16) // 4)
    received.close()
    assert open_descriptors() == before


def test_data_without_room(unix_pair):
    a, b = unix_pair
    a.send(b"12345")
    with pytest.raises(messages.Truncated, match="the data is longer than 3 bytes") as caught:
        messages.receive(b, 3)
    assert caught.value.received.data == b"123"
    a.send(b"12345")
    received = messages.receive(b, 3, truncated=True)
    assert (received.data, received.messages, bool(received.flags & socket.MSG_TRUNC)) == (b"123", [], True)


def test_a_pidfd(unix_pair, kernel_knows):
    a, b = unix_pair
    with kernel_knows("SO_PASSPIDFD"):
        messages.enable(b, messages.PidFd)
        a.send(b"x")
        with messages.receive(b, 10) as received:
            (fd,) = received[messages.PidFd].fds
            assert received[messages.PidFd] == in_c("SOL_SOCKET.SCM_PIDFD", "i", fd)
            assert not os.get_inheritable(fd)
            with open(f"/proc/self/fdinfo/{fd}") as info:
                assert f"Pid:\t{os.getpid()}\n" in info.read()
            assert select.select([fd], [], [], 0)[0] == []  # readable when the process has ended


# ---- who ----


def test_credentials(unix_pair):
    a, b = unix_pair
    messages.enable(b, messages.Credentials)
    a.send(b"x")
    found = messages.receive(b, 10)[messages.Credentials]
    assert (found.pid, found.uid, found.gid) == (os.getpid(), os.getuid(), os.getgid())
    assert found == in_c("SOL_SOCKET.SCM_CREDENTIALS", "iII", os.getpid(), os.getuid(), os.getgid())
    assert found == messages.Credentials() and repr(found) == f"Credentials(pid={os.getpid()}, uid={os.getuid()}, gid={os.getgid()})"
    if os.getuid() == 0:
        a.sendmsg([b"x"], [messages.Credentials(uid=12345, gid=54321)])
        found = messages.receive(b, 10)[messages.Credentials]
        assert (found.pid, found.uid, found.gid) == (os.getpid(), 12345, 54321)


def test_security(unix_pair):
    a, b = unix_pair
    messages.enable(b, messages.Security)
    a.send(b"x")
    found = messages.receive(b, 10).get(messages.Security)
    if found is None:
        pytest.skip("this kernel has no security module with labels")
    with open("/proc/self/attr/current") as file:
        assert found.label == file.read().rstrip("\0\n")
    assert found[:2] == in_c("SOL_SOCKET.SCM_SECURITY", "")[:2]


# ---- headers ----


@pytest.mark.parametrize(
    "host, limit, limit_in_c, service, service_in_c",
    [
        ("127.0.0.1", messages.TTL, ("IPPROTO_IP.IP_TTL", "i"), messages.TypeOfService, ("IPPROTO_IP.IP_TOS", "B")),  # it alone is one byte
        ("::1", messages.HopLimit, ("IPPROTO_IPV6.IPV6_HOPLIMIT", "i"), messages.TrafficClass, ("IPPROTO_IPV6.IPV6_TCLASS", "i")),
    ],
    ids=["IPv4", "IPv6"],
)
def test_limit_and_service(udp_pairs, host, limit, limit_in_c, service, service_in_c):
    sender, receiver = udp_pairs(host)
    messages.enable(receiver, limit, service)
    sender.sendmsg([b"x"], [limit(42), service(0xB8)])
    received = messages.receive(receiver, 10)
    assert received[limit].value == 42 and received[service].value == 0xB8
    assert received[limit] == in_c(*limit_in_c, 42)
    assert received[service] == in_c(*service_in_c, 0xB8)
    assert received.address == sender.getsockname()
    assert repr(received[limit]) == f"{limit.__name__}(value=42)"


def test_packet_info(udp_pairs):
    sender, receiver = udp_pairs("127.0.0.1")
    messages.enable(receiver, messages.PacketInfo)
    lo, host = socket.if_nametoindex("lo"), socket.inet_aton("127.0.0.1")
    sender.sendmsg([b"x"], [messages.PacketInfo(lo, "127.0.0.1")])
    found = messages.receive(receiver, 10)[messages.PacketInfo]
    assert (found.interface, found.local, found.destination) == (lo, "127.0.0.1", "127.0.0.1")
    assert found == in_c("IPPROTO_IP.IP_PKTINFO", "i4s4s", lo, host, host)
    sender.sendmsg([b"x"], [messages.PacketInfo(local="127.0.0.9")])
    received = messages.receive(receiver, 10)
    assert received.address[0] == "127.0.0.9" and received[messages.PacketInfo].local == "127.0.0.1"


def test_packet_info_of_ipv6(udp_pairs):
    sender, receiver = udp_pairs("::1")
    messages.enable(receiver, messages.PacketInfo6)
    lo = socket.if_nametoindex("lo")
    sender.sendmsg([b"x"], [messages.PacketInfo6(lo, "::1")])
    found = messages.receive(receiver, 10)[messages.PacketInfo6]
    assert (found.interface, found.destination) == (lo, "::1")
    assert found == in_c("IPPROTO_IPV6.IPV6_PKTINFO", "16si", socket.inet_pton(socket.AF_INET6, "::1"), lo)


def test_original_destination(udp_pair):
    sender, receiver = udp_pair
    messages.enable(receiver, messages.OriginalDestination)
    sender.send(b"x")
    found = messages.receive(receiver, 10)[messages.OriginalDestination]
    assert found.address == receiver.getsockname()
    words = "IPPROTO_IPV6.IPV6_ORIGDSTADDR" if receiver.family == own.AF_INET6 else "IPPROTO_IP.IP_ORIGDSTADDR"
    assert found == in_c(words, "")[:2] + (socket.encode_address(receiver.family, receiver.getsockname()),)


@pytest.mark.parametrize("host, largest", [("127.0.0.1", 1500), ("::1", 1496)])  # what is behind 20 and 48 bytes is a multiple of 8
def test_fragments(own_network, udp_pairs, host, largest):
    """The whole of a datagram that came as fragments says how large they were."""
    own_network("link", "set", "lo", "mtu", "1500")
    sender, receiver = udp_pairs(host)
    messages.enable(receiver, messages.FragmentSize)
    sender.send(b"x")
    assert messages.receive(receiver, 10).get(messages.FragmentSize) is None
    sender.send(bytes(5000))
    words = "IPPROTO_IPV6.IPV6_RECVFRAGSIZE" if ":" in host else "IPPROTO_IP.IP_RECVFRAGSIZE"
    found = messages.receive(receiver, 5000)[messages.FragmentSize]
    assert found.value == largest and found == in_c(words, "i", largest)


def test_segments(udp_pair):
    sender, receiver = udp_pair
    messages.enable(receiver, messages.SegmentSize)
    assert messages.SegmentSize(400) == in_c("SOL_UDP.UDP_SEGMENT", "H", 400)
    sender.sendmsg([bytes(1000)], [messages.SegmentSize(400)])
    received = messages.receive(receiver, 5000)
    if received.get(messages.SegmentSize) is None:
        sizes = [len(received.data), *(len(receiver.recv(5000)) for _ in range(2))]
        assert sizes == [400, 400, 200]
        pytest.skip("this kernel's loopback delivers the segments one by one")
    assert received[messages.SegmentSize].value == 400 and len(received.data) == 1000
    assert received[messages.SegmentSize] == in_c("SOL_UDP.UDP_GRO", "i", 400)


# ---- when ----


@pytest.mark.parametrize("option, unit", [("SO_TIMESTAMPNS", 1), ("SO_TIMESTAMP", 1000)])
def test_timestamp(udp_pair, option, unit):
    sender, receiver = udp_pair
    before = time.time_ns()
    if option == "SO_TIMESTAMPNS":
        messages.enable(receiver, messages.Timestamp)
    else:
        receiver.setsockopt(socket.SOL_SOCKET, socket.SO_TIMESTAMP, 1)
    sender.send(b"x")
    found = messages.receive(receiver, 10)[messages.Timestamp]
    assert before - unit < found.nanoseconds <= time.time_ns() + 10**6  # a part of a microsecond is cut off
    assert found == in_c(f"SOL_SOCKET.{option}", "ll", found.nanoseconds // 10**9, found.nanoseconds % 10**9 // unit)
    assert found.datetime.tzinfo is datetime.timezone.utc
    assert abs(found.datetime.timestamp() * 10**9 - found.nanoseconds) < 2000


def test_timestamping(udp_pair):
    sender, receiver = udp_pair
    before, found = time.time_ns(), None
    messages.enable(receiver, messages.Timestamping)
    while found is None:  # the kernel begins a moment later, if nobody else has it take times
        sender.send(b"x")
        found = messages.receive(receiver, 10).get(messages.Timestamping)
        assert time.time_ns() < before + SECONDS * 10**9
    assert before <= found.software <= time.time_ns() and found.hardware is None
    assert found == in_c("SOL_SOCKET.SCM_TIMESTAMPING", "6l", *divmod(found.software, 10**9), 0, 0, 0, 0)
    assert found.datetime == messages._datetime(found.software)
    assert repr(found) == f"Timestamping(software={found.software}, hardware=None)"


def test_timestamps_of_what_was_sent(udp_pair):
    sender, receiver = udp_pair
    before = time.time_ns()
    flags = socket.SOF_TIMESTAMPING_TX_SOFTWARE | socket.SOF_TIMESTAMPING_SOFTWARE | socket.SOF_TIMESTAMPING_OPT_ID
    sender.setsockopt(socket.SOL_SOCKET, socket.SO_TIMESTAMPING, flags)
    assert messages.receive_error(sender) is None
    for _ in range(2):
        sender.send(b"payload")
        receiver.recv(10)
    for number in range(2):
        found = messages.receive_error(sender)
        assert before <= found[messages.Timestamping].software <= time.time_ns()
        error = found[messages.ExtendedError]
        assert (error.ee_errno, error.ee_origin, error.ee_data) == (errno.ENOMSG, socket.SO_EE_ORIGIN_TIMESTAMPING, number)
        assert found.data.endswith(b"payload")
    assert messages.receive_error(sender) is None


def test_the_number_of_a_timestamp(udp_pair, kernel_knows):
    sender, _ = udp_pair
    flags = socket.SOF_TIMESTAMPING_TX_SOFTWARE | socket.SOF_TIMESTAMPING_SOFTWARE | socket.SOF_TIMESTAMPING_OPT_ID
    sender.setsockopt(socket.SOL_SOCKET, socket.SO_TIMESTAMPING, flags)
    assert messages.TimestampId(77777) == in_c("SOL_SOCKET.SCM_TS_OPT_ID", "I", 77777)
    with kernel_knows("SCM_TS_OPT_ID"):
        sender.sendmsg([b"x"], [messages.TimestampId(77777)])
        assert messages.receive_error(sender)[messages.ExtendedError].ee_data == 77777


def test_time_to_leave(own_network, udp_pair):
    """A queue that knows of it lets the datagram go when it is time, and not before."""
    if not shutil.which("tc") or subprocess.run(["tc", "qdisc", "add", "dev", "lo", "root", "fq"], capture_output=True).returncode:
        pytest.skip("this machine has no tc, or its kernel no fq")
    sender, receiver = udp_pair
    sender.setsockopt(socket.SOL_SOCKET, socket.SO_TXTIME, struct.pack("@iI", time.CLOCK_MONOTONIC, 0))
    when = time.monotonic_ns() + 10**9 // 2
    assert messages.TransmitTime(when) == in_c("SOL_SOCKET.SCM_TXTIME", "Q", when)
    sender.sendmsg([b"x"], [messages.TransmitTime(when)])
    sender.send(b"y")  # of the same flow
    assert receiver.recv(10) + receiver.recv(10) in (b"xy", b"yx") and time.monotonic_ns() >= when


# ---- errors ----


def test_a_port_that_nobody_has(udp_pair):
    sender, receiver = udp_pair
    messages.enable(sender, messages.ExtendedError)
    where = receiver.getsockname()
    receiver.close()
    sender.send(b"lost")
    wait_for_error(sender)
    found = messages.receive_error(sender)
    error = found[messages.ExtendedError]
    six = sender.family == own.AF_INET6
    assert (error.ee_errno, error.ee_origin) == (errno.ECONNREFUSED, socket.SO_EE_ORIGIN_ICMP6 if six else socket.SO_EE_ORIGIN_ICMP)
    kinds = (socket.ICMP6_DST_UNREACH, socket.ICMP6_DST_UNREACH_NOPORT) if six else (socket.ICMP_DEST_UNREACH, socket.ICMP_PORT_UNREACH)
    level, kind, data = in_c(
        "IPPROTO_IPV6.IPV6_RECVERR" if six else "IPPROTO_IP.IP_RECVERR", "I4B2I", errno.ECONNREFUSED, error.ee_origin, *kinds, 0, 0, 0
    )
    assert error == (level, kind, data + socket.encode_address(sender.family, error.offender))
    assert isinstance(error.error, ConnectionRefusedError)
    assert error.offender[0] == where[0] and found.address[:2] == where[:2] and found.data == b"lost"
    assert sender.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0  # it was the same error
    assert messages.receive_error(sender) is None


def wait_for_error(sock):
    poll = select.poll()
    poll.register(sock.fileno(), 0)
    assert poll.poll(SECONDS * 1000)


def test_no_error_to_receive(udp_pair):
    """Whatever the mode of the socket, it does not wait."""
    sender, receiver = udp_pair
    for timeout in None, 0, 30:
        receiver.settimeout(timeout)
        assert messages.receive_error(receiver) is None
    for bad, exception in (-1, ValueError), ("1", TypeError), (2**40, ValueError):
        with pytest.raises(exception, match=r"receive_error\(\): bufsize must be "):
            messages.receive_error(receiver, bad)
    receiver.close()
    with pytest.raises(OSError) as caught:
        messages.receive_error(receiver)
    assert caught.value.errno == errno.EBADF


@pytest.mark.parametrize("words", ["SOL_PACKET.PACKET_TX_TIMESTAMP", "SOL_CAN_RAW.SCM_CAN_RAW_ERRQUEUE"])
def test_errors_of_packets_and_can(sock, link, of_module, words):
    """The time at which what was sent left comes as an error."""
    if "CAN" in words:
        s, data = sock("AF_CAN", "SOCK_RAW", "CAN_RAW"), struct.pack("=IB3x8s", 0x123, 8, b"12345678")
        s.bind((link("vcan"),))
    else:
        s, data = sock("AF_PACKET", "SOCK_RAW"), bytes(12) + struct.pack("!H", socket.ETH_P_802_EX1) + b"payload"
        s.bind(("lo", 0))
    flags = socket.SOF_TIMESTAMPING_TX_SCHED | socket.SOF_TIMESTAMPING_SOFTWARE | socket.SOF_TIMESTAMPING_OPT_ID
    s.setsockopt(socket.SOL_SOCKET, socket.SO_TIMESTAMPING, flags)
    before = time.time_ns()
    s.send(data)
    wait_for_error(s)
    found = messages.receive_error(of_module(s))
    error = found[messages.ExtendedError]
    assert before <= found[messages.Timestamping].software <= time.time_ns()
    assert error[:2] == in_c(words, "")[:2] and error.offender is None
    assert error.data[:16] == struct.pack("I4B2I", errno.ENOMSG, socket.SO_EE_ORIGIN_TIMESTAMPING, 0, 0, 0, socket.SCM_TSTAMP_SCHED, 0)


# ---- what else ----


def test_dropped(udp_pair):
    sender, receiver = udp_pair
    messages.enable(receiver, messages.Dropped)
    receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
    for _ in range(50):
        sender.send(bytes(500))
    receiver.settimeout(0)
    while True:
        try:
            receiver.recv(500)
        except BlockingIOError:
            break
    sender.send(b"x")
    receiver.settimeout(SECONDS)
    with open("/proc/net/udp6" if receiver.family == own.AF_INET6 else "/proc/net/udp") as file:
        lines = [line.split() for line in file if f":{receiver.getsockname()[1]:04X} " in line]
    shown = [int(line[-1]) for line in lines if line[9] == str(os.fstat(receiver.fileno()).st_ino)]
    found = messages.receive(receiver, 10)[messages.Dropped]
    assert found.value == shown[0] > 0 and found == in_c("SOL_SOCKET.SO_RXQ_OVFL", "I", shown[0])


@pytest.mark.parametrize("name, option", [("Mark", "SO_RCVMARK"), ("Priority", "SO_RCVPRIORITY")])
def test_mark_and_priority(udp_pair, kernel_knows, name, option):
    sender, receiver = udp_pair
    cls = {"Mark": messages.Mark, "Priority": messages.Priority}[name]
    with kernel_knows(option):
        messages.enable(receiver, cls)
        sender.sendmsg([b"x"], [cls(3)])
        found = messages.receive(receiver, 10)[cls]
        assert found.value == 3 and found == in_c(f"SOL_SOCKET.SO_{name.upper()}", "I", 3)


def test_queue_length(module, closing):
    server = closing(module.socket(module.AF_INET, module.SOCK_STREAM))
    server.bind(("127.0.0.1", 0))
    server.listen()
    client = closing(module.socket(module.AF_INET, module.SOCK_STREAM))
    client.connect(server.getsockname())
    connection = closing(server.accept()[0])
    messages.enable(connection, messages.QueueLength)
    client.sendall(bytes(1000))
    assert connection.recv(1, socket.MSG_PEEK | socket.MSG_WAITALL) == b"\0"
    deadline = time.monotonic() + SECONDS
    while messages.receive(connection, 1, flags=socket.MSG_PEEK)[messages.QueueLength].value < 1000:  # of all that has come
        assert time.monotonic() < deadline
    found = messages.receive(connection, 400)[messages.QueueLength]
    assert found.value == 600 and found == in_c("IPPROTO_TCP.TCP_CM_INQ", "i", 600)


def test_path_mtu(module, closing):
    """What an interface is too small for comes back, with its size."""
    s = closing(module.socket(module.AF_INET6, module.SOCK_DGRAM))
    messages.enable(s, messages.PathMTU)
    s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_DONTFRAG, 1)
    s.settimeout(0)  # poll(2) does not tell of such a message
    mtu = ask_interface("lo", socket.SIOCGIFMTU, "i")
    with pytest.raises(OSError) as caught:
        s.sendto(bytes(65520), ("::1", 9))
    if caught.value.errno != errno.EMSGSIZE:
        pytest.skip(f"this machine has no ::1: {caught.value}")
    found = messages.receive(s, 10)[messages.PathMTU]
    assert (found.destination[0], found.ip6m_mtu) == ("::1", mtu)
    where = socket.encode_address(socket.AF_INET6, found.destination)
    assert found == in_c("IPPROTO_IPV6.IPV6_PATHMTU", f"{len(where)}sI", where, mtu)


def test_frames(module, sock, of_module):
    packets = sock("AF_PACKET", "SOCK_DGRAM")
    packets.bind(("lo", socket.ETH_P_IP))
    packets = of_module(packets)
    messages.enable(packets, messages.Frame)
    mark = os.urandom(16)
    received = None
    with module.socket(module.AF_INET, module.SOCK_DGRAM) as sender:
        while received is None or mark not in received.data:  # others use lo too, and can fill the buffer
            sender.sendto(mark + bytes(984), ("127.0.0.1", 9))
            received = messages.receive(packets, 100, truncated=True)
    found = received[messages.Frame]
    assert (found.tp_len, found.tp_snaplen, found.tp_mac, found.tp_vlan_tci) == (1028, 1028, 0, 0)
    assert found == in_c("SOL_PACKET.PACKET_AUXDATA", "3I4H", found.tp_status, 1028, 1028, 0, found.tp_net, 0, 0)
    assert found.tp_status & socket.TP_STATUS_USER


def test_netlink_group(own_network, sock, of_module):
    route = sock("AF_NETLINK", "SOCK_RAW", "NETLINK_ROUTE")
    route.bind((0, socket.RTMGRP_LINK))
    route = of_module(route)
    messages.enable(route, messages.NetlinkGroup)
    route.sendmsg([struct.pack("@IHHIIBxxx", 20, socket.RTM_GETLINK, socket.NLM_F_REQUEST | socket.NLM_F_DUMP, 1, 0, 0)])
    assert messages.receive(route, 65536)[messages.NetlinkGroup].value == 0  # to this socket alone
    own_network("link", "set", "lo", "mtu", "1400")
    found = messages.receive(route, 65536)[messages.NetlinkGroup]
    while found.value == 0:  # the end of the answer
        found = messages.receive(route, 65536)[messages.NetlinkGroup]
    assert found.value == socket.RTNLGRP_LINK and found == in_c("SOL_NETLINK.NETLINK_PKTINFO", "I", socket.RTNLGRP_LINK)


def test_type_of_a_record(request, of_module):
    """An alert of TLS between the data: each comes with its type, for which the kernel encrypted it."""
    client, server = map(of_module, records(request.getfixturevalue))
    assert messages.RecordType(21) == in_c("SOL_TLS.TLS_SET_RECORD_TYPE", "B", 21)
    client.sendmsg([b"\1\0"], [messages.RecordType(21)])
    client.sendall(b"data")
    for data, number in (b"\1\0", 21), (b"data", 23):
        received = messages.receive(server, 100)
        assert received.data == data and received[messages.RecordType].value == number
        assert received[messages.RecordType] == in_c("SOL_TLS.TLS_GET_RECORD_TYPE", "B", number)


SET_FREQUENCY, SET_MODE, SET_NETWORK, SET_NAME, AD_HOC = 0x8B04, 0x8B06, 0x8B14, 0x8B1A, 1  # SIOCSIW..., IW_MODE_ADHOC: linux/wireless.h


@pytest.fixture
def wireless(sock):
    """The names of two simulated wireless interfaces that reach each other."""
    problem = modprobe("mac80211_hwsim")
    names = sorted(name for _, name in socket.if_nameindex() if os.path.exists(f"/sys/class/net/{name}/phy80211"))
    if problem or len(names) < 2:
        pytest.skip(f"this kernel has no simulated wireless interfaces, the module mac80211_hwsim: {problem}")
    control, name = sock("AF_INET", "SOCK_DGRAM"), ctypes.create_string_buffer(b"sockcffi")

    def set_to(interface, request, form, *values):
        fcntl.ioctl(control.fileno(), request, struct.pack("16s16s", interface.encode(), struct.pack(form, *values)))

    for interface in names[:2]:
        subprocess.run(["ip", "link", "set", interface, "down"], check=True)
        set_to(interface, SET_MODE, "I", AD_HOC)
        subprocess.run(["ip", "link", "set", interface, "up"], check=True)
        set_to(interface, SET_FREQUENCY, "ihBB", 2412, 6, 0, 0)
        set_to(interface, SET_NETWORK, "H6s", socket.ARPHRD_ETHER, b"\2\1\2\3\4\5")
        set_to(interface, SET_NAME, "PHH", ctypes.addressof(name), 8, 1)
    yield names[:2]
    for interface in names[:2]:
        subprocess.run(["ip", "link", "set", interface, "down"], check=True)


def test_acknowledged_frames(wireless, sock, of_module, hardware_address):
    one, two = (sock("AF_PACKET", "SOCK_DGRAM") for _ in range(2))
    for s, interface in zip((one, two), wireless):
        s.bind((interface, socket.ETH_P_802_EX1))
    two.setblocking(False)
    messages.enable(one, messages.WifiStatus)
    acknowledged, received, deadline = None, [], time.monotonic() + 10 * SECONDS
    while not (acknowledged and received):  # until the two know each other: a radio acknowledges before its network takes frames
        assert time.monotonic() < deadline, (acknowledged, received)
        one.sendto(b"acknowledged", (wireless[0], socket.ETH_P_802_EX1, 0, 0, hardware_address(wireless[1])))
        select.select([], [], [one], 0.5)
        found = messages.receive_error(of_module(one))
        if found and found.get(messages.WifiStatus) == in_c("SOL_SOCKET.SCM_WIFI_STATUS", "i", 1):
            acknowledged = found
        if select.select([two], [], [], 0.5)[0]:
            received.append(two.recv(100))
    assert acknowledged[messages.WifiStatus].value == 1
    assert acknowledged[messages.ExtendedError].ee_origin == socket.SO_EE_ORIGIN_TXSTATUS
    assert set(received) == {b"acknowledged"}


NAME, PGN = 0x1122334455667788, 0xEF00  # PGN: "proprietary A", which goes to one address


def test_j1939(sock, link, of_module):
    one, two = (sock("AF_CAN", "SOCK_DGRAM", "CAN_J1939") for _ in range(2))
    bus = link("vcan")
    for s, address, name in (one, 0x20, socket.J1939_NO_NAME), (two, 0x30, NAME):
        s.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        s.bind((bus, name, socket.J1939_NO_PGN, address))
    one.setsockopt(socket.SOL_CAN_J1939, socket.SO_J1939_SEND_PRIO, 3)
    two.sendto(NAME.to_bytes(8, "little"), (bus, socket.J1939_NO_NAME, socket.J1939_PGN_ADDRESS_CLAIMED, socket.J1939_NO_ADDR))
    one.recv(100)
    time.sleep(0.3)  # before 250 ms have passed another could contest the claim
    one.sendto(b"short", (bus, NAME, PGN, socket.J1939_NO_ADDR))
    received = messages.receive(of_module(two), 100)
    for cls, kind, form, value in ((messages.J1939Destination, "ADDR", "B", 0x30), (messages.J1939Name, "NAME", "Q", NAME)):
        assert received[cls].value == value and received[cls] == in_c(f"SOL_CAN_J1939.SCM_J1939_DEST_{kind}", form, value)
    found = received[messages.J1939Priority]
    assert found.value == 3 and found == in_c("SOL_CAN_J1939.SCM_J1939_PRIO", "B", 3)


#: the tests above, and the classes that they show
SHOWN = {
    test_rights: "Rights",
    test_a_pidfd: "PidFd",
    test_credentials: "Credentials",
    test_security: "Security",
    test_limit_and_service: "TTL TypeOfService HopLimit TrafficClass",
    test_packet_info: "PacketInfo",
    test_packet_info_of_ipv6: "PacketInfo6",
    test_original_destination: "OriginalDestination",
    test_fragments: "FragmentSize",
    test_segments: "SegmentSize",
    test_timestamp: "Timestamp",
    test_timestamping: "Timestamping",
    test_the_number_of_a_timestamp: "TimestampId",
    test_time_to_leave: "TransmitTime",
    test_a_port_that_nobody_has: "ExtendedError",
    test_dropped: "Dropped",
    test_mark_and_priority: "Mark Priority",
    test_queue_length: "QueueLength",
    test_path_mtu: "PathMTU",
    test_frames: "Frame",
    test_netlink_group: "NetlinkGroup",
    test_type_of_a_record: "RecordType",
    test_acknowledged_frames: "WifiStatus",
    test_j1939: "J1939Destination J1939Name J1939Priority",
}


def test_each_class_is_in_a_table():
    shown = {name: test for test, names in SHOWN.items() for name in names.split()}
    assert sorted(cls.__name__ for cls in messages._CLASSES) == sorted([*shown, *NOTHING])  # each of them in one
    for name, test in shown.items():
        source = inspect.getsource(test)
        assert f"messages.{name}" in source and "in_c(" in source, f"{test.__name__} has no {name}"
