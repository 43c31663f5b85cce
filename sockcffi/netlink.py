"""What the kernel of Linux tells over netlink, as objects: links, addresses, routes, neighbours, rules, and changes as they come.

    for link in netlink.links(): print(link.name, link.mtu)         rtnetlink(7)
    for change in netlink.watch("addresses"): ...                   the state as it is, and then each change
    netlink.families()                                              generic netlink

A message has `header`, the struct in front, and `attributes`: {"IFLA_MTU": 1500, ...}. An attribute that is not known here has its number
and its bytes there. Reading needs no right; what changes something needs CAP_NET_ADMIN. Sockets may be those of either module.
"""

from __future__ import annotations

import os
from collections import deque
from errno import EBUSY, EMSGSIZE, ENOBUFS
from itertools import count
from struct import Struct
from sys import byteorder
from typing import Any, Callable, Generic, Iterator, NamedTuple, TypeVar

import sockcffi as _socket

from . import structs
from .addresses import network
from .binding.errors import check
from .binding.native import lib
from .functions.interfaces import InterfaceFlag

if not hasattr(_socket, "NETLINK_ROUTE"):
    raise ImportError("sockcffi.netlink: this platform has no rtnetlink")

# fmt: off
__all__ = ["Address", "Change", "GenericFamily", "Link", "Malformed", "Message", "Neighbour", "NextHop", "Route", "Rule", "Watch",
           "add_address", "add_route", "addresses", "attribute", "attributes", "families", "links", "neighbours", "open_socket", "request",
           "routes", "rules", "set_up", "watch"]
# fmt: on


def __dir__() -> list[str]:
    return sorted(__all__)


SIZE = 65536  # bytes of a receive; the kernel's replies have 32 KiB at most, a single message can be longer
ATTEMPTS = 100  # at a dump that changes interrupt

T = TypeVar("T")
Decoder = Callable[[bytes, int], Any]
Table = dict[int, tuple[str, Decoder]]


class Malformed(ValueError):
    """Bytes that are no netlink message: cut off, or with a length that cannot be."""


def _value(name: str) -> int:
    """A constant; -1, which is no number of an attribute, where the headers of the build are without netlink."""
    value: int = getattr(_socket, name, -1)
    return value


def _row(struct: Any) -> Struct:
    """A struct of integers alone, for the places where an object for each would take too long."""
    return Struct("=" + "".join(member.format.format[-1] for member in struct._members.values()))


_HEADER = _row(structs.nlmsghdr)
_ATTRIBUTE = _row(structs.nlattr)
_TYPE = 0xFFFF & ~(_socket.NLA_F_NESTED | _socket.NLA_F_NET_BYTEORDER)


def _aligned(size: int) -> int:
    return size + 3 & ~3


# ---- messages and attributes as bytes ----


def messages(data: bytes) -> Iterator[tuple[int, int, int, int, bytes]]:
    """(type, flags, sequence number, port, content) of each message in `data`; Malformed where one does not fit."""
    at, end = 0, len(data)
    while at < end:
        if end - at < _HEADER.size:
            raise Malformed(f"netlink: {end - at} bytes are left over, a header has {_HEADER.size}")
        size, kind, flags, sequence, port = _HEADER.unpack_from(data, at)
        if not _HEADER.size <= size <= end - at:
            raise Malformed(f"netlink: a message of {size} bytes, where {end - at} are left")
        yield kind, flags, sequence, port, data[at + _HEADER.size : at + size]
        at += _aligned(size)


def attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(number, content) of each attribute in `data`; Malformed where one does not fit."""
    at, end = 0, len(data)
    while at < end:
        if end - at < _ATTRIBUTE.size:
            raise Malformed(f"netlink: {end - at} bytes are left over, an attribute has at least {_ATTRIBUTE.size}")
        size, kind = _ATTRIBUTE.unpack_from(data, at)
        if not _ATTRIBUTE.size <= size <= end - at:
            raise Malformed(f"netlink: an attribute of {size} bytes, where {end - at} are left")
        yield kind & _TYPE, data[at + _ATTRIBUTE.size : at + size]
        at += _aligned(size)


def attribute(number: int, content: bytes) -> bytes:
    """The bytes of an attribute, to put into a request; its content has at most 65,531 bytes."""
    size = _ATTRIBUTE.size + len(content)
    if size > 0xFFFF:
        raise ValueError(f"attribute(): content has at most {0xFFFF - _ATTRIBUTE.size} bytes, not {len(content)}")
    return _ATTRIBUTE.pack(size, number) + content + bytes(-size % 4)


# ---- what attributes hold ----


def _integer(size: int, order: str = byteorder, signed: bool = False) -> Decoder:
    def decode(data: bytes, family: int) -> int:
        if len(data) != size:
            raise Malformed(f"netlink: {len(data)} bytes where an integer has {size}")
        return int.from_bytes(data, order, signed=signed)  # type: ignore[arg-type]

    return decode


def _text(data: bytes, family: int) -> str:
    return data.partition(b"\0")[0].decode("utf-8", "surrogateescape")


def _bytes(data: bytes, family: int) -> bytes:
    return data


def _flag(data: bytes, family: int) -> bool:
    return True


def _ip(data: bytes, family: int) -> Any:
    """An IP address as text; of other families, as MPLS, its bytes."""
    if family == _socket.AF_INET and len(data) == 4 or family == _socket.AF_INET6 and len(data) == 16:
        return network.ntop(family, data)
    if family in (_socket.AF_INET, _socket.AF_INET6):
        raise Malformed(f"netlink: an address of {len(data)} bytes")
    return data


def _struct(name: str) -> Decoder:
    def decode(data: bytes, family: int) -> Any:
        return getattr(structs, name).unpack(data, partial=True)

    return decode


def _nested(table: Table) -> Decoder:
    def decode(data: bytes, family: int) -> Any:
        return _decoded(data, table, family)

    return decode


def _decoded(data: bytes, table: Table, family: int) -> dict[Any, Any]:
    """{name: value} of attributes, and {number: bytes} of those that the table has not."""
    found: dict[Any, Any] = {}
    for number, content in attributes(data):
        name, decode = table.get(number, (number, _bytes))
        found[name] = decode(content, family)
    return found


_DECODERS: dict[str, Decoder] = {
    "u8": _integer(1),
    "u16": _integer(2),
    "u32": _integer(4),
    "u64": _integer(8),
    "s32": _integer(4, signed=True),
    "be16": _integer(2, "big"),
    "be32": _integer(4, "big"),
    "be64": _integer(8, "big"),
    "text": _text,
    "bytes": _bytes,
    "flag": _flag,
    "ip": _ip,
}


def _table(prefix: str, lines: str, **more: Decoder) -> Table:
    """{number: (name, decoder)} of lines that have a type and then the names without their prefix."""
    pairs = [(name, _DECODERS[kind]) for kind, *names in map(str.split, lines.strip().splitlines()) for name in names]
    return {_value(prefix + name): (prefix + name, decode) for name, decode in [*pairs, *more.items()]}


def _list_of(decode: Decoder) -> Decoder:
    """An array of attributes, whose numbers only count."""
    return lambda data, family: [decode(content, family) for _, content in attributes(data)]


_KINDS = {
    "vlan": _table("IFLA_VLAN_", "u16 ID\nbe16 PROTOCOL\nbytes FLAGS"),
    "bridge": _table(
        "IFLA_BR_",
        """
        u32 FORWARD_DELAY HELLO_TIME MAX_AGE AGEING_TIME STP_STATE ROOT_PATH_COST
        u16 PRIORITY ROOT_PORT VLAN_DEFAULT_PVID GROUP_FWD_MASK
        u8 VLAN_FILTERING TOPOLOGY_CHANGE TOPOLOGY_CHANGE_DETECTED MCAST_ROUTER MCAST_SNOOPING MCAST_QUERIER NF_CALL_IPTABLES
        bytes ROOT_ID BRIDGE_ID GROUP_ADDR
        be16 VLAN_PROTOCOL
        u64 HELLO_TIMER TCN_TIMER TOPOLOGY_CHANGE_TIMER GC_TIMER
        """,
    ),
    "macvlan": _table("IFLA_MACVLAN_", "u32 MODE MACADDR_COUNT\nu16 FLAGS"),
    "tun": _table("IFLA_TUN_", "u32 OWNER GROUP NUM_QUEUES NUM_DISABLED_QUEUES\nu8 TYPE PI VNET_HDR PERSIST MULTI_QUEUE"),
    "vrf": _table("IFLA_VRF_", "u32 TABLE"),
    "vxlan": _table("IFLA_VXLAN_", "u32 ID LINK AGEING LIMIT\nu8 TOS TTL LEARNING PROXY RSC L2MISS L3MISS\nbe16 PORT\nbytes GROUP LOCAL"),
}


def _link_info(data: bytes, family: int) -> dict[Any, Any]:
    """IFLA_LINKINFO: the attributes of its data depend on the kind of the link."""
    found = _decoded(data, _LINK_INFO, family)
    content = found.get("IFLA_INFO_DATA")
    if content is not None:
        found["IFLA_INFO_DATA"] = _decoded(content, _KINDS.get(found.get("IFLA_INFO_KIND", ""), {}), family)
    return found


class NextHop(NamedTuple):
    """One way of a route that has several."""

    index: int  #: of the interface
    flags: int  #: ``RTNH_F_...``
    weight: int  #: 1 to 256
    gateway: Any  #: an address as text; None where the interface itself leads there
    attributes: dict[Any, Any]


def _next_hops(data: bytes, family: int) -> list[NextHop]:
    """RTA_MULTIPATH: structs rtnexthop with attributes behind each."""
    found = []
    while data:
        if len(data) < structs.rtnexthop.size:
            raise Malformed(f"netlink: {len(data)} bytes are left over in RTA_MULTIPATH")
        hop = structs.rtnexthop.unpack(data, partial=True)
        if not structs.rtnexthop.size <= hop.rtnh_len <= len(data):
            raise Malformed(f"netlink: a next hop of {hop.rtnh_len} bytes, where {len(data)} are left")
        more = _decoded(data[structs.rtnexthop.size : hop.rtnh_len], _ROUTE, family)
        found.append(NextHop(hop.rtnh_ifindex, hop.rtnh_flags, hop.rtnh_hops + 1, more.get("RTA_GATEWAY", more.get("RTA_VIA")), more))
        data = data[_aligned(hop.rtnh_len) :]
    return found


def _via(data: bytes, family: int) -> Any:
    """RTA_VIA: a gateway of another family than the route's."""
    size: int = structs.rtvia.size
    if len(data) < size:
        raise Malformed(f"netlink: {len(data)} bytes of a struct rtvia, which has {size}")
    return _ip(data[size:], structs.rtvia.unpack(data, partial=True).rtvia_family)


_LINK_INFO = _table("IFLA_INFO_", "text KIND SLAVE_KIND\nbytes DATA SLAVE_DATA XSTATS")
_LINK = _table(
    "IFLA_",
    """
    text IFNAME QDISC IFALIAS PHYS_PORT_NAME PARENT_DEV_NAME PARENT_DEV_BUS_NAME ALT_IFNAME
    u32 MTU LINK MASTER TXQLEN WEIGHT GROUP PROMISCUITY ALLMULTI NUM_TX_QUEUES NUM_RX_QUEUES MIN_MTU MAX_MTU CARRIER_CHANGES
    u32 CARRIER_UP_COUNT CARRIER_DOWN_COUNT GSO_MAX_SEGS GSO_MAX_SIZE GRO_MAX_SIZE GSO_IPV4_MAX_SIZE GRO_IPV4_MAX_SIZE TSO_MAX_SIZE
    u32 TSO_MAX_SEGS NET_NS_PID NET_NS_FD EXT_MASK NUM_VF EVENT
    s32 LINK_NETNSID NEW_NETNSID IF_NETNSID NEW_IFINDEX
    u16 HEADROOM TAILROOM
    u8 OPERSTATE LINKMODE CARRIER PROTO_DOWN NETNS_IMMUTABLE
    bytes ADDRESS BROADCAST PERM_ADDRESS PHYS_PORT_ID PHYS_SWITCH_ID WIRELESS AF_SPEC PROTINFO
    """,
    STATS=_struct("rtnl_link_stats"),
    STATS64=_struct("rtnl_link_stats64"),
    LINKINFO=_link_info,
    PROP_LIST=_list_of(_text),
)
_ADDRESS = _table(
    "IFA_",
    "ip ADDRESS LOCAL BROADCAST ANYCAST MULTICAST\ntext LABEL\nu32 FLAGS RT_PRIORITY\ns32 TARGET_NETNSID\nu8 PROTO",
    CACHEINFO=_struct("ifa_cacheinfo"),
)
_METRICS = _table(
    "RTAX_",
    """
    u32 LOCK MTU WINDOW RTT RTTVAR SSTHRESH CWND ADVMSS REORDERING HOPLIMIT INITCWND FEATURES RTO_MIN INITRWND QUICKACK FASTOPEN_NO_COOKIE
    text CC_ALGO
    """,
)
_ROUTE = _table(
    "RTA_",
    """
    ip DST SRC GATEWAY PREFSRC
    u32 IIF OIF PRIORITY FLOW TABLE MARK EXPIRES UID NH_ID
    u16 ENCAP_TYPE
    u8 PREF TTL_PROPAGATE IP_PROTO
    be16 SPORT DPORT
    be32 FLOWLABEL
    bytes NEWDST ENCAP MFC_STATS
    """,
    METRICS=_nested(_METRICS),
    CACHEINFO=_struct("rta_cacheinfo"),
    MULTIPATH=_next_hops,
    VIA=_via,
)
_NEIGHBOUR = _table(
    "NDA_",
    """
    ip DST
    bytes LLADDR NDM_STATE_MASK NDM_FLAGS_MASK
    u32 PROBES VNI IFINDEX MASTER SRC_VNI NH_ID FLAGS_EXT
    s32 LINK_NETNSID
    u16 VLAN
    be16 PORT
    u8 PROTOCOL
    """,
    CACHEINFO=_struct("nda_cacheinfo"),
)
_RULE = _table(
    "FRA_",
    """
    ip DST SRC
    text IIFNAME OIFNAME
    u32 GOTO PRIORITY FWMARK FWMASK FLOW SUPPRESS_IFGROUP TABLE
    s32 SUPPRESS_PREFIXLEN
    be64 TUN_ID
    u8 L3MDEV PROTOCOL IP_PROTO DSCP
    """,
    UID_RANGE=_struct("fib_rule_uid_range"),
    SPORT_RANGE=_struct("fib_rule_port_range"),
    DPORT_RANGE=_struct("fib_rule_port_range"),
)
_OPERATION = _table("CTRL_ATTR_OP_", "u32 ID FLAGS")
_GROUP = _table("CTRL_ATTR_MCAST_GRP_", "text NAME\nu32 ID")
_FAMILY = _table(
    "CTRL_ATTR_",
    "u16 FAMILY_ID\ntext FAMILY_NAME\nu32 VERSION HDRSIZE MAXATTR",
    OPS=_list_of(_nested(_OPERATION)),
    MCAST_GROUPS=_list_of(_nested(_GROUP)),
)


# ---- messages as objects ----


class _Member(Generic[T]):
    """A member of the header."""

    def __init__(self, name: str, kind: Callable[[Any], T]) -> None:
        self.name, self.kind = name, kind

    def __get__(self, message: Any, owner: Any = None) -> T:
        return self if message is None else self.kind(getattr(message.header, self.name))  # type: ignore[return-value]


class _Attribute(Generic[T]):
    """An attribute; None where the message has none."""

    def __init__(self, name: str, kind: Callable[[Any], T]) -> None:
        self.name = name

    def __get__(self, message: Any, owner: Any = None) -> T | None:
        return self if message is None else message.attributes.get(self.name)  # type: ignore[return-value]


class Message:
    """What the kernel says of one thing. Two are equal when the kernel's bytes are the same."""

    struct = ""  #: the name of the header's struct
    table: Table = {}
    family = _Member("", int)

    def __init__(self, data: bytes) -> None:
        header = getattr(structs, self.struct)
        if len(data) < header.size:
            raise Malformed(f"netlink: {len(data)} bytes of a struct {self.struct}, which has {header.size}")
        self.data = data  #: the bytes of all
        self.header = header.unpack(data[: header.size])
        self.attributes = _decoded(data[_aligned(header.size) :], self.table, self.family)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.data == other.data  # type: ignore[attr-defined]

    def __hash__(self) -> int:
        return hash(self.data)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.header} {self.attributes}>"

    @property
    def key(self) -> tuple[Any, ...]:
        """What tells it from others of its kind, though other things about it change."""
        return (self.data,)


class Link(Message):
    """An interface: struct ifinfomsg and ``IFLA_`` attributes."""

    struct, table = "ifinfomsg", _LINK
    family = _Member("ifi_family", int)
    index = _Member("ifi_index", int)
    type = _Member("ifi_type", int)  #: ``ARPHRD_...``
    flags = _Member("ifi_flags", InterfaceFlag)
    name = _Attribute("IFLA_IFNAME", str)
    mtu = _Attribute("IFLA_MTU", int)
    address = _Attribute("IFLA_ADDRESS", bytes)
    broadcast = _Attribute("IFLA_BROADCAST", bytes)
    state = _Attribute("IFLA_OPERSTATE", int)  #: ``IF_OPER_...``
    master = _Attribute("IFLA_MASTER", int)  #: the index of the bridge or bond that it is part of
    parent = _Attribute("IFLA_LINK", int)  #: the index of the interface below, or of the peer
    namespace = _Attribute("IFLA_LINK_NETNSID", int)  #: the id of the parent's network namespace, where that is another
    queue_length = _Attribute("IFLA_TXQLEN", int)  #: in packets
    queueing = _Attribute("IFLA_QDISC", str)
    group = _Attribute("IFLA_GROUP", int)
    alias = _Attribute("IFLA_IFALIAS", str)
    statistics = _Attribute("IFLA_STATS64", structs.Struct)

    @property
    def kind(self) -> str | None:
        """ "vlan", "bridge", "veth" and so on; None of a device."""
        found: str | None = self.attributes.get("IFLA_LINKINFO", {}).get("IFLA_INFO_KIND")
        return found

    @property
    def details(self) -> dict[Any, Any]:
        """What only links of this kind have: {"IFLA_VLAN_ID": 5, ...}."""
        found: dict[Any, Any] = self.attributes.get("IFLA_LINKINFO", {}).get("IFLA_INFO_DATA", {})
        return found

    @property
    def names(self) -> list[str]:
        """Its alternative names."""
        found: list[str] = self.attributes.get("IFLA_PROP_LIST", [])
        return found

    @property
    def key(self) -> tuple[Any, ...]:
        return (self.index,)


class Address(Message):
    """An address of an interface: struct ifaddrmsg and ``IFA_`` attributes."""

    struct, table = "ifaddrmsg", _ADDRESS
    family = _Member("ifa_family", int)
    prefix = _Member("ifa_prefixlen", int)  #: bits
    scope = _Member("ifa_scope", int)  #: ``RT_SCOPE_...``
    index = _Member("ifa_index", int)
    broadcast = _Attribute("IFA_BROADCAST", str)
    label = _Attribute("IFA_LABEL", str)
    lifetime = _Attribute("IFA_CACHEINFO", structs.Struct)  #: a struct ifa_cacheinfo

    @property
    def address(self) -> str | None:
        """The interface's own."""
        found: str | None = self.attributes.get("IFA_LOCAL", self.attributes.get("IFA_ADDRESS"))
        return found

    @property
    def peer(self) -> str | None:
        """The other end's, of a point-to-point link."""
        found: str | None = self.attributes.get("IFA_ADDRESS")
        return found if found != self.address else None

    @property
    def flags(self) -> int:
        """``IFA_F_...``"""
        found: int = self.attributes.get("IFA_FLAGS", self.header.ifa_flags)
        return found

    @property
    def key(self) -> tuple[Any, ...]:
        return self.family, self.index, self.address, self.attributes.get("IFA_ADDRESS"), self.prefix


class Route(Message):
    """A route: struct rtmsg and ``RTA_`` attributes."""

    struct, table = "rtmsg", _ROUTE
    family = _Member("rtm_family", int)
    prefix = _Member("rtm_dst_len", int)  #: bits of the destination
    source_prefix = _Member("rtm_src_len", int)
    tos = _Member("rtm_tos", int)
    protocol = _Member("rtm_protocol", int)  #: ``RTPROT_...``, who made it
    scope = _Member("rtm_scope", int)  #: ``RT_SCOPE_...``
    type = _Member("rtm_type", int)  #: ``RTN_...``
    flags = _Member("rtm_flags", int)  #: ``RTNH_F_...`` and ``RTM_F_...``
    source = _Attribute("RTA_SRC", str)
    index = _Attribute("RTA_OIF", int)  #: of the interface that it leaves by
    preferred_source = _Attribute("RTA_PREFSRC", str)
    metric = _Attribute("RTA_PRIORITY", int)

    @property
    def destination(self) -> Any:
        """An address as text; None of a default route."""
        return self.attributes.get("RTA_DST")

    @property
    def gateway(self) -> Any:
        return self.attributes.get("RTA_GATEWAY", self.attributes.get("RTA_VIA"))

    @property
    def table_number(self) -> int:
        """``RT_TABLE_...``"""
        found: int = self.attributes.get("RTA_TABLE", self.header.rtm_table)
        return found

    @property
    def metrics(self) -> dict[Any, Any]:
        """{"RTAX_MTU": 1400, ...}"""
        found: dict[Any, Any] = self.attributes.get("RTA_METRICS", {})
        return found

    @property
    def next_hops(self) -> list[NextHop]:
        """The ways, where there are several."""
        found: list[NextHop] = self.attributes.get("RTA_MULTIPATH", [])
        return found

    @property
    def key(self) -> tuple[Any, ...]:
        return self.family, self.table_number, self.destination, self.prefix, self.source, self.source_prefix, self.tos, self.metric


class Neighbour(Message):
    """What is known of a host on the same network: struct ndmsg and ``NDA_`` attributes."""

    struct, table = "ndmsg", _NEIGHBOUR
    family = _Member("ndm_family", int)
    index = _Member("ndm_ifindex", int)
    state = _Member("ndm_state", int)  #: ``NUD_...``
    flags = _Member("ndm_flags", int)  #: ``NTF_...``
    type = _Member("ndm_type", int)  #: ``RTN_...``
    address = _Attribute("NDA_DST", str)
    hardware = _Attribute("NDA_LLADDR", bytes)

    @property
    def key(self) -> tuple[Any, ...]:
        return self.family, self.index, self.address, self.flags & _socket.NTF_PROXY


class Rule(Message):
    """A rule that says which table of routes counts: struct fib_rule_hdr and ``FRA_`` attributes."""

    struct, table = "fib_rule_hdr", _RULE
    family = _Member("family", int)
    destination_prefix = _Member("dst_len", int)
    source_prefix = _Member("src_len", int)
    action = _Member("action", int)  #: ``FR_ACT_...``
    flags = _Member("flags", int)  #: ``FIB_RULE_...``
    destination = _Attribute("FRA_DST", str)
    source = _Attribute("FRA_SRC", str)
    mark = _Attribute("FRA_FWMARK", int)
    mask = _Attribute("FRA_FWMASK", int)
    incoming = _Attribute("FRA_IIFNAME", str)
    outgoing = _Attribute("FRA_OIFNAME", str)
    goto = _Attribute("FRA_GOTO", int)

    @property
    def priority(self) -> int:
        found: int = self.attributes.get("FRA_PRIORITY", 0)
        return found

    @property
    def table_number(self) -> int:
        found: int = self.attributes.get("FRA_TABLE", self.header.table)
        return found


class GenericFamily(Message):
    """A family of generic netlink: struct genlmsghdr and ``CTRL_ATTR_`` attributes."""

    struct, table = "genlmsghdr", _FAMILY
    family = _Member("cmd", int)
    name = _Attribute("CTRL_ATTR_FAMILY_NAME", str)
    number = _Attribute("CTRL_ATTR_FAMILY_ID", int)  #: the type of its messages
    version = _Attribute("CTRL_ATTR_VERSION", int)

    @property
    def operations(self) -> dict[int, int]:
        """{command: flags}, ``GENL_...``"""
        return {entry["CTRL_ATTR_OP_ID"]: entry["CTRL_ATTR_OP_FLAGS"] for entry in self.attributes.get("CTRL_ATTR_OPS", [])}

    @property
    def groups(self) -> dict[str, int]:
        """{name: number of the multicast group}"""
        found = self.attributes.get("CTRL_ATTR_MCAST_GROUPS", [])
        return {entry["CTRL_ATTR_MCAST_GRP_NAME"]: entry["CTRL_ATTR_MCAST_GRP_ID"] for entry in found}


# ---- requests ----


def socket_in(namespace: Any, family: int, type: int, protocol: int) -> Any:
    """A socket in a network namespace: the path of one, the name of one below /run/netns, a descriptor; None is this thread's own."""
    if namespace is None:
        return _socket.socket(family, type, protocol)
    if isinstance(namespace, int):
        fd = check(lib.sc_socket_in(namespace, family, type, protocol))
    else:
        with open(os.path.join("/run/netns", namespace), "rb") as file:  # a path from the root stays that path
            fd = check(lib.sc_socket_in(file.fileno(), family, type, protocol))
    try:
        return _socket.socket(family, type, protocol, fileno=fd)
    except BaseException:
        lib.sc_close(fd)
        raise


_sequence = count(1)


def open_socket(protocol: int | None = None, *, namespace: Any = None) -> Any:
    """A socket of AF_NETLINK, by default for NETLINK_ROUTE, bound; in `namespace`, the path of one, the name of one below /run/netns or a
    descriptor, where given. That needs CAP_SYS_ADMIN."""
    protocol = _socket.NETLINK_ROUTE if protocol is None else protocol
    sock = socket_in(namespace, _socket.AF_NETLINK, _socket.SOCK_RAW, protocol)
    try:
        sock.bind((0, 0))
        for option in ("NETLINK_EXT_ACK", "NETLINK_GET_STRICT_CHK"):
            try:
                sock.setsockopt(_socket.SOL_NETLINK, getattr(_socket, option), 1)
            except OSError:
                pass  # before Linux 4.12, 4.20: errors without words, dumps of more than was asked for
    except BaseException:
        sock.close()
        raise
    return sock


def request(sock: Any, kind: int, body: bytes = b"", flags: int = 0) -> list[tuple[int, bytes]]:
    """Sends a message to the kernel, and returns the replies as (type, content).

    flags: ``NLM_F_...`` beside NLM_F_REQUEST; without NLM_F_DUMP an acknowledgement is asked for. OSError for the kernel's error, with its
    words. Where changes interrupt a dump, it is asked for again; InterruptedError after 100 times.
    """
    for _ in range(ATTEMPTS):
        dump = flags & _socket.NLM_F_DUMP == _socket.NLM_F_DUMP  # each of its bits alone means something else: NLM_F_EXCL
        sequence = _send(sock, kind, body, flags if dump else flags | _socket.NLM_F_ACK)
        replies, whole = _replies(sock, sequence)
        if whole:
            return replies
    raise InterruptedError(f"netlink: changes have interrupted each of {ATTEMPTS} dumps")


def _send(sock: Any, kind: int, body: bytes, flags: int) -> int:
    sequence = next(_sequence) & 0xFFFFFFFF
    header = _HEADER.pack(_HEADER.size + len(body), kind, flags | _socket.NLM_F_REQUEST, sequence, 0)
    sock.sendto(header + body, (0, 0))
    return sequence


def _replies(sock: Any, sequence: int) -> tuple[list[tuple[int, bytes]], bool]:
    """The replies to the request with this number, and whether no change came between."""
    found: list[tuple[int, bytes]] = []
    whole = True
    while True:
        for kind, flags, number, _, content in messages(_receive(sock)):
            if number != sequence:
                continue  # of an earlier request, that an exception ended
            if flags & _socket.NLM_F_DUMP_INTR:
                whole = False
            if kind == _socket.NLMSG_ERROR or kind == _socket.NLMSG_DONE:
                _raise_error(kind, flags, content)
                return found, whole
            if kind >= _socket.NLMSG_MIN_TYPE:
                found.append((kind, content))


def _receive(sock: Any) -> bytes:
    """One datagram of the kernel's; others that have the right may send some, too."""
    while True:
        data, _, told, sender = sock.recvmsg(SIZE)
        if sender[0] == 0:
            if told & _socket.MSG_TRUNC:
                raise OSError(EMSGSIZE, f"netlink: a message of more than {SIZE} bytes")
            return bytes(data)


def _raise_error(kind: int, flags: int, content: bytes) -> None:
    """Raises what an NLMSG_ERROR or the end of a dump says; its number is 0 where all went well."""
    if len(content) < 4:
        if kind == _socket.NLMSG_DONE:
            return
        raise Malformed(f"netlink: an error of {len(content)} bytes")
    code = -int.from_bytes(content[:4], byteorder, signed=True)
    if code <= 0:
        return
    text = os.strerror(code)
    if flags & _socket.NLM_F_ACK_TLVS:
        at = 4
        if kind == _socket.NLMSG_ERROR:  # the request follows, with NLM_F_CAPPED its header alone
            size = _HEADER.size
            if not flags & _socket.NLM_F_CAPPED and len(content) >= 8:
                size = max(size, int.from_bytes(content[4:8], byteorder))
            at += _aligned(size)
        words = dict(attributes(content[at:])).get(_socket.NLMSGERR_ATTR_MSG)
        text += f": {_text(words, 0)}" if words else ""
    raise OSError(code, text)


class _Kind(NamedTuple):
    """What can be read and watched: its class, its messages, and the multicast groups of its changes."""

    make: Any
    get: str
    new: str
    gone: str
    groups: str
    family: str  #: the member of the header


_KINDS_OF_STATE = {
    "links": _Kind(Link, "RTM_GETLINK", "RTM_NEWLINK", "RTM_DELLINK", "LINK", "ifi_family"),
    "addresses": _Kind(Address, "RTM_GETADDR", "RTM_NEWADDR", "RTM_DELADDR", "IPV4_IFADDR IPV6_IFADDR", "ifa_family"),
    "routes": _Kind(Route, "RTM_GETROUTE", "RTM_NEWROUTE", "RTM_DELROUTE", "IPV4_ROUTE IPV6_ROUTE MPLS_ROUTE", "rtm_family"),
    "neighbours": _Kind(Neighbour, "RTM_GETNEIGH", "RTM_NEWNEIGH", "RTM_DELNEIGH", "NEIGH", "ndm_family"),
    "rules": _Kind(Rule, "RTM_GETRULE", "RTM_NEWRULE", "RTM_DELRULE", "IPV4_RULE IPV6_RULE", "family"),
}


def _read(what: str, family: int, sock: Any, namespace: Any) -> list[Any]:
    kind = _KINDS_OF_STATE[what]
    with _Borrowed(sock, namespace) as sock:
        replies = request(sock, _value(kind.get), _empty(kind, family), _socket.NLM_F_DUMP)
    new = _value(kind.new)
    return [made for number, content in replies if number == new for made in [kind.make(content)] if _counts(made)]


def _empty(kind: _Kind, family: int) -> bytes:
    """The header of a request for all of a family."""
    data: bytes = getattr(structs, kind.make.struct)(**{kind.family: family}).pack()
    return data


def _counts(made: Any) -> bool:
    """Whether this is one of what the kernel keeps: no copy in a cache of routes, no port of a bridge, no message of a wireless card."""
    if isinstance(made, Route):
        return not made.flags & _socket.RTM_F_CLONED
    if isinstance(made, Link):
        return made.family == _socket.AF_UNSPEC and "IFLA_WIRELESS" not in made.attributes
    if isinstance(made, Neighbour):
        return made.family in (_socket.AF_INET, _socket.AF_INET6)
    return True


class _Borrowed:
    """The caller's socket, or one for the block."""

    def __init__(self, sock: Any, namespace: Any, protocol: int | None = None) -> None:
        if sock is not None and namespace is not None:
            raise TypeError("either sock or namespace")
        self.own = sock is None
        self.sock = open_socket(protocol, namespace=namespace) if self.own else sock

    def __enter__(self) -> Any:
        return self.sock

    def __exit__(self, *exception: Any) -> None:
        if self.own:
            self.sock.close()


def links(*, sock: Any = None, namespace: Any = None) -> list[Link]:
    """The interfaces of this network namespace, of that of `sock`, a socket of AF_NETLINK, or of `namespace`, as for open_socket()."""
    return _read("links", _socket.AF_UNSPEC, sock, namespace)


def addresses(family: int = 0, *, sock: Any = None, namespace: Any = None) -> list[Address]:
    """The addresses of all interfaces, of one family where given."""
    return _read("addresses", family, sock, namespace)


def routes(family: int = 0, *, sock: Any = None, namespace: Any = None) -> list[Route]:
    """The routes of all tables, of one family where given."""
    return _read("routes", family, sock, namespace)


def neighbours(family: int = 0, *, sock: Any = None, namespace: Any = None) -> list[Neighbour]:
    """What is known of hosts on the same networks: the tables of ARP and of neighbour discovery."""
    return _read("neighbours", family, sock, namespace)


def rules(family: int = 0, *, sock: Any = None, namespace: Any = None) -> list[Rule]:
    """The rules that choose a table of routes."""
    return _read("rules", family, sock, namespace)


def families(*, sock: Any = None, namespace: Any = None) -> list[GenericFamily]:
    """The families of generic netlink that the kernel has; `sock` is one for NETLINK_GENERIC."""
    body = structs.genlmsghdr(cmd=_socket.CTRL_CMD_GETFAMILY, version=1).pack()
    with _Borrowed(sock, namespace, _socket.NETLINK_GENERIC) as sock:
        return [GenericFamily(content) for _, content in request(sock, _socket.GENL_ID_CTRL, body, _socket.NLM_F_DUMP)]


# ---- a few changes: CAP_NET_ADMIN ----


def _index(interface: int | str) -> int:
    return network.if_nametoindex(interface) if isinstance(interface, str) else interface


def _network(text: str) -> tuple[int, bytes, int]:
    """(family, address, bits) of "10.0.0.1/24"."""
    host, _, bits = text.partition("/")
    family = _socket.AF_INET6 if ":" in host else _socket.AF_INET
    data = network.inet_pton(family, host)
    prefix = int(bits) if bits else 8 * len(data)
    if not 0 <= prefix <= 8 * len(data):
        raise ValueError(f"{text!r}: a prefix has 0 to {8 * len(data)} bits")
    return family, data, prefix


def _u32(name: str, number: int) -> bytes:
    return attribute(_value(name), number.to_bytes(4, byteorder))


def set_up(interface: int | str, up: bool = True, *, sock: Any = None, namespace: Any = None) -> None:
    """Sets an interface up, or down. In another namespace it is to be given by its index."""
    flag = _socket.IFF_UP
    body = structs.ifinfomsg(ifi_index=_index(interface), ifi_flags=flag if up else 0, ifi_change=flag).pack()
    with _Borrowed(sock, namespace) as sock:
        request(sock, _socket.RTM_NEWLINK, body)


def add_address(interface: int | str, address: str, *, sock: Any = None, namespace: Any = None) -> None:
    """Gives an interface an address: "10.0.0.1/24". FileExistsError where it has it."""
    family, data, prefix = _network(address)
    body = structs.ifaddrmsg(ifa_family=family, ifa_prefixlen=prefix, ifa_index=_index(interface)).pack()
    body += attribute(_socket.IFA_LOCAL, data) + attribute(_socket.IFA_ADDRESS, data)
    with _Borrowed(sock, namespace) as sock:
        request(sock, _socket.RTM_NEWADDR, body, _socket.NLM_F_CREATE | _socket.NLM_F_EXCL)


def add_route(
    destination: str,
    gateway: str | None = None,
    interface: int | str | None = None,
    *,
    table: int | None = None,
    sock: Any = None,
    namespace: Any = None,
) -> None:
    """A route to a network, "10.1.0.0/16", by a gateway, an interface or both; in the main table, or in another. FileExistsError where
    there is one."""
    family, data, prefix = _network(destination)
    if gateway is None and interface is None:
        raise TypeError("add_route(): a gateway or an interface is required")
    scope = _socket.RT_SCOPE_UNIVERSE if gateway or family == _socket.AF_INET6 else _socket.RT_SCOPE_LINK
    body = structs.rtmsg(
        rtm_family=family, rtm_dst_len=prefix, rtm_protocol=_socket.RTPROT_STATIC, rtm_scope=scope, rtm_type=_socket.RTN_UNICAST
    ).pack()
    body += attribute(_socket.RTA_DST, data) if prefix else b""
    body += _u32("RTA_TABLE", _socket.RT_TABLE_MAIN if table is None else table)
    body += attribute(_socket.RTA_GATEWAY, network.inet_pton(family, gateway)) if gateway else b""
    body += _u32("RTA_OIF", _index(interface)) if interface is not None else b""
    with _Borrowed(sock, namespace) as sock:
        request(sock, _socket.RTM_NEWROUTE, body, _socket.NLM_F_CREATE | _socket.NLM_F_EXCL)


# ---- changes ----


class Change(NamedTuple):
    """What watch() gives: an event and what it happened to."""

    event: str  #: "here": found when watching began; "new": made or changed; "gone"; "lost": the kernel had no room for some changes
    what: Any  #: a Link, Address, Route, Neighbour or Rule; None with "lost"


class Watch:
    """The state as it is, and then each change as it comes: an iterator, and an asynchronous one. Made by watch().

    An iteration waits for ever, or raises TimeoutError after `timeout` seconds, after which it can go on. It is a context manager; close()
    closes its socket, unless that is the caller's.
    """

    def __init__(self, what: tuple[str, ...], sock: Any, namespace: Any, timeout: float | None, buffer: int) -> None:
        unknown = set(what) - set(_KINDS_OF_STATE)
        if unknown:
            raise ValueError(f"watch(): {unknown.pop()!r} is none of {', '.join(_KINDS_OF_STATE)}")
        self._what = what or tuple(_KINDS_OF_STATE)
        self._kinds: dict[int, tuple[Any, str]] = {}
        for kind in map(_KINDS_OF_STATE.__getitem__, self._what):
            self._kinds[_value(kind.new)] = kind.make, "new"
            self._kinds[_value(kind.gone)] = kind.make, "gone"
        self._changes: deque[Change] = deque()
        self._borrowed = _Borrowed(sock, namespace)
        self.sock = self._borrowed.sock
        try:
            self._subscribe(buffer)
            if self._borrowed.own:
                self.sock.settimeout(timeout)
            self._read_all()
        except BaseException:
            self.close()
            raise

    def _subscribe(self, buffer: int) -> None:
        for option in ("SO_RCVBUFFORCE", "SO_RCVBUF"):  # the first needs CAP_NET_ADMIN
            try:
                self.sock.setsockopt(_socket.SOL_SOCKET, getattr(_socket, option), buffer)
                break
            except PermissionError:
                pass
        for kind in map(_KINDS_OF_STATE.__getitem__, self._what):
            for group in kind.groups.split():
                self.sock.setsockopt(_socket.SOL_NETLINK, _socket.NETLINK_ADD_MEMBERSHIP, _value(f"RTNLGRP_{group}"))

    def _read_all(self) -> None:
        """Asks for the state of all, of one kind after the other: a socket has one dump at a time."""
        self._left = deque(self._what)
        self._attempts = ATTEMPTS
        self._dump()

    def _dump(self) -> None:
        self._whole = True
        self._touched: set[Any] = set()  # what changes told of since: these are newer than what the dump says
        self._sequence = 0  # no dump
        if self._left:
            kind = _KINDS_OF_STATE[self._left[0]]
            self._sequence = _send(self.sock, _value(kind.get), _empty(kind, _socket.AF_UNSPEC), _socket.NLM_F_DUMP)
            self._port = self.sock.getsockname()[0]  # the kernel gives one with the first message

    def __iter__(self) -> Watch:
        return self

    def __next__(self) -> Change:
        while not self._changes:
            self._take()
        return self._changes.popleft()

    def __aiter__(self) -> Watch:
        return self

    async def __anext__(self) -> Change:
        if self.sock.gettimeout() != 0:
            self.sock.setblocking(False)
        while not self._changes:
            try:
                self._take()
            except BlockingIOError:
                await self._readable()
        return self._changes.popleft()

    async def _readable(self) -> None:
        import asyncio

        loop = asyncio.get_running_loop()
        ready = loop.create_future()
        loop.add_reader(self.fileno(), lambda: ready.done() or ready.set_result(None))
        try:
            await ready
        finally:
            loop.remove_reader(self.fileno())

    def _take(self) -> None:
        """Receives once, and keeps what that says."""
        try:
            data = _receive(self.sock)
        except OSError as reason:
            if reason.errno not in (ENOBUFS, EMSGSIZE):
                raise
            self._lose()
            return
        for kind, flags, sequence, port, content in messages(data):
            if sequence == self._sequence and port == self._port:
                self._reply(kind, flags, content)
            elif kind in self._kinds and not flags & _socket.NLM_F_MULTI:  # those are the rest of an earlier dump
                make, event = self._kinds[kind]
                thing = make(content)
                if _counts(thing):
                    self._touched.add((make, thing.key))
                    self._changes.append(Change(event, thing))

    def _reply(self, kind: int, flags: int, content: bytes) -> None:
        if flags & _socket.NLM_F_DUMP_INTR:
            self._whole = False
        if kind == _socket.NLMSG_ERROR and int.from_bytes(content[:4], byteorder, signed=True) == -EBUSY and self._attempts:
            self._attempts -= 1  # the rest of another dump comes first
            self._dump()
        elif kind == _socket.NLMSG_ERROR or kind == _socket.NLMSG_DONE:
            _raise_error(kind, flags, content)
            if self._whole or not self._attempts:
                self._left.popleft()
            self._attempts -= not self._whole
            self._dump()
        elif kind in self._kinds:
            make, _ = self._kinds[kind]
            thing = make(content)
            if _counts(thing) and (make, thing.key) not in self._touched:
                self._changes.append(Change("here", thing))

    def _lose(self) -> None:
        """The kernel had no room: after that it adds nothing until all is taken, and then the state is read anew."""
        timeout = self.sock.gettimeout()
        self.sock.setblocking(False)
        try:
            while True:
                try:
                    self.sock.recvmsg(1)
                except BlockingIOError:
                    break
                except OSError as reason:
                    if reason.errno != ENOBUFS:
                        raise
        finally:
            self.sock.settimeout(timeout)
        self._changes.append(Change("lost", None))
        self._read_all()

    def fileno(self) -> int:
        number: int = self.sock.fileno()
        return number

    def close(self) -> None:
        self._borrowed.__exit__()

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, *exception: Any) -> None:
        self.close()


def watch(*what: str, sock: Any = None, namespace: Any = None, timeout: float | None = None, buffer: int = 4 << 20) -> Watch:
    """The state of "links", "addresses", "routes", "neighbours" and "rules", or of those that are named, and then each change.

    Nothing between the two is lost. Where changes come faster than they are read, and the kernel's buffer of `buffer` bytes is full,
    there is one "lost"; then the whole state is told again, as "here": what is not among it is gone. Without CAP_NET_ADMIN the buffer is
    as net.core.rmem_max allows. timeout: seconds that an iteration waits at most; `sock` keeps its own. `async for` has none, and makes
    the socket a non-blocking one.
    """
    return Watch(what, sock, namespace, timeout, buffer)
