"""The sockets of this machine by sock_diag(7), as `ss` has them. Linux only."""

from __future__ import annotations

from sys import byteorder
from typing import Any, Iterable

from . import structs
from .addresses import network
from .binding.package import package as _socket

__all__ = ["Connection", "connections"]


def __dir__() -> list[str]:
    return sorted(__all__)


_KINDS = {  # families and protocol
    "tcp": (("AF_INET", "AF_INET6"), "IPPROTO_TCP"),
    "udp": (("AF_INET", "AF_INET6"), "IPPROTO_UDP"),
    "unix": (("AF_UNIX",), ""),
}


class Connection:
    """One socket. What it says is read from the kernel's bytes when it is asked for; netlink.Malformed where those are cut off."""

    __slots__ = ("_header", "_more", "data", "kind")

    def __init__(self, kind: str, data: bytes) -> None:
        self.kind = kind  #: "tcp", "udp" or "unix"
        self.data = data  #: the bytes of all
        self._header: Any = None
        self._more: Any = None

    @property
    def header(self) -> Any:
        """A struct inet_diag_msg or unix_diag_msg."""
        if self._header is None:
            struct = structs.unix_diag_msg if self.kind == "unix" else structs.inet_diag_msg
            if len(self.data) < struct.size:
                from .netlink import Malformed

                raise Malformed(f"sock_diag: {len(self.data)} bytes of a struct {struct.__name__}, which has {struct.size}")
            self._header = struct.unpack(self.data, partial=True)
        return self._header

    @property
    def attributes(self) -> dict[int, bytes]:
        """{number: bytes}: ``INET_DIAG_...`` or ``UNIX_DIAG_...``"""
        if self._more is None:
            from .netlink import attributes

            self._more = dict(attributes(self.header.rest))
        found: dict[int, bytes] = self._more
        return found

    def _number(self, attribute: int) -> int | None:
        data = self.attributes.get(attribute)
        return int.from_bytes(data, byteorder) if data else None

    @property
    def _unix(self) -> bool:
        return self.kind == "unix"

    @property
    def family(self) -> int:
        found: int = self.header.udiag_family if self._unix else self.header.idiag_family
        return found

    @property
    def type(self) -> int:
        """``SOCK_...``"""
        found: int = self.header.udiag_type if self._unix else _socket.SOCK_STREAM if self.kind == "tcp" else _socket.SOCK_DGRAM
        return found

    @property
    def state(self) -> int:
        """TCP_ESTABLISHED, TCP_LISTEN ...; TCP_CLOSE of one without a connection."""
        found: int = self.header.udiag_state if self._unix else self.header.idiag_state
        return found

    @property
    def inode(self) -> int:
        """The number that /proc/PID/fd shows; 0 of a socket that nobody has open."""
        found: int = self.header.udiag_ino if self._unix else self.header.idiag_inode
        return found

    @property
    def cookie(self) -> int:
        """SO_COOKIE of the socket."""
        low, high = self.header.udiag_cookie if self._unix else self.header.id.idiag_cookie
        found: int = low | high << 32
        return found

    @property
    def uid(self) -> int | None:
        """The user that made it."""
        if self._unix:
            return self._number(_socket.UNIX_DIAG_UID)
        found: int = self.header.idiag_uid
        return found

    @property
    def queues(self) -> tuple[int, int] | None:
        """Bytes to read and bytes not yet acknowledged; of a listening one the connections that wait, and how many can."""
        if self._unix:
            data = self.attributes.get(_socket.UNIX_DIAG_RQLEN)
            if data is None:
                return None
            lengths = structs.unix_diag_rqlen.unpack(data, partial=True)
            return lengths.udiag_rqueue, lengths.udiag_wqueue
        return self.header.idiag_rqueue, self.header.idiag_wqueue

    @property
    def interface(self) -> int | None:
        """The index of the interface that it is bound to; None where it is not."""
        return None if self._unix else self.header.id.idiag_if or None

    @property
    def local(self) -> Any:
        """(host, port), or the name of a unix socket as a path or, of an abstract one, bytes that begin with NUL; None without a name."""
        if not self._unix:
            return self._end(self.header.id.idiag_src, self.header.id.idiag_sport)
        name = self.attributes.get(_socket.UNIX_DIAG_NAME)
        if not name:
            return None
        return name if name[0] == 0 else network.fsdecode(name.rstrip(b"\0"))

    @property
    def remote(self) -> Any:
        """(host, port) of the peer, or the inode of a unix socket's; None without one."""
        if not self._unix:
            found = self._end(self.header.id.idiag_dst, self.header.id.idiag_dport)
            return found if found[1] else None
        return self._number(_socket.UNIX_DIAG_PEER)

    def _end(self, words: tuple[int, ...], port: int) -> tuple[str, int]:
        data = b"".join(word.to_bytes(4, byteorder) for word in words)
        family = self.family
        if family not in (_socket.AF_INET, _socket.AF_INET6):
            from .netlink import Malformed

            raise Malformed(f"sock_diag: an address of family {family}")
        return network.ntop(family, data[:4] if family == _socket.AF_INET else data), network.ntohs(port)

    @property
    def tcp_info(self) -> Any:
        """A struct tcp_info of as many members as the kernel has; None where there is none."""
        data = None if self._unix else self.attributes.get(_socket.INET_DIAG_INFO)
        return structs.tcp_info.unpack(data, partial=True) if data and self.kind == "tcp" else None

    @property
    def congestion(self) -> str | None:
        """The name of the congestion control."""
        data = None if self._unix else self.attributes.get(_socket.INET_DIAG_CONG)
        return data.rstrip(b"\0").decode() if data else None

    @property
    def memory(self) -> tuple[int, ...] | None:
        """Numbers by SK_MEMINFO_RMEM_ALLOC and its kin, in bytes."""
        data = self.attributes.get(_socket.UNIX_DIAG_MEMINFO if self._unix else _socket.INET_DIAG_SKMEMINFO)
        return tuple(memoryview(data[: len(data) & ~3]).cast("I")) if data else None

    @property
    def mark(self) -> int | None:
        """SO_MARK, which only CAP_NET_ADMIN sees."""
        return None if self._unix else self._number(_socket.INET_DIAG_MARK)

    def __repr__(self) -> str:
        return f"<{self.kind} {self.local} {self.remote} state={self.state} inode={self.inode}>"


def connections(*kinds: str, states: Iterable[int] | None = None, sock: Any = None, namespace: Any = None) -> list[Connection]:
    """The sockets of this network namespace, of that of `sock`, one of AF_NETLINK for NETLINK_SOCK_DIAG, or of `namespace`.

    kinds: "tcp", "udp", "unix", by default all. states: numbers such as TCP_LISTEN; the kernel leaves out the others. It needs no right.
    ValueError for an unknown kind, ImportError where the system is not Linux.
    """
    from . import netlink  # at the first use: the names of this module come with others' that need none of it

    unknown = set(kinds) - set(_KINDS)
    if unknown:
        raise ValueError(f"connections(): {unknown.pop()!r} is none of {', '.join(_KINDS)}")
    wanted = 0xFFFFFFFF if states is None else 0
    for state in states or ():
        if not 0 <= state < 32:
            raise ValueError(f"connections(): a state is from 0 to 31, not {state}")
        wanted |= 1 << state
    found = []
    with netlink._Borrowed(sock, namespace, _socket.NETLINK_SOCK_DIAG) as sock:
        for kind in kinds or _KINDS:
            families, protocol = _KINDS[kind]
            for family in families:
                body = _request(getattr(_socket, family), getattr(_socket, protocol) if protocol else 0, wanted)
                replies = netlink.request(sock, _socket.SOCK_DIAG_BY_FAMILY, body, _socket.NLM_F_DUMP)
                found += [Connection(kind, data) for _, data in replies]
    return found


def _request(family: int, protocol: int, states: int) -> bytes:
    """A request for all sockets of a family in these states, with all that the kernel tells."""
    if family == _socket.AF_UNIX:
        show = (
            _socket.UDIAG_SHOW_NAME
            | _socket.UDIAG_SHOW_PEER
            | _socket.UDIAG_SHOW_RQLEN
            | _socket.UDIAG_SHOW_MEMINFO
            | getattr(_socket, "UDIAG_SHOW_UID", 0)
        )
        data: bytes = structs.unix_diag_req(sdiag_family=family, udiag_states=states, udiag_show=show).pack()
        return data
    more = sum(1 << number - 1 for number in (_socket.INET_DIAG_INFO, _socket.INET_DIAG_CONG, _socket.INET_DIAG_SKMEMINFO))
    data = structs.inet_diag_req_v2(sdiag_family=family, sdiag_protocol=protocol, idiag_ext=more, idiag_states=states).pack()
    return data
