"""From a family's number to the object that packs and unpacks its addresses."""

from importlib import import_module
from sys import byteorder

from . import network
from ._generated import constants
from ._generated.families import FAMILIES
from ._generated.layouts import LAYOUTS
from .declaration import Family, Layout

MOST_KEPT = 4096  # addresses, of about 300 bytes each

_kept = {}  # the bytes of numeric addresses, and the address of such bytes: peers come again and again
_SOCKADDR = Layout(*LAYOUTS["levels.socket"]["sockaddr"])
_FAMILY = _SOCKADDR.members["sa_family"][0]
_DATA = _SOCKADDR.members["sa_data"][0]


def family_of(data):
    """The family's number in the bytes of a sockaddr."""
    return int.from_bytes(data[_FAMILY:_DATA], byteorder)


def pack(codec, address, proto, caller):
    """The bytes of `address` as the family object `codec` makes them."""
    if codec.timeless and address.__class__ is tuple:
        key = (codec, address, *map(type, address))  # with the types: 80.0 equals 80, and is refused
        try:
            packed = _kept.get(key)
        except TypeError:  # something in the tuple cannot be looked up, nor packed
            packed = None
        if packed is None:
            packed = codec.pack(address, proto, caller)
            if unpack(packed, proto)[: len(address)] == address:  # numeric, no name whose address can change
                _keep(key, packed)
        return packed
    return codec.pack(address, proto, caller)


def unpack(data, proto):
    """The address in the bytes that the kernel returned; None where it returned none."""
    address = _kept.get(data)
    if address is None and data:
        codec = CODECS[family_of(data)]
        address = codec.unpack(data, proto)
        if codec.timeless:
            _keep(data, address)
    return address


def _keep(key, value):
    if len(_kept) >= MOST_KEPT:
        _kept.clear()
    _kept[key] = value


class Opaque(Family):
    """A family that has no file, or none of whose structs this platform's headers have.

    (family, bytes)    family: its number; bytes: what follows it in the sockaddr
    """

    def pack(self, address, proto, caller):
        if not (isinstance(address, tuple) and len(address) == 2 and isinstance(address[1], bytes)):
            raise OSError(f"{caller}(): bad family")
        family, data = address
        return _SOCKADDR.pack(family, b"")[:_DATA] + data

    def unpack(self, data, proto):
        return family_of(data), data[_DATA:]


class _Codecs(dict):
    """Family objects by number, each made at its first use."""

    def __missing__(self, number):
        name, class_name = FAMILIES.get(number, (None, None))
        layouts = LAYOUTS.get(f"families.{name}")
        if layouts is None:
            codec = Opaque(constants, {}, network)
        else:
            codec = getattr(import_module(f"sockcffi.families.{name}"), class_name)(constants, layouts, network)
        self[number] = codec
        return codec


CODECS = _Codecs()
