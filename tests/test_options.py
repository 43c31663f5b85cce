"""Options with their types, on sockets of this module and of the interpreter: set, read back, and compared with what the kernel tells others."""

import contextlib
import errno
import os
import re
import shutil
import socket as theirs
import struct
import subprocess
import sys

import pytest

import sockcffi as socket
from sockcffi import inspection, options, structs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's options")

has_ss = pytest.mark.skipif(not shutil.which("ss"), reason="no ss: iproute2 is not installed")


@pytest.fixture(params=["sockcffi", "interpreter"])
def module(request):
    """Both modules: what takes a socket takes either's."""
    return {"sockcffi": socket, "interpreter": theirs}[request.param]


@pytest.fixture
def opened(module, closing):
    """`opened(family, type, protocol)`: a socket of `module`; a skip where the kernel lacks it."""

    def make(family=socket.AF_INET, type=socket.SOCK_STREAM, proto=0):
        try:
            return closing(module.socket(int(family), int(type), proto))
        except OSError as error:
            pytest.skip(f"the kernel has no such socket: {error.strerror}")

    return make


@pytest.fixture
def connected(module, closing):
    """A TCP connection over loopback: client, server."""
    listener = closing(module.create_server(("127.0.0.1", 0)))
    client = closing(module.create_connection(listener.getsockname()))
    return client, closing(listener.accept()[0])


TCP, UDP, TCP6, PACKET, NETLINK, UNIX = (
    (socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET, socket.SOCK_DGRAM), (socket.AF_INET6, socket.SOCK_STREAM),
    (socket.AF_PACKET, socket.SOCK_DGRAM), (socket.AF_NETLINK, socket.SOCK_RAW), (socket.AF_UNIX, socket.SOCK_DGRAM),
)  # fmt: skip
RAW, RAW6 = (socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP), (socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6)
MPTCP, LITE = (*TCP, socket.IPPROTO_MPTCP), (*UDP, socket.IPPROTO_UDPLITE)

#: (kind of socket, option, value, bytes that getsockopt gives for it)
ROUND = [
    (TCP, "SO_REUSEADDR", True, "=i", 1),
    (TCP, "SO_KEEPALIVE", False, "=i", 0),
    (TCP, "SO_LINGER", structs.linger(1, 5), "=ii", 1, 5),
    (TCP, "SO_RCVTIMEO", 1.5, "=qq", 1, 500000),
    (TCP, "SO_SNDTIMEO", 0.0, "=qq", 0, 0),
    (TCP, "SO_RCVLOWAT", 17, "=i", 17),
    (TCP, "SO_PRIORITY", 3, "=i", 3),
    (TCP, "SO_BINDTODEVICE", "lo", "3s", b"lo"),
    (TCP, "SO_BINDTOIFINDEX", 1, "=i", 1),
    (TCP, "SO_MAX_PACING_RATE", 10**10, "@L", 10**10),
    (TCP, "SO_TIMESTAMPNS", True, "=i", 1),
    (TCP, "SO_ZEROCOPY", True, "=i", 1),
    (TCP, "SO_MARK", 2**32 - 1, "=I", 2**32 - 1),
    (TCP, "SO_ATTACH_FILTER", [structs.sock_filter(0x30, 0, 0, 0), structs.sock_filter(6, 0, 0, 2**32 - 1)], None),
    (UDP, "SO_BROADCAST", True, "=i", 1),
    (UDP, "SO_RXQ_OVFL", True, "=i", 1),
    (UDP, "SO_TIMESTAMPING", structs.so_timestamping(socket.SOF_TIMESTAMPING_RX_SOFTWARE), "=ii", socket.SOF_TIMESTAMPING_RX_SOFTWARE, 0),
    (UDP, "SO_TXTIME", structs.sock_txtime(1, 0), "=iI", 1, 0),
    (UNIX, "SO_PASSCRED", True, "=i", 1),
    (UNIX, "SO_PEEK_OFF", 5, "=i", 5),
    (TCP, "IP_TOS", 0x10, "=i", 0x10),
    (TCP, "IP_TTL", 33, "=i", 33),
    (TCP, "IP_MINTTL", 5, "=i", 5),
    (TCP, "IP_TRANSPARENT", True, "=i", 1),
    (TCP, "IP_OPTIONS", b"\x94\x04\0\0", "4s", b"\x94\x04\0\0"),
    (UDP, "IP_MULTICAST_TTL", 7, "=i", 7),
    (UDP, "IP_MULTICAST_LOOP", False, "=i", 0),
    (UDP, "IP_MTU_DISCOVER", socket.IP_PMTUDISC_PROBE, "=i", 3),
    (UDP, "IP_RECVERR", True, "=i", 1),
    (TCP6, "IPV6_V6ONLY", True, "=i", 1),
    (TCP6, "IPV6_UNICAST_HOPS", 9, "=i", 9),
    (TCP6, "IPV6_TCLASS", 0x20, "=i", 0x20),
    (TCP6, "IPV6_RECVPKTINFO", True, "=i", 1),
    (TCP, "TCP_NODELAY", True, "=i", 1),
    (TCP, "TCP_KEEPIDLE", 60, "=i", 60),
    (TCP, "TCP_USER_TIMEOUT", 5000, "=i", 5000),
    (TCP, "TCP_CONGESTION", "reno", "16s", b"reno"),
    (TCP, "TCP_NOTSENT_LOWAT", 2**32 - 1, "=I", 2**32 - 1),
    (TCP, "TCP_FASTOPEN_KEY", bytes(range(16)), "16s", bytes(range(16))),
    (UDP, "UDP_SEGMENT", 1200, "=i", 1200),
    (UDP, "UDP_GRO", True, "=i", 1),
    (LITE, "UDPLITE_SEND_CSCOV", 20, "=i", 20),
    (RAW, "ICMP_FILTER", structs.icmp_filter(0x11), "=I", 0x11),
    (RAW6, "ICMP6_FILTER", structs.icmp6_filter([1, 2]), "=8I", 1, 2, 0, 0, 0, 0, 0, 0),
    (PACKET, "PACKET_AUXDATA", True, "=i", 1),
    (PACKET, "PACKET_VERSION", socket.TPACKET_V3, "=i", 2),
    (NETLINK, "NETLINK_EXT_ACK", True, "=i", 1),
    (MPTCP, "TCP_NODELAY", True, "=i", 1),
    ((socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW), "CAN_RAW_FILTER", [structs.can_filter(0x123, 0x7FF), structs.can_filter(1, 2)], "=4I", 0x123, 0x7FF, 1, 2),
    ((socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW), "CAN_RAW_LOOPBACK", False, "=i", 0),
    ((socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_ISOTP), "CAN_ISOTP_OPTS", structs.can_isotp_options(0x202, 5, 6, 7, 8, 9), "=II4B", 0x202, 5, 6, 7, 8, 9),
    ((socket.AF_TIPC, socket.SOCK_RDM), "TIPC_IMPORTANCE", 2, "=i", 2),
    ((socket.AF_VSOCK, socket.SOCK_STREAM), "SO_VM_SOCKETS_BUFFER_SIZE", 65536, "=Q", 65536),
    ((socket.AF_BLUETOOTH, socket.SOCK_STREAM, socket.BTPROTO_L2CAP), "BT_SECURITY", structs.bt_security(2), "=BB", 2, 0),
    ((socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_SCTP), "SCTP_INITMSG", structs.sctp_initmsg(3, 4, 5, 6), "=4H", 3, 4, 5, 6),
]


@pytest.mark.parametrize(("kind", "name", "value", "format", "numbers"), [(*case[:4], case[4:]) for case in ROUND], ids=[f"{c[1]}-{c[0][0]}" for c in ROUND])
def test_set_read_back_and_the_bytes_in_the_kernel(opened, kind, name, value, format, numbers):
    sock, option = opened(*kind), getattr(options, name)
    try:
        option.set(sock, value)
    except OSError as error:
        if error.errno not in (errno.ENOPROTOOPT, errno.EPERM, errno.EOPNOTSUPP):
            raise
        pytest.skip(f"the kernel: {error.strerror}")
    found = option.get(sock)
    assert found == value and type(found) is type(value)
    if format:  # SO_GET_FILTER would write beyond what the interpreter's getsockopt offers
        with socket.fromfd(sock.fileno(), *kind) as same:  # the interpreter's getsockopt has no bytes for VSOCK
            raw = same.getsockopt(option.level, option.number, 64)
        assert raw.rstrip(b"\0") == struct.pack(format, *numbers).rstrip(b"\0")
    if option.consumes is False:
        assert options.of(sock)[name] == value
    assert option.get(sock.fileno()) == value


@pytest.mark.parametrize("name", ["IP_ADD_MEMBERSHIP", "MCAST_JOIN_GROUP", "IP_ADD_SOURCE_MEMBERSHIP", "MCAST_JOIN_SOURCE_GROUP"])
def test_multicast_groups_as_proc_shows_them(opened, name):
    sock = opened(*UDP)
    group = structs.sockaddr_in(socket.AF_INET, 0, "224.1.2.77")
    source = structs.sockaddr_in(socket.AF_INET, 0, "127.0.0.9")
    requests = {
        "IP_ADD_MEMBERSHIP": structs.ip_mreqn("224.1.2.77", "0.0.0.0", 1),
        "MCAST_JOIN_GROUP": structs.group_req(1, group),
        "IP_ADD_SOURCE_MEMBERSHIP": structs.ip_mreq_source(imr_multiaddr="224.1.2.77", imr_interface="127.0.0.1", imr_sourceaddr="127.0.0.9"),
        "MCAST_JOIN_SOURCE_GROUP": structs.group_source_req(1, group, source),
    }
    joined = "{:08X}".format(struct.unpack("=I", socket.inet_aton("224.1.2.77"))[0])
    getattr(options, name).set(sock, requests[name])
    with open("/proc/net/igmp") as file:
        assert joined in file.read()
    with pytest.raises(OSError) as again:
        getattr(options, name).set(sock, requests[name])
    assert again.value.errno == errno.EADDRINUSE or "SOURCE" in name and again.value.errno == errno.EADDRNOTAVAIL
    getattr(options, name.replace("ADD", "DROP").replace("JOIN", "LEAVE")).set(sock, requests[name])
    with open("/proc/net/igmp") as file:
        assert joined not in file.read()
    assert options.IP_MULTICAST_IF.set(sock, structs.ip_mreqn("0.0.0.0", "127.0.0.1", 1)) is None
    assert str(options.IP_MULTICAST_IF.get(sock)) == "127.0.0.1"


def test_a_group_of_ipv6_is_of_its_own_level(opened):
    sock = opened(socket.AF_INET6, socket.SOCK_DGRAM)
    options.MCAST_JOIN_GROUP.set(sock, structs.group_req(1, structs.sockaddr_in6(socket.AF_INET6, 0, 0, "ff12::77")))
    with open("/proc/net/igmp6") as file:
        assert "ff120000000000000000000000000077" in file.read()
    options.IPV6_LEAVE_GROUP.set(sock, ("ff12::77", 1))
    options.IPV6_JOIN_GROUP.set(sock, {"ipv6mr_multiaddr": "ff12::77", "ipv6mr_interface": 1})


def ss(sock, *flags):
    """What ss says of the TCP or UDP socket."""
    port = sock.getsockname()[1]
    done = subprocess.run(["ss", "-Haneim", *flags, f"sport = :{port}"], capture_output=True, text=True, check=True)
    return done.stdout


@has_ss
def test_tcp_info_is_what_ss_says(connected):
    client, server = connected
    for _ in range(3):
        client.sendall(b"x" * 100)
        server.recv(100, socket.MSG_WAITALL)
    info = options.TCP_INFO.get(client)
    told = ss(client, "-t")
    assert info.tcpi_state == 1 and "ESTAB" in told
    assert re.search(r"wscale:(\d+),(\d+)", told).groups() == (str(info.tcpi_snd_wscale), str(info.tcpi_rcv_wscale))
    assert re.search(r"bytes_sent:(\d+)", told)[1] == "300" == str(info.tcpi_bytes_sent)
    assert int(re.search(r" mss:(\d+)", told)[1]) == info.tcpi_snd_mss and int(re.search(r"cwnd:(\d+)", told)[1]) == info.tcpi_snd_cwnd
    assert re.search(r" pmtu:(\d+)", told)[1] == str(info.tcpi_pmtu)
    assert f" {options.TCP_CONGESTION.get(client)} " in told
    assert re.search(r"sk:(\w+)", told)[1] == f"{options.SO_COOKIE.get(client):x}"
    assert options.SO_MEMINFO.get(client)[1] == options.SO_RCVBUF.get(client) == int(re.search(r"rb(\d+)", told)[1])


def test_a_struct_of_another_kernel(connected, monkeypatch):
    client, _ = connected
    whole = options.TCP_INFO.get(client)
    assert whole.rest == b"" or len(whole.pack()) == whole.size
    codec = options.TCP_INFO._codecs[0]
    monkeypatch.setattr(codec, "room", 104)  # as much as Linux 2.6 gave
    old = options.TCP_INFO.get(client)
    assert len(old.pack()) == 104 and old.tcpi_state == 1 and not hasattr(old, "tcpi_pacing_rate")
    assert codec.decode(bytes(codec.type.size) + b"new").rest == b"new"


def test_credentials_and_what_belongs_to_a_peer(module, closing):
    one, other = closing(*module.socketpair())
    credentials = options.SO_PEERCRED.get(one)
    assert (credentials.pid, credentials.uid, credentials.gid) == (os.getpid(), os.getuid(), os.getgid())
    groups = options.SO_PEERGROUPS.get(one)
    assert sorted(groups) == sorted(os.getgroups())
    assert options.SO_DOMAIN.get(one) is socket.AF_UNIX and options.SO_TYPE.get(one) is socket.SOCK_STREAM
    try:
        pidfd = options.SO_PEERPIDFD.get(one)
    except OSError as error:
        assert error.errno in (errno.ENOPROTOOPT, errno.ENODATA)
        return
    try:
        assert not os.get_inheritable(pidfd)
        with open(f"/proc/self/fdinfo/{pidfd}") as file:
            assert re.search(rf"^Pid:\s+{os.getpid()}$", file.read(), re.M)
    finally:
        os.close(pidfd)


def test_tcp_md5_key(opened):
    sock = opened(*TCP)
    try:
        options.TCP_MD5SIG.set(sock, structs.tcp_md5sig(structs.sockaddr_in(socket.AF_INET, 0, "127.0.0.1"), tcpm_keylen=3, tcpm_key=b"key"))
    except OSError as error:
        assert error.errno in (errno.ENOPROTOOPT, errno.ENOENT)


def test_packet_membership_and_statistics(opened):
    sock = opened(*PACKET)
    options.PACKET_ADD_MEMBERSHIP.set(sock, structs.packet_mreq(1, socket.PACKET_MR_MULTICAST, 6, b"\1\0\x5e\1\2\3"))
    with open("/proc/net/dev_mcast") as file:
        assert re.search(r"^1\s+lo\s+.*01005e010203$", file.read(), re.M)
    options.PACKET_VERSION.set(sock, socket.TPACKET_V3)
    options.PACKET_RX_RING.set(sock, structs.tpacket_req3(4096, 4, 2048, 8, 10))
    assert options.PACKET_STATISTICS.get(sock).tp_drops == 0
    assert "PACKET_STATISTICS" not in options.of(sock)


def test_mptcp_info(opened, module, closing):
    listener = opened(*MPTCP)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    client = opened(*MPTCP)
    client.connect(listener.getsockname())
    with closing(listener.accept()[0]):
        assert options.MPTCP_INFO.get(client).mptcpi_token != 0
        with contextlib.suppress(OSError):  # ENOPROTOOPT or EOPNOTSUPP before Linux 6.8
            assert options.TCP_IS_MPTCP.get(client) is True


def test_netlink_memberships(opened):
    sock = opened(*NETLINK)
    options.NETLINK_ADD_MEMBERSHIP.set(sock, socket.RTNLGRP_LINK)
    assert options.NETLINK_LIST_MEMBERSHIPS.get(sock)[0] == 1 << socket.RTNLGRP_LINK - 1


def test_a_filter_filters_and_can_be_locked(module, closing):
    one, other = closing(*module.socketpair(module.AF_UNIX, module.SOCK_DGRAM))
    options.SO_ATTACH_FILTER.set(other, [(socket.BPF_LD | socket.BPF_B | socket.BPF_ABS, 0, 0, 0),
                                         (socket.BPF_JMP | socket.BPF_JEQ | socket.BPF_K, 0, 1, ord("y")),
                                         (socket.BPF_RET | socket.BPF_K, 0, 0, 65535), (socket.BPF_RET | socket.BPF_K, 0, 0, 0)])  # fmt: skip
    for data in (b"no", b"yes"):
        one.send(data)
    assert other.recv(10) == b"yes"
    options.SO_LOCK_FILTER.set(other, True)
    with pytest.raises(PermissionError):
        options.SO_DETACH_FILTER.set(other, 0)


@pytest.mark.parametrize(
    ("name", "value", "exception", "words"),
    [
        ("SO_REUSEADDR", "yes", TypeError, "SO_REUSEADDR must be True or False, not 'yes'"),
        ("SO_REUSEADDR", 2, ValueError, "SO_REUSEADDR must be True or False, not 2"),
        ("SO_RCVBUF", "1", TypeError, "SO_RCVBUF must be int, not str"),
        ("SO_RCVBUF", 1 << 31, ValueError, "SO_RCVBUF must be from -2147483648 to 2147483647"),
        ("SO_LINGER", 1, TypeError, "SO_LINGER: a bytes-like object is required, not int"),
        ("SO_LINGER", (1, "2"), TypeError, "SO_LINGER.l_linger must be int, not str"),
        ("SO_LINGER", structs.timeval(), TypeError, "SO_LINGER must be linger, not timeval"),
        ("SO_LINGER", bytes(9), ValueError, "SO_LINGER has 8 bytes, not 9"),
        ("SO_RCVTIMEO", "1", TypeError, "SO_RCVTIMEO must be a number of seconds, not str"),
        ("SO_RCVTIMEO", -1, ValueError, "SO_RCVTIMEO must be a number of seconds from 0, not -1"),
        ("SO_RCVTIMEO", float("nan"), ValueError, "SO_RCVTIMEO must be a number of seconds from 0, not nan"),
        ("SO_RCVTIMEO", float("inf"), ValueError, "SO_RCVTIMEO must be a number of seconds from 0, not inf"),
        ("TCP_CONGESTION", b"reno", TypeError, "TCP_CONGESTION must be str, not bytes"),
        ("TCP_CONGESTION", "re\0no", ValueError, "TCP_CONGESTION: embedded null character"),
        ("IP_OPTIONS", "x", TypeError, "IP_OPTIONS: a bytes-like object is required, not str"),
        ("IP_ADD_MEMBERSHIP", ("nowhere",), ValueError, "IP_ADD_MEMBERSHIP.imr_multiaddr: 'nowhere' is no address of in_addr"),
        ("IP_ADD_MEMBERSHIP", structs.linger(), TypeError, "IP_ADD_MEMBERSHIP must be ip_mreqn, not linger"),
        ("CAN_RAW_FILTER", 5, TypeError, "CAN_RAW_FILTER must be an iterable, not int"),
        ("CAN_RAW_FILTER", [(1, 1), (1, -1)], ValueError, "CAN_RAW_FILTER[1].can_mask must be from 0 to 4294967295, not -1"),
        ("SO_ATTACH_FILTER", [(1, 2, 3)] * 2 + [7], TypeError, "SO_ATTACH_FILTER[2]: a bytes-like object is required, not int"),
        ("SO_DOMAIN", 1, TypeError, "SO_DOMAIN can be read, and not be set"),
    ],
)
def test_what_is_wrong_is_named(opened, name, value, exception, words):
    with pytest.raises(exception) as raised:
        getattr(options, name).set(opened(*TCP), value)
    assert words in str(raised.value)


def test_what_an_option_is_not_for(opened):
    with pytest.raises(TypeError, match="IP_ADD_MEMBERSHIP can be set, and not be read"):
        options.IP_ADD_MEMBERSHIP.get(opened(*UDP))
    with pytest.raises(TypeError, match="SO_LINGER: a socket or a descriptor is required, not str"):
        options.SO_LINGER.get("socket")
    with pytest.raises(OSError) as lacking:
        options.CAN_RAW_FILTER.set(opened(*TCP), [])
    assert lacking.value.errno in (errno.ENOPROTOOPT, errno.EOPNOTSUPP)
    closed = opened(*TCP)
    closed.close()
    with pytest.raises(OSError) as raised:
        options.SO_LINGER.get(closed)
    assert raised.value.errno == errno.EBADF
    with pytest.raises(AttributeError, match="has no option 'SO_NOPE'"):
        options.SO_NOPE
    assert {"SO_LINGER", "of", "TCP_INFO"} <= set(dir(options))
    assert repr(options.IP_ADD_MEMBERSHIP) == "<option IP_ADD_MEMBERSHIP: struct ip_mreqn or struct ip_mreq>"
    with pytest.raises(OSError):
        options.of(0 if not inspection.is_socket(0) else -1)


def test_a_very_short_timeout_is_not_none_at_all(opened):
    sock = opened(*TCP)
    options.SO_RCVTIMEO.set(sock, 1e-9)
    assert options.SO_RCVTIMEO.get(sock) > 0


def test_of_leaves_a_pending_error_where_it_is(opened):
    refused = opened(*UDP)
    refused.connect(("127.0.0.1", 9))
    refused.send(b"x")
    assert "SO_ERROR" not in options.of(refused)
    assert options.SO_ERROR.get(refused) == errno.ECONNREFUSED and options.SO_ERROR.get(refused) == 0


def test_of_has_what_the_socket_answers_to(opened):
    tcp, unix, tcp6 = (options.of(opened(*kind)) for kind in (TCP, UNIX, TCP6))
    assert {"SO_RCVBUF", "IP_TTL", "TCP_INFO"} <= tcp.keys() and not any(name.startswith(("IPV6_", "BT_", "L2CAP_")) for name in tcp)
    assert "SO_RCVBUF" in unix and not any(name.startswith(("IP_", "TCP_")) for name in unix)
    assert "IPV6_V6ONLY" in tcp6 and list(tcp) == sorted(tcp)
    assert len(tcp) > 80


def inspect(*arguments, **keywords):
    return subprocess.run([sys.executable, "-m", "sockcffi", "inspect", *arguments], capture_output=True, text=True, **keywords)


def test_inspect(module, closing):
    server = closing(module.create_server(("127.0.0.1", 0)))
    options.SO_LINGER.set(server, (1, 7))
    os.set_inheritable(server.fileno(), True)
    done = inspect(str(server.fileno()), close_fds=False)
    assert done.returncode == 0 and "linger(l_onoff=1, l_linger=7)" in done.stdout, done.stdout + done.stderr
    os.set_inheritable(server.fileno(), False)
    done = inspect(str(server.getsockname()[1]))
    assert f"descriptor {server.fileno()} of process {os.getpid()}, " in done.stdout, done.stdout + done.stderr
    if "not permitted" in done.stdout or "not implemented" in done.stdout:
        pytest.skip("the kernel does not let one process look at another's sockets")
    assert done.returncode == 0 and "linger(l_onoff=1, l_linger=7)" in done.stdout and "tcpi_state                 10" in done.stdout


def test_inspect_finds_nothing(module, closing):
    unused = closing(module.socket())
    unused.bind(("127.0.0.1", 0))
    port = unused.getsockname()[1]
    unused.close()
    done = inspect(str(port))
    assert (done.returncode, done.stderr) == (1, "") and f"{port} is no descriptor of a socket here" in done.stdout
    assert inspect("http").returncode == 2
