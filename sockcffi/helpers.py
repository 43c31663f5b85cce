"""The module functions that are made of others: pairs, clients, servers, passed descriptors."""

import sys

from . import resolve, sock
from ._generated import constants
from ._generated.constants import AF_INET, AF_INET6, IPPROTO_IPV6, IPV6_V6ONLY, SOCK_STREAM, SOL_SOCKET, SO_REUSEADDR
from .ancillary import CMSG_LEN, FD, SCM_RIGHTS, rights
from .arguments import seconds
from .errors import error
from .impl import DEFAULT_TIMEOUT, POSIX, WINDOWS
from .objects import _intenum_converter

# What programs replace in the package (socket, getaddrinfo) is replaced for these functions too: they look it up there.
_public = sys.modules[__package__]
_GLOBAL_DEFAULT_TIMEOUT = DEFAULT_TIMEOUT
_LOCALHOST = "127.0.0.1"
_LOCALHOST_V6 = "::1"


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """The addresses of a host and service: a list of (family, type, proto, canonname, address); getaddrinfo(3), RFC 3493.

    host: str, bytes or None; port: int, service name as str or bytes, or None; the others are integers, 0 for any.
    gaierror when the resolver finds none.
    """
    families, kinds = _public.AddressFamily, _public.SocketKind
    return [(_intenum_converter(family, families), _intenum_converter(type, kinds), proto, name, address)
            for family, type, proto, name, address in resolve.getaddrinfo(host, port, family, type, proto, flags)]


def getfqdn(name=""):
    """The fully qualified name of a host, of this one for "", "0.0.0.0" and "::"; `name` itself where the resolver knows no better."""
    name = name.strip()
    if name in ("", "0.0.0.0", "::"):
        name = _public.gethostname()
    try:
        hostname, aliases, _ = _public.gethostbyaddr(name)
    except error:
        return name
    return next((known for known in (hostname, *aliases) if "." in known), hostname)


def fromfd(fd, family, type, proto=0):
    """A socket on a duplicate of the descriptor `fd`."""
    duplicate = sock.dup(fd)
    try:
        return _public.socket(family, type, proto, fileno=duplicate)
    except BaseException:
        sock.close(duplicate)
        raise


def fromshare(info):
    """The socket that another process shares, on Windows: `info` is what its `share` returned, bytes."""
    return _public.socket(0, 0, 0, info)


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    """Two connected sockets, of AF_UNIX by default; socketpair(2)."""
    return sock.socketpair(_public.socket, family, type, proto)


def _fallback_socketpair(family=AF_INET, type=SOCK_STREAM, proto=0):
    """Two sockets connected over the loopback interface, for systems without socketpair(2)."""
    hosts = {AF_INET: _LOCALHOST, AF_INET6: _LOCALHOST_V6}
    if family not in hosts:
        raise ValueError("Only AF_INET and AF_INET6 socket address families are supported")
    if type != SOCK_STREAM:
        raise ValueError("Only SOCK_STREAM socket type is supported")
    if proto != 0:
        raise ValueError("Only protocol zero is supported")
    with _public.socket(family, type, proto) as listener:
        listener.bind((hosts[family], 0))
        listener.listen()
        client = _public.socket(family, type, proto)
        try:
            client.setblocking(False)
            try:
                client.connect(listener.getsockname()[:2])
            except (BlockingIOError, InterruptedError):
                pass
            client.setblocking(True)
            server, _ = listener.accept()
        except BaseException:
            client.close()
            raise
    try:  # anyone on this machine could have connected first
        if server.getsockname() != client.getpeername() or client.getsockname() != server.getpeername():
            raise ConnectionError("Unexpected peer connection")
        return server, client
    except BaseException:
        server.close()
        client.close()
        raise


if WINDOWS:
    socketpair = _fallback_socketpair  # noqa: F811

# ---- clients and servers ----

def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False, happy_eyeballs_delay=None):
    """A stream socket connected to (host, port): to the first of the host's addresses that answers.

    timeout: seconds for each attempt, None for none, by default the one of new sockets. source_address: a (host, port) to bind to.
    happy_eyeballs_delay: seconds after which the next address is tried beside those that have not answered, IPv6 and IPv4 by turns
    (RFC 8305 recommends 0.25); None tries one after the other. When no address answers, the last one's error is raised, or with
    `all_errors` an ExceptionGroup of all of them (CPython 3.11 has that class; where the interpreter lacks it, an OSError with the list
    as its `exceptions`).
    """
    host, port = address
    errors = []

    def make(answer):
        """A socket for an answer of getaddrinfo, not yet connected."""
        connection = _public.socket(*answer[:3])
        try:
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                connection.settimeout(timeout)
            if source_address:
                connection.bind(source_address)
            return connection
        except BaseException:
            connection.close()
            raise

    found = _public.getaddrinfo(host, port, 0, SOCK_STREAM)
    if happy_eyeballs_delay is not None:
        from .eyeballs import connect  # few programs ask for it

        connection = connect(found, seconds(happy_eyeballs_delay) or 0, make, errors)
        if connection is not None:
            return connection
        found = []
    for answer in found:
        connection = None
        try:
            connection = make(answer)
            connection.connect(answer[4])
            return connection
        except error as reason:
            errors.append(reason)
            if connection is not None:
                connection.close()
        except BaseException:
            if connection is not None:
                connection.close()
            raise
    if not errors:
        raise error("getaddrinfo returns an empty list")
    try:
        raise _group("create_connection failed", errors) if all_errors else errors[-1]
    finally:
        errors.clear()  # breaks the cycle of errors, their tracebacks and this frame


def _group(text, errors):
    try:
        return ExceptionGroup(text, errors)
    except NameError:  # before CPython 3.11
        group = error(text)
        group.exceptions = tuple(errors)
        return group


def has_dualstack_ipv6():
    """Whether an AF_INET6 socket can serve IPv4 too."""
    try:
        with _public.socket(AF_INET6, SOCK_STREAM) as probe:
            probe.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0)
            return probe.getsockopt(IPPROTO_IPV6, IPV6_V6ONLY) == 0  # DragonFly BSD leaves it as it is, and says nothing
    except error:
        return False


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    """A stream socket that listens at `address`, (host, port), or the path of an AF_UNIX socket.

    family: AF_INET, AF_INET6 or another. backlog: connections that may wait. reuse_port: SO_REUSEPORT, for AF_INET and AF_INET6 alone.
    dualstack_ipv6: with AF_INET6, serve IPv4 as well. ValueError for options that the system lacks.
    """
    if reuse_port and not hasattr(constants, "SO_REUSEPORT"):
        raise ValueError("SO_REUSEPORT not supported on this platform")
    if dualstack_ipv6:
        if not _public.has_dualstack_ipv6():
            raise ValueError("dualstack_ipv6 not supported on this platform")
        if family != AF_INET6:
            raise ValueError("dualstack_ipv6 requires AF_INET6 family")
    server = _public.socket(family, SOCK_STREAM)
    try:
        if POSIX:  # elsewhere SO_REUSEADDR lets two servers have the same port
            try:
                server.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
            except error:
                pass  # a server can do without
        if reuse_port and family in (AF_INET, AF_INET6):  # Linux 6.12.9 refuses it for others
            server.setsockopt(SOL_SOCKET, constants.SO_REUSEPORT, 1)
        if family == AF_INET6:
            server.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0 if dualstack_ipv6 else 1)
        try:
            server.bind(address)
        except error as reason:
            raise error(reason.errno, f"{reason.strerror} (while attempting to bind on address {address!r})") from None
        server.listen() if backlog is None else server.listen(backlog)
        return server
    except BaseException:
        server.close()
        raise


# ---- passed descriptors ----

_array = None  # the module array, brought at its first use, would double the time of an import


def send_fds(sock, buffers, fds, flags=0, address=None):
    """Sends an iterable of buffers and with them a list of descriptors over an AF_UNIX socket: the number of bytes; unix(7)."""
    global _array
    if _array is None:  # each time the statement would cost 1.2 us, on CPython 3.11
        from array import array as _array
    return sock.sendmsg(buffers, [(SOL_SOCKET, SCM_RIGHTS, _array("i", fds))], flags, *([] if address is None else [address]))


def recv_fds(sock, bufsize, maxfds, flags=0):
    """Receives up to `bufsize` bytes and `maxfds` descriptors: (bytes, list of descriptors, flags of the message, address).

    The descriptors are inheritable unless `flags` has MSG_CMSG_CLOEXEC.
    """
    fds = []
    # CMSG_LEN, not CMSG_SPACE: the padding could hold one descriptor more
    data, messages, flags, address = sock.recvmsg(bufsize, CMSG_LEN(maxfds * FD.size), flags)
    for level, kind, content in messages:
        if level == SOL_SOCKET and kind == SCM_RIGHTS:
            fds.extend(rights(content))
    return data, fds, flags, address
