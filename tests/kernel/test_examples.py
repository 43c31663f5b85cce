"""Every family's examples, against the bytes of the running kernel: it takes those that pack() makes, and gives the same ones back.

The kernel's bytes are read without this package. Where it gives none for an address, what it does shows that it has read them.
"""

import ctypes
import errno
import hashlib
import mmap
import os
import select
import struct
import sys
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

import pytest

import sockcffi as socket
from sockcffi import families
from sockcffi._generated.layouts import FAMILIES
from sockcffi.addresses import codecs as addresses

from .conftest import LACKING, SECONDS

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or sys.byteorder == "big", reason="the bytes of the examples are those of Linux on a little-endian machine"
)

LIBC = ctypes.CDLL(None, use_errno=True)

# The families without an example for Linux, and where they live. tests/test_families.py has theirs, on the structs of those platforms.
ELSEWHERE = {
    "divert": "the firewall of FreeBSD",
    "hyperv": "sockets of Windows",
    "link": "interfaces of macOS and the BSDs",
    "system": "the kernel's controls of macOS",
}
# Those that Debian's kernel is built without. Their bytes go to bind() of an AF_INET socket, which refuses them for their family.
NOT_BUILT = {"iucv": "a driver of s390", "mctp": "CONFIG_MCTP is not set", "x25": "CONFIG_X25 is not set"}
# The fixture that makes what a family's examples speak of, where that is not "network".
WORLDS = {
    "bluetooth": "controllers",
    "can": "can_bus",
    "ieee802154": "radios",
    "llc": "llc_interface",
    "nfc": "nfc",
    "phonet": "phonet",
    "qipcrtr": "sock",  # in no network but the first, like all of these but CAN and UNIX
    "unix": "folder",
}
TYPES = {
    "alg": "SOCK_SEQPACKET",
    "rds": "SOCK_SEQPACKET",
    "smc": "SOCK_STREAM",
    "tipc": "SOCK_RDM",
    "vsock": "SOCK_STREAM",
    "xdp": "SOCK_RAW",
}

CODECS = {name: addresses.CODECS[number] for number, (name, _) in FAMILIES.items()}


def examples():
    for name, codec in CODECS.items():
        for number, (protocol, address, platforms, *back) in enumerate(codec.examples):
            if "linux" in platforms:
                data = bytes.fromhex(platforms["linux"])
                yield pytest.param(name, protocol, address, data, back[0] if back else address, id=f"{name}-{number}")


def name_of(s, function="getsockname"):
    """The bytes that the kernel gives as a socket's name."""
    room, size = ctypes.create_string_buffer(256), ctypes.c_uint(256)
    if getattr(LIBC, function)(s.fileno(), room, ctypes.byref(size)):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return room.raw[: size.value]


def sender_of(s):
    """The bytes that the kernel gives as the sender of a message."""
    assert select.select([s], [], [], SECONDS)[0], "nothing came"
    room, name, size = ctypes.create_string_buffer(4096), ctypes.create_string_buffer(256), ctypes.c_uint(256)
    assert LIBC.recvfrom(s.fileno(), room, len(room), 0, name, ctypes.byref(size)) >= 0
    return name.raw[: size.value]


def refused(error, function, *arguments):
    """The kernel has read the address and refuses it for what it says."""
    with pytest.raises(OSError) as caught:
        function(*arguments)
    assert caught.value.errno == error


# ---- how a kernel takes the address of a family, and gives it back ----
# Each: (Sockets, address) -> the bytes that it gave, or None, and the names of the members that it filled in by itself.


class Sockets:
    """open(): a socket of the family and protocol. `world` is what the family's fixture gives."""

    def __init__(self, request, family, protocol):
        self.world = request.getfixturevalue(WORLDS.get(family, "network"))  # before the sockets, so that it is there until they are closed
        self.make = request.getfixturevalue("sock")
        self.family, self.protocol, self.type = CODECS[family].family, protocol, TYPES.get(family, "SOCK_DGRAM")

    def open(self, kind="", protocol=""):
        return self.make(self.family, kind or self.type, *filter(None, [protocol or self.protocol]))


def bound(sockets, address, kind="", own=""):
    s = sockets.open(kind)
    s.bind(address)
    return name_of(s), own


def connected(sockets, address, kind="", own=""):
    s = sockets.open(kind)
    s.connect(address)
    return name_of(s, "getpeername"), own


def inet(sockets, address):
    return bound(sockets, address, own="" if address[1] else "sin_port")


def inet6(sockets, address):
    if not address[2:] or not address[2]:
        return bound(sockets, address, own="" if address[1] else "sin6_port sin6_scope_id")  # the scope of "::" is none
    s = sockets.open()
    label = socket.IPV6_FL_A_GET, socket.IPV6_FL_S_ANY, socket.IPV6_FL_F_CREATE
    request = struct.pack("!16sI", socket.inet_pton(socket.AF_INET6, address[0]), address[2]) + struct.pack("=BBHHHI", *label, 0, 0, 0)
    s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_FLOWLABEL_MGR, request)  # struct in6_flowlabel_req
    s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_FLOWINFO_SEND, 1)
    s.connect(address)
    return name_of(s, "getpeername"), ""


def unix(sockets, address):
    if address == "a\0b":  # which the kernel reads up to the NUL
        assert bound(sockets, address) == (struct.pack("@H", socket.AF_UNIX) + b"a\0", "")
        return None, ""
    if address != "":
        return bound(sockets, address)
    s = sockets.open()
    given = name_of(s)  # of a socket without a name
    s.bind(address)
    assert name_of(s)[:3] == given + b"\0"  # it chose an abstract one
    return given, ""


def packet(sockets, address):
    """The sender is our own frame on its way out, as the kernel tells everybody."""
    s, every = sockets.open(), sockets.open()
    every.bind((address[0], socket.ETH_P_ALL))
    if len(address) == 2:
        s.bind(address)
        return name_of(s), "sll_hatype sll_pkttype sll_halen sll_addr"
    s.sendto(b"x" * 60, address)
    return sender_of(every), "" if len(address[4]) == 6 else "sll_hatype sll_halen sll_addr"


def can(sockets, address):
    if sockets.protocol in ("CAN_RAW", "CAN_ISOTP"):
        return bound(sockets, address, "SOCK_RAW" if sockets.protocol == "CAN_RAW" else "SOCK_DGRAM")
    if sockets.protocol == "CAN_J1939":  # which gives the parameter group of the peer alone
        s = sockets.open()
        s.bind((address[0], socket.J1939_NO_NAME, socket.J1939_NO_PGN, 1))
        s.connect(address)
        return name_of(s, "getpeername"), ""
    s, other = sockets.open(), sockets.open("SOCK_RAW", "CAN_RAW")
    s.connect(address)
    s.send(struct.pack("@3I4l2I0q", socket.CAN_BCM_RX_SETUP, socket.CAN_BCM_RX_FILTER_ID, 0, 0, 0, 0, 0, 1, 0))
    other.sendto(struct.pack("=IB3x8s", 1, 8, b"12345678"), address)
    return sender_of(s), ""


def tipc(sockets, address):
    """What a socket is bound to shows in what reaches it; its name is of the third kind, which the kernel alone gives out."""
    s, other = sockets.open(), sockets.open()
    if address[0] == socket.TIPC_ADDR_ID:
        refused(errno.EHOSTUNREACH, s.sendto, b"x", address)
        return name_of(s), "addr.id.ref addr.id.node scope"
    kind, service, lower, *_ = address
    s.bind(address if kind == socket.TIPC_ADDR_NAMESEQ else (socket.TIPC_ADDR_NAMESEQ, service, lower, lower))
    other.sendto(b"x", address)
    data, ancillary, _, _ = s.recvmsg(100, 200)
    upper = address[3] if kind == socket.TIPC_ADDR_NAMESEQ else lower
    assert (socket.SOL_TIPC, socket.TIPC_DESTNAME, struct.pack("=3I", service, lower, upper)) in ancillary
    return None, ""


def alg(sockets, address):
    s = sockets.open()
    if address[2:]:  # a driver that the kernel has for itself alone: it has none
        refused(errno.ENOENT, s.bind, address)
        return None, ""
    s.bind(address)
    operation, _ = s.accept()
    with operation:
        operation.settimeout(SECONDS)
        operation.sendall(b"x")
        assert operation.recv(100) == hashlib.new(address[1], b"x").digest()
    return None, ""


def vsock(sockets, address):
    return bound(sockets, address, own="" if address[0] > 0 else "svm_port")


def netlink(sockets, address):
    return bound(sockets, address) if address[0] else connected(sockets, address)


def qipcrtr(sockets, address):
    return bound(sockets, address) if address[0] > 0 else connected(sockets, address)


def bluetooth(sockets, address):
    kinds = {"BTPROTO_HCI": "SOCK_RAW", "BTPROTO_RFCOMM": "SOCK_STREAM"}
    if address != (socket.HCI_DEV_NONE, socket.HCI_CHANNEL_CONTROL):
        return bound(sockets, address, kinds.get(sockets.protocol, "SOCK_SEQPACKET"))
    s = sockets.open("SOCK_RAW")
    s.bind(address)
    s.send(struct.pack("<HHH", 1, socket.HCI_DEV_NONE, 0))  # only this channel answers so
    assert struct.unpack_from("<HHHH", s.recv(100)) == (1, socket.HCI_DEV_NONE, 6, 1)
    return None, ""


def pppox(sockets, address):
    if sockets.protocol == "PX_PROTO_PPTP":
        return bound(sockets, address, "SOCK_STREAM")
    if sockets.protocol == "PX_PROTO_OE":
        s = sockets.open("SOCK_STREAM")
        s.connect(address)
        return name_of(s), ""
    fd, host, port, here, _, there, _ = address
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.connect((host, port))
        with descriptor(udp, fd):
            tunnel, session = sockets.open(), sockets.open()
            tunnel.connect((fd, host, port, here, 0, there, 0))
            session.connect(address)
            given = name_of(session)
    return given[:6] + bytes(4) + given[10:], ""  # without the number of our process


@contextmanager
def descriptor(s, fd):
    """A copy of a socket's descriptor, of which the example has the number."""
    with pytest.raises(OSError):
        os.fstat(fd)
    os.dup2(s.fileno(), fd)
    try:
        yield
    finally:
        os.close(fd)


def phonet(sockets, address):
    s, other = sockets.open(), sockets.open()
    s.bind(address)
    other.bind((address[0], 0))
    s.sendto(b"x", (*other.getsockname()[:2], *address[2:]))
    return sender_of(other), ""


def rxrpc(sockets, address):
    server, client = sockets.open(protocol="AF_INET"), sockets.open(protocol="AF_INET")
    call = socket.SOL_RXRPC, socket.RXRPC_USER_CALL_ID, struct.pack("@L", 1)
    server.bind(address)
    server.listen(1)
    server.sendmsg([], [call, (socket.SOL_RXRPC, socket.RXRPC_CHARGE_ACCEPT, b"")])
    client.sendmsg([b"request"], [call], 0, address)
    assert server.recv(100) == b"request"
    server.sendmsg([b"answer"], [call])
    return sender_of(client), ""


def llc(sockets, address):
    sockets.world(address[1])
    return bound(sockets, address)


def ieee802154(sockets, address):
    """The first radio sends to the second from the address, or without one."""
    radio, peer = sockets.world
    receiver = sockets.open()
    receiver.bind(peer)
    if address[1] is None:
        s = sockets.open("SOCK_RAW")
        s.bind(radio)
        data, short, same_network = 1, 2 << 10, 1 << 6  # the frame control of IEEE 802.15.4
        s.send(struct.pack("<HBHH", data | short | same_network, 0, *peer) + b"x")
    else:
        s = sockets.open()
        s.bind(address)
        s.sendto(b"x", peer)
    return sender_of(receiver), ""


def nfc(sockets, address):
    if sockets.protocol == "NFC_SOCKPROTO_RAW":
        sockets.world(address[1], linked=False)
        sockets.open("SOCK_SEQPACKET").connect(address)
        return None, ""
    sockets.world(address[1])
    server = sockets.open("SOCK_STREAM")
    server.bind((1, 0, socket.NFC_PROTO_NFC_DEP, 0, 0, b"urn:nfc:sn:snep"))  # which has a number of its own, 4
    server.listen()
    return connected(sockets, address, "SOCK_STREAM", "target_idx" if address[4] else "target_idx ssap")  # it forgets the first


def xdp(sockets, address):
    interface, queue, *shared = address
    first, memory = sockets.open(), mmap.mmap(-1, 8192)
    where = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    first.setsockopt(socket.SOL_XDP, socket.XDP_UMEM_REG, struct.pack("=QQIII4x", where, 8192, 2048, 0, 0))
    for ring in ("XDP_UMEM_FILL_RING", "XDP_UMEM_COMPLETION_RING", "XDP_TX_RING"):
        first.setsockopt(socket.SOL_XDP, getattr(socket, ring), 4)
    refused(errno.EINVAL, first.bind, (interface, 4))  # its queues are 0 to 3
    first.bind((interface, queue))
    if shared:
        second = sockets.open()
        second.setsockopt(socket.SOL_XDP, socket.XDP_TX_RING, 4)
        with descriptor(first, address[3]):
            second.bind(address)
    return None, ""


TAKEN = {
    "alg": alg,
    "bluetooth": bluetooth,
    "can": can,
    "ieee802154": ieee802154,
    "inet": inet,
    "inet6": inet6,
    "llc": llc,
    "netlink": netlink,
    "nfc": nfc,
    "packet": packet,
    "phonet": phonet,
    "pppox": pppox,
    "qipcrtr": qipcrtr,
    "rxrpc": rxrpc,
    "tipc": tipc,
    "unix": unix,
    "vsock": vsock,
    "xdp": xdp,
}  # the others are bound, and give their name


def member(codec, name):
    """Where a member of the family's structs lies, as a slice."""
    start, size = next(layout.members[name] for layout in codec.layouts.values() if name in layout.members)
    return slice(start, start + size)


@pytest.mark.parametrize("family, protocol, address, data, back", list(examples()))
def test_example(request, family, protocol, address, data, back):
    codec = CODECS[family]
    number = getattr(socket, protocol) if protocol else 0
    if family in NOT_BUILT:
        assert codec.pack(address, number, "bind") == data
        with socket.socket(getattr(socket, codec.family), socket.SOCK_DGRAM, number, socket.socket().detach()) as s:
            # SELinux, where it is on, looks at the family before AF_INET looks at the length.
            refused(errno.EAFNOSUPPORT if len(data) >= 16 or os.path.isdir("/sys/fs/selinux") else errno.EINVAL, s.bind, address)
        return
    sockets = Sockets(request, family, protocol)
    packed = codec.pack(address, number, "bind")
    assert packed == data.ljust(len(packed), b"\0")
    try:
        given, own = TAKEN.get(family, bound)(sockets, address)
    except OSError as error:
        if error.errno in LACKING:
            pytest.skip(f"this kernel cannot carry {address}: {error.strerror}")
        raise
    if given is None:
        return
    expected = bytearray(data.ljust(len(given), b"\0"))
    for name in own.split():
        expected[member(codec, name)] = given[member(codec, name)]
    assert given.ljust(len(expected), b"\0") == expected
    decoded = codec.unpack(given, number)
    assert decoded == codec.unpack(bytes(expected), number)
    assert own or decoded == back
    assert codec.pack(decoded, number, "bind").startswith(given[: len(packed)])


def test_families_of_other_systems():
    with_examples = {parameters.values[0] for parameters in examples()}
    everywhere = {path.stem for path in Path(families.__path__[0]).glob("[a-z]*.py")}
    assert everywhere - with_examples == set(ELSEWHERE)
    for name in ELSEWHERE:
        module = import_module(f"sockcffi.families.{name}")
        assert not hasattr(
            socket, next(value.family for value in vars(module).values() if getattr(value, "__module__", "") == module.__name__)
        )
