"""Names of hosts, services and protocols: the resolver, without the interpreter's lock, as plain integers and strings."""

from _operator import index
from os import fsdecode, fsencode
from sys import audit

from ..addresses import network
from .._generated.constants import AF_INET, AF_INET6, AF_UNSPEC, AI_NUMERICHOST, SOCK_DGRAM
from ..addresses.codecs import CODECS, unpack
from ..binding.arguments import ABSENT, c_int, text, without_nul
from ..declaration import bits, number
from ..binding.errors import check, gai_failure, host_failure
from ..binding.native import accelerated, ffi, lib
from ..addresses.network import idna
from ..binding.scratch import give_back, take_scratch

# fmt: off
__all__ = ["getaddrinfo", "getnameinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr", "getservbyname", "getservbyport",
           "getprotobyname", "gethostname", "sethostname"]
# fmt: on

NAME = 1025  # bytes of a host name, NUL included: NI_MAXHOST of most systems; the C libraries' limit for every name here


@accelerated
def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """The addresses of a host and service, a list of (family, type, proto, canonname, address); getaddrinfo(3), RFC 3493.

    host: str, bytes or None; port: int, service name as str or bytes, or None; the others are integers, 0 for any.
    gaierror when the resolver finds none.
    """
    name = _host(host)
    service = _service(port)
    family, type, proto = +index(family), +index(type), +index(proto)  # + makes a plain int of an enum, for who hears the event
    audit("socket.getaddrinfo", host, port, family, type, proto)
    with network.resolved(name, service, family, type, proto, index(flags)) as entries:
        return [
            (
                entry.family,
                entry.type,
                entry.protocol,
                fsdecode(ffi.string(entry.canonname)) if entry.canonname else "",
                unpack(ffi.unpack(entry.addr, entry.addrlen), entry.protocol),
            )
            for entry in entries
        ]


def _host(host):
    if host is None:
        return ffi.NULL
    if not isinstance(host, (str, bytes)):
        raise TypeError("getaddrinfo() argument 1 must be string or None")
    return without_nul(idna(host) if isinstance(host, str) else host, "getaddrinfo() argument 1")


def _service(port):
    if port is None:
        return ffi.NULL
    if not isinstance(port, (str, bytes)):
        try:
            return b"%d" % index(port)
        except TypeError:
            raise OSError("Int or String expected") from None
    return without_nul(port.encode() if isinstance(port, str) else port, "getaddrinfo() argument 2")


@accelerated
def getnameinfo(sockaddr, flags, /):
    """(host, service) of an address (host, port[, flowinfo[, scope_id]]), both str; the host must be numeric; getnameinfo(3)."""
    if not isinstance(sockaddr, tuple):
        raise TypeError("getnameinfo() argument 1 must be a tuple")
    if not 2 <= len(sockaddr) <= 4 or not isinstance(sockaddr[0], str):
        raise TypeError("getnameinfo(): illegal sockaddr argument")
    host = text(sockaddr[0], "getnameinfo(): host")
    port, flowinfo, scope = (c_int(sockaddr[1], "getnameinfo(): port"), *sockaddr[2:], 0, 0)[:3]
    flowinfo = number(bits(flowinfo, 32, "getnameinfo", "flowinfo"), 0xFFFFF, "getnameinfo", "flowinfo")
    scope = bits(scope, 32, "getnameinfo", "scope_id")
    audit("socket.getnameinfo", sockaddr)
    family, packed = _numeric_host(host, port)
    if family == AF_INET:
        if len(sockaddr) != 2:
            raise OSError("IPv4 sockaddr must be 2 tuple")
    elif family == AF_INET6:
        layout = CODECS[AF_INET6].layouts["in6"]
        port, _, address, _ = layout.unpack(packed)
        packed = layout.pack(port, flowinfo, address, scope)
    scratch = take_scratch()
    try:
        name, service = scratch.c.data, scratch.c.control
        code = lib.sc_getnameinfo(packed, len(packed), name, NAME, service, NAME, index(flags))
        if code:
            raise gai_failure(code)
        return fsdecode(ffi.string(name)), fsdecode(ffi.string(service))
    finally:
        give_back(scratch)


def _numeric_host(host, port):
    """(family, bytes of the address) of a host given as numbers, bytes."""
    address = network.numeric(host, AF_INET)
    if address and 0 <= port <= 0xFFFF:
        return AF_INET, CODECS[AF_INET].layouts["in"].pack(port, address)
    with network.resolved(host, b"%d" % port, AF_UNSPEC, SOCK_DGRAM, 0, AI_NUMERICHOST) as entries:
        found = next(entries)
        answer = found.family, ffi.unpack(found.addr, found.addrlen)
        if next(entries, None) is not None:
            raise OSError("sockaddr resolved to multiple addresses")
    return answer


@accelerated
def gethostbyname(hostname, /):
    """The IPv4 address of a host, a dotted str; gaierror when there is none."""
    name = _hostname(hostname, "gethostbyname")
    audit("socket.gethostbyname", hostname)
    return network.ntop(AF_INET, network.lookup(name, AF_INET))


def gethostbyname_ex(hostname, /):
    """(name, aliases, addresses) of a host for IPv4; gaierror or herror when there is none; gethostbyname(3)."""
    name = _hostname(hostname, "gethostbyname_ex")
    audit("socket.gethostbyname", hostname)
    network.lookup(name, AF_INET)
    return _host_entry(name, AF_UNSPEC)


def gethostbyaddr(address, /):
    """(name, aliases, addresses) of the host with this IPv4 or IPv6 address or name; herror when there is none; gethostbyaddr(3)."""
    name = _hostname(address, "gethostbyaddr")
    audit("socket.gethostbyaddr", address)
    family, packed = network.resolve(name, AF_UNSPEC)
    if family == AF_INET6:
        packed = packed[0]
    return _host_entry(packed, family)


def _hostname(name, function):
    if not isinstance(name, (str, bytes, bytearray)):
        raise TypeError(f"{function}() argument 1 must be str, bytes or bytearray, not {type(name).__name__}")
    encoded = idna(name) if isinstance(name, str) else bytes(name)
    if b"\0" in encoded:
        raise TypeError(f"{function}() argument 1 must be encoded string without null bytes, not {type(name).__name__}")
    return encoded


@accelerated
def _host_entry(host, family):
    """What gethostbyaddr returns, for an address in bytes of `family`; for a name in bytes where that is AF_UNSPEC."""
    found = ffi.new("struct sc_host *")
    code = lib.sc_gethostbyaddr(host, len(host), family, found) if family else lib.sc_gethostbyname(host, found)
    if code:
        raise host_failure(code)
    try:
        aliases = [fsdecode(ffi.string(alias)) for alias in _pointers(found.aliases)]
        addresses = [network.ntop(found.family, ffi.unpack(address, found.size)) for address in _pointers(found.addresses)]
        return fsdecode(ffi.string(found.name)), aliases, addresses
    finally:
        lib.sc_free(found.memory)


def _pointers(array):
    """The pointers of an array that NULL ends."""
    i = 0
    while array and array[i]:
        yield array[i]
        i += 1


# ---- services and protocols ----


@accelerated
def getservbyname(servicename, protocolname=ABSENT, /):
    """The port of a service, an int in host order; OSError when there is no such; getservbyname(3)."""
    name, protocol, shown = text(servicename, "getservbyname() argument 1"), *_protocol(protocolname, "getservbyname")
    audit("socket.getservbyname", servicename, shown)
    port = lib.sc_getservbyname(name, protocol)
    if port < 0:
        raise OSError("service/proto not found")
    return port


@accelerated
def getservbyport(port, protocolname=ABSENT, /):
    """The name of the service at a port, an int in host order; OSError when there is no such; getservbyport(3)."""
    protocol, shown = _protocol(protocolname, "getservbyport")
    port = index(port)
    if not 0 <= port <= 0xFFFF:
        raise OverflowError("getservbyport: port must be 0-65535.")
    audit("socket.getservbyport", port, shown)
    name = ffi.new("char[]", NAME)
    if lib.sc_getservbyport(port, protocol, name, NAME) < 0:
        raise OSError("port/proto not found")
    return fsdecode(ffi.string(name))


def _protocol(name, function):
    """A protocol's name for C, and for the audit event."""
    return (ffi.NULL, None) if name is ABSENT else (text(name, f"{function}() argument 2"), name)


def getprotobyname(protocolname, /):
    """The number of a protocol; OSError when there is no such; getprotobyname(3)."""
    number = lib.sc_getprotobyname(text(protocolname, "getprotobyname() argument 1"))
    if number < 0:
        raise OSError("protocol not found")
    return number


# ---- this host ----


@accelerated
def gethostname():
    """The name of this host, a str; gethostname(2)."""
    audit("socket.gethostname")
    scratch = take_scratch()
    try:
        check(lib.sc_gethostname(scratch.c.data, NAME))
        return fsdecode(ffi.string(scratch.c.data, NAME))
    finally:
        give_back(scratch)


def sethostname(name, /):
    """Sets the name of this host, a str or bytes; OSError without the privilege; sethostname(2)."""
    encoded = without_nul(fsencode(name), "sethostname() argument")
    audit("socket.sethostname", encoded)
    check(lib.sc_sethostname(encoded, len(encoded)))
