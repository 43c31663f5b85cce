"""encode_address and decode_address: this machine's bytes are what the kernel gives and takes, every platform's what its examples say."""

import socket as own
import sys

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from test_families import FAMILIES, INTERFACES, SNAPSHOTS, examples, target_of

import sockcffi as socket
from sockcffi.binding.native import ffi, lib

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # machines are busy, PyPy warms up


def numbered(address):
    """The address with the indexes of interfaces in place of their names."""
    if isinstance(address, tuple):
        return tuple(map(numbered, address))
    name = address.decode() if address == b"vcan0" else address
    return str(INTERFACES[name]) if isinstance(name, str) and name in INTERFACES else address


@pytest.mark.parametrize("codec", FAMILIES)
def test_every_platform(codec):
    target = target_of(codec)
    for proto, address, data, back in examples(codec):
        if address == "com.apple.net.utun_control":
            with pytest.raises(OSError, match="utun_control"):
                socket.encode_address(codec.family, address, proto, platform=target)
            continue
        if codec.family not in ("AF_PPPOX", "AF_LINK"):  # whose sockaddr has an interface's name
            address, back = numbered(address), numbered(back)
        packed = socket.encode_address(codec.family, address, proto, platform=target)
        assert packed.startswith(data) and not packed[len(data) :].strip(b"\0"), address
        family, decoded = socket.decode_address(packed, proto, platform=target)
        name = family if isinstance(family, str) else family.name
        if name == codec.family:  # RDS, SMC and DIVERT have the sockaddr of AF_INET
            assert decoded == back
            assert name in dir(socket) or isinstance(family, str)
        else:
            assert name in ("AF_INET", "AF_INET6")


@pytest.mark.parametrize("target", SNAPSHOTS)
def test_numbers_are_those_of_this_machine(target):
    there = SNAPSHOTS[target].constants["AF_INET6"]
    packed = socket.encode_address(socket.AF_INET6, ("fe80::1", 80, 0, 2), platform=target)
    assert there in packed[:2]
    assert socket.decode_address(packed, platform=target) == (socket.AF_INET6, ("fe80::1", 80, 0, 2))


def raw_name(sock, call=lib.sc_getsockname):
    """The bytes of the socket's address, as the kernel writes them."""
    room = ffi.new("struct sc_scratch *")
    assert call(sock.fileno(), room) >= 0
    return ffi.unpack(room.addr, room.addrlen)


@pytest.mark.parametrize("module", [socket, own], ids=["sockcffi", "own"])
def test_what_the_kernel_says(family, module):
    bound = family.listener()
    data = raw_name(bound)
    assert socket.decode_address(data) == (bound.family, bound.getsockname())
    assert socket.encode_address(int(bound.family), bound.getsockname()) == data
    with module.socket(bound.family) as client:
        packed = socket.encode_address(bound.family, bound.getsockname())
        assert lib.sc_connect(client.fileno(), packed, len(packed), False) == 0
        assert client.getpeername() == bound.getsockname()


def test_a_name_that_stands_for_another_family_here():
    """Linux's AF_ROUTE is its AF_NETLINK; FreeBSD has one of its own."""
    data = socket.encode_address("AF_ROUTE", (17, b"\x01\x02"), platform="freebsd-x86_64")
    assert data[1:4] == b"\x11\x01\x02"
    assert socket.decode_address(data[:4], platform="freebsd-x86_64") == ("AF_ROUTE", (17, b"\x01\x02"))


def test_a_family_without_a_file():
    assert socket.encode_address(99, (99, b"\1\2")) == (99).to_bytes(2, sys.byteorder) + b"\1\2"
    assert socket.decode_address(socket.encode_address(99, (99, b"\1\2"))) == (99, (99, b"\1\2"))


@pytest.mark.parametrize(
    "arguments, keywords, exception, text",
    [
        (("AF_NONE", ("::1", 80)), {}, ValueError, "encode_address(): 'AF_NONE' is no family of this machine"),
        (("AF_INET", ("::1", 80)), {"platform": "vms"}, ValueError, "'vms' is none of the known platforms: "),
        (("SO_TYPE", ("::1", 80)), {}, ValueError, "'SO_TYPE' is no family of this machine"),
        (("AF_INET", ("127.0.0.1", 65536)), {}, OverflowError, "encode_address(): port must be 0-65535."),
        (("AF_INET", ["127.0.0.1", 80]), {}, TypeError, "encode_address(): AF_INET address must be tuple, not list"),
        ((12345, ("127.0.0.1", 80)), {"platform": "linux-x86_64-gnu"}, ValueError, "12345 is no family of linux-x86_64-gnu"),
        ((None, ("127.0.0.1", 80)), {"platform": "linux-x86_64-gnu"}, ValueError, "None is no family of linux-x86_64-gnu"),
        (("AF_PACKET", ("lo", 80)), {"platform": "linux-x86_64-gnu"}, OSError, "the index of 'lo' on that platform is not known"),
    ],
)
def test_bad_arguments(arguments, keywords, exception, text):
    with pytest.raises(exception) as caught:
        socket.encode_address(*arguments, **keywords)
    assert text in str(caught.value)


def test_bad_bytes():
    with pytest.raises(TypeError, match="a bytes-like object is required"):
        socket.decode_address("text")
    for data in b"", b"\2":
        with pytest.raises(ValueError, match="bytes are no address"):
            socket.decode_address(data)
    with pytest.raises(ValueError, match="Unknown Bluetooth protocol"):
        socket.decode_address(bytes([socket.AF_BLUETOOTH, 0]), 77)
    with pytest.raises(ValueError, match="250 is no family of that platform"):
        socket.decode_address(b"\xfa\0\0", platform="linux-x86_64-gnu")


@UNHURRIED
@given(st.binary(max_size=150), st.integers(0, 300), st.sampled_from([0, 1, 2, 3, 6, 7]), st.sampled_from([None, *SNAPSHOTS]))
def test_any_bytes(rest, number, proto, target):
    """An address or a ValueError, and an address that can be encoded again is the same one."""
    order = SNAPSHOTS[target].byteorder if target else sys.byteorder
    try:
        family, address = socket.decode_address(number.to_bytes(2, order) + rest, proto, platform=target)
    except ValueError:
        return
    try:
        packed = socket.encode_address(family, address, proto, platform=target)
    except (
        OSError,
        ValueError,
        OverflowError,
    ):  # an interface without a name here, a protocol without addresses, a flow of more than 20 bits
        return
    again, same = socket.decode_address(packed, proto, platform=target)
    assert same == address
    assert again == family or again in (socket.AF_INET, socket.AF_INET6)  # RDS, SMC and DIVERT have the sockaddr of AF_INET
