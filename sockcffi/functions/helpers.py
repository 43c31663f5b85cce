"""The module functions that are made of others: pairs, clients, servers, passed descriptors."""

from time import monotonic

from .._generated.constants import AF_INET, SOCK_STREAM
from ..binding.arguments import seconds
from ..binding.errors import error, timeout
from ..binding.package import package
from ..binding.runtime import DEFAULT_TIMEOUT, POSIX, WINDOWS
from ..sockets import whole
from ..sockets.ancillary import FD, rights

_GLOBAL_DEFAULT_TIMEOUT = DEFAULT_TIMEOUT
_LOCALHOST = "127.0.0.1"
_LOCALHOST_V6 = "::1"


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """The addresses of a host and service: a list of (family, type, proto, canonname, address); getaddrinfo(3), RFC 3493.

    host: str, bytes or None; port: int, service name as str or bytes, or None; the others are integers, 0 for any.
    gaierror when the resolver finds none.
    """
    found = package._socket.getaddrinfo(host, port, family, type, proto, flags)
    member, families, kinds = package._intenum_converter, package.AddressFamily, package.SocketKind
    return [(member(family, families), member(type, kinds), proto, name, address) for family, type, proto, name, address in found]


def getfqdn(name=""):
    """The fully qualified name of a host, of this one for "", "0.0.0.0" and "::"; `name` itself where the resolver knows no better."""
    name = name.strip()
    if not name or name in ("0.0.0.0", "::"):
        name = package.gethostname()
    try:
        hostname, aliases, _ = package.gethostbyaddr(name)
    except UnicodeError:
        raise  # of a name that can be none, as CPython raises it
    except package.error:
        return name
    return next((known for known in (hostname, *aliases) if "." in known), hostname)


def _on_descriptor(fd, family, type, proto):
    """A socket on a descriptor that nobody else has: it is closed when there will be none."""
    return whole.on(package.socket, fd, family, type, proto, fd)


def fromfd(fd, family, type, proto=0):
    """A socket on a duplicate of the descriptor `fd`."""
    return _on_descriptor(package.dup(fd), family, type, proto)


def fromshare(info):
    """The socket that another process shares, on Windows: `info` is what its `share` returned, bytes."""
    return package.socket(0, 0, 0, info)


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    """Two connected sockets, of AF_UNIX by default; socketpair(2)."""
    if family is None:
        family = package.AF_UNIX if hasattr(package, "AF_UNIX") else package.AF_INET
    ends = package._socket.socketpair(family, type, proto)
    made = []
    try:
        for end in ends:
            made.append(_on_descriptor(end.detach(), family, type, proto))
        return made[0], made[1]
    except BaseException:
        for one in (*made, *ends):
            one.close()
        raise


def _fallback_socketpair(family=AF_INET, type=SOCK_STREAM, proto=0):
    """Two sockets connected over the loopback interface, for systems without socketpair(2)."""
    hosts = {package.AF_INET: package._LOCALHOST, package.AF_INET6: package._LOCALHOST_V6}
    if family not in hosts:
        raise ValueError("Only AF_INET and AF_INET6 socket address families are supported")
    if type != package.SOCK_STREAM:
        raise ValueError("Only SOCK_STREAM socket type is supported")
    if proto != 0:
        raise ValueError("Only protocol zero is supported")
    with package.socket(family, type, proto) as listener:
        listener.bind((hosts[family], 0))
        listener.listen()
        client = package.socket(family, type, proto)
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
    socketpair = _fallback_socketpair

# ---- clients and servers ----


def create_connection(
    address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False, happy_eyeballs_delay=None, total_timeout=None
):
    """A stream socket connected to (host, port): to the first of the host's addresses that answers.

    address: (host, port), or an address of AF_INET6 with its flowinfo and scope_id, which count where they are not 0.
    timeout: seconds for each attempt, None for none, by default the one of new sockets. source_address: a (host, port) to bind to.
    happy_eyeballs_delay: seconds after which the next address is tried beside those that have not answered, IPv6 and IPv4 by turns
    (RFC 8305 recommends 0.25); None tries one after the other. total_timeout: seconds for all attempts together, counted from the call on,
    None for no such limit; the resolver is not interrupted by it, and the connection's timeout is `timeout` all the same. When no address
    answers, the last one's error is raised, or with `all_errors` an ExceptionGroup of all of them (CPython 3.11 has that class; where the
    interpreter lacks it, an OSError with the list as its `exceptions`).
    """
    host, port, *parts = address
    if len(parts) > 2:
        raise ValueError("too many values to unpack (an address has 2 to 4 parts)")
    total = seconds(total_timeout)
    deadline = None if total is None else monotonic() + total
    errors = []

    def make(answer):
        """A socket for an answer of getaddrinfo, not yet connected."""
        connection = package.socket(*answer[:3])
        try:
            if timeout is not package._GLOBAL_DEFAULT_TIMEOUT:
                connection.settimeout(timeout)
            if source_address:
                connection.bind(source_address)
            return connection
        except BaseException:
            connection.close()
            raise

    found = package.getaddrinfo(host, port, package.AF_INET6 if parts else 0, package.SOCK_STREAM)
    if parts:
        found = [(*answer[:4], _with_parts(answer[4], *parts)) for answer in found]
    if happy_eyeballs_delay is not None:
        from .eyeballs import connect  # few programs ask for it

        connection = connect(found, seconds(happy_eyeballs_delay) or 0, make, errors, deadline)
        if connection is not None:
            return connection
        found = []
    for answer in found:
        connection = None
        try:
            connection = make(answer)
            if deadline is None:
                connection.connect(answer[4])
            else:
                _connect_until(connection, answer[4], deadline)
            return connection
        except package.error as reason:
            errors.append(reason)
            if connection is not None:
                connection.close()
        except BaseException:
            if connection is not None:
                connection.close()
            raise
    if not errors:
        raise package.error("getaddrinfo returns an empty list")
    try:
        raise _group("create_connection failed", errors) if all_errors else errors[-1]
    finally:
        errors.clear()  # breaks the cycle of errors, their tracebacks and this frame


def _with_parts(address, flowinfo, scope_id=0):
    """An address of AF_INET6 with these parts, where they are not 0."""
    return (*address[:2], flowinfo or address[2], scope_id or address[3])


def _connect_until(connection, address, deadline):
    """Connects with the socket's timeout, and not beyond `deadline`, a time of the monotonic clock in seconds."""
    limit, left = connection.gettimeout(), deadline - monotonic()
    if left <= 0:
        raise timeout("timed out")
    connection.settimeout(left if limit is None else min(limit, left))
    connection.connect(address)
    connection.settimeout(limit)


def _group(text, errors):
    try:
        return ExceptionGroup(text, errors)
    except NameError:  # before CPython 3.11
        group = error(text)
        group.exceptions = tuple(errors)
        return group


def has_dualstack_ipv6():
    """Whether an AF_INET6 socket can serve IPv4 too."""
    if not (package.has_ipv6 and hasattr(package._socket, "IPPROTO_IPV6") and hasattr(package._socket, "IPV6_V6ONLY")):
        return False
    try:
        with package.socket(package.AF_INET6, package.SOCK_STREAM) as probe:
            option = package.IPPROTO_IPV6, package.IPV6_V6ONLY
            probe.setsockopt(*option, 0)
            return probe.getsockopt(*option) == 0  # DragonFly BSD leaves it as it is, and says nothing
    except package.error:
        return False


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    """A stream socket that listens at `address`, (host, port), or the path of an AF_UNIX socket.

    family: AF_INET, AF_INET6 or another. backlog: connections that may wait. reuse_port: SO_REUSEPORT, for AF_INET and AF_INET6 alone.
    dualstack_ipv6: with AF_INET6, serve IPv4 as well. ValueError for options that the system lacks.
    """
    if reuse_port and not hasattr(package._socket, "SO_REUSEPORT"):
        raise ValueError("SO_REUSEPORT not supported on this platform")
    if dualstack_ipv6:
        if not package.has_dualstack_ipv6():
            raise ValueError("dualstack_ipv6 not supported on this platform")
        if family != package.AF_INET6:
            raise ValueError("dualstack_ipv6 requires AF_INET6 family")
    server = package.socket(family, package.SOCK_STREAM)
    try:
        if POSIX and hasattr(package._socket, "SO_REUSEADDR"):  # on Windows it lets two servers have the same port
            try:
                server.setsockopt(package.SOL_SOCKET, package.SO_REUSEADDR, 1)
            except package.error:
                pass  # a server can do without
        if reuse_port and family in (package.AF_INET, package.AF_INET6):  # Linux 6.12.9 refuses it for others
            server.setsockopt(package.SOL_SOCKET, package.SO_REUSEPORT, 1)
        if package.has_ipv6 and family == package.AF_INET6:  # noqa: SIM102
            if dualstack_ipv6 or hasattr(package._socket, "IPV6_V6ONLY") and hasattr(package._socket, "IPPROTO_IPV6"):
                server.setsockopt(package.IPPROTO_IPV6, package.IPV6_V6ONLY, 0 if dualstack_ipv6 else 1)
        try:
            server.bind(address)
        except UnicodeError:
            raise  # of a name that can be none, as above
        except package.error as reason:
            raise package.error(reason.errno, f"{reason.strerror} (while attempting to bind on address {address!r})") from None
        server.listen() if backlog is None else server.listen(backlog)
        return server
    except BaseException:
        server.close()
        raise


# ---- passed descriptors ----


def send_fds(sock, buffers, fds, flags=0, address=None):
    """Sends an iterable of buffers and with them a list of descriptors over an AF_UNIX socket: the number of bytes; unix(7).

    `flags` and `address` change nothing, as in CPython up to 3.15 at least: programs hand over what is none, and run. sendmsg heeds them.
    """
    names = package._socket
    return sock.sendmsg(buffers, [(names.SOL_SOCKET, names.SCM_RIGHTS, package.array.array("i", fds))])


def recv_fds(sock, bufsize, maxfds, flags=0):
    """Receives up to `bufsize` bytes and `maxfds` descriptors: (bytes, list of descriptors, flags of the message, address).

    `flags` changes nothing, as in CPython up to 3.15 at least; recvmsg heeds it. The descriptors are inheritable.
    """
    names = package._socket
    fds = []
    # CMSG_LEN, not CMSG_SPACE: the padding could hold one descriptor more
    data, messages, flags, address = sock.recvmsg(bufsize, names.CMSG_LEN(maxfds * FD.size))
    for level, kind, content in messages:
        if level == names.SOL_SOCKET and kind == names.SCM_RIGHTS:
            fds.extend(rights(content))
    return data, fds, flags, address
