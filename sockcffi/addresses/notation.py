"""Addresses as people write them: "[::1%lo]:80", "unix:/run/x", "@abstract", "vsock:2:1024", "can0". There and back.

    127.0.0.1:80   [fe80::1%eth0]:80   [::1]:80?flowinfo=5    AF_INET and AF_INET6
    example.org:http   [::1]:http   :80                       AF_UNSPEC: a (host, port) for getaddrinfo; "" is any address of this host
    unix:run/x   /run/x   @abstract                           AF_UNIX
    can0   vcan1                                              AF_CAN, where no port is missing
    vsock:2:1024   bluetooth:01:23:45:67:89:AB:3   ...        the other families: the `notation` in a family's file says what follows
    family:99:01-02                                           a family without a file: its number, and the bytes behind it in the sockaddr

A host or an interface that has the name of a family stands in brackets, "[unix]:80", or behind its own family, "can:unix". What would
break a line is written as %XX, the bytes of a file's name that are no text among it, and so is a % that would be read as such.
"""

from __future__ import annotations

import re
from os import fsdecode

from . import network
from .._generated import constants
from .._generated.layouts import FAMILIES
from .codecs import CODECS, _intenum_converter
from ..binding.runtime import TYPE_CHECKING
from ..binding.package import package

if TYPE_CHECKING:
    from typing import Any

__all__ = ["format_address", "parse_address"]

# What each word of a family's `notation` stands for: the text, how to read it, the class of the value, how to write that.
_KINDS = {
    "int": (r"-?(?:0[xX][0-9a-fA-F]{1,16}|[0-9]{1,20})", lambda text: int(text, 16 if "x" in text.lower() else 10), int, str),
    "name": (r"[^:]*", lambda text: fsdecode(_bytes_of(text)), str, lambda name: _escaped(name, ":")),
    "host": (
        r"\[[^\[\]]*\]|[^:\[\]]*",
        lambda text: _unescaped(text.strip("[]")),
        str,
        lambda host: f"[{_escaped(host, '[]')}]" if ":" in host else _escaped(host, "[]"),
    ),
    "bytes": (
        r"(?:[0-9a-fA-F]{2}(?:-[0-9a-fA-F]{2})*)?",
        lambda text: bytes.fromhex(text.replace("-", "")),
        bytes,
        lambda data: "-".join(f"{byte:02x}" for byte in data),
    ),
    "mac": (r"[0-9a-fA-F]{1,2}(?::[0-9a-fA-F]{1,2}){5}", str.upper, str, str),
    "none": ("", lambda text: None, type(None), lambda value: ""),
}
_MOST = 4096  # characters of a text: more than any address has
_SPECIAL = re.compile(r"[\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff]|%(?=[0-9a-fA-F]{2})")
_ESCAPE = re.compile(rb"%([0-9a-fA-F]{2})")
_INTERFACE = re.compile(r"(?:v|vx|sl)?can[0-9]+")
_HOST = re.compile(r"(?:\[([^\[\]]*)\]|([^:\[\]]*)):(\w[\w.+-]*)(?:\?flowinfo=([0-9]{1,10}))?", re.ASCII)
_SERVICE = re.compile(r"\w[\w.+-]*", re.ASCII)


def parse_address(text: str, port: int | str | None = None) -> tuple[int, Any]:
    """(family, address) of an address as people write it. Nothing is resolved: a host's name has the family AF_UNSPEC.

    port: what a text without one means, a number or the name of a service. ValueError for a text that is no address.
    """
    if not isinstance(text, str):
        raise TypeError(f"parse_address() argument 1 must be str, not {type(text).__name__}")
    if len(text) > _MOST:
        raise ValueError(f"parse_address(): {len(text)} characters are no address")
    family, address = _parse(text, port)
    return _intenum_converter(family, package.AddressFamily), address


def _parse(text, port):
    scheme, colon, rest = text.partition(":")
    if text.startswith(("@", "/")):
        scheme, colon, rest = "unix", ":", text
    elif port is None and _INTERFACE.fullmatch(text):
        scheme, colon, rest = "can", ":", text
    found = _families().get(scheme.lower()) if colon else None
    if found is None:
        return _parse_host(text, port)
    number, name = found
    if name == "UNIX":
        return number, _parse_path(rest)
    for form in _forms(number):
        kinds = _words(form)
        match = re.fullmatch(":".join(f"({_KINDS[kind][0]})" for kind in kinds), rest)
        if match:
            values = [_KINDS[kind][1](part) for kind, part in zip(kinds, match.groups())]
            if name:
                return number, tuple(values) if form.startswith("(") else values[0]
            if 0 < values[0] <= 0xFFFF and values[0] not in FAMILIES:
                return values[0], tuple(values)
    raise _no_address(text)


def format_address(family: int, address: Any) -> str:
    """The text of an address, which parse_address reads as the same one.

    `address` is as the sockets return it, with family AF_UNSPEC a (host, port). ValueError for one that has no text.
    """
    if family == constants.AF_UNSPEC:
        text = _format_host(address)
    elif family == constants.AF_INET:
        text = _format_inet(address)
    elif family == constants.AF_INET6:
        text = _format_inet6(address)
    elif FAMILIES.get(family, ("", ""))[1] == "UNIX":
        text = _format_path(address)
    else:
        text = _format_parts(family, address)
    if text is None or len(text) > _MOST:
        raise ValueError(f"format_address(): {address!r} is no address of family {family}")
    return text


def _no_address(text):
    return ValueError(f"parse_address(): {text!r} is no address")


# ---- families with a notation of their own ----


def _families():
    """{what stands before the colon: (family's number, class name)}; INET and INET6 need no word."""
    named = {name.lower(): (number, name) for number, (_, name) in FAMILIES.items() if name not in ("INET", "INET6")}
    return {"family": (None, ""), **named}


def _forms(number):
    return ("(int, bytes)",) if number is None else CODECS[number].notation


def _words(form):
    return form.strip("()").replace(",", " ").split()


def _format_parts(family, address):
    _, name = FAMILIES.get(family, ("", ""))
    opaque = not CODECS[family].notation
    for form in _forms(None if opaque else family):
        kinds = _words(form)
        values = address if form.startswith("(") else (address,)
        if type(values) is tuple and len(values) == len(kinds) and all(map(_fits, kinds, values)):
            if not opaque:
                text = ":".join(_KINDS[kind][3](value) for kind, value in zip(kinds, values))
                return text if name == "CAN" and _INTERFACE.fullmatch(text) else f"{name.lower()}:{text}"
            if values[0] == family:
                return f"family:{family:d}:{_KINDS['bytes'][3](values[1])}"
    return None


def _fits(kind, value):
    """Whether a value is of this kind: what is written of it, is read as it."""
    pattern, _, kind_of, write = _KINDS[kind]
    return isinstance(value, kind_of) and re.fullmatch(pattern, write(value)) is not None


# ---- AF_UNIX ----


def _parse_path(text):
    if text.startswith("@"):
        return b"\0" + _bytes_of(text[1:])
    path = fsdecode(_bytes_of(text))
    if "\0" in path:
        raise ValueError(f"parse_address(): a path has no NUL: {path!r}")
    return path


def _format_path(address):
    if isinstance(address, bytes):
        address = fsdecode(address)
    if not isinstance(address, str):
        return None
    if address.startswith("\0"):
        return "@" + _escaped(address[1:])
    if "\0" in address:
        return None
    text = _escaped(address)
    return "unix:" + ("%40" + text[1:] if text.startswith("@") else text)


# ---- hosts ----


def _parse_host(text, port):
    if port is not None:
        text = _with_port(text, port)
    match = _HOST.fullmatch(text)
    if not match:
        raise ValueError(f"parse_address(): {text!r} has no port") if _is_host(text) else _no_address(text)
    bracketed, plain, service, flowinfo = match.groups()
    host = plain if bracketed is None else bracketed
    number = int(service) if re.fullmatch("[0-9]{1,5}", service) else None
    if number is not None and number > 65535 or number is None and service.isdigit():
        raise ValueError(f"parse_address(): {text!r}: a port is 0-65535")
    if number is not None:
        address, scope = _numeric6(host) if bracketed is not None else (None, 0)
        if address:
            return constants.AF_INET6, (network.ntop(constants.AF_INET6, address), number, _flowinfo(flowinfo), scope)
        if flowinfo is None and _is_numeric(host, constants.AF_INET):
            return constants.AF_INET, (host, number)
    elif bracketed is not None and flowinfo is None and _numeric6(host)[0]:
        address, percent, zone = host.partition("%")
        return constants.AF_UNSPEC, (address + percent + _unescaped(zone), service)
    host = _unescaped(host)
    if flowinfo is not None or ":" in host or "\0" in host:
        raise _no_address(text)
    return constants.AF_UNSPEC, (host, service if number is None else number)


def _with_port(text, port):
    """The text of an address that may lack its port, with one."""
    if not isinstance(port, (int, str)):
        raise TypeError(f"parse_address() argument 2 must be int or str, not {type(port).__name__}")
    port = port if isinstance(port, str) else f"{port:d}"
    if not _SERVICE.fullmatch(port):
        raise ValueError(f"parse_address(): {port!r} is no port")
    if _numeric6(text)[0]:
        return f"[{text}]:{port}"
    return text if _HOST.fullmatch(text) else f"{text}:{port}"


def _is_host(text):
    return ":" not in text.strip("[]") or _numeric6(text.strip("[]"))[0]


def _is_numeric(host, family):
    return host.isascii() and "\0" not in host and bool(host) and network.numeric(host.encode(), family) is not None


def _numeric6(host):
    """(the 16 bytes of an IPv6 address or None, the index of the interface behind its %)."""
    host, percent, zone = host.partition("%")
    if not _is_numeric(host, constants.AF_INET6):
        return None, 0
    scope = 0
    if percent:
        zone = _unescaped(zone)
        try:
            scope = network.if_nametoindex(zone)
        except (OSError, ValueError):
            if not re.fullmatch("[0-9]{1,10}", zone) or int(zone) >> 32:
                raise ValueError(f"parse_address(): {zone!r} is no interface") from None
            scope = int(zone)
    return network.numeric(host.encode(), constants.AF_INET6)[0], scope


def _flowinfo(text):
    number = int(text or 0)
    if number >> 32:
        raise ValueError(f"parse_address(): flowinfo has 32 bits, and {number} does not fit")
    return number


def _format_inet(address):
    if type(address) is tuple and len(address) == 2 and isinstance(address[0], str) and _is_port(address[1]):
        host, port = address
        if _is_numeric(host, constants.AF_INET):
            return f"{host}:{port:d}"
    return None


def _format_inet6(address):
    if not (type(address) is tuple and 2 <= len(address) <= 4 and isinstance(address[0], str) and _is_port(address[1])):
        return None
    host, port, flowinfo, scope = (*address, 0, 0)[:4]
    if not (_is_numeric(host, constants.AF_INET6) and _is_32_bits(flowinfo) and _is_32_bits(scope)):
        return None
    if scope:
        try:
            host += "%" + _escaped(network.if_indextoname(scope), "[]")
        except OSError:
            host += f"%{scope:d}"
    return f"[{host}]:{port:d}" + (f"?flowinfo={flowinfo:d}" if flowinfo else "")


def _format_host(address):
    if not (type(address) is tuple and len(address) == 2 and isinstance(address[0], str) and "\0" not in address[0]):
        return None
    host, port = address
    if not (_is_port(port) or isinstance(port, str) and _SERVICE.fullmatch(port) and not port.isdigit()):
        return None
    if ":" in host:
        address, percent, zone = host.partition("%")
        if _is_port(port) or not _is_numeric(address, constants.AF_INET6):
            return None  # of AF_INET6, or nobody's
        return f"[{address}{percent}{_escaped(zone, '[]')}]:{port}"
    text = _escaped(host, "[]:")
    if text.lower() in _families() or text.startswith(("@", "/")):
        text = f"[{text}]"
    return f"{text}:{port}"


def _is_port(port):
    return isinstance(port, int) and 0 <= port <= 65535


def _is_32_bits(number):
    return isinstance(number, int) and 0 <= number < 2**32


# ---- what has no place in a line ----


def _escaped(text, special=""):
    """`text` with its control characters, undecodable bytes and the characters of `special` as %XX."""
    text = _SPECIAL.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "surrogateescape")), text)
    return "".join(f"%{ord(character):02X}" if character in special else character for character in text)


def _bytes_of(text):
    """The bytes that _escaped made `text` of, as paths and names are for the system. ValueError for characters that no bytes stand for."""
    return _ESCAPE.sub(lambda match: bytes([int(match[1], 16)]), text.encode("utf-8", "surrogateescape"))


def _unescaped(text):
    """What _escaped made `text` of."""
    return _bytes_of(text).decode("utf-8", "surrogateescape")
