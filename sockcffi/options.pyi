# Rendered by `python -m codegen render` from the snapshots of all platforms; do not edit.
import sys
from _typeshed import ReadableBuffer
from collections.abc import Iterable
from datetime import timedelta
from typing import Any, Final, Generic, Protocol, SupportsIndex, TypeVar, type_check_only
from typing_extensions import Never, TypeAlias

from . import AddressFamily, SocketKind, structs

_Parts: TypeAlias = tuple[Any, ...] | dict[str, Any] | ReadableBuffer  # what stands for a struct
_Gives = TypeVar("_Gives", covariant=True)
_Takes = TypeVar("_Takes", contravariant=True)

@type_check_only
class _Socket(Protocol):
    def fileno(self) -> int: ...

class Option(Generic[_Gives, _Takes]):
    name: str
    number: int
    kinds: tuple[str, ...]
    unit: str
    meaning: str
    readable: bool
    writable: bool
    consumes: bool
    families: tuple[int, ...]
    def __init__(
        self,
        name: str,
        level: int,
        level6: int,
        number: int,
        kinds: tuple[str, ...],
        use: str,
        families: tuple[int, ...],
        unit: str,
        meaning: str,
    ) -> None: ...
    @property
    def level(self) -> int: ...
    def get(self, sock: _Socket | int, request: ReadableBuffer | structs.Struct = b"") -> _Gives: ...
    def set(self, sock: _Socket | int, value: _Takes) -> None: ...

def of(sock: _Socket | int) -> dict[str, Any]: ...

IPV6_CHECKSUM: Final[Option[int, SupportsIndex]]
"""Where the checksum lies in what is sent, for the system to fill in; -1 is nowhere (raw sockets). Unit: bytes."""
IPV6_DONTFRAG: Final[Option[bool, bool]]
"""Do not fragment what is sent: RFC 3542."""
IPV6_HOPOPTS: Final[Option[bytes, ReadableBuffer]]
"""The hop-by-hop options of what is sent: RFC 3542."""
IPV6_JOIN_GROUP: Final[Option[Never, structs.ipv6_mreq | _Parts]]
"""Joins a multicast group: RFC 3493."""
IPV6_LEAVE_GROUP: Final[Option[Never, structs.ipv6_mreq | _Parts]]
"""Leaves a multicast group."""
IPV6_MULTICAST_HOPS: Final[Option[int, SupportsIndex]]
"""The hop limit of what is sent to multicast groups. Unit: hops."""
IPV6_MULTICAST_IF: Final[Option[int, SupportsIndex]]
"""The interface of what is sent to multicast groups: its index."""
IPV6_MULTICAST_LOOP: Final[Option[bool, bool]]
"""Whether sockets of this machine receive what it sends to groups."""
IPV6_PKTINFO: Final[Option[structs.in6_pktinfo, structs.in6_pktinfo | _Parts]]
"""The source address and interface of what is sent: RFC 3542."""
IPV6_RECVRTHDR: Final[Option[bool, bool]]
"""Receive the routing header."""
IPV6_RECVTCLASS: Final[Option[bool, bool]]
"""Receive the traffic class, as messages.TrafficClass."""
IPV6_RTHDR: Final[Option[bytes, ReadableBuffer]]
"""The routing header of what is sent: RFC 3542."""
IPV6_TCLASS: Final[Option[int, SupportsIndex]]
"""The traffic class of what is sent: RFC 3542."""
IPV6_UNICAST_HOPS: Final[Option[int, SupportsIndex]]
"""The hop limit of what is sent; -1 is the system's choice. Unit: hops."""
IPV6_V6ONLY: Final[Option[bool, bool]]
"""Serve IPv6 alone, and no IPv4 by mapped addresses."""
IP_HDRINCL: Final[Option[bool, bool]]
"""The program makes the IP header itself (raw sockets)."""
IP_MULTICAST_LOOP: Final[Option[bool, bool]]
"""Whether sockets of this machine receive what it sends to groups."""
IP_MULTICAST_TTL: Final[Option[int, SupportsIndex]]
"""The time to live of what is sent to multicast groups. Unit: hops."""
IP_OPTIONS: Final[Option[bytes, ReadableBuffer]]
"""The options of the IP header of what is sent: RFC 791."""
IP_RECVTTL: Final[Option[bool, bool]]
"""Receive the time to live, as messages.TTL."""
IP_TOS: Final[Option[int, SupportsIndex]]
"""The byte with class (DSCP) and congestion mark (ECN) of what is sent."""
IP_TTL: Final[Option[int, SupportsIndex]]
"""The time to live of what is sent. Unit: hops."""
SO_ACCEPTCONN: Final[Option[bool, Never]]
"""Whether the socket listens."""
SO_BROADCAST: Final[Option[bool, bool]]
"""Allow datagrams to a broadcast address."""
SO_DEBUG: Final[Option[bool, bool]]
"""Record debugging information about this socket; needs CAP_NET_ADMIN."""
SO_DONTROUTE: Final[Option[bool, bool]]
"""Send only to hosts of the local network, and use no router."""
SO_ERROR: Final[Option[int, Never]]
"""The pending error, an errno, or 0; reading clears it."""
SO_KEEPALIVE: Final[Option[bool, bool]]
"""Ask a silent peer whether it is still there; TCP_KEEPIDLE and its kin say when."""
SO_LINGER: Final[Option[structs.linger, structs.linger | _Parts]]
"""Whether close() waits for unsent data, and how many seconds."""
SO_OOBINLINE: Final[Option[bool, bool]]
"""Put urgent data into the normal stream of received data."""
SO_RCVBUF: Final[Option[int, SupportsIndex]]
"""The size of the buffer for receiving; Linux doubles what is set. Unit: bytes."""
SO_RCVLOWAT: Final[Option[int, SupportsIndex]]
"""How much must have come before the socket counts as readable. Unit: bytes."""
SO_RCVTIMEO: Final[Option[float, float | timedelta]]
"""How long a blocking receive call of the system waits; 0 has no limit. Unit: seconds."""
SO_REUSEADDR: Final[Option[bool, bool]]
"""Let bind() take an address that an earlier connection still holds."""
SO_SNDBUF: Final[Option[int, SupportsIndex]]
"""The size of the buffer for sending; Linux doubles what is set. Unit: bytes."""
SO_SNDLOWAT: Final[Option[int, SupportsIndex]]
"""How much room there must be before the socket counts as writable; on Linux always 1. Unit: bytes."""
SO_SNDTIMEO: Final[Option[float, float | timedelta]]
"""How long a blocking send call of the system waits; 0 has no limit. Unit: seconds."""
SO_TIMESTAMP: Final[Option[bool, bool]]
"""Receive the time of arrival in microseconds, as messages.Timestamp."""
SO_TYPE: Final[Option[SocketKind, Never]]
"""The type of the socket."""
TCP_MAXSEG: Final[Option[int, SupportsIndex]]
"""The largest segment to send. Unit: bytes."""
TCP_NODELAY: Final[Option[bool, bool]]
"""Send small pieces at once, instead of waiting to fill a segment (Nagle's algorithm)."""

if not sys.platform.startswith("openbsd"):
    TCP_KEEPCNT: Final[Option[int, SupportsIndex]]
    """How many unanswered probes end the connection. Unit: probes."""
    TCP_KEEPINTVL: Final[Option[int, SupportsIndex | timedelta]]
    """The time between two probes of SO_KEEPALIVE. Unit: seconds."""

if sys.platform != "win32":
    IPV6_DSTOPTS: Final[Option[bytes, ReadableBuffer]]
    """The destination options of what is sent: RFC 3542."""
    IPV6_PATHMTU: Final[Option[structs.ip6_mtuinfo, Never]]
    """The path MTU of a connected socket: RFC 3542."""
    IPV6_RECVDSTOPTS: Final[Option[bool, bool]]
    """Receive the destination options."""
    IPV6_RECVHOPLIMIT: Final[Option[bool, bool]]
    """Receive the hop limit, as messages.HopLimit."""
    IPV6_RECVHOPOPTS: Final[Option[bool, bool]]
    """Receive the hop-by-hop options."""
    IPV6_RECVPATHMTU: Final[Option[bool, bool]]
    """Receive changes of the path MTU, as messages.PathMTU."""
    IPV6_RECVPKTINFO: Final[Option[bool, bool]]
    """Receive interface and destination, as messages.PacketInfo6."""
    IPV6_RTHDRDSTOPTS: Final[Option[bytes, ReadableBuffer]]
    """The destination options before a routing header: RFC 3542."""
    IP_RECVOPTS: Final[Option[bool, bool]]
    """Receive the options of the IP header."""
    IP_RETOPTS: Final[Option[bool, bool]]
    """Receive the options of the IP header, as they are for an answer."""
    SO_REUSEPORT: Final[Option[bool, bool]]
    """Let several sockets bind to one address and port; the system shares the work among them."""

if sys.platform != "linux":
    IP_RECVDSTADDR: Final[Option[bool, bool]]
    """Receive the destination (BSD, macOS)."""
    IP_RECVIF: Final[Option[bool, bool]]
    """Receive the interface (BSD, macOS)."""
    SO_USELOOPBACK: Final[Option[bool, bool]]
    """Receive a copy of one's own messages on a routing socket (BSD)."""

if sys.platform != "darwin":
    if not sys.platform.startswith("openbsd"):
        TCP_KEEPIDLE: Final[Option[int, SupportsIndex | timedelta]]
        """How long a connection is silent before the first probe of SO_KEEPALIVE. Unit: seconds."""

if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
    IP_ADD_SOURCE_MEMBERSHIP: Final[Option[Never, structs.ip_mreq_source | _Parts]]
    """Joins a multicast group, for one sender."""
    IP_BLOCK_SOURCE: Final[Option[Never, structs.ip_mreq_source | _Parts]]
    """Receives no more from one sender of a group."""
    IP_DROP_SOURCE_MEMBERSHIP: Final[Option[Never, structs.ip_mreq_source | _Parts]]
    """Leaves a multicast group, for one sender."""
    IP_RECVTOS: Final[Option[bool, bool]]
    """Receive the byte of IP_TOS, as messages.TypeOfService."""
    IP_UNBLOCK_SOURCE: Final[Option[Never, structs.ip_mreq_source | _Parts]]
    """Receives from that sender again."""
    MCAST_BLOCK_SOURCE: Final[Option[Never, structs.group_source_req | _Parts]]
    """Receives no more from one sender of a group."""
    MCAST_JOIN_GROUP: Final[Option[Never, structs.group_req | _Parts]]
    """Joins a multicast group, of IPv4 or IPv6: RFC 3678."""
    MCAST_JOIN_SOURCE_GROUP: Final[Option[Never, structs.group_source_req | _Parts]]
    """Joins a multicast group, for one sender."""
    MCAST_LEAVE_GROUP: Final[Option[Never, structs.group_req | _Parts]]
    """Leaves a multicast group."""
    MCAST_LEAVE_SOURCE_GROUP: Final[Option[Never, structs.group_source_req | _Parts]]
    """Leaves a multicast group, for one sender."""
    MCAST_UNBLOCK_SOURCE: Final[Option[Never, structs.group_source_req | _Parts]]
    """Receives from that sender again."""
    TCP_FASTOPEN: Final[Option[int, SupportsIndex]]
    """How many TCP Fast Open requests may wait on a listening socket; 0 switches it off. Unit: connections."""

if not sys.platform.startswith("freebsd") and not sys.platform.startswith("openbsd"):
    IP_PKTINFO: Final[Option[bool, bool]]
    """Receive interface and destination, as messages.PacketInfo."""

if sys.platform != "win32" and sys.platform != "darwin":
    ICMP6_FILTER: Final[Option[structs.icmp6_filter, structs.icmp6_filter | _Parts]]
    """Which types of ICMPv6 are not received: RFC 3542."""
    IP_MINTTL: Final[Option[int, SupportsIndex]]
    """The smallest time to live of what is accepted: RFC 5082. Unit: hops."""
    TCP_INFO: Final[Option[structs.tcp_info, Never]]
    """The state of the connection: round trip time, window, losses."""

if sys.platform != "win32":
    if not sys.platform.startswith("netbsd"):
        IPV6_AUTOFLOWLABEL: Final[Option[bool, bool]]
        """Let the system choose a flow label for each connection."""
        IP_ADD_MEMBERSHIP: Final[Option[Never, structs.ip_mreqn | _Parts | structs.ip_mreq]]
        """Joins a multicast group."""
        IP_DROP_MEMBERSHIP: Final[Option[Never, structs.ip_mreqn | _Parts | structs.ip_mreq]]
        """Leaves a multicast group."""
        IP_MULTICAST_IF: Final[Option[structs.in_addr, structs.in_addr | _Parts | structs.ip_mreqn | structs.ip_mreq]]
        """The interface of what is sent to multicast groups."""

if sys.platform != "linux" and sys.platform != "win32":
    IPV6_PORTRANGE: Final[Option[int, SupportsIndex]]
    """Which range a port is chosen from: IPV6_PORTRANGE_HIGH and its kin (BSD, macOS)."""
    IPV6_USE_MIN_MTU: Final[Option[int, SupportsIndex]]
    """Send packets of at most 1280 bytes: 1 always, 0 never, -1 for multicast: RFC 3542."""
    IP_PORTRANGE: Final[Option[int, SupportsIndex]]
    """Which range a port is chosen from: IP_PORTRANGE_HIGH and its kin (BSD, macOS)."""

if sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("openbsd"):
        SCTP_ASSOCINFO: Final[Option[structs.sctp_assocparams, structs.sctp_assocparams | _Parts]]
        """Limits and lifetime of an association."""
        SCTP_AUTOCLOSE: Final[Option[int, SupportsIndex | timedelta]]
        """How long an association may be idle; 0 has no limit. Unit: seconds."""
        SCTP_AUTO_ASCONF: Final[Option[bool, bool]]
        """Tell peers of addresses that come and go."""
        SCTP_DEFAULT_SEND_PARAM: Final[Option[structs.sctp_sndrcvinfo, structs.sctp_sndrcvinfo | _Parts]]
        """What messages without a struct sctp_sndrcvinfo are sent with."""
        SCTP_DISABLE_FRAGMENTS: Final[Option[bool, bool]]
        """A message that needs fragments is an error."""
        SCTP_EVENTS: Final[Option[structs.sctp_event_subscribe, structs.sctp_event_subscribe | _Parts]]
        """Which notifications are received."""
        SCTP_GET_PEER_ADDR_INFO: Final[Option[structs.sctp_paddrinfo, Never]]
        """The state of one address of the peer."""
        SCTP_INITMSG: Final[Option[structs.sctp_initmsg, structs.sctp_initmsg | _Parts]]
        """Numbers of streams and attempts of new associations."""
        SCTP_I_WANT_MAPPED_V4_ADDR: Final[Option[bool, bool]]
        """IPv4 addresses come as mapped IPv6 addresses."""
        SCTP_NODELAY: Final[Option[bool, bool]]
        """Send small messages at once."""
        SCTP_PEER_ADDR_PARAMS: Final[Option[structs.sctp_paddrparams, structs.sctp_paddrparams | _Parts]]
        """Heartbeats, path MTU and delays of one address."""
        SCTP_RTOINFO: Final[Option[structs.sctp_rtoinfo, structs.sctp_rtoinfo | _Parts]]
        """The retransmission timeouts of an association, in milliseconds."""
        SCTP_STATUS: Final[Option[structs.sctp_status, Never]]
        """The state of an association."""
        UDP_ENCAP: Final[Option[int, SupportsIndex]]
        """Which packets the socket takes out of UDP: UDP_ENCAP_ESPINUDP and its kin."""

if sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("netbsd"):
        SO_DOMAIN: Final[Option[AddressFamily, Never]]
        """The address family of the socket."""
        SO_PROTOCOL: Final[Option[int, Never]]
        """The protocol of the socket."""

if sys.platform != "win32":
    if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
        SO_MAX_PACING_RATE: Final[Option[int, SupportsIndex]]
        """The highest rate of sending; the largest number is no limit. Unit: bytes per second."""

if sys.platform != "linux" and sys.platform != "win32":
    if not sys.platform.startswith("openbsd"):
        SO_NOSIGPIPE: Final[Option[bool, bool]]
        """Raise no SIGPIPE for a peer that is gone (BSD, macOS)."""

if sys.platform != "linux" and sys.platform != "win32":
    if not sys.platform.startswith("netbsd"):
        TCP_NOPUSH: Final[Option[bool, bool]]
        """Like TCP_CORK (BSD, macOS)."""

if sys.platform == "linux" or sys.platform == "win32":
    IPV6_ADD_MEMBERSHIP: Final[Option[Never, structs.ipv6_mreq | _Parts]]
    """Another name of IPV6_JOIN_GROUP."""
    IPV6_DROP_MEMBERSHIP: Final[Option[Never, structs.ipv6_mreq | _Parts]]
    """Another name of IPV6_LEAVE_GROUP."""
    IPV6_HDRINCL: Final[Option[bool, bool]]
    """The program makes the IPv6 header itself (raw sockets)."""
    IPV6_MTU: Final[Option[int, SupportsIndex]]
    """The largest packet on the path to the peer of a connected socket; to set it, the largest fragment. Unit: bytes."""
    IPV6_MTU_DISCOVER: Final[Option[int, SupportsIndex]]
    """Whether packets may be fragmented: IPV6_PMTUDISC_DO and its kin."""
    IPV6_RECVERR: Final[Option[bool, bool]]
    """Keep errors, such as those of ICMPv6, in the error queue: messages.receive_error."""
    IPV6_UNICAST_IF: Final[Option[int, SupportsIndex]]
    """The interface of what is sent: its index, in network order."""
    IP_MTU: Final[Option[int, Never]]
    """The largest datagram on the path to the peer of a connected socket. Unit: bytes."""
    IP_MTU_DISCOVER: Final[Option[int, SupportsIndex]]
    """Whether datagrams may be fragmented: IP_PMTUDISC_DO and its kin."""
    IP_RECVERR: Final[Option[bool, bool]]
    """Keep errors, such as those of ICMP, in the error queue: messages.receive_error."""
    IP_UNICAST_IF: Final[Option[int, SupportsIndex]]
    """The interface of what is sent: its index, in network order."""
    SO_ORIGINAL_DST: Final[Option[structs.sockaddr_in, Never]]
    """The destination before netfilter redirected the connection."""

if sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
        IPV6_RECVORIGDSTADDR: Final[Option[bool, bool]]
        """Receive the destination before a redirection."""
        IP_RECVORIGDSTADDR: Final[Option[bool, bool]]
        """Receive the destination before a redirection, as messages.OriginalDestination."""
        NETLINK_ADD_MEMBERSHIP: Final[Option[Never, SupportsIndex]]
        """Joins a multicast group: its number."""
        NETLINK_BROADCAST_ERROR: Final[Option[bool, bool]]
        """Report errors of sending to a group."""
        NETLINK_CAP_ACK: Final[Option[bool, bool]]
        """Leave the request out of an answer."""
        NETLINK_DROP_MEMBERSHIP: Final[Option[Never, SupportsIndex]]
        """Leaves a multicast group."""
        NETLINK_EXT_ACK: Final[Option[bool, bool]]
        """Let an answer say in words what was wrong."""
        NETLINK_GET_STRICT_CHK: Final[Option[bool, bool]]
        """Check requests for lists strictly, so that filters count."""
        NETLINK_LISTEN_ALL_NSID: Final[Option[bool, bool]]
        """Receive from all network namespaces that have an ID here."""
        NETLINK_LIST_MEMBERSHIPS: Final[Option[list[int], Never]]
        """The groups that the socket has joined, a bit each."""
        NETLINK_NO_ENOBUFS: Final[Option[bool, bool]]
        """Do not report lost messages with ENOBUFS."""
        NETLINK_PKTINFO: Final[Option[bool, bool]]
        """Receive the group of each message, as messages.NetlinkGroup."""
        SCTP_ADAPTATION_LAYER: Final[Option[structs.sctp_setadaptation, structs.sctp_setadaptation | _Parts]]
        """A number that is told to peers: RFC 5061."""
        SCTP_CONTEXT: Final[Option[structs.sctp_assoc_value, structs.sctp_assoc_value | _Parts]]
        """A number that comes back with failed messages."""
        SCTP_DEFAULT_SNDINFO: Final[Option[structs.sctp_sndinfo, structs.sctp_sndinfo | _Parts]]
        """What messages without a struct sctp_sndinfo are sent with."""
        SCTP_DELAYED_SACK: Final[Option[structs.sctp_sack_info, structs.sctp_sack_info | _Parts]]
        """When acknowledgements are sent, in milliseconds and packets."""
        SCTP_ENABLE_STREAM_RESET: Final[Option[structs.sctp_assoc_value, structs.sctp_assoc_value | _Parts]]
        """Which resets of streams the peer may ask for: RFC 6525."""
        SCTP_EVENT: Final[Option[structs.sctp_event, structs.sctp_event | _Parts]]
        """Whether one notification is received."""
        SCTP_FRAGMENT_INTERLEAVE: Final[Option[int, SupportsIndex]]
        """Whether parts of several messages may come by turns: 0, 1 or 2."""
        SCTP_GET_ASSOC_NUMBER: Final[Option[int, Never]]
        """How many the socket has. Unit: associations."""
        SCTP_MAXSEG: Final[Option[structs.sctp_assoc_value, structs.sctp_assoc_value | _Parts]]
        """The largest piece of a message. Unit: bytes."""
        SCTP_MAX_BURST: Final[Option[structs.sctp_assoc_value, structs.sctp_assoc_value | _Parts]]
        """How many may be sent at once. Unit: packets."""
        SCTP_PARTIAL_DELIVERY_POINT: Final[Option[int, SupportsIndex]]
        """How much of a message must be there before a part of it is delivered. Unit: bytes."""
        SCTP_PEER_ADDR_THLDS: Final[Option[structs.sctp_paddrthlds, structs.sctp_paddrthlds | _Parts]]
        """After how many losses an address counts as failed: RFC 7829."""
        SCTP_RECVNXTINFO: Final[Option[bool, bool]]
        """Receive a struct sctp_nxtinfo about the next message."""
        SCTP_RECVRCVINFO: Final[Option[bool, bool]]
        """Receive a struct sctp_rcvinfo with each message."""
        SCTP_REUSE_PORT: Final[Option[bool, bool]]
        """Let several sockets bind to one port: RFC 8260."""
        SCTP_STREAM_SCHEDULER: Final[Option[structs.sctp_assoc_value, structs.sctp_assoc_value | _Parts]]
        """How streams share an association: SCTP_SS_FCFS and its kin."""
        TCP_CONGESTION: Final[Option[str, str]]
        """The name of the congestion control, such as cubic."""

if sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("freebsd") and not sys.platform.startswith("openbsd"):
        CAN_RAW_FILTER: Final[Option[list[structs.can_filter], Iterable[structs.can_filter | _Parts]]]
        """Which identifiers are received: each frame that one of these matches."""
        CAN_RAW_LOOPBACK: Final[Option[bool, bool]]
        """Whether other sockets of this machine receive what this one sends."""
        CAN_RAW_RECV_OWN_MSGS: Final[Option[bool, bool]]
        """Receive what this socket sends, too."""

if sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("freebsd") and not sys.platform.startswith("netbsd"):
        IPV6_MINHOPCOUNT: Final[Option[int, SupportsIndex]]
        """The smallest hop limit of what is accepted: RFC 5082. Unit: hops."""

if sys.platform == "linux" or sys.platform == "darwin":
    SO_BINDTODEVICE: Final[Option[str, str]]
    """Use one interface only: its name; an empty one for all."""
    TCP_NOTSENT_LOWAT: Final[Option[int, SupportsIndex]]
    """How little unsent data there must be before the socket counts as writable. Unit: bytes."""

if sys.platform != "linux" and sys.platform != "darwin":
    if not sys.platform.startswith("freebsd") and not sys.platform.startswith("openbsd"):
        IP_ADD_MEMBERSHIP: Final[Option[Never, structs.ip_mreq | _Parts]]
        """Joins a multicast group."""
        IP_DROP_MEMBERSHIP: Final[Option[Never, structs.ip_mreq | _Parts]]
        """Leaves a multicast group."""
        IP_MULTICAST_IF: Final[Option[structs.in_addr, structs.in_addr | _Parts | structs.ip_mreq]]
        """The interface of what is sent to multicast groups."""

if sys.platform == "win32" or sys.platform == "darwin":
    TCP_KEEPALIVE: Final[Option[int, SupportsIndex | timedelta]]
    """What TCP_KEEPIDLE is elsewhere (macOS). Unit: seconds."""

if sys.platform != "linux" and sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("openbsd"):
        LOCAL_CREDS: Final[Option[bool, bool]]
        """Receive who sent each message, as messages.SocketCredentials."""
        SO_ACCEPTFILTER: Final[Option[structs.accept_filter_arg, structs.accept_filter_arg | _Parts]]
        """The name of a filter that accept() waits for, such as httpready (FreeBSD)."""

if sys.platform != "linux" and sys.platform != "win32":
    if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
        IP_DONTFRAG: Final[Option[bool, bool]]
        """Do not fragment what is sent (FreeBSD, macOS)."""
        IP_MSFILTER: Final[Option[bytes, ReadableBuffer]]
        """The senders of a group that are received or not: RFC 3678."""
        LOCAL_PEERCRED: Final[Option[structs.xucred, Never]]
        """User and groups of the peer (BSD, macOS)."""
        TCP_NOOPT: Final[Option[bool, bool]]
        """Use no options of TCP (BSD, macOS)."""

if sys.platform == "linux":
    ALG_SET_AEAD_AUTHSIZE: Final[Option[Never, SupportsIndex]]
    """The size of the authentication tag. Unit: bytes."""
    ALG_SET_KEY: Final[Option[Never, ReadableBuffer]]
    """The key of the algorithm."""
    BT_CHANNEL_POLICY: Final[Option[int, SupportsIndex]]
    """Which kind of controller carries the channel: BT_CHANNEL_POLICY_BREDR_ONLY and its kin."""
    BT_CODEC: Final[Option[bytes, ReadableBuffer]]
    """The codecs of the controller, or the one to use (SCO)."""
    BT_DEFER_SETUP: Final[Option[bool, bool]]
    """Let accept() return before the connection is confirmed, so that the program can refuse it."""
    BT_FLUSHABLE: Final[Option[bool, bool]]
    """Let the controller drop what it could not send in time."""
    BT_MODE: Final[Option[int, SupportsIndex]]
    """The mode of the channel: BT_MODE_BASIC and its kin (L2CAP)."""
    BT_PHY: Final[Option[int, Never]]
    """Which physical layers the link uses, BT_PHY flags."""
    BT_PKT_STATUS: Final[Option[bool, bool]]
    """Receive whether each packet came without errors (SCO)."""
    BT_POWER: Final[Option[structs.bt_power, structs.bt_power | _Parts]]
    """Whether the link may sleep."""
    BT_RCVMTU: Final[Option[int, SupportsIndex]]
    """The largest packet to receive. Unit: bytes."""
    BT_SECURITY: Final[Option[structs.bt_security, structs.bt_security | _Parts]]
    """The level of security, BT_SECURITY_LOW and its kin, and the size of the key."""
    BT_SNDMTU: Final[Option[int, Never]]
    """The largest packet to send. Unit: bytes."""
    BT_VOICE: Final[Option[structs.bt_voice, structs.bt_voice | _Parts]]
    """The voice setting, BT_VOICE_TRANSPARENT and its kin (SCO)."""
    CAN_ISOTP_LL_OPTS: Final[Option[structs.can_isotp_ll_options, structs.can_isotp_ll_options | _Parts]]
    """The size and flags of the frames that carry a message."""
    CAN_ISOTP_OPTS: Final[Option[structs.can_isotp_options, structs.can_isotp_options | _Parts]]
    """Flags, padding and addresses of ISO-TP."""
    CAN_ISOTP_RECV_FC: Final[Option[structs.can_isotp_fc_options, structs.can_isotp_fc_options | _Parts]]
    """What flow control frames ask the sender for."""
    CAN_ISOTP_RX_STMIN: Final[Option[int, SupportsIndex | timedelta]]
    """The gap under which received frames are ignored. Unit: nanoseconds."""
    CAN_ISOTP_TX_STMIN: Final[Option[int, SupportsIndex | timedelta]]
    """The gap between frames that are sent, in place of what the receiver asked for. Unit: nanoseconds."""
    CAN_RAW_ERR_FILTER: Final[Option[int, SupportsIndex]]
    """Which error frames are received: CAN_ERR flags."""
    CAN_RAW_FD_FRAMES: Final[Option[bool, bool]]
    """Send and receive frames of CAN FD, too."""
    CAN_RAW_JOIN_FILTERS: Final[Option[bool, bool]]
    """Receive only what all filters match, instead of any."""
    CAN_RAW_XL_FRAMES: Final[Option[bool, bool]]
    """Send and receive frames of CAN XL, too."""
    CAN_RAW_XL_VCID_OPTS: Final[Option[structs.can_raw_vcid_options, structs.can_raw_vcid_options | _Parts]]
    """The virtual CAN network of frames of CAN XL."""
    HCI_DATA_DIR: Final[Option[bool, bool]]
    """Receive whether each packet came in or went out."""
    HCI_FILTER: Final[Option[structs.hci_filter, structs.hci_filter | _Parts]]
    """Which packets and events are received."""
    HCI_TIME_STAMP: Final[Option[bool, bool]]
    """Receive the time of each packet."""
    ICMP_FILTER: Final[Option[structs.icmp_filter, structs.icmp_filter | _Parts]]
    """Which types of ICMP are not received: raw(7)."""
    IPV6_ADDRFORM: Final[Option[Never, int]]
    """Turns a connected socket with a mapped address into one of AF_INET."""
    IPV6_ADDR_PREFERENCES: Final[Option[int, SupportsIndex]]
    """Which source address is preferred, IPV6_PREFER_SRC flags: RFC 5014."""
    IPV6_FLOWINFO: Final[Option[bool, bool]]
    """Receive the flow label and traffic class of each packet."""
    IPV6_FLOWINFO_SEND: Final[Option[bool, bool]]
    """Send the flow label that an address has."""
    IPV6_FLOWLABEL_MGR: Final[Option[Never, structs.in6_flowlabel_req | _Parts]]
    """Requests, shares or releases a flow label."""
    IPV6_FREEBIND: Final[Option[bool, bool]]
    """Let bind() take an address that does not exist yet."""
    IPV6_JOIN_ANYCAST: Final[Option[Never, structs.ipv6_mreq | _Parts]]
    """Joins an anycast group."""
    IPV6_LEAVE_ANYCAST: Final[Option[Never, structs.ipv6_mreq | _Parts]]
    """Leaves an anycast group."""
    IPV6_MULTICAST_ALL: Final[Option[bool, bool]]
    """Receive from all groups that any socket of this machine joined."""
    IPV6_RECVERR_RFC4884: Final[Option[bool, bool]]
    """Put the extensions of ICMPv6 errors (RFC 4884) into the error queue."""
    IPV6_RECVFRAGSIZE: Final[Option[bool, bool]]
    """Receive the size of the largest fragment, as messages.FragmentSize."""
    IPV6_ROUTER_ALERT_ISOLATE: Final[Option[bool, bool]]
    """Receive Router Alert packets of this socket's network namespace alone."""
    IPV6_TRANSPARENT: Final[Option[bool, bool]]
    """Use addresses that are not of this machine, for transparent proxies; needs CAP_NET_ADMIN."""
    IP_BIND_ADDRESS_NO_PORT: Final[Option[bool, bool]]
    """Let bind() of port 0 leave the port to connect()."""
    IP_CHECKSUM: Final[Option[bool, bool]]
    """Receive the checksum of each datagram."""
    IP_FREEBIND: Final[Option[bool, bool]]
    """Let bind() take an address that does not exist yet."""
    IP_LOCAL_PORT_RANGE: Final[Option[int, SupportsIndex]]
    """The range of ports to choose from: the lowest, plus 65536 times the highest."""
    IP_MSFILTER: Final[Option[structs.ip_msfilter, structs.ip_msfilter | _Parts | ReadableBuffer]]
    """The senders of a group that are received or not: RFC 3678."""
    IP_MULTICAST_ALL: Final[Option[bool, bool]]
    """Receive from all groups that any socket of this machine joined."""
    IP_NODEFRAG: Final[Option[bool, bool]]
    """Do not put fragments together (raw sockets)."""
    IP_PASSSEC: Final[Option[bool, bool]]
    """Receive the security context of the packet."""
    IP_RECVERR_RFC4884: Final[Option[bool, bool]]
    """Put the extensions of ICMP errors (RFC 4884) into the error queue."""
    IP_RECVFRAGSIZE: Final[Option[bool, bool]]
    """Receive the size of the largest fragment, as messages.FragmentSize."""
    IP_ROUTER_ALERT: Final[Option[Never, bool]]
    """Receive packets with the Router Alert option (raw sockets)."""
    IP_TRANSPARENT: Final[Option[bool, bool]]
    """Use addresses that are not of this machine, for transparent proxies; needs CAP_NET_ADMIN."""
    KCM_RECV_DISABLE: Final[Option[bool, bool]]
    """Receive nothing on this socket."""
    L2CAP_CONNINFO: Final[Option[structs.l2cap_conninfo, Never]]
    """The handle of the connection and the class of the device."""
    L2CAP_LM: Final[Option[int, SupportsIndex]]
    """What the link must do, L2CAP_LM flags: BT_SECURITY is newer."""
    L2CAP_OPTIONS: Final[Option[structs.l2cap_options, structs.l2cap_options | _Parts]]
    """The packet sizes and the mode of the channel."""
    LLC_OPT_ACK_TMR_EXP: Final[Option[int, SupportsIndex | timedelta]]
    """How long to wait for an acknowledgement. Unit: seconds."""
    LLC_OPT_BUSY_TMR_EXP: Final[Option[int, SupportsIndex | timedelta]]
    """How long a busy peer is left alone. Unit: seconds."""
    LLC_OPT_PKTINFO: Final[Option[bool, bool]]
    """Receive interface and addresses with each frame."""
    LLC_OPT_P_TMR_EXP: Final[Option[int, SupportsIndex | timedelta]]
    """How long to wait for the answer to a poll. Unit: seconds."""
    LLC_OPT_REJ_TMR_EXP: Final[Option[int, SupportsIndex | timedelta]]
    """How long to wait after a reject. Unit: seconds."""
    LLC_OPT_RETRY: Final[Option[int, SupportsIndex]]
    """How many times a frame is sent again. Unit: retransmissions."""
    LLC_OPT_RX_WIN: Final[Option[int, SupportsIndex]]
    """How many frames the peer may send ahead. Unit: frames."""
    LLC_OPT_SIZE: Final[Option[int, SupportsIndex]]
    """The largest frame. Unit: bytes."""
    LLC_OPT_TX_WIN: Final[Option[int, SupportsIndex]]
    """How many frames may be unacknowledged. Unit: frames."""
    MCAST_MSFILTER: Final[Option[structs.group_filter, structs.group_filter | _Parts | ReadableBuffer]]
    """The senders of a group that are received or not."""
    MPTCP_FULL_INFO: Final[Option[structs.mptcp_full_info, Never]]
    """The state of the connection and of each subflow."""
    MPTCP_INFO: Final[Option[structs.mptcp_info, Never]]
    """The state of the connection."""
    MPTCP_SUBFLOW_ADDRS: Final[Option[bytes, Never]]
    """The addresses of each subflow."""
    MPTCP_TCPINFO: Final[Option[bytes, Never]]
    """The state of each subflow, as TCP_INFO has it."""
    PACKET_ADD_MEMBERSHIP: Final[Option[Never, structs.packet_mreq | _Parts]]
    """Receives what a device usually drops: a multicast address, or all (promiscuous)."""
    PACKET_AUXDATA: Final[Option[bool, bool]]
    """Receive what the headers said, as messages.Frame."""
    PACKET_COPY_THRESH: Final[Option[Never, SupportsIndex]]
    """Let recv() have the frames that are too large for the ring."""
    PACKET_DROP_MEMBERSHIP: Final[Option[Never, structs.packet_mreq | _Parts]]
    """Ends that."""
    PACKET_FANOUT: Final[Option[int, SupportsIndex]]
    """The group that shares the received frames, plus 65536 times how: PACKET_FANOUT_HASH and its kin."""
    PACKET_FANOUT_DATA: Final[Option[Never, Iterable[structs.sock_filter | tuple[int, int, int, int]]]]
    """The program of PACKET_FANOUT_CBPF."""
    PACKET_HDRLEN: Final[Option[int, Never]]
    """The size of the header of a version of rings, which the request names. Unit: bytes."""
    PACKET_IGNORE_OUTGOING: Final[Option[bool, bool]]
    """Do not receive what this machine sends."""
    PACKET_LOSS: Final[Option[bool, bool]]
    """Skip wrong frames of a ring for sending instead of stopping."""
    PACKET_ORIGDEV: Final[Option[bool, bool]]
    """Addresses name the device that brought the frame, and not the one above it."""
    PACKET_QDISC_BYPASS: Final[Option[bool, bool]]
    """Send past the queues of the device."""
    PACKET_RESERVE: Final[Option[int, SupportsIndex]]
    """Room before each frame of a ring. Unit: bytes."""
    PACKET_ROLLOVER_STATS: Final[Option[structs.tpacket_rollover_stats, Never]]
    """How many PACKET_FANOUT gave to another socket. Unit: packets."""
    PACKET_RX_RING: Final[Option[Never, structs.tpacket_req | _Parts | structs.tpacket_req3]]
    """Makes a ring in memory that received frames are written to."""
    PACKET_STATISTICS: Final[Option[structs.tpacket_stats_v3, Never]]
    """How many came and how many were lost, since it was last read. Unit: packets."""
    PACKET_TIMESTAMP: Final[Option[int, SupportsIndex]]
    """Which timestamps the ring has: SOF_TIMESTAMPING flags."""
    PACKET_TX_HAS_OFF: Final[Option[bool, bool]]
    """Frames of a ring for sending say where their data begins."""
    PACKET_TX_RING: Final[Option[Never, structs.tpacket_req | _Parts | structs.tpacket_req3]]
    """Makes a ring in memory that frames are sent from."""
    PACKET_VERSION: Final[Option[int, SupportsIndex]]
    """The layout of the rings: TPACKET_V1, TPACKET_V2, TPACKET_V3."""
    PACKET_VNET_HDR: Final[Option[bool, bool]]
    """Each frame begins with a struct virtio_net_hdr."""
    PACKET_VNET_HDR_SZ: Final[Option[int, SupportsIndex]]
    """The size of the header of PACKET_VNET_HDR. Unit: bytes."""
    PPPOL2TP_SO_DEBUG: Final[Option[int, SupportsIndex]]
    """Which messages the kernel logs: PPPOL2TP_MSG flags."""
    PPPOL2TP_SO_LNSMODE: Final[Option[bool, bool]]
    """Act as the network server, which decides on sequence numbers."""
    PPPOL2TP_SO_RECVSEQ: Final[Option[bool, bool]]
    """Expect sequence numbers in data packets."""
    PPPOL2TP_SO_REORDERTO: Final[Option[int, SupportsIndex | timedelta]]
    """How long to wait for packets that are out of order. Unit: milliseconds."""
    PPPOL2TP_SO_SENDSEQ: Final[Option[bool, bool]]
    """Send sequence numbers in data packets."""
    RDS_CONG_MONITOR: Final[Option[Never, bool]]
    """Receive news of congestion as control messages."""
    RDS_RECVERR: Final[Option[bool, bool]]
    """Receive errors of sending."""
    RFCOMM_CONNINFO: Final[Option[structs.rfcomm_conninfo, Never]]
    """The handle of the connection and the class of the device."""
    RFCOMM_LM: Final[Option[int, SupportsIndex]]
    """What the link must do, RFCOMM_LM flags: BT_SECURITY is newer."""
    SCO_CONNINFO: Final[Option[structs.sco_conninfo, Never]]
    """The handle of the connection and the class of the device."""
    SCO_OPTIONS: Final[Option[structs.sco_options, Never]]
    """The packet size."""
    SCTP_GET_ASSOC_STATS: Final[Option[structs.sctp_assoc_stats, Never]]
    """Counters of an association; reading clears some."""
    SCTP_PRIMARY_ADDR: Final[Option[structs.sctp_prim, structs.sctp_prim | _Parts]]
    """The address of the peer that is used first."""
    SMC_LIMIT_HS: Final[Option[bool, bool]]
    """Limit the handshakes when too many come at once."""
    SO_ATTACH_BPF: Final[Option[Never, SupportsIndex]]
    """A descriptor of an extended BPF program that decides what is received."""
    SO_ATTACH_FILTER: Final[Option[list[structs.sock_filter], Iterable[structs.sock_filter | tuple[int, int, int, int]]]]
    """A classic BPF program that decides what is received."""
    SO_ATTACH_REUSEPORT_CBPF: Final[Option[Never, Iterable[structs.sock_filter | tuple[int, int, int, int]]]]
    """A classic BPF program that chooses among the sockets of SO_REUSEPORT."""
    SO_ATTACH_REUSEPORT_EBPF: Final[Option[Never, SupportsIndex]]
    """A descriptor of an extended BPF program that chooses among the sockets of SO_REUSEPORT."""
    SO_BINDTOIFINDEX: Final[Option[int, SupportsIndex]]
    """Use one interface only: its index; 0 for all."""
    SO_BPF_EXTENSIONS: Final[Option[int, Never]]
    """Which extensions of BPF the kernel has for filters."""
    SO_BUF_LOCK: Final[Option[int, SupportsIndex]]
    """Which buffer sizes the system must not change: SOCK_SNDBUF_LOCK, SOCK_RCVBUF_LOCK."""
    SO_BUSY_POLL: Final[Option[int, SupportsIndex | timedelta]]
    """How long a receive call that finds no data asks the device for some. Unit: microseconds."""
    SO_BUSY_POLL_BUDGET: Final[Option[Never, SupportsIndex]]
    """How many packets busy polling takes at once. Unit: packets."""
    SO_CNX_ADVICE: Final[Option[Never, SupportsIndex]]
    """1 says that the connection makes no progress, so that IPv6 looks for another route."""
    SO_COOKIE: Final[Option[int, Never]]
    """A number that no other socket of this kernel has or had."""
    SO_DETACH_FILTER: Final[Option[Never, SupportsIndex]]
    """Remove the filter; the value does not count."""
    SO_DETACH_REUSEPORT_BPF: Final[Option[Never, SupportsIndex]]
    """Remove the program that chooses; the value does not count."""
    SO_INCOMING_CPU: Final[Option[int, SupportsIndex]]
    """The processor that handles this socket's packets; for a group of SO_REUSEPORT the wish."""
    SO_INCOMING_NAPI_ID: Final[Option[int, Never]]
    """The NAPI ID of the device queue that brought the last packet."""
    SO_INQ: Final[Option[bool, bool]]
    """Receive how many bytes are left to read, as a control message."""
    SO_J1939_ERRQUEUE: Final[Option[bool, bool]]
    """Keep what became of each message in the error queue."""
    SO_J1939_FILTER: Final[Option[Never, Iterable[structs.j1939_filter | _Parts]]]
    """Which messages are received: address, name, PGN."""
    SO_J1939_PROMISC: Final[Option[bool, bool]]
    """Receive messages for others, too."""
    SO_J1939_SEND_PRIO: Final[Option[int, SupportsIndex]]
    """The priority of what is sent, 0 (the highest) to 7; below 2 needs CAP_NET_ADMIN."""
    SO_LOCK_FILTER: Final[Option[bool, bool]]
    """Let nobody change or remove the filter; cannot be undone."""
    SO_MARK: Final[Option[int, SupportsIndex]]
    """The mark of all packets of this socket, for routing and firewalls; needs CAP_NET_ADMIN."""
    SO_MEMINFO: Final[Option[list[int], Never]]
    """The socket's use of memory: numbers at the places SK_MEMINFO_RMEM_ALLOC and its kin."""
    SO_NETNS_COOKIE: Final[Option[int, Never]]
    """A number that names the socket's network namespace."""
    SO_NOFCS: Final[Option[bool, bool]]
    """Let the device send frames without their checksum."""
    SO_NO_CHECK: Final[Option[bool, bool]]
    """Send UDP over IPv4 without checksums."""
    SO_PASSCRED: Final[Option[bool, bool]]
    """Receive who sent each message, as messages.Credentials: unix(7)."""
    SO_PASSPIDFD: Final[Option[bool, bool]]
    """Receive a descriptor of the sender's process, as messages.PidFd."""
    SO_PASSRIGHTS: Final[Option[bool, bool]]
    """Whether messages with descriptors (SCM_RIGHTS) are received."""
    SO_PASSSEC: Final[Option[bool, bool]]
    """Receive the security context of the sender, as messages.Security."""
    SO_PEEK_OFF: Final[Option[int, SupportsIndex]]
    """Where MSG_PEEK begins to read; -1 is the beginning of what waits. Unit: bytes."""
    SO_PEERCRED: Final[Option[structs.ucred, Never]]
    """Process, user and group of the peer over AF_UNIX: unix(7)."""
    SO_PEERGROUPS: Final[Option[list[int], Never]]
    """All groups of the peer over AF_UNIX."""
    SO_PEERPIDFD: Final[Option[int, Never]]
    """A descriptor of the peer's process over AF_UNIX."""
    SO_PEERSEC: Final[Option[str, Never]]
    """The security context of the peer: unix(7)."""
    SO_PREFER_BUSY_POLL: Final[Option[bool, bool]]
    """Prefer busy polling to interrupts of the device."""
    SO_PRIORITY: Final[Option[int, SupportsIndex]]
    """The priority of what is sent in the queues of the device; above 6 needs CAP_NET_ADMIN."""
    SO_RCVBUFFORCE: Final[Option[Never, SupportsIndex]]
    """SO_RCVBUF beyond the system's limit; needs CAP_NET_ADMIN. Unit: bytes."""
    SO_RCVMARK: Final[Option[bool, bool]]
    """Receive the mark of each packet, as messages.Mark."""
    SO_RCVPRIORITY: Final[Option[bool, bool]]
    """Receive the priority of each packet, as messages.Priority."""
    SO_RDS_TRANSPORT: Final[Option[int, SupportsIndex]]
    """What carries the messages: RDS_TRANS_TCP and its kin."""
    SO_RESERVE_MEM: Final[Option[int, SupportsIndex]]
    """Memory that the kernel reserves for this socket. Unit: bytes."""
    SO_RXQ_OVFL: Final[Option[bool, bool]]
    """Receive the number of lost datagrams, as messages.Dropped."""
    SO_SELECT_ERR_QUEUE: Final[Option[bool, bool]]
    """Let an entry of the error queue wake select(2) as an exceptional condition."""
    SO_SNDBUFFORCE: Final[Option[Never, SupportsIndex]]
    """SO_SNDBUF beyond the system's limit; needs CAP_NET_ADMIN. Unit: bytes."""
    SO_TIMESTAMPING: Final[Option[structs.so_timestamping, structs.so_timestamping | _Parts | SupportsIndex]]
    """Which timestamps of sending and receiving come, SOF_TIMESTAMPING flags: the kernel's timestamping.rst."""
    SO_TIMESTAMPNS: Final[Option[bool, bool]]
    """Receive the time of arrival in nanoseconds, as messages.Timestamp."""
    SO_TXREHASH: Final[Option[int, SupportsIndex]]
    """Whether TCP may choose another path after losses: SOCK_TXREHASH_ENABLED and its kin."""
    SO_TXTIME: Final[Option[structs.sock_txtime, structs.sock_txtime | _Parts]]
    """Let messages.TransmitTime say when a packet leaves: the clock and the flags."""
    SO_VM_SOCKETS_BUFFER_MAX_SIZE: Final[Option[int, SupportsIndex]]
    """The most that SO_VM_SOCKETS_BUFFER_SIZE may be. Unit: bytes."""
    SO_VM_SOCKETS_BUFFER_MIN_SIZE: Final[Option[int, SupportsIndex]]
    """The least that SO_VM_SOCKETS_BUFFER_SIZE may be. Unit: bytes."""
    SO_VM_SOCKETS_BUFFER_SIZE: Final[Option[int, SupportsIndex]]
    """The size of the buffer of a stream. Unit: bytes."""
    SO_VM_SOCKETS_CONNECT_TIMEOUT: Final[Option[float, float | timedelta]]
    """How long connect() waits. Unit: seconds."""
    SO_WIFI_STATUS: Final[Option[bool, bool]]
    """Learn whether a frame of Wi-Fi was acknowledged, as messages.WifiStatus."""
    SO_ZEROCOPY: Final[Option[bool, bool]]
    """Allow MSG_ZEROCOPY: the kernel's msg_zerocopy.rst."""
    TCP_AO_ADD_KEY: Final[Option[Never, structs.tcp_ao_add | _Parts]]
    """Adds a key for the authentication of a peer: RFC 5925."""
    TCP_AO_DEL_KEY: Final[Option[Never, structs.tcp_ao_del | _Parts]]
    """Removes such a key."""
    TCP_AO_GET_KEYS: Final[Option[structs.tcp_ao_getsockopt, Never]]
    """The keys that there are."""
    TCP_AO_INFO: Final[Option[structs.tcp_ao_info_opt, structs.tcp_ao_info_opt | _Parts]]
    """Which key is in use, and counters."""
    TCP_CC_INFO: Final[Option[bytes, Never]]
    """Numbers of the congestion control; which struct depends on its name."""
    TCP_CORK: Final[Option[bool, bool]]
    """Send only full segments, for at most 200 ms, until this is switched off."""
    TCP_DEFER_ACCEPT: Final[Option[int, SupportsIndex | timedelta]]
    """Let accept() return only when data has come; about how long to wait for it. Unit: seconds."""
    TCP_DELACK_MAX_US: Final[Option[int, SupportsIndex | timedelta]]
    """The longest delay of an acknowledgement. Unit: microseconds."""
    TCP_FASTOPEN_CONNECT: Final[Option[bool, bool]]
    """Let connect() return at once and send the first data with the SYN."""
    TCP_FASTOPEN_KEY: Final[Option[bytes, ReadableBuffer]]
    """The key of the cookies of TCP Fast Open."""
    TCP_FASTOPEN_NO_COOKIE: Final[Option[bool, bool]]
    """Accept data in a SYN that has no cookie."""
    TCP_INQ: Final[Option[bool, bool]]
    """Receive how many bytes are left to read, as messages.QueueLength."""
    TCP_IS_MPTCP: Final[Option[bool, Never]]
    """Whether the connection uses MPTCP."""
    TCP_LINGER2: Final[Option[int, SupportsIndex | timedelta]]
    """How long a closed connection stays in FIN-WAIT-2. Unit: seconds."""
    TCP_MD5SIG: Final[Option[Never, structs.tcp_md5sig | _Parts]]
    """The key for MD5 signatures of a peer: RFC 2385."""
    TCP_MD5SIG_EXT: Final[Option[Never, structs.tcp_md5sig | _Parts]]
    """The same, with a prefix length or an interface."""
    TCP_QUEUE_SEQ: Final[Option[int, SupportsIndex]]
    """The sequence number of the queue under repair."""
    TCP_QUICKACK: Final[Option[bool, bool]]
    """Acknowledge at once; the system may switch it off again."""
    TCP_REPAIR: Final[Option[int, SupportsIndex]]
    """Put the connection under repair, to save or restore it; needs CAP_NET_ADMIN."""
    TCP_REPAIR_OPTIONS: Final[Option[Never, Iterable[structs.tcp_repair_opt | _Parts]]]
    """The negotiated options of a connection under repair."""
    TCP_REPAIR_QUEUE: Final[Option[int, SupportsIndex]]
    """Which queue is under repair: TCP_RECV_QUEUE, TCP_SEND_QUEUE."""
    TCP_REPAIR_WINDOW: Final[Option[structs.tcp_repair_window, structs.tcp_repair_window | _Parts]]
    """The windows of a connection under repair."""
    TCP_RTO_MAX_MS: Final[Option[int, SupportsIndex | timedelta]]
    """The longest retransmission timeout. Unit: milliseconds."""
    TCP_RTO_MIN_US: Final[Option[int, SupportsIndex | timedelta]]
    """The shortest retransmission timeout. Unit: microseconds."""
    TCP_SAVED_SYN: Final[Option[bytes, Never]]
    """The headers of the SYN, once, after TCP_SAVE_SYN."""
    TCP_SAVE_SYN: Final[Option[int, SupportsIndex]]
    """Keep the headers of the SYN for TCP_SAVED_SYN; 2 keeps the link's header too."""
    TCP_SYNCNT: Final[Option[int, SupportsIndex]]
    """How many times a SYN is sent again before connect() fails. Unit: retransmissions."""
    TCP_THIN_LINEAR_TIMEOUTS: Final[Option[bool, bool]]
    """Do not double the retransmission timeout of a stream with few packets."""
    TCP_TIMESTAMP: Final[Option[int, SupportsIndex]]
    """The clock of TCP's timestamps; can be set under repair."""
    TCP_TX_DELAY: Final[Option[int, SupportsIndex | timedelta]]
    """Delay all that is sent, for tests. Unit: microseconds."""
    TCP_ULP: Final[Option[str, str]]
    """The name of the protocol above TCP, such as tls."""
    TCP_USER_TIMEOUT: Final[Option[int, SupportsIndex | timedelta]]
    """How long sent data may stay unacknowledged before the connection ends; 0 is the system's choice. Unit: milliseconds."""
    TCP_WINDOW_CLAMP: Final[Option[int, SupportsIndex]]
    """The largest window to advertise. Unit: bytes."""
    TCP_ZEROCOPY_RECEIVE: Final[Option[structs.tcp_zerocopy_receive, Never]]
    """Maps received data into memory: the kernel's tcp.rst."""
    TIPC_CONN_TIMEOUT: Final[Option[int, SupportsIndex | timedelta]]
    """How long connect() waits. Unit: milliseconds."""
    TIPC_DEST_DROPPABLE: Final[Option[bool, bool]]
    """Messages that cannot be delivered are dropped and not returned."""
    TIPC_GROUP_JOIN: Final[Option[structs.tipc_group_req, structs.tipc_group_req | _Parts]]
    """Joins a group."""
    TIPC_GROUP_LEAVE: Final[Option[Never, SupportsIndex]]
    """Leaves the group; the value does not count."""
    TIPC_IMPORTANCE: Final[Option[int, SupportsIndex]]
    """The importance of what is sent: TIPC_LOW_IMPORTANCE and its kin."""
    TIPC_MCAST_BROADCAST: Final[Option[Never, SupportsIndex]]
    """Send to groups by broadcast; the value does not count."""
    TIPC_MCAST_REPLICAST: Final[Option[Never, SupportsIndex]]
    """Send to groups by a copy for each member; the value does not count."""
    TIPC_NODELAY: Final[Option[Never, bool]]
    """Send small pieces at once."""
    TIPC_NODE_RECVQ_DEPTH: Final[Option[int, Never]]
    """How many wait on this node; newer kernels always say 0. Unit: messages."""
    TIPC_SOCK_RECVQ_DEPTH: Final[Option[int, Never]]
    """How many wait for this socket. Unit: messages."""
    TIPC_SOCK_RECVQ_USED: Final[Option[int, Never]]
    """How much waits for this socket. Unit: bytes."""
    TIPC_SRC_DROPPABLE: Final[Option[bool, bool]]
    """Messages that are sent may be dropped in a congestion."""
    TLS_RX: Final[Option[Never, structs.tls12_crypto_info_aes_gcm_128 | _Parts | structs.tls12_crypto_info_aes_gcm_256 | structs.tls12_crypto_info_chacha20_poly1305]]
    """The cipher and key of what is received."""
    TLS_RX_EXPECT_NO_PAD: Final[Option[bool, bool]]
    """Expect records of TLS 1.3 without padding, which is faster."""
    TLS_TX: Final[Option[Never, structs.tls12_crypto_info_aes_gcm_128 | _Parts | structs.tls12_crypto_info_aes_gcm_256 | structs.tls12_crypto_info_chacha20_poly1305]]
    """The cipher and key of what is sent."""
    TLS_TX_MAX_PAYLOAD_LEN: Final[Option[int, SupportsIndex]]
    """The largest record to send. Unit: bytes."""
    TLS_TX_ZEROCOPY_RO: Final[Option[bool, bool]]
    """Let the device encrypt files of sendfile() from where they are."""
    UDPLITE_RECV_CSCOV: Final[Option[int, SupportsIndex]]
    """The least that the checksum of an accepted datagram covers; 0 is all. Unit: bytes."""
    UDPLITE_SEND_CSCOV: Final[Option[int, SupportsIndex]]
    """How much of a datagram the checksum covers; 0 is all. Unit: bytes."""
    UDP_CORK: Final[Option[bool, bool]]
    """Collect all that is sent into one datagram until this is switched off."""
    UDP_GRO: Final[Option[bool, bool]]
    """Receive several datagrams in one piece, with messages.SegmentSize."""
    UDP_NO_CHECK6_RX: Final[Option[bool, bool]]
    """Accept datagrams over IPv6 without checksums."""
    UDP_NO_CHECK6_TX: Final[Option[bool, bool]]
    """Send over IPv6 without checksums, for tunnels: RFC 6935."""
    UDP_SEGMENT: Final[Option[int, SupportsIndex]]
    """The size of the datagrams that the kernel cuts each send into; 0 switches it off. Unit: bytes."""
    XDP_MMAP_OFFSETS: Final[Option[structs.xdp_mmap_offsets, Never]]
    """Where the parts of each ring lie in memory. Unit: bytes."""
    XDP_OPTIONS: Final[Option[structs.xdp_options, Never]]
    """Whether frames are received without a copy."""
    XDP_RX_RING: Final[Option[Never, SupportsIndex]]
    """The size of the ring of received frames. Unit: frames."""
    XDP_STATISTICS: Final[Option[structs.xdp_statistics, Never]]
    """How many were dropped or wrong. Unit: packets."""
    XDP_TX_RING: Final[Option[Never, SupportsIndex]]
    """The size of the ring of frames to send. Unit: frames."""
    XDP_UMEM_COMPLETION_RING: Final[Option[Never, SupportsIndex]]
    """The size of the ring of frames that were sent. Unit: frames."""
    XDP_UMEM_FILL_RING: Final[Option[Never, SupportsIndex]]
    """The size of the ring of free frames. Unit: frames."""
    XDP_UMEM_REG: Final[Option[Never, structs.xdp_umem_reg | _Parts]]
    """The memory that holds the frames."""

if sys.platform == "win32":
    SO_EXCLUSIVEADDRUSE: Final[Option[bool, bool]]
    """Let nobody else bind to this address (Windows)."""

if sys.platform != "linux" and sys.platform != "win32" and sys.platform != "darwin":
    if sys.platform.startswith("freebsd"):
        SO_BINTIME: Final[Option[bool, bool]]
        """Receive the time of arrival as a struct bintime (FreeBSD)."""
        SO_LISTENINCQLEN: Final[Option[int, Never]]
        """How many are being made (FreeBSD). Unit: connections."""
        SO_LISTENQLEN: Final[Option[int, Never]]
        """How many wait for accept() (FreeBSD). Unit: connections."""
        SO_LISTENQLIMIT: Final[Option[int, Never]]
        """How many may wait for accept() (FreeBSD). Unit: connections."""
        SO_REUSEPORT_LB: Final[Option[bool, bool]]
        """SO_REUSEPORT that shares the connections evenly (FreeBSD)."""
        SO_SETFIB: Final[Option[int, SupportsIndex]]
        """Which routing table the socket uses (FreeBSD)."""
        SO_TS_CLOCK: Final[Option[int, SupportsIndex]]
        """The clock of SO_TIMESTAMP, SO_TS_REALTIME and its kin (FreeBSD)."""
        SO_USER_COOKIE: Final[Option[Never, SupportsIndex]]
        """A number of the program's choice, for firewalls (FreeBSD)."""
        TCP_FUNCTION_BLK: Final[Option[structs.tcp_function_set, structs.tcp_function_set | _Parts]]
        """Which implementation of TCP serves the socket (FreeBSD)."""

if sys.platform != "linux" and sys.platform != "win32" and sys.platform != "darwin":
    if sys.platform.startswith("netbsd"):
        LOCAL_PEEREID: Final[Option[structs.unpcbid, Never]]
        """Process, user and group of the peer (NetBSD)."""

if sys.platform != "linux" and sys.platform != "win32" and sys.platform != "darwin":
    if sys.platform.startswith("openbsd"):
        SO_BINDANY: Final[Option[bool, bool]]
        """Let bind() take addresses that are not of this machine (OpenBSD)."""
        SO_PEERCRED: Final[Option[structs.sockpeercred, Never]]
        """Process, user and group of the peer over AF_UNIX: unix(7)."""
        SO_RTABLE: Final[Option[int, SupportsIndex]]
        """Which routing table the socket uses (OpenBSD)."""

if sys.platform == "darwin":
    IPV6_BOUND_IF: Final[Option[int, SupportsIndex]]
    """Use one interface only: its index (macOS)."""
    IP_BOUND_IF: Final[Option[int, SupportsIndex]]
    """Use one interface only: its index (macOS)."""
    LOCAL_PEERPID: Final[Option[int, Never]]
    """The process of the peer (macOS)."""
    SO_NREAD: Final[Option[int, Never]]
    """How much waits to be received (macOS). Unit: bytes."""
    SO_NWRITE: Final[Option[int, Never]]
    """How much waits to be sent (macOS). Unit: bytes."""
    TCP_CONNECTION_INFO: Final[Option[structs.tcp_connection_info, Never]]
    """The state of the connection (macOS)."""
