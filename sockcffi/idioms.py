"""What one often wants of a socket and takes several options, structs or threads, in one call; of this module's and the interpreter's.

Where a platform lacks what a call needs, it raises OSError with errno ENOPROTOOPT, as a kernel does for an option it does not know.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from sys import audit
from time import monotonic
from typing import Any, NamedTuple, Union

from .addresses import network

from . import options, structs
from ._generated import constants
from .addresses.codecs import CODECS
from .binding.arguments import MIN_INT, seconds
from .binding.errors import check, failure, timeout as timed_out
from .binding.runtime import CONNECTING, SENDING_TIMEOUT_ENDS_CONNECT
from .binding.native import lib
from .binding.package import package
from .binding.retry import run_handlers

# fmt: off
__all__ = ["BY_CPU", "Peer", "attach_filter", "bind_device", "connect_timeout", "getaddrinfo", "join_group", "keepalive", "leave_group",
           "path_mtu", "peer", "probe_path_mtu", "select_by", "take_error"]
# fmt: on


def __dir__():
    return sorted(__all__)


def _constant(name, caller):
    """A constant of the platform."""
    try:
        return getattr(constants, name)
    except AttributeError:
        raise OSError(errno.ENOPROTOOPT, f"{caller}(): this platform has no {name}") from None


def _level(sock, caller):
    """("IP", level) or ("IPV6", level) of an internet socket."""
    names = {constants.AF_INET: "IP", constants.AF_INET6: "IPV6"}
    if sock.family not in names:
        raise ValueError(f"{caller}(): the socket is neither of AF_INET nor of AF_INET6")
    name = names[sock.family]
    return name, getattr(constants, f"IPPROTO_{name}")


def _positive(value, caller, name):
    if not isinstance(value, int):
        raise TypeError(f"{caller}(): {name} must be int, not {type(value).__name__}")
    if not 0 < value < 2**31:
        raise ValueError(f"{caller}(): {name} must be 1-{2**31 - 1}, not {value}")
    return value


def _limit(timeout, caller):
    """A timeout as a float of seconds, or None."""
    try:
        return seconds(timeout)
    except (TypeError, ValueError, OverflowError) as error:
        raise type(error)(f"{caller}(): timeout: {error}") from None


# ---- connections ----


def keepalive(sock: Any, idle: int | None = None, interval: int | None = None, count: int | None = None) -> None:
    """Has the kernel ask whether the peer of a TCP connection is still there: tcp(7).

    idle: seconds without traffic before the first question; interval: seconds from one to the next; count: how many without an answer
    end the connection. What is not given stays as the system has it.
    """
    name = "TCP_KEEPIDLE" if hasattr(constants, "TCP_KEEPIDLE") else "TCP_KEEPALIVE"  # the latter is macOS's
    given = [
        (_constant(option, "keepalive"), _positive(value, "keepalive", argument))
        for option, argument, value in ((name, "idle", idle), ("TCP_KEEPINTVL", "interval", interval), ("TCP_KEEPCNT", "count", count))
        if value is not None
    ]
    for option, value in given:
        sock.setsockopt(constants.IPPROTO_TCP, option, value)
    sock.setsockopt(constants.SOL_SOCKET, constants.SO_KEEPALIVE, 1)


def take_error(sock: Any) -> OSError | None:
    """The error that waits on the socket, which is then gone; None without one: socket(7), SO_ERROR."""
    code = sock.getsockopt(constants.SOL_SOCKET, constants.SO_ERROR)
    return failure(-code) if code else None


def connect_timeout(sock: Any, address: Any, timeout: float) -> None:
    """Connects within `timeout` seconds, whatever the socket's own timeout and mode, which stay as they are.

    The interpreter's `timeout` where that is too long; the kernel may be trying still: close the socket then. Meanwhile a blocking socket
    has the time as its SO_SNDTIMEO on Linux, and does not block elsewhere. A host's name is looked up first, which nothing cuts short.
    """
    limit = _limit(timeout, "connect_timeout")
    if not limit:
        raise ValueError(f"connect_timeout(): timeout must be positive, not {timeout!r}")
    deadline = monotonic() + limit
    packed = CODECS[sock.family].pack(address, sock.proto, "connect_timeout")
    audit("socket.connect", sock, address)
    check((_connect_by_option if SENDING_TIMEOUT_ENDS_CONNECT else _connect_without_blocking)(sock, packed, deadline))


def _connect_without_blocking(sock, packed, deadline):
    fd = sock.fileno()
    check(lib.sc_set_blocking(fd, False, True))
    try:
        result = lib.sc_connect(fd, packed, len(packed), True)
        return _connected(fd, deadline) if result == -CONNECTING else result
    finally:
        lib.sc_set_blocking(fd, sock.gettimeout() is None, False)


def _connect_by_option(sock, packed, deadline):
    before = sock.getsockopt(constants.SOL_SOCKET, constants.SO_SNDTIMEO, structs.timeval.size)
    try:
        return _connect(sock, packed, deadline)
    finally:
        sock.setsockopt(constants.SOL_SOCKET, constants.SO_SNDTIMEO, before)


def _connect(sock, packed, deadline):
    local = sock.family == getattr(constants, "AF_UNIX", None)
    result = -errno.EINTR
    while result == -errno.EINTR:
        left = max(1, int((deadline - monotonic()) * 10**6))  # 0 would be for ever
        sock.setsockopt(constants.SOL_SOCKET, constants.SO_SNDTIMEO, structs.timeval(left // 10**6, left % 10**6).pack())
        result = lib.sc_connect(sock.fileno(), packed, len(packed), False)
        run_handlers()
        if result == -errno.EINPROGRESS or result == -errno.EINTR and not local:
            return _connected(sock.fileno(), deadline)
    if result == -errno.EAGAIN and local and os.get_blocking(sock.fileno()):  # SO_SNDTIMEO ended the wait for a place in the queue
        raise timed_out("timed out")
    return result


def _connected(fd, deadline):
    """What a connection that is under way came to: 0 or -errno."""
    ready = -errno.EINTR
    while ready == -errno.EINTR:
        left = deadline - monotonic()
        ready = lib.sc_wait(fd, constants.POLLOUT | constants.POLLPRI, int(left * 1e9) + 1) if left > 0 else 0
        run_handlers()
    if ready == 0:
        raise timed_out("timed out")
    check(ready)
    code = lib.sc_getsockopt_int(fd, constants.SOL_SOCKET, constants.SO_ERROR)
    return code - MIN_INT if code < MIN_INT else -code


class Peer(NamedTuple):
    """The process at the other end of an AF_UNIX connection, as it was when it connected or listened."""

    pid: int
    uid: int
    gid: int
    groups: tuple[int, ...]  #: the others


def peer(sock: Any) -> Peer:
    """Who is at the other end of an AF_UNIX connection: unix(7), SO_PEERCRED and SO_PEERGROUPS; unix(4), LOCAL_PEERCRED, LOCAL_PEEREID.

    OpenBSD and NetBSD do not tell the groups.
    """
    if hasattr(constants, "LOCAL_PEEREID"):  # NetBSD
        found = options.LOCAL_PEEREID.get(sock)
        return Peer(found.unp_pid, found.unp_euid, found.unp_egid, ())
    if hasattr(constants, "LOCAL_PEERCRED"):  # macOS, FreeBSD
        found = options.LOCAL_PEERCRED.get(sock)
        pid = options.LOCAL_PEERPID.get(sock) if hasattr(constants, "LOCAL_PEERPID") else found.cr_pid
        return Peer(pid, found.cr_uid, found.cr_groups[0], found.cr_groups[1 : max(1, found.cr_ngroups)])
    _constant("SO_PEERCRED", "peer")
    found = options.SO_PEERCRED.get(sock)
    return Peer(found.pid, found.uid, found.gid, tuple(options.SO_PEERGROUPS.get(sock)) if hasattr(constants, "SO_PEERGROUPS") else ())


# ---- where packets go ----


def bind_device(sock: Any, interface: Union[str, int, None]) -> None:
    """Makes all traffic of a socket pass by one interface, a name or an index; None for any: socket(7), SO_BINDTODEVICE, or IP_BOUND_IF."""
    if not hasattr(constants, "SO_BINDTODEVICE"):
        name, level = _level(sock, "bind_device")
        sock.setsockopt(level, _constant(f"{name}_BOUND_IF", "bind_device"), _index(interface, "bind_device"))
        return
    if interface is not None and not isinstance(interface, str):
        interface = network.if_indextoname(_index(interface, "bind_device"))
    name = os.fsencode(interface or "")
    if len(name) >= constants.IF_NAMESIZE or b"\0" in name:
        raise ValueError(f"bind_device(): no interface has such a name: {interface!r}")
    sock.setsockopt(constants.SOL_SOCKET, constants.SO_BINDTODEVICE, name + b"\0")


def _index(interface, caller):
    """The index of an interface; 0, which is any, for None."""
    if interface is None:
        return 0
    if not isinstance(interface, (int, str)):
        raise TypeError(f"{caller}(): interface must be str, int or None, not {type(interface).__name__}")
    index = interface if isinstance(interface, int) else network.if_nametoindex(interface)
    if not 0 <= index < 2**32:
        raise ValueError(f"{caller}(): interface: no index is {index}")
    return index


def join_group(sock: Any, group: str, interface: Union[str, int, None] = None, source: str | None = None) -> None:
    """Joins a multicast group, "224.0.0.251" or "ff02::fb": RFC 3678, ip(7), ipv6(7).

    interface: where, a name or an index; None is where the routes lead. source: the only host to hear.
    """
    _membership(sock, "join_group", ("MCAST_JOIN_GROUP", "MCAST_JOIN_SOURCE_GROUP"), group, interface, source)


def leave_group(sock: Any, group: str, interface: Union[str, int, None] = None, source: str | None = None) -> None:
    """Leaves what join_group with the same arguments joined."""
    _membership(sock, "leave_group", ("MCAST_LEAVE_GROUP", "MCAST_LEAVE_SOURCE_GROUP"), group, interface, source)


def _membership(sock, caller, options, group, interface, source):
    _, level = _level(sock, caller)
    number = _index(interface, caller)
    if source is None:
        request = structs.group_req(number, _host(sock, group, caller, "group"))
    else:
        request = structs.group_source_req(number, _host(sock, group, caller, "group"), _host(sock, source, caller, "source"))
    sock.setsockopt(level, _constant(options[source is not None], caller), request.pack())


def _host(sock, host, caller, name):
    """A numeric address as the sockaddr_storage of the socket's family."""
    if not isinstance(host, str):
        raise TypeError(f"{caller}(): {name} must be str, not {type(host).__name__}")
    try:
        network.inet_pton(sock.family, host)
    except (OSError, ValueError):
        raise ValueError(f"{caller}(): {name} is no address of the socket's family: {host!r}") from None
    return CODECS[sock.family].pack((host, 0), 0, caller).ljust(structs.sockaddr_storage.size, b"\0")


def probe_path_mtu(sock: Any) -> None:
    """Sends each datagram whole, however large, and marks it so: one that is too large for the path is lost, and tells (Linux).

    Then `path_mtu` and the error queue say what fits: RFC 4821, ip(7), IP_MTU_DISCOVER.
    """
    name, level = _level(sock, "probe_path_mtu")
    sock.setsockopt(level, _constant(f"{name}_MTU_DISCOVER", "probe_path_mtu"), _constant(f"{name}_PMTUDISC_PROBE", "probe_path_mtu"))


def path_mtu(sock: Any) -> int:
    """The largest packet, in bytes with its headers, that the path of a connected socket is known to take: ip(7), IP_MTU (Linux)."""
    name, level = _level(sock, "path_mtu")
    return sock.getsockopt(level, _constant(f"{name}_MTU", "path_mtu"))


# ---- filters ----

#: For select_by: the listener whose number is that of the processor that the packet came to.
BY_CPU = (
    (
        (constants.BPF_LD | constants.BPF_W | constants.BPF_ABS, 0, 0, constants.SKF_AD_OFF + constants.SKF_AD_CPU & 0xFFFFFFFF),
        (constants.BPF_RET | constants.BPF_A, 0, 0, 0),
    )
    if hasattr(constants, "SKF_AD_CPU")
    else ()
)


def attach_filter(sock: Any, program: Iterable[Any]) -> None:
    """Has the kernel run a classic BPF program on each packet before the socket gets it: it returns how many bytes to keep (Linux).

    program: instructions (code, jt, jf, k), as `tcpdump -dd` prints them: socket(7), SO_ATTACH_FILTER.
    """
    _constant("SO_ATTACH_FILTER", "attach_filter")
    options.SO_ATTACH_FILTER.set(sock, program)


def select_by(sock: Any, program: Iterable[Any]) -> None:
    """Of the sockets that share a port (SO_REUSEPORT), has a BPF program choose the one that a packet or connection goes to (Linux).

    It returns the number of the socket in the order in which they were bound; set it on one of them, when it is bound. A number that is
    too high leaves the choice to the kernel. See `BY_CPU`; socket(7), SO_ATTACH_REUSEPORT_CBPF.
    """
    _constant("SO_ATTACH_REUSEPORT_CBPF", "select_by")
    options.SO_ATTACH_REUSEPORT_CBPF.set(sock, program)


# ---- names ----


def getaddrinfo(
    host: Any, port: Any, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0, *, timeout: float | None
) -> list[Any]:
    """getaddrinfo that gives up after `timeout` seconds, with the interpreter's `timeout`; None waits as long as the resolver does.

    The C library cannot be interrupted: a thread asks it, and one that was given up goes on until the resolver ends, a minute or so. It
    does not keep the program from ending. So this is for the occasional name, not for thousands of them.
    """
    limit = _limit(timeout, "getaddrinfo")
    if limit is None:
        return package.getaddrinfo(host, port, family, type, proto, flags)
    from threading import Event, Thread

    done, answer = Event(), []

    def ask():
        try:
            answer.append((package.getaddrinfo(host, port, family, type, proto, flags), None))
        except BaseException as reason:
            answer.append((None, reason))
        done.set()

    Thread(target=ask, name=f"getaddrinfo {host!r}", daemon=True).start()
    if not done.wait(limit):
        raise timed_out(f"no answer for {host!r} within {limit:g} seconds")
    found, reason = answer[0]
    if reason is not None:
        raise reason
    return found
