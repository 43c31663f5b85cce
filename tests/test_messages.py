"""Control messages with their meaning: each goes to the kernel and comes back from it, over sockets of this module and the interpreter's."""

import datetime
import errno
import gc
import os
import select
import socket as own
import struct
import time
from types import SimpleNamespace

import pytest
from conftest import collect, open_descriptors
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sockcffi as socket
from sockcffi import messages

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # machines are busy, PyPy warms up
pytestmark = pytest.mark.skipif(not hasattr(socket, "SO_PASSCRED"), reason="needs Linux")

@pytest.fixture(params=[socket, own], ids=["sockcffi", "own"])
def module(request):
    return request.param


@pytest.fixture
def collected():
    """Before descriptors are counted: PyPy still has those of other tests."""
    collect()


@pytest.fixture
def unix_pair(module, closing):
    return closing(*module.socketpair(module.AF_UNIX, module.SOCK_DGRAM))


@pytest.fixture(params=["127.0.0.1", "::1"])
def udp_pair(module, closing, request):
    """(sender, receiver) of datagrams, the sender connected."""
    family = module.AF_INET6 if ":" in request.param else module.AF_INET
    receiver, sender = closing(module.socket(family, module.SOCK_DGRAM)), closing(module.socket(family, module.SOCK_DGRAM))
    try:
        receiver.bind((request.param, 0))
    except OSError as reason:
        pytest.skip(f"this machine has no {request.param}: {reason}")
    sender.connect(receiver.getsockname())
    receiver.settimeout(10)
    return sender, receiver


def same_file(one, other):
    return os.path.samestat(os.fstat(one), os.fstat(other))


# ---- descriptors ----

def test_rights(unix_pair):
    a, b = unix_pair
    with open(os.devnull) as file:
        sent = messages.Rights([file, file.fileno(), a])
        assert sent.fds == (file.fileno(), file.fileno(), a.fileno())
        a.sendmsg([b"x"], [sent])
        del sent
        os.fstat(file.fileno())  # what is sent stays the sender's
        with messages.receive(b, 10) as received:
            fds = received[messages.Rights].fds
            assert received.data == b"x" and len(fds) == 3
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


def test_a_pidfd(unix_pair):
    a, b = unix_pair
    try:
        messages.enable(b, messages.PidFd)
    except OSError as reason:
        pytest.skip(f"this kernel has no SO_PASSPIDFD: {reason}")
    a.send(b"x")
    with messages.receive(b, 10) as received:
        (fd,) = received[messages.PidFd].fds
        assert not os.get_inheritable(fd)
        with open(f"/proc/self/fdinfo/{fd}") as info:
            assert f"Pid:\t{os.getpid()}\n" in info.read()
        assert select.select([fd], [], [], 0)[0] == []  # readable when the process has ended


@pytest.mark.parametrize("files, exception, text", [
    ([-1], ValueError, "Rights(): each descriptor must be 0-2147483647, not -1"),
    (["x"], TypeError, "Rights(): each descriptor must be int, not str"),
    ([2**31], ValueError, "Rights(): each descriptor must be 0-2147483647"),
    (5, TypeError, "not iterable"),
])
def test_bad_rights(files, exception, text):
    with pytest.raises(exception) as caught:
        messages.Rights(files)
    assert text in str(caught.value)


# ---- who ----

def test_credentials(unix_pair):
    a, b = unix_pair
    messages.enable(b, messages.Credentials)
    a.send(b"x")
    found = messages.receive(b, 10)[messages.Credentials]
    assert (found.pid, found.uid, found.gid) == (os.getpid(), os.getuid(), os.getgid())
    assert found == (socket.SOL_SOCKET, socket.SCM_CREDENTIALS, struct.pack("iII", os.getpid(), os.getuid(), os.getgid()))
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


# ---- headers ----

def test_ttl_and_service(udp_pair):
    sender, receiver = udp_pair
    limit, service = ((messages.TTL, messages.TypeOfService), (messages.HopLimit, messages.TrafficClass))[receiver.family == own.AF_INET6]
    messages.enable(receiver, limit, service)
    sender.sendmsg([b"x"], [limit(42), service(0xB8)])
    received = messages.receive(receiver, 10)
    assert received[limit].value == 42 and received[service].value == 0xB8
    assert received.address == sender.getsockname()
    assert repr(received[limit]) == f"{limit.__name__}(value=42)"


def test_packet_info(udp_pair):
    sender, receiver = udp_pair
    host = receiver.getsockname()[0]
    cls = messages.PacketInfo6 if ":" in host else messages.PacketInfo
    messages.enable(receiver, cls)
    lo = socket.if_nametoindex("lo")
    sender.sendmsg([b"x"], [cls(lo, host)])
    found = messages.receive(receiver, 10)[cls]
    assert (found.interface, found.destination) == (lo, host)
    assert ":" in host or found.local == host
    if ":" not in host:
        sender.sendmsg([b"x"], [cls(local="127.0.0.9")])
        received = messages.receive(receiver, 10)
        assert received.address[0] == "127.0.0.9" and received[cls].local == "127.0.0.1"


def test_original_destination(udp_pair):
    sender, receiver = udp_pair
    messages.enable(receiver, messages.OriginalDestination)
    sender.send(b"x")
    assert messages.receive(receiver, 10)[messages.OriginalDestination].address == receiver.getsockname()


def test_fragments(module, closing):
    """The whole of a datagram that came as fragments says how large they were."""
    a, b = closing(module.socket(module.AF_INET, module.SOCK_DGRAM)), closing(module.socket(module.AF_INET, module.SOCK_DGRAM))
    b.bind(("127.0.0.1", 0))
    b.settimeout(10)
    messages.enable(b, messages.FragmentSize)
    a.sendto(b"x", b.getsockname())
    assert messages.receive(b, 10).get(messages.FragmentSize) is None
    mtu = int(open("/sys/class/net/lo/mtu").read())
    if mtu > 65000:
        pytest.skip(f"lo takes {mtu} bytes in one piece")
    a.sendto(bytes(mtu + 100), b.getsockname())
    assert 0 < messages.receive(b, mtu + 100)[messages.FragmentSize].value <= mtu


def test_segments(udp_pair):
    sender, receiver = udp_pair
    messages.enable(receiver, messages.SegmentSize)
    sender.sendmsg([bytes(1000)], [messages.SegmentSize(400)])
    received = messages.receive(receiver, 5000)
    if received.get(messages.SegmentSize) is None:
        sizes = [len(received.data), *(len(receiver.recv(5000)) for _ in range(2))]
        assert sizes == [400, 400, 200]
        pytest.skip("this kernel's loopback delivers the segments one by one")
    assert received[messages.SegmentSize].value == 400 and len(received.data) == 1000


# ---- when ----

@pytest.mark.parametrize("option", ["SO_TIMESTAMPNS", "SO_TIMESTAMP"])
def test_timestamp(udp_pair, option):
    sender, receiver = udp_pair
    before = time.time_ns()
    if option == "SO_TIMESTAMPNS":
        messages.enable(receiver, messages.Timestamp)
    else:
        receiver.setsockopt(socket.SOL_SOCKET, socket.SO_TIMESTAMP, 1)
    sender.send(b"x")
    found = messages.receive(receiver, 10)[messages.Timestamp]
    assert before - 10**6 <= found.nanoseconds <= time.time_ns() + 10**6  # microseconds are cut off
    assert found.datetime.tzinfo is datetime.timezone.utc
    assert abs(found.datetime.timestamp() * 10**9 - found.nanoseconds) < 2000


def test_timestamping(udp_pair):
    sender, receiver = udp_pair
    before = time.time_ns()
    messages.enable(receiver, messages.Timestamping)
    sender.send(b"x")
    found = messages.receive(receiver, 10)[messages.Timestamping]
    assert before <= found.software <= time.time_ns() and found.hardware is None
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


def test_the_number_of_a_timestamp(udp_pair):
    sender, _ = udp_pair
    flags = socket.SOF_TIMESTAMPING_TX_SOFTWARE | socket.SOF_TIMESTAMPING_SOFTWARE | socket.SOF_TIMESTAMPING_OPT_ID
    sender.setsockopt(socket.SOL_SOCKET, socket.SO_TIMESTAMPING, flags)
    try:
        sender.sendmsg([b"x"], [messages.TimestampId(77777)])
    except OSError as reason:
        if reason.errno != errno.EINVAL:
            raise
        pytest.skip("this kernel has no SCM_TS_OPT_ID (Linux 6.13)")
    assert messages.receive_error(sender)[messages.ExtendedError].ee_data == 77777


def test_hardware_timestamps():
    """No network of a test has such a clock: the three times as the kernel lays them out."""
    data = struct.pack("@6q", 1, 2, 0, 0, 1700000000, 5)
    (found,) = messages.parse([(socket.SOL_SOCKET, socket.SCM_TIMESTAMPING, data)])
    assert (found.software, found.hardware) == (10**9 + 2, 1700000000 * 10**9 + 5)


def test_time_to_leave(udp_pair):
    sender, receiver = udp_pair
    try:
        sender.setsockopt(socket.SOL_SOCKET, socket.SO_TXTIME, struct.pack("@iI", time.CLOCK_MONOTONIC, 0))
    except OSError as reason:
        pytest.skip(f"SO_TXTIME: {reason}")
    sender.sendmsg([b"x"], [messages.TransmitTime(time.monotonic_ns())])
    assert receiver.recv(10) == b"x"


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
    origin = socket.SO_EE_ORIGIN_ICMP6 if sender.family == own.AF_INET6 else socket.SO_EE_ORIGIN_ICMP
    assert (error.ee_errno, error.ee_origin) == (errno.ECONNREFUSED, origin)
    assert isinstance(error.error, ConnectionRefusedError)
    assert error.offender[0] == where[0] and found.address[:2] == where[:2] and found.data == b"lost"
    assert sender.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0  # it was the same error
    assert messages.receive_error(sender) is None


def wait_for_error(sock):
    poll = select.poll()
    poll.register(sock.fileno(), 0)
    assert poll.poll(10000)


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
    receiver.settimeout(10)
    with open("/proc/net/udp6" if receiver.family == own.AF_INET6 else "/proc/net/udp") as file:
        lines = [line.split() for line in file if f":{receiver.getsockname()[1]:04X} " in line]
    shown = [int(line[-1]) for line in lines if line[9] == str(os.fstat(receiver.fileno()).st_ino)]
    assert messages.receive(receiver, 10)[messages.Dropped].value == shown[0] > 0


def test_mark_and_priority(udp_pair):
    sender, receiver = udp_pair
    if os.getuid():
        pytest.skip("needs root")
    for cls in messages.Mark, messages.Priority:
        try:
            messages.enable(receiver, cls)
        except OSError as reason:
            assert reason.errno == errno.ENOPROTOOPT
            continue  # an older kernel
        sender.sendmsg([b"x"], [cls(3)])
        assert messages.receive(receiver, 10)[cls].value == 3


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
    deadline = time.monotonic() + 10
    while messages.receive(connection, 1, flags=socket.MSG_PEEK)[messages.QueueLength].value < 1000:  # of all that has come
        assert time.monotonic() < deadline
    assert messages.receive(connection, 400)[messages.QueueLength].value == 600


def test_frames(module, closing):
    if os.getuid():
        pytest.skip("needs root")
    packets = closing(module.socket(module.AF_PACKET, module.SOCK_DGRAM, socket.htons(socket.ETH_P_IP)))
    packets.bind(("lo", socket.ETH_P_IP))
    packets.settimeout(10)
    messages.enable(packets, messages.Frame)
    mark = os.urandom(16)
    received = None
    with module.socket(module.AF_INET, module.SOCK_DGRAM) as sender:
        while received is None or mark not in received.data:  # others use lo too, and can fill the buffer
            sender.sendto(mark + bytes(984), ("127.0.0.1", 9))
            received = messages.receive(packets, 100, truncated=True)
    found = received[messages.Frame]
    assert (found.tp_len, found.tp_snaplen, found.tp_vlan_tci) == (1028, 1028, 0)
    assert found.tp_status & socket.TP_STATUS_USER


def test_netlink_group(module, closing):
    route = closing(module.socket(module.AF_NETLINK, module.SOCK_RAW, socket.NETLINK_ROUTE))
    messages.enable(route, messages.NetlinkGroup)
    route.sendto(struct.pack("@IHHIIBxxx", 20, socket.RTM_GETLINK, socket.NLM_F_REQUEST | socket.NLM_F_DUMP, 1, 0, 0), (0, 0))
    assert messages.receive(route, 65536)[messages.NetlinkGroup].value == 0  # to this socket alone


# ---- what is not as it should be ----

def test_every_kind_has_a_name_in_some_header():
    """Here all are Linux's; IP_RECVTTL and IP_RECVTOS are what the BSDs' messages are called, and Linux's options."""
    missing = {kind for cls in messages._CLASSES for kind in cls.kinds.split() if not messages._number(kind)}
    assert missing == set()
    assert {cls.option for cls in messages._CLASSES if cls.option and not messages._number(cls.option)} == set()


@pytest.mark.parametrize("make, exception, text", [
    (lambda: messages.TTL("1"), TypeError, "TTL(): value must be int, not str"),
    (lambda: messages.TTL(256), ValueError, "TTL(): value must be 0-255, not 256"),
    (lambda: messages.HopLimit(-1), ValueError, "HopLimit(): value must be 0-255, not -1"),
    (lambda: messages.SegmentSize(65536), ValueError, "SegmentSize(): value must be 0-65535"),
    (lambda: messages.TransmitTime(1.5), TypeError, "TransmitTime(): value must be int, not float"),
    (lambda: messages.PacketInfo("lo"), TypeError, "PacketInfo(): interface must be int, not str"),
    (lambda: messages.PacketInfo(1, "::1"), ValueError, "PacketInfo(): local is no address: '::1'"),
    (lambda: messages.PacketInfo6(1, "127.0.0.1"), ValueError, "PacketInfo6(): local is no address: '127.0.0.1'"),
    (lambda: messages.PacketInfo6(1, 5), TypeError, "PacketInfo6(): local must be str, not int"),
    (lambda: messages.Credentials(uid=-1), ValueError, "Credentials(): uid must be 0-4294967295, not -1"),
    (lambda: messages.Credentials("1"), TypeError, "Credentials(): pid must be int, not str"),
])
def test_bad_values(make, exception, text):
    with pytest.raises(exception) as caught:
        make()
    assert text in str(caught.value)


def test_what_cannot_be_asked_for(module, closing):
    sock = closing(module.socket(module.AF_INET, module.SOCK_DGRAM))
    with pytest.raises(ValueError, match=r"enable\(\): nothing has to be asked for Rights"):
        messages.enable(sock, messages.Rights)
    with pytest.raises(OSError):
        messages.enable(sock, messages.HopLimit)  # of IPv6
    with pytest.raises(TypeError):
        messages.receive(sock, "10")


def test_what_this_platform_lacks(monkeypatch):
    monkeypatch.setattr(messages.TTL, "kinds", "SOL_NONE.NOTHING")
    monkeypatch.setattr(messages.TTL, "option", "SOL_NONE.NOTHING")
    with pytest.raises(OSError, match=r"TTL\(\): this platform has no NOTHING"):
        messages.TTL(1)
    with pytest.raises(OSError, match=r"enable\(\): this platform has no NOTHING"):
        messages.enable(SimpleNamespace(family=socket.AF_INET), messages.TTL)


def test_the_unknown_stays_bytes():
    (found,) = messages.parse([(12345, 6, b"abc")])
    assert type(found) is messages.Message and found == (12345, 6, b"abc") and found.data == b"abc"
    assert repr(found) == "Message(level=12345, type=6, data=b'abc')"
    received = messages.Received(b"", [found], 0, None)
    assert received.get(messages.TTL) is None
    with pytest.raises(KeyError, match="TTL"):
        received[messages.TTL]


KINDS = sorted(kind for kind in messages._KNOWN if kind)
kinds = st.sampled_from(KINDS) | st.tuples(st.integers(-(2**31), 2**31 - 1), st.integers(-(2**31), 2**31 - 1))
contents = st.binary(max_size=80) | st.sampled_from([4, 8, 12, 16, 20, 24, 32, 48]).flatmap(lambda n: st.binary(min_size=n, max_size=n))


def read_all_of(message):
    for name in (*message.fields, "level", "type", "data"):
        getattr(message, name)
    repr(message)
    for name in ("datetime", "error"):
        getattr(message, name, None)


@pytest.fixture
def closed(monkeypatch):
    """The descriptors that would have been closed: those of these tests are anybody's."""
    found = []
    monkeypatch.setattr(messages.os, "close", found.append)
    return found


def test_any_message(closed):
    """Nothing in a message makes its class fail, and each descriptor in it is closed once."""

    @UNHURRIED
    @given(st.lists(st.tuples(kinds, contents), max_size=5))
    def check(items):
        found = messages.parse([(*kind, data) for kind, data in items])
        assert [tuple(message) for message in found] == [(*kind, data) for kind, data in items]
        expected = [fd for message in found if isinstance(message, messages.Descriptors) for fd in message.fds]
        for message in found:
            read_all_of(message)
        closed.clear()
        messages.Received(b"", found, 0, None).close()
        assert sorted(closed) == sorted(expected) and all(fd >= 0 for fd in closed)

    check()


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_any_control_buffer(closed):
    header = st.tuples(st.integers(0, 100) | st.integers(0, 2**64 - 1), kinds).map(lambda part: struct.pack("@Nii", part[0], *part[1]))

    @UNHURRIED
    @given(st.lists(header | contents, max_size=6).map(b"".join))
    def check(control):
        for message in messages.parse(bytearray(control)):
            read_all_of(message)
            assert message.data in control

    check()


def test_a_buffer_that_is_cut_off(closed):
    whole = struct.pack("@Nii", 24, socket.SOL_SOCKET, socket.SCM_RIGHTS) + struct.pack("@ii", 7, 8)
    assert [message.fds for message in messages.parse(whole)] == [(7, 8)]
    with pytest.warns(RuntimeWarning, match="truncated"):
        (found,) = messages.parse(whole[:-3])
    assert found.fds == (7,)
    found.close()
    gc.collect()
    assert 7 in closed


def test_memory_of_a_descriptor_that_is_gone(unix_pair):
    """A descriptor that the program closed by its number is no error."""
    a, b = unix_pair
    a.sendmsg([b"x"], [messages.Rights([a])])
    received = messages.receive(b, 1)
    os.close(received[messages.Rights].fds[0])
    received.close()
    assert received[messages.Rights].fds == ()
