"""From a family's number to the object that packs and unpacks its addresses."""

from importlib import import_module
from sys import byteorder

from . import network
from ._generated import constants
from ._generated.families import FAMILIES
from ._generated.layouts import LAYOUTS
from .declaration import Family, Layout

MOST_SEEN = 4096  # addresses; at about 300 bytes each

_seen = {}  # peers come again: unpacking one costs five times as much as finding it here
_SOCKADDR = Layout(*LAYOUTS["levels.socket"]["sockaddr"])
_FAMILY = _SOCKADDR.members["sa_family"][0]
_DATA = _SOCKADDR.members["sa_data"][0]


def family_of(data):
    """The family's number in the bytes of a sockaddr."""
    return int.from_bytes(data[_FAMILY:_DATA], byteorder)


def unpack(data, proto):
    """The address in the bytes that the kernel returned; None where it returned none."""
    address = _seen.get(data)
    if address is None and data:
        codec = CODECS[family_of(data)]
        address = codec.unpack(data, proto)
        if codec.timeless:
            if len(_seen) >= MOST_SEEN:
                _seen.clear()
            _seen[data] = address
    return address


class Opaque(Family):
    """A family without a file of its own, or whose structs this platform's headers lack: (family, bytes), where the bytes are what follows the family in the sockaddr."""

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
