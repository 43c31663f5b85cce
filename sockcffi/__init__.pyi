# Rendered by `python -m codegen render` from the snapshots of all platforms; do not edit.
import sys
from _socket import gaierror as gaierror, herror as herror, timeout as timeout
from _typeshed import ReadableBuffer, StrOrBytesPath, WriteableBuffer
from collections.abc import Iterable
from enum import IntEnum, IntFlag
from io import BufferedReader, BufferedRWPair, BufferedWriter, IOBase, RawIOBase, TextIOWrapper
from typing import Any, Final, Literal, Protocol, SupportsIndex, overload, type_check_only
from typing_extensions import Never, Self, TypeAlias

from .notation import format_address as format_address, parse_address as parse_address
from .sockaddr import decode_address as decode_address, encode_address as encode_address

_Address: TypeAlias = tuple[Any, ...] | str | ReadableBuffer | int  # each family has its form: see the classes in sockcffi/families
_RetAddress: TypeAlias = Any  # what of these the family's unpack() returns; None where the kernel gave no address
_Host: TypeAlias = str | bytes | None
_Port: TypeAlias = int | str | bytes | None
_Ancillary: TypeAlias = tuple[int, int, bytes]  # level, type, data

# makefile()'s modes
_Read: TypeAlias = Literal["b", "rb", "br"]
_Write: TypeAlias = Literal["wb", "bw"]
_ReadWrite: TypeAlias = Literal["rwb", "rbw", "wrb", "wbr", "brw", "bwr"]
_Text: TypeAlias = Literal["r", "w", "rw", "wr", ""]

@type_check_only
class _SendableFile(Protocol):
    def read(self, size: int, /) -> bytes: ...
    def seek(self, offset: int, /) -> object: ...

__all__ = [
    "AddressFamily",
    "CMSG_LEN",
    "CMSG_SPACE",
    "SocketKind",
    "SocketType",
    "close",
    "create_connection",
    "create_server",
    "dup",
    "error",
    "fromfd",
    "gaierror",
    "getaddrinfo",
    "getdefaulttimeout",
    "getfqdn",
    "gethostbyaddr",
    "gethostbyname",
    "gethostbyname_ex",
    "gethostname",
    "getnameinfo",
    "getprotobyname",
    "getservbyname",
    "getservbyport",
    "has_dualstack_ipv6",
    "has_ipv6",
    "herror",
    "htonl",
    "htons",
    "if_indextoname",
    "if_nameindex",
    "if_nametoindex",
    "inet_aton",
    "inet_ntoa",
    "inet_ntop",
    "inet_pton",
    "ntohl",
    "ntohs",
    "recv_fds",
    "send_fds",
    "setdefaulttimeout",
    "sethostname",
    "socket",
    "socketpair",
    "timeout",
]

if sys.platform == "linux":
    __all__ += [
        "AF_ALG",
        "AF_APPLETALK",
        "AF_ASH",
        "AF_ATMPVC",
        "AF_ATMSVC",
        "AF_AX25",
        "AF_BLUETOOTH",
        "AF_BRIDGE",
        "AF_CAN",
        "AF_DECnet",
        "AF_ECONET",
        "AF_INET",
        "AF_INET6",
        "AF_IPX",
        "AF_IRDA",
        "AF_KEY",
        "AF_LLC",
        "AF_NETBEUI",
        "AF_NETLINK",
        "AF_NETROM",
        "AF_PACKET",
        "AF_PPPOX",
        "AF_QIPCRTR",
        "AF_RDS",
        "AF_ROSE",
        "AF_ROUTE",
        "AF_SECURITY",
        "AF_SNA",
        "AF_TIPC",
        "AF_UNIX",
        "AF_UNSPEC",
        "AF_VSOCK",
        "AF_WANPIPE",
        "AF_X25",
        "AI_ADDRCONFIG",
        "AI_ALL",
        "AI_CANONNAME",
        "AI_NUMERICHOST",
        "AI_NUMERICSERV",
        "AI_PASSIVE",
        "AI_V4MAPPED",
        "ALG_OP_DECRYPT",
        "ALG_OP_ENCRYPT",
        "ALG_OP_SIGN",
        "ALG_OP_VERIFY",
        "ALG_SET_AEAD_ASSOCLEN",
        "ALG_SET_AEAD_AUTHSIZE",
        "ALG_SET_IV",
        "ALG_SET_KEY",
        "ALG_SET_OP",
        "ALG_SET_PUBKEY",
        "BDADDR_ANY",
        "BDADDR_BREDR",
        "BDADDR_LE_PUBLIC",
        "BDADDR_LE_RANDOM",
        "BDADDR_LOCAL",
        "BTPROTO_HCI",
        "BTPROTO_L2CAP",
        "BTPROTO_RFCOMM",
        "BTPROTO_SCO",
        "BT_CHANNEL_POLICY",
        "BT_CHANNEL_POLICY_BREDR_ONLY",
        "BT_CHANNEL_POLICY_BREDR_PREFERRED",
        "BT_CODEC",
        "BT_DEFER_SETUP",
        "BT_FLUSHABLE",
        "BT_FLUSHABLE_OFF",
        "BT_FLUSHABLE_ON",
        "BT_ISO_QOS",
        "BT_MODE",
        "BT_MODE_BASIC",
        "BT_MODE_ERTM",
        "BT_MODE_EXT_FLOWCTL",
        "BT_MODE_LE_FLOWCTL",
        "BT_MODE_STREAMING",
        "BT_PHY",
        "BT_PHY_BR_1M_1SLOT",
        "BT_PHY_BR_1M_3SLOT",
        "BT_PHY_BR_1M_5SLOT",
        "BT_PHY_EDR_2M_1SLOT",
        "BT_PHY_EDR_2M_3SLOT",
        "BT_PHY_EDR_2M_5SLOT",
        "BT_PHY_EDR_3M_1SLOT",
        "BT_PHY_EDR_3M_3SLOT",
        "BT_PHY_EDR_3M_5SLOT",
        "BT_PHY_LE_1M_RX",
        "BT_PHY_LE_1M_TX",
        "BT_PHY_LE_2M_RX",
        "BT_PHY_LE_2M_TX",
        "BT_PHY_LE_CODED_RX",
        "BT_PHY_LE_CODED_TX",
        "BT_PKT_STATUS",
        "BT_POWER",
        "BT_POWER_FORCE_ACTIVE_OFF",
        "BT_POWER_FORCE_ACTIVE_ON",
        "BT_RCVMTU",
        "BT_SECURITY",
        "BT_SECURITY_FIPS",
        "BT_SECURITY_HIGH",
        "BT_SECURITY_LOW",
        "BT_SECURITY_MEDIUM",
        "BT_SECURITY_SDP",
        "BT_SNDMTU",
        "BT_VOICE",
        "BT_VOICE_CVSD_16BIT",
        "BT_VOICE_TRANSPARENT",
        "BT_VOICE_TRANSPARENT_16BIT",
        "CAN_BCM",
        "CAN_BCM_CAN_FD_FRAME",
        "CAN_BCM_RX_ANNOUNCE_RESUME",
        "CAN_BCM_RX_CHANGED",
        "CAN_BCM_RX_CHECK_DLC",
        "CAN_BCM_RX_DELETE",
        "CAN_BCM_RX_FILTER_ID",
        "CAN_BCM_RX_NO_AUTOTIMER",
        "CAN_BCM_RX_READ",
        "CAN_BCM_RX_RTR_FRAME",
        "CAN_BCM_RX_SETUP",
        "CAN_BCM_RX_STATUS",
        "CAN_BCM_RX_TIMEOUT",
        "CAN_BCM_SETTIMER",
        "CAN_BCM_STARTTIMER",
        "CAN_BCM_TX_ANNOUNCE",
        "CAN_BCM_TX_COUNTEVT",
        "CAN_BCM_TX_CP_CAN_ID",
        "CAN_BCM_TX_DELETE",
        "CAN_BCM_TX_EXPIRED",
        "CAN_BCM_TX_READ",
        "CAN_BCM_TX_RESET_MULTI_IDX",
        "CAN_BCM_TX_SEND",
        "CAN_BCM_TX_SETUP",
        "CAN_BCM_TX_STATUS",
        "CAN_EFF_FLAG",
        "CAN_EFF_MASK",
        "CAN_ERR_FLAG",
        "CAN_ERR_MASK",
        "CAN_ISOTP",
        "CAN_ISOTP_CHK_PAD_DATA",
        "CAN_ISOTP_CHK_PAD_LEN",
        "CAN_ISOTP_DEFAULT_EXT_ADDRESS",
        "CAN_ISOTP_DEFAULT_FLAGS",
        "CAN_ISOTP_DEFAULT_FRAME_TXTIME",
        "CAN_ISOTP_DEFAULT_LL_MTU",
        "CAN_ISOTP_DEFAULT_LL_TX_DL",
        "CAN_ISOTP_DEFAULT_LL_TX_FLAGS",
        "CAN_ISOTP_DEFAULT_PAD_CONTENT",
        "CAN_ISOTP_DEFAULT_RECV_BS",
        "CAN_ISOTP_DEFAULT_RECV_STMIN",
        "CAN_ISOTP_DEFAULT_RECV_WFTMAX",
        "CAN_ISOTP_EXTEND_ADDR",
        "CAN_ISOTP_FORCE_RXSTMIN",
        "CAN_ISOTP_FORCE_TXSTMIN",
        "CAN_ISOTP_HALF_DUPLEX",
        "CAN_ISOTP_LISTEN_MODE",
        "CAN_ISOTP_LL_OPTS",
        "CAN_ISOTP_OPTS",
        "CAN_ISOTP_RECV_FC",
        "CAN_ISOTP_RX_EXT_ADDR",
        "CAN_ISOTP_RX_PADDING",
        "CAN_ISOTP_RX_STMIN",
        "CAN_ISOTP_SF_BROADCAST",
        "CAN_ISOTP_TX_PADDING",
        "CAN_ISOTP_TX_STMIN",
        "CAN_ISOTP_WAIT_TX_DONE",
        "CAN_J1939",
        "CAN_RAW",
        "CAN_RAW_ERR_FILTER",
        "CAN_RAW_FD_FRAMES",
        "CAN_RAW_FILTER",
        "CAN_RAW_JOIN_FILTERS",
        "CAN_RAW_LOOPBACK",
        "CAN_RAW_RECV_OWN_MSGS",
        "CAN_RTR_FLAG",
        "CAN_SFF_MASK",
        "EAI_ADDRFAMILY",
        "EAI_AGAIN",
        "EAI_BADFLAGS",
        "EAI_FAIL",
        "EAI_FAMILY",
        "EAI_MEMORY",
        "EAI_NODATA",
        "EAI_NONAME",
        "EAI_OVERFLOW",
        "EAI_SERVICE",
        "EAI_SOCKTYPE",
        "EAI_SYSTEM",
        "ETHERTYPE_ARP",
        "ETHERTYPE_IP",
        "ETHERTYPE_IPV6",
        "ETHERTYPE_VLAN",
        "ETH_P_ALL",
        "HCI_CHANNEL_CONTROL",
        "HCI_CHANNEL_LOGGING",
        "HCI_CHANNEL_MONITOR",
        "HCI_CHANNEL_RAW",
        "HCI_CHANNEL_USER",
        "HCI_DATA_DIR",
        "HCI_DEV_NONE",
        "HCI_FILTER",
        "HCI_TIME_STAMP",
        "INADDR_ALLHOSTS_GROUP",
        "INADDR_ANY",
        "INADDR_BROADCAST",
        "INADDR_LOOPBACK",
        "INADDR_MAX_LOCAL_GROUP",
        "INADDR_NONE",
        "INADDR_UNSPEC_GROUP",
        "IOCTL_VM_SOCKETS_GET_LOCAL_CID",
        "IPPORT_RESERVED",
        "IPPORT_USERRESERVED",
        "IPPROTO_AH",
        "IPPROTO_DSTOPTS",
        "IPPROTO_EGP",
        "IPPROTO_ESP",
        "IPPROTO_FRAGMENT",
        "IPPROTO_GRE",
        "IPPROTO_HOPOPTS",
        "IPPROTO_ICMP",
        "IPPROTO_ICMPV6",
        "IPPROTO_IDP",
        "IPPROTO_IGMP",
        "IPPROTO_IP",
        "IPPROTO_IPIP",
        "IPPROTO_IPV6",
        "IPPROTO_MPTCP",
        "IPPROTO_NONE",
        "IPPROTO_PIM",
        "IPPROTO_PUP",
        "IPPROTO_RAW",
        "IPPROTO_ROUTING",
        "IPPROTO_RSVP",
        "IPPROTO_SCTP",
        "IPPROTO_TCP",
        "IPPROTO_TP",
        "IPPROTO_UDP",
        "IPPROTO_UDPLITE",
        "IPV6_CHECKSUM",
        "IPV6_DONTFRAG",
        "IPV6_DSTOPTS",
        "IPV6_HDRINCL",
        "IPV6_HOPLIMIT",
        "IPV6_HOPOPTS",
        "IPV6_JOIN_GROUP",
        "IPV6_LEAVE_GROUP",
        "IPV6_MULTICAST_HOPS",
        "IPV6_MULTICAST_IF",
        "IPV6_MULTICAST_LOOP",
        "IPV6_NEXTHOP",
        "IPV6_PATHMTU",
        "IPV6_PKTINFO",
        "IPV6_RECVDSTOPTS",
        "IPV6_RECVERR",
        "IPV6_RECVHOPLIMIT",
        "IPV6_RECVHOPOPTS",
        "IPV6_RECVPATHMTU",
        "IPV6_RECVPKTINFO",
        "IPV6_RECVRTHDR",
        "IPV6_RECVTCLASS",
        "IPV6_RTHDR",
        "IPV6_RTHDRDSTOPTS",
        "IPV6_RTHDR_TYPE_0",
        "IPV6_TCLASS",
        "IPV6_UNICAST_HOPS",
        "IPV6_V6ONLY",
        "IP_ADD_MEMBERSHIP",
        "IP_ADD_SOURCE_MEMBERSHIP",
        "IP_BIND_ADDRESS_NO_PORT",
        "IP_BLOCK_SOURCE",
        "IP_DEFAULT_MULTICAST_LOOP",
        "IP_DEFAULT_MULTICAST_TTL",
        "IP_DROP_MEMBERSHIP",
        "IP_DROP_SOURCE_MEMBERSHIP",
        "IP_FREEBIND",
        "IP_HDRINCL",
        "IP_MAX_MEMBERSHIPS",
        "IP_MULTICAST_IF",
        "IP_MULTICAST_LOOP",
        "IP_MULTICAST_TTL",
        "IP_OPTIONS",
        "IP_PKTINFO",
        "IP_RECVERR",
        "IP_RECVOPTS",
        "IP_RECVORIGDSTADDR",
        "IP_RECVRETOPTS",
        "IP_RECVTOS",
        "IP_RECVTTL",
        "IP_RETOPTS",
        "IP_TOS",
        "IP_TRANSPARENT",
        "IP_TTL",
        "IP_UNBLOCK_SOURCE",
        "J1939_EE_INFO_NONE",
        "J1939_EE_INFO_TX_ABORT",
        "J1939_FILTER_MAX",
        "J1939_IDLE_ADDR",
        "J1939_MAX_UNICAST_ADDR",
        "J1939_NLA_BYTES_ACKED",
        "J1939_NLA_PAD",
        "J1939_NO_ADDR",
        "J1939_NO_NAME",
        "J1939_NO_PGN",
        "J1939_PGN_ADDRESS_CLAIMED",
        "J1939_PGN_ADDRESS_COMMANDED",
        "J1939_PGN_MAX",
        "J1939_PGN_PDU1_MAX",
        "J1939_PGN_REQUEST",
        "L2CAP_LM",
        "L2CAP_LM_AUTH",
        "L2CAP_LM_ENCRYPT",
        "L2CAP_LM_MASTER",
        "L2CAP_LM_RELIABLE",
        "L2CAP_LM_SECURE",
        "L2CAP_LM_TRUSTED",
        "MSG_CMSG_CLOEXEC",
        "MSG_CONFIRM",
        "MSG_CTRUNC",
        "MSG_DONTROUTE",
        "MSG_DONTWAIT",
        "MSG_EOR",
        "MSG_ERRQUEUE",
        "MSG_FASTOPEN",
        "MSG_MORE",
        "MSG_NOSIGNAL",
        "MSG_OOB",
        "MSG_PEEK",
        "MSG_TRUNC",
        "MSG_WAITALL",
        "NETLINK_CRYPTO",
        "NETLINK_DNRTMSG",
        "NETLINK_FIREWALL",
        "NETLINK_IP6_FW",
        "NETLINK_NFLOG",
        "NETLINK_ROUTE",
        "NETLINK_USERSOCK",
        "NETLINK_XFRM",
        "NI_DGRAM",
        "NI_IDN",
        "NI_MAXHOST",
        "NI_MAXSERV",
        "NI_NAMEREQD",
        "NI_NOFQDN",
        "NI_NUMERICHOST",
        "NI_NUMERICSERV",
        "PACKET_BROADCAST",
        "PACKET_FASTROUTE",
        "PACKET_HOST",
        "PACKET_LOOPBACK",
        "PACKET_MULTICAST",
        "PACKET_OTHERHOST",
        "PACKET_OUTGOING",
        "PF_CAN",
        "PF_PACKET",
        "PF_RDS",
        "SCM_CREDENTIALS",
        "SCM_J1939_DEST_ADDR",
        "SCM_J1939_DEST_NAME",
        "SCM_J1939_ERRQUEUE",
        "SCM_J1939_PRIO",
        "SCM_RIGHTS",
        "SHUT_RD",
        "SHUT_RDWR",
        "SHUT_WR",
        "SOCK_CLOEXEC",
        "SOCK_DGRAM",
        "SOCK_NONBLOCK",
        "SOCK_RAW",
        "SOCK_RDM",
        "SOCK_SEQPACKET",
        "SOCK_STREAM",
        "SOL_ALG",
        "SOL_BLUETOOTH",
        "SOL_CAN_BASE",
        "SOL_CAN_ISOTP",
        "SOL_CAN_RAW",
        "SOL_HCI",
        "SOL_IP",
        "SOL_L2CAP",
        "SOL_RDS",
        "SOL_RFCOMM",
        "SOL_SCO",
        "SOL_SOCKET",
        "SOL_TCP",
        "SOL_TIPC",
        "SOL_UDP",
        "SOMAXCONN",
        "SO_ACCEPTCONN",
        "SO_BINDTODEVICE",
        "SO_BINDTOIFINDEX",
        "SO_BROADCAST",
        "SO_DEBUG",
        "SO_DOMAIN",
        "SO_DONTROUTE",
        "SO_ERROR",
        "SO_INCOMING_CPU",
        "SO_J1939_ERRQUEUE",
        "SO_J1939_FILTER",
        "SO_J1939_PROMISC",
        "SO_J1939_SEND_PRIO",
        "SO_KEEPALIVE",
        "SO_LINGER",
        "SO_MARK",
        "SO_OOBINLINE",
        "SO_ORIGINAL_DST",
        "SO_PASSCRED",
        "SO_PASSRIGHTS",
        "SO_PASSSEC",
        "SO_PEERCRED",
        "SO_PEERSEC",
        "SO_PRIORITY",
        "SO_PROTOCOL",
        "SO_RCVBUF",
        "SO_RCVLOWAT",
        "SO_RCVTIMEO",
        "SO_REUSEADDR",
        "SO_REUSEPORT",
        "SO_SNDBUF",
        "SO_SNDLOWAT",
        "SO_SNDTIMEO",
        "SO_TYPE",
        "SO_VM_SOCKETS_BUFFER_MAX_SIZE",
        "SO_VM_SOCKETS_BUFFER_MIN_SIZE",
        "SO_VM_SOCKETS_BUFFER_SIZE",
        "TCP_CC_INFO",
        "TCP_CONGESTION",
        "TCP_CORK",
        "TCP_DEFER_ACCEPT",
        "TCP_FASTOPEN",
        "TCP_FASTOPEN_CONNECT",
        "TCP_FASTOPEN_KEY",
        "TCP_FASTOPEN_NO_COOKIE",
        "TCP_INFO",
        "TCP_INQ",
        "TCP_KEEPCNT",
        "TCP_KEEPIDLE",
        "TCP_KEEPINTVL",
        "TCP_LINGER2",
        "TCP_MAXSEG",
        "TCP_MD5SIG",
        "TCP_MD5SIG_EXT",
        "TCP_NODELAY",
        "TCP_NOTSENT_LOWAT",
        "TCP_QUEUE_SEQ",
        "TCP_QUICKACK",
        "TCP_REPAIR",
        "TCP_REPAIR_OPTIONS",
        "TCP_REPAIR_QUEUE",
        "TCP_REPAIR_WINDOW",
        "TCP_SAVED_SYN",
        "TCP_SAVE_SYN",
        "TCP_SYNCNT",
        "TCP_THIN_DUPACK",
        "TCP_THIN_LINEAR_TIMEOUTS",
        "TCP_TIMESTAMP",
        "TCP_TX_DELAY",
        "TCP_ULP",
        "TCP_USER_TIMEOUT",
        "TCP_WINDOW_CLAMP",
        "TCP_ZEROCOPY_RECEIVE",
        "TIPC_ADDR_ID",
        "TIPC_ADDR_NAME",
        "TIPC_ADDR_NAMESEQ",
        "TIPC_CFG_SRV",
        "TIPC_CLUSTER_SCOPE",
        "TIPC_CONN_TIMEOUT",
        "TIPC_CRITICAL_IMPORTANCE",
        "TIPC_DEST_DROPPABLE",
        "TIPC_HIGH_IMPORTANCE",
        "TIPC_IMPORTANCE",
        "TIPC_LOW_IMPORTANCE",
        "TIPC_MEDIUM_IMPORTANCE",
        "TIPC_NODE_SCOPE",
        "TIPC_PUBLISHED",
        "TIPC_SRC_DROPPABLE",
        "TIPC_SUBSCR_TIMEOUT",
        "TIPC_SUB_CANCEL",
        "TIPC_SUB_PORTS",
        "TIPC_SUB_SERVICE",
        "TIPC_TOP_SRV",
        "TIPC_WAIT_FOREVER",
        "TIPC_WITHDRAWN",
        "TIPC_ZONE_SCOPE",
        "UDPLITE_RECV_CSCOV",
        "UDPLITE_SEND_CSCOV",
        "VMADDR_CID_ANY",
        "VMADDR_CID_HOST",
        "VMADDR_CID_LOCAL",
        "VMADDR_PORT_ANY",
        "VM_SOCKETS_INVALID_VERSION",
    ]

EAGAIN: Final[int]
EBADF: Final[int]
EWOULDBLOCK: Final[int]
has_ipv6: bool
error = OSError

_GLOBAL_DEFAULT_TIMEOUT: object
_LOCALHOST: Final[str]
_LOCALHOST_V6: Final[str]

class SocketType:
    def __init__(self, family: int = -1, type: int = -1, proto: int = -1, fileno: SupportsIndex | None = None) -> None: ...
    def __del__(self) -> None: ...
    @property
    def family(self) -> int: ...
    @property
    def type(self) -> int: ...
    @property
    def proto(self) -> int: ...
    @property
    def timeout(self) -> float | None: ...
    def fileno(self) -> int: ...
    def detach(self) -> int: ...
    def close(self) -> None: ...
    def settimeout(self, timeout: float | None, /) -> None: ...
    def gettimeout(self) -> float | None: ...
    def setblocking(self, flag: bool, /) -> None: ...
    def getblocking(self) -> bool: ...
    def bind(self, address: _Address, /) -> None: ...
    def listen(self, backlog: int = ..., /) -> None: ...
    def connect(self, address: _Address, /) -> None: ...
    def connect_ex(self, address: _Address, /) -> int: ...
    def shutdown(self, how: int, /) -> None: ...
    def getsockname(self) -> _RetAddress: ...
    def getpeername(self) -> _RetAddress: ...
    @overload
    def getsockopt(self, level: int, option: int, /) -> int: ...
    @overload
    def getsockopt(self, level: int, option: int, buflen: int, /) -> bytes: ...
    @overload
    def setsockopt(self, level: int, option: int, value: int | ReadableBuffer, optlen: None = None, /) -> None: ...
    @overload
    def setsockopt(self, level: int, option: int, value: None, optlen: int, /) -> None: ...
    def recv(self, bufsize: int, flags: int = 0, /) -> bytes: ...
    def recvfrom(self, bufsize: int, flags: int = 0, /) -> tuple[bytes, _RetAddress]: ...
    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0) -> int: ...
    def recvfrom_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0) -> tuple[int, _RetAddress]: ...
    def recvmsg(self, bufsize: int, ancbufsize: int = 0, flags: int = 0, /) -> tuple[bytes, list[_Ancillary], int, _RetAddress]: ...
    def recvmsg_into(
        self, buffers: Iterable[WriteableBuffer], ancbufsize: int = 0, flags: int = 0, /
    ) -> tuple[int, list[_Ancillary], int, _RetAddress]: ...
    def send(self, data: ReadableBuffer, flags: int = 0, /) -> int: ...
    def sendall(self, data: ReadableBuffer, flags: int = 0, /) -> None: ...
    @overload
    def sendto(self, data: ReadableBuffer, address: _Address, /) -> int: ...
    @overload
    def sendto(self, data: ReadableBuffer, flags: int, address: _Address, /) -> int: ...
    def sendmsg(
        self,
        buffers: Iterable[ReadableBuffer],
        ancdata: Iterable[tuple[int, int, ReadableBuffer]] = (),
        flags: int = 0,
        address: _Address | None = None,
        /,
    ) -> int: ...
    if sys.platform == "linux":
        def sendmsg_afalg(
            self,
            msg: Iterable[ReadableBuffer] = (),
            *,
            op: int,
            iv: ReadableBuffer = ...,
            assoclen: int = ...,
            flags: int = 0,
        ) -> int: ...

class socket(SocketType):
    def __init__(
        self, family: AddressFamily | int = -1, type: SocketKind | int = -1, proto: int = -1, fileno: SupportsIndex | None = None
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object) -> None: ...
    def __getstate__(self) -> Never: ...
    @property
    def family(self) -> AddressFamily: ...
    @property
    def type(self) -> SocketKind: ...
    def accept(self) -> tuple[socket, _RetAddress]: ...
    def dup(self) -> Self: ...
    @overload
    def makefile(
        self,
        mode: _Read | _Write | _ReadWrite,
        buffering: Literal[0],
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> SocketIO: ...
    @overload
    def makefile(
        self,
        mode: _Read,
        buffering: Literal[-1, 1] | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> BufferedReader: ...
    @overload
    def makefile(
        self,
        mode: _Write,
        buffering: Literal[-1, 1] | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> BufferedWriter: ...
    @overload
    def makefile(
        self,
        mode: _ReadWrite,
        buffering: Literal[-1, 1] | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> BufferedRWPair: ...
    @overload
    def makefile(
        self,
        mode: _Read | _Write | _ReadWrite,
        buffering: int,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> IOBase: ...
    @overload
    def makefile(
        self,
        mode: _Text = "r",
        buffering: int | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> TextIOWrapper: ...
    def sendfile(self, file: _SendableFile, offset: int = 0, count: int | None = None) -> int: ...
    def get_inheritable(self) -> bool: ...
    def set_inheritable(self, inheritable: bool) -> None: ...

class SocketIO(RawIOBase):
    def __init__(self, sock: socket, mode: Literal["r", "w", "rw", "rb", "wb", "rwb"]) -> None: ...
    def readinto(self, b: WriteableBuffer) -> int | None: ...
    def write(self, b: ReadableBuffer) -> int | None: ...
    @property
    def name(self) -> int: ...
    @property
    def mode(self) -> Literal["rb", "wb", "rwb"]: ...

def close(fd: SupportsIndex, /) -> None: ...
def dup(fd: SupportsIndex, /) -> int: ...
def fromfd(fd: SupportsIndex, family: AddressFamily | int, type: SocketKind | int, proto: int = 0) -> socket: ...
def socketpair(
    family: AddressFamily | int | None = None, type: SocketKind | int = ..., proto: int = 0
) -> tuple[socket, socket]: ...
def create_connection(
    address: tuple[_Host, _Port], timeout: float | None = ..., source_address: _Address | None = None, *, all_errors: bool = False
) -> socket: ...
def create_server(
    address: _Address,
    *,
    family: AddressFamily | int = ...,
    backlog: int | None = None,
    reuse_port: bool = False,
    dualstack_ipv6: bool = False,
) -> socket: ...
def has_dualstack_ipv6() -> bool: ...
def getdefaulttimeout() -> float | None: ...
def setdefaulttimeout(timeout: float | None, /) -> None: ...
def send_fds(
    sock: SocketType, buffers: Iterable[ReadableBuffer], fds: Iterable[int], flags: int = 0, address: _Address | None = None
) -> int: ...
def recv_fds(sock: SocketType, bufsize: int, maxfds: int, flags: int = 0) -> tuple[bytes, list[int], int, _RetAddress]: ...

def getaddrinfo(
    host: _Host, port: _Port, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0
) -> list[tuple[AddressFamily, SocketKind, int, str, tuple[str, int] | tuple[str, int, int, int]]]: ...
def getnameinfo(
    sockaddr: tuple[str, int] | tuple[str, int, int] | tuple[str, int, int, int], flags: int, /
) -> tuple[str, str]: ...
def getfqdn(name: str = "") -> str: ...
def gethostname() -> str: ...
def sethostname(name: str | bytes, /) -> None: ...
def gethostbyname(hostname: str | bytes | bytearray, /) -> str: ...
def gethostbyname_ex(hostname: str | bytes | bytearray, /) -> tuple[str, list[str], list[str]]: ...
def gethostbyaddr(address: str | bytes | bytearray, /) -> tuple[str, list[str], list[str]]: ...
def getprotobyname(protocolname: str, /) -> int: ...
def getservbyname(servicename: str, protocolname: str = ..., /) -> int: ...
def getservbyport(port: int, protocolname: str = ..., /) -> str: ...

def htons(number: int, /) -> int: ...
def htonl(number: int, /) -> int: ...
def ntohs(number: int, /) -> int: ...
def ntohl(number: int, /) -> int: ...
def inet_aton(text: str, /) -> bytes: ...
def inet_ntoa(data: ReadableBuffer, /) -> str: ...
def inet_pton(family: int, text: str, /) -> bytes: ...
def inet_ntop(family: int, data: ReadableBuffer, /) -> str: ...
def if_nameindex() -> list[tuple[int, str]]: ...
def if_nametoindex(name: StrOrBytesPath, /) -> int: ...
def if_indextoname(index: int, /) -> str: ...
def CMSG_LEN(length: int, /) -> int: ...
def CMSG_SPACE(length: int, /) -> int: ...


class AddressFamily(IntEnum):
    if sys.platform == "linux":
        AF_UNSPEC = 0
        AF_UNIX = 1
        AF_INET = 2
        AF_AX25 = 3
        AF_IPX = 4
        AF_APPLETALK = 5
        AF_NETROM = 6
        AF_BRIDGE = 7
        AF_ATMPVC = 8
        AF_X25 = 9
        AF_INET6 = 10
        AF_ROSE = 11
        AF_NETBEUI = 13
        AF_SECURITY = 14
        AF_KEY = 15
        AF_NETLINK = 16
        AF_ROUTE = 16
        AF_PACKET = 17
        AF_ASH = 18
        AF_ECONET = 19
        AF_ATMSVC = 20
        AF_RDS = 21
        AF_SNA = 22
        AF_IRDA = 23
        AF_PPPOX = 24
        AF_WANPIPE = 25
        AF_LLC = 26
        AF_IB = 27
        AF_MPLS = 28
        AF_CAN = 29
        AF_TIPC = 30
        AF_BLUETOOTH = 31
        AF_IUCV = 32
        AF_RXRPC = 33
        AF_ISDN = 34
        AF_PHONET = 35
        AF_IEEE802154 = 36
        AF_CAIF = 37
        AF_ALG = 38
        AF_NFC = 39
        AF_VSOCK = 40
        AF_KCM = 41
        AF_QIPCRTR = 42
        AF_SMC = 43
        AF_XDP = 44
        AF_MCTP = 45

class SocketKind(IntEnum):
    if sys.platform == "linux":
        SOCK_STREAM = 1
        SOCK_DGRAM = 2
        SOCK_RAW = 3
        SOCK_RDM = 4
        SOCK_SEQPACKET = 5
        SOCK_DCCP = 6
        SOCK_PACKET = 10
        SOCK_NONBLOCK = 2048
        SOCK_CLOEXEC = 524288

class MsgFlag(IntFlag):
    if sys.platform == "linux":
        MSG_OOB = 1
        MSG_PEEK = 2
        MSG_DONTROUTE = 4
        MSG_CTRUNC = 8
        MSG_PROXY = 16
        MSG_TRUNC = 32
        MSG_DONTWAIT = 64
        MSG_EOR = 128
        MSG_WAITALL = 256
        MSG_FIN = 512
        MSG_SYN = 1024
        MSG_CONFIRM = 2048
        MSG_RST = 4096
        MSG_ERRQUEUE = 8192
        MSG_NOSIGNAL = 16384
        MSG_MORE = 32768
        MSG_NOTIFICATION = 32768
        MSG_WAITFORONE = 65536
        MSG_BATCH = 262144
        MSG_SOCK_DEVMEM = 33554432
        MSG_ZEROCOPY = 67108864
        MSG_FASTOPEN = 536870912
        MSG_CMSG_CLOEXEC = 1073741824

class AddressInfo(IntFlag):
    if sys.platform == "linux":
        AI_PASSIVE = 1
        AI_CANONNAME = 2
        AI_NUMERICHOST = 4
        AI_V4MAPPED = 8
        AI_ALL = 16
        AI_ADDRCONFIG = 32
        AI_IDN = 64
        AI_CANONIDN = 128
        AI_NUMERICSERV = 1024

if sys.platform == "linux":
    AF_UNSPEC: Final = AddressFamily.AF_UNSPEC
    AF_UNIX: Final = AddressFamily.AF_UNIX
    AF_INET: Final = AddressFamily.AF_INET
    AF_AX25: Final = AddressFamily.AF_AX25
    AF_IPX: Final = AddressFamily.AF_IPX
    AF_APPLETALK: Final = AddressFamily.AF_APPLETALK
    AF_NETROM: Final = AddressFamily.AF_NETROM
    AF_BRIDGE: Final = AddressFamily.AF_BRIDGE
    AF_ATMPVC: Final = AddressFamily.AF_ATMPVC
    AF_X25: Final = AddressFamily.AF_X25
    AF_INET6: Final = AddressFamily.AF_INET6
    AF_ROSE: Final = AddressFamily.AF_ROSE
    AF_NETBEUI: Final = AddressFamily.AF_NETBEUI
    AF_SECURITY: Final = AddressFamily.AF_SECURITY
    AF_KEY: Final = AddressFamily.AF_KEY
    AF_NETLINK: Final = AddressFamily.AF_NETLINK
    AF_ROUTE: Final = AddressFamily.AF_ROUTE
    AF_PACKET: Final = AddressFamily.AF_PACKET
    AF_ASH: Final = AddressFamily.AF_ASH
    AF_ECONET: Final = AddressFamily.AF_ECONET
    AF_ATMSVC: Final = AddressFamily.AF_ATMSVC
    AF_RDS: Final = AddressFamily.AF_RDS
    AF_SNA: Final = AddressFamily.AF_SNA
    AF_IRDA: Final = AddressFamily.AF_IRDA
    AF_PPPOX: Final = AddressFamily.AF_PPPOX
    AF_WANPIPE: Final = AddressFamily.AF_WANPIPE
    AF_LLC: Final = AddressFamily.AF_LLC
    AF_IB: Final = AddressFamily.AF_IB
    AF_MPLS: Final = AddressFamily.AF_MPLS
    AF_CAN: Final = AddressFamily.AF_CAN
    AF_TIPC: Final = AddressFamily.AF_TIPC
    AF_BLUETOOTH: Final = AddressFamily.AF_BLUETOOTH
    AF_IUCV: Final = AddressFamily.AF_IUCV
    AF_RXRPC: Final = AddressFamily.AF_RXRPC
    AF_ISDN: Final = AddressFamily.AF_ISDN
    AF_PHONET: Final = AddressFamily.AF_PHONET
    AF_IEEE802154: Final = AddressFamily.AF_IEEE802154
    AF_CAIF: Final = AddressFamily.AF_CAIF
    AF_ALG: Final = AddressFamily.AF_ALG
    AF_NFC: Final = AddressFamily.AF_NFC
    AF_VSOCK: Final = AddressFamily.AF_VSOCK
    AF_KCM: Final = AddressFamily.AF_KCM
    AF_QIPCRTR: Final = AddressFamily.AF_QIPCRTR
    AF_SMC: Final = AddressFamily.AF_SMC
    AF_XDP: Final = AddressFamily.AF_XDP
    AF_MCTP: Final = AddressFamily.AF_MCTP
    SOCK_STREAM: Final = SocketKind.SOCK_STREAM
    SOCK_DGRAM: Final = SocketKind.SOCK_DGRAM
    SOCK_RAW: Final = SocketKind.SOCK_RAW
    SOCK_RDM: Final = SocketKind.SOCK_RDM
    SOCK_SEQPACKET: Final = SocketKind.SOCK_SEQPACKET
    SOCK_DCCP: Final = SocketKind.SOCK_DCCP
    SOCK_PACKET: Final = SocketKind.SOCK_PACKET
    SOCK_NONBLOCK: Final = SocketKind.SOCK_NONBLOCK
    SOCK_CLOEXEC: Final = SocketKind.SOCK_CLOEXEC
    MSG_OOB: Final = MsgFlag.MSG_OOB
    MSG_PEEK: Final = MsgFlag.MSG_PEEK
    MSG_DONTROUTE: Final = MsgFlag.MSG_DONTROUTE
    MSG_CTRUNC: Final = MsgFlag.MSG_CTRUNC
    MSG_PROXY: Final = MsgFlag.MSG_PROXY
    MSG_TRUNC: Final = MsgFlag.MSG_TRUNC
    MSG_DONTWAIT: Final = MsgFlag.MSG_DONTWAIT
    MSG_EOR: Final = MsgFlag.MSG_EOR
    MSG_WAITALL: Final = MsgFlag.MSG_WAITALL
    MSG_FIN: Final = MsgFlag.MSG_FIN
    MSG_SYN: Final = MsgFlag.MSG_SYN
    MSG_CONFIRM: Final = MsgFlag.MSG_CONFIRM
    MSG_RST: Final = MsgFlag.MSG_RST
    MSG_ERRQUEUE: Final = MsgFlag.MSG_ERRQUEUE
    MSG_NOSIGNAL: Final = MsgFlag.MSG_NOSIGNAL
    MSG_MORE: Final = MsgFlag.MSG_MORE
    MSG_NOTIFICATION: Final = MsgFlag.MSG_NOTIFICATION
    MSG_WAITFORONE: Final = MsgFlag.MSG_WAITFORONE
    MSG_BATCH: Final = MsgFlag.MSG_BATCH
    MSG_SOCK_DEVMEM: Final = MsgFlag.MSG_SOCK_DEVMEM
    MSG_ZEROCOPY: Final = MsgFlag.MSG_ZEROCOPY
    MSG_FASTOPEN: Final = MsgFlag.MSG_FASTOPEN
    MSG_CMSG_CLOEXEC: Final = MsgFlag.MSG_CMSG_CLOEXEC
    AI_PASSIVE: Final = AddressInfo.AI_PASSIVE
    AI_CANONNAME: Final = AddressInfo.AI_CANONNAME
    AI_NUMERICHOST: Final = AddressInfo.AI_NUMERICHOST
    AI_V4MAPPED: Final = AddressInfo.AI_V4MAPPED
    AI_ALL: Final = AddressInfo.AI_ALL
    AI_ADDRCONFIG: Final = AddressInfo.AI_ADDRCONFIG
    AI_IDN: Final = AddressInfo.AI_IDN
    AI_CANONIDN: Final = AddressInfo.AI_CANONIDN
    AI_NUMERICSERV: Final = AddressInfo.AI_NUMERICSERV
    AF_DECnet: Final[int]
    AF_FILE: Final[int]
    AF_LOCAL: Final[int]
    AF_MAX: Final[int]
    AI_IDN_ALLOW_UNASSIGNED: Final[int]
    AI_IDN_USE_STD3_ASCII_RULES: Final[int]
    ALG_OP_DECRYPT: Final[int]
    ALG_OP_ENCRYPT: Final[int]
    ALG_OP_SIGN: Final[int]
    ALG_OP_VERIFY: Final[int]
    ALG_SET_AEAD_ASSOCLEN: Final[int]
    ALG_SET_AEAD_AUTHSIZE: Final[int]
    ALG_SET_DRBG_ENTROPY: Final[int]
    ALG_SET_IV: Final[int]
    ALG_SET_KEY: Final[int]
    ALG_SET_KEY_BY_KEY_SERIAL: Final[int]
    ALG_SET_OP: Final[int]
    ALG_SET_PUBKEY: Final[int]
    ALTIFNAMSIZ: Final[int]
    ARPHRD_6LOWPAN: Final[int]
    ARPHRD_ADAPT: Final[int]
    ARPHRD_APPLETLK: Final[int]
    ARPHRD_ARCNET: Final[int]
    ARPHRD_ASH: Final[int]
    ARPHRD_ATM: Final[int]
    ARPHRD_AX25: Final[int]
    ARPHRD_BIF: Final[int]
    ARPHRD_CAIF: Final[int]
    ARPHRD_CAN: Final[int]
    ARPHRD_CHAOS: Final[int]
    ARPHRD_CISCO: Final[int]
    ARPHRD_CSLIP: Final[int]
    ARPHRD_CSLIP6: Final[int]
    ARPHRD_DDCMP: Final[int]
    ARPHRD_DLCI: Final[int]
    ARPHRD_ECONET: Final[int]
    ARPHRD_EETHER: Final[int]
    ARPHRD_ETHER: Final[int]
    ARPHRD_EUI64: Final[int]
    ARPHRD_FCAL: Final[int]
    ARPHRD_FCFABRIC: Final[int]
    ARPHRD_FCPL: Final[int]
    ARPHRD_FCPP: Final[int]
    ARPHRD_FDDI: Final[int]
    ARPHRD_FRAD: Final[int]
    ARPHRD_HDLC: Final[int]
    ARPHRD_HIPPI: Final[int]
    ARPHRD_HWX25: Final[int]
    ARPHRD_IEEE1394: Final[int]
    ARPHRD_IEEE802: Final[int]
    ARPHRD_IEEE80211: Final[int]
    ARPHRD_IEEE80211_PRISM: Final[int]
    ARPHRD_IEEE80211_RADIOTAP: Final[int]
    ARPHRD_IEEE802154: Final[int]
    ARPHRD_IEEE802154_MONITOR: Final[int]
    ARPHRD_IEEE802154_PHY: Final[int]
    ARPHRD_IEEE802_TR: Final[int]
    ARPHRD_INFINIBAND: Final[int]
    ARPHRD_IP6GRE: Final[int]
    ARPHRD_IPDDP: Final[int]
    ARPHRD_IPGRE: Final[int]
    ARPHRD_IRDA: Final[int]
    ARPHRD_LAPB: Final[int]
    ARPHRD_LOCALTLK: Final[int]
    ARPHRD_LOOPBACK: Final[int]
    ARPHRD_MCTP: Final[int]
    ARPHRD_METRICOM: Final[int]
    ARPHRD_NETLINK: Final[int]
    ARPHRD_NETROM: Final[int]
    ARPHRD_NONE: Final[int]
    ARPHRD_PHONET: Final[int]
    ARPHRD_PHONET_PIPE: Final[int]
    ARPHRD_PIMREG: Final[int]
    ARPHRD_PPP: Final[int]
    ARPHRD_PRONET: Final[int]
    ARPHRD_RAWHDLC: Final[int]
    ARPHRD_RAWIP: Final[int]
    ARPHRD_ROSE: Final[int]
    ARPHRD_RSRVD: Final[int]
    ARPHRD_SIT: Final[int]
    ARPHRD_SKIP: Final[int]
    ARPHRD_SLIP: Final[int]
    ARPHRD_SLIP6: Final[int]
    ARPHRD_TUNNEL: Final[int]
    ARPHRD_TUNNEL6: Final[int]
    ARPHRD_VOID: Final[int]
    ARPHRD_VSOCKMON: Final[int]
    ARPHRD_X25: Final[int]
    ARPOP_InREPLY: Final[int]
    ARPOP_InREQUEST: Final[int]
    ARPOP_NAK: Final[int]
    ARPOP_REPLY: Final[int]
    ARPOP_REQUEST: Final[int]
    ARPOP_RREPLY: Final[int]
    ARPOP_RREQUEST: Final[int]
    AX25_BACKOFF: Final[int]
    AX25_DIGI_INBAND: Final[int]
    AX25_DIGI_XBAND: Final[int]
    AX25_EXTSEQ: Final[int]
    AX25_IAMDIGI: Final[int]
    AX25_IDLE: Final[int]
    AX25_IPMAXQUEUE: Final[int]
    AX25_KILL: Final[int]
    AX25_MAX_DIGIS: Final[int]
    AX25_MAX_VALUES: Final[int]
    AX25_MTU: Final[int]
    AX25_N2: Final[int]
    AX25_NOUID_BLOCK: Final[int]
    AX25_NOUID_DEFAULT: Final[int]
    AX25_PACLEN: Final[int]
    AX25_PIDINCL: Final[int]
    AX25_SET_RT_IPMODE: Final[int]
    AX25_T1: Final[int]
    AX25_T2: Final[int]
    AX25_T3: Final[int]
    AX25_VALUES_AXDEFMODE: Final[int]
    AX25_VALUES_BACKOFF: Final[int]
    AX25_VALUES_CONMODE: Final[int]
    AX25_VALUES_DIGI: Final[int]
    AX25_VALUES_EWINDOW: Final[int]
    AX25_VALUES_IDLE: Final[int]
    AX25_VALUES_IPDEFMODE: Final[int]
    AX25_VALUES_IPMAXQUEUE: Final[int]
    AX25_VALUES_N2: Final[int]
    AX25_VALUES_NETROM: Final[int]
    AX25_VALUES_PACLEN: Final[int]
    AX25_VALUES_T1: Final[int]
    AX25_VALUES_T2: Final[int]
    AX25_VALUES_T3: Final[int]
    AX25_VALUES_TEXT: Final[int]
    AX25_VALUES_WINDOW: Final[int]
    AX25_WINDOW: Final[int]
    BDADDR_ANY: Final[str]
    BDADDR_BREDR: Final[int]
    BDADDR_LE_PUBLIC: Final[int]
    BDADDR_LE_RANDOM: Final[int]
    BDADDR_LOCAL: Final[str]
    BPF_A: Final[int]
    BPF_ABS: Final[int]
    BPF_ADD: Final[int]
    BPF_ALU: Final[int]
    BPF_AND: Final[int]
    BPF_B: Final[int]
    BPF_DIV: Final[int]
    BPF_H: Final[int]
    BPF_IMM: Final[int]
    BPF_IND: Final[int]
    BPF_JA: Final[int]
    BPF_JEQ: Final[int]
    BPF_JGE: Final[int]
    BPF_JGT: Final[int]
    BPF_JMP: Final[int]
    BPF_JSET: Final[int]
    BPF_K: Final[int]
    BPF_LD: Final[int]
    BPF_LDX: Final[int]
    BPF_LEN: Final[int]
    BPF_LSH: Final[int]
    BPF_MAXINSNS: Final[int]
    BPF_MEM: Final[int]
    BPF_MEMWORDS: Final[int]
    BPF_MISC: Final[int]
    BPF_MOD: Final[int]
    BPF_MSH: Final[int]
    BPF_MUL: Final[int]
    BPF_NEG: Final[int]
    BPF_OR: Final[int]
    BPF_RET: Final[int]
    BPF_RSH: Final[int]
    BPF_ST: Final[int]
    BPF_STX: Final[int]
    BPF_SUB: Final[int]
    BPF_TAX: Final[int]
    BPF_TXA: Final[int]
    BPF_W: Final[int]
    BPF_X: Final[int]
    BPF_XOR: Final[int]
    BTPROTO_AVDTP: Final[int]
    BTPROTO_BNEP: Final[int]
    BTPROTO_CMTP: Final[int]
    BTPROTO_HCI: Final[int]
    BTPROTO_HIDP: Final[int]
    BTPROTO_ISO: Final[int]
    BTPROTO_L2CAP: Final[int]
    BTPROTO_RFCOMM: Final[int]
    BTPROTO_SCO: Final[int]
    BT_CHANNEL_POLICY: Final[int]
    BT_CHANNEL_POLICY_AMP_PREFERRED: Final[int]
    BT_CHANNEL_POLICY_BREDR_ONLY: Final[int]
    BT_CHANNEL_POLICY_BREDR_PREFERRED: Final[int]
    BT_CODEC: Final[int]
    BT_DEFER_SETUP: Final[int]
    BT_FLUSHABLE: Final[int]
    BT_FLUSHABLE_OFF: Final[int]
    BT_FLUSHABLE_ON: Final[int]
    BT_ISO_BASE: Final[int]
    BT_ISO_QOS: Final[int]
    BT_MODE: Final[int]
    BT_MODE_BASIC: Final[int]
    BT_MODE_ERTM: Final[int]
    BT_MODE_EXT_FLOWCTL: Final[int]
    BT_MODE_LE_FLOWCTL: Final[int]
    BT_MODE_STREAMING: Final[int]
    BT_PHY: Final[int]
    BT_PHY_BR_1M_1SLOT: Final[int]
    BT_PHY_BR_1M_3SLOT: Final[int]
    BT_PHY_BR_1M_5SLOT: Final[int]
    BT_PHY_EDR_2M_1SLOT: Final[int]
    BT_PHY_EDR_2M_3SLOT: Final[int]
    BT_PHY_EDR_2M_5SLOT: Final[int]
    BT_PHY_EDR_3M_1SLOT: Final[int]
    BT_PHY_EDR_3M_3SLOT: Final[int]
    BT_PHY_EDR_3M_5SLOT: Final[int]
    BT_PHY_LE_1M_RX: Final[int]
    BT_PHY_LE_1M_TX: Final[int]
    BT_PHY_LE_2M_RX: Final[int]
    BT_PHY_LE_2M_TX: Final[int]
    BT_PHY_LE_CODED_RX: Final[int]
    BT_PHY_LE_CODED_TX: Final[int]
    BT_PKT_SEQNUM: Final[int]
    BT_PKT_STATUS: Final[int]
    BT_POWER: Final[int]
    BT_POWER_FORCE_ACTIVE_OFF: Final[int]
    BT_POWER_FORCE_ACTIVE_ON: Final[int]
    BT_RCVMTU: Final[int]
    BT_SECURITY: Final[int]
    BT_SECURITY_FIPS: Final[int]
    BT_SECURITY_HIGH: Final[int]
    BT_SECURITY_LOW: Final[int]
    BT_SECURITY_MEDIUM: Final[int]
    BT_SECURITY_SDP: Final[int]
    BT_SNDMTU: Final[int]
    BT_VOICE: Final[int]
    BT_VOICE_CVSD_16BIT: Final[int]
    BT_VOICE_TRANSPARENT: Final[int]
    BT_VOICE_TRANSPARENT_16BIT: Final[int]
    CANFD_BRS: Final[int]
    CANFD_ESI: Final[int]
    CANFD_FDF: Final[int]
    CANFD_MAX_DLC: Final[int]
    CANFD_MAX_DLEN: Final[int]
    CANFD_MTU: Final[int]
    CANXL_HDR_SIZE: Final[int]
    CANXL_MAX_DLC: Final[int]
    CANXL_MAX_DLC_MASK: Final[int]
    CANXL_MAX_DLEN: Final[int]
    CANXL_MAX_MTU: Final[int]
    CANXL_MIN_DLC: Final[int]
    CANXL_MIN_DLEN: Final[int]
    CANXL_MIN_MTU: Final[int]
    CANXL_MTU: Final[int]
    CANXL_PRIO_BITS: Final[int]
    CANXL_PRIO_MASK: Final[int]
    CANXL_RRS: Final[int]
    CANXL_SEC: Final[int]
    CANXL_VCID_MASK: Final[int]
    CANXL_VCID_OFFSET: Final[int]
    CANXL_VCID_VAL_MASK: Final[int]
    CANXL_XLF: Final[int]
    CAN_BCM: Final[int]
    CAN_BCM_CAN_FD_FRAME: Final[int]
    CAN_BCM_RX_ANNOUNCE_RESUME: Final[int]
    CAN_BCM_RX_CHANGED: Final[int]
    CAN_BCM_RX_CHECK_DLC: Final[int]
    CAN_BCM_RX_DELETE: Final[int]
    CAN_BCM_RX_FILTER_ID: Final[int]
    CAN_BCM_RX_NO_AUTOTIMER: Final[int]
    CAN_BCM_RX_READ: Final[int]
    CAN_BCM_RX_RTR_FRAME: Final[int]
    CAN_BCM_RX_SETUP: Final[int]
    CAN_BCM_RX_STATUS: Final[int]
    CAN_BCM_RX_TIMEOUT: Final[int]
    CAN_BCM_SETTIMER: Final[int]
    CAN_BCM_STARTTIMER: Final[int]
    CAN_BCM_TX_ANNOUNCE: Final[int]
    CAN_BCM_TX_COUNTEVT: Final[int]
    CAN_BCM_TX_CP_CAN_ID: Final[int]
    CAN_BCM_TX_DELETE: Final[int]
    CAN_BCM_TX_EXPIRED: Final[int]
    CAN_BCM_TX_READ: Final[int]
    CAN_BCM_TX_RESET_MULTI_IDX: Final[int]
    CAN_BCM_TX_SEND: Final[int]
    CAN_BCM_TX_SETUP: Final[int]
    CAN_BCM_TX_STATUS: Final[int]
    CAN_BUS_OFF_THRESHOLD: Final[int]
    CAN_EFF_FLAG: Final[int]
    CAN_EFF_ID_BITS: Final[int]
    CAN_EFF_MASK: Final[int]
    CAN_ERROR_PASSIVE_THRESHOLD: Final[int]
    CAN_ERROR_WARNING_THRESHOLD: Final[int]
    CAN_ERR_ACK: Final[int]
    CAN_ERR_BUSERROR: Final[int]
    CAN_ERR_BUSOFF: Final[int]
    CAN_ERR_CNT: Final[int]
    CAN_ERR_CRTL: Final[int]
    CAN_ERR_CRTL_ACTIVE: Final[int]
    CAN_ERR_CRTL_RX_OVERFLOW: Final[int]
    CAN_ERR_CRTL_RX_PASSIVE: Final[int]
    CAN_ERR_CRTL_RX_WARNING: Final[int]
    CAN_ERR_CRTL_TX_OVERFLOW: Final[int]
    CAN_ERR_CRTL_TX_PASSIVE: Final[int]
    CAN_ERR_CRTL_TX_WARNING: Final[int]
    CAN_ERR_CRTL_UNSPEC: Final[int]
    CAN_ERR_DLC: Final[int]
    CAN_ERR_FLAG: Final[int]
    CAN_ERR_LOSTARB: Final[int]
    CAN_ERR_LOSTARB_UNSPEC: Final[int]
    CAN_ERR_MASK: Final[int]
    CAN_ERR_PROT: Final[int]
    CAN_ERR_PROT_ACTIVE: Final[int]
    CAN_ERR_PROT_BIT: Final[int]
    CAN_ERR_PROT_BIT0: Final[int]
    CAN_ERR_PROT_BIT1: Final[int]
    CAN_ERR_PROT_FORM: Final[int]
    CAN_ERR_PROT_LOC_ACK: Final[int]
    CAN_ERR_PROT_LOC_ACK_DEL: Final[int]
    CAN_ERR_PROT_LOC_CRC_DEL: Final[int]
    CAN_ERR_PROT_LOC_CRC_SEQ: Final[int]
    CAN_ERR_PROT_LOC_DATA: Final[int]
    CAN_ERR_PROT_LOC_DLC: Final[int]
    CAN_ERR_PROT_LOC_EOF: Final[int]
    CAN_ERR_PROT_LOC_ID04_00: Final[int]
    CAN_ERR_PROT_LOC_ID12_05: Final[int]
    CAN_ERR_PROT_LOC_ID17_13: Final[int]
    CAN_ERR_PROT_LOC_ID20_18: Final[int]
    CAN_ERR_PROT_LOC_ID28_21: Final[int]
    CAN_ERR_PROT_LOC_IDE: Final[int]
    CAN_ERR_PROT_LOC_INTERM: Final[int]
    CAN_ERR_PROT_LOC_RES0: Final[int]
    CAN_ERR_PROT_LOC_RES1: Final[int]
    CAN_ERR_PROT_LOC_RTR: Final[int]
    CAN_ERR_PROT_LOC_SOF: Final[int]
    CAN_ERR_PROT_LOC_SRTR: Final[int]
    CAN_ERR_PROT_LOC_UNSPEC: Final[int]
    CAN_ERR_PROT_OVERLOAD: Final[int]
    CAN_ERR_PROT_STUFF: Final[int]
    CAN_ERR_PROT_TX: Final[int]
    CAN_ERR_PROT_UNSPEC: Final[int]
    CAN_ERR_RESTARTED: Final[int]
    CAN_ERR_TRX: Final[int]
    CAN_ERR_TRX_CANH_NO_WIRE: Final[int]
    CAN_ERR_TRX_CANH_SHORT_TO_BAT: Final[int]
    CAN_ERR_TRX_CANH_SHORT_TO_GND: Final[int]
    CAN_ERR_TRX_CANH_SHORT_TO_VCC: Final[int]
    CAN_ERR_TRX_CANL_NO_WIRE: Final[int]
    CAN_ERR_TRX_CANL_SHORT_TO_BAT: Final[int]
    CAN_ERR_TRX_CANL_SHORT_TO_CANH: Final[int]
    CAN_ERR_TRX_CANL_SHORT_TO_GND: Final[int]
    CAN_ERR_TRX_CANL_SHORT_TO_VCC: Final[int]
    CAN_ERR_TRX_UNSPEC: Final[int]
    CAN_ERR_TX_TIMEOUT: Final[int]
    CAN_FD_FRAME: Final[int]
    CAN_INV_FILTER: Final[int]
    CAN_ISOTP: Final[int]
    CAN_ISOTP_CF_BROADCAST: Final[int]
    CAN_ISOTP_CHK_PAD_DATA: Final[int]
    CAN_ISOTP_CHK_PAD_LEN: Final[int]
    CAN_ISOTP_DEFAULT_EXT_ADDRESS: Final[int]
    CAN_ISOTP_DEFAULT_FLAGS: Final[int]
    CAN_ISOTP_DEFAULT_FRAME_TXTIME: Final[int]
    CAN_ISOTP_DEFAULT_LL_MTU: Final[int]
    CAN_ISOTP_DEFAULT_LL_TX_DL: Final[int]
    CAN_ISOTP_DEFAULT_LL_TX_FLAGS: Final[int]
    CAN_ISOTP_DEFAULT_PAD_CONTENT: Final[int]
    CAN_ISOTP_DEFAULT_RECV_BS: Final[int]
    CAN_ISOTP_DEFAULT_RECV_STMIN: Final[int]
    CAN_ISOTP_DEFAULT_RECV_WFTMAX: Final[int]
    CAN_ISOTP_DYN_FC_PARMS: Final[int]
    CAN_ISOTP_EXTEND_ADDR: Final[int]
    CAN_ISOTP_FORCE_RXSTMIN: Final[int]
    CAN_ISOTP_FORCE_TXSTMIN: Final[int]
    CAN_ISOTP_FRAME_TXTIME_ZERO: Final[int]
    CAN_ISOTP_HALF_DUPLEX: Final[int]
    CAN_ISOTP_LISTEN_MODE: Final[int]
    CAN_ISOTP_LL_OPTS: Final[int]
    CAN_ISOTP_OPTS: Final[int]
    CAN_ISOTP_RECV_FC: Final[int]
    CAN_ISOTP_RX_EXT_ADDR: Final[int]
    CAN_ISOTP_RX_PADDING: Final[int]
    CAN_ISOTP_RX_STMIN: Final[int]
    CAN_ISOTP_SF_BROADCAST: Final[int]
    CAN_ISOTP_TX_PADDING: Final[int]
    CAN_ISOTP_TX_STMIN: Final[int]
    CAN_ISOTP_WAIT_TX_DONE: Final[int]
    CAN_J1939: Final[int]
    CAN_MAX_DLC: Final[int]
    CAN_MAX_DLEN: Final[int]
    CAN_MAX_RAW_DLC: Final[int]
    CAN_MCNET: Final[int]
    CAN_MTU: Final[int]
    CAN_NPROTO: Final[int]
    CAN_RAW: Final[int]
    CAN_RAW_ERR_FILTER: Final[int]
    CAN_RAW_FD_FRAMES: Final[int]
    CAN_RAW_FILTER: Final[int]
    CAN_RAW_FILTER_MAX: Final[int]
    CAN_RAW_JOIN_FILTERS: Final[int]
    CAN_RAW_LOOPBACK: Final[int]
    CAN_RAW_RECV_OWN_MSGS: Final[int]
    CAN_RAW_XL_FRAMES: Final[int]
    CAN_RAW_XL_VCID_OPTS: Final[int]
    CAN_RAW_XL_VCID_RX_FILTER: Final[int]
    CAN_RAW_XL_VCID_TX_PASS: Final[int]
    CAN_RAW_XL_VCID_TX_SET: Final[int]
    CAN_RTR_FLAG: Final[int]
    CAN_SFF_ID_BITS: Final[int]
    CAN_SFF_MASK: Final[int]
    CAN_TP16: Final[int]
    CAN_TP20: Final[int]
    CN_DST_IDX: Final[int]
    CN_DST_VAL: Final[int]
    CN_IDX_BB: Final[int]
    CN_IDX_CIFS: Final[int]
    CN_IDX_DM: Final[int]
    CN_IDX_DRBD: Final[int]
    CN_IDX_PROC: Final[int]
    CN_IDX_V86D: Final[int]
    CN_KVP_IDX: Final[int]
    CN_KVP_VAL: Final[int]
    CN_NETLINK_USERS: Final[int]
    CN_VAL_CIFS: Final[int]
    CN_VAL_DM_USERSPACE_LOG: Final[int]
    CN_VAL_DRBD: Final[int]
    CN_VAL_PROC: Final[int]
    CN_VAL_V86D_UVESAFB: Final[int]
    CN_VSS_IDX: Final[int]
    CN_VSS_VAL: Final[int]
    CN_W1_IDX: Final[int]
    CN_W1_VAL: Final[int]
    CTRL_ATTR_FAMILY_ID: Final[int]
    CTRL_ATTR_FAMILY_NAME: Final[int]
    CTRL_ATTR_HDRSIZE: Final[int]
    CTRL_ATTR_MAX: Final[int]
    CTRL_ATTR_MAXATTR: Final[int]
    CTRL_ATTR_MCAST_GROUPS: Final[int]
    CTRL_ATTR_MCAST_GRP_ID: Final[int]
    CTRL_ATTR_MCAST_GRP_MAX: Final[int]
    CTRL_ATTR_MCAST_GRP_NAME: Final[int]
    CTRL_ATTR_MCAST_GRP_UNSPEC: Final[int]
    CTRL_ATTR_OP: Final[int]
    CTRL_ATTR_OPS: Final[int]
    CTRL_ATTR_OP_FLAGS: Final[int]
    CTRL_ATTR_OP_ID: Final[int]
    CTRL_ATTR_OP_MAX: Final[int]
    CTRL_ATTR_OP_POLICY: Final[int]
    CTRL_ATTR_OP_UNSPEC: Final[int]
    CTRL_ATTR_POLICY: Final[int]
    CTRL_ATTR_POLICY_DO: Final[int]
    CTRL_ATTR_POLICY_DUMP: Final[int]
    CTRL_ATTR_POLICY_DUMP_MAX: Final[int]
    CTRL_ATTR_POLICY_MAX: Final[int]
    CTRL_ATTR_POLICY_UNSPEC: Final[int]
    CTRL_ATTR_UNSPEC: Final[int]
    CTRL_ATTR_VERSION: Final[int]
    CTRL_CMD_DELFAMILY: Final[int]
    CTRL_CMD_DELMCAST_GRP: Final[int]
    CTRL_CMD_DELOPS: Final[int]
    CTRL_CMD_GETFAMILY: Final[int]
    CTRL_CMD_GETMCAST_GRP: Final[int]
    CTRL_CMD_GETOPS: Final[int]
    CTRL_CMD_GETPOLICY: Final[int]
    CTRL_CMD_MAX: Final[int]
    CTRL_CMD_NEWFAMILY: Final[int]
    CTRL_CMD_NEWMCAST_GRP: Final[int]
    CTRL_CMD_NEWOPS: Final[int]
    CTRL_CMD_UNSPEC: Final[int]
    DCCPC_CCID2: Final[int]
    DCCPC_CCID3: Final[int]
    DCCPF_ACK_RATIO: Final[int]
    DCCPF_CCID: Final[int]
    DCCPF_DATA_CHECKSUM: Final[int]
    DCCPF_ECN_INCAPABLE: Final[int]
    DCCPF_MAX_CCID_SPECIFIC: Final[int]
    DCCPF_MIN_CCID_SPECIFIC: Final[int]
    DCCPF_MIN_CSUM_COVER: Final[int]
    DCCPF_RESERVED: Final[int]
    DCCPF_SEND_ACK_VECTOR: Final[int]
    DCCPF_SEND_LEV_RATE: Final[int]
    DCCPF_SEND_NDP_COUNT: Final[int]
    DCCPF_SEQUENCE_WINDOW: Final[int]
    DCCPF_SHORT_SEQNOS: Final[int]
    DCCPO_ACK_VECTOR_0: Final[int]
    DCCPO_ACK_VECTOR_1: Final[int]
    DCCPO_CHANGE_L: Final[int]
    DCCPO_CHANGE_R: Final[int]
    DCCPO_CONFIRM_L: Final[int]
    DCCPO_CONFIRM_R: Final[int]
    DCCPO_ELAPSED_TIME: Final[int]
    DCCPO_MANDATORY: Final[int]
    DCCPO_MAX: Final[int]
    DCCPO_MAX_RESERVED: Final[int]
    DCCPO_MAX_RX_CCID_SPECIFIC: Final[int]
    DCCPO_MAX_TX_CCID_SPECIFIC: Final[int]
    DCCPO_MIN_RESERVED: Final[int]
    DCCPO_MIN_RX_CCID_SPECIFIC: Final[int]
    DCCPO_MIN_TX_CCID_SPECIFIC: Final[int]
    DCCPO_NDP_COUNT: Final[int]
    DCCPO_PADDING: Final[int]
    DCCPO_TIMESTAMP: Final[int]
    DCCPO_TIMESTAMP_ECHO: Final[int]
    DCCP_MAX_RESET_CODES: Final[int]
    DCCP_NR_PKT_TYPES: Final[int]
    DCCP_PKT_ACK: Final[int]
    DCCP_PKT_CLOSE: Final[int]
    DCCP_PKT_CLOSEREQ: Final[int]
    DCCP_PKT_DATA: Final[int]
    DCCP_PKT_DATAACK: Final[int]
    DCCP_PKT_INVALID: Final[int]
    DCCP_PKT_REQUEST: Final[int]
    DCCP_PKT_RESET: Final[int]
    DCCP_PKT_RESPONSE: Final[int]
    DCCP_PKT_SYNC: Final[int]
    DCCP_PKT_SYNCACK: Final[int]
    DCCP_RESET_CODE_ABORTED: Final[int]
    DCCP_RESET_CODE_AGGRESSION_PENALTY: Final[int]
    DCCP_RESET_CODE_BAD_INIT_COOKIE: Final[int]
    DCCP_RESET_CODE_BAD_SERVICE_CODE: Final[int]
    DCCP_RESET_CODE_CLOSED: Final[int]
    DCCP_RESET_CODE_CONNECTION_REFUSED: Final[int]
    DCCP_RESET_CODE_MANDATORY_ERROR: Final[int]
    DCCP_RESET_CODE_NO_CONNECTION: Final[int]
    DCCP_RESET_CODE_OPTION_ERROR: Final[int]
    DCCP_RESET_CODE_PACKET_ERROR: Final[int]
    DCCP_RESET_CODE_TOO_BUSY: Final[int]
    DCCP_RESET_CODE_UNSPECIFIED: Final[int]
    DCCP_SCM_MAX: Final[int]
    DCCP_SCM_PRIORITY: Final[int]
    DCCP_SCM_QPOLICY_MAX: Final[int]
    DCCP_SERVICE_LIST_MAX_LEN: Final[int]
    DCCP_SINGLE_OPT_MAXLEN: Final[int]
    DCCP_SOCKOPT_AVAILABLE_CCIDS: Final[int]
    DCCP_SOCKOPT_CCID: Final[int]
    DCCP_SOCKOPT_CCID_RX_INFO: Final[int]
    DCCP_SOCKOPT_CCID_TX_INFO: Final[int]
    DCCP_SOCKOPT_CHANGE_L: Final[int]
    DCCP_SOCKOPT_CHANGE_R: Final[int]
    DCCP_SOCKOPT_GET_CUR_MPS: Final[int]
    DCCP_SOCKOPT_PACKET_SIZE: Final[int]
    DCCP_SOCKOPT_QPOLICY_ID: Final[int]
    DCCP_SOCKOPT_QPOLICY_TXQLEN: Final[int]
    DCCP_SOCKOPT_RECV_CSCOV: Final[int]
    DCCP_SOCKOPT_RX_CCID: Final[int]
    DCCP_SOCKOPT_SEND_CSCOV: Final[int]
    DCCP_SOCKOPT_SERVER_TIMEWAIT: Final[int]
    DCCP_SOCKOPT_SERVICE: Final[int]
    DCCP_SOCKOPT_TX_CCID: Final[int]
    EAI_ADDRFAMILY: Final[int]
    EAI_AGAIN: Final[int]
    EAI_ALLDONE: Final[int]
    EAI_BADFLAGS: Final[int]
    EAI_CANCELED: Final[int]
    EAI_FAIL: Final[int]
    EAI_FAMILY: Final[int]
    EAI_IDN_ENCODE: Final[int]
    EAI_INPROGRESS: Final[int]
    EAI_INTR: Final[int]
    EAI_MEMORY: Final[int]
    EAI_NODATA: Final[int]
    EAI_NONAME: Final[int]
    EAI_NOTCANCELED: Final[int]
    EAI_OVERFLOW: Final[int]
    EAI_SERVICE: Final[int]
    EAI_SOCKTYPE: Final[int]
    EAI_SYSTEM: Final[int]
    ETHERTYPE_AARP: Final[int]
    ETHERTYPE_ARP: Final[int]
    ETHERTYPE_AT: Final[int]
    ETHERTYPE_IP: Final[int]
    ETHERTYPE_IPV6: Final[int]
    ETHERTYPE_IPX: Final[int]
    ETHERTYPE_LOOPBACK: Final[int]
    ETHERTYPE_NTRAILER: Final[int]
    ETHERTYPE_PUP: Final[int]
    ETHERTYPE_REVARP: Final[int]
    ETHERTYPE_SPRITE: Final[int]
    ETHERTYPE_TRAIL: Final[int]
    ETHERTYPE_VLAN: Final[int]
    ETHER_ADDR_LEN: Final[int]
    ETHER_CRC_LEN: Final[int]
    ETHER_HDR_LEN: Final[int]
    ETHER_MAX_LEN: Final[int]
    ETHER_MIN_LEN: Final[int]
    ETHER_TYPE_LEN: Final[int]
    ETH_ALEN: Final[int]
    ETH_DATA_LEN: Final[int]
    ETH_FCS_LEN: Final[int]
    ETH_FRAME_LEN: Final[int]
    ETH_HLEN: Final[int]
    ETH_P_1588: Final[int]
    ETH_P_8021AC: Final[int]
    ETH_P_8021AD: Final[int]
    ETH_P_8021AH: Final[int]
    ETH_P_8021Q: Final[int]
    ETH_P_80221: Final[int]
    ETH_P_802_2: Final[int]
    ETH_P_802_3: Final[int]
    ETH_P_802_3_MIN: Final[int]
    ETH_P_802_EX1: Final[int]
    ETH_P_AARP: Final[int]
    ETH_P_AF_IUCV: Final[int]
    ETH_P_ALL: Final[int]
    ETH_P_AOE: Final[int]
    ETH_P_ARCNET: Final[int]
    ETH_P_ARP: Final[int]
    ETH_P_ATALK: Final[int]
    ETH_P_ATMFATE: Final[int]
    ETH_P_ATMMPOA: Final[int]
    ETH_P_AX25: Final[int]
    ETH_P_BATMAN: Final[int]
    ETH_P_BPQ: Final[int]
    ETH_P_CAIF: Final[int]
    ETH_P_CAN: Final[int]
    ETH_P_CANFD: Final[int]
    ETH_P_CANXL: Final[int]
    ETH_P_CFM: Final[int]
    ETH_P_CONTROL: Final[int]
    ETH_P_CUST: Final[int]
    ETH_P_DDCMP: Final[int]
    ETH_P_DEC: Final[int]
    ETH_P_DIAG: Final[int]
    ETH_P_DNA_DL: Final[int]
    ETH_P_DNA_RC: Final[int]
    ETH_P_DNA_RT: Final[int]
    ETH_P_DSA: Final[int]
    ETH_P_DSA_8021Q: Final[int]
    ETH_P_DSA_A5PSW: Final[int]
    ETH_P_ECONET: Final[int]
    ETH_P_EDSA: Final[int]
    ETH_P_ERSPAN: Final[int]
    ETH_P_ERSPAN2: Final[int]
    ETH_P_ETHERCAT: Final[int]
    ETH_P_FCOE: Final[int]
    ETH_P_FIP: Final[int]
    ETH_P_GRE_OSI: Final[int]
    ETH_P_HDLC: Final[int]
    ETH_P_HSR: Final[int]
    ETH_P_IBOE: Final[int]
    ETH_P_IEEE802154: Final[int]
    ETH_P_IEEEPUP: Final[int]
    ETH_P_IEEEPUPAT: Final[int]
    ETH_P_IFE: Final[int]
    ETH_P_IP: Final[int]
    ETH_P_IPV6: Final[int]
    ETH_P_IPX: Final[int]
    ETH_P_IRDA: Final[int]
    ETH_P_LAT: Final[int]
    ETH_P_LINK_CTL: Final[int]
    ETH_P_LLDP: Final[int]
    ETH_P_LOCALTALK: Final[int]
    ETH_P_LOOP: Final[int]
    ETH_P_LOOPBACK: Final[int]
    ETH_P_MACSEC: Final[int]
    ETH_P_MAP: Final[int]
    ETH_P_MCTP: Final[int]
    ETH_P_MOBITEX: Final[int]
    ETH_P_MPLS_MC: Final[int]
    ETH_P_MPLS_UC: Final[int]
    ETH_P_MRP: Final[int]
    ETH_P_MVRP: Final[int]
    ETH_P_MXLGSW: Final[int]
    ETH_P_NCSI: Final[int]
    ETH_P_NSH: Final[int]
    ETH_P_NXP_NETC: Final[int]
    ETH_P_PAE: Final[int]
    ETH_P_PAUSE: Final[int]
    ETH_P_PHONET: Final[int]
    ETH_P_PPPTALK: Final[int]
    ETH_P_PPP_DISC: Final[int]
    ETH_P_PPP_MP: Final[int]
    ETH_P_PPP_SES: Final[int]
    ETH_P_PREAUTH: Final[int]
    ETH_P_PROFINET: Final[int]
    ETH_P_PRP: Final[int]
    ETH_P_PUP: Final[int]
    ETH_P_PUPAT: Final[int]
    ETH_P_QINQ1: Final[int]
    ETH_P_QINQ2: Final[int]
    ETH_P_QINQ3: Final[int]
    ETH_P_RARP: Final[int]
    ETH_P_REALTEK: Final[int]
    ETH_P_SCA: Final[int]
    ETH_P_SLOW: Final[int]
    ETH_P_SNAP: Final[int]
    ETH_P_TDLS: Final[int]
    ETH_P_TEB: Final[int]
    ETH_P_TIPC: Final[int]
    ETH_P_TRAILER: Final[int]
    ETH_P_TR_802_2: Final[int]
    ETH_P_TSN: Final[int]
    ETH_P_WAN_PPP: Final[int]
    ETH_P_WCCP: Final[int]
    ETH_P_X25: Final[int]
    ETH_P_XDSA: Final[int]
    ETH_P_YT921X: Final[int]
    ETH_ZLEN: Final[int]
    GENL_ADMIN_PERM: Final[int]
    GENL_CMD_CAP_DO: Final[int]
    GENL_CMD_CAP_DUMP: Final[int]
    GENL_CMD_CAP_HASPOL: Final[int]
    GENL_HDRLEN: Final[int]
    GENL_ID_CTRL: Final[int]
    GENL_ID_PMCRAID: Final[int]
    GENL_ID_VFS_DQUOT: Final[int]
    GENL_MAX_ID: Final[int]
    GENL_MIN_ID: Final[int]
    GENL_NAMSIZ: Final[int]
    GENL_START_ALLOC: Final[int]
    GENL_UNS_ADMIN_PERM: Final[int]
    HCI_CHANNEL_CONTROL: Final[int]
    HCI_CHANNEL_LOGGING: Final[int]
    HCI_CHANNEL_MONITOR: Final[int]
    HCI_CHANNEL_RAW: Final[int]
    HCI_CHANNEL_USER: Final[int]
    HCI_DATA_DIR: Final[int]
    HCI_DEV_NONE: Final[int]
    HCI_FILTER: Final[int]
    HCI_TIME_STAMP: Final[int]
    HOST_NOT_FOUND: Final[int]
    HWTSTAMP_FILTER_ALL: Final[int]
    HWTSTAMP_FILTER_NONE: Final[int]
    HWTSTAMP_FILTER_NTP_ALL: Final[int]
    HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ: Final[int]
    HWTSTAMP_FILTER_PTP_V1_L4_EVENT: Final[int]
    HWTSTAMP_FILTER_PTP_V1_L4_SYNC: Final[int]
    HWTSTAMP_FILTER_PTP_V2_DELAY_REQ: Final[int]
    HWTSTAMP_FILTER_PTP_V2_EVENT: Final[int]
    HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ: Final[int]
    HWTSTAMP_FILTER_PTP_V2_L2_EVENT: Final[int]
    HWTSTAMP_FILTER_PTP_V2_L2_SYNC: Final[int]
    HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ: Final[int]
    HWTSTAMP_FILTER_PTP_V2_L4_EVENT: Final[int]
    HWTSTAMP_FILTER_PTP_V2_L4_SYNC: Final[int]
    HWTSTAMP_FILTER_PTP_V2_SYNC: Final[int]
    HWTSTAMP_FILTER_SOME: Final[int]
    HWTSTAMP_FLAG_BONDED_PHC_INDEX: Final[int]
    HWTSTAMP_FLAG_LAST: Final[int]
    HWTSTAMP_FLAG_MASK: Final[int]
    HWTSTAMP_PROVIDER_QUALIFIER_APPROX: Final[int]
    HWTSTAMP_PROVIDER_QUALIFIER_CNT: Final[int]
    HWTSTAMP_PROVIDER_QUALIFIER_PRECISE: Final[int]
    HWTSTAMP_TX_OFF: Final[int]
    HWTSTAMP_TX_ON: Final[int]
    HWTSTAMP_TX_ONESTEP_P2P: Final[int]
    HWTSTAMP_TX_ONESTEP_SYNC: Final[int]
    ICMP6_DST_UNREACH: Final[int]
    ICMP6_DST_UNREACH_ADDR: Final[int]
    ICMP6_DST_UNREACH_ADMIN: Final[int]
    ICMP6_DST_UNREACH_BEYONDSCOPE: Final[int]
    ICMP6_DST_UNREACH_NOPORT: Final[int]
    ICMP6_DST_UNREACH_NOROUTE: Final[int]
    ICMP6_ECHO_REPLY: Final[int]
    ICMP6_ECHO_REQUEST: Final[int]
    ICMP6_FILTER: Final[int]
    ICMP6_FILTER_BLOCK: Final[int]
    ICMP6_FILTER_BLOCKOTHERS: Final[int]
    ICMP6_FILTER_PASS: Final[int]
    ICMP6_FILTER_PASSONLY: Final[int]
    ICMP6_INFOMSG_MASK: Final[int]
    ICMP6_PACKET_TOO_BIG: Final[int]
    ICMP6_PARAMPROB_HEADER: Final[int]
    ICMP6_PARAMPROB_NEXTHEADER: Final[int]
    ICMP6_PARAMPROB_OPTION: Final[int]
    ICMP6_PARAM_PROB: Final[int]
    ICMP6_ROUTER_RENUMBERING: Final[int]
    ICMP6_RR_FLAGS_FORCEAPPLY: Final[int]
    ICMP6_RR_FLAGS_PREVDONE: Final[int]
    ICMP6_RR_FLAGS_REQRESULT: Final[int]
    ICMP6_RR_FLAGS_SPECSITE: Final[int]
    ICMP6_RR_FLAGS_TEST: Final[int]
    ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME: Final[int]
    ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME: Final[int]
    ICMP6_RR_PCOUSE_RAFLAGS_AUTO: Final[int]
    ICMP6_RR_PCOUSE_RAFLAGS_ONLINK: Final[int]
    ICMP6_RR_RESULT_FLAGS_FORBIDDEN: Final[int]
    ICMP6_RR_RESULT_FLAGS_OOB: Final[int]
    ICMP6_TIME_EXCEEDED: Final[int]
    ICMP6_TIME_EXCEED_REASSEMBLY: Final[int]
    ICMP6_TIME_EXCEED_TRANSIT: Final[int]
    ICMPV6_ADDR_UNREACH: Final[int]
    ICMPV6_ADM_PROHIBITED: Final[int]
    ICMPV6_DEST_UNREACH: Final[int]
    ICMPV6_DHAAD_REPLY: Final[int]
    ICMPV6_DHAAD_REQUEST: Final[int]
    ICMPV6_ECHO_REPLY: Final[int]
    ICMPV6_ECHO_REQUEST: Final[int]
    ICMPV6_ERRMSG_MAX: Final[int]
    ICMPV6_EXC_FRAGTIME: Final[int]
    ICMPV6_EXC_HOPLIMIT: Final[int]
    ICMPV6_EXT_ECHO_REPLY: Final[int]
    ICMPV6_EXT_ECHO_REQUEST: Final[int]
    ICMPV6_FILTER: Final[int]
    ICMPV6_FILTER_BLOCK: Final[int]
    ICMPV6_FILTER_BLOCKOTHERS: Final[int]
    ICMPV6_FILTER_PASS: Final[int]
    ICMPV6_FILTER_PASSONLY: Final[int]
    ICMPV6_HDR_FIELD: Final[int]
    ICMPV6_HDR_INCOMP: Final[int]
    ICMPV6_INFOMSG_MASK: Final[int]
    ICMPV6_MGM_QUERY: Final[int]
    ICMPV6_MGM_REDUCTION: Final[int]
    ICMPV6_MGM_REPORT: Final[int]
    ICMPV6_MLD2_REPORT: Final[int]
    ICMPV6_MOBILE_PREFIX_ADV: Final[int]
    ICMPV6_MOBILE_PREFIX_SOL: Final[int]
    ICMPV6_MRDISC_ADV: Final[int]
    ICMPV6_MRDISC_SOL: Final[int]
    ICMPV6_MSG_MAX: Final[int]
    ICMPV6_NI_QUERY: Final[int]
    ICMPV6_NI_REPLY: Final[int]
    ICMPV6_NOROUTE: Final[int]
    ICMPV6_NOT_NEIGHBOUR: Final[int]
    ICMPV6_PARAMPROB: Final[int]
    ICMPV6_PKT_TOOBIG: Final[int]
    ICMPV6_POLICY_FAIL: Final[int]
    ICMPV6_PORT_UNREACH: Final[int]
    ICMPV6_REJECT_ROUTE: Final[int]
    ICMPV6_ROUTER_PREF_HIGH: Final[int]
    ICMPV6_ROUTER_PREF_INVALID: Final[int]
    ICMPV6_ROUTER_PREF_LOW: Final[int]
    ICMPV6_ROUTER_PREF_MEDIUM: Final[int]
    ICMPV6_TIME_EXCEED: Final[int]
    ICMPV6_UNK_NEXTHDR: Final[int]
    ICMPV6_UNK_OPTION: Final[int]
    ICMP_ADDRESS: Final[int]
    ICMP_ADDRESSREPLY: Final[int]
    ICMP_ADVLENMIN: Final[int]
    ICMP_AFI_IP: Final[int]
    ICMP_AFI_IP6: Final[int]
    ICMP_DEST_UNREACH: Final[int]
    ICMP_ECHO: Final[int]
    ICMP_ECHOREPLY: Final[int]
    ICMP_EXC_FRAGTIME: Final[int]
    ICMP_EXC_TTL: Final[int]
    ICMP_EXT_CODE_MAL_QUERY: Final[int]
    ICMP_EXT_CODE_MULT_IFS: Final[int]
    ICMP_EXT_CODE_NO_IF: Final[int]
    ICMP_EXT_CODE_NO_TABLE_ENT: Final[int]
    ICMP_EXT_ECHO: Final[int]
    ICMP_EXT_ECHOREPLY: Final[int]
    ICMP_EXT_ECHOREPLY_ACTIVE: Final[int]
    ICMP_EXT_ECHOREPLY_IPV4: Final[int]
    ICMP_EXT_ECHOREPLY_IPV6: Final[int]
    ICMP_EXT_ECHO_CTYPE_ADDR: Final[int]
    ICMP_EXT_ECHO_CTYPE_INDEX: Final[int]
    ICMP_EXT_ECHO_CTYPE_NAME: Final[int]
    ICMP_FILTER: Final[int]
    ICMP_FRAG_NEEDED: Final[int]
    ICMP_HOST_ANO: Final[int]
    ICMP_HOST_ISOLATED: Final[int]
    ICMP_HOST_UNKNOWN: Final[int]
    ICMP_HOST_UNREACH: Final[int]
    ICMP_HOST_UNR_TOS: Final[int]
    ICMP_INFO_REPLY: Final[int]
    ICMP_INFO_REQUEST: Final[int]
    ICMP_IREQ: Final[int]
    ICMP_IREQREPLY: Final[int]
    ICMP_MASKLEN: Final[int]
    ICMP_MASKREPLY: Final[int]
    ICMP_MASKREQ: Final[int]
    ICMP_MAXTYPE: Final[int]
    ICMP_MINLEN: Final[int]
    ICMP_NET_ANO: Final[int]
    ICMP_NET_UNKNOWN: Final[int]
    ICMP_NET_UNREACH: Final[int]
    ICMP_NET_UNR_TOS: Final[int]
    ICMP_PARAMETERPROB: Final[int]
    ICMP_PARAMPROB: Final[int]
    ICMP_PARAMPROB_OPTABSENT: Final[int]
    ICMP_PKT_FILTERED: Final[int]
    ICMP_PORT_UNREACH: Final[int]
    ICMP_PREC_CUTOFF: Final[int]
    ICMP_PREC_VIOLATION: Final[int]
    ICMP_PROT_UNREACH: Final[int]
    ICMP_REDIRECT: Final[int]
    ICMP_REDIRECT_HOST: Final[int]
    ICMP_REDIRECT_NET: Final[int]
    ICMP_REDIRECT_TOSHOST: Final[int]
    ICMP_REDIRECT_TOSNET: Final[int]
    ICMP_REDIR_HOST: Final[int]
    ICMP_REDIR_HOSTTOS: Final[int]
    ICMP_REDIR_NET: Final[int]
    ICMP_REDIR_NETTOS: Final[int]
    ICMP_ROUTERADVERT: Final[int]
    ICMP_ROUTERSOLICIT: Final[int]
    ICMP_SOURCEQUENCH: Final[int]
    ICMP_SOURCE_QUENCH: Final[int]
    ICMP_SR_FAILED: Final[int]
    ICMP_TIMESTAMP: Final[int]
    ICMP_TIMESTAMPREPLY: Final[int]
    ICMP_TIME_EXCEEDED: Final[int]
    ICMP_TIMXCEED: Final[int]
    ICMP_TIMXCEED_INTRANS: Final[int]
    ICMP_TIMXCEED_REASS: Final[int]
    ICMP_TSTAMP: Final[int]
    ICMP_TSTAMPREPLY: Final[int]
    ICMP_UNREACH: Final[int]
    ICMP_UNREACH_FILTER_PROHIB: Final[int]
    ICMP_UNREACH_HOST: Final[int]
    ICMP_UNREACH_HOST_PRECEDENCE: Final[int]
    ICMP_UNREACH_HOST_PROHIB: Final[int]
    ICMP_UNREACH_HOST_UNKNOWN: Final[int]
    ICMP_UNREACH_ISOLATED: Final[int]
    ICMP_UNREACH_NEEDFRAG: Final[int]
    ICMP_UNREACH_NET: Final[int]
    ICMP_UNREACH_NET_PROHIB: Final[int]
    ICMP_UNREACH_NET_UNKNOWN: Final[int]
    ICMP_UNREACH_PORT: Final[int]
    ICMP_UNREACH_PRECEDENCE_CUTOFF: Final[int]
    ICMP_UNREACH_PROTOCOL: Final[int]
    ICMP_UNREACH_SRCFAIL: Final[int]
    ICMP_UNREACH_TOSHOST: Final[int]
    ICMP_UNREACH_TOSNET: Final[int]
    IEEE802154_ADDR_LONG: Final[int]
    IEEE802154_ADDR_NONE: Final[int]
    IEEE802154_ADDR_SHORT: Final[int]
    IFALIASZ: Final[int]
    IFA_ADDRESS: Final[int]
    IFA_ANYCAST: Final[int]
    IFA_BROADCAST: Final[int]
    IFA_CACHEINFO: Final[int]
    IFA_FLAGS: Final[int]
    IFA_F_DADFAILED: Final[int]
    IFA_F_DEPRECATED: Final[int]
    IFA_F_HOMEADDRESS: Final[int]
    IFA_F_MANAGETEMPADDR: Final[int]
    IFA_F_MCAUTOJOIN: Final[int]
    IFA_F_NODAD: Final[int]
    IFA_F_NOPREFIXROUTE: Final[int]
    IFA_F_OPTIMISTIC: Final[int]
    IFA_F_PERMANENT: Final[int]
    IFA_F_SECONDARY: Final[int]
    IFA_F_STABLE_PRIVACY: Final[int]
    IFA_F_TEMPORARY: Final[int]
    IFA_F_TENTATIVE: Final[int]
    IFA_LABEL: Final[int]
    IFA_LOCAL: Final[int]
    IFA_MAX: Final[int]
    IFA_MULTICAST: Final[int]
    IFA_PROTO: Final[int]
    IFA_RT_PRIORITY: Final[int]
    IFA_TARGET_NETNSID: Final[int]
    IFA_UNSPEC: Final[int]
    IFF_ALLMULTI: Final[int]
    IFF_AUTOMEDIA: Final[int]
    IFF_BROADCAST: Final[int]
    IFF_DEBUG: Final[int]
    IFF_DORMANT: Final[int]
    IFF_DYNAMIC: Final[int]
    IFF_ECHO: Final[int]
    IFF_LOOPBACK: Final[int]
    IFF_LOWER_UP: Final[int]
    IFF_MASTER: Final[int]
    IFF_MULTICAST: Final[int]
    IFF_NOARP: Final[int]
    IFF_NOTRAILERS: Final[int]
    IFF_POINTOPOINT: Final[int]
    IFF_PORTSEL: Final[int]
    IFF_PROMISC: Final[int]
    IFF_RUNNING: Final[int]
    IFF_SLAVE: Final[int]
    IFF_UP: Final[int]
    IFF_VOLATILE: Final[int]
    IFNAMSIZ: Final[int]
    IF_NAMESIZE: Final[int]
    IGMP_AWAKENING_MEMBER: Final[int]
    IGMP_DELAYING_MEMBER: Final[int]
    IGMP_DVMRP: Final[int]
    IGMP_HOST_LEAVE_MESSAGE: Final[int]
    IGMP_HOST_MEMBERSHIP_QUERY: Final[int]
    IGMP_HOST_MEMBERSHIP_REPORT: Final[int]
    IGMP_HOST_NEW_MEMBERSHIP_REPORT: Final[int]
    IGMP_IDLE_MEMBER: Final[int]
    IGMP_LAZY_MEMBER: Final[int]
    IGMP_MAX_HOST_REPORT_DELAY: Final[int]
    IGMP_MEMBERSHIP_QUERY: Final[int]
    IGMP_MINLEN: Final[int]
    IGMP_MRDISC_ADV: Final[int]
    IGMP_MTRACE: Final[int]
    IGMP_MTRACE_RESP: Final[int]
    IGMP_PIM: Final[int]
    IGMP_SLEEPING_MEMBER: Final[int]
    IGMP_TIMER_SCALE: Final[int]
    IGMP_TRACE: Final[int]
    IGMP_V1_MEMBERSHIP_REPORT: Final[int]
    IGMP_V2_LEAVE_GROUP: Final[int]
    IGMP_V2_MEMBERSHIP_REPORT: Final[int]
    IGMP_v1_ROUTER: Final[int]
    IGMP_v2_ROUTER: Final[int]
    INADDR_ALLHOSTS_GROUP: Final[int]
    INADDR_ALLRTRS_GROUP: Final[int]
    INADDR_ALLSNOOPERS_GROUP: Final[int]
    INADDR_ANY: Final[int]
    INADDR_BROADCAST: Final[int]
    INADDR_DUMMY: Final[int]
    INADDR_LOOPBACK: Final[int]
    INADDR_MAX_LOCAL_GROUP: Final[int]
    INADDR_NONE: Final[int]
    INADDR_UNSPEC_GROUP: Final[int]
    INET6_ADDRSTRLEN: Final[int]
    INET_ADDRSTRLEN: Final[int]
    IN_CLASSA_HOST: Final[int]
    IN_CLASSA_MAX: Final[int]
    IN_CLASSA_NET: Final[int]
    IN_CLASSA_NSHIFT: Final[int]
    IN_CLASSB_HOST: Final[int]
    IN_CLASSB_MAX: Final[int]
    IN_CLASSB_NET: Final[int]
    IN_CLASSB_NSHIFT: Final[int]
    IN_CLASSC_HOST: Final[int]
    IN_CLASSC_NET: Final[int]
    IN_CLASSC_NSHIFT: Final[int]
    IN_CLASSE_NET: Final[int]
    IN_CLASSE_NSHIFT: Final[int]
    IN_LOOPBACKNET: Final[int]
    IOCTL_VM_SOCKETS_GET_LOCAL_CID: Final[int]
    IP6F_MORE_FRAG: Final[int]
    IP6F_OFF_MASK: Final[int]
    IP6F_RESERVED_MASK: Final[int]
    IP6OPT_JUMBO: Final[int]
    IP6OPT_JUMBO_LEN: Final[int]
    IP6OPT_NSAP_ADDR: Final[int]
    IP6OPT_PAD1: Final[int]
    IP6OPT_PADN: Final[int]
    IP6OPT_ROUTER_ALERT: Final[int]
    IP6OPT_TUNNEL_LIMIT: Final[int]
    IP6OPT_TYPE_DISCARD: Final[int]
    IP6OPT_TYPE_FORCEICMP: Final[int]
    IP6OPT_TYPE_ICMP: Final[int]
    IP6OPT_TYPE_MUTABLE: Final[int]
    IP6OPT_TYPE_SKIP: Final[int]
    IP6_ALERT_AN: Final[int]
    IP6_ALERT_MLD: Final[int]
    IP6_ALERT_RSVP: Final[int]
    IPDEFTTL: Final[int]
    IPOPT_CLASS_MASK: Final[int]
    IPOPT_CONTROL: Final[int]
    IPOPT_COPY: Final[int]
    IPOPT_DEBMEAS: Final[int]
    IPOPT_END: Final[int]
    IPOPT_EOL: Final[int]
    IPOPT_LSRR: Final[int]
    IPOPT_MEASUREMENT: Final[int]
    IPOPT_MINOFF: Final[int]
    IPOPT_NOOP: Final[int]
    IPOPT_NOP: Final[int]
    IPOPT_NUMBER_MASK: Final[int]
    IPOPT_OFFSET: Final[int]
    IPOPT_OLEN: Final[int]
    IPOPT_OPTVAL: Final[int]
    IPOPT_RA: Final[int]
    IPOPT_RESERVED1: Final[int]
    IPOPT_RESERVED2: Final[int]
    IPOPT_RR: Final[int]
    IPOPT_SATID: Final[int]
    IPOPT_SEC: Final[int]
    IPOPT_SECURITY: Final[int]
    IPOPT_SECUR_CONFID: Final[int]
    IPOPT_SECUR_EFTO: Final[int]
    IPOPT_SECUR_MMMM: Final[int]
    IPOPT_SECUR_RESTR: Final[int]
    IPOPT_SECUR_SECRET: Final[int]
    IPOPT_SECUR_TOPSECRET: Final[int]
    IPOPT_SECUR_UNCLASS: Final[int]
    IPOPT_SID: Final[int]
    IPOPT_SSRR: Final[int]
    IPOPT_TIMESTAMP: Final[int]
    IPOPT_TS: Final[int]
    IPOPT_TS_PRESPEC: Final[int]
    IPOPT_TS_TSANDADDR: Final[int]
    IPOPT_TS_TSONLY: Final[int]
    IPPORT_BIFFUDP: Final[int]
    IPPORT_CMDSERVER: Final[int]
    IPPORT_DAYTIME: Final[int]
    IPPORT_DISCARD: Final[int]
    IPPORT_ECHO: Final[int]
    IPPORT_EFSSERVER: Final[int]
    IPPORT_EXECSERVER: Final[int]
    IPPORT_FINGER: Final[int]
    IPPORT_FTP: Final[int]
    IPPORT_LOGINSERVER: Final[int]
    IPPORT_MTP: Final[int]
    IPPORT_NAMESERVER: Final[int]
    IPPORT_NETSTAT: Final[int]
    IPPORT_RESERVED: Final[int]
    IPPORT_RJE: Final[int]
    IPPORT_ROUTESERVER: Final[int]
    IPPORT_SMTP: Final[int]
    IPPORT_SUPDUP: Final[int]
    IPPORT_SYSTAT: Final[int]
    IPPORT_TELNET: Final[int]
    IPPORT_TFTP: Final[int]
    IPPORT_TIMESERVER: Final[int]
    IPPORT_TTYLINK: Final[int]
    IPPORT_USERRESERVED: Final[int]
    IPPORT_WHOIS: Final[int]
    IPPORT_WHOSERVER: Final[int]
    IPPROTO_AGGFRAG: Final[int]
    IPPROTO_AH: Final[int]
    IPPROTO_BEETPH: Final[int]
    IPPROTO_COMP: Final[int]
    IPPROTO_DCCP: Final[int]
    IPPROTO_DSTOPTS: Final[int]
    IPPROTO_EGP: Final[int]
    IPPROTO_ENCAP: Final[int]
    IPPROTO_ESP: Final[int]
    IPPROTO_ETHERNET: Final[int]
    IPPROTO_FRAGMENT: Final[int]
    IPPROTO_GRE: Final[int]
    IPPROTO_HOPOPTS: Final[int]
    IPPROTO_ICMP: Final[int]
    IPPROTO_ICMPV6: Final[int]
    IPPROTO_IDP: Final[int]
    IPPROTO_IGMP: Final[int]
    IPPROTO_IP: Final[int]
    IPPROTO_IPIP: Final[int]
    IPPROTO_IPV6: Final[int]
    IPPROTO_L2TP: Final[int]
    IPPROTO_MAX: Final[int]
    IPPROTO_MH: Final[int]
    IPPROTO_MPLS: Final[int]
    IPPROTO_MPTCP: Final[int]
    IPPROTO_MTP: Final[int]
    IPPROTO_NONE: Final[int]
    IPPROTO_PIM: Final[int]
    IPPROTO_PUP: Final[int]
    IPPROTO_RAW: Final[int]
    IPPROTO_ROUTING: Final[int]
    IPPROTO_RSVP: Final[int]
    IPPROTO_SCTP: Final[int]
    IPPROTO_SMC: Final[int]
    IPPROTO_TCP: Final[int]
    IPPROTO_TP: Final[int]
    IPPROTO_UDP: Final[int]
    IPPROTO_UDPLITE: Final[int]
    IPTOS_CLASS_CS0: Final[int]
    IPTOS_CLASS_CS1: Final[int]
    IPTOS_CLASS_CS2: Final[int]
    IPTOS_CLASS_CS3: Final[int]
    IPTOS_CLASS_CS4: Final[int]
    IPTOS_CLASS_CS5: Final[int]
    IPTOS_CLASS_CS6: Final[int]
    IPTOS_CLASS_CS7: Final[int]
    IPTOS_CLASS_DEFAULT: Final[int]
    IPTOS_CLASS_MASK: Final[int]
    IPTOS_DSCP_AF11: Final[int]
    IPTOS_DSCP_AF12: Final[int]
    IPTOS_DSCP_AF13: Final[int]
    IPTOS_DSCP_AF21: Final[int]
    IPTOS_DSCP_AF22: Final[int]
    IPTOS_DSCP_AF23: Final[int]
    IPTOS_DSCP_AF31: Final[int]
    IPTOS_DSCP_AF32: Final[int]
    IPTOS_DSCP_AF33: Final[int]
    IPTOS_DSCP_AF41: Final[int]
    IPTOS_DSCP_AF42: Final[int]
    IPTOS_DSCP_AF43: Final[int]
    IPTOS_DSCP_EF: Final[int]
    IPTOS_DSCP_LE: Final[int]
    IPTOS_DSCP_MASK: Final[int]
    IPTOS_DSCP_VA: Final[int]
    IPTOS_ECN_CE: Final[int]
    IPTOS_ECN_ECT0: Final[int]
    IPTOS_ECN_ECT1: Final[int]
    IPTOS_ECN_MASK: Final[int]
    IPTOS_ECN_NOT_ECT: Final[int]
    IPTOS_LOWCOST: Final[int]
    IPTOS_LOWDELAY: Final[int]
    IPTOS_MINCOST: Final[int]
    IPTOS_PREC_CRITIC_ECP: Final[int]
    IPTOS_PREC_FLASH: Final[int]
    IPTOS_PREC_FLASHOVERRIDE: Final[int]
    IPTOS_PREC_IMMEDIATE: Final[int]
    IPTOS_PREC_INTERNETCONTROL: Final[int]
    IPTOS_PREC_MASK: Final[int]
    IPTOS_PREC_NETCONTROL: Final[int]
    IPTOS_PREC_PRIORITY: Final[int]
    IPTOS_PREC_ROUTINE: Final[int]
    IPTOS_RELIABILITY: Final[int]
    IPTOS_THROUGHPUT: Final[int]
    IPTOS_TOS_MASK: Final[int]
    IPV6_2292DSTOPTS: Final[int]
    IPV6_2292HOPLIMIT: Final[int]
    IPV6_2292HOPOPTS: Final[int]
    IPV6_2292PKTINFO: Final[int]
    IPV6_2292PKTOPTIONS: Final[int]
    IPV6_2292RTHDR: Final[int]
    IPV6_ADDRFORM: Final[int]
    IPV6_ADDR_PREFERENCES: Final[int]
    IPV6_ADD_MEMBERSHIP: Final[int]
    IPV6_AUTHHDR: Final[int]
    IPV6_AUTOFLOWLABEL: Final[int]
    IPV6_CHECKSUM: Final[int]
    IPV6_DONTFRAG: Final[int]
    IPV6_DROP_MEMBERSHIP: Final[int]
    IPV6_DSTOPTS: Final[int]
    IPV6_FLOWINFO: Final[int]
    IPV6_FLOWINFO_FLOWLABEL: Final[int]
    IPV6_FLOWINFO_MASK: Final[int]
    IPV6_FLOWINFO_PRIORITY: Final[int]
    IPV6_FLOWINFO_SEND: Final[int]
    IPV6_FLOWLABEL_MASK: Final[int]
    IPV6_FLOWLABEL_MGR: Final[int]
    IPV6_FL_A_GET: Final[int]
    IPV6_FL_A_PUT: Final[int]
    IPV6_FL_A_RENEW: Final[int]
    IPV6_FL_F_CREATE: Final[int]
    IPV6_FL_F_EXCL: Final[int]
    IPV6_FL_F_REFLECT: Final[int]
    IPV6_FL_F_REMOTE: Final[int]
    IPV6_FL_S_ANY: Final[int]
    IPV6_FL_S_EXCL: Final[int]
    IPV6_FL_S_NONE: Final[int]
    IPV6_FL_S_PROCESS: Final[int]
    IPV6_FL_S_USER: Final[int]
    IPV6_FREEBIND: Final[int]
    IPV6_HDRINCL: Final[int]
    IPV6_HOPLIMIT: Final[int]
    IPV6_HOPOPTS: Final[int]
    IPV6_IPSEC_POLICY: Final[int]
    IPV6_JOIN_ANYCAST: Final[int]
    IPV6_JOIN_GROUP: Final[int]
    IPV6_LEAVE_ANYCAST: Final[int]
    IPV6_LEAVE_GROUP: Final[int]
    IPV6_MINHOPCOUNT: Final[int]
    IPV6_MTU: Final[int]
    IPV6_MTU_DISCOVER: Final[int]
    IPV6_MULTICAST_ALL: Final[int]
    IPV6_MULTICAST_HOPS: Final[int]
    IPV6_MULTICAST_IF: Final[int]
    IPV6_MULTICAST_LOOP: Final[int]
    IPV6_NEXTHOP: Final[int]
    IPV6_ORIGDSTADDR: Final[int]
    IPV6_PATHMTU: Final[int]
    IPV6_PKTINFO: Final[int]
    IPV6_PMTUDISC_DO: Final[int]
    IPV6_PMTUDISC_DONT: Final[int]
    IPV6_PMTUDISC_INTERFACE: Final[int]
    IPV6_PMTUDISC_OMIT: Final[int]
    IPV6_PMTUDISC_PROBE: Final[int]
    IPV6_PMTUDISC_WANT: Final[int]
    IPV6_PREFER_SRC_CGA: Final[int]
    IPV6_PREFER_SRC_COA: Final[int]
    IPV6_PREFER_SRC_HOME: Final[int]
    IPV6_PREFER_SRC_NONCGA: Final[int]
    IPV6_PREFER_SRC_PUBLIC: Final[int]
    IPV6_PREFER_SRC_PUBTMP_DEFAULT: Final[int]
    IPV6_PREFER_SRC_TMP: Final[int]
    IPV6_PRIORITY_10: Final[int]
    IPV6_PRIORITY_11: Final[int]
    IPV6_PRIORITY_12: Final[int]
    IPV6_PRIORITY_13: Final[int]
    IPV6_PRIORITY_14: Final[int]
    IPV6_PRIORITY_15: Final[int]
    IPV6_PRIORITY_8: Final[int]
    IPV6_PRIORITY_9: Final[int]
    IPV6_PRIORITY_BULK: Final[int]
    IPV6_PRIORITY_CONTROL: Final[int]
    IPV6_PRIORITY_FILLER: Final[int]
    IPV6_PRIORITY_INTERACTIVE: Final[int]
    IPV6_PRIORITY_RESERVED1: Final[int]
    IPV6_PRIORITY_RESERVED2: Final[int]
    IPV6_PRIORITY_UNATTENDED: Final[int]
    IPV6_PRIORITY_UNCHARACTERIZED: Final[int]
    IPV6_RECVDSTOPTS: Final[int]
    IPV6_RECVERR: Final[int]
    IPV6_RECVERR_RFC4884: Final[int]
    IPV6_RECVFRAGSIZE: Final[int]
    IPV6_RECVHOPLIMIT: Final[int]
    IPV6_RECVHOPOPTS: Final[int]
    IPV6_RECVORIGDSTADDR: Final[int]
    IPV6_RECVPATHMTU: Final[int]
    IPV6_RECVPKTINFO: Final[int]
    IPV6_RECVRTHDR: Final[int]
    IPV6_RECVTCLASS: Final[int]
    IPV6_ROUTER_ALERT: Final[int]
    IPV6_ROUTER_ALERT_ISOLATE: Final[int]
    IPV6_RTHDR: Final[int]
    IPV6_RTHDRDSTOPTS: Final[int]
    IPV6_RTHDR_LOOSE: Final[int]
    IPV6_RTHDR_STRICT: Final[int]
    IPV6_RTHDR_TYPE_0: Final[int]
    IPV6_RXDSTOPTS: Final[int]
    IPV6_RXHOPOPTS: Final[int]
    IPV6_TCLASS: Final[int]
    IPV6_TLV_CALIPSO: Final[int]
    IPV6_TLV_HAO: Final[int]
    IPV6_TLV_IOAM: Final[int]
    IPV6_TLV_JUMBO: Final[int]
    IPV6_TLV_PAD1: Final[int]
    IPV6_TLV_PADN: Final[int]
    IPV6_TLV_ROUTERALERT: Final[int]
    IPV6_TRANSPARENT: Final[int]
    IPV6_UNICAST_HOPS: Final[int]
    IPV6_UNICAST_IF: Final[int]
    IPV6_V6ONLY: Final[int]
    IPV6_VERSION: Final[int]
    IPV6_VERSION_MASK: Final[int]
    IPV6_XFRM_POLICY: Final[int]
    IPVERSION: Final[int]
    IPX_CRTITF: Final[int]
    IPX_DLTITF: Final[int]
    IPX_FRAME_8022: Final[int]
    IPX_FRAME_8023: Final[int]
    IPX_FRAME_ETHERII: Final[int]
    IPX_FRAME_NONE: Final[int]
    IPX_FRAME_SNAP: Final[int]
    IPX_FRAME_TR_8022: Final[int]
    IPX_INTERNAL: Final[int]
    IPX_MTU: Final[int]
    IPX_NODE_LEN: Final[int]
    IPX_PRIMARY: Final[int]
    IPX_ROUTE_NO_ROUTER: Final[int]
    IPX_RT_8022: Final[int]
    IPX_RT_BLUEBOOK: Final[int]
    IPX_RT_ROUTED: Final[int]
    IPX_RT_SNAP: Final[int]
    IPX_SPECIAL_NONE: Final[int]
    IPX_TYPE: Final[int]
    IP_ADD_MEMBERSHIP: Final[int]
    IP_ADD_SOURCE_MEMBERSHIP: Final[int]
    IP_BIND_ADDRESS_NO_PORT: Final[int]
    IP_BLOCK_SOURCE: Final[int]
    IP_CHECKSUM: Final[int]
    IP_DEFAULT_MULTICAST_LOOP: Final[int]
    IP_DEFAULT_MULTICAST_TTL: Final[int]
    IP_DF: Final[int]
    IP_DROP_MEMBERSHIP: Final[int]
    IP_DROP_SOURCE_MEMBERSHIP: Final[int]
    IP_FREEBIND: Final[int]
    IP_HDRINCL: Final[int]
    IP_IPSEC_POLICY: Final[int]
    IP_LOCAL_PORT_RANGE: Final[int]
    IP_MAXPACKET: Final[int]
    IP_MAX_MEMBERSHIPS: Final[int]
    IP_MF: Final[int]
    IP_MINTTL: Final[int]
    IP_MSFILTER: Final[int]
    IP_MSS: Final[int]
    IP_MTU: Final[int]
    IP_MTU_DISCOVER: Final[int]
    IP_MULTICAST_ALL: Final[int]
    IP_MULTICAST_IF: Final[int]
    IP_MULTICAST_LOOP: Final[int]
    IP_MULTICAST_TTL: Final[int]
    IP_NODEFRAG: Final[int]
    IP_OFFMASK: Final[int]
    IP_OPTIONS: Final[int]
    IP_ORIGDSTADDR: Final[int]
    IP_PASSSEC: Final[int]
    IP_PKTINFO: Final[int]
    IP_PKTOPTIONS: Final[int]
    IP_PMTUDISC: Final[int]
    IP_PMTUDISC_DO: Final[int]
    IP_PMTUDISC_DONT: Final[int]
    IP_PMTUDISC_INTERFACE: Final[int]
    IP_PMTUDISC_OMIT: Final[int]
    IP_PMTUDISC_PROBE: Final[int]
    IP_PMTUDISC_WANT: Final[int]
    IP_PROTOCOL: Final[int]
    IP_RECVERR: Final[int]
    IP_RECVERR_RFC4884: Final[int]
    IP_RECVFRAGSIZE: Final[int]
    IP_RECVOPTS: Final[int]
    IP_RECVORIGDSTADDR: Final[int]
    IP_RECVRETOPTS: Final[int]
    IP_RECVTOS: Final[int]
    IP_RECVTTL: Final[int]
    IP_RETOPTS: Final[int]
    IP_RF: Final[int]
    IP_ROUTER_ALERT: Final[int]
    IP_TOS: Final[int]
    IP_TRANSPARENT: Final[int]
    IP_TTL: Final[int]
    IP_UNBLOCK_SOURCE: Final[int]
    IP_UNICAST_IF: Final[int]
    IP_XFRM_POLICY: Final[int]
    J1939_EE_INFO_NONE: Final[int]
    J1939_EE_INFO_RX_ABORT: Final[int]
    J1939_EE_INFO_RX_DPO: Final[int]
    J1939_EE_INFO_RX_RTS: Final[int]
    J1939_EE_INFO_TX_ABORT: Final[int]
    J1939_FILTER_MAX: Final[int]
    J1939_IDLE_ADDR: Final[int]
    J1939_MAX_UNICAST_ADDR: Final[int]
    J1939_NLA_BYTES_ACKED: Final[int]
    J1939_NLA_DEST_ADDR: Final[int]
    J1939_NLA_DEST_NAME: Final[int]
    J1939_NLA_PAD: Final[int]
    J1939_NLA_PGN: Final[int]
    J1939_NLA_SRC_ADDR: Final[int]
    J1939_NLA_SRC_NAME: Final[int]
    J1939_NLA_TOTAL_SIZE: Final[int]
    J1939_NO_ADDR: Final[int]
    J1939_NO_NAME: Final[int]
    J1939_NO_PGN: Final[int]
    J1939_PGN_ADDRESS_CLAIMED: Final[int]
    J1939_PGN_ADDRESS_COMMANDED: Final[int]
    J1939_PGN_MAX: Final[int]
    J1939_PGN_PDU1_MAX: Final[int]
    J1939_PGN_REQUEST: Final[int]
    KCMPROTO_CONNECTED: Final[int]
    KCM_RECV_DISABLE: Final[int]
    L2CAP_CONNINFO: Final[int]
    L2CAP_LM: Final[int]
    L2CAP_LM_AUTH: Final[int]
    L2CAP_LM_ENCRYPT: Final[int]
    L2CAP_LM_FIPS: Final[int]
    L2CAP_LM_MASTER: Final[int]
    L2CAP_LM_RELIABLE: Final[int]
    L2CAP_LM_SECURE: Final[int]
    L2CAP_LM_TRUSTED: Final[int]
    L2CAP_OPTIONS: Final[int]
    L2TP_MSG_CONTROL: Final[int]
    L2TP_MSG_DATA: Final[int]
    L2TP_MSG_DEBUG: Final[int]
    L2TP_MSG_SEQ: Final[int]
    LLC_OPT_ACK_TMR_EXP: Final[int]
    LLC_OPT_BUSY_TMR_EXP: Final[int]
    LLC_OPT_MAX: Final[int]
    LLC_OPT_MAX_ACK_TMR_EXP: Final[int]
    LLC_OPT_MAX_BUSY_TMR_EXP: Final[int]
    LLC_OPT_MAX_P_TMR_EXP: Final[int]
    LLC_OPT_MAX_REJ_TMR_EXP: Final[int]
    LLC_OPT_MAX_RETRY: Final[int]
    LLC_OPT_MAX_SIZE: Final[int]
    LLC_OPT_MAX_WIN: Final[int]
    LLC_OPT_PKTINFO: Final[int]
    LLC_OPT_P_TMR_EXP: Final[int]
    LLC_OPT_REJ_TMR_EXP: Final[int]
    LLC_OPT_RETRY: Final[int]
    LLC_OPT_RX_WIN: Final[int]
    LLC_OPT_SIZE: Final[int]
    LLC_OPT_TX_WIN: Final[int]
    LLC_OPT_UNKNOWN: Final[int]
    LLC_SAP_3COM: Final[int]
    LLC_SAP_8208: Final[int]
    LLC_SAP_BANYAN: Final[int]
    LLC_SAP_BSPAN: Final[int]
    LLC_SAP_DISC: Final[int]
    LLC_SAP_GLOBAL: Final[int]
    LLC_SAP_IMPL: Final[int]
    LLC_SAP_IP: Final[int]
    LLC_SAP_IPX: Final[int]
    LLC_SAP_LANMGR: Final[int]
    LLC_SAP_LAR: Final[int]
    LLC_SAP_LLC: Final[int]
    LLC_SAP_MMS: Final[int]
    LLC_SAP_NETBEUI: Final[int]
    LLC_SAP_NULL: Final[int]
    LLC_SAP_OSI: Final[int]
    LLC_SAP_PNM: Final[int]
    LLC_SAP_PRO: Final[int]
    LLC_SAP_RM: Final[int]
    LLC_SAP_SNA: Final[int]
    LLC_SAP_SNAP: Final[int]
    MCAST_BLOCK_SOURCE: Final[int]
    MCAST_EXCLUDE: Final[int]
    MCAST_INCLUDE: Final[int]
    MCAST_JOIN_GROUP: Final[int]
    MCAST_JOIN_SOURCE_GROUP: Final[int]
    MCAST_LEAVE_GROUP: Final[int]
    MCAST_LEAVE_SOURCE_GROUP: Final[int]
    MCAST_MSFILTER: Final[int]
    MCAST_UNBLOCK_SOURCE: Final[int]
    MCTP_ADDR_ANY: Final[int]
    MCTP_ADDR_NULL: Final[int]
    MCTP_NET_ANY: Final[int]
    MCTP_OPT_ADDR_EXT: Final[int]
    MCTP_TAG_MASK: Final[int]
    MCTP_TAG_OWNER: Final[int]
    MCTP_TAG_PREALLOC: Final[int]
    MLD_LISTENER_QUERY: Final[int]
    MLD_LISTENER_REDUCTION: Final[int]
    MLD_LISTENER_REPORT: Final[int]
    MPTCP_ATTR_BACKUP: Final[int]
    MPTCP_ATTR_DADDR4: Final[int]
    MPTCP_ATTR_DADDR6: Final[int]
    MPTCP_ATTR_DPORT: Final[int]
    MPTCP_ATTR_ERROR: Final[int]
    MPTCP_ATTR_FAMILY: Final[int]
    MPTCP_ATTR_FLAGS: Final[int]
    MPTCP_ATTR_IF_IDX: Final[int]
    MPTCP_ATTR_LOC_ID: Final[int]
    MPTCP_ATTR_MAX: Final[int]
    MPTCP_ATTR_REM_ID: Final[int]
    MPTCP_ATTR_RESET_FLAGS: Final[int]
    MPTCP_ATTR_RESET_REASON: Final[int]
    MPTCP_ATTR_SADDR4: Final[int]
    MPTCP_ATTR_SADDR6: Final[int]
    MPTCP_ATTR_SERVER_SIDE: Final[int]
    MPTCP_ATTR_SPORT: Final[int]
    MPTCP_ATTR_TIMEOUT: Final[int]
    MPTCP_ATTR_TOKEN: Final[int]
    MPTCP_ATTR_UNSPEC: Final[int]
    MPTCP_EVENT_ANNOUNCED: Final[int]
    MPTCP_EVENT_CLOSED: Final[int]
    MPTCP_EVENT_CREATED: Final[int]
    MPTCP_EVENT_ESTABLISHED: Final[int]
    MPTCP_EVENT_LISTENER_CLOSED: Final[int]
    MPTCP_EVENT_LISTENER_CREATED: Final[int]
    MPTCP_EVENT_REMOVED: Final[int]
    MPTCP_EVENT_SUB_CLOSED: Final[int]
    MPTCP_EVENT_SUB_ESTABLISHED: Final[int]
    MPTCP_EVENT_SUB_PRIORITY: Final[int]
    MPTCP_EVENT_UNSPEC: Final[int]
    MPTCP_FULL_INFO: Final[int]
    MPTCP_INFO: Final[int]
    MPTCP_INFO_FLAG_FALLBACK: Final[int]
    MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED: Final[int]
    MPTCP_PM_ADDR_ATTR_ADDR4: Final[int]
    MPTCP_PM_ADDR_ATTR_ADDR6: Final[int]
    MPTCP_PM_ADDR_ATTR_FAMILY: Final[int]
    MPTCP_PM_ADDR_ATTR_FLAGS: Final[int]
    MPTCP_PM_ADDR_ATTR_ID: Final[int]
    MPTCP_PM_ADDR_ATTR_IF_IDX: Final[int]
    MPTCP_PM_ADDR_ATTR_MAX: Final[int]
    MPTCP_PM_ADDR_ATTR_PORT: Final[int]
    MPTCP_PM_ADDR_ATTR_UNSPEC: Final[int]
    MPTCP_PM_ADDR_FLAG_BACKUP: Final[int]
    MPTCP_PM_ADDR_FLAG_FULLMESH: Final[int]
    MPTCP_PM_ADDR_FLAG_IMPLICIT: Final[int]
    MPTCP_PM_ADDR_FLAG_LAMINAR: Final[int]
    MPTCP_PM_ADDR_FLAG_SIGNAL: Final[int]
    MPTCP_PM_ADDR_FLAG_SUBFLOW: Final[int]
    MPTCP_PM_ATTR_ADDR: Final[int]
    MPTCP_PM_ATTR_ADDR_REMOTE: Final[int]
    MPTCP_PM_ATTR_LOC_ID: Final[int]
    MPTCP_PM_ATTR_MAX: Final[int]
    MPTCP_PM_ATTR_RCV_ADD_ADDRS: Final[int]
    MPTCP_PM_ATTR_SUBFLOWS: Final[int]
    MPTCP_PM_ATTR_TOKEN: Final[int]
    MPTCP_PM_ATTR_UNSPEC: Final[int]
    MPTCP_PM_CMD_ADD_ADDR: Final[int]
    MPTCP_PM_CMD_ANNOUNCE: Final[int]
    MPTCP_PM_CMD_DEL_ADDR: Final[int]
    MPTCP_PM_CMD_FLUSH_ADDRS: Final[int]
    MPTCP_PM_CMD_GET_ADDR: Final[int]
    MPTCP_PM_CMD_GET_LIMITS: Final[int]
    MPTCP_PM_CMD_MAX: Final[int]
    MPTCP_PM_CMD_REMOVE: Final[int]
    MPTCP_PM_CMD_SET_FLAGS: Final[int]
    MPTCP_PM_CMD_SET_LIMITS: Final[int]
    MPTCP_PM_CMD_SUBFLOW_CREATE: Final[int]
    MPTCP_PM_CMD_SUBFLOW_DESTROY: Final[int]
    MPTCP_PM_CMD_UNSPEC: Final[int]
    MPTCP_PM_ENDPOINT_ADDR: Final[int]
    MPTCP_PM_ENDPOINT_MAX: Final[int]
    MPTCP_PM_EV_FLAG_DENY_JOIN_ID0: Final[int]
    MPTCP_PM_EV_FLAG_SERVER_SIDE: Final[int]
    MPTCP_PM_VER: Final[int]
    MPTCP_RST_EBADPERF: Final[int]
    MPTCP_RST_EMIDDLEBOX: Final[int]
    MPTCP_RST_EMPTCP: Final[int]
    MPTCP_RST_EPROHIBIT: Final[int]
    MPTCP_RST_ERESOURCE: Final[int]
    MPTCP_RST_EUNSPEC: Final[int]
    MPTCP_RST_EWQ2BIG: Final[int]
    MPTCP_SUBFLOW_ADDRS: Final[int]
    MPTCP_SUBFLOW_ATTR_FLAGS: Final[int]
    MPTCP_SUBFLOW_ATTR_ID_LOC: Final[int]
    MPTCP_SUBFLOW_ATTR_ID_REM: Final[int]
    MPTCP_SUBFLOW_ATTR_MAP_DATALEN: Final[int]
    MPTCP_SUBFLOW_ATTR_MAP_SEQ: Final[int]
    MPTCP_SUBFLOW_ATTR_MAP_SFSEQ: Final[int]
    MPTCP_SUBFLOW_ATTR_MAX: Final[int]
    MPTCP_SUBFLOW_ATTR_PAD: Final[int]
    MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ: Final[int]
    MPTCP_SUBFLOW_ATTR_SSN_OFFSET: Final[int]
    MPTCP_SUBFLOW_ATTR_TOKEN_LOC: Final[int]
    MPTCP_SUBFLOW_ATTR_TOKEN_REM: Final[int]
    MPTCP_SUBFLOW_ATTR_UNSPEC: Final[int]
    MPTCP_SUBFLOW_FLAG_BKUP_LOC: Final[int]
    MPTCP_SUBFLOW_FLAG_BKUP_REM: Final[int]
    MPTCP_SUBFLOW_FLAG_CONNECTED: Final[int]
    MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED: Final[int]
    MPTCP_SUBFLOW_FLAG_JOIN_LOC: Final[int]
    MPTCP_SUBFLOW_FLAG_JOIN_REM: Final[int]
    MPTCP_SUBFLOW_FLAG_MAPVALID: Final[int]
    MPTCP_SUBFLOW_FLAG_MCAP_LOC: Final[int]
    MPTCP_SUBFLOW_FLAG_MCAP_REM: Final[int]
    MPTCP_TCPINFO: Final[int]
    MRT6_ADD_MFC: Final[int]
    MRT6_ADD_MFC_PROXY: Final[int]
    MRT6_ADD_MIF: Final[int]
    MRT6_ASSERT: Final[int]
    MRT6_BASE: Final[int]
    MRT6_DEL_MFC: Final[int]
    MRT6_DEL_MFC_PROXY: Final[int]
    MRT6_DEL_MIF: Final[int]
    MRT6_DONE: Final[int]
    MRT6_FLUSH: Final[int]
    MRT6_FLUSH_MFC: Final[int]
    MRT6_FLUSH_MFC_STATIC: Final[int]
    MRT6_FLUSH_MIFS: Final[int]
    MRT6_FLUSH_MIFS_STATIC: Final[int]
    MRT6_INIT: Final[int]
    MRT6_MAX: Final[int]
    MRT6_PIM: Final[int]
    MRT6_TABLE: Final[int]
    MRT6_VERSION: Final[int]
    MRT_ADD_MFC: Final[int]
    MRT_ADD_MFC_PROXY: Final[int]
    MRT_ADD_VIF: Final[int]
    MRT_ASSERT: Final[int]
    MRT_BASE: Final[int]
    MRT_DEL_MFC: Final[int]
    MRT_DEL_MFC_PROXY: Final[int]
    MRT_DEL_VIF: Final[int]
    MRT_DONE: Final[int]
    MRT_FLUSH: Final[int]
    MRT_FLUSH_MFC: Final[int]
    MRT_FLUSH_MFC_STATIC: Final[int]
    MRT_FLUSH_VIFS: Final[int]
    MRT_FLUSH_VIFS_STATIC: Final[int]
    MRT_INIT: Final[int]
    MRT_MAX: Final[int]
    MRT_PIM: Final[int]
    MRT_TABLE: Final[int]
    MRT_VERSION: Final[int]
    MSG_TRYHARD: Final[int]
    NDA_CACHEINFO: Final[int]
    NDA_DST: Final[int]
    NDA_FDB_EXT_ATTRS: Final[int]
    NDA_FLAGS_EXT: Final[int]
    NDA_IFINDEX: Final[int]
    NDA_LINK_NETNSID: Final[int]
    NDA_LLADDR: Final[int]
    NDA_MASTER: Final[int]
    NDA_MAX: Final[int]
    NDA_NDM_FLAGS_MASK: Final[int]
    NDA_NDM_STATE_MASK: Final[int]
    NDA_NH_ID: Final[int]
    NDA_PORT: Final[int]
    NDA_PROBES: Final[int]
    NDA_PROTOCOL: Final[int]
    NDA_SRC_VNI: Final[int]
    NDA_UNSPEC: Final[int]
    NDA_VLAN: Final[int]
    NDA_VNI: Final[int]
    NDIAG_FLAG_BROADCAST_ERROR: Final[int]
    NDIAG_FLAG_CAP_ACK: Final[int]
    NDIAG_FLAG_CB_RUNNING: Final[int]
    NDIAG_FLAG_LISTEN_ALL_NSID: Final[int]
    NDIAG_FLAG_NO_ENOBUFS: Final[int]
    NDIAG_FLAG_PKTINFO: Final[int]
    NDIAG_PROTO_ALL: Final[int]
    NDIAG_SHOW_FLAGS: Final[int]
    NDIAG_SHOW_GROUPS: Final[int]
    NDIAG_SHOW_MEMINFO: Final[int]
    NDIAG_SHOW_RING_CFG: Final[int]
    ND_NA_FLAG_OVERRIDE: Final[int]
    ND_NA_FLAG_ROUTER: Final[int]
    ND_NA_FLAG_SOLICITED: Final[int]
    ND_NEIGHBOR_ADVERT: Final[int]
    ND_NEIGHBOR_SOLICIT: Final[int]
    ND_OPT_HOME_AGENT_INFO: Final[int]
    ND_OPT_MTU: Final[int]
    ND_OPT_PI_FLAG_AUTO: Final[int]
    ND_OPT_PI_FLAG_ONLINK: Final[int]
    ND_OPT_PI_FLAG_RADDR: Final[int]
    ND_OPT_PREFIX_INFORMATION: Final[int]
    ND_OPT_REDIRECTED_HEADER: Final[int]
    ND_OPT_RTR_ADV_INTERVAL: Final[int]
    ND_OPT_SOURCE_LINKADDR: Final[int]
    ND_OPT_TARGET_LINKADDR: Final[int]
    ND_RA_FLAG_HOME_AGENT: Final[int]
    ND_RA_FLAG_MANAGED: Final[int]
    ND_RA_FLAG_OTHER: Final[int]
    ND_REDIRECT: Final[int]
    ND_ROUTER_ADVERT: Final[int]
    ND_ROUTER_SOLICIT: Final[int]
    NETDB_INTERNAL: Final[int]
    NETDB_SUCCESS: Final[int]
    NETLINK_ADD_MEMBERSHIP: Final[int]
    NETLINK_AUDIT: Final[int]
    NETLINK_BROADCAST_ERROR: Final[int]
    NETLINK_CAP_ACK: Final[int]
    NETLINK_CONNECTED: Final[int]
    NETLINK_CONNECTOR: Final[int]
    NETLINK_CRYPTO: Final[int]
    NETLINK_DIAG_FLAGS: Final[int]
    NETLINK_DIAG_GROUPS: Final[int]
    NETLINK_DIAG_MAX: Final[int]
    NETLINK_DIAG_MEMINFO: Final[int]
    NETLINK_DIAG_RX_RING: Final[int]
    NETLINK_DIAG_TX_RING: Final[int]
    NETLINK_DNRTMSG: Final[int]
    NETLINK_DROP_MEMBERSHIP: Final[int]
    NETLINK_ECRYPTFS: Final[int]
    NETLINK_EXT_ACK: Final[int]
    NETLINK_FIB_LOOKUP: Final[int]
    NETLINK_FIREWALL: Final[int]
    NETLINK_GENERIC: Final[int]
    NETLINK_GET_STRICT_CHK: Final[int]
    NETLINK_INET_DIAG: Final[int]
    NETLINK_IP6_FW: Final[int]
    NETLINK_ISCSI: Final[int]
    NETLINK_KOBJECT_UEVENT: Final[int]
    NETLINK_LISTEN_ALL_NSID: Final[int]
    NETLINK_LIST_MEMBERSHIPS: Final[int]
    NETLINK_NETFILTER: Final[int]
    NETLINK_NFLOG: Final[int]
    NETLINK_NO_ENOBUFS: Final[int]
    NETLINK_PKTINFO: Final[int]
    NETLINK_RDMA: Final[int]
    NETLINK_ROUTE: Final[int]
    NETLINK_RX_RING: Final[int]
    NETLINK_SCSITRANSPORT: Final[int]
    NETLINK_SELINUX: Final[int]
    NETLINK_SMC: Final[int]
    NETLINK_SOCK_DIAG: Final[int]
    NETLINK_TX_RING: Final[int]
    NETLINK_UNCONNECTED: Final[int]
    NETLINK_UNUSED: Final[int]
    NETLINK_USERSOCK: Final[int]
    NETLINK_XFRM: Final[int]
    NETROM_IDLE: Final[int]
    NETROM_KILL: Final[int]
    NETROM_N2: Final[int]
    NETROM_NEIGH: Final[int]
    NETROM_NODE: Final[int]
    NETROM_PACLEN: Final[int]
    NETROM_T1: Final[int]
    NETROM_T2: Final[int]
    NETROM_T4: Final[int]
    NFC_DIRECTION_RX: Final[int]
    NFC_DIRECTION_TX: Final[int]
    NFC_HEADER_SIZE: Final[int]
    NFC_LLCP_MAX_SERVICE_NAME: Final[int]
    NFC_LLCP_MIUX: Final[int]
    NFC_LLCP_REMOTE_LTO: Final[int]
    NFC_LLCP_REMOTE_MIU: Final[int]
    NFC_LLCP_REMOTE_RW: Final[int]
    NFC_LLCP_RW: Final[int]
    NFC_PROTO_FELICA: Final[int]
    NFC_PROTO_FELICA_MASK: Final[int]
    NFC_PROTO_ISO14443: Final[int]
    NFC_PROTO_ISO14443_B: Final[int]
    NFC_PROTO_ISO14443_B_MASK: Final[int]
    NFC_PROTO_ISO14443_MASK: Final[int]
    NFC_PROTO_ISO15693: Final[int]
    NFC_PROTO_ISO15693_MASK: Final[int]
    NFC_PROTO_JEWEL: Final[int]
    NFC_PROTO_JEWEL_MASK: Final[int]
    NFC_PROTO_MAX: Final[int]
    NFC_PROTO_MIFARE: Final[int]
    NFC_PROTO_MIFARE_MASK: Final[int]
    NFC_PROTO_NFC_DEP: Final[int]
    NFC_PROTO_NFC_DEP_MASK: Final[int]
    NFC_RAW_HEADER_SIZE: Final[int]
    NFC_SE_DISABLED: Final[int]
    NFC_SE_EMBEDDED: Final[int]
    NFC_SE_ENABLED: Final[int]
    NFC_SE_UICC: Final[int]
    NFC_SOCKPROTO_LLCP: Final[int]
    NFC_SOCKPROTO_MAX: Final[int]
    NFC_SOCKPROTO_RAW: Final[int]
    NFNLGRP_ACCT_QUOTA: Final[int]
    NFNLGRP_CONNTRACK_DESTROY: Final[int]
    NFNLGRP_CONNTRACK_EXP_DESTROY: Final[int]
    NFNLGRP_CONNTRACK_EXP_NEW: Final[int]
    NFNLGRP_CONNTRACK_EXP_UPDATE: Final[int]
    NFNLGRP_CONNTRACK_NEW: Final[int]
    NFNLGRP_CONNTRACK_UPDATE: Final[int]
    NFNLGRP_MAX: Final[int]
    NFNLGRP_NFTABLES: Final[int]
    NFNLGRP_NFTRACE: Final[int]
    NFNLGRP_NONE: Final[int]
    NFNL_BATCH_GENID: Final[int]
    NFNL_BATCH_MAX: Final[int]
    NFNL_BATCH_UNSPEC: Final[int]
    NFNL_MSG_BATCH_BEGIN: Final[int]
    NFNL_MSG_BATCH_END: Final[int]
    NFNL_NFA_NEST: Final[int]
    NFNL_SUBSYS_ACCT: Final[int]
    NFNL_SUBSYS_COUNT: Final[int]
    NFNL_SUBSYS_CTHELPER: Final[int]
    NFNL_SUBSYS_CTNETLINK: Final[int]
    NFNL_SUBSYS_CTNETLINK_EXP: Final[int]
    NFNL_SUBSYS_CTNETLINK_TIMEOUT: Final[int]
    NFNL_SUBSYS_HOOK: Final[int]
    NFNL_SUBSYS_IPSET: Final[int]
    NFNL_SUBSYS_NFTABLES: Final[int]
    NFNL_SUBSYS_NFT_COMPAT: Final[int]
    NFNL_SUBSYS_NONE: Final[int]
    NFNL_SUBSYS_OSF: Final[int]
    NFNL_SUBSYS_QUEUE: Final[int]
    NFNL_SUBSYS_ULOG: Final[int]
    NI_DGRAM: Final[int]
    NI_IDN: Final[int]
    NI_IDN_ALLOW_UNASSIGNED: Final[int]
    NI_IDN_USE_STD3_ASCII_RULES: Final[int]
    NI_MAXHOST: Final[int]
    NI_MAXSERV: Final[int]
    NI_NAMEREQD: Final[int]
    NI_NOFQDN: Final[int]
    NI_NUMERICHOST: Final[int]
    NI_NUMERICSERV: Final[int]
    NLA_ALIGNTO: Final[int]
    NLA_F_NESTED: Final[int]
    NLA_F_NET_BYTEORDER: Final[int]
    NLA_HDRLEN: Final[int]
    NLA_TYPE_MASK: Final[int]
    NLMSGERR_ATTR_COOKIE: Final[int]
    NLMSGERR_ATTR_MAX: Final[int]
    NLMSGERR_ATTR_MISS_NEST: Final[int]
    NLMSGERR_ATTR_MISS_TYPE: Final[int]
    NLMSGERR_ATTR_MSG: Final[int]
    NLMSGERR_ATTR_OFFS: Final[int]
    NLMSGERR_ATTR_POLICY: Final[int]
    NLMSGERR_ATTR_UNUSED: Final[int]
    NLMSG_ALIGNTO: Final[int]
    NLMSG_DONE: Final[int]
    NLMSG_ERROR: Final[int]
    NLMSG_HDRLEN: Final[int]
    NLMSG_MIN_TYPE: Final[int]
    NLMSG_NOOP: Final[int]
    NLMSG_OVERRUN: Final[int]
    NLM_F_ACK: Final[int]
    NLM_F_ACK_TLVS: Final[int]
    NLM_F_APPEND: Final[int]
    NLM_F_ATOMIC: Final[int]
    NLM_F_BULK: Final[int]
    NLM_F_CAPPED: Final[int]
    NLM_F_CREATE: Final[int]
    NLM_F_DUMP: Final[int]
    NLM_F_DUMP_FILTERED: Final[int]
    NLM_F_DUMP_INTR: Final[int]
    NLM_F_ECHO: Final[int]
    NLM_F_EXCL: Final[int]
    NLM_F_MATCH: Final[int]
    NLM_F_MULTI: Final[int]
    NLM_F_NONREC: Final[int]
    NLM_F_REPLACE: Final[int]
    NLM_F_REQUEST: Final[int]
    NLM_F_ROOT: Final[int]
    NL_ATTR_TYPE_BINARY: Final[int]
    NL_ATTR_TYPE_BITFIELD32: Final[int]
    NL_ATTR_TYPE_FLAG: Final[int]
    NL_ATTR_TYPE_INVALID: Final[int]
    NL_ATTR_TYPE_NESTED: Final[int]
    NL_ATTR_TYPE_NESTED_ARRAY: Final[int]
    NL_ATTR_TYPE_NUL_STRING: Final[int]
    NL_ATTR_TYPE_S16: Final[int]
    NL_ATTR_TYPE_S32: Final[int]
    NL_ATTR_TYPE_S64: Final[int]
    NL_ATTR_TYPE_S8: Final[int]
    NL_ATTR_TYPE_SINT: Final[int]
    NL_ATTR_TYPE_STRING: Final[int]
    NL_ATTR_TYPE_U16: Final[int]
    NL_ATTR_TYPE_U32: Final[int]
    NL_ATTR_TYPE_U64: Final[int]
    NL_ATTR_TYPE_U8: Final[int]
    NL_ATTR_TYPE_UINT: Final[int]
    NL_MMAP_HDRLEN: Final[int]
    NL_MMAP_MSG_ALIGNMENT: Final[int]
    NL_MMAP_STATUS_COPY: Final[int]
    NL_MMAP_STATUS_RESERVED: Final[int]
    NL_MMAP_STATUS_SKIP: Final[int]
    NL_MMAP_STATUS_UNUSED: Final[int]
    NL_MMAP_STATUS_VALID: Final[int]
    NL_POLICY_TYPE_ATTR_BITFIELD32_MASK: Final[int]
    NL_POLICY_TYPE_ATTR_MASK: Final[int]
    NL_POLICY_TYPE_ATTR_MAX: Final[int]
    NL_POLICY_TYPE_ATTR_MAX_LENGTH: Final[int]
    NL_POLICY_TYPE_ATTR_MAX_VALUE_S: Final[int]
    NL_POLICY_TYPE_ATTR_MAX_VALUE_U: Final[int]
    NL_POLICY_TYPE_ATTR_MIN_LENGTH: Final[int]
    NL_POLICY_TYPE_ATTR_MIN_VALUE_S: Final[int]
    NL_POLICY_TYPE_ATTR_MIN_VALUE_U: Final[int]
    NL_POLICY_TYPE_ATTR_PAD: Final[int]
    NL_POLICY_TYPE_ATTR_POLICY_IDX: Final[int]
    NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE: Final[int]
    NL_POLICY_TYPE_ATTR_TYPE: Final[int]
    NL_POLICY_TYPE_ATTR_UNSPEC: Final[int]
    NO_ADDRESS: Final[int]
    NO_DATA: Final[int]
    NO_RECOVERY: Final[int]
    NTF_EXT_EXT_VALIDATED: Final[int]
    NTF_EXT_LEARNED: Final[int]
    NTF_EXT_LOCKED: Final[int]
    NTF_EXT_MANAGED: Final[int]
    NTF_MASTER: Final[int]
    NTF_OFFLOADED: Final[int]
    NTF_PROXY: Final[int]
    NTF_ROUTER: Final[int]
    NTF_SELF: Final[int]
    NTF_STICKY: Final[int]
    NTF_USE: Final[int]
    NUD_DELAY: Final[int]
    NUD_FAILED: Final[int]
    NUD_INCOMPLETE: Final[int]
    NUD_NOARP: Final[int]
    NUD_NONE: Final[int]
    NUD_PERMANENT: Final[int]
    NUD_PROBE: Final[int]
    NUD_REACHABLE: Final[int]
    NUD_STALE: Final[int]
    PACKET_ADD_MEMBERSHIP: Final[int]
    PACKET_AUXDATA: Final[int]
    PACKET_BROADCAST: Final[int]
    PACKET_COPY_THRESH: Final[int]
    PACKET_DROP_MEMBERSHIP: Final[int]
    PACKET_FANOUT: Final[int]
    PACKET_FANOUT_CBPF: Final[int]
    PACKET_FANOUT_CPU: Final[int]
    PACKET_FANOUT_DATA: Final[int]
    PACKET_FANOUT_EBPF: Final[int]
    PACKET_FANOUT_FLAG_DEFRAG: Final[int]
    PACKET_FANOUT_FLAG_IGNORE_OUTGOING: Final[int]
    PACKET_FANOUT_FLAG_ROLLOVER: Final[int]
    PACKET_FANOUT_FLAG_UNIQUEID: Final[int]
    PACKET_FANOUT_HASH: Final[int]
    PACKET_FANOUT_LB: Final[int]
    PACKET_FANOUT_QM: Final[int]
    PACKET_FANOUT_RND: Final[int]
    PACKET_FANOUT_ROLLOVER: Final[int]
    PACKET_FASTROUTE: Final[int]
    PACKET_HDRLEN: Final[int]
    PACKET_HOST: Final[int]
    PACKET_IGNORE_OUTGOING: Final[int]
    PACKET_KERNEL: Final[int]
    PACKET_LOOPBACK: Final[int]
    PACKET_LOSS: Final[int]
    PACKET_MR_ALLMULTI: Final[int]
    PACKET_MR_MULTICAST: Final[int]
    PACKET_MR_PROMISC: Final[int]
    PACKET_MR_UNICAST: Final[int]
    PACKET_MULTICAST: Final[int]
    PACKET_ORIGDEV: Final[int]
    PACKET_OTHERHOST: Final[int]
    PACKET_OUTGOING: Final[int]
    PACKET_QDISC_BYPASS: Final[int]
    PACKET_RECV_OUTPUT: Final[int]
    PACKET_RESERVE: Final[int]
    PACKET_ROLLOVER_STATS: Final[int]
    PACKET_RX_RING: Final[int]
    PACKET_STATISTICS: Final[int]
    PACKET_TIMESTAMP: Final[int]
    PACKET_TX_HAS_OFF: Final[int]
    PACKET_TX_RING: Final[int]
    PACKET_TX_TIMESTAMP: Final[int]
    PACKET_USER: Final[int]
    PACKET_VERSION: Final[int]
    PACKET_VNET_HDR: Final[int]
    PACKET_VNET_HDR_SZ: Final[int]
    PADI_CODE: Final[int]
    PADO_CODE: Final[int]
    PADR_CODE: Final[int]
    PADS_CODE: Final[int]
    PADT_CODE: Final[int]
    PF_ALG: Final[int]
    PF_APPLETALK: Final[int]
    PF_ASH: Final[int]
    PF_ATMPVC: Final[int]
    PF_ATMSVC: Final[int]
    PF_AX25: Final[int]
    PF_BLUETOOTH: Final[int]
    PF_BRIDGE: Final[int]
    PF_CAIF: Final[int]
    PF_CAN: Final[int]
    PF_DECnet: Final[int]
    PF_ECONET: Final[int]
    PF_FILE: Final[int]
    PF_IB: Final[int]
    PF_IEEE802154: Final[int]
    PF_INET: Final[int]
    PF_INET6: Final[int]
    PF_IPX: Final[int]
    PF_IRDA: Final[int]
    PF_ISDN: Final[int]
    PF_IUCV: Final[int]
    PF_KCM: Final[int]
    PF_KEY: Final[int]
    PF_LLC: Final[int]
    PF_LOCAL: Final[int]
    PF_MAX: Final[int]
    PF_MCTP: Final[int]
    PF_MPLS: Final[int]
    PF_NETBEUI: Final[int]
    PF_NETLINK: Final[int]
    PF_NETROM: Final[int]
    PF_NFC: Final[int]
    PF_PACKET: Final[int]
    PF_PHONET: Final[int]
    PF_PPPOX: Final[int]
    PF_QIPCRTR: Final[int]
    PF_RDS: Final[int]
    PF_ROSE: Final[int]
    PF_ROUTE: Final[int]
    PF_RXRPC: Final[int]
    PF_SECURITY: Final[int]
    PF_SMC: Final[int]
    PF_SNA: Final[int]
    PF_TIPC: Final[int]
    PF_UNIX: Final[int]
    PF_UNSPEC: Final[int]
    PF_VSOCK: Final[int]
    PF_WANPIPE: Final[int]
    PF_X25: Final[int]
    PF_XDP: Final[int]
    PNADDR_ANY: Final[int]
    PNADDR_BROADCAST: Final[int]
    PNPIPE_ENCAP: Final[int]
    PNPIPE_ENCAP_IP: Final[int]
    PNPIPE_ENCAP_NONE: Final[int]
    PNPIPE_HANDLE: Final[int]
    PNPIPE_IFINDEX: Final[int]
    PNPIPE_INITSTATE: Final[int]
    PNPORT_RESOURCE_ROUTING: Final[int]
    PN_COMMGR: Final[int]
    PN_COMMON_MESSAGE: Final[int]
    PN_COMM_ISA_ENTITY_NOT_REACHABLE_RESP: Final[int]
    PN_COMM_SERVICE_NOT_IDENTIFIED_RESP: Final[int]
    PN_DEV_PC: Final[int]
    PN_PREFIX: Final[int]
    PN_PROTO_PHONET: Final[int]
    PN_PROTO_PIPE: Final[int]
    PN_PROTO_TRANSPORT: Final[int]
    POLLERR: Final[int]
    POLLHUP: Final[int]
    POLLIN: Final[int]
    POLLMSG: Final[int]
    POLLNVAL: Final[int]
    POLLOUT: Final[int]
    POLLPRI: Final[int]
    POLLRDBAND: Final[int]
    POLLRDHUP: Final[int]
    POLLRDNORM: Final[int]
    POLLREMOVE: Final[int]
    POLLWRBAND: Final[int]
    POLLWRNORM: Final[int]
    PPPIOCATTACH: Final[int]
    PPPIOCATTCHAN: Final[int]
    PPPIOCBRIDGECHAN: Final[int]
    PPPIOCCONNECT: Final[int]
    PPPIOCDETACH: Final[int]
    PPPIOCDISCONN: Final[int]
    PPPIOCGASYNCMAP: Final[int]
    PPPIOCGCHAN: Final[int]
    PPPIOCGDEBUG: Final[int]
    PPPIOCGFLAGS: Final[int]
    PPPIOCGIDLE: Final[int]
    PPPIOCGIDLE32: Final[int]
    PPPIOCGIDLE64: Final[int]
    PPPIOCGL2TPSTATS: Final[int]
    PPPIOCGMRU: Final[int]
    PPPIOCGNPMODE: Final[int]
    PPPIOCGRASYNCMAP: Final[int]
    PPPIOCGUNIT: Final[int]
    PPPIOCGXASYNCMAP: Final[int]
    PPPIOCNEWUNIT: Final[int]
    PPPIOCSACTIVE: Final[int]
    PPPIOCSASYNCMAP: Final[int]
    PPPIOCSCOMPRESS: Final[int]
    PPPIOCSDEBUG: Final[int]
    PPPIOCSFLAGS: Final[int]
    PPPIOCSMAXCID: Final[int]
    PPPIOCSMRRU: Final[int]
    PPPIOCSMRU: Final[int]
    PPPIOCSNPMODE: Final[int]
    PPPIOCSPASS: Final[int]
    PPPIOCSRASYNCMAP: Final[int]
    PPPIOCSXASYNCMAP: Final[int]
    PPPIOCUNBRIDGECHAN: Final[int]
    PPPIOCXFERUNIT: Final[int]
    PPPOL2TP_MSG_CONTROL: Final[int]
    PPPOL2TP_MSG_DATA: Final[int]
    PPPOL2TP_MSG_DEBUG: Final[int]
    PPPOL2TP_MSG_SEQ: Final[int]
    PPPOL2TP_SO_DEBUG: Final[int]
    PPPOL2TP_SO_LNSMODE: Final[int]
    PPPOL2TP_SO_RECVSEQ: Final[int]
    PPPOL2TP_SO_REORDERTO: Final[int]
    PPPOL2TP_SO_SENDSEQ: Final[int]
    PTT_AC_COOKIE: Final[int]
    PTT_AC_NAME: Final[int]
    PTT_EOL: Final[int]
    PTT_GEN_ERR: Final[int]
    PTT_HOST_UNIQ: Final[int]
    PTT_RELAY_SID: Final[int]
    PTT_SRV_ERR: Final[int]
    PTT_SRV_NAME: Final[int]
    PTT_SYS_ERR: Final[int]
    PTT_VENDOR: Final[int]
    PX_PROTO_OE: Final[int]
    PX_PROTO_OL2TP: Final[int]
    PX_PROTO_PPTP: Final[int]
    QRTR_NODE_BCAST: Final[int]
    QRTR_PORT_CTRL: Final[int]
    QRTR_TYPE_BYE: Final[int]
    QRTR_TYPE_DATA: Final[int]
    QRTR_TYPE_DEL_CLIENT: Final[int]
    QRTR_TYPE_DEL_LOOKUP: Final[int]
    QRTR_TYPE_DEL_SERVER: Final[int]
    QRTR_TYPE_EXIT: Final[int]
    QRTR_TYPE_HELLO: Final[int]
    QRTR_TYPE_NEW_LOOKUP: Final[int]
    QRTR_TYPE_NEW_SERVER: Final[int]
    QRTR_TYPE_PING: Final[int]
    QRTR_TYPE_RESUME_TX: Final[int]
    RDS6_INFO_CONNECTIONS: Final[int]
    RDS6_INFO_IB_CONNECTIONS: Final[int]
    RDS6_INFO_RECV_MESSAGES: Final[int]
    RDS6_INFO_RETRANS_MESSAGES: Final[int]
    RDS6_INFO_SEND_MESSAGES: Final[int]
    RDS6_INFO_SOCKETS: Final[int]
    RDS6_INFO_TCP_SOCKETS: Final[int]
    RDS_CANCEL_SENT_TO: Final[int]
    RDS_CMSG_ATOMIC_CSWP: Final[int]
    RDS_CMSG_ATOMIC_FADD: Final[int]
    RDS_CMSG_CONG_UPDATE: Final[int]
    RDS_CMSG_MASKED_ATOMIC_CSWP: Final[int]
    RDS_CMSG_MASKED_ATOMIC_FADD: Final[int]
    RDS_CMSG_RDMA_ARGS: Final[int]
    RDS_CMSG_RDMA_DEST: Final[int]
    RDS_CMSG_RDMA_MAP: Final[int]
    RDS_CMSG_RDMA_STATUS: Final[int]
    RDS_CMSG_RXPATH_LATENCY: Final[int]
    RDS_CMSG_ZCOPY_COMPLETION: Final[int]
    RDS_CMSG_ZCOPY_COOKIE: Final[int]
    RDS_CONG_MONITOR: Final[int]
    RDS_CONG_MONITOR_SIZE: Final[int]
    RDS_FREE_MR: Final[int]
    RDS_GET_MR: Final[int]
    RDS_GET_MR_FOR_DEST: Final[int]
    RDS_IB_ABI_VERSION: Final[int]
    RDS_IB_GID_LEN: Final[int]
    RDS_INFO_CONNECTIONS: Final[int]
    RDS_INFO_CONNECTION_FLAG_CONNECTED: Final[int]
    RDS_INFO_CONNECTION_FLAG_CONNECTING: Final[int]
    RDS_INFO_CONNECTION_FLAG_SENDING: Final[int]
    RDS_INFO_CONNECTION_STATS: Final[int]
    RDS_INFO_COUNTERS: Final[int]
    RDS_INFO_FIRST: Final[int]
    RDS_INFO_IB_CONNECTIONS: Final[int]
    RDS_INFO_IWARP_CONNECTIONS: Final[int]
    RDS_INFO_LAST: Final[int]
    RDS_INFO_MESSAGE_FLAG_ACK: Final[int]
    RDS_INFO_MESSAGE_FLAG_FAST_ACK: Final[int]
    RDS_INFO_RECV_MESSAGES: Final[int]
    RDS_INFO_RETRANS_MESSAGES: Final[int]
    RDS_INFO_SEND_MESSAGES: Final[int]
    RDS_INFO_SOCKETS: Final[int]
    RDS_INFO_TCP_SOCKETS: Final[int]
    RDS_MAX_ZCOOKIES: Final[int]
    RDS_MSG_RX_DGRAM_DELIVERED: Final[int]
    RDS_MSG_RX_DGRAM_REASSEMBLE: Final[int]
    RDS_MSG_RX_DGRAM_TRACE_MAX: Final[int]
    RDS_MSG_RX_HDR_TO_DGRAM_START: Final[int]
    RDS_RDMA_CANCELED: Final[int]
    RDS_RDMA_DONTWAIT: Final[int]
    RDS_RDMA_DROPPED: Final[int]
    RDS_RDMA_FENCE: Final[int]
    RDS_RDMA_INVALIDATE: Final[int]
    RDS_RDMA_NOTIFY_ME: Final[int]
    RDS_RDMA_OTHER_ERROR: Final[int]
    RDS_RDMA_READWRITE: Final[int]
    RDS_RDMA_REMOTE_ERROR: Final[int]
    RDS_RDMA_SILENT: Final[int]
    RDS_RDMA_SUCCESS: Final[int]
    RDS_RDMA_USE_ONCE: Final[int]
    RDS_RECVERR: Final[int]
    RDS_TRANS_COUNT: Final[int]
    RDS_TRANS_GAP: Final[int]
    RDS_TRANS_IB: Final[int]
    RDS_TRANS_IWARP: Final[int]
    RDS_TRANS_NONE: Final[int]
    RDS_TRANS_TCP: Final[int]
    RFCOMM_CONNINFO: Final[int]
    RFCOMM_LM: Final[int]
    RFCOMM_LM_AUTH: Final[int]
    RFCOMM_LM_ENCRYPT: Final[int]
    RFCOMM_LM_FIPS: Final[int]
    RFCOMM_LM_MASTER: Final[int]
    RFCOMM_LM_RELIABLE: Final[int]
    RFCOMM_LM_SECURE: Final[int]
    RFCOMM_LM_TRUSTED: Final[int]
    ROSE_ACCESS_BARRED: Final[int]
    ROSE_DEFER: Final[int]
    ROSE_DTE_ORIGINATED: Final[int]
    ROSE_HOLDBACK: Final[int]
    ROSE_IDLE: Final[int]
    ROSE_INVALID_FACILITY: Final[int]
    ROSE_LOCAL_PROCEDURE: Final[int]
    ROSE_MAX_DIGIS: Final[int]
    ROSE_MTU: Final[int]
    ROSE_NETWORK_CONGESTION: Final[int]
    ROSE_NOT_OBTAINABLE: Final[int]
    ROSE_NUMBER_BUSY: Final[int]
    ROSE_OUT_OF_ORDER: Final[int]
    ROSE_QBITINCL: Final[int]
    ROSE_REMOTE_PROCEDURE: Final[int]
    ROSE_SHIP_ABSENT: Final[int]
    ROSE_T1: Final[int]
    ROSE_T2: Final[int]
    ROSE_T3: Final[int]
    RTAX_ADVMSS: Final[int]
    RTAX_CC_ALGO: Final[int]
    RTAX_CWND: Final[int]
    RTAX_FASTOPEN_NO_COOKIE: Final[int]
    RTAX_FEATURES: Final[int]
    RTAX_FEATURE_ALLFRAG: Final[int]
    RTAX_FEATURE_ECN: Final[int]
    RTAX_FEATURE_MASK: Final[int]
    RTAX_FEATURE_SACK: Final[int]
    RTAX_FEATURE_TCP_USEC_TS: Final[int]
    RTAX_FEATURE_TIMESTAMP: Final[int]
    RTAX_HOPLIMIT: Final[int]
    RTAX_INITCWND: Final[int]
    RTAX_INITRWND: Final[int]
    RTAX_LOCK: Final[int]
    RTAX_MAX: Final[int]
    RTAX_MTU: Final[int]
    RTAX_QUICKACK: Final[int]
    RTAX_REORDERING: Final[int]
    RTAX_RTO_MIN: Final[int]
    RTAX_RTT: Final[int]
    RTAX_RTTVAR: Final[int]
    RTAX_SSTHRESH: Final[int]
    RTAX_UNSPEC: Final[int]
    RTAX_WINDOW: Final[int]
    RTA_ALIGNTO: Final[int]
    RTA_CACHEINFO: Final[int]
    RTA_DPORT: Final[int]
    RTA_DST: Final[int]
    RTA_ENCAP: Final[int]
    RTA_ENCAP_TYPE: Final[int]
    RTA_EXPIRES: Final[int]
    RTA_FLOW: Final[int]
    RTA_FLOWLABEL: Final[int]
    RTA_GATEWAY: Final[int]
    RTA_IIF: Final[int]
    RTA_IP_PROTO: Final[int]
    RTA_MARK: Final[int]
    RTA_MAX: Final[int]
    RTA_METRICS: Final[int]
    RTA_MFC_STATS: Final[int]
    RTA_MP_ALGO: Final[int]
    RTA_MULTIPATH: Final[int]
    RTA_NEWDST: Final[int]
    RTA_NH_ID: Final[int]
    RTA_OIF: Final[int]
    RTA_PAD: Final[int]
    RTA_PREF: Final[int]
    RTA_PREFSRC: Final[int]
    RTA_PRIORITY: Final[int]
    RTA_PROTOINFO: Final[int]
    RTA_SESSION: Final[int]
    RTA_SPORT: Final[int]
    RTA_SRC: Final[int]
    RTA_TABLE: Final[int]
    RTA_TTL_PROPAGATE: Final[int]
    RTA_UID: Final[int]
    RTA_UNSPEC: Final[int]
    RTA_VIA: Final[int]
    RTF_ADDRCLASSMASK: Final[int]
    RTF_ADDRCONF: Final[int]
    RTF_ALLONLINK: Final[int]
    RTF_BROADCAST: Final[int]
    RTF_CACHE: Final[int]
    RTF_DEFAULT: Final[int]
    RTF_DYNAMIC: Final[int]
    RTF_FLOW: Final[int]
    RTF_GATEWAY: Final[int]
    RTF_HOST: Final[int]
    RTF_INTERFACE: Final[int]
    RTF_IRTT: Final[int]
    RTF_LINKRT: Final[int]
    RTF_LOCAL: Final[int]
    RTF_MODIFIED: Final[int]
    RTF_MSS: Final[int]
    RTF_MTU: Final[int]
    RTF_MULTICAST: Final[int]
    RTF_NAT: Final[int]
    RTF_NOFORWARD: Final[int]
    RTF_NONEXTHOP: Final[int]
    RTF_NOPMTUDISC: Final[int]
    RTF_POLICY: Final[int]
    RTF_REINSTATE: Final[int]
    RTF_REJECT: Final[int]
    RTF_STATIC: Final[int]
    RTF_THROW: Final[int]
    RTF_UP: Final[int]
    RTF_WINDOW: Final[int]
    RTF_XRESOLVE: Final[int]
    RTMGRP_DECnet_IFADDR: Final[int]
    RTMGRP_DECnet_ROUTE: Final[int]
    RTMGRP_IPV4_IFADDR: Final[int]
    RTMGRP_IPV4_MROUTE: Final[int]
    RTMGRP_IPV4_ROUTE: Final[int]
    RTMGRP_IPV4_RULE: Final[int]
    RTMGRP_IPV6_IFADDR: Final[int]
    RTMGRP_IPV6_IFINFO: Final[int]
    RTMGRP_IPV6_MROUTE: Final[int]
    RTMGRP_IPV6_PREFIX: Final[int]
    RTMGRP_IPV6_ROUTE: Final[int]
    RTMGRP_LINK: Final[int]
    RTMGRP_NEIGH: Final[int]
    RTMGRP_NOTIFY: Final[int]
    RTMGRP_TC: Final[int]
    RTM_BASE: Final[int]
    RTM_DELACTION: Final[int]
    RTM_DELADDR: Final[int]
    RTM_DELADDRLABEL: Final[int]
    RTM_DELANYCAST: Final[int]
    RTM_DELCHAIN: Final[int]
    RTM_DELLINK: Final[int]
    RTM_DELLINKPROP: Final[int]
    RTM_DELMDB: Final[int]
    RTM_DELMULTICAST: Final[int]
    RTM_DELNEIGH: Final[int]
    RTM_DELNETCONF: Final[int]
    RTM_DELNEXTHOP: Final[int]
    RTM_DELNEXTHOPBUCKET: Final[int]
    RTM_DELNSID: Final[int]
    RTM_DELQDISC: Final[int]
    RTM_DELROUTE: Final[int]
    RTM_DELRULE: Final[int]
    RTM_DELTCLASS: Final[int]
    RTM_DELTFILTER: Final[int]
    RTM_DELTUNNEL: Final[int]
    RTM_DELVLAN: Final[int]
    RTM_F_CLONED: Final[int]
    RTM_F_EQUALIZE: Final[int]
    RTM_F_FIB_MATCH: Final[int]
    RTM_F_LOOKUP_TABLE: Final[int]
    RTM_F_NOTIFY: Final[int]
    RTM_F_OFFLOAD: Final[int]
    RTM_F_OFFLOAD_FAILED: Final[int]
    RTM_F_PREFIX: Final[int]
    RTM_F_TRAP: Final[int]
    RTM_GETACTION: Final[int]
    RTM_GETADDR: Final[int]
    RTM_GETADDRLABEL: Final[int]
    RTM_GETANYCAST: Final[int]
    RTM_GETCHAIN: Final[int]
    RTM_GETDCB: Final[int]
    RTM_GETLINK: Final[int]
    RTM_GETLINKPROP: Final[int]
    RTM_GETMDB: Final[int]
    RTM_GETMULTICAST: Final[int]
    RTM_GETNEIGH: Final[int]
    RTM_GETNEIGHTBL: Final[int]
    RTM_GETNETCONF: Final[int]
    RTM_GETNEXTHOP: Final[int]
    RTM_GETNEXTHOPBUCKET: Final[int]
    RTM_GETNSID: Final[int]
    RTM_GETQDISC: Final[int]
    RTM_GETROUTE: Final[int]
    RTM_GETRULE: Final[int]
    RTM_GETSTATS: Final[int]
    RTM_GETTCLASS: Final[int]
    RTM_GETTFILTER: Final[int]
    RTM_GETTUNNEL: Final[int]
    RTM_GETVLAN: Final[int]
    RTM_MAX: Final[int]
    RTM_NEWACTION: Final[int]
    RTM_NEWADDR: Final[int]
    RTM_NEWADDRLABEL: Final[int]
    RTM_NEWANYCAST: Final[int]
    RTM_NEWCACHEREPORT: Final[int]
    RTM_NEWCHAIN: Final[int]
    RTM_NEWLINK: Final[int]
    RTM_NEWLINKPROP: Final[int]
    RTM_NEWMDB: Final[int]
    RTM_NEWMULTICAST: Final[int]
    RTM_NEWNDUSEROPT: Final[int]
    RTM_NEWNEIGH: Final[int]
    RTM_NEWNEIGHTBL: Final[int]
    RTM_NEWNETCONF: Final[int]
    RTM_NEWNEXTHOP: Final[int]
    RTM_NEWNEXTHOPBUCKET: Final[int]
    RTM_NEWNSID: Final[int]
    RTM_NEWPREFIX: Final[int]
    RTM_NEWQDISC: Final[int]
    RTM_NEWROUTE: Final[int]
    RTM_NEWRULE: Final[int]
    RTM_NEWSTATS: Final[int]
    RTM_NEWTCLASS: Final[int]
    RTM_NEWTFILTER: Final[int]
    RTM_NEWTUNNEL: Final[int]
    RTM_NEWVLAN: Final[int]
    RTM_NR_FAMILIES: Final[int]
    RTM_NR_MSGTYPES: Final[int]
    RTM_SETDCB: Final[int]
    RTM_SETLINK: Final[int]
    RTM_SETNEIGHTBL: Final[int]
    RTM_SETSTATS: Final[int]
    RTNH_ALIGNTO: Final[int]
    RTNH_COMPARE_MASK: Final[int]
    RTNH_F_DEAD: Final[int]
    RTNH_F_LINKDOWN: Final[int]
    RTNH_F_OFFLOAD: Final[int]
    RTNH_F_ONLINK: Final[int]
    RTNH_F_PERVASIVE: Final[int]
    RTNH_F_TRAP: Final[int]
    RTNH_F_UNRESOLVED: Final[int]
    RTNLGRP_BRVLAN: Final[int]
    RTNLGRP_DCB: Final[int]
    RTNLGRP_DECnet_IFADDR: Final[int]
    RTNLGRP_DECnet_ROUTE: Final[int]
    RTNLGRP_DECnet_RULE: Final[int]
    RTNLGRP_IPV4_IFADDR: Final[int]
    RTNLGRP_IPV4_MCADDR: Final[int]
    RTNLGRP_IPV4_MROUTE: Final[int]
    RTNLGRP_IPV4_MROUTE_R: Final[int]
    RTNLGRP_IPV4_NETCONF: Final[int]
    RTNLGRP_IPV4_ROUTE: Final[int]
    RTNLGRP_IPV4_RULE: Final[int]
    RTNLGRP_IPV6_ACADDR: Final[int]
    RTNLGRP_IPV6_IFADDR: Final[int]
    RTNLGRP_IPV6_IFINFO: Final[int]
    RTNLGRP_IPV6_MCADDR: Final[int]
    RTNLGRP_IPV6_MROUTE: Final[int]
    RTNLGRP_IPV6_MROUTE_R: Final[int]
    RTNLGRP_IPV6_NETCONF: Final[int]
    RTNLGRP_IPV6_PREFIX: Final[int]
    RTNLGRP_IPV6_ROUTE: Final[int]
    RTNLGRP_IPV6_RULE: Final[int]
    RTNLGRP_LINK: Final[int]
    RTNLGRP_MAX: Final[int]
    RTNLGRP_MCTP_IFADDR: Final[int]
    RTNLGRP_MDB: Final[int]
    RTNLGRP_MPLS_NETCONF: Final[int]
    RTNLGRP_MPLS_ROUTE: Final[int]
    RTNLGRP_ND_USEROPT: Final[int]
    RTNLGRP_NEIGH: Final[int]
    RTNLGRP_NEXTHOP: Final[int]
    RTNLGRP_NONE: Final[int]
    RTNLGRP_NOP2: Final[int]
    RTNLGRP_NOP4: Final[int]
    RTNLGRP_NOTIFY: Final[int]
    RTNLGRP_NSID: Final[int]
    RTNLGRP_PHONET_IFADDR: Final[int]
    RTNLGRP_PHONET_ROUTE: Final[int]
    RTNLGRP_STATS: Final[int]
    RTNLGRP_TC: Final[int]
    RTNLGRP_TUNNEL: Final[int]
    RTN_ANYCAST: Final[int]
    RTN_BLACKHOLE: Final[int]
    RTN_BROADCAST: Final[int]
    RTN_LOCAL: Final[int]
    RTN_MAX: Final[int]
    RTN_MULTICAST: Final[int]
    RTN_NAT: Final[int]
    RTN_PROHIBIT: Final[int]
    RTN_THROW: Final[int]
    RTN_UNICAST: Final[int]
    RTN_UNREACHABLE: Final[int]
    RTN_UNSPEC: Final[int]
    RTN_XRESOLVE: Final[int]
    RTPROT_BABEL: Final[int]
    RTPROT_BGP: Final[int]
    RTPROT_BIRD: Final[int]
    RTPROT_BOOT: Final[int]
    RTPROT_DHCP: Final[int]
    RTPROT_DNROUTED: Final[int]
    RTPROT_EIGRP: Final[int]
    RTPROT_GATED: Final[int]
    RTPROT_ISIS: Final[int]
    RTPROT_KEEPALIVED: Final[int]
    RTPROT_KERNEL: Final[int]
    RTPROT_MROUTED: Final[int]
    RTPROT_MRT: Final[int]
    RTPROT_NTK: Final[int]
    RTPROT_OPENR: Final[int]
    RTPROT_OSPF: Final[int]
    RTPROT_OVN: Final[int]
    RTPROT_RA: Final[int]
    RTPROT_REDIRECT: Final[int]
    RTPROT_RIP: Final[int]
    RTPROT_STATIC: Final[int]
    RTPROT_UNSPEC: Final[int]
    RTPROT_XORP: Final[int]
    RTPROT_ZEBRA: Final[int]
    RT_SCOPE_HOST: Final[int]
    RT_SCOPE_LINK: Final[int]
    RT_SCOPE_NOWHERE: Final[int]
    RT_SCOPE_SITE: Final[int]
    RT_SCOPE_UNIVERSE: Final[int]
    RT_TABLE_COMPAT: Final[int]
    RT_TABLE_DEFAULT: Final[int]
    RT_TABLE_LOCAL: Final[int]
    RT_TABLE_MAIN: Final[int]
    RT_TABLE_MAX: Final[int]
    RT_TABLE_UNSPEC: Final[int]
    RXRPC_ABORT: Final[int]
    RXRPC_ACK: Final[int]
    RXRPC_BUSY: Final[int]
    RXRPC_CHALLENGED: Final[int]
    RXRPC_CHARGE_ACCEPT: Final[int]
    RXRPC_EXCLUSIVE_CALL: Final[int]
    RXRPC_EXCLUSIVE_CONNECTION: Final[int]
    RXRPC_LOCAL_ERROR: Final[int]
    RXRPC_MANAGE_RESPONSE: Final[int]
    RXRPC_MIN_SECURITY_LEVEL: Final[int]
    RXRPC_NET_ERROR: Final[int]
    RXRPC_NEW_CALL: Final[int]
    RXRPC_OOB_ID: Final[int]
    RXRPC_RESPOND: Final[int]
    RXRPC_RESPONDED: Final[int]
    RXRPC_RESP_RXGK_APPDATA: Final[int]
    RXRPC_SECURITY_AUTH: Final[int]
    RXRPC_SECURITY_ENCRYPT: Final[int]
    RXRPC_SECURITY_KEY: Final[int]
    RXRPC_SECURITY_KEYRING: Final[int]
    RXRPC_SECURITY_NONE: Final[int]
    RXRPC_SECURITY_PLAIN: Final[int]
    RXRPC_SECURITY_RXGK: Final[int]
    RXRPC_SECURITY_RXK5: Final[int]
    RXRPC_SECURITY_RXKAD: Final[int]
    RXRPC_SECURITY_YFS_RXGK: Final[int]
    RXRPC_SET_CALL_TIMEOUT: Final[int]
    RXRPC_SUPPORTED_CMSG: Final[int]
    RXRPC_TX_LENGTH: Final[int]
    RXRPC_UPGRADEABLE_SERVICE: Final[int]
    RXRPC_UPGRADE_SERVICE: Final[int]
    RXRPC_USER_CALL_ID: Final[int]
    RXRPC__SUPPORTED: Final[int]
    SCM_CAN_RAW_ERRQUEUE: Final[int]
    SCM_CREDENTIALS: Final[int]
    SCM_DEVMEM_DMABUF: Final[int]
    SCM_DEVMEM_LINEAR: Final[int]
    SCM_INQ: Final[int]
    SCM_IUCV_TRGCLS: Final[int]
    SCM_J1939_DEST_ADDR: Final[int]
    SCM_J1939_DEST_NAME: Final[int]
    SCM_J1939_ERRQUEUE: Final[int]
    SCM_J1939_PRIO: Final[int]
    SCM_PIDFD: Final[int]
    SCM_RIGHTS: Final[int]
    SCM_SECURITY: Final[int]
    SCM_TIMESTAMP: Final[int]
    SCM_TIMESTAMPING: Final[int]
    SCM_TIMESTAMPING_OPT_STATS: Final[int]
    SCM_TIMESTAMPING_PKTINFO: Final[int]
    SCM_TIMESTAMPNS: Final[int]
    SCM_TSTAMP_ACK: Final[int]
    SCM_TSTAMP_COMPLETION: Final[int]
    SCM_TSTAMP_SCHED: Final[int]
    SCM_TSTAMP_SND: Final[int]
    SCM_TS_OPT_ID: Final[int]
    SCM_TXTIME: Final[int]
    SCM_WIFI_STATUS: Final[int]
    SCO_CONNINFO: Final[int]
    SCO_OPTIONS: Final[int]
    SCTP_ABORT: Final[int]
    SCTP_ACTIVE: Final[int]
    SCTP_ADAPTATION_INDICATION: Final[int]
    SCTP_ADAPTATION_LAYER: Final[int]
    SCTP_ADDR_ADDED: Final[int]
    SCTP_ADDR_AVAILABLE: Final[int]
    SCTP_ADDR_CONFIRMED: Final[int]
    SCTP_ADDR_MADE_PRIM: Final[int]
    SCTP_ADDR_OVER: Final[int]
    SCTP_ADDR_PF: Final[int]
    SCTP_ADDR_POTENTIALLY_FAILED: Final[int]
    SCTP_ADDR_REMOVED: Final[int]
    SCTP_ADDR_UNREACHABLE: Final[int]
    SCTP_ADD_STREAMS: Final[int]
    SCTP_ALL_ASSOC: Final[int]
    SCTP_ASCONF_SUPPORTED: Final[int]
    SCTP_ASSOCINFO: Final[int]
    SCTP_ASSOC_CHANGE: Final[int]
    SCTP_ASSOC_CHANGE_DENIED: Final[int]
    SCTP_ASSOC_CHANGE_FAILED: Final[int]
    SCTP_ASSOC_RESET_DENIED: Final[int]
    SCTP_ASSOC_RESET_EVENT: Final[int]
    SCTP_ASSOC_RESET_FAILED: Final[int]
    SCTP_AUTHENTICATION_EVENT: Final[int]
    SCTP_AUTHENTICATION_INDICATION: Final[int]
    SCTP_AUTHINFO: Final[int]
    SCTP_AUTH_ACTIVE_KEY: Final[int]
    SCTP_AUTH_CHUNK: Final[int]
    SCTP_AUTH_DEACTIVATE_KEY: Final[int]
    SCTP_AUTH_DELETE_KEY: Final[int]
    SCTP_AUTH_FREE_KEY: Final[int]
    SCTP_AUTH_HMAC_ID_SHA1: Final[int]
    SCTP_AUTH_HMAC_ID_SHA256: Final[int]
    SCTP_AUTH_KEY: Final[int]
    SCTP_AUTH_NEWKEY: Final[int]
    SCTP_AUTH_NEW_KEY: Final[int]
    SCTP_AUTH_NO_AUTH: Final[int]
    SCTP_AUTH_SUPPORTED: Final[int]
    SCTP_AUTOCLOSE: Final[int]
    SCTP_AUTO_ASCONF: Final[int]
    SCTP_BINDX_ADD_ADDR: Final[int]
    SCTP_BINDX_REM_ADDR: Final[int]
    SCTP_CANT_STR_ASSOC: Final[int]
    SCTP_CLOSED: Final[int]
    SCTP_COMM_LOST: Final[int]
    SCTP_COMM_UP: Final[int]
    SCTP_CONTEXT: Final[int]
    SCTP_COOKIE_ECHOED: Final[int]
    SCTP_COOKIE_WAIT: Final[int]
    SCTP_CURRENT_ASSOC: Final[int]
    SCTP_DATA_IO_EVENT: Final[int]
    SCTP_DATA_SENT: Final[int]
    SCTP_DATA_UNSENT: Final[int]
    SCTP_DEFAULT_PRINFO: Final[int]
    SCTP_DEFAULT_SEND_PARAM: Final[int]
    SCTP_DEFAULT_SNDINFO: Final[int]
    SCTP_DELAYED_ACK: Final[int]
    SCTP_DELAYED_ACK_TIME: Final[int]
    SCTP_DELAYED_SACK: Final[int]
    SCTP_DISABLE_FRAGMENTS: Final[int]
    SCTP_DSTADDRV4: Final[int]
    SCTP_DSTADDRV6: Final[int]
    SCTP_ECN_SUPPORTED: Final[int]
    SCTP_EMPTY: Final[int]
    SCTP_ENABLE_CHANGE_ASSOC_REQ: Final[int]
    SCTP_ENABLE_RESET_ASSOC_REQ: Final[int]
    SCTP_ENABLE_RESET_STREAM_REQ: Final[int]
    SCTP_ENABLE_STREAM_RESET: Final[int]
    SCTP_ENABLE_STRRESET_MASK: Final[int]
    SCTP_EOF: Final[int]
    SCTP_ESTABLISHED: Final[int]
    SCTP_EVENT: Final[int]
    SCTP_EVENTS: Final[int]
    SCTP_EXPOSE_PF_STATE: Final[int]
    SCTP_EXPOSE_POTENTIALLY_FAILED_STATE: Final[int]
    SCTP_FAILED_THRESHOLD: Final[int]
    SCTP_FRAGMENT_INTERLEAVE: Final[int]
    SCTP_FUTURE_ASSOC: Final[int]
    SCTP_GET_ASSOC_ID_LIST: Final[int]
    SCTP_GET_ASSOC_NUMBER: Final[int]
    SCTP_GET_ASSOC_STATS: Final[int]
    SCTP_GET_LOCAL_ADDRS: Final[int]
    SCTP_GET_PEER_ADDRS: Final[int]
    SCTP_GET_PEER_ADDR_INFO: Final[int]
    SCTP_HEARTBEAT_SUCCESS: Final[int]
    SCTP_HMAC_IDENT: Final[int]
    SCTP_INACTIVE: Final[int]
    SCTP_INIT: Final[int]
    SCTP_INITMSG: Final[int]
    SCTP_INTERLEAVING_SUPPORTED: Final[int]
    SCTP_INTERNAL_ERROR: Final[int]
    SCTP_I_WANT_MAPPED_V4_ADDR: Final[int]
    SCTP_LOCAL_AUTH_CHUNKS: Final[int]
    SCTP_MAXSEG: Final[int]
    SCTP_MAX_BURST: Final[int]
    SCTP_NODELAY: Final[int]
    SCTP_NOTIFICATION: Final[int]
    SCTP_NXTINFO: Final[int]
    SCTP_PARTIAL_DELIVERY_ABORTED: Final[int]
    SCTP_PARTIAL_DELIVERY_EVENT: Final[int]
    SCTP_PARTIAL_DELIVERY_POINT: Final[int]
    SCTP_PEER_ADDR_CHANGE: Final[int]
    SCTP_PEER_ADDR_PARAMS: Final[int]
    SCTP_PEER_ADDR_THLDS: Final[int]
    SCTP_PEER_ADDR_THLDS_V2: Final[int]
    SCTP_PEER_AUTH_CHUNKS: Final[int]
    SCTP_PEER_FAULTY: Final[int]
    SCTP_PF: Final[int]
    SCTP_PLPMTUD_PROBE_INTERVAL: Final[int]
    SCTP_POTENTIALLY_FAILED: Final[int]
    SCTP_PRIMARY_ADDR: Final[int]
    SCTP_PRINFO: Final[int]
    SCTP_PR_ASSOC_STATUS: Final[int]
    SCTP_PR_SCTP_ALL: Final[int]
    SCTP_PR_SCTP_MASK: Final[int]
    SCTP_PR_SCTP_MAX: Final[int]
    SCTP_PR_SCTP_NONE: Final[int]
    SCTP_PR_SCTP_PRIO: Final[int]
    SCTP_PR_SCTP_RTX: Final[int]
    SCTP_PR_SCTP_TTL: Final[int]
    SCTP_PR_STREAM_STATUS: Final[int]
    SCTP_PR_SUPPORTED: Final[int]
    SCTP_RCVINFO: Final[int]
    SCTP_RECEIVED_SACK: Final[int]
    SCTP_RECONFIG_SUPPORTED: Final[int]
    SCTP_RECVNXTINFO: Final[int]
    SCTP_RECVRCVINFO: Final[int]
    SCTP_REMOTE_ERROR: Final[int]
    SCTP_REMOTE_UDP_ENCAPS_PORT: Final[int]
    SCTP_RESET_ASSOC: Final[int]
    SCTP_RESET_STREAMS: Final[int]
    SCTP_RESPONSE_TO_USER_REQ: Final[int]
    SCTP_RESTART: Final[int]
    SCTP_REUSE_PORT: Final[int]
    SCTP_RTOINFO: Final[int]
    SCTP_SACK_IMMEDIATELY: Final[int]
    SCTP_SENDALL: Final[int]
    SCTP_SENDER_DRY_EVENT: Final[int]
    SCTP_SENDMSG_CONNECT: Final[int]
    SCTP_SEND_FAILED: Final[int]
    SCTP_SEND_FAILED_EVENT: Final[int]
    SCTP_SET_PEER_PRIMARY_ADDR: Final[int]
    SCTP_SHUTDOWN_ACK_SENT: Final[int]
    SCTP_SHUTDOWN_COMP: Final[int]
    SCTP_SHUTDOWN_EVENT: Final[int]
    SCTP_SHUTDOWN_GUARD_EXPIRES: Final[int]
    SCTP_SHUTDOWN_PENDING: Final[int]
    SCTP_SHUTDOWN_RECEIVED: Final[int]
    SCTP_SHUTDOWN_SENT: Final[int]
    SCTP_SNDINFO: Final[int]
    SCTP_SNDRCV: Final[int]
    SCTP_SN_TYPE_BASE: Final[int]
    SCTP_SN_TYPE_MAX: Final[int]
    SCTP_SOCKOPT_BINDX_ADD: Final[int]
    SCTP_SOCKOPT_BINDX_REM: Final[int]
    SCTP_SOCKOPT_CONNECTX: Final[int]
    SCTP_SOCKOPT_CONNECTX3: Final[int]
    SCTP_SOCKOPT_CONNECTX_OLD: Final[int]
    SCTP_SOCKOPT_PEELOFF: Final[int]
    SCTP_SOCKOPT_PEELOFF_FLAGS: Final[int]
    SCTP_SS_DEFAULT: Final[int]
    SCTP_SS_FC: Final[int]
    SCTP_SS_FCFS: Final[int]
    SCTP_SS_MAX: Final[int]
    SCTP_SS_PRIO: Final[int]
    SCTP_SS_RR: Final[int]
    SCTP_SS_WFQ: Final[int]
    SCTP_STATUS: Final[int]
    SCTP_STREAM_CHANGE_DENIED: Final[int]
    SCTP_STREAM_CHANGE_EVENT: Final[int]
    SCTP_STREAM_CHANGE_FAILED: Final[int]
    SCTP_STREAM_RESET_DENIED: Final[int]
    SCTP_STREAM_RESET_EVENT: Final[int]
    SCTP_STREAM_RESET_FAILED: Final[int]
    SCTP_STREAM_RESET_INCOMING: Final[int]
    SCTP_STREAM_RESET_INCOMING_SSN: Final[int]
    SCTP_STREAM_RESET_OUTGOING: Final[int]
    SCTP_STREAM_RESET_OUTGOING_SSN: Final[int]
    SCTP_STREAM_SCHEDULER: Final[int]
    SCTP_STREAM_SCHEDULER_VALUE: Final[int]
    SCTP_UNCONFIRMED: Final[int]
    SCTP_UNKNOWN: Final[int]
    SCTP_UNORDERED: Final[int]
    SHUT_RD: Final[int]
    SHUT_RDWR: Final[int]
    SHUT_WR: Final[int]
    SIOCADDDLCI: Final[int]
    SIOCADDMULTI: Final[int]
    SIOCADDRT: Final[int]
    SIOCAIPXITFCRT: Final[int]
    SIOCAIPXPRISLT: Final[int]
    SIOCATALKDIFADDR: Final[int]
    SIOCATMARK: Final[int]
    SIOCAX25ADDFWD: Final[int]
    SIOCAX25ADDUID: Final[int]
    SIOCAX25BPQADDR: Final[int]
    SIOCAX25CTLCON: Final[int]
    SIOCAX25DELFWD: Final[int]
    SIOCAX25DELUID: Final[int]
    SIOCAX25DEVCTL: Final[int]
    SIOCAX25GETINFOOLD: Final[int]
    SIOCAX25GETPARMS: Final[int]
    SIOCAX25GETUID: Final[int]
    SIOCAX25NOUID: Final[int]
    SIOCAX25OPTRT: Final[int]
    SIOCAX25SETPARMS: Final[int]
    SIOCBONDCHANGEACTIVE: Final[int]
    SIOCBONDENSLAVE: Final[int]
    SIOCBONDINFOQUERY: Final[int]
    SIOCBONDRELEASE: Final[int]
    SIOCBONDSETHWADDR: Final[int]
    SIOCBONDSLAVEINFOQUERY: Final[int]
    SIOCBRADDBR: Final[int]
    SIOCBRADDIF: Final[int]
    SIOCBRDELBR: Final[int]
    SIOCBRDELIF: Final[int]
    SIOCDARP: Final[int]
    SIOCDELDLCI: Final[int]
    SIOCDELMULTI: Final[int]
    SIOCDELRT: Final[int]
    SIOCDEVPRIVATE: Final[int]
    SIOCDIFADDR: Final[int]
    SIOCDRARP: Final[int]
    SIOCETHTOOL: Final[int]
    SIOCGARP: Final[int]
    SIOCGETLINKNAME: Final[int]
    SIOCGETMIFCNT_IN6: Final[int]
    SIOCGETNODEID: Final[int]
    SIOCGETRPF: Final[int]
    SIOCGETSGCNT: Final[int]
    SIOCGETSGCNT_IN6: Final[int]
    SIOCGETVIFCNT: Final[int]
    SIOCGHWTSTAMP: Final[int]
    SIOCGIFADDR: Final[int]
    SIOCGIFBR: Final[int]
    SIOCGIFBRDADDR: Final[int]
    SIOCGIFCONF: Final[int]
    SIOCGIFCOUNT: Final[int]
    SIOCGIFDSTADDR: Final[int]
    SIOCGIFENCAP: Final[int]
    SIOCGIFFLAGS: Final[int]
    SIOCGIFHWADDR: Final[int]
    SIOCGIFINDEX: Final[int]
    SIOCGIFMAP: Final[int]
    SIOCGIFMEM: Final[int]
    SIOCGIFMETRIC: Final[int]
    SIOCGIFMTU: Final[int]
    SIOCGIFNAME: Final[int]
    SIOCGIFNETMASK: Final[int]
    SIOCGIFPFLAGS: Final[int]
    SIOCGIFSLAVE: Final[int]
    SIOCGIFTXQLEN: Final[int]
    SIOCGIFVLAN: Final[int]
    SIOCGMIIPHY: Final[int]
    SIOCGMIIREG: Final[int]
    SIOCGPGRP: Final[int]
    SIOCGPPPCSTATS: Final[int]
    SIOCGPPPSTATS: Final[int]
    SIOCGPPPVER: Final[int]
    SIOCGRARP: Final[int]
    SIOCGSKNS: Final[int]
    SIOCGSTAMP: Final[int]
    SIOCGSTAMPNS: Final[int]
    SIOCGSTAMPNS_NEW: Final[int]
    SIOCGSTAMPNS_OLD: Final[int]
    SIOCGSTAMP_NEW: Final[int]
    SIOCGSTAMP_OLD: Final[int]
    SIOCINQ: Final[int]
    SIOCIPXCFGDATA: Final[int]
    SIOCIPXNCPCONN: Final[int]
    SIOCKCMATTACH: Final[int]
    SIOCKCMCLONE: Final[int]
    SIOCKCMUNATTACH: Final[int]
    SIOCMCTPALLOCTAG: Final[int]
    SIOCMCTPALLOCTAG2: Final[int]
    SIOCMCTPDROPTAG: Final[int]
    SIOCMCTPDROPTAG2: Final[int]
    SIOCNRCTLCON: Final[int]
    SIOCNRDECOBS: Final[int]
    SIOCNRGETPARMS: Final[int]
    SIOCNRRTCTL: Final[int]
    SIOCNRSETPARMS: Final[int]
    SIOCOUTQ: Final[int]
    SIOCOUTQNSD: Final[int]
    SIOCPNADDRESOURCE: Final[int]
    SIOCPNDELRESOURCE: Final[int]
    SIOCPNENABLEPIPE: Final[int]
    SIOCPNGETOBJECT: Final[int]
    SIOCPROTOPRIVATE: Final[int]
    SIOCRDSGETTOS: Final[int]
    SIOCRDSSETTOS: Final[int]
    SIOCRSACCEPT: Final[int]
    SIOCRSCLRRT: Final[int]
    SIOCRSGCAUSE: Final[int]
    SIOCRSGFACILITIES: Final[int]
    SIOCRSGL2CALL: Final[int]
    SIOCRSL2CALL: Final[int]
    SIOCRSSCAUSE: Final[int]
    SIOCRSSL2CALL: Final[int]
    SIOCRTMSG: Final[int]
    SIOCSARP: Final[int]
    SIOCSHWTSTAMP: Final[int]
    SIOCSIFADDR: Final[int]
    SIOCSIFBR: Final[int]
    SIOCSIFBRDADDR: Final[int]
    SIOCSIFDSTADDR: Final[int]
    SIOCSIFENCAP: Final[int]
    SIOCSIFFLAGS: Final[int]
    SIOCSIFHWADDR: Final[int]
    SIOCSIFHWBROADCAST: Final[int]
    SIOCSIFLINK: Final[int]
    SIOCSIFMAP: Final[int]
    SIOCSIFMEM: Final[int]
    SIOCSIFMETRIC: Final[int]
    SIOCSIFMTU: Final[int]
    SIOCSIFNAME: Final[int]
    SIOCSIFNETMASK: Final[int]
    SIOCSIFPFLAGS: Final[int]
    SIOCSIFSLAVE: Final[int]
    SIOCSIFTXQLEN: Final[int]
    SIOCSIFVLAN: Final[int]
    SIOCSMIIREG: Final[int]
    SIOCSPGRP: Final[int]
    SIOCSRARP: Final[int]
    SIOCUNIXFILE: Final[int]
    SIOCWANDEV: Final[int]
    SIOCX25CALLACCPTAPPRV: Final[int]
    SIOCX25GCALLUSERDATA: Final[int]
    SIOCX25GCAUSEDIAG: Final[int]
    SIOCX25GDTEFACILITIES: Final[int]
    SIOCX25GFACILITIES: Final[int]
    SIOCX25GSUBSCRIP: Final[int]
    SIOCX25SCALLUSERDATA: Final[int]
    SIOCX25SCAUSEDIAG: Final[int]
    SIOCX25SCUDMATCHLEN: Final[int]
    SIOCX25SDTEFACILITIES: Final[int]
    SIOCX25SENDCALLACCPT: Final[int]
    SIOCX25SFACILITIES: Final[int]
    SIOCX25SSUBSCRIP: Final[int]
    SKF_AD_ALU_XOR_X: Final[int]
    SKF_AD_CPU: Final[int]
    SKF_AD_HATYPE: Final[int]
    SKF_AD_IFINDEX: Final[int]
    SKF_AD_MARK: Final[int]
    SKF_AD_MAX: Final[int]
    SKF_AD_NLATTR: Final[int]
    SKF_AD_NLATTR_NEST: Final[int]
    SKF_AD_OFF: Final[int]
    SKF_AD_PAY_OFFSET: Final[int]
    SKF_AD_PKTTYPE: Final[int]
    SKF_AD_PROTOCOL: Final[int]
    SKF_AD_QUEUE: Final[int]
    SKF_AD_RANDOM: Final[int]
    SKF_AD_RXHASH: Final[int]
    SKF_AD_VLAN_TAG: Final[int]
    SKF_AD_VLAN_TAG_PRESENT: Final[int]
    SKF_AD_VLAN_TPID: Final[int]
    SKF_LL_OFF: Final[int]
    SKF_NET_OFF: Final[int]
    SK_MEMINFO_BACKLOG: Final[int]
    SK_MEMINFO_DROPS: Final[int]
    SK_MEMINFO_FWD_ALLOC: Final[int]
    SK_MEMINFO_OPTMEM: Final[int]
    SK_MEMINFO_RCVBUF: Final[int]
    SK_MEMINFO_RMEM_ALLOC: Final[int]
    SK_MEMINFO_SNDBUF: Final[int]
    SK_MEMINFO_VARS: Final[int]
    SK_MEMINFO_WMEM_ALLOC: Final[int]
    SK_MEMINFO_WMEM_QUEUED: Final[int]
    SMCPROTO_SMC: Final[int]
    SMCPROTO_SMC6: Final[int]
    SMC_LIMIT_HS: Final[int]
    SOCK_BUF_LOCK_MASK: Final[int]
    SOCK_DESTROY: Final[int]
    SOCK_DIAG_BY_FAMILY: Final[int]
    SOCK_IOC_TYPE: Final[int]
    SOCK_RCVBUF_LOCK: Final[int]
    SOCK_SNDBUF_LOCK: Final[int]
    SOCK_TXREHASH_DEFAULT: Final[int]
    SOCK_TXREHASH_DISABLED: Final[int]
    SOCK_TXREHASH_ENABLED: Final[int]
    SOF_TIMESTAMPING_BIND_PHC: Final[int]
    SOF_TIMESTAMPING_LAST: Final[int]
    SOF_TIMESTAMPING_MASK: Final[int]
    SOF_TIMESTAMPING_OPT_CMSG: Final[int]
    SOF_TIMESTAMPING_OPT_ID: Final[int]
    SOF_TIMESTAMPING_OPT_ID_TCP: Final[int]
    SOF_TIMESTAMPING_OPT_PKTINFO: Final[int]
    SOF_TIMESTAMPING_OPT_RX_FILTER: Final[int]
    SOF_TIMESTAMPING_OPT_STATS: Final[int]
    SOF_TIMESTAMPING_OPT_TSONLY: Final[int]
    SOF_TIMESTAMPING_OPT_TX_SWHW: Final[int]
    SOF_TIMESTAMPING_RAW_HARDWARE: Final[int]
    SOF_TIMESTAMPING_RX_HARDWARE: Final[int]
    SOF_TIMESTAMPING_RX_SOFTWARE: Final[int]
    SOF_TIMESTAMPING_SOFTWARE: Final[int]
    SOF_TIMESTAMPING_SYS_HARDWARE: Final[int]
    SOF_TIMESTAMPING_TX_ACK: Final[int]
    SOF_TIMESTAMPING_TX_COMPLETION: Final[int]
    SOF_TIMESTAMPING_TX_HARDWARE: Final[int]
    SOF_TIMESTAMPING_TX_RECORD_MASK: Final[int]
    SOF_TIMESTAMPING_TX_SCHED: Final[int]
    SOF_TIMESTAMPING_TX_SOFTWARE: Final[int]
    SOF_TXTIME_DEADLINE_MODE: Final[int]
    SOF_TXTIME_FLAGS_LAST: Final[int]
    SOF_TXTIME_FLAGS_MASK: Final[int]
    SOF_TXTIME_REPORT_ERRORS: Final[int]
    SOL_AAL: Final[int]
    SOL_ALG: Final[int]
    SOL_ATALK: Final[int]
    SOL_ATM: Final[int]
    SOL_AX25: Final[int]
    SOL_BLUETOOTH: Final[int]
    SOL_CAIF: Final[int]
    SOL_CAN_BASE: Final[int]
    SOL_CAN_ISOTP: Final[int]
    SOL_CAN_J1939: Final[int]
    SOL_CAN_RAW: Final[int]
    SOL_DCCP: Final[int]
    SOL_DECNET: Final[int]
    SOL_HCI: Final[int]
    SOL_ICMPV6: Final[int]
    SOL_IEEE802154: Final[int]
    SOL_IP: Final[int]
    SOL_IPV6: Final[int]
    SOL_IPX: Final[int]
    SOL_IRDA: Final[int]
    SOL_IUCV: Final[int]
    SOL_KCM: Final[int]
    SOL_L2CAP: Final[int]
    SOL_LLC: Final[int]
    SOL_MCTP: Final[int]
    SOL_MPTCP: Final[int]
    SOL_NETBEUI: Final[int]
    SOL_NETLINK: Final[int]
    SOL_NETROM: Final[int]
    SOL_NFC: Final[int]
    SOL_PACKET: Final[int]
    SOL_PNPIPE: Final[int]
    SOL_PPPOL2TP: Final[int]
    SOL_RAW: Final[int]
    SOL_RDS: Final[int]
    SOL_RFCOMM: Final[int]
    SOL_ROSE: Final[int]
    SOL_RXRPC: Final[int]
    SOL_SCO: Final[int]
    SOL_SMC: Final[int]
    SOL_SOCKET: Final[int]
    SOL_TCP: Final[int]
    SOL_TIPC: Final[int]
    SOL_TLS: Final[int]
    SOL_UDP: Final[int]
    SOL_UDPLITE: Final[int]
    SOL_VSOCK: Final[int]
    SOL_X25: Final[int]
    SOL_XDP: Final[int]
    SOMAXCONN: Final[int]
    SO_ACCEPTCONN: Final[int]
    SO_ATTACH_BPF: Final[int]
    SO_ATTACH_FILTER: Final[int]
    SO_ATTACH_REUSEPORT_CBPF: Final[int]
    SO_ATTACH_REUSEPORT_EBPF: Final[int]
    SO_BINDTODEVICE: Final[int]
    SO_BINDTOIFINDEX: Final[int]
    SO_BPF_EXTENSIONS: Final[int]
    SO_BROADCAST: Final[int]
    SO_BSDCOMPAT: Final[int]
    SO_BUF_LOCK: Final[int]
    SO_BUSY_POLL: Final[int]
    SO_BUSY_POLL_BUDGET: Final[int]
    SO_CNX_ADVICE: Final[int]
    SO_COOKIE: Final[int]
    SO_DEBUG: Final[int]
    SO_DETACH_BPF: Final[int]
    SO_DETACH_FILTER: Final[int]
    SO_DETACH_REUSEPORT_BPF: Final[int]
    SO_DEVMEM_DMABUF: Final[int]
    SO_DEVMEM_DONTNEED: Final[int]
    SO_DEVMEM_LINEAR: Final[int]
    SO_DOMAIN: Final[int]
    SO_DONTROUTE: Final[int]
    SO_EE_CODE_TXTIME_INVALID_PARAM: Final[int]
    SO_EE_CODE_TXTIME_MISSED: Final[int]
    SO_EE_CODE_ZEROCOPY_COPIED: Final[int]
    SO_EE_ORIGIN_ICMP: Final[int]
    SO_EE_ORIGIN_ICMP6: Final[int]
    SO_EE_ORIGIN_LOCAL: Final[int]
    SO_EE_ORIGIN_NONE: Final[int]
    SO_EE_ORIGIN_TIMESTAMPING: Final[int]
    SO_EE_ORIGIN_TXSTATUS: Final[int]
    SO_EE_ORIGIN_TXTIME: Final[int]
    SO_EE_ORIGIN_ZEROCOPY: Final[int]
    SO_EE_RFC4884_FLAG_INVALID: Final[int]
    SO_ERROR: Final[int]
    SO_GET_FILTER: Final[int]
    SO_INCOMING_CPU: Final[int]
    SO_INCOMING_NAPI_ID: Final[int]
    SO_INQ: Final[int]
    SO_IPRMDATA_MSG: Final[int]
    SO_J1939_ERRQUEUE: Final[int]
    SO_J1939_FILTER: Final[int]
    SO_J1939_PROMISC: Final[int]
    SO_J1939_SEND_PRIO: Final[int]
    SO_KEEPALIVE: Final[int]
    SO_LINGER: Final[int]
    SO_LOCK_FILTER: Final[int]
    SO_MARK: Final[int]
    SO_MAX_PACING_RATE: Final[int]
    SO_MEMINFO: Final[int]
    SO_MSGLIMIT: Final[int]
    SO_MSGSIZE: Final[int]
    SO_NETNS_COOKIE: Final[int]
    SO_NOFCS: Final[int]
    SO_NO_CHECK: Final[int]
    SO_OOBINLINE: Final[int]
    SO_ORIGINAL_DST: Final[int]
    SO_PASSCRED: Final[int]
    SO_PASSPIDFD: Final[int]
    SO_PASSRIGHTS: Final[int]
    SO_PASSSEC: Final[int]
    SO_PEEK_OFF: Final[int]
    SO_PEERCRED: Final[int]
    SO_PEERGROUPS: Final[int]
    SO_PEERNAME: Final[int]
    SO_PEERPIDFD: Final[int]
    SO_PEERSEC: Final[int]
    SO_PREFER_BUSY_POLL: Final[int]
    SO_PRIORITY: Final[int]
    SO_PROTOCOL: Final[int]
    SO_RCVBUF: Final[int]
    SO_RCVBUFFORCE: Final[int]
    SO_RCVLOWAT: Final[int]
    SO_RCVMARK: Final[int]
    SO_RCVPRIORITY: Final[int]
    SO_RCVTIMEO: Final[int]
    SO_RCVTIMEO_NEW: Final[int]
    SO_RCVTIMEO_OLD: Final[int]
    SO_RDS_MSG_RXPATH_LATENCY: Final[int]
    SO_RDS_TRANSPORT: Final[int]
    SO_RESERVE_MEM: Final[int]
    SO_REUSEADDR: Final[int]
    SO_REUSEPORT: Final[int]
    SO_RXQ_OVFL: Final[int]
    SO_SECURITY_AUTHENTICATION: Final[int]
    SO_SECURITY_ENCRYPTION_NETWORK: Final[int]
    SO_SECURITY_ENCRYPTION_TRANSPORT: Final[int]
    SO_SELECT_ERR_QUEUE: Final[int]
    SO_SNDBUF: Final[int]
    SO_SNDBUFFORCE: Final[int]
    SO_SNDLOWAT: Final[int]
    SO_SNDTIMEO: Final[int]
    SO_SNDTIMEO_NEW: Final[int]
    SO_SNDTIMEO_OLD: Final[int]
    SO_TIMESTAMP: Final[int]
    SO_TIMESTAMPING: Final[int]
    SO_TIMESTAMPING_NEW: Final[int]
    SO_TIMESTAMPING_OLD: Final[int]
    SO_TIMESTAMPNS: Final[int]
    SO_TIMESTAMPNS_NEW: Final[int]
    SO_TIMESTAMPNS_OLD: Final[int]
    SO_TIMESTAMP_NEW: Final[int]
    SO_TIMESTAMP_OLD: Final[int]
    SO_TXREHASH: Final[int]
    SO_TXTIME: Final[int]
    SO_TYPE: Final[int]
    SO_VM_SOCKETS_BUFFER_MAX_SIZE: Final[int]
    SO_VM_SOCKETS_BUFFER_MIN_SIZE: Final[int]
    SO_VM_SOCKETS_BUFFER_SIZE: Final[int]
    SO_VM_SOCKETS_CONNECT_TIMEOUT: Final[int]
    SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: Final[int]
    SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: Final[int]
    SO_VM_SOCKETS_NONBLOCK_TXRX: Final[int]
    SO_VM_SOCKETS_PEER_HOST_VM_ID: Final[int]
    SO_VM_SOCKETS_TRUSTED: Final[int]
    SO_WIFI_STATUS: Final[int]
    SO_ZEROCOPY: Final[int]
    SPP_DSCP: Final[int]
    SPP_HB: Final[int]
    SPP_HB_DEMAND: Final[int]
    SPP_HB_DISABLE: Final[int]
    SPP_HB_ENABLE: Final[int]
    SPP_HB_TIME_IS_ZERO: Final[int]
    SPP_IPV6_FLOWLABEL: Final[int]
    SPP_PMTUD: Final[int]
    SPP_PMTUD_DISABLE: Final[int]
    SPP_PMTUD_ENABLE: Final[int]
    SPP_SACKDELAY: Final[int]
    SPP_SACKDELAY_DISABLE: Final[int]
    SPP_SACKDELAY_ENABLE: Final[int]
    TCPI_ECN_MODE_ACCECN: Final[int]
    TCPI_ECN_MODE_DISABLED: Final[int]
    TCPI_ECN_MODE_PENDING: Final[int]
    TCPI_ECN_MODE_RFC3168: Final[int]
    TCPI_OPT_ECN: Final[int]
    TCPI_OPT_ECN_SEEN: Final[int]
    TCPI_OPT_SACK: Final[int]
    TCPI_OPT_SYN_DATA: Final[int]
    TCPI_OPT_TFO_CHILD: Final[int]
    TCPI_OPT_TIMESTAMPS: Final[int]
    TCPI_OPT_USEC_TS: Final[int]
    TCPI_OPT_WSCALE: Final[int]
    TCPOLEN_MAXSEG: Final[int]
    TCPOLEN_SACK_PERMITTED: Final[int]
    TCPOLEN_TIMESTAMP: Final[int]
    TCPOLEN_TSTAMP_APPA: Final[int]
    TCPOLEN_WINDOW: Final[int]
    TCPOPT_EOL: Final[int]
    TCPOPT_MAXSEG: Final[int]
    TCPOPT_NOP: Final[int]
    TCPOPT_SACK: Final[int]
    TCPOPT_SACK_PERMITTED: Final[int]
    TCPOPT_TIMESTAMP: Final[int]
    TCPOPT_TSTAMP_HDR: Final[int]
    TCPOPT_WINDOW: Final[int]
    TCP_ACCECN_OPT_COUNTER_SEEN: Final[int]
    TCP_ACCECN_OPT_EMPTY_SEEN: Final[int]
    TCP_ACCECN_OPT_NOT_SEEN: Final[int]
    TCP_AO_ADD_KEY: Final[int]
    TCP_AO_DEL_KEY: Final[int]
    TCP_AO_GET_KEYS: Final[int]
    TCP_AO_INFO: Final[int]
    TCP_AO_KEYF_EXCLUDE_OPT: Final[int]
    TCP_AO_KEYF_IFINDEX: Final[int]
    TCP_AO_MAXKEYLEN: Final[int]
    TCP_AO_REPAIR: Final[int]
    TCP_CA_CWR: Final[int]
    TCP_CA_Disorder: Final[int]
    TCP_CA_Loss: Final[int]
    TCP_CA_Open: Final[int]
    TCP_CA_Recovery: Final[int]
    TCP_CC_INFO: Final[int]
    TCP_CLOSE: Final[int]
    TCP_CLOSE_WAIT: Final[int]
    TCP_CLOSING: Final[int]
    TCP_CM_INQ: Final[int]
    TCP_CONGESTION: Final[int]
    TCP_COOKIE_IN_ALWAYS: Final[int]
    TCP_COOKIE_MAX: Final[int]
    TCP_COOKIE_MIN: Final[int]
    TCP_COOKIE_OUT_NEVER: Final[int]
    TCP_COOKIE_PAIR_SIZE: Final[int]
    TCP_COOKIE_TRANSACTIONS: Final[int]
    TCP_CORK: Final[int]
    TCP_DATA_OFFSET: Final[int]
    TCP_DEFER_ACCEPT: Final[int]
    TCP_DELACK_MAX_US: Final[int]
    TCP_ENCAP_ESPINTCP: Final[int]
    TCP_ESTABLISHED: Final[int]
    TCP_FASTOPEN: Final[int]
    TCP_FASTOPEN_CONNECT: Final[int]
    TCP_FASTOPEN_KEY: Final[int]
    TCP_FASTOPEN_NO_COOKIE: Final[int]
    TCP_FIN_WAIT1: Final[int]
    TCP_FIN_WAIT2: Final[int]
    TCP_FLAG_ACK: Final[int]
    TCP_FLAG_AE: Final[int]
    TCP_FLAG_CWR: Final[int]
    TCP_FLAG_ECE: Final[int]
    TCP_FLAG_FIN: Final[int]
    TCP_FLAG_PSH: Final[int]
    TCP_FLAG_RST: Final[int]
    TCP_FLAG_SYN: Final[int]
    TCP_FLAG_URG: Final[int]
    TCP_INFO: Final[int]
    TCP_INQ: Final[int]
    TCP_IS_MPTCP: Final[int]
    TCP_KEEPCNT: Final[int]
    TCP_KEEPIDLE: Final[int]
    TCP_KEEPINTVL: Final[int]
    TCP_LAST_ACK: Final[int]
    TCP_LINGER2: Final[int]
    TCP_LISTEN: Final[int]
    TCP_MAXSEG: Final[int]
    TCP_MAXWIN: Final[int]
    TCP_MAX_WINSHIFT: Final[int]
    TCP_MD5SIG: Final[int]
    TCP_MD5SIG_EXT: Final[int]
    TCP_MD5SIG_FLAG_IFINDEX: Final[int]
    TCP_MD5SIG_FLAG_PREFIX: Final[int]
    TCP_MD5SIG_MAXKEYLEN: Final[int]
    TCP_MSS: Final[int]
    TCP_MSS_DEFAULT: Final[int]
    TCP_MSS_DESIRED: Final[int]
    TCP_NLA_BUSY: Final[int]
    TCP_NLA_BYTES_NOTSENT: Final[int]
    TCP_NLA_BYTES_RETRANS: Final[int]
    TCP_NLA_BYTES_SENT: Final[int]
    TCP_NLA_CA_STATE: Final[int]
    TCP_NLA_DATA_SEGS_OUT: Final[int]
    TCP_NLA_DELIVERED: Final[int]
    TCP_NLA_DELIVERED_CE: Final[int]
    TCP_NLA_DELIVERY_RATE: Final[int]
    TCP_NLA_DELIVERY_RATE_APP_LMT: Final[int]
    TCP_NLA_DSACK_DUPS: Final[int]
    TCP_NLA_EDT: Final[int]
    TCP_NLA_MIN_RTT: Final[int]
    TCP_NLA_PACING_RATE: Final[int]
    TCP_NLA_PAD: Final[int]
    TCP_NLA_RECUR_RETRANS: Final[int]
    TCP_NLA_REHASH: Final[int]
    TCP_NLA_REORDERING: Final[int]
    TCP_NLA_REORD_SEEN: Final[int]
    TCP_NLA_RWND_LIMITED: Final[int]
    TCP_NLA_SNDBUF_LIMITED: Final[int]
    TCP_NLA_SNDQ_SIZE: Final[int]
    TCP_NLA_SND_CWND: Final[int]
    TCP_NLA_SND_SSTHRESH: Final[int]
    TCP_NLA_SRTT: Final[int]
    TCP_NLA_TIMEOUT_REHASH: Final[int]
    TCP_NLA_TOTAL_RETRANS: Final[int]
    TCP_NLA_TTL: Final[int]
    TCP_NODELAY: Final[int]
    TCP_NOTSENT_LOWAT: Final[int]
    TCP_NO_QUEUE: Final[int]
    TCP_QUEUES_NR: Final[int]
    TCP_QUEUE_SEQ: Final[int]
    TCP_QUICKACK: Final[int]
    TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT: Final[int]
    TCP_RECV_QUEUE: Final[int]
    TCP_REPAIR: Final[int]
    TCP_REPAIR_OFF: Final[int]
    TCP_REPAIR_OFF_NO_WP: Final[int]
    TCP_REPAIR_ON: Final[int]
    TCP_REPAIR_OPTIONS: Final[int]
    TCP_REPAIR_QUEUE: Final[int]
    TCP_REPAIR_WINDOW: Final[int]
    TCP_RTO_MAX_MS: Final[int]
    TCP_RTO_MIN_US: Final[int]
    TCP_SAVED_SYN: Final[int]
    TCP_SAVE_SYN: Final[int]
    TCP_SEND_QUEUE: Final[int]
    TCP_SYNCNT: Final[int]
    TCP_SYN_RECV: Final[int]
    TCP_SYN_SENT: Final[int]
    TCP_S_DATA_IN: Final[int]
    TCP_S_DATA_OUT: Final[int]
    TCP_THIN_DUPACK: Final[int]
    TCP_THIN_LINEAR_TIMEOUTS: Final[int]
    TCP_TIMESTAMP: Final[int]
    TCP_TIME_WAIT: Final[int]
    TCP_TX_DELAY: Final[int]
    TCP_ULP: Final[int]
    TCP_USER_TIMEOUT: Final[int]
    TCP_WINDOW_CLAMP: Final[int]
    TCP_ZEROCOPY_RECEIVE: Final[int]
    TFO_COOKIE_UNAVAILABLE: Final[int]
    TFO_DATA_NOT_ACKED: Final[int]
    TFO_STATUS_UNSPEC: Final[int]
    TFO_SYN_RETRANSMITTED: Final[int]
    TIPC_ADDR_ID: Final[int]
    TIPC_ADDR_MCAST: Final[int]
    TIPC_ADDR_NAME: Final[int]
    TIPC_ADDR_NAMESEQ: Final[int]
    TIPC_AEAD_ALG_NAME: Final[int]
    TIPC_AEAD_KEYLEN_MAX: Final[int]
    TIPC_AEAD_KEYLEN_MIN: Final[int]
    TIPC_AEAD_KEY_SIZE_MAX: Final[int]
    TIPC_CFG_SRV: Final[int]
    TIPC_CLUSTER_BITS: Final[int]
    TIPC_CLUSTER_MASK: Final[int]
    TIPC_CLUSTER_OFFSET: Final[int]
    TIPC_CLUSTER_SCOPE: Final[int]
    TIPC_CLUSTER_SIZE: Final[int]
    TIPC_CONN_SHUTDOWN: Final[int]
    TIPC_CONN_TIMEOUT: Final[int]
    TIPC_CRITICAL_IMPORTANCE: Final[int]
    TIPC_DESTNAME: Final[int]
    TIPC_DEST_DROPPABLE: Final[int]
    TIPC_ERRINFO: Final[int]
    TIPC_ERR_NO_NAME: Final[int]
    TIPC_ERR_NO_NODE: Final[int]
    TIPC_ERR_NO_PORT: Final[int]
    TIPC_ERR_OVERLOAD: Final[int]
    TIPC_GROUP_JOIN: Final[int]
    TIPC_GROUP_LEAVE: Final[int]
    TIPC_GROUP_LOOPBACK: Final[int]
    TIPC_GROUP_MEMBER_EVTS: Final[int]
    TIPC_HIGH_IMPORTANCE: Final[int]
    TIPC_IMPORTANCE: Final[int]
    TIPC_LINK_STATE: Final[int]
    TIPC_LOW_IMPORTANCE: Final[int]
    TIPC_MAX_BEARER_NAME: Final[int]
    TIPC_MAX_IF_NAME: Final[int]
    TIPC_MAX_LINK_NAME: Final[int]
    TIPC_MAX_MEDIA_NAME: Final[int]
    TIPC_MAX_USER_MSG_SIZE: Final[int]
    TIPC_MCAST_BROADCAST: Final[int]
    TIPC_MCAST_REPLICAST: Final[int]
    TIPC_MEDIUM_IMPORTANCE: Final[int]
    TIPC_NODEID_LEN: Final[int]
    TIPC_NODELAY: Final[int]
    TIPC_NODE_BITS: Final[int]
    TIPC_NODE_MASK: Final[int]
    TIPC_NODE_OFFSET: Final[int]
    TIPC_NODE_RECVQ_DEPTH: Final[int]
    TIPC_NODE_SCOPE: Final[int]
    TIPC_NODE_SIZE: Final[int]
    TIPC_NODE_STATE: Final[int]
    TIPC_OK: Final[int]
    TIPC_PUBLISHED: Final[int]
    TIPC_REKEYING_NOW: Final[int]
    TIPC_RESERVED_TYPES: Final[int]
    TIPC_RETDATA: Final[int]
    TIPC_SERVICE_ADDR: Final[int]
    TIPC_SERVICE_RANGE: Final[int]
    TIPC_SOCKET_ADDR: Final[int]
    TIPC_SOCK_RECVQ_DEPTH: Final[int]
    TIPC_SOCK_RECVQ_USED: Final[int]
    TIPC_SRC_DROPPABLE: Final[int]
    TIPC_SUBSCR_TIMEOUT: Final[int]
    TIPC_SUB_CANCEL: Final[int]
    TIPC_SUB_PORTS: Final[int]
    TIPC_SUB_SERVICE: Final[int]
    TIPC_TOP_SRV: Final[int]
    TIPC_WAIT_FOREVER: Final[int]
    TIPC_WITHDRAWN: Final[int]
    TIPC_ZONE_BITS: Final[int]
    TIPC_ZONE_CLUSTER_MASK: Final[int]
    TIPC_ZONE_MASK: Final[int]
    TIPC_ZONE_OFFSET: Final[int]
    TIPC_ZONE_SCOPE: Final[int]
    TIPC_ZONE_SIZE: Final[int]
    TLS_1_2_VERSION: Final[int]
    TLS_1_2_VERSION_MAJOR: Final[int]
    TLS_1_2_VERSION_MINOR: Final[int]
    TLS_1_3_VERSION: Final[int]
    TLS_1_3_VERSION_MAJOR: Final[int]
    TLS_1_3_VERSION_MINOR: Final[int]
    TLS_CIPHER_AES_CCM_128: Final[int]
    TLS_CIPHER_AES_CCM_128_IV_SIZE: Final[int]
    TLS_CIPHER_AES_CCM_128_KEY_SIZE: Final[int]
    TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE: Final[int]
    TLS_CIPHER_AES_CCM_128_SALT_SIZE: Final[int]
    TLS_CIPHER_AES_CCM_128_TAG_SIZE: Final[int]
    TLS_CIPHER_AES_GCM_128: Final[int]
    TLS_CIPHER_AES_GCM_128_IV_SIZE: Final[int]
    TLS_CIPHER_AES_GCM_128_KEY_SIZE: Final[int]
    TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE: Final[int]
    TLS_CIPHER_AES_GCM_128_SALT_SIZE: Final[int]
    TLS_CIPHER_AES_GCM_128_TAG_SIZE: Final[int]
    TLS_CIPHER_AES_GCM_256: Final[int]
    TLS_CIPHER_AES_GCM_256_IV_SIZE: Final[int]
    TLS_CIPHER_AES_GCM_256_KEY_SIZE: Final[int]
    TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE: Final[int]
    TLS_CIPHER_AES_GCM_256_SALT_SIZE: Final[int]
    TLS_CIPHER_AES_GCM_256_TAG_SIZE: Final[int]
    TLS_CIPHER_ARIA_GCM_128: Final[int]
    TLS_CIPHER_ARIA_GCM_128_IV_SIZE: Final[int]
    TLS_CIPHER_ARIA_GCM_128_KEY_SIZE: Final[int]
    TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE: Final[int]
    TLS_CIPHER_ARIA_GCM_128_SALT_SIZE: Final[int]
    TLS_CIPHER_ARIA_GCM_128_TAG_SIZE: Final[int]
    TLS_CIPHER_ARIA_GCM_256: Final[int]
    TLS_CIPHER_ARIA_GCM_256_IV_SIZE: Final[int]
    TLS_CIPHER_ARIA_GCM_256_KEY_SIZE: Final[int]
    TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE: Final[int]
    TLS_CIPHER_ARIA_GCM_256_SALT_SIZE: Final[int]
    TLS_CIPHER_ARIA_GCM_256_TAG_SIZE: Final[int]
    TLS_CIPHER_CHACHA20_POLY1305: Final[int]
    TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE: Final[int]
    TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE: Final[int]
    TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE: Final[int]
    TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE: Final[int]
    TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE: Final[int]
    TLS_CIPHER_SM4_CCM: Final[int]
    TLS_CIPHER_SM4_CCM_IV_SIZE: Final[int]
    TLS_CIPHER_SM4_CCM_KEY_SIZE: Final[int]
    TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE: Final[int]
    TLS_CIPHER_SM4_CCM_SALT_SIZE: Final[int]
    TLS_CIPHER_SM4_CCM_TAG_SIZE: Final[int]
    TLS_CIPHER_SM4_GCM: Final[int]
    TLS_CIPHER_SM4_GCM_IV_SIZE: Final[int]
    TLS_CIPHER_SM4_GCM_KEY_SIZE: Final[int]
    TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE: Final[int]
    TLS_CIPHER_SM4_GCM_SALT_SIZE: Final[int]
    TLS_CIPHER_SM4_GCM_TAG_SIZE: Final[int]
    TLS_CONF_BASE: Final[int]
    TLS_CONF_HW: Final[int]
    TLS_CONF_HW_RECORD: Final[int]
    TLS_CONF_SW: Final[int]
    TLS_GET_RECORD_TYPE: Final[int]
    TLS_INFO_CIPHER: Final[int]
    TLS_INFO_MAX: Final[int]
    TLS_INFO_RXCONF: Final[int]
    TLS_INFO_RX_NO_PAD: Final[int]
    TLS_INFO_TXCONF: Final[int]
    TLS_INFO_TX_MAX_PAYLOAD_LEN: Final[int]
    TLS_INFO_UNSPEC: Final[int]
    TLS_INFO_VERSION: Final[int]
    TLS_INFO_ZC_RO_TX: Final[int]
    TLS_RX: Final[int]
    TLS_RX_EXPECT_NO_PAD: Final[int]
    TLS_SET_RECORD_TYPE: Final[int]
    TLS_TX: Final[int]
    TLS_TX_MAX_PAYLOAD_LEN: Final[int]
    TLS_TX_ZEROCOPY_RO: Final[int]
    TPACKET_ALIGNMENT: Final[int]
    TPACKET_HDRLEN: Final[int]
    TPACKET_V1: Final[int]
    TPACKET_V2: Final[int]
    TPACKET_V3: Final[int]
    TP_FT_REQ_FILL_RXHASH: Final[int]
    TP_STATUS_AVAILABLE: Final[int]
    TP_STATUS_BLK_TMO: Final[int]
    TP_STATUS_COPY: Final[int]
    TP_STATUS_CSUMNOTREADY: Final[int]
    TP_STATUS_CSUM_VALID: Final[int]
    TP_STATUS_GSO_TCP: Final[int]
    TP_STATUS_KERNEL: Final[int]
    TP_STATUS_LOSING: Final[int]
    TP_STATUS_SENDING: Final[int]
    TP_STATUS_SEND_REQUEST: Final[int]
    TP_STATUS_TS_RAW_HARDWARE: Final[int]
    TP_STATUS_TS_SOFTWARE: Final[int]
    TP_STATUS_TS_SYS_HARDWARE: Final[int]
    TP_STATUS_USER: Final[int]
    TP_STATUS_VLAN_TPID_VALID: Final[int]
    TP_STATUS_VLAN_VALID: Final[int]
    TP_STATUS_WRONG_FORMAT: Final[int]
    TRY_AGAIN: Final[int]
    UDIAG_SHOW_ICONS: Final[int]
    UDIAG_SHOW_MEMINFO: Final[int]
    UDIAG_SHOW_NAME: Final[int]
    UDIAG_SHOW_PEER: Final[int]
    UDIAG_SHOW_RQLEN: Final[int]
    UDIAG_SHOW_UID: Final[int]
    UDIAG_SHOW_VFS: Final[int]
    UDPLITE_RECV_CSCOV: Final[int]
    UDPLITE_SEND_CSCOV: Final[int]
    UDP_CORK: Final[int]
    UDP_ENCAP: Final[int]
    UDP_ENCAP_ESPINUDP: Final[int]
    UDP_ENCAP_ESPINUDP_NON_IKE: Final[int]
    UDP_ENCAP_GTP0: Final[int]
    UDP_ENCAP_GTP1U: Final[int]
    UDP_ENCAP_L2TPINUDP: Final[int]
    UDP_ENCAP_OVPNINUDP: Final[int]
    UDP_ENCAP_RXRPC: Final[int]
    UDP_GRO: Final[int]
    UDP_NO_CHECK6_RX: Final[int]
    UDP_NO_CHECK6_TX: Final[int]
    UDP_SEGMENT: Final[int]
    UNIX_DIAG_ICONS: Final[int]
    UNIX_DIAG_MAX: Final[int]
    UNIX_DIAG_MEMINFO: Final[int]
    UNIX_DIAG_NAME: Final[int]
    UNIX_DIAG_PEER: Final[int]
    UNIX_DIAG_RQLEN: Final[int]
    UNIX_DIAG_SHUTDOWN: Final[int]
    UNIX_DIAG_UID: Final[int]
    UNIX_DIAG_VFS: Final[int]
    UNIX_PATH_MAX: Final[int]
    VMADDR_CID_ANY: Final[int]
    VMADDR_CID_HOST: Final[int]
    VMADDR_CID_HYPERVISOR: Final[int]
    VMADDR_CID_LOCAL: Final[int]
    VMADDR_FLAG_TO_HOST: Final[int]
    VMADDR_PORT_ANY: Final[int]
    VM_SOCKETS_INVALID_VERSION: Final[int]
    VSOCK_RECVERR: Final[int]
    X25_MASK_CALLED_AE: Final[int]
    X25_MASK_CALLING_AE: Final[int]
    X25_MASK_PACKET_SIZE: Final[int]
    X25_MASK_REVERSE: Final[int]
    X25_MASK_THROUGHPUT: Final[int]
    X25_MASK_WINDOW_SIZE: Final[int]
    X25_PS1024: Final[int]
    X25_PS128: Final[int]
    X25_PS16: Final[int]
    X25_PS2048: Final[int]
    X25_PS256: Final[int]
    X25_PS32: Final[int]
    X25_PS4096: Final[int]
    X25_PS512: Final[int]
    X25_PS64: Final[int]
    X25_QBITINCL: Final[int]
    XDP_ATTACHED_DRV: Final[int]
    XDP_ATTACHED_HW: Final[int]
    XDP_ATTACHED_MULTI: Final[int]
    XDP_ATTACHED_NONE: Final[int]
    XDP_ATTACHED_SKB: Final[int]
    XDP_COPY: Final[int]
    XDP_FLAGS_DRV_MODE: Final[int]
    XDP_FLAGS_HW_MODE: Final[int]
    XDP_FLAGS_MASK: Final[int]
    XDP_FLAGS_MODES: Final[int]
    XDP_FLAGS_REPLACE: Final[int]
    XDP_FLAGS_SKB_MODE: Final[int]
    XDP_FLAGS_UPDATE_IF_NOEXIST: Final[int]
    XDP_MAX_TX_SKB_BUDGET: Final[int]
    XDP_MMAP_OFFSETS: Final[int]
    XDP_OPTIONS: Final[int]
    XDP_OPTIONS_ZEROCOPY: Final[int]
    XDP_PGOFF_RX_RING: Final[int]
    XDP_PGOFF_TX_RING: Final[int]
    XDP_PKT_CONTD: Final[int]
    XDP_RING_NEED_WAKEUP: Final[int]
    XDP_RX_RING: Final[int]
    XDP_SHARED_UMEM: Final[int]
    XDP_STATISTICS: Final[int]
    XDP_TXMD_FLAGS_CHECKSUM: Final[int]
    XDP_TXMD_FLAGS_LAUNCH_TIME: Final[int]
    XDP_TXMD_FLAGS_TIMESTAMP: Final[int]
    XDP_TX_METADATA: Final[int]
    XDP_TX_RING: Final[int]
    XDP_UMEM_COMPLETION_RING: Final[int]
    XDP_UMEM_FILL_RING: Final[int]
    XDP_UMEM_PGOFF_COMPLETION_RING: Final[int]
    XDP_UMEM_PGOFF_FILL_RING: Final[int]
    XDP_UMEM_REG: Final[int]
    XDP_UMEM_TX_METADATA_LEN: Final[int]
    XDP_UMEM_TX_SW_CSUM: Final[int]
    XDP_UMEM_UNALIGNED_CHUNK_FLAG: Final[int]
    XDP_USE_NEED_WAKEUP: Final[int]
    XDP_USE_SG: Final[int]
    XDP_ZEROCOPY: Final[int]
    XSK_UNALIGNED_BUF_ADDR_MASK: Final[int]
    XSK_UNALIGNED_BUF_OFFSET_SHIFT: Final[int]
