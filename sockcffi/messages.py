"""Control messages with their meaning: what comes beside the data of recvmsg(2) and goes beside that of sendmsg(2); cmsg(3).

A message is the tuple (level, type, data) that sockets exchange, those of this module and of the interpreter alike, and its class says what
is in it. What is sent is built of its values; what is to come must be asked for:

    sock.sendmsg([b"data"], [Rights([file]), TTL(1)])
    enable(sock, TTL, Timestamp)
    received = receive(sock, 1500)
    received[TTL].value, received[Timestamp].datetime

What no class here knows, or is shorter than it must be, stays a plain `Message` with its bytes.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from operator import index
from sys import byteorder
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, Union

from .addresses import network

from . import structs
from ._generated import constants
from .addresses.codecs import unpack
from .sockets.ancillary import FD, parse as split, rights
from .declaration import octets
from .binding.errors import failure
from .binding.native import lib
from .binding.scratch import give_back, take_scratch
from .binding.retry import run_handlers
from .addresses.sockaddr import decode_address

if TYPE_CHECKING:
    from typing_extensions import Self

# fmt: off
__all__ = ["Credentials", "Descriptors", "Dropped", "ExtendedError", "FragmentSize", "Frame", "HopLimit", "Integer", "J1939Destination",
           "J1939Name", "J1939Priority", "Mark", "Message", "NetlinkGroup", "OriginalDestination", "PacketInfo", "PacketInfo6", "PathMTU",
           "PidFd", "Priority", "QueueLength", "ROOM", "Received", "RecordType", "Rights", "Security", "SegmentSize", "SocketCredentials",
           "Structure", "TTL", "Timestamp", "TimestampId", "TimestampInfo", "Timestamping", "TrafficClass", "TransmitTime", "Truncated",
           "TypeOfService", "WifiStatus", "enable", "parse", "receive", "receive_error"]
# fmt: on

ROOM = 4096  #: bytes for control messages: 253 descriptors, the most that Linux passes at once, and much else

_CLOEXEC = getattr(constants, "MSG_CMSG_CLOEXEC", 0)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_Items = Iterable["tuple[int, int, bytes]"]
_M = TypeVar("_M", bound="Message")


def __dir__():
    return sorted(__all__)


class _Receiver(Protocol):
    @property
    def family(self) -> int: ...
    def recvmsg(self, bufsize: int, ancbufsize: int = ..., flags: int = ..., /) -> tuple[bytes, list[tuple[int, int, bytes]], int, Any]: ...


def _number(word):
    """The (level, type) of "IPPROTO_IP.IP_TTL" on this platform, None where it lacks one of them."""
    level, _, kind = word.partition(".")
    return (getattr(constants, level), getattr(constants, kind)) if hasattr(constants, level) and hasattr(constants, kind) else None


def _struct(name):
    """A struct of this platform, None where it has none."""
    return getattr(structs, name, None)


def _integer(value, most, owner, name):
    """An int from 0 to `most`."""
    try:
        value = index(value)
    except TypeError:
        raise TypeError(f"{owner}(): {name} must be int, not {type(value).__name__}") from None
    if not 0 <= value <= most:
        raise ValueError(f"{owner}(): {name} must be 0-{most}, not {value}")
    return value


class Message(tuple):
    """A control message: (level, type, data), two integers and bytes."""

    kinds = ""  #: what it is in the words of the headers, "IPPROTO_IP.IP_TTL"; one that can be sent is sent as the first
    option = ""  #: the option that makes the kernel add such messages, the first that the platform has; "" where they come without
    fields: tuple[str, ...] = ("level", "type", "data")  #: what has a value of its own

    def __new__(cls, level: int, type: int, data: bytes) -> Self:
        return tuple.__new__(cls, (level, type, data))

    @property
    def level(self) -> int:
        """SOL_SOCKET, IPPROTO_IP ..."""
        return self[0]

    @property
    def type(self) -> int:
        """SCM_RIGHTS, IP_TTL ..."""
        return self[1]

    @property
    def data(self) -> bytes:
        """The bytes."""
        return self[2]

    def __repr__(self) -> str:
        return f"{self.__class__.__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.fields)})"

    def __reduce__(self) -> Any:
        return _typed, tuple(self)  # a copy of descriptors that came has their numbers, and closes none

    @classmethod
    def _made(cls, data):
        """The message with these bytes, to be sent."""
        kind = cls.kinds.partition(" ")[0]
        numbers = _number(kind)
        if numbers is None:
            raise OSError(errno.ENOPROTOOPT, f"{cls.__name__}(): this platform has no {kind.partition('.')[2]}")
        return tuple.__new__(cls, (*numbers, data))

    def _fits(self):
        """Whether a message of this class can have the bytes that came."""
        return True


class Integer(Message):
    """A message with one integer, which has as many bytes as came, and `size` where it is sent."""

    fields = ("value",)
    size = 4
    most = 2**32 - 1  #: the largest that can be sent

    def __new__(cls, value: int) -> Self:
        return cls._made(_integer(value, cls.most, cls.__name__, "value").to_bytes(cls.size, byteorder))

    @property
    def value(self) -> int:
        """The integer."""
        return int.from_bytes(self.data, byteorder)

    def _fits(self):
        return len(self.data) in (1, 2, 4, 8)


class Member:
    """One integer of the struct that a message consists of, by its name there."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, message: Structure, owner: Any = None) -> int:
        return self if message is None else getattr(message._members(), self.name)


class Structure(Message):
    """A message that consists of a struct."""

    struct = ""

    def _fits(self):
        struct = _struct(self.struct)
        return struct is not None and len(self.data) >= struct.size

    def _members(self):
        return _struct(self.struct).unpack(self.data, partial=True)  # a newer kernel's can be longer


# ---- descriptors ----


class Descriptors(Message):
    """A message with descriptors. Those that came with it are closed with it, unless they were taken."""

    fields = ("fds",)

    @property
    def fds(self) -> tuple[int, ...]:
        """The descriptors: of a message that came, those that it would still close."""
        return tuple(self.__dict__.get("_open", [fd for fd in rights(self.data) if fd >= 0]))

    def take(self) -> list[int]:
        """The descriptors, which are now the caller's to close."""
        taken = list(self.fds)
        self._open = []
        return taken

    def close(self) -> None:
        """Closes the descriptors that came and were not taken."""
        while self.__dict__.get("_open"):
            lib.sc_close(self._open.pop())  # whose error would say that it is gone by other hands

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()


class Rights(Descriptors):
    """Open files that go from one process to another over AF_UNIX: unix(7)."""

    kinds = "SOL_SOCKET.SCM_RIGHTS"

    def __new__(cls, files: Iterable[Any]) -> Self:
        """files: descriptors, or objects that have one (`fileno()`): files, sockets. They stay the caller's."""
        if not hasattr(files, "__iter__"):
            raise TypeError(f"Rights(): files must be an iterable, not {type(files).__name__}")
        fds = [file.fileno() if hasattr(file, "fileno") else file for file in files]
        return cls._made(b"".join(FD.pack(_integer(fd, 2**31 - 1, "Rights", "each descriptor")) for fd in fds))


class PidFd(Descriptors):
    """A descriptor of the process that sent the message (Linux 6.5): unix(7), pidfd_open(2)."""

    kinds = "SOL_SOCKET.SCM_PIDFD"
    option = "SOL_SOCKET.SO_PASSPIDFD"

    def _fits(self):
        return len(self.data) == FD.size


# ---- who sent it ----


class Credentials(Structure):
    """Who sent the message over AF_UNIX; the kernel has checked it: unix(7)."""

    kinds = "SOL_SOCKET.SCM_CREDENTIALS"
    option = "SOL_SOCKET.SO_PASSCRED"
    struct = "ucred"
    fields = ("pid", "uid", "gid")

    def __new__(cls, pid: int | None = None, uid: int | None = None, gid: int | None = None) -> Self:
        """By default this process's. Only the privileged can send others."""
        values = os.getpid() if pid is None else pid, os.getuid() if uid is None else uid, os.getgid() if gid is None else gid
        pid, uid, gid = [
            _integer(value, most, "Credentials", name) for value, most, name in zip(values, (2**31 - 1, 2**32 - 1, 2**32 - 1), cls.fields)
        ]
        struct = _struct(cls.struct)
        return cls._made(struct(pid, uid, gid).pack() if struct else b"")

    pid, uid, gid = Member(), Member(), Member()


class SocketCredentials(Structure):
    """Who sent the message over AF_UNIX; the kernel has checked it (FreeBSD, NetBSD): unix(4), LOCAL_CREDS_PERSISTENT, LOCAL_CREDS.

    The struct's members go by their names there. FreeBSD's SCM_CREDS is one of two structs and does not say which: it stays bytes.
    """

    kinds, option, struct = (
        ("SOL_SOCKET.SCM_CREDS2", "SOL_LOCAL.LOCAL_CREDS_PERSISTENT", "sockcred2")
        if hasattr(constants, "SCM_CREDS2")
        else ("SOL_SOCKET.SCM_CREDS", "SOL_LOCAL.LOCAL_CREDS", "sockcred")
    )
    fields = ("sc_pid", "sc_uid", "sc_euid", "sc_gid", "sc_egid", "groups")

    sc_pid, sc_uid, sc_euid, sc_gid, sc_egid = Member(), Member(), Member(), Member(), Member()

    @property
    def groups(self) -> tuple[int, ...]:
        """The other groups: as many as the kernel says, and came."""
        data = self.data[_struct(self.struct).sc_groups.offset :]
        there = tuple(int.from_bytes(data[at : at + 4], byteorder) for at in range(0, len(data) - 3, 4))
        return there[: max(0, self._members().sc_ngroups)]

    def _fits(self):
        struct = _struct(self.struct)
        return struct is not None and len(self.data) >= struct.sc_groups.offset  # of none, there is no room in it


class Security(Message):
    """The security context of the sender, as SELinux and AppArmor name it: unix(7)."""

    kinds = "SOL_SOCKET.SCM_SECURITY"
    option = "SOL_SOCKET.SO_PASSSEC"
    fields = ("label",)

    def __new__(cls, label: str) -> Self:
        if not isinstance(label, str):
            raise TypeError(f"Security(): label must be str, not {type(label).__name__}")
        return cls._made(os.fsencode(label))

    @property
    def label(self) -> str:
        """The context's name."""
        return os.fsdecode(self.data.rstrip(b"\0"))


# ---- the header of a datagram ----


class PacketInfo(Structure):
    """Where an IPv4 datagram came in, or is to go out: IP_PKTINFO, ip(7)."""

    kinds = "IPPROTO_IP.IP_PKTINFO"
    option = "IPPROTO_IP.IP_PKTINFO"
    struct = "in_pktinfo"
    fields = ("interface", "local", "destination")

    def __new__(cls, interface: int = 0, local: str = "0.0.0.0") -> Self:
        """interface: the index of the one to go out by, 0 for any. local: the address to send from."""
        number, struct = _integer(interface, 2**31 - 1, cls.__name__, "interface"), _struct(cls.struct)
        address = _packed(constants.AF_INET, local, cls.__name__, "local")
        return cls._made(struct(ipi_ifindex=number, ipi_spec_dst=address).pack() if struct else b"")

    @property
    def interface(self) -> int:
        """The interface's index."""
        return self._members().ipi_ifindex

    @property
    def local(self) -> str:
        """The address of this host that the datagram came to."""
        return str(self._members().ipi_spec_dst)

    @property
    def destination(self) -> str:
        """The destination in its header: a group's, where it was sent to one."""
        return str(self._members().ipi_addr)


class PacketInfo6(Structure):
    """Where an IPv6 datagram came in, or is to go out: IPV6_PKTINFO, RFC 3542."""

    kinds = "IPPROTO_IPV6.IPV6_PKTINFO"
    option = "IPPROTO_IPV6.IPV6_RECVPKTINFO"
    struct = "in6_pktinfo"
    fields = ("interface", "destination")

    def __new__(cls, interface: int = 0, local: str = "::") -> Self:
        """interface: the index of the one to go out by, 0 for any. local: the address to send from."""
        number, struct = _integer(interface, 2**31 - 1, cls.__name__, "interface"), _struct(cls.struct)
        address = _packed(constants.AF_INET6, local, cls.__name__, "local")
        return cls._made(struct(ipi6_addr=address, ipi6_ifindex=number).pack() if struct else b"")

    @property
    def interface(self) -> int:
        """The interface's index."""
        return self._members().ipi6_ifindex

    @property
    def destination(self) -> str:
        """The destination in its header."""
        return str(self._members().ipi6_addr)


def _packed(family, text, owner, name):
    if not isinstance(text, str):
        raise TypeError(f"{owner}(): {name} must be str, not {type(text).__name__}")
    try:
        return network.inet_pton(family, text)
    except (OSError, ValueError):
        raise ValueError(f"{owner}(): {name} is no address: {text!r}") from None


class OriginalDestination(Message):
    """Where a datagram was sent to before a firewall redirected it here (Linux): ip(7), IP_RECVORIGDSTADDR."""

    kinds = "IPPROTO_IP.IP_ORIGDSTADDR IPPROTO_IPV6.IPV6_ORIGDSTADDR"
    option = "IPPROTO_IP.IP_RECVORIGDSTADDR"
    fields = ("address",)

    @property
    def address(self) -> Any:
        """As the socket's own: (host, port) or (host, port, flowinfo, scope_id)."""
        return decode_address(self.data)[1]

    def _fits(self):
        return _address_in(self.data) is not None


def _address_in(data):
    """The (family, address) of an IP sockaddr; None for what is none."""
    try:
        found = decode_address(data)
    except ValueError:
        return None
    return found if found[0] in (constants.AF_INET, constants.AF_INET6) else None


class TTL(Integer):
    """Time to live of an IPv4 datagram: ip(7)."""

    kinds = "IPPROTO_IP.IP_TTL IPPROTO_IP.IP_RECVTTL"  # Linux and the BSDs
    option = "IPPROTO_IP.IP_RECVTTL"
    most = 255


class HopLimit(Integer):
    """Hop limit of an IPv6 datagram: RFC 3542."""

    kinds = "IPPROTO_IPV6.IPV6_HOPLIMIT"
    option = "IPPROTO_IPV6.IPV6_RECVHOPLIMIT"
    most = 255


class TypeOfService(Integer):
    """The byte of an IPv4 header with the class (DSCP) and the congestion mark (ECN): ip(7), RFC 3168."""

    kinds = "IPPROTO_IP.IP_TOS IPPROTO_IP.IP_RECVTOS"
    option = "IPPROTO_IP.IP_RECVTOS"
    most = 255


class TrafficClass(Integer):
    """The same of an IPv6 header: RFC 3542."""

    kinds = "IPPROTO_IPV6.IPV6_TCLASS"
    option = "IPPROTO_IPV6.IPV6_RECVTCLASS"
    most = 255


class FragmentSize(Integer):
    """The largest fragment that a datagram was put together from, in bytes (Linux): ip(7), IP_RECVFRAGSIZE."""

    kinds = "IPPROTO_IP.IP_RECVFRAGSIZE IPPROTO_IPV6.IPV6_RECVFRAGSIZE"
    option = "IPPROTO_IP.IP_RECVFRAGSIZE"


class SegmentSize(Integer):
    """The size of the datagrams that the data is cut into, or was joined from; the last may be shorter (Linux): udp(7), UDP_SEGMENT."""

    kinds = "SOL_UDP.UDP_SEGMENT SOL_UDP.UDP_GRO"
    option = "SOL_UDP.UDP_GRO"
    size = 2
    most = 65535


# ---- when ----


def _nanoseconds(time):
    return time.tv_sec * 10**9 + time.tv_nsec


def _datetime(nanoseconds):
    return _EPOCH + timedelta(microseconds=nanoseconds // 1000)


class Timestamp(Message):
    """When the kernel received the data: socket(7), SO_TIMESTAMP and SO_TIMESTAMPNS."""

    kinds = "SOL_SOCKET.SCM_TIMESTAMPNS SOL_SOCKET.SCM_TIMESTAMP"
    option = "SOL_SOCKET.SO_TIMESTAMPNS SOL_SOCKET.SO_TIMESTAMP"
    fields = ("nanoseconds",)

    @property
    def nanoseconds(self) -> int:
        """Since 1970."""
        if self[:2] == _number("SOL_SOCKET.SCM_TIMESTAMP"):
            time = structs.timeval.unpack(self.data)
            return time.tv_sec * 10**9 + time.tv_usec * 1000
        return _nanoseconds(structs.timespec.unpack(self.data))

    @property
    def datetime(self) -> datetime:
        """The same, in UTC; it has microseconds."""
        return _datetime(self.nanoseconds)

    def _fits(self):
        return len(self.data) == structs.timespec.size and _in_years(self.nanoseconds)


def _in_years(nanoseconds):
    """Whether a datetime can hold that time."""
    return abs(nanoseconds) < 50 * 10**18


class Timestamping(Message):
    """When data was received, or left: by the clock of the kernel and of the device (Linux): the kernel's timestamping.rst.

    Those of sent data come from the error queue: `receive_error`.
    """

    kinds = "SOL_SOCKET.SCM_TIMESTAMPING"
    option = "SOL_SOCKET.SO_TIMESTAMPING"
    fields = ("software", "hardware")

    @property
    def software(self) -> int | None:
        """Nanoseconds since 1970; None where the kernel took none."""
        return self._time(0)

    @property
    def hardware(self) -> int | None:
        """Nanoseconds of the device's own clock; None where it took none."""
        return self._time(2)

    @property
    def datetime(self) -> datetime | None:
        """`software` in UTC."""
        return None if self.software is None else _datetime(self.software)

    def _time(self, position):
        return _nanoseconds(_times(self.data)[position]) or None

    def _fits(self):
        return len(self.data) == 3 * structs.timespec.size and all(_in_years(_nanoseconds(time)) for time in _times(self.data))


def _times(data):
    """The software's time, one that is no longer used, and the hardware's."""
    return [*structs.timespec.iter_unpack(data)]


class TimestampInfo(Structure):
    """Which device took a hardware timestamp, and the length of the frame (Linux): SOF_TIMESTAMPING_OPT_PKTINFO."""

    kinds = "SOL_SOCKET.SCM_TIMESTAMPING_PKTINFO"
    struct = "scm_ts_pktinfo"
    fields = ("if_index", "pkt_length")

    if_index, pkt_length = Member(), Member()


class TransmitTime(Integer):
    """When the data is to leave: nanoseconds of the clock that SO_TXTIME set (Linux)."""

    kinds = "SOL_SOCKET.SCM_TXTIME"
    size = 8
    most = 2**64 - 1


class TimestampId(Integer):
    """The number that the timestamps of what is sent shall have (Linux 6.13): SOF_TIMESTAMPING_OPT_ID."""

    kinds = "SOL_SOCKET.SCM_TS_OPT_ID"


# ---- what went wrong ----


class ExtendedError(Structure):
    """What the error queue says: of an ICMP message, a timestamp, a send without copies (Linux): ip(7), IP_RECVERR; recvmsg(2).

    Its struct's members go by their names there.
    """

    kinds = (
        "IPPROTO_IP.IP_RECVERR IPPROTO_IPV6.IPV6_RECVERR SOL_PACKET.PACKET_TX_TIMESTAMP SOL_VSOCK.VSOCK_RECVERR"
        " SOL_CAN_RAW.SCM_CAN_RAW_ERRQUEUE SOL_CAN_J1939.SCM_J1939_ERRQUEUE"
    )
    option = "IPPROTO_IP.IP_RECVERR"
    struct = "sock_extended_err"
    fields = ("ee_errno", "ee_origin", "ee_type", "ee_code", "ee_info", "ee_data", "offender")

    ee_errno, ee_origin, ee_type, ee_code, ee_info, ee_data = Member(), Member(), Member(), Member(), Member(), Member()

    @property
    def offender(self) -> Any:
        """The address of the host that reported the error; None where there is none."""
        found = _address_in(self.data[structs.sock_extended_err.size :])
        return found and found[1]

    @property
    def error(self) -> OSError:
        """The exception that a call would raise for it."""
        return OSError(self.ee_errno, os.strerror(self.ee_errno))

    def _fits(self):
        return super()._fits() and structs.sock_extended_err.unpack(self.data, partial=True).ee_errno < 2**31


# ---- what else Linux tells ----


class Dropped(Integer):
    """How many messages this socket has lost since it was opened, for want of room: socket(7), SO_RXQ_OVFL."""

    kinds = "SOL_SOCKET.SO_RXQ_OVFL"
    option = "SOL_SOCKET.SO_RXQ_OVFL"


class Mark(Integer):
    """The mark of a packet, for routing and firewalls: socket(7), SO_MARK."""

    kinds = "SOL_SOCKET.SO_MARK"
    option = "SOL_SOCKET.SO_RCVMARK"


class Priority(Integer):
    """The priority of a packet in the queues of the device: socket(7), SO_PRIORITY."""

    kinds = "SOL_SOCKET.SO_PRIORITY"
    option = "SOL_SOCKET.SO_RCVPRIORITY"


class QueueLength(Integer):
    """How many bytes can be received after these: TCP_INQ."""

    kinds = "IPPROTO_TCP.TCP_CM_INQ SOL_SOCKET.SCM_INQ"
    option = "IPPROTO_TCP.TCP_INQ"


class WifiStatus(Integer):
    """Whether a frame was acknowledged: SO_WIFI_STATUS."""

    kinds = "SOL_SOCKET.SCM_WIFI_STATUS"
    option = "SOL_SOCKET.SO_WIFI_STATUS"


class PathMTU(Structure):
    """A destination and the largest datagram that gets there: IPV6_PATHMTU, RFC 3542."""

    kinds = "IPPROTO_IPV6.IPV6_PATHMTU"
    option = "IPPROTO_IPV6.IPV6_RECVPATHMTU"
    struct = "ip6_mtuinfo"
    fields = ("destination", "ip6m_mtu")

    ip6m_mtu = Member()

    @property
    def destination(self) -> Any:
        """The address: (host, port, flowinfo, scope_id)."""
        return unpack(self._members().ip6m_addr.pack(), 0)

    def _fits(self):
        return super()._fits() and _address_in(self.data) is not None


class Frame(Structure):
    """Of a frame on AF_PACKET, what its headers said: packet(7), PACKET_AUXDATA. The members go by their names in tpacket_auxdata."""

    kinds = "SOL_PACKET.PACKET_AUXDATA"
    option = "SOL_PACKET.PACKET_AUXDATA"
    struct = "tpacket_auxdata"
    fields = ("tp_status", "tp_len", "tp_snaplen", "tp_mac", "tp_net", "tp_vlan_tci", "tp_vlan_tpid")

    tp_status, tp_len, tp_snaplen, tp_mac, tp_net = Member(), Member(), Member(), Member(), Member()
    tp_vlan_tci, tp_vlan_tpid = Member(), Member()


class NetlinkGroup(Integer):
    """The group that a netlink message was sent to: netlink(7), NETLINK_PKTINFO."""

    kinds = "SOL_NETLINK.NETLINK_PKTINFO"
    option = "SOL_NETLINK.NETLINK_PKTINFO"


class RecordType(Integer):
    """The type of a TLS record, 23 for data: the kernel's tls.rst."""

    kinds = "SOL_TLS.TLS_SET_RECORD_TYPE SOL_TLS.TLS_GET_RECORD_TYPE"
    size = 1
    most = 255


class J1939Destination(Integer):
    """The address that a J1939 message went to: the kernel's j1939.rst."""

    kinds = "SOL_CAN_J1939.SCM_J1939_DEST_ADDR"


class J1939Name(Integer):
    """The name, 64 bits, of the one that a J1939 message went to."""

    kinds = "SOL_CAN_J1939.SCM_J1939_DEST_NAME"
    size = 8


class J1939Priority(Integer):
    """The priority of a J1939 message: 0, the highest, to 7."""

    kinds = "SOL_CAN_J1939.SCM_J1939_PRIO"


_CLASSES = (
    Rights,
    PidFd,
    Credentials,
    SocketCredentials,
    Security,
    PacketInfo,
    PacketInfo6,
    OriginalDestination,
    TTL,
    HopLimit,
    TypeOfService,
    TrafficClass,
    FragmentSize,
    SegmentSize,
    Timestamp,
    Timestamping,
    TimestampInfo,
    TransmitTime,
    TimestampId,
    ExtendedError,
    Dropped,
    Mark,
    Priority,
    QueueLength,
    WifiStatus,
    PathMTU,
    Frame,
    NetlinkGroup,
    RecordType,
    J1939Destination,
    J1939Name,
    J1939Priority,
)
_KNOWN = {_number(kind): cls for cls in reversed(_CLASSES) for kind in cls.kinds.split()}  # None: what the platform lacks


# ---- receiving ----


def parse(control: Union[bytes, _Items]) -> list[Message]:
    """The messages in what recvmsg returned, a list of (level, type, data), or in a control buffer, bytes.

    The descriptors among them belong to the messages: what nobody takes is closed. Bytes that the kernel cut off, or that are none of its,
    come with a RuntimeWarning.
    """
    found = split(octets(control, "parse", "control")) if isinstance(control, (bytes, bytearray, memoryview)) else control
    messages = [_typed(level, kind, data) for level, kind, data in found]
    for message in messages:
        if isinstance(message, Descriptors):
            message._open = list(message.fds)
    return messages


def _typed(level, kind, data):
    message = tuple.__new__(_KNOWN.get((level, kind), Message), (level, kind, data))
    return message if message._fits() else Message(level, kind, data)


class Received:
    """One message: `data`, `address` and `flags` as recvmsg returns them, and `messages`, a list of `Message`.

    It is a collection of these: they are iterated over and counted, and both a class and a message can be looked for with `in`. In a `with`
    block, the descriptors that nobody took are closed at its end, else with the object.
    """

    __slots__ = ("data", "messages", "flags", "address")

    def __init__(self, data: bytes, messages: list[Message], flags: int, address: Any) -> None:
        self.data = data
        self.messages = messages
        self.flags = flags
        self.address = address

    def __iter__(self) -> Iterator[Message]:
        return iter(self.messages)

    def __len__(self) -> int:
        return len(self.messages)

    def __bool__(self) -> bool:
        return True  # also without control messages: what came is the data

    def __contains__(self, item: object) -> bool:
        return self.get(item) is not None if isinstance(item, type) else item in self.messages

    def get(self, cls: type[_M]) -> _M | None:
        """The first message of a class, None where there is none; TypeError for what is no class."""
        if not isinstance(cls, type):
            raise TypeError(f"the messages are found by their class, not by {cls!r}")
        return next((message for message in self.messages if isinstance(message, cls)), None)

    def __getitem__(self, cls: type[_M]) -> _M:
        """The first message of a class; KeyError where there is none, TypeError for what is no class."""
        found = self.get(cls)
        if found is None:
            raise KeyError(cls.__name__)
        return found

    def close(self) -> None:
        """Closes the descriptors that were not taken."""
        for message in self.messages:
            if isinstance(message, Descriptors):
                message.close()

    def __enter__(self) -> Received:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Received(data={self.data!r}, messages={self.messages!r}, flags={self.flags:#x}, address={self.address!r})"


class Truncated(OSError):
    """There was no room for all of a message: errno EMSGSIZE. What came is in `received`."""

    received: Received


def receive(sock: _Receiver, bufsize: int, room: int = ROOM, flags: int = 0, *, truncated: bool = False) -> Received:
    """Receives a message of up to `bufsize` bytes of data and `room` bytes of control messages; recvmsg(2).

    Descriptors are close-on-exec. Truncated where either was too small, unless `truncated`: then `flags` has MSG_TRUNC or MSG_CTRUNC.
    """
    passes = sock.family == constants.AF_UNIX  # descriptors: others need not know the flag, and AF_PACKET refuses it
    data, items, flags, address = sock.recvmsg(bufsize, room, flags | _CLOEXEC if passes else flags)
    received = Received(data, parse(items), flags, address)
    if not _CLOEXEC:
        for message in received.messages:
            for fd in message.fds if isinstance(message, Descriptors) else ():
                os.set_inheritable(fd, False)
    cut = [
        text
        for flag, text in (
            (constants.MSG_TRUNC, f"the data is longer than {bufsize} bytes"),
            (constants.MSG_CTRUNC, f"its control messages take more than {room} bytes"),
        )
        if flags & flag
    ]
    if cut and not truncated:
        error = Truncated(errno.EMSGSIZE, f"receive(): of a message {' and '.join(cut)}")
        error.received = received
        raise error
    return received


def receive_error(sock: Any, bufsize: int = 2048) -> Received | None:
    """What is next in the socket's error queue, None where it is empty; it never waits (Linux): recvmsg(2), MSG_ERRQUEUE.

    `data` is what was sent, as far as it came back and up to `bufsize` bytes; `address` is where it went.
    """
    bufsize = _integer(bufsize, lib.SC_DATA, "receive_error", "bufsize") or 1
    scratch = take_scratch()
    try:
        n = -errno.EINTR
        while n == -errno.EINTR:
            run_handlers()
            n = lib.sc_recvmsg_scratch(sock.fileno(), bufsize, ROOM, constants.MSG_ERRQUEUE | constants.MSG_DONTWAIT, scratch.c)
        if n == -errno.EAGAIN:
            return None
        if n < 0:
            raise failure(n)
        address = unpack(scratch.addr[: scratch.c.addrlen], sock.proto)
        return Received(scratch.data[:n], parse(scratch.control[: scratch.c.controllen]), scratch.c.flags, address)
    finally:
        give_back(scratch)


def enable(sock: Any, *classes: type[Message]) -> None:
    """Makes the kernel add messages of these classes to what the socket receives.

    Timestamping asks for the times of received data, and what comes in the first moment may lack it: the kernel begins when somebody asks.
    Those of sent data need flags of their own, SOF_TIMESTAMPING_TX_*. OSError where the platform or the socket's family lacks one.
    """
    six = sock.family == constants.AF_INET6
    for cls in classes:
        words = (cls.option.replace("IPPROTO_IP.IP_", "IPPROTO_IPV6.IPV6_") if six and cls in _BOTH else cls.option).split()
        if not words:
            raise ValueError(f"enable(): nothing has to be asked for {cls.__name__}")
        option = next(filter(None, map(_number, words)), None)
        if option is None:
            raise OSError(errno.ENOPROTOOPT, f"enable(): this platform has no {words[0].partition('.')[2]}")
        sock.setsockopt(*option, _received_times() if cls is Timestamping else 1)


_BOTH = OriginalDestination, FragmentSize, ExtendedError  # their options have the same name for IPv4 and IPv6


def _received_times():
    return (
        constants.SOF_TIMESTAMPING_RX_SOFTWARE
        | constants.SOF_TIMESTAMPING_SOFTWARE
        | constants.SOF_TIMESTAMPING_RX_HARDWARE
        | constants.SOF_TIMESTAMPING_RAW_HARDWARE
    )
