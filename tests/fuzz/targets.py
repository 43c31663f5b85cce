"""What is fuzzed: each function takes any bytes, and raises only where the package is wrong. replay.py and fuzz.py call them.

control     control messages, from the bytes of recvmsg(2)         address    sockaddr, of this machine and of others
notation    addresses as people write them                         struct     the structs of the headers
option      values of options, from the bytes of getsockopt(2)
"""

import warnings

from sockcffi import messages, options, structs
from sockcffi._generated.options import OPTIONS
from sockcffi._generated.structs import STRUCTS
from sockcffi.addresses import notation
from sockcffi.addresses.sockaddr import decode_address, encode_address
from sockcffi.binding.native import lib
from sockcffi.sockets import ancillary

PLATFORMS = (None, "macos-arm64", "freebsd-x86_64", "linux-mips-gnu", "windows-x86_64")
IPS = ("AF_DIVERT", "AF_RDS", "AF_SMC")  # whose sockets have IP's addresses, with its family
TAGS, NAMES = sorted(STRUCTS), sorted(OPTIONS)


class _Lib:
    """The compiled calls, for code that closes descriptors: those of hostile bytes are anybody's."""

    def __init__(self):
        self.closed = []

    def __getattr__(self, name):
        return getattr(lib, name)

    def sc_close(self, fd):
        self.closed.append(fd)
        return 0


def control(data):
    """Nothing fails but for what is no control buffer; each descriptor in it is closed once, whoever was to take it."""
    messages.lib = ancillary.lib = instead = _Lib()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            found = messages.parse(data)
            expected = sorted(fd for message in found if isinstance(message, messages.Descriptors) for fd in message.fds)
            for message in found:
                assert message.data in data
                for name in (*message.fields, "datetime", "error"):
                    getattr(message, name, None)
                repr(message)
            messages.Received(b"", found, 0, None).close()
            assert sorted(instead.closed) == expected, (instead.closed, expected)
            instead.closed.clear()
            ancillary.close_rights(data)
        assert all(isinstance(fd, int) for fd in instead.closed)
    finally:
        messages.lib = ancillary.lib = lib


def address(data):
    """What decodes, encodes to bytes that decode the same, or is refused as a value."""
    if not data:
        return
    proto, which = divmod(data[0], len(PLATFORMS))
    known = {"proto": proto % 8, "platform": PLATFORMS[which]}
    try:
        family, found = decode_address(data[1:], **known)
    except ValueError:
        return
    try:
        again = encode_address(family, found, **known)
    except (ValueError, OSError, OverflowError):
        return  # what the kernel tells and bind() refuses, here as in CPython: InfiniBand's 20 bytes, a traffic class in flowinfo ...
    if getattr(family, "name", "") == "AF_ALG":  # whose numbers CPython cuts to 16 bits
        found = (*found[:2], *(number & 0xFFFF for number in found[2:]))
    expected = found if getattr(family, "name", family) in IPS else (family, found)
    assert decode_address(again, **known)[-1 if expected is found else slice(None)] == expected, (family, found, again)


def notation_of(data):
    """What is read, is written as what reads the same."""
    try:
        family, found = notation.parse_address(data.decode("utf-8", "surrogateescape"))
    except ValueError:
        return
    text = notation.format_address(family, found)
    assert notation.parse_address(text) == (family, found), (text, family, found)


def struct(data):
    """Any bytes are a struct as far as they go, whose members can be read, written back, and printed."""
    if len(data) < 2:
        return
    type_ = getattr(structs, TAGS[int.from_bytes(data[:2], "little") % len(TAGS)])
    found = type_.unpack(data[2:], partial=True)
    assert found.pack() + found.rest == data[2:]
    copy = type_.unpack(data[2:], partial=True)
    for name in type_._members:
        if hasattr(found, name):
            setattr(copy, name, getattr(found, name))
    assert copy == found and repr(copy) == repr(found)
    str(found)


def option(data):
    """Any bytes are a value, or a struct that is not all there; what is read of an option that can be set, it takes."""
    if len(data) < 2:
        return
    chosen = getattr(options, NAMES[int.from_bytes(data[:2], "little") % len(NAMES)])
    codec = chosen._codecs[0]
    value = codec.decode(data[2:])
    repr(value)
    if chosen.writable:
        try:
            codec.encode(value)
        except (ValueError, TypeError) as error:  # of a number that is too large, of text with a NUL
            assert chosen.name in str(error), error


TARGETS = {"control": control, "address": address, "notation": notation_of, "struct": struct, "option": option}
