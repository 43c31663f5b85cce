"""The addresses of this machine's interfaces: getifaddrs(3), and on Windows GetAdaptersAddresses."""

from __future__ import annotations

from enum import IntFlag
from functools import lru_cache
from os import fsdecode
from typing import NamedTuple

from .. import structs
from .._generated import constants
from ..addresses.codecs import CODECS, _intenum_converter
from ..binding.errors import check
from ..binding.native import ffi, lib
from ..binding.package import package
from ..binding.runtime import TYPE_CHECKING
from ..declaration import Layout

if TYPE_CHECKING:
    from typing import Any

__all__ = ["InterfaceAddress", "InterfaceFlag", "getifaddrs"]

_FLAGS = """
    UP BROADCAST DEBUG LOOPBACK POINTOPOINT POINTTOPOINT NOTRAILERS RUNNING NOARP PROMISC ALLMULTI MASTER SLAVE MULTICAST PORTSEL AUTOMEDIA
    DYNAMIC LOWER_UP DORMANT ECHO OACTIVE SIMPLEX LINK0 LINK1 LINK2
""".split()


def flags_of_interfaces(constants: Any) -> type[IntFlag]:
    """The enum of IFF_UP and its kin, netdevice(7), with the values that a platform has."""
    names = [f"IFF_{name}" for name in _FLAGS if hasattr(constants, f"IFF_{name}")]
    made: type[IntFlag] = IntFlag("InterfaceFlag", {name: getattr(constants, name) for name in names}, module="sockcffi")  # type: ignore[misc]
    return made


class InterfaceAddress(NamedTuple):
    """One address of an interface, or the interface's own entry, whose `hardware` is not None.

    What the system does not tell of an entry is None.
    """

    name: str  #: of the interface; on Linux the label of the address
    index: int  #: of the interface, as if_nametoindex tells; 0 when it is gone
    flags: IntFlag  #: IFF_UP and its kin, netdevice(7)
    family: int | None  #: an AddressFamily; in the interface's own entry AF_PACKET on Linux and AF_LINK on macOS and the BSDs
    address: Any  #: as the family has it in Python: (host, port) of AF_INET
    netmask: Any  #: the same, of the network mask
    prefix: int | None  #: the bits of the network mask
    broadcast: Any  #: the broadcast address
    destination: Any  #: the address at the other end of a point-to-point link
    hardware: bytes | None  #: the hardware address, in the interface's own entry; b"" where it has none
    mtu: int | None  #: in bytes, in the interface's own entry
    statistics: structs.Struct | None  #: in the interface's own entry: rtnl_link_stats on Linux, if_data on macOS and the BSDs


def getifaddrs() -> list[InterfaceAddress]:
    """The addresses of all interfaces, a list of InterfaceAddress in the order of the system; getifaddrs(3).

    OSError where the system cannot tell. The counters in the statistics of Linux have 32 bits; those of netlink.links() have 64.
    """
    found = ffi.new("struct ifaddrs **")
    check(lib.sc_getifaddrs(found))
    try:
        entries = list(_entries(found[0]))
    finally:
        lib.sc_freeifaddrs(found[0])
    return [machine().entry(*entry) for entry in entries]


def _entries(entry: Any) -> Any:
    """What the system says of each entry, as Python's own objects."""
    told = ffi.new("struct sc_ifaddr *")
    size = machine().statistics_size
    while entry:
        entry = lib.sc_ifaddr(entry, told)
        yield (
            ffi.string(told.name),
            told.index,
            told.flags,
            _bytes(told.addr, told.addrlen),
            _bytes(told.netmask, told.netmasklen),
            _bytes(told.other, told.otherlen),
            _bytes(told.link, size),
            _bytes(told.hardware, told.hardwarelen),
            told.mtu,
        )


def _bytes(data: Any, size: int) -> bytes | None:
    return ffi.unpack(data, size) if data and size > 0 else None


class Facts:
    """What entries are made of on one platform: its constants, the objects of its families, its structs."""

    def __init__(self, constants: Any, codecs: Any, structs: Any, flags: type[IntFlag]) -> None:
        self.codecs, self.flags = codecs, flags
        self.sockaddr = Layout(*codecs.layouts["levels.socket"]["sockaddr"])
        self.links = {getattr(constants, name) for name in ("AF_PACKET", "AF_LINK") if hasattr(constants, name)}
        self.parts = {constants.AF_INET: ("in", 1), constants.AF_INET6: ("in6", 2)}  # where the layouts have the address
        pointed = getattr(constants, "IFF_POINTOPOINT", None)
        self.pointed: int = constants.IFF_POINTTOPOINT if pointed is None else pointed
        self.statistics = getattr(structs, "if_data", None) or getattr(structs, "rtnl_link_stats", None)
        # The bytes are copied from the C library's memory, whose size nobody tells: those of before kernel 4.6 are always there.
        newer = getattr(self.statistics, "rx_nohandler", None)
        self.statistics_size: int = newer.offset if newer else self.statistics.size if self.statistics else 0

    def entry(
        self,
        name: bytes,
        index: int,
        flags: int,
        address: bytes | None,
        netmask: bytes | None,
        other: bytes | None,
        statistics: bytes | None,
        hardware: bytes | None,
        mtu: int,
    ) -> InterfaceAddress:
        """An entry of what the system said: bytes are those of sockaddrs, of the statistics and of a hardware address."""
        family, decoded = self.decode(address)
        mask = _like(netmask, address) if family in self.parts else None
        if family in self.links:
            hardware = decoded[-1]
        elif address is None:
            hardware = hardware or b""  # a tunnel's own entry, on Linux
        there = self.decode(_like(other, address))[1] if other != address else None
        shown = None if family is None else _intenum_converter(family, package.AddressFamily)
        return InterfaceAddress(
            fsdecode(name),
            index,
            self.flags(flags),
            shown,
            decoded,
            self.decode(mask)[1],
            self.bits(family, mask),
            None if flags & self.pointed else there,
            there if flags & self.pointed else None,
            hardware,
            mtu or None,
            self.statistics.unpack(statistics, partial=True) if statistics else None,
        )

    def decode(self, data: bytes | None) -> tuple[int | None, Any]:
        """The family of a sockaddr, and the address."""
        if not data:
            return None, None
        family = self.sockaddr.unpack(data)[0]
        return family, self.codecs[family].unpack(data, 0)

    def bits(self, family: int | None, mask: bytes | None) -> int | None:
        """How many bits a network mask has."""
        if family is None or mask is None:
            return None
        layout, part = self.parts[family]
        return sum(bin(byte).count("1") for byte in self.codecs[family].layouts[layout].unpack(mask)[part])


def _like(data: bytes | None, address: bytes | None) -> bytes | None:
    """A sockaddr with the family and the length of `address`: those of the BSDs' masks end where zeros follow, and may have no family."""
    if not data or not address:
        return None
    return address[:HEAD] + data[HEAD : len(address)].ljust(len(address) - HEAD, b"\0")


HEAD = 2  # bytes, on every platform: the family, or the length and the family
InterfaceFlag = flags_of_interfaces(constants)


@lru_cache
def machine() -> Facts:
    """This machine's. The structs are read at the first use: the names of this module come with others' that need none."""
    return Facts(constants, CODECS, structs, InterfaceFlag)
