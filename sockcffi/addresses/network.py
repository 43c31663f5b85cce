"""What one asks of the machine about addresses: their text, the address of a name, the interfaces.

The families get this module handed in as their `network`; most of its functions are also public.
"""

import _operator as operator
from os import fsdecode, fsencode, strerror
from sys import byteorder

from .._generated import constants
from .._generated.constants import AF_INET, AF_INET6, AI_PASSIVE, SOCK_DGRAM
from ..binding import arguments
from .._generated.layouts import LAYOUTS
from ..binding.arguments import without_nul
from ..declaration import Layout, octets
from ..binding.errors import HostAddressError, check, encoded_host, failure, gai_failure
from ..binding.native import accelerated, ffi, lib
from ..binding.scratch import give_back, take_scratch

# fmt: off
__all__ = ["fsdecode", "fsencode", "ntop", "lookup", "control_id", "inet_pton", "inet_ntop", "inet_aton", "inet_ntoa",
           "htons", "htonl", "ntohs", "ntohl", "if_nameindex", "if_nametoindex", "if_indextoname"]
# fmt: on

INADDR_BROADCAST = b"\xff\xff\xff\xff"
has_ipv6 = True  # whether the C library knows AF_INET6; a kernel may still lack it
_IN = Layout(*LAYOUTS["families.inet"]["in"])
_IN6 = Layout(*LAYOUTS["families.inet6"]["in6"])
_SIZES = {AF_INET: 4, AF_INET6: 16}  # bytes of an address
_NAME = 257  # room for an interface's name: IF_NAMESIZE is 16, on Windows 256 without the NUL


# ---- addresses as text ----


@accelerated
def inet_pton(family, text, /):
    """The bytes of the IPv4 or IPv6 address in `text`, a str; inet_pton(3). OSError for another family or a text that is no address."""
    family = arguments.c_int(family, "inet_pton() argument 1")
    data = _packed(family, arguments.text(text, "inet_pton() argument 2"))
    if data is None:
        raise OSError("illegal IP address string passed to inet_pton")
    return data


def _packed(family, text):
    """The bytes of the address in `text`, bytes; None for a text that is no address."""
    scratch = take_scratch()  # memory made for the call would take half as long again
    try:
        if not check(lib.sc_inet_pton(family, text, scratch.c.addr)):
            return None
        return scratch.addr[:4] if family == AF_INET else scratch.addr[:16]
    finally:
        give_back(scratch)


@accelerated
def inet_ntop(family, data, /):
    """The text of the IPv4 or IPv6 address in `data`, a bytes-like object of 4 or 16 bytes; inet_ntop(3)."""
    family = arguments.c_int(family, "inet_ntop() argument 1")
    size = _SIZES.get(family)
    packed = octets(data, "inet_ntop", "argument 2")
    if size is None:
        raise ValueError(f"unknown address family {family}")
    if len(packed) != size:
        raise ValueError("invalid length of packed IP address string")
    return ntop(family, packed)


def ntop(family, data):
    """inet_ntop for a caller that is sure of the family and of the length."""
    if family == AF_INET:
        return "%d.%d.%d.%d" % (data[0], data[1], data[2], data[3])
    scratch = take_scratch()
    try:
        check(lib.sc_inet_ntop(family, data, scratch.c.addr, lib.SC_ADDRESS))
        return ffi.string(scratch.c.addr).decode("ascii")
    finally:
        give_back(scratch)


@accelerated
def inet_aton(text, /):
    """The 4 bytes of an IPv4 address in any of the forms of inet_aton(3): "127.1", "0x7f000001"."""
    text = arguments.text(text, "inet_aton() argument")
    scratch = take_scratch()
    try:
        if lib.sc_inet_aton(text, scratch.c.addr):
            return scratch.addr[:4]
    finally:
        give_back(scratch)
    raise OSError("illegal IP address string passed to inet_aton")


@accelerated
def inet_ntoa(data, /):
    """The dotted text of the 4 bytes in `data`, a bytes-like object."""
    packed = octets(data, "inet_ntoa", "argument")
    if len(packed) != 4:
        raise OSError("packed IP wrong length for inet_ntoa")
    return ntop(AF_INET, packed)


# ---- byte order ----

LITTLE = byteorder == "little"


class NegativeNumber(OverflowError, ValueError):
    """CPython raises OverflowError for a negative number up to 3.14, and ValueError since 3.15: this is both."""

    def __reduce__(self):
        return ValueError, self.args  # a process that has not this module can read that


def _swap(function, number, bits):
    try:
        number = operator.index(number)
    except TypeError:
        raise TypeError(f"{function}: expected int, '{type(number).__name__}' found") from None
    if number < 0:
        raise NegativeNumber(f"{function}: can't convert negative Python int to C {bits}-bit unsigned integer")
    if number >> bits:
        raise OverflowError(f"{function}: Python int too large to convert to C {bits}-bit unsigned integer")
    return int.from_bytes(number.to_bytes(bits // 8, "little"), "big") if LITTLE else number


@accelerated
def htons(number, /):
    """A 16-bit integer from host to network byte order; OverflowError when it has more bits."""
    if number.__class__ is int and 0 <= number <= 0xFFFF and LITTLE:  # the same in a quarter of the time
        return (number & 0xFF) << 8 | number >> 8
    return _swap("htons", number, 16)


@accelerated
def htonl(number, /):
    """A 32-bit integer from host to network byte order; OverflowError when it has more bits."""
    return _swap("htonl", number, 32)


@accelerated
def ntohs(number, /):
    """A 16-bit integer from network to host byte order; OverflowError when it has more bits."""
    if number.__class__ is int and 0 <= number <= 0xFFFF and LITTLE:
        return (number & 0xFF) << 8 | number >> 8
    return _swap("ntohs", number, 16)


@accelerated
def ntohl(number, /):
    """A 32-bit integer from network to host byte order; OverflowError when it has more bits."""
    return _swap("ntohl", number, 32)


# ---- names ----


def idna(name):
    """A host name's bytes, in IDNA. The codec is asked, and imported, only for names that are not plain."""
    if name.isascii() and all(0 < len(label) < 64 for label in name.split(".")):
        return name.encode()
    return encoded_host(name)


def host_bytes(host):
    """The host of an address as the resolver takes it: text beyond ASCII in IDNA, bytes as they are."""
    if isinstance(host, str):
        encoded = host.encode("ascii") if host.isascii() else encoded_host(host, HostAddressError)
    elif isinstance(host, (bytes, bytearray)):
        encoded = bytes(host)
    else:
        raise TypeError(f"str, bytes or bytearray expected, not {type(host).__name__}")
    if b"\0" in encoded:
        raise TypeError("host name must not contain null character")
    return encoded


@accelerated
def lookup(host, family):
    """The address of `host`, a str or bytes: 4 bytes for AF_INET; for AF_INET6 16 bytes and the scope id of a "%interface".

    "" is any address, "<broadcast>" IPv4's broadcast address. What is no numeric address goes to the resolver.
    """
    encoded = host_bytes(host)
    return numeric(encoded, family) or resolve(encoded, family)[1]


def numeric(encoded, family):
    """The address of a host given as numbers, as `lookup` returns it; None for a name."""
    address = _packed(family, encoded)
    return address if family == AF_INET or not address else (address, 0)


@accelerated
def resolve(encoded, family):
    """(family, address) of the resolver's first answer for a name in bytes, the address as `lookup` returns it."""
    if not encoded:
        return _first_answer(ffi.NULL, b"0", family, AI_PASSIVE)
    if encoded in (b"<broadcast>", b"255.255.255.255"):
        if family == AF_INET6:
            raise OSError("address family mismatched")
        return AF_INET, INADDR_BROADCAST
    return _first_answer(encoded, ffi.NULL, family, 0)


def _first_answer(host, service, family, flags):
    with resolved(host, service, family, SOCK_DGRAM, 0, flags) as entries:
        found = next(entries)
        family = found.family
        data = ffi.unpack(found.addr, found.addrlen)
        if not host and next(entries, None) is not None:
            raise OSError("wildcard resolved to multiple address")
    if family == AF_INET:
        port, address = _IN.unpack(data)
        return family, address
    port, flowinfo, address, scope = _IN6.unpack(data)
    return family, (address, scope)


def control_id(name):
    """The id of a kernel control of macOS by its `name`, bytes: sys/kern_control.h."""
    from fcntl import ioctl  # not on Windows, and nobody else asks

    info = Layout(*LAYOUTS["families.system"]["info"])
    fd = check(lib.sc_socket(constants.AF_SYSTEM, SOCK_DGRAM, constants.SYSPROTO_CONTROL))
    try:
        return info.unpack(ioctl(fd, constants.CTLIOCGINFO, info.pack(0, name)))[0]
    finally:
        lib.sc_close(fd)


class resolved:
    """getaddrinfo(3): the entries of its list, which is freed at the end of the block."""

    def __init__(self, host, service, family, type, protocol, flags):
        self._list = ffi.new("struct addrinfo **")
        code = lib.sc_getaddrinfo(host, service, family, type, protocol, flags, self._list)
        if code:
            raise gai_failure(code)

    def __enter__(self):
        return self._entries(self._list[0])

    def __exit__(self, *exception):
        lib.sc_freeaddrinfo(self._list[0])

    @staticmethod
    def _entries(entry):
        found = ffi.new("struct sc_addrinfo *")
        while entry:
            entry = lib.sc_addrinfo(entry, found)
            yield found


# ---- interfaces ----


def if_nameindex():
    """The network interfaces: a list of (index, name); if_nameindex(3)."""
    interfaces = lib.sc_if_list()
    if not interfaces:
        raise failure(-ffi.errno)
    try:
        found = []
        number = ffi.new("unsigned int *")
        while True:
            name = lib.sc_if_entry(interfaces, len(found), number)
            if not name:
                return found
            found.append((number[0], fsdecode(ffi.string(name))))
    finally:
        lib.sc_if_free(interfaces)


@accelerated
def if_nametoindex(name, /):
    """The index of the interface `name`, a str, bytes or path; OSError when there is none; if_nametoindex(3)."""
    found = lib.sc_if_nametoindex(without_nul(fsencode(name), "if_nametoindex() argument"))
    if not found:
        code = ffi.errno
        raise OSError(code, strerror(code)) if code else OSError("no interface with this name")
    return found


@accelerated
def if_indextoname(index, /):
    """The name of the interface with this index; OSError when there is none; if_indextoname(3)."""
    index = operator.index(index)
    if index < 0:
        raise NegativeNumber("can't convert negative value to unsigned int")
    if index > 0xFFFFFFFF:
        raise OverflowError("index is too large")
    name = ffi.new("char[]", _NAME)
    check(lib.sc_if_indextoname(index, name))
    return fsdecode(ffi.string(name))
