"""Addresses as the bytes of a `struct sockaddr_*`, those of this machine or of another platform: of a capture, a log, a peer's memory."""

from __future__ import annotations

from os import fspath
from types import SimpleNamespace

from . import network
from .._generated import constants
from .codecs import CODECS, Codecs, _intenum_converter
from ..declaration import Layout, octets
from ..binding.runtime import TYPE_CHECKING
from ..binding.package import package

if TYPE_CHECKING:
    from typing import Any

__all__ = ["decode_address", "encode_address"]


def encode_address(family: int | str, address: Any, proto: int = 0, *, platform: str | None = None) -> bytes:
    """The bytes of the sockaddr of an address.

    family: a number or a name, "AF_SYSTEM". proto: the protocol, where a family has addresses of several forms (AF_CAN, AF_BLUETOOTH).
    platform: one whose headers are known, such as "macos-arm64"; numbers of families are this machine's all the same, and an
    interface is its index there, in digits. The exceptions are those of bind(), and ValueError for an unknown family or platform.
    """
    codecs = _codecs(platform)
    number = _number(family, codecs)
    if number is None:
        raise ValueError(f"encode_address(): {family!r} is no family of {platform or 'this machine'}")
    return codecs[number].pack(address, proto, "encode_address")


def decode_address(data: Any, proto: int = 0, *, platform: str | None = None) -> tuple[Any, Any]:
    """(family, address) of the bytes of a sockaddr. The family is its name where this machine lacks it.

    What the bytes lack at their end counts as zeros, as with those of the kernel. ValueError for bytes that are no address.
    """
    data = octets(data, "decode_address", "data")
    codecs = _codecs(platform)
    sockaddr = Layout(*codecs.layouts["levels.socket"]["sockaddr"])
    if len(data) < sockaddr.members["sa_data"][0]:
        raise ValueError(f"decode_address(): {len(data)} bytes are no address")
    number = sockaddr.unpack(data)[0]
    try:
        return _family(number, codecs), codecs[number].unpack(data, proto)
    except OSError as reason:
        raise ValueError(f"decode_address(): {reason}") from None


def _number(family, codecs):
    """A family's number on the platform of `codecs`; None where it has none."""
    if codecs is not CODECS and not isinstance(family, str):
        family = getattr(_intenum_converter(family, package.AddressFamily), "name", None)
    if not isinstance(family, str):
        return family
    return getattr(codecs.constants, family, None) if family.startswith("AF_") else None


def _family(number, codecs):
    if codecs is CODECS:
        return _intenum_converter(number, package.AddressFamily)
    try:
        name = codecs.constants.names[number]
    except KeyError:
        raise ValueError(f"decode_address(): {number} is no family of that platform") from None
    here = getattr(package, name, name)
    return here if getattr(here, "name", name) == name else name  # AF_ROUTE is none of its own where it stands for AF_NETLINK


_known = {None: CODECS}


def _codecs(platform):
    """The families of a platform, of this one for None."""
    if platform not in _known:
        from .._generated.elsewhere import PLATFORMS

        if platform not in PLATFORMS:
            raise ValueError(f"{platform!r} is none of the known platforms: {', '.join(PLATFORMS)}")
        found = PLATFORMS[platform]
        facts = SimpleNamespace(**found["constants"], names=found["names"])
        _known[platform] = Codecs(facts, found["families"], found["layouts"], _Elsewhere(facts.AF_INET6))
    return _known[platform]


class _Elsewhere:
    """What a family of another platform may ask of the network: hosts are the same everywhere, interfaces there have only numbers."""

    def __init__(self, inet6):
        self.inet6 = inet6

    @staticmethod
    def fsencode(name):
        name = fspath(name)
        return name.encode("utf-8", "surrogateescape") if isinstance(name, str) else name

    @staticmethod
    def fsdecode(name):
        return name.decode("utf-8", "surrogateescape")

    def ntop(self, family, data):
        return network.ntop(self.here(family), data)

    def lookup(self, host, family):
        return network.lookup(host, self.here(family))

    def here(self, family):
        """This machine's number for AF_INET or AF_INET6."""
        return constants.AF_INET6 if family == self.inet6 else constants.AF_INET

    @staticmethod
    def if_indextoname(index):
        return str(index)

    @staticmethod
    def if_nametoindex(name):
        if not (name.isdigit() and len(name) <= 10):
            raise OSError(f"the index of {name!r} on that platform is not known: give it instead, in digits")
        return int(name) & 0xFFFFFFFF

    @staticmethod
    def control_id(name):
        raise OSError(f"the id of the control {name!r} on that platform is not known: give it instead")
