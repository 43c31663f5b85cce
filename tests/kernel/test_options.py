"""Every option that has a type, on a live kernel: set, read back, and compared with what the kernel tells others of the same socket.

Each is in one of the tables: one of FLAGS, turned over and back; of VALUES, set and read; of READ, read alone; of SHOWN, the test that shows
what setting it does; or of NOTHING, with the reason that nothing can be had of it here. test_each_option_is_in_a_table fails for a new one.
"""

import ctypes
import errno
import hmac
import inspect
import mmap
import os
import re
import shutil
import socket as own
import struct
import subprocess

import pytest

import sockcffi as socket
from sockcffi import options, structs
from sockcffi._generated.options import OPTIONS

from .conftest import UNKNOWN, ask_interface, modprobe

#: the sockets of the tables: the names of a new one; further ones, which are connected or more, are functions below
KINDS = {
    "tcp": "AF_INET SOCK_STREAM", "udp": "AF_INET SOCK_DGRAM", "raw": "AF_INET SOCK_RAW IPPROTO_ICMP",
    "tcp6": "AF_INET6 SOCK_STREAM", "udp6": "AF_INET6 SOCK_DGRAM", "raw6": "AF_INET6 SOCK_RAW IPPROTO_ICMPV6",
    "udp in raw6": "AF_INET6 SOCK_RAW IPPROTO_UDP", "lite": "AF_INET SOCK_DGRAM IPPROTO_UDPLITE",
    "unix": "AF_UNIX SOCK_DGRAM", "netlink": "AF_NETLINK SOCK_RAW", "packet": "AF_PACKET SOCK_DGRAM",
    "can": "AF_CAN SOCK_RAW CAN_RAW", "isotp": "AF_CAN SOCK_DGRAM CAN_ISOTP", "j1939": "AF_CAN SOCK_DGRAM CAN_J1939",
    "tipc": "AF_TIPC SOCK_RDM", "tipc stream": "AF_TIPC SOCK_STREAM", "vsock": "AF_VSOCK SOCK_STREAM", "xdp": "AF_XDP SOCK_RAW",
    "sctp": "AF_INET SOCK_STREAM IPPROTO_SCTP", "sctp messages": "AF_INET SOCK_SEQPACKET IPPROTO_SCTP",
    "rds": "AF_RDS SOCK_SEQPACKET", "smc": "AF_SMC SOCK_STREAM", "kcm": "AF_KCM SOCK_DGRAM KCMPROTO_CONNECTED",
    "hci": "AF_BLUETOOTH SOCK_RAW BTPROTO_HCI", "l2cap": "AF_BLUETOOTH SOCK_SEQPACKET BTPROTO_L2CAP",
    "rfcomm": "AF_BLUETOOTH SOCK_STREAM BTPROTO_RFCOMM",
}  # fmt: skip

FLAGS = {
    "tcp": """
        SO_BROADCAST SO_DEBUG SO_DONTROUTE SO_KEEPALIVE SO_NOFCS SO_NO_CHECK SO_OOBINLINE SO_PREFER_BUSY_POLL SO_RCVMARK SO_RCVPRIORITY
        SO_REUSEADDR SO_REUSEPORT SO_RXQ_OVFL SO_SELECT_ERR_QUEUE SO_TIMESTAMP SO_TIMESTAMPNS SO_WIFI_STATUS SO_ZEROCOPY
        IP_BIND_ADDRESS_NO_PORT IP_FREEBIND IP_TRANSPARENT
        TCP_CORK TCP_FASTOPEN_CONNECT TCP_FASTOPEN_NO_COOKIE TCP_INQ TCP_NODELAY TCP_QUICKACK TCP_THIN_LINEAR_TIMEOUTS
    """,
    "udp": """
        IP_CHECKSUM IP_MULTICAST_ALL IP_MULTICAST_LOOP IP_PASSSEC IP_PKTINFO IP_RECVERR IP_RECVERR_RFC4884 IP_RECVFRAGSIZE IP_RECVOPTS
        IP_RECVORIGDSTADDR IP_RECVTOS IP_RECVTTL IP_RETOPTS UDP_CORK UDP_GRO
    """,
    "raw": "IP_HDRINCL IP_NODEFRAG",
    "tcp6": "IPV6_V6ONLY",
    "udp6": """
        IPV6_AUTOFLOWLABEL IPV6_DONTFRAG IPV6_FLOWINFO IPV6_FLOWINFO_SEND IPV6_FREEBIND IPV6_MULTICAST_ALL IPV6_MULTICAST_LOOP IPV6_RECVDSTOPTS
        IPV6_RECVERR IPV6_RECVERR_RFC4884 IPV6_RECVFRAGSIZE IPV6_RECVHOPLIMIT IPV6_RECVHOPOPTS IPV6_RECVORIGDSTADDR IPV6_RECVPATHMTU
        IPV6_RECVPKTINFO IPV6_RECVRTHDR IPV6_RECVTCLASS IPV6_ROUTER_ALERT_ISOLATE IPV6_TRANSPARENT UDP_NO_CHECK6_RX UDP_NO_CHECK6_TX
    """,
    "raw6": "IPV6_HDRINCL",
    "unix": "SO_PASSCRED SO_PASSPIDFD SO_PASSRIGHTS SO_PASSSEC",
    "netlink": """
        NETLINK_BROADCAST_ERROR NETLINK_CAP_ACK NETLINK_EXT_ACK NETLINK_GET_STRICT_CHK NETLINK_LISTEN_ALL_NSID NETLINK_NO_ENOBUFS
        NETLINK_PKTINFO
    """,
    "packet": "PACKET_AUXDATA PACKET_IGNORE_OUTGOING PACKET_LOSS PACKET_ORIGDEV PACKET_QDISC_BYPASS PACKET_TX_HAS_OFF",
    "frames": "PACKET_VNET_HDR",
    "can": "CAN_RAW_FD_FRAMES CAN_RAW_JOIN_FILTERS CAN_RAW_LOOPBACK CAN_RAW_RECV_OWN_MSGS CAN_RAW_XL_FRAMES",
    "j1939": "SO_J1939_ERRQUEUE SO_J1939_PROMISC",
    "tipc": "TIPC_DEST_DROPPABLE TIPC_SRC_DROPPABLE",
    "sctp": "SCTP_DISABLE_FRAGMENTS SCTP_I_WANT_MAPPED_V4_ADDR SCTP_NODELAY SCTP_REUSE_PORT SCTP_RECVNXTINFO SCTP_RECVRCVINFO",
    "bound sctp": "SCTP_AUTO_ASCONF",
    "rds": "RDS_RECVERR",
    "smc": "SMC_LIMIT_HS",
    "kcm": "KCM_RECV_DISABLE",
    "hci": "HCI_DATA_DIR HCI_TIME_STAMP",
    "bound l2cap": "BT_DEFER_SETUP",
    "bound llc": "LLC_OPT_PKTINFO",
    "session": "PPPOL2TP_SO_LNSMODE PPPOL2TP_SO_RECVSEQ PPPOL2TP_SO_SENDSEQ",
    "records": "TLS_RX_EXPECT_NO_PAD TLS_TX_ZEROCOPY_RO",
}

#: what is set: of a struct its members, a tuple of all or a dict of those that the kernel leaves as they are
VALUES = {
    "tcp": {
        "SO_BINDTODEVICE": "lo", "SO_BINDTOIFINDEX": 1, "SO_BUF_LOCK": 3, "SO_BUSY_POLL": 50, "SO_INCOMING_CPU": 0, "SO_LINGER": (1, 5),
        "SO_MARK": 2**32 - 1, "SO_MAX_PACING_RATE": 10**10, "SO_PRIORITY": 3, "SO_RCVBUF": 10000, "SO_RCVLOWAT": 17,
        "SO_RCVTIMEO": 1.5, "SO_SNDBUF": 20000, "SO_SNDTIMEO": 0.5, "SO_TXREHASH": 0,
        "IP_LOCAL_PORT_RANGE": 50000 << 16 | 40000, "IP_MINTTL": 5, "IP_OPTIONS": b"\x94\x04\0\0", "IP_TOS": 0x10, "IP_TTL": 33,
        "IP_UNICAST_IF": socket.htonl(1),
        "TCP_CONGESTION": "reno", "TCP_DEFER_ACCEPT": 15, "TCP_DELACK_MAX_US": 80000, "TCP_FASTOPEN_KEY": bytes(range(16)),
        "TCP_KEEPCNT": 3, "TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 20, "TCP_LINGER2": 30, "TCP_MAXSEG": 1000, "TCP_NOTSENT_LOWAT": 2**32 - 1,
        "TCP_REPAIR": 1, "TCP_RTO_MAX_MS": 5000, "TCP_RTO_MIN_US": 100000, "TCP_SAVE_SYN": 1, "TCP_SYNCNT": 3, "TCP_TX_DELAY": 1000,
        "TCP_USER_TIMEOUT": 5000, "TCP_WINDOW_CLAMP": 65536,
    },
    "unix": {"SO_PEEK_OFF": 5},
    "listener": {"TCP_FASTOPEN": 5},
    "repaired": {"TCP_REPAIR_QUEUE": 2, "TCP_QUEUE_SEQ": 123456789},
    "udp": {
        "IP_MTU_DISCOVER": 3, "IP_MULTICAST_TTL": 7, "SO_TIMESTAMPING": {"flags": 16}, "SO_TXTIME": (1, 0), "UDP_ENCAP": 2, "UDP_SEGMENT": 1200,
    },
    "lite": {"UDPLITE_RECV_CSCOV": 16, "UDPLITE_SEND_CSCOV": 20},
    "raw": {"ICMP_FILTER": (0x11,)},
    "raw6": {"ICMP6_FILTER": ((1, 2),)},
    "udp in raw6": {"IPV6_CHECKSUM": 6},
    "udp6": {
        "IPV6_ADDR_PREFERENCES": 1, "IPV6_MINHOPCOUNT": 7, "IPV6_MTU_DISCOVER": 3, "IPV6_MULTICAST_HOPS": 5, "IPV6_MULTICAST_IF": 1,
        "IPV6_TCLASS": 0x20,
        "IPV6_HOPOPTS": b"\0\0\5\2\0\0\1\0", "IPV6_DSTOPTS": b"\0\0\1\4" + bytes(4),
        "IPV6_RTHDR": b"\0\2\4\0\0\0\0\0" + bytes(15) + b"\1", "IPV6_RTHDRDSTOPTS": b"\0\0\1\4" + bytes(4), "IPV6_UNICAST_HOPS": 9, "IPV6_UNICAST_IF": socket.htonl(1),
    },
    "packet": {"PACKET_RESERVE": 16, "PACKET_TIMESTAMP": 16, "PACKET_VERSION": 2},
    "frames": {"PACKET_VNET_HDR_SZ": 12},
    "can": {"CAN_RAW_ERR_FILTER": 7, "CAN_RAW_FILTER": [(0x123, 0x7FF), (1, 2)], "CAN_RAW_XL_VCID_OPTS": (1, 2, 0, 0)},
    "isotp": {
        "CAN_ISOTP_LL_OPTS": (72, 64, 1), "CAN_ISOTP_OPTS": (0x202, 5, 6, 7, 8, 9), "CAN_ISOTP_RECV_FC": (1, 2, 3),
        "CAN_ISOTP_RX_STMIN": 1000, "CAN_ISOTP_TX_STMIN": 2000,
    },
    "j1939": {"SO_J1939_SEND_PRIO": 3},
    "tipc": {"TIPC_IMPORTANCE": 2, "TIPC_CONN_TIMEOUT": 1234, "TIPC_GROUP_JOIN": {"type": 4711, "instance": 1, "scope": 2}},
    "vsock": {
        "SO_VM_SOCKETS_BUFFER_MAX_SIZE": 2**20, "SO_VM_SOCKETS_BUFFER_MIN_SIZE": 256, "SO_VM_SOCKETS_BUFFER_SIZE": 65536,
        "SO_VM_SOCKETS_CONNECT_TIMEOUT": 1.5,
    },
    "sctp": {
        "SCTP_ADAPTATION_LAYER": (7,), "SCTP_ASSOCINFO": {"sasoc_asocmaxrxt": 7, "sasoc_cookie_life": 5000}, "SCTP_DEFAULT_SEND_PARAM": {"sinfo_stream": 1, "sinfo_ppid": 9},
        "SCTP_DEFAULT_SNDINFO": {"snd_sid": 2, "snd_ppid": 8}, "SCTP_CONTEXT": (0, 5), "SCTP_DELAYED_SACK": {"sack_delay": 300, "sack_freq": 3}, "SCTP_ENABLE_STREAM_RESET": (0, 1),
        "SCTP_EVENTS": {"sctp_data_io_event": 1, "sctp_shutdown_event": 1},
        "SCTP_FRAGMENT_INTERLEAVE": 1, "SCTP_INITMSG": (3, 4, 5, 6), "SCTP_MAXSEG": (0, 1000), "SCTP_MAX_BURST": (0, 6), "SCTP_PARTIAL_DELIVERY_POINT": 2000,
        "SCTP_PEER_ADDR_PARAMS": {"spp_hbinterval": 1500, "spp_flags": 1, "spp_pathmaxrxt": 4},
        "SCTP_PEER_ADDR_THLDS": {"spt_pathmaxrxt": 6, "spt_pathpfthld": 2}, "SCTP_STREAM_SCHEDULER": (0, 1),
        "SCTP_RTOINFO": {"srto_initial": 2000, "srto_max": 50000, "srto_min": 500},
    },
    "sctp messages": {"SCTP_AUTOCLOSE": 9},
    "rds": {"SO_RDS_TRANSPORT": 2},
    "hci": {"HCI_FILTER": (16, (1, 2), 3)},
    "l2cap": {"BT_FLUSHABLE": True, "BT_POWER": (0,), "BT_SECURITY": (2,), "L2CAP_LM": 6, "L2CAP_OPTIONS": {"imtu": 600, "mode": 3}},
    "low energy": {"BT_RCVMTU": 100},
    "enhanced l2cap": {"BT_MODE": 0},
    "rfcomm": {"RFCOMM_LM": 6},
    "unconnected sco": {"BT_VOICE": (3,)},
    "sco": {"BT_PKT_STATUS": True},
    "bound llc": {
        "LLC_OPT_ACK_TMR_EXP": 4, "LLC_OPT_BUSY_TMR_EXP": 5, "LLC_OPT_P_TMR_EXP": 6, "LLC_OPT_REJ_TMR_EXP": 7, "LLC_OPT_RETRY": 8,
        "LLC_OPT_RX_WIN": 9, "LLC_OPT_SIZE": 1000, "LLC_OPT_TX_WIN": 10,
    },
    "session": {"PPPOL2TP_SO_DEBUG": 1, "PPPOL2TP_SO_REORDERTO": 100},
    "records": {"TLS_TX_MAX_PAYLOAD_LEN": 500},
}  # fmt: skip

#: what is read, where the kernel makes something else of what is set
MADE = {
    "SO_RCVBUF": 20000,  # twice that, for its own needs
    "SO_SNDBUF": 40000,
    "IPV6_ADDR_PREFERENCES": 0x401,  # with what was not chosen
    "SCTP_PEER_ADDR_PARAMS": {"spp_hbinterval": 1500, "spp_pathmaxrxt": 4},  # and flags for all the rest
    "TIPC_GROUP_JOIN": {"type": 4711},  # and no more
    "PPPOL2TP_SO_DEBUG": 0,  # of no effect since 5.17
}

#: what is read, a value or a test of it
READ = {
    "listener": {"SO_ACCEPTCONN": True},
    "tcp": {
        "SO_BPF_EXTENSIONS": lambda value: value >= 64, "SO_COOKIE": lambda value: value > 0, "SO_DOMAIN": socket.AF_INET,
        "SO_INCOMING_NAPI_ID": 0, "SO_MEMINFO": lambda value: len(value) >= 8, "SO_NETNS_COOKIE": lambda value: value > 0,
        "SO_PROTOCOL": socket.IPPROTO_TCP, "SO_RESERVE_MEM": 0, "SO_SNDLOWAT": 1, "SO_TYPE": socket.SOCK_STREAM,
        "TCP_IS_MPTCP": False, "TCP_TIMESTAMP": lambda value: value > 0,
    },
    "connected": {"IP_MTU": lambda value: value == min(mtu(), 65535), "TCP_INFO": lambda info: info.tcpi_state == 1},
    "paced": {"TCP_CC_INFO": lambda data: len(data) == structs.tcp_bbr_info.size},
    "repaired and connected": {"TCP_REPAIR_WINDOW": lambda window: window.snd_wnd > 0 and window.rcv_wnd > 0},
    "greeted": {"TCP_SAVED_SYN": lambda data: data[0] == 0x45 and data[12:20] == b"\x7f\0\0\1" * 2},  # the headers of the SYN: IPv4 ...
    "records": {"TCP_ULP": "tls"},
    "refused": {"SO_ERROR": errno.ECONNREFUSED},
    "tracked": {"SO_ORIGINAL_DST": lambda address: str(address.sin_addr) == "127.0.0.1" and address.sin_port},
    "connected udp6": {"IPV6_MTU": lambda value: value == mtu(), "IPV6_PATHMTU": lambda value: value.ip6m_mtu == mtu()},
    "connected unix": {
        "SO_PEERCRED": lambda who: (who.pid, who.uid, who.gid) == (os.getpid(), os.getuid(), os.getgid()),
        "SO_PEERGROUPS": lambda groups: sorted(groups) == sorted(os.getgroups()),
        "SO_PEERPIDFD": lambda fd: f"Pid:\t{os.getpid()}\n" in content(f"/proc/self/fdinfo/{fd}") and not os.close(fd),
        "SO_PEERSEC": lambda label: label != "",
    },
    "mptcp": {"MPTCP_INFO": lambda info: info.mptcpi_token != 0, "MPTCP_FULL_INFO": lambda info: info.mptcp_info.mptcpi_token != 0},
    "packet": {"PACKET_STATISTICS": lambda value: value.tp_drops == 0},
    "rolled over": {"PACKET_ROLLOVER_STATS": lambda value: value.tp_huge <= value.tp_all},
    "tipc": {"TIPC_NODE_RECVQ_DEPTH": 0, "TIPC_SOCK_RECVQ_DEPTH": 0, "TIPC_SOCK_RECVQ_USED": 0},
    "xdp": {
        "XDP_MMAP_OFFSETS": lambda value: value.rx.desc > value.rx.producer, "XDP_OPTIONS": lambda value: value.flags == 0,
        "XDP_STATISTICS": lambda value: value.rx_dropped == 0,
    },
    "connected l2cap": {"L2CAP_CONNINFO": lambda value: value.hci_handle > 0, "BT_PHY": lambda value: value > 0, "BT_CHANNEL_POLICY": 0},
    "connected rfcomm": {"RFCOMM_CONNINFO": lambda value: value.hci_handle > 0},
    "sco": {
        "SCO_CONNINFO": lambda value: value.hci_handle > 0, "SCO_OPTIONS": lambda value: value.mtu > 0, "BT_SNDMTU": lambda value: value > 0,
    },
    "association": {
        "SCTP_STATUS": lambda status: status.sstat_state == socket.SCTP_ESTABLISHED, "SCTP_PRIMARY_ADDR": lambda value: value.ssp_addr.ss_family == socket.AF_INET,
        "SCTP_GET_ASSOC_STATS": lambda value: value.sas_octrlchunks > 0,
    },
}  # fmt: skip

#: (the socket, why nothing can be had of the option on any kernel that we have)
NOTHING = {
    "SO_INQ": ("unix", "Linux 7.0"),
    "BT_CODEC": ("unconnected sco", "a controller that encodes voice by itself"),
    "TCP_AO_GET_KEYS": ("tcp", "Linux 6.7 with CONFIG_TCP_AO"),
    "TCP_AO_INFO": ("tcp", "Linux 6.7 with CONFIG_TCP_AO"),
    "TCP_AO_ADD_KEY": ("tcp", "Linux 6.7 with CONFIG_TCP_AO"),
    "TCP_AO_DEL_KEY": ("tcp", "Linux 6.7 with CONFIG_TCP_AO"),
}


def content(path):
    with open(path) as file:
        return file.read().strip()


def mtu():
    return ask_interface("lo", socket.SIOCGIFMTU, "i")


# ---- the sockets that are more than new ----


def stream(need, which=0, address=("127.0.0.1", 0), names=KINDS["tcp"]):
    return need("streams")(address, *names.split())[which]


def listener(need):
    s = need("sock")(*KINDS["tcp"].split())
    s.bind(("127.0.0.1", 0))
    s.listen()
    return s


def repaired(need, s=None):
    s = s or need("sock")(*KINDS["tcp"].split())
    with need("lacking")("TCP_REPAIR for us"):
        options.TCP_REPAIR.set(s, 1)
    if s.getsockname()[1] == 0:
        options.TCP_REPAIR_QUEUE.set(s, 1)
    return s


def paced(need):
    s = need("sock")(*KINDS["tcp"].split())
    with need("lacking")("bbr"):
        options.TCP_CONGESTION.set(s, "bbr")
    s.bind(("127.0.0.1", 0))
    return s


def greeted(need):
    server, client = listener(need), need("sock")(*KINDS["tcp"].split())
    options.TCP_SAVE_SYN.set(server, 1)
    client.connect(server.getsockname())
    return need("closing")(server.accept()[0])


def records(need):
    """A connection with kernel TLS 1.3, whose keys are the same both ways."""
    client, server, _ = need("streams")(("127.0.0.1", 0), *KINDS["tcp"].split())
    for s in (client, server):
        try:
            options.TCP_ULP.set(s, "tls")
        except FileNotFoundError:
            pytest.skip("this kernel has no TLS")
        for option in (options.TLS_TX, options.TLS_RX):
            option.set(s, TLS_KEYS)
    return client, server


TLS_KEYS = {
    "info": (0x304, 51), "iv": b"12345678", "key": b"0123456789abcdef", "salt": b"salt", "rec_seq": bytes(8),  # TLS_1_3_VERSION, AES_GCM_128
}  # fmt: skip


def refused(need):
    s = need("sock")(*KINDS["udp"].split())
    s.bind(("127.0.0.1", 0))
    where = s.getsockname()
    s.connect(where)
    other = need("sock")(*KINDS["udp"].split())
    other.connect(where)
    s.close()
    other.send(b"x")
    return other


def tracked(need):
    """A connection that the kernel's firewall knows of, without one rule."""
    problem = modprobe("nf_conntrack", "enable_hooks=1")
    if problem:
        pytest.skip(f"this kernel has no nf_conntrack that can be loaded: {problem}")
    return stream(need)


def connected_udp6(need):
    s = need("sock")(*KINDS["udp6"].split())
    with need("lacking")("::1"):
        s.connect(("::1", 9))
    return s


def connected_unix(need):
    return need("closing")(*socket.socketpair())[0]


def frames(need):
    return need("sock")("AF_PACKET", "SOCK_RAW")


def rolled_over(need):
    s = need("sock")("AF_PACKET", "SOCK_DGRAM")
    s.bind(("lo", socket.ETH_P_ALL))
    options.PACKET_FANOUT.set(s, os.getpid() & 0xFFFF | socket.PACKET_FANOUT_ROLLOVER << 16)
    return s


def bluetooth(address, names):
    def connected(need):
        near, far = need("controllers").addresses
        return stream(need, 0, address(far), names)

    return connected


def bound_l2cap(need):
    near, _ = need("controllers").addresses
    s = need("sock")(*KINDS["l2cap"].split())
    s.bind((near, 0x1003))
    return s


def enhanced_l2cap(need):
    need("controllers")
    with open("/sys/module/bluetooth/parameters/enable_ecred", "w") as file:
        file.write("Y")
    s = need("sock")(*KINDS["l2cap"].split())
    options.L2CAP_OPTIONS.set(s, {**{name: getattr(options.L2CAP_OPTIONS.get(s), name) for name in ("imtu", "omtu")}, "mode": 3})
    s.bind((socket.BDADDR_ANY, 0x1005))
    return s


def low_energy(need):
    s = need("sock")(*KINDS["l2cap"].split())
    s.bind((socket.BDADDR_ANY, 0, 4, socket.BDADDR_LE_PUBLIC))
    return s


def unconnected_sco(need):
    need("controllers")
    return need("sock")("AF_BLUETOOTH", "SOCK_SEQPACKET", "BTPROTO_SCO")


def bound_netlink(need):
    s = need("sock")(*KINDS["netlink"].split())
    s.bind((0, 0))
    return s


def bound_llc(need):
    s = need("sock")("AF_LLC", "SOCK_DGRAM")
    s.bind((0x44, need("hardware_address")(need("cable")[0])))
    return s


def bound_sctp(need):
    s = need("sock")(*KINDS["sctp"].split())
    s.bind(("", 0))
    return s


def session(need):
    """Of L2TP, over a pair of UDP sockets."""
    one, two = (need("sock")(*KINDS["udp"].split()) for _ in range(2))
    one.bind(("127.0.0.1", 0))
    two.bind(("127.0.0.1", 0))
    one.connect(two.getsockname())
    tunnel, over = (need("sock")("AF_PPPOX", "SOCK_DGRAM", "PX_PROTO_OL2TP") for _ in range(2))
    tunnel.connect((one.fileno(), *one.getpeername(), 1, 0, 2, 0))
    over.connect((one.fileno(), *one.getpeername(), 1, 10, 2, 20))
    return over


MORE = {
    "bound netlink": bound_netlink,
    "bound llc": bound_llc,
    "bound sctp": bound_sctp,
    "session": session,
    "listener": listener,
    "connected": stream,
    "repaired": repaired,
    "repaired and connected": lambda need: repaired(need, stream(need)),
    "paced": paced,
    "greeted": greeted,
    "records": lambda need: records(need)[0],
    "refused": refused,
    "tracked": tracked,
    "connected udp6": connected_udp6,
    "connected unix": connected_unix,
    "frames": frames,
    "rolled over": rolled_over,
    "mptcp": lambda need: stream(need, names="AF_INET SOCK_STREAM IPPROTO_MPTCP"),
    "association": lambda need: stream(need, names=KINDS["sctp"]),
    "connected l2cap": bluetooth(lambda far: (far, 0x1001), KINDS["l2cap"]),
    "connected rfcomm": bluetooth(lambda far: (far, 5), KINDS["rfcomm"]),
    "sco": bluetooth(lambda far: far, "AF_BLUETOOTH SOCK_SEQPACKET BTPROTO_SCO"),
    "bound l2cap": bound_l2cap,
    "enhanced l2cap": enhanced_l2cap,
    "low energy": low_energy,
    "unconnected sco": unconnected_sco,
}


@pytest.fixture
def beforehand(request):
    """What must be there before the sockets: controllers stay, so that their descriptors do not count; a cable goes away last."""
    kind = getattr(request.node, "callspec", None) and request.node.callspec.params.get("kind") or ""
    if "AF_BLUETOOTH" in KINDS.get(kind, "") or "l2cap" in kind or "rfcomm" in kind or kind.endswith("sco") or kind == "low energy":
        request.getfixturevalue("controllers")
    if kind == "bound llc":
        try:
            socket.socket(socket.AF_LLC, socket.SOCK_DGRAM).close()
        except OSError as error:
            pytest.skip(f"this kernel has no AF_LLC: {error.strerror}")
        request.getfixturevalue("cable")


@pytest.fixture
def twins(request, beforehand, sock, closing):
    """twins(kind): a socket of this module, and one of the interpreter for the same."""

    def make(kind):
        names = KINDS.get(kind)
        ours = sock(*names.split()) if names else MORE[kind](request.getfixturevalue)
        return ours, closing(own.socket(own.AF_INET, own.SOCK_STREAM, 0, fileno=os.dup(ours.fileno())))  # it need not know the family

    return make


@pytest.fixture
def made(twins):
    """made(kind): a socket of the interpreter."""
    return lambda kind: twins(kind)[1]


# ---- the tables ----


def rows(table):
    return [(kind, name) for kind, names in table.items() for name in (names.split() if isinstance(names, str) else names)]


def same(found, value):
    """Whether what was read is what was set: of a struct, its members."""
    if isinstance(found, structs.Struct):
        if isinstance(value, dict):
            return all(getattr(found, name) == member for name, member in value.items())
        return found == type(found)(*value)
    if isinstance(found, list):
        return len(found) == len(value) and all(map(same, found, value))
    return found == value and type(found) is type(value)


def raw(sock, option, room):
    """The bytes that the interpreter's own getsockopt gives."""
    with own.socket(own.AF_INET, own.SOCK_STREAM, 0, fileno=os.dup(sock.fileno())) as same_one:  # for VSOCK it would give no bytes
        return same_one.getsockopt(option.level, option.number, room)


def in_c(option, value):
    """The bytes that C has for a value that get() gave, by struct and without the module's own codecs."""
    kind = option.kinds[0]
    if isinstance(value, structs.Struct):
        return value.pack() + value.rest
    if isinstance(value, list):
        return b"".join(item.pack() if isinstance(item, structs.Struct) else struct.pack("=I", item) for item in value)
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, float):
        return struct.pack("@ll", int(value), round(value % 1 * 10**6))
    if isinstance(value, bytes):
        return value
    return struct.pack({"uint8": "B", "uint16": "=H", "uint32": "=I", "uint64": "=Q", "ulong": "@L"}.get(kind, "=i"), value)


def agrees(sock, option, value):
    """What the kernel tells the interpreter is the same, and of the descriptor alone too."""
    data = in_c(option, value)
    if option.name in ("HCI_DATA_DIR", "HCI_TIME_STAMP"):
        data = data[:1]  # the kernel writes no more
    # A program's room is counted in instructions, and what SCTP finds in the room counts, which CPython leaves as it was.
    if option.kinds[0] != "program" and not (option.name.startswith("SCTP_") and isinstance(value, structs.Struct)):
        told = raw(sock, option, len(data) if isinstance(value, int) else 256)
        assert told[: len(data)] == data
    assert option.get(sock.fileno()) == value


@pytest.mark.parametrize("kind, name", rows(FLAGS))
def test_flag(twins, kernel_knows, kind, name):
    option, (ours, theirs) = getattr(options, name), twins(kind)
    with kernel_knows(name):
        before = option.get(ours)
        assert type(before) is bool
        for s, value in (ours, not before), (theirs, before):
            option.set(s, value)
            assert option.get(ours) is option.get(theirs) is value
            agrees(theirs, option, value)


@pytest.mark.parametrize("kind, name", rows(VALUES))
def test_value(twins, kernel_knows, kind, name):
    option, (ours, theirs), value = getattr(options, name), twins(kind), VALUES[kind][name]
    with kernel_knows(name):
        option.set(theirs, value)
        found = option.get(theirs)
        assert same(found, MADE.get(name, value)), found
        agrees(theirs, option, found)
        assert option.get(ours) == found


@pytest.mark.parametrize("kind, name", rows(READ))
def test_read(twins, kernel_knows, kind, name):
    option, expected = getattr(options, name), READ[kind][name]
    for s in twins(kind)[option.consumes :]:
        with kernel_knows(name):
            found = option.get(s)
            assert expected(found) if callable(expected) else found == expected and type(found) is type(expected), found


@pytest.mark.parametrize("kind, name", [(kind, name) for name, (kind, _) in NOTHING.items()])
def test_nothing_can_be_had(made, kind, name):
    _, reason = NOTHING[name]
    option = getattr(options, name)
    with pytest.raises(OSError) as raised:
        option.get(made(kind)) if option.readable else option.set(made(kind), bytes(0))
    assert raised.value.errno in {*UNKNOWN, errno.EINVAL}, reason


#: what changes by itself, while time goes by
MOVING = {"TCP_INFO", "TCP_TIMESTAMP", "TCP_CC_INFO", "MPTCP_INFO", "MPTCP_FULL_INFO"}


@pytest.mark.parametrize("kind", [*dict.fromkeys([*FLAGS, *VALUES, *READ])])
def test_of_has_them(made, kind):
    """options.of() has each option that can be read of this socket without changing it."""
    s = made(kind)
    found, again = options.of(s), options.of(s)
    assert {name for name in {*found, *again} - MOVING if found.get(name) != again.get(name)} == set()
    for table in (FLAGS, VALUES, READ):
        for name in [name for of, name in rows(table) if of == kind]:
            option = getattr(options, name)
            try:
                value = None if option.consumes else option.get(s)
            except OSError as error:
                assert name not in found, error
            else:
                assert option.consumes is (name not in found)
                assert type(found.get(name)) is type(value)


# ---- what setting shows ----

GROUP, GROUP6, SOURCE = "224.1.2.77", "ff12::77", "127.0.0.9"
ADDRESS = (socket.AF_INET, 0, GROUP)
FROM = (socket.AF_INET, 0, SOURCE)


def in_proc(name, text):
    return text in content(f"/proc/net/{name}")


def hexadecimal(address):
    """An IPv4 address as /proc/net/igmp has it."""
    return "{:08X}".format(struct.unpack("=I", socket.inet_aton(address))[0])


@pytest.mark.parametrize("join, leave, request_of", [
    ("IP_ADD_MEMBERSHIP", "IP_DROP_MEMBERSHIP", lambda: structs.ip_mreqn(GROUP, "0.0.0.0", 1)),
    ("IP_ADD_MEMBERSHIP", "IP_DROP_MEMBERSHIP", lambda: structs.ip_mreq(GROUP, "127.0.0.1")),
    ("MCAST_JOIN_GROUP", "MCAST_LEAVE_GROUP", lambda: structs.group_req(1, structs.sockaddr_in(*ADDRESS))),
])  # fmt: skip
def test_groups(made, join, leave, request_of):
    s = made("udp")
    getattr(options, join).set(s, request_of())
    assert in_proc("igmp", hexadecimal(GROUP))
    with pytest.raises(OSError) as again:
        getattr(options, join).set(s, request_of())
    assert again.value.errno == errno.EADDRINUSE
    getattr(options, leave).set(s, request_of())
    assert not in_proc("igmp", hexadecimal(GROUP))


@pytest.mark.parametrize("join, leave, kind", [
    ("IP_ADD_SOURCE_MEMBERSHIP", "IP_DROP_SOURCE_MEMBERSHIP", "include"),
    ("MCAST_JOIN_SOURCE_GROUP", "MCAST_LEAVE_SOURCE_GROUP", "include"),
    ("IP_BLOCK_SOURCE", "IP_UNBLOCK_SOURCE", "exclude"),
    ("MCAST_BLOCK_SOURCE", "MCAST_UNBLOCK_SOURCE", "exclude"),
])  # fmt: skip
def test_sources(made, join, leave, kind):
    """As /proc shows them, and as IP_MSFILTER and MCAST_MSFILTER tell."""
    s = made("udp")
    if kind == "exclude":
        options.IP_ADD_MEMBERSHIP.set(s, structs.ip_mreqn(GROUP, imr_ifindex=1))
    if join.startswith("IP_"):
        request = structs.ip_mreq_source(imr_multiaddr=GROUP, imr_interface="127.0.0.1", imr_sourceaddr=SOURCE)
    else:
        request = structs.group_source_req(1, structs.sockaddr_in(*ADDRESS), structs.sockaddr_in(*FROM))
    getattr(options, join).set(s, request)
    line = "0x{:08x} 0x{:08x} {:>6} {:>6}".format(*(struct.unpack("!I", socket.inet_aton(a))[0] for a in (GROUP, SOURCE)),
                                                  int(kind == "include"), int(kind == "exclude"))  # fmt: skip
    assert re.sub(" +", " ", line) in re.sub(" +", " ", content("/proc/net/mcfilter"))
    mode = socket.MCAST_INCLUDE if kind == "include" else socket.MCAST_EXCLUDE
    told = options.IP_MSFILTER.get(s, structs.ip_msfilter(GROUP, "127.0.0.1", imsf_numsrc=1))
    assert (told.imsf_fmode, told.imsf_numsrc, told.pack()[16:20]) == (mode, 1, socket.inet_aton(SOURCE))
    told = options.MCAST_MSFILTER.get(s, structs.group_filter(1, structs.sockaddr_in(*ADDRESS), gf_numsrc=1))
    assert (told.gf_fmode, told.gf_numsrc, SOURCE) == (mode, 1, str(structs.sockaddr_in.unpack(told.pack()[144:160]).sin_addr))
    getattr(options, leave).set(s, request)
    assert f"0x{struct.unpack('!I', socket.inet_aton(SOURCE))[0]:08x}" not in content("/proc/net/mcfilter")


def test_filters_of_many_sources(made):
    """With more sources than the struct has room for, as bytes."""
    s = made("udp")
    options.IP_ADD_MEMBERSHIP.set(s, structs.ip_mreqn(GROUP, imr_ifindex=1))
    sources = [socket.inet_aton(f"127.0.0.{number}") for number in range(1, 9)]
    head = struct.pack("=4s4sII", socket.inet_aton(GROUP), socket.inet_aton("127.0.0.1"), socket.MCAST_EXCLUDE, len(sources))
    options.IP_MSFILTER.set(s, head + b"".join(sources))
    told = options.IP_MSFILTER.get(s, head)
    assert told.imsf_numsrc == 8 and sorted((told.pack() + told.rest)[16:48]) == sorted(b"".join(sources))
    head = struct.pack("=I4x", 1) + structs.sockaddr_in(*ADDRESS).pack().ljust(128, b"\0") + struct.pack("=II", socket.MCAST_EXCLUDE, 1)
    options.MCAST_MSFILTER.set(s, head + structs.sockaddr_in(*FROM).pack().ljust(128, b"\0"))
    assert options.IP_MSFILTER.get(s, structs.ip_msfilter(GROUP, "127.0.0.1", imsf_numsrc=9)).imsf_numsrc == 1


@pytest.mark.parametrize("join, leave", [
    ("IPV6_JOIN_GROUP", "IPV6_LEAVE_GROUP"), ("IPV6_ADD_MEMBERSHIP", "IPV6_DROP_MEMBERSHIP"), ("MCAST_JOIN_GROUP", "MCAST_LEAVE_GROUP"),
])  # fmt: skip
def test_groups_of_ipv6(made, join, leave):
    """MCAST_JOIN_GROUP is of its own level there."""
    s = made("udp6")
    request = structs.ipv6_mreq(GROUP6, 1)
    if join.startswith("MCAST"):
        request = structs.group_req(1, structs.sockaddr_in6(socket.AF_INET6, 0, 0, GROUP6))
    shown = socket.inet_pton(socket.AF_INET6, GROUP6).hex()
    getattr(options, join).set(s, request)
    assert in_proc("igmp6", shown)
    getattr(options, leave).set(s, request)
    assert not in_proc("igmp6", shown)


def test_anycast(link, sock):
    interface, _ = link("veth", "peer")
    subprocess.run(["ip", "-6", "address", "add", "fd12:77::1/64", "dev", interface, "nodad"], check=True)
    s, where = sock("AF_INET6", "SOCK_DGRAM"), ("fd12:77::77", socket.if_nametoindex(interface))
    shown = socket.inet_pton(socket.AF_INET6, where[0]).hex()
    options.IPV6_JOIN_ANYCAST.set(s, where)
    assert in_proc("anycast6", shown)
    options.IPV6_LEAVE_ANYCAST.set(s, where)
    assert not in_proc("anycast6", shown)


def test_multicast_interface(made):
    s = made("udp")
    for value in structs.ip_mreqn("0.0.0.0", "127.0.0.1", 1), "127.0.0.1", structs.ip_mreq("0.0.0.0", "127.0.0.1"):
        options.IP_MULTICAST_IF.set(s, "0.0.0.0")
        options.IP_MULTICAST_IF.set(s, value)
        assert str(options.IP_MULTICAST_IF.get(s)) == "127.0.0.1"


def test_flow_label(made):
    s, label = made("udp6"), 0x10000 + int.from_bytes(os.urandom(2), "big")  # it stays for a while
    options.IPV6_FLOWLABEL_MGR.set(s, {
        "flr_dst": "::1", "flr_label": socket.htonl(label), "flr_action": socket.IPV6_FL_A_GET, "flr_share": socket.IPV6_FL_S_EXCL,
        "flr_flags": socket.IPV6_FL_F_CREATE,
    })  # fmt: skip
    assert in_proc("ip6_flowlabel", f"{label:05X} 1 ")


def test_from_ipv6_to_ipv4(sock):
    listener = sock("AF_INET6", "SOCK_STREAM")
    listener.bind(("::ffff:127.0.0.1", 0))
    listener.listen()
    s = sock("AF_INET6", "SOCK_STREAM")
    s.connect(listener.getsockname())
    options.IPV6_ADDRFORM.set(s, socket.AF_INET)
    assert options.SO_DOMAIN.get(s) is socket.AF_INET


def test_source_by_packet_info(sock):
    """IPV6_PKTINFO, which Linux sets and does not tell."""
    one, two = sock("AF_INET6", "SOCK_DGRAM"), sock("AF_INET6", "SOCK_DGRAM")
    two.bind(("::1", 0))
    options.IPV6_PKTINFO.set(one, ("::1", 1))
    one.sendto(b"x", two.getsockname())
    assert two.recvfrom(10)[1][0] == "::1"
    with pytest.raises(OSError) as raised:
        options.IPV6_PKTINFO.get(one)
    assert raised.value.errno == errno.ENOPROTOOPT


def test_router_alert(made):
    """Alone on a raw socket, once."""
    s = made("raw")
    options.IP_ROUTER_ALERT.set(s, True)
    with pytest.raises(OSError) as again:
        options.IP_ROUTER_ALERT.set(s, True)
    assert again.value.errno == errno.EADDRINUSE
    options.IP_ROUTER_ALERT.set(s, False)


def test_forced_buffers(made):
    s = made("tcp")
    for force, plain in ("SO_RCVBUFFORCE", "SO_RCVBUF"), ("SO_SNDBUFFORCE", "SO_SNDBUF"):
        most = int(content("/proc/sys/net/core/" + ("r" if "RCV" in force else "w") + "mem_max"))
        getattr(options, plain).set(s, most + 4096)
        assert getattr(options, plain).get(s) == 2 * most
        getattr(options, force).set(s, most + 4096)
        assert getattr(options, plain).get(s) == 2 * (most + 4096)


def test_busy_poll_budget_and_advice(made):
    s = made("connected")
    options.SO_BUSY_POLL_BUDGET.set(s, 8)
    options.SO_CNX_ADVICE.set(s, 1)
    with pytest.raises(OSError) as raised:
        options.SO_BUSY_POLL_BUDGET.set(s, 2**17)
    assert raised.value.errno == errno.EINVAL


def test_filter():
    """Classic, and an eBPF one; once it is locked, it stays."""
    one, two = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with one, two:
        program = [(socket.BPF_LD | socket.BPF_B | socket.BPF_ABS, 0, 0, 0), (socket.BPF_JMP | socket.BPF_JEQ | socket.BPF_K, 0, 1, ord("y")),
                   (socket.BPF_RET | socket.BPF_K, 0, 0, 65535), (socket.BPF_RET | socket.BPF_K, 0, 0, 0)]  # fmt: skip
        options.SO_ATTACH_FILTER.set(two, program)
        assert options.SO_ATTACH_FILTER.get(two) == [structs.sock_filter(*part) for part in program]
        for data in (b"no", b"yes"):
            one.send(data)
        assert two.recv(10) == b"yes"
        options.SO_DETACH_FILTER.set(two, 0)
        assert options.SO_ATTACH_FILTER.get(two) == []
        options.SO_ATTACH_FILTER.set(two, program)
        assert options.SO_LOCK_FILTER.get(two) is False
        options.SO_LOCK_FILTER.set(two, True)
        assert options.SO_LOCK_FILTER.get(two) is True
        with pytest.raises(PermissionError):
            options.SO_DETACH_FILTER.set(two, 0)


def test_ebpf_filter(ebpf):
    one, two = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with one, two:
        options.SO_ATTACH_BPF.set(two, ebpf(2))  # it leaves two bytes of each
        one.send(b"four")
        assert two.recv(10) == b"fo"


def test_choice_of_a_socket_by_bpf(made, sock, ebpf):
    """The program says which of the sockets on a port gets a datagram."""
    group = [made("udp"), sock("AF_INET", "SOCK_DGRAM")]
    for s in group:
        options.SO_REUSEPORT.set(s, True)
    first, second = group
    second.bind(("127.0.0.1", 0))
    first.bind(second.getsockname())
    sender = sock("AF_INET", "SOCK_DGRAM")
    first.settimeout(10)
    for index, chosen in enumerate((second, first)):
        for set_program in (
            lambda: options.SO_ATTACH_REUSEPORT_CBPF.set(first, [(socket.BPF_RET | socket.BPF_K, 0, 0, index)]),
            lambda: options.SO_ATTACH_REUSEPORT_EBPF.set(first, ebpf(index)),
        ):
            set_program()
            sender.sendto(b"x", second.getsockname())
            assert chosen.recv(10) == b"x"
    options.SO_DETACH_REUSEPORT_BPF.set(first, 0)
    with pytest.raises(FileNotFoundError):
        options.SO_DETACH_REUSEPORT_BPF.set(first, 0)


def test_md5_keys(made):
    """ss shows them, with the key, to root."""
    address = structs.sockaddr_in(socket.AF_INET, 0, "127.0.0.1")
    s = listener_of(made)
    try:
        options.TCP_MD5SIG.set(s, structs.tcp_md5sig(address, tcpm_keylen=3, tcpm_key=b"key"))
    except OSError as error:
        if error.errno in UNKNOWN:
            pytest.skip("this kernel has no TCP_MD5SIG")
        raise
    options.TCP_MD5SIG_EXT.set(s, {
        "tcpm_addr": structs.sockaddr_in(socket.AF_INET, 0, "10.1.0.0"), "tcpm_flags": socket.TCP_MD5SIG_FLAG_PREFIX, "tcpm_prefixlen": 16,
        "tcpm_keylen": 5, "tcpm_key": b"other",
    })  # fmt: skip
    shown = ss(s, "-tl")
    assert all(text in shown for text in ("md5keys:", "127.0.0.1/32=", "10.1.0.0/16=", "key", "other"))


def listener_of(made):
    s = made("tcp")
    s.bind(("127.0.0.1", 0))
    s.listen()
    return s


def test_repair_options(made):
    """What a connection would have agreed on: set where it is put together again."""
    s = made("repaired and connected")
    options.TCP_REPAIR_OPTIONS.set(s, [structs.tcp_repair_opt(2, 1000), (3, 7 | 7 << 16)])  # TCPOPT_MAXSEG, TCPOPT_WINDOW
    assert re.search(r"wscale:(\d+),(\d+)", ss(s, "-t")).groups() == ("7", "7")
    window = options.TCP_REPAIR_WINDOW.get(s)
    window.max_window += 1
    options.TCP_REPAIR_WINDOW.set(s, window)
    assert options.TCP_REPAIR_WINDOW.get(s) == window


def test_receive_without_a_copy(made):
    """Nothing has come: the struct tells so."""
    s = made("connected")
    told = options.TCP_ZEROCOPY_RECEIVE.get(s, structs.tcp_zerocopy_receive())
    assert (told.length, told.inq) == (0, 0)


def test_tls(request, closing):
    client, server = records(request.getfixturevalue)
    for one, two in (client, server), (server, client):
        one.sendall(b"a record")
        assert two.recv(100) == b"a record"
    assert "tcp-ulp-tls" in ss(client, "-t") and "cipher: aes-gcm-128" in ss(client, "-t")


def test_subflows(made):
    s = made("mptcp")
    head = structs.mptcp_subflow_data(16, 0, 0, structs.tcp_info.size)
    told = options.MPTCP_TCPINFO.get(s, head)
    assert structs.mptcp_subflow_data.unpack(told[:16]).num_subflows == 1
    assert structs.tcp_info.unpack(told[16:], partial=True).tcpi_state == 1
    head = structs.mptcp_subflow_data(16, 0, 0, structs.mptcp_subflow_addrs.size)
    told = options.MPTCP_SUBFLOW_ADDRS.get(s, head)
    assert socket.decode_address(told[16:32])[1] == s.getsockname()


def test_netlink_memberships(made):
    s = made("bound netlink")
    for group, shown in (socket.RTNLGRP_LINK, 1), (socket.RTNLGRP_IPV4_ROUTE, 1 | 1 << 6):
        options.NETLINK_ADD_MEMBERSHIP.set(s, group)
        assert options.NETLINK_LIST_MEMBERSHIPS.get(s)[0] == shown
    with open("/proc/net/netlink") as file:
        assert any(line.split()[3] == "00000041" and line.split()[9] == str(os.fstat(s.fileno()).st_ino) for line in file)
    options.NETLINK_DROP_MEMBERSHIP.set(s, socket.RTNLGRP_LINK)
    assert options.NETLINK_LIST_MEMBERSHIPS.get(s)[0] == 1 << 6


def test_packet_memberships(made):
    s = made("packet")
    group = structs.packet_mreq(1, socket.PACKET_MR_MULTICAST, 6, b"\1\0\x5e\1\2\3")
    options.PACKET_ADD_MEMBERSHIP.set(s, group)
    assert re.search(r"^1\s+lo\s+.*01005e010203$", content("/proc/net/dev_mcast"), re.M)
    options.PACKET_DROP_MEMBERSHIP.set(s, group)
    assert "01005e010203" not in content("/proc/net/dev_mcast")


def test_packet_rings(made):
    s = made("packet")
    options.PACKET_VERSION.set(s, socket.TPACKET_V2)
    assert options.PACKET_HDRLEN.get(s, struct.pack("=i", socket.TPACKET_V2)) == structs.tpacket2_hdr.size
    options.PACKET_RX_RING.set(s, structs.tpacket_req(4096, 4, 2048, 8))
    options.PACKET_TX_RING.set(s, (4096, 2, 2048, 4))
    options.PACKET_COPY_THRESH.set(s, 77)
    shown = ss_packet(s)
    assert "cpy_thresh:77" in shown and re.search(r"ring_rx\(\s*blk_size:4096,blk_nr:4,frm_size:2048,frm_nr:8", shown)
    assert re.search(r"ring_tx\(\s*blk_size:4096,blk_nr:2,frm_size:2048,frm_nr:4", shown)


def test_packet_fanout(sock):
    s = sock("AF_PACKET", "SOCK_DGRAM")
    s.bind(("lo", socket.ETH_P_ALL))
    number = os.getpid() & 0x7FFF
    options.PACKET_FANOUT.set(s, number | socket.PACKET_FANOUT_CBPF << 16)
    assert options.PACKET_FANOUT.get(s) == number | socket.PACKET_FANOUT_CBPF << 16
    options.PACKET_FANOUT_DATA.set(s, [(socket.BPF_RET | socket.BPF_K, 0, 0, 0)])
    assert f"fanout(id:{number},type:0x6)" in ss_packet(s)


def test_xdp_rings(made):
    s = made("xdp")
    with mmap.mmap(-1, 4 * 2048) as memory:
        room = ctypes.c_char.from_buffer(memory)
        options.XDP_UMEM_REG.set(s, {"addr": ctypes.addressof(room), "len": len(memory), "chunk_size": 2048})
        del room
        for name in ("XDP_UMEM_FILL_RING", "XDP_UMEM_COMPLETION_RING", "XDP_RX_RING", "XDP_TX_RING"):
            getattr(options, name).set(s, 4)
            with pytest.raises(OSError):  # there is one already
                getattr(options, name).set(s, 4)
        offsets = options.XDP_MMAP_OFFSETS.get(s)
        with mmap.mmap(s.fileno(), offsets.tx.desc + 4 * 16, offset=socket.XDP_PGOFF_TX_RING) as ring:
            assert len(ring) >= 4 * 16


def test_algorithm_keys(sock, closing):
    """HMAC, and the size of a tag, which is the length of no value."""
    one = sock("AF_ALG", "SOCK_SEQPACKET")
    one.bind(("hash", "hmac(sha256)"))
    options.ALG_SET_KEY.set(one, b"key")
    operation = closing(one.accept()[0])
    operation.sendall(b"text")
    assert operation.recv(100) == hmac.new(b"key", b"text", "sha256").digest()
    two = sock("AF_ALG", "SOCK_SEQPACKET")
    two.bind(("aead", "gcm(aes)"))
    options.ALG_SET_KEY.set(two, bytes(16))
    with pytest.raises(OSError):
        options.ALG_SET_AEAD_AUTHSIZE.set(two, 17)
    options.ALG_SET_AEAD_AUTHSIZE.set(two, 12)
    operation = closing(two.accept()[0])
    operation.sendmsg_afalg([b"text"], op=socket.ALG_OP_ENCRYPT, iv=bytes(12), assoclen=0)
    assert len(operation.recv(len(b"text") + 12)) == len(b"text") + 12  # for more than there is, it waits


def test_j1939_filters(sock, link):
    bus = link("vcan")
    receivers = [sock("AF_CAN", "SOCK_DGRAM", "CAN_J1939") for _ in range(2)]
    sender = sock("AF_CAN", "SOCK_DGRAM", "CAN_J1939")
    sender.bind((bus, socket.J1939_NO_NAME, socket.J1939_NO_PGN, 0x20))
    for s, source in zip(receivers, (0x20, 0x21)):
        s.bind((bus, socket.J1939_NO_NAME, socket.J1939_NO_PGN, 0x10))
        options.SO_J1939_FILTER.set(s, [{"addr": source, "addr_mask": 0xFF}])
        s.settimeout(0.5)
    sender.sendto(b"x", (bus, socket.J1939_NO_NAME, 0x12300, 0x10))
    assert receivers[0].recv(10) == b"x"
    with pytest.raises(socket.timeout):
        receivers[1].recv(10)


def test_tipc_groups_and_delay(made, sock):
    s = made("tipc")
    options.TIPC_GROUP_JOIN.set(s, {"type": 4711, "instance": 1, "scope": socket.TIPC_NODE_SCOPE})
    assert options.TIPC_GROUP_JOIN.get(s).type == 4711
    options.TIPC_GROUP_LEAVE.set(s, 0)
    assert options.TIPC_GROUP_JOIN.get(s).type == 0
    options.TIPC_MCAST_REPLICAST.set(s, 0)
    with pytest.raises(OSError):
        options.TIPC_MCAST_BROADCAST.set(s, 4)
    options.TIPC_MCAST_BROADCAST.set(s, 0)
    options.TIPC_NODELAY.set(sock("AF_TIPC", "SOCK_STREAM"), True)


def test_rds_congestion(made):
    s = made("rds")
    for value in (True, False):
        options.RDS_CONG_MONITOR.set(s, value)
    with pytest.raises(OSError) as raised:  # of what is shorter than its int
        s.setsockopt(options.RDS_CONG_MONITOR.level, options.RDS_CONG_MONITOR.number, b"\0\0")
    assert raised.value.errno == errno.EINVAL


def test_sctp_events_and_peers(made):
    s = made("association")
    options.SCTP_EVENT.set(s, (0, socket.SCTP_SHUTDOWN_EVENT, 1))
    assert options.SCTP_EVENT.get(s, structs.sctp_event(0, socket.SCTP_SHUTDOWN_EVENT)).se_on == 1
    peer = options.SCTP_PRIMARY_ADDR.get(s).ssp_addr
    told = options.SCTP_GET_PEER_ADDR_INFO.get(s, structs.sctp_paddrinfo(0, peer))
    assert told.spinfo_state == socket.SCTP_ACTIVE
    assert str(structs.sockaddr_in.unpack(peer.pack()[:16]).sin_addr) == "127.0.0.1"
    status = options.SCTP_STATUS.get(s)
    for line in content("/proc/net/sctp/assocs").splitlines()[1:]:
        if f" {s.getsockname()[1]} " in line and f" {os.fstat(s.fileno()).st_ino} " in line:
            assert (f" {status.sstat_instrms} ", f" {status.sstat_outstrms} ") == tuple(f" {n} " for n in line.split()[-10:-8])
            break
    else:
        raise AssertionError("/proc does not show it")
    assert status.sstat_state == socket.SCTP_ESTABLISHED


def test_sctp_number_of_associations(made):
    assert options.SCTP_GET_ASSOC_NUMBER.get(made("sctp messages")) == 0


#: the tests above, and what they show
SHOWN = {
    test_groups: "IP_ADD_MEMBERSHIP IP_DROP_MEMBERSHIP MCAST_JOIN_GROUP MCAST_LEAVE_GROUP",
    test_sources: """
        IP_ADD_SOURCE_MEMBERSHIP IP_DROP_SOURCE_MEMBERSHIP MCAST_JOIN_SOURCE_GROUP MCAST_LEAVE_SOURCE_GROUP
        IP_BLOCK_SOURCE IP_UNBLOCK_SOURCE MCAST_BLOCK_SOURCE MCAST_UNBLOCK_SOURCE
    """,
    test_filters_of_many_sources: "IP_MSFILTER MCAST_MSFILTER",
    test_groups_of_ipv6: "IPV6_JOIN_GROUP IPV6_LEAVE_GROUP IPV6_ADD_MEMBERSHIP IPV6_DROP_MEMBERSHIP",
    test_anycast: "IPV6_JOIN_ANYCAST IPV6_LEAVE_ANYCAST",
    test_multicast_interface: "IP_MULTICAST_IF",
    test_flow_label: "IPV6_FLOWLABEL_MGR",
    test_from_ipv6_to_ipv4: "IPV6_ADDRFORM",
    test_source_by_packet_info: "IPV6_PKTINFO",
    test_router_alert: "IP_ROUTER_ALERT",
    test_forced_buffers: "SO_RCVBUFFORCE SO_SNDBUFFORCE",
    test_busy_poll_budget_and_advice: "SO_BUSY_POLL_BUDGET SO_CNX_ADVICE",
    test_filter: "SO_ATTACH_FILTER SO_DETACH_FILTER SO_LOCK_FILTER",
    test_ebpf_filter: "SO_ATTACH_BPF",
    test_choice_of_a_socket_by_bpf: "SO_ATTACH_REUSEPORT_CBPF SO_ATTACH_REUSEPORT_EBPF SO_DETACH_REUSEPORT_BPF",
    test_md5_keys: "TCP_MD5SIG TCP_MD5SIG_EXT",
    test_repair_options: "TCP_REPAIR_OPTIONS",
    test_receive_without_a_copy: "TCP_ZEROCOPY_RECEIVE",
    test_tls: "TLS_RX TLS_TX",
    test_subflows: "MPTCP_TCPINFO MPTCP_SUBFLOW_ADDRS",
    test_netlink_memberships: "NETLINK_ADD_MEMBERSHIP NETLINK_DROP_MEMBERSHIP NETLINK_LIST_MEMBERSHIPS",
    test_packet_memberships: "PACKET_ADD_MEMBERSHIP PACKET_DROP_MEMBERSHIP",
    test_packet_rings: "PACKET_RX_RING PACKET_TX_RING PACKET_COPY_THRESH PACKET_HDRLEN",
    test_packet_fanout: "PACKET_FANOUT PACKET_FANOUT_DATA",
    test_xdp_rings: "XDP_UMEM_REG XDP_UMEM_FILL_RING XDP_UMEM_COMPLETION_RING XDP_RX_RING XDP_TX_RING",
    test_algorithm_keys: "ALG_SET_KEY ALG_SET_AEAD_AUTHSIZE",
    test_j1939_filters: "SO_J1939_FILTER",
    test_tipc_groups_and_delay: "TIPC_GROUP_LEAVE TIPC_MCAST_BROADCAST TIPC_MCAST_REPLICAST TIPC_NODELAY",
    test_rds_congestion: "RDS_CONG_MONITOR",
    test_sctp_events_and_peers: "SCTP_EVENT SCTP_GET_PEER_ADDR_INFO",
    test_sctp_number_of_associations: "SCTP_GET_ASSOC_NUMBER",
}


def test_each_option_is_in_a_table():
    shown = {name: test for test, names in SHOWN.items() for name in names.split()}
    tabled = [name for table in (FLAGS, VALUES, READ) for _, name in rows(table)] + [*NOTHING, *shown]
    assert sorted(OPTIONS) == sorted(tabled)  # each of them in one
    for name, test in shown.items():
        source = inspect.getsource(test) + "".join(map(str, getattr(test, "pytestmark", ())))
        assert name in source or test is test_tls and name in inspect.getsource(records), f"{test.__name__} has no {name}"


# ---- what ss tells of the same socket ----


def ss(sock, *flags):
    """What ss says of a TCP socket."""
    if not shutil.which("ss"):
        pytest.skip("no ss (Debian: apt install iproute2)")
    try:
        peer = f" and dport = :{sock.getpeername()[1]}"
    except OSError:
        peer = ""
    command = ["ss", "-Hnaeimo", "--tos", "--inet-sockopt", *flags, f"sport = :{sock.getsockname()[1]}{peer}"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def ss_packet(sock):
    """What ss says of an AF_PACKET socket."""
    if not shutil.which("ss"):
        pytest.skip("no ss (Debian: apt install iproute2)")
    whole = subprocess.run(["ss", "-0Haen"], capture_output=True, text=True, check=True).stdout
    return next(text for text in whole.replace("\n\t", " ").splitlines() if f"ino:{os.fstat(sock.fileno()).st_ino} " in text)


@pytest.mark.parametrize("name, value, shown", [
    ("SO_MARK", 0x77, "fwmark:0x77"), ("SO_PRIORITY", 5, "class_id:0x5"), ("IP_TOS", 0x10, "tos:0x10"),
    ("SO_MAX_PACING_RATE", 10**6, "/8000000bps"), ("TCP_CONGESTION", "reno", " reno "), ("SO_BINDTODEVICE", "lo", "127.0.0.1%lo:"),
    ("IP_FREEBIND", True, "freebind"), ("IP_TRANSPARENT", True, "transparent"), ("IP_RECVERR", True, "recverr"),
    ("IP_RECVERR_RFC4884", True, "recverr_rfc4884"), ("IP_BIND_ADDRESS_NO_PORT", True, "bind_addr_no_port"),
    ("IP_MULTICAST_LOOP", True, "mc_loop"), ("IP_MULTICAST_ALL", True, "mc_all"), ("SO_RCVBUF", 10000, "rb20000,"),
    ("SO_SNDBUF", 10000, "tb20000,"),
])  # fmt: skip
def test_ss_shows(made, name, value, shown):
    s = made("connected")
    assert shown not in ss(s, "-t") or name.startswith("IP_MULTICAST")
    getattr(options, name).set(s, value)
    assert shown in ss(s, "-t")
    if value is True:
        getattr(options, name).set(s, False)
        assert shown not in ss(s, "-t")


def test_ss_shows_of_ipv6(made):
    s = made("tcp6")
    for option, value in (options.IPV6_V6ONLY, True), (options.IPV6_TCLASS, 0x20):
        option.set(s, value)
    with socket.fromfd(s.fileno(), socket.AF_INET6, socket.SOCK_STREAM) as same_one:
        same_one.bind(("::", 0))
        same_one.listen()
    shown = ss(s, "-tl")
    assert "v6only:1" in shown and "tclass:0x20" in shown


def test_ss_shows_keepalive(made):
    s = made("connected")
    for option, value in (options.TCP_KEEPIDLE, 60), (options.SO_KEEPALIVE, True):
        option.set(s, value)
    assert re.search(r"timer:\(keepalive,(1min|[3-5]\dsec)", ss(s, "-t"))
    options.SO_KEEPALIVE.set(s, False)
    assert "timer:(keepalive" not in ss(s, "-t")


def test_ss_shows_tcp_info(streams):
    client, server, _ = streams(("127.0.0.1", 0), "AF_INET", "SOCK_STREAM")
    for _ in range(3):
        client.sendall(b"x" * 100)
        server.recv(100, socket.MSG_WAITALL)
    for s in (client, server):
        info, shown = options.TCP_INFO.get(s), ss(s, "-t")
        told = {key: re.search(pattern, shown) for key, pattern in {
            "tcpi_snd_mss": r" mss:(\d+)", "tcpi_snd_cwnd": r" cwnd:(\d+)", "tcpi_pmtu": r" pmtu:(\d+)", "tcpi_rcv_mss": r" rcvmss:(\d+)",
            "tcpi_advmss": r" advmss:(\d+)", "tcpi_bytes_sent": r" bytes_sent:(\d+)", "tcpi_bytes_acked": r" bytes_acked:(\d+)",
            "tcpi_bytes_received": r" bytes_received:(\d+)", "tcpi_data_segs_out": r" data_segs_out:(\d+)",
            "tcpi_data_segs_in": r" data_segs_in:(\d+)", "tcpi_snd_wscale": r" wscale:(\d+)", "tcpi_rcv_wscale": r" wscale:\d+,(\d+)",
            "tcpi_rcv_space": r" rcv_space:(\d+)", "tcpi_snd_wnd": r" snd_wnd:(\d+)", "tcpi_min_rtt": r" minrtt:([\d.]+)",
            "tcpi_rtt": r" rtt:([\d.]+)", "tcpi_rto": r" rto:([\d.]+)", "tcpi_delivered": r" delivered:(\d+)",
        }.items()}  # fmt: skip
        assert info.tcpi_state == 1 and "ESTAB" in shown
        for name, found in told.items():
            value = getattr(info, name)
            assert value == 0 if found is None else found[1] == f"{value / 1000:g}" if "rt" in name else found[1] == str(value), name
        assert told["tcpi_rcv_space"] and told["tcpi_rtt"] and told["tcpi_snd_cwnd"]
        assert re.search(r"sk:(\w+)", shown)[1] == f"{options.SO_COOKIE.get(s):x}"
        memory = re.search(r"skmem:\(r(\d+),rb(\d+),t(\d+),tb(\d+),f(\d+),w(\d+),o(\d+),bl(\d+),d(\d+)\)", shown)
        assert options.SO_MEMINFO.get(s) == [int(number) for number in memory.groups()]
        assert (options.SO_RCVBUF.get(s), options.SO_SNDBUF.get(s)) == (int(memory[2]), int(memory[4]))


@pytest.mark.parametrize("name, flag", [
    ("PACKET_AUXDATA", "auxdata"), ("PACKET_ORIGDEV", "origdev"), ("PACKET_VNET_HDR", "vnethdr"), ("PACKET_LOSS", "loss"),
])  # fmt: skip
def test_ss_shows_flags_of_packets(made, name, flag):
    s = made("frames")
    for value in (True, False):
        getattr(options, name).set(s, value)
        assert (flag in re.search(r"flags\((.*?)\)", ss_packet(s))[1].split()) is value
