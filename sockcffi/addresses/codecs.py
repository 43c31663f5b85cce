"""From a family's number to the object that packs and unpacks its addresses."""

from sys import byteorder

from . import network
from .._generated import constants
from .._generated.layouts import FAMILIES, LAYOUTS
from ..declaration import Family, Layout
from ..binding.native import set_codecs

_KEPT = (tuple, str)  # classes of addresses that cannot change
MOST_KEPT = 4096  # addresses, of about 300 bytes each

_seen = {}  # the addresses that bytes became: peers come again and again
_SOCKADDR = Layout(*LAYOUTS["levels.socket"]["sockaddr"])
_FAMILY = _SOCKADDR.members["sa_family"][0]
_DATA = _SOCKADDR.members["sa_data"][0]


def _intenum_converter(value, enum_class):
    """The member of `enum_class` with this value; the value itself where there is none."""
    try:
        return enum_class(value)
    except ValueError:
        return value


def family_of(data):
    """The family's number in the bytes of a sockaddr."""
    return int.from_bytes(data[_FAMILY:_DATA], byteorder)


def pack(codec, address, proto, caller):
    """The bytes of `address` as the family object `codec` makes them."""
    if not codec.cacheable or address.__class__ not in _KEPT:
        return codec.pack(address, proto, caller)
    try:
        known, packed = codec.packed[address]
        if known is address or known.__class__ is str or [*map(type, known)] == [*map(type, address)]:  # 80.0 equals 80, and is refused
            return packed
    except KeyError:
        pass
    except (TypeError, ValueError):  # something in the tuple cannot be looked up: a list, a memoryview that can be written
        return codec.pack(address, proto, caller)
    packed = codec.pack(address, proto, caller)
    if unpack(packed, proto)[: len(address)] == address:  # numeric, not a name whose address can change
        _keep(codec.packed, address, (address, packed))
    return packed


def unpack(data, proto):
    """The address in the bytes that the kernel returned; None where it returned none."""
    address = _seen.get(data)
    if address is None and data:
        codec = CODECS[family_of(data)]
        address = codec.unpack(data, proto)
        if codec.cacheable:
            _keep(_seen, data, address)
    return address


def address_in(scratch, proto):
    """The address that a call wrote to its scratch memory."""
    return unpack(scratch.addr[: scratch.c.addrlen], proto)


def _keep(known, key, value):
    # Each line is one step for other threads; what one of them clears in between is made again.
    if len(known) >= MOST_KEPT:
        known.clear()
    known[key] = value


class Opaque(Family):
    """A family that has no file, or none of whose structs this platform's headers have.

    (family, bytes)    family: its number; bytes: what follows it in the sockaddr
    """

    def pack(self, address, proto, caller):
        if not (isinstance(address, tuple) and len(address) == 2 and isinstance(address[1], bytes)):
            raise OSError(f"{caller}(): bad family")
        family, data = address
        return self.layouts["sockaddr"].pack(family, b"")[: self.start] + data

    def unpack(self, data, proto):
        return self.layouts["sockaddr"].unpack(data)[0], data[self.start :]

    @property
    def start(self):
        return self.layouts["sockaddr"].members["sa_data"][0]


class Codecs(dict):
    """The family objects of one platform by number, each made at its first use."""

    def __init__(self, constants, families, layouts, network):
        super().__init__()
        self.constants = constants
        self.families = families
        self.layouts = layouts
        self.network = network

    def __missing__(self, number):
        name, class_name = self.families.get(number, (None, None))
        layouts = self.layouts.get(f"families.{name}")
        if layouts is None:
            codec = Opaque(self.constants, {"sockaddr": self.layouts["levels.socket"]["sockaddr"]}, self.network)
        else:
            module = __import__(f"sockcffi.families.{name}", fromlist=[class_name])  # importlib costs 1 ms to import on PyPy
            codec = getattr(module, class_name)(self.constants, layouts, self.network)
        codec.packed = {}
        self[number] = codec
        return codec


CODECS = Codecs(constants, FAMILIES, LAYOUTS, network)
set_codecs(pack, CODECS)
